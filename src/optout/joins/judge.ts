/** Whether a row that matched an entry is still there although it should not be. */

/**
 * `fetched-after`: fetched at or after the moment from which the entry is in force. `kept-after`: fetched before, or at a time that
 * the row does not say, but in a manifest dated after it. `undated`: the entry says no date, so every row of it is still there.
 * `before-decision`: row and manifest are older than the entry. `after-end`: the entry was no longer in force. `no-time`: neither the
 * row nor the manifest says when.
 */
export type Presence = "fetched-after" | "kept-after" | "undated" | "before-decision" | "after-end" | "no-time";

/** Presences that mean: the item is still there. */
export function stillPresent(presence: Presence): boolean {
  return presence === "fetched-after" || presence === "kept-after" || presence === "undated";
}

/**
 * Times in milliseconds; NaN = not known. `from`, `to`: the entry's (see `Register`). `row`: when it was fetched. `manifest`: date of
 * the manifest in the record. A decision given as a day counts from its first moment in UTC.
 */
export function judgePresence(from: number, to: number, row: number, manifest: number): Presence {
  const latest = Number.isNaN(manifest) ? row : Number.isNaN(row) ? manifest : Math.max(row, manifest);
  if (Number.isNaN(latest)) return Number.isNaN(from) ? "undated" : "no-time";
  const asked = Number.isNaN(row) ? manifest : row;
  if (!Number.isNaN(to) && asked > to) return "after-end";
  if (Number.isNaN(from)) return "undated";
  if (row >= from) return "fetched-after";
  return latest >= from ? "kept-after" : "before-decision";
}
