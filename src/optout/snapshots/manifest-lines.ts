/**
 * A snapshot manifest as lines: a header, each body once under its digest, then one line per origin and time. The same captures give
 * the same bytes, in whatever order they were read; reading the lines gives the same index as reading the sources.
 */

import { isUtf8 } from "node:buffer";
import type { Capture } from "./capture.ts";
import { SCHEME } from "./origin-hash.ts";
import type { Recorder } from "./record.ts";

/** What the rules of a body say to the agents asked, for the path `/`. */
export interface BodyVerdict {
  readonly disallowed: readonly string[];
  /** The file has more than can be judged. */
  readonly unclear: boolean;
}

export interface ManifestOptions {
  /** Agents that were looked up, in the order in which they are written. */
  readonly agents: readonly string[];
  readonly tool?: string;
  readonly toolVersion?: string;
  verdict(digest: string): BodyVerdict;
}

/** By the latest line of each origin. */
export interface ManifestCounts {
  readonly origins: number;
  /** Lines: one per origin and time. */
  readonly lines: number;
  readonly bodies: number;
  /** None of the agents is kept from `/`. */
  readonly allowed: number;
  /** At least one is. */
  readonly disallowed: number;
  /** The file was there; not asked what it says to agents (no agents, or another protocol than robots). */
  readonly ok: number;
  readonly missing: number;
  readonly error: number;
  readonly undated: number;
}

export interface Manifest {
  readonly counts: ManifestCounts;
  /** First and last day in UTC, ISO; undefined where no capture has a time. */
  readonly period?: { readonly from: string; readonly to: string };
  /** With line feeds. The header is the first. */
  lines(): Iterable<string>;
}

type Kind = "allowed" | "disallowed" | "ok" | "missing" | "error";
interface Line { readonly capture: Capture; readonly text: string; readonly kind: Kind }

const DAY = 86_400_000;
/** A line beyond this could not be read again. */
const MAX_TEXT = 15 * 1024 * 1024;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Puts what was recorded in order. Memory: a line per capture; bodies stay in their store. */
export function manifestOf(recorded: Recorder, options: ManifestOptions): Manifest {
  const all: Line[] = recorded.captures.map((capture) => lineOf(capture, recorded, options));
  const time = (one: Line): number => (Number.isNaN(one.capture.from) ? -1 : one.capture.from);
  all.sort((a, b) => compare(a.capture.host, b.capture.host) || a.capture.port - b.capture.port || a.capture.scheme - b.capture.scheme || time(a) - time(b) || b.capture.span - a.capture.span || compare(a.text, b.text));
  const lines = all.filter((line, index) => index === 0 || all[index - 1]?.text !== line.text);

  const kinds: Record<Kind, number> = { allowed: 0, disallowed: 0, ok: 0, missing: 0, error: 0 };
  const wanted = new Set<string>();
  let undated = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { capture, kind }] of lines.entries()) {
    const next = lines[index + 1]?.capture;
    if (next === undefined || next.host !== capture.host || next.port !== capture.port || next.scheme !== capture.scheme) kinds[kind] += 1;
    if (capture.outcome.kind === "body" && recorded.bodies.has(capture.outcome.digest)) wanted.add(capture.outcome.digest);
    if (Number.isNaN(capture.from)) { undated += 1; continue; }
    first = Math.min(first, capture.from);
    // The end of a whole day is still that day.
    last = Math.max(last, capture.span === 0 ? capture.from : capture.from + capture.span * 1000 - 1);
  }
  const digests = [...wanted].sort(compare);
  const origins = kinds.allowed + kinds.disallowed + kinds.ok + kinds.missing + kinds.error;
  const period = first <= last ? { from: isoDay(first), to: isoDay(last) } : undefined;
  const header = {
    id: `${recorded.protocol}-${period?.from ?? "undated"}`, protocol: recorded.protocol,
    // Readers take these for lines without a time, so they stand only where each has its own.
    ...(period === undefined || undated > 0 ? {} : { date_from: period.from, date_to: period.to }),
    user_agents: options.agents, domains_total: origins, ...shown(kinds),
    ...(options.tool === undefined ? {} : { tool: options.tool }), ...(options.toolVersion === undefined ? {} : { tool_version: options.toolVersion }),
  };
  return {
    counts: { origins, lines: lines.length, bodies: digests.length, ...kinds, undated },
    ...(period === undefined ? {} : { period }),
    *lines() {
      yield `${JSON.stringify(header)}\n`;
      for (const digest of digests) yield bodyLine(digest, recorded.store.get(recorded.bodies.get(digest) ?? 0));
      for (const { text } of lines) yield `${text}\n`;
    },
  };
}

