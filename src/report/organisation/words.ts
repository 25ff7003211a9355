/** The words of an organisation's overview, in one place for all its faces. */

import { OUTCOMES, type Outcome } from "../../checks/types.ts";
import type { Basis } from "../../law/types.ts";
import type { Overview, RepositoryStatus } from "../overview-types.ts";
import { BASIS_WORDS, OUTCOME_WORDS } from "../words.ts";

/** Outcomes that wait for somebody, the worst first. */
export const OPEN_OUTCOMES: readonly Outcome[] = OUTCOMES.filter((one) => ["error", "conflict", "gap", "stale", "unknown"].includes(one));

/** `1 model`, `2 models`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `2 conflicts, 3 gaps`: open outcomes that occur, the worst first; "" where there is none. */
export function outcomeList(counts: Readonly<Record<Outcome, number>>, outcomes: readonly Outcome[] = OPEN_OUTCOMES): string {
  return outcomes.filter((one) => counts[one] > 0).map((one) => count(counts[one], OUTCOME_WORDS[one].one, OUTCOME_WORDS[one].many)).join(", ");
}

/** ` (house rule)` behind a day that no text sets; else empty. */
export function houseWord(basis: Basis): string {
  return basis === "house" ? ` (${BASIS_WORDS.house})` : "";
}

export const MODE_WORDS: Readonly<Record<Overview["mode"], string>> = {
  preview: "preview: nothing is written but the dashboard issue",
  active: "active: issues are opened, updated and closed",
  off: "off: nothing is written",
};

export const STATUS_WORDS: Readonly<Record<RepositoryStatus, { readonly one: string; readonly many: string }>> = {
  model: { one: "repository with a model", many: "repositories with models" },
  "no-model": { one: "repository without a model, left alone", many: "repositories without a model, left alone" },
  skipped: { one: "repository skipped", many: "repositories skipped" },
  error: { one: "repository that could not be read", many: "repositories that could not be read" },
};

/** What the steps of a plan are called, done and not yet done. Others keep their own name. */
export const STEP_WORDS: ReadonlyMap<string, { readonly would: string; readonly one: string; readonly many: string }> = new Map([
  ["open", { would: "open", one: "issue", many: "issues" }],
  ["update", { would: "update", one: "issue", many: "issues" }],
  ["comment", { would: "comment on", one: "issue", many: "issues" }],
  ["close", { would: "close", one: "issue", many: "issues" }],
  ["reopen", { would: "reopen", one: "issue", many: "issues" }],
  ["adopt", { would: "take back", one: "issue", many: "issues" }],
  ["merge", { would: "close", one: "second issue about the same", many: "second issues about the same" }],
]);

/** Where the organisation's configuration is written. */
export const CONFIGURATION_REPOSITORY = ".github";
export const CONFIGURATION_PATH = ".github/gpai-docket.yaml";
