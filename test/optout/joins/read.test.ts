import { describe, expect, test } from "@jest/globals";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { RegisterCompiler } from "../../../src/optout/joins/compile.ts";
import { delimitedRecords } from "../../../src/optout/joins/delimited-text.ts";
import { loadExclusionList } from "../../../src/optout/joins/exclusion.ts";
import type { ListRead } from "../../../src/optout/joins/list-read.ts";
import { openRegister } from "../../../src/optout/joins/open.ts";
import { outcomeOf, speaksOfTraining } from "../../../src/optout/joins/outcome.ts";
import { addPiratedHosts } from "../../../src/optout/joins/pirated.ts";
import { listDate, plainLine } from "../../../src/optout/joins/plain-line.ts";
import { readRegister } from "../../../src/optout/joins/read-register.ts";
import type { EntryText } from "../../../src/optout/joins/types.ts";
import { ask } from "./naive.ts";

const bytes = (text: string | Uint8Array): Uint8Array => (typeof text === "string" ? Buffer.from(text) : text);

async function register(text: string | Uint8Array, name = "r.csv"): Promise<{ readonly read: ListRead; readonly entries: readonly EntryText[] }> {
  const compiler = new RegisterCompiler();
  const read = await readRegister(compiler, memoryFile(name, bytes(text)));
  return { read, entries: entriesOf(compiler) };
}

async function exclusion(text: string, name = "list.txt", options: Parameters<typeof loadExclusionList>[2] = {}): Promise<{ readonly read: ListRead; readonly values: readonly string[] }> {
  const compiler = new RegisterCompiler();
  const read = await loadExclusionList(compiler, memoryFile(name, bytes(text)), options);
  return { read, values: entriesOf(compiler).map((entry) => `${entry.kind} ${entry.value}`) };
}

function entriesOf(compiler: RegisterCompiler): EntryText[] {
  const opened = openRegister(compiler.finish().data);
  return Array.from({ length: opened.size }, (_, i) => opened.describe(i));
}

