import { beforeAll, describe, expect, test } from "@jest/globals";
import { type EvidenceFile, memoryFile } from "../../../src/optout/evidence-file.ts";
import { parsePartial, renderPartial } from "../../../src/optout/verify/partial.ts";
import type { StateStore, VerificationPlan, VerifyOptions } from "../../../src/optout/verify/plan.ts";
import { verifyEvidence, verifyShard } from "../../../src/optout/verify/verify.ts";

const TIME = "2026-03-02T10:00:00Z";
const lines = (rows: readonly object[]): Uint8Array => new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const SNAPSHOT = lines([{ host: "a.example", fetched_at: "2026-03-02T09:00:00Z", status: 200, body: "User-agent: *\nDisallow: /private/\n" }]);

const plan = (file: EvidenceFile): VerificationPlan => ({
  manifests: [{ file }], snapshots: [memoryFile("robots.jsonl", SNAPSHOT)],
  removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"),
});
const rows = (paths: readonly string[]): Uint8Array => lines(paths.map((path) => ({ url: `https://a.example${path}`, fetched_at: TIME, agent: "DemoBot" })));

describe("a partial that was edited", () => {
  let text = "";
  beforeAll(async () => { text = renderPartial((await verifyShard(plan(memoryFile("m.jsonl", rows(["/x", "/private/1"]))), { workers: 0, shard: { index: 1, of: 1 } })).partial); });
  interface Edited { totals: Record<string, unknown[]> }
  const edited = (edit: (totals: Edited["totals"]) => void): ReturnType<typeof parsePartial> => {
    const partial = JSON.parse(text) as Edited;
    edit(partial.totals);
    return parsePartial("p.json", JSON.stringify(partial));
  };
  test("as it was written it is read", () => expect(edited(() => undefined).ok).toBe(true));
  test.each<[string, (totals: Edited["totals"]) => void]>([
    ["a violation became honoured rows that are not there", (t) => { t["reasons"] = [["allowed", 1]]; }],
    ["reasons are gone", (t) => { t["reasons"] = []; }],
    ["a reason that is not known", (t) => { t["reasons"] = [["allowed", 1], ["__proto__", 1]]; }],
    ["a note, a protocol, a list of examples that is not known", (t) => { t["notes"] = [["zzz", 1]]; }],
    ["another manifest", (t) => { (t["files"] as number[][])[0]?.splice(0, 1, 7); }],
    ["an example of another manifest", (t) => { (t["examples"] as [string, { at: number[] }[]][])[0]?.[1][0]?.at.splice(0, 1, 7); }],
    ["a period that is none", (t) => { t["period"] = [-1e300, 1e300]; }],
    ["more agents than rows", (t) => { t["agents"] = [["DemoBot", 9_007_199_254_740_991]]; }],
  ])("%s: refused", (_, edit) => {
    const read = edited(edit);
    expect(read.ok ? "" : read.reason).toMatch(/^it was edited or cut: /);
  });
});

describe("what a run kept of a finished manifest", () => {
  const stored = new Map<string, string>();
  const state: StateStore = { get: (key) => Promise.resolve(stored.get(key)), put: (key, value) => { stored.set(key, value); return Promise.resolve(); } };
  const run = (bytes: Uint8Array, options: Partial<VerifyOptions> = { state }): Promise<Awaited<ReturnType<typeof verifyEvidence>>> => verifyEvidence(plan(memoryFile("m.jsonl", bytes)), { workers: 0, ...options });
  // Longer than what the key of the state looks at, at both ends.
  const paths = Array.from({ length: 40_000 }, (_, i) => `/x/pages/${String(i)}`);
  const before = rows(paths);
  const after = rows(paths.map((path, i) => (i === 20_000 ? "/private/".padEnd(path.length, "1").slice(0, path.length) : path)));

  test("is not taken where the file changed in its middle", async () => {
    expect(before.length).toBe(after.length);
    expect((await run(before)).rows.violated).toBe(0);
    expect(stored.size).toBe(1);
    expect((await run(after)).rows.total).toBe(40_000);
    expect(await run(after)).toEqual(await run(after, {}));
  });
  test("is not taken where it was edited", async () => {
    stored.clear();
    const whole = await run(before);
    for (const [key, value] of stored) stored.set(key, value.replace(/("allowed",\s*)40000/u, (_, head: string) => `${head}3`));
    expect([...stored.values()].join("")).toMatch(/"allowed",\s*3\s/u);
    expect(await run(before)).toEqual(whole);
  });
});
