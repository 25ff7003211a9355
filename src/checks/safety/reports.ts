/** Commitment 7, Measures 7.1 to 7.5: Model Reports as pointers, the versions that they cover, samples, outlook, external reports. */

import type { Source } from "../../artifacts/model.ts";
import { periodOf } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import type { ModelReport } from "../../records/safety-types.ts";
import { finding } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { afterPeriod, day, disorder, fromTheFuture, isPast, notBeforeApplication, placed, ruleWords } from "./days.ts";
import { missingUntil, section, type Seen, settle, sizeNote, together } from "./kit.ts";
import { byDay, pointerFindings } from "./pointers.ts";
import { releases } from "./releases.ts";

const SKELETON = 'model_reports: [{held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD, covers: ["<model version>"], confirmed_on: YYYY-MM-DD}]   # in safety.yaml';
const OUTLOOK = periodOf("model-report-outlook");
const SAMPLES = 5;

export interface Report {
  readonly value: ModelReport;
  readonly at: Source;
  readonly index: number;
}

/** Model Reports by their day, earliest first. */
export function reports(input: CheckInput): readonly Report[] {
  const list = section(input, "model_reports");
  return list === undefined ? [] : byDay(list.value, (i) => list.at(i));
}

/** Place of a key of a report. */
export function reportAt(input: CheckInput, report: Report, ...keys: readonly (string | number)[]): Source {
  return section(input, "model_reports")?.at(report.index, ...keys) ?? report.at;
}

/** The answer while no report is recorded: nothing need be before placing. */
export function noReport(id: string, input: CheckInput): CheckResult {
  return missingUntil(id, input, SKELETON, notBeforeApplication(input, placed(input)), ruleWords(input, "S-C7"));
}

/** Days of a report that cannot be: confirmed before its version, or to come. */
export function reportDays(input: CheckInput, report: Report): Seen {
  const own = day("a Model Report's version", report.value.date, reportAt(input, report, "date"));
  const confirmed = day("its confirmation", report.value.confirmed_on, reportAt(input, report, "confirmed_on"));
  return { conflicts: [...disorder(own, confirmed), ...fromTheFuture(input, own, confirmed)] };
}

function covers(input: CheckInput, all: readonly Report[]): Seen {
  const listed = releases(input);
  const covered = new Set(all.flatMap((one) => one.value.covers ?? []).map((one) => one.trim()));
  if (listed.length === 0) return { notes: ["model.yaml lists no versions (model.versions, lineage.releases): which of them the reports cover is not compared."] };
  if (all.every((one) => one.value.covers === undefined)) return { questions: ["Which versions of the model do the Model Reports cover? model_reports: [{covers: [\"<version>\"]}]."] };
  return together(...listed.map((release): Seen => {
    if (covered.has(release.version)) return { evidence: [release.at] };
    if (release.on !== undefined && !isPast(release.on, input.now)) return { due: [release.on], notes: [`A release that is not covered yet is planned for ${release.on}: the Model Report covers it by then.`] };
    return { gaps: [finding("safety/version-not-covered", "No Model Report is recorded as covering this version of the model.", release.at, { fix: "add the version to `covers` of its report in safety.yaml" })] };
  }));
}

function commitment(input: CheckInput, all: readonly Report[]): Seen {
  return together(covers(input, all), ...all.map((one) => reportDays(input, one)));
}

/** Measure 7.3: what is given of samples and outlook, of the newest report. */
function documentation(input: CheckInput, newest: Report): Seen {
  const { samples_per_evaluation: samples, outlook } = newest.value;
  const few = samples === undefined || samples >= SAMPLES ? [] : [finding("safety/samples", "The recorded number of samples for each relevant evaluation is below five.", reportAt(input, newest, "samples_per_evaluation"), { fix: "samples_per_evaluation: <at least 5>   # when the report holds them" })];
  const notes = [ruleWords(input, "S-7.3")];
  const looked = day("the outlook", outlook, reportAt(input, newest, "outlook"));
  if (looked === undefined) return { gaps: few, notes, questions: ["From which day is the six-month outlook of the newest Model Report? model_reports: [{outlook: YYYY-MM-DD}]."] };
  const until = afterPeriod(input, looked.on, OUTLOOK);
  const over = isPast(until, input.now) ? [finding("safety/outlook", `The six months of the outlook ended on ${until ?? ""}.`, looked.at, { fix: "outlook: YYYY-MM-DD   # of the renewed outlook" })] : [];
  return { gaps: few, stale: over, conflicts: fromTheFuture(input, looked), notes, due: [until], evidence: [looked.at] };
}

/** Measure 7.4: external reports, or why there is none. */
function external(input: CheckInput, newest: Report): Seen {
  const { external_reports: list = [], no_external_reports: why } = newest.value;
  if (list.length > 0 && list.every((one) => stateOf(one).kind === "value")) return { evidence: [reportAt(input, newest, "external_reports")] };
  if (list.length === 0 && stateOf(why).kind === "value") return { evidence: [reportAt(input, newest, "no_external_reports")], notes: ["No external report is available; the reason is recorded, whether it holds is for a person to judge."] };
  const at = reportAt(input, newest, list.length > 0 ? "external_reports" : "no_external_reports");
  return { gaps: [finding("safety/external-reports", list.length > 0 ? "An entry of external_reports is a placeholder." : "The newest Model Report names no external report, and no reason why there is none.", at, { fix: "external_reports: [<path, URL or name>]   # at the report; or no_external_reports: <why>" })] };
}

const MEASURES: Readonly<Record<string, (input: CheckInput, all: readonly Report[], newest: Report) => Seen>> = {
  "S-C7": (input, all) => commitment(input, all),
  "S-7.1": () => ({}),
  "S-7.2": () => ({}),
  "S-7.3": (input, _, newest) => documentation(input, newest),
  "S-7.4": (input, _, newest) => external(input, newest),
  "S-7.5": () => ({}),
};

function judge(id: string, input: CheckInput, all: readonly Report[]): CheckResult {
  const newest = all.at(-1);
  const look = MEASURES[id];
  if (newest === undefined || look === undefined) return noReport(id, input);
  const size = sizeNote(input, "depth");
  return settle(id, together({ gaps: pointerFindings(id, input, [newest]), evidence: [newest.at], ...(size === undefined ? {} : { notes: [size] }) }, look(input, all, newest)));
}

const IDS = Object.keys(MEASURES);

export const reportsCheck: Check = {
  name: "safety-model-reports",
  handles: IDS,
  what: "Pointers to Model Reports and the versions that they cover, against those of model.yaml; samples, six-month outlook, external reports or the reason",
  run: (input) => {
    const all = reports(input);
    return IDS.map((id) => judge(id, input, all));
  },
};

/** The day of a report as a date; undefined where it cannot be read. */
export function reportDate(report: Report): string | undefined {
  return isoDate(report.value.date);
}
