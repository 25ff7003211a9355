/** Configurations that people paste into cards: mergekit and axolotl YAML inside fences (often inside `<details>`). */

import { parseYaml } from "../../../formats/yaml.ts";
import type { Findings } from "../findings.ts";
import { hubReference } from "./front-matter.ts";

const MAX_CHARS = 65_536;
const KEYS = /^(?:base_model|merge_method|models|slices|datasets|model_name_or_path)[ \t]*:/m;

/** Reads base models and datasets of one fenced block; anything else is left alone. `line` is the line of the block's first line. */
export function readEmbedded(findings: Findings, lines: readonly string[], line: number): void {
  const text = lines.slice(0, 2000).join("\n");
  if (text.length > MAX_CHARS || !KEYS.test(text)) return;
  const parsed = parseYaml(findings.path, text);
  if (!parsed.ok) return;
  const data = record(parsed.value.data);
  if (data === undefined) return;
  const at = (keys: readonly (string | number)[]): number => parsed.value.at(keys).line + line - 1;
  const base = (value: unknown, keys: readonly (string | number)[]): void => {
    if (typeof value === "string" && /^[\w.-]{1,96}\/[\w.-]{1,96}(?:@[\w.-]{1,60})?$/.test(value)) findings.add("base_model", value, { method: "card-embedded-config", line: at(keys), detail: `${keys.join(".")}: ${value}` });
  };
  base(data["base_model"], ["base_model"]);
  list(data["models"]).forEach((m, i) => base(record(m)?.["model"], ["models", i, "model"]));
  list(data["slices"]).forEach((s, i) => list(record(s)?.["sources"]).forEach((m, j) => base(record(m)?.["model"], ["slices", i, "sources", j, "model"])));
  if (typeof data["merge_method"] === "string") findings.add("base_model.relation", "merge", { method: "card-embedded-config", line: at(["merge_method"]), detail: `merge_method: ${data["merge_method"].slice(0, 60)}` });
  if (data["base_model"] === undefined && data["model_name_or_path"] === undefined) return;
  base(data["model_name_or_path"], ["model_name_or_path"]);
  list(data["datasets"]).forEach((d, i) => {
    const path = typeof d === "string" ? d : record(d)?.["path"];
    if (typeof path === "string" && path !== "") findings.dataset(hubReference(path), path, "training-config", { line: at(["datasets", i]), detail: "configuration pasted into the card" });
  });
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function list(value: unknown): readonly unknown[] { return Array.isArray(value) ? value.slice(0, 200) : []; }
