/**
 * Clocks of the house on the policy and on the contact: no text sets how often either is looked at again (Measures 1.1(1), 1.5(1): keep
 * up to date, a point of contact). They run from a recorded day; where none is recorded, nobody is asked unless the clock is set.
 */

import { houseDays, houseDue, type HouseClockKey, standing } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { evidenceAt, finding } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import type { Judged } from "./single.ts";
import { copyrightRecord, place } from "./values.ts";

interface Review {
  /** Key of copyright.yaml that holds the day. */
  readonly record: "policy_reviewed" | "contact_checked";
  readonly clock: HouseClockKey;
  /** `when was the policy last reviewed`. */
  readonly asks: string;
  /** `the copyright policy was last reviewed`. */
  readonly was: string;
  readonly fix: string;
}

export const POLICY_REVIEW: Review = { record: "policy_reviewed", clock: "policy_review_days", asks: "When was the copyright policy last reviewed?", was: "The copyright policy was last reviewed", fix: "after reading it against what is done today" };
export const CONTACT_CHECK: Review = { record: "contact_checked", clock: "contact_check_days", asks: "When did somebody last try out the contact for rightsholders?", was: "The contact for rightsholders was last tried out", fix: "after a message to it was answered" };

/** An entry that is recorded, with the next day of its clock; stale where the clock ran out. Any other outcome stays what it is. */
export function reviewed(judged: Judged, input: CheckInput, { record, clock, asks, was, fix }: Review): Judged {
  if (judged.outcome !== "recorded") return judged;
  const { house } = input.records.config;
  const days = houseDays(house, clock);
  const rule = `A house rule asks every ${days} days (house.${clock}); no law sets an interval.`;
  const at = place(input, record);
  const day = isoDate(copyrightRecord(input)[record]);
  const write = `${record}: YYYY-MM-DD   # the day, in copyright.yaml, ${fix}`;
  if (day === undefined) {
    if (house === undefined || !Object.hasOwn(house, clock)) return judged;
    return { ...judged, outcome: "unknown", reason: `${asks} ${rule}`, findings: [...judged.findings, finding("copyright/never-reviewed", `${asks} ${rule}`, at, { fix: write, about: [record] })] };
  }
  if (standing(day, input.now) === "before") return { ...judged, outcome: "unknown", reason: `The day in \`${record}\` lies ahead.`, findings: [...judged.findings, finding("copyright/review-ahead", `The day in \`${record}\` lies ahead.`, at, { fix: `${record}: <the day of the last look>`, about: [record] })] };
  const due = houseDue(house, clock, day);
  if (due === undefined) return judged;
  if (standing(due, input.now) === "after") return { ...judged, outcome: "stale", due, findings: [...judged.findings, finding("copyright/review-old", `${was} on ${day}. ${rule}`, at, { fix: write, about: [record] })] };
  return { ...judged, due, evidence: [...(judged.evidence ?? []), evidenceAt(at)] };
}
