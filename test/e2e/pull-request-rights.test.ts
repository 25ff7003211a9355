/** Who may write: forks, Dependabot, closed and locked conversations, drafts, merge queues, pull_request_target; with the built Action. */

import { expect } from "@jest/globals";
import { meanwhile, operation } from "../support/github/faults.ts";
import type { ScenarioRun } from "../support/github/scenario.ts";
import { READ_ONLY } from "../support/github/tokens.ts";
import { BASE, BROKEN, BROUGHT, brought, expectThrift, FIX, onlyComment, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

pullTest("a fork: its token only reads, so nothing is even tried; the summary, the annotations and the exit code say it all", async (open) => {
  const pull = await open({ fork: true });
  const ran = await run(pull);
  expect(ran).toMatchObject({ code: 1, writes: [], outputs: { verdict: "findings", fails: "true", comment: "not-permitted", "comment-url": "" } });
  expect(ran.exchanges.length).toBeLessThanOrEqual(3);
  expect(ran.summary).toContain("MDF-GEN-3");
  expect(ran.annotations.filter((a) => a.level === "error").map((a) => a.properties["file"])).toContain(".gpai/documentation.yaml");
  expect(ran.stdout).toContain("docs/workflows/fork-safe-check.yml");
  expect(brought(ran)).toEqual(BROUGHT);
  expect(await pull.comments()).toEqual([]);
  pull.push(FIX);
  expect(await run(pull)).toMatchObject({ code: 0, writes: [] });
});

pullTest("the workflow for forks hands over a report and says nothing itself", async (open) => {
  const pull = await open({ fork: true });
  const ran = await run(pull, { workflow: "fork-safe-check.yml" });
  expect(ran).toMatchObject({ code: 1, writes: [] });
  expect(brought(ran)).toEqual(BROUGHT);
  expect(await pull.comments()).toEqual([]);
});

pullTest("a token that may not write although the branch is ours (Dependabot, permissions: read): one refusal, told with the permission that lacks", async (open) => {
  const pull = await open();
  const ran = await run(pull, { permissions: READ_ONLY });
  expect(ran).toMatchObject({ code: 1, outputs: { comment: "not-permitted" } });
  expect(ran.writes.map((w) => w.status)).toEqual([403]);
  expect(ran.stdout).toContain("pull-requests: write");
  expect(ran.summary).toContain("MDF-GEN-3");
  expectThrift(ran);
  pull.push(FIX);
  expect(await run(pull, { permissions: READ_ONLY })).toMatchObject({ code: 0, writes: [], outputs: { comment: "none" } });
});

pullTest("a private repository whose token may read nothing of the conversation", async (open) => {
  const pull = await open({ private: true });
  const ran = await run(pull, { permissions: { contents: "read", metadata: "read" } });
  expect(ran).toMatchObject({ code: 1, writes: [], outputs: { comment: "not-permitted" } });
  expect(ran.stdout).toContain("pull-requests: write");
});

pullTest("without a token, with one that is expired or made up: the verdict stands", async (open) => {
  const pull = await open();
  expect(await run(pull, { inputs: { "github-token": "" } })).toMatchObject({ code: 1, exchanges: [], outputs: { comment: "not-permitted" } });
  const expired = await run(pull, { inputs: { "github-token": `ghs_${"x".repeat(36)}` } });
  expect(expired).toMatchObject({ code: 1, writes: [], outputs: { comment: "not-permitted" } });
  expect(expired.stdout).not.toContain("x".repeat(36));
});

pullTest("a conversation that is locked, a pull request that is closed or merged: left as they are", async (open) => {
  const pull = await open();
  await run(pull);
  const before = await pull.comments();
  pull.push(FIX);
  pull.pull.locked = true;
  expect(await run(pull)).toMatchObject({ code: 0, writes: [], outputs: { comment: "outdated" } });
  pull.pull.locked = false;
  const payload = pull.event();
  pull.pull.state = "closed";
  const closed = await run(pull, { payload });
  expect(closed).toMatchObject({ code: 0, writes: [], outputs: { comment: "outdated" } });
  expect(closed.stdout).toContain("closed");
  expectThrift(closed);
  expect(await pull.comments()).toEqual(before);
});

pullTest("a lock between the look and the write: GitHub's refusal is understood", async (open) => {
  const pull = await open();
  pull.github.faults.add(meanwhile(operation("issues/create-comment"), () => { pull.pull.locked = true; }));
  const ran = await run(pull);
  expect(ran).toMatchObject({ code: 1, outputs: { comment: "outdated" } });
  expect(ran.writes.map((w) => w.status)).toEqual([403]);
});

pullTest("a draft is judged and told as any other", async (open) => {
  const pull = await open({ draft: true });
  expect(pull.event()).toMatchObject({ pull_request: { draft: true } });
  expect(await run(pull, { action: "opened" })).toMatchObject({ code: 1, outputs: { comment: "created" } });
  pull.pull.draft = false;
  expect(await run(pull, { action: "ready_for_review" })).toMatchObject({ code: 1, writes: [], outputs: { comment: "unchanged" } });
});

pullTest("a merge queue is judged by the change of its group, without a comment or a request", async (open) => {
  const pull = await open();
  const ran = await run(pull, { event: "merge_group" });
  expect(ran).toMatchObject({ code: 1, exchanges: [], outputs: { verdict: "findings" } });
  expect(brought(ran)).toEqual(BROUGHT);
  pull.push(FIX);
  expect(await run(pull, { event: "merge_group" })).toMatchObject({ code: 0, exchanges: [] });
});

pullTest("pull_request_target reads a fork's files over the API, never checks them out, and may write", async (open) => {
  const pull = await open({ fork: true });
  const ran = await run(pull, { event: "pull_request_target", workflow: "api-mode.yml", checkout: "none" });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: "findings", comment: "created" } });
  const over = (await onlyComment(pull)).body;
  expect(over).toContain("introduces 1 conflict");
  expect(over).toContain(`https://github.com/acme/wren/blob/${pull.repo.git("rev-parse", "change")}/.gpai/documentation.yaml#L5`);
  expect(await run(pull, { event: "pull_request_target", workflow: "api-mode.yml", checkout: "none" })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  pull.push(FIX);
  expect(await run(pull, { event: "pull_request_target", workflow: "api-mode.yml", checkout: "none" })).toMatchObject({ code: 0, outputs: { comment: "updated" } });
});

pullTest("over the API and from a checkout the same change brings the same findings; only the commit is named where there is a history", async (open) => {
  const pull = await open({ base: { ...BASE, "docs/notes.md": "notes\n" }, change: { ...BROKEN, "docs/notes.md": "other notes\n" } });
  const found = (ran: ScenarioRun) => ran.report().models.flatMap((m) => m.obligations.map((o) => [o.id, o.outcome, o.id === "T-1.1.c" ? o.findings.map(({ rule, path, introduced }) => [rule, path, introduced]) : o.findings]));
  const checkout = await run(pull, { inputs: { comment: "never" } });
  expect(brought(checkout)).toEqual(BROUGHT);
  const api = await run(pull, { inputs: { comment: "never", source: "api" }, checkout: "none" });
  expect(brought(api)).toEqual(BROUGHT);
  expect(found(api)).toEqual(found(checkout));
  expect(api.report().completeness).toMatchObject({ complete: true, missing: [] });
  expect(api.exchanges.every((e) => e.method === "GET" && e.status === 200)).toBe(true);
});
