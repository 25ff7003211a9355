import { describe, expect, test } from "@jest/globals";
import type { ModelReport, SafetyRecord } from "../../../src/records/safety-types.ts";
import { judged, type Parts, pointer, rules } from "./support.ts";

const report = (over: Partial<ModelReport> = {}): ModelReport => ({ ...pointer({ version: "1.0", date: "2026-05-10" }), covers: ["1.0"], confirmed_on: "2026-05-20", ...over });
const judge = (id: string, reports: readonly ModelReport[], parts: Parts = {}): ReturnType<typeof judged> => judged(id, { ...parts, safety: { model_reports: reports, ...parts.safety } });
const shift = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("Model Reports (S-C7, S-7.1 to S-7.5)", () => {
  const ids = ["S-C7", "S-7.1", "S-7.2", "S-7.3", "S-7.4", "S-7.5"];
  test("no report: nothing need be before placing, a gap after it", () => {
    for (const id of ids) {
      expect(judged(id, { now: "2026-06-01" })).toMatchObject({ outcome: "upcoming", due: "2026-06-01" });
      expect([id, ...rules(judged(id, { now: "2026-06-02" }))]).toEqual([id, "safety/missing"]);
      expect(judged(id, { safety: { [id]: pointer() } }).outcome).toBe("recorded");
      expect(judged(id, { safety: { "S-C7": pointer() } }).outcome).toBe(id === "S-C7" ? "recorded" : "unknown");
      expect(rules(judge(id, [report({ held_by: "TODO", outlook: "2026-06-01", no_external_reports: "similarly safe" })]))).toEqual(["safety/placeholder"]);
    }
    expect(judge("S-7.1", [report()])).toMatchObject({ outcome: "recorded", evidence: [{ path: ".gpai/safety.yaml" }] });
  });
  test("every version that model.yaml lists is covered", () => {
    const model = { model: { id: "demo", versions: ["1.0", "1.1"] }, lineage: { releases: [{ version: "1.0", eu_market: "2026-06-01" }, { version: "2.0", eu_market: "2027-01-10" }] } };
    const open = judge("S-C7", [report()], { model });
    expect(rules(open)).toEqual(["safety/version-not-covered"]);
    expect(open.findings[0]).toMatchObject({ path: ".gpai/model.yaml" });
    expect(open.due).toBe("2027-01-10");
    expect(judge("S-C7", [report({ covers: ["1.0"] }), report({ date: "2026-08-01", confirmed_on: "2026-08-02", covers: ["1.1"] })], { model }).outcome).toBe("recorded");
    expect(rules(judge("S-C7", [report({ covers: ["1.0", "1.1"] })], { model, now: "2027-01-11" }))).toEqual(["safety/version-not-covered"]);
    const { covers: _, ...without } = report();
    expect(judge("S-C7", [without], { model })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("Which versions") });
    expect(judge("S-C7", [report()])).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("lists no versions") });
  });
  test("confirmed before its version, or in days to come", () => {
    expect(rules(judge("S-C7", [report({ confirmed_on: "2026-05-09" })]))).toEqual(["safety/order"]);
    expect(rules(judge("S-C7", [report({ confirmed_on: "2027-05-09" })]))).toEqual(["safety/future"]);
  });
  test.each([["2026-05-22", "2026-11-22"], ["2026-08-31", "2027-02-28"], ["2027-08-31", "2028-02-29"]])("an outlook of %s ends on %s", (outlook, day) => {
    const on = (now: string): ReturnType<typeof judged> => judge("S-7.3", [report({ outlook })], { now });
    expect(on(shift(day, -1))).toMatchObject({ outcome: "recorded", due: day });
    expect(on(day)).toMatchObject({ outcome: "recorded", due: day });
    expect(on(shift(day, 1))).toMatchObject({ outcome: "stale", due: day, findings: [{ rule: "safety/outlook" }] });
  });
  test("samples where given, the outlook asked for", () => {
    expect(rules(judge("S-7.3", [report({ outlook: "2026-10-01", samples_per_evaluation: 4 })]))).toEqual(["safety/samples"]);
    expect(judge("S-7.3", [report({ outlook: "2026-10-01", samples_per_evaluation: 5 })]).outcome).toBe("recorded");
    expect(judge("S-7.3", [report()]).outcome).toBe("unknown");
    expect(judge("S-7.3", [report({ outlook: "2027-10-01" })]).outcome).toBe("conflict");
  });
  test("external reports, or why there is none", () => {
    expect(rules(judge("S-7.4", [report()]))).toEqual(["safety/external-reports"]);
    expect(rules(judge("S-7.4", [report({ external_reports: ["TODO"] })]))).toEqual(["safety/external-reports"]);
    expect(judge("S-7.4", [report({ external_reports: ["reports/a.pdf"] })]).outcome).toBe("recorded");
    expect(judge("S-7.4", [report({ no_external_reports: "nobody qualified was found" })])).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to judge") });
    expect(judge("S-7.4", [report({ no_external_reports: "TBD" })]).outcome).toBe("gap");
  });
  test("the size of the provider is information, no clock moves", () => {
    const small = judge("S-7.1", [report()], { model: { provider: { size: "smc" } } });
    expect(small.reason).toMatch(/Declared as small mid-cap: the depth of the Model Report.*no clock and no retention period is relaxed/);
    expect(judge("S-7.1", [report()], { model: { provider: { size: "large" } } }).reason).toBeUndefined();
    const due = judged("S-C7", { now: "2026-05-01", model: { provider: { size: "sme" } } });
    expect(due.due).toBe("2026-06-01");
  });
});

