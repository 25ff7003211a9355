/** The values that layers set, by their dotted names, and which of them a repository may set. */

import { HOUSE_DAYS } from "../records/house.ts";
import type { PolicyValues } from "./types.ts";

const PLAIN = [
  "mode", "pull_requests", "fail_on", "comment", "issues.open_on", "issues.ahead_days", "issues.labels", "issues.budget", "issues.without", "reminders.days",
  "reminders.every_months", "reminders.back_off", "snooze.max_days", "confidential", "records_repository", "calendar.holidays", "complaints.enabled",
  "complaints.propose", "include", "exclude",
] as const;

/** Dotted names of all values, in the order in which they are shown. */
export const VALUE_NAMES: readonly string[] = [...PLAIN, ...Object.keys(HOUSE_DAYS).map((clock) => `house.${clock}`)];

/** Values that are the organisation's alone; a repository that sets one is told so. */
export const ORGANISATION_ALONE: ReadonlySet<string> = new Set(["issues.budget", "confidential", "records_repository", "include", "exclude"]);

/** Values that concern the whole account: an entry of `repos` cannot set them either. */
export const ACCOUNT_ALONE: ReadonlySet<string> = new Set(["issues.budget", "records_repository", "include", "exclude"]);

/** Branches (`issues`, `house` …) and single names that `locked` may list. */
export const LOCKABLE: readonly string[] = [...new Set(VALUE_NAMES.flatMap((name) => (name.includes(".") ? [name.slice(0, name.indexOf(".")), name] : [name])))];

/** The names that one entry of `locked` stands for; [] where it is none. */
export function lockedNames(entry: string): readonly string[] {
  return VALUE_NAMES.filter((name) => name === entry || name.startsWith(`${entry}.`));
}

/** One layer as `dotted name → value`: what it does not set is absent. */
export function flatten(layer: object): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const name of VALUE_NAMES) {
    let node: unknown = layer;
    for (const key of name.split(".")) node = typeof node === "object" && node !== null && Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
    if (node !== undefined) found.set(name, node);
  }
  return found;
}

/** The way back: every name of `VALUE_NAMES` must be there. */
export function unflatten(values: ReadonlyMap<string, unknown>): PolicyValues {
  const root: Record<string, unknown> = {};
  for (const name of VALUE_NAMES) {
    const [first = "", second] = name.split(".");
    if (second === undefined) root[first] = values.get(name);
    else (root[first] ??= {} as Record<string, unknown>, root[first] as Record<string, unknown>)[second] = values.get(name);
  }
  return root as unknown as PolicyValues;
}
