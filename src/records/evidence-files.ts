/** Files that the records name as evidence of alternative means, and copies of upstream documents: which ones, and their SHA-256 digests. */

import { createHash } from "node:crypto";
import { parseLfsPointer } from "../artifacts/weights/pointer.ts";
import { type Entry, RepositoryError, type RepositorySource } from "../repository/port.ts";
import { insidePath } from "./shelf.ts";
import type { AlternativeMeans, EvidenceFile, ModelRecords } from "./types.ts";
import { upstreamCopy, upstreamLinks } from "./upstream.ts";

/** Bounds of what is read for digests, in bytes and files. */
export interface DigestLimits {
  readonly each: number;
  readonly all: number;
  readonly files: number;
}

export const DIGEST_LIMITS: DigestLimits = { each: 67_108_864, all: 268_435_456, files: 200 };
/** Through GitHub's API every file costs a request of a small budget. */
export const API_DIGEST_LIMITS: DigestLimits = { each: 2_097_152, all: 16_777_216, files: 20 };

/** A pointer is shorter than this, in bytes. */
const POINTER = 1024;

/** True for what is a link and not a path: nobody looks at it. */
export function isLink(evidence: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]/i.test(evidence);
}

/** The file that a text names, with or without `#anchor`; undefined where it is no path inside the repository. A name that exists with its `#` is that file. */
export function evidencePath(evidence: string, exists: (path: string) => boolean): string | undefined {
  const whole = insidePath(evidence);
  const hash = evidence.indexOf("#");
  return whole !== undefined && (hash === -1 || exists(whole)) ? whole : insidePath(hash === -1 ? evidence : evidence.slice(0, hash));
}

/** Declared means by key: a measure, a commitment, a chapter, or `overall` (also for a bare text). */
export function declaredMeans(model: ModelRecords): readonly { readonly key: string; readonly means: AlternativeMeans; /** True for a bare text under `alternative_means`. */ readonly bare: boolean }[] {
  const declared = model.model?.data.code_of_practice?.alternative_means;
  if (declared === undefined) return [];
  if (typeof declared === "string") return [{ key: "overall", means: { evidence: declared }, bare: true }];
  return Object.entries(declared).map(([key, means]) => ({ key, means: typeof means === "string" ? { evidence: means } : means, bare: false }));
}

interface Digests {
  readonly digests: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, EvidenceFile>;
}

/**
 * SHA-256 of every regular file that alternative means name as evidence, and of the copies of upstream documents whose digest the record
 * states, of any format, in the order of the records. A Git LFS pointer stands for the file whose digest and size it names. What is too
 * large, or cannot be read, has a reason and no digest. Undefined where no file is named, so that nobody else pays.
 */
export async function evidenceDigests(models: readonly ModelRecords[], entries: ReadonlyMap<string, Entry>, source: RepositorySource, limits: DigestLimits = source.kind === "github" ? API_DIGEST_LIMITS : DIGEST_LIMITS): Promise<Digests | undefined> {
  const named = new Set<string>();
  const add = (text: string | undefined): void => {
    const path = text === undefined || isLink(text) ? undefined : evidencePath(text, (one) => entries.has(one));
    if (path !== undefined && entries.has(path)) named.add(path);
  };
  for (const { means } of models.flatMap((model) => declaredMeans(model))) add(means.evidence);
  for (const { document } of models.flatMap(({ model }) => upstreamLinks(model))) if (document.sha256 !== undefined) add(upstreamCopy(document));
  if (named.size === 0) return undefined;
  const digests = new Map<string, string>();
  const evidence = new Map<string, EvidenceFile>();
  let left = limits.all;
  for (const path of named) {
    const entry = entries.get(path);
    if (entry === undefined) continue;
    const read = evidence.size >= limits.files ? refusal(`more than ${limits.files} files of evidence: this one was not read`) : await digestOf(entry, source, Math.min(limits.each, left));
    if (read.sha256 !== undefined) digests.set(path, read.sha256);
    left -= read.taken;
    evidence.set(path, read.file);
  }
  return { digests, evidence };
}

interface Read {
  readonly sha256?: string;
  readonly file: EvidenceFile;
  /** Bytes read. */
  readonly taken: number;
}

function refusal(refused: string, bytes = -1): Read {
  return { file: { refused, ...(bytes < 0 ? {} : { bytes }) }, taken: 0 };
}

async function digestOf(entry: Entry, source: RepositorySource, most: number): Promise<Read> {
  if (entry.kind === "symlink") return refusal("a symbolic link, which is not followed");
  if (entry.kind !== "file") return refusal("not a regular file");
  if (entry.size > most) return refusal(tooLarge(most), entry.size);
  try {
    // One byte more than the limit tells whether a file of unknown size goes on.
    const bytes = await source.read(entry.path, { length: most + 1 });
    if (bytes.length > most) return refusal(tooLarge(most), entry.size);
    const pointer = bytes.length <= POINTER ? parseLfsPointer(bytes) : undefined;
    if (pointer?.ok === true) return { sha256: pointer.pointer.sha256, file: { bytes: pointer.pointer.bytes, pointer: true }, taken: bytes.length };
    if (pointer !== undefined) return refusal(pointer.reason, bytes.length);
    return { sha256: createHash("sha256").update(bytes).digest("hex"), file: { bytes: bytes.length }, taken: bytes.length };
  } catch (error) {
    if (error instanceof RepositoryError) return refusal(`cannot be read: ${error.message}`);
    throw error;
  }
}

function tooLarge(most: number): string {
  return most <= 0 ? "not read: the evidence of this repository is too large in all" : `larger than the ${Math.floor(most / 1_048_576)} MiB that are read of it`;
}
