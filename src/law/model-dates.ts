/**
 * The days of the law that matter to one declared model (Arts. 111, 113). Nothing is taken from git tags, uploads or artifacts: only
 * what the provider declares has a day. A day of kind `duty` exists only where `binding` says that its entry binds, or will.
 */

import { periodOf } from "./clock-table.ts";
import { binding, route } from "./binding.ts";
import { obligation } from "./catalogue.ts";
import { addPeriod, isBefore, isoDate } from "./clocks.ts";
import { APPLICATION, isLegacy, LEGACY_DUE } from "./gates.ts";
import type { LawDate } from "./lists.ts";
import { AROUND, OPEN_QUESTION, OPEN_READINGS, releaseDay, TWO_WEEKS_OF_2025 } from "./model-date-words.ts";
import type { Obligation, Profile } from "./types.ts";

/** What is declared beside the profile. */
export interface Declared {
  /** ISO date on which the large pre-training run started. */
  readonly pretrainingStart?: string;
  /** Releases of the same lineage; only a declared placing counts, never a tag. */
  readonly releases?: readonly { readonly version: string; readonly eu_market?: string }[];
}

export interface ModelDates {
  /** Earliest first. */
  readonly dates: readonly LawDate[];
  /** Why no day binds this model. */
  readonly none?: string;
  /** What a person has to declare before the days are certain. */
  readonly question?: string;
}

const RELEASES = 12;

/** Entries whose duties start with the placing of a new model, with their words. */
const AT_PLACING: readonly (readonly [id: string, title: string, text: string])[] = [
  ["AIA-53.1.a", "Technical documentation", "Technical documentation is owed from the day of placing on the market, for the AI Office and national authorities on request (Art. 53(1)(a))."],
  ["AIA-53.1.b", "Downstream documentation", "Information for downstream providers is owed from the day of placing on the market (Art. 53(1)(b))."],
  ["AIA-53.1.c", "Copyright policy", "The copyright policy is owed from the day of placing on the market (Art. 53(1)(c))."],
  ["AIA-53.1.d", "Public summary of training content", "The summary is public at the latest on the day of placing on the market (Art. 53(1)(d); notice to the template)."],
  ["AIA-54.1", "Authorised representative", "A provider outside the Union appoints its authorised representative before this day (Art. 54(1))."],
  ["AIA-55.1.b", "Duties for systemic risk", "The duties for models with systemic risk hold at the latest from this day; assessing and mitigating risks starts before (Art. 55(1))."],
];

/** Entries that ask for something to be kept for ten years from placing. */
const KEPT: readonly (readonly [id: string, title: string, text: string])[] = [
  ["T-1.1.d", "Earlier documentation kept", "Earlier versions of the documentation are kept at least until this day: ten years from placing on the market (Measure 1.1)."],
  ["S-10.1", "Safety documentation kept", "The additional documentation of Measure 10.1 is kept at least until this day: ten years from placing on the market."],
  ["AIA-54.3", "Representative's copy kept", "The authorised representative keeps its copy of the documentation at least until this day: ten years from placing on the market (Art. 54(3)(b))."],
];

function entry(id: string): Obligation {
  const found = obligation(id);
  if (found === undefined) throw new Error(`no entry ${id} in the catalogue`);
  return found;
}

/** Whether an entry binds the profile today, or will from a known day. */
function owed(id: string, profile: Profile, now: string): boolean {
  const { binds } = binding(entry(id), profile, now);
  return binds === "yes" || binds === "upcoming";
}

const KIND = ["duty", "clock", "information"] as const;

/** Earliest first; on one day duties before clocks before information, and what is alike stays as it was. */
export function byDay<T extends Pick<LawDate, "date" | "kind">>(a: T, b: T): number {
  return a.date === b.date ? KIND.indexOf(a.kind) - KIND.indexOf(b.kind) : a.date < b.date ? -1 : 1;
}

