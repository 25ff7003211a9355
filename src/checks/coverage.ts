/** Every weight file belongs to exactly one declared model; record folders that cannot be told apart are named. */

import type { FactsDocument } from "../artifacts/model.ts";
import type { Records } from "../records/types.ts";
import { finding, placeOf } from "./finding.ts";
import type { Matching, Subject } from "./match.ts";
import type { Finding } from "./types.ts";
import { idleGlobs, weightGlobs } from "./weight-globs.ts";

const SHOWN = 5;

function inFolder(folder: string, path: string): boolean {
  return folder === "." || path.startsWith(`${folder}/`);
}

/** Does the subject's record claim this file: by its globs, or, where it gives none, by the folder of its artifacts? */
function claim(subject: Subject): (path: string) => boolean {
  const globs = weightGlobs(subject.records);
  if (globs !== undefined) return globs;
  const own = new Set(subject.facts.weights.map((file) => file.path));
  return (path) => own.has(path) || (own.size > 0 && inFolder(subject.facts.path, path));
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).join(", ");
  return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}

function parent(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** One finding per folder of uncovered files and one per pair of claimants, not one per file. */
export function coverageFindings(document: FactsDocument, records: Records, matching: Matching): readonly Finding[] {
  if (!records.present) return [];
  const declared = matching.subjects.filter((subject) => subject.declared);
  const files = [...new Set(document.models.flatMap((model) => model.weights.map((file) => file.path)))];
  const uncovered = new Map<string, string[]>();
  const doubled = new Map<string, { subjects: readonly Subject[]; paths: string[] }>();
  const claims = declared.map((subject) => ({ subject, covers: claim(subject) }));
  for (const path of files) {
    const claimants = claims.filter((entry) => entry.covers(path)).map((entry) => entry.subject);
    if (claimants.length === 0) {
      const key = parent(path);
      const paths = uncovered.get(key) ?? [];
      paths.push(path);
      uncovered.set(key, paths);
    } else if (claimants.length > 1) {
      const key = claimants.map((subject) => subject.id).join("\u0000");
      const entry = doubled.get(key) ?? { subjects: claimants, paths: [] };
      entry.paths.push(path);
      doubled.set(key, entry);
    }
  }
  const found: Finding[] = [];
  const [first] = declared;
  for (const [folder, paths] of uncovered) {
    const glob = folder === "" ? `*${extension(paths[0] ?? "")}` : `${folder}/*`;
    const target = declared.length === 1 && first !== undefined ? `${first.records.folder}/model.yaml` : ".gpai/<model-id>/model.yaml";
    const other = matching.subjects.some((subject) => !subject.declared && subject.facts.weights.some((file) => file.path === paths[0]));
    const own = other ? "; or, if this is a model of its own, its role and this line in .gpai/<model-id>/model.yaml" : "";
    found.push(finding("coverage/uncovered", `Weight files that no model record covers: ${listed(paths)}`, { path: paths[0] ?? folder }, {
      about: paths,
      fix: `weights: [{path: "${glob}"}]   # in ${target}${own}`,
    }));
  }
  for (const { subjects, paths } of doubled.values()) {
    const places = subjects.map((subject) => placeOf(subject.records.model?.at("weights") ?? { path: subject.records.folder }));
    found.push(finding("coverage/doubly-covered", `${paths.length} ${paths.length === 1 ? "weight file is" : "weight files are"} covered by more than one model record (${places.join(", ")}): ${listed(paths)}`,
      subjects[1]?.records.model?.at("weights"), { about: paths, fix: "narrow the `weights` globs so that each file belongs to exactly one model" }));
  }
  for (const { records: record } of declared) {
    for (const { pattern, index } of idleGlobs(record, files)) {
      found.push(finding("coverage/no-such-weights", `The record names weights ${pattern}, and no weight file that was found has such a path: what is recorded of the weights could not be compared with them.`, record.model?.at("weights", index), {
        fix: "name the files that are here, or where they are: weights: [{url: <address>, revision: <commit>}]",
      }));
    }
  }
  for (const model of matching.ambiguous) {
    found.push(finding("coverage/which-model", "The repository holds several models and this record does not say which one it describes.",
      model.model?.at("model") ?? { path: model.folder }, { fix: "model: {path: <folder of the model>}" }));
  }
  return found;
}

function extension(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot);
}
