import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mergePartials, parsePartial, parseShard, renderPartial } from "../../../src/optout/verify/partial.ts";
import { canonicalJson } from "../../../src/optout/verify/render.ts";
import { parseResult } from "../../../src/optout/verify/parse-result.ts";
import { NOTE_CODE, REASON_CODE, REASONS, joinExamples } from "../../../src/optout/verify/reasons.ts";
import { Tally, type TallyNames } from "../../../src/optout/verify/tally.ts";
import { toResult, type VerificationContext } from "../../../src/optout/verify/to-result.ts";
import { mergeTotals, noTotals, settle, type Totals, unreadKey } from "../../../src/optout/verify/totals.ts";
import { decodeTotals, encodeTotals, totalsSchema } from "../../../src/optout/verify/totals-json.ts";
import { hostHash } from "../../../src/optout/verify/host-set.ts";

const context: VerificationContext = {
  version: "0.0.0",
  options: { mode: "rfc9309", agents: ["MyBot"], control_tokens: [], training_bots: [], max_snapshot_age_hours: 24 },
  manifests: [{ name: "a.jsonl", size: 10 }, { name: "b.jsonl", size: 20 }],
  others: [], snapshotAgents: ["MyBot"], removals: { entries: 2, open: 0 }, exclusion: { entries: 0 }, plan: "0".repeat(64), unread: [],
};

interface Row { readonly reason: number; readonly host: number; readonly agent: number; readonly time: number; readonly join: boolean }

const names: TallyNames = {
  hostHash: (id) => { const b = Buffer.from(`h${String(id)}`); return hostHash(b, 0, b.length); },
  hostName: (id) => `h${String(id)}`,
  agent: (index) => ["MyBot", "CCBot", "__proto__"][index] ?? "?",
};

function count(tally: Tally, row: Row, line: number): void {
  tally.rows += 1;
  tally.reasons[row.reason] = (tally.reasons[row.reason] ?? 0) + 1;
  tally.host(row.host);
  tally.agent(row.agent);
  tally.from = Math.min(tally.from, row.time);
  tally.to = Math.max(tally.to, row.time);
  tally.train[row.host % 5] = (tally.train[row.host % 5] ?? 0) + 1;
  if (row.join) {
    tally.removalRows += 1;
    tally.removal(`entry-${String(row.host)}`, line, () => ({ url: `http://h${String(row.host)}/`, reason: "removal-request" }));
    if (tally.wants(joinExamples("removal-request"), line)) tally.example(joinExamples("removal-request"), line, { url: "x", reason: "removal-request" });
    tally.exclusion("h1");
    tally.exclusionRows += 1;
    tally.notes[NOTE_CODE["modes-differ"]] = (tally.notes[NOTE_CODE["modes-differ"]] ?? 0) + 1;
    tally.violation(row.host);
  }
  if (tally.wants(row.reason, line)) tally.example(row.reason, line, { url: `http://h${String(row.host)}/${String(row.time)}`, reason: REASONS[row.reason] ?? "" });
}

/** Rows of one file cut into blocks, the blocks dealt out to workers, the workers' totals merged in some order. */
function total(rows: readonly Row[], file: number, sizes: readonly number[], workers: number, order: readonly number[]): Totals {
  const tallies = Array.from({ length: workers }, () => new Tally(file));
  const firstLines: number[] = [];
  let block = 0;
  for (let i = 0; i < rows.length; block += 1) {
    const size = Math.max(1, sizes[block % sizes.length] ?? 1);
    firstLines.push(i);
    const tally = tallies[(order[block % order.length] ?? 0) % workers];
    if (tally === undefined) throw new Error("no tally");
    tally.block = block;
    rows.slice(i, i + size).forEach((row, line) => { count(tally, row, line); });
    i += size;
  }
  const parts = tallies.map((t) => settle(t.totals(names, "jsonl"), file, firstLines));
  const shuffled = order.reduce((list, n) => { const [first] = list.splice(n % list.length, 1); return first === undefined ? list : [first, ...list]; }, parts);
  return shuffled.reduce((a, b) => mergeTotals(b, a), noTotals());
}

const row = fc.record({ reason: fc.nat(REASONS.length - 1), host: fc.nat(6), agent: fc.nat(2), time: fc.integer({ min: 0, max: 1e12 }), join: fc.boolean() });

