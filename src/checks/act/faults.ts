/** Faults of one family of rules: the outcome that each brings, and its finding under the family's name. */

import type { Source } from "../../artifacts/model.ts";
import { finding } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import { type Fault, verdict } from "../summary/fault.ts";

export { type Fault, verdict };

type More = NonNullable<Parameters<typeof finding>[3]>;

/** A builder of faults whose rules are called `<family>/<rule>`. */
export function faultsOf(family: string): (outcome: Fault["outcome"], rule: string, message: string, at?: Source, more?: More) => Fault {
  return (outcome, rule, message, at, more = {}) => ({ outcome, finding: finding(`${family}/${rule}`, message, at, more) });
}

const MIN_REASON = 8;

/** True where a text after "none:" says why: some words, nothing unfinished. "no form was found" is a reason here, and no denial. */
export function isReason(text: string): boolean {
  const { kind } = stateOf(text);
  return kind !== "absent" && kind !== "placeholder" && (text.slice(0, 2000).match(/[\p{L}\p{N}]/gu) ?? []).length >= MIN_REASON;
}
