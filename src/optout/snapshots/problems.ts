/** Collects what could not be read: one entry per file and reason with its first place and its count, so that a million bad lines stay one entry. */

import type { Unread } from "../verify/result.ts";

const MAX_PER_REASON = 100;

interface Place { readonly line?: number; readonly offset?: number; readonly fix?: string }

export interface Problems {
  /** `detail` stands behind the reason; entries with one are not counted together. */
  add(name: string, reason: string, place?: Place, detail?: string): void;
  list(): Unread[];
}

interface Entry { readonly name: string; readonly reason: string; readonly more: Place; count: number }

export function problems(): Problems {
  const entries = new Map<string, Entry>();
  const perReason = new Map<string, { shown: number; hidden: number; first: string }>();
  return {
    add(name, reason, more = {}, detail = "") {
      const key = `${reason}\u0000${name}\u0000${detail === "" ? "" : `${String(more.line)} ${detail}`}`;
      const entry = entries.get(key);
      if (entry !== undefined) { entry.count += 1; return; }
      const seen = perReason.get(reason) ?? { shown: 0, hidden: 0, first: name };
      perReason.set(reason, seen);
      if (seen.shown >= MAX_PER_REASON) { seen.hidden += 1; return; }
      seen.shown += 1;
      entries.set(key, { name, reason: reason + detail, more, count: 1 });
    },
    list() {
      const list: Unread[] = [...entries.values()].map(({ name, reason, more, count }) => ({ name, ...more, reason: count === 1 ? reason : `${reason} (${count} times, the first shown)` }));
      for (const [reason, { hidden, first }] of perReason) if (hidden > 0) list.push({ name: first, reason: `${reason} (${hidden} more places not listed)` });
      return list;
    },
  };
}
