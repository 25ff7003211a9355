import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { CANONICAL, type ColumnMap } from "../../../src/optout/manifest/columns.ts";
import { CSV, delimitedReader, headerNames, TSV } from "../../../src/optout/manifest/delimited.ts";
import { readAll } from "./support.ts";

const csv = (content: string | Uint8Array, header: readonly string[], map: ColumnMap = CANONICAL) => readAll(delimitedReader(map, header, CSV), content);
const tsv = (content: string, header: readonly string[]) => readAll(delimitedReader(CANONICAL, header, TSV), content);

describe("CSV", () => {
  test("columns by their header; the header line itself is no row; empty is absent", () => {
    expect(csv("status,x,url\r\n200,1,https://a.example/\r\n,,https://b.example/\r\n", ["status", "x", "url"])).toEqual({
      lines: 3, bad: [], rows: [{ line: 1, cells: { status: "200", url: "https://a.example/" } }, { line: 2, cells: { url: "https://b.example/" } }],
    });
  });

  test("quotes, doubled quotes, delimiters and line feeds within them; physical lines are counted", () => {
    expect(csv('url,agent,mime\n"a,b","x""y""",\n"c\nd","","m\r\n"\ne,f,"g"\n', ["url", "agent", "mime"])).toEqual({
      lines: 6, bad: [],
      rows: [{ line: 1, cells: { url: "a,b", agent: 'x"y"' } }, { line: 2, cells: { url: "c\nd", mime: "m\r\n" } }, { line: 5, cells: { url: "e", agent: "f", mime: "g" } }],
    });
  });

  test("a block that is not the first has no header", () => {
    const reader = delimitedReader(CANONICAL, ["url"], CSV);
    expect(readAll(reader, "url\nb\n", false).rows).toHaveLength(2);
    expect(readAll(reader, "url\nb\n", true).rows).toHaveLength(1);
  });

  test("the wrong number of fields, and broken quotes", () => {
    const { bad, rows } = csv('url,agent\na\nb,c,d\n"e"f,g\nh,i"j\n\nk,l\n', ["url", "agent"]);
    expect(bad).toEqual([{ line: 1, reason: "wrong-columns" }, { line: 2, reason: "wrong-columns" }, { line: 3, reason: "unreadable" }]);
    expect(rows.map((r) => r.cells)).toEqual([{ url: "h", agent: 'i"j' }, { url: "k", agent: "l" }]);
  });

  test("a quote that never closes is one bad row", () => {
    expect(csv('url\na\n"b\nc\nd\n', ["url"])).toEqual({ lines: 5, rows: [{ line: 1, cells: { url: "a" } }], bad: [{ line: 2, reason: "unreadable" }] });
    expect(csv('url\n"b', ["url"]).bad).toEqual([{ line: 1, reason: "unreadable" }]);
    expect(csv('url\n"', ["url"]).bad).toEqual([{ line: 1, reason: "unreadable" }]);
  });

  test("one source column for two", () => {
    const map: ColumnMap = { sources: { url: ["u"], fetched_at: ["t"], robots_fetched_at: ["t"] } };
    expect(csv('u,t\na,"1""2"\n', ["u", "t"], map).rows[0]?.cells).toEqual({ url: "a", fetched_at: '1"2', robots_fetched_at: '1"2' });
  });

  test("property: the same fields as an independent parser, for what it accepts", () => {
    const field = fc.oneof(fc.constantFrom("", "a", "b c", "é😀", 'x"y', "p,q", "l\nm", "\r"), fc.string({ maxLength: 6 }));
    fc.assert(fc.property(fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), (records, end, quoteAll) => {
      const quote = (text: string): string => (quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      const content = records.map((r) => r.map(quote).join(",")).join(end) + end;
      const oracle = parse(content, { relax_column_count: true, skip_empty_lines: false, record_delimiter: end }) as string[][];
      expect(oracle).toEqual(records);
      const { rows, bad } = readAll(delimitedReader(CANONICAL, ["url", "agent", "mime"], CSV), content, false);
      expect(bad.every((b) => b.reason === "no-url")).toBe(true);
      expect(rows.map((r) => r.cells)).toEqual(records.filter(([url]) => url !== "").map(([url, agent, mime]) => ({ url, ...(agent === "" ? {} : { agent }), ...(mime === "" ? {} : { mime }) })));
    }), { numRuns: 1000 });
  });

  test("property: never stops, never throws, counts every line", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('"', ",", "\n", "\r\n", "\r", "a", '""'), { maxLength: 40 }), (pieces) => {
      const content = pieces.join("");
      const { lines } = csv(content, ["url", "agent"]);
      expect(lines).toBe(content.split("\n").length - (content.endsWith("\n") || content === "" ? 1 : 0));
      tsv(content, ["url", "agent"]);
    }), { numRuns: 2000 });
  });
});

describe("TSV", () => {
  test("a line is a row, whatever its quotes; whole quoted fields lose them", () => {
    const { rows, bad, lines } = tsv('url\tagent\n"a"\tb\n"c\td\n"e"x\tf""\n"g\th"\t"\n', ["url", "agent"]);
    expect(bad).toEqual([]);
    expect(lines).toBe(5);
    expect(rows.map((r) => r.cells)).toEqual([{ url: "a", agent: "b" }, { url: '"c', agent: "d" }, { url: '"e"x', agent: 'f""' }, { url: "g\th", agent: '"' }]);
  });
});

describe("CDX", () => {
  test("a dash is absent, the header line is passed over", () => {
    const reader = delimitedReader(CANONICAL, ["urlkey", "fetched_at", "url", "mime", "status"], { delimiter: 0x20, multiline: false, absent: "-", headerLine: true });
    expect(readAll(reader, " CDX N b a m s\ncom,a)/ 20260101000000 http://a.com/ - 200\n").rows).toEqual([{ line: 1, cells: { fetched_at: "20260101000000", url: "http://a.com/", status: "200" } }]);
  });
});

test("header names: quotes, CR LF, a line feed within quotes, no header", () => {
  expect(headerNames(Buffer.from('a,"b,c","d""e", f \r\n1'), CSV)).toEqual(["a", "b,c", 'd"e', "f"]);
  expect(headerNames(Buffer.from('"a\nb",c\n'), CSV)).toEqual(["a\nb", "c"]);
  expect(headerNames(Buffer.from("url"), CSV)).toEqual(["url"]);
  expect(headerNames(Buffer.from('"url\n\n'), CSV)).toBeUndefined();
});
