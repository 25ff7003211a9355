/** What the files say about compute and breadth: the 10^23 criterion, the 10^25 presumption, the one-third indicator. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { oneThird } from "../../artifacts/compute/modifier.ts";
import { GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD } from "../../artifacts/compute/threshold.ts";
import { type Comparison, thirds } from "../act/third.ts";
import { type Amount, cumulative, direct } from "../compute-evidence.ts";
import { factOf, factsOf, inWords, placeOf } from "../finding.ts";
import { amountsSeen, sidesOf } from "./amounts.ts";
import { declaredSeen, named } from "./shown.ts";
import type { ClassifyInput, Evidence, Seen } from "./types.ts";

/** Output by which the second part of the criterion is met, as the readers of artifacts name it. */
const BROAD: Readonly<Record<string, string>> = { text: "it generates text", audio: "it generates audio (speech counts as language; music and sound effects are among the narrow examples)", image: "it generates images", video: "it generates video" };

/** Pairs of input and output that the Guidelines' narrow examples share (section 2.1). The pair alone proves nothing. */
const NARROW: readonly (readonly [input: string, output: string, example: string])[] = [
  ["audio", "text", "speech transcription"], ["text", "audio", "text to speech, music from prompts and sound effects"], ["image", "image", "image upscaling and inpainting"],
];

function words(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === "string");
}

function modalities(input: ClassifyInput): { readonly seen: readonly Seen[]; readonly broad: readonly string[]; readonly narrow: readonly string[]; readonly known: boolean } {
  const outputs = factsOf(input.model.facts, "modalities.output").slice(0, 5);
  const inputs = factsOf(input.model.facts, "modalities.input").slice(0, 5);
  const seen = [...outputs.map((one) => ({ what: "generates", one })), ...inputs.map((one) => ({ what: "takes", one }))]
    .map(({ what, one }): Seen => ({ text: `${what} ${named(inWords(one.value))}`, method: one.method, ...(one.sources[0] === undefined ? {} : { source: one.sources[0] }) }));
  const broad = outputs.flatMap((one) => words(one.value).flatMap((word) => (Object.hasOwn(BROAD, word) ? [`${BROAD[word] ?? ""} (${placeOf(one.sources[0])})`] : [])));
  const [takes, makes] = [words(inputs[0]?.value), words(outputs[0]?.value)];
  const narrow = NARROW.filter(([from, to]) => takes.length === 1 && takes[0] === from && makes.length === 1 && makes[0] === to)
    .map(([from, to, example]) => `it takes ${from} alone and generates ${to} alone, as do the Guidelines' narrow examples ${example} (${placeOf(outputs[0]?.sources[0])})`);
  return { seen, broad: [...new Set(broad)].slice(0, 4), narrow, known: outputs.length > 0 };
}

function gpai(input: ClassifyInput): Evidence {
  const amounts = direct(input);
  const sides = sidesOf(amounts, GPAI_THRESHOLD);
  const { seen, broad, narrow, known } = modalities(input);
  return {
    seen: [...amountsSeen(amounts, GPAI_THRESHOLD), ...seen],
    speaks: { yes: [...sides.above, ...broad], no: [...sides.below, ...narrow] },
    open: [
      ...sides.open,
      ...(known ? ["what it generates is read from its configuration or card; whether from text, and how broad its tasks are, is not"] : ["what it generates is not known from the files"]),
      "generality and the range of distinct tasks are judged by people: no file shows them",
    ],
  };
}

function systemic(input: ClassifyInput): Evidence {
  const amounts = cumulative(input);
  const sides = sidesOf(amounts, SYSTEMIC_RISK_THRESHOLD);
  const declared = declaredSeen(input, ["systemic_risk"], input.model.records.model?.data.systemic_risk);
  return {
    seen: amountsSeen(amounts, SYSTEMIC_RISK_THRESHOLD),
    speaks: { yes: sides.above, no: sides.below },
    open: [...sides.open, "designation by the Commission is possible below 10^25 FLOP (Annex XIII)", "experiments, non-public synthetic data and other runs that count leave no trace in these files unless model.yaml names them under compute.components"],
    ...(declared === undefined ? {} : { declared }),
  };
}

function compared({ own, base, side, limit }: Comparison): Seen {
  const amount = own.recorded ? "as recorded" : `${formatFlop(own.flop)} by ${own.method}`;
  const third = base.unknown ? `one third of 10^${base.flop === 1e25 ? "25" : "23"} FLOP, ${formatFlop(limit)} (compute of ${named(base.base)} ${base.method})` : `one third of the compute of ${named(base.base)}${base.hidden ? "" : `, ${formatFlop(limit)}`} (${named(base.method)})`;
  return { text: `indicator: ${side === "close" ? "close to" : side} ${third}; the modification ${amount}`, method: own.method, source: base.source };
}

