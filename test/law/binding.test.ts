import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { binding, codeChapterOf, route } from "../../src/law/binding.ts";
import { byChapter, obligation, obligations } from "../../src/law/catalogue.ts";
import type { Binding, Obligation, Profile } from "../../src/law/types.ts";

const NOW = "2026-11-22";
/** A provider in the Union with everything declared: a closed model without systemic risk, that crawls, signed all, placed in 2026. */
const FULL: Profile = {
  role: "provider", signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: false, crawls: true, sme: false, establishedInUnion: true,
  euMarket: "2026-03-17", released: "2026-03-17", furtherTraining: false, searchEngine: false,
};
const EMPTY: Profile = { role: null, signatory: null, openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null, released: null, furtherTraining: null, searchEngine: null };

function entry(id: string): Obligation {
  const found = obligation(id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

const on = (id: string, over: Partial<Profile> = {}, now = NOW): Binding => binding(entry(id), { ...FULL, ...over }, now);
const reason = (b: Binding): string => (b.binds === "no" || b.binds === "upcoming" ? b.reason : b.binds === "unknown" ? b.question : b.scopeNote ?? "");

describe("one rule at a time", () => {
  const rows: readonly (readonly [rule: string, id: string, over: Partial<Profile>, binds: Binding["binds"], words: RegExp, now?: string])[] = [
    ["a full profile is bound", "C-1.1.1.i", {}, "yes", /^$/],
    ["role undeclared", "AIA-53.1.d", { role: null }, "unknown", /role.*Art\. 3\(3\).*model\.yaml/],
    ["mirror", "AIA-53.1.d", { role: "mirror" }, "no", /mirror.*Art\. 3\(3\)/],
    ["library", "PST-1.1.1", { role: "library" }, "no", /library.*Art\. 3\(3\)/],
    ["not GPAI", "MDF-GEN-1", { role: "not-gpai" }, "no", /Art\. 3\(63\).*does not decide/],
    ["modifier: only the modification", "MDF-DAT-3", { role: "modifier" }, "yes", /only the modification.*recital 109/],
    ["modifier entry for a modifier", "PST-R.modifier", { role: "modifier" }, "yes", /only the modification/],
    ["modifier entry for a provider", "PST-R.modifier", {}, "no", /modifier.*recital 109/],
    ["modifier scope in the Guidelines", "G-modifier-scope", {}, "no", /modifier/],
    ["not placed on the Union market", "AIA-53.1.c", { euMarket: "none" }, "no", /Art\. 3\(9\).*Art\. 53\(1\)\(c\).*starts when/],
    ["not placed, but a duty that starts before", "AIA-55.1.b", { euMarket: "None", systemicRisk: true }, "no", /before a planned placing/],
    ["context", "C-1.4.2", {}, "no", /No duty of its own/],
    ["information", "AIA-53.2", {}, "no", /No duty of its own.*Art\. 53\(2\)/],
    ["may", "PST-R.share", {}, "no", /permits/],
    ["addresses the Commission", "AIA-52.6", {}, "no", /Commission.*Art\. 52\(6\)/],
    ["addresses the representative", "AIA-54.5", { establishedInUnion: false }, "no", /representative/],
    ["addresses systems", "AIA-111.4", {}, "no", /systems.*Art\. 111\(4\)/],
    ["starts with a decision", "AIA-92", {}, "no", /addressed to the provider/],
    ["open source waives (a)", "AIA-53.1.a", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source waives (b)", "AIA-53.1.b", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source waives the form", "MDF-GEN-1", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source waives the chapter", "T-1.1.a", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source waives Annex XI 1", "AIA-XI.1.2.d", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source waives Annex XII", "AIA-XII.2.c", { openSource: true }, "no", /Art\. 53\(2\)/],
    ["open source never waives (c)", "AIA-53.1.c", { openSource: true }, "yes", /^$/],
    ["open source never waives (d)", "AIA-53.1.d", { openSource: true }, "yes", /^$/],
    ["open source never waives the summary", "PST-R.duty", { openSource: true }, "yes", /^$/],
    ["open source never waives the copyright chapter", "C-1.5.1", { openSource: true }, "yes", /^$/],
    ["open source with systemic risk declared", "AIA-53.1.a", { openSource: true, systemicRisk: true }, "yes", /^$/],
    ["open source with systemic risk undeclared", "AIA-53.1.a", { openSource: true, systemicRisk: null }, "no", /never covers a model with systemic risk/],
    ["open source undeclared: binds", "AIA-53.1.a", { openSource: null }, "yes", /^$/],
    ["representative, in the Union", "AIA-54.1", {}, "no", /Art\. 54\(1\)/],
    ["representative, outside", "AIA-54.1", { establishedInUnion: false }, "yes", /^$/],
    ["representative, undeclared", "AIA-54.1", { establishedInUnion: null }, "unknown", /established_in_union/],
    ["representative, outside and open source", "AIA-54.1", { establishedInUnion: false, openSource: true }, "no", /Art\. 54\(6\)/],
    ["representative, outside, open source, systemic risk", "AIA-54.1", { establishedInUnion: false, openSource: true, systemicRisk: true }, "yes", /^$/],
    ["summary field of the representative", "PST-1.1.2", { openSource: true, establishedInUnion: null }, "no", /Art\. 54\(6\)/],
    ["terms clause, closed", "C-1.4.1.b.i", {}, "yes", /^$/],
    ["terms clause, open", "C-1.4.1.b.i", { openSource: true }, "no", /C-1\.4\.1\.b\.ii/],
    ["terms clause, undeclared", "C-1.4.1.b.i", { openSource: null }, "unknown", /licence\.open_source/],
    ["notice in the documentation, open", "C-1.4.1.b.ii", { openSource: true, systemicRisk: true }, "yes", /^$/],
    ["notice in the documentation, closed", "C-1.4.1.b.ii", {}, "no", /Art\. 53\(2\)/],
    ["no systemic risk: safety chapter", "S-1.1", {}, "no", /systemic risk.*51/],
    ["no systemic risk: notification", "AIA-52.1", {}, "no", /systemic risk/],
    ["no systemic risk: Art. 55", "AIA-55.1.c", {}, "no", /systemic risk/],
    ["no systemic risk: Annex XI 2", "AIA-XI.2.1", {}, "no", /systemic risk/],
    ["systemic risk undeclared", "S-9.3", { systemicRisk: null }, "unknown", /Art\. 51.*systemic_risk/],
    ["systemic risk declared", "S-9.3", { systemicRisk: true }, "yes", /^$/],
    ["crawler gate open", "C-1.3.1.a", {}, "yes", /^$/],
    ["crawler gate closed", "C-1.3.1.a", { crawls: false }, "no", /Measures 1\.2 and 1\.3/],
    ["crawler gate undeclared", "C-1.2.1.b", { crawls: null }, "unknown", /crawls: true or false/],
    ["crawler gate leaves the policy", "C-1.1.1.ii", { crawls: false }, "yes", /^$/],
    ["search engine", "C-1.3.5", { searchEngine: true }, "yes", /^$/],
    ["no search engine", "C-1.3.5", {}, "no", /search engine/],
    ["search engine undeclared", "C-1.3.5", { searchEngine: null }, "no", /search_engine: true is not declared/],
    ["domains, not an SME", "PST-R.domains", {}, "yes", /^$/],
    ["domains, SME", "PST-R.domains", { sme: true }, "no", /PST-R\.domains\.sme/],
    ["domains, SME undeclared", "PST-R.domains", { sme: null }, "yes", /^$/],
    ["SME variant, SME", "PST-R.domains.sme", { sme: true }, "yes", /^$/],
    ["SME variant, not an SME", "PST-R.domains.sme", {}, "no", /Template 2\.3/],
    ["SME variant, undeclared", "PST-R.domains.sme", { sme: null }, "unknown", /provider\.sme/],
    ["SME variant without crawling", "PST-R.domains.sme", { sme: true, crawls: false }, "no", /not crawling/],
    ["no further training", "PST-R.update", {}, "no", /point 29/],
    ["further training", "PST-R.update", { furtherTraining: true }, "yes", /^$/],
    ["further training undeclared", "PST-R.update", { furtherTraining: null }, "unknown", /further_training/],
    ["legacy rule for a newer model", "PST-R.gaps", {}, "no", /Art\. 111\(3\)/],
    ["legacy rule, date undeclared", "PST-R.legacy", { euMarket: null }, "unknown", /dates\.eu_market/],
    ["legacy rule, date not readable", "PST-R.legacy", { euMarket: "spring 2025" }, "unknown", /dates\.eu_market/],
    ["legacy rule for a legacy model", "PST-R.legacy", { euMarket: "2025-08-01" }, "upcoming", /Art\. 111\(3\)/],
    ["legacy model, any duty", "AIA-53.1.d", { euMarket: "2024-05-01" }, "upcoming", /Art\. 111\(3\)/],
    ["legacy model, Code measure", "C-1.5.1", { euMarket: "2024-05-01" }, "upcoming", /2 August 2027/],
    ["legacy model on the last day before", "AIA-53.1.d", { euMarket: "2024-05-01" }, "upcoming", /Art\. 111\(3\)/, "2027-08-01"],
    ["legacy model on the day", "AIA-53.1.d", { euMarket: "2024-05-01" }, "yes", /^$/, "2027-08-02"],
    ["placed on the first day", "AIA-53.1.d", { euMarket: "2025-08-02" }, "yes", /^$/],
    ["before the Act's duties apply", "AIA-53.1.d", { euMarket: null }, "upcoming", /2025-08-02.*Art\. 113/, "2025-08-01"],
    ["requests of the Commission, before its powers", "AIA-91", { euMarket: "2025-09-01" }, "upcoming", /2026-08-02/, "2026-08-01"],
    ["requests of the Commission, since", "AIA-91", { euMarket: "2025-09-01" }, "yes", /^$/, "2026-08-02"],
    ["planned placing", "PST-R.duty", { euMarket: "2027-01-10", released: null }, "upcoming", /2027-01-10/],
    ["planned placing, duty before it", "S-1.1", { euMarket: "2027-01-10", systemicRisk: true }, "yes", /^$/],
    ["planned placing, representative before it", "AIA-54.1", { euMarket: "2027-01-10", establishedInUnion: false }, "yes", /^$/],
    ["date with time counts in UTC", "AIA-53.1.d", { euMarket: "2025-08-02T00:30:00+01:00" }, "upcoming", /Art\. 111\(3\)/],
    ["old release, placing undeclared", "AIA-53.1.d", { euMarket: null, released: "2024-04-01" }, "yes", /dates\.eu_market.*Art\. 111\(3\)/],
    ["new release, placing undeclared", "AIA-53.1.d", { euMarket: null }, "yes", /^$/],
    ["day of judgement not readable", "AIA-53.1.d", {}, "unknown", /cannot be read/, "today"],
    ["route of a non-signatory still binds", "C-1.5.1", { signatory: [] }, "yes", /^$/],
    ["gap analysis, all signed", "G-nonsignatory", {}, "no", /section 5\.1/],
    ["gap analysis, none signed", "G-nonsignatory", { signatory: [] }, "yes", /^$/],
    ["gap analysis, one relevant chapter missing", "G-nonsignatory", { signatory: ["transparency"] }, "yes", /^$/],
    ["gap analysis, safety not needed", "G-nonsignatory", { signatory: ["transparency", "copyright"] }, "no", /signed/],
    ["gap analysis, safety needed", "G-nonsignatory", { signatory: ["transparency", "copyright"], systemicRisk: true }, "yes", /^$/],
    ["gap analysis, transparency waived", "G-nonsignatory", { signatory: ["copyright"], openSource: true }, "no", /signed/],
    ["gap analysis, undeclared", "G-nonsignatory", { signatory: null }, "unknown", /Art\. 53\(4\)/],
  ];

  test.each(rows)("%s (%s)", (...row) => {
    const [, id, over, binds, words, now] = row;
    const result = on(id, over, now);
    expect([result.binds, reason(result)]).toEqual([binds, expect.stringMatching(words)]);
  });

  test("dues", () => {
    expect(on("PST-R.duty", { euMarket: "2024-05-01" })).toMatchObject({ due: "2027-08-02" });
    expect(on("PST-R.duty", { euMarket: null }, "2025-01-01")).toMatchObject({ due: "2025-08-02" });
    expect(on("AIA-91", {}, "2026-01-01")).toMatchObject({ due: "2026-08-02" });
    expect(on("PST-R.duty", { euMarket: "2027-01-10" })).toMatchObject({ due: "2027-01-10" });
  });
});

describe("whole profiles", () => {
  const ids = (p: Profile, binds: Binding["binds"], now = NOW): string[] => obligations().filter((o) => binding(o, p, now).binds === binds).map((o) => o.id);

  test("an undeclared profile owes nothing certain and is asked one question about its role", () => {
    expect(ids(EMPTY, "yes")).toEqual([]);
    expect(ids(EMPTY, "upcoming")).toEqual([]);
    const questions = new Set(obligations().map((o) => binding(o, EMPTY, NOW)).filter((b) => b.binds === "unknown").map(reason));
    expect(questions.size).toBe(1);
  });

  test.each(["mirror", "library", "not-gpai"] as const)("a %s owes nothing", (role) => {
    expect(obligations().filter((o) => binding(o, { ...FULL, role, systemicRisk: true }, NOW).binds !== "no")).toEqual([]);
  });

  test("open source takes away exactly what rests on Art. 53(1)(a), (b) and Art. 54", () => {
    const outside: Profile = { ...FULL, establishedInUnion: false };
    const open = new Set(ids({ ...outside, openSource: true }, "yes"));
    const lost = ids(outside, "yes").filter((id) => !open.has(id));
    expect(lost.filter((id) => /^(C|PST-R|S)-|^AIA-(53\.1\.[cd]|53\.[34]|91)/.test(id))).toEqual(["C-1.4.1.b.i"]);
    expect(lost).toEqual(expect.arrayContaining(["T-1", "MDF-ENG-4", "AIA-53.1.a", "AIA-53.1.b", "AIA-54.1", "AIA-54.3", "PST-1.1.2", "G-faq-energy"]));
    expect(byChapter("form").every((o) => lost.includes(o.id))).toBe(true);
  });

  test("systemic risk opens the safety chapter and Art. 55, and closes the exemption", () => {
    const p: Profile = { ...FULL, openSource: true, systemicRisk: true };
    const yes = new Set(ids(p, "yes"));
    for (const o of byChapter("safety")) expect([o.id, yes.has(o.id)]).toEqual([o.id, o.level === "must"]);
    for (const id of ["AIA-52.1", "AIA-55.1.a", "AIA-55.2", "AIA-53.1.a", "T-1.1.a", "MDF-PRP-7", "G-notify"]) expect([id, yes.has(id)]).toEqual([id, true]);
  });

  test("a legacy model has nothing due before 2 August 2027, and the same duties as others after", () => {
    const p: Profile = { ...FULL, euMarket: "2024-01-01", released: "2024-01-01" };
    expect(ids(p, "yes")).toEqual([]);
    expect(new Set(ids(p, "yes", "2027-08-02"))).toEqual(new Set([...ids(FULL, "yes", "2027-08-02"), "PST-R.legacy", "PST-R.gaps", "AIA-111.3", "G-legacy"]));
  });

  test("not placed on the Union market: nothing binds, and every reason says so or says more", () => {
    const p: Profile = { ...FULL, euMarket: "none", systemicRisk: true };
    for (const o of obligations()) {
      const b = binding(o, p, NOW);
      expect([o.id, b.binds]).toEqual([o.id, "no"]);
    }
    expect(reason(binding(entry("AIA-53.1.d"), p, NOW))).toContain("not placed on the Union market");
  });

  const profiles = fc.record<Profile>({
    role: fc.constantFrom("provider", "modifier", "mirror", "library", "not-gpai", null),
    signatory: fc.option(fc.subarray(["transparency", "copyright", "safety"] as const), { nil: null }),
    openSource: fc.constantFrom(true, false, null), systemicRisk: fc.constantFrom(true, false, null), crawls: fc.constantFrom(true, false, null), sme: fc.constantFrom(true, false, null),
    establishedInUnion: fc.constantFrom(true, false, null), furtherTraining: fc.constantFrom(true, false, null), searchEngine: fc.constantFrom(true, false, null),
    euMarket: fc.constantFrom(null, "none", "2024-01-01", "2025-08-02", "2027-01-10", "2024-13-01", "soon"), released: fc.constantFrom(null, "2024-01-01", "2026-01-01", "x"),
  });
  const days = fc.constantFrom("2025-01-01", "2025-08-02", NOW, "2027-08-02", "2030-01-01", "2026-11-22T23:00:00Z");

  test("every answer that is not yes names its ground in the law, and a due day lies ahead", () => {
    fc.assert(fc.property(profiles, days, (p, now) => {
      for (const o of obligations()) {
        const b = binding(o, p, now);
        if (b.binds === "yes") continue;
        expect([o.id, reason(b)]).toEqual([o.id, expect.stringMatching(/Arts?\. \d|Art\. 113|Annex|Measure|Guidelines|Template|[Rr]ecital|notice|Directive|Regulation|\([A-Z]+-[A-Za-z0-9.()]+\)/)]);
        if (b.binds === "upcoming") expect(b.due > now.slice(0, 10)).toBe(true);
      }
    }), { numRuns: 60 });
  });

  test("declaring more never turns a question into a question about the same thing", () => {
    fc.assert(fc.property(profiles, (p) => {
      const declared: Profile = { ...p, role: p.role ?? "provider", signatory: p.signatory ?? [], openSource: p.openSource ?? false, systemicRisk: p.systemicRisk ?? false, crawls: p.crawls ?? false, sme: p.sme ?? false, establishedInUnion: p.establishedInUnion ?? true, furtherTraining: p.furtherTraining ?? false, euMarket: "2026-01-01" };
      expect(obligations().filter((o) => binding(o, declared, NOW).binds === "unknown")).toEqual([]);
    }), { numRuns: 60 });
  });
});

describe("route", () => {
  test.each([
    ["MDF-GEN-1", ["transparency"], "signed"], ["T-1", ["copyright"], "alternative"], ["C-1.5.1", ["copyright"], "signed"], ["C-1.5.1", [], "alternative"], ["S-1.1", ["transparency", "copyright"], "alternative"],
    ["S-1.1", ["safety"], "signed"], ["C-1.5.1", null, "undeclared"], ["AIA-53.1.d", [], "signed"], ["PST-1.1.1", null, "signed"], ["G-nonsignatory", [], "signed"],
  ] as const)("%s with %j is %s", (id, signatory, way) => {
    expect(route(entry(id), { ...FULL, signatory })).toBe(way);
  });

  test("only entries of the Code belong to one of its chapters", () => {
    for (const o of obligations()) expect([o.id, codeChapterOf(o) !== undefined]).toEqual([o.id, o.basis === "code"]);
  });
});
