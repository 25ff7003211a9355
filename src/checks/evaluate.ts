/** From facts and records to the one Report (DESIGN §2): pure, no clock, no files. */

import type { FactsDocument } from "../artifacts/model.ts";
import { obligation, obligations } from "../law/catalogue.ts";
import { whyNothingBinds } from "../law/binding.ts";
import type { Obligation } from "../law/types.ts";
import { missingRecords } from "../records/missing.ts";
import type { FailOn, Records } from "../records/types.ts";
import type { Incompleteness, LastChange } from "../repository/port.ts";
import { countListed, KnownDebt } from "./baseline.ts";
import { datesOf } from "./dates.ts";
import { declarationQuestions } from "./declaration-questions.ts";
import { leftoverDecisions } from "./classify/findings.ts";
import { fails } from "./fails.ts";
import { Fingerprints } from "./fingerprint.ts";
import { generalFindings, leftoverConflicts, withoutRepeats } from "./general.ts";
import { matchModels, nameOfSubject, type Subject } from "./match.ts";
import { firstSteps, nextSteps } from "./next-steps.ts";
import { bindingOf, judge } from "./obligations.ts";
import type { OptOutEvidence } from "./optout/types.ts";
import { pasteable } from "./paste.ts";
import { profileOf, UNDECLARED } from "./profile.ts";
import { AGGREGATES, CHECKS } from "./registry.ts";
import { runChecks } from "./run.ts";
import { overviewOf } from "./safety/overview.ts";
import { DEFAULT_FAIL_ON } from "./severity.ts";
import { type Aggregate, type Check, type CheckInput, type Completeness, type Finding, type ModelReport, type ObligationResult, type Report, type Touched } from "./types.ts";
import { countOutcomes, verdictOf } from "./verdict.ts";
import { readWaivers, type Waivers } from "./waivers.ts";

export interface EvaluateInput {
  readonly facts: FactsDocument;
  readonly records: Records;
  /** Newest commit per path, where git can tell. */
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  /** What the change under review touches; absent for its base, and where nothing is compared. */
  readonly touched?: Touched;
  /** ISO date (UTC). */
  readonly now: string;
  /** ISO date of the catalogue's newest source. */
  readonly catalogueDate: string;
  readonly toolVersion: string;
  readonly repository: Report["repository"];
  readonly incomplete: readonly Incompleteness[];
  /** Wins over `fail_on` of config.yaml. */
  readonly failOn?: FailOn;
  /** Judge this model alone. */
  readonly modelId?: string;
  /** Evidence of crawls by record folder (`.gpai`, `.gpai/<model-id>`). */
  readonly optout?: ReadonlyMap<string, OptOutEvidence>;
  /**
   * True where the report is one half of a comparison. Hints that a list should be tidied (waivers without a finding, entries of the
   * baseline that are gone) are left to runs on the branch itself: on a change they would look like something that it brought.
   */
  readonly change?: boolean;
  /** For tests: other checks than the registered ones. */
  readonly checks?: readonly Check[];
  readonly aggregates?: readonly Aggregate[];
}

const FIRST_CONTACT = "Nothing is declared yet: run `gpai-docket init`, then state the role of this repository for the model.";
const NO_RECORD = "No record speaks of this model: add .gpai/<model-id>/model.yaml with its role, or let an existing record's `weights` cover it.";

function entry(id: string): Obligation {
  const found = obligation(id);
  if (found === undefined) throw new Error(`no entry ${id} in the catalogue`);
  return found;
}

function judgeModel(subject: Subject, waivers: Waivers, input: EvaluateInput): ModelReport {
  const { records, now } = input;
  const profile = subject.declared ? profileOf(subject.records, now) : UNDECLARED;
  const evidence = input.optout?.get(subject.records.folder);
  const checkInput: CheckInput = {
    model: { id: subject.id, facts: subject.facts, records: subject.records, profile },
    records, unreadable: input.facts.unreadable, lastChanges: input.lastChanges, now, obligation: entry,
    ...(input.touched === undefined ? {} : { touched: input.touched }),
    ...(evidence === undefined || !subject.declared ? {} : { optout: evidence }),
  };
  const all = obligations();
  const checks = input.checks ?? CHECKS;
  const aggregates = input.aggregates ?? AGGREGATES;
  const read = new Set([...checks, ...aggregates].flatMap((check) => check.handles));
  const owed = new Map(all.map((one) => [one.id, bindingOf(one, profile, now, read.has(one.id))]));
  const summed = new Set(aggregates.flatMap((one) => one.handles));
  const raw = runChecks(checks, aggregates, checkInput, (id) => owed.get(id)?.binds !== "no");
  const undeclared = subject.declared ? undefined : records.present ? NO_RECORD : FIRST_CONTACT;
  const judging = { modelId: subject.id, profile, model: subject.records, records, waivers, now, ...(undeclared === undefined ? {} : { undeclared }) };
  const name = nameOfSubject(subject);
  const missing = missingRecords(subject, records, input.facts.models.length);
  const judgedAll = all.map((one) => {
    const judged = judge(one, raw.get(one.id), owed.get(one.id) ?? { binds: "yes" }, judging);
    const findings = judged.findings.map((found) => pasteable(found, subject.records));
    return summed.has(one.id) ? { ...judged, findings, aggregate: true } : { ...judged, findings };
  });
  const nothing = whyNothingBinds(profile);
  const dates = datesOf({ obligations: judgedAll, profile, record: subject.declared ? subject.records.model?.data : undefined, now });
  return {
    id: subject.id, path: subject.facts.path, ...(name === undefined ? {} : { name }), profile,
    ...(missing.length === 0 ? {} : { missingRecords: missing }),
    facts: subject.facts.facts, conflicts: subject.facts.conflicts,
    obligations: judgedAll,
    ...(dates.length === 0 ? {} : { dates }),
    ...(profile.role === null ? {} : { overview: overviewOf(judgedAll) }),
    ...(nothing === undefined ? {} : { nothingBinds: nothing }),
  };
}

