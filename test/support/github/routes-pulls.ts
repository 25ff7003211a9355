/** Pull requests, their files, and review comments on lines of the diff. */

import { invalid, notFound, ok, page, unprocessable } from "./answers.ts";
import type { FileChange } from "./git-objects.ts";
import type { Actor } from "./issue-actions.ts";
import { type Call, field, ofPull, type Routes, text } from "./route.ts";
import { DATE, diffEntry, nodeId, type Repository, repository, user } from "./shapes.ts";
import type { Pull, Review, ReviewComment, State } from "./state.ts";
import type { Answer } from "./types.ts";

/** `GET /pulls/{n}/files` ends there, without a word. */
export const LISTED_FILES = 3000;

/** Files of a pull request: between the merge base and its head. Empty where there is none. */
export function changedFiles(state: State, pull: Pull): readonly FileChange[] {
  const head = state.headOf(pull);
  const from = pull.base.git.mergeBase(pull.baseSha, head);
  return from === undefined ? [] : pull.base.git.changes(from, head);
}

function simple(state: State, pull: Pull) {
  const { origins } = state;
  const full = `${pull.base.owner.login}/${pull.base.name}`;
  const [api, web] = [`${origins.api}/repos/${full}`, `${origins.web}/${full}`];
  const url = `${api}/pulls/${pull.number}`;
  const head = state.headOf(pull);
  const closed = pull.state === "closed" ? DATE : null;
  const href = (to: string) => ({ href: to });
  return {
    url, id: pull.base.id * 1000 + pull.number, node_id: nodeId("PullRequest", pull.number), html_url: `${web}/pull/${pull.number}`, diff_url: `${web}/pull/${pull.number}.diff`, patch_url: `${web}/pull/${pull.number}.patch`,
    issue_url: `${api}/issues/${pull.number}`, number: pull.number, state: pull.state, locked: pull.locked, title: pull.title, user: user(pull.author, origins), body: pull.body,
    created_at: DATE, updated_at: DATE, closed_at: closed, merged_at: pull.merged ? DATE : null, merge_commit_sha: null, assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], labels: [], milestone: null, draft: pull.draft,
    commits_url: `${url}/commits`, review_comments_url: `${url}/comments`, review_comment_url: `${api}/pulls/comments{/number}`, comments_url: `${api}/issues/${pull.number}/comments`, statuses_url: `${api}/statuses/${head}`,
    head: { label: `${pull.headOwner.login}:${pull.headRef}`, ref: pull.headRef, sha: head, user: user(pull.headOwner, origins), repo: pull.head === null ? null : repository(pull.head, origins) },
    base: { label: `${pull.base.owner.login}:${pull.baseRef}`, ref: pull.baseRef, sha: pull.baseSha, user: user(pull.base.owner, origins), repo: repository(pull.base, origins) },
    _links: { self: href(url), html: href(`${web}/pull/${pull.number}`), issue: href(`${api}/issues/${pull.number}`), comments: href(`${api}/issues/${pull.number}/comments`), review_comments: href(`${url}/comments`), review_comment: href(`${api}/pulls/comments{/number}`), commits: href(`${url}/commits`), statuses: href(`${api}/statuses/${head}`) },
    author_association: pull.author.login === pull.base.owner.login ? "OWNER" : pull.head === pull.base ? "MEMBER" : "NONE", auto_merge: null, active_lock_reason: null,
  };
}

/** A pull request as `GET /pulls/{n}` and events show it. */
export function pullShape(state: State, pull: Pull) {
  const files = changedFiles(state, pull);
  const open = pull.state === "open";
  return {
    ...simple(state, pull), merged: pull.merged, mergeable: open ? true : null, rebaseable: open ? true : null, mergeable_state: open ? "clean" : "unknown", merged_by: null, comments: pull.comments.size, review_comments: state.reviewComments.filter((c) => c.pull === pull).length,
    maintainer_can_modify: false, commits: Math.max(pull.base.git.between(pull.baseSha, state.headOf(pull)).length, 1), additions: files.reduce((sum, f) => sum + f.additions, 0), deletions: files.reduce((sum, f) => sum + f.deletions, 0), changed_files: files.length,
  };
}

function list(call: Call): Answer {
  const { state, repo, request } = call;
  const wanted = request.query.get("state") ?? "open";
  const head = request.query.get("head");
  const base = request.query.get("base");
  const found = state.pulls.filter((p) => p.base === repo && (wanted === "all" || p.state === wanted) && (head === null || `${p.headOwner.login}:${p.headRef}` === head) && (base === null || p.baseRef === base));
  return page(request, found.map((p) => simple(state, p)), call.address);
}

