/** Art. 52(1) and Guidelines, section 2.3: notification within two weeks of meeting or foreseeing 10^25 FLOP, and what it holds. */

import { periodOf } from "../../law/clock-table.ts";
import { APPLICATION } from "../../law/gates.ts";
import { isoDate } from "../../law/clocks.ts";
import { cumulative, systemicBand } from "../compute-evidence.ts";
import { noSystemicBase } from "../act/modifier-systemic.ts";
import { evidenceAt, finding, notApplicable, placeOf, recorded } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { afterPeriod, day, type Day, disorder, fromTheFuture, isPast, lateNote, notBeforeApplication, ruleWords } from "./days.ts";
import { byId, missing, pointerFinding, pointerResult, pointerSkeleton, safetyPath, section, type Seen, settle, together, unread } from "./kit.ts";
import { runSeen } from "./estimates.ts";

const TWO_WEEKS = periodOf("notification");
const SKELETON = "notification: {met_on: YYYY-MM-DD, notified_on: YYYY-MM-DD, receipt: <id of the EU SEND receipt>}   # in safety.yaml; or foreseen_on";
const WHEN = "On which day was the condition met, or on which day did it become known that it will be met? Two weeks count from the earlier: notification: {met_on: YYYY-MM-DD} or {foreseen_on: YYYY-MM-DD}.";

interface Days { readonly met: Day | undefined; readonly foreseen: Day | undefined; readonly notified: Day | undefined }

function daysOf(input: CheckInput): Days {
  const own = section(input, "notification");
  const one = (name: string, key: "met_on" | "foreseen_on" | "notified_on"): Day | undefined => (own === undefined ? undefined : day(name, own.value[key], own.at(key)));
  return { met: one("meeting the condition", "met_on"), foreseen: one("foreseeing it", "foreseen_on"), notified: one("the notification", "notified_on") };
}

/** The earlier of meeting and foreseeing. */
function startOf({ met, foreseen }: Days): Day | undefined {
  if (met === undefined || foreseen === undefined) return met ?? foreseen;
  return foreseen.on <= met.on ? foreseen : met;
}

/** Last day of the two weeks; never before the duty applies, as a day before 2 August 2025 counts as that day. */
function limitOf(input: CheckInput, days: Days): string | undefined {
  const start = startOf(days)?.on;
  return start === undefined ? undefined : notBeforeApplication(input, afterPeriod(input, start < APPLICATION ? APPLICATION : start, TWO_WEEKS));
}

/** Files that speak of the threshold while nothing is recorded about it: a question, with places and no amounts. */
export function thresholdFacts(input: CheckInput): readonly Finding[] {
  const above = cumulative(input).filter((one) => systemicBand(one.flop) === "above");
  if (above.length === 0) return [];
  const places = [...new Set(above.map((one) => placeOf(one.source)))].slice(0, 3).join(", ");
  return [finding("safety/threshold-facts", `An estimate of the cumulative compute lies above 10^25 FLOP (${places}), and no day is recorded on which that was met or foreseen. ${WHEN}`, { path: safetyPath(input) }, { fix: SKELETON })];
}

const PENDING = "Arguments against the classification are recorded; the duties go on while they are pending (Art. 52(3); Guidelines, section 2.3.3).";

/** Arguments (Art. 52(2)), if any: they never suspend anything. */
function rebuttal(id: string, input: CheckInput): Seen {
  const own = section(input, "notification");
  if (own?.value.rebuttal === undefined) return {};
  const fault = pointerFinding(id, input, own.value.rebuttal, own.at("rebuttal"));
  return { notes: [PENDING], ...(fault === undefined ? {} : { gaps: [fault] }) };
}

function notice(id: string, input: CheckInput): Seen {
  const own = section(input, "notification");
  const days = daysOf(input);
  const { met, foreseen, notified } = days;
  const start = startOf(days);
  const limit = limitOf(input, days);
  const rule = ruleWords(input, id);
  const conflicts = [...disorder(foreseen, met), ...disorder(start, notified), ...fromTheFuture(input, met, foreseen, notified)];
  const filed = stateOf(own?.value.receipt).kind === "value";
  const base: Seen = { conflicts, notes: [rule], evidence: own === undefined ? [] : [own.at()] };
  if (notified !== undefined) {
    const gaps = filed ? [] : [finding("safety/receipt", "The notification is recorded without the id of its receipt.", notified.at, { fix: "notification: {receipt: <id of the EU SEND receipt>}" })];
    const late = limit === undefined ? undefined : lateNote("Notification", notified.on, limit);
    return { ...base, gaps, questions: limit === undefined ? [WHEN] : [], notes: late === undefined ? [rule] : [late, rule] };
  }
  const half = filed ? [finding("safety/receipt", "A receipt of the notification is recorded without the day of the notification.", own?.at("receipt"), { fix: "notification: {notified_on: YYYY-MM-DD}" })] : [];
  if (half.length > 0) return { ...base, gaps: half, due: [limit] };
  if (limit === undefined) return { ...base, questions: [WHEN] };
  if (!isPast(limit, input.now)) return { ...base, due: [limit], later: [`No notification is recorded yet; the last day that the rule gives is ${limit}. The Act asks for it without delay.`] };
  return { ...base, due: [limit], gaps: [finding("safety/not-notified", `No notification is recorded, and the day that the rule gives (${limit}) is over.`, own?.at(), { fix: SKELETON })] };
}

