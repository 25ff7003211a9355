/** A copy of one line with decoded values behind it, for the few rows whose values do not stand in the file as they are meant. */

import type { RowView } from "./row.ts";

export class Scratch {
  #bytes = new Uint8Array(65_536);
  #length = 0;

  /** Copies `[start, end)` of the row's bytes and turns the row's spans, which must lie in it, to the copy. */
  take(row: RowView, start: number, end: number): void {
    this.#room(end - start);
    this.#length = end - start;
    this.#bytes.set(row.bytes.subarray(start, end));
    for (let column = 0; column < row.start.length; column++) {
      if ((row.start[column] as number) < 0) continue;
      row.start[column] = (row.start[column] as number) - start;
      row.end[column] = (row.end[column] as number) - start;
    }
    row.bytes = this.#bytes;
  }

  /** Gives a column other bytes. */
  put(row: RowView, column: number, value: Uint8Array): void {
    this.#room(this.#length + value.length);
    this.#bytes.set(value, this.#length);
    row.start[column] = this.#length;
    this.#length += value.length;
    row.end[column] = this.#length;
    row.bytes = this.#bytes;
  }

  #room(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
