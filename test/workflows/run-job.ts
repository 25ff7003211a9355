/**
 * Runs a job of a workflow as far as it is ours: conditions, inputs and defaults evaluated by GitHub's own parsers, our actions as child
 * processes from dist/, artifacts kept in hand. Steps of others do nothing but what is written here.
 */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Contexts, parseGitHubAction, parseGitHubWorkflow, runsIf, type Status } from "../support/github-parsers.ts";
import { node24, projectRoot, runNode } from "../support/mini-runner.ts";
import { tempFolder } from "../support/temp-repo.ts";
import { isOurs, type Job, type Step, type Workflow } from "./files.ts";

export interface Uploaded { readonly name: string; readonly files: Readonly<Record<string, Buffer>> }

export interface JobRun {
  readonly ran: boolean;
  readonly status: Status;
  /** Names (or `uses`) of the steps that ran, in order. */
  readonly steps: readonly string[];
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly uploads: readonly Uploaded[];
  readonly log: string;
  readonly summary: string;
}

export interface JobOptions {
  /** `github` holds event_name, event and token; repository and ref where they matter. */
  readonly contexts: Contexts;
  /** Folder in place of what the checkout would bring. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  /** Artifacts that download-artifact finds. */
  readonly artifacts?: readonly Uploaded[];
}

interface Resolved { readonly jobs: Readonly<Record<string, Job & { readonly if?: string; readonly steps: readonly (Step & { readonly if: string; readonly "continue-on-error"?: boolean })[] }>> }

export async function runJob(one: Workflow, id: string, { contexts, workspace, env, artifacts = [] }: JobOptions): Promise<JobRun> {
  const parsed = await parseGitHubWorkflow(one.path, one.text);
  if (parsed.errors.length > 0) throw new Error(parsed.errors.join("\n"));
  const temp = tempFolder("runner-");
  const outputs: Record<string, Record<string, string>> = {};
  const now = (): Contexts => ({ ...contexts, steps: Object.fromEntries(Object.entries(outputs).map(([name, values]) => [name, { outputs: values }])), runner: { temp } });
  const job = (): Resolved["jobs"][string] => {
    const found = (parsed.resolve(now()) as Resolved).jobs[id];
    if (found === undefined) throw new Error(`${one.path} has no job ${id}`);
    return found;
  };
  const run = { ran: await runsIf(job().if, now()), status: "success" as Status, steps: [] as string[], outputs, uploads: [] as Uploaded[], log: "", summary: "" };
  if (!run.ran) return run;
  for (let at = 0; at < job().steps.length; at += 1) {
    const step = job().steps[at];
    if (step === undefined || !await runsIf(step.if, now(), run.status)) continue;
    run.steps.push(step.name ?? step.uses ?? "");
    const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, text(value)]));
    const [action = ""] = (step.uses ?? "").split("@");
    if (isOurs(step.uses ?? "")) {
      const { code, log, made, summary } = await ours(action, inputs, { contexts: now(), workspace, temp, env });
      run.log += log;
      run.summary += summary;
      if (step.id !== undefined) outputs[step.id] = made;
      if (code !== 0 && step["continue-on-error"] !== true) run.status = "failure";
    } else if (action === "actions/upload-artifact") {
      run.uploads.push({ name: inputs["name"] ?? "", files: filesAt(resolve(workspace, inputs["path"] ?? "")) });
    } else if (action === "actions/download-artifact") {
      const found = artifacts.find((other) => other.name === inputs["name"]);
      if (found === undefined) throw new Error(`no artifact ${inputs["name"] ?? ""}`);
      mkdirSync(join(workspace, inputs["path"] ?? ""), { recursive: true });
      for (const [name, data] of Object.entries(found.files)) writeFileSync(join(workspace, inputs["path"] ?? "", name), data);
    } else if (action === "github/codeql-action/upload-sarif") {
      JSON.parse(readFileSync(join(workspace, inputs["sarif_file"] ?? ""), "utf8"));
    } else if (action !== "actions/checkout") {
      throw new Error(`${step.uses ?? step.run ?? "a step"} is not known here`);
    }
  }
  return run;
}

const text = (value: unknown): string => (typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value));

async function ours(action: string, given: Readonly<Record<string, string>>, { contexts, workspace, temp, env }: { contexts: Contexts; workspace: string; temp: string; env: Readonly<Record<string, string>> }) {
  const path = action.endsWith("/report") ? "report/action.yml" : "action.yml";
  const manifest = (await parseGitHubAction(path, readFileSync(join(projectRoot, path), "utf8"))).resolve(contexts) as { inputs: Record<string, { default?: unknown }>; runs: { main: string } };
  const { event_name = "", event = {} } = contexts["github"] as { event_name?: string; event?: unknown };
  const file = (name: string, content = ""): string => { const full = join(temp, name); writeFileSync(full, content); return full; };
  const full: Record<string, string> = {
    PATH: process.env["PATH"] ?? "", HOME: temp, CI: "true", GITHUB_ACTIONS: "true", RUNNER_TEMP: temp, RUNNER_OS: "Linux",
    GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: event_name, GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
    GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/wren", GITHUB_RUN_ID: "1", GITHUB_RUN_ATTEMPT: "1",
    GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), GITHUB_ENV: file("env"), GITHUB_STATE: file("state"), GITHUB_PATH: file("path"), ...env,
  };
  for (const [name, input] of Object.entries(manifest.inputs)) full[`INPUT_${name.toUpperCase()}`] = given[name] ?? text(input.default);
  const { code, stdout, stderr } = await runNode(node24, [join(projectRoot, path, "..", manifest.runs.main)], { cwd: workspace, env: full });
  const made = Object.fromEntries([...readFileSync(join(temp, "output"), "utf8").matchAll(/^([^\n=<]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gm)].map((m) => [m[1] ?? "", m[2] ?? m[4] ?? ""]));
  return { code, made, log: stdout + stderr, summary: readFileSync(join(temp, "summary"), "utf8") };
}

/** One file under its own name, or the files of a folder: what upload-artifact packs. */
function filesAt(path: string): Readonly<Record<string, Buffer>> {
  if (statSync(path).isFile()) return { [basename(path)]: readFileSync(path) };
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name))]));
}
