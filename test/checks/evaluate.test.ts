import { describe, expect, test } from "@jest/globals";
import { evaluate, type EvaluateInput } from "../../src/checks/evaluate.ts";
import { baselineOf, KnownDebt, mayBeListed } from "../../src/checks/baseline.ts";
import { generalSeverity } from "../../src/checks/severity.ts";
import type { CheckResult, ObligationResult, Report } from "../../src/checks/types.ts";
import type { Baseline, ModelRecord, ModelRecords, Records, Waiver } from "../../src/records/types.ts";
import type { ModelFacts } from "../../src/artifacts/model.ts";
import { allRecords, conflict, document, fact, factsDocument, line, mention, modelFacts, modelRecord, modelRecords, NOW, record, waiver, weight } from "./support.ts";
import { FACTS, GOOD, PATHS, SHA } from "./transparency/good.ts";

function evaluateWith(over: Partial<EvaluateInput> = {}): Report {
  return evaluate({
    facts: factsDocument([modelFacts({ facts: FACTS, weights: [weight("model.safetensors", SHA)] })]),
    records: allRecords([goodModel()], { paths: PATHS }),
    lastChanges: new Map(), now: NOW, catalogueDate: "2026-11-22", toolVersion: "0.0.0", repository: { name: "demo", kind: "folder" }, incomplete: [], ...over,
  });
}

function goodModel(model: Partial<ModelRecord> = {}, over: Partial<ModelRecords> = {}): ModelRecords {
  return modelRecords({ model: record(".gpai/model.yaml", modelRecord(model)), documentation: record(".gpai/documentation.yaml", { fields: GOOD }), ...over });
}

function withModel(model: Partial<ModelRecord>, over: Partial<ModelRecords> = {}, records: Partial<Records> = {}, rest: Partial<EvaluateInput> = {}): Report {
  return evaluateWith({ records: allRecords([goodModel(model, over)], { paths: PATHS, ...records }), ...rest });
}

