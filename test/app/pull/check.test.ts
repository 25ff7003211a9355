import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkPull } from "../../../src/app/pull/check.ts";
import { checkHead } from "../../../src/app/pull/heads.ts";
import { type PullCheckContext, pullNumberOf, readExternalId } from "../../../src/app/pull/types.ts";
import { connect } from "../../../src/github/client.ts";
import { chooseOrganisationFile } from "../../../src/policy/organisation.ts";
import type { Run } from "../../support/github/checks.ts";
import { anyRequest, cut, operation } from "../../support/github/faults.ts";
import { type GitHub, startGitHub } from "../../support/github/server.ts";
import type { Repository } from "../../support/github/shapes.ts";
import type { Pull } from "../../support/github/state.ts";
import { TempRepo } from "../../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../../support/wren.ts";

type Files = Readonly<Record<string, string>>;
const RECORDS = { ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() };
const MODEL: Files = { ...modelFiles(), ...RECORDS };
const NEW_WEIGHTS: Files = { "model.safetensors": modelFiles("two")["model.safetensors"] ?? "" };
const ACTIVE = "mode: active\n";
const WORKFLOW = { ".github/workflows/gpai.yml": "on: pull_request\njobs:\n  a: {runs-on: ubuntu-latest, steps: [{uses: gpai-docket/gpai-docket@v0}]}\n" };
let github: GitHub;
let count = 0;

beforeAll(async () => { github = await startGitHub({ repositories: [], clock: () => new Date("2026-11-23T10:00:00Z") }); });
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

interface Setting { readonly repo: TempRepo; readonly repository: Repository; readonly pull: Pull; readonly context: PullCheckContext }

async function setting(given: { readonly base: Files; readonly change: Files; readonly fork?: boolean; readonly private?: boolean; readonly name?: string; readonly organisation?: string; readonly isModel?: boolean }): Promise<Setting> {
  const name = given.name ?? `wren-${++count}`;
  const repo = new TempRepo().write(given.base);
  repo.commit("base", "2026-03-02T10:00:00Z");
  repo.git("checkout", "-q", "-b", "change");
  repo.write(given.change).commit("change", "2026-03-03T10:00:00Z");
  const repository = github.addRepository({ owner: "acme", name, folder: repo.path, private: given.private ?? false });
  const head = given.fork === true ? github.addRepository({ owner: `contributor`, ownerType: "User", name, folder: repo.path, fork: true }) : repository;
  const pull = await github.openPull({ base: repository, head, headRef: "change", author: given.fork === true ? "contributor" : "octocat" });
  const installation = github.install("acme", { repositories: [repository] });
  const client = connect({ token: await github.installationToken(installation, { permissions: { metadata: "read", contents: "read", pull_requests: "read", checks: "write" } }), apiUrl: github.url, log: () => undefined, writeSpacingMs: 0, wait: () => Promise.resolve() });
  const organisation = chooseOrganisationFile(new Map([[".github/gpai-docket.yaml", new TextEncoder().encode(given.organisation ?? ACTIVE)]]), "acme/.github");
  const context: PullCheckContext = { github: client, repository: { owner: "acme", repo: name, id: repository.id, private: repository.private }, ...(organisation === undefined ? {} : { organisation }), isModel: given.isModel ?? true, now: () => new Date("2026-11-23T10:00:00Z"), serverUrl: "https://github.com" };
  return { repo, repository, pull, context };
}

const runs = ({ repository }: Setting): readonly Run[] => github.state.checks.runs.filter((run) => run.suite.repo === repository);
const only = (given: Setting): Run => {
  const [run, ...others] = runs(given);
  if (run === undefined || others.length > 0) throw new Error(`${others.length + 1} check runs`);
  return run;
};

