/**
 * A stateful GitHub for end-to-end tests. Pull requests, commits and files come from a real git repository on disk, issue comments from
 * emulate; tokens, permissions, limits, redirects, pages, conditional requests and faults are judged here. Every exchange is held against
 * GitHub's own description of its API.
 */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { badCredentials, notAccessible, notFound, requiresAuthentication } from "./answers.ts";
import { Conversation } from "./conversation.ts";
import { type Match, operationOf } from "./contract.ts";
import { type Fault, Faults } from "./faults.ts";
import { graphql } from "./graphql.ts";
import { listening, parsed } from "./http.ts";
import { Judge } from "./judge.ts";
import { profile, viewer } from "./people.ts";
import { lacking } from "./permissions.ts";
import type { Routes } from "./route.ts";
import { actionRoutes } from "./routes-actions.ts";
import { gitRoutes } from "./routes-git.ts";
import { pullRoutes } from "./routes-pulls.ts";
import type { Repository } from "./shapes.ts";
import { type Artifact, type Pull, State, type WorkflowRun } from "./state.ts";
import { serveArchive } from "./storage.ts";
import { bearer, Tokens, WRITE } from "./tokens.ts";
import type { Answer, Exchange, Identity, Permissions, Request, Violation } from "./types.ts";
import { type AppSeed, DOCKET_APP, GITHUB_ACTIONS, startUpstream, type Upstream } from "./upstream.ts";

export interface GitHubOptions {
  readonly org?: string;
  /** Repositories of the organisation; `folder` holds each as a real git repository. */
  readonly repositories: readonly { readonly name: string; readonly folder: string; readonly private?: boolean; readonly defaultBranch?: string }[];
  /** GitHub Enterprise Server: `/api/v3`. */
  readonly basePath?: "" | "/api/v3";
  readonly faults?: readonly Fault[];
}

/** Users that are there from the start: a maintainer, somebody with a fork, and somebody who means no good. */
export const USERS = ["octocat", "contributor", "mallory"] as const;

export interface CommentView { readonly id: number; readonly body: string; readonly login: string; readonly updated: boolean }

export class GitHub {
  readonly log: Exchange[] = [];
  readonly faults = new Faults();
  readonly state: State;
  /** The process under test, which a fault may kill. */
  child: { kill(signal: "SIGKILL"): unknown } | undefined;
  readonly #base: string;
  readonly #tokens = new Tokens();
  readonly #upstream: Upstream;
  readonly #conversation: Conversation;
  readonly #servers: readonly Server[];
  readonly #routes: Routes;
  readonly #judge = new Judge();
  readonly #used = new Map<string, number>();
  #requests = 0;

