import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isConfidential, NOT_SHOWN, oneFinding } from "../../src/checks/confidential-words.ts";
import { forPublic } from "../../src/checks/confidential.ts";
import { compareReports } from "../../src/checks/diff.ts";
import { evaluate, type EvaluateInput } from "../../src/checks/evaluate.ts";
import { type Finding, type ObligationResult, OUTCOMES, type Report } from "../../src/checks/types.ts";
import { CATALOGUE_DATE } from "../../src/law/catalogue.ts";
import { FAIL_ON } from "../../src/records/fail-on.ts";
import type { SafetyRecord } from "../../src/records/safety-types.ts";
import type { ModelRecord, ModelRecords, Records, RequestRow } from "../../src/records/types.ts";
import { renderComment } from "../../src/report/comment/index.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import { contradiction } from "../../src/reporter/consistent.ts";
import { full, FULL, incident, PATHS, REGISTER } from "./safety/full.ts";
import { allRecords, factsDocument, modelFacts, modelRecord, modelRecords, NOW, record, waiver, weight } from "./support.ts";

interface Case {
  readonly rows?: readonly RequestRow[];
  readonly safety?: SafetyRecord;
  readonly records?: Partial<Records>;
  readonly model?: Partial<ModelRecord>;
  readonly own?: Partial<ModelRecords>;
  readonly input?: Partial<EvaluateInput>;
}

function judged({ rows = [], safety = FULL, records, model, own, input }: Case): Report {
  const models = [modelRecords({
    model: record(".gpai/model.yaml", modelRecord({ systemic_risk: true, dates: { eu_market: "2026-06-01" }, ...model })), safety: record(".gpai/safety.yaml", safety as SafetyRecord & Readonly<Record<string, unknown>>),
    registers: { incidents: rows }, registerPaths: { incidents: REGISTER }, ...own,
  })];
  return evaluate({
    facts: factsDocument([modelFacts()]), records: allRecords(models, { paths: new Set(PATHS), ...records }),
    lastChanges: new Map(), now: NOW, catalogueDate: CATALOGUE_DATE, toolVersion: "0.0.0", repository: { name: "demo", kind: "folder" }, incomplete: [], ...input,
  });
}

