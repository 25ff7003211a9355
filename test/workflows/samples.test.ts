/** The samples, run: with the built actions, against a stateful fake GitHub, under tokens that may do what each job declares and no more. */

import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import type { Contexts } from "../support/github-parsers.ts";
import { type GitHub, startGitHub } from "../support/github/server.ts";
import type { Pull } from "../support/github/state.ts";
import type { Permissions } from "../support/github/types.ts";
import { zip } from "../support/github/zip.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";
import { example, type Workflow } from "./files.ts";
import { type JobRun, runJob } from "./run-job.ts";

const FORK = "refs/forks/contributor/heads/";
let repo: TempRepo;
let github: GitHub;

beforeEach(async () => {
  repo = new TempRepo().write({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation(), "notes.txt": "one\n" });
  repo.commit("base");
  github = await startGitHub({ repositories: [{ name: "wren", folder: repo.path }] });
});

afterEach(async () => {
  const { violations } = github;
  await github.close();
  expect(violations).toEqual([]);
});

interface Proposed { readonly pull: Pull; readonly workspace: string; readonly event: object }

/** A pull request with these files, from a branch or from a fork, and the checkout that a job gets: the test merge. */
async function propose(files: Readonly<Record<string, string>>, fork = false): Promise<Proposed> {
  repo.git("checkout", "-q", "-b", "change", "main");
  const sha = repo.write(files).commit("change");
  const base = github.repository("wren");
  if (fork) repo.git("update-ref", `${FORK}change`, sha);
  const head = fork ? github.state.addRepository({ owner: "contributor", ownerType: "User", name: "wren", folder: repo.path, fork: true, refs: FORK }) : base;
  const pull = await github.openPull({ base, head, headRef: "change", author: fork ? "contributor" : "octocat" });
  return { pull, ...await asEvent(pull) };
}

/** One more commit on the branch. */
async function push({ pull }: Proposed, files: Readonly<Record<string, string>>): Promise<Proposed> {
  const sha = repo.write(files).commit("another change");
  repo.git("update-ref", `${FORK}change`, sha);
  return { pull, ...await asEvent(pull) };
}

async function asEvent(pull: Pull): Promise<Omit<Proposed, "pull">> {
  const checkout = new TempRepo();
  checkout.git("fetch", "-q", repo.path, "main", "change");
  checkout.git("checkout", "-q", "--detach", repo.git("rev-parse", "main"));
  checkout.git("merge", "-q", "--no-ff", "-m", "merge", repo.git("rev-parse", "change"));
  const { data } = await github.api("GET", `/repos/acme/wren/pulls/${pull.number}`, { token: github.userToken("octocat") });
  return { workspace: checkout.path, event: { action: "opened", number: pull.number, pull_request: data, repository: { full_name: "acme/wren", name: "wren", owner: { login: "acme" } } } };
}

/** A token with the permissions that the job declares; what the fake does not know is left out. */
async function jobToken(one: Workflow, id: string, without: readonly string[] = []): Promise<string> {
  const declared = Object.entries(one.data.jobs[id]?.permissions as Record<string, "read" | "write">).filter(([name]) => !without.includes(name));
  return github.workflowToken({ metadata: "read", ...Object.fromEntries(declared.map(([name, level]) => [name.replace("-", "_"), level])) } as Permissions);
}

/** Of a pull request from a fork: GitHub lowers every level to read. */
const lowered = async (one: Workflow, id: string): Promise<string> => {
  const declared = Object.keys(one.data.jobs[id]?.permissions as object);
  return github.workflowToken({ metadata: "read", ...Object.fromEntries(declared.map((name) => [name.replace("-", "_"), "read"])) } as Permissions);
};

const contexts = (event_name: string, event: object, token: string, more: Contexts = {}): Contexts => ({ github: { event_name, event, token, repository: "acme/wren", ref: "refs/pull/1/merge", workflow: "w" }, ...more });
const start = async (one: Workflow, id: string, options: { event: string; payload: object; workspace: string; token: string; more?: Contexts }): Promise<JobRun> =>
  runJob(one, id, { contexts: contexts(options.event, options.payload, options.token, options.more), workspace: options.workspace, env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl } });

const newWeights = { "model.safetensors": modelFiles("two")["model.safetensors"] ?? "" };

