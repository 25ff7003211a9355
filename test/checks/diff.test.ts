import { describe, expect, test } from "@jest/globals";
import { compareReports } from "../../src/checks/diff.ts";
import { about, Fingerprints } from "../../src/checks/fingerprint.ts";
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

describe("findings that sum things up", () => {
  const rows = (...names: string[]): Finding => found({ rule: "summary/no-category", message: `${names.length} rows have no category (lines ${names.length}).`, about: about(names) });
  const judge = (base: readonly Finding[], head: readonly Finding[], renames?: ReadonlyMap<string, string>) => {
    const compared = compareReports(report([result("A", "gap", base)]), report([result("A", head.length === 0 ? "recorded" : "gap", head)]), renames);
    return [introduced(compared), compared.counts.introduced, compared.counts.resolved];
  };
  test("fewer things than before are the same finding, neither new nor resolved", () => expect(judge([rows("a", "b", "c")], [rows("a", "c")])).toEqual([[false], 0, 0]));
  test("one more thing is new", () => expect(judge([rows("a", "b")], [rows("a", "b", "c")])).toEqual([[true], 1, 0]));
  test("as many, but others, are new", () => expect(judge([rows("a", "b")], [rows("a", "c")])).toEqual([[true], 1, 0]));
  test("nothing left of it: the old one is resolved and the other is new", () => expect(judge([rows("a")], [rows("b")])).toEqual([[true], 1, 1]));
  test("all mended", () => expect(judge([rows("a", "b")], [])).toEqual([[], 0, 1]));
  test("the place of the first does not count", () => expect(judge([{ ...rows("a", "b"), path: "a", line: 3 }], [{ ...rows("b"), path: "b", line: 9 }])).toEqual([[false], 0, 0]));
  test("another rule, obligation or outcome of a rule is another finding", () => {
    expect(judge([rows("a")], [{ ...rows("a"), rule: "summary/no-size" }])).toEqual([[true], 1, 1]);
  });
  test("two findings of one name are two", () => expect(judge([rows("a")], [rows("a"), rows("a")])).toEqual([[false, true], 1, 0]));
  test("renamed files keep their names; a new state of a renamed file is new", () => {
    const renames = new Map([["new/w.bin", "old/w.bin"]]);
    expect(judge([rows("old/w.bin@aa")], [rows("new/w.bin@aa")], renames)).toEqual([[false], 0, 0]);
    expect(judge([rows("old/w.bin@aa")], [rows("new/w.bin@bb")], renames)).toEqual([[true], 1, 1]);
  });
  test("beyond a hundred names any change shows", () => {
    const many = Array.from({ length: 4000 }, (_, index) => `row-${String(index).padStart(5, "0")}`);
    expect(about(many)).toHaveLength(100);
    expect(judge([rows(...many)], [rows(...many)])).toEqual([[false], 0, 0]);
    expect(judge([rows(...many)], [rows(...many.slice(0, -1), "row-9")])[0]).toEqual([true]);
    expect(about(["x".repeat(201)])[0]).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
  test("a fingerprint does not move with counts, lines and places, and moves with the names", () => {
    const print = (finding: Finding): string => new Fingerprints().of(finding, "A", "m");
    expect(print({ ...rows("a", "b"), message: "2 rows, lines 4, 5", path: "x", line: 4 })).toBe(print({ ...rows("b", "a"), message: "2 of 9 rows, lines 7, 8", path: "y", line: 7 }));
    expect(print(rows("a", "b"))).not.toBe(print(rows("a")));
  });
});

describe("renamed trees", () => {
  const renames = new Map([[".gpai/new/model.yaml", ".gpai/old/model.yaml"], [".gpai/new/documentation.yaml", ".gpai/old/documentation.yaml"], ["models/new/config.json", "models/old/config.json"], ["other.txt", "models/old/LICENSE"]]);
  const finding = (folder: string): Finding => found({ path: `.gpai/${folder}/documentation.yaml`, message: `another name than provider.name says (.gpai/${folder}/model.yaml:7); models/${folder}/config.json.` });
  const model = (id: string, path: string, findings: readonly Finding[]) => ({ id, path, profile: profile({}), facts: [], conflicts: [], obligations: [result("A", findings.length === 0 ? "recorded" as const : "gap" as const, findings)] });
  const of = (...models: ReturnType<typeof model>[]): Report => ({ ...report([]), models });

  test("a message that names renamed files is the same", () => {
    const compared = compareReports(of(model("m", "models/old", [finding("old")])), of(model("m", "models/new", [finding("new")])), renames);
    expect([introduced(compared), compared.counts.resolved]).toEqual([[false], 0]);
  });
  test("of several models one that was renamed, records and files, is still the same", () => {
    const base = of(model("keep", "models/keep", []), model("old", "models/old", [finding("old")]));
    const compared = compareReports(base, of(model("keep", "models/keep", []), model("new", "models/new", [finding("new")])), renames);
    expect([introduced(compared), compared.counts.introduced, compared.counts.resolved]).toEqual([[false], 0, 0]);
  });
  test("a new model beside one that stays is new although a file came from there", () => {
    const base = of(model("keep", "models/keep", []), model("old", "models/old", [finding("old")]));
    const compared = compareReports(base, of(model("keep", "models/keep", []), model("old", "models/old", [finding("old")]), model("new", "models/new", [finding("new")])), renames);
    expect([introduced(compared), compared.models[2]?.obligations[0]?.newlyDue]).toEqual([[false, true], true]);
  });
  test("two models swap ids: each is what its id says", () => {
    const compared = compareReports(of(model("a", "x", [finding("old")]), model("b", "y", [])), of(model("b", "x", [finding("old")]), model("a", "y", [])));
    expect([introduced(compared), compared.counts.resolved]).toEqual([[true], 1]);
  });
});

describe("what is resolved", () => {
  test("names rule, obligation, model and place at the base; the worst first", () => {
    const base = report([result("A", "stale", [found({ rule: "a/b" })]), result("B", "conflict", [found({ rule: "c/d", path: "config.json" })])], { general: [found({ rule: "records/unknown-key" })] });
    const compared = compareReports(base, report([result("A", "recorded"), result("B", "recorded")]));
    expect(compared.resolved).toEqual([
      { rule: "c/d", message: "the answer is a placeholder.", obligation: "B", model: "demo", path: "config.json", line: 4 },
      { rule: "a/b", message: "the answer is a placeholder.", obligation: "A", model: "demo", path: ".gpai/documentation.yaml", line: 4 },
      { rule: "records/unknown-key", message: "the answer is a placeholder.", path: ".gpai/documentation.yaml", line: 4 },
    ]);
    expect(compared.counts.resolved).toBe(3);
  });
  test("at most 200 are listed, all are counted", () => {
    const many = Array.from({ length: 250 }, (_, index) => found({ message: `m${index}` }));
    const compared = compareReports(report([result("A", "gap", many)]), report([result("A", "recorded")]));
    expect([compared.resolved?.length, compared.counts.resolved]).toEqual([200, 250]);
  });
  test("nothing is resolved where the check failed, the model is gone, or the file cannot be read any more", () => {
    const base = report([result("A", "gap", [found()])]);
    const gone = (head: Report): readonly unknown[] => { const compared = compareReports(base, head); return [compared.counts.resolved, compared.resolved]; };
    expect(gone(report([result("A", "error")]))).toEqual([0, []]);
    expect(gone({ ...report([]), models: [] })).toEqual([0, []]);
    expect(gone(report([result("A", "unknown")], { general: [found({ rule: "records/invalid", message: "broken" })] }))).toEqual([0, []]);
    expect(gone(report([result("A", "unknown")], { completeness: { complete: false, missing: [], unreadable: [{ path: ".gpai/documentation.yaml", reason: "too long" }] } }))).toEqual([0, []]);
    expect(gone(report([result("A", "unknown")]))[0]).toBe(1);
  });
  test("a slip mended beside an older one in the same file is resolved", () => {
    const base = report([], { general: [found({ rule: "records/invalid", message: "one" }), found({ rule: "records/invalid", message: "two" })] });
    expect(compareReports(base, report([], { general: [found({ rule: "records/invalid", message: "two" })] })).counts.resolved).toBe(1);
  });
  test("what another declared profile no longer asks for is not resolved; what an answer settles is", () => {
    const base = report([result("A", "gap", [found()])]);
    const narrowed = report([result("A", "not-applicable")]);
    expect(compareReports(base, narrowed).counts.resolved).toBe(1);
    expect(compareReports(base, { ...narrowed, models: narrowed.models.map((model) => ({ ...model, profile: profile({ role: "library" }) })) }).counts.resolved).toBe(0);
  });
  test("a hint that is gone was nothing to resolve", () => {
    expect(compareReports(report([result("A", "recorded", [found()])]), report([result("A", "recorded")])).resolved).toEqual([]);
  });
});

describe("made due", () => {
  test("only what was quiet at the base and asks for something at the head", () => {
    const due = (was: ObligationResult["outcome"], is: ObligationResult["outcome"]): boolean | undefined => compareReports(report([result("A", was)]), report([result("A", is)])).models[0]?.obligations[0]?.newlyDue;
    expect([due("recorded", "stale"), due("not-applicable", "gap"), due("upcoming", "gap"), due("recorded", "conflict"), due("recorded", "unknown"), due("not-applicable", "unknown")]).toEqual([true, true, true, true, true, true]);
    expect([due("gap", "conflict"), due("unknown", "gap"), due("unknown", "unknown"), due("recorded", "recorded"), due("waived", "gap"), due("error", "gap")]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
