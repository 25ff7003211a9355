/**
 * Skeletons of the record files, filled with what artifacts say. An inferred value stands beside its source and waits for a
 * person to confirm it; what only a person can know is a commented line. Nothing is invented, no question is answered.
 */

import type { Fact, FactKey, FactsDocument, ModelFacts } from "../artifacts/model.ts";
import { EMPTY_SAFETY } from "./init-safety.ts";
import { EMPTY_COPYRIGHT, EMPTY_SUMMARY, FORM_GROUPS, type FormLine } from "./init-lines.ts";

const SCHEMAS = "https://raw.githubusercontent.com/gpai-docket/gpai-docket/main/schemas";

/**
 * Path → text of the files to write. One model: `.gpai/`; several: `.gpai/<model-id>/`. None found: the same files, empty of facts.
 * `safety`: also safety.yaml, for models with systemic risk. No incident register: its header alone says that there was none, which only
 * a person can say.
 */
export function skeleton(facts: FactsDocument, { safety = false }: { readonly safety?: boolean } = {}): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const models = facts.models.length === 0 ? [{ id: "model", path: ".", facts: [], conflicts: [], datasets: [], weights: [] }] : facts.models;
  const names = new Set<string>();
  for (const model of models) {
    const folder = models.length === 1 ? ".gpai" : `.gpai/${unique(recordFolderName(model.id), names)}`;
    for (const file of RECORD_FILES) files.set(`${folder}/${file}`, recordSkeleton(file, model));
    if (!safety) continue;
    files.set(`${folder}/safety.yaml`, header("safety", "Where the material of the Safety and Security chapter is kept (Art. 55 AI Act), and when things happened.") + EMPTY_SAFETY);
  }
  return files;
}

/** The record files that every model has, in the order in which they are worth filling in. */
export const RECORD_FILES = ["model.yaml", "documentation.yaml", "training-data.csv", "summary.yaml", "copyright.yaml"] as const;
export type RecordFile = (typeof RECORD_FILES)[number];

/** What a skeleton is filled from. */
export interface SkeletonSource extends Pick<ModelFacts, "id" | "path" | "facts"> {
  readonly datasets: readonly Pick<ModelFacts["datasets"][number], "id" | "context" | "source">[];
  readonly weights: readonly { readonly path: string }[];
}

/** Text of one record file. Ends with a newline. */
export function recordSkeleton(file: RecordFile, model: SkeletonSource): string {
  switch (file) {
    case "model.yaml": return modelYaml(model);
    case "documentation.yaml": return documentationYaml(model);
    case "training-data.csv": return registerCsv(model);
    case "summary.yaml": return header("summary", "Public summary of training content, keyed by the field numbers of the Commission's template (Art. 53(1)(d) AI Act).") + EMPTY_SUMMARY;
    case "copyright.yaml": return header("copyright", "Copyright policy and its measures (Art. 53(1)(c) AI Act; Copyright chapter of the Code).") + EMPTY_COPYRIGHT;
  }
}

function header(schema: string, title: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/${schema}.schema.json\n# ${title}\n# Lines that start with # are still to be filled in: remove the # and answer. Explanations: gpai-docket explain <id>.\n`;
}

/** Name of a model's folder under `.gpai/`: letters, digits, dot, dash, underscore; at most 60 characters. */
export function recordFolderName(id: string): string {
  const text = id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[-.]+/, "").slice(0, 60);
  return text === "" || text === "registers" || text === "optout" ? `model-${text}` : text;
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i += 1) free = `${name}-${i}`;
  taken.add(free.toLowerCase());
  return free;
}

function first(model: SkeletonSource, key: FactKey): Fact | undefined {
  return model.facts.find((f) => f.key === key);
}

/** `# inferred from path:line (method): confirm`, on one line whatever the path holds. */
function mark(fact: Fact): string {
  const source = fact.sources[0];
  const place = source === undefined ? "artifacts" : source.line === undefined ? source.path : `${source.path}:${source.line}`;
  return `# inferred from ${printable(place)} (${printable(fact.method)}): confirm`;
}

