/** Repository → readings: list, choose candidates by name, open only those, ask the readers, stay within budgets. */

import { type Entry, type Incompleteness, type Listing, RepositoryError, type RepositorySource } from "../repository/port.ts";
import type { Reading, Unreadable } from "./model.ts";
import { folderOf, neighbours } from "./neighbours.ts";
import { Budget, BudgetSpent, openFile } from "./open-file.ts";
import type { Neighbours, OpenFile, Reader } from "./reader.ts";
import { isRelevantPath } from "./relevance.ts";
import { isExcludedFolder } from "./weights/index.ts";

export interface WalkLimits {
  /** Bytes read in all. */
  readonly bytes: number;
  /** Files opened in all. */
  readonly files: number;
  /** Milliseconds after which no further file is opened; default 20,000. Ordinary repositories need a fraction of a second. */
  readonly ms?: number;
}

const WALK_LIMITS = { bytes: 512 * 1024 * 1024, files: 5000, ms: 20_000 } as const satisfies WalkLimits;
/** Longer names belong to no tool; patterns are not tried on them. */
const MAX_PATH = 4096;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** Files whose first bytes are fetched at once. */
const BATCH = 16;

interface Walked {
  readonly listing: Listing;
  readonly readings: readonly Reading[];
  /** Candidates that could not be read at all; readings carry their own. */
  readonly unreadable: readonly Unreadable[];
  readonly incomplete: readonly Incompleteness[];
}

interface Candidate { readonly entry: Entry; readonly readers: readonly Reader[] }

/**
 * Reads a repository. Never throws on content: what cannot be read is in `unreadable`, what was not tried in `incomplete`.
 * Files in test, fixture, example and vendored folders are no released artifacts and are not opened.
 */
export async function walk(source: RepositorySource, readers: readonly Reader[], options: { readonly progress?: (step: string) => void; readonly limits?: WalkLimits } = {}): Promise<Walked> {
  const limits: WalkLimits = options.limits ?? WALK_LIMITS;
  options.progress?.("listing files");
  const listing = await source.list();
  const around = neighbours(listing);
  const chosen = candidates(listing, readers);
  const budget = new Budget(limits.bytes);
  const readings: Reading[] = [];
  const unreadable: Unreadable[] = [];
  const tried = chosen.slice(0, limits.files);
  let done = 0;
  const ms = limits.ms ?? WALK_LIMITS.ms;
  const end = performance.now() + ms;
  // What is open is read where opening alone was slow; it is left where reading is.
  let readingMs = 0;
  while (done < tried.length && !budget.spent && performance.now() < end) {
    options.progress?.(`reading artifacts ${done + 1} of ${tried.length}`);
    const batch = tried.slice(done, done + BATCH);
    const opened = await Promise.all(batch.map((c) => open(source, c, budget)));
    for (const { readers: own } of batch) {
      // Let go of each file when it has been read: parsed text goes with it, and a batch of long ones would fill the memory.
      const file = opened.shift();
      if (file === undefined || readingMs > ms) break;
      done++;
      if ("reason" in file) { unreadable.push(file); continue; }
      const start = performance.now();
      const found = await ask(file, own, around);
      readingMs += performance.now() - start;
      if (found === undefined) continue;
      if ("reason" in found) unreadable.push(found);
      else readings.push(found);
    }
  }
  const missed = chosen.length - done;
  return { listing, readings, unreadable, incomplete: missed > 0 ? [notTried(missed, limits)] : [] };
}

function notTried(missed: number, limits: WalkLimits): Incompleteness {
  return { reason: `${missed} files that may be model artifacts were not opened: a run opens at most ${limits.files} files and reads at most ${limits.bytes} bytes, for at most ${(limits.ms ?? WALK_LIMITS.ms) / 1000} s`, fix: "run on the folder of the model: gpai-docket check PATH" };
}

/** Candidates, those in shallow folders first: a release lies near the root, and the limit must not cut it off. */
function candidates(listing: Listing, readers: readonly Reader[]): readonly Candidate[] {
  const found: (Candidate & { readonly depth: number })[] = [];
  const kinds = byTest(readers);
  for (const entry of listing.entries) {
    const { path } = entry;
    if (path.length > MAX_PATH || path.startsWith(".gpai/") || !isRelevantPath(path) || isExcludedFolder(path)) continue;
    const passed = kinds.filter((kind) => kind[0]?.candidate(path) === true);
    if (passed.length > 0) found.push({ entry, readers: readers.filter((reader) => passed.some((kind) => kind.includes(reader))), depth: depthOf(path) });
  }
  // Array sort is stable, so that files of one depth stay in the listing's order.
  return found.sort((a, b) => a.depth - b.depth);
}

/** Readers that share one test of names, so that it runs once per path: with 100,000 paths this is most of the work. */
function byTest(readers: readonly Reader[]): readonly (readonly Reader[])[] {
  const kinds = new Map<unknown, Reader[]>();
  for (const reader of readers) {
    // Compared only, never called without its reader.
    // oxlint-disable-next-line typescript/unbound-method
    const test: unknown = reader.candidate;
    const kind = kinds.get(test);
    if (kind === undefined) kinds.set(test, [reader]);
    else kind.push(reader);
  }
  return [...kinds.values()];
}

function depthOf(path: string): number {
  const folder = folderOf(path);
  return folder === "." ? 0 : folder.split("/").length;
}

async function open(source: RepositorySource, { entry }: Candidate, budget: Budget): Promise<OpenFile | Unreadable> {
  if (entry.kind === "symlink") return { path: entry.path, reason: "a symbolic link: links are never followed" };
  if (entry.kind !== "file") return { path: entry.path, reason: `not a regular file (${entry.kind})` };
  if (entry.lossyName === true) return { path: entry.path, reason: "its name is not valid UTF-8, so it cannot be opened" };
  return guard(entry.path, () => openFile(source, entry.path, entry.size, budget));
}

async function ask(file: OpenFile, readers: readonly Reader[], around: Neighbours): Promise<Reading | Unreadable | undefined> {
  const found = await guard(file.path, async () => {
    for (const reader of readers) {
      const reading = await reader.read(file, around);
      if (reading !== undefined) return reading;
    }
    return undefined;
  });
  if (found !== undefined || !isPointer(file)) return found;
  return { path: file.path, reason: "a Git LFS pointer: the text itself is not in this checkout (weights need only the pointer, this file needs its content)" };
}

function isPointer(file: OpenFile): boolean {
  return new TextDecoder("latin1").decode(file.head.subarray(0, LFS_POINTER.length)) === LFS_POINTER;
}

/** A read error or a reader's defect makes one file unreadable and never ends the run. */
async function guard<T>(path: string, work: () => Promise<T>): Promise<T | Unreadable> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BudgetSpent || error instanceof RepositoryError) return { path, reason: error.message };
    return { path, reason: `the reader failed: ${error instanceof Error ? error.message.slice(0, 200) : "unknown error"}` };
  }
}
