import { describe, expect, test } from "@jest/globals";
import { html, sarifText } from "../../src/report/escape.ts";

describe("text of files, each face in its own way", () => {
  test.each([
    ["<b>", "&lt;b&gt;"], ["\"'&", "&quot;&#39;&amp;"], ["a\nb\u202e", "a\\nb\\u202E"], ["&lt;", "&amp;lt;"], ["größer 🙂", "größer 🙂"],
  ])("HTML: %j", (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ["[x](1)", "\\[x\\](1)"], ["\\[x](1)", "\\\\\\[x\\](1)"], ["{0} {{1}}", "{{0}} {{{{1}}}}"], ["two\nlines", "two\nlines"], ["\u202e", "\\\\u202E"], ["@octocat a@b", "@\u200boctocat a@\u200bb"], ["a @ b", "a @ b"],
  ])("SARIF: %j", (text, expected) => {
    expect(sarifText(text)).toBe(expected);
  });

  test("a megabyte of anything takes no time worth the name", () => {
    const start = performance.now();
    for (const unit of ["\\", "[", "{", "@a", "<", "`", "\u202e", "\n"]) { html(unit.repeat(1e6 / unit.length)); sarifText(unit.repeat(1e6 / unit.length)); }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
