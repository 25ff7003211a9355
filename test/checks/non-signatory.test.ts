import { describe, expect, test } from "@jest/globals";
import { nonSignatory as judge } from "../../src/checks/act/non-signatory.ts";
import { type Marker, markerText } from "../../src/checks/gaps/marker.ts";
import { stateOf } from "../../src/checks/gaps/state.ts";
import { meansFindings } from "../../src/checks/means.ts";
import type { CheckInput, CheckResult } from "../../src/checks/types.ts";
import type { ModelRecord, Records } from "../../src/records/types.ts";
import { nonSignatory } from "./gaps/support.ts";
import { document } from "./support.ts";

type Code = NonNullable<ModelRecord["code_of_practice"]>;
const FILES = ["docs/technical.md", "docs/crawling.md", "docs/gap.md"];
const whole = (name: string, evidence: string) => ({ [name]: { description: "d", evidence, adequacy: "because", reviewed: "2026-11-02" } });
const MEANS = { ...whole("transparency", "docs/technical.md"), ...whole("copyright", "docs/crawling.md") };
const REPORT = { receipt: "ES-SECRET-7", date: "2026-11-03" };

interface Case {
  readonly means?: NonNullable<Code["alternative_means"]>;
  readonly code?: Code;
  readonly model?: Partial<ModelRecord> & { readonly chapters?: readonly ("transparency" | "copyright" | "safety")[] };
  readonly changed?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly files?: readonly string[];
  readonly house?: Readonly<Record<string, number>>;
  /** The marker of docs/gap.md; `state` is that of the whole case. */
  readonly marker?: Partial<Marker>;
  readonly result?: (id: string) => CheckResult | undefined;
}

function made(it: Case, documents: Records["documents"] = new Map()): CheckInput {
  return nonSignatory(it.means ?? MEANS, { ...it.model, code: { report: REPORT, ...(it.marker === undefined ? {} : { gap_analysis: "docs/gap.md" }), ...it.code } },
    { paths: new Set(it.files ?? FILES), documents, config: { ...(it.house === undefined ? {} : { house: it.house }) }, changed: it.changed ?? {}, ...(it.now === undefined ? {} : { now: it.now }) });
}

function of(it: Case): CheckInput {
  const input = made(it);
  if (it.marker === undefined) return input;
  const state = stateOf({ id: input.model.id, profile: input.model.profile, records: input.model.records }, input.records, input.now);
  return made(it, new Map([document("docs/gap.md", `<!-- ${markerText({ ...state, date: "2026-11-10", since: "2026-11-02", text: "0".repeat(16), ...it.marker })} -->\n# Gap analysis\n`)]));
}

const judged = (it: Case): CheckResult => judge(of(it), it.result ?? (() => undefined));
const rules = (it: Case): readonly string[] => judged(it).findings.map((one) => one.rule);

describe("who did not sign", () => {
  test("means with reasons and a report are a whole record, also without a document: the Guidelines name one as an example", () => {
    expect(judged({})).toMatchObject({ outcome: "recorded", findings: [], evidence: [{ path: ".gpai/model.yaml" }, { path: ".gpai/model.yaml" }], due: "2027-11-02" });
  });
  test.each([
    ["no means at all", { means: {} }, "gap", ["act/alternative-means", "act/alternative-means"]],
    ["means for one chapter", { means: whole("copyright", "docs/crawling.md") }, "gap", ["act/alternative-means"]],
    ["means whose file does not exist", { means: { ...MEANS, ...whole("copyright", "docs/none.md") } }, "gap", ["act/alternative-means"]],
    ["no report", { code: { report: {} } }, "gap", ["act/report"]],
    ["a report without its day", { code: { report: { receipt: "x" } } }, "gap", ["act/report"]],
    ["a report without its receipt", { code: { report: { date: "2026-11-03" } } }, "gap", ["act/report"]],
    ["a report of tomorrow", { code: { report: { receipt: "x", date: "2026-11-23" } } }, "unknown", ["act/report-date"]],
    ["no reason why they are adequate", { means: { ...MEANS, copyright: { description: "d", evidence: "docs/crawling.md" } } }, "unknown", ["act/means-adequacy"]],
    ["means for one measure of the chapter", { means: { ...whole("transparency", "docs/technical.md"), ...whole("C-1.1", "docs/crawling.md") } }, "unknown", ["act/means-open"]],
    ["a review of tomorrow", { means: { ...MEANS, copyright: { ...MEANS["copyright"], reviewed: "2026-11-23" } } }, "unknown", ["act/means-review-date"]],
  ] as const)("%s", (_, it, outcome, expected) => {
    expect([judged(it).outcome, rules(it)]).toEqual([outcome, expected]);
  });
  test("measures that the records show anyway are not asked about", () => {
    const it: Case = { means: { ...whole("transparency", "docs/technical.md"), ...whole("C-1.1", "docs/crawling.md") } };
    expect(judged(it).findings[0]).toMatchObject({ about: ["C-1.4", "C-1.5"] });
    expect(judged({ ...it, result: (id) => ({ id, outcome: id.startsWith("C-1.4") ? "recorded" : "gap", findings: [] }) }).findings[0]).toMatchObject({ about: ["C-1.5"] });
    expect(judged({ ...it, result: (id) => ({ id, outcome: "recorded", findings: [] }) }).outcome).toBe("recorded");
  });
  test("safety alone signed: nothing is asked for safety; two of three signed with systemic risk: only safety is", () => {
    expect(rules({ means: {}, model: { systemic_risk: true, chapters: ["safety"] } })).toEqual(["act/alternative-means", "act/alternative-means"]);
    const two: Case = { means: {}, model: { systemic_risk: true, chapters: ["transparency", "copyright"] } };
    expect(judged(two).findings.map((one) => one.message)).toEqual([expect.stringMatching(/^The safety chapter/)]);
    expect(judged({ ...two, means: whole("safety", "docs/technical.md") }).outcome).toBe("recorded");
  });
  test("the id of the receipt is in no word", () => {
    for (const it of [{}, { code: { report: { receipt: "ES-SECRET-7" } } }, { changed: { "docs/crawling.md": "2026-11-20" } }] satisfies Case[]) expect(JSON.stringify(judged(it))).not.toContain("SECRET");
  });
});

