import { expect, test } from "@jest/globals";
import { narrowedProfiles as narrowed, removedRecords } from "../../src/checks/narrowing.ts";
import { loadRecords } from "../../src/records/load.ts";
import type { Records } from "../../src/records/types.ts";
import { MemorySource } from "../support/memory-source.ts";

const NOW = "2026-11-22";
const narrowedProfiles = (base: Records, head: Records): ReturnType<typeof narrowed> => narrowed(base, head, NOW);

async function records(files: Readonly<Record<string, string>>): Promise<Records> {
  const source = new MemorySource(files);
  return loadRecords(source, await source.list(), { now: NOW });
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
  expect(narrowedProfiles(open, away)).toMatchObject([{ message: expect.stringContaining("does not make its author the provider"), path: ".gpai/classification.yaml", line: 2 }]);
  expect([narrowedProfiles(away, away), narrowedProfiles(open, stays), narrowedProfiles(away, open)]).toEqual([[], [], []]);
});

test.each([
  ["provider: {size: large}", "provider: {size: sme}", "`provider.size` from large into sme"],
  ["provider: {established_in_union: false}", "provider: {established_in_union: true}", "`provider.established_in_union` from false into true"],
  ["provider: {search_engine: true}", "provider: {name: W}", "`provider.search_engine` from true into nothing declared"],
  ["crawls: true", "crawls: true\ndates: {eu_market: none}", "`dates.eu_market` from nothing declared into none"],
  ["crawls: true", "crawls: true\ndates: {eu_market: 2025-08-01}", "`dates.eu_market` from nothing declared into 2025-08-01"],
  ["crawls: true", "crawls: true\ndates: {eu_market: 2026-11-23}", "`dates.eu_market` from nothing declared into 2026-11-23"],
])("%s → %s is said", async (from, to, message) => {
  const of = (line: string): Promise<Records> => records({ ".gpai/model.yaml": `role: provider\n${line}\n` });
  expect(narrowedProfiles(await of(from), await of(to))).toMatchObject([{ message: expect.stringContaining(message) }]);
  expect(narrowedProfiles(await of(to), await of(to))).toEqual([]);
});

test("a first declaration that asks for no less, and one that `sme` overrules, are quiet", async () => {
  const of = (line: string): Promise<Records> => records({ ".gpai/model.yaml": `role: provider\n${line}\n` });
  const open = await of("crawls: true");
  for (const line of ["crawls: true\ndates: {eu_market: 2026-03-10}", "crawls: true\nprovider: {size: sme}", "crawls: true\nprovider: {established_in_union: true}"]) expect(narrowedProfiles(open, await of(line))).toEqual([]);
  expect(narrowedProfiles(await of("provider: {size: large, sme: false}"), await of("provider: {size: sme, sme: false}"))).toEqual([]);
});

test("the safety chapter is not followed any more: said, also where the whole file goes", async () => {
  const model = { ".gpai/model.yaml": yaml() };
  const base = await records({ ...model, ".gpai/safety.yaml": "scope: {volunteered: true}\n" });
  for (const [head, into] of [[{ ...model, ".gpai/safety.yaml": "scope: {volunteered: false}\n" }, "into false"], [{ ...model, ".gpai/safety.yaml": "scope: {most_capable: true}\n" }, "into nothing declared"], [model, "into nothing declared"]] as const) {
    expect(narrowedProfiles(base, await records(head))).toMatchObject([{ message: expect.stringContaining(`\`scope.volunteered\` from true ${into}`), path: ".gpai/safety.yaml" }]);
  }
  expect(narrowedProfiles(await records(model), base)).toEqual([]);
});

test("of decisions on a modification those in force are compared, not those that stand in the file", async () => {
  const decision = (answer: string, on: string, by = "Counsel"): string => `  - {question: modifier, answer: ${answer}, by: ${JSON.stringify(by)}, on: ${on}, reasons: far below one third}\n`;
  const of = (...lines: readonly string[]): Promise<Records> => records({ ".gpai/model.yaml": "role: modifier\n", ".gpai/classification.yaml": `decisions:\n${lines.join("")}` });
  const [away, back, again] = [decision("not-a-provider", "2026-01-01"), decision("provider-of-the-modification", "2026-02-01"), decision("not-a-provider", "2026-03-01")];
  const said = [{ message: expect.stringContaining("does not make its author the provider") }];
  expect(narrowedProfiles(await of(away, back), await of(away, back, again))).toMatchObject(said);
  expect(narrowedProfiles(await of(away, back), await of(away))).toMatchObject(said);
  expect(narrowedProfiles(await of(decision("not-a-provider", "2026-01-01", "TODO")), await of(away))).toMatchObject(said);
  expect(narrowedProfiles(await of(decision("not-a-provider", "2027-01-01")), await of(away))).toMatchObject(said);
  // One that does not count takes nothing away.
  expect(narrowedProfiles(await of(back), await of(back, decision("not-a-provider", "2027-03-01")))).toEqual([]);
});
