import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evaluateRow } from "../../../src/optout/evaluate/evaluate.ts";
import type { EvalResult } from "../../../src/optout/evaluate/types.ts";
import { MODES, USES } from "../../../src/optout/types.ts";
import type { Access, UseVerdict } from "../../../src/optout/types.ts";

const FIELDS = ["id", "url", "final_url", "agent", "time", "robots", "robots_status", "robots_time", "headers", "html", "tdmrep_json", "embedded", "rsl_xml", "ai_txt", "control_tokens", "training_bots"];
const ACCESS: readonly Access[] = ["allowed", "disallowed", "unknown", "not-evaluable"];
const VERDICTS: readonly UseVerdict[] = ["unknown", "permitted", "not-evaluable", "conditional", "reserved"];

const path = fc.stringMatching(/^\/[a-c/%*$?.]{0,6}$/);
const agentName = fc.constantFrom("*", "WrenBot", "GPTBot", "AI2Bot", "Google-Extended", "Foo Bar");
const line = fc.oneof(
  fc.tuple(fc.constantFrom("Allow", "Disallow", "Disalow"), path).map(([key, value]) => `${key}: ${value}`),
  agentName.map((name) => `User-agent: ${name}`),
  fc.constantFrom("Content-Usage: train-ai=y", "Content-Usage: /a train-ai=n, search=y", "Content-Signal: ai-train=yes, search=no", "License: https://e.org/l.xml", "", "# x", "Sitemap: /s"),
);
const robotsText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

/** Rows that are rows: what follows is about their verdicts. */
const goodRow = fc.record({
  url: path.map((p) => `https://e.org${p}`),
  agent: fc.constantFrom("WrenBot", "GPTBot", "AI2Bot", "Mozilla/5.0 (compatible; WrenBot/1.0)"),
  robots: robotsText,
  headers: fc.constantFrom({}, { "content-usage": "train-ai=y" }, { "tdm-reservation": "0" }, { "x-robots-tag": "noindex" }, { "content-signal": "ai-train=yes" }),
  tdmrep_json: fc.constantFrom(undefined, [{ location: "/a", "tdm-reservation": 0 }], "[]", "<html>"),
  html: fc.constantFrom(undefined, "<meta name=robots content=index>", '<meta name="tdm-reservation" content="0">'),
}, { requiredKeys: ["url", "agent"] });

describe("any JSON", () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const anyRow = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(anything, fc.string({ unit: "binary" }), robotsText));
  test.each(MODES)("gives a whole result with the same id in mode %s, and the same again", (mode) => {
    fc.assert(fc.property(fc.oneof(anything, anyRow, anyRow.map((row) => ({ ...row, url: "https://e.org/a", id: "x" }))), (row) => {
      const result = evaluateRow(row, { mode, generic: true, controlTokens: ["Google-Extended"] });
      expect(ACCESS).toContain(result.crawl);
      expect(Object.keys(result.use)).toEqual([...USES]);
      for (const use of USES) expect(VERDICTS).toContain(result.use[use]);
      if (result.crawl === "not-evaluable") expect(result.reasons?.length ?? 0).toBeGreaterThan(0);
      if (typeof row === "object" && row !== null && "id" in row && typeof row.id === "string") expect(result.id).toBe(row.id);
      expect(JSON.stringify(evaluateRow(row, { mode, generic: true, controlTokens: ["Google-Extended"] }))).toBe(JSON.stringify(result));
    }), { numRuns: 600 });
  });
});

/** Places of verdicts from least to most restrictive. */
const ranks = (result: EvalResult): readonly number[] => USES.map((use) => VERDICTS.indexOf(result.use[use]));