describe("its way to the AI Office (S-7.7)", () => {
  test("the first report by the day of placing", () => {
    for (const now of ["2026-05-31", "2026-06-01"]) expect(judge("S-7.7", [report()], { now })).toMatchObject({ outcome: "upcoming", due: "2026-06-01" });
    expect(judge("S-7.7", [report()], { now: "2026-06-02" })).toMatchObject({ outcome: "gap", due: "2026-06-01", findings: [{ rule: "safety/not-sent" }] });
    expect(judge("S-7.7", [report({ sent: [{ receipt: "ES-1", date: "2026-06-01" }] })]).reason).not.toMatch(/recorded day is after/);
    expect(judge("S-7.7", [report({ sent: [{ receipt: "ES-1", date: "2026-06-02" }] })])).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("the recorded day is after the day that the rule gives (2026-06-01)") });
    expect(judge("S-7.7", [report()], { profile: { euMarket: null } }).outcome).toBe("unknown");
  });
  test("fifteen business days more with an interim report, and only if the AI Office sees good faith", () => {
    const interim = { receipt: "ES-0", date: "2026-06-01" };
    const on = (now: string, holidays: readonly string[] = []): ReturnType<typeof judged> => judge("S-7.7", [report({ interim })], { now, config: { calendar: { holidays } } });
    expect(on("2026-06-02")).toMatchObject({ outcome: "upcoming", due: "2026-06-22", reason: expect.stringContaining("only if the AI Office sees good faith: it decides that") });
    expect(on("2026-06-22").outcome).toBe("upcoming");
    expect(on("2026-06-23")).toMatchObject({ outcome: "gap", due: "2026-06-22" });
    expect(on("2026-06-23", ["2026-06-19"])).toMatchObject({ outcome: "upcoming", due: "2026-06-23" });
    const late = judge("S-7.7", [report({ interim: { receipt: "ES-0", date: "2026-06-03" } })], { now: "2026-06-10" });
    expect(late).toMatchObject({ outcome: "gap", due: "2026-06-01", reason: expect.stringContaining("Interim report: the recorded day is after") });
    expect(rules(judge("S-7.7", [report({ interim: { date: "2026-06-01" } })], { now: "2026-05-20" }))).toEqual(["safety/receipt"]);
  });
  test.each([["2026-08-14", [], "2026-08-21"], ["2026-08-14", ["2026-08-17"], "2026-08-24"], ["2028-02-24", [], "2028-03-02"]])("an update confirmed on %s, holidays %j: by %s", (confirmed, holidays, day) => {
    const first = report({ sent: [{ receipt: "ES-1", date: "2026-05-30" }] });
    const update = report({ version: "1.1", date: confirmed, confirmed_on: confirmed });
    const on = (now: string): ReturnType<typeof judged> => judge("S-7.7", [first, update], { now, config: { calendar: { holidays } } });
    for (const now of [shift(day, -1), day]) expect(on(now)).toMatchObject({ outcome: "upcoming", due: day });
    expect(on(shift(day, 1))).toMatchObject({ outcome: "gap", due: day });
  });
  test("an update without its confirmation is a question; sent before it a conflict; half a receipt a gap", () => {
    const first = report({ sent: [{ receipt: "ES-1", date: "2026-05-30" }] });
    const { confirmed_on: _, ...unconfirmed } = report({ version: "1.1", date: "2026-08-01" });
    expect(judge("S-7.7", [first, unconfirmed])).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("When was the update") });
    expect(rules(judge("S-7.7", [report({ sent: [{ receipt: "ES-1", date: "2026-05-19" }] })]))).toEqual(["safety/order"]);
    expect(rules(judge("S-7.7", [report({ sent: [{ date: "2026-05-30" }] })]))).toEqual(["safety/receipt"]);
  });
  test("the order in the file does not decide which is first", () => {
    const first = report({ sent: [{ receipt: "ES-1", date: "2026-05-30" }] });
    const update = report({ version: "1.1", date: "2026-08-10", confirmed_on: "2026-08-14", sent: [{ receipt: "ES-2", date: "2026-08-21" }] });
    for (const all of [[first, update], [update, first]]) {
      expect(judge("S-7.7", all)).toMatchObject({ outcome: "recorded" });
      expect(judge("S-7.7", all).reason).not.toMatch(/recorded day is after/);
    }
  });
});

