/** Service Desk FAQ on energy (G-faq-energy): estimate from compute; where critical information is missing, list what is missing. */

import { deviceHours } from "../compute-evidence.ts";
import { energyEvidence } from "../energy-evidence.ts";
import { evidenceAt, finding, placeOf, recorded, unknown, withFindings } from "../finding.ts";
import { fieldAt, stateOf } from "../transparency/answer.ts";
import { listedMissing } from "../transparency/energy.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";

function unknownEnergy(input: CheckInput): CheckResult {
  const id = "G-faq-energy";
  const file = input.model.records.model;
  const amount = fieldAt(input.model.records, "MDF-ENG-1");
  const state = stateOf(amount.value);
  if (state.kind === "value" || state.kind === "pointer") return recorded(id, evidenceAt(amount.at));
  const known = energyEvidence(input).find((one) => one.from === "record" || one.from === "stages");
  if (known !== undefined) return recorded(id, evidenceAt(known.at ?? { path: known.place }));
  const method = fieldAt(input.model.records, "MDF-ENG-2");
  const listed = listedMissing(input) ?? (state.kind === "na" && stateOf(method.value).kind === "value" ? method.at : undefined);
  if (listed !== undefined) return recorded(id, evidenceAt(listed));
  const hours = (file?.data.training ?? []).some((stage) => deviceHours(stage) !== undefined);
  const from = hours && file !== undefined ? ` Device-hours are recorded (${placeOf(file.at("training"))}): with the power of a device and the overhead of the site they give an estimate.` : "";
  if (state.kind !== "na") return unknown(id, `No energy of training is recorded. Estimate it from the compute, or list under energy.missing in model.yaml what is missing.${from}`);
  return withFindings(id, "gap", finding("energy/missing-list", `Energy is N/A, and nothing lists which information is missing for an estimate.${from}`, amount.at, { fix: "energy: {missing: [<which information, withheld by whom>]}   # in model.yaml, and in words in MDF-ENG-2" }));
}

export const energyMissingCheck: Check = {
  name: "energy-missing",
  handles: ["G-faq-energy"],
  what: "Energy is recorded, or what is missing for an estimate is listed",
  run: (input) => [unknownEnergy(input)],
};
