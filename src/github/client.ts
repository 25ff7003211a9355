/**
 * The client of GitHub's REST and GraphQL API: retries, pace, limits, proxies. The only file that sees Octokit.
 *
 * It stands on `@octokit/core` and not on `@actions/github`: that one takes 50 ms more to load (undici, every endpoint's method) and reads
 * the event file while it is imported; it is loaded where a proxy is configured. Octokit's retry plugin repeats writes that GitHub may
 * have received, so that comments double, and gives all tries one time limit; its throttling plugin knows secondary limits by their
 * message only and waits three seconds between comments. So both are ours: `retry.ts`, `pace.ts`.
 */

import { Octokit } from "@octokit/core";
import { VERSION } from "../version.ts";
import { member, text } from "./answers.ts";
import { type Asked, GitHubError, toGitHubError, unexpected } from "./errors.ts";
import { gate, sleep, spaced, type Wait } from "./pace.ts";
import { pages, type Pages, type PagesOptions } from "./pages.ts";
import { proxyAware } from "./proxy.ts";
import { redactor } from "./redact.ts";
import { PATIENCE, pauseBefore, type Patience } from "./retry.ts";
import { exchange, type Fetch } from "./transport.ts";
import type { Answer, ApiReader, GetOptions, Log } from "./types.ts";

export interface ConnectOptions {
  /** Opaque: installation, OAuth or personal token. "" asks without one. */
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly userAgent?: string;
  /** Per try, body included. Default 30,000. */
  readonly timeoutMs?: number;
  readonly patience?: Partial<Patience>;
  /** Pause between writes, default 1,000 ms. */
  readonly writeSpacingMs?: number;
  /** Stands in for timers in tests. */
  readonly wait?: Wait;
  /** Stands in for the network in tests. */
  readonly fetch?: Fetch;
}

export type WriteMethod = "POST" | "PATCH" | "PUT" | "DELETE";

