import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Band } from "../../../src/artifacts/compute/threshold.ts";
import type { Fact } from "../../../src/artifacts/model.ts";
import { computeStatement, sideOf } from "../../../src/checks/compute-statement/statement.ts";
import { computeMethodsCheck } from "../../../src/checks/act/compute-methods.ts";
import { computePartsCheck } from "../../../src/checks/act/compute-parts.ts";
import { computeRulesCheck } from "../../../src/checks/act/compute-rules.ts";
import { energyMissingCheck } from "../../../src/checks/act/energy-missing.ts";
import { computeCheck } from "../../../src/checks/transparency/compute.ts";
import { energyCheck } from "../../../src/checks/transparency/energy.ts";
import { type ComputeStatement, RECIPIENTS } from "../../../src/checks/compute-statement/types.ts";
import { renderCompute } from "../../../src/report/compute-text.ts";
import { renderComputeYaml } from "../../../src/report/compute-yaml.ts";
import { plainStyle } from "../../../src/report/style.ts";
import { twoFigureMegawattHours } from "../../../src/checks/energy-evidence.ts";
import { quantities } from "../../../src/checks/transparency/quantity.ts";
import type { FieldValue, ModelRecord, TrainingStage } from "../../../src/records/types.ts";
import { fact, input, modelRecord, record } from "../support.ts";

interface Given { readonly model?: Partial<ModelRecord>; readonly facts?: readonly Fact[]; readonly fields?: Readonly<Record<string, FieldValue>>; readonly show?: boolean }

function statement({ model = {}, facts = [], fields, show = false }: Given): ComputeStatement {
  const subject = input({ facts: { facts }, model: { model: record(".gpai/model.yaml", modelRecord(model)), ...(fields === undefined ? {} : { documentation: record(".gpai/documentation.yaml", { fields }) }) } });
  return computeStatement(subject, { date: "2026-11-23", showRecorded: show });
}

const hours = (gpu_hours: number, peak_flops: number, utilisation: number): TrainingStage => ({ hardware: { gpu_hours, peak_flops, utilisation } });
const A100 = 300e12;
const H100 = 989e12;

/** Published models and the Guidelines' examples (Annex A.3): parameters per token, stages, what is printed, sides of 10^23 and 10^25. */
const VECTORS: readonly (readonly [string, number | undefined, readonly TrainingStage[], readonly (readonly [string, Band, Band])[]])[] = [
  ["V1", 3.8e9, [{ tokens: 3.3e12 }], [["7.5x10^22 FLOP", "below", "below"]]],
  ["V2", undefined, [hours(200_000, A100, 0.5)], [["1.1x10^23 FLOP", "close", "below"]]],
  ["V3", 0.6e9, [{ tokens: 36e12 }], [["1.3x10^23 FLOP", "close", "below"]]],
  ["V4", 1.54e9, [{ tokens: 18e12 }], [["1.7x10^23 FLOP", "above", "below"]]],
  ["V5", 1.7e9, [{ tokens: 36e12 }], [["3.7x10^23 FLOP", "above", "below"]]],
  ["V6", 2.5e9, [{ tokens: 12e12 }], [["1.8x10^23 FLOP", "above", "below"]]],
  ["V7, all epochs", 2.6e9, [{ tokens: 61e9 * 164, epochs: 164 }], [["1.6x10^23 FLOP", "above", "below"]]],
  ["V8", undefined, [hours(370_000, H100, 0.5)], [["6.6x10^23 FLOP", "above", "below"]]],
  ["V9a and V9b: both ways, on both sides", 1.23e9, [{ tokens: 9e12, ...hours(370_000, H100, 0.5) }], [["6.6x10^22 FLOP", "below", "below"], ["6.6x10^23 FLOP", "above", "below"]]],
  ["V10", 12e9, [{ tokens: 299_892_736_000 }], [["2.2x10^22 FLOP", "below", "below"]]],
  ["V11", 3e9, [{ tokens: 11e12 }], [["2.0x10^23 FLOP", "above", "below"]]],
  ["V12a", 13e9, [{ tokens: 5e12 }], [["3.9x10^23 FLOP", "above", "below"]]],
  ["V12b: all merged parts are stages", 13e9, [{ tokens: 5e12 }, { tokens: 3 * 100e9 }, { tokens: 300e9 }], [["4.4x10^23 FLOP", "above", "below"]]],
  ["V13a and V13b", 8e9, [{ tokens: 15e12, ...hours(1.46e6, H100, 0.4) }], [["7.2x10^23 FLOP", "above", "below"], ["2.1x10^24 FLOP", "above", "below"]]],
  ["V14a and V14b: the method decides", 70e9, [{ tokens: 15e12, ...hours(7.0e6, H100, 0.4) }], [["6.3x10^24 FLOP", "above", "below"], ["1.0x10^25 FLOP", "above", "close"]]],
  ["V15a and V15c", 405e9, [{ tokens: 15e12, ...hours(30.84e6, H100, 0.4) }], [["3.6x10^25 FLOP", "above", "above"], ["4.4x10^25 FLOP", "above", "above"]]],
  ["V15b", 405e9, [{ tokens: 15.6e12 }], [["3.8x10^25 FLOP", "above", "above"]]],
  ["V16a and V16c", 37e9, [{ tokens: 14.8e12, ...hours(2.788e6, H100, 0.4) }], [["3.3x10^24 FLOP", "above", "below"], ["4.0x10^24 FLOP", "above", "below"]]],
  ["V17", 32e9, [{ tokens: 15.5e12 }], [["3.0x10^24 FLOP", "above", "below"]]],
  ["V18", 17e9, [{ tokens: 40e12, ...hours(5.0e6, H100, 0.4) }], [["4.1x10^24 FLOP", "above", "below"], ["7.1x10^24 FLOP", "above", "below"]]],
  ["V19", 17e9, [{ tokens: 22e12, ...hours(2.38e6, H100, 0.4) }], [["2.2x10^24 FLOP", "above", "below"], ["3.4x10^24 FLOP", "above", "below"]]],
];

