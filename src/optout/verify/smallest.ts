/**
 * Bounded collections that keep the smallest members. Keeping the smallest (and not the first that came) makes merging associative
 * and commutative, so that blocks and shards may arrive in any order and the outcome is the same.
 */

/** Where a row stands: file index, block of the file, line. Settled positions have block 0 and the 1-based line of the file. */
export type Position = readonly [file: number, block: number, line: number];

/** Negative where `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Something with a place. */
export interface Placed { readonly at: Position }

/** Whether a member at this place would be kept: asked before the member is built. */
export function admits(list: readonly Placed[], limit: number, file: number, block: number, line: number): boolean {
  const last = list[list.length - 1];
  if (list.length < limit || last === undefined) return true;
  return (file - last.at[0] || block - last.at[1] || line - last.at[2]) < 0;
}

/** Puts a member in its place in a sorted list of at most `limit`. Two members of one place stay in the order of their coming. */
export function place<T extends Placed>(list: T[], limit: number, member: T): void {
  let i = list.length;
  for (; i > 0; i -= 1) {
    const before = list[i - 1];
    if (before === undefined || comparePositions(before.at, member.at) <= 0) break;
  }
  if (i >= limit) return;
  list.splice(i, 0, member);
  if (list.length > limit) list.length = limit;
}

/** The `limit` smallest of two sorted lists. */
export function mergePlaced<T extends Placed>(a: readonly T[], b: readonly T[], limit: number): T[] {
  const merged: T[] = [];
  for (let i = 0, k = 0; merged.length < limit;) {
    const x = a[i];
    const y = b[k];
    if (x !== undefined && (y === undefined || comparePositions(x.at, y.at) <= 0)) { merged.push(x); i += 1; }
    else if (y !== undefined) { merged.push(y); k += 1; }
    else break;
  }
  return merged;
}

/** Text order by code units, the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves the `limit` smallest names (by code units) in a map of counts. */
export function keepSmallestNames<T>(counts: Map<string, T>, limit: number): void {
  if (counts.size <= limit) return;
  for (const name of [...counts.keys()].sort(compareText).slice(limit)) counts.delete(name);
}
