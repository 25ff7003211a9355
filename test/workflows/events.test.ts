/** What runs on which event: every `if`, name and group evaluated by GitHub's own evaluator, for the events of the documentation. */

import { describe, expect, test } from "@jest/globals";
import { type Contexts, evaluate, parseGitHubWorkflow, runsIf, type Status } from "../support/github-parsers.ts";
import { all, example, triggers, type Workflow } from "./files.ts";

const repo = (id: number, full_name: string) => ({ id, full_name, name: full_name.split("/")[1], owner: { login: full_name.split("/")[0] }, fork: id !== 1 });
const HOME = repo(1, "acme/wren");
const pullRequest = (head: ReturnType<typeof repo>, user: string) => ({ number: 7, user: { login: user }, head: { ref: "weights", sha: "b".repeat(40), repo: head }, base: { ref: "main", sha: "a".repeat(40), repo: HOME } });
const github = (event_name: string, event: object, ref = "refs/pull/7/merge"): Contexts => ({ github: { event_name, event, ref, workflow: "w", repository: "acme/wren", token: "t" }, vars: {} });

export const EVENTS: Readonly<Record<string, Contexts>> = {
  "pull_request of the repository": github("pull_request", { action: "opened", number: 7, pull_request: pullRequest(HOME, "octocat") }),
  "pull_request of a fork": github("pull_request", { action: "opened", number: 7, pull_request: pullRequest(repo(2, "contributor/wren"), "contributor") }),
  "pull_request of Dependabot": github("pull_request", { action: "opened", number: 7, pull_request: pullRequest(HOME, "dependabot[bot]") }),
  "pull_request, head repository deleted": github("pull_request", { action: "opened", number: 7, pull_request: { ...pullRequest(HOME, "ghost"), head: { ref: "weights", sha: "b".repeat(40), repo: null } } }),
  "merge_group": github("merge_group", { action: "checks_requested", merge_group: { base_sha: "a".repeat(40), head_sha: "b".repeat(40) } }, "refs/heads/gh-readonly-queue/main/pr-7-aaa"),
  "schedule": github("schedule", { schedule: "17 6 * * 1" }, "refs/heads/main"),
  "workflow_dispatch": github("workflow_dispatch", { inputs: null }, "refs/heads/main"),
  "push": github("push", { before: "a".repeat(40), after: "b".repeat(40) }, "refs/heads/main"),
};

/** A run of the check that ended, as workflow_run tells it. */
export const ended = (event: string, conclusion: string, head = repo(2, "contributor/wren"), branch = "weights"): Contexts =>
  github("workflow_run", { action: "completed", workflow_run: { id: 42, event, conclusion, head_sha: "b".repeat(40), head_branch: branch, head_repository: head, pull_requests: [] } }, "refs/heads/main");

const condition = async (one: Workflow, job: string, step?: string, given: Contexts = {}, status: Status = "success"): Promise<boolean> => {
  const { jobs } = (await parseGitHubWorkflow(one.path, one.text)).resolve({ ...given, matrix: { index: 1 }, inputs: { path: "." } }) as { jobs: Record<string, { if?: string; steps: { name?: string; if?: string }[] }> };
  const found = step === undefined ? jobs[job] : jobs[job]?.steps.find((other) => other.name === step);
  if (found === undefined) throw new Error(`${one.path} has no ${job} ${step ?? ""}`);
  return runsIf(found.if, given, status);
};

