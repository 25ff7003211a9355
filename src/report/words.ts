/** The words of a report, in one place for all faces. Outcomes are about records; nothing here judges anybody's conduct. */

import { OUTCOMES, type Outcome, type Report } from "../checks/types.ts";
import type { Basis, Chapter } from "../law/types.ts";

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

function count(n: number, outcome: Outcome): string {
  return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
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
      return "Files of a model were found, but nothing is declared about it yet: there is no .gpai/ folder, so no obligation was judged.";
    case "error":
      return `Some checks failed to run: ${countWords(report)}.`;
    case "incomplete":
      return `Not everything could be read, so this result is not whole: ${countWords(report)}.`;
    case "no-findings":
      return `No findings in what was read: ${countWords(report)}.`;
    case "findings": {
      const c = report.counts;
      if (c.introduced === undefined) return `${c.findings} ${c.findings === 1 ? "finding" : "findings"}; obligations: ${countWords(report)}.`;
      const older = c.findings - c.introduced;
      const parts = [`this change introduces ${c.introduced} ${c.introduced === 1 ? "finding" : "findings"}`];
      if (c.resolved !== undefined && c.resolved > 0) parts.push(`resolves ${c.resolved}`);
      if (older > 0) parts.push(`${older} older ${older === 1 ? "one stays" : "ones stay"} open`);
      const text = parts.join(", ");
      return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
    }
  }
}

/** What the report never says, in one line under every rendering. */
export const DISCLAIMER = "Outcomes describe records that were read, not anybody's conduct. They are no legal advice and no statement that a duty is met.";