describe("totals are a monoid", () => {
  test("any blocks, any workers, any order of merging: the same bytes", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 120 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(5), { minLength: 1 }), (rows, sizes, workers, order) => {
      const cut = Math.floor(rows.length / 2);
      const whole = [total(rows.slice(0, cut), 0, [1000], 1, [0]), total(rows.slice(cut), 1, [1000], 1, [0])];
      const parts = [total(rows.slice(cut), 1, sizes, workers, order), total(rows.slice(0, cut), 0, sizes, workers, order)];
      const render = (list: readonly Totals[]): string => canonicalJson(toResult(list.reduce((a, b) => mergeTotals(a, b), noTotals()), context, "1/1"));
      expect(render(parts)).toBe(render(whole));
    }));
  });

  test("a partial read back is the same, and merged partials are the whole", () => {
    fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), (rows) => {
      const a = total(rows.slice(0, 1), 0, [1000], 1, [0]);
      const b = total(rows.slice(1), 1, [1000], 1, [0]);
      const texts = [renderPartial({ shard: { index: 2, of: 2 }, context, totals: b }), renderPartial({ shard: { index: 1, of: 2 }, context, totals: a })];
      const partials = texts.map((text, i) => { const p = parsePartial(`p${String(i)}`, text); if (!p.ok) throw new Error(p.reason); return { name: `p${String(i)}`, partial: p.value }; });
      const merged = mergePartials(partials);
      if (!merged.ok) throw new Error(merged.reason);
      expect(canonicalJson(merged.value)).toBe(canonicalJson(toResult(mergeTotals(a, b), context, "1/1")));
    }), { numRuns: 30 });
  });

  test("a result read back is the same value", () => {
    const result = toResult(mergeTotals(total([{ reason: REASON_CODE.allowed, host: 1, agent: 0, time: 5, join: true }], 0, [1], 1, [0]), total([], 1, [1], 1, [0])), context, "1/1");
    const text = canonicalJson(result);
    const parsed = parseResult("r", text);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(canonicalJson(parsed.value)).toBe(text);
    expect(result.complete).toBe(true);
  });
});

describe("bounds", () => {
  test("an eleventh example, a hundred-and-first bad line and the rest are counted, not kept", () => {
    const tally = new Tally(0);
    for (let line = 0; line < 300; line += 1) tally.bad(299 - line, "not-json");
    const totals = settle(tally.totals(names, "jsonl"), 0, [0]);
    const result = toResult(totals, { ...context, manifests: [{ name: "a.jsonl", size: 1 }] }, "1/1");
    expect(result.rows).toMatchObject({ total: 300, bad: 300, unreadable: 300 });
    expect(result.unread).toHaveLength(101);
    expect(result.unread[0]).toEqual({ name: "a.jsonl", line: 1, reason: "not-json" });
    expect(result.unread.at(-1)).toEqual({ name: "manifests", reason: "200 more lines could not be read" });
    expect(result.complete).toBe(false);
  });
});

describe("what is not whole is never complete", () => {
  const totals = total([{ reason: REASON_CODE.allowed, host: 1, agent: 0, time: 5, join: false }], 0, [1], 1, [0]);
  const one: VerificationContext = { ...context, manifests: [{ name: "a.jsonl", size: 1 }] };

  test.each<[string, Totals, VerificationContext, string]>([
    ["a manifest that was not read", totals, context, "1/1"],
    ["an unread entry", { ...totals, unread: new Map([[unreadKey({ name: "x", reason: "y" }), { name: "x", reason: "y" }]]) }, one, "1/1"],
    ["an unread register", totals, { ...one, unread: [{ name: "removals.csv", reason: "broken" }] }, "1/1"],
    ["a digest that was not computed", totals, { ...one, manifests: [{ name: "a.jsonl", size: 1, sha256: "0".repeat(64) }] }, "1/1"],
    ["another digest", { ...totals, files: new Map([[0, { rows: 1, bad: 0, format: "jsonl", sha256: "1".repeat(64) }]]) }, { ...one, manifests: [{ name: "a.jsonl", size: 1, sha256: "0".repeat(64) }] }, "1/1"],
    ["a shard", totals, one, "1/2"],
  ])("%s", (_, t, c, shard) => {
    expect(toResult(t, c, shard).complete).toBe(false);
  });

  test("and the same without the fault is", () => {
    expect(toResult(totals, one, "1/1").complete).toBe(true);
    expect(toResult({ ...totals, files: new Map([[0, { rows: 1, bad: 0, format: "jsonl", sha256: "0".repeat(64) }]]) }, { ...one, manifests: [{ name: "a.jsonl", size: 1, sha256: "0".repeat(64) }] }, "1/1").complete).toBe(true);
  });
});

