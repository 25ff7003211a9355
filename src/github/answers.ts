/** Small guards for the API's answers, which are foreign data: a missing or odd field is undefined, never a crash. */

/** An own member of an object; undefined for anything else. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A whole number from 0 that a double holds exactly: ids, counts. */
export function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A commit id: 40 hex digits, or 64 in repositories of SHA-256. */
export function commitId(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

/** An address for people; "" where it is none. */
export function webAddress(value: unknown): string {
  return typeof value === "string" && value.length <= 2000 && /^https?:\/\/[\x21-\x7e]+$/.test(value) ? value : "";
}

/** Name of a user or a repository in an address; undefined where it could lead somewhere else. */
export function slug(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Za-z0-9._-]{1,100}$/.test(value) && value !== "." && value !== ".." ? value : undefined;
}