function of(report: Report, id: string, model = 0): ObligationResult {
  const found = report.models[model]?.obligations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

const form = (report: Report, model = 0): readonly ObligationResult[] => report.models[model]?.obligations.filter((one) => one.chapter === "form") ?? [];
const damaged = (id: string): Partial<ModelRecords> => ({ documentation: record(".gpai/documentation.yaml", { fields: { ...GOOD, [id]: "TODO" } }) });

describe("every report", () => {
  const report = evaluateWith();
  test("holds each entry of the catalogue once per model", () => {
    expect(report.models[0]?.obligations).toHaveLength(report.catalogue.entries);
    expect(new Set(report.models[0]?.obligations.map((one) => one.id)).size).toBe(report.catalogue.entries);
  });
  test("gives a reason for every outcome that needs one", () => {
    const silent = report.models[0]?.obligations.filter((one) => ["not-applicable", "upcoming", "unknown", "waived", "error"].includes(one.outcome) && (one.reason ?? "") === "");
    expect(silent?.map((one) => one.id)).toEqual([]);
  });
  test("gives findings or a reason for every bad outcome", () => {
    const silent = report.models[0]?.obligations.filter((one) => ["gap", "conflict", "stale"].includes(one.outcome) && one.findings.length === 0 && (one.reason ?? "") === "");
    expect(silent?.map((one) => one.id)).toEqual([]);
  });
  test("counts what it lists", () => {
    const outcomes = report.models.flatMap((model) => model.obligations.map((one) => one.outcome));
    expect(outcomes.filter((outcome) => outcome === "gap")).toHaveLength(report.counts.gap);
    expect(outcomes.filter((outcome) => outcome === "unknown")).toHaveLength(report.counts.unknown);
  });
  test("is plain JSON and never uses the words it must not use", () => {
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text.replaceAll(/Following the Code is not copyright compliance|"title":"[^"]*"/g, "")).not.toMatch(/\bcompliant\b|safe harbour|AI Act ready|\d %? compliance/i);
  });
  test("no entry without a check is green", () => {
    const personal = report.models[0]?.obligations.filter((one) => one.personDecides === true) ?? [];
    expect(personal.length).toBeGreaterThan(0);
    expect(new Set(personal.map((one) => one.outcome))).toEqual(new Set(["unknown"]));
    expect(personal.every((one) => one.reason?.startsWith("A person decides") === true)).toBe(true);
  });
});

test("a full form is recorded throughout, and the duties of the Act behind it follow", () => {
  const report = evaluateWith();
  expect(form(report).filter((one) => one.outcome !== "recorded").map((one) => one.id)).toEqual([]);
  expect(of(report, "T-1.1.a").outcome).toBe("recorded");
  expect(of(report, "AIA-XI.1.1.d").outcome).toBe("recorded");
  expect(of(report, "AIA-XII.2.c").outcome).toBe("recorded");
});

test("one placeholder is one finding; what rests on it says so without repeating it", () => {
  const report = withModel({}, damaged("MDF-PRP-1"));
  expect(of(report, "MDF-PRP-1")).toMatchObject({ outcome: "gap", findings: [{ rule: "form/placeholder", path: ".gpai/documentation.yaml" }] });
  for (const id of ["AIA-XI.1.1.d", "AIA-XII.1.f", "T-1.1.a", "T-1.2.c"]) {
    expect([id, of(report, id).outcome, of(report, id).findings]).toEqual([id, "gap", []]);
    expect(of(report, id).reason).toContain("MDF-PRP-1");
  }
});

test("one contradiction is counted once", () => {
  const report = withModel({}, { documentation: record(".gpai/documentation.yaml", { fields: { ...GOOD, "MDF-PRP-8": "50B-100B" } }) });
  expect(report.counts.conflict).toBe(1);
  expect(of(report, "AIA-XII.1.f")).toMatchObject({ outcome: "gap", findings: [], reason: expect.stringContaining("MDF-PRP-8 (conflict)") });
});

describe("binding", () => {
  test.each(["mirror", "library", "not-gpai"] as const)("role %s: not applicable with a reason, nothing fails", (role) => {
    const report = withModel({ role }, { documentation: record(".gpai/documentation.yaml", { fields: {} }) });
    expect(new Set(form(report).map((one) => one.outcome))).toEqual(new Set(["not-applicable"]));
    expect(of(report, "T-1.1.a").reason).toContain("Declared as");
    expect([report.counts.gap, report.fails]).toEqual([0, false]);
  });

  test("open source: the form is lifted, copyright and summary are not", () => {
    const report = withModel({ licence: { id: "apache-2.0", open_source: true, files: ["LICENSE"] } }, { documentation: record(".gpai/documentation.yaml", { fields: {} }) });
    expect(new Set(form(report).map((one) => one.outcome))).toEqual(new Set(["not-applicable"]));
    expect(of(report, "AIA-53.1.a").outcome).toBe("not-applicable");
    expect(of(report, "AIA-53.1.c").outcome).not.toBe("not-applicable");
    expect(of(report, "AIA-53.1.d").outcome).not.toBe("not-applicable");
  });

  test("open source with systemic risk: nothing is lifted, and the claim is a contradiction", () => {
    const report = withModel({ licence: { id: "apache-2.0", open_source: true, files: ["LICENSE"] }, systemic_risk: true });
    expect(of(report, "MDF-PRP-1").outcome).toBe("recorded");
    expect(of(report, "AIA-53.2").findings.map((one) => one.rule)).toContain("act/open-source-systemic");
  });

  test("a model placed before 2 August 2025: upcoming with the date, findings kept, nothing fails", () => {
    const report = withModel({ dates: { released: "2025-01-01", eu_market: "2025-02-01" } }, damaged("MDF-TRN-1"));
    expect(of(report, "MDF-TRN-1")).toMatchObject({ outcome: "upcoming", due: "2027-08-02", findings: [{ rule: "form/placeholder" }] });
    expect(report.counts.gap).toBe(0);
    expect(report.counts.upcoming).toBeGreaterThan(20);
  });

  test("after 2 August 2027 the same is a gap", () => {
    const report = withModel({ dates: { released: "2025-01-01", eu_market: "2025-02-01" } }, damaged("MDF-TRN-1"), {}, { now: "2027-08-02" });
    expect(of(report, "MDF-TRN-1").outcome).toBe("gap");
  });

  test("no role: the question is asked, and what is missing is not held against anybody", () => {
    const { role: _role, ...rest } = modelRecord();
    const report = evaluateWith({ records: allRecords([modelRecords({ model: record(".gpai/model.yaml", rest), documentation: record(".gpai/documentation.yaml", { fields: { "MDF-TRN-1": "TODO" } }) })]) });
    expect(of(report, "MDF-TRN-2")).toMatchObject({ outcome: "unknown", findings: [] });
    expect(of(report, "MDF-TRN-2").reason).toContain("role");
    // A placeholder that stands in a file is shown all the same.
    expect(of(report, "MDF-TRN-1").findings.map((one) => one.rule)).toEqual(["form/placeholder"]);
    expect(report.counts.gap).toBe(0);
  });
});

describe("routes of the Code", () => {
  const nonSignatory = (alternative_means?: NonNullable<ModelRecord["code_of_practice"]>["alternative_means"]): Partial<ModelRecord> => ({ code_of_practice: { signatory: false, ...(alternative_means === undefined ? {} : { alternative_means }) } });

  test("a non-signatory's Code measure is not failed: it asks for the alternative means", () => {
    const report = withModel(nonSignatory(), { documentation: record(".gpai/documentation.yaml", { fields: {} }) });
    expect(of(report, "T-1.1.c")).toMatchObject({ outcome: "unknown", reason: "Code of Practice not signed for this chapter: record the alternative means for Art. 53(1)(a) and (b) under code_of_practice.alternative_means" });
    expect(of(report, "MDF-PRP-1").outcome).toBe("unknown");
    expect(form(report).filter((one) => ["gap", "stale"].includes(one.outcome))).toEqual([]);
  });
  test("the real gap shows at the duty of the Act, with a line to paste", () => {
    const report = withModel(nonSignatory(), { documentation: record(".gpai/documentation.yaml", { fields: {} }) });
    expect(of(report, "AIA-XI.1.1.d")).toMatchObject({ outcome: "gap", findings: [{ rule: "form/missing" }, { rule: "form/missing" }, { rule: "form/missing" }] });
    expect(of(report, "AIA-53.1.a").outcome).toBe("gap");
    expect(of(report, "AIA-53.1.c").outcome).toBe("gap");
    expect(of(report, "AIA-53.4").outcome).toBe("gap");
    expect(of(report, "G-nonsignatory").findings.map((one) => one.rule)).toEqual(["act/alternative-means", "act/alternative-means"]);
    expect(report.fails).toBe(true);
  });
  test("means for everything answer the duties of the Act that their evidence names; which measure they answer stays a question", () => {
    const paths = new Set([...PATHS, "docs/art53.md"]);
    const judged = (text: string): Report => withModel(nonSignatory("docs/art53.md"), { documentation: record(".gpai/documentation.yaml", { fields: {} }) }, { paths, documents: new Map([document("docs/art53.md", text)]) });
    const other = judged("# Wren 3B\n\nA small model. Annex XII is for others.\n");
    for (const id of ["AIA-XI.1.1.d", "AIA-53.1.a", "AIA-53.1.c", "AIA-53.4"]) expect([id, of(other, id).outcome]).toEqual([id, "unknown"]);
    expect(of(other, "AIA-XI.1.1.d").reason).toMatch(/`overall`.*not found to name this duty.*for a person to say/);
    const whole = judged("# Our own way\n\n- Art. 53(1)(a) and Annex XI: the technical file\n- Art. 53(1)(b) and Annex XII: the integrators' guide\n- Art. 53(1)(c): our policy\n");
    expect(of(whole, "T-1.1.c")).toMatchObject({ outcome: "unknown", reason: expect.stringMatching(/not measure by measure \(`overall`\).*for a person to judge/), evidence: [{ path: ".gpai/model.yaml" }] });
    expect(of(whole, "AIA-XI.1.1.d").outcome).toBe("recorded");
    expect(of(whole, "AIA-53.1.a").outcome).toBe("recorded");
    expect(of(whole, "AIA-53.1.c").outcome).toBe("recorded");
    expect(of(whole, "AIA-53.4").outcome).toBe("recorded");
  });
  test("means whose document names the measure are a record of it, and of no other", () => {
    const paths = new Set([...PATHS, "docs/copyright.md"]);
    const documents = new Map([document("docs/copyright.md", "# Instead of the Code\n\nMeasure 1.3: we read robots.txt.\n\nMeasure 1.11: a typo.\n")]);
    const report = withModel({ ...nonSignatory({ copyright: { description: "own policy", evidence: "docs/copyright.md" } }), crawls: true }, {}, { paths, documents });
    expect(of(report, "C-1.3.1.a")).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/model.yaml" }, { path: "docs/copyright.md", line: 3 }] });
    expect(of(report, "C-1.1.1.i").outcome).toBe("unknown");
    // Two chapters have a Measure 1.3: in a document about everything only the id says which one.
    const overall = withModel({ ...nonSignatory("docs/copyright.md"), crawls: true }, {}, { paths, documents });
    expect(of(overall, "C-1.3.1.a").outcome).toBe("unknown");
  });
  test("means for one measure are a record of this measure alone", () => {
    const paths = new Set([...PATHS, "docs/art53.md"]);
    const report = withModel(nonSignatory({ "C-1.1": { description: "own policy", evidence: "docs/art53.md#policy" } }), { documentation: record(".gpai/documentation.yaml", { fields: {} }) }, { paths });
    expect(of(report, "C-1.1.1.i").outcome).toBe("recorded");
    expect(of(report, "C-1.5.1")).toMatchObject({ outcome: "unknown", reason: expect.stringMatching(/record the alternative means/) });
    expect(of(report, "T-1.1.c").outcome).toBe("unknown");
    expect(of(report, "G-nonsignatory").findings.filter((one) => one.rule === "act/alternative-means").map((one) => one.message)).toEqual([expect.stringMatching(/transparency chapter/)]);
    // What the Act names in Art. 53(1)(c) has its answer: a policy, and nothing is crawled.
    expect(of(report, "AIA-53.1.c").outcome).toBe("recorded");
  });
  test("duties on systemic risk are answered by means for the measures behind them, where the safety chapter is not signed", () => {
    const paths = new Set([...PATHS, "docs/s.md"]);
    const judged = (signatory: boolean, keys: readonly string[]) => withModel({ code_of_practice: { signatory, chapters: signatory ? ["safety"] : [], alternative_means: Object.fromEntries(keys.map((key) => [key, "docs/s.md"])) }, systemic_risk: true }, {}, { paths });
    expect([of(judged(false, ["S-3.2"]), "AIA-55.1.a").outcome, of(judged(false, ["S-3.2"]), "AIA-55.1.d").outcome]).toEqual(["recorded", "gap"]);
    expect(of(judged(false, ["S-3.2"]), "AIA-55.1.b").outcome).toBe("gap");
    expect(of(judged(false, ["safety"]), "AIA-55.1.b").outcome).toBe("recorded");
    expect(of(judged(false, ["safety"]), "AIA-55.2").outcome).toBe("recorded");
    // Whoever signed the chapter answers by its records.
    expect(of(judged(true, ["safety"]), "AIA-55.1.a").outcome).toBe("gap");
    // Notifying the Commission has no other way.
    expect(of(judged(false, ["safety"]), "AIA-52.1").outcome).toBe("gap");
  });
  test("the entry of a commitment is answered where each of its measures is", () => {
    const paths = new Set([...PATHS, "docs/s.md"]);
    const of10 = (keys: readonly string[]) => withModel({ ...nonSignatory(Object.fromEntries(keys.map((key) => [key, "docs/s.md"]))), systemic_risk: true }, {}, { paths });
    expect(of(of10(["S-3.1", "S-3.2", "S-3.3", "S-3.4"]), "S-C3").outcome).toBe("unknown");
    expect(of(of10(["S-3.1", "S-3.2", "S-3.3", "S-3.4", "S-3.5"]), "S-C3").outcome).toBe("recorded");
    expect(of(of10(["S-C3"]), "S-C3").outcome).toBe("recorded");
    expect(of(of10(["S-C3"]), "S-3.2")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("`S-C3`") });
  });
  test("means whose file does not exist satisfy nothing and are named once", () => {
    const report = withModel(nonSignatory("docs/nothing.md"));
    expect(report.general.map((one) => one.rule)).toEqual(["means/no-evidence"]);
    expect(of(report, "G-nonsignatory").outcome).toBe("gap");
  });
  test("a URL needs a description", () => {
    const bare = withModel(nonSignatory({ overall: { evidence: "https://example.org/means" } }));
    expect(of(bare, "AIA-53.4").outcome).toBe("gap");
    const told = withModel(nonSignatory({ overall: { evidence: "https://example.org/means", description: "own gap analysis" } }));
    // Nobody follows a link: which duties it speaks of is for a person.
    expect(of(told, "AIA-53.4").outcome).toBe("unknown");
  });
  test("a contradiction stays one, signed or not", () => {
    const wrong = { documentation: record(".gpai/documentation.yaml", { fields: { ...GOOD, "MDF-PRP-8": "50B-100B" } }) };
    expect(of(withModel(nonSignatory(), wrong), "MDF-PRP-8").outcome).toBe("conflict");
  });
  test("signing alone satisfies nothing", () => {
    const report = withModel({}, { documentation: record(".gpai/documentation.yaml", { fields: {} }) });
    expect(form(report).filter((one) => one.outcome === "recorded")).toEqual([]);
    expect(of(report, "AIA-53.4").outcome).toBe("gap");
  });
  test("an undeclared status is asked for, and findings stay visible", () => {
    const { code_of_practice: _code, ...rest } = modelRecord();
    const report = evaluateWith({ records: allRecords([modelRecords({ model: record(".gpai/model.yaml", rest), ...damaged("MDF-TRN-1") })], { paths: PATHS }) });
    expect(of(report, "MDF-TRN-1")).toMatchObject({ outcome: "unknown", findings: [{ rule: "form/placeholder" }] });
    expect(of(report, "MDF-TRN-1").reason).toContain("code_of_practice.signatory");
  });
  test("signed: true without chapters is not declared", () => {
    const report = withModel({ code_of_practice: { signatory: true } }, damaged("MDF-TRN-1"));
    expect(of(report, "MDF-TRN-1").outcome).toBe("unknown");
  });
});

