/**
 * When an issue speaks up. A stage is a number that falls as time goes by: days before the due day (30, 7, 0), -1 once it is past and no
 * reminder stands at 0, and from -2 on one for each further reminder. Missed days never add up: only the last stage counts. Pure.
 */

import { addPeriod, daysBetween } from "../law/clocks.ts";
import type { PolicyValues } from "../policy/types.ts";
import { MOST_REMINDED } from "./state.ts";

type Reminders = PolicyValues["reminders"];

/** Later reminders than that are nobody's. */
const MOST_LATER = 60;

/** Months after the due day of the n-th later reminder, from 1; undefined where there is none. */
function monthsAfter({ every_months, back_off }: Reminders, n: number): number | undefined {
  if (!(every_months >= 1)) return undefined;
  let months = 0;
  let pause = Math.trunc(every_months);
  for (let i = 0; i < n; i += 1) {
    months += Math.ceil(pause);
    pause *= Math.max(1, back_off);
    if (!(months <= 1200)) return undefined;
  }
  return months;
}

function laterStage(due: string, now: string, reminders: Reminders): number | undefined {
  let stage: number | undefined;
  for (let n = 1; n <= MOST_LATER; n += 1) {
    const months = monthsAfter(reminders, n);
    const day = months === undefined ? undefined : addPeriod(due, `P${months}M`);
    if (day === undefined || (daysBetween(day, now) ?? -1) < 0) break;
    stage = -1 - n;
  }
  return stage;
}

/** The stage of a due day on a day; undefined before the first. ISO dates. */
export function stageOf(due: string, now: string, reminders: Reminders): number | undefined {
  const left = daysBetween(now, due);
  if (left === undefined) return undefined;
  const later = left < 0 ? laterStage(due, now, reminders) : undefined;
  if (later !== undefined) return later;
  const passed = reminders.days.filter((day) => day >= 0 && left <= day);
  if (left < 0 && !reminders.days.includes(0)) return -1;
  return passed.length === 0 ? undefined : Math.min(...passed);
}

export interface Reminder {
  /** What a comment would now remind of: due days with their stage, the most pressing first; empty for nothing new. */
  readonly news: readonly (readonly [due: string, stage: number])[];
  /** What is to be remembered once that is said, or where nothing has to be said. */
  readonly reminded: readonly (readonly [due: string, stage: number])[];
}

/**
 * Which of the due days have come to a stage that was not reminded of yet. Of those that are past only the earliest is repeated: the
 * others are listed in the same comment.
 */
export function remind(dues: readonly string[], reminded: readonly (readonly [string, number])[], now: string, reminders: Reminders): Reminder {
  const said = new Map(reminded);
  const days = [...new Set(dues)].toSorted();
  const stages = days.flatMap((due, i): readonly (readonly [string, number])[] => {
    const stage = stageOf(due, now, reminders);
    return stage === undefined ? [] : [[due, i === 0 ? stage : Math.max(stage, reminders.days.includes(0) ? 0 : -1)]];
  }).slice(0, MOST_REMINDED);
  return { news: stages.filter(([due, stage]) => stage < (said.get(due) ?? Infinity)), reminded: stages.map(([due, stage]) => [due, Math.min(stage, said.get(due) ?? Infinity)]) };
}
