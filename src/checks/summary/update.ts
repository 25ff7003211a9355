/** PST-R.update: the six-month clock runs only under further training, and only after a data change. Age alone changes nothing. */

import { fault, type Fault, verdict } from "./fault.ts";
import { answer, type Field, fieldOf } from "./field.ts";
import { label } from "./register.ts";
import { summaryOf } from "./source.ts";
import type { Judged } from "../copyright/single.ts";
import type { Source } from "../../artifacts/model.ts";
import { periodOf } from "../../law/clock-table.ts";
import { addPeriod, daysBetween, isoDate } from "../../law/clocks.ts";
import { surely } from "../../records/importers/summary-dates.ts";
import { evidenceAt, placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

/** Notice, point 29. */
const PERIOD = periodOf("summary-update");

/** Last update of the summary as an ISO date. */
function lastUpdate(input: CheckInput): string | undefined {
  const text = fieldOf(input, "PST-0.2")?.text.trim();
  return text === undefined ? undefined : (isoDate(text) ?? surely(text));
}

/** Age on the day of judgement, with what the rule says of it. A hint: an unchanged model keeps its summary. */
export function ageFault(field: Field, input: CheckInput): Fault | undefined {
  const date = lastUpdate(input);
  const days = date === undefined ? undefined : daysBetween(date, input.now);
  const limit = date === undefined ? undefined : addPeriod(date, PERIOD);
  if (date === undefined || days === undefined || limit === undefined || limit >= input.now) return undefined;
  const { furtherTraining } = input.model.profile;
  const told = furtherTraining === true ? "Further training is declared: see PST-R.update." : furtherTraining === false ? "No further training is declared, so no refresh is due by age." : "Whether the model is trained further is not declared (further_training in model.yaml).";
  return fault("hint", "age", `The summary was last updated on ${date}, ${days} days before ${input.now} and more than six months ago. The six-month rule of the notice (point 29) applies only where the provider trains its marketed model further on additional data. ${told}`, field.at, { evidence: field.text, about: [`${date} ${told}`] });
}

interface Change {
  readonly date: string;
  readonly what: string;
  readonly at: Source;
}

/** Recorded data changes after a date: collection periods and checks of register rows, dated training stages, the register file itself. */
function changesAfter(input: CheckInput, since: string): readonly Change[] {
  const { register, model } = input.model.records;
  const out: Change[] = [];
  for (const row of register?.rows ?? []) {
    const date = isoDate(row.collected_to) ?? isoDate(row.collected_from);
    if (date !== undefined) out.push({ date, what: `data of ${label(row)} collected to ${date}`, at: row.source });
  }
  for (const [index, stage] of (model?.data.training ?? []).entries()) {
    const date = isoDate(stage.date);
    if (date !== undefined && model !== undefined) out.push({ date, what: `training stage ${stage.stage ?? index + 1} of ${date}`, at: model.at("training", index) });
  }
  const changed = register === undefined ? undefined : isoDate(input.lastChanges.get(register.path)?.date);
  if (changed !== undefined && register !== undefined) out.push({ date: changed, what: `the register changed on ${changed}`, at: { path: register.path } });
  return out.filter((one) => one.date > since && one.date <= input.now).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The clock. Start: the first recorded data change after the last update (our reading; the notice does not define it). */
export function updateRule(input: CheckInput): Judged {
  if (summaryOf(input).kind !== "read") return { outcome: "unknown", reason: "No public summary with a date of last update is recorded (PST-R.duty).", findings: [] };
  if (input.model.profile.furtherTraining === false) return { outcome: "not-applicable", reason: "No further training of the marketed model is declared (further_training: false); without it no refresh is due by age.", findings: [] };
  const field = fieldOf(input, "PST-0.2");
  const updated = lastUpdate(input);
  if (field === undefined || updated === undefined) return { outcome: "unknown", reason: "The date of last update (field 0.2) cannot be read.", findings: [] };
  if (input.model.profile.furtherTraining === null && answer(input, "PST-1.3.5") !== "yes") return { outcome: "unknown", reason: "It is not declared whether the marketed model is trained further: set further_training in model.yaml.", findings: [] };
  const evidence = [evidenceAt(field.at, updated)];
  const [first] = changesAfter(input, updated);
  if (first === undefined) {
    const end = addPeriod(updated, PERIOD);
    if (answer(input, "PST-1.3.5") === "yes" && end !== undefined && end < input.now) return verdict([fault("stale", "update-due", `Field 1.3.5 says that training goes on with new data, and the summary was last updated on ${updated}, more than six months before ${input.now} (notice, point 29).`, field.at, { about: [updated], fix: `Add the data used since, and set PST-0.2: ${input.now}` })], evidence, end === undefined ? {} : { due: end });
    return { outcome: "recorded", reason: `No data change after the last update of ${updated} is recorded; the clock does not run.`, evidence, findings: [] };
  }
  const due = addPeriod(first.date, PERIOD);
  if (due === undefined) return { outcome: "unknown", reason: "The dates cannot be read.", findings: [] };
  if (due < input.now) return verdict([fault("stale", "update-due", `The training data changed after the last update of the summary (${updated}): ${first.what} (${placeOf(first.at)}). Six months from then ended on ${due} (notice, point 29; start of the clock: our reading).`, field.at, { fix: `Add the data, and set PST-0.2: ${input.now}` })], evidence, { due });
  return { outcome: "recorded", reason: `The training data changed on ${first.date} (${first.what}); the next update is due by ${due}, or sooner if the change is materially significant, which a person decides.`, due, evidence, findings: [] };
}
