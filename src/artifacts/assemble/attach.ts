/** Which documents speak of which model: by folder first, by size and name where a repository holds several. */

import type { Observation, Reading } from "../model.ts";
import { folderOf } from "../neighbours.ts";
import { inside } from "./folders.ts";
import { nearest } from "./cluster-training.ts";
import type { Group } from "./group.ts";
import { isNamed } from "./naming.ts";
import { scopeOf } from "./observed.ts";
import { disagrees } from "./rounding.ts";

/** Parameter count of a group as far as its artifacts alone show it. */
type SizeOf = (group: Group) => number | undefined;

/** Documents that one model may have; beyond it a repository is an archive of documents, and more would say nothing new. */
const MAX_DOCUMENTS = 200;

function give(group: Group, document: Reading): void {
  if (group.documents.length < MAX_DOCUMENTS) group.documents.push(document);
}

/** Gives every document to the groups that it is about; one that fits none is left out. */
export function attachDocuments(groups: readonly Group[], documents: readonly Reading[], sizeOf: SizeOf): void {
  const licences = documents.filter((d) => d.kind === "licence");
  for (const document of documents) {
    const owners = ownersOf(document, groups, licences, sizeOf);
    for (const group of owners) give(group, document);
    if (document.kind !== "model-card") continue;
    // A README over several models that states no figures of this one still names data and links summaries for all of them.
    const folder = folderOf(document.path);
    for (const group of groups) if (!owners.includes(group) && inside(group.folder, folder)) give(group, mentionsOnly(document));
  }
}

const SHARED_KEYS: ReadonlySet<string> = new Set(["documents", "summary.links", "acceptable_use.files"]);

function mentionsOnly(document: Reading): Reading {
  return { ...document, observations: document.observations.filter((o) => SHARED_KEYS.has(o.key)), datasets: document.datasets.filter((d) => d.context === "prose") };
}

function ownersOf(document: Reading, groups: readonly Group[], licences: readonly Reading[], sizeOf: SizeOf): readonly Group[] {
  if (document.kind === "licence") return licenced(document, groups, licences);
  if (document.kind === "model-card") return described(document, groups, sizeOf);
  const near = nearest(groups, folderOf(document.path));
  return near.length > 0 || DATASETS.has(document.kind) ? near : groups;
}

/** Manifests of one dataset each: in a folder of their own they say nothing of a model elsewhere. Policies, registers and hash lists hold for all. */
const DATASETS: ReadonlySet<string> = new Set(["dataset-card", "croissant", "data-package", "dataset-infos", "manifest"]);

/** Folder that a licence file covers: `LICENSES/` stands for the folder it lies in. */
function licenceFolder(path: string): string {
  const folder = folderOf(path);
  return /(?:^|\/)licen[cs]es$/i.test(folder) ? folderOf(folder) : folder;
}

/** A licence covers the models in and below its folder, except those with a licence closer to them. */
function licenced(document: Reading, groups: readonly Group[], licences: readonly Reading[]): readonly Group[] {
  const folder = licenceFolder(document.path);
  const below = groups.filter((g) => inside(g.folder, folder));
  const covered = below.filter((g) => !licences.some((l) => { const f = licenceFolder(l.path); return f !== folder && inside(f, folder) && inside(g.folder, f); }));
  if (covered.length > 0 || below.length > 0) return covered;
  // A licence below or beside the only model, such as docs/LICENSE-MODEL, says so in its scope.
  const forModels = document.observations.some((o) => o.key === "licence.id" && o.about === undefined);
  return groups.length === 1 && forModels ? groups : [];
}

/** True for cards by name or front matter; a plain README of a code folder below the model is none. */
export function isOwnCard(document: Reading): boolean {
  const name = document.path.slice(document.path.lastIndexOf("/") + 1);
  return /card/i.test(name) || /^readme[_-]\w/i.test(name) || hasFrontMatter(document);
}

function hasFrontMatter(document: Reading): boolean {
  return (document.detail as { readonly frontMatter?: boolean } | undefined)?.frontMatter === true;
}

function described(document: Reading, groups: readonly Group[], sizeOf: SizeOf): readonly Group[] {
  const folder = folderOf(document.path);
  const here = groups.filter((g) => g.folder === folder);
  if (here.length === 1) return here;
  const below = here.length > 0 ? here : groups.filter((g) => inside(g.folder, folder));
  if (below.length === 1) return groups.length === 1 || isMatch(document, below[0] as Group, sizeOf) !== false ? below : [];
  if (below.length > 1) {
    const matched = below.filter((g) => isMatch(document, g, sizeOf) === true);
    return matched.length === 0 && hasFrontMatter(document) ? below : matched;
  }
  if (!isOwnCard(document)) return [];
  const around = nearest(groups, folder);
  return around.filter((g) => groups.length === 1 || isMatch(document, g, sizeOf) !== false);
}

/** By the counts that the card states for the whole model, else by names; undefined where neither tells. */
function isMatch(document: Reading, group: Group, sizeOf: SizeOf): boolean | undefined {
  const claims = document.observations.filter((o) => o.key === "parameters.total" && typeof o.value === "number");
  const size = sizeOf(group);
  if (claims.length > 0 && size !== undefined) {
    if (claims.some((o) => fits(size, o))) return true;
    if (claims.some((o) => o.about === undefined)) return false;
  }
  const names = document.observations.flatMap((o) => (o.key === "model.name" && typeof o.value === "string" ? [o.value] : []));
  const parts = document.observations.filter((o) => scopeOf(o.about) === "part").map((o) => o.about ?? "");
  if (names.length === 0 && parts.length === 0) return undefined;
  return [...names, ...new Set(parts), document.path].some((n) => isNamed(n, group));
}

/** True where a stated count may be that of a model of this size, as far as its digits say. */
export function fits(size: number, claim: Observation): boolean {
  return typeof claim.value === "number" && !disagrees(size, claim.value, true);
}
