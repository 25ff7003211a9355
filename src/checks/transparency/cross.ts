/** Answers of the form against the same facts in the public summary (cross-document consistency, both places named). */

import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { stateOf, unwrapped, wordsOf } from "./answer.ts";
import { conflict, dateOf, fold } from "./faults.ts";
import type { Answer, Fault } from "./field-types.ts";
import { modality, ticked } from "./options.ts";
import { quantities } from "./quantity.ts";

interface Other {
  readonly value: unknown;
  readonly text: string;
  readonly place: string;
}

/** A given answer of summary.yaml; undefined where there is none or where it is no content. */
function summaryAnswer(input: CheckInput, id: string): Other | undefined {
  const file = input.model.records.summary;
  const value = unwrapped(file !== undefined && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : undefined);
  if (file === undefined || value === undefined) return undefined;
  const state = typeof value === "boolean" ? { kind: "value" as const } : stateOf(value);
  // "No" is an answer of the template, not a denial.
  return state.kind === "value" || state.kind === "denial" || state.kind === "na" ? { value, text: wordsOf(value), place: placeOf(file.at("fields", id)) } : undefined;
}

/** Yes, no, or not to be told. */
function yesNo(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const word = /^(yes|no)\b/i.exec(value.trim())?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === "yes";
}

function disagree(answer: Answer, other: Other, what: string): Fault {
  return conflict("differs-from-summary", `${answer.obligation.title}: ${what} than the public summary says (${other.place}).`, answer.at, "make both records say the same, or correct the one that is wrong");
}

type Comparison = (answer: Answer, input: CheckInput) => readonly Fault[];

/** One text holds the other: a name with and without its address, a list with and without versions. */
function overlapping(id: string): Comparison {
  return (answer, input) => {
    const other = summaryAnswer(input, id);
    if (other === undefined) return [];
    const mine = fold(answer.text);
    const theirs = fold(other.text);
    if (mine === "" || theirs === "" || mine.includes(theirs) || theirs.includes(mine)) return [];
    const names = parts(answer.value).map(fold).filter((name) => name.length > 1);
    if (names.some((name) => theirs.includes(name)) || parts(other.value).map(fold).some((name) => name.length > 1 && mine.includes(name))) return [];
    return [disagree(answer, other, "another value")];
  };
}

function parts(value: unknown): readonly string[] {
  if (typeof value === "string") return value.slice(0, 2000).split(/[,;\n]/);
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(parts);
  return value !== null && typeof value === "object" ? Object.values(value).slice(0, 100).flatMap(parts) : [];
}

const sameDate: Comparison = (answer, input) => {
  const other = summaryAnswer(input, "PST-1.2.3");
  const mine = dateOf(answer);
  if (other === undefined || mine === undefined || other.text.includes(mine)) return [];
  return [disagree(answer, other, "another date")];
};

const sameModalities: Comparison = (answer, input) => {
  const other = summaryAnswer(input, "PST-1.3.1");
  if (other === undefined) return [];
  const set = (value: unknown): string => [...new Set(ticked(value).map(modality))].sort().join(" ");
  return set(answer.value) === set(other.value) ? [] : [disagree(answer, other, "other modalities")];
};

/** Options of MDF-DAT-2 and the yes/no questions of the template's sections 2.1 to 2.6 that mean the same. */
const PROVENANCE: readonly { readonly option: RegExp; readonly name: string; readonly questions: readonly string[] }[] = [
  { option: /^(?:web )?crawl/, name: "Web crawling", questions: ["PST-2.3.1"] },
  { option: /^private|^licen[cs]ed|third part/, name: "Private non-publicly available datasets obtained from third parties", questions: ["PST-2.2.1.1", "PST-2.2.2.1"] },
  { option: /^user data/, name: "User data", questions: ["PST-2.4.1", "PST-2.4.2"] },
  { option: /^public/, name: "Publicly available datasets", questions: ["PST-2.1.1"] },
  { option: /^synthetic/, name: "Synthetic data that is not publicly accessible", questions: ["PST-2.5.1"] },
  { option: /^other\b|^data collected through other/, name: "Data collected through other means / Other", questions: ["PST-2.6.1"] },
];

