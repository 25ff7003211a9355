/** A small stateful GitHub for one pull request, with faults to order. Bodies are checked as GitHub's API describes them. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type ConnectOptions, type GitHub } from "../../src/github/client.ts";

export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);
export const REPOSITORY = { owner: "org", repo: "model" };

export interface Account { readonly login: string; readonly type: "Bot" | "User" }
export const ACTIONS: Account = { login: "github-actions[bot]", type: "Bot" };
export const STRANGER: Account = { login: "mallory", type: "User" };

export interface Comment { readonly id: number; body: string; readonly user: Account | null; readonly created_at: string; minimized?: unknown }
export interface ReviewComment { readonly id: number; readonly body: string; readonly user: Account; readonly path: string; readonly line: number; readonly start_line?: number }

/** What goes wrong with one request. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown; readonly processed?: boolean }
  | { readonly kind: "cut-before" | "cut-after" | "half-body" | "html" }
  /** Answers after so many milliseconds. */
  | { readonly kind: "slow"; readonly ms: number }
  /** 502 at once, done later. */
  | { readonly kind: "late"; readonly ms: number };

export interface Seen { readonly method: string; readonly path: string; readonly query: URLSearchParams; readonly body: unknown; readonly headers: IncomingMessage["headers"] }

type Faults = (seen: Seen, index: number) => Fault | undefined;

interface Reply { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>>; readonly raw?: Buffer }

export class FakePull {
  comments: Comment[] = [];
  reviewComments: ReviewComment[] = [];
  files: { filename: string; patch?: string }[] = [];
  viewer: Account | undefined = ACTIONS;
  pull: Record<string, unknown> = pullRequest(7);
  pulls: Record<string, unknown>[] = [];
  /** undefined: GraphQL is there. A status: it answers with that. */
  noGraphql: number | undefined;
  readOnly = false;
  faults: Faults = () => undefined;
  seen: Seen[] = [];
  extra: (seen: Seen) => Reply | undefined = () => undefined;
  #next = 1000;
  #server: Server;
  #waiting: Promise<unknown>[] = [];

