/**
 * State of one field of documentation.yaml (DESIGN §3: what counts as missing). Pointers and words are judged where `fieldState` of
 * the records has them judged; on purpose different: the form asks for words, so yes and no are denials here; a mapping with a unit
 * or a digest list is the answer itself, not a wrapper or a pointer.
 */

import type { Source } from "../../artifacts/model.ts";
import type { LineEdit } from "../../formats/edit.ts";
import { classify } from "../../formats/placeholder.ts";
import type { KeyPath } from "../../formats/position.ts";
import { isPointer, pointerFault } from "../../records/fields.ts";
import type { ModelRecords, PointerRecord } from "../../records/types.ts";

type State =
  | { readonly kind: "absent" }
  | { readonly kind: "placeholder" }
  | { readonly kind: "denial" }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "na"; readonly reason: string }
  | { readonly kind: "invalid"; readonly reason: string }
  | { readonly kind: "pointer"; readonly pointer: PointerRecord }
  | { readonly kind: "value"; readonly value: unknown; readonly text: string };

const MAX_TEXT = 20_000;
const MAX_DEPTH = 8;

/** All words of a value, joined by one space; keys of mappings count as words too. */
export function wordsOf(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH || value === null || value === undefined) return "";
  if (typeof value === "string") return value.slice(0, MAX_TEXT);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.slice(0, 500).map((one: unknown) => wordsOf(one, depth + 1)).join(" ").slice(0, MAX_TEXT);
  if (typeof value !== "object") return "";
  return Object.entries(value).slice(0, 500).map(([key, child]) => `${key} ${wordsOf(child, depth + 1)}`).join(" ").slice(0, MAX_TEXT);
}

/** The value of a field as the record holds it, with its place. */
export function fieldAt(records: ModelRecords, id: string): { readonly value: unknown; readonly at: Source } {
  const file = records.documentation;
  if (file === undefined) return { value: undefined, at: { path: `${records.folder}/documentation.yaml` } };
  const value = unwrapped(Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : undefined);
  // An absent field has no line of its own: the file is the place.
  return value === undefined ? { value, at: { path: file.path } } : { value, at: file.at("fields", id) };
}

/**
 * How a program may write over a part of an answer. What a person confirmed (`confirmed: true` beside the value, or its id in
 * `confirmed` of model.yaml) is left to people: a new value would stand there as if they had confirmed that one.
 */
export function rewriterOf(records: ModelRecords, id: string): (value: string | number, keys?: KeyPath) => LineEdit | undefined {
  const file = records.documentation;
  const raw = file !== undefined && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : undefined;
  const wrapped = unwrapped(raw) !== raw;
  const confirmed = (wrapped && (raw as { readonly confirmed?: unknown }).confirmed === true) || (records.model?.data.confirmed ?? []).includes(id);
  return (value, keys = []) => (confirmed ? undefined : file?.rewrite?.(["fields", id, ...(wrapped ? ["value"] : []), ...keys], value));
}

/** Keys that `gpai-docket init` puts round an inferred value; with others (a unit, a date) the mapping is the answer itself. */
const WRAPPER: ReadonlySet<string> = new Set(["value", "source", "confirmed", "method"]);

/** The value without such a wrapper. */
export function unwrapped(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  return keys.includes("value") && keys.every((key) => WRAPPER.has(key)) ? (value as { value: unknown }).value : value;
}

/** Only `held_by` tells a pointer from a list of digests, which a field may hold as its answer. */
function meantAsPointer(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value) && Object.hasOwn(value, "held_by");
}

const LEAVES = 200;

function leaves(value: unknown, depth = 0): readonly unknown[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, LEAVES).flatMap((one: unknown) => leaves(one, depth + 1));
  if (value !== null && typeof value === "object") return Object.values(value).slice(0, LEAVES).flatMap((one: unknown) => leaves(one, depth + 1));
  return [value];
}

const EMPTY: ReadonlySet<unknown> = new Set([undefined, null, ""]);

/** What a field's value counts as. A list or mapping with one placeholder in it is a placeholder: the answer is not finished. */
export function stateOf(raw: unknown): State {
  const value = unwrapped(raw);
  if (EMPTY.has(value) || (typeof value === "string" && value.trim() === "")) return { kind: "absent" };
  if (meantAsPointer(value)) return isPointer(value) ? { kind: "pointer", pointer: value } : { kind: "invalid", reason: pointerFault(value) ?? "the pointer record is not complete" };
  if (typeof value === "boolean") return { kind: "denial" };
  if (typeof value === "string") return textState(value);
  const parts = leaves(value).filter((leaf) => !EMPTY.has(leaf));
  if (parts.length === 0) return { kind: "absent" };
  const states = parts.map((leaf) => (typeof leaf === "string" ? textState(leaf).kind : "value"));
  if (states.includes("placeholder")) return { kind: "placeholder" };
  if (parts.length === 1 && typeof parts[0] === "string" && states[0] !== "value") return textState(parts[0]);
  return { kind: "value", value, text: wordsOf(value) };
}

function textState(text: string): State {
  const { kind, reason } = classify(text);
  switch (kind) {
    case "empty": return { kind: "absent" };
    case "not-applicable": return { kind: "na", reason: reason ?? "" };
    case "see-elsewhere": return { kind: "elsewhere" };
    case "value": return { kind, value: text, text: text.trim().slice(0, MAX_TEXT) };
    default: return { kind };
  }
}
