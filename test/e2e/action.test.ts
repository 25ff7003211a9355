import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/checks/types.ts";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import { node24, projectRoot, runAction, systemNode } from "../support/mini-runner.ts";
import { tempFolder, TempRepo } from "../support/temp-repo.ts";
import { documentation, modelFiles, modelYaml } from "../support/wren.ts";

function pullRequest(base: string, head: string): unknown {
  return { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
}

function report(file: string | undefined): Report {
  const data: unknown = JSON.parse(readFileSync(file ?? "", "utf8"));
  return REPORT_SCHEMA.parse(data) as unknown as Report;
}

const records = { ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation() };

describe("the built Action", () => {
  test("leaves with one line where nothing of ours is touched", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records, "src/a.py": "x = 1\n" });
    const base = repo.commit();
    const head = repo.write({ "src/a.py": "x = 2\n" }).commit();
    const run = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(base, head) });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: "nothing-to-check", fails: "false" });
    expect(run.stdout.trim().split("\n")).toHaveLength(1);
    expect(run.summary).toBe("");
  });

  test.each([["the development Node", node24], ["the system's Node", systemNode()]])("under %s: new weights and a config with a placeholder record fail the pull request", async (_, node) => {
    const repo = new TempRepo().write({ "src/a.py": "x = 1\n" });
    const base = repo.commit();
    const head = repo.write({ ...modelFiles(), ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation({ "MDF-PRP-1": "TODO" }) }).commit();
    const run = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(base, head), node });
    expect(run.code).toBe(1);
    expect(run.outputs["fails"]).toBe("true");
    expect(run.annotations.filter((a) => a.level === "error").length).toBeLessThanOrEqual(11);
    expect(run.stdout).toContain(".gpai/documentation.yaml:8");
    expect(run.summary).toContain("MDF-PRP-1");
    const json = report(run.outputs["report"]);
    const found = json.models[0]?.obligations.find((o) => o.id === "MDF-PRP-1");
    expect(found).toMatchObject({ outcome: "gap", basis: "code" });
    expect(found?.findings[0]).toMatchObject({ path: ".gpai/documentation.yaml", line: 8, introduced: true });
  });

  test("new weights without a new document are found; older debt does not fail", async () => {
    const repo = new TempRepo().write({ ...modelFiles("one"), ...records });
    const base = repo.commit();
    const head = repo.write(modelFiles("two")).commit();
    const run = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(base, head) });
    expect(run.code).toBe(1);
    const json = report(run.outputs["report"]);
    const introduced = json.models.flatMap((m) => m.obligations.flatMap((o) => o.findings.filter((f) => f.introduced === true).map(() => o.id)));
    expect(introduced).toContain("MDF-GEN-3");
    expect(json.counts.findings).toBeGreaterThan(json.counts.introduced ?? 0);
    expect(run.summary).toContain("Older, not brought by this change");

    const quiet = repo.write({ "README.md": readFileSync(join(repo.path, "README.md"), "utf8").replace("dense", "dense, small") }).commit();
    const again = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(head, quiet) });
    expect(again.code).toBe(0);
    expect(report(again.outputs["report"]).counts.introduced).toBe(0);
  });

  test("policy comes from the base: a pull request cannot switch its own check off, and is told that it tries", async () => {
    const repo = new TempRepo().write({ ...modelFiles("one"), ...records });
    const base = repo.commit();
    const head = repo.write({ ...modelFiles("two"), ".gpai/config.yaml": "fail_on: never\n" }).commit();
    const run = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(base, head) });
    expect(run.code).toBe(1);
    expect(report(run.outputs["report"]).general.map((f) => f.rule)).toContain("policy/relaxed");
  });

  test.each(["schedule", "workflow_dispatch", "push"])("%s without a base judges the repository as it is", async (event) => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    repo.commit();
    const run = await runAction({ workspace: repo.path, event, payload: event === "push" ? { before: "0".repeat(40) } : {} });
    const json = report(run.outputs["report"]);
    expect(json.counts.introduced).toBeUndefined();
    expect(json.counts.gap).toBeGreaterThan(0);
    expect(run.code).toBe(1);
  });

  test("merge_group and push judge the change against their base", async () => {
    const repo = new TempRepo().write({ ...modelFiles("one"), ...records });
    const base = repo.commit();
    repo.write(modelFiles("two")).commit();
    for (const [event, payload] of [["merge_group", { merge_group: { base_sha: base } }], ["push", { before: base }]] as const) {
      const run = await runAction({ workspace: repo.path, event, payload });
      expect(report(run.outputs["report"]).counts.introduced).toBeGreaterThan(0);
      expect(run.code).toBe(1);
    }
  });

  test("a checkout of depth one fetches the base alone; where it cannot, it says so and is not green", async () => {
    const origin = new TempRepo().write({ ...modelFiles("one"), ...records });
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const base = origin.commit();
    origin.git("checkout", "-q", "-b", "change");
    const head = origin.write(modelFiles("two")).commit();
    const clone = (): string => {
      const folder = tempFolder();
      origin.git("clone", "-q", "--depth=1", "--branch=change", `file://${origin.path}`, folder);
      return folder;
    };
    const run = await runAction({ workspace: clone(), event: "pull_request", payload: pullRequest(base, head) });
    const json = report(run.outputs["report"]);
    expect(json.counts.introduced).toBeGreaterThan(0);
    expect(json.completeness.missing).toEqual([]);

    const cut = clone();
    new TempRepo(cut).git("remote", "set-url", "origin", "file:///nowhere");
    const blind = await runAction({ workspace: cut, event: "pull_request", payload: pullRequest(base, head) });
    expect(blind.code).toBe(1);
    expect(blind.stdout).toContain("fetch-depth: 0");
    expect(report(blind.outputs["report"]).completeness.complete).toBe(false);
  });

  test("a test merge of depth one that touches nothing of ours ends with the same quiet line", async () => {
    const origin = new TempRepo().write({ ...modelFiles(), ...records, "src/a.py": "x = 1\n" });
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    origin.commit();
    origin.git("checkout", "-q", "-b", "change");
    const head = origin.write({ "src/a.py": "x = 2\n" }).commit();
    origin.git("checkout", "-q", "main");
    const base = origin.write({ "src/b.py": "y = 1\n" }).commit();
    origin.git("checkout", "-q", "-b", "merge");
    origin.git("merge", "-q", "--no-ff", "-m", "merge", "change");
    const folder = tempFolder();
    origin.git("clone", "-q", "--depth=1", "--branch=merge", `file://${origin.path}`, folder);
    const run = await runAction({ workspace: folder, event: "pull_request", payload: pullRequest(base, head) });
    expect({ code: run.code, summary: run.summary }).toEqual({ code: 0, summary: "" });
    expect(run.outputs).toEqual({ verdict: "nothing-to-check", fails: "false" });
    expect(run.stdout.trim()).toBe("GPAI Docket: no model artifact and no record touched by this change: nothing to check.");
  });

  test("nothing in a hostile repository becomes a command, and the whole log is free of them", async () => {
    const evil = "::error file=evil::pwned";
    const repo = new TempRepo();
    const base = repo.commit();
    const head = repo.write({
      ...modelFiles(),
      [`${evil}\n::set-output name=fails::false\n.safetensors`]: "not a model",
      "\u202Egpj.gguf": "GGUF",
      ".gpai/model.yaml": `${modelYaml}evil: "\\n::error::pwned\\n##[error]pwned"\n`,
      ".gpai/documentation.yaml": documentation({ "MDF-GEN-2": '"@octocat <img src=x> ::warning::x"' }),
    }).commit();
    const run = await runAction({ workspace: repo.path, event: "pull_request", payload: pullRequest(base, head) });
    expect(run.annotations.every((a) => ["error", "warning"].includes(a.level) && !a.message.startsWith("pwned"))).toBe(true);
    expect(run.annotations.length).toBeLessThanOrEqual(11);
    expect(run.stdout).not.toContain("##[");
    expect(run.summary).not.toMatch(/<img|@octocat/);
    expect(run.outputs["fails"]).toBe("true");
  });

  test("a path outside the workspace, a file that is no repository, a wrong fail-on: an error that says how to mend it", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    repo.commit();
    const outside = await runAction({ workspace: repo.path, event: "schedule", inputs: { path: "../.." } });
    expect(outside.code).toBe(1);
    expect(outside.annotations[0]?.message).toContain("leaves the workspace");
    expect(outside.outputs).toMatchObject({ verdict: "error", fails: "true" });
    const level = await runAction({ workspace: repo.path, event: "schedule", inputs: { "fail-on": "sometimes" } });
    expect(level.annotations[0]?.message).toContain("use one of: error, conflict, gap, stale, unknown, never");
  });

  test("works without git, summary file or token", async () => {
    const repo = new TempRepo().write({ ...modelFiles(), ...records });
    repo.commit();
    repo.remove(".git");
    const run = await runAction({ workspace: repo.path, event: "schedule", env: { GITHUB_STEP_SUMMARY: "" } });
    expect(report(run.outputs["report"]).models).toHaveLength(1);
  });

  test("the bundle holds no probot, and a run with nothing to do loads no client of GitHub", () => {
    const licences = readFileSync(join(projectRoot, "dist/THIRD_PARTY_LICENSES.txt"), "utf8");
    expect(licences).not.toMatch(/^(probot|pino) /m);
    expect(licences).toMatch(/^@actions\/core \d/m);
    const loaded = new Set<string>();
    const load = (file: string): string => {
      if (loaded.has(file)) return "";
      loaded.add(file);
      const text = readFileSync(file, "utf8");
      return text + [...text.matchAll(/^(?:import|export)\b[^"';]*?["'](\.[^"']+)["'];?$/gm)].map((m) => load(join(dirname(file), m[1] ?? ""))).join("");
    };
    const text = load(join(projectRoot, "dist/action.js"));
    expect(loaded.size).toBeGreaterThan(1);
    expect(text).toContain("nothing to check");
    expect(text).not.toMatch(/octokit|undici/i);
  });
});
