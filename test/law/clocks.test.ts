import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addPeriod, daysBetween, isBefore, isoDate, parseDate } from "../../src/law/clocks.ts";
import { obligations } from "../../src/law/catalogue.ts";

const dates = fc.date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2200-12-31T00:00:00Z"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe("addPeriod", () => {
  test.each([
    ["2026-11-22", "P14D", "2026-12-06"], ["2026-11-22", "P0D", "2026-11-22"], ["2026-11-22", "P2W", "2026-12-06"], ["2026-11-22", "P6M", "2027-05-22"],
    ["2026-08-31", "P6M", "2027-02-28"], ["2027-08-31", "P6M", "2028-02-29"], ["2024-02-29", "P1Y", "2025-02-28"], ["2024-02-29", "P4Y", "2028-02-29"], ["2026-01-31", "P1M", "2026-02-28"],
    ["2026-03-17", "P10Y", "2036-03-17"], ["2025-12-31", "P2M", "2026-02-28"], ["2026-12-31", "P12M", "2027-12-31"], ["2026-01-15", "P1Y2M3D", "2027-03-18"],
    ["2026-11-22", "-P2W", "2026-11-08"], ["2026-03-31", "-P1M", "2026-02-28"], ["2024-02-28", "P1D", "2024-02-29"], ["2023-02-28", "P1D", "2023-03-01"], ["2100-02-28", "P1D", "2100-03-01"],
    ["2026-03-28", "P2D", "2026-03-30"], ["2026-10-24", "P2D", "2026-10-26"], // days of clock changes in the Union
    ["2026-11-20", "P5BD", "2026-11-27"], ["2026-11-21", "P1BD", "2026-11-23"], ["2026-11-22", "P0BD", "2026-11-22"], ["2026-11-23", "-P1BD", "2026-11-20"], ["2026-11-20", "P20BD", "2026-12-18"], ["2026-11-20", "P30BD", "2027-01-01"],
  ])("%s + %s = %s", (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });

  test("leaves out the holidays of the calendar that is given, and ends with one that has no business day", () => {
    const holidays = new Set(["2026-12-24", "2026-12-25", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"]);
    expect(addPeriod("2026-12-23", "P5BD", { isHoliday: (d) => holidays.has(d) })).toBe("2027-01-08");
    expect(addPeriod("2026-12-23", "P9999BD", { isHoliday: () => true })).toBeUndefined();
  });

  test("refuses what it cannot read", () => {
    for (const date of ["2026-02-30", "2026-13-01", "22.11.2026", "2026-11-22x", "", "0000-01-01", "2026-11-22T10:00", "2026-11-22T99:00:00Z"]) expect(addPeriod(date, "P1D")).toBeUndefined();
    for (const period of ["", "P", "14D", "P14", "P1H", "PT1H", "P1.5M", "P5BD1D", "P99999Y", "P1DD", "-", "--P1D", "P 1D"]) expect([period, addPeriod("2026-11-22", period)]).toEqual([period, undefined]);
    expect(addPeriod("9999-12-31", "P1D")).toBeUndefined();
    expect(addPeriod("9000-01-01", "P9999Y")).toBeUndefined();
    expect(addPeriod("1000-01-01", "-P1D")).toBeUndefined();
  });

  test("never throws, and gives an ISO date or nothing", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), dates), fc.oneof(fc.string(), fc.stringMatching(/^-?P\d{0,5}(BD|[DWMY])?$/)), (date, period) => {
      const result = addPeriod(date, period);
      expect(result === undefined || /^\d{4}-\d{2}-\d{2}$/.test(result)).toBe(true);
    }));
  });

  test("adds days that can be counted and taken back", () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 20_000 }), (date, n) => {
      const later = addPeriod(date, `P${n}D`) ?? "";
      expect(daysBetween(date, later)).toBe(n);
      expect(addPeriod(later, `-P${n}D`)).toBe(date);
      expect(isBefore(date, later)).toBe(n > 0);
    }));
  });

  test("adds months: right month, same day or the last one of a shorter month", () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 600 }), (date, n) => {
      const from = day(date);
      const to = day(addPeriod(date, `P${n}M`) ?? "");
      expect((to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()).toBe(n);
      const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
      expect(to.getUTCDate()).toBe(Math.min(from.getUTCDate(), last));
    }));
  });

  test("one year is twelve months, two weeks are fourteen days", () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 30 }), (date, n) => {
      expect(addPeriod(date, `P${n}Y`)).toBe(addPeriod(date, `P${n * 12}M`));
      expect(addPeriod(date, `P${n}W`)).toBe(addPeriod(date, `P${n * 7}D`));
    }));
  });

  test("business days end on a weekday, and exactly that many lie between", () => {
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, n) => {
      const end = addPeriod(date, `P${n}BD`) ?? "";
      let count = 0;
      for (let at = date; at !== end;) {
        at = addPeriod(at, "P1D") ?? end;
        const weekday = day(at).getUTCDay();
        if (weekday !== 0 && weekday !== 6) count++;
      }
      expect(count).toBe(n);
      expect([0, 6]).not.toContain(day(end).getUTCDay());
    }));
  });

  test("reads every period of the catalogue", () => {
    const periods = obligations().flatMap((o) => (o.clocks ?? [o.clock]).flatMap((c) => (c.period === undefined ? [] : [c.period])));
    expect(new Set(periods).size).toBeGreaterThan(10);
    for (const period of periods) expect([period, addPeriod("2026-11-22", period) === undefined]).toEqual([period, false]);
  });
});

describe("dates", () => {
  test("date-times count on their UTC day", () => {
    expect(isoDate("2026-11-22T23:30:00-02:00")).toBe("2026-11-23");
    expect(isoDate("2026-11-22T00:30:00+01:00")).toBe("2026-11-21");
    expect(isoDate("2026-11-22T12:00:00.123Z")).toBe("2026-11-22");
    for (const bad of ["soon", null, undefined, "2026-11-22T12:00:00", "2026-11-22 12:00", `2026-11-22T${"0".repeat(100)}`]) expect(parseDate(bad)).toBeUndefined();
  });

  test("daysBetween counts across leap days and says nothing about what it cannot read", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
    expect(daysBetween("2025-08-02", "2027-08-02")).toBe(730);
    expect(daysBetween("TBD", "2026-11-20")).toBeUndefined();
    expect(isBefore("2026-11-22", "2026-11-22")).toBe(false);
  });
});
