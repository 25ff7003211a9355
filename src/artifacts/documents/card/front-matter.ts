/** The keys of a model card's front matter (Hugging Face Hub documentation, "Model Cards") as observations. */

import { type Findings, cut } from "../findings.ts";
import { licenceInfo } from "../licences/info.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import type { Entry, FrontMatterEntries } from "../../../formats/front-matter-entries.ts";
import { gpuHourQuantities } from "../../training/hardware-words.ts";
import { emissionsValue } from "./emissions.ts";
import { readGating } from "./gating.ts";
import { hubDataset, hubModel, isSummaryLink } from "./links.ts";
import { modalitiesOf } from "./tasks.ts";

const METHOD = "card-front-matter";
const MAX_LIST = 500;

/** Text of a scalar as it may be used as a value; undefined for null, collections and empty text. */
export function scalar(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  // YAML 1.1 readers take the language code `no` for false; YAML 1.2 does not, but `false` may have been written by one.
  return undefined;
}

/** A string or a list of strings with the line of each. */
export function listOf(entry: Entry): readonly { readonly text: string; readonly line: number }[] {
  if (Array.isArray(entry.value)) {
    return entry.value.slice(0, MAX_LIST).flatMap((item: unknown, i) => {
      const text = scalar(item);
      return text === undefined ? [] : [{ text, line: entry.lineOf([i]) }];
    });
  }
  const text = scalar(entry.value);
  if (text === undefined) return [];
  const parts = text.includes(",") && !text.includes("://") && text.length < 2000 ? text.split(",").map((t) => t.trim()).filter((t) => t !== "") : [text];
  return parts.map((t) => ({ text: t, line: entry.line }));
}

const PLACEHOLDER = /^\W{0,4}(?:more information needed|tbd|todo|none|n\/a|null|unknown yet)\W{0,4}$/i;

/** Reads the licence keys, which model and dataset cards share; `about` marks a dataset's. */
export function readLicenceKeys(findings: Findings, entries: ReadonlyMap<string, Entry>, about?: string): void {
  const licence = entries.get("license") ?? entries.get("licence");
  const ids = licence === undefined ? [] : listOf(licence);
  for (const { text, line } of ids) {
    if (PLACEHOLDER.test(text)) continue;
    const info = licenceInfo(text);
    findings.add("licence.id", info.id, { method: METHOD, line, about, detail: text });
  }
  const name = entries.get("license_name");
  const nameText = name === undefined ? undefined : scalar(name.value);
  if (name !== undefined && nameText !== undefined) findings.add("licence.name", cut(nameText), { method: METHOD, line: name.line, about });
  else if (licence !== undefined && ids.length === 1 && ids[0] !== undefined && ids[0].text.toLowerCase() !== "other") findings.add("licence.name", licenceInfo(ids[0].text).name, { method: METHOD, line: ids[0].line, about });
  const link = entries.get("license_link");
  const linkText = link === undefined ? undefined : scalar(link.value);
  if (link !== undefined && linkText !== undefined) findings.add("licence.link", cut(linkText, 500), { method: METHOD, line: link.line, about });
}

/** Languages as written, in order; one observation with all of them. */
export function readLanguages(findings: Findings, entries: ReadonlyMap<string, Entry>, about?: string): void {
  const entry = entries.get("language") ?? entries.get("languages");
  if (entry === undefined) return;
  const list = listOf(entry).map((l) => l.text.toLowerCase()).filter((l) => l.length <= 40);
  if (list.length > 0) findings.add("languages", [...new Set(list)], { method: METHOD, line: entry.line, about });
}

/** The id part of a dataset or model reference: Hub addresses become ids. */
export function hubReference(text: string): string {
  return hubDataset(text) ?? hubModel(text) ?? text.replace(/^hf:\/\/(?:datasets\/)?/, "").trim();
}

function readBase(findings: Findings, entries: ReadonlyMap<string, Entry>, ownName: string | undefined): void {
  const base = entries.get("base_model");
  for (const { text, line } of base === undefined ? [] : listOf(base)) {
    if (PLACEHOLDER.test(text)) continue;
    const id = hubReference(text);
    const self = ownName !== undefined && id.split("/").at(-1)?.toLowerCase() === ownName.toLowerCase();
    findings.add("base_model", cut(id), { method: METHOD, line, detail: self ? `${text} (names itself)` : text });
  }
  const relation = entries.get("base_model_relation");
  const text = relation === undefined ? undefined : scalar(relation.value);
  if (relation !== undefined && text !== undefined) findings.add("base_model.relation", text.toLowerCase().slice(0, 40), { method: METHOD, line: relation.line });
}

