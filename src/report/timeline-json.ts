/** `gpai-docket timeline --format json`. */

import type { ModelDate, Report } from "../checks/types.ts";
import type { TimelineEntry } from "../law/lists.ts";
import { modelDates } from "../law/model-dates.ts";
import { NO_AMOUNT, type Sanction, sanctions } from "../law/sanctions.ts";
import { timeline } from "../law/timeline.ts";

export interface TimelineDocument {
  readonly schemaVersion: 1;
  /** ISO date. */
  readonly now: string;
  readonly models: readonly {
    readonly id: string;
    readonly name?: string;
    readonly dates: readonly ModelDate[];
    /** Why no day binds this model. */
    readonly none?: string;
    /** What has to be declared first. */
    readonly question?: string;
  }[];
  /** Dates of the law; all of them with `all`, else those that matter to providers. */
  readonly law: readonly TimelineEntry[];
  readonly fines?: { readonly entries: readonly Sanction[]; readonly note: string };
}

/** The days of every model of a report, and the law's own. */
export function timelineDocument(report: Report, now: string, asked: { readonly all: boolean; readonly fines: boolean }): TimelineDocument {
  return {
    schemaVersion: 1,
    now,
    models: report.models.map((model) => {
      const { none, question } = modelDates(model.profile, now);
      return { id: model.id, ...(model.name === undefined ? {} : { name: model.name }), dates: model.dates ?? [], ...(none === undefined ? {} : { none }), ...(question === undefined ? {} : { question }) };
    }),
    law: timeline().filter((entry) => asked.all || entry.relevance !== "context"),
    ...(asked.fines ? { fines: { entries: sanctions(), note: NO_AMOUNT } } : {}),
  };
}
