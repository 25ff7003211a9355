/** From a fresh installation to the first issues. */

import { afterEach, describe, expect, test } from "@jest/globals";
import { ACTIVE, CODE, CONFIGURATION, MODEL, Organisation } from "./organisation.ts";

let org: Organisation;

afterEach(async () => {
  const { violations } = org.github;
  await org.close();
  expect(violations).toEqual([]);
});

const DASHBOARD = "GPAI Docket: overview of this organisation's records";

describe("a fresh installation", () => {
  test("writes one issue and nothing else, and says there what it would do and how to switch on", async () => {
    org = await Organisation.start({ ".github": { files: { "README.md": "Ours.\n" } }, wren: { files: MODEL }, tool: { files: CODE } });
    const { overview, writes, dashboard, incomplete } = await org.sweep();
    expect([incomplete, writes.map(({ method, path }) => `${method} ${path}`)]).toEqual([false, ["POST /repos/acme/.github/issues"]]);
    expect(org.everything().map(({ repository, title, author, labels }) => [repository, title, author, labels])).toEqual([[".github", DASHBOARD, "gpai-docket[bot]", []]]);
    expect(dashboard?.url).toBe("https://github.com/acme/.github/issues/1");
    const [issue] = org.issues(".github");
    expect(issue?.body).toMatch(/^<!-- gpai-docket:v1:dashboard:organisation [0-9a-f]{16} -->\n/);
    expect(issue?.body).toContain("Nothing has been written but this issue. Once switched on, it would open ");
    expect(issue?.body).toContain("https://github.com/acme/.github/new/main?filename=.github%2Fgpai-docket.yaml&value=");
    expect(issue?.body).toContain("mode: active");
    expect(overview).toMatchObject({ account: "acme", accountId: 1, mode: "preview", others: { "no-model": 2, error: 0 }, run: { complete: true, writes: 1, queued: 0 } });
    expect(overview.repositories.map(({ name, status, mode }) => [name, status, mode])).toEqual([["acme/wren", "model", "preview"]]);
    expect(overview.history.map(({ date, models, repositories }) => [date, models, repositories])).toEqual([["2026-11-23", 1, 3]]);
  });

  test("a dry run writes nothing at all", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, wren: { files: MODEL } });
    const { writes, overview, dashboard } = await org.sweep({ dryRun: true });
    expect([writes, dashboard, org.everything()]).toEqual([[], undefined, []]);
    expect(overview.repositories[0]?.plan.some(({ kind }) => kind === "open")).toBe(true);
  });

  test("without `.github` the dashboard lies in the model repository with the lowest number, a private one first", async () => {
    org = await Organisation.start({ finch: { files: MODEL }, wren: { files: MODEL, private: true }, robin: { files: MODEL, private: true } });
    await org.sweep();
    expect(org.everything().map(({ repository }) => repository)).toEqual(["wren"]);
  });

  test("where no repository holds a model, and none is the organisation's, nothing is written", async () => {
    org = await Organisation.start({ tool: { files: CODE }, empty: {} });
    const { writes, dashboard, incomplete, overview } = await org.sweep();
    expect([writes, dashboard, incomplete, overview.others["no-model"]]).toEqual([[], undefined, false, 2]);
  });

  test("the private repository of the organisation holds the dashboard where there is one", async () => {
    org = await Organisation.start({ ".github": { files: ACTIVE }, ".github-private": { private: true }, wren: { files: MODEL } });
    await org.sweep();
    expect(org.everything().filter(({ title }) => title === DASHBOARD).map(({ repository }) => repository)).toEqual([".github-private"]);
  });
});

describe("switched on", () => {
  test("issues are opened, in model repositories alone, and a second run writes nothing", async () => {
    org = await Organisation.start({ ".github": { files: { "README.md": "Ours.\n" } }, wren: { files: MODEL }, tool: { files: CODE } });
    await org.sweep();
    org.push(".github", ACTIVE);
    const active = await org.sweep();
    expect(active.overview).toMatchObject({ mode: "active", configuration: { repository: "acme/.github", path: CONFIGURATION, problems: [] }, run: { complete: true, queued: 0 } });
    expect(org.issues("tool")).toEqual([]);
    const opened = org.open("wren");
    expect(opened.length).toBeGreaterThanOrEqual(3);
    for (const issue of opened) expect([issue.author, issue.labels[0], issue.body.includes("<!-- gpai-docket:v1:issue:default/")]).toEqual(["gpai-docket[bot]", "gpai-docket", true]);
    const [model] = active.overview.repositories[0]?.models ?? [];
    const numbers = new Set(model?.items.flatMap((item) => item.issue ?? []));
    expect(numbers).toEqual(new Set(opened.map(({ number }) => number)));
    expect(org.open(".github")).toHaveLength(1);
    expect(org.open(".github")[0]?.body).not.toContain("Preview");
    expect((await org.sweep()).writes).toEqual([]);
    expect((await org.pass(1).sweep()).writes).toEqual([]);
  });

  test("at most ten issues a run; the rest waits, is shown, and comes later", async () => {
    const models = Object.fromEntries(["finch", "robin", "wren", "heron"].map((name) => [name, { files: MODEL }]));
    org = await Organisation.start({ ".github": { files: ACTIVE }, ...models });
    const first = await org.sweep();
    const counted = (): number => Object.keys(models).reduce((sum, name) => sum + org.issues(name).length, 0);
    expect(counted()).toBe(10);
    expect(first.overview.run.queued).toBeGreaterThan(0);
    // They take turns: no repository waits for another to be served whole.
    for (const name of Object.keys(models)) expect(org.issues(name).length).toBeGreaterThanOrEqual(2);
    expect(org.issues(".github")[0]?.body).toContain("#### Waiting for the next run");
    const total = 10 + first.overview.run.queued;
    const second = await org.sweep();
    expect([counted(), second.overview.run.queued]).toEqual([Math.min(20, total), Math.max(0, total - 20)]);
    for (let i = 0; counted() < total && i < 5; i += 1) await org.sweep();
    expect(counted()).toBe(total);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("for some repositories alone: their issues are closed when the model is gone, though the account is in preview", async () => {
    org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "repos: [{match: wren, mode: active}]\n" } }, wren: { files: MODEL }, "robin": { files: MODEL } });
    await org.sweep();
    expect([org.open("wren").length > 0, org.issues("robin")]).toEqual([true, []]);
    org.push("wren", Object.fromEntries([...Object.keys(MODEL).map((path) => [path, undefined] as const), ["README.md", "moved\n"] as const]));
    await org.sweep();
    expect(org.open("wren")).toEqual([]);
    expect((await org.sweep()).writes).toEqual([]);
  });

  test("a budget of the organisation's own, groups left out, and a repository that turns itself down", async () => {
    const quiet = { ...MODEL, ".gpai/config.yaml": "mode: preview\n" };
    org = await Organisation.start({ ".github": { files: { [CONFIGURATION]: "mode: active\nissues: {budget: 2, without: [documentation]}\nexclude: [old-*]\n" } }, wren: { files: MODEL }, finch: { files: quiet }, "old-model": { files: MODEL } });
    const { overview } = await org.sweep();
    expect([org.issues("wren").length, org.issues("finch").length, org.issues("old-model").length]).toEqual([2, 0, 0]);
    expect(org.issues("wren").some(({ labels }) => labels.some((label) => label.includes("documentation")))).toBe(false);
    expect(overview.repositories.map(({ name, mode }) => [name, mode])).toEqual([["acme/finch", "preview"], ["acme/wren", "active"]]);
    expect(overview.others.skipped).toBe(1);
  });
});
