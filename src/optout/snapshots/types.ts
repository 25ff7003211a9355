/**
 * Contract of the snapshot index: which rule set was in force for this origin at this time. Flat shared memory, so that worker
 * threads read one copy; numbers in, numbers out, nothing allocated per question.
 */

import type { RuleArenaData } from "../robots/rules.ts";
import type { Mode } from "../types.ts";

/** Files that are kept per origin: robots.txt (RFC 9309), /.well-known/tdmrep.json (TDMRep), /ai.txt (Spawning). */
export const SNAPSHOT_PROTOCOLS = ["robots", "tdmrep", "ai.txt"] as const;
export type SnapshotProtocol = (typeof SNAPSHOT_PROTOCOLS)[number];

/**
 * What is known of a fetch. `ok`: the body is there. `unavailable`: 4xx or too many redirects, no restriction (RFC 9309 §2.3.1.2,
 * §2.3.1.3). `unreachable`: 5xx or no answer, complete disallow (§2.3.1.4). `unreadable`: a body was there but cannot be read here
 * (digest mismatch, body not given, too long). `error-unknown`: an error that does not say which kind, or a redirect whose end is
 * not given. `decision-only`: a yes or no per agent for the whole site, without the rules. `conflict`: two different answers for
 * the same origin and time. Only the first three can be judged by rules.
 */
export const SNAPSHOT_STATES = ["ok", "unavailable", "unreachable", "unreadable", "error-unknown", "decision-only", "conflict"] as const;
export type SnapshotState = (typeof SNAPSHOT_STATES)[number];

/** `signals`: the body has no Content-Usage, Content-Signal or License line. */
export const NO_SIGNALS = -1;
/** `signals`: it has such lines, but the texts of all such bodies together go beyond the limit: not evaluable. */
export const SIGNALS_NOT_KEPT = -2;

/** Tables of one protocol: plain data, its buffers are SharedArrayBuffers. Lengths in elements unless said otherwise. */
export interface SnapshotTableData {
  readonly origins: number;
  readonly slots: number;
  readonly bodies: number;
  /** Open addressing over host, scheme and port: origin + 1, 0 = free. */
  readonly originHash: SharedArrayBuffer;
  readonly hostBytes: SharedArrayBuffer;
  /** Uint32 per origin + 1: where its host begins in `hostBytes`. */
  readonly hostStart: SharedArrayBuffer;
  /** Uint32 per origin: scheme (0 any, 1 http, 2 https) × 65536 + port (0 = default). */
  readonly originKey: SharedArrayBuffer;
  /** Uint8 per origin: 1 where it also has snapshots without any time. */
  readonly originUndated: SharedArrayBuffer;
  /** Uint32 per origin + 1: first slot. Slots of an origin stand in the order of their times. */
  readonly firstSlot: SharedArrayBuffer;
  /** Float64 per slot: earliest moment. */
  readonly slotTime: SharedArrayBuffer;
  /** Uint32 per slot: seconds by which the moment may be later. */
  readonly slotSpan: SharedArrayBuffer;
  /** Uint8 per slot: index in SNAPSHOT_STATES. */
  readonly slotState: SharedArrayBuffer;
  /** Uint8 per slot: the same in the other mode (429 is unavailable for RFC 9309, unreachable for google/robotstxt). */
  readonly slotStateCompared: SharedArrayBuffer;
  /** Int32 per slot: body (state ok) or decision (decision-only), -1 = none. */
  readonly slotRef: SharedArrayBuffer;
  /** Uint32 per slot: file, and 1-based line (0 for a file of its own). */
  readonly slotFile: SharedArrayBuffer;
  readonly slotLine: SharedArrayBuffer;
  /** Open addressing over the first four bytes of the digest: body + 1. */
  readonly bodyHash: SharedArrayBuffer;
  /** 32 bytes per body: SHA-256. */
  readonly bodyDigest: SharedArrayBuffer;
  /** Int32 per body and agent: rule set of `mode`. Robots only. */
  readonly bodySets: SharedArrayBuffer;
  /** The same in the other mode; empty where none was asked for. */
  readonly bodySetsCompared: SharedArrayBuffer;
  /** Int32 per body: kept text, NO_SIGNALS or SIGNALS_NOT_KEPT. */
  readonly bodySignals: SharedArrayBuffer;
  /** Uint32 per kept text + 1: where it begins in `textBytes`. */
  readonly textStart: SharedArrayBuffer;
  readonly textBytes: SharedArrayBuffer;
  /** Int8 per decision and agent: 1 allowed, 0 disallowed, -1 not said. */
  readonly decisions: SharedArrayBuffer;
}

