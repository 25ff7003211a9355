/** Conditions of form fields: whether a program can say that a field is owed. */

import type { Condition, Obligation, Profile } from "./types.ts";

/** The answer given in a yes/no field: null where there is none, or none that can be read as yes or no. */
type Answer = (field: string) => "yes" | "no" | null;

/** Whether a condition holds; null where an answer that it needs is missing. Conditions are data of ours, nested at most once. */
export function holds(condition: Condition, answer: Answer, profile: Profile): boolean | null {
  if ("field" in condition) {
    const given = answer(condition.field);
    return given === null ? null : given === condition.equals;
  }
  if ("profile" in condition) {
    const declared = profile[condition.profile];
    return declared === null ? null : declared === condition.equals;
  }
  const any = "any" in condition;
  const results = (any ? condition.any : condition.all).map((inner) => holds(inner, answer, profile));
  if (results.includes(any)) return any;
  return results.includes(null) ? null : !any;
}

/**
 * Whether a conditional field is owed: true or false where the program can decide it, null where an answer is missing or the rest
 * of the condition is a matter of judgement. Fields without a machine-readable condition: true for `required`, else null.
 */
export function owed(field: Obligation, answer: Answer, profile: Profile): boolean | null {
  if (field.when === undefined) return field.level === "required" || field.level === "must" ? true : null;
  const result = holds(field.when, answer, profile);
  if (field.whenIs === "necessary") return result === false ? false : null;
  if (field.whenIs === "sufficient") return result === true ? true : null;
  return result;
}
