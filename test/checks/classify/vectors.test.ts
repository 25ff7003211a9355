import { describe, expect, test } from "@jest/globals";
import type { ModelRecord } from "../../../src/records/types.ts";
import { fact } from "../support.ts";
import { kept, of, sheet, speaks } from "./support.ts";
import { sheetOf } from "../../../src/checks/classify/questions.ts";

/** Estimates by the two methods of the Guidelines' annex, in FLOP: V1 to V19. One row is one model, with one or two methods. */
const VECTORS: readonly (readonly [id: string, methods: Readonly<Record<string, number>>, at23: string, at25: string])[] = [
  ["V1", { "6PD": 6 * 3.8e9 * 3.3e12 }, "below", "below"],
  ["V2", { hardware: 200_000 * 3600 * 300e12 * 0.5 }, "close", "below"],
  ["V3", { "6PD": 6 * 0.6e9 * 36e12 }, "close", "below"],
  ["V4", { "6PD": 6 * 1.54e9 * 18e12 }, "above", "below"],
  ["V5", { "6PD": 6 * 1.7e9 * 36e12 }, "above", "below"],
  ["V6", { "6PD": 6 * 2.5e9 * 12e12 }, "above", "below"],
  ["V7", { "6PD": 6 * 2.6e9 * 61e9 * 164 }, "above", "below"],
  ["V8", { hardware: 370_000 * 3600 * 989e12 * 0.5 }, "above", "below"],
  ["V9", { "6PD": 6 * 1.23e9 * 9e12, hardware: 370_000 * 3600 * 989e12 * 0.5 }, "above, below", "below"],
  ["V10", { "6PD": 6 * 12e9 * 299_892_736_000 }, "below", "below"],
  ["V11", { "6PD": 6 * 3e9 * 11e12 }, "above", "below"],
  ["V12a", { "6PD": 6 * 13e9 * 5e12 }, "above", "below"],
  ["V13", { "6PD": 6 * 8e9 * 15e12, hardware: 1.46e6 * 3600 * 989e12 * 0.4 }, "above", "below"],
  ["V14", { "6PD": 6 * 70e9 * 15e12, hardware: 7.0e6 * 3600 * 989e12 * 0.4 }, "above", "close, below"],
  ["V15", { "6PD": 6 * 405e9 * 15e12, hardware: 30.84e6 * 3600 * 989e12 * 0.4 }, "above", "above"],
  ["V16", { "6PD": 6 * 37e9 * 14.8e12, hardware: 2.788e6 * 3600 * 989e12 * 0.4 }, "above", "below"],
  ["V17", { "6PD": 6 * 32e9 * 15.5e12 }, "above", "below"],
  ["V18", { "6PD": 4.08e24, hardware: 7.12e24 }, "above", "below"],
  ["V19", { "6PD": 2.24e24, hardware: 3.39e24 }, "above", "below"],
];

