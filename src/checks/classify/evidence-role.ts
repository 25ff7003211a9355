/** What the files say about role and lineage. Hints are facts about files; hosting, naming and licensing make nobody a provider. */

import type { Fact } from "../../artifacts/model.ts";
import { factsOf, inWords, placeOf } from "../finding.ts";
import { declaredSeen, named, present } from "./shown.ts";
import type { ClassifyInput, Evidence, Seen } from "./types.ts";

const HINTS: Readonly<Record<string, string>> = {
  merge: "a merge of models", adapter: "an adapter to another model", quantized: "a quantisation of another model", finetune: "a model trained further from another one",
};

const SHAPES: Readonly<Record<string, string | undefined>> = { "code-home": "the home of a model's code", "documents-home": "the home of a model's documents" };

function seenFact(fact: Fact, text: string): Seen {
  const [source] = fact.sources;
  return { text, method: fact.method, ...(source === undefined ? {} : { source: { path: source.path, ...(source.line === undefined ? {} : { line: source.line }) } }) };
}

/** What names another model behind this one. */
function bases(input: ClassifyInput): readonly Seen[] {
  const found = factsOf(input.model.facts, "base_model").slice(0, 5).map((fact) => seenFact(fact, `a base model is named: ${named(inWords(fact.value))}`));
  const hints = factsOf(input.model.facts, "role_hint").slice(0, 5).flatMap((fact) => (typeof fact.value === "string" && Object.hasOwn(HINTS, fact.value) ? [seenFact(fact, `the files look like ${HINTS[fact.value] ?? ""}`)] : []));
  const file = input.model.records.model;
  const recorded = (file?.data.base_models ?? []).slice(0, 5).map((base, i): Seen => ({ text: `base_models names ${named(base.id)}${base.relation === undefined ? "" : `, relation ${named(base.relation, 40)}`}`, method: "declared", source: file?.at("base_models", i) ?? { path: "model.yaml" } }));
  return [...found, ...hints, ...recorded];
}

/** A repository without weights that holds code or documents for other models. */
function shapes(input: ClassifyInput): readonly Seen[] {
  return factsOf(input.model.facts, "role_hint").slice(0, 5).flatMap((fact) => (typeof fact.value === "string" && !Object.hasOwn(HINTS, fact.value) ? [seenFact(fact, `the repository looks like ${SHAPES[fact.value] ?? named(fact.value, 40)}: no weights, configuration or training file of a model`)] : []));
}

const place = (seen: readonly Seen[]): string => placeOf(seen[0]?.source);

function role(input: ClassifyInput): Evidence {
  const { facts, records } = input.model;
  const [weight] = facts.weights;
  const elsewhere = (records.model?.data.weights ?? []).find((one) => one.url !== undefined);
  const weights: readonly Seen[] = weight !== undefined
    ? [{ text: `weights are here: ${facts.weights.length} file${facts.weights.length === 1 ? "" : "s"}`, method: weight.stored === "bytes" ? "weight files" : "pointers", source: { path: weight.path } }]
    : elsewhere !== undefined ? [{ text: "weights are recorded as lying elsewhere", method: "declared", source: records.model?.at("weights") ?? { path: "model.yaml" } }]
      : [{ text: "no weights were found in this repository", method: "listing" }];
  const from = bases(input);
  const shape = shapes(input);
  const training = factsOf(facts, "training.tokens").slice(0, 2).map((fact) => seenFact(fact, "a training configuration or card states tokens"));
  const cards = factsOf(facts, "documents").filter((one) => typeof one.value === "object" && one.value !== null && "type" in one.value && one.value["type"] === "model-card").slice(0, 1).map((fact) => seenFact(fact, "a model card is here"));
  const provider = declaredSeen(input, ["provider", "name"], records.model?.data.provider?.name);
  const declared = declaredSeen(input, ["role"], records.model?.data.role);
  const held = weight !== undefined || elsewhere !== undefined;
  return {
    seen: [...weights, ...from, ...shape, ...training, ...cards, ...present(provider)],
    speaks: {
      provider: [],
      modifier: from.length > 0 ? [`another model stands behind this one (${place(from)})`] : [],
      mirror: [],
      library: !held && training.length === 0 ? ["no weights and no training of a model were found"] : [],
      "not-gpai": [],
    },
    open: [...(training.length > 0 && from.length === 0 ? [`training is described and no base model is named (${place(training)}): that speaks of the model, not of what you are to it`] : []), "who developed the model and under whose authority is written in contracts, not in files", "under whose name it is supplied on the Union market", ...(held ? ["whether the weights are your own work or a copy of somebody else's: a digest that equals another repository's would tell"] : [])],
    ...(declared === undefined ? {} : { declared }),
  };
}

function lineage(input: ClassifyInput): Evidence {
  const file = input.model.records.model;
  const recorded = file?.data.lineage;
  const releases = recorded?.releases ?? [];
  const from = bases(input);
  const versions = factsOf(input.model.facts, "model.version").slice(0, 2).map((fact) => seenFact(fact, `a version is named: ${named(inWords(fact.value))}`));
  const listed = releases.slice(0, 20).map((one, i): Seen => ({ text: `release ${named(one.version, 40)}${one.date === undefined ? "" : `, released ${one.date}`}${one.eu_market === undefined ? "" : `, placed on the Union market ${one.eu_market}`}`, method: "declared", source: file?.at("lineage", "releases", i) ?? { path: "model.yaml" } }));
  const declared = declaredSeen(input, ["lineage", "id"], recorded?.id);
  return {
    seen: [...listed, ...versions, ...from],
    speaks: {
      "own-lineage": [],
      "same-lineage": releases.length > 1 ? [`lineage.releases lists ${releases.length} releases (${placeOf(file?.at("lineage", "releases"))})`] : [],
    },
    open: ["whether two versions come from the same large pre-training run is known to who trained them", "a tag or a commit is no release, and its day no placing on the market", ...(from.length > 0 ? ["whether the base model is your own, or another provider's"] : [])],
    ...(declared === undefined ? {} : { declared }),
  };
}

/** Evidence on role and lineage. */
export function roleEvidence(input: ClassifyInput, question: "role" | "lineage"): Evidence {
  return question === "role" ? role(input) : lineage(input);
}
