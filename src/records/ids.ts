/** Field ids of documentation.yaml and summary.yaml: the exact ones, those without prefix, and near misses. */

import { byChapter } from "../law/catalogue.ts";
import { nearest } from "./nearest.ts";

export type FieldFile = "documentation" | "summary";

const PREFIX: Readonly<Record<FieldFile, string>> = { documentation: "MDF-", summary: "PST-" };

/** Ids of the fields that a file may hold, as in the catalogue. */
export function fieldIds(file: FieldFile): readonly string[] {
  const chapter = file === "documentation" ? "form" : "summary";
  return byChapter(chapter).map((o) => o.id).filter((id) => id.startsWith(PREFIX[file]) && !id.startsWith("PST-R."));
}

/** The id that a key means: itself, or with its prefix added (`1.1.1`, `gen-1`); undefined where it is none. */
export function fieldId(key: string, ids: ReadonlySet<string>, file: FieldFile): string | undefined {
  if (ids.has(key)) return key;
  const upper = key.toUpperCase();
  if (ids.has(upper)) return upper;
  const prefixed = `${PREFIX[file]}${upper}`;
  return ids.has(prefixed) ? prefixed : undefined;
}

/** True for a key that was meant as a field id. */
export function looksLikeId(key: string): boolean {
  return /^(?:MDF|PST)[-_. ]/i.test(key) || /^\d+(?:\.\d+){0,3}$/.test(key) || /^[A-Z]{3}-\d+$/i.test(key);
}

export function nearestId(key: string, ids: readonly string[]): string | undefined {
  return nearest(key, ids);
}
