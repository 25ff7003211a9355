import { describe, expect, test } from "@jest/globals";
import { relaxations } from "../../src/records/policy.ts";
import type { Baseline, Config, Records, Waiver } from "../../src/records/types.ts";

function records(config: Config, waivers: readonly Waiver[] = []): Records {
  return { present: true, models: [], config, configSource: { path: ".gpai/config.yaml" }, waivers, documents: new Map(), paths: new Set(), problems: [] };
}

function waiver(id: string, until: string): Waiver {
  return { id, reason: "r", owner: "o", until, source: { path: ".gpai/waivers.yaml", line: 3 } };
}

test.each([
  [{ fail_on: "gap" }, { fail_on: "never" }, ["this change relaxes fail_on from gap to never"]],
  [{}, { fail_on: "conflict" }, ["this change relaxes fail_on from stale to conflict"]],
  [{ fail_on: "unknown" }, {}, ["this change relaxes fail_on from unknown to stale"]],
  [{ fail_on: "never" }, { fail_on: "unknown" }, []],
  [{ fail_on: "conflict" }, { fail_on: "gap" }, []],
  [{ house: { snapshot_age: 90 } }, { house: { snapshot_age: 400 } }, ["this change lengthens the house rule snapshot_age from 90 to 400 days"]],
  [{ house: { snapshot_age: 90 } }, { house: { snapshot_age: 30 } }, []],
  [{}, { house: { complaint_answer_days: 31 } }, ["this change lengthens the house rule complaint_answer_days from 30 to 31 days"]],
  [{ house: { complaint_answer_days: 14 } }, {}, ["this change lengthens the house rule complaint_answer_days from 14 to 30 days"]],
  [{}, { house: { complaint_answer_days: 30, other: 9000 } }, []],
  [{ comment: "on-change" }, { comment: "never" }, ["this change turns comments on pull requests off"]],
  [{ comment: "never" }, { comment: "always" }, []],
  [{ calendar: { holidays: ["2026-12-25"] } }, { calendar: { holidays: ["2026-12-25", "2026-12-24", "2026-12-24"] } }, ["this change adds 1 holiday to the calendar (2026-12-24), which lengthens clocks in business days"]],
  [{}, { calendar: { holidays: ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"] } }, ["this change adds 4 holidays to the calendar (2026-12-21, 2026-12-22, 2026-12-23, …), which lengthens clocks in business days"]],
  [{ calendar: { holidays: ["2026-12-25", "2026-12-28"] } }, { calendar: { holidays: ["2026-12-25"] } }, []],
] as const)("%j → %j", (base, head, messages) => {
  expect(relaxations(records(base as Config), records(head as Config)).map((r) => r.message)).toEqual(messages);
});

test("waivers added or extended are named with their place; kept and shortened ones are not", () => {
  const base = records({}, [waiver("C-1.5.1", "2026-12-01"), waiver("MDF-PRP-1", "2026-12-01")]);
  const head = records({}, [waiver("C-1.5.1", "2027-03-01"), waiver("MDF-PRP-1", "2026-11-30"), waiver("PST-0.2", "2027-01-01")]);
  expect(relaxations(base, head)).toEqual([
    expect.objectContaining({ message: "this change extends the waiver for C-1.5.1 from 2026-12-01 to 2027-03-01", path: ".gpai/waivers.yaml", line: 3 }),
    expect.objectContaining({ message: "this change adds a waiver for PST-0.2 until 2027-01-01" }),
  ]);
});

test("a waiver that is kept beside another of its id is no extension", () => {
  const both = [waiver("C-1.5.1", "2027-03-01"), waiver("C-1.5.1", "2026-12-01")];
  expect(relaxations(records({}, both), records({}, both))).toEqual([]);
});

describe("the baseline", () => {
  const path = ".gpai/baseline.yaml";
  const listing = (...names: string[]): Baseline => ({ path, entries: names.map((name, i) => ({ fingerprint: name.repeat(32), rule: `rule/${name}`, source: { path, line: 4 + i } })) });
  const run = (base: Baseline | undefined, head: Baseline | undefined) => relaxations({ ...records({}), ...(base && { baseline: base }) }, { ...records({}), ...(head && { baseline: head }) });
  test("added entries are told once, with their rules and the first line", () => {
    expect(run(listing("a"), listing("a", "b", "c"))).toEqual([{ message: "this change adds 2 findings to the baseline (rule/b, rule/c)", path, line: 5, fix: expect.stringContaining("a change of its own") }]);
    expect(run(undefined, listing("a"))).toMatchObject([{ message: "this change adds 1 finding to the baseline (rule/a)" }]);
  });
  test("many rules are not all named", () => {
    expect(run(undefined, listing("0", "1", "2", "3", "4", "5", "6"))[0]?.message).toBe("this change adds 7 findings to the baseline (rule/0, rule/1, rule/2, rule/3, rule/4 and 2 more rules)");
  });
  test("a shorter list, and none, relax nothing", () => {
    expect([run(listing("a", "b"), listing("b")), run(listing("a"), undefined), run(undefined, undefined)]).toEqual([[], [], []]);
  });
  test("rules of a hostile list are cut and made visible", () => {
    const [one] = relaxations(records({}), { ...records({}), baseline: { path, entries: [{ fingerprint: "a".repeat(32), rule: `${"x".repeat(900)}\u202e\n`, source: { path } }] } });
    expect(one?.message.length).toBeLessThan(150);
    expect(one?.message).not.toMatch(/[\u202e\n]/);
  });
});
