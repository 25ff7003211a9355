import { describe, expect, test } from "@jest/globals";
import { all, factsOf, json, LLAMA_8B, LLAMA_8B_COUNT, only, value } from "./support.ts";
import { HEADER, row } from "../training/support.ts";

const CONFIG = { "config.json": json(LLAMA_8B) };
const log = (...rows: readonly string[]): string => `${[HEADER, ...rows].join("\n")}\n`;
const bom = (...energy: readonly (readonly [string, number, string])[]): string => json({
  bomFormat: "CycloneDX", specVersion: "1.6", components: [{ type: "machine-learning-model", name: "repo", modelCard: { considerations: { environmentalConsiderations: { energyConsumptions: energy.map(([activity, amount, unit]) => ({ activity, activityEnergyCost: { value: amount, unit } })) } } } }],
});

describe("energy of one model", () => {
  test("tracked runs are summed by run id, over files too; those of inference are not energy of training", async () => {
    const model = only(await factsOf({ ...CONFIG, "emissions.csv": log(row("a", "10", { project: "pretraining" }), row("b", "5", { project: "sft" }), row("c", "99", { project: "inference" })), "checkpoint-5/emissions.csv": log(row("a", "8", { project: "pretraining" }), row("d", "1", { project: "sft" })) }));
    expect(all(model, "energy.kwh").map((one) => [one.value, one.unit, one.method, one.confidence, one.sources[0]?.detail])).toEqual([[16, "kWh", "codecarbon", "measured", "sum of 3 tracked runs; other machines of the training have logs of their own"]]);
    expect(all(model, "energy.kwh")[0]?.sources.map((one) => `${one.path}:${one.line ?? 0}`)).toEqual(expect.arrayContaining(["emissions.csv:2", "emissions.csv:3", "checkpoint-5/emissions.csv:3"]));
    expect(value(model, "emissions.co2_grams")).toBe(1500);
  });

  test("where nothing says that it was training, that is said, and the fact is inferred", async () => {
    const [one] = all(only(await factsOf({ ...CONFIG, "emissions.csv": log(row("a", "10")) })), "energy.kwh");
    expect([one?.confidence, one?.sources[0]?.detail]).toEqual(["inferred", "1 tracked run; that it was training is not stated; other machines of the training have logs of their own"]);
  });

  test("what a document states comes first, and a log beside it is no contradiction", async () => {
    const model = only(await factsOf({ ...CONFIG, "model.cdx.json": bom(["training", 12, "MWh"]), "emissions.csv": log(row("a", "10", { project: "training" })) }));
    expect([all(model, "energy.kwh").map((one) => one.value), model.conflicts.filter((one) => one.key === "energy.kwh")]).toEqual([[12_000, 10], []]);
  });

  test("entries of one activity are one amount, fine-tuning stands apart, inference and validation do not count", async () => {
    const model = only(await factsOf({ ...CONFIG, "model.cdx.json": bom(["training", 10, "kWh"], ["pre-training", 0.5, "MWh"], ["fine-tuning", 7.2, "MJ"], ["inference", 9, "GWh"], ["validation", 9, "GWh"]) }));
    expect(all(model, "energy.kwh").map((one) => [one.value, one.sources[0]?.detail])).toEqual([[510, "training: 10 kWh + pre-training: 500 kWh".replace("500 kWh", "0.5 MWh")], [2, "fine-tuning: fine-tuning: 7.2 MJ"]]);
    expect(model.conflicts).toEqual([]);
  });

  test("SPDX: units, text quantities, sums; inference is another term", async () => {
    const spdx = (unit: string, quantity: unknown): string => json({ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{ type: "ai_AIPackage", spdxId: "urn:m", name: "repo", ai_energyConsumption: { ai_trainingEnergyConsumption: [{ ai_energyQuantity: quantity, ai_energyUnit: unit }, { ai_energyQuantity: quantity, ai_energyUnit: unit }], ai_inferenceEnergyConsumption: [{ ai_energyQuantity: 1e9, ai_energyUnit: "kilowattHour" }] } }] });
    for (const [unit, quantity, kwh] of [["kilowattHour", "0.5", 1], ["megajoule", 3.6, 2], ["other", 5, undefined], ["kilowattHour", "", undefined], ["kilowattHour", -1, undefined]] as const) {
      expect(value(only(await factsOf({ ...CONFIG, "model.spdx.json": spdx(unit, quantity) })), "energy.kwh")).toBe(kwh);
    }
  });

  test("an energy log alone makes no model, and its runs none either", async () => {
    expect((await factsOf({ "emissions.csv": log(row("a", "10", { project: "training" })), "main.py": "print(1)" })).models).toEqual([]);
  });

  test("hours and device of the log feed the hardware method where nothing else states hours", async () => {
    const model = only(await factsOf({ ...CONFIG, "emissions.csv": log(row("a", "10", { project: "training" }), row("b", "10", { project: "training" })) }));
    expect(all(model, "training.gpu_hours").map((one) => [one.value, one.method, one.confidence, one.sources[0]?.detail])).toEqual([[32, "codecarbon", "inferred", "duration x GPUs of 2 tracked runs"]]);
    expect(value(model, "training.hardware")).toEqual({ count: 8, type: "NVIDIA A100-SXM4-80GB" });
    expect(all(model, "compute.flop").map((one) => [one.value, one.method])).toEqual([[32 * 3600 * 312e12 * 0.5, "hardware"]]);
    const mixed = only(await factsOf({ ...CONFIG, "emissions.csv": log(row("a", "10", { project: "training", device: "4 x NVIDIA A401 x NVIDIA A100 80GB PCIe" })) }));
    expect([value(mixed, "training.gpu_hours"), value(mixed, "compute.flop")]).toEqual([16, undefined]);
  });
});

describe("the Trainer's own amount", () => {
  const state = (over: Record<string, unknown>): string => json({ global_step: 1000, log_history: [], num_input_tokens_seen: 0, ...over });
  const amounts = async (files: Record<string, string>): Promise<readonly unknown[]> => all(only(await factsOf({ ...CONFIG, ...files })), "compute.flop").map((one) => [one.value, one.method, one.confidence]);
  const tokens = 1e9;
  const flos = 6 * (LLAMA_8B_COUNT - 2 * 128_256 * 4096) * tokens;

  test("files of one run are not summed: the largest is shown", async () => {
    expect(await amounts({ "trainer_state.json": state({ total_flos: flos }), "checkpoint-500/trainer_state.json": state({ global_step: 500, total_flos: flos / 2 }), "all_results.json": json({ train_runtime: 5, total_flos: flos }) })).toEqual([[flos, "trainer-log", "inferred"]]);
  });

  test("beside 6PD from the measured tokens it stands last and makes no contradiction with a threshold", async () => {
    const model = only(await factsOf({ ...CONFIG, "trainer_state.json": state({ total_flos: flos, num_input_tokens_seen: tokens }) }));
    expect(all(model, "compute.flop").map((one) => one.method)).toEqual(["6PD", "trainer-log"]);
    expect(value(model, "compute.threshold_1e23")).toBe("below");
    expect(model.conflicts).toEqual([]);
  });

  test.each([["less than a token per step", { total_flos: 1e9 }], ["far from its own tokens", { total_flos: flos * 3, num_input_tokens_seen: tokens }], ["far below its own tokens", { total_flos: flos / 10, num_input_tokens_seen: tokens }]])("is left out where it miscounted: %s", async (_name, over) => {
    expect((await amounts({ "trainer_state.json": state(over) })).filter((one) => (one as readonly unknown[])[1] === "trainer-log")).toEqual([]);
  });
});
