import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { gpuHourQuantities, hardwareStatements, isDevice } from "../../../src/artifacts/training/hardware-words.ts";
import { parseNumber, parseQuantity, tokenQuantities } from "../../../src/artifacts/training/quantities.ts";

describe("amounts", () => {
  test.each([
    ["11T", 11e12], ["14.8 trillion", 14.8e12], ["14.8T", 14_800_000_000_000], ["300B", 300e9], ["2,788K", 2_788_000], ["2.664M", 2_664_000], ["299,892,736,000", 299_892_736_000],
    ["24_700_000", 24_700_000], ["61e9", 61e9], ["4e12", 4e12], ["14,8 trillion", 14.8e12], ["1.500.000", 1_500_000], ["15x10^12", 15e12], ["~9T", 9e12], ["370k", 370_000], ["0", 0],
  ])("%s", (text, value) => { expect(parseQuantity(text)).toBe(value); });
  test.each(["", "T", "11X", "1.2.3", "1,2,3", "eleven trillion", "1e309", "-5T", "NaN", "Infinity", "11T of data", "9".repeat(61), "1e30", "8x7B"])("%s is no amount", (text) => { expect(parseQuantity(text)).toBeUndefined(); });
  test("plain numbers only", () => {
    expect(["1,234.5", "1 234 567", "0x10", "1e-5"].map(parseNumber)).toEqual([1234.5, 1_234_567, undefined, undefined]);
  });
});

describe("tokens in prose", () => {
  test.each([
    ["We pre-train DeepSeek-V3 on 14.8 trillion diverse and high-quality tokens", [14.8e12]],
    ["trained on 12T tokens of text", [12e12]],
    ["a 3B model trained for 11T tokens, then 100B tokens more.", [11e12, 100e9]],
    ["overtrained on **~15 trillion tokens**", [15e12]],
    ["an 11T-token run", [11e12]],
    ["Training Data: 299,892,736,000 tokens", [299_892_736_000]],
    ["up to 9T tokens", [9e12]],
    ["We saw 4T. Tokens are counted with cl100k.", []],
    ["a 128K context and 32 experts", []],
    ["3B parameters, 8 layers, tokens", []],
  ])("%s", (text, tokens) => { expect(tokenQuantities(text).map((q) => q.tokens)).toEqual(tokens); });
  test("says what is approximate, and where it stands", () => {
    const [q] = tokenQuantities("It saw up to 9T tokens.");
    expect(q).toEqual({ tokens: 9e12, raw: "9T tokens.", index: 13, approximate: true });
    expect(tokenQuantities("exactly 5T tokens")[0]?.approximate).toBe(false);
  });
});

describe("hardware in prose", () => {
  test.each([
    ["requires only 2.788M H800 GPU hours for its full training", 2_788_000, "H800"],
    ["2,788K H800 GPU hours", 2_788_000, "H800"],
    ["only 2.664M H800 GPU hours", 2_664_000, "H800"],
    ["utilized a cumulative of 39.3M GPU hours of computation on H100-80GB", 39_300_000, undefined],
    ["370k GPU-hours", 370_000, undefined],
  ])("%s", (text, gpuHours, device) => {
    expect(gpuHourQuantities(text).map((h) => [h.gpuHours, h.device])).toEqual([[gpuHours, device]]);
  });
  test("wall-clock time is not device time", () => { expect(gpuHourQuantities("it took 24 hours in all")).toEqual([]); });
  test.each([
    ["The model was trained on 384 H100 GPUs for 24 days.", { count: 384, device: "H100", gpuHours: 221_184 }],
    ["batch size (trained on 64 gpus)", { count: 64 }],
    ["on 3072 NVIDIA H100s over about three months", { count: 3072, device: "H100" }],
    ["64 A100 for 3 weeks", { count: 64, device: "A100", gpuHours: 64 * 504 }],
  ])("%s", (text, expected) => {
    const [s] = hardwareStatements(text);
    expect(s).toMatchObject(expected);
    expect(s?.gpuHours).toBe("gpuHours" in expected ? expected.gpuHours : undefined);
  });
  test("hours are not counts, fractions and nonsense are not counts", () => {
    for (const text of ["2,788,000 H800 GPU hours", "1.5 gpus", "0 gpus", "99999999999 gpus", "gpus"]) expect(hardwareStatements(text)).toEqual([]);
  });
  test("devices", () => { expect(["H100", "a100s", "MI250X", "TPUv4", "gh200", "llama", "v2", "B2", "p100x9y8"].map(isDevice)).toEqual([true, true, true, true, true, false, false, false, false]); });
});

describe("hostile text", () => {
  test.each([["digits", "1".repeat(1_000_000)], ["commas", "1,111".repeat(200_000)], ["words", "1 ".repeat(500_000)], ["tokens", "5T tokens ".repeat(100_000)], ["dots", ".".repeat(1_000_000)], ["letters", "a".repeat(1_000_000)]])("1 MB of %s in well under a second", (_name, text) => {
    const start = performance.now();
    tokenQuantities(text);
    gpuHourQuantities(text);
    hardwareStatements(text);
    parseQuantity(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
  test("never throws, never gives an amount out of range", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (s) => {
      const all = [...tokenQuantities(`${s} tokens`).map((q) => q.tokens), ...gpuHourQuantities(`${s} GPU hours`).map((q) => q.gpuHours)];
      return all.every((n) => n >= 0 && n <= 1e18);
    }));
  });
});