/** Does an answer to MDF-DAT-2 name the provenance at this place of the list above? */
export function namesProvenance(value: unknown, index: number): boolean {
  const option = PROVENANCE[index]?.option;
  return option !== undefined && provenanceItems(value).some((item) => option.test(item));
}

/** Unlike modalities, options of MDF-DAT-2 hold commas: a text is split at semicolons and line ends only. */
function provenanceItems(value: unknown): readonly string[] {
  return typeof value === "string" ? value.slice(0, 4000).split(/[;\n]/).map((part) => part.trim().toLowerCase()) : ticked(value);
}

const sameProvenance: Comparison = (answer, input) => PROVENANCE.flatMap(({ name, questions }, index) => {
  const given = questions.flatMap((id) => { const other = summaryAnswer(input, id); return other === undefined ? [] : [other]; });
  const answers = given.map((other) => yesNo(other.value));
  if (given.length < questions.length && !answers.includes(true)) return [];
  if (answers.includes(undefined)) return [];
  const [first] = given;
  const yes = answers.includes(true);
  if (first === undefined || namesProvenance(answer.value, index) === yes) return [];
  const where = given.map((other) => other.place).join(", ");
  return [conflict("differs-from-summary", `${answer.obligation.title}: "${name}" is ${yes ? "not named here, but the public summary answers yes" : "named here, but the public summary answers no"} (${where}).`, answer.at,
    yes ? `add "${name}" to ${answer.id}, or correct the summary` : `remove "${name}" from ${answer.id}, or correct the summary`)];
});

const TEXT_RANGES: readonly { readonly pattern: RegExp; readonly from: number; readonly to: number }[] = [
  { pattern: /less than 1 billion tokens/i, from: 0, to: 1e9 },
  { pattern: /1 billion to 10 trillion tokens/i, from: 1e9, to: 1e13 },
  { pattern: /more than 10 trillion tokens/i, from: 1e13, to: Number.POSITIVE_INFINITY },
];

/** Edges belong to both ranges. No number of the form is shown: it is for the AI Office only. */
const insideRange: Comparison = (answer, input) => {
  const other = summaryAnswer(input, "PST-1.3.2");
  const range = other === undefined ? undefined : TEXT_RANGES.find(({ pattern }) => pattern.test(other.text));
  const tokens = quantities(answer.value).filter((one) => /\btoken/.test(one.unit)).map((one) => one.value);
  if (other === undefined || range === undefined || tokens.length === 0) return [];
  const largest = Math.max(...tokens);
  return largest >= range.from && largest <= range.to ? [] : [disagree(answer, other, "a number of tokens outside the range")];
};

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "MDF-GEN-1": overlapping("PST-1.1.1"),
  "MDF-GEN-2": overlapping("PST-1.2.1"),
  "MDF-GEN-5": sameDate,
  "MDF-GEN-6": overlapping("PST-1.2.2"),
  "MDF-DAT-1": sameModalities,
  "MDF-DAT-2": sameProvenance,
  "MDF-DAT-5": insideRange,
};

/** Disagreements of one answer with the public summary. */
export function crossFaults(answer: Answer, input: CheckInput): readonly Fault[] {
  return COMPARISONS[answer.id]?.(answer, input) ?? [];
}

/** An answer of N/A where the summary gives content. */
export function naAgainstSummary(summaryId: string, id: string): (at: Answer["at"], input: CheckInput) => readonly Fault[] {
  return (at, input) => {
    const other = summaryAnswer(input, summaryId);
    if (other === undefined || stateOf(other.value).kind !== "value") return [];
    return [conflict("differs-from-summary", `N/A here, but the public summary gives content (${other.place}).`, at, `answer ${id} as in the summary`)];
  };
}

