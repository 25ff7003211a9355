import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import { parseYaml } from "../../src/formats/yaml.ts";

function data(text: string, options = {}): unknown {
  const parsed = parseYaml("a.yaml", text, options);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.data;
}
function problems(text: string, options = {}) {
  const parsed = parseYaml("a.yaml", text, options);
  return parsed.ok ? [] : parsed.problems;
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("parseYaml reads YAML 1.2 core", () => {
  test("scalars", () => {
    expect(plain(data("a: 1\nb: 1.1e13\nc: yes\nd: 2026-11-22\ne: true\nf: ~\ng: 24_700_000\nh: 0o14\ni: <<\n"))).toEqual({ a: 1, b: 1.1e13, c: "yes", d: "2026-11-22", e: true, f: null, g: "24_700_000", h: 12, i: "<<" });
  });
  test("empty text and comments give null", () => {
    expect(data("")).toBeNull();
    expect(data("# nothing yet\n")).toBeNull();
    expect(data("---\n")).toBeNull();
  });
  test("a byte-order mark and CRLF", () => {
    expect(plain(data("\uFEFFa: 1\r\nb: 2\r\n"))).toEqual({ a: 1, b: 2 });
  });
  test("objects have no prototype", () => {
    expect(Object.getPrototypeOf(data("a: {b: 1}"))).toBeNull();
    expect(Object.getPrototypeOf((data("a: {b: 1}") as { a: object }).a)).toBeNull();
  });
  test("merge keys are plain keys", () => {
    expect(plain(data("a: {'<<': 1}"))).toEqual({ a: { "<<": 1 } });
  });
  test("a %YAML 1.1 directive changes nothing", () => {
    expect(plain(data("%YAML 1.1\n---\na: yes\n"))).toEqual({ a: "yes" });
  });
  test("a star inside a text is no alias", () => {
    expect(plain(data("a: |\n  *b\nc: '*d'\ne: x *f\ng: >\n  *h*\ni: \"*j\"\nk: [l*, 'm *n']\n"))).toEqual({ a: "*b\n", c: "*d", e: "x *f", g: "*h*\n", i: "*j", k: ["l*", "m *n"] });
  });
  test("brackets in prose are no depth", () => {
    expect(plain(data(`a: |\n  ${"[(".repeat(500)}\nb: "${"[".repeat(500)}"\n`))).toMatchObject({ b: "[".repeat(500) });
  });
  test("the source of plain scalars", () => {
    const parsed = parseYaml("a", "v: 1.10\nq: '1.10'\nl: [007]\n");
    if (!parsed.ok) throw new Error("unreadable");
    expect([parsed.value.raw?.(["v"]), parsed.value.raw?.(["q"]), parsed.value.raw?.(["l", 0]), parsed.value.raw?.(["x"])]).toEqual(["1.10", undefined, "007", undefined]);
  });
});

describe("positions", () => {
  const parsed = parseYaml("a", "# note\nmodel:\n  name: x\n  list:\n    - one\n    - {k: v}\nempty:\n");
  if (!parsed.ok) throw new Error("unreadable");
  const { value } = parsed;
  test.each([
    [[], 2, 1], [["model"], 2, 1], [["model", "name"], 3, 3], [["model", "list", 1, "k"], 6, 8], [["model", "list", 0], 5, 7],
    [["model", "absent"], 2, 1], [["model", "list", 9], 4, 3], [["nothing", "at", "all"], 2, 1], [["empty", "x"], 7, 1],
  ] as const)("%j", (keys, line, column) => expect(value.at([...keys])).toEqual({ line, column }));

  test("are right for generated documents", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 5 }), (keys, blank) => {
      const usable = keys.filter((k) => k !== "constructor" && k !== "prototype");
      const text = usable.map((k) => `${"\n".repeat(blank)}${k}: [1, "${k}"]\n`).join("");
      const read = parseYaml("a", text);
      if (!read.ok) return false;
      return usable.every((k, i) => read.value.at([k]).line === (i + 1) * blank + i + 1 && read.value.at([k, 1]).column === k.length + 7);
    }));
  });
});

