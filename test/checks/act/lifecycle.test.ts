import { describe, expect, test } from "@jest/globals";
import { lifecycleCheck, namesVersion } from "../../../src/checks/act/lifecycle.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import type { FieldsRecord, FieldValue, ModelRecord } from "../../../src/records/types.ts";
import { input, type InputParts, line, modelRecord, record, resultOf } from "../support.ts";

type Fields = Readonly<Record<string, FieldValue>>;
interface Given extends InputParts { readonly form?: Fields; readonly summary?: Fields; readonly decisions?: readonly Decision[] }

function judge(id: string, model: Partial<ModelRecord>, { form, summary, decisions, ...rest }: Given = {}): CheckResult {
  const file = (name: string, fields: Fields): ReturnType<typeof record<FieldsRecord>> => record<FieldsRecord>(`.gpai/${name}.yaml`, { fields });
  return resultOf(lifecycleCheck, input({
    ...rest, profile: { euMarket: model.dates?.eu_market ?? "2026-01-15", ...rest.profile },
    model: {
      model: record(".gpai/model.yaml", modelRecord(model)), ...(form === undefined ? {} : { documentation: file("documentation", form) }), ...(summary === undefined ? {} : { summary: file("summary", summary) }),
      ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }), ...rest.model,
    },
  }), id);
}
const FORM: Fields = { "MDF-GEN-2": "Demo-1B, versions 1.0 and 1.1", "MDF-HDR-1": "2026-06-10" };
const releases = (...list: NonNullable<NonNullable<ModelRecord["lineage"]>["releases"]>): Partial<ModelRecord> => ({ lineage: { id: "demo", releases: list } });
const state = (model: Partial<ModelRecord>, given: Given = {}): readonly [string, readonly string[]] => { const result = judge("G-lifecycle-duties", model, given); return [result.outcome, result.findings.map((one) => one.rule)]; };