describe("vectors", () => {
  test.each(VECTORS)("%s", (_id, parameters, training, expected) => {
    const found = statement({ model: { training }, facts: parameters === undefined ? [] : [fact("parameters.active", parameters)] });
    expect(found.direct.amounts.map((one) => [one.text, one.band])).toEqual(expected.map(([text, at23]) => [text, at23]));
    expect(found.cumulative.amounts.map((one) => [one.text, one.band])).toEqual(expected.map(([text, , at25]) => [text, at25]));
    expect(found.notification.map((one) => one.text)).toEqual(expected.map(([text]) => text));
  });

  test("V16b: the total of a mixture of experts gives no amount, and what is missing is said", () => {
    const total = fact("parameters.total", 671e9, "config.json:4", { sources: [{ path: "config.json", detail: "mixture of experts without a count of active parameters: the total is not used to estimate compute" }] });
    const found = statement({ model: { training: [{ tokens: 14.8e12 }] }, facts: [total] });
    expect([found.direct.amounts, found.cumulative.side, found.missing.architecture[0]?.includes("for a mixture of experts the activated ones")]).toEqual([[], "unknown", true]);
  });

  test("V9: the sides differ, and the hours are compared with the tokens", () => {
    const found = statement({ model: { training: [{ tokens: 9e12, ...hours(370_000, H100, 0.5) }] }, facts: [fact("parameters.active", 1.23e9)] });
    expect([found.direct.side, found.cumulative.side, found.impliedUtilisation?.toFixed(3)]).toEqual(["differs", "below", "0.050"]);
  });
});

describe("sides", () => {
  test.each<readonly [string, readonly Parameters<typeof sideOf>[0][number][], string]>([
    ["none", [], "unknown"], ["one", [{ band: "above" }], "above"], ["two agree", [{ band: "below" }, { band: "below" }], "below"], ["two differ", [{ band: "below" }, { band: "close" }], "differs"],
    ["at least, and below says nothing", [{ band: "below", bound: "at-least" }], "unknown"], ["at least, and above", [{ band: "above", bound: "at-least" }], "above"], ["at most, and above says nothing", [{ band: "above", bound: "at-most" }], "unknown"],
    ["at most, and below", [{ band: "below", bound: "at-most" }], "below"], ["a bound that says nothing beside an amount", [{ band: "above", bound: "at-most" }, { band: "below" }], "below"],
  ])("%s", (_name, amounts, side) => { expect(sideOf(amounts)).toBe(side); });

  test("no band contradicts the numbers beside it, whatever they are", () => {
    const stage = fc.record({ tokens: fc.double({ min: 1e9, max: 1e16, noNaN: true }), gpu: fc.double({ min: 1, max: 1e9, noNaN: true }), u: fc.double({ min: 0.01, max: 1, noNaN: true }) });
    fc.assert(fc.property(fc.double({ min: 1e6, max: 1e13, noNaN: true }), fc.array(stage, { minLength: 1, maxLength: 4 }), fc.option(fc.double({ min: 1e18, max: 1e28, noNaN: true })), (parameters, stages, recorded) => {
      const found = statement({ show: true, facts: [fact("parameters.active", parameters)], model: { training: stages.map((one) => ({ tokens: one.tokens, ...hours(one.gpu, H100, one.u) })), ...(recorded === null ? {} : { compute: { flop: recorded } }) } });
      for (const meaning of [found.direct, found.cumulative]) {
        for (const { flop = Number.NaN, range, band } of meaning.amounts) {
          const { from, to } = range ?? { from: Number.NaN, to: Number.NaN };
          expect(band).toBe(from > meaning.threshold ? "above" : to <= meaning.threshold ? "below" : "close");
          expect(from < flop && flop < to).toBe(true);
        }
        if (meaning.side === "above" || meaning.side === "below" || meaning.side === "close") expect(meaning.amounts.filter((one) => one.bound === undefined).every((one) => one.band === meaning.side)).toBe(true);
      }
    }));
  });
});

