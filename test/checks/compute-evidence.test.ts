import { describe, expect, test } from "@jest/globals";
import { cumulative, direct, estimates, parametersPerToken } from "../../src/checks/compute-evidence.ts";
import type { ModelRecord } from "../../src/records/types.ts";
import { fact, input, modelRecord, record } from "./support.ts";

const PARAMETERS = fact("parameters.active", 1e9, "config.json:4");

function subject(over: Partial<ModelRecord>, facts: Parameters<typeof input>[0] = {}): ReturnType<typeof input> {
  return input({ ...facts, model: { model: record(".gpai/model.yaml", modelRecord(over)) } });
}

const short = (list: ReturnType<typeof direct>): readonly string[] => list.map((one) => `${one.flop.toExponential(2)} ${one.method}${one.recorded ? " recorded" : ""}${one.bound === undefined ? "" : ` ${one.bound}`}`);

describe("estimates", () => {
  test("come from artifacts, declared tokens and declared hours, each stage with its own hardware", () => {
    const given = subject({ training: [
      { stage: "pretraining", tokens: 1e12, hardware: { type: "H100", gpu_hours: 1000, utilisation: 0.4 } },
      { stage: "decay", tokens: 1e11, hardware: { type: "A100", count: 8, hours: 100 } },
    ] }, { facts: { facts: [PARAMETERS, fact("compute.flop", 5e21, "README.md:2", { method: "card-text" })] } });
    const h100 = 1000 * 3600 * 989.4e12 * 0.4;
    const a100 = 800 * 3600 * 312e12 * 0.5;
    expect(short(estimates(given))).toEqual(["5.00e+21 card-text", "6.60e+21 6PD from the declared tokens", `${(h100 + a100).toExponential(2)} hardware from the declared hours`]);
    expect(estimates(given)[2]?.assumptions.join(" | ")).toContain("utilisation 0.5, the assumption of the Guidelines' examples");
  });

  test("are a lower bound where stages lack their numbers", () => {
    const given = subject({ training: [{ stage: "pretraining", tokens: 1e12 }, { stage: "sft" }] }, { facts: { facts: [PARAMETERS] } });
    expect(short(estimates(given))).toEqual(["6.00e+21 6PD from the declared tokens at-least"]);
  });

  test("never use the total of a mixture of experts, nor a count that is only a lower bound", () => {
    const sparse = fact("parameters.total", 671e9, "config.json:4", { sources: [{ path: "config.json", detail: "mixture of experts without a count of active parameters: the total is not used to estimate compute" }] });
    const shards = fact("parameters.total", 671e9, "a", { sources: [{ path: "index.json", detail: "at least: 3 of 9 files" }] });
    for (const one of [sparse, shards]) {
      const given = subject({ training: [{ tokens: 14.8e12 }] }, { facts: { facts: [one] } });
      expect(parametersPerToken(given.model.facts)).toBeUndefined();
      expect(estimates(given)).toEqual([]);
    }
    const dense = subject({ training: [{ tokens: 1e12 }] }, { facts: { facts: [fact("parameters.total", 1e9)] } });
    expect(estimates(dense)[0]?.assumptions).toEqual(["taken as dense: nothing names experts"]);
  });

  test("take the Trainer's own count only where nothing else is known", () => {
    const log = fact("compute.flop", 3e18, "trainer_state.json:9", { method: "trainer-log" });
    expect(short(estimates(subject({}, { facts: { facts: [log] } })))).toEqual(["3.00e+18 trainer-log at-least"]);
    expect(short(estimates(subject({}, { facts: { facts: [fact("compute.flop", 6e21), log] } })))).toEqual(["6.00e+21 test"]);
  });
});

describe("the two meanings", () => {
  const facts = { facts: { facts: [fact("compute.flop", 9e24, "config.json:3", { method: "6PD" })] } };

  test("direct: the recorded direct amount and stages; the cumulative one only as a bound", () => {
    expect(short(direct(subject({ compute: { flop: 3e23 } })))).toEqual(["3.00e+23 declared recorded at-most"]);
    expect(short(direct(subject({ compute: { flop: 3e23, direct_flop: 2e23 } })))).toEqual(["2.00e+23 declared recorded"]);
    expect(short(direct(subject({ training: [{ flop: 1e23 }, { flop: 2e22 }, {}] })))).toEqual(["1.20e+23 sum of the recorded stages recorded at-least"]);
  });

  test("cumulative: bases, merged weights and synthetic data come on top of an estimate; fine-tuning is in it already", () => {
    const given = subject({ compute: { components: [{ kind: "pre-training", flop: 9e24 }, { kind: "fine-tuning", flop: 1e23 }, { kind: "synthetic-data", stage: "rewrites", flop: 2e24 }] } }, facts);
    expect(short(cumulative(given))).toEqual(["1.10e+25 6PD and recorded parts recorded", "1.11e+25 sum of the recorded components recorded"]);
    expect(cumulative(given)[0]?.assumptions.at(-1)).toMatch(/^with generation of synthetic data "rewrites" \(\.gpai\/model\.yaml:\d+\), as recorded$/);
    // Nothing that a place may show holds a recorded amount.
    expect(JSON.stringify(cumulative(given).map((one) => one.assumptions))).not.toMatch(/2e|2\.0/);
  });

  test("cumulative: a base of base_models counts, a teacher of a distillation does not, one without an amount makes a lower bound", () => {
    expect(short(cumulative(subject({ base_models: [{ id: "org/base", flop: 1e24 }] }, facts)))).toEqual(["1.00e+25 6PD and recorded parts recorded"]);
    expect(short(cumulative(subject({ base_models: [{ id: "org/teacher", relation: "distilled", flop: 1e25 }] }, facts)))).toEqual(["9.00e+24 6PD"]);
    expect(short(cumulative(subject({ base_models: [{ id: "org/base" }] }, facts)))).toEqual(["9.00e+24 6PD at-least"]);
  });

  test("cumulative: a base stands once, as a component or in base_models", () => {
    const given = subject({ compute: { components: [{ kind: "pre-training", flop: 1e24 }, { kind: "base", flop: 1e24 }] }, base_models: [{ id: "org/base", flop: 1e24 }] });
    expect(short(cumulative(given))).toEqual(["2.00e+24 sum of the recorded components recorded"]);
  });
});
