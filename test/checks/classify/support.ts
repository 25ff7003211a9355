import type { Fact } from "../../../src/artifacts/model.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import type { ModelRecord } from "../../../src/records/types.ts";
import { sheetOf } from "../../../src/checks/classify/questions.ts";
import type { QuestionSheet } from "../../../src/checks/classify/types.ts";
import type { CheckInput } from "../../../src/checks/types.ts";
import { profileOf } from "../../../src/checks/profile.ts";
import type { Question } from "../../../src/records/classification-types.ts";
import { input, type InputParts, modelRecord, modelRecords, record } from "../support.ts";

export const NOW = "2026-11-23";

/** A decision that counts. */
export function decision(question: Question, answer: string, over: Partial<Decision> = {}): Decision {
  return { question, answer, by: "General Counsel, Example AI", on: "2026-11-01", reasons: "trained and released by us", ...over };
}

export interface Case {
  readonly model?: Partial<ModelRecord> | null;
  /** Keys that model.yaml does not have. */
  readonly without?: readonly (keyof ModelRecord)[];
  readonly facts?: readonly Fact[];
  readonly decisions?: readonly Decision[];
  readonly now?: string;
  readonly rest?: InputParts;
}

/** The input of a model with these declarations, facts and decisions; `model: null` is one without model.yaml. */
export function of({ model = {}, without = [], facts = [], decisions, now = NOW, rest = {} }: Case): CheckInput {
  const parts = {
    ...rest.model,
    ...(model === null ? {} : { model: record(".gpai/model.yaml", Object.fromEntries(Object.entries(modelRecord(model)).filter(([key]) => !(without as readonly string[]).includes(key))) as ModelRecord) }),
    ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }),
  };
  const made = input({ ...rest, model: parts, facts: { ...rest.facts, facts }, now });
  const { model: _own, ...bare } = modelRecords(parts);
  const records = model === null ? bare : made.model.records;
  return { ...made, model: { ...made.model, records, profile: profileOf(records, now) } };
}

export function sheet(question: Question, parts: Case): QuestionSheet {
  return sheetOf(of(parts), question);
}

/** What speaks for an answer of a sheet. */
export function speaks(found: QuestionSheet, answer: string): readonly string[] {
  return found.answers.find((one) => one.answer === answer)?.speaks ?? [];
}

export function kept(found: QuestionSheet, key: string): string | undefined {
  return found.facts.find((one) => one.key === key)?.value;
}
