import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { generate, outdated } from "../../.ci/law.ts";
import { catalogueFile } from "../../.ci/law-schema.ts";
import { normalise } from "../../.ci/law-normalise.ts";
import { module } from "../../.ci/law-print.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("generated catalogue", () => {
  test("is what the data say, byte by byte, with no file left over", () => {
    expect(outdated()).toEqual([]);
    expect(readdirSync(`${root}src/law/generated`).toSorted()).toEqual([...generate().keys()].map((p) => p.replace("src/law/generated/", "")).toSorted());
  });

  test("is the same on every run", () => {
    expect([...generate()]).toEqual([...generate()]);
  });

  test("holds literals only: no parsing, no call, no require at run time", () => {
    for (const [path, text] of generate()) {
      const code = text.replace(/"(?:[^"\\]|\\.)*"/g, "''");
      expect([path, /\(|\bnew\b|=>|\bfunction\b|`/.test(code)]).toEqual([path, false]);
    }
  });

  test("keeps official addresses and digests in the data", () => {
    const digests = readdirSync(`${root}src/law/data`).flatMap((f) => [...readFileSync(`${root}src/law/data/${f}`, "utf8").matchAll(/^\s+sha256: ([0-9a-f]{64})$/gm)].map((m) => m[1]));
    expect(digests).toContain("407e3a0a66327847a4bddb811fe619c8a588892ec451d23435d06485c20a4cf8");
    expect(digests).toContain("c9319ab941744155040e4ceeddbf189efb69d6c4f063453d208eac8e2f691a6f");
    expect(digests).toContain("cdb3c117e8e51282ab61fad8af9d5cd1acaf1773a5eadce178c3d10498ca864a");
  });
});

describe("the schema of the data", () => {
  const valid = { catalogue: "act", date: "2026-11-22", sources: { A: { title: "T", url: "https://eur-lex.europa.eu/x" } }, groups: [{ defaults: { chapter: "act", basis: "act", applies_to: "x", verified: "full text read", source: { doc: "A" } }, entries: [{ id: "AIA-1", title: "t", duty: "d", level: "must", source: { where: "Art. 1" } }] }] };

  test("takes a whole file and fills in defaults", () => {
    expect(normalise(catalogueFile.parse(valid))).toEqual([{ id: "AIA-1", title: "t", duty: "d", chapter: "act", basis: "act", level: "must", appliesTo: "x", exemptions: [], anchors: [], evidence: [], clock: { kind: "none", text: "none: the text sets no interval" }, source: { doc: "T", where: "Art. 1", url: "https://eur-lex.europa.eu/x" }, verified: "full text read", notes: [] }]);
  });

  test.each([
    ["an unknown key", { entries: [{ id: "AIA-1", title: "t", duty: "d", leval: "must" }] }],
    ["an odd id", { entries: [{ id: "AIA 1", title: "t", duty: "d" }] }],
    ["an unknown gate", { entries: [{ id: "AIA-1", title: "t", duty: "d", gates: ["moon"] }] }],
    ["a bad period", { entries: [{ id: "AIA-1", title: "t", duty: "d", clocks: [{ kind: "max-age", text: "x", period: "6 months" }] }] }],
  ])("refuses %s", (_, group) => {
    expect(catalogueFile.safeParse({ ...valid, groups: [{ defaults: valid.groups[0]?.defaults, ...group }] }).success).toBe(false);
  });

  test("refuses an entry without a source", () => {
    const { source: _source, ...defaults } = valid.groups[0]?.defaults ?? { source: null };
    expect(() => normalise(catalogueFile.parse({ ...valid, groups: [{ ...valid.groups[0], defaults }] }))).toThrow(/AIA-1: source\.doc is missing/);
  });
});

describe("the printer", () => {
  test("prints repeated long strings once, and what it prints is what it was given", () => {
    const long = "a sentence that is long enough to be hoisted, with \"quotes\" and \u2028";
    const value = [{ a: long, b: [long, 1, true] }, { "odd key": { c: null } }];
    const text = module("h", [{ name: "X", type: "unknown", value }]);
    expect(text.match(/a sentence that/g)).toHaveLength(1);
    expect(text).toContain('"odd key"');
    // Read back by hand: no evaluation of text, not even in a test.
    const constant = JSON.parse(/const s1 = ("[^\n]*");/.exec(text)?.[1] ?? "null") as string;
    expect(constant).toBe(long);
    expect(text).toContain("{ a: s1, b: [s1, 1, true] }");
  });

  test("reads back as the data that it printed", () => {
    const value = [{ id: "A", list: ["x"], n: 1 }, { id: "B", nested: { yes: true } }];
    const text = module("h", [{ name: "X", type: "unknown", value }]);
    const literal = text.slice(text.indexOf("= ") + 2).replace(/;\s*$/, "");
    expect(parse(literal)).toEqual(value);
  });
});
