import { describe, expect, test } from "@jest/globals";
import { computeMethodsCheck } from "../../../src/checks/act/compute-methods.ts";
import { computePartsCheck } from "../../../src/checks/act/compute-parts.ts";
import { computeRulesCheck } from "../../../src/checks/act/compute-rules.ts";
import { energyMissingCheck } from "../../../src/checks/act/energy-missing.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Fact } from "../../../src/artifacts/model.ts";
import type { FieldValue, ModelRecord } from "../../../src/records/types.ts";
import { fact, input, type InputParts, line, modelRecord, record, register, registerRow, resultOf } from "../support.ts";

const CHECKS = [computeRulesCheck, computePartsCheck, computeMethodsCheck, energyMissingCheck];

function judged(id: string, model: Partial<ModelRecord>, facts: readonly Fact[] = [], fields: Readonly<Record<string, FieldValue>> = {}, more: InputParts = {}): CheckResult {
  const check = CHECKS.find((one) => one.handles.includes(id));
  if (check === undefined) throw new Error(`nothing handles ${id}`);
  return resultOf(check, input({ ...more, facts: { facts }, model: { model: record(".gpai/model.yaml", modelRecord(model)), documentation: record(".gpai/documentation.yaml", { fields }), ...more.model } }), id);
}

const told = (found: CheckResult): readonly string[] => [found.outcome, ...found.findings.map((one) => one.rule)];

describe("method, assumptions and error (G-compute-document, G-compute-accuracy)", () => {
  test.each<readonly [string, Partial<NonNullable<ModelRecord["compute"]>>, readonly string[]]>([
    ["nothing", {}, ["unknown"]],
    ["no method", { flop: 1e23 }, ["gap", "compute/missing"]],
    ["a name alone", { flop: 1e23, method: "architecture" }, ["gap", "compute/assumptions"]],
    ["with assumptions", { flop: 1e23, method: "architecture", assumptions: "dense, one epoch" }, ["recorded"]],
    ["a method in words", { flop: 1e23, method: "6 x 3.6e9 parameters x 8e12 tokens, one epoch" }, ["recorded"]],
    ["a direct amount alone", { direct_flop: 1e23, method: "hardware" }, ["gap", "compute/assumptions"]],
  ])("%s", (_name, compute, expected) => { expect(told(judged("G-compute-document", { compute }))).toEqual(expected); });

  test("the form's methodology field holds the assumptions, or a pointer to them", () => {
    expect(judged("G-compute-document", { compute: { flop: 1e23, method: "architecture" } }, [], { "MDF-CMP-5": "6 x parameters x tokens" }).outcome).toBe("recorded");
    expect(judged("G-compute-document", { compute: { flop: 1e23, method: "architecture" } }, [], { "MDF-CMP-5": "TODO" }).outcome).toBe("gap");
  });

  test.each([[undefined, ["gap", "compute/missing"]], [0.3, ["recorded"]], [0.31, ["gap", "compute/uncertainty"]], [0, ["recorded"]]])("an error of %s", (uncertainty, expected) => {
    expect(told(judged("G-compute-accuracy", { compute: { direct_flop: 1e23, ...(uncertainty === undefined ? {} : { uncertainty }) } }))).toEqual(expected);
  });
});

describe("the two meanings (G-compute-def)", () => {
  test.each<readonly [string, Partial<ModelRecord>, readonly string[]]>([
    ["nothing recorded", {}, ["not-applicable"]],
    ["both", { compute: { flop: 2e23, direct_flop: 1e23 } }, ["recorded"]],
    ["equal", { compute: { flop: 1e23, direct_flop: 1e23 } }, ["recorded"]],
    ["direct above cumulative", { compute: { flop: 1e23, direct_flop: 1.1e23 } }, ["conflict", "compute/direct-above-cumulative"]],
    ["the direct one alone", { compute: { direct_flop: 1e23 } }, ["unknown"]],
    ["the cumulative one alone, nothing beside training", { compute: { flop: 1e23 } }, ["recorded"]],
    ["the cumulative one alone, with a base", { compute: { flop: 1e23 }, base_models: [{ id: "org/base" }] }, ["unknown"]],
    ["the cumulative one alone, with a teacher", { compute: { flop: 1e23 }, base_models: [{ id: "org/base", relation: "distilled" }] }, ["recorded"]],
  ])("%s", (_name, model, expected) => { expect(told(judged("G-compute-def", model))).toEqual(expected); });
});

