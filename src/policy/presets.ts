/** Sets of values with a name: `preset: quiet` in the organisation's file. What the file itself says beside it holds against the preset. */

import type { LayerValues } from "./types.ts";

export const PRESET_NAMES = ["quiet", "standard", "strict"] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

interface Preset {
  /** One sentence for documentation and `explain config`. */
  readonly what: string;
  readonly values: LayerValues;
}

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  quiet: {
    what: "Issues only for what contradicts a record or went stale, few reminders that grow rarer, long pauses.",
    values: { fail_on: "conflict", issues: { open_on: ["conflict", "stale"], ahead_days: 14 }, reminders: { days: [7], every_months: 3, back_off: 2 }, snooze: { max_days: 180 } },
  },
  standard: { what: "The defaults, by name: so that a later change of the defaults is a change that the organisation makes itself.", values: {
    fail_on: "stale", issues: { open_on: ["conflict", "gap", "stale"], ahead_days: 30 }, reminders: { days: [30, 7, 0], every_months: 1, back_off: 1 }, snooze: { max_days: 90 } } },
  strict: {
    what: "Also what waits for a decision opens an issue and fails a pull request, issues open two months ahead, reminders are denser, pauses short, house clocks of complaints halved.",
    values: {
      fail_on: "unknown", issues: { open_on: ["conflict", "gap", "stale", "unknown"], ahead_days: 60 }, reminders: { days: [60, 30, 14, 7, 0], every_months: 1, back_off: 1 }, snooze: { max_days: 30 },
      house: { complaint_acknowledge_days: 3, complaint_answer_days: 15 },
    },
  },
};
