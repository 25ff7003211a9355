import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import type { LoadedSnapshots } from "../../../src/optout/snapshots/load.ts";
import { AGENTS, ask, file, lines, load } from "./support.ts";

const DAY = 86_400_000;
const T0 = Date.UTC(2025, 0, 1);
const iso = (ms: number): string => new Date(ms).toISOString();

describe("origin", () => {
  const entries = [
    { host: "a.example", fetched_at: iso(T0), status: 404 },
    { host: "b.example", scheme: "https", fetched_at: iso(T0), status: 404 },
    { host: "c.example:8080", fetched_at: iso(T0), status: 404 },
    { host: "d.example:80", fetched_at: iso(T0), status: 404 },
    { host: "[2001:db8::1]:8443", scheme: "https", fetched_at: iso(T0), status: 404 },
    { host: "192.0.2.7", fetched_at: iso(T0), status: 404 },
    { host: "MÜNCHEN.Example.", fetched_at: iso(T0), status: 404 },
    { url: "HTTPS://User:pw@E.Example:443/robots.txt?x", fetched_at: iso(T0), status: 404 },
    { domain: "f_g.example", scheme: "http", port: 443, fetched_at: iso(T0), status: 404 },
  ];
  test.each([
    ["http://a.example/", true], ["https://a.example/", true], ["https://a.example:8443/", false], ["https://www.a.example/", false],
    ["https://b.example/", true], ["http://b.example/", false],
    ["http://c.example:8080/", true], ["https://c.example:8080/", true], ["https://c.example/", false],
    ["http://d.example/", true], ["https://d.example/", false],
    ["https://[2001:db8::1]:8443/", true], ["https://[2001:db8::1]/", false], ["https://[2001:DB8:0::1]:8443/", true],
    ["http://192.0.2.7/", true], ["https://xn--mnchen-3ya.example/", true], ["https://münchen.example/", true],
    ["https://e.example/", true], ["http://e.example/", false],
    ["http://f_g.example:443/", true], ["https://f_g.example/", false],
  ])("%s: %s", async (url, known) => {
    const loaded = await load([file("r.jsonl", lines(...entries))]);
    expect(loaded.unread).toEqual([]);
    expect(ask(loaded).origin(url) >= 0).toBe(known);
  });

  test("upper case and a trailing dot in the question are read as they are meant", async () => {
    const { index } = ask(await load([file("r.jsonl", lines(...entries))]));
    const host = Buffer.from("xA.ExamplE.");
    expect(index.origin(true, host, 1, host.length, 443)).toBe(index.origin(true, Buffer.from("a.example"), 0, 9, 0));
  });

  test.each(["", " ", "a b.example", "../etc/passwd", "a.example/../b", "user@a.example", "a.example:0", "a.example:99999", "a.example:x", "a.example?x", "http://", "https:///robots.txt", "ftp://a.example/robots.txt", "1.2.3.4.5", "[::1", "a\u0000.example", ".", "..", "a".repeat(300) + ".example", "x".repeat(5000)])("no origin: %j", async (host) => {
    const loaded = await load([file("r.jsonl", lines({ host, fetched_at: iso(T0), status: 404 }))]);
    expect(loaded.counts.origins).toBe(0);
    expect(loaded.inputs[0]).toMatchObject({ rows: 1, bad: 1 });
    expect(loaded.unread).toHaveLength(1);
  });

  test.each([
    [{ url: "https://a.example/page" }], [{ url: "https://a.example/robots.txt", scheme: "http" }], [{ host: "a.example", scheme: "gopher" }], [{ host: "a.example", port: 0 }], [{ host: "a.example", port: "x" }], [{ host: "a.example:81", port: 82 }], [{ host: 7 }], [{ host: ["a.example"] }],
  ])("contradictions and other types are refused: %j", async (entry) => {
    const loaded = await load([file("r.jsonl", lines({ ...entry, fetched_at: iso(T0), status: 404 }))]);
    expect(loaded.counts.origins).toBe(0);
    expect(loaded.inputs[0]?.bad).toBe(1);
  });
});

