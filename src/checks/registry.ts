/**
 * All check families. A family is a folder with `checks.ts`, which exports its checks as one array
 * (`export const copyrightChecks: readonly Check[]`); it is listed here and nowhere else.
 */

import { actAggregates, actChecks } from "./act/checks.ts";
import { copyrightChecks } from "./copyright/checks.ts";
import { safetyChecks } from "./safety/checks.ts";
import { safetyAggregates } from "./safety/part-two.ts";
import { summaryChecks } from "./summary/checks.ts";
import { transparencyChecks } from "./transparency/checks.ts";
import type { Aggregate, Check } from "./types.ts";

export const CHECKS: readonly Check[] = [...transparencyChecks, ...copyrightChecks, ...summaryChecks, ...safetyChecks, ...actChecks];

/** Run after all checks, on their results, in the order in which they build on each other. */
export const AGGREGATES: readonly Aggregate[] = [...safetyAggregates, ...actAggregates];

const byId = new Map<string, Check | Aggregate>([...CHECKS, ...AGGREGATES].flatMap((check) => check.handles.map((id) => [id, check] as const)));

/** The check that handles a catalogue id; undefined where only a person can decide. */
export function handledBy(id: string): Check | Aggregate | undefined {
  return byId.get(id);
}
