/** What differs between listings whose entries carry git ids: complete whatever the number of files, unlike the API's own lists (300, 3,000). */

import { byPath } from "../repository/names.ts";
import type { Change, Entry } from "../repository/port.ts";

type ByPath = ReadonlyMap<string, Entry>;

export function entriesByPath(entries: readonly Entry[]): ByPath {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function same(a: Entry | undefined, b: Entry | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.blob === b.blob && a.kind === b.kind;
}

/**
 * Changes from `base` to `head`, sorted by path. A rename is a file that vanished and one that came with the very same bytes (git's exact
 * renames); a file that was renamed and edited counts as one deleted and one added. Changes of the executable bit alone are not seen.
 */
export function diffEntries(base: readonly Entry[], head: readonly Entry[]): readonly Change[] {
  const [before, after] = [entriesByPath(base), entriesByPath(head)];
  const deleted = base.filter((entry) => !after.has(entry.path));
  const added = head.filter((entry) => !before.has(entry.path));
  const from = renames(deleted, added);
  const gone = new Set(from.values());
  const changes: Change[] = deleted.filter((entry) => !gone.has(entry.path)).map((entry) => ({ path: entry.path, status: "deleted" }));
  for (const { path } of added) {
    const old = from.get(path);
    changes.push(old === undefined ? { path, status: "added" } : { path, status: "renamed", from: old, same: true });
  }
  for (const entry of head) {
    const was = before.get(entry.path);
    if (was !== undefined && !same(was, entry)) changes.push({ path: entry.path, status: was.kind === entry.kind ? "modified" : "type-changed" });
  }
  return changes.sort(byPath);
}

/** New path → old path. Of several files with equal bytes, those that keep their name are paired first. */
function renames(deleted: readonly Entry[], added: readonly Entry[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string[]>();
  for (const { path, kind, blob } of deleted) {
    if (kind !== "file" || blob === undefined) continue;
    const paths = sources.get(blob);
    if (paths === undefined) sources.set(blob, [path]);
    else paths.push(path);
  }
  const found = new Map<string, string>();
  const used = new Set<string>();
  const pair = (path: string, old: string | undefined): void => {
    if (old === undefined) return;
    found.set(path, old);
    used.add(old);
  };
  const named = new Map([...sources].flatMap(([blob, paths]) => paths.toReversed().map((path) => [`${blob} ${nameOf(path)}`, path] as const)));
  for (const { path, kind, blob } of added) {
    const old = kind === "file" && blob !== undefined ? named.get(`${blob} ${nameOf(path)}`) : undefined;
    if (old !== undefined && !used.has(old)) pair(path, old);
  }
  const left = new Map([...sources].map(([blob, paths]) => [blob, paths.filter((path) => !used.has(path)).toReversed()]));
  for (const { path, kind, blob } of added) if (kind === "file" && blob !== undefined && !found.has(path)) pair(path, left.get(blob)?.pop());
  return found;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

interface Merged {
  readonly entries: readonly Entry[];
  /** Paths that both sides changed, each in its own way: the head's version is taken. */
  readonly both: readonly string[];
}

/**
 * The tree that a merge of `head` into `base` would have, by whole files: `base` with what `head` changed since `ancestor`. So the base's own
 * later changes are no part of the change, and nobody gets back an old policy by branching from an old commit.
 */
export function mergeEntries(ancestor: readonly Entry[], base: readonly Entry[], head: readonly Entry[]): Merged {
  const [was, tip, own] = [entriesByPath(ancestor), entriesByPath(base), entriesByPath(head)];
  const merged = new Map(tip);
  const both: string[] = [];
  for (const path of new Set([...was.keys(), ...own.keys()])) {
    const [old, now, theirs] = [was.get(path), own.get(path), tip.get(path)];
    if (same(old, now) || same(now, theirs)) continue;
    if (!same(old, theirs)) both.push(path);
    if (now === undefined) merged.delete(path);
    else merged.set(path, now);
  }
  // Where one side made a file of what is a folder on the other, the head's stands.
  for (const path of [...merged.keys()]) {
    for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
      const folder = path.slice(0, slash);
      if (merged.has(folder)) merged.delete(own.has(folder) ? path : folder);
    }
  }
  return { entries: [...merged.values()].sort(byPath), both: both.sort() };
}
