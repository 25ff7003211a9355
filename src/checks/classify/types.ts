/** What `gpai-docket classify` puts before a person: a question with its facts, never an answer. Plain JSON. */

import type { Source } from "../../artifacts/model.ts";
import type { DecisionFact, Question } from "../../records/classification-types.ts";
import type { CheckInput } from "../types.ts";

/** What is looked at: facts, records and declarations of one model, and the day of judging. A CheckInput is one. */
export type ClassifyInput = Pick<CheckInput, "model" | "now">;

/** A sentence of ours about the law, with the entries of the catalogue that it rests on. */
export interface Sentence {
  readonly text: string;
  /** Ids of the catalogue; empty only for a sentence about this program. */
  readonly ids: readonly string[];
}

/** One thing that was found. Foreign names in `text` stand between single back-ticks; recorded amounts never do. */
export interface Seen {
  readonly text: string;
  /** How it was found: `6PD`, `safetensors-header`, `declared` … */
  readonly method: string;
  readonly source?: Source;
}

export interface AnswerChoice {
  readonly answer: string;
  /** What somebody who gives this answer says. */
  readonly means: string;
  /** Facts that speak for it, in words with their places. */
  readonly speaks: readonly string[];
}

/** What the files say about one question. */
export interface Evidence {
  readonly seen: readonly Seen[];
  /** Answer → what speaks for it. */
  readonly speaks: Readonly<Record<string, readonly string[]>>;
  readonly open: readonly string[];
  readonly declared?: Seen;
}

/** One question, ready to be shown. */
export interface QuestionSheet {
  readonly question: Question;
  readonly title: string;
  readonly asks: string;
  readonly explanation: readonly Sentence[];
  readonly seen: readonly Seen[];
  readonly answers: readonly AnswerChoice[];
  /** What the files leave open. */
  readonly open: readonly string[];
  /** What model.yaml declares today, in words. */
  readonly declared?: Seen;
  /** The decision in force. */
  readonly decided?: { readonly answer: string; readonly by: string; readonly on: string; readonly source: Source };
  /** What contradicts the decision in force today: facts, model.yaml, another decision. Absent where nothing does. */
  readonly contradicted?: readonly string[];
  /** Why the question need not be asked, given what is declared or was answered before. */
  readonly skip?: string;
  /** Ids of the catalogue that a decision rests on. */
  readonly basis: readonly string[];
  /** The facts of today in the short form in which a decision keeps them: no amounts. */
  readonly facts: readonly DecisionFact[];
}
