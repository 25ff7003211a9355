import { describe, expect, test } from "@jest/globals";
import { summaryChecks } from "../../../src/checks/summary/checks.ts";
import type { CheckInput, CheckResult } from "../../../src/checks/types.ts";
import type { FieldsRecord, FieldValue } from "../../../src/records/types.ts";
import { document, fact, input, line, mention, modelRecord, record, register, registerRow } from "../support.ts";

function judged(id: string, it: CheckInput): CheckResult {
  const found = summaryChecks.flatMap((check) => (check.handles.includes(id) ? check.run(it) : []))[0];
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}
const rules = (found: CheckResult): readonly string[] => found.findings.map((one) => one.rule);
type Parts = NonNullable<Parameters<typeof input>[0]>;
const withSummary = (fields: Readonly<Record<string, FieldValue>>, more: Parts = {}, extra: Omit<FieldsRecord, "fields"> = {}): CheckInput => input({ ...more, model: { summary: record(".gpai/summary.yaml", { fields, ...extra }), ...more.model } });

describe("where the summary is", () => {
  const MARKDOWN = "Version of the Summary: 1\nLast update: 2026-01-01\nProvider name and contact details: Labs, a@labs.org\nAuthorised representative: N/A\nVersioned model name(s): Demo-1B\nModel dependencies: N/A\nDate of placement of the model on the Union market: 2026-01-15\nHave you used publicly available datasets to train the model? Yes\nWere crawlers used by the provider or on behalf of? No\n";
  const points = (target: string, files: readonly (readonly [string, string])[] = [], paths: readonly string[] = []) => input({ model: { model: record(".gpai/model.yaml", modelRecord({ documents: { summary: target } })) }, records: { documents: new Map(files.map(([path, text]) => document(path, text))), paths: new Set(paths) } });
  test.each<readonly [string, CheckInput, string, readonly string[]]>([
    ["nothing", input({}), "gap", ["summary/missing"]],
    ["a file that is not there", points("docs/gone.md"), "gap", ["summary/no-such-file"]],
    ["a PDF", points("docs/s.pdf", [], ["docs/s.pdf"]), "unknown", ["summary/not-read"]],
    ["a web address", points("https://labs.org/summary"), "unknown", ["summary/not-read"]],
    ["a document of another form", points("docs/s.md", [["docs/s.md", "# Data\n\nWe used the web.\n"]]), "unknown", ["summary/not-read"]],
    ["Markdown, mostly empty", points("docs/s.md", [["docs/s.md", MARKDOWN]]), "gap", ["summary/mostly-empty"]],
  ])("%s", (_, it, outcome, wanted) => { const found = judged("PST-R.duty", it); expect([found.outcome, rules(found)]).toEqual([outcome, wanted]); });

  test("PDF text is never read for boxes", () => { expect(judged("PST-2.3.1", points("docs/s.pdf", [["docs/s.pdf", MARKDOWN]], ["docs/s.pdf"])).outcome).toBe("unknown"); });
  test("Markdown that published names, and Markdown found by its labels", () => {
    const published = input({ model: { summary: record(".gpai/summary.yaml", { fields: {}, published: [{ path: "docs/s.md" }] }) }, records: { documents: new Map([document("docs/s.md", MARKDOWN)]) } });
    expect(judged("PST-2.1.1", published)).toMatchObject({ outcome: "recorded", evidence: [{ path: "docs/s.md", line: 8, quote: "Yes" }] });
    expect(judged("PST-2.1.1", input({ records: { documents: new Map([document("docs/public_summary.md", MARKDOWN)]) } })).outcome).toBe("recorded");
  });
  test("summary.yaml wins over Markdown", () => {
    const both = input({ model: { summary: record(".gpai/summary.yaml", { fields: { "PST-2.1.1": false }, published: [{ path: "docs/s.md" }] }) }, records: { documents: new Map([document("docs/s.md", MARKDOWN)]) } });
    expect(judged("PST-2.1.1", both).evidence?.[0]).toMatchObject({ path: ".gpai/summary.yaml", quote: "No" });
  });
});

