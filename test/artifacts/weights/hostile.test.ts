import { describe, expect, test } from "@jest/globals";
import { gguf, info, LLAMA, magic, pair, string, u32, u64 } from "./gguf-writer.ts";
import { file, header, safetensors } from "./safetensors-writer.ts";
import { concat, memoryFile, read, utf8 } from "./support.ts";
import { zip } from "./zip-writer.ts";

const OK = { w: { dtype: "F32", shape: [4, 4] } };
const one = (entry: string, data = 64): Uint8Array => file(`{"w":${entry}}`, data);
const entry = (shape: string, offsets = "[0,64]", dtype = '"F32"'): string => `{"dtype":${dtype},"shape":${shape},"data_offsets":${offsets}}`;
const withTensor = (tensor: Parameters<typeof info>[0], data = 64): Uint8Array => concat(magic(3, 1, 1), pair("general.architecture", "llama"), info(tensor), new Uint8Array(data));
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`;

/** Every file is of its kind by name, and broken in its own way. */
const CORPUS: readonly (readonly [string, string, Uint8Array | string, number?])[] = [
  ["safetensors: empty", "m.safetensors", ""],
  ["safetensors: 7 bytes", "m.safetensors", "1234567"],
  ["safetensors: header length beyond the limit", "m.safetensors", file("{", 64, 100_000_001)],
  ["safetensors: header length 2^63", "m.safetensors", concat(u64(1n << 63n), utf8("{}"))],
  ["safetensors: header longer than the file", "m.safetensors", file("{}", 0, 4096)],
  ["safetensors: not JSON", "m.safetensors", file("{nonsense}", 64)],
  ["safetensors: JSON cut", "m.safetensors", file('{"w":{"dtype":"F32"', 64)],
  ["safetensors: truncated data", "m.safetensors", safetensors(OK).subarray(0, -1)],
  ["safetensors: bytes after the data", "m.safetensors", concat(safetensors(OK), new Uint8Array(1))],
  ["safetensors: shape larger than its bytes", "m.safetensors", one(entry("[1000000000]"))],
  ["safetensors: shape smaller than its bytes", "m.safetensors", one(entry("[2,2]"))],
  ["safetensors: shape overflows", "m.safetensors", one(entry("[4294967296,4294967296,4294967296]"))],
  ["safetensors: number beyond 2^53", "m.safetensors", one(entry("[99999999999999999999]"))],
  ["safetensors: negative shape", "m.safetensors", one(entry("[-4,-4]"))],
  ["safetensors: fraction", "m.safetensors", one(entry("[4.0,4]"))],
  ["safetensors: exponent", "m.safetensors", one(entry("[16e0]"))],
  ["safetensors: NaN", "m.safetensors", one(entry("[NaN]"))],
  ["safetensors: leading zero", "m.safetensors", one(entry("[016]"))],
  ["safetensors: shape is a string", "m.safetensors", one(entry('"16"'))],
  ["safetensors: 65 dimensions", "m.safetensors", one(entry(`[${"1,".repeat(64)}16]`))],
  ["safetensors: offsets reversed", "m.safetensors", one(entry("[4,4]", "[64,0]"))],
  ["safetensors: offsets outside the file", "m.safetensors", one(entry("[4,4]", "[64,128]"))],
  ["safetensors: three offsets", "m.safetensors", one(entry("[4,4]", "[0,64,64]"))],
  ["safetensors: overlapping tensors", "m.safetensors", file(`{"a":${entry("[4,4]")},"b":${entry("[4,4]")}}`, 64)],
  ["safetensors: gap before the first tensor", "m.safetensors", one(entry("[4,4]", "[4,68]"), 68)],
  ["safetensors: gap between tensors", "m.safetensors", file(`{"a":${entry("[4,4]")},"b":${entry("[4,4]", "[68,132]")}}`, 132)],
  ["safetensors: duplicate tensor", "m.safetensors", file(`{"w":${entry("[4,4]")},"w":${entry("[0]", "[64,64]")}}`, 64)],
  ["safetensors: duplicate tensor by escape", "m.safetensors", file(`{"w":${entry("[4,4]")},"\\u0077":${entry("[0]", "[64,64]")}}`, 64)],
  ["safetensors: duplicate key in a tensor", "m.safetensors", one('{"dtype":"F32","dtype":"F16","shape":[4,4],"data_offsets":[0,64]}')],
  ["safetensors: unknown key", "m.safetensors", one('{"dtype":"F32","shape":[4,4],"data_offsets":[0,64],"x":{}}')],
  ["safetensors: unknown dtype", "m.safetensors", one(entry("[4,4]", "[0,64]", '"F128"'))],
  ["safetensors: tensor without dtype", "m.safetensors", one('{"shape":[4,4],"data_offsets":[0,64]}')],
  ["safetensors: deep JSON", "m.safetensors", one("[".repeat(1_000_000))],
  ["safetensors: deep JSON in the shape", "m.safetensors", one(`{"shape":${"[".repeat(1_000_000)}`)],
  ["safetensors: name of 5 MB", "m.safetensors", file(`{"${"w".repeat(5_000_000)}":${entry("[4,4]")}}`, 64)],
  ["safetensors: name never closed", "m.safetensors", file(`{"${"w".repeat(5_000_000)}`, 64)],
  ["safetensors: spaces without end", "m.safetensors", file(`{${" ".repeat(2_000_000)}`, 64)],
  ["safetensors: metadata is a number", "m.safetensors", file(`{"__metadata__":{"a":1},"w":${entry("[4,4]")}}`, 64)],
  ["safetensors: metadata nested", "m.safetensors", file(`{"__metadata__":{"a":{}},"w":${entry("[4,4]")}}`, 64)],
  ["safetensors: metadata twice", "m.safetensors", file(`{"__metadata__":{},"__metadata__":{},"w":${entry("[4,4]")}}`, 64)],
  ["safetensors: invalid UTF-8 in a name", "m.safetensors", file(concat(utf8('{"'), new Uint8Array([0xff, 0xfe]), utf8(`":${entry("[4,4]")}}`)), 64)],
  ["safetensors: control character in a name", "m.safetensors", file(`{"a\u0001":${entry("[4,4]")}}`, 64)],
  ["safetensors: broken escape", "m.safetensors", file(`{"a\\q":${entry("[4,4]")}}`, 64)],
  ["safetensors: second JSON value behind the first", "m.safetensors", file(`${header(OK).json}{}`, 64)],
  ["safetensors: trailing comma", "m.safetensors", file(`{"w":${entry("[4,4]")},}`, 64)],
  ["safetensors: file shrank after listing", "m.safetensors", safetensors(OK).subarray(0, 20), 145],
  ["gguf: empty", "m.gguf", ""],
  ["gguf: magic alone", "m.gguf", "GGUF"],
  ["gguf: 24 bytes with nothing in them", "m.gguf", magic(3, 0, 0)],
  ["gguf: 24 bytes that promise 3 tensors", "m.gguf", magic(3, 3, 1)],
  ["gguf: version 1", "m.gguf", concat(magic(1, 0, 1), pair("general.architecture", "llama"))],
  ["gguf: big-endian", "m.gguf", concat(magic(0x03000000, 0, 1), pair("general.architecture", "llama"))],
  ["gguf: 2^64 - 1 tensors", "m.gguf", concat(magic(3, (1n << 64n) - 1n, 1), pair("general.architecture", "llama"))],
  ["gguf: 9,999,999 tensors", "m.gguf", concat(magic(3, 9_999_999, 1), pair("general.architecture", "llama"))],
  ["gguf: 2^40 pairs", "m.gguf", concat(magic(3, 0, 1n << 40n), pair("general.architecture", "llama"))],
  ["gguf: key of 2^60 bytes", "m.gguf", concat(magic(3, 0, 1), u64(1n << 60n), new Uint8Array(64))],
  ["gguf: string longer than the file", "m.gguf", concat(magic(3, 0, 1), string("general.architecture"), u32(8), u64(1_000_000), utf8("llama"))],
  ["gguf: array of 10 million strings in 64 bytes", "m.gguf", concat(magic(3, 0, 2), pair("general.architecture", "llama"), string("a"), u32(9), u32(8), u64(10_000_000), new Uint8Array(64))],
  ["gguf: array of 3 million empty strings", "m.gguf", concat(magic(3, 0, 2), pair("general.architecture", "llama"), string("a"), u32(9), u32(8), u64(3_000_000), new Uint8Array(24_000_000))],
  ["gguf: array of arrays", "m.gguf", gguf({ ...LLAMA, a: concat(u32(9), u32(9), u64(1), u32(0), u64(0)) })],
  ["gguf: unknown value type", "m.gguf", gguf({ ...LLAMA, a: concat(u32(99), u32(0)) })],
  ["gguf: boolean of 7", "m.gguf", gguf({ ...LLAMA, a: concat(u32(7), new Uint8Array([7])) })],
  ["gguf: duplicate key", "m.gguf", concat(magic(3, 0, 2), pair("general.architecture", "llama"), pair("general.architecture", "gpt2"))],
  ["gguf: no architecture", "m.gguf", gguf({ "general.name": "x" }, [{ name: "w", shape: [4, 4] }])],
  ["gguf: key is not UTF-8", "m.gguf", concat(magic(3, 0, 1), u64(2), new Uint8Array([0xff, 0xff]), u32(4), u32(1), new Uint8Array(32))],
  ["gguf: truncated in the tensor infos", "m.gguf", gguf(LLAMA, [{ name: "w", shape: [4, 4] }]).subarray(0, 70)],
  ["gguf: truncated in the data", "m.gguf", gguf(LLAMA, [{ name: "w", shape: [4, 4] }]).subarray(0, -32)],
  ["gguf: shape overflows", "m.gguf", withTensor({ name: "w", shape: [1n << 40n, 1n << 40n] })],
  ["gguf: shape larger than the file", "m.gguf", withTensor({ name: "w", shape: [1_000_000_000] })],
  ["gguf: dimension 0", "m.gguf", withTensor({ name: "w", shape: [0, 4] })],
  ["gguf: 5 dimensions", "m.gguf", withTensor({ name: "w", shape: [1, 1, 1, 1, 1] })],
  ["gguf: offset beyond the file", "m.gguf", withTensor({ name: "w", shape: [4], offset: 1 << 20 })],
  ["gguf: offset not aligned", "m.gguf", withTensor({ name: "w", shape: [4], offset: 7 })],
  ["gguf: unknown tensor type larger than the file", "m.gguf", withTensor({ name: "w", shape: [1_000_000_000], type: 77 })],
  ["gguf: row not divisible by its block", "m.gguf", withTensor({ name: "w", shape: [33], type: 2 })],
  ["gguf: overlapping tensors", "m.gguf", concat(magic(3, 2, 1), pair("general.architecture", "llama"), info({ name: "a", shape: [16] }), info({ name: "b", shape: [16] }), new Uint8Array(256))],
  ["gguf: duplicate tensor", "m.gguf", concat(magic(3, 2, 1), pair("general.architecture", "llama"), info({ name: "a", shape: [4] }), info({ name: "a", shape: [4], offset: 32 }), new Uint8Array(256))],
  ["gguf: alignment 0", "m.gguf", gguf({ ...LLAMA, "general.alignment": 0 }, [{ name: "w", shape: [4] }])],
  ["gguf: alignment 3", "m.gguf", gguf({ ...LLAMA, "general.alignment": 3 }, [{ name: "w", shape: [4] }])],
  ["pytorch: zip cut", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }]).subarray(0, -4)],
  ["pytorch: zip bomb", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }, { name: "m/data/0", bytes: 10, method: 8, size: 4_000_000_000 }])],
  ["pytorch: stored entry larger than the file", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }, { name: "m/data/0", bytes: 10, size: 4_000_000, compressed: 4_000_000 }])],
  ["pytorch: entries that share bytes", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }, { name: "m/data/0", bytes: 900 }, { name: "m/data/1", bytes: 0, size: 900, compressed: 900 }])],
  ["pytorch: directory with 60,000 entries that are not there", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }], { count: 60_000 })],
  ["pytorch: directory outside the file", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }], { offset: 0x7fff_ffff })],
  ["pytorch: entry twice", "m.pt", zip([{ name: "m/data.pkl", bytes: 8 }, { name: "m/data/0", bytes: 8 }, { name: "m/data/0", bytes: 8 }])],
  ["index: conflict line between two objects", "model.safetensors.index.json", '{"weight_map":{"a":"m.safetensors"}}\n=======\n{"weight_map":{"a":"m.safetensors"}}\n'],
  ["index: truncated", "model.safetensors.index.json", '{"metadata":{"total_size":1024},"weight_map":{"a":"m.safetensors"'],
  ["index: empty", "model.safetensors.index.json", ""],
  ["index: duplicate total_size", "model.safetensors.index.json", '{"metadata":{"total_size":1,"total_size":2},"weight_map":{"a":"m.safetensors"}}'],
  ["index: duplicate tensor", "model.safetensors.index.json", '{"weight_map":{"a":"m.safetensors","a":"n.safetensors"}}'],
  ["index: total_size negative", "model.safetensors.index.json", '{"metadata":{"total_size":-1},"weight_map":{"a":"m.safetensors"}}'],
  ["index: total_size a string", "model.safetensors.index.json", '{"metadata":{"total_size":"16 GB"},"weight_map":{"a":"m.safetensors"}}'],
  ["index: total_size 1e400", "model.safetensors.index.json", '{"metadata":{"total_size":1e400},"weight_map":{"a":"m.safetensors"}}'],
  ["index: shard outside the folder", "model.safetensors.index.json", '{"weight_map":{"a":"../../etc/passwd"}}'],
  ["index: deep JSON", "model.safetensors.index.json", "[".repeat(1_000_000)],
  ["index: an array", "model.safetensors.index.json", "[1,2]"],
  ["index: NaN", "model.safetensors.index.json", '{"metadata":{"total_size":NaN},"weight_map":{"a":"m.safetensors"}}'],
  ["index: __proto__", "model.safetensors.index.json", '{"metadata":{"__proto__":{"total_size":7}},"weight_map":{"a":"m.safetensors"}}'],
  ["pointer: oid too short", "m.safetensors", POINTER.replace("a".repeat(64), "a".repeat(63))],
  ["pointer: oid too long", "m.safetensors", POINTER.replace("a".repeat(64), "a".repeat(65))],
  ["pointer: oid not hex", "m.safetensors", POINTER.replace("a".repeat(64), "z".repeat(64))],
  ["pointer: sha1", "m.safetensors", POINTER.replace("sha256", "sha1")],
  ["pointer: no size", "m.safetensors", POINTER.replace("size 12\n", "")],
  ["pointer: size negative", "m.safetensors", POINTER.replace("12", "-12")],
  ["pointer: size beyond 2^53", "m.safetensors", POINTER.replace("12", "9007199254740993")],
  ["pointer: size 1e9", "m.safetensors", POINTER.replace("12", "1e9")],
  ["pointer: size twice", "m.safetensors", `${POINTER}size 13\n`],
  ["pointer: extra bytes", "m.safetensors", `${POINTER}hello`],
  ["pointer: followed by 2 KB", "m.safetensors", POINTER + " ".repeat(2048)],
  ["pointer: version 2", "m.safetensors", POINTER.replace("/v1", "/v2")],
  ["dvc: YAML bomb", "m.gguf.dvc", `outs:\n- &a [${"*a,".repeat(1000)}*a]\n`],
  ["dvc: truncated", "m.gguf.dvc", "outs:\n- {md5: abc, path: \"m.gguf"],
];