describe("registers", () => {
  const csv = `id,kind,value,use,requested_at,decided,effective_from,effective_to,outcome\r
R-1,domain,example.org,,2026-01-01,2026-01-10,,,accepted\r
R-2,url-prefix,"https://a.example/x,y/",train,2026-01-02,2026-01-11,2026-02-01,2026-12-31,Granted\r
R-3,domain,b.example,,2026-01-03,,,,\r
R-4,domain,c.example,,2026-01-03,2026-01-05,,,rejected\r
R-5,sha256,${"ab".repeat(32)},"search, train-ai",2026-01-03,,,,done\r
R-6,domain,d.example,search,2026-01-03,2026-01-05,,,accepted\r
R-7,iscc,ISCC:KAA,,2026-01-03,2026-01-05,,,accepted\r
R-8,domain,not a domain,,2026-01-03,2026-01-05,,,accepted\r
R-9,thing,x.example,,,,,,accepted\r
R-10,domain,y.example,,,,,,perhaps\r
R-11,host,"www.
z.example",,,,,,accepted\r
R-12,host,ok.example,,,yesterday,,,accepted\r
`;
  test("CSV", async () => {
    const { read, entries } = await register(csv);
    expect(entries).toEqual([
      { id: "R-1", kind: "domain", value: "example.org", from: "2026-01-10T00:00:00.000Z", list: { name: "r.csv", role: "removal-register" }, line: 2 },
      { id: "R-2", kind: "url-prefix", value: "https://a.example/x,y/*", use: "train", from: "2026-02-01T00:00:00.000Z", to: "2026-12-31T23:59:59.999Z", list: { name: "r.csv", role: "removal-register" }, line: 3 },
      { id: "R-5", kind: "sha256", value: "ab".repeat(32), use: "search, train-ai", from: "2026-01-03T00:00:00.000Z", list: { name: "r.csv", role: "removal-register" }, line: 6 },
      { id: "R-12", kind: "host", value: "ok.example", list: { name: "r.csv", role: "removal-register" }, line: 14 },
    ]);
    expect(read).toMatchObject({ format: "csv", rows: 12, joined: 4, open: 1, refused: 1, bad: 4, counts: { "date-of-request": 1, "kind iscc": 1, "no-date": 2, "not-a-host": 2, "other-use": 1, "unknown-kind": 1, "unknown-outcome": 1 } });
    expect(read.problems.map((p) => [p.line, p.reason])).toEqual([[9, "not-a-host"], [10, "unknown-kind"], [11, "unknown-outcome"], [12, "not-a-host"]]);
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(read.unread).toBeUndefined();
  });

  test("JSON lines, compressed", async () => {
    const lines = [{ id: 7, kind: "URL", value: "https://a.example/1", status: "accepted", decided_at: "2026-03-01T10:00:00Z" }, { domain: "b.example", decision: "granted" }, { kind: "domain", value: "c.example", status: "yes" }, [1], { kind: "domain", status: "done" }, { kind: null, value: { x: 1 }, status: true }, { kind: "domain", value: "undecided.example" }];
    const { read, entries } = await register(gzipSync(`\ufeff${lines.map((l) => JSON.stringify(l)).join("\n")}\n\n{"kind":\n`), "r.jsonl.gz");
    expect(entries.map((e) => [e.id, e.kind, e.value, e.from, e.line])).toEqual([["7", "url", "https://a.example/1", "2026-03-01T10:00:00.000Z", 1], ["r.jsonl.gz:2", "domain", "b.example", undefined, 2], ["r.jsonl.gz:3", "domain", "c.example", undefined, 3]]);
    expect(read).toMatchObject({ format: "jsonl", rows: 8, joined: 3, open: 1, bad: 4, counts: { "empty": 1, "no-kind": 1, "not-an-object": 1, "not-json": 1 } });
    expect(read.problems.map((p) => [p.line, p.reason])).toEqual([[4, "not-an-object"], [5, "empty"], [6, "no-kind"], [9, "not-json"]]);
  });

  test("TSV with a column that names the kind; without an outcome all are accepted", async () => {
    const { read, entries } = await register("# accepted requests\nurl\tcase\nhttps://a.example/\tC-1\nhttps://b.example/\"x\tC-2\n", "r.tsv");
    expect(entries.map((e) => [e.id, e.kind, e.value, e.line])).toEqual([["C-1", "url", "https://a.example/", 3], ["C-2", "url", "https://b.example/%22x", 4]]);
    expect(read).toMatchObject({ format: "tsv", joined: 2, open: 0 });
  });

  test("a column of decisions alone: what has a date is decided", async () => {
    const { read, entries } = await register("kind;value;decided\ndomain;a.example;2026-01-01\ndomain;b.example;\ndomain;c.example;no\n");
    expect(entries.map((e) => e.value)).toEqual(["a.example"]);
    expect(read).toMatchObject({ open: 1, refused: 1, bad: 0 });
  });

  test("a plain list of domains", async () => {
    const { read, entries } = await register("# removal list\n# last updated: 2026-04-01\na.example\nhttps://b.example/x # since May\n\n", "removals.txt");
    expect(entries.map((e) => [e.kind, e.value, e.line, e.list.date])).toEqual([["domain", "a.example", 3, "2026-04-01"], ["url-prefix", "https://b.example/x", 4, "2026-04-01"]]);
    expect(read).toMatchObject({ format: "list", rows: 2, joined: 2, date: "2026-04-01" });
  });

  test("a truncated file is said", async () => {
    const whole = gzipSync("domain\n" + Array.from({ length: 50_000 }, (_, i) => `d${String((i * 7919) % 50_000)}.example\n`).join(""));
    const { read } = await register(whole.subarray(0, whole.length - 100), "r.csv.gz");
    expect(read.unread?.reason).toMatch(/gzip|unexpected|truncated|end/iu);
    expect(read.sha256 === undefined || read.unread !== undefined).toBe(true);
    expect(read.joined).toBeLessThan(50_000);
  });

  test("a register that names no values", async () => {
    const { read } = await register("who,when\nanna,2026\n");
    expect(read).toMatchObject({ format: "list", joined: 0, bad: 2 });
    const empty = await register("");
    expect(empty.read).toMatchObject({ rows: 0, joined: 0, bad: 0 });
    const header = await register("id,kind,value\n");
    expect(header.read).toMatchObject({ format: "csv", rows: 0, joined: 0, bad: 0 });
  });

  test("long rows are counted, not read", async () => {
    const { read } = await register(`kind,value\ndomain,"${"x".repeat(100_000)}"\ndomain,a.example\n`);
    expect(read).toMatchObject({ rows: 2, joined: 1, counts: { "no-date": 1, "too-long": 1 } });
  });
});

