import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { handledBy } from "../../src/checks/registry.ts";
import { obligation } from "../../src/law/catalogue.ts";
import { allClocks, clockOf, dueOf, houseDays, houseDue, type LawClockId, periodOf, standing } from "../../src/law/clock-table.ts";
import { LAW_CLOCKS } from "../../src/law/clock-table-data.ts";
import { addPeriod, daysBetween } from "../../src/law/clocks.ts";
import { clocksPage, periodWords } from "../../src/law/clocks-page.ts";
import { HOUSE_CLOCKS } from "../../src/law/house-clocks.ts";
import { HOUSE_DAYS } from "../../src/records/house.ts";

const later = (day: string, days: number): string => addPeriod(day, days < 0 ? `-P${-days}D` : `P${days}D`) ?? "";

describe("the table", () => {
  test.each<[LawClockId, string, string]>([
    // Clock table of the Safety and Security chapter and the Guidelines.
    ["notification", "AIA-52.1", "P2W"], ["framework-after-notification", "S-1.1", "P4W"], ["framework-before-placing", "S-1.1", "-P2W"], ["framework-sent", "S-1.4", "P5BD"], ["framework-assessment", "S-1.3", "P12M"],
    ["model-report", "S-7.7", "P0D"], ["model-report-extension", "S-7.7", "P15BD"], ["model-report-update", "S-7.7", "P5BD"], ["most-capable-update", "S-7.6", "P6M"], ["safe-reference-lost", "S-A2.2", "P6M"], ["access-review", "S-A4.3", "P6M"],
    ["incident-infrastructure", "S-9.3", "P2D"], ["incident-cybersecurity", "S-9.3", "P5D"], ["incident-death", "S-9.3", "P10D"], ["incident-harm", "S-9.3", "P15D"], ["incident-interim", "S-9.3", "P4W"], ["incident-final", "S-9.3", "P60D"],
    ["evaluator-hold", "S-3.5", "P30BD"], ["incident-records", "S-9.4", "P5Y"], ["safety-documents", "S-10.1", "P10Y"], ["older-model", "AIA-111.3", "2027-08-02"],
    // Clock table of the Transparency and Copyright chapters and of the summary.
    ["form-complete", "T-1.1.a", "P0D"], ["form-versions", "T-1.1.d", "P10Y"], ["authority-request", "T-1.2.b", ""], ["downstream-request", "T-1.2.e", "P14D"], ["summary-published", "PST-R.publish.when", "P0D"], ["summary-update", "PST-R.update", "P6M"], ["older-model-summary", "PST-R.legacy", "2027-08-02"],
  ])("%s is there as the texts set it", (id, entry, length) => {
    const clock = clockOf(id);
    expect([clock.entry, clock.period ?? clock.fixed ?? ""]).toEqual([entry, length]);
  });

  test("agrees with the catalogue, entry by entry", () => {
    for (const one of allClocks()) {
      const entry = obligation(one.entry);
      const clocks = entry?.clocks ?? (entry === undefined ? [] : [entry.clock]);
      expect([one.id, entry?.id]).toEqual([one.id, one.entry]);
      if (one.fixed !== undefined) expect([one.id, clocks.map((clock) => clock.due)]).toEqual([one.id, expect.arrayContaining([one.fixed])]);
      if (one.basis === "house" || one.period === undefined || one.id === "most-capable-successor") continue;
      expect([one.id, clocks.map((clock) => clock.period)]).toEqual([one.id, expect.arrayContaining([one.period.replace("-", "")])]);
      if (one.id !== "documentation-kept") expect([one.id, one.basis]).toEqual([one.id, entry?.basis]);
    }
  });

  test("names the check that reads its entry, or says that a person does", () => {
    for (const one of allClocks()) expect([one.id, one.check]).toEqual([one.id, handledBy(one.entry)?.name]);
  });

  test("is the one home of every period: no check has one of its own", () => {
    const root = new URL("../../src/checks/", import.meta.url);
    const found = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).flatMap((file) => [...readFileSync(new URL(file, root), "utf8").matchAll(/"-?P\d+(?:Y|M|W|D|BD)"|P\$\{/g)].map((match) => `${file} ${match[0]}`));
    // The day after a day that is marked as not relevant is no clock.
    expect(found).toEqual(['not-relevant.ts "P1D"']);
  });

  test("house rules: the usual days are those of the records, and each is labelled", () => {
    expect(HOUSE_DAYS).toEqual(Object.fromEntries(Object.entries(HOUSE_CLOCKS).map(([key, { days }]) => [key, days])));
    expect(allClocks().filter((one) => one.basis === "house").map((one) => one.id)).toEqual(Object.keys(HOUSE_CLOCKS).map((key) => `house.${key}`));
    expect(allClocks({ estimate_days: 14 }).find((one) => one.id === "house.estimate_days")?.period).toBe("P14D");
  });
});

