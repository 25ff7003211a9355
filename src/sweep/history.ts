/** One point a day, for the trend. */

import { OUTCOMES } from "../checks/types.ts";
import type { HistoryPoint, OverviewRepository } from "../report/overview-types.ts";
import { noCounts } from "./models.ts";
import { readPacked, writePacked } from "./packed.ts";
import type { Store } from "./store.ts";

const FORMAT = "gpai-docket history 1";
const DAYS = 400;

/** Figures of all models as they stand. */
export function pointOf(date: string, repositories: readonly OverviewRepository[], watched: number): HistoryPoint {
  const models = repositories.flatMap((one) => one.models);
  const counts = noCounts();
  for (const model of models) for (const outcome of OUTCOMES) counts[outcome] += model.counts[outcome];
  return { date, repositories: watched, models: models.length, counts };
}

/** The days before with this one, the oldest first, at most 400. A later run of the same day replaces its point. Pure. */
export function withPoint(days: readonly HistoryPoint[], point: HistoryPoint): readonly HistoryPoint[] {
  return [...days.filter((one) => one.date < point.date), point].slice(-DAYS);
}

/** Key of an account in space `history`. */
export function historyKey(account: string): string {
  return `sweep/${account.toLowerCase()}`;
}

export async function readHistory(store: Store, account: string): Promise<readonly HistoryPoint[]> {
  const found = await readPacked<{ readonly days: readonly HistoryPoint[] }>(store, "history", historyKey(account), FORMAT);
  return found?.days ?? [];
}

export async function writeHistory(store: Store, account: string, days: readonly HistoryPoint[]): Promise<void> {
  await writePacked(store, "history", historyKey(account), FORMAT, { days });
}