/** Without the counts that have no meaning here. */
function shown({ allowed, disallowed, ok, missing, error }: Readonly<Record<Kind, number>>): object {
  return allowed + disallowed === 0 ? { ok, missing, error } : ok === 0 ? { allowed, disallowed, missing, error } : { allowed, disallowed, ok, missing, error };
}

function bodyLine(digest: string, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(buffer)) {
    const text = `${JSON.stringify({ digest, body: buffer.toString("utf8") })}\n`;
    if (Buffer.byteLength(text) <= MAX_TEXT) return text;
  }
  return `${JSON.stringify({ digest, body_b64: buffer.toString("base64") })}\n`;
}

function whenOf({ from, span }: Capture): Record<string, string> {
  if (Number.isNaN(from)) return {};
  const iso = new Date(from).toISOString().replace(".000Z", "Z");
  if (span === 0) return { fetched_at: iso };
  if (span * 1000 === DAY && from % DAY === 0) return { fetched_at: iso.slice(0, 10) };
  const to = from + span * 1000;
  return { fetched_from: iso, fetched_to: new Date(to).toISOString().replace(".000Z", "Z") };
}

function lineOf(capture: Capture, recorded: Recorder, options: ManifestOptions): Line {
  const { outcome, status } = capture;
  const base = { domain: capture.host, ...(capture.scheme === SCHEME.any ? {} : { scheme: capture.scheme === SCHEME.https ? "https" : "http" }), ...(capture.port === 0 ? {} : { port: capture.port }), ...whenOf(capture) };
  const http = { ...(status === undefined ? {} : { http_status: status }), ...(capture.finalUrl === undefined ? {} : { final_url: capture.finalUrl }) };
  const make = (kind: Kind, rest: object): Line => ({ capture, kind, text: JSON.stringify({ ...base, ...rest }) });
  const decided = (disallowed: readonly string[], asked: readonly string[] | undefined, more: object): Line => {
    const kind = disallowed.length > 0 ? "disallowed" : "allowed";
    return make(kind, { status: "ok", ...http, decision: kind, agents_disallowed: disallowed, ...(asked === undefined ? {} : { user_agents: asked }), ...more });
  };
  if (outcome.kind === "decision") return decided(outcome.decision.disallowed, [...outcome.decision.allowed, ...outcome.decision.disallowed].sort(compare), {});
  if (outcome.kind === "redirect") return make("error", { status: "error", ...http, location: outcome.location });
  if (outcome.kind === "body") {
    const more = { body_sha256: outcome.digest };
    if (!recorded.bodies.has(outcome.digest)) {
      const { decision } = outcome;
      return decision === undefined ? make("error", { status: "ok", ...http, ...more }) : decided(decision.disallowed, [...decision.allowed, ...decision.disallowed].sort(compare), more);
    }
    if (recorded.protocol !== "robots" || options.agents.length === 0) return make("ok", { status: "ok", ...http, ...more });
    const verdict = options.verdict(outcome.digest);
    return verdict.unclear ? make("error", { status: "ok", ...http, ...more }) : decided(verdict.disallowed, undefined, more);
  }
  const error = outcome.error === undefined ? {} : { error: outcome.error };
  switch (outcome.state) {
    case "unavailable": return make("missing", { status: "missing", ...http, ...(outcome.error?.startsWith("more than five") === true ? { redirects: 6 } : {}), ...error });
    case "unreachable": return make("error", { status: "error", ...http, ...(status === undefined && outcome.error === undefined ? { error: "unreachable" } : error) });
    case "unreadable": return make("error", { status: "error", ...http, error: outcome.error?.startsWith("unreadable") === true ? outcome.error : `unreadable: ${outcome.error ?? "no reason recorded"}` });
    case "error-unknown": return make("error", { status: "error", ...http, error: outcome.error ?? "error" });
  }
}
