/** Guidelines, Annex A.2: the recorded compute carries method, assumptions and an error of at most 30 %. */

import { ERROR_MARGIN } from "../../artifacts/compute/threshold.ts";
import type { Source } from "../../artifacts/model.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import { fieldAt, stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

const NONE = "No compute is recorded under compute: {flop, method, uncertainty} in model.yaml.";

/** Place of an amount that stands under `compute`, cumulative or direct. */
function amountAt(input: CheckInput): Source | undefined {
  const file = input.model.records.model;
  const key = (["flop", "direct_flop"] as const).find((one) => (file?.data.compute?.[one] ?? 0) > 0);
  return file === undefined || key === undefined ? undefined : file.at("compute", key);
}

function accuracy(input: CheckInput): CheckResult {
  const id = "G-compute-accuracy";
  const file = input.model.records.model;
  if (file === undefined || amountAt(input) === undefined) return unknown(id, NONE);
  const stated = file.data.compute?.uncertainty;
  const at = file.at("compute", "uncertainty");
  if (stated === undefined) return withFindings(id, "gap", finding("compute/missing", "The error of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {uncertainty: 0.3}   # at most 0.3" }));
  if (!(stated >= 0 && stated <= ERROR_MARGIN)) return withFindings(id, "gap", finding("compute/uncertainty", "The stated error of the compute is larger than 30 %.", at, { fix: "compute: {uncertainty: <at most 0.3>}   # with a better estimate" }));
  return recorded(id, evidenceAt(at));
}

/** Where the assumptions are written: in model.yaml, in the form's methodology field, or in a method of more than its name. */
function assumptionsAt(input: CheckInput): Source | undefined {
  const file = input.model.records.model;
  const { assumptions, method: words = "" } = file?.data.compute ?? {};
  if (file !== undefined && (assumptions ?? "").trim() !== "") return file.at("compute", "assumptions");
  const field = fieldAt(input.model.records, "MDF-CMP-5");
  const { kind } = stateOf(field.value);
  if (kind === "value" || kind === "pointer") return field.at;
  return file !== undefined && words.trim().split(/\s+/).length > NAME_WORDS ? file.at("compute", "method") : undefined;
}

/** "architecture", "hardware", "6 x N x D": the name of a method, without what was assumed. */
const NAME_WORDS = 5;

function method(input: CheckInput): CheckResult {
  const id = "G-compute-document";
  const file = input.model.records.model;
  if (file === undefined || amountAt(input) === undefined) return unknown(id, NONE);
  const stated = file.data.compute?.method;
  if (stated === undefined || stated.trim() === "") return withFindings(id, "gap", finding("compute/missing", "The method of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {method: architecture}   # or hardware, with the assumptions in MDF-CMP-5" }));
  const assumptions = assumptionsAt(input);
  if (assumptions === undefined) return withFindings(id, "gap", finding("compute/assumptions", "The method of the recorded compute is named, and its assumptions and approximations are not.", file.at("compute", "method"), { fix: "compute: {assumptions: <what was counted, assumed and left out>}   # or in MDF-CMP-5; gpai-docket compute lists them" }));
  return recorded(id, evidenceAt(file.at("compute", "method")), ...(assumptions.line === file.at("compute", "method").line ? [] : [evidenceAt(assumptions)]));
}

export const computeRulesCheck: Check = {
  name: "compute-rules",
  handles: ["G-compute-accuracy", "G-compute-document"],
  what: "Method, assumptions and error of the declared compute",
  run: (input) => [accuracy(input), method(input)],
};
