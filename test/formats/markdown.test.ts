import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readFrontMatter } from "../../src/formats/front-matter.ts";
import { plain, sections, tables } from "../../src/formats/markdown.ts";
import { shared } from "../support/shared.ts";

const heads = (text: string, options = {}) => sections(text, options).map((s) => [s.level, s.heading, s.line]);

describe("readFrontMatter", () => {
  test("a card", () => {
    const card = readFrontMatter("README.md", "---\nlicense: mit\ntags:\n- a\n---\n# Title\nText");
    expect(JSON.stringify(card.frontMatter?.data)).toBe('{"license":"mit","tags":["a"]}');
    expect(card.frontMatter?.at(["tags", 0])).toEqual({ line: 4, column: 3 });
    expect(card).toMatchObject({ body: "# Title\nText", bodyLine: 6, problems: [] });
  });
  test.each([["BOM and CRLF", "\uFEFF---\r\na: 1\r\n---\r\nbody"], ["blank line first", "\n---\na: 1\n---\nbody"], ["spaces after the rule", "---  \na: 1\n---\t\nbody"], ["dots close", "---\na: 1\n...\nbody"], ["nothing after", "---\na: 1\n---"]])("%s", (_, text) => {
    const card = readFrontMatter("x", text);
    expect(JSON.stringify(card.frontMatter?.data)).toBe('{"a":1}');
    expect(text.includes("body") ? card.body : "body").toBe("body");
  });
  test.each([["setext heading", "Title\n---\na: 1\n---\n"], ["never closed", "---\na: 1\n"], ["prose between rules", "---\n\nSome prose here\n\n---\nmore"], ["no rule", "# a: 1\n---\n"], ["a list between rules", "---\n- a\n- b\n---\n"], ["four dashes", "----\na: 1\n----\n"], ["empty", ""]])("none: %s", (_, text) => {
    expect(readFrontMatter("x", text)).toEqual({ body: text, bodyLine: 1, problems: [] });
  });
  test("empty block", () => expect(readFrontMatter("x", "---\n---\nbody")).toEqual({ body: "body", bodyLine: 3, problems: [] }));
  test("broken block: the problem has the file's line", () => {
    const card = readFrontMatter("x", "\n---\nlicense: mit\nlicense: apache-2.0\n---\nbody");
    expect(card.problems[0]).toMatchObject({ path: "x", line: 4, message: expect.stringContaining("twice") });
    expect(card.body).toBe("body");
  });
});

describe("sections", () => {
  test("ATX and setext", () => expect(heads("intro\n# One #\ntext\nTwo\n===\n\nThree\n-----\n###### Six\n####### no\n#no")).toEqual([[0, "", 1], [1, "One", 2], [1, "Two", 4], [2, "Three", 7], [6, "Six", 9]]));
  test("texts", () => expect(sections("# A\n\nx\ny\n## B\nz").map((s) => s.text)).toEqual(["\nx\ny", "z"]));
  test("fences, comments, front matter, indented code, lists, quotes and tables hold no heading", () => {
    expect(heads("---\ntitle: x\n---\n# H\n```\n# no\n``\n~~~\n````\n~~~md\n# no\n```\n~~~\n<!--\n# no\n-->\n    # no\n- item\n---\n> quote\n---\n| a |\n---\n\n---\n# End")).toEqual([[1, "H", 4], [1, "End", 26]]);
  });
  test("an unclosed fence hides the rest, an unclosed comment does not", () => {
    expect(heads("# A\n```\n# B")).toEqual([[1, "A", 1]]);
    expect(heads("# A\n<!-- x\n# B")).toEqual([[1, "A", 1], [1, "B", 3]]);
  });
  test("markup in headings", () => expect(heads("# **1\\. A** [b](c) `d` {#id}\n\nX _y_ z\n---")).toEqual([[1, "1. A b d {#id}", 1], [2, "X y z", 3]]));
  test("bold lines on request", () => {
    expect(heads("**A) Part**\ntext **b**\n**x** and **y**", { bold: true })).toEqual([[7, "A) Part", 1]]);
    expect(heads("**A) Part**")).toEqual([[0, "", 1]]);
  });
  test("two rules in a row make one heading", () => expect(heads("A\n---\n---\nB")).toEqual([[2, "A", 1]]));
});

