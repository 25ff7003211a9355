/** What a stream is cut into. */

/** A line that was skipped because it is too long. */
export interface LongLine {
  /** Of its first byte, in the decompressed content. */
  readonly offset: number;
  /** Bytes without its line feed. */
  readonly length: number;
}

export interface Block {
  /** k: rises, but numbers without lines of their own are left out. */
  readonly index: number;
  /** Whole lines; the last one of the content may lack its line feed. A view of memory of its own, which may be transferred. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the first byte, in the decompressed content. */
  readonly offset: number;
  /** The line after `bytes`, skipped. Counts as one line. */
  readonly tooLong?: LongLine;
}
