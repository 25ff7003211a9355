import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseTable } from "../../src/formats/table.ts";
import { shared } from "../support/shared.ts";

function read(text: string, options = {}) {
  const parsed = parseTable("t.csv", text, options);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
function problem(text: string, options = {}) {
  const parsed = parseTable("t.csv", text, options);
  return parsed.ok ? undefined : parsed.problems[0];
}
const rows = (text: string, options = {}) => read(text, options).rows.map((r) => [r.line, Object.fromEntries(r.cells)]);

describe("parseTable", () => {
  test.each([["comma", "a,b\n1,2\n"], ["tab", "a\tb\n1\t2\n"], ["semicolon", "a;b\n1;2\n"], ["pipe", "a|b\n1|2\n"], ["BOM and CRLF", "\uFEFFa,b\r\n1,2\r\n"], ["lone CR", "a,b\r1,2\r"], ["blank lines first", "\n\na,b\n1,2"], ["quoted header", '"a","b"\n"1","2"']])("%s", (_, text) => {
    expect(read(text).columns).toEqual(["a", "b"]);
    expect(read(text).rows.map((r) => Object.fromEntries(r.cells))).toEqual([{ a: "1", b: "2" }]);
    expect(read(text).problems).toEqual([]);
  });
  test("lines: quoted line breaks, blank lines, mixed line ends", () => {
    expect(rows('a,b\n1,"x\r\ny\nz"\n\n\n , \n3,4\r\n5,6')).toEqual([[2, { a: "1", b: "x\ny\nz" }], [8, { a: "3", b: "4" }], [9, { a: "5", b: "6" }]]);
  });
  test("the delimiter inside quotes of the header does not count", () => expect(read('"a,b,c";d\n1;2').columns).toEqual(["a,b,c", "d"]));
  test("one column", () => expect(rows("a\n1\n2")).toEqual([[2, { a: "1" }], [3, { a: "2" }]]));
  test("stray quotes stay", () => expect(rows('a\tb\n5" disk\tsay "hi"\n')).toEqual([[2, { a: '5" disk', b: 'say "hi"' }]]));
  test("empty cells are absent", () => expect(rows("a\tb\tc\n1\t\t3\n\t2\t\n")).toEqual([[2, { a: "1", c: "3" }], [3, { b: "2" }]]));
  test("ragged rows are kept and named", () => {
    const table = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n");
    expect(table.rows).toHaveLength(3);
    expect(table.problems.map((p) => [p.line, p.message])).toEqual([[2, "2 cells, the header has 3"], [3, "4 cells, the header has 3"]]);
  });
  test("column names", () => {
    const table = read("a,a,,a (2),x,\n1,2,3,4,5,\n");
    expect(table.columns).toEqual(["a", "a (2)", "column 3", "a (2) (2)", "x"]);
    expect(table.problems.map((p) => p.line)).toEqual([1, 1, 1]);
  });
  test("names of Object's own properties are plain columns", () => expect(rows("__proto__,constructor\n1,2")).toEqual([[2, Object.fromEntries([["__proto__", "1"], ["constructor", "2"]])]]));
  test("refusals", () => {
    expect(problem("")).toMatchObject({ line: 1, message: "empty table" });
    expect(problem('a,b\n1,2\n\n"3,4\n5,6')).toMatchObject({ line: 4, message: expect.stringContaining("never closed") });
    expect(problem("a,b\n<<<<<<< x\n1,2\n=======\n>>>>>>> y\n")).toMatchObject({ line: 2, message: expect.stringContaining("merge conflict") });
    expect(problem("a,b", { maxLength: 2 })?.message).toMatch(/longer than 2/);
  });
  test("maxRows", () => {
    expect(read("a\n1\n2\n3", { maxRows: 2 })).toMatchObject({ complete: false, rows: [{ line: 2 }, { line: 3 }] });
    expect(read("a\n1\n2", { maxRows: 2 }).complete).toBe(true);
  });
  test("problems are counted after twenty", () => {
    const { problems } = read(`a,b\n${"1\n".repeat(100)}`);
    expect(problems).toHaveLength(21);
    expect(problems[20]?.message).toMatch(/^80 more/);
  });
  test("what is written comes back", () => {
    const cell = fc.string({ maxLength: 8 }).map((s) => s.trim().replaceAll("\r", " ").trim());
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell.filter((c) => c !== "")), { maxLength: 10 }), fc.constantFrom(",", "\t", ";"), (data, d) => {
      const quote = (s: string) => `"${s.replaceAll('"', '""')}"`;
      const text = ["x", ...data.map((r) => r.map(quote).join(d))].join("\n").replace("x", `c1${d}c2`);
      const table = read(text);
      expect(table.rows.map((r) => [r.cells.get("c1") ?? "", r.cells.get("c2") ?? ""])).toEqual(data);
      for (const row of table.rows) expect(text.split("\n")[row.line - 1]?.startsWith('"')).toBe(true);
    }));
  });
  test("never throws", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(",", '"', "\n", "\r", "\t", ";", "a", " ", '""', "\uFEFF", "|"), { maxLength: 40 }).map((p) => p.join("")), (text) => parseTable("t", text).ok !== undefined), { numRuns: 2000 });
  });
  test.each([["quotes", '"'.repeat(1e6)], ["commas", ",".repeat(1e6)], ["quote lines", '"\n'.repeat(3e5)], ["rows", "a\n".repeat(5e5)], ["line ends", "\n".repeat(1e6)], ["one cell", "a".repeat(5e6)], ["header", "a,".repeat(3e5)]])("a megabyte of %s in seconds", (_, text) => {
    const begin = performance.now();
    parseTable("t", text);
    expect(performance.now() - begin).toBeLessThan(8000);
  });
});

const cases = shared("cases");
if (cases !== undefined) describe("the Apertus register", () => {
  test("145 rows as they stand", () => {
    const path = `${cases}/01-apertus-legal/files/reports/v1_5/Apertus 1p5 datasets - Legal spreadsheet - Pre-training.tsv`;
    const table = read(readFileSync(path, "utf8"));
    expect(table.columns).toEqual(["Dataset Name", "License", "Already in v1", "Url", "Modality", "Version", "PII removal", "Robots filtering"]);
    expect(table.rows).toHaveLength(145);
    expect(table.problems).toEqual([]);
    expect(table.rows.filter((r) => r.cells.get("Robots filtering") === "No")).toHaveLength(126);
    expect(table.rows[144]?.line).toBe(146);
  });
});
