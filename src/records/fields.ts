/** What a field of documentation.yaml or summary.yaml says, and whether that counts as an answer. */

import type { Source } from "../artifacts/model.ts";
import { isIsoDate } from "../formats/dates.ts";
import { classify } from "../formats/placeholder.ts";
import type { FieldsRecord, FieldValue, PointerRecord, RecordFile } from "./types.ts";

export interface FieldState {
  readonly state: "present" | "missing" | "placeholder" | "denial" | "not-applicable" | "pointer" | "see-elsewhere" | "invalid";
  /** The value, unwrapped from `{value, source, confirmed}`. */
  readonly value?: FieldValue;
  /** For not-applicable: the reason given, if any. For invalid: what is wrong. For the others: the words that decided. */
  readonly reason?: string;
  /** Absent where there is no file. */
  readonly source?: Source;
}

const POINTER_KEYS = ["held_by", "digest", "version", "date"] as const;

/** True for a complete pointer record: all four parts are texts, the digest is hexadecimal, the date an ISO date. */
export function isPointer(value: unknown): value is PointerRecord {
  return looksLikePointer(value) && pointerFault(value) === undefined;
}

function looksLikePointer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && (Object.hasOwn(value, "held_by") || Object.hasOwn(value, "digest"));
}

/** What a pointer record lacks, as one sentence; undefined for a complete one. */
export function pointerFault(value: Readonly<Record<string, unknown>>): string | undefined {
  for (const key of POINTER_KEYS) {
    const part = Object.hasOwn(value, key) ? value[key] : undefined;
    const text = typeof part === "string" || typeof part === "number" ? String(part) : "";
    if (text === "" || classify(text).kind !== "value") return `the pointer record has no ${key}`;
  }
  if (typeof value.digest !== "string" || !/^(?:[a-z0-9-]{2,20}:)?[0-9a-fA-F]{40,128}$/.test(value.digest)) return "the pointer's digest is no hexadecimal digest such as sha256:…";
  if (typeof value.date !== "string" || !isIsoDate(value.date)) return "the pointer's date is not written as YYYY-MM-DD";
  return undefined;
}

/** `{value, source, confirmed}`: a value with where it came from. `{value, unit}` is no wrapper: the unit is part of the answer. */
function isWrapper(value: unknown): value is { readonly value: FieldValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "value") && !Object.hasOwn(value, "unit") && !looksLikePointer(value);
}

/** The value of a field without its wrapper. */
function valueOf(record: RecordFile<FieldsRecord> | undefined, id: string): FieldValue | undefined {
  const value = record !== undefined && Object.hasOwn(record.data.fields, id) ? record.data.fields[id] : undefined;
  if (isWrapper(value)) return value.value ?? undefined;
  return value ?? undefined;
}

/**
 * What counts of a field. A list or mapping with a placeholder in it is a placeholder; one that is empty is missing. yes and no are
 * answers, whatever the field: whether the field wanted more is the check's business.
 */
export function fieldState(record: RecordFile<FieldsRecord> | undefined, id: string): FieldState {
  const source = record === undefined ? {} : { source: record.at("fields", id) };
  const value = valueOf(record, id);
  if (value === undefined) return { state: "missing", ...source };
  if (looksLikePointer(value)) {
    const fault = pointerFault(value);
    return fault === undefined ? { state: "pointer", value, ...source } : { state: "invalid", value, reason: fault, ...source };
  }
  return { ...stateOf(value), ...source };
}

const LEAVES = 2000;

function stateOf(value: FieldValue): FieldState {
  const leaves: string[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && leaves.length < LEAVES; i++) {
    const item = queue[i];
    if (typeof item === "string") leaves.push(item);
    else if (typeof item === "number" || typeof item === "boolean") leaves.push(String(item));
    else if (typeof item === "object" && item !== null) for (const inner of Object.values(item)) queue.push(inner);
  }
  const kinds = leaves.map((leaf) => ({ ...classify(leaf), leaf })).filter(({ kind }) => kind !== "empty");
  const unfinished = kinds.find(({ kind }) => kind === "placeholder");
  if (unfinished !== undefined) return { state: "placeholder", value, reason: unfinished.matched ?? "" };
  const [first] = kinds;
  if (first === undefined) return { state: "missing" };
  if (kinds.length > 1 || first.kind === "value" || yesNo(first.leaf) !== undefined) return { state: "present", value };
  const { kind } = first;
  if (kind === "not-applicable") return { state: kind, value, ...(first.reason === undefined ? {} : { reason: first.reason }) };
  return { state: kind === "empty" ? "missing" : kind, value, reason: first.matched ?? "" };
}

/** yes (true), no (false) or neither: words of five languages, also before an explanation, and ticked boxes. */
export function fieldYesNo(record: RecordFile<FieldsRecord> | undefined, id: string): boolean | undefined {
  const value = valueOf(record, id);
  return typeof value === "boolean" ? value : typeof value === "string" ? yesNo(value) : undefined;
}

function yesNo(text: string): boolean | undefined {
  const ticked = [...text.slice(0, 500).matchAll(/[☒☑✓✔]\s{0,5}(\p{L}{0,6})/gu)].map((match) => match[1] ?? "");
  if (ticked.length === 1) return ticked[0] === "" ? true : word(ticked[0] ?? "");
  if (ticked.length > 1 || text.includes("☐")) return undefined;
  const begin = /^\s*[*_"']{0,3}(\p{L}{1,6})(?=$|[\s*_"']{0,4}(?:$|[.,;:!(–—-]))/u.exec(text)?.[1];
  return begin === undefined ? undefined : word(begin);
}

function word(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  if (["yes", "oui", "ja", "si", "sì", "sí", "true"].includes(lower)) return true;
  return ["no", "non", "nein", "false"].includes(lower) ? false : undefined;
}
