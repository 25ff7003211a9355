/** Format, files, bytes and digests of the weights, and the number format of their tensors. */

import type { Conflict, Fact, Source, WeightFile } from "../model.ts";
import { type Group } from "./group.ts";
import { asFact, type Evidence } from "./observed.ts";
import { isQuantised } from "./parameters.ts";
import { conflictOf, distinct, type Drawn } from "./select.ts";
import { weightFiles, weightSets } from "./weight-sets.ts";

const SHOWN = 5;

/** Facts about the weight files of a group; none where it has no weight file. */
export function weightFacts(group: Group): readonly Fact[] {
  const files = weightFiles(group);
  if (files.length === 0) return [];
  const sources = placesOf(group, files);
  const missing = weightSets(group).filter((s) => s.files.length < s.expected).map((s): Source => ({ path: s.files[0]?.path ?? "", detail: `${s.files.length} of ${s.expected} shards are here` }));
  const method = files.every((f) => f.stored === "lfs") ? "lfs-pointers" : "file-list";
  const base = { method, confidence: "measured" as const };
  const known = files.filter((f) => f.bytes >= 0);
  const digests = files.filter((f) => f.sha256 !== undefined);
  const out: Fact[] = [
    { ...base, key: "weights.format", value: [...new Set(files.map((f) => f.format))].sort(), sources },
    { ...base, key: "weights.files", value: files.map((f) => f.path), sources: distinct([...missing, ...sources]) },
  ];
  if (known.length > 0) out.push({ ...base, key: "weights.bytes", value: known.reduce((sum, f) => sum + f.bytes, 0), unit: "bytes", sources: distinct([...(known.length < files.length ? [{ path: files.find((f) => f.bytes < 0)?.path ?? "", detail: `${files.length - known.length} of ${files.length} files have no known size` }] : []), ...missing, ...sources]) });
  if (digests.length > 0) out.push({ ...base, key: "weights.sha256", value: Object.fromEntries(digests.map((f) => [f.path, f.sha256 ?? ""])), sources });
  return out;
}

/** Where the list comes from: the first files, and how many more there are. */
function placesOf(group: Group, files: readonly WeightFile[]): readonly Source[] {
  const shown = files.slice(0, SHOWN).map((f): Source => ({ path: f.path, detail: f.stored === "lfs" ? "Git LFS pointer" : f.stored === "dvc" ? "DVC pointer" : "file" }));
  return files.length > SHOWN ? [...shown, { path: group.folder, detail: `and ${files.length - SHOWN} more weight files` }] : shown;
}

/** Number format: what a config states; tensor headers confirm or contradict it, and stand in where nothing is stated. */
export function dtypeFacts(group: Group, evidence: Evidence): Drawn {
  const stated = evidence.of("dtype")[0];
  const headers = evidence.of("dtype", ["file"]);
  const measured = headers[0];
  const quantised = isQuantised(group, weightSets(group));
  const best = stated ?? measured;
  if (best === undefined) return { facts: [], conflicts: [] };
  const differing = quantised || stated === undefined ? undefined : headers.find((h) => h.observation.value !== stated.observation.value);
  const conflicts: readonly Conflict[] = stated === undefined || differing === undefined ? [] : [conflictOf("dtype", stated.observation, differing.observation)];
  const agreeing = headers.filter((h) => h.observation.value === best.observation.value).slice(0, SHOWN);
  return { facts: [{ ...asFact(best.observation), sources: distinct([...best.observation.sources, ...agreeing.flatMap((h) => h.observation.sources)]) }], conflicts };
}
