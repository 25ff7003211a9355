import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { eachMember, hasDoubleKey, memberText } from "../../src/formats/json-members.ts";

describe("members of an object as they are written", () => {
  test("the spans of any object are its keys and values", () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(undefined, 1, "\t"), (object, space) => {
      const text = JSON.stringify(object, undefined, space);
      const seen: [unknown, unknown][] = [];
      eachMember(text, (a, b, c, d) => { seen.push([JSON.parse(text.slice(a, b)), JSON.parse(text.slice(c, d))]); });
      expect(seen).toEqual(Object.entries(JSON.parse(text) as object));
      expect(hasDoubleKey(text, JSON.parse(text) as object)).toBe(false);
    }));
  });
  test.each([
    ['{"id":9007199254740993,"url":"x"}', "9007199254740993"],
    ['{ "url" : "{\\"id\\":1}\\\\", "id" : [ {"id": 2} , "]" ] }', '[ {"id": 2} , "]" ]'],
    ['{"id":1,"\\u0069d":-0.10}', "-0.10"],
    ['{"a":{"id":1}}', undefined],
    ["{}", undefined],
    ['{"id":"\\\\"}', '"\\\\"'],
  ])("%s", (text, id) => expect(memberText(text, "id")).toBe(id));
  test("a key that stands twice, also where one is escaped", () => {
    for (const text of ['{"a":1,"a":1}', '{"a":1,"b":{},"\\u0061":2}', '{"__proto__":1,"__proto__":2}']) expect(hasDoubleKey(text, JSON.parse(text) as object)).toBe(true);
    for (const text of ['{"a":1,"b":{"a":1}}', '{"__proto__":1}']) expect(hasDoubleKey(text, JSON.parse(text) as object)).toBe(false);
  });
  test("a string of a million backslashes takes no time", () => {
    const text = JSON.stringify({ a: "\\\"".repeat(500_000), id: 1 });
    expect(memberText(text, "id")).toBe("1");
  });
});
