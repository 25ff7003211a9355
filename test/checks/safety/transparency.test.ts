import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { full, FULL, one, without } from "./full.ts";
import { pointer, rules } from "./support.ts";

type Published = NonNullable<SafetyRecord["published"]>;
const PUBLISHED = FULL.published ?? {};

describe("Measure 10.1", () => {
  test.each(["architecture", "integration", "evaluations", "mitigations"] as const)("without %s it is a gap", (key) => {
    const { [key]: _key, ...rest } = FULL.documentation ?? {};
    expect(rules(one("S-10.1", { safety: full({ documentation: rest }) }))).toEqual(["safety/missing"]);
  });
  test.each([[9, "gap"], [10, "recorded"], [undefined, "gap"]])("retention of %s years: %s, ten and not five", (documents_years, outcome) => {
    expect(one("S-10.1", { safety: full({ retention: { incidents_years: 5, ...(documents_years === undefined ? {} : { documents_years }) } }) }).outcome).toBe(outcome);
  });
  test("documents may be written ahead of the first release", () => {
    for (const [date, outcome] of [["2026-05-24", "recorded"], ["2026-06-01", "recorded"], ["2026-11-23", "conflict"]] as const) {
      expect([date, one("S-10.1", { safety: full({ documentation: { ...FULL.documentation, architecture: pointer({ date }) } }) }).outcome]).toEqual([date, outcome]);
    }
  });
  test("a document older than a later release is asked about, unless it carries its version", () => {
    const model = { lineage: { releases: [{ version: "1.0", eu_market: "2026-06-01" }, { version: "1.1", eu_market: "2026-10-01" }] } };
    const documents = (over: Parameters<typeof pointer>[0]) => ({ architecture: pointer(over), integration: pointer(over), evaluations: pointer(over), mitigations: pointer(over) });
    for (const [date, version, outcome] of [["2026-09-24", "3", "unknown"], ["2026-09-24", "1.1", "recorded"], ["2026-09-24", "wren-1.1, edition 2", "recorded"], ["2026-09-24", "11.1", "unknown"], ["2026-10-01", "3", "recorded"]] as const) {
      expect([date, version, one("S-10.1", { model, safety: full({ documentation: documents({ date, version }) }) }).outcome]).toEqual([date, version, outcome]);
    }
    const planned = { lineage: { releases: [{ version: "1.0", eu_market: "2026-06-01" }, { version: "2.0", eu_market: "2026-12-24" }] } };
    expect(one("S-10.1", { safety: FULL, model: planned }).outcome).toBe("recorded");
    expect(one("S-10.1", { safety: FULL, model: planned, now: "2026-12-24" }).outcome).toBe("unknown");
  });
});

describe("Measure 10.2: summaries keep up with what is inside", () => {
  const summed = (published: Published, over: Partial<SafetyRecord> = {}): ReturnType<typeof one> => one("S-10.2", { safety: full({ published, ...over }) });
  test.each(["framework", "model_report"] as const)("%s: another version is stale, no version a question, no address a gap", (key) => {
    const own = PUBLISHED[key] ?? {};
    expect(summed({ ...PUBLISHED, [key]: { ...own, version: "2.0" } })).toMatchObject({ outcome: "stale", findings: [{ rule: "safety/summary-version" }] });
    expect(summed({ ...PUBLISHED, [key]: { url: own.url ?? "" } }).outcome).toBe("unknown");
    expect(summed({ ...PUBLISHED, [key]: { ...own, url: "docs/gone.md" } }).outcome).toBe("gap");
    expect(summed({ ...PUBLISHED, [key]: { version: "2.1" } }).outcome).toBe("gap");
    expect(summed({ ...PUBLISHED, [key]: { ...own, date: "2026-11-23" } }).outcome).toBe("conflict");
    const { [key]: _key, ...rest } = PUBLISHED;
    expect(summed(rest).outcome).toBe("gap");
  });
  test("versions are texts, and neither is shown", () => {
    const result = summed({ ...PUBLISHED, framework: { ...PUBLISHED.framework, version: "2.10" } });
    expect(result.outcome).toBe("stale");
    expect(JSON.stringify(result)).not.toMatch(/2\.10|"2\.1"/);
  });
  test("the newest report is the internal one, whatever the order of the file", () => {
    const reports = [...(FULL.model_reports ?? [])].reverse();
    expect(summed(PUBLISHED, { model_reports: reports }).outcome).toBe("recorded");
  });
  test("not needed, with a reason; similarly safe for every risk", () => {
    expect(summed({ not_needed: "all models are similarly safe to wren-2" })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to judge") });
    for (const not_needed of ["TBD", "none"]) expect(summed({ not_needed }).outcome).toBe("gap");
    const safe = { risks: (FULL.risks ?? []).map((risk) => ({ ...risk, similarly_safe: "wren-2" })), references: [{ id: "wren-2", ground: "full-cycle" as const, date: "2026-01-10", justification: pointer() }] };
    const { model_report: _report, ...frameworkOnly } = PUBLISHED;
    expect(summed(frameworkOnly, safe)).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("no summary of the Model Report is needed") });
    expect(summed({}, safe).outcome).toBe("gap");
    expect(one("S-10.2", { safety: { ...without("published"), ...safe } }).outcome).toBe("gap");
  });
});
