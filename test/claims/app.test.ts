/** What the App prints: no issue, comment, dashboard, page, file, complaint text, setup page or finding of the doctor makes a forbidden claim. */

import { beforeAll, expect, test } from "@jest/globals";
import { run } from "../routes/faces.ts";
import { CLAIMS } from "./patterns.ts";
import { unitsOf } from "./printed.ts";
import { appTexts, type Texts } from "./printed-app.ts";
import { lines, scan, type Unit } from "./scan.ts";

let texts: Texts = {};
let units: readonly Unit[] = [];
beforeAll(async () => {
  texts = await appTexts();
  const said: Record<string, string> = {};
  for (const argv of [["sweep", "--help"], ["init", "--help"], ["explain", "config", "--help"], ["explain", "clocks", "--help"], ["explain", "clocks"], ["explain", "config", "examples/wren-3b-broken"], ["init", "--complaints", "--dry-run", "examples/wren-3b"]]) {
    const { out, err } = await run(...argv);
    said[argv.join(" ")] = `${out}\n\n${err}`;
  }
  texts = { ...texts, ...said };
  units = Object.entries(texts).flatMap(([where, text]) => unitsOf(where, text));
}, 120_000);

const all = (pattern: RegExp): string => Object.entries(texts).flatMap(([where, text]) => (pattern.test(where) ? [text] : [])).join("\n");

test("everything is printed", () => {
  expect(all(/^active: .*write .*\/issues$/)).toMatch(/Model documentation[\s\S]*Would show it/);
  expect(all(/^active: .*\/comments$/)).toMatch(/Overdue since|Due on/);
  expect(all(/^active: .*\/comments$/)).toMatch(/Opened again/);
  expect(all(/^active: .*\/comments$/)).toContain("Closed: ");
  expect(all(/^preview: .*write/)).toContain("Nothing has been written but this issue");
  expect(all(/page \(public\)/)).toContain("<!doctype html>");
  expect(all(/^server: doctor/)).toMatch(/FAILURE {2}environment/);
  expect(all(/^sweep --help/)).toContain("--dry-run");
  expect(units.length).toBeGreaterThan(2000);
});

test("nothing of it makes a forbidden claim", () => expect(lines(scan(units).hits)).toEqual([]));

test("no share of anything is shown, and no amount of a fine", () => {
  const words = units.map((one) => one.text).join("\n");
  expect(/\bEUR ?\d|turnover/i.exec(words)?.[0] ?? null).toBeNull();
  // Outcomes that are open are never marked as recorded ones are.
  for (const text of Object.values(texts)) expect(/✅[^|\n]{0,20}(?:unknown|error|open question|failed)/.exec(text)?.[0] ?? null).toBeNull();
});

test("days of the house are called house rules in issues, reminders and on the dashboard", () => {
  const written = all(/^active: .*write/);
  for (const day of ["2026-11-23", "2026-12-05"]) expect([day, new RegExp(`(?:by|was due|due day: \\*\\*|Overdue since|Due on|Due today,) ?${day}(?!\\*{0,2} \\(house rule\\))`).exec(written)?.[0] ?? null]).toEqual([day, null]);
  expect(written).toContain("(house rule)");
});

test("a claim put into an issue is caught", () => {
  for (const { id, catches } of CLAIMS) expect([id, scan(unitsOf("issue", `### Title\n\n| a | ${catches[0] ?? ""} |\n`)).hits.map((one) => one.claim)]).toEqual([id, expect.arrayContaining([id])]);
});
