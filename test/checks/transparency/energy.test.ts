import { describe, expect, test } from "@jest/globals";
import { formChecks } from "../../../src/checks/transparency/checks.ts";
import type { CheckResult } from "../../../src/checks/types.ts";
import type { FieldValue, ModelRecord } from "../../../src/records/types.ts";
import { fact, input, modelRecord, record } from "../support.ts";
import { FACTS, withForm } from "./good.ts";

/** MDF-* of a good form with these fields, these facts beside the usual ones (energy left out), and this model.yaml. */
function one(id: string, fields: Readonly<Record<string, FieldValue | undefined>>, facts: typeof FACTS = [], model: Partial<ModelRecord> = {}): CheckResult {
  const parts = withForm(fields, { facts: { facts: [...FACTS.filter((known) => !known.key.startsWith("energy") && !known.key.startsWith("emissions")), ...facts] } });
  const given = input({ ...parts, model: { ...parts.model, model: record(".gpai/model.yaml", modelRecord(model)) } });
  const found = formChecks.flatMap((check) => check.run(given)).find((result) => result.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

const rules = (found: CheckResult): readonly string[] => found.findings.map((finding) => finding.rule);
const energy = (kwh: number, from = "README.md:9", method = "card-text", detail?: string): (typeof FACTS)[number] => fact("energy.kwh", kwh, from, { method, sources: [{ path: from.split(":")[0] ?? "", line: Number(from.split(":")[1]), ...(detail === undefined ? {} : { detail }) }] });

describe("MDF-ENG-1 against what is known, with a tenth for rounding", () => {
  test.each<readonly [string, FieldValue, number, boolean]>([["rounded", "110 MWh", 106_800, true], ["a tenth", 102, 112_000, true], ["more", 102, 127_000, false], ["less", 102, 80_000, false]])("%s", (_name, value, kwh, agrees) => {
    expect([one("MDF-ENG-1", { "MDF-ENG-1": value }, [energy(kwh)]).outcome, one("MDF-ENG-1", { "MDF-ENG-1": value }, [], { energy: { mwh: kwh / 1000 } }).outcome, one("MDF-ENG-1", { "MDF-ENG-1": value }, [], { training: [{ energy_kwh: kwh }] }).outcome]).toEqual(Array.from({ length: 3 }, () => (agrees ? "recorded" : "conflict")));
  });

  test("a factor of a thousand is named", () => {
    expect(one("MDF-ENG-1", { "MDF-ENG-1": 106_800 }, [energy(106_800)]).findings[0]?.message).toContain("factor of 1000 apart: is one of them in kWh?");
  });

  test("fine-tuning that an artifact states apart may be counted in or not", () => {
    const facts = [energy(100_000, "bom.json:3", "cyclonedx", "training: 100 MWh"), energy(30_000, "bom.json:4", "cyclonedx", "fine-tuning: fine-tuning: 30 MWh")];
    expect(["101 MWh", "130 MWh", "160 MWh"].map((value) => one("MDF-ENG-1", { "MDF-ENG-1": value }, facts).outcome)).toEqual(["recorded", "recorded", "conflict"]);
  });

  test("an answer by phases may be meant as a sum", () => {
    expect(one("MDF-ENG-1", { "MDF-ENG-1": { "pre-training": "101 MWh", "post-training": "29 MWh" } }, [energy(130_000)]).outcome).toBe("recorded");
    expect(one("MDF-ENG-1", { "MDF-ENG-1": { "pre-training": "101 MWh", "post-training": "29 MWh" } }, [energy(300_000)]).outcome).toBe("conflict");
  });

  test("a log, and stages some of which have no amount, contradict only what is smaller, or off by a thousand", () => {
    const log = [energy(50_000, "emissions.csv:2", "codecarbon")];
    expect(["510 MWh", "51 MWh", "41 MWh", "51000 MWh"].map((value) => one("MDF-ENG-1", { "MDF-ENG-1": value }, log).outcome)).toEqual(["recorded", "recorded", "conflict", "conflict"]);
    expect(one("MDF-ENG-1", { "MDF-ENG-1": "41 MWh" }, log).findings[0]?.message).toContain("less than a part of it that emissions.csv:2 tracked (50000 kWh = 50 MWh)");
    const stages = { training: [{ energy_kwh: 50_000 }, {}] };
    expect([one("MDF-ENG-1", { "MDF-ENG-1": "510 MWh" }, [], stages).outcome, one("MDF-ENG-1", { "MDF-ENG-1": "41 MWh" }, [], stages).outcome]).toEqual(["recorded", "conflict"]);
  });

  test("energy.mwh of model.yaml is held against the same, with its own place", () => {
    const found = one("MDF-ENG-1", { "MDF-ENG-1": "N/A", "MDF-ENG-2": "measured by nobody" }, [], { energy: { mwh: 105_000 }, training: [{ energy_kwh: 105_000 }] });
    expect(rules(found)).toEqual(["form/energy-known", "form/energy"]);
    expect(found.findings[1]?.path).toBe(".gpai/model.yaml");
  });

  test("the line to paste is one of the file that the finding names", () => {
    const log = [energy(250_000, "emissions.csv:2", "codecarbon")];
    const found = one("MDF-ENG-1", { "MDF-ENG-1": "110 MWh" }, log, { energy: { mwh: 110 } });
    expect(found.findings.map(({ path, fix }) => [path, fix])).toEqual([
      [".gpai/documentation.yaml", "MDF-ENG-1: 250 MWh   # or correct emissions.csv:2"], [".gpai/model.yaml", "mwh: 250   # or correct emissions.csv:2"],
    ]);
  });

  test.each(["62000 kWh", "1.1 GWh", "3600 GJ", "5.1 MJ", "110 MW", "7.2 joules"])("%s is not the unit of the form", (value) => {
    expect(rules(one("MDF-ENG-1", { "MDF-ENG-1": value }))).toEqual(["form/unit"]);
  });
  test.each(["110 MWh", "110", "110 MW h", "110 MWh in January", "110 megawatt hours"])("%s is", (value) => {
    expect(one("MDF-ENG-1", { "MDF-ENG-1": value }).outcome).toBe("recorded");
  });

  test("more figures than asked for are as good as two, one figure is not", () => {
    expect([one("MDF-ENG-1", { "MDF-ENG-1": "106.8213 MWh" }).outcome, one("MDF-ENG-1", { "MDF-ENG-1": "1.0e2 MWh" }).outcome, rules(one("MDF-ENG-1", { "MDF-ENG-1": "7 MWh" }))]).toEqual(["recorded", "recorded", ["form/precision"]]);
  });
});

describe("the plausibility of this program", () => {
  const stages = (hours: number): Partial<ModelRecord> => ({ training: [{ hardware: { gpu_hours: hours } }] });
  test.each([["110 MWh", 125_000, undefined], ["110 MWh", 100, "more than 5 kW"], ["1.1 MWh", 125_000, "less than 0.05 kW"]])("%s over %s device-hours", (value, hours, words) => {
    const found = one("MDF-ENG-1", { "MDF-ENG-1": value }, [], stages(hours));
    expect([found.outcome, found.findings[0]?.rule]).toEqual(words === undefined ? ["recorded", undefined] : ["unknown", "form/energy-power"]);
    if (words !== undefined) expect([found.reason?.includes(words), found.reason?.includes("house rule"), JSON.stringify(found).includes("110")]).toEqual([true, true, false]);
  });
  test("is not asked where a stage has no hours", () => {
    expect(one("MDF-ENG-1", { "MDF-ENG-1": "110 MWh" }, [], { training: [{ hardware: { gpu_hours: 1 } }, {}] }).outcome).toBe("recorded");
  });
});

describe("N/A", () => {
  test("needs what is missing, in the form or in model.yaml", () => {
    expect(rules(one("MDF-ENG-1", { "MDF-ENG-1": "N/A", "MDF-ENG-2": undefined }))).toEqual(["form/missing-information"]);
    expect(one("MDF-ENG-1", { "MDF-ENG-1": "N/A", "MDF-ENG-2": undefined }, [], { energy: { missing: ["power draw of the hosted nodes"] } }).outcome).toBe("recorded");
    expect(rules(one("MDF-ENG-1", { "MDF-ENG-1": "N/A", "MDF-ENG-2": undefined }, [], { energy: { missing: ["TODO"] } }))).toEqual(["form/missing-information"]);
  });
  test("beside a known amount is a contradiction", () => {
    const found = one("MDF-ENG-1", { "MDF-ENG-1": "N/A" }, [energy(50_000)]);
    expect([found.outcome, found.findings[0]?.message]).toEqual(["conflict", "Energy used for training: N/A, but README.md:9 gives (50000 kWh = 50 MWh)."]);
  });
});

describe("units and amounts of computation", () => {
  test.each(["1.2 PFLOP", "3.4 petaFLOPs", "5.6e3 PF-days", "1.2e12 FLOP/s", "7.8 exaflops", "1.0e15 FLOPs per second"])("MDF-ENG-3: %s is another unit", (value) => { expect(rules(one("MDF-ENG-3", { "MDF-ENG-3": value }))).toEqual(["form/unit"]); });
  test.each(["3.7e12", "3.7x10^12 FLOP", "3.7e12 FLOPs per generated token", "3.7e12 floating point operations"])("MDF-ENG-3: %s is the one of the form", (value) => { expect(one("MDF-ENG-3", { "MDF-ENG-3": value }).outcome).toBe("recorded"); });

  test("hardware days against the device-hours, to one figure", () => {
    const days = (value: number): CheckResult => one("MDF-CMP-2", { "MDF-CMP-2": { wall_clock_days: 41, hardware_days: { "H100 SXM": value } } }, [], { training: [{ hardware: { gpu_hours: 125_000 } }] });
    expect([days(5208), days(5000), days(4000), days(125_000), days(217)].map((found) => [found.outcome, ...rules(found)])).toEqual([["recorded"], ["recorded"], ["recorded"], ["conflict", "form/hardware-days"], ["conflict", "form/hardware-days"]]);
    expect(JSON.stringify(days(125_000).findings)).not.toContain("125");
  });

  test("an amount may be the direct or the cumulative one of model.yaml", () => {
    const amount = (value: string): CheckResult => one("MDF-CMP-4", { "MDF-CMP-4": value, "MDF-CMP-3": undefined }, [], { compute: { flop: 9.0e22, direct_flop: 8.0e22 } });
    const facts = FACTS.some((known) => known.key === "compute.flop");
    expect([facts, amount("9.0e22").findings.some((found) => found.rule === "form/differs-from-model-record"), amount("8.0e22").findings.some((found) => found.rule === "form/differs-from-model-record"), amount("5.0e22").findings.some((found) => found.rule === "form/differs-from-model-record")]).toEqual([facts, false, false, true]);
  });

  test("a cumulative amount with recorded bases is a reading too, and its value is not shown", () => {
    const flop = fact("compute.flop", 1e23, "config.json:3", { method: "6PD" });
    const facts = FACTS.filter((known) => known.key !== "compute.flop");
    const parts = withForm({ "MDF-CMP-4": "7.1e23", "MDF-CMP-3": undefined }, { facts: { facts: [...facts, flop] } });
    const judged = (base: number): CheckResult | undefined => formChecks.flatMap((check) => check.run(input({ ...parts, model: { ...parts.model, model: record(".gpai/model.yaml", modelRecord({ base_models: [{ id: "org/base", flop: base }] })) } }))).find((found) => found.id === "MDF-CMP-4");
    expect(judged(6e23)?.outcome).toBe("recorded");
    const wrong = judged(5.432e24);
    expect([wrong?.outcome, /5\.4|5\.5/.test(JSON.stringify(wrong?.findings)), wrong?.findings[0]?.message.includes("6PD and recorded parts (config.json:3)")]).toEqual(["conflict", false, true]);
  });
});
