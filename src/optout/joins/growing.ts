/** Growable typed arrays of the compiler. */

import { giveBack } from "../give-back.ts";

type Numbers = Uint8Array | Uint32Array | Float64Array;

export class Growing<T extends Numbers> {
  #array: T;
  #length = 0;

  constructor(empty: T) { this.#array = empty; }

  get length(): number { return this.#length; }
  /** What was pushed. Valid until the next push. */
  get view(): T { return this.#array.subarray(0, this.#length) as T; }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#grow(this.#length + 1);
    this.#array[this.#length++] = value;
  }

  /** The first `count` of the values. */
  pushAll(values: Uint8Array | Uint32Array, count = values.length): void {
    if (this.#length + count > this.#array.length) this.#grow(this.#length + count);
    const array = this.#array;
    let at = this.#length;
    // By hand up to some length: a native copy costs more than it saves there.
    if (count > 64) array.set(values.subarray(0, count), at);
    else for (let i = 0; i < count; i += 1) array[at++] = values[i] as number;
    this.#length += count;
  }

  /** A copy in shared memory, with a view of it. The own memory is given back: nothing can be pushed afterwards. */
  share(): { readonly buffer: SharedArrayBuffer; readonly view: T } {
    const buffer = shared(this.view);
    const make = this.#array.constructor as new (from: SharedArrayBuffer | number) => T;
    giveBack(this.#array);
    this.#array = new make(0);
    this.#length = 0;
    return { buffer, view: new make(buffer) };
  }

  #grow(wanted: number): void {
    const old = this.#array;
    const make = old.constructor as new (length: number) => T;
    const next = new make(Math.max(wanted, 64, old.length * 2));
    next.set(old);
    this.#array = next;
    giveBack(old);
  }
}

/** A copy in shared memory, of the exact size. */
export function shared(array: Numbers | Int32Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(array.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return buffer;
}
