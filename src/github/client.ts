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
import { member } from "./answers.ts";
import { type Credentials, fixedToken, type TokenKind } from "./credentials.ts";
import { type Asked, GitHubError, resetTime, toGitHubError } from "./errors.ts";
import { readGraphql, refusal } from "./graphql.ts";
import { gate, type Gate, sleep, type Wait, writePace } from "./pace.ts";
import { pages, type Pages, type PagesOptions } from "./pages.ts";
import { proxyAware } from "./proxy.ts";
import { PATIENCE, pauseBefore, type Patience } from "./retry.ts";
import { exchange, type Fetch } from "./transport.ts";
import type { Answer, ApiReader, GetOptions, GraphqlAnswer, Log, Rate } from "./types.ts";

export interface ConnectOptions {
  /** Opaque: installation, OAuth or personal token. "" asks without one. */
  readonly token: string;
  /** In place of `token`: credentials that are renewed. */
  readonly credentials?: Credentials;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://<host>/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly userAgent?: string;
  /** Per try, body included. Default 30,000. */
  readonly timeoutMs?: number;
  readonly patience?: Partial<Patience>;
  /** Pause between writes, default 1,000 ms. */
  readonly writeSpacingMs?: number;
  /** Shared by all clients of one account or installation, which GitHub's limits for writes bind together. Default: this client's own. */
  readonly writes?: Gate;
  /** Stands in for timers in tests. */
  readonly wait?: Wait;
  /** Stands in for the network in tests. */
  readonly fetch?: Fetch;
}

export type WriteMethod = "POST" | "PATCH" | "PUT" | "DELETE";

export interface WriteOptions {
  /** Doing it twice is as good as once: repeated like a read. */
  readonly repeatable?: boolean;
  /** Creates nothing that anybody sees (a token, a redelivery): not held back by the pace of writes. */
  readonly unpaced?: boolean;
}

/** Rejects with GitHubError only. Paths begin with a slash and are encoded by the caller (`paths.ts`). */
export interface GitHub extends ApiReader {
  readonly tokenKind: TokenKind;
  /** Never repeated blindly: `ambiguous` on the error tells that it may have happened. */
  write(method: WriteMethod, path: string, body?: Readonly<Record<string, unknown>>, options?: WriteOptions): Promise<Answer>;
  /** A query (not a mutation); resolves with `data`. Rejects where any part of it failed. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** As `graphql`, but with what did come where parts of the query failed. `tries`: of a query that GitHub does not finish, default those of the client. */
  graphqlParts(query: string, variables?: Readonly<Record<string, unknown>>, options?: { readonly tries?: number }): Promise<GraphqlAnswer>;
  /** All items of a paginated list. */
  pages(path: string, params: Readonly<Record<string, string | number>>, options: PagesOptions): Promise<Pages>;
  /** Number of requests that went out, repeated ones included. */
  requests(): number;
  /** Quota of REST requests as the newest answer told it. */
  rate(): Rate | undefined;
  pause(ms: number): Promise<void>;
  readonly log: Log;
  /** The text without this client's token and without anything that looks like one. */
  redact(text: string): string;
}

/** Bytes of a JSON answer. The largest known is a recursive tree of 100,000 entries. */
const MAX_JSON_BYTES = 64 * 1024 * 1024;
const READS_AT_ONCE = 8;
const API_VERSION = "2022-11-28";
const REFUSALS = 4;

interface Given {
  readonly url: string;
  readonly accept: string;
  readonly body?: unknown;
  readonly maxBytes?: number | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly tries?: number | undefined;
}

