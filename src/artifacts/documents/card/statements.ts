/** Facts stated in sentences of a card. One sentence at a time; a sentence about another model, or a comparison, gives nothing. */

import type { Findings } from "../findings.ts";
import { licenceFromText } from "../licences/names.ts";
import { licenceTerms } from "../licences/terms.ts";
import { gpuHourQuantities, hardwareStatements } from "../../training/hardware-words.ts";
import { parseNumber, tokenQuantities } from "../../training/quantities.ts";
import type { Sentence } from "../../../formats/markdown-sentences.ts";
import { contextStatement, contextTokens, parameterStatements } from "./amounts.ts";
import { emissionsStatement, energyStatement } from "./emissions.ts";
import { cutoff, otherPhase } from "./labels.ts";
import { phaseNear } from "./phase.ts";
import { type Subject, compares, modelMentions, namesAnother } from "./subject.ts";

export interface Scope {
  readonly subject: Subject;
  readonly headings: readonly string[];
  /** Sub-model that a bullet is about. */
  readonly about?: string | undefined;
  /** True under headings whose numbers are another's, or of a part of the model. */
  readonly foreign: boolean;
  readonly part: boolean;
}

const METHOD = "card-text";

/** Reads one sentence of prose into findings. */
export function readSentence(findings: Findings, sentence: Sentence, scope: Scope): void {
  const { text, line } = sentence;
  licenceProse(findings, text, line);
  synthetic(findings, text, line);
  if (scope.foreign) return;
  const at = { method: METHOD, line, about: scope.about, detail: text };
  if (!/\d/.test(text)) return;
  if (/\b(?:cut-?off|knowledge (?:date|until)|data (?:up )?(?:to|until)|freshness)\b/i.test(text) && !namesAnother(text, scope.subject)) {
    const index = /\b(?:cut-?off|knowledge (?:date|until)|data (?:up )?(?:to|until)|freshness)\b/i.exec(text)?.index ?? 0;
    cutoff(findings, text.slice(Math.max(0, index - 80), index), text.slice(index, index + 120), { ...at, about: at.about });
  }
  if (compares(text) || namesAnother(text, scope.subject)) return;
  if (!scope.part) {
    for (const p of parameterStatements(text)) findings.add(p.kind === "total" ? "parameters.total" : "parameters.active", p.value, { ...at, unit: "parameters", detail: p.raw });
    const context = contextStatement(text);
    if (context !== undefined) findings.add("context_length", context.tokens, { ...at, unit: "tokens", detail: context.raw });
    sequenceLength(findings, text, line, scope);
  }
  trainingTokens(findings, text, scope.headings, at);
  compute(findings, text, at);
}

const TRAINED = /\b(?:pre-?train(?:ed|ing)?|trained|training|saw|seen|total)\b/gi;
const NOT_TRAINED = /\b(?:unique|global batch|batch|vocabulary|context|sequence|per (?:step|second|gpu)|window|additional|extra|remaining|budget of up|subset|sample[ds]?|corpus (?:of|with|contains)|dataset (?:of|with|contains))\b/i;