describe("the day before, the day itself, the day after", () => {
  const START = "2026-03-10";
  test.each(allClocks().map((one) => [one.id, one] as const))("%s", (_id, clock) => {
    const due = dueOf(clock, START) ?? "";
    expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([standing(due, later(due, -1)), standing(due, due), standing(due, later(due, 1))]).toEqual(["before", "on", "after"]);
    if (clock.period?.startsWith("-") === true) expect(due < START).toBe(true);
    else if (clock.fixed === undefined) expect(due >= START).toBe(true);
    if (clock.fixed === undefined) expect(dueOf(clock, undefined)).toBeUndefined();
    if (clock.fixed === undefined) expect(dueOf(clock, "2026-02-30")).toBeUndefined();
  });
});

describe("months, leap days, ends of months", () => {
  test.each<[LawClockId, string, string]>([
    ["summary-update", "2025-08-31", "2026-02-28"], ["summary-update", "2027-08-31", "2028-02-29"], ["summary-update", "2026-08-30", "2027-02-28"], ["access-review", "2026-12-31", "2027-06-30"], ["most-capable-update", "2026-02-28", "2026-08-28"],
    ["framework-assessment", "2028-02-29", "2029-02-28"], ["form-versions", "2028-02-29", "2038-02-28"], ["form-versions", "2026-08-02", "2036-08-02"], ["incident-records", "2028-02-29", "2033-02-28"], ["most-capable-successor", "2027-01-31", "2027-02-28"],
    ["incident-final", "2027-12-31", "2028-02-29"], ["incident-interim", "2026-12-31", "2027-01-28"], ["downstream-request", "2028-02-20", "2028-03-05"], ["notification", "2025-12-25", "2026-01-08"], ["framework-before-placing", "2028-03-10", "2028-02-25"], ["framework-before-placing", "2026-01-05", "2025-12-22"],
  ])("%s from %s: %s", (id, start, due) => expect(dueOf(clockOf(id), start)).toBe(due));

  test("calendar clocks never fall back, and a later start is never due earlier", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => later("1990-01-01", n));
    fc.assert(fc.property(fc.constantFrom(...(Object.keys(LAW_CLOCKS) as LawClockId[])), day, fc.integer({ min: 0, max: 400 }), (id, start, gap) => {
      const clock = clockOf(id);
      const [a, b] = [dueOf(clock, start), dueOf(clock, later(start, gap))];
      expect((a ?? "") <= (b ?? "")).toBe(true);
    }));
  });
});

