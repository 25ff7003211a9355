import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { aiprefHeaderStatement, aiprefRobotsStatement, combineAipref, vocabularyAt } from "../../../src/optout/signals/aipref.ts";
import { readDictionary } from "../../../src/optout/signals/dictionary.ts";
import type { Use, UseVerdict } from "../../../src/optout/types.ts";

type Uses = Partial<Record<Use, UseVerdict>>;
const NOW = Date.parse("2026-09-01");
const header = (lines: string | string[], day = "2026-09-01"): Uses => aiprefHeaderStatement(typeof lines === "string" ? [lines] : lines, Date.parse(day)).uses;
const both = (verdict: UseVerdict): Uses => ({ "train": verdict, "train-generative": verdict });

describe("the vocabulary in force", () => {
  test.each([
    ["2025-01-01", "vocab-01"], ["2025-06-18", "vocab-01"], ["2025-07-19T23:59:59Z", "vocab-01"], ["2025-07-20", "vocab-02"], ["2025-09-04", "vocab-02"], ["2025-09-05", "vocab-03"], ["2025-10-23", "vocab-04"],
    ["2025-11-28", "vocab-05"], ["2026-04-28", "vocab-06"], ["2026-08-19", "vocab-07"], ["2026-09-13", "vocab-08"], ["2027-01-01", "vocab-08"],
  ])("%s: %s", (day, version) => {
    expect(vocabularyAt(Date.parse(day)).version).toBe(version);
  });

  test("without a time it is the newest, and the evidence says so", () => {
    expect(vocabularyAt().version).toBe("vocab-08");
    expect(aiprefHeaderStatement(["train-ai=n"]).evidence[0]?.note).toContain("no time of fetch");
    expect(aiprefHeaderStatement(["ai=n"], 0).evidence[0]?.note).toContain("before the first vocabulary");
  });
});

describe("labels", () => {
  test.each<[string, string, Uses]>([
    // vocab-01: tdm > ai > genai; search and inference under tdm. The more specific overrides the general.
    ["2025-07-01", "tdm=n", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "ai-input": "reserved", "search": "reserved" }],
    ["2025-07-01", "ai=y, genai=n", { "train": "permitted", "train-generative": "reserved" }],
    ["2025-07-01", "tdm=n, search=y", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "ai-input": "reserved", "search": "permitted" }],
    ["2025-07-01", "genai=n", { "train-generative": "reserved" }],
    ["2025-07-01", "tdm=n, ai=x", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "ai-input": "reserved", "search": "reserved" }],
    ["2025-07-01", "train-ai=n", {}],
    ["2025-08-01", "all=y, ai-use=n", { "tdm": "permitted", "train": "permitted", "train-generative": "permitted", "ai-input": "reserved", "search": "permitted" }],
    ["2025-08-01", "train-genai=n", { "train-generative": "reserved" }],
    ["2025-09-10", "bots=n", { "tdm": "reserved", "train": "reserved", "train-generative": "reserved", "search": "reserved" }],
    ["2025-09-10", "bots=n, train-ai=y, train-genai=n", { "tdm": "reserved", "train": "permitted", "train-generative": "reserved", "search": "reserved" }],
    ["2025-11-01", "train-ai=n, ai-output=y", { ...both("reserved"), "ai-input": "permitted" }],
    ["2025-12-01", "bots=n", {}], ["2025-12-01", "train-ai=n", both("reserved")], ["2026-05-01", "train-ai=y, search=n", { ...both("permitted"), search: "reserved" }],
    ["2026-09-01", "train-genai=n", {}], ["2026-10-01", "train-ai=n", both("reserved")],
  ])("%s %s", (day, value, expected) => {
    expect(header(value, day)).toEqual(expected);
  });

  test("a label of another version is ignored, which the evidence says", () => {
    expect(aiprefHeaderStatement(["bots=n, x=1, search=1"], NOW).evidence).toEqual([expect.objectContaining({ about: "train", verdict: "unknown", vocabulary: "vocab-07", note: "not in vocab-07, ignored: bots; neither y nor n: search" })]);
  });
});

describe("the header", () => {
  test.each<[string | string[], Uses]>([
    ["train-ai=n", both("reserved")], ["train-ai=y", both("permitted")], ["train-ai=n;x=1;y", both("reserved")], ["train-ai;x=n", {}], ["train-ai", {}], ["train-ai=Y", {}], ["train-ai=yes", {}], ["train-ai=no", {}],
    ["train-ai=n, train-ai=y", both("permitted")], [["train-ai=n", "train-ai=y"], both("permitted")], ['train-ai=n, train-ai="y"', {}], ["TRAIN-AI=n", {}], ["train-ai=n, Search=y", {}], ["train-ai=n,", {}], ["train-ai = n", {}], ["train-ai=n search=y", {}],
    ["train-ai=n\t,\tsearch=y", { ...both("reserved"), search: "permitted" }], ["\ttrain-ai=n", {}], ["train-ai=n; =", {}], ["train-ai=@1", {}], ["train-ai=n, \u00E9=1", {}], [["train-ai=n", ""], {}], [[], {}],
    ["ai-train=no", {}], ["_train-ai=n", {}], ["train-ai=n, *=1", both("reserved")],
  ])("%j", (value, expected) => {
    expect(header(value)).toEqual(expected);
  });

  test("an empty header states nothing, a malformed one says why", () => {
    expect(aiprefHeaderStatement([], NOW)).toMatchObject({ uses: {}, evidence: [], applies: true });
    expect(aiprefHeaderStatement(["a=="], NOW).evidence[0]?.note).toContain("not a dictionary of RFC 9651");
    expect([...aiprefHeaderStatement(["a=="], NOW).preferences]).toEqual([["train-ai", "unknown"], ["search", "unknown"]]);
  });

  test("beyond the limit it is not evaluable", () => {
    expect(header(`train-ai=n, ${"a=1, ".repeat(20_000)}b=1`)).toEqual({ "train": "not-evaluable", "train-generative": "not-evaluable", "search": "not-evaluable" });
  });
});

