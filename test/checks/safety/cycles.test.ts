import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { judged, type Parts, pointer, rules } from "./support.ts";

const light = [{ date: "2026-02-01", trigger: "half of the tokens" }];

describe("full cycles and lighter evaluations (S-1.2)", () => {
  const cycle = (safety: SafetyRecord, parts: Parts = {}): ReturnType<typeof judged> => judged("S-1.2", { safety: { light_evaluations: light, ...safety }, ...parts });
  test.each([["2026-05-31", "upcoming"], ["2026-06-01", "upcoming"], ["2026-06-02", "gap"]])("no cycle on %s, placing on 1 June: %s", (now, outcome) => {
    expect(cycle({}, { now })).toMatchObject({ outcome, due: "2026-06-01" });
    expect(judged("S-1.2", { now })).toMatchObject({ outcome, due: "2026-06-01" });
  });
  test("a cycle up to the day of placing is recorded, a later one is said to be later", () => {
    expect(cycle({ cycles: [{ date: "2026-06-01" }] }).reason).not.toMatch(/after the day/);
    expect(cycle({ cycles: [{ date: "2026-06-02" }] })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("First full cycle: the recorded day is after the day that the rule gives (2026-06-01)") });
  });
  test("without a day of placing it is a question", () => {
    expect(cycle({ cycles: [{ date: "2026-05-01" }] }, { profile: { euMarket: null } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("When was the model placed") });
  });
  test("each later release has a cycle: by its version, or by its day", () => {
    const releases = [{ version: "1.0", eu_market: "2026-06-01" }, { version: "1.1", eu_market: "2026-09-01" }];
    const model = { lineage: { releases } };
    expect(rules(cycle({ cycles: [{ date: "2026-05-01", model_version: "1.0" }] }, { model }))).toEqual(["safety/cycle-release"]);
    expect(cycle({ cycles: [{ date: "2026-05-01", model_version: "1.0" }] }, { model }).findings[0]).toMatchObject({ path: ".gpai/model.yaml" });
    expect(cycle({ cycles: [{ date: "2026-05-01" }, { date: "2026-08-20", model_version: "1.1" }] }, { model }).outcome).toBe("recorded");
    expect(cycle({ cycles: [{ date: "2026-05-01" }, { date: "2026-08-20" }] }, { model }).outcome).toBe("recorded");
    expect(cycle({ cycles: [{ date: "2026-05-01" }, { date: "2026-09-02" }] }, { model }).outcome).toBe("stale");
    expect(cycle({ cycles: [{ date: "2026-05-01" }] }, { model: { lineage: { releases: [releases[0] ?? { version: "1" }, { version: "2.0", eu_market: "2027-01-10" }] } } })).toMatchObject({ outcome: "recorded", due: "2027-01-10" });
  });
  test("after an event a cycle is due again: it follows, or the event is closed", () => {
    const events = [{ on: "2026-08-01", kind: "serious-incident" as const }];
    const stale = cycle({ cycles: [{ date: "2026-05-01" }], events });
    expect(rules(stale)).toEqual(["safety/cycle-event"]);
    expect(JSON.stringify(stale)).not.toMatch(/incident|2026-08-01/);
    expect(cycle({ cycles: [{ date: "2026-05-01" }, { date: "2026-08-01" }], events }).outcome).toBe("recorded");
    expect(cycle({ cycles: [{ date: "2026-05-01" }], events: [{ ...events[0] ?? { on: "", kind: "near-miss" as const }, closed_on: "2026-08-09" }] }).outcome).toBe("recorded");
  });
  test("lighter evaluations: none is a question, one without its trigger a gap", () => {
    expect(judged("S-1.2", { safety: { cycles: [{ date: "2026-05-01" }] } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("lighter evaluations") });
    expect(rules(cycle({ cycles: [{ date: "2026-05-01" }], light_evaluations: [{ date: "2026-02-01" }] }))).toEqual(["safety/trigger"]);
  });
  test("days to come, a placeholder as document", () => {
    expect(cycle({ cycles: [{ date: "2027-01-01" }] }).outcome).toBe("conflict");
    expect(rules(cycle({ cycles: [{ date: "2026-05-01", document: pointer({ held_by: "TBD" }) }] }))).toEqual(["safety/placeholder"]);
  });
});

describe("Framework assessments (S-1.3)", () => {
  const changelog = [{ version: "2.1", date: "2026-03-01", reason: "yearly assessment" }];
  const framework = { ...pointer(), changelog };
  const assess = (safety: SafetyRecord, parts: Parts = {}): ReturnType<typeof judged> => judged("S-1.3", { safety: { framework, ...safety }, ...parts });
  test.each<[string, string | undefined, string, string]>([
    ["2026-06-01", undefined, "2027-06-01", "12 months after placing"],
    ["2028-02-29", undefined, "2029-02-28", "a leap day"],
    ["2026-06-01", "2026-09-15", "2027-09-15", "12 months after the last assessment"],
    ["2025-06-01", undefined, "2028-08-02", "an older model: 12 months after 2 August 2027"],
  ])("placed %s, last %s: by %s (%s)", (market, last, day) => {
    const done = last === undefined ? {} : { framework_assessments: [pointer({ date: "2026-07-01" }), pointer({ date: last })] };
    const on = (now: string): ReturnType<typeof judged> => assess(done, { now, profile: { euMarket: market } });
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    for (const now of [before, day]) expect(on(now)).toMatchObject({ outcome: last === undefined ? "upcoming" : "recorded", due: day, reason: expect.stringMatching(/at most 12 months after.*That reading is ours/) });
    expect(on(after)).toMatchObject({ outcome: "stale", due: day, findings: [{ rule: "safety/assessment-due" }] });
  });
  test("only a pointer, and nothing at all", () => {
    expect(judged("S-1.3", { safety: { "S-1.3": pointer() } }).outcome).toBe("recorded");
    expect(judged("S-1.3", { safety: { "S-C1": pointer() } }).outcome).toBe("unknown");
    expect(judged("S-1.3", {})).toMatchObject({ outcome: "upcoming", due: "2027-06-01" });
    expect(judged("S-1.3", { now: "2027-06-02" })).toMatchObject({ outcome: "gap", due: "2027-06-01" });
    expect(assess({}, { profile: { euMarket: null } }).outcome).toBe("unknown");
  });
  test("on cause: an open event without an assessment after it", () => {
    const recent = { framework_assessments: [pointer({ date: "2026-07-01" })] };
    for (const kind of ["material-change", "serious-incident", "near-miss", "risk-change"] as const) {
      const open = assess({ ...recent, events: [{ on: "2026-08-01", kind }] });
      expect([kind, ...rules(open)]).toEqual([kind, "safety/assessment-cause"]);
      expect(JSON.stringify(open.findings)).not.toContain(kind);
    }
    expect(assess({ ...recent, events: [{ on: "2026-08-01", kind: "condition-met" }] }).outcome).toBe("recorded");
    expect(assess({ framework_assessments: [pointer({ date: "2026-08-02" })], events: [{ on: "2026-08-01", kind: "risk-change" }] }).outcome).toBe("recorded");
    expect(assess({ ...recent, events: [{ on: "2026-08-01", kind: "risk-change", closed_on: "2026-08-20" }] }).outcome).toBe("recorded");
    expect(rules(assess({ ...recent, events: [{ on: "2026-08-01", kind: "risk-change", closed_on: "2026-07-20" }] }))).toEqual(["safety/order"]);
    expect(rules(assess({ ...recent, events: [{ on: "2027-08-01", kind: "risk-change" }] }))).toEqual(["safety/future"]);
  });
  test("the changelog: complete entries, and the newest is of the pointer's version", () => {
    const recent = { framework_assessments: [pointer({ date: "2026-07-01" })] };
    expect(rules(assess({ ...recent, framework: { ...pointer(), changelog: [{ version: "2.1", date: "2026-03-01" }] } }))).toEqual(["safety/changelog"]);
    const other = assess({ ...recent, framework: { ...pointer(), changelog: [...changelog, { version: "2.2", date: "2026-05-01", reason: "update" }] } });
    expect(other.outcome).toBe("conflict");
    expect(other.findings[0]?.message).toMatch(/\.gpai\/safety\.yaml:\d+.*\.gpai\/safety\.yaml:\d+/);
    expect(assess({ ...recent, framework: pointer() })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("changelog") });
  });
  test("what an assessment covers, where it is given", () => {
    expect(rules(assess({ framework_assessments: [{ ...pointer({ date: "2026-07-01" }), covers: ["adequacy"] }] }))).toEqual(["safety/assessment-part"]);
    expect(assess({ framework_assessments: [{ ...pointer({ date: "2026-07-01" }), covers: ["adequacy", "adherence"] }] }).outcome).toBe("recorded");
    expect(rules(assess({ framework_assessments: [pointer({ date: "2027-07-01" })] }))).toEqual(["safety/future"]);
  });
});