describe("time zones and summer time: the UTC day counts", () => {
  test.each([
    ["2026-03-01T23:30:00-12:00", "2026-03-02"], ["2026-03-01T23:30:00+14:00", "2026-03-01"], ["2026-03-01T00:30:00+14:00", "2026-02-28"], ["2026-03-29T01:30:00+01:00", "2026-03-29"], ["2026-03-29T03:30:00+02:00", "2026-03-29"], ["2026-10-25T02:30:00+02:00", "2026-10-25"], ["2026-10-25T00:30:00+02:00", "2026-10-24"], ["2026-12-31T23:59:59.999-00:01", "2027-01-01"],
  ])("%s is %s", (moment, day) => {
    expect(dueOf(clockOf("downstream-request"), moment)).toBe(addPeriod(day, "P14D"));
    expect(standing(day, moment)).toBe("on");
  });
  test("two weeks over the change of the clocks are fourteen days", () => {
    for (const start of ["2026-03-20", "2026-03-29", "2026-10-20", "2026-10-25"]) expect(daysBetween(start, dueOf(clockOf("notification"), start) ?? "")).toBe(14);
  });
  test("no zone of the machine matters", () => {
    const zone = process.env["TZ"];
    try {
      const days = ["Pacific/Kiritimati", "Etc/GMT+12", "Europe/Brussels", "America/St_Johns"].map((name) => {
        process.env["TZ"] = name;
        return [dueOf(clockOf("summary-update"), "2026-09-30"), dueOf(clockOf("framework-sent"), "2026-10-23"), standing("2026-10-25", "2026-10-25T00:30:00+02:00")].join();
      });
      expect(new Set(days)).toEqual(new Set(["2027-03-30,2026-10-30,before"]));
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});

describe("business days", () => {
  const calendar = { isHoliday: (date: string) => ["2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01"].includes(date) };
  test.each<[LawClockId, string, string, string]>([
    ["framework-sent", "2026-11-20", "2026-11-27", "2026-11-27"], ["framework-sent", "2026-11-21", "2026-11-27", "2026-11-27"], ["model-report-update", "2026-12-23", "2026-12-30", "2027-01-05"], ["model-report-extension", "2026-12-18", "2027-01-08", "2027-01-14"], ["evaluator-hold", "2026-11-23", "2027-01-04", "2027-01-08"],
  ])("%s from %s: %s, with holidays %s", (id, start, plain, over) => {
    expect([dueOf(clockOf(id), start), dueOf(clockOf(id), start, calendar)]).toEqual([plain, over]);
  });
  test("holidays lengthen no clock in calendar days", () => {
    expect(dueOf(clockOf("downstream-request"), "2026-12-20", { isHoliday: () => true })).toBe("2027-01-03");
  });
  test("a calendar without business days ends, without a day", () => {
    expect(dueOf(clockOf("evaluator-hold"), "2026-12-20", { isHoliday: () => true })).toBeUndefined();
  });
});

describe("days of the house", () => {
  test.each([[undefined, 7], [{}, 7], [{ complaint_acknowledge_days: 3 }, 3], [{ complaint_acknowledge_days: 0 }, 0], [{ complaint_acknowledge_days: 2.9 }, 2], [{ complaint_acknowledge_days: -1 }, 7], [{ complaint_acknowledge_days: Number.NaN }, 7], [{ complaint_acknowledge_days: Number.POSITIVE_INFINITY }, 7], [{ complaint_acknowledge_days: 1e9 }, 99_999], [JSON.parse('{"__proto__": {"complaint_acknowledge_days": 1}}') as Record<string, number>, 7]])("%j: %d", (house, days) => {
    expect(houseDays(house, "complaint_acknowledge_days")).toBe(days);
  });
  test("run out after so many days", () => {
    expect([houseDue(undefined, "complaint_answer_days", "2028-02-20"), houseDue({ complaint_answer_days: 0 }, "complaint_answer_days", "2026-01-01"), houseDue(undefined, "contact_check_days", undefined)]).toEqual(["2028-03-21", "2026-01-01", undefined]);
  });
});

describe("the page", () => {
  test("holds every clock once, with its basis", () => {
    const page = clocksPage();
    for (const one of allClocks()) expect([one.id, page.split("\n").filter((line) => line.startsWith(`| ${one.title}`) && line.includes(`| \`${one.entry}\` | ${one.basis} |`)).length]).toEqual([one.id, 1]);
    expect(readFileSync(new URL("../../docs/clocks.md", import.meta.url), "utf8")).toBe(page);
  });
  test.each([[{ period: "P5BD" }, "5 business days"], [{ period: "P1M" }, "1 month"], [{ period: "-P2W" }, "2 weeks before"], [{ period: "P0D" }, "on the day, or before"], [{ fixed: "2027-08-02" }, "2027-08-02"], [{}, "the day itself"]])("%j in words", (clock, words) => expect(periodWords(clock)).toBe(words));
  test("periodOf gives the period", () => expect([periodOf("downstream-request"), periodOf("authority-request")]).toEqual(["P14D", undefined]));
});
