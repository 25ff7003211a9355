/** Puts the captures of one protocol in order: bodies found, redirects followed, doubles dropped, conflicts marked. */

import { followRedirects } from "./follow.ts";
import { grow, shared } from "./grow.ts";
import { hostFnv, findOrigin, originKey } from "./origin-hash.ts";
import type { Problems } from "./problems.ts";
import { STATE, type Collected } from "./table.ts";
import type { SnapshotTableData } from "./types.ts";

export interface TableCounts {
  readonly conflicts: number;
  /** The same answer given twice. */
  readonly repeated: number;
  readonly undated: number;
  readonly missingBodies: number;
  readonly redirectsFollowed: number;
  readonly redirectsOpen: number;
}

/**
 * Final tables. A capture without a scheme is also a snapshot of the origin that names it, where both were given; at the same time
 * the one that names it wins. Two different answers of one origin at one time are a conflict unless they come to the same for every
 * agent asked. `nameOf`: name of a file by its number, for what is reported.
 */
export function finishTable(from: Collected, nameOf: (file: number) => string, problems: Problems, notes: Problems): { readonly data: SnapshotTableData; readonly counts: TableCounts } {
  const missingBodies = findBodies(from, nameOf, problems);
  const order = byOriginAndTime(from);
  const redirects = followRedirects(from, order, nameOf, notes);
  const out = { first: new Uint32Array(from.origins.count + 1), time: grow(Float64Array), span: grow(Uint32Array), state: grow(Uint8Array), stateCompared: grow(Uint8Array), ref: grow(Int32Array), file: grow(Uint32Array), line: grow(Uint32Array) };
  const { arrivals } = from;
  let conflicts = 0;
  let repeated = 0;
  const place = (arrival: number): string => `${nameOf(arrivals.file.get(arrival))}${arrivals.line.get(arrival) === 0 ? "" : `:${String(arrivals.line.get(arrival))}`}`;

  for (let origin = 0; origin < from.origins.count; origin += 1) {
    out.first[origin] = out.time.length;
    const end = order.first[origin + 1] ?? 0;
    for (let at = order.first[origin] ?? 0; at < end;) {
      let chosen = order.arrivals[at] ?? 0;
      let conflict: number | undefined;
      let next = at + 1;
      for (; next < end; next += 1) {
        const other = order.arrivals[next] ?? 0;
        if (arrivals.time.get(other) !== arrivals.time.get(chosen) || arrivals.span.get(other) !== arrivals.span.get(chosen)) break;
        // What names the scheme stands before what does not.
        if (arrivals.origin.get(chosen) === origin && arrivals.origin.get(other) !== origin) continue;
        if (sameAnswer(from, chosen, other)) repeated += 1;
        else if (arrivals.state.get(other) === STATE["decision-only"] && arrivals.state.get(chosen) === STATE.ok) repeated += 1;
        else if (arrivals.state.get(chosen) === STATE["decision-only"] && arrivals.state.get(other) === STATE.ok) { repeated += 1; chosen = other; }
        else conflict ??= other;
      }
      out.time.push(arrivals.time.get(chosen));
      out.span.push(arrivals.span.get(chosen));
      out.state.push(conflict === undefined ? arrivals.state.get(chosen) : STATE.conflict);
      out.stateCompared.push(conflict === undefined ? arrivals.stateCompared.get(chosen) : STATE.conflict);
      out.ref.push(conflict === undefined ? arrivals.ref.get(chosen) : -1);
      out.file.push(arrivals.file.get(chosen));
      out.line.push(arrivals.line.get(chosen));
      if (conflict !== undefined) {
        conflicts += 1;
        const line = arrivals.line.get(chosen);
        notes.add(nameOf(arrivals.file.get(chosen)), "two different answers for one origin at one time", { ...(line === 0 ? {} : { line }), fix: "keep the one that the crawler used" }, `; the other stands at ${place(conflict)}`);
      }
      at = next;
    }
  }
  out.first[from.origins.count] = out.time.length;

  const tables = from.origins.tables();
  const { bodies, ...bodyTables } = from.bodies.finish();
  return {
    counts: { conflicts, repeated, undated: order.undatedCount, missingBodies, redirectsFollowed: redirects.followed, redirectsOpen: redirects.open },
    data: {
      origins: from.origins.count, slots: out.time.length, bodies, ...bodyTables,
      originHash: shared(tables.hash), hostBytes: shared(tables.hostBytes), hostStart: shared(tables.hostStart), originKey: shared(tables.key), originUndated: shared(order.undated),
      firstSlot: shared(out.first), slotTime: shared(out.time.view()), slotSpan: shared(out.span.view()), slotState: shared(out.state.view()), slotStateCompared: shared(out.stateCompared.view()),
      slotRef: shared(out.ref.view()), slotFile: shared(out.file.view()), slotLine: shared(out.line.view()), decisions: shared(from.decisions.view()),
    },
  };
}

