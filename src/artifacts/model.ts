/** The facts document: what was read from artifacts, with provenance. Plain JSON. Keys are documented in docs/facts.md. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const FACT_KEYS = [
  "parameters.total", "parameters.active", "parameters.band", "architecture", "dtype", "quantization", "context_length",
  "modalities.input", "modalities.output", "weights.format", "weights.files", "weights.bytes", "weights.sha256",
  "licence.id", "licence.name", "licence.link", "licence.files", "licence.code", "base_model", "base_model.relation", "datasets",
  "languages", "training.tokens", "training.sequence_length", "training.gpu_hours", "training.hardware", "compute.flop",
  "compute.threshold_1e23", "compute.threshold_1e25", "compute.utilisation", "energy.kwh", "emissions.co2_grams", "model.name",
  "model.version", "release.date", "data.cutoff", "role_hint", "summary.links", "vocabulary.size", "tokenizer", "acceptable_use.files",
  "documents", "data.integrity", "licence.terms", "data.synthetic", "base_model.revision", "access.gated", "access.eu_disallowed",
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/**
 * measured: counted from bytes of an artifact (header, pointer, index). declared: a person wrote it (card, licence).
 * planned: from a training config, which is a plan and no proof that the run happened so. inferred: derived by a rule.
 */
export type Confidence = "measured" | "declared" | "planned" | "inferred";

/** A place in the repository. `line` counts from 1. */
export interface Source {
  readonly path: string;
  readonly line?: number;
  readonly detail?: string;
}

export interface Fact {
  readonly key: FactKey;
  readonly value: Json;
  /** parameters, bytes, tokens, FLOP, kWh, g, hours … */
  readonly unit?: string;
  /** How it was obtained, short and stable, e.g. `safetensors-header`, `lfs-pointers`, `config-formula`, `6PD`. */
  readonly method: string;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
}

/** Two sources that disagree about one key: both values, both places. */
export interface Conflict {
  readonly key: FactKey;
  readonly values: readonly Json[];
  readonly sources: readonly Source[];
  readonly message: string;
}

/** A dataset named somewhere in artifacts, the raw material of "undeclared dataset" and of known pirated sources. */
export interface DatasetMention {
  /** Hub id (`org/name`), URL, path segment or plain name, as normalised by the reader. */
  readonly id: string;
  /** The text as it stands in the file, at most 200 characters. */
  readonly raw: string;
  readonly source: Source;
  /** Where it was seen: front matter and configs say "was trained on"; prose is only a mention. */
  readonly context: "front-matter" | "training-config" | "data-mix" | "register" | "prose" | "manifest" | "comment";
  readonly weight?: number;
  readonly stage?: string;
}

export interface WeightFile {
  readonly path: string;
  /** Bytes of the real file (from the pointer where the file is one); -1 if unknown. */
  readonly bytes: number;
  readonly sha256?: string;
  /** MD5 that DVC's pointer states: tells one state from another, and is no digest of the form. */
  readonly md5?: string;
  readonly format: string;
  /** Present as an LFS or Xet pointer, a DVC pointer, or the real bytes. */
  readonly stored: "lfs" | "dvc" | "bytes";
}

/** One model found in the repository. `id` is stable: the folder of its artifacts, or a slug of its name. */
export interface ModelFacts {
  readonly id: string;
  /** Folder of its artifacts, "." for the root. */
  readonly path: string;
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly datasets: readonly DatasetMention[];
  readonly weights: readonly WeightFile[];
}

export interface Unreadable {
  readonly path: string;
  readonly reason: string;
  readonly line?: number;
}

export interface FactsDocument {
  readonly schemaVersion: 1;
  readonly repository: { readonly name: string; readonly kind: "folder" | "git" | "github"; readonly commit?: string; readonly files: number };
  readonly models: readonly ModelFacts[];
  /** Documents that belong to no model found here: dataset manifests, complaint channels, registers, policies. */
  readonly documents?: readonly Fact[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * What one reader found in one file. Readers know nothing of models: the assembler groups observations into models by folder
 * and kind. `about` narrows the scope, e.g. a stage name, a sub-model of a config folder, or "code" for a code licence.
 */
export interface Observation extends Fact {
  readonly about?: string;
}

/** The result of reading one file. A reader never throws: what it cannot read goes to `unreadable`. */
export interface Reading {
  /** e.g. `safetensors`, `safetensors-index`, `gguf`, `model-config`, `model-card`, `licence`, `training-config`. */
  readonly kind: string;
  readonly path: string;
  readonly observations: readonly Observation[];
  readonly datasets: readonly DatasetMention[];
  readonly weights: readonly WeightFile[];
  readonly unreadable: readonly Unreadable[];
  /** Structured values that the assembler needs beyond facts (typed by kind in the reader's own module). */
  readonly detail?: unknown;
}
