import { describe, expect, test } from "@jest/globals";
import { finding } from "../../src/checks/finding.ts";
import { pasteable } from "../../src/checks/paste.ts";
import { loadRecords } from "../../src/records/load.ts";
import type { ModelRecords } from "../../src/records/types.ts";
import { MemorySource } from "../support/memory-source.ts";

const written = (fix: string, records: ModelRecords, path = ".gpai/model.yaml"): string | undefined => pasteable(finding("a/b", "Words.", { path }, { fix }), records).fix;

async function read(files: Record<string, string>): Promise<ModelRecords> {
  const source = new MemorySource(files);
  const [model] = (await loadRecords(source, await source.list(), { now: "2026-11-22", extraDocuments: [] })).models;
  if (model === undefined) throw new Error("no record was read");
  return model;
}

const FILES = {
  ".gpai/model.yaml": "role: provider\ncode_of_practice:\n  signatory: false\ncompute: {flop: 2.1e23, method: x}\ndates:\n  # eu_market: 2026-01-31\ndocuments: {}\n",
  ".gpai/safety.yaml": "scope: {most_capable: true}\nnotification:\n  met_on: 2025-11-10\nrisks: [loss-of-control]\n",
};

describe("a fix that is pasted", () => {
  test.each([
    ["a key that is not there is written whole", "energy: {mwh: 3}   # in model.yaml", "energy: {mwh: 3}   # in model.yaml"],
    ["a key that stands there gets the entry alone, with its place", "compute: {uncertainty: 0.3}   # at most 0.3", "uncertainty: 0.3   # under compute, .gpai/model.yaml:4; at most 0.3"],
    ["the first missing level is written", "code_of_practice: {alternative_means: {copyright: {description: <a, or b>, evidence: <c>}}}",
      "alternative_means: {copyright: {description: <a, or b>, evidence: <c>}}   # under code_of_practice, .gpai/model.yaml:2"],
    ["a key with nothing behind it is there too", "dates: {eu_market: 2026-03-01}", "eu_market: 2026-03-01   # under dates, .gpai/model.yaml:5"],
    ["several entries take a line each; commas in brackets, quotes and <words> part nothing", 'compute: {method: <a, b>, assumptions: "c, d", components: [{a: 1, b: 2}]}',
      'method: <a, b>   # under compute, .gpai/model.yaml:4\nassumptions: "c, d"\ncomponents: [{a: 1, b: 2}]'],
    ["the file that has the key is named, whatever file the finding is about", "notification: {receipt: <id>}   # in safety.yaml", "receipt: <id>   # under notification, .gpai/safety.yaml:2"],
    ["a list that stands there gets entries, one a line", "risks: [{id: cbrn}, {id: own, scenarios: {a: b}}]   # in safety.yaml", "- {id: cbrn}   # among risks, .gpai/safety.yaml:4\n- {id: own, scenarios: {a: b}}"],
    ["a list that is not there is written whole", "evaluations: [{held_by: <role>}]   # in safety.yaml", "evaluations: [{held_by: <role>}]   # in safety.yaml"],
    ["what says its place already is left alone", "documents: {summary: {url: x}}   # under this base", "documents: {summary: {url: x}}   # under this base"],
    ["words are left alone", "Remove the # before each field.", "Remove the # before each field."],
    ["a mapping of something else is left alone", "C-1.1: {description: x}", "C-1.1: {description: x}"],
    ["an inside that is no list of entries is left alone", "compute: {<all of it>}", "compute: {<all of it>}"],
  ])("%s", async (_what, fix, expected) => {
    expect(written(fix, await read(FILES))).toBe(expected);
  });

  test("levels that are there are gone through", async () => {
    const records = await read({ ".gpai/model.yaml": "role: provider\ncode_of_practice:\n  alternative_means:\n    T-1.1: docs/a.md\n" });
    expect(written("code_of_practice: {alternative_means: {copyright: {description: <a>}}}", records)).toBe("copyright: {description: <a>}   # under code_of_practice.alternative_means, .gpai/model.yaml:3");
  });
  test("a line of a megabyte costs nothing", async () => {
    const records = await read(FILES);
    const start = Date.now();
    expect(written(`compute: {${"a: {".repeat(200_000)}`, records)).toBeDefined();
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
