/** The two formulas of the Guidelines (Annex A.2): are their inputs recorded, and can all of them be true at once? */

import { architectureCompute, impliedUtilisation } from "../../artifacts/compute/flop.ts";
import { SPARSE_WITHOUT_ACTIVE } from "../../artifacts/compute/index.ts";
import { choosePeak } from "../../artifacts/compute/peaks.ts";
import { deviceHours, parametersPerToken } from "../compute-evidence.ts";
import { positive } from "../compute-records.ts";
import { missingForArchitecture, missingForHardware } from "../compute-statement/inputs.ts";
import { evidenceAt, factOf, factsOf, finding, notApplicable, placeOf, recorded, unknown, withFindings } from "../finding.ts";
import { near } from "../transparency/quantity.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";

const MAX_STAGES = 20;

/** A utilisation above 1 cannot be: tokens, parameters, hours or peak are wrong. The artifacts tell it, or the record's stages. */
function impossible(input: CheckInput): readonly Finding[] {
  const file = input.model.records.model;
  const found: Finding[] = [];
  const fact = factOf(input.model.facts, "compute.utilisation");
  if (positive(fact?.value) && fact.value > 1) found.push(finding("compute/utilisation-above-one", "The device-hours that the files give are too few for the tokens and parameters: the devices would have run above their peak. One of the numbers is wrong.", fact.sources[0] ?? { path: input.model.facts.path }, { fix: "correct the hours, the tokens or the parameters" }));
  const parameters = parametersPerToken(input.model.facts);
  (file?.data.training ?? []).slice(0, MAX_STAGES).forEach((stage, i) => {
    const hours = deviceHours(stage);
    const peak = hours === undefined ? undefined : choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
    if (file === undefined || hours === undefined || parameters === undefined || peak?.ok !== true || !positive(stage.tokens)) return;
    const flop = architectureCompute({ parameters: parameters.value, tokens: stage.tokens });
    const implied = flop.ok ? impliedUtilisation(flop.value.flop, hours, peak.flops) : undefined;
    if (implied !== undefined && implied > 1) found.push(finding("compute/utilisation-above-one", `The device-hours of this stage are too few for its tokens and the parameters (${placeOf(parameters.fact.sources[0])}): the devices would have run above their peak. One of the numbers is wrong.`, file.at("training", i), { fix: "correct the hours, the tokens or the type of the devices" }));
  });
  return found;
}

/** G-compute-hw: C = N x L x H x U, summed over the phases. */
function hardware(input: CheckInput): CheckResult {
  const id = "G-compute-hw";
  const file = input.model.records.model;
  const stages = (file?.data.training ?? []).map((stage, index) => ({ stage, index })).filter(({ stage }) => stage.hardware !== undefined).slice(0, MAX_STAGES);
  const wrong = [...impossible(input)];
  const open: Finding[] = [];
  for (const { stage, index } of stages) {
    if (file === undefined) break;
    const at = file.at("training", index, "hardware");
    const peak = choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
    if (!peak.ok && stage.hardware?.peak_flops !== undefined) wrong.push(finding("compute/peak", `This stage: ${peak.reason}.`, file.at("training", index, "hardware", "peak_flops"), { fix: "peak_flops: <dense FLOP/s of one device>" }));
    const missing = [
      ...(deviceHours(stage) === undefined ? ["gpu_hours, or count and hours"] : []), ...(!peak.ok && stage.hardware?.peak_flops === undefined ? ["type (a device with a known peak) or peak_flops"] : []),
      ...(positive(stage.hardware?.utilisation) ? [] : ["utilisation (0.5 of the Guidelines' examples would be assumed)"]),
    ];
    if (missing.length > 0) open.push(finding("compute/hardware-incomplete", `For the hardware-based formula this stage lacks ${missing.join("; ")}.`, at, { fix: "hardware: {type: H100-SXM, gpu_hours: <n>, utilisation: <measured, 0 to 1>}   # under this stage" }));
  }
  if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
  if (stages.length === 0 || file === undefined) return notApplicable(id, "No hardware is recorded for a training stage; any method within the error of 30 % may be used.");
  if (open.length > 0 && missingForArchitecture(input).length === 0) return notApplicable(id, "Not all inputs of this formula are recorded; the architecture-based one has its own (G-compute-arch), and any method within the error of 30 % may be used.");
  if (open.length > 0) return unknown(id, "The hardware-based formula cannot be followed from the record alone; any method within the error of 30 % may be used.", open);
  return recorded(id, ...stages.slice(0, 3).map(({ index }) => evidenceAt(file.at("training", index, "hardware"))));
}

