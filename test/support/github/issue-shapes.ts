/** Issues, labels and comments as GitHub's REST API shows them. */

import type { App } from "./apps.ts";
import type { Comment, Issue, IssueEvent, Label } from "./conversations.ts";
import { association } from "./permissions.ts";
import { DATE, nodeId, type Repository, user } from "./shapes.ts";
import type { State } from "./state.ts";

export function appShape(state: State, app: App) {
  const { origins } = state;
  return {
    id: app.id, client_id: app.clientId, slug: app.slug, node_id: nodeId("App", app.id), owner: user(app.owner, origins), name: app.name, description: "", external_url: "https://example.org/", html_url: `${origins.web}/apps/${app.slug}`,
    created_at: DATE, updated_at: DATE, permissions: app.permissions, events: app.events,
  };
}

function at(state: State, repo: Repository) {
  const full = `${repo.owner.login}/${repo.name}`;
  return { api: `${state.origins.api}/repos/${full}`, web: `${state.origins.web}/${full}` };
}

export function labelShape(state: State, repo: Repository, label: Label) {
  return { id: label.id, node_id: nodeId("Label", label.id), url: `${at(state, repo).api}/labels/${encodeURIComponent(label.name)}`, name: label.name, description: label.description, color: label.color, default: label.default };
}

function reactions(url: string) {
  return { url: `${url}/reactions`, total_count: 0, "+1": 0, "-1": 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
}

/** Title, body, state, lock: a pull request's own where it is one. */
export function said(issue: Issue) {
  const { pull } = issue;
  return pull === undefined ? { title: issue.title, body: issue.body, state: issue.state, locked: issue.locked } : { title: pull.title, body: pull.body, state: pull.state, locked: pull.locked };
}

export function issueAddress(state: State, issue: Issue): string {
  return `${at(state, issue.repo).web}/${issue.pull === undefined ? "issues" : "pull"}/${issue.number}`;
}

export function issueShape(state: State, issue: Issue) {
  const { origins } = state;
  const { api } = at(state, issue.repo);
  const url = `${api}/issues/${issue.number}`;
  const html = issueAddress(state, issue);
  const { pull } = issue;
  return {
    url, repository_url: api, labels_url: `${url}/labels{/name}`, comments_url: `${url}/comments`, events_url: `${url}/events`, html_url: html, id: issue.id, node_id: nodeId(pull === undefined ? "Issue" : "PullRequest", issue.id), number: issue.number,
    user: user(issue.author, origins), labels: issue.labels.map((l) => labelShape(state, issue.repo, l)), ...said(issue), assignee: null, assignees: [], milestone: null, comments: issue.comments.length,
    created_at: issue.createdAt, updated_at: issue.updatedAt, closed_at: pull === undefined ? issue.closedAt : pull.state === "closed" ? issue.closedAt ?? issue.updatedAt : null, author_association: association(state, issue.author, issue.repo), active_lock_reason: issue.lockReason,
    ...(pull === undefined ? {} : { draft: pull.draft, pull_request: { url: `${api}/pulls/${issue.number}`, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: pull.merged ? issue.closedAt ?? issue.updatedAt : null } }),
    closed_by: issue.closedBy === null ? null : user(issue.closedBy, origins), reactions: reactions(url), timeline_url: `${url}/timeline`, performed_via_github_app: issue.app === undefined ? null : appShape(state, issue.app), state_reason: issue.stateReason,
  };
}

export function commentShape(state: State, issue: Issue, comment: Comment) {
  const { api } = at(state, issue.repo);
  const url = `${api}/issues/comments/${comment.id}`;
  return {
    url, html_url: `${issueAddress(state, issue)}#issuecomment-${comment.id}`, issue_url: `${api}/issues/${issue.number}`, id: comment.id, node_id: nodeId("IssueComment", comment.id), user: user(comment.author, state.origins),
    created_at: comment.createdAt, updated_at: comment.updatedAt, body: comment.body, author_association: association(state, comment.author, issue.repo), reactions: reactions(url), performed_via_github_app: comment.app === undefined ? null : appShape(state, comment.app),
  };
}

export function eventShape(state: State, issue: Issue, event: IssueEvent) {
  return { id: event.id, node_id: nodeId("Event", event.id), url: `${at(state, issue.repo).api}/issues/events/${event.id}`, actor: user(event.actor, state.origins), event: event.event, commit_id: null, commit_url: null, created_at: event.at, performed_via_github_app: null };
}
