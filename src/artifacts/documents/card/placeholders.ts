/** Text that stands where an answer should be: "[More Information Needed]", TBD, "(Forthcoming.)", `[here](URL)`. */

export interface Placeholder {
  readonly line: number;
  /** The words, at most 120 characters. */
  readonly text: string;
  /** What it was to answer, where the line is "label: value". */
  readonly label?: string;
}

/** Anywhere in a line of text. */
const ANYWHERE = /\[\s?more information needed\s?\]|\[(?:here|link|url)\]\((?:url|link|todo|#|\s*)\)|[[<{]\s?(?:insert|your|add|fill in|replace)\b[^\]>}\n]{0,80}[\]>}](?!\()|\blorem ipsum\b|\bto be (?:determined|announced|completed|filled(?: in)?|confirmed)\b/i;
/** In capitals: "todo" is also a word. */
const CAPITALS = /(?<![\w/.-])(?:TBD|TBC|TODO|FIXME)(?![\w/.-])/;
/** Only as the whole value of a label or a whole line. */
const WHOLE = /^[\W_]{0,6}(?:forthcoming|coming soon|to come|to be (?:added|provided)|(?:more )?information (?:needed|to follow)|work in progress|wip|pending|unknown yet|n\/?d|tbd|tbc|todo|\?{2,10}|x{3,10}|\.{3})[\W_]{0,6}$/i;

/** The placeholder of one plain-text line, if there is one. `raw` is the line with its mark-up (links are needed). */
export function placeholderIn(raw: string, plainText: string, line: number): Placeholder | undefined {
  const shown = plainText.slice(0, 1000);
  const colon = /^\W{0,4}([^:|]{2,80}): ?(.*)$/.exec(shown);
  const value = colon?.[2] ?? shown;
  const anywhere = CAPITALS.exec(shown) ?? ANYWHERE.exec(shown) ?? ANYWHERE.exec(raw.slice(0, 1000));
  if (anywhere === null && !WHOLE.test(value.slice(0, 120))) return undefined;
  // A sentence about placeholders ("fields marked TBD") has a verb of talking; it is rare and a hint only, so it is kept.
  const label = colon?.[1]?.trim();
  return { line, text: (colon === null ? shown : value).slice(0, 120).trim(), ...(label === undefined ? {} : { label }) };
}
