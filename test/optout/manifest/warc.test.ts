import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { readWarc, type WarcEnd, type WarcResponse } from "../../../src/optout/manifest/warc.ts";
import { readWarcRows } from "../../../src/optout/manifest/warc-rows.ts";
import { rowView } from "../../../src/optout/manifest/row.ts";
import { decompress } from "../../../src/optout/stream/decompress.ts";
import { Collected } from "./support.ts";

type Bytes = string | Uint8Array;
const join = (...parts: Bytes[]): Buffer => Buffer.concat(parts.map((p) => (typeof p === "string" ? Buffer.from(p, "latin1") : Buffer.from(p))));

function record(type: string, url: string, block: Bytes, more = ""): Buffer {
  const body = join(block);
  return join(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2026-03-01T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:${type}>\r\n${url === "" ? "" : `WARC-Target-URI: ${url}\r\n`}Content-Type: application/http; msgtype=${type}\r\n${more}Content-Length: ${body.length}\r\n\r\n`, body, "\r\n\r\n");
}
const page = (url: string, body: Bytes = "<html>", headers = "Content-Type: text/html; charset=utf-8\r\n", more = ""): Buffer => record("response", url, join(`HTTP/1.1 200 OK\r\n${headers}\r\n`, body), more);

async function read(content: Uint8Array, rangeBytes = 1_000_000): Promise<{ seen: WarcResponse[]; bad: string[]; end: WarcEnd }> {
  const seen: WarcResponse[] = [];
  const bad: string[] = [];
  const end = await readWarc(decompress(memoryFile("m.warc", content), { rangeBytes }), {
    response: (r) => seen.push({ ...r, body: Buffer.from(r.body) }), bad: (n, offset, reason) => bad.push(`${n} ${offset} ${reason}`),
  });
  return { seen, bad, end };
}
const bodies = (seen: readonly WarcResponse[]): [string, boolean][] => seen.map((r) => [Buffer.from(r.body).toString("latin1"), r.whole]);

describe("records", () => {
  const info = record("warcinfo", "", "software: x\r\nhttp-header-user-agent: CCBot/2.0\r\n");
  const request = record("request", "https://a.example/x", "GET /x HTTP/1.1\r\nUser-Agent: ExampleBot/1.0\r\nHost: a.example\r\n\r\n");

  test("a response with its headers, agent, digest and lengths", async () => {
    const content = join(info, request, page("https://a.example/x", "<html>", "Content-Type: text/html\r\nX-Robots-Tag: noai\r\nX-Robots-Tag: a: b\r\nX-Folded: a\r\n  b\r\n", "WARC-Payload-Digest: sha1:ABC\r\n"), record("metadata", "https://a.example/x", "a: b"));
    const { seen, bad, end } = await read(content);
    expect(bad).toEqual([]);
    expect(end).toEqual({ records: 4 });
    expect(seen).toEqual([{
      type: "response", record: 2, offset: info.length + request.length, url: "https://a.example/x", fetched_at: "2026-03-01T12:00:00Z", status: 200, agent: "ExampleBot/1.0", digest: "sha1:ABC", bytes: 6,
      headers: new Map([["content-type", ["text/html"]], ["x-robots-tag", ["noai", "a: b"]], ["x-folded", ["a b"]]]), body: Buffer.from("<html>"), whole: true, robots: false,
    }]);
  });

  test("without a request of its own, the agent of the warcinfo record; without that, none", async () => {
    expect((await read(join(info, request, page("https://b.example/")))).seen[0]?.agent).toBe("CCBot/2.0");
    expect((await read(join(request, page("https://b.example/")))).seen[0]?.agent).toBeUndefined();
    expect((await read(join(request, page("https://b.example/", "", "", "WARC-Concurrent-To: <urn:uuid:request>\r\n")))).seen[0]?.agent).toBe("ExampleBot/1.0");
  });

  test("whatever the ranges, gzip per record, LF line ends, WARC 1.1, URL in angle brackets", async () => {
    const one = page("https://a.example/robots.txt", "User-agent: *\nDisallow: /\n", "");
    const http = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html>";
    const two = join(`WARC/1.1\nWARC-Type: response\nWARC-Target-URI: <https://b.example/>\nContent-Length: ${http.length}\n\n${http}\n\n`);
    for (const rangeBytes of [1, 7, 100, 1_000_000]) {
      const { seen, bad, end } = await read(join(gzipSync(one), gzipSync(two)), rangeBytes);
      expect([bad, end]).toEqual([[], { records: 2 }]);
      expect(seen.map((r) => [r.url, r.robots, Buffer.from(r.body).toString()])).toEqual([["https://a.example/robots.txt", true, "User-agent: *\nDisallow: /\n"], ["https://b.example/", false, "<html>"]]);
    }
  });

  test("status without a body, revisits, resources, answers of name servers", async () => {
    const { seen, bad } = await read(join(
      record("response", "https://a.example/robots.txt", "HTTP/1.1 503 No\r\n\r\n"), record("revisit", "https://b.example/", "HTTP/1.1 304 Not Modified\r\n\r\n"),
      record("resource", "https://c.example/robots.txt", "User-agent: *").toString("latin1").replace("application/http; msgtype=resource", "text/plain"), record("response", "dns:a.example", "x"), record("revisit", "https://d.example/", ""),
    ));
    expect(bad).toEqual([]);
    expect(seen.map((r) => [r.type, r.status, r.whole, Buffer.from(r.body).toString()])).toEqual([["response", 503, true, ""], ["revisit", 304, false, ""], ["resource", undefined, true, "User-agent: *"], ["revisit", undefined, false, ""]]);
  });

  test("a page is cut at 256 KiB, robots.txt is not; a truncated capture is not whole", async () => {
    const big = "x".repeat(1_000_000);
    const { seen } = await read(join(page("https://a.example/", big), page("https://a.example/robots.txt", big), page("https://a.example/robots.txt?x", big), page("https://a.example/a", "x", "", "WARC-Truncated: length\r\n")));
    expect(seen.map((r) => [r.body.length, r.bytes, r.whole])).toEqual([[262_144, 1_000_000, false], [1_000_000, 1_000_000, true], [262_144, 1_000_000, false], [1, 1, false]]);
  });
});

