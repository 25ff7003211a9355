import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { quantities } from "../../../src/checks/transparency/quantity.ts";

const values = (text: unknown): readonly number[] => quantities(text).map((one) => one.value);

describe("thousands set apart", () => {
  test.each([
    ["3 600 000 000", 3.6e9, 2], ["3\u00a0600\u00a0000\u00a0000 parameters", 3.6e9, 2], ["3\u202f600", 3600, 2], ["3\u2009600", 3600, 2], ["1'250", 1250, 3], ["12 345.5 hours", 12_345.5, 6], ["1 200e3", 1.2e6, 2], ["10 000 billion tokens", 1e13, 1],
  ])("%s", (text, value, figures) => {
    expect(quantities(text)[0]).toMatchObject({ value, figures });
    expect(quantities(text)).toHaveLength(1);
  });

  test.each([
    ["3 6000", [3, 6000]], ["2024 100 GPUs", [2024, 100]], ["384 H100 for 30 days", [384, 30]], ["H100 384 units", [384]], ["A100 x 10^5", []], ["H100.5", []], ["8 x 100", [8, 100]], ["3 600 00", [3600, 0]], ["1,234 567", [1234, 567]],
  ])("%s is not one number", (text, expected) => { expect(values(text)).toEqual(expected); });

  test("every whole number is read back from groups of three", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000_000_000_000_000 }), fc.constantFrom(" ", "\u00a0", "\u202f", "'", ",", "_"), (number, separator) => {
      const grouped = String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
      expect(values(`${grouped} tokens`)).toEqual([number]);
    }));
  });

  test("a long text of digits and spaces is read in time", () => {
    const start = performance.now();
    for (const part of ["1 ", "123 ", "H100 ", "1 234", "9"]) quantities(part.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