describe("a check that throws", () => {
  const broken = { name: "broken", handles: ["MDF-GEN-1", "MDF-GEN-2"], what: "throws for the test", run: (): never => { throw new TypeError("secret words of a file"); } };
  test("is an error for its own ids; others go on; the message of the exception is not shown", async () => {
    const { CHECKS } = await import("../../src/checks/registry.ts");
    const report = evaluateWith({ checks: [...CHECKS.filter((check) => check.name !== "form-general"), broken] });
    expect([of(report, "MDF-GEN-1").outcome, of(report, "MDF-GEN-2").outcome, of(report, "MDF-PRP-1").outcome]).toEqual(["error", "error", "recorded"]);
    expect(of(report, "MDF-GEN-1").reason).toContain("TypeError");
    expect(JSON.stringify(report)).not.toContain("secret words");
    expect([report.verdict, report.fails, report.counts.error]).toEqual(["error", true, 2]);
  });
  test("never fails with fail-on never, but the verdict says error", () => {
    const report = evaluateWith({ checks: [broken], failOn: "never" });
    expect([report.verdict, report.fails]).toEqual(["error", false]);
  });
  test("an id that the check forgot is unknown", () => {
    const report = evaluateWith({ checks: [{ ...broken, run: () => [] }] });
    expect(of(report, "MDF-GEN-1")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("broken") });
  });
});

