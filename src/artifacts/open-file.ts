/** One file of a repository source as readers see it: lazy, cached, and charged to a byte budget. */

import { cutUtf8, decodeUtf8 } from "../formats/decode.ts";
import type { RepositorySource } from "../repository/port.ts";
import type { OpenFile, Text } from "./reader.ts";

const HEAD_BYTES = 1024;

/** Thrown inside a reader where the walk's byte budget is spent; the walk reports it, readers let it pass. */
export class BudgetSpent extends Error {
  constructor() {
    super("the byte budget of this run is spent");
    this.name = "BudgetSpent";
  }
}

/** Bytes that a walk may still read. Counts what is asked for, so that a lying size cannot cheat it. */
export class Budget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  get spent(): boolean {
    return this.#left <= 0;
  }

  take(bytes: number): void {
    if (this.#left <= 0) throw new BudgetSpent();
    this.#left -= Math.max(0, bytes);
  }
}

/** Opens a regular file. Throws RepositoryError where it cannot be read, BudgetSpent where the budget is gone. */
export async function openFile(source: RepositorySource, path: string, size: number, budget: Budget): Promise<OpenFile> {
  const wanted = size < 0 ? HEAD_BYTES : Math.min(size, HEAD_BYTES);
  budget.take(wanted);
  const head = wanted === 0 ? new Uint8Array(0) : await source.read(path, { length: HEAD_BYTES });
  let whole: { readonly max: number; readonly text: Text | undefined } | undefined;

  const bytes = async (offset: number, length: number): Promise<Uint8Array> => {
    const count = size < 0 ? length : Math.min(length, Math.max(0, size - offset));
    if (offset < 0 || count <= 0) return new Uint8Array(0);
    if (offset + count <= head.length) return head.subarray(offset, offset + count);
    budget.take(count);
    return source.read(path, { offset, length: count });
  };

  return {
    path, size, head, bytes,
    async text(maxBytes) {
      // A longer earlier read, or one that saw the whole file, answers for this one as well.
      if (whole !== undefined && (whole.max === maxBytes || (whole.text?.complete === true && size >= 0 && size <= maxBytes))) return whole.text;
      const data = await bytes(0, maxBytes + 1);
      const complete = data.length <= maxBytes;
      const text = decodeUtf8(complete ? data : cutUtf8(data, maxBytes));
      whole = { max: maxBytes, text: text === undefined ? undefined : { text, complete } };
      return whole.text;
    },
  };
}
