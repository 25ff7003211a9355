import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { stringify } from "yaml";
import type { Report } from "../../../src/checks/types.ts";
import { inspectSources } from "../../../src/engine/inspect.ts";
import { annotations } from "../../../src/report/annotations.ts";
import { renderComment } from "../../../src/report/comment/index.ts";
import { renderHtml } from "../../../src/report/html/index.ts";
import { renderJson } from "../../../src/report/json.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../../src/report/markdown.ts";
import { renderSarif } from "../../../src/report/sarif.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { renderText } from "../../../src/report/text.ts";
import { FRAMEWORK_HEADINGS, type SafetyRecord } from "../../../src/records/safety-types.ts";
import { MemorySource } from "../../support/memory-source.ts";

const MODEL = stringify({
  model: { id: "demo", name: "Demo", versions: ["1.0"] }, role: "provider", provider: { name: "Example Labs", contact: "x@example.org", established_in_union: true, size: "smc" },
  code_of_practice: { signatory: true, chapters: ["transparency", "copyright", "safety"] }, dates: { released: "2026-05-01", eu_market: "2026-06-01", pretraining_start: "2026-01-10" },
  lineage: { id: "demo", releases: [{ version: "1.0", eu_market: "2026-06-01" }, { version: "1.1", eu_market: "2026-09-01" }] }, licence: { id: "LicenseRef-demo", open_source: false }, systemic_risk: true, crawls: false,
});

/** Every face that a person, a page or another program may see. */
function faces(report: Report): string {
  const repository = { owner: "example", name: "demo" };
  const context = { key: "gpai", serverUrl: "https://github.com", repository, headRepository: repository, headSha: "a".repeat(40), folder: ".", fork: false };
  return [
    JSON.stringify(report), renderJson(report), renderText(report, { style: plainStyle, width: 10_000, verbose: true }), renderMarkdown(report, { maxBytes: SUMMARY_BUDGET }),
    renderHtml(report), renderSarif(report, { folder: "." }), JSON.stringify(annotations(report, () => true)), renderComment(report, context).body,
  ].join("\n");
}

async function judged(safety: unknown): Promise<Report> {
  return inspectSources(new MemorySource({ ".gpai/model.yaml": MODEL, ".gpai/safety.yaml": typeof safety === "string" ? safety : stringify(safety), "README.md": "# Demo\n" }), undefined, { now: "2026-11-22" });
}

let counter = 0;
const secret = fc.constantFrom("zqx", "zqx words", "zqx <b>", "zqx-ä", "Zqx", "zqx@zqx.example", "https://zqx.example/zqx", "zqx/zqx.md", "TODO zqx", "<zqx>", "[zqx]").map((word) => `${word}${(counter += 1)}`);
const date = fc.date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10));
/** A value of the right kind, seldom another one. */
const text = fc.oneof({ weight: 9, arbitrary: secret }, { weight: 1, arbitrary: fc.constantFrom<unknown>("TODO", null, 7.25, true, ["zqx"], { zqx: "zqx" }) });
const on = fc.oneof({ weight: 9, arbitrary: date }, { weight: 1, arbitrary: fc.oneof(secret, fc.constantFrom<unknown>(null, 7.25, "12/11/2026 zqx")) });
const digest = fc.oneof({ weight: 9, arbitrary: fc.constant(`sha256:${"ab12".repeat(16)}`) }, { weight: 1, arbitrary: secret });
const some = (shape: Record<string, fc.Arbitrary<unknown>>, required: readonly string[] = []): fc.Arbitrary<Record<string, unknown>> => fc.record(shape, { requiredKeys: [...required] });
const kept = { held_by: text, digest, version: text, date: on, location: text };
const pointer = some(kept, ["held_by", "digest", "version", "date"]);
const list = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: text });
const sent = some({ receipt: text, date: on, version: text });
const notes = list(some({ version: text, date: on, reason: text }));
const risk = fc.oneof(fc.constantFrom("cbrn", "loss-of-control", "cyber-offence", "harmful-manipulation"), secret);
const flag = fc.oneof(fc.boolean(), text);

