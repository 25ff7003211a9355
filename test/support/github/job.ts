/** A job of one of our sample workflows, as GitHub reads it: conditions, permissions and inputs are evaluated by GitHub's own parsers. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Contexts, type Parsed, parseGitHubAction, parseGitHubWorkflow, runsIf } from "../github-parsers.ts";
import { projectRoot } from "../mini-runner.ts";
import type { Permissions } from "./types.ts";

export interface Job {
  /** Whether the event starts the workflow at all and the job's `if` lets it run. */
  readonly runs: boolean;
  readonly permissions: Permissions;
  /** Inputs of our step: defaults of action.yml, then `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Each file is parsed once, and evaluated for each run. */
const documents = new Map<string, Promise<Parsed>>();

function once(file: string, parse: () => Promise<Parsed>): Promise<Parsed> {
  const known = documents.get(file) ?? parse();
  documents.set(file, known);
  return known;
}

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? value as Fields : {});

/** `file` is a name in docs/workflows; our step is the one that uses the Action (`uses: gpai-docket/gpai-docket@…`). */
export async function readJob(file: string, event: string, contexts: Contexts): Promise<Job> {
  const parsed = await once(file, () => parseGitHubWorkflow(file, readFileSync(join(projectRoot, "docs/workflows", file), "utf8")));
  if (parsed.errors.length > 0) throw new Error(`GitHub refuses ${file}: ${parsed.errors.join("; ")}`);
  const workflow = fields(parsed.resolve(contexts));
  const [job] = Object.values(fields(workflow["jobs"])).map(fields);
  const step = (Array.isArray(job?.["steps"]) ? job["steps"] as readonly unknown[] : []).map(fields).find((s) => typeof s["uses"] === "string" && s["uses"].startsWith("gpai-docket/gpai-docket@"));
  if (job === undefined || step === undefined) throw new Error(`${file} has no step of ours`);
  const permissions = Object.fromEntries(Object.entries(fields(job["permissions"])).map(([name, level]) => [name.replaceAll("-", "_"), level])) as Permissions;
  return {
    runs: starts(workflow["on"], event) && await runsIf(job["if"], contexts) && await runsIf(step["if"], contexts),
    permissions: { metadata: "read", ...permissions },
    inputs: { ...await defaults(contexts), ...texts(fields(step["with"])) },
  };
}

function starts(on: unknown, event: string): boolean {
  return on === event || (Array.isArray(on) ? on.includes(event) : Object.hasOwn(fields(on), event));
}

async function defaults(contexts: Contexts): Promise<Readonly<Record<string, string>>> {
  const action = await once("action.yml", () => parseGitHubAction("action.yml", readFileSync(join(projectRoot, "action.yml"), "utf8")));
  if (action.errors.length > 0) throw new Error(`GitHub refuses action.yml: ${action.errors.join("; ")}`);
  return texts(Object.fromEntries(Object.entries(fields(fields(action.resolve(contexts))["inputs"])).map(([name, input]) => [name, fields(input)["default"] ?? ""])));
}

/** The runner hands every input over as text. */
function texts(values: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]));
}