  private constructor(server: Server) { this.#server = server; }

  static async start(): Promise<FakePull> {
    const server = createServer((request, response) => { void fake.#handle(request, response); });
    const fake = new FakePull(server.unref());
    await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
    return fake;
  }

  get url(): string { return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; }
  get writes(): readonly string[] { return this.seen.filter((s) => s.method !== "GET" && s.path !== "/graphql").map((s) => `${s.method} ${s.path}`); }
  get asked(): readonly string[] { return this.seen.map((s) => `${s.method} ${s.path}`); }

  add(body: string, user: Account | null): Comment {
    const comment = { id: this.#next++, body, user, created_at: "2026-11-22T10:00:00Z" };
    this.comments.push(comment);
    return comment;
  }

  /** Waits for what is done late. */
  async settle(): Promise<void> { await Promise.all(this.#waiting); this.#waiting = []; }

  async close(): Promise<void> {
    await this.settle();
    this.#server.closeAllConnections();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", this.url);
    const raw = Buffer.concat(chunks).toString("utf8");
    const seen: Seen = { method: request.method ?? "", path: url.pathname, query: url.searchParams, body: raw === "" ? undefined : JSON.parse(raw), headers: request.headers };
    this.seen.push(seen);
    const fault = this.faults(seen, this.seen.length - 1);
    const send = ({ status, body, headers = {}, raw: bytes }: Reply): void => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", "x-github-request-id": "ABCD:1234", ...headers });
      response.end(status === 204 ? undefined : bytes ?? JSON.stringify(body ?? {}));
    };
    switch (fault?.kind) {
      case undefined: send(this.#answer(seen)); return;
      case "status":
        if (fault.processed === true) this.#answer(seen);
        send({ status: fault.status, body: fault.body ?? { message: "fault" }, ...(fault.headers === undefined ? {} : { headers: fault.headers }) });
        return;
      case "cut-after": this.#answer(seen); request.socket.destroy(); return;
      case "cut-before": request.socket.destroy(); return;
      case "half-body": {
        const { status, body } = this.#answer(seen);
        const text = JSON.stringify(body ?? {});
        response.writeHead(status, { "content-type": "application/json", "content-length": String(text.length + 10) });
        response.write(text.slice(0, Math.ceil(text.length / 2)), () => { request.socket.destroy(); });
        return;
      }
      case "html": this.#answer(seen); response.writeHead(200, { "content-type": "text/html" }); response.end("<html>Please log in to this network</html>"); return;
      case "slow": {
        const answer = this.#answer(seen);
        const timer = setTimeout(() => { send(answer); }, fault.ms);
        response.on("close", () => { clearTimeout(timer); });
        return;
      }
      case "late":
        this.#waiting.push(new Promise<void>((resolve) => { setTimeout(() => { this.#answer(seen); resolve(); }, fault.ms); }));
        send({ status: 502, body: { message: "Server Error" } });
    }
  }

  #answer(seen: Seen): Reply {
    const more = this.extra(seen);
    if (more !== undefined) return more;
    const { method, path, body, query } = seen;
    if (path === "/graphql" || path === "/api/graphql") {
      if (this.noGraphql !== undefined) return { status: this.noGraphql, body: { message: "Not Found" } };
      return { status: 200, body: { data: { viewer: { login: this.viewer?.login } } } };
    }
    if (path === "/user") return this.viewer?.type === "Bot" ? { status: 403, body: { message: "Resource not accessible by integration" } } : { status: 200, body: this.viewer };
    if (method === "GET") return this.#read(path, query);
    if (this.readOnly) return { status: 403, body: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest", status: "403" } };
    const id = Number(/^\/repos\/org\/model\/issues\/comments\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    const text = (body as { body?: unknown } | undefined)?.body;
    if (method === "POST" && path === "/repos/org/model/issues/7/comments") {
      if (typeof text !== "string" || Object.keys(body as object).length !== 1 || text.length > 65_536) return { status: 422, body: { message: "Validation Failed", errors: [{ resource: "IssueComment", field: "data", code: "unprocessable", message: "Body is too long" }] } };
      return { status: 201, body: this.#shown(this.add(text, this.viewer ?? null)) };
    }
    if (method === "POST" && path === "/repos/org/model/pulls/7/reviews") return this.#review(body as Record<string, unknown>);
    const comment = this.comments.find((c) => c.id === id);
    if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
    if (method === "DELETE") { this.comments = this.comments.filter((c) => c !== comment); return { status: 204 }; }
    if (method === "PATCH" && typeof text === "string") { comment.body = text; return { status: 200, body: this.#shown(comment) }; }
    return { status: 404, body: { message: "Not Found" } };
  }

  #read(path: string, query: URLSearchParams): Reply {
    switch (path) {
      case "/repos/org/model/issues/7/comments": return this.#page(this.comments.map((c) => this.#shown(c)), path, query);
      case "/repos/org/model/pulls/7/comments": return this.#page(this.reviewComments, path, query);
      case "/repos/org/model/pulls/7/files": return this.#page(this.files, path, query);
      case "/repos/org/model/pulls": return this.#page(this.pulls, path, query);
      case "/repos/org/model/pulls/7": return { status: 200, body: this.pull };
      default: {
        const listed = this.pulls.find((p) => path === `/repos/org/model/pulls/${String(p["number"])}`);
        return listed === undefined ? { status: 404, body: { message: "Not Found" } } : { status: 200, body: { ...listed, changed_files: 3 } };
      }
    }
  }

  #page(items: readonly unknown[], path: string, query: URLSearchParams): Reply {
    const size = Number(query.get("per_page") ?? 30);
    const page = Number(query.get("page") ?? 1);
    const next = new URL(path, this.url);
    next.search = query.toString();
    next.searchParams.set("page", String(page + 1));
    return { status: 200, body: items.slice((page - 1) * size, page * size), ...(page * size < items.length ? { headers: { link: `<${next.href}>; rel="next", <${next.href}>; rel="last"` } } : {}) };
  }

  #shown(comment: Comment): unknown {
    return { ...comment, html_url: `https://github.com/org/model/pull/7#issuecomment-${comment.id}` };
  }

  #review(body: Record<string, unknown>): Reply {
    const comments = body["comments"] as { path: string; body: string; line: number; side: string; start_line?: number; start_side?: string }[];
    if (body["event"] !== "COMMENT" || typeof body["body"] !== "string" || body["body"] === "" || body["commit_id"] !== HEAD || comments.length > 20) return { status: 422, body: { message: "Unprocessable Entity" } };
    const outside = comments.some(({ path, line }) => !this.files.some((f) => f.filename === path && line < 100));
    if (outside) return { status: 422, body: { message: "Unprocessable Entity", errors: ["Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank"] } };
    for (const { path, body: text, line, start_line } of comments) this.reviewComments.push({ id: this.#next++, body: text, path, line, user: this.viewer ?? STRANGER, ...(start_line === undefined ? {} : { start_line }) });
    return { status: 200, body: { id: this.#next++, html_url: "https://github.com/org/model/pull/7#pullrequestreview-1" } };
  }
}

export function pullRequest(number: number, head: { sha?: string; id?: number } = {}): Record<string, unknown> {
  const repo = (id: number, login: string): unknown => ({ id, name: "model", owner: { login } });
  return {
    number, state: "open", draft: false, locked: false, changed_files: 3,
    head: { ref: "feature", sha: head.sha ?? HEAD, repo: repo(head.id ?? 11, "someone") },
    base: { ref: "main", sha: BASE, repo: repo(10, "org") },
  };
}

export const TOKEN = `ghs_${"x.".repeat(258)}`;

/** A client that waits no time; what it would have waited is in `waits`. */
export function client(server: FakePull, options: Partial<ConnectOptions> = {}): GitHub & { readonly waits: number[]; readonly lines: string[] } {
  const waits: number[] = [];
  const lines: string[] = [];
  const github = connect({ token: TOKEN, apiUrl: server.url, log: (line) => { lines.push(line); }, timeoutMs: 5000, wait: async (ms) => { waits.push(ms); await new Promise((resolve) => { setImmediate(resolve); }); }, ...options });
  return Object.assign(github, { waits, lines });
}
