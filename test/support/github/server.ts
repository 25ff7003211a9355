/**
 * A stateful GitHub for end-to-end tests. Pull requests, commits and files come from a real git repository on disk; issues, comments,
 * apps, installations and people are held in memory; tokens, permissions, limits, redirects, pages, conditional requests and faults are
 * judged here. Every exchange is held against GitHub's own description of its API. (emulate, by Vercel Labs, held issues and comments
 * before; it knows no GraphQL, no list of an installation's repositories and no events of a repository's life. It is the second opinion
 * of test/github/fake-emulate.test.ts now.)
 *
 *   const github = await startGitHub({ repositories: [{ name: "wren", folder }], clock });  // organisation acme, octocat is its admin
 *   github.addOrganisation("globex", { octocat: "admin", guest: "pending" });  github.setMembership("acme", "mallory", "member");
 *   github.addRepository({ owner: "globex", name: "robin", folder, private: true, refs: "refs/own/robin/heads/" });  // shares a folder, keeps its own branches
 *   const installation = github.install("acme", { repositories: [github.repository("wren")] });  // without `repositories`: all of the account
 *   github.app.id, github.app.privateKey, github.app.clientSecret, github.app.webhook           // what an app is configured with
 *   github.appJwt(); await github.installationToken(installation, { permissions });            // or POST /app/installations/{id}/access_tokens
 *   github.person("octocat").close(repo, 7, "not_planned");   github.person("gpai-docket[bot]").open(repo, "Title", "body", ["label"]);
 *   github.owner().rename(repo, "robin");   transfer, archive, delete, privatise, setIssues, suspend, uninstall, add, remove
 *   github.push(repo, { ".gpai/model.yaml": "…", "old.txt": null });   github.rerequest(checkRunId);
 *   github.faults.add(meanwhile(operation("issues/create"), () => { github.owner().archive(repo); }));
 *   github.issues(repo), github.issue(repo, 7), github.log, github.writes, github.violations   // what a test sees; violations must end empty
 *   github.webhooks (webhooks.ts), github.signIn (oauth.ts)
 */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type App, type AppSeed, DOCKET_APP, GITHUB_ACTIONS, type Installation, reaches } from "./apps.ts";
import { badCredentials, failure, notFound, requiresAuthentication } from "./answers.ts";
import { type Match, operationOf } from "./contract.ts";
import type { Issue } from "./conversations.ts";
import { type Fault, Faults } from "./faults.ts";
import { graphql } from "./graphql.ts";
import { listening, parsed } from "./http.ts";
import { addComment } from "./issue-actions.ts";
import { rerequest } from "./checks.ts";
import { setBranch, writeBlob, writeCommit, writeTree } from "./git-writes.ts";
import { pushed } from "./pushes.ts";
import { Judge } from "./judge.ts";
import { jsonWebToken, verifyToken } from "./keys.ts";
import { manifestRoutes, SignIn } from "./oauth.ts";
import { Owner } from "./owner.ts";
import { type IssueView, Person, viewIssue } from "./person.ts";
import { Router } from "./router.ts";
import { openPull, pullShape } from "./routes-pulls.ts";
import type { Repository, User } from "./shapes.ts";
import { type Artifact, type Membership, type Pull, type RepositorySeed, State, type WorkflowRun } from "./state.ts";
import { hookRoutes } from "./routes-hooks.ts";
import { serveArchive } from "./storage.ts";
import { bearer, TOKEN_LIFE_MS, Tokens, WRITE } from "./tokens.ts";
import type { Answer, Exchange, Identity, Permissions, Request, Violation } from "./types.ts";
import { Webhooks } from "./webhooks.ts";

export interface GitHubOptions {
  readonly org?: string;
  /** Repositories of the organisation; `folder` holds each as a real git repository. */
  readonly repositories: readonly Omit<RepositorySeed, "owner" | "ownerType">[];
  /** GitHub Enterprise Server: `/api/v3`. */
  readonly basePath?: "" | "/api/v3";
  readonly faults?: readonly Fault[];
  /** The fake's clock: dates, life of tokens, skew of an app's own token. Default: the real one. */
  readonly clock?: () => Date;
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
  readonly #servers: readonly Server[];
  readonly webhooks: Webhooks;
  /** Signing in with GitHub, and registering an app from a manifest. */
  readonly signIn: SignIn;
  readonly #router: Router;
  readonly #judge = new Judge();
  readonly #used = new Map<string, number>();
  #requests = 0;

