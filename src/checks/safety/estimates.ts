/** Guidelines, section 2.3.2: an estimate before the large run, and a close watch while training near 10^25 FLOP. */

import { houseDays, houseDue } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { APPLICATION } from "../../law/gates.ts";
import { cumulative, systemicBand } from "../compute-evidence.ts";
import { finding } from "../finding.ts";
import type { CheckInput } from "../types.ts";
import { isPast } from "./days.ts";
import { section, type Seen, together } from "./kit.ts";

/** The estimate that is to stand before the run starts. */
function beforeRun(input: CheckInput): Seen {
  const file = input.model.records.model;
  const estimated = isoDate(file?.data.compute?.estimated_on);
  const start = isoDate(file?.data.dates?.pretraining_start);
  if (file === undefined || estimated === undefined || start === undefined) {
    const ask = [...(start === undefined ? ["dates: {pretraining_start: YYYY-MM-DD}"] : []), ...(estimated === undefined ? ["compute: {estimated_on: YYYY-MM-DD}"] : [])].join(" and ");
    return { questions: [`Was the compute estimated before the large pre-training run? Record ${ask} in model.yaml.`] };
  }
  const places = [file.at("compute", "estimated_on"), file.at("dates", "pretraining_start")];
  // On one day nobody can tell which came first; and before the duties applied nothing asked for an estimate.
  if (estimated <= start) return { evidence: places };
  if (start < APPLICATION) return { evidence: places, notes: ["The run started before 2 August 2025, when the duties began to apply: that its estimate is dated after the start is not held against it."] };
  return { gaps: [finding("safety/estimate-before-run", "The recorded estimate is not dated before the start of the large pre-training run: the Guidelines ask for one before it.", places[0], { fix: "compute: {estimated_on: YYYY-MM-DD}   # the day of the estimate made before the run, or a pointer under G-notify in safety.yaml" })] };
}

/** Still training, near the threshold, and nobody told yet: then the estimate is renewed. */
function whileTraining(input: CheckInput): Seen {
  const { records, profile } = input.model;
  const start = isoDate(records.model?.data.dates?.pretraining_start);
  const over = [isoDate(profile.released), isoDate(profile.euMarket)].some((one) => one !== undefined && one <= input.now);
  const own = section(input, "notification");
  if (start === undefined || start > input.now || over || isoDate(own?.value.notified_on) !== undefined) return {};
  if (!cumulative(input).some((one) => systemicBand(one.flop) !== "below")) return {};
  const last = [isoDate(own?.value.estimated_on), isoDate(records.model?.data.compute?.estimated_on), start].filter((one) => one !== undefined).toSorted().at(-1) ?? start;
  const days = houseDays(input.records.config.house, "estimate_days");
  const limit = houseDue(input.records.config.house, "estimate_days", last);
  const rule = `House rule: the cumulative compute is estimated again at least every ${days} days while training near 10^25 FLOP (house.estimate_days in config.yaml; the Guidelines only say to monitor closely).`;
  if (!isPast(limit, input.now)) return { notes: [rule], due: [limit] };
  return { notes: [rule], due: [limit], stale: [finding("safety/estimate-age", `The last recorded estimate of the cumulative compute is older than the house rule of ${days} days.`, own?.at("estimated_on") ?? records.model?.at("compute", "estimated_on"), { fix: "notification: {estimated_on: YYYY-MM-DD}   # in safety.yaml" })] };
}

/** What the days of the estimates say. */
export function runSeen(input: CheckInput): Seen {
  return together(beforeRun(input), whileTraining(input));
}
