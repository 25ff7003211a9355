import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isoInstead } from "../../src/formats/dates.ts";
import { occurrences, replacement } from "../../src/formats/edit.ts";
import { numberInstead } from "../../src/formats/number-form.ts";
import type { KeyPath, Positioned, Rewritten } from "../../src/formats/position.ts";
import { parseTable, type Table } from "../../src/formats/table.ts";
import { parseYaml } from "../../src/formats/yaml.ts";

function yaml(text: string): Positioned {
  const parsed = parseYaml("a.yaml", text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message ?? "not read");
  return parsed.value;
}

function table(text: string): Table {
  const parsed = parseTable("a.csv", text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message ?? "not read");
  return parsed.value;
}

/** The edit as a person would make it: in that line, the one place. */
function applied(text: string, edit: Rewritten | undefined): string {
  if (edit === undefined) throw new Error("no edit");
  const lines = text.split("\n");
  const line = lines[edit.line - 1] ?? "";
  expect(occurrences(line, edit.old)).toBe(1);
  lines[edit.line - 1] = line.split(edit.old).join(edit.new);
  return lines.join("\n");
}

const at = (data: unknown, keys: KeyPath): unknown => keys.reduce((node, key) => (node as Readonly<Record<string, unknown>>)[String(key)], data);

describe("a scalar of YAML is replaced where it stands, in its own style", () => {
  test.each([
    ["plain", "a: 2026/3/1\nb: 1\n", ["a"], "2026-03-01", "a: 2026-03-01\nb: 1\n"],
    ["with a comment", "a: 2026/3/1   # since March\n", ["a"], "2026-03-01", "a: 2026-03-01   # since March\n"],
    ["single quotes", "a: '2026/3/1'\n", ["a"], "2026-03-01", "a: '2026-03-01'\n"],
    ["double quotes", 'a: "2026/3/1"\n', ["a"], "2026-03-01", 'a: "2026-03-01"\n'],
    ["flow mapping", "a: {b: 2026/3/1, c: 2026/3/1}\n", ["a", "c"], "2026-03-01", "a: {b: 2026/3/1, c: 2026-03-01}\n"],
    ["flow mapping, the same key twice on the line", "- {x: {d: 1/1}, y: {d: 1/1}}\n", [0, "y", "d"], "2026-01-01", "- {x: {d: 1/1}, y: {d: 2026-01-01}}\n"],
    ["list item", "a:\n  - 5B-15B\n", ["a", 0], "500M-5B", "a:\n  - 500M-5B\n"],
    ["a number by a number", "a: 7.2e9\n", ["a"], 3624078336, "a: 3624078336\n"],
    ["a number in quotes stays in quotes", 'a: "7.2e9"\n', ["a"], 3624078336, 'a: "3624078336"\n'],
    ["what plain YAML would read as something else", "a: 1-500M\n", ["a"], ">1T", 'a: ">1T"\n'],
    ["a digest of digits alone is a text", `a: ${"f".repeat(64)}\n`, ["a"], "1".repeat(64), `a: "${"1".repeat(64)}"\n`],
    ["CRLF", "a: 2026/3/1\r\nb: 1\r\n", ["a"], "2026-03-01", "a: 2026-03-01\r\nb: 1\r\n"],
    ["value that stands in its own key", "2026/3/1: 2026/3/1\n", ["2026/3/1"], "2026-03-01", "2026/3/1: 2026-03-01\n"],
    ["value on its own line", "a:\n  2026/3/1\n", ["a"], "2026-03-01", "a:\n  2026-03-01\n"],
  ] as const)("%s", (_, text, keys, to, expected) => {
    expect(applied(text, yaml(text).rewrite?.(keys, to))).toBe(expected);
    expect(at(yaml(expected).data, keys)).toEqual(to === ">1T" || typeof to === "string" ? to : text.includes('"') ? String(to) : to);
  });

  test.each([
    ["folded text", "a: >-\n  2026/3/1\n", ["a"]],
    ["literal text", "a: |\n  2026/3/1\n", ["a"]],
    ["a plain text on two lines", "a: 2026\n  /3/1\n", ["a"]],
    ["a quoted text on two lines", 'a: "2026\n  /3/1"\n', ["a"]],
    ["an anchor", "a: &x 2026/3/1\n", ["a"]],
    ["a tag", "a: !!str 2026/3/1\n", ["a"]],
    ["nothing there", "a: 1\n", ["b"]],
    ["below a scalar", "a: 1\n", ["a", "b"]],
    ["an empty value", "a:\nb: 1\n", ["a"]],
    ["a mapping", "a: {b: 1}\n", ["a"]],
    ["lone carriage returns", "a: '2026/3/1'\n# x\ry\n", ["a"]],
    ["a line that nobody reads", `a: {b: "${"x".repeat(600)}", c: x, d: x}\n`, ["a", "d", "e"]],
  ] as const)("left alone: %s", (_, text, keys) => {
    expect(yaml(text).rewrite?.(keys, "2026-03-01")).toBeUndefined();
  });

  test("left alone where aliases are read: one place is several values", () => {
    const parsed = parseYaml("a.yaml", "a: &x {d: 2026/3/1}\nb: *x\n", { aliases: "bounded" });
    expect(parsed.ok && parsed.value.rewrite?.(["a", "d"], "2026-03-01")).toBeUndefined();
  });

  test.each(['a"b', "a'b", "a\\b", "a\nb", "a # b", "a: b", "- a", "&a", "*a", "!a", "%a", "@a", "`a", "a ", "\u202ea", "{a}", "[a]", ""])("no value that would need escapes: %j", (to) => {
    expect(yaml("a: 2026/3/1\n").rewrite?.(["a"], to)).toBeUndefined();
  });

  test("keys are renamed in place", () => {
    expect(applied("x: 1\nmdf-gen-1: y\n", yaml("x: 1\nmdf-gen-1: y\n").rename?.(["mdf-gen-1"], "MDF-GEN-1"))).toBe("x: 1\nMDF-GEN-1: y\n");
    expect(applied("{gen-1: gen-1}\n", yaml("{gen-1: gen-1}\n").rename?.(["gen-1"], "MDF-GEN-1"))).toBe("{MDF-GEN-1: gen-1}\n");
  });

  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  const scalar = fc.oneof(fc.stringMatching(/^[a-z0-9/ .]{1,8}$/), fc.integer({ min: 0, max: 99 }));
  const document = fc.dictionary(word, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(word, scalar, { maxKeys: 3 })), { minKeys: 1, maxKeys: 4, noNullPrototype: true });

  test("property: whatever stands around it, one value becomes another and nothing else changes", () => {
    let edits = 0;
    fc.assert(fc.property(document, fc.constantFrom("flow", "block"), fc.constantFrom("2026-03-01", "500M-5B", ">1T", "62 MWh", `sha256:${"0".repeat(64)}`, 3624078336), fc.nat(), (data, style, to, pick) => {
      const text = style === "flow" ? `x: ${JSON.stringify(data)}\n` : `x:\n${Object.entries(data).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join("")}`;
      const parsed = parseYaml("a.yaml", text);
      if (!parsed.ok) return;
      const paths = leaves(parsed.value.data);
      const keys = paths[pick % paths.length];
      if (keys === undefined) return;
      const edit = parsed.value.rewrite?.(keys, to);
      if (edit === undefined) return;
      edits += 1;
      const now = yaml(applied(text, edit)).data;
      const same = (one: KeyPath): boolean => one.join("\u0000") === keys.join("\u0000");
      for (const one of leaves(now)) expect([one, same(one) ? String(at(now, one)) : at(now, one)]).toEqual([one, same(one) ? String(to) : at(parsed.value.data, one)]);
      expect(leaves(now)).toEqual(paths);
    }), { numRuns: 500 });
    expect(edits).toBeGreaterThan(200);
  });
});