describe("what has become old", () => {
  test("evidence that changed after the review of its entry is named with both days", () => {
    const it = judged({ changed: { "docs/crawling.md": "2026-11-10", "docs/technical.md": "2026-11-02" }, code: { report: { ...REPORT, reviewed: "2026-11-11" } } });
    expect(it).toMatchObject({ outcome: "stale", findings: [{ rule: "act/means-review", about: ["copyright"], message: expect.stringMatching(/docs\/crawling\.md\) changed on 2026-11-10, after the last review of this entry on 2026-11-02/) }] });
    expect(it.findings).toHaveLength(1);
  });
  test("a review older than the clock of the house, which is called one", () => {
    expect(judged({ now: "2027-11-02" }).outcome).toBe("recorded");
    const late = judged({ now: "2027-11-03" });
    expect(late).toMatchObject({ outcome: "stale", findings: [{ rule: "act/means-age", message: expect.stringMatching(/house rule/) }, { rule: "act/means-age" }] });
    expect(judged({ house: { gap_analysis_days: 10 } }).outcome).toBe("stale");
    expect(judged({ house: { gap_analysis_days: 30 } })).toMatchObject({ outcome: "recorded", due: "2026-12-02" });
  });
  test.each([
    ["means that changed after the report", { changed: { "docs/crawling.md": "2026-11-10" }, means: { ...MEANS, copyright: { ...MEANS["copyright"], reviewed: "2026-11-10" } } }, ["act/report-older"]],
    ["a person found nothing material changed", { changed: { "docs/crawling.md": "2026-11-10" }, means: { ...MEANS, copyright: { ...MEANS["copyright"], reviewed: "2026-11-10" } }, code: { report: { ...REPORT, reviewed: "2026-11-10" } } }, []],
    ["a look of tomorrow does not count", { changed: { "docs/crawling.md": "2026-11-10" }, means: { ...MEANS, copyright: { ...MEANS["copyright"], reviewed: "2026-11-10" } }, code: { report: { ...REPORT, reviewed: "2026-12-10" } } }, ["act/report-older"]],
    ["a document whose state is newer than the report", { marker: { since: "2026-11-09" } }, ["act/report-older"]],
  ] as const)("%s", (_, it, expected) => {
    expect([judged(it).outcome, rules(it)]).toEqual([expected.length === 0 ? "recorded" : "unknown", expected]);
  });
});

