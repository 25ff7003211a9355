/** Folding of names so that spelling, look-alike letters and separators do not hide or invent a match. */

/** Letters of other scripts that look like Latin ones (a small part of Unicode's confusables: the lower-case Latin shapes). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ..."а:a е:e о:o р:p с:c у:y х:x ѕ:s і:i ј:j һ:h ԁ:d ո:n ⅼ:l к:k в:b т:t м:m н:h г:r п:n ь:b ӏ:l".split(" "),
  ..."α:a ε:e ο:o ρ:p ι:i κ:k ν:v τ:t υ:u χ:x ϲ:c η:n ı:i ɡ:g ɑ:a ƅ:b".split(" "),
].map((pair) => [pair.slice(0, -2), pair.slice(-1)] as const));

const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Lower case, NFKD without marks, look-alikes as Latin letters, everything else than letters and digits as one space; padded with a space at both ends. */
export function fold(text: string): string {
  const plain = text.replace(INVISIBLE, "").normalize("NFKD").replace(MARKS, "").toLowerCase();
  let latin = "";
  for (const letter of plain) latin += letter > "\u007f" ? (LOOKALIKES.get(letter) ?? letter) : letter;
  return ` ${latin.replace(SEPARATORS, " ").trim()} `;
}

/** True where the folded text holds the words of `name` (folded, one space between words) as whole words. */
export function hasWords(folded: string, name: string): boolean {
  return folded.includes(` ${name} `);
}

/** Path, URL or id cut into its parts: the bits between slashes, colons, query signs and commas; never more than 64. */
export function segments(id: string): readonly string[] {
  return id.slice(0, 2000).split(/[\\/:?&=#,;|@]+/u, 64).filter((part) => part !== "");
}

/** Host name of a URL or of a bare host, lower case; undefined where the text has none. */
export function hostOf(text: string): string | undefined {
  const start = text.indexOf("://");
  const rest = start === -1 ? text : text.slice(start + 3);
  const end = rest.search(/[/?#\s]/u);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase().split(":", 1)[0] ?? "";
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/u.test(host) ? host : undefined;
}
