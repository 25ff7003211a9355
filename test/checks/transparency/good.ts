import type { FieldValue } from "../../../src/records/types.ts";
import { fact, type InputParts, modelRecord, record, weight } from "../support.ts";

export const SHA = "a".repeat(64);

/** A full and consistent answer to all 47 fields, for a 1.24-billion-parameter text model. */
export const GOOD: Readonly<Record<string, FieldValue>> = {
  "MDF-HDR-1": "2026-01-12",
  "MDF-HDR-2": "1.0",
  "MDF-GEN-1": "Example Labs",
  "MDF-GEN-2": "Demo-1B (Demo collection)",
  "MDF-GEN-3": { "model.safetensors": SHA },
  "MDF-GEN-4": "2026-01-10",
  "MDF-GEN-5": "2026-01-15",
  "MDF-GEN-6": "N/A",
  "MDF-PRP-1": "Decoder-only transformer with grouped-query attention",
  "MDF-PRP-2": "Grouped-query attention was chosen to make the cache small.",
  "MDF-PRP-3": ["Text"],
  "MDF-PRP-4": { Text: "32768 tokens" },
  "MDF-PRP-5": ["Text"],
  "MDF-PRP-6": { Text: "8192 tokens" },
  "MDF-PRP-7": 1240000000,
  "MDF-PRP-8": "500M-5B",
  "MDF-DIS-1": [{ channel: "own website", link: "https://models.example.org", access: "weights" }],
  "MDF-DIS-2": ["download from https://models.example.org"],
  "MDF-DIS-3": "LICENSE",
  "MDF-DIS-4": "proprietary",
  "MDF-DIS-5": "none",
  "MDF-USE-1": "USE_POLICY.md",
  "MDF-USE-2": "Drafting and summarising text in office software.",
  "MDF-USE-3": "Chat assistants and office software; not medical devices.",
  "MDF-USE-4": "Runs behind an OpenAI-style HTTP server.",
  "MDF-USE-5": "One GPU with 8 GB of memory.",
  "MDF-USE-6": "transformers 4.50 or later",
  "MDF-TRN-1": "One stage of next-token prediction, then preference tuning.",
  "MDF-TRN-2": "A small model was wanted that runs on one device.",
  "MDF-DAT-1": ["Text"],
  "MDF-DAT-2": ["Publicly available datasets"],
  "MDF-DAT-3": "Public collections were chosen by language and licence.",
  "MDF-DAT-4": { training: { value: 3e12, unit: "tokens" }, testing: { value: 1e9, unit: "tokens" }, validation: { value: 1e9, unit: "tokens" } },
  "MDF-DAT-5": { training: { value: 3.1e12, unit: "tokens" }, testing: { value: 1.1e9, unit: "tokens" }, validation: { value: 1.1e9, unit: "tokens" } },
  "MDF-DAT-6": "Web text and books in 24 languages.",
  "MDF-DAT-7": "Deduplicated, filtered by language, normalised.",
  "MDF-DAT-8": "Lists of known illegal material are matched by hash.",
  "MDF-DAT-9": "Counts per dialect and region are compared.",
  "MDF-CMP-1": "1-3 months",
  "MDF-CMP-2": { wall_clock_days: 41, hardware_days: 5200, hardware: "H100" },
  "MDF-CMP-3": "10^22 FLOP",
  "MDF-CMP-4": "2.3e22 FLOP",
  "MDF-CMP-5": "6 x parameters x tokens; error about 10 %.",
  "MDF-ENG-1": "62 MWh",
  "MDF-ENG-2": "Metered at the racks.",
  "MDF-ENG-3": "2.5e15 FLOP",
  "MDF-ENG-4": "1000 generated tokens on one H100.",
};

export const FACTS = [
  fact("parameters.total", 1240814592, "model.safetensors"),
  fact("context_length", 32768, "config.json:9"),
  fact("modalities.input", ["text"], "README.md:4"),
  fact("modalities.output", ["text"], "README.md:4"),
  fact("compute.flop", 2.23e22, "configs/train.yaml:12", { method: "6PD" }),
  fact("acceptable_use.files", "USE_POLICY.md", "USE_POLICY.md"),
  fact("licence.files", "LICENSE", "LICENSE"),
];

export const PATHS = new Set(["LICENSE", "USE_POLICY.md", ".gpai/model.yaml", ".gpai/documentation.yaml"]);

/** Input with the good form, some of its answers replaced (undefined takes one away). */
export function withForm(changes: Readonly<Record<string, FieldValue | undefined>> = {}, parts: InputParts = {}): InputParts {
  const fields = Object.fromEntries(Object.entries({ ...GOOD, ...changes }).filter(([, value]) => value !== undefined)) as Record<string, FieldValue>;
  return {
    ...parts,
    facts: { facts: FACTS, weights: [weight("model.safetensors", SHA)], ...parts.facts },
    model: { documentation: record(".gpai/documentation.yaml", { fields }), model: record(".gpai/model.yaml", modelRecord()), ...parts.model },
    records: { paths: PATHS, ...parts.records },
  };
}

/** Line of a field in the file that `withForm` makes. */
export function lineOf(id: string, changes: Readonly<Record<string, FieldValue | undefined>> = {}): number {
  const fields = Object.fromEntries(Object.entries({ ...GOOD, ...changes }).filter(([, value]) => value !== undefined));
  return record("x", { fields }).at("fields", id).line ?? 0;
}