describe("times", () => {
  const body = (n: number): string => `User-agent: *\nDisallow: /${n}\n`;
  test("latest at or before; next after; days and periods", async () => {
    const loaded = await load([file("r.jsonl", lines(
      { host: "a.example", fetched_at: "2025-01-03", status: 200, body: body(3) },
      { host: "a.example", fetched_at: iso(T0), status: 200, body: body(1) },
      { host: "a.example", fetched_from: "2025-02-01T00:00:00Z", fetched_to: "2025-02-28", status: 200, body: body(4) },
      { host: "a.example", fetched_at: "2025-01-02T06:00:00", status: 200, body: body(2) },
    ))]);
    const { index, origin, slot, line } = ask(loaded);
    const url = "https://a.example/";
    expect(slot(url, T0 - 1)).toBe(-1);
    expect([T0, T0 + DAY, T0 + 1.25 * DAY, T0 + 3 * DAY, T0 + 40 * DAY].map((t) => line(url, t))).toEqual([2, 2, 4, 1, 3]);
    expect(index.source(index.nextAfter(origin(url), T0)).line).toBe(4);
    expect(index.nextAfter(origin(url), T0 + 60 * DAY)).toBe(-1);
    const day = slot(url, T0 + 3 * DAY);
    expect(index.latest(day) - index.time(day)).toBe(DAY);
    expect(index.latest(slot(url, T0 + 60 * DAY))).toBe(Date.UTC(2025, 2, 1));
    expect(loaded.counts).toMatchObject({ noZone: 1, dayOnly: 1, periodOnly: 1 });
    expect(loaded.notes).toEqual([{ name: "r.jsonl", line: 4, reason: "a time without a zone, read as UTC" }]);
    expect([index.at(-1, T0), index.at(99, T0), index.nextAfter(-1, T0)]).toEqual([-1, -1, -1]);
  });

  test.each([["1989-12-31T00:00:00Z", "a time before 1990"], ["2026-11-25T00:00:01Z", "a time in the future"], ["yesterday", "a time that cannot be read"], ["2025-02-30", "a time that cannot be read"], [12, "a time that cannot be read"]])("clock nonsense: %s", async (fetched_at, reason) => {
    const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at, status: 404 }))]);
    expect(loaded.unread).toEqual([{ name: "r.jsonl", line: 1, reason }]);
    expect(loaded.inputs[0]).toMatchObject({ rows: 1, bad: 1 });
  });

  test("two different answers at one time are a conflict, with both places; equal ones and equal rules are not", async () => {
    const loaded = await load([file("a.jsonl", lines(
      { host: "a.example", fetched_at: iso(T0), status: 200, body: body(1) }, { host: "a.example", fetched_at: iso(T0), status: 200, body: body(2) },
      { host: "b.example", fetched_at: iso(T0), status: 200, body: body(1) }, { host: "b.example", fetched_at: iso(T0), status: 200, body: body(1) },
      { host: "c.example", fetched_at: iso(T0), status: 200, body: body(1) }, { host: "c.example", fetched_at: iso(T0), status: 200, body: `# other\n${body(1)}` },
      { host: "d.example", fetched_at: iso(T0), status: 404 }, { host: "d.example", fetched_at: iso(T0), status: 503 },
      { host: "e.example", fetched_at: iso(T0), status: 200, body: body(1) }, { host: "e.example", fetched_at: iso(T0), decision: "allowed", user_agents: AGENTS },
    )), file("b.jsonl", lines({ host: "b.example", fetched_at: iso(T0), status: 404 }))]);
    const { state, allowed } = ask(loaded);
    expect(["a", "b", "c", "d", "e"].map((host) => state(`https://${host}.example/`, T0))).toEqual(["conflict", "conflict", "ok", "conflict", "ok"]);
    expect(allowed("https://a.example/1", T0)).toBeUndefined();
    expect(loaded.counts).toMatchObject({ conflicts: 3, repeated: 3, slots: 5 });
    expect(loaded.notes.map((n) => `${n.name}:${n.line} ${n.reason}`)).toEqual([
      "a.jsonl:1 two different answers for one origin at one time; the other stands at a.jsonl:2", "a.jsonl:3 two different answers for one origin at one time; the other stands at b.jsonl:1", "a.jsonl:7 two different answers for one origin at one time; the other stands at a.jsonl:8",
    ]);
  });

  test("an entry that names the scheme wins over one that does not at the same time, and both are asked over time", async () => {
    const loaded = await load([file("r.jsonl", lines(
      { host: "a.example", fetched_at: iso(T0), status: 404 }, { host: "a.example", scheme: "https", fetched_at: iso(T0), status: 503 }, { host: "a.example", fetched_at: iso(T0 + DAY), status: 404 },
    ))]);
    const { state } = ask(loaded);
    expect([state("https://a.example/", T0), state("http://a.example/", T0), state("https://a.example/", T0 + DAY), state("http://a.example/", T0 + DAY)]).toEqual(["unreachable", "unavailable", "unavailable", "unavailable"]);
    expect(loaded.counts.conflicts).toBe(0);
  });
});

