/** The base models of model.yaml against those that adapters, merge configs and cards name, revision by revision. */

import type { Source } from "../../artifacts/model.ts";
import { factOf, factsOf, placeOf } from "../finding.ts";
import { nameOfModel } from "../transparency/dependencies.ts";
import type { CheckInput } from "../types.ts";
import { type Fault, faultsOf } from "./faults.ts";

const fault = faultsOf("modifier");
const MAX_NAMES = 20;
/** Paths on somebody's disk are no names. */
const LOCAL = /^(?:\/|\.{1,2}\/|[a-z]:\\)/i;

interface Named {
  readonly id: string;
  readonly source: Source;
}

function ownNames(input: CheckInput): ReadonlySet<string> {
  const model = input.model.records.model?.data.model;
  return new Set([input.model.id, model?.name, model?.id].flatMap((name) => (name === undefined ? [] : [nameOfModel(name)])));
}

/** Bases that artifacts name, without the model itself. */
function inFiles(input: CheckInput): readonly Named[] {
  const own = ownNames(input);
  const seen = new Set<string>();
  return factsOf(input.model.facts, "base_model").flatMap((fact) => [fact.value].flat().flatMap((id): readonly Named[] => {
    const name = typeof id === "string" ? nameOfModel(id) : "";
    if (typeof id !== "string" || name === "" || LOCAL.test(id) || own.has(name) || seen.has(name)) return [];
    seen.add(name);
    return [{ id: id.slice(0, 100), source: fact.sources.find((source) => source.detail?.includes(id) === true) ?? fact.sources[0] ?? { path: input.model.facts.path } }];
  })).slice(0, MAX_NAMES);
}

/** `_name_or_path` is left over from loading: it may ask, and contradicts nothing. */
function isWeak(input: CheckInput): boolean {
  return factOf(input.model.facts, "base_model")?.method === "config-name-or-path";
}

function list(names: readonly Named[]): string {
  return names.slice(0, 5).map((one) => one.id).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
}

function nameFaults(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const bases = file.data.base_models ?? [];
  const found = inFiles(input);
  const [first] = found;
  if (bases.length === 0) {
    const fix = first === undefined ? "base_models: [{id: <org/base>}]" : `base_models: [${found.slice(0, 8).map((one) => `{id: ${JSON.stringify(one.id)}}`).join(", ")}]`;
    return [fault("gap", "no-base", `The role is that of a modifier, and no base model is recorded${first === undefined ? "" : `; ${placeOf(first.source)} names ${list(found)}`}.`, file.at("role"), { fix, about: found.map((one) => one.id) })];
  }
  const recorded = new Set(bases.map((base) => nameOfModel(base.id)));
  const shown = new Set(found.map((one) => nameOfModel(one.id)));
  const outcome = isWeak(input) ? "unknown" : "conflict";
  const unrecorded = found.filter((one) => !recorded.has(nameOfModel(one.id)));
  const [other] = unrecorded;
  const strangers = first === undefined ? [] : bases.flatMap((base, i): readonly Named[] => (shown.has(nameOfModel(base.id)) ? [] : [{ id: base.id.slice(0, 100), source: file.at("base_models", i) }]));
  const [stranger] = strangers;
  return [
    ...(other === undefined ? [] : [fault(outcome, "base-not-recorded", `${placeOf(other.source)} names ${list(unrecorded)} as base model, which base_models does not.`, file.at("base_models"), { fix: `add ${unrecorded.slice(0, 8).map((one) => `{id: ${JSON.stringify(one.id)}}`).join(", ")} to base_models, or correct the file`, about: unrecorded.map((one) => one.id) })]),
    ...(stranger === undefined || first === undefined ? [] : [fault(outcome, "base-not-in-files", `base_models names ${list(strangers)}; the files name ${list(found)} (${placeOf(first.source)}).`, stranger.source, { fix: "make both say the same", about: strangers.map((one) => one.id) })]),
  ];
}

/** The part after `@` of `owner/name@revision`. */
function revisionOf(id: string): string | undefined {
  const at = id.lastIndexOf("@");
  const revision = at <= 0 ? "" : id.slice(at + 1).trim();
  return revision === "" || revision.length > 80 ? undefined : revision;
}

/** A short commit id is the same revision as the long one that it begins. */
function sameRevision(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const hex = /^[0-9a-f]{7,64}$/;
  return one === other || (hex.test(one) && hex.test(other) && (one.startsWith(other) || other.startsWith(one)));
}

function revisionFaults(input: CheckInput): readonly Fault[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  return factsOf(input.model.facts, "base_model.revision").slice(0, MAX_NAMES).flatMap((fact): readonly Fault[] => {
    const loaded = typeof fact.value === "string" ? fact.value : "";
    const revision = revisionOf(loaded);
    const index = (file.data.base_models ?? []).findIndex((base) => nameOfModel(base.id) === nameOfModel(loaded));
    const recorded = revisionOf(file.data.base_models?.[index]?.id ?? "");
    if (revision === undefined || recorded === undefined || sameRevision(revision, recorded)) return [];
    return [fault("conflict", "base-revision", `base_models names revision ${recorded} of ${loaded.slice(0, loaded.lastIndexOf("@")).slice(0, 100)}; ${placeOf(fact.sources[0])} loads ${revision}.`, file.at("base_models", index, "id"), { fix: `id: ${JSON.stringify(loaded.slice(0, 200))}`, about: [loaded, recorded] })];
  });
}

/** Where the record and the artifacts name different bases, or different revisions of one. */
export function baseFaults(input: CheckInput): readonly Fault[] {
  return [...nameFaults(input), ...revisionFaults(input)];
}