export interface SnapshotIndexData {
  readonly mode: Mode;
  /** Names that were asked for, in the order of the agent indexes. */
  readonly agents: readonly string[];
  /** Uint32 per file + 1: where its name begins in `fileBytes` (UTF-8). */
  readonly fileStart: SharedArrayBuffer;
  readonly fileBytes: SharedArrayBuffer;
  readonly arena: RuleArenaData;
  /** Rules in the other mode, where `compare` was asked for. */
  readonly compared?: RuleArenaData;
  readonly tables: Readonly<Record<SnapshotProtocol, SnapshotTableData>>;
}

export interface SnapshotIndex {
  readonly origins: number;
  readonly slots: number;
  readonly bodies: number;
  /**
   * Origin of a URL: scheme, host and port (RFC 9309 §2.3; RFC 6454). `bytes[hostStart, hostEnd)` is the host in ASCII (IDN in
   * punycode, IPv6 in brackets), of any case; `port` 0 = default of the scheme. -1 where no snapshot is of it. An entry that names
   * the scheme wins over one that does not, at the same time.
   */
  origin(https: boolean, bytes: Uint8Array, hostStart: number, hostEnd: number, port: number): number;
  /** Slot of the latest snapshot with earliest moment ≤ `timeMs`, -1 where there is none. */
  at(origin: number, timeMs: number): number;
  /** Slot of the first snapshot after `timeMs`, -1 where there is none: for messages. */
  nextAfter(origin: number, timeMs: number): number;
  /** Whether the origin also has snapshots without a time, which answer nothing. */
  undated(origin: number): boolean;
  /** Earliest moment of the fetch, milliseconds since 1970. */
  time(slot: number): number;
  /** Latest moment: the same as `time` for an instant, the end of the day for a date, the end of the period for a dated file. */
  latest(slot: number): number;
  state(slot: number): SnapshotState;
  /** Rule set in `mode`; -1 for every state but ok, unavailable, unreachable. */
  ruleSet(slot: number, agent: number): number;
  /** Rule set in the mode to compare with (set of `data.compared`); as `ruleSet`. */
  ruleSetCompared(slot: number, agent: number): number;
  /** Of a decision-only slot: 1 allowed, 0 disallowed, -1 not said. Of the others -1. */
  decision(slot: number, agent: number): number;
  /** Body of a slot, -1 where it has none. */
  body(slot: number): number;
  /** Kept text of the body with signal lines (robots), or of every body (tdmrep, ai.txt); NO_SIGNALS, SIGNALS_NOT_KEPT. */
  signals(slot: number): number;
  signalsOfBody(body: number): number;
  /** A kept text: a view, not a copy. Full-line comments are emptied, so that line numbers stay. */
  text(signals: number): Uint8Array;
  /** Body by the digest in `bytes[start, end)`: SHA-256 in hex of any case, `sha256:` before it or not; -1 where it is not given. */
  bodyByDigest(bytes: Uint8Array, start: number, end: number): number;
  ruleSetOfBody(body: number, agent: number): number;
  ruleSetOfBodyCompared(body: number, agent: number): number;
  /** Where a slot was read: file and 1-based line (0 for a file of its own). For messages: allocates. */
  source(slot: number): { readonly name: string; readonly line: number };
}
