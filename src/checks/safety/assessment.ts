/** Measure 1.3: Framework assessments every 12 months or on cause, and a changelog of every change. */

import { periodOf } from "../../law/clock-table.ts";
import { APPLICATION } from "../../law/gates.ts";
import { isoDate } from "../../law/clocks.ts";
import { finding } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { changelogSeen } from "./changelog.ts";
import { afterPeriod, day, fromTheFuture, isPast, notBeforeApplication, placed, ruleWords } from "./days.ts";
import { asksForAssessment, eventConflicts, unanswered } from "./events.ts";
import { byId, missingUntil, ownById, section, type Seen, settle, together } from "./kit.ts";
import { byDay, pointerFindings } from "./pointers.ts";

const YEAR = periodOf("framework-assessment");
const SKELETON = 'framework_assessments: [{held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD, covers: [adequacy, adherence]}]   # in safety.yaml';
const OURS = "The Code does not say which model's placing counts where a provider has several: here it is the earliest of those recorded in this repository, and with an assessment the day of the last one. That reading is ours; an earlier assessment that you record moves the day.";

/** Earliest placing of a model with systemic risk among the models of this repository, this one included; days to come count too. */
function firstPlacing(input: CheckInput): string | undefined {
  const others = input.records.models.flatMap((one) => {
    const on = isoDate(one.model?.data.dates?.eu_market);
    return one.model?.data.systemic_risk === true && on !== undefined && on >= APPLICATION ? [on] : [];
  });
  const own = notBeforeApplication(input, placed(input));
  return [...others, ...(own === undefined ? [] : [own])].toSorted()[0];
}

function assessed(input: CheckInput): Seen {
  const list = section(input, "framework_assessments");
  const done = list === undefined ? [] : byDay(list.value, (i) => list.at(i));
  const last = done.at(-1);
  const anchor = isoDate(last?.value.date) ?? firstPlacing(input);
  const limit = anchor === undefined ? undefined : afterPeriod(input, anchor, YEAR);
  const notes = [ruleWords(input, "S-1.3", 0), OURS];
  const gaps = pointerFindings("S-1.3", input, done);
  const conflicts = fromTheFuture(input, ...done.map(({ value, at }) => day("an assessment", value.date, at)));
  const lacks = last?.value.covers === undefined ? [] : (["adequacy", "adherence"] as const).filter((one) => last.value.covers?.includes(one) !== true);
  const partly = last === undefined || lacks.length === 0 ? [] : [finding("safety/assessment-part", `The newest assessment is not recorded as covering ${lacks.join(" and ")} (Measure 1.3 asks for adequacy and adherence).`, last.at, { fix: "covers: [adequacy, adherence]" })];
  const seen: Seen = { conflicts, gaps: [...gaps, ...partly], notes, evidence: last === undefined ? [] : [last.at], due: [limit] };
  if (limit === undefined) return { ...seen, questions: ["When was the model placed on the Union market? Twelve months count from that day: dates: {eu_market: YYYY-MM-DD} in model.yaml."] };
  if (isPast(limit, input.now)) {
    const what = last === undefined ? "No Framework assessment is recorded" : "The newest Framework assessment is older than 12 months";
    return { ...seen, stale: [finding("safety/assessment-due", `${what}; the day that the rule gives was ${limit}.`, last?.at ?? { path: input.model.records.safety?.path ?? `${input.model.records.folder}/safety.yaml` }, { fix: SKELETON })] };
  }
  return last === undefined ? { ...seen, later: [`No assessment is recorded yet, and without a cause none need be before ${limit}.`] } : seen;
}

/** Events that nobody closed and that no assessment followed. */
function onCause(input: CheckInput): Seen {
  const days = (section(input, "framework_assessments")?.value ?? []).flatMap((one) => isoDate(one.date) ?? []);
  const open = unanswered(input, days, asksForAssessment);
  return {
    conflicts: eventConflicts(input),
    stale: open.map((one) => finding("safety/assessment-cause", "An event is recorded that makes a Framework assessment due now, and no assessment follows it. The Code sets no number of days for it.", one.at, { fix: "record the assessment under framework_assessments, or closed_on: YYYY-MM-DD at the event" })),
  };
}

function changelog(input: CheckInput): Seen {
  const framework = section(input, "framework");
  if (framework === undefined) return {};
  const { value, at } = framework;
  if (value.changelog === undefined) return { questions: ["Has the Framework been changed since its first version? Every change carries version, date and reason: framework: {changelog: [{version: \"<n>\", date: YYYY-MM-DD, reason: <why>}]}."] };
  return changelogSeen(input, { what: "the Framework", version: value.version, versionAt: at("version"), notes: value.changelog, at: (i, key) => (key === undefined ? at("changelog", i) : at("changelog", i, key)) });
}

function updating(input: CheckInput): CheckResult {
  const id = "S-1.3";
  const nothing = section(input, "framework_assessments") === undefined && section(input, "framework")?.value.changelog === undefined && section(input, "events") === undefined;
  if (nothing && (byId(input, id) !== undefined || section(input, "framework") === undefined)) {
    const anchor = firstPlacing(input);
    return missingUntil(id, input, SKELETON, anchor === undefined ? undefined : afterPeriod(input, anchor, YEAR), `${ruleWords(input, id, 0)} ${OURS}`);
  }
  const kept = ownById(input, id);
  return settle(id, together(kept === undefined ? assessed(input) : {}, onCause(input), changelog(input)));
}

export const assessmentCheck: Check = {
  name: "safety-assessment",
  handles: ["S-1.3"],
  what: "Framework assessments 12 months after placing or after the last one, or on a recorded cause; changelog with version, date and reason, at the version of the pointer",
  run: (input) => [updating(input)],
};
