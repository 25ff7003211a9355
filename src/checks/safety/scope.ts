/** Scope of the chapter: for whom, with which relief, and what counts as one model. Declarations of a person, never decided here. */

import { finding, notApplicable, unknown } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { section, settle, volunteered } from "./kit.ts";
import { releases } from "./releases.ts";

function scope(input: CheckInput): CheckResult {
  const id = "S-scope";
  const file = input.model.records.model;
  const own = section(input, "scope");
  const notes = [
    ...(volunteered(input) ? ["Followed voluntarily for this model (scope.volunteered): the Code's measures are judged, no duty of Art. 55 stands behind them."] : ["Declared by a person; not decided here."]),
    ...(own?.value.internal_only === true ? ["Declared as used internally only: whether the duties reach such a model depends on the facts of placing on the market, which a person judges (internal use that is essential for a service to others can count: Guidelines, section 3.1.2)."] : []),
  ];
  const unexplained = own?.value.internal_only === true && own.value.reason === undefined
    ? [finding("safety/internal-only", "The model is declared as used internally only, without the reason.", own.at("internal_only"), { fix: "scope: {internal_only: true, reason: <why no placing on the market>}" })] : [];
  const evidence = [...(file?.data.systemic_risk === undefined ? [] : [file.at("systemic_risk")]), ...(own === undefined ? [] : [own.at()])];
  return settle(id, { notes, gaps: unexplained, evidence });
}

const RELIEF = "Narrow relief: depth of the Model Report (Commitment 7), simplified assignments (8.1), help of the AI Office (3.5, App. 3.5). No clock, no retention period and no incident day is relaxed.";

function size(input: CheckInput): CheckResult {
  const id = "S-scope-sme";
  const file = input.model.records.model;
  const provider = file?.data.provider;
  if (file === undefined || (provider?.size === undefined && provider?.sme === undefined)) return unknown(id, `Is the provider an SME or a small mid-cap? provider: {size: sme, smc or large} in model.yaml. ${RELIEF}`);
  const at = provider.size === undefined ? file.at("provider", "sme") : file.at("provider", "size");
  if (provider.size !== undefined && provider.sme !== undefined && (provider.size === "sme") !== provider.sme) {
    return settle(id, { conflicts: [finding("safety/size", "provider.sme and provider.size of model.yaml disagree.", at, { fix: "keep one of the two" })] });
  }
  const small = provider.size === "smc" || provider.size === "sme" || provider.sme === true;
  if (!small) return notApplicable(id, "Declared as neither SME nor small mid-cap: no relief.");
  return settle(id, { notes: [`Declared as ${provider.size === "smc" ? "small mid-cap" : "SME"}. ${RELIEF}`], evidence: [at] });
}

function oneModel(input: CheckInput): CheckResult {
  const listed = releases(input);
  if (listed.length === 0) return unknown("S-scope-model", "Which versions of the model are released or used internally? All of them together are one model for its risks, a single version is one for comparisons: model: {versions: [\"<n>\"]} or lineage: {releases: [...]} in model.yaml.");
  return settle("S-scope-model", { notes: ["The duties are about all listed versions together; comparisons (similarly safe, Commitment 6) are about a single one."], evidence: listed.map((one) => one.at) });
}

export const scopeCheck: Check = {
  name: "safety-scope",
  handles: ["S-scope", "S-scope-sme", "S-scope-model"],
  what: "Declared systemic risk or volunteering, size of the provider with the narrow relief that follows, versions listed in model.yaml",
  run: (input) => [scope(input), size(input), oneModel(input)],
};
