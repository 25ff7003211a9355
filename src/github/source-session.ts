/** What one run asks of GitHub's API while it reads a repository: one budget, one cache, at most a few requests at a time. */

import { type Incompleteness, RepositoryError } from "../repository/port.ts";
import { commitId, slug } from "./answers.ts";
import { GitHubError } from "./errors.ts";
import { repositoryPath } from "./paths.ts";
import { blobBytes } from "./source-bytes.ts";
import { parseCommit, parseTree, type TreeAnswer } from "./source-answers.ts";
import type { Answer, ApiReader, RepositoryId } from "./types.ts";

export interface ApiLimits {
  /** Requests in all. A token of a workflow has 1,000 an hour for the whole repository. */
  readonly requests: number;
  /** Of these, kept for record files (`.gpai/`), which are read after the artifacts. */
  readonly reserved: number;
  /** Requests for listing one commit whose tree GitHub cuts off. */
  readonly listing: number;
  /** Bytes of file contents in all. */
  readonly bytes: number;
  /** Largest single file. */
  readonly blob: number;
  /** Requests at a time; GitHub's secondary limits punish more. */
  readonly atOnce: number;
}

export const API_LIMITS: ApiLimits = { requests: 400, reserved: 80, listing: 60, bytes: 128 * 1024 * 1024, blob: 8 * 1024 * 1024, atOnce: 6 };

/** What to do instead, wherever the API does not reach. Not a checkout of foreign code on pull_request_target. */
export const CHECKOUT = "run the check on pull_request with actions/checkout, where everything is read";

const MIB = 1024 * 1024;
const GIVE_UP = 6;
const RAW = "application/vnd.github.raw+json";

/** Shared by the head and the base of one change, so that what is equal is fetched once. */
export class ApiSession {
  readonly limits: ApiLimits;
  readonly repository: RepositoryId;
  readonly #github: ApiReader;
  readonly #path: string;
  readonly #trees = new Map<string, Promise<TreeAnswer>>();
  readonly #blobs = new Map<string, Promise<Uint8Array>>();
  /** Reason → files. */
  readonly #unread = new Map<string, Set<string>>();
  readonly #waiting: (() => void)[] = [];
  #active = 0;
  /** Requests that failed in a row, each after the client's own retries. */
  #failed = 0;
  #requests = 0;
  #bytes = 0;

  /** Throws `RepositoryError` where `repository` is no name that GitHub allows. */
  constructor(github: ApiReader, repository: RepositoryId, limits: Partial<ApiLimits> = {}) {
    if (slug(repository.owner) === undefined || slug(repository.repo) === undefined) throw new RepositoryError("not a name of a repository on GitHub");
    this.#github = github;
    this.repository = repository;
    this.limits = { ...API_LIMITS, ...limits };
    this.#path = repositoryPath(repository);
  }