describe("lines of robots.txt", () => {
  const robots = (values: string[], target: string, crawlable = true): Uses => aiprefRobotsStatement(values.map((value, i) => ({ value, line: i + 1 })), target, crawlable, NOW).uses;

  test.each<[string[], string, Uses]>([
    [["train-ai=n"], "/x", both("reserved")], [["/a/ train-ai=n"], "/b", {}], [["/a/\ttrain-ai=n"], "/a/x", both("reserved")], [["train-ai=n", "/ train-ai=y"], "/x", both("permitted")],
    [["/a/ train-ai=n", "/a/b train-ai=y"], "/a/b", both("permitted")], [["/a/b train-ai=y", "/a/ train-ai=n"], "/a/b", both("permitted")], [["/a/ train-ai=n", "/a/b train-ai=y"], "/a/c", both("reserved")],
    [["/a/ train-ai=y", "/a/ train-ai=n"], "/a/", both("reserved")], [["/a/ train-ai=n", "/a/ search=y"], "/a/", { ...both("reserved"), search: "permitted" }],
    [["train-ai=y", "train-ai=n"], "/", both("reserved")], [["/*.pdf$ train-ai=n"], "/x.pdf", both("reserved")], [["/*.pdf$ train-ai=n"], "/x.pdf?y", {}], [["/a%20b train-ai=n"], "/a%20b", both("reserved")],
    [["/%7Ea train-ai=n"], "/~a", both("reserved")], [["*.pdf train-ai=n"], "/x.pdf", {}], [["/a"], "/a", {}], [["train-ai=n", "/a"], "/a", {}], [["train-ai=n # why"], "/", both("reserved")], [["/a bad=="], "/a", {}],
    [["train-ai=n", "/a bad=="], "/a", {}], [["/A train-ai=n"], "/a", {}], [["/a?x=1 train-ai=n"], "/a?x=1", both("reserved")],
  ])("%j on %s", (values, target, expected) => {
    expect(robots(values, target)).toEqual(expected);
  });

  test("on a path that must not be crawled there is no preference at all", () => {
    expect(aiprefRobotsStatement([{ value: "train-ai=n", line: 3 }], "/x", false, NOW)).toMatchObject({ uses: {}, evidence: [], applies: false });
  });

  test("names the line, and what cannot be matched is not evaluable", () => {
    expect(aiprefRobotsStatement([{ value: "/x train-ai=n", line: 7 }], "/x", true, NOW).evidence[0]).toMatchObject({ carrier: "robots.txt", line: 7, rule: "Content-Usage: /x train-ai=n", vocabulary: "vocab-07" });
    expect(robots(["/x train-ai=n"], `/x${"a".repeat(20_000)}`).train).toBe("not-evaluable");
    expect(robots([`/${"a".repeat(9000)} train-ai=n`], "/x").train).toBe("not-evaluable");
  });
});

describe("statements together", () => {
  const value = fc.constantFrom("train-ai=n", "train-ai=y", "search=n", "search=y", "train-ai=n, search=y", "", "bad==", "x=1");

  test("the most restrictive combination does not depend on the order", () => {
    fc.assert(fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      const results = values.map((v) => aiprefHeaderStatement([v], NOW));
      const one = combineAipref(results);
      const other = combineAipref(results.toReversed());
      expect([one.uses, Object.fromEntries(one.preferences)]).toEqual([other.uses, Object.fromEntries(other.preferences)]);
      expect(one.uses.train === "reserved").toBe(values.some((v) => v.startsWith("train-ai=n")));
    }));
  });

  test("of one dictionary, the last of equal keys counts", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("y", "n", "1", '"n"'), { minLength: 1, maxLength: 8 }), (values) => {
      const last = values.at(-1);
      const expected = last === "y" ? "permitted" : last === "n" ? "reserved" : undefined;
      expect(header(values.map((v) => `train-ai=${v}`)).train).toBe(expected);
    }));
  });
});

describe("dictionaries of RFC 9651", () => {
  test.each<[string[], string[] | undefined]>([
    [["a=1, b=2"], ["a", "b"]], [["a=1,b=2,a=3"], ["a", "b"]], [["foo=1", "bar=2"], ["foo", "bar"]], [["  a=1  "], ["a"]], [["a, b;x, c=?0"], ["a", "b", "c"]], [["a=(1 2);q=1, b"], ["a", "b"]],
    [["*a=1, a.b-c_d*=2"], ["*a", "a.b-c_d*"]], [["a=%\"x%c3%a9\", b=@1"], ["a", "b"]], [["a=:YQ==:"], ["a"]], [["a=-1.5"], ["a"]], [[""], []], [[], []],
    [["a=1,"], undefined], [[",a=1"], undefined], [["a=1;;"], undefined], [["a= 1"], undefined], [["a =1"], undefined], [["1a=1"], undefined], [["A=1"], undefined], [["a=1 b=2"], undefined], [["a=1", ""], undefined],
    [["a=1000000000000000"], undefined], [["a=1.1234"], undefined], [['a="x'], undefined], [["a=?2"], undefined], [["a=(1 2"], undefined], [["a=(1,2)"], undefined], [["a=:YQ"], undefined], [["\u00E9=1"], undefined], [["a=\"\u00E9\""], undefined], [["a\u0000=1"], undefined],
  ])("%j", (raw, keys) => {
    const read = readDictionary(raw);
    expect(read.ok ? [...read.tokens.keys()] : undefined).toEqual(keys);
  });
});
