/** Which obligations of a report ask for an issue, and which let one close. Pure. */

import { basisOf } from "../checks/dates.ts";
import { handledBy } from "../checks/registry.ts";
import { generalSeverity, severityRank } from "../checks/severity.ts";
import type { Finding, ModelReport, ObligationResult, Outcome } from "../checks/types.ts";
import { daysBetween, isoDate } from "../law/clocks.ts";
import type { Level } from "../law/types.ts";
import type { PolicyValues } from "../policy/types.ts";
import type { IssueItem } from "../report/issue/types.ts";

/**
 * open: asks for an issue · ahead: falls due, or is to be renewed, within the days ahead · pending: cannot be told, which neither opens
 * nor closes · listed: known debt of the baseline · off: open, but the policy opens no issue for it · settled: nothing to ask.
 */
export type Standing = "open" | "ahead" | "pending" | "listed" | "off" | "settled";

export interface Entry {
  readonly standing: Standing;
  /** False where it alone never held an issue open: nobody owes it, or a person decides it. */
  readonly holds: boolean;
  readonly item: IssueItem;
  /** For the words of a closing: why it is settled. */
  readonly result?: ObligationResult;
}

type Rule = Pick<PolicyValues["issues"], "open_on" | "ahead_days">;

const VOLUNTARY: ReadonlySet<Level> = new Set<Level>(["encouraged", "recommended", "optional", "may", "context", "information"]);

function isFault(outcome: Outcome): outcome is "conflict" | "gap" | "stale" {
  return outcome === "conflict" || outcome === "gap" || outcome === "stale";
}

function standingOf(result: ObligationResult, rule: Rule, now: string): { readonly standing: Standing; readonly holds: boolean } {
  const { outcome, findings, level } = result;
  const left = result.due === undefined ? undefined : daysBetween(now, result.due);
  const near = left !== undefined && left <= rule.ahead_days;
  // What is contradicted is wrong at any level; nobody owes the rest of it.
  if (VOLUNTARY.has(level) && outcome !== "conflict" && outcome !== "error") return { standing: "settled", holds: false };
  switch (outcome) {
    case "not-applicable": case "waived": return { standing: "settled", holds: true };
    case "recorded": return { standing: near && left >= 0 ? "ahead" : "settled", holds: true };
    // The parts of a sum have rows of their own; what no check reads would never be seen to be recorded.
    case "upcoming": return { standing: near && result.aggregate !== true && handledBy(result.id) !== undefined ? "ahead" : "settled", holds: true };
    case "error": return { standing: "pending", holds: true };
    default: {
      const sum = result.aggregate === true && findings.length === 0;
      if (sum || (outcome === "unknown" && result.personDecides === true)) return { standing: "pending", holds: false };
      if (findings.length > 0 && findings.every((one) => one.baseline === true)) return { standing: "listed", holds: true };
      if (rule.open_on.includes(outcome)) return { standing: "open", holds: true };
      return { standing: outcome === "unknown" ? "pending" : "off", holds: true };
    }
  }
}

/** The findings that are asked about: what the baseline lists is known, and nobody is asked about it again. */
function asked(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => one.baseline !== true);
}

/** Fields of a document, and the entry that says by when the whole document is due: its day is theirs. */
const WHOLE: readonly (readonly [RegExp, string])[] = [[/^MDF-/, "T-1.1.a"], [/^PST-\d/, "PST-R.duty"]];

/** The entry whose day holds for a result: itself, or the document that an open field belongs to. */
function clockOf(result: ObligationResult, byId: ReadonlyMap<string, ObligationResult>): ObligationResult {
  const whole = result.due === undefined && isFault(result.outcome) ? WHOLE.find(([fields]) => fields.test(result.id))?.[1] : undefined;
  return (whole === undefined ? undefined : byId.get(whole)) ?? result;
}

