/**
 * What is expected of a provider outside the Code, or outside one of its chapters (Arts. 53(4), 55(2); Guidelines, section 5.1): means
 * for each open chapter, a reason why they are adequate, a report to the AI Office.
 *
 * The law first: the Guidelines name a gap analysis as an example of explaining adequacy and set no form and no interval. So means
 * with their reasons are a whole record without such a document; where one is named, it must be there and must say what is declared
 * today. Its age is a house rule.
 */

import { binding } from "../../law/binding.ts";
import { houseDue } from "../../law/clock-table.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { openChapters } from "../../law/gates.ts";
import type { CodeChapter } from "../../law/types.ts";
import { evidenceAt, finding } from "../finding.ts";
import { type AnalysisFile, analysisFile } from "../gaps/analysis-file.ts";
import { entriesOf, HEAD, measuresOf } from "../gaps/measures.ts";
import { difference, differenceWords, isSame, speaksOf, stateOf } from "../gaps/state.ts";
import { actDuty, chapterMeans, type Declared, declarations, isUsable, meansFor } from "../means.ts";
import type { CheckInput, CheckResult, Finding } from "../types.ts";

const ID = "G-nonsignatory";
const NO_PLACE = (input: CheckInput): { readonly path: string } => ({ path: `${input.model.records.folder}/model.yaml` });

/** What was seen, by how bad it is: the worst kind gives the outcome. */
interface Seen {
  readonly gap: Finding[];
  readonly stale: Finding[];
  readonly question: Finding[];
  /** ISO dates on which a clock runs out. */
  readonly due: string[];
}

type Result = (id: string) => CheckResult | undefined;

/** Chapters that are not signed, answer to a duty here, and have no usable means at all. */
export function withoutMeans(input: CheckInput): readonly CodeChapter[] {
  return openChapters(input.model.profile).filter((chapter) => chapterMeans(chapter, input.obligation(HEAD[chapter]), input.model.records, input.records) === undefined);
}

function meansFinding(chapter: CodeChapter, input: CheckInput): Finding {
  return finding("act/alternative-means", `The ${chapter} chapter is declared as not signed, and no alternative means for ${actDuty(chapter)} are recorded with evidence.`, input.model.records.model?.at("code_of_practice") ?? NO_PLACE(input),
    { fix: `code_of_practice: {alternative_means: {${chapter}: {description: <what you do instead>, evidence: <path in this repository>}}}` });
}

/** The day on which the clock of the house runs out for something last looked at on `day`. */
function runsOut(day: string, input: CheckInput): string | undefined {
  return houseDue(input.records.config.house, "gap_analysis_days", day);
}

function age(day: string | undefined, input: CheckInput, seen: Seen, old: (ended: string) => Finding): void {
  const read = isoDate(day);
  const end = read === undefined ? undefined : runsOut(read, input);
  if (end === undefined) return;
  if (isBefore(end, input.now) === true) seen.stale.push(old(end));
  else seen.due.push(end);
}

function lastChange(path: string, input: CheckInput): string | undefined {
  return isoDate(input.lastChanges.get(path)?.date);
}

const later = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && isBefore(b, a) === true;

/** One declaration: whether its evidence is newer than its review, how old the review is, whether a reason is given. */
function review(one: Declared, input: CheckInput, seen: Seen): void {
  const { reviewed } = one.means;
  const changed = one.evidence.kind === "file" ? lastChange(one.evidence.path, input) : undefined;
  const fix = "reviewed: <day on which somebody has read the evidence again>";
  if (one.evidence.kind === "file" && later(changed, isoDate(reviewed))) {
    seen.stale.push(finding("act/means-review", `The evidence of the means for \`${one.key}\` (${one.evidence.path}) changed on ${changed ?? ""}, after the last review of this entry on ${reviewed ?? ""}.`, one.at, { fix, about: [one.key] }));
  }
  if (later(isoDate(reviewed), input.now)) seen.question.push(finding("act/means-review-date", `The review of the means for \`${one.key}\` is dated after today.`, one.at, { fix, about: [one.key] }));
  else age(reviewed, input, seen, (ended) => finding("act/means-age", `The means for \`${one.key}\` were last reviewed on ${reviewed ?? ""}; the interval ended on ${ended} (house rule: the Guidelines set none).`, one.at, { fix, about: [one.key] }));
}

