/** What the files say about compute and breadth: the 10^23 criterion, the 10^25 presumption, the one-third indicator. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { GPAI_THRESHOLD, SYSTEMIC_RISK_THRESHOLD } from "../../artifacts/compute/threshold.ts";
import { type Comparison, thirds } from "../act/third.ts";
import { cumulative, direct } from "../compute-evidence.ts";
import { factsOf, inWords, placeOf } from "../finding.ts";
import { amountsSeen, sidesOf } from "./amounts.ts";
import { declaredSeen, named } from "./shown.ts";
import type { ClassifyInput, Evidence, Seen } from "./types.ts";

/** Output by which the second part of the criterion is met, as the readers of artifacts name it. */
const BROAD: ReadonlySet<string> = new Set(["text", "audio", "image", "video"]);

function modalities(input: ClassifyInput): { readonly seen: readonly Seen[]; readonly broad: readonly string[]; readonly known: boolean } {
  const outputs = factsOf(input.model.facts, "modalities.output").slice(0, 5);
  const inputs = factsOf(input.model.facts, "modalities.input").slice(0, 5);
  const seen = [...outputs.map((one) => ({ what: "generates", one })), ...inputs.map((one) => ({ what: "takes", one }))]
    .map(({ what, one }): Seen => ({ text: `${what} ${named(inWords(one.value))}`, method: one.method, ...(one.sources[0] === undefined ? {} : { source: one.sources[0] }) }));
  const broad = outputs.flatMap((one) => (Array.isArray(one.value) ? one.value : [one.value]).filter((word): word is string => typeof word === "string" && BROAD.has(word)).map((word) => `it generates ${word} (${placeOf(one.sources[0])})`));
  return { seen, broad: [...new Set(broad)].slice(0, 4), known: outputs.length > 0 };
}

function gpai(input: ClassifyInput): Evidence {
  const amounts = direct(input);
  const sides = sidesOf(amounts, GPAI_THRESHOLD);
  const { seen, broad, known } = modalities(input);
  return {
    seen: [...amountsSeen(amounts, GPAI_THRESHOLD), ...seen],
    speaks: { yes: [...sides.above, ...broad], no: sides.below },
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
  const unknownClass = found.bases.some((one) => one.unknown && one.systemicRisk === undefined);
  return {
    seen: found.comparisons.slice(0, 12).map(compared),
    speaks: { "provider-of-the-modification": on("above"), "not-a-provider": on("below") },
    open: [
      ...(found.bases.length === 0 ? ["no base model is recorded: base_models: [{id, flop}] in model.yaml"] : []),
      ...(found.own.length === 0 ? ["the compute of the modification is not known: compute: {direct_flop} in model.yaml"] : []),
      ...(found.side === "differs" ? ["methods or bases lead to different sides: which one holds is for a person to say"] : []),
      ...(on("close").length > 0 ? [`${on("close").join("; ")}: the 30 % error of an estimate could turn it`] : []),
      ...(unknownClass ? ["whether the base has systemic risk is not recorded, and decides between 10^23 and 10^25: base_models[].systemic_risk"] : []),
      "the indicator is compute; whether generality, capabilities or systemic risk changed significantly is for a person to judge",
    ],
  };
}

/** Evidence on the questions that compute speaks to. */
export function computeEvidence(input: ClassifyInput, question: "gpai" | "systemic-risk" | "modifier"): Evidence {
  return question === "gpai" ? gpai(input) : question === "systemic-risk" ? systemic(input) : modifier(input);
}
