/** Member States of the Union by name, capital and code, as addresses name them. */

const NAMES: readonly string[] = [
  "austria", "österreich", "vienna", "wien", "belgium", "belgique", "belgië", "belgien", "brussels", "bruxelles", "brussel", "bulgaria", "българия", "sofia", "croatia", "hrvatska", "zagreb",
  "cyprus", "κύπρος", "nicosia", "lefkosia", "czechia", "czech republic", "česko", "česká republika", "prague", "praha", "denmark", "danmark", "copenhagen", "københavn", "estonia", "eesti", "tallinn",
  "finland", "suomi", "helsinki", "france", "paris", "germany", "deutschland", "berlin", "greece", "hellas", "ελλάδα", "athens", "hungary", "magyarország", "budapest", "ireland", "éire", "dublin",
  "italy", "italia", "rome", "roma", "latvia", "latvija", "riga", "lithuania", "lietuva", "vilnius", "luxembourg", "luxemburg", "malta", "valletta", "netherlands", "nederland", "amsterdam", "the hague",
  "poland", "polska", "warsaw", "warszawa", "portugal", "lisbon", "lisboa", "romania", "românia", "bucharest", "bucurești", "slovakia", "slovensko", "bratislava", "slovenia", "slovenija", "ljubljana",
  "spain", "españa", "madrid", "sweden", "sverige", "stockholm",
];

/** Codes of ISO 3166, written in capitals and standing alone: `DE`, `FR-75002`. `IE`, `IT`, `AT` and the like are words only in lower case. */
const CODES = /(?<![\p{L}\p{N}])(?:AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|EL|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE)(?=$|[^\p{L}\p{N}])/u;

function words(text: string): string {
  return ` ${text.normalize("NFC").toLowerCase().split(/[^\p{L}]+/u).join(" ")} `;
}

const FOLDED = NAMES.map(words);

/** True where a text names a Member State, its capital or its code. Looks at 2,000 characters. Missing one is no sign of anything. */
export function namesMemberState(text: string): boolean {
  const shown = text.slice(0, 2000);
  const all = words(shown);
  // Northern Ireland is no part of the Union.
  const folded = all.replaceAll(" northern ireland ", " ");
  return FOLDED.some((name) => folded.includes(name)) || CODES.test(shown);
}