/** Measures for which nothing is declared and nothing is recorded, in chapters for which something is. */
function openMeasures(chapters: readonly CodeChapter[], input: CheckInput, result: Result, seen: Seen): void {
  const open = chapters.flatMap(measuresOf).filter((measure) => {
    const entries = entriesOf(measure).filter((one) => one.level === "must" && binding(one, input.model.profile, input.now).binds !== "no");
    return entries.some((one) => {
      const own = result(one.id)?.outcome;
      return own !== "recorded" && own !== "not-applicable" && meansFor(one, input.model.records, input.records) === undefined;
    });
  });
  if (open.length === 0) return;
  seen.question.push(finding("act/means-open", `No means are declared, and not everything is recorded, for ${open.map((one) => one.id).join(", ")}: what is done there instead, or why nothing is needed, is for a person to say.`,
    input.model.records.model?.at("code_of_practice", "alternative_means") ?? NO_PLACE(input), { fix: `${open[0]?.id ?? "C-1.1"}: {description: <what you do instead, or why nothing is needed>, evidence: <path>, adequacy: <why>, missing: <what is still missing>}   # under code_of_practice.alternative_means`, about: open.map((one) => one.id) }));
}

function adequacy(declared: readonly Declared[], file: AnalysisFile, seen: Seen): void {
  // A document of the provider's own may hold the reasons; one that we wrote repeats what is declared here.
  const without = file.kind === "own" ? [] : declared.filter((one) => isUsable(one) && (one.means.adequacy ?? "").trim() === "");
  const [first] = without;
  if (first === undefined) return;
  seen.question.push(finding("act/means-adequacy", `Why the means are held to be adequate is not recorded for ${without.slice(0, 20).map((one) => `\`${one.key}\``).join(", ")}; whether the evidence says so is for a person to read (Guidelines, section 5.1).`, first.at,
    { fix: "adequacy: <why these means are held to be adequate, effective and proportionate>", about: without.map((one) => one.key) }));
}

/** The document that `gap_analysis` names. */
function document(file: AnalysisFile, declared: readonly Declared[], input: CheckInput, seen: Seen): void {
  const record = input.model.records.model;
  const at = record?.at("code_of_practice", "gap_analysis") ?? NO_PLACE(input);
  const write = (path: string): string => `gpai-docket gaps . --output ${path}`;
  if (file.kind === "missing") seen.gap.push(finding("act/gap-analysis", `The gap analysis "${file.text}" is not in the repository.`, at, { fix: write("docs/gap-analysis.md") }));
  if (file.kind === "broken") seen.question.push(finding("act/gap-analysis-marker", `The first lines of ${file.path} say that gpai-docket wrote it, and cannot be read: whether it is current cannot be told.`, at, { fix: write(file.path) }));
  if (file.kind === "ours") {
    const { marker, path } = file;
    const changes = difference(marker, stateOf({ id: input.model.id, profile: input.model.profile, records: input.model.records }, input.records, input.now));
    const fix = write(path);
    if (!isSame(changes)) seen.stale.push(finding("act/gap-analysis-changed", `The gap analysis of ${marker.date} (${path}) does not show today's state: ${differenceWords(changes).join("; ")}.`, at, { fix, about: differenceWords(changes) }));
    else if (changes.notCompared.length > 0) seen.question.push(finding("act/gap-analysis-unread", `The gap analysis of ${marker.date} was compared without the evidence for ${changes.notCompared.map((key) => `\`${key}\``).join(", ")}, which could not be read.`, at, { about: changes.notCompared }));
    if (later(marker.date, input.now)) seen.question.push(finding("act/gap-analysis-date", `The gap analysis (${path}) is dated after today.`, at, { fix }));
    else age(marker.date, input, seen, (ended) => finding("act/gap-analysis-age", `The gap analysis is dated ${marker.date}; the interval ended on ${ended} (house rule: the Guidelines set none).`, at, { fix }));
  }
  if (file.kind !== "own") return;
  const reviewed = isoDate(record?.data.code_of_practice?.gap_analysis_reviewed);
  const fix = "gap_analysis_reviewed: <day of its last review>";
  if (later(reviewed, input.now)) { seen.question.push(finding("act/gap-analysis-date", "The review of the gap analysis is dated after today.", at, { fix })); return; }
  if (reviewed === undefined) { seen.question.push(finding("act/gap-analysis-date", "The gap analysis is a document of your own, and the day of its last review is not recorded: whether it is current cannot be told.", at, { fix })); return; }
  const newer = declared.filter((one) => one.evidence.kind === "file" && one.evidence.path !== file.text && later(lastChange(one.evidence.path, input), reviewed));
  if (newer.length > 0) seen.stale.push(finding("act/gap-analysis-changed", `The evidence for ${newer.slice(0, 20).map((one) => `\`${one.key}\``).join(", ")} changed after the last review of the gap analysis on ${reviewed}.`, at, { fix, about: newer.map((one) => one.key) }));
  age(reviewed, input, seen, (ended) => finding("act/gap-analysis-age", `The gap analysis was last reviewed on ${reviewed}; the interval ended on ${ended} (house rule: the Guidelines set none).`, at, { fix }));
}

/** Receipt and day of the report through EU SEND (G-send). The id of the receipt is never printed. */
function report(file: AnalysisFile, declared: readonly Declared[], input: CheckInput, seen: Seen): void {
  const record = input.model.records.model;
  const given = record?.data.code_of_practice?.report;
  const at = record?.at("code_of_practice", "report") ?? NO_PLACE(input);
  const fix = "report: {receipt: <id of the EU SEND receipt>, date: <its day>}   # under code_of_practice";
  const day = isoDate(given?.date);
  if (given?.receipt === undefined || day === undefined) {
    seen.gap.push(finding("act/report", `No report of the measures to the AI Office is recorded with ${given?.receipt === undefined && day === undefined ? "its receipt and day" : day === undefined ? "the day of its receipt" : "the id of its receipt"}. The Commission expects one from providers who did not sign (Guidelines, section 5.1); it goes through EU SEND (G-send).`, at, { fix }));
    return;
  }
  if (later(day, input.now)) { seen.question.push(finding("act/report-date", "The report to the AI Office is dated after today.", at, { fix })); return; }
  const reviewed = isoDate(given.reviewed);
  const holds = reviewed !== undefined && !later(reviewed, input.now) && later(reviewed, day) ? reviewed : day;
  const changed = file.kind === "ours" ? file.marker.since : declared.map((one) => (one.evidence.kind === "file" ? lastChange(one.evidence.path, input) : undefined)).reduce((newest, one) => (newest === undefined || later(one, newest) ? one ?? newest : newest), undefined);
  if (later(changed, holds)) {
    seen.question.push(finding("act/report-older", `The report to the AI Office is of ${day}, and the means, or their evidence, are of ${changed ?? ""}: is the change material, so that it is to be reported?`, at,
      { fix: "report: {receipt: <id of the new receipt>, date: <its day>}   # under code_of_practice; or, where a person finds nothing material changed, reviewed: <day> in it" }));
  }
}

/** State of means, reasons, document and report. */
export function nonSignatory(input: CheckInput, result: Result): CheckResult {
  const { records } = input.model;
  const seen: Seen = { gap: [], stale: [], question: [], due: [] };
  const chapters = openChapters(input.model.profile);
  const without = withoutMeans(input);
  seen.gap.push(...without.map((chapter) => meansFinding(chapter, input)));
  const answered = chapters.filter((chapter) => !without.includes(chapter));
  const declared = declarations(records, input.records).filter((one) => speaksOf(one.key, chapters));
  const file = analysisFile(records, input.records);
  for (const one of declared) review(one, input, seen);
  if (answered.length > 0) {
    openMeasures(answered, input, result, seen);
    adequacy(declared, file, seen);
    report(file, declared, input, seen);
  }
  document(file, declared, input, seen);
  const findings = [...seen.gap, ...seen.stale, ...seen.question];
  if (seen.gap.length > 0) return { id: ID, outcome: "gap", findings };
  if (seen.stale.length > 0) return { id: ID, outcome: "stale", findings };
  const at = records.model?.at("code_of_practice", "alternative_means");
  const [due] = seen.due.toSorted();
  const next = due === undefined ? {} : { due };
  if (findings.length > 0) return { id: ID, outcome: "unknown", reason: "Means are declared; what is open about them is for a person to answer.", findings, ...next };
  const sources = [...(at === undefined ? [] : [at]), ...(records.model === undefined || chapters.length === 0 ? [] : [records.model.at("code_of_practice", "report")])];
  return { id: ID, outcome: "recorded", evidence: sources.map((one) => evidenceAt(one)), findings: [], ...next };
}
