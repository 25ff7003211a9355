/** The opt-out commands as users run them: the built program, both Nodes, the example of docs/opt-outs.md. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { node24, projectRoot, runNode, systemNode } from "../support/mini-runner.ts";

const cli = join(projectRoot, "dist/cli.js");
const NOW = ["--now", "2026-11-22"] as const;
const MINUTES = 120_000;

let folder = "";
beforeAll(() => {
  // A path as people have it, with white space and an umlaut.
  folder = mkdtempSync(join(tmpdir(), "Übung mit opt-outs "));
  cpSync(join(projectRoot, "examples/wren-optout"), join(folder, "wren"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), "utf8");
const lines = (text: string): readonly Record<string, unknown>[] => text.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

describe.each([["node24", "the development Node", node24], ["system", "the system's Node", systemNode()]] as const)("%s", (id, _, node) => {
  const optout = (...args: readonly string[]) => runNode(node, [cli, "optout", ...args], { cwd: at("wren"), env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" } });
  const verify = (output: string, ...args: readonly string[]) => optout("verify", ...NOW, "--output", at(`${id}-${output}`), ...args);
  const result = (output: string): string => read(`${id}-${output}`);

  test("verify gives the same bytes with and without threads, and its shards make the whole", async () => {
    const whole = await verify("0.json", "--workers", "0");
    expect(whole).toMatchObject({ code: 1, stderr: "" });
    expect(whole.stdout).toMatch(/^4 rows without an answer\.\n294 rows of 37 hosts in 2 manifests, fetched 2025-12-02 to 2026-01-15; 1 snapshot file\.\n/);
    expect(JSON.parse(result("0.json"))).toMatchObject({ complete: true, rows: { total: 294, honoured: 290, violated: 0, "not-evaluable": 4 } });
    await verify("2.json", "--workers", "2");
    expect(result("2.json")).toBe(result("0.json"));
    for (const shard of ["1", "2", "3"]) expect((await verify(`part-${shard}.json`, "--workers", "1", "--shard", `${shard}/3`)).stderr).toBe("");
    const parts = ["1", "2", "3"].map((shard) => at(`${id}-part-${shard}.json`));
    const merged = await optout("merge", ...parts, "--output", at(`${id}-merged.json`));
    expect(merged).toEqual(whole);
    expect(result("merged.json")).toBe(result("0.json"));
    expect(await optout("merge", ...parts.slice(1))).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("shard 1 of 3 is missing") });
  }, MINUTES);

  test("a manifest says the same plain, as gzip and as zstd", async () => {
    const plain = readFileSync(at("wren/.gpai/optout/crawl-2025-12.jsonl"));
    writeFileSync(at("crawl.jsonl"), plain);
    writeFileSync(at("crawl.jsonl.gz"), zlib.gzipSync(plain));
    writeFileSync(at("crawl.jsonl.zst"), zlib.zstdCompressSync(plain));
    const rows = [];
    for (const name of ["crawl.jsonl", "crawl.jsonl.gz", "crawl.jsonl.zst"]) {
      const { stdout } = await optout("verify", ...NOW, "--workers", "1", "--manifest", at(name), "--snapshots", ".gpai/optout/robots.jsonl", "--agent", "WrenBot", "--format", "json");
      rows.push((JSON.parse(stdout) as { rows: { total: number; honoured: number } }).rows);
    }
    expect(rows[0]?.honoured).toBeGreaterThan(100);
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  }, MINUTES);

  test("a violation is found and named with its place", async () => {
    writeFileSync(at("bad.jsonl"), read("wren/.gpai/optout/crawl-2025-12.jsonl").replace("harbour-times.example/news/1202-1", "harbour-times.example/fotos/1202-1"));
    const { code, stdout } = await optout("verify", ...NOW, "--workers", "0", "--manifest", at("bad.jsonl"), "--snapshots", ".gpai/optout/robots.jsonl", "--agent", "WrenBot");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 row fetched or kept against robots\.txt;/);
    expect(stdout).toMatch(/bad\.jsonl:15 https:\/\/harbour-times\.example\/fotos\/1202-1/);
  }, MINUTES);

  test("eval answers each row under its id, and leaves absence unknown", async () => {
    const robots = "User-agent: *\nDisallow: /private/\n";
    const row = (id: number, url: string, more: object = {}): string => JSON.stringify({ id, url, agent: "WrenBot", time: "2026-01-15T00:00:00Z", ...more });
    writeFileSync(at("rows.jsonl"), `${[row(1, "https://a.example/private/1", { robots, robots_status: 200 }), row(2, "https://a.example/2", { robots, robots_status: 200 }), row(3, "https://a.example/3"), "no row"].join("\n")}\n`);
    const { code, stdout, stderr } = await optout("eval", at("rows.jsonl"));
    expect(lines(stdout)).toMatchObject([{ id: 1, crawl: "disallowed" }, { id: 2, crawl: "allowed", use: { train: "unknown" } }, { id: 3, crawl: "unknown", use: { train: "unknown" } }, { id: null, line: 4 }]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("first: line 4") });
  }, MINUTES);

  test("test names the line that decides", async () => {
    writeFileSync(at("robots.txt"), "User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nDisallow: /admin/\n");
    const gpt = await optout("test", "--robots", at("robots.txt"), "--agent", "Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)", "https://a.example/");
    expect(gpt).toMatchObject({ code: 1, stdout: expect.stringMatching(/^disallowed +https:\/\/a\.example\/\n.*robots\.txt:3 {2}Disallow: \//) });
    expect(await optout("test", "--robots", at("robots.txt"), "--agent", "WrenBot", "https://a.example/")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^allowed /) });
  }, MINUTES);

  test("domains lists the top tenth by retained bytes", async () => {
    const { code, stdout } = await optout("domains", ".gpai/optout/crawl-*", "--format", "json");
    expect(code).toBe(0);
    const total = (JSON.parse(stdout) as { domains_total: number; domains: readonly unknown[] });
    expect(total.domains).toHaveLength(Math.ceil(total.domains_total / 10));
    const csv = await optout("domains", ".gpai/optout/crawl-*", "--sme");
    expect(csv.stdout).toMatch(/^domain,bytes,rows$/m);
  }, MINUTES);

  test("snapshot gives the same bytes twice, never overwrites by itself, and what it wrote serves verify", async () => {
    const take = (out: string, ...more: readonly string[]) => optout("snapshot", ".gpai/optout/robots.jsonl", "--agent", "WrenBot", "--out", at(`${id}-${out}`), ...more);
    const first = await take("snap-1.jsonl");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("228 snapshots of 38 origins");
    await take("snap-2.jsonl");
    expect(result("snap-2.jsonl")).toBe(result("snap-1.jsonl"));
    expect(await take("snap-1.jsonl")).toMatchObject({ code: 2, stderr: expect.stringContaining("--force") });
    expect((await take("snap-1.jsonl", "--force")).code).toBe(0);
    const { stdout } = await optout("verify", ".", ...NOW, "--workers", "0", "--snapshots", at(`${id}-snap-1.jsonl`));
    expect(stdout).toMatch(/^4 rows without an answer\.\n/);
  }, MINUTES);
});

test("the README's sample of verify is what the program prints", async () => {
  const readme = readFileSync(join(projectRoot, "README.md"), "utf8");
  const sample = /\$ gpai-docket (optout verify examples\/wren-optout[^\n]*)\n([\s\S]*?)\n```/.exec(readme);
  const { stdout } = await runNode(node24, [cli, ...(sample?.[1] ?? "").split(" ")], { cwd: projectRoot, env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" } });
  const printed = new Set(stdout.split("\n"));
  expect((sample?.[2] ?? "no sample").split("\n").filter((line) => line !== "[…]" && !printed.has(line))).toEqual([]);
});
