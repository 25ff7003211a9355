import { describe, expect, test } from "@jest/globals";
import { of, readAs } from "./support.ts";

const card = (...matter: string[]): string => `---\nlicense: mit\n${matter.join("\n")}\n---\n# Demo 1B\n\nA model.\n`;
const read = async (...matter: string[]): ReturnType<typeof readAs> => readAs("README.md", card(...matter));

describe("access forms of model cards", () => {
  test.each([
    ["fields by name", ["extra_gated_fields:", "  Name: text", "  I agree to the terms: checkbox"], { fields: ["Name", "I agree to the terms"], prompt: false }, 3],
    ["fields with options", ["extra_gated_fields:", "  Purpose:", "    type: select", "    options: [Research, other]"], { fields: ["Purpose"], prompt: false }, 3],
    ["a prompt alone", ["extra_gated_prompt: You agree to be careful."], { fields: [], prompt: true }, 3],
    ["a heading alone", ["extra_gated_heading: Acknowledge the terms"], { fields: [], prompt: false }, 3],
    ["gated: true", ["gated: true"], { fields: [], prompt: false }, 3],
    ["gated: manual", ["gated: manual"], { fields: [], prompt: false }, 3],
  ] as const)("%s", async (_name, matter, value, at) => {
    expect(of(await read(...matter), "access.gated").map((one) => [one.value, one.sources[0]?.line])).toEqual([[value, at]]);
  });
  test.each([[["gated: false"]], [["extra_gated_fields: {}"]], [["extra_gated_prompt: ''"]], [["pipeline_tag: text-generation"]]])("%j is no form", async (matter) => {
    expect(of(await read(...matter), "access.gated")).toEqual([]);
  });
  test.each([["true", 1], ["yes", 1], ["false", 0], ["no", 0], ["maybe", 0]] as const)("extra_gated_eu_disallowed: %s", async (value, n) => {
    expect(of(await read(`extra_gated_eu_disallowed: ${value}`), "access.eu_disallowed").map((one) => one.sources[0]?.line)).toEqual(n === 1 ? [3] : []);
  });
  test("terms in the words of the form count, with the line of the key", async () => {
    const found = of(await read("extra_gated_prompt: |", "  You may use the weights for non-commercial use only.", "extra_gated_fields:", "  I will not redistribute the weights: checkbox", "  I use it for research purposes only: checkbox"), "licence.terms");
    expect(found.map((one) => [(one.value as { kind: string }).kind, one.method, one.sources[0]?.line])).toEqual([["non-commercial", "card-gate", 3], ["research-only", "card-gate", 5], ["distribution-ban", "card-gate", 5]]);
    expect(JSON.stringify(found[0]?.value)).toContain("at line 3:");
  });
  test.each([
    ["a list", ["extra_gated_fields: [Name, 3, {a: b}]"]], ["a text", ["extra_gated_fields: please"]], ["null", ["extra_gated_fields:"]], ["a hostile name", ["extra_gated_fields:", "  __proto__: text", "  constructor: text"]],
    ["many fields", ["extra_gated_fields:", ...Array.from({ length: 5000 }, (_, i) => `  field ${i} ${"x".repeat(100)}: text`)]],
  ])("%s throws nothing and stays bounded", async (_name, matter) => {
    const found = of(await read(...matter), "access.gated");
    for (const one of found) expect((one.value as { fields: readonly string[] }).fields.length).toBeLessThanOrEqual(30);
    expect(JSON.stringify(found).length).toBeLessThan(10_000);
  });
});