describe("the update clock", () => {
  const at = (updated: string, furtherTraining: boolean | null, more: Parts = {}, fields: Readonly<Record<string, FieldValue>> = {}) => judged("PST-R.update", withSummary({ "PST-0.2": updated, ...fields }, { profile: { furtherTraining }, ...more }));
  const collected = (to: string): Parts => ({ model: { register: register([registerRow("a/x", { collected_to: to })]) } });
  const clock = (updated: string, more: Parts, fields: Readonly<Record<string, FieldValue>> = {}) => judged("PST-R.update", withSummary({ "PST-0.2": updated, ...fields }, { profile: { furtherTraining: true }, ...more, model: { ...more.model, summary: record(".gpai/summary.yaml", { fields: { "PST-0.2": updated, ...fields } }) } }));

  test("age alone is never stale: no further training", () => { expect(at("2020-01-01", false).outcome).toBe("not-applicable"); });
  test("further training without a data change does not run the clock", () => { expect(at("2020-01-01", true)).toMatchObject({ outcome: "recorded", findings: [] }); });
  test("not declared is a question", () => { expect(at("2020-01-01", null).outcome).toBe("unknown"); });
  test.each([["2026-05-22", "recorded", "2026-11-22"], ["2026-05-21", "stale", "2026-11-21"], ["2026-11-01", "recorded", "2027-05-01"]])("data of %s after the update: %s, due %s", (to, outcome, due) => {
    expect(clock("2026-01-01", collected(to))).toMatchObject({ outcome, due });
  });
  test("data before the update starts nothing", () => { expect(clock("2026-06-01", collected("2026-05-01")).due).toBeUndefined(); });
  test("a dated training stage and a changed register are data changes", () => {
    expect(clock("2025-01-01", { model: { model: record(".gpai/model.yaml", modelRecord({ training: [{ stage: "annealing", date: "2025-03-01" }] })) } })).toMatchObject({ outcome: "stale", due: "2025-09-01" });
    expect(clock("2025-01-01", { model: { register: register([registerRow("a")]) }, lastChanges: new Map([[".gpai/training-data.csv", { commit: "a", date: "2026-02-03T10:00:00+01:00" }]]) })).toMatchObject({ outcome: "stale", due: "2026-08-03" });
  });
  test("continuous training with an old summary is stale", () => {
    expect(clock("2026-01-01", {}, { "PST-1.3.5": true })).toMatchObject({ outcome: "stale", findings: [{ rule: "summary/update-due" }] });
    expect(clock("2026-10-01", {}, { "PST-1.3.5": true }).outcome).toBe("recorded");
  });
  test("age is shown with the rule, and changes no outcome", () => {
    const found = judged("PST-0.2", withSummary({ "PST-0.2": "2025-09-01" }, { profile: { furtherTraining: false } }));
    expect(found.outcome).toBe("recorded");
    expect(found.findings[0]?.message).toMatch(/447 days before 2026-11-22 and more than six months ago.*applies only where.*no refresh is due by age/);
    expect(judged("PST-0.2", withSummary({ "PST-0.2": "2026-06-01" })).findings).toEqual([]);
  });
});

describe("publication", () => {
  const it = (published: FieldsRecord["published"], more: Parts = {}) => withSummary({ "PST-0.1": "1" }, more, published === undefined ? {} : { published });
  const web = { url: "https://labs.org/summary", date: "2026-01-10", sha256: "a".repeat(64) };
  test.each<readonly [string, FieldsRecord["published"], string, readonly string[]]>([
    ["before the market date", [web], "recorded", []], ["on the day", [{ ...web, date: "2026-01-15" }], "recorded", []], ["after it", [{ ...web, date: "2026-01-16" }], "gap", ["summary/published-late"]], ["the first of several counts", [{ ...web, date: "2026-05-01" }, web], "recorded", []],
    ["undated", [{ url: web.url }], "gap", ["summary/published-undated"]], ["in the future", [{ ...web, date: "2027-01-01" }], "gap", ["summary/future-date"]], ["nowhere", undefined, "gap", ["summary/missing"]],
  ])("when: %s", (_, published, outcome, wanted) => { const found = judged("PST-R.publish.when", it(published)); expect([found.outcome, rules(found)]).toEqual([outcome, wanted]); });
  test.each<readonly [string, FieldsRecord["published"], string, readonly string[]]>([
    ["own website", [web], "recorded", []], ["no digest", [{ url: web.url, date: web.date }], "recorded", ["summary/no-digest"]], ["http", [{ ...web, url: "http://labs.org/s" }], "unknown", ["summary/no-https"]],
    ["hub only", [{ ...web, url: "https://huggingface.co/labs/demo" }], "gap", ["summary/no-website"]], ["repository only", [{ path: "SUMMARY.md", date: web.date }], "gap", ["summary/no-website"]],
    ["two copies that differ", [{ ...web, url: "https://labs.org/s.pdf" }, { ...web, url: "https://huggingface.co/labs/demo/s.pdf", sha256: "b".repeat(64) }], "conflict", ["summary/copies-differ"]],
    ["a PDF and its source differ by nature", [{ ...web, url: "https://labs.org/s.pdf" }, { ...web, url: "https://labs.org/s.md", sha256: "b".repeat(64) }], "recorded", []],
  ])("where: %s", (_, published, outcome, wanted) => { const found = judged("PST-R.publish.where", it(published)); expect([found.outcome, rules(found)]).toEqual([outcome, wanted]); });
  test("channels: a link in the README with its line, a link fact, a recorded channel, or a gap", () => {
    expect(judged("PST-R.publish.channels", it([web], { records: { documents: new Map([document("README.md", "# Demo\n\n[Summary](https://labs.org/summary)\n")]) } })).evidence?.[0]).toMatchObject({ path: "README.md", line: 3 });
    expect(judged("PST-R.publish.channels", it([web], { facts: { facts: [fact("summary.links", ["x"], "README.md:9")] } })).evidence?.[0]).toMatchObject({ line: 9 });
    expect(judged("PST-R.publish.channels", it([{ ...web, url: "https://huggingface.co/labs/demo" }])).outcome).toBe("recorded");
    expect(rules(judged("PST-R.publish.channels", it([web], { records: { documents: new Map([document("README.md", "# Demo\n")]) } })))).toEqual(["summary/not-linked"]);
  });
});

