/** Training files join the model that they describe, or make one: stages of one architecture are one model. */

import type { Architecture } from "../architecture.ts";
import type { Reading } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import { countParameters } from "../parameters/index.ts";
import { isTrainingReading } from "../training/index.ts";
import { commonStem, inside, trainingFolder } from "./folders.ts";
import { configsOf, type Group, newGroup, placeOf } from "./group.ts";
import { disagrees } from "./rounding.ts";

/** Adds training readings to `groups`, making new groups where none fits. */
export function clusterTraining(groups: Group[], readings: readonly Reading[]): void {
  const training = readings.filter((r) => placeOf(r) === "training");
  const shaped = new Map<string, Reading[]>();
  const loose: Reading[] = [];
  for (const reading of training) {
    const size = shapeOf(reading);
    if (size === undefined) { loose.push(reading); continue; }
    const key = `${size}\n${folderOf(reading.path)}`;
    shaped.set(key, [...(shaped.get(key) ?? []), reading]);
  }
  joinShaped(groups, shaped);
  joinLoose(groups, loose);
  for (const group of groups) mainFirst(group);
}

/** Files of the longest run first: what they say of tokenizer and hardware holds for the model, a later stage's for that stage. */
function mainFirst(group: Group): void {
  const tokens = (reading: Reading): number => (isTrainingReading(reading) ? Math.max(0, ...reading.detail.runs.map((r) => r.tokens ?? 0)) : 0);
  group.training.sort((a, b) => tokens(b) - tokens(a));
}

/** Parameter count of the architecture in a training file: what tells models apart. */
function shapeOf(reading: Reading): number | undefined {
  if (!isTrainingReading(reading)) return undefined;
  const architecture: Architecture | undefined = reading.detail.runs.find((r) => r.architecture !== undefined)?.architecture;
  return architecture === undefined ? undefined : countParameters(architecture)?.total;
}

function joinShaped(groups: Group[], shaped: ReadonlyMap<string, readonly Reading[]>): void {
  const made: { readonly group: Group; readonly size: number; readonly folder: string }[] = [];
  const sized = groups.map((group) => ({ group, sizes: sizesOf(group) }));
  for (const [key, readings] of shaped) {
    const size = Number(key.slice(0, key.indexOf("\n")));
    const folder = trainingFolder(key.slice(key.indexOf("\n") + 1));
    // Stage folders of one model climb to one folder and have one size.
    const known = made.find((m) => m.size === size && m.folder === folder)?.group ?? sized.find((g) => g.sizes.some((s) => !disagrees(s, size)))?.group;
    const group = known ?? newGroup(folder);
    group.training.push(...readings);
    if (known !== undefined) continue;
    made.push({ group, size, folder });
    groups.push(group);
  }
  for (const { group, folder } of made) {
    if (groups.filter((g) => g.folder === folder).length > 1) group.label = commonStem(group.training.map((r) => r.path));
  }
}

function sizesOf(group: Group): readonly number[] {
  return configsOf(group).flatMap(({ detail }) => { const n = detail.architecture === undefined ? undefined : countParameters(detail.architecture)?.total; return n === undefined ? [] : [n]; });
}

/** A record of one dataset tells of data, an energy log of some program: alone of no model. */
const NO_MODEL: ReadonlySet<string> = new Set(["data-record", "energy-log"]);

/** Data mixes, run state and recipes without sizes: to the nearest model, else a model of their own. Records of datasets and energy logs: to the nearest model only. */
function joinLoose(groups: Group[], all: readonly Reading[]): void {
  const before = [...groups];
  const loose = all.filter((r) => !NO_MODEL.has(r.kind));
  const made = new Map<string, Group>();
  for (const reading of loose) {
    const near = nearest(before, folderOf(reading.path));
    if (near.length > 0) { for (const group of near) group.training.push(reading); continue; }
    const folder = trainingFolder(folderOf(reading.path));
    const group = made.get(folder) ?? newGroup(folder);
    group.training.push(reading);
    if (!made.has(folder)) { made.set(folder, group); groups.push(group); }
  }
  for (const record of all.filter((r) => NO_MODEL.has(r.kind))) {
    for (const group of nearest(groups, folderOf(record.path))) group.training.push(record);
  }
}

/**
 * The models that a file in `folder` belongs to by place: those of the closest folder around it, else those below it, else the
 * only model of the repository. Several where the place does not decide.
 */
export function nearest(groups: readonly Group[], folder: string): readonly Group[] {
  const around = groups.filter((g) => inside(folder, g.folder));
  const closest = Math.max(...around.map((g) => (g.folder === "." ? 0 : g.folder.length)));
  if (around.length > 0) return around.filter((g) => (g.folder === "." ? 0 : g.folder.length) === closest);
  const below = groups.filter((g) => inside(g.folder, folder));
  if (below.length > 0) return below;
  return groups.length === 1 ? groups : [];
}
