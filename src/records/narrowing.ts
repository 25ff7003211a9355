/**
 * What a change takes back of the records themselves. Declarations decide what is owed: a pull request that deletes them, or turns
 * `role: provider` into `library`, would otherwise be quiet just because nothing is asked any more.
 */

import type { relaxations } from "./policy.ts";
import type { ModelRecord, ModelRecords, Records } from "./types.ts";

type Relaxation = ReturnType<typeof relaxations>[number];

const FIX = "leave it to a change of its own that the maintainers review";
const OWING: ReadonlySet<string | undefined> = new Set(["provider", "modifier"]);

/** Model records of `base` that are gone in `head`, with the file that held them. */
export function removedRecords(base: Records, head: Records): readonly Relaxation[] {
  if (base.present && !head.present) return [{ message: "this change removes all records under .gpai/, so nothing of what is owed can be judged", path: ".gpai", fix: "put the records back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)" }];
  return base.models.flatMap((model) => {
    const path = model.model?.path;
    return path === undefined || counterpart(model, base, head)?.model !== undefined || head.paths.has(path) ? []
      : [{ message: `this change removes the record of the model ${model.id.slice(0, 80)}`, path, fix: "put the file back; a model that is no longer provided keeps its documentation for ten years (Measure 1.1)" }];
  });
}

/** Declarations of `base` that decide what is owed, and that `head` takes back. */
export function narrowedProfiles(base: Records, head: Records): readonly Relaxation[] {
  return base.models.flatMap((model) => {
    const later = counterpart(model, base, head);
    const now = later?.model;
    if (model.model === undefined || later === undefined || now === undefined) return [];
    return [...changes(model.model.data, now.data).map(([key, was, is]) => ({
      message: `this change turns \`${key.join(".")}\` from ${was} into ${is ?? "nothing declared"}; what is owed depends on it`, ...placeOf(now.at(...key)), fix: FIX,
    })), ...decidedAway(model, later)];
  });
}

/** A decision that a modification does not make its author a provider, which the base does not hold: nothing is asked any more. */
function decidedAway(was: ModelRecords, is: ModelRecords): readonly Relaxation[] {
  const file = is.classification;
  const [before, after] = [answers(was), answers(is)];
  return file === undefined || before.has(AWAY) || !after.has(AWAY) ? [] : [{ message: "this change decides that the modification does not make its author the provider of a model; what is owed depends on it", ...placeOf(file.at("decisions")), fix: FIX }];
}

const AWAY = "not-a-provider";

function answers(records: ModelRecords): ReadonlySet<string> {
  return new Set((records.classification?.data.decisions ?? []).filter((one) => one.question === "modifier").map((one) => one.answer));
}

function placeOf({ path, line }: { readonly path: string; readonly line?: number }): { readonly path: string; readonly line?: number } {
  return line === undefined ? { path } : { path, line };
}

/** The same model in `head`: by folder, by id, or as the only one of both. */
function counterpart(model: ModelRecords, base: Records, head: Records): ModelRecords | undefined {
  return head.models.find((m) => m.folder === model.folder) ?? head.models.find((m) => m.id === model.id) ?? (base.models.length === 1 && head.models.length === 1 ? head.models[0] : undefined);
}

type Turned = readonly [key: readonly string[], was: string, is: string | undefined];

function changes(was: ModelRecord, is: ModelRecord): readonly Turned[] {
  const found: Turned[] = [];
  if (OWING.has(was.role) && is.role !== was.role && is.role !== "provider") found.push([["role"], was.role ?? "", is.role]);
  const flag = (key: readonly string[], before: boolean | undefined, after: boolean | undefined, binding: boolean): void => {
    if (before === binding && after !== binding) found.push([key, String(before), after === undefined ? undefined : String(after)]);
  };
  flag(["systemic_risk"], was.systemic_risk, is.systemic_risk, true);
  flag(["crawls"], was.crawls, is.crawls, true);
  flag(["further_training"], was.further_training, is.further_training, true);
  flag(["code_of_practice", "signatory"], was.code_of_practice?.signatory, is.code_of_practice?.signatory, true);
  flag(["provider", "sme"], was.provider?.sme, is.provider?.sme, false);
  if (was.licence?.open_source !== true && is.licence?.open_source === true) found.push([["licence", "open_source"], was.licence?.open_source === false ? "false" : "nothing declared", "true"]);
  const chapters = was.code_of_practice?.chapters ?? [];
  const left = is.code_of_practice?.chapters ?? [];
  if (is.code_of_practice?.signatory === true && chapters.some((c) => !left.includes(c))) found.push([["code_of_practice", "chapters"], `[${chapters.join(", ")}]`, `[${left.join(", ")}]`]);
  const [market, later] = [was.dates?.eu_market, is.dates?.eu_market];
  if (market !== undefined && market !== "none" && market !== later) found.push([["dates", "eu_market"], market, later]);
  return found;
}
