/** What a row knows of robots.txt before any name is asked: its rules, an answer for everybody, or nothing (RFC 9309 §2.3.1). */

import { statusEffect } from "../robots/status.ts";
import type { StatusContext } from "../robots/status.ts";
import type { Mode } from "../types.ts";
import { ageProblem } from "./age.ts";
import { robotsFile } from "./cache.ts";
import type { RobotsFile } from "./cache.ts";
import type { EvalReason, EvalRow } from "./types.ts";

export type RobotsState =
  | { readonly kind: "absent" }
  | { readonly kind: "rules"; readonly file: RobotsFile; readonly note?: string }
  | { readonly kind: "everybody"; readonly allowed: boolean; readonly rule: string; readonly note: string }
  /** What is known does not settle the question. */
  | { readonly kind: "open"; readonly crawl: "unknown" | "not-evaluable"; readonly reason: EvalReason };

/** RFC 9309 §2.4: a copy should not be used for longer than 24 hours. */
const MAX_AGE_HOURS = 24;

/** Reads the robots fields of a row. A stale copy, and one from after the fetch, settle nothing. */
export function robotsState(row: EvalRow, mode: Mode, maxAgeHours = MAX_AGE_HOURS): RobotsState {
  if (row.robots === undefined && row.robots_status === undefined) return { kind: "absent" };
  const age = ageProblem(row.time, row.robots_time, maxAgeHours);
  if (age !== undefined) return { kind: "open", crawl: "not-evaluable", reason: age };
  if (row.robots_status === undefined) return row.robots === undefined ? { kind: "absent" } : { kind: "rules", file: robotsFile(row.robots) };
  const status = readStatus(row.robots_status);
  if (status === undefined) return { kind: "open", crawl: "not-evaluable", reason: "bad-status" };
  const rule = status.code === "unreachable" ? "unreachable" : `HTTP status ${row.robots_status}`;
  // 304 says that the copy that the crawler holds is still good.
  const effect = status.code === 304 ? "parse" : statusEffect(status.code, mode, status.context);
  const body = row.robots ?? (status.code === 204 || status.code === 205 ? "" : undefined);
  switch (effect) {
    case "parse": return body === undefined ? { kind: "open", crawl: "not-evaluable", reason: "no-robots-body" } : { kind: "rules", file: robotsFile(body) };
    case "follow": return body === undefined ? { kind: "open", crawl: "unknown", reason: "redirect-not-followed" } : { kind: "rules", file: robotsFile(body), note: `${rule}: read as the file that the redirect led to` };
    case "unavailable": return { kind: "everybody", allowed: true, rule, note: "robots.txt is unavailable: no restriction (RFC 9309 §2.3.1.3)" };
    case "unreachable": return { kind: "everybody", allowed: false, rule, note: mode === "google" && status.code === 429 ? "read as a server error: complete disallow" : "robots.txt is unreachable: complete disallow (RFC 9309 §2.3.1.4)" };
    case "unknown": return { kind: "open", crawl: "not-evaluable", reason: "bad-status" };
  }
}

const FAILURES = new Set(["unreachable", "timeout", "time-out", "dns", "error", "network-error", "connection-error"]);

/** A status as number or text: `404`, `"404"`, `5xx`, `5xx>30d` (unreachable for more than 30 days), `unreachable`; undefined for anything else. */
function readStatus(value: number | string): { readonly code: number | "unreachable"; readonly context: StatusContext } | undefined {
  const text = String(value).trim().toLowerCase();
  if (FAILURES.has(text)) return { code: "unreachable", context: {} };
  if (/^[1-5]\d\d$/.test(text)) return { code: Number(text), context: {} };
  const range = /^([1-5])xx(?:>(\d{1,5})d)?$/.exec(text);
  if (range === null) return undefined;
  return { code: Number(range[1]) * 100, context: range[2] === undefined ? {} : { unreachableDays: Number(range[2]) + 1 } };
}