  /** Requests made so far. */
  get requests(): number { return this.#requests; }

  /** Files that the API or the budget refused, in words: read it at the end, when everything has been read. */
  unread(): readonly Incompleteness[] {
    return [...this.#unread].map(([reason, paths]) => ({ path: [...paths][0] ?? ".", reason: paths.size === 1 ? `a file was not read: ${reason}` : `${paths.size} files were not read: ${reason}`, fix: CHECKOUT }));
  }

  /** The tree of a commit. Throws `RepositoryError`. */
  async commit(sha: string): Promise<string> {
    if (commitId(sha) === undefined) throw new RepositoryError("not a full commit id", { fix: "give 40 hex digits" });
    return parseCommit((await this.get(`/git/commits/${sha}`, {}, `commit ${sha.slice(0, 12)}`)).data);
  }

  /** One tree, with everything below it or its own entries alone. Throws `RepositoryError`. */
  tree(sha: string, recursive: boolean): Promise<TreeAnswer> {
    const key = `${sha} ${recursive}`;
    const known = this.#trees.get(key) ?? this.get(`/git/trees/${sha}`, recursive ? { recursive: "1" } : {}, "the list of files").then(({ data }) => parseTree(data));
    this.#trees.set(key, known);
    return known;
  }

  /** Contents of a file, checked against its id. Throws `RepositoryError` whose message says why it was not read. */
  blob(path: string, id: string, size: number): Promise<Uint8Array> {
    if (size > this.limits.blob) return Promise.reject(new RepositoryError(`${mib(size)} MiB: files above ${mib(this.limits.blob)} MiB are not read through GitHub's API, only from a checkout`, { path, fix: CHECKOUT }));
    const known = this.#blobs.get(id) ?? this.#fetch(path, id, size);
    this.#blobs.set(id, known);
    return known.catch((error: unknown) => { throw this.#missed(path, error); });
  }

  /** One request within the budget; `what` names the thing in messages. Throws `RepositoryError`. */
  async get(path: string, params: Readonly<Record<string, string>>, what: string, options: { readonly accept?: string; readonly maxBytes?: number; readonly keep?: number } = {}): Promise<Answer> {
    if (this.#requests >= this.limits.requests - (options.keep ?? 0)) throw new RepositoryError(`${what} was not asked for: one run makes at most ${this.limits.requests} requests to GitHub's API`, { fix: CHECKOUT });
    this.#requests += 1;
    await this.#turn();
    try {
      // An outage is not waited for again with every file.
      if (this.#failed >= GIVE_UP) throw new RepositoryError(`${what} was not asked for: GitHub's API failed ${GIVE_UP} times in a row`, { fix: "run the job again" });
      const answer = await this.#github.get(`${this.#path}${path}`, params, { ...(options.accept === undefined ? {} : { accept: options.accept }), ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }) });
      this.#failed = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof RepositoryError)) this.#failed += 1;
      throw apiError(error, what);
    } finally {
      this.#active -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#active >= this.limits.atOnce) await new Promise<void>((resolve) => { this.#waiting.push(resolve); });
    this.#active += 1;
  }

  async #fetch(path: string, id: string, size: number): Promise<Uint8Array> {
    const expected = size < 0 ? this.limits.blob : size;
    if (this.#bytes + expected > this.limits.bytes) throw new RepositoryError(`one run reads at most ${mib(this.limits.bytes)} MiB through GitHub's API`, { path });
    this.#bytes += expected;
    const keep = path.startsWith(".gpai/") ? 0 : this.limits.reserved;
    // Room for the JSON form: base64 takes 4/3, and its line breaks a little more.
    const maxBytes = Math.ceil(expected * 1.4) + 4096;
    for (const accept of [RAW, "application/vnd.github+json"]) {
      const bytes = blobBytes((await this.get(`/git/blobs/${id}`, {}, "the file", { accept, maxBytes, keep })).data, id);
      if (bytes !== undefined) return bytes;
    }
    throw new RepositoryError("what GitHub's API sent is not the file that the commit names", { path });
  }

  #missed(path: string, error: unknown): RepositoryError {
    const reason = error instanceof Error ? error.message : "unknown error";
    const known = this.#unread.get(reason);
    if (known !== undefined) known.add(path);
    else if (this.#unread.size < 20) this.#unread.set(reason, new Set([path]));
    return new RepositoryError(reason, { path, fix: CHECKOUT, cause: error });
  }
}

function mib(bytes: number): string {
  return (Math.ceil((bytes / MIB) * 10) / 10).toString();
}

/** The HTTP status of a failed request; undefined where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const found = error instanceof RepositoryError ? error.cause : error;
  return typeof found === "object" && found !== null && "status" in found && typeof found.status === "number" ? found.status : undefined;
}

/** In words of ours that are equal for equal troubles, so that they can be counted. */
function apiError(error: unknown, what: string): RepositoryError {
  if (error instanceof RepositoryError) return error;
  const status = statusOf(error);
  const kind = error instanceof GitHubError ? error.kind : undefined;
  const said = kind === "rate-limited" ? "rate limit" : kind === "too-large" ? "the answer is larger than announced" : status === undefined ? "no answer" : `HTTP ${status}`;
  const fix = kind === "rate-limited" ? "run the job again when the rate limit is over" : status === 401 || status === 403 || status === 404 ? "give the job `permissions: contents: read`" : "run the job again";
  return new RepositoryError(`GitHub's API did not give ${what} (${said})`, { fix, cause: error });
}
