import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type EnergyRun, isEnergyReading } from "../../../src/artifacts/training/index.ts";
import { HEADER, readAny, row, textFile } from "./support.ts";

const csv = (...rows: readonly string[]): string => `${[HEADER, ...rows].join("\n")}\n`;

async function runs(text: string, path = "emissions.csv"): Promise<readonly EnergyRun[]> {
  const reading = await readAny(textFile(path, text));
  if (reading === undefined || !isEnergyReading(reading)) throw new Error(`no energy log: ${reading?.kind ?? "unread"}`);
  return reading.detail.energy;
}

async function refusal(text: string): Promise<string> {
  const reading = await readAny(textFile("emissions.csv", text));
  if (reading === undefined || !isEnergyReading(reading)) throw new Error("no energy log");
  expect(reading.detail.energy).toEqual([]);
  return reading.unreadable.map((one) => `${one.line ?? ""} ${one.reason}`).join();
}

describe("CodeCarbon logs", () => {
  test("kWh, kg as grams, duration times GPUs as hours, one device", async () => {
    expect(await runs(csv(row("a1", "12.5")))).toEqual([{ id: "a1", kwh: 12.5, grams: 500, gpus: 8, gpuHours: 16, gpuType: "NVIDIA A100-SXM4-80GB", source: { path: "emissions.csv", line: 2 } }]);
  });

  test("one run with growing totals counts once, several run ids are kept apart", async () => {
    expect((await runs(csv(row("a", "1"), row("b", "3"), row("a", "2.5"), row("a", "2")))).map((one) => [one.id, one.kwh, one.source.line])).toEqual([["a", 2.5, 4], ["b", 3, 3]]);
  });

  test("columns are found by name: the format before version 2, in another order and with CRLF", async () => {
    expect(await runs("energy_consumed,duration,emissions,experiment_id,project_name\r\n0.25,3600,0.1,e1,pretraining\r\n", "logs/emissions.csv")).toEqual([{ id: "e1", kwh: 0.25, grams: 100, stage: "training", source: { path: "logs/emissions.csv", line: 2 } }]);
  });

  test.each([["inference-server", "inference"], ["eval_harness", "inference"], ["llama-finetune", "training"], ["SFT run", "training"], ["codecarbon", undefined], ["constraints", undefined], ["retraining-free-inference", "inference"]])("project %s: %s", async (project, stage) => {
    expect((await runs(csv(row("a", "1", { project }))))[0]?.stage).toBe(stage);
  });

  test("the folder tells the stage where the project does not", async () => {
    expect((await runs(csv(row("a", "1")), "runs/inference/emissions.csv"))[0]?.stage).toBe("inference");
    expect((await runs(csv(row("a", "1")), "pretraining/emissions.csv"))[0]?.stage).toBe("training");
  });

  test("a machine of several kinds of devices has hours, and no device", async () => {
    const [one] = await runs(csv(row("a", "1", { gpus: "5", device: "4 x NVIDIA A401 x NVIDIA A100 80GB PCIe" })));
    expect([one?.gpuHours, one?.gpuType]).toEqual([10, undefined]);
    expect((await runs(csv(row("a", "1", { gpus: "", device: "" }))))[0]).toMatchObject({ kwh: 1 });
    expect((await runs(csv(row("a", "1", { gpus: "", device: "" }))))[0]?.gpuHours).toBeUndefined();
  });

  test.each(["-1", "NaN", "1e400", "", "12 kWh", "0x10", "1e10", "=1+1"])("energy_consumed of %j makes no total, with the line", async (kwh) => {
    expect(await refusal(csv(row("a", "1"), row("b", kwh)))).toBe("3 energy log: energy_consumed is no usable number of kWh");
  });

  test("rows without a run id, a broken table and a merge conflict are refused", async () => {
    expect(await refusal(csv(row("", "1")))).toContain("a row without run_id");
    expect(await refusal(`${HEADER}\n"unclosed`)).toMatch(/energy log: /);
    expect(await refusal(`${HEADER}\n<<<<<<< a\n${row("a", "1")}\n=======\n${row("a", "2")}\n>>>>>>> b\n`)).toContain("merge conflict");
  });

  test("other tables of such a name are not ours, and tests and examples hold no record of a release", async () => {
    expect(await readAny(textFile("emissions.csv", "country,emissions,year\nFR,1,2020\n"))).toBeUndefined();
    expect(await readAny(textFile("emissions.csv", "energy_consumed,duration,emissions\n1,2,3\n"))).toBeUndefined();
    expect(await readAny(textFile("tests/emissions.csv", csv(row("a", "1"))))).toBeUndefined();
  });
});

describe("hostile logs", () => {
  test.each([
    ["too many rows", csv(...Array.from({ length: 5_001 }, (_, i) => row(`r${i}`, "1"))), "more than 5000 rows"],
    ["megabytes", `${HEADER}\n${"x,".repeat(2_000_000)}`, "larger than 2097152 bytes"],
    ["a line of quotes", `${HEADER}\n${'"'.repeat(1_000_000)}`, ""],
    ["a long device", csv(row("a", "x", { device: "1 x ".repeat(200_000) })), "energy_consumed"],
  ])("%s: refused in time", async (_name, text, reason) => {
    const start = performance.now();
    expect(await refusal(text)).toContain(reason);
    expect(performance.now() - start).toBeLessThan(6_000);
  });

  test("a device name and a project of a megabyte are decided in time", async () => {
    const start = performance.now();
    await runs(csv(row("a", "1", { device: "1 x ".repeat(200_000), project: "train-".repeat(100_000) })));
    expect(performance.now() - start).toBeLessThan(6_000);
  });

  test("any text is refused or read, never thrown on; what is read is finite and not negative", async () => {
    const cell = fc.oneof(fc.constantFrom("a", "1", "1e9", "-1", "", '"', "\n", "8 x A100", "1e999"), fc.string({ maxLength: 20 }));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 8 }), async (rows) => {
      const reading = await readAny(textFile("emissions.csv", `${HEADER}\n${rows.map((one) => one.join(",")).join("\n")}`));
      if (reading === undefined || !isEnergyReading(reading)) return;
      for (const one of reading.detail.energy) expect([one.kwh, one.grams ?? 0, one.gpuHours ?? 0].every((n) => Number.isFinite(n) && n >= 0)).toBe(true);
    }), { numRuns: 300 });
  });
});
