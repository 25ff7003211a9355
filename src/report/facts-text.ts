/** Facts → text: the block "what the artifacts say" of a report, and the whole of `gpai-docket facts`. */

import type { Fact, FactsDocument, Json, ModelFacts } from "../artifacts/model.ts";
import { documentWords } from "./document-words.ts";
import { clip, visible } from "./escape.ts";
import { where } from "./select.ts";
import { type Style, wrap } from "./style.ts";

interface Options {
  readonly width: number;
  readonly style: Style;
  readonly verbose: boolean;
}

/** A fact's value for a person: grouped digits, FLOP with two figures, lists cut to what fits. */
export function valueText(fact: Pick<Fact, "key" | "value" | "unit">): string {
  const { value, unit } = fact;
  if (typeof value === "number") {
    const number = value >= 1e15 || (unit === "FLOP" && value >= 1e6) ? scientific(value) : grouped(value);
    return unit === undefined ? number : `${number} ${unit}`;
  }
  return clip(visible(jsonWords(value)), isDocument(value) ? 500 : 300);
}

/** Digits in groups of three, at most three decimals. (Intl would cost 20 ms at its first use.) */
function grouped(value: number): string {
  const [whole = "", decimals] = String(Math.round(value * 1000) / 1000).split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (decimals === undefined ? "" : `.${decimals}`);
}

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
  return `${mantissa}x10^${Number(exponent)}`;
}

function isDocument(value: Json): boolean {
  return typeof value === "object" && value !== null && "type" in value && "path" in value;
}

function jsonWords(value: Json): string {
  if (value === null) return "none";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const shown = items.slice(0, 8).map((v) => jsonWords(v));
    return items.length > 8 ? `${shown.join(", ")} … (${items.length})` : shown.join(", ");
  }
  const { message, type, path, ...rest } = value as { readonly [key: string]: Json };
  if (typeof message === "string") return message;
  if (typeof type === "string" && path !== undefined) return documentWords(type, rest);
  const entries = Object.entries(value);
  const shown = entries.slice(0, 4).map(([k, v]) => `${k}: ${jsonWords(v as Json)}`);
  return entries.length > 4 ? `${shown.join(", ")} … (${entries.length})` : shown.join(", ");
}

/** How a fact was obtained, in words. */
export const CONFIDENCE: Readonly<Record<Fact["confidence"], string>> = {
  measured: "measured",
  declared: "declared",
  planned: "from a training config, not confirmed",
  inferred: "inferred",
};

/** Keys that a first look needs; the rest is listed with `verbose`. */
const MAIN: ReadonlySet<string> = new Set(["parameters.total", "parameters.active", "architecture", "licence.id", "base_model", "datasets", "training.tokens", "compute.flop", "compute.threshold_1e23", "compute.threshold_1e25", "weights.bytes", "weights.format", "context_length", "role_hint", "emissions.co2_grams", "quantization", "licence.terms"]);

/** A document beyond the card: a summary, a policy, a register, a complaint channel. */
function isTelling(fact: Fact): boolean {
  const { value } = fact;
  return fact.key === "documents" && typeof value === "object" && value !== null && "type" in value && value.type !== "model-card";
}

/** Lines of one model's facts and conflicts, indented by two. */
export function factLines(model: Pick<ModelFacts, "facts" | "conflicts">, options: Options): string[] {
  const shown = options.verbose ? model.facts : model.facts.filter((f) => MAIN.has(f.key) || isTelling(f));
  const out: string[] = [];
  const pad = Math.min(24, Math.max(0, ...shown.map((f) => f.key.length)));
  for (const fact of shown) {
    const source = fact.sources[0];
    const place = source === undefined ? "" : ` ${visible(where(source))}`;
    const more = fact.sources.length > 1 ? ` and ${fact.sources.length - 1} more` : "";
    out.push(...wrap(`  ${fact.key.padEnd(pad)}  ${valueText(fact)}  ${options.style("dim", `${CONFIDENCE[fact.confidence]},${place}${more} (${visible(fact.method)})`)}`, options.width, " ".repeat(pad + 4)));
  }
  for (const conflict of model.conflicts) {
    out.push(...wrap(`  ${options.style("red", "conflict")}  ${visible(conflict.message)}`, options.width, "            "));
    for (const source of conflict.sources) out.push(`            ${options.style("cyan", visible(where(source)))}`);
  }
  return out;
}

/** The whole facts document as text. Ends with a newline. */
export function renderFacts(facts: FactsDocument, options: Options): string {
  const out: string[] = [options.style("dim", `${visible(facts.repository.name)} · ${grouped(facts.repository.files)} files listed`)];
  if (facts.models.length === 0) out.push("", "No model artifact found.");
  for (const model of facts.models) {
    out.push("", options.style("bold", `Model ${visible(model.id)}`) + options.style("dim", `  in ${visible(model.path === "." ? "the root folder" : model.path)}`));
    out.push(...factLines(model, { ...options, verbose: true }));
  }
  const loose = facts.documents ?? [];
  if (loose.length > 0) {
    out.push("", options.style("bold", "Documents that belong to no model found here"));
    for (const fact of loose.slice(0, 100)) out.push(...wrap(`  ${visible(where(fact.sources[0] ?? {}))}: ${valueText(fact)}`, options.width, "    "));
    if (loose.length > 100) out.push(`  … and ${loose.length - 100} more (--format json lists all)`);
  }
  if (facts.unreadable.length > 0) {
    out.push("", options.style("bold", "Not readable"));
    for (const u of facts.unreadable.slice(0, 100)) out.push(...wrap(`  ${visible(where(u))}: ${visible(u.reason)}`, options.width, "    "));
    if (facts.unreadable.length > 100) out.push(`  … and ${facts.unreadable.length - 100} more (--format json lists all)`);
  }
  return `${out.join("\n")}\n`;
}
