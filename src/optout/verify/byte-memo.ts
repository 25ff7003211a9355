/** Whether bytes are the ones seen before, four at a time: cells of neighbouring rows are mostly the same. */

/** Reads words of whatever block was asked last; the view is made once per block. */
export class WordReader {
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));

  of(bytes: Uint8Array): DataView {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return this.#view;
  }
}

/** One remembered byte string. */
export class ByteMemo {
  readonly #words: Int32Array;
  #length = -1;
  /** Last four bytes, which may overlap the word before. */
  #tail = 0;

  /** `most`: bytes of the longest string that is remembered. */
  constructor(most: number) { this.#words = new Int32Array(most >> 2); }

  /** Whether `bytes[start, end)` is what is remembered; `view` is of `bytes`. */
  same(view: DataView, start: number, end: number): boolean {
    const length = end - start;
    if (length !== this.#length) return false;
    const words = this.#words;
    const count = length >> 2;
    for (let i = 0, at = start; i < count; i += 1, at += 4) if (view.getInt32(at, true) !== words[i]) return false;
    return view.getInt32(end - 4, true) === this.#tail;
  }

  /** Remembers a string of four bytes at least; others are forgotten. */
  keep(view: DataView, start: number, end: number): void {
    const length = end - start;
    this.#length = -1;
    if (length < 4 || length >> 2 > this.#words.length) return;
    for (let i = 0; i < length >> 2; i += 1) this.#words[i] = view.getInt32(start + i * 4, true);
    this.#tail = view.getInt32(end - 4, true);
    this.#length = length;
  }

  forget(): void { this.#length = -1; }
}
