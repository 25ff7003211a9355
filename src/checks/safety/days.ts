/** Days and clocks of the Safety and Security chapter: counted with the calendar of config.yaml, always with the rule in words. */

import type { Source } from "../../artifacts/model.ts";
import { addPeriod, isoDate } from "../../law/clocks.ts";
import { APPLICATION, isLegacy, LEGACY_DUE } from "../../law/gates.ts";
import type { Basis } from "../../law/types.ts";
import { finding, placeOf } from "../finding.ts";
import type { CheckInput, Finding } from "../types.ts";

/** Holidays of `calendar.holidays` in config.yaml; the Code does not say which calendar "business days" means. */
export function calendar(input: CheckInput): { isHoliday(date: string): boolean } {
  const holidays = new Set(input.records.config.calendar?.holidays ?? []);
  return { isHoliday: (date) => holidays.has(date) };
}

/** The day one ISO 8601 period after (with `-` before) an ISO date, `P5BD` in business days; undefined where it cannot be counted. */
export function afterPeriod(input: CheckInput, date: string, period: string): string | undefined {
  return addPeriod(date, period, calendar(input));
}

/** Day of placing on the Union market, planned or past (dates.eu_market); undefined where none is declared or it cannot be read. */
export function placed(input: CheckInput): string | undefined {
  return isoDate(input.model.profile.euMarket);
}

/**
 * No day of the chapter lies before the duties apply: a day that a rule gives is moved to 2 August 2025 (Art. 113(b)), or to 2 August
 * 2027 for a model placed before that (Art. 111(3)). That reading is ours.
 */
export function notBeforeApplication(input: CheckInput, limit: string | undefined): string | undefined {
  if (limit === undefined) return undefined;
  const first = isLegacy(input.model.profile) === true ? LEGACY_DUE : APPLICATION;
  return limit < first ? first : limit;
}

/** True once a day that a rule gives is over: on the day itself it is not yet. */
export function isPast(day: string | undefined, now: string): boolean {
  return day !== undefined && day < now;
}

const BASIS: Readonly<Record<Basis, string>> = { act: "AI Act", notice: "Commission notice", code: "Code of Practice", house: "house rule" };
const CALENDAR = " The Code names no calendar: Monday to Friday are counted, without calendar.holidays of config.yaml.";

/** One clock of an entry in the catalogue's own words, with what it rests on; business days with the calendar that is used. */
export function ruleWords(input: CheckInput, id: string, index = 0): string {
  const entry = input.obligation(id);
  const clock = entry.clocks?.[index] ?? entry.clock;
  const text = clock.text.replace(/^house rule: /, "");
  return `Rule (${BASIS[clock.basis ?? entry.basis]}, ${entry.source.where}): ${text}.${clock.period?.endsWith("BD") === true ? CALENDAR : ""}`;
}

/** A recorded day with its place. `name` says whose day it is, in words of ours: "the confirmation". */
export interface Day {
  readonly name: string;
  /** ISO date. */
  readonly on: string;
  readonly at: Source;
}

/** Undefined where the value is absent or no date. */
export function day(name: string, value: string | undefined, at: Source): Day | undefined {
  const on = isoDate(value);
  return on === undefined ? undefined : { name, on, at };
}

/** Conflicts where a day lies before the one that it has to follow; absent days are left out. Values are not shown, places are. */
export function disorder(...chain: readonly (Day | undefined)[]): readonly Finding[] {
  const known = chain.filter((one) => one !== undefined);
  return known.slice(1).flatMap((later, i) => {
    const earlier = known[i];
    if (earlier === undefined || later.on >= earlier.on) return [];
    return [finding("safety/order", `The day of ${later.name} (${placeOf(later.at)}) lies before the day of ${earlier.name} (${placeOf(earlier.at)}).`, later.at, { fix: "correct the day that is wrong" })];
  });
}

/** Conflicts for days of things said to be done that lie after the day of this run. */
export function fromTheFuture(input: CheckInput, ...days: readonly (Day | undefined)[]): readonly Finding[] {
  return days.filter((one) => one !== undefined && one.on > input.now).map((one) => finding("safety/future",
    `The day of ${one?.name ?? ""} (${placeOf(one?.at)}) lies after the day of this run (${input.now}), but it is recorded as done.`, one?.at, { fix: "correct the day, or leave it out until it is done" }));
}

/** Says, without judging it, that something was recorded after the day that its rule gives. */
export function lateNote(what: string, done: string, limit: string): string | undefined {
  return done > limit ? `${what}: the recorded day is after the day that the rule gives (${limit}).` : undefined;
}
