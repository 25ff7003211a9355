import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { byChapter, obligation, obligations } from "../../src/law/catalogue.ts";
import { example, exampleFile } from "../../src/law/examples.ts";
import type { Obligation } from "../../src/law/types.ts";
import type { Check } from "../../src/checks/types.ts";
import { formChecks } from "../../src/checks/transparency/checks.ts";
import { summaryChecks } from "../../src/checks/summary/checks.ts";
import type { CopyrightRecord, FieldValue, ModelRecord } from "../../src/records/types.ts";
import { safetyChecks } from "../../src/checks/safety/checks.ts";
import type { SafetyRecord } from "../../src/records/safety-types.ts";
import { loadRecords } from "../../src/records/load.ts";
import { SAFETY_SECTIONS } from "../../src/records/schema/safety.ts";
import { MemorySource } from "../support/memory-source.ts";
import { partsOf } from "../checks/safety/support.ts";
import { input, modelRecord, record } from "../checks/support.ts";

const DUTIES = new Set(["must", "required", "required_if", "encouraged", "recommended", "optional"]);
const KEYS: Readonly<Record<string, RegExp>> = {
  ".gpai/model.yaml": /^(model|role|provider|code_of_practice|dates|licence|weights|compute|documents|reviewed)$/,
  ".gpai/documentation.yaml": /^(MDF-[A-Z]{3}-\d|earlier_versions)$/,
  ".gpai/summary.yaml": /^(PST-[\d.]+|published|size_units)$/,
  ".gpai/copyright.yaml": /^(policy|policy_summary|responsible|contact|complaint_channel|complaint_information|crawlers|protocols|crawler_information|change_notice|exclusion_list|access_controls|output_safeguards|infringing_use|snapshots|manifests|removals|control_tokens|training_bots|verification)$/,
  ".gpai/safety.yaml": new RegExp(`^(?:(?:S|AIA|G)-[A-Za-z0-9.-]+|${Object.keys(SAFETY_SECTIONS).join("|")})$`),
};
const CSV: Readonly<Record<string, RegExp>> = {
  ".gpai/training-data.csv": /^(id|name|category|modality|licence|size|unit|stage|generator)$/,
  ".gpai/registers/incidents.csv": /^(id|class|aware_on|involvement_known_on|initial_on|interim_on|resolved_on|final_on|receipt)$/,
  ".gpai/registers/downstream-requests.csv": /^(id|received|acknowledged|answered|closed|due|outcome|exception|model|subject)$/,
};
const register = CSV[".gpai/registers/downstream-requests.csv"];

/** Fields of all examples of one file, as its record would hold them. */
function fields(chapter: "form" | "summary"): Record<string, FieldValue> {
  const file = chapter === "form" ? ".gpai/documentation.yaml" : ".gpai/summary.yaml";
  return Object.assign({}, ...byChapter(chapter).filter((o) => exampleFile(o) === file && /^(MDF|PST-\d)/.test(o.id)).map((o) => parse(example(o) ?? "") as Record<string, FieldValue>)) as Record<string, FieldValue>;
}

/** What the examples say together in model.yaml or copyright.yaml. */
function merged(...ids: readonly string[]): object {
  return Object.assign({}, ...ids.map((id) => parse(example(obligation(id) as Obligation) ?? "") as object)) as object;
}

const model = record<ModelRecord>(".gpai/model.yaml", modelRecord(merged("T-1.1.a", "T-1.2.a") as ModelRecord));
const copyright = record<CopyrightRecord>(".gpai/copyright.yaml", merged("C-1.3.1.a", "C-1.3.1.b") as CopyrightRecord);

const outcomes = (checks: readonly Check[], part: Parameters<typeof input>[0]): readonly (readonly [string, string])[] => checks.flatMap((c) => c.run(input(part)))
  .filter((r) => /^(MDF|PST-\d)/.test(r.id) && r.outcome !== "recorded" && r.outcome !== "not-applicable")
  .map((r) => [r.id, `${r.outcome}: ${r.findings.map((f) => f.message).join(" ")}${r.reason ?? ""}`] as const);