describe("one check run per head", () => {
  test("new weights without a new document fail, with annotations; the same again writes nothing; a re-run is another run", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    const run = only(given);
    expect(run).toMatchObject({ name: "GPAI Docket", status: "completed", conclusion: "failure" });
    expect(run.title).toMatch(/introduces/);
    expect(run.annotations.map((a) => a["path"])).toContain(".gpai/documentation.yaml");
    expect(run.summary).toContain("MDF-GEN-3");
    expect(pullNumberOf(run.externalId)).toBe(given.pull.number);
    const before = github.writes.length;
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "nothing" });
    expect(github.writes.length).toBe(before);
    expect(await checkPull(given.context, given.pull.number, { force: true })).toMatchObject({ action: "checked", conclusion: "failure" });
    expect(runs(given).map((one) => readExternalId(one.externalId)?.attempt)).toEqual([1, 2]);
    expect(runs(given).map((one) => one.annotations.length)).toEqual([run.annotations.length, run.annotations.length]);
  });

  test("a push is judged anew, and mended records turn it green", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    await checkPull(given.context, given.pull.number);
    given.repo.write({ ".gpai/documentation.yaml": `${documentation({ "MDF-HDR-1": "2026-11-20", "MDF-HDR-2": '"1.1"' }, "two")}earlier_versions: [{version: "1.0", date: 2026-03-02, ref: v1.0}]\n` }).commit("more", "2026-11-20T10:00:00Z");
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "success" });
    expect(runs(given).map((run) => run.conclusion)).toEqual(["failure", "success"]);
  });

  test("a fork is judged too, though GitHub tells no pull request of its commit", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS, fork: true });
    expect(await checkHead(given.context, given.repo.git("rev-parse", "change"))).toMatchObject([{ action: "checked", conclusion: "failure" }]);
    expect(await checkHead(given.context, given.repo.git("rev-parse", "change"), { force: true })).toMatchObject([{ action: "checked", conclusion: "failure" }]);
    expect(runs(given)).toHaveLength(2);
  });

  test("a merge group is judged against its branch", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    const sha = given.repo.git("rev-parse", "change");
    expect(await checkHead(given.context, sha, { base: "main" })).toMatchObject([{ action: "checked", conclusion: "failure" }]);
    expect(pullNumberOf(only(given).externalId)).toBeUndefined();
    expect(await checkHead(given.context, sha, { base: "gone" })).toMatchObject([{ action: "nothing" }]);
  });

  test("what touches nothing of ours is green at once in a model repository", async () => {
    const given = await setting({ base: MODEL, change: { "src/app.py": "print(1)\n" } });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "success" });
    expect(only(given).title).toMatch(/^Nothing to check/);
  });
});

describe("nothing is written", () => {
  test.each([
    ["in preview", { organisation: "mode: preview\n" }],
    ["without an organisation's file", { organisation: "{}\n" }],
    ["where it is switched off", { organisation: "mode: off\n" }],
    ["where pull requests are left to the Action", { organisation: "mode: active\npull_requests: action\n" }],
  ])("%s", async (_, more) => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS, ...more });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "nothing" });
    expect(runs(given)).toEqual([]);
  });

  test("in a repository without a model, whatever the pull request changes", async () => {
    const given = await setting({ base: { "src/app.py": "print(1)\n" }, change: { "src/app.py": "print(2)\n", "config.json": "{}" }, isModel: false });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "nothing" });
    expect(runs(given)).toEqual([]);
  });

  test("where the repository switches it off on the base branch; not where only the head does", async () => {
    const off = { ".gpai/config.yaml": "pull_requests: off\n" };
    const there = await setting({ base: { ...MODEL, ...off }, change: NEW_WEIGHTS });
    expect(await checkPull(there.context, there.pull.number)).toMatchObject({ action: "nothing", reason: "pull_requests is off" });
    const proposed = await setting({ base: MODEL, change: { ...NEW_WEIGHTS, ...off } });
    expect(await checkPull(proposed.context, proposed.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    expect(only(proposed).summary).toMatch(/relaxes|turns/);
  });

  test("a closed pull request, and one that is not there", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    given.pull.state = "closed";
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "nothing", reason: "the pull request is closed" });
    expect(await checkPull(given.context, 999)).toMatchObject({ action: "nothing" });
    expect(await checkHead(given.context, "f".repeat(40))).toMatchObject([{ action: "nothing" }]);
    expect(await checkHead(given.context, "../../x")).toMatchObject([{ action: "nothing" }]);
  });
});

