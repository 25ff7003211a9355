import { describe, expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { type EvidenceFile, memoryFile } from "../../../src/optout/evidence-file.ts";
import { blocks, type BlockOptions } from "../../../src/optout/stream/blocks.ts";
import { RangeReader } from "../../../src/optout/stream/ranges.ts";

/** A file that fills memory of the caller, and spoils what stood in it before. */
function filling(bytes: Uint8Array): EvidenceFile & { readonly filled: Set<ArrayBufferLike> } {
  const filled = new Set<ArrayBufferLike>();
  return {
    ...memoryFile("a.csv", bytes), filled,
    readInto: (offset, buffer) => {
      filled.add(buffer.buffer);
      new Uint8Array(buffer.buffer).fill(0xee);
      const part = bytes.subarray(offset, offset + buffer.length);
      buffer.set(part);
      return Promise.resolve(part.length);
    },
  };
}

async function all(file: EvidenceFile, options: BlockOptions): Promise<unknown> {
  const stream = blocks(file, { delimiter: 0x2c }, options);
  const out: unknown[] = [];
  for await (const block of stream) out.push([block.index, block.offset, Buffer.from(block.bytes).toString("latin1"), block.tooLong]);
  return [out, stream.end];
}

describe("memory of ranges that is used again", () => {
  test("blocks are the same, whatever the size of the ranges", async () => {
    const text = fc.array(fc.constantFrom("a", "b,", "\n", "\"", "\"\n\"", "\r\n", "\ufeff", "é", "cdefghij"), { maxLength: 60 }).map((parts) => Buffer.from(parts.join("")));
    await fc.assert(fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 4, max: 64 }), fc.boolean(), async (bytes, rangeBytes, blockBytes, zip) => {
      const content = zip ? gzipSync(bytes) : bytes;
      const options = { rangeBytes, blockBytes, digest: true };
      const file = filling(content);
      expect(await all(file, options)).toEqual(await all(memoryFile("a.csv", content), options));
      expect(file.filled.size).toBeLessThanOrEqual(zip ? 0 : 2);
    }), { numRuns: 300 });
  });

  test("two buffers take turns, only where that was asked for", async () => {
    const bytes = Buffer.from("0123456789abcdefghij");
    const file = filling(bytes);
    const reader = new RangeReader(file, { size: 3, digest: true });
    reader.reuse();
    let text = "";
    for (let part = await reader.next(); part !== undefined; part = await reader.next()) text += Buffer.from(part).toString("latin1");
    expect([text, file.filled.size, reader.digest]).toEqual([bytes.toString(), 2, createHash("sha256").update(bytes).digest("hex")]);
    const other = filling(bytes);
    const plain = new RangeReader(other, { size: 3 });
    while ((await plain.next()) !== undefined) { /* to the end */ }
    expect(other.filled.size).toBe(0);
  });

  test("a file that became shorter is no end", async () => {
    const file = filling(Buffer.from("0123456789"));
    const reader = new RangeReader({ ...file, size: 20 }, { size: 4 });
    reader.reuse();
    await expect((async () => { while ((await reader.next()) !== undefined) { /* to the end */ } })()).rejects.toThrow("became shorter");
  });
});
