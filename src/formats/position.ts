/** Positions in text files. Lines and columns count from 1. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with a text file, at a place, with a way to mend it. Messages never echo file content beyond 200 characters. */
export interface TextProblem {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly fix?: string;
}

/** A key path into parsed data: `["training", 0, "tokens"]`. */
export type KeyPath = readonly (string | number)[];

/** A replacement in one line: the only occurrence of `old` becomes `new`. */
export interface Rewritten {
  readonly line: number;
  readonly old: string;
  readonly new: string;
}

/** Parsed data of unknown shape with the position of every node. Objects have a null prototype. */
export interface Positioned {
  readonly path: string;
  readonly data: unknown;
  /** Position of the node at `keys` (of its key, for a mapping entry); the nearest existing ancestor's where it is absent. */
  at(keys: KeyPath): Position;
  /** YAML only: the source of an unquoted scalar as written, so that `1.10` or `0012` can be read as text. */
  raw?(keys: KeyPath): string | undefined;
  /** How to write `value` in place of the scalar at `keys`, to the letter; undefined where its shape in the file is unusual. */
  rewrite?(keys: KeyPath, value: string | number): Rewritten | undefined;
  /** The same for the key itself, the last of `keys`. */
  rename?(keys: KeyPath, key: string): Rewritten | undefined;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly TextProblem[] };
