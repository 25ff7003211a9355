/** Help texts, written for a wide terminal, as a narrow one shows them. */

import { wrap } from "../report/style.ts";

/** A line of the source at least this long goes on in the next one. */
const FULL = 90;
const MAX_HANG = 32;

/** Column at which the words of an option stand: behind its name and two spaces or more, else where those of its neighbours do. */
function hang(line: string, neighbours: number): number {
  const lead = /^ */.exec(line)?.[0].length ?? 0;
  if (lead === 0) return 0;
  const gap = line.indexOf("  ", lead);
  return gap === -1 ? neighbours : Math.min(gap + (/^ */.exec(line.slice(gap))?.[0].length ?? 0), MAX_HANG);
}

/** The text in lines of at most `width` columns; as it is where it fits. Words that are longer stand alone. */
export function helpText(help: string, width: number): string {
  const lines = help.split("\n");
  if (lines.every((line) => line.length <= width)) return help;
  const items: string[] = [];
  let before = "";
  for (const line of lines) {
    const deep = line.startsWith("        ");
    const goesOn = before !== "" && line !== "" && (deep ? before.startsWith("  ") : !line.startsWith(" ") && !before.startsWith(" ") && before.length >= FULL);
    const last = items.length - 1;
    if (goesOn) items[last] = `${items[last] ?? ""} ${line.trim()}`;
    else items.push(line);
    before = line;
  }
  const columns = items.map((item) => hang(item, 0)).filter((column) => column > 0);
  const usual = columns.toSorted((a, b) => columns.filter((one) => one === b).length - columns.filter((one) => one === a).length)[0] ?? 4;
  // Commands are there to be copied: they stay on one line.
  return items.map((item) => (item.startsWith("  gpai-docket ") ? item : wrap(item, width, " ".repeat(hang(item, usual))).join("\n"))).join("\n");
}