  private constructor(state: State, base: string, upstream: Upstream, servers: readonly Server[], routes: Routes) {
    [this.state, this.#base, this.#upstream, this.#servers, this.#routes] = [state, base, upstream, servers, routes];
    this.#conversation = new Conversation(state, upstream, this.#tokens);
  }

  static async start(options: GitHubOptions): Promise<GitHub> {
    const org = options.org ?? "acme";
    const [server, storage] = [createServer(), createServer()];
    const [origin, store] = [await listening(server), await listening(storage)];
    const base = options.basePath ?? "";
    const state = new State({ api: `${origin}${base}`, web: base === "" ? "https://github.com" : origin });
    for (const login of USERS) state.user(login);
    for (const repo of options.repositories) state.addRepository({ owner: org, ...repo });
    const upstream = await startUpstream({ baseUrl: `${origin}${base}`, org, repositories: options.repositories.map((r) => r.name), users: USERS });
    const github = new GitHub(state, base, upstream, [server, storage], { ...gitRoutes, ...pullRoutes, ...actionRoutes(store) });
    github.faults.add(...options.faults ?? []);
    server.on("request", (request, response) => { void github.#serve(request, response); });
    storage.on("request", (request, response) => { serveArchive(state, request, response, github); });
    return github;
  }

  get violations(): Violation[] { return this.#judge.violations; }

  /** Root of the REST API: GITHUB_API_URL. */
  get url(): string { return this.state.origins.api; }
  get graphqlUrl(): string { return this.#base === "" ? `${this.url}/graphql` : this.url.replace(/\/v3$/, "/graphql"); }

  /** GITHUB_TOKEN of a job: acts as `github-actions[bot]`. */
  async workflowToken(permissions: Permissions = WRITE): Promise<string> {
    return this.#installationToken(GITHUB_ACTIONS, permissions);
  }

  /** Token of an app's installation: acts as `gpai-docket[bot]`. */
  async appToken(permissions: Permissions = WRITE): Promise<string> {
    return this.#installationToken(DOCKET_APP, permissions);
  }

  async #installationToken(app: AppSeed, permissions: Permissions): Promise<string> {
    const login = `${app.slug}[bot]`;
    return this.#tokens.issue({ login, id: this.state.user(login).id, kind: "installation", permissions, repositories: this.state.repositories.map((r) => `${r.owner.login}/${r.name}`), upstream: await this.#upstream.installationToken(app) });
  }

  /** A personal token. */
  userToken(login: (typeof USERS)[number]): string {
    return this.#tokens.issue({ login, id: this.state.user(login).id, kind: "user", permissions: {}, upstream: this.#upstream.userToken(login) });
  }

  repository(name: string, owner = "acme"): Repository {
    const found = this.state.repository(owner, name);
    if (found === undefined) throw new Error(`the fake holds no ${owner}/${name}`);
    return found;
  }

  /** Opens a pull request; its number is given by emulate, where its conversation lives. */
  async openPull(given: { base: Repository; head: Repository; headRef: string; baseRef?: string; author?: string; title?: string; body?: string; draft?: boolean }): Promise<Pull> {
    const baseRef = given.baseRef ?? given.base.defaultBranch;
    const [baseSha, headSha] = [given.base.git.commitOf(baseRef), given.head.git.commitOf(given.headRef)];
    if (baseSha === undefined || headSha === undefined) throw new Error("the fake needs a base and a head branch");
    const author = this.state.user(given.author ?? "octocat");
    const { bytes } = await this.#ask("POST", `/repos/${given.base.owner.login}/${given.base.name}/issues`, "octocat", { title: given.title ?? "Change" });
    const pull: Pull = {
      number: (JSON.parse(bytes.toString("utf8")) as { number: number }).number, base: given.base, author, headRef: given.headRef, headOwner: given.head.owner, baseRef, baseSha, title: given.title ?? "Change", body: given.body ?? null,
      state: "open", merged: false, draft: given.draft ?? false, locked: false, head: given.head, headSha, comments: new Set(),
    };
    this.state.pulls.push(pull);
    return pull;
  }

  addRun(run: Omit<WorkflowRun, "id" | "conclusion" | "name" | "path"> & Partial<WorkflowRun>): WorkflowRun {
    const made: WorkflowRun = { id: this.state.nextId(), conclusion: "failure", name: "GPAI Docket", path: ".github/workflows/gpai-docket.yml", ...run };
    this.state.runs.push(made);
    return made;
  }

  addArtifact(run: WorkflowRun, name: string, archive: Buffer, expired = false): Artifact {
    const made: Artifact = { id: this.state.nextId(), run, name, zip: archive, expired };
    this.state.artifacts.push(made);
    return made;
  }

  /** From now on the repository has another name; the old one answers 301. */
  rename(repo: Repository, name: string): Repository {
    const renamed: Repository = { ...repo, name };
    this.state.repositories.splice(this.state.repositories.indexOf(repo), 1, renamed);
    this.state.renamed.set(`${repo.owner.login}/${repo.name}`, renamed);
    return renamed;
  }

  /** Somebody comments, without a trace in the log. */
  async comment(pull: Pull, login: (typeof USERS)[number] | "github-actions[bot]" | "gpai-docket[bot]", body: string): Promise<number> {
    const { bytes } = await this.#ask("POST", `/repos/${pull.base.owner.login}/${pull.base.name}/issues/${pull.number}/comments`, login, { body });
    const { id } = JSON.parse(bytes.toString("utf8")) as { id: number };
    pull.comments.add(id);
    return id;
  }

  /** The conversation, the oldest first, without a trace in the log. */
  async comments(pull: Pull): Promise<readonly CommentView[]> {
    const all: CommentView[] = [];
    for (let number = 1; ; number += 1) {
      const { bytes } = await this.#ask("GET", `/repos/${pull.base.owner.login}/${pull.base.name}/issues/${pull.number}/comments?per_page=100&page=${number}`, "octocat");
      const found = JSON.parse(bytes.toString("utf8")) as readonly { id: number; body: string; created_at: string; updated_at: string; user: { login: string } }[];
      all.push(...found.map((c) => ({ id: c.id, body: c.body, login: c.user.login, updated: c.created_at !== c.updated_at })));
      if (found.length < 100) return all;
    }
  }

  async #ask(method: string, path: string, login: string, body?: unknown) {
    const token = login.endsWith("[bot]") ? await this.#upstream.installationToken(login === "gpai-docket[bot]" ? DOCKET_APP : GITHUB_ACTIONS) : this.#upstream.userToken(login);
    const answer = await this.#upstream.fetch(method, path, { authorization: `token ${token}`, ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }) });
    if (answer.status >= 300) throw new Error(`emulate answered ${answer.status} to ${method} ${path}`);
    return answer;
  }

  /** One request as a client of the fake makes it. `path` begins with a slash. */
  async api(method: string, path: string, options: { readonly token?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>>; readonly redirect?: "manual" | "follow" } = {}): Promise<{ readonly status: number; readonly headers: Headers; readonly data: unknown; readonly bytes: Buffer }> {
    const headers = { "user-agent": "test", accept: "application/vnd.github+json", ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }), ...(options.body === undefined ? {} : { "content-type": "application/json" }), ...options.headers };
    const response = await fetch(path.startsWith("http") ? path : `${this.url}${path}`, { method, headers, redirect: options.redirect ?? "follow", ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }) });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, data: response.headers.get("content-type")?.startsWith("application/json") === true && bytes.length > 0 ? JSON.parse(bytes.toString("utf8")) as unknown : undefined };
  }

  /** Writes that reached the server and were answered or lost, in order. */
  get writes(): readonly Exchange[] { return this.log.filter((e) => e.write); }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
    await this.#upstream.close();
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const bytes = Buffer.concat(chunks);
    const url = new URL(incoming.url ?? "/", this.url);
    const isGraphql = url.pathname === new URL(this.graphqlUrl).pathname;
    const path = isGraphql ? "/graphql" : this.#pathOf(url.pathname);
    const token = bearer(incoming.headers.authorization);
    const request: Request = { method: incoming.method ?? "GET", path, query: url.searchParams, headers: incoming.headers, body: parsed(bytes), raw: bytes, who: token === undefined ? undefined : this.#tokens.get(token) };
    const match = operationOf(request.method, path);
    const write = !["GET", "HEAD", "OPTIONS"].includes(request.method) && !isGraphql;
    const seen = { method: request.method, path, operation: match?.operation ?? (isGraphql ? "graphql" : "unknown"), write };
    this.#judge.request(request, match, isGraphql);
    const fault = this.faults.strike(seen);
    const log = (status: number): void => { this.log.push({ ...seen, query: url.search, status, login: request.who?.login, ...(fault === undefined ? {} : { fault: fault.name }), body: request.body }); };
    const effect = fault?.effect;
    if (effect?.kind === "meanwhile") await effect.act();
    if (effect?.kind === "delay") await new Promise((resolve) => { setTimeout(resolve, effect.ms); });
    if ((effect?.kind === "cut" || effect?.kind === "kill") && effect.when === "before") {
      log(0);
      this.#drop(incoming, effect.kind);
      return;
    }
    const answer = effect?.kind === "answer" ? { status: effect.status, ...(effect.headers === undefined ? {} : { headers: effect.headers }), body: effect.body ?? {} } : await this.#answer(request, match, token, isGraphql);
    if (effect?.kind === "cut" || effect?.kind === "kill") {
      log(0);
      this.#drop(incoming, effect.kind);
      return;
    }
    log(this.#send(request, response, match, answer, token));
  }

  #drop(incoming: IncomingMessage, kind: "cut" | "kill"): void {
    if (kind === "kill") this.child?.kill("SIGKILL");
    incoming.socket.destroy();
  }

  /** The path below the base path, with `/repositories/{id}` written as `/repos/{owner}/{name}`. Outside of the base path: as it is, which nothing answers. */
  #pathOf(pathname: string): string {
    const path = pathname.startsWith(`${this.#base}/`) ? pathname.slice(this.#base.length) : `/outside${pathname}`;
    const id = /^\/repositories\/(\d+)(?=\/|$)/.exec(path);
    const repo = id === null ? undefined : this.state.repositories.find((r) => r.id === Number(id[1]));
    return id === null || repo === undefined ? path : `/repos/${repo.owner.login}/${repo.name}${path.slice(id[0].length)}`;
  }

  async #answer(request: Request, match: Match | undefined, token: string | undefined, isGraphql: boolean): Promise<Answer> {
    const jwt = token?.startsWith("eyJ") === true;
    if (token !== undefined && !jwt && request.who === undefined) return badCredentials();
    if (isGraphql) {
      if (request.who === undefined) return requiresAuthentication();
      const { answer, errors } = graphql(request.body, request.who, request.who.id);
      if (errors.length > 0) this.violations.push({ side: "request", operation: "graphql", path: "POST /graphql", errors, by: "client" });
      return answer;
    }
    if (match === undefined) return notFound();
    if (match.operation === "users/get-authenticated") return viewer(this.state, request.who);
    if (match.operation === "users/get-by-username") return profile(this.state, match.parts["username"] ?? "");
    const [owner, name] = [match.parts["owner"], match.parts["repo"]];
    if (owner === undefined || name === undefined) return this.#conversation.passOn(request, match, token);
    const moved = this.state.renamed.get(`${owner}/${name}`);
    if (moved !== undefined) {
      const location = `${this.url}/repositories/${moved.id}${request.path.slice(`/repos/${owner}/${name}`.length)}`;
      return { status: request.method === "GET" ? 301 : 307, headers: { location }, body: { message: "Moved Permanently", url: location, documentation_url: "https://docs.github.com/v3/#http-redirects" } };
    }
    const repo = this.state.repository(owner, name);
    if (repo === undefined || !this.#maySee(repo, request.who)) return notFound();
    if (match.method !== "get" && request.who === undefined) return requiresAuthentication();
    const missing = lacking(match.operation, request.who, !repo.private);
    if (missing !== undefined) return notAccessible(missing);
    const route = this.#routes[match.operation];
    if (route !== undefined) return route({ request, match, state: this.state, repo, address: `${this.url}/repositories/${repo.id}${request.path.slice(`/repos/${owner}/${name}`.length)}` });
    return this.#conversation.answer(request, match, repo);
  }

  #maySee(repo: Repository, who: Identity | undefined): boolean {
    return !repo.private || (who !== undefined && (who.kind === "user" || who.repositories?.includes(`${repo.owner.login}/${repo.name}`) === true));
  }

  /** Returns the status that was sent. */
  #send(request: Request, response: ServerResponse, match: Match | undefined, answer: Answer, token: string | undefined): number {
    this.#requests += 1;
    const binary = Buffer.isBuffer(answer.body);
    const bytes = answer.body === undefined ? Buffer.alloc(0) : binary ? answer.body as Buffer : Buffer.from(JSON.stringify(answer.body));
    const type = answer.type ?? "application/json; charset=utf-8";
    const used = (this.#used.get(token ?? "") ?? 0) + 1;
    this.#used.set(token ?? "", used);
    const limit = token === undefined ? 60 : request.who?.login === "github-actions[bot]" ? 1000 : 5000;
    const headers: Record<string, string> = {
      "content-type": type, "x-github-media-type": "github.v3; format=json", "x-github-request-id": `F00D:${this.#requests.toString(16).padStart(6, "0")}`, "x-github-api-version-selected": "2022-11-28",
      "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(Math.max(limit - used, 0)), "x-ratelimit-used": String(used), "x-ratelimit-resource": "core", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600), ...answer.headers,
    };
    if (request.method === "GET" && answer.status === 200) headers["etag"] = `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
    if (headers["etag"] !== undefined && request.headers["if-none-match"] === headers["etag"]) {
      response.writeHead(304, headers).end();
      return 304;
    }
    if (match !== undefined && !binary && bytes.length > 0) this.#judge.response(request, match, answer, JSON.parse(bytes.toString("utf8")), this.#routes[match.operation] === undefined ? "emulate" : "fake");
    response.writeHead(answer.status, { ...headers, "content-length": String(bytes.length) }).end(bytes);
    return answer.status;
  }
}

export function startGitHub(options: GitHubOptions): Promise<GitHub> {
  return GitHub.start(options);
}
