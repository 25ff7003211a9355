import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseJson } from "../../src/formats/json.ts";
import { scanJson } from "../../src/formats/json-scan.ts";

function read(text: string, options = {}) {
  const parsed = parseJson("a.json", text, options);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
function problems(text: string, options = {}) {
  const parsed = parseJson("a.json", text, options);
  return parsed.ok ? [] : parsed.problems;
}

describe("parseJson", () => {
  test("null prototypes everywhere", () => {
    const { data } = read('{"a": [{"b": {}}], "constructor": 1}');
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf((data as { a: { b: object }[] }).a[0]?.b)).toBeNull();
    expect((data as { constructor: unknown }).constructor).toBe(1);
  });
  test("byte-order mark", () => expect(read('\uFEFF{"a":1}').data).toEqual(Object.assign(Object.create(null), { a: 1 })));
  test("positions of keys, items and nearest ancestors", () => {
    const value = read('{\n  "a": [1,\n    {"b": "[{"}],\n  "c\\u0041": 2\n}\n');
    expect(value.at([])).toEqual({ line: 1, column: 1 });
    expect(value.at(["a"])).toEqual({ line: 2, column: 3 });
    expect(value.at(["a", 0])).toEqual({ line: 2, column: 9 });
    expect(value.at(["a", 1, "b"])).toEqual({ line: 3, column: 6 });
    expect(value.at(["a", 1, "x", "y"])).toEqual({ line: 3, column: 5 });
    expect(value.at(["cA"])).toEqual({ line: 4, column: 3 });
  });
  test.each([
    ['{"a": 1,}', 1, 9, /key/], ['{"a" 1}', 1, 6, /colon/], ["[1 2]", 1, 4, /comma/], ["[1", 1, 3, /comma or \]/], ['{"a": nope}', 1, 7, /value/], ["{} x", 1, 4, /end/], ['"a\nb"', 1, 1, /string/], ["", 1, 1, /empty/],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> x\n}', 2, 1, /merge conflict/],
  ])("%j", (text, line, column, message) => {
    expect(problems(text)[0]).toMatchObject({ line, column, path: "a.json" });
    expect(problems(text)[0]?.message).toMatch(message);
  });
  test("duplicate keys on request, nested ones too", () => {
    const text = '{"a": {"b": 1,\n"b": 2}, "c": 1, "\\u0063": 1}';
    expect(problems(text)).toEqual([]);
    expect(problems(text, { duplicateKeys: "refuse" }).map((p) => p.line)).toEqual([2, 2]);
  });
  test("__proto__ is refused, however it is written", () => {
    expect(problems('{"a":\n{"__proto__": 1}}')[0]).toMatchObject({ line: 2 });
    expect(problems('{"\\u005f_proto__": 1}')).toHaveLength(1);
  });
  test("depth", () => {
    expect(problems("[".repeat(129) + "]".repeat(129))[0]?.message).toMatch(/deeper than 128/);
    expect(problems("[".repeat(128) + "]".repeat(128))).toEqual([]);
    expect(problems(`"${"[".repeat(5000)}"`)).toEqual([]);
    expect(problems(`["\\"${"[".repeat(5000)}"]`)).toEqual([]);
  });
  test.each([["brackets", "[".repeat(10_000_000)], ["an open string", `"${"\\\\".repeat(10_000_000)}`], ["commas", `[${",".repeat(3_000_000)}`], ["spaces", " ".repeat(10_000_000)], ["digits", "1".repeat(5_000_000)], ["minus", "-".repeat(5_000_000)], ["keys", `{${'"a":1,'.repeat(300_000)}`], ["conflicts", "<<<<<<<\n".repeat(500_000)]])("%s under a second", (_, text) => {
    const begin = performance.now();
    parseJson("a", text);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
  test("the scanner agrees with JSON.parse on any text", () => {
    const parts = fc.array(fc.constantFrom("{", "}", "[", "]", ":", ",", '"', "a", "\\", "\\n", "1", "-", ".", "e", "true", "null", " ", "\n", "\u2028", '"a"'), { maxLength: 14 }).map((p) => p.join(""));
    fc.assert(fc.property(fc.oneof(parts, fc.json()), (text) => {
      let valid = true;
      try { JSON.parse(text); } catch { valid = false; }
      return (scanJson(text).error === undefined) === valid;
    }), { numRuns: 5000 });
  });
  test("every position points at its key", () => {
    fc.assert(fc.property(fc.dictionary(fc.string().filter((k) => k !== "__proto__"), fc.jsonValue({ maxDepth: 2, noUnicodeString: false }), { minKeys: 1 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = parseJson("a", text);
      if (!parsed.ok) return text.includes("__proto__");
      const lines = text.split("\n");
      return Object.keys(value).every((key) => {
        const { line, column } = parsed.value.at([key]);
        return lines[line - 1]?.startsWith(JSON.stringify(key), column - 1) === true;
      });
    }));
  });
});
