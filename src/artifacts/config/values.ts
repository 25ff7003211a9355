/** Looking into parsed data of unknown shape. */

export type Mapping = Readonly<Record<string, unknown>>;

/** The value as a mapping; undefined for arrays and scalars. */
export function mapping(value: unknown): Mapping | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

/** The own value at a key; never something inherited. */
export function get(object: Mapping | undefined, key: string): unknown {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A non-empty string of at most `max` characters, trimmed. */
export function text(value: unknown, max = 200): string | undefined {
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  return trimmed.length > 0 && trimmed.length <= max ? trimmed : undefined;
}

/** The first of several keys that holds an integer, with its key: dialects name the same width differently. */
export function integerAt(object: Mapping, ...keys: readonly string[]): { readonly key: string; readonly value: number } | undefined {
  for (const key of keys) {
    const value = get(object, key);
    if (typeof value === "number" && Number.isSafeInteger(value)) return { key, value };
  }
  return undefined;
}

/** Like `integerAt`, the value alone. */
export function integer(object: Mapping, ...keys: readonly string[]): number | undefined {
  return integerAt(object, ...keys)?.value;
}

/** The value as a boolean; undefined for anything else. */
export function flag(object: Mapping, key: string): boolean | undefined {
  const value = get(object, key);
  return typeof value === "boolean" ? value : undefined;
}

/** The strings of an array, at most 100; a lone string counts as an array of one. */
export function strings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return list.flatMap((item) => { const s = text(item); return s === undefined ? [] : [s]; });
}

/** The file name of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Hub id `owner/name`: two segments, each starting with a letter, digit or underscore; no local, relative or absolute path. */
export function isHubId(value: string): boolean {
  return value.length <= 150 && /^[A-Za-z0-9_][\w.-]{0,95}\/[A-Za-z0-9_][\w.-]{0,95}$/.test(value);
}
