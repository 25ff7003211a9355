/** One model before and after a change, with what the head's report says of it. */

import type { Fact, FactsDocument } from "../../artifacts/model.ts";
import { obligation } from "../../law/catalogue.ts";
import type { Profile } from "../../law/types.ts";
import type { Records } from "../../records/types.ts";
import type { Change, LastChange } from "../../repository/port.ts";
import { counterparts } from "../counterparts.ts";
import { matchModels, type Subject } from "../match.ts";
import { profileOf, UNDECLARED } from "../profile.ts";
import type { CheckInput, ObligationResult, Outcome, Report } from "../types.ts";
import { type BlobOf, Delta } from "./delta.ts";

/** One end of the change. */
export interface Side {
  readonly facts: FactsDocument;
  readonly records: Records;
  readonly lastChanges?: ReadonlyMap<string, LastChange>;
  readonly blob?: BlobOf;
}

export interface ChangeInput {
  readonly base: Side;
  readonly head: Side;
  readonly changes: readonly Change[];
  /** The head's report: what binds each model, and which records are in order. */
  readonly report: Report;
}

export interface Pair {
  /** Id of the model in the head's report. */
  readonly id: string;
  readonly head: CheckInput;
  /** Undefined for a model that the change brings. */
  readonly base: CheckInput | undefined;
  /** Everything at the base: facts of a file may have belonged to another model there. */
  readonly before: FactsDocument;
  /** Documents of the head that belong to no model found there. */
  readonly loose: readonly Fact[];
  readonly delta: Delta;
  /** What the head's report says of an entry; undefined where it has none. */
  outcome(id: string): Outcome | undefined;
}

function inputOf(subject: Subject, side: Side, profile: Profile, report: Report): CheckInput {
  return {
    model: { id: subject.id, facts: subject.facts, records: subject.records, profile },
    records: side.records, unreadable: side.facts.unreadable, lastChanges: side.lastChanges ?? new Map<string, LastChange>(), now: report.now,
    obligation: (id) => {
      const found = obligation(id);
      if (found === undefined) throw new Error(`no entry ${id} in the catalogue`);
      return found;
    },
  };
}

interface Found {
  readonly id: string;
  readonly path: string;
  readonly subject: Subject;
}

function found(side: Side): readonly Found[] {
  return matchModels(side.facts, side.records).subjects.map((subject) => ({ id: subject.id, path: subject.facts.path, subject }));
}

/** Models of the head whose role says that something is owed, each with itself at the base. */
export function pairsOf({ base, head, changes, report }: ChangeInput): readonly Pair[] {
  const delta = new Delta(changes, base.blob, head.blob);
  const models = found(head);
  const known = counterparts(found(base), models, delta.renames);
  const reports = new Map(report.models.map((model) => [model.id, model]));
  return models.flatMap((model): readonly Pair[] => {
    const judged = reports.get(model.id);
    if (judged === undefined || (judged.profile.role !== "provider" && judged.profile.role !== "modifier")) return [];
    const results = new Map<string, ObligationResult>(judged.obligations.map((result) => [result.id, result]));
    const was = known.get(model)?.subject;
    return [{
      id: model.id, delta, before: base.facts, loose: head.facts.documents ?? [],
      head: inputOf(model.subject, head, judged.profile, report),
      base: was === undefined ? undefined : inputOf(was, base, was.declared ? profileOf(was.records, report.now) : UNDECLARED, report),
      outcome: (id) => results.get(id)?.outcome,
    }];
  });
}
