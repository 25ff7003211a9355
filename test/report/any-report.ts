/** Reports for the faces' tests: a plain one, and any at all. */

import fc from "fast-check";
import { FACT_KEYS, type Json } from "../../src/artifacts/model.ts";
import { CONSEQUENCE_KINDS, type Consequence, DATE_KINDS, type Finding, type ModelDate, type ModelReport, type ObligationResult, type Outcome, OUTCOMES, type Report } from "../../src/checks/types.ts";
import { obligations } from "../../src/law/catalogue.ts";
import type { Profile } from "../../src/law/types.ts";

export const profile: Profile = { role: "provider", signatory: [], openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null };

/** An entry of the catalogue with an outcome. */
export function obligation(outcome: Outcome, findings: readonly Finding[], id = "MDF-GEN-1", over: Partial<ObligationResult> = {}): ObligationResult {
  const entry = obligations().find((o) => o.id === id);
  return { id, title: entry?.title ?? "Legal name", chapter: entry?.chapter ?? "form", level: entry?.level ?? "must", basis: entry?.basis ?? "code", outcome, findings, ...over };
}

export function model(list: readonly ObligationResult[], over: Partial<ModelReport> = {}): ModelReport {
  return { id: "default", path: ".", profile, facts: [], conflicts: [], obligations: list, ...over };
}

/** A report of these models whose counts are right. */
export function reportOf(models: readonly ModelReport[], over: Partial<Report> = {}): Report {
  const all = models.flatMap((m) => m.obligations);
  const counts = Object.fromEntries(OUTCOMES.map((o) => [o, all.filter((x) => x.outcome === o).length])) as Record<Outcome, number>;
  const findings = all.reduce((n, o) => n + o.findings.length, over.general?.length ?? 0);
  return {
    schemaVersion: 1, tool: { name: "gpai-docket", version: "0.1.0" }, catalogue: { date: "2026-11-22", entries: 379 }, repository: { name: "r", kind: "git", commit: "a".repeat(40) },
    now: "2026-11-22", profile, firstContact: false, models, general: [], counts: { ...counts, findings }, completeness: { complete: true, missing: [], unreadable: [] },
    verdict: counts.error > 0 ? "error" : findings > 0 ? "findings" : "no-findings", nextSteps: [], failOn: "stale", fails: findings > 0, ...over,
  };
}

/** What a hostile repository would write into any text of a report. */
export const HOSTILE = [
  "@octocat", "#1", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</details></table></main>", "\"><a href=\"javascript:alert(1)\">x</a>", "'onmouseover='x", "&lt;", "`", "|", "\n::error::x\n",
  "\u202egpj.exe", "\u0000", "\ud800", "[x](1)", "[x](javascript:alert(1))", "\\[y](2)", "{0}", "{{1}}", "-->", "<!--", "]]>", "</style>", "javascript:alert(1)", "../../etc/passwd", "/etc/passwd", "a//b", "%2e%2e", "🙂", "ﬁ", "\t", "\r\n",
] as const;

const text: fc.Arbitrary<string> = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...HOSTILE)), { maxLength: 5 }).map((parts) => parts.join(""));
const some = <T>(of: fc.Arbitrary<T>, max: number): fc.Arbitrary<readonly T[]> => fc.array(of, { maxLength: max });
const maybe = { requiredKeys: ["rule", "message"] } as { requiredKeys: ["rule", "message"] };
const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.oneof(text, fc.constantFrom("form/placeholder", "records/denial", "waivers/expired")), message: text, path: fc.oneof(text, fc.constant(".gpai/model.yaml")), line: fc.integer({ min: 1, max: 1e6 }), evidence: text.map((t) => t.slice(0, 200)), fix: text,
  introduced: fc.boolean(), fingerprint: hex, baseline: fc.boolean(),
}, maybe) as fc.Arbitrary<Finding>;

