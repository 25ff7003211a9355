/** Safe reference models and what is claimed by them (App. 2): which claims stand on a given day. */

import type { Source } from "../../artifacts/model.ts";
import { periodOf } from "../../law/clock-table.ts";
import { isoDate } from "../../law/clocks.ts";
import { SPECIFIED_RISKS } from "../../records/safety-types.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput } from "../types.ts";
import { afterPeriod } from "./days.ts";
import { section } from "./kit.ts";
import { riskKey } from "./risks.ts";

/** The chapter was published on this day: a model that was on the market before it may serve as reference (App. 2.1). */
export const CHAPTER_PUBLISHED = "2025-07-10";
/** Time to find another reference, or to catch up, once one is lost (App. 2.2). */
const CATCH_UP = periodOf("safe-reference-lost");

/**
 * living: the reference is recorded with its ground, its day and a justification. lost: it lost its status; what hangs on it holds
 * until `until`. ended: that day is over. unfounded: no such reference, or its ground is not recorded whole.
 */
type Standing = "living" | "lost" | "ended" | "unfounded";

export interface Claim {
  /** Id of the risk; never shown unless it is one of the four of App. 1.4. */
  readonly risk: string;
  readonly standing: Standing;
  /** ISO date, for lost and ended. */
  readonly until?: string;
  /** Place of the claim. */
  readonly at: Source;
  /** Index of the reference in `references`, where there is one of that id. */
  readonly reference?: number;
}

export interface SimilarlySafe {
  readonly claims: readonly Claim[];
  /** Does the claim for this risk stand today (living, or lost and still within the time to catch up)? */
  stands(risk: string): boolean;
  /** True where the four specified risks are recorded (App. 1.4) and a claim stands for them and every other one: what the reliefs of 3.5, 7.6 and 10.2 ask for. */
  readonly everyRisk: boolean;
}

type Reference = NonNullable<NonNullable<ReturnType<typeof section<"references">>>["value"][number]>;

/** Is the ground of App. 2.1 recorded whole: which, since when, and why the model holds (pointer)? */
export function isFounded(reference: Reference): boolean {
  const since = isoDate(reference.date);
  if (since === undefined || reference.ground === undefined) return false;
  const grounded = reference.ground === "full-cycle" || since < CHAPTER_PUBLISHED;
  return grounded && stateOf(reference.justification).kind === "pointer";
}

/** Last day on which what hangs on a lost reference holds; undefined where it was not lost. */
export function catchUpDay(input: CheckInput, reference: Reference): string | undefined {
  const lost = isoDate(reference.lost_on);
  return lost === undefined ? undefined : afterPeriod(input, lost, CATCH_UP);
}

function standingOf(input: CheckInput, reference: Reference | undefined): Pick<Claim, "standing" | "until"> {
  if (reference === undefined || !isFounded(reference)) return { standing: "unfounded" };
  const until = catchUpDay(input, reference);
  return until === undefined ? { standing: "living" } : { standing: until < input.now ? "ended" : "lost", until };
}

/** What the record claims per risk by `similarly_safe`, and whether it stands on the day of the run. */
export function similarlySafe(input: CheckInput): SimilarlySafe {
  const risks = section(input, "risks");
  const references = section(input, "references")?.value ?? [];
  const places = new Map<string, number>();
  for (const [i, one] of references.entries()) if (!places.has(one.id)) places.set(one.id, i);
  const claims = (risks?.value ?? []).flatMap((risk, i): readonly Claim[] => {
    if (risk.similarly_safe === undefined || risks === undefined) return [];
    const index = places.get(risk.similarly_safe);
    return [{ risk: risk.id, at: risks.at(i, "similarly_safe"), ...standingOf(input, index === undefined ? undefined : references[index]), ...(index === undefined ? {} : { reference: index }) }];
  });
  const standing = new Set(claims.filter((one) => one.standing === "living" || one.standing === "lost").map((one) => one.risk));
  const all = (risks?.value ?? []).map((risk) => risk.id);
  const named = new Set(all.map(riskKey));
  return { claims, stands: (risk) => standing.has(risk), everyRisk: SPECIFIED_RISKS.every((one) => named.has(one)) && all.every((risk) => standing.has(risk)) };
}
