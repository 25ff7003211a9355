/** Check runs and suites, with GitHub's rules. */

import type { App } from "./apps.ts";
import { badRequest, failure, invalidFields, notAccessible, notFound, ok, page } from "./answers.ts";
import { appShape } from "./issue-shapes.ts";
import { type Call, field, type Route, type Routes, text } from "./route.ts";
import { nodeId, type Repository, repository, type User } from "./shapes.ts";
import type { Pull, State } from "./state.ts";
import type { Answer } from "./types.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface Suite { readonly id: number; readonly repo: Repository; readonly app: App; readonly sha: string; readonly branch: string | null; readonly createdAt: string; updatedAt: string }

export interface Run {
  readonly id: number;
  readonly suite: Suite;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Fields[];
}

const TEXT = 65_535;
const ANNOTATIONS = 50;

export class Checks {
  readonly suites: Suite[] = [];
  readonly runs: Run[] = [];

  /** The suite of an app on a commit; made where there is none. */
  suite(state: State, repo: Repository, app: App, sha: string): { readonly suite: Suite; readonly made: boolean } {
    const known = this.suites.find((s) => s.repo === repo && s.app === app && s.sha === sha);
    if (known !== undefined) return { suite: known, made: false };
    const branch = repo.git.branches().find((b) => b.sha === sha)?.name ?? null;
    const suite: Suite = { id: state.nextId(), repo, app, sha, branch, createdAt: state.now(), updatedAt: state.now() };
    this.suites.push(suite);
    return { suite, made: true };
  }
}

/** Open pull requests of the repository itself with that head. Those from forks are not told. */
function pullsOf(state: State, repo: Repository, sha: string) {
  const { api } = state.origins;
  const short = (r: Repository) => ({ id: r.id, url: `${api}/repos/${r.owner.login}/${r.name}`, name: r.name });
  return state.pulls.filter((p) => p.base === repo && p.head === repo && p.state === "open" && state.headOf(p) === sha).map((p: Pull) => ({
    id: p.base.id * 1000 + p.number, number: p.number, url: `${api}/repos/${repo.owner.login}/${repo.name}/pulls/${p.number}`, head: { ref: p.headRef, sha, repo: short(repo) }, base: { ref: p.baseRef, sha: p.baseSha, repo: short(repo) },
  }));
}

export function runShape(state: State, run: Run) {
  const { suite } = run;
  const full = `${suite.repo.owner.login}/${suite.repo.name}`;
  const url = `${state.origins.api}/repos/${full}/check-runs/${run.id}`;
  return {
    id: run.id, name: run.name, node_id: nodeId("CheckRun", run.id), head_sha: suite.sha, external_id: run.externalId, url, html_url: `${state.origins.web}/${full}/runs/${run.id}`, details_url: run.detailsUrl ?? "https://example.org/", status: run.status, conclusion: run.conclusion,
    started_at: run.startedAt, completed_at: run.completedAt, output: { title: run.title, summary: run.summary, text: run.text, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: suite.id }, app: appShape(state, suite.app), pull_requests: pullsOf(state, suite.repo, suite.sha),
  };
}

export function suiteShape(state: State, suite: Suite) {
  const url = `${state.origins.api}/repos/${suite.repo.owner.login}/${suite.repo.name}/check-suites/${suite.id}`;
  const runs = state.checks.runs.filter((r) => r.suite === suite);
  const open = runs.some((r) => r.status !== "completed");
  const worst = ["failure", "timed_out", "cancelled", "action_required", "neutral", "success", "skipped"].find((c) => runs.some((r) => r.conclusion === c)) ?? null;
  const commit = suite.repo.git.commit(suite.sha);
  const who = (s: { readonly name: string; readonly email: string } | undefined) => ({ name: s?.name ?? "", email: s?.email ?? "" });
  return {
    id: suite.id, node_id: nodeId("CheckSuite", suite.id), head_branch: suite.branch, head_sha: suite.sha, status: runs.length === 0 ? "queued" : open ? "in_progress" : "completed", conclusion: open || runs.length === 0 ? null : worst, url, before: commit?.parents[0] ?? "0".repeat(40), after: suite.sha,
    pull_requests: pullsOf(state, suite.repo, suite.sha), app: appShape(state, suite.app), repository: repository(suite.repo, state.origins), created_at: suite.createdAt, updated_at: suite.updatedAt, rerequestable: true, runs_rerequestable: true,
    head_commit: { id: suite.sha, tree_id: commit?.tree ?? "", message: commit?.message ?? "", timestamp: commit?.committer.date ?? suite.createdAt, author: who(commit?.author), committer: who(commit?.committer) }, latest_check_runs_count: runs.length, check_runs_url: `${url}/check-runs`,
  };
}

