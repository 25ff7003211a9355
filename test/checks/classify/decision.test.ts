import { describe, expect, test } from "@jest/globals";
import { decisionFor, entriesOf, inForce } from "../../../src/checks/classify/decision.ts";
import { decisionFindings } from "../../../src/checks/classify/findings.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import { decision, of } from "./support.ts";

const answer = (...decisions: readonly Decision[]): string | undefined => decisionFor(of({ decisions }), "gpai")?.answer;
const without = (one: Decision, key: keyof Decision): Decision => {
  const { [key]: _gone, ...rest } = one;
  return rest as Decision;
};

describe("which decision answers a question", () => {
  test("a signed, dated and reasoned one, with its place", () => {
    expect(decisionFor(of({ decisions: [decision("role", "provider"), decision("gpai", "yes")] }), "gpai")).toMatchObject({ answer: "yes", by: "General Counsel, Example AI", on: "2026-11-01", source: { path: ".gpai/classification.yaml" } });
  });
  test("of several the newest day; of one day the last in the file", () => {
    expect(answer(decision("gpai", "no", { on: "2026-11-02" }), decision("gpai", "yes"))).toBe("no");
    expect(answer(decision("gpai", "no"), decision("gpai", "yes"))).toBe("yes");
  });
  test.each(["by", "on", "reasons"] as const)("without %s it does not count", (key) => { expect(answer(without(decision("gpai", "yes"), key))).toBeUndefined(); });
  test.each([["by", "TBD"], ["by", "none"], ["reasons", "TODO"], ["reasons", " "], ["reasons", "n/a"]] as const)("%s: %j is no signature", (key, value) => { expect(answer(decision("gpai", "yes", { [key]: value }))).toBeUndefined(); });
  test("the day of judging counts, the day after does not", () => {
    expect(answer(decision("gpai", "yes", { on: "2026-11-23" }))).toBe("yes");
    expect(answer(decision("gpai", "yes", { on: "2026-11-24" }))).toBeUndefined();
  });
  test("an answer of another question is none", () => { expect(answer(decision("gpai", "claimed"))).toBeUndefined(); });
  test("undetermined takes an earlier answer back", () => {
    const taken = [decision("gpai", "yes"), decision("gpai", "undetermined", { on: "2026-11-05" })];
    expect(answer(...taken)).toBeUndefined();
    expect(inForce(of({ decisions: taken }).model.records, "gpai", "2026-11-23")?.answer).toBe("undetermined");
  });
  test("a flawed later one does not hide an earlier one that counts", () => {
    expect(answer(decision("gpai", "yes"), without(decision("gpai", "no", { on: "2026-11-10" }), "by"))).toBe("yes");
  });
});

describe("what is said about decisions that do not count", () => {
  const found = (...decisions: readonly Decision[]) => decisionFindings(of({ decisions })).filter((one) => one.rule === "classification/does-not-count");
  test("each flaw with its fix, on the decision", () => {
    const [one] = found({ question: "lineage", answer: "own-lineag" });
    expect(one?.message).toContain('the question has no answer "own-lineag"; it does not say who decided; it has no day; it gives no reasons');
    expect(one?.fix).toBe("answer: own-lineage\nby: <function, organisation>\non: <YYYY-MM-DD>\nreasons: <why, in a sentence>");
    expect(one?.path).toBe(".gpai/classification.yaml");
  });
  test("a day ahead", () => { expect(found(decision("lineage", "own-lineage", { on: "2027-01-01" }))[0]?.message).toContain("its day lies ahead"); });
  test("nothing once one that counts stands after it", () => {
    expect(found({ question: "lineage", answer: "own-lineage" }, decision("lineage", "own-lineage"))).toEqual([]);
    expect(found(decision("lineage", "own-lineage"), { question: "lineage", answer: "own-lineage" })).toHaveLength(1);
  });
  test("entries keep their order", () => {
    expect(entriesOf(of({ decisions: [decision("role", "provider"), { question: "gpai", answer: "x" }] }).model.records, "2026-11-23").map((one) => one.flaws)).toEqual([[], ["unknown-answer", "unsigned", "undated", "no-reasons"]]);
  });
});

describe("hostile records", () => {
  test("a megabyte of decisions is judged in no time, and fifty flaws are named at most", () => {
    const many = Array.from({ length: 40_000 }, (_, i): Decision => (i % 2 === 0 ? { question: "gpai", answer: "\u202e".repeat(20) } : { question: "lineage", answer: "own-lineage", by: `x${i}`, reasons: "x y" }));
    const start = performance.now();
    const found = decisionFindings(of({ decisions: many }));
    expect(found.filter((one) => one.rule === "classification/does-not-count")).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
