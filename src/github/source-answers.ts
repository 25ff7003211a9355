/** Answers of the Git database API (`/git/commits`, `/git/trees`), every field checked. */

import { RepositoryError } from "../repository/port.ts";
import { commitId, count, member, text } from "./answers.ts";

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

/** Tree id of a commit. Throws `RepositoryError` where the answer is of another shape. */
export function parseCommit(data: unknown): string {
  const tree = commitId(member(data, "tree", "sha"));
  if (tree === undefined) throw odd("a commit");
  return tree;
}

/** Entries of a tree. Throws `RepositoryError` where the answer is of another shape. */
export function parseTree(data: unknown): TreeAnswer {
  const list = member(data, "tree");
  if (!Array.isArray(list)) throw odd("a list of files");
  const entries: TreeEntry[] = [];
  for (const item of list as readonly unknown[]) {
    const entry = parseEntry(item);
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, truncated: member(data, "truncated") !== false, broken: list.length - entries.length };
}

function parseEntry(item: unknown): TreeEntry | undefined {
  const sha = commitId(member(item, "sha"));
  const path = text(member(item, "path"));
  // The API writes six digits; git itself leaves out a leading zero.
  const mode = text(member(item, "mode"))?.padStart(6, "0");
  if (sha === undefined || path === undefined || mode === undefined) return undefined;
  return { path, mode, folder: mode === "040000", sha, size: count(member(item, "size")) ?? -1 };
}

function odd(what: string): RepositoryError {
  return new RepositoryError(`GitHub's API answered with something that is not ${what}`, { fix: "run the job again; on a GitHub Enterprise Server, tell its version" });
}
