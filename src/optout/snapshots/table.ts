/** Collects the captures of one protocol in the order in which they come; `finish-table.ts` puts them in order. */

import type { Capture, Decision } from "./capture.ts";
import { bodyTable, type BodyTable, type RuleSink } from "./bodies.ts";
import { bytePool, grow, type BytePool, type Grow } from "./grow.ts";
import { findOrigin, hostFnv, originKey, putOrigin, type OriginTables } from "./origin-hash.ts";
import { SNAPSHOT_STATES, type SnapshotProtocol, type SnapshotState } from "./types.ts";

/** Index of a state in SNAPSHOT_STATES. */
export const STATE = Object.fromEntries(SNAPSHOT_STATES.map((state, code) => [state, code])) as Record<SnapshotState, number>;

/** Growing tables of origins. */
export interface Origins {
  readonly count: number;
  tables(): OriginTables;
  /** The origin, made where it is new. */
  put(host: string, scheme: 0 | 1 | 2, port: number): number;
  find(host: string, scheme: 0 | 1 | 2, port: number): number;
}

/** Captures as columns, by their order of arrival. */
export interface Arrivals {
  readonly origin: Grow<Uint32ArrayConstructor>;
  readonly time: Grow<Float64ArrayConstructor>;
  readonly span: Grow<Uint32ArrayConstructor>;
  readonly state: Grow<Uint8ArrayConstructor>;
  readonly stateCompared: Grow<Uint8ArrayConstructor>;
  readonly ref: Grow<Int32ArrayConstructor>;
  readonly file: Grow<Uint32ArrayConstructor>;
  readonly line: Grow<Uint32ArrayConstructor>;
}

export interface Collected {
  readonly protocol: SnapshotProtocol;
  readonly origins: Origins;
  readonly hostBytes: BytePool;
  readonly bodies: BodyTable;
  readonly arrivals: Arrivals;
  /** Arrival → digest of a body that was not given when the capture came. */
  readonly pending: Map<number, { readonly digest: string; readonly decision: Decision | undefined }>;
  /** Arrival → where a redirect leads. */
  readonly redirects: Map<number, string>;
  readonly decisions: Grow<Int8ArrayConstructor>;
  decision(decision: Decision): number;
  add(capture: Capture, file: number): void;
}

function originTables(hostBytes: BytePool): Origins {
  const hostStart = grow(Uint32Array);
  const key = grow(Uint32Array);
  let hash = new Uint32Array(1024);
  let count = 0;
  hostStart.push(0);
  let scratch = Buffer.alloc(512);
  const encode = (host: string): number => {
    if (host.length > scratch.length) scratch = Buffer.alloc(host.length * 2);
    return scratch.write(host, 0, "latin1");
  };
  const tables = (): OriginTables => ({ hash, hostBytes: hostBytes.view(), hostStart: hostStart.view(), key: key.view() });
  const rehash = (): void => {
    hash = new Uint32Array(hash.length * 2);
    const bytes = hostBytes.view();
    for (let i = 0; i < count; i += 1) putOrigin(hash, hostFnv(bytes, hostStart.get(i), hostStart.get(i + 1)), key.get(i), i);
  };
  return {
    get count() { return count; },
    tables,
    find(host, scheme, port) {
      const length = encode(host);
      return findOrigin(tables(), hostFnv(scratch, 0, length), originKey(scheme, port), scratch, 0, length);
    },
    put(host, scheme, port) {
      const length = encode(host);
      const own = originKey(scheme, port);
      const fnv = hostFnv(scratch, 0, length);
      const known = findOrigin(tables(), fnv, own, scratch, 0, length);
      if (known >= 0) return known;
      hostBytes.add(scratch, 0, length);
      hostStart.push(hostBytes.length);
      key.push(own);
      count += 1;
      if (count * 3 > hash.length * 2) rehash();
      else putOrigin(hash, fnv, own, count - 1);
      return count - 1;
    },
  };
}

/** An empty collection. `rules` and `compared` compile robots.txt bodies; undefined for other protocols. */
export function collect(protocol: SnapshotProtocol, agents: readonly string[], rules?: RuleSink, compared?: RuleSink): Collected {
  const hostBytes = bytePool();
  const origins = originTables(hostBytes);
  const bodies = bodyTable(protocol, agents, rules, compared);
  const arrivals: Arrivals = { origin: grow(Uint32Array), time: grow(Float64Array), span: grow(Uint32Array), state: grow(Uint8Array), stateCompared: grow(Uint8Array), ref: grow(Int32Array), file: grow(Uint32Array), line: grow(Uint32Array) };
  const pending: Collected["pending"] = new Map();
  const redirects: Collected["redirects"] = new Map();
  const decisions = grow(Int8Array);
  const decisionIds = new Map<string, number>();
  const lower = agents.map((agent) => agent.toLowerCase());

  const decision = (said: Decision): number => {
    const allowed = new Set(said.allowed.map((name) => name.toLowerCase()));
    const disallowed = new Set(said.disallowed.map((name) => name.toLowerCase()));
    const row = lower.map((name) => (disallowed.has(name) ? 0 : allowed.has(name) ? 1 : -1));
    const id = row.join(",");
    const known = decisionIds.get(id) ?? decisionIds.size;
    if (known === decisionIds.size) {
      decisionIds.set(id, known);
      for (const value of row) decisions.push(value);
    }
    return known;
  };

  return {
    protocol, origins, hostBytes, bodies, arrivals, pending, redirects, decisions, decision,
    add(capture, file) {
      const at = arrivals.origin.length;
      const { outcome } = capture;
      let state = STATE["error-unknown"];
      let compared: number | undefined;
      let ref = -1;
      if (outcome.kind === "body") {
        ref = bodies.find(outcome.digest);
        state = STATE.ok;
        if (ref < 0) pending.set(at, { digest: outcome.digest, decision: outcome.decision });
      } else if (outcome.kind === "decision") {
        state = STATE["decision-only"];
        ref = decision(outcome.decision);
      } else if (outcome.kind === "state") {
        state = STATE[outcome.state];
        if (outcome.compared !== undefined) compared = STATE[outcome.compared];
      } else redirects.set(at, outcome.location);
      arrivals.origin.push(origins.put(capture.host, capture.scheme, capture.port));
      arrivals.time.push(capture.from);
      arrivals.span.push(capture.span);
      arrivals.state.push(state);
      arrivals.stateCompared.push(compared ?? state);
      arrivals.ref.push(ref);
      arrivals.file.push(file);
      arrivals.line.push(capture.line);
    },
  };
}
