import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { diffText } from "../../src/report/diff-text.ts";
import { plainStyle, type Style } from "../../src/report/style.ts";

const show = (before: string, after: string, path = "a.yaml"): string => diffText(path, before, after, plainStyle);
const numbered = (n: number, change: Readonly<Record<number, string>> = {}): string => Array.from({ length: n }, (_, i) => `${change[i + 1] ?? `line ${i + 1}`}\n`).join("");

describe("a unified diff for the terminal", () => {
  test("three lines around a change", () => {
    expect(show(numbered(10), numbered(10, { 5: "new" }))).toBe("--- a/a.yaml\n+++ b/a.yaml\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+new\n line 6\n line 7\n line 8\n");
  });
  test("changes that are near share a hunk, far ones do not", () => {
    expect(show(numbered(40), numbered(40, { 5: "a", 9: "b", 30: "c" })).match(/^@@.*$/gm)).toEqual(["@@ -2,11 +2,11 @@", "@@ -27,7 +27,7 @@"]);
  });
  test("at the ends of a file, with and without a last line end", () => {
    expect(show("a\nb", "a\nc")).toBe("--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n");
    expect(show("a\n", "b\n")).toContain("@@ -1,1 +1,1 @@\n-a\n+b\n");
  });
  test("inserted blocks", () => {
    expect(show("a\nb\nc\n", "a\nx\ny\nb\nc\n")).toBe("--- a/a.yaml\n+++ b/a.yaml\n@@ -1,3 +1,5 @@\n a\n+x\n+y\n b\n c\n");
    expect(show("", "x\n")).toContain("@@ -0,0 +1,1 @@\n+x\n");
  });
  test("nothing where nothing changed", () => expect(show("a\n", "a\n")).toBe(""));
  test("foreign text is made visible, also in the path", () => {
    const text = show("a\u001b[31m\u202e: 1\r\n", "a\u001b[31m\u202e: 2\r\n", "a\u001b[2Jb\n.yaml");
    expect(text).toContain("-a\\u001B[31m\\u202E: 1\n");
    expect(text).toContain("--- a/a\\u001B[2Jb\\n.yaml\n");
    expect(text).not.toMatch(/[\u001b\u202e\r]/);
  });
  test("of a long line, the change itself is in sight", () => {
    const long = "x".repeat(5000);
    const text = show(`${long}1${long}\n`, `${long}2${long}\n`);
    expect(text.split("\n").every((line) => line.length < 700)).toBe(true);
    expect(text).toMatch(/^-….*x1x/m);
    expect(text).toMatch(/^\+….*x2x/m);
  });
  test("colours are the style's alone", () => {
    const style: Style = (format, text) => `<${format}>${text}</>`;
    expect(diffText("a", "x\n", "y\n", style)).toBe("<bold>--- a/a</>\n<bold>+++ b/a</>\n<cyan>@@ -1,1 +1,1 @@</>\n<red>-x</>\n<green>+y</>\n");
  });
  test("property: the lines of a hunk, put together, are the two texts", () => {
    const line = fc.constantFrom("a", "b", "c", "");
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (before, after) => {
      const all = (lines: readonly string[]): string => lines.map((one) => `${one}\n`).join("");
      const rows = diffText("p", all(before), all(after), plainStyle).split("\n").slice(2, -1).filter((row) => !row.startsWith("@@"));
      const side = (sign: string): string[] => rows.filter((row) => row[0] === sign).map((row) => row.slice(1));
      const counts = (lines: readonly string[]): string => lines.toSorted().join();
      if (before.join("\n") === after.join("\n")) return;
      // What is not shown is the same on both sides.
      const rest = (lines: readonly string[], sign: string): number => lines.length - side(sign).length - side(" ").length;
      expect(rest(before, "-")).toBe(rest(after, "+"));
      if (rest(before, "-") > 0) return;
      expect(counts([...side(" "), ...side("-")])).toBe(counts(before));
      expect(counts([...side(" "), ...side("+")])).toBe(counts(after));
    }));
  });
  test("a hundred thousand changed lines cost no time", () => {
    const begin = performance.now();
    show(numbered(100_000), Array.from({ length: 100_000 }, (_, i) => `other ${i}\n`).join(""));
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});
