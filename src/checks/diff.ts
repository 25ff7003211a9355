/** What a change brought: findings of the head that the base did not have (DESIGN §5). */

import type { FailOn } from "../records/types.ts";
import { fails } from "./fails.ts";
import { identity } from "./fingerprint.ts";
import { isOpen } from "./severity.ts";
import type { Finding, ModelReport, ObligationResult, Report } from "./types.ts";

/** A multiset: two equal findings are two. */
class Known {
  readonly #counts = new Map<string, number>();
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  /** Takes one out; false where none is left. */
  take(key: string): boolean {
    const left = this.#counts.get(key) ?? 0;
    if (left === 0) return false;
    this.#counts.set(key, left - 1);
    return true;
  }
  get left(): number {
    let sum = 0;
    for (const count of this.#counts.values()) sum += count;
    return sum;
  }
}

const OWING: ReadonlySet<string> = new Set(["conflict", "gap", "stale"]);
const ASKING: ReadonlySet<string> = new Set([...OWING, "unknown"]);
const QUIET: ReadonlySet<string> = new Set(["recorded", "not-applicable", "upcoming"]);

/**
 * A record that was never there is no news: where the base held the model and declared nothing about it, what is still missing
 * at the head is older debt, and only what stands in the new files is new. All that a new model lacks is new.
 */
function isOldDebt(finding: Finding, base: ModelReport | undefined): boolean {
  return finding.rule.endsWith("/missing") && base !== undefined && base.profile.role === null;
}

/**
 * The head's report with `introduced` on every finding, `newlyDue` on obligations that the change made due, counts of
 * introduced and resolved findings, and `fails` judged on what is new. `renames` maps a path of the head to its path at the base.
 */
export function compareReports(base: Report, head: Report, renames: ReadonlyMap<string, string> = new Map()): Report {
  const none: ReadonlyMap<string, string> = new Map();
  const known = new Known();
  /** Hints of the base: known too, but nothing that a change could resolve. */
  const hints = new Known();
  const knownGeneral = new Known();
  // A sole model that was renamed, or declared for the first time under another id, is still the same model.
  const alias = base.models.length === 1 && head.models.length === 1 ? (base.models[0]?.id ?? "") : undefined;
  const nameAtBase = (model: ModelReport): string => alias ?? model.id;
  const baseModels = new Map(base.models.map((model) => [model.id, model]));
  const headIds = new Set(head.models.map((model) => model.id));
  /** The same model at the base: by its id, or, where a record has since given it another, by its folder. */
  const atBase = (model: ModelReport): ModelReport | undefined =>
    baseModels.get(nameAtBase(model)) ?? base.models.find((one) => one.path === model.path && !headIds.has(one.id));
  for (const model of base.models) {
    for (const result of model.obligations) for (const finding of result.findings) (isOpen(result.outcome) ? known : hints).add(identity(finding, result.id, model.id, none));
  }
  for (const finding of base.general) knownGeneral.add(identity(finding, "", "", none));

  let introduced = 0;
  const mark = (finding: Finding, isKnown: boolean, counted = true): Finding => {
    if (!isKnown && counted) introduced += 1;
    return { ...finding, introduced: !isKnown };
  };
  const models = head.models.map((model): ModelReport => {
    const before = atBase(model);
    const id = before?.id ?? model.id;
    const outcomes = new Map(before?.obligations.map((result) => [result.id, result.outcome]));
    const obligations = model.obligations.map((result): ObligationResult => {
      const findings = result.findings.map((finding) => {
        const key = identity(finding, result.id, id, renames);
        return mark(finding, known.take(key) || hints.take(key) || isOldDebt(finding, before), isOpen(result.outcome));
      });
      const was = outcomes.get(result.id);
      const newlyDue = before === undefined ? ASKING.has(result.outcome) : OWING.has(result.outcome) && was !== undefined && QUIET.has(was);
      return { ...result, findings, ...(newlyDue ? { newlyDue } : {}) };
    });
    return { ...model, obligations };
  });
  const general = head.general.map((finding) => mark(finding, knownGeneral.take(identity(finding, "", "", renames))));
  const resolved = known.left + knownGeneral.left;
  return {
    ...head,
    repository: { ...head.repository, ...(base.repository.commit === undefined ? {} : { base: base.repository.commit }) },
    models,
    general,
    counts: { ...head.counts, findings: general.length + models.reduce((sum, model) => sum + model.obligations.reduce((n, result) => n + (isOpen(result.outcome) ? result.findings.length : 0), 0), 0), introduced, resolved },
    fails: fails({ models, general, complete: head.completeness.complete }, head.failOn as FailOn, true),
  };
}
