import { expect, test } from "@jest/globals";
import type { WatchConfig } from "../../src/records/config-types.ts";
import { watchRelaxations } from "../../src/records/watch-policy.ts";

test.each<[WatchConfig, WatchConfig, readonly string[]]>([
  [{}, { mode: "off" }, ["this change turns mode to off"]],
  [{ mode: "active" }, { mode: "preview" }, ["this change turns mode from active to preview"]],
  [{ mode: "off" }, { mode: "active" }, []],
  [{ mode: "off" }, {}, []],
  [{}, { pull_requests: "off" }, ["this change turns reports on pull requests off"]],
  [{ pull_requests: "app" }, { pull_requests: "action" }, []],
  [{ snooze: { max_days: 30 } }, { snooze: { max_days: 31 } }, ["this change lengthens the longest pause of an issue from 30 to 31 days"]],
  [{}, { snooze: { max_days: 31 } }, []],
  [{}, { complaints: { enabled: false, propose: false } }, ["this change turns answers to complaints and removal requests off", "this change turns off that register rows are proposed"]],
  [{}, { issues: { open_on: ["conflict"] } }, ["this change opens no issue any more for: gap, stale"]],
  [{ issues: { open_on: ["gap"] } }, { issues: { open_on: ["gap", "unknown"], ahead_days: 40 } }, []],
  [{ issues: { ahead_days: 30 } }, { issues: { ahead_days: 29 } }, ["this change opens issues 29 instead of 30 days ahead"]],
  [{ issues: { without: ["copyright"] } }, { issues: { without: ["copyright", "summary"] } }, ["this change takes 1 group of obligations out of the issues"]],
  [{}, { reminders: { days: [], every_months: 0 } }, ["this change turns reminders off"]],
  [{ reminders: { days: [], every_months: 0 } }, { reminders: { days: [], every_months: 0 } }, []],
  [{}, { reminders: { days: [60, 30, 7, 0] } }, []],
  [{}, { reminders: { days: [7] } }, ["this change drops reminders 30, 0 days before a due day"]],
  [{ reminders: { every_months: 1 } }, { reminders: { every_months: 0 } }, ["this change turns reminders after the due day off"]],
  [{ reminders: { every_months: 0 } }, { reminders: { every_months: 6 } }, []],
  [{}, { reminders: { back_off: 3 } }, ["this change lets reminders grow rarer"]],
])("%j → %j", (base, head, told) => {
  expect(watchRelaxations(base, head)).toEqual(told);
});
