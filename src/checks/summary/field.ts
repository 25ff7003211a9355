/** One field of the summary as it stands: value, place, and whether it is an answer at all. */

import { summaryOf } from "./source.ts";
import { isPointer } from "../copyright/values.ts";
import { fold } from "../pirated/fold.ts";
import type { Source } from "../../artifacts/model.ts";
import { classify } from "../../formats/placeholder.ts";
import { byChapter } from "../../law/catalogue.ts";
import type { FieldValue } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

export type FieldState = "filled" | "empty" | "placeholder" | "denial" | "na" | "see-elsewhere" | "pointer";

export interface Field {
  readonly id: string;
  readonly value: FieldValue | undefined;
  /** Words of the value: lists joined, mappings as `key: value`. */
  readonly text: string;
  readonly state: FieldState;
  readonly at: Source;
}

/** Longer than this, a text that begins with "see" says something of its own. */
const SEE_LENGTH = 160;
const SEE = ["see", "please see", "please refer to", "refer to", "as described in", "cf", "voir", "siehe", "vedi", "si veda", "vease", "more information", "for more information", "details can be found", "learn more"];

/** Text that only sends the reader elsewhere. */
function onlyPoints(text: string): boolean {
  const words = text.replace(/https?:\/\/\S{1,500}/giu, " ").trim();
  const folded = fold(words);
  return SEE.some((word) => folded.startsWith(` ${word} `)) && folded.length < SEE_LENGTH && !/[.!?]\s+\S/u.test(words);
}

/** The words of a value, at most 20,000 characters. */
export function textOf(value: unknown, depth = 0): string {
  if (value === undefined || value === null || depth > 6) return "";
  if (typeof value === "string") return value.slice(0, 20_000);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.slice(0, 500).map((item) => textOf(item, depth + 1)).join("\n").slice(0, 20_000);
  if (typeof value !== "object") return "";
  return Object.entries(value).slice(0, 100).map(([key, item]) => `${key}: ${textOf(item, depth + 1)}`).join("\n").slice(0, 20_000);
}

const YES_NO = new Set(byChapter("summary").filter((entry) => entry.fieldType === "yes/no" || entry.id === "PST-1.3.5").map((entry) => entry.id));
const ANSWER = /^\s*(yes|no|oui|non|ja|nein|s[i\u00ed\u00ec])(?![\p{L}\p{N}])/iu;

function stateOf(id: string, value: FieldValue | undefined): FieldState {
  if (value === undefined || value === null) return "empty";
  if (isPointer(value)) return "pointer";
  if (typeof value === "boolean" || typeof value === "number") return "filled";
  const text = textOf(value).trim();
  if (YES_NO.has(id) && ANSWER.test(text)) return "filled";
  const { kind } = classify(text);
  if (kind === "value") return onlyPoints(text) ? "see-elsewhere" : "filled";
  return kind === "not-applicable" ? "na" : kind;
}

/** A field of the template; `undefined` where no summary could be read. */
export function fieldOf(input: CheckInput, id: string): Field | undefined {
  const summary = summaryOf(input);
  if (summary.kind !== "read") return undefined;
  const { fields } = summary.record.data;
  const value = Object.hasOwn(fields, id) ? fields[id] : undefined;
  const at = summary.record.at("fields", id);
  return { id, value, text: textOf(value), state: stateOf(id, value), at };
}

/** yes, no, or null where the field says neither. */
export function answer(input: CheckInput, id: string): "yes" | "no" | null {
  const field = fieldOf(input, id);
  if (field === undefined) return null;
  if (typeof field.value === "boolean") return field.value ? "yes" : "no";
  const word = ANSWER.exec(field.text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return word === "no" || word === "non" || word === "nein" ? "no" : "yes";
}
