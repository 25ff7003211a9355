/**
 * Events that make an assessment, a cycle or an update due (Measures 1.2, 1.3, 7.6). What kind an event is of is never said: a place in
 * safety.yaml is, whatever it is about.
 */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import type { SafetyRecord } from "../../records/safety-types.ts";
import type { CheckInput, Finding } from "../types.ts";
import { day, disorder, fromTheFuture } from "./days.ts";
import { section } from "./kit.ts";

type Kind = NonNullable<SafetyRecord["events"]>[number]["kind"];

export interface Event {
  readonly kind: Kind;
  /** ISO date. */
  readonly on: string;
  /** ISO date; absent while it is open. */
  readonly closed?: string;
  readonly at: Source;
}

/** Grounds of a Framework assessment (Measure 1.3); what breaks the case of a Model Report alone is none of them. */
const ASSESSED: ReadonlySet<Kind> = new Set<Kind>(["material-change", "serious-incident", "near-miss", "risk-change"]);

export function asksForAssessment(event: Event): boolean {
  return ASSESSED.has(event.kind);
}

/** Recorded events whose day can be read, in the order of the file. */
export function events(input: CheckInput): readonly Event[] {
  const all = section(input, "events");
  return (all?.value ?? []).flatMap((one, i) => {
    const on = isoDate(one.on);
    const closed = isoDate(one.closed_on);
    return on === undefined || all === undefined ? [] : [{ kind: one.kind, on, at: all.at(i), ...(closed === undefined ? {} : { closed }) }];
  });
}

/** Days of events that cannot be: to come, or closed before they were. */
export function eventConflicts(input: CheckInput): readonly Finding[] {
  return events(input).flatMap((one) => {
    const happened = day("an event", one.on, one.at);
    const closed = day("its closing", one.closed, one.at);
    return [...disorder(happened, closed), ...fromTheFuture(input, happened, closed)];
  });
}

/** Events that nobody closed and after which nothing was done; `days` (ISO dates) are those on which it was. */
export function unanswered(input: CheckInput, days: readonly string[], wanted: (event: Event) => boolean = () => true): readonly Event[] {
  const last = days.filter((done) => done <= input.now).toSorted().at(-1) ?? "";
  return events(input).filter((one) => wanted(one) && one.closed === undefined && one.on <= input.now && last < one.on);
}
