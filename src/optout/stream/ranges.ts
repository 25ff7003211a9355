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

  /** `size`: bytes of one range. `digest`: compute SHA-256 on the way. */
  constructor(file: EvidenceFile, options: { readonly size?: number; readonly digest?: boolean } = {}) {
    this.#file = file;
    this.#size = options.size ?? 1_048_576;
    this.#hash = options.digest === true ? createHash("sha256") : undefined;
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
    return length <= 0 ? Promise.resolve(new Uint8Array(0)) : this.#file.read(offset, length);
  }
}

/** Hex SHA-256 of a file as it lies on disk. Throws where it cannot be read to its end. */
export async function fileDigest(file: EvidenceFile): Promise<string> {
  const reader = new RangeReader(file, { size: 4_194_304, digest: true });
  while ((await reader.next()) !== undefined) { /* the reader computes */ }
  return reader.digest ?? "";
}