function of(report: Report, id: string): ObligationResult {
  const found = report.models[0]?.obligations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

/** An incident whose clocks ran out, one that is not complete, one in order. */
const OPEN = [incident({ id: "I-SECRET", class: "death", aware_on: "2026-01-02", involvement_known_on: "2026-01-03" }), incident({ id: "I-2", interim_on: "2026-02-03" }), incident({ id: "I-3", class: "cybersecurity", involvement_known_on: "2026-09-01", initial_on: "2026-09-02", receipt: "ES-SECRET", resolved_on: "2026-09-10", final_on: "2026-09-20" })];
const BROKEN = { problems: [{ path: REGISTER, line: 3, kind: "invalid" as const, message: "`aware_on`: expected a date as YYYY-MM-DD", fix: "SECRET" }] };

describe("an open incident", () => {
  const CASES: readonly (readonly [string, Case])[] = [
    ["alone", {}],
    ["with other gaps", { safety: { mitigations: FULL.mitigations ?? FULL.monitoring ?? { held_by: "", digest: "", version: "", date: "" } } }],
    ["where everything else fails the strictest level", { input: { failOn: "unknown" } }],
    ["where nothing fails", { input: { failOn: "never" } }],
    ["with a waiver for it", { records: { waivers: [waiver("S-9.3"), waiver("S-9.2"), waiver("AIA-55.1.c")] } }],
    ["with a waiver that ran out", { records: { waivers: [waiver("S-9.3", { until: "2026-11-01", from: "2026-10-01" })] } }],
    ["of a provider that did not sign", { model: { code_of_practice: { signatory: false } } }],
    ["of a model placed before 2 August 2025", { model: { dates: { eu_market: "2025-01-01" } } }],
    ["of a model that is not declared as having systemic risk", { model: { systemic_risk: false } }],
  ];
  test.each(CASES)("%s: the same report in public as without one", (_, one) => {
    const [without, open] = [judged(one), judged({ ...one, rows: OPEN, own: BROKEN })];
    expect(JSON.stringify(open)).not.toBe(JSON.stringify(without));
    expect(forPublic(open)).toEqual(forPublic(without));
  });
  test("listed in a baseline", () => {
    const first = judged({ rows: OPEN });
    const listed = first.models.flatMap((model) => model.obligations.filter((one) => ["S-9.2", "S-9.3", "AIA-55.1.c"].includes(one.id)).flatMap((one) => one.findings));
    expect(listed.length).toBeGreaterThan(2);
    const baseline = { path: ".gpai/baseline.yaml", entries: listed.map((one) => ({ fingerprint: one.fingerprint ?? "", rule: one.rule, source: { path: ".gpai/baseline.yaml", line: 1 } })) };
    const open = judged({ rows: OPEN, records: { baseline } });
    expect(open.counts.baseline).toBeGreaterThan(2);
    expect(forPublic(open)).toEqual(forPublic(judged({ records: { baseline } })));
  });
  test.each<[string, Case, Case]>([["brought by a change", {}, { rows: OPEN, own: BROKEN }], ["taken away by a change", { rows: OPEN, own: BROKEN }, {}], ["there before and after", { rows: OPEN }, { rows: OPEN }]])("%s", (_, base, head) => {
    const change = { change: { files: 1, consequences: [] } };
    const open = { ...compareReports(judged(base), judged(head)), ...change };
    const none = { ...compareReports(judged({}), judged({})), ...change };
    expect(forPublic(open)).toEqual(forPublic(none));
    expect(contradiction(forPublic(open))).toBeUndefined();
  });
  test("does not decide the exit, what else is open does", () => {
    const base = judged({});
    const open = compareReports(base, judged({ rows: OPEN }));
    expect([open.fails, forPublic(open).fails]).toEqual([true, false]);
    const other = compareReports(base, judged({ safety: full({ retention: { incidents_years: 1 } }) }));
    expect([other.fails, forPublic(other).fails]).toEqual([true, true]);
  });
  test("is in no face of a public report", () => {
    const report = forPublic(judged({ rows: OPEN, own: BROKEN }));
    const faces = [
      renderText(report, { width: 120, style: plainStyle, verbose: true }), renderMarkdown(report, { maxBytes: 900_000 }), renderHtml(report), renderSarif(report, { folder: "." }), JSON.stringify(report),
      renderComment(report, { key: "default", repository: { owner: "o", name: "r" }, headSha: "a".repeat(40), headRepository: null, serverUrl: "https://github.com", folder: ".", fork: false }).body,
    ];
    for (const face of faces) {
      expect(face).not.toMatch(/I-SECRET|ES-SECRET|safety\/incident-|2026-01-0[23]|2026-01-13|incidents\.csv:/);
      expect(face.length).toBeGreaterThan(100);
    }
  });
});

describe("what is left", () => {
  const report = judged({ safety: full({ retention: { incidents_years: 1 }, security: { weights: "private" } }), input: { facts: factsDocument([modelFacts({ weights: [weight("model.safetensors")] })]) }, model: { weights: [{ path: "*.safetensors" }] } });
  const shown = forPublic(report);
  test("one sentence for each entry, with its outcome", () => {
    expect(of(report, "S-9.4")).toMatchObject({ outcome: "gap", findings: [{ rule: "safety/retention" }] });
    expect(of(shown, "S-9.4")).toEqual({ id: "S-9.4", title: expect.any(String), chapter: "safety", level: "must", basis: "code", outcome: "gap", reason: NOT_SHOWN, findings: [{ rule: "confidential/not-shown", message: NOT_SHOWN, path: ".gpai/safety.yaml" }] });
  });
  test("weight files in a public repository are said: everybody sees them, and days count", () => {
    const [found] = of(shown, "S-A4.2").findings;
    expect(found).toMatchObject({ rule: "safety/weights-in-repository", path: "model.safetensors" });
    expect(found?.message).not.toMatch(/private|breach|5 days/);
  });
  test("what decides the exit is kept: findings of the baseline do not speak for fresh ones", () => {
    const of = (over: Partial<Finding>): Finding => ({ rule: "safety/x", message: "m", ...over });
    expect(oneFinding([of({ baseline: true, introduced: true }), of({ introduced: false })])).toEqual([{ rule: "confidential/not-shown", message: NOT_SHOWN, introduced: false }]);
    expect(oneFinding([of({ baseline: true, introduced: true })])).toEqual([{ rule: "confidential/not-shown", message: NOT_SHOWN, introduced: true, baseline: true }]);
    expect(oneFinding([of({}), of({ path: "README.md", line: 3 })])).toEqual([{ rule: "confidential/not-shown", message: NOT_SHOWN }]);
    expect(oneFinding([])).toEqual([]);
  });
  test("reasons of the law stay: they hold nothing of the records", () => {
    const none = forPublic(judged({ model: { systemic_risk: false } }));
    expect(of(none, "S-9.3").reason).toContain("declared as without systemic risk");
    expect(of(none, "S-3.2").reason).toContain("declared as without systemic risk");
    expect(of(forPublic(judged({ safety: full({ security: { weights: "public" } }) })), "S-6.1")).toMatchObject({ outcome: "not-applicable", reason: NOT_SHOWN });
  });
  test("entries that are not confidential are untouched", () => {
    for (const [i, result] of (report.models[0]?.obligations ?? []).entries()) if (!isConfidential(result.id)) expect(shown.models[0]?.obligations[i]).toBe(result);
  });
  test("the rows of the overview say what is left", () => {
    expect(shown.models[0]?.overview?.find((row) => row.title === "Incidents")).toMatchObject({ outcome: "gap" });
    expect(forPublic(judged({})).models[0]?.overview?.find((row) => row.title === "Incidents")).toMatchObject({ outcome: "unknown" });
  });
});

const secret = fc.string({ unit: fc.constantFrom(..."abcdef"), minLength: 8, maxLength: 12 }).map((word) => `SECRET${word}`);
const leak: fc.Arbitrary<Finding> = fc.record({
  rule: secret, message: secret, evidence: secret, fix: secret, path: fc.constantFrom(".gpai/safety.yaml", REGISTER, "README.md"), line: fc.integer({ min: 1, max: 99 }), about: fc.array(secret), fingerprint: fc.constant("0".repeat(32)), introduced: fc.boolean(), baseline: fc.boolean(),
}, { requiredKeys: ["rule", "message", "introduced"] }) as fc.Arbitrary<Finding>;
const BASE = judged({});

const leaking: fc.Arbitrary<Report> = fc.record({
  results: fc.infiniteStream(fc.record({ outcome: fc.constantFrom(...OUTCOMES), findings: fc.array(leak, { maxLength: 2 }), reason: secret, due: fc.constant("2026-11-11"), newlyDue: fc.boolean(), evidence: secret.map((path) => [{ path, quote: path }]), waiver: secret.map((word) => ({ reason: word, owner: word, until: "2026-11-11" })) })),
  general: fc.array(leak.map((one) => ({ ...one, rule: "records/invalid", path: ".gpai/safety.yaml" })), { maxLength: 3 }), text: secret, compared: fc.boolean(), failOn: fc.constantFrom(...FAIL_ON),
}).map(({ results, general, text, compared, failOn }) => {
  const stream = results[Symbol.iterator]();
  const plain = ({ introduced: _introduced, ...one }: Finding): Finding => one;
  const models = BASE.models.map((model) => ({
    ...model, dates: [{ date: "2026-11-11", kind: "clock" as const, text, basis: "code" as const, id: "S-3.5" }], overview: [{ title: "Security", ids: ["S-6.1"], outcome: "gap" as const, text }],
    obligations: model.obligations.map((result) => {
      if (!isConfidential(result.id)) return result;
      const over = stream.next().value;
      return { ...result, ...over, findings: compared ? over.findings : over.findings.map(plain) };
    }),
  }));
  return {
    ...BASE, models, general: compared ? general : general.map(plain), failOn, counts: { ...BASE.counts, baseline: 0 }, nextSteps: [{ text, path: "x", obligation: "S-3.5" }],
    ...(compared ? { counts: { ...BASE.counts, baseline: 0, introduced: 0, resolved: 9 }, change: { files: 1, consequences: [{ kind: "new-weights" as const, model: "demo", message: "m", path: "p", due: [{ obligation: "S-3.5", path: "p", what: text, done: false }, { obligation: "S-9.3", path: "p", what: text, done: false }] }] }, resolved: [{ rule: text, message: text, obligation: "S-3.5", path: text, line: 3 }, { rule: text, message: text, obligation: "S-9.3" }] } : {}),
  };
});

describe("secrets", () => {
  test("none survives, the report stays one that agrees with itself, and twice is once", () => {
    fc.assert(fc.property(leaking, (report) => {
      const shown = forPublic(report);
      expect(JSON.stringify(shown)).not.toContain("SECRET");
      expect(JSON.stringify(shown.models.map((model) => model.obligations))).not.toContain("2026-11-11");
      expect(contradiction(shown)).toBeUndefined();
      expect(REPORT_SCHEMA.safeParse(shown).success).toBe(true);
      expect(forPublic(shown)).toEqual(shown);
    }), { numRuns: 60 });
  });
  test("outcomes of incidents never decide anything", () => {
    fc.assert(fc.property(leaking, leaking, (a, b) => {
      const swapped = { ...a, models: a.models.map((model, i) => ({ ...model, obligations: model.obligations.map((one, j) => (/^(?:S-9\.[23]|S-C9|AIA-55\.1\.c|AIA-55\.2)$/.test(one.id) ? (b.models[i]?.obligations[j] ?? one) : one)) })) };
      expect(forPublic(swapped)).toEqual(forPublic(a));
    }), { numRuns: 30 });
  });
});