describe("what is missing", () => {
  test("for both ways and for energy, where nothing is known", () => {
    const { missing } = statement({});
    expect([missing.architecture.length, missing.hardware.length, missing.energy]).toEqual([2, 3, ["device-hours", "the mean power of one device with its share of the host, in kW", "the power usage effectiveness of the site (PUE)"]]);
  });
  test("an assumed utilisation is named although there is an amount", () => {
    expect(statement({ model: { training: [{ hardware: { type: "H100", gpu_hours: 5 } }] } }).missing.hardware).toEqual([expect.stringContaining("the measured mean utilisation: 0.5")]);
  });
  test("stages without their numbers are counted", () => {
    const found = statement({ facts: [fact("parameters.active", 1e9)], model: { training: [{ tokens: 1e12, hardware: { type: "H100", gpu_hours: 5, utilisation: 0.4 } }, {}, {}] } });
    expect([found.missing.architecture, found.missing.hardware, found.direct.amounts.map((one) => one.bound)]).toEqual([["tokens of 2 stages of the record"], ["device-hours of 2 stages of the record"], ["at-least", "at-least"]]);
  });
  test("with all inputs nothing", () => {
    const { missing } = statement({ facts: [fact("parameters.active", 1e9)], model: { training: [{ tokens: 1e12, energy_kwh: 5, hardware: { type: "H100", gpu_hours: 5000, utilisation: 0.4 } }] } });
    expect(missing).toEqual({ architecture: [], hardware: [], energy: [] });
  });
});

describe("parts, energy, recipients", () => {
  test("components, bases of the record, and bases that only the files name", () => {
    const found = statement({ facts: [fact("base_model", ["org/One-8B", "org/Two-8B"], "mergekit_config.yml:2")], model: { base_models: [{ id: "org/One-8B", flop: 7e23 }] } });
    expect(found.parts.map(({ what, amount, flop }) => [what, amount, flop])).toEqual([["the base model org/One-8B", true, undefined], ["org/Two-8B, which the files name as a base", false, undefined]]);
  });
  test("energy: all amounts with their places, the recorded ones without values", () => {
    const found = statement({ facts: [fact("energy.kwh", 433_196, "README.md:5", { method: "card-text" }), fact("energy.kwh", 1000, "emissions.csv:2", { method: "codecarbon" })], model: { energy: { mwh: 440, method: "metered" }, training: [{ energy_kwh: 430_000 }] } });
    expect(found.energy.amounts.map(({ text, from, part }) => [text, from, part])).toEqual([[undefined, "record", false], [undefined, "stages", false], ["430 MWh", "artifact", false], ["1.0 MWh", "log", true]]);
    expect(found.energy.method?.path).toBe(".gpai/model.yaml");
    expect(statement({ model: { energy: { missing: ["power draw"] } } }).energy.listedMissing?.path).toBe(".gpai/model.yaml");
  });
  test("the AI Office gets the fine amounts, national authorities the coarse ones, downstream providers none", () => {
    const { recipients } = statement({ fields: { "MDF-CMP-4": "1.8e23", "MDF-ENG-1": "N/A", "MDF-CMP-3": "TODO" } });
    expect([recipients.AIO, recipients.NCA, recipients.DP].map((fields) => fields.map((one) => one.id.replace("MDF-", "")).join(" "))).toEqual(["CMP-2 CMP-4 CMP-5 ENG-1 ENG-2 ENG-3 ENG-4", "CMP-1 CMP-3 CMP-5 ENG-1 ENG-2 ENG-3 ENG-4", ""]);
    expect(recipients.AIO.find((one) => one.id === "MDF-CMP-4")).toMatchObject({ recorded: "value", precision: "at least two significant figures" });
    expect(recipients.NCA.map((one) => one.recorded)).toEqual(["open", "open", "open", "na", "open", "open", "open"]);
  });
});

