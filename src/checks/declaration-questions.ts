/**
 * Facts that speak against a declaration under which nothing is owed: a role outside the Act's duties, or no placing on the Union
 * market. Questions only: the declaration holds, and a signed decision answers the question.
 */

import { GPAI_THRESHOLD, threshold } from "../artifacts/compute/threshold.ts";
import { decisionFor } from "./classify/decision.ts";
import type { ClassifyInput } from "./classify/types.ts";
import { type Amount, direct } from "./compute-evidence.ts";
import { factOf, factsOf, finding, inWords, placeOf } from "./finding.ts";
import { stateOf } from "./transparency/answer.ts";
import type { Finding } from "./types.ts";

const ANSWER = "gpai-docket classify   # records who decided, on which facts and why";
/** Parameters from which a model is of the size that the Guidelines have in mind for 10^23 FLOP (section 2.1). */
const LARGE = 1e9;

/** Outputs of a kind that the indicative criterion names: language (speech too), images, video. */
const GENERAL: ReadonlySet<string> = new Set(["text", "image", "video", "audio"]);

function hasReason(input: ClassifyInput): boolean {
  const reason = input.model.records.model?.data.reason;
  return reason !== undefined && stateOf(reason).kind === "value";
}

function place(amount: Amount): string {
  return `${amount.recorded ? "as recorded" : `by ${amount.method}`}, ${placeOf(amount.source)}`;
}

/** role: not-gpai beside an estimate above 10^23 FLOP and outputs of the kinds that the criterion names. */
function notGpai(input: ClassifyInput): string | undefined {
  // Without a reason the missing reason is said, with these facts.
  if (!hasReason(input) || decisionFor(input, "gpai")?.answer === "no") return undefined;
  const above = direct(input).find((one) => threshold(one.flop, GPAI_THRESHOLD) === "above");
  if (above === undefined) return undefined;
  const output = factOf(input.model.facts, "modalities.output");
  const values = [output?.value ?? []].flat().filter((one): one is string => typeof one === "string");
  if (values.length > 0 && !values.some((one) => GENERAL.has(one))) return undefined;
  const makes = output === undefined ? "what it generates is not known from the files" : `it generates ${inWords(output.value).slice(0, 80)} (${placeOf(output.sources[0])})`;
  return `role: not-gpai is declared. An estimate of the training compute lies above 10^23 FLOP (${place(above)}), and ${makes}: both are an indication of a general-purpose AI model, and none where the model can only do narrow tasks (Guidelines, section 2.1). Does the declaration hold?`;
}

const CHANGES: Readonly<Record<string, string>> = { finetune: "a fine-tuned model", adapter: "an adapter", merge: "a merge", quantized: "a quantised model" };

/** role: mirror beside signs that something was changed or trained here. */
function mirror(input: ClassifyInput): string | undefined {
  if (hasReason(input)) return undefined;
  const relation = factOf(input.model.facts, "base_model.relation");
  const change = typeof relation?.value === "string" && Object.hasOwn(CHANGES, relation.value) ? CHANGES[relation.value] : undefined;
  const config = input.model.facts.datasets.find((one) => one.context === "training-config" || one.context === "data-mix")?.source ?? factsOf(input.model.facts, "training.tokens").find((fact) => fact.confidence === "planned")?.sources[0];
  const signs = [...(change === undefined ? [] : [`the files describe ${change} (${placeOf(relation?.sources[0])})`]), ...(config === undefined ? [] : [`a training configuration is here (${placeOf(config)})`])];
  return signs.length === 0 ? undefined : `role: mirror is declared, and ${signs.join(", and ")}. Was that all made by the provider of the original, so that this is an unchanged copy? Then say so under reason.`;
}

/** role: library beside weights of a size that models have. */
function library(input: ClassifyInput): string | undefined {
  const parameters = factOf(input.model.facts, "parameters.total");
  if (typeof parameters?.value !== "number" || parameters.value < LARGE || input.model.facts.weights.length === 0 || !hasReason(input)) return undefined;
  return `role: library is declared, and weights of a model with more than a billion parameters are here (${placeOf(parameters.sources[0])}). Whose model is it?`;
}

function roleQuestion(input: ClassifyInput): readonly Finding[] {
  const file = input.model.records.model;
  const role = file?.data.role;
  if (file === undefined || role === undefined || decisionFor(input, "role")?.answer === role) return [];
  const text = role === "not-gpai" ? notGpai(input) : role === "mirror" ? mirror(input) : role === "library" ? library(input) : undefined;
  return text === undefined ? [] : [finding("profile/role-facts", text, file.at("role"), { fix: ANSWER, about: [role] })];
}

/** dates.eu_market: none beside weights at a public address: such an upload is one of the examples of placing. */
function placingQuestion(input: ClassifyInput): readonly Finding[] {
  const file = input.model.records.model;
  const { role, euMarket } = input.model.profile;
  if (file === undefined || (role !== "provider" && role !== "modifier") || euMarket?.trim().toLowerCase() !== "none" || decisionFor(input, "eu-market")?.answer === "not-placed") return [];
  const index = (file.data.weights ?? []).findIndex((one) => one.url !== undefined && /^https?:\/\//i.test(one.url));
  if (index === -1) return [];
  return [finding("profile/placing-facts", `dates.eu_market: none is declared, and the weights are recorded at an address (${placeOf(file.at("weights", index))}). Uploading them where people in the Union can download them is one of the examples of placing on the market, and so is a system of your own that holds the model (Guidelines, sections 3.1.2 and 3.1.3). Does the declaration hold?`, file.at("dates", "eu_market"), { fix: ANSWER, about: ["eu_market"] })];
}

/** All such questions about one model. */
export function declarationQuestions(input: ClassifyInput): readonly Finding[] {
  return [...roleQuestion(input), ...placingQuestion(input)];
}
