/** Reads a result file back. It may have been edited or made by someone else: size first, then every field. */

import { z } from "zod";
import { parseJson } from "../../formats/json.ts";
import { MODES } from "../types.ts";
import { PROTOCOLS, TRAIN } from "./reasons.ts";
import { RESULT_SCHEMA, ROW_VERDICTS, type VerificationResult } from "./result.ts";

/** Largest result or partial that is read, bytes. */
export const MAX_RESULT_BYTES = 32 * 1024 * 1024;

const count = z.number().int().nonnegative();
const text = z.string().max(4096);
const counts = z.record(text, count);
const names = z.array(text).max(10_000);
const optional = <T extends z.ZodType>(schema: T) => schema.optional();

export const optionsSchema = z.strictObject({
  mode: z.enum(MODES), agents: names, control_tokens: names, training_bots: names, max_snapshot_age_hours: z.number().nonnegative(),
});

export const unreadSchema = z.strictObject({ name: text, line: optional(count), offset: optional(count), reason: text, fix: optional(text) });

export const inputSchema = z.strictObject({
  role: z.enum(["manifest", "snapshot", "removal-register", "exclusion-list", "pirated-list"]),
  name: text, size: count, sha256: optional(z.string().regex(/^[0-9a-f]{64}$/)), rows: count, bad: count, format: text, date: optional(text),
});

const finding = z.strictObject({
  file: text, line: count, url: text, verdict: optional(z.enum(ROW_VERDICTS)), reason: text,
  fetched_at: optional(text), agent: optional(text), rule: optional(text), source: optional(text),
});

const words = (list: readonly string[], value: z.ZodType): z.ZodObject => z.strictObject(Object.fromEntries(list.map((word) => [word, value])));

const resultSchema = z.strictObject({
  schema: z.literal(RESULT_SCHEMA),
  tool: z.strictObject({ name: z.literal("gpai-docket"), version: text }),
  options: optionsSchema.extend({ shard: z.string().regex(/^\d{1,6}\/\d{1,6}$/) }),
  inputs: z.array(inputSchema),
  rows: words(["total", "bad", ...ROW_VERDICTS], count),
  reasons: words(ROW_VERDICTS, optional(counts)),
  notes: counts,
  protocols: words(PROTOCOLS, optional(z.strictObject({ reserved: count, conditional: count, permitted: count }))),
  train: words(TRAIN, count),
  agents: z.strictObject({ manifests: counts, snapshots: names }),
  period: optional(z.strictObject({ from: text, to: text })),
  hosts: z.strictObject({ total: count, violated: counts }),
  removals: z.strictObject({ entries: count, open: count, rows: count, still_present: z.array(finding), by_entry: counts }),
  exclusion: z.strictObject({ entries: count, date: optional(text), rows: count, by_domain: counts }),
  pirated: z.strictObject({ rows: count, by_source: counts }),
  examples: z.array(finding),
  unread: z.array(unreadSchema),
  complete: z.boolean(),
});

export type ParsedResult = { readonly ok: true; readonly value: VerificationResult } | { readonly ok: false; readonly reason: string };

/** The result in a text; the reason where it is none, or where its numbers contradict each other. Never throws. */
export function parseResult(name: string, text: string): ParsedResult {
  const parsed = parseJson(name, text, { maxLength: MAX_RESULT_BYTES, maxDepth: 16 });
  if (!parsed.ok) return { ok: false, reason: parsed.problems[0]?.message ?? "not JSON" };
  const checked = resultSchema.safeParse(parsed.value.data);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return { ok: false, reason: issue === undefined ? "not a verification result" : `not a verification result: ${issue.path.map(String).join(".").slice(0, 200)}: ${issue.message.slice(0, 200)}` };
  }
  const value = checked.data as unknown as VerificationResult;
  const contradiction = contradictionIn(value);
  return contradiction === undefined ? { ok: true, value } : { ok: false, reason: contradiction };
}

/** Numbers that cannot stand together: the file was edited, or cut. */
function contradictionIn(value: VerificationResult): string | undefined {
  const total = ROW_VERDICTS.reduce((n, verdict) => n + value.rows[verdict], 0);
  if (total !== value.rows.total) return `rows.total is ${String(value.rows.total)}, its verdicts sum to ${String(total)}`;
  for (const verdict of ROW_VERDICTS) {
    const rows = Object.values(value.reasons[verdict] ?? {}).reduce((a, b) => a + b, 0);
    if (rows !== value.rows[verdict]) return `reasons of ${verdict} sum to ${String(rows)}, rows.${verdict} is ${String(value.rows[verdict])}`;
  }
  if (value.complete && (value.unread.length > 0 || value.options.shard !== "1/1")) return "complete is true although something was not read";
  return undefined;
}