describe("basic.yml", () => {
  const basic = example("basic.yml");

  test("on a pull request of the repository: fails for new weights, writes one comment", async () => {
    const { pull, workspace, event } = await propose(newWeights);
    const run = await start(basic, "docket", { event: "pull_request", payload: event, workspace, token: await jobToken(basic, "docket") });
    expect(run.status).toBe("failure");
    const comments = await github.comments(pull);
    expect(comments.map((one) => one.login)).toEqual(["github-actions[bot]"]);
    expect(comments[0]?.body).toContain("MDF-GEN-3");
  });

  test("on a pull request of a fork: the same verdict, no comment, no crash", async () => {
    const { pull, workspace, event } = await propose(newWeights, true);
    const run = await start(basic, "docket", { event: "pull_request", payload: event, workspace, token: await lowered(basic, "docket") });
    expect(run.status).toBe("failure");
    expect(run.summary).toContain("MDF-GEN-3");
    expect(run.log).toMatch(/^::error/m);
    expect(await github.comments(pull)).toEqual([]);
  });

  test("without pull-requests: write the verdict is the same, and the log says what is missing", async () => {
    const { pull, workspace, event } = await propose(newWeights);
    const run = await start(basic, "docket", { event: "pull_request", payload: event, workspace, token: await jobToken(basic, "docket", ["pull-requests"]) });
    expect(run.status).toBe("failure");
    expect(run.outputs).toEqual({});
    expect(run.log).toMatch(/pull-requests: write/);
    expect(await github.comments(pull)).toEqual([]);
  });

  test("in a merge group: judged against the group's base, no request at all", async () => {
    const { workspace } = await propose(newWeights);
    const payload = { action: "checks_requested", merge_group: { base_sha: repo.git("rev-parse", "main"), head_sha: repo.git("rev-parse", "change") } };
    const before = github.log.length;
    const run = await start(basic, "docket", { event: "merge_group", payload, workspace, token: await jobToken(basic, "docket") });
    expect(run.status).toBe("failure");
    expect(github.log.length).toBe(before);
  });

  test("a change that concerns nobody passes, with no request at all", async () => {
    const { workspace, event } = await propose({ "notes.txt": "two\n" });
    const before = github.log.length;
    expect((await start(basic, "docket", { event: "pull_request", payload: event, workspace, token: await jobToken(basic, "docket") })).status).toBe("success");
    expect(github.log.length).toBe(before);
  });
});

describe("fork-safe-check.yml and fork-safe-report.yml", () => {
  const [check, reporter] = [example("fork-safe-check.yml"), example("fork-safe-report.yml")];
  const started = (reporter.data.on as { workflow_run: { workflows: string[]; types: string[] } }).workflow_run;

  /** The first half, then what GitHub does between the two: the artifact is stored, the run ends, workflow_run is sent. */
  async function firstHalf(given: Proposed, event = "pull_request", payload: object = given.event) {
    const run = await start(check, "check", { event, payload, workspace: given.workspace, token: await lowered(check, "check") });
    const head = given.pull.head ?? github.repository("wren");
    const made = github.addRun({ repository: github.repository("wren"), head, headSha: given.pull.headSha, headBranch: "change", event, conclusion: run.status, name: check.data.name ?? "" });
    for (const { name, files } of run.uploads) github.addArtifact(made, name, zip(Object.entries(files).map(([file, data]) => ({ name: file, data }))));
    const { data } = await github.api("GET", `/repos/acme/wren/actions/runs/${made.id}`, { token: github.userToken("octocat") });
    return { run, payload: { action: "completed", workflow_run: data, repository: { full_name: "acme/wren" } } };
  }

  const second = async (payload: object, without: readonly string[] = []): Promise<JobRun> => start(reporter, "report", { event: "workflow_run", payload, workspace: new TempRepo().path, token: await jobToken(reporter, "report", without) });

  test("the second waits for the first by its name", () => {
    expect(started).toEqual({ workflows: [check.data.name], types: ["completed"] });
  });

  test.each([["a fork", true], ["the repository", false]])("a pull request of %s: the check fails and hands its report over, the reporter comments, once", async (_, fork) => {
    const given = await propose(newWeights, fork);
    const { run, payload } = await firstHalf(given);
    expect(run.status).toBe("failure");
    expect(run.steps).toEqual(["Check out the change", "Check the records", "Hand the report over"]);
    expect(run.uploads.map((one) => [one.name, Object.keys(one.files).length])).toEqual([["gpai-docket-report", 1]]);
    const [report] = Object.values(run.uploads[0]?.files ?? {});
    expect(REPORT_SCHEMA.safeParse(JSON.parse(report?.toString("utf8") ?? "")).success).toBe(true);
    expect(await github.comments(given.pull)).toEqual([]);

    const before = github.log.length;
    const reported = await second(payload);
    expect([reported.ran, reported.status, reported.log]).toEqual([true, "success", expect.stringContaining("Comment: created")]);
    expect(github.log.length - before).toBeLessThanOrEqual(9);
    const comments = await github.comments(given.pull);
    expect(comments.map((one) => one.login)).toEqual(["github-actions[bot]"]);
    expect(comments[0]?.body).toContain("MDF-GEN-3");

    const again = await second(payload);
    expect(again.log).toContain("Comment: unchanged");
    expect(await github.comments(given.pull)).toEqual(comments);
  });

  test("nothing touched: no artifact, and the reporter has nothing to say", async () => {
    const given = await propose({ "notes.txt": "two\n" }, true);
    const { run, payload } = await firstHalf(given);
    expect([run.status, run.uploads]).toEqual(["success", []]);
    const reported = await second(payload);
    expect([reported.ran, reported.status]).toEqual([true, "success"]);
    expect(await github.comments(given.pull)).toEqual([]);
  });

  test.each([["a fork", true], ["the repository", false]])("a pull request of %s takes everything back: nothing is touched any more, and the comment is told so", async (_, fork) => {
    const given = await propose(newWeights, fork);
    await second((await firstHalf(given)).payload);
    const later = await push(given, modelFiles());
    const { run, payload } = await firstHalf(later);
    expect([run.status, run.uploads.length]).toEqual(["success", 1]);
    expect((await second(payload)).log).toContain("Comment: updated");
    const comments = await github.comments(given.pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/nothing to check|nothing left to do/);
  });

  test("a merge group: checked, nothing handed over, nothing reported", async () => {
    const given = await propose(newWeights);
    const group = { action: "checks_requested", merge_group: { base_sha: repo.git("rev-parse", "main"), head_sha: repo.git("rev-parse", "change") } };
    const { run, payload } = await firstHalf(given, "merge_group", group);
    expect([run.status, run.uploads]).toEqual(["failure", []]);
    expect((await second(payload)).ran).toBe(false);
  });

  test("a run that was cancelled is not reported", async () => {
    const given = await propose(newWeights, true);
    const { payload } = await firstHalf(given);
    expect((await second({ ...payload, workflow_run: { ...payload.workflow_run as object, conclusion: "cancelled" } })).ran).toBe(false);
  });

  test("the reporter's permissions are all needed: without one of them the job fails and nothing is written", async () => {
    const permissions = Object.keys(reporter.data.jobs["report"]?.permissions as object);
    expect(permissions).toEqual(["actions", "pull-requests"]);
    const given = await propose(newWeights, true);
    const { payload } = await firstHalf(given);
    for (const name of permissions) expect([name, (await second(payload, [name])).status]).toEqual([name, "failure"]);
    expect(await github.comments(given.pull)).toEqual([]);
  });
});

