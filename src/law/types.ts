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
}

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
}

/** Whether an obligation binds a profile on a date, and why. */
export type Binding =
  | { readonly binds: "yes" }
  | { readonly binds: "no"; readonly reason: string }
  | { readonly binds: "upcoming"; readonly reason: string; readonly due: string }
  | { readonly binds: "unknown"; readonly question: string };
