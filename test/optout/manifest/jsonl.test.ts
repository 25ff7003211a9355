import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CANONICAL, type ColumnMap } from "../../../src/optout/manifest/columns.ts";
import { jsonlReader } from "../../../src/optout/manifest/jsonl.ts";
import { cell, rowView } from "../../../src/optout/manifest/row.ts";
import { readAll } from "./support.ts";

const read = (content: string | Uint8Array, map: ColumnMap = CANONICAL) => readAll(jsonlReader(map), content);
const one = (line: string) => read(`${line}\n`);

describe("rows", () => {
  test("texts without quotes, numbers and booleans as written, null absent, objects as they stand", () => {
    expect(one('{"url":"https://a.example/x","status":200,"retained":false,"mime":null,"headers":{"X-Robots-Tag":["noai","a\\"b"]},"bytes":-1.5e3,"other":[1,{"url":"no"}]}')).toEqual({
      lines: 1, bad: [], rows: [{ line: 0, cells: { url: "https://a.example/x", status: "200", retained: "false", headers: '{"X-Robots-Tag":["noai","a\\"b"]}', bytes: "-1.5e3" } }],
    });
  });

  test("white space anywhere, CR LF, blank lines, a last line without line feed", () => {
    const { lines, rows, bad } = read('{"url":"a"}\r\n\r\n \t\n { "url" : "b" , "status" : 7 } \r\n{"url":"c"}');
    expect(lines).toBe(5);
    expect(bad).toEqual([]);
    expect(rows).toEqual([{ line: 0, cells: { url: "a" } }, { line: 3, cells: { url: "b", status: "7" } }, { line: 4, cells: { url: "c" } }]);
  });

  test("keys in any order, some missing: nothing is left from the row before", () => {
    const { rows } = read('{"url":"a","status":1,"mime":"m"}\n{"mime":"n","url":"b"}\n{"x":1,"url":"c","status":3}\n{"url":"d"}\n');
    expect(rows.map((r) => r.cells)).toEqual([{ url: "a", status: "1", mime: "m" }, { mime: "n", url: "b" }, { url: "c", status: "3" }, { url: "d" }]);
  });

  test("escapes are decoded, in keys too", () => {
    const { rows, bad } = read('{"url":"https:\\/\\/a.example\\/\\u00e9\\ud83d\\ude00","agent":"a\\"b\\\\","status":1}\n{"\\u0075rl":"b","status":2}\n');
    expect(bad).toEqual([]);
    expect(rows.map((r) => r.cells)).toEqual([{ url: "https://a.example/é😀", agent: 'a"b\\', status: "1" }, { url: "b", status: "2" }]);
  });

  test("an escaped key in the row before does not make a raw one valid", () => {
    expect(read('{"url":"a","q\\"x":1}\n{"url":"b","q"x":1}\n').bad).toEqual([{ line: 1, reason: "not-json" }]);
  });

  test("more keys than are remembered", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `"k${i}":${i}`).join(",");
    const { rows, bad } = read(`{${many},"url":"a"}\n{${many},"url":"b","status":2}\n{"url":"c",${many}}\n`);
    expect(bad).toEqual([]);
    expect(rows.map((r) => r.cells)).toEqual([{ url: "a" }, { url: "b", status: "2" }, { url: "c" }]);
  });

  test("dotted paths, one level down", () => {
    const map: ColumnMap = { sources: { url: ["metadata", "WARC-Target-URI"], fetched_at: ["metadata", "WARC-Date"], status: ["status"] } };
    const { rows, bad } = read('{"metadata":{"WARC-Date":"2024","x":{"WARC-Target-URI":"no"},"WARC-Target-URI":"a"},"WARC-Target-URI":"no","status":1}\n{"metadata":"text"}\n{"metadata":{}}\n{"metadata":{"WARC-Target-URI":"b\\u0041"} }\n', map);
    expect(rows.map((r) => r.cells)).toEqual([{ url: "a", fetched_at: "2024", status: "1" }, { url: "bA" }]);
    expect(bad).toEqual([{ line: 1, reason: "no-url" }, { line: 2, reason: "no-url" }]);
  });

  test("one source for two columns", () => {
    const map: ColumnMap = { sources: { url: ["url"], fetched_at: ["t"], robots_fetched_at: ["t"] } };
    expect(read('{"url":"a","t":"2026\\u002d"}\n', map).rows[0]?.cells).toEqual({ url: "a", fetched_at: "2026-", robots_fetched_at: "2026-" });
  });
});

