/** Reading values of JSON documents whose keys may carry prefixes (JSON-LD 1.1 compact forms). Nothing is fetched or expanded. */

export type Mapping = Readonly<Record<string, unknown>>;

export function mapping(value: unknown): Mapping | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;
}

export function items(value: unknown, max = 5000): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]).slice(0, max) : value === undefined || value === null ? [] : [value];
}

const PREFIXES = ["", "sc:", "schema:", "cr:", "rai:", "dct:", "prov:", "https://schema.org/", "http://schema.org/", "http://mlcommons.org/croissant/", "http://mlcommons.org/croissant/RAI/", "http://purl.org/dc/terms/", "ai_", "dataset_", "software_", "Core/", "AI/", "Dataset/", "Software/"];

/** The key under which a term stands in an object, with or without a prefix; undefined where it is absent. */
export function keyOf(object: Mapping | undefined, term: string): string | undefined {
  if (object === undefined) return undefined;
  for (const prefix of PREFIXES) if (object[`${prefix}${term}`] !== undefined) return `${prefix}${term}`;
  return undefined;
}

export function get(object: Mapping | undefined, term: string): unknown {
  const key = keyOf(object, term);
  return key === undefined ? undefined : object?.[key];
}

/** Texts of a value: strings, numbers, `{"@value": …}`, `{"@id": …}`, `{"name": …}` and lists of them. */
export function texts(value: unknown, max = 500): readonly string[] {
  return items(value, max).flatMap((item) => {
    if (typeof item === "string") return item.trim() === "" ? [] : [item.trim()];
    if (typeof item === "number") return [String(item)];
    const object = mapping(item);
    const inner = object?.["@value"] ?? object?.["url"] ?? object?.["name"] ?? object?.["@id"];
    return typeof inner === "string" && inner.trim() !== "" ? [inner.trim()] : [];
  });
}

export function text(value: unknown): string | undefined { return texts(value, 1)[0]; }

/** Every string of a JSON-LD context, at most 500 of them, two levels deep. */
export function contextTexts(context: unknown): readonly string[] {
  return items(context, 50).flatMap((c) => {
    if (typeof c === "string") return [c];
    const object = mapping(c);
    return object === undefined ? [] : Object.values(object).slice(0, 500).flatMap((v) => (typeof v === "string" ? [v] : texts(mapping(v)?.["@id"])));
  });
}
