import { describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import type { EvidenceFile } from "../../../src/optout/evidence-file.ts";
import { makeCrew } from "../../../src/optout/verify/crew.ts";
import { CrewError } from "../../../src/optout/verify/crew-error.ts";
import type { StateStore } from "../../../src/optout/verify/plan.ts";
import { canonicalJson } from "../../../src/optout/verify/render.ts";
import type { VerifierSetup } from "../../../src/optout/verify/setup.ts";
import { verifyEvidence } from "../../../src/optout/verify/verify.ts";
import { evidence, file, jsonl, NOW, PLAN, sha256 } from "./evidence.ts";

const SNAPSHOTS = [file("robots.jsonl", jsonl([{ host: "a.example", fetched_at: "2026-03-02T00:00:00Z", status: 200, body: "User-agent: *\nDisallow: /private/\n" }]))];
const rows = (count: number): string => jsonl(Array.from({ length: count }, (_, i) => ({ url: `https://a.example/${String(i)}`, fetched_at: "2026-03-02T10:00:00Z", agent: "DemoBot" })));
const plan = (manifest: EvidenceFile) => ({ ...PLAN, snapshots: SNAPSHOTS, manifests: [{ file: manifest }] });

describe("unread evidence is never green", () => {
  test("sound evidence is complete, so that the tests below show something", async () => {
    const result = await verifyEvidence(plan(file("m.jsonl.gz", gzipSync(rows(100)))), { workers: 0 });
    expect(result).toMatchObject({ complete: true, unread: [], rows: { total: 100, honoured: 100 } });
  });

  test.each([0, 2])("a truncated gzip file says where it breaks off (%d threads)", async (workers) => {
    const whole = gzipSync(rows(20_000));
    const result = await verifyEvidence(plan(file("m.jsonl.gz", whole.subarray(0, whole.length / 2))), { workers });
    expect(result.complete).toBe(false);
    expect(result.unread).toHaveLength(1);
    expect(result.unread[0]).toMatchObject({ name: "m.jsonl.gz", line: result.rows.total + 1, reason: expect.stringContaining("truncated") });
    expect(result.rows.total).toBeGreaterThan(1000);
  }, 30_000);

  test("one bad line in twenty thousand is found, with its place", async () => {
    const lines = rows(20_000).split("\n");
    lines[12_344] = '{"url": "https://a.example/x", "fetched_at": ';
    const result = await verifyEvidence(plan(file("m.jsonl", lines.join("\n"))), { workers: 0, blockBytes: 65_536 });
    expect(result.unread).toEqual([{ name: "m.jsonl", line: 12_345, reason: "not-json" }]);
    expect(result.rows).toMatchObject({ total: 20_000, bad: 1, unreadable: 1, honoured: 19_999 });
  });

  test("a line that is too long is one row that could not be read", async () => {
    const lines = rows(10).split("\n");
    lines[4] = JSON.stringify({ url: `https://a.example/${"x".repeat(9000)}`, fetched_at: "2026-03-02T10:00:00Z", agent: "DemoBot" });
    const result = await verifyEvidence(plan(file("m.jsonl", lines.join("\n"))), { workers: 0, blockBytes: 1024 });
    expect(result.unread).toEqual([{ name: "m.jsonl", line: 5, reason: "too-long" }]);
    expect(result.rows.honoured).toBe(9);
  });

  test.each<[string, EvidenceFile]>([
    ["a file that cannot be read", { name: "gone.jsonl", size: 100, read: () => Promise.reject(new Error("input/output error")) }],
    ["an empty file", file("empty.jsonl", "")],
    ["what is no manifest", file("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))],
    ["a manifest without URLs", file("m.jsonl", jsonl([{ page: 1 }]))],
  ])("%s", async (_, manifest) => {
    const result = await verifyEvidence(plan(manifest), { workers: 0 });
    expect(result.complete).toBe(false);
    expect(result.unread[0]).toMatchObject({ name: manifest.name });
    expect(result.rows.honoured).toBe(0);
  });

  test("another digest than the record's, and a register that is broken", async () => {
    const text = rows(3);
    const right = { ...PLAN, snapshots: SNAPSHOTS, manifests: [{ file: file("m.jsonl", text), sha256: sha256(text) }] };
    expect((await verifyEvidence(right, { workers: 0 })).complete).toBe(true);
    const other = await verifyEvidence({ ...right, manifests: [{ file: file("m.jsonl", text), sha256: "0".repeat(64) }] }, { workers: 0 });
    expect(other.unread[0]?.reason).toMatch(/^digest differs/);
    const broken = await verifyEvidence({ ...right, removals: [{ file: file("r.csv", "id,kind,value,outcome\nR1,domain,,accepted\n") }] }, { workers: 0 });
    expect(broken.complete).toBe(false);
    expect(broken.unread[0]).toMatchObject({ name: "r.csv", line: 2 });
  });
});

describe("limits end the work and say where", () => {
  test("rows", async () => {
    const result = await verifyEvidence({ ...plan(file("m.jsonl", rows(5000))), limits: { rows: 1000 } }, { workers: 0, blockBytes: 8192 });
    expect(result.complete).toBe(false);
    expect(result.rows.total).toBeGreaterThanOrEqual(1000);
    expect(result.rows.total).toBeLessThan(1200);
    expect(result.unread).toEqual([expect.objectContaining({ name: "m.jsonl", line: result.rows.total + 1, reason: expect.stringContaining("limit of rows") })]);
    expect(await verifyEvidence({ ...plan(file("m.jsonl", rows(5000))), limits: { rows: 1000 } }, { workers: 2, blockBytes: 8192 })).toEqual(result);
  }, 30_000);

  test("bytes of content, also behind compression", async () => {
    const result = await verifyEvidence({ ...plan(file("m.jsonl.gz", gzipSync(rows(5000)))), limits: { bytes: 50_000 } }, { workers: 0, blockBytes: 8192 });
    expect(result.complete).toBe(false);
    expect(result.rows.total).toBeGreaterThan(100);
    expect(result.unread[0]).toMatchObject({ name: "m.jsonl.gz", line: result.rows.total + 1 });
  });

  test("a limit that is not reached changes nothing", async () => {
    expect((await verifyEvidence({ ...plan(file("m.jsonl", rows(50))), limits: { rows: 50, bytes: 1_000_000 } }, { workers: 0 })).complete).toBe(true);
  });
});

describe("a thread that dies is an error, not a result", () => {
  const setup: VerifierSetup = { mode: "rfc9309", names: ["DemoBot"], fetching: 1, others: 0, controlTokens: [], trainingBots: [], maxAgeMs: 1, now: NOW };
  const block = () => ({ index: 0, offset: 0, bytes: new Uint8Array(new ArrayBuffer(8)) });

  test("at its start", async () => {
    const crew = makeCrew({ ...setup, snapshots: {} as never }, "none", 2);
    await expect((async () => { await (await crew.block(0, block())).done; })()).rejects.toThrow(CrewError);
    await crew.end();
  }, 30_000);

  test("at its work, for everybody who waits, and for good", async () => {
    const crew = makeCrew(setup, "none", 1);
    // No manifest was announced under this number.
    const { done } = await crew.block(5, block());
    await expect(done).rejects.toThrow(/worker thread failed/);
    await expect(crew.close(0, "jsonl")).rejects.toThrow(CrewError);
    await expect(crew.block(0, block())).rejects.toThrow(CrewError);
    await crew.end();
  }, 30_000);
});

describe("an interrupted run goes on", () => {
  const store = (): StateStore & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return { kept, get: (key) => Promise.resolve(kept.get(key)), put: (key, text) => { kept.set(key, text); return Promise.resolve(); } };
  };
  /** Counts bytes read beyond the first and last MiB that make the key; small files are read once for it. */
  const counting = (manifest: EvidenceFile): { file: EvidenceFile; reads: () => number } => {
    let reads = 0;
    return { file: { ...manifest, read: (offset, length) => { reads += 1; return manifest.read(offset, length); } }, reads: () => reads };
  };

  test("finished manifests are not read again, and the result is the same", async () => {
    const base = evidence(21, 300, 2);
    const expected = canonicalJson(await verifyEvidence(base, { workers: 0 }));
    const state = store();
    const failing = { ...base, manifests: [base.manifests[0] ?? { file: file("", "") }, { file: { ...(base.manifests[1]?.file ?? file("", "")), read: () => Promise.reject(new Error("the power went")) } }] };
    await verifyEvidence(failing, { workers: 0, state });
    expect(state.kept.size).toBe(1);
    const first = counting(base.manifests[0]?.file ?? file("", ""));
    const again = await verifyEvidence({ ...base, manifests: [{ file: first.file }, base.manifests[1] ?? { file: file("", "") }] }, { workers: 0, state });
    expect(canonicalJson(again)).toBe(expected);
    // Twice for its key, once for its digest.
    expect(first.reads()).toBe(3);
  });

  test("a changed manifest, snapshot or option is verified anew; damaged state is no state", async () => {
    const base = evidence(22, 100, 1);
    const state = store();
    await verifyEvidence(base, { workers: 0, state });
    const fresh = async (changed: typeof base): Promise<boolean> => { const before = state.kept.size; await verifyEvidence(changed, { workers: 0, state }); return state.kept.size > before; };
    expect(await fresh(base)).toBe(false);
    expect(await fresh({ ...base, mode: "google" })).toBe(true);
    expect(await fresh({ ...base, controlTokens: [] })).toBe(true);
    expect(await fresh({ ...base, snapshots: SNAPSHOTS })).toBe(true);
    expect(await fresh({ ...base, manifests: [{ file: file("crawl-0.jsonl", rows(3)) }] })).toBe(true);
    for (const key of state.kept.keys()) state.kept.set(key, '{"schema":"gpai-docket/optout-state/1","now":0,"totals":{}}');
    expect(canonicalJson(await verifyEvidence(base, { workers: 0, state }))).toBe(canonicalJson(await verifyEvidence(base, { workers: 0 })));
  });

  test("what another day judges otherwise is judged again", async () => {
    const later = { ...PLAN, snapshots: SNAPSHOTS, manifests: [{ file: file("m.jsonl", jsonl([{ url: "https://a.example/", fetched_at: "2026-12-24T10:00:00Z", agent: "DemoBot" }])) }] };
    const state = store();
    expect((await verifyEvidence(later, { workers: 0, state })).reasons["not-evaluable"]).toEqual({ "time-in-future": 1 });
    expect((await verifyEvidence({ ...later, now: Date.parse("2027-01-01T00:00:00Z") }, { workers: 0, state })).rows["stale-snapshot"]).toBe(1);
  });
});
