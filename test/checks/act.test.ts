import { describe, expect, test } from "@jest/globals";
import { ANNEX_FIELDS } from "../../src/checks/act/annex.ts";
import { classificationCheck } from "../../src/checks/act/classification.ts";
import { computeRulesCheck } from "../../src/checks/act/compute-rules.ts";
import { representativeCheck } from "../../src/checks/act/representative.ts";
import { safetyChecks } from "../../src/checks/safety/checks.ts";
import type { CheckResult } from "../../src/checks/types.ts";
import type { ModelRecord } from "../../src/records/types.ts";
import { byChapter } from "../../src/law/catalogue.ts";
import { conflict, fact, input, type InputParts, line, modelRecord, record, resultOf } from "./support.ts";

const parts = (model: Partial<ModelRecord>, rest: InputParts = {}): InputParts => ({ ...rest, model: { model: record(".gpai/model.yaml", modelRecord(model)) } });

describe("annex items", () => {
  test("each item of Annex XI section 1 and of Annex XII has its fields", () => {
    const items = byChapter("act").map((one) => one.id).filter((id) => /^AIA-XI\.1\.\d\.|^AIA-XII\./.test(id));
    expect([...ANNEX_FIELDS.keys()].toSorted()).toEqual(items.toSorted());
  });
  test("the number of parameters stands behind Annex XI 1.1(d), the band behind Annex XII 1(f)", () => {
    expect(ANNEX_FIELDS.get("AIA-XI.1.1.d")).toContain("MDF-PRP-7");
    expect(ANNEX_FIELDS.get("AIA-XII.1.f")).not.toContain("MDF-PRP-7");
    expect(ANNEX_FIELDS.get("AIA-XII.1.f")).toContain("MDF-PRP-8");
  });
});

describe("Art. 51(2): facts beside the question, never a decision", () => {
  const judge = (flop: number | undefined, systemicRisk: boolean | null): CheckResult =>
    resultOf(classificationCheck, input({ ...parts(systemicRisk === null ? {} : { systemic_risk: systemicRisk }), profile: { systemicRisk }, facts: { facts: flop === undefined ? [] : [fact("compute.flop", flop, "train.yaml:7", { method: "6PD" })] } }), "AIA-51.2");
  test.each([
    [3.79e25, false, "conflict"], [3.79e25, null, "unknown"], [3.79e25, true, "recorded"],
    [9.97e24, false, "unknown"], [9.97e24, null, "unknown"], [6.3e24, false, "recorded"], [6.3e24, null, "recorded"], [undefined, false, "unknown"],
  ] as const)("%s FLOP with systemic_risk %s: %s", (flop, declared, outcome) => {
    expect(judge(flop, declared).outcome).toBe(outcome);
  });
  test("the conflict names the declaration, the estimate's place, and who decides", () => {
    const [first] = judge(3.79e25, false).findings;
    expect(first?.path).toBe(".gpai/model.yaml");
    expect(first?.message).toMatch(/3\.8x10\^25 FLOP by 6PD \(train\.yaml:7\).*person/);
  });
  test("close says that the estimate's error decides", () => {
    expect(judge(9.97e24, false).reason).toContain("30 %");
  });
  test("declared tokens count with the active parameters of a mixture of experts", () => {
    const model = record(".gpai/model.yaml", modelRecord({ training: [{ stage: "pretraining", tokens: 14.8e12 }] }));
    const facts = [fact("parameters.total", 671e9), fact("parameters.active", 37e9)];
    const result = resultOf(classificationCheck, input({ model: { model }, facts: { facts } }), "AIA-51.2");
    expect([result.outcome, result.reason?.includes("3.3x10^24 FLOP")]).toEqual(["recorded", true]);
  });
});

describe("G-scope", () => {
  const judge = (flops: readonly number[], role: "provider" | null): CheckResult => {
    const { role: _role, ...rest } = modelRecord();
    const model = record(".gpai/model.yaml", role === null ? rest : modelRecord());
    return resultOf(classificationCheck, input({ model: { model }, profile: { role }, facts: { facts: flops.map((flop) => fact("compute.flop", flop)) } }), "G-scope");
  };
  test("asks, with the side of 10^23", () => {
    expect(judge([6.64e22], null)).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("below 10^23") });
    expect(judge([1.98e23], null).reason).toContain("above 10^23");
    expect(judge([1.3e23], null).reason).toContain("close to 10^23");
  });
  test("two methods on two sides are both shown", () => {
    expect(judge([6.64e22, 6.59e23], null).reason).toContain("both sides of 10^23");
  });
  test("a provider has answered by the role", () => {
    expect(judge([6.64e22], "provider")).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("by declaration") });
  });
});