/** One entry for each obligation of a model. */
export function entriesOf(model: ModelReport, rule: Rule, now: string): readonly Entry[] {
  const byId = new Map(model.obligations.map((result) => [result.id, result]));
  return model.obligations.map((result) => {
    const clock = clockOf(result, byId);
    const due = isoDate(clock.due);
    const { standing, holds } = standingOf(result, rule, now);
    const [place] = result.outcome === "recorded" ? (result.evidence ?? []) : [];
    const item: IssueItem = {
      id: result.id, title: result.title, outcome: result.outcome, basis: result.basis, chapter: result.chapter, reason: result.reason ?? "", findings: asked(result.findings),
      ...(place === undefined ? {} : { place: { path: place.path, ...(place.line === undefined ? {} : { line: place.line }) } }),
      ...(due === undefined ? {} : { due, dueBasis: basisOf(clock) }), overdue: due !== undefined && due < now && isFault(result.outcome), pending: standing === "pending",
    };
    return { standing, holds, item, result };
  });
}

/** Title of what general findings of one rule are about. */
const TITLES: Readonly<Record<string, string>> = {
  records: "Record files", coverage: "Weight files", policy: "Policy", waivers: "Waivers", baseline: "Baseline", artifacts: "Artifacts",
  means: "Alternative means", profile: "Role", classification: "Role and classification", models: "Models", completeness: "Completeness",
};

/** One entry for each rule of the findings that belong to no obligation. Hints open nothing and are left out. */
export function generalEntries(general: readonly Finding[], rule: Rule): readonly Entry[] {
  const byRule = new Map<string, Finding[]>();
  for (const one of general) if (generalSeverity(one) !== undefined) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule].map(([id, findings]) => {
    const outcome = findings.map((one) => generalSeverity(one) ?? "unknown").toSorted((a, b) => severityRank(a) - severityRank(b))[0] ?? "unknown";
    const family = id.split("/", 1)[0] ?? "";
    const fresh = asked(findings);
    const standing: Standing = fresh.length === 0 ? "listed" : outcome !== "error" && rule.open_on.includes(outcome) ? "open" : isFault(outcome) ? "off" : "pending";
    return {
      standing, holds: true,
      item: { id, title: (Object.hasOwn(TITLES, family) ? TITLES[family] : undefined) ?? "Repository", outcome, basis: "house", reason: "", findings: fresh, overdue: false, pending: standing === "pending" },
    };
  });
}

/** The one entry of a model about which nothing is declared: no obligation can be judged before. */
export const UNDECLARED = "profile/undeclared";

export function undeclaredEntry(model: ModelReport, rule: Rule): readonly Entry[] {
  if (model.profile.role !== null) return [];
  const absent = model.missingRecords?.find((one) => one.endsWith("model.yaml"));
  // Where it is there and says no role, it lies beside those that are missing.
  const [beside] = model.missingRecords ?? [];
  const path = absent ?? (beside === undefined ? undefined : `${beside.slice(0, beside.lastIndexOf("/") + 1)}model.yaml`);
  const finding: Finding = {
    rule: absent === undefined ? UNDECLARED : "profile/missing", ...(path === undefined ? {} : { path }),
    message: "Files of a model are here, and no role is declared for it, so no obligation was judged.",
    fix: "role: provider   # or modifier, mirror, library, not-gpai",
  };
  return [{
    standing: rule.open_on.includes("gap") ? "open" : "off", holds: true,
    item: { id: UNDECLARED, title: "Declare the role in model.yaml", outcome: "gap", basis: "house", reason: "", findings: [finding], overdue: false, pending: false },
  }];
}

/** Overdue first, then the worst outcome, then the nearest day; what only nears comes last. */
export function worstFirst(a: Entry, b: Entry): number {
  const rank = ({ item, standing }: Entry): number => (standing === "pending" ? 200 : standing === "ahead" ? 100 : severityRank(item.outcome)) - (item.overdue ? 50 : 0);
  return rank(a) - rank(b) || compare(a.item.due ?? "9999", b.item.due ?? "9999");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
