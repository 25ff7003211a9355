/** Building readings of weight files. */

import type { Observation, Reading, WeightFile } from "../model.ts";
import type { OpenFile } from "../reader.ts";

/** Why a file cannot be believed. Thrown inside the readers only, and caught by `refusable`. */
export class Refusal extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Refusal";
  }
}

/** The file as it lies here, with its bytes. */
export function weightFile(file: OpenFile, format: string): WeightFile {
  return { path: file.path, bytes: file.size, format, stored: "bytes" };
}

/** A reading of a weight file. */
export function weightReading(kind: string, file: OpenFile, format: string, parts: { readonly observations?: readonly Observation[]; readonly detail?: unknown; readonly datasets?: Reading["datasets"] } = {}): Reading {
  return {
    kind, path: file.path, observations: parts.observations ?? [], datasets: parts.datasets ?? [], weights: [weightFile(file, format)], unreadable: [],
    ...(parts.detail === undefined ? {} : { detail: parts.detail }),
  };
}

/** A file of this kind that could not be read; `weights` as far as they are known without its content. */
export function unreadable(kind: string, path: string, reason: string, more: { readonly line?: number; readonly weights?: readonly WeightFile[] } = {}): Reading {
  return { kind, path, observations: [], datasets: [], weights: more.weights ?? [], unreadable: [{ path, reason, ...(more.line === undefined ? {} : { line: more.line }) }] };
}

/** Runs a strict reader; a refusal (or anything unforeseen) becomes an unreadable weight file, never an exception and never a number. */
export async function refusable(kind: string, file: OpenFile, format: string, read: () => Promise<Reading | undefined>): Promise<Reading | undefined> {
  try {
    return await read();
  } catch (error) {
    // Messages of our own and of the repository are for readers; those of the language are not.
    const foreseen = error instanceof Error && !(error instanceof TypeError || error instanceof RangeError);
    const reason = foreseen ? error.message.slice(0, 200) : "the file could not be read";
    return unreadable(kind, file.path, reason, { weights: [weightFile(file, format)] });
  }
}
