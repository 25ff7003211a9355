/** Objects of a real repository on disk, read by git itself: the fake's commits, trees, blobs and diffs are real ones. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
export interface Signature { readonly name: string; readonly email: string; readonly date: string }
export interface Entry { readonly path: string; readonly mode: string; readonly type: "blob" | "tree" | "commit"; readonly sha: string; readonly size?: number }
export interface FileChange {
  readonly path: string;
  readonly from?: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on; absent for binary files. */
  readonly patch?: string;
}

const MAX_OUTPUT = 512 * 1024 * 1024;
const STATUS = new Map<string, FileChange["status"]>([["A", "added"], ["D", "removed"], ["M", "modified"], ["R", "renamed"], ["T", "changed"]]);

/** What never changes once it was read: objects by their ids, and what follows from them. Shared by all repositories of one folder. */
class Store {
  readonly commits = new Map<string, Commit>();
  readonly trees = new Map<string, { readonly sha: string; readonly entries: readonly Entry[] }>();
  readonly lists = new Map<string, readonly string[]>();
  readonly changes = new Map<string, readonly FileChange[]>();
  packed: { readonly at: number; readonly refs: ReadonlyMap<string, string> } | undefined;
}

const stores = new Map<string, Store>();
const ID = /^[0-9a-f]{40}$/;

function storeOf(path: string): Store {
  const known = stores.get(path) ?? new Store();
  stores.set(path, known);
  return known;
}

export class GitObjects {
  readonly #path: string;
  readonly #heads: string;
  readonly #store: Store;
  readonly #folder: string;
  /** References lie in files below the folder, as in every repository that is no linked working tree. */
  readonly #simple: boolean;

