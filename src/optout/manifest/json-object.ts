/** Walks one JSON object of a line and notes where the wanted values stand. */

import type { ColumnMap } from "./columns.ts";
import { broken, skipNested, skipScalar, skipSpace, skipString, STOP } from "./json-skip.ts";
import { KeyTable, UNWANTED } from "./key-table.ts";
import { type BadRow, type Column, COLUMN, COLUMNS, type RowView } from "./row.ts";

/** A target of a key table from here on is the number of another table, for the keys of the object that is its value. */
const NESTED = 1000;

export class ObjectWalker {
  /** Why the last walk failed. */
  fault: BadRow = "not-json";
  /** Columns of the last walk whose text has escapes: their spans are raw. */
  readonly escaped: number[] = [];
  readonly #tables: KeyTable[] = [new KeyTable()];
  /** Number of the walk in which a column was last seen. */
  readonly #seen = new Int32Array(COLUMNS.length);
  /** Columns that have the same source as another. */
  readonly #copies: (readonly [from: number, to: number])[] = [];
  #walk = 0;
  /** The block that is being read, by words. */
  #viewed: Uint8Array | undefined;
  #view = new DataView(new ArrayBuffer(0)) as DataView;

  constructor(map: ColumnMap) {
    const taken = new Map<string, number>();
    for (const name of Object.keys(map.sources) as Column[]) {
      const path = map.sources[name];
      if (path === undefined) continue;
      const same = taken.get(JSON.stringify(path));
      if (same === undefined) this.#add(path, COLUMN[name]);
      else this.#copies.push([same, COLUMN[name]]);
      taken.set(JSON.stringify(path), same ?? COLUMN[name]);
    }
  }

  #add(path: readonly [string] | readonly [string, string], column: number): void {
    const [root] = this.#tables as [KeyTable];
    if (path.length === 1) { root.add(path[0], column); return; }
    const id = root.find(Buffer.from(path[0], "utf8"));
    let table = root.target[id] ?? UNWANTED;
    // A key that is wanted itself keeps its column: what lies within it cannot be read as well.
    if (table >= 0 && table < NESTED) return;
    if (table === UNWANTED) {
      table = NESTED + this.#tables.length;
      this.#tables.push(new KeyTable());
      root.target[id] = table;
    }
    this.#tables[table - NESTED]?.add(path[1], column);
  }

  /** From the opening brace to the byte after the closing one; negative (`json-skip.ts`) with `fault` where it is no object. */
  walk(bytes: Uint8Array, i: number, row: RowView): number {
    row.start.fill(-1);
    this.escaped.length = 0;
    this.fault = "not-json";
    this.#walk++;
    const end = this.#object(bytes, i, row, 0);
    for (const [from, to] of this.#copies) {
      row.start[to] = row.start[from] ?? -1;
      row.end[to] = row.end[from] ?? -1;
      if (this.escaped.includes(from)) this.escaped.push(to);
    }
    return end;
  }

  #object(bytes: Uint8Array, i: number, row: RowView, tableId: number): number {
    const table = this.#tables[tableId] as KeyTable;
    const { pool, start, length, target, next } = table;
    const view = this.#viewed === bytes ? this.#view : this.#look(bytes);
    const words = bytes.length - 8;
    i = skipSpace(bytes, i + 1);
    if (bytes[i] === 0x7d) return i + 1;
    let previous = -1;
    while (true) {
      if (bytes[i] !== 0x22) return broken(i);
      i++;
      let key = next[previous + 1] as number;
      const from = start[key] as number;
      const n = length[key] as number;
      let k = 0;
      while (k < n && bytes[i + k] === pool[from + k]) k++;
      if (k === n && bytes[i + n] === 0x22) i += n + 1;
      else {
        const end = skipString(bytes, i);
        if (end < 0) return end;
        key = this.#lookUp(table, bytes, i, end);
        next[previous + 1] = key;
        i = end + 1;
      }
      previous = key;
      if (bytes[i] !== 0x3a) {
        i = skipSpace(bytes, i);
        if (bytes[i] !== 0x3a) return broken(i);
      }
      let c = bytes[++i] as number;
      if (c <= 0x20) {
        i = skipSpace(bytes, i);
        c = bytes[i] as number;
      }
      const column = target[key] as number;
      const begin = i;
      if (c === 0x22) {
        i++;
        // Eight bytes at a time while none of them is a quote, a backslash or a control character (a borrow only makes the look closer).
        while (i <= words) {
          const x = view.getInt32(i, true);
          const y = view.getInt32(i + 4, true);
          const q = x ^ 0x22222222;
          const r = y ^ 0x22222222;
          const b = x ^ 0x5c5c5c5c;
          const d = y ^ 0x5c5c5c5c;
          if (((((x - 0x20202020) & ~x) | ((q - 0x01010101) & ~q) | ((b - 0x01010101) & ~b) | ((y - 0x20202020) & ~y) | ((r - 0x01010101) & ~r) | ((d - 0x01010101) & ~d)) & 0x80808080) !== 0) break;
          i += 8;
        }
        while (STOP[bytes[i] as number] === 0) i++;
        let raw = false;
        if (bytes[i] !== 0x22) {
          raw = true;
          i = skipString(bytes, i);
          if (i < 0) return i;
        }
        i++;
        if (column >= 0 && column < NESTED) {
          if (this.#seen[column] === this.#walk) return this.#fail("duplicate-key", begin);
          this.#seen[column] = this.#walk;
          row.start[column] = begin + 1;
          row.end[column] = i - 1;
          if (raw) this.escaped.push(column);
        }
      } else {
        i = c === 0x7b && column >= NESTED ? this.#object(bytes, i, row, column - NESTED) : c === 0x7b || c === 0x5b ? skipNested(bytes, i) : skipScalar(bytes, i);
        if (i < 0) return i;
        if (column >= 0 && column < NESTED) {
          if (this.#seen[column] === this.#walk) return this.#fail("duplicate-key", begin);
          this.#seen[column] = this.#walk;
          if (c !== 0x6e) {
            row.start[column] = begin;
            row.end[column] = i;
          }
        }
      }
      let after = bytes[i] as number;
      if (after <= 0x20) {
        i = skipSpace(bytes, i);
        after = bytes[i] as number;
      }
      if (after === 0x7d) return i + 1;
      if (after !== 0x2c) return broken(i);
      i++;
      if ((bytes[i] as number) <= 0x20) i = skipSpace(bytes, i);
    }
  }

  #look(bytes: Uint8Array): DataView {
    this.#viewed = bytes;
    return (this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  #lookUp(table: KeyTable, bytes: Uint8Array, start: number, end: number): number {
    const raw = bytes.subarray(start, end);
    return table.find(raw.includes(0x5c) ? decodeEscapes(raw) : raw);
  }

  #fail(fault: BadRow, at: number): number {
    this.fault = fault;
    return broken(at);
  }
}

/** UTF-8 of the inside of a JSON string that is known to be valid. Lone surrogates become U+FFFD. */
export function decodeEscapes(raw: Uint8Array): Uint8Array {
  return Buffer.from(JSON.parse(`"${Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString("utf8")}"`) as string, "utf8");
}

