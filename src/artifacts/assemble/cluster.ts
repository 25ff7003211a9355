/** Readings → groups: which artifacts and training files are of one model. */

import type { Reading } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import { countParameters } from "../parameters/index.ts";
import { PIPELINE_INDEX } from "../config/side-files.ts";
import { modelFolder } from "./folders.ts";
import { configDetail, type Group, newGroup, placeOf } from "./group.ts";
import { lastSegment, stem } from "./folders.ts";
import type { GgufDetail } from "../weights/index.ts";

const CANONICAL: ReadonlySet<string> = new Set(["config.json", "params.json"]);

/** Groups of configs and weights, one or more per folder. Side files (tokenizer, processor) join the group of their folder. */
export function clusterArtifacts(readings: readonly Reading[]): Group[] {
  const artifacts = readings.filter((r) => placeOf(r) === "config" || placeOf(r) === "weights");
  const pipelines = new Set(artifacts.filter((r) => r.kind === PIPELINE_INDEX).map((r) => folderOf(r.path)));
  const folders = new Map<string, Reading[]>();
  for (const reading of artifacts) {
    const folder = modelFolder(folderOf(reading.path), pipelines);
    const list = folders.get(folder);
    if (list === undefined) folders.set(folder, [reading]);
    else list.push(reading);
  }
  const groups = [...folders].flatMap(([folder, list]) => split(folder, list));
  for (const side of readings.filter((r) => placeOf(r) === "side")) {
    const folder = modelFolder(folderOf(side.path), pipelines);
    for (const group of groups) if (group.folder === folder) group.artifacts.push(side);
  }
  return groups;
}

/** Several models in one folder: configs of different sizes, or GGUF files of different parameter counts. */
function split(folder: string, readings: readonly Reading[]): Group[] {
  const main = newGroup(folder);
  const extra = [...extraConfigs(folder, readings), ...extraGguf(folder, readings)];
  const taken = new Set(extra.flatMap((g) => g.artifacts));
  main.artifacts.push(...readings.filter((r) => !taken.has(r)));
  if (main.artifacts.length === 0) return extra;
  return [main, ...extra];
}

/**
 * Configs beyond the folder's own `config.json`: without one, each is a model (`config_16B.json`, `config_671B.json`); beside one,
 * only those of another size are.
 */
function extraConfigs(folder: string, readings: readonly Reading[]): Group[] {
  const here = readings.filter((r) => configDetail(r) !== undefined && folderOf(r.path) === folder);
  const main = here.find((r) => CANONICAL.has(lastSegment(r.path)));
  const others = here.filter((r) => !CANONICAL.has(lastSegment(r.path)));
  if (main === undefined && others.length < 2) return [];
  const mainSize = main === undefined ? undefined : sizeOf(main);
  const separate = others.filter((r) => main === undefined || (sizeOf(r) !== undefined && sizeOf(r) !== mainSize));
  return separate.map((r) => withArtifacts(newGroup(folder, stem(r.path)), [r]));
}

function sizeOf(reading: Reading): number | undefined {
  const architecture = configDetail(reading)?.architecture;
  return architecture === undefined ? undefined : countParameters(architecture)?.total;
}

/** GGUF files whose headers count differently by more than a tenth are different models; quantisations of one count the same. */
function extraGguf(folder: string, readings: readonly Reading[]): Group[] {
  const clusters: { readonly parameters: number; readonly readings: Reading[] }[] = [];
  for (const reading of readings) {
    const detail = reading.kind === "gguf" && reading.detail !== undefined ? (reading.detail as GgufDetail) : undefined;
    if (detail?.role !== "model" || detail.split !== undefined || detail.parameters <= 0) continue;
    const same = clusters.find((c) => Math.abs(c.parameters - detail.parameters) <= 0.1 * c.parameters);
    if (same === undefined) clusters.push({ parameters: detail.parameters, readings: [reading] });
    else same.readings.push(reading);
  }
  return clusters.length < 2 ? [] : clusters.map((c) => withArtifacts(newGroup(folder, stem(c.readings[0]?.path ?? "model")), c.readings));
}

function withArtifacts(group: Group, readings: readonly Reading[]): Group {
  group.artifacts.push(...readings);
  return group;
}
