/** Files of evidence into memory, within a bound that holds for the whole run; Git LFS pointers stand for files that lie elsewhere. */

import { createHash } from "node:crypto";
import { parseLfsPointer } from "../../artifacts/weights/pointer.ts";
import { RepositoryError, type RepositorySource } from "../../repository/port.ts";
import type { DeclaredFile } from "./collect.ts";

/**
 * Most rows of crawl manifests that a check verifies by itself: some seconds on two cores. Larger crawls are verified once with
 * `gpai-docket optout verify`, and the check reads the recorded result.
 */
export const INLINE_ROWS = 1_000_000;
/** Most bytes of manifests, snapshots and lists together, as they lie in the repository: read into memory, in both trees of a change. */
export const INLINE_BYTES = 67_108_864;
/** Most bytes of content behind compression: what a million rows of 500 bytes have. A small file can hold gigabytes. */
export const INLINE_CONTENT_BYTES = 536_870_912;

export interface ReadFile extends DeclaredFile {
  readonly bytes?: Uint8Array;
  /** Digest of the file here, or that of the real file behind an LFS pointer. */
  readonly actual?: string;
}

/** Most crawls of one tree that are verified, where several models have their own. */
export const INLINE_CRAWLS = 8;

/** What may still be read in this tree, over all models. */
export interface Budget { bytes: number; rows: number; crawls: number }

export function newBudget(): Budget {
  return { bytes: INLINE_BYTES, rows: INLINE_ROWS, crawls: INLINE_CRAWLS };
}

const POINTER_BYTES = 1024;

/** Reads files that lie here, the small ones first, until the budget is used up; the others keep their declaration alone. */
export async function readFiles(source: RepositorySource, files: readonly DeclaredFile[], budget: Budget): Promise<readonly ReadFile[]> {
  const out = new Map<DeclaredFile, ReadFile>();
  for (const file of files.toSorted((a, b) => (a.entry?.size ?? 0) - (b.entry?.size ?? 0))) out.set(file, await readOne(source, file, budget));
  return files.map((file) => out.get(file) ?? file);
}

async function readOne(source: RepositorySource, file: DeclaredFile, budget: Budget): Promise<ReadFile> {
  const { entry, ...rest } = file;
  if (entry === undefined) return file;
  try {
    if (entry.size < 0 || entry.size > budget.bytes) {
      return { ...rest, missing: entry.size < 0 ? "its bytes are not in this clone" : `with it the evidence is larger than ${INLINE_BYTES / 1_048_576} MiB` };
    }
    const bytes = await source.read(entry.path, { length: entry.size + 1 });
    const pointer = bytes.length < POINTER_BYTES ? parseLfsPointer(bytes) : undefined;
    if (pointer !== undefined) return { ...rest, missing: "only its Git LFS pointer is here", ...(pointer.ok ? { actual: pointer.pointer.sha256 } : {}) };
    if (bytes.length > entry.size) return { ...rest, missing: "it grew while it was read" };
    budget.bytes -= bytes.length;
    return { ...file, bytes, actual: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    if (error instanceof RepositoryError) return { ...rest, missing: `it cannot be read: ${error.message}` };
    throw error;
  }
}