describe("examples", () => {
  test("every duty of a provider has lines to paste; what asks for nothing has none", () => {
    const without = obligations().filter((o) => DUTIES.has(o.level) && example(o) === undefined).map((o) => o.id);
    expect(without).toEqual(["AIA-54.5", "AIA-92", "AIA-93", "AIA-111.4", "G-supervision"]);
    expect(obligations().filter((o) => ["context", "information", "may"].includes(o.level) && example(o) !== undefined)).toEqual([]);
  });

  test.each(obligations().filter((o) => example(o) !== undefined).map((o) => [o.id, o] as const))("%s is well-formed for its file, and no placeholder", (id, o: Obligation) => {
    const text = example(o) ?? "";
    const file = exampleFile(o) ?? "";
    expect(text.endsWith("\n")).toBe(true);
    expect(text).not.toMatch(/TODO|TBD|FIXME|lorem|<[a-z]|\bfoo\b|example\.(com|org)|compliant/i);
    if (file.endsWith(".csv")) {
      const [head = [], ...rows] = text.trimEnd().split("\n").map((line) => line.split(","));
      const names = CSV[file] ?? register;
      for (const name of head) expect([id, name]).toEqual([id, expect.stringMatching(names ?? /^$/)]);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(head.length);
      return;
    }
    const data = parse(text) as Record<string, unknown>;
    expect(Object.keys(data).length).toBeGreaterThan(0);
    for (const key of Object.keys(data)) {
      expect([id, key]).toEqual([id, expect.stringMatching(KEYS[file] ?? /^$/)]);
      if (/^(MDF|PST|S|AIA|G)-/.test(key)) expect([key, obligation(key) !== undefined]).toEqual([key, true]);
    }
    if (/^MDF-|^PST-\d/.test(id)) expect(data).toHaveProperty([id]);
    if (file === ".gpai/safety.yaml" && Object.hasOwn(data, id)) expect(data[id]).toMatchObject({ held_by: expect.any(String), digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), version: expect.any(String), date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  });

  test("the examples of safety.yaml are read without a problem", async () => {
    for (const text of new Set(byChapter("safety").flatMap((o) => example(o) ?? []))) {
      const source = new MemorySource({ ".gpai/model.yaml": "role: provider\n", ".gpai/safety.yaml": text });
      const { models } = await loadRecords(source, await source.list(), { now: "2026-11-22" });
      if (!text.startsWith("id,")) expect([text, models[0]?.problems, models[0]?.safety !== undefined]).toEqual([text, [], true]);
    }
  });

  test("the examples of safety.yaml together leave nothing open in the chapter", () => {
    const texts = new Set(obligations().filter((o) => exampleFile(o) === ".gpai/safety.yaml" && !/^[A-Z][\w.-]*:/.test(example(o) ?? "")).map((o) => example(o) ?? ""));
    const whole = Object.assign({}, ...[...texts].filter((text) => !text.includes("similarly_safe")).map((text) => parse(text.replaceAll(".example", ".eu")) as object)) as SafetyRecord;
    const profile = { systemicRisk: true, euMarket: "2026-03-17", released: "2026-03-17", openSource: false };
    const model = { model: { versions: ["1.0", "1.1"] }, lineage: { releases: [{ version: "1.0", date: "2026-03-17" }] }, compute: { flop: 2.3e25, method: "6 x parameters x tokens", estimated_on: "2025-10-28" }, dates: { eu_market: "2026-03-17", pretraining_start: "2025-11-10" } };
    const parts = partsOf({ safety: whole, model, profile });
    const judged = safetyChecks.flatMap((check) => check.run(input(parts)));
    expect(judged.length).toBeGreaterThan(50);
    // Incidents have a register of their own.
    expect(judged.filter((one) => !["S-9.2", "S-9.3", "AIA-55.1.c"].includes(one.id) && one.outcome !== "recorded" && one.outcome !== "not-applicable").map((one) => [one.id, one.outcome, one.reason ?? one.findings[0]?.message])).toEqual([]);
  });

  test("the form's examples together leave no gap in the form", () => {
    const filled = fields("form");
    expect(Object.keys(filled)).toHaveLength(47);
    const quiet = { profile: { euMarket: "2026-03-17", released: "2026-03-17" }, records: { paths: new Set(["USE_POLICY.md", "LICENSE"]) } };
    expect(outcomes(formChecks, { ...quiet, model: { model, documentation: record(".gpai/documentation.yaml", { fields: filled }) } })).toEqual([]);
  });

  test("the template's examples together leave no gap in the summary's fields", () => {
    const filled = fields("summary");
    expect(Object.keys(filled).filter((k) => k.startsWith("PST-"))).toHaveLength(54);
    expect(outcomes(summaryChecks, { profile: { euMarket: "2026-03-17", crawls: true, establishedInUnion: false }, model: { model, copyright, summary: record(".gpai/summary.yaml", { fields: filled }) } })).toEqual([]);
  });
});
