import { expect, test } from "@jest/globals";
import { loadRecords } from "../../src/records/load.ts";
import { narrowedProfiles, removedRecords } from "../../src/records/narrowing.ts";
import type { Records } from "../../src/records/types.ts";
import { MemorySource } from "../support/memory-source.ts";

async function records(files: Readonly<Record<string, string>>): Promise<Records> {
  const source = new MemorySource(files);
  return loadRecords(source, await source.list(), { now: "2026-11-22" });
}

const yaml = (over = ""): string => `model: {name: Wren}
role: provider
provider: {name: W, sme: false}
code_of_practice: {signatory: true, chapters: [transparency, copyright]}
dates: {eu_market: 2026-03-10}
systemic_risk: true
crawls: true
licence: {open_source: false}
${over}`;
const swap = (from: string, to: string): string => yaml().replace(from, to);

test.each([
  ["role: provider", "role: library", "`role` from provider into library", 2],
  ["role: provider\n", "", "`role` from provider into nothing declared", 1],
  ["role: provider", "role: mirror", "`role` from provider into mirror", 2],
  ["eu_market: 2026-03-10", "eu_market: none", "`dates.eu_market` from 2026-03-10 into none", 5],
  ["signatory: true", "signatory: false", "`code_of_practice.signatory` from true into false", 4],
  ["[transparency, copyright]", "[transparency]", "`code_of_practice.chapters` from [transparency, copyright] into [transparency]", 4],
  ["systemic_risk: true", "systemic_risk: false", "`systemic_risk` from true into false", 6],
  ["crawls: true\n", "", "`crawls` from true into nothing declared", 1],
  ["sme: false", "sme: true", "`provider.sme` from false into true", 3],
  ["open_source: false", "open_source: true", "`licence.open_source` from false into true", 8],
])("%s → %s is said with its place", async (from, to, message, line) => {
  const [base, head] = [await records({ ".gpai/model.yaml": yaml() }), await records({ ".gpai/model.yaml": swap(from, to) })];
  expect(narrowedProfiles(base, head)).toMatchObject([{ message: expect.stringContaining(message), path: ".gpai/model.yaml", line }]);
  expect(removedRecords(base, head)).toEqual([]);
});

test("what binds more is quiet, and so is a renamed folder of records", async () => {
  const base = await records({ ".gpai/model.yaml": swap("role: provider", "role: library").replace("crawls: true", "crawls: false") });
  expect(narrowedProfiles(base, await records({ ".gpai/model.yaml": yaml() }))).toEqual([]);
  const before = await records({ ".gpai/a/model.yaml": yaml() });
  const after = await records({ ".gpai/b/model.yaml": yaml() });
  expect([narrowedProfiles(before, after), removedRecords(before, after)]).toEqual([[], []]);
});

test("removed records are named: all of them, or those of one model; a broken file is not a removed one", async () => {
  const two = { ".gpai/a/model.yaml": yaml(), ".gpai/b/model.yaml": yaml() };
  expect(removedRecords(await records(two), await records({ "README.md": "x" }))).toMatchObject([{ path: ".gpai", message: expect.stringContaining("all records") }]);
  expect(removedRecords(await records(two), await records({ ".gpai/a/model.yaml": yaml() }))).toMatchObject([{ path: ".gpai/b/model.yaml", message: expect.stringContaining("model b") }]);
  expect(removedRecords(await records(two), await records({ ...two, ".gpai/b/model.yaml": "a: [" }))).toEqual([]);
});

test("a decision that a modifier is no provider is said when a change brings it", async () => {
  const decision = (answer: string): string => `decisions:\n  - {question: modifier, answer: ${answer}, by: Counsel, on: 2026-11-01, reasons: far below one third}\n`;
  const modifier = { ".gpai/model.yaml": swap("role: provider", "role: modifier") };
  const [open, away, stays] = [await records(modifier), await records({ ...modifier, ".gpai/classification.yaml": decision("not-a-provider") }), await records({ ...modifier, ".gpai/classification.yaml": decision("provider-of-the-modification") })];
  expect(narrowedProfiles(open, away)).toMatchObject([{ message: expect.stringContaining("does not make its author the provider"), path: ".gpai/classification.yaml", line: 1 }]);
  expect([narrowedProfiles(away, away), narrowedProfiles(open, stays), narrowedProfiles(away, open)]).toEqual([[], [], []]);
});
