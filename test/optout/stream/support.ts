import * as zlib from "node:zlib";
import type { EvidenceFile } from "../../../src/optout/evidence-file.ts";
import type { Block } from "../../../src/optout/stream/blocks.ts";
import type { ByteStream, StreamEnd } from "../../../src/optout/stream/decompress.ts";

export const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("utf8");
export const bytesOf = (content: string): Uint8Array => Buffer.from(content, "utf8");

export async function collect(stream: ByteStream): Promise<{ bytes: Buffer; end: StreamEnd }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.end === undefined) throw new Error("a stream that was read to its end does not say how it ended");
  return { bytes: Buffer.concat(chunks), end: stream.end };
}

export async function collectBlocks(stream: AsyncIterable<Block> & { readonly end: StreamEnd | undefined }): Promise<{ blocks: Block[]; end: StreamEnd }> {
  const found: Block[] = [];
  for await (const block of stream) found.push(block);
  if (stream.end === undefined) throw new Error("a stream that was read to its end does not say how it ended");
  return { blocks: found, end: stream.end };
}

/** Bytes that do not compress to nothing: a deterministic generator. */
export function rows(count: number, seed = 1): Uint8Array {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return bytesOf(Array.from({ length: count }, (_, i) => `{"url":"https://host${next() % 50}.example/${next().toString(36)}","n":${i}}\n`).join(""));
}

/** A zstd frame of raw and run-length blocks (RFC 8878 §3.1.1), made without a compressor. */
export function zstdFrame(data: Uint8Array, options: { blockBytes?: number; window?: number } = {}): Buffer {
  const size = options.blockBytes ?? 100_000;
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, options.window ?? 0x50])];
  for (let at = 0; at < data.length || at === 0; at += size) {
    const block = data.subarray(at, at + size);
    const last = at + size >= data.length ? 1 : 0;
    const run = block.length > 1 && block.every((byte) => byte === block[0]);
    const header = last | ((run ? 1 : 0) << 1) | (block.length << 3);
    parts.push(Buffer.from([header & 255, (header >> 8) & 255, header >> 16]), Buffer.from(run ? block.subarray(0, 1) : block));
  }
  return Buffer.concat(parts);
}

export function skippableFrame(content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a53, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** Compressed with the real thing, where this Node has it. */
export function zstdCompressed(data: Uint8Array): Buffer | undefined {
  const compress = (zlib as { zstdCompressSync?: (data: Uint8Array) => Buffer }).zstdCompressSync;
  return compress?.(data);
}

/** A file of a given size whose bytes are made on demand. */
export function madeFile(name: string, size: number, make: (offset: number, length: number) => Uint8Array): EvidenceFile {
  return { name, size, read: (offset, length) => Promise.resolve(make(offset, Math.min(length, size - offset))) };
}
