/** The timer's job: what the day asks for, and what got lost since it last ticked. */

import { type AppClient, installations as listInstallations } from "../github/app.ts";
import { hookDeliveries, type HookDelivery, lostDeliveries, redeliver } from "../github/deliveries.ts";
import { GitHubError } from "../github/errors.ts";
import type { Store } from "../sweep/store.ts";
import type { Queue } from "./jobs.ts";
import type { Log } from "./log.ts";

export interface TickOptions {
  readonly app: AppClient;
  readonly store: Pick<Store, "read" | "write">;
  readonly queue: Pick<Queue, "add">;
  readonly log: Log;
}

const HOUR_MS = 3_600_000;
/** GitHub keeps deliveries for three days. */
const KEPT_MS = 72 * HOUR_MS;
/** What failed twice within this time is looked at again, beyond the last tick. */
const OVERLAP_MS = 2 * HOUR_MS;
/** Sent, sent again, and once more: what fails three times fails for a reason. */
const MOST_TRIES = 3;
const MOST_AT_ONCE = 200;
/** All sweeps of a day begin within fifty minutes, a minute apart at most. */
const SPREAD_S = 3000;
const APART_S = 60;

const DELIVERIES_KEY = "app/deliveries-since";

/** When an installation was last swept whole, as a UTC date. */
export function sweptKey(installation: number): string {
  return `app/swept/${installation}`;
}

/** Enqueues a sweep for each installation that was not swept on this UTC day, and asks GitHub again for deliveries that failed. Rejects with GitHubError. */
export async function tick({ app, store, queue, log }: TickOptions, signal: AbortSignal): Promise<string> {
  const today = new Date(app.now()).toISOString().slice(0, 10);
  const { installations, complete } = await listInstallations(app);
  if (!complete) log.warn("the list of installations is not whole: the others wait for the next tick");
  const due: number[] = [];
  for (const { id, suspended } of installations) if (!suspended && await textAt(store, sweptKey(id)) !== today) due.push(id);
  const apart = Math.min(APART_S, SPREAD_S / Math.max(1, due.length));
  for (const [index, installation] of due.entries()) await queue.add({ kind: "sweep", installation }, { afterSeconds: Math.floor(index * apart) });
  const again = await askAgain({ app, store, log }, signal);
  return `${installations.length} installations, ${due.length} to be swept, ${again} deliveries asked for again`;
}

/** Remembers that a whole sweep was done on this day. */
export async function markSwept(store: Pick<Store, "write">, installation: number, now: number): Promise<void> {
  await store.write("state", sweptKey(installation), Buffer.from(new Date(now).toISOString().slice(0, 10)));
}

/** An app without webhook, or without the right to read its deliveries, has nothing to ask for: sweeps find what they would have told. */
async function askAgain({ app, store, log }: Omit<TickOptions, "queue">, signal: AbortSignal): Promise<number> {
  const now = app.now();
  const before = Date.parse(await textAt(store, DELIVERIES_KEY) ?? "");
  const since = Math.max(now - KEPT_MS, (Number.isNaN(before) ? now - KEPT_MS : before) - OVERLAP_MS);
  try {
    const { deliveries } = await hookDeliveries(app, { since: new Date(since).toISOString() });
    const lost = toAskFor(deliveries);
    let asked = 0;
    for (const { id } of lost) {
      if (signal.aborted) return asked;
      if (await asksAgain(app, id, log)) asked += 1;
    }
    if (lost.length < MOST_AT_ONCE) await store.write("state", DELIVERIES_KEY, Buffer.from(new Date(now).toISOString()));
    return asked;
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone" || error.kind === "rejected")) {
      log.warn({ err: error }, "GitHub tells nothing of its deliveries");
      return 0;
    }
    throw error;
  }
}

/** One delivery that GitHub no longer knows must not keep the others from being sent. */
async function asksAgain(app: AppClient, id: number, log: Log): Promise<boolean> {
  try {
    await redeliver(app, id);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind === "rate-limited" || error.kind === "unavailable") throw error;
    log.warn({ err: error, delivery: id }, "GitHub does not send a delivery again");
    return false;
  }
}

/** Deliveries that never arrived and were not tried too often, the oldest first. */
export function toAskFor(deliveries: readonly HookDelivery[]): readonly HookDelivery[] {
  const tries = new Map<string, number>();
  for (const { guid } of deliveries) tries.set(guid, (tries.get(guid) ?? 0) + 1);
  return lostDeliveries(deliveries).filter(({ guid }) => (tries.get(guid) ?? 0) < MOST_TRIES).toSorted((a, b) => a.id - b.id).slice(0, MOST_AT_ONCE);
}

async function textAt(store: Pick<Store, "read">, key: string): Promise<string | undefined> {
  const bytes = await store.read("state", key);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}
