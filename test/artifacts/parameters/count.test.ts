import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Architecture } from "../../../src/artifacts/architecture.ts";
import { countParameters, parameterBand } from "../../../src/artifacts/parameters/index.ts";

const llama8b: Architecture = { family: "llama", hidden: 4096, layers: 32, heads: 32, kvHeads: 8, headDim: 128, intermediate: 14336, vocab: 128256, tied: false };
const deepseek = { layers: 61, hidden: 7168, heads: 128, kvHeads: 128, headDim: 192, intermediate: 18432, vocab: 129280, tied: false, experts: 256, expertsPerToken: 8, sharedExperts: 1, moeIntermediate: 2048, denseLayers: 3, routerBias: true, mla: { qRank: 1536, kvRank: 512, nope: 128, rope: 64, v: 128 } } as const;

/** Published counts, each of them the sum of the tensors of the released checkpoint. */
const PUBLISHED: readonly (readonly [string, Architecture, number, number?])[] = [
  ["Llama 3.1 8B", llama8b, 8_030_261_248],
  ["SmolLM3 3B", { ...llama8b, hidden: 2048, layers: 36, heads: 16, kvHeads: 4, intermediate: 11008, tied: true }, 3_075_098_624],
  ["Mistral 7B", { ...llama8b, family: "mistral", vocab: 32000 }, 7_241_732_096],
  ["Qwen2 0.5B", { family: "qwen2", hidden: 896, layers: 24, heads: 14, kvHeads: 2, headDim: 64, intermediate: 4864, vocab: 151936, tied: true, attentionBias: true }, 494_032_768],
  ["Qwen3 0.6B", { family: "qwen3", hidden: 1024, layers: 28, heads: 16, kvHeads: 8, headDim: 128, intermediate: 3072, vocab: 151936, tied: true, qkNorm: true }, 596_049_920],
  ["OLMo 2 1B", { family: "olmo2", hidden: 2048, layers: 16, heads: 16, kvHeads: 16, headDim: 128, intermediate: 8192, vocab: 100352, tied: false, qkNorm: true }, 1_484_916_736],
  ["Gemma 2 2B", { family: "gemma", hidden: 2304, layers: 26, heads: 8, kvHeads: 4, headDim: 256, intermediate: 9216, vocab: 256000, tied: true, normsPerLayer: 4 }, 2_614_341_888],
  ["Gemma 3 1B", { family: "gemma", hidden: 1152, layers: 26, heads: 4, kvHeads: 1, headDim: 256, intermediate: 6912, vocab: 262144, tied: true, normsPerLayer: 4, qkNorm: true }, 999_885_952],
  ["Phi-3 mini", { family: "phi3", hidden: 3072, layers: 32, heads: 32, kvHeads: 32, headDim: 96, intermediate: 8192, vocab: 32064, tied: false }, 3_821_079_552],
  ["Pythia 1.4B", { family: "gpt-neox", hidden: 2048, layers: 24, heads: 16, kvHeads: 16, headDim: 128, intermediate: 8192, vocab: 50304, tied: false }, 1_414_647_808],
  ["BLOOM", { family: "bloom", hidden: 14336, layers: 70, heads: 112, kvHeads: 112, headDim: 128, intermediate: 57344, vocab: 250880, tied: true }, 176_247_271_424],
  ["GPT-2", { family: "gpt2", hidden: 768, layers: 12, heads: 12, kvHeads: 12, headDim: 64, intermediate: 3072, vocab: 50257, tied: true, positions: 1024 }, 124_439_808],
  ["MPT 7B", { family: "mpt", hidden: 4096, layers: 32, heads: 32, kvHeads: 32, headDim: 128, intermediate: 16384, vocab: 50432, tied: true }, 6_649_286_656],
  ["Mixtral 8x7B", { ...llama8b, family: "mixtral", vocab: 32000, experts: 8, expertsPerToken: 2 }, 46_702_792_704, 12_879_925_248],
  ["DBRX", { family: "dbrx", hidden: 6144, layers: 40, heads: 48, kvHeads: 8, headDim: 128, intermediate: 10752, vocab: 100352, tied: false, experts: 16, expertsPerToken: 4 }, 131_596_523_520, 36_469_708_800],
  ["Qwen1.5 MoE A2.7B", { family: "qwen-moe", hidden: 2048, layers: 24, heads: 16, kvHeads: 16, headDim: 128, intermediate: 5632, vocab: 151936, tied: false, attentionBias: true, experts: 60, expertsPerToken: 4, moeIntermediate: 1408, sharedIntermediate: 5632 }, 14_315_784_192],
  ["Qwen3 30B A3B", { family: "qwen-moe", hidden: 2048, layers: 48, heads: 32, kvHeads: 4, headDim: 128, intermediate: 6144, vocab: 151936, tied: false, qkNorm: true, experts: 128, expertsPerToken: 8, moeIntermediate: 768 }, 30_532_122_624],
  ["DeepSeek-V3 without MTP", { family: "deepseek-v3", ...deepseek }, 671_026_419_200, 37_552_297_472],
  ["DeepSeek-V2 Lite", { family: "deepseek-v3", ...deepseek, hidden: 2048, layers: 27, heads: 16, kvHeads: 16, intermediate: 10944, vocab: 102400, experts: 64, expertsPerToken: 6, sharedExperts: 2, moeIntermediate: 1408, denseLayers: 1, routerBias: false, mla: { qRank: null, kvRank: 512, nope: 128, rope: 64, v: 128 } }, 15_706_484_224],
];