test("api-mode.yml: without a checkout, the files over the API, the comment", async () => {
  const mode = example("api-mode.yml");
  const { pull, event } = await propose(newWeights, true);
  const run = await start(mode, "docket", { event: "pull_request_target", payload: event, workspace: new TempRepo().path, token: await jobToken(mode, "docket") });
  expect([run.status, run.steps]).toEqual(["failure", ["Check the records over the API"]]);
  expect((await github.comments(pull))[0]?.body).toContain("MDF-GEN-3");
});

test("api-mode.yml in a private repository without contents: read: nothing could be read, and that is not green", async () => {
  const mode = example("api-mode.yml");
  await github.close();
  github = await startGitHub({ repositories: [{ name: "wren", folder: repo.path, private: true }] });
  const { event } = await propose(newWeights);
  const run = await start(mode, "docket", { event: "pull_request_target", payload: event, workspace: new TempRepo().path, token: await jobToken(mode, "docket", ["contents"]) });
  expect(run.status).toBe("failure");
  expect(run.log).toMatch(/contents: read/);
});

test("org-reusable.yml: the inputs of the caller reach the Action", async () => {
  const reusable = example("org-reusable.yml");
  const inputs = { path: ".", "fail-on": "never", comment: "never", suggestions: false };
  const { pull, workspace, event } = await propose(newWeights);
  const run = await start(reusable, "docket", { event: "pull_request", payload: event, workspace, token: await jobToken(reusable, "docket"), more: { inputs } });
  expect([run.status, run.outputs["docket"]?.["verdict"]]).toEqual(["success", "findings"]);
  expect(await github.comments(pull)).toEqual([]);
});

test("staleness.yml: fails for what grew old, keeps both reports, hands the findings on", async () => {
  const staleness = example("staleness.yml");
  repo.write({ ".gpai/registers/downstream-requests.csv": "id,received,answered\nD-1,2025-01-10,\n" }).commit("an old request");
  const run = await start(staleness, "check", { event: "schedule", payload: { schedule: "17 6 * * 1" }, workspace: repo.path, token: await jobToken(staleness, "check") });
  expect(run.status).toBe("failure");
  expect(run.uploads.map((one) => [one.name, Object.keys(one.files).toSorted()])).toEqual([["gpai-docket", ["findings.sarif", "report.html"]]]);
  const scanned = await runJob(staleness, "code-scanning", { contexts: contexts("schedule", {}, "", { vars: { GPAI_DOCKET_CODE_SCANNING: "true" } }), workspace: new TempRepo().path, env: {}, artifacts: run.uploads });
  expect([scanned.ran, scanned.steps]).toEqual([true, ["Fetch the findings", "Upload the findings"]]);
});
