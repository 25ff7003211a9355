/**
 * What a change takes back of the records themselves. Declarations and decisions decide what is owed: a pull request that deletes them,
 * or turns `role: provider` into `library`, would otherwise be quiet just because nothing is asked any more.
 */

import { isBefore, isoDate } from "../law/clocks.ts";
import { APPLICATION } from "../law/gates.ts";
import type { relaxations } from "../records/policy.ts";
import type { ModelRecord, ModelRecords, Records } from "../records/types.ts";
import { inForce } from "./classify/decision.ts";
import { profileOf } from "./profile.ts";

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

/** Declarations and decisions of `base` that decide what is owed on `now` (ISO date), and that `head` takes back. */
export function narrowedProfiles(base: Records, head: Records, now: string): readonly Relaxation[] {
  return base.models.flatMap((model) => {
    const later = counterpart(model, base, head);
    const file = later?.model;
    if (model.model === undefined || later === undefined || file === undefined) return [];
    return [...changes(model.model.data, file.data, now).map(([key, was, is]) => ({ message: turned(key.join("."), was, is), ...placeOf(file.at(...key)), fix: FIX })), ...notVolunteered(model, later, now), ...decidedAway(model, later, now)];
  });
}

function turned(key: string, was: string, is: string | undefined): string {
  return `this change turns \`${key}\` from ${was} into ${is ?? "nothing declared"}; what is owed depends on it`;
}

/** The Safety and Security chapter is judged no more for a model that a signatory had volunteered for it. */
function notVolunteered(was: ModelRecords, is: ModelRecords, now: string): readonly Relaxation[] {
  if (profileOf(was, now).volunteersSafety !== true || profileOf(is, now).volunteersSafety === true) return [];
  const declared = is.safety?.data.scope?.volunteered;
  const place = is.safety?.at("scope", "volunteered") ?? { path: was.safety?.path ?? `${is.folder}/safety.yaml` };
  return [{ message: turned("scope.volunteered", "true", declared === undefined ? undefined : String(declared)), ...placeOf(place), fix: FIX }];
}

/** A decision in force that a modification does not make its author a provider, which is not in force in the base: nothing is asked any more. */
function decidedAway(was: ModelRecords, is: ModelRecords, now: string): readonly Relaxation[] {
  const decided = inForce(is, "modifier", now);
  return decided?.answer !== AWAY || inForce(was, "modifier", now)?.answer === AWAY ? []
    : [{ message: "this change decides that the modification does not make its author the provider of a model; what is owed depends on it", ...placeOf(decided.source), fix: FIX }];
}

const AWAY = "not-a-provider";

function placeOf({ path, line }: { readonly path: string; readonly line?: number }): { readonly path: string; readonly line?: number } {
  return line === undefined ? { path } : { path, line };
}

/** The same model in `head`: by folder, by id, or as the only one of both. */
function counterpart(model: ModelRecords, base: Records, head: Records): ModelRecords | undefined {
  return head.models.find((m) => m.folder === model.folder) ?? head.models.find((m) => m.id === model.id) ?? (base.models.length === 1 && head.models.length === 1 ? head.models[0] : undefined);
}

type Turned = readonly [key: readonly string[], was: string, is: string | undefined];

function changes(was: ModelRecord, is: ModelRecord, now: string): readonly Turned[] {
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
  flag(["provider", "established_in_union"], was.provider?.established_in_union, is.provider?.established_in_union, false);
  flag(["provider", "search_engine"], was.provider?.search_engine, is.provider?.search_engine, true);
  const [size, smaller] = [was.provider?.size, is.provider?.size];
  // `sme` stands above `size` where both are declared.
  if (is.provider?.sme === undefined && was.provider?.sme !== true && size !== undefined && size !== "sme" && smaller === "sme") found.push([["provider", "size"], size, smaller]);
  if (was.licence?.open_source !== true && is.licence?.open_source === true) found.push([["licence", "open_source"], was.licence?.open_source === false ? "false" : "nothing declared", "true"]);
  const chapters = was.code_of_practice?.chapters ?? [];
  const left = is.code_of_practice?.chapters ?? [];
  if (is.code_of_practice?.signatory === true && chapters.some((c) => !left.includes(c))) found.push([["code_of_practice", "chapters"], `[${chapters.join(", ")}]`, `[${left.join(", ")}]`]);
  const [market, later] = [was.dates?.eu_market, is.dates?.eu_market];
  if (market === undefined ? later !== undefined && postpones(later, now) : market !== "none" && market !== later) found.push([["dates", "eu_market"], market ?? "nothing declared", later]);
  return found;
}

/** Without a day of placing everything is asked for today: does this one ask for less? */
function postpones(market: string, now: string): boolean {
  const date = isoDate(market);
  return market === "none" || (date !== undefined && (isBefore(date, APPLICATION) === true || isBefore(now, date) === true));
}
