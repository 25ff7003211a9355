/** Placing on the Union market (Guidelines, section 3.1): what is declared, by which channels, and clauses that leave the Union out. */

import { territoryTerms } from "../../artifacts/documents/licences/terms.ts";
import type { Source } from "../../artifacts/model.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { decisionFor } from "../classify/decision.ts";
import { conflictsOf } from "../classify/findings.ts";
import { evidenceAt, factsOf, finding, notApplicable, placeOf, recorded, unknown } from "../finding.ts";
import { fieldAt, stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { cardsOf } from "./public-information.ts";

/** The declared day of placing, with its place. */
function declaredDay(input: CheckInput): { readonly date: string; readonly source: Source } | undefined {
  const file = input.model.records.model;
  const date = isoDate(input.model.profile.euMarket);
  return file === undefined || date === undefined ? undefined : { date, source: file.at("dates", "eu_market") };
}

/** Channels as the form names them, and weights at an address: each an example of placing where people in the Union can get them. */
function channels(input: CheckInput): readonly Source[] {
  const field = fieldAt(input.model.records, "MDF-DIS-1");
  const file = input.model.records.model;
  const index = (file?.data.weights ?? []).findIndex((one) => one.url !== undefined && /^https?:\/\//i.test(one.url));
  return [...(stateOf(field.value).kind === "value" ? [field.at] : []), ...(file === undefined || index === -1 ? [] : [file.at("weights", index)])];
}

function placing(input: CheckInput): CheckResult {
  const id = "G-placing";
  const wrong = conflictsOf(input, "eu-market");
  if (wrong.length > 0) return { id, outcome: "conflict", findings: wrong };
  const day = declaredDay(input);
  const found = channels(input);
  const where = found.length === 0 ? "" : ` Channels are recorded at ${found.map(placeOf).join(", ")}.`;
  if (day !== undefined) {
    const planned = isBefore(input.now, day.date) === true;
    return { ...recorded(id, evidenceAt(day.source), ...found.map((source) => evidenceAt(source))), reason: `Declared by the provider: ${planned ? "to be placed" : "placed"} on the Union market on ${day.date}.${where}` };
  }
  const decided = decisionFor(input, "eu-market");
  if (decided !== undefined) return { ...recorded(id, evidenceAt(decided.source)), reason: `A person decided on ${decided.on} (${placeOf(decided.source)}). Not declared in model.yaml yet, where the other entries read it: dates: {eu_market: …}.` };
  return unknown(id, `Is the model placed on the Union market, and since when?${where} A public upload of the weights, an API, a cloud service, a system of your own with the model in it are examples of placing (Guidelines, sections 3.1.2 and 3.1.3). Declare dates: {eu_market: YYYY-MM-DD or none}; gpai-docket classify lays out the facts.`);
}

function integration(input: CheckInput): CheckResult {
  const id = "G-integration";
  return notApplicable(id, declaredDay(input) === undefined ? "A model inside a system of one's own on the market counts as placed: asked together with G-placing." : "The model is declared as placed on the Union market; inside which system does not matter for that.");
}

const CLEAR = "Whether it excludes distribution and use on the Union market clearly and unequivocally, integration included, a person judges; then whoever brings the model in all the same becomes its provider (Guidelines, section 3.1.3).";

/** Clauses in licence texts, cards and access forms that leave the Union out, each at its line. */
function exclusions(input: CheckInput): readonly Finding[] {
  const terms = factsOf(input.model.facts, "licence.terms").flatMap((fact): readonly Finding[] => {
    const { value } = fact;
    if (typeof value !== "object" || value === null || !("kind" in value) || value["kind"] !== "territory") return [];
    const quote = "quote" in value && typeof value["quote"] === "string" ? value["quote"] : "";
    const source = fact.sources[0] ?? { path: input.model.facts.path };
    return [finding("placing/exclusion", `A clause that withholds rights in the Union was found. ${CLEAR}`, source, { about: [source.path, "territory"], ...(quote === "" ? {} : { evidence: quote }) })];
  });
  const forms = factsOf(input.model.facts, "access.eu_disallowed").map((fact) => finding("placing/exclusion", `The card asks its hub to refuse access from the Union. ${CLEAR}`, fact.sources[0] ?? { path: input.model.facts.path }, { about: [fact.sources[0]?.path ?? "", "access"] }));
  const cards = cardsOf(input).flatMap((card) => territoryTerms(card.text).slice(0, 1).map((term) => finding("placing/exclusion", `A sentence that leaves the Union out was found. ${CLEAR}`, { path: card.path, line: term.line }, { about: [card.path, "territory"], evidence: term.quote })));
  const seen = new Set<string>();
  return [...terms, ...forms, ...cards].filter((one) => { const at = `${one.path ?? ""}:${one.line ?? ""}`; const fresh = !seen.has(at); seen.add(at); return fresh; }).slice(0, 8);
}

function exclusion(input: CheckInput): CheckResult {
  const id = "G-exclude-eu";
  const found = exclusions(input);
  if (found.length === 0) return notApplicable(id, "No clause that leaves the Union out was found in the licence texts and cards that were read. Finding none proves nothing.");
  const day = declaredDay(input);
  const both = day === undefined ? "" : ` dates.eu_market declares the model as ${isBefore(input.now, day.date) === true ? "to be placed" : "placed"} there on ${day.date} (${placeOf(day.source)}): which of the two holds?`;
  return unknown(id, `A clause that leaves the Union out stands in a text here.${both} ${CLEAR}`, found.map((one) => (both === "" ? one : { ...one, fix: "take the clause out, or declare dates: {eu_market: none} where the model is not placed there" })));
}

export const placingCheck: Check = {
  name: "placing",
  handles: ["G-placing", "G-integration", "G-exclude-eu"],
  what: "Declared placing on the Union market with its channels and decisions; clauses in licences, cards and access forms that leave the Union out, with their lines",
  run: (input) => [placing(input), integration(input), exclusion(input)],
};
