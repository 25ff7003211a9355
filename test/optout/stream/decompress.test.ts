import { createHash } from "node:crypto";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { decompress, type DecompressOptions } from "../../../src/optout/stream/decompress.ts";
import { bytesOf, collect, madeFile, rows, skippableFrame, text, zstdCompressed, zstdFrame } from "./support.ts";

const read = (bytes: Uint8Array, options: DecompressOptions = {}) => collect(decompress(memoryFile("m.jsonl", bytes), options));
const data = Buffer.from(rows(3000));

describe("what is read", () => {
  test("plain, whatever the size of ranges, with the digest of the file", async () => {
    for (const rangeBytes of [1000, 4096, 1_000_000]) {
      const { bytes, end } = await read(data, { rangeBytes, digest: true });
      expect(bytes.equals(data)).toBe(true);
      expect(end).toEqual({ compression: "none", bytes: data.length, sha256: createHash("sha256").update(data).digest("hex") });
    }
  });

  test("an empty file is empty", async () => {
    expect(await read(new Uint8Array(0))).toEqual({ bytes: Buffer.alloc(0), end: { compression: "none", bytes: 0 } });
  });

  test("gzip, also of several members, cut anywhere", async () => {
    const packed = Buffer.concat([gzipSync(data.subarray(0, 5000)), gzipSync(new Uint8Array(0)), gzipSync(data.subarray(5000))]);
    for (const rangeBytes of [7, 1000, 1_000_000]) {
      const { bytes, end } = await read(packed, { rangeBytes, digest: true });
      expect(bytes.equals(data)).toBe(true);
      expect(end).toEqual({ compression: "gzip", bytes: data.length, sha256: createHash("sha256").update(packed).digest("hex") });
    }
  });

  test("gzip filled up with zeros", async () => {
    const { bytes, end } = await read(Buffer.concat([gzipSync(data), Buffer.alloc(3000)]), { rangeBytes: 512 });
    expect(bytes.equals(data)).toBe(true);
    expect(end.problem).toBeUndefined();
  });

  test("many chunks of output, in order", async () => {
    const big = Buffer.concat(Array.from({ length: 60 }, (_, i) => rows(4000, i + 1)));
    const { bytes, end } = await read(gzipSync(big, { level: 1 }));
    expect(bytes.equals(big)).toBe(true);
    expect(end.problem).toBeUndefined();
  });

  describe.each([["this Node's own", false], ["the one in JavaScript", true]])("zstd with %s decompressor", (_, noNativeZstd) => {
    test("several frames and skippable ones, cut anywhere", async () => {
      const packed = Buffer.concat([skippableFrame(bytesOf("index")), zstdFrame(data.subarray(0, 5000)), skippableFrame(new Uint8Array(0)), zstdFrame(data.subarray(5000), { blockBytes: 3000 })]);
      for (const rangeBytes of [5, 999, 1_000_000]) {
        const { bytes, end } = await read(packed, { rangeBytes, noNativeZstd, digest: true });
        expect(bytes.equals(data)).toBe(true);
        expect(end).toEqual({ compression: "zstd", bytes: data.length, sha256: createHash("sha256").update(packed).digest("hex") });
      }
    });

    test("what a real compressor writes", async () => {
      const packed = zstdCompressed(data);
      if (packed === undefined) { expect(noNativeZstd || process.versions.node < "22.15").toBe(true); return; }
      expect((await read(Buffer.concat([packed, packed]), { noNativeZstd })).bytes.equals(Buffer.concat([data, data]))).toBe(true);
    });

    test("a run-length bomb stays within the limit", async () => {
      const frame = zstdFrame(new Uint8Array(131_072 * 400), { blockBytes: 131_072 });
      expect(frame.length).toBeLessThan(2000);
      const { bytes, end } = await read(frame, { noNativeZstd, maxBytes: 1_000_000 });
      expect(bytes.length).toBe(1_000_000);
      expect(end.problem).toEqual({ offset: 1_000_000, reason: "more than 1000000 bytes of content", fix: "split the file, or raise the limit" });
      expect(end.sha256).toBeUndefined();
    });

    test("a truncated file gives what came before, and says so", async () => {
      const packed = zstdFrame(data, { blockBytes: 10_000 });
      for (const cut of [5, 6, 8, 9, 10_009, 10_011, packed.length - 1, packed.length - 2]) {
        const { bytes, end } = await read(packed.subarray(0, cut), { noNativeZstd });
        expect(data.subarray(0, bytes.length).equals(bytes)).toBe(true);
        expect(end.problem?.offset).toBe(bytes.length);
        expect(end.problem?.reason).toContain("truncated");
        expect(bytes.length).toBeGreaterThanOrEqual(Math.max(0, Math.floor((cut - 6) / 10_003)) * 10_000);
      }
    });

    test("something else after a frame is said", async () => {
      const { bytes, end } = await read(Buffer.concat([zstdFrame(data), bytesOf("and more of it")]), { noNativeZstd });
      expect(bytes.equals(data)).toBe(true);
      expect(end.problem?.reason).toMatch(/zstd/);
    });

    test("a broken block is said, after the blocks before it", async () => {
      const packed = zstdFrame(data, { blockBytes: 10_000 });
      packed[6 + 10_003] = (packed[6 + 10_003] ?? 0) | 0b110;
      const { bytes, end } = await read(packed, { noNativeZstd });
      expect(bytes.equals(data.subarray(0, 10_000))).toBe(true);
      expect(end.problem?.reason).toMatch(/corrupt|broken/);
    });

    test("a window of gigabytes is refused", async () => {
      const { end } = await read(zstdFrame(data, { window: 0xf8 }), { noNativeZstd });
      expect(end.problem).toBeDefined();
      expect(end.bytes).toBe(0);
    });
  });

  test("zstd blocks that are far too small for their window are given up in time", async () => {
    // 32 MiB of window, moved for every single byte.
    const frame = zstdFrame(rows(1000), { blockBytes: 1, window: 0x78 });
    const start = performance.now();
    const { end } = await read(frame, { noNativeZstd: true });
    expect(end.problem?.reason).toBe("the zstd blocks are too small for their window");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("gzip that is not whole", () => {
  const packed = gzipSync(data);

  test("truncated anywhere: all that zlib can still give, then the problem", async () => {
    for (const cut of [2, 3, 9, 10, 11, 500, 5000, packed.length - 9, packed.length - 8, packed.length - 4, packed.length - 1]) {
      const part = packed.subarray(0, cut);
      const expected = cut < 11 ? Buffer.alloc(0) : gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH });
      const { bytes, end } = await read(part, { rangeBytes: 3000, digest: true });
      expect(bytes.equals(expected)).toBe(true);
      expect(end.problem).toEqual({ offset: bytes.length, reason: "the gzip data breaks off: the file is truncated" });
    }
  });

  test("truncated in the second member", async () => {
    const two = Buffer.concat([packed, packed]);
    const { bytes, end } = await read(two.subarray(0, packed.length + 5), { rangeBytes: 100 });
    expect(bytes.equals(data)).toBe(true);
    expect(end.problem?.reason).toContain("truncated");
  });

  test("a wrong checksum: all data, then the problem", async () => {
    const broken = Buffer.from(packed);
    broken[packed.length - 8] = (broken[packed.length - 8] ?? 0) ^ 1;
    for (const rangeBytes of [100, 1_000_000]) {
      const { bytes, end } = await read(broken, { rangeBytes });
      expect(bytes.equals(data)).toBe(true);
      expect(end.problem).toEqual({ offset: data.length, reason: "the gzip data is corrupt (incorrect data check)" });
      expect(end.sha256).toBeUndefined();
    }
  });

  test("corrupt in the middle: a prefix whatever the ranges, the same each time", async () => {
    // A stored block with a length that does not match its complement, behind a good one.
    const head = packed.subarray(0, 10);
    const stored = (part: Uint8Array, ok: boolean): Buffer => Buffer.concat([Buffer.from([0, part.length & 255, part.length >> 8, ~part.length & 255, ok ? (~part.length >> 8) & 255 : 0x55]), part]);
    const broken = Buffer.concat([head, stored(data.subarray(0, 20_000), true), stored(data.subarray(20_000, 40_000), false), data]);
    for (const rangeBytes of [1000, 65_536, 1_000_000]) {
      const { bytes, end } = await read(broken, { rangeBytes });
      expect(bytes.equals(data.subarray(0, 20_000))).toBe(true);
      expect(end.problem).toEqual({ offset: 20_000, reason: "the gzip data is corrupt (invalid stored block lengths)" });
    }
  });

  test("something else after the last member is said, not passed over", async () => {
    const { bytes, end } = await read(Buffer.concat([packed, bytesOf("more")]));
    expect(bytes.equals(data)).toBe(true);
    expect(end.problem?.reason).toContain("corrupt");
    const hidden = await read(Buffer.concat([packed, Buffer.alloc(20), packed]));
    expect(hidden.bytes.equals(data)).toBe(true);
    expect(hidden.end.problem?.reason).toContain("more data follows the end of the gzip stream");
  });

  test("a bomb stays within the limit and within memory", async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000), { level: 9 });
    const { end } = await (async () => {
      const stream = decompress(memoryFile("m.gz", bomb), { maxBytes: 50_000_000 });
      let most = 0;
      for await (const chunk of stream) most = Math.max(most, chunk.length);
      expect(most).toBeLessThanOrEqual(8_388_608);
      return { end: stream.end };
    })();
    expect(end?.bytes).toBe(50_000_000);
    expect(end?.problem?.reason).toBe("more than 50000000 bytes of content");
  });
});

