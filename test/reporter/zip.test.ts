import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { unpackOne } from "../../src/reporter/zip.ts";
import { made, type Made } from "./zip-support.ts";

const LIMIT = 10_000;
const text = '{"schemaVersion": 1}\n'.repeat(20);
const reason = (archive: Uint8Array): string => { const found = unpackOne(archive, LIMIT); return found.ok ? "accepted" : found.reason; };

describe("one file out of an archive", () => {
  test.each<[string, Made]>([
    ["deflated", {}], ["stored", { method: 0 }], ["with a data descriptor, as actions/upload-artifact writes it", { descriptor: "signed" }], ["with one that has no signature", { descriptor: "plain" }],
    ["stored with a data descriptor", { method: 0, descriptor: "signed" }], ["with an extra field of time", { extra: Buffer.from([0x55, 0x54, 5, 0, 3, 1, 2, 3, 4]) }], ["with a comment", { comment: "made by hand" }], ["with the flag of UTF-8 names", { flags: 0x0800 }],
  ])("%s", (_, how) => {
    const found = unpackOne(made(text, how), LIMIT);
    expect(found.ok && Buffer.from(found.bytes).toString()).toBe(text);
  });

  test("whatever fits, whatever its bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), fc.constantFrom(0, 8), fc.constantFrom<"signed" | "plain" | "none">("signed", "plain", "none"), (bytes, method, descriptor) => {
      const found = unpackOne(made(bytes, { method, descriptor }), LIMIT);
      expect(found.ok && Buffer.from(found.bytes).equals(Buffer.from(bytes))).toBe(true);
    }));
  });
});

describe("hostile archives", () => {
  test.each<[string, Made, string]>([
    ["a folder in the name", { name: "x/report.json" }, "not named like a report"],
    ["a way up", { name: "../../report.json" }, "not named like a report"],
    ["an absolute name", { name: "/tmp/report.json" }, "not named like a report"],
    ["another kind of file", { name: "report.sh" }, "not named like a report"],
    ["control characters in the name", { name: "a\u001b[31m.json" }, "not named like a report"],
    ["a wrong checksum", { crc: 1 }, "checksum"],
    ["encryption", { flags: 1 }, "encrypted"],
    ["strong encryption", { flags: 0x41 }, "encrypted"],
    ["a masked directory", { flags: 0x2000 }, "encrypted"],
    ["patched data", { flags: 0x20 }, "features"],
    ["another method (bzip2)", { method: 12 }, "method 12"],
    ["zstd", { method: 93 }, "method 93"],
    ["the 64-bit form", { size: 0xffff_ffff }, "64-bit form"],
    ["the 64-bit form of the packed size", { packed: 0xffff_ffff }, "64-bit form"],
    ["a packed size beyond the archive", { packed: 0xffff_fff0 }, "cut off"],
    ["a claim of 100 MB", { size: 100_000_000 }, "unpacks to more than 10000 bytes"],
    ["an empty file", { size: 0 }, "empty"],
    ["a smaller claim than what is packed", { size: 50 }, "unpacks to more than it says"],
    ["a larger claim than what is packed", { size: text.length + 1 }, "another size"],
    ["a stored file with another size", { method: 0, size: 50 }, "another size"],
    ["two entries", { copies: 2 }, "holds 2 files"],
    ["65,535 entries", { entries: 0xffff }, "more files than one"],
    ["no entry", { entries: 0 }, "holds 0 files"],
    ["several disks", { disk: 1 }, "split"],
    ["something before the file", { before: "#!/bin/sh\n" }, "directory is broken"],
    ["something beside the data", { beside: "hidden" }, "beside"],
    ["something in the directory", { afterEntry: "hidden" }, "directory is broken"],
    ["something after the end", { after: "hidden" }, "no zip archive"],
    ["two names", { localName: "other.json" }, "headers of its file differ"],
    ["another method in the second header", { localMethod: 0 }, "headers of its file differ"],
    ["a directory elsewhere", { central: 7 }, "directory is broken"],
    ["an offset into the data", { offset: 4 }, "before its file"],
  ])("%s", (_, how, words) => {
    expect(reason(made(text, how))).toContain(words);
  });

  test("a bomb: 64 MiB of zeros in 64 KiB, whatever it claims", () => {
    const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
    const started = performance.now();
    for (const size of [64 * 1024 * 1024, LIMIT, 1]) expect(reason(made(packed, { raw: true, size }))).toMatch(/unpacks to more than/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("data that is no deflate stream", () => {
    expect(reason(made(Buffer.from("not deflated at all"), { raw: true, size: 10 }))).toContain("damaged");
  });

  test("a second stream hidden behind the first", () => {
    const first = deflateRawSync(text);
    const both = Buffer.concat([first, deflateRawSync("hidden")]);
    expect(reason(made(both, { raw: true, size: text.length, crc: crc32(text) }))).toContain("beside its file");
  });

  test("no archive at all, and every cut of one", () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from("PK"), Buffer.from("<html>"), Buffer.alloc(100_000)]) expect(reason(bytes)).toContain("no zip archive");
    const whole = made(text);
    for (let length = 0; length < whole.length; length += 1) expect(reason(whole.subarray(0, length))).not.toBe("accepted");
  });

  test("any bytes, and any archive with bytes changed, end in an answer", () => {
    const whole = made(text);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { expect(typeof reason(bytes)).toBe("string"); }));
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (edits) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of edits) bytes[at] = value;
      const found = unpackOne(bytes, LIMIT);
      // Either refused, or the very same text: times and the like are not looked at.
      if (found.ok) expect(Buffer.from(found.bytes).toString()).toBe(text);
    }), { numRuns: 2000 });
  });

  test("a search for the end in a megabyte of endings is quick", () => {
    const endings = Buffer.concat(Array.from({ length: 60_000 }, () => Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])));
    const started = performance.now();
    reason(endings);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