describe("recorded amounts", () => {
  const secret = 7.654321e24;
  const model: Partial<ModelRecord> = { compute: { flop: secret, direct_flop: secret, components: [{ kind: "pre-training", flop: secret }, { kind: "synthetic-data", flop: secret }] }, training: [{ stage: "a", tokens: 7.654321e12, flop: secret, energy_kwh: 7_654_321, hardware: { gpu_hours: 765_432.1, hours: 76.54321, type: "H100", utilisation: 0.4 } }], energy: { mwh: 7654.321 }, base_models: [{ id: "org/base", flop: secret }] };
  const facts = [fact("compute.flop", 1e20, "config.json:3", { method: "6PD" })];
  test("are not in the statement, nor anything that adds them up", () => {
    const text = JSON.stringify(statement({ model, facts }));
    expect(text).not.toMatch(/7\.?654|7\.7x10|1\.53|1\.5x10|2\.296|2\.3x10/);
    expect(text).toContain(".gpai/model.yaml");
  });
  test("are where they are asked for", () => {
    const found = statement({ model, facts, show: true });
    expect(found.cumulative.amounts.map((one) => one.text)).toEqual(expect.arrayContaining(["7.7x10^24 FLOP", "1.5x10^25 FLOP"]));
    expect(found.time).toMatchObject({ wallClockDays: 76.54321 / 24, hardwareDays: [{ type: "H100", days: 765_432.1 / 24 }] });
  });
});

test("whatever numbers the records hold, nothing throws, and what is stated is finite", () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY), fc.integer());
  fc.assert(fc.property(fc.array(any, { minLength: 14, maxLength: 14 }), (n) => {
    const at = (i: number): number => n[i] ?? 0;
    const model: Partial<ModelRecord> = {
      compute: { flop: at(0), direct_flop: at(1), components: [{ kind: "merged", flop: at(2) }, { flop: at(3) }] }, energy: { mwh: at(4) }, base_models: [{ id: "org/base", flop: at(5) }],
      training: [{ tokens: at(6), flop: at(7), energy_kwh: at(8), hardware: { type: "H100", count: at(9), hours: at(10), utilisation: at(11) } }, { hardware: { gpu_hours: at(12), peak_flops: at(13) } }],
    };
    const facts = [fact("parameters.active", at(6)), fact("compute.flop", at(1)), fact("energy.kwh", at(8)), fact("compute.utilisation", at(11))];
    const found = statement({ model, facts, show: true });
    renderCompute([found], { width: 80, style: plainStyle, recipients: RECIPIENTS });
    renderComputeYaml([found], RECIPIENTS);
    for (const { flop = 1, range } of [...found.direct.amounts, ...found.cumulative.amounts]) expect([flop, range?.from, range?.to].every(Number.isFinite)).toBe(true);
    const given = input({ facts: { facts }, model: { model: record(".gpai/model.yaml", modelRecord(model)), documentation: record(".gpai/documentation.yaml", { fields: { "MDF-CMP-2": { wall_clock_days: at(0), hardware_days: at(1) }, "MDF-CMP-3": at(2), "MDF-CMP-4": at(3), "MDF-ENG-1": at(4), "MDF-ENG-3": at(5) } }) } });
    for (const check of [computeCheck, energyCheck, computeRulesCheck, computePartsCheck, computeMethodsCheck, energyMissingCheck]) expect(check.run(given)).toHaveLength(check.handles.length);
  }), { numRuns: 300 });
});

test("two figures of MWh are read back as two figures of the same amount", () => {
  expect([110, 100, 7, 0.0051, 2000, 1049, 99.6, 433.196].map(twoFigureMegawattHours)).toEqual(["110", "1.0e2", "7.0", "0.0051", "2.0e3", "1.0e3", "1.0e2", "430"]);
  fc.assert(fc.property(fc.double({ min: 1e-4, max: 1e9, noNaN: true }), (mwh) => {
    const [read] = quantities(`${twoFigureMegawattHours(mwh)} MWh`);
    expect(read?.figures).toBeGreaterThanOrEqual(2);
    expect(Math.abs((read?.value ?? 0) / mwh - 1)).toBeLessThanOrEqual(0.0501);
  }));
});
