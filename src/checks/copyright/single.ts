/** One check for one entry, so that a failure costs that entry alone; and values computed once per model. */

import type { Check, CheckInput, CheckResult } from "../types.ts";

export type Judged = Omit<CheckResult, "id">;

/** A check that handles exactly one id of the catalogue. `what` is its line in docs/obligations.md. */
export function single(id: string, what: string, judge: (input: CheckInput) => Judged): Check {
  return { name: id, handles: [id], what, run: (input) => [{ id, ...judge(input) }] };
}

/** The value of a pure function of the input, computed once per input. */
export function once<T>(compute: (input: CheckInput) => T): (input: CheckInput) => T {
  const known = new WeakMap<CheckInput, { readonly value: T }>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found.value;
    const value = compute(input);
    known.set(input, { value });
    return value;
  };
}
