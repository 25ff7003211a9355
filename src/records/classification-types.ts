/** classification.yaml: what a person decided about the model under the Act, on which facts, and when (`gpai-docket classify` writes it). */

/** The questions, in the order in which they are asked, with their possible answers. */
export const QUESTIONS = {
  role: ["provider", "modifier", "mirror", "library", "not-gpai"],
  lineage: ["own-lineage", "same-lineage", "undetermined"],
  gpai: ["yes", "no", "undetermined"],
  "systemic-risk": ["yes", "no", "undetermined"],
  modifier: ["provider-of-the-modification", "not-a-provider", "undetermined"],
  "open-source": ["claimed", "not-claimed", "undetermined"],
  "eu-market": ["placed", "planned", "not-placed", "undetermined"],
  legacy: ["before-2025-08-02", "from-2025-08-02", "undetermined"],
  representative: ["appointed", "not-owed", "undetermined"],
} as const;

export type Question = keyof typeof QUESTIONS;

/** A fact as it stood when the decision was made: never an amount that is owed to the AI Office alone, but where it lay. */
export interface DecisionFact {
  /** `compute.band.1e23`, `compute.band.1e25`, `modality.output`, `licence.id`, `licence.listed_term`, `base.third`, … */
  readonly key: string;
  readonly value: string;
  readonly path?: string;
  readonly line?: number;
}

export interface Decision {
  readonly question: Question;
  readonly answer: string;
  /** Function and organisation of the person who decided. */
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
  /** Ids of the catalogue. */
  readonly basis?: readonly string[];
  readonly reasons?: string;
  readonly facts?: readonly DecisionFact[];
}

export interface ClassificationRecord {
  readonly decisions?: readonly Decision[];
}
