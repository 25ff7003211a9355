/** JSON Schemas (draft 2020-12) of the record files, for editors: made from the same schemas that read the files. */

import { z } from "zod";
import { obligation } from "../../law/catalogue.ts";
import { type FieldFile, fieldIds } from "../ids.ts";
import { REGISTER_COLUMNS } from "../register-columns.ts";
import { INCIDENT_COLUMNS } from "../incidents.ts";
import { REMOVAL_COLUMNS, REMOVAL_KINDS } from "../removals.ts";
import { REQUEST_COLUMNS, RIGHTS_COLUMNS } from "../requests.ts";
import { INCIDENT_CLASSES } from "../safety-types.ts";
import { COPYRIGHT } from "./copyright.ts";
import { object, pointer, SHORTHANDS } from "./kinds.ts";
import { MODEL } from "./model.ts";
import { CLASSIFICATION } from "./classification.ts";
import { REGISTER_MAP } from "./register.ts";
import { SAFETY } from "./safety.ts";
import { BASELINE } from "./baseline.ts";
import { AROUND_FIELDS, CONFIG, WAIVERS } from "./small.ts";

type JsonSchema = { [key: string]: unknown };

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const BASE = "https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas/";

/** Schema by name (`model`, `documentation`, …), each complete in itself. */
export function recordSchemas(): ReadonlyMap<string, JsonSchema> {
  const waivers = convert(WAIVERS);
  const list = (waivers["properties"] as Record<string, JsonSchema>)["waivers"];
  return new Map<string, JsonSchema>([
    ["model", head("model", "model.yaml", convert(MODEL), { model: { name: "Wren 3B" }, role: "provider", dates: { eu_market: "2026-03-10" } })],
    ["documentation", head("documentation", "documentation.yaml", fields("documentation"), { "MDF-HDR-1": "2026-11-22", "MDF-GEN-1": "Example AI GmbH" })],
    ["training-data", head("training-data", "training-data.yaml", register(), { file: "data/datasets.tsv", columns: { id: "Url", category: { value: "public" } } })],
    ["summary", head("summary", "summary.yaml", fields("summary"), { "PST-0.2": "2026-11-22", "PST-2.3.1": "no" })],
    ["copyright", head("copyright", "copyright.yaml", convert(COPYRIGHT), { policy: "docs/copyright-policy.md", contact: "copyright@example.eu", crawlers: [] })],
    ["request-register", head("request-register", "registers/*.yaml", requests(), [{ id: "R-1", received: "2026-11-22" }])],
    ["safety", head("safety", "safety.yaml", { ...convert(SAFETY), additionalProperties: { anyOf: [convert(pointer), true] } }, { framework: { held_by: "Head of Safety", digest: `sha256:${"0".repeat(64)}`, version: "2.1", date: "2026-09-30" } })],
    ["classification", head("classification", "classification.yaml", convert(CLASSIFICATION), { decisions: [{ question: "role", answer: "provider", by: "General Counsel", on: "2026-11-22", reasons: "trained by us" }] })],
    ["waivers", head("waivers", "waivers.yaml", { description: waivers["description"], anyOf: [waivers, list] }, [{ id: "C-1.2.1.b", reason: "list arrives with the next crawl", owner: "Head of Data", until: "2027-02-28" }])],
    ["baseline", head("baseline", "baseline.yaml", convert(BASELINE), { baseline: [{ fingerprint: "0123456789abcdef0123456789abcdef", rule: "form/missing", obligation: "MDF-GEN-1", path: ".gpai/documentation.yaml" }] })],
    ["config", head("config", "config.yaml", convert(CONFIG), { fail_on: "gap" })],
  ]);
}

/** A schema of another file that people write, in the same form. */
export function schemaOf(name: string, file: string, schema: z.ZodType, example: unknown): JsonSchema {
  return head(name, file, convert(schema), example);
}

function head(name: string, file: string, schema: JsonSchema, example: unknown): JsonSchema {
  const { description, ...rest } = schema;
  // A file of comments only is a good one.
  allowNull(rest);
  return { $schema: DIALECT, $id: `${BASE}${name}.schema.json`, title: `GPAI Docket: ${file}`, description, examples: [example], ...rest };
}

/** A zod schema as JSON Schema; unknown keys are allowed (they are hints), optional keys may be empty. */
function convert(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: "draft-2020-12", unrepresentable: "any", reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      if (SHORTHANDS.has(zodSchema)) shorten(jsonSchema as JsonSchema);
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if ("propertyNames" in jsonSchema) delete jsonSchema.propertyNames;
    },
  }) as JsonSchema;
  delete json["$schema"];
  return nullable(json);
}

