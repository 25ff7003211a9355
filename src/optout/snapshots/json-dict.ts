/** A JSON object of texts (RFC 8259), entry by entry from a stream of any length: the shape domain → robots.txt. */

import { isUtf8 } from "node:buffer";

/** Longest key and longest value, in bytes of JSON. */
const MAX_KEY = 4096;
const MAX_VALUE = 32 * 1024 * 1024;

export interface DictVisitor {
  /** One member with a text, 1-based. */
  entry(key: string, value: string, index: number): void;
  /** A member that was skipped. */
  bad(index: number, reason: string): void;
}

type Stage = "start" | "key-or-end" | "key" | "colon" | "value" | "text" | "other" | "comma-or-end" | "end";

const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;

/** Follows the object over its chunks; no recursion, memory for one member. */
export class JsonDict {
  readonly #visitor: DictVisitor;
  #stage: Stage = "start";
  #carry: Buffer = Buffer.alloc(4096);
  #length = 0;
  #long = false;
  #escape = false;
  #depth = 0;
  #quoted = false;
  #key: string | undefined;
  #first = true;
  #index = 0;
  /** Bytes taken in. */
  offset = 0;

  constructor(visitor: DictVisitor) { this.#visitor = visitor; }

  /** True where the object has ended and nothing is missing. */
  get whole(): boolean { return this.#stage === "end"; }
  get entries(): number { return this.#index; }

  /** Takes a chunk; the words for a fault, after which nothing more is taken. `offset` is then that of the fault. */
  push(chunk: Uint8Array): string | undefined {
    const base = this.offset;
    for (let at = 0; at < chunk.length;) {
      if (this.#stage === "key" || this.#stage === "text") { at = this.#string(chunk, at); continue; }
      if (this.#stage === "other") { at = this.#other(chunk, at); continue; }
      const c = chunk[at] ?? 0;
      // A byte order mark before the object.
      if (isSpace(c) || (this.#stage === "start" && base === 0 && at < 3 && (c === 0xef || c === 0xbb || c === 0xbf))) { at += 1; continue; }
      const fault = this.#sign(c);
      if (fault !== undefined) { this.offset = base + at; return fault; }
      // The first byte of a value that is no text belongs to it.
      if (!this.#inValue()) at += 1;
    }
    this.offset = base + chunk.length;
    return undefined;
  }

  #sign(c: number): string | undefined {
    switch (this.#stage) {
      case "start":
        if (c !== 0x7b) return "not a JSON object";
        this.#stage = "key-or-end";
        return undefined;
      case "key-or-end":
        if (c === 0x7d && this.#first) this.#stage = "end";
        else if (c === 0x22) this.#begin("key");
        else return "not JSON: a key in double quotes was expected";
        return undefined;
      case "colon":
        if (c !== 0x3a) return "not JSON: a colon was expected";
        this.#stage = "value";
        return undefined;
      case "value":
        this.#first = false;
        if (c === 0x22) this.#begin("text");
        else if (c === 0x2c || c === 0x7d || c === 0x3a || c === 0x5d) return "not JSON: a value was expected";
        else { this.#stage = "other"; this.#depth = 0; this.#quoted = false; this.#escape = false; }
        return undefined;
      case "comma-or-end":
        if (c === 0x2c) this.#stage = "key-or-end";
        else if (c === 0x7d) this.#stage = "end";
        else return "not JSON: a comma or } was expected";
        return undefined;
      default: return "more data follows the JSON object";
    }
  }

  #inValue(): boolean { return this.#stage === "other"; }

  #begin(stage: "key" | "text"): void {
    this.#stage = stage;
    this.#length = 0;
    this.#long = false;
    this.#escape = false;
  }

  /** Takes a string up to its closing quote; returns the index behind what was taken. */
  #string(chunk: Uint8Array, start: number): number {
    let at = start;
    while (at < chunk.length) {
      const c = chunk[at];
      if (this.#escape) this.#escape = false;
      else if (c === 0x5c) this.#escape = true;
      else if (c === 0x22) break;
      at += 1;
    }
    const limit = this.#stage === "key" ? MAX_KEY : MAX_VALUE;
    if (this.#length + at - start > limit) this.#long = true;
    else if (!this.#long) this.#keep(chunk.subarray(start, at));
    if (at === chunk.length) return at;
    this.#close();
    return at + 1;
  }

  #keep(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#carry.length) {
      const next = Buffer.alloc((this.#length + bytes.length) * 2);
      this.#carry.copy(next, 0, 0, this.#length);
      this.#carry = next;
    }
    this.#carry.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #close(): void {
    const text = this.#long ? undefined : unquote(this.#carry.subarray(0, this.#length));
    if (this.#stage === "key") {
      this.#index += 1;
      this.#key = text;
      this.#stage = "colon";
      return;
    }
    this.#stage = "comma-or-end";
    if (this.#key === undefined) this.#visitor.bad(this.#index, "a key that is too long or no text");
    else if (text === undefined) this.#visitor.bad(this.#index, this.#long ? "a value over 32 MiB" : "a value that is no text");
    else this.#visitor.entry(this.#key, text, this.#index);
  }

  /** Skips a value that is no text, up to the comma or bracket that ends it. */
  #other(chunk: Uint8Array, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      const c = chunk[at];
      if (this.#quoted) {
        if (this.#escape) this.#escape = false;
        else if (c === 0x5c) this.#escape = true;
        else if (c === 0x22) this.#quoted = false;
      } else if (c === 0x22) this.#quoted = true;
      else if (c === 0x7b || c === 0x5b) this.#depth += 1;
      else if (this.#depth > 0 && (c === 0x7d || c === 0x5d)) this.#depth -= 1;
      else if (this.#depth === 0 && (c === 0x2c || c === 0x7d)) {
        this.#stage = "comma-or-end";
        this.#visitor.bad(this.#index, "a value that is no text");
        return at;
      }
    }
    return chunk.length;
  }
}

function unquote(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}
