/**
 * All check families. A family is a folder with `checks.ts`, which exports its checks as one array
 * (`export const copyrightChecks: readonly Check[]`); it is listed here and nowhere else.
 */

import type { Aggregate, Check } from "./types.ts";

export const CHECKS: readonly Check[] = [];

/** Run after all checks, on their results. */
export const AGGREGATES: readonly Aggregate[] = [];

const byId = new Map<string, Check | Aggregate>([...CHECKS, ...AGGREGATES].flatMap((check) => check.handles.map((id) => [id, check] as const)));

/** The check that handles a catalogue id; undefined where only a person can decide. */
export function handledBy(id: string): Check | Aggregate | undefined {
  return byId.get(id);
}
