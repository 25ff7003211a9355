/** Amounts of compute in words: both methods side by side, the side of the threshold, never a recorded value. */

import { formatFlop } from "../../artifacts/compute/format.ts";
import { type Band, threshold } from "../../artifacts/compute/threshold.ts";
import type { Amount } from "../compute-evidence.ts";
import { placeOf } from "../finding.ts";
import type { Seen } from "./types.ts";

const BANDS: Readonly<Record<Band, string>> = { above: "above", below: "below", close: "close to (within the 30 % error of an estimate)" };

const MAX = 12;

/** The amount as it may be shown: a recorded one is owed to the AI Office alone (MDF-CMP-4), so only its place is. */
function shown(one: Amount): string {
  const bound = one.bound === "at-least" ? ", at least: parts are missing" : one.bound === "at-most" ? ", at most" : "";
  return `${one.recorded ? "a recorded amount" : formatFlop(one.flop)}${bound}`;
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
      ...(disagree ? [`the methods disagree about ${power}: which one holds is for a person to say`] : []),
      ...(close.length > 0 ? [`close to ${power} by ${close.join(", ")}: the 30 % error that the Guidelines allow an estimate could turn it; that band is this program's choice and no safe harbour`] : []),
      ...(amounts.some((one) => one.bound === "at-least") ? ["some amounts are lower bounds: parts without an amount are not in them"] : []),
    ],
  };
}
