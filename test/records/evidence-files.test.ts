import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { evidenceDigests, evidencePath, isLink } from "../../src/records/evidence-files.ts";
import { loadRecords } from "../../src/records/load.ts";
import type { Records } from "../../src/records/types.ts";
import { MemorySource } from "../support/memory-source.ts";
import { digest, pointer } from "../support/wren.ts";

const sha = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const yaml = (means: string): string => `role: provider\ncode_of_practice:\n  signatory: false\n  alternative_means: ${means}\n`;

async function load(means: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<{ readonly records: Records; readonly source: MemorySource }> {
  const source = new MemorySource({ ".gpai/model.yaml": yaml(means), ...files });
  return { source, records: await loadRecords(source, await source.list(), { now: "2026-11-22" }) };
}

describe("digests of evidence", () => {
  const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0x00]);
  test("any bytes, each file once, with its size; links and what is not there have none", async () => {
    const { records } = await load("{T-1.1: docs/a.pdf, C-1.3: {evidence: docs/b.md#crawling}, C-1.5: docs/a.pdf, C-1.1: 'https://example.org/x', C-1.4: docs/none.md}", { "docs/a.pdf": pdf, "docs/b.md": "# B\n" });
    expect([...(records.digests ?? [])]).toEqual([["docs/a.pdf", sha(pdf)], ["docs/b.md", digest("# B\n")]]);
    expect([...(records.evidence ?? [])]).toEqual([["docs/a.pdf", { bytes: 7 }], ["docs/b.md", { bytes: 4 }]]);
  });
  test("a Git LFS pointer stands for the file that it names; a broken one for nothing", async () => {
    const { records } = await load("{T-1.1: a.pdf, C-1.1: b.pdf}", { "a.pdf": pointer("one", 5_000_000), "b.pdf": pointer("two", 5).replace("sha256:", "sha256:zz") });
    expect([...(records.digests ?? [])]).toEqual([["a.pdf", digest("one")]]);
    expect([...(records.evidence ?? [])]).toEqual([["a.pdf", { bytes: 5_000_000, pointer: true }], ["b.pdf", { bytes: expect.any(Number), refused: expect.stringMatching(/oid/) }]]);
  });
  test("nothing is named: nothing is read, and nothing is there", async () => {
    const { records, source } = await load("'https://example.org/x'", { "docs/a.pdf": pdf });
    expect([records.digests, records.evidence, source.opened.has("docs/a.pdf")]).toEqual([undefined, undefined, false]);
  });
  test("limits: of one file, of all together, of their number; each with its reason", async () => {
    const { records, source } = await load("{T-1.1: a, T-1.2: b, T-1.3: c, C-1.1: d}", { a: "aaaa", b: "bbbbbbbb", c: "cccc", d: "dddd" });
    const entries = new Map((await source.list()).entries.map((one) => [one.path, one]));
    const run = async (limits: { each: number; all: number; files: number }): Promise<readonly string[]> => [...(await evidenceDigests(records.models, entries, source, limits))?.digests.keys() ?? []];
    expect(await run({ each: 10, all: 100, files: 9 })).toEqual(["a", "b", "c", "d"]);
    expect(await run({ each: 4, all: 100, files: 9 })).toEqual(["a", "c", "d"]);
    expect(await run({ each: 10, all: 8, files: 9 })).toEqual(["a", "c"]);
    expect(await run({ each: 10, all: 100, files: 2 })).toEqual(["a", "b"]);
    const refused = await evidenceDigests(records.models, entries, source, { each: 4, all: 4, files: 9 });
    expect([...(refused?.evidence ?? [])].map(([path, one]) => [path, one.refused !== undefined, one.bytes])).toEqual([["a", false, 4], ["b", true, 8], ["c", true, 4], ["d", true, 4]]);
  });
  test("through GitHub's API the limits are smaller: each file costs a request", async () => {
    const { records, source } = await load("{T-1.1: a.pdf, T-1.2: b.md}", { "a.pdf": new Uint8Array(2_097_153), "b.md": "b" });
    const entries = new Map((await source.list()).entries.map((one) => [one.path, one]));
    const api = { kind: "github" as const, name: "x", list: () => source.list(), read: source.read.bind(source), lastChanges: source.lastChanges.bind(source), close: () => source.close() };
    const found = await evidenceDigests(records.models, entries, api);
    expect([[...(found?.digests.keys() ?? [])], found?.evidence.get("a.pdf")]).toEqual([["b.md"], { bytes: 2_097_153, refused: "larger than the 2 MiB that are read of it" }]);
    expect(records.digests?.size).toBe(2);
  });
  test("a link in the repository is not followed, and an unreadable file costs itself alone", async () => {
    const { records, source } = await load("{T-1.1: a, T-1.2: b}", { a: "aaaa", b: "bbbb" });
    const entries = new Map((await source.list()).entries.map((one) => [one.path, one.path === "a" ? { ...one, kind: "symlink" as const } : one]));
    const found = await evidenceDigests(records.models, entries, source);
    expect([[...(found?.digests.keys() ?? [])], found?.evidence.get("a")]).toEqual([["b"], { refused: "a symbolic link, which is not followed" }]);
    entries.set("b", { path: "b", kind: "file", size: 4 });
    const gone = await evidenceDigests(records.models, entries, new MemorySource({}));
    expect([gone?.digests.size, gone?.evidence.get("b")?.refused]).toEqual([0, "cannot be read: no such file"]);
  });
});

describe("the file that a text names", () => {
  const exists = (path: string): boolean => ["docs/a.md", "docs/c#.md"].includes(path);
  test.each([["docs/a.md", "docs/a.md"], ["./docs//a.md", "docs/a.md"], ["docs/a.md#part", "docs/a.md"], ["docs/c#.md", "docs/c#.md"], ["../a.md", undefined], ["/etc/passwd", undefined], ["docs/a.md\u0000", undefined], ["#x", undefined]])("%j", (text, expected) => expect(evidencePath(text, exists)).toBe(expected));
  test.each([["https://example.org/a", true], ["HTTPS://example.org/a", true], ["http://example.org/a", false], ["https://a b.org/x", false], ["docs/https://x.y/z", false]])("%j is a link: %s", (text, expected) => expect(isLink(text)).toBe(expected));
});
