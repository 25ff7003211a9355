/** What of a change is content: files that only moved, went back to what they were, or were only laid out anew did not change. */

import type { Delta } from "../checks/change/delta.ts";
import { parseJson } from "../formats/json.ts";
import { decodeUtf8 } from "../formats/decode.ts";
import type { LastChange, RepositorySource } from "../repository/port.ts";

type LastChanges = ReadonlyMap<string, LastChange>;

const MAX_BYTES = 1024 * 1024;
const MAX_FILES = 50;

/**
 * JSON files of the head that hold the same values as at the base, whatever their line breaks and order of keys. At most 50 files of at
 * most 1 MiB are compared; what cannot be read or parsed is taken for other content. Never throws.
 */
export async function sameValues(head: RepositorySource, base: RepositorySource, delta: Delta, paths: Iterable<string>): Promise<ReadonlySet<string>> {
  const touched = [...paths].filter((path) => /\.json$/i.test(path) && delta.touched(path) && !delta.isNew(path) && delta.bytesDiffer(path) !== false);
  const same = new Set<string>();
  for (const path of touched.slice(0, MAX_FILES)) {
    const [is, was] = [await canonicalJson(head, path), await canonicalJson(base, delta.at(path))];
    if (is !== undefined && is === was) same.add(path);
  }
  return same;
}

async function canonicalJson(source: RepositorySource, path: string): Promise<string | undefined> {
  try {
    const bytes = await source.read(path, { length: MAX_BYTES + 1 });
    const text = bytes.length > MAX_BYTES ? undefined : decodeUtf8(bytes);
    // A key that stands twice says two things: no other text says the same.
    const parsed = text === undefined ? undefined : parseJson(path, text, { duplicateKeys: "refuse" });
    return parsed?.ok === true ? JSON.stringify(parsed.value.data, sortedKeys) : undefined;
  } catch {
    return undefined;
  }
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Last changes of the head's files as a change leaves them: a file that has the content of the base was last changed when the base says
 * so, whatever commits of the change touched it and took it back, moved it, or laid it out anew (`same`).
 */
export function contentChanges(head: LastChanges, base: LastChanges, delta: Delta, same: ReadonlySet<string>): LastChanges {
  const kept = [...head.keys()].flatMap((path) => {
    const was = isContent(path, delta, same) ? undefined : base.get(delta.at(path));
    return was === undefined ? [] : [[path, was] as const];
  });
  return kept.length === 0 ? head : new Map([...head, ...kept]);
}

/** Does the change give this file of the head other content, as far as is known? */
export function isContent(path: string, delta: Delta, same: ReadonlySet<string>): boolean {
  return delta.touched(path) && delta.bytesDiffer(path) !== false && !same.has(path);
}
