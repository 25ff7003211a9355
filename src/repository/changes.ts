/** What changed between two commits, as a pull request sees it: from their merge base to the head. */

import { gitRecords, gitText } from "./git-process.ts";
import { LIST_LIMITS } from "./limits.ts";
import { decodeName } from "./names.ts";
import { type Change, type ChangeStatus, type Incompleteness, RepositoryError } from "./port.ts";
import { firstLine, gitPlace, isObjectId, isShallow, parents, resolveCommit } from "./revision.ts";

interface Changes {
  /** Paths relative to `root`, in git's order. */
  readonly changes: readonly Change[];
  /** Commit compared with; undefined where the two commits have no common ancestor here. */
  readonly mergeBase?: string;
  readonly incomplete: readonly Incompleteness[];
}

const STATUS: Readonly<Record<string, ChangeStatus>> = { A: "added", C: "added", M: "modified", D: "deleted", R: "renamed", T: "type-changed" };

/**
 * Compares two commits; with a subfolder as `root`, only what lies in it. Throws `RepositoryError` where a commit is not here,
 * with the command that fetches it.
 */
export async function changes(root: string, base: string, head: string): Promise<Changes> {
  const to = await known(root, head);
  const from = await mergeBase(root, base, to);
  const incomplete = [...from.incomplete];
  const list = await diff(root, from.commit, to, incomplete);
  return from.common ? { changes: list, mergeBase: from.commit, incomplete } : { changes: list, incomplete };
}

interface MergeBase {
  /** Commit to compare with: the merge base, or the base itself where the two have no common ancestor here. */
  readonly commit: string;
  /** False where `commit` is only the base, because no common ancestor was found; `incomplete` then says why. */
  readonly common: boolean;
  readonly incomplete: readonly Incompleteness[];
}

/** The commit that a change started from. Throws `RepositoryError` where a commit is not here, with the command that fetches it. */
export async function mergeBase(root: string, base: string, head: string): Promise<MergeBase> {
  const to = await known(root, head);
  const from = await known(root, base);
  const commit = await findMergeBase(root, from, to);
  if (commit !== undefined) return { commit, common: true, incomplete: [] };
  const note = await isShallow(root)
    ? { reason: "the clone is shallow and holds no common ancestor of base and head: the two trees were compared directly, so changes made on the base count too", fix: "git fetch --no-tags --unshallow origin" }
    : { reason: "base and head have no common ancestor: the two trees were compared directly" };
  return { commit: from, common: false, incomplete: [note] };
}

/**
 * The revision under which git knows what was named here: a branch that only the remote has is written by people without `origin/`. The
 * name itself where git knows neither. Throws `RepositoryError` where it is no plain revision.
 */
export async function revisionOf(root: string, name: string): Promise<string> {
  if (isObjectId(name) || await resolveCommit(root, name) !== undefined) return name;
  const remote = `origin/${name}`;
  return await resolveCommit(root, remote) === undefined ? name : remote;
}

async function known(root: string, rev: string): Promise<string> {
  const commit = await resolveCommit(root, rev);
  if (commit !== undefined) return commit;
  if (rev === "HEAD") throw new RepositoryError("the repository has no commit yet", { fix: "commit first, or judge the folder as it is, without a base" });
  const shown = rev.slice(0, 100);
  const branch = rev.replace(/^(?:refs\/remotes\/)?origin\//, "");
  // What is printed to be pasted into a shell holds no sign that a shell acts upon.
  const plain = /^[\w][\w./+-]*$/.test(branch) ? `${branch}:refs/remotes/origin/${branch}` : "<branch>:refs/remotes/origin/<branch>";
  const fetch = isObjectId(rev) ? rev : plain;
  const depth = await isShallow(root) ? "--depth=1 " : "";
  throw new RepositoryError(`commit ${JSON.stringify(shown)} is not in this clone`, { fix: `git fetch --no-tags ${depth}origin ${fetch}` });
}

/**
 * The merge base; also found in a shallow clone where the base is a parent of the head as the head itself records it, which is the
 * case for the test merge that GitHub checks out on pull requests.
 */
async function findMergeBase(root: string, from: string, to: string): Promise<string | undefined> {
  if (from === to || (await parents(root, to)).includes(from)) return from;
  const run = await gitText(root, ["merge-base", "--end-of-options", from, to]);
  const id = run.stdout.split("\n")[0] ?? "";
  return run.code === 0 && isObjectId(id) ? id : undefined;
}

async function diff(root: string, from: string, to: string, incomplete: Incompleteness[]): Promise<Change[]> {
  const found = await gitPlace(root);
  const relative = "place" in found && found.place.prefix !== "" ? ["--relative"] : [];
  const list: Change[] = [];
  for (const renames of [["-M", "-l1000"], ["--no-renames"]]) {
    list.length = 0;
    let fields: string[] = [];
    // Each change is "<status>\0<path>\0", for renames and copies "<status>\0<old>\0<new>\0".
    const run = await gitRecords(root, ["diff-tree", "-r", "-z", "--name-status", "--no-ext-diff", "--no-textconv", "--no-commit-id", ...renames, ...relative, "--end-of-options", from, to], (record) => {
      fields.push(decodeName(record).path);
      const [status = "", first = "", second] = fields;
      const pair = status.startsWith("R") || status.startsWith("C");
      if (fields.length < (pair ? 3 : 2)) return true;
      fields = [];
      const kind = STATUS[status[0] ?? ""] ?? "modified";
      // Git keeps a similarity of 100 % for equal bytes (git-diff, "--name-status").
      list.push(kind === "renamed" && second !== undefined ? { path: second, status: kind, from: first, ...(status === "R100" ? { same: true } : {}) } : { path: pair && second !== undefined ? second : first, status: kind });
      return list.length < LIST_LIMITS.entries;
    });
    if (run.stopped === "enough") incomplete.push({ reason: `more than ${LIST_LIMITS.entries} changed files: the rest was not compared` });
    if (run.code === 0 || run.stopped === "enough") return list;
    // Rename detection reads file contents, which a partial clone may not hold.
    if (renames[0] === "--no-renames") throw new RepositoryError(`the two commits could not be compared (${run.stopped === "time" ? "out of time" : firstLine(run.stderr)})`);
  }
  return list;
}
