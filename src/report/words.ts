/** The words of a report, in one place for all faces. Outcomes are about records; nothing here judges anybody's conduct. */

import { OUTCOMES, type Outcome, type Report } from "../checks/types.ts";
import type { Basis, Chapter } from "../law/types.ts";

/** Before the reason why no duty binds what is declared. */
export const NOTHING_OWED = "Nothing is owed under this declaration:";

export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly one: string; readonly many: string; readonly meaning: string }>> = {
  error: { one: "check that failed to run", many: "checks that failed to run", meaning: "the check itself failed; nothing is known about this obligation" },
  conflict: { one: "conflict", many: "conflicts", meaning: "a record contradicts an artifact or another record" },
  gap: { one: "gap", many: "gaps", meaning: "a record is missing or incomplete" },
  stale: { one: "stale record", many: "stale records", meaning: "a record is older than its rule allows" },
  unknown: { one: "open question", many: "open questions", meaning: "a person must decide, or something could not be read whole" },
  upcoming: { one: "upcoming", many: "upcoming", meaning: "due later" },
  waived: { one: "waived", many: "waived", meaning: "waived by a person, with a reason and an end date" },
  recorded: { one: "recorded", many: "recorded", meaning: "a record is present and consistent with what was read" },
  "not-applicable": { one: "not applicable", many: "not applicable", meaning: "does not bind this profile" },
};

/** Always beside the word, never in its place. */
export const MARK: Readonly<Record<Outcome, string>> = {
  error: "💥", conflict: "❌", gap: "⬜", stale: "⏳", unknown: "❔", upcoming: "📅", waived: "🔕", recorded: "✅", "not-applicable": "➖",
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  act: "AI Act",
  notice: "Commission notice or guidelines",
  code: "Code of Practice (voluntary)",
  house: "house rule",
};

const OPEN: ReadonlySet<Outcome> = new Set(["error", "conflict", "gap", "stale", "unknown"]);

function count(n: number, outcome: Outcome): string {
  return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}

function findings(n: number): string {
  return `${n} ${n === 1 ? "finding" : "findings"}`;
}

/** Findings that the baseline lists and that were there before: what is counted neither as new nor as older. */
function knownFindings({ counts, models, general }: Report): number {
  if (counts.introduced === undefined) return counts.baseline ?? 0;
  const open = models.flatMap((model) => model.obligations.flatMap((o) => (OPEN.has(o.outcome) ? o.findings : [])));
  return [...general, ...open].filter((one) => one.baseline === true && one.introduced !== true).length;
}

/** Findings that a change left as they were, without those that the baseline lists; 0 where nothing was compared. */
export function olderFindings(report: Report): number {
  const { introduced, findings: all } = report.counts;
  return introduced === undefined ? 0 : Math.max(0, all - introduced - knownFindings(report));
}

/** Whether the run fails, and at what: one sentence for every face that has room for it. */
export function decision(report: Report): string {
  if (report.failOn === "never") return "This check never fails here (fail-on: never).";
  if (report.fails) return `This check fails: it stops at ${report.failOn} or worse.`;
  if (report.verdict === "incomplete" || !report.completeness.complete) return `This check does not fail at ${report.failOn}, but what could not be read was not judged.`;
  return report.verdict === "nothing-declared" ? "This check does not fail, and no obligation was judged." : `This check passes: nothing ${report.counts.introduced === undefined ? "" : "new "}is at ${report.failOn} or worse.`;
}

/** The basis of one entry in words: of the two kinds of notice, the one that it is. */
export function basisWords({ basis, chapter }: { readonly basis: Basis; readonly chapter: Chapter }): string {
  return basis !== "notice" ? BASIS_WORDS[basis] : chapter === "guidelines" ? "Commission guidelines" : "Commission template and notice";
}

/** `2 conflicts, 3 gaps, 41 recorded`: only outcomes that occur; questions that no check can read are counted apart. */
export function countWords(report: Report): string {
  return OUTCOMES.filter((o) => report.counts[o] > 0).map((o) => count(report.counts[o], o)).join(", ");
}

/** The first line of every face: the verdict in words. */
export function headline(report: Report): string {
  switch (report.verdict) {
    case "nothing-to-check":
      return "No model artifact and no record found: nothing to check.";
    case "nothing-declared":
      if (!report.firstContact) return "Records are here, but no role is declared in model.yaml, so no obligation was judged.";
      return "Files of a model were found, but nothing is declared about it yet: there is no .gpai/ folder, so no obligation was judged.";
    case "error":
      return `Some checks failed to run: ${countWords(report)}.`;
    case "incomplete":
      return `Not everything could be read, so this result is not whole: ${countWords(report)}.`;
    case "no-findings":
      return `No findings in what was read: ${countWords(report)}.`;
    case "findings": {
      const c = report.counts;
      // A change that brings nothing may be one that took the means to see it.
      const unread = report.completeness.complete ? "" : " Not everything could be read.";
      const listed = knownFindings(report);
      const known = listed === 0 ? [] : [`${listed} known from the baseline`];
      if (c.introduced === undefined) return `${[findings(c.findings - listed), ...known].join(", ")}; obligations: ${countWords(report)}.${unread}`;
      const older = olderFindings(report);
      const parts = [`This change introduces ${findings(c.introduced)}`];
      if (c.resolved !== undefined && c.resolved > 0) parts.push(`resolves ${c.resolved}`);
      if (older > 0) parts.push(`${older} older ${older === 1 ? "one stays" : "ones stay"} open`);
      return `${[...parts, ...known].join(", ")}.${unread}`;
    }
  }
}

/** What the report never says, in one line under every rendering. */
export const DISCLAIMER = "Outcomes describe records that were read, not anybody's conduct. They are no legal advice and no statement that a duty is met.";
