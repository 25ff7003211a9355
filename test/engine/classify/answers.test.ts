import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readAnswers } from "../../../src/engine/classify/answers.ts";
import { lineOfWords } from "../../../src/engine/classify/words.ts";

const NOW = "2026-11-23";
const read = (text: string, path = "a.yaml", by?: string) => readAnswers(path, text, { now: NOW, ...(by === undefined ? {} : { by }) });
const TOP = "by: General Counsel, Example AI\nreasons: talked over with the team\n";
const wrong = (text: string, path?: string): readonly string[] => read(text, path).problems.map((one) => `${one.line ?? "?"}: ${one.message} | ${one.fix ?? ""}`);

describe("answers of a file", () => {
  test("lines of question and answer, with what holds for all at the top", () => {
    expect(read(`${TOP}role: provider\ngpai: yes\nsystemic-risk: "no"\nopen-source: {answer: claimed, reasons: Apache text}\n`)).toEqual({ problems: [], notes: [], answers: [
      { question: "role", answer: "provider", by: "General Counsel, Example AI", on: NOW, reasons: "talked over with the team" },
      { question: "gpai", answer: "yes", by: "General Counsel, Example AI", on: NOW, reasons: "talked over with the team" },
      { question: "systemic-risk", answer: "no", by: "General Counsel, Example AI", on: NOW, reasons: "talked over with the team" },
      { question: "open-source", answer: "claimed", by: "General Counsel, Example AI", on: NOW, reasons: "Apache text" },
    ] });
  });
  test("the shape of the record itself; its facts are read anew, and that is said", () => {
    const found = read("decisions:\n  - question: gpai\n    answer: true\n    by: CTO, Example AI\n    on: 2026-11-01\n    basis: [G-scope]\n    reasons: general\n    facts: [{key: compute.band.1e23, value: above}]\n");
    expect(found.answers).toEqual([{ question: "gpai", answer: "yes", by: "CTO, Example AI", on: "2026-11-01", basis: ["G-scope"], reasons: "general" }]);
    expect(found.notes).toHaveLength(1);
  });
  test("JSON", () => {
    expect(read(JSON.stringify({ by: "CTO, Example AI", reasons: "ours", role: "provider" }), "a.json").answers).toHaveLength(1);
    expect(wrong('{"by": "x",\n "role": "provider", "role": "mirror"}', "a.json")).toHaveLength(1);
  });
  test("--by goes over the file", () => { expect(read(`${TOP}role: provider\n`, "a.yaml", "CTO, Example AI").answers[0]?.by).toBe("CTO, Example AI"); });
  test.each([
    [`${TOP}rol: provider\n`, /^3: "rol" is no question \| Did you mean role\?/], [`${TOP}role: provder\n`, /^3: "provder" is no answer to role \| Did you mean provider\?/],
    [`${TOP}role: maybe\n`, /^3: .*Known: provider, modifier, mirror, library, not-gpai/], [`${TOP}gpai: 1\n`, /^3: "1" is no answer to gpai/],
    ["role: provider\n", /^1: nobody signs it/], ["by: CTO\nrole: provider\n", /^2: no reasons are given/], ["by: TBD\nreasons: x y\nrole: provider\n", /`by` is a placeholder/],
    [`${TOP}decisions:\n  - question: gpay\n    answer: yes\n`, /^4: "gpay" is no question \| Did you mean gpai\?/], [`${TOP}decisions:\n  - question: gpai\n    answr: yes\n`, /^5: "answr" is no key of a decision \| Did you mean answer\?/],
    [`${TOP}decisions: {role: provider}\n`, /`decisions` is no list/], [`${TOP}decisions: [role]\n`, /a decision is a mapping/],
    [`${TOP}role: provider\ndecisions: [{question: role, answer: mirror}]\n`, /role is answered twice/], [`${TOP}role: {answer: provider, on: 2027-01-01}\n`, /`on` lies ahead/], [`${TOP}role: {answer: provider, on: soon}\n`, /`on` is no date/],
    [`${TOP}role: {answer: provider, basis: [AIA-3.4]}\n`, /names no entry of the catalogue: AIA-3\.4 \| .*Did you mean AIA-3/], [`${TOP}role: {reasons: x}\n`, /role has no answer/], [TOP, /no question is answered/], ["", /the file is empty/], ["- a\n", /expected a mapping/], ["role: [\n", /./],
    [`${TOP}role: {answer: provider, reasons: [a]}\n`, /`reasons` is no text/],
  ])("%j", (text, message) => {
    const found = wrong(text);
    expect(found[0]).toMatch(message);
    expect(read(text).answers).toEqual([]);
  });
});

describe("hostile answers", () => {
  test.each([
    ["control characters", `by: "a\\u001b[2J"\nreasons: b c\nrole: provider\n`], ["bidi", `by: "a \\u202e b"\nreasons: b c\nrole: provider\n`], ["aliases", `a: &a [x, x]\nby: *a\nrole: provider\n`],
    ["prototype keys", `${TOP}__proto__: {x: 1}\nrole: provider\n`], ["constructor", `${TOP}constructor: x\nrole: provider\n`], ["tag", `${TOP}role: !!js/function "x"\n`], ["deep", `${TOP}role: ${"[".repeat(5000)}`], ["markup", `${TOP}"<img src=x onerror=alert(1)>": provider\n`],
    ["huge", `${TOP}role: ${"x".repeat(2_000_000)}\n`], ["many keys", `${TOP}${Array.from({ length: 4000 }, (_, i) => `k${i}: v`).join("\n")}\n`], ["many decisions", `${TOP}decisions:\n${"  - question: x\n".repeat(20_000)}`], ["long reasons", `by: CTO\nreasons: ${"why ".repeat(900)}\nrole: provider\n`],
  ])("%s: refused with places, quickly", (_, text) => {
    const start = performance.now();
    const found = read(text);
    expect([found.answers, found.problems.length > 0, found.problems.length <= 20]).toEqual([[], true, true]);
    for (const one of found.problems) {
      expect(`${one.message}${one.fix ?? ""}`.length).toBeLessThan(1000);
      expect(one.message).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  test("no text makes it throw, and every problem has a place", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.json()), fc.constantFrom("a.yaml", "a.json"), (text, path) => {
      const found = read(text, path);
      expect(found.answers.length === 0 || found.problems.length === 0).toBe(true);
    }), { numRuns: 500 });
  });
});

describe("one line of words", () => {
  test.each([["General Counsel,\n  Example AI", { words: "General Counsel, Example AI" }], ["", { problem: "is empty" }], ["TODO", { problem: "is a placeholder" }], ["none", { problem: "says nothing that could count" }], ["a\u200bb", { problem: "holds control characters or signs that do not show" }], ["x".repeat(301), { problem: "is longer than 300 characters" }], ["Größe & <b>", { words: "Größe & <b>" }]])("%j", (text, expected) => {
    expect(lineOfWords(text, 300)).toEqual(expected);
  });
});
