/** Webhook deliveries of the app: GitHub sends each once, and again only where it is asked to. */

import { count, member, text, webAddress } from "./answers.ts";
import type { AppClient } from "./app.ts";
import { unexpected } from "./errors.ts";

export interface HookDelivery {
  readonly id: number;
  /** `X-GitHub-Delivery`: the same for all tries of one delivery. */
  readonly guid: string;
  /** ISO date-time. */
  readonly deliveredAt: string;
  readonly redelivery: boolean;
  /** GitHub's words: `OK`, `Invalid HTTP Response: 503`, `timed out` … */
  readonly status: string;
  /** HTTP status of the receiver; 0 where none came. */
  readonly statusCode: number;
  readonly event: string;
  readonly action?: string;
  readonly installationId?: number;
  readonly repositoryId?: number;
}

export interface HookDeliveries {
  /** Newest first. */
  readonly deliveries: readonly HookDelivery[];
  /** False where there are more than were read, or some made no sense. */
  readonly complete: boolean;
}

const MAX_PAGES = 30;

/** What was sent since `since` (ISO date-time); GitHub keeps some days. At most 3,000 are read. Rejects with GitHubError. */
export async function hookDeliveries(app: AppClient, { since }: { readonly since: string }): Promise<HookDeliveries> {
  const from = Date.parse(since);
  const after = (item: unknown): boolean => !(Date.parse(text(member(item, "delivered_at")) ?? "") < from);
  const { items, complete } = await app.github.pages("/app/hook/deliveries", {}, { maxPages: MAX_PAGES, more: (page) => page.every(after) });
  const read = items.filter(after).map(readDelivery);
  return { deliveries: read.filter((d) => d !== undefined), complete: complete && !read.includes(undefined) };
}

/**
 * Deliveries that never arrived: no try of the same `guid` was answered with 2xx. Of each the newest try. Pure.
 */
export function lostDeliveries(deliveries: readonly HookDelivery[]): readonly HookDelivery[] {
  const arrived = new Set(deliveries.filter(({ statusCode }) => statusCode >= 200 && statusCode < 300).map(({ guid }) => guid));
  const lost = new Map<string, HookDelivery>();
  for (const delivery of deliveries) {
    const known = lost.get(delivery.guid);
    if (!arrived.has(delivery.guid) && (known === undefined || Date.parse(delivery.deliveredAt) > Date.parse(known.deliveredAt))) lost.set(delivery.guid, delivery);
  }
  return [...lost.values()];
}

/** Asks GitHub to send it again; the receiver knows it by its `guid`, so that twice is as good as once. Rejects with GitHubError. */
export async function redeliver(app: AppClient, id: number): Promise<void> {
  await app.github.write("POST", `/app/hook/deliveries/${id}/attempts`, undefined, { repeatable: true, unpaced: true });
}

export interface HookConfig {
  readonly url: string;
  /** `json`, as we need it, or `form`. */
  readonly contentType: string;
  /** GitHub does not check the receiver's certificate. */
  readonly insecure: boolean;
  readonly secretSet: boolean;
}

/** `GET /app/hook/config`. Rejects with GitHubError: kind `not-found` where the app has no webhook. */
export async function hookConfig(app: AppClient): Promise<HookConfig> {
  const { data } = await app.github.get("/app/hook/config");
  if (typeof data !== "object" || data === null) throw unexpected("no configuration of a webhook", { reads: true });
  const [secret, insecure] = [text(member(data, "secret")), member(data, "insecure_ssl")];
  return { url: webAddress(member(data, "url")), contentType: text(member(data, "content_type")) ?? "", insecure: insecure === "1" || insecure === 1, secretSet: secret !== undefined && secret !== "" };
}

function readDelivery(data: unknown): HookDelivery | undefined {
  const [id, statusCode] = [count(member(data, "id")), count(member(data, "status_code"))];
  const [guid, deliveredAt, event] = [text(member(data, "guid")), text(member(data, "delivered_at")), text(member(data, "event"))];
  if (id === undefined || statusCode === undefined || event === undefined || guid === undefined || !/^[\w-]{1,100}$/.test(guid) || deliveredAt === undefined || Number.isNaN(Date.parse(deliveredAt))) return undefined;
  const [action, installationId, repositoryId] = [text(member(data, "action")), count(member(data, "installation_id")), count(member(data, "repository_id"))];
  return {
    id, guid, deliveredAt, redelivery: member(data, "redelivery") === true, status: (text(member(data, "status")) ?? "").slice(0, 200), statusCode, event,
    ...(action === undefined ? {} : { action }), ...(installationId === undefined ? {} : { installationId }), ...(repositoryId === undefined ? {} : { repositoryId }),
  };
}
