/** Does the Action already report on pull requests of this repository? Then the App stands aside: nobody wants two reports. */

import { decodeUtf8 } from "../../formats/decode.ts";
import { parseYaml } from "../../formats/yaml.ts";
import type { RepositorySource } from "../../repository/port.ts";

const MAX_FILES = 100;
const MAX_BYTES = 256 * 1024;
/** `owner/gpai-docket@ref`, also its reporter below it. Copies under another owner count: what matters is who reports. */
const OURS = /^[A-Za-z0-9_.-]{1,100}\/gpai-docket(?:\/[A-Za-z0-9_./-]{1,200})?@[^\s]{1,200}$/;
const EVENTS = ["pull_request", "pull_request_target", "merge_group"];

/**
 * Path of the first workflow of a tree that runs our Action on pull requests; undefined where none does. Workflows that cannot be read or
 * parsed are passed over: GitHub does not run them either. Throws what the source throws on listing.
 */
export async function workflowWithAction(source: RepositorySource): Promise<string | undefined> {
  const { entries } = await source.list();
  const files = entries.filter((e) => e.kind === "file" && /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(e.path) && e.lossyName !== true).slice(0, MAX_FILES);
  for (const { path, size } of files) {
    if (size > MAX_BYTES) continue;
    const text = await source.read(path, { length: MAX_BYTES }).then((bytes) => decodeUtf8(bytes), () => undefined);
    // Most workflows say nothing of us: they are not even parsed.
    if (text === undefined || !text.includes("gpai-docket")) continue;
    const parsed = parseYaml(path, text, { maxBytes: MAX_BYTES, aliases: "bounded" });
    if (parsed.ok && runsOnPulls(parsed.value.data) && usesUs(parsed.value.data)) return path;
  }
  return undefined;
}

/** `on:` as GitHub takes it: a word, a list, or a mapping. YAML 1.2 keeps the key `on` a text. */
function runsOnPulls(workflow: unknown): boolean {
  const on = at(workflow, "on");
  const named = typeof on === "string" ? [on] : Array.isArray(on) ? on : typeof on === "object" && on !== null ? Object.keys(on) : [];
  return named.some((event) => EVENTS.some((one) => one === event));
}

function usesUs(workflow: unknown): boolean {
  const jobs = at(workflow, "jobs");
  if (typeof jobs !== "object" || jobs === null) return false;
  return Object.values(jobs).some((job: unknown) => {
    const steps = at(job, "steps");
    return Array.isArray(steps) && steps.some((step: unknown) => {
      const uses = at(step, "uses");
      return typeof uses === "string" && OURS.test(uses);
    });
  });
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
