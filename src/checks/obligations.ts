/** From a check's raw result to the outcome of one obligation: binding, route, waiver (DESIGN §1). */

import { binding, codeChapterOf, route } from "../law/binding.ts";
import { placingDue } from "../law/clock-table.ts";
import type { Binding, Obligation, Profile } from "../law/types.ts";
import type { ModelRecords, Records } from "../records/types.ts";
import { finding } from "./finding.ts";
import { actDuty, type MeansForEntry, meansForEntry } from "./means.ts";
import type { Raw } from "./run.ts";
import type { Waivers } from "./waivers.ts";
import type { Finding, ObligationResult } from "./types.ts";

interface Judging {
  readonly modelId: string;
  readonly profile: Profile;
  readonly model: ModelRecords;
  readonly records: Records;
  readonly waivers: Waivers;
  /** ISO date. */
  readonly now: string;
  /** Set where nothing is declared about the model: the one reason that all entries share. */
  readonly undeclared?: string;
}

type Outcome = Omit<ObligationResult, "id" | "title" | "chapter" | "level" | "basis">;

/**
 * Levels that state no duty bind nobody. Where a check reads such an entry all the same (a presumption, an indicative
 * criterion), its facts and its question are shown, and whether they are about this profile is asked as for a duty.
 */
export function bindingOf(obligation: Obligation, profile: Profile, now: string, read: boolean): Binding {
  const noDuty = obligation.level === "information" || obligation.level === "context" || obligation.level === "may";
  const owed = binding(read && noDuty ? { ...obligation, level: "must" } : obligation, profile, now);
  // A question about facts is open today, also where the duties of an older model fall due later.
  return noDuty && owed.binds === "upcoming" ? { binds: "yes" } : owed;
}

/** Why no check reads an entry, in the words of the catalogue where it has some. */
function whyAPerson(obligation: Obligation): string {
  const limits = obligation.notCheckable ?? [];
  if (limits.length > 0) return `A person decides: records cannot show ${limits.join("; ")}.`;
  if (obligation.repoCheck === "no") return "A person decides: nothing in a repository can show this.";
  if (obligation.repoCheck === "attest") return "A person decides: at most a receipt or a pointer can be recorded, not that it was done.";
  return "A person decides: the answer is a declaration or a judgement, not something that files show.";
}

/** Findings that say something about files, as against "there is no record". */
function substantial(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => !one.rule.endsWith("/missing"));
}

/** What stands in artifacts whether or not anybody declares anything: contradictions between them, and known pirated sources. */
function artifactLevel(raw: Raw | undefined): readonly Finding[] {
  const findings = substantial(raw?.findings ?? []);
  return raw?.outcome === "conflict" ? findings : findings.filter((one) => one.rule.startsWith("artifacts/") || one.rule.startsWith("pirated/"));
}

/** Means for this very measure are a record of it. Means for a chapter or for everything are one only where their evidence names it. */
function answered({ scope, evidence, named }: MeansForEntry): Outcome | undefined {
  if (scope === "measure") return { outcome: "recorded", reason: "Code measure not used: alternative means are declared for it with evidence; whether they are adequate is for a person to judge.", evidence: [evidence], findings: [] };
  if (named === undefined) return undefined;
  return { outcome: "recorded", reason: "Code measure not used: the alternative means are declared as a whole, and their evidence names this measure; whether they are adequate is for a person to judge.", evidence: [evidence, named], findings: [] };
}

function viaMeans(obligation: Obligation, raw: Raw, judging: Judging): Outcome {
  const means = meansForEntry(obligation, judging.model, judging.records);
  const found = means === undefined ? undefined : answered(means);
  if (found !== undefined) return found;
  const findings = substantial(raw.findings);
  if (means !== undefined) {
    return { outcome: "unknown", reason: `Code of Practice not signed for this chapter: alternative means are declared with evidence, but not measure by measure (\`${means.key}\`). Which of them answers this measure, and whether it is adequate, is for a person to judge.`, evidence: [means.evidence], findings };
  }
  const chapter = codeChapterOf(obligation);
  const duty = chapter === undefined ? "Art. 53(1)" : actDuty(chapter);
  return { outcome: "unknown", reason: `Code of Practice not signed for this chapter: record the alternative means for ${duty} under code_of_practice.alternative_means`, findings };
}

/**
 * A measure that was not signed cannot be failed. What the provider wrote all the same must not contradict the files; files
 * that contradict each other are said outside the obligations.
 */
function unsignedConflict(obligation: Obligation, raw: Exclude<Raw, { outcome: "error" }>, judging: Judging): Outcome {
  const findings = substantial(raw.findings).filter((one) => !one.rule.startsWith("artifacts/"));
  if (findings.length === 0) return viaMeans(obligation, { ...raw, findings: [] }, judging);
  return { outcome: "conflict", findings, ...(raw.reason === undefined ? {} : { reason: raw.reason }) };
}

