import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { bodyFile } from "../../../../src/cli/commands/optout/snapshot-file.ts";
import { snapshot } from "../../../../src/cli/commands/optout/snapshot.ts";
import { nodeIo } from "../../../../src/cli/io.ts";
import { parseYaml } from "../../../../src/formats/yaml.ts";

const DENY = "User-agent: *\nDisallow: /\n";
const SOME = "User-agent: WrenBot\nDisallow: /private/\n";
let folder = "";

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "snapshot-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const io = nodeIo(["--no-color"], {}, { write: (text) => { written.out += text; } }, { write: (text) => { written.err += text; } });
  const code = await snapshot.run(argv, io);
  return { code, ...written };
}

const at = (path: string): string => join(folder, path);
const read = (path: string): string[] => readFileSync(at(path), "utf8").trimEnd().split("\n");

describe("optout snapshot", () => {
  beforeEach(() => {
    put("dump/https/a.example/20250201T120000Z.txt", DENY);
    put("dump/https/b.example/20250203.txt", SOME);
    put("dump/c.example_20250202T000000Z.robots.txt.gz", gzipSync(DENY));
    put("more.jsonl", `${JSON.stringify({ url: "http://d.example/robots.txt", fetched_at: "2025-02-01T12:00:00Z", status: 404 })}\n${JSON.stringify({ url: "http://e.example/robots.txt", fetched_at: "2025-02-01T12:00:00Z", error: "timed out" })}\n`);
  });

  test("writes header, bodies once, lines by origin; counts; digest and period for the record", async () => {
    const { code, out } = await run(at("dump"), at("more.jsonl"), "--out", at("out/robots.jsonl"), "--agent", "WrenBot", "--agent", "GPTBot", "--tool", "fetcher", "--tool-version", "1.2");
    expect(code).toBe(0);
    const [header, ...rest] = read("out/robots.jsonl").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(header).toEqual({ id: "robots-2025-02-01", protocol: "robots", date_from: "2025-02-01", date_to: "2025-02-03", user_agents: ["WrenBot", "GPTBot"], domains_total: 5, allowed: 1, disallowed: 2, missing: 1, error: 1, tool: "fetcher", tool_version: "1.2" });
    const bodies = rest.filter((row) => "digest" in row);
    expect(new Set(bodies.map((row) => row["body"]))).toEqual(new Set([DENY, SOME]));
    expect(String(bodies[0]?.["digest"]) < String(bodies[1]?.["digest"])).toBe(true);
    const deny = createHash("sha256").update(DENY).digest("hex");
    expect(rest.slice(2)).toEqual([
      { domain: "a.example", scheme: "https", fetched_at: "2025-02-01T12:00:00Z", status: "ok", decision: "disallowed", agents_disallowed: ["WrenBot", "GPTBot"], body_sha256: deny },
      { domain: "b.example", scheme: "https", fetched_at: "2025-02-03", status: "ok", decision: "allowed", agents_disallowed: [], body_sha256: createHash("sha256").update(SOME).digest("hex") },
      { domain: "c.example", fetched_at: "2025-02-02T00:00:00Z", status: "ok", decision: "disallowed", agents_disallowed: ["WrenBot", "GPTBot"], body_sha256: deny },
      { domain: "d.example", scheme: "http", fetched_at: "2025-02-01T12:00:00Z", status: "missing", http_status: 404 },
      { domain: "e.example", scheme: "http", fetched_at: "2025-02-01T12:00:00Z", status: "error", error: "timed out" },
    ]);
    const yaml = parseYaml("x.yaml", out.slice(out.indexOf("snapshots:")));
    expect(yaml.ok && yaml.value.data).toEqual({ snapshots: [{ protocol: "robots", path: at("out/robots.jsonl"), sha256: createHash("sha256").update(readFileSync(at("out/robots.jsonl"))).digest("hex"), date_from: "2025-02-01", date_to: "2025-02-03", user_agents: ["WrenBot", "GPTBot"] }] });
    expect(out).toContain('Latest of each origin for WrenBot, GPTBot: 1 allow "/", 2 disallow it to at least one of them, 1 have none, 1 ended in an error');
    expect(readdirSync(at("out"))).toEqual(["robots.jsonl"]);
  });

  test("the same bytes whatever the order of arguments, and from its own output, also compressed", async () => {
    await run(at("dump"), at("more.jsonl"), "--out", at("1.jsonl"), "--agent", "WrenBot");
    await run(at("more.jsonl"), at("dump"), at("dump/https"), "--out", at("2.jsonl"), "--agent", "WrenBot");
    await run(at("1.jsonl"), "--out", at("3.jsonl"), "--agent", "WrenBot");
    await run(at("2.jsonl"), "--out", at("4.jsonl.gz"), "--agent", "WrenBot");
    await run(at("4.jsonl.gz"), "--out", at("5.jsonl.gz"), "--agent", "WrenBot");
    expect(read("2.jsonl")).toEqual(read("1.jsonl"));
    expect(read("3.jsonl")).toEqual(read("1.jsonl"));
    expect(gunzipSync(readFileSync(at("4.jsonl.gz"))).toString()).toBe(readFileSync(at("1.jsonl"), "utf8"));
    expect(readFileSync(at("5.jsonl.gz"))).toEqual(readFileSync(at("4.jsonl.gz")));
    expect([...readFileSync(at("4.jsonl.gz")).subarray(4, 10)]).toEqual([0, 0, 0, 0, 0, 255]);
  });

  test("--dry-run writes nothing and gives the digest that would be", async () => {
    const dry = await run(at("dump"), "--out", at("r.jsonl"), "--dry-run");
    expect(existsSync(at("r.jsonl"))).toBe(false);
    const real = await run(at("dump"), "--out", at("r.jsonl"));
    expect(dry.out.replace("Would write", "Wrote")).toBe(real.out);
    expect(real.out).toContain("No --agent was named");
  });

  test("an output that is there stays, unless --force", async () => {
    put("r.jsonl", "mine");
    await expect(run(at("dump"), "--out", at("r.jsonl"))).rejects.toThrow("is there already");
    expect(readFileSync(at("r.jsonl"), "utf8")).toBe("mine");
    expect((await run(at("dump"), "--out", at("r.jsonl"), "--force")).code).toBe(0);
    expect(readFileSync(at("r.jsonl"), "utf8")).not.toBe("mine");
    await expect(run(at("dump"), "--out", at("dump"), "--force")).rejects.toThrow("no regular file");
  });

  test("an earlier output in the folder is no source, unless it is named", async () => {
    await run(at("dump"), "--out", at("dump/robots.jsonl"));
    const first = read("dump/robots.jsonl");
    rmSync(at("dump/https"), { recursive: true });
    await run(at("dump"), "--out", at("dump/robots.jsonl"), "--force");
    expect(read("dump/robots.jsonl")[0]).toContain('"domains_total":1');
    put("dump/robots.jsonl", `${first.join("\n")}\n`);
    await run(at("dump/robots.jsonl"), "--out", at("dump/robots.jsonl"), "--force");
    expect(read("dump/robots.jsonl")).toEqual(first);
  });

  test("what is not read is said, and is exit 1; nothing at all is an error", async () => {
    put("bad.jsonl", `${JSON.stringify({ domain: "a.example", text: DENY })}\nnot json\n`);
    const { code, out } = await run(at("bad.jsonl"), "--out", at("r.jsonl"));
    expect(code).toBe(1);
    expect(out).toContain("bad.jsonl:2: a line that is not JSON");
    expect(out).toContain("no time of the fetch");
    expect(out).toContain("# date_from, date_to: no snapshot has a time; run again with --period FROM..TO");
    const dated = await run(at("bad.jsonl"), "--out", at("p.jsonl"), "--period", "2025-01-01..2025-01-31");
    expect(dated.out).toContain("date_from: 2025-01-01\n    date_to: 2025-01-31");
    expect(read("p.jsonl").at(-1)).toContain('"fetched_from":"2025-01-01T00:00:00Z","fetched_to":"2025-02-01T00:00:00Z"');
    put("none.txt", "x");
    await expect(run(at("none.txt"), "--out", at("n.jsonl"))).rejects.toThrow("no robots snapshot was found");
    expect(existsSync(at("n.jsonl"))).toBe(false);
  });

  test("files of another protocol are named, and have their own run", async () => {
    put("dump/https/a.example/20250201.tdmrep.json", "[]");
    expect((await run(at("dump"), "--out", at("r.jsonl"))).out).toContain("1 snapshot of tdmrep is not in it: run again with --protocol tdmrep");
    const { out } = await run(at("dump"), "--out", at("t.jsonl"), "--protocol", "tdmrep");
    expect(read("t.jsonl")[0]).toBe('{"id":"tdmrep-2025-02-01","protocol":"tdmrep","date_from":"2025-02-01","date_to":"2025-02-01","user_agents":[],"domains_total":1,"ok":1,"missing":0,"error":0}');
    expect(out).toContain("3 snapshots of robots are not in it");
  });

  test.each([[[]], [["x", "--period", "2025-01-01..2025"]], [["x", "--period", "2025-02-01..2025-01-01"]], [["x", "--period", "2025-02-01..2025-02-02..2025-02-03"]], [["x", "--protocol", "c2pa"]], [["x", "--mode", "strict"]]])("arguments: %j", async (argv) => {
    await expect(run(...argv)).rejects.toMatchObject({ name: "UsageError" });
  });
});

test("bodies beyond the memory limit wait on disk and come back whole", () => {
  const store = bodyFile(10);
  const bodies = ["12345", "", "6789012345", "x".repeat(100_000), "y"].map((text) => Buffer.from(text));
  const ids = bodies.map((body) => store.put(body));
  for (const [i, id] of ids.entries()) expect(Buffer.from(store.get(id)).equals(bodies[i] ?? Buffer.alloc(0))).toBe(true);
  store.remove();
});
