import type { Edit, Finding, Report } from "../../../src/checks/types.ts";
import { inspectSources } from "../../../src/engine/inspect.ts";
import { MemorySource } from "../../support/memory-source.ts";
import { config, documentation, modelFiles, modelYaml } from "../../support/wren.ts";

export const NOW = "2026-11-22";

/** A model with weights in an index, whose parameters are counted, and the records that a case needs. */
export function files(over: Readonly<Record<string, string>> = {}): Record<string, string> {
  const pointers = modelFiles();
  return {
    ...pointers, "config.json": config, "model.safetensors.index.json": JSON.stringify({ metadata: { total_size: 7_248_156_672 }, weight_map: { "a.weight": "model.safetensors" } }),
    ".gpai/model.yaml": modelYaml, ".gpai/documentation.yaml": documentation(), ...over,
  };
}

export async function judged(over: Readonly<Record<string, string>> = {}): Promise<Report> {
  return inspectSources(new MemorySource(files(over)), undefined, { now: NOW });
}

export function all(report: Report): readonly Finding[] {
  return [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))];
}

/** Edits of all findings, by rule. */
export function edits(report: Report): readonly { readonly rule: string; readonly edits: readonly Edit[] }[] {
  return all(report).flatMap((finding) => (finding.edits === undefined ? [] : [{ rule: finding.rule, edits: finding.edits }]));
}
