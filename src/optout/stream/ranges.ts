/** A file's bytes from the first to the last, with the next range already on its way while the last one is worked on. */

import { createHash, type Hash } from "node:crypto";
import type { EvidenceFile } from "../evidence-file.ts";

export class RangeReader {
  readonly #file: EvidenceFile;
  readonly #size: number;
  readonly #hash: Hash | undefined;
  #offset = 0;
  #next: Promise<Uint8Array> | undefined;
  #digest: string | undefined;
  /** The two buffers that take turns. */
  #turns: Uint8Array[] | undefined;

  /** `size`: bytes of one range. `digest`: compute SHA-256 on the way. */
  constructor(file: EvidenceFile, options: { readonly size?: number; readonly digest?: boolean } = {}) {
    this.#file = file;
    this.#size = options.size ?? 1_048_576;
    this.#hash = options.digest === true ? createHash("sha256") : undefined;
  }

  /** From now on what `next` gives is valid until it is called again: two buffers take turns, where the file can fill them. Before the first `next`. */
  reuse(): void {
    if (this.#file.readInto !== undefined) this.#turns = [];
  }

  /** The next bytes; undefined at the end. Throws where the file cannot be read or has become shorter. */
  async next(): Promise<Uint8Array | undefined> {
    const bytes = await (this.#next ?? this.#ask(this.#offset));
    this.#next = undefined;
    this.#offset += bytes.length;
    if (bytes.length === 0) {
      if (this.#offset < this.#file.size) throw new Error("the file became shorter while it was read");
      this.#digest ??= this.#hash?.digest("hex");
      return undefined;
    }
    if (this.#offset < this.#file.size) {
      this.#next = this.#ask(this.#offset);
      // A failed read is seen by the next call; without a listener it would end the process first.
      this.#next.catch(() => undefined);
    }
    this.#hash?.update(bytes);
    return bytes;
  }

  /** Bytes handed out so far. */
  get offset(): number { return this.#offset; }

  /** Hex SHA-256 of the whole file; only after `next` has said that the end is reached. */
  get digest(): string | undefined { return this.#digest; }

  #ask(offset: number): Promise<Uint8Array> {
    const length = Math.min(this.#size, this.#file.size - offset);
    if (length <= 0) return Promise.resolve(new Uint8Array(0));
    return this.#turns === undefined ? this.#file.read(offset, length) : this.#fill(this.#turns, offset, length);
  }

  async #fill(turns: Uint8Array[], offset: number, length: number): Promise<Uint8Array> {
    const buffer = turns.length < 2 ? Buffer.allocUnsafeSlow(this.#size) : (turns.shift() as Uint8Array);
    turns.push(buffer);
    const part = buffer.subarray(0, length);
    return part.subarray(0, await this.#file.readInto?.(offset, part));
  }
}

/** Hex SHA-256 of a file as it lies on disk. Throws where it cannot be read to its end. */
export async function fileDigest(file: EvidenceFile): Promise<string> {
  const reader = new RangeReader(file, { size: 4_194_304, digest: true });
  while ((await reader.next()) !== undefined) { /* the reader computes */ }
  return reader.digest ?? "";
}
