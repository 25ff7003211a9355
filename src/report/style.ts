/** Terminal styling as a function, so that renderers stay pure, and word wrapping that ignores its escape codes. */

export type Style = (format: "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "cyan", text: string) => string;

export const plainStyle: Style = (_, text) => text;

// eslint-disable-next-line no-control-regex
const ANSI = /\u001b\[\d{1,3}m/g;

/** Display length without escape codes (one column per code point: good enough for wrapping). */
function columns(text: string): number {
  return [...text.replace(ANSI, "")].length;
}

/** Wraps at spaces to `width` columns; later lines start with `indent`. Words longer than a line stand alone, uncut. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lead = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = lead;
  let used = lead.length;
  let empty = true;
  for (const word of text.slice(lead.length).split(" ")) {
    const length = columns(word);
    if (!empty && used + 1 + length > width) {
      // Two spaces keep things apart on a line; at its end, or at the start of the next, they would only look like a slip.
      if (length === 0) continue;
      lines.push(line.trimEnd());
      line = indent + word;
      used = indent.length + length;
    } else {
      line += empty ? word : ` ${word}`;
      used += length + (empty ? 0 : 1);
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}
