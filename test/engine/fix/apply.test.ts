import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Edit, Finding } from "../../../src/checks/types.ts";
import { applyEdits } from "../../../src/engine/fix/apply.ts";
import { verify } from "../../../src/engine/fix/verify.ts";

const replace = (line: number, old: string, to: string, path = "a.yaml"): Edit => ({ kind: "replace", path, line, old, new: to });
const finding = (...edits: Edit[]): Finding => ({ rule: "x/y", message: "m", edits });
const run = (text: string, ...findings: Finding[]) => applyEdits(new Map([["a.yaml", text]]), findings);
const text = (before: string, ...findings: Finding[]): string => run(before, ...findings).texts.get("a.yaml") ?? before;

describe("edits are applied to the letter", () => {
  test.each([
    ["line feeds", "a: 1\nb: 2\n", "a: 1\nb: 3\n"],
    ["CRLF", "a: 1\r\nb: 2\r\n", "a: 1\r\nb: 3\r\n"],
    ["no end at the last line", "a: 1\nb: 2", "a: 1\nb: 3"],
    ["a byte-order mark", "\uFEFFa: 1\nb: 2\n", "\uFEFFa: 1\nb: 3\n"],
    ["mixed ends", "a: 1\r\nb: 2\n\n\r\n", "a: 1\r\nb: 3\n\n\r\n"],
  ])("%s", (_, before, after) => expect(text(before, finding(replace(2, "2", "3")))).toBe(after));

  test("several on one line, and equal ones once", () => {
    expect(text("{a: 1, b: 2}\n", finding(replace(1, "a: 1", "a: 10")), finding(replace(1, "b: 2", "b: 20")), finding(replace(1, "a: 1", "a: 10")))).toBe("{a: 10, b: 20}\n");
  });
  test("inserted lines take the file's line ends", () => {
    expect(text("a: 1\r\nb: 2\r\n", finding({ kind: "insert", path: "a.yaml", line: 1, lines: ["x", "y"] }))).toBe("a: 1\r\nx\r\ny\r\nb: 2\r\n");
    expect(text("\uFEFFa: 1\n", finding({ kind: "insert", path: "a.yaml", line: 0, lines: ["x"] }))).toBe("\uFEFFx\na: 1\n");
  });
});

describe("what does not fit leaves the whole finding alone", () => {
  test.each<[string, Edit[]]>([
    ["another text", [replace(1, "9", "3")]],
    ["the text twice", [replace(3, "x", "y")]],
    ["overlapping itself", [replace(4, "aa", "b")]],
    ["no such line", [replace(9, "1", "3")]],
    ["line 0", [replace(0, "1", "3")]],
    ["another file", [replace(1, "1", "3", "b.yaml")]],
    ["a line break", [replace(1, "1", "3\nb: 4")]],
    ["an empty old text", [replace(1, "", "3")]],
    ["half of it", [replace(1, "1", "3"), replace(2, "9", "3")]],
    ["two of its own that meet", [replace(1, "a: 1", "a: 3"), replace(1, "1", "4")]],
    ["an insertion with a line break", [{ kind: "insert", path: "a.yaml", line: 1, lines: ["x\ny"] }]],
    ["an insertion beyond the end", [{ kind: "insert", path: "a.yaml", line: 99, lines: ["x"] }]],
  ])("%s", (_, edits) => {
    const done = run("a: 1\nb: 2\nx x\naaa\n", finding(...edits));
    expect([done.texts.size, done.findings.length, done.left.length]).toEqual([0, 0, 1]);
  });
  test("the first of two findings that meet is applied", () => {
    const done = run("a: 1\n", finding(replace(1, "a: 1", "a: 2")), finding(replace(1, "1", "3")));
    expect([done.texts.get("a.yaml"), done.left.length]).toEqual(["a: 2\n", 1]);
  });
});

test("property: all but the edited range stays as it was, whatever the lines", () => {
  const line = fc.stringMatching(/^[ab\t ]{0,6}$/);
  fc.assert(fc.property(fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n")), { minLength: 1, maxLength: 8 }), fc.nat(7), fc.stringMatching(/^[ab]{1,2}$/), fc.stringMatching(/^[c]{0,3}$/), (lines, at, old, to) => {
    const before = lines.flat().join("");
    const done = run(before, finding(replace(at + 1, old, to)));
    const after = done.texts.get("a.yaml") ?? before;
    const split = (one: string): string[] => one.split(/(?<=\n)/);
    for (const [i, one] of split(after).entries()) if (i !== at) expect(one).toBe(split(before)[i]);
    expect(done.findings.length + done.left.length).toBe(1);
    if (done.left.length === 1) expect(after).toBe(before);
  }));
});

describe("the new text is read again before it is written", () => {
  test.each<[string, string, string, string, Edit[], RegExp | undefined]>([
    ["one value", "a.yaml", "a: 1\n", "a: 2\n", [replace(1, "1", "2")], undefined],
    ["one key", "a.yaml", "a: {b: 1}\n", "c: {b: 1}\n", [replace(1, "a", "c")], undefined],
    ["a value and its neighbour", "a.yaml", "a: 1\nb: 1\n", "a: 2\nb: 2\n", [replace(1, "1", "2")], /2 values would change, 1/],
    ["nothing", "a.yaml", "a: 1\n", "a: 1 # x\n", [replace(1, "1", "1 # x")], /0 values would change/],
    ["a value that becomes a mapping", "a.yaml", "a: 1\n", "a: {b: 1}\n", [replace(1, "1", "{b: 1}")], /more than the values/],
    ["a new key", "a.yaml", "{a: 1}\n", "{a: 1, b: 2}\n", [replace(1, "1", "1, b: 2")], /more than the values/],
    ["a broken file", "a.yaml", "a: 1\n", 'a: "1\n', [replace(1, "1", '"1')], /not be read/],
    ["one cell", "a.csv", "a,b\n1,2\n", "a,b\n1,3\n", [replace(2, "2", "3")], undefined],
    ["a cell that becomes two", "a.csv", "a,b\n1,2\n", "a,b\n1,2,3\n", [replace(2, "2", "2,3")], /0 cells/],
    ["a column", "a.csv", "a,b\n1,2\n", "a,c\n1,2\n", [replace(1, "b", "c")], undefined],
    ["one line", "SUMS", "x a\ny b\n", "z a\ny b\n", [replace(1, "x", "z")], undefined],
    ["two lines for one edit", "SUMS", "x a\ny b\n", "z a\nz b\n", [replace(1, "x", "z")], /more than the edited lines/],
  ])("%s", (_, path, before, after, edits, why) => {
    const said = verify(path, before, after, edits);
    if (why === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(why);
  });
});
