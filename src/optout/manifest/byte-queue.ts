/** Bytes of a stream by number, for formats that say how long their parts are. */

export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #at = 0;
  #ended = false;
  /** Offset in the stream of the next byte. */
  offset = 0;

  constructor(stream: AsyncIterable<Uint8Array>) { this.#chunks = stream[Symbol.asyncIterator](); }

  /** What is buffered, from the next byte on. */
  get ready(): Uint8Array { return this.#at === 0 ? this.#buffer : this.#buffer.subarray(this.#at); }

  /** Buffers the next chunk too; false at the end. */
  async more(): Promise<boolean> {
    if (this.#ended) return false;
    const next = await this.#chunks.next();
    if (next.done === true) {
      this.#ended = true;
      return false;
    }
    this.#buffer = this.#at === this.#buffer.length ? next.value : Buffer.concat([this.ready, next.value]);
    this.#at = 0;
    return true;
  }

  /** Drops bytes that are buffered. */
  drop(length: number): void {
    this.#at += length;
    this.offset += length;
  }

  /** Drops bytes, buffered or not; false where the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (true) {
      const here = Math.min(left, this.#buffer.length - this.#at);
      this.drop(here);
      left -= here;
      if (left === 0) return true;
      if (!(await this.more())) return false;
    }
  }

  /** Buffers that many bytes; false where the stream ends before. */
  async need(length: number): Promise<boolean> {
    while (this.#buffer.length - this.#at < length) if (!(await this.more())) return false;
    return true;
  }
}
