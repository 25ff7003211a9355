/** All words of the statement of compute and energy that a person reads. */

import type { AmountLine, ComputeStatement, Meaning, Recipient, Side } from "../checks/compute-statement/types.ts";

export const WHAT = "Amounts with their sources, and what each recipient asks for. Nothing is decided: whether a model is a general-purpose one or has systemic risk is for people to judge, and the band of 30 % is this program's choice, built on the error that the Guidelines allow an estimate (Annex A.2): it settles nothing.";
export const HIDDEN = "recorded, shown with --show-recorded";
/** Guidelines, Annex A.1 (G-compute-exclude): in our words. */
export const EXCLUDED = "Need not be counted: public synthetic data; evaluation and red teaming; research from which only people learn; training of the teachers of a distillation; reward and value models; activation recomputation (Guidelines, Annex A.1). Device-hours hold recomputation, and evaluation where it ran on them: the hardware-based method then overstates.";
export const INCLUDED = "Cumulative compute holds pre-training, fine-tuning and all other parameter updates, forward passes for synthetic data that is not public (discarded samples too), and the compute behind bases and merged weights (Guidelines, Annex A.1).";

export const RECIPIENT_WORDS: Readonly<Record<Recipient, string>> = { AIO: "AI Office, on its request", NCA: "national competent authorities, only on a request of the AI Office", DP: "downstream providers" };

const SIDES: Readonly<Record<Side, string>> = {
  above: "all amounts lie above", below: "all amounts lie below", close: "amounts lie close to it, within the 30 % error of an estimate: a person judges", differs: "the methods lead to different sides: a person judges which estimate holds", unknown: "no amount tells on which side it lies",
};

export function sideWords({ side, threshold }: Meaning): string {
  return `10^${Math.round(Math.log10(threshold))} FLOP: ${SIDES[side]}${side === "above" || side === "below" ? " it" : ""}.`;
}

const BANDS: Readonly<Record<AmountLine["band"], string>> = { above: "above", close: "close to", below: "below" };

/** `2.0x10^23` of `2.0x10^23 FLOP`. */
const bare = (text: string): string => text.replace(" FLOP", "");

/** "1.7x10^23 FLOP, at least (1.2x10^23 to 2.3x10^23): above 10^23 by 6PD". */
export function amountWords(one: AmountLine, threshold: number, format: (flop: number) => string): string {
  const bound = one.bound === undefined ? "" : one.bound === "at-least" ? ", at least" : ", at most";
  const range = one.range === undefined ? "" : ` (${bare(format(one.range.from))} to ${bare(format(one.range.to))})`;
  return `${one.text ?? HIDDEN}${bound}${range}: ${BANDS[one.band]} 10^${Math.round(Math.log10(threshold))}, by ${one.method}`;
}

/** "implied mean utilisation 41 %", with what follows from it. */
export function utilisationWords(statement: ComputeStatement): string | undefined {
  const { impliedUtilisation: value } = statement;
  if (value === undefined) return undefined;
  const percent = `${Number((value * 100).toPrecision(2))} %`;
  return `Implied mean utilisation: ${percent} of the dense peak makes both methods agree${value > 1 ? "; above 100 % one of the numbers is wrong" : ""}.`;
}
