/** Answers of the Git database API (`/git/commits`, `/git/trees`), every field checked. */

import { RepositoryError } from "../repository/port.ts";
import { isObjectId } from "../repository/revision.ts";

export interface TreeEntry {
  /** Relative to the tree that was asked for. */
  readonly path: string;
  /** Six octal digits, git-ls-tree(1). */
  readonly mode: string;
  readonly folder: boolean;
  readonly sha: string;
  /** Bytes; -1 where the API does not tell. */
  readonly size: number;
}

export interface TreeAnswer {
  readonly entries: readonly TreeEntry[];
  /** True beyond 100,000 entries or 7 MB: entries are missing. */
  readonly truncated: boolean;
  /** Entries that made no sense. */
  readonly broken: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** A JSON object; undefined for anything else. */
export function fields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A full object id in a field. */
export function objectId(value: unknown): string | undefined {
  return typeof value === "string" && isObjectId(value) ? value : undefined;
}

/** Tree id of a commit. Throws `RepositoryError` where the answer is of another shape. */
export function parseCommit(data: unknown): string {
  const tree = objectId(fields(fields(data)?.["tree"])?.["sha"]);
  if (tree === undefined) throw odd("a commit");
  return tree;
}

/** Entries of a tree. Throws `RepositoryError` where the answer is of another shape. */
export function parseTree(data: unknown): TreeAnswer {
  const answer = fields(data);
  const list = answer?.["tree"];
  if (!Array.isArray(list)) throw odd("a list of files");
  const entries: TreeEntry[] = [];
  for (const item of list as readonly unknown[]) {
    const entry = parseEntry(fields(item));
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, truncated: answer?.["truncated"] !== false, broken: list.length - entries.length };
}

function parseEntry(item: Fields | undefined): TreeEntry | undefined {
  const sha = objectId(item?.["sha"]);
  const path = item?.["path"];
  const mode = item?.["mode"];
  const size = item?.["size"];
  if (sha === undefined || typeof path !== "string" || typeof mode !== "string") return undefined;
  // The API writes six digits; git itself leaves out a leading zero.
  const padded = mode.padStart(6, "0");
  return { path, mode: padded, folder: padded === "040000", sha, size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : -1 };
}

function odd(what: string): RepositoryError {
  return new RepositoryError(`GitHub's API answered with something that is not ${what}`, { fix: "run the job again; on a GitHub Enterprise Server, tell its version" });
}
