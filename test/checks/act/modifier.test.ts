import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { modifierCheck } from "../../../src/checks/act/modifier.ts";
import { notificationCheck } from "../../../src/checks/safety/notification.ts";
import { thirds } from "../../../src/checks/act/third.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { Decision } from "../../../src/records/classification-types.ts";
import type { BaseModel, ModelRecord } from "../../../src/records/types.ts";
import { fact, input, type InputParts, line, modelRecord, record, resultOf } from "../support.ts";

const LLAMA: BaseModel = { id: "org/Base-8B", flop: 7.2e23 };
const UNKNOWN: BaseModel = { id: "org/Closed", flop_unknown: "its provider publishes neither tokens nor hours" };

function given(model: Partial<ModelRecord>, rest: InputParts & { decisions?: readonly Decision[] } = {}): ReturnType<typeof input> {
  const { decisions, ...parts } = rest;
  return input({
    ...parts, profile: { role: "modifier", ...parts.profile },
    model: { model: record(".gpai/model.yaml", modelRecord({ role: "modifier", ...model })), ...(decisions === undefined ? {} : { classification: record(".gpai/classification.yaml", { decisions }) }), ...parts.model },
  });
}

const judge = (id: string, model: Partial<ModelRecord>, rest: Parameters<typeof given>[1] = {}): CheckResult => resultOf(modifierCheck, given(model, rest), id);
const own = (flop: number): Partial<ModelRecord> => ({ compute: { direct_flop: flop } });

describe("the one-third indicator: vectors", () => {
  test.each([
    ["M1: tuning on 1B tokens", 4.8e19, [LLAMA], "below"],
    ["M2: 100B tokens", 4.8e21, [LLAMA], "below"],
    ["M3: 5.1T tokens, 2 % above, within the error", 2.448e23, [LLAMA], "close"],
    ["M4: unknown, without systemic risk", 5e22, [{ ...UNKNOWN, systemic_risk: false }], "above"],
    ["M5: unknown, with systemic risk", 5e22, [{ ...UNKNOWN, systemic_risk: true }], "below"],
    ["M6: exactly one third", 2.4e23, [LLAMA], "close"],
    ["M7: two methods for the base", 3e23, [{ ...LLAMA, flop_estimates: [{ flop: 2.08e24, method: "hardware" }] }], "differs"],
    ["unknown, class not declared, between the limits", 5e22, [UNKNOWN], "differs"],
    ["unknown, class not declared, below both", 1e21, [UNKNOWN], "below"],
    ["no base", 1e22, [], "unknown"],
  ] as const)("%s", (_name, flop, base_models, side) => {
    expect(thirds(given({ ...own(flop), base_models })).side).toBe(side);
  });

  test("strictly greater: one third of any amount is not above", () => {
    for (const flop of [3e23, 7.2e23, 1.1e24, 2.08e24, 9.97e24, 1 / 3, 1e30]) {
      const [one] = thirds(given({ ...own(flop / 3), base_models: [{ id: "org/b", flop }] })).comparisons;
      expect([flop, one?.above]).toEqual([flop, false]);
    }
    expect(thirds(given({ ...own(2.4e23 * 1.0001), base_models: [LLAMA] })).comparisons[0]?.above).toBe(true);
  });

  test("above exactly where three times the modification is more than the base", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 20 }), (own_, base, scale) => {
      const [one] = thirds(given({ ...own(own_ * 10 ** scale), base_models: [{ id: "org/b", flop: base * 10 ** scale }] })).comparisons;
      expect(one?.above).toBe(3 * own_ > base);
    }));
  });

  test("M6 is called not above, M3 just above, both within the error", () => {
    expect(judge("G-modifier", { ...own(2.4e23), base_models: [LLAMA] }).reason).toContain("lies not above one third of the compute of org/Base-8B, 2.4x10^23 FLOP");
    expect(judge("G-modifier", { ...own(2.448e23), base_models: [LLAMA] }).reason).toContain("lies above one third");
    for (const flop of [2.4e23, 2.448e23]) expect(judge("G-modifier", { ...own(flop), base_models: [LLAMA] }).reason).toContain(", within the 30 % error of an estimate.");
  });

  test("M7 shows both amounts of the base and says that they differ", () => {
    const { outcome, reason } = judge("G-modifier", { ...own(3e23), base_models: [{ ...LLAMA, flop_source: "6PD", flop_estimates: [{ flop: 2.08e24, method: "hardware" }] }] });
    expect(outcome).toBe("unknown");
    expect(reason).toMatch(/2\.4x10\^23 FLOP \(6PD, \.gpai\/model\.yaml:\d+\), within the 30 % error of an estimate; .*lies below one third of the compute of org\/Base-8B, 6\.9x10\^23 FLOP \(hardware, .*Methods or bases lead to different sides: all are shown\./);
  });

  test("a base of unknown compute and class shows both limits", () => {
    const { reason } = judge("G-modifier", { ...own(5e22), base_models: [UNKNOWN] });
    expect(reason).toContain("above one third of 10^23 FLOP, 3.3x10^22 FLOP (compute of org/Closed unknown, without systemic risk)");
    expect(reason).toContain("below one third of 10^25 FLOP, 3.3x10^24 FLOP (compute of org/Closed unknown, with systemic risk)");
  });

  test("a merge: each parent, and all of them together", () => {
    const { bases, comparisons } = thirds(given({ ...own(3e23), base_models: [LLAMA, { id: "org/Other", flop: 1.5e24 }] }));
    expect(bases.map((one) => [one.base, one.flop])).toEqual([["org/Base-8B", 7.2e23], ["org/Other", 1.5e24], ["all 2 base models together", 2.22e24]]);
    expect(comparisons.map((one) => one.side)).toEqual(["close", "below", "below"]);
  });

  test("parents of which one is unknown have no sum", () => {
    expect(thirds(given({ ...own(3e23), base_models: [LLAMA, { ...UNKNOWN, systemic_risk: false }] })).bases.map((one) => one.base)).toEqual(["org/Base-8B", "org/Closed"]);
  });

  test("a component of the kind base is an amount of the one base", () => {
    const found = thirds(given({ compute: { direct_flop: 3e23, components: [{ kind: "base", flop: 2.08e24, method: "hardware" }] }, base_models: [LLAMA] }));
    expect(found.bases.map((one) => [one.flop, one.hidden])).toEqual([[7.2e23, false], [2.08e24, true]]);
  });
});

