/** Commitment 1, Measures 1.1 and 1.4: the Framework as a pointer, its headings, its confirmation, its way to the AI Office. */

import { periodOf } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { FRAMEWORK_HEADINGS } from "../../records/safety-types.ts";
import { finding } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { afterPeriod, day, type Day, disorder, fromTheFuture, isPast, lateNote, notBeforeApplication, placed, ruleWords } from "./days.ts";
import { missingUntil, pointerFinding, section, type Seen, settle, together, volunteered } from "./kit.ts";
import { halfSent, sameVersion, sentDay, transmissions, type Transmissions } from "./sent.ts";

const SKELETON = 'framework: {held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD, confirmed_on: YYYY-MM-DD}   # in safety.yaml';
const FOUR_WEEKS = periodOf("framework-after-notification");
const TWO_WEEKS_BEFORE = periodOf("framework-before-placing");
const FIVE_BUSINESS_DAYS = periodOf("framework-sent");

type Framework = NonNullable<ReturnType<typeof section<"framework">>>;

interface Limit {
  /** Earlier of the two days that can be counted (ISO date). */
  readonly day?: string;
  readonly notes: readonly string[];
  /** Days that are not recorded and that the limit would count from. */
  readonly questions: readonly string[];
}

/** Measure 1.1: confirmed 4 weeks after the notification, and 2 weeks before placing; the earlier day binds. */
export function confirmationLimit(input: CheckInput): Limit {
  const notified = isoDate(section(input, "notification")?.value.notified_on);
  const market = placed(input);
  const after = notified === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, notified, FOUR_WEEKS));
  const before = market === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, market, TWO_WEEKS_BEFORE));
  const questions = [
    ...(after === undefined && !volunteered(input) ? ["When was the Commission notified (Art. 52(1))? Four weeks count from that day: notification: {notified_on: YYYY-MM-DD}."] : []),
    ...(before === undefined ? ["When was the model placed on the Union market, or when is that planned? The Framework is to be confirmed two weeks before: dates: {eu_market: YYYY-MM-DD} in model.yaml."] : []),
  ];
  const rule = `${ruleWords(input, "S-1.1", 0)} ${ruleWords(input, "S-1.1", 1)}`;
  if (after === undefined || before === undefined) {
    const only = after ?? before;
    return { notes: [rule, ...(only === undefined ? [] : [`Only one of the two days can be counted: ${only}, ${after === undefined ? "2 weeks before placing" : "4 weeks after the notification"}.`])], questions, ...(only === undefined ? {} : { day: only }) };
  }
  const binds = before < after ? before : after;
  const already = notified !== undefined && before < notified && binds === before ? " It was already past on the day of the notification." : "";
  const which = before < after ? "the one before placing" : before === after ? "both are the same" : "the one after the notification";
  return { day: binds, questions, notes: [rule, `4 weeks after the notification: ${after}; 2 weeks before placing: ${before}. The earlier binds, ${which}: ${binds}.${already}`] };
}

function headings({ value, at }: Framework): Seen {
  if (value.headings === undefined) return { questions: [`Which of the eight headings of Measure 1.1 does the Framework have? framework: {headings: [${FRAMEWORK_HEADINGS.join(", ")}]}.`] };
  const has = new Set<string>(value.headings);
  const lacks = FRAMEWORK_HEADINGS.filter((one) => !has.has(one));
  if (lacks.length === 0) return { evidence: [at("headings")] };
  return { gaps: [finding("safety/headings", `The record does not name these headings of Measure 1.1 for the Framework: ${lacks.join(", ")}.`, at("headings"), { fix: `headings: [${FRAMEWORK_HEADINGS.join(", ")}]   # those that it has`, about: lacks })] };
}

function documentDay({ value, at }: Framework): Day | undefined {
  return day("the Framework's version", value.date, at("date"));
}

function confirmationDay({ value, at }: Framework): Day | undefined {
  return day("its confirmation", value.confirmed_on, at("confirmed_on"));
}

/** Confirmation against its limit. An absent confirmation waits until the limit is over. */
function confirmation(input: CheckInput, framework: Framework): Seen {
  const limit = confirmationLimit(input);
  const confirmed = confirmationDay(framework);
  if (confirmed !== undefined) {
    const late = limit.day === undefined ? undefined : lateNote("Confirmation of the Framework", confirmed.on, limit.day);
    return {
      conflicts: [...disorder(documentDay(framework), confirmed), ...fromTheFuture(input, documentDay(framework), confirmed)],
      notes: [...(late === undefined ? [] : [late]), ...limit.notes], questions: limit.day === undefined ? limit.questions : [], evidence: [confirmed.at],
    };
  }
  const seen: Seen = { conflicts: fromTheFuture(input, documentDay(framework)), notes: limit.notes, due: [limit.day] };
  if (limit.day !== undefined && isPast(limit.day, input.now)) {
    return { ...seen, gaps: [finding("safety/not-confirmed", `No confirmation of the Framework is recorded, and the day that the rule gives (${limit.day}) is over.`, framework.at(), { fix: "framework: {confirmed_on: YYYY-MM-DD}" })] };
  }
  if (limit.questions.length > 0) return { ...seen, questions: limit.questions };
  return { ...seen, later: [`The confirmation is not recorded yet, and need not be before ${limit.day ?? ""}.`] };
}

