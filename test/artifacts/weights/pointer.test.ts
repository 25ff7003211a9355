import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { WeightIndexDetail } from "../../../src/artifacts/weights/index.ts";
import { parseLfsPointer } from "../../../src/artifacts/weights/pointer.ts";
import { shared } from "../../support/shared.ts";
import { readBytes, utf8 } from "./support.ts";

const OID = "0123456789abcdef".repeat(4);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 4976698672\n`;
const parse = (text: string) => parseLfsPointer(utf8(text));

describe("Git LFS pointers", () => {
  test("a pointer gives the digest and the size of the real file", () => {
    expect(parse(POINTER)).toEqual({ ok: true, pointer: { sha256: OID, bytes: 4976698672, extensions: [], crlf: false, legacy: false } });
  });

  test("CRLF, the old address, extensions and a missing last line end are understood and reported", () => {
    expect(parse(POINTER.replaceAll("\n", "\r\n"))).toMatchObject({ ok: true, pointer: { crlf: true, bytes: 4976698672 } });
    expect(parse(POINTER.replace("git-lfs.github.com", "hawser.github.com"))).toMatchObject({ ok: true, pointer: { legacy: true } });
    expect(parse(POINTER.replace("oid", `ext-0-crypt sha256:${OID}\noid`))).toMatchObject({ ok: true, pointer: { extensions: ["ext-0-crypt"] } });
    expect(parse(POINTER.trimEnd())).toMatchObject({ ok: true });
  });

  test("anything else is no pointer", () => {
    for (const text of ["", "version 1\n", "hello", "{}", ` ${POINTER}`, "oid sha256:..."]) expect(parse(text)).toBeUndefined();
  });

  test("a pointer named like a weight file is that weight file", async () => {
    expect(await readBytes("a/model-00001-of-00002.safetensors", POINTER)).toEqual({
      kind: "lfs-pointer", path: "a/model-00001-of-00002.safetensors", observations: [], datasets: [], unreadable: [],
      weights: [{ path: "a/model-00001-of-00002.safetensors", bytes: 4976698672, sha256: OID, format: "safetensors", stored: "lfs" }],
      detail: { sha256: OID, bytes: 4976698672, extensions: [], crlf: false, legacy: false },
    });
    expect((await readBytes("m.gguf", POINTER))?.weights[0]?.format).toBe("gguf");
  });

  test("an index kept in LFS is no weight file, and its content is not here", async () => {
    const reading = await readBytes("model.safetensors.index.json", POINTER);
    expect(reading?.weights).toEqual([]);
    expect(reading?.unreadable[0]?.reason).toContain("Git LFS");
  });

  test("a broken pointer is a weight file of unknown size, never of a wrong one", async () => {
    const reading = await readBytes("m.safetensors", POINTER.replace("size 4", "size -4"));
    expect(reading?.weights).toEqual([{ path: "m.safetensors", bytes: -1, format: "safetensors", stored: "lfs" }]);
    expect(reading?.unreadable[0]?.line).toBe(3);
  });

  test("random changes never throw", () => {
    fc.assert(fc.property(fc.nat(POINTER.length), fc.string({ unit: "binary", maxLength: 4 }), (at, insert) => {
      const result = parse(POINTER.slice(0, at) + insert + POINTER.slice(at));
      if (result?.ok === true && insert !== "") expect(result.pointer.bytes).toBeGreaterThan(4976698672 - 1);
    }));
  });
});

describe("model indexes", () => {
  const INDEX = JSON.stringify({ metadata: { total_size: 64, total_parameters: 17 }, weight_map: { a: "m-00001-of-00002.safetensors", b: "m-00002-of-00002.safetensors" } }, null, 2);

  test("sizes, shards and what is missing of them", async () => {
    const reading = await readBytes("x/model.safetensors.index.json", INDEX, "x/m-00001-of-00002.safetensors");
    expect(reading?.observations).toEqual([]);
    expect(reading?.detail).toEqual({
      format: "safetensors", totalSize: 64, totalSizeLine: 3, totalParameters: 17, tensors: 2,
      shards: ["x/m-00001-of-00002.safetensors", "x/m-00002-of-00002.safetensors"], missing: ["x/m-00002-of-00002.safetensors"],
    } satisfies WeightIndexDetail);
    expect((await readBytes("pytorch_model.bin.index.json", INDEX))?.detail).toMatchObject({ format: "pytorch" });
  });

  test("without metadata there is no size", async () => {
    expect((await readBytes("model.safetensors.index.json", '{"weight_map":{"a":"m.safetensors"}}'))?.detail).toEqual({ format: "safetensors", tensors: 1, shards: ["m.safetensors"], missing: ["m.safetensors"] });
  });
});

describe("real repositories", () => {
  const cases = shared("cases");
  const readCase = async (folder: string) => {
    const names = cases === undefined ? [] : readdirSync(`${cases}/${folder}/files`);
    return Promise.all(names.map(async (name) => readBytes(name, new Uint8Array(readFileSync(`${cases}/${folder}/files/${name}`)), ...names)));
  };

  if (cases !== undefined) {
    test("BLOOM mirror: pointers are read, the corrupt index is reported with its line and not believed", async () => {
      const readings = await readCase("10-bloom-mirror");
      const weights = readings.flatMap((reading) => reading?.weights ?? []);
      expect(weights.map(({ bytes }) => bytes)).toEqual([7193289031, 4932875549, 4932875551, 57530]);
      expect(weights.every(({ sha256 }) => sha256?.length === 64)).toBe(true);
      const index = readings.find((reading) => reading?.kind === "safetensors-index");
      expect(index?.unreadable).toEqual([{ path: "model.safetensors.index.json", reason: "not valid JSON: a line of an unresolved git merge conflict", line: 2 }]);
      expect(index?.detail).toBeUndefined();
    });

    test("8B merge: four pointers and a sound index", async () => {
      const readings = await readCase("13-mergekit-8b");
      expect(readings.flatMap((reading) => reading?.weights ?? []).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(16060556336);
      const index = readings.find((reading) => reading?.kind === "safetensors-index");
      expect(index?.detail).toMatchObject({ totalSize: 16060522496, missing: [] });
    });
  }
});