describe("updates (S-7.6)", () => {
  const delivered = report({ sent: [{ receipt: "ES-1", date: "2026-05-30" }] });
  const update = (safety: SafetyRecord, parts: Parts = {}): ReturnType<typeof judged> => judge("S-7.6", [delivered], { ...parts, safety });
  const capable = { scope: { most_capable: true } };
  test("whether the model is among the most capable is asked, never taken", () => {
    expect(update({})).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("most_capable") });
    expect(update({ scope: { most_capable: false } }, { now: "2030-01-01" })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Declared as not among") });
  });
  test.each([["2026-05-30", "2026-11-30"], ["2026-08-31", "2027-02-28"], ["2027-08-31", "2028-02-29"]])("delivered on %s: an update by %s", (date, day) => {
    const on = (now: string): ReturnType<typeof judged> => judge("S-7.6", [report({ sent: [{ receipt: "ES-1", date }] })], { now, safety: capable });
    for (const now of [shift(day, -1), day]) expect(on(now)).toMatchObject({ outcome: "recorded", due: day });
    expect(on(shift(day, 1))).toMatchObject({ outcome: "stale", due: day, findings: [{ rule: "safety/report-due" }] });
  });
  test("without a delivery six months cannot be counted", () => {
    expect(judge("S-7.6", [report()], { safety: capable })).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("last Model Report delivered") });
    expect(judge("S-7.6", [report({ sent: [{ date: "2026-05-30" }] })], { safety: capable }).outcome).toBe("unknown");
  });
  const now = "2027-01-15";
  test("exceptions need a reason and a day", () => {
    for (const exception of [{ kind: "unchanged" as const }, { kind: "unchanged" as const, reason: "no change" }, { kind: "unchanged" as const, reason: "TODO", on: "2026-11-20" }]) {
      expect(rules(update({ ...capable, report_exception: exception }, { now }))).toEqual(["safety/exception"]);
    }
    expect(update({ ...capable, report_exception: { kind: "unchanged", reason: "no change", on: "2026-11-20" } }, { now })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("Whether it holds is for a person to judge") });
  });
  test("unchanged, but a release lies after the delivery: a conflict with both places", () => {
    const result = update({ ...capable, report_exception: { kind: "unchanged", reason: "no change", on: "2026-11-20" } }, { now, model: { lineage: { releases: [{ version: "1.0", date: "2026-05-30" }, { version: "1.1", date: "2026-10-01" }] } } });
    expect(result.outcome).toBe("conflict");
    expect(result.findings[0]?.message).toMatch(/\.gpai\/safety\.yaml:\d+.*\.gpai\/model\.yaml:\d+/);
  });
  test("an exception from before the last delivery says nothing", () => {
    expect(update({ ...capable, report_exception: { kind: "unchanged", reason: "no change", on: "2026-05-01" } }, { now }).outcome).toBe("stale");
  });
  test.each([["2026-12-30", "recorded"], ["2026-12-31", "stale"]])("a successor in under a month: on %s %s", (day, outcome) => {
    expect(update({ ...capable, report_exception: { kind: "successor", reason: "wren-4 follows", on: "2026-11-25" } }, { now: day })).toMatchObject({ outcome });
  });
  test("similarly safe: for every recorded risk by a reference that stands", () => {
    const report_exception = { kind: "similarly-safe" as const, reason: "see references", on: "2026-11-01" };
    const four = ["cbrn", "loss-of-control", "cyber-offence", "harmful-manipulation"].map((id) => ({ id, similarly_safe: "wren-2" }));
    const references = [{ id: "wren-2", ground: "full-cycle" as const, date: "2026-01-10", justification: pointer() }];
    expect(rules(update({ ...capable, report_exception, references, risks: [{ id: "cbrn", similarly_safe: "wren-2" }, { id: "cyber-offence" }] }, { now }))).toEqual(["safety/exception-reference"]);
    expect(rules(update({ ...capable, report_exception }, { now }))).toEqual(["safety/exception-reference"]);
    expect(update({ ...capable, report_exception, references, risks: four }, { now }).outcome).toBe("recorded");
    const lost = references.map((one) => ({ ...one, lost_on: "2026-07-15" }));
    expect(update({ ...capable, report_exception, references: lost, risks: four }, { now }).outcome).toBe("recorded");
    expect(update({ ...capable, report_exception, references: lost, risks: four }, { now: "2027-01-16" }).outcome).toBe("gap");
  });
  test("an event without a report after it; the Code sets no number of days", () => {
    const events = [{ on: "2026-08-01", kind: "condition-met" as const }];
    const open = update({ scope: { most_capable: false }, events });
    expect(rules(open)).toEqual(["safety/report-ground"]);
    expect(open.findings[0]?.message).toMatch(/in reasonable time: the Code sets no number of days/);
    expect(judge("S-7.6", [delivered, report({ version: "1.1", date: "2026-08-05", confirmed_on: "2026-08-06", changelog: [{ version: "1.1", date: "2026-08-05", reason: "update" }] })], { safety: { scope: { most_capable: false }, events } }).outcome).toBe("recorded");
  });
  test("an update carries a changelog, at its own version", () => {
    const second = report({ version: "1.1", date: "2026-08-05", confirmed_on: "2026-08-06" });
    const scope = { scope: { most_capable: false } };
    expect(rules(judge("S-7.6", [delivered, second], { safety: scope }))).toEqual(["safety/changelog"]);
    expect(rules(judge("S-7.6", [delivered, { ...second, changelog: [{ version: "1.0", date: "2026-08-05", reason: "update" }] }], { safety: scope }))).toEqual(["safety/version"]);
    expect(rules(judge("S-7.6", [delivered, { ...second, changelog: [{ version: "1.1" }] }], { safety: scope }))).toEqual(["safety/changelog"]);
  });
});
