/**
 * Facts in the short form in which a decision keeps them: on which side of a threshold, which licence, which bases; never an amount
 * of compute (owed to the AI Office alone) and never more words of a file than a name.
 */

import { createHash } from "node:crypto";
import { normaliseLicenceId } from "../../artifacts/documents/licences/info.ts";
import { type Band, GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD, threshold } from "../../artifacts/compute/threshold.ts";
import type { Source } from "../../artifacts/model.ts";
import { classify } from "../../formats/placeholder.ts";
import type { DecisionFact, Question } from "../../records/classification-types.ts";
import { thirds } from "../act/third.ts";
import { type Amount, cumulative, direct } from "../compute-evidence.ts";
import { factOf, factsOf, textFacts } from "../finding.ts";
import type { ClassifyInput } from "./types.ts";
import { firstPlacing } from "./lineage.ts";

/** Today nothing shows it. */
export const NOT_SEEN = "not seen";

const MAX_NAME = 80;
const MAX_NAMES = 8;

/** A name out of a file: one line, nothing invisible, nothing that a reader of records would take for a blank. */
function name(text: string): string {
  const line = text.slice(0, 400).replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, MAX_NAME).trim();
  return classify(line).kind === "value" ? line : `named ${JSON.stringify(line)}`;
}

/** Distinct names in order; of a long list the rest as a digest, so that a change of any name shows. */
function names(all: readonly string[]): string {
  const found = [...new Set(all.map((one) => name(one)))].sort();
  if (found.length === 0) return NOT_SEEN;
  if (found.length <= MAX_NAMES) return found.join(", ");
  const rest = createHash("sha256").update(found.slice(MAX_NAMES - 1).join("\u0000")).digest("hex").slice(0, 12);
  return `${found.slice(0, MAX_NAMES - 1).join(", ")} and ${found.length - MAX_NAMES + 1} more (${rest})`;
}

function kept(key: string, value: string, source?: Source): DecisionFact {
  const path = source === undefined ? "" : source.path.replaceAll(/\p{C}/gu, "?").slice(0, 200);
  return { key, value, ...(path.trim() === "" ? {} : { path }), ...(path.trim() === "" || source?.line === undefined ? {} : { line: source.line }) };
}

const ORDER: readonly Band[] = ["above", "close", "below"];

/** The sides on which amounts lie, worst first: `above`, `close, below`. Methods that disagree show as more than one. */
export function bandsOf(amounts: readonly Amount[], at: number): readonly Band[] {
  const found = new Set(amounts.map((one) => threshold(one.flop, at)));
  return ORDER.filter((band) => found.has(band));
}

/** The amount that lies on the worst side: the place to look at. */
export function worst(amounts: readonly Amount[], at: number): Amount | undefined {
  const [band] = bandsOf(amounts, at);
  return amounts.find((one) => threshold(one.flop, at) === band);
}

function band(key: string, amounts: readonly Amount[], at: number): DecisionFact {
  const bands = bandsOf(amounts, at);
  return kept(key, bands.length === 0 ? NOT_SEEN : bands.join(", "), worst(amounts, at)?.source);
}

/** A declaration of model.yaml: its value where it is a word of a fixed list or a date, else only that it is there. */
function declared(input: ClassifyInput, keys: readonly string[], value: string | boolean | undefined, show = true): DecisionFact {
  const file = input.model.records.model;
  const text = value === undefined ? NOT_SEEN : show ? String(value) : "stated";
  return kept(`declared.${keys.join(".")}`, text, value === undefined ? undefined : file?.at(...keys));
}

function basesOf(input: ClassifyInput): DecisionFact {
  const file = input.model.records.model;
  const recorded = file?.data.base_models ?? [];
  const fact = factOf(input.model.facts, "base_model");
  const inFiles = Array.isArray(fact?.value) ? fact.value.filter((one): one is string => typeof one === "string") : typeof fact?.value === "string" ? [fact.value] : [];
  const source = recorded.length > 0 ? file?.at("base_models") : fact?.sources[0];
  return kept("base.models", names([...recorded.map((one) => one.id), ...inFiles].map((one) => one.toLowerCase())), source);
}

