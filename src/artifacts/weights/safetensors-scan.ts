/**
 * The JSON of a safetensors header, scanned as bytes with strict grammar and bounded memory: one object whose members are
 * `__metadata__` (strings only) and tensors (`dtype`, `shape`, `data_offsets`, nothing else). Depth cannot exceed three.
 */

import type { ByteCursor } from "./bytes.ts";
import { Refusal } from "./reading.ts";

export interface TensorInfo {
  readonly name: string;
  readonly dtype: string;
  /** Number of elements per dimension; [] for a scalar. */
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

interface SafetensorsHeader {
  readonly tensors: readonly TensorInfo[];
  /** At most 200 entries of at most 200 characters each are kept. */
  readonly metadata: ReadonlyMap<string, string>;
}

const MAX_TENSORS = 200_000;
const MAX_NAME = 4096;
const MAX_DIMENSIONS = 64;
const MAX_ENTRY = 16 * 1024 * 1024;
const KEPT = 200;

/** A piece of JSON that is not all in memory yet. */
const MORE = Symbol("more");

/** Reads the header that `cursor` stands before. Throws `Refusal`. */
export async function scanHeader(cursor: ByteCursor): Promise<SafetensorsHeader> {
  const tensors: TensorInfo[] = [];
  const names = new Set<string>();
  const metadata = new Map<string, string>();
  let opened = false;
  let closed = false;
  while (!closed) {
    const scanner = new Scanner(cursor.window, cursor.window.length >= cursor.left);
    try {
      // Everything up to `scanner.done` is finished; what comes after is scanned again once more bytes are in memory.
      if (!opened) { closed = scanner.open(); opened = true; scanner.commit(); }
      while (!closed) {
        const name = scanner.string(MAX_NAME);
        if (names.has(name)) throw new Refusal("the header names a tensor twice");
        scanner.expect(0x3a);
        const tensor = name === "__metadata__" ? scanner.metadata(metadata) : scanner.tensor(name);
        closed = !scanner.accept(0x2c);
        if (closed) scanner.expect(0x7d);
        names.add(name);
        if (tensor !== undefined) tensors.push(tensor);
        if (tensors.length > MAX_TENSORS) throw new Refusal(`more than ${MAX_TENSORS} tensors in one file`);
        scanner.commit();
      }
    } catch (signal) {
      if (signal !== MORE) throw signal;
      closed = false;
    }
    cursor.skip(scanner.done);
    if (!closed) {
      const known = cursor.window.length;
      if (known > MAX_ENTRY) throw new Refusal("one entry of the header is larger than 16 MB");
      await cursor.fill(Math.min(cursor.left, Math.max(65_536, known * 2)));
    }
  }
  await onlySpaces(cursor);
  return { tensors, metadata };
}

/** Writers pad the header with spaces; anything else after its end would be hidden from other readers. */
async function onlySpaces(cursor: ByteCursor): Promise<void> {
  while (cursor.left > 0) {
    if (cursor.window.length === 0) await cursor.fill(Math.min(cursor.left, 1024 * 1024));
    const window = cursor.window;
    const count = Math.min(window.length, cursor.left);
    for (let i = 0; i < count; i += 1) if (!isSpace(window[i])) throw new Refusal("bytes after the end of the header's JSON");
    cursor.skip(count);
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

class Scanner {
  /** Bytes that need not be looked at again. */
  done = 0;
  #at = 0;
  readonly #bytes: Buffer;
  readonly #last: boolean;

  constructor(bytes: Buffer, last: boolean) { this.#bytes = bytes; this.#last = last; }

  commit(): void { this.done = this.#at; }

  /** The opening brace; true where the closing one follows at once. */
  open(): boolean {
    this.expect(0x7b);
    return this.accept(0x7d);
  }

  expect(byte: number): void {
    if (this.#peek() !== byte) throw new Refusal(`the header is not the JSON that safetensors asks for: ${String.fromCharCode(byte)} expected`);
    this.#at += 1;
  }

  accept(byte: number): boolean {
    if (this.#peek() !== byte) return false;
    this.#at += 1;
    return true;
  }

  /** A JSON string of at most `max` bytes. */
  string(max: number): string {
    this.expect(0x22);
    const start = this.#at;
    let escaped = false;
    for (;;) {
      const byte = this.#next();
      if (byte === 0x22) break;
      if (byte < 0x20) throw new Refusal("a control character in a string of the header");
      if (byte === 0x5c) { escaped = true; this.#next(); }
      if (this.#at - start > max) throw new Refusal("a string of the header is too long");
    }
    const raw = this.#bytes.subarray(start, this.#at - 1);
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
    } catch {
      throw new Refusal("a string of the header is not UTF-8");
    }
    if (!escaped) return text;
    try {
      return JSON.parse(`"${text}"`) as string;
    } catch {
      throw new Refusal("a broken escape in a string of the header");
    }
  }

  metadata(into: Map<string, string>): undefined {
    const seen = new Set<string>();
    this.expect(0x7b);
    if (this.accept(0x7d)) return;
    do {
      const key = this.string(MAX_NAME);
      if (seen.has(key)) throw new Refusal("a key of __metadata__ stands twice");
      seen.add(key);
      this.expect(0x3a);
      if (this.#peek() !== 0x22) throw new Refusal("a value of __metadata__ is not a string");
      const value = this.string(MAX_ENTRY);
      if (into.size < KEPT) into.set(key, value.slice(0, KEPT));
    } while (this.accept(0x2c));
    this.expect(0x7d);
  }

  tensor(name: string): TensorInfo {
    let dtype: string | undefined;
    let shape: number[] | undefined;
    let offsets: number[] | undefined;
    this.expect(0x7b);
    do {
      const key = this.string(32);
      this.expect(0x3a);
      if (key === "dtype" && dtype === undefined) dtype = this.string(32);
      else if (key === "shape" && shape === undefined) shape = this.#integers(MAX_DIMENSIONS);
      else if (key === "data_offsets" && offsets === undefined) offsets = this.#integers(2);
      else throw new Refusal("an unexpected or repeated key in a tensor of the header");
    } while (this.accept(0x2c));
    this.expect(0x7d);
    const [begin, end] = offsets ?? [];
    if (dtype === undefined || shape === undefined || begin === undefined || end === undefined) throw new Refusal("a tensor of the header without dtype, shape or data_offsets");
    return { name, dtype, shape, begin, end };
  }

  #integers(max: number): number[] {
    const list: number[] = [];
    this.expect(0x5b);
    if (this.accept(0x5d)) return list;
    do {
      if (list.length >= max) throw new Refusal("too many numbers in a shape or offset of the header");
      list.push(this.#integer());
    } while (this.accept(0x2c));
    this.expect(0x5d);
    return list;
  }

  #integer(): number {
    this.#peek();
    const start = this.#at;
    let value = 0;
    for (;;) {
      const digit = (this.#bytes[this.#at] ?? this.#end()) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      this.#at += 1;
      if (!Number.isSafeInteger(value)) throw new Refusal("a number of the header is beyond 2^53");
    }
    const length = this.#at - start;
    if (length === 0 || (length > 1 && this.#bytes[start] === 0x30)) throw new Refusal("a shape or offset of the header is not a non-negative integer");
    return value;
  }

  /** The next byte that is no space. */
  #peek(): number {
    while (isSpace(this.#bytes[this.#at])) this.#at += 1;
    return this.#bytes[this.#at] ?? this.#end();
  }

  #next(): number {
    const byte = this.#bytes[this.#at] ?? this.#end();
    this.#at += 1;
    return byte;
  }

  #end(): never {
    if (this.#last) throw new Refusal("the header's JSON ends too early");
    // oxlint-disable-next-line no-throw-literal -- a signal between two functions of this file, not an error
    throw MORE;
  }
}