describe("hostile weight files", () => {
  let slowest: readonly [string, number] = ["", 0];

  // Jest would print megabytes of bytes as arguments: it gets the names alone.
  test.each(CORPUS.map(([name]) => name))("%s", async (name) => {
    const [, path, content, size] = CORPUS.find((row) => row[0] === name) ?? ["", "", ""];
    let elapsed = Number.POSITIVE_INFINITY;
    let reading: Awaited<ReturnType<typeof read>>;
    // The machine runs other tests at the same time: one of three readings shows what the reader itself takes.
    for (let attempt = 0; attempt < 3 && elapsed >= 250; attempt += 1) {
      const start = performance.now();
      reading = await read(memoryFile(path, content, size));
      elapsed = Math.min(elapsed, performance.now() - start);
    }
    if (elapsed > slowest[1]) slowest = [name, elapsed];
    expect(reading?.unreadable).toHaveLength(1);
    expect(reading?.unreadable[0]?.reason.length).toBeGreaterThan(10);
    expect(reading?.observations).toEqual([]);
    expect(reading?.detail).toBeUndefined();
    expect(elapsed).toBeLessThan(250);
  });

  test("the corpus is large enough, and its slowest file is named", () => {
    process.stdout.write(`slowest of ${CORPUS.length} hostile weight files: ${slowest[0]}, ${slowest[1].toFixed(1)} ms\n`);
    expect(new Set(CORPUS.map(([name]) => name)).size).toBe(CORPUS.length);
    expect(CORPUS.length).toBeGreaterThanOrEqual(35);
  });
});
