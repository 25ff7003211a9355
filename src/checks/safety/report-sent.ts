/** Measure 7.7: the Model Report by placing, its updates five business days after confirmation, 15 more with an interim report. */

import { periodOf } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { finding } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { afterPeriod, day, disorder, fromTheFuture, isPast, lateNote, notBeforeApplication, placed, ruleWords } from "./days.ts";
import { type Seen, settle, together } from "./kit.ts";
import { noReport, type Report, reportAt, reports } from "./reports.ts";
import { halfSent, hasReceipt, type Sent, sentDay, transmissions } from "./sent.ts";

const FIVE_BUSINESS_DAYS = periodOf("model-report-update");
const EXTENSION = periodOf("model-report-extension");
const GOOD_FAITH = "Fifteen business days more are given only with an interim report (contents of 7.2 and 7.5), and only if the AI Office sees good faith: it decides that, no record does.";

interface Limit { readonly day?: string; readonly question?: string; readonly rule: string }

/** The earliest report is the one owed by placing, all later ones are updates. */
function limitOf(input: CheckInput, report: Report, first: boolean): Limit {
  if (first) {
    const limit = notBeforeApplication(input, placed(input));
    return { rule: ruleWords(input, "S-7.7", 0), ...(limit === undefined ? { question: "When was the model placed on the Union market, or when is that planned? The Model Report is due by then: dates: {eu_market: YYYY-MM-DD} in model.yaml." } : { day: limit }) };
  }
  const confirmed = isoDate(report.value.confirmed_on);
  const limit = confirmed === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, confirmed, FIVE_BUSINESS_DAYS));
  return { rule: ruleWords(input, "S-7.7", 1), ...(limit === undefined ? { question: "When was the update of the Model Report confirmed? Five business days count from that day: model_reports: [{confirmed_on: YYYY-MM-DD}]." } : { day: limit }) };
}

/** Interim report in time: the limit moves by 15 business days. */
function extended(input: CheckInput, interim: Sent | undefined, limit: string): { readonly day: string; readonly notes: readonly string[] } {
  const given = sentDay(interim, "the interim report");
  if (given === undefined) return { day: limit, notes: isPast(limit, input.now) ? [] : [GOOD_FAITH] };
  if (given.on > limit) return { day: limit, notes: [lateNote("Interim report", given.on, limit) ?? "", GOOD_FAITH] };
  const later = afterPeriod(input, limit, EXTENSION) ?? limit;
  return { day: later, notes: [`With the interim report the day would be ${later}. ${GOOD_FAITH}`] };
}

function sending(input: CheckInput, report: Report, first: boolean): Seen {
  const sent = transmissions(report.value.sent ?? [], (i) => reportAt(input, report, "sent", i)).current(report.value.version);
  const interim = report.value.interim === undefined ? undefined : { value: report.value.interim, at: reportAt(input, report, "interim") };
  const done = sentDay(sent, "the Model Report");
  const limit = limitOf(input, report, first);
  const version = day("the Model Report's version", report.value.date, reportAt(input, report, "date"));
  const confirmed = day("its confirmation", report.value.confirmed_on, reportAt(input, report, "confirmed_on"));
  const base: Seen = {
    conflicts: [...disorder(confirmed ?? version, done), ...fromTheFuture(input, done, sentDay(interim, "the interim report")), ...disorder(sentDay(interim, "the interim report"), done)],
    gaps: [...halfSent(sent, "the Model Report"), ...halfSent(interim, "the interim report")],
    notes: [limit.rule], evidence: [report.at, ...(sent === undefined ? [] : [sent.at])],
  };
  if (limit.day === undefined) return { ...base, questions: limit.question === undefined ? [] : [limit.question] };
  const until = extended(input, interim, limit.day);
  const notes = [limit.rule, ...until.notes];
  if (done !== undefined) {
    const late = lateNote("Transmission of the Model Report", done.on, until.day);
    return { ...base, notes: [...(late === undefined ? [] : [late]), limit.rule, ...(interim === undefined ? [] : until.notes)] };
  }
  if (sent !== undefined && !hasReceipt(sent.value)) return { ...base, notes, due: [until.day] };
  if (!isPast(until.day, input.now)) return { ...base, notes, due: [until.day], later: [`No transmission of a Model Report is recorded yet, and none need be before ${until.day}.`] };
  return { ...base, notes, due: [until.day], gaps: [...(base.gaps ?? []), finding("safety/not-sent", `No transmission of this Model Report is recorded, and the day that the rule gives (${until.day}) is over.`, report.at, { fix: 'sent: [{receipt: <id>, date: YYYY-MM-DD, version: "<n>"}]   # at the report' })] };
}

function notifying(input: CheckInput): CheckResult {
  const all = reports(input);
  if (all.length === 0) return noReport("S-7.7", input);
  return settle("S-7.7", together(...all.map((one, i) => sending(input, one, i === 0))));
}

export const reportSentCheck: Check = {
  name: "safety-report-notifications",
  handles: ["S-7.7"],
  what: "Receipt of the first Model Report by placing, of updates within five business days; an interim report and what it would add",
  run: (input) => [notifying(input)],
};
