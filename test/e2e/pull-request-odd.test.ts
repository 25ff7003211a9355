/** Pull requests that are big, rewritten, unrelated, or far away; with the built Action. Complete, or said aloud that they are not. */

import { describe, expect } from "@jest/globals";
import { startProxy } from "../support/connect-proxy.ts";
import { meanwhile, operation } from "../support/github/faults.ts";
import { modelFiles } from "../support/wren.ts";
import { BASE, BROKEN, BROUGHT, brought, CARD, expectThrift, FIX, onlyComment, pullTest, run, sideBySide } from "./pull-request-support.ts";

sideBySide();

describe("commits that are not where they were", () => {
  pullTest("a push while the job runs: the older result does not overwrite what a newer one will say", async (open) => {
    const pull = await open();
    pull.github.faults.add(meanwhile(operation("pulls/get"), () => { pull.push({ "src/a.py": "x = 9\n" }); }));
    const late = await run(pull);
    expect(late).toMatchObject({ code: 1, writes: [], outputs: { comment: "outdated" } });
    expect(late.stdout).toContain("moved on");
    expectThrift(late);
    expect(await run(pull)).toMatchObject({ code: 1, outputs: { comment: "created" } });
  });

  pullTest("a force-push: the comment follows the branch; a job of the old commit that ends later says nothing", async (open) => {
    const pull = await open();
    const old = { payload: pull.event(), workspace: pull.checkout() };
    await run(pull);
    pull.forcePush({ ...modelFiles("four"), "src/a.py": "x = 4\n" });
    expect(await run(pull)).toMatchObject({ code: 1, outputs: { comment: "updated" } });
    pull.forcePush(CARD);
    const cleared = await run(pull);
    expect(cleared).toMatchObject({ code: 0, outputs: { comment: "updated" } });
    const before = await pull.comments();
    expect(await run(pull, old)).toMatchObject({ code: 1, writes: [], outputs: { comment: "outdated" } });
    expect(await pull.comments()).toEqual(before);
  });

  pullTest("the base goes on: what came with it is not this change's", async (open) => {
    const pull = await open({ change: FIX });
    pull.pushBase({ ...modelFiles("two"), "src/b.py": "y = 1\n" });
    expect(await run(pull)).toMatchObject({ code: 0 });
  });

  pullTest("the head repository is deleted: judged from the merge, with no comment to be written", async (open) => {
    const pull = await open({ fork: true });
    pull.pull.head = null;
    expect(pull.event()).toMatchObject({ pull_request: { head: { repo: null } } });
    const ran = await run(pull);
    expect(ran).toMatchObject({ code: 1, writes: [], outputs: { comment: "not-permitted" } });
    expect(brought(ran)).toEqual(BROUGHT);
  });

  pullTest("histories without a common commit: said aloud, never green", async (open) => {
    const pull = await open();
    pull.repo.git("checkout", "-q", "--orphan", "elsewhere");
    pull.repo.commit("another beginning");
    pull.repo.git("branch", "-q", "-f", "change", "elsewhere");
    pull.repo.git("checkout", "-q", "change");
    const ran = await run(pull);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/no common|merge base|unrelated/i);
    expect((await onlyComment(pull)).body).toMatch(/no common|merge base|unrelated/i);
    expect(ran.report().completeness.complete).toBe(false);
    const api = await run(pull, { inputs: { source: "api", comment: "never" }, checkout: "none" });
    expect(api.code).toBe(1);
    expect(api.stdout).toMatch(/no common|merge base|unrelated/i);
  });
});