describe("all parts (G-compute-include)", () => {
  const parts = (flop: number, ...amounts: readonly (number | undefined)[]): Partial<ModelRecord> => ({ compute: { flop, components: amounts.map((one, i) => ({ kind: i === 0 ? "pre-training" as const : "fine-tuning" as const, ...(one === undefined ? {} : { flop: one }) })) } });
  test.each<readonly [string, Partial<ModelRecord>, readonly string[]]>([
    ["nothing", {}, ["not-applicable"]],
    ["they add up", parts(1.1e24, 1e24, 1e23), ["recorded"]],
    ["within rounding", parts(1.1e24, 1.02e24, 1e23), ["recorded"]],
    ["they do not", parts(1.1e24, 1e24, 3e23), ["conflict", "compute/components-sum"]],
    ["one without an amount", parts(2e24, 1e24, undefined), ["unknown", "compute/component-without-amount"]],
    ["those that have one are too much already", parts(5e23, 1e24, undefined), ["conflict", "compute/components-sum"]],
    ["stages add up to the direct amount", { compute: { flop: 2e23, direct_flop: 1.1e23 }, training: [{ flop: 1e23 }, { flop: 1e22 }] }, ["recorded"]],
    ["stages do not", { compute: { flop: 2e23, direct_flop: 1.1e23 }, training: [{ flop: 1e23 }, { flop: 5e22 }] }, ["conflict", "compute/stages-sum"]],
    ["stages are less, and one has no amount", { compute: { flop: 2e23, direct_flop: 1.1e23 }, training: [{ flop: 1e23 }, {}] }, ["recorded"]],
    ["stages are more than the whole", { compute: { flop: 1e23 }, training: [{ flop: 2e23 }] }, ["conflict", "compute/stages-sum"]],
  ])("%s", (_name, model, expected) => { expect(told(judged("G-compute-include", model))).toEqual(expected); });

  test("data from models that are not public: their generation is asked for", () => {
    const more: InputParts = { model: { register: register([registerRow("a", { category: "public" }), registerRow("b", { category: "synthetic", source: { path: ".gpai/training-data.csv", line: 7 } })]) } };
    const found = judged("G-compute-include", { compute: { flop: 1e23 } }, [], {}, more);
    expect([told(found), found.findings[0]?.message.includes(".gpai/training-data.csv:7")]).toEqual([["unknown", "compute/synthetic-data"], true]);
    expect(told(judged("G-compute-include", { compute: { flop: 1.1e23, components: [{ kind: "pre-training", flop: 1e23 }, { kind: "synthetic-data", flop: 1e22 }] } }, [], {}, more))).toEqual(["recorded"]);
  });
});

describe("weights taken over (G-compute-merge)", () => {
  const bases = [fact("base_model", ["org/One-8B", "org/Two-8B", "./local"], "mergekit_config.yml:2"), fact("base_model.relation", "merge", "mergekit_config.yml:1")];
  test.each<readonly [string, Partial<ModelRecord>, readonly Fact[], readonly string[]]>([
    ["none", { compute: { flop: 1e23 } }, [], ["not-applicable"]],
    ["all parents with their compute", { base_models: [{ id: "org/One-8B", flop: 1e24 }, { id: "org/Two-8B@v2", flop: 1e24 }] }, bases, ["recorded"]],
    ["a parent that only the recipe names", { base_models: [{ id: "org/One-8B", flop: 1e24 }] }, bases, ["unknown", "compute/merged-part-missing"]],
    ["a base without an amount", { base_models: [{ id: "org/One-8B", flop: 1e24 }, { id: "org/Two-8B" }] }, bases, ["unknown", "compute/base-without-amount"]],
    ["a base said to be unknown", { base_models: [{ id: "org/Base", flop_unknown: "neither tokens nor hours are published" }] }, [], ["recorded"]],
    ["a component that holds them", { compute: { components: [{ kind: "merged", flop: 2e24 }] }, base_models: [{ id: "org/One-8B" }, { id: "org/Two-8B" }] }, bases, ["recorded"]],
    ["the teacher of a distillation", { base_models: [{ id: "org/One-8B", relation: "distilled" }] }, [fact("base_model", "org/One-8B", "README.md:3")], ["not-applicable"]],
  ])("%s", (_name, model, facts, expected) => { expect(told(judged("G-compute-merge", model, facts))).toEqual(expected); });
});

