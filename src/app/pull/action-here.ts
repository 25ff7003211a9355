/** Does the Action already report on this head? Then the App stands aside: nobody wants two reports. */

import { decodeUtf8 } from "../../formats/decode.ts";
import { parseYaml } from "../../formats/yaml.ts";
import type { RepositorySource } from "../../repository/port.ts";

const MAX_FILES = 100;
const MAX_BYTES = 256 * 1024;
/** `owner/gpai-docket@ref`, also its reporter below it. Copies under another owner count: what matters is who reports. */
const OURS = /^[A-Za-z0-9_.-]{1,100}\/gpai-docket(?:\/[A-Za-z0-9_./-]{1,200})?@[^\s]{1,200}$/;
/** A workflow of another repository that is called, by the name that ours has in the examples: what stands in it is not read here. */
const CALLED = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_.-]{0,100}gpai-docket[A-Za-z0-9_.-]{0,100}\.ya?ml@[^\s]{1,200}$/i;
/** A workflow of the same repository that is called. */
const LOCAL = /^(?:\.|\$)\/(\.github\/workflows\/[^/\s@]{1,200}\.ya?ml)$/i;
const EVENTS = { pull: ["pull_request", "pull_request_target"], queue: ["merge_group"] } as const;

/** What the head is about. */
export interface ReportedHead {
  /** A pull request's head, or that of a merge group: workflows ask for each by its own event. */
  readonly kind: keyof typeof EVENTS;
  /** Branch that it goes into. */
  readonly into: string;
}

/**
 * Path of the first workflow of a tree that runs our Action for such a head, itself or by calling another workflow; undefined where none
 * does. Workflows that cannot be read or parsed are passed over: GitHub does not run them either. Throws what the source throws on listing.
 */
export async function workflowWithAction(source: RepositorySource, head: ReportedHead): Promise<string | undefined> {
  const { entries } = await source.list();
  const files = entries.filter((e) => e.kind === "file" && /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(e.path) && e.lossyName !== true).slice(0, MAX_FILES);
  const workflows = new Map<string, unknown>();
  for (const { path, size } of files) {
    if (size > MAX_BYTES) continue;
    const text = await source.read(path, { length: MAX_BYTES }).then((bytes) => decodeUtf8(bytes), () => undefined);
    // Most workflows say nothing of us and call no other: they are not even parsed.
    if (text === undefined || !(text.includes("gpai-docket") || text.includes("/.github/workflows/"))) continue;
    const parsed = parseYaml(path, text, { maxBytes: MAX_BYTES, aliases: "bounded" });
    if (parsed.ok) workflows.set(path, parsed.value.data);
  }
  return [...workflows].find(([path, workflow]) => runsFor(workflow, head) && reaches(path, workflows))?.[0];
}

/** Whether a workflow runs the Action, or calls one that does, however deep; each is looked at once. */
function reaches(path: string, workflows: ReadonlyMap<string, unknown>): boolean {
  const seen = new Set([path]);
  for (const at of seen) {
    const uses = usesOf(workflows.get(at));
    if (uses.some((one) => OURS.test(one) || CALLED.test(one))) return true;
    for (const one of uses) {
      const local = LOCAL.exec(one)?.[1];
      if (local !== undefined && workflows.has(local)) seen.add(local);
    }
  }
  return false;
}

/** `on:` as GitHub takes it: a word, a list, or a mapping. YAML 1.2 keeps the key `on` a text. */
function runsFor(workflow: unknown, { kind, into }: ReportedHead): boolean {
  const on = at(workflow, "on");
  const named = typeof on === "string" ? [on] : Array.isArray(on) ? on : typeof on === "object" && on !== null ? Object.keys(on) : [];
  return EVENTS[kind].some((event) => named.includes(event) && goesInto(at(at(on, event), "branches"), into));
}

/** Whether a list of branches takes this one. Patterns are taken to: two reports are better than none only where it is certain. */
function goesInto(branches: unknown, into: string): boolean {
  if (typeof branches === "string") return goesInto([branches], into);
  if (!Array.isArray(branches)) return true;
  return branches.some((one: unknown) => typeof one !== "string" || one === into || /[*?+[\]!\\]/.test(one));
}

/** What the jobs of a workflow use: actions of their steps, workflows that they call. */
function usesOf(workflow: unknown): readonly string[] {
  const jobs = at(workflow, "jobs");
  if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) return [];
  return Object.values(jobs).flatMap((job: unknown) => {
    const steps = at(job, "steps");
    return [job, ...(Array.isArray(steps) ? steps : [])].map((one) => at(one, "uses")).filter((uses) => typeof uses === "string");
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
