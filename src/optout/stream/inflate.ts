/** Runs a decompressor of node:zlib: its work is done in libuv's thread pool while this thread parses what came before. */

import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

/** Bytes of one output chunk: as large as a block of lines, so that the pool works on the next while this thread works on the last. */
const CHUNK = 524_288;
/** Chunks that may wait for the consumer. */
const WAITING = 1;

/** Takes compressed bytes, gives decompressed ones; what zlib complains of is kept, not thrown. */
export class Inflater {
  readonly #stream: Transform;
  readonly #ready: Uint8Array[] = [];
  #wake: (() => void) | undefined;
  #written: ((taken: boolean) => void) | undefined;
  #ended = false;
  #error: Error | undefined;

  constructor(stream: Transform) {
    this.#stream = stream;
    stream.on("data", (chunk: Uint8Array) => {
      this.#ready.push(chunk);
      if (this.#ready.length > WAITING) stream.pause();
      this.#notify();
    });
    stream.on("end", () => this.#end());
    stream.on("error", (error: Error) => { this.#error = error; this.#end(); });
    stream.on("close", () => this.#end());
  }

  /** Resolves once all of the bytes have been taken in: true, or false where the stream has ended before. */
  write(bytes: Uint8Array): Promise<boolean> {
    if (this.#ended) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#written = resolve;
      this.#stream.write(bytes, () => this.#settle(!this.#ended));
    });
  }

  /** Says that there is no more input. To be called when `holds` is false: an error at the end drops what waits. */
  finish(): void { if (!this.#ended && !this.#stream.writableEnded) this.#stream.end(); }

  /** A decompressed chunk that is ready now. */
  take(): Uint8Array | undefined {
    const chunk = this.#ready.shift();
    if (this.#ready.length <= WAITING && this.#stream.isPaused()) this.#stream.resume();
    return chunk;
  }

  /** True while decompressed bytes wait. */
  get holds(): boolean { return this.#ready.length > 0 || this.#stream.readableLength > 0; }
  get ended(): boolean { return this.#ended; }
  get error(): Error | undefined { return this.#error; }
  /** Compressed bytes that the decompressor has used. */
  get used(): number { return (this.#stream as Transform & { readonly bytesWritten: number }).bytesWritten; }

  /** Resolves at the next change. */
  changed(): Promise<void> { return new Promise((resolve) => { this.#wake = resolve; }); }

  /** Wakes whoever waits in `changed`. */
  nudge(): void { this.#notify(); }

  destroy(): void { this.#stream.destroy(); }

  #end(): void { this.#ended = true; this.#settle(false); }

  #settle(taken: boolean): void {
    const written = this.#written;
    this.#written = undefined;
    written?.(taken);
    this.#notify();
  }

  #notify(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }
}

/** A gzip decompressor; members that follow one another are read on (RFC 1952 §2.2). */
export function gunzip(): Transform {
  return zlib.createGunzip({ chunkSize: CHUNK, readableHighWaterMark: CHUNK } as zlib.ZlibOptions);
}

/** A zstd decompressor, where this Node has one (22.15 and later); it refuses windows over 128 MiB. */
export function nativeZstd(): (() => Transform) | undefined {
  const create = (zlib as { createZstdDecompress?: (options: object) => Transform }).createZstdDecompress;
  return create === undefined ? undefined : () => create({ chunkSize: CHUNK, readableHighWaterMark: CHUNK });
}
