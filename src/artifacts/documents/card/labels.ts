/** "Label: value" lines and table cells of a card, by what the label names. */

import type { Findings } from "../findings.ts";
import { statedDates } from "../../../formats/dates-in-text.ts";
import { licenceFromText } from "../licences/names.ts";
import { gpuHourQuantities } from "../../training/hardware-words.ts";
import { parseQuantity, tokenQuantities } from "../../training/quantities.ts";
import { contextTokens } from "./amounts.ts";
import { emissionsInLabel, emissionsStatement, energyStatement } from "./emissions.ts";
import { parameterCounts } from "./parameter-cell.ts";
import { phaseNear } from "./phase.ts";

interface LabelPlace {
  readonly line: number;
  readonly method: "card-text" | "card-table";
  /** Sub-model that the value belongs to. */
  readonly about?: string | undefined;
}

const is = {
  active: /\bactiv(?:e|ated|ation)\b.{0,12}\bparam/i,
  total: /^(?:#\s?)?(?:total )?(?:model )?(?:number of )?(?:params?|parameters?|model size|size)(?: count)?(?: ?\((?:total|[bm])\))?$|^total (?:model )?(?:size|param\w*)(?: \([bm]\))?$/i,
  context: /\bcontext(?: (?:length|window|size))?\b|^max(?:imum)? (?:sequence|input) (?:length|size)$/i,
  tokens: /\b(?:training|pre-?training|total|seen|number of|#) ?(?:seen )?tokens\b|\btokens? (?:count|seen|trained)\b|^tokens$/i,
  hours: /\b(?:gpu|tpu|accelerator)[- ]?hours?\b/i,
  cutoff: /\b(?:cut-?off|data freshness|knowledge date)\b/i,
  emissions: /\b(?:emissions?|co2|carbon emitted)\b/i,
  energy: /\b(?:electricity|energy)\b/i,
  licence: /^(?:(?:model|code|weights?|software) )?licen[sc]es?$/i,
  release: /^(?:(?:model )?release(?:d)?(?: date)?(?: estimate)?|date of release|date released|release date.{0,20}|first release)$/i,
  version: /^(?:model )?version$/i,
  name: /^(?:model name|versioned model name)$/i,
  base: /^(?:base model|fine-?tuned from(?: model)?|parent model|finetuned from model \[optional\])$/i,
  hardware: /^(?:training )?hardware(?: type| used)?$|^gpus?(?: type| used)?$/i,
};

const HUB_ID = /(?:huggingface\.co\/|hf\.co\/|^|\s)([A-Za-z0-9][\w.-]{0,95}\/[\w.-]{1,96})(?![\w/])/;

/** True where the label is one that `readLabel` knows. */
export function isKnownLabel(label: string): boolean { return Object.values(is).some((pattern) => pattern.test(label)); }

/** Reads one labelled value into findings. `label` and `value` are plain text; `raw` is the value with its mark-up. */
export function readLabel(findings: Findings, label: string, value: string, raw: string, place: LabelPlace): void {
  const { line, method, about } = place;
  const at = { line, method, about, detail: `${label}: ${value}` };
  if (value === "" || value.length > 2000 || /^[\W_]*(?:n\/?a|none|-|unknown|tbd)[\W_]*$/i.test(value)) return;
  const counted = is.active.test(label) ? (/\btotal\b/i.test(label) ? "either" : "active") : is.total.test(label) ? "total" : undefined;
  if (counted !== undefined) {
    const unit = /\(([bm])\)$/i.exec(label)?.[1]?.toUpperCase() ?? "";
    const { total, active } = parameterCounts(`${value}${unit}`, counted);
    if (total !== undefined) findings.add("parameters.total", total, { ...at, unit: "parameters" });
    if (active !== undefined) findings.add("parameters.active", active, { ...at, unit: "parameters" });
  } else if (is.hours.test(label)) {
    const hours = gpuHourQuantities(value)[0]?.gpuHours ?? parseQuantity(value);
    if (hours !== undefined) findings.add("training.gpu_hours", hours, { ...at, unit: "GPU hours", about: about ?? phaseNear(label) });
  } else if (is.cutoff.test(label)) cutoff(findings, label, value, at);
  else if (is.context.test(label)) {
    const match = /^[^\d]{0,20}(\d{1,3}(?:,\d{3})+|\d{1,8}(?:\.\d)?) ?([KkMm](?![A-Za-z]))?\+?(?: tokens)?/.exec(value);
    const tokens = match === null ? undefined : contextTokens(match[1] ?? "", match[2]);
    if (tokens !== undefined) findings.add("context_length", tokens, { ...at, unit: "tokens" });
  } else if (is.tokens.test(label)) {
    const tokens = tokenQuantities(value)[0]?.tokens ?? parseQuantity(value.replace(/^[~≈]\s?/, "").replace(/\+$/, ""));
    if (tokens !== undefined && tokens >= 1e6) findings.add("training.tokens", tokens, { ...at, unit: "tokens", about: about ?? otherPhase(label) });
  } else if (is.emissions.test(label)) {
    // Market-based figures net out certificates; the amount emitted is the location-based one.
    if (/\bmarket\b/i.test(label)) return;
    const emissions = emissionsStatement(value) ?? emissionsInLabel(label, value) ?? (/\d ?(?:k?g|t|tonnes?|tons?)\b/i.test(value) ? emissionsStatement(`${value} CO2`) : undefined);
    if (emissions !== undefined) findings.add("emissions.co2_grams", emissions.grams, { ...at, unit: "g" });
  } else if (is.energy.test(label)) {
    const energy = energyStatement(value);
    if (energy !== undefined) findings.add("energy.kwh", energy.kwh, { ...at, unit: "kWh" });
  } else if (is.licence.test(label)) licence(findings, label, value, at);
  else if (is.release.test(label)) {
    const dates = statedDates(value);
    if (dates.length === 1 && dates[0]?.date !== undefined) findings.add("release.date", dates[0].date, at);
  } else if (is.version.test(label) && /^v?\d[\w.-]{0,30}$/.test(value)) findings.add("model.version", value, at);
  else if (is.name.test(label)) findings.add("model.name", value.slice(0, 200), at);
  else if (is.base.test(label)) {
    const id = HUB_ID.exec(raw)?.[1] ?? HUB_ID.exec(value)?.[1];
    if (id !== undefined) findings.add("base_model", id, at);
  } else if (is.hardware.test(label) && /\d|[AH]100|TPU|GPU/i.test(value)) findings.add("training.hardware", value.slice(0, 200), at);
}

/** Pre-training is the main phase: tokens of another one carry its name. */
export function otherPhase(text: string): string | undefined {
  const phase = phaseNear(text);
  return phase === "pre-training" ? undefined : phase;
}

export function cutoff(findings: Findings, label: string, value: string, at: { line: number; method: string; about?: string | undefined; detail: string }): void {
  for (const date of statedDates(value).slice(0, 1)) {
    if (date.date !== undefined) findings.add("data.cutoff", date.date, { ...at, about: at.about ?? phaseNear(label, value) });
  }
}

function licence(findings: Findings, label: string, value: string, at: { line: number; method: string; about?: string | undefined; detail: string }): void {
  const code = /code|software/i.test(label);
  const named = licenceFromText(value);
  if (named !== undefined) findings.add(code ? "licence.code" : "licence.id", named.id, at);
  if (!code && value.length <= 120) findings.add("licence.name", named?.name ?? value, at);
}
