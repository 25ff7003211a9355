import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { openManifest, type OpenOptions } from "../../../src/optout/manifest/open.ts";
import { zstdInScript } from "../../../src/optout/manifest/parquet/codecs.ts";
import { readRowGroup } from "../../../src/optout/manifest/parquet/rows.ts";
import { rowView } from "../../../src/optout/manifest/row.ts";
import { zstdCompressed, zstdFrame } from "../stream/support.ts";
import { CODEC, type ColumnSpec, make, type PageSpec, parquet, plain, runs, thrift } from "./parquet-writer.ts";
import { Collected } from "./support.ts";

async function read(bytes: Uint8Array, options: OpenOptions = {}) {
  const file = memoryFile("m.parquet", bytes);
  const opened = await openManifest(file, options);
  if (!opened.ok) return { refused: opened.problem.reason, rows: [], bad: [], problems: [] as string[] };
  const { parquet: table } = opened.manifest;
  if (table === undefined) throw new Error("no table");
  const collected = new Collected();
  const problems: string[] = [];
  for (const group of table.groups) {
    const end = await readRowGroup(file, structuredClone(table.plan), structuredClone(group), rowView(), collected);
    if (end.problem !== undefined) problems.push(`${group.index}/${end.rows}: ${end.problem}`);
  }
  return { shape: opened.manifest.shape.name, lacks: opened.manifest.shape.lacks, rows: collected.rows.map((r) => r.cells), bad: collected.bad_, problems, groups: table.groups };
}

const urls = (n: number, from = 0): string[] => Array.from({ length: n }, (_, i) => `https://host.example/${i + from}`);
const urlColumn = (groups: readonly (readonly PageSpec[])[], more: Partial<ColumnSpec> = {}): ColumnSpec => ({ path: ["url"], physical: 6, converted: 0, groups, ...more });
const urlPage = (n: number, from = 0): PageSpec => ({ count: n, data: plain.text(urls(n, from)) });

describe("what a database writes", () => {
  const fixture = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../fixtures/optout/${name}`, import.meta.url)));
  const columns = { fetched_at: "fetched_at", final_url: "metadata.url", robots_fetched_at: "metadata.when", tdm_policy: "day", account: "score" };
  const iso = (ms: number): string => new Date(ms).toISOString().replace(".000", "");

  test.each(["duckdb-v1-snappy.parquet", "duckdb-v2-zstd.parquet"])("%s: every value as it was put in", async (name) => {
    const { rows, bad, problems, lacks } = await read(fixture(name), { columns });
    expect(problems).toEqual([]);
    expect(bad).toEqual([{ line: 7, reason: "no-url" }]);
    expect(lacks).toEqual(["robots", "meta_robots"]);
    const expected = Array.from({ length: 60 }, (_, i) => ({
      url: `https://www.example${Math.floor(i / 5)}.com/é/${i}`, fetched_at: iso(Date.UTC(2026, 2, 1, 12, 34, 56) + i * 1_234_567).slice(0, -1),
      ...(i % 7 === 0 ? {} : { agent: `ExampleBot/${i % 2}` }), status: String(200 + (i % 3) * 100), retained: String(i % 5 === 0), bytes: String(i * 3_000_000_000),
      final_url: `x${i}`, robots_fetched_at: iso(Date.UTC(2026, 0, 1, 0, 0, i)), sha256: createHash("sha256").update(String(i)).digest("hex"), tdm_policy: iso(Date.UTC(1969, 11, 30 + i)).slice(0, 10), account: String(i / 3),
    }));
    expect(rows).toEqual(expected.filter((_, i) => i !== 7));
  });

  test.each(["duckdb-v1-snappy.parquet", "duckdb-v2-zstd.parquet"])("%s: the same URLs as an independent reader", async (name) => {
    const bytes = fixture(name);
    const buffer = new Uint8Array(bytes).buffer;
    const objects = await parquetReadObjects({ file: { byteLength: bytes.length, slice: (a, b) => buffer.slice(a, b) }, compressors, columns: ["url"] });
    expect((await read(bytes)).rows.map((r) => r.url)).toEqual(objects.map((o) => o["url"] as string | null).filter((u) => u !== null));
  });
});

