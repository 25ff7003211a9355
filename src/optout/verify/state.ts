/** Totals of manifests that a run has finished, so that an interrupted one goes on where it was. */

import { createHash } from "node:crypto";
import { z } from "zod";
import { parseJson } from "../../formats/json.ts";
import { MAX_PARTIAL_BYTES, type Shard } from "./partial.ts";
import type { ManifestPlan } from "./plan.ts";
import { canonicalJson, canonicalLine } from "./render.ts";
import type { Position } from "./smallest.ts";
import type { VerificationContext } from "./to-result.ts";
import type { Example, Totals } from "./totals.ts";
import { faultInTotals } from "./totals-check.ts";
import { decodeTotals, encodeTotals, totalsSchema } from "./totals-json.ts";

export const STATE_SCHEMA = "gpai-docket/optout-state/1";
const MIB = 1_048_576;

const stateSchema = z.strictObject({ schema: z.literal(STATE_SCHEMA), now: z.number(), totals: totalsSchema });

/**
 * Key of a manifest's totals: everything that decides them. The file by name, size and its first and last MiB; its whole digest is
 * in the totals. Throws where the file cannot be read.
 */
export async function stateKey(plan: ManifestPlan, context: VerificationContext, shard: Shard | undefined, blockBytes: number | undefined): Promise<string> {
  const hash = createHash("sha256");
  const { file, columns, format, agent, time, date } = plan;
  const { manifests, ...others } = context;
  // The other manifests decide nothing of this one, but which blocks are a shard's does.
  hash.update(canonicalLine({ others, shard: shard ?? null, blockBytes: blockBytes ?? null, file: [file.name, file.size], columns: columns ?? {}, format: format ?? "", agent: agent ?? "", time: time ?? "", date: date ?? "" }));
  hash.update(await file.read(0, Math.min(MIB, file.size)));
  const tail = Math.max(0, file.size - MIB);
  hash.update(await file.read(tail, file.size - tail));
  void manifests;
  return hash.digest("hex");
}

/** Totals of one manifest as a text; its index among the manifests is not kept. */
export function saveState(totals: Totals, now: number): string {
  return canonicalJson({ schema: STATE_SCHEMA, now, totals: encodeTotals(moved(totals, 0)) });
}

/** The totals under the index that the manifest has now; undefined where the text is none, or holds what another day may judge otherwise. */
export function loadState(text: string | undefined, index: number, now: number): Totals | undefined {
  if (text === undefined) return undefined;
  const parsed = parseJson("state", text, { maxLength: MAX_PARTIAL_BYTES, maxDepth: 16 });
  const checked = parsed.ok ? stateSchema.safeParse(parsed.value.data) : undefined;
  if (checked?.success !== true) return undefined;
  const totals = decodeTotals(checked.data.totals);
  if (totals === undefined || totals.files.size !== 1 || faultInTotals(moved(totals, 0), 1) !== undefined || ((totals.reasons.get("time-in-future") ?? 0) > 0 && checked.data.now !== now)) return undefined;
  return moved(totals, index);
}

/** Whether the file still is the one that these totals were made of: its key knows its ends only, and what changed may lie between. */
export async function isOf(totals: Totals, file: ManifestPlan["file"]): Promise<boolean> {
  const [known] = [...totals.files.values()];
  if (known?.sha256 === undefined) return false;
  const hash = createHash("sha256");
  for (let at = 0; at < file.size;) {
    const bytes = await file.read(at, Math.min(MIB, file.size - at));
    if (bytes.length === 0) return false;
    hash.update(bytes);
    at += bytes.length;
  }
  return hash.digest("hex") === known.sha256;
}

function moved(totals: Totals, index: number): Totals {
  const at = (p: Position): Position => [index, p[1], p[2]];
  const example = (e: Example): Example => ({ at: at(e.at), finding: e.finding });
  return {
    ...totals,
    removals: new Map([...totals.removals].map(([id, e]) => [id, { rows: e.rows, first: example(e.first) }])),
    examples: new Map([...totals.examples].map(([key, list]) => [key, list.map(example)])),
    badLines: totals.badLines.map((b) => ({ at: at(b.at), reason: b.reason })),
    files: new Map([...totals.files.values()].map((f) => [index, f])),
  };
}
