/** Writes to a real repository on disk, by git itself. Files that are checked out follow their branch, so that tests read them back. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitObjects, Signature } from "./git-objects.ts";

export interface TreeChange { readonly path: string; readonly mode?: string; /** Null removes the path. */ readonly sha: string | null }

export function writeBlob(git: GitObjects, bytes: Uint8Array): string {
  return git.git(["hash-object", "-w", "--stdin"], { input: bytes }).toString("utf8").trim();
}

/** A tree that differs from `base` (a tree or a commit; undefined: empty) in some paths. Undefined where a change cannot be made. */
export function writeTree(git: GitObjects, base: string | undefined, changes: readonly TreeChange[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "docket-index-"));
  try {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    git.git(base === undefined ? ["read-tree", "--empty"] : ["read-tree", base], { env });
    const lines = changes.map((c) => (c.sha === null ? `0 ${"0".repeat(40)}\t${c.path}\0` : `${c.mode ?? "100644"} ${c.sha}\t${c.path}\0`));
    git.git(["update-index", "-z", "--index-info"], { env, input: Buffer.from(lines.join("")) });
    return git.git(["write-tree"], { env }).toString("utf8").trim();
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeCommit(git: GitObjects, commit: { readonly tree: string; readonly parents: readonly string[]; readonly message: string; readonly author: Signature; readonly committer: Signature }): string {
  const env = {
    GIT_AUTHOR_NAME: commit.author.name, GIT_AUTHOR_EMAIL: commit.author.email, GIT_AUTHOR_DATE: commit.author.date, GIT_COMMITTER_NAME: commit.committer.name, GIT_COMMITTER_EMAIL: commit.committer.email, GIT_COMMITTER_DATE: commit.committer.date,
  };
  return git.git(["commit-tree", commit.tree, ...commit.parents.flatMap((p) => ["-p", p])], { env, input: Buffer.from(commit.message) }).toString("utf8").trim();
}

/** Moves a branch, or makes it; null deletes it. */
export function setBranch(git: GitObjects, name: string, sha: string | null): void {
  const ref = `${git.heads}${name}`;
  const before = git.commitOf(name);
  git.git(sha === null ? ["update-ref", "-d", ref] : ["update-ref", ref, sha]);
  if (sha === null || before === undefined || git.heads !== "refs/heads/") return;
  try {
    if (git.git(["symbolic-ref", "HEAD"]).toString("utf8").trim() === ref) git.git(["read-tree", "-m", "-u", before, sha]);
  } catch {
    // A bare repository, or files that somebody has changed: they stay as they are.
  }
}
