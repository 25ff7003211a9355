import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { ask, file, load, reasons } from "./support.ts";

const T1 = "2025-02-01T12:00:00Z";
const DENY = "User-agent: *\nDisallow: /\n";

interface Rec { readonly type?: string; readonly url?: string; readonly date?: string; readonly http?: string; readonly body?: string; readonly more?: string }

/** One WARC record, lengths computed. */
function record({ type = "response", url = "https://a.example/robots.txt", date = T1, http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain", body = DENY, more = "" }: Rec): Buffer {
  const block = Buffer.from(type === "resource" ? body : `${http}\r\n\r\n${body}`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\n${date === "" ? "" : `WARC-Date: ${date}\r\n`}${more}Content-Type: ${type === "resource" ? "text/plain" : "application/http; msgtype=response"}\r\nContent-Length: ${block.length}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

const warc = (...records: readonly Rec[]): Buffer => Buffer.concat(records.map(record));
/** As crawlers write them: each record its own gzip member. */
const members = (...records: readonly Rec[]): Buffer => Buffer.concat(records.map((one) => gzipSync(record(one))));

describe("WARC", () => {
  test("captures of robots.txt with their status; pages are passed over", async () => {
    const records: Rec[] = [
      { type: "warcinfo", url: "", http: "software: x", body: "" }, { url: "https://a.example/page", body: "<html>" }, {},
      { url: "http://b.example:8080/robots.txt", http: "HTTP/1.1 404 Not Found", body: "<html>no" }, { url: "https://c.example/robots.txt", http: "HTTP/1.1 503 x", body: DENY },
      { url: "https://d.example/.well-known/tdmrep.json", body: "[]" }, { type: "resource", url: "https://e.example/robots.txt" },
    ];
    for (const bytes of [warc(...records), members(...records)]) {
      const loaded = await load([file("robots.warc.gz", bytes)]);
      const { state, allowed, line } = ask(loaded);
      expect(loaded.unread).toEqual([]);
      expect(allowed("https://a.example/x", T1)).toBe(false);
      expect(line("https://a.example/x", T1)).toBe(3);
      expect(state("http://b.example:8080/", T1)).toBe("unavailable");
      expect(state("https://c.example/", T1)).toBe("unreachable");
      expect(ask(loaded, "tdmrep").state("https://d.example/", T1)).toBe("ok");
      expect(allowed("https://e.example/x", T1)).toBe(false);
      expect(loaded.inputs[0]).toMatchObject({ rows: 5, bad: 0, format: bytes[0] === 0x1f ? "warc+gzip" : "warc" });
      expect(loaded.inputs[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    }
  });

  test("redirects are followed within the file, relative ones too", async () => {
    const loaded = await load([file("r.warc", warc(
      { url: "http://a.example/robots.txt", http: "HTTP/1.1 301 Moved\r\nLocation: https://www.a.example/robots.txt", body: "moved" },
      { url: "https://www.a.example/robots.txt", date: "2025-02-01T12:00:01Z" },
      { url: "https://b.example/robots.txt", http: "HTTP/1.1 302 Found\r\nLocation: //www.a.example/robots.txt", body: "" },
      { url: "https://c.example/robots.txt", http: "HTTP/1.1 302 Found\r\nLocation: /robots/robots.txt", body: "" },
      { url: "https://d.example/robots.txt", http: "HTTP/1.1 302 Found", body: DENY },
    ))]);
    const { state, allowed } = ask(loaded);
    expect(allowed("http://a.example/x", T1)).toBe(false);
    expect(allowed("https://b.example/x", T1)).toBe(false);
    expect([state("https://c.example/", T1), state("https://d.example/", T1)]).toEqual(["error-unknown", "error-unknown"]);
    expect(loaded.counts).toMatchObject({ redirectsFollowed: 2, redirectsOpen: 1 });
  });

  test("a revisit has the body of the capture that it names", async () => {
    const loaded = await load([file("r.warc", warc(
      { more: "WARC-Payload-Digest: sha1:AAA\r\n" }, { type: "revisit", date: "2025-02-05T00:00:00Z", body: "", more: "WARC-Payload-Digest: sha1:AAA\r\n" },
      { type: "revisit", url: "https://b.example/robots.txt", body: "", more: "WARC-Payload-Digest: sha1:BBB\r\n" },
      { type: "revisit", url: "https://c.example/robots.txt", http: "HTTP/1.1 304 Not Modified", body: "", more: "WARC-Payload-Digest: sha1:AAA\r\n" },
    ))]);
    const { state, allowed, line } = ask(loaded);
    expect(allowed("https://a.example/x", "2025-02-06T00:00:00Z")).toBe(false);
    expect(line("https://a.example/x", "2025-02-06T00:00:00Z")).toBe(2);
    expect(state("https://b.example/", T1)).toBe("unreadable");
    expect(allowed("https://c.example/x", T1)).toBe(false);
  });

  test("bodies that are not whole are unreadable, unless more than what is read is there", async () => {
    const loaded = await load([file("r.warc", warc(
      { more: "WARC-Truncated: length\r\n" }, { url: "https://b.example/robots.txt", body: DENY + "#".repeat(600_000), more: "WARC-Truncated: length\r\n" },
      { url: "https://c.example/robots.txt", http: "HTTP/1.1 200 OK\r\nContent-Encoding: exotic" },
    ))]);
    const { state, allowed } = ask(loaded);
    expect(state("https://a.example/", T1)).toBe("unreadable");
    expect(allowed("https://b.example/x", T1)).toBe(false);
    expect(state("https://c.example/", T1)).toBe("unreadable");
    expect(reasons(loaded)).toEqual(["r.warc:1 a capture whose body is not whole (2 times, the first shown)", expect.stringMatching(/^r\.warc a robots\.txt of more than 512 KiB/)]);
  });

  test("times that cannot be, no captures, and a file that breaks off", async () => {
    expect(reasons(await load([file("r.warc", warc({ date: "1970-01-01T00:00:00Z" }, { date: "soon" }))]))).toEqual(["r.warc:1 a time before 1990", "r.warc:2 a time that cannot be read"]);
    expect(reasons(await load([file("r.warc", warc({ url: "https://a.example/page" }))]))).toEqual(["r.warc a WARC file without a capture of robots.txt, tdmrep.json or ai.txt"]);
    const broken = await load([file("r.warc", warc({}, { url: "https://b.example/robots.txt" }).subarray(0, 400))]);
    expect(broken.unread).toHaveLength(1);
    expect(broken.counts.slots).toBe(1);
    expect((await load([file("r.warc.gz", members({}, {}).subarray(0, 300))])).unread.length).toBeGreaterThan(0);
    expect((await load([file("r.warc", warc({ date: "" }))], { period: { from: "2025-01-01", to: "2025-01-31" } })).counts).toMatchObject({ slots: 1, periodOnly: 1 });
  });

  test("never throws on damaged bytes", async () => {
    const whole = warc({}, { url: "https://b.example/robots.txt", http: "HTTP/1.1 301 x\r\nLocation: http://[" }, { type: "revisit" });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      const loaded = await load([file("r.warc", bytes)]);
      const [input] = loaded.inputs;
      if ((input?.bad ?? 0) > 0) expect(loaded.unread.length).toBeGreaterThan(0);
      if (loaded.counts.slots + loaded.counts.undated === 0) expect(loaded.unread.length).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });
});
