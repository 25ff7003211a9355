import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { binding } from "../../src/law/binding.ts";
import { obligation } from "../../src/law/catalogue.ts";
import { isoDate } from "../../src/law/clocks.ts";
import { type Declared, modelDates } from "../../src/law/model-dates.ts";
import { AROUND, TWO_WEEKS_OF_2025 } from "../../src/law/model-date-words.ts";
import { NO_AMOUNT, sanctions } from "../../src/law/sanctions.ts";
import { timeline } from "../../src/law/timeline.ts";
import type { Profile } from "../../src/law/types.ts";

const NOW = "2026-11-23";
const FULL: Profile = {
  role: "provider", signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: false, crawls: true, sme: false, establishedInUnion: true,
  euMarket: "2026-03-17", released: "2026-03-17", furtherTraining: false, searchEngine: false,
};
const rows = (over: Partial<Profile> = {}, now = NOW, declared: Declared = {}): readonly string[] => modelDates({ ...FULL, ...over }, now, declared).dates.map((d) => `${d.date} ${d.kind} ${d.id}`);
const duties = (over: Partial<Profile> = {}): readonly string[] => rows(over).filter((row) => row.includes(" duty "));
const text = (over: Partial<Profile>, id: string, declared: Declared = {}): string => modelDates({ ...FULL, ...over }, NOW, declared).dates.find((d) => d.id === id)?.text ?? "";