describe("what is refused", () => {
  test.each([
    ["bzip2", bytesOf("BZh91AY&SY")], ["xz", Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0])], ["zip", Buffer.from([0x50, 0x4b, 3, 4, 20])],
    ["lz4", Buffer.from([4, 0x22, 0x4d, 0x18, 0])], ["7z", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ])("%s by name, with what to do", async (name, bytes) => {
    expect((await read(bytes)).end.problem).toEqual({ offset: 0, reason: `the file is compressed with ${name}, which is not read`, fix: "decompress it, or compress it with gzip or zstd" });
  });

  test("the pointer that Git LFS leaves", async () => {
    const { bytes, end } = await read(bytesOf("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n"));
    expect(text(bytes)).toBe("");
    expect(end.problem).toEqual({ offset: 0, reason: "only the Git LFS pointer is here, not the file", fix: "git lfs pull" });
  });
});

describe("files that fail", () => {
  test("a read that throws is a problem after what came before", async () => {
    const failing = madeFile("m", 3_000_000, (offset, length) => {
      if (offset > 1_500_000) throw new Error("disk error");
      return Buffer.alloc(length, 0x61);
    });
    const { bytes, end } = await collect(decompress({ ...failing, read: async (offset, length) => failing.read(offset, length) }));
    expect(bytes.length).toBe(2_097_152);
    expect(end.problem).toEqual({ offset: 2_097_152, reason: "disk error" });
  });

  test("a file that becomes shorter", async () => {
    const { bytes, end } = await collect(decompress({ name: "m", size: 5000, read: (offset) => Promise.resolve(Buffer.alloc(offset === 0 ? 1000 : 0, 0x61)) }, { digest: true }));
    expect(bytes.length).toBe(1000);
    expect(end.problem?.reason).toBe("the file became shorter while it was read");
    expect(end.sha256).toBeUndefined();
  });

  test("leaving early does not hang", async () => {
    for await (const chunk of decompress(memoryFile("m.gz", gzipSync(Buffer.alloc(50_000_000))))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
