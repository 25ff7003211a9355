import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadRecords } from "../../src/records/load.ts";
import { REGISTER_COLUMNS } from "../../src/records/register-columns.ts";
import { INCIDENT_COLUMNS } from "../../src/records/incidents.ts";
import { REMOVAL_COLUMNS, REMOVAL_KINDS } from "../../src/records/removals.ts";
import { REQUEST_COLUMNS } from "../../src/records/requests.ts";
import { knownKeys } from "../../src/records/schema-keys.ts";
import { COPYRIGHT } from "../../src/records/schema/copyright.ts";
import { MODEL } from "../../src/records/schema/model.ts";
import { INCIDENT_CLASSES } from "../../src/records/safety-types.ts";
import { CLASSIFICATION } from "../../src/records/schema/classification.ts";
import { SAFETY, SAFETY_SECTIONS } from "../../src/records/schema/safety.ts";
import { CONFIG, WAIVER } from "../../src/records/schema/small.ts";
import { MemorySource } from "../support/memory-source.ts";

const page = readFileSync(new URL("../../docs/records.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```(?:yaml|csv)\n(?:# (\.gpai\/\S+)\n)?([^`]*)```/g)].map((m) => ({ file: m[1], text: m[2] ?? "" }));

test("every example of the page loads without a problem other than a missing file", async () => {
  const named = blocks.filter((b) => b.file !== undefined);
  expect(named.length).toBeGreaterThan(7);
  const csv = blocks.filter((b) => b.file === undefined && b.text.startsWith("id,"));
  expect(csv).toHaveLength(3);
  const files = [...named.map((b) => [b.file ?? "", b.text]), [".gpai/training-data.csv", csv[0]?.text ?? ""], [".gpai/registers/complaints.csv", csv[1]?.text ?? ""], [".gpai/registers/removal-requests.csv", csv[2]?.text ?? ""]] as const;
  for (const [file, text] of files) {
    const source = new MemorySource({ [file]: text });
    const records = await loadRecords(source, await source.list(), { now: "2026-11-22" });
    const found = [...records.problems, ...records.models.flatMap((m) => m.problems)].filter((p) => p.kind !== "missing-file");
    expect([file, found]).toEqual([file, []]);
  }
});

test("every key is on the page", () => {
  const nested = [["model"], ["provider"], ["code_of_practice"], ["dates"], ["licence"], ["weights", 0], ["training", 0], ["training", 0, "hardware"], ["compute"], ["base_models", 0], ["not_relevant", 0], ["reviewed"]].flatMap((path) => knownKeys(MODEL, path));
  const lists = ["framework_assessments", "events", "light_evaluations", "cycles", "risks", "evaluations", "references", "decisions", "model_reports"];
  const safety = [...Object.keys(SAFETY_SECTIONS), ...Object.keys(SAFETY_SECTIONS).flatMap((name) => knownKeys(SAFETY, lists.includes(name) ? [name, 0] : [name]))];
  expect(safety.length).toBeGreaterThan(100);
  const keys = [...safety, ...knownKeys(CLASSIFICATION, []), ...knownKeys(CLASSIFICATION, ["decisions", 0]), ...knownKeys(CLASSIFICATION, ["decisions", 0, "facts", 0]), ...knownKeys(MODEL, []), ...nested, ...knownKeys(COPYRIGHT, []), ...(["snapshots", "manifests", "removals"] as const).flatMap((key) => knownKeys(COPYRIGHT, [key, 0])), ...REMOVAL_COLUMNS, ...REMOVAL_KINDS, ...INCIDENT_COLUMNS, ...INCIDENT_CLASSES, ...knownKeys(CONFIG, []), ...knownKeys(WAIVER, []), ...Object.keys(REGISTER_COLUMNS), ...REQUEST_COLUMNS];
  expect(keys.length).toBeGreaterThan(90);
  expect(keys.filter((key) => key !== "gpai" && key !== "reminders" && !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
});
