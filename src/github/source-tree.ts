/** Lists a commit through the Git database API: in one request where GitHub sends the whole tree, folder by folder where it cuts it off. */

import { LIST_LIMITS, type ListLimits, tooDeep, tooMany } from "../repository/limits.ts";
import { byPath, entryKind, isPlainPath } from "../repository/names.ts";
import { type Entry, type Incompleteness, type Listing, RepositoryError } from "../repository/port.ts";
import { type ApiSession, CHECKOUT } from "./source-session.ts";
import type { TreeEntry } from "./source-answers.ts";

/**
 * Everything below `folder` ("." for the whole; paths are relative to it) of the tree `root`. Undefined where the folder is not there.
 * Throws `RepositoryError` where the API does not give the tree, or the folder is none.
 */
export async function listThroughApi(session: ApiSession, root: string, folder: string, limits: ListLimits = LIST_LIMITS): Promise<Listing | undefined> {
  const tree = folder === "." ? root : await findFolder(session, root, folder);
  if (tree === undefined) return undefined;
  const found = new Found(limits);
  await walk(session, tree, found);
  return { entries: found.entries.sort(byPath), incomplete: found.incomplete };
}

async function findFolder(session: ApiSession, root: string, folder: string): Promise<string | undefined> {
  let tree = root;
  const parts = folder.split("/");
  if (!isPlainPath(folder) || parts.length > LIST_LIMITS.depth) throw new RepositoryError("not a path inside the repository", { path: folder });
  for (const part of parts) {
    const entry = (await session.tree(tree, false)).entries.find((e) => e.path === part);
    if (entry === undefined) return undefined;
    if (!entry.folder) throw new RepositoryError("not a folder in that commit", { path: folder, fix: "give the folder that holds the repository or the model" });
    tree = entry.sha;
  }
  return tree;
}

interface Folder { readonly sha: string; readonly prefix: string }

/** What was listed so far, within the limits. */
class Found {
  readonly entries: Entry[] = [];
  readonly incomplete: Incompleteness[] = [];
  readonly #limits: ListLimits;
  full = false;

  constructor(limits: ListLimits) { this.#limits = limits; }

  add(prefix: string, item: TreeEntry): void {
    if (item.folder || this.full) return;
    const path = prefix + item.path;
    if (!isPlainPath(path)) { this.say({ reason: `a path that no folder can hold was left out: ${JSON.stringify(path.slice(0, 100))}` }); return; }
    if (path.split("/").length > this.#limits.depth) { this.say(tooDeep(path, this.#limits)); return; }
    if (this.entries.length >= this.#limits.entries) { this.full = true; this.say(tooMany(this.#limits)); return; }
    const kind = entryKind(item.mode);
    // JSON holds no bytes that are not UTF-8: where the replacement character stands, the name may be another one.
    this.entries.push({ path, kind, size: kind === "file" ? item.size : -1, blob: item.sha, ...(path.includes("\uFFFD") ? { lossyName: true } : {}) });
  }

  say(note: Incompleteness): void {
    if (this.incomplete.length < 50) this.incomplete.push(note);
  }
}

async function walk(session: ApiSession, root: string, found: Found): Promise<void> {
  let queue: Folder[] = [{ sha: root, prefix: "" }];
  let asked = 0;
  while (queue.length > 0 && !found.full) {
    const batch = queue.splice(0, Math.max(0, Math.min(session.limits.atOnce, session.limits.listing - asked)));
    if (batch.length === 0) break;
    asked += batch.length;
    const below = await Promise.all(batch.map(async (folder): Promise<readonly Folder[]> => {
      const whole = await take(session, folder, true, found);
      if (whole !== "truncated") return [];
      asked += 1;
      const own = await take(session, folder, false, found);
      return own === "truncated" ? [] : own;
    }));
    queue = [...queue, ...below.flat()].toSorted((a, b) => urgency(a) - urgency(b));
  }
  if (queue.length > 0) {
    const names = queue.slice(0, 3).map((f) => JSON.stringify(f.prefix.slice(0, 80))).join(", ");
    found.say({ reason: `the tree is larger than GitHub's API sends at once, and ${queue.length} folders of it were not listed (${names}${queue.length > 3 ? ", …" : ""})`, fix: CHECKOUT });
  }
}

/** Records first, then what lies near the root. */
function urgency({ prefix }: Folder): number {
  return prefix.startsWith(".gpai/") ? 0 : prefix.split("/").length;
}

/**
 * Takes one folder's entries; folders below it that are still to be asked for. A recursive answer that was cut off is not taken at all:
 * which entries are missing is not known.
 */
async function take(session: ApiSession, { sha, prefix }: Folder, recursive: boolean, found: Found): Promise<readonly Folder[] | "truncated"> {
  const failed = (error: unknown): undefined => {
    // Without the root there is no listing at all; a folder that does not come is said.
    if (!(error instanceof RepositoryError) || prefix === "") throw error;
    found.say({ path: prefix.slice(0, -1), reason: `a folder was not listed: ${error.message}`, fix: CHECKOUT });
    return undefined;
  };
  const tree = await session.tree(sha, recursive).catch(failed);
  if (tree === undefined) return [];
  if (tree.truncated && recursive) return "truncated";
  if (tree.truncated) found.say({ path: prefix === "" ? "." : prefix.slice(0, -1), reason: "one folder holds more files than GitHub's API sends: the rest was not listed", fix: CHECKOUT });
  if (tree.broken > 0) found.say({ path: prefix === "" ? "." : prefix.slice(0, -1), reason: `${tree.broken} entries of GitHub's list of files made no sense and were left out`, fix: CHECKOUT });
  for (const item of tree.entries) found.add(prefix, item);
  return recursive ? [] : tree.entries.filter((e) => e.folder).map((e) => ({ sha: e.sha, prefix: `${prefix}${e.path}/` }));
}
