/** Single files and branches: read one, commit one. Every write is found again where its answer was lost, and none overwrites what somebody else wrote. */

import { commitId, count, member, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { repositoryPath } from "./paths.ts";
import { blobId } from "./source-bytes.ts";
import type { ApiReader, RepositoryId } from "./types.ts";

export interface FileAtRef {
  readonly bytes: Uint8Array;
  /** Blob id, which the bytes were checked against. */
  readonly sha: string;
}

const MAX_BYTES = 1024 * 1024;

/**
 * One regular file of at most `maxBytes` (default and most: 1 MiB) at a branch, tag or commit; default branch without `ref`. Undefined
 * where there is none (also no such ref, and an empty repository). A link inside the repository is followed by GitHub. Rejects with
 * GitHubError: `too-large`, or `rejected` where the path is a folder or a submodule.
 */
export async function readFileAt(github: ApiReader, repository: RepositoryId, path: string, { ref, maxBytes = MAX_BYTES }: { readonly ref?: string; readonly maxBytes?: number } = {}): Promise<FileAtRef | undefined> {
  let data: unknown;
  try {
    ({ data } = await github.get(filePath(repository, path), ref === undefined ? {} : { ref }));
  } catch (error) {
    if (error instanceof GitHubError && error.kind === "not-found") return undefined;
    throw error;
  }
  const [size, sha, content] = [count(member(data, "size")), commitId(member(data, "sha")), text(member(data, "content"))];
  if (Array.isArray(data) || member(data, "type") !== "file") throw new GitHubError("rejected", `${JSON.stringify(path.slice(0, 200))} is no file`);
  if (size === undefined || sha === undefined) throw unexpected("a file without size or id", { reads: true });
  if (size > Math.min(maxBytes, MAX_BYTES) || content === undefined || member(data, "encoding") !== "base64") throw new GitHubError("too-large", `${JSON.stringify(path.slice(0, 200))} has ${size} bytes; at most ${Math.min(maxBytes, MAX_BYTES)} are read`);
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  if (blobId(bytes, sha.length) !== sha) throw unexpected("another file than its id names", { reads: true });
  return { bytes, sha };
}

/** Newest commit of a branch; undefined where there is no such branch. Rejects with GitHubError. */
export async function branchHead(github: ApiReader, repository: RepositoryId, branch: string): Promise<string | undefined> {
  try {
    const { data } = await github.get(`${repositoryPath(repository, "git", "ref", "heads")}/${segments(branch)}`);
    const sha = commitId(member(data, "object", "sha"));
    if (sha === undefined || member(data, "ref") !== `refs/heads/${branch}`) throw unexpected(`no branch ${JSON.stringify(branch.slice(0, 100))}`, { reads: true });
    return sha;
  } catch (error) {
    // 409: the repository is empty.
    if (error instanceof GitHubError && (error.kind === "not-found" || error.status === 409)) return undefined;
    throw error;
  }
}

/** Makes a branch at a commit. "there": a branch of that name was there before, wherever it points. Rejects with GitHubError. */
export async function createBranch(github: GitHub, repository: RepositoryId, branch: string, sha: string): Promise<"made" | "there"> {
  if (await branchHead(github, repository, branch) !== undefined) return "there";
  try {
    await github.write("POST", repositoryPath(repository, "git", "refs"), { ref: `refs/heads/${branch}`, sha });
    return "made";
  } catch (error) {
    if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 422)) throw error;
    const head = await branchHead(github, repository, branch);
    if (head === undefined) throw error;
    return head === sha && error.ambiguous ? "made" : "there";
  }
}

/** Takes a branch away; one that is not there is fine. Rejects with GitHubError. */
export async function deleteBranch(github: GitHub, repository: RepositoryId, branch: string): Promise<void> {
  try {
    await github.write("DELETE", `${repositoryPath(repository, "git", "refs", "heads")}/${segments(branch)}`, undefined, { repeatable: true });
  } catch (error) {
    if (!(error instanceof GitHubError && (error.status === 404 || error.status === 422))) throw error;
  }
}

export interface FileCommit {
  readonly path: string;
  readonly branch: string;
  readonly message: string;
  readonly bytes: Uint8Array;
  /** Blob id of the file that is replaced; absent for a new file. */
  readonly replaces?: string;
}

/**
 * committed: done, or done before · changed: the file on the branch is not the one that was to be replaced (somebody else wrote to it), so
 * nothing was written.
 */
export type CommitResult = { readonly outcome: "committed"; readonly commit?: string } | { readonly outcome: "changed" };

/** Commits one file on a branch. Rejects with GitHubError: kind `not-permitted` for a protected branch, too. */
export async function commitFile(github: GitHub, repository: RepositoryId, { path, branch, message, bytes, replaces }: FileCommit): Promise<CommitResult> {
  const wanted = blobId(bytes, replaces?.length ?? 40);
  const there = await readFileAt(github, repository, path, { ref: branch });
  if (there?.sha === wanted) return { outcome: "committed" };
  if (there?.sha !== replaces) return { outcome: "changed" };
  try {
    const { data } = await github.write("PUT", filePath(repository, path), { message, content: Buffer.from(bytes).toString("base64"), branch, ...(replaces === undefined ? {} : { sha: replaces }) });
    const commit = commitId(member(data, "commit", "sha"));
    return { outcome: "committed", ...(commit === undefined ? {} : { commit }) };
  } catch (error) {
    if (!(error instanceof GitHubError) || !(error.ambiguous || error.status === 409 || error.status === 422)) throw error;
    const now = await readFileAt(github, repository, path, { ref: branch });
    if (now?.sha === wanted) return { outcome: "committed" };
    if (now?.sha !== replaces) return { outcome: "changed" };
    throw error;
  }
}

function filePath(repository: RepositoryId, path: string): string {
  return repositoryPath(repository, "contents", ...path.split("/"));
}

function segments(branch: string): string {
  return branch.split("/").map((part) => {
    if (part === "" || part === "." || part === "..") throw new GitHubError("rejected", `${JSON.stringify(branch.slice(0, 100))} is no name of a branch`);
    return encodeURIComponent(part);
  }).join("/");
}
