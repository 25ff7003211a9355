/** Known debt: which findings baseline.yaml lists, which may stand there, and what of the list has gone. */

import type { Baseline, BaselineEntry } from "../records/types.ts";
import { finding } from "./finding.ts";
import { generalSeverity, isOpen } from "./severity.ts";
import type { Finding, ModelReport, Report } from "./types.ts";

/**
 * Never known debt: what could not be read (nobody knows what it hides), what is said about policy itself, and records that a change
 * removes. Errors have no findings, so they can never be listed.
 */
const NEVER = /^(?:completeness|policy|waivers|baseline|models)\/|^records\/removed$|\/(?:unread|(?:[a-z]+-){0,4}not-read|not-verified|shard)$/;

/** May this finding stand in a baseline at all? */
export function mayBeListed(one: Finding): boolean {
  return !NEVER.test(one.rule) && !/(?:^|\/)(?:baseline|waivers|config)\.ya?ml$/.test(one.path ?? "");
}

/** The list in use. */
export class KnownDebt {
  readonly #baseline: Baseline | undefined;
  readonly #listed: ReadonlySet<string>;
  readonly #met = new Set<string>();

  constructor(baseline: Baseline | undefined) {
    this.#baseline = baseline;
    this.#listed = new Set(baseline?.entries.map((entry) => entry.fingerprint));
  }

  /** The finding with `baseline: true` where it is listed. */
  mark(one: Finding): Finding {
    if (one.fingerprint === undefined || !this.#listed.has(one.fingerprint) || !mayBeListed(one)) return one;
    this.#met.add(one.fingerprint);
    return { ...one, baseline: true };
  }

  /** A hint where entries occur no more. Asked once all findings are marked. */
  gone(): readonly Finding[] {
    const gone = [...this.#listed].filter((fingerprint) => !this.#met.has(fingerprint)).length;
    if (this.#baseline === undefined || gone === 0) return [];
    return [finding("baseline/gone", `${gone === 1 ? "1 entry of the baseline is" : `${gone} entries of the baseline are`} gone: what was listed there has been mended, or has moved.`, { path: this.#baseline.path }, { fix: "gpai-docket baseline --write" })];
  }
}

/** How many open findings the baseline lists. */
export function countListed(models: readonly ModelReport[], general: readonly Finding[]): number {
  const open = models.flatMap((model) => model.obligations.flatMap((result) => (isOpen(result.outcome) ? result.findings : [])));
  return [...general, ...open].filter((one) => one.baseline === true).length;
}

type Entry = Omit<BaselineEntry, "source">;

/** An entry for every open finding that may be listed. No message and no value: they stand in the records. */
export function baselineOf(report: Report): readonly Entry[] {
  const general = report.general.filter((one) => generalSeverity(one) !== undefined).map((one) => ({ one, obligation: undefined }));
  const owed = report.models.flatMap((model) => model.obligations.flatMap((result) => (isOpen(result.outcome) && result.outcome !== "error" ? result.findings.map((one) => ({ one, obligation: result.id })) : [])));
  return [...general, ...owed].flatMap(({ one, obligation }): Entry[] => {
    const { fingerprint, rule, path } = one;
    return fingerprint === undefined || !mayBeListed(one) ? [] : [{ fingerprint, rule, ...(obligation === undefined ? {} : { obligation }), ...(path === undefined ? {} : { path }) }];
  });
}
