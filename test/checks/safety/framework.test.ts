import { describe, expect, test } from "@jest/globals";
import { FRAMEWORK_HEADINGS, type SafetyRecord } from "../../../src/records/safety-types.ts";
import { judged, type Parts, pointer, rules } from "./support.ts";

type Framework = NonNullable<SafetyRecord["framework"]>;

const framework = (over: Partial<Framework> = {}): Framework => ({ ...pointer({ date: "2026-03-01" }), headings: FRAMEWORK_HEADINGS, ...over });

/** Notified on 10 March 2026: four weeks end on 7 April. Placed on 1 June: two weeks before is 18 May. */
const records = (over: Partial<Framework> = {}, more: SafetyRecord = {}): SafetyRecord => ({ notification: { met_on: "2026-03-02", notified_on: "2026-03-10", receipt: "R" }, framework: framework(over), ...more });

describe("the Framework as a pointer (S-C1, S-1.1)", () => {
  test("a complete record is recorded, with the rule and both days in words", () => {
    const result = judged("S-1.1", { safety: records({ confirmed_on: "2026-04-01" }) });
    expect(result).toMatchObject({ outcome: "recorded", findings: [] });
    expect(result.reason).toMatch(/Rule \(Code of Practice, Measure 1\.1.*within 4 weeks after.*4 weeks after the notification: 2026-04-07; 2 weeks before placing: 2026-05-18\. The earlier binds, the one after the notification: 2026-04-07\./);
    expect(judged("S-C1", { safety: records() })).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/safety.yaml", line: 5 }] });
  });
  test("a placeholder in the pointer is a gap, and nothing at all is one too, once its day is over", () => {
    expect(rules(judged("S-C1", { safety: records({ held_by: "TODO" }) }))).toEqual(["safety/placeholder"]);
    expect(judged("S-1.1", {})).toMatchObject({ outcome: "gap", due: "2026-05-18" });
    expect(rules(judged("S-1.1", {}))).toEqual(["safety/missing"]);
  });
  test("nothing is asked for before the day of the rule", () => {
    expect(judged("S-1.1", { profile: { euMarket: "2027-03-01" } })).toMatchObject({ outcome: "upcoming", due: "2027-02-15", findings: [] });
    expect(judged("S-C1", { profile: { euMarket: "2027-03-01" } })).toMatchObject({ outcome: "upcoming", due: "2027-02-15" });
  });
  test("headings: missing ones are named, an absent list is a question", () => {
    const lacking = judged("S-1.1", { safety: records({ confirmed_on: "2026-04-01", headings: FRAMEWORK_HEADINGS.slice(0, 6) }) });
    expect(lacking.outcome).toBe("gap");
    expect(lacking.findings[0]?.message).toMatch(/responsibilities, updates/);
    const { headings: _, ...without } = framework({ confirmed_on: "2026-04-01" });
    expect(judged("S-1.1", { safety: { ...records(), framework: without } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("eight headings") });
  });
  test("a pointer under the id answers, without days; one to the Framework shows no transmission", () => {
    expect(judged("S-1.1", { safety: { "S-1.1": pointer() } }).outcome).toBe("recorded");
    expect(judged("S-1.4", { safety: { "S-1.4": pointer() } }).outcome).toBe("recorded");
    expect(judged("S-1.4", { safety: { "S-C1": pointer() } })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("S-1.4") });
  });
});

describe("the day of its confirmation (Measure 1.1): the earlier of both", () => {
  const limit = (notified: string | undefined, market: string | null, now: string): ReturnType<typeof judged> => judged("S-1.1", { now, profile: { euMarket: market }, safety: { ...(notified === undefined ? {} : { notification: { notified_on: notified, receipt: "R" } }), framework: framework({ date: "2025-11-01" }) } });
  test.each([
    ["2026-03-10", "2026-06-01", "2026-04-07", "4 weeks bind"],
    ["2026-05-01", "2026-06-01", "2026-05-18", "2 weeks before bind"],
    ["2026-04-20", "2026-06-01", "2026-05-18", "both on one day"],
    ["2028-02-01", "2028-06-01", "2028-02-29", "a leap day"],
    ["2026-12-20", "2027-06-01", "2027-01-17", "over the turn of a year"],
  ])("notified %s, placed %s: by %s (%s)", (notified, market, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(limit(notified, market, before)).toMatchObject({ outcome: "upcoming", due: day });
    expect(limit(notified, market, day)).toMatchObject({ outcome: "upcoming", due: day });
    expect(limit(notified, market, after)).toMatchObject({ outcome: "gap", due: day, findings: [{ rule: "safety/not-confirmed" }] });
  });
  test("short gaps: the second day can be past when the first starts, and that is said", () => {
    const result = limit("2026-05-25", "2026-06-01", "2026-05-26");
    expect(result).toMatchObject({ outcome: "gap", due: "2026-05-18" });
    expect(result.reason).toMatch(/the one before placing: 2026-05-18\. It was already past on the day of the notification\./);
  });
  test("a late confirmation is said, and never judged", () => {
    const result = judged("S-1.1", { safety: records({ confirmed_on: "2026-04-08" }) });
    expect(result.outcome).toBe("recorded");
    expect(result.reason).toMatch(/the recorded day is after the day that the rule gives \(2026-04-07\)/);
    expect(judged("S-1.1", { safety: records({ confirmed_on: "2026-04-07" }) }).reason).not.toMatch(/recorded day is after/);
  });
  test("missing anchors are questions", () => {
    expect(limit(undefined, null, "2026-11-22")).toMatchObject({ outcome: "unknown", reason: expect.stringMatching(/When was the Commission notified.*When was the model placed/) });
    expect(limit(undefined, "2027-06-01", "2026-11-22")).toMatchObject({ outcome: "unknown", due: "2027-05-18", reason: expect.stringMatching(/When was the Commission notified.*Only one of the two days can be counted: 2027-05-18, 2 weeks before placing/) });
    expect(limit("2026-11-10", null, "2026-11-22")).toMatchObject({ outcome: "unknown", due: "2026-12-08" });
  });
  test("an older model counts from 2 August 2027", () => {
    expect(judged("S-1.1", { now: "2027-08-03", profile: { euMarket: "2024-05-01" }, safety: { framework: framework({ date: "2024-01-01" }) } })).toMatchObject({ due: "2027-08-02", outcome: "gap" });
  });
  test("days that cannot be are conflicts with both places", () => {
    const early = judged("S-1.1", { safety: records({ confirmed_on: "2026-02-01" }) });
    expect(early.outcome).toBe("conflict");
    expect(early.findings[0]?.message).toMatch(/its confirmation \(\.gpai\/safety\.yaml:\d+\) lies before the day of the Framework's version \(\.gpai\/safety\.yaml:\d+\)/);
    expect(rules(judged("S-1.1", { safety: records({ confirmed_on: "2027-01-01" }) }))).toEqual(["safety/future"]);
  });
});

describe("its way to the AI Office (S-1.4): five business days", () => {
  const sent = (over: Partial<Framework>, parts: Parts = {}): ReturnType<typeof judged> => judged("S-1.4", { safety: records({ confirmed_on: "2026-05-15", ...over }), ...parts });
  test.each([
    ["2026-05-15", [], "2026-05-22", "a Friday to the next Friday"],
    ["2026-05-16", [], "2026-05-22", "from a Saturday"],
    ["2026-05-15", ["2026-05-21"], "2026-05-25", "a holiday moves it over the weekend"],
    ["2026-05-15", ["2026-05-23"], "2026-05-22", "a holiday on a Saturday moves nothing"],
    ["2026-12-23", ["2026-12-24", "2026-12-25", "2027-01-01"], "2027-01-04", "over the turn of the year"],
  ])("confirmed %s, holidays %j: by %s (%s)", (confirmed, holidays, day) => {
    const on = (now: string): ReturnType<typeof judged> => sent({ confirmed_on: confirmed }, { now, config: { calendar: { holidays } } });
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(on(before)).toMatchObject({ outcome: "upcoming", due: day });
    expect(on(day)).toMatchObject({ outcome: "upcoming", due: day });
    expect(on(after)).toMatchObject({ outcome: "gap", due: day, findings: [{ rule: "safety/not-sent" }] });
    expect(on(day).reason).toMatch(/The Code names no calendar/);
  });
  test("a receipt on its day is recorded; a day later that is said", () => {
    expect(sent({ sent: [{ receipt: "ES-1", date: "2026-05-22" }] })).toMatchObject({ outcome: "recorded" });
    expect(sent({ sent: [{ receipt: "ES-1", date: "2026-05-22" }] }).reason).not.toMatch(/recorded day is after/);
    expect(sent({ sent: [{ receipt: "ES-1", date: "2026-05-25" }] })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("the recorded day is after the day that the rule gives (2026-05-22)") });
  });
  test("half a transmission is a gap that says what is missing", () => {
    expect(sent({ sent: [{ date: "2026-05-20" }] }).findings[0]?.message).toMatch(/does not record the id of the receipt/);
    expect(sent({ sent: [{ receipt: "TODO", date: "2026-05-20" }] }).outcome).toBe("gap");
    expect(sent({ sent: [{ receipt: "ES-1" }] }).findings[0]?.message).toMatch(/does not record its day/);
  });
  test("each version of the changelog has its own transmission", () => {
    const changelog = [{ version: "2.0", date: "2026-01-05", reason: "first" }, { version: "2.1", date: "2026-03-01", reason: "yearly" }];
    expect(rules(sent({ changelog, sent: [{ receipt: "ES-2", date: "2026-05-20", version: "2.1" }] }))).toEqual(["safety/not-sent"]);
    expect(sent({ changelog, sent: [{ receipt: "ES-2", date: "2026-05-20", version: "2.1" }, { receipt: "ES-1", date: "2026-01-08", version: "2.0" }] }).outcome).toBe("recorded");
    expect(rules(sent({ changelog, sent: [{ receipt: "ES-1", date: "2026-01-08", version: "2.0" }] }))).toEqual(["safety/not-sent"]);
  });
  test("sent before it was confirmed, or on a day to come: a conflict", () => {
    expect(rules(sent({ sent: [{ receipt: "ES-1", date: "2026-05-14" }] }))).toEqual(["safety/order"]);
    expect(rules(sent({ sent: [{ receipt: "ES-1", date: "2026-12-24" }] }))).toEqual(["safety/future"]);
  });
  test("without a confirmation the five days cannot be counted", () => {
    expect(judged("S-1.4", { safety: records() })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("When was this version of the Framework confirmed") });
    expect(judged("S-1.4", { safety: records(), now: "2026-04-01" })).toMatchObject({ outcome: "upcoming", due: "2026-04-07" });
  });
});
