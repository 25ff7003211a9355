import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../src/optout/evidence-file.ts";
import { canonicalJson } from "../../src/optout/verify/render.ts";
import type { VerificationResult } from "../../src/optout/verify/result.ts";
import { verifyEvidence } from "../../src/optout/verify/verify.ts";
import { node24, projectRoot, runNode } from "../support/mini-runner.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { copyright, entry, GOOD, judged, manifest, MODEL, report, repository, sha256, SNAPSHOTS } from "./support.ts";

const RESULT = ".gpai/optout/verification.json";
const URL_MANIFEST = "{url: \"https://demo.eu/crawl.jsonl.zst\", sha256: DIGEST}";
const OUT = "bad.example\n";

/** A result as the command line writes it, of the given manifest with the snapshots and the list of `repository`. */
async function made(text = GOOD, over: Partial<VerificationResult> = {}): Promise<VerificationResult> {
  const bytes = (data: string): Uint8Array => new TextEncoder().encode(data);
  const result = await verifyEvidence({
    manifests: [{ file: memoryFile("crawl.jsonl", bytes(text)) }], snapshots: [memoryFile(".gpai/optout/robots.jsonl", bytes(SNAPSHOTS))],
    removals: [], exclusions: [{ file: memoryFile(".gpai/optout/out.txt", bytes(OUT)), date: "2026-02-01" }],
    agents: ["DemoBot"], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"),
  }, { workers: 0 });
  return { ...result, ...over };
}
/** The manifest lies at a URL, so only the record speaks. */
function elsewhere(result: VerificationResult | string, text = GOOD, over: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}): TempRepo {
  return repository({ ".gpai/copyright.yaml": copyright({ manifests: `[${URL_MANIFEST.replace("DIGEST", `"sha256:${sha256(text)}"`)}]`, verification: RESULT, ...over }), [RESULT]: typeof result === "string" ? result : canonicalJson(result), ...files });
}

