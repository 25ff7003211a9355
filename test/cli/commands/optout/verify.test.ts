import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { nodeIo } from "../../../../src/cli/io.ts";
import { main } from "../../../../src/cli/main.ts";
import { parseResult } from "../../../../src/optout/verify/parse-result.ts";
import { sha256 } from "../../../optout/verify/evidence.ts";

let folder = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "verify-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}
async function optout(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const io = nodeIo(["--no-color"], {}, { write: (text) => { written.out += text; } }, { write: (text) => { written.err += text; } });
  const code = await main(["optout", ...argv], io);
  return { code, ...written };
}

const ROBOTS = jsonl([
  { host: "a.example", fetched_at: "2026-03-02T00:00:00Z", status: 200, body: "User-agent: *\nDisallow: /private/\n" },
  { host: "b.example", fetched_at: "2026-03-02T00:00:00Z", status: 404 },
]);
const row = (url: string, more: object = {}): object => ({ url, fetched_at: "2026-03-02T10:00:00Z", agent: "DemoBot/1.0", ...more });
const GOOD = jsonl([row("https://a.example/1"), row("https://b.example/2")]);
const BAD = jsonl([row("https://a.example/private/1"), row("https://b.example/2", { tdm_reservation: "1" }), row("https://c.example/3")]);
const given = (...more: string[]): string[] => ["--snapshots", at("robots.jsonl"), "--agent", "DemoBot", "--now", "2026-11-22", ...(more.includes("--workers") ? [] : ["--workers", "0"]), ...more];

beforeEach(() => { put("robots.jsonl", ROBOTS); put("good.jsonl", GOOD); put("bad.jsonl.gz", gzipSync(BAD)); });

