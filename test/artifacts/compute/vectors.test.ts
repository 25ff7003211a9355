import { describe, expect, test } from "@jest/globals";
import { type ComputeResult, hardwareCompute } from "../../../src/artifacts/compute/flop.ts";
import { formatFlop } from "../../../src/artifacts/compute/format.ts";
import { architectureCompute, type Band, threshold } from "../../../src/artifacts/compute/index.ts";
import { oneThird } from "../../../src/artifacts/compute/modifier.ts";

const pd = (parameters: number, tokens: number): number => flop(architectureCompute({ parameters, tokens }));
const hw = (gpuHours: number, peakFlops: number, utilisation: number): number => flop(hardwareCompute({ gpuHours, peakFlops, utilisation }));
function flop(result: ComputeResult): number {
  if (!result.ok) throw new Error(result.reason);
  return result.value.flop;
}
const A100 = 300e12;
const H100 = 989e12;

/** Published models and the Guidelines' examples: id, estimate, value printed in the notes, band at 1e23, band at 1e25. */
const VECTORS: readonly (readonly [string, number, number, Band, Band])[] = [
  ["V1 Guidelines A", pd(3.8e9, 3.3e12), 7.52e22, "below", "below"],
  ["V2 Guidelines B", hw(200_000, A100, 0.5), 1.08e23, "close", "below"],
  ["V3 Guidelines C", pd(0.6e9, 36e12), 1.3e23, "close", "below"],
  ["V4 Guidelines D", pd(1.54e9, 18e12), 1.66e23, "above", "below"],
  ["V5 Guidelines E", pd(1.7e9, 36e12), 3.67e23, "above", "below"],
  ["V6 Guidelines F", pd(2.5e9, 12e12), 1.8e23, "above", "below"],
  ["V7 Guidelines G, epochs", pd(2.6e9, 61e9 * 164), 1.56e23, "above", "below"],
  ["V8 Guidelines H", hw(370_000, H100, 0.5), 6.59e23, "above", "below"],
  ["V9a Llama 3.2 1B", pd(1.23e9, 9e12), 6.64e22, "below", "below"],
  ["V9b the same by hours", hw(370_000, H100, 0.5), 6.59e23, "above", "below"],
  ["V10 Pythia 12B", pd(12e9, 299_892_736_000), 2.16e22, "below", "below"],
  ["V11 SmolLM3", pd(3e9, 11e12), 1.98e23, "above", "below"],
  ["V12a OLMo 2 13B stage 1", pd(13e9, 5e12), 3.9e23, "above", "below"],
  ["V12b with merged ingredients", pd(13e9, 5e12 + 3 * 100e9 + 300e9), 4.37e23, "above", "below"],
  ["V13a Llama 3.1 8B", pd(8e9, 15e12), 7.2e23, "above", "below"],
  ["V13b by hours", hw(1.46e6, H100, 0.4), 2.08e24, "above", "below"],
  ["V14a Llama 3.1 70B", pd(70e9, 15e12), 6.3e24, "above", "below"],
  ["V14b by hours", hw(7.0e6, H100, 0.4), 9.97e24, "above", "close"],
  ["V15a Llama 3.1 405B", pd(405e9, 15e12), 3.65e25, "above", "above"],
  ["V15b 15.6T", pd(405e9, 15.6e12), 3.79e25, "above", "above"],
  ["V15c by hours", hw(30.84e6, H100, 0.4), 4.39e25, "above", "above"],
  ["V16a DeepSeek-V3 active", pd(37e9, 14.8e12), 3.29e24, "above", "below"],
  ["V16b DeepSeek-V3 total (wrong use)", pd(671e9, 14.8e12), 5.96e25, "above", "above"],
  ["V16c DeepSeek-V3 by hours", hw(2.788e6, H100, 0.4), 3.97e24, "above", "below"],
  ["V17 Kimi K2 active", pd(32e9, 15.5e12), 2.98e24, "above", "below"],
  ["V18 Llama 4 Scout active", pd(17e9, 40e12), 4.08e24, "above", "below"],
  ["V18 by hours", hw(5.0e6, H100, 0.4), 7.12e24, "above", "below"],
  ["V19 Llama 4 Maverick active", pd(17e9, 22e12), 2.24e24, "above", "below"],
  ["V19 by hours", hw(2.38e6, H100, 0.4), 3.39e24, "above", "below"],
];

describe("compute vectors", () => {
  test.each(VECTORS)("%s", (_id, estimate, printed, at23, at25) => {
    expect(Math.abs(estimate / printed - 1)).toBeLessThan(0.005);
    expect([threshold(estimate, 1e23), threshold(estimate, 1e25)]).toEqual([at23, at25]);
  });

  test("the annex's examples, as printed with two figures", () => {
    const printed = [pd(3.8e9, 3.3e12), hw(200_000, A100, 0.5), pd(0.6e9, 36e12), pd(1.54e9, 18e12), pd(1.7e9, 36e12), pd(2.5e9, 12e12), pd(2.6e9, 10e12), hw(370_000, H100, 0.5)];
    expect(printed.map(formatFlop)).toEqual(["7.5", "1.1", "1.3", "1.7", "3.7", "1.8", "1.6", "6.6"].map((m, i) => `${m}x10^${i === 0 ? 22 : 23} FLOP`));
  });
});

describe("modifier vectors (strictly more than one third)", () => {
  const llama8b = { known: true, flop: 7.2e23 } as const;
  test.each([
    ["M1 tuning on 1B tokens", pd(8e9, 1e9), llama8b, false, false],
    ["M2 continued on 100B tokens", pd(8e9, 100e9), llama8b, false, false],
    ["M3 continued on 5.1T tokens", pd(8e9, 5.1e12), llama8b, true, true],
    ["M4 unknown base", 5e22, { known: false, systemicRisk: false }, true, false],
    ["M5 unknown base with systemic risk", 5e22, { known: false, systemicRisk: true }, false, false],
    ["M6 exactly one third", 2.4e23, llama8b, false, true],
    ["M6 exactly one third, awkward float", 1e23, { known: true, flop: 3e23 }, false, true],
  ] as const)("%s", (_id, modification, base, above, close) => {
    const result = oneThird(modification, base);
    expect([result.above, result.close]).toEqual([above, close]);
  });
  test("limits of an unknown base", () => {
    expect(oneThird(5e22, { known: false, systemicRisk: false }).limit).toBeCloseTo(1e23 / 3, -18);
    expect(oneThird(5e22, { known: false, systemicRisk: true }).limit).toBeCloseTo(1e25 / 3, -20);
  });
  test("M7 the base differs by method: the results disagree", () => {
    const results = [{ flop: 7.2e23, method: "6PD" }, { flop: 2.08e24, method: "hardware" }].map((base) => oneThird(3e23, { known: true, ...base }));
    expect(results.map((r) => r.above)).toEqual([true, false]);
    expect(results.map((r) => formatFlop(r.limit))).toEqual(["2.4x10^23 FLOP", "6.9x10^23 FLOP"]);
  });
});
