import type { FailOn } from "./types.ts";

/** Levels of `fail-on`, most tolerant last: a level fails on itself and on everything worse. */
export const FAIL_ON: readonly FailOn[] = ["error", "conflict", "gap", "stale", "unknown", "never"];
