/** One field of the summary as it stands: value, place, and whether it is an answer at all. */

import { summaryOf } from "./source.ts";
import { fold } from "../pirated/fold.ts";
import type { Source } from "../../artifacts/model.ts";
import type { LineEdit } from "../../formats/edit.ts";
import type { KeyPath } from "../../formats/position.ts";
import { classify } from "../../formats/placeholder.ts";
import { byChapter } from "../../law/catalogue.ts";
import { type FieldState, fieldState, fieldYesNo } from "../../records/fields.ts";
import type { FieldValue } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

export interface Field {
  readonly id: string;
  readonly value: FieldValue | undefined;
  /** Words of the value: lists joined, mappings as `key: value`. */
  readonly text: string;
  readonly state: "filled" | "empty" | "placeholder" | "denial" | "na" | "see-elsewhere" | "pointer";
  readonly at: Source;
  /** The edit that writes `value` over the scalar at `keys` inside the field of summary.yaml; none where a person confirmed it, or its shape is unusual. */
  rewrite?(value: string, keys?: KeyPath): LineEdit | undefined;
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

/** Keys beside an amount that say where it came from and are no part of it. */
const BESIDE: ReadonlySet<string> = new Set(["value", "unit", "source", "confirmed", "method"]);

/** `{value: 15, unit: trillion tokens}` as people write it: the number and its unit; undefined for other mappings. */
export function amountOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { value: number, unit } = value as { readonly value?: unknown; readonly unit?: unknown };
  if (typeof unit !== "string" || (typeof number !== "number" && typeof number !== "string") || !Object.keys(value).every((key) => BESIDE.has(key))) return undefined;
  return `${number} ${unit}`;
}

/** The words of a value, at most 20,000 characters. */
export function textOf(value: unknown, depth = 0): string {
  if (value === undefined || value === null || depth > 6) return "";
  if (typeof value === "string") return value.slice(0, 20_000);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.slice(0, 500).map((item) => textOf(item, depth + 1)).join("\n").slice(0, 20_000);
  if (typeof value !== "object") return "";
  const amount = amountOf(value);
  if (amount !== undefined) return amount.slice(0, 20_000);
  return Object.entries(value).slice(0, 100).map(([key, item]) => `${key}: ${textOf(item, depth + 1)}`).join("\n").slice(0, 20_000);
}

const YES_NO = new Set(byChapter("summary").filter((entry) => entry.fieldType === "yes/no" || entry.id === "PST-1.3.5").map((entry) => entry.id));

function stateIn(id: string, { state, value }: FieldState): Field["state"] {
  switch (state) {
    case "missing": return "empty";
    case "not-applicable": return "na";
    case "invalid": return "placeholder";
    case "present": break;
    default: return state;
  }
  if (YES_NO.has(id)) return "filled";
  // Records read yes and no as answers whatever the field; a field that asks for words is not answered by them.
  if (typeof value === "boolean" || (typeof value === "string" && classify(value).kind === "denial")) return "denial";
  return typeof value === "string" && onlyPoints(value) ? "see-elsewhere" : "filled";
}

/** A field of the template; `undefined` where no summary could be read. */
export function fieldOf(input: CheckInput, id: string): Field | undefined {
  const summary = summaryOf(input);
  if (summary.kind !== "read") return undefined;
  const told = fieldState(summary.record, id);
  return { id, value: told.value, text: textOf(told.value), state: stateIn(id, told), at: summary.record.at("fields", id), ...rewriter(id, told.value, summary, input) };
}

function rewriter(id: string, value: FieldValue | undefined, summary: ReturnType<typeof summaryOf>, input: CheckInput): Pick<Field, "rewrite"> {
  if (summary.kind !== "read" || summary.from !== "yaml" || !Object.hasOwn(summary.record.data.fields, id)) return {};
  const raw = summary.record.data.fields[id];
  const wrapped = raw !== value;
  if ((wrapped && (raw as { readonly confirmed?: unknown } | null)?.confirmed === true) || (input.model.records.model?.data.confirmed ?? []).includes(id)) return {};
  return { rewrite: (to, keys = []) => summary.record.rewrite?.(["fields", id, ...(wrapped ? ["value"] : []), ...keys], to) };
}

/** yes, no, or null where the field says neither. */
export function answer(input: CheckInput, id: string): "yes" | "no" | null {
  const summary = summaryOf(input);
  const told = summary.kind === "read" ? fieldYesNo(summary.record, id) : undefined;
  return told === undefined ? null : told ? "yes" : "no";
}