  private constructor(state: State, base: string, servers: readonly Server[], storage: string) {
    [this.state, this.#base, this.#servers] = [state, base, servers];
    this.webhooks = new Webhooks(state, this.violations);
    this.signIn = new SignIn(state, this.#tokens);
    this.#router = new Router(state, this.#tokens, storage, { plain: { ...hookRoutes(this.webhooks), ...manifestRoutes(this.signIn) } });
  }

  static async start(options: GitHubOptions): Promise<GitHub> {
    const org = options.org ?? "acme";
    const [server, storage] = [createServer(), createServer()];
    const [origin, store] = [await listening(server), await listening(storage)];
    const base = options.basePath ?? "";
    const state = new State({ api: `${origin}${base}`, web: base === "" ? "https://github.com" : origin }, options.clock);
    for (const login of USERS) state.user(login);
    state.user(org, "Organization");
    state.memberships.set(org, new Map([["octocat", { role: "admin", state: "active" }]]));
    for (const repo of options.repositories) state.addRepository({ owner: org, ...repo });
    const github = new GitHub(state, base, [server, storage], store);
    github.faults.add(...options.faults ?? []);
    server.on("request", (request, response) => { void github.#serve(request, response); });
    storage.on("request", (request, response) => { serveArchive(state, request, response, github); });
    return github;
  }

  get violations(): Violation[] { return this.#judge.violations; }

  /** Root of the REST API: GITHUB_API_URL. */
  get url(): string { return this.state.origins.api; }
  /** Where people's pages are: `/login/oauth/…`, `/settings/apps/new`. Addresses in answers say github.com all the same, as GitHub's do. */
  get webUrl(): string { return new URL(this.url).origin; }
  get graphqlUrl(): string { return this.#base === "" ? `${this.url}/graphql` : this.url.replace(/\/v3$/, "/graphql"); }

  /** GITHUB_TOKEN of a job: acts as `github-actions[bot]`, in every repository that is there now. */
  async workflowToken(permissions: Permissions = WRITE): Promise<string> {
    return this.#looseToken(GITHUB_ACTIONS, permissions);
  }

  /** A token that acts as `gpai-docket[bot]` in every repository that is there now, without an installation behind it. See `installationToken`. */
  async appToken(permissions: Permissions = WRITE): Promise<string> {
    return this.#looseToken(DOCKET_APP, permissions);
  }

  #looseToken({ slug }: AppSeed, permissions: Permissions): string {
    const app = this.state.app(slug);
    const login = `${slug}[bot]`;
    return this.#tokens.issue({ login, id: this.state.user(login).id, kind: "installation", permissions, repositories: new Set(this.state.repositories.map((r) => r.id)), app });
  }

  /** Our own app, as registered: id, private key (PEM), client id and secret, webhook. Others: `state.addApp(…)`. */
  get app(): App { return this.state.app(DOCKET_APP.slug); }

  /** The app's JSON Web Token by the fake's clock; `claims` replace the usual ones. */
  appJwt(app: App = this.app, claims: Readonly<Record<string, unknown>> = {}): string {
    return jsonWebToken(app, this.state.clock(), claims);
  }

  /** Another organisation, with its people; repositories are added with `addRepository`. */
  addOrganisation(login: string, people: Readonly<Record<string, "admin" | "member" | "pending">> = { octocat: "admin" }): User {
    const org = this.state.user(login, "Organization");
    for (const [person, role] of Object.entries(people)) this.setMembership(login, person, role);
    return org;
  }

  /** Makes somebody an admin or a member of an organisation, invites (pending), or removes (none). */
  setMembership(org: string, person: string, role: "admin" | "member" | "pending" | "none"): void {
    this.state.user(person);
    const members = this.state.memberships.get(org) ?? new Map<string, Membership>();
    this.state.memberships.set(org, members);
    if (role === "none") members.delete(person);
    else members.set(person, { role: role === "admin" ? "admin" : "member", state: role === "pending" ? "pending" : "active" });
  }

  /** A repository of any account; an owner that is not there yet becomes an organisation unless `ownerType` says User. */
  addRepository(seed: RepositorySeed): Repository {
    return this.state.addRepository(seed);
  }

  /** Installs an app (ours) in an account: in all its repositories, or in those named. Permissions and events are the app's unless told. */
  install(account = "acme", options: { readonly app?: App; readonly repositories?: readonly Repository[]; readonly permissions?: Permissions; readonly by?: string } = {}): Installation {
    const app = options.app ?? this.app;
    const at = this.state.now();
    const made: Installation = {
      id: this.state.nextId(), app, account: this.state.user(account), permissions: options.permissions ?? app.permissions, events: app.events, selection: options.repositories === undefined ? "all" : "selected", selected: new Set(options.repositories?.map((r) => r.id)),
      createdAt: at, updatedAt: at, suspended: undefined, deleted: false,
    };
    this.state.installations.push(made);
    const repositories = () => this.state.repositories.filter((r) => reaches(made, r)).map((r) => ({ id: r.id, node_id: Buffer.from(`Repository:${r.id}`).toString("base64"), name: r.name, full_name: `${r.owner.login}/${r.name}`, private: r.private }));
    this.state.happenings.tell({ event: "installation", action: "created", installation: made, account: made.account, sender: this.state.user(options.by ?? "octocat"), more: () => ({ repositories: repositories(), requester: null }) });
    return made;
  }

  /** A token of an installation as the API would mint it, without a trace in the log. */
  async installationToken(installation: Installation, narrowed: { readonly repositories?: readonly Repository[]; readonly permissions?: Permissions } = {}): Promise<string> {
    const login = `${installation.app.slug}[bot]`;
    return this.#tokens.issue({
      login, id: this.state.user(login).id, kind: "installation", permissions: narrowed.permissions ?? installation.permissions, installation, app: installation.app, expires: this.state.clock().getTime() + TOKEN_LIFE_MS,
      ...(narrowed.repositories === undefined ? {} : { repositories: new Set(narrowed.repositories.map((r) => r.id)) }),
    });
  }

  /** A personal token; with `app`, the token of somebody who signed in to that app. */
  userToken(login: string, app?: App): string {
    return this.#tokens.issue({ login, id: this.state.user(login).id, kind: "user", permissions: {}, ...(app === undefined ? {} : { app }) }, app === undefined ? "ghp" : "ghu");
  }

  /** Somebody at work on GitHub's pages. */
  person(login = "octocat"): Person {
    return new Person(this.state, { user: this.state.user(login), app: login.endsWith("[bot]") ? this.state.app(login.slice(0, -5)) : undefined });
  }

  repository(name: string, owner = "acme"): Repository {
    const found = this.state.repository(owner, name);
    if (found === undefined) throw new Error(`the fake holds no ${owner}/${name}`);
    return found;
  }

  /** Issues of a repository (not its pull requests), by number, without those that were deleted or transferred away. */
  issues(repo: Repository): readonly IssueView[] {
    return this.state.conversations.issues(repo).filter((i) => i.pull === undefined && !i.deleted && i.transferred === undefined).map((i) => viewIssue(this.state, i));
  }

  issue(repo: Repository, number: number): IssueView {
    const found = this.issues(repo).find((i) => i.number === number);
    if (found === undefined) throw new Error(`the fake holds no issue ${number}`);
    return found;
  }

  /** Opens a pull request; it takes the next number of the repository's issues. */
  async openPull(given: { base: Repository; head: Repository; headRef: string; baseRef?: string; author?: string; title?: string; body?: string; draft?: boolean }): Promise<Pull> {
    return openPull(this.state, { user: this.state.user(given.author ?? "octocat") }, given);
  }

  /** A draft is declared ready, or a pull request is turned into a draft. */
  setDraft(pull: Pull, draft: boolean, by = pull.author.login): void {
    pull.draft = draft;
    this.state.happenings.tell({ event: "pull_request", action: draft ? "converted_to_draft" : "ready_for_review", repo: pull.base, sender: this.state.user(by), more: () => ({ number: pull.number, pull_request: pullShape(this.state, pull) }) });
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

  /** Somebody pushes a commit with these files (null: removed) to a branch, the default one unless told (a new one begins there); returns its id. Webhooks are sent. */
  push(repo: Repository, files: Readonly<Record<string, string | Uint8Array | null>>, options: { readonly branch?: string; readonly message?: string; readonly by?: string; readonly at?: string } = {}): string {
    const branch = options.branch ?? repo.defaultBranch;
    const before = repo.git.commitOf(branch);
    const changes = Object.entries(files).map(([path, data]) => ({ path, sha: data === null ? null : writeBlob(repo.git, Buffer.from(data)) }));
    const parent = before ?? repo.git.commitOf(repo.defaultBranch);
    const tree = writeTree(repo.git, parent, changes);
    if (tree === undefined) throw new Error("the fake cannot write these files");
    const who = { name: options.by ?? "octocat", email: "octocat@users.noreply.github.com", date: options.at ?? this.state.now() };
    const sha = writeCommit(repo.git, { tree, parents: parent === undefined ? [] : [parent], message: options.message ?? "Change", author: who, committer: who });
    setBranch(repo.git, branch, sha);
    pushed(this.state, this.state.user(options.by ?? "octocat"), repo, branch, before, sha);
    return sha;
  }

  /** Tells of commits that a test has made on disk itself, as a push from `before` (undefined: the branch is new) to where the branch is now. */
  announcePush(repo: Repository, before: string | undefined, branch = repo.defaultBranch, by = "octocat"): void {
    pushed(this.state, this.state.user(by), repo, branch, before, repo.git.commitOf(branch));
  }

  /** Somebody asks for another run of a check run (by its id) or of a whole suite. */
  rerequest(id: number, by = "octocat"): void {
    const one = this.state.checks.runs.find((r) => r.id === id) ?? this.state.checks.suites.find((s) => s.id === id);
    if (one === undefined) throw new Error(`the fake holds no check ${id}`);
    rerequest(this.state, one, this.state.user(by));
  }

  /** An owner at work: rename, transfer, archive, delete, privatise, switch issues off, suspend and uninstall apps. */
  owner(login = "octocat"): Owner {
    return new Owner(this.state, this.state.user(login));
  }

  /** From now on the repository has another name; the old one answers 301. */
  rename(repo: Repository, name: string): Repository {
    this.owner().rename(repo, name);
    return repo;
  }

  suspend(installation: Installation): void { this.owner().suspend(installation); }
  unsuspend(installation: Installation): void { this.owner().unsuspend(installation); }
  uninstall(installation: Installation): void { this.owner().uninstall(installation); }
  addToInstallation(installation: Installation, ...repositories: readonly Repository[]): void { this.owner().add(installation, ...repositories); }
  removeFromInstallation(installation: Installation, ...repositories: readonly Repository[]): void { this.owner().remove(installation, ...repositories); }

  /** Somebody comments, without a trace in the log. */
  async comment(pull: Pull, login: (typeof USERS)[number] | "github-actions[bot]" | "gpai-docket[bot]", body: string): Promise<number> {
    const app = login.endsWith("[bot]") ? this.state.app(login.slice(0, -5)) : undefined;
    return addComment(this.state, { user: this.state.user(login), app }, this.#conversation(pull), body).id;
  }

  /** The conversation, the oldest first, without a trace in the log. */
  async comments(pull: Pull): Promise<readonly CommentView[]> {
    return this.#conversation(pull).comments.map((c) => ({ id: c.id, body: c.body, login: c.author.login, updated: c.edited }));
  }

  #conversation(pull: Pull): Issue {
    const found = this.state.conversations.issue(pull.base, pull.number);
    if (found === undefined) throw new Error("the fake lost a conversation");
    return found;
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
    const isWeb = this.signIn.handles(url.pathname);
    const path = isWeb ? url.pathname : isGraphql ? "/graphql" : this.#router.named(this.#pathOf(url.pathname));
    const token = bearer(incoming.headers.authorization);
    const request: Request = { method: incoming.method ?? "GET", path, query: url.searchParams, headers: incoming.headers, body: parsed(bytes), raw: bytes, who: this.#identity(token) };
    const match = isWeb ? undefined : operationOf(request.method, path);
    const write = !["GET", "HEAD", "OPTIONS"].includes(request.method) && !isGraphql && !isWeb;
    const seen = { method: request.method, path, operation: match?.operation ?? (isWeb ? "web" : isGraphql ? "graphql" : "unknown"), write, body: request.body };
    if (!isWeb) this.#judge.request(request, match, isGraphql);
    const fault = this.faults.strike(seen);
    const log = (status: number): void => { this.log.push({ ...seen, query: url.search, status, login: request.who?.login, ...(fault === undefined ? {} : { fault: fault.name }) }); };
    const effect = fault?.effect;
    if (effect?.kind === "meanwhile") await effect.act();
    if (effect?.kind === "delay") await new Promise((resolve) => { setTimeout(resolve, effect.ms); });
    if ((effect?.kind === "cut" || effect?.kind === "kill") && effect.when === "before") {
      log(0);
      this.#drop(incoming, effect.kind);
      return;
    }
    const answer = effect?.kind === "answer" ? { status: effect.status, ...(effect.headers === undefined ? {} : { headers: effect.headers }), body: effect.body ?? {} } : isWeb ? this.signIn.answer(request) : this.#answer(request, match, token, isGraphql);
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

  /** The path below the base path. Outside of it: as it is, which nothing answers. */
  #pathOf(pathname: string): string {
    return pathname.startsWith(`${this.#base}/`) ? pathname.slice(this.#base.length) : `/outside${pathname}`;
  }

  /** Whom a token is of now: none that has run out, and none of an installation that is gone. */
  #identity(token: string | undefined): Identity | undefined {
    const known = token === undefined ? undefined : this.#tokens.get(token);
    const gone = known !== undefined && ((known.expires !== undefined && known.expires <= this.state.clock().getTime()) || known.installation?.deleted === true);
    return gone ? undefined : known;
  }

  #answer(given: Request, match: Match | undefined, token: string | undefined, isGraphql: boolean): Answer {
    const jwt = token?.startsWith("eyJ") === true ? verifyToken(token, this.state.apps, this.state.clock()) : undefined;
    if (jwt !== undefined && !("app" in jwt)) return failure(jwt.status, jwt.message);
    if (token !== undefined && jwt === undefined && given.who === undefined) return badCredentials();
    const request: Request = jwt === undefined ? given : { ...given, app: jwt.app };
    if (isGraphql) {
      if (request.who === undefined) return requiresAuthentication();
      if (request.who.installation?.suspended !== undefined) return failure(403, "This installation has been suspended");
      const { answer, errors, cost } = graphql(request.body, request.who, this.state, 5000 - this.#spent(token, "graphql"));
      if (errors.length > 0) this.violations.push({ side: "request", operation: "graphql", path: "POST /graphql", errors, by: "client" });
      return { ...answer, cost };
    }
    if (match?.operation === "rate-limit/get") return this.#limits(token);
    return match === undefined ? notFound() : this.#router.answer(request, match);
  }

  #spent(token: string | undefined, resource: "core" | "graphql"): number {
    return this.#used.get(`${resource} ${token ?? ""}`) ?? 0;
  }

  #limits(token: string | undefined): Answer {
    const reset = Math.floor(this.state.clock().getTime() / 1000) + 3600;
    const of = (used: number, limit: number) => ({ limit, used, remaining: Math.max(limit - used, 0), reset });
    const core = of(this.#spent(token, "core"), token === undefined ? 60 : 5000);
    return { status: 200, body: { resources: { core, search: of(0, 30), graphql: of(this.#spent(token, "graphql"), 5000) }, rate: core } };
  }

  /** Returns the status that was sent. */
  #send(request: Request, response: ServerResponse, match: Match | undefined, answer: Answer, token: string | undefined): number {
    this.#requests += 1;
    const binary = Buffer.isBuffer(answer.body);
    const bytes = answer.body === undefined ? Buffer.alloc(0) : binary ? answer.body as Buffer : Buffer.from(JSON.stringify(answer.body));
    const type = answer.type ?? "application/json; charset=utf-8";
    const resource = match === undefined && request.path === "/graphql" ? "graphql" : "core";
    // GitHub's differ by token: what an installation was told an hour ago is never 304 to its next token.
    const etag = request.method === "GET" && answer.status === 200 ? `W/"${createHash("sha256").update(token ?? "").update(bytes).digest("hex")}"` : undefined;
    const unchanged = etag !== undefined && request.headers["if-none-match"] === etag;
    // What has not changed is free, and so is asking for the limits.
    const free = unchanged || match?.operation === "rate-limit/get";
    const used = this.#spent(token, resource) + (free ? 0 : answer.cost ?? 1);
    this.#used.set(`${resource} ${token ?? ""}`, used);
    const limit = resource === "graphql" ? 5000 : token === undefined ? 60 : request.who?.login === "github-actions[bot]" ? 1000 : 5000;
    const now = this.state.clock();
    const headers: Record<string, string> = {
      date: now.toUTCString(), "content-type": type, "x-github-media-type": "github.v3; format=json", "x-github-request-id": `F00D:${this.#requests.toString(16).padStart(6, "0")}`, "x-github-api-version-selected": "2022-11-28",
      "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(Math.max(limit - used, 0)), "x-ratelimit-used": String(used), "x-ratelimit-resource": resource, "x-ratelimit-reset": String(Math.floor(now.getTime() / 1000) + 3600), ...(etag === undefined ? {} : { etag }), ...answer.headers,
    };
    if (unchanged) {
      response.writeHead(304, headers).end();
      return 304;
    }
    if (match !== undefined && !binary && bytes.length > 0) this.#judge.response(request, match, answer, JSON.parse(bytes.toString("utf8")));
    response.writeHead(answer.status, { ...headers, "content-length": String(bytes.length) }).end(bytes);
    return answer.status;
  }
}

export function startGitHub(options: GitHubOptions): Promise<GitHub> {
  return GitHub.start(options);
}
