/** A year in the life of one issue, day by day, with reports that the engine itself makes of a repository that people change. */

import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { addPeriod } from "../../src/law/clocks.ts";
import type { LastChange } from "../../src/repository/port.ts";
import { MemoryTracker } from "../support/memory-tracker.ts";
import { compose } from "../routes/compose.ts";
import { judgeFiles } from "../routes/reports.ts";
import { onGitHub, policy, REPOSITORY, sweep } from "./support.ts";

const REGISTER = ".gpai/registers/downstream-requests.csv";
const COMMIT = "5ca1ab1e".repeat(5);

/** Rows of the register from a day on, with the commit that wrote them. */
const ROWS: readonly (readonly [from: string, rows: string])[] = [
  ["2026-11-23", ""],
  ["2026-12-01", "D-2,2026-12-01,,,context length\n"],
  ["2027-01-20", "D-2,2026-12-01,2027-01-19,flood,context length\n"],
  ["2027-03-01", "D-2,2026-12-01,2027-01-19,flood,context length\nD-3,2027-03-01,,,tokenizer\n"],
  ["2027-04-10", "D-2,2026-12-01,2027-01-19,flood,context length\nD-3,2027-03-01,2027-04-09,strike,tokenizer\n"],
  ["2027-09-01", "D-2,2026-12-01,2027-01-19,flood,context length\nD-3,2027-03-01,2027-04-09,strike,tokenizer\nD-4,2027-09-01,,,licence of the adapters\n"],
  ["2027-09-06", "D-2,2026-12-01,2027-01-19,flood,context length\nD-3,2027-03-01,2027-04-09,strike,tokenizer\nD-4,2027-09-01,2027-09-05,,licence of the adapters\n"],
];

/** What people do, in the evening of a day. */
const PEOPLE: Readonly<Record<string, (tracker: MemoryTracker) => unknown>> = {
  "2026-12-05": (tracker) => tracker.edit(1, { title: "Answer the integrator", body: `Ada has it.\r\n\r\n${tracker.at(1).issue.body.replaceAll("\n", "\r\n")}` }),
  "2027-03-02": (tracker) => tracker.edit(1, { state: "closed", stateReason: "not_planned" }),
  "2027-03-20": (tracker) => tracker.edit(1, { state: "closed", stateReason: "completed" }),
  "2027-03-23": (tracker) => tracker.edit(1, { state: "closed", stateReason: "completed" }),
};

/** Every day where something happens, every third week elsewhere: a sweep that finds nothing new writes nothing on any day. */
function days(): readonly string[] {
  const busy = [["2026-11-30", "2026-12-02"], ["2026-12-05", "2026-12-09"], ["2026-12-14", "2026-12-17"], ["2027-01-14", "2027-01-16"], ["2027-01-19", "2027-01-21"], ["2027-02-28", "2027-03-05"], ["2027-03-14", "2027-03-17"], ["2027-03-20", "2027-03-25"], ["2027-04-09", "2027-04-11"], ["2027-08-31", "2027-09-02"], ["2027-09-05", "2027-09-07"]];
  const all: string[] = [];
  for (let day = "2026-11-23", i = 0; day <= "2027-11-22"; day = addPeriod(day, "P1D") ?? "9999", i += 1) {
    if (i % 21 === 0 || busy.some(([from = "", to = ""]) => day >= from && day <= to)) all.push(day);
  }
  return all;
}

interface Year { readonly tracker: MemoryTracker; readonly log: readonly string[]; readonly skips: ReadonlySet<string>; readonly pages: readonly string[] }

