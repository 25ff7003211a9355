/**
 * A reader that remembers. Git objects named by their full id never change and are answered without a request; everything else is asked
 * for with the ETag of what is known, so that an unchanged answer costs no quota. (GitHub's ETags hold for one token: after an hour an
 * installation's new token gets everything once more. `If-Modified-Since` would outlive it, but it calls a branch unchanged that was set
 * back to an older commit.)
 */

import { createHash } from "node:crypto";
import { type Entry, openEntry, sealEntry } from "./cache-entry.ts";
import type { GitHub } from "./client.ts";
import { identify, identifyBy } from "./identity.ts";
import { pages } from "./pages.ts";
import { repositoryPath } from "./paths.ts";
import type { Answer, GetOptions, RepositoryId } from "./types.ts";

/** Where answers are kept. Keys are printable ASCII of at most 200 characters. Losing entries costs requests and nothing else. */
export interface Answers {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}

/** Answers never cross scopes: what a private repository says is told for that repository of that account alone. Numbers are GitHub's. */
export interface CacheScope {
  readonly account: number;
  /** Only what lies under this repository's path is remembered; without it, only what lies under none. */
  readonly repository?: RepositoryId & { readonly id: number };
}

export interface CacheCounts {
  /** Answered without a request. */
  readonly immutable: number;
  /** GitHub said that what is known still holds (304). */
  readonly confirmed: number;
  /** Came anew. */
  readonly fetched: number;
  /** Entries that were damaged or of another version, and were not used. */
  readonly discarded: number;
}

/** Small facts that never change once they are known, in the same scope. Values are plain JSON. */
export interface Memory {
  recall(name: string): Promise<unknown>;
  remember(name: string, value: unknown): Promise<void>;
}

export interface CachedGitHub extends GitHub {
  readonly memory: Memory;
  cached(): CacheCounts;
}

export interface CacheOptions {
  /** Larger answers are not kept. Default 8 MiB. */
  readonly maxEntryBytes?: number;
}

const MAX_ENTRY_BYTES = 8 * 1024 * 1024;
const IMMUTABLE = /^\/git\/(?:blobs|trees|commits)\/(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Wraps a client; `get` and `pages` remember, everything else goes through. A store that fails costs requests and is told once in the log. */
export function cachedReader(github: GitHub, answers: Answers, scope: CacheScope, { maxEntryBytes = MAX_ENTRY_BYTES }: CacheOptions = {}): CachedGitHub {
  const counts = { immutable: 0, confirmed: 0, fetched: 0, discarded: 0 };
  const prefix = `v1/${scope.account}/${scope.repository?.id ?? "-"}/`;
  const root = scope.repository === undefined ? undefined : repositoryPath(scope.repository).toLowerCase();
  let told = false;

  function within(path: string): string | undefined {
    if (root === undefined) return /^\/(?:repos|repositories)\//i.test(path) ? undefined : path;
    return path.slice(0, root.length).toLowerCase() === root && (path.length === root.length || path[root.length] === "/") ? path.slice(root.length) : undefined;
  }

  async function load(key: string): Promise<Entry | undefined> {
    const bytes = await answers.get(key).catch(storeFailed);
    if (bytes === undefined) return undefined;
    const entry = openEntry(bytes, key);
    if (entry === undefined) counts.discarded += 1;
    return entry;
  }

  async function keep(key: string, entry: Entry): Promise<void> {
    const bytes = sealEntry(entry, key);
    if (bytes !== undefined && bytes.length <= maxEntryBytes) await answers.put(key, bytes).catch(storeFailed);
  }

  function storeFailed(error: unknown): undefined {
    if (!told) github.log(`what GitHub answered cannot be kept: ${error instanceof Error ? error.message : "unknown error"}`);
    told = true;
    return undefined;
  }

  async function get(path: string, params: Readonly<Record<string, string | number>> = {}, options: GetOptions = {}): Promise<Answer> {
    const rest = within(path);
    if (rest === undefined || options.ifNoneMatch !== undefined) return github.get(path, params, options);
    const key = prefix + digest([rest, JSON.stringify(Object.entries(params).map(([k, v]) => [k, String(v)]).toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1))), options.accept ?? "", options.maxBytes === undefined ? "json" : "bytes"]);
    const known = await load(key);
    const usable = known !== undefined && (options.maxBytes === undefined || (known.data instanceof Uint8Array && known.data.length <= options.maxBytes)) ? known : undefined;
    if (usable !== undefined && IMMUTABLE.test(rest)) {
      counts.immutable += 1;
      return { status: 200, headers: usable.headers, data: usable.data };
    }
    const etag = usable?.headers["etag"];
    const answer = await github.get(path, params, { ...options, ...(etag === undefined ? {} : { ifNoneMatch: etag }) });
    if (answer.status === 304 && usable !== undefined) {
      counts.confirmed += 1;
      return { status: 200, headers: { ...answer.headers, ...usable.headers }, data: usable.data };
    }
    counts.fetched += 1;
    const headers = kept(answer);
    if (answer.status === 200 && (headers["etag"] !== undefined || IMMUTABLE.test(rest))) await keep(key, { headers, data: answer.data });
    return answer;
  }

  const cached: CachedGitHub = {
    ...github,
    get,
    pages: (path, params, given) => pages(cached, path, params, given),
    memory: {
      recall: async (name) => (await load(`${prefix}m/${digest([name])}`))?.data,
      remember: (name, value) => keep(`${prefix}m/${digest([name])}`, { headers: {}, data: value }),
    },
    cached: () => ({ ...counts }),
  };
  identifyBy(cached, () => identify(github));
  return cached;
}

/** The client's own memory, where it has one. */
export function memoryOf(github: object): Memory | undefined {
  return "memory" in github ? (github as Partial<CachedGitHub>).memory : undefined;
}

function kept({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(["etag", "link"].flatMap((name) => { const value = headers[name]; return typeof value === "string" && value.length <= 8000 ? [[name, value]] : []; }));
}

/** Parts are told apart by their lengths. */
function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}