describe("compute against 10^23 and 10^25: each method with its side, no answer", () => {
  test.each(VECTORS)("%s", (_, methods, at23, at25) => {
    const facts = Object.entries(methods).map(([method, flop], i) => fact("compute.flop", flop, `train.yaml:${i + 1}`, { method }));
    const [gpai, systemic] = [sheet("gpai", { facts }), sheet("systemic-risk", { facts })];
    expect([kept(gpai, "compute.band.1e23"), kept(systemic, "compute.band.1e25")]).toEqual([at23, at25]);
    // Every method is shown with its place.
    for (const [i, method] of Object.keys(methods).entries()) {
      expect(gpai.seen.some((one) => one.text.includes(`by ${method}: `) && one.source?.line === i + 1)).toBe(true);
    }
    const expected = (bands: string): readonly [boolean, boolean] => [bands.includes("above"), bands.includes("below")];
    expect([speaks(gpai, "yes").some((one) => one.startsWith("above")), speaks(gpai, "no").some((one) => one.startsWith("below"))]).toEqual(expected(at23));
    expect([speaks(systemic, "yes").length > 0, speaks(systemic, "no").length > 0]).toEqual(expected(at25));
    expect(gpai.open.some((one) => one.includes("methods disagree"))).toBe(at23.includes(","));
    expect(systemic.open.some((one) => one.includes("30 % error"))).toBe(at25.includes("close"));
  });
  test("V9: the two methods land on both sides, and both are shown", () => {
    const found = sheet("gpai", { facts: [fact("compute.flop", 6.64e22, "README.md:12", { method: "6PD" }), fact("compute.flop", 6.59e23, "README.md:40", { method: "hardware" })] });
    expect(speaks(found, "yes")).toEqual(["above 10^23 FLOP by hardware (README.md:40)"]);
    expect(speaks(found, "no")).toEqual(["below 10^23 FLOP by 6PD (README.md:12)"]);
    expect(found.open).toContain("the methods disagree about 10^23 FLOP: which one holds is for a person to say");
  });
  test("an estimate is shown with the two ends of its 30 % error, a recorded amount with neither", () => {
    const found = sheet("gpai", { facts: [fact("compute.flop", 1.08e23, "README.md:12", { method: "hardware" })], model: { compute: { direct_flop: 3.7e23 } } });
    expect(found.seen[0]?.text).toContain("by hardware: 1.1x10^23 FLOP, within 30 % 7.6x10^22 to 1.4x10^23 FLOP");
    expect(found.seen[1]?.text).toMatch(/: a recorded amount$/);
  });
  test("one method alone: what the other would need; none at all: the one sentence about that", () => {
    const lacks = (facts: Parameters<typeof sheet>[1]["facts"] & {}): readonly string[] => sheet("gpai", { facts }).open.filter((one) => one.startsWith("no estimate by"));
    const six = fact("compute.flop", 6.64e22, "README.md:12", { method: "6PD" });
    const hardware = fact("compute.flop", 6.59e23, "README.md:40", { method: "hardware" });
    expect(lacks([six])).toEqual([expect.stringMatching(/hardware-based method.*device-hours/)]);
    expect(lacks([hardware])).toEqual([expect.stringMatching(/architecture-based method \(6PD\).*tokens/)]);
    expect([lacks([six, hardware]), lacks([])]).toEqual([[], []]);
  });
  test("exactly on the threshold is not above it", () => {
    expect(kept(sheet("systemic-risk", { facts: [fact("compute.flop", 1e25)] }), "compute.band.1e25")).toBe("close");
  });
  test("V12b: merged parts count towards the cumulative amount", () => {
    const components = [{ stage: "stage 1", flop: 3.9e23, kind: "pre-training" as const }, ...[1, 2, 3].map((n) => ({ stage: `soup ${n}`, flop: 6 * 13e9 * 1e11, kind: "merged" as const })), { stage: "soup 4", flop: 6 * 13e9 * 3e11, kind: "merged" as const }];
    const found = sheet("systemic-risk", { model: { compute: { components } } });
    expect(found.seen[0]).toMatchObject({ text: expect.stringContaining("by sum of the recorded components: a recorded amount"), source: { path: ".gpai/model.yaml" } });
    const near = sheet("systemic-risk", { model: { compute: { components: components.map((one) => ({ ...one, flop: one.flop * 30 })) } } });
    expect([kept(found, "compute.band.1e25"), kept(near, "compute.band.1e25")]).toEqual(["below", "close"]);
  });
  test("V16b: the total of a mixture of experts is no count of active parameters", () => {
    const training = [{ stage: "pretraining", tokens: 14.8e12 }];
    const found = sheet("systemic-risk", { model: { training }, facts: [fact("parameters.total", 671e9), fact("parameters.active", 37e9)] });
    expect(kept(found, "compute.band.1e25")).toBe("below");
  });
  test("direct and cumulative are two amounts: each question takes its own", () => {
    const model: Partial<ModelRecord> = { compute: { flop: 2e25, direct_flop: 5e22 } };
    expect([kept(sheet("gpai", { model }), "compute.band.1e23"), kept(sheet("systemic-risk", { model }), "compute.band.1e25")]).toEqual(["below", "above"]);
  });
  test("a recorded amount is never shown, also not in the kept facts", () => {
    const model: Partial<ModelRecord> = { compute: { flop: 2.7182818e25, direct_flop: 3.1415926e23, components: [{ stage: "x", flop: 1.6180339e25 }] } };
    const text = JSON.stringify([sheet("gpai", { model }), sheet("systemic-risk", { model }), sheet("modifier", { model: { ...model, role: "modifier", base_models: [{ id: "org/base", flop: 1e24 }] } })]);
    for (const digits of ["2.7", "27182818", "3.1x", "31415926", "1.6x", "16180339"]) expect(text).not.toContain(digits);
  });
  test("nothing to estimate from is said, not guessed", () => {
    const found = sheet("gpai", {});
    expect([kept(found, "compute.band.1e23"), speaks(found, "yes"), speaks(found, "no")]).toEqual(["not seen", [], []]);
    expect(found.open[0]).toContain("no amount of compute can be estimated");
  });
});