const ids = obligations().map((o) => o.id);
const result: fc.Arbitrary<ObligationResult> = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...OUTCOMES), some(finding, 3), text, fc.boolean(), fc.boolean(), fc.boolean(), text)
  .map(([id, outcome, findings, reason, personDecides, aggregate, known, foreign]) => ({
    ...obligation(outcome, findings, id), ...(known ? {} : { id: foreign, title: foreign }), ...(reason === "" ? {} : { reason }), ...(personDecides ? { personDecides } : {}), ...(aggregate ? { aggregate } : {}),
    evidence: [{ path: foreign, line: 1, quote: reason }], ...(outcome === "upcoming" || outcome === "waived" ? { due: "2027-08-02" } : {}),
  }));

const day: fc.Arbitrary<ModelDate> = fc.record({
  date: fc.oneof(text, fc.constantFrom("2025-08-02", "2026-11-22", "2027-08-02", "9999-12-31", "1000-01-01"), fc.date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2040-01-01") }).map((d) => d.toISOString().slice(0, 10))),
  kind: fc.constantFrom(...DATE_KINDS), title: text, text, basis: fc.constantFrom("act", "notice", "code", "house"), id: text, overdue: fc.boolean(),
}, { requiredKeys: ["date", "kind", "text", "basis", "id"] }) as fc.Arbitrary<ModelDate>;

const modelReport: fc.Arbitrary<ModelReport> = fc.record({
  id: text, path: text, name: text, profile: fc.constant(profile), obligations: some(result, 5),
  facts: some(fc.record({ key: fc.constantFrom(...FACT_KEYS), value: fc.oneof(text, fc.double(), fc.boolean()) as fc.Arbitrary<Json>, method: text, sources: some(fc.record({ path: text }), 2), confidence: fc.constantFrom("measured", "declared", "planned", "inferred") }), 2),
  dates: some(day, 4),
  conflicts: some(fc.record({ key: fc.constantFrom(...FACT_KEYS), values: fc.constant([]), sources: some(fc.record({ path: text, line: fc.integer({ min: 1 }) }), 2), message: text }), 2),
});

const consequence: fc.Arbitrary<Consequence> = fc.record({
  kind: fc.constantFrom(...CONSEQUENCE_KINDS), model: text, message: text, path: text,
  due: some(fc.record({ obligation: fc.oneof(text, fc.constantFrom(...ids)), path: text, what: text, done: fc.boolean() }), 2), notRelevant: fc.record({ reason: text, by: text, on: text }),
}, { requiredKeys: ["kind", "model", "message", "path", "due"] }) as fc.Arbitrary<Consequence>;

/** Any report that the published schema admits, every text in it hostile. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  models: some(modelReport, 2), general: some(finding, 2), name: text, verdict: fc.constantFrom("nothing-to-check", "nothing-declared", "no-findings", "findings", "incomplete", "error"), firstContact: fc.boolean(),
  missing: some(fc.record({ reason: text, fix: text, path: text }), 2), unreadable: some(fc.record({ path: text, reason: text }), 2), consequences: some(consequence, 2), resolved: some(finding, 2),
  steps: some(fc.record({ text, path: text, obligation: text }), 3), failOn: text, changed: fc.boolean(), version: text,
}).map((r) => {
  const base = reportOf(r.models, { general: r.general, verdict: r.verdict, firstContact: r.firstContact, nextSteps: r.steps, failOn: r.failOn, tool: { name: "gpai-docket", version: r.version },
    repository: { name: r.name, kind: "git", commit: r.name }, completeness: { complete: r.missing.length + r.unreadable.length === 0, missing: r.missing, unreadable: r.unreadable }, policy: { path: r.name } });
  return r.changed ? { ...base, counts: { ...base.counts, introduced: 1, resolved: r.resolved.length }, change: { head: r.name, files: 3, consequences: r.consequences }, resolved: r.resolved } : base;
});
