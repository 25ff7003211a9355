/** MDF-GEN-6: recorded dependencies against the base models that artifacts name. */

import type { Source } from "../../artifacts/model.ts";
import { factsOf, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { conflict, fold } from "./faults.ts";
import type { Fault, Rule } from "./field-types.ts";

interface Base {
  readonly id: string;
  readonly source: Source;
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}

/** The last part of `org/name@revision`, folded: how two spellings of one model are told to be the same. */
export function nameOfModel(id: string): string {
  const plain = id.replace(/^https?:\/\/huggingface\.co\//, "").replace(/@[\w.-]+$/, "");
  return fold(plain.slice(plain.lastIndexOf("/") + 1));
}

/** Base models that artifacts or model.yaml name, without the model itself and without local paths. */
export function basesOf(input: { readonly model: Pick<CheckInput["model"], "id" | "facts" | "records"> }): readonly Base[] {
  const own = new Set([input.model.id, input.model.records.model?.data.model?.name, input.model.records.model?.data.model?.id].flatMap((name) => (name === undefined ? [] : [nameOfModel(name)])));
  const found: Base[] = [];
  const seen = new Set<string>();
  const add = (id: string, source: Source): void => {
    const name = nameOfModel(id);
    if (name === "" || own.has(name) || seen.has(name) || /^(?:\/|\.{1,2}\/|[a-z]:\\)/i.test(id)) return;
    seen.add(name);
    found.push({ id: id.slice(0, 100), source });
  };
  for (const fact of factsOf(input.model.facts, "base_model")) for (const id of strings(fact.value)) add(id, fact.sources[0] ?? { path: input.model.facts.path });
  const file = input.model.records.model;
  (file?.data.base_models ?? []).forEach((base, index) => { if (file !== undefined) add(base.id, file.at("base_models", index)); });
  return found;
}

/** Every base model that is known must be named. */
export const dependencyRule: Rule = (answer, input) => {
  const text = fold(answer.text);
  return basesOf(input).filter((base) => !text.includes(nameOfModel(base.id))).map((base) =>
    conflict("dependency", `Model dependencies: ${base.id} is not named, but ${placeOf(base.source)} gives it as a base model.`, answer.at, `add ${base.id} with its version to ${answer.id}`));
};

/** N/A although a base model is known. */
export function dependsAfterAll(at: Source, input: CheckInput): readonly Fault[] {
  return basesOf(input).slice(0, 5).map((base) =>
    conflict("dependency", `Model dependencies: N/A, but ${placeOf(base.source)} names the base model ${base.id}.`, at, `MDF-GEN-6: ["${base.id}"]`));
}
