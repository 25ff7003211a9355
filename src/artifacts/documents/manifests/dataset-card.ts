/** Dataset cards: README.md with the front matter of the Hugging Face Hub's dataset cards. */

import type { Reading } from "../../model.ts";
import type { OpenFile, Reader } from "../../reader.ts";
import { listOf, readLanguages, readLicenceKeys, scalar } from "../card/front-matter.ts";
import { type Placeholder, placeholderIn } from "../card/placeholders.ts";
import { Findings, cut } from "../findings.ts";
import { baseName, folderOf, isPointer, isVendored } from "../paths.ts";
import { type FrontMatterEntries, readFrontMatterEntries } from "../../../formats/front-matter-entries.ts";
import { plain } from "../../../formats/markdown-plain.ts";

interface DatasetCardDetail {
  readonly name?: string;
  readonly sizeCategories: readonly string[];
  readonly sourceDatasets: readonly string[];
  /** Σ of the splits' bytes and examples; undefined where none are given. */
  readonly bytes?: number;
  readonly examples?: number;
  readonly configs: readonly string[];
  readonly placeholders: readonly Placeholder[];
}

const DATASET_KEYS = ["dataset_info", "size_categories", "source_datasets", "annotations_creators", "language_creators", "configs", "task_ids", "multilinguality"];
const MODEL_KEYS = ["base_model", "pipeline_tag", "library_name", "model-index", "co2_eq_emissions", "widget", "inference"];

/** By content: keys that only dataset cards have, and none that only model cards have. The name alone decides nothing. */
export function isDatasetCard(path: string, matter: FrontMatterEntries): boolean {
  const has = (keys: readonly string[]): boolean => keys.some((k) => matter.entries.has(k));
  if (has(MODEL_KEYS)) return false;
  if (has(DATASET_KEYS)) return true;
  return matter.entries.has("task_categories") || (/data(?:set)?[_-]?card|readme[_-]dataset/i.test(baseName(path)) && matter.present);
}

function number(value: unknown): number | undefined { return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined; }

function sizes(info: unknown): { bytes?: number; examples?: number } {
  const infos = Array.isArray(info) ? info.slice(0, 5000) : [info];
  let bytes: number | undefined;
  let examples: number | undefined;
  for (const one of infos as unknown[]) {
    if (typeof one !== "object" || one === null) continue;
    const splits = (one as Record<string, unknown>)["splits"];
    const declared = number((one as Record<string, unknown>)["dataset_size"]);
    let sum: number | undefined;
    for (const split of Array.isArray(splits) ? (splits.slice(0, 5000) as unknown[]) : []) {
      if (typeof split !== "object" || split === null) continue;
      const b = number((split as Record<string, unknown>)["num_bytes"]);
      const n = number((split as Record<string, unknown>)["num_examples"]);
      if (b !== undefined) sum = (sum ?? 0) + b;
      if (n !== undefined) examples = (examples ?? 0) + n;
    }
    const size = sum ?? declared;
    if (size !== undefined) bytes = (bytes ?? 0) + size;
  }
  return { ...(bytes === undefined ? {} : { bytes }), ...(examples === undefined ? {} : { examples }) };
}

async function read(file: OpenFile): Promise<Reading | undefined> {
  if (isPointer(file.head)) return undefined;
  const content = await file.text(2_097_152);
  if (content === undefined) return undefined;
  const matter = readFrontMatterEntries(file.path, content.text);
  if (!isDatasetCard(file.path, matter)) return undefined;
  const findings = new Findings("dataset-card", file.path);
  for (const problem of matter.problems) findings.unreadable(`front matter: ${problem.message}`, problem.line);
  const pretty = matter.entries.get("pretty_name");
  const heading = /^#[ \t]+(.{1,200})$/m.exec(matter.body.slice(0, 5000))?.[1];
  const name = (pretty === undefined ? undefined : scalar(pretty.value)) ?? (heading === undefined ? undefined : plain(heading));
  const about = `dataset:${name ?? folderOf(file.path)}`;
  readLicenceKeys(findings, matter.entries, about);
  readLanguages(findings, matter.entries, about);
  const strings = (key: string): string[] => { const e = matter.entries.get(key); return e === undefined ? [] : listOf(e).map((l) => cut(l.text)); };
  const sources = matter.entries.get("source_datasets");
  for (const { text, line } of sources === undefined ? [] : listOf(sources)) if (!/^(?:original|extended)$/i.test(text)) findings.dataset(text.replace(/^extended\|/, ""), text, "manifest", { line, detail: "source_datasets" });
  if (name !== undefined) findings.dataset(name, name, "manifest", { line: pretty?.line ?? matter.bodyLine, detail: "dataset card" });
  const configs = matter.entries.get("configs")?.value;
  const placeholders = matter.body.slice(0, 500_000).split(/\r?\n/, 20_000).flatMap((raw, i) => { const p = placeholderIn(raw, plain(raw), matter.bodyLine + i); return p === undefined ? [] : [p]; }).slice(0, 200);
  findings.add("documents", { type: "dataset-card", path: file.path, name: name ?? null, placeholders: placeholders.map((p) => ({ line: p.line, text: p.text })) }, { method: "front-matter", confidence: "measured", about });
  return findings.reading({
    ...(name === undefined ? {} : { name: cut(name) }), sizeCategories: strings("size_categories"), sourceDatasets: strings("source_datasets"), ...sizes(matter.entries.get("dataset_info")?.value),
    configs: Array.isArray(configs) ? (configs.slice(0, 500) as unknown[]).flatMap((c) => { const n: unknown = typeof c === "object" && c !== null ? (c as Record<string, unknown>)["config_name"] : undefined; return typeof n === "string" ? [cut(n)] : []; }) : [],
    placeholders,
  } satisfies DatasetCardDetail);
}

const NAME = /^(?:readme[\w.-]{0,60}|[\w.-]{0,80}(?:data(?:set)?[_-]?(?:summary[_-]?)?card)[\w.-]{0,40})\.(?:md|markdown)$/i;

/** Reader of dataset cards. Detail: DatasetCardDetail. */
export const datasetCardReader: Reader = { kind: "dataset-card", candidate: (path) => NAME.test(baseName(path)) && !isVendored(path), read: (file) => read(file) };
