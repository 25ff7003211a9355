import { describe, expect, test } from "@jest/globals";
import type { SafetyRecord } from "../../../src/records/safety-types.ts";
import { fact } from "../support.ts";
import { judged, type Parts, pointer, rules } from "./support.ts";

type Notification = NonNullable<SafetyRecord["notification"]>;
const notice = (id: string, notification: Notification, parts: Parts = {}): ReturnType<typeof judged> => judged(id, { ...parts, safety: { notification } });
const shift = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const ABOVE = { facts: [fact("compute.flop", 3.8e25, "README.md:7")] };

describe("notification within two weeks (Art. 52(1))", () => {
  test.each<[Notification, string, string]>([
    [{ met_on: "2026-03-02" }, "2026-03-16", "from meeting it"],
    [{ foreseen_on: "2026-02-20" }, "2026-03-06", "from foreseeing it"],
    [{ met_on: "2026-03-02", foreseen_on: "2026-02-20" }, "2026-03-06", "from the earlier of both"],
    [{ met_on: "2028-02-15" }, "2028-02-29", "a leap day"],
    [{ met_on: "2026-12-20" }, "2027-01-03", "over the turn of a year, a Sunday too"],
    [{ met_on: "2025-06-01" }, "2025-08-16", "met before the duty applied: from 2 August 2025"],
  ])("%j: by %s (%s)", (days, day) => {
    for (const id of ["AIA-52.1", "G-modifier-sr"]) {
      for (const now of [shift(day, -1), day]) expect(notice(id, days, { now })).toMatchObject({ outcome: "upcoming", due: day, reason: expect.stringMatching(/within 2 weeks after/) });
      expect(notice(id, days, { now: shift(day, 1) })).toMatchObject({ outcome: "gap", due: day, findings: [{ rule: "safety/not-notified" }] });
    }
  });
  test("a receipt in time is recorded, a later one is said to be later and nothing more", () => {
    expect(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-16", receipt: "ES-1" })).toMatchObject({ outcome: "recorded", findings: [] });
    expect(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-16", receipt: "ES-1" }).reason).not.toMatch(/recorded day is after/);
    const late = notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-17", receipt: "ES-1" });
    expect(late).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Notification: the recorded day is after the day that the rule gives (2026-03-16)") });
    expect(JSON.stringify(late)).not.toMatch(/breach|violat|infring/i);
  });
  test("half of it is a gap", () => {
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-10" }))).toEqual(["safety/receipt"]);
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", receipt: "ES-1" }))).toEqual(["safety/receipt"]);
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-10", receipt: "TBD" }))).toEqual(["safety/receipt"]);
    expect(notice("AIA-52.1", { notified_on: "2026-03-10", receipt: "ES-1" })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("On which day was the condition met") });
  });
  test("days that cannot be", () => {
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-02-10", receipt: "ES-1" }))).toEqual(["safety/order"]);
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", foreseen_on: "2026-03-05", notified_on: "2026-03-10", receipt: "ES-1" }))).toEqual(["safety/order"]);
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-12-10", receipt: "ES-1" }))).toEqual(["safety/future"]);
  });
  test("nothing recorded: a pointer under either id answers; else a gap, and what the files say", () => {
    expect(judged("AIA-52.1", { safety: { "G-notify": pointer() } }).outcome).toBe("recorded");
    expect(judged("G-modifier-sr", { safety: { "AIA-52.1": pointer() } }).outcome).toBe("recorded");
    expect(rules(judged("AIA-52.1", {}))).toEqual(["safety/missing"]);
    const asked = judged("AIA-52.1", { facts: ABOVE });
    expect(rules(asked)).toEqual(["safety/missing", "safety/threshold-facts"]);
    expect(asked.findings[1]?.message).toMatch(/above 10\^25 FLOP \(README\.md:7\).*On which day was the condition met/);
    expect(JSON.stringify(asked)).not.toMatch(/3\.8/);
    expect(rules(judged("AIA-52.1", { facts: { facts: [fact("compute.flop", 1.42e25, "README.md:7")] } }))).not.toContain("safety/threshold-facts");
  });
  test("arguments against it suspend nothing", () => {
    const rebuttal = pointer();
    expect(notice("AIA-52.1", { met_on: "2026-11-20", rebuttal })).toMatchObject({ outcome: "upcoming", due: "2026-12-04", reason: expect.stringContaining("the duties go on while they are pending") });
    expect(notice("G-contest", { rebuttal })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Having or planning mitigations is no ground") });
    expect(notice("AIA-52.2", {}).outcome).toBe("not-applicable");
    expect(rules(notice("G-contest", { rebuttal: pointer({ held_by: "TODO" }) }))).toEqual(["safety/placeholder"]);
    expect(rules(notice("AIA-52.1", { met_on: "2026-03-02", notified_on: "2026-03-10", receipt: "ES-1", rebuttal: pointer({ held_by: "TODO" }) }))).toEqual(["safety/placeholder"]);
  });
});

describe("estimates before and during the run (Guidelines, section 2.3.2)", () => {
  const done: Notification = { met_on: "2026-03-02", notified_on: "2026-03-10", receipt: "ES-1" };
  const run = (estimated: string | undefined, start: string | undefined): NonNullable<Parts["model"]> => ({ dates: { eu_market: "2026-06-01", ...(start === undefined ? {} : { pretraining_start: start }) }, compute: { flop: 3e25, method: "architecture", ...(estimated === undefined ? {} : { estimated_on: estimated }) } });
  test.each([["2026-01-09", "recorded"], ["2026-01-10", "recorded"], ["2026-01-11", "gap"]])("estimated on %s, run from 10 January: %s", (estimated, outcome) => {
    expect(notice("G-notify", done, { model: run(estimated, "2026-01-10") })).toMatchObject({ outcome });
  });
  test("missing days are asked for", () => {
    expect(notice("G-notify", done, { model: run(undefined, "2026-01-10") })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("compute: {estimated_on: YYYY-MM-DD}") });
    expect(notice("G-notify", done, { model: run("2026-01-09", undefined) })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("pretraining_start") });
    expect(notice("G-notify", done, { model: run("2027-01-09", "2028-01-10") }).outcome).toBe("conflict");
    expect(judged("G-notify", { safety: { "G-notify": pointer() } }).outcome).toBe("recorded");
    expect(judged("G-notify", { safety: { "AIA-52.1": pointer() }, model: run("2027-01-09", "2028-01-10") }).outcome).toBe("conflict");
  });
  test("a run from before the duties applied is not blamed for an estimate after its start", () => {
    expect(notice("G-notify", done, { model: run("2025-09-01", "2025-08-01") })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("before 2 August 2025") });
    expect(notice("G-notify", done, { model: run("2025-09-01", "2025-08-02") }).outcome).toBe("gap");
  });
  test("while training near the threshold the estimate is renewed: a house rule, said as such", () => {
    const model = { ...run("2026-10-01", "2026-10-05"), dates: { eu_market: "2027-06-01", pretraining_start: "2026-10-05" }, compute: { flop: 9e24, method: "architecture", estimated_on: "2026-10-01" } };
    const training = (now: string, more: Parts = {}, estimated_on?: string): ReturnType<typeof judged> => judged("G-notify", { now, model, profile: { euMarket: "2027-06-01" }, safety: { notification: { foreseen_on: "2026-10-20", ...(estimated_on === undefined ? {} : { estimated_on }) } }, ...more });
    expect(training("2026-11-03").due).toBe("2026-11-03");
    expect(training("2026-11-04").findings.map((one) => one.rule)).not.toContain("safety/estimate-age");
    const stale = training("2026-11-05");
    expect(stale.findings.map((one) => one.rule)).toContain("safety/estimate-age");
    expect(stale.reason).toMatch(/House rule: .* every 30 days .*the Guidelines only say to monitor closely/);
    expect(training("2026-11-05", { config: { house: { estimate_days: 45 } } }).findings.map((one) => one.rule)).not.toContain("safety/estimate-age");
    expect(training("2026-11-20", {}, "2026-11-18").findings.map((one) => one.rule)).not.toContain("safety/estimate-age");
    expect(training("2026-11-20", { model: { ...model, compute: { ...model.compute, flop: 1e24 } } }).findings.map((one) => one.rule)).not.toContain("safety/estimate-age");
    expect(training("2027-06-02").findings.map((one) => one.rule)).not.toContain("safety/estimate-age");
  });
});

describe("what a compute notification holds", () => {
  test("a pointer, or amount and method in model.yaml; no amount is ever demanded", () => {
    expect(judged("G-notify-content", { safety: { "G-notify": pointer() } }).outcome).toBe("recorded");
    expect(judged("G-notify-content", { model: { compute: { flop: 3.79e25, method: "architecture" } } })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("two significant figures") });
    expect(rules(judged("G-notify-content", { model: { compute: { flop: 3.79e25 } } }))).toEqual(["safety/approach"]);
    const open = judged("G-notify-content", {});
    expect(rules(open)).toEqual(["safety/missing"]);
    expect(open.findings[0]?.fix).toMatch(/held_by.*or compute:/);
    expect(JSON.stringify(judged("G-notify-content", { model: { compute: { flop: 3.79e25, method: "architecture" } } }))).not.toMatch(/3\.79|3\.8|e25/);
  });
});
