import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import * as zlib from "node:zlib";
import type { EvidenceFile } from "../../../src/optout/evidence-file.ts";
import { JsonDict } from "../../../src/optout/snapshots/json-dict.ts";
import { ask, file, lines, load, NOW, reasons, sha } from "./support.ts";

const T1 = "2025-02-01T12:00:00Z";
const DENY = "User-agent: *\nDisallow: /\n";
const row = (n: number): unknown => ({ host: `h${n}.example`, fetched_at: T1, status: 200, body: DENY + "#" + "x".repeat(200) + n });

/** A file that is never in memory. */
function made(name: string, size: number, byte: number, head: string, tail: string): EvidenceFile {
  const filled = Buffer.alloc(1_048_576, byte);
  return {
    name, size, read: (offset, length) => {
      if (offset > head.length && offset + length < size - tail.length && length <= filled.length) return Promise.resolve(filled.subarray(0, length));
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)), byte);
      if (offset < head.length) bytes.write(head.slice(offset, offset + bytes.length), 0, "latin1");
      const from = size - tail.length - offset;
      if (from < bytes.length && from + tail.length > 0) bytes.write(tail, Math.max(0, from), "latin1");
      return Promise.resolve(bytes);
    },
  };
}

describe("damaged files", () => {
  test("a robots.txt beyond what is judged of it is told, once for each body", async () => {
    const long = (host: string, rest: string): unknown => ({ host, fetched_at: T1, status: 200, body: `User-agent: *\n${"#\n".repeat(300_000)}${rest}` });
    const loaded = await load([file("r.jsonl", lines(long("a.example", DENY), long("b.example", DENY), long("c.example", "Allow: /")))]);
    expect(loaded.unread).toEqual([expect.objectContaining({ name: "r.jsonl", reason: expect.stringMatching(/^a robots\.txt of more than 512 KiB.*\(2 times, the first shown\)$/) })]);
    expect((await load([file("r.jsonl", lines(row(1)))])).unread).toEqual([]);
  });

  test("a hole of zeros is no blank line", async () => {
    const loaded = await load([file("r.jsonl", `${lines(row(1))}\n  \t\r\n${"\0".repeat(500)}\n${"\0".repeat(500)}`)]);
    expect(loaded.unread).toEqual([expect.objectContaining({ line: 4, reason: expect.stringMatching(/^a line that is not JSON \(2 times/) })]);
  });

  const all = lines(...Array.from({ length: 2000 }, (_, n) => row(n)));

  test("a truncated gzip: what came before is read, the rest is told, no digest is given", async () => {
    const bytes = gzipSync(all);
    const loaded = await load([file("r.jsonl.gz", bytes.subarray(0, bytes.length * 0.6))]);
    expect(loaded.counts.slots).toBeGreaterThan(100);
    expect(loaded.counts.slots).toBeLessThan(2000);
    expect(loaded.unread).toEqual([expect.objectContaining({ name: "r.jsonl.gz", reason: "the gzip data breaks off: the file is truncated" })]);
  });

  const compress = (zlib as { zstdCompressSync?: (data: string) => Buffer }).zstdCompressSync;
  if (compress !== undefined) {
    test("zstd whole and truncated", async () => {
      const bytes = compress(all);
      const whole = await load([file("r.jsonl.zst", bytes)]);
      expect([whole.counts.slots, whole.unread.length, whole.inputs[0]?.format]).toEqual([2000, 0, "jsonl+zstd"]);
      const cut = await load([file("r.jsonl.zst", bytes.subarray(0, bytes.length - 30))]);
      expect(cut.unread).toHaveLength(1);
      expect(cut.counts.slots).toBeLessThan(2000);
    });
  }

  test("a bad line among good ones is counted, located and left out", async () => {
    const rows = Array.from({ length: 1000 }, (_, n) => JSON.stringify(row(n)));
    rows[500] = rows[500]?.slice(0, 40) ?? "";
    rows[700] = "[1]";
    rows[701] = "null";
    rows[702] = "";
    const loaded = await load([file("r.jsonl", rows.join("\n"))]);
    expect(loaded.inputs[0]).toMatchObject({ rows: 999, bad: 3 });
    expect(loaded.counts.slots).toBe(996);
    expect(reasons(loaded)).toEqual(["r.jsonl:501 a line that is not JSON", "r.jsonl:701 a line that is no JSON object (2 times, the first shown)"]);
  });

  test("bytes that are not UTF-8 are not read as something else", async () => {
    const bad = Buffer.concat([Buffer.from(`{"host":"a.example","fetched_at":"${T1}","status":200,"body":"`), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]);
    expect(reasons(await load([file("r.jsonl", bad)]))).toEqual(["r.jsonl:1 a line that is not UTF-8"]);
  });

  test("a file that throws while it is read is told", async () => {
    const loaded = await load([{ name: "r.jsonl", size: 100, read: () => Promise.reject(new Error("disk gone")) }, file("s.jsonl", lines(row(1)))]);
    expect(reasons(loaded)).toEqual(["r.jsonl disk gone"]);
    expect(loaded.counts.slots).toBe(1);
  });
});

describe("sizes", () => {
  test("a line of 2 GB is skipped in bounded memory, and the next one is read", async () => {
    const tail = `"}\n${JSON.stringify(row(7))}\n`;
    const before = process.memoryUsage().rss;
    const loaded = await load([made("big.jsonl", 2_147_483_648 + tail.length, 0x61, `${JSON.stringify(row(1))}\n{"host":"`, tail)]);
    expect(loaded.inputs[0]).toMatchObject({ rows: 3, bad: 1 });
    expect(reasons(loaded)).toEqual(["big.jsonl:2 a line over 16 MiB"]);
    expect(ask(loaded).line("https://h7.example/", T1)).toBe(3);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  }, 60_000);

  test("a value of 256 MiB in a dict is skipped in bounded memory", async () => {
    const loaded = await load([made("big.json", 268_435_456, 0x61, '{"a.example":"', `","b.example":${JSON.stringify(DENY)}}`)], { period: { from: "2025-01-01", to: "2025-01-02" } });
    expect(reasons(loaded)).toEqual(["big.json:1 a value over 32 MiB"]);
    expect(ask(loaded).allowed("https://b.example/x", T1)).toBe(false);
  }, 60_000);

  test("a body of 10 MB is read up to the limit of robots.txt, and noted", async () => {
    const long = `User-agent: *\nDisallow: /first\n${"# filler filler filler\n".repeat(450_000)}Disallow: /last\n`;
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status: 200, body: long }, { host: "b.example", fetched_at: T1, status: 200, body_b64: Buffer.from(long).toString("base64") })), file("c.example/20250201.txt", long)]);
    expect(loaded.unread.map(({ name, reason }) => `${name} ${reason}`)).toEqual([expect.stringMatching(/a robots\.txt of more than 512 KiB/)]);
    expect(loaded.counts).toMatchObject({ slots: 3, bodies: 1, truncated: 1 });
    expect(ask(loaded).allowed("https://b.example/first", T1)).toBe(false);
  });

  test.each(["c.example/20250201.txt", "c.example/20250201.txt.gz"])("a file over 16 MiB is unreadable, also behind gzip: %s", async (name) => {
    const bytes = Buffer.alloc(17 * 1024 * 1024, 0x23);
    const loaded = await load([file(name, name.endsWith(".gz") ? gzipSync(bytes) : bytes)]);
    expect(ask(loaded).state("https://c.example/", "2025-02-02T00:00:00Z")).toBe("unreadable");
    expect(loaded.unread).toHaveLength(1);
  });

  test.each(["not base64!", "QUJD=", "Q", "QQ=Q", "====", " QUJD", "QUJDR", 7])("Base64 that is none: %j", async (body_b64) => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: T1, status: 200, body_b64 }))]);
    expect(ask(loaded).state("https://a.example/", T1)).toBe("unreadable");
    expect(loaded.unread).toHaveLength(1);
  });

  test("a million levels of brackets", async () => {
    const loaded = await load([file("r.jsonl", `{"host":"a.example","x":${"[".repeat(1_000_000)}\n${"[".repeat(1_000_000)}\n{"host":"a.example","status":404,"fetched_at":"${T1}","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`), file("d.json", `{"b.example":"","a.example":${"{".repeat(2_000_000)}`)]);
    expect(loaded.unread.length).toBeGreaterThanOrEqual(2);
    expect(reasons(loaded)).toContain("d.json the JSON object breaks off: the file is truncated");
  });

  test("a hundred thousand problems stay a short list", async () => {
    const loaded = await load([file("r.jsonl", "x\n".repeat(100_000)), ...Array.from({ length: 3000 }, (_, n) => file(`nohost/${n}.txt`, "x"))]);
    expect(loaded.unread.length).toBeLessThan(120);
    expect(loaded.unread.find((u) => u.reason.includes("2900 more places"))).toBeDefined();
    expect(loaded.inputs.reduce((sum, input) => sum + input.bad, 0)).toBe(103_000);
  });

  test("many snapshots of one origin at one time", async () => {
    const started = performance.now();
    const loaded = await load([file("r.jsonl", lines(...Array.from({ length: 50_000 }, (_, n) => ({ host: "a.example", fetched_at: T1, status: 200, body: `User-agent: *\nDisallow: /${n % 5000}` }))))]);
    expect(loaded.counts).toMatchObject({ slots: 1, conflicts: 1 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test("conflicts by the thousand are counted, and some shown", async () => {
    const loaded = await load([file("r.jsonl", lines(...Array.from({ length: 6000 }, (_, n) => ({ host: `h${n % 3000}.example`, fetched_at: T1, status: n < 3000 ? 404 : 503 }))))]);
    expect(loaded.counts).toMatchObject({ slots: 3000, conflicts: 3000 });
    expect(loaded.notes).toHaveLength(101);
    expect(loaded.notes.at(-1)?.reason).toBe("two different answers for one origin at one time (2900 more places not listed)");
  });

  test("a ring of redirects over many hosts ends", async () => {
    const started = performance.now();
    const loaded = await load([file("r.jsonl", lines(...Array.from({ length: 20_000 }, (_, n) => ({ url: `https://h${n}.example/robots.txt`, fetched_at: T1, status: 301, location: `https://h${(n + 1) % 20_000}.example/robots.txt` }))))]);
    expect(loaded.counts.redirectsFollowed).toBe(20_000);
    expect(ask(loaded).state("https://h5.example/", T1)).toBe("unavailable");
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe("names of fields and hosts", () => {
  test("keys of prototypes are keys like others", async () => {
    const loaded = await load([file("r.jsonl", '{"__proto__":{"host":"a.example","fetched_at":"2025-02-01","status":404}}\n{"constructor":1,"host":"constructor.example","fetched_at":"2025-02-01","status":404}\n'), file("d.json", '{"a.b":"","__proto__":"x","constructor":"y"}')]);
    expect(reasons(loaded)).toContain("r.jsonl:1 a line with neither host, domain or url nor a body");
    expect(loaded.counts.slots).toBe(1);
  });

  test("agents by the thousand, and agents that are no texts", async () => {
    const many = Array.from({ length: 1001 }, (_, n) => `Bot-${n}`);
    const loaded = await load([file("r.jsonl", lines({ domain: "a.example", fetched_at: T1, agents_disallowed: many }, { domain: "b.example", fetched_at: T1, agents_disallowed: [1] }, { domain: "c.example", fetched_at: T1, agents_disallowed: [] }))]);
    expect(reasons(loaded)).toEqual(["r.jsonl:1 agents_disallowed is no list of names (2 times, the first shown)"]);
  });
});

test("every line is either in the index or counted as bad; nothing throws; the same twice", async () => {
  const value = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom("a.example", "https://b.example/robots.txt", "ok", "missing", "error", T1, "2025-02-01", "20250201123015", "timeout", sha("x"), DENY), fc.constantFrom(200, 301, 404, 503), fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }));
  const key = fc.constantFrom("host", "domain", "url", "scheme", "port", "fetched_at", "fetched_from", "fetched_to", "status", "http_status", "body", "body_b64", "text", "digest", "error", "final_url", "location", "redirects", "decision", "agents_disallowed", "can_fetch", "protocol", "user_agents", "date_from", "x");
  const line = fc.oneof(fc.dictionary(key, value, { maxKeys: 7 }).map((o) => JSON.stringify({ ...o })), fc.string({ maxLength: 60 }).map((s) => s.replaceAll("\n", " ")));
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (rows) => {
    // A good first line keeps the rest from being taken for another shape.
    const content = `${JSON.stringify({ host: "first.example", fetched_at: T1, status: 404 })}\n${rows.join("\n")}\n`;
    const loaded = await load([file("r.jsonl", content)], { compare: true });
    const input = loaded.inputs[0];
    expect(input?.rows).toBe(1 + rows.filter((r) => Buffer.from(r).some((c) => c > 0x20)).length);
    const bodiesAlone = (input?.rows ?? 0) - (input?.bad ?? 0) - loaded.counts.captures;
    expect(bodiesAlone).toBe(0);
    expect((input?.bad ?? 0) === 0).toBe(!loaded.unread.some((u) => /^a (?:line|digest|host|url|time|period|port|status|decision|protocol|body with|header)|^neither|can_fetch|agents_disallowed/u.test(u.reason)));
    expect((await load([file("r.jsonl", content)], { compare: true })).counts).toEqual(loaded.counts);
  }), { numRuns: 300 });
});

test("the dict reader agrees with JSON.parse on every object, however it is cut", () => {
  const json = fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(fc.string({ maxLength: 30 }), fc.jsonValue({ maxDepth: 2 })), { maxKeys: 8 });
  fc.assert(fc.property(json, fc.constantFrom(0, 1, 3), fc.integer({ min: 1, max: 17 }), (object, indent, size) => {
    const bytes = Buffer.from(JSON.stringify(object, undefined, indent));
    const seen: (readonly [string, string])[] = [];
    let bad = 0;
    const dict = new JsonDict({ entry: (key, value) => seen.push([key, value]), bad: () => { bad += 1; } });
    for (let at = 0; at < bytes.length; at += size) expect(dict.push(bytes.subarray(at, at + size))).toBeUndefined();
    expect(dict.whole).toBe(true);
    const entries = Object.entries(JSON.parse(bytes.toString()) as Record<string, unknown>);
    expect(new Map(seen)).toEqual(new Map(entries.filter((e): e is [string, string] => typeof e[1] === "string")));
    expect(seen.length + bad).toBe(dict.entries);
  }));
});

test("the dict reader never throws, and calls nothing whole that JSON.parse refuses outright at its end", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."{}\":,a\\ []0n"), maxLength: 40 }), (text) => {
    let entries = 0;
    const dict = new JsonDict({ entry: () => { entries += 1; }, bad: () => { entries += 1; } });
    const fault = dict.push(Buffer.from(text));
    let parsed: unknown;
    try { parsed = JSON.parse(text); } catch { parsed = undefined; }
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      expect(fault).toBeUndefined();
      expect(dict.whole).toBe(true);
    }
    if (fault === undefined && dict.whole) expect(text.trim().startsWith("{") && text.trim().endsWith("}")).toBe(true);
    expect(entries).toBeLessThanOrEqual(dict.entries);
  }), { numRuns: 2000 });
});

test("now is the only clock", async () => {
  const content = lines({ host: "a.example", fetched_at: "2026-11-23T00:00:00Z", status: 404 });
  expect((await load([file("r.jsonl", content)])).counts.slots).toBe(1);
  expect((await load([file("r.jsonl", content)], { now: NOW - 10 * 86_400_000 })).counts.slots).toBe(0);
});
