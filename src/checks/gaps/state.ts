/** What a gap analysis rests on, as digests: equal states need no new document, and different ones can be told apart by name. */

import { binding } from "../../law/binding.ts";
import { openChapters } from "../../law/gates.ts";
import type { CodeChapter, Profile } from "../../law/types.ts";
import type { ModelRecords, Records } from "../../records/types.ts";
import { type Declared, declarations } from "../means.ts";
import { digestOf, type KeyState, type State } from "./marker.ts";
import { entriesOf, KNOWN_KEYS, measuresOf } from "./measures.ts";

interface Subject {
  readonly id: string;
  readonly profile: Profile;
  readonly records: ModelRecords;
}

/** The entries of the Code behind a chapter that speak of this profile, also where they fall due later. */
function applying(chapter: CodeChapter, profile: Profile, now: string): readonly string[] {
  return measuresOf(chapter).flatMap(entriesOf).filter((one) => binding(one, profile, now).binds !== "no").map((one) => one.id);
}

function evidenceDigest({ evidence }: Declared, records: Records): string | undefined {
  if (evidence.kind === "file") return records.digests?.get(evidence.path)?.slice(0, 8);
  return digestOf(evidence.kind, 8);
}

/** The day of a review is no part of it: what is declared does not change by being looked at. */
function keyState(declared: Declared, records: Records): KeyState {
  const { description, evidence, adequacy, missing } = declared.means;
  const known = evidenceDigest(declared, records);
  return { means: digestOf(JSON.stringify([description ?? null, evidence ?? null, adequacy ?? null, missing ?? null]), 8), ...(known === undefined ? {} : { evidence: known }) };
}

/** Does a declaration speak of one of the chapters? */
export function speaksOf(key: string, chapters: readonly CodeChapter[]): boolean {
  const of = KNOWN_KEYS.get(key);
  return of === null || (of !== undefined && chapters.includes(of));
}

/** The state for the chapters that are not signed and answer to a duty here, or for those of them that are asked for. `now`: ISO date. */
export function stateOf({ id, profile, records: model }: Subject, records: Records, now: string, only?: readonly CodeChapter[]): State {
  const chapters = openChapters(profile).filter((one) => only === undefined || only.includes(one));
  const keys = declarations(model, records).filter((one) => speaksOf(one.key, chapters)).map((one) => [one.key, keyState(one, records)] as const);
  keys.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { model: digestOf(id, 8), chapters, measures: digestOf(chapters.flatMap((one) => applying(one, profile, now)).join("\n"), 8), keys: new Map(keys) };
}

/** What differs between the state of a document and today's. */
export interface Difference {
  /** True where the document speaks of another model. */
  readonly otherModel: boolean;
  /** Chapters to be analysed today that it leaves out. */
  readonly chaptersMissing: readonly CodeChapter[];
  /** Chapters in it that are signed today, or answer to no duty. */
  readonly chaptersGone: readonly CodeChapter[];
  /** True where other measures of the same chapters apply. */
  readonly measures: boolean;
  /** Keys of model.yaml. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly means: readonly string[];
  readonly evidence: readonly string[];
  /** Keys whose evidence has no digest on one of the two sides, so that it was not compared. */
  readonly notCompared: readonly string[];
}

/** `then`: the state in a document's marker. */
export function difference(then: State, today: State): Difference {
  const chaptersMissing = today.chapters.filter((one) => !then.chapters.includes(one));
  const chaptersGone = then.chapters.filter((one) => !today.chapters.includes(one));
  const added: string[] = [];
  const means: string[] = [];
  const evidence: string[] = [];
  const notCompared: string[] = [];
  for (const [key, now] of today.keys) {
    const old = then.keys.get(key);
    if (old === undefined) { if (speaksOf(key, then.chapters)) added.push(key); continue; }
    if (old.means !== now.means) means.push(key);
    if (old.evidence === undefined || now.evidence === undefined) notCompared.push(key);
    else if (old.evidence !== now.evidence) evidence.push(key);
  }
  const removed = [...then.keys.keys()].filter((key) => !today.keys.has(key) && speaksOf(key, today.chapters));
  const same = chaptersMissing.length + chaptersGone.length === 0;
  return { otherModel: then.model !== today.model, chaptersMissing, chaptersGone, measures: same && then.measures !== today.measures, added, removed, means, evidence, notCompared };
}

/** True where nothing of what could be compared differs. */
export function isSame(one: Difference): boolean {
  return !one.otherModel && !one.measures && [one.chaptersMissing, one.chaptersGone, one.added, one.removed, one.means, one.evidence].every((list) => list.length === 0);
}

const SHOWN = 8;

function list(keys: readonly string[]): string {
  const shown = keys.slice(0, SHOWN).map((key) => `\`${key}\``).join(", ");
  return keys.length > SHOWN ? `${shown} and ${keys.length - SHOWN} more` : shown;
}

/** What differs, in words: one sentence part for each kind. */
export function differenceWords(one: Difference): readonly string[] {
  const words: string[] = [];
  const add = (keys: readonly string[], what: string): void => { if (keys.length > 0) words.push(`${what} ${list(keys)}`); };
  if (one.otherModel) words.push("it was written for another model");
  add(one.chaptersMissing, "chapters not in it:");
  add(one.chaptersGone, "chapters in it that need no analysis any more:");
  if (one.measures) words.push("other measures of the chapters apply now");
  add(one.added, "means declared since for");
  add(one.removed, "means taken back for");
  add(one.means, "other means declared for");
  add(one.evidence, "other evidence for");
  return words;
}
