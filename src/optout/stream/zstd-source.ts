/** Compressed zstd data for node:zlib, which ends its stream where a frame ends within the bytes of one write. */

import { ZstdFrames } from "./zstd-frames.ts";

/** Largest window, in bytes, as for the zstd command without options. */
const MAX_WINDOW = 134_217_728;

interface Source { next(): Promise<Uint8Array | undefined> }

/** The bytes of a source in pieces that end where a frame ends; they stop before anything that is no zstd, and `fault` says why. */
export class ZstdSource implements Source {
  readonly #inner: Source;
  readonly #frames = new ZstdFrames(MAX_WINDOW);
  #chunk: Uint8Array = new Uint8Array(0);
  #fault: string | undefined;

  constructor(inner: Source) { this.#inner = inner; }

  /** Why the bytes are not whole frames; to be asked at the end. */
  get fault(): string | undefined {
    return this.#fault ?? (this.#frames.whole ? undefined : "the zstd data breaks off: the file is truncated");
  }

  async next(): Promise<Uint8Array | undefined> {
    while (this.#fault === undefined) {
      if (this.#chunk.length === 0) {
        const chunk = await this.#inner.next();
        if (chunk === undefined) return undefined;
        this.#chunk = chunk;
      }
      let at = 0;
      do {
        const step = this.#frames.step(this.#chunk, at);
        this.#fault = step.fault;
        if (step.fault === undefined) at = step.end;
      } while (this.#fault === undefined && !this.#frames.whole && at < this.#chunk.length);
      const piece = this.#chunk.subarray(0, at);
      this.#chunk = this.#chunk.subarray(at);
      if (piece.length > 0) return piece;
    }
    return undefined;
  }
}