/** Rules of an output that the description states and GitHub keeps, in GitHub's words. */
function wrongOutput(body: unknown): Answer | undefined {
  const output = field(body, "output");
  const sentences = [
    ...["summary", "text"].flatMap((name) => { const { length } = [...text(output, name)]; return length > TEXT ? [`Only ${TEXT} characters are allowed; ${length} were supplied.`] : []; }),
    ...["title", "summary"].flatMap((name) => (output !== undefined && typeof field(output, name) !== "string" ? [`"${name}" wasn't supplied.`] : [])),
  ];
  const annotations = field(output, "annotations");
  if (Array.isArray(annotations) && annotations.length > ANNOTATIONS) sentences.push(`No more than ${ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`);
  if (field(body, "status") === "completed" && field(body, "conclusion") === undefined) sentences.push('"conclusion" wasn\'t supplied.');
  return sentences.length > 0 ? badRequest(...sentences) : undefined;
}

function wrongAnnotations(body: unknown): Answer | undefined {
  const given = (field(field(body, "output"), "annotations") ?? []) as readonly Fields[];
  const wrong = given.flatMap((a) => [
    ...(Number(a["end_line"]) < Number(a["start_line"]) ? [{ code: "invalid", field: "end_line", message: "end_line must come after start_line" }] : []),
    ...((a["start_column"] !== undefined || a["end_column"] !== undefined) && a["start_line"] !== a["end_line"] ? [{ code: "invalid", field: "start_column", message: "columns can only be used on one line" }] : []),
    ...(Buffer.byteLength(text(a, "message")) > 65_536 ? [{ code: "invalid", field: "message", message: "message exceeds a maximum bytesize of 64 KB" }] : []),
    ...(text(a, "title").length > 255 ? [{ code: "invalid", field: "title", message: "title is too long (maximum is 255 characters)" }] : []),
  ]);
  return wrong.length > 0 ? invalidFields("CheckAnnotation", wrong) : undefined;
}

/** Puts what the body says into the run; annotations come on top of those that are there. */
function fill(state: State, run: Run, body: unknown): void {
  const set = (name: string): string | undefined => { const v = field(body, name); return typeof v === "string" ? v : undefined; };
  run.name = set("name") ?? run.name;
  run.externalId = set("external_id") ?? run.externalId;
  run.detailsUrl = set("details_url") ?? run.detailsUrl;
  run.startedAt = set("started_at") ?? run.startedAt;
  const conclusion = set("conclusion");
  const status = conclusion === undefined ? set("status") ?? run.status : "completed";
  run.status = status;
  run.conclusion = status === "completed" ? conclusion ?? run.conclusion : null;
  run.completedAt = status === "completed" ? set("completed_at") ?? run.completedAt ?? state.now() : null;
  if (status !== "queued") run.startedAt ??= state.now();
  const output = field(body, "output");
  if (typeof output === "object" && output !== null) {
    run.title = text(output, "title");
    run.summary = text(output, "summary");
    if (typeof field(output, "text") === "string") run.text = text(output, "text");
    run.annotations.push(...(field(output, "annotations") ?? []) as readonly Fields[]);
  }
  run.suite.updatedAt = state.now();
}

function tell(state: State, action: string, run: Run, sender: User): void {
  // What an app does to its own runs is told to that app alone.
  state.happenings.tell({ event: "check_run", action, repo: run.suite.repo, app: run.suite.app, sender, more: () => ({ check_run: { ...runShape(state, run), check_suite: eventSuite(state, run.suite) } }) });
}