describe("waivers", () => {
  const judge = (...waivers: ReturnType<typeof waiver>[]): Report => withModel({}, damaged("MDF-TRN-1"), { waivers });
  test("waive with reason, owner and end", () => {
    const report = judge(waiver("MDF-TRN-1"));
    expect(of(report, "MDF-TRN-1")).toMatchObject({ outcome: "waived", reason: "supplier answers in December (docs team, until 2026-12-31)", due: "2026-12-31" });
    expect(of(report, "MDF-TRN-1").findings).toHaveLength(1);
  });
  test("of another model have no effect here", () => {
    expect(of(judge(waiver("MDF-TRN-1", { model: "other" })), "MDF-TRN-1").outcome).toBe("gap");
  });
  test.each([
    ["expired", { until: "2026-11-21" }, "waivers/expired"],
    ["longer than 180 days", { from: "2026-11-01", until: "2027-05-01" }, "waivers/too-long"],
    ["without a reason", { reason: " " }, "waivers/incomplete"],
    ["with a date that is none", { until: "soon" }, "waivers/bad-date"],
    ["not yet begun", { from: "2026-12-01" }, "waivers/not-yet"],
  ])("%s: no effect, and said at its line", (_, over, rule) => {
    const report = judge(waiver("MDF-TRN-1", over));
    expect(of(report, "MDF-TRN-1").outcome).toBe("gap");
    expect(report.general.map((one) => `${one.rule} ${one.path ?? ""}:${one.line ?? 0}`)).toEqual([`${rule} .gpai/waivers.yaml:3`]);
  });
  test("180 days exactly are allowed, and the last day counts", () => {
    expect(of(judge(waiver("MDF-TRN-1", { from: "2026-05-26", until: "2026-11-22" })), "MDF-TRN-1").outcome).toBe("waived");
  });
  test("an unknown id is said", () => {
    expect(judge(waiver("MDF-XXX-1")).general.map((one) => one.rule)).toEqual(["waivers/unknown-id"]);
  });
  test("what is recorded or does not apply is not waived, and the waiver is told to be of no use", () => {
    const report = judge(waiver("MDF-TRN-2"));
    expect(of(report, "MDF-TRN-2").outcome).toBe("recorded");
    expect(report.general.map((one) => [one.rule, one.path, one.line])).toEqual([["waivers/unused", ".gpai/waivers.yaml", 3]]);
  });
  test("two waivers of one finding: the second waives nothing", () => {
    expect(judge(waiver("MDF-TRN-1"), waiver("MDF-TRN-1")).general.map((one) => one.rule)).toEqual(["waivers/unused"]);
  });
  test("of no use is a hint: it never fails, and a part of the repository or one half of a comparison does not say it", () => {
    const [hint] = judge(waiver("MDF-TRN-2")).general;
    expect(hint === undefined ? "" : generalSeverity(hint)).toBeUndefined();
    expect(withModel({}, {}, { waivers: [waiver("MDF-TRN-2")] }, { failOn: "unknown", change: true }).general).toEqual([]);
    expect(withModel({}, {}, { waivers: [waiver("MDF-TRN-2")] }, { incomplete: [{ reason: "cut" }] }).general).toEqual([]);
    expect(withModel({}, {}, { waivers: [waiver("MDF-TRN-2")] }, { modelId: "demo" }).general).toEqual([]);
  });
  test.each([["2026-12-06", ["waivers/expiring"]], ["2026-11-22", ["waivers/expiring"]], ["2026-12-07", []]] as const)("one that ends on %s: told 14 days before", (until, rules) => {
    const report = judge(waiver("MDF-TRN-1", { until }));
    expect(of(report, "MDF-TRN-1").outcome).toBe("waived");
    expect(report.general.map((one) => one.rule)).toEqual(rules);
    for (const one of report.general) expect([one.message, generalSeverity(one)]).toEqual([`The waiver of MDF-TRN-1 (docs team) ends on ${until}, within 14 days.`, undefined]);
  });
  test("what an entry sums up fails where it stands: with a waiver, the sum alone fails no more", () => {
    const sum = { name: "sum", handles: ["T-1"], what: "sums up for the test", run: (): CheckResult[] => [{ id: "T-1", outcome: "gap", reason: "1 of 1 records behind this is not in order", findings: [] }] };
    const part = { name: "part", handles: ["MDF-TRN-1"], what: "gives a gap for the test", run: (): CheckResult[] => [{ id: "MDF-TRN-1", outcome: "gap", findings: [{ rule: "x/y", message: "m" }] }] };
    const run = (waivers: readonly Waiver[], failing = "MDF-TRN-1"): boolean => evaluateWith({ checks: [{ ...part, handles: [failing], run: () => part.run().map((one) => ({ ...one, id: failing })) }], aggregates: [sum], records: allRecords([goodModel()], { paths: PATHS, waivers }) }).fails;
    expect([run([]), run([waiver("MDF-TRN-1")]), run([waiver("MDF-TRN-1")], "MDF-TRN-2")]).toEqual([true, false, true]);
  });
});

