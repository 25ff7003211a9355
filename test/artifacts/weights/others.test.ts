import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { weightReaders } from "../../../src/artifacts/weights/index.ts";
import { concat, memoryFile, readBytes, utf8 } from "./support.ts";
import { zip } from "./zip-writer.ts";

const MODEL = [{ name: "archive/data.pkl", bytes: 40 }, { name: "archive/byteorder", bytes: 6 }, { name: "archive/data/0", bytes: 400 }, { name: "archive/data/1", bytes: 24 }];
const PICKLE = Uint8Array.from([0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc]);
const BINARY = new Uint8Array(8192);

describe("PyTorch", () => {
  test("an archive is listed: sizes of its tensors, nothing else", async () => {
    const bytes = zip(MODEL);
    const reading = await readBytes("pytorch_model.bin", bytes);
    expect(reading).toEqual({
      kind: "pytorch", path: "pytorch_model.bin", observations: [], datasets: [], unreadable: [], weights: [{ path: "pytorch_model.bin", bytes: bytes.length, format: "pytorch", stored: "bytes" }],
      detail: { container: "zip", storageBytes: 424, storages: 2 },
    });
    expect((await readBytes("m.pt", zip([...MODEL, { name: "archive/constants.pkl", bytes: 4 }])))?.detail).toMatchObject({ torchScript: true });
  });

  test("a bare pickle is a weight file that shows nothing", async () => {
    expect(await readBytes("consolidated.00.pth", concat(PICKLE, BINARY))).toMatchObject({ kind: "pytorch", detail: { container: "pickle" }, observations: [] });
  });

  test("training frameworks keep their names", async () => {
    expect((await readBytes("iter_0000100/mp_rank_00/model_optim_rng.pt", zip(MODEL)))?.weights[0]?.format).toBe("megatron");
    expect((await readBytes("global_step10/mp_rank_00_model_states.pt", zip(MODEL)))?.weights[0]?.format).toBe("deepspeed");
  });

  test.each([["data/corpus.bin", utf8("plain text")], ["en-pt.pt", utf8("Olá, mundo")], ["x.bin", zip([{ name: "a.txt", bytes: 3 }])], ["x.pt", new Uint8Array(0)]])("%s is no weight file", async (path, content) => {
    expect(await readBytes(path, content)).toBeUndefined();
  });
});

describe("other formats", () => {
  const hdf5 = concat(Uint8Array.from([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]), BINARY);
  test.each([
    ["m.onnx", Uint8Array.from([0x08, 0x07, 0x12, 0x07]), "onnx"],
    ["m.tflite", concat(Uint8Array.from([0x1c, 0, 0, 0]), utf8("TFL3"), BINARY), "tflite"],
    ["tf_model.h5", hdf5, "keras"],
    ["m.keras", zip([{ name: "config.json", bytes: 4 }, { name: "model.weights.h5", bytes: 4 }]), "keras"],
    ["flax_model.msgpack", Uint8Array.from([0x81, 0xa6]), "flax-msgpack"],
    ["weights.npz", zip([{ name: "a.npy", bytes: 4 }]), "npz"],
    ["M.mlpackage/Data/com.apple.CoreML/weights/weight.bin", BINARY, "coreml"],
    ["M.mlmodel", BINARY, "coreml"],
    ["saved_model.pb", BINARY, "tensorflow"],
    ["variables/variables.data-00000-of-00001", BINARY, "tensorflow"],
    ["ckpt/__0_0.distcp", BINARY, "torch-dcp"],
    ["ckpt/manifest.ocdbt", BINARY, "orbax"],
    ["model.pdparams", PICKLE, "paddle"],
    ["model.plan", BINARY, "tensorrt"],
    ["model.rkllm", BINARY, "rkllm"],
    ["old.bin", concat(utf8("lmgg"), BINARY), "ggml"],
  ])("%s", async (path, content, format) => {
    const reading = await readBytes(path, content);
    expect(reading?.weights).toEqual([{ path, bytes: content.length, format, stored: "bytes" }]);
    expect(reading?.observations).toEqual([]);
  });

  test("OpenVINO weights need their network beside them", async () => {
    expect((await readBytes("m.bin", BINARY, "m.xml"))?.weights[0]?.format).toBe("openvino");
    expect(await readBytes("m.bin", BINARY)).toBeUndefined();
  });

  test.each([["results.h5", hdf5], ["scores.npz", zip([{ name: "a.npy", bytes: 4 }])], ["terraform.plan", utf8("plan: all")], ["x.onnx", utf8("<html>")], ["x.msgpack", Uint8Array.from([0x81])], ["saved_model.pb", new Uint8Array(0)]])("%s is no weight file", async (path, content) => {
    expect(await readBytes(path, content)).toBeUndefined();
  });
});

describe("DVC", () => {
  test("outputs of a .dvc file", async () => {
    const reading = await readBytes("models/m.safetensors.dvc", "outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 1048576\n  hash: md5\n  path: m.safetensors\n- md5: 0123456789abcdef0123456789abcdef.dir\n  path: folder\n  nfiles: 3\n");
    expect(reading?.weights).toEqual([{ path: "models/m.safetensors", bytes: 1048576, format: "safetensors", stored: "dvc", md5: "0123456789abcdef0123456789abcdef" }]);
    expect(reading?.detail).toEqual({ outputs: [
      { path: "models/m.safetensors", md5: "0123456789abcdef0123456789abcdef", bytes: 1048576, directory: false, line: 2 },
      { path: "models/folder", md5: "0123456789abcdef0123456789abcdef.dir", directory: true, line: 6 },
    ] });
  });

  test("dvc.lock, and paths that leave the repository", async () => {
    const lock = "schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - {path: out/m.gguf, md5: 0123456789abcdef0123456789abcdef, size: 7}\n    - {path: ../../etc/m.gguf}\n    - {path: /etc/m.gguf}\n    - {path: 's3://bucket/m.gguf'}\n";
    const reading = await readBytes("dvc.lock", lock);
    expect(reading?.weights).toEqual([{ path: "out/m.gguf", bytes: 7, format: "gguf", stored: "dvc", md5: "0123456789abcdef0123456789abcdef" }]);
  });
});

test("random bytes under any name never throw and never give a fact", async () => {
  const path = fc.constantFrom("m.bin", "m.pt", "m.onnx", "m.h5", "m.keras", "m.npz", "m.nemo", "x.dvc", "dvc.lock", "a.safetensors.index.json", "m.tflite", "saved_model.pb");
  const start = fc.constantFrom(new Uint8Array(0), utf8("PK\u0003\u0004"), PICKLE, utf8("version https://git-lfs.github.com/spec/v1\n"), utf8("outs:\n"));
  await fc.assert(fc.asyncProperty(path, start, fc.uint8Array({ maxLength: 300 }), async (name, head, bytes) => {
    const file = memoryFile(name, concat(head, bytes));
    for (const reader of weightReaders) {
      const reading = await reader.read(file, { has: () => false, size: () => undefined, inFolder: () => [] });
      expect(reading?.observations ?? []).toEqual([]);
    }
  }), { numRuns: 300 });
});
