/** A person (or an app) at work on GitHub's own pages: nothing of it is in the log of requests, nothing is asked for permission, webhooks are sent. */

import { type Actor, addComment, deleteComment, deleteIssue, editComment, editIssue, lockIssue, openIssue, transferIssue } from "./issue-actions.ts";
import { said } from "./issue-shapes.ts";
import type { Issue, StateReason } from "./conversations.ts";
import { pullShape } from "./routes-pulls.ts";
import { mergePull } from "./routes-writes.ts";
import type { Repository } from "./shapes.ts";
import type { Pull, State } from "./state.ts";

/** What a test sees of an issue. */
export interface IssueView {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly stateReason: StateReason | null;
  readonly author: string;
  readonly labels: readonly string[];
  readonly locked: boolean;
  readonly comments: readonly { readonly id: number; readonly author: string; readonly body: string }[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly url: string;
  readonly nodeId: string;
}

export class Person {
  readonly #state: State;
  readonly #actor: Actor;

  constructor(state: State, actor: Actor) {
    [this.#state, this.#actor] = [state, actor];
  }

  get login(): string { return this.#actor.user.login; }

  open(repo: Repository, title: string, body: string | null = null, labels: readonly string[] = []): number {
    return openIssue(this.#state, this.#actor, repo, { title, body, labels }).number;
  }

  edit(repo: Repository, number: number, change: { readonly title?: string; readonly body?: string | null; readonly labels?: readonly string[] }): void {
    editIssue(this.#state, this.#actor, this.#issue(repo, number), change);
  }

  close(repo: Repository, number: number, reason: "completed" | "not_planned" | "duplicate" = "completed"): void {
    editIssue(this.#state, this.#actor, this.#issue(repo, number), { state: "closed", stateReason: reason });
  }

  reopen(repo: Repository, number: number): void {
    editIssue(this.#state, this.#actor, this.#issue(repo, number), { state: "open" });
  }

  comment(repo: Repository, number: number, body: string): number {
    return addComment(this.#state, this.#actor, this.#issue(repo, number), body).id;
  }

  editComment(repo: Repository, id: number, body: string): void {
    const { issue, comment } = this.#comment(repo, id);
    editComment(this.#state, this.#actor, issue, comment, body);
  }

  deleteComment(repo: Repository, id: number): void {
    const { issue, comment } = this.#comment(repo, id);
    deleteComment(this.#state, this.#actor, issue, comment);
  }

  label(repo: Repository, number: number, ...names: readonly string[]): void {
    const issue = this.#issue(repo, number);
    editIssue(this.#state, this.#actor, issue, { labels: [...issue.labels.map((l) => l.name), ...names] });
  }

  unlabel(repo: Repository, number: number, ...names: readonly string[]): void {
    const issue = this.#issue(repo, number);
    editIssue(this.#state, this.#actor, issue, { labels: issue.labels.map((l) => l.name).filter((n) => !names.includes(n)) });
  }

  lock(repo: Repository, number: number, reason: string | null = null): void {
    lockIssue(this.#state, this.#actor, this.#issue(repo, number), true, reason);
  }

  unlock(repo: Repository, number: number): void {
    lockIssue(this.#state, this.#actor, this.#issue(repo, number), false);
  }

  /** From now on it answers 410. */
  deleteIssue(repo: Repository, number: number): void {
    deleteIssue(this.#state, this.#actor, this.#issue(repo, number));
  }

  /** Returns its number there; the old address leads on. */
  transferIssue(repo: Repository, number: number, to: Repository): number {
    return transferIssue(this.#state, this.#actor, this.#issue(repo, number), to).number;
  }

  /** Merges a pull request; returns the commit. */
  merge(pull: Pull): string {
    const sha = mergePull(this.#state, this.#actor, pull);
    if (sha === undefined) throw new Error(`pull request ${pull.number} cannot be merged`);
    return sha;
  }

  /** Closes a pull request without merging it. */
  closePull(pull: Pull): void {
    this.close(pull.base, pull.number);
    this.#state.happenings.tell({ event: "pull_request", action: "closed", repo: pull.base, sender: this.#actor.user, more: () => ({ number: pull.number, pull_request: pullShape(this.#state, pull) }) });
  }

  #issue(repo: Repository, number: number): Issue {
    const found = this.#state.conversations.issue(repo, number);
    if (found === undefined || found.deleted || found.transferred !== undefined) throw new Error(`the fake holds no issue ${number} in ${repo.owner.login}/${repo.name}`);
    return found;
  }

  #comment(repo: Repository, id: number) {
    const found = this.#state.conversations.comment(repo, id);
    if (found === undefined) throw new Error(`the fake holds no comment ${id}`);
    return found;
  }
}

export function viewIssue(state: State, issue: Issue): IssueView {
  const { title, body, state: at, locked } = said(issue);
  return {
    number: issue.number, title, body: body ?? "", state: at, stateReason: issue.stateReason, author: issue.author.login, labels: issue.labels.map((l) => l.name), locked, comments: issue.comments.map((c) => ({ id: c.id, author: c.author.login, body: c.body })),
    createdAt: issue.createdAt, updatedAt: issue.updatedAt, closedAt: issue.closedAt, url: `${state.origins.web}/${issue.repo.owner.login}/${issue.repo.name}/issues/${issue.number}`, nodeId: Buffer.from(`Issue:${issue.id}`).toString("base64").replaceAll("=", ""),
  };
}
