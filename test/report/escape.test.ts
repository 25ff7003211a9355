import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byteLength, cell, clip, codeSpan, logLine, prose, visible } from "../../src/report/escape.ts";

/** Pieces that hurt somewhere, mixed with arbitrary text. */
const nasty = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("`", "``", "```\n", "@octocat", "@org/team", "#123", "GH-12", "owner/repo#5", "<img src=x onerror=1>", "</details>", "<!--", "-->", "|", "\n| a | b |\n| --- | --- |\n", "::error::x", "\n::set-output name=a::b", "##[command]", "\u001b[31m", "\u202e", "\u200b", "\r", "\0", "https://evil.example/", "www.evil.example", "[a](http://b)", "![a](b)", "\\", "*", "_", "~~", "\ud800", ":smile:", "0123abc4567def89", "&lt;", "- [ ] x", "1. x"),
  ),
  { maxLength: 12 },
).map((parts) => parts.join(""));

/** Text outside code spans, as a CommonMark reader would split it. */
function outsideCode(markdown: string): string {
  let out = "";
  for (let i = 0; i < markdown.length;) {
    if (markdown[i] === "\\") { out += markdown.slice(i, i + 2); i += 2; continue; }
    if (markdown[i] !== "`") { out += markdown[i]; i += 1; continue; }
    const fence = /^`+/.exec(markdown.slice(i))?.[0] ?? "`";
    let end = i + fence.length;
    for (;;) {
      end = markdown.indexOf(fence, end);
      if (end === -1 || (markdown[end + fence.length] !== "`" && markdown[end - 1] !== "`")) break;
      while (markdown[end] === "`") end += 1;
    }
    if (end === -1) { out += fence; i += fence.length; continue; }
    i = end + fence.length;
  }
  return out;
}

describe("visible", () => {
  test.each([["a\nb", "a\\nb"], ["\u202Eabc", "\\u202Eabc"], ["\u001b[1m", "\\u001B[1m"], ["tab\t", "tab\\t"], ["é ü 漢 🙂", "é ü 漢 🙂"], ["\ud800x", "\\uD800x"], ["a\u{E0041}b", "a\\uE0041b"]])("%j becomes %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test("nothing invisible or line-breaking is left of any text", () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    }), { numRuns: 500 });
  });
});

describe("prose and code spans", () => {
  test("no live mention, issue reference, link, HTML or formatting comes of any text", () => {
    fc.assert(fc.property(nasty, (text) => {
      const outside = outsideCode(prose(text));
      expect(outside).not.toMatch(/(?<!\\)[<>|*_[\]]/);
      expect(outside).not.toMatch(/@[A-Za-z0-9]/);
      expect(outside.replaceAll("&#124;", "")).not.toMatch(/#\d/);
      expect(outside).not.toMatch(/:\/\//);
      expect(outside).not.toMatch(/\bwww\./i);
      expect(prose(text)).not.toContain("\n");
    }), { numRuns: 1000 });
  });

  test("a code span closes exactly at its end, whatever it holds", () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(outsideCode(`a${codeSpan(text)}b`)).toBe("ab");
    }), { numRuns: 1000 });
  });

  test("a table cell holds no raw pipe and no line break", () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(cell(prose(text))).not.toMatch(/(?<!\\)\||\n/);
    }), { numRuns: 500 });
  });

  test("quoted names stay readable", () => {
    expect(prose("the card names `org/data@v1`, the register does not")).toBe("the card names `org/data@v1`, the register does not");
    expect(prose("mail a@b.example")).toBe("mail a@\u200bb.example");
  });
});

describe("logLine", () => {
  test("three colons in a row hide no command", () => { expect(logLine(":::error::x")).not.toContain("::"); });

  test("no workflow command survives", () => {
    fc.assert(fc.property(nasty, (text) => {
      const line = logLine(text);
      expect(line).not.toContain("::");
      expect(line).not.toContain("##[");
      expect(line).not.toMatch(/[\r\n]/);
    }), { numRuns: 500 });
  });
});

test("clip counts characters, not code units, and says so with an ellipsis", () => {
  expect(clip("🙂🙂🙂", 2)).toBe("🙂…");
  expect(clip("abc", 3)).toBe("abc");
  expect(byteLength("é🙂")).toBe(6);
});
