/** The Git database API in this process: over a real git repository, or over trees made up in memory. */

import { execFileSync } from "node:child_process";
import { GitHubError } from "../../src/github/errors.ts";
import type { Answer, ApiReader, GetOptions } from "../../src/github/types.ts";

export const REPOSITORY = { owner: "wren", repo: "wren-3b" };
const PREFIX = "/repos/wren/wren-3b/";

export interface Asked { readonly path: string; readonly params: Readonly<Record<string, string | number>>; readonly options: GetOptions }
type Give = (asked: Asked) => unknown;

export function ok(data: unknown): Answer {
  return { status: 200, headers: {}, data };
}

export function failure(status: number): GitHubError {
  return new GitHubError(status >= 500 ? "unavailable" : status === 404 ? "not-found" : "not-permitted", "made to fail", { status });
}

/** Records what was asked; `before` may answer or throw in place of the rest. */
export class FakeApi implements ApiReader {
  readonly asked: Asked[] = [];
  before: (asked: Asked) => Answer | undefined = () => undefined;
  /** Most requests that ran at the same time. */
  atOnce = 0;
  #running = 0;
  readonly #give: Give;

  constructor(give: Give) { this.#give = give; }

  async get(path: string, params: Readonly<Record<string, string | number>> = {}, options: GetOptions = {}): Promise<Answer> {
    if (!path.startsWith(PREFIX)) throw failure(404);
    const asked = { path: path.slice(PREFIX.length), params, options };
    this.asked.push(asked);
    this.#running += 1;
    this.atOnce = Math.max(this.atOnce, this.#running);
    try {
      await new Promise((resolve) => { setImmediate(resolve); });
      const answer = this.before(asked);
      if (answer !== undefined) return answer;
      const data = this.#give(asked);
      if (data === undefined) throw failure(404);
      if (options.maxBytes !== undefined && data instanceof Uint8Array && data.length > options.maxBytes) throw new GitHubError("too-large", "too large");
      return ok(data);
    } finally {
      this.#running -= 1;
    }
  }

  count(start: string): number {
    return this.asked.filter((a) => a.path.startsWith(start)).length;
  }
}

/** Answers as GitHub does for the repository at `root`, bytes where bytes are asked for. */
export function gitApi(root: string): FakeApi {
  const git = (...args: readonly string[]): Buffer | undefined => {
    try {
      return execFileSync("git", args, { cwd: root, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
    } catch {
      return undefined;
    }
  };
  return new FakeApi(({ path, params, options }) => {
    const [kind, id = ""] = path.startsWith("git/") ? path.slice(4).split("/") : path.split("/");
    switch (kind) {
      case "commits": {
        const tree = git("rev-parse", "--verify", "--quiet", `${id}^{tree}`)?.toString().trim();
        return tree === undefined ? undefined : { sha: id, tree: { sha: tree } };
      }
      case "trees": {
        const text = git("ls-tree", "-z", "-l", ...(params["recursive"] === undefined ? [] : ["-r", "-t"]), id);
        return text === undefined ? undefined : { sha: id, truncated: false, tree: text.toString().split("\0").filter((line) => line !== "").map((line) => {
          const [mode = "", type = "", sha = "", size = ""] = line.slice(0, line.indexOf("\t")).split(/ +/);
          return { path: line.slice(line.indexOf("\t") + 1), mode, type, sha, ...(type === "blob" ? { size: Number(size) } : {}) };
        }) };
      }
      case "blobs": {
        const bytes = git("cat-file", "blob", id);
        if (bytes === undefined) return undefined;
        return options.maxBytes === undefined ? { sha: id, encoding: "base64", content: bytes.toString("base64") } : new Uint8Array(bytes);
      }
      case "compare": {
        const [base = "", head = ""] = id.split("...");
        const commit = git("merge-base", base, head)?.toString().trim();
        return commit === undefined ? undefined : { merge_base_commit: { sha: commit, commit: { tree: { sha: git("rev-parse", `${commit}^{tree}`)?.toString().trim() } } }, files: params["page"] === "2" ? [] : [{}] };
      }
      default: return undefined;
    }
  });
}

export interface MadeTree { readonly [name: string]: MadeTree | number }

/** A tree in memory: a number is a file of that size. Trees above `limit` entries are cut off as GitHub does. Ids are made up. */
export function treeApi(root: MadeTree, limit = 100_000): { readonly api: FakeApi; readonly commit: string } {
  const trees = new Map<string, MadeTree>();
  const ids = new Map<MadeTree, string>();
  const idOf = (n: number): string => n.toString(16).padStart(40, "0");
  const register = (tree: MadeTree): void => {
    ids.set(tree, idOf(ids.size + 1));
    trees.set(ids.get(tree) ?? "", tree);
    for (const value of Object.values(tree)) if (typeof value !== "number") register(value);
  };
  register(root);
  const entries = function* (tree: MadeTree, prefix: string, recursive: boolean): Generator<object> {
    for (const [name, value] of Object.entries(tree)) {
      if (typeof value === "number") yield { path: prefix + name, mode: "100644", type: "blob", sha: "b".repeat(40), size: value };
      else {
        yield { path: prefix + name, mode: "040000", type: "tree", sha: ids.get(value) };
        if (recursive) yield* entries(value, `${prefix}${name}/`, true);
      }
    }
  };
  const api = new FakeApi(({ path, params }) => {
    if (path.startsWith("git/commits/")) return { sha: "c".repeat(40), tree: { sha: ids.get(root) } };
    const tree = trees.get(path.slice("git/trees/".length));
    if (tree === undefined) return undefined;
    const all = [...entries(tree, "", params["recursive"] === "1")];
    return { sha: "", truncated: all.length > limit, tree: all.slice(0, limit) };
  });
  return { api, commit: "c".repeat(40) };
}
