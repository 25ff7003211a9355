/** Amounts of compute in words: both methods side by side, the side of the threshold, never a recorded value. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { type Band, ERROR_MARGIN, threshold } from "../../artifacts/compute/threshold.ts";
import type { Amount } from "../compute-evidence.ts";
import { placeOf } from "../finding.ts";
import type { Seen } from "./types.ts";

const BANDS: Readonly<Record<Band, string>> = { above: "above", below: "below", close: "close to (within the 30 % error of an estimate)" };

const MAX = 12;

/** The amount as it may be shown: a recorded one is owed to the AI Office alone (MDF-CMP-4), so only its place is. */
function shown(one: Amount): string {
  const bound = one.bound === "at-least" ? ", at least: parts are missing" : one.bound === "at-most" ? ", at most" : "";
  return `${one.recorded ? "a recorded amount" : `${formatFlop(one.flop)}, within 30 % ${errorBand(one.flop)}`}${bound}`;
}

/** The 30 % error that the Guidelines allow an estimate (Annex A.2), as the two ends of its band. */
function errorBand(flop: number): string {
  return `${formatFlop((1 - ERROR_MARGIN) * flop).replace(" FLOP", "")} to ${formatFlop((1 + ERROR_MARGIN) * flop)}`;
}

/** The two methods of the Guidelines (Annex A.2), each with what an estimate by it needs. */
const METHODS: readonly (readonly [starts: string, name: string, needs: string])[] = [
  ["6PD", "the architecture-based method (6PD)", "the parameters, active ones of a mixture of experts, and the training tokens of all epochs: training[].tokens in model.yaml"],
  ["hardware", "the hardware-based method", "device-hours and the kind of device: training[].hardware in model.yaml"],
];

/** What one of the two methods lacks, where the other gave an estimate: both are to be seen side by side. */
function missingMethods(amounts: readonly Amount[]): readonly string[] {
  const has = (starts: string): boolean => amounts.some((one) => one.method.startsWith(starts));
  if (!METHODS.some(([starts]) => has(starts))) return [];
  return METHODS.filter(([starts]) => !has(starts)).map(([, name, needs]) => `no estimate by ${name}, to be seen beside the other; it needs ${needs}`);
}

/** One line for each amount: method, value, side of `at` (FLOP), assumptions. */
export function amountsSeen(amounts: readonly Amount[], at: number): readonly Seen[] {
  const power = `10^${Math.round(Math.log10(at))} FLOP`;
  return amounts.slice(0, MAX).map((one) => {
    const assumed = one.recorded || one.assumptions.length === 0 ? "" : ` [${one.assumptions.slice(0, 4).join("; ").replaceAll("`", "'").slice(0, 300)}]`;
    return { text: `criterion of ${power}: ${BANDS[threshold(one.flop, at)]}, by ${one.method}: ${shown(one)}${assumed}`, method: one.method, source: one.source };
  });
}

/** Methods on each side of `at`, as sentences for and against. `close` speaks for neither. */
export function sidesOf(amounts: readonly Amount[], at: number): { readonly above: readonly string[]; readonly below: readonly string[]; readonly open: readonly string[] } {
  const power = `10^${Math.round(Math.log10(at))} FLOP`;
  const on = (band: Band): readonly string[] => amounts.filter((one) => threshold(one.flop, at) === band).slice(0, 4).map((one) => `${one.method} (${placeOf(one.source)})`);
  const [above, close, below] = [on("above"), on("close"), on("below")];
  const disagree = [above, close, below].filter((side) => side.length > 0).length > 1;
  return {
    above: above.length === 0 ? [] : [`above ${power} by ${above.join(", ")}`],
    below: below.length === 0 ? [] : [`below ${power} by ${below.join(", ")}`],
    open: [
      ...(amounts.length === 0 ? [`no amount of compute can be estimated or is recorded: compare with ${power} by other means, or record compute in model.yaml`] : []),
      ...missingMethods(amounts),
      ...(disagree ? [`the methods disagree about ${power}: which one holds is for a person to say`] : []),
      ...(close.length > 0 ? [`close to ${power} by ${close.join(", ")}: the 30 % error that the Guidelines allow an estimate could turn it; that band is this program's choice, and being inside or outside it settles nothing`] : []),
      ...(amounts.some((one) => one.bound === "at-least") ? ["some amounts are lower bounds: parts without an amount are not in them"] : []),
    ],
  };
}
