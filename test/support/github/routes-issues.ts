/** Issues, comments and labels, with the rules that GitHub's description leaves out. */

import { badRequest, failure, gone, invalid, invalidFields, locked, mustHaveRights, notFound, ok, page } from "./answers.ts";
import type { Comment, Issue, StateReason } from "./conversations.ts";
import { type Actor, addComment, deleteComment, editComment, editIssue, lockIssue, openIssue } from "./issue-actions.ts";
import { commentShape, eventShape, issueShape, labelShape, said } from "./issue-shapes.ts";
import { mayPush, mayTriage } from "./permissions.ts";
import { type Call, field, type Route, type Routes, text } from "./route.ts";
import type { Answer } from "./types.ts";

const TITLE = 256;
const BODY = 65_536;
const LABEL = 50;
const LABELS = 100;

/** Characters as GitHub counts them: code points. */
const size = (value: string): number => [...value].length;

export function actorOf({ request, state }: Pick<Call, "request" | "state">): Actor {
  const { who } = request;
  return { user: state.user(who?.login ?? "ghost"), app: who?.app };
}

/** An issue, or why it cannot be had: 404, 410 once deleted, on to its new place once transferred. */
function ofIssue(route: (call: Call, issue: Issue) => Answer): Route {
  return (call) => {
    const { state, repo, match, request } = call;
    const issue = state.conversations.issue(repo, Number(match.parts["issue_number"]));
    if (issue === undefined) return notFound();
    if (issue.deleted) return gone("This issue was deleted");
    if (issue.transferred !== undefined) {
      const to = issue.transferred;
      const location = `${state.origins.api}/repositories/${to.repo.id}/issues/${to.number}${request.path.split("/").slice(6).map((p) => `/${p}`).join("")}`;
      return { status: request.method === "GET" ? 301 : 307, headers: { location }, body: { message: "Moved Permanently", url: location, documentation_url: "https://docs.github.com/v3/#http-redirects" } };
    }
    if (!repo.hasIssues && issue.pull === undefined) return gone("Issues has been disabled in this repository.");
    return route(call, issue);
  };
}

interface Wrong { readonly code: string; readonly field: string; readonly message?: string }

function wrongTexts(body: unknown): readonly Wrong[] {
  const [title, words] = [field(body, "title"), field(body, "body")];
  return [
    ...(typeof title === "string" && title.trim() === "" ? [{ code: "missing_field", field: "title" }] : []),
    ...(typeof title === "string" && size(title) > TITLE ? [{ code: "custom", field: "title", message: `title is too long (maximum is ${TITLE} characters)` }] : []),
    ...(typeof words === "string" && size(words) > BODY ? [{ code: "custom", field: "body", message: `body is too long (maximum is ${BODY} characters)` }] : []),
  ];
}

/** Names of labels in a body: texts, or objects with a name. Undefined where none are given. */
function labelNames(body: unknown): readonly string[] | undefined {
  const given = Array.isArray(body) ? body as readonly unknown[] : field(body, "labels");
  return Array.isArray(given) ? (given as readonly unknown[]).map((l) => (typeof l === "string" ? l : text(l, "name"))) : undefined;
}

function wrongLabels(names: readonly string[] = []): readonly Wrong[] {
  return [
    ...names.flatMap((n) => (n.trim() === "" ? [{ code: "missing_field", field: "name" }] : size(n) > LABEL ? [{ code: "custom", field: "name", message: `name is too long (maximum is ${LABEL} characters)` }] : [])),
    ...(names.length > LABELS ? [{ code: "custom", field: "labels", message: `Only ${LABELS} labels are allowed` }] : []),
  ];
}

function create(call: Call): Answer {
  const { repo, request, state } = call;
  const { who, body } = request;
  if (!repo.hasIssues) return gone("Issues has been disabled in this repository.");
  if (typeof field(body, "title") !== "string") return badRequest('"title" wasn\'t supplied.');
  const labels = labelNames(body);
  const wrong = wrongTexts(body);
  if (wrong.length > 0) return invalidFields("Issue", wrong);
  const bad = wrongLabels(labels);
  if (bad.length > 0) return invalidFields("Label", bad);
  // Labels of those who may not push are dropped in silence.
  const kept = who !== undefined && mayPush(state, who, repo) ? labels : [];
  const words = field(body, "body");
  const issue = openIssue(state, actorOf(call), repo, { title: text(body, "title"), body: typeof words === "string" ? words : null, ...(kept === undefined ? {} : { labels: kept }) });
  const shape = issueShape(state, issue);
  return { status: 201, body: shape, headers: { location: shape.url } };
}

