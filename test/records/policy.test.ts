import { expect, test } from "@jest/globals";
import { relaxations } from "../../src/records/policy.ts";
import type { Config, Records, Waiver } from "../../src/records/types.ts";

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
