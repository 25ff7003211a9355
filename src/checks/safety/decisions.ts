/** Measure 4.2: a decision to go on or not before each release, by the days of model.yaml. What was decided on is never read. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import { APPLICATION } from "../../law/gates.ts";
import { finding, placeOf } from "../finding.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { answered, folded } from "./answered.ts";
import { day, fromTheFuture } from "./days.ts";
import { missingFinding, section, type Seen, together } from "./kit.ts";
import { releases } from "./releases.ts";
import { sameVersion } from "./sent.ts";

const SKELETON = 'decisions: [{on: YYYY-MM-DD, version: "<n>", proceed: true}]   # in safety.yaml, before each release';

interface Placing {
  /** ISO date. */
  readonly on: string;
  readonly version?: string;
  readonly at: Source;
}

/** Dated releases of the lineage since the duties apply, else the one that `dates` names; earliest first. */
function placings(input: CheckInput): readonly Placing[] {
  const listed = releases(input).flatMap(({ on, version, at }) => (on === undefined ? [] : [{ on, version, at }]));
  const file = input.model.records.model;
  const key = isoDate(file?.data.dates?.eu_market) === undefined ? "released" : "eu_market";
  const single = isoDate(file?.data.dates?.[key]);
  const all: readonly Placing[] = listed.length > 0 || file === undefined || single === undefined ? listed : [{ on: single, at: file.at("dates", key) }];
  return all.filter((one) => one.on >= APPLICATION).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface Decision {
  readonly on: string;
  readonly version?: string;
  readonly proceed?: boolean;
  readonly at: Source;
}

function decisionsOf(input: CheckInput): readonly Decision[] {
  const all = section(input, "decisions");
  return (all?.value ?? []).flatMap((one, i) => {
    const on = isoDate(one.on);
    return on === undefined || all === undefined ? [] : [{ on, at: all.at(i), ...(one.version === undefined ? {} : { version: one.version }), ...(one.proceed === undefined ? {} : { proceed: one.proceed }) }];
  }).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Decisions on one release: those that name its version; else those without a version since the release before. */
function about(release: Placing, before: Placing | undefined, all: readonly Decision[]): readonly Decision[] {
  const named = release.version === undefined ? [] : all.filter((one) => sameVersion(one.version, release.version));
  if (named.length > 0) return named;
  return all.filter((one) => (release.version === undefined || one.version === undefined) && (before === undefined || one.on > before.on || release.on === before.on));
}

function judged(input: CheckInput, release: Placing, before: Placing | undefined, all: readonly Decision[]): Seen {
  const own = about(release, before, all);
  const last = own.filter((one) => one.on <= release.on).at(-1);
  if (last?.proceed === false) {
    return { conflicts: [finding("safety/proceeded", `The last decision before this release (${placeOf(last.at)}) is not to proceed.`, release.at, { fix: "correct the day or the decision; a later decision to proceed is an entry of its own" })] };
  }
  if (last !== undefined) return last.proceed === undefined ? { questions: [`What was decided at ${placeOf(last.at)}: decisions: [{proceed: true | false}]?`] } : { evidence: [last.at] };
  if (release.on > input.now) return { due: [release.on] };
  const later = own.find((one) => one.on > release.on && one.version !== undefined);
  if (later !== undefined) return { conflicts: [finding("safety/order", `The decision on this release (${placeOf(later.at)}) lies after the release itself.`, release.at, { fix: "correct the day that is wrong" })] };
  const [first] = all;
  if (first !== undefined && all.some((one) => one.version === undefined && one.on <= release.on)) {
    return { questions: [`The release at ${placeOf(release.at)} lies after the last decision before it, which another release followed: was it decided on anew (Measure 4.2)?`] };
  }
  return { gaps: [missingFinding("S-4.2", input, `No decision is recorded before the release at ${placeOf(release.at)}`, SKELETON, section(input, "decisions")?.at())] };
}

function proceeding(input: CheckInput): CheckResult {
  const all = decisionsOf(input);
  const list = section(input, "decisions");
  if (list === undefined || all.length === 0) return answered("S-4.2", input, undefined, SKELETON);
  const placed = placings(input);
  const looked = together(...placed.map((release, i) => judged(input, release, placed[i - 1], all)));
  const future: readonly Finding[] = fromTheFuture(input, ...all.map((one) => day("a decision", one.on, one.at)));
  const open = placed.length === 0 ? ["Which releases were decided on? List them with their days: lineage: {releases: [{version: …, date: YYYY-MM-DD}]} in model.yaml."] : [];
  return answered("S-4.2", input, {
    ...looked, conflicts: folded([...(looked.conflicts ?? []), ...future], list.at()), gaps: folded(looked.gaps ?? [], list.at()),
    questions: [...open, ...(looked.questions ?? [])].slice(0, 5), evidence: looked.evidence?.length === 0 ? [list.at()] : (looked.evidence ?? []),
  }, SKELETON);
}

export const decisionCheck: Check = {
  name: "safety-decisions",
  handles: ["S-4.2"],
  what: "A decision to proceed before each dated release of model.yaml since 2 August 2025; a release after a decision not to proceed is a conflict",
  run: (input) => [proceeding(input)],
};
