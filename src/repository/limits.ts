/** Bounds of a listing. What lies beyond is reported as incomplete, never dropped in silence. */

import type { Incompleteness } from "./port.ts";

export interface ListLimits {
  /** Most entries in one listing. */
  readonly entries: number;
  /** Deepest folder, counted in path segments. */
  readonly depth: number;
}

export const LIST_LIMITS: ListLimits = { entries: 1_000_000, depth: 64 };

/** Largest single read, in bytes. */
export const MAX_READ_BYTES = 1_073_741_824;

/** The sentence shown where a listing was cut. */
export function tooMany(limits: ListLimits): Incompleteness {
  return { reason: `more than ${limits.entries} files: the rest was not listed`, fix: "give the folder that holds the model, not the whole tree" };
}

/** The sentence shown where folders were too deep. */
export function tooDeep(path: string, limits: ListLimits): Incompleteness {
  return { reason: `folders nested deeper than ${limits.depth} were not listed`, path };
}