describe("the baseline", () => {
  const listing = (...prints: (string | undefined)[]): Baseline => ({ path: ".gpai/baseline.yaml", entries: prints.map((one, i) => ({ fingerprint: one ?? "", rule: "form/placeholder", source: { path: ".gpai/baseline.yaml", line: 5 + i } })) });
  const judge = (baseline?: Baseline, rest: Partial<EvaluateInput> = {}): Report => withModel({}, damaged("MDF-TRN-1"), baseline === undefined ? {} : { baseline }, rest);
  const print = (report: Report, id = "MDF-TRN-1"): string | undefined => of(report, id).findings[0]?.fingerprint;

  test("a listed finding is marked, counted, shown, and fails no more; its outcome stays", () => {
    const before = judge();
    expect([before.fails, before.counts.baseline]).toEqual([true, undefined]);
    const all = baselineOf(before).map((one) => one.fingerprint);
    expect(judge(listing(...all.filter((one) => one !== print(before)))).fails).toBe(true);
    const after = judge(listing(...all));
    expect(of(after, "MDF-TRN-1")).toMatchObject({ outcome: "gap", findings: [{ rule: "form/placeholder", baseline: true }] });
    expect([after.fails, after.counts.baseline, after.counts.findings, after.counts.gap, after.verdict, after.general]).toEqual([false, all.length, before.counts.findings, before.counts.gap, "findings", []]);
    expect(after.nextSteps.map((one) => one.obligation)).not.toContain("MDF-TRN-1");
  });
  test("another finding beside it fails", () => {
    const both = (baseline: Baseline): Report => evaluateWith({ records: allRecords([goodModel({}, { documentation: record(".gpai/documentation.yaml", { fields: { ...GOOD, "MDF-TRN-1": "TODO", "MDF-TRN-2": "TODO" } }) })], { paths: PATHS, baseline }) });
    expect(both(listing(print(judge()))).fails).toBe(true);
  });
  test("entries that are gone are a hint on the branch, and not on a change or on a part", () => {
    const gone = judge(listing(...baselineOf(judge()).map((one) => one.fingerprint), "0".repeat(32), "1".repeat(32)));
    expect(gone.general).toMatchObject([{ rule: "baseline/gone", message: expect.stringMatching(/^2 entries of the baseline are gone/), path: ".gpai/baseline.yaml", fix: "gpai-docket baseline --write" }]);
    expect([gone.fails, gone.general.map(generalSeverity)]).toEqual([false, [undefined]]);
    for (const rest of [{ change: true }, { modelId: "demo" }, { incomplete: [{ reason: "cut" }] }]) expect(judge(listing("0".repeat(32)), rest).general.map((one) => one.rule)).toEqual([]);
  });
  test("an error fails whatever is listed, and so does what could not be read whole", () => {
    const broken = { name: "broken", handles: ["MDF-TRN-1"], what: "throws for the test", run: (): never => { throw new Error("x"); } };
    const report = evaluateWith({ checks: [broken], aggregates: [], records: allRecords([goodModel()], { paths: PATHS, baseline: listing(print(judge())) }) });
    expect([report.fails, report.verdict]).toEqual([true, "error"]);
    expect(judge(listing(print(judge())), { incomplete: [{ reason: "cut" }], failOn: "unknown" }).fails).toBe(true);
    expect(baselineOf(report)).toEqual([]);
  });
  test.each(["completeness/lost", "policy/relaxed", "waivers/expired", "baseline/gone", "records/removed", "optout/unread", "optout/signals-not-read", "optout/not-verified", "copyright/not-read"])("%s can never be listed", (rule) => {
    expect(mayBeListed({ rule, message: "m" })).toBe(false);
    const debt = new KnownDebt(listing("a".repeat(32)));
    expect(debt.mark({ rule, message: "m", fingerprint: "a".repeat(32) }).baseline).toBeUndefined();
  });
  test.each(["form/missing", "records/invalid", "coverage/uncovered", "summary/undeclared-dataset", "artifacts/licence-id"])("%s can", (rule) => expect(mayBeListed({ rule, message: "m" })).toBe(true));
  test("nor what is wrong with policy files themselves", () => {
    for (const path of [".gpai/waivers.yaml", ".gpai/baseline.yml", ".gpai/config.yaml"]) expect(mayBeListed({ rule: "records/invalid", message: "m", path })).toBe(false);
  });
  test("what would be listed holds no message and no value", () => {
    const entries = baselineOf(judge());
    expect(entries.find((one) => one.obligation === "MDF-TRN-1")).toEqual({ fingerprint: print(judge()), rule: "form/placeholder", obligation: "MDF-TRN-1", path: ".gpai/documentation.yaml" });
    expect(new Set(entries.flatMap((one) => Object.keys(one)))).toEqual(new Set(["fingerprint", "rule", "obligation", "path"]));
  });
  test("lines that move do not lose an entry", () => {
    const moved = withModel({}, { documentation: { ...record(".gpai/documentation.yaml", { fields: { ...GOOD, "MDF-TRN-1": "TODO" } }), at: () => ({ path: ".gpai/documentation.yaml", line: 999 }) } }, { baseline: listing(print(judge())) });
    expect(of(moved, "MDF-TRN-1").findings).toMatchObject([{ line: 999, baseline: true }]);
  });
});

