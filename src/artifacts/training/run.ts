/** Building values with optional fields: what is undefined is left out. */

import type { TrainingRun, TrainingTool } from "./types.ts";

/** The same fields, each of which may also be undefined. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A copy without the fields that are undefined. */
export function defined<T extends object>(fields: Loose<T>): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Partial<T>;
}

/** A run from one file; empty lists of assumptions are left out. */
export function makeRun(tool: TrainingTool, path: string, fields: Loose<TrainingRun>): TrainingRun {
  const { assumptions, ...rest } = fields;
  return { stages: [], confidence: "planned", ...defined<TrainingRun>(rest), ...(assumptions === undefined || assumptions.length === 0 ? {} : { assumptions }), tool, source: { path } };
}