describe("codings of the body", () => {
  const text = "User-agent: *\nDisallow: /private\n";
  test.each<[string, string, Uint8Array]>([
    ["gzip", "Content-Encoding: gzip\r\n", gzipSync(text)], ["deflate", "Content-Encoding: deflate\r\n", deflateSync(text)], ["raw deflate", "Content-Encoding: deflate\r\n", deflateRawSync(text)],
    ["Brotli", "Content-Encoding: br\r\n", brotliCompressSync(text)], ["chunked", "Transfer-Encoding: chunked\r\n", join("10;x=y\r\n", text.slice(0, 16), "\r\n11\r\n", text.slice(16), "\r\n0\r\n\r\n")],
    ["chunked gzip", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", join(`${gzipSync(text).length.toString(16)}\r\n`, gzipSync(text), "\r\n0\r\n\r\n")],
    ["gzip by its header, plain in the archive", "Content-Encoding: gzip\r\n", Buffer.from(text)], ["Brotli by its header only", "Content-Encoding: br\r\n", Buffer.from(text)], ["chunked by its header only", "Transfer-Encoding: chunked\r\n", Buffer.from(text)],
  ])("%s", async (_, headers, body) => {
    expect(bodies((await read(page("https://a.example/robots.txt", body, headers))).seen)).toEqual([[text, true]]);
  });

  test("an unknown coding, a broken one, chunks that break off and bombs are not whole", async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    const { seen, bad } = await read(join(
      page("https://a.example/robots.txt", "x", "Content-Encoding: zstd\r\n"), page("https://a.example/robots.txt", join(gzipSync(text).subarray(0, 15), Buffer.alloc(20, 0xff)), "Content-Encoding: gzip\r\n"),
      page("https://a.example/robots.txt", "5\r\nabcde\r\nff\r\nx", "Transfer-Encoding: chunked\r\n"), page("https://a.example/robots.txt", bomb, "Content-Encoding: gzip\r\n"),
      page("https://a.example/robots.txt", "x", "Content-Encoding: gzip, gzip, gzip\r\n"),
    ));
    expect(bad).toEqual([]);
    expect(bodies(seen)).toEqual([["", false], ["User/ÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿÿ", false], ["abcdex", false], ["", false], ["", false]]);
  });
});

