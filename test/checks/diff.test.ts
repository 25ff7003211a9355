import { describe, expect, test } from "@jest/globals";
import { compareReports } from "../../src/checks/diff.ts";
import { OUTCOMES, type Finding, type ObligationResult, type Report } from "../../src/checks/types.ts";
import { profile } from "./support.ts";

function result(id: string, outcome: ObligationResult["outcome"], findings: readonly Finding[] = []): ObligationResult {
  return { id, title: id, chapter: "form", level: "must", basis: "code", outcome, findings, ...(outcome === "unknown" ? { reason: "?" } : {}) };
}

function report(obligations: readonly ObligationResult[], over: Partial<Report> & { role?: "provider" | null; id?: string } = {}): Report {
  const { role = "provider", id = "demo", ...rest } = over;
  return {
    schemaVersion: 1, tool: { name: "gpai-docket", version: "0" }, catalogue: { date: "2026-11-22", entries: 1 }, repository: { name: "r", kind: "git", commit: "a".repeat(40) },
    now: "2026-11-22", profile: null, firstContact: false, general: [],
    models: [{ id, path: ".", profile: profile({ role }), facts: [], conflicts: [], obligations }],
    counts: { ...(Object.fromEntries(OUTCOMES.map((one) => [one, 0])) as Report["counts"]), findings: 0 },
    completeness: { complete: true, missing: [], unreadable: [] }, verdict: "findings", nextSteps: [], failOn: "stale", fails: true, ...rest,
  };
}

const found = (over: Partial<Finding> = {}): Finding => ({ rule: "form/placeholder", message: "the answer is a placeholder.", path: ".gpai/documentation.yaml", line: 4, ...over });
const introduced = (given: Report): readonly (boolean | undefined)[] => given.models.flatMap((model) => model.obligations.flatMap((one) => one.findings.map((finding) => finding.introduced)));

describe("what a change brought", () => {
  test("nothing new: older debt does not fail", () => {
    const same = report([result("MDF-TRN-1", "gap", [found()])]);
    const compared = compareReports(same, same);
    expect([introduced(compared), compared.counts.introduced, compared.counts.resolved, compared.fails]).toEqual([[false], 0, 0, false]);
  });
  test("a new finding fails", () => {
    const compared = compareReports(report([result("MDF-TRN-1", "recorded")]), report([result("MDF-TRN-1", "gap", [found()])]));
    expect([introduced(compared), compared.counts.introduced, compared.fails]).toEqual([[true], 1, true]);
    expect(compared.models[0]?.obligations[0]?.newlyDue).toBe(true);
  });
  test("a mended one is counted", () => {
    const compared = compareReports(report([result("MDF-TRN-1", "gap", [found()])]), report([result("MDF-TRN-1", "recorded")]));
    expect([compared.counts.resolved, compared.fails]).toEqual([1, false]);
  });
  test("moved lines are no news, neither the finding's own nor those in its words", () => {
    const base = report([result("MDF-GEN-1", "conflict", [found({ message: "differs from .gpai/model.yaml:7." })])]);
    const head = report([result("MDF-GEN-1", "conflict", [found({ line: 90, message: "differs from .gpai/model.yaml:19." })])]);
    expect(introduced(compareReports(base, head))).toEqual([false]);
  });
  test("other numbers in the words are news", () => {
    const base = report([result("MDF-PRP-8", "conflict", [found({ message: "shows 100 parameters" })])]);
    const head = report([result("MDF-PRP-8", "conflict", [found({ message: "shows 200 parameters" })])]);
    expect(introduced(compareReports(base, head))).toEqual([true]);
  });
  test("two equal findings where there was one: one is new", () => {
    const compared = compareReports(report([result("X", "gap", [found()])]), report([result("X", "gap", [found(), found({ line: 9 })])]));
    expect([introduced(compared), compared.counts.introduced]).toEqual([[false, true], 1]);
  });
  test("the same words under another obligation or path are news", () => {
    const base = report([result("A", "gap", [found()])]);
    expect(introduced(compareReports(base, report([result("B", "gap", [found()])])))).toEqual([true]);
    expect(introduced(compareReports(base, report([result("A", "gap", [found({ path: "other.yaml" })])])))).toEqual([true]);
  });
  test("a renamed file keeps its debt", () => {
    const compared = compareReports(report([result("A", "gap", [found({ path: "old.yaml" })])]), report([result("A", "gap", [found({ path: "new.yaml" })])]), new Map([["new.yaml", "old.yaml"]]));
    expect(introduced(compared)).toEqual([false]);
  });
  test("a renamed sole model keeps its debt", () => {
    const compared = compareReports(report([result("A", "gap", [found()])], { id: "old" }), report([result("A", "gap", [found()])], { id: "new" }));
    expect(introduced(compared)).toEqual([false]);
  });
});

describe("first record of a model", () => {
  const missing = found({ rule: "form/missing" });
  test("what was never there is older debt, what stands in the new files is new", () => {
    const base = report([result("A", "unknown"), result("B", "unknown")], { role: null, firstContact: true });
    const compared = compareReports(base, report([result("A", "gap", [missing]), result("B", "gap", [found()])]));
    expect(introduced(compared)).toEqual([false, true]);
    expect(compareReports(base, report([result("A", "gap", [missing])])).fails).toBe(false);
  });
  test("in a declared model a record that is gone is new", () => {
    const compared = compareReports(report([result("A", "recorded")]), report([result("A", "gap", [missing])]));
    expect([introduced(compared), compared.fails]).toEqual([[true], true]);
  });
});

describe("failing", () => {
  test("an error fails although the base had it too", () => {
    const broken = report([result("A", "error")]);
    expect(compareReports(broken, broken).fails).toBe(true);
  });
  test("an obligation that became due without a finding of its own fails", () => {
    expect(compareReports(report([result("AIA-53.1.a", "recorded")]), report([result("AIA-53.1.a", "gap")])).fails).toBe(true);
    expect(compareReports(report([result("AIA-53.1.a", "gap")]), report([result("AIA-53.1.a", "gap")])).fails).toBe(false);
  });
  test("fail-on is that of the head's report", () => {
    const base = report([result("A", "recorded")]);
    expect(compareReports(base, report([result("A", "stale", [found()])], { failOn: "gap" })).fails).toBe(false);
    expect(compareReports(base, report([result("A", "stale", [found()])], { failOn: "stale" })).fails).toBe(true);
  });
  test("general findings are compared too", () => {
    const base = report([]);
    const head = report([], { general: [found({ rule: "coverage/uncovered", path: "new.safetensors" })] });
    expect([compareReports(base, head).fails, compareReports(head, head).fails, compareReports(head, base).counts.resolved]).toEqual([true, false, 1]);
  });
});