describe("the Action reports there", () => {
  test("ours stands aside, once, as skipped", async () => {
    const given = await setting({ base: { ...MODEL, ...WORKFLOW }, change: NEW_WEIGHTS });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "aside", workflow: ".github/workflows/gpai.yml" });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "nothing" });
    expect(only(given)).toMatchObject({ status: "completed", conclusion: "skipped", annotations: [] });
  });

  test("unless the App is asked to report, or the workflow is only proposed", async () => {
    const asked = await setting({ base: { ...MODEL, ...WORKFLOW }, change: NEW_WEIGHTS, organisation: "mode: active\npull_requests: app\n" });
    expect(await checkPull(asked.context, asked.pull.number)).toMatchObject({ action: "checked" });
    const proposed = await setting({ base: MODEL, change: { ...NEW_WEIGHTS, ...WORKFLOW } });
    expect(await checkPull(proposed.context, proposed.pull.number)).toMatchObject({ action: "checked" });
  });
});

describe("the organisation's own file", () => {
  const path = ".github/gpai-docket.yaml";
  const inOrganisation = (base: Files, change: Files, name: string): Promise<Setting> => setting({ base: { "README.md": "x\n", ...base }, change, name, isModel: false });

  test("a pull request that breaks it is red, with the line and the fix", async () => {
    const given = await inOrganisation({ [path]: ACTIVE }, { [path]: "mode: activ\nsnooze: {max_days: -1}\n" }, ".github");
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    const run = only(given);
    expect(run.title).toMatch(/breaks the organisation's file: 2 problems/);
    expect(run.summary).toContain(`\`${path}:1\``);
    expect(run.annotations).toHaveLength(2);
    given.repo.write({ [path]: "mode: active\nsnooze: {max_days: 10}\n" }).commit("mend", "2026-03-04T10:00:00Z");
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "success" });
    github.owner().delete(given.repository);
  });

  test("is looked at too where it has switched on some repositories alone, and where the Action reports, which does not know it", async () => {
    const some = "mode: preview\nrepos: [{match: wren, mode: active}]\n";
    const broken = { [path]: "mode: activ\n" };
    const given = await setting({ base: { [path]: some, ...WORKFLOW }, change: broken, name: ".github", isModel: false, organisation: some });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    github.owner().delete(given.repository);
    const nowhere = "mode: preview\nlocked: [mode]\nrepos: [{match: wren, mode: active}]\n";
    const other = await setting({ base: { [path]: nowhere }, change: broken, name: ".github", isModel: false, organisation: nowhere });
    expect(await checkPull(other.context, other.pull.number)).toMatchObject({ action: "nothing" });
    expect(runs(other)).toEqual([]);
    github.owner().delete(other.repository);
  });

  test("of two of them only one holds", async () => {
    const given = await inOrganisation({ [path]: ACTIVE }, { ".github/gpai-docket.yml": ACTIVE }, ".github");
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    expect(only(given).summary).toContain("only that one is read");
    github.owner().delete(given.repository);
  });
});

describe("confidential matters", () => {
  const files: Files = { ...MODEL, ".gpai/model.yaml": modelYaml.replace("systemic_risk: false", "systemic_risk: true").replace("[transparency]", "[transparency, safety]") };
  const incident: Files = { ".gpai/registers/incidents.csv": "id,class,aware_on\nI-1,death,2026-11-01\n", ...NEW_WEIGHTS };

  test("a public repository's check run tells nothing of an incident; a private one's does", async () => {
    const said = async (isPrivate: boolean, change: Files): Promise<string> => {
      const given = await setting({ base: files, change, private: isPrivate });
      await checkPull(given.context, given.pull.number);
      const { title, summary, annotations, conclusion } = only(given);
      return JSON.stringify([title, summary, annotations, conclusion]).replaceAll(given.repository.name, "wren").replaceAll(given.repo.git("rev-parse", "change"), "head").replace(/[0-9a-f]{12}/g, "x");
    };
    const open = await said(false, incident);
    expect(open).not.toMatch(/incidents\.csv|I-1\b/);
    expect(await said(true, incident)).toMatch(/incidents\.csv/);
  });
});

