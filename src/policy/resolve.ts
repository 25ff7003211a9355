/** All layers together: defaults < preset < organisation < `repos` < repository. */

import type { Config } from "../records/types.ts";
import { DEFAULTS } from "./defaults.ts";
import { flatten, ORGANISATION_ALONE, unflatten, VALUE_NAMES } from "./keys.ts";
import { type FileLayer, nameGlob, type OrganisationFile, presetValues } from "./organisation.ts";
import type { FilePlace } from "./read.ts";
import { type OwnLayer, ownValues } from "./repository.ts";
import type { Mode, Origin, Policy, PolicyProblem } from "./types.ts";

export interface PolicyInput {
  readonly organisation?: OrganisationFile;
  /** An empty name: the account as a whole. */
  readonly repository: { readonly owner: string; readonly name: string };
  /** The repository's own: read with its lines, or the bare record. */
  readonly own?: OwnLayer | { readonly config: Config };
}

interface Lock { readonly path?: string; readonly line?: number }

/** Values one by one, layer by layer. */
class Stack {
  readonly values = new Map<string, unknown>(flatten(DEFAULTS));
  readonly origins = new Map<string, Origin>(VALUE_NAMES.map((name) => [name, { layer: "default" }]));
  readonly locks = new Map<string, Lock>();
  readonly problems: PolicyProblem[] = [];

  /** Applies one value, or tells why not. */
  set(name: string, value: unknown, origin: Origin, place: FilePlace): void {
    const before = this.values.get(name);
    const refused = same(before, value) ? undefined : this.#refusal(name, value, origin);
    if (refused !== undefined) {
      this.problems.push({ ...refused, ...place, ...(origin.line === undefined ? {} : { line: origin.line }) });
      return;
    }
    // An equal value below a lock changes nothing, so it is not told as the source either.
    if (this.locks.has(name)) return;
    this.values.set(name, value);
    this.origins.set(name, origin);
  }

  lock(locked: FileLayer["locked"], path: string): void {
    for (const [name, line] of locked) {
      if (!this.locks.has(name)) this.locks.set(name, { path, ...(line === undefined ? {} : { line }) });
      const origin = this.origins.get(name);
      if (origin !== undefined) this.origins.set(name, { ...origin, locked: true });
    }
  }

  #refusal(name: string, value: unknown, origin: Origin): { message: string; fix: string } | undefined {
    const lock = this.locks.get(name);
    if (lock !== undefined) {
      const where = `${lock.path ?? "the organisation's file"}${lock.line === undefined ? "" : `:${lock.line}`}`;
      return { message: `\`${name}\` is locked by the organisation (${where}); the value here is refused`, fix: origin.layer === "repository" ? `Take the line out, or ask the organisation to unlock \`${name}\`.` : `Take \`${name}\` out of \`locked\` above, and lock it in the entries of \`repos\`.` };
    }
    if (origin.layer !== "repository") return undefined;
    if (name === "mode" && modeRank(value) > modeRank(this.values.get(name))) return { message: "`mode` may only be turned down by a repository; the value here is refused", fix: "Ask the organisation: it switches writing on, for all repositories or for some in `repos`." };
    if (name === "snooze.max_days" && Number(value) > Number(this.values.get(name))) return { message: "`snooze.max_days` may only be shortened by a repository; the value here is refused", fix: `Write at most ${String(this.values.get(name))}, or ask the organisation.` };
    return undefined;
  }
}

const MODE_ORDER: readonly Mode[] = ["off", "preview", "active"];

function modeRank(mode: unknown): number {
  return MODE_ORDER.findIndex((one) => one === mode);
}

/**
 * The policy of one repository. Problems are those of the organisation's file that concern every repository, those of the repository's
 * own file, and every value that a lock refuses; each is told once.
 */
