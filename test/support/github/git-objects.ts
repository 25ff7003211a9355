/** Objects of a real repository on disk, read by git itself: the fake's commits, trees, blobs and diffs are real ones. */

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

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

export class GitObjects {
  readonly #path: string;
  readonly #heads: string;
  readonly #changes = new Map<string, readonly FileChange[]>();

  /** `heads` is where the branches lie: forks share the folder of the repository that they come from, and keep branches of their own. */
  constructor(path: string, heads = "refs/heads/") {
    this.#path = path;
    this.#heads = heads;
  }

  /** Where the repository lies: a folder with a checkout. */
  get path(): string {
    return this.#path;
  }

  #git(...args: readonly string[]): Buffer {
    return execFileSync("git", ["-c", "core.quotePath=false", ...args], { cwd: this.#path, maxBuffer: MAX_OUTPUT, stdio: ["ignore", "pipe", "ignore"] });
  }

  #ask(...args: readonly string[]): string | undefined {
    try {
      return this.#git(...args).toString("utf8").trim();
    } catch {
      return undefined;
    }
  }

  /** Commit that a branch, tag or commit id names. */
  commitOf(name: string): string | undefined {
    if (!existsSync(this.#path) || name.startsWith("-")) return undefined;
    return this.#ask("rev-parse", "--verify", "--quiet", `${this.#heads}${name}^{commit}`) ?? this.#ask("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  }

  commit(sha: string): Commit | undefined {
    const text = this.#ask("show", "--no-patch", "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B", sha);
    if (text === undefined) return undefined;
    const [id = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = text.split("\0");
    return { sha: id, tree, parents: parents.split(" ").filter((p) => p !== ""), author: { name: an, email: ae, date: utc(ad) }, committer: { name: cn, email: ce, date: utc(cd) }, message: message.trim() };
  }

  /** A tree, or the tree of a commit. */
  tree(name: string, recursive: boolean): { readonly sha: string; readonly entries: readonly Entry[] } | undefined {
    const sha = this.#ask("rev-parse", "--verify", "--quiet", `${name}^{tree}`);
    if (sha === undefined) return undefined;
    const lines = this.#git("ls-tree", "-z", "-l", "--full-tree", ...(recursive ? ["-r", "-t"] : []), sha).toString("utf8").split("\0").filter((l) => l !== "");
    return { sha, entries: lines.map(entry) };
  }

  blob(sha: string): Buffer | undefined {
    try {
      return this.#git("cat-file", "blob", sha);
    } catch {
      return undefined;
    }
  }

  mergeBase(a: string, b: string): string | undefined {
    return this.#ask("merge-base", a, b);
  }

  /** Commits that `to` has and `from` has not, the oldest first. */
  between(from: string, to: string): readonly string[] {
    return (this.#ask("rev-list", "--reverse", `${from}..${to}`) ?? "").split("\n").filter((l) => l !== "");
  }

  /** Commits that touch a path, the newest first. */
  log(from: string, path: string | undefined, limit: number): readonly string[] {
    return (this.#ask("log", "--format=%H", `--max-count=${limit}`, from, "--", ...(path === undefined ? [] : [`:(literal)${path}`])) ?? "").split("\n").filter((l) => l !== "");
  }

  /** What differs between two commits, in the order of names, renames detected. */
  changes(from: string, to: string): readonly FileChange[] {
    const key = `${from}..${to}`;
    const known = this.#changes.get(key) ?? this.#diff(from, to);
    this.#changes.set(key, known);
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

/** `2026-03-02T10:00:00+01:00` as GitHub writes it: `2026-03-02T09:00:00Z`. */
function utc(date: string): string {
  return new Date(date).toISOString().replace(".000Z", "Z");
}