describe("verdicts", () => {
  const notLess = (a: EvalResult, b: EvalResult): boolean => ranks(a).every((rank, i) => rank <= (ranks(b)[i] ?? -1));

  test.each([
    ["noai", (row: Readonly<Record<string, unknown>>) => ({ ...row, headers: { ...(row["headers"] as object | undefined), "x-robots-tag": "noai" } })],
    ["ai-train=no header", (row: Readonly<Record<string, unknown>>) => ({ ...row, headers: { ...(row["headers"] as object | undefined), "content-signal": "ai-train=no" } })],
    ["IPTC", (row: Readonly<Record<string, unknown>>) => ({ ...row, embedded: { "plus:DataMining": "DMI-PROHIBITED" } })],
    ["CAWG", (row: Readonly<Record<string, unknown>>) => ({ ...row, embedded: { assertion: { label: "cawg.training-mining", data: { entries: { "cawg.ai_training": { use: "notAllowed" } } } } } })],
    ["embedded TDMRep", (row: Readonly<Record<string, unknown>>) => ({ ...row, embedded: { "tdm:reservation": "1" } })],
    ["control token", (row: Readonly<Record<string, unknown>>) => ({ ...row, control_tokens: ["Google-Extended", "ClaudeBot"] })],
  ] as const)("adding %s never makes a use less restricted", (_, add) => {
    fc.assert(fc.property(goodRow, (row) => notLess(evaluateRow(row), evaluateRow(add(row)))), { numRuns: 300 });
  });

  test("adding a header that reserves is seen", () => {
    fc.assert(fc.property(goodRow, (row) => evaluateRow({ ...row, headers: { "X-Robots-Tag": "noai" } }).use.train === "reserved"), { numRuns: 200 });
  });

  test("an allow is never a permission; a disallow always reserves training, with a line", () => {
    fc.assert(fc.property(goodRow.filter((row) => !/content-/i.test(row.robots ?? "")), (row) => {
      const result = evaluateRow({ url: row.url, agent: row.agent, robots: row.robots ?? "" });
      for (const use of USES) expect(result.use[use]).toBe(result.crawl === "disallowed" && use.startsWith("train") ? "reserved" : "unknown");
      if (result.crawl === "disallowed") expect(result.evidence[0]?.line).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });

  test("modes are shown exactly where the two runs differ", () => {
    fc.assert(fc.property(goodRow, (row) => {
      const [letter, google] = MODES.map((mode) => evaluateRow(row, { mode })) as [EvalResult, EvalResult];
      expect("modes" in letter).toBe(letter.crawl !== google.crawl);
      if (letter.modes !== undefined) expect([letter.modes.rfc9309, letter.modes.google]).toEqual([letter.crawl, google.crawl]);
      expect(google.modes).toEqual(letter.modes);
    }), { numRuns: 1000 });
  });
});

describe("hostile rows", () => {
  test.each([
    ["a long URL and many stars", { url: `https://e.org/${"a".repeat(60_000)}`, robots: `User-agent: *\n${"Disallow: /*a*a*a*a*a*a*b\n".repeat(1000)}` }],
    ["half a megabyte of agents, asked without one", { url: "https://e.org/", agent: undefined, robots: "User-agent: a\n".repeat(40_000) }],
    ["half a megabyte of different agents", { url: "https://e.org/", agent: undefined, robots: Array.from({ length: 40_000 }, (_, i) => `User-agent: a${i}`).join("\n") }],
    ["ten megabytes of robots.txt", { url: "https://e.org/", robots: "User-agent: *\nDisallow: /a\nContent-Usage: train-ai=n\n".repeat(200_000) }],
    ["many names on a large file", { url: "https://e.org/x", robots: Array.from({ length: 5_000 }, (_, i) => `User-agent: a${i}\nDisallow: /${i}\nContent-Signal: ai-train=no`).join("\n"), control_tokens: Array.from({ length: 50 }, (_, i) => `n${i}`) }],
    ["a deep value in every open field", JSON.parse(`{"url":"https://e.org/","embedded":{"xmp":${"[".repeat(20_000)}${"]".repeat(20_000)}},"tdmrep_json":${"[".repeat(20_000)}${"]".repeat(20_000)}}`)],
    ["an endless head", { url: "https://e.org/", html: "<meta name=robots ".repeat(200_000) }],
    ["a User-Agent string of a megabyte", { url: "https://e.org/", robots: "User-agent: *\nDisallow: /", agent: "Mozilla/5.0 (;".repeat(100_000) }],
  ])("%s: within a second or two", (_, row) => {
    const started = performance.now();
    const result = evaluateRow({ id: 1, agent: "WrenBot", ...(row as object) }, { generic: true });
    expect(result.id).toBe(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
