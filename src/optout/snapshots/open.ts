/** Opens snapshot tables for reading, in the thread that built them or in another. */

import { findOrigin, hostFnv, originKey, SCHEME } from "./origin-hash.ts";
import { ALLOW_ALL, DISALLOW_ALL } from "../robots/rules.ts";
import { NO_SIGNALS, SNAPSHOT_STATES, type SnapshotIndex, type SnapshotIndexData, type SnapshotProtocol } from "./types.ts";

const OK = SNAPSHOT_STATES.indexOf("ok");
const UNAVAILABLE = SNAPSHOT_STATES.indexOf("unavailable");
const UNREACHABLE = SNAPSHOT_STATES.indexOf("unreachable");
const DECISION = SNAPSHOT_STATES.indexOf("decision-only");

/** The index of one protocol, by default of robots.txt. Holds views on the shared buffers only. */
export function openSnapshots(data: SnapshotIndexData, protocol: SnapshotProtocol = "robots"): SnapshotIndex {
  const table = data.tables[protocol];
  const agents = data.agents.length;
  const tables = { hash: new Uint32Array(table.originHash), hostBytes: new Uint8Array(table.hostBytes), hostStart: new Uint32Array(table.hostStart), key: new Uint32Array(table.originKey) };
  const undated = new Uint8Array(table.originUndated);
  const firstSlot = new Uint32Array(table.firstSlot);
  const time = new Float64Array(table.slotTime);
  const span = new Uint32Array(table.slotSpan);
  const state = new Uint8Array(table.slotState);
  const stateCompared = new Uint8Array(table.slotStateCompared);
  const ref = new Int32Array(table.slotRef);
  const file = new Uint32Array(table.slotFile);
  const line = new Uint32Array(table.slotLine);
  const bodyHash = new Uint32Array(table.bodyHash);
  const digests = new Uint8Array(table.bodyDigest);
  const sets = new Int32Array(table.bodySets);
  const setsCompared = new Int32Array(table.bodySetsCompared);
  const signals = new Int32Array(table.bodySignals);
  const textStart = new Uint32Array(table.textStart);
  const textBytes = new Uint8Array(table.textBytes);
  const decisions = new Int8Array(table.decisions);
  const wanted = new Uint8Array(32);
  const fileStart = new Uint32Array(data.fileStart);
  const nameOf = (index: number): string => Buffer.from(new Uint8Array(data.fileBytes, fileStart[index] ?? 0, (fileStart[index + 1] ?? 0) - (fileStart[index] ?? 0))).toString("utf8");

  /** First slot of the origin that is later than `timeMs`. */
  const after = (origin: number, timeMs: number): number => {
    let low = firstSlot[origin] ?? 0;
    let high = firstSlot[origin + 1] ?? low;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((time[middle] ?? 0) <= timeMs) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const setOf = (from: Int32Array, body: number, agent: number): number => (body < 0 || agent < 0 || agent >= agents ? -1 : (from[body * agents + agent] ?? -1));
  const bodyOf = (slot: number): number => (state[slot] === OK ? (ref[slot] ?? -1) : -1);
  const ruleSet = (from: Int32Array, known: number | undefined, slot: number, agent: number): number => {
    return known === OK ? setOf(from, ref[slot] ?? -1, agent) : known === UNAVAILABLE ? ALLOW_ALL : known === UNREACHABLE ? DISALLOW_ALL : -1;
  };

  return {
    origins: table.origins, slots: table.slots, bodies: table.bodies,
    origin(https, bytes, hostStart, hostEnd, port) {
      const end = hostEnd - hostStart > 1 && bytes[hostEnd - 1] === 0x2e ? hostEnd - 1 : hostEnd;
      const hash = hostFnv(bytes, hostStart, end);
      const own = port === (https ? 443 : 80) ? 0 : port;
      const exact = findOrigin(tables, hash, originKey(https ? SCHEME.https : SCHEME.http, own), bytes, hostStart, end);
      return exact >= 0 ? exact : findOrigin(tables, hash, originKey(SCHEME.any, own), bytes, hostStart, end);
    },
    at(origin, timeMs) {
      if (origin < 0 || origin >= table.origins) return -1;
      const next = after(origin, timeMs);
      return next > (firstSlot[origin] ?? 0) ? next - 1 : -1;
    },
    nextAfter(origin, timeMs) {
      if (origin < 0 || origin >= table.origins) return -1;
      const next = after(origin, timeMs);
      return next < (firstSlot[origin + 1] ?? 0) ? next : -1;
    },
    undated: (origin) => undated[origin] === 1,
    time: (slot) => time[slot] ?? Number.NaN,
    latest: (slot) => (time[slot] ?? Number.NaN) + (span[slot] ?? 0) * 1000,
    state: (slot) => SNAPSHOT_STATES[state[slot] ?? -1] ?? "unreadable",
    ruleSet: (slot, agent) => ruleSet(sets, state[slot], slot, agent),
    ruleSetCompared: (slot, agent) => ruleSet(setsCompared, stateCompared[slot], slot, agent),
    decision: (slot, agent) => (state[slot] === DECISION && agent >= 0 && agent < agents ? (decisions[(ref[slot] ?? 0) * agents + agent] ?? -1) : -1),
    body: bodyOf,
    signals: (slot) => (state[slot] === OK ? (signals[ref[slot] ?? -1] ?? NO_SIGNALS) : NO_SIGNALS),
    signalsOfBody: (body) => signals[body] ?? NO_SIGNALS,
    text: (id) => textBytes.subarray(textStart[id] ?? 0, textStart[id + 1] ?? 0),
    bodyByDigest: (bytes, start, end) => (readHexDigest(bytes, start, end, wanted) ? findDigest(bodyHash, digests, wanted) : -1),
    ruleSetOfBody: (body, agent) => setOf(sets, body, agent),
    ruleSetOfBodyCompared: (body, agent) => setOf(setsCompared, body, agent),
    source: (slot) => ({ name: nameOf(file[slot] ?? 0), line: line[slot] ?? 0 }),
  };
}

function nibble(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const low = c | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : -1;
}

/** Reads 64 hex digits, after `sha256:` or `sha256-` in any case or bare, into 32 bytes; false where it is no such digest. */
export function readHexDigest(bytes: Uint8Array, start: number, end: number, out: Uint8Array): boolean {
  let at = start;
  if (end - start === 71) {
    const mark = bytes[start + 6];
    if (((bytes[start] ?? 0) | 0x20) !== 0x73 || (mark !== 0x3a && mark !== 0x2d)) return false;
    at += 7;
  }
  if (end - at !== 64) return false;
  for (let i = 0; i < 32; i += 1) {
    const high = nibble(bytes[at + i * 2] ?? 0);
    const low = nibble(bytes[at + i * 2 + 1] ?? 0);
    if (high < 0 || low < 0) return false;
    out[i] = high * 16 + low;
  }
  return true;
}

/** Where a digest begins to be looked for: its first four bytes are as good as any hash. */
export function digestHash(digest: Uint8Array, at: number): number {
  return (((digest[at] ?? 0) << 24) | ((digest[at + 1] ?? 0) << 16) | ((digest[at + 2] ?? 0) << 8) | (digest[at + 3] ?? 0)) >>> 0;
}

/** Body with this digest, -1 where there is none. */
export function findDigest(table: Uint32Array, digests: Uint8Array, wanted: Uint8Array): number {
  const mask = table.length - 1;
  for (let at = digestHash(wanted, 0) & mask; ; at = (at + 1) & mask) {
    const entry = table[at] ?? 0;
    if (entry === 0) return -1;
    let i = 0;
    const from = (entry - 1) * 32;
    while (i < 32 && digests[from + i] === wanted[i]) i += 1;
    if (i === 32) return entry - 1;
  }
}