/** Fingerprints on all findings, and the mark of the baseline on those that it lists. */
function known(model: ModelReport, prints: Fingerprints, debt: KnownDebt): ModelReport {
  const own = (result: ObligationResult) => (finding: Finding): Finding => debt.mark({ ...finding, fingerprint: prints.of(finding, result.id, model.id) });
  return { ...model, obligations: model.obligations.map((result) => (result.findings.length === 0 ? result : { ...result, findings: result.findings.map(own(result)) })) };
}

/** Judges every model of the repository. Never throws on what records or artifacts hold. */
export function evaluate(input: EvaluateInput): Report {
  const { records, facts } = input;
  const matching = matchModels(facts, records);
  const waivers = readWaivers(records.waivers, input.now, (id) => obligation(id) !== undefined);
  const wanted = matching.subjects.filter((subject) => input.modelId === undefined || subject.id === input.modelId || subject.records.id === input.modelId);
  const prints = new Fingerprints();
  const debt = new KnownDebt(records.baseline);
  const models = wanted.map((subject) => known(judgeModel(subject, waivers, input), prints, debt));
  const all = [...withoutRepeats(generalFindings(facts, records, matching, waivers), models), ...leftoverConflicts(models), ...decisionsBeside(wanted, models, input.now), ...notFound(input, matching.subjects, wanted)];
  const own = (finding: Finding): Finding => debt.mark({ ...finding, fingerprint: prints.of(finding, "", "") });
  const firstContact = !records.present;
  const completeness: Completeness = {
    complete: input.incomplete.length === 0 && facts.unreadable.length === 0, missing: input.incomplete, unreadable: facts.unreadable,
  };
  const marked = all.map(own);
  // A part of the repository, or a part that could be read, says nothing about what is gone from the rest.
  const whole = input.modelId === undefined && input.change !== true && completeness.complete;
  const general = whole ? [...marked, ...[...waivers.unused(), ...debt.gone()].map(own)] : marked;
  const counts = { ...countOutcomes(models, general), ...(records.baseline === undefined ? {} : { baseline: countListed(models, general) }) };
  const failOn = input.failOn ?? records.config.fail_on ?? DEFAULT_FAIL_ON;
  const declared = models.find((model) => model.profile !== UNDECLARED);
  return {
    schemaVersion: 1,
    tool: { name: "gpai-docket", version: input.toolVersion },
    catalogue: { date: input.catalogueDate, entries: obligations().length },
    repository: input.repository,
    now: input.now,
    profile: declared?.profile ?? null,
    firstContact: firstContact && models.length > 0,
    models,
    general,
    counts,
    completeness,
    verdict: verdictOf({ subjects: models.length, firstContact, undeclared: models.every((model) => model.profile.role === null), general, counts, completeness }),
    policy: {
      ...(records.configSource === null ? {} : { path: records.configSource.path }),
      ...(records.config.comment === undefined ? {} : { comment: records.config.comment }),
    },
    nextSteps: firstContact ? firstSteps(wanted, models, facts.unreadable) : nextSteps(models, general),
    failOn,
    fails: fails({ models, general, complete: completeness.complete }, failOn, false),
  };
}

/** What is to be said about signed decisions, roles and placing, and belongs to no obligation that is judged. */
function decisionsBeside(subjects: readonly Subject[], models: readonly ModelReport[], now: string): readonly Finding[] {
  return models.flatMap((model, i) => {
    const subject = subjects[i];
    if (subject?.declared !== true) return [];
    const beside = { model: { id: subject.id, facts: subject.facts, records: subject.records, profile: model.profile }, now };
    return [...leftoverDecisions(beside, model), ...declarationQuestions(beside)];
  });
}

function notFound(input: EvaluateInput, all: readonly Subject[], wanted: readonly Subject[]): readonly Finding[] {
  if (input.modelId === undefined || wanted.length > 0) return [];
  const ids = all.map((subject) => subject.id).join(", ");
  return [{ rule: "models/not-found", message: `No model has the id that was asked for. Models here: ${ids === "" ? "none" : ids}.`, fix: "leave --model out, or use one of these ids" }];
}
