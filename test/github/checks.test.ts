import { beforeEach, describe, expect, test } from "@jest/globals";
import type { CheckAnnotation, CheckOutput } from "../../src/github/app-types.ts";
import { type CheckDraft, checkRuns, completeCheckRun, createCheckRun, ownCheckRuns, readCheckRun, updateCheckRun } from "../../src/github/checks.ts";
import type { GitHub } from "../../src/github/client.ts";
import { CHECKS_ONLY, narrowedClient } from "../../src/github/installation.ts";
import { badGateway, cut, operation } from "../support/github/faults.ts";
import type { Run } from "../support/github/checks.ts";
import { answering, at, bench, failure } from "./app-support.ts";

const b = bench(["wren"], { private: ["wren"] });
let github: GitHub;
let sha: string;
let round = 0;

beforeEach(() => {
  sha = b.repos.get("wren")?.write({ "round.txt": String(round++) }).commit("round", "2026-03-03T10:00:00Z") ?? "";
  github = narrowedClient(b.app(), b.fake.install().id, b.repository("wren").id, CHECKS_ONLY);
});

const wren = () => at(b.repository("wren"));
const draft = (more: Partial<CheckDraft> = {}): CheckDraft => ({ name: "GPAI Docket", headSha: sha, externalId: "v1 0 abc", ...more });
const annotations = (count: number): CheckAnnotation[] => Array.from({ length: count }, (_, n) => ({ path: "config.json", start_line: n + 1, end_line: n + 1, annotation_level: "warning" as const, message: `message ${n}`, title: `title ${n}` }));
const output = (count: number): CheckOutput => ({ title: "Two gaps", summary: "Summary", text: "Text", annotations: annotations(count) });
const runs = (): readonly Run[] => b.fake.state.checks.runs.filter((r) => r.suite.sha === sha);
const messages = (run: Run | undefined): readonly unknown[] => (run?.annotations ?? []).map((a) => a["message"]);

test("made, changed, finished: one run", async () => {
  const made = await createCheckRun(github, wren(), draft({ status: "queued" }));
  expect(made).toEqual({ id: expect.any(Number), name: "GPAI Docket", headSha: sha, status: "queued", conclusion: null, externalId: "v1 0 abc", url: expect.stringContaining("https://github.com/acme/wren/runs/"), app: "gpai-docket" });
  expect(await updateCheckRun(github, wren(), made.id, { status: "in_progress", output: { title: "Reading", summary: "…" } })).toMatchObject({ status: "in_progress" });
  const done = await completeCheckRun(github, wren(), made, { conclusion: "failure", output: output(3), completedAt: "2026-11-23T10:00:00Z", detailsUrl: "https://docket.example.org/x", actions: [{ label: "Check again, please do", description: "d".repeat(60), identifier: "again" }] });
  expect(done).toMatchObject({ id: made.id, status: "completed", conclusion: "failure" });
  expect(runs()).toHaveLength(1);
  expect(runs()[0]).toMatchObject({ title: "Two gaps", summary: "Summary", text: "Text", completedAt: "2026-11-23T10:00:00Z", detailsUrl: "https://docket.example.org/x" });
  expect(messages(runs()[0])).toEqual(["message 0", "message 1", "message 2"]);
  expect(await ownCheckRuns(github, wren(), sha)).toEqual([done]);
});

test.each([[0, 1], [1, 1], [50, 1], [51, 2], [120, 3]])("%i annotations go with %i requests, each once and in order", async (count, patches) => {
  const made = await createCheckRun(github, wren(), draft());
  b.forget();
  await completeCheckRun(github, wren(), made, { conclusion: "neutral", output: output(count) });
  expect(b.written).toHaveLength(patches);
  expect(messages(runs()[0])).toEqual(annotations(count).map((a) => a.message));
  b.forget();
  await completeCheckRun(github, wren(), made, { conclusion: "neutral", output: output(count) });
  expect(b.written).toEqual([]);
});

describe("killed or cut off", () => {
  test.each(["before", "after"] as const)("while it was made (%s): found again, never doubled", async (when) => {
    b.fake.faults.add(cut(when, operation("checks/create")));
    const made = await createCheckRun(github, wren(), draft());
    expect(runs()).toHaveLength(1);
    expect(await createCheckRun(github, wren(), draft())).toEqual(made);
    expect(runs()).toHaveLength(1);
  });

  test.each([0, 1, 2].flatMap((skip) => (["before", "after"] as const).map((when) => [skip, when] as const)))("while its annotations were written (request %i, %s)", async (skip, when) => {
    const made = await createCheckRun(github, wren(), draft());
    b.fake.faults.add(cut(when, operation("checks/update"), { skip, times: 1 }));
    expect(await completeCheckRun(github, wren(), made, { conclusion: "failure", output: output(120) })).toMatchObject({ conclusion: "failure" });
    expect(messages(runs()[0])).toEqual(annotations(120).map((a) => a.message));
  });

  test("and gone on with by another process", async () => {
    const made = await createCheckRun(github, wren(), draft());
    b.fake.faults.add(badGateway(operation("checks/update"), { skip: 1, times: 3 }));
    expect(await failure(completeCheckRun(github, wren(), made, { conclusion: "success", output: output(120) }))).toMatchObject({ kind: "unavailable", ambiguous: true });
    b.fake.faults.clear();
    const next = narrowedClient(b.app(), b.fake.install().id, b.repository("wren").id, CHECKS_ONLY);
    const found = await createCheckRun(next, wren(), draft());
    expect(found.id).toBe(made.id);
    await completeCheckRun(next, wren(), found, { conclusion: "success", output: output(120) });
    expect(messages(runs()[0])).toEqual(annotations(120).map((a) => a.message));
  });
});

