/** Measure 7.6: six-monthly updates for the most capable models, updates on recorded grounds, a changelog. */

import { periodOf } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { evidenceAt, finding, placeOf } from "../finding.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { changelogSeen } from "./changelog.ts";
import { afterPeriod, day, fromTheFuture, isPast, ruleWords } from "./days.ts";
import { eventConflicts, unanswered } from "./events.ts";
import { hasReason, ownById, section, type Seen, settle, together } from "./kit.ts";
import { similarlySafe } from "./references.ts";
import { noReport, type Report, reportAt, reportDate, reports } from "./reports.ts";
import { releases } from "./releases.ts";
import { hasReceipt } from "./sent.ts";

const HALF_YEAR = periodOf("most-capable-update");
const MONTH = periodOf("most-capable-successor");
const QUESTION = "Is the model among your most capable ones on the market? The update every six months is owed for those only: scope: {most_capable: true or false} in safety.yaml.";

/** The last day (ISO) on which a report went to the AI Office with a receipt. */
function delivered(all: readonly Report[]): string | undefined {
  return all.flatMap((one) => (one.value.sent ?? []).filter((sent) => hasReceipt(sent)).flatMap((sent) => isoDate(sent.date) ?? [])).toSorted().at(-1);
}

type Exception = NonNullable<ReturnType<typeof section<"report_exception">>>;

/** What an exception lacks: its reason, its day. */
function incomplete({ value, at }: Exception): readonly Finding[] {
  const lacks = [...(hasReason(value.reason) ? [] : ["a reason"]), ...(isoDate(value.on) === undefined ? ["a day"] : [])];
  return lacks.length === 0 ? [] : [finding("safety/exception", `The exception from the six-monthly update is recorded without ${lacks.join(" and ")}.`, at(), { fix: "report_exception: {kind: unchanged, reason: <why>, on: YYYY-MM-DD}" })];
}

/** Does anything recorded speak against "unchanged": a release after the last delivery? */
function changed(input: CheckInput, { at }: Exception, last: string): readonly Finding[] {
  const later = releases(input).filter((one) => one.on !== undefined && one.on > last && one.on <= input.now);
  return later.slice(0, 3).map((one) => finding("safety/exception-release", `The exception (${placeOf(at())}) says that nothing changed since the last delivery, but a release is recorded after it (${placeOf(one.at)}).`, at("kind"), { fix: "record the updated report, or the exception that fits" }));
}

/** An exception from before the last delivery says nothing about the time since; being similarly safe may well be older. */
function outlived({ value }: Exception, last: string): boolean {
  const on = isoDate(value.on);
  return value.kind !== "similarly-safe" && on !== undefined && on < last;
}

/** An exception against what else is recorded; `due` is the day on which the update would have been due. */
function exception(input: CheckInput, claimed: Exception, last: string, due: string): Seen {
  const { value, at } = claimed;
  const gaps = incomplete(claimed);
  const conflicts = [...fromTheFuture(input, day("the exception", value.on, at("on"))), ...(value.kind === "unchanged" ? changed(input, claimed, last) : [])];
  const seen: Seen = { gaps, conflicts, evidence: [at()], notes: [`An exception from the six-monthly update is recorded; without it the day is ${due}. Whether it holds is for a person to judge.`] };
  if (value.kind === "similarly-safe") {
    if (similarlySafe(input).everyRisk) return seen;
    return { ...seen, gaps: [...gaps, finding("safety/exception-reference", "The exception says that the model is similarly safe or safer, but not every recorded risk names a safe reference model that still stands (risks[].similarly_safe, references).", at("kind"), { fix: "risks: [{id: <risk>, similarly_safe: <id of a reference>}]" })], due: [due] };
  }
  if (value.kind === "successor") {
    const until = afterPeriod(input, due, MONTH);
    if (until !== undefined && isPast(until, input.now)) return { ...seen, due: [due], stale: [finding("safety/exception-over", `The exception rests on a more capable model that follows in under a month; a month after the update's day (${due}) is over. From which day the month counts is not said: that reading is ours.`, at("kind"), { fix: "record the updated report, or the exception that fits" })] };
    return { ...seen, due: [until] };
  }
  return seen;
}

function halfYearly(input: CheckInput, all: readonly Report[]): Seen {
  const rule = ruleWords(input, "S-7.6", 0);
  const declared = section(input, "scope")?.value.most_capable;
  if (declared === undefined) return { questions: [QUESTION], notes: [rule] };
  if (!declared) return { notes: [`Declared as not among the most capable models: no update every six months. ${rule}`] };
  const last = delivered(all);
  const due = last === undefined ? undefined : afterPeriod(input, last, HALF_YEAR);
  if (last === undefined || due === undefined) return { notes: [rule], questions: ["When was the last Model Report delivered? Six months count from a transmission with receipt and day: model_reports: [{sent: [{receipt: <id>, date: YYYY-MM-DD}]}]."] };
  const claimed = section(input, "report_exception");
  if (claimed !== undefined && !outlived(claimed, last)) return together(exception(input, claimed, last, due), { notes: [rule] });
  const newest = all.at(-1);
  if (!isPast(due, input.now)) return { notes: [rule], due: [due] };
  return { notes: [rule], due: [due], stale: [finding("safety/report-due", `The last delivery of a Model Report is older than six months; the day that the rule gives was ${due}.`, newest?.at, { fix: "add the updated report to model_reports, or record report_exception: {kind, reason, on}" })] };
}

function onGrounds(input: CheckInput, all: readonly Report[]): Seen {
  const days = all.flatMap((one) => [reportDate(one), isoDate(one.value.confirmed_on)]).filter((one) => one !== undefined);
  return {
    conflicts: eventConflicts(input),
    stale: unanswered(input, days).map((one) => finding("safety/report-ground", "An event is recorded that can make an update of the Model Report due, and no report follows it. The update is owed in reasonable time: the Code sets no number of days.", one.at, { fix: "record the updated report, or closed_on: YYYY-MM-DD at the event" })),
  };
}

function changelog(input: CheckInput, all: readonly Report[]): Seen {
  const newest = all.at(-1);
  if (newest === undefined || (all.length < 2 && newest.value.changelog === undefined)) return {};
  if (newest.value.changelog === undefined) return { gaps: [finding("safety/changelog", "The newest Model Report is an update, and no changelog is recorded for it.", newest.at, { fix: 'changelog: [{version: "<n>", date: YYYY-MM-DD, reason: <why, in general words>}]' })] };
  return changelogSeen(input, { what: "the Model Report", version: newest.value.version, versionAt: reportAt(input, newest, "version"), notes: newest.value.changelog, at: (i, key) => (key === undefined ? reportAt(input, newest, "changelog", i) : reportAt(input, newest, "changelog", i, key)) });
}

function updates(input: CheckInput): CheckResult {
  const all = reports(input);
  if (all.length === 0) return noReport("S-7.6", input);
  const kept = ownById(input, "S-7.6");
  const seen = settle("S-7.6", together(kept === undefined ? halfYearly(input, all) : {}, onGrounds(input, all), changelog(input, all)));
  return seen.evidence === undefined ? { ...seen, evidence: all.slice(-1).map((one) => evidenceAt(one.at)) } : seen;
}

export const reportUpdatesCheck: Check = {
  name: "safety-report-updates",
  handles: ["S-7.6"],
  what: "Six months since the last delivery for a model declared among the most capable, its three exceptions with reason and day; updates after recorded events; changelog",
  run: (input) => [updates(input)],
};
