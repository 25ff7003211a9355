/** The law's own days: an outcome changes on them, and only where an entry named that day before. */

import { describe, expect, test } from "@jest/globals";
import { mutated, ROUTES, without } from "./compose.ts";
import { entry, entries, judge, judgeFiles } from "./reports.ts";

/** Each day on which duties or powers begin (Arts. 113(b), 111(3)), with the day before; and a day on which nothing does. */
const STEPS = [["2025-08-01", "2025-08-02"], ["2026-08-01", "2026-08-02"], ["2027-08-01", "2027-08-02"], ["2027-08-02", "2027-08-03"]] as const;

describe.each(ROUTES)("%s", (route) => {
  test.each(STEPS)("from %s to %s only what was due that day changes", async (day, next) => {
    const [before, after] = [await judge(route, day), await judge(route, next)];
    for (const now of entries(after)) {
      const was = entry(before, now.id);
      if (was.outcome === now.outcome || was.aggregate === true) continue;
      expect([now.id, was.outcome, was.due]).toEqual([now.id, "upcoming", next]);
    }
  });

  test("before 2 August 2025 no duty of Chapter V is open", async () => {
    const open = entries(await judge(route, "2025-08-01")).filter((one) => ["gap", "stale", "error"].includes(one.outcome));
    expect(open.map((one) => one.id)).toEqual([]);
  });
});

const bound = async (route: string, day: string, ...ids: readonly string[]): Promise<readonly string[]> => {
  const report = await judge(route, day);
  return ids.map((id) => { const one = entry(report, id); return `${id} ${one.outcome}${one.due === undefined ? "" : ` ${one.due}`}`; });
};

describe("what the days mean", () => {
  test("a model placed after 2 August 2025 owes its duties from its own day, not from 2026", async () => {
    expect(await bound("third-country-without", "2026-03-09", "AIA-53.1.d", "PST-1.1.2")).toEqual(["AIA-53.1.d upcoming 2026-03-10", "PST-1.1.2 upcoming 2026-03-10"]);
    expect(await bound("third-country-without", "2026-03-10", "AIA-53.1.d", "PST-1.1.2")).toEqual(["AIA-53.1.d gap", "PST-1.1.2 gap"]);
    expect(await bound("third-country-without", "2026-08-01", "AIA-53.1.d", "AIA-54.1")).toEqual(["AIA-53.1.d gap", "AIA-54.1 gap 2026-03-10"]);
  });

  test("a representative is owed before placing (Art. 54(1))", async () => {
    expect(await bound("third-country-without", "2025-08-01", "AIA-54.1")).toEqual(["AIA-54.1 upcoming 2025-08-02"]);
    expect(await bound("third-country-without", "2026-01-10", "AIA-54.1")).toEqual(["AIA-54.1 gap 2026-03-10"]);
  });

  test("an older model owes nothing that is not recorded before 2 August 2027", async () => {
    for (const day of ["2025-08-02", "2026-08-02", "2027-08-01"]) expect(await bound("legacy", day, "AIA-53.1.d", "PST-R.duty")).toEqual(["AIA-53.1.d upcoming 2027-08-02", "PST-R.duty upcoming 2027-08-02"]);
    for (const day of ["2027-08-02", "2027-08-03"]) expect(await bound("legacy", day, "AIA-53.1.d", "PST-R.duty")).toEqual(["AIA-53.1.d gap", "PST-R.duty gap 2027-08-02"]);
  });

  test("what was due by the placing stays due by it, until it is recorded", async () => {
    const files = new Map(mutated("full-signatory", ".gpai/model.yaml", /eu_market: 2026-03-10/g, "eu_market: 2027-01-15"));
    files.delete(".gpai/documentation.yaml");
    const on = async (day: string): Promise<unknown> => { const { outcome, due } = entry(await judgeFiles("placed", files, day), "T-1.1.a"); return [outcome, due]; };
    expect([await on("2027-01-14"), await on("2027-01-15"), await on("2027-03-01")]).toEqual([["upcoming", "2027-01-15"], ["gap", "2027-01-15"], ["gap", "2027-01-15"]]);
  });

  test("requests of the Commission begin on 2 August 2026 (Arts. 91, 113(b))", async () => {
    expect(await bound("open-source", "2026-08-01", "AIA-92", "AIA-93")).toEqual(expect.arrayContaining([expect.stringContaining("not-applicable")]));
    const unregistered = without("open-source", ".gpai/registers/authority-requests.csv");
    const [before, after] = [await judgeFiles("requests", unregistered, "2026-08-01"), await judgeFiles("requests", unregistered, "2026-08-02")];
    expect(entry(before, "AIA-91").due).toBe("2026-08-02");
    expect(entry(after, "AIA-91").outcome).not.toBe("upcoming");
  });

  test("mirror and narrow model owe nothing on any day", async () => {
    for (const route of ["mirror", "narrow-model"]) for (const [day] of STEPS) expect(entries(await judge(route, day)).every((one) => one.outcome === "not-applicable")).toBe(true);
  });
});
