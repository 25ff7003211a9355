/** From a report to what the overview shows of each model. Pure. */

import { basisOf } from "../checks/dates.ts";
import { isOpen, severityRank } from "../checks/severity.ts";
import { type ModelReport, type ObligationResult, type Outcome, OUTCOMES, type Report } from "../checks/types.ts";
import { daysBetween } from "../law/clocks.ts";
import type { OverviewItem, OverviewModel } from "../report/overview-types.ts";

/** `model id` + U+0000 + `obligation id` → ISO date on which it was first seen open. */
export type Since = ReadonlyMap<string, string>;

const ITEMS = 200;
const DATES = 50;

export function itemKey(model: string, id: string): string {
  return `${model}\u0000${id}`;
}

/** The first day of everything that is open: kept while it stays open, today for what is new. */
export function sinceOf(report: Report, before: Since): Since {
  const now = new Map<string, string>();
  for (const model of report.models) {
    for (const { id, outcome } of model.obligations) {
      if (!isOpen(outcome)) continue;
      const key = itemKey(model.id, id);
      const known = before.get(key);
      // A day of the future is of a clock that was set wrong.
      now.set(key, known !== undefined && known <= report.now ? known : report.now);
    }
  }
  return now;
}

/** Every model of a report, without the issues about it. */
export function overviewModels(report: Report, since: Since): readonly OverviewModel[] {
  return report.models.map((model) => ({
    id: model.id,
    ...(model.name === undefined ? {} : { name: model.name }),
    counts: countsOf(model.obligations),
    items: itemsOf(model, since),
    dates: (model.dates ?? []).slice(0, DATES).map(({ date, text, basis, id, overdue, kind, title }) => ({ date, text, basis, id, kind, ...(overdue === undefined ? {} : { overdue }), ...(title === undefined ? {} : { title }) })),
  }));
}

export function noCounts(): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}

function countsOf(results: readonly ObligationResult[]): Readonly<Record<Outcome, number>> {
  const counts = noCounts();
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

/** What is open, worst first and by its day, then what falls due, by its day. */
function itemsOf(model: ModelReport, since: Since): readonly OverviewItem[] {
  const shown = model.obligations.filter(({ outcome }) => isOpen(outcome) || outcome === "upcoming");
  const sorted = shown.toSorted((a, b) => severityRank(a.outcome) - severityRank(b.outcome) || compareDays(a.due, b.due) || (a.id < b.id ? -1 : 1));
  return sorted.slice(0, ITEMS).map((result) => {
    const { id, title, outcome, basis, due } = result;
    const sets = due === undefined ? basis : basisOf(result);
    const from = since.get(itemKey(model.id, id));
    return { id, title, outcome, basis, ...(due === undefined ? {} : { due }), ...(sets === basis ? {} : { dueBasis: sets }), ...(from === undefined ? {} : { since: from }) };
  });
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return -(daysBetween(a, b) ?? 0);
}
