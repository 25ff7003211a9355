import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { hardwareCompute, impliedUtilisation } from "../../../src/artifacts/compute/flop.ts";
import { formatFlop, formatOrderOfMagnitude, orderOfMagnitude } from "../../../src/artifacts/compute/format.ts";
import { architectureCompute, estimates, threshold } from "../../../src/artifacts/compute/index.ts";
import { oneThird } from "../../../src/artifacts/compute/modifier.ts";
import { choosePeak, peakOf } from "../../../src/artifacts/compute/peaks.ts";

describe("amounts", () => {
  test("two significant figures and the order of magnitude agree", () => {
    expect(formatFlop(3.791e25)).toBe("3.8x10^25 FLOP");
    expect(formatFlop(9.96e24)).toBe("1.0x10^25 FLOP");
    expect([formatFlop(2.0546e23), orderOfMagnitude(9.96e24), formatOrderOfMagnitude(3.8e25)]).toEqual(["2.1x10^23 FLOP", 25, "10^25 FLOP"]);
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => formatFlop(bad)).toThrow(RangeError);
  });
  test.each([[9.949e24, "9.9x10^24 FLOP"], [9.95e24, "1.0x10^25 FLOP"], [1.05e25, "1.1x10^25 FLOP"], [1.049e25, "1.0x10^25 FLOP"], [2.25e23, "2.3x10^23 FLOP"], [1e25, "1.0x10^25 FLOP"], [5e-324, "5.0x10^-324 FLOP"], [Number.MAX_VALUE, "1.8x10^308 FLOP"], [9.96, "1.0x10^1 FLOP"], [1, "1.0x10^0 FLOP"]])("%s is written %s", (flop, text) => { expect(formatFlop(flop)).toBe(text); });
  test("what is written is within half a unit of the second figure, and reading it back writes the same", () => {
    fc.assert(fc.property(fc.double({ min: 1e-3, max: 1e300, noNaN: true }), (flop) => {
      const text = formatFlop(flop);
      const match = /^(\d\.\d)x10\^(-?\d+) FLOP$/.exec(text);
      const back = Number(`${match?.[1] ?? "x"}e${match?.[2] ?? ""}`);
      expect(Math.abs(back - flop)).toBeLessThanOrEqual(0.0501 * Number(`1e${match?.[2] ?? ""}`));
      expect(formatFlop(back)).toBe(text);
      expect(orderOfMagnitude(flop)).toBe(Number(match?.[2]));
    }), { numRuns: 1000 });
  });
  test.each([[0, 1], [-5, 1e12], [Number.NaN, 1], [1e9, Number.POSITIVE_INFINITY], [1e17, 1e3], [1e15, 1e17], [1e9, 1e19]])("6PD of %s and %s is refused", (parameters, tokens) => {
    expect(architectureCompute({ parameters, tokens }).ok).toBe(false);
  });
  test("hardware: utilisation above 1, zero hours, absurd results are refused", () => {
    for (const [gpuHours, peakFlops, utilisation] of [[1, 1e15, 1.01], [0, 1e15, 0.5], [1, 1e15, 0], [1e12, 1e18, 1], [-1, 1e15, 0.5]] as const) {
      expect(hardwareCompute({ gpuHours, peakFlops, utilisation }).ok).toBe(false);
    }
  });
});

describe("threshold", () => {
  test("the band is open above and closed below", () => {
    expect([7.692e22, 7.693e22, 1.4285e23, 1.4286e23].map((e) => threshold(e, 1e23))).toEqual(["below", "close", "close", "above"]);
    expect([7.692e24, 7.693e24, 1.4285e25, 1.4286e25].map((e) => threshold(e, 1e25))).toEqual(["below", "close", "close", "above"]);
    expect([threshold(1e23, 1e23, 0), threshold(1.0001e23, 1e23, 0)]).toEqual(["below", "above"]);
    expect(() => threshold(Number.NaN, 1e23)).toThrow(RangeError);
  });
  test("never jumps from below to above: monotone in the estimate", () => {
    const rank = { below: 0, close: 1, above: 2 };
    fc.assert(fc.property(fc.double({ min: 1e15, max: 1e29, noNaN: true }), fc.double({ min: 1, max: 10, noNaN: true }), (e, k) => rank[threshold(e, 1e23)] <= rank[threshold(e * k, 1e23)]));
  });
});