/** Captures that named a body by digest before it came. Returns how many never got one. */
function findBodies(from: Collected, nameOf: (file: number) => string, problems: Problems): number {
  let missing = 0;
  for (const [arrival, { digest, decision }] of from.pending) {
    const body = from.bodies.find(digest);
    if (body >= 0) { from.arrivals.ref.set(arrival, body); continue; }
    missing += 1;
    const state = decision === undefined ? STATE.unreadable : STATE["decision-only"];
    from.arrivals.state.set(arrival, state);
    from.arrivals.stateCompared.set(arrival, state);
    if (decision !== undefined) from.arrivals.ref.set(arrival, from.decision(decision));
    const line = from.arrivals.line.get(arrival);
    problems.add(nameOf(from.arrivals.file.get(arrival)), "a body is named by its digest, but no file gives it", { ...(line === 0 ? {} : { line }), fix: "give the file with the bodies (robots.jsonl) too" });
  }
  return missing;
}

function sameAnswer(from: Collected, a: number, b: number): boolean {
  const { state, stateCompared, ref } = from.arrivals;
  if (state.get(a) !== state.get(b) || stateCompared.get(a) !== stateCompared.get(b)) return false;
  if (state.get(a) === STATE.ok) return from.bodies.alike(ref.get(a), ref.get(b));
  return state.get(a) !== STATE["decision-only"] || ref.get(a) === ref.get(b);
}

/** Arrivals by origin and time; equal times: the wider span first, then those that name the scheme, then as they came. */
export interface Order {
  readonly first: Uint32Array;
  readonly arrivals: Uint32Array;
  readonly undated: Uint8Array;
  readonly undatedCount: number;
}

function byOriginAndTime(from: Collected): Order {
  const { arrivals, origins } = from;
  const total = arrivals.origin.length;
  const undated = new Uint8Array(origins.count);
  const first = new Uint32Array(origins.count + 1);
  const also = exactOf(from);
  let undatedCount = 0;
  const each = (visit: (origin: number, arrival: number) => void): void => {
    for (let arrival = 0; arrival < total; arrival += 1) {
      if (Number.isNaN(arrivals.time.get(arrival))) continue;
      const origin = arrivals.origin.get(arrival);
      visit(origin, arrival);
      for (const exact of also.get(origin) ?? []) visit(exact, arrival);
    }
  };
  for (let arrival = 0; arrival < total; arrival += 1) {
    if (!Number.isNaN(arrivals.time.get(arrival))) continue;
    undatedCount += 1;
    undated[arrivals.origin.get(arrival)] = 1;
    for (const exact of also.get(arrivals.origin.get(arrival)) ?? []) undated[exact] = 1;
  }
  each((origin) => { first[origin + 1] = (first[origin + 1] ?? 0) + 1; });
  for (let origin = 0; origin < origins.count; origin += 1) first[origin + 1] = (first[origin + 1] ?? 0) + (first[origin] ?? 0);
  const sorted = new Uint32Array(first[origins.count] ?? 0);
  const next = first.slice();
  each((origin, arrival) => { sorted[next[origin] ?? 0] = arrival; next[origin] = (next[origin] ?? 0) + 1; });
  for (let origin = 0; origin < origins.count; origin += 1) {
    const own = (arrival: number): number => (arrivals.origin.get(arrival) === origin ? 0 : 1);
    if ((first[origin + 1] ?? 0) - (first[origin] ?? 0) > 1) {
      sorted.subarray(first[origin], first[origin + 1]).sort((a, b) => arrivals.time.get(a) - arrivals.time.get(b) || arrivals.span.get(b) - arrivals.span.get(a) || own(a) - own(b) || a - b);
    }
  }
  return { first, arrivals: sorted, undated, undatedCount };
}

/** Origin without a scheme → origins of the same host and port that name it. */
function exactOf(from: Collected): ReadonlyMap<number, readonly number[]> {
  const tables = from.origins.tables();
  const also = new Map<number, number[]>();
  for (let origin = 0; origin < from.origins.count; origin += 1) {
    const key = tables.key[origin] ?? 0;
    if (key < 65_536) continue;
    const start = tables.hostStart[origin] ?? 0;
    const end = tables.hostStart[origin + 1] ?? 0;
    const any = findOrigin(tables, hostFnv(tables.hostBytes, start, end), originKey(0, key % 65_536), tables.hostBytes, start, end);
    if (any >= 0) also.set(any, [...(also.get(any) ?? []), origin]);
  }
  return also;
}