describe("other rules", () => {
  const rows = (...all: ReturnType<typeof registerRow>[]): Parts => ({ model: { register: register(all) } });
  test("one category per dataset", () => {
    expect(judged("PST-R.one-category", input(rows(registerRow("a/x", { category: "public" }), registerRow("https://huggingface.co/datasets/a/x", { category: "synthetic" }))))).toMatchObject({ outcome: "conflict", findings: [{ rule: "summary/two-categories" }] });
    expect(judged("PST-R.one-category", input(rows(registerRow("a/x", { category: "public" }), registerRow("b/y", { category_raw: "web-ish" }))))).toMatchObject({ outcome: "gap", findings: [{ rule: "summary/no-category", evidence: "web-ish" }] });
    expect(judged("PST-R.one-category", input(rows(registerRow("a/x"), registerRow("https://nasa.gov (scraped)"))))).toMatchObject({ outcome: "unknown" });
    expect(judged("PST-R.one-category", input({})).outcome).toBe("unknown");
  });
  test("stages holds the undeclared datasets", () => {
    const found = judged("PST-R.stages", input({ ...rows(registerRow("a/x")), facts: { datasets: [mention("b/y", "mix.yaml:7", "data-mix")] } }));
    expect([found.outcome, found.findings.map(line)]).toEqual(["gap", ["summary/undeclared-dataset mix.yaml:7"]]);
    expect(judged("PST-R.stages", input({ ...rows(registerRow("a/x")), facts: { datasets: [mention("a/x", "mix.yaml:7", "data-mix")] } })).outcome).toBe("recorded");
  });
  test("large: sizes missing is a question", () => { expect(rules(judged("PST-R.large", input(rows(registerRow("a/x", { category: "public" })))))).toEqual(["summary/no-size"]); });
  test("synthetic rows name their generator", () => {
    expect(rules(judged("PST-R.synthetic", input(rows(registerRow("a/x", { category: "synthetic" })))))).toEqual(["summary/no-generator"]);
    expect(judged("PST-R.synthetic", input(rows(registerRow("a/x", { category: "private", generator: "org/T" }))))).toMatchObject({ outcome: "unknown", findings: [{ rule: "summary/synthetic-route" }] });
    expect(judged("PST-R.synthetic", input(rows(registerRow("a/x", { category: "public", generator: "org/T" })))).outcome).toBe("recorded");
  });
  test("a modifier names what it modified, with a link", () => {
    const it = (value: FieldValue | undefined) => judged("PST-R.modifier", withSummary({ "PST-0.1": "1", ...(value === undefined ? {} : { "PST-1.2.2": value }) }, { profile: { role: "modifier" } }));
    expect(it(undefined).outcome).toBe("gap");
    expect(it("org/Base-8B").outcome).toBe("unknown");
    expect(it("org/Base-8B https://org.org/summary").outcome).toBe("recorded");
  });
  test("older models: a stated gap is a record, an unstated one is not", () => {
    expect(judged("PST-R.gaps", withSummary({ "PST-0.1": "1" }))).toMatchObject({ outcome: "gap", findings: [{ rule: "summary/gap-unstated" }] });
    expect(judged("PST-R.gaps", withSummary({ "PST-0.1": "1", "PST-3.3.1": "Sizes of 2019 data are not available despite best efforts." })).outcome).toBe("recorded");
    expect(judged("PST-R.legacy", input({}))).toMatchObject({ outcome: "unknown", due: "2027-08-02", findings: [] });
  });
});