/** Rejects with GitHubError only. Paths begin with a slash and are encoded by the caller (`paths.ts`). */
export interface GitHub extends ApiReader {
  /** What the token's prefix tells: `ghs_` of an installation (the job's token is one), `ghp_`, `github_pat_`, `gho_`, `ghu_` of a user. */
  readonly tokenKind: "installation" | "user" | "unknown";
  /** Never repeated blindly: `ambiguous` on the error tells that it may have happened. */
  write(method: WriteMethod, path: string, body?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** A query (not a mutation); resolves with `data`. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** All items of a paginated list. */
  pages(path: string, params: Readonly<Record<string, string | number>>, options: PagesOptions): Promise<Pages>;
  /** Number of requests that went out, repeated ones included. */
  requests(): number;
  pause(ms: number): Promise<void>;
  readonly log: Log;
  /** The text without this client's token and without anything that looks like one. */
  redact(text: string): string;
}

/** Bytes of a JSON answer. The largest known is a recursive tree of 100,000 entries. */
const MAX_JSON_BYTES = 64 * 1024 * 1024;
const READS_AT_ONCE = 8;
const API_VERSION = "2022-11-28";

/** Makes no request. Throws a GitHubError where `apiUrl` is no http(s) address. */
export function connect(options: ConnectOptions): GitHub {
  const { token, log: say } = options;
  const redact = redactor(token);
  const log: Log = (line) => { say(redact(line)); };
  const apiUrl = baseOf(options.apiUrl);
  const timeoutMs = options.timeoutMs ?? 30_000;
  const patience = { ...PATIENCE, ...options.patience };
  const wait = options.wait ?? sleep;
  const octokit = new Octokit({
    ...(token === "" ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent: options.userAgent ?? `gpai-docket/${VERSION}`,
    log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
  });
  let fetcher: Promise<Fetch> | undefined;
  let sent = 0;

  async function once(asked: Asked, given: { readonly url: string; readonly accept: string; readonly body?: unknown; readonly maxBytes?: number | undefined }): Promise<Answer> {
    let bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      fetcher ??= options.fetch === undefined ? proxyAware(apiUrl) : Promise.resolve(options.fetch);
      sent++;
      const whole = await exchange(await fetcher, url, init, { timeoutMs, maxBytes: given.maxBytes ?? MAX_JSON_BYTES });
      bytes = whole.bytes;
      const { status, statusText, headers } = whole.response;
      const asText = status >= 400 || given.maxBytes === undefined;
      return new Response(asText && bytes.length > 0 ? bytes : null, { status, statusText, headers });
    };
    try {
      const { status, headers, data } = await octokit.request({
        method: asked.method as WriteMethod | "GET",
        url: given.url,
        headers: { accept: given.accept, "x-github-api-version": API_VERSION },
        ...(given.body === undefined ? {} : { data: given.body }),
        request: { fetch },
      });
      return { status, headers, data: given.maxBytes === undefined ? data as unknown : bytes };
    } catch (error) {
      throw toGitHubError(error, asked);
    }
  }

  const reading = gate(READS_AT_ONCE);
  const writing = spaced(options.writeSpacingMs ?? 1000, wait);

  function ask(asked: Asked, given: Parameters<typeof once>[1]): Promise<Answer> {
    return (asked.reads ? reading : writing)(async () => {
      for (let tried = 1; ; tried++) {
        try {
          return await once(asked, given);
        } catch (error) {
          const failure = error as GitHubError;
          const pause = pauseBefore(failure, tried, asked.reads, patience);
          if (pause === undefined) throw new GitHubError(failure.kind, redact(`${failure.message}${tried > 1 ? `, after ${tried} tries` : ""}`), failure);
          log(`${failure.message}: trying again in ${pause / 1000} s`);
          await wait(pause);
        }
      }
    });
  }

  const github: GitHub = {
    tokenKind: kindOf(token),
    async get(path: string, params: Readonly<Record<string, string | number>> = {}, given: GetOptions = {}) {
      const query = new URLSearchParams(Object.entries(params).map(([name, value]): [string, string] => [name, String(value)])).toString();
      return await ask({ method: "GET", path, reads: true }, { url: `${literal(path)}${query === "" ? "" : `?${query}`}`, accept: given.accept ?? "application/vnd.github+json", maxBytes: given.maxBytes });
    },
    async write(method, path, body) {
      return await ask({ method, path, reads: false }, { url: literal(path), accept: "application/vnd.github+json", body });
    },
    async graphql(query, variables = {}) {
      const asked = { method: "POST", path: "/graphql", reads: true };
      const { data } = await ask(asked, { url: `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`, accept: "application/json", body: { query, variables } });
      const errors = member(data, "errors");
      if (Array.isArray(errors) && errors.length > 0) throw new GitHubError("rejected", redact(`GitHub refuses the query: ${text(member(errors[0], "message"))?.slice(0, 200) ?? "no reason given"}`));
      if (member(data, "data") === undefined) throw unexpected("a GraphQL answer without data", asked);
      return member(data, "data");
    },
    pages: (path, params, given) => pages(github, path, params, given),
    requests: () => sent,
    pause: wait,
    log,
    redact,
  };
  return github;
}

function baseOf(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new GitHubError("rejected", "the address of GitHub's API is no plain http(s) address. Fix: leave GITHUB_API_URL as the runner sets it", { final: true });
  }
  return `${url.origin}${url.pathname.replace(/\/$/, "")}`;
}

/** Octokit takes `:name` and `{name}` in a path for its own placeholders. */
function literal(path: string): string {
  if (!path.startsWith("/") || /[{}?#\\\s]|\/\.{0,2}(?:\/|$)/.test(path)) throw new GitHubError("rejected", `${JSON.stringify(path.slice(0, 100))} is no encoded path`);
  return path.replaceAll(":", "%3A");
}

function kindOf(token: string): GitHub["tokenKind"] {
  if (token.startsWith("ghs_")) return "installation";
  return /^(?:gh[pou]_|github_pat_)/.test(token) ? "user" : "unknown";
}
