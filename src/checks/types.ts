/** Outcomes, findings and the Report: the one result that every face renders (DESIGN §1, §2). */

import type { Fact, ModelFacts, Unreadable } from "../artifacts/model.ts";
import type { Basis, Chapter, Level, Obligation, Profile } from "../law/types.ts";
import type { ModelRecords, Records } from "../records/types.ts";
import type { Incompleteness, LastChange } from "../repository/port.ts";
import type { OptOutEvidence } from "./optout/types.ts";

export const OUTCOMES = ["error", "conflict", "gap", "stale", "unknown", "upcoming", "waived", "recorded", "not-applicable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Finding {
  /** Stable rule id, kebab-case with the family first: `form/placeholder`, `summary/undeclared-dataset`. */
  readonly rule: string;
  /** What was seen, one or two sentences, without any claim about the law beyond the catalogue entry. */
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  /** Quoted words of the file, at most 200 characters. Never a value of a field that is not for downstream providers. */
  readonly evidence?: string;
  /** What to write, and where: a line to paste or a command. */
  readonly fix?: string;
  /** True where the change under review brought it. Absent without a base. */
  readonly introduced?: boolean;
  /** Identity across runs and line moves: 32 hex digits of SHA-256 (checks/fingerprint.ts). Set by evaluate() on every finding. */
  readonly fingerprint?: string;
  /** True where baseline.yaml of the base branch lists it: shown as known debt, and never failing. */
  readonly baseline?: boolean;
  /**
   * What it speaks of, by name, where its words also hold counts, line numbers or ages that move: part of its identity in place of
   * message and path. At most 100 names; made by `about()` of fingerprint.ts.
   */
  readonly about?: readonly string[];
  /** What a program may write to mend it, where no decision is left to a person. Edits of one finding belong together. */
  readonly edits?: readonly Edit[];
}

/**
 * One mechanical edit of a text file. `replace`: in the line numbered `line` (from 1), the only occurrence of `old` becomes `new`; no
 * line break in either. `insert`: `lines` (without line ends) come after the line numbered `line`, 0 for the top of the file.
 */
export type Edit =
  | { readonly kind: "replace"; readonly path: string; readonly line: number; readonly old: string; readonly new: string }
  | { readonly kind: "insert"; readonly path: string; readonly line: number; readonly lines: readonly string[] };

/** A finding of the base that the head no longer has. */
export interface ResolvedFinding {
  readonly rule: string;
  readonly message: string;
  readonly obligation?: string;
  readonly model?: string;
  readonly path?: string;
  readonly line?: number;
}

export const CONSEQUENCE_KINDS = ["new-weights", "changed-weights", "changed-config", "changed-data", "changed-crawler", "changed-licence", "changed-base-model"] as const;

/** What an artifact change asks of the documents: shown to the author, decided by the obligations' own findings. */
export interface Consequence {
  readonly kind: (typeof CONSEQUENCE_KINDS)[number];
  /** Model id. */
  readonly model: string;
  /** What changed, in words of ours with foreign names in single back-ticks, and where. */
  readonly message: string;
  readonly path: string;
  readonly line?: number;
  /** Documents that this makes due, and whether this change brings them along. */
  readonly due: readonly {
    /** Entry of the catalogue that asks for it. */
    readonly obligation: string;
    /** Record file to edit. */
    readonly path: string;
    /** What to do there, a short phrase. */
    readonly what: string;
    readonly done: boolean;
  }[];
  /** A person judged the change as not relevant (`not_relevant` of model.yaml). */
  readonly notRelevant?: { readonly reason: string; readonly by?: string; readonly on?: string };
}

/** The change under review. */
export interface ChangeReport {
  /** Commit that the change ends in: on a pull request its own head, not the test merge. 40 or 64 hex digits. */
  readonly head?: string;
  /** Number of changed files. */
  readonly files: number;
  readonly consequences: readonly Consequence[];
}

export interface ObligationResult {
  readonly id: string;
  readonly title: string;
  readonly chapter: Chapter;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly basis: Basis;
  /** Why this outcome: mandatory for not-applicable, upcoming, unknown, waived, error. */
  readonly reason?: string;
  /** ISO date. */
  readonly due?: string;
  /** What was seen that supports `recorded`. */
  readonly evidence?: readonly { readonly path: string; readonly line?: number; readonly quote?: string }[];
  /** Who accepted it until when, where the outcome is `waived`. `until` is an ISO date. */
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly until: string };
  /** True where no check reads this entry and a person decides. */
  readonly personDecides?: boolean;
  /** True where the entry sums up other entries: its findings are theirs, shown there. */
  readonly aggregate?: boolean;
  /** True where the change under review made it due: nothing was owed, or all was recorded, at the base. */
  readonly newlyDue?: boolean;
  readonly findings: readonly Finding[];
}

/** What a check returns for one obligation; evaluate() adds title, basis, binding, waivers. */
export interface CheckResult {
  readonly id: string;
  /** upcoming: nothing has to be recorded before `due`; reason and due are mandatory then. */
  readonly outcome: "recorded" | "gap" | "conflict" | "stale" | "unknown" | "upcoming" | "not-applicable";
  readonly reason?: string;
  readonly due?: string;
  readonly evidence?: ObligationResult["evidence"];
  readonly findings: readonly Finding[];
}

