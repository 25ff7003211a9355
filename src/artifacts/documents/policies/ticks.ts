/** Tick boxes in Markdown source. Never to be used on text taken from a PDF, where boxes and labels come apart. */

interface Ticks {
  readonly ticked: readonly string[];
  readonly unticked: readonly string[];
}

const BOX = /[\u2610\u2611\u2612\u2705\u2714\u{1F5F9}\u{1F5F5}\u2B1C\u{1F518}]|\[[ xX]\]/gu;
const TICKED = /[\u2611\u2612\u2705\u2714\u{1F5F9}\u{1F5F5}]|\[[xX]\]/u;

/** Boxes of a cell with the words after each; undefined where it holds none. */
export function readTicks(text: string): Ticks | undefined {
  const boxes = [...text.slice(0, 20_000).matchAll(BOX)].slice(0, 100);
  if (boxes.length === 0) return undefined;
  const ticked: string[] = [];
  const unticked: string[] = [];
  boxes.forEach((box, i) => {
    const label = text.slice(box.index + box[0].length, boxes[i + 1]?.index ?? box.index + 300).replaceAll(/\s+/g, " ").trim();
    // What follows the words of an option on the same line is its explanation.
    const words = label.split(/ {2}|Alternatively|If so,/)[0]?.trim().slice(0, 120) ?? "";
    (TICKED.test(box[0]) ? ticked : unticked).push(words);
  });
  return { ticked, unticked };
}

/** Yes or no where exactly one of the two is ticked; undefined for both, neither, or other options. */
export function yesOrNo(ticks: Ticks): "yes" | "no" | undefined {
  const yes = ticks.ticked.some((t) => /^yes\b/i.test(t));
  const no = ticks.ticked.some((t) => /^no\b/i.test(t));
  return yes === no ? undefined : yes ? "yes" : "no";
}
