/** Tick boxes in Markdown cells: `☒ Yes     ☐ No`, `[x] Text [ ] Image`, with any spacing. */

const TICKED = "☒☑✓✔🗹⊠■";
const EMPTY = "☐□▢⬜";

interface Tick {
  readonly label: string;
  readonly ticked: boolean;
}

/** Every box with the words after it, up to the next box. Empty where the cell has no box. */
export function ticks(cell: string): readonly Tick[] {
  const text = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
  const out: { label: string; ticked: boolean }[] = [];
  for (const character of text) {
    if (TICKED.includes(character)) out.push({ label: "", ticked: true });
    else if (EMPTY.includes(character)) out.push({ label: "", ticked: false });
    else {
      const last = out.at(-1);
      if (last !== undefined) last.label += character;
    }
  }
  return out.map(({ label, ticked }) => ({ label: label.replace(/\s+/gu, " ").trim(), ticked }));
}

/** Text with the boxes and the labels of the boxes that are not ticked left out. */
export function withoutTicks(cell: string): string {
  const first = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
  for (let i = 0; i < first.length; i += 1) if (TICKED.includes(first.charAt(i)) || EMPTY.includes(first.charAt(i))) return first.slice(0, i).trim();
  return first.trim();
}

/** yes or no from boxes or from a first word; undefined where none, both or something else is said. */
export function yesNo(cell: string): boolean | undefined {
  const boxes = ticks(cell);
  if (boxes.length > 0) {
    const chosen = boxes.filter((box) => box.ticked).map((box) => /^(?:yes|oui|ja|s[ií]|sì)\b/iu.test(box.label) ? true : /^(?:no|non|nein)\b/iu.test(box.label) ? false : undefined);
    return chosen.length === 1 ? chosen[0] : undefined;
  }
  const word = /^[\s*_"']{0,5}(yes|no)(?![\p{L}\p{N}])/iu.exec(cell)?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === "yes";
}