function leaves(node: unknown, keys: KeyPath = []): KeyPath[] {
  if (Array.isArray(node)) return node.flatMap((one: unknown, i) => leaves(one, [...keys, i]));
  if (typeof node === "object" && node !== null) return Object.entries(node).flatMap(([key, one]) => leaves(one, [...keys, key]));
  return [keys];
}

describe("a cell of a table is replaced where it stands", () => {
  test.each([
    ["plain", "id,date,size\na,2026/3/1,5\n", "date", "2026-03-01", "id,date,size\na,2026-03-01,5\n"],
    ["quoted", 'id,date\na,"2026/3/1"\n', "date", "2026-03-01", 'id,date\na,"2026-03-01"\n'],
    ["a quoted cell with a comma", 'id,size\na,"2,900,000"\n', "size", "2900000", 'id,size\na,"2900000"\n'],
    ["beside quoted commas", 'id,name,date\na,"x, ""y""",2026/3/1\n', "date", "2026-03-01", 'id,name,date\na,"x, ""y""",2026-03-01\n'],
    ["with spaces around", "id; date ;size\na; 2026/3/1 ;2026/3/1\n", "date", "2026-03-01", "id; date ;size\na; 2026-03-01 ;2026/3/1\n"],
    ["the same text in several cells", "id,a,b\nx,2026/3/1,2026/3/1\n", "b", "2026-03-01", "id,a,b\nx,2026/3/1,2026-03-01\n"],
    ["tabs, CRLF, byte-order mark", "\uFEFFid\tdate\r\na\t2026/3/1\r\n", "date", "2026-03-01", "\uFEFFid\tdate\r\na\t2026-03-01\r\n"],
  ])("%s", (_, text, column, to, expected) => {
    const read = table(text);
    expect(applied(text, read.rewrite(read.rows[0]?.line ?? 0, column, to))).toBe(expected);
  });

  test.each([
    ["a row with a line break in a cell", 'id,name,date\na,"x\ny",2026/3/1\n', "date", "2026-03-01"],
    ["an empty cell", "id,date\na,\n", "date", "2026-03-01"],
    ["a short row", "id,name,date\na\n", "date", "2026-03-01"],
    ["an unknown column", "id,date\na,2026/3/1\n", "dates", "2026-03-01"],
    ["a quote in the middle", 'id,name,date\na,x"y,2026/3/1\n', "date", "2026-03-01"],
    ["a value that would need quotes", "id,date\na,2026/3/1\n", "date", "2026,03"],
    ["a formula", "id,date\na,2026/3/1\n", "date", "=1+1"],
    ["lone carriage returns", "id,date\ra,2026/3/1\r", "date", "2026-03-01"],
  ])("left alone: %s", (_, text, column, to) => {
    const read = table(text);
    expect(read.rewrite(read.rows[0]?.line ?? 0, column, to)).toBeUndefined();
  });

  test("property: one cell becomes another and nothing else changes", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ",;]{0,6}$/);
    let edits = 0;
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), fc.nat(), fc.constantFrom("a", "b", "c"), (rows, pick, column) => {
      const quoted = (one: string): string => (/[",;\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one);
      const text = `a,b,c\n${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
      const before = table(text);
      const row = before.rows[pick % Math.max(1, before.rows.length)];
      const edit = row === undefined ? undefined : before.rewrite(row.line, column, "2026-03-01");
      if (edit === undefined || row === undefined) return;
      edits += 1;
      const after = table(applied(text, edit));
      expect(after.rows.map((one) => [one.line, [...one.cells]])).toEqual(before.rows.map((one) => [one.line, [...(one === row ? new Map(["a", "b", "c"].flatMap((name): [string, string][] => { const value = name === column ? "2026-03-01" : one.cells.get(name); return value === undefined ? [] : [[name, value]]; })) : one.cells)]]));
    }), { numRuns: 500 });
    expect(edits).toBeGreaterThan(100);
  });
});

describe("replacements", () => {
  test("property: the old text stands once, and the new line is the right one", () => {
    fc.assert(fc.property(fc.stringMatching(/^[ab ]{1,20}$/), fc.nat(19), fc.nat(19), fc.stringMatching(/^[abc]{0,5}$/), fc.nat(19), (line, from, length, to, wider) => {
      const start = from % line.length;
      const end = Math.min(line.length, start + 1 + (length % 4));
      const made = replacement(line, start, end, to, [wider]);
      const wanted = line.slice(0, start) + to + line.slice(end);
      if (line.slice(start, end) === to) { expect(made).toBeUndefined(); return; }
      expect(made).toBeDefined();
      if (made === undefined) return;
      expect(occurrences(line, made.old)).toBe(1);
      expect(line.split(made.old).join(made.new)).toBe(wanted);
    }), { numRuns: 1000 });
  });
  test("occurrences count overlapping ones", () => expect(occurrences("aaa", "aa")).toBe(2));
  test("hostile lines cost no time", () => {
    const text = `a: {${Array.from({ length: 4900 }, (_, i) => `k${i}: ${"x".repeat(150)}`).join(", ")}}\n`;
    const parsed = yaml(text);
    const begin = performance.now();
    for (let i = 0; i < 4900; i += 1) expect(parsed.rewrite?.(["a", `k${i}`], "y")).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

describe("forms that nobody can read in two ways", () => {
  test.each([
    ["2026/3/1", "2026-03-01"], ["1 March 2026", "2026-03-01"], ["March 1, 2026", "2026-03-01"], ["24/09/2025", "2025-09-24"], ["13.09.2025", "2025-09-13"], ["09.09.2025", "2025-09-09"], ["20260301", "2026-03-01"], ["6. Januar 2026", "2026-01-06"], ["1er août 2025", "2025-08-01"],
    ["01/09/2025", undefined], ["01.09.2025", undefined], ["1/3/26", undefined], ["Monday, 1 March 2026", undefined], ["2026-03-01T23:30:00+05:00", undefined], ["2026", undefined], ["March 2026", undefined], ["30 February 2026", undefined], ["2026-03-01", undefined], ["TODO", undefined], ["", undefined], ["soon", undefined],
  ])("date %s → %s", (raw, iso) => expect(isoInstead(raw)).toBe(iso));
  test.each([["2026/3", "2026-03"], ["03/2026", "2026-03"], ["March 2026", "2026-03"], ["2026-03", undefined], ["2026", undefined]])("month %s → %s", (raw, iso) => expect(isoInstead(raw, true)).toBe(iso));
  test.each([
    ["2,900,000", "2900000"], ["2.900.000", "2900000"], ["2 900 000", "2900000"], ["2\u202f900\u202f000", "2900000"], ["2.9×10^12", "2.9e12"], ["2.9 x 10^12", "2.9e12"], ["2.9×10¹²", "2.9e12"], ["10^12", "1e12"],
    ["1,234", undefined], ["1.234", undefined], ["2,900.000", undefined], ["2,90,000", undefined], ["2.9 x 1012", undefined], ["~2,900,000", undefined], ["2,900,000 tokens", undefined], ["about 10^12", undefined], ["", undefined],
  ])("number %s → %s", (raw, number) => expect(numberInstead(raw)).toBe(number));
  test("property: a date that is written is the date that was read, and written once", () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (raw) => {
      const iso = isoInstead(raw);
      if (iso !== undefined) expect(isoInstead(iso)).toBeUndefined();
      const number = numberInstead(raw);
      if (number !== undefined) expect(numberInstead(number)).toBeUndefined();
    }));
  });
  test("long texts cost no time", () => {
    const begin = performance.now();
    for (const raw of ["1".repeat(1e6), "1,111".repeat(2e5), " ".repeat(1e6), "1 . ".repeat(2e5)]) { isoInstead(raw); numberInstead(raw); }
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