describe("a recorded result stands for what is not here", () => {
  test("it is read, and called a declaration", async () => {
    const one = entry(await report(elsewhere(await made())), "C-1.3.1.a");
    expect([one.outcome, one.findings]).toEqual(["recorded", []]);
    expect(one.evidence?.at(-1)?.quote).toBe(`3 rows in 1 manifest, 2026-03-02 to 2026-03-03: honoured 3 (as recorded in ${RESULT}, not re-run here)`);
  });
  test("also in its default place", async () => expect(await judged(elsewhere(await made(), GOOD, { verification: "" }))).toEqual(["recorded", []]));
  test("violations in it count", async () => {
    const bad = GOOD + manifest({ url: "https://news.example/private/1" });
    expect(await judged(elsewhere(await made(bad), bad))).toEqual(["conflict", ["optout/violated"]]);
  });
  test("the digest of an LFS pointer is that of the manifest", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(GOOD)}\nsize ${GOOD.length}\n`;
    const files = { ".gpai/optout/crawl.jsonl": pointer, [RESULT]: canonicalJson(await made()) };
    expect(await judged(repository(files))).toEqual(["recorded", []]);
    expect(await judged(repository({ ...files, ".gpai/optout/crawl.jsonl": pointer.replace(sha256(GOOD), "c".repeat(64)) }))).toEqual(["conflict", ["optout/other-manifest"]]);
  });
  test("kept elsewhere: a pointer satisfies, and it is said that nothing was seen", async () => {
    const verification = `{held_by: Data office, digest: "sha256:${sha256("x")}", version: "1", date: 2026-06-01}`;
    const repo = repository({ ".gpai/copyright.yaml": copyright({ manifests: `[${URL_MANIFEST.replace("DIGEST", sha256(GOOD))}]`, verification }) });
    expect(await judged(repo)).toEqual(["recorded", ["optout/kept-elsewhere"]]);
  });
});

describe("neither verified here nor recorded", () => {
  test("url-only manifests: unknown, with the bound and the command", async () => {
    const one = entry(await report(repository({ ".gpai/copyright.yaml": copyright({ manifests: "[{url: \"https://demo.eu/crawl.jsonl\"}]" }) })), "C-1.3.1.a");
    expect([one.outcome, one.findings.map((f) => f.rule)]).toEqual(["unknown", ["optout/not-verified"]]);
    expect(one.findings[0]?.message).toContain("it lies at a URL, and nothing is fetched, and no result is recorded. A check verifies by itself what lies in the repository, up to 1,000,000 rows and 64 MiB.");
    expect(one.findings[0]?.fix).toContain("gpai-docket optout verify");
  });
  test("more rows recorded than a check reads", async () => {
    const one = entry(await report(repository({ ".gpai/copyright.yaml": copyright({ manifests: "[{path: .gpai/optout/crawl.jsonl, rows: 50_000_000}]" }) })), "C-1.3.1.a");
    expect(one.findings[0]?.message).toContain("the manifests are recorded with 50,000,000 rows");
  });
});

describe("a result that must not be believed", () => {
  test.each<readonly [string, (good: VerificationResult) => unknown, string, readonly string[]]>([
    ["a total that is none", (good) => ({ ...good, rows: { ...good.rows, total: 9 } }), "unknown", ["optout/result-unusable"]],
    ["violations taken out by hand", (good) => ({ ...good, rows: { ...good.rows, violated: 0, honoured: good.rows.honoured + 1 } }), "unknown", ["optout/result-unusable"]],
    ["all counts edited, examples forgotten", (good) => ({ ...good, rows: { ...good.rows, violated: 0, honoured: 4 }, reasons: { honoured: { allowed: 4 } }, hosts: { ...good.hosts, violated: {} } }), "conflict", ["optout/result-contradicts-itself"]],
    ["rows of the manifest edited", (good) => ({ ...good, inputs: good.inputs.map((one) => (one.role === "manifest" ? { ...one, rows: 40 } : one)) }), "conflict", ["optout/result-contradicts-itself"]],
    ["complete although something was left out", (good) => ({ ...good, unread: [{ name: "x", reason: "y" }] }), "unknown", ["optout/result-unusable"]],
    ["another schema", (good) => ({ ...good, schema: "gpai-docket/optout-verification/9" }), "unknown", ["optout/result-unusable"]],
    ["a key of the prototype", (good) => JSON.parse(JSON.stringify(good).replace("\"reasons\":{", "\"reasons\":{\"__proto__\":{\"honoured\":1},")) as unknown, "unknown", ["optout/result-unusable"]],
    ["negative numbers", (good) => ({ ...good, rows: { ...good.rows, bad: -1 } }), "unknown", ["optout/result-unusable"]],
    ["another manifest", (good) => ({ ...good, inputs: good.inputs.map((one) => (one.role === "manifest" ? { ...one, sha256: "d".repeat(64) } : one)) }), "conflict", ["optout/other-manifest"]],
    ["a shard", (good) => ({ ...good, options: { ...good.options, shard: "1/3" }, complete: false }), "conflict", ["optout/violated", "optout/shard"]],
    ["other names", (good) => ({ ...good, options: { ...good.options, agents: ["OtherBot"] } }), "conflict", ["optout/violated", "optout/other-options"]],
    ["another age", (good) => ({ ...good, options: { ...good.options, max_snapshot_age_hours: 9000 } }), "conflict", ["optout/violated", "optout/other-options"]],
  ])("%s", async (_, edit, outcome, rules) => {
    const bad = GOOD + manifest({ url: "https://news.example/private/1" });
    expect(await judged(elsewhere(`${JSON.stringify(edit(await made(bad)))}\n`, bad))).toEqual([outcome, rules]);
  });

  test("a newer list, a newer snapshot, a request accepted since, options added since: stale, with both places", async () => {
    const good = await made();
    expect(await judged(elsewhere(good, GOOD, {}, { ".gpai/optout/out.txt": "bad.example\nworse.example\n" }))).toEqual(["stale", ["optout/other-exclusion-list"]]);
    expect(await judged(elsewhere(good, GOOD, {}, { ".gpai/optout/robots.jsonl": `${SNAPSHOTS}\n` }))).toEqual(["stale", ["optout/other-snapshot"]]);
    expect(await judged(elsewhere(good, GOOD, { training_bots: "[TrainBot]" }))).toEqual(["stale", ["optout/other-options"]]);
    const found = await judged(elsewhere(good, GOOD, { verification: `{path: ${RESULT}, date: 2026-06-01}` }, { ".gpai/registers/removal-requests.csv": "id,received,kind,value,decided,outcome\nRR-1,2026-06-01,domain,photo.example,2026-06-05,accepted\n" }));
    expect(found).toEqual(["stale", ["optout/other-removal-register", "optout/older-than-removals"]]);
  });

  test("a result file that is not the one of the record", async () => {
    expect(await judged(elsewhere(await made(), GOOD, { verification: `{path: ${RESULT}, sha256: ${"ab".repeat(32)}}` }))).toEqual(["conflict", ["optout/result-digest"]]);
  });

  test.each([["no JSON", "verified: yes"], ["a JSON text", "\"all honoured\""], ["null", "null"], ["no UTF-8", "\u00ff"], ["depth", `{"schema":${"[".repeat(200_000)}${"]".repeat(200_000)}}`], ["an endless list of reasons", JSON.stringify({ schema: "x", reasons: Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`r${i}`, 1])) })]])("%s", async (_, text) => {
    const started = Date.now();
    expect(await judged(elsewhere(text))).toEqual(["unknown", ["optout/result-unusable"]]);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test("a hundred megabytes are not read", async () => {
    const repo = elsewhere("{}");
    repo.write({ [RESULT]: Buffer.alloc(104_857_600, 0x20) });
    const started = Date.now();
    const one = entry(await report(repo), "C-1.3.1.a");
    expect([one.outcome, one.findings[0]?.message]).toEqual(["unknown", `The result of verifying the crawl, ${RESULT}, cannot be used: it is larger than 8 MiB.`]);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test("a result that is a symbolic link", async () => {
    const repo = elsewhere("{}").remove(RESULT);
    symlinkSync("/etc/passwd", join(repo.path, RESULT));
    expect(await judged(repo)).toEqual(["unknown", ["optout/result-unusable"]]);
  });

  test("beside evidence that can be verified here it must say the same", async () => {
    const bad = GOOD + manifest({ url: "https://news.example/private/1" });
    expect(await judged(repository({ [RESULT]: canonicalJson(await made()) }))).toEqual(["recorded", []]);
    const lied = repository({ ".gpai/optout/crawl.jsonl": bad, [RESULT]: canonicalJson(await made()) });
    const one = entry(await report(lied), "C-1.3.1.a");
    expect([one.outcome, one.findings.map((f) => f.rule)]).toEqual(["conflict", ["optout/violated", "optout/result-differs"]]);
    expect(one.findings[1]?.message).toContain("says 3 rows, 0 violated");
  });
});

describe("bounds of a check", () => {
  const many = (member: Buffer, times: number): Buffer => Buffer.concat(Array.from({ length: times }, () => member));

  test("a small file that holds more rows than a check reads ends at the bound", async () => {
    // Gzip members follow one another: 3,200,000 rows in some hundred kilobytes.
    const rows = gzipSync(Buffer.from(manifest({ url: "https://news.example/a" }).repeat(80_000)));
    const started = Date.now();
    const one = entry(await report(repository({ "c.jsonl.gz": many(rows, 40), ".gpai/copyright.yaml": copyright({ manifests: "[c.jsonl.gz]" }) })), "C-1.3.1.a");
    expect([one.outcome, one.findings.map((f) => f.rule)]).toEqual(["unknown", ["optout/not-verified"]]);
    expect(one.findings[0]?.message).toContain("c.jsonl.gz has more than a check verifies by itself");
    expect(Date.now() - started).toBeLessThan(60_000);
  }, 90_000);

  test("a bomb without line ends ends at the bound of content", async () => {
    const bomb = Buffer.concat([gzipSync(GOOD), many(gzipSync(Buffer.alloc(33_554_432, 0x61)), 40)]);
    const started = Date.now();
    expect(await judged(repository({ "c.jsonl.gz": bomb, ".gpai/copyright.yaml": copyright({ manifests: "[c.jsonl.gz]" }) }))).toEqual(["unknown", ["optout/not-verified"]]);
    expect(Date.now() - started).toBeLessThan(60_000);
  }, 90_000);

  test("many models with a crawl each share one bound; those with the same crawl are verified once", async () => {
    const models = Array.from({ length: 12 }, (_, i) => `m${i}`);
    const own = (path: (id: string) => string) => Object.fromEntries(models.flatMap((id) => [[`.gpai/${id}/model.yaml`, `${MODEL}weights: [{url: "https://hub.demo.eu/${id}"}]\n`], [`.gpai/${id}/copyright.yaml`, copyright({ manifests: `[${path(id)}]` })], [`crawl/${id}.jsonl`, GOOD.replaceAll("/a", `/${id}`)]]));
    const outcomes = async (path: (id: string) => string): Promise<readonly string[]> => {
      const repo = new TempRepo().write({ ".gpai/optout/robots.jsonl": SNAPSHOTS, ".gpai/optout/out.txt": OUT, ...own(path) });
      const found = await report(repo);
      return models.map((id) => found.models.find((one) => one.id === id)?.obligations.find((one) => one.id === "C-1.3.1.a")?.outcome ?? "no model");
    };
    expect((await outcomes((id) => `crawl/${id}.jsonl`)).filter((one) => one === "recorded")).toHaveLength(8);
    expect((await outcomes(() => "crawl/m0.jsonl")).filter((one) => one === "recorded")).toHaveLength(12);
  }, 60_000);

  test("files that are too large together are not read", async () => {
    const repo = repository({ "c.jsonl": Buffer.alloc(70_000_000, 0x0a), ".gpai/copyright.yaml": copyright({ manifests: "[c.jsonl]" }) });
    expect(entry(await report(repo), "C-1.3.1.a").findings[0]?.message).toContain("with it the evidence is larger than 64 MiB");
  });
});

describe("what the command line writes, the check believes", () => {
  const cli = (repo: TempRepo, ...args: string[]) => runNode(node24, [join(projectRoot, "src/cli/index.ts"), "optout", ...args], { cwd: repo.path });
  const REGISTER = "id,received,kind,value,decided,outcome\nRR-1,2026-02-01,domain,other.example,2026-02-05,accepted: told the sender\nRR-2,2026-02-01,domain,x.example,,open\n";
  /** The same records, but with more rows than a check reads: only the result can speak. */
  const beyond = copyright({ manifests: "[{path: .gpai/optout/crawl.jsonl, rows: 2_000_000}]" });

  test("verify, and shards that are merged: the same bytes, and recorded; a request accepted since makes them stale", async () => {
    const repo = repository({ ".gpai/registers/removal-requests.csv": REGISTER, ".gpai/copyright.yaml": beyond });
    expect(await judged(repo)).toEqual(["unknown", ["optout/not-verified"]]);
    expect((await cli(repo, "verify", "--output", RESULT, "--workers", "0")).code).toBe(0);
    const whole = readFileSync(join(repo.path, RESULT), "utf8");
    expect(await judged(repo)).toEqual(["recorded", []]);
    repo.remove(RESULT);
    for (const shard of ["1/2", "2/2"]) expect((await cli(repo, "verify", "--shard", shard, "--output", `part-${shard.slice(0, 1)}.json`, "--workers", "0")).code).toBeLessThan(2);
    expect((await cli(repo, "merge", "part-1.json", "part-2.json", "--output", RESULT)).code).toBe(0);
    expect(readFileSync(join(repo.path, RESULT), "utf8")).toBe(whole);
    repo.write({ ".gpai/registers/removal-requests.csv": `${REGISTER}RR-3,2026-06-01,domain,y.example,,open\n` });
    expect(await judged(repo)).toEqual(["recorded", []]);
    repo.write({ ".gpai/registers/removal-requests.csv": `${REGISTER}RR-3,2026-06-01,domain,y.example,2026-06-02,accepted\n` });
    expect(await judged(repo)).toEqual(["stale", ["optout/other-removal-register"]]);
  }, 60_000);

  test("files that lie elsewhere take the place of those of the record, with its columns, and are tied to it by digest", async () => {
    const renamed = GOOD.replaceAll("\"url\"", "\"seite\"").replaceAll(/"agent":"[^"]*",/g, "");
    const records = copyright({ manifests: `[{url: "https://data.demo.eu/2026/shard.jsonl?v=1", sha256: "${sha256(renamed)}", columns: {url: seite}, agent: DemoBot}]` });
    const repo = repository({ ".gpai/copyright.yaml": records, "elsewhere/shard.jsonl": renamed });
    expect((await judged(repo))[0]).toBe("unknown");
    expect((await cli(repo, "verify", ".", "--manifest", "elsewhere/shard.jsonl", "--output", RESULT, "--workers", "0")).code).toBe(0);
    expect(await judged(repo)).toEqual(["recorded", []]);
    repo.write({ "elsewhere/shard.jsonl": renamed + renamed });
    const { code, stdout } = await cli(repo, "verify", ".", "--manifest", "elsewhere/shard.jsonl", "--output", RESULT, "--workers", "0");
    expect([code, stdout.includes("digest differs")]).toEqual([1, true]);
    expect((await judged(repo))[0]).toBe("conflict");
  }, 60_000);

  test("a crawl with everything in it adds up for the check", async () => {
    const rows = GOOD + manifest({ url: "https://news.example/private/1" }, { url: "https://other.example/" }, { url: "https://cdn.bad.example/x" }, { url: "https://libgen.is/x" }, { url: "https://news.example/r", tdm_reservation: "1" }, { url: "https://photo.example/9", fetched_at: "2026-03-02" }, { url: "nonsense" }) + "{\"url\"\n";
    const repo = repository({ ".gpai/registers/removal-requests.csv": REGISTER.replace("other.example", "photo.example"), ".gpai/copyright.yaml": beyond, ".gpai/optout/crawl.jsonl": rows });
    expect((await cli(repo, "verify", "--output", RESULT, "--workers", "2")).code).toBe(1);
    const [outcome, rules] = await judged(repo);
    expect([outcome, rules.includes("optout/result-contradicts-itself"), rules.includes("optout/violated")]).toEqual(["conflict", false, true]);
    expect((await judged(repo, "C-1.2.1.b"))[0]).toBe("conflict");
    expect((await judged(repo, "C-1.5.2.iii"))[1]).toEqual(["optout/removal-present"]);
  }, 60_000);
});