test("the index is a map from origin and time, whatever the order of lines and files", async () => {
  const host = fc.constantFrom("a.example", "b.example", "www.a.example", "a.example:8443", "xn--mnchen-3ya.example");
  const scheme = fc.constantFrom("http", "https", undefined);
  const capture = fc.record({ host, scheme, day: fc.integer({ min: 0, max: 12 }), status: fc.constantFrom(200, 404, 503), body: fc.integer({ min: 0, max: 3 }) });
  await fc.assert(fc.asyncProperty(fc.array(capture, { maxLength: 40 }), fc.array(fc.record({ host, scheme: fc.constantFrom("http", "https"), time: fc.integer({ min: -1, max: 30 }) }), { minLength: 20, maxLength: 20 }), fc.integer(), async (captures, questions, split) => {
    const row = (c: (typeof captures)[number]): unknown => ({ host: c.host, ...(c.scheme === undefined ? {} : { scheme: c.scheme }), fetched_at: iso(T0 + c.day * DAY), status: c.status, ...(c.status === 200 ? { body: `User-agent: *\nDisallow: /${c.body}\n` } : {}) });
    const half = Math.abs(split) % (captures.length + 1);
    const loaded = await load([file("a.jsonl", lines({ protocol: "robots" }, ...captures.slice(0, half).map(row))), file("b.jsonl", lines({ protocol: "robots" }, ...captures.slice(half).map(row)))]);
    const mirrored = await load([file("b.jsonl", lines({ protocol: "robots" }, ...captures.slice(half).reverse().map(row))), file("a.jsonl", lines({ protocol: "robots" }, ...captures.slice(0, half).reverse().map(row)))]);
    const name = (c: (typeof captures)[number]): string => (c.status === 200 ? `ok ${c.body}` : c.status === 404 ? "unavailable" : "unreachable");
    for (const question of questions) {
      const time = T0 + question.time * (DAY / 2);
      const fit = captures.filter((c) => c.host === question.host && (c.scheme ?? question.scheme) === question.scheme && T0 + c.day * DAY <= time);
      const last = Math.max(...fit.map((c) => c.day));
      const then = fit.filter((c) => c.day === last);
      const exact = then.filter((c) => c.scheme !== undefined);
      const answers = new Set((exact.length > 0 ? exact : then).map(name));
      const expected = answers.size === 0 ? "none" : answers.size === 1 ? [...answers][0] : "conflict";
      for (const one of [loaded, mirrored]) {
        const { state, allowed } = ask(one);
        const url = `${question.scheme}://${question.host}/`;
        const said = state(url, time);
        const detail = said === "ok" ? `ok ${[0, 1, 2, 3].filter((n) => allowed(`${url}${n}`, time) === false).join(",")}` : said;
        expect(detail).toBe(expected);
      }
    }
  }), { numRuns: 60 });
});

test("the data passes to a worker as it is, and shares its memory", async () => {
  const loaded = await load([file("r.jsonl", lines({ host: "a.example", fetched_at: iso(T0), status: 503 }))]);
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(loaded.data);
  const message = receiveMessageOnPort(port2)?.message as LoadedSnapshots["data"];
  port1.close();
  expect(ask({ ...loaded, data: message }).state("https://a.example/", T0)).toBe("unreachable");
  for (const buffer of Object.values(message.tables.robots)) if (typeof buffer !== "number") expect(Object.prototype.toString.call(buffer)).toBe("[object SharedArrayBuffer]");
});

test("many origins and bodies in little memory", async () => {
  const rows: string[] = [];
  for (let i = 0; i < 60_000; i += 1) rows.push(JSON.stringify({ host: `www.host-number-${i}.example`, scheme: "https", fetched_at: "2025-02-01T00:00:00Z", status: 200, body: `User-agent: *\nDisallow: /${i % 15_000}/\n` }));
  const loaded = await load([file("r.jsonl", rows.join("\n"))]);
  expect(loaded.counts).toMatchObject({ origins: 60_000, slots: 60_000, bodies: 15_000 });
  const size = Object.values(loaded.data.tables.robots).reduce<number>((sum, buffer) => sum + (typeof buffer === "number" ? 0 : buffer.byteLength), 0);
  // 1,000,000 origins with 200,000 bodies: 150 MB.
  expect(size / 60_000).toBeLessThan(110);
  const { state, allowed, line } = ask(loaded);
  for (const i of [0, 1, 29_999, 59_999]) {
    const url = `https://www.host-number-${i}.example/`;
    expect(state(url, T0 + 60 * DAY)).toBe("ok");
    expect(line(url, T0 + 60 * DAY)).toBe(i + 1);
    expect(allowed(`${url}${i % 15_000}/`, T0 + 60 * DAY)).toBe(false);
    expect(allowed(`${url}x`, T0 + 60 * DAY)).toBe(true);
  }
});
