/** The port between the walk over a repository and the readers of single file kinds. */

import type { Reading } from "./model.ts";

export interface Text {
  readonly text: string;
  /** False where the file is longer than the limit asked for: only its beginning is here. */
  readonly complete: boolean;
}

/** One regular file, opened lazily; reads are cached by the walk so that several readers may ask in turn. */
export interface OpenFile {
  /** POSIX path relative to the root. */
  readonly path: string;
  /** Size in bytes as listed. */
  readonly size: number;
  /** The first 1,024 bytes (fewer for a shorter file). */
  readonly head: Uint8Array;
  /** Bytes from `offset`, at most `length`; fewer at the end of the file. */
  bytes(offset: number, length: number): Promise<Uint8Array>;
  /** The text of the file, at most `maxBytes` of it; undefined where it is not UTF-8 text (NUL bytes, invalid sequences). */
  text(maxBytes: number): Promise<Text | undefined>;
}

/** What a reader may know about the rest of the repository: names and sizes only. */
export interface Neighbours {
  has(path: string): boolean;
  size(path: string): number | undefined;
  /** Names (not paths) of the files directly in a folder; "." for the root. */
  inFolder(folder: string): readonly string[];
}

export interface Reader {
  /** Kind of the readings it makes; stable, kebab-case. */
  readonly kind: string;
  /** By name alone and cheap (called for each of 100,000 paths): is the file worth opening? */
  candidate(path: string): boolean;
  /**
   * Reads the file. `undefined` = the content is not of this kind (content beats name): the next reader is asked. A file that
   * is of this kind but broken gives a Reading with `unreadable`. Never throws, never takes longer than 2 s, never trusts a
   * length, offset or count of the file beyond what its size allows.
   */
  read(file: OpenFile, neighbours: Neighbours): Promise<Reading | undefined>;
}
