/** What a change of how the App watches a repository takes back: fewer issues, fewer reminders, longer pauses. */

import { MODES, type WatchConfig } from "./config-types.ts";

/** Sentences that begin with "this change". Only what the head says itself counts: what it leaves out is for the layer above. */
export function watchRelaxations(base: WatchConfig, head: WatchConfig): readonly string[] {
  return [...turned(base, head), ...issues(base.issues ?? {}, head.issues ?? {}), ...reminders(base.reminders ?? {}, head.reminders ?? {})];
}

function turned(base: WatchConfig, head: WatchConfig): string[] {
  const out: string[] = [];
  // Where nothing is said, another layer may have said active.
  if (head.mode !== undefined && MODES.indexOf(head.mode) < MODES.indexOf(base.mode ?? "active")) out.push(`this change turns mode ${base.mode === undefined ? "" : `from ${base.mode} `}to ${head.mode}`);
  if (head.pull_requests === "off" && base.pull_requests !== "off") out.push("this change turns reports on pull requests off");
  const [pause, before] = [head.snooze?.max_days, base.snooze?.max_days];
  if (pause !== undefined && before !== undefined && pause > before) out.push(`this change lengthens the longest pause of an issue from ${before} to ${pause} days`);
  if (head.complaints?.enabled === false && base.complaints?.enabled !== false) out.push("this change turns answers to complaints and removal requests off");
  if (head.complaints?.propose === false && base.complaints?.propose !== false) out.push("this change turns off that register rows are proposed");
  return out;
}

type Issues = NonNullable<WatchConfig["issues"]>;

function issues(base: Issues, head: Issues): string[] {
  const out: string[] = [];
  const gone = head.open_on === undefined ? [] : (base.open_on ?? ["conflict", "gap", "stale"]).filter((outcome) => head.open_on?.includes(outcome) === false);
  if (gone.length > 0) out.push(`this change opens no issue any more for: ${gone.join(", ")}`);
  const [ahead, before] = [head.ahead_days, base.ahead_days ?? 30];
  if (ahead !== undefined && ahead < before) out.push(`this change opens issues ${ahead} instead of ${before} days ahead`);
  const without = (head.without ?? []).filter((group) => base.without?.includes(group) !== true);
  if (without.length > 0) out.push(`this change takes ${without.length === 1 ? "1 group" : `${without.length} groups`} of obligations out of the issues`);
  return out;
}

type Reminders = NonNullable<WatchConfig["reminders"]>;

/** Days that nobody set are not known here; no day at all is less than any. */
function reminders(base: Reminders, head: Reminders): string[] {
  const none = (set: Reminders): boolean => set.days?.length === 0 && set.every_months === 0;
  if (none(head)) return none(base) ? [] : ["this change turns reminders off"];
  const out: string[] = [];
  const gone = head.days === undefined ? [] : (base.days ?? [30, 7, 0]).filter((day) => head.days?.includes(day) === false);
  if (gone.length > 0) out.push(`this change drops reminders ${gone.join(", ")} days before a due day`);
  const [months, before] = [head.every_months, base.every_months ?? 1];
  if (months !== undefined && before !== 0 && (months === 0 || months > before)) out.push(months === 0 ? "this change turns reminders after the due day off" : `this change reminds every ${months} months instead of every ${before} after the due day`);
  if (head.back_off !== undefined && head.back_off > (base.back_off ?? 1)) out.push("this change lets reminders grow rarer");
  return out;
}