describe.each(all.map((one) => [one.path, one] as const))("%s", (_, one) => {
  const own = Object.entries(EVENTS).filter(([, { github }]) => triggers(one).includes((github as { event_name: string }).event_name));

  test("its expressions can be evaluated for each of its events", async () => {
    for (const [, contexts] of [...own, ["workflow_run", ended("pull_request", "success")] as const]) {
      const parsed = await parseGitHubWorkflow(one.path, one.text);
      expect(parsed.errors).toEqual([]);
      expect(() => parsed.resolve({ ...contexts, matrix: {}, inputs: {}, steps: {}, needs: {}, jobs: {} })).not.toThrow();
    }
  });

  test("two pull requests never share a concurrency group, two runs of one do", async () => {
    const groups = new Map<string, string>();
    const group = async (contexts: Contexts): Promise<string> => {
      const { concurrency, jobs } = (await parseGitHubWorkflow(one.path, one.text)).resolve({ ...contexts, inputs: { path: "." } }) as { concurrency?: { group: string }; jobs: Record<string, { concurrency?: { group: string } }> };
      return concurrency?.group ?? Object.values(jobs)[0]?.concurrency?.group ?? "";
    };
    if (one.path.endsWith("org-caller.yml")) return; // the called workflow has it
    if (triggers(one).some((name) => ["schedule", "workflow_dispatch"].includes(name))) return;
    const seven = EVENTS["pull_request of a fork"] ?? {};
    const eight = JSON.parse(JSON.stringify(seven).replaceAll("/7/", "/8/").replaceAll('"number":7', '"number":8').replaceAll('"weights"', '"other"')) as Contexts;
    const runs = triggers(one).includes("workflow_run") ? { seven: ended("pull_request", "success"), eight: ended("pull_request", "success", undefined, "other") } : { seven, eight };
    for (const [name, contexts] of Object.entries(runs)) groups.set(name, await group(contexts));
    expect(groups.get("seven")).toBe(await group(runs.seven));
    expect(groups.get("seven")).not.toBe("");
    expect(groups.get("seven")).not.toBe(groups.get("eight"));
  });
});

test("the basic workflow runs for everybody: repository, fork, Dependabot, deleted head, merge group", async () => {
  for (const name of ["pull_request of the repository", "pull_request of a fork", "pull_request of Dependabot", "pull_request, head repository deleted", "merge_group"]) {
    expect([name, await condition(example("basic.yml"), "docket", undefined, EVENTS[name])]).toEqual([name, true]);
  }
  expect(triggers(example("basic.yml"))).toEqual(["pull_request", "merge_group"]);
  expect(JSON.stringify(example("basic.yml").data.on)).not.toContain("paths");
});

test("a branch of the same name in another fork does not cancel the reporter", async () => {
  const group = async (contexts: Contexts): Promise<unknown> => evaluate("format('{0}-{1}', github.event.workflow_run.head_repository.id, github.event.workflow_run.head_branch)", contexts);
  const text = example("fork-safe-report.yml").text;
  expect(text).toContain("gpai-docket-report-${{ github.event.workflow_run.head_repository.id }}-${{ github.event.workflow_run.head_branch }}");
  expect(await group(ended("pull_request", "success"))).not.toBe(await group(ended("pull_request", "success", repo(3, "mallory/wren"))));
});

test("code scanning runs only where it was switched on, and then also after a failed check", async () => {
  const job = (vars: object, status: Status): Promise<boolean> => condition(example("staleness.yml"), "code-scanning", undefined, { ...EVENTS["schedule"], vars }, status);
  expect(await job({}, "success")).toBe(false);
  expect(await job({ GPAI_DOCKET_CODE_SCANNING: "yes" }, "success")).toBe(false);
  expect(await job({ GPAI_DOCKET_CODE_SCANNING: "true" }, "failure")).toBe(true);
  expect(await job({ GPAI_DOCKET_CODE_SCANNING: "true" }, "cancelled")).toBe(false);
  for (const step of example("staleness.yml").data.jobs["code-scanning"]?.steps ?? []) expect((step as { "continue-on-error"?: boolean })["continue-on-error"]).toBe(true);
});

test("the report of a failed staleness run is kept, none is asked for where none was written", async () => {
  const step = (html: string, status: Status): Promise<boolean> => condition(example("staleness.yml"), "check", "Keep the report", { ...EVENTS["schedule"], steps: { docket: { outputs: { html } } } }, status);
  expect(await step("/w/gpai-docket/report.html", "failure")).toBe(true);
  expect(await step("", "failure")).toBe(false);
  expect(await step("/w/gpai-docket/report.html", "cancelled")).toBe(false);
});