describe("the hardware-based formula (G-compute-hw)", () => {
  const H100 = { type: "H100-SXM", gpu_hours: 1000, utilisation: 0.4 };
  test.each<readonly [string, Partial<ModelRecord>, readonly Fact[], readonly string[]]>([
    ["no hardware", { training: [{ tokens: 1e12 }] }, [], ["not-applicable"]],
    ["all inputs", { training: [{ hardware: H100 }] }, [], ["recorded"]],
    ["units times hours", { training: [{ hardware: { type: "A100", count: 8, hours: 100, utilisation: 0.3 } }] }, [], ["recorded"]],
    ["an unknown device with its peak", { training: [{ hardware: { type: "Own chip", peak_flops: 5e14, gpu_hours: 5, utilisation: 0.3 } }] }, [], ["recorded"]],
    ["an unknown device", { training: [{ hardware: { ...H100, type: "Own chip" } }] }, [], ["unknown", "compute/hardware-incomplete"]],
    ["a peak with sparsity", { training: [{ hardware: { ...H100, peak_flops: 1979e12 } }] }, [], ["conflict", "compute/peak"]],
    ["no utilisation", { training: [{ hardware: { type: "H100", gpu_hours: 5 } }] }, [], ["unknown", "compute/hardware-incomplete"]],
    ["no utilisation, and the other formula has all of its inputs", { training: [{ tokens: 1e12, hardware: { type: "H100", gpu_hours: 50_000 } }] }, [fact("parameters.active", 7e9)], ["not-applicable"]],
    ["tokens that the hours cannot have passed", { training: [{ tokens: 1e12, hardware: H100 }] }, [fact("parameters.active", 7e9)], ["conflict", "compute/utilisation-above-one"]],
    ["the same in the files", {}, [fact("compute.utilisation", 1.2, "README.md:5")], ["conflict", "compute/utilisation-above-one"]],
  ])("%s", (_name, model, facts, expected) => { expect(told(judged("G-compute-hw", model, facts))).toEqual(expected); });
});

describe("the architecture-based formula (G-compute-arch)", () => {
  const sparse = fact("parameters.total", 671e9, "config.json:4", { sources: [{ path: "config.json", line: 4 }, { path: "config.json", detail: "mixture of experts without a count of active parameters: the total is not used to estimate compute" }] });
  test.each<readonly [string, Partial<ModelRecord>, readonly Fact[], readonly string[]]>([
    ["no tokens", {}, [fact("parameters.active", 7e9)], ["not-applicable"]],
    ["tokens and parameters", { training: [{ tokens: 1e12 }] }, [fact("parameters.active", 7e9)], ["recorded"]],
    ["no parameters", { training: [{ tokens: 1e12 }] }, [], ["unknown"]],
    ["no parameters, and the other formula has all of its inputs", { training: [{ tokens: 1e12, hardware: { type: "H100", gpu_hours: 50_000, utilisation: 0.4 } }] }, [sparse], ["not-applicable"]],
    ["a mixture of experts without active parameters", { training: [{ tokens: 1e12 }] }, [sparse], ["unknown", "compute/active-parameters"]],
    ["a context that is long for the size", { training: [{ tokens: 1e9 }] }, [fact("parameters.active", 5e4), fact("context_length", 131_072)], ["unknown"]],
    ["the config that the stage names tells other tokens", { training: [{ tokens: 2e12, config: "configs/a.yaml" }] }, [fact("parameters.active", 7e9), fact("training.tokens", 1e12, "configs/a.yaml:3")], ["conflict", "compute/tokens"]],
    ["epochs explain it", { training: [{ tokens: 2e12, epochs: 2, config: "configs/a.yaml" }] }, [fact("parameters.active", 7e9), fact("training.tokens", 1e12, "configs/a.yaml:3")], ["recorded"]],
    ["another config tells other tokens", { training: [{ tokens: 2e12, config: "configs/b.yaml" }] }, [fact("parameters.active", 7e9), fact("training.tokens", 1e12, "configs/a.yaml:3")], ["recorded"]],
  ])("%s", (_name, model, facts, expected) => { expect(told(judged("G-compute-arch", model, facts))).toEqual(expected); });
});

