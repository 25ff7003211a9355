/** What a session or an answers file leads to: the new text of classification.yaml, lines for model.yaml, and what contradicts it. */

import { decisionFindings } from "../../checks/classify/findings.ts";
import { inForce } from "../../checks/classify/decision.ts";
import { type Proposal, proposals } from "../../checks/classify/proposals.ts";
import { sheetOf } from "../../checks/classify/questions.ts";
import type { ClassifyInput } from "../../checks/classify/types.ts";
import type { Finding } from "../../checks/types.ts";
import { parseYaml } from "../../formats/yaml.ts";
import type { ClassificationRecord, Decision, Question } from "../../records/classification-types.ts";
import { appendDecisions } from "../../records/classification-write.ts";
import { CLASSIFICATION } from "../../records/schema/classification.ts";
import { validate } from "../../records/validate.ts";
import { RepositoryError } from "../../repository/port.ts";
import type { Answer } from "./answers.ts";
import type { Opened } from "./open.ts";

export interface DecisionPlan {
  readonly path: string;
  readonly before?: Uint8Array;
  /** The new text; equal to the old one where nothing is recorded. */
  readonly text: string;
  readonly decisions: readonly Decision[];
  /** Answers that are not recorded, with the reason. */
  readonly left: readonly { readonly question: Question; readonly why: string }[];
  readonly proposals: readonly Proposal[];
  /** What a check would say about the decisions, once they stand there. */
  readonly findings: readonly Finding[];
}

/**
 * Plans the record; writes nothing. Throws RepositoryError where the file in use cannot be continued. `undetermined` is recorded only
 * where it takes an earlier answer back.
 */
export function planDecisions(opened: Opened, answers: readonly Answer[]): DecisionPlan {
  const { input, path, before } = opened;
  const old = before === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(before);
  const left: { question: Question; why: string }[] = [];
  const given = new Map(answers.map((one) => [one.question, one.answer]));
  const decisions = answers.flatMap(({ question, answer, by, on, reasons, basis }): readonly Decision[] => {
    if (answer === "undetermined" && inForce(input.model.records, question, input.now) === undefined) {
      left.push({ question, why: "left open, and no earlier answer is there to be taken back" });
      return [];
    }
    const sheet = sheetOf(input, question, given);
    return [{ question, answer, by, on, basis: basis ?? sheet.basis, reasons, facts: sheet.facts }];
  });
  if (decisions.length === 0) return { path, ...(before === undefined ? {} : { before }), text: old ?? "", decisions, left, proposals: [], findings: [] };
  const written = appendDecisions(path, old, decisions);
  if (!written.ok) throw new RepositoryError(written.message, { path: written.line === undefined ? path : `${path}:${written.line}`, fix: written.fix });
  return { path, ...(before === undefined ? {} : { before }), text: written.text, decisions, left, proposals: proposals(input, given), findings: decisionFindings(withRecord(input, path, written.text)) };
}

/** The input as it will be with the new record. Throws where the reader of records would not take it: nothing of the kind is written. */
function withRecord(input: ClassifyInput, path: string, text: string): ClassifyInput {
  const parsed = parseYaml(path, text);
  const read = parsed.ok ? validate<ClassificationRecord>(CLASSIFICATION, parsed.value) : undefined;
  if (read?.file === undefined) throw new RepositoryError("it would not be read any more", { path, fix: "mend the file first: gpai-docket check names what is wrong" });
  return { ...input, model: { ...input.model, records: { ...input.model.records, classification: read.file } } };
}
