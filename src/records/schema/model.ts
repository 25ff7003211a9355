/** model.yaml: who provides which model, on which terms (Art. 53 AI Act; Transparency chapter). */

import { z } from "zod";
import type { ModelRecord } from "../types.ts";
import { choice, count, date, flag, list, object, optional, orText, says, sha256, share, text } from "./kinds.ts";

const CHAPTERS = ["transparency", "copyright", "safety"] as const;

const means = z.union([
  text("Path or URL of the evidence", "docs/art53.md"),
  object({ description: optional(text("What is done instead", "Gap analysis of 2026-06-30")), evidence: optional(text("Path or URL", "docs/gap-analysis.md")), adequacy: optional(text("Why it is held to be adequate", "covers the same data by other means")), missing: optional(text("What is still missing", "the yearly review")), reviewed: optional(date("Last review")) }, "Alternative adequate means", "{description: Gap analysis, evidence: docs/gap.md}"),
], says("a path, or {description, evidence}", "docs/art53.md"));

const hardware = object({
  type: optional(text("Accelerator", "H100-SXM")), count: optional(count("Units", "384")), hours: optional(count("Wall-clock hours", "720")), gpu_hours: optional(count("Unit hours in total", "276_480")),
  utilisation: optional(share("Mean utilisation, 0 to 1", "0.4")), peak_flops: optional(count("Peak FLOP per second of one unit", "9.89e14")),
}, "Hardware of the stage", "{type: H100-SXM, count: 384, hours: 720}");

const stage = object({
  stage: optional(text("Name of the stage", "pretraining")), tokens: optional(count("Tokens passed in this stage, all epochs", "1.1e13")), epochs: optional(count("Passes over the data", "1")),
  config: optional(text("Training config in this repository", "configs/stage1.yaml")), hardware: optional(hardware), energy_kwh: optional(count("Energy in kWh", "105_000")), flop: optional(count("FLOP of the stage", "1.8e23")), date: optional(date("When the stage ended")),
}, "One training stage", "{stage: pretraining, tokens: 1.1e13}");

const weights = object({
  path: optional(text("Glob of weight files", "weights/*.safetensors")), url: optional(text("Where the weights are", "https://huggingface.co/org/model")), revision: optional(text("Commit, tag or version there", "v1.0")), sha256: optional(sha256("Digest of the one file")),
  files: optional(z.record(z.string(), sha256("Digest of the file"), says("a mapping of file: digest", "{model.safetensors: sha256:…}")).meta({ description: "Digest by file" })),
}, "Weight files, here or elsewhere", '{path: "*.safetensors"}');

const upstream = object({
  url: optional(text("Where it is", "https://example.org/summary")), path: optional(text("Copy in this repository", "docs/upstream/summary.md")), sha256: optional(sha256("Digest")), version: optional(text("Version", "1.2")), date: optional(date("Date that it carries")), checked: optional(date("Last look for a newer one")),
  newest: optional(object({ version: optional(text("Version", "1.3")), date: optional(date("Its date")), sha256: optional(sha256("Its digest")) }, "The newest one seen upstream", '{version: "1.3", date: 2026-10-01}')),
}, "A document of the base model's provider", "{url: https://example.org/summary, date: 2026-03-10, checked: 2026-11-01}");

const base = object({
  id: text("Hub id, with @revision where known", "org/base"), relation: optional(text("finetune, adapter, merge, quantized, distilled", "finetune")), flop: optional(count("Compute of the base model in FLOP", "7.2e23")), flop_source: optional(text("Where that amount is from", "model card of the base")), 
  flop_estimates: optional(list(object({ flop: optional(count("FLOP", "2.1e24")), method: optional(text("Method", "hardware")), source: optional(text("Where it is from", "hours in the model card of the base")) }, "Another amount for the base", "{flop: 2.1e24, method: hardware}"), "Other amounts for the base, where methods differ", "[{flop: 2.1e24, method: hardware}]")),
  flop_unknown: optional(text("Why it can be neither known nor estimated", "neither tokens nor hours are published")),
  systemic_risk: optional(flag("Is the base a model with systemic risk?")), documents: optional(object({ summary: optional(orText(upstream, "url")), documentation: optional(orText(upstream, "url")) }, "Public summary and documentation of the base", "{summary: {url: https://example.org/summary}}")),
}, "A base model", "{id: org/base, relation: finetune}");

