/** Revisions: validated before git sees them, resolved to full commit ids. */

import { gitText } from "./git-process.ts";
import { RepositoryError } from "./port.ts";

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for a full object id: 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

/**
 * True for a revision that can only name a commit: a branch, tag or id with `~`, `^` or `@{…}` (gitrevisions). Refuses options
 * (leading dash), ranges, `rev:path`, searches in commit messages (`:/text`, `^{/text}`), spaces and control characters.
 */
export function isPlainRevision(text: string): boolean {
  if (text.length === 0 || text.length > 256 || text.startsWith("-") || text.includes("..") || text.includes("^{/")) return false;
  return !/[\u0000-\u0020\u007f:?*[\\]/.test(text);
}

/** Resolves a revision to a full commit id; undefined where it does not exist here. Throws `RepositoryError` where it is no plain revision. */
export async function resolveCommit(root: string, rev: string): Promise<string | undefined> {
  if (!isPlainRevision(rev)) {
    throw new RepositoryError(`not a usable revision: ${JSON.stringify(rev.slice(0, 100))}`, { fix: "give a branch, a tag or a commit id" });
  }
  const run = await gitText(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`]);
  const id = run.stdout.split("\n").at(-1) ?? "";
  if (run.code !== 0 || !isObjectId(id)) return undefined;
  // `rev-parse` accepts any 40 hex digits; only reading the object shows that it is here.
  const type = await gitText(root, ["cat-file", "-t", id]);
  return type.stdout === "commit" ? id : undefined;
}

/** Parents as written in the commit itself, also where a shallow clone does not hold them. */
export async function parents(root: string, commit: string): Promise<readonly string[]> {
  const id = await resolveCommit(root, commit);
  if (id === undefined) return [];
  const run = await gitText(root, ["cat-file", "commit", id]);
  const header = run.stdout.split("\n\n", 1)[0] ?? "";
  return header.split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter(isObjectId);
}

/** True where this clone shows that `commit` comes after `ancestor`; both are full ids. */
export async function isAncestor(root: string, ancestor: string, commit: string): Promise<boolean> {
  if (!isObjectId(ancestor) || !isObjectId(commit)) return false;
  return (await gitText(root, ["merge-base", "--is-ancestor", ancestor, commit])).code === 0;
}

/** True for a clone whose history was cut off (`git clone --depth`, the default of actions/checkout). */
export async function isShallow(root: string): Promise<boolean> {
  return (await gitText(root, ["rev-parse", "--is-shallow-repository"])).stdout === "true";
}

interface GitPlace {
  readonly bare: boolean;
  /** Path of the folder inside its work tree, "" for the top, ending with "/" otherwise. */
  readonly prefix: string;
  /** Absolute path of the work tree's top; undefined for a bare repository. */
  readonly top: string | undefined;
}

/** Where a folder lies in git; `reason` where git does not accept it (no repository, another owner, damaged). */
export async function gitPlace(root: string): Promise<{ readonly place: GitPlace } | { readonly reason: string }> {
  const run = await gitText(root, ["rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--show-prefix"]);
  if (run.code !== 0) return { reason: firstLine(run.stderr) };
  const lines = run.stdout.split("\n");
  if (lines[0] === "true") return { place: { bare: true, prefix: "", top: undefined } };
  if (lines[1] !== "true") return { reason: "inside a .git folder" };
  const top = await gitText(root, ["rev-parse", "--show-toplevel"]);
  return top.code === 0 ? { place: { bare: false, prefix: lines.slice(2).join("\n"), top: top.stdout } } : { reason: firstLine(top.stderr) };
}

/** Git's complaint in one line (the fatal one, where there are warnings too), at most 200 characters, without its `fatal:`. */
export function firstLine(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return (lines.find((line) => line.startsWith("fatal: ")) ?? lines[0] ?? "git failed").replace(/^(?:fatal|error): /, "").slice(0, 200);
}
