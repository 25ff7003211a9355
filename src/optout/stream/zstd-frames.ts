/**
 * Walks the outer structure of zstd data (RFC 8878 §3.1): frames, skippable frames and blocks, without decompressing. Says where
 * blocks and frames end, and whether the data ends at the end of a frame.
 */

const MAX_BLOCK = 131_072;

type Stage = "magic" | "descriptor" | "header" | "block" | "checksum" | "skip-length";

export interface ZstdStep {
  /** Bytes of the chunk that may be given to the decompressor now: the end of a block or frame, or of the chunk. */
  readonly end: number;
  /** Whether a block, checksum or frame ends there. */
  readonly complete: boolean;
  /** What is wrong at `end`. */
  readonly fault?: string;
}

export class ZstdFrames {
  readonly #head = new Uint8Array(18);
  #stage: Stage = "magic";
  #have = 0;
  #need = 4;
  #skip = 0;
  #descriptor = 0;
  #last = false;
  #open = false;
  readonly #maxWindow: number;
  /** Window of the frame, in bytes. */
  window = 0;
  /** Whether the last frame begun is skippable. */
  skippable = false;
  /** Frames begun. */
  frames = 0;

  /** `maxWindow`: largest window that is taken on, in bytes. */
  constructor(maxWindow: number) { this.#maxWindow = maxWindow; }

  /** True between frames: here the data may end. */
  get whole(): boolean { return !this.#open && this.#have === 0; }

  /** True where a part of a frame's magic number was read: what frame it is is not known. */
  get beginning(): boolean { return !this.#open && this.#have > 0; }

  /** Goes on from `start` in a chunk to the end of the next block or frame, or to the end of the chunk. */
  step(chunk: Uint8Array, start: number): ZstdStep {
    let at = start;
    while (at < chunk.length) {
      if (this.#skip > 0) {
        const take = Math.min(this.#skip, chunk.length - at);
        this.#skip -= take;
        at += take;
        if (this.#skip > 0) continue;
        this.#endContent();
        return { end: at, complete: true };
      }
      const take = Math.min(this.#need - this.#have, chunk.length - at);
      this.#head.set(chunk.subarray(at, at + take), this.#have);
      this.#have += take;
      at += take;
      if (this.#have < this.#need) continue;
      const fault = this.#read();
      if (fault !== undefined) return { end: at, complete: false, fault };
      if (this.whole) return { end: at, complete: true };
    }
    return { end: at, complete: false };
  }

  #expect(stage: Stage, need: number): void {
    this.#stage = stage;
    this.#need = need;
    this.#have = 0;
    if (stage === "magic") this.#open = false;
  }

  /** After the content of a block or skippable frame. */
  #endContent(): void {
    if (this.#stage === "skip-length") this.#expect("magic", 4);
    else if (!this.#last) this.#expect("block", 3);
    else if ((this.#descriptor & 4) !== 0) this.#expect("checksum", 4);
    else this.#expect("magic", 4);
  }

  #read(): string | undefined {
    const head = this.#head;
    switch (this.#stage) {
      case "magic": {
        const magic = little(head, 0, 4);
        this.#open = true;
        this.skippable = magic >= 0x184d2a50 && magic <= 0x184d2a5f;
        if (this.skippable) this.#expect("skip-length", 4);
        else if (magic === 0xfd2fb528) this.#expect("descriptor", 1);
        else return this.frames === 0 ? "not zstd data" : "something that is not zstd follows a frame";
        this.frames++;
        return undefined;
      }
      case "skip-length":
        this.#skip = little(head, 0, 4);
        if (this.#skip === 0) this.#expect("magic", 4);
        return undefined;
      case "descriptor": return this.#describe(head[0] ?? 0);
      case "header": return this.#header();
      case "block": return this.#block();
      case "checksum": this.#expect("magic", 4); return undefined;
    }
  }

  #describe(descriptor: number): string | undefined {
    this.#descriptor = descriptor;
    if ((descriptor & 8) !== 0) return "a reserved bit of the zstd frame is set";
    if ((descriptor & 3) !== 0) return "the zstd data needs a dictionary, which is not here";
    const single = (descriptor & 32) !== 0;
    const sizeFlag = descriptor >> 6;
    const size = sizeFlag === 0 ? (single ? 1 : 0) : 1 << sizeFlag;
    this.#expect("header", size + (single ? 0 : 1));
    return undefined;
  }

  #header(): string | undefined {
    const head = this.#head;
    if ((this.#descriptor & 32) !== 0) {
      this.window = little(head, 0, this.#need) + (this.#descriptor >> 6 === 1 ? 256 : 0);
    } else {
      const base = 2 ** (10 + ((head[0] ?? 0) >> 3));
      this.window = base + (base / 8) * ((head[0] ?? 0) & 7);
    }
    if (this.window > this.#maxWindow) return `the zstd data needs a window of ${this.window} bytes; at most ${this.#maxWindow} are given`;
    this.#expect("block", 3);
    return undefined;
  }

  #block(): string | undefined {
    const header = little(this.#head, 0, 3);
    const type = (header >> 1) & 3;
    const size = header >> 3;
    this.#last = (header & 1) === 1;
    if (type === 3 || size > MAX_BLOCK) return "a zstd block is broken";
    this.#skip = type === 1 ? 1 : size;
    this.#have = 0;
    if (this.#skip === 0) this.#endContent();
    return undefined;
  }
}

function little(bytes: Uint8Array, start: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[start + i] ?? 0);
  return value;
}