describe("modality", () => {
  const modal = (input: readonly string[], output: readonly string[]) => sheet("gpai", { facts: [fact("compute.flop", 1e24), fact("modalities.input", input, "config.json:2"), fact("modalities.output", output, "config.json:2")] });
  test("text out speaks for the second part of the criterion", () => {
    expect(speaks(modal(["text"], ["text"]), "yes")).toContain("it generates text (config.json:2)");
    expect(speaks(modal(["text"], ["text"]), "no")).toEqual([]);
  });
  test.each([[["audio"], ["text"], "speech transcription"], [["text"], ["audio"], "text to speech"], [["image"], ["image"], "upscaling"]])("%j to %j: narrow examples speak against, at 10^24 FLOP too", (input, output, words) => {
    expect(speaks(modal(input, output), "no").join()).toContain(words);
    expect(speaks(modal(input, output), "yes").length).toBeGreaterThan(0);
  });
  test("1e22 text without breadth: below speaks against, text for", () => {
    const found = sheet("gpai", { facts: [fact("compute.flop", 1e22), fact("modalities.output", ["text"])] });
    expect([speaks(found, "no").length, speaks(found, "yes").length]).toEqual([1, 1]);
  });
});

/** The Guidelines' examples that stay out where a model can do nothing else (section 2.1), all at 10^24 FLOP, by what they take in and give out. */
const NARROW_EXAMPLES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["speech transcription", ["audio"], ["text"]], ["text to speech", ["text"], ["audio"]], ["image upscaling", ["image"], ["image"]], ["inpainting", ["image"], ["image"]],
  ["games", ["board"], ["move"]], ["weather or physics", ["grid"], ["grid"]], ["music from prompts", ["text"], ["audio"]], ["sound effects", ["text"], ["audio"]],
];

describe("narrow models at 10^24 FLOP: the amount alone answers nothing", () => {
  const open = "generality and the range of distinct tasks are judged by people: no file shows them";
  test.each(NARROW_EXAMPLES)("%s: named among the examples, no answer, the question stays with people", (example, input, output) => {
    const found = sheet("gpai", { facts: [fact("compute.flop", 1e24), fact("modalities.input", input), fact("modalities.output", output)] });
    expect(kept(found, "compute.band.1e23")).toBe("above");
    expect(found.explanation.map((one) => one.text).join(" ")).toContain(example);
    expect(found.open).toContain(open);
    // What the pair of input and output can show speaks against; for the others no file speaks for breadth either.
    const known = ["audio", "image", "text"].some((one) => output.includes(one));
    expect([speaks(found, "no").length, speaks(found, "yes").filter((one) => one.startsWith("it generates")).length]).toEqual(known ? [1, 1] : [0, 0]);
  });
  test("a broad text model: amount and output speak for the criterion, and a person still decides", () => {
    const found = sheet("gpai", { facts: [fact("compute.flop", 1e24), fact("modalities.input", ["text"]), fact("modalities.output", ["text"])] });
    expect([speaks(found, "yes").length, speaks(found, "no")]).toEqual([2, []]);
    expect(found.open).toContain(open);
  });
});

describe("one third of the base (M1 to M7)", () => {
  const modifier = (own: number, bases: ModelRecord["base_models"]) => sheet("modifier", { model: { role: "modifier", compute: { direct_flop: own }, ...(bases === undefined ? {} : { base_models: bases }) } });
  test.each([
    ["M1", 4.8e19, [{ id: "org/base", flop: 7.2e23 }], "below"], ["M2", 4.8e21, [{ id: "org/base", flop: 7.2e23 }], "below"],
    ["M3", 2.448e23, [{ id: "org/base", flop: 7.2e23 }], "close"], ["M4", 5e22, [{ id: "org/base", systemic_risk: false, flop_unknown: "never published" }], "above"],
    ["M5", 5e22, [{ id: "org/base", systemic_risk: true, flop_unknown: "never published" }], "below"], ["M6", 2.4e23, [{ id: "org/base", flop: 7.2e23 }], "close"],
    ["far above", 9e23, [{ id: "org/base", flop: 7.2e23 }], "above"],
  ] as const)("%s", (_, own, bases, side) => { expect(kept(modifier(own, bases), "base.third")).toBe(side); });
  test("M7: a base with two amounts gives two answers, and both are shown", () => {
    const found = modifier(3e23, [{ id: "org/base", flop: 7.2e23, flop_source: "6PD", flop_estimates: [{ flop: 2.08e24, method: "hardware" }] }]);
    expect(kept(found, "base.third")).toBe("differs");
    expect(found.seen.map((one) => one.text).join("\n")).toMatch(/2\.4x10\^23 FLOP.*\n.*6\.9x10\^23 FLOP/);
    expect(found.open.join()).toContain("different sides");
  });
  test("an unknown base of which the class is not recorded: both thresholds, and the question", () => {
    const found = modifier(5e22, [{ id: "org/base", flop_unknown: "never published" }]);
    expect(found.seen.map((one) => one.text).join("\n")).toMatch(/10\^23.*\n.*10\^25/);
    expect(found.open.join()).toContain("base_models[].systemic_risk");
  });
  test("no base and no own amount are named", () => {
    expect(sheetOf(of({ model: { role: "modifier" } }), "modifier").open.join()).toMatch(/no base model is recorded.*compute of the modification is not known/);
  });
});