describe("which days bind a declared model", () => {
  test("a new closed model: its duties start with the placing, the rest is information, and documents are kept ten years", () => {
    expect(rows()).toEqual([
      "2025-08-02 information T-gpai-apply",
      "2026-03-17 duty AIA-53.1.a", "2026-03-17 duty AIA-53.1.b", "2026-03-17 duty AIA-53.1.c", "2026-03-17 duty AIA-53.1.d",
      "2026-07-27 information T-omnibus-force", "2026-08-02 information T-enforce", "2026-08-02 information AIA-50.2", "2026-12-02 information T-50-2-legacy",
      "2027-08-01 information T-code-2y", "2027-12-02 information T-hr3", "2028-08-02 information T-hr1", "2036-03-17 clock T-1.1.d",
    ]);
    expect(modelDates(FULL, NOW)).not.toHaveProperty("question");
  });

  test("open source lifts (a) and (b), and the retention that rests on them; with systemic risk it lifts nothing", () => {
    expect(duties({ openSource: true })).toEqual(["2026-03-17 duty AIA-53.1.c", "2026-03-17 duty AIA-53.1.d"]);
    expect(rows({ openSource: true }).join()).not.toContain("T-1.1.d");
    expect(duties({ openSource: true, systemicRisk: true })).toEqual(["2026-03-17 duty AIA-53.1.a", "2026-03-17 duty AIA-53.1.b", "2026-03-17 duty AIA-53.1.c", "2026-03-17 duty AIA-53.1.d", "2026-03-17 duty AIA-55.1.b"]);
    expect(rows({ openSource: true, systemicRisk: true })).toEqual(expect.arrayContaining(["2036-03-17 clock S-10.1", "2036-03-17 clock T-1.1.d"]));
  });

  test("a provider outside the Union has its representative before placing, and the representative's copy for ten years", () => {
    expect(duties({ establishedInUnion: false })).toContain("2026-03-17 duty AIA-54.1");
    expect(rows({ establishedInUnion: false })).toContain("2036-03-17 clock AIA-54.3");
    expect(duties({ establishedInUnion: null }).join()).not.toContain("AIA-54.1");
    expect(duties({ establishedInUnion: false, openSource: true }).join()).not.toContain("AIA-54.1");
  });

  test("a legacy model is due on 2 August 2027, and only then; a later release of the same lineage can be that model", () => {
    expect(duties({ euMarket: "2024-05-01" })).toEqual(["2027-08-02 duty AIA-111.3", "2027-08-02 duty PST-R.legacy"]);
    expect(text({ euMarket: "2024-05-01" }, "AIA-111.3")).toMatch(/later release from the same large pre-training run can still count/);
    expect(rows({ euMarket: "2024-05-01" })).toContain("2034-05-01 clock T-1.1.d");
    expect(duties({ euMarket: "2025-08-01" })).toEqual(["2027-08-02 duty AIA-111.3", "2027-08-02 duty PST-R.legacy"]);
    expect(duties({ euMarket: "2025-08-02" })[0]).toBe("2025-08-02 duty AIA-53.1.a");
    expect(modelDates({ ...FULL, euMarket: "2024-05-01" }, "2027-09-01").dates.filter((d) => d.kind === "duty").map((d) => d.date)).toEqual(["2027-08-02", "2027-08-02"]);
  });

  test("an undeclared placing gives both readings as a question and no day of a duty", () => {
    const found = modelDates({ ...FULL, euMarket: null, released: "2025-01-01" }, NOW);
    expect(found.dates.filter((d) => d.kind !== "information")).toEqual([]);
    expect(found.question).toMatch(/dates\.eu_market/);
    expect(found.dates.filter((d) => d.text.startsWith("Open question")).map((d) => [d.date, d.id])).toEqual([["2025-08-02", "AIA-113"], ["2027-08-02", "AIA-111.3"]]);
    expect(modelDates({ ...FULL, euMarket: "last spring" }, NOW).question).toMatch(/dates\.eu_market/);
  });

  test("releases of the lineage are information, an older one is a question; no version or tag is read for a day", () => {
    const releases = [{ version: "v1-2024-01-01", eu_market: "2024-06-01" }, { version: "v2" }, { version: "2023-01-01" }, { version: "own", eu_market: "2026-03-17" }];
    const found = modelDates(FULL, NOW, { releases });
    expect(found.dates.filter((d) => d.id === "G-faq-same-model").map((d) => `${d.date} ${d.kind}`)).toEqual(["2024-06-01 information", "2027-08-02 information"]);
    expect(found.question).toMatch(/same lineage.*A person decides/);
    expect(duties()).toEqual(modelDates(FULL, NOW, { releases }).dates.filter((d) => d.kind === "duty").map((d) => `${d.date} duty ${d.id}`));
    expect(modelDates(FULL, NOW, { releases: [{ version: "v3", eu_market: "2026-09-01" }] })).not.toHaveProperty("question");
    expect(modelDates(FULL, NOW, { releases: Array.from({ length: 500 }, (_, i) => ({ version: String(i), eu_market: "2026-01-01" })) }).dates.length).toBeLessThan(30);
  });

  test("who does not owe has no day, and is told why; who has not declared a role is asked", () => {
    for (const role of ["mirror", "library", "not-gpai"] as const) expect(modelDates({ ...FULL, role }, NOW)).toEqual({ dates: [], none: expect.stringMatching(/^Declared as /) });
    expect(modelDates({ ...FULL, euMarket: "none" }, NOW)).toEqual({ dates: [], none: expect.stringMatching(/not placed on the Union market/) });
    expect(modelDates({ ...FULL, role: null }, NOW)).toEqual({ dates: [], question: expect.stringMatching(/role/) });
    expect(modelDates(FULL, "today")).toEqual({ dates: [], question: expect.stringMatching(/day/) });
  });

  test("a modifier's duties are about the modification", () => {
    expect(duties({ role: "modifier" })).toEqual(duties());
    for (const d of modelDates({ ...FULL, role: "modifier" }, NOW).dates) expect([d.id, d.text.endsWith("For a modifier: the modification and the data used for it.")]).toEqual([d.id, d.kind === "duty"]);
  });

  test("what only the Code sets is information for who did not sign its chapter", () => {
    expect(rows({ signatory: [] })).toContain("2036-03-17 information T-1.1.d");
    expect(text({ signatory: [] }, "T-1.1.d")).toMatch(/The figure is the Code's/);
    expect(rows({ signatory: ["copyright"] })).toContain("2036-03-17 information T-1.1.d");
  });

  test("models with systemic risk that were in training in August 2025 are told of the two weeks of then", () => {
    expect(rows({ systemicRisk: true, euMarket: "2025-01-01" })).toContain("2025-08-16 information G-new-2025");
    expect(rows({ systemicRisk: true }, NOW, { pretrainingStart: "2025-05-01" })).toContain("2025-08-16 information G-new-2025");
    expect(rows({ systemicRisk: true }).join()).not.toContain("G-new-2025");
    expect(rows({ euMarket: "2025-01-01" }).join()).not.toContain("G-new-2025");
  });
});

describe("agreement with the law", () => {
  const day = fc.oneof(fc.constantFrom("2025-08-01", "2025-08-02", "2027-08-01", "2027-08-02", "2027-08-03", "2024-02-29", "none", "None", "spring", "9999-12-31", "1000-01-01"), fc.date({ noInvalidDate: true, min: new Date("1990-01-01"), max: new Date("2060-01-01") }).map((d) => d.toISOString().slice(0, 10)));
  const flag = fc.constantFrom(true, false, null);
  const anyProfile: fc.Arbitrary<Profile> = fc.record({
    role: fc.constantFrom("provider", "modifier", "mirror", "library", "not-gpai", null), signatory: fc.option(fc.subarray(["transparency", "copyright", "safety"] as const)), openSource: flag, systemicRisk: flag, crawls: flag, sme: flag,
    establishedInUnion: flag, euMarket: fc.option(day), released: fc.option(day), furtherTraining: flag, searchEngine: flag,
  });

  test("a duty has a day only where its entry binds or will, and for what is to come it is the day that binding gives", () => {
    fc.assert(fc.property(anyProfile, fc.date({ noInvalidDate: true, min: new Date("2024-01-01"), max: new Date("2030-01-01") }), (profile, at) => {
      const now = at.toISOString().slice(0, 10);
      const { dates, none, question } = modelDates(profile, now, { releases: [{ version: "x", eu_market: profile.released ?? "" }] });
      expect(dates.length === 0).toBe(none !== undefined || (question !== undefined && profile.role === null));
      expect(dates.map((d) => d.date)).toEqual(dates.map((d) => d.date).toSorted());
      for (const d of dates) {
        expect(isoDate(d.date)).toBe(d.date);
        expect([d.title.length > 3 && d.title.length < 45, d.text.length > 20]).toEqual([true, true]);
        const entry = obligation(d.id);
        if (entry === undefined) { expect([d.id, d.kind, timeline().some((t) => t.id === d.id && t.date === d.date)]).toEqual([d.id, "information", true]); continue; }
        if (d.kind === "information") continue;
        const owed = binding(entry, profile, now);
        expect([d.id, ["yes", "upcoming"]]).toEqual([d.id, expect.arrayContaining([owed.binds])]);
        expect(d.basis).toBe(entry.basis);
        // Before 2 August 2025, binding names the first of two days that have to come: application of Chapter V, then the placing.
        if (d.kind === "duty" && owed.binds === "upcoming") expect([d.id, d.date >= owed.due, now < "2025-08-02" || d.date === owed.due]).toEqual([d.id, true, true]);
      }
    }), { numRuns: 2000 });
  });

  test("the days around are those of the timeline and of the entries' own clocks", () => {
    for (const one of [...AROUND, TWO_WEEKS_OF_2025]) {
      const at = timeline().find((t) => t.id === one.id)?.date ?? obligation(one.id)?.clock.due;
      expect([one.id, one.date]).toEqual([one.id, at]);
      expect([one.id, one.kind]).toEqual([one.id, "information"]);
    }
  });

  test("marking and high-risk dates are never a duty of a model's records", () => {
    for (const one of AROUND.filter((d) => /50|hr/.test(d.id))) expect(one.text).toMatch(/systems/);
  });
});

describe("sanctions", () => {
  const all = sanctions().map((s) => s.text).join(" ");
  test("name Art. 101 and nothing else", () => {
    expect(sanctions().map((s) => s.id)).toEqual(["AIA-101.1", "AIA-88", "AIA-101.2"]);
    expect(all).toMatch(/3 % of annual total worldwide turnover .* EUR 15 million, whichever is HIGHER/);
    expect(all).toMatch(/No lower cap for SMEs/);
    expect(all).toMatch(/2 August 2026/);
    expect(`${all} ${NO_AMOUNT}`).not.toMatch(/35|7 %|1 %|7\.5/);
  });
});
