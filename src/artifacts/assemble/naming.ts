/** Is this text about that model? By names and sizes ("1.4B"), for repositories with several models. */

import { isTrainingReading } from "../training/index.ts";
import { lastSegment } from "./folders.ts";
import type { Group } from "./group.ts";

/** Names of folders and files that tell nothing. */
const GENERIC: ReadonlySet<string> = new Set(["model", "models", "config", "configs", "weights", "checkpoint", "checkpoints", "official", "release", "base", "main", "final", "src", "assets", "training", "pretraining", "inference", "default", "params"]);

/** Lower case letters and digits. */
function plainName(text: string): string {
  return text.slice(0, 200).toLowerCase().replaceAll(/[^a-z0-9]+/g, "");
}

/** Sizes in a name: `1.4b`, `671b`, `8x7b`, `a3b`. */
function sizesIn(text: string): ReadonlySet<string> {
  return new Set([...text.slice(0, 300).toLowerCase().matchAll(/(?<![a-z0-9.])(?:\d{1,2}x)?a?\d{1,4}(?:[._]\d{1,2})?[bmt](?![a-z0-9])/g)].map((m) => m[0].replace("_", ".")));
}

/** What the group is called: its label, its folder, its runs. */
export function namesOf(group: Group): readonly string[] {
  const runs = group.training.flatMap((r) => (isTrainingReading(r) ? r.detail.runs.flatMap((run) => [run.run, run.project]) : []));
  const names = [group.label, group.folder === "." ? "" : lastSegment(group.folder), ...runs];
  return [...new Set(names.filter((n): n is string => n !== undefined && n !== "" && !GENERIC.has(n.toLowerCase())))];
}

/** True where a name and a group share a size, or one name holds the other. */
export function isNamed(text: string, group: Group): boolean {
  const sizes = sizesIn(text);
  const plain = plainName(text);
  return namesOf(group).some((name) => {
    const own = sizesIn(name);
    if (sizes.size > 0 && own.size > 0) return [...own].some((s) => sizes.has(s));
    const other = plainName(name);
    return other.length >= 4 && plain.length >= 4 && (plain.includes(other) || other.includes(plain));
  });
}

/** True where a name and a name of the group differ in nothing but signs and case. */
export function isExactlyNamed(text: string, group: Group): boolean {
  const plain = plainName(text);
  return plain !== "" && namesOf(group).some((name) => plainName(name) === plain);
}