describe("failing", () => {
  const failsWith = (failOn: EvaluateInput["failOn"], report: (rest: Partial<EvaluateInput>) => Report): boolean => report(failOn === undefined ? {} : { failOn }).fails;
  const onlyConflict = { name: "one", handles: ["MDF-GEN-1"], what: "gives one conflict for the test", run: () => [{ id: "MDF-GEN-1", outcome: "conflict" as const, findings: [{ rule: "x/y", message: "m" }] }] };
  const make = (outcome: "conflict" | "gap" | "stale" | "unknown") => (rest: Partial<EvaluateInput>): Report =>
    evaluateWith({ checks: [{ ...onlyConflict, run: () => [{ id: "MDF-GEN-1", outcome, ...(outcome === "unknown" ? { reason: "?" } : {}), findings: [{ rule: "x/y", message: "m" }] }] }], aggregates: [], ...rest });
  test.each([
    ["conflict", { error: false, conflict: true, gap: true, stale: true, unknown: true, never: false }],
    ["gap", { error: false, conflict: false, gap: true, stale: true, unknown: true, never: false }],
    ["stale", { error: false, conflict: false, gap: false, stale: true, unknown: true, never: false }],
    ["unknown", { error: false, conflict: false, gap: false, stale: false, unknown: true, never: false }],
  ] as const)("a %s fails at its level and above", (outcome, expected) => {
    for (const [failOn, fails] of Object.entries(expected)) expect([failOn, failsWith(failOn as "gap", make(outcome))]).toEqual([failOn, fails]);
  });
  test("the default fails on stale and worse, not on unknown", () => {
    expect([make("stale")({}).fails, make("unknown")({}).fails, make("stale")({}).failOn]).toEqual([true, false, "stale"]);
  });
  test("config.yaml decides where nothing else is said", () => {
    const records = allRecords([goodModel()], { paths: PATHS, config: { fail_on: "never" } });
    expect([make("gap")({ records }).fails, make("gap")({ records, failOn: "gap" }).fails]).toEqual([false, true]);
  });
  test("an encouraged entry never fails, a contradiction in one does", () => {
    const encouraged = (outcome: "gap" | "conflict") => evaluateWith({ checks: [{ ...onlyConflict, handles: ["T-1.2.f"], run: () => [{ id: "T-1.2.f", outcome, findings: [{ rule: "x/y", message: "m" }] }] }], aggregates: [] });
    expect([encouraged("gap").fails, encouraged("conflict").fails]).toEqual([false, true]);
  });
});

