import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { type BlockOptions, blocks, type RecordEnd } from "../../../src/optout/stream/blocks.ts";
import { bytesOf, collectBlocks, madeFile, text } from "./support.ts";

const cut = (content: string | Uint8Array, options: BlockOptions = {}, records: RecordEnd = "line") =>
  collectBlocks(blocks(memoryFile("m", typeof content === "string" ? bytesOf(content) : content), records, options));
const shown = async (content: string | Uint8Array, options: BlockOptions = {}, records: RecordEnd = "line") =>
  (await cut(content, options, records)).blocks.map((b) => ({ index: b.index, offset: b.offset, text: text(b.bytes), ...(b.tooLong === undefined ? {} : { tooLong: b.tooLong }) }));

/** Blocks by their definition, on the whole text at once. */
function expected(content: string, size: number): { index: number; offset: number; text: string; tooLong?: { offset: number; length: number } }[] {
  const found = new Map<number, { index: number; offset: number; text: string; tooLong?: { offset: number; length: number } }>();
  let offset = 0;
  const lines = content.split("\n");
  if (lines.at(-1) === "") lines.pop();
  lines.forEach((line, i) => {
    const index = Math.floor(offset / size);
    const block = found.get(index) ?? { index, offset, text: "" };
    found.set(index, block);
    if (line.length > 4 * size) block.tooLong = { offset, length: line.length };
    else block.text += line + (i === lines.length - 1 && !content.endsWith("\n") ? "" : "\n");
    offset += line.length + 1;
  });
  return [...found.values()];
}

describe("where blocks are cut", () => {
  test("block k holds the lines that begin in [k B, (k + 1) B)", async () => {
    expect(await shown("aaa\nbbb\nccc\n", { blockBytes: 8 })).toEqual([{ index: 0, offset: 0, text: "aaa\nbbb\n" }, { index: 1, offset: 8, text: "ccc\n" }]);
    expect(await shown("aaa\nbbbb\nc", { blockBytes: 8 })).toEqual([{ index: 0, offset: 0, text: "aaa\nbbbb\n" }, { index: 1, offset: 9, text: "c" }]);
    // The second line covers the whole of block 1.
    expect(await shown(`aaa\n${"b".repeat(15)}\ncc\n`, { blockBytes: 8 })).toEqual([{ index: 0, offset: 0, text: `aaa\n${"b".repeat(15)}\n` }, { index: 2, offset: 20, text: "cc\n" }]);
  });

  test("property: the same blocks by definition, whatever the ranges in which the file comes", async () => {
    const line = fc.oneof({ weight: 8, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(90) }).map((n) => "x".repeat(n));
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.boolean(), fc.integer({ min: 1, max: 70 }), fc.integer({ min: 4, max: 16 }), async (lines, ends, rangeBytes, blockBytes) => {
      const content = lines.join("\n") + (ends ? "\n" : "");
      expect(await shown(content, { rangeBytes, blockBytes })).toEqual(expected(content, blockBytes));
    }), { numRuns: 300 });
  });

  test("a byte order mark is left out, however it is cut; an empty file has no block", async () => {
    for (const rangeBytes of [1, 2, 3, 100]) {
      expect(await shown("\uFEFF{}\n{}\n", { rangeBytes })).toEqual([{ index: 0, offset: 3, text: "{}\n{}\n" }]);
      expect(await shown("ab", { rangeBytes })).toEqual([{ index: 0, offset: 0, text: "ab" }]);
    }
    expect(await shown("")).toEqual([]);
    expect(await shown("\uFEFF")).toEqual([]);
  });

  test("each block has memory of its own, to be transferred", async () => {
    const { blocks: found } = await cut("aaa\nbbb\nccc\n", { blockBytes: 4 });
    expect(new Set(found.map((b) => b.bytes.buffer)).size).toBe(3);
  });
});

