import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeRows } from "../../../src/cli/commands/optout/merge-rows.ts";
import { rowsFile } from "../../../src/cli/commands/optout/verify-files.ts";
import { mergePartials, parsePartial, renderPartial } from "../../../src/optout/verify/partial.ts";
import type { VerificationPlan, VerifyOptions } from "../../../src/optout/verify/plan.ts";
import { canonicalJson } from "../../../src/optout/verify/render.ts";
import { verifyEvidence, verifyShard } from "../../../src/optout/verify/verify.ts";
import { evidence } from "./evidence.ts";

const folder = mkdtempSync(join(tmpdir(), "verify-same-"));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const whole = async (plan: VerificationPlan, options: Partial<VerifyOptions> = {}): Promise<string> => canonicalJson(await verifyEvidence(plan, { workers: 0, ...options }));

/** Verifies every shard, writes and reads its partial, merges them in the given order. */
async function inShards(plan: VerificationPlan, of: number, options: Partial<VerifyOptions>, reverse = false): Promise<string> {
  const partials = [];
  for (let index = 1; index <= of; index += 1) {
    const { partial } = await verifyShard(plan, { workers: 0, ...options, shard: { index, of } });
    const read = parsePartial(`${String(index)}.json`, renderPartial(partial));
    if (!read.ok) throw new Error(read.reason);
    partials.push({ name: `${String(index)}.json`, partial: read.value });
  }
  const merged = mergePartials(reverse ? partials.toReversed() : partials);
  if (!merged.ok) throw new Error(merged.reason);
  return canonicalJson(merged.value);
}

describe("the result is the same, byte for byte", () => {
  test("the sample has something of everything", async () => {
    const { rows, notes, removals, exclusion, unread } = await verifyEvidence(evidence(7, 900), { workers: 0 });
    for (const verdict of ["honoured", "violated", "no-snapshot", "stale-snapshot", "unreadable", "not-evaluable"] as const) expect(rows[verdict]).toBeGreaterThan(0);
    expect([notes["not-retained"], notes["time-without-zone"], notes["access-control-status"], notes["redirected-elsewhere"], removals.rows, exclusion.rows, unread.length].every((n) => (n ?? 0) > 0)).toBe(true);
  });

  test("with 0, 1, 2 and 3 worker threads, and files that are read side by side", async () => {
    const plan = evidence(11, 1200);
    const expected = await whole(plan, { blockBytes: 2048 });
    for (const workers of [1, 2, 3]) expect(await whole(plan, { workers, blockBytes: 2048 })).toBe(expected);
  }, 60_000);

  test("whatever the size of blocks, as long as no line is too long for them", async () => {
    const plan = evidence(12, 400);
    const expected = await whole(plan);
    for (const blockBytes of [512, 1000, 4096, 65_536]) expect(await whole(plan, { blockBytes })).toBe(expected);
  });

  test("merged from any number of shards, by file and by block", async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), fc.boolean(), async (seed, manifests, of, reverse) => {
      const plan = evidence(seed, 160, manifests);
      expect(await inShards(plan, of, { blockBytes: 1024 }, reverse)).toBe(await whole(plan, { blockBytes: 1024 }));
    }), { numRuns: 25 });
  }, 60_000);

  test("rows of shards merge into the rows of the whole, and threads do not disturb their order", async () => {
    const plan = evidence(13, 500, 2);
    const rows = async (name: string, options: Partial<VerifyOptions>): Promise<string> => {
      const path = join(folder, name);
      const out = await rowsFile(path);
      await verifyShard(plan, { workers: 0, blockBytes: 1024, ...options, rows: { which: "all", write: (text) => out.write(text) } });
      await out.end();
      return path;
    };
    const all = readFileSync(await rows("all.jsonl", {}), "utf8");
    expect(all.split("\n").length - 1).toBe(500);
    expect(readFileSync(await rows("threads.jsonl", { workers: 2 }), "utf8")).toBe(all);
    for (const shards of [2, 3]) {
      const parts = [];
      for (let index = 1; index <= shards; index += 1) parts.push(await rows(`part-${String(index)}.jsonl${index === 2 ? ".gz" : ""}`, { shard: { index, of: shards } }));
      await mergeRows(parts, plan.manifests.map((m) => m.file.name), join(folder, "merged.jsonl"));
      expect(readFileSync(join(folder, "merged.jsonl"), "utf8")).toBe(all);
    }
  }, 60_000);
});