describe("verdict", () => {
  const quiet = { checks: [], aggregates: [] };
  test("nothing to check", () => {
    const report = evaluateWith({ facts: factsDocument([]), records: allRecords([], { present: false }) });
    expect([report.verdict, report.fails, report.models, report.firstContact]).toEqual(["nothing-to-check", false, [], false]);
  });
  test("nothing to check, seen in part only, is incomplete", () => {
    expect(evaluateWith({ facts: factsDocument([]), records: allRecords([], { present: false }), incomplete: [{ reason: "too many files" }] }).verdict).toBe("incomplete");
  });
  test("incomplete where nothing worse is known", () => {
    expect(evaluateWith(quiet).verdict).toBe("no-findings");
    expect(evaluateWith({ ...quiet, incomplete: [{ reason: "a listing was cut" }] }).verdict).toBe("incomplete");
    expect(evaluateWith({ ...quiet, facts: factsDocument([modelFacts()], { unreadable: [{ path: "model.safetensors.index.json", reason: "not JSON", line: 3 }] }) }).verdict).toBe("incomplete");
    expect(withModel({}, damaged("MDF-TRN-1"), {}, { incomplete: [{ reason: "a listing was cut" }] }).verdict).toBe("findings");
  });
  test("incomplete input fails where unknown fails", () => {
    expect(evaluateWith({ ...quiet, incomplete: [{ reason: "x" }], failOn: "unknown" }).fails).toBe(true);
  });
  test("a broken record file is a finding, not green", () => {
    const report = evaluateWith({ ...quiet, records: allRecords([goodModel()], { paths: PATHS, problems: [{ kind: "invalid", path: ".gpai/summary.yaml", line: 2, message: "not YAML", fix: "quote it" }] }) });
    expect([report.verdict, report.fails, report.general[0]?.rule]).toEqual(["findings", true, "records/invalid"]);
  });
  test("an unknown key is a hint only", () => {
    const report = evaluateWith({ ...quiet, records: allRecords([goodModel()], { paths: PATHS, problems: [{ kind: "unknown-key", path: ".gpai/model.yaml", line: 2, message: "no such key" }] }) });
    expect([report.verdict, report.fails, report.general.length]).toEqual(["no-findings", false, 1]);
  });
});

test("what an obligation says about a line is not said again in general", () => {
  const model = record(".gpai/model.yaml", modelRecord({ licence: { files: ["LICENCE.txt"] } }));
  const at = model.at("licence", "files", 0);
  const problems = [{ kind: "missing-file" as const, ...at, message: "no such file" }, { kind: "missing-file" as const, path: at.path, line: 1, message: "no such file" }];
  const report = evaluateWith({ records: allRecords([modelRecords({ model, problems })]) });
  expect(of(report, "MDF-DIS-3").findings.some((one) => one.line === at.line)).toBe(true);
  expect(report.general.filter((one) => one.rule === "records/missing-file").map((one) => one.line)).toEqual([1]);
});

