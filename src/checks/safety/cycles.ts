/** Measure 1.2: the full four-step cycle before placing and again on cause, lighter evaluations in between. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import { finding } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { day, fromTheFuture, isPast, lateNote, notBeforeApplication, placed, ruleWords } from "./days.ts";
import { eventConflicts, unanswered } from "./events.ts";
import { missingUntil, pointerFinding, section, type Seen, settle, together } from "./kit.ts";
import { byDay } from "./pointers.ts";
import { releases } from "./releases.ts";

const SKELETON = 'cycles: [{date: YYYY-MM-DD, model_version: "<n>"}]   # in safety.yaml';

interface Cycle { readonly on: string; readonly version?: string; readonly at: Source }

function cycles(input: CheckInput): readonly Cycle[] {
  const list = section(input, "cycles");
  if (list === undefined) return [];
  return byDay(list.value, (i) => list.at(i)).flatMap(({ value, at }) => {
    const on = isoDate(value.date);
    return on === undefined ? [] : [{ on, at, ...(value.model_version === undefined ? {} : { version: value.model_version }) }];
  });
}

/** The first cycle against the day of placing. */
function beforePlacing(input: CheckInput, done: readonly Cycle[]): Seen {
  const limit = notBeforeApplication(input, placed(input));
  const [first] = done;
  const notes = [ruleWords(input, "S-1.2", 0)];
  if (limit === undefined) return { notes, questions: ["When was the model placed on the Union market, or when is that planned? A full cycle is complete by then: dates: {eu_market: YYYY-MM-DD} in model.yaml."] };
  if (first === undefined) {
    if (!isPast(limit, input.now)) return { notes, due: [limit], later: [`No full cycle is recorded yet, and none need be before ${limit}.`] };
    return { notes, due: [limit], gaps: [finding("safety/no-cycle", `No full risk cycle is recorded, and the day that the rule gives (${limit}) is over.`, section(input, "cycles")?.at(), { fix: SKELETON })] };
  }
  const late = lateNote("First full cycle", first.on, limit);
  return { notes: [...notes, ...(late === undefined ? [] : [late])], evidence: [first.at] };
}

/** Later releases: a cycle names the version, or lies between the release before it and it. */
function atReleases(input: CheckInput, done: readonly Cycle[]): Seen {
  const dated = releases(input).filter((one) => one.on !== undefined).toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1));
  const named = new Map(done.flatMap((one) => (one.version === undefined ? [] : [[one.version.trim(), one] as const])));
  const unnamed = done.filter((one) => one.version === undefined);
  let next = 0;
  const parts = dated.slice(1).map((release, i): Seen => {
    const before = dated[i]?.on ?? "";
    const on = release.on ?? "";
    // Both lists are by day: the cycles up to the release before it are done with.
    while ((unnamed[next]?.on ?? "9999") <= before) next += 1;
    const between = unnamed[next];
    const found = named.get(release.version) ?? (between !== undefined && between.on <= on ? between : undefined);
    if (found !== undefined) return { evidence: [found.at] };
    if (!isPast(on, input.now)) return { due: [on] };
    return { stale: [finding("safety/cycle-release", "No full cycle is recorded for this release: none names its version, and none lies between the release before it and it. Parts of earlier cycles that still hold need not be repeated, but the cycle is recorded.", release.at, { fix: SKELETON })] };
  });
  return together(...parts);
}

function onEvents(input: CheckInput, done: readonly Cycle[]): Seen {
  return {
    conflicts: eventConflicts(input),
    stale: unanswered(input, done.map((one) => one.on)).map((one) => finding("safety/cycle-event", "An event is recorded after which a full cycle is due again, and no cycle follows it. The Code sets no number of days for it.", one.at, { fix: `${SKELETON}, or closed_on: YYYY-MM-DD at the event` })),
  };
}

function lighter(input: CheckInput): Seen {
  const list = section(input, "light_evaluations");
  if (list === undefined || list.value.length === 0) return { questions: ["Have trigger points for lighter evaluations been passed? They are kept as light_evaluations: [{date: YYYY-MM-DD, trigger: <its name>}]."] };
  const future = fromTheFuture(input, ...list.value.map((one, i) => day("a lighter evaluation", one.date, list.at(i, "date"))));
  const unnamed = list.value.flatMap((one, i) => (one.trigger === undefined ? [finding("safety/trigger", "A lighter evaluation does not name its trigger point.", list.at(i), { fix: "trigger: <name of the trigger point>" })] : []));
  return { conflicts: future, gaps: unnamed, evidence: [list.at(0)] };
}

function implementing(input: CheckInput): CheckResult {
  const id = "S-1.2";
  const list = section(input, "cycles");
  if (list === undefined && section(input, "light_evaluations") === undefined) {
    return missingUntil(id, input, SKELETON, notBeforeApplication(input, placed(input)), ruleWords(input, id, 0));
  }
  const done = cycles(input);
  const pointers = (list?.value ?? []).flatMap((one, i) => (one.document === undefined ? [] : (pointerFinding(id, input, one.document, list?.at(i, "document") ?? { path: "" }) ?? [])));
  const future = fromTheFuture(input, ...done.map((one) => day("a full cycle", one.on, one.at)));
  return settle(id, together({ gaps: pointers, conflicts: future }, beforePlacing(input, done), atReleases(input, done), onEvents(input, done), lighter(input)));
}

export const cyclesCheck: Check = {
  name: "safety-cycles",
  handles: ["S-1.2"],
  what: "Full cycles by the day of placing, at later releases and after recorded events; lighter evaluations with day and trigger",
  run: (input) => [implementing(input)],
};