describe("what is said about it", () => {
  test("amounts that the provider recorded are never printed, only their places", () => {
    const result = judge("G-modifier", { compute: { flop: 4.321e22, direct_flop: 2.345e22, components: [{ kind: "base", flop: 9.876e23 }] }, training: [{ flop: 1.357e22 }], base_models: [LLAMA] });
    expect(JSON.stringify(result)).not.toMatch(/4\.3|2\.3x|2\.345|9\.8|9\.9x|3\.3x|1\.3x|1\.4x/);
    expect(result.reason).toContain("as recorded");
  });
  test("an estimate from the files is shown with its method and place", () => {
    const result = judge("G-modifier", { base_models: [LLAMA] }, { facts: { facts: [fact("compute.flop", 4.8e21, "train.yaml:4", { method: "6PD" })] } });
    expect([result.outcome, result.reason]).toEqual(["unknown", expect.stringMatching(/^The modification \(4\.8x10\^21 FLOP by 6PD, train\.yaml:4\) lies below .* for a person to judge\.$/)]);
  });
  test("an estimate that lies elsewhere than the record is asked about: a card repeats the base's tokens", () => {
    const result = judge("G-modifier", { ...own(4.8e19), base_models: [LLAMA] }, { facts: { facts: [fact("compute.flop", 7.2e23, "README.md:9", { method: "6PD" })] } });
    expect([result.outcome, result.findings.map(line)]).toEqual(["unknown", ["modifier/estimate-differs README.md:9"]]);
  });
  test("a merge trains nothing, and nothing is asked about the compute of its parents", () => {
    const merge = { facts: { facts: [fact("base_model.relation", "merge", "mergekit_config.yml:10")] } };
    const result = judge("G-modifier", { base_models: [UNKNOWN] }, merge);
    expect([result.outcome, result.findings.map(line)]).toEqual(["unknown", ["artifacts/merge mergekit_config.yml:10"]]);
    expect(judge("G-modifier-unknown", { base_models: [UNKNOWN] }, merge).outcome).toBe("not-applicable");
    expect(judge("G-modifier-unknown", { ...own(1e22), base_models: [UNKNOWN] }, merge).outcome).toBe("unknown");
  });
  test("nothing recorded: what to record", () => {
    expect(judge("G-modifier", {}).reason).toBe("For the one-third indicator record compute: {direct_flop: <FLOP of the modification>} and base_models: [{id, flop}] in .gpai/model.yaml. Whether the modifier counts as provider is for a person to judge.");
  });
  test("other roles have no such question", () => {
    for (const role of ["provider", "mirror", "library", "not-gpai"] as const) expect(resultOf(modifierCheck, given({ role, base_models: [LLAMA] }, { profile: { role } }), "G-modifier").outcome).toBe("not-applicable");
  });
  test("never says that somebody is or is not a provider", () => {
    const words = [3e23, 4.8e19, 2.4e23, 6e23].flatMap((flop) => [LLAMA, UNKNOWN].map((base) => JSON.stringify(judge("G-modifier", { ...own(flop), base_models: [base] })))).join("\n");
    const judged = "Whether the modifier counts as provider is for a person to judge.";
    expect(words).toContain(judged);
    expect(words.replaceAll(judged, "")).not.toMatch(/provider/i);
  });
  test("a hostile id stays one line of bounded length", () => {
    const { reason } = judge("G-modifier", { ...own(3e23), base_models: [{ id: `org/${"x\n| a ".repeat(5000)}`, flop: 7.2e23 }] });
    expect((reason ?? "").length).toBeLessThan(1000);
    expect(reason).not.toContain("\n");
  });
  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0])("an amount of %s is none", (flop) => {
    expect(judge("G-modifier", { ...own(flop), base_models: [{ id: "org/b", flop }] }).outcome).toBe("unknown");
  });
});

