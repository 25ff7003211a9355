/** Readings → models. Pure: no file is opened here. */

import type { Conflict, Fact, ModelFacts, Reading, Source } from "../model.ts";
import { parameterBand } from "../parameters/index.ts";
import { attachDocuments } from "./attach.ts";
import { basesOf } from "./base.ts";
import { clusterArtifacts } from "./cluster.ts";
import { clusterTraining } from "./cluster-training.ts";
import { type Home, homesOf } from "./code-home.ts";
import { computeOf } from "./compute.ts";
import { energyOf } from "./energy.ts";
import { datasetFacts, mentionsOf } from "./datasets.ts";
import { type Group, placeOf } from "./group.ts";
import { licenceOf } from "./licence.ts";
import { namesOf } from "./naming.ts";
import { Evidence, textOf } from "./observed.ts";
import { parametersOf } from "./parameters.ts";
import { partsAboutGroup } from "./parts.ts";
import { isAdapter, isMerge, modalityFacts, roleHints } from "./roles.ts";
import { distinct, select } from "./select.ts";
import { trainingOf } from "./training.ts";
import { dtypeFacts, weightFacts } from "./weight-facts.ts";
import { weightFiles } from "./weight-sets.ts";

interface AssembleOptions {
  /** Name of the repository: one of the names that the model may have. */
  readonly repository: string;
  /** Text of the README in the root folder, for repositories without artifacts. */
  readonly readme?: string;
}

/** The order of keys in a model's facts: what a person looks for first. */
const ORDER = ["model.name", "model.version", "role_hint", "architecture", "parameters.", "dtype", "quantization", "context_length", "vocabulary.size", "tokenizer", "modalities.", "licence.", "base_model", "datasets", "data.", "languages", "training.", "compute.", "energy.", "emissions.", "weights.", "release.date", "acceptable_use", "documents", "summary."];

/** Models of one repository; an archive of more is looked at folder by folder. */
export const MAX_MODELS = 300;

interface Assembled {
  readonly models: readonly ModelFacts[];
  /** Models found beyond `MAX_MODELS` and left out. */
  readonly leftOut: number;
}

/** The models of a repository, sorted by folder; none for a plain library. Deterministic in the order of the readings. */
export function assemble(readings: readonly Reading[], options: AssembleOptions): Assembled {
  const found = clusterArtifacts(readings);
  clusterTraining(found, readings);
  const groups = found.slice(0, MAX_MODELS);
  const documents = readings.filter((r) => placeOf(r) === "document");
  const sizes = new Map<Group, number | undefined>();
  const sizeOf = (group: Group): number | undefined => {
    if (!sizes.has(group)) sizes.set(group, parametersOf(group, new Evidence({ ...group, documents: [] }, () => false)).total);
    return sizes.get(group);
  };
  const homes = groups.length === 0 ? homesOf(documents, options.readme).slice(0, MAX_MODELS) : [];
  if (homes.length === 1) homes[0]?.group.documents.push(...documents);
  else attachDocuments([...groups, ...homes.map((h) => h.group)], documents.filter((d) => !homes.some((h) => h.because === d)), sizeOf);
  if (homes.length > 1) for (const { group, because } of homes) group.documents.unshift(because);
  groups.push(...homes.map((h) => h.group));
  groups.sort((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.label < b.label ? -1 : 1));
  const ids = new Set<string>();
  const models = groups.map((group) => modelOf(group, { ...options, only: groups.length === 1, size: sizeOf(group), home: homes.find((h) => h.group === group), ids }));
  return { models, leftOut: found.length > MAX_MODELS ? found.length - MAX_MODELS : 0 };
}

interface Context extends AssembleOptions {
  readonly only: boolean;
  readonly size: number | undefined;
  readonly home: Home | undefined;
  readonly ids: Set<string>;
}

function modelOf(group: Group, context: Context): ModelFacts {
  const evidence = new Evidence(group, partsAboutGroup(group, context.only, context.size));
  const facts: Fact[] = [];
  const conflicts: Conflict[] = [];
  const take = (drawn: { readonly facts: readonly Fact[]; readonly conflicts?: readonly Conflict[] }): void => { facts.push(...drawn.facts); conflicts.push(...(drawn.conflicts ?? [])); };
  const own = [context.repository, ...namesOf(group), ...evidence.of("model.name").map((o) => textOf(o))];
  const parameters = isAdapter(evidence) ? { facts: [], conflicts: [], sparse: false } : parametersOf(group, evidence);
  const training = trainingOf(group, evidence);
  const bases = basesOf(evidence, own);
  const hints = roleHints(evidence, bases, context.home);
  const compute = computeOf(parameters, training, evidence, !isMerge(hints) || group.training.length > 0);
  const mentions = mentionsOf(group);
  take({ facts: withNote(parameters.facts, compute.note), conflicts: parameters.conflicts });
  take({ facts: bandFacts(parameters.total, parameters.facts[0]) });
  for (const drawn of [select(evidence), licenceOf(evidence, context.home !== undefined), dtypeFacts(group, evidence), training, energyOf(evidence), bases, compute]) take(drawn);
  take({ facts: [...hints, ...modalityFacts(evidence), ...datasetFacts(mentions), ...weightFacts(group)] });
  return { id: idOf(group, context.ids), path: group.folder, facts: inOrder(facts), conflicts, datasets: mentions, weights: weightFiles(group) };
}

function withNote(facts: readonly Fact[], note: Source | undefined): readonly Fact[] {
  return note === undefined ? facts : facts.map((f) => (f.key === "parameters.total" ? { ...f, sources: distinct([...f.sources, note]) } : f));
}

/** MDF-PRP-8's band of the total. A count on the edge of two bands gives both. */
function bandFacts(total: number | undefined, from: Fact | undefined): readonly Fact[] {
  const band = total === undefined ? undefined : parameterBand(total);
  if (band === undefined || from === undefined) return [];
  return band.map((value): Fact => ({ ...from, key: "parameters.band", value, sources: from.sources.slice(0, 1) })).map(({ unit: _unit, ...fact }) => fact);
}

/** Sorted by key; facts of one key stay in their order, the best first. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const rank = (fact: Fact): number => { const i = ORDER.findIndex((prefix) => fact.key.startsWith(prefix)); return i === -1 ? ORDER.length : i; };
  return facts.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** The model's folder, with its label where several share one; "default" for a model in the root. Never a number, so that it stays when others come. */
function idOf(group: Group, taken: Set<string>): string {
  const base = group.label === "" ? (group.folder === "." ? "default" : group.folder) : group.folder === "." ? group.label : `${group.folder}/${group.label}`;
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base} (${i})`;
  taken.add(id);
  return id;
}
