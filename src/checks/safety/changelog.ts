/** Changelogs of the Framework and of Model Reports (Measures 1.3, 7.6): every change with version, day and reason. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import { finding, placeOf } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput } from "../types.ts";
import { day, fromTheFuture } from "./days.ts";
import { hasReason, type Seen } from "./kit.ts";
import { byDay } from "./pointers.ts";
import { sameVersion } from "./sent.ts";

interface Note { readonly version?: string; readonly date?: string; readonly reason?: string }

interface Subject {
  /** "the Framework", "the Model Report". */
  readonly what: string;
  readonly version: string | undefined;
  readonly versionAt: Source;
  readonly notes: readonly Note[];
  readonly at: (index: number, key?: string) => Source;
}

function lacking(note: Note): readonly string[] {
  return [
    ...(stateOf(note.version).kind === "value" ? [] : ["version"]), ...(isoDate(note.date) === undefined ? ["date"] : []), ...(hasReason(note.reason) ? [] : ["reason"]),
  ];
}

/** Entries that are not complete, days to come, and a newest entry that is not about the version of the pointer. */
export function changelogSeen(input: CheckInput, { what, version, versionAt, notes, at }: Subject): Seen {
  const gaps = notes.flatMap((note, i) => {
    const lacks = lacking(note);
    return lacks.length === 0 ? [] : [finding("safety/changelog", `An entry of the changelog of ${what} has no ${lacks.join(", no ")}.`, at(i), { fix: "{version: \"<n>\", date: YYYY-MM-DD, reason: <why, in general words>}" })];
  });
  const future = fromTheFuture(input, ...notes.map((note, i) => day("an entry of the changelog", note.date, at(i, "date"))));
  const newest = byDay(notes, (i) => at(i, "version")).at(-1);
  const differs = newest?.value.version !== undefined && version !== undefined && !sameVersion(newest.value.version, version);
  const conflict = differs ? [finding("safety/version", `The newest entry of the changelog (${placeOf(newest.at)}) is about another version than the pointer of ${what} (${placeOf(versionAt)}).`, versionAt, { fix: "bring the pointer and the changelog to the same version" })] : [];
  return { gaps, conflicts: [...future, ...conflict], ...(newest === undefined ? {} : { evidence: [newest.at] }) };
}
