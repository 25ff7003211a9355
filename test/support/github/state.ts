/** What the fake knows besides what emulate holds: repositories on disk, pull requests, runs, artifacts, reviews. */

import { GitObjects } from "./git-objects.ts";
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
  /** Old `owner/name` → repository, after a rename. */
  readonly renamed = new Map<string, Repository>();
  readonly origins: Origins;
  #last = 1000;

  constructor(origins: Origins) {
    this.origins = origins;
  }

  nextId(): number {
    this.#last += 1;
    return this.#last;
  }

  user(login: string, type: User["type"] = login.endsWith("[bot]") ? "Bot" : "User"): User {
    const known = this.users.get(login) ?? { login, id: KNOWN.get(login) ?? this.nextId(), type };
    this.users.set(login, known);
    return known;
  }

  repository(owner: string, name: string): Repository | undefined {
    const same = (r: Repository): boolean => r.owner.login.toLowerCase() === owner.toLowerCase() && r.name.toLowerCase() === name.toLowerCase();
    return this.repositories.find(same);
  }

  addRepository(options: { owner: string; name: string; folder: string; private?: boolean; fork?: boolean; refs?: string; defaultBranch?: string; ownerType?: User["type"] }): Repository {
    const repo: Repository = {
      id: this.nextId(), owner: this.user(options.owner, options.ownerType ?? "Organization"), name: options.name, private: options.private ?? false, fork: options.fork ?? false,
      defaultBranch: options.defaultBranch ?? "main", git: new GitObjects(options.folder, options.refs),
    };
    this.repositories.push(repo);
    return repo;
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