  /** `heads` is where the branches lie: forks share the folder of the repository that they come from, and keep branches of their own. */
  constructor(path: string, heads = "refs/heads/") {
    [this.#path, this.#heads, this.#store] = [path, heads, storeOf(path)];
    this.#folder = existsSync(join(path, ".git")) ? join(path, ".git") : path;
    this.#simple = existsSync(join(this.#folder, "HEAD"));
  }

  /** Where the repository lies: a folder with a checkout. */
  get path(): string {
    return this.#path;
  }

  /** Where its branches lie. */
  get heads(): string {
    return this.#heads;
  }

  /** Runs git in the folder; throws where it fails. */
  git(args: readonly string[], options: { readonly input?: Uint8Array; readonly env?: Readonly<Record<string, string>> } = {}): Buffer {
    return execFileSync("git", ["-c", "core.quotePath=false", ...args], { cwd: this.#path, maxBuffer: MAX_OUTPUT, stdio: ["pipe", "pipe", "ignore"], input: options.input ?? "", env: { ...process.env, ...options.env } });
  }

  #git(...args: readonly string[]): Buffer {
    return this.git(args);
  }

  #ask(...args: readonly string[]): string | undefined {
    try {
      return this.#git(...args).toString("utf8").trim();
    } catch {
      return undefined;
    }
  }

  /** A reference as its file has it: asking git takes a hundred times longer. */
  #reference(name: string): string | undefined {
    const file = join(this.#folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return this.#packed().get(name);
    const text = readFileSync(file, "utf8").trim();
    return ID.test(text) ? text : undefined;
  }

  #packed(): ReadonlyMap<string, string> {
    const file = join(this.#folder, "packed-refs");
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (this.#store.packed?.at !== at) {
      const lines = at === 0 ? [] : readFileSync(file, "utf8").split("\n").filter((l) => ID.test(l.slice(0, 40)));
      this.#store.packed = { at, refs: new Map(lines.map((l) => [l.slice(41), l.slice(0, 40)])) };
    }
    return this.#store.packed.refs;
  }

  /** Commit that a branch, tag or commit id names. */
  commitOf(name: string): string | undefined {
    if (name === "" || name.startsWith("-")) return undefined;
    if (this.#simple && /^[\w./-]+$/.test(name) && !name.includes("..") && name !== "HEAD") {
      const found = this.#reference(`${this.#heads}${name}`) ?? (this.#heads === "refs/heads/" ? undefined : this.#reference(`refs/heads/${name}`));
      if (found !== undefined) return found;
      if (ID.test(name) && this.#store.commits.has(name)) return name;
      // A tag may have an object of its own: git knows what it leads to.
      const other = /^[0-9a-f]{4,64}$/.test(name) || ["", "refs/", "refs/tags/"].some((at) => `${at}${name}`.startsWith("refs/") && this.#reference(`${at}${name}`) !== undefined);
      if (!other) return undefined;
    }
    if (!existsSync(this.#path)) return undefined;
    return this.#ask("rev-parse", "--verify", "--quiet", `${this.#heads}${name}^{commit}`) ?? this.#ask("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  }

  /** Branches by name. */
  branches(): readonly { readonly name: string; readonly sha: string }[] {
    const at = (heads: string) => (this.#ask("for-each-ref", "--format=%(objectname) %(refname)", heads) ?? "").split("\n").filter((l) => l !== "").map((l) => ({ sha: l.slice(0, 40), name: l.slice(41 + heads.length) }));
    const own = at(this.#heads);
    return this.#heads === "refs/heads/" ? own : [...own, ...at("refs/heads/").filter((b) => !own.some((o) => o.name === b.name))];
  }

  /** An object that lies in a file of its own. */
  #loose(sha: string): { readonly type: string; readonly data: Buffer } | undefined {
    try {
      const bytes = inflateSync(readFileSync(join(this.#folder, "objects", sha.slice(0, 2), sha.slice(2))));
      const end = bytes.indexOf(0);
      return { type: bytes.toString("latin1", 0, bytes.indexOf(32)), data: bytes.subarray(end + 1) };
    } catch {
      return undefined;
    }
  }

  commit(name: string): Commit | undefined {
    const sha = ID.test(name) ? name : this.#ask("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    if (sha === undefined) return undefined;
    const known = this.#store.commits.get(sha);
    if (known !== undefined) return known;
    const loose = this.#loose(sha);
    const text = loose === undefined ? this.#ask("cat-file", "commit", sha) : loose.type === "commit" ? loose.data.toString("utf8") : undefined;
    if (text === undefined) return undefined;
    const found = parseCommit(sha, text);
    this.#store.commits.set(sha, found);
    return found;
  }

  /** A tree, or the tree of a commit. */
  tree(name: string, recursive: boolean): { readonly sha: string; readonly entries: readonly Entry[] } | undefined {
    const direct = ID.test(name) ? this.#store.commits.get(name)?.tree ?? (this.#store.trees.has(`${name} ${recursive}`) ? name : undefined) : undefined;
    const sha = direct ?? this.#ask("rev-parse", "--verify", "--quiet", `${name}^{tree}`);
    if (sha === undefined) return undefined;
    const key = `${sha} ${recursive}`;
    const known = this.#store.trees.get(key) ?? { sha, entries: this.#git("ls-tree", "-z", "-l", "--full-tree", ...(recursive ? ["-r", "-t"] : []), sha).toString("utf8").split("\0").filter((l) => l !== "").map(entry) };
    this.#store.trees.set(key, known);
    return known;
  }

  blob(sha: string): Buffer | undefined {
    const loose = this.#loose(sha);
    if (loose !== undefined) return loose.type === "blob" ? loose.data : undefined;
    try {
      return this.#git("cat-file", "blob", sha);
    } catch {
      return undefined;
    }
  }

  /** Ids that git lists; remembered where all that it is asked about is an id. */
  #list(ids: readonly string[], ...args: readonly string[]): readonly string[] {
    const fixed = ids.every((id) => ID.test(id));
    const key = args.join("\0");
    const found = (fixed ? this.#store.lists.get(key) : undefined) ?? (this.#ask(...args) ?? "").split("\n").filter((l) => l !== "");
    if (fixed) this.#store.lists.set(key, found);
    return found;
  }

  mergeBase(a: string, b: string): string | undefined {
    return this.#list([a, b], "merge-base", a, b)[0];
  }

  /** Commits that `to` has and `from` has not, the oldest first. */
  between(from: string, to: string): readonly string[] {
    return this.#list([from, to], "rev-list", "--reverse", `${from}..${to}`);
  }

  /** Commits that touch a path, the newest first. */
  log(from: string, path: string | undefined, limit: number): readonly string[] {
    return this.#list([from], "log", "--format=%H", `--max-count=${limit}`, from, "--", ...(path === undefined ? [] : [`:(literal)${path}`]));
  }

  /** What differs between two commits, in the order of names, renames detected. */
  changes(from: string, to: string): readonly FileChange[] {
    const key = `${from}..${to}`;
    const known = this.#store.changes.get(key) ?? this.#diff(from, to);
    if (ID.test(from) && ID.test(to)) this.#store.changes.set(key, known);
    return known;
  }

  #diff(from: string, to: string): readonly FileChange[] {
    const raw = this.#git("diff", "--raw", "-z", "--no-abbrev", "-M", from, to).toString("utf8").split("\0");
    const numbers = this.#git("diff", "--numstat", "-z", "-M", from, to).toString("utf8").split("\0");
    const patches = this.#git("diff", "-M", "--no-color", "--no-ext-diff", from, to).toString("utf8").split(/^diff --git .*\n/m).slice(1);
    const changes: FileChange[] = [];
    let at = 0;
    let number = 0;
    let patch = 0;
    while ((raw[at] ?? "") !== "") {
      const [, , , , letter = "M"] = (raw[at] ?? "").split(" ");
      const [, , old = "", sha = ""] = (raw[at] ?? "").split(" ");
      const renamed = letter.startsWith("R");
      const first = raw[at + 1] ?? "";
      const path = renamed ? raw[at + 2] ?? "" : first;
      const [added = "0", deleted = "0"] = (numbers[number] ?? "").split("\t");
      const status = STATUS.get(letter.slice(0, 1)) ?? "modified";
      const hunks = /^@@ [\s\S]*$/m.exec(patches[patch] ?? "")?.[0].replace(/\n$/, "");
      changes.push({ path, ...(renamed ? { from: first } : {}), status, sha: status === "removed" ? old : sha, additions: Number(added) || 0, deletions: Number(deleted) || 0, ...(hunks === undefined ? {} : { patch: hunks }) });
      at += renamed ? 3 : 2;
      number += renamed ? 3 : 1;
      patch += status === "changed" ? 2 : 1;
    }
    return changes;
  }
}

function entry(line: string): Entry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "blob", sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  return { path: line.slice(tab + 1), mode, type: type as Entry["type"], sha, ...(size === "-" ? {} : { size: Number(size) }) };
}

function parseCommit(sha: string, text: string): Commit {
  const end = text.indexOf("\n\n");
  const lines = (end < 0 ? text : text.slice(0, end)).split("\n");
  const value = (name: string): string => lines.find((l) => l.startsWith(`${name} `))?.slice(name.length + 1) ?? "";
  return { sha, tree: value("tree"), parents: lines.filter((l) => l.startsWith("parent ")).map((l) => l.slice(7)), author: signature(value("author")), committer: signature(value("committer")), message: end < 0 ? "" : text.slice(end + 2).trim() };
}

/** `Name <address> seconds zone`. */
function signature(line: string): Signature {
  const [open, close] = [line.lastIndexOf(" <"), line.lastIndexOf("> ")];
  return { name: line.slice(0, Math.max(open, 0)), email: line.slice(open + 2, close), date: utc(new Date(Number(line.slice(close + 2).split(" ")[0]) * 1000).toISOString()) };
}

/** `2026-03-02T10:00:00+01:00` as GitHub writes it: `2026-03-02T09:00:00Z`. */
function utc(date: string): string {
  return new Date(date).toISOString().replace(".000Z", "Z");
}