describe("peaks", () => {
  test.each([["NVIDIA H100-80GB GPUs", 989.4e12], ["H100", 989.4e12], ["h100 sxm5", 989.4e12], ["A100s", 312e12], ["NVIDIA A100 SXM4 80GB", 312e12], ["TPU v4", 275e12], ["AMD Instinct MI250X", 383e12]])("%s", (name, flops) => {
    expect(peakOf(name)?.flops).toBe(flops);
  });
  test("unknown devices are never guessed", () => {
    for (const name of ["H1000", "A10", "L40S", "RTX 4090", "", "H100 or A100"]) expect(peakOf(name)).toBeUndefined();
    expect(choosePeak("L40S").ok).toBe(false);
  });
  test("a declared value wins, a with-sparsity value is refused", () => {
    expect(choosePeak("H100", 700e12)).toMatchObject({ ok: true, flops: 700e12, source: "declared" });
    for (const sparse of [1979e12, 1978.8e12, 1.979e15]) expect(choosePeak("H100", sparse)).toMatchObject({ ok: false });
    expect(choosePeak("A100", 624e12)).toMatchObject({ ok: false });
    expect(choosePeak("L40S", 362e12)).toMatchObject({ ok: true });
  });
  test("unverified rows say so", () => {
    expect(choosePeak("H800")).toMatchObject({ ok: true, verified: false });
  });
});

describe("estimates", () => {
  test("SmolLM3: both methods and the implied utilisation", () => {
    const both = estimates({ activeParameters: 3_075_098_624, tokens: 11_135_877_120_000, gpuHours: 384 * 24 * 24, device: "H100" });
    expect(both.architecture?.flop).toBeCloseTo(2.0546e23, -20);
    expect(both.hardware?.flop).toBeCloseTo(3.94e23, -21);
    expect(both.hardware?.confidence).toBe("inferred");
    expect(both.hardware?.assumptions.join()).toContain("utilisation 0.5, the assumption of the Guidelines' examples");
    expect(both.impliedUtilisation).toBeCloseTo(0.26, 2);
    expect(both.missing).toEqual([]);
  });
  test("a declared utilisation is used and no longer an assumption", () => {
    const e = estimates({ gpuHours: 1e6, device: "H100", utilisation: 0.4 });
    expect(e.hardware).toMatchObject({ confidence: "planned", flop: 1e6 * 3600 * 989.4e12 * 0.4 });
    expect(e.hardware?.assumptions.join()).not.toContain("utilisation");
    expect(e.missing).toEqual(["6PD needs the parameters used per token"]);
  });
  test("recomputed activations are said to overstate the hours", () => {
    expect(estimates({ gpuHours: 1, device: "A100", utilisation: 0.4, recomputation: true }).hardware?.assumptions.at(-1)).toContain("4/3");
  });
  test("nothing known: nothing computed, reasons given", () => {
    expect(estimates({})).toEqual({ missing: ["6PD needs the parameters used per token", "the hardware method needs device-hours"] });
    expect(estimates({ gpuHours: 5, device: "abacus" }).hardware).toBeUndefined();
  });
  test("implied utilisation of unusable numbers is undefined", () => {
    expect(impliedUtilisation(1e23, 0, 1e15)).toBeUndefined();
    expect(impliedUtilisation(-1, 1, 1e15)).toBeUndefined();
  });
  test("one third never turns on float noise", () => {
    fc.assert(fc.property(fc.double({ min: 1e18, max: 1e26, noNaN: true }), (x) => !oneThird(x, { known: true, flop: x * 3 }).above));
    expect(() => oneThird(Number.NaN, { known: true, flop: 1 })).toThrow(RangeError);
  });
});
