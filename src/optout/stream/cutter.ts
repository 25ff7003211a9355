/** Collects chunks of any size into blocks of whole lines; see `blocks.ts` for where they are cut. */

import type { Block } from "./block.ts";
import { type RecordEnd, type RecordEnds, recordEnds } from "./records.ts";

const LF = 0x0a;
/** Room for the line that crosses the end of a block. */
const SLACK = 65_536;

interface Held { readonly block: Omit<Block, "tooLong">; readonly offset: number; length: number }
interface Pushed { readonly next: number; readonly block?: Block }

export class LineCutter {
  readonly #size: number;
  readonly #maxLine: number;
  readonly #ends: RecordEnds;
  readonly #spare: ArrayBuffer[];
  #buffer: Uint8Array<ArrayBuffer>;
  #length = 0;
  /** Offset of the buffer's first byte in the content: always the beginning of a line. */
  #base: number;
  /** Where the line begins that crosses the end of the block; -1 before the end is reached. */
  #crossing = -1;
  /** A block whose next line is too long, until the end of that line is found. */
  #held: Held | undefined;

  /** `start`: offset of the first byte that will be pushed. `spare`: memory of blocks that is free again, used before new memory. */
  constructor(size: number, maxLine: number, records: RecordEnd, start: number, spare: ArrayBuffer[] = []) {
    this.#size = size;
    this.#maxLine = maxLine;
    this.#ends = recordEnds(records);
    this.#base = start;
    this.#spare = spare;
    this.#buffer = this.#fresh();
  }

  /** Takes bytes of the chunk from `at` on; the rest from `next` is to be pushed again. */
  push(chunk: Uint8Array, at: number): Pushed {
    if (this.#held !== undefined) return this.#skip(this.#held, chunk, at);
    const limit = this.#limit();
    const inside = this.#crossing < 0;
    // Up to the end of the block, or up to the byte that makes the crossing line too long: never past either in one step.
    const most = inside ? limit - this.#length : this.#crossing + this.#maxLine + 1 - this.#length;
    const part = chunk.subarray(at, at + most);
    const end = this.#ends.find(part, inside ? most : 1);
    const next = at + (end < 0 ? part.length : end);
    this.#append(end < 0 ? part : part.subarray(0, end));
    if (end >= 0) return { next, block: this.#emit(this.#length) };
    if (inside && this.#length === limit) this.#crossing = this.#ends.lastEnd(this.#buffer.subarray(0, limit));
    if (this.#crossing >= 0 && this.#length > this.#crossing + this.#maxLine) this.#hold();
    return { next };
  }

  /** What is left. `whole`: the last line is a line even without a line feed. `offset`: where that which was given ends. */
  finish(whole: boolean): { readonly block?: Block; readonly offset: number } {
    if (this.#held !== undefined) {
      const { block, offset, length } = this.#held;
      return { block: { ...block, tooLong: { offset, length } }, offset: offset + length };
    }
    const length = whole ? this.#length : this.#ends.lastEnd(this.#buffer.subarray(0, this.#length));
    const offset = this.#base + length;
    return length === 0 ? { offset } : { block: this.#emit(length), offset };
  }

  /** Bytes from the block's first to where its last line may begin at most. */
  #limit(): number { return this.#size - (this.#base % this.#size); }

  #hold(): void {
    const block = { index: Math.floor(this.#base / this.#size), bytes: this.#buffer.subarray(0, this.#crossing), offset: this.#base };
    this.#held = { block, offset: this.#base + this.#crossing, length: this.#length - this.#crossing };
  }

  #skip(held: Held, chunk: Uint8Array, at: number): Pushed {
    const end = chunk.indexOf(LF, at);
    held.length += (end < 0 ? chunk.length : end) - at;
    if (end < 0) return { next: chunk.length };
    const { block, offset, length } = held;
    this.#restart(offset + length + 1);
    return { next: end + 1, block: { ...block, tooLong: { offset, length } } };
  }

  #append(part: Uint8Array): void {
    const length = this.#length + part.length;
    if (length > this.#buffer.length) {
      const larger = allocate(Math.max(length, Math.min(2 * this.#buffer.length, this.#size + this.#maxLine + SLACK)));
      larger.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = larger;
    }
    this.#buffer.set(part, this.#length);
    this.#length = length;
  }

  #emit(length: number): Block {
    const block = { index: Math.floor(this.#base / this.#size), bytes: this.#buffer.subarray(0, length), offset: this.#base };
    this.#restart(this.#base + length);
    return block;
  }

  #restart(base: number): void {
    this.#base = base;
    this.#length = 0;
    this.#crossing = -1;
    this.#held = undefined;
    this.#buffer = this.#fresh();
    this.#ends.reset();
  }

  #fresh(): Uint8Array<ArrayBuffer> {
    const wanted = this.#size + SLACK;
    for (let spare = this.#spare.pop(); spare !== undefined; spare = this.#spare.pop()) if (spare.byteLength === wanted) return Buffer.from(spare);
    return allocate(wanted);
  }
}

/** Memory of its own, not from a pool: a block may be transferred to another thread. */
function allocate(size: number): Uint8Array<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(size);
}
