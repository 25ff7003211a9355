import { describe, expect, test } from "@jest/globals";
import { binding } from "../../../src/law/binding.ts";
import { byChapter, obligation } from "../../../src/law/catalogue.ts";
import { profileOf } from "../../../src/checks/profile.ts";
import { modelRecord, modelRecords, profile, record } from "../support.ts";
import { judged, pointer, rules } from "./support.ts";

describe("scope of the chapter", () => {
  test("systemic risk is declared by a person", () => {
    expect(judged("S-scope", {})).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("not decided here"), evidence: [{ path: ".gpai/model.yaml" }] });
    expect(rules(judged("S-scope", { safety: { scope: { internal_only: true } } }))).toEqual(["safety/internal-only"]);
    expect(judged("S-scope", { safety: { scope: { internal_only: true, reason: "research only" } } }).outcome).toBe("recorded");
  });
  test("relief by size is narrow", () => {
    expect(judged("S-scope-sme", { model: { provider: { size: "smc" } } })).toMatchObject({ outcome: "recorded", reason: expect.stringMatching(/small mid-cap.*No clock/) });
    expect(judged("S-scope-sme", { model: { provider: { sme: true } } }).outcome).toBe("recorded");
    expect(judged("S-scope-sme", { model: { provider: { size: "large" } } }).outcome).toBe("not-applicable");
    expect(judged("S-scope-sme", { model: { provider: {} } }).outcome).toBe("unknown");
    expect(rules(judged("S-scope-sme", { model: { provider: { sme: true, size: "smc" } } }))).toEqual(["safety/size"]);
  });
  test("versions of one model", () => {
    expect(judged("S-scope-model", { model: { lineage: { releases: [{ version: "1.0" }] } } }).outcome).toBe("recorded");
    expect(judged("S-scope-model", {}).outcome).toBe("unknown");
  });
});

describe("a model that a signatory volunteers", () => {
  const chapter = byChapter("safety").filter((one) => one.level === "must");
  const bound = (over: Parameters<typeof profile>[0]): readonly string[] => chapter.map((one) => binding(one, profile({ systemicRisk: false, ...over }), "2026-11-22").binds);
  test("the measures of the chapter bind, duties of the Act do not", () => {
    expect(new Set(bound({ volunteersSafety: true }))).toEqual(new Set(["yes"]));
    expect(new Set(bound({}))).toEqual(new Set(["no"]));
    expect(new Set(bound({ volunteersSafety: true, signatory: ["transparency"] }))).toEqual(new Set(["no"]));
    for (const id of ["AIA-55.1.a", "AIA-52.1", "G-notify"]) {
      const entry = obligation(id);
      if (entry === undefined) throw new Error(id);
      expect(binding(entry, profile({ systemicRisk: false, volunteersSafety: true }), "2026-11-22").binds).toBe("no");
    }
  });
  test("it is declared in safety.yaml", () => {
    const own = (volunteered?: boolean): boolean | undefined => profileOf(modelRecords({ model: record(".gpai/model.yaml", modelRecord()), ...(volunteered === undefined ? {} : { safety: record(".gpai/safety.yaml", { scope: { volunteered } }) }) }), "2026-11-22").volunteersSafety;
    expect([own(), own(false), own(true)]).toEqual([undefined, undefined, true]);
  });
  test("no notification is asked for, and it is said that no duty stands behind it", () => {
    const parts = { profile: { systemicRisk: false }, model: { systemic_risk: false } };
    expect(judged("S-scope", { ...parts, safety: { scope: { volunteered: true } } }).reason).toMatch(/voluntarily.*no duty of Art\. 55/);
    const result = judged("S-1.1", { ...parts, now: "2026-05-01", safety: { scope: { volunteered: true }, framework: { ...pointer(), headings: [] } } });
    expect(result.reason).not.toMatch(/When was the Commission notified/);
  });
});
