/** documentation.yaml and summary.yaml: fields by id, flat or under `fields:`, with the places of both kept. */

import { excerpt } from "../formats/lines.ts";
import type { KeyPath, Positioned } from "../formats/position.ts";
import { type FieldFile, fieldId, fieldIds, looksLikeId, nearestId } from "./ids.ts";
import { AROUND_FIELDS } from "./schema/small.ts";
import { object } from "./schema/kinds.ts";
import type { FieldsRecord, FieldValue, RecordFile, RecordProblem } from "./types.ts";
import { editAt, problemAt, type Validated, validate } from "./validate.ts";

const AROUND = object(AROUND_FIELDS, "", "");
const SHOWN = 50;
const VERSIONS = new Set(["MDF-HDR-2", "PST-0.1"]);
type Around = Omit<FieldsRecord, "fields">;

/** Reads the fields as they are (placeholders and all: a check judges each) and validates what stands around them. */
export function readFields(parsed: Positioned, file: FieldFile): Validated<FieldsRecord> {
  const data = parsed.data ?? {};
  if (typeof data !== "object" || Array.isArray(data)) {
    return { problems: [problemAt(parsed, { kind: "invalid", keys: [], message: "the file: expected a mapping of field ids", fix: `Write for example \`${fieldIds(file)[0] ?? ""}: 2026-11-22\`.` })] };
  }
  const ids = fieldIds(file);
  const known = new Set(ids);
  const problems: RecordProblem[] = [];
  const fields = Object.create(null) as Record<string, FieldValue>;
  const places = new Map<string, KeyPath>();
  const inner: unknown = Object.hasOwn(data, "fields") ? (data as { readonly fields?: unknown }).fields : undefined;
  const around = Object.create(null) as Record<string, unknown>;

  const siblings = new Set([...Object.keys(data), ...(typeof inner === "object" && inner !== null ? Object.keys(inner) : [])]);
  const take = (key: string, value: unknown, keys: KeyPath): void => {
    const id = fieldId(key, known, file);
    const shown = excerpt(key, 40);
    if (id === undefined) {
      if (problems.length >= SHOWN) return;
      const near = nearestId(key, [...ids, ...Object.keys(AROUND_FIELDS)]);
      problems.push(problemAt(parsed, { kind: "unknown-key", keys, message: `unknown ${looksLikeId(key) ? "field" : "key"} \`${shown}\`, it is not read`, fix: near === undefined ? "List the ids with: gpai-docket explain --list" : `Did you mean \`${near}\`?` }));
      return;
    }
    if (id !== key) problems.push({ ...problemAt(parsed, { kind: "unknown-key", keys, message: `\`${shown}\` is read as ${id}`, fix: `Write \`${id}\`.` }), ...renamed(parsed, keys, places.has(id) || siblings.has(id) ? undefined : id) });
    if (places.has(id)) problems.push(problemAt(parsed, { kind: "invalid", keys, message: `${id} stands twice in this file; the first one counts`, fix: "Keep one of the two." }));
    else {
      places.set(id, keys);
      // `1.10` as a version is a text, not the number 1.1.
      fields[id] = VERSIONS.has(id) && typeof value === "number" ? (parsed.raw?.(keys) ?? String(value)) : (value as FieldValue);
    }
  };

  for (const [key, value] of Object.entries(data)) {
    if (key === "fields" && typeof value === "object" && value !== null && !Array.isArray(value)) for (const [inner, item] of Object.entries(value)) take(inner, item, ["fields", inner]);
    else if (Object.hasOwn(AROUND_FIELDS, key)) around[key] = value;
    else if (key !== "gpai") take(key, value, [key]);
  }
  const rest = validate<Around>(AROUND, { ...parsed, data: around, at: (keys) => parsed.at(keys), raw: (keys) => parsed.raw?.(keys), rewrite: (keys, value) => parsed.rewrite?.(keys, value) });
  const at: RecordFile<FieldsRecord>["at"] = (...keys) => {
    const [head, id, ...deeper] = keys;
    if (head !== "fields") return rest.file?.at(...keys) ?? { path: parsed.path, line: parsed.at(keys).line };
    const place = places.get(String(id));
    return { path: parsed.path, line: place === undefined ? parsed.at([]).line : parsed.at([...place, ...deeper]).line };
  };
  const rewrite: NonNullable<RecordFile<FieldsRecord>["rewrite"]> = (keys, value) => {
    const [head, id, ...deeper] = keys;
    const place = head === "fields" ? places.get(String(id)) : undefined;
    return head === "fields" ? place && editAt(parsed, [...place, ...deeper], value) : rest.file?.rewrite?.(keys, value);
  };
  return { file: { path: parsed.path, data: { ...rest.file?.data, fields }, at, rewrite }, problems: [...problems, ...rest.problems] };
}

/** The edit that gives a key its full name, where no other key bears it. */
function renamed(parsed: Positioned, keys: KeyPath, id: string | undefined): Pick<RecordProblem, "edits"> {
  const found = id === undefined ? undefined : parsed.rename?.(keys, id);
  return found === undefined ? {} : { edits: [{ kind: "replace", path: parsed.path, ...found }] };
}
