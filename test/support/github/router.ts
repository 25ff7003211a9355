/** From a request to its answer: who asks, which repository, what is allowed, which route. */

import { badCredentials, failure, notAccessible, notFound, ok, requiresAuthentication } from "./answers.ts";
import { reaches } from "./apps.ts";
import { checkRoutes } from "./checks.ts";
import type { Match } from "./contract.ts";
import { issueRoutes } from "./routes-issues.ts";
import { holds, lacking, maySee } from "./permissions.ts";
import { peopleRepositoryRoutes, peopleRoutes } from "./people.ts";
import type { PlainRoutes, Routes } from "./route.ts";
import { actionRoutes } from "./routes-actions.ts";
import { appRepositoryRoutes, appRoutes } from "./routes-apps.ts";
import { gitRoutes } from "./routes-git.ts";
import { pullRoutes } from "./routes-pulls.ts";
import { writeRoutes } from "./routes-writes.ts";
import type { Repository } from "./shapes.ts";
import type { State } from "./state.ts";
import type { Tokens } from "./tokens.ts";
import type { Answer, Request } from "./types.ts";

const META: PlainRoutes = {
  "meta/get": () => ok({ verifiable_password_authentication: false, ssh_keys: [], hooks: ["127.0.0.0/8"], web: ["127.0.0.0/8"], api: ["127.0.0.0/8"], git: ["127.0.0.0/8"], domains: {} }),
};
/** Writes that an archived repository takes: none that the fake knows. */
const ARCHIVED = "Repository was archived so is read-only.";

export class Router {
  readonly #state: State;
  readonly #tokens: Tokens;
  readonly #plain: PlainRoutes;
  readonly #routes: Routes;

  /** `storage` is the origin that archives of artifacts are served from. */
  constructor(state: State, tokens: Tokens, storage: string, more: { readonly plain?: PlainRoutes; readonly repository?: Routes } = {}) {
    [this.#state, this.#tokens] = [state, tokens];
    this.#plain = { ...META, ...appRoutes, ...peopleRoutes, ...more.plain };
    this.#routes = { ...gitRoutes, ...writeRoutes, ...pullRoutes, ...issueRoutes, ...checkRoutes, ...appRepositoryRoutes, ...peopleRepositoryRoutes, ...actionRoutes(storage), ...more.repository };
  }

  /** The path with GitHub's numbers in place of names turned into names: `/repositories/{id}`, `/organizations/{id}`, `/user/{id}`. */
  named(path: string): string {
    const [, kind = "", id = ""] = /^\/(repositories|organizations|user)\/(\d+)(?=\/|$)/.exec(path) ?? [];
    const rest = path.slice(kind.length + id.length + 2);
    if (kind === "repositories") {
      const repo = this.#state.repositoryById(Number(id));
      // Nothing is called that: it answers 404 as GitHub does.
      return repo === undefined ? `/repos/-/${id}${rest}` : `/repos/${repo.owner.login}/${repo.name}${rest}`;
    }
    const account = kind === "" ? undefined : [...this.#state.users.values()].find((u) => u.id === Number(id));
    return account === undefined ? path : `/${kind === "user" ? "users" : "orgs"}/${account.login}${rest}`;
  }

  answer(request: Request, match: Match): Answer {
    const { who } = request;
    if (who?.installation?.suspended !== undefined) return failure(403, "This installation has been suspended");
    const [owner, name] = [match.parts["owner"], match.parts["repo"]];
    if (owner === undefined || name === undefined) return this.#answerPlain(request, match);
    const { origins } = this.#state;
    const below = request.path.slice(`/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`.length);
    const repo = this.#state.repository(owner, name);
    const moved = repo === undefined ? this.#state.renamed.get(`${owner}/${name}`.toLowerCase()) : undefined;
    if (moved !== undefined && maySee(this.#state, who, moved)) {
      const location = `${origins.api}/repositories/${moved.id}${below}`;
      return { status: request.method === "GET" ? 301 : 307, headers: { location }, body: { message: "Moved Permanently", url: location, documentation_url: "https://docs.github.com/v3/#http-redirects" } };
    }
    if (repo === undefined || !(maySee(this.#state, who, repo) || this.#isInstalled(request, repo))) return notFound();
    return this.#refused(request, match, repo) ?? this.#routes[match.operation]?.({ request, match, state: this.#state, tokens: this.#tokens, repo, address: `${origins.api}/repositories/${repo.id}${below}` }) ?? notFound();
  }

  #answerPlain(request: Request, match: Match): Answer {
    const missing = lacking(match.operation, request.who, false);
    if (missing !== undefined) return notAccessible(missing);
    const { api } = this.#state.origins;
    const account = this.#state.users.get(match.parts["org"] ?? match.parts["username"] ?? "");
    const kind = match.parts["org"] === undefined ? "user" : "organizations";
    const address = account === undefined ? `${api}${request.path}` : `${api}/${kind}/${account.id}${request.path.split("/").slice(3).map((p) => `/${p}`).join("")}`;
    return this.#plain[match.operation]?.({ request, match, state: this.#state, tokens: this.#tokens, address }) ?? notFound();
  }

  /** Why nothing is done, if so. */
  #refused(request: Request, match: Match, repo: Repository): Answer | undefined {
    const { who } = request;
    const writes = match.method !== "get";
    if (writes && who === undefined && request.app === undefined) return requiresAuthentication();
    if (request.app !== undefined && match.operation !== "apps/get-repo-installation") return writes || repo.private ? badCredentials() : undefined;
    const missing = lacking(match.operation, who, !repo.private);
    if (missing !== undefined) return notAccessible(missing);
    if (writes && who?.kind === "installation" && !holds(who, repo)) return notAccessible("");
    return writes && repo.archived ? failure(403, ARCHIVED) : undefined;
  }

  #isInstalled(request: Request, repo: Repository): boolean {
    return request.app !== undefined && this.#state.installations.some((i) => i.app === request.app && reaches(i, repo));
  }
}
