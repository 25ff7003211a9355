import { describe, expect, test } from "@jest/globals";
import { readHeaders, trimOws } from "../../../src/optout/signals/headers.ts";
import { parseLinkHeader } from "../../../src/optout/signals/link-header.ts";

describe("response headers", () => {
  test.each<[unknown, [string, string[]][]]>([
    [{ "X-Robots-Tag": "noai", "tdm-reservation": 1 }, [["x-robots-tag", ["noai"]], ["tdm-reservation", ["1"]]]],
    [{ "X-Robots-Tag": ["a", "b"], " x-robots-tag": "c" }, [["x-robots-tag", ["a", "b", "c"]]]],
    [[["Link", "<a>"], ["LINK", "<b>"], ["bad"], 7, null], [["link", ["<a>", "<b>"]]]],
    [[{ name: "A", value: "1" }, { name: 3, value: "x" }], [["a", ["1"]]]],
    [new Map([["A", "1"]]), [["a", ["1"]]]],
    [{ a: null, b: undefined, c: {}, d: [null, "x", {}], e: true }, [["d", ["x"]], ["e", ["true"]]]],
    [JSON.parse('{"__proto__": "x", "constructor": "y"}'), [["__proto__", ["x"]], ["constructor", ["y"]]]],
    [null, []], ["x: y", []], [undefined, []], [5, []],
  ])("%j", (value, expected) => {
    expect([...readHeaders(value)]).toEqual(expected);
  });

  test("reads 2,000 lines at most", () => {
    expect(readHeaders({ a: Array.from({ length: 5000 }, String) }).get("a")).toHaveLength(2000);
  });

  test("white space of a header is that of HTTP", () => {
    expect(trimOws(" \t a b \r\n")).toBe("a b");
    expect(trimOws("\u00A0a")).toBe("\u00A0a");
  });
});

describe("link headers", () => {
  test.each([
    ['<https://e.com/l.xml>; rel="license"; type="application/rsl+xml"', [{ target: "https://e.com/l.xml", rel: ["license"], type: "application/rsl+xml" }]],
    ["<a>;rel=license , <b>; rel=\"next License\"", [{ target: "a", rel: ["license"] }, { target: "b", rel: ["next", "license"] }]],
    ['<a>; title="x, <y>; \\"q\\""; rel=license', [{ target: "a", rel: ["license"] }]],
    ["<a>; rel=x; rel=license", [{ target: "a", rel: ["x"] }]],
    ["<a>; REL = license", [{ target: "a", rel: ["license"] }]],
    ["<a>", [{ target: "a", rel: [] }]], [",,<a>", [{ target: "a", rel: [] }]],
    ["<a; rel=license", []], ["no link", []], ["", []], ['<a>; rel="license', [{ target: "a", rel: ["license"] }]],
  ])("%s", (line, expected) => {
    expect(parseLinkHeader(line)).toEqual(expected);
  });
});
