import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { modifierScopeCheck } from "../../../src/checks/act/modifier-scope.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import { importSummary } from "../../../src/records/importers/summary-markdown.ts";
import type { BaseModel, FieldsRecord, UpstreamDocument } from "../../../src/records/types.ts";
import { document, fact, input, type InputParts, line, modelRecord, record, register, registerRow, resultOf } from "../support.ts";
import { shared } from "../../support/shared.ts";

const SHA = "a".repeat(64);
const GOOD: UpstreamDocument = { url: "https://example.org/base/summary.pdf", sha256: `sha256:${SHA}`, version: "1.2", date: "2026-03-10", checked: "2026-11-01" };
const base = (summary: UpstreamDocument | undefined = GOOD, over: Partial<BaseModel> = {}): BaseModel => ({
  id: "org/Base-8B", flop: 7.2e23, documents: { ...(summary === undefined ? {} : { summary }), documentation: GOOD }, ...over,
});

function judge(base_models: readonly BaseModel[], rest: InputParts = {}): CheckResult {
  return resultOf(modifierScopeCheck, input({ ...rest, profile: { role: "modifier", ...rest.profile }, model: { model: record(".gpai/model.yaml", modelRecord({ role: "modifier", base_models })), ...rest.model } }), "G-modifier-scope");
}
const rules = (result: CheckResult): readonly string[] => result.findings.map((one) => one.rule);
const state = (base_models: readonly BaseModel[], rest: InputParts = {}): readonly [string, readonly string[]] => { const result = judge(base_models, rest); return [result.outcome, rules(result)]; };

describe("links to the base's documents", () => {
  test("both linked with digest, date and a recent look: recorded, with the day of the next look", () => {
    expect(judge([base()])).toMatchObject({ outcome: "recorded", due: "2027-04-30", evidence: [{ path: ".gpai/model.yaml" }, { path: ".gpai/model.yaml" }] });
  });
  test.each([
    ["no link", undefined, "gap", ["upstream/no-link"]],
    ["no digest, no date", { url: "https://example.org/s", checked: "2026-11-01" }, "gap", ["upstream/incomplete-link"]],
    ["no address", { sha256: SHA, date: "2026-03-10", checked: "2026-11-01" }, "gap", ["upstream/no-address"]],
    ["a placeholder address", { ...GOOD, url: "TBD" }, "gap", ["upstream/missing-file"]],
    ["words for an address", { ...GOOD, url: "see the website" }, "gap", ["upstream/no-address"]],
    ["none with a reason", { url: "none: its provider has published no summary (looked on 2026-11-01)" }, "recorded", []],
    ["none without one", { url: "none" }, "gap", ["upstream/none-without-reason"]],
    ["none with a placeholder", { url: "none: TODO explain later" }, "gap", ["upstream/none-without-reason"]],
    ["never looked at again", { ...GOOD, checked: undefined as unknown as string }, "unknown", ["upstream/never-checked"]],
    ["looked at too long ago", { ...GOOD, checked: "2026-01-01" }, "stale", ["upstream/check-old"]],
    ["looked at tomorrow", { ...GOOD, checked: "2027-01-01" }, "unknown", ["upstream/checked-ahead"]],
  ] as const)("%s", (_name, summary, outcome, found) => {
    expect(state([base(summary as UpstreamDocument | undefined ?? undefined, summary === undefined ? { documents: { documentation: GOOD } } : {})])).toEqual([outcome, found]);
  });

  test("the last day of the house rule is not too late, and the day after is", () => {
    expect(state([base({ ...GOOD, checked: "2026-05-26" })])[0]).toBe("recorded");
    expect(state([base({ ...GOOD, checked: "2026-05-25" })])[0]).toBe("stale");
  });
  test("config.yaml sets the days, and it is called a house rule", () => {
    const result = judge([base({ ...GOOD, checked: "2026-11-01" })], { records: { config: { house: { upstream_check_days: 14 } } } });
    expect([result.outcome, result.findings[0]?.message]).toEqual(["stale", expect.stringMatching(/A house rule asks every 14 days .*no law sets an interval/)]);
  });
  test.each([[-1], [Number.NaN], [1e300]])("a house clock of %s days throws nothing", (days) => {
    expect(judge([base()], { records: { config: { house: { upstream_check_days: days } } } }).outcome).toBe("recorded");
  });

  test("an open-source release links the summary, and need not link the documentation; with systemic risk it does", () => {
    const only = base(GOOD, { documents: { summary: GOOD } });
    expect(state([only], { profile: { openSource: true } })).toEqual(["recorded", []]);
    expect(state([only], { profile: { openSource: true, systemicRisk: true } })).toEqual(["gap", ["upstream/no-link"]]);
    expect(state([only])).toEqual(["gap", ["upstream/no-link"]]);
  });
  test("several bases: one finding for each, at its line", () => {
    const result = judge([{ id: "org/a" }, { id: "org/b" }]);
    expect(result.findings.map(line)).toEqual([expect.stringMatching(/^upstream\/no-link \.gpai\/model\.yaml:\d+$/), expect.stringMatching(/^upstream\/no-link/)]);
    expect(new Set(result.findings.map((one) => one.line)).size).toBe(2);
  });
});