export function resolvePolicy({ organisation, repository, own }: PolicyInput): Policy {
  const stack = new Stack();
  if (organisation !== undefined) {
    const { place, preset, presetLine, layer, rules } = organisation;
    const source = place.repository === undefined ? place.path : `${place.repository}:${place.path}`;
    if (preset !== undefined) for (const [name, value] of presetValues(preset)) stack.set(name, value, { layer: "preset", source: preset, ...(presetLine === undefined ? {} : { line: presetLine }) }, place);
    for (const [name, value] of layer.values) stack.set(name, value, { layer: "organisation", source, ...lineOf(layer, name) }, place);
    stack.lock(layer.locked, place.path);
    // Without a name the account as a whole is asked about, and no entry of `repos` is.
    for (const rule of repository.name === "" ? [] : rules) {
      const glob = rule.matching(repository.name);
      if (glob === undefined) continue;
      for (const [name, value] of rule.values) stack.set(name, value, { layer: "repos", source, glob, ...lineOf(rule, name) }, place);
      stack.lock(rule.locked, place.path);
    }
  }
  const read = own !== undefined && "lines" in own ? own : undefined;
  if (own !== undefined) {
    const place: FilePlace = read?.place ?? { path: ".gpai/config.yaml", repository: `${repository.owner}/${repository.name}` };
    const source = place.repository === undefined ? place.path : `${place.repository}:${place.path}`;
    for (const [name, value] of ownValues(own.config)) if (!ORGANISATION_ALONE.has(name)) stack.set(name, value, { layer: "repository", source, ...(read === undefined ? {} : lineOf(read, name)) }, place);
  }
  const values = unflatten(new Map([...stack.values, ["reminders.days", falling(stack.values.get("reminders.days"))]]));
  return { values, origins: stack.origins, problems: [...(organisation?.problems ?? []), ...(read?.problems ?? []), ...stack.problems] };
}

function lineOf({ lines }: { readonly lines: ReadonlyMap<string, number> }, name: string): { readonly line?: number } {
  const line = lines.get(name);
  return line === undefined ? {} : { line };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Days of reminders without repetitions, the largest first. */
function falling(days: unknown): readonly number[] {
  return [...new Set(days as readonly number[])].sort((a, b) => b - a);
}

/** What the engine takes instead of the repository's own config, so that the organisation's values and locks hold in the judgement. */
export function judgedConfig(organisation: OrganisationFile | undefined, repository: PolicyInput["repository"]): (own: Config) => Config {
  return (own) => {
    const { values, origins } = resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository, own: { config: own } });
    const { fail_on, comment, house, calendar, mode, pull_requests, reminders, snooze, complaints, issues: { open_on, ahead_days, labels, without } } = values;
    // What nobody set stays open: a check may ask for less then.
    const said = (clock: string): number | undefined => (own.house !== undefined && Object.hasOwn(own.house, clock) ? own.house[clock] : undefined);
    const set = Object.fromEntries(Object.entries(house).filter(([clock, days]) => origins.get(`house.${clock}`)?.layer !== "default" || said(clock) === days));
    return { fail_on, ...(comment === undefined ? {} : { comment }), house: set, calendar, mode, pull_requests, reminders, snooze, complaints, issues: { open_on, ahead_days, labels, without } };
  };
}

/** Whether the file switches writing on anywhere: for the account as a whole, or for some of its repositories by an entry of `repos`. */
export function isSwitchedOn({ layer, rules }: OrganisationFile): boolean {
  if (layer.values.get("mode") === "active") return true;
  return !layer.locked.has("mode") && rules.some(({ values, globs }) => globs.length > 0 && values.get("mode") === "active");
}

/** Whether a repository is watched at all: one of `include` matches its name, and none of `exclude`. */
export function isWatched(values: Policy["values"], name: string): boolean {
  const matches = (globs: readonly string[]): boolean => globs.some((glob) => nameGlob(glob)?.matches(name) === true);
  return values.mode !== "off" && matches(values.include) && !matches(values.exclude);
}