describe("lines that are too long", () => {
  test("are skipped with their place, and the next lines are whole", async () => {
    const content = `a\n${"b".repeat(33)}\nc\nd\n`;
    for (const rangeBytes of [1, 3, 30, 100]) {
      expect(await shown(content, { blockBytes: 8, rangeBytes })).toEqual([{ index: 0, offset: 0, text: "a\n", tooLong: { offset: 2, length: 33 } }, { index: 4, offset: 36, text: "c\nd\n" }]);
    }
    expect(await shown(`a\n${"b".repeat(32)}\nc\n`, { blockBytes: 8 })).toEqual([{ index: 0, offset: 0, text: `a\n${"b".repeat(32)}\n` }, { index: 4, offset: 35, text: "c\n" }]);
  });

  test("a line of 300 MB takes no memory", async () => {
    const size = 300_000_000;
    const head = bytesOf('{"url":"https://a.example/"}\n');
    const tail = bytesOf('"}\n{"url":"https://b.example/"}\n');
    const filler = Buffer.alloc(1_048_576, 0x61);
    const file = madeFile("long", size, (offset, length) => {
      // The middle is lent, so that what is measured is the reader's memory and not this file's.
      if (offset >= head.length && offset + length <= size - tail.length && length <= filler.length) return filler.subarray(0, length);
      const out = Buffer.from(filler.subarray(0, length));
      if (offset < head.length) out.set(head.subarray(offset), 0);
      const from = size - tail.length - offset;
      if (from < length) out.set(from >= 0 ? tail : tail.subarray(-from), Math.max(0, from));
      return out;
    });
    const before = process.memoryUsage.rss();
    let most = 0;
    const stream = blocks(file);
    const found = [];
    for await (const block of stream) { found.push(block); most = Math.max(most, process.memoryUsage.rss()); }
    expect(found.map((b) => [text(b.bytes), b.tooLong])).toEqual([
      ['{"url":"https://a.example/"}\n', { offset: head.length, length: size - head.length - tail.length + 2 }], ['{"url":"https://b.example/"}\n', undefined],
    ]);
    expect(stream.end).toEqual({ compression: "none", bytes: size });
    expect(most - before).toBeLessThan(200_000_000);
  });
});

describe("content that breaks off", () => {
  test("the line that was broken off is not given, and the problem points at it", async () => {
    const content = Buffer.from("aaaaaaaa\nbbbbbbbb\ncccccccc\n".repeat(1000));
    const packed = gzipSync(content);
    const { blocks: found, end } = await cut(packed.subarray(0, packed.length - 20));
    const given = Buffer.concat(found.map((b) => b.bytes));
    expect(given.length).toBeGreaterThan(1000);
    expect(given.at(-1)).toBe(0x0a);
    expect(content.subarray(0, given.length).equals(given)).toBe(true);
    expect(end.problem).toEqual({ offset: given.length, reason: "the gzip data breaks off: the file is truncated" });
  });
});

describe("CSV records", () => {
  const comma = { delimiter: 0x2c };

  test("line feeds within quotes do not end a record", async () => {
    const content = 'url,t\n"a\nb\nc",1\n"x""\ny",2\nz"\n,3\n';
    for (const rangeBytes of [1, 2, 5, 100]) {
      expect((await shown(content, { blockBytes: 8, rangeBytes }, comma)).map((b) => b.text)).toEqual(['url,t\n"a\nb\nc",1\n', '"x""\ny",2\n', 'z"\n,3\n']);
    }
  });

  test("property: the same blocks whatever the ranges", async () => {
    const piece = fc.constantFrom('"', '""', "\n", ",", "ab", "\r\n", '"\n"');
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), async (pieces, rangeBytes) => {
      const content = pieces.join("");
      const whole = await shown(content, { blockBytes: 8, rangeBytes: 1000 }, comma);
      expect(await shown(content, { blockBytes: 8, rangeBytes }, comma)).toEqual(whole);
      const joined = whole.map((b) => b.text).join("");
      if (whole.every((b) => b.tooLong === undefined)) expect(joined).toBe(content);
    }), { numRuns: 500 });
  });

  test("an open quote is given up after the longest record", async () => {
    const found = await shown(`a\n"${"b\n".repeat(40)}c\n`, { blockBytes: 8 }, comma);
    expect(found[0]).toEqual({ index: 0, offset: 0, text: "a\n", tooLong: { offset: 2, length: 34 } });
    expect(found.at(-1)?.text.endsWith("c\n")).toBe(true);
  });
});
