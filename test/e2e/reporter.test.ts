/** The trusted reporter as built: its own process, the runner's environment, a stateful GitHub with artifacts on another origin. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { renderJson } from "../../src/report/json.ts";
import { badGateway, cut, operation } from "../support/github/faults.ts";
import { workflowRunEvent } from "../support/github/routes-actions.ts";
import type { PullRequestScenario, ScenarioRun } from "../support/github/scenario.ts";
import { zip } from "../support/github/zip.ts";
import { annotationsOf, node24, outputsOf, projectRoot, runNode, systemNode } from "../support/mini-runner.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { closeAfterEach, FIX, onlyComment, open, run } from "./pull-request-support.ts";
import { readAction } from "./reporter-support.ts";

closeAfterEach();

const PERMISSIONS = { actions: "read", contents: "read", pull_requests: "write", metadata: "read" } as const;
const DIST = process.env["GPAI_DOCKET_DIST"] ?? join(projectRoot, "dist");

interface Reported { readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly summary: string; readonly outputs: Readonly<Record<string, string>>; readonly notices: readonly string[]; readonly requests: number }

/** The artifact that the run of the pull request leaves, and the event that GitHub sends when it has ended. */
function handOver(scenario: PullRequestScenario, archive: Buffer, headSha = scenario.github.state.headOf(scenario.pull)): unknown {
  const { github, pull } = scenario;
  if (pull.head === null) throw new Error("the head repository is gone");
  const made = github.addRun({ repository: pull.base, head: pull.head, headSha, headBranch: pull.headRef, event: "pull_request" });
  github.addArtifact(made, "gpai-docket-report", archive);
  return workflowRunEvent(github.state, made);
}

function packed(ran: ScenarioRun): Buffer {
  return zip([{ name: "gpai-docket-report.json", data: readFileSync(ran.outputs["report"] ?? "") }]);
}