describe("first contact", () => {
  const facts: ModelFacts = modelFacts({
    facts: [fact("parameters.total", 8e9), fact("licence.files", "LICENSE", "LICENSE:1"), fact("role_hint", "mirror", "README.md:1")], weights: [weight("model.safetensors")], datasets: [mention("org/data")],
    conflicts: [conflict("licence.id", "The card says mit, the LICENSE file is Apache-2.0.", "README.md:2", "LICENSE:1")],
  });
  const report = evaluateWith({ facts: factsDocument([facts]), records: allRecords([], { present: false }) });
  test("is said, with no gap at all and one shared reason", () => {
    expect([report.firstContact, report.verdict, report.profile, report.fails]).toEqual([true, "nothing-declared", null, false]);
    expect([report.counts.gap, report.counts.stale, report.counts.conflict]).toEqual([0, 0, 0]);
    const reasons = new Set(report.models[0]?.obligations.filter((one) => one.outcome === "unknown").map((one) => one.reason));
    expect([...reasons]).toEqual([expect.stringContaining("gpai-docket init")]);
  });
  test("contradictions between artifacts are shown all the same", () => {
    expect(of(report, "MDF-DIS-3").findings).toMatchObject([{ rule: "artifacts/licence-id", path: "README.md", line: 2 }]);
  });
  test("gives three steps: create, declare the role, then the worst that was found", () => {
    expect(report.nextSteps).toHaveLength(3);
    expect(report.nextSteps[0]?.text).toMatch(/`gpai-docket init`: it writes .gpai\/ skeletons filled with the (?:1 fact|\d+ facts) found here/);
    expect(report.nextSteps[1]?.text).toMatch(/role.*mirror/);
    expect(report.nextSteps[2]?.text).toContain("LICENSE");
  });
});

describe("several models", () => {
  const two = factsDocument([
    modelFacts({ id: "small", path: "small", weights: [weight("small/model.safetensors", SHA)], facts: FACTS }),
    modelFacts({ id: "large", path: "large", weights: [weight("large/model.safetensors", "b".repeat(64))], facts: [] }),
  ]);
  const rec = (id: string, over: Partial<ModelRecord> = {}): ModelRecords => modelRecords({ id, folder: `.gpai/${id}`, model: record(`.gpai/${id}/model.yaml`, modelRecord({ model: { id, name: id }, ...over })) });

  test("are matched by id, each with its own result", () => {
    const report = evaluateWith({ facts: two, records: allRecords([rec("large"), rec("small")]) });
    expect(report.models.map((model) => [model.id, model.path])).toEqual([["large", "large"], ["small", "small"]]);
    expect(report.general).toEqual([]);
  });
  test("are matched by path and by globs where the ids differ", () => {
    const report = evaluateWith({ facts: two, records: allRecords([rec("A", { model: { id: "A", path: "large" } }), rec("B", { weights: [{ path: "small/*.safetensors" }] })]) });
    expect(report.models.map((model) => [model.id, model.path])).toEqual([["A", "large"], ["B", "small"]]);
  });
  test("one without record is named once, without a wall of gaps", () => {
    const report = evaluateWith({ facts: two, records: allRecords([rec("small")]) });
    const large = report.models.find((model) => model.id === "large");
    expect(large?.profile.role).toBeNull();
    expect(large?.obligations.filter((one) => one.outcome === "gap")).toEqual([]);
    expect(report.general.map(line)).toEqual(["coverage/uncovered large/model.safetensors"]);
    expect(report.general[0]?.fix).toContain('weights: [{path: "large/*"}]');
  });
  test("a file that two records claim is named with both places", () => {
    const report = evaluateWith({ facts: two, records: allRecords([rec("small", { weights: [{ path: "**/*.safetensors" }] }), rec("large", { weights: [{ path: "large/*" }] })]) });
    expect(report.general.map((one) => one.rule)).toEqual(["coverage/doubly-covered"]);
    expect(report.general[0]?.message).toMatch(/\.gpai\/small\/model\.yaml:\d+, \.gpai\/large\/model\.yaml:\d+/);
  });
  test("a record that names no model of several is asked which one it means", () => {
    const report = evaluateWith({ facts: two, records: allRecords([modelRecords({ model: record(".gpai/model.yaml", modelRecord({ model: { name: "Else" } })) })]) });
    expect(report.general.map((one) => one.rule)).toContain("coverage/which-model");
  });
  test("weights that lie elsewhere still make a model", () => {
    const report = evaluateWith({ facts: factsDocument([]), records: allRecords([goodModel({ weights: [{ url: "https://hub.example/org/demo", revision: "a".repeat(40) }] })], { paths: PATHS }) });
    expect(report.models.map((model) => model.id)).toEqual(["demo"]);
    expect(report.verdict).not.toBe("nothing-to-check");
    expect(of(report, "MDF-TRN-1").outcome).toBe("recorded");
  });
  test("one can be chosen; a wrong choice lists what there is", () => {
    expect(evaluateWith({ facts: two, records: allRecords([rec("large"), rec("small")]), modelId: "small" }).models.map((model) => model.id)).toEqual(["small"]);
    const none = evaluateWith({ facts: two, records: allRecords([rec("large"), rec("small")]), modelId: "smal" });
    expect(none.general.find((one) => one.rule === "models/not-found")?.message).toContain("large, small");
  });
});

describe("contradictions between artifacts of a declared open-source model", () => {
  test("are shown where a duty still binds, or in general", () => {
    const facts = modelFacts({ facts: FACTS, conflicts: [conflict("parameters.total", "The index and the shards disagree.", "model.safetensors.index.json:2", "model-1.safetensors")] });
    const report = withModel({ licence: { id: "apache-2.0", open_source: true, files: ["LICENSE"] } }, {}, {}, { facts: factsDocument([facts]) });
    expect(of(report, "MDF-PRP-7").outcome).toBe("not-applicable");
    expect(report.general.map(line)).toEqual(["artifacts/parameters-total model.safetensors.index.json:2"]);
  });
});