function printable(text: string): string {
  return text.replace(/[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f]/g, "?").slice(0, 200);
}

/** A YAML 1.2 scalar or flow collection; strings always quoted, so that nothing in them is syntax. */
function yamlValue(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function line(key: string, model: SkeletonSource, from: FactKey, empty: string, value: (fact: Fact) => unknown = (f) => f.value, indent = ""): string {
  const fact = first(model, from);
  const known = fact === undefined ? undefined : value(fact);
  return fact === undefined || known === undefined ? `${indent}# ${key}: ${empty}\n` : `${indent}${key}: ${yamlValue(known)} ${mark(fact)}\n`;
}

function modelYaml(model: SkeletonSource): string {
  const patterns = [...new Set(model.weights.map((w) => weightPattern(w.path)))];
  const base = first(model, "base_model");
  return header("model", "Who provides this model, under which terms, and where its documents are.")
    + `model:\n${line("name", model, "model.name", "name under which the model is offered", undefined, "  ")}  id: ${yamlValue(model.id)}\n${model.path === "." ? "" : `  path: ${yamlValue(model.path)}\n`}`
    + "# role: provider   # provider | modifier | mirror | library | not-gpai\n"
    + "# provider: {name: , contact: , established_in_union: , size: , authorised_representative: }   # size: sme | smc | large\n"
    + "# code_of_practice: {signatory: , chapters: [], alternative_means: }   # chapters: transparency, copyright, safety\n"
    + `dates:\n${line("released", model, "release.date", "2026-01-31", undefined, "  ")}  # eu_market: 2026-01-31   # none = not placed on the Union market\n`
    + `licence:\n${line("id", model, "licence.id", "Apache-2.0", undefined, "  ")}${line("files", model, "licence.files", "[LICENSE]", undefined, "  ")}  # open_source:   # true only if you rely on Art. 53(2)\n`
    + "# systemic_risk: false\n# crawls: false          # do you crawl, or does somebody crawl for you?\n# further_training: false\n"
    + (patterns.length === 0 ? "# weights: [{url: https://huggingface.co/org/model, revision: <40 hex digits>}]\n" : `weights:${patterns.map((p) => `\n  - path: ${yamlValue(p)}`).join("")}\n`)
    + (base === undefined ? "# base_models: [{id: org/base, relation: finetune}]\n" : `base_models: # ${mark(base).slice(2)}${[base.value].flat().map((id) => `\n  - id: ${yamlValue(id)}`).join("")}\n`)
    + "# documents: {acceptable_use: , copyright_policy: , summary: }\n# reviewed: {by: , on: }\n";
}

/** All shards of one set under one glob: digits become `*`, nothing else. */
function weightPattern(path: string): string {
  return path.replace(/\d{5}-of-\d{5}/, "*");
}

function documentationYaml(model: SkeletonSource): string {
  let text = header("documentation", "Model Documentation Form, keyed by field id. A confidential value may be a pointer: {held_by, digest, version, date}.");
  for (const group of FORM_GROUPS) {
    text += `\n# ${group.title}\n`;
    for (const field of group.fields) text += formLine(field, model);
  }
  return text;
}

function formLine(field: FormLine, model: SkeletonSource): string {
  return field.from === undefined ? `# ${field.id}: ${field.ask}\n` : line(field.id, model, field.from, field.ask, field.value);
}

function registerCsv(model: SkeletonSource): string {
  const rows = new Map(model.datasets.filter((d) => d.context !== "prose").map((d) => [d.id, d]));
  const lines = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((d) => {
    const place = d.source.line === undefined ? d.source.path : `${d.source.path}:${d.source.line}`;
    return [d.id, "", "", "", "", "", "", "", "", `inferred from ${place}: confirm`].map(csvCell).join(",");
  });
  return `${["id,category,modality,revision,licence,size,unit,collected_to,optout,evidence", ...lines].join("\n")}\n`;
}

/** RFC 4180 §2.7; a leading sign is kept from being read as a formula by a spreadsheet. */
function csvCell(text: string): string {
  const safe = printable(text).replace(/^[=+@-]/, (c) => `'${c}`);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