/** Kinds of listed terms (Guidelines, section 4.2.1), not their lines: a text that moves is the same text. */
function listedTerms(input: ClassifyInput): DecisionFact {
  const found = factsOf(input.model.facts, "licence.terms").filter((one) => typeof one.value === "object" && one.value !== null && "listed" in one.value && one.value["listed"] === true);
  const kinds = found.map(({ value }) => (typeof value === "object" && value !== null && "kind" in value && typeof value["kind"] === "string" ? value["kind"] : "a term"));
  return kept("licence.listed_term", names(kinds), found[0]?.sources[0]);
}

/** What a card's access form asks for (Guidelines, section 4.2.2): the names of its fields, or that there is one. */
function gate(input: ClassifyInput): DecisionFact {
  const fact = factOf(input.model.facts, "access.gated");
  const { value } = fact ?? {};
  const fields = typeof value === "object" && value !== null && "fields" in value && Array.isArray(value["fields"]) ? value["fields"].filter((one): one is string => typeof one === "string") : [];
  return kept("access.gated", fact === undefined ? NOT_SEEN : fields.length === 0 ? "a form" : names(fields), fact?.sources[0]);
}

/** The side of the one-third indicator; `differs` where methods or bases lead to different sides. */
function third(input: ClassifyInput): DecisionFact {
  const { side, comparisons } = thirds(input);
  return kept("base.third", side === "unknown" ? NOT_SEEN : side, comparisons[0]?.own.source);
}

/** The facts that a decision on a question keeps. */
export function snapshot(input: ClassifyInput, question: Question): readonly DecisionFact[] {
  const { facts, records } = input.model;
  const data = records.model?.data;
  switch (question) {
    case "role": return [
      declared(input, ["role"], data?.role), basesOf(input),
      kept("weights", facts.weights.length > 0 || (data?.weights ?? []).length > 0 ? "present" : NOT_SEEN, facts.weights[0] === undefined ? undefined : { path: facts.weights[0].path }),
    ];
    case "lineage": return [declared(input, ["lineage", "id"], data?.lineage?.id, false), basesOf(input)];
    case "gpai": {
      const output = factOf(facts, "modalities.output");
      const made = Array.isArray(output?.value) ? output.value.filter((one): one is string => typeof one === "string") : typeof output?.value === "string" ? [output.value] : [];
      return [band("compute.band.1e23", direct(input), GPAI_THRESHOLD), kept("modality.output", names(made), output?.sources[0])];
    }
    case "systemic-risk": return [band("compute.band.1e25", cumulative(input), SYSTEMIC_RISK_THRESHOLD), declared(input, ["systemic_risk"], data?.systemic_risk)];
    case "modifier": return [basesOf(input), third(input)];
    case "open-source": {
      const ids = textFacts(facts, "licence.id");
      return [
        kept("licence.id", names(ids.map((one) => normaliseLicenceId(one.value))), ids[0]?.source), listedTerms(input), gate(input), declared(input, ["licence", "open_source"], data?.licence?.open_source),
        declared(input, ["licence", "monetisation"], data?.licence?.monetisation, false), declared(input, ["licence", "gating"], data?.licence?.gating, false), declared(input, ["licence", "use_limits"], data?.licence?.use_limits, false),
      ];
    }
    case "eu-market": {
      const excluded = factOf(facts, "access.eu_disallowed");
      return [declared(input, ["dates", "eu_market"], data?.dates?.eu_market), kept("access.eu_disallowed", excluded === undefined ? NOT_SEEN : "stated", excluded?.sources[0])];
    }
    case "legacy": {
      const first = firstPlacing(input);
      return [kept("placing.first", first?.date ?? NOT_SEEN, first?.source)];
    }
    case "representative": return [
      declared(input, ["provider", "established_in_union"], data?.provider?.established_in_union), declared(input, ["provider", "authorised_representative"], data?.provider?.authorised_representative, false),
      declared(input, ["licence", "open_source"], data?.licence?.open_source), declared(input, ["systemic_risk"], data?.systemic_risk),
    ];
  }
}
