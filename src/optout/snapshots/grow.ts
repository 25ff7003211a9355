/** Growing typed arrays for tables whose size is known only at the end; `shared` gives the final copy for worker threads. */

import { giveBack } from "../give-back.ts";

type Kind = Uint8ArrayConstructor | Int8ArrayConstructor | Uint16ArrayConstructor | Int32ArrayConstructor | Uint32ArrayConstructor | Float64ArrayConstructor;
type Typed<K extends Kind> = K extends Uint8ArrayConstructor ? Uint8Array : K extends Int8ArrayConstructor ? Int8Array : K extends Uint16ArrayConstructor ? Uint16Array : K extends Int32ArrayConstructor ? Int32Array : K extends Uint32ArrayConstructor ? Uint32Array : Float64Array;

/** A list of numbers of one kind. */
export interface Grow<K extends Kind> {
  readonly length: number;
  push(value: number): void;
  get(index: number): number;
  set(index: number, value: number): void;
  /** Elements so far, as a view that the next `push` may leave behind. */
  view(): Typed<K>;
}

export function grow<K extends Kind>(kind: K): Grow<K> {
  let items = new kind(1024) as Typed<K>;
  let length = 0;
  return {
    get length() { return length; },
    push(value) {
      if (length === items.length) {
        const next = new kind(length * 2) as Typed<K>;
        next.set(items);
        giveBack(items);
        items = next;
      }
      items[length++] = value;
    },
    get: (index) => items[index] ?? 0,
    set: (index, value) => { items[index] = value; },
    view: () => items.subarray(0, length) as Typed<K>,
  };
}

/** Bytes one after the other, found again by the offset at which each piece begins. */
export interface BytePool {
  readonly length: number;
  /** Appends and returns the offset. */
  add(bytes: Uint8Array, start: number, end: number): number;
  view(): Uint8Array;
}

export function bytePool(): BytePool {
  let items = new Uint8Array(65_536);
  let length = 0;
  return {
    get length() { return length; },
    add(bytes, start, end) {
      const needed = length + end - start;
      if (needed > items.length) {
        const next = new Uint8Array(Math.max(needed, items.length * 2));
        next.set(items.subarray(0, length));
        giveBack(items);
        items = next;
      }
      items.set(bytes.subarray(start, end), length);
      const at = length;
      length = needed;
      return at;
    },
    view: () => items.subarray(0, length),
  };
}

/** Copy of a typed array in shared memory, exactly as long. */
export function shared(items: Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float64Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(items.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(items.buffer, items.byteOffset, items.byteLength));
  return buffer;
}
