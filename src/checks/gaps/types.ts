/** The gap analysis of one model: plain data, which renderers show and which decides nothing. */

import type { CodeChapter, Level, Role } from "../../law/types.ts";
import type { CheckResult } from "../types.ts";
import type { State } from "./marker.ts";
import type { Scope } from "./measures.ts";

/** A duty of the Act behind a measure. */
export interface DutyBehind {
  /** `AIA-53.1.c`. */
  readonly id: string;
  /** `Art. 53(1)(c)`. */
  readonly anchor: string;
  readonly title: string;
  readonly duty: string;
  /** True where the text of the Code names no duty and this one is our reading. */
  readonly ourReading: boolean;
}

export type EvidenceRef =
  | { readonly kind: "file"; readonly path: string; readonly anchor?: string; readonly sha256?: string; /** True where nothing stands in it. */ readonly empty?: true; /** Line that names the measure. */ readonly line?: number }
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "itself"; readonly path: string }
  | { readonly kind: "none" };

/** One declaration, in the provider's words. */
export interface MeansRow {
  readonly key: string;
  readonly scope: Scope;
  readonly description?: string;
  readonly adequacy?: string;
  readonly missing?: string;
  /** ISO date. */
  readonly reviewed?: string;
  readonly evidence: EvidenceRef;
}

/** One part of a measure. `applies`: false where it does not speak of this profile; then `why` says so. */
export interface PartRow {
  readonly id: string;
  readonly title: string;
  readonly duty: string;
  readonly level: Level;
  readonly applies: boolean;
  readonly why?: string;
  /** True where it stands in an appendix, and the measure that it belongs to is our reading. */
  readonly appendix?: boolean;
}

export type RecordOutcome = CheckResult["outcome"] | "error" | "not-read";

/** What the records show of fields of the form under one heading. */
export interface GroupRow {
  readonly id: string;
  readonly title: string;
  /** Fields that apply. */
  readonly fields: number;
  readonly recorded: number;
  /** Titles of the fields that are not recorded. */
  readonly open: readonly string[];
}

/** What the repository's records show of a measure, whether or not anybody signed it. */
export interface RecordsRow {
  /** True where it is left out of the document on purpose. */
  readonly keptOut: boolean;
  /** Parts that apply, and how many of them are recorded. */
  readonly parts: number;
  readonly recorded: number;
  readonly outcomes: readonly { readonly id: string; readonly title: string; readonly outcome: RecordOutcome }[];
  readonly groups: readonly GroupRow[];
  /** What the checks say is missing or contradicts, in words; quotes nothing from records. */
  readonly said: readonly string[];
}

/**
 * How the declared means come to a measure: declared for it (`measure`) or for some of its parts (`part`); for the chapter or more, with
 * evidence that names it (`named`) or without (`whole`); declared without evidence that can be found (`not-found`); not at all (`none`).
 */
export const ANSWERS = ["measure", "part", "named", "whole", "not-found", "none"] as const;
export type Answer = (typeof ANSWERS)[number];

export interface GapRow {
  /** `C-1.3`. */
  readonly id: string;
  /** `Measure 1.3`. */
  readonly number: string;
  readonly title: string;
  readonly applies: "yes" | "no" | "question" | "later";
  /** Why it does not apply, is due later, or what has to be answered first. */
  readonly why?: string;
  readonly parts: readonly PartRow[];
  readonly duties: readonly DutyBehind[];
  readonly answer: Answer;
  readonly means: readonly MeansRow[];
  readonly records: RecordsRow;
  /** Open question for a person. */
  readonly question?: string;
  readonly source: { readonly doc: string; readonly where: string; readonly url?: string };
}

export interface GapCommitment {
  readonly id: string;
  readonly title: string;
  readonly duty: string;
  readonly rows: readonly GapRow[];
}

export interface GapCounts {
  readonly measures: number;
  readonly applying: number;
  /** Measures that apply, by answer. */
  readonly answers: Readonly<Record<Answer, number>>;
  /** Measures that apply and of which all, or some parts, are recorded anyway. */
  readonly recorded: number;
  readonly partly: number;
}

export interface GapChapter {
  readonly chapter: CodeChapter;
  /** `Copyright`. */
  readonly title: string;
  readonly duties: readonly DutyBehind[];
  /** Means declared for the chapter or for everything. */
  readonly means: readonly MeansRow[];
  readonly commitments: readonly GapCommitment[];
  readonly counts: GapCounts;
}

/** A file or link that the means name. */
export interface EvidenceRow {
  readonly place: string;
  readonly kind: "file" | "link" | "missing" | "itself";
  readonly sha256?: string;
  readonly bytes?: number;
  /** True where digest and size are those of a Git LFS pointer. */
  readonly pointer?: boolean;
  /** Why there is no digest. */
  readonly refused?: string;
  /** ISO date of the last commit that changed it. */
  readonly changed?: string;
  readonly keys: readonly string[];
}

export interface GapAnalysis {
  readonly schemaVersion: 1;
  /** analysed; not-declared: it has to be said first what is signed; nothing-open: every chapter is signed; out-of-scope: nothing is owed. */
  readonly status: "analysed" | "not-declared" | "nothing-open" | "out-of-scope";
  /** Why there is nothing to analyse, or from when it is owed. */
  readonly reason?: string;
  readonly provider: { readonly name?: string; readonly contact?: string; readonly establishedInUnion: boolean | null; readonly size?: string };
  readonly model: {
    readonly id: string; readonly name?: string; readonly versions: readonly string[]; readonly role: Role | null;
    readonly lineage?: string; readonly releases: readonly { readonly version: string; readonly date?: string; readonly euMarket?: string }[];
    readonly released: string | null; readonly euMarket: string | null; readonly openSource: boolean | null; readonly systemicRisk: boolean | null;
  };
  /** Chapters declared as signed; null where nothing is declared. */
  readonly signed: readonly CodeChapter[] | null;
  /** ISO date of the analysis. */
  readonly date: string;
  /** ISO date since which the declared means and their evidence are known to be as they are. */
  readonly since: string;
  readonly catalogueDate: string;
  readonly tool: string;
  readonly repository: { readonly name: string; readonly commit?: string };
  readonly report: { readonly recorded: boolean; readonly date?: string; readonly reviewed?: string };
  readonly reviewed?: { readonly by?: string; readonly on?: string };
  readonly chapters: readonly GapChapter[];
  /** Chapters that are not analysed, and why. */
  readonly others: readonly { readonly chapter: CodeChapter; readonly title: string; readonly why: string }[];
  readonly evidence: readonly EvidenceRow[];
  /** What of the repository could not be read whole, in words. */
  readonly unread: readonly string[];
  readonly state: State;
}