describe("something newer upstream", () => {
  const newest = (over: NonNullable<UpstreamDocument["newest"]>): readonly [string, readonly string[]] => state([base({ ...GOOD, newest: over })]);
  test.each([
    ["a later version", { version: "1.3", date: "2026-10-01" }, "stale", ["upstream/newer"]],
    ["another digest alone", { sha256: "b".repeat(64) }, "stale", ["upstream/newer"]],
    ["the linked version", { version: "1.2", date: "2026-03-10" }, "recorded", []],
    ["the same bytes under another date", { sha256: SHA.toUpperCase(), date: "2026-10-01" }, "recorded", []],
    ["an older date", { version: "1.1", date: "2026-01-01" }, "unknown", ["upstream/newest-older"]],
    ["nothing", {}, "recorded", []],
  ] as const)("%s: %s", (_name, over, outcome, found) => {
    expect(newest(over)).toEqual([outcome, found]);
  });
  test("says which version, where it is recorded, and what to do", () => {
    const [found] = judge([base({ ...GOOD, newest: { version: "1.3", date: "2026-10-01" } })]).findings;
    expect(found).toMatchObject({ path: ".gpai/model.yaml", message: "The base's provider published something newer than the linked public summary of org/Base-8B: version 1.3 of 2026-10-01. Look whether your documents still fit, then update the link." });
  });
});

