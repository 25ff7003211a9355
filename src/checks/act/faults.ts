/** Faults of one family of rules: the outcome that each brings, and its finding under the family's name. */

import type { Source } from "../../artifacts/model.ts";
import { finding } from "../finding.ts";
import { type Fault, verdict } from "../summary/fault.ts";

export { type Fault, verdict };

type More = NonNullable<Parameters<typeof finding>[3]>;

/** A builder of faults whose rules are called `<family>/<rule>`. */
export function faultsOf(family: string): (outcome: Fault["outcome"], rule: string, message: string, at?: Source, more?: More) => Fault {
  return (outcome, rule, message, at, more = {}) => ({ outcome, finding: finding(`${family}/${rule}`, message, at, more) });
}
