/** Origin, time and answer of one JSON line. */

import { statusInError, type Answer } from "./answer.ts";
import type { Decision } from "./capture.ts";
import { readOrigin, wellKnownPath, type ReadOrigin } from "./origin.ts";
import { member, namesOf, numberOf, type Row, textOf } from "./shapes.ts";
import { moment, within, type Moment } from "./times.ts";
import type { SnapshotProtocol } from "./types.ts";

/** Agent of a bare `can_fetch`, where neither file nor record names one: the shape was published for it. */
const CAN_FETCH_AGENT = "CCBot";
const ORIGIN_FIELDS = ["url", "robots_url", "host", "domain", "origin"] as const;
const MAX_URL = 4096;

/** Whether a line names a host in any way. */
export function hasOrigin(row: Row): boolean {
  return member(row, ...ORIGIN_FIELDS) !== undefined;
}

/** A URL as text; longer ones than a crawler would follow are none. */
export function urlOf(row: Row, ...names: readonly string[]): string | undefined {
  const url = textOf(row, ...names);
  return url === undefined || url.length > MAX_URL ? undefined : url;
}

/** Origin and protocol of a line; the reason where it names none. */
export function originOf(row: Row, protocol: SnapshotProtocol): (ReadOrigin & { readonly protocol: SnapshotProtocol }) | string {
  const text = member(row, ...ORIGIN_FIELDS);
  if (typeof text !== "string") return "a host, domain or url that is no text";
  const port = numberOf(row, "port");
  if (port === undefined && member(row, "port") !== undefined) return "a port that is no number";
  const origin = readOrigin(text.trim(), textOf(row, "scheme"), port);
  if (origin === undefined) return "a host, domain or url that is no origin";
  const found = origin.target === "/" ? protocol : ([protocol, "robots", "tdmrep", "ai.txt"] as const).find((one) => wellKnownPath(one, origin.target));
  return found === undefined ? "a url that is not that of robots.txt, tdmrep.json or ai.txt" : { ...origin, protocol: found };
}

/** Time of a line: `fetched_at` (or its usual other names), a span `fetched_from`, `fetched_to`, else what the file says. */
export function timeOf(row: Row, fallback: Moment, now: number): Moment | string {
  const from = textOf(row, "fetched_from");
  const to = textOf(row, "fetched_to");
  if (from !== undefined && to !== undefined) return within(from, to, now);
  const value = textOf(row, "fetched_at", "fetch_time", "timestamp", "time", "date");
  return value === undefined ? fallback : moment(value, now);
}

/** The answer that a line records; `agents`: names that the file looked up. */
export function answerOf(row: Row, agents: readonly string[] | undefined, digest: string | undefined): Answer | string {
  const word = textOf(row, "status");
  const error = textOf(row, "error");
  const status = numberOf(row, "http_status", "status_code", "status") ?? (error === undefined ? undefined : statusInError(error));
  const hops = member(row, "redirects", "hops");
  const redirects = Array.isArray(hops) ? hops.length : numberOf(row, "redirects", "hops");
  const location = urlOf(row, "location", "final_url");
  const decision = decisionOf(row, agents);
  if (typeof decision === "string") return decision;
  const base = { ...(redirects === undefined ? {} : { redirects }), ...(location === undefined ? {} : { location }), ...(digest === undefined ? {} : { digest }), ...(decision === undefined ? {} : { decision }), followed: member(row, "final_url") !== undefined };
  if (status !== undefined) return { ...base, status, ...(error === undefined ? {} : { error }) };
  if (word === undefined || word === "ok") return { ...base, ...(error === undefined ? {} : { error }) };
  if (word === "missing") return { ...base, missing: true, ...(error === undefined ? {} : { error }) };
  return word === "error" ? { ...base, error: error ?? "error" } : "a status that is neither a number nor ok, missing or error";
}

/** A bare decision: of `can_fetch` for one agent; of `decision` and `agents_disallowed` for the agents that were looked up. */
function decisionOf(row: Row, agents: readonly string[] | undefined): Decision | string | undefined {
  const asked = namesOf(row, "user_agents", "user_agent", "agent") ?? agents;
  const canFetch = member(row, "can_fetch");
  if (canFetch !== undefined) {
    if (typeof canFetch !== "boolean") return "can_fetch is neither true nor false";
    if (asked !== undefined && asked.length !== 1) return "can_fetch without saying for which one agent";
    const agent = asked?.[0] ?? CAN_FETCH_AGENT;
    return canFetch ? { allowed: [agent], disallowed: [] } : { allowed: [], disallowed: [agent] };
  }
  const list = member(row, "agents_disallowed", "disallowed_user_agents");
  const disallowed = list === undefined ? undefined : namesOf(row, "agents_disallowed", "disallowed_user_agents");
  if (list !== undefined && disallowed === undefined) return "agents_disallowed is no list of names";
  const decision = textOf(row, "decision");
  if (disallowed !== undefined) {
    const lower = new Set(disallowed.map((name) => name.toLowerCase()));
    return { allowed: (asked ?? []).filter((name) => !lower.has(name.toLowerCase())), disallowed };
  }
  if (decision === undefined) return undefined;
  if (decision !== "allowed" && decision !== "disallowed") return "a decision that is neither allowed nor disallowed";
  if (decision === "allowed") return { allowed: asked ?? [], disallowed: [] };
  return { allowed: [], disallowed: asked?.length === 1 ? asked : [] };
}