describe("a copy in this repository", () => {
  const text = "# Summary\n\nWe used FineWeb-Edu and The Stack.\n";
  const sha = createHash("sha256").update(text).digest("hex");
  const path = ".gpai/upstream/summary.md";
  const copy = (sha256: string | undefined): UpstreamDocument => ({ path, date: "2026-03-10", checked: "2026-11-01", ...(sha256 === undefined ? {} : { sha256 }) });
  const rest = (over: InputParts["records"] = {}): InputParts => ({ records: { paths: new Set([path]), upstream: new Map([document(path, text)]), ...over } });
  test("whose digest is the recorded one", () => expect(state([base(copy(sha))], rest())).toEqual(["recorded", []]));
  test("whose digest is another one is a conflict", () => {
    const result = judge([base(copy(SHA))], rest());
    expect([result.outcome, result.findings.map((one) => [one.rule, one.fix])]).toEqual(["conflict", [["upstream/digest", expect.stringContaining(`sha256: ${sha} `)]]]);
  });
  test("the digest counted from bytes wins over the text's", () => {
    expect(state([base(copy(SHA))], rest({ digests: new Map([[path, SHA]]) }))[0]).toBe("recorded");
  });
  test("that was read in part is not compared by its text", () => {
    expect(state([base(copy(SHA))], rest({ upstream: new Map([[path, { path, text, complete: false }]]) }))[0]).toBe("recorded");
  });
  test("that is not there is a gap", () => expect(state([base(copy(sha))], rest({ paths: new Set() }))).toEqual(["gap", ["upstream/missing-file"]]));
  test("a bare path for a link is the path of a copy", () => {
    expect(state([base({ ...copy(sha), path: undefined as unknown as string, url: path })], rest())[0]).toBe("recorded");
  });

  test("rows that the base's document names are asked about, never held against anybody", () => {
    const rows = [registerRow("HuggingFaceFW/fineweb-edu"), registerRow("our-support-tickets", { source: { path: ".gpai/training-data.csv", line: 3 } })];
    const result = judge([base(copy(sha))], { ...rest(), model: { register: register(rows) } });
    expect([result.outcome, result.findings.map(line)]).toEqual(["unknown", ["modifier/rows-of-base .gpai/training-data.csv:2"]]);
    expect(result.findings[0]?.message).toContain("1 of 2 rows");
  });
  test("a row of a stage of the modification is answered", () => {
    const rows = [registerRow("HuggingFaceFW/fineweb-edu", { stage: "continued pre-training" })];
    expect(state([base(copy(sha), { relation: "finetune" })], { ...rest(), model: { register: register(rows) } })).toEqual(["recorded", []]);
  });
  test("short names and other words are no match", () => {
    expect(state([base(copy(sha))], { ...rest(), model: { register: register([registerRow("x/stack"), registerRow("we"), registerRow("summary-of-tickets")]) } })[0]).not.toBe("conflict");
    expect(rules(judge([base(copy(sha))], { ...rest(), model: { register: register([registerRow("we"), registerRow("summary-of-tickets")]) } }))).toEqual([]);
  });

  const template = (size: string): string => `# Public summary\n\n| Section | |\n|---|---|\n| Provider name and contact details | Base Labs |\n| Versioned model name(s) | Base 8B |\n| Model dependencies | N/A |\n| Version of the Summary | 1.2 |\n| Last update | 2026-03-10 |\n| Authorised representative name and contact details | N/A |\n\n## 1.3 Modalities, overall training data size and other characteristics\n\n| Modality | Training data size | Types of content |\n|---|---|---|\n| ☒ Text | ${size} | web pages |\n`;
  test("the base's size in the own summary is asked about", () => {
    const summary = record<FieldsRecord>(".gpai/summary.yaml", { fields: { "PST-1.3.1": "Text", "PST-1.3.2": { Text: "more than 10 trillion tokens" } } });
    const docs = template("More than 10 trillion tokens");
    const own = judge([base({ ...copy(undefined), sha256: createHash("sha256").update(docs).digest("hex") })], { ...rest({ upstream: new Map([document(path, docs)]) }), model: { summary } });
    expect([own.outcome, rules(own)]).toEqual(["unknown", ["modifier/size-of-base"]]);
    const smaller = record<FieldsRecord>(".gpai/summary.yaml", { fields: { "PST-1.3.1": "Text", "PST-1.3.2": { Text: "less than 1 billion tokens" } } });
    expect(rules(judge([base({ ...copy(undefined), sha256: createHash("sha256").update(docs).digest("hex") })], { ...rest({ upstream: new Map([document(path, docs)]) }), model: { summary: smaller } }))).toEqual([]);
  });

  test("a hostile copy and register cost no more than a moment", () => {
    const long = "word-".repeat(200_000);
    const rows = Array.from({ length: 20_000 }, (_, i) => registerRow(`org/${"a-".repeat(100)}${i}`));
    const started = performance.now();
    judge([base(copy(undefined))], { ...rest({ upstream: new Map([document(path, long)]) }), model: { register: register(rows) } });
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("data of the base's own stage", () => {
  test("is asked about where the model was made from another one", () => {
    const rows = [registerRow("org/own", { stage: "Pretraining" })];
    expect(rules(judge([base(GOOD, { relation: "finetune" })], { model: { register: register(rows) } }))).toEqual(["modifier/stage-of-base"]);
    expect(rules(judge([base()], { model: { register: register(rows) } }))).toEqual([]);
  });
});

describe("the bases of the record against the files", () => {
  const files = (...ids: string[]): InputParts => ({ facts: { facts: [fact("base_model", ids, "adapter_config.json:3", { method: "adapter-config" })] } });
  test("agree, whatever the spelling", () => {
    expect(state([base(GOOD, { id: "https://huggingface.co/org/Base-8B" })], files("org/base-8b"))).toEqual(["recorded", []]);
  });
  test("no base recorded: the files' are offered", () => {
    const result = judge([], files("org/Base-8B"));
    expect([result.outcome, result.findings.map((one) => [one.rule, one.fix])]).toEqual(["gap", [["modifier/no-base", 'base_models: [{id: "org/Base-8B"}]']]]);
    expect(state([])[1]).toEqual(["modifier/no-base"]);
  });
  test("a base that the record leaves out, and one that no file names", () => {
    expect(state([base()], files("org/Base-8B", "org/Second"))).toEqual(["conflict", ["modifier/base-not-recorded"]]);
    expect(state([base()], files("org/Other"))).toEqual(["conflict", ["modifier/base-not-recorded", "modifier/base-not-in-files"]]);
  });
  test("the model itself and paths on a disk are no bases", () => {
    expect(state([base()], files("org/Base-8B", "example/Demo-1B", "/mnt/models/x", "./out"))).toEqual(["recorded", []]);
  });
  test("a name left over from loading only asks", () => {
    expect(state([base()], { facts: { facts: [fact("base_model", ["org/Other"], "config.json:2", { method: "config-name-or-path" })] } })[0]).toBe("unknown");
  });
  test.each([
    ["org/Base-8B@0123456789abcdef0123456789abcdef01234567", "org/Base-8B@0123456", "recorded"],
    ["org/Base-8B@main", "org/Base-8B@main", "recorded"],
    ["org/Base-8B@v1.0", "org/Base-8B@v1.1", "conflict"],
    ["org/Base-8B", "org/Base-8B@v1.1", "recorded"],
    ["org/Base-8B@v1.0", "org/Another@v1.1", "recorded"],
  ])("revision %s beside %s: %s", (id, loaded, outcome) => {
    const revision: InputParts = { facts: { facts: [fact("base_model.revision", loaded, "adapter_config.json:4", { method: "adapter-config" })] } };
    expect(state([base(GOOD, { id })], revision)[0]).toBe(outcome);
  });
});

const cases = shared("cases");
if (cases !== undefined) {
  test("a published summary as the base's: its datasets and its size are recognised", () => {
    const path = ".gpai/upstream/summary.md";
    const docs = readFileSync(`${cases}/01-apertus-legal/files/reports/v1_0/Apertus_EU_Public_Summary.md`, "utf8");
    const rows = [registerRow("HuggingFaceFW/fineweb-2", { stage: "sft" }), registerRow("HuggingFaceFW/FineWeb-2"), registerRow("our/clinic-letters")];
    const summary = record<FieldsRecord>(".gpai/summary.yaml", { fields: { "PST-1.3.2": importSummary({ path, text: docs, complete: true })?.data.fields["PST-1.3.2"] ?? "" } });
    const result = judge([base({ path, sha256: createHash("sha256").update(docs).digest("hex"), date: "2025-09-01", checked: "2026-11-01" })], { records: { paths: new Set([path]), upstream: new Map([document(path, docs)]) }, model: { register: register(rows), summary } });
    expect([result.outcome, rules(result)]).toEqual(["unknown", ["modifier/rows-of-base", "modifier/size-of-base"]]);
    expect(result.findings[0]?.message).toMatch(/^1 of 3 rows/);
  });
}

test("nothing of this is asked of other roles", () => {
  expect(judge([], { profile: { role: "provider" } }).outcome).toBe("not-applicable");
});