/** Every section of safety.yaml. */
const SECTIONS: Readonly<Record<keyof SafetyRecord, fc.Arbitrary<unknown>>> = {
  scope: some({ most_capable: flag, internal_only: flag, volunteered: flag, reason: text }),
  notification: some({ met_on: on, foreseen_on: on, notified_on: on, receipt: text, rebuttal: pointer, estimated_on: on }),
  framework: some({ ...kept, confirmed_on: on, sent: list(sent), changelog: notes, headings: fc.subarray([...FRAMEWORK_HEADINGS]) }, ["held_by", "digest", "version", "date"]),
  framework_assessments: list(some({ ...kept, covers: fc.subarray(["adequacy", "adherence"]) }, ["held_by", "digest", "version", "date"])),
  events: list(some({ on, kind: fc.oneof(fc.constantFrom("material-change", "serious-incident", "near-miss", "risk-change", "condition-met"), secret), closed_on: on }, ["on", "kind"])),
  light_evaluations: list(some({ date: on, trigger: text }, ["date"])),
  cycles: list(some({ date: on, model_version: text, document: pointer }, ["date"])),
  risks: list(some({ id: risk, scenarios: pointer, information: pointer, evaluations: list(pointer), modelling: pointer, estimation: pointer, acceptance: pointer, similarly_safe: text }, ["id"])),
  decisions: list(some({ on, version: text, proceed: flag, document: pointer }, ["on"])),
  mitigations: pointer,
  security: some({ weights: fc.constantFrom("public", "private", "deleted"), goal: pointer, controls: pointer, access_review: on, contact: text, reviewed: on, exempt: some({ model: text, comparison: pointer }) }),
  model_reports: list(some({ ...kept, covers: list(text), confirmed_on: on, sent: list(sent), interim: sent, outlook: on, changelog: notes, samples_per_evaluation: fc.oneof(fc.nat(9), text), external_reports: list(text), no_external_reports: text }, ["held_by", "digest", "version", "date"])),
  report_exception: some({ kind: fc.constantFrom("unchanged", "successor", "similarly-safe"), reason: text, on }, ["kind"]),
  responsibilities: some({ oversight: text, ownership: text, monitoring: text, assurance: text, resources: pointer, whistleblower_policy: text, whistleblower_notice: on }),
  monitoring: pointer,
  external_evaluators: some({ criteria: text, disclosure: text, reports: list(pointer), search: some({ call: text, opened: on, closed: on, found: flag }), findings: list(some({ id: text, known_on: on, released_on: on }, ["id", "known_on"])) }),
  evaluations: list(some({ ...kept, started: on, ended: on, risks: list(risk), internal_validity: flag, external_validity: flag, reproducible: flag, elicitation: flag, mitigations_tested: flag }, ["held_by", "digest", "version", "date"])),
  references: list(some({ id: text, ground: fc.constantFrom("before-code", "full-cycle"), date: on, lost_on: on, justification: pointer }, ["id"])),
  incident_channel: text,
  incident_process: pointer,
  documentation: some({ architecture: pointer, integration: pointer, evaluations: pointer, mitigations: pointer }),
  retention: some({ incidents_years: fc.oneof(fc.nat(20), text), documents_years: fc.nat(20) }),
  published: some({ framework: some({ url: text, version: text, date: on }), model_report: some({ url: text, version: text, date: on }), not_needed: text }),
};

describe("nothing of safety.yaml is printed", () => {
  const file = fc.record({ ...SECTIONS, "S-3.2": pointer, "S-A4.1": text, "AIA-52.1": pointer }, { requiredKeys: [] });

  test("whatever stands in it, in any face: places and days that a rule gives, never a text", async () => {
    const outcomes = new Set<string>();
    await fc.assert(fc.asyncProperty(file, async (safety) => {
      const report = await judged(safety);
      for (const one of report.models[0]?.obligations ?? []) if (one.chapter === "safety") outcomes.add(one.outcome);
      expect(faces(report).match(/.{0,60}zqx.{0,40}/gi) ?? []).toEqual([]);
      // A check that fails on a strange record is a fault too.
      expect(report.models[0]?.obligations.filter((one) => one.outcome === "error").map((one) => one.id)).toEqual([]);
    // Stale and contradicting for sure: among random days that is not met each time.
    }), { numRuns: 25, examples: [[{ security: { weights: "private", access_review: "2024-01-09" } }], [{ framework: { held_by: "zqx", digest: `sha256:${"ab".repeat(32)}`, version: "zqx", date: "2026-02-01", confirmed_on: "2026-01-01" } }]] });
    // The property would hold of nothing if the records were not read: every outcome is met on the way.
    expect([...outcomes].toSorted()).toEqual(expect.arrayContaining(["conflict", "gap", "not-applicable", "recorded", "stale", "unknown"]));
  }, 120_000);

  test("a file that cannot be read says so, and nothing of it", async () => {
    for (const broken of ["framework: {held_by: zqx", "framework: \"zqx", "zqx", "- zqx\n- zqx", "framework: zqx\nframework: zqx\n", "framework: {date: 12/11/2026}\nnotification: {met_on: zqx}\n"]) {
      const report = await judged(broken);
      expect(faces(report).match(/.{0,60}zqx.{0,40}/gi) ?? []).toEqual([]);
      expect(report.general.length + (report.models[0]?.obligations.filter((one) => one.outcome === "unknown").length ?? 0)).toBeGreaterThan(0);
    }
  });
});
