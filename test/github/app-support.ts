/** An app against the fake GitHub: clients that wait no time, and the fake's own judgement at the end. */

import { afterAll, afterEach, beforeAll, beforeEach, expect } from "@jest/globals";
import { type AppClient, appClient, type AppOptions } from "../../src/github/app.ts";
import { connect, type ConnectOptions, type GitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/errors.ts";
import { type GitHub as Fake, type GitHubOptions, startGitHub } from "../support/github/server.ts";
import type { Repository } from "../support/github/shapes.ts";
import { TempRepo } from "../support/temp-repo.ts";

export const at = (repo: Repository): { readonly owner: string; readonly repo: string; readonly id: number } => ({ owner: repo.owner.login, repo: repo.name, id: repo.id });

export class Bench {
  fake!: Fake;
  readonly lines: string[] = [];
  readonly waits: number[] = [];
  readonly repos = new Map<string, TempRepo>();

  readonly quick: Pick<ConnectOptions, "log" | "wait" | "writeSpacingMs" | "timeoutMs"> = {
    log: (line) => { this.lines.push(line); },
    wait: async (ms) => { this.waits.push(ms); await new Promise((resolve) => { setImmediate(resolve); }); },
    writeSpacingMs: 0,
    timeoutMs: 10_000,
  };

  app(options: Partial<AppOptions> = {}): AppClient {
    return appClient({ appId: this.fake.app.id, privateKey: this.fake.app.privateKey, apiUrl: this.fake.url, ...this.quick, ...options });
  }

  client(token: string, options: Partial<ConnectOptions> = {}): GitHub {
    return connect({ token, apiUrl: this.fake.url, ...this.quick, ...options });
  }

  repository(name: string): Repository { return this.fake.repository(name); }

  /** Requests that the fake has seen, as `GET /path`, since the last `forget`. */
  get asked(): readonly string[] { return this.fake.log.map((e) => `${e.method} ${e.path}`); }
  get written(): readonly string[] { return this.fake.log.filter((e) => e.write).map((e) => `${e.method} ${e.path}`); }

  forget(): void {
    this.fake.log.length = 0;
    this.lines.length = 0;
    this.waits.length = 0;
  }
}

/** One fake for the file, with a repository of one commit for each name. After each test nothing that was exchanged may break GitHub's description. */
export function bench(names: readonly string[], options: Partial<Omit<GitHubOptions, "repositories">> & { readonly private?: readonly string[] } = {}): Bench {
  const made = new Bench();
  beforeAll(async () => {
    for (const name of names) {
      const repo = new TempRepo().write({ "README.md": `# ${name}\n` });
      repo.commit("first", "2026-03-02T10:00:00Z");
      made.repos.set(name, repo);
    }
    made.fake = await startGitHub({ ...options, repositories: names.map((name) => ({ name, folder: made.repos.get(name)?.path ?? "", private: options.private?.includes(name) ?? false })) });
  });
  beforeEach(() => { made.fake.faults.clear(); made.forget(); });
  afterEach(() => {
    const found = made.fake.violations.splice(0);
    expect(found).toEqual([]);
  });
  afterAll(async () => { await made.fake.close(); });
  return made;
}

export async function failure(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then((value) => ({ value }), (e: unknown) => e);
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

/** Answers without a network: by method and path, whatever is given. */
export function answering(answer: (asked: { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly headers: Headers; readonly body: unknown }) => { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown } | Error): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init?.headers);
    const given = answer({ method: init?.method ?? "GET", path: url.pathname, query: url.searchParams, headers, body: typeof init?.body === "string" && headers.get("content-type")?.includes("json") === true ? JSON.parse(init.body) as unknown : init?.body });
    if (given instanceof Error) throw given;
    const status = given.status ?? 200;
    return await Promise.resolve(new Response(status === 204 || status === 304 ? null : JSON.stringify(given.body ?? {}), { status, headers: { "content-type": "application/json; charset=utf-8", ...given.headers } }));
  };
}
