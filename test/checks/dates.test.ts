import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { datesOf } from "../../src/checks/dates.ts";
import { OUTCOMES, type ObligationResult, type Outcome } from "../../src/checks/types.ts";
import { obligation, obligations } from "../../src/law/catalogue.ts";
import type { Profile } from "../../src/law/types.ts";

const NOW = "2026-11-23";
const profile: Profile = {
  role: "provider", signatory: ["transparency", "copyright", "safety"], openSource: false, systemicRisk: true, crawls: true, sme: false, establishedInUnion: true,
  euMarket: "2026-03-17", released: null, furtherTraining: false, searchEngine: false,
};

function result(id: string, outcome: Outcome, due?: string, over: Partial<ObligationResult> = {}): ObligationResult {
  const entry = obligation(id);
  return { id, title: entry?.title ?? id, chapter: entry?.chapter ?? "act", level: entry?.level ?? "must", basis: entry?.basis ?? "act", outcome, findings: [], ...(due === undefined ? {} : { due }), ...over };
}

const clocks = (...results: readonly ObligationResult[]): readonly unknown[] => datesOf({ obligations: results, profile, now: NOW }).filter((d) => d.kind === "clock" && !d.date.startsWith("2036")).map((d) => [d.date, d.id, d.basis, d.overdue === true]);

describe("days counted by the checks", () => {
  test("are clocks; overdue only where the day is past and the record is a gap or stale", () => {
    expect(clocks(result("S-1.3", "recorded", "2027-03-17"), result("S-7.6", "stale", "2026-09-01"), result("S-1.1", "gap", "2026-10-01"), result("S-A4.3", "recorded", "2026-10-02"), result("S-1.4", "unknown", "2026-10-03"), result("S-C7", "gap"))).toEqual([
      ["2026-09-01", "S-7.6", "code", true], ["2026-10-01", "S-1.1", "code", true], ["2026-10-02", "S-A4.3", "code", false], ["2026-10-03", "S-1.4", "code", false], ["2027-03-17", "S-1.3", "code", false],
    ]);
    expect(clocks(result("S-7.6", "stale", NOW))).toEqual([[NOW, "S-7.6", "code", false]]);
  });

  test("that only a house rule sets are called so", () => {
    const found = datesOf({ obligations: [result("C-1.5.2.iii", "stale", "2026-10-01"), result("T-1.2.d", "recorded", "2026-12-01")], profile, now: NOW });
    expect(found.find((d) => d.id === "C-1.5.2.iii")).toMatchObject({ basis: "house", text: expect.stringMatching(/\(house rule\)\.$/) });
    expect(found.find((d) => d.id === "T-1.2.d")).toMatchObject({ basis: "code", text: expect.not.stringMatching(/house/) });
  });

  test("of serious incidents are left out, whatever their outcome", () => {
    const ids = obligations().map((o) => o.id).filter((id) => /^S-(C9|9\.)|^AIA-55\.1\.c$/.test(id));
    expect(ids.length).toBeGreaterThan(4);
    for (const outcome of OUTCOMES) expect(JSON.stringify(datesOf({ obligations: ids.map((id) => result(id, outcome, "2026-12-05")), profile, now: NOW }))).not.toMatch(/2026-12-05|S-9|S-C9|55\.1\.c/);
  });

  test("never repeat a record's own words", () => {
    const found = datesOf({ obligations: [result("S-1.3", "recorded", "2027-03-17", { reason: "tier Omega, receipt 4711", evidence: [{ path: "p", quote: "Omega" }], findings: [{ rule: "r", message: "Omega" }] }), result("S-7.6", "waived", "2027-01-01", { reason: "Omega (x, until)", waiver: { reason: "Omega", owner: "4711", until: "2027-01-01" } })], profile, now: NOW });
    expect(found.filter((d) => d.date >= "2027-01-01" && d.kind === "clock").map((d) => [d.id, d.basis])).toEqual([["S-7.6", "house"], ["S-1.3", "code"], ["T-1.1.d", "code"], ["S-10.1", "code"]]);
    expect(JSON.stringify(found)).not.toMatch(/Omega|4711/);
  });

  test("of entries that fall due with the law's own day are no second row", () => {
    const legacy = { ...profile, euMarket: "2024-01-01" };
    const found = datesOf({ obligations: obligations().map((o) => result(o.id, "upcoming", "2027-08-02")), profile: legacy, now: NOW });
    expect(found.filter((d) => d.date === "2027-08-02").map((d) => d.id)).toEqual(["AIA-111.3", "PST-R.legacy"]);
    const other = datesOf({ obligations: [result("AIA-91", "upcoming", "2026-12-24"), result("T-1.1.a", "upcoming", "2026-12-24")], profile, now: NOW });
    expect(other.filter((d) => d.date === "2026-12-24")).toMatchObject([{ kind: "duty", id: "AIA-91", title: "2 entries due" }]);
  });

  test("of what does not apply, and days that cannot be read, are left out", () => {
    expect(clocks(result("S-1.3", "not-applicable", "2027-03-17"), result("S-7.6", "recorded", "next week"))).toEqual([]);
  });
});

test("earliest first, without repeats, at most 60, duties and clocks before information", () => {
  const day = fc.date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2040-01-01") }).map((d) => d.toISOString().slice(0, 10));
  const any = fc.array(fc.tuple(fc.constantFrom(...obligations().map((o) => o.id)), fc.constantFrom(...OUTCOMES), day), { maxLength: 200 });
  fc.assert(fc.property(any, fc.option(day), (list, euMarket) => {
    const found = datesOf({ obligations: list.map(([id, outcome, due]) => result(id, outcome, due)), profile: { ...profile, euMarket }, now: NOW });
    expect(found.length).toBeLessThanOrEqual(60);
    expect(found.map((d) => d.date)).toEqual(found.map((d) => d.date).toSorted());
    expect(new Set(found.map((d) => `${d.date} ${d.id}`)).size).toBe(found.length);
    for (const d of found) if (d.overdue === true) expect([d.kind, d.date < NOW]).toEqual(["clock", true]);
    const duties = list.filter(([, outcome]) => outcome === "upcoming").length;
    if (found.length === 60 && duties === 0 && euMarket !== null) expect(found.some((d) => d.kind === "duty")).toBe(true);
  }), { numRuns: 200 });
});

test("a model of which nothing is declared has no day", () => {
  expect(datesOf({ obligations: [], profile: { ...profile, role: null }, now: NOW })).toEqual([]);
  expect(datesOf({ obligations: [], profile: { ...profile, role: "mirror" }, now: NOW })).toEqual([]);
});
