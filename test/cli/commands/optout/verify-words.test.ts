import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { nodeIo } from "../../../../src/cli/io.ts";
import { main } from "../../../../src/cli/main.ts";

let folder = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "verify words ä-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
async function verify(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const io = nodeIo(["--no-color"], {}, { write: (text) => { written.out += text; } }, { write: (text) => { written.err += text; } });
  const code = await main(["optout", "verify", "--workers", "0", "--now", "2026-11-22", ...argv], io);
  return { code, ...written };
}

const BOT = "Mozilla/5.0 (compatible; DemoBot/2.1; +https://demo.example/bot)";
const row = (path: string): string => `${JSON.stringify({ url: `https://a.example${path}`, fetched_at: "2026-03-02T10:00:00Z", agent: BOT })}\r\n`;
beforeEach(() => {
  writeFileSync(at("robots.jsonl"), `${JSON.stringify({ host: "a.example", fetched_at: "2026-03-02T00:00:00Z", status: 200, body: "User-agent: *\nDisallow: /\n\nUser-agent: DemoBot\nDisallow: /private/\n" })}\r\n`);
  writeFileSync(at("crawl.jsonl"), Array.from({ length: 9 }, (_, i) => row(`/${String(i)}`)).join(""));
  writeFileSync(at("bad.jsonl"), Array.from({ length: 9 }, (_, i) => row(`/private/${String(i)}`)).join(""));
});
const asked = (...more: string[]): string[] => ["--manifest", at("crawl.jsonl"), "--snapshots", at("robots.jsonl"), ...more];

describe("what is asked", () => {
  test.each([["a product token", "DemoBot"], ["a token with its version", "DemoBot/2.1"], ["the whole User-Agent string", BOT]])("--agent takes %s", async (_, agent) => {
    const { code, out } = await verify(...asked("--agent", agent));
    expect(out).toMatch(/^All 9 rows honour .*\n9 rows of 1 host in 1 manifest, fetched on 2026-03-02; 1 snapshot file\.\nAsked for: DemoBot \(/);
    expect(code).toBe(0);
  });

  test("a glob that the shell expanded, and a file in place of a folder, are said as such", async () => {
    const glob = await verify("--manifest", at("bad.jsonl"), at("crawl.jsonl"), at("other.jsonl"));
    expect(glob).toMatchObject({ code: 2, out: "" });
    expect(glob.err).toMatch(/crawl\.jsonl is a file.*\nPut globs in quotes/);
    expect((await verify(at("crawl.jsonl"))).err).toMatch(/is a file.*\nName a manifest with --manifest /);
    expect((await verify(folder, "other")).err).toContain("Too many arguments: other");
  });
});

describe("what is said", () => {
  test("no signal is called no permission", async () => {
    expect((await verify(...asked("--agent", "DemoBot"))).out).toContain("9 without a signal (which is no permission)");
  });

  test("few places of each kind, and where all of them are", async () => {
    const { out } = await verify("--manifest", at("bad.jsonl"), "--snapshots", at("robots.jsonl"), "--agent", "DemoBot");
    expect(out.match(/bad\.jsonl:\d+ https/g)).toHaveLength(5);
    expect(out).toContain("… and 4 more (--rows FILE writes them all)");
  });

  test("where nothing was verified, the reason stands at the top, not under zeros", async () => {
    writeFileSync(at("urls.txt"), "https://a.example/1\n");
    const { code, out } = await verify("--manifest", at("urls.txt"), "--snapshots", at("robots.jsonl"), "--agent", "DemoBot");
    expect(code).toBe(1);
    expect(out).toMatch(/^No row was verified\.\n/);
    expect(out).toMatch(/Not read \(1\):\n.*urls\.txt: .*--manifest-format/);
    expect(out).not.toMatch(/honoured|Training/);
  });
});

describe("what is written", () => {
  test("a place that cannot be written is found before the work, and nothing is left behind", async () => {
    writeFileSync(at("file"), "");
    mkdirSync(at("dir"));
    expect((await verify(...asked("--agent", "DemoBot", "--output", at("file/x.json")))).err).toMatch(/--output .* cannot be written/);
    const isFolder = await verify("--manifest", at("nowhere.jsonl"), "--output", at("dir"));
    expect(isFolder.code).toBe(2);
    expect(isFolder.err).toContain("it is a folder");
    expect(existsSync(at("dir.part"))).toBe(false);
  });

  test("many rows wait for a slow file without a warning", async () => {
    writeFileSync(at("many.jsonl"), row("/private/x").repeat(60_000));
    const warnings: string[] = [];
    const note = (warning: Error): void => { warnings.push(warning.message); };
    process.on("warning", note);
    try {
      await verify("--manifest", at("many.jsonl"), "--snapshots", at("robots.jsonl"), "--agent", "DemoBot", "--rows", at("rows.jsonl.gz"));
    } finally {
      process.off("warning", note);
    }
    expect(gunzipSync(readFileSync(at("rows.jsonl.gz"))).toString().trimEnd().split("\n")).toHaveLength(60_000);
    expect(warnings).toEqual([]);
  }, 60_000);
});
