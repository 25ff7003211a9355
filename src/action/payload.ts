/** Reading an event's payload: foreign data, in which every field is checked. */

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NAME = /^[A-Za-z0-9._-]{1,100}$/;

/** The value at a path of keys; undefined where anything on the way is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}

/** A commit id of 40 or 64 hex digits that is not all zeros. */
export function sha(value: unknown): string | undefined {
  return typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : undefined;
}

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** `owner/name`. */
export function repositoryName(value: unknown): RepositoryName | undefined {
  if (typeof value !== "string") return undefined;
  const [owner = "", name = "", ...rest] = value.split("/");
  return rest.length === 0 && NAME.test(owner) && NAME.test(name) && name !== "." && name !== ".." ? { owner, name } : undefined;
}

/** A count: a safe integer from 0. */
export function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