describe("a version in a text", () => {
  test.each([
    ["Wren 1.1", "1.1", true], ["wren-3b-1.1", "1.1", true], ["v1.1", "1.1", true], ["Wren-v1.1 (June)", "1.1", true], ["versions 1.0, 1.1.", "1.1", true], ["1.1", "1.1", true],
    ["Wren 11.1", "1.1", false], ["Wren 1.1.2", "1.1", false], ["Wren 1.10", "1.1", false], ["0.1.1", "1.1", false], ["Wren 1.1b", "1.1", false], ["dev1.1", "1.1", false], ["", "1.1", false], ["Wren", " ", false],
    ["1.10 and 1.1", "1.1", true], ["WREN-ONE", "wren-one", true],
  ])("%j names %j: %s", (text, version, found) => expect(namesVersion(text, version)).toBe(found));
  test("takes no time on a hostile text", () => {
    const started = performance.now();
    namesVersion("1".repeat(1_000_000), "1".repeat(100));
    namesVersion("1.1.".repeat(250_000), "1.1");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("G-lifecycle", () => {
  test.each([
    ["one version", { model: { versions: ["1.0"] } }, "not-applicable"], ["none", {}, "not-applicable"], ["two versions, no lineage", { model: { versions: ["1.0", "1.1"] } }, "unknown"],
    ["a lineage", { lineage: { id: "demo" } }, "recorded"], ["releases", { lineage: { releases: [{ version: "1.0" }] } }, "recorded"],
  ] as const)("%s: %s", (_name, model, outcome) => expect(judge("G-lifecycle", model).outcome).toBe(outcome));
  test("a signed decision answers", () => {
    expect(judge("G-lifecycle", { model: { versions: ["1", "2"] } }, { decisions: [{ question: "lineage", answer: "same-lineage", by: "Research, Example Labs", on: "2026-11-20", reasons: "one pre-training run" }] }).outcome).toBe("recorded");
  });
});

describe("G-lifecycle-duties: releases against documents", () => {
  test.each([
    ["all releases are named", releases({ version: "1.0" }, { version: "1.1" }), { form: FORM }, "recorded", []],
    ["one is not", releases({ version: "1.0" }, { version: "1.2" }), { form: FORM }, "gap", ["lifecycle/release-not-covered"]],
    ["named in the summary, not in the documentation", releases({ version: "1.2" }), { form: FORM, summary: { "PST-1.2.1": "Demo 1.2" } }, "gap", ["lifecycle/release-not-covered"]],
    ["open source: the summary alone counts", releases({ version: "1.2" }), { form: FORM, summary: { "PST-1.2.1": "Demo 1.2", "PST-0.2": "2026-06-10" }, profile: { openSource: true } }, "recorded", []],
    ["versions of the model are left to the fields that name them", { ...releases({ version: "1.2" }), model: { versions: ["1.2"] } }, { form: FORM }, "recorded", []],
    ["no document at all", releases({ version: "1.2" }), {}, "not-applicable", []],
  ] as const)("%s: %s", (_name, model, given, outcome, found) => expect(state(model, given)).toEqual([outcome, found]));
  test("the finding stands at the document and names the release's place", () => {
    const [found] = judge("G-lifecycle-duties", releases({ version: "1.2" }), { form: FORM }).findings;
    expect(found === undefined ? "" : line(found)).toBe("lifecycle/release-not-covered .gpai/documentation.yaml:2");
    expect(found?.message).toMatch(/^The documentation \(MDF-GEN-2\) does not name the version 1\.2 \(\.gpai\/model\.yaml:\d+\)\.$/);
  });
});

describe("G-lifecycle-duties: the last review", () => {
  test.each([
    ["the documentation's date", {}, FORM, "recorded", []],
    ["reviewed of model.yaml", { reviewed: { by: "docs", on: "2026-06-10" } }, { "MDF-GEN-2": "Demo-1B" }, "recorded", []],
    ["neither", {}, { "MDF-GEN-2": "Demo-1B" }, "gap", ["lifecycle/no-review"]],
    ["older than a later release that no document names", { model: { versions: ["1.2"] }, ...releases({ version: "1.0", date: "2026-01-15" }, { version: "1.2", date: "2026-09-01" }) }, FORM, "stale", ["lifecycle/review-before-release"]],
    ["the same, where the declared placing is the first", { model: { versions: ["1.2"] }, dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.2", date: "2026-09-01" }) }, FORM, "stale", ["lifecycle/review-before-release"]],
    ["written ahead of the first release", { model: { versions: ["1.2"] }, dates: { eu_market: "2026-06-17" }, ...releases({ version: "1.2", date: "2026-06-17" }) }, FORM, "recorded", []],
    ["written ahead of a later release, which it names", releases({ version: "1.0", date: "2026-01-15" }, { version: "1.1", date: "2026-06-17" }), FORM, "recorded", []],
    ["a release that lies ahead asks nothing yet", releases({ version: "1.1", date: "2027-09-01" }), FORM, "recorded", []],
    ["on the day of the release", releases({ version: "1.1", date: "2026-06-10" }), FORM, "recorded", []],
  ] as const)("%s: %s", (_name, model, form, outcome, found) => expect(state(model, { form })).toEqual([outcome, found]));
});

describe("G-lifecycle-duties: the first placing", () => {
  test.each([
    ["the declared day is the first", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.0", eu_market: "2026-01-15" }) }, "recorded", []],
    ["a release was placed earlier", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.0", eu_market: "2025-10-01" }) }, "conflict", ["lifecycle/placed-earlier"]],
    ["a release is placed later", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.1", eu_market: "2026-05-01" }) }, "recorded", []],
    ["no declared day", { dates: {}, ...releases({ version: "1.0", eu_market: "2026-01-15" }) }, "unknown", ["lifecycle/placing-undeclared"]],
    ["placed before released", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.1", date: "2026-05-02", eu_market: "2026-05-01" }) }, "conflict", ["lifecycle/placed-before-release"]],
  ] as const)("%s: %s", (_name, model, outcome, found) => expect(state(model, { form: FORM })).toEqual([outcome, found]));
  test("placed before 2 August 2025 it is a question of the transition, for a person", () => {
    const [found] = judge("G-lifecycle-duties", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.0", eu_market: "2025-08-01" }) }, { form: FORM }).findings;
    expect(found?.message).toContain("would have until 2 August 2027 (Art. 111(3)): a question for a person");
    const [later] = judge("G-lifecycle-duties", { dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.0", eu_market: "2025-08-02" }) }, { form: FORM }).findings;
    expect(later?.message).not.toContain("111(3)");
  });
  test("said even where no document is recorded", () => {
    expect(state({ dates: { eu_market: "2026-01-15" }, ...releases({ version: "1.0", eu_market: "2025-10-01" }) })).toEqual(["conflict", ["lifecycle/placed-earlier"]]);
  });
});

test("thousands of releases cost no more than a moment", () => {
  const started = performance.now();
  judge("G-lifecycle-duties", releases(...Array.from({ length: 20_000 }, (_, i) => ({ version: `1.${i}`, date: "2026-01-01", eu_market: "2025-01-01" }))), { form: { "MDF-GEN-2": "1.".repeat(10_000), "MDF-HDR-1": "2026-06-10" } });
  expect(performance.now() - started).toBeLessThan(5000);
});