describe("GitHub fails", () => {
  test("an answer that was lost makes no second run", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    github.faults.add(cut("after", operation("checks/create")), cut("after", operation("checks/update")));
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    expect(only(given).status).toBe("completed");
    github.faults.clear();
  });

  test("a run that a killed worker left open is finished by the next, also after the base has moved on", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    github.faults.add({ name: "stopped", match: operation("checks/update"), effect: { kind: "answer", status: 500 } });
    await expect(checkPull(given.context, given.pull.number)).rejects.toMatchObject({ kind: "unavailable" });
    github.faults.clear();
    expect(only(given).status).toBe("in_progress");
    given.repo.git("checkout", "-q", "main");
    given.repo.write({ "src/other.py": "x\n" }).commit("base moves", "2026-03-05T10:00:00Z");
    given.repo.git("checkout", "-q", "change");
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "failure" });
    expect(runs(given).map((run) => [run.status, run.conclusion])).toEqual([["completed", "neutral"], ["completed", "failure"]]);
  });

  test("a file that GitHub withholds makes a result that is not green", async () => {
    const given = await setting({ base: MODEL, change: { "config.json": JSON.stringify({ model_type: "llama" }) } });
    const blob = given.repo.git("rev-parse", "change:config.json");
    github.faults.add({ name: "withheld", match: ({ path }) => path.endsWith(blob), effect: { kind: "answer", status: 403, body: { message: "Forbidden" } } });
    const result = await checkPull(given.context, given.pull.number);
    github.faults.clear();
    expect(result).toMatchObject({ action: "checked" });
    expect(["failure", "action_required"]).toContain(only(given).conclusion);
  });

  test("a file too large to be read through the API is not failed for, and is not green", async () => {
    const given = await setting({ base: MODEL, change: { "model.safetensors.index.json": `{"metadata": {}, "weight_map": {}, "x": "${"x".repeat(9 * 1024 * 1024)}"}` }, organisation: "mode: active\nfail_on: error\n" });
    expect(await checkPull(given.context, given.pull.number)).toMatchObject({ action: "checked", conclusion: "neutral" });
    expect(only(given).title).toMatch(/not everything could be read|introduces/i);
  });

  test("a rate limit is no verdict: the job is tried again", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    github.faults.add({ name: "quota", match: operation("git/get-tree"), effect: { kind: "answer", status: 403, headers: { "x-ratelimit-remaining": "0" }, body: { message: "API rate limit exceeded" } } });
    await expect(checkPull(given.context, given.pull.number)).rejects.toThrow();
    github.faults.clear();
    expect(runs(given)).toEqual([]);
  });

  test("stopped while it judges: nothing is written", async () => {
    const given = await setting({ base: MODEL, change: NEW_WEIGHTS });
    const stop = new AbortController();
    github.faults.add({ name: "stop", match: anyRequest, skip: 3, times: 1, effect: { kind: "meanwhile", act: () => { stop.abort(); } } });
    await expect(checkPull({ ...given.context, signal: stop.signal }, given.pull.number)).rejects.toThrow(/stopped/);
    github.faults.clear();
    expect(runs(given)).toEqual([]);
  });
});

test("external ids that are not ours are told apart", () => {
  const sha = "a".repeat(40);
  expect(readExternalId(`docket/v1/7/${sha}/2`)).toEqual({ number: 7, base: sha, attempt: 2 });
  for (const odd of [undefined, null, 7, "", `docket/v1/7/${sha}`, `docket/v1/7/${sha}/0`, `docket/v2/7/${sha}/1`, `docket/v1/-7/${sha}/1`, `docket/v1/7/${sha}/1\n`]) expect(readExternalId(odd)).toBeUndefined();
});
