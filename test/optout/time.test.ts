import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { clockProblem, readTime, readTimeBytes, TIME_DAY, TIME_NO_ZONE, timeFlags } from "../../src/optout/time.ts";

const NOON = Date.UTC(2025, 1, 1, 12, 30, 15);

describe("readTime", () => {
  test.each([
    ["2025-02-01T12:30:15Z", NOON, true],
    ["2025-02-01t12:30:15z", NOON, true],
    ["2025-02-01 12:30:15", NOON, false],
    ["2025-02-01T12:30:15", NOON, false],
    ["2025-02-01T12:30:15.5Z", NOON + 500, true],
    ["2025-02-01T12:30:15,123456Z", NOON + 123, true],
    ["2025-02-01T14:30:15+02:00", NOON, true],
    ["2025-02-01T14:30:15.000+0200", NOON, true],
    ["2025-02-01T07:00:15-05:30", NOON, true],
    ["2025-02-01T10:30:15-02", NOON, true],
    ["2025-02-01 12:30:15 UTC", NOON, true],
    ["2025-02-01 12:30:15 +00:00", NOON, true],
    ["2025-02-01T12:30Z", NOON - 15_000, true],
    ["20250201T123015Z", NOON, true],
    ["20250201T123015", NOON, false],
    ["20250201T143015.5+0200", NOON + 500, true],
    ["20250201123015", NOON, true],
    ["20250201123015123", NOON + 123, true],
    [String(NOON / 1000), NOON, true],
    [`${NOON / 1000}.25`, NOON + 250, true],
    [String(NOON), NOON, true],
    [`${NOON}789`, NOON, true],
    ["2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1), true],
    [" 2025-02-01T12:30:15Z\n", NOON, true],
  ])("%s", (text, ms, zone) => {
    expect(readTime(text)).toEqual({ ms, precision: "instant", zone });
  });

  test.each(["2025-02-01", "20250201"])("a date alone is a day: %s", (text) => {
    expect(readTime(text)).toEqual({ ms: Date.UTC(2025, 1, 1), precision: "day", zone: false });
  });

  test.each([
    "", "0", "12", "2025", "2025-02", "2025-02-30", "2025-13-01", "2025-02-01T24:00:00Z", "2025-02-01T12:60:00Z", "2025-02-01T12:30:61Z", "2025-02-01T", "2025-02-01T12", "2025-02-01T12:3",
    "2025-02-01T12:30:1", "2025-02-01T12:30:15.", "2025-02-01T12:30:15.Z", "2025-02-01T12:30:15+", "2025-02-01T12:30:15+2", "2025-02-01T12:30:15+02:", "2025-02-01T12:30:15+24:00", "2025-02-01T12:30:15 CET", "2025-02-01T12:30:15ZZ",
    "2025/02/01", "01.02.2025", "2025-02-01_12", "20250230", "20250201T12301", "202502011230", "20250201126015", "99999999999", "4102444800", "1", "-1738413015", "1738413015.", "1738413015.x", "17384130150000000000",
    "２０２５-02-01", "2025-02-01T12:30:15Z".padEnd(200, "0"), "NaN", "null", "0000-01-01T00:00:00Z",
  ])("not a time: %j", (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  test("agrees with Date on every instant that it writes", () => {
    fc.assert(fc.property(fc.date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString();
      expect(readTime(iso)).toEqual({ ms: date.getTime(), precision: "instant", zone: true });
      expect(readTime(iso.slice(0, 19).replaceAll(/[-:T]/gu, ""))?.ms).toBe(Math.floor(date.getTime() / 1000) * 1000);
      expect(readTime(iso.slice(0, 10))?.ms).toBe(Date.parse(iso.slice(0, 10)));
    }));
  });

  test("never throws, and what it reads is a whole number of milliseconds", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[0-9TZ:.+ -]{0,45}$/u)), (text) => {
      const read = readTime(text);
      if (read !== undefined) expect(Number.isInteger(read.ms)).toBe(true);
    }));
  });
});

test("a span of bytes, with flags beside the result", () => {
  const bytes = Buffer.from('{"t":"2025-02-01T12:30:15","d":"2025-02-01"}');
  expect(readTimeBytes(bytes, 6, 25)).toBe(NOON);
  expect(timeFlags.last).toBe(TIME_NO_ZONE);
  expect(readTimeBytes(bytes, 32, 42)).toBe(Date.UTC(2025, 1, 1));
  expect(timeFlags.last).toBe(TIME_DAY | TIME_NO_ZONE);
  expect(readTimeBytes(bytes, 6, 999)).toBeNaN();
  expect(timeFlags.last).toBe(0);
});

test("clock nonsense", () => {
  const now = Date.UTC(2026, 10, 22);
  expect(clockProblem(Date.UTC(1989, 11, 31), now)).toBe("before-1990");
  expect(clockProblem(Date.UTC(1990, 0, 1), now)).toBeUndefined();
  expect(clockProblem(now + 2 * 86_400_000, now)).toBeUndefined();
  expect(clockProblem(now + 2 * 86_400_000 + 1, now)).toBe("in-the-future");
});
