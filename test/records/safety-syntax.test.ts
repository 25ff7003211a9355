import { expect, test } from "@jest/globals";
import { loadRecords } from "../../src/records/load.ts";
import { MemorySource } from "../support/memory-source.ts";

test.each([
  ["framework: {held_by: *ZQ-CANARY}\n", "an alias (*…)"],
  ["framework: {held_by: &a x, version: *ZQ-CANARY}\n", "an alias (*…)"],
  ["framework: {held_by: !ZQ-CANARY x}\n", "tag"],
])("a value of safety.yaml that the parser takes for an alias or a tag is not quoted: %j", async (text, words) => {
  const source = new MemorySource({ ".gpai/model.yaml": "role: provider\n", ".gpai/safety.yaml": text });
  const { models } = await loadRecords(source, await source.list(), { now: "2026-11-22" });
  const problems = models[0]?.problems ?? [];
  expect(problems).toMatchObject([{ path: ".gpai/safety.yaml", line: 1, message: expect.stringContaining(words) }]);
  expect(JSON.stringify(problems)).not.toContain("CANARY");
});
