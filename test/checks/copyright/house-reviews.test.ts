import { describe, expect, test } from "@jest/globals";
import { inspect } from "../../../src/engine/inspect.ts";
import type { ObligationResult } from "../../../src/checks/types.ts";
import { copyright, entry, repository, sha256 } from "../../engine/support.ts";

const pointer = `{held_by: General Counsel, digest: "sha256:${sha256("policy")}", version: "2", date: 2025-01-10}`;

async function at(now: string, keys: Readonly<Record<string, string>>, config?: string): Promise<{ readonly policy: ObligationResult; readonly contact: ObligationResult; readonly dates: readonly (readonly [string, string, string])[] }> {
  const repo = repository({ ".gpai/copyright.yaml": copyright({ policy: pointer, contact: "rights@demo.eu", ...keys }), ...(config === undefined ? {} : { ".gpai/config.yaml": config }) });
  const report = await inspect({ path: repo.path, now });
  return { policy: entry(report, "C-1.1.1.i"), contact: entry(report, "C-1.5.1"), dates: (report.models[0]?.dates ?? []).filter((one) => ["C-1.1.1.i", "C-1.5.1"].includes(one.id)).map((one) => [one.id, one.date, one.basis] as const) };
}
const short = ({ outcome, due, findings }: ObligationResult): unknown => [outcome, due, findings.map((one) => one.rule)];

describe("review of the policy and check of the contact", () => {
  test("nobody is asked where no day is recorded and no clock is set", async () => {
    const { policy, contact, dates } = await at("2026-11-22", {});
    expect([short(policy), short(contact), dates]).toEqual([["recorded", undefined, []], ["recorded", undefined, []], []]);
  });
  test("a set clock asks for the day", async () => {
    const { policy, contact } = await at("2026-11-22", {}, "house: {policy_review_days: 200}\n");
    expect([short(policy), short(contact)]).toEqual([["unknown", undefined, ["copyright/never-reviewed"]], ["recorded", undefined, []]]);
    expect(policy.findings[0]).toMatchObject({ message: expect.stringContaining("A house rule asks every 200 days (house.policy_review_days); no law sets an interval."), fix: expect.stringMatching(/^policy_reviewed: YYYY-MM-DD /) });
  });
  test.each([["2026-12-31", "recorded", []], ["2027-01-01", "recorded", []], ["2027-01-02", "stale", ["copyright/review-old"]]])("on %s a review of 2026-01-01 is %s", async (now, outcome, rules) => {
    const { policy, dates } = await at(now, { policy_reviewed: "2026-01-01" });
    expect(short(policy)).toEqual([outcome, "2027-01-01", rules]);
    expect(dates).toEqual([["C-1.1.1.i", "2027-01-01", "house"]]);
  });
  test.each([["2026-06-30", "recorded"], ["2026-07-01", "stale"]])("on %s a contact tried out on 2026-01-01 is %s", async (now, outcome) => {
    expect((await at(now, { contact_checked: "2026-01-01" })).contact).toMatchObject({ outcome, due: "2026-06-30" });
  });
  test("a day to come is asked about", async () => {
    expect(short((await at("2026-11-22", { contact_checked: "2026-11-23" })).contact)).toEqual(["unknown", undefined, ["copyright/review-ahead"]]);
  });
  test("what is missing stays missing, whatever was reviewed", async () => {
    const { policy, contact } = await at("2026-11-22", { policy: "", contact: "", policy_reviewed: "2020-01-01", contact_checked: "2020-01-01" });
    expect([policy.outcome, contact.outcome]).toEqual(["gap", "gap"]);
  });
});
