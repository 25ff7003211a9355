/** The overview of a run that could not begin: as of the run before. */

import type { Overview } from "../report/overview-types.ts";
import { VERSION } from "../version.ts";
import { readHistory } from "./history.ts";
import { readRemembered } from "./remembered.ts";
import type { SweepOptions } from "./types.ts";

export const NO_OTHERS: Overview["others"] = { model: 0, "no-model": 0, skipped: 0, error: 0 };

/** Asks nothing of GitHub. `next`: when to go on. */
export async function busyOverview({ store, account, accountId, now }: Pick<SweepOptions, "store" | "account" | "accountId" | "now">, { requests = 0, next }: { readonly requests?: number; readonly next?: string | undefined } = {}): Promise<Overview> {
  const remembered = await readRemembered(store, account);
  const time = now().toISOString();
  return {
    schemaVersion: 1, tool: { name: "gpai-docket", version: VERSION }, account, ...(accountId === undefined ? {} : { accountId }), now: time.slice(0, 10), mode: remembered.mode ?? "preview",
    configuration: { problems: [] }, repositories: [...remembered.overview.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    others: { ...NO_OTHERS, "no-model": [...remembered.repositories.values()].filter((one) => one.kind === "none").length }, history: await readHistory(store, account),
    run: { finished: time, requests, writes: 0, queued: 0, complete: false, ...(next === undefined ? {} : { next }) },
  };
}
