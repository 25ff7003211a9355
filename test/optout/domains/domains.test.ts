import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { readDomains } from "../../../src/checks/summary/domains.ts";
import { UsageError } from "../../../src/cli/args.ts";
import { domains } from "../../../src/cli/commands/optout/domains.ts";
import { wantedDomains } from "../../../src/law/domains-rule.ts";
import { plainStyle } from "../../../src/report/style.ts";

let folder = "";
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "domains-")); });
afterAll(() => { rmSync(folder, { recursive: true }); });

const put = (name: string, content: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, content); return path; };
const rows = (...list: readonly object[]): string => `${list.map((row) => JSON.stringify(row)).join("\n")}\n`;

async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await domains.run(argv, { out: (t) => { out += t; }, err: (t) => { err += t; }, style: plainStyle, width: 100, interactive: false });
  return { code, out, err };
}
const body = (out: string): string[] => out.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("optout domains", () => {
  test("ranks registrable domains by retained bytes", async () => {
    const path = put("a.jsonl", rows(
      ...Array.from({ length: 18 }, (_, i) => ({ url: `https://d${String(i)}.example/`, bytes: 10 + i })),
      { url: "https://www.big.co.uk/a", bytes: 500 }, { url: "http://static.big.co.uk:8080/b", bytes: 500 }, { url: "https://dropped.example/", bytes: 100_000, retained: false }, { url: "https://dropped2.example/", bytes: 100_000, retained: "No" },
      { url: "https://anna.github.io/", bytes: 300 }, { url: "https://bob.github.io/", bytes: 300, retained: true }, { url: "http://10.0.0.1/", bytes: 9999 }, { url: "http://localhost/", bytes: 1 },
    ));
    const { code, out, err } = await run(path);
    expect(body(out)).toEqual(["domain,bytes,rows", "big.co.uk,1000,2", "github.io,600,2"]);
    expect(out.split("\n").slice(0, 2)).toEqual(["# domains_total: 20", "# method: registrable domains by the Public Suffix List (without its private section), ranked by retained bytes, top 10 %, rounded up; ties by name; listed 2"]);
    expect(out).toContain("# rows: retained 24, not retained 2, without a byte count 0, unreadable 0\n# not ranked: hosts that are no domain names (addresses, single labels, public suffixes, odd names): 2 with 10000 bytes, rows 2\n# source: ");
    expect(out).toMatch(/# source: \S+a\.jsonl sha256 [0-9a-f]{64} rows 26\n/u);
    expect([code, err]).toEqual([0, ""]);
    const check = readDomains({ path: "d.csv", text: out, complete: true });
    expect(check).toEqual({ path: "d.csv", names: 2, hosts: 0, total: 20, strange: [] });
    expect(body((await run(path, "--private-suffixes")).out)).toEqual(["domain,bytes,rows", "big.co.uk,1000,2", "anna.github.io,300,1", "bob.github.io,300,1"]);
  });

  test("the number for an SME, ties by name, CSV in and gzip", async () => {
    const csv = `page,size\n${Array.from({ length: 40 }, (_, i) => `https://d${String(i).padStart(2, "0")}.example/x,7.0`).join("\n")}\n`;
    const { code, out } = await run(put("b.csv.gz", gzipSync(csv)), "--sme", "--columns", "url=page,bytes=size");
    expect(body(out)).toEqual(["domain,bytes,rows", "d00.example,7,1", "d01.example,7,1"]);
    expect(out).toContain("top 5 % or 1,000, whichever is lower, rounded up (SME)");
    expect(code).toBe(0);
  });

  test("without bytes it refuses, or ranks by rows and says so", async () => {
    const path = put("c.jsonl", rows({ url: "https://a.example/1" }, { url: "https://a.example/2" }, { url: "https://b.example/" }));
    await expect(run(path)).rejects.toThrow(UsageError);
    const { out, code } = await run(path, "--by", "rows");
    expect(body(out)).toEqual(["domain,bytes,rows", "a.example,0,2"]);
    expect(out).toContain("ranked by number of retained rows, because the manifests give no bytes");
    expect(code).toBe(0);
  });

  test("by modality, filled up to the number for all together", async () => {
    const list = Array.from({ length: 20 }, (_, i) => [
      { url: `https://d${String(i).padStart(2, "0")}.example/`, bytes: 100 - i, modality: "text" },
      { url: `https://${i < 2 ? `d0${String(i)}` : `i${String(i)}`}.example/`, bytes: 50 - i, modality: "image" },
    ]).flat();
    const path = put("d.jsonl", rows(...list));
    const { out, code } = await run(path, "--by-modality");
    expect(body(out)).toEqual(["domain,bytes,rows,modality", "d00.example,50,1,image", "d01.example,49,1,image", "d00.example,100,1,text", "d01.example,99,1,text", "d02.example,98,1,all", "d03.example,97,1,all"]);
    expect(out).toContain("# modality image: 2 listed, domains 20\n# modality text: 2 listed, domains 20\n# modality all: 2 listed, domains 38\n");
    expect(code).toBe(0);
    expect(readDomains({ path: "d.csv", text: out, complete: true })).toMatchObject({ total: 38, strange: [] });
    expect((await run(path)).err).toContain("--by-modality");
  });

  test("what was not read makes the list incomplete", async () => {
    const whole = gzipSync(rows(...Array.from({ length: 20_000 }, (_, i) => ({ url: `https://d${String((i * 7919) % 20_000)}.example/`, bytes: i }))));
    const cut = put("e.jsonl.gz", whole.subarray(0, whole.length - 2000));
    const odd = put("f.jsonl", `{"url":"https://a.example/","bytes":5}\nnot json\n{"url":"ftp://b.example/","bytes":5}\n{"url":"https://c.example/"}\n{"url":"https://c.example/","bytes":"x"}\n`);
    const { code, out, err } = await run(cut, odd);
    expect(code).toBe(1);
    expect(err).toMatch(/incomplete: \S+e\.jsonl\.gz: /u);
    expect(err).toContain("1 row could not be read, the first in line 2 (not-json)");
    expect(err).toContain("1 rows have no http(s) URL");
    expect(err).toContain("2 retained rows have no byte count and count as nothing");
    expect(out).toMatch(/# INCOMPLETE: /u);
    expect(out).toContain("sha256 unknown");
  });

  test("Parquet, whole and cut off", async () => {
    const fixture = "test/fixtures/optout/duckdb-v1-snappy.parquet";
    const { code, out, err } = await run(fixture);
    expect(body(out)).toEqual(["domain,bytes,rows", "example11.com,165000000000,1", "example10.com,150000000000,1"]);
    expect(out).toContain(`# source: ${fixture} sha256 ${createHash("sha256").update(readFileSync(fixture)).digest("hex")} rows 59\n`);
    expect([code, err]).toEqual([1, `incomplete: ${fixture}: 1 row could not be read, the first in line 8 (no-url)\n`]);
    const cut = await run(put("cut.parquet", readFileSync(fixture).subarray(0, 900)));
    expect(cut.code).toBe(1);
    expect(cut.err).toContain("cut.parquet: ");
  });

  test("WARC", async () => {
    const record = (url: string, text: string): string => { const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${text}`; return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${String(http.length)}\r\n\r\n${http}\r\n\r\n`; };
    const { code, out } = await run(put("a.warc.gz", gzipSync(record("https://www.a.example/", "12345") + record("https://b.example/", "1"))));
    expect(body(out)).toEqual(["domain,bytes,rows", "a.example,5,1"]);
    expect(code).toBe(0);
  });

  test("nothing retained is no empty success", async () => {
    const { code, err } = await run(put("g.jsonl", rows({ url: "https://a.example/", bytes: 1, retained: false })));
    expect([code, err]).toEqual([1, "incomplete: no retained row with a URL was found\n"]);
  });

  test("foreign names cannot leave their comment or become formulas", async () => {
    const { out } = await run(put("of 3.jsonl", rows({ url: "https://a.example/", bytes: 1, modality: "=cmd|' /C calc'!A0,\n\"x" })), "--by-modality");
    expect(body(out)).toEqual(["domain,bytes,rows,modality", "a.example,1,1,_cmd__ /C calc__A0_ _x"]);
    expect(readDomains({ path: "d.csv", text: out, complete: true }).total).toBe(1);
  });

  test("a modality column that holds something else", async () => {
    const path = put("h.jsonl", rows(...Array.from({ length: 70 }, (_, i) => ({ url: "https://a.example/", bytes: 1, modality: `m${String(i)}` }))));
    await expect(run(path, "--by-modality")).rejects.toThrow("no modalities");
    expect(body((await run(path)).out)).toEqual(["domain,bytes,rows", "a.example,70,70"]);
  });

  test("--out and --format json", async () => {
    const out = join(folder, "list.json");
    const path = put("i.jsonl", rows({ url: "https://a.example/", bytes: 3 }));
    const said = await run(path, "--out", out, "--format", "json");
    expect(said).toEqual({ code: 0, out: "", err: `Wrote 1 domain names (1 domains in all) to ${out}.\n` });
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ domains_total: 1, domains: [{ domain: "a.example", bytes: 3, rows: 1 }], sources: [{ name: path, rows: 1, bad: 0 }] });
    await expect(run(path, "--out", join(folder, "no", "such", "folder.csv"))).rejects.toThrow(UsageError);
  });

  test("mistakes of the user", async () => {
    await expect(run()).rejects.toThrow("No crawl manifest");
    await expect(run(put("j.jsonl", rows({ url: "https://a.example/" })), "--columns", "nonsense=x")).rejects.toThrow("--columns");
    await expect(run(join(folder, "absent.jsonl"))).rejects.toThrow("no such file");
  });
});

test("the list is the naive one", async () => {
  const row = fc.record({ host: fc.constantFrom("a", "b", "c", "d", "e", "f").map((d) => `${d}.example`), sub: fc.constantFrom("", "www.", "x.y."), bytes: fc.nat(20), retained: fc.constantFrom(true, false) });
  await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), fc.boolean(), async (list, sme) => {
    const path = put("p.jsonl", rows(...list.map(({ host, sub, bytes, retained }) => ({ url: `https://${sub}${host}/`, bytes, retained }))));
    const sums = new Map<string, [number, number]>();
    for (const { host, bytes, retained } of list) if (retained) { const [b, r] = sums.get(host) ?? [0, 0]; sums.set(host, [b + bytes, r + 1]); }
    const ranked = [...sums].sort((a, b) => b[1][0] - a[1][0] || (a[0] < b[0] ? -1 : 1)).slice(0, wantedDomains(sums.size, sme));
    const { out } = await run(path, ...(sme ? ["--sme"] : []));
    expect(body(out)).toEqual(["domain,bytes,rows", ...ranked.map(([domain, [bytes, r]]) => `${domain},${String(bytes)},${String(r)}`)]);
  }), { numRuns: 60 });
});