describe("a base with systemic risk above the indicator", () => {
  const model: Partial<ModelRecord> = { ...own(5e24), base_models: [{ id: "org/Big", flop: 1e25, systemic_risk: true }] };
  test.each([[false, "conflict"], [null, "unknown"], [true, "unknown"]] as const)("systemic_risk %s: %s", (systemicRisk, outcome) => {
    const result = judge("G-modifier", { ...model, ...(systemicRisk === null ? {} : { systemic_risk: systemicRisk }) }, { profile: { systemicRisk } });
    expect([result.outcome, result.findings.map((one) => one.rule)]).toEqual([outcome, systemicRisk === true ? [] : ["modifier/systemic-base"]]);
  });
  test("below the indicator nothing is presumed", () => {
    expect(judge("G-modifier", { ...model, ...own(1e24) }, { profile: { systemicRisk: false } }).findings).toEqual([]);
  });
});

describe("a signed decision", () => {
  const decision = (kept: string | undefined, over: Partial<Decision> = {}): Decision => ({
    question: "modifier", answer: "not-a-provider", by: "General Counsel, Example Labs", on: "2026-11-20", basis: ["G-modifier"], reasons: "a small tuning run on our own data",
    facts: kept === undefined ? [] : [{ key: "base.third", value: kept }], ...over,
  });
  const decided = (flop: number, one: Decision): CheckResult => judge("G-modifier", { ...own(flop), base_models: [LLAMA] }, { decisions: [one] });

  test("turns the question into a recorded one, with its place and day, and today's facts", () => {
    const result = decided(4.8e19, decision("below"));
    expect(result).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/classification.yaml" }] });
    expect(result.reason).toMatch(/^A person decided on 2026-11-20 \(\.gpai\/classification\.yaml:\d+\); the program takes the decision and does not make it\. The modification/);
  });
  test("whose facts turned is a conflict", () => {
    const result = decided(6e23, decision("below"));
    expect([result.outcome, result.findings[0]?.rule, result.findings[0]?.path]).toEqual(["conflict", "classification/facts-changed", ".gpai/classification.yaml"]);
  });
  test.each([["unsigned", { by: "" }], ["of tomorrow", { on: "2026-11-23" }], ["without reasons", { reasons: "TODO" }], ["undetermined", { answer: "undetermined" }]] as const)("%s does not count", (_name, over) => {
    expect(decided(4.8e19, decision("below", over)).outcome).toBe("unknown");
  });
});

describe("G-modifier-unknown", () => {
  const state = (base_models: readonly BaseModel[]): CheckResult => judge("G-modifier-unknown", { base_models });
  test.each([
    ["compute recorded", [LLAMA], "not-applicable", []],
    ["reason and class", [{ ...UNKNOWN, systemic_risk: false }], "recorded", []],
    ["class missing", [UNKNOWN], "unknown", ["modifier/base-systemic-risk"]],
    ["nothing", [{ id: "org/x" }], "unknown", ["modifier/base-compute", "modifier/base-systemic-risk"]],
    ["a placeholder for a reason", [{ id: "org/x", systemic_risk: false, flop_unknown: "TBD" }], "unknown", ["modifier/base-compute"]],
    ["a bare denial for a reason", [{ id: "org/x", systemic_risk: false, flop_unknown: "no" }], "unknown", ["modifier/base-compute"]],
    ["both an amount and why there is none", [{ ...LLAMA, flop_unknown: "not published anywhere" }], "conflict", ["modifier/known-and-unknown"]],
    ["no base", [], "unknown", []],
  ] as const)("%s: %s", (_name, bases, outcome, rules) => {
    const result = state(bases);
    expect([result.outcome, result.findings.map((one) => one.rule)]).toEqual([outcome, rules]);
  });
});

describe("G-modifier-sr", () => {
  const state = (base_models: readonly BaseModel[], flop: number, receipt?: string): CheckResult["outcome"] =>
    resultOf(notificationCheck, given({ ...own(flop), base_models, systemic_risk: true }, {
      profile: { systemicRisk: true },
      model: receipt === undefined ? {} : { safety: record(".gpai/safety.yaml", { notification: { met_on: "2026-11-01", notified_on: "2026-11-10", receipt } }) },
    }), "G-modifier-sr").outcome;
  const big: BaseModel = { id: "org/Big", flop: 1e25, systemic_risk: true };
  test.each([
    ["above, notified", [big], 5e24, "ES-1", "recorded"],
    ["above, not notified", [big], 5e24, undefined, "gap"],
    ["close, not notified", [big], 3.4e24, undefined, "gap"],
    ["below", [big], 1e22, undefined, "not-applicable"],
    ["a base without systemic risk", [{ ...big, systemic_risk: false }], 5e24, undefined, "not-applicable"],
    ["class of the base not declared", [LLAMA], 5e24, undefined, "gap"],
    ["no base", [], 5e24, undefined, "gap"],
  ] as const)("%s", (_name, bases, flop, receipt, outcome) => {
    expect(state(bases, flop, receipt)).toBe(outcome);
  });
});
