/**
 * The one-third indicator for downstream modifiers (Guidelines, section 3.2): every amount of the modification beside every amount of
 * the base model. Several of each where methods differ; nobody chooses among them here, and nothing is decided.
 */

import { oneThird } from "../../artifacts/compute/modifier.ts";
import type { Source } from "../../artifacts/model.ts";
import type { BaseModel } from "../../records/types.ts";
import { type Amount, type ComputeSubject, direct } from "../compute-evidence.ts";
import { nameOfModel } from "../transparency/dependencies.ts";

/** Compute that an original model took, by one method. */
export interface BaseAmount {
  /** Id of the base as written, at most 100 characters; "all 3 base models together" for a sum. */
  readonly base: string;
  /** FLOP; for a base of unknown compute the threshold that stands for it (10^23 or 10^25). */
  readonly flop: number;
  /** In words: `as recorded`, `hardware`, `unknown, without systemic risk`. */
  readonly method: string;
  readonly source: Source;
  /** True where the threshold stands for an amount that nobody knows. */
  readonly unknown: boolean;
  /** True where the value is a part of what the provider recorded about its own compute: only its place may be shown. */
  readonly hidden: boolean;
  /** Declared for the base; undefined where it is not, and for a sum. */
  readonly systemicRisk?: boolean;
}

export type Side = "above" | "close" | "below";

/** One amount of the modification against one third of one amount of the base. */
export interface Comparison {
  readonly own: Amount;
  readonly base: BaseAmount;
  /** Strictly greater than one third. */
  readonly above: boolean;
  /** `close` where the 30 % error of an estimate could turn the answer. */
  readonly side: Side;
  /** One third of the base's amount, in FLOP. */
  readonly limit: number;
}

export interface Thirds {
  /** Amounts of the modification: recorded ones, or, where none is recorded, estimates from the files. */
  readonly own: readonly Amount[];
  readonly bases: readonly BaseAmount[];
  readonly comparisons: readonly Comparison[];
  /** The same side for all, `differs` where methods or bases lead to different sides, `unknown` where an amount is missing. */
  readonly side: Side | "differs" | "unknown";
  /** Estimates from the files that lie on another side than every recorded amount; they may count what the base took. */
  readonly against: readonly Comparison[];
}

const MAX_BASES = 20;

/** A name out of a record in one line, at most 100 characters. */
function plain(text: string): string {
  return text.slice(0, 200).replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim().slice(0, 100);
}

function positive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

/** True where the compute of a base is recorded, by whichever method. */
export function isKnown(base: BaseModel): boolean {
  return positive(base.flop) || (base.flop_estimates ?? []).some((one) => positive(one.flop));
}

function knownAmounts(subject: ComputeSubject, base: BaseModel, index: number, only: boolean): readonly BaseAmount[] {
  const file = subject.model.records.model;
  if (file === undefined) return [];
  const name = plain(base.id);
  const risk = base.systemic_risk === undefined ? {} : { systemicRisk: base.systemic_risk };
  const amount = (flop: number, method: string, ...keys: readonly (string | number)[]): BaseAmount => ({ base: name, flop, method: plain(method), source: file.at(...keys), unknown: false, hidden: keys[0] === "compute", ...risk });
  const found: BaseAmount[] = positive(base.flop) ? [amount(base.flop, base.flop_source ?? "as recorded", "base_models", index, "flop")] : [];
  for (const [i, one] of (base.flop_estimates ?? []).slice(0, 5).entries()) if (positive(one.flop)) found.push(amount(one.flop, one.method ?? "as recorded", "base_models", index, "flop_estimates", i));
  for (const [i, part] of (file.data.compute?.components ?? []).entries()) {
    if ((part.kind !== "base" && part.kind !== "merged") || !positive(part.flop)) continue;
    const named = part.stage !== undefined && nameOfModel(part.stage) === nameOfModel(base.id);
    if ((named || (only && part.kind === "base")) && !found.some((one) => one.flop === part.flop)) found.push(amount(part.flop, part.method ?? "as recorded", "compute", "components", i));
  }
  return found;
}

/** What stands for a base whose compute nobody knows: 10^25 with systemic risk, else 10^23; both where that is not declared. */
function unknownAmounts(subject: ComputeSubject, base: BaseModel, index: number): readonly BaseAmount[] {
  const file = subject.model.records.model;
  if (file === undefined) return [];
  const both = [{ flop: 1e23, systemic: false }, { flop: 1e25, systemic: true }];
  return both.filter(({ systemic }) => base.systemic_risk === undefined || base.systemic_risk === systemic)
    .map(({ flop, systemic }) => ({ base: plain(base.id), flop, method: systemic ? "unknown, with systemic risk" : "unknown, without systemic risk", source: file.at("base_models", index), unknown: true, hidden: false, ...(base.systemic_risk === undefined ? {} : { systemicRisk: systemic }) }));
}

/** Amounts of every base of the record; of a merge also of all bases together, since its weights hold the compute of each (Annex A.1). */
export function baseAmounts(subject: ComputeSubject): readonly BaseAmount[] {
  const file = subject.model.records.model;
  const bases = (file?.data.base_models ?? []).slice(0, MAX_BASES);
  const known = bases.map((base, i) => knownAmounts(subject, base, i, bases.length === 1));
  const each = bases.flatMap((base, i) => ((known[i] ?? []).length > 0 ? (known[i] ?? []) : unknownAmounts(subject, base, i)));
  const firsts = known.flatMap((amounts) => amounts[0] ?? []);
  if (file === undefined || bases.length < 2 || firsts.length < bases.length) return each;
  return [...each, { base: `all ${bases.length} base models together`, flop: firsts.reduce((sum, one) => sum + one.flop, 0), method: "as recorded", source: file.at("base_models"), unknown: false, hidden: firsts.some((one) => one.hidden) }];
}

function compare(own: Amount, base: BaseAmount): Comparison {
  const { above, close, limit } = oneThird(own.flop, { known: true, flop: base.flop });
  return { own, base, above, side: close ? "close" : above ? "above" : "below", limit };
}

function sideOf(comparisons: readonly Comparison[]): Thirds["side"] {
  const sides = new Set(comparisons.map((one) => one.side));
  const [first] = sides;
  return first === undefined ? "unknown" : sides.size === 1 ? first : "differs";
}

/** All comparisons that facts and records of one model allow. */
export function thirds(subject: ComputeSubject): Thirds {
  const amounts = direct(subject);
  const recorded = amounts.filter((one) => one.recorded);
  const own = recorded.length > 0 ? recorded : amounts;
  const bases = baseAmounts(subject);
  const comparisons = own.flatMap((one) => bases.map((base) => compare(one, base)));
  const side = sideOf(comparisons);
  const estimated = recorded.length === 0 ? [] : amounts.filter((one) => !one.recorded);
  const against = estimated.flatMap((one) => bases.map((base) => compare(one, base))).filter((one) => (side === "below" && one.side === "above") || (side === "above" && one.side === "below"));
  return { own, bases, comparisons, side, against };
}