/** Once all its runs are over, a suite is. */
function tellSuite(state: State, suite: Suite, sender: User): void {
  if (state.checks.runs.every((r) => r.suite !== suite || r.status === "completed")) state.happenings.tell({ event: "check_suite", action: "completed", repo: suite.repo, app: suite.app, sender, more: () => ({ check_suite: { ...suiteShape(state, suite), repository: undefined } }) });
}

function eventSuite(state: State, suite: Suite) {
  const { repository: _, head_commit: __, latest_check_runs_count: ___, check_runs_url: ____, ...rest } = suiteShape(state, suite);
  return rest;
}

function create(call: Call): Answer {
  const { repo, request, state } = call;
  const { who, body } = request;
  if (who?.kind !== "installation" || who.app === undefined) return failure(403, "You must authenticate via a GitHub App.");
  const refused = wrongOutput(body) ?? wrongAnnotations(body);
  if (refused !== undefined) return refused;
  const sha = text(body, "head_sha");
  if (!/^[0-9a-f]{40}$/.test(sha) || repo.git.commit(sha) === undefined) return failure(422, `No commit found for SHA: ${sha}`);
  const { suite } = state.checks.suite(state, repo, who.app, sha);
  const run: Run = { id: state.nextId(), suite, name: "", externalId: "", detailsUrl: null, status: "queued", conclusion: null, startedAt: state.now(), completedAt: null, title: null, summary: null, text: null, annotations: [] };
  fill(state, run, body);
  state.checks.runs.push(run);
  tell(state, "created", run, state.user(who.login));
  if (run.status === "completed") {
    tell(state, "completed", run, state.user(who.login));
    tellSuite(state, suite, state.user(who.login));
  }
  const shape = runShape(state, run);
  return { status: 201, body: shape, headers: { location: shape.url } };
}

function ofRun(route: (call: Call, run: Run) => Answer): Route {
  return (call) => {
    const run = call.state.checks.runs.find((r) => r.suite.repo === call.repo && r.id === Number(call.match.parts["check_run_id"]));
    return run === undefined ? notFound() : route(call, run);
  };
}

function update(call: Call, run: Run): Answer {
  const { request, state } = call;
  const { who, body } = request;
  if (who?.kind !== "installation" || who.app === undefined) return failure(403, "You must authenticate via a GitHub App.");
  if (who.app !== run.suite.app) return failure(403, `Invalid app_id \`${who.app.id}\` - check run can only be modified by the GitHub App that created it.`);
  const refused = wrongOutput(body) ?? wrongAnnotations(body);
  if (refused !== undefined) return refused;
  const before = run.status;
  fill(state, run, body);
  if (run.status === "completed" && before !== "completed") {
    tell(state, "completed", run, state.user(who.login));
    tellSuite(state, run.suite, state.user(who.login));
  }
  return ok(runShape(state, run));
}

/** The newest of each name in each suite, unless all are asked for. */
function list(call: Call, all: readonly Run[]): Answer {
  const { request, state } = call;
  const { query } = request;
  const [name, status, app] = [query.get("check_name"), query.get("status"), query.get("app_id")];
  const wanted = all.filter((r) => (name === null || r.name === name) && (status === null || r.status === status) && (app === null || r.suite.app.id === Number(app)));
  const newest = query.get("filter") === "all" ? wanted : wanted.filter((r) => !wanted.some((o) => o.suite === r.suite && o.name === r.name && o.id > r.id));
  const found = newest.toSorted((a, b) => b.id - a.id);
  return page(request, found, call.address, (items) => ({ total_count: found.length, check_runs: items.map((r) => runShape(state, r as Run)) }));
}

