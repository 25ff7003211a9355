import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { statedMonths } from "../../src/formats/dates-in-text.ts";
import { isIsoDate, readDate } from "../../src/formats/dates.ts";

describe("readDate", () => {
  test.each([
    ["2026-11-22", "2026-11-22"], ["2026-11-22T10:00:00Z", "2026-11-22"], ["2026-11-22 10:00", "2026-11-22"], ["2026/1/5", "2026-01-05"], ["20260105", "2026-01-05"], ["24-Nov-2025", "2025-11-24"],
    ["January 6, 2026", "2026-01-06"], ["2 July 2026", "2026-07-02"], ["2\u200b July\u200b 2026", "2026-07-02"], ["Sept 2nd, 2025", "2025-09-02"], ["*Sept 2nd, 2025*", "2025-09-02"], ["6. Januar 2026", "2026-01-06"],
    ["3. März 2026", "2026-03-03"], ["1er août 2025", "2025-08-01"], ["15 décembre 2025", "2025-12-15"], ["6 de enero de 2026", "2026-01-06"], ["1º gennaio 2026", "2026-01-01"], ["Tuesday, 6 January 2026", "2026-01-06"],
    ["01.09.2025", "2025-09-01"], ["6.10.2026", "2026-10-06"], ["24/09/2025", "2025-09-24"], ["09/24/2025", "2025-09-24"], ["07/07/2026", "2026-07-07"], ["29 February 2024", "2024-02-29"], ["2025 Aug 2", "2025-08-02"], ["miércoles, 5 de marzo de 2025", "2025-03-05"],
  ])("%s is %s", (raw, iso) => expect(readDate(raw)).toEqual({ kind: "date", iso }));
  test("the order of 01/09/2025 is not known", () => expect(readDate("01/09/2025")).toEqual({ kind: "ambiguous", readings: ["2025-09-01", "2025-01-09"] }));
  test("a short year", () => {
    expect(readDate("7/8/26")).toEqual({ kind: "ambiguous", readings: ["2026-08-07", "2026-07-08"] });
    expect(readDate("24/8/26")).toEqual({ kind: "ambiguous", readings: ["2026-08-24", "2024-08-26"] });
  });
  test.each([["2024-03", 2024, 3], ["03/2024", 2024, 3], ["March 2024", 2024, 3], ["mars 2024", 2024, 3], ["2024", 2024, undefined]])("%s is partial", (raw, year, month) => expect(readDate(raw)).toEqual({ kind: "partial", year, ...(month === undefined ? {} : { month }) }));
  test.each(["", "  ", "None", "Coming soon.", "TBD", "N/A", "Forthcoming", "à venir", "-", "\u200b"])("%j is missing", (raw) => expect(readDate(raw).kind).toBe("missing"));
  test.each(["2026-02-30", "2025-13-01", "32 May 2026", "soonish", "v1.0.0", "Q3 2025", "Main pretraining dataset knowledge cutoff is 03/2024", "1/2/3", "99/99/2026", "12:30", "0000-00-00", "January 6, 2026 and 7 May 2027", "29 February 2025", "x".repeat(500)])("%j is unreadable", (raw) => expect(readDate(raw).kind).toBe("unreadable"));
  test("every ISO date reads as itself, in every spelling of the day", () => {
    fc.assert(fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split("-");
      for (const raw of [iso, `${d}.${m}.${y}`, ...["en-GB", "en-US", "fr-FR", "de-DE", "it-IT", "es-ES"].map((l) => new Intl.DateTimeFormat(l, { dateStyle: "long", timeZone: "UTC" }).format(date))]) {
        if (JSON.stringify(readDate(raw)) !== JSON.stringify({ kind: "date", iso })) throw new Error(raw);
      }
      const slashed = readDate(`${d}/${m}/${y}`);
      return isIsoDate(iso) && (slashed.kind === "date" ? slashed.iso === iso : slashed.kind === "ambiguous" && slashed.readings[0] === iso);
    }));
  });
  test("never throws", () => fc.assert(fc.property(fc.string({ unit: "binary" }), (s) => typeof readDate(s).kind === "string")));
});

test("isIsoDate", () => expect(["2026-11-22", "2026-02-30", "2026-2-3", "22.11.2026"].map(isIsoDate)).toEqual([true, false, false, false]));
test("statedMonths", () => expect(statedMonths("from 03/2024, Sept. 2024 to 2025-01; the year 2026, 13/2025")).toEqual(["2024-03", "2024-09", "2025-01"]));
