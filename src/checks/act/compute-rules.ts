/** Guidelines, Annex A: the declared compute carries method, assumptions and an error of at most 30 %. */

import { ERROR_MARGIN } from "../../artifacts/compute/threshold.ts";
import { declaredCompute } from "../compute-evidence.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

const NONE = "No compute is recorded under compute: {flop, method, uncertainty} in model.yaml.";

function accuracy(input: CheckInput): CheckResult {
  const id = "G-compute-accuracy";
  const file = input.model.records.model;
  if (file === undefined || declaredCompute(input) === undefined) return unknown(id, NONE);
  const stated = file.data.compute?.uncertainty;
  const at = file.at("compute", "uncertainty");
  if (stated === undefined) return withFindings(id, "gap", finding("compute/missing", "The error of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {uncertainty: 0.3}   # at most 0.3" }));
  if (!(stated >= 0 && stated <= ERROR_MARGIN)) return withFindings(id, "gap", finding("compute/uncertainty", "The stated error of the compute is larger than 30 %.", at, { fix: "compute: {uncertainty: <at most 0.3>}   # with a better estimate" }));
  return recorded(id, evidenceAt(at));
}

function method(input: CheckInput): CheckResult {
  const id = "G-compute-document";
  const file = input.model.records.model;
  if (file === undefined || declaredCompute(input) === undefined) return unknown(id, NONE);
  const stated = file.data.compute?.method;
  if (stated === undefined || stated.trim() === "") return withFindings(id, "gap", finding("compute/missing", "The method of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {method: architecture}   # or hardware, with the assumptions in MDF-CMP-5" }));
  return recorded(id, evidenceAt(file.at("compute", "method")));
}

export const computeRulesCheck: Check = {
  name: "compute-rules",
  handles: ["G-compute-accuracy", "G-compute-document"],
  what: "Method and error of the declared compute",
  run: (input) => [accuracy(input), method(input)],
};