function readEmissions(findings: Findings, entries: ReadonlyMap<string, Entry>): void {
  const entry = entries.get("co2_eq_emissions");
  if (entry === undefined) return;
  const nested = typeof entry.value === "object" && entry.value !== null && !Array.isArray(entry.value) ? (entry.value as Record<string, unknown>) : undefined;
  const value = nested === undefined ? entry.value : nested["emissions"];
  const line = nested === undefined ? entry.line : entry.lineOf(["emissions"]);
  const read = emissionsValue(value);
  const context = nested === undefined ? [] : ["source", "training_type", "geographical_location"].flatMap((k) => { const t = scalar(nested[k]); return t === undefined ? [] : [`${k}: ${t}`]; });
  if (read !== undefined) {
    const unit = read.unitWritten ? "" : "; no unit written, grams by the Hub's convention";
    findings.add("emissions.co2_grams", read.grams, { method: METHOD, line, unit: "g", detail: cut(`${read.raw}${unit}${context.length > 0 ? `; ${context.join("; ")}` : ""}`) });
  } else if (value !== undefined && value !== null) findings.unreadable(`co2_eq_emissions is not an amount of grams: ${cut(typeof value === "object" ? "a list or mapping" : `${value as string | number | boolean}`, 80)}`, line);
  const hardware = nested === undefined ? undefined : scalar(nested["hardware_used"]);
  if (hardware !== undefined) {
    findings.add("training.hardware", cut(hardware), { method: METHOD, line: entry.lineOf(["hardware_used"]) });
    for (const hours of gpuHourQuantities(hardware)) findings.add("training.gpu_hours", hours.gpuHours, { method: METHOD, line: entry.lineOf(["hardware_used"]), unit: "GPU hours", detail: hardware });
  }
}

/** Reads every key of a model card's front matter that says something about the model. */
export function readModelFrontMatter(findings: Findings, matter: FrontMatterEntries): void {
  const { entries } = matter;
  readLicenceKeys(findings, entries);
  readLanguages(findings, entries);
  const index = entries.get("model-index");
  const firstModel: unknown = Array.isArray(index?.value) ? index.value[0] : undefined;
  const indexName = typeof firstModel === "object" && firstModel !== null ? scalar((firstModel as Record<string, unknown>)["name"]) : undefined;
  for (const key of ["model_name", "model-name", "pretty_name", "name"]) {
    const entry = entries.get(key);
    const text = entry === undefined ? undefined : scalar(entry.value);
    if (entry !== undefined && text !== undefined) { findings.add("model.name", cut(text), { method: METHOD, line: entry.line }); break; }
  }
  if (indexName !== undefined && index !== undefined && !findings.has("model.name")) findings.add("model.name", cut(indexName), { method: METHOD, line: index.lineOf([0, "name"]) });
  readBase(findings, entries, indexName);
  const datasets = entries.get("datasets");
  for (const { text, line } of datasets === undefined ? [] : listOf(datasets)) if (!PLACEHOLDER.test(text)) findings.dataset(hubReference(text), text, "front-matter", { line });
  const pipeline = entries.get("pipeline_tag");
  const tag = pipeline === undefined ? undefined : scalar(pipeline.value);
  const modalities = tag === undefined ? undefined : modalitiesOf(tag);
  if (pipeline !== undefined && modalities !== undefined) {
    findings.add("modalities.input", modalities.input, { method: METHOD, line: pipeline.line, detail: tag });
    findings.add("modalities.output", modalities.output, { method: METHOD, line: pipeline.line, detail: tag });
  }
  readEmissions(findings, entries);
  for (const key of ["release_date", "date", "released"]) {
    const entry = entries.get(key);
    const date = entry === undefined ? undefined : statedDates(scalar(entry.value) ?? "")[0]?.date;
    if (entry !== undefined && date !== undefined) { findings.add("release.date", date, { method: METHOD, line: entry.line }); break; }
  }
  const version = entries.get("version") ?? entries.get("model_version");
  const versionText = version === undefined ? undefined : scalar(version.value);
  if (version !== undefined && versionText !== undefined) findings.add("model.version", cut(versionText, 60), { method: METHOD, line: version.line });
  readTags(findings, entries);
  readGating(findings, matter);
}

function readTags(findings: Findings, entries: ReadonlyMap<string, Entry>): void {
  const tags = entries.get("tags");
  for (const { text, line } of tags === undefined ? [] : listOf(tags)) {
    const dataset = /^dataset:(.{1,150})$/.exec(text)?.[1];
    const base = /^base_model:(?:(finetune|adapter|merge|quantized):)?(.{1,150})$/.exec(text);
    const licence = /^license:(.{1,80})$/.exec(text)?.[1];
    if (dataset !== undefined) findings.dataset(hubReference(dataset), text, "front-matter", { line });
    if (base?.[2] !== undefined) findings.add("base_model", base[2], { method: METHOD, line, detail: text });
    if (base?.[1] !== undefined) findings.add("base_model.relation", base[1], { method: METHOD, line, detail: text });
    if (licence !== undefined) findings.add("licence.id", licenceInfo(licence).id, { method: METHOD, line, detail: text });
    if (/^(?:merge|mergekit)$/i.test(text)) findings.add("base_model.relation", "merge", { method: METHOD, line, detail: text });
  }
  for (const key of ["extra_gated_prompt", "public_summary", "training_content_summary"]) {
    const entry = entries.get(key);
    const text = entry === undefined ? undefined : scalar(entry.value);
    if (entry !== undefined && text !== undefined && /^https?:\/\/\S{1,500}$/.test(text) && (key !== "extra_gated_prompt" || isSummaryLink({ text: "", url: text }))) findings.add("summary.links", text, { method: METHOD, line: entry.line });
  }
}