describe("checkouts", () => {
  pullTest("depth one, the runner's default: the base is fetched alone, and the change itself tells that its weights are newer than the document", async (open) => {
    const pull = await open();
    const shallow = await run(pull, { checkout: "shallow" });
    expect(shallow).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect(brought(shallow)).toEqual(BROUGHT);
    expect((await onlyComment(pull)).body).toContain(pull.repo.git("rev-parse", "change"));
    expect(shallow.report().completeness.missing).toEqual([]);
  });

  pullTest("depth one of a change of nothing of ours is quiet; with the base out of reach it is judged whole, and says so", async (open) => {
    const pull = await open({ change: { "src/a.py": "x = 2\n" } });
    expect(await run(pull, { checkout: "shallow" })).toMatchObject({ code: 0, outputs: { verdict: "nothing-to-check" } });
    const workspace = pull.checkout("shallow");
    pull.repo.git("-C", workspace, "remote", "set-url", "origin", "file:///nowhere");
    const blind = await run(pull, { workspace });
    expect(blind.code).toBe(1);
    expect(blind.stdout).toContain("fetch-depth: 0");
    expect((await onlyComment(pull)).body).toContain("fetch-depth: 0");
  });

  pullTest("the head itself in place of the test merge", async (open) => {
    const pull = await open();
    pull.pushBase({ "src/b.py": "y = 1\n" });
    const ran = await run(pull, { checkout: "head" });
    expect(ran).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect(brought(ran)).toEqual(BROUGHT);
  });
});

describe("size", () => {
  const many = (count: number, text: string) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`data/part-${String(n % 50).padStart(2, "0")}/row-${n}.txt`, `${text} ${n}\n`]));

  pullTest("10,000 files with the model at the end of the list: from the checkout nothing is missed", async (open) => {
    const pull = await open({ base: { ...BASE, "zz/readme.txt": "z\n" }, change: { ...many(10_000, "row"), ...BROKEN } });
    expect(pull.event()).toMatchObject({ pull_request: { changed_files: 10_001 } });
    const ran = await run(pull);
    expect(ran).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect(brought(ran)).toEqual(BROUGHT);
    expect(ran.report().completeness.missing).toEqual([]);
    expectThrift(ran);
    // GitHub lists 3,000 of them and does not say that there are more.
    const api = await run(pull, { inputs: { source: "api", comment: "never" }, checkout: "none" });
    expect(brought(api)).toEqual(BROUGHT);
    expect(api.report().completeness.missing).toEqual([]);
  });
});

describe("other ways to GitHub", () => {
  pullTest("GitHub Enterprise Server: the base path of its API, links to its pages", async (open) => {
    const pull = await open({ basePath: "/api/v3" });
    const first = await run(pull);
    expect(first).toMatchObject({ code: 1, outputs: { comment: "created" } });
    const origin = new URL(pull.github.url).origin;
    expect(first.outputs["comment-url"]).toMatch(new RegExp(`^${origin}/acme/wren/pull/1#`));
    expect((await onlyComment(pull)).body).toContain(`${origin}/acme/wren/blob/`);
    expect((await onlyComment(pull)).body).not.toContain("https://github.com/");
    expect(await run(pull)).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
  });

  pullTest("through the company's proxy, to a host that only the proxy knows", async (open) => {
    const pull = await open();
    const proxy = await startProxy(Number(new URL(pull.github.url).port));
    const env = { GITHUB_API_URL: "http://github.wren.invalid", HTTP_PROXY: proxy.url, http_proxy: proxy.url };
    const first = await run(pull, { env });
    expect(first).toMatchObject({ code: 1, outputs: { comment: "created" } });
    expect(await run(pull, { env })).toMatchObject({ writes: [], outputs: { comment: "unchanged" } });
    expect(new Set(proxy.asked)).toEqual(new Set(["github.wren.invalid:80"]));
    const direct = await run(pull, { env: { HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" } });
    expect(direct.outputs["comment"]).toBe("unchanged");
    proxy.close();
  });

  pullTest("nobody answers there: the verdict stands, in as many words", async (open) => {
    const pull = await open();
    const ran = await run(pull, { env: { GITHUB_API_URL: "http://127.0.0.1:1" } });
    expect(ran).toMatchObject({ code: 1, exchanges: [], outputs: { comment: "failed" } });
    expect(ran.annotations.filter((a) => a.level === "warning").map((a) => a.message).join()).toContain("The job summary and the exit code hold");
    const over = await run(pull, { inputs: { source: "api" }, checkout: "none", env: { GITHUB_API_URL: "http://127.0.0.1:1" } });
    expect(over).toMatchObject({ code: 1, outputs: { verdict: "error", fails: "true" } });
  });
});
