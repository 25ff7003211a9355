/** How wide words will be at most in a common sans-serif, so that labels can be laid out without a browser. */

/** Widths of letters in em: for each the wider of Arial and Noto Sans, which are about as far apart as the usual sans-serifs get. */
const LETTERS: Readonly<Record<string, number>> = {
  a: 0.57, b: 0.62, c: 0.5, d: 0.62, e: 0.57, f: 0.35, g: 0.62, h: 0.62, i: 0.27, j: 0.27, k: 0.54, l: 0.27, m: 0.94, n: 0.62, o: 0.61, p: 0.62, q: 0.62, r: 0.42,
  s: 0.5, t: 0.37, u: 0.62, v: 0.51, w: 0.79, x: 0.53, y: 0.52, z: 0.5, " ": 0.28, ".": 0.28, ",": 0.28, ":": 0.28, "'": 0.24, "-": 0.34, "(": 0.34, ")": 0.34, "/": 0.38, I: 0.34, J: 0.51,
  "…": 1.02, M: 0.91, W: 0.95, "@": 1.02, "%": 0.9, "—": 1.02, "+": 0.6,
};

/** Upper bound in em: Latin letters from the table, other signs as the widest of their kind. */
function em(code: number): number {
  const known = LETTERS[String.fromCodePoint(code)];
  if (known !== undefined) return known;
  if (code > 0x2e7f || (code > 0x024f && code < 0x1e00)) return 1.3;
  if (code >= 0x30 && code <= 0x39) return 0.58;
  return code >= 0x41 && code <= 0x5a ? 0.78 : 0.8;
}

/** Width in pixels at a font size in pixels: never less than what is painted in the fonts of the style sheet. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const c of text) sum += em(c.codePointAt(0) ?? 0);
  return sum * size * (bold ? 1.08 : 1);
}

/** Lines of at most `width` pixels; what does not fit into `most` lines ends in an ellipsis. Words longer than a line are cut. */
export function fitLines(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.slice(0, 300).split(/\s+/).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) { line = longer; continue; }
    if (line !== "") lines.push(line);
    line = cut(word, width, size);
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1] ?? ""} …`, width, size)];
}

/** The longest start of a text that fits, with an ellipsis where something is missing. */
function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const points = [...text.replace(/ ?…$/, "")];
  while (points.length > 0 && textWidth(`${points.join("").trimEnd()}…`, size) > width) points.pop();
  return `${points.join("").trimEnd()}…`;
}
