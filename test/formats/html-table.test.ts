import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readHtmlTable } from "../../src/formats/html-table.ts";
import { blocks } from "../../src/formats/markdown-blocks.ts";

const rowsOf = (html: string) => { const t = readHtmlTable(html, 1); return t === undefined ? undefined : [t.header, ...t.rows.map((r) => r.cells)]; };
const shape = (text: string, html = true) => blocks(text, 1, html).map((b) => `${b.kind} ${b.line}`);

describe("cells", () => {
  test.each([
    ["<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", [["a", "b"], ["1", "2"]]],
    ["<TABLE class='x'><TR><TD>a<TD>b<TR><TD>1<TD>2", [["a", "b"], ["1", "2"]]],
    ["<table><tr><td>a<td>b</tr><tr><td rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr></table>", [["a", "b"], ["x", "1"], ["x", "2"]]],
    ["<table><tr><td>a<td>b<td>c</tr><tr><td>x</td><td colspan='2'>1</td></tr><tr><td colspan=\"3\">All</td></tr></table>", [["a", "b", "c"], ["x", "1", "1"], ["All", "", ""]]],
    ["<table><tr><td>a<td>b</tr><tr><td>1</td><td rowspan=\"2\">y</td></tr><tr><td>2</td></tr><tr><td>3<td>4</table>", [["a", "b"], ["1", "y"], ["2", "y"], ["3", "4"]]],
    ["<table><tr><td><b>a</b><p>(CO<sub>2</sub>)<td>x &amp; y &lt; 7&nbsp;B &#x2248; &#45; &bogus;", [["a (CO2)", "x & y < 7 B ≈ - &bogus;"]]],
    ["<table><tr><td>a<td>b</tr><tr><td>1<table><tr><td>99</td></tr></table></td><td>2</td></tr></table>", [["a", "b"], ["1", "2"]]],
    ["<table><tr><td>1 < 2<td>b<!-- <td>no -->", [["1 < 2", "b"]]],
    ["<table><thead><tr><th rowspan=2>Model<th colspan=2>Params</tr><tr><th>Active<th>Total</tr><tbody><tr><td>x<td>1<td>2</table>", [["Model", "Params Active", "Params Total"], ["x", "1", "2"]]],
    ["<table></table>", undefined],
  ])("%s", (html, cells) => { expect(rowsOf(html)).toEqual(cells); });

  test("each cell has the line of its text", () => {
    expect(readHtmlTable("<table>\n<tr>\n<td>a\n</td>\n<td>\n<b>b</b>\n</td>\n</tr>\n<tr><td rowspan=2>x</td>\n<td>1</td></tr>\n<tr><td>2</td></tr></table>", 10)).toEqual({
      line: 12, header: ["a", "b"], rows: [{ line: 18, cells: ["x", "1"], lines: [18, 19] }, { line: 20, cells: ["x", "2"], lines: [18, 20] }],
    });
  });
});

describe("in a document", () => {
  test("a table among blocks; without the option it is a paragraph as before", () => {
    const text = "# T\n\nbefore <table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table> after\n\n- x";
    expect(shape(text)).toEqual(["heading 1", "paragraph 3", "table 3", "paragraph 7", "bullet 9"]);
    expect(shape(text, false)).toEqual(["heading 1", "paragraph 3", "paragraph 6", "bullet 9"]);
  });
  test("one that is not closed hides nothing that follows", () => {
    expect(shape("<table><tr><td>a\n\n# Next\n\n<table><tr><td>b</table>\n\n# Last")).toEqual(["table 1", "heading 3", "table 5", "heading 7"]);
  });
  test("code, comments and mere mentions are none", () => {
    expect(shape("```\n<table><tr><td>a</table>\n```\n<!-- <table><tr><td>a</table> -->\n\nuse <table> and </table> here")).toEqual(["code 2", "paragraph 6"]);
  });
});

describe("hostile", () => {
  const bits = fc.array(fc.constantFrom("<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td rowspan=3>", "<td colspan=2>", "<th", ">", "<", "<!--", "-->", "\n", "a", "&amp;", "\n\n", "```\n", "# ", "|", " "), { maxLength: 60 }).map((p) => p.join(""));
  test("never throws; lines are inside the text and cells are bounded", () => {
    fc.assert(fc.property(bits, (text) => {
      const count = text.split("\n").length;
      return blocks(text, 1, true).every((b) => b.line >= 1 && b.line <= count + 1 && (b.kind !== "table" || b.table.rows.every((r) => r.cells.length <= 100 && (r.lines ?? []).every((l) => l >= 1 && l <= count))));
    }), { numRuns: 3000 });
  });

  const pieces = ["<td", "<td>", "<td ", "<", "<table", "<table>", "<table>\n", "<table><tr><td>", "<table><tr><td>\n", "<table><tr><td>\n\n", "<table></table>", "<table></table>\n", "<tr>", "<td rowspan=999999999 colspan=999999999>", "<td rowspan=100 colspan=100></tr><tr>", "<td rowspan=100>\n<tr>", "<b>", "<!--", "<!-- -->", "<!-- -->\n<table>", "&amp;", " \n", "</table>", "x"];
  test.each(pieces)("a megabyte of %j", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const began = performance.now();
    for (const t of [text, `<table><tr><td>${text}`, `<table><tr><td>${text}</table>`, `<table><tr>\n${text.replaceAll("<t", "\n<t")}\n</table>`]) {
      const table = readHtmlTable(t, 1);
      expect((table?.rows ?? []).reduce((sum, r) => sum + r.cells.length, 0)).toBeLessThanOrEqual(20_000);
      blocks(t, 1, true);
    }
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
