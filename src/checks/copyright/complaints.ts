/** Measure 1.5(2), second sentence: complaints handled within a reasonable time. The Code gives no days; the clocks are house rules. */

import { type Judged, single } from "./single.ts";
import { textState } from "./values.ts";
import { houseDays, houseDue, standing } from "../../law/clock-table.ts";
import { daysBetween, isoDate } from "../../law/clocks.ts";
import type { RequestRow } from "../../records/types.ts";
import { evidenceAt, finding } from "../finding.ts";
import { findingsOf } from "../optout/access.ts";
import { olderRows, removalProblems, removalsLine } from "../optout/removals.ts";
import { manifestsAt, usable } from "../optout/words.ts";
import type { Check, CheckInput, Finding } from "../types.ts";

const MAX_SHOWN = 20;

interface Seen {
  readonly kind: "incomplete" | "late" | "slow";
  readonly finding: Finding;
}

/** The next day of a complaint's clocks, past or ahead; undefined where nothing of it is open, or its dates cannot be read. */
function dueDay({ now, records: { config: { house } } }: CheckInput, one: RequestRow): string | undefined {
  const received = isoDate(one.received);
  if (received === undefined || standing(received, now) === "before" || isoDate(one.answered) !== undefined || isoDate(one.closed) !== undefined || textState(one.exception) === "filled") return undefined;
  const days = [houseDue(house, "complaint_answer_days", received), isoDate(one.acknowledged) === undefined ? houseDue(house, "complaint_acknowledge_days", received) : undefined];
  return days.flatMap((day) => day ?? []).toSorted()[0];
}

function row(input: CheckInput, one: RequestRow): Seen | undefined {
  const { house } = input.records.config;
  const [acknowledge, answer] = [houseDays(house, "complaint_acknowledge_days"), houseDays(house, "complaint_answer_days")];
  const received = isoDate(one.received);
  if (received === undefined) return { kind: "incomplete", finding: finding("complaints/no-date", `Complaint ${one.id} has no date of receipt.`, one.source, { fix: "received: <YYYY-MM-DD>" }) };
  const age = (to: string): number => daysBetween(received, to) ?? 0;
  if (age(input.now) < 0) return { kind: "incomplete", finding: finding("complaints/future", `Complaint ${one.id} is dated ${received}, in the future.`, one.source, { fix: "Correct the date." }) };
  const acknowledged = isoDate(one.acknowledged);
  const answered = isoDate(one.answered) ?? isoDate(one.closed);
  const reasoned = textState(one.outcome) === "filled" || textState(one.exception) === "filled";
  if (answered !== undefined && answered < received) return { kind: "incomplete", finding: finding("complaints/before-receipt", `Complaint ${one.id} was answered on ${answered}, before it was received on ${received}.`, one.source, { fix: "Correct the dates." }) };
  if (answered !== undefined && !reasoned) return { kind: "incomplete", finding: finding("complaints/no-outcome", `Complaint ${one.id} is closed without an outcome or a reason.`, one.source, { fix: "outcome: <what was done>, or exception: manifestly unfounded | identical complaint already answered" }) };
  if (answered === undefined && textState(one.exception) !== "filled") {
    // Days, not ages: the text stands for months in an issue that is edited only when something new is to be said.
    const [answerDue, acknowledgeDue] = [houseDue(house, "complaint_answer_days", received), houseDue(house, "complaint_acknowledge_days", received)];
    const late = (due: string | undefined): due is string => due !== undefined && standing(due, input.now) === "after";
    if (late(answerDue)) return { kind: "late", finding: finding("complaints/unanswered", `Complaint ${one.id} was received on ${received} and has no answer; the ${answer} days of the house rule ended on ${answerDue} (the Code says "reasonable time" and sets no number).`, one.source, { about: [`${one.id} ${received}`], fix: "Answer it and record `answered` and `outcome`." }) };
    if (acknowledged === undefined && late(acknowledgeDue)) return { kind: "late", finding: finding("complaints/unacknowledged", `Complaint ${one.id} was received on ${received} and is not acknowledged; the ${acknowledge} days of the house rule ended on ${acknowledgeDue}.`, one.source, { about: [`${one.id} ${received}`], fix: "Acknowledge it and record `acknowledged`." }) };
  }
  if (answered !== undefined && age(answered) > answer) return { kind: "slow", finding: finding("complaints/answered-late", `Complaint ${one.id} was answered after ${age(answered)} days (house rule: ${answer} days).`, one.source) };
  return undefined;
}

/** Complaints by their register, and what was accepted for removal by the crawl. */
function handled(input: CheckInput): Judged {
  const register = registered(input);
  const crawl = usable(input);
  const present = crawl === undefined ? [] : removalProblems(crawl, input);
  const line = crawl === undefined || present.length > 0 ? undefined : removalsLine(crawl);
  const older = crawl === undefined ? [] : findingsOf(olderRows(crawl, input));
  const findings = [...findingsOf(present), ...older, ...register.findings];
  if (present.length === 0) return { ...register, findings, ...(line === undefined || register.outcome !== "recorded" ? {} : { evidence: [...(register.evidence ?? []), evidenceAt(manifestsAt(input), line)] }) };
  return { outcome: "conflict", findings };
}

function registered(input: CheckInput): Judged {
  const path = input.model.records.registerPaths.complaints;
  if (path === undefined) return { outcome: "gap", findings: [finding("copyright/missing", "No register of copyright complaints is kept, so their handling cannot be shown. A header without rows is enough where none has come in.", { path: `${input.model.records.folder}/registers/complaints.csv` }, { fix: "id,received,acknowledged,answered,closed,outcome,exception   # without names of people" })] };
  const all = input.model.records.registers.complaints;
  if (all === undefined) return { outcome: "unknown", reason: `The register of complaints at ${path} could not be read, so nothing can be said about complaints.`, findings: [] };
  const rows = all.filter((one) => one.model === undefined || one.model === input.model.id || one.model === input.model.records.model?.data.model?.name);
  if (rows.length === 0) return { outcome: "recorded", evidence: [evidenceAt({ path }, "no complaint received yet")], findings: [] };
  const seen = rows.flatMap((one) => row(input, one) ?? []);
  const due = rows.flatMap((one) => dueDay(input, one) ?? []).toSorted()[0];
  const findings = seen.slice(0, MAX_SHOWN).map((one) => one.finding);
  if (seen.length > MAX_SHOWN) findings.push(finding("complaints/more", `And ${seen.length - MAX_SHOWN} more complaints.`, { path }));
  const outcome = seen.some((one) => one.kind === "incomplete") ? "gap" : seen.some((one) => one.kind === "late") ? "stale" : "recorded";
  return { outcome, evidence: [evidenceAt({ path }, `${rows.length} complaints recorded`)], findings, ...(due === undefined ? {} : { due }) };
}

export const complaintRules: readonly Check[] = [
  single("C-1.5.2.iii", "Complaint register: dates, outcomes, and house clocks for acknowledging (7 days) and answering (30 days), both configurable; accepted removal requests still present in the verified crawl (house rule)", handled),
];
