import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { detectFormat, formatByName } from "../../../src/optout/manifest/detect-format.ts";
import { detectShape } from "../../../src/optout/manifest/detect-shape.ts";
import { type OpenOptions, openManifest } from "../../../src/optout/manifest/open.ts";
import { lineReader, readBlock } from "../../../src/optout/manifest/reader.ts";
import { rowView } from "../../../src/optout/manifest/row.ts";
import { Collected } from "./support.ts";

async function open(name: string, content: string | Uint8Array, options: OpenOptions = {}) {
  const opened = await openManifest(memoryFile(name, typeof content === "string" ? Buffer.from(content) : content), options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { manifest } = opened;
  const reader = lineReader(structuredClone(manifest.lines));
  const collected = new Collected();
  let lines = 0;
  for await (const block of manifest.blocks()) lines += readBlock(reader, block, rowView(), collected);
  return { format: manifest.format, shape: manifest.shape.name, lacks: manifest.shape.lacks, rows: collected.rows.map((r) => r.cells), bad: collected.bad_, lines };
}

async function refused(name: string, content: string | Uint8Array, options: OpenOptions = {}) {
  const opened = await openManifest(memoryFile(name, typeof content === "string" ? Buffer.from(content) : content), options);
  if (opened.ok) throw new Error("was opened");
  return opened.problem;
}

describe("shapes", () => {
  test("the canonical names; columns that come in later rows only", async () => {
    expect(await open("m.jsonl.gz", gzipSync('{"url":"a","fetched_at":"t","agent":"b","status":200,"robots":"d","x_robots_tag":"noai","meta_robots":"x"}\n{"url":"b","tdm_reservation":1}'))).toEqual({
      format: "jsonl", shape: "manifest", lacks: [], bad: [], lines: 2,
      rows: [{ url: "a", fetched_at: "t", agent: "b", status: "200", robots: "d", x_robots_tag: "noai", meta_robots: "x" }, { url: "b", tdm_reservation: "1" }],
    });
  });

  test("Common Crawl's columnar index as CSV", async () => {
    const { shape, lacks, rows } = await open("cc.csv", "url_surtkey,url,url_host_name,fetch_time,fetch_status,content_digest,content_mime_type,content_mime_detected,warc_record_length,subset\ncom,https://a.com/,a.com,2026-01-01 00:00:00,200,ABC,text/plain,text/html,900,warc\n".replace("com,https", '"com,a)/",https'));
    expect(shape).toBe("common-crawl-index");
    expect(lacks).toEqual(["agent", "robots", "headers", "meta_robots"]);
    expect(rows).toEqual([{ url: "https://a.com/", fetched_at: "2026-01-01 00:00:00", status: "200", sha1: "ABC", mime: "text/html" }]);
  });

  test("CDXJ and CDX, by content", async () => {
    const cdxj = await open("index", 'com,a)/ 20260101000000 {"url":"https://a.com/","mime":"x","mime-detected":"text/html","status":"200","digest":"ABC","length":"1","offset":"2","filename":"f"}\n');
    expect([cdxj.format, cdxj.shape, cdxj.lacks]).toEqual(["cdxj", "cdxj", ["agent", "robots", "headers", "meta_robots"]]);
    expect(cdxj.rows).toEqual([{ url: "https://a.com/", fetched_at: "20260101000000", status: "200", mime: "text/html", sha1: "ABC" }]);
    const cdx = await open("x.cdx", " CDX N b a m s k r M S V g\ncom,a)/ 20260101000000 https://a.com/ text/html 200 ABC - - 9 2 f\n");
    expect(cdx.rows).toEqual([{ url: "https://a.com/", fetched_at: "20260101000000", status: "200", mime: "text/html", sha1: "ABC" }]);
    const server = await open("x.txt", "com,a)/ 20260101000000 https://a.com/ text/html 200 ABC 9\ncom,a)/ 20260101000001 https://a.com/ - - ABC 9\n");
    expect(server.rows).toEqual([{ url: "https://a.com/", fetched_at: "20260101000000", status: "200", mime: "text/html", sha1: "ABC" }, { url: "https://a.com/", fetched_at: "20260101000001", sha1: "ABC" }]);
  });

  test.each([
    ["fineweb", '{"text":"t","id":"<urn>","dump":"CC-MAIN-2024-10","url":"https://a.com/","date":"2024-02-20T10:00:00Z","file_path":"s3://x","language":"en"}', { url: "https://a.com/", fetched_at: "2024-02-20T10:00:00Z" }],
    ["dclm", '{"text":"t","url":"https://a.com/","warcinfo":"robots: classic","metadata":{"Content-Length":"99","WARC-Date":"2013-05-18T00:00:00Z","WARC-Payload-Digest":"sha1:ABC","WARC-Target-URI":"https://a.com/x"}}', { url: "https://a.com/x", fetched_at: "2013-05-18T00:00:00Z", sha1: "sha1:ABC" }],
    ["dolma", '{"id":"1","text":"t","source":"common-crawl","added":"2023-04-11T09:57:03Z","created":"2020-01-01T00:00:00Z","metadata":{"url":"https://a.com/"}}', { url: "https://a.com/" }],
    ["c4", '{"text":"t","timestamp":"2019-04-25T12:57:54Z","url":"https://a.com/"}', { url: "https://a.com/", fetched_at: "2019-04-25T12:57:54Z" }],
    ["oscar", '{"content":"t","warc-target-uri":"https://a.com/","warc-date":"2023-01-01T00:00:00Z"}', { url: "https://a.com/", fetched_at: "2023-01-01T00:00:00Z" }],
    ["url-list", '{"URL":"https://a.com/","TEXT":"t","sha256":"ff"}', { url: "https://a.com/", sha256: "ff" }],
    ["manifest", '{"Target_URI":"https://a.com/","crawl-date":"2026-01-01","User Agent":"X","http_status":200,"content_length":5}', { url: "https://a.com/", fetched_at: "2026-01-01", agent: "X", status: "200", bytes: "5" }],
    ["url-list", '{"link":"https://a.com/"}', { url: "https://a.com/" }],
    ["url-list", '{"link":"<x>; rel=license","url":"https://a.com/"}', { link: "<x>; rel=license", url: "https://a.com/" }],
  ])("%s", async (name, line, cells) => {
    const { shape, rows, bad } = await open("m.jsonl", `${line}\n`);
    expect([shape, rows, bad]).toEqual([name, [cells], []]);
  });

  test("what a URL list cannot answer", () => {
    expect(detectShape(["url", "sha256"]).lacks).toEqual(["fetched_at", "agent", "status", "robots", "headers", "meta_robots"]);
    expect(detectShape(["url", "tdm_reservation"]).lacks).not.toContain("headers");
  });

  test("the user's columns win, also with dots, also to leave one out", async () => {
    const line = '{"u":"https://a.com/","m":{"when":"2026"},"a.b":"X","status":200,"url":"https://wrong.example/"}\n';
    const { rows, lacks } = await open("m.jsonl", line, { columns: { url: "u", fetched_at: "m.when", agent: "a.b", status: "" } });
    expect(rows).toEqual([{ url: "https://a.com/", fetched_at: "2026", agent: "X" }]);
    expect(lacks).toEqual(["status", "robots", "headers", "meta_robots"]);
  });

  test("semicolons, a quoted header with a BOM, CR LF", async () => {
    expect(await open("m.csv", '\uFEFF"url";"agent"\r\n"https://a.com/;x";b\r\n')).toMatchObject({ rows: [{ url: "https://a.com/;x", agent: "b" }], lines: 2, bad: [] });
  });
});

test("a first line of 20 MB does not hide the rows behind it", async () => {
  const content = Buffer.concat([Buffer.from('{"url":"'), Buffer.alloc(20_000_000, 0x61), Buffer.from('"}\n{"url":"https://a.example/"}\n')]);
  expect(await open("m.jsonl", content)).toMatchObject({ rows: [{ url: "https://a.example/" }], bad: [{ line: 0, reason: "too-long" }], lines: 2 });
  expect((await refused("m.csv", content.subarray(8))).reason).toBe("the first line is longer than 16777216 bytes");
});

test("a WARC file says what it has", async () => {
  const opened = await openManifest(memoryFile("a.warc.gz", gzipSync("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")));
  expect(opened.ok && [opened.manifest.format, opened.manifest.shape.name, opened.manifest.shape.lacks]).toEqual(["warc", "warc", ["robots"]]);
});

describe("what cannot be opened says what to do", () => {
  test.each<[string, string | Uint8Array, OpenOptions, RegExp, RegExp]>([
    ["m.jsonl", "", {}, /empty/, /written whole/],
    ["m.json", '[\n{"url":"a"}\n]', {}, /one JSON array/, /jq/],
    ["m.jsonl", '{"a":1}\n', {}, /no column is known to hold the URL/, /columns: \{url.*its columns are: a/],
    ["m.jsonl", '{"url":"a"}\n', { columns: { adress: "x" } }, /`columns` names "adress"/, /use one of: url, /],
    ["m.csv", "a,b\n1,2\n", { columns: { url: "c" } }, /no column "c"/, /its columns are: a, b/],
    ["m.csv", "https://a.example/,b\n", {}, /no header line/, /names of the columns/],
    ["m.csv", "\"url", {}, /no header line/, /names of the columns/],
    ["m.cdx", "a 20260101000000 b c d\n", {}, /without a header line, with 5 fields/, /add the header/],
    ["m.txt", "hello\n", {}, /format cannot be told/, /name the file/],
    ["m.bin", Buffer.from([1, 0, 2, 0, 0]), {}, /binary data/, /JSON Lines/],
    ["m.jsonl", Buffer.from("\uFEFF{}", "utf16le"), {}, /UTF-16/, /UTF-8/],
    ["m.arrow", "ARROW1\0\0", {}, /Arrow/, /Parquet/],
    ["m.parquet", "{}", {}, /does not begin with PAR1/, /copied whole/],
    ["m.jsonl", "BZh91AY&SY", {}, /bzip2/, /gzip or zstd/],
  ])("%s %#", async (name, content, options, reason, fix) => {
    const problem = await refused(name, content, options);
    expect(problem.reason).toMatch(reason);
    expect(problem.fix).toMatch(fix);
  });

  test("a gzip that breaks off before its first line", async () => {
    expect((await refused("m.jsonl.gz", gzipSync('{"url":"a"}\n').subarray(0, 12))).reason).toContain("truncated");
  });
});

test("formats by name and by content", () => {
  expect(["a/b.JSONL.gz", "x.ndjson.zst", "c.tsv", "d.parquet", "e.warc.gz", "f.cdxj.gz", "g", "h.gz"].map(formatByName)).toEqual(["jsonl", "jsonl", "tsv", "parquet", "warc", "cdxj", undefined, undefined]);
  const head = (text: string): Uint8Array => Buffer.from(text);
  expect(detectFormat("x.csv", head('{"url":"a"}\n'))).toBe("jsonl");
  expect(detectFormat("x", head("PAR1"))).toBe("parquet");
  expect(detectFormat("x.jsonl", head("WARC/1.0\r\n"))).toBe("warc");
  expect(detectFormat("x", head("url\tagent\n"))).toBe("tsv");
  const start = performance.now();
  detectFormat("x", head("a".repeat(2_000_000)));
  detectFormat("x", head(" ".repeat(2_000_000)));
  expect(performance.now() - start).toBeLessThan(500);
});
