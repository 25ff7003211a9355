import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { remind, stageOf } from "../../src/issues/reminders.ts";
import { snoozedUntil } from "../../src/issues/snooze.ts";
import { addPeriod, daysBetween } from "../../src/law/clocks.ts";

const RULE = { days: [30, 7, 0], every_months: 1, back_off: 1 };
const DUE = "2026-06-30";

describe("stages of a due day", () => {
  test.each([
    ["2026-05-30", undefined], ["2026-05-31", 30], ["2026-06-01", 30], ["2026-06-22", 30], ["2026-06-23", 7], ["2026-06-29", 7], ["2026-06-30", 0], ["2026-07-01", 0], ["2026-07-29", 0],
    ["2026-07-30", -2], ["2026-08-29", -2], ["2026-08-30", -3], ["2026-12-30", -7], ["2027-02-28", -9],
  ])("on %s: %s", (now, stage) => expect(stageOf(DUE, now, RULE)).toBe(stage));
  test("with a back-off each pause is longer than the one before", () => {
    const rule = { ...RULE, back_off: 2 };
    // 1, 1 + 2, 1 + 2 + 4 months after the due day.
    expect(["2026-07-30", "2026-08-30", "2026-09-29", "2026-09-30", "2027-01-29", "2027-01-30"].map((now) => stageOf(DUE, now, rule))).toEqual([-2, -2, -2, -3, -3, -4]);
  });
  test.each([[0], [-1], [Number.NaN]])("no later reminders for every_months %s", (every_months) => expect(stageOf(DUE, "2027-06-30", { ...RULE, every_months })).toBe(0));
  test("a back-off below one is none", () => expect(stageOf(DUE, "2026-09-30", { ...RULE, back_off: 0.1 })).toBe(-4));
  test("without a reminder on the day itself, the first word after it says that it has passed", () => expect([stageOf(DUE, "2026-06-30", { ...RULE, days: [30] }), stageOf(DUE, "2026-07-01", { ...RULE, days: [30] })]).toEqual([30, -1]));
  test("without any reminder only the state is told", () => expect([stageOf(DUE, "2026-06-29", { days: [], every_months: 0, back_off: 1 }), stageOf(DUE, "2026-07-05", { days: [], every_months: 0, back_off: 1 })]).toEqual([undefined, -1]));
  test("stages never rise again as time goes by, and the list of them is short", () => {
    const date = fc.date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2030-01-01") }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(date, fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), fc.integer({ min: 0, max: 24 }), fc.double({ min: 0, max: 12, noNaN: true }), (due, days, every_months, back_off) => {
      let last = Infinity;
      const seen = new Set<number>();
      for (let day = addPeriod(due, "-P420D") ?? due, i = 0; i < 160; day = addPeriod(day, "P9D") ?? day, i += 1) {
        const stage = stageOf(due, day, { days, every_months, back_off });
        if (stage === undefined) { expect(last).toBe(Infinity); continue; }
        expect(stage).toBeLessThanOrEqual(last);
        last = stage;
        seen.add(stage);
      }
      expect(seen.size).toBeLessThanOrEqual(days.length + 40);
    }), { numRuns: 100 });
  });
});

describe("what is new to say", () => {
  test("each stage once, however often it is asked", () => {
    let reminded: readonly (readonly [string, number])[] = [];
    const said: string[] = [];
    for (let now = "2026-05-01"; now < "2026-12-31"; now = addPeriod(now, "P1D") ?? "9999-12-31") {
      const { news, reminded: next } = remind([DUE], reminded, now, RULE);
      for (const [, stage] of news) said.push(`${now} ${stage}`);
      reminded = next;
      expect(remind([DUE], reminded, now, RULE).news).toEqual([]);
    }
    expect(said).toEqual(["2026-05-31 30", "2026-06-23 7", "2026-06-30 0", "2026-07-30 -2", "2026-08-30 -3", "2026-09-30 -4", "2026-10-30 -5", "2026-11-30 -6", "2026-12-30 -7"]);
  });
  test("missed days never add up", () => expect(remind([DUE], [[DUE, 30]], "2026-09-01", RULE).news).toEqual([[DUE, -3]]));
  test("of several days that passed only the earliest is repeated", () => {
    const dues = ["2026-01-31", "2026-02-28"];
    expect(remind(dues, [], "2026-06-30", RULE).reminded).toEqual([["2026-01-31", -6], ["2026-02-28", 0]]);
    expect(remind(dues, [["2026-01-31", -6], ["2026-02-28", 0]], "2026-07-31", RULE).news).toEqual([["2026-01-31", -7]]);
  });
  test("another due day is another clock", () => expect(remind([DUE, "2026-07-05"], [[DUE, 7]], "2026-06-28", RULE).news).toEqual([["2026-07-05", 7]]));
  test("a due day that is gone is forgotten", () => expect(remind([], [[DUE, 7]], "2026-06-28", RULE)).toEqual({ news: [], reminded: [] }));
});

describe("a pause", () => {
  test.each([
    ["until the next due day", "2026-11-23T10:00:00Z", ["2026-12-20"], 90, "2026-12-20"],
    ["at the latest after the most days", "2026-11-23T10:00:00Z", ["2027-12-20"], 90, "2027-02-21"],
    ["a due day that had passed does not count", "2026-11-23T23:59:59Z", ["2026-11-22", "2026-11-23"], 30, "2026-12-23"],
    ["without a due day", "2026-11-23T10:00:00Z", [], 10, "2026-12-03"],
    ["of no days", "2026-11-23T10:00:00Z", ["2026-12-20"], 0, "2026-11-23"],
    ["the earliest of several", "2026-11-23T10:00:00Z", ["2027-01-01", "2026-12-01"], 90, "2026-12-01"],
  ])("%s", (_, closed, dues, days, until) => expect(snoozedUntil(closed, dues, days)).toBe(until));
  test.each([[undefined], ["yesterday"], ["2026-02-30T00:00:00Z"]])("closed %s: nobody knows", (closed) => expect(snoozedUntil(closed, [], 90)).toBeUndefined());
  test("never longer than allowed, never shorter than nothing", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 365 }), fc.array(fc.integer({ min: -400, max: 400 })), (days, offsets) => {
      const dues = offsets.map((n) => addPeriod("2026-06-15", `${n < 0 ? "-" : ""}P${Math.abs(n)}D`) ?? "");
      const left = daysBetween("2026-06-15", snoozedUntil("2026-06-15T12:00:00Z", dues, days) ?? "");
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(days);
    }));
  });
});