describe("merge refuses", () => {
  const partial = (index: number, of: number, change: Partial<VerificationContext> = {}): { name: string; partial: Parameters<typeof mergePartials>[0][number]["partial"] } => ({ name: `p${String(index)}.json`, partial: { shard: { index, of }, context: { ...context, ...change }, totals: noTotals() } });

  test.each<[string, Parameters<typeof mergePartials>[0], RegExp]>([
    ["nothing", [], /no partial/],
    ["a missing shard", [partial(1, 3), partial(3, 3)], /shard 2 of 3 is missing/],
    ["a double shard", [partial(1, 2), partial(1, 2)], /both shard 1/],
    ["another number of shards", [partial(1, 2), partial(2, 3)], /one of 3 shards/],
    ["other options", [partial(1, 2), partial(2, 2, { options: { ...context.options, mode: "google" } })], /options differ/],
    ["other manifests", [partial(1, 2), partial(2, 2, { manifests: [{ name: "a.jsonl", size: 11 }] })], /manifests differ/],
  ])("%s", (_, partials, reason) => {
    const merged = mergePartials(partials);
    expect(merged.ok).toBe(false);
    if (!merged.ok) expect(merged.reason).toMatch(reason);
  });

  test("different bytes of one manifest", () => {
    const read = (index: number, sha256: string) => ({ name: `p${String(index)}`, partial: { shard: { index, of: 2 }, context, totals: { ...noTotals(), files: new Map([[0, { rows: 0, bad: 0, format: "jsonl", sha256 }]]) } } });
    expect(mergePartials([read(1, "a".repeat(64)), read(2, "b".repeat(64))])).toEqual({ ok: false, reason: "p2 and p1 read different bytes of a.jsonl" });
  });
});

describe("files of others are hostile", () => {
  test.each(["", "{}", "[]", "null", '{"schema":"gpai-docket/optout-partial/1"}', "{".repeat(1000), '{"__proto__":{"a":1}}'])("text %# is no partial and no result", (text) => {
    expect(parsePartial("p", text).ok).toBe(false);
    expect(parseResult("p", text).ok).toBe(false);
  });

  test("numbers that contradict each other are refused", () => {
    const result = toResult(total([{ reason: REASON_CODE["fetching-agent"], host: 1, agent: 0, time: 5, join: true }], 0, [1], 1, [0]), { ...context, manifests: context.manifests.slice(0, 1) }, "1/1");
    const edit = (change: (r: Record<string, Record<string, unknown>>) => void): string => { const copy = JSON.parse(canonicalJson(result)) as Record<string, Record<string, unknown>>; change(copy); return JSON.stringify(copy); };
    expect(parseResult("r", edit(() => undefined)).ok).toBe(true);
    expect(parseResult("r", edit((r) => { (r["rows"] ?? {})["violated"] = 0; })).ok).toBe(false);
    expect(parseResult("r", edit((r) => { r["reasons"] = {}; })).ok).toBe(false);
    expect(parseResult("r", edit((r) => { (r["options"] ?? {})["shard"] = "1/2"; })).ok).toBe(false);
    expect(parseResult("r", edit((r) => { (r["rows"] ?? {})["violated"] = -1; })).ok).toBe(false);
  });

  test.each(["0/1", "2/1", "1/0", "1", "a/b", "1/99999", "-1/2", "1/2/3"])("shard %s is none", (text) => { expect(parseShard(text)).toBeUndefined(); });
  test("1/3 is one", () => { expect(parseShard("1/3")).toEqual({ index: 1, of: 3 }); });

  test("totals read back are the same totals", () => {
    const totals = total([{ reason: 0, host: 1, agent: 2, time: 5, join: true }, { reason: 4, host: 2, agent: 0, time: 6, join: false }], 0, [1], 2, [1]);
    const back = decodeTotals(totalsSchema.parse(JSON.parse(JSON.stringify(encodeTotals(totals)))));
    expect(back).toEqual(totals);
  });
});