function commitOf(call: Call): string | undefined {
  const name = call.match.parts["ref"] ?? "";
  return call.repo.git.commitOf(name.replace(/^heads\//, "")) ?? call.repo.git.commitOf(name);
}

function ofSuite(route: (call: Call, suite: Suite) => Answer): Route {
  return (call) => {
    const suite = call.state.checks.suites.find((s) => s.repo === call.repo && s.id === Number(call.match.parts["check_suite_id"]));
    return suite === undefined ? notFound() : route(call, suite);
  };
}

/** Somebody asks for another run: the app is told, and nothing changes until it acts. */
export function rerequest(state: State, one: Run | Suite, sender: User): void {
  if ("suite" in one) tell(state, "rerequested", one, sender);
  else state.happenings.tell({ event: "check_suite", action: "rerequested", repo: one.repo, app: one.app, sender, more: () => ({ check_suite: { ...suiteShape(state, one), repository: undefined } }) });
}

/** A push makes a suite for each app that writes checks there, and asks for its runs. */
export function requestSuites(state: State, repo: Repository, sha: string, sender: User, apps: readonly App[]): void {
  for (const app of apps) {
    const { suite, made } = state.checks.suite(state, repo, app, sha);
    if (made) state.happenings.tell({ event: "check_suite", action: "requested", repo, app, sender, more: () => ({ check_suite: { ...suiteShape(state, suite), repository: undefined } }) });
  }
}

export const checkRoutes: Routes = {
  "checks/create": create,
  "checks/get": ofRun(({ state }, run) => ok(runShape(state, run))),
  "checks/update": ofRun(update),
  "checks/list-annotations": ofRun((call, run) => page(call.request, run.annotations, call.address, (items) => (items as readonly Fields[]).map((a) => ({
    path: a["path"], blob_href: `${call.state.origins.web}/${call.repo.owner.login}/${call.repo.name}/blob/${run.suite.sha}/${text(a, "path")}`, start_line: a["start_line"], start_column: a["start_column"] ?? null, end_line: a["end_line"], end_column: a["end_column"] ?? null,
    annotation_level: a["annotation_level"], title: a["title"] ?? null, message: a["message"], raw_details: a["raw_details"] ?? null,
  })))),
  "checks/rerequest-run": ofRun((call, run) => {
    if (call.request.who === undefined) return notAccessible("checks=write");
    rerequest(call.state, run, call.state.user(call.request.who.login));
    return { status: 201, body: {} };
  }),
  "checks/list-for-ref": (call) => {
    const sha = commitOf(call);
    return sha === undefined ? failure(422, `No commit found for SHA: ${call.match.parts["ref"] ?? ""}`) : list(call, call.state.checks.runs.filter((r) => r.suite.repo === call.repo && r.suite.sha === sha));
  },
  "checks/list-suites-for-ref": (call) => {
    const [sha, app] = [commitOf(call), call.request.query.get("app_id")];
    const found = call.state.checks.suites.filter((s) => s.repo === call.repo && s.sha === sha && (app === null || s.app.id === Number(app)));
    return sha === undefined ? failure(422, `No commit found for SHA: ${call.match.parts["ref"] ?? ""}`) : page(call.request, found, call.address, (items) => ({ total_count: found.length, check_suites: items.map((s) => suiteShape(call.state, s as Suite)) }));
  },
  "checks/create-suite": (call) => {
    const { repo, request, state } = call;
    const sha = text(request.body, "head_sha");
    if (request.who?.app === undefined) return failure(403, "You must authenticate via a GitHub App.");
    if (repo.git.commit(sha) === undefined) return failure(422, `No commit found for SHA: ${sha}`);
    const { suite, made } = state.checks.suite(state, repo, request.who.app, sha);
    return { status: made ? 201 : 200, body: suiteShape(state, suite) };
  },
  "checks/get-suite": ofSuite(({ state }, suite) => ok(suiteShape(state, suite))),
  "checks/list-for-suite": ofSuite((call, suite) => list(call, call.state.checks.runs.filter((r) => r.suite === suite))),
  "checks/rerequest-suite": ofSuite((call, suite) => {
    if (call.request.who === undefined) return notAccessible("checks=write");
    rerequest(call.state, suite, call.state.user(call.request.who.login));
    return { status: 201, body: {} };
  }),
};