describe("files that are not whole", () => {
  const content = join(page("https://a.example/"), page("https://b.example/"));

  test("truncated anywhere: the records before, and a problem unless it ends between records", async () => {
    const first = page("https://a.example/").length;
    for (let cut = 1; cut < content.length; cut++) {
      const { seen, end } = await read(content.subarray(0, cut));
      const block = (n: number): number => n * first - 4;
      expect(seen.length).toBe(cut >= block(2) ? 2 : cut >= block(1) ? 1 : 0);
      const between = cut >= block(2) || (cut >= block(1) && cut <= first);
      expect([cut, end.problem === undefined]).toEqual([cut, between]);
    }
  });

  test.each([
    ["Content-Length: x"], ["Content-Length: -5"], ["Content-Length: 9999999999999999"], ["Content-Length: 5\r\nContent-Length: 6"], ["X: 1"],
  ])("%j is no length", async (line) => {
    const { end } = await read(join(page("https://a.example/"), `WARC/1.0\r\nWARC-Type: response\r\n${line}\r\n\r\nabc`));
    expect(end.records).toBe(1);
    expect(end.problem?.reason).toBe("a WARC record without a usable Content-Length");
  });

  test("a length beyond the end, and something that is no record", async () => {
    expect((await read(join("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 999999999999999\r\n\r\nabc"))).end.problem?.reason).toBe("the WARC file breaks off within a record");
    expect((await read(join(page("https://a.example/"), "nothing\r\n\r\n"))).end.problem).toEqual({ offset: page("https://a.example/").length, reason: "a record that does not begin with WARC/1.0 or 1.1" });
    expect((await read(join("WARC/1.0\r\n", "X: y\r\n".repeat(20_000)))).end.problem?.reason).toBe("a WARC record's header is longer than 64 KiB");
  });

  test("a response that cannot be read does not hide the next", async () => {
    const { seen, bad } = await read(join(record("response", "https://a.example/", "not http"), record("response", "", "HTTP/1.1 200 OK\r\n\r\n"), page("https://b.example/")));
    expect(seen).toHaveLength(1);
    expect(bad.map((b) => b.slice(b.indexOf(" ", 2) + 1))).toEqual(["a WARC response without an HTTP status line", "a WARC capture without WARC-Target-URI"]);
  });

  test("property: never throws, whatever is cut out or put in", async () => {
    const whole = join(record("warcinfo", "", "a: b"), content);
    await fc.assert(fc.asyncProperty(fc.nat(whole.length), fc.nat(20), fc.uint8Array({ maxLength: 20 }), async (at, drop, put) => {
      await read(join(whole.subarray(0, at), put, whole.subarray(at + drop)));
    }), { numRuns: 500 });
  });
});

test("as rows of a manifest, with columns from the page and the digest of the file", async () => {
  const collected = new Collected();
  const content = join(record("request", "https://a.example/", "GET / HTTP/1.1\r\nUser-Agent: B\r\n\r\n"), page("https://a.example/", "<meta>", "Content-Type: Text/HTML; x\r\n__proto__: y\r\nA: 1\r\nA: 2\r\n", "WARC-Payload-Digest: sha1:ABC\r\n"), record("response", "https://b.example/", "no http"));
  const end = await readWarcRows(memoryFile("m.warc", content), rowView(), collected, { digest: true, page: (html) => ({ meta_robots: `seen ${html.length}`, url: "not taken" }) });
  expect(collected.rows).toEqual([{ line: 1, cells: { url: "https://a.example/", fetched_at: "2026-03-01T12:00:00Z", agent: "B", status: "200", mime: "text/html", bytes: "6", headers: '{"content-type":"Text/HTML; x","__proto__":"y","a":["1","2"]}', sha1: "ABC", meta_robots: "seen 6" } }]);
  expect(collected.bad_).toEqual([{ line: 2, reason: "unreadable" }]);
  expect(end).toMatchObject({ records: 3, compression: "none" });
  expect(end.sha256).toHaveLength(64);
});
