import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Edit, Finding } from "../../src/checks/types.ts";
import { suggestionsFor } from "../../src/report/suggestions.ts";
import { model, obligation, reportOf } from "./any-report.ts";

const replace = (line: number, old: string, to: string, path = "a.yaml"): Edit => ({ kind: "replace", path, line, old, new: to });
const finding = (edits: readonly Edit[], over: Partial<Finding> = {}): Finding => ({ rule: "form/date", message: "Not an ISO date.", path: "a.yaml", fingerprint: "a".repeat(32), edits, ...over });
const run = (findings: readonly Finding[], lines: Readonly<Record<number, string>>) => suggestionsFor(reportOf([model([obligation("gap", findings)])]), (_, line) => lines[line]);
const block = (body: string | undefined): string => /(`{3,})suggestion\n([\s\S]*)\n\1\n$/.exec(body ?? "")?.[2] ?? "";

describe("suggestions", () => {
  test("hold the whole new line after what was seen", () => {
    expect(run([finding([replace(3, "2026/3/1", "2026-03-01")])], { 3: "  date: 2026/3/1 # first" })).toEqual([
      { path: "a.yaml", line: 3, body: "Not an ISO date.\n\n```suggestion\n  date: 2026-03-01 # first\n```\n", key: expect.stringMatching(/^[0-9a-f]{32}$/), fingerprints: ["a".repeat(32)] },
    ]);
  });
  test("one block for a line, in the order of places; general findings too", () => {
    const report = reportOf([model([obligation("gap", [finding([replace(9, "x", "y")]), finding([replace(3, "b: 2", "b: 3")], { message: "Two." })])])], { general: [finding([replace(3, "a: 1", "a: 2")], { message: "One." })] });
    const found = suggestionsFor(report, (_, line) => ({ 3: "{a: 1, b: 2}", 9: "x" })[line]);
    expect(found.map((one) => [one.line, block(one.body)])).toEqual([[3, "{a: 2, b: 3}"], [9, "y"]]);
    expect(found[0]?.body).toMatch(/^One\\?\.\n\nTwo/);
  });
  test("lines inserted after one that is there", () => {
    expect(block(run([finding([{ kind: "insert", path: "a.yaml", line: 1, lines: ["b: 2", "c: 3"] }])], { 1: "a: 1" })[0]?.body)).toBe("a: 1\nb: 2\nc: 3");
  });
  test.each<[string, readonly Finding[], Readonly<Record<number, string>>]>([
    ["the baseline", [finding([replace(1, "x", "y")], { baseline: true })], { 1: "x" }],
    ["a line that is not known", [finding([replace(1, "x", "y")])], {}],
    ["a line that changed", [finding([replace(1, "x", "y")])], { 1: "z" }],
    ["a line that holds it twice", [finding([replace(1, "x", "y")])], { 1: "x x" }],
    ["a carriage return", [finding([replace(1, "x", "y")])], { 1: "x\r" }],
    ["what cannot be seen", [finding([replace(1, "x", "y")])], { 1: "x \u202e" }],
    ["the top of a file", [finding([{ kind: "insert", path: "a.yaml", line: 0, lines: ["x"] }])], { 0: "", 1: "a" }],
    ["edits that meet", [finding([replace(1, "ab", "c"), replace(1, "bc", "d")])], { 1: "abc" }],
    ["an endless line", [finding([replace(1, "x", "y")])], { 1: `x${" ".repeat(3000)}` }],
    ["nothing new", [finding([replace(1, "x", "x")])], { 1: "x" }],
    ["an inserted line break", [finding([{ kind: "insert", path: "a.yaml", line: 1, lines: ["x\ny"] }])], { 1: "a" }],
  ])("left out: %s", (_, findings, lines) => expect(run(findings, lines)).toEqual([]));

  test("the key is the same wherever the line has moved, and another for another suggestion", () => {
    const key = (line: number, to: string): string | undefined => run([finding([replace(line, "x", to)])], { [line]: "x" })[0]?.key;
    expect(key(1, "y")).toBe(key(40, "y"));
    expect(key(1, "y")).not.toBe(key(1, "z"));
    const twice = run([finding([replace(1, "x", "y")]), finding([replace(2, "x", "y")])], { 1: "x", 2: "x" });
    expect(new Set(twice.map((one) => one.key)).size).toBe(2);
  });
  test("at most a hundred", () => {
    expect(run([finding(Array.from({ length: 300 }, (_, i) => replace(i + 1, "x", "y")))], Object.fromEntries(Array.from({ length: 300 }, (_, i) => [i + 1, "x"])))).toHaveLength(100);
  });
  test("property: the block holds the line to the letter, and nothing in it can close it or speak outside it", () => {
    const piece = fc.constantFrom("`", "```", "````suggestion", "~~~", "@octocat", "<!--", "</details>", "::error::", "a", " ", "\t", "|", "\\", "#1");
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 6 }), (before, after, message) => {
      const line = `${before.join("")}OLD${after.join("")}`;
      const [one] = run([finding([replace(1, "OLD", "NEW")], { message: message.join("") })], { 1: line });
      if (one === undefined) throw new Error("no suggestion");
      const fence = /(`{3,})suggestion\n/.exec(one.body.slice(one.body.lastIndexOf("\n\n")))?.[1] ?? "";
      expect(block(one.body)).toBe(line.replace("OLD", () => "NEW"));
      expect(line.split(/[^`]/).every((run) => run.length < fence.length)).toBe(true);
      expect(one.body.slice(0, one.body.lastIndexOf(`${fence}suggestion`)).replaceAll(/(`+)[^`]*\1/g, "")).not.toMatch(/@octocat|<!--|<\/details>|::error::/);
    }));
  });
});