describe("Art. 53(2): the declared claim", () => {
  const judge = (open: boolean | undefined, licence: string | undefined, rest: InputParts = {}): CheckResult =>
    resultOf(classificationCheck, input({ ...rest, model: { model: record(".gpai/model.yaml", modelRecord({ licence: open === undefined ? {} : { open_source: open } })) }, profile: { openSource: open ?? null, ...rest.profile }, facts: { facts: licence === undefined ? [] : [fact("licence.id", licence, "README.md:2")], ...rest.facts } }), "AIA-53.2");
  test("undeclared is asked", () => expect(judge(undefined, "mit")).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("open_source") }));
  test("nothing contradicts: recorded as declared, with the reservation", () => {
    expect(judge(true, "apache-2.0")).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to decide") });
  });
  test.each(["bigscience-bloom-rail-1.0", "cc-by-nc-4.0", "llama3.1", "gemma"])("%s contradicts it", (id) => {
    const result = judge(true, id);
    expect([result.outcome, result.findings[0]?.rule]).toEqual(["conflict", "act/open-source-claim"]);
    expect(result.findings[0]?.message).toContain("README.md:2");
  });
  test("a licence that is not known is a question", () => {
    const result = judge(true, "some-licence-of-ours");
    expect([result.outcome, result.findings.length]).toEqual(["unknown", 1]);
  });
  test("card against LICENSE shows here for open source too", () => {
    const result = judge(true, "mit", { facts: { facts: [], conflicts: [conflict("licence.id", "The card says mit, LICENSE holds Apache-2.0.", "README.md:2", "LICENSE:1")] } });
    expect([result.outcome, result.findings.map(line)]).toEqual(["conflict", ["artifacts/licence-id README.md:2"]]);
  });
});

describe("Art. 54: representative", () => {
  const judge = (authorised_representative: string | undefined): CheckResult =>
    resultOf(representativeCheck, input(parts({ provider: { name: "Example Labs", ...(authorised_representative === undefined ? {} : { authorised_representative }) } }, { profile: { establishedInUnion: false } })), "AIA-54.1");
  test("missing, a placeholder, none, and named", () => {
    expect(judge(undefined).findings.map((one) => one.rule)).toEqual(["representative/missing"]);
    expect(judge("TBD").findings.map((one) => one.rule)).toEqual(["representative/none"]);
    expect(judge("none: Art. 54(6)").findings.map((one) => one.rule)).toEqual(["representative/none"]);
    expect(judge("Rep GmbH, Germany, mandate of 2025-08-01").outcome).toBe("recorded");
  });
});

describe("compute rules", () => {
  const rule = (id: string, model: Partial<ModelRecord>, rest: InputParts = {}): CheckResult => resultOf(computeRulesCheck, input(parts(model, rest)), id);
  test("error of at most 30 %, method stated", () => {
    expect(rule("G-compute-accuracy", { compute: { flop: 2e23, method: "architecture", uncertainty: 0.3 } }).outcome).toBe("recorded");
    expect(rule("G-compute-accuracy", { compute: { flop: 2e23, uncertainty: 0.4 } }).findings[0]?.rule).toBe("compute/uncertainty");
    expect(rule("G-compute-accuracy", { compute: { flop: 2e23 } }).findings[0]?.rule).toBe("compute/missing");
    expect(rule("G-compute-document", { compute: { flop: 2e23 } }).outcome).toBe("gap");
    expect(rule("G-compute-document", {}).outcome).toBe("unknown");
  });
});

describe("systemic-risk pointers", () => {
  const judge = (id: string, data: Readonly<Record<string, unknown>> | undefined): CheckResult => {
    const check = safetyChecks.find((one) => one.handles.includes(id));
    if (check === undefined) throw new Error("no safety check");
    return resultOf(check, input({ model: data === undefined ? {} : { safety: record(".gpai/safety.yaml", data) } }), id);
  };
  const POINTER = { held_by: "safety team", digest: `sha256:${"deadbeef".repeat(8)}`, version: "3", date: "2026-05-01" };
  test("a pointer satisfies; whether that of the commitment covers a measure is asked", () => {
    expect(judge("S-1.1", { "S-1.1": POINTER }).outcome).toBe("recorded");
    expect(judge("S-1.1", { "S-C1": POINTER }).outcome).toBe("unknown");
    expect(judge("S-2.1", { "S-C1": POINTER }).outcome).toBe("gap");
  });
  test("nothing of the record is shown", () => {
    expect(JSON.stringify(judge("S-1.1", { "S-1.1": POINTER }))).not.toMatch(/safety team|deadbeef/);
  });
  test("a placeholder and nothing at all", () => {
    expect(judge("S-1.1", { "S-1.1": "TODO" }).findings[0]?.rule).toBe("safety/placeholder");
    expect(judge("S-1.1", undefined).findings.map(line)).toEqual(["safety/missing .gpai/safety.yaml"]);
  });
});