/** Is there anything about the notification itself, beside an estimate's day? */
function told(input: CheckInput): boolean {
  const own = section(input, "notification")?.value;
  return own !== undefined && [own.met_on, own.foreseen_on, own.notified_on, own.receipt].some((one) => one !== undefined);
}

/** No days recorded: the pointer by id, or a gap, with what the files say about the threshold. */
function untold(id: string, input: CheckInput): CheckResult {
  const open = missing(id, input, SKELETON);
  return open.outcome === "gap" ? { ...open, findings: [...open.findings, ...thresholdFacts(input)] } : open;
}

function notification(id: string, input: CheckInput, more: Seen = {}): CheckResult {
  const extra = together(rebuttal(id, input), more);
  if (told(input)) return settle(id, together(notice(id, input), extra));
  const own = untold(id, input);
  if (own.outcome !== "recorded") return { ...own, findings: [...own.findings, ...settle(id, extra).findings] };
  // A pointer answers for what is kept elsewhere: of days that are recorded all the same, only contradictions are told.
  const evidence = (own.evidence ?? []).map(({ path, line }) => ({ path, ...(line === undefined ? {} : { line }) }));
  return settle(id, together({ evidence }, rebuttal(id, input), { conflicts: more.conflicts ?? [] }));
}

/** Guidelines, section 2.3.2: the amount in FLOP and how it was estimated. The amount itself need not be in git: a pointer will do. */
function content(input: CheckInput): CheckResult {
  const id = "G-notify-content";
  const file = input.model.records.model;
  const kept = byId(input, id);
  if (kept !== undefined) return pointerResult(id, input, kept.value, kept.at);
  const compute = file?.data.compute;
  if (file === undefined || compute?.flop === undefined) return missing(id, input, `${pointerSkeleton(id)}; or compute: {flop: <n>, method: <how>} in model.yaml`);
  const note = "The notification gives the amount with two significant figures; `gpai-docket compute` writes it in that form.";
  if (stateOf(compute.method).kind !== "value") return settle(id, { notes: [note], gaps: [finding("safety/approach", "The compute is recorded without how it was estimated: the notification holds the approach and its approximations.", file.at("compute"), { fix: "compute: {method: architecture, assumptions: <approximations>}   # in model.yaml" })] });
  return settle(id, { notes: [note], evidence: [file.at("compute", "flop"), file.at("compute", "method")] });
}

/** Arguments against the classification: a pointer where there are any; nobody has to make any. */
function contest(id: string, input: CheckInput): CheckResult {
  const own = section(input, "notification");
  if (own?.value.rebuttal === undefined) return unread(id, input) ?? notApplicable(id, "No arguments against the classification are recorded (notification.rebuttal in safety.yaml); none are owed.");
  const fault = pointerFinding(id, input, own.value.rebuttal, own.at("rebuttal"));
  if (fault !== undefined) return settle(id, { gaps: [fault] });
  return { ...recorded(id, evidenceAt(own.at("rebuttal"))), reason: `${PENDING} Having or planning mitigations is no ground (Guidelines, section 2.3.3).` };
}

/** A notification cannot hold an estimate's day that lies after it: said with G-notify, where the estimates are. */
function estimateAfterNotice(input: CheckInput): readonly Finding[] {
  const file = input.model.records.model;
  const estimated = file === undefined ? undefined : day("the recorded estimate", file.data.compute?.estimated_on, file.at("compute", "estimated_on"));
  return fromTheFuture(input, estimated, day("the last estimate", isoDate(section(input, "notification")?.value.estimated_on), section(input, "notification")?.at("estimated_on") ?? { path: safetyPath(input) }));
}

/** Section 3.2.2 presumes something of a modification only above the indicator on a base with systemic risk. */
function ofModifier(input: CheckInput): CheckResult {
  const none = noSystemicBase(input);
  return none === undefined ? notification("G-modifier-sr", input) : notApplicable("G-modifier-sr", none);
}

export const notificationCheck: Check = {
  name: "safety-notification",
  handles: ["AIA-52.1", "G-notify", "G-notify-content", "G-modifier-sr", "G-contest", "AIA-52.2"],
  what: "Days of meeting or foreseeing 10^25 FLOP, of the notification and its receipt; estimates before and during the run; pointer to arguments, which suspend nothing",
  run: (input) => [
    notification("AIA-52.1", input), notification("G-notify", input, together(runSeen(input), { conflicts: estimateAfterNotice(input) })), content(input),
    ofModifier(input), contest("G-contest", input), contest("AIA-52.2", input),
  ],
};