async function live(): Promise<Year> {
  const files = compose("sme");
  const header = "id,received,answered,exception,subject\nD-1,2026-04-08,2026-04-15,,tokenizer details for an integration";
  const tracker = new MemoryTracker();
  const log: string[] = [];
  const pages: string[] = [];
  const skips = new Set<string>();
  for (const now of days()) {
    const [from, rows] = ROWS.findLast(([day]) => day <= now) ?? ["", ""];
    const judged = onGitHub(await judgeFiles("sme", new Map(files).set(REGISTER, `${header}\n${rows}`), now), COMMIT);
    // The golden outlives a release.
    const report = { ...judged, tool: { ...judged.tool, version: "0.0.0" } };
    tracker.now = `${now}T04:00:00Z`;
    const before = tracker.writes.length;
    const known = tracker.numbers.length === 0 ? 0 : tracker.at(1).comments.length;
    const changes = new Map<string, LastChange>([[REGISTER, { commit: COMMIT, date: `${from}T12:00:00Z` }]]);
    const { plan } = await sweep({ report, tracker, policy: policy(), repository: { ...REPOSITORY, name: "sparrow-3b", owner: "sparrow-lm" }, changes });
    for (const step of plan.steps) if (step.kind === "skip" && step.reason !== "unchanged") skips.add(`${now}: ${step.reason}${step.until === undefined ? "" : ` until ${step.until}`}`);
    for (const what of tracker.writes.slice(before)) log.push(`${now}: ${what.replace(/<!--.*?:(?=[a-z]+\.)/, "").replace(/ [0-9a-f]{16} -->$/, "")}`);
    if (tracker.writes.length > before) {
      const { issue, comments } = tracker.at(1);
      pages.push(`# ${now}: ${issue.state}${issue.stateReason === null ? "" : ` (${issue.stateReason})`}\n\nTitle: ${issue.title}\nLabels: ${issue.labels.join(", ")}\n`);
      for (const { body } of comments.slice(known)) pages.push(`## Comment\n\n${body}`);
      pages.push(`## Body\n\n${issue.body.replaceAll("\r", "")}`);
    }
    tracker.now = `${now}T19:00:00Z`;
    PEOPLE[now]?.(tracker);
  }
  return { tracker, log, skips, pages };
}

let year: Year;
beforeAll(async () => { year = await live(); }, 60_000);

describe("a year", () => {
  test("opened, reminded, renewed, closed, relapsed, paused, opened again once, let be, relapsed, closed: nothing else is written", () => {
    expect(year.log).toEqual([
      "2026-12-01: create Requests of downstream providers: open points of Sparrow 3B",
      "2026-12-08: comment #1 due.1.2026-12-15.7", "2026-12-08: update #1 body",
      "2026-12-15: comment #1 due.1.2026-12-15.0", "2026-12-15: update #1 body",
      "2026-12-16: update #1 body,labels",
      "2027-01-15: comment #1 due.1.2026-12-15.-2", "2027-01-15: update #1 body",
      "2027-01-20: comment #1 closed.1", "2027-01-20: update #1 body,labels,state,stateReason → closed completed",
      "2027-03-01: comment #1 again.2", "2027-03-01: update #1 body,labels,state,stateReason → open reopened",
      "2027-03-15: comment #1 pause.2.2027-03-02", "2027-03-15: update #1 body,state,stateReason → open reopened",
      "2027-03-16: update #1 body,labels",
      "2027-03-21: comment #1 verified.2", "2027-03-21: update #1 body,state,stateReason → open reopened",
      "2027-04-10: update #1 body,labels",
      "2027-09-01: comment #1 again.3", "2027-09-01: update #1 body,labels,state,stateReason → open reopened",
      "2027-09-06: comment #1 closed.3", "2027-09-06: update #1 body,labels,state,stateReason → closed completed",
    ]);
  });
  test("while it is paused or a person's, it says so", () => {
    expect([...year.skips].filter((one) => one.includes("2027-03")).slice(0, 3)).toEqual(["2027-03-03: snoozed until 2027-03-15", "2027-03-04: snoozed until 2027-03-15", "2027-03-05: snoozed until 2027-03-15"]);
    expect([...year.skips].some((one) => one.endsWith("closed-by-person"))).toBe(true);
  });
  test("the title and the note that a person wrote are there at the end of the year, and one issue in all", () => {
    const { issue } = year.tracker.at(1);
    expect([year.tracker.numbers, issue.title, issue.body.startsWith("Ada has it.\r\n\r\n<!-- gpai-docket:v1:issue:"), issue.state]).toEqual([[1], "Answer the integrator", true, "closed"]);
  });
  test("golden: what people read", () => {
    // Set UPDATE_GOLDEN=1 to write it anew, then read the difference.
    const text = year.pages.join("\n");
    const file = new URL("golden/year.md", import.meta.url);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
    expect(text).not.toMatch(/compliant|compliance|safe harbou?r|AI Act ready/i);
  });
});
