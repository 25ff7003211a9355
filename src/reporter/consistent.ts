/** Does a report agree with itself and with the catalogue? A forged one may, and then speaks of its own pull request alone. */

import { countListed } from "../checks/baseline.ts";
import { fails } from "../checks/fails.ts";
import { isOpen } from "../checks/severity.ts";
import { type Finding, type ModelReport, OUTCOMES, type Report } from "../checks/types.ts";
import { CATALOGUE_DATE, obligation, obligations } from "../law/catalogue.ts";
import { FAIL_ON } from "../records/fail-on.ts";
import { isObjectId } from "../repository/revision.ts";

const MAX_MODELS = 1000;
const MAX_RESOLVED = 200;
const MAX_STEPS = 10;
const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9a-z.-]{1,40})?$/;

/** Why the report cannot be true; undefined where nothing speaks against it. Texts of the report are never quoted. */
export function contradiction(report: Report): string | undefined {
  return firstOf([
    () => (report.catalogue.date === CATALOGUE_DATE && report.catalogue.entries === obligations().length ? undefined : "it was made with another version of the catalogue: pin the check and the reporter to the same release"),
    () => (VERSION.test(report.tool.version) ? undefined : "its tool version is none"),
    () => ids(report),
    () => foreignEntries(report),
    () => miscounted(report),
    () => misjudged(report),
  ]);
}

function firstOf(tests: readonly (() => string | undefined)[]): string | undefined {
  for (const test of tests) {
    const found = test();
    if (found !== undefined) return found;
  }
  return undefined;
}

function ids({ repository, change, models, nextSteps, resolved = [] }: Report): string | undefined {
  for (const id of [repository.commit, repository.base, change?.head]) if (id !== undefined && !isObjectId(id)) return "a commit id in it is none";
  if (models.length > MAX_MODELS || nextSteps.length > MAX_STEPS || resolved.length > MAX_RESOLVED) return "it holds more models, next steps or resolved findings than a report can have";
  if (new Set(models.map((model) => model.id)).size !== models.length) return "it holds a model twice";
  return undefined;
}

/** Every model is judged on every entry of the catalogue, once, under the entry's own name. */
function foreignEntries(report: Report): string | undefined {
  for (const model of report.models) {
    const seen = new Set(model.obligations.map((one) => one.id));
    if (seen.size !== model.obligations.length || seen.size !== obligations().length) return "a model in it is not judged on every entry of the catalogue, once";
    for (const { id, title, chapter, level, basis } of model.obligations) {
      const entry = obligation(id);
      if (entry === undefined) return "it names an entry that the catalogue does not have";
      if (entry.title !== title || entry.chapter !== chapter || entry.level !== level || entry.basis !== basis) return `its entry ${entry.id} is not the catalogue's`;
    }
  }
  const named = [...report.nextSteps.map((step) => step.obligation), ...(report.resolved ?? []).map((one) => one.obligation), ...(report.change?.consequences ?? []).flatMap((one) => one.due.map((due) => due.obligation))];
  return named.some((id) => id !== undefined && id !== "" && obligation(id) === undefined) ? "it names an entry that the catalogue does not have" : undefined;
}

function openFindings(models: readonly ModelReport[]): readonly Finding[] {
  return models.flatMap((model) => model.obligations.flatMap((one) => (isOpen(one.outcome) ? one.findings : [])));
}

function miscounted({ models, general, counts, change, resolved = [] }: Report): string | undefined {
  for (const outcome of OUTCOMES) {
    if (counts[outcome] !== models.reduce((sum, model) => sum + model.obligations.filter((one) => one.outcome === outcome).length, 0)) return `its count of the outcome ${outcome} is not what it lists`;
  }
  const all = [...general, ...openFindings(models)];
  const fresh = all.filter((finding) => finding.introduced === true);
  if (!within(counts.findings, all)) return "its count of findings is not what it lists";
  if ((counts.introduced === undefined) !== (change === undefined)) return "it counts what a change introduces and names no change, or the other way round";
  if (counts.introduced === undefined ? fresh.length > 0 : !within(counts.introduced, fresh)) return "its count of introduced findings is not what it lists";
  if ((counts.baseline ?? 0) !== countListed(models, general)) return "its count of findings of the baseline is not what it lists";
  if (resolved.length > (counts.resolved ?? 0)) return "its count of resolved findings is less than what it lists";
  return undefined;
}

/** Findings that the baseline lists may be counted apart. */
function within(count: number, findings: readonly Finding[]): boolean {
  return count <= findings.length && count >= findings.filter((finding) => finding.baseline !== true).length;
}

const OWED: ReadonlySet<string> = new Set(["conflict", "gap", "stale"]);

/** No verdict is better than what is listed. */
function misjudged(report: Report): string | undefined {
  const { models, general, counts, completeness, verdict } = report;
  const failOn = FAIL_ON.find((level) => level === report.failOn);
  if (failOn === undefined) return "its level to fail at is none";
  if (completeness.complete !== (completeness.missing.length + completeness.unreadable.length === 0)) return "it says that everything was read and lists what was not, or the other way round";
  if (report.fails !== fails({ models, general, complete: completeness.complete }, failOn, counts.introduced !== undefined)) return "whether it fails is not what its findings say";
  const green = verdict === "no-findings" || verdict === "nothing-to-check" || verdict === "nothing-declared";
  const owed = models.some((model) => model.obligations.some((one) => OWED.has(one.outcome) && !(one.findings.length > 0 && one.findings.every((finding) => finding.baseline === true))));
  const wrong = (counts.error > 0) !== (verdict === "error")
    || (owed && green)
    || (!completeness.complete && (verdict === "no-findings" || verdict === "nothing-to-check"))
    || (verdict === "nothing-to-check" && models.length > 0);
  return wrong ? "its verdict is not what its findings say" : undefined;
}
