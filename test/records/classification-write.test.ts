import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseYaml } from "../../src/formats/yaml.ts";
import { type Decision, QUESTIONS, type Question } from "../../src/records/classification-types.ts";
import { appendDecisions } from "../../src/records/classification-write.ts";
import { CLASSIFICATION } from "../../src/records/schema/classification.ts";
import { validate } from "../../src/records/validate.ts";

const PATH = ".gpai/classification.yaml";
const ONE: Decision = { question: "gpai", answer: "yes", by: "General Counsel, Example AI", on: "2026-11-23", basis: ["AIA-3.63", "G-scope"], reasons: "general text model", facts: [{ key: "compute.band.1e23", value: "above", path: "README.md", line: 12 }] };

function data(text: string): unknown {
  const read = parseYaml(PATH, text);
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return JSON.parse(JSON.stringify(read.value.data));
}

function added(existing: string | undefined, ...more: readonly Decision[]): string {
  const written = appendDecisions(PATH, existing, more.length === 0 ? [ONE] : more);
  if (!written.ok) throw new Error(written.message);
  return written.text;
}

describe("a new file", () => {
  test("names its schema, and reads as what was decided", () => {
    const text = added(undefined);
    expect(text).toMatch(/^# yaml-language-server: \$schema=https:\S+classification\.schema\.json\n/);
    expect(data(text)).toEqual({ decisions: [ONE] });
    expect(text).toContain('answer: "yes"');
    expect(added("\n  \n")).toBe(text);
  });
});

describe("a file that is there", () => {
  const OLD = "  - {question: role, answer: provider, by: counsel, on: 2026-01-01, reasons: ours}";
  test.each([
    ["after the last, comments kept", `# mine\ndecisions:\n  # first\n  - question: role   # why\n    answer: provider\n    reasons: |\n      two\n      lines\n\n  # the end\n# below\n`],
    ["no indentation", "decisions:\n- question: role\n  answer: provider\n- question: lineage\n  answer: own-lineage"],
    ["windows line ends", "decisions:\r\n  - question: role\r\n    answer: provider\r\n"],
    ["flow entries", `decisions:\n${OLD}\n`],
    ["byte order mark", `\ufeffdecisions:\n${OLD}\n`],
    ["another key behind", `decisions:\n${OLD}\nnotes: kept\n`],
    ["empty list", "decisions: []  # none yet\n"],
    ["null", "decisions:\n"],
    ["comments only", "# nothing yet\n"],
    ["a dash deeper in", "decisions:\n  - question: role\n    answer: provider\n    basis:\n    - AIA-3.3\n    - G-provider\n"],
    ["quoted key", `"decisions":\n${OLD}\n`],
    ["document start", `---\ndecisions:\n${OLD}\n`],
  ])("%s", (_, existing) => {
    const text = added(existing);
    const before = (data(existing) ?? {}) as { readonly decisions?: readonly unknown[] };
    expect(data(text)).toEqual({ ...before, decisions: [...(before.decisions ?? []), ONE] });
    for (const comment of existing.match(/#[^\r\n]*/g) ?? []) expect(text).toContain(comment);
    expect(/[^\r]\n/.test(text)).toBe(!existing.includes("\r\n"));
    // And once more: history grows, nothing is lost.
    expect((data(added(text)) as { readonly decisions: readonly unknown[] }).decisions).toHaveLength((before.decisions?.length ?? 0) + 2);
  });
  test.each([
    ["flow list", "decisions: [{question: role, answer: provider}]\n"], ["whole file in flow", "{decisions: [{question: role, answer: provider}]}\n"], ["list over lines", "decisions:\n  [\n    {question: role, answer: provider},\n  ]\n"],
    ["no list", "decisions: soon\n"], ["a mapping", "decisions:\n  a: b\n"], ["a list at the top", "- question: role\n"], ["broken", "decisions:\n  - question: [\n"], ["merge conflict", "<<<<<<< a\ndecisions:\n=======\n>>>>>>> b\n"], ["two documents", "decisions: []\n---\ndecisions: []\n"], ["an anchor", "decisions: &a\n  - question: role\n    answer: provider\n"],
  ])("refused with a way out, or continued as it stands: %s", (_, existing) => {
    const written = appendDecisions(PATH, existing, [ONE]);
    if (written.ok) expect((data(written.text) as { readonly decisions: readonly unknown[] }).decisions).toHaveLength(2);
    else expect([written.message.length > 0, written.fix.length > 0]).toEqual([true, true]);
  });
});

describe("whatever the words", () => {
  const words = fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), fc.constantFrom("yes", "null", "~", "0x1F", "1e3", "a: b # c", "- x", "\u2028", "\u0085", "\ud800", "\"}\n  - question: gpai", "'''", "---", "...", "{{x}}", "&a *a !b"));
  test("they come back to the letter, and nothing invisible stands in the file", () => {
    fc.assert(fc.property(words, words, words, fc.constantFrom(...(Object.keys(QUESTIONS) as Question[])), (by, reasons, value, question) => {
      const one: Decision = { question, answer: QUESTIONS[question][0], by, on: "2026-11-23", reasons, facts: [{ key: "licence.id", value, path: value, line: 3 }] };
      const text = added(added(undefined, ONE), one);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\ufeff]/);
      expect((data(text) as { readonly decisions: readonly unknown[] }).decisions.at(-1)).toEqual(JSON.parse(JSON.stringify(one)));
    }), { numRuns: 300 });
  });
  test("what is written passes the schema without a remark", () => {
    const read = parseYaml(PATH, added(undefined, ONE, { ...ONE, question: "systemic-risk", answer: "no" }));
    const checked = read.ok ? validate(CLASSIFICATION, read.value) : undefined;
    expect([checked?.problems, checked?.file === undefined]).toEqual([[], false]);
  });
  test("a megabyte of lines is continued in no time", () => {
    const long = `decisions:\n${"  - {question: role, answer: provider}\n".repeat(4900)}${`# ${" ".repeat(200)}\n`.repeat(2000)}`;
    const start = performance.now();
    expect(appendDecisions(PATH, long, [ONE]).ok).toBe(true);
    expect(appendDecisions(PATH, `decisions:${" ".repeat(900_000)}#${" ".repeat(90_000)}x\n`, [ONE]).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
