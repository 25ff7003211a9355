import { describe, expect, test } from "@jest/globals";
import { addPeriod } from "../../src/law/clocks.ts";
import { BUSINESS_DAYS, calendarOf } from "../../src/records/calendar.ts";

describe("the calendar of config.yaml", () => {
  test("days listed there are no business days", () => {
    const calendar = calendarOf({ calendar: { holidays: ["2026-12-24", "2026-12-25"] } });
    expect(calendar.isHoliday("2026-12-24")).toBe(true);
    expect(calendar.isHoliday("2026-12-23")).toBe(false);
    // Tuesday 22 December 2026: 23, 28, 29, 30, 31 are the five business days after it.
    expect(addPeriod("2026-12-22", "P5BD", calendar)).toBe("2026-12-31");
  });

  test("without a list, only weekends are left out, and the words say so", () => {
    expect(addPeriod("2026-12-22", "P5BD", calendarOf({}))).toBe("2026-12-29");
    expect(BUSINESS_DAYS).toContain("Monday to Friday");
  });

  test("a day that cannot be read is no holiday", () => {
    expect(calendarOf({ calendar: { holidays: ["Christmas", "2026-02-30"] } }).isHoliday("2026-02-30")).toBe(false);
  });
});
