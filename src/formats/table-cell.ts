/** One cell of a delimited table as it stands in its line: found by splitting the line once more and comparing with what was read. */

import { replacement } from "./edit.ts";
import type { Rewritten } from "./position.ts";

interface Row {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Trimmed cells by column name, as the table's reader gave them. */
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Signs that need no quotes in any dialect. */
const SAFE = /^[A-Za-z0-9.][A-Za-z0-9._:+/ -]{0,200}$/;

/** Start and end of each cell in a line; undefined where a quote stays open, or stands in the middle of a cell. */
function split(line: string, delimiter: string): readonly (readonly [start: number, end: number])[] | undefined {
  const cells: [number, number][] = [];
  let start = 0;
  for (;;) {
    let end = line.indexOf(delimiter, start);
    if (line[start] === '"') {
      let close = line.indexOf('"', start + 1);
      while (close !== -1 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
      if (close === -1) return undefined;
      end = close + 1;
      if (end < line.length && !line.startsWith(delimiter, end)) return undefined;
      if (end === line.length) end = -1;
    }
    const stop = end === -1 ? line.length : end;
    if (line[start] !== '"' && line.slice(start, stop).includes('"')) return undefined;
    cells.push([start, stop]);
    if (end === -1) return cells;
    start = stop + delimiter.length;
  }
}

function textOf(raw: string): string {
  return (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw).trim();
}

/**
 * The edit that writes `value` in a cell of a row on one line (`text`, without its end). Undefined where the second splitting does
 * not give the very cells that were read, or where `value` would need quotes.
 */
export function rewriteCell(text: string, row: Row, column: string, value: string): Rewritten | undefined {
  const { delimiter, columns } = row;
  const index = columns.indexOf(column);
  if (index === -1 || text.length > 20_000 || !SAFE.test(value) || value.includes(delimiter)) return undefined;
  const places = split(text, delimiter);
  if (places === undefined) return undefined;
  const same = columns.every((name, i) => { const place = places[i]; return (place === undefined ? "" : textOf(text.slice(...place))) === (row.cells.get(name) ?? ""); });
  const place = places[index];
  if (!same || place === undefined) return undefined;
  const raw = text.slice(...place);
  const lead = raw.length - raw.trimStart().length;
  const [start, end] = [place[0] + lead, place[1] - (raw.length - raw.trimEnd().length)];
  const made = replacement(text, start, end, raw.startsWith('"') ? `"${value}"` : value, index === 0 ? [] : [places[index - 1]?.[0] ?? 0]);
  return made === undefined ? undefined : { line: row.line, ...made };
}