describe("bad lines", () => {
  test.each([
    ["[]", "not-an-object"], ["12", "not-an-object"], ['"text"', "not-an-object"], ["null ", "not-an-object"], ["[1,", "not-json"], ["nul", "not-json"], ["{", "not-json"],
    ['{"url":"a"', "not-json"], ['{"url":"a"}}', "not-json"], ['{"url":"a",}', "not-json"], ['{"url":"a" "b":1}', "not-json"], ["{'url':'a'}", "not-json"], ['{"url":"a\tb"}', "not-json"],
    ['{"url":"a","url":"b"}', "duplicate-key"], ['{"url":null,"url":"b"}', "duplicate-key"], ['{"url":"a","\\u0075rl":"b"}', "duplicate-key"],
    ["{}", "no-url"], ['{"url":null}', "no-url"], ['{"url":""}', "no-url"], ['{"url":7}', "no-url"], ['{"url":["a"]}', "no-url"], ['{"url":{}}', "no-url"],
    ['{"url":"\\ud800"}', "not-utf8"],
  ])("%s is %s, and the next line is read", (line, reason) => {
    expect(read(`${line}\n{"url":"next"}\n`)).toEqual({ lines: 2, bad: [{ line: 0, reason }], rows: [{ line: 1, cells: { url: "next" } }] });
  });

  test("duplicate keys that are not wanted do not matter", () => {
    expect(one('{"x":1,"x":2,"url":"a"}').rows).toHaveLength(1);
  });

  test("bytes that are not UTF-8 in a URL; elsewhere they are nobody's business", () => {
    const line = (url: number[], mime: number[]) => Buffer.concat([Buffer.from('{"url":"'), Buffer.from(url), Buffer.from('","mime":"'), Buffer.from(mime), Buffer.from('"}\n')]);
    const { rows, bad } = read(Buffer.concat([line([0x61, 0xff], [0x61]), line([0xc3, 0xa9], [0xff]), line([0xed, 0xa0, 0x80], [])]));
    expect(bad).toEqual([{ line: 0, reason: "not-utf8" }, { line: 2, reason: "not-utf8" }]);
    expect(rows).toHaveLength(1);
  });

  test("a replacement character that stands there as such is not a fault", () => {
    expect(one('{"url":"a\\u0041\uFFFD"}').rows[0]?.cells.url).toBe("aA\uFFFD");
    expect(one('{"url":"a\\ufffd"}').rows[0]?.cells.url).toBe("a\uFFFD");
  });

  test("one bad line among many is found", () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => (i === 31_337 ? '{"url":"https://a.example/' : `{"url":"https://a.example/${i}"}`));
    const { rows, bad } = read(lines.join("\n"));
    expect(rows).toHaveLength(49_999);
    expect(bad).toEqual([{ line: 31_337, reason: "not-json" }]);
  });

  test("hostile nesting is bounded and linear", () => {
    const start = performance.now();
    const { bad, rows } = read(`{"url":"a","x":${"[".repeat(2_000_000)}\n{"url":"a","x":${"[".repeat(500)}${"]".repeat(500)}}\n{"url":"a","x":${'{"a":'.repeat(400_000)}1\n{"url":"b"}\n`);
    expect(bad).toEqual([{ line: 0, reason: "not-json" }, { line: 2, reason: "not-json" }]);
    expect(rows).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("a megabyte of escapes is linear", () => {
    const start = performance.now();
    expect(one(`{"url":"${"\\u0061".repeat(500_000)}"}`).rows[0]?.cells.url).toHaveLength(500_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("property: the same lines as JSON.parse", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const mutate = fc.record({ at: fc.nat(400), drop: fc.nat(3), put: fc.constantFrom("", '"', "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", "\t", "\u0001", "\\u12", "null", " ", "é", "\u007f") });

  const agrees = (line: string): void => {
    if (line.includes("\n")) return;
    const bytes = Buffer.from(line, "utf8");
    // What was cut within a surrogate pair is not what JSON.parse would see.
    if (bytes.toString("utf8") !== line) return;
    const { bad, rows } = one(line);
    let parsed: unknown;
    let valid = true;
    try { parsed = JSON.parse(line); } catch { valid = false; }
    if (line.trim() === "" && /^[ \t\r]*$/.test(line)) { expect([bad, rows]).toEqual([[], []]); return; }
    const reason = bad[0]?.reason;
    if (!valid) { expect([line, reason]).toEqual([line, "not-json"]); return; }
    expect([line, reason]).not.toEqual([line, "not-json"]);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) { expect([line, reason]).toEqual([line, "not-an-object"]); return; }
    const url = (parsed as Record<string, unknown>)["url"];
    if (reason === undefined) expect([line, rows[0]?.cells.url]).toEqual([line, url]);
  };

  test("for objects and their mutations", () => {
    fc.assert(fc.property(fc.record({ url: fc.string(), status: value, "a b": value, headers: value }, { requiredKeys: [] }), fc.array(mutate, { maxLength: 3 }), fc.constantFrom(undefined, 1), (object, mutations, space) => {
      let line = JSON.stringify(object, null, space).replace(/\n/g, space === undefined ? "" : "\r");
      for (const { at, drop, put } of mutations) {
        const i = at % (line.length + 1);
        line = line.slice(0, i) + put + line.slice(i + drop);
      }
      agrees(line);
    }), { numRuns: 5000 });
  });

  test("for values and scraps", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("{", "}", "[", "]", '"', '"url"', ":", ",", "1", "-", "0", ".5", "e1", "true", "nul", "null", " ", "\\n", "\\", "a"), { maxLength: 12 }), (scraps) => agrees(scraps.join(""))), { numRuns: 5000 });
    fc.assert(fc.property(value, (v) => agrees(JSON.stringify(v))), { numRuns: 1000 });
  });

  test("rows do not depend on the rows before them", () => {
    const object = fc.record({ url: fc.webUrl(), status: fc.nat(), mime: fc.string(), x: value, y: value }, { requiredKeys: ["url"] });
    fc.assert(fc.property(fc.array(object, { maxLength: 8 }), (objects) => {
      const lines = objects.map((o) => JSON.stringify(o));
      const together = read(`${lines.join("\n")}\n`);
      expect(together.rows.map((r) => r.cells)).toEqual(lines.map((line) => one(line).rows[0]?.cells));
    }), { numRuns: 500 });
  });
});

test("a visitor may read while the block goes on: no copy for plain rows", () => {
  const block = Buffer.from('{"url":"a"}\n{"url":"b"}\n');
  let same = 0;
  jsonlReader(CANONICAL)(block, rowView(), { row: (row) => { if (row.bytes === block && cell(row, "url") !== undefined) same++; }, bad: () => undefined });
  expect(same).toBe(2);
});