function update(call: Call, issue: Issue): Answer {
  const { repo, request, state } = call;
  const { who, body } = request;
  const own = issue.author.login === who?.login;
  if (who === undefined || (!own && !mayTriage(state, who, repo))) return mustHaveRights();
  const wrong = wrongTexts(body);
  if (wrong.length > 0) return invalidFields("Issue", wrong);
  const labels = labelNames(body);
  const bad = wrongLabels(labels);
  if (bad.length > 0) return invalidFields("Label", bad);
  const [title, words, to, reason] = [field(body, "title"), field(body, "body"), field(body, "state"), field(body, "state_reason")];
  editIssue(state, actorOf(call), issue, {
    ...(typeof title === "string" ? { title } : {}), ...(typeof words === "string" || words === null ? { body: words } : {}), ...(to === "open" || to === "closed" ? { state: to } : {}), ...(typeof reason === "string" ? { stateReason: reason as StateReason } : {}),
    ...(labels !== undefined && mayTriage(state, who, repo) ? { labels } : {}),
  });
  return ok(issueShape(state, issue));
}

function list(call: Call): Answer {
  const { repo, request, state } = call;
  const { query } = request;
  const creator = query.get("creator");
  const author = creator === null ? undefined : state.users.get(creator.startsWith("app/") ? `${creator.slice(4)}[bot]` : creator);
  if (creator !== null && author === undefined) return invalidFields("Issue", [{ code: "invalid", field: "creator" }]);
  const wanted = query.get("state") ?? "open";
  const names = (query.get("labels") ?? "").split(",").map((l) => l.trim().toLowerCase()).filter((l) => l !== "");
  const since = query.get("since");
  const sort = query.get("sort") ?? "created";
  const found = state.conversations.issues(repo).filter((i) => !i.deleted && i.transferred === undefined && (repo.hasIssues || i.pull !== undefined) && (wanted === "all" || said(i).state === wanted) && (author === undefined || i.author === author)
    && names.every((n) => i.labels.some((l) => l.name.toLowerCase() === n)) && (since === null || Date.parse(i.updatedAt) >= Date.parse(since)));
  const key = (i: Issue): string | number => (sort === "updated" ? i.updatedAt : sort === "comments" ? i.comments.length : i.createdAt);
  const up = query.get("direction") === "asc" ? 1 : -1;
  const sorted = found.toSorted((a, b) => (key(a) === key(b) ? up * (a.number - b.number) : up * (key(a) < key(b) ? -1 : 1)));
  return page(request, sorted, call.address, (items) => items.map((i) => issueShape(state, i as Issue)));
}

function comment(call: Call, issue: Issue): Answer {
  const { repo, request, state } = call;
  const { who } = request;
  const body = text(request.body, "body");
  const refused = wrongComment(body);
  if (refused !== undefined) return refused;
  if (said(issue).locked && (who === undefined || who.kind === "installation" || !mayPush(state, who, repo))) return locked();
  if (issue.comments.length >= 2500) return invalid("IssueComment", "data", "unprocessable", "Commenting is disabled on issues with more than 2500 comments");
  const shape = commentShape(state, issue, addComment(state, actorOf(call), issue, body));
  return { status: 201, body: shape, headers: { location: shape.url } };
}

function wrongComment(body: string): Answer | undefined {
  if (size(body) > BODY) return invalid("IssueComment", "data", "unprocessable", `Body is too long (maximum is ${BODY} characters)`);
  return body.trim() === "" ? invalidFields("IssueComment", [{ code: "missing_field", field: "body" }]) : undefined;
}

function changeComment(call: Call): Answer {
  const { repo, request, state, match } = call;
  const found = state.conversations.comment(repo, Number(match.parts["comment_id"]));
  if (found === undefined) return notFound();
  const { who } = request;
  if (who === undefined || (found.comment.author.login !== who.login && !mayPush(state, who, repo))) return mustHaveRights();
  if (request.method === "DELETE") {
    deleteComment(state, actorOf(call), found.issue, found.comment);
    return { status: 204 };
  }
  const body = text(request.body, "body");
  const refused = wrongComment(body);
  if (refused !== undefined) return refused;
  editComment(state, actorOf(call), found.issue, found.comment, body);
  return ok(commentShape(state, found.issue, found.comment));
}

function comments(call: Call, all: readonly { readonly issue: Issue; readonly comment: Comment }[]): Answer {
  const { request, state } = call;
  const since = request.query.get("since");
  const wanted = all.filter(({ comment: c }) => since === null || Date.parse(c.updatedAt) >= Date.parse(since));
  return page(request, wanted, call.address, (items) => (items as typeof all).map(({ issue, comment: c }) => commentShape(state, issue, c)));
}

