/** Shapes of the lists beside the catalogue: timeline, signatories, conditions of fields, examples. */

import type { Basis, CodeChapter, Condition } from "./types.ts";

export interface TimelineEntry {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly topic: string;
  readonly event: string;
  /** What follows from it for a model provider's records. */
  readonly effect?: string;
  readonly relevance: "core" | "watch" | "context";
  readonly source: readonly string[];
  readonly verified: string;
  readonly note?: string;
}

/** One day on the time line of a model. The same shape as ModelDate of the report. */
export interface LawDate {
  /** ISO date. */
  readonly date: string;
  /** duty: the Act or the Commission's reading of it sets the day; clock: counted from a declared day; information: no duty of this model's records. */
  readonly kind: "duty" | "clock" | "information";
  /** A few words, for a picture. */
  readonly title: string;
  readonly text: string;
  readonly basis: Basis;
  /** Entry of the catalogue, or of the timeline (`T-…`). */
  readonly id: string;
}

/** Something that the texts announce and that was not found when the catalogue was made. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly state: string;
  readonly verified: string;
}

export interface SignatoryEntry {
  readonly id: string;
  readonly name: string;
  readonly chapters: readonly CodeChapter[];
  /** ISO dates of the snapshots in which the name stands. A missing date says nothing about the reason. */
  readonly listed: readonly string[];
  readonly note?: string;
  readonly noteSource?: string;
  readonly verified: string;
}

export interface SignatorySnapshot {
  readonly date: string;
  /** Names listed for the whole Code, and for some chapters only. */
  readonly full: number;
  readonly partial: number;
  readonly verified: string;
}

export interface NonSignatoryRule {
  readonly id: string;
  readonly rule: string;
  readonly level: "must" | "information";
  readonly where?: string;
  readonly source: readonly string[];
  readonly verified: string;
}

export interface FieldCondition {
  readonly when: Condition;
  readonly whenIs: "exact" | "necessary" | "sufficient";
  /** The whole condition as the template states it. */
  readonly words: string;
}

export interface ExampleEntry {
  readonly ids: readonly string[];
  /** File below the model's record folder, or a path from the root of the repository. */
  readonly file: string;
  readonly text: string;
}
