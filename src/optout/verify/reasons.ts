/** Words for why a row has its verdict, each with a small number so that counting a row costs one addition. The words are stable. */

import type { ProtocolId, UseVerdict } from "../types.ts";
import { ROW_VERDICTS, type RowVerdict } from "./result.ts";

/** Reason → verdict. Words of bad lines (`not-json` …) are those of the manifest readers. */
export const REASON_VERDICT = {
  "allowed": "honoured", "unavailable": "honoured", "robots-txt": "honoured",
  "fetching-agent": "violated", "control-token": "violated", "training-bot": "violated", "unreachable": "violated", "third-party": "violated",
  "host-not-in-snapshots": "no-snapshot", "before-first-snapshot": "no-snapshot", "digest-not-in-snapshots": "no-snapshot", "robots-after-fetch": "no-snapshot", "snapshots-without-time": "no-snapshot", "no-snapshots-given": "no-snapshot",
  "older-than-allowed": "stale-snapshot",
  "not-json": "unreadable", "not-an-object": "unreadable", "duplicate-key": "unreadable", "no-url": "unreadable", "too-long": "unreadable",
  "wrong-columns": "unreadable", "not-utf8": "unreadable", "unreadable": "unreadable", "bad-url": "unreadable", "snapshot-unreadable": "unreadable",
  "no-agent": "not-evaluable", "undeclared-agent": "not-evaluable", "no-time": "not-evaluable", "bad-time": "not-evaluable",
  "time-before-1990": "not-evaluable", "time-in-future": "not-evaluable", "day-only": "not-evaluable", "not-http": "not-evaluable",
  "too-many-rules": "not-evaluable", "fetch-status-unknown": "not-evaluable", "decision-not-said": "not-evaluable", "snapshots-conflict": "not-evaluable",
  "robots-time-unknown": "not-evaluable", "snapshot-time-uncertain": "not-evaluable",
} as const satisfies Record<string, RowVerdict>;

export type Reason = keyof typeof REASON_VERDICT;

export const REASONS = Object.keys(REASON_VERDICT) as Reason[];

/** Reason → its number. */
export const REASON_CODE = Object.fromEntries(REASONS.map((reason, code) => [reason, code])) as Record<Reason, number>;

/** Number of a reason → number of its verdict in ROW_VERDICTS. */
export const VERDICT_OF = Uint8Array.from(REASONS, (reason) => ROW_VERDICTS.indexOf(REASON_VERDICT[reason]));

/** Of several answers about one row the one with the greatest weight is its verdict: a violation outweighs what is not known. */
const WEIGHT: readonly RowVerdict[] = ["honoured", "stale-snapshot", "no-snapshot", "not-evaluable", "unreadable", "violated"];
const WEIGHT_OF = Uint8Array.from(REASONS, (reason) => WEIGHT.indexOf(REASON_VERDICT[reason]));

/** The weightier of two reasons by their numbers; the first where they weigh the same. */
export function weightier(a: number, b: number): number {
  return (WEIGHT_OF[b] ?? 0) > (WEIGHT_OF[a] ?? 0) ? b : a;
}

/** Counts beside the verdicts. */
export const NOTES = [
  "modes-differ", "stale-would-be-violated", "stale-would-be-honoured", "access-control-status", "not-retained",
  "reserved-beside-robots", "other-agents-blocked", "agent-assumed", "time-without-zone", "time-from-manifest", "snapshot-time-coarse",
  "snapshot-of-yes-or-no", "digest-differs-from-snapshot", "signals-not-read", "redirected-elsewhere",
  "third-party-no-snapshot", "third-party-stale-snapshot", "removal-decided-after-fetch", "removal-without-time", "listed-after-fetch", "hosts-not-told-apart", "rsl-terms-not-read",
] as const;
export type Note = (typeof NOTES)[number];
export const NOTE_CODE = Object.fromEntries(NOTES.map((note, code) => [note, code])) as Record<Note, number>;

/** Protocols in the order of the catalogue. */
export const PROTOCOLS = ["rfc9309", "tdmrep", "aipref", "content-signal", "rsl", "noai", "ai-txt", "cawg", "iptc-plus"] as const satisfies readonly ProtocolId[];

/** Answers on training use, the most restrictive first. */
export const TRAIN = ["reserved", "conditional", "permitted", "unknown", "not-evaluable"] as const satisfies readonly UseVerdict[];
export const TRAIN_CODE = Object.fromEntries(TRAIN.map((verdict, code) => [verdict, code])) as Record<UseVerdict, number>;

/** Protocol id → its number. */
export const PROTOCOL_CODE = Object.fromEntries(PROTOCOLS.map((id, code) => [id, code])) as Record<ProtocolId, number>;

/** Lists of examples: one per reason, one per protocol, and those of the joins. */
const JOIN_EXAMPLES = ["exclusion-list", "pirated-host", "removal-request"] as const;
export const EXAMPLE_KEYS: readonly string[] = [
  ...REASONS.map((reason) => `${REASON_VERDICT[reason]} ${reason}`), ...PROTOCOLS.map((id) => `reserved ${id}`), ...JOIN_EXAMPLES,
];
/** Number of a protocol's list of examples. */
export const protocolExamples = (protocol: number): number => REASONS.length + protocol;
/** Number of a join's list of examples. */
export const joinExamples = (join: (typeof JOIN_EXAMPLES)[number]): number => REASONS.length + PROTOCOLS.length + JOIN_EXAMPLES.indexOf(join);