/** Outcome of an entry that binds and that a check has read. */
function routed(obligation: Obligation, raw: Exclude<Raw, { outcome: "error" }>, judging: Judging): Outcome {
  const way = route(obligation, judging.profile);
  if (way === "alternative" && raw.outcome === "conflict") return unsignedConflict(obligation, raw, judging);
  const open = raw.outcome === "gap" || raw.outcome === "stale" || raw.outcome === "unknown";
  // The days of a chapter that was not signed bind nobody.
  if (way === "alternative" && (open || raw.outcome === "upcoming")) return viaMeans(obligation, raw, judging);
  if (way === "undeclared" && open) {
    return { outcome: "unknown", reason: "Not declared whether this chapter of the Code of Practice is signed: set code_of_practice.signatory and chapters in model.yaml.", findings: raw.findings };
  }
  const { outcome, reason, evidence, findings } = raw;
  // What was due by the placing stays due by it: otherwise its clock would stop on the very day.
  const due = raw.due ?? (outcome === "gap" ? placingDue(obligation.id, judging.profile) : undefined);
  return { outcome, findings, ...(reason === undefined ? {} : { reason }), ...(due === undefined || way === "alternative" ? {} : { due }), ...(evidence === undefined ? {} : { evidence }) };
}

const UNDECIDED = "Owed only where the modification makes its author the provider of a model, which is not decided: a person decides it (Guidelines, section 3.2; gpai-docket classify).";

/** Of a modifier of whom nobody has decided whether it is a provider nothing is known to be missing; what files contradict stays so. */
function undecided(judged: Outcome, { profile }: Judging): Outcome {
  if (profile.role !== "modifier" || profile.modifierIs !== undefined || (judged.outcome !== "gap" && judged.outcome !== "stale")) return judged;
  return { outcome: "unknown", reason: UNDECIDED, findings: substantial(judged.findings) };
}

/** What a person signed and facts contradict is a contradiction also where it is not declared whom the entry binds. */
function signedConflict(raw: Exclude<Raw, { outcome: "error" }>): boolean {
  return raw.outcome === "conflict" && raw.findings.some((one) => one.rule.startsWith("classification/"));
}

function bound(obligation: Obligation, raw: Raw | undefined, owed: Binding, judging: Judging): Outcome {
  if (owed.binds === "no") return { outcome: "not-applicable", reason: owed.reason, findings: [] };
  if (raw?.outcome === "error") return { outcome: "error", reason: raw.reason, findings: [] };
  if (judging.undeclared !== undefined) return { outcome: "unknown", reason: judging.undeclared, findings: artifactLevel(raw) };
  if (owed.binds === "unknown" && raw !== undefined && signedConflict(raw)) return routed(obligation, raw, judging);
  if (owed.binds === "unknown") return { outcome: "unknown", reason: owed.question, findings: substantial(raw?.findings ?? []) };
  if (raw?.outcome === "not-applicable") return { outcome: "not-applicable", reason: raw.reason ?? "Does not apply.", findings: [] };
  if (owed.binds === "upcoming" && raw?.outcome !== "recorded") return { outcome: "upcoming", reason: owed.reason, due: owed.due, findings: raw?.findings ?? [] };
  if (raw === undefined) return { outcome: "unknown", reason: whyAPerson(obligation), personDecides: true, findings: [] };
  return undecided(routed(obligation, raw, judging), judging);
}

const WAIVABLE: ReadonlySet<string> = new Set(["gap", "stale", "conflict", "unknown", "upcoming"]);
const NEEDS_FINDING: ReadonlySet<string> = new Set(["gap", "stale", "conflict"]);

/** The result of one obligation for one model. */
export function judge(obligation: Obligation, raw: Raw | undefined, owed: Binding, judging: Judging): ObligationResult {
  const { id, title, chapter, level, basis } = obligation;
  let outcome = bound(obligation, raw, owed, judging);
  const waiver = WAIVABLE.has(outcome.outcome) ? judging.waivers.find(id, judging.modelId) : undefined;
  if (waiver !== undefined) {
    const { personDecides: _personDecides, ...rest } = outcome;
    outcome = { ...rest, outcome: "waived", reason: `${waiver.reason} (${waiver.owner}, until ${waiver.until})`, due: waiver.until, waiver: { reason: waiver.reason, owner: waiver.owner, until: waiver.until } };
  }
  // A bad outcome carries a finding, unless it sums up records whose findings are shown where they belong.
  const findings = outcome.findings.length === 0 && outcome.reason === undefined && NEEDS_FINDING.has(outcome.outcome)
    ? [finding("records/incomplete", `The record for ${title} is not complete.`, judging.model.model?.at() ?? { path: `${judging.model.folder}/model.yaml` })]
    : outcome.findings;
  return { id, title, chapter, level, basis, ...outcome, findings };
}