function modifier(input: ClassifyInput): Evidence {
  const found = thirds(input);
  const on = (side: Comparison["side"]): readonly string[] => found.comparisons.filter((one) => one.side === side).slice(0, 4).map((one) => `the indicator lies ${side === "close" ? "close" : side} for ${named(one.base.base)}, ${named(one.base.method)} (${placeOf(one.base.source)})`);
  const from = relation(input);
  const trains = found.own.length > 0;
  const unrecorded = found.bases.length === 0 ? inFiles(input, found.own) : [];
  const unknownClass = found.bases.some((one) => one.unknown && one.systemicRisk === undefined);
  return {
    seen: [...from.seen, ...unrecorded, ...found.comparisons.slice(0, 12).map(compared)],
    speaks: { "provider-of-the-modification": on("above"), "not-a-provider": [...(trains ? [] : from.merged), ...on("below")] },
    open: [
      ...(found.bases.length === 0 ? ["no base model is recorded: base_models: [{id, flop}] in model.yaml"] : []),
      ...(unrecorded.length > 1 && found.own.some((one) => !one.recorded) ? ["an estimate from the files may count what the training of the base took"] : []),
      ...(found.own.length === 0 ? ["the compute of the modification is not known: compute: {direct_flop} in model.yaml"] : []),
      ...(found.side === "differs" ? ["methods or bases lead to different sides: which one holds is for a person to say"] : []),
      ...found.against.slice(0, 3).map((one) => `the estimate by ${one.own.method} (${placeOf(one.own.source)}) lies ${one.side} for ${named(one.base.base)}, on the other side than what is recorded; it may count what the training of the base took`),
      ...(on("close").length > 0 ? [`${on("close").join("; ")}: the 30 % error of an estimate could turn it`] : []),
      ...(unknownClass ? ["whether the base has systemic risk is not recorded, and decides between 10^23 and 10^25: base_models[].systemic_risk"] : []),
      "the indicator is compute; whether generality, capabilities or systemic risk changed significantly is for a person to judge",
    ],
  };
}

const SUBSTITUTES = [{ class: "without", flop: GPAI_THRESHOLD }, { class: "with", flop: SYSTEMIC_RISK_THRESHOLD }] as const;

/**
 * A base that the files name and nobody recorded yet: its compute and class are unknown, so both substitutes of the Guidelines
 * (section 3.2) are shown. They speak for no answer before somebody has said which base it is.
 */
function inFiles(input: ClassifyInput, own: readonly Amount[]): readonly Seen[] {
  const fact = factOf(input.model.facts, "base_model");
  const source = fact?.sources[0];
  if (fact === undefined || source === undefined) return [];
  const base: Seen = { text: `the files name ${named(inWords(fact.value))} as the base, its compute is not recorded`, method: fact.method, source };
  return [base, ...own.slice(0, 4).flatMap((one) => SUBSTITUTES.map((substitute): Seen => {
    const { above, close, limit } = oneThird(one.flop, { known: true, flop: substitute.flop });
    const side = close ? "close to" : above ? "above" : "below";
    return { text: `indicator, if its compute stays unknown and it is a model ${substitute.class} systemic risk: ${side} one third of 10^${Math.round(Math.log10(substitute.flop))} FLOP, ${formatFlop(limit)}; the modification ${one.recorded ? "as recorded" : `${formatFlop(one.flop)} by ${one.method}`}`, method: one.method, source: one.source };
  }))];
}

/** How the files say that the model came from its base; a merge takes next to no compute. */
function relation(input: ClassifyInput): { readonly seen: readonly Seen[]; readonly merged: readonly string[] } {
  const fact = factOf(input.model.facts, "base_model.relation");
  const source = fact?.sources[0];
  if (fact === undefined || typeof fact.value !== "string" || source === undefined) return { seen: [], merged: [] };
  return {
    seen: [{ text: `relation to the base: ${named(fact.value, 40)}`, method: fact.method, source }],
    merged: fact.value === "merge" ? [`the files show a merge, which trains nothing (${placeOf(source)})`] : [],
  };
}

/** Evidence on the questions that compute speaks to. */
export function computeEvidence(input: ClassifyInput, question: "gpai" | "systemic-risk" | "modifier"): Evidence {
  return question === "gpai" ? gpai(input) : question === "systemic-risk" ? systemic(input) : modifier(input);
}