export const MODEL = object({
  gpai: optional(count("Version of this format", "1")),
  model: optional(orText(object({
    id: optional(text("Stable id, as the folder under .gpai/ is named", "wren-3b")), name: optional(text("Public name", "Wren 3B")), versions: optional(list(text("A version", "1.0"), "Versions covered", '["1.0", "1.1"]')),
    card: optional(text("Model card in this repository", "README.md")), path: optional(text("Folder of the artifacts", "models/wren")),
  }, "The model", "{id: wren-3b, name: Wren 3B}"), "name")),
  role: optional(choice(["provider", "modifier", "mirror", "library", "not-gpai"], "What this repository is to the model")),
  reason: optional(text("Why, for the roles library and not-gpai", "test fixtures only")),
  provider: optional(orText(object({
    name: optional(text("Legal name", "Example AI GmbH")), contact: optional(text("Public contact for documentation requests", "docs@example.eu")),
    authorised_representative: optional(text("Name and contact in the Union, or none with the reason", "none: Art. 54(6)")), established_in_union: optional(flag("Is the provider established in the Union?")), sme: optional(flag("Is the provider an SME?")), size: optional(choice(["sme", "smc", "large"], "SME, small mid-cap or larger")), search_engine: optional(flag("Does the provider run an online search engine?")),
  }, "The provider", "{name: Example AI GmbH, contact: docs@example.eu}"), "name")),
  code_of_practice: optional(object({
    signatory: optional(flag("Has the provider signed at least one chapter of the Code?")), chapters: optional(list(choice(CHAPTERS, "A chapter of the Code"), "Chapters signed", "[transparency, copyright]")),
    alternative_means: optional(z.union([text("Path or URL of the evidence", "docs/art53.md"), z.record(z.string(), means, says("a mapping by chapter or measure", "{copyright: docs/copyright.md}"))], says("a path, or a mapping by chapter or measure", "docs/art53.md")).meta({ description: "Alternative adequate means for what is not signed, by chapter or measure (Art. 53(4) AI Act)" })),
    gap_analysis: optional(text("The gap analysis as last written: a path in this repository", "docs/gap-analysis.md")),
    gap_analysis_reviewed: optional(date("Last review of a gap analysis that gpai-docket did not write")),
    report: optional(object({ receipt: optional(text("Id of the EU SEND receipt", "ES-2026-000120")), date: optional(date("Day of the receipt")), reviewed: optional(date("Last day on which a person found that nothing material has changed since")) }, "Report of your measures to the AI Office: receipt and day only", "{receipt: ES-2026-000120, date: 2026-09-30}")),
  }, "Code of Practice", "{signatory: false, alternative_means: docs/art53.md}")),
  dates: optional(object({
    released: optional(date("First release")),
    eu_market: optional(z.union([z.literal("none"), date("Placing on the Union market")], says("a date as YYYY-MM-DD, or none", "2026-11-22")).meta({ description: "Placing on the Union market; none = not placed" })),
    pretraining_start: optional(date("First day of the large pre-training run")),
  }, "Dates", "{released: 2026-03-10, eu_market: 2026-03-10}")),
  lineage: optional(object({
    id: optional(text("Id of the lineage: one large pre-training run and what came of it", "wren")),
    releases: optional(list(orText(object({ version: text("Version", "1.1"), date: optional(date("Released")), eu_market: optional(date("Placed on the Union market")), ref: optional(text("Tag or commit", "v1.1")) }, "A release", '{version: "1.1", date: 2026-06-02}'), "version"), "Releases of the lineage", '[{version: "1.1", date: 2026-06-02}]')),
  }, "The lineage that this model belongs to", "{id: wren}")),
  licence: optional(orText(object({ id: optional(text("SPDX expression or name", "Apache-2.0")), files: optional(list(text("Licence file", "LICENSE"), "Licence files", "[LICENSE]")), open_source: optional(flag("Does the provider rely on the open-source exemption (Art. 53(2) AI Act)?")), monetisation: optional(text("What is asked for in return, or none with the reason", "none: weights and tools are free")), gating: optional(text("What access asks of people, and why", "name and e-mail, for security only")), use_limits: optional(text("Limits of use, and why they are proportionate", "no biological weapons")) }, "Licence of the model", "{id: Apache-2.0, files: [LICENSE]}"), "id")),
  systemic_risk: optional(flag("Model with systemic risk (Art. 51 AI Act), as classified or notified")),
  crawls: optional(flag("Does the provider crawl, or has crawling done?")),
  further_training: optional(flag("Is the model trained on additional data after it was placed on the market?")),
  weights: optional(list(orText(weights, "path"), "Weight files", '[{path: "*.safetensors"}]')),
  training: optional(list(stage, "Training stages", "[{stage: pretraining, tokens: 1.1e13}]")),
  compute: optional(object({ flop: optional(count("Cumulative training compute in FLOP", "1.8e23")), method: optional(text("How it was found", "6 x parameters x tokens")), uncertainty: optional(share("Relative uncertainty, 0 to 1", "0.3")),
    direct_flop: optional(count("Compute that feeds parameter updates in FLOP (held against 10^23)", "1.6e23")), assumptions: optional(text("Assumptions and approximations", "utilisation 0.4, measured")), estimated_on: optional(date("When it was estimated")),
    components: optional(list(object({ stage: optional(text("Stage", "pretraining")), flop: optional(count("FLOP", "1.6e23")), method: optional(text("How it was found", "6 x parameters x tokens")), kind: optional(choice(["pre-training", "fine-tuning", "synthetic-data", "base", "merged", "other"], "What kind of part")) }, "A part of the cumulative compute", "{stage: pretraining, flop: 1.6e23}"), "Parts of the cumulative compute", "[{stage: pretraining, flop: 1.6e23}]")),
  }, "Training compute", "{flop: 1.8e23, method: architecture}")),
  energy: optional(object({ mwh: optional(count("Energy for training in MWh", "105")), method: optional(text("Measured or estimated, and how", "metered at the racks, PUE 1.1")), missing: optional(list(text("What is missing", "power draw of the hosted cluster"), "What is missing for an estimate", "[power draw of the hosted cluster]")) }, "Energy for training", "{mwh: 105, method: metered}")),
  base_models: optional(list(orText(base, "id"), "Models that this one was made from", "[{id: org/base}]")),
  documents: optional(z.record(z.string(), text("Path or URL", "docs/policy.md"), says("a mapping of name: path", "{acceptable_use: USE_POLICY.md}")).meta({ description: "Documents by name: model_documentation, acceptable_use, summary, copyright_policy, downstream_documentation", examples: [{ acceptable_use: "USE_POLICY.md" }] })),
  not_relevant: optional(list(object({ path: text("File, folder or glob that changed", "config.json"), sha256: optional(sha256("Digest of the weight file as it was judged, in place of a day")), reason: text("Why the change is not relevant", "comment only"), by: optional(text("Who judged", "documentation lead")), on: optional(date("When: not before the change, and not in the future")) }, "A change judged not relevant", "{path: config.json, reason: comment only}"), "Changes that a person judged not relevant (measure 1.1)", "[{path: config.json, reason: comment only}]")),
  reviewed: optional(object({ by: optional(text("Who", "documentation lead")), on: optional(date("When")) }, "Last review", "{by: documentation lead, on: 2026-11-22}")),
  confirmed: optional(list(text("Id or key of an inferred value", "MDF-PRP-7"), "Inferred values that a person accepted", "[MDF-PRP-7]")),
}, "Who provides this model, under which terms, and where its documents are", "role: provider");

/** Fails to compile where the schema and the contract drift apart. */
type ModelConforms = Omit<z.infer<typeof MODEL>, "gpai"> extends ModelRecord ? true : never;
export const MODEL_CONFORMS: ModelConforms = true;