/** A list may be one bare item or `none`; a mapping may be one bare text. */
function shorten(json: JsonSchema): void {
  const { description, ...full } = json;
  if (Array.isArray(json["anyOf"])) return;
  for (const key of Object.keys(json)) delete json[key];
  if (description !== undefined) json["description"] = description;
  const bare = full["type"] === "array" ? [full["items"], { const: "none" }] : [{ type: ["string", "number"] }];
  json["anyOf"] = [full, ...bare];
}

/** Empty values are allowed wherever a key is optional, and in lists. */
function nullable(json: JsonSchema): JsonSchema {
  const required = new Set((json["required"] as string[] | undefined) ?? []);
  for (const [name, child] of Object.entries((json["properties"] as Record<string, JsonSchema> | undefined) ?? {})) {
    nullable(child);
    if (!required.has(name)) allowNull(child);
  }
  for (const key of ["items", "additionalProperties"]) {
    const child = json[key];
    if (typeof child === "object" && child !== null) allowNull(nullable(child as JsonSchema));
  }
  for (const child of (json["anyOf"] as JsonSchema[] | undefined) ?? []) nullable(child);
  return json;
}

function allowNull(json: JsonSchema): void {
  const { type, anyOf } = json;
  if (Array.isArray(json["enum"]) && !json["enum"].includes(null)) json["enum"] = [...(json["enum"] as unknown[]), null];
  if (Array.isArray(type)) json["type"] = type.includes("null") ? type : [...(type as string[]), "null"];
  else if (typeof type === "string") json["type"] = [type, "null"];
  else if (Array.isArray(anyOf) && !anyOf.some((branch: JsonSchema) => branch["type"] === "null")) json["anyOf"] = [...(anyOf as JsonSchema[]), { type: "null" }];
}

/** Fields by id with the catalogue's words; any value, flat or under `fields`. */
function fields(file: FieldFile): JsonSchema {
  const around = convert(object(AROUND_FIELDS, "", ""));
  const byId = Object.fromEntries(fieldIds(file).map((id): [string, JsonSchema] => {
    const entry = obligation(id);
    return [id, { title: entry?.title ?? id, description: [entry?.duty, entry?.options === undefined ? undefined : `Options: ${entry.options.join("; ")}`].filter((t) => t !== undefined).join(" ") }];
  }));
  const what = file === "documentation" ? "Model Documentation Form of the Code of Practice" : "Public summary of training content (Commission template)";
  return { description: `${what}, keyed by field id. A confidential value may be a pointer: {held_by, digest, version, date}.`, type: ["object", "null"], properties: { ...byId, fields: { description: "The fields, where they are not at the top", type: ["object", "null"], properties: byId }, ...(around["properties"] as object) } };
}

function register(): JsonSchema {
  const cell = { type: ["string", "number", "boolean", "array", "null"] };
  const row = { anyOf: [{ type: "string" }, { type: "object", properties: Object.fromEntries(Object.keys(REGISTER_COLUMNS).map((name) => [name, name === "category" ? { ...cell, examples: ["public", "licensed", "private", "crawled", "user", "synthetic", "other"] } : cell])) }] };
  const rows = { type: "array", items: row };
  return { description: "Training-data register: rows, or file: and columns: that map an existing table", anyOf: [{ type: "null" }, rows, convert(REGISTER_MAP), { type: "object", properties: { sources: rows }, required: ["sources"] }] };
}

function requests(): JsonSchema {
  const cell = { type: ["string", "number", "null"] };
  const removal = Object.fromEntries(REMOVAL_COLUMNS.map((name) => [name, { ...cell, description: `removal-requests only${name === "kind" ? `: ${REMOVAL_KINDS.join(", ")}` : ""}` }]));
  const rights = Object.fromEntries(RIGHTS_COLUMNS.map((name) => [name, { ...cell, description: "complaints and removal-requests only: first version of the training data that no longer holds the item" }]));
  const incident = Object.fromEntries(INCIDENT_COLUMNS.map((name) => [name, { ...cell, description: `incidents only${name === "class" ? `: ${INCIDENT_CLASSES.join(", ")}` : ""}` }]));
  return { description: "Complaints and requests: dates and outcomes, never names of people. CSV with the same columns is as good.", type: ["array", "null"], items: { type: "object", required: ["id"], properties: { ...Object.fromEntries(REQUEST_COLUMNS.map((name) => [name, name === "id" ? { type: ["string", "number"] } : cell])), ...rights, ...removal, ...incident } } };
}
