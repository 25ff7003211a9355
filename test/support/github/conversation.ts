/** What emulate answers: conversations of issues and pull requests, tokens of apps. What it is too kind about is refused before, and what it counts its own way is put right after. */

import { invalid, linkHeader, locked, page } from "./answers.ts";
import type { Match } from "./contract.ts";
import { text } from "./route.ts";
import { DATE, nodeId, type Repository, user } from "./shapes.ts";
import type { State } from "./state.ts";
import type { Tokens } from "./tokens.ts";
import type { Answer, Permissions, Request } from "./types.ts";
import { type AppSeed, DOCKET_APP, GITHUB_ACTIONS, type Upstream } from "./upstream.ts";

/** GitHub's limit for one comment. */
const COMMENT_LIMIT = 65_536;

export class Conversation {
  readonly #state: State;
  readonly #upstream: Upstream;
  readonly #tokens: Tokens;

  constructor(state: State, upstream: Upstream, tokens: Tokens) {
    [this.#state, this.#upstream, this.#tokens] = [state, upstream, tokens];
  }

  async answer(request: Request, match: Match, repo: Repository): Promise<Answer> {
    const pull = this.#state.pull(repo, Number(match.parts["issue_number"]));
    if (text(request.body, "body").length > COMMENT_LIMIT) return invalid("IssueComment", "data", "unprocessable", "Body is too long (maximum is 65536 characters)");
    if (match.operation === "issues/create-comment" && pull?.locked === true && request.who?.kind === "installation") return locked();
    const since = request.query.get("since");
    const answer = match.operation === "issues/list-comments" && since !== null ? await this.#since(request, match, repo, since) : await this.passOn(request, match, undefined, repo);
    if (answer.status === 201) pull?.comments.add((answer.body as { readonly id: number }).id);
    if (answer.status === 204) for (const one of this.#state.pulls) one.comments.delete(Number(match.parts["comment_id"]));
    if (answer.status >= 300 || match.operation === "issues/get" || answer.body === undefined) return answer;
    return { ...answer, body: Array.isArray(answer.body) ? answer.body.map((c) => this.#amended(c, repo)) : this.#amended(answer.body, repo) };
  }

  /** emulate knows no `since` (changed at or after that moment): read whole, filtered here. */
  async #since(request: Request, match: Match, repo: Repository, since: string): Promise<Answer> {
    const all: unknown[] = [];
    for (let number = 1; ; number += 1) {
      const { status, body } = await this.passOn({ ...request, query: new URLSearchParams({ per_page: "100", page: String(number) }) }, match, undefined, repo);
      if (status !== 200 || !Array.isArray(body)) return { status, body };
      all.push(...body as unknown[]);
      if (body.length < 100) break;
    }
    const wanted = all.filter((c) => Date.parse((c as { readonly updated_at: string }).updated_at) >= Date.parse(since));
    return page(request, wanted, `${this.#state.origins.api}/repositories/${repo.id}/issues/${match.parts["issue_number"] ?? ""}/comments`);
  }

  /** `token` is an app's own (a JSON Web Token), which emulate checks itself. */
  async passOn(request: Request, match: Match, token: string | undefined, repo?: Repository): Promise<Answer> {
    const authorization = request.who === undefined ? token === undefined ? undefined : `Bearer ${token}` : `token ${request.who.upstream}`;
    const query = request.query.size === 0 ? "" : `?${request.query.toString()}`;
    const got = await this.#upstream.fetch(request.method, `${request.path}${query}`, { ...(authorization === undefined ? {} : { authorization }), ...(request.raw.length === 0 ? {} : { body: request.raw }) });
    const body: unknown = got.bytes.length === 0 ? undefined : JSON.parse(got.bytes.toString("utf8"));
    if (match.operation === "apps/create-installation-access-token" && got.status === 201) this.#register(body);
    const link = this.#link(request, got.headers.get("link"), repo);
    // emulate's errors name its own pages, and its 422 has no list of errors.
    const said = got.status >= 400 ? { ...body as object, documentation_url: "https://docs.github.com/rest", status: String(got.status), ...(got.status === 422 ? { errors: [{ resource: "IssueComment", code: "missing_field", field: "body" }] } : {}) } : body;
    return { status: got.status, ...(said === undefined ? {} : { body: said }), ...(link === "" ? {} : { headers: { link } }) };
  }

  /** Ids, authors and addresses as GitHub has them. */
  #amended(comment: unknown, repo: Repository): unknown {
    const c = comment as Readonly<Record<string, unknown>> & { readonly user: { readonly login: string }; readonly id: number; readonly issue_url: string };
    const number = Number(c.issue_url.slice(c.issue_url.lastIndexOf("/") + 1));
    const kind = this.#state.pull(repo, number) === undefined ? "issues" : "pull";
    const app = [GITHUB_ACTIONS, DOCKET_APP].find((a) => `${a.slug}[bot]` === c.user.login);
    const { origins } = this.#state;
    return { ...c, user: user(this.#state.user(c.user.login), origins), html_url: `${origins.web}/${repo.owner.login}/${repo.name}/${kind}/${number}#issuecomment-${c.id}`, performed_via_github_app: app === undefined ? null : this.#app(app) };
  }

  #app({ id, slug, name }: AppSeed) {
    const { origins } = this.#state;
    const owner = this.#state.user(slug === GITHUB_ACTIONS.slug ? "github" : "acme", "Organization");
    return { id, slug, node_id: nodeId("App", id), owner: user(owner, origins), name, description: "", external_url: "https://example.org/", html_url: `${origins.web}/apps/${slug}`, created_at: DATE, updated_at: DATE, permissions: {}, events: [] };
  }

  /** emulate's relations come in another order, and name the repository where GitHub gives its id. */
  #link(request: Request, link: string | null, repo: Repository | undefined): string {
    const number = Number(request.query.get("page") ?? 1);
    const last = link === null ? 1 : Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1] ?? number);
    const below = request.path.split("/").slice(4).map((part) => `/${part}`).join("");
    return linkHeader(`${this.#state.origins.api}/repositories/${repo?.id ?? 0}${below}`, request.query, number, last);
  }

  /** A token that emulate made for an app is known here too. */
  #register(body: unknown): void {
    const made = body as { readonly token: string; readonly permissions: Permissions };
    const login = `${DOCKET_APP.slug}[bot]`;
    const repositories = this.#state.repositories.map((r) => `${r.owner.login}/${r.name}`);
    this.#tokens.add(made.token, { login, id: this.#state.user(login).id, kind: "installation", permissions: made.permissions, repositories, upstream: made.token });
  }
}