/** Pull requests that hold a commit: merged ones of the default branch, open ones otherwise. Those from forks are not told. */
function withCommit(call: Call): Answer {
  const { state, repo, request, match } = call;
  const found = state.pulls.filter((p) => p.base === repo && p.head === repo && p.state === "open" && [state.headOf(p), ...repo.git.between(p.baseSha, state.headOf(p))].includes(match.parts["commit_sha"] ?? ""));
  return page(request, found.map((p) => simple(state, p)), call.address);
}

function files(call: Call, pull: Pull): Answer {
  const { state, request } = call;
  const head = state.headOf(pull);
  return page(request, changedFiles(state, pull).slice(0, LISTED_FILES).map((f) => diffEntry(f, pull.base, head, state.origins)), call.address);
}

/** The hunk of a patch that holds a line of the new side (RIGHT) or the old side (LEFT), from `@@` to that line. */
export function hunkOf(patch: string | undefined, line: number, side: string): { readonly header: string; readonly text: string } | undefined {
  let [old, fresh, header] = [0, 0, ""];
  let seen: string[] = [];
  for (const row of (patch ?? "").split("\n")) {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row);
    if (start !== null) [old, fresh, header, seen] = [Number(start[1]), Number(start[2]), row, [row]];
    else {
      seen.push(row);
      const [onLeft, onRight] = [!row.startsWith("+") && !row.startsWith("\\"), !row.startsWith("-") && !row.startsWith("\\")];
      if ((side === "LEFT" && onLeft && old === line) || (side !== "LEFT" && onRight && fresh === line)) return { header, text: seen.join("\n") };
      old += onLeft ? 1 : 0;
      fresh += onRight ? 1 : 0;
    }
  }
  return undefined;
}

/** A comment as wanted, or what GitHub says against its place. */
function placed(state: State, pull: Pull, wanted: unknown, login: string, review: number, commit: string): ReviewComment | readonly string[] {
  const [path, side] = [text(wanted, "path"), text(wanted, "side") || "RIGHT"];
  const [line, start] = [Number(field(wanted, "line")), field(wanted, "start_line")];
  const file = changedFiles(state, pull).find((f) => f.path === path);
  if (file === undefined) return ["Path could not be resolved"];
  const hunk = hunkOf(file.patch, line, side);
  if (hunk === undefined) return ["Pull request review thread line must be part of the diff", "Pull request review thread diff hunk can't be blank"];
  if (typeof start === "number" && start >= line) return ["Pull request review thread start line must precede the end line."];
  if (typeof start === "number" && hunkOf(file.patch, start, text(wanted, "start_side") || side)?.header !== hunk.header) return ["Pull request review thread start line must be part of the same hunk as the line."];
  return { id: state.nextId(), review, pull, author: state.user(login), path, line, ...(typeof start === "number" ? { startLine: start } : {}), side: side === "LEFT" ? "LEFT" : "RIGHT", commit, hunk: hunk.text, body: text(wanted, "body") };
}

function commentShape(state: State, c: ReviewComment) {
  const { origins } = state;
  const full = `${c.pull.base.owner.login}/${c.pull.base.name}`;
  const [url, html, pull] = [`${origins.api}/repos/${full}/pulls/comments/${c.id}`, `${origins.web}/${full}/pull/${c.pull.number}#discussion_r${c.id}`, `${origins.api}/repos/${full}/pulls/${c.pull.number}`];
  return {
    url, pull_request_review_id: c.review, id: c.id, node_id: nodeId("PullRequestReviewComment", c.id), diff_hunk: c.hunk, path: c.path, commit_id: c.commit, original_commit_id: c.commit, user: user(c.author, origins), body: c.body,
    created_at: DATE, updated_at: DATE, html_url: html, pull_request_url: pull, author_association: "NONE", _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
    line: c.line, original_line: c.line, start_line: c.startLine ?? null, original_start_line: c.startLine ?? null, start_side: c.startLine === undefined ? null : c.side, side: c.side, subject_type: "line",
  };
}

function createComment(call: Call, pull: Pull): Answer {
  const { request, state } = call;
  const commit = text(request.body, "commit_id");
  if (pull.base.git.commit(commit) === undefined) return invalid("PullRequestReviewComment", "commit_id", "custom", "commit_id is not part of the pull request");
  if (text(request.body, "body").length > 65_536) return invalid("PullRequestReviewComment", "body", "custom", "body is too long (maximum is 65536 characters)");
  const made = placed(state, pull, request.body, request.who?.login ?? "", state.nextId(), commit);
  if (!("id" in made)) return invalid("PullRequestReviewComment", "pull_request_review_thread.line", "custom", `pull_request_review_thread.line must be part of the diff (${made.join(" and ")})`);
  state.reviewComments.push(made);
  return { status: 201, body: commentShape(state, made), headers: { location: `${state.origins.api}/repos/${pull.base.owner.login}/${pull.base.name}/pulls/comments/${made.id}` } };
}

