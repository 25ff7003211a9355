import fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { parseRobots } from "../../../src/optout/robots/parse.ts";
import { contentSignalHeaderStatement, contentSignalStatement, type Signals } from "../../../src/optout/signals/content-signal.ts";
import { robotsSignalLines } from "../../../src/optout/signals/robots-lines.ts";

const of = (robots: string, agent: string): Signals => contentSignalStatement(robotsSignalLines(parseRobots(new TextEncoder().encode(robots), "rfc9309"), agent).contentSignal).signals;
const line = (value: string, target?: string): Signals => contentSignalStatement([{ value, line: 1 }], target).signals;

describe("one value", () => {
  test.each<[string, Signals]>([
    ["search=yes, ai-train=no", { "search": "yes", "ai-train": "no" }], ["ai-train=false, search=true", { "search": "yes", "ai-train": "no" }], ["ai-train=0, search=1, ai-input=1", { "search": "yes", "ai-input": "yes", "ai-train": "no" }],
    ["AI-Train = No ,", { "ai-train": "no" }], ["ai-train=n", {}], ["ai-train=maybe", {}], ["ai-train", {}], ["train-ai=no", {}], ["ai-train=no, ai-train=yes", { "ai-train": "no" }], ["ai-train=yes, ai-train=no", { "ai-train": "no" }],
    ["ai_train=no", {}], ["", {}], ["ai-train=no # because", { "ai-train": "no" }], ["ai-train=no; search=yes", {}], ["=no", {}],
  ])("%s", (value, expected) => {
    expect(line(value)).toEqual(expected);
  });

  test("a value with a path speaks of that path", () => {
    expect(line("/a/ ai-train=no", "/a/x")).toEqual({ "ai-train": "no" });
    expect(line("/a/ ai-train=no", "/b")).toEqual({});
  });

  test("is told in uses, with the odd values named", () => {
    const { uses, evidence } = contentSignalStatement([{ value: "ai-train=no, ai-input=n, search=yes", line: 4 }]);
    expect(uses).toEqual({ "train": "reserved", "train-generative": "reserved", "search": "permitted" });
    expect(evidence[0]).toMatchObject({ protocol: "content-signal", carrier: "robots.txt", line: 4, note: "neither yes nor no: ai-input" });
  });

  test("as a header it may be the word of an intermediary", () => {
    const { uses, evidence } = contentSignalHeaderStatement(["ai-train=yes, search=yes, ai-input=yes"]);
    expect(uses).toEqual({ "train": "permitted", "train-generative": "permitted", "ai-input": "permitted", "search": "permitted" });
    expect(evidence.every((e) => e.note?.includes("intermediary") === true)).toBe(true);
    expect(contentSignalHeaderStatement([`ai-train=no${" ".repeat(70_000)}`]).uses.train).toBe("not-evaluable");
  });
});

describe("the group of robots.txt", () => {
  const TWO = "User-agent: *\nContent-Signal: ai-train=yes\n\nUser-agent: FooBot\nContent-Signal: ai-train=no\n";
  test.each<[string, string, Signals]>([
    [TWO, "FooBot", { "ai-train": "no" }], [TWO, "BarBot", { "ai-train": "yes" }],
    ["User-agent: *\nContent-Signal: ai-train=no\n\nUser-agent: FooBot\nDisallow: /foo/\n", "FooBot", {}],
    ["User-agent: A\nUser-agent: B\nContent-Signal: ai-train=no\nDisallow: /x\n", "B", { "ai-train": "no" }],
    ["User-agent: A\nDisallow: /x\nContent-Signal: ai-train=no\nUser-agent: B\nDisallow: /\n", "A", { "ai-train": "no" }],
    ["User-agent: A\nSitemap: https://e.com/s.xml\nUser-agent: B\nContent-Signal: ai-train=no\n", "A", { "ai-train": "no" }],
    ["User-agent: A\nAllow: /\nUser-agent: *\nAllow: /\nUser-agent: a\nContent-Signal: search=no\n", "A", { search: "no" }],
    ["Content-Signal: ai-train=no\nUser-agent: *\nAllow: /\n", "A", {}],
    ["User-agent: *\nContentSignal: ai-train=no\n", "A", { "ai-train": "no" }],
    ["User-agent: *\nContent-Signal: search=yes\nContent-Signal: search=no\n", "A", { search: "no" }],
  ])("%j for %s", (robots, agent, expected) => {
    expect(of(robots, agent)).toEqual(expected);
  });

  test("lines of one group add up in any order", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("search=yes", "search=no", "ai-train=no", "ai-train=yes", "ai-input=x"), { maxLength: 6 }), (values) => {
      const read = (list: string[]): unknown => contentSignalStatement(list.map((value, i) => ({ value, line: i }))).uses;
      expect(read(values)).toEqual(read(values.toReversed()));
    }));
  });
});

describe("License lines and Content-Usage lines", () => {
  test("a licence is for every agent, wherever it stands; use lines belong to the group of their agents", () => {
    const parsed = parseRobots(new TextEncoder().encode("License: https://e.com/a.xml\nUser-agent: A\nContent-Usage: train-ai=n\nUser-agent: B\nContent-Usage: train-ai=y\nLicense: https://e.com/b.xml\n"), "rfc9309");
    expect(robotsSignalLines(parsed, "A")).toEqual({ contentUsage: [{ value: "train-ai=n", line: 3 }], contentSignal: [], licenses: [{ value: "https://e.com/a.xml", line: 1 }, { value: "https://e.com/b.xml", line: 6 }] });
    expect(robotsSignalLines(parsed, "B").contentUsage).toEqual([{ value: "train-ai=y", line: 5 }]);
    expect(robotsSignalLines(parsed, "C").contentUsage).toEqual([]);
  });
});
