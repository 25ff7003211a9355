/** Choosing and ordering what a face shows. No verdict is computed here. */

import { OUTCOMES, type Finding, type ModelReport, type ObligationResult, type Outcome, type Report } from "../checks/types.ts";
import type { Level } from "../law/types.ts";

/** An open obligation with those of its findings that are shown together. */
export interface Block {
  readonly obligation: ObligationResult;
  /** Empty where an obligation is open for a reason alone. */
  readonly findings: readonly Finding[];
}

export interface Selection {
  /** What the change brought; everything where there is no base. */
  readonly fresh: readonly Block[];
  readonly older: readonly Block[];
  /** Findings that the baseline lists: debt that is known, and that nobody is asked about again. */
  readonly known: readonly Block[];
  /** Findings on records that are in order, and on what falls due later. */
  readonly hints: readonly Block[];
  /** Entries that sum up others. */
  readonly aggregates: readonly ObligationResult[];
  /** Encouraged or optional, nothing recorded: no duty. */
  readonly voluntary: readonly ObligationResult[];
  readonly personDecides: readonly ObligationResult[];
}

const RANK = new Map<Outcome, number>(OUTCOMES.map((o, i) => [o, i]));
const VOLUNTARY: ReadonlySet<Level> = new Set<Level>(["encouraged", "recommended", "optional", "may"]);
/** The outcomes that ask somebody to do something, worst first. */
const OPEN_OUTCOMES: readonly Outcome[] = ["error", "conflict", "gap", "stale", "unknown"];

export function rank(outcome: Outcome): number {
  return RANK.get(outcome) ?? OUTCOMES.length;
}

/** Sorts the open obligations of one model into what is shown in full, folded, or in one line; worst first. */
export function select(report: Report, model: ModelReport): Selection {
  const open = model.obligations.filter((o) => OPEN_OUTCOMES.includes(o.outcome)).toSorted((a, b) => rank(a.outcome) - rank(b.outcome));
  const personDecides = open.filter((o) => o.personDecides === true);
  const voluntary = open.filter((o) => o.personDecides !== true && VOLUNTARY.has(o.level) && o.outcome !== "conflict" && o.outcome !== "error");
  const aggregates = open.filter((o) => o.aggregate === true && o.findings.length === 0);
  // What falls due later is not asked for yet; what stands in files and records today is worth knowing all the same.
  const seen = (o: ObligationResult): readonly Finding[] => (o.outcome === "recorded" ? o.findings : o.outcome === "upcoming" ? o.findings.filter((f) => !f.rule.endsWith("/missing")) : []);
  const hints = model.obligations.map((o) => ({ obligation: o, findings: seen(o) })).filter((block) => block.findings.length > 0);
  const aside = new Set([...personDecides, ...voluntary, ...aggregates]);
  const shown = open.filter((o) => !aside.has(o) && (!report.firstContact || o.findings.length > 0));
  const compared = report.counts.introduced !== undefined;
  const fresh: Block[] = [];
  const older: Block[] = [];
  const known: Block[] = [];
  for (const obligation of shown) {
    const listed = obligation.findings.filter((f) => f.baseline === true);
    const rest = obligation.findings.filter((f) => f.baseline !== true);
    if (listed.length > 0) known.push({ obligation, findings: listed });
    // What the baseline lists is all that keeps it open.
    if (listed.length > 0 && rest.length === 0) continue;
    if (!compared) { fresh.push({ obligation, findings: rest }); continue; }
    const [is, was] = [rest.filter((f) => f.introduced === true), rest.filter((f) => f.introduced !== true)];
    if (is.length > 0 || obligation.newlyDue === true) fresh.push({ obligation, findings: is });
    if (was.length > 0 || (is.length === 0 && obligation.newlyDue !== true)) older.push({ obligation, findings: was });
  }
  return { fresh, older, known, hints, aggregates, voluntary, personDecides };
}

/** `path:line`, `path`, or the empty string. */
export function where(place: { readonly path?: string; readonly line?: number }): string {
  if (place.path === undefined) return "";
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

/** `44 findings and 76 open questions`: an obligation that is open for its reason alone is a question. Empty where there is neither. */
export function blockWords(blocks: readonly Block[]): string {
  const found = blocks.reduce((n, { findings }) => n + findings.length, 0);
  const asked = blocks.filter(({ findings }) => findings.length === 0).length;
  return [...(found === 0 ? [] : [`${found} ${found === 1 ? "finding" : "findings"}`]), ...(asked === 0 ? [] : [`${asked} open ${asked === 1 ? "question" : "questions"}`])].join(" and ");
}

interface Row {
  readonly obligation: ObligationResult;
  /** Undefined where an obligation is open for its reason alone. */
  readonly finding: Finding | undefined;
  /** True for the first row of its obligation. */
  readonly first: boolean;
}

/** One row per finding; one for an obligation without any. */
export function rowsOf(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap(({ obligation, findings }): readonly Row[] =>
    (findings.length === 0 ? [{ obligation, finding: undefined, first: true }] : findings.map((finding, i) => ({ obligation, finding, first: i === 0 }))));
}