/** Tokens of a stage against the config that the stage itself names, as far as that is about all of its tokens. */
function otherTokens(input: CheckInput): readonly Finding[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  return (file.data.training ?? []).slice(0, MAX_STAGES).flatMap((stage, i) => {
    const config = stage.config?.replace(/^\.\//, "");
    const fact = config === undefined ? undefined : factsOf(input.model.facts, "training.tokens").find((one) => one.sources[0]?.path === config);
    // A config tells one pass or all of them: with epochs both may be meant.
    if (fact === undefined || !positive(fact.value) || !positive(stage.tokens) || near(stage.tokens, fact.value, 0.1)) return [];
    if (positive(stage.epochs) && near(stage.tokens, fact.value * stage.epochs, 0.1)) return [];
    return [finding("compute/tokens", `The tokens of this stage are not those that its config gives (${placeOf(fact.sources[0])}): tokens are all that were passed, epochs included.`, file.at("training", i, "tokens"), { fix: `tokens: ${fact.value}   # or correct config` })];
  });
}

/** Below this many parameters per twelfth of the context the attention is no small part (Guidelines, Annex A.2.2). */
const FAR_ABOVE = 10;

/** G-compute-arch: about 6 x parameters x tokens for large dense transformers. */
function architecture(input: CheckInput): CheckResult {
  const id = "G-compute-arch";
  const file = input.model.records.model;
  const wrong = otherTokens(input);
  if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
  const stages = (file?.data.training ?? []).filter((stage) => positive(stage.tokens));
  const [tokens] = factsOf(input.model.facts, "training.tokens");
  if (stages.length === 0 && tokens === undefined) return notApplicable(id, "No training tokens are known; any method within the error of 30 % may be used.");
  const parameters = parametersPerToken(input.model.facts);
  const total = factOf(input.model.facts, "parameters.total");
  if (parameters === undefined && missingForHardware(input).length === 0) return notApplicable(id, "Not all inputs of this formula are known; the hardware-based one has its own (G-compute-hw), and any method within the error of 30 % may be used.");
  if (parameters === undefined && total?.sources.some((source) => source.detail?.startsWith(SPARSE_WITHOUT_ACTIVE) === true) === true) {
    return unknown(id, "A mixture of experts whose activated parameters are not known: the formula with all parameters would overstate many times over.", [finding("compute/active-parameters", "The number of parameters that one token uses is not known for this mixture of experts.", total.sources[0] ?? { path: input.model.facts.path }, { fix: "state the activated parameters in the model card, e.g. \"37B activated parameters\"" })]);
  }
  if (parameters === undefined) return unknown(id, "The number of parameters is not known from the files, so that 6 x parameters x tokens cannot be followed.");
  const context = factOf(input.model.facts, "context_length");
  if (positive(context?.value) && parameters.value < (FAR_ABOVE * context.value) / 12) return unknown(id, `6 x parameters x tokens holds where the parameters are far more than a twelfth of the context length (${placeOf(context.sources[0])}), which is not so here.`);
  const source = file !== undefined && stages.length > 0 ? file.at("training") : tokens?.sources[0] ?? { path: input.model.facts.path };
  return { ...recorded(id, evidenceAt(source), evidenceAt(parameters.fact.sources[0] ?? { path: input.model.facts.path })), ...(parameters.assumedDense ? { reason: "Taken as dense: nothing names experts." } : {}) };
}

export const computeMethodsCheck: Check = {
  name: "compute-methods",
  handles: ["G-compute-hw", "G-compute-arch"],
  what: "Inputs of both formulas: hours, dense peaks and utilisation, tokens and activated parameters; none that cannot be true beside the others",
  run: (input) => [hardware(input), architecture(input)],
};
