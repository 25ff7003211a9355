import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { OpenFile } from "../../../src/artifacts/reader.ts";
import { observed, readAny, runsOf, textFile } from "./support.ts";

const ENTRY = '    {\n      "epoch": 0.1,\n      "loss": 2.5,\n      "num_input_tokens_seen": 1,\n      "step": 10\n    }';

/** A state as `json.dump(indent=2, sort_keys=True)` writes it, with a log of so many megabytes. */
function state(megabytes: number, tail: readonly string[] = ['"num_input_tokens_seen": 123456789', '"num_train_epochs": 3', '"save_steps": 500', '"stateful_callbacks": {\n    "TrainerControl": {\n      "total_flos": 7\n    }\n  }', '"total_flos": 4.5e+18', '"train_batch_size": 8', '"trial_name": null']): string {
  const log = Array.from({ length: Math.ceil((megabytes * 1_048_576) / (ENTRY.length + 2)) }, () => ENTRY).join(",\n");
  return `{\n  "epoch": 3.0,\n  "global_step": 1500,\n  "log_history": [\n${log}\n  ],\n  ${tail.join(",\n  ")}\n}\n`;
}

/** The file, and how many bytes of it were asked for. */
function counted(path: string, text: string): { readonly file: OpenFile; readonly read: () => number } {
  const file = textFile(path, text);
  let bytes = 0;
  return {
    read: () => bytes,
    file: { ...file, bytes: (offset, length) => { bytes += length; return file.bytes(offset, length); }, text: (max) => { bytes += Math.min(max, file.size); return file.text(max); } },
  };
}

describe("a long trainer_state.json", () => {
  test("is read at both ends only: tokens, steps and the Trainer's estimate, nothing nested", async () => {
    const { file, read } = counted("out/trainer_state.json", state(20));
    const reading = await readAny(file);
    if (reading === undefined) throw new Error("not read");
    expect(runsOf(reading)[0]).toMatchObject({ tool: "hf-trainer", tokens: 123_456_789, steps: 1500, flos: 4.5e18, confidence: "measured" });
    expect([observed(reading, "training.tokens"), observed(reading, "compute.flop"), reading.unreadable]).toEqual([123_456_789, 4.5e18, []]);
    expect(read()).toBeLessThan(100_000);
  });

  test.each([
    ["a key twice", ['"total_flos": 1e18', '"total_flos": 2e18', '"train_batch_size": 8']],
    ["no member at the end", ['"zzz": 1']],
    ["another order of keys", ['"global_step": 7', '"total_flos": 1e18', '"train_batch_size": 8']],
  ])("%s: nothing is taken from it, and it is said", async (_name, tail) => {
    const reading = await readAny(textFile("trainer_state.json", state(9, tail)));
    expect([reading?.observations, reading?.unreadable.map((one) => one.reason)]).toEqual([[], ["hf-trainer config: larger than this reader's limit: not read"]]);
  });

  test.each([["-1", undefined], ["1e400", undefined], ["0", undefined], ["1e99", undefined], ["12", 12]])("total_flos of %s", async (value, flos) => {
    const reading = await readAny(textFile("trainer_state.json", state(9, [`"total_flos": ${value}`, '"train_batch_size": 8'])));
    expect(reading === undefined ? undefined : observed(reading, "compute.flop")).toBe(flos);
  });

  test("one line of many megabytes is decided in time", async () => {
    const start = performance.now();
    const reading = await readAny(textFile("trainer_state.json", `{"global_step": 1, "log_history": [${"1,".repeat(6_000_000)}1]}`));
    expect(reading?.unreadable).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

describe("a short one", () => {
  test("gives the same as a long one", async () => {
    const reading = await readAny(textFile("trainer_state.json", state(0.01)));
    if (reading === undefined) throw new Error("not read");
    expect(runsOf(reading)[0]).toMatchObject({ tokens: 123_456_789, steps: 1500, flos: 4.5e18 });
  });

  test("whatever the values are, an amount is positive, finite and of a size that exists", async () => {
    await fc.assert(fc.asyncProperty(fc.json(), fc.json(), async (flos, seen) => {
      const reading = await readAny(textFile("trainer_state.json", `{"global_step": 1, "log_history": [], "total_flos": ${flos}, "num_input_tokens_seen": ${seen}}`));
      for (const one of reading?.observations ?? []) if (one.key === "compute.flop") expect(typeof one.value === "number" && one.value > 0 && one.value <= 1e30).toBe(true);
    }), { numRuns: 200 });
  });
});