/** All comments of a review, or none. */
function createReview(call: Call, pull: Pull): Answer {
  const { request, state } = call;
  const wanted = field(request.body, "comments");
  const commit = text(request.body, "commit_id") || state.headOf(pull);
  const review: Review = { id: state.nextId(), pull, author: state.user(request.who?.login ?? ""), body: text(request.body, "body"), state: text(request.body, "event") === "APPROVE" ? "APPROVED" : text(request.body, "event") === "" ? "PENDING" : "COMMENTED", commit };
  const comments = (Array.isArray(wanted) ? wanted as readonly unknown[] : []).map((w) => placed(state, pull, w, review.author.login, review.id, commit));
  const wrong = comments.flatMap((c) => ("id" in c ? [] : c));
  if (wrong.length > 0) return unprocessable(...new Set(wrong));
  if (review.body === "" && comments.length === 0) return unprocessable("Review body can't be blank");
  state.reviews.push(review);
  state.reviewComments.push(...comments.filter((c) => "id" in c));
  return ok(reviewShape(state, review));
}

function reviewShape(state: State, r: Review) {
  const { origins } = state;
  const full = `${r.pull.base.owner.login}/${r.pull.base.name}`;
  const [html, pull] = [`${origins.web}/${full}/pull/${r.pull.number}#pullrequestreview-${r.id}`, `${origins.api}/repos/${full}/pulls/${r.pull.number}`];
  return { id: r.id, node_id: nodeId("PullRequestReview", r.id), user: user(r.author, origins), body: r.body, state: r.state, html_url: html, pull_request_url: pull, author_association: "NONE", _links: { html: { href: html }, pull_request: { href: pull } }, submitted_at: DATE, commit_id: r.commit };
}

/** A review comment that its own author, or anybody who may write, changes or deletes. */
function changeComment(call: Call): Answer {
  const { state, match, request, repo } = call;
  const found = state.reviewComments.find((c) => c.pull.base === repo && c.id === Number(match.parts["comment_id"]));
  if (found === undefined) return notFound();
  if (match.operation === "pulls/delete-review-comment") {
    state.reviewComments.splice(state.reviewComments.indexOf(found), 1);
    return { status: 204 };
  }
  found.body = text(request.body, "body");
  return ok(commentShape(state, found));
}

/** Opens a pull request; it takes the next number of the repository's issues. */
export function openPull(state: State, actor: Actor, given: { readonly base: Repository; readonly head: Repository; readonly headRef: string; readonly baseRef?: string; readonly title?: string; readonly body?: string | null; readonly draft?: boolean }): Pull {
  const baseRef = given.baseRef ?? given.base.defaultBranch;
  const [baseSha, headSha] = [given.base.git.commitOf(baseRef), given.head.git.commitOf(given.headRef)];
  if (baseSha === undefined || headSha === undefined) throw new Error("the fake needs a base and a head branch");
  const title = given.title ?? "Change";
  const make = (number: number): Pull => ({
    number, base: given.base, author: actor.user, headRef: given.headRef, headOwner: given.head.owner, baseRef, baseSha, title, body: given.body ?? null, state: "open", merged: false, draft: given.draft ?? false, locked: false, head: given.head, headSha, comments: new Set(),
  });
  const { pull } = state.conversations.add(given.base, { author: actor.user, app: actor.app, title, pull: make });
  if (pull === undefined) throw new Error("the fake lost a pull request");
  state.pulls.push(pull);
  state.happenings.tell({ event: "pull_request", action: "opened", repo: pull.base, sender: actor.user, more: () => ({ number: pull.number, pull_request: pullShape(state, pull) }) });
  return pull;
}

export const pullRoutes: Routes = {
  "pulls/list": list,
  "pulls/get": ofPull(({ state }, pull) => ok(pullShape(state, pull))),
  "pulls/list-files": ofPull(files),
  "repos/list-pull-requests-associated-with-commit": withCommit,
  "pulls/list-review-comments": ofPull((call, pull) => page(call.request, call.state.reviewComments.filter((c) => c.pull === pull).map((c) => commentShape(call.state, c)), call.address)),
  "pulls/create-review-comment": ofPull(createComment),
  "pulls/list-reviews": ofPull((call, pull) => page(call.request, call.state.reviews.filter((r) => r.pull === pull).map((r) => reviewShape(call.state, r)), call.address)),
  "pulls/create-review": ofPull(createReview),
  "pulls/update-review-comment": changeComment,
  "pulls/delete-review-comment": changeComment,
};
