/** Workflow runs and their artifacts. An archive is fetched from a storage with another origin, by an address that is its own password. */

import { createHash } from "node:crypto";
import { gone, notFound, ok, page } from "./answers.ts";
import type { Call, Routes } from "./route.ts";
import { DATE, nodeId, repository, user } from "./shapes.ts";
import type { Artifact, State, WorkflowRun } from "./state.ts";
import type { Answer } from "./types.ts";

function runShape(state: State, run: WorkflowRun) {
  const { api, web } = state.origins;
  const full = `${run.repository.owner.login}/${run.repository.name}`;
  const [url, html] = [`${api}/repos/${full}/actions/runs/${run.id}`, `${web}/${full}/actions/runs/${run.id}`];
  const head = run.head.git.commit(run.headSha);
  // Empty for runs of forks, as on GitHub.
  const pulls = run.head === run.repository ? state.pulls.filter((p) => p.base === run.repository && state.headOf(p) === run.headSha) : [];
  const short = (repo: WorkflowRun["head"]) => ({ id: repo.id, url: `${api}/repos/${repo.owner.login}/${repo.name}`, name: repo.name });
  return {
    id: run.id, name: run.name, node_id: nodeId("WorkflowRun", run.id), head_branch: run.headBranch, head_sha: run.headSha, path: run.path, display_title: "Change", run_number: 1, run_attempt: 1, event: run.event, status: "completed", conclusion: run.conclusion, workflow_id: 1, check_suite_id: run.id, check_suite_node_id: nodeId("CheckSuite", run.id),
    url, html_url: html, created_at: DATE, updated_at: DATE, run_started_at: DATE, actor: user(run.head.owner, state.origins), triggering_actor: user(run.head.owner, state.origins), referenced_workflows: [],
    pull_requests: pulls.map((p) => ({ id: p.base.id * 1000 + p.number, number: p.number, url: `${api}/repos/${full}/pulls/${p.number}`, head: { ref: p.headRef, sha: run.headSha, repo: short(run.head) }, base: { ref: p.baseRef, sha: p.baseSha, repo: short(run.repository) } })),
    jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, check_suite_url: `${api}/repos/${full}/check-suites/${run.id}`, artifacts_url: `${url}/artifacts`, cancel_url: `${url}/cancel`, rerun_url: `${url}/rerun`, previous_attempt_url: null, workflow_url: `${api}/repos/${full}/actions/workflows/1`,
    head_commit: head === undefined ? null : { id: head.sha, tree_id: head.tree, message: head.message, timestamp: head.committer.date, author: { name: head.author.name, email: head.author.email }, committer: { name: head.committer.name, email: head.committer.email } },
    repository: repository(run.repository, state.origins), head_repository: repository(run.head, state.origins),
  };
}

/** The object that a `workflow_run` event brings. */
export function workflowRunEvent(state: State, run: WorkflowRun) {
  return { action: "completed", workflow_run: runShape(state, run), repository: repository(run.repository, state.origins), sender: user(run.head.owner, state.origins) };
}

function artifactShape(state: State, artifact: Artifact) {
  const { run } = artifact;
  const url = `${state.origins.api}/repos/${run.repository.owner.login}/${run.repository.name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id, node_id: nodeId("Artifact", artifact.id), name: artifact.name, size_in_bytes: artifact.zip.length, url, archive_download_url: `${url}/zip`, expired: artifact.expired, digest: `sha256:${createHash("sha256").update(artifact.zip).digest("hex")}`,
    created_at: DATE, expires_at: DATE, updated_at: DATE, workflow_run: { id: run.id, repository_id: run.repository.id, head_repository_id: run.head.id, head_branch: run.headBranch ?? "", head_sha: run.headSha },
  };
}

function artifacts(call: Call): Answer {
  const { state, match, repo, request } = call;
  const run = match.parts["run_id"];
  if (run !== undefined && !state.runs.some((r) => r.repository === repo && r.id === Number(run))) return notFound();
  const name = request.query.get("name");
  const found = state.artifacts.filter((a) => a.run.repository === repo && (run === undefined || a.run.id === Number(run)) && (name === null || a.name === name));
  return page(request, found.map((a) => artifactShape(state, a)), call.address, (items) => ({ total_count: found.length, artifacts: items }));
}

function one(call: Call, answer: (artifact: Artifact) => Answer): Answer {
  const found = call.state.artifacts.find((a) => a.run.repository === call.repo && a.id === Number(call.match.parts["artifact_id"]));
  return found === undefined ? notFound() : answer(found);
}

/** Routes of runs; `storage` is the origin that archives are served from. */
export function actionRoutes(storage: string): Routes {
  return {
    "actions/get-workflow-run": ({ state, match, repo }) => {
      const run = state.runs.find((r) => r.repository === repo && r.id === Number(match.parts["run_id"]));
      return run === undefined ? notFound() : ok(runShape(state, run));
    },
    "actions/list-workflow-run-artifacts": artifacts,
    "actions/list-artifacts-for-repo": artifacts,
    "actions/get-artifact": (call) => one(call, (a) => ok(artifactShape(call.state, a))),
    "actions/download-artifact": (call) => one(call, (a) => (a.expired ? gone("Artifact has expired") : { status: 302, headers: { location: `${storage}/artifacts/${a.id}.zip?sig=${a.id}` } })),
  };
}