function trainingTokens(findings: Findings, text: string, headings: readonly string[], at: { method: string; line: number; about?: string | undefined; detail: string }): void {
  const found = tokenQuantities(text).filter((q) => q.tokens >= 1e8 && !/activ|param|\beach\b|\bper\b|\bmulti\b/i.test(q.raw));
  for (const quantity of found) {
    const before = text.slice(Math.max(0, quantity.index - 120), quantity.index);
    const near = [...before.matchAll(TRAINED)].at(-1);
    if (near === undefined || NOT_TRAINED.test(`${before.slice(near.index)} ${quantity.raw}`)) continue;
    if (/(?:\bor|\bto|\bbetween|–|-)\s*$/i.test(before) || /\b(?:or|to)\s+[\d.]/.test(quantity.raw) || /^\s*(?:or|to|–)\s*~?\d/i.test(text.slice(quantity.index + quantity.raw.length))) continue;
    // "299,892,736,000 ~= 300B tokens": the exact number stands first.
    const exact = parseNumber(/(\d{1,3}(?:,\d{3}){2,5})\s?(?:~=|≈|=|~|\()\s?$/.exec(before)?.[1] ?? "");
    const close = exact !== undefined && Math.abs(exact / quantity.tokens - 1) < 0.1;
    const phase = at.about ?? otherPhase(before) ?? otherPhase(headings.join(" "));
    findings.add("training.tokens", close ? exact : quantity.tokens, { ...at, unit: "tokens", about: phase, detail: quantity.approximate && !close ? `about: ${text}` : text });
  }
}

function compute(findings: Findings, text: string, at: { method: string; line: number; about?: string | undefined; detail: string }): void {
  for (const hours of gpuHourQuantities(text)) {
    const full = /\b(?:full|whole|entire|total|overall|all)\b/i.test(text);
    const phase = full ? undefined : phaseNear(text.slice(0, hours.index), text.slice(hours.index + hours.raw.length));
    findings.add("training.gpu_hours", hours.gpuHours, { ...at, unit: "GPU hours", about: at.about ?? phase });
    if (hours.device !== undefined) findings.add("training.hardware", hours.device, at);
  }
  if (/\b(?:train(?:ed|ing)|pre-?train\w*|used)\b/i.test(text)) {
    for (const hardware of hardwareStatements(text)) {
      if (hardware.device === undefined || /\breserve\b|\binference\b|\bfits?\b|\bper node\b|minimum|require|recommend/i.test(text)) continue;
      findings.add("training.hardware", `${hardware.count} x ${hardware.device}`, at);
      if (hardware.gpuHours !== undefined) findings.add("training.gpu_hours", hardware.gpuHours, { ...at, unit: "GPU hours", method: "card-text-product", confidence: "inferred" });
    }
  }
  const emissions = emissionsStatement(text);
  if (emissions !== undefined && /emi|footprint|train/i.test(text)) findings.add("emissions.co2_grams", emissions.grams, { ...at, unit: "g" });
  const energy = energyStatement(text);
  if (energy !== undefined && /train|consum|energy|electric/i.test(text)) findings.add("energy.kwh", energy.kwh, { ...at, unit: "kWh" });
}

function sequenceLength(findings: Findings, text: string, line: number, scope: Scope): void {
  const match = /\bsequence length (?:of )?(\d{1,3}(?:,\d{3})+|\d{3,7}) ?([Kk])?\b|(?<![\w.])(\d{1,3}(?:,\d{3})+|\d{3,7}) ?([Kk])?[- ]sequence length/i.exec(text);
  const tokens = match === null ? undefined : contextTokens(match[1] ?? match[3] ?? "", match[2] ?? match[4]);
  if (tokens === undefined) return;
  const at = { method: METHOD, line, about: scope.about, detail: text, unit: "tokens" };
  findings.add("training.sequence_length", tokens, at);
  if (scope.headings.some((h) => /architecture|specification|model details/i.test(h)) && !/\btrain/i.test(text)) findings.add("context_length", tokens, at);
}

const LICENSED = /\b(?:licen[sc]ed|released|available|distributed|published|provided|open-?sourced|shared)\b[^.;]{0,60}\bunder\b|\bsubject to\b[^.;]{0,40}\blicen[sc]e\b|\bpermissive\b[^;]{0,40}\blicen[sc]e\b/i;

function licenceProse(findings: Findings, text: string, line: number): void {
  const at = { method: METHOD, line, detail: text };
  const under = LICENSED.exec(text);
  if (under !== null && text.length < 1200 && !/\b(?:datasets?|corpus|data) (?:is|are|was|were)\b/i.test(text)) {
    const named = licenceFromText(text.slice(under.index));
    const subject = text.slice(0, under.index + 14);
    if (named !== undefined) {
      const code = /\b(?:code|repository|repo|scripts?|software|library)\b/i.test(subject);
      const model = /\b(?:models?|weights?|checkpoints?|parameters)\b/i.test(subject);
      if (code) findings.add("licence.code", named.id, at);
      if (model || !code) findings.add("licence.id", named.id, { ...at, about: code || model ? undefined : "unscoped" });
    }
  }
  if (/non-?commercial|research (?:purposes|use)|commercial use/i.test(text) && /\b(?:models?|weights?|licen[sc]e[ds]?|use|intended)\b/i.test(text)) {
    for (const term of licenceTerms(text).filter((t) => t.listed).slice(0, 1)) {
      findings.add("licence.terms", { kind: term.kind, listed: term.listed, quote: term.quote, message: term.message.replace(/ at line \d+/, ` at line ${line}`) }, { ...at, about: "card" });
    }
  }
}

const SYNTHETIC = /\bsynthetic(?:ally)?[- ](?:data\w*|generated|instructions?|samples|corpus|corpora|text|examples|dialog\w*|conversations?|reasoning)\b|\bdistill(?:ed|ation|ing|s)?\b[^.;]{0,160}\bfrom\b|\b(?:generated|rephrased|rewritten|produced) (?:by|with|using) (?:the )?(?:an? )?(?:gpt|claude|llama|qwen|mistral|mixtral|deepseek|gemini|gemma|phi|nemotron|large language model|llm|other models?)/i;
const DENIES = /\b(?:no|not|without|never|free of|n't)\b[^.;]{0,40}(?:synthetic|distill|generated)/i;

function synthetic(findings: Findings, text: string, line: number): void {
  const match = SYNTHETIC.exec(text.slice(0, 2000));
  if (match === null || DENIES.test(text.slice(0, match.index + match[0].length))) return;
  if (!/\b(?:train|data|distill|fine-?tun|post-?train|corpus|generated)\w*/i.test(text)) return;
  const from = text.slice(match.index, match.index + 400);
  const named = /\b(?:from|by|with|using)\b[^;]{0,200}/i.exec(from)?.[0] ?? "";
  const generators = [...new Set(modelMentions(named).map((m) => `${m.family}${m.version === "" ? "" : `-${m.version}`}`))];
  findings.add("data.synthetic", { statement: text.slice(0, 200), generators }, { method: METHOD, line, detail: text });
}
