/** A row of foreign JSON as an EvalRow, or why it is none. Every field is looked at before it is used; unknown fields are ignored. */

import { readTime } from "../time.ts";
import type { EvalRow } from "./types.ts";

export type ReadRow =
  | { readonly id: string | number | boolean | null; readonly row: EvalRow }
  | { readonly id: string | number | boolean | null; readonly problem: string };

const TEXTS = ["final_url", "agent", "robots", "html", "rsl_xml", "ai_txt"] as const;
const TIMES = ["time", "robots_time", "robots_status"] as const;
/** What manifests call them (`manifest/row.ts`): read where the field itself is absent. */
const MANIFEST_NAMES: Readonly<Record<string, string>> = { time: "fetched_at", robots_time: "robots_fetched_at" };
const LISTS = ["control_tokens", "training_bots"] as const;
const OPEN = ["headers", "tdmrep_json", "embedded"] as const;

/** Longest URL that is judged, in characters. */
const MAX_URL = 32_768;
/** Names asked of one robots.txt at most, of each kind. */
const MAX_NAMES = 50;

/** Reads a row; `null` is the same as absent. The id is given back where it is a text, number or boolean. */
export function readRow(value: unknown): ReadRow {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { id: null, problem: "not-an-object" };
  const fields = value as Readonly<Record<string, unknown>>;
  const given = own(fields, "id");
  const id = typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? given : null;
  const url = own(fields, "url");
  if (url === undefined) return { id, problem: "no-url" };
  if (typeof url !== "string") return { id, problem: "bad-type:url" };
  if (url.length > MAX_URL) return { id, problem: "bad-url" };
  const row: Record<string, unknown> = { id, url };
  for (const name of TEXTS) {
    const field = own(fields, name);
    if (field === undefined) continue;
    if (typeof field !== "string") return { id, problem: `bad-type:${name}` };
    if (name === "final_url" && field.length > MAX_URL) return { id, problem: `bad-url:${name}` };
    row[name] = field;
  }
  for (const name of TIMES) {
    const field = own(fields, name) ?? own(fields, MANIFEST_NAMES[name] ?? name);
    if (field === undefined) continue;
    if (typeof field !== "string" && !(typeof field === "number" && Number.isFinite(field))) return { id, problem: `bad-type:${name}` };
    if (name !== "robots_status" && readTime(String(field)) === undefined) return { id, problem: `bad-time:${name}` };
    row[name] = field;
  }
  for (const name of LISTS) {
    const field = own(fields, name);
    if (field === undefined) continue;
    if (!Array.isArray(field) || !field.every((item) => typeof item === "string")) return { id, problem: `bad-type:${name}` };
    if (field.length > MAX_NAMES) return { id, problem: `too-many-names:${name}` };
    row[name] = field;
  }
  for (const name of OPEN) {
    const field = own(fields, name);
    if (field === undefined) continue;
    if ((name === "headers" && !goodHeaders(field)) || (name === "embedded" && typeof field !== "string" && (typeof field !== "object" || Array.isArray(field)))) return { id, problem: `bad-type:${name}` };
    row[name] = field;
  }
  return { id, row: row as unknown as EvalRow };
}

function own(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] ?? undefined : undefined;
}

/** Header lines at most. */
const MAX_HEADERS = 2000;

/** Whether headers are an object of texts, numbers or lists of them, a list of `[name, value]`, or one of `{name, value}`. */
function goodHeaders(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value)) {
    const contents = Object.values(value);
    return contents.length <= MAX_HEADERS && contents.every(goodContent);
  }
  return value.length <= MAX_HEADERS && value.every((pair: unknown) => {
    if (Array.isArray(pair)) return pair.length === 2 && typeof pair[0] === "string" && goodContent(pair[1]);
    return typeof pair === "object" && pair !== null && "name" in pair && typeof pair.name === "string" && "value" in pair && goodContent(pair.value);
  });
}

function goodContent(value: unknown): boolean {
  const scalar = (item: unknown): boolean => item === null || typeof item === "string" || typeof item === "number" || typeof item === "boolean";
  return Array.isArray(value) ? value.length <= MAX_HEADERS && value.every(scalar) : scalar(value);
}
