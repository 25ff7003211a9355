import { describe, expect, test } from "@jest/globals";
import { summaryChecks } from "../../../src/checks/summary/checks.ts";
import type { CheckInput, CheckResult } from "../../../src/checks/types.ts";
import { byChapter, obligation } from "../../../src/law/catalogue.ts";
import type { FieldValue } from "../../../src/records/types.ts";
import { document, input, line, modelRecord, record, register, registerRow } from "../support.ts";

type Parts = NonNullable<Parameters<typeof input>[0]>;
type Fields = Readonly<Record<string, FieldValue>>;

function judged(id: string, it: CheckInput): CheckResult {
  const found = summaryChecks.flatMap((check) => (check.handles.includes(id) ? check.run(it) : []))[0];
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

/** A summary whose every answer is in order; nothing crawled, licensed, synthetic. */
const GOOD: Fields = {
  "PST-0.1": "1.0", "PST-0.2": "2026-06-01", "PST-1.1.1": "Example Labs, docs@labs.org", "PST-1.2.1": ["Demo-1B"], "PST-1.2.3": "2026-01-15", "PST-1.3.1": ["Text"], "PST-1.3.2": { Text: "1 billion to 10 trillion tokens" }, "PST-1.3.3": { Text: "web pages, science" },
  "PST-1.3.4": "12/2025", "PST-1.3.5": false, "PST-1.3.6": "All official languages of the Union", "PST-2.1.1": true, "PST-2.1.2": ["Text"], "PST-2.1.3": "https://huggingface.co/datasets/allenai/dolma", "PST-2.1.4": "Smaller public sets of instructions",
  "PST-2.2.1.1": false, "PST-2.2.2.1": false, "PST-2.3.1": false, "PST-2.4.1": false, "PST-2.4.2": false, "PST-2.5.1": false, "PST-2.6.1": false, "PST-3.1.1": true, "PST-3.1.2": "robots.txt was honoured by the suppliers", "PST-3.2.1": "Blocklists against illegal content",
};

function withSummary(fields: Fields = {}, more: Parts = {}): CheckInput {
  const merged = Object.fromEntries(Object.entries({ ...GOOD, ...fields }).filter(([, value]) => value !== undefined && value !== "(none)"));
  return input({ ...more, model: { summary: record(".gpai/summary.yaml", { fields: merged }), ...more.model } });
}

const rules = (found: CheckResult): readonly string[] => found.findings.map((one) => one.rule);

describe("the chapter", () => {
  test("every field and every rule that asks for something is handled once", () => {
    const ids = summaryChecks.flatMap((check) => check.handles);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith("PST-R."))).toHaveLength(54);
    const duties = byChapter("summary").filter((entry) => entry.id.startsWith("PST-R.") && entry.level !== "context" && entry.level !== "may" && entry.id !== "PST-R.goodfaith").map((entry) => entry.id);
    expect(ids.filter((id) => id.startsWith("PST-R.")).toSorted()).toEqual(duties.toSorted());
    for (const id of ids) expect(obligation(id)?.chapter).toBe("summary");
  });

  test("a good summary has no finding, in any field", () => {
    const it = withSummary();
    for (const check of summaryChecks.filter((one) => !one.name.startsWith("PST-R."))) for (const one of check.run(it)) expect([one.id, one.findings, ["recorded", "not-applicable", "unknown"].includes(one.outcome)]).toEqual([one.id, [], true]);
    expect(judged("PST-2.1.3", it).outcome).toBe("recorded");
    expect(judged("PST-2.3.2", it).outcome).toBe("not-applicable");
  });

  test("no summary: one gap with the way to begin, no wall", () => {
    const all = summaryChecks.flatMap((check) => check.run(input({})));
    const gaps = all.filter((one) => one.outcome === "gap").map((one) => one.id);
    expect(gaps.filter((id) => !id.startsWith("PST-R.publish"))).toEqual(["PST-R.duty"]);
    expect(judged("PST-R.duty", input({})).findings[0]?.fix).toContain("gpai-docket init");
  });

  test("no text claims compliance or truth", () => { for (const check of summaryChecks) for (const one of [...check.run(input({})), ...check.run(withSummary({ "PST-0.2": "TBD" }))]) expect(JSON.stringify(one)).not.toMatch(/complian|safe harbour|\btruthful\b/i); });
});

