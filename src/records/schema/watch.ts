/** Keys that config.yaml and the organisation's file share: how the App watches, reminds and answers. */

import { z } from "zod";
import { MODES, OPEN_ON, PULL_REQUESTS, type WatchConfig } from "../config-types.ts";
import { choice, flag, list, object, optional, says, SHORTHANDS } from "./kinds.ts";

/** A whole number within bounds. */
export const whole = (description: string, least: number, most: number, example: number) => {
  const told = says(`a whole number from ${least} to ${most.toLocaleString("en")}`, String(example));
  return z.int(told).min(least, told).max(most, told).meta({ description, examples: [example] });
};

/** A short name: a label, a group, a glob. Control characters are refused. */
export const word = (description: string, example: string, most: number) => {
  const told = says(`a text of 1 to ${most} characters on one line`, example);
  return z.string(told).min(1, told).max(most, told).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, told).meta({ description, examples: [example] });
};

/** A list of at most `most` items. */
export const few = <T extends z.core.SomeType>(item: T, most: number, description: string, example: string) => {
  const schema = list(item, description, example).refine((items) => items.length <= most, says(`a list of at most ${most} items`, example)).meta({ description });
  SHORTHANDS.add(schema);
  return schema;
};

const mode = choice(MODES, "off: not watched; preview: the dashboard shows what would be done; active: issues are opened. A repository may only turn it down");
const pullRequests = choice(PULL_REQUESTS, "Who reports on pull requests: auto (the App, unless the Action already does), app, action, off");

/** What a repository may say of issues; the organisation's file has `budget` too. */
export const ISSUE_KEYS = {
  open_on: optional(few(choice(OPEN_ON, "An outcome"), OPEN_ON.length, "Outcomes that open an issue", "[conflict, gap, stale]")),
  ahead_days: optional(whole("Days before a due day on which an issue is opened for what is still upcoming", 0, 730, 30)),
  labels: optional(few(word("A label", "legal", 50), 20, "Labels beside those of the App", "[legal]")),
  without: optional(few(word("A group of obligations", "copyright", 60), 100, "Groups of obligations that get no issue", "[copyright]")),
} as const;

/** `reminders: off` stands for no comment at all. */
const reminders = z.preprocess((value) => (value === "off" || value === "no" || value === "none" ? { days: [], every_months: 0 } : value), object({
  days: optional(few(whole("Days before the due day (0: on it)", 0, 730, 30), 20, "Days before the due day, or at it (0), on which a comment is written", "[30, 7, 0]")),
  every_months: optional(whole("After the due day: one comment every so many months, 0 for none", 0, 24, 1)),
  back_off: optional(whole("Each further comment comes after this many times the pause before it; 1: evenly", 1, 12, 1)),
}, "Comments on an open issue, beside those on a change of its state; off for none", "{days: [30, 7, 0], every_months: 1, back_off: 1}"));
SHORTHANDS.add(reminders);

/** Keys of both files, `issues` aside. */
export const WATCH_KEYS = {
  mode: optional(mode),
  pull_requests: optional(pullRequests),
  reminders: optional(reminders),
  snooze: optional(object({ max_days: optional(whole("Longest pause that closing an issue as not planned buys, in days", 1, 730, 90)) }, "Closing an issue as not planned puts it off", "{max_days: 90}")),
  complaints: optional(object({
    enabled: optional(flag("Whether issues made from the form for rightsholders are answered")),
    propose: optional(flag("Whether the row of the register is proposed by pull request")),
  }, "Complaints and removal requests as issues", "{enabled: true, propose: true}")),
} as const;

const watch = object({ ...WATCH_KEYS, issues: optional(object(ISSUE_KEYS, "", "")) }, "", "");

/** Fails to compile where the schema and the contract drift apart. */
type WatchConform = z.infer<typeof watch> extends WatchConfig ? true : never;
export const WATCH_CONFORM: WatchConform = true;
