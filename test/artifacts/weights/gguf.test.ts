import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { GgufDetail } from "../../../src/artifacts/weights/index.ts";
import { gguf, LLAMA, u32, u64 } from "./gguf-writer.ts";
import { concat, factOf, memoryFile, read, readBytes } from "./support.ts";

const MODEL = {
  ...LLAMA, "general.name": "Small One", "general.license": "apache-2.0", "general.license.name": "Apache License 2.0", "general.license.link": "https://www.apache.org/licenses/LICENSE-2.0",
  "general.version": "v1.0", "general.languages": ["en", "fr"], "general.file_type": 15, "general.quantized_by": "someone", "general.base_model.count": 2,
  "general.base_model.0.repo_url": "https://huggingface.co/org/base-7B", "general.base_model.1.name": "Other Base", "general.base_model.1.organization": "Org", "general.dataset.count": 1,
  "general.dataset.0.repo_url": "https://huggingface.co/datasets/org/data", "general.datasets": ["org/older"], "llama.context_length": 4096, "llama.expert_count": 8, "llama.expert_used_count": 2,
  "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.tokens": Array.from({ length: 500 }, (_, i) => `t${i}`), "general.flag": true,
};

describe("gguf", () => {
  test.each([2, 3])("version %i: counts by shapes, declares by metadata", async (version) => {
    const bytes = gguf(MODEL, [{ name: "token_embd.weight", shape: [256, 4], type: 12 }, { name: "norm.weight", shape: [4] }, { name: "rope_freqs.weight", shape: [32] }], version);
    const reading = await readBytes("model-Q4_K_M.gguf", bytes);
    expect(reading?.unreadable).toEqual([]);
    const facts = Object.fromEntries(["parameters.total", "quantization", "architecture", "model.name", "model.version", "licence.id", "licence.name", "licence.link", "languages", "context_length", "vocabulary.size", "tokenizer", "dtype"].map((key) => [key, factOf(reading, key)]));
    expect(facts).toEqual({
      "parameters.total": 1028, quantization: "gguf Q4_K_M", architecture: "llama", "model.name": "Small One", "model.version": "v1.0", "licence.id": "apache-2.0", "licence.name": "Apache License 2.0",
      "licence.link": "https://www.apache.org/licenses/LICENSE-2.0", languages: ["en", "fr"], context_length: 4096, "vocabulary.size": 500, tokenizer: "gpt2", dtype: undefined,
    });
    expect(reading?.observations.filter(({ key }) => key === "base_model").map(({ value }) => value)).toEqual(["org/base-7B", "Org/Other-Base"]);
    expect(reading?.datasets.map(({ id }) => id)).toEqual(["org/data", "org/older"]);
    expect(reading?.detail).toMatchObject({ version, role: "model", architecture: "llama", tensors: 3, parameters: 1028, fileType: "Q4_K_M", experts: 8, expertsUsed: 2, quantizedBy: "someone" });
    expect(reading?.weights).toEqual([{ path: "model-Q4_K_M.gguf", bytes: bytes.length, format: "gguf", stored: "bytes" }]);
  });

  test("an unquantised file has a dtype and no quantisation", async () => {
    const reading = await readBytes("m.gguf", gguf({ ...LLAMA, "general.file_type": 1 }, [{ name: "w", shape: [8, 8], type: 1 }, { name: "n", shape: [8] }]));
    expect(factOf(reading, "dtype")).toBe("float16");
    expect(factOf(reading, "quantization")).toBeUndefined();
  });

  test.each([
    ["vocabulary", "ggml-vocab.gguf", LLAMA, [], 0],
    ["projector", "mmproj-model-f16.gguf", { "general.architecture": "clip" }, [{ name: "v", shape: [4] }], 1],
    ["adapter", "lora.gguf", { ...LLAMA, "general.type": "adapter", "adapter.type": "lora" }, [{ name: "a", shape: [4] }], 1],
    ["importance-matrix", "imatrix.gguf", { ...LLAMA, "general.type": "imatrix" }, [{ name: "a", shape: [4] }], 0],
    ["model", "first-00001-of-00002.gguf", { ...LLAMA, "split.no": 0, "split.count": 2 }, [], 1],
  ] as const)("a %s is told from its metadata", async (role, path, pairs, tensors, weights) => {
    const reading = await readBytes(path, gguf(pairs, tensors));
    expect((reading?.detail as GgufDetail | undefined)?.role).toBe(role);
    expect(reading?.weights).toHaveLength(weights);
  });

  test("a later shard carries only its place in the set, and its own tensors", async () => {
    const reading = await readBytes("m-00002-of-00003.gguf", gguf({ "split.no": 1, "split.count": 3 }, [{ name: "w", shape: [16] }]));
    expect(reading?.unreadable).toEqual([]);
    expect(reading?.detail).toMatchObject({ split: { index: 1, count: 3 }, parameters: 16 });
  });

  test("every value type is walked over, and the header alone is read", async () => {
    const type = (id: number, bytes: number): Uint8Array => concat(u32(id), new Uint8Array(bytes));
    const all = Object.fromEntries([[0, 1], [1, 1], [2, 2], [3, 2], [4, 4], [5, 4], [6, 4], [7, 1], [10, 8], [11, 8], [12, 8]].map(([id = 0, size = 0]) => [`t${id}`, type(id, size)]));
    const arrays = Object.fromEntries([[0, 1], [6, 4], [12, 8]].map(([id = 0, size = 0]) => [`a${id}`, concat(u32(9), u32(id), u64(1000), new Uint8Array(1000 * size))]));
    const file = memoryFile("m.gguf", gguf({ ...LLAMA, ...all, ...arrays, tokens: Array.from({ length: 50_000 }, () => "tok") }, [{ name: "w", shape: [1_000_000] }]));
    expect(factOf(await read(file), "parameters.total")).toBe(1_000_000);
    expect(file.read).toBeLessThan(1_500_000);
  });

  test("a vocabulary of 260,000 strings takes well under a second", async () => {
    const bytes = gguf({ ...LLAMA, tokens: Array.from({ length: 260_000 }, (_, i) => `token ${i}`) }, [{ name: "w", shape: [4] }]);
    const start = performance.now();
    expect(factOf(await readBytes("m.gguf", bytes), "parameters.total")).toBe(4);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("any valid file round-trips to its exact count", async () => {
    const shape = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ shape, type: fc.constantFrom(0, 1, 30) }), { minLength: 1, maxLength: 8 }), async (tensors) => {
      const reading = await readBytes("m.gguf", gguf(LLAMA, tensors.map((tensor, i) => ({ ...tensor, name: `t${i}` }))));
      expect(factOf(reading, "parameters.total")).toBe(tensors.reduce((sum, tensor) => sum + tensor.shape.reduce((a, b) => a * b, 1), 0));
    }));
  });

  test("a file cut anywhere gives no count", async () => {
    const bytes = gguf(MODEL, [{ name: "w", shape: [64] }]);
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
      const reading = await readBytes("m.gguf", bytes.subarray(0, length));
      expect(reading?.unreadable).toHaveLength(1);
      expect(reading?.observations).toEqual([]);
    }));
  });

  test("random bytes after the magic never throw and never give a count", async () => {
    const magic = Uint8Array.from([0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0]);
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const reading = await readBytes("m.gguf", concat(magic, bytes));
      expect(factOf(reading, "parameters.total")).toBeUndefined();
      expect(reading?.unreadable).toHaveLength(1);
    }));
  });
});