describe("refusals name the place and the way out", () => {
  test.each([
    ["a:\n\t- b\n", 2, /tab/], ["a: 1\na: 2\n", 2, /twice/], ["a: &x 1\nb: *x\n", 2, /alias/], ["a: 1\n---\nb: 2\n", 2, /more than one document/],
    ["__proto__: 1\n", 1, /not allowed/], ["a: {constructor: 1}\n", 1, /not allowed/], ["a: !evil x\n", 1, /tag/], ["a: !!binary aGk=\n", 1, /tag/],
    ["[a]: b\n", 1, /key/], ["a: b: c\n", 1, /second/], ["a: 'x\n", 1, /quote/i], ["a:\n  b: 1\n c: 2\n", 3, /indent|mapping/i], ["a: @x\n", 1, /cannot start|Plain/],
    ["x: 1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n", 2, /merge conflict/], ["a: *b\n", 1, /alias/],
  ])("%j", (text, line, message) => {
    const [first] = problems(text);
    expect(first?.line).toBe(line);
    expect(first?.column).toBeGreaterThan(0);
    expect(first?.message).toMatch(message);
    expect(first?.path).toBe("a.yaml");
  });
  test("every refusal above offers a fix", () => {
    for (const text of ["a:\n\t- b\n", "a: 1\na: 2\n", "a: 1\n---\nb: 2\n", "a: !evil x\n", "a: b: c\n"]) expect(problems(text)[0]?.fix).toBeTruthy();
  });
  test("limits", () => {
    expect(problems("a: 1", { maxBytes: 3 })[0]?.message).toMatch(/larger than 3 bytes/);
    expect(problems("é".repeat(10), { maxBytes: 15 })).toHaveLength(1);
    expect(problems("[[[1]]]", { maxDepth: 2 })[0]?.message).toMatch(/deeper than 2/);
    expect(problems("[[[1]]]", { maxDepth: 3 })).toEqual([]);
    expect(problems(Array.from({ length: 64 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"))).toEqual([]);
  });
  test("at most five problems, none longer than 200 characters", () => {
    const list = problems(Array.from({ length: 40 }, () => `a: !${"x".repeat(900)} b`).join("\n"));
    expect(list).toHaveLength(5);
    for (const p of list) expect(p.message.length).toBeLessThanOrEqual(200);
  });
});

describe("bounded aliases", () => {
  const bounded = { aliases: "bounded" };
  test("share their target", () => {
    expect(plain(data("a: &x {b: 1}\nc: *x\nd: [*x]\n", bounded))).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] });
  });
  test("positions lead into the target", () => {
    const parsed = parseYaml("a", "a: &x\n  b: 1\nc: *x\n", { aliases: "bounded" });
    if (!parsed.ok) throw new Error("unreadable");
    expect(parsed.value.at(["c", "b"])).toEqual({ line: 2, column: 3 });
  });
  test("an alias that contains itself", () => expect(problems("a: &x [*x]\n", bounded)[0]?.message).toMatch(/itself/));
  test("an alias without anchor", () => expect(problems("a: *x\n", bounded)[0]?.message).toMatch(/no anchor/));
  test("the billion laughs", () => {
    const text = ["a0: &a0 [x,x,x,x,x,x,x,x,x]", ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(",")}]`)].join("\n");
    expect(problems(text, bounded)[0]?.message).toMatch(/expand/);
    expect(problems(text)[0]?.message).toMatch(/alias/);
  });
});

describe("hostile input stays cheap", () => {
  const long = (s: string) => s.repeat(Math.ceil(1_000_000 / s.length));
  const corpus: Record<string, string> = {
    "question marks": "? ".repeat(500), "two documents of brackets": `${"[".repeat(1000)}\n---\n${"[".repeat(1000)}`, "brackets": "[".repeat(1_000_000), "braces": "{".repeat(1_000_000),
    "dashes": "- ".repeat(500_000), "40,000 keys": Array.from({ length: 40_000 }, (_, i) => `k${i}: ${i}`).join("\n"),
    "aliases": `a: &a [${"x,".repeat(9)}]\n${long("- *a\n").slice(0, 300_000)}`,
  };
  for (const [name, text] of Object.entries(corpus)) {
    test(`${name} under 300 ms`, () => {
      const begin = performance.now();
      expect(problems(text).length).toBeGreaterThan(0);
      expect(performance.now() - begin).toBeLessThan(300);
    });
  }
  const floods = ["!a ", "&a ", "*a ", '"', ",", "[]", "{}", "]", "}", "%a\n", "? ", ": ", "#\n", "a #b\n", "|", "\t", " ", "a\n", "''\n", "\\u0041", "---\n", "...\n", "@", "\r", "<<: a\n", "a: b\n "];
  for (const flood of floods) {
    for (const opening of ["", "[", "{", '"', "|\n "]) {
      test(`a flood of ${JSON.stringify(flood)} after ${JSON.stringify(opening)}`, () => {
        const begin = performance.now();
        parseYaml("a", (opening + long(flood)).slice(0, opening === "" ? 1_000_000 : 300_000));
        expect(performance.now() - begin).toBeLessThan(3000);
      });
    }
  }
  test("the error flood is stopped by the collector's limit", () => {
    expect(problems("]".repeat(100_000))[0]?.message).toMatch(/too many/);
  });
});

describe("properties", () => {
  test("never throws", () => {
    const alphabet = fc.constantFrom("[", "]", "{", "}", ":", " ", "\n", "- ", "? ", "&a ", "*a ", "!t ", "|", ">", '"', "'", "#", "%", "a", "1", "\t", "---\n", "\\", ",", "\uFEFF", "<<", "\u2028", "\ud800");
    fc.assert(fc.property(fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join("")), fc.constantFrom("refuse" as const, "bounded" as const), (text, aliases) => {
      const parsed = parseYaml("a", text, { aliases });
      if (parsed.ok) parsed.value.at(["a", 0, "b"]);
      else for (const p of parsed.problems) expect(p.message.length).toBeGreaterThan(0);
      return true;
    }), { numRuns: 2000 });
  });
  test("reads what the library writes", () => {
    const key = fc.string({ maxLength: 12 }).filter((k) => !["__proto__", "constructor", "prototype"].includes(k));
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(key, tie("value"), { maxKeys: 4 })),
    })).value;
    fc.assert(fc.property(json, (value) => {
      expect(plain(data(stringify(value, { schema: "core" })))).toEqual(plain(value));
    }), { numRuns: 300 });
  });
});
