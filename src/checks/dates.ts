/** The days of a model's time line: those of the law, and those that its checks count from recorded days. */

import { obligation } from "../law/catalogue.ts";
import { daysBetween, isoDate } from "../law/clocks.ts";
import { HOUSE_CLOCKS } from "../law/house-clocks.ts";
import { byDay, modelDates } from "../law/model-dates.ts";
import type { Basis, Profile } from "../law/types.ts";
import type { ModelRecord } from "../records/types.ts";
import type { ModelDate, ObligationResult } from "./types.ts";

/** Days at most: more than that nobody reads. */
const MOST = 60;

/** Entries about serious incidents: not even that a clock runs may show, for reports are read in public. */
function ofIncidents(id: string): boolean {
  return id === "AIA-55.1.c" || /^S-(?:C9$|9\.)/.test(id);
}

/** Entries that have a clock of the house and none of their own. */
const HOUSE_ENTRIES: ReadonlySet<string> = new Set(Object.values(HOUSE_CLOCKS).map((clock) => clock.entry));

/** What sets the due day of a result: `house` where every interval of the entry is ours. */
export function basisOf(result: ObligationResult): Basis {
  const entry = obligation(result.id);
  const timed = (entry?.clocks ?? (entry === undefined ? [] : [entry.clock])).filter((clock) => clock.period !== undefined);
  return timed.length > 0 ? (timed.every((clock) => clock.basis === "house") ? "house" : result.basis) : HOUSE_ENTRIES.has(result.id) ? "house" : result.basis;
}

/** The day of one result, in words that hold no value of a record. */
function clockOf(result: ObligationResult, now: string): ModelDate | undefined {
  const date = isoDate(result.due);
  if (date === undefined || result.outcome === "not-applicable" || result.outcome === "upcoming" || ofIncidents(result.id)) return undefined;
  const { id } = result;
  const title = obligation(id)?.title ?? result.title;
  if (result.outcome === "waived") return { date, kind: "clock", title: `Waiver ends: ${title}`, text: `${title}: the waiver ends, and what was accepted counts again.`, basis: "house", id };
  const basis = basisOf(result);
  const past = (daysBetween(date, now) ?? 0) > 0;
  const late = past && (result.outcome === "stale" || result.outcome === "gap");
  const text = `${title}: ${late ? "was due by this day, and is still open" : past ? "a day of its clock" : "next day of its clock"}${basis === "house" ? " (house rule)" : ""}.`;
  return { date, kind: "clock", title, text, basis, id, ...(late ? { overdue: true } : {}) };
}

/** Entries that fall due on a day that no other entry names, as one row. */
function upcoming(results: readonly ObligationResult[], named: ReadonlySet<string>): readonly ModelDate[] {
  const days = new Map<string, ObligationResult[]>();
  for (const result of results) {
    const date = result.outcome === "upcoming" && !ofIncidents(result.id) ? isoDate(result.due) : undefined;
    if (date !== undefined && !named.has(date)) days.set(date, [...(days.get(date) ?? []), result]);
  }
  return [...days].flatMap(([date, list]) => {
    const [first] = list;
    if (first === undefined) return [];
    const text = list.length === 1 ? `${first.title}: due from this day.` : `${first.title} and ${list.length - 1} more entries of the catalogue: due from this day.`;
    return [{ date, kind: "duty" as const, title: list.length === 1 ? first.title : `${list.length} entries due`, text, basis: first.basis, id: first.id }];
  });
}

interface DatesInput {
  readonly obligations: readonly ObligationResult[];
  readonly profile: Profile;
  /** model.yaml, for what the profile does not hold: lineage and the start of pre-training. */
  readonly record?: ModelRecord | undefined;
  /** ISO date. */
  readonly now: string;
}

/** Earliest first, without repeats, at most 60; where there are more, duties and clocks come before information. */
export function datesOf({ obligations, profile, record, now }: DatesInput): readonly ModelDate[] {
  const started = record?.dates?.pretraining_start;
  const law = modelDates(profile, now, { releases: record?.lineage?.releases ?? [], ...(started === undefined ? {} : { pretrainingStart: started }) }).dates;
  const duties = new Set(law.filter((one) => one.kind === "duty").map((one) => one.date));
  const clocks = obligations.map((result) => clockOf(result, now)).filter((one) => one !== undefined);
  const found: readonly ModelDate[] = [...law, ...upcoming(obligations, duties), ...clocks];
  const seen = new Map<string, ModelDate>();
  for (const one of found) {
    const key = `${one.date} ${one.id} ${one.id === "G-faq-same-model" ? one.text : ""}`;
    const known = seen.get(key);
    if (known === undefined || one.overdue === true) seen.set(key, one);
  }
  const all = [...seen.values()].toSorted(byDay);
  if (all.length <= MOST) return all;
  const rank = { duty: 0, clock: 1, information: 2 } as const;
  return all.toSorted((a, b) => rank[a.kind] - rank[b.kind]).slice(0, MOST).toSorted(byDay);
}