/** add, set, remove: all answer the labels that the issue has afterwards. */
function labelIssue(call: Call, issue: Issue): Answer {
  const { repo, request, state, match } = call;
  const { who } = request;
  const show = () => issue.labels.map((l) => labelShape(state, repo, l));
  if (match.operation === "issues/list-labels-on-issue") return page(request, show(), call.address);
  if (who === undefined || !mayTriage(state, who, repo)) return mustHaveRights();
  const now = issue.labels.map((l) => l.name);
  const names = labelNames(request.body) ?? [];
  const bad = wrongLabels(names);
  if (bad.length > 0) return invalidFields("Label", bad);
  if (match.operation === "issues/remove-label") {
    const gone = now.find((n) => n.toLowerCase() === (match.parts["name"] ?? "").toLowerCase());
    if (gone === undefined) return failure(404, "Label does not exist");
    editIssue(state, actorOf(call), issue, { labels: now.filter((n) => n !== gone) });
  } else editIssue(state, actorOf(call), issue, { labels: match.operation === "issues/set-labels" ? names : [...now, ...names] });
  return ok(show());
}

function label(call: Call): Answer {
  const { repo, request, state, match } = call;
  const { body, who } = request;
  const { conversations } = state;
  const known = conversations.label(repo, match.parts["name"] ?? "");
  if (match.operation === "issues/get-label") return known === undefined ? notFound() : ok(labelShape(state, repo, known));
  if (who === undefined || !mayPush(state, who, repo)) return mustHaveRights();
  if (match.operation !== "issues/create-label" && known === undefined) return notFound();
  if (match.operation === "issues/delete-label") {
    if (known !== undefined) conversations.removeLabel(repo, known);
    return { status: 204 };
  }
  const name = text(body, match.operation === "issues/create-label" ? "name" : "new_name") || known?.name || "";
  const color = text(body, "color") || known?.color || "ededed";
  const description = field(body, "description");
  const taken = conversations.label(repo, name);
  const wrong = [...wrongLabels([name]), ...(/^[0-9a-f]{6}$/i.test(color) ? [] : [{ code: "invalid", field: "color" }]), ...(typeof description === "string" && size(description) > 100 ? [{ code: "custom", field: "description", message: "description is too long (maximum is 100 characters)" }] : [])];
  if (wrong.length > 0) return invalidFields("Label", wrong);
  if (taken !== undefined && taken !== known) return invalidFields("Label", [{ code: "already_exists", field: "name" }]);
  const words = typeof description === "string" ? description : known?.description ?? null;
  if (known === undefined) {
    const made = conversations.addLabel(repo, { name, color, description: words });
    const shape = labelShape(state, repo, made);
    return { status: 201, body: shape, headers: { location: shape.url } };
  }
  conversations.renameLabel(repo, known, name);
  Object.assign(known, { color, description: words });
  return ok(labelShape(state, repo, known));
}

function lock(call: Call, issue: Issue): Answer {
  const { request, state, repo } = call;
  if (request.who === undefined || !mayPush(state, request.who, repo)) return mustHaveRights();
  lockIssue(state, actorOf(call), issue, request.method === "PUT", text(request.body, "lock_reason") || null);
  return { status: 204 };
}

export const issueRoutes: Routes = {
  "issues/create": create,
  "issues/get": ofIssue(({ state }, issue) => ok(issueShape(state, issue))),
  "issues/update": ofIssue(update),
  "issues/list-for-repo": list,
  "issues/create-comment": ofIssue(comment),
  "issues/list-comments": ofIssue((call, issue) => comments(call, issue.comments.map((c) => ({ issue, comment: c })))),
  "issues/list-comments-for-repo": (call) => comments(call, call.state.conversations.issues(call.repo).filter((i) => !i.deleted && i.transferred === undefined).flatMap((issue) => issue.comments.map((c) => ({ issue, comment: c }))).toSorted((a, b) => a.comment.id - b.comment.id)),
  "issues/get-comment": ({ state, repo, match }) => {
    const found = state.conversations.comment(repo, Number(match.parts["comment_id"]));
    return found === undefined ? notFound() : ok(commentShape(state, found.issue, found.comment));
  },
  "issues/update-comment": changeComment,
  "issues/delete-comment": changeComment,
  "issues/list-events": ofIssue((call, issue) => page(call.request, issue.events.map((e) => eventShape(call.state, issue, e)), call.address)),
  "issues/add-labels": ofIssue(labelIssue),
  "issues/set-labels": ofIssue(labelIssue),
  "issues/remove-label": ofIssue(labelIssue),
  "issues/list-labels-on-issue": ofIssue(labelIssue),
  "issues/lock": ofIssue(lock),
  "issues/unlock": ofIssue(lock),
  "issues/create-label": label,
  "issues/get-label": label,
  "issues/update-label": label,
  "issues/delete-label": label,
  "issues/list-labels-for-repo": (call) => page(call.request, call.state.conversations.labels(call.repo).map((l) => labelShape(call.state, call.repo, l)), call.address),
};
