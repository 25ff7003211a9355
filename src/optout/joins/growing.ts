/** Growable typed arrays of the compiler. */

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

  pushAll(values: Uint8Array | Uint32Array): void {
    if (this.#length + values.length > this.#array.length) this.#grow(this.#length + values.length);
    this.#array.set(values, this.#length);
    this.#length += values.length;
  }

  #grow(wanted: number): void {
    const make = this.#array.constructor as new (length: number) => T;
    const next = new make(Math.max(wanted, 64, this.#array.length * 2));
    next.set(this.#array);
    this.#array = next;
  }
}

/** A copy in shared memory, of the exact size. */
export function shared(array: Numbers | Int32Array): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(array.byteLength);
  new Uint8Array(buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return buffer;
}
