/** Follows redirects inside the snapshots: the rules found at the end count for the origin that was asked (RFC 9309 §2.3.1.2). */

import type { Order } from "./finish-table.ts";
import type { SchemeCode } from "./origin-hash.ts";
import { readOrigin, wellKnownPath } from "./origin.ts";
import type { Problems } from "./problems.ts";
import { STATE, type Collected } from "./table.ts";

/** RFC 9309 §2.3.1.2: crawlers follow at least five hops; beyond, the file may be taken as unavailable. */
export const MAX_HOPS = 5;
/** A crawler follows a redirect at once: a capture of the target further away than this is another visit. */
const TOGETHER_MS = 600_000;

/** Gives each redirected capture the answer of its end, where the end is among the captures; counts those where it is not. */
export function followRedirects(from: Collected, order: Order, nameOf: (file: number) => string, notes: Problems): { readonly followed: number; readonly open: number } {
  const { arrivals, redirects } = from;
  let followed = 0;
  let open = 0;
  const answers: (readonly [arrival: number, state: number, compared: number, ref: number])[] = [];
  for (const arrival of redirects.keys()) {
    // Without a time nothing can be asked of it.
    if (Number.isNaN(arrivals.time.get(arrival))) continue;
    let at = arrival;
    let hops = 0;
    const seen = new Set([at]);
    for (; redirects.has(at) && hops <= MAX_HOPS; hops += 1) {
      const next = targetOf(from, order, at);
      if (next === undefined) break;
      at = next;
      // A redirect in a circle never ends.
      if (seen.has(at)) hops = MAX_HOPS;
      seen.add(at);
    }
    if (hops > MAX_HOPS) answers.push([arrival, STATE.unavailable, STATE.unavailable, -1]);
    else if (!redirects.has(at)) answers.push([arrival, arrivals.state.get(at), arrivals.stateCompared.get(at), arrivals.ref.get(at)]);
    else {
      open += 1;
      const line = arrivals.line.get(arrival);
      notes.add(nameOf(arrivals.file.get(arrival)), "a redirect whose end is not in the snapshots", { ...(line === 0 ? {} : { line }), fix: "store the body at the end of the redirect with final_url" });
      continue;
    }
    followed += 1;
  }
  for (const [arrival, state, compared, ref] of answers) {
    arrivals.state.set(arrival, state);
    arrivals.stateCompared.set(arrival, compared);
    arrivals.ref.set(arrival, ref);
  }
  return { followed, open };
}

/** The capture of the target nearest in time, at most ten minutes away. */
function targetOf(from: Collected, order: Order, arrival: number): number | undefined {
  const { arrivals, origins } = from;
  const target = readOrigin(from.redirects.get(arrival) ?? "");
  if (target === undefined || !wellKnownPath(from.protocol, target.target)) return undefined;
  const own = origins.find(target.host, target.scheme, target.port);
  const origin = own >= 0 ? own : origins.find(target.host, 0 satisfies SchemeCode, target.port);
  if (origin < 0) return undefined;
  const time = arrivals.time.get(arrival);
  let low = order.first[origin] ?? 0;
  let high = order.first[origin + 1] ?? low;
  const end = high;
  const begin = low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (arrivals.time.get(order.arrivals[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  // The answer to a redirect comes after it: at the same time or next, else (rounded clocks) right before.
  for (let at = low; at < end; at += 1) {
    const candidate = order.arrivals[at] ?? 0;
    if (arrivals.time.get(candidate) - time > TOGETHER_MS) break;
    if (candidate !== arrival && arrivals.span.get(candidate) === arrivals.span.get(arrival)) return candidate;
  }
  const before = low > begin ? order.arrivals[low - 1] : undefined;
  return before !== undefined && time - arrivals.time.get(before) <= TOGETHER_MS && arrivals.span.get(before) === arrivals.span.get(arrival) ? before : undefined;
}