describe("answers", () => {
  test.each<readonly [string, string, FieldValue, string, readonly string[]]>([
    ["missing", "PST-1.1.1", "(none)", "gap", ["summary/field-missing"]],
    ["a placeholder", "PST-1.1.1", "[More Information Needed]", "gap", ["summary/placeholder"]],
    ["TODO", "PST-3.2.1", "TODO", "gap", ["summary/placeholder"]],
    ["a bare denial", "PST-3.2.1", "none", "gap", ["summary/denial"]],
    ["none taken", "PST-3.2.1", "None taken", "recorded", []],
    ["see elsewhere", "PST-3.1.2", "See our website https://labs.org/data", "gap", ["summary/see-elsewhere"]],
    ["see elsewhere after an answer", "PST-3.1.2", "robots.txt was read before each crawl by all suppliers. See our website https://labs.org/data", "recorded", []],
    ["N/A where none is allowed", "PST-1.1.1", "N/A", "gap", ["summary/na-not-an-answer"]],
    ["N/A of a conditional field", "PST-1.2.2", "N/A", "recorded", []],
    ["a confidential pointer", "PST-3.2.1", { held_by: "x", digest: "a".repeat(64), version: "1", date: "2026-01-01" }, "gap", ["summary/not-public"]],
    ["a value with its source", "PST-3.2.1", { value: "Blocklists", source: "docs/x.md", confirmed: false }, "recorded", []],
    ["No where words are asked", "PST-3.2.1", false, "gap", ["summary/denial"]],
    ["Yes as a word", "PST-2.1.1", "Yes", "recorded", []],
    ["No as a word", "PST-2.3.1", "No", "recorded", []],
    ["neither yes nor no", "PST-2.1.1", "partly", "gap", ["summary/no-answer"]],
    ["both boxes", "PST-2.1.1", "☒ Yes ☒ No", "gap", ["summary/no-answer"]],
    ["an ISO date", "PST-0.2", "2026-06-01", "recorded", []],
    ["a readable date", "PST-0.2", "June 1, 2026", "recorded", ["summary/date-form"]],
    ["an ambiguous date", "PST-0.2", "7/8/26", "unknown", ["summary/ambiguous-date"]],
    ["a future date", "PST-0.2", "2027-01-01", "gap", ["summary/future-date"]],
    ["no date", "PST-0.2", "last spring", "gap", ["summary/no-date"]],
    ["several dates", "PST-1.2.3", ["2026-01-15", "2026-02-01"], "recorded", []],
    ["a strange modality", "PST-2.1.2", ["Text", "Smell"], "gap", ["summary/unknown-modality"]],
    ["another modality with its name", "PST-2.1.2", ["Text", "Other: graphs"], "recorded", []],
    ["no month", "PST-1.3.4", "some time ago", "gap", ["summary/no-month"]],
    ["a month in words", "PST-1.3.4", "up to June 2025", "recorded", []],
    ["no contact", "PST-1.1.1", "Example Labs", "gap", ["summary/no-contact"]],
    ["another provider", "PST-1.1.1", "Other Labs, a@other.org", "unknown", ["summary/provider-differs"]],
    ["another model", "PST-1.2.1", ["Alpha-7B"], "gap", ["summary/model-not-named"]],
    ["the model in other spelling", "PST-1.2.1", "demo 1b, https://huggingface.co/labs/x", "recorded", []],
    ["another placement date", "PST-1.2.3", "2026-03-01", "conflict", ["summary/placement-differs"]],
    ["not signed, says the summary", "PST-3.1.1", false, "conflict", ["summary/signatory-differs"]],
    ["a voluntary field, empty", "PST-1.3.8", "(none)", "not-applicable", []],
    ["a voluntary field that points elsewhere", "PST-3.1.3", "See https://labs.org/policy", "recorded", []],
  ])("%s: %s", (_, id, value, outcome, wanted) => {
    const found = judged(id, withSummary({ [id]: value }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("continuous training is a yes/no of its own", () => { expect(judged("PST-1.3.5", withSummary({ "PST-1.3.5": "(none)" })).outcome).toBe("gap"); });

  test("N/A for the representative is not called missing", () => {
    const na = (establishedInUnion: boolean | null) => judged("PST-1.1.2", withSummary({ "PST-1.1.2": "N/A" }, { profile: { establishedInUnion } }));
    expect(na(true).outcome).toBe("not-applicable");
    expect(na(null)).toMatchObject({ outcome: "unknown", findings: [] });
    expect(na(false)).toMatchObject({ outcome: "gap", findings: [{ rule: "summary/na-not-an-answer" }] });
  });

  test("places: line of the key, path of the record", () => { expect(judged("PST-0.2", withSummary({ "PST-0.2": "TBD" })).findings.map(line)).toEqual(["summary/placeholder .gpai/summary.yaml:3"]); });
});

describe("conditions", () => {
  const crawling: Fields = { "PST-2.3.1": true, "PST-2.3.2": ["DemoBot"], "PST-2.3.3": "training data", "PST-2.3.4": "stops at paywalls, reads robots.txt", "PST-2.3.5": "01/2025 to 06/2025", "PST-2.3.6": "news and science sites", "PST-2.3.7": ["Text"], "PST-2.3.8": "data/domains.csv" };
  const crawls = { profile: { crawls: true }, model: { copyright: record(".gpai/copyright.yaml", { crawlers: [{ name: "DemoBot" }] }) }, records: { documents: new Map([document("data/domains.csv", "# domains_total: 30\na.com\nb.de\nc.fr\n")]) } };
  const it = (fields: Fields) => withSummary({ ...crawling, ...fields }, { ...crawls, model: { ...crawls.model, summary: record(".gpai/summary.yaml", { fields: Object.fromEntries(Object.entries({ ...GOOD, ...crawling, ...fields }).filter(([, value]) => value !== "(none)")) }) } });

  test("all owed under Yes are recorded", () => { for (const id of Object.keys(crawling)) expect([id, judged(id, it({})).outcome, rules(judged(id, it({})))]).toEqual([id, "recorded", []]); });
  test.each(["PST-2.3.2", "PST-2.3.3", "PST-2.3.4", "PST-2.3.5", "PST-2.3.6", "PST-2.3.7", "PST-2.3.8"])("%s is owed under Yes", (id) => { expect(rules(judged(id, it({ [id]: "(none)" })))).toEqual(["summary/field-missing"]); });
  test("filled although No is a contradiction with both lines", () => {
    const found = judged("PST-2.3.2", withSummary({ "PST-2.3.2": "DemoBot" }));
    expect([found.outcome, rules(found)]).toEqual(["conflict", ["summary/filled-despite-no"]]);
    expect(found.findings[0]?.message).toMatch(/2\.3\.1 says No \(line \d+\)/);
  });
  test.each<readonly [string, FieldValue, string, readonly string[]]>([
    ["one month only", "01/2025", "PST-2.3.5", ["summary/no-period"]], ["another crawler", ["OtherBot"], "PST-2.3.2", ["summary/crawler-missing"]], ["a list of addresses", ["https://a.com/x", "https://b.com/y"], "PST-2.3.8", ["summary/no-domain-name"]], ["a file that is not there", "data/gone.csv", "PST-2.3.8", ["summary/no-domain-file"]], ["words", "many sites", "PST-2.3.8", ["summary/no-domains"]], ["a link", "https://labs.org/domains.csv", "PST-2.3.8", []],
  ])("%s", (_, value, id, wanted) => { expect(rules(judged(id, it({ [id]: value })))).toEqual(wanted); });
  test("too short a list, by the total in its header", () => {
    const few = { ...crawls, records: { documents: new Map([document("data/domains.csv", "# domains_total: 300\na.com\nb.de\n")]) }, model: { summary: record(".gpai/summary.yaml", { fields: { ...GOOD, ...crawling } }) } };
    expect(judged("PST-R.domains", input({ ...few, profile: { crawls: true, sme: false } })).findings[0]?.message).toContain("The list has 2 names; the top 10 % of 300 domains is 30");
    expect(judged("PST-R.domains.sme", input({ ...few, profile: { crawls: true, sme: true } })).findings[0]?.message).toContain("5 % or 1,000, whichever is lower, of 300 domains are 15");
    expect(judged("PST-R.domains", input({ ...few, profile: { crawls: true, sme: true } })).outcome).toBe("not-applicable");
  });
  test("an unanswered question leaves its fields open", () => { expect(judged("PST-2.3.2", withSummary({ "PST-2.3.1": "(none)" })).outcome).toBe("unknown"); });
});

describe("sizes", () => {
  test.each<readonly [string, string, string, string, readonly string[]]>([
    ["a range", "Text", "More than 10 trillion tokens", "recorded", []],
    ["the template's own spelling", "Text", "More than 10 trillions tokens Alternatively: 15 trillion tokens", "recorded", []],
    ["an amount in another unit for text", "Text", "about 45 TB", "recorded", []],
    ["tokens for audio", "Audio", "More than 10 trillions tokens", "gap", ["summary/size-unit"]],
    ["hours for audio", "Audio", "10 000 to 1 million hours", "recorded", []],
    ["images", "Image", "1 million to 1 billion images", "recorded", []],
    ["hours for images", "Image", "less than 10 000 hours", "gap", ["summary/size-unit"]],
    ["no range", "Text", "a lot", "gap", ["summary/size-range"]],
    ["a number outside the range", "Text", "1 billion to 10 trillion tokens (15 trillion tokens)", "conflict", ["summary/size-contradiction"]],
    ["a number on the edge", "Text", "more than 10 trillion tokens: 10 trillion tokens", "recorded", []],
    ["the edge from below", "Text", "1 billion to 10 trillion tokens: 10T tokens", "recorded", []],
    ["another modality", "Other: graphs", "3 million graphs", "recorded", []],
  ])("%s", (_, modality, text, outcome, wanted) => {
    const found = judged("PST-1.3.2", withSummary({ "PST-1.3.1": [modality], "PST-1.3.2": { [modality]: text } }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("each modality needs its own", () => { expect(rules(judged("PST-1.3.2", withSummary({ "PST-1.3.1": ["Text", "Image"] })))).toEqual(["summary/size-missing"]); });

  test.each([[5e12, "recorded"], [1e13, "recorded"], [2e13, "conflict"]])("the register's %d tokens against the range: %s", (size, outcome) => {
    const rows = register([registerRow("a/x", { modality: "text", category: "public", size, unit: "tokens" })]);
    expect(judged("PST-1.3.2", withSummary({}, { model: { register: rows, summary: record(".gpai/summary.yaml", { fields: GOOD }) } })).outcome).toBe(outcome);
  });
});

describe("the register against the answers", () => {
  const it = (rows: Parameters<typeof register>[0], fields: Fields = {}) => withSummary({}, { model: { register: register(rows), summary: record(".gpai/summary.yaml", { fields: { ...GOOD, ...fields } }) } });
  test.each([["crawled", "PST-2.3.1"], ["licensed", "PST-2.2.1.1"], ["private", "PST-2.2.2.1"], ["user", "PST-2.4.1"], ["synthetic", "PST-2.5.1"], ["other", "PST-2.6.1"]] as const)("%s rows while %s says No", (category, id) => {
    const found = judged(id, it([registerRow("a/x", { category, modality: "text", generator: "g" })]));
    expect([found.outcome, rules(found)]).toEqual(["conflict", ["summary/answer-contradicted"]]);
    expect(found.findings[0]?.path).toBe(".gpai/summary.yaml");
    expect(found.findings[0]?.message).toContain("line 2 of .gpai/training-data.csv");
  });
  test("user rows with one Yes of two are no contradiction", () => { expect(judged("PST-2.4.1", it([registerRow("a", { category: "user", modality: "text" })], { "PST-2.4.2": true })).findings).toEqual([]); });
  test("rows without a category contradict nothing", () => { expect(judged("PST-2.3.1", it([registerRow("https://nasa.gov (scraped)")])).outcome).toBe("recorded"); });
  test("Yes without a row is a question", () => { expect(rules(judged("PST-2.5.1", it([registerRow("a", { category: "public" })], { "PST-2.5.1": true })))).toEqual(["summary/answer-unsupported"]); });
  test("a modality that the summary leaves out", () => { expect(rules(judged("PST-1.3.1", it([registerRow("a", { modality: "audio" })])))).toEqual(["summary/modality-missing"]); });
  test("data collected after the latest month", () => { expect(rules(judged("PST-1.3.4", it([registerRow("a", { collected_to: "2026-02-11" })])))).toEqual(["summary/collected-later"]); });
  test("a large dataset that is not listed", () => {
    const found = judged("PST-2.1.3", it([registerRow("allenai/dolma", { category: "public", modality: "text", size: 90, unit: "tokens" }), registerRow("bigcode/the-stack", { category: "public", modality: "text", size: 10, unit: "tokens" })]));
    expect([found.outcome, rules(found)]).toEqual(["gap", ["summary/large-not-listed"]]);
    expect(found.findings[0]?.message).toContain("bigcode/the-stack is 10.0 % of the public text data");
  });
  test("a generator that no field names", () => { expect(rules(judged("PST-2.5.3", it([registerRow("s", { category: "synthetic", generator: "org/Teacher-70B" })], { "PST-2.5.1": true, "PST-2.5.3": ["Other-7B https://x.org"] })))).toEqual(["summary/generator-unnamed"]); });
  test("profile and copyright.yaml against 2.3.1", () => {
    expect(rules(judged("PST-2.3.1", withSummary({}, { profile: { crawls: true } })))).toEqual(["summary/crawls-contradicted"]);
    expect(rules(judged("PST-2.3.1", withSummary({}, { model: { summary: record(".gpai/summary.yaml", { fields: GOOD }), copyright: record(".gpai/copyright.yaml", { crawlers: [{ name: "DemoBot" }] }) } })))).toEqual(["summary/crawlers-recorded"]);
  });
  test("a base model that 1.2.2 does not name", () => {
    const base = { model: { summary: record(".gpai/summary.yaml", { fields: { ...GOOD, "PST-1.2.2": "N/A" } }), model: record(".gpai/model.yaml", modelRecord({ base_models: [{ id: "org/Base-8B@abc" }] })) } };
    expect(judged("PST-1.2.2", input(base))).toMatchObject({ outcome: "conflict", findings: [{ rule: "summary/base-model-missing" }] });
  });
  test("protocols of copyright.yaml that 3.1 does not name", () => {
    expect(rules(judged("PST-3.1.2", withSummary({}, { model: { summary: record(".gpai/summary.yaml", { fields: GOOD }), copyright: record(".gpai/copyright.yaml", { protocols: ["robots.txt", "tdmrep"] }) } })))).toEqual(["summary/protocol-unnamed"]);
  });
  test("a known source is asked in 3.2 where the Code is not signed", () => {
    const found = judged("PST-3.2.1", withSummary({}, { profile: { signatory: [] }, facts: { datasets: [{ id: "books3", raw: "books3", source: { path: "m.yaml", line: 1 }, context: "data-mix" }] } }));
    expect([found.outcome, rules(found)]).toEqual(["gap", ["pirated/named-source"]]);
  });
});

describe("an amount with its unit apart", () => {
  test.each<readonly [string, FieldValue, string, readonly string[]]>([
    ["whole field", { value: 15, unit: "trillion tokens" } as FieldValue, "recorded", []],
    ["whole field, with where it came from", { value: "2 500 000 000", unit: "tokens", source: "counted", confirmed: true } as FieldValue, "recorded", []],
    ["per modality", { Text: { value: 15, unit: "trillion tokens" } }, "recorded", []],
    ["in the wrong unit is still seen", { Text: "1 million to 1 billion images", Image: { value: 5, unit: "hours" } }, "gap", ["summary/size-unit"]],
  ])("%s", (name, value, outcome, expected) => {
    const found = judged("PST-1.3.2", withSummary({ "PST-1.3.2": value, "PST-1.3.1": name.startsWith("in the wrong") ? ["Image"] : ["Text"] }));
    expect([found.outcome, rules(found)]).toEqual([outcome, expected]);
  });

  test("a wrapped value is unwrapped as before", () => {
    const found = judged("PST-1.3.2", withSummary({ "PST-1.3.2": { value: { Text: "1 billion to 10 trillion tokens" }, source: "x", confirmed: true } as FieldValue }));
    expect(found.outcome).toBe("recorded");
  });
});
