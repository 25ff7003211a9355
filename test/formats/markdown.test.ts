import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { blocks } from "../../src/formats/markdown-blocks.ts";
import { plain, plainText } from "../../src/formats/markdown-plain.ts";
import { sentences } from "../../src/formats/markdown-sentences.ts";
import { shared } from "../support/shared.ts";

const kinds = (text: string) => blocks(text).map((b) => `${b.kind} ${b.line}`);

describe("blocks", () => {
  test("paragraphs, bullets, headings, code, tables, with their lines", () => {
    expect(kinds("intro\nmore\n# One #\n- a\n- b\n```yaml\nx: 1\n```\n| a | b |\n|:--|--:|\n| 1 | 2 |\nTwo\n===\n\n---\nend")).toEqual(["paragraph 1", "heading 3", "bullet 4", "bullet 5", "code 7", "table 9", "heading 12", "paragraph 16"]);
  });
  test("a block knows the headings above it", () => {
    expect(blocks("# A\n### B\nx\n## C\ny").flatMap((b) => (b.kind === "paragraph" ? [b.headings] : []))).toEqual([["A", "B"], ["A", "C"]]);
  });
  test("cells of a table", () => {
    expect(blocks("| a | b |\n|---|---|\n| 1 | 2\\|3 |\n4 | 5\n\nx", 10)[0]).toEqual({ kind: "table", line: 10, headings: [], table: { line: 10, header: ["a", "b"], rows: [{ line: 12, cells: ["1", "2\\|3"] }, { line: 13, cells: ["4", "5"] }] } });
  });
  test("comments go, code stays as it is", () => {
    expect(kinds("<!-- # no\n# no -->\n# yes\n~~~\n# no\n~~~")).toEqual(["heading 3", "code 5"]);
  });
});

describe("plain and plainText", () => {
  test.each([
    ["[a](b) ![c](d)", "a", "a c"], ["**a** `c`", "a c", "a c"], ["snake_case _x_", "snake_case x", "snake_case _x_"], ["<b>x</b><br>y", "x y", "<b>x</b> y"], ["a\\_b\\[c\\]", "a_b[c]", "a_b[c]"], ["x&nbsp;y &amp; z", "x y & z", "x y & z"], ["zero\u200bwidth", "zerowidth", "zerowidth"],
  ])("%j", (text, fact, words) => expect([plain(text), plainText(text)]).toEqual([fact, words]));
});

describe("sentences", () => {
  test("a sentence may span lines; its line is where it begins", () => {
    expect(sentences(["One, e.g. this. Two", "goes on. Three has 7.5 B."], 4)).toEqual([{ text: "One, e.g. this.", line: 4 }, { text: "Two goes on.", line: 4 }, { text: "Three has 7.5 B.", line: 5 }]);
  });
});

describe("all of it", () => {
  const bits = fc.array(fc.constantFrom("#", "-", "=", "|", "\n", " ", "```", "~~~", "<!--", "-->", "*", "_", "[", "](", ")", "\\", "a", "---\n", "<", ">", "\r", "&amp;"), { maxLength: 60 }).map((p) => p.join(""));
  test("never throws; lines grow and stay inside the text", () => {
    fc.assert(fc.property(bits, (text) => {
      plain(text);
      const found = blocks(text).map((b) => (b.kind === "code" ? b.line - 1 : b.line));
      const count = text.split(/\r\n|\n|\r/).length;
      return found.every((line, i) => line >= 1 && line <= count && (i === 0 || line > (found[i - 1] ?? 0))) && sentences(text.split("\n"), 1).every((s) => s.text !== "");
    }), { numRuns: 3000 });
  });
  const corpus = ["#", "# ", "-", "---\n", "|", "|-", "|a|\n|-|\n", "[", "](", "[a](", "![", "<", "<!--", "<!--\n", "*", "_", "_a", "`", "```\n", "~", "\\", "&", "\n", " ", "**a", "a\n---\n", "=", "\t", "\u200b"];
  test.each(corpus)("a megabyte of %j", (bit) => {
    const text = bit.repeat(Math.ceil(1_000_000 / bit.length));
    const begin = performance.now();
    for (const t of [text, `# ${text}`]) {
      plain(t);
      plainText(t);
      for (const b of blocks(t)) if (b.kind === "paragraph" || b.kind === "bullet") sentences(b.lines, b.line);
    }
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});

const cases = shared("cases");
if (cases !== undefined) test("the Apertus summary: its sections, and a table with ticks", () => {
  const text = readFileSync(`${cases}/01-apertus-legal/files/reports/v1_0/Apertus_EU_Public_Summary.md`, "utf8");
  const found = blocks(text);
  expect(found.flatMap((b) => (b.kind === "heading" ? [b.text] : []))).toEqual(expect.arrayContaining(["General information", "1.1. Provider identification", "2. List of data sources", "2.3 Data crawled and scraped from online sources", "2.6 Other sources of data"]));
  const crawlers = found.flatMap((b) => (b.kind === "table" ? [b.table] : [])).find((t) => t.header[0]?.includes("crawlers"));
  expect(crawlers?.header[1]).toMatch(/☐ Yes\s+☒ No/);
});