/** What a change itself tells, also where git's history is not there (a shallow checkout, the API). */
export interface Touched {
  /** Files of the head that the change gives other content. */
  readonly paths: ReadonlySet<string>;
  /** Marks (`not_relevant`) of the base, as JSON: of what this change brings they cannot have spoken, unless they name its digest. */
  readonly marks: ReadonlySet<string>;
}

/** Everything that a check may look at. Pure data: no file system, network, clock. */
export interface CheckInput {
  readonly model: { readonly id: string; readonly facts: ModelFacts; readonly records: ModelRecords; readonly profile: Profile };
  readonly records: Records;
  readonly unreadable: readonly Unreadable[];
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  /** What the change under review touches; absent where the repository is judged as a whole. */
  readonly touched?: Touched;
  /** ISO date (UTC) on which obligations are judged. */
  readonly now: string;
  /** Verified evidence of the crawl; absent where the records name none. */
  readonly optout?: OptOutEvidence;
  obligation(id: string): Obligation;
}

/**
 * A check family: pure function over the input. It returns at most one result per obligation id that it lists in `handles`;
 * a listed id without a result becomes `unknown`. A throw becomes `error` for its ids alone.
 */
export interface Check {
  readonly name: string;
  /** Ids of the catalogue, each handled by exactly one check. */
  readonly handles: readonly string[];
  /** One line for docs/obligations.md. */
  readonly what: string;
  run(input: CheckInput): readonly CheckResult[];
}

/** A check that reads the results of other checks: a duty of the Act, met by the state of the records behind it. */
export interface Aggregate {
  readonly name: string;
  readonly handles: readonly string[];
  readonly what: string;
  /** `result(id)` is what the check of that entry gave; undefined where the entry does not bind or no check reads it. */
  run(input: CheckInput, result: (id: string) => CheckResult | undefined): readonly CheckResult[];
}

export const DATE_KINDS = ["duty", "clock", "information"] as const;

/** One day on the model's time line. */
export interface ModelDate {
  /** ISO date. */
  readonly date: string;
  /** duty: the Act sets the day; clock: counted from a recorded day; information: not a duty of this model's records. */
  readonly kind: (typeof DATE_KINDS)[number];
  /** A few words, for a picture. */
  readonly title?: string;
  /** What falls on it, a short sentence. */
  readonly text: string;
  readonly basis: Basis;
  /** Entry of the catalogue or of the timeline that it rests on. */
  readonly id: string;
  /** True where what was due by then is still open (a clock that ran out). */
  readonly overdue?: boolean;
}

/** A subject with the entries that speak of it and the worst of their outcomes. */
export interface OverviewRow {
  readonly title: string;
  /** Ids of the catalogue. */
  readonly ids: readonly string[];
  readonly outcome: Outcome;
  /** One sentence: what was seen, never a value. */
  readonly text: string;
}

export interface ModelReport {
  readonly id: string;
  readonly path: string;
  readonly name?: string;
  readonly profile: Profile;
  readonly facts: readonly Fact[];
  readonly conflicts: ModelFacts["conflicts"];
  readonly obligations: readonly ObligationResult[];
  /** Days that bind this model, or that it should know of, earliest first. */
  readonly dates?: readonly ModelDate[];
  /** Why no duty binds what is declared, in one sentence; absent where something may bind. */
  readonly nothingBinds?: string;
  /** One row for each subject that a reader looks for first (risk assessment, safety testing, verifiable safeguards, …). */
  readonly overview?: readonly OverviewRow[];
  /** Record files of the model that are not there yet: paths that `gpai-docket init` would write. */
  readonly missingRecords?: readonly string[];
}

export interface Completeness {
  readonly complete: boolean;
  readonly missing: readonly Incompleteness[];
  readonly unreadable: readonly Unreadable[];
}

export type Verdict = "nothing-to-check" | "nothing-declared" | "no-findings" | "findings" | "incomplete" | "error";

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "gpai-docket"; readonly version: string };
  readonly catalogue: { readonly date: string; readonly entries: number };
  readonly repository: { readonly name: string; readonly kind: "folder" | "git" | "github"; readonly commit?: string; readonly base?: string };
  readonly now: string;
  /** The profile of the first model; each model carries its own. */
  readonly profile: Profile | null;
  readonly firstContact: boolean;
  readonly models: readonly ModelReport[];
  /** Findings that belong to no model: broken record files, uncovered weight files, policy relaxed by this change. */
  readonly general: readonly Finding[];
  /** Obligations by outcome, over all models; and findings introduced/existing when a base was given. */
  readonly counts: Readonly<Record<Outcome, number>> & { readonly findings: number; readonly introduced?: number; readonly resolved?: number; readonly baseline?: number };
  readonly completeness: Completeness;
  readonly verdict: Verdict;
  /** Where the policy came from: on a change from its base. `path` is absent where no config.yaml was found and defaults hold. */
  readonly policy?: { readonly path?: string; readonly comment?: "on-change" | "always" | "never" };
  /** What the change under review asks for; absent without a base. */
  readonly change?: ChangeReport;
  /** Findings of the base that are gone; absent without a base. At most 200. */
  readonly resolved?: readonly ResolvedFinding[];
  /** Worst first; the most valuable things to do now, at most three. */
  readonly nextSteps: readonly { readonly text: string; readonly path?: string; readonly obligation?: string }[];
  readonly failOn: string;
  /** True where findings at or above `failOn` exist (with a base: introduced ones only). */
  readonly fails: boolean;
}
