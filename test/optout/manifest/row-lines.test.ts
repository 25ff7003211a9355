import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import { openManifest } from "../../../src/optout/manifest/open.ts";
import { readRowGroup } from "../../../src/optout/manifest/parquet/rows.ts";
import { lineReader, readBlock } from "../../../src/optout/manifest/reader.ts";
import { rowView } from "../../../src/optout/manifest/row.ts";
import type { BlockOptions } from "../../../src/optout/stream/blocks.ts";
import { CODEC, parquet, plain } from "./parquet-writer.ts";
import { Collected } from "./support.ts";

async function open(name: string, bytes: Uint8Array) {
  const opened = await openManifest(memoryFile(name, bytes));
  if (!opened.ok) throw new Error(opened.problem.reason);
  return opened.manifest;
}

async function read(name: string, bytes: Uint8Array, options: BlockOptions = {}) {
  const manifest = await open(name, bytes);
  const reader = lineReader(structuredClone(manifest.lines));
  const collected = new Collected();
  const blocks: number[] = [];
  let lines = 0;
  const stream = manifest.blocks(options);
  for await (const block of stream) {
    const from = lines;
    const here = new Collected();
    lines += readBlock(reader, block, rowView(), here);
    collected.rows.push(...here.rows.map((r) => ({ ...r, line: from + r.line })));
    collected.bad_.push(...here.bad_.map((b) => ({ ...b, line: from + b.line })));
    blocks.push(block.index);
  }
  return { rows: collected.rows, bad: collected.bad_, lines, end: stream.end, blocks };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const urls = (n: number): string[] => Array.from({ length: n }, (_, i) => `https://host.example/${i}`);

describe("Parquet as lines", () => {
  test("property: the rows that the row groups give, whatever bytes are in them", async () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', "\\", "\n", "\u0000\u001f", "é😀", '{"a":"b"}', "x".repeat(300)), fc.uint8Array({ maxLength: 8 }).map((b) => Buffer.from(b)));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (values) => {
      const column = (name: string, k: 0 | 1) => ({ path: [name], physical: 6, converted: 0, groups: [[{ count: values.length, data: plain.text(values.map((v) => v[k])) }]] });
      const bytes = parquet([column("url", 0), column("headers", 1)], [values.length]);
      const manifest = await open("m.parquet", bytes);
      const direct = new Collected();
      const { plan, groups } = manifest.parquet ?? { plan: { columns: [] }, groups: [] };
      for (const group of groups) await readRowGroup(manifest.file, plan, group, rowView(), direct);
      const { rows, bad, lines } = await read("m.parquet", bytes);
      expect([rows, bad, lines]).toEqual([direct.rows, direct.bad_, values.length]);
    }), { numRuns: 300 });
  });

  test("blocks, the digest of the file, the end", async () => {
    const bytes = parquet([{ path: ["url"], physical: 6, groups: [[{ count: 3000, data: plain.text(urls(3000)) }], [{ count: 2, data: plain.text(urls(2)) }]] }], [3000, 2]);
    const { rows, lines, end, blocks } = await read("m.parquet", bytes, { digest: true, blockBytes: 10_000 });
    expect(rows.map((r) => r.cells.url)).toEqual([...urls(3000), ...urls(2)]);
    expect(lines).toBe(3002);
    expect(blocks.length).toBeGreaterThan(5);
    expect(end).toMatchObject({ compression: "none", sha256: sha256(bytes) });
    expect(end?.problem).toBeUndefined();
  });

  test("a row group that breaks: its rows are unreadable, those after it keep their numbers", async () => {
    const page = { count: 5, data: plain.text(urls(5)) };
    const bytes = parquet([{ path: ["url"], physical: 6, groups: [[page], [page, { ...page, encoding: 4 }], [page]] }], [5, 10, 5]);
    const { rows, bad, lines, end } = await read("m.parquet", bytes, { digest: true });
    expect(rows.map((r) => r.line)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 18, 19]);
    expect(bad).toEqual([10, 11, 12, 13, 14].map((line) => ({ line, reason: "unreadable" })));
    expect(lines).toBe(20);
    expect(end?.problem).toMatchObject({ reason: "a Parquet column is encoded in a way that is not read (4) (row group 2 of 3, from row 11 on)", fix: expect.any(String) as unknown });
    expect(end?.sha256).toBeUndefined();
  });

  test("a limit of bytes ends with a problem, after whole rows", async () => {
    const { rows, end } = await read("m.parquet", parquet([{ path: ["url"], physical: 6, codec: CODEC.gzip, groups: [[{ count: 1000, data: plain.text(urls(1000)) }]] }], [1000]), { maxBytes: 400 });
    expect(rows.map((r) => r.cells.url)).toEqual(urls(rows.length));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(15);
    expect(end?.problem?.reason).toBe("more than 400 bytes of rows");
  });
});

describe("WARC as lines", () => {
  const record = (type: string, url: string, block: string): string => `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  const page = record("response", "https://a.example/", 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Robots-Tag: "noai"\r\n\r\n<html><head><meta name="robots" content="noai"><meta name=ROBOTS content="noimageai"><meta name="tdm-reservation" content="1"></head>');
  const content = [record("warcinfo", "", "a: b\r\n"), record("request", "https://a.example/", "GET / HTTP/1.1\r\nUser-Agent: B/1\r\n\r\n"), page, record("response", "https://b.example/", "nothing"), record("response", "https://c.example/", "HTTP/1.1 404 No\r\n\r\n")].join("");

  test("a line for each record; page metadata and headers in their columns", async () => {
    const packed = gzipSync(content);
    const { rows, bad, lines, end } = await read("m.warc.gz", packed, { digest: true });
    expect(lines).toBe(5);
    expect(rows).toEqual([
      { line: 2, cells: { url: "https://a.example/", fetched_at: "2026-01-01T00:00:00Z", agent: "B/1", status: "200", mime: "text/html", bytes: "133", headers: '{"content-type":"text/html","x-robots-tag":"\\"noai\\""}', meta_robots: '["noai","noimageai"]', meta_tdm_reservation: "1" } },
      { line: 4, cells: { url: "https://c.example/", fetched_at: "2026-01-01T00:00:00Z", status: "404", bytes: "0", headers: "{}" } },
    ]);
    expect(bad).toEqual([{ line: 3, reason: "unreadable" }]);
    expect(end).toMatchObject({ compression: "gzip", sha256: sha256(packed) });
  });

  test("a WARC file that breaks off says where", async () => {
    const { rows, end } = await read("m.warc", Buffer.from(content.slice(0, content.length - 30)), { digest: true });
    expect(rows).toHaveLength(1);
    expect(end?.problem).toMatchObject({ offset: content.lastIndexOf("WARC/1.0"), reason: expect.stringContaining("breaks off") as unknown });
    expect(end?.sha256).toBeUndefined();
  });
});
