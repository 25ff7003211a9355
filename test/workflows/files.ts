/** The workflows of this repository: the examples that people copy, and our own. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, parseDocument } from "yaml";
import { projectRoot } from "../support/mini-runner.ts";

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: unknown;
  readonly if?: string;
  readonly needs?: unknown;
  readonly "runs-on"?: unknown;
  readonly "timeout-minutes"?: number;
  readonly environment?: unknown;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly data: {
    readonly name?: string;
    readonly on: unknown;
    readonly permissions?: unknown;
    readonly concurrency?: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };
}

export function workflow(path: string, text: string): Workflow {
  const document = parseDocument(text);
  return { path, text, document, data: document.toJS() as Workflow["data"] };
}

const read = (folder: string): readonly Workflow[] => readdirSync(join(projectRoot, folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted().map((name) => workflow(`${folder}/${name}`, readFileSync(join(projectRoot, folder, name), "utf8")));

export const examples = read("docs/workflows");
export const own = read(".github/workflows");
export const all = [...examples, ...own];

export function example(name: string): Workflow {
  const found = examples.find((one) => one.path === `docs/workflows/${name}`);
  if (found === undefined) throw new Error(`docs/workflows/${name} is not there`);
  return found;
}

/** Names of the events that a workflow runs on. */
export function triggers({ data }: Workflow): readonly string[] {
  if (typeof data.on === "string") return [data.on];
  return Array.isArray(data.on) ? data.on as string[] : Object.keys(data.on as object);
}

export const steps = (one: Workflow): readonly Step[] => Object.values(one.data.jobs).flatMap((job) => job.steps ?? []);

/** Everything that is called: actions of steps, and reusable workflows of jobs. */
export const uses = (one: Workflow): readonly string[] => [...steps(one), ...Object.values(one.data.jobs)].flatMap((step) => (step.uses === undefined ? [] : [step.uses]));

/** Ours: the Action, the reporter, or the one of the checkout. */
export const isOurs = (name: string): boolean => /^gpai-docket\/gpai-docket(?:\/report)?@/.test(name) || name.startsWith("./");
