import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readFrontMatterEntries } from "../../src/formats/front-matter-entries.ts";
import { readFrontMatter } from "../../src/formats/front-matter.ts";

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

describe("readFrontMatterEntries", () => {
  test("one broken entry does not hide the others; lines are those of the file", () => {
    const card = readFrontMatterEntries("x", "---\nlicense: mit\nbad: [1\ntags:\n- a\n---\nbody");
    expect([...card.entries].map(([key, entry]) => [key, entry.line])).toEqual([["license", 2], ["tags", 4]]);
    expect(card.entries.get("tags")?.lineOf([0])).toBe(5);
    expect(card.problems[0]).toMatchObject({ path: "x", line: 4 });
    expect(card).toMatchObject({ body: "body", bodyLine: 7, present: true });
  });
  test("of a repeated key the first is kept", () => {
    const card = readFrontMatterEntries("x", "---\na: 1\na: 2\n---\n");
    expect(card.entries.get("a")?.value).toBe(1);
    expect(card.problems.some((p) => p.message.includes("twice"))).toBe(true);
  });
  test("never closed", () => expect(readFrontMatterEntries("x", "---\na: 1\n")).toMatchObject({ present: false, problems: [{ line: 1 }] }));
});

describe("all of it", () => {
  const bits = fc.array(fc.constantFrom("---\n", "a: 1\n", "b: [", "\n", "- ", "\"", ": ", " ", "\uFEFF", "..."), { maxLength: 40 }).map((p) => p.join(""));
  test("never throws; the body is the end of the text", () => {
    fc.assert(fc.property(bits, (text) => [readFrontMatter("x", text), readFrontMatterEntries("x", text)].every((read) => text.endsWith(read.body) && read.problems.every((p) => p.path === "x"))), { numRuns: 1000 });
  });
  test.each(["#", "-", "---\n", "|", "[", "a: 1\n", "a: [", "&", "\n", " ", "\t"])("a megabyte of %j", (bit) => {
    const text = bit.repeat(Math.ceil(1_000_000 / bit.length));
    const begin = performance.now();
    readFrontMatter("x", `---\n${text}\n---\n`);
    readFrontMatterEntries("x", `---\n${text}\n---\n`);
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