describe("optout verify", () => {
  test("says in words that all rows are honoured, and exits 0", async () => {
    const { code, out } = await optout("verify", "--manifest", at("good.jsonl"), ...given());
    expect(out).toMatch(/^All 2 rows honour the robots\.txt that was in force\.\n/);
    expect(code).toBe(0);
  });

  test("names what was found, why, where, and how to mend it; exits 1", async () => {
    const { code, out } = await optout("verify", "--manifest", at("*.jsonl"), "--manifest", at("bad.jsonl.gz"), ...given());
    expect(code).toBe(1);
    expect(out).toContain("1 row fetched or kept against robots.txt; ");
    expect(out).toContain("1 row kept although reserved under another protocol");
    expect(out).toMatch(/bad\.jsonl\.gz:1 https:\/\/a\.example\/private\/1 \(DemoBot/);
    expect(out).toMatch(/fix: add the robots\.txt of these hosts/);
    expect(out).not.toMatch(/complian/i);
  });

  test("the result is JSON that is read back, the same for any number of threads", async () => {
    expect((await optout("verify", "--manifest", at("bad.jsonl.gz"), ...given("--output", at("out/0.json")))).code).toBe(1);
    expect((await optout("verify", "--manifest", at("bad.jsonl.gz"), ...given("--workers", "2", "--out", at("out/2.json"), "--format", "json"))).out).toBe(readFileSync(at("out/2.json"), "utf8"));
    const text = readFileSync(at("out/0.json"), "utf8");
    expect(readFileSync(at("out/2.json"), "utf8")).toBe(text);
    const parsed = parseResult("0.json", text);
    expect(parsed).toMatchObject({ ok: true, value: { rows: { total: 3, violated: 1, honoured: 1, "no-snapshot": 1 }, protocols: { tdmrep: { reserved: 1 } }, complete: true } });
    expect(readdirSync(at("out")).sort()).toEqual(["0.json", "2.json"]);
  }, 30_000);

  test("a truncated manifest is said and exits 1", async () => {
    put("cut.jsonl.gz", gzipSync(GOOD.repeat(2000)));
    truncateSync(at("cut.jsonl.gz"), readFileSync(at("cut.jsonl.gz")).length - 30);
    const { code, out } = await optout("verify", "--manifest", at("cut.jsonl.gz"), ...given());
    expect(code).toBe(1);
    expect(out).toMatch(/not everything could be read/);
    expect(out).toMatch(/Not read \(1\):\n {2}.*cut\.jsonl\.gz:\d+ .*truncated/);
  });

  test("columns, times and formats from the command line", async () => {
    put("odd.tsv", "adresse\tbot\nhttps://a.example/1\tDemoBot\n");
    const { code, out } = await optout("verify", "--manifest", at("odd.tsv"), ...given("--columns", "url=adresse,agent=bot", "--fetched-at", "2026-03-02T10:00:00Z"));
    expect(out).toMatch(/^All 1 row honour/);
    expect(code).toBe(0);
  });

  test("rows: those that are not plainly honoured, or all", async () => {
    await optout("verify", "--manifest", at("bad.jsonl.gz"), ...given("--rows", at("rows.jsonl")));
    const rows = readFileSync(at("rows.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as { line: number; verdict: string });
    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([[1, "violated"], [2, "honoured"], [3, "no-snapshot"]]);
    await optout("verify", "--manifest", at("good.jsonl"), ...given("--rows", at("none.jsonl")));
    expect(readFileSync(at("none.jsonl"), "utf8")).toBe("");
    await optout("verify", "--manifest", at("good.jsonl"), ...given("--rows", at("all.jsonl.gz"), "--all-rows"));
    expect(gunzipSync(readFileSync(at("all.jsonl.gz"))).toString().trimEnd().split("\n")).toHaveLength(2);
  });

  test("goes on where an interrupted run was", async () => {
    const args = ["verify", "--manifest", at("good.jsonl"), "--manifest", at("bad.jsonl.gz"), ...given("--resume", at("state"), "--output", at("r.json"))];
    await optout(...args);
    expect(readdirSync(at("state"))).toHaveLength(2);
    const first = readFileSync(at("r.json"), "utf8");
    rmSync(at("r.json"));
    await optout(...args);
    expect(readFileSync(at("r.json"), "utf8")).toBe(first);
    expect(readdirSync(at("state"))).toHaveLength(2);
  });

  test("reads the records of a repository, and holds their digests against the files", async () => {
    const record = (sha: string): string => `crawlers: [{name: DemoBot, agents: [DemoBot]}]\nsnapshots: [{protocol: robots.txt, path: robots.jsonl}]\nmanifests: [{path: good.jsonl, sha256: ${sha}}]\n`;
    put(".gpai/copyright.yaml", record(sha256(GOOD)));
    expect(await optout("verify", folder, "--workers", "0", "--now", "2026-11-22")).toMatchObject({ code: 0, out: expect.stringMatching(/^All 2 rows/) });
    put(".gpai/copyright.yaml", record("0".repeat(64)));
    expect(await optout("verify", folder, "--workers", "0", "--now", "2026-11-22")).toMatchObject({ code: 1, out: expect.stringContaining("digest differs") });
    put(".gpai/copyright.yaml", "crawlers: [{name: DemoBot}]\nsnapshots: [{protocol: robots.txt, path: robots.jsonl}]\nmanifests: [{path: good.jsonl}, {path: not-here.jsonl}]\n");
    expect(await optout("verify", folder, "--workers", "0", "--now", "2026-11-22")).toMatchObject({ code: 1, out: expect.stringContaining("not-here.jsonl: not read") });
  });

  test.each<[string, string[], RegExp]>([
    ["no records and no manifest", ["verify", "EMPTY", "--workers", "0"], /copyright\.yaml|no manifest/],
    ["a manifest that is not there", ["verify", "--manifest", "nowhere/*.jsonl"], /no (such )?file/],
    ["workers that are no number", ["verify", "--manifest", "x", "--workers", "many"], /--workers/],
    ["a shard that is none", ["verify", "--manifest", "x", "--shard", "3/2"], /--shard/],
    ["a column that is none", ["verify", "--manifest", "GOOD", "--columns", "adress=url"], /--columns names "adress"/],
    ["a mode that is none", ["verify", "--manifest", "GOOD", "--mode", "bing"], /--mode/],
    ["an age that is none", ["verify", "--manifest", "GOOD", "--max-snapshot-age=-1"], /max-snapshot-age/],
    ["all rows without a file", ["verify", "--manifest", "x", "--all-rows"], /--all-rows needs --rows/],
    ["rows of an interrupted run", ["verify", "--manifest", "x", "--rows", "r", "--resume", "s"], /do not go together/],
    ["a place that cannot be written", ["verify", "--manifest", "GOOD", "--workers", "0", "--output", "/proc/none/x.json"], /cannot be written/],
    ["merge of nothing", ["merge"], /No partial was named/],
    ["merge of something else", ["merge", "GOOD"], /not JSON|not a partial/],
  ])("%s exits 2 and says what to do", async (_, argv, message) => {
    const { code, err } = await optout(...argv.map((word) => (word === "GOOD" ? at("good.jsonl") : word === "EMPTY" ? folder : word)));
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe("optout merge", () => {
  test("shards merge to the bytes of one run, with their rows", async () => {
    const manifests = ["--manifest", at("good.jsonl"), "--manifest", at("bad.jsonl.gz")];
    await optout("verify", ...manifests, ...given("--output", at("whole.json"), "--rows", at("whole.jsonl"), "--all-rows"));
    for (const shard of ["1/3", "2/3", "3/3"]) expect((await optout("verify", ...manifests, ...given("--shard", shard, "--output", at(`parts/${shard[0] ?? ""}.json`), "--rows", at(`rows-${shard[0] ?? ""}.jsonl`), "--all-rows"))).out).not.toBe("");
    const rows = ["1", "2", "3"].flatMap((i) => ["--rows", at(`rows-${i}.jsonl`)]);
    const { code, out } = await optout("merge", at("parts"), "--output", at("merged.json"), ...rows, "--rows-output", at("merged.jsonl"));
    expect(code).toBe(1);
    expect(out).toContain("1 row fetched or kept against robots.txt");
    expect(readFileSync(at("merged.json"), "utf8")).toBe(readFileSync(at("whole.json"), "utf8"));
    expect(readFileSync(at("merged.jsonl"), "utf8")).toBe(readFileSync(at("whole.jsonl"), "utf8"));
  });

  test("missing, double and foreign shards are refused, and nothing is written", async () => {
    const manifests = ["--manifest", at("bad.jsonl.gz")];
    for (const shard of ["1/2", "2/2"]) await optout("verify", ...manifests, ...given("--shard", shard, "--output", at(`${shard[0] ?? ""}.json`)));
    await optout("verify", ...manifests, ...given("--shard", "2/2", "--mode", "google", "--output", at("google.json")));
    const refused = async (...parts: string[]): Promise<string> => { const { code, err } = await optout("merge", ...parts.map(at), "--output", at("m.json")); expect(code).toBe(2); return err; };
    expect(await refused("1.json")).toMatch(/shard 2 of 2 is missing/);
    expect(await refused("1.json", "1.json", "2.json")).toMatch(/both shard 1/);
    expect(await refused("1.json", "google.json")).toMatch(/options differ/);
    expect(existsSync(at("m.json"))).toBe(false);
    expect((await optout("merge", at("2.json"), at("1.json"), "--output", at("m.json"))).code).toBe(1);
  });
});