describe("unknown energy (G-faq-energy)", () => {
  test.each<readonly [string, Partial<ModelRecord>, Readonly<Record<string, FieldValue>>, readonly string[]]>([
    ["an amount in the form", {}, { "MDF-ENG-1": "110 MWh" }, ["recorded"]],
    ["an amount in model.yaml", { energy: { mwh: 110 } }, {}, ["recorded"]],
    ["N/A with what is missing", {}, { "MDF-ENG-1": "N/A", "MDF-ENG-2": "the host withholds the power draw" }, ["recorded"]],
    ["N/A with a list", { energy: { missing: ["power draw"] } }, { "MDF-ENG-1": "N/A" }, ["recorded"]],
    ["N/A alone", {}, { "MDF-ENG-1": "N/A" }, ["gap", "energy/missing-list"]],
    ["nothing", {}, {}, ["unknown"]],
  ])("%s", (_name, model, fields, expected) => { expect(told(judged("G-faq-energy", model, [], fields))).toEqual(expected); });

  test("recorded hours are pointed at, since energy can be estimated from them", () => {
    expect(judged("G-faq-energy", { training: [{ hardware: { gpu_hours: 5 } }] }, [], { "MDF-ENG-1": "N/A" }).findings[0]?.message).toMatch(/Device-hours are recorded \(\.gpai\/model\.yaml:\d+\)/);
  });
});

describe("what no face may show", () => {
  test("recorded amounts of compute and energy stand in no word of any result, whatever is wrong", () => {
    const secret = 7.654321e24;
    const model: Partial<ModelRecord> = {
      compute: { flop: secret / 2, direct_flop: secret, method: "hardware", uncertainty: 0.9, components: [{ stage: "pretraining", kind: "pre-training", flop: secret }, { kind: "merged" }] },
      training: [{ stage: "pretraining", tokens: 1e12, flop: secret, energy_kwh: 7_654_321, hardware: { type: "H100", gpu_hours: 3, peak_flops: 1979e12 } }], energy: { mwh: 7654.321 }, base_models: [{ id: "org/base", flop: secret }],
    };
    const results = CHECKS.flatMap((check) => check.run(input({ facts: { facts: [fact("parameters.active", 7e9)] }, model: { model: record(".gpai/model.yaml", modelRecord(model)) } })));
    expect(results.filter((one) => one.outcome === "conflict").length).toBeGreaterThan(1);
    expect(JSON.stringify(results)).not.toMatch(/7[.,]?6|7[.,]?7x|3[.,]8[x2]/);
    for (const one of results.flatMap((result) => result.findings)) expect(line(one)).toContain(".gpai/model.yaml:");
  });
  test("no text concludes anything of the law", () => {
    const results = CHECKS.flatMap((check) => check.run(input({ model: { model: record(".gpai/model.yaml", modelRecord({ compute: { flop: 1e26, direct_flop: 2e26, method: "x" } })) } })));
    expect(JSON.stringify(results)).not.toMatch(/complian|systemic risk|is a general-purpose/i);
  });
});
