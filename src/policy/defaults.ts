/** What holds where no layer says anything: cautious, so that a fresh installation writes nothing but its dashboard. */

import { HOUSE_DAYS } from "../records/house.ts";
import type { PolicyValues } from "./types.ts";

export const DEFAULTS: PolicyValues = {
  mode: "preview",
  pull_requests: "auto",
  fail_on: "stale",
  comment: "on-change",
  // `unknown` waits for a decision of a person; an issue for each would drown the others.
  issues: { open_on: ["conflict", "gap", "stale"], ahead_days: 30, labels: [], budget: 10, without: [] },
  reminders: { days: [30, 7, 0], every_months: 1, back_off: 1 },
  snooze: { max_days: 90 },
  confidential: "hidden",
  records_repository: null,
  house: { ...HOUSE_DAYS },
  calendar: { holidays: [] },
  complaints: { enabled: true, propose: true },
  include: ["*"],
  exclude: [],
};
