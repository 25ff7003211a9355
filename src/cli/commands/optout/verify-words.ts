/** Words for reasons and notes of a verification: what it means, and how to fix it. */

import type { Note, Reason } from "../../../optout/verify/reasons.ts";

/** Reason → what it means for the row. */
export const MEANING: Readonly<Record<Reason, string>> = {
  "allowed": "allowed by the robots.txt in force",
  "unavailable": "the site had no robots.txt (4xx): no restriction",
  "robots-txt": "robots.txt itself, which is always allowed",
  "fetching-agent": "disallowed for the agent that fetched",
  "control-token": "kept although disallowed for a control token",
  "training-bot": "kept although disallowed for the trainer's own training bot",
  "unreachable": "robots.txt was unreachable (5xx, no answer): complete disallow",
  "host-not-in-snapshots": "host in no snapshot",
  "before-first-snapshot": "fetched before the first snapshot of the host",
  "digest-not-in-snapshots": "the robots.txt that the row names is in no snapshot",
  "robots-after-fetch": "its robots.txt was taken after the fetch",
  "snapshots-without-time": "snapshots of the host have no time",
  "no-snapshots-given": "no snapshots were given",
  "older-than-allowed": "snapshot too old at the fetch",
  "not-json": "not JSON", "not-an-object": "not a JSON object", "duplicate-key": "a column stands twice", "no-url": "no URL", "too-long": "line too long",
  "wrong-columns": "another number of columns than the header", "not-utf8": "not UTF-8", "unreadable": "not readable", "bad-url": "not a URL",
  "snapshot-unreadable": "the robots.txt in force cannot be read",
  "no-agent": "no agent named", "undeclared-agent": "fetched by an agent that is not declared",
  "no-time": "no time of fetching", "bad-time": "time not readable", "day-only": "only the day is known, and the answer is not the same for all of it",
  "time-before-1990": "time before 1990", "time-in-future": "fetched in the future", "not-http": "no http or https URL",
  "too-many-rules": "more robots rules than can be judged", "fetch-status-unknown": "it is not known how robots.txt was answered",
  "decision-not-said": "the snapshot has decisions, and none for a name that is asked", "snapshots-conflict": "two different robots.txt at one time",
};

/** Reason → how to fix it; reasons of lines share one. */
export const FIX: Readonly<Partial<Record<Reason, string>>> = {
  "fetching-agent": "leave the rows out (retained: false, or a manifest without them), or give the snapshot that was in force",
  "control-token": "leave the rows out of training data, or give the snapshot that was in force",
  "training-bot": "leave the rows out of training data, or give the snapshot that was in force",
  "unreachable": "leave the rows out, or give the snapshot that was in force",
  "host-not-in-snapshots": "add the robots.txt of these hosts: --snapshots, or snapshots in copyright.yaml",
  "before-first-snapshot": "add snapshots taken at most a day before the fetch",
  "digest-not-in-snapshots": "add the bodies: robots.jsonl with {digest, body}",
  "robots-after-fetch": "name the robots.txt that was in force: robots, robots_fetched_at",
  "snapshots-without-time": "say when they were taken: gpai-docket optout snapshot --period FROM..TO",
  "no-snapshots-given": "--snapshots FILE, or snapshots in copyright.yaml",
  "older-than-allowed": "add snapshots taken at most a day before the fetch (RFC 9309 section 2.4)",
  "no-agent": "add a column agent, or say it for all rows: agent under manifests, or --agent NAME",
  "undeclared-agent": "declare it (crawlers[].agents, or --agent NAME) if it fetched for you",
  "no-time": "add a column fetched_at, or map it: --columns fetched_at=NAME",
  "bad-time": "write times as 2026-01-31T12:00:00Z",
  "day-only": "write times with hour and zone: 2026-01-31T12:00:00Z",
  "time-in-future": "correct the clock or the zone of the crawler",
  "not-http": "leave such rows out",
  "bad-url": "correct the URLs, or map the column: --columns url=NAME",
  "fetch-status-unknown": "record the status of the fetch of robots.txt: robots_status",
  "decision-not-said": "give the robots.txt bodies instead of decisions",
  "snapshots-conflict": "leave the wrong one out",
};

/** Note → what it counts. */
export const NOTED: Readonly<Record<Note, string>> = {
  "modes-differ": "rows where the other reading of robots.txt (--mode) says otherwise",
  "stale-would-be-violated": "rows that the snapshot which was too old disallows",
  "stale-would-be-honoured": "rows that the snapshot which was too old allows",
  "access-control-status": "rows answered 401, 402, 403, 407, 429 or 451: access was refused, which robots.txt does not say",
  "not-retained": "rows not kept: signals about use do not bind them",
  "reserved-beside-robots": "rows kept although another protocol reserves them",
  "other-agents-blocked": "rows of pages that keep other AI agents out",
  "agent-assumed": "rows without an agent, taken as fetched by the one that is declared",
  "time-without-zone": "rows whose time has no zone, read as UTC",
  "time-from-manifest": "rows without a time, taken from the manifest",
  "snapshot-time-coarse": "rows judged by a snapshot of which only the day or period is known",
  "snapshot-of-yes-or-no": "rows judged by a snapshot that has decisions, not rules",
  "digest-differs-from-snapshot": "rows that name another robots.txt than the snapshot of their host has",
  "signals-not-read": "rows of hosts whose lines on use were too many to keep",
  "redirected-elsewhere": "rows that were redirected: both URLs were asked",
  "removal-decided-after-fetch": "rows of removal requests that were decided after the fetch",
  "removal-without-time": "rows of removal requests, without any time to compare",
  "listed-after-fetch": "rows of sites that were listed after the fetch",
  "hosts-not-told-apart": "rows of more hosts than are told apart",
};