test("another report is another run; another's run is not ours", async () => {
  const one = await createCheckRun(github, wren(), draft());
  const two = await createCheckRun(github, wren(), draft({ externalId: "v1 0 def" }));
  const other = await b.fake.workflowToken({ checks: "write", contents: "read", metadata: "read" });
  await b.fake.api("POST", "/repos/acme/wren/check-runs", { token: other, body: { name: "GPAI Docket", head_sha: sha, external_id: "v1 0 abc" } });
  expect((await ownCheckRuns(github, wren(), sha)).map((r) => r.id)).toEqual([two.id, one.id]);
  const all = await checkRuns(github, wren(), sha);
  expect(all.map((r) => r.app).toSorted()).toEqual(["github-actions", "gpai-docket"]);
  expect(await checkRuns(github, wren(), sha, { name: "Other" })).toEqual([]);
});

test("limits are told before GitHub is asked", async () => {
  const run = { id: 1 };
  const bad = (more: Partial<CheckOutput>) => failure(completeCheckRun(github, wren(), run, { conclusion: "neutral", output: { ...output(1), ...more } }));
  const [annotation] = annotations(1) as [CheckAnnotation];
  b.forget();
  for (const error of [
    await failure(createCheckRun(github, wren(), draft({ name: "" }))), await failure(createCheckRun(github, wren(), draft({ externalId: "x".repeat(201) }))), await failure(createCheckRun(github, wren(), draft({ headSha: "main" }))),
    await bad({ title: "" }), await bad({ title: "x".repeat(256) }), await bad({ summary: "x".repeat(65_536) }), await bad({ text: "x".repeat(65_536) }),
    await bad({ annotations: [{ ...annotation, end_line: 0 }] }), await bad({ annotations: [{ ...annotation, path: "" }] }), await bad({ annotations: [{ ...annotation, message: "é".repeat(40_000) }] }), await bad({ annotations: [{ ...annotation, title: "t".repeat(256) }] }),
  ]) expect(error).toMatchObject({ kind: "rejected", status: undefined });
  expect(b.asked).toEqual([]);
  const made = await createCheckRun(github, wren(), draft());
  await completeCheckRun(github, wren(), made, { conclusion: "neutral", output: { ...output(0), summary: "s".repeat(65_535), text: "t".repeat(65_535) } });
});

test("a token never gets into a run", async () => {
  const token = "ghs_".padEnd(60, "s");
  const made = await createCheckRun(github, wren(), draft());
  await completeCheckRun(github, wren(), made, { conclusion: "neutral", output: { title: token, summary: token, text: token, annotations: annotations(1).map((a) => ({ ...a, message: token, title: token })) } });
  expect(JSON.stringify(runs()[0]?.annotations) + String(runs()[0]?.summary) + String(runs()[0]?.text) + String(runs()[0]?.title)).not.toContain("ssss");
});

test("who may not write is told so", async () => {
  expect(await failure(createCheckRun(b.client(b.fake.userToken("octocat")), wren(), draft()))).toMatchObject({ kind: "not-permitted", status: 403 });
  expect(await failure(createCheckRun(github, wren(), draft({ headSha: "f".repeat(40) })))).toMatchObject({ status: 422 });
});

test("odd runs are left out, and a run that cannot be read is not written to", async () => {
  const whole = { id: 1, name: "x", head_sha: "a".repeat(40), status: "waiting", conclusion: null, app: { slug: "gpai-docket" } };
  expect(readCheckRun(whole)).toEqual({ id: 1, name: "x", headSha: "a".repeat(40), status: "queued", conclusion: null, externalId: "", url: "", app: "gpai-docket" });
  for (const odd of [null, 1, [], {}, { ...whole, id: "1" }, { ...whole, head_sha: "main" }, { ...whole, name: 1 }, { ...whole, status: null }]) expect(readCheckRun(odd)).toBeUndefined();
  const odd = b.client("ghs_x", { fetch: answering(({ path }) => ({ body: path.endsWith("/check-runs") ? { check_runs: [null, whole, 7] } : { ...whole, output: {} } })) });
  expect((await checkRuns(odd, wren(), sha)).map((r) => r.id)).toEqual([1]);
  expect(await failure(completeCheckRun(odd, wren(), { id: 1 }, { conclusion: "neutral", output: output(1) }))).toMatchObject({ kind: "unexpected" });
});