/** Makes no request. Throws a GitHubError where `apiUrl` is no http(s) address. */
export function connect(options: ConnectOptions): GitHub {
  const credentials = options.credentials ?? fixedToken(options.token);
  const redact = (text: string): string => credentials.redact(text);
  const log: Log = (line) => { options.log(redact(line)); };
  const apiUrl = baseOf(options.apiUrl);
  const timeoutMs = options.timeoutMs ?? 30_000;
  const patience = { ...PATIENCE, ...options.patience };
  const wait = options.wait ?? sleep;
  const octokit = new Octokit({
    baseUrl: apiUrl,
    userAgent: options.userAgent ?? `gpai-docket/${VERSION}`,
    log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
  });
  let fetcher: Promise<Fetch> | undefined;
  let sent = 0;
  let rate: Rate | undefined;

  async function once(asked: Asked, given: Given, authorization: string): Promise<Answer> {
    let bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      fetcher ??= options.fetch === undefined ? proxyAware(apiUrl) : Promise.resolve(options.fetch);
      sent++;
      const whole = await exchange(await fetcher, url, init, { timeoutMs, maxBytes: given.maxBytes ?? MAX_JSON_BYTES });
      bytes = whole.bytes;
      const { status, statusText, headers } = whole.response;
      rate = rateOf(headers) ?? rate;
      const asText = status >= 400 || given.maxBytes === undefined;
      return new Response(asText && bytes.length > 0 && status !== 304 ? bytes : null, { status, statusText, headers });
    };
    try {
      const { status, headers, data } = await octokit.request({
        method: asked.method as WriteMethod | "GET",
        url: given.url,
        headers: {
          accept: given.accept, "x-github-api-version": API_VERSION, ...(authorization === "" ? {} : { authorization }), ...(given.ifNoneMatch === undefined ? {} : { "if-none-match": given.ifNoneMatch }),
        },
        ...(given.body === undefined ? {} : { data: given.body }),
        request: { fetch },
      });
      return { status, headers, data: given.maxBytes === undefined ? data as unknown : bytes };
    } catch (error) {
      // Octokit takes "not modified" for an error. It is the answer that was asked for.
      if (given.ifNoneMatch !== undefined && member(error, "status") === 304) return { status: 304, headers: (member(error, "response", "headers") ?? {}) as Answer["headers"], data: undefined };
      throw toGitHubError(error, asked);
    }
  }

  const reading = gate(READS_AT_ONCE);
  const writing = options.writes ?? writePace({ wait, ...(options.writeSpacingMs === undefined ? {} : { spacingMs: options.writeSpacingMs }) });

  function ask(asked: Asked, given: Given, { repeatable = asked.reads, unpaced = asked.reads }: WriteOptions = {}): Promise<Answer> {
    return (unpaced ? reading : writing)(async () => {
      let refusals = 0;
      for (let tried = 1; ; tried++) {
        const authorization = await credentials.authorization();
        try {
          return await once(asked, given, authorization);
        } catch (error) {
          const failure = error as GitHubError;
          const renewed = failure.status === 401 && refusals < REFUSALS ? credentials.refused(authorization, { message: failure.message, date: failure.date, times: ++refusals }) : undefined;
          const pause = renewed ?? pauseBefore(failure, tried - refusals, repeatable, given.tries === undefined ? patience : { ...patience, tries: given.tries });
          if (pause === undefined) throw new GitHubError(failure.kind, redact(`${failure.message}${tried > 1 ? `, after ${tried} tries` : ""}`), failure);
          log(`${failure.message}: trying again in ${pause / 1000} s`);
          await wait(pause);
        }
      }
    });
  }

  const github: GitHub = {
    tokenKind: credentials.kind,
    async get(path: string, params: Readonly<Record<string, string | number>> = {}, given: GetOptions = {}) {
      const query = new URLSearchParams(Object.entries(params).map(([name, value]): [string, string] => [name, String(value)])).toString();
      return await ask({ method: "GET", path, reads: true }, { url: `${literal(path)}${query === "" ? "" : `?${query}`}`, accept: given.accept ?? "application/vnd.github+json", maxBytes: given.maxBytes, ifNoneMatch: given.ifNoneMatch });
    },
    async write(method, path, body, given) {
      return await ask({ method, path, reads: false }, { url: literal(path), accept: "application/vnd.github+json", body }, given);
    },
    async graphql(query, variables) {
      const { data, errors: [first] } = await github.graphqlParts(query, variables);
      if (first !== undefined) throw refusal(first);
      return data;
    },
    async graphqlParts(query, variables = {}, { tries } = {}) {
      const answer = await ask({ method: "POST", path: "/graphql", reads: true }, { url: `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`, accept: "application/json", body: { query, variables }, tries });
      return readGraphql(answer, redact);
    },
    pages: (path, params, given) => pages(github, path, params, given),
    requests: () => sent,
    rate: () => rate,
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

/** Quotas of GraphQL and of searches are others. */
function rateOf(headers: Headers): Rate | undefined {
  const [remaining, limit] = [headers.get("x-ratelimit-remaining"), headers.get("x-ratelimit-limit")].map((n) => (n !== null && /^\d{1,9}$/.test(n) ? Number(n) : undefined));
  const resetsAt = resetTime(headers.get("x-ratelimit-reset"));
  const resource = headers.get("x-ratelimit-resource") ?? "core";
  return remaining === undefined || limit === undefined || resetsAt === undefined || resource !== "core" ? undefined : { remaining, limit, resetsAt };
}
