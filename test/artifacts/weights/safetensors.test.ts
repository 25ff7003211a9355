import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { SafetensorsDetail } from "../../../src/artifacts/weights/index.ts";
import { file, header, safetensors, type WrittenTensor } from "./safetensors-writer.ts";
import { factOf, memoryFile, read, readBytes } from "./support.ts";

const detailOf = async (bytes: Uint8Array): Promise<SafetensorsDetail> => {
  const reading = await readBytes("model.safetensors", bytes);
  expect(reading?.unreadable).toEqual([]);
  return reading?.detail as SafetensorsDetail;
};
const count = async (tensors: Readonly<Record<string, WrittenTensor>>): Promise<number | undefined> => (await detailOf(safetensors(tensors))).parameters;

describe("safetensors", () => {
  test("a file gives its exact count, its dtype and itself as a weight file", async () => {
    const bytes = safetensors({ "a.weight": { dtype: "BF16", shape: [3, 5] }, "b.bias": { dtype: "F32", shape: [7] } }, { metadata: { format: "pt" } });
    const reading = await readBytes("model.safetensors", bytes);
    expect(reading?.kind).toBe("safetensors");
    expect(reading?.weights).toEqual([{ path: "model.safetensors", bytes: bytes.length, format: "safetensors", stored: "bytes" }]);
    expect(reading?.observations).toEqual([
      { key: "parameters.total", value: 22, unit: "parameters", method: "safetensors-header", confidence: "measured", about: "file", sources: [{ path: "model.safetensors", detail: "2 tensors" }] },
      { key: "dtype", value: "bfloat16", method: "safetensors-header", confidence: "measured", about: "file", sources: [{ path: "model.safetensors" }] },
    ]);
    expect(reading?.detail).toEqual({ tensors: 2, parameters: 22, byDtype: { BF16: 15, F32: 7 }, excluded: { buffers: 0, quantisation: 0, indices: 0 }, framework: "pt" });
  });

  test("no tensors, a padded header, a scalar, an empty tensor, 4-bit elements", async () => {
    expect(await count({})).toBe(0);
    expect((await detailOf(safetensors({ w: { dtype: "F32", shape: [2] } }, { padding: 300_000 }))).parameters).toBe(2);
    expect(await count({ s: { dtype: "F32", shape: [] } })).toBe(1);
    expect(await count({ e: { dtype: "F32", shape: [0, 4] }, w: { dtype: "F32", shape: [3] } })).toBe(3);
    expect(await count({ w: { dtype: "F4", shape: [6, 2] } })).toBe(12);
  });

  test.each([
    ["buffers", { "model.rotary_emb.inv_freq": { dtype: "F32", shape: [64] } }],
    ["buffers", { "h.0.attn.bias": { dtype: "F32", shape: [1, 1, 8, 8] } }],
    ["buffers", { "h.0.attn.masked_bias": { dtype: "F32", shape: [] } }],
    ["buffers", { "embeddings.position_ids": { dtype: "I64", shape: [1, 512] } }],
    ["buffers", { "bn.running_mean": { dtype: "F32", shape: [8] } }],
    ["indices", { mask: { dtype: "BOOL", shape: [8] } }],
    ["quantisation", { "q.weight_scale_inv": { dtype: "F32", shape: [2, 2] } }],
  ] as const)("%s are not parameters: %j", async (why, extra) => {
    const detail = await detailOf(safetensors({ "q.weight": { dtype: "F32", shape: [8, 8] }, ...extra }));
    expect(detail.parameters).toBe(64);
    expect(detail.excluded[why]).toBe(1);
  });

  test("8-bit weights count one by one", async () => {
    expect(await count({ "q.weight": { dtype: "I8", shape: [64, 64] }, "q.SCB": { dtype: "F32", shape: [64] } })).toBe(4096);
    expect(await count({ "q.weight": { dtype: "F8_E4M3", shape: [64, 64] }, "q.weight_scale_inv": { dtype: "F32", shape: [1, 1] } })).toBe(4096);
  });

  test("an attention bias that is trained is a parameter", async () => {
    expect(await count({ "attn.bias": { dtype: "F32", shape: [8] } })).toBe(8);
  });

  test("GPTQ and AWQ count the weights that are packed, by the bits that the shapes show", async () => {
    const gptq = { "l.qweight": { dtype: "I32", shape: [16, 64] }, "l.qzeros": { dtype: "I32", shape: [1, 8] }, "l.scales": { dtype: "F16", shape: [1, 64] }, "l.g_idx": { dtype: "I32", shape: [128] } };
    expect(await count(gptq)).toBe(128 * 64);
    const awq = { "l.qweight": { dtype: "I32", shape: [128, 8] }, "l.qzeros": { dtype: "I32", shape: [1, 8] }, "l.scales": { dtype: "F16", shape: [1, 64] } };
    expect(await count(awq)).toBe(128 * 64);
    const eight = { "l.qweight": { dtype: "I32", shape: [32, 64] }, "l.qzeros": { dtype: "I32", shape: [1, 16] }, "l.scales": { dtype: "F16", shape: [1, 64] } };
    expect(await count(eight)).toBe(128 * 64);
  });

  test("MXFP4 and bitsandbytes hold two weights in a byte", async () => {
    expect(await count({ "mlp.up_proj_blocks": { dtype: "U8", shape: [2, 8, 1, 16] }, "mlp.up_proj_scales": { dtype: "U8", shape: [2, 8, 1] } })).toBe(2 * 8 * 32);
    expect(await count({ "q.weight": { dtype: "U8", shape: [32, 1] }, "q.weight.absmax": { dtype: "F32", shape: [1] }, "q.weight.quant_map": { dtype: "F32", shape: [16] }, "q.weight.quant_state.bitsandbytes__nf4": { dtype: "U8", shape: [80] } })).toBe(64);
  });

  test("packing whose bits the header does not show gives no count, and says why", async () => {
    for (const tensors of [
      { "q.weight_packed": { dtype: "I32", shape: [4, 4] }, "q.weight_scale": { dtype: "F16", shape: [4] }, "q.weight_shape": { dtype: "I64", shape: [2] } },
      { "q.weight": { dtype: "U32", shape: [4, 4] }, "q.scales": { dtype: "F16", shape: [4] }, "q.biases": { dtype: "F16", shape: [4] } },
      { "l.qweight": { dtype: "I32", shape: [16, 64] } },
      { "l.q_weight": { dtype: "I32", shape: [16, 64] }, "l.q_scale": { dtype: "I32", shape: [4, 8] }, "norm.weight": { dtype: "F16", shape: [64] } },
      { "l.W_q": { dtype: "U8", shape: [64, 64] }, "norm.weight": { dtype: "F16", shape: [64] } },
      { "l.codes": { dtype: "I8", shape: [64, 64] }, "l.codebooks": { dtype: "F16", shape: [64] } },
    ]) {
      const bytes = safetensors(tensors);
      const detail = await detailOf(bytes);
      expect(detail.parameters).toBeUndefined();
      expect(detail.reason).toContain("packed");
      expect(factOf(await readBytes("model.safetensors", bytes), "parameters.total")).toBeUndefined();
    }
  });

  test("content beats name: safetensors in a .bin is read, something else under .safetensors is refused", async () => {
    expect((await readBytes("x/model.bin", safetensors({ w: { dtype: "F32", shape: [4] } })))?.kind).toBe("safetensors");
    expect((await readBytes("model.safetensors", "<html>not found</html>"))?.unreadable[0]?.reason).toBe("not a safetensors file");
  });

  test("the header is read in bounded memory, and the data not at all", async () => {
    const opened = memoryFile("model.safetensors", safetensors({ w: { dtype: "F32", shape: [1_000_000] } }));
    expect(factOf(await read(opened), "parameters.total")).toBe(1_000_000);
    expect(opened.read).toBeLessThan(1000);
  });

  test("a header larger than one window, with long metadata, is read whole", async () => {
    const tensors = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`layer.${i}.weight`, { dtype: "F16", shape: [2, 3] }]));
    const detail = await detailOf(safetensors(tensors, { metadata: { notes: "x".repeat(1_000_000) } }));
    expect(detail.parameters).toBe(120_000);
  });

  const tensor = fc.record({ dtype: fc.constantFrom("F32", "F16", "BF16", "F8_E4M3"), shape: fc.array(fc.nat(6), { maxLength: 4 }) });

  test("any valid file round-trips to its exact count", async () => {
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.string({ unit: "binary", minLength: 1 }).map((name) => `t${name}.weight`), tensor, { maxKeys: 8 }), fc.nat(40), async (tensors, padding) => {
      const detail = await detailOf(safetensors(tensors, { padding }));
      expect(detail.parameters).toBe(Object.values(tensors).reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0));
    }));
  });

  test("a changed byte of the header never gives another count silently", async () => {
    const { json, data } = header({ "a.weight": { dtype: "F32", shape: [4, 4] }, "b.weight": { dtype: "F16", shape: [8] } });
    const good = file(json, data);
    await fc.assert(fc.asyncProperty(fc.nat(good.length - data - 1), fc.nat(255), async (at, byte) => {
      const bad = Uint8Array.from(good);
      bad[at] = byte;
      const reading = await readBytes("model.safetensors", bad);
      const value = factOf(reading, "parameters.total");
      // Another name keeps the count; F → I or U makes a tensor of 16 or of 8 elements an integer one, which is no parameter.
      if (value !== undefined) expect([24, 16, 8]).toContain(value);
      expect(reading === undefined ? 1 : reading.observations.length + reading.unreadable.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });

  test("random bytes never throw and never give a fact", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const reading = await readBytes("model.safetensors", bytes);
      expect(reading?.observations ?? []).toEqual([]);
    }));
  });
});