describe("the document that gap_analysis names", () => {
  test("shows today's state: recorded, due a year after its day", () => expect(judged({ marker: { date: "2026-10-20", since: "2026-10-20" } })).toMatchObject({ outcome: "recorded", due: "2027-10-20" }));
  test("is not there", () => expect([judged({ code: { gap_analysis: "docs/nothing.md" } }).outcome, rules({ code: { gap_analysis: "docs/nothing.md" } })]).toEqual(["gap", ["act/gap-analysis"]]));
  test("is dated after today", () => expect(judged({ marker: { date: "2031-01-01" } })).toMatchObject({ outcome: "unknown", findings: [{ rule: "act/gap-analysis-date" }] }));
  test("is older than the clock of the house", () => {
    const it = { marker: { date: "2025-10-10", since: "2025-10-10" } };
    expect(judged(it)).toMatchObject({ outcome: "stale", findings: [{ rule: "act/gap-analysis-age", message: expect.stringMatching(/dated 2025-10-10; the interval ended on 2026-10-10 \(house rule/) }] });
  });
  test("names what changed since its day", () => {
    const input = of({ marker: { keys: new Map([["copyright", { means: "00000000", evidence: "11111111" }], ["C-1.5", { means: "00000000" }]]) } });
    const it = judge(input, () => undefined);
    expect(it).toMatchObject({ outcome: "stale", findings: [{ rule: "act/gap-analysis-changed", fix: "gpai-docket gaps . --output docs/gap.md" }] });
    expect(it.findings[0]?.message).toBe("The gap analysis of 2026-11-10 (docs/gap.md) does not show today's state: means declared since for `transparency`; means taken back for `C-1.5`; other means declared for `copyright`; other evidence for `copyright`.");
  });
  test("leaves a chapter out", () => expect(judged({ marker: { chapters: ["copyright"] } }).findings[0]?.message).toMatch(/chapters not in it: `transparency`/));
  test("is another model's", () => expect(judged({ marker: { model: "00000000" } }).findings[0]?.message).toMatch(/written for another model/));
  test("was compared without evidence that could not be read", () => {
    const plain = of({ marker: {} });
    const it = judge({ ...plain, records: { ...plain.records, digests: new Map() } }, () => undefined);
    expect([it.outcome, it.findings.map((one) => one.rule)]).toEqual(["unknown", ["act/gap-analysis-unread"]]);
  });
  test("cannot be told to be ours", () => {
    const input = made({ code: { gap_analysis: "docs/gap.md" } }, new Map([document("docs/gap.md", "<!-- gpai-docket:gap-analysis:v1 date=never end -->\n")]));
    expect(judge(input, () => undefined)).toMatchObject({ outcome: "unknown", findings: [{ rule: "act/gap-analysis-marker" }] });
  });
  test.each([
    ["no day of a review", {}, {}, "unknown", ["act/gap-analysis-date"]], ["reviewed", { gap_analysis_reviewed: "2026-11-05" }, {}, "recorded", []],
    ["evidence changed since", { gap_analysis_reviewed: "2026-11-05", report: { ...REPORT, reviewed: "2026-11-12" } }, { "docs/crawling.md": "2026-11-10" }, "stale", ["act/means-review", "act/gap-analysis-changed"]],
    ["reviewed long ago", { gap_analysis_reviewed: "2025-11-05" }, {}, "stale", ["act/gap-analysis-age"]],
    ["reviewed after today", { gap_analysis_reviewed: "2031-01-01" }, {}, "unknown", ["act/gap-analysis-date"]],
  ] as const)("is the provider's own: %s", (_, code, changed, outcome, expected) => {
    const input = made({ code: { gap_analysis: "docs/gap.md", ...code }, changed }, new Map([document("docs/gap.md", "# Our own gap analysis\n")]));
    const it = judge(input, () => undefined);
    expect([it.outcome, it.findings.map((one) => one.rule)]).toEqual([outcome, expected]);
  });
  test("a document of the provider's own may hold the reasons", () => {
    const means = { transparency: "docs/technical.md", copyright: "docs/crawling.md" };
    expect(rules({ means })).toEqual(["act/means-adequacy"]);
    expect(rules({ means, code: { gap_analysis: "https://example.org/gap", gap_analysis_reviewed: "2026-11-05" } })).toEqual([]);
  });
  test("is no evidence of itself, where we wrote it", () => {
    const it: Case = { means: { ...MEANS, copyright: { description: "d", evidence: "docs/gap.md", adequacy: "a" } }, marker: {} };
    const input = of(it);
    expect(meansFindings(input.model.records, input.records).map((one) => one.rule)).toEqual(["means/itself"]);
    expect(judge(input, () => undefined).findings.map((one) => one.rule)).toContain("act/alternative-means");
    // The provider's own document may be both.
    const own = made({ means: it.means ?? {}, code: { gap_analysis: "docs/gap.md", gap_analysis_reviewed: "2026-11-05" } }, new Map([document("docs/gap.md", "# Ours\n")]));
    expect([meansFindings(own.model.records, own.records), judge(own, () => undefined).outcome]).toEqual([[], "recorded"]);
  });
});

test.each(["", "\n \n", "TBD\n"])("evidence in which nothing stands (%j) is none, and is named once", (text) => {
  const input = made({}, new Map([document("docs/crawling.md", text)]));
  expect(meansFindings(input.model.records, input.records)).toMatchObject([{ rule: "means/empty-evidence", message: expect.stringContaining("docs/crawling.md") }]);
  expect(judge(input, () => undefined)).toMatchObject({ outcome: "gap", findings: [{ rule: "act/alternative-means" }] });
});

test("keys that name nothing are said, each once", () => {
  const input = of({ means: { ...MEANS, "C-9.9": "docs/crawling.md", constructor: "docs/crawling.md" } });
  expect(meansFindings(input.model.records, input.records)).toMatchObject([{ rule: "means/unknown-key", message: expect.stringContaining("`C-9.9`") }, { rule: "means/unknown-key", message: expect.stringContaining("`constructor`") }]);
});

test("tens of thousands of keys cost no time worth the name, and are summed up", () => {
  const start = performance.now();
  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`C-9.${i}`, "docs/none.md"]));
  const input = of({ means: { ...many, ...MEANS }, marker: {} });
  expect(judge(input, () => undefined).outcome).toBe("recorded");
  const found = meansFindings(input.model.records, input.records);
  expect([found.length, found.at(-1)]).toEqual([101, expect.objectContaining({ rule: "means/more", message: expect.stringMatching(/^59900 more/) })]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
