/** Files of shards: what one runner verified of a whole, to be merged. */

import { z } from "zod";
import { parseJson } from "../../formats/json.ts";
import { inputSchema, optionsSchema, unreadSchema } from "./parse-result.ts";
import { canonicalJson, canonicalLine } from "./render.ts";
import type { VerificationResult } from "./result.ts";
import { toResult, type VerificationContext } from "./to-result.ts";
import { mergeTotals, noTotals, type Totals } from "./totals.ts";
import { faultInTotals } from "./totals-check.ts";
import { decodeTotals, encodeTotals, totalsSchema } from "./totals-json.ts";

export const PARTIAL_SCHEMA = "gpai-docket/optout-partial/1";
/** Largest partial that is read, bytes: two million hosts fit. */
export const MAX_PARTIAL_BYTES = 256 * 1024 * 1024;
/** More shards than this are a mistake. */
export const MAX_SHARDS = 10_000;

export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly of: number;
}

export interface Partial {
  readonly shard: Shard;
  readonly context: VerificationContext;
  readonly totals: Totals;
}

const text = z.string().max(4096);
const count = z.number().int().nonnegative();
const partialSchema = z.strictObject({
  schema: z.literal(PARTIAL_SCHEMA),
  shard: z.string(),
  context: z.strictObject({
    version: text, options: optionsSchema,
    manifests: z.array(z.strictObject({ name: text, size: count, sha256: text.optional() })),
    others: z.array(inputSchema), snapshotAgents: z.array(text),
    removals: z.strictObject({ entries: count, open: count }),
    exclusion: z.strictObject({ entries: count, date: text.optional() }),
    plan: z.string().regex(/^[0-9a-f]{64}$/), unread: z.array(unreadSchema),
  }),
  totals: totalsSchema,
});

/** `i/n` with 1 ≤ i ≤ n; undefined else. */
export function parseShard(shard: string): Shard | undefined {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(shard);
  const [index, of] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return index >= 1 && index <= of && of <= MAX_SHARDS ? { index, of } : undefined;
}

/** The bytes of a partial file: the same for the same shard. */
export function renderPartial(partial: Partial): string {
  return canonicalJson({ schema: PARTIAL_SCHEMA, shard: `${String(partial.shard.index)}/${String(partial.shard.of)}`, context: partial.context, totals: encodeTotals(partial.totals) });
}

export type ParsedPartial = { readonly ok: true; readonly value: Partial } | { readonly ok: false; readonly reason: string };

/** Reads a partial; never throws. */
export function parsePartial(name: string, text: string): ParsedPartial {
  const parsed = parseJson(name, text, { maxLength: MAX_PARTIAL_BYTES, maxDepth: 16 });
  if (!parsed.ok) return { ok: false, reason: parsed.problems[0]?.message ?? "not JSON" };
  const checked = partialSchema.safeParse(parsed.value.data);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return { ok: false, reason: `not a partial of \`optout verify --shard\`: ${issue === undefined ? "" : `${issue.path.map(String).join(".").slice(0, 200)}: ${issue.message.slice(0, 200)}`}` };
  }
  const shard = parseShard(checked.data.shard);
  const totals = decodeTotals(checked.data.totals);
  if (shard === undefined) return { ok: false, reason: "its shard is not i/n" };
  if (totals === undefined) return { ok: false, reason: "its set of hosts is damaged" };
  const fault = faultInTotals(totals, checked.data.context.manifests.length);
  if (fault !== undefined) return { ok: false, reason: `it was edited or cut: ${fault}` };
  return { ok: true, value: { shard, context: JSON.parse(JSON.stringify(checked.data.context)) as VerificationContext, totals } };
}

export type Merged = { readonly ok: true; readonly value: VerificationResult } | { readonly ok: false; readonly reason: string };

/** The result of the whole. Refuses shards of different verifications, missing and double ones, and says which. */
export function mergePartials(partials: readonly { readonly name: string; readonly partial: Partial }[]): Merged {
  const first = partials[0];
  if (first === undefined) return { ok: false, reason: "no partial was given" };
  const seen = new Map<number, string>();
  const context = canonicalLine(first.partial.context);
  for (const { name, partial } of partials) {
    if (partial.shard.of !== first.partial.shard.of) return { ok: false, reason: `${name} is one of ${String(partial.shard.of)} shards, ${first.name} one of ${String(first.partial.shard.of)}` };
    const difference = canonicalLine(partial.context) === context ? undefined : differenceOf(first.partial.context, partial.context);
    if (difference !== undefined) return { ok: false, reason: `${name} and ${first.name} are not of one verification: ${difference} differ` };
    const double = seen.get(partial.shard.index);
    if (double !== undefined) return { ok: false, reason: `${name} and ${double} are both shard ${String(partial.shard.index)}` };
    seen.set(partial.shard.index, name);
  }
  const missing = Array.from({ length: first.partial.shard.of }, (_, i) => i + 1).filter((i) => !seen.has(i));
  if (missing.length > 0) return { ok: false, reason: `shard ${missing.slice(0, 10).join(", ")} of ${String(first.partial.shard.of)} is missing` };
  const digests = new Map<number, { readonly sha256: string; readonly name: string }>();
  for (const { name, partial } of partials) {
    for (const [index, { sha256 }] of partial.totals.files) {
      if (sha256 === undefined) continue;
      const other = digests.get(index);
      if (other !== undefined && other.sha256 !== sha256) return { ok: false, reason: `${name} and ${other.name} read different bytes of ${first.partial.context.manifests[index]?.name ?? `manifest ${String(index)}`}` };
      digests.set(index, { sha256, name });
    }
  }
  const totals = partials.map(({ partial }) => partial.totals).reduce((a, b) => mergeTotals(a, b), noTotals());
  return { ok: true, value: toResult(totals, first.partial.context, "1/1") };
}

function differenceOf(a: VerificationContext, b: VerificationContext): string {
  const keys = ["version", "options", "plan", "manifests", "others", "snapshotAgents", "removals", "exclusion", "unread"] as const;
  const words: Readonly<Record<(typeof keys)[number], string>> = { version: "versions of the tool", options: "options", plan: "columns, times or entries given", manifests: "manifests", others: "snapshots or registers", snapshotAgents: "names in the snapshots", removals: "removal registers", exclusion: "exclusion lists", unread: "what could not be read" };
  return keys.filter((key) => canonicalLine(a[key]) !== canonicalLine(b[key])).map((key) => words[key]).join(", ");
}
