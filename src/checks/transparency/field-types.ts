/** What a rule for one field of the Model Documentation Form sees and says. */

import type { Source } from "../../artifacts/model.ts";
import type { LineEdit } from "../../formats/edit.ts";
import type { KeyPath } from "../../formats/position.ts";
import type { Obligation } from "../../law/types.ts";
import type { CheckInput, Finding } from "../types.ts";

/** A given answer, neither missing nor N/A nor a pointer. */
export interface Answer {
  readonly id: string;
  readonly value: unknown;
  /** All words of the value, joined by spaces, at most 20,000 characters. */
  readonly text: string;
  readonly at: Source;
  readonly obligation: Obligation;
  /** False: no word of the answer may be shown (not ticked for downstream providers). */
  readonly shown: boolean;
  /** The edit that writes `value` over the scalar at `keys` inside the answer; undefined where a person confirmed it, or where its shape in the file is unusual. */
  rewrite(value: string | number, keys?: KeyPath): LineEdit | undefined;
}

export interface Fault {
  readonly outcome: "gap" | "conflict" | "stale" | "unknown";
  readonly finding: Finding;
}

/** Looks at a given answer; nothing to say = the record is consistent. */
export type Rule = (answer: Answer, input: CheckInput) => readonly Fault[];

export interface FieldSpec {
  /** A line to paste, after `MDF-…: `. Facts may fill it. */
  readonly example: string | ((input: CheckInput) => string);
  readonly rules?: readonly Rule[];
  /** "none" is a full answer (the form asks for a statement where there is none). */
  readonly statement?: boolean;
  /** Whether an N/A is contradicted by what was found; asked only where the form allows N/A. */
  readonly na?: (at: Source, input: CheckInput) => readonly Fault[];
  /** Contradictions between artifacts about this field, whatever is recorded. */
  readonly always?: (input: CheckInput) => readonly Fault[];
}