async function report({ github }: PullRequestScenario, event: unknown, options: { readonly node?: string; readonly inputs?: Readonly<Record<string, string>>; readonly permissions?: object } = {}): Promise<Reported> {
  const temp = tempFolder("runner-");
  const file = (name: string, text = ""): string => { writeFileSync(join(temp, name), text); return join(temp, name); };
  const token = await github.workflowToken(options.permissions ?? PERMISSIONS);
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: temp, CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp, GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
    GITHUB_SERVER_URL: github.state.origins.web, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/wren", GITHUB_RUN_ID: "4712", GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"),
    ...Object.fromEntries(Object.entries({ ...readAction().inputs, "github-token": token, ...options.inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const before = github.log.length;
  const { code, stdout, stderr } = await runNode(options.node ?? node24, [join(DIST, readAction().main)], { cwd: temp, env });
  const [summary, outputs] = [readFileSync(join(temp, "summary"), "utf8"), outputsOf(readFileSync(join(temp, "output"), "utf8"))];
  for (const text of [stdout, stderr, summary, JSON.stringify(outputs)]) expect(text.includes(token)).toBe(false);
  expect([stderr, stdout]).toEqual(["", expect.not.stringMatching(/^\s+at \S+ \(/m)]);
  return { code, stdout, stderr, summary, outputs, notices: annotationsOf(stdout).filter((a) => a.level === "notice").map((a) => a.message), requests: github.log.length - before };
}

test("a fork: what its own run found stands in one comment, updated when it is solved, on both Nodes", async () => {
  const pull = await open({ fork: true });
  const first = await run(pull, { workflow: "fork-safe-check.yml" });
  const reported = await report(pull, handOver(pull, packed(first)));
  expect(reported).toMatchObject({ code: 0, outputs: { verdict: "findings", comment: "created", "pull-request": String(pull.pull.number) } });
  const comment = await onlyComment(pull);
  expect(comment.body).toContain("MDF-GEN-3");
  expect(comment.body).toContain("this pull request introduces 1 conflict");
  expect(comment.body).toContain("Computed in the pull request's own run, which the pull request can change");
  expect(reported.outputs["comment-url"]).toContain(String(comment.id));
  expect(reported.summary).toContain(`Handed over by the own run of pull request ${pull.pull.number}`);
  expect(reported.requests).toBeLessThanOrEqual(9);

  const again = await report(pull, handOver(pull, packed(first)), { node: systemNode() });
  expect(again).toMatchObject({ code: 0, outputs: { comment: "unchanged" } });

  pull.push(FIX);
  const fixed = await report(pull, handOver(pull, packed(await run(pull, { workflow: "fork-safe-check.yml" }))));
  expect(fixed.outputs["comment"]).toBe("updated");
  expect((await onlyComment(pull)).body).not.toContain("introduces");
});

test("a run that has been overtaken by a push, a closed pull request, a deleted fork: nothing is written", async () => {
  const pull = await open({ fork: true });
  const ran = await run(pull, { workflow: "fork-safe-check.yml" });
  const event = handOver(pull, packed(ran));
  pull.push(FIX);
  expect(await report(pull, event)).toMatchObject({ code: 0, outputs: { comment: "none" }, notices: [expect.stringContaining("has moved on")] });
  pull.pull.state = "closed";
  expect(await report(pull, handOver(pull, packed(await run(pull, { workflow: "fork-safe-check.yml" }))))).toMatchObject({ code: 0, outputs: { comment: "none" } });
  pull.pull.state = "open";
  const last = handOver(pull, packed(await run(pull, { workflow: "fork-safe-check.yml" })));
  pull.pull.head = null;
  expect(await report(pull, last)).toMatchObject({ code: 0, outputs: { comment: "none" } });
  expect(await pull.comments()).toEqual([]);
});

test("a forged report: another commit, forged counts, a bomb, several files; refused in words, the job fails, nothing is written", async () => {
  const pull = await open({ fork: true });
  const ran = await run(pull, { workflow: "fork-safe-check.yml" });
  const honest = ran.report();
  const of = (value: unknown, name = "gpai-docket-report.json"): Buffer => zip([{ name, data: renderJson(value) }]);
  const hostile: readonly (readonly [Buffer, string])[] = [
    [of({ ...honest, change: { ...honest.change, head: pull.pull.baseSha } }), "about another commit"],
    [of({ ...honest, counts: { ...honest.counts, introduced: 0 } }), "count of introduced findings"],
    [of({ ...honest, pull_request: 1 }), "not of the shape"],
    [of(honest, "../../.bashrc.json"), "not named like a report"],
    [zip([{ name: "a.json", data: "{}" }, { name: "b.json", data: "{}" }]), "holds 2 files"],
    [zip([{ name: "a.json", data: " ".repeat(60_000_000) }]), "unpacks to more than"],
    [zip([{ name: "a.json", data: " ".repeat(60_000_000), claimedSize: 1000 }]), "unpacks to more than it says"],
    [zip([{ name: "a.json", data: `{"schemaVersion": ${"[".repeat(1_000_000)}` }]), "nested too deeply"],
  ];
  for (const [archive, words] of hostile) {
    const reported = await report(pull, handOver(pull, archive));
    expect(reported).toMatchObject({ code: 1, outputs: { verdict: "error", comment: "failed" } });
    expect(reported.stdout).toContain(words);
  }
  expect(await pull.comments()).toEqual([]);
});

test("a report for the pull request of somebody else: the commit decides, whatever the report says", async () => {
  const [theirs, mine] = [await open(), await open({ fork: true })];
  mine.push({ "src/a.py": "x = 2\n" });
  const ran = await run(mine, { workflow: "fork-safe-check.yml" });
  // The event names the run's own commit and branch, so no other pull request can be reached.
  expect(await report(theirs, handOver(theirs, packed(ran)))).toMatchObject({ code: 1 });
  expect(await theirs.comments()).toEqual([]);
});

test("an API that stumbles: tried again; one that stays down: the job fails and nothing is half done", async () => {
  const pull = await open({ fork: true });
  const ran = await run(pull, { workflow: "fork-safe-check.yml" });
  pull.github.faults.add(badGateway(operation("actions/list-workflow-run-artifacts")), cut("before", operation("pulls/list")), cut("after", operation("issues/create-comment")));
  expect(await report(pull, handOver(pull, packed(ran)))).toMatchObject({ code: 0, outputs: { comment: "created" } });
  await onlyComment(pull);
  pull.github.faults.add(badGateway(operation("actions/list-workflow-run-artifacts"), { times: 5 }));
  expect(await report(pull, handOver(pull, packed(ran)))).toMatchObject({ code: 1, outputs: { verdict: "error" } });
});

test("permissions that lack: said, with those that are needed", async () => {
  const pull = await open({ fork: true });
  const event = handOver(pull, packed(await run(pull, { workflow: "fork-safe-check.yml" })));
  const reported = await report(pull, event, { permissions: { ...PERMISSIONS, pull_requests: "read" } });
  expect(reported).toMatchObject({ code: 1, outputs: { comment: "not-permitted" } });
  expect(reported.stdout).toContain("permissions: {actions: read, pull-requests: write}");
  expect(await report(pull, event, { permissions: { contents: "read", pull_requests: "write", metadata: "read" } })).toMatchObject({ code: 1, outputs: { verdict: "error" } });
});