describe("tables", () => {
  test("cells, lines, escapes", () => {
    expect(tables("x\n\n| a | b |\n|:--|--:|\n| 1 | 2\\|3 |\n4 | 5\n\n|no\n| c |\n| - |\n```\n|d|\n|-|\n```")).toEqual([
      { line: 3, header: ["a", "b"], rows: [{ line: 5, cells: ["1", "2|3"] }, { line: 6, cells: ["4", "5"] }] },
      { line: 9, header: ["c"], rows: [] },
    ]);
  });
  test("the delimiter row must fit", () => expect(tables("| a | b |\n| - |\n| 1 | 2 |")).toEqual([]));
});

describe("plain", () => {
  test.each([
    ["[a](b) ![c](d)", "a c"], ["**a** _b_ `c`", "a b c"], ["snake_case __init__ x_", "snake_case init x"], ["<b>x</b>", " x "], ["<https://a.eu> <me@a.eu>", "https://a.eu me@a.eu"], ["a<!-- x\ny -->b", "a\nb"], ["a\\_b\\[c\\]", "a_b[c]"], ["x&nbsp;y &amp; z", "x y & z"], ["zero\u200bwidth", "zerowidth"], ["## H\n> q", "H\nq"], ["a <!-- b", "a <!-- b"],
  ])("%j", (text, out) => expect(plain(text)).toBe(out));
});

describe("all of it", () => {
  const bits = fc.array(fc.constantFrom("#", "-", "=", "|", "\n", " ", "```", "~~~", "<!--", "-->", "*", "_", "[", "](", ")", "\\", "a", "---\n", "<", ">", "\r", "&amp;"), { maxLength: 60 }).map((p) => p.join(""));
  test("never throws; lines grow; text is kept", () => {
    fc.assert(fc.property(bits, (text) => {
      plain(text);
      tables(text);
      const found = sections(text, { bold: true });
      const lines = found.map((s) => s.line);
      return lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? 0)) && readFrontMatter("x", text).problems.every((p) => p.path === "x");
    }), { numRuns: 3000 });
  });
  const corpus = ["#", "# ", "-", "---\n", "|", "|-", "|a|\n|-|\n", "[", "](", "[a](", "![", "<", "<!--", "<!--\n", "*", "_", "_a", "`", "```\n", "~", "\\", "&", "\n", " ", "**a", "a\n---\n", "=", "\t", "\u200b"];
  test.each(corpus)("a megabyte of %j", (bit) => {
    const text = bit.repeat(Math.ceil(1_000_000 / bit.length));
    const begin = performance.now();
    for (const t of [text, `# ${text}`, `---\n${text}`]) { plain(t); tables(t); sections(t, { bold: true }); }
    readFrontMatter("x", `---\n${text}\n---\n`);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});

const cases = shared("cases");
if (cases !== undefined) test("the Apertus summary: three main sections, tables with ticks", () => {
  const text = readFileSync(`${cases}/01-apertus-legal/files/reports/v1_0/Apertus_EU_Public_Summary.md`, "utf8");
  expect(sections(text).map((s) => s.heading)).toEqual(expect.arrayContaining(["General information", "1.1. Provider identification", "2. List of data sources", "2.3 Data crawled and scraped from online sources", "2.6 Other sources of data"]));
  const crawlers = tables(text).find((t) => t.header[0]?.includes("crawlers"));
  expect(crawlers?.header[1]).toMatch(/☐ Yes\s+☒ No/);
});