describe("countParameters", () => {
  test.each(PUBLISHED.map(([name, a, total, active]) => [name, a, total, active ?? null] as const))("%s is right to the unit", (_name, architecture, total, active) => {
    const count = countParameters(architecture);
    expect(count?.total).toBe(total);
    if (active !== null) expect(count?.active).toBe(active);
  });

  test("a dense model passes every parameter for each token", () => {
    expect(countParameters(llama8b)).toEqual({ total: 8_030_261_248, active: 8_030_261_248 });
  });

  test("an expert family without its expert numbers has no count", () => {
    expect(countParameters({ ...llama8b, family: "mixtral" })).toBeUndefined();
    expect(countParameters({ ...llama8b, family: "deepseek-v3", experts: 8, expertsPerToken: 2 })).toBeUndefined();
  });

  test.each([
    ["zero layers", { layers: 0 }], ["a fraction", { hidden: 4096.5 }], ["a negative width", { intermediate: -1 }], ["NaN", { vocab: Number.NaN }],
    ["an absurd width", { hidden: 2 ** 40 }], ["an absurd vocabulary", { vocab: 1e15 }], ["more active experts than experts", { experts: 2, expertsPerToken: 4 }],
    ["more dense layers than layers", { denseLayers: 33 }],
  ] as const)("%s gives no count instead of a wrong one", (_name, change) => {
    expect(countParameters({ ...llama8b, ...change })).toBeUndefined();
  });

  test("any count is a safe positive integer, and the active one never exceeds the total", () => {
    const size = fc.oneof(fc.integer({ min: 1, max: 1e5 }), fc.double(), fc.integer());
    fc.assert(fc.property(fc.constantFrom("llama", "mixtral", "qwen-moe", "bloom", "gpt2") as fc.Arbitrary<Architecture["family"]>, fc.tuple(size, size, size, size, size, size, size, size, size),
      (family, [hidden, layers, heads, kvHeads, headDim, intermediate, vocab, experts, expertsPerToken]) => {
        const count = countParameters({ family, hidden, layers, heads, kvHeads, headDim, intermediate, vocab, tied: false, experts, expertsPerToken, moeIntermediate: intermediate });
        if (count === undefined) return;
        expect(Number.isSafeInteger(count.total) && count.total > 0).toBe(true);
        expect(count.active).toBeLessThanOrEqual(count.total);
      }));
  });
});

describe("parameterBand", () => {
  test.each([
    [1, ["1-500M"]], [499_999_999, ["1-500M"]], [500_000_001, ["500M-5B"]], [8_030_261_248, ["5B-15B"]], [36_000_000_000, ["15B-50B"]],
    [70_000_000_000, ["50B-100B"]], [131_596_523_520, ["100B-500B"]], [671_026_419_200, ["500B-1T"]], [1_000_000_000_001, [">1T"]],
  ])("%d", (total, bands) => { expect(parameterBand(total)).toEqual(bands); });

  test("a count on an edge belongs to both neighbours", () => {
    expect(parameterBand(5e8)).toEqual(["1-500M", "500M-5B"]);
    expect(parameterBand(1e12)).toEqual(["500B-1T", ">1T"]);
  });

  test("no band for nothing", () => { expect(parameterBand(0)).toBeUndefined(); });
});
