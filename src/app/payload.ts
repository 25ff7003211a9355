/** Reads webhook payloads, whose shape nobody guarantees: a missing or odd field is undefined, never a crash. */

/** An own member, by path; undefined for anything else. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}

/** GitHub's numbers of installations, repositories, issues and pull requests: whole and from 1. */
export function idOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A commit id, of SHA-1 or SHA-256; not the id of nothing, all zeros, by which GitHub tells of a deleted branch. */
export function commitOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The first `most` items of a list; none for anything else. */
export function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}