function commitment(input: CheckInput): CheckResult {
  const framework = section(input, "framework");
  const limit = confirmationLimit(input);
  if (framework === undefined) return missingUntil("S-C1", input, SKELETON, limit.day, limit.notes.join(" "));
  const fault = pointerFinding("S-C1", input, framework.value, framework.at());
  return settle("S-C1", { gaps: fault === undefined ? [] : [fault], evidence: [framework.at()] });
}

function creating(input: CheckInput): CheckResult {
  const framework = section(input, "framework");
  const limit = confirmationLimit(input);
  if (framework === undefined) return missingUntil("S-1.1", input, SKELETON, limit.day, limit.notes.join(" "));
  const fault = pointerFinding("S-1.1", input, framework.value, framework.at());
  return settle("S-1.1", together({ gaps: fault === undefined ? [] : [fault], evidence: [framework.at()] }, headings(framework), confirmation(input, framework)));
}

function sentOf({ value, at }: Framework): Transmissions {
  return transmissions(value.sent ?? [], (i) => at("sent", i));
}

/** Transmission of the version that the pointer names. */
function currentSent(input: CheckInput, framework: Framework): Seen {
  const sent = sentOf(framework).current(framework.value.version);
  const done = sentDay(sent, "the Framework");
  const confirmed = confirmationDay(framework);
  const limit = confirmed === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, confirmed.on, FIVE_BUSINESS_DAYS));
  const conflicts = [...disorder(confirmed, done), ...fromTheFuture(input, done)];
  const gaps = halfSent(sent, "the Framework");
  const evidence = sent === undefined ? [] : [sent.at];
  if (confirmed === undefined || limit === undefined) {
    const before = confirmationLimit(input).day;
    if (sent === undefined && before !== undefined && !isPast(before, input.now)) return { later: [`Five business days count from the confirmation, which is not recorded yet and need not be before ${before}.`], due: [before] };
    return { gaps, conflicts, evidence, questions: ["When was this version of the Framework confirmed? The five business days count from that day: framework: {confirmed_on: YYYY-MM-DD}."] };
  }
  if (done !== undefined) {
    const late = lateNote("Transmission of the Framework", done.on, limit);
    return { gaps, conflicts, evidence, notes: late === undefined ? [] : [late] };
  }
  if (gaps.length > 0) return { gaps, conflicts, evidence, due: [limit] };
  if (!isPast(limit, input.now)) return { conflicts, due: [limit], later: [`No transmission of this version is recorded yet, and none need be before ${limit}.`] };
  return { conflicts, due: [limit], gaps: [finding("safety/not-sent", `No transmission of the Framework's version is recorded, and the day that the rule gives (${limit}) is over.`, framework.at("version"), { fix: 'framework: {sent: [{receipt: <id>, date: YYYY-MM-DD, version: "<n>"}]}' })] };
}

/** Transmissions of the other versions that the changelog names; when they were confirmed is not recorded. */
function earlierSent(input: CheckInput, framework: Framework): Seen {
  const all = sentOf(framework);
  const seen = (framework.value.changelog ?? []).map((note, i): Seen => {
    if (note.version === undefined || sameVersion(note.version, framework.value.version)) return {};
    const sent = all.of(note.version);
    if (sent !== undefined) return { gaps: halfSent(sent, "an earlier version"), conflicts: [...disorder(day("that version", note.date, framework.at("changelog", i, "date")), sentDay(sent, "an earlier version")), ...fromTheFuture(input, sentDay(sent, "an earlier version"))], evidence: [sent.at] };
    const on = isoDate(note.date);
    const limit = on === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, on, FIVE_BUSINESS_DAYS));
    if (limit !== undefined && !isPast(limit, input.now)) return { due: [limit] };
    return { gaps: [finding("safety/not-sent", "No transmission is recorded for a version that the Framework's changelog names: every update goes to the AI Office.", framework.at("changelog", i), { fix: 'framework: {sent: [{receipt: <id>, date: YYYY-MM-DD, version: "<n>"}]}' })] };
  });
  return together(...seen);
}

function notifying(input: CheckInput): CheckResult {
  const framework = section(input, "framework");
  const limit = confirmationLimit(input).day;
  const rule = ruleWords(input, "S-1.4");
  if (framework === undefined) return missingUntil("S-1.4", input, `${SKELETON.slice(0, SKELETON.indexOf("}"))}, sent: [{receipt: <id>, date: YYYY-MM-DD}]}   # in safety.yaml`, limit, rule);
  return settle("S-1.4", together(currentSent(input, framework), earlierSent(input, framework), { notes: [rule] }));
}

export const frameworkCheck: Check = {
  name: "safety-framework",
  handles: ["S-C1", "S-1.1", "S-1.4"],
  what: "Pointer to the Framework, its eight headings, the day of its confirmation against both limits, receipts within five business days",
  run: (input) => [commitment(input), creating(input), notifying(input)],
};
