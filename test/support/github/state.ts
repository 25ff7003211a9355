/** What the fake holds: accounts, repositories on disk, apps and installations, pull requests, runs, artifacts, reviews. */

import { type App, type AppSeed, DOCKET_APP, GITHUB_ACTIONS, type Installation, makeApp } from "./apps.ts";
import { Checks } from "./checks.ts";
import { Conversations } from "./conversations.ts";
import { GitObjects } from "./git-objects.ts";
import { Happenings } from "./happenings.ts";
import type { Origins, Repository, User } from "./shapes.ts";

export interface Pull {
  readonly number: number;
  readonly base: Repository;
  readonly author: User;
  readonly headRef: string;
  readonly headOwner: User;
  baseRef: string;
  /** Tip of the base branch when the pull request was opened or last pushed to. */
  baseSha: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  merged: boolean;
  draft: boolean;
  locked: boolean;
  /** Null once the head repository is deleted: the head then stays where it was. */
  head: Repository | null;
  headSha: string;
  /** Ids of the comments of its conversation. */
  readonly comments: Set<number>;
}

export interface WorkflowRun {
  readonly id: number;
  readonly repository: Repository;
  readonly head: Repository;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly event: string;
  readonly conclusion: string;
  readonly name: string;
  readonly path: string;
}

export interface Artifact {
  readonly id: number;
  readonly run: WorkflowRun;
  readonly name: string;
  /** The archive as the storage serves it. */
  readonly zip: Buffer;
  readonly expired: boolean;
}

export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: Pull;
  readonly author: User;
  readonly path: string;
  readonly line: number;
  readonly startLine?: number;
  readonly side: "LEFT" | "RIGHT";
  readonly commit: string;
  readonly hunk: string;
  body: string;
}

export interface Review { readonly id: number; readonly pull: Pull; readonly author: User; readonly body: string; readonly state: string; readonly commit: string }

/** A person's place in an organisation. Somebody who was invited and has not answered is pending. */
export interface Membership { readonly role: "admin" | "member"; readonly state: "active" | "pending" }

export interface RepositorySeed {
  readonly owner: string;
  readonly name: string;
  /** A folder with a git repository. Several may share one. */
  readonly folder: string;
  readonly private?: boolean;
  readonly fork?: boolean;
  /** Where its branches lie, e.g. `refs/forks/contributor/heads/`; a branch that is not there is read from the folder's own, and written below `refs`. */
  readonly refs?: string;
  readonly defaultBranch?: string;
  readonly ownerType?: User["type"];
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly hasIssues?: boolean;
}

/** Ids that GitHub gives these identities. */
const KNOWN = new Map([["github-actions[bot]", 41898282], ["dependabot[bot]", 49699333], ["octocat", 583231]]);

export class State {
  readonly users = new Map<string, User>();
  readonly repositories: Repository[] = [];
  readonly pulls: Pull[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly artifacts: Artifact[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly apps: App[] = [];
  readonly installations: Installation[] = [];
  /** Login of an organisation → login of a person → place. */
  readonly memberships = new Map<string, Map<string, Membership>>();
  /** Old `owner/name` in lower case → repository, after a rename or a transfer. */
  readonly renamed = new Map<string, Repository>();
  readonly origins: Origins;
  readonly conversations: Conversations;
  readonly happenings = new Happenings();
  readonly checks = new Checks();
  /** The fake's clock; tests may put another here. */
  clock: () => Date;
  readonly #byName = new Map<string, Repository>();
  readonly #byId = new Map<number, Repository>();
  #last = 1000;

  constructor(origins: Origins, clock: () => Date = () => new Date()) {
    [this.origins, this.clock] = [origins, clock];
    this.conversations = new Conversations(this);
  }

  nextId(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Now, as GitHub writes it: `2026-11-23T12:00:00Z`. */
  now(): string {
    return this.clock().toISOString().replace(/\.\d+Z$/, "Z");
  }

  user(login: string, type: User["type"] = login.endsWith("[bot]") ? "Bot" : "User"): User {
    const known = this.users.get(login) ?? { login, id: KNOWN.get(login) ?? this.nextId(), type };
    this.users.set(login, known);
    return known;
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.#byName.get(`${owner}/${name}`.toLowerCase());
  }

  repositoryById(id: number): Repository | undefined {
    return this.#byId.get(id);
  }

  addRepository(seed: RepositorySeed): Repository {
    const repo: Repository = {
      id: this.nextId(), owner: this.user(seed.owner, seed.ownerType ?? "Organization"), name: seed.name, private: seed.private ?? false, fork: seed.fork ?? false, defaultBranch: seed.defaultBranch ?? "main", git: new GitObjects(seed.folder, seed.refs),
      archived: seed.archived ?? false, disabled: seed.disabled ?? false, hasIssues: seed.hasIssues ?? true, deleted: false, description: null, collaborators: new Map(),
    };
    this.repositories.push(repo);
    this.#byName.set(key(repo), repo);
    this.#byId.set(repo.id, repo);
    this.renamed.delete(key(repo));
    return repo;
  }

  /** Another name or another owner; the old address leads to the new one until something else takes it. */
  move(repo: Repository, to: { readonly owner?: User; readonly name?: string }): void {
    const old = key(repo);
    this.#byName.delete(old);
    if (to.owner !== undefined) repo.owner = to.owner;
    if (to.name !== undefined) repo.name = to.name;
    this.#byName.set(key(repo), repo);
    this.renamed.set(old, repo);
    this.renamed.delete(key(repo));
  }

  remove(repo: Repository): void {
    repo.deleted = true;
    this.repositories.splice(this.repositories.indexOf(repo), 1);
    this.#byName.delete(key(repo));
    this.#byId.delete(repo.id);
    for (const [old, moved] of this.renamed) if (moved === repo) this.renamed.delete(old);
  }

  /** The app with that slug; GitHub's own and ours are there from the start. */
  app(slug: string): App {
    const seed = [GITHUB_ACTIONS, DOCKET_APP].find((a) => a.slug === slug);
    const found = this.apps.find((a) => a.slug === slug) ?? (seed === undefined ? undefined : this.addApp(seed));
    if (found === undefined) throw new Error(`the fake knows no app ${slug}`);
    return found;
  }

  addApp(seed: AppSeed): App {
    const app = makeApp(seed, this.user(seed.owner ?? "acme", "Organization"));
    this.user(`${app.slug}[bot]`);
    this.apps.push(app);
    return app;
  }

  pull(repo: Repository, number: number): Pull | undefined {
    return this.pulls.find((p) => p.base === repo && p.number === number);
  }

  /** The head that GitHub would tell now: the branch's tip, or where it was when its repository was deleted. */
  headOf(pull: Pull): string {
    if (pull.head !== null && pull.state === "open") pull.headSha = pull.head.git.commitOf(pull.headRef) ?? pull.headSha;
    return pull.headSha;
  }
}

function key(repo: Repository): string {
  return `${repo.owner.login}/${repo.name}`.toLowerCase();
}