describe("pages", () => {
  test.each(Object.entries(CODEC).filter(([name]) => name !== "lzo"))("%s", async (_, codec) => {
    const { rows, problems } = await read(parquet([urlColumn([[urlPage(3000), urlPage(2, 3000)], [urlPage(1, 9000)]], { codec })], [3002, 1]));
    expect(problems).toEqual([]);
    expect(rows.map((r) => r.url)).toEqual([...urls(3002), ...urls(1, 9000)]);
  });

  test("zstd in JavaScript: whole, broken, growing, and blocks far too small for their window", () => {
    const data = Buffer.from(urls(5000).join(""));
    for (const packed of [zstdFrame(data, { blockBytes: 5000 }), Buffer.concat([zstdFrame(data.subarray(0, 7)), zstdFrame(data.subarray(7))]), ...[zstdCompressed(data)].filter((b) => b !== undefined)]) {
      expect(Buffer.from(zstdInScript(packed, data.length) ?? []).equals(data)).toBe(true);
      expect(zstdInScript(packed, data.length - 1)).toBeUndefined();
      expect(zstdInScript(packed, data.length + 1)).toBeUndefined();
      expect(zstdInScript(packed.subarray(0, -1), data.length)).toBeUndefined();
    }
    const start = performance.now();
    expect(zstdInScript(zstdFrame(data, { blockBytes: 1, window: 0x78 }), data.length)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("dictionaries, nulls, version 2, pages of different lengths in different columns", async () => {
    const dictionary: PageSpec = { type: 2, count: 2, data: plain.text(["A/1", "B/2"]) };
    const index = (values: number[]): Buffer => Buffer.concat([Buffer.from([1]), runs(values, 1)]);
    const agent: ColumnSpec = { path: ["agent"], physical: 6, converted: 0, repetition: [1], groups: [[dictionary, { count: 3, levels: [1, 0, 1], data: index([0, 1]), encoding: 8 }, { count: 4, levels: [0, 0, 0, 1], data: index([1]), encoding: 8, v2: true }]] };
    const { rows, problems } = await read(parquet([urlColumn([[urlPage(5), urlPage(2, 5)]]), agent], [7]));
    expect(problems).toEqual([]);
    expect(rows.map((r) => r.agent)).toEqual(["A/1", undefined, "B/2", undefined, undefined, undefined, "B/2"]);
    expect(rows.map((r) => r.url)).toEqual(urls(7));
  });

  test("columns within a struct, and lists, which are absent", async () => {
    const inner = (name: string, data: Buffer): ColumnSpec => ({ path: ["metadata", name], physical: 6, converted: 0, repetition: [1, 1], groups: [[{ count: 3, levels: [2, 1, 2], data }]] });
    const tags: ColumnSpec = { path: ["tags"], physical: 6, repetition: [2], groups: [[{ count: 3, data: Buffer.alloc(0) }]] };
    const bytes = parquet([inner("WARC-Target-URI", plain.text(["a", "b"])), inner("WARC-Date", plain.text(["c", "d"])), tags], [3]);
    const { shape, rows, bad } = await read(bytes);
    expect([shape, rows, bad]).toEqual(["dclm", [{ url: "a", fetched_at: "c" }, { url: "b", fetched_at: "d" }], [{ line: 1, reason: "no-url" }]]);
    expect((await read(bytes, { columns: { url: "tags" } })).refused).toBe("the column of the URL holds lists or structs, which are not read");
  });

  const one = async (column: Omit<ColumnSpec, "path" | "groups">, data: Buffer, count: number, name = "fetched_at", encoding = 0) =>
    (await read(parquet([urlColumn([[urlPage(count)]]), { path: [name], ...column, groups: [[{ count, data, encoding }]] }], [count]))).rows.map((r) => (r as Record<string, string>)[name]);
  const timestamp = (utc: boolean, unit: number) => make.struct([8, make.struct([1, utc], [2, make.struct([unit, make.struct()])])]);

  test("times of every unit", async () => {
    const ms = BigInt(Date.UTC(2026, 2, 1, 12, 0, 0, 5));
    expect(await one({ physical: 2, logical: timestamp(true, 1) }, plain.int64([ms, 0n, -1n]), 3)).toEqual(["2026-03-01T12:00:00.005Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z"]);
    expect(await one({ physical: 2, logical: timestamp(false, 2) }, plain.int64([ms * 1000n + 999n, -1n]), 2)).toEqual(["2026-03-01T12:00:00.005", "1969-12-31T23:59:59.999"]);
    expect(await one({ physical: 2, logical: timestamp(true, 3) }, plain.int64([ms * 1_000_000n + 999_999n, -1n]), 2)).toEqual(["2026-03-01T12:00:00.005Z", "1969-12-31T23:59:59.999Z"]);
    expect(await one({ physical: 2, converted: 9 }, plain.int64([ms]), 1)).toEqual(["2026-03-01T12:00:00.005Z"]);
    expect(await one({ physical: 2, converted: 10 }, plain.int64([ms * 1000n]), 1)).toEqual(["2026-03-01T12:00:00.005Z"]);
    expect(await one({ physical: 1, converted: 6 }, plain.int32([0, -1, 20_513]), 3)).toEqual(["1970-01-01", "1969-12-31", "2026-03-01"]);
    expect(await one({ physical: 2, logical: timestamp(true, 1) }, plain.int64([2n ** 62n, -(2n ** 62n)]), 2)).toEqual(["4611686018427388000", "-4611686018427388000"]);
    const int96 = Buffer.alloc(12);
    int96.writeBigInt64LE(43_200_005_000_000n);
    int96.writeInt32LE(2_440_588 + 20_513, 8);
    expect(await one({ physical: 3 }, int96, 1)).toEqual(["2026-03-01T12:00:00.005Z"]);
  });

  test("property: days and milliseconds as Date writes them", async () => {
    const times = fc.sample(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), { numRuns: 3000, seed: 5 });
    const found = await one({ physical: 2, logical: timestamp(true, 1) }, plain.int64(times.map(BigInt)), times.length);
    expect(found).toEqual(times.map((ms) => new Date(ms).toISOString().replace(".000Z", "Z")));
  });

  test("numbers, digests as bytes, identifiers", async () => {
    expect(await one({ physical: 2 }, plain.int64([2n ** 63n - 1n, -(2n ** 63n), -5n, 2n ** 53n]), 4, "bytes")).toEqual(["9223372036854775807", "-9223372036854775808", "-5", "9007199254740992"]);
    expect(await one({ physical: 2, converted: 14 }, plain.int64([-1n, 7n]), 2, "bytes")).toEqual(["18446744073709551615", "7"]);
    expect(await one({ physical: 1, converted: 13 }, plain.int32([-1]), 1, "bytes")).toEqual(["4294967295"]);
    expect(await one({ physical: 0 }, Buffer.from([0b101]), 3, "retained")).toEqual(["true", "false", "true"]);
    expect(await one({ physical: 0 }, Buffer.concat([Buffer.from([2, 0, 0, 0]), runs([1, 1, 1], 1)]), 3, "retained", 3)).toEqual(["true", "true", "true"]);
    const digest = createHash("sha256").update("x").digest();
    expect(await one({ physical: 7, width: 32 }, digest, 1, "sha256")).toEqual([digest.toString("hex")]);
    expect(await one({ physical: 6 }, plain.text([digest, "not one"]), 2, "sha256")).toEqual([digest.toString("hex"), "not one"]);
    expect(await one({ physical: 7, width: 16, logical: make.struct([14, make.struct()]) }, digest.subarray(0, 16), 1, "account")).toEqual([digest.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")]);
    expect(await one({ physical: 5 }, Buffer.from(new Float64Array([1.5, Number.NaN]).buffer), 2, "bytes")).toEqual(["1.5", undefined]);
  });
});

describe("files that lie", () => {
  const good = (lies = {}, spec: Partial<PageSpec> = {}): Buffer => parquet([urlColumn([[{ ...urlPage(10), ...spec }]])], [10], lies);
  const lie = (field: number, value: number | bigint) => ({ chunk: () => ({ [field]: field === 4 ? make.i32(Number(value)) : make.i64(value) }) });

  test("the writer itself is honest", async () => {
    expect((await read(good())).rows).toHaveLength(10);
  });

  test.each<[string, Buffer, RegExp]>([
    ["cut off", good().subarray(0, 200), /footer is missing/],
    ["a footer longer than the file", good({ footerLength: 4_000_000 }), /longer than the file/],
    ["a footer that is cut", good({ footerLength: 5 }), /breaks off|impossible|lacks|out of range|nested|unknown|list/],
    ["encrypted", Buffer.concat([good().subarray(0, -4), Buffer.from("PARE")]), /encrypted/],
    ["more rows than groups have", good({ rows: 11 }), /contradicts itself/],
    ["rows without end", good({ rows: 2n ** 61n, groupRows: () => 2n ** 61n }), /out of range|promises/],
    ["rows that no file can hold", good({ rows: 100_000, groupRows: () => 100_000 }), /promises 100000 rows/],
    ["negative rows", good({ rows: -5 }), /out of range/],
    ["a column beyond the end", good(lie(9, 1_000_000)), /outside of the file/],
    ["a column before the beginning", good(lie(9, 0)), /outside of the file/],
    ["a negative place", good(lie(9, -8)), /out of range/],
    ["a column longer than the file", good(lie(7, 2n ** 40n)), /outside of the file/],
    ["a column into the footer", good(lie(7, 10_000)), /outside of the file/],
    ["another number of values", good(lie(5, 11)), /another number of values/],
    ["declared growth", good(lie(6, 2n ** 50n)), /grow to/],
    ["a schema of endless depth", good({ schema: [make.struct([4, "r"], [5, make.i32(1)]), ...Array.from({ length: 500 }, () => make.struct([3, make.i32(0)], [4, "g"], [5, make.i32(1)])), make.struct([1, make.i32(6)], [4, "url"])] }), /nested too deeply/],
    ["a schema that lacks children", good({ schema: [make.struct([4, "r"], [5, make.i32(2)]), make.struct([1, make.i32(6)], [4, "url"])] }), /no tree/],
    ["a schema with too many", good({ schema: [make.struct([4, "r"], [5, make.i32(1)]), make.struct([1, make.i32(6)], [4, "url"]), make.struct([1, make.i32(6)], [4, "x"])] }), /no tree/],
    ["negative children", good({ schema: [make.struct([4, "r"], [5, make.i32(-1)])] }), /impossible number/],
    ["a list of billions", good({ footer: Buffer.concat([Buffer.from([0x15, 2, 0x19, 0xfc, 0xff, 0xff, 0xff, 0xff, 0x0f])]) }), /longer than the metadata/],
    ["structs within structs", good({ footer: Buffer.alloc(100_000, 0x1c) }), /nested too deeply/],
    ["a number that does not end", good({ footer: Buffer.concat([Buffer.from([0x15]), Buffer.alloc(1_000_000, 0xff)]) }), /out of range/],
  ])("%s is refused", async (_, bytes, reason) => {
    const start = performance.now();
    expect((await read(bytes)).refused).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("the same bytes for many row groups", async () => {
    const column = urlColumn(Array.from({ length: 50 }, () => [urlPage(10)]));
    const bytes = parquet([column], Array.from({ length: 50 }, () => 10), { chunk: () => ({ 7: make.i64(1200), 9: make.i64(4) }) });
    expect((await read(bytes)).refused).toMatch(/share the same bytes/);
  });

  test.each<[string, Partial<PageSpec>, Partial<ColumnSpec>, RegExp]>([
    ["a page that says to grow to 2 GB", { lies: { size: 2_000_000_000 } }, {}, /at most/],
    ["pages that grow beyond the footer", { lies: { size: 100_000_000 } }, { codec: CODEC.snappy }, /grow beyond/],
    ["a negative size", { lies: { packed: -1 } }, {}, /impossible number/],
    ["a page longer than its column", { lies: { packed: 1_000_000 } }, {}, /longer than its column/],
    ["more values than the footer says", { lies: { count: 11 } }, {}, /more values/],
    ["a billion values", { lies: { count: 1_000_000_000 } }, {}, /at most/],
    ["fewer values", { lies: { count: 9 } }, {}, /fewer values/],
    ["values that break off", { data: plain.text(urls(10)).subarray(0, 50) }, {}, /break off/],
    ["a text of 4 GB", { data: Buffer.alloc(400, 0xff) }, {}, /break off/],
    ["an unknown encoding", { encoding: 4 }, {}, /encoded in a way/],
    ["indexes without a dictionary", { encoding: 8 }, {}, /lacks its dictionary/],
    ["an unknown page", { type: 9 }, {}, /unknown kind|impossible/],
    ["LZO", {}, { codec: CODEC.lzo }, /LZO, which is not read/],
    ["deltas of nothing", { encoding: 6, data: Buffer.alloc(30, 0xff) }, {}, /delta encoded page/],
    ["deltas with a bit width of 200", { encoding: 6, data: Buffer.concat([Buffer.from([128, 1, 4, 10, 0, 0, 200, 200, 200, 200]), Buffer.alloc(300)]) }, {}, /delta encoded page|break off/],
    ["deltas without miniblocks", { encoding: 6, data: Buffer.from([128, 1, 0, 10, 0, 0, 0, 0]) }, {}, /delta encoded page/],
  ])("%s", async (_, spec, column, reason) => {
    const start = performance.now();
    const { problems, rows } = await read(parquet([urlColumn([[{ ...urlPage(10), ...spec }], [urlPage(2)]], column)], [10, 2]));
    expect(problems[0]).toMatch(reason);
    // The next row group is read all the same, where its pages can be.
    if (column.codec !== CODEC.lzo) expect(rows.slice(-2).map((r) => r.url)).toEqual(urls(2));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("prefixes that grow without bound", async () => {
    // One value of 1 MB, then values that repeat it whole.
    const n = 2000;
    const deltas = (values: readonly number[]): Buffer => {
      const unsigned = (v: number): Buffer => { const out: number[] = []; let left = v; while (left >= 128) { out.push((left % 128) | 128); left = Math.floor(left / 128); } return Buffer.from([...out, left]); };
      const zig = (v: number): Buffer => unsigned(v >= 0 ? v * 2 : -v * 2 - 1);
      const parts = [unsigned(128), unsigned(1), unsigned(values.length), zig(values[0] as number)];
      for (let i = 1; i < values.length; i += 128) {
        const block = Array.from({ length: 128 }, (_, k) => (i + k < values.length ? (values[i + k] as number) - (values[i + k - 1] as number) : 0));
        const least = Math.min(...block);
        const bits = Buffer.alloc(128 * 4);
        block.forEach((d, k) => bits.writeUInt32LE(d - least, k * 4));
        parts.push(zig(least), Buffer.from([32]), bits);
      }
      return Buffer.concat(parts);
    };
    const length = 1_000_000;
    const data = Buffer.concat([deltas(Array.from({ length: n }, (_, i) => (i === 0 ? 0 : length))), deltas(Array.from({ length: n }, (_, i) => (i === 0 ? length : 0))), Buffer.alloc(length, 0x61)]);
    const honest = Buffer.concat([deltas([0, 2, 3]), deltas([3, 1, 0]), Buffer.from("abcX")]);
    expect((await read(parquet([urlColumn([[{ count: 3, data: honest, encoding: 7 }]])], [3]))).rows.map((r) => r.url)).toEqual(["abc", "abX", "abX"]);
    const start = performance.now();
    expect((await read(parquet([urlColumn([[{ count: n, data, encoding: 7 }]])], [n]))).problems[0]).toMatch(/grows beyond all bounds/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("runs of 2^31 values and bit packing of nothing end in time", async () => {
    const dictionary: PageSpec = { type: 2, count: 1, data: plain.text(["a"]) };
    for (const index of [Buffer.from([1, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0]), Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 0x0f]), Buffer.from([0, 0, 0, 0, 0, 0]), Buffer.from([33, 3, 1]), Buffer.alloc(100, 0xff)]) {
      const start = performance.now();
      const { rows, problems } = await read(parquet([urlColumn([[dictionary, { count: 10, data: index, encoding: 8 }]])], [10]));
      expect(rows.length === 10 || problems.length === 1).toBe(true);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  test("property: nothing is thrown, whatever bytes are changed", async () => {
    const name: ColumnSpec = { path: ["agent"], physical: 6, converted: 0, repetition: [1], codec: CODEC.snappy, groups: [[{ type: 2, count: 2, data: plain.text(["A", "B"]) }, { count: 10, levels: [1, 1, 1, 0, 0, 1, 1, 1, 1, 1], data: Buffer.concat([Buffer.from([1]), runs([0, 1, 0, 1, 1, 1, 0, 0], 1)]), encoding: 8 }]] };
    const whole = parquet([urlColumn([[urlPage(10)]], { codec: CODEC.lz4 }), name], [10]);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, to] of changes) bytes[at] = to;
      await read(bytes);
    }), { numRuns: 3000 });
  });

  test("thrift of the writer is thrift", () => {
    expect(thrift(make.struct([1, make.i32(-1)], [20, true], [21, "a"])).toString("hex")).toBe("1501012818016100");
  });
});
