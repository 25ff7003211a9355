/** The vocabulary of the catalogue (DESIGN §1). Everything here is data; `catalogue.ts` loads it, `binding.ts` applies it. */

export type Basis = "act" | "notice" | "code" | "house";
export type Chapter = "transparency" | "form" | "copyright" | "summary" | "safety" | "act" | "guidelines";
/** The Code's three chapters, which a provider signs one by one. */
export type CodeChapter = "transparency" | "copyright" | "safety";
export type Recipient = "AIO" | "NCA" | "DP";
export type Level = "must" | "required" | "required_if" | "encouraged" | "recommended" | "optional" | "may" | "context" | "information";

export interface Clock {
  /** One sentence in words; "none" where the text sets no interval. */
  readonly text: string;
  readonly trigger?: string;
  /** ISO 8601 duration, e.g. P14D, P6M, P10Y; business days as e.g. P5BD. */
  readonly period?: string;
  /** house where the interval is ours and not the text's. */
  readonly basis?: Basis;
  readonly kind?: ClockKind;
  /** ISO date, for a fixed day such as 2 August 2027. */
  readonly due?: string;
}

export type ClockKind =
  | "none" | "deadline-after" | "deadline-before" | "deadline-on" | "max-age" | "max-delay" | "max-interval" | "on-event" | "retention-min"
  | "validity" | "extension" | "min-duration" | "watch" | "not-before" | "continuous" | "lead-time";

/** Rules that decide whether an entry binds a profile; `binding.ts` holds one predicate for each. */
export type Gate =
  | "open-source" | "representative" | "outside-union" | "open-licence" | "closed-licence" | "systemic-risk" | "crawler" | "search-engine" | "sme"
  | "not-sme" | "modifier" | "further-training" | "legacy" | "non-signatory" | "before-market";

/** Whom an entry addresses. Only `provider` can be bound by a record in a repository. */
export type Bound = "provider" | "commission" | "authorities" | "downstream" | "representative" | "systems" | "addressee";

/** A condition of a field that a program can decide from another field of the record or from the profile. */
export type Condition =
  | { readonly field: string; readonly equals: "yes" | "no" }
  | { readonly profile: "establishedInUnion" | "furtherTraining" | "crawls"; readonly equals: boolean }
  | { readonly profile: "role"; readonly equals: Role }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] };

export interface Obligation {
  readonly id: string;
  readonly title: string;
  readonly duty: string;
  readonly chapter: Chapter;
  readonly basis: Basis;
  readonly level: Level;
  /** Who it binds, in words. */
  readonly appliesTo: string;
  readonly exemptions: readonly string[];
  readonly recipients?: readonly Recipient[];
  /** Articles, recitals, measures. */
  readonly anchors: readonly string[];
  /** What would show it, in words. */
  readonly evidence: readonly string[];
  readonly clock: Clock;
  readonly source: { readonly doc: string; readonly where: string; readonly url?: string };
  readonly verified: string;
  readonly notes: readonly string[];
  readonly section?: string;
  readonly fieldType?: string;
  readonly options?: readonly string[];
  /** For conditional fields: the condition in words, and as data where a program can decide it. */
  readonly condition?: string;
  readonly naAllowed?: boolean;
  /** Applies only to a provider that crawls or has crawling done for it. */
  readonly crawlerGated?: boolean;
  /** What a program can check, and what it cannot. */
  readonly mechanical?: readonly string[];
  readonly notCheckable?: readonly string[];
  readonly crossCheck?: readonly string[];
  readonly unit?: string;
  readonly precision?: string;
  readonly repoCheck?: string;
  /** All clocks, where the text sets more than one; `clock` is the first of them. */
  readonly clocks?: readonly Clock[];
  readonly gates?: readonly Gate[];
  /** Absent = provider. */
  readonly bound?: Bound;
  /** ISO date; absent = 2025-08-02 (Art. 113(b)). */
  readonly appliesFrom?: string;
  /** When N/A is a full answer, in words. */
  readonly naText?: string;
  readonly recommendedWords?: string;
  readonly format?: string;
  /** The part of `condition` that a program can decide. */
  readonly when?: Condition;
  /** exact: owed if and only if `when` holds; necessary: not owed unless it holds; sufficient: owed where it holds. */
  readonly whenIs?: "exact" | "necessary" | "sufficient";
  /** One answer per option chosen in this field. */
  readonly perSelected?: string;
  /** Options by modality, where they differ; `options` holds them all as "Text: …". */
  readonly optionGroups?: Readonly<Record<string, readonly string[]>>;
  readonly contentHints?: Readonly<Record<string, string>>;
  /** Who gets the item, and when. */
  readonly disclosure?: readonly string[];
  /** What Regulation (EU) 2026/1744 changed. */
  readonly amended?: string;
  /** The verb of the text: will, commit, should, shall … */
  readonly wording?: string;
  /** True where the text names no anchor and this one is our reading. */
  readonly anchorsInferred?: boolean;
}

export type Role = "provider" | "modifier" | "mirror" | "library" | "not-gpai";

/** What the provider declares about itself and one model. `null` = not declared; nothing here is ever guessed. */
export interface Profile {
  readonly role: Role | null;
  /** Declared signatory chapters; [] = declared non-signatory; null = not declared. */
  readonly signatory: readonly CodeChapter[] | null;
  readonly openSource: boolean | null;
  readonly systemicRisk: boolean | null;
  readonly crawls: boolean | null;
  readonly sme: boolean | null;
  readonly establishedInUnion: boolean | null;
  /** ISO date of placement on the Union market; "none" = declared not placed; null = not declared. */
  readonly euMarket: string | null;
  readonly released: string | null;
  /** Further training of the own marketed model on additional data (template point 29). */
  readonly furtherTraining: boolean | null;
  readonly searchEngine: boolean | null;
  /** For the role modifier: what a person decided (classification.yaml); absent = not decided. Never inferred. */
  readonly modifierIs?: "provider" | "not-a-provider";
  /** The Safety and Security chapter is followed for a model that is not declared as having systemic risk. */
  readonly volunteersSafety?: boolean;
}

/** Whether an obligation binds a profile on a date, and why. */
export type Binding =
  | { readonly binds: "yes"; /** What limits the duty, or what is still open about it. */ readonly scopeNote?: string }
  | { readonly binds: "no"; readonly reason: string }
  | { readonly binds: "upcoming"; readonly reason: string; readonly due: string }
  | { readonly binds: "unknown"; readonly question: string };
