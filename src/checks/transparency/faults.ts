/** Builders of faults, and rules that several fields share. */

import type { FactKey, Source } from "../../artifacts/model.ts";
import { isoInstead } from "../../formats/dates.ts";
import { isoDate } from "../../law/clocks.ts";
import { artifactFinding } from "../artifact-conflicts.ts";
import { finding } from "../finding.ts";
import type { CheckInput, Edit } from "../types.ts";
import type { Answer, Fault, Rule } from "./field-types.ts";
import { quantities } from "./quantity.ts";

export function gap(rule: string, message: string, at: Source, fix?: string | readonly string[], edits?: Edits): Fault {
  return { outcome: "gap", finding: finding(`form/${rule}`, message, at, { ...(fix === undefined ? {} : { fix }), edits: whole(edits) }) };
}

export function conflict(rule: string, message: string, at: Source, fix?: string | readonly string[], edits?: Edits): Fault {
  return { outcome: "conflict", finding: finding(`form/${rule}`, message, at, { ...(fix === undefined ? {} : { fix }), edits: whole(edits) }) };
}

/** What mends a fault; undefined stands for a part that no program can write. */
type Edits = readonly (Edit | undefined)[];

/** All or nothing: half of the edits would leave the record in a state that nobody meant. */
function whole(edits: Edits = []): readonly Edit[] {
  const found = edits.filter((edit) => edit !== undefined);
  return found.length === edits.length ? found : [];
}

/** Contradictions among artifacts, as the facts document lists them for some keys. */
export function artifactConflicts(...keys: FactKey[]): (input: CheckInput) => readonly Fault[] {
  return (input) => input.model.facts.conflicts.filter((one) => keys.includes(one.key)).map((one) => ({ outcome: "conflict", finding: artifactFinding(one, input.model.facts.path) }));
}

/** The answer is one ISO date, not later than the day of judgement unless `future` is allowed. */
export function dateRule(future: boolean): Rule {
  return (answer, input) => {
    const date = dateOf(answer);
    if (date === undefined) {
      const iso = typeof answer.value === "string" || typeof answer.value === "number" ? isoInstead(String(answer.value)) : undefined;
      return [gap("date", `${answer.obligation.title}: not an ISO date.`, answer.at, `${answer.id}: ${iso ?? "YYYY-MM-DD"}`, [iso === undefined ? undefined : answer.rewrite(iso)])];
    }
    if (!future && date > input.now) return [gap("date-in-future", `${answer.obligation.title}: the date lies in the future.`, answer.at, `${answer.id}: ${input.now}`)];
    return [];
  };
}

/** The ISO date of an answer; undefined where it is none. */
export function dateOf(answer: Pick<Answer, "value">): string | undefined {
  const { value } = answer;
  return typeof value === "string" ? isoDate(value.trim()) : undefined;
}

/** At least so many significant figures. */
export function figuresRule(figures: number): Rule {
  return (answer) => {
    const numbers = quantities(answer.value);
    if (numbers.length === 0) return [gap("number", `${answer.obligation.title}: no number is given.`, answer.at, `${answer.id}: <number${answer.obligation.unit === undefined ? "" : ` in ${answer.obligation.unit}`}>`)];
    if (numbers.every((one) => one.figures < figures)) {
      return [gap("precision", `${answer.obligation.title}: the form asks for at least ${figures} significant figures.`, answer.at, `${answer.id}: "<d.d>e<exponent>"   # as text where the second figure is a zero, e.g. "7.0e9"`)];
    }
    return [];
  };
}

/** Same words: case, accents, punctuation and legal-form dots do not count. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Letters and digits only, lower case, without accents. */
export function fold(text: string): string {
  return text.slice(0, 2000).normalize("NFKD").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
