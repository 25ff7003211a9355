/** What is done to issues, by the API and by people alike; webhooks are told. Nothing is judged here. */

import type { App } from "./apps.ts";
import type { Comment, Issue, StateReason } from "./conversations.ts";
import { commentShape, issueShape, labelShape, said } from "./issue-shapes.ts";
import { type Repository, repository, type User } from "./shapes.ts";
import type { State } from "./state.ts";

/** Who acts: a person, or an app as its bot. */
export interface Actor { readonly user: User; readonly app?: App | undefined }

export interface IssueEdit {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: "open" | "closed";
  readonly stateReason?: StateReason | null;
  readonly labels?: readonly string[];
}

/** Pull requests send events of their own. */
function tell(state: State, actor: Actor, action: string, issue: Issue, more: () => Readonly<Record<string, unknown>> = () => ({})): void {
  if (issue.pull !== undefined) return;
  state.happenings.tell({ event: "issues", action, repo: issue.repo, sender: actor.user, more: () => ({ issue: issueShape(state, issue), ...more() }) });
}

export function openIssue(state: State, actor: Actor, repo: Repository, given: { readonly title: string; readonly body?: string | null; readonly labels?: readonly string[] }): Issue {
  const issue = state.conversations.add(repo, { author: actor.user, app: actor.app, ...given });
  tell(state, actor, "opened", issue);
  for (const label of issue.labels) tell(state, actor, "labeled", issue, () => ({ label: labelShape(state, repo, label) }));
  return issue;
}

/** All of the change at once. A reason counts only where the state changes; closed without one is completed. */
export function editIssue(state: State, actor: Actor, issue: Issue, edit: IssueEdit): void {
  const before = said(issue);
  const target = issue.pull ?? issue;
  const changes: Record<string, { from: string }> = {};
  if (edit.title !== undefined && edit.title !== before.title) { target.title = edit.title; changes["title"] = { from: before.title }; }
  if (edit.body !== undefined && edit.body !== before.body) { target.body = edit.body; changes["body"] = { from: before.body ?? "" }; }
  const old = issue.labels;
  if (edit.labels !== undefined) issue.labels = state.conversations.named(issue.repo, edit.labels);
  const added = issue.labels.filter((l) => !old.includes(l));
  const removed = old.filter((l) => !issue.labels.includes(l));
  const turned = edit.state !== undefined && edit.state !== before.state;
  if (Object.keys(changes).length + added.length + removed.length > 0) state.conversations.touch(issue, changes["title"] === undefined ? undefined : "renamed", actor.user);
  if (turned) {
    target.state = edit.state;
    const closed = edit.state === "closed";
    state.conversations.touch(issue, closed ? "closed" : "reopened", actor.user);
    issue.stateReason = issue.pull !== undefined ? null : closed ? edit.stateReason ?? "completed" : "reopened";
    issue.closedAt = closed ? issue.updatedAt : null;
    issue.closedBy = closed ? actor.user : null;
  }
  if (Object.keys(changes).length > 0) tell(state, actor, "edited", issue, () => ({ changes }));
  for (const label of added) tell(state, actor, "labeled", issue, () => ({ label: labelShape(state, issue.repo, label) }));
  for (const label of removed) tell(state, actor, "unlabeled", issue, () => ({ label: labelShape(state, issue.repo, label) }));
  if (turned) tell(state, actor, edit.state === "closed" ? "closed" : "reopened", issue);
}

export function lockIssue(state: State, actor: Actor, issue: Issue, locked: boolean, reason: string | null = null): void {
  (issue.pull ?? issue).locked = locked;
  issue.lockReason = locked ? reason : null;
  state.conversations.touch(issue, locked ? "locked" : "unlocked", actor.user);
  tell(state, actor, locked ? "locked" : "unlocked", issue);
}

/** The issue answers 410 from now on. */
export function deleteIssue(state: State, actor: Actor, issue: Issue): void {
  tell(state, actor, "deleted", issue);
  issue.deleted = true;
}

/** A copy in another repository of the same owner, with another number; the old address leads there. Labels come along by name. */
export function transferIssue(state: State, actor: Actor, issue: Issue, to: Repository): Issue {
  const { title, body } = said(issue);
  const copy = state.conversations.add(to, { author: issue.author, app: issue.app, title, body, labels: issue.labels.map((l) => l.name), createdAt: issue.createdAt });
  Object.assign(copy, { state: issue.state, stateReason: issue.stateReason, closedAt: issue.closedAt, closedBy: issue.closedBy, locked: issue.locked });
  for (const c of [...issue.comments]) state.conversations.addComment(copy, { author: c.author, app: c.app, body: c.body });
  issue.transferred = copy;
  tell(state, actor, "transferred", issue, () => ({ changes: { new_issue: issueShape(state, copy), new_repository: repository(to, state.origins) } }));
  return copy;
}

export function addComment(state: State, actor: Actor, issue: Issue, body: string): Comment {
  const comment = state.conversations.addComment(issue, { author: actor.user, app: actor.app, body });
  tellComment(state, actor, "created", issue, comment);
  return comment;
}

export function editComment(state: State, actor: Actor, issue: Issue, comment: Comment, body: string): void {
  const from = comment.body;
  [comment.body, comment.updatedAt, comment.edited] = [body, state.now(), true];
  state.conversations.touch(issue);
  tellComment(state, actor, "edited", issue, comment, { changes: { body: { from } } });
}

export function deleteComment(state: State, actor: Actor, issue: Issue, comment: Comment): void {
  state.conversations.removeComment(comment.id);
  tellComment(state, actor, "deleted", issue, comment);
}

function tellComment(state: State, actor: Actor, action: string, issue: Issue, comment: Comment, more: Readonly<Record<string, unknown>> = {}): void {
  state.happenings.tell({ event: "issue_comment", action, repo: issue.repo, sender: actor.user, more: () => ({ issue: issueShape(state, issue), comment: commentShape(state, issue, comment), ...more }) });
}
