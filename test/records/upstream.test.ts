import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { loadRecords } from "../../src/records/load.ts";
import type { Records } from "../../src/records/types.ts";
import { upstreamCopy, upstreamLinks } from "../../src/records/upstream.ts";
import { MemorySource } from "../support/memory-source.ts";

const TEXT = "# Public summary of the base\n";
const SHA = createHash("sha256").update(TEXT).digest("hex");

async function load(link: string, files: Readonly<Record<string, string>> = {}, extra: readonly string[] = []): Promise<Records> {
  const source = new MemorySource({ ".gpai/model.yaml": `role: modifier\nbase_models:\n  - id: org/base\n    documents:\n      summary: ${link}\n`, ...files });
  return loadRecords(source, await source.list(), { now: "2026-11-22", extraDocuments: extra });
}

describe("copies of upstream documents", () => {
  test("are read apart from the model's own documents, with their digest", async () => {
    const records = await load(`{path: .gpai/upstream/summary.md, sha256: ${SHA}}`, { ".gpai/upstream/summary.md": TEXT });
    expect([[...records.documents.keys()], records.upstream?.get(".gpai/upstream/summary.md")?.text, records.digests?.get(".gpai/upstream/summary.md")]).toEqual([[], TEXT, SHA]);
    expect(records.models[0]?.problems).toEqual([]);
  });
  test("elsewhere in the repository are not taken for documents of this model either", async () => {
    const records = await load("{path: docs/public-summary.md}", { "docs/public-summary.md": TEXT }, ["docs/public-summary.md"]);
    expect([[...records.documents.keys()], [...(records.upstream?.keys() ?? [])], records.digests]).toEqual([[], ["docs/public-summary.md"], undefined]);
  });
  test("the folder upstream is no model", async () => {
    const records = await load("{path: .gpai/upstream/summary.yaml}", { ".gpai/upstream/summary.yaml": "a: 1\n" });
    expect(records.models.map((one) => one.folder)).toEqual([".gpai"]);
  });
  test.each([
    ["a path that leaves the repository", "{path: ../secret.md}", "invalid"], ["an absolute path", "{path: /etc/passwd}", "invalid"], ["a file that is not there", "{path: docs/none.md}", "missing-file"], ["a bare path that is not there", "docs/none.md", "missing-file"],
  ])("%s is said, and not read", async (_name, link, kind) => {
    const records = await load(link);
    expect([records.upstream, records.models[0]?.problems.map((one) => [one.kind, one.path, one.line])]).toEqual([undefined, [[kind, ".gpai/model.yaml", 5]]]);
  });
  test.each([["https://example.org/summary.md"], ["{url: https://example.org/summary.pdf}"], ['"none: its provider has published none"']])("%s is no copy", async (link) => {
    const records = await load(link);
    expect([records.upstream, records.models[0]?.problems]).toEqual([undefined, []]);
  });
  test("a link by its bare text", async () => {
    const records = await load(".gpai/upstream/summary.md", { ".gpai/upstream/summary.md": TEXT });
    expect(upstreamLinks(records.models[0]?.model).map((one) => [one.kind, one.base, upstreamCopy(one.document), one.source.line])).toEqual([["summary", "org/base", ".gpai/upstream/summary.md", 5]]);
    expect(records.upstream?.size).toBe(1);
  });
});