function dutiesOf(profile: Profile, market: string, now: string): LawDate[] {
  const duty = (date: string, [id, title, text]: readonly [string, string, string]): LawDate[] => (owed(id, profile, now) ? [{ date, kind: "duty", title, text: profile.role === "modifier" ? `${text} For a modifier: the modification and the data used for it.` : text, basis: entry(id).basis, id }] : []);
  if (isBefore(market, APPLICATION) !== true) return AT_PLACING.flatMap((one) => duty(market, one));
  return [
    ...duty(LEGACY_DUE, ["AIA-111.3", "Duties due: older model", "Placed on the Union market before 2 August 2025: the duties of Chapter V are due by this day (Art. 111(3)). A later release from the same large pre-training run can still count as this model (FAQ, G-faq-same-model)."]),
    ...duty(LEGACY_DUE, ["PST-R.legacy", "Public summary due", "The public summary of an older model is public by this day; what cannot be found out any more is said and explained there (notice to the template; G-legacy)."]),
  ];
}

/** Ten years are the Code's own figure but for the representative: a clock for who signed the chapter, information for others. */
function keptUntil(profile: Profile, market: string, now: string): LawDate[] {
  const date = addPeriod(market, periodOf("form-versions"));
  if (date === undefined) return [];
  return KEPT.filter(([id]) => owed(id, profile, now)).map(([id, title, text]) => {
    const signed = route(entry(id), profile) === "signed";
    return { date, kind: signed ? "clock" : "information", title, text: signed ? text : `${text} The figure is the Code's, and its chapter is not declared as signed.`, basis: entry(id).basis, id };
  });
}

/** Releases of the lineage with a declared placing: information, and a question where one of them is older than the model's own day. */
function lineage(market: string | undefined, releases: NonNullable<Declared["releases"]>): { readonly dates: readonly LawDate[]; readonly older: boolean } {
  const placed = releases.flatMap(({ version, eu_market }) => { const day = isoDate(eu_market); return day === undefined ? [] : [{ version, day }]; }).toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(0, RELEASES);
  const others = placed.filter(({ day }) => day !== market);
  return { dates: others.map(({ version, day }) => releaseDay(version.slice(0, 60), day)), older: isLegacyDay(placed[0]?.day) && !isLegacyDay(market) };
}

function isLegacyDay(day: string | undefined): boolean {
  return day !== undefined && isBefore(day, APPLICATION) === true;
}

function wasThereIn2025(profile: Profile, market: string | undefined, started: string | undefined): boolean {
  return profile.systemicRisk === true && (isBefore(market ?? "", TWO_WEEKS_OF_2025.date) === true || isBefore(started ?? "", APPLICATION) === true);
}

const NOT_PLACED = "Declared as not placed on the Union market (Art. 3(9)): the duties start when the model is placed there, and no day is known.";
const WHEN_PLACED = "When was the model placed on the Union market (Art. 3(9))? Declare dates.eu_market in model.yaml; until then both readings are shown.";
const OLDER_RELEASE = "A release of the same lineage is declared as placed before 2 August 2025. Is this still the same model (one large pre-training run, one provider; Guidelines, section 2.2)? Then its duties are due by 2 August 2027. A person decides.";

/**
 * The days for one declared model, judged on `now` (ISO date, UTC). Mirrors, libraries and models declared as not general-purpose have
 * none, and are told why; without a declared role there is a question and no day.
 */
export function modelDates(profile: Profile, now: string, declared: Declared = {}): ModelDates {
  const general = binding(entry("AIA-53.1.c"), profile, now);
  if (general.binds === "unknown") return { dates: [], question: general.question };
  if (general.binds === "no") return { dates: [], none: profile.euMarket?.trim().toLowerCase() === "none" && (profile.role === "provider" || profile.role === "modifier") ? NOT_PLACED : general.reason };
  const market = isoDate(profile.euMarket);
  const own = lineage(market, declared.releases ?? []);
  const dates: LawDate[] = [...AROUND, ...own.dates];
  if (wasThereIn2025(profile, market, declared.pretrainingStart)) dates.push(TWO_WEEKS_OF_2025);
  if (market === undefined) dates.push(...OPEN_READINGS);
  else dates.push(...dutiesOf(profile, market, now), ...keptUntil(profile, market, now));
  if (market !== undefined && own.older) dates.push({ ...OPEN_READINGS[1], text: `${OPEN_QUESTION}${OLDER_RELEASE.slice(0, 1).toLowerCase()}${OLDER_RELEASE.slice(1)}`, id: "G-faq-same-model", basis: "notice" });
  const question = isLegacy(profile) === null ? WHEN_PLACED : own.older ? OLDER_RELEASE : undefined;
  return { dates: dates.toSorted(byDay), ...(question === undefined ? {} : { question }) };
}