describe("lists of sites", () => {
  test("by registrable domain", async () => {
    const { read, values } = await exclusion("www.a.example\ncdn.b.co.uk\n*.c.example\nd.example.\nuser.github.io\nhttps://sites.example/view/one\n10.0.0.1\ncom\n0.0.0.0 e.example f.example localhost\n||g.example^\n@@||h.example^\n||i.example/x^\nj.example##.ad\nbücher.example\n");
    expect(values).toEqual(["domain a.example", "domain b.co.uk", "domain c.example", "domain d.example", "domain user.github.io", "url-prefix https://sites.example/view/one", "domain 10.0.0.1", "domain e.example", "domain f.example", "domain g.example", "url-prefix i.example/x", "domain xn--bcher-kva.example"]);
    expect(read).toMatchObject({ rows: 14, joined: 12, bad: 2, counts: { "exception": 1, "not-read": 1, "too-broad": 1, "widened": 1 } });
  });

  test("a widened entry keeps what was listed", async () => {
    const compiler = new RegisterCompiler();
    await loadExclusionList(compiler, memoryFile("l.txt", bytes("cdn.b.co.uk\n")), { date: "2026-01-01" });
    expect(entriesOf(compiler)).toEqual([{ id: "cdn.b.co.uk", kind: "domain", value: "b.co.uk", list: { name: "l.txt", role: "exclusion-list", date: "2026-01-01" }, line: 1 }]);
  });

  test("exact, and without private suffixes", async () => {
    expect((await exclusion("cdn.b.co.uk\n", "l.txt", { exact: true })).values).toEqual(["domain cdn.b.co.uk"]);
    expect((await exclusion("user.github.io\n", "l.txt", { privateSuffixes: false })).values).toEqual(["domain github.io"]);
  });

  test("Markdown: bullets and tables, no prose", async () => {
    const page = "# Sites\n\nWe leave out sites such as evil.example.\n\n- a.example\n* `b.example` (order of 2025)\n1. [c.example](https://order.example/123)\n- [the court order](https://d.example)\n- not a site\n\n| site | authority |\n| --- | --- |\n| e.example | AGCOM |\n| **f.example** | x |\n\n| list | date |\n| --- | --- |\n| g.example | 2025 |\n\n```\nh.example\n```\n";
    expect((await exclusion(page, "list.md")).values).toEqual(["a.example", "b.example", "c.example", "d.example", "e.example", "f.example", "h.example"].map((d) => `domain ${d}`));
  });

  test("CSV with a date and a status of its own", async () => {
    const { read, values } = await exclusion("domain,status,date,authority\na.example,blocked,2026-01-01,AGCOM\nb.example,,2026-02-01,\n");
    expect(values).toEqual(["domain a.example", "domain b.example"]);
    expect(read).toMatchObject({ joined: 2, open: 0, bad: 0 });
  });

  test.each([
    ["address=/a.example/0.0.0.0", ["a.example"]], ["127.0.0.1\ta.example\t# x", ["a.example"]], [":: a.example", ["a.example"]], ["a.example,2025-01-01", ["a.example"]], ["\"a.example\"", ["a.example"]], ["||a.example^$third-party", ["a.example"]],
    ["127.0.0.1 localhost", "skip"], ["[Adblock Plus 2.0]", "skip"], ["! comment", "skip"], ["", "skip"], ["||a.example^$domain=b.example", "not-read"], ["two words", "not-read"], ["||a*b^c", "not-read"],
  ])("%j", (line, expected) => { expect(plainLine(line)).toEqual(Array.isArray(expected) ? { values: expected } : expected); });

  test.each([["# Last modified: 2026-05-01", "2026-05-01"], ["! Version: 2026-05-01T10:00", "2026-05-01"], ["# date 2026-13-01", undefined], ["# updated: 1 May", undefined], ["date: 2026-05-01", undefined]])("%s", (line, date) => { expect(listDate(line)).toBe(date); });

  test("any line: an answer", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => { expect(plainLine(text)).toBeDefined(); }));
  });

  test("hostile lines in linear time", async () => {
    const started = performance.now();
    const long = [" ".repeat(1_000_000), "#".repeat(1_000_000), "|".repeat(1_000_000), "- [".repeat(300_000), `||${"^".repeat(1_000_000)}`, "a.".repeat(500_000), "1".repeat(1_000_000)].join("\n");
    await exclusion(long, "a.txt");
    await exclusion(long, "a.md");
    await register(`kind,value\n${"\"".repeat(999_999)}\n${"\",".repeat(400_000)}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test("known pirated hosts, under whatever top-level domain", () => {
  const compiler = new RegisterCompiler();
  addPiratedHosts(compiler);
  const opened = openRegister(compiler.finish().data);
  const lists = (url: string): string[] => ask(opened, url).map((hit) => `${hit.id} ${hit.how}`);
  expect(["https://libgen.is/x", "http://www.libgen2.example/", "http://libgen-books.example/", "http://b-ok.cc/1", "http://x.library.lol/"].map(lists)).toEqual([
    ["Library Genesis (LibGen) host-label"], ["Library Genesis (LibGen) host-label"], ["Library Genesis (LibGen) host-label"], ["Z-Library domain"], ["Library Genesis (LibGen) domain"]]);
  expect(["http://libgenius.example/", "http://mylibgen.example/", "http://example.libgen/", "http://b-ok.example/", "http://zlib.example/", "http://libgen2x.example/"].flatMap(lists)).toEqual([]);
  expect(opened.lists.every((list) => list.role === "pirated-list" && list.date !== undefined)).toBe(true);
});

test.each([["Accepted", "accepted"], ["partially-accepted", "accepted"], ["", "open"], ["In_Progress", "open"], ["manifestly unfounded", "refused"], ["maybe", "unknown"]])("outcome %j", (word, outcome) => { expect(outcomeOf(word)).toBe(outcome); });
test.each([["", true], ["search", false], ["search;ai-input", false], ["search, train-ai", true], ["all", true], ["something", true]])("use %j", (use, training) => { expect(speaksOfTraining(use)).toBe(training); });

test("delimited records: what is written is read back", () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom("a", ",", "\"", "\n", "\r", " ", "é") }), { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
    const text = rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll("\"", "\"\"")}"`).join(",")}\r\n`).join("");
    const read: string[][] = [];
    const lines = delimitedRecords(text, ",", true, (cells) => { read.push([...cells]); });
    expect(read).toEqual(rows);
    expect(lines).toBe(text.split("\n").length - 1);
  }));
});
