/** Records of comma- or tab-separated text (RFC 4180), in step with how blocks are cut: a quote opens only at the start of a cell. */

/** `open`: a quote does not close, so that the record may have swallowed those behind it. */
export type VisitRecord = (cells: readonly string[], line: number, open: boolean) => void;

/**
 * Calls `visit` for each record with its cells and the number of line feeds before it. Linear; cells are not trimmed.
 * `quotes`: false for TSV, where a quote is a character like others.
 */
export function delimitedRecords(text: string, delimiter: string, quotes: boolean, visit: VisitRecord): number {
  let line = 0;
  const quoted = quotes && text.includes("\"");
  for (let at = 0; at < text.length;) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const plain = text.slice(at, end);
    if (!quoted || !plain.includes("\"")) {
      visit((plain.endsWith("\r") ? plain.slice(0, -1) : plain).split(delimiter), line, false);
      line += 1;
      at = end + 1;
      continue;
    }
    const first = line;
    const cells: string[] = [];
    let open = false;
    for (;;) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell.text);
      line += cell.lines;
      at = cell.next;
      open ||= cell.open === true;
      if (cell.last) break;
    }
    visit(cells, first, open);
    line += 1;
  }
  return line;
}

interface Cell { readonly text: string; readonly next: number; readonly last: boolean; readonly lines: number; readonly open?: boolean }

function readCell(text: string, start: number, delimiter: string): Cell {
  let out = "";
  let at = start;
  let lines = 0;
  if (text[at] === "\"") {
    at += 1;
    for (;;) {
      const quote = text.indexOf("\"", at);
      const part = text.slice(at, quote < 0 ? text.length : quote);
      for (let lf = part.indexOf("\n"); lf >= 0; lf = part.indexOf("\n", lf + 1)) lines += 1;
      out += part;
      if (quote < 0) return { text: out, next: text.length, last: true, lines, open: true };
      at = quote + 1;
      if (text[at] !== "\"") break;
      out += "\"";
      at += 1;
    }
  }
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
  out += text.slice(at, end);
  const last = end >= text.length || text[end] === "\n";
  return { text: last && out.endsWith("\r") ? out.slice(0, -1) : out, next: end + 1, last, lines };
}
