/**
 * Changes that a person judged not relevant (`not_relevant` of model.yaml, Measure 1.1): one place for the documentation's age and for
 * what a change asks for.
 */

import { compileGlob } from "../formats/glob.ts";
import { classify } from "../formats/placeholder.ts";
import { addPeriod, isoDate } from "../law/clocks.ts";
import type { ModelRecord } from "../records/types.ts";

export type Mark = NonNullable<ModelRecord["not_relevant"]>[number];

/** What is known of the file that a mark may speak of. */
interface State {
  readonly path: string;
  /** SHA-256 of the file, where known; in any case. */
  readonly sha256?: string | undefined;
  /** Day on which it changed, ISO date; undefined where git cannot tell. */
  readonly changed?: string | undefined;
}

export interface Marks {
  /**
   * The first mark that sets this state aside. A mark counts only where it gives a reason, covers the path (the file itself, a glob, or
   * a folder), and names the state that it speaks of: the SHA-256 of a weight file, or a day `on` that is neither before the change nor after `now`.
   */
  of(state: State, now: string): Mark | undefined;
}

/** Characters of pattern times characters of path that all globs of one record may cost; beyond it a mark does not count. */
const MAX_WORK = 50_000_000;
const MAX_MARKS = 2000;

/** A mark with its state read once: thousands of files may be asked about. */
interface Stated {
  readonly mark: Mark;
  readonly sha256: string | undefined;
  readonly on: string | undefined;
}

interface Pattern extends Stated {
  covers(path: string): boolean;
}

const known = new WeakMap<object, Marks>();

/** The marks of one model's record; compiled once per record. */
export function marksOf(entries: readonly Mark[] | undefined): Marks {
  if (entries === undefined || entries.length === 0) return { of: () => undefined };
  const found = known.get(entries) ?? compile(entries);
  known.set(entries, found);
  return found;
}

function compile(entries: readonly Mark[]): Marks {
  const budget = { left: MAX_WORK };
  const exact = new Map<string, Stated[]>();
  const patterns: Pattern[] = [];
  const lastDay = new Map<string, string>();
  for (const mark of entries.slice(0, MAX_MARKS)) {
    if (classify(mark.reason).kind !== "value") continue;
    const stated: Stated = { mark, sha256: mark.sha256?.toLowerCase().replace(/^sha256:/, ""), on: isoDate(mark.on) };
    if (stated.sha256 === undefined && stated.on === undefined) continue;
    const clean = mark.path.replace(/^\.\//, "").replace(/\/+$/, "");
    if (/[*?[{\\]/.test(clean)) patterns.push(glob(stated, clean, budget));
    // A name may hold such signs as well.
    if (clean !== "") exact.set(clean, [...(exact.get(clean) ?? []), stated]);
  }
  return {
    of(state, now) {
      // One day of tolerance: the day of judgement is UTC's, the author's may have begun.
      const last = lastDay.get(now) ?? addPeriod(now, "P1D") ?? now;
      lastDay.set(now, last);
      const known = { sha256: state.sha256?.toLowerCase(), changed: isoDate(state.changed) ?? "" };
      const named = exact.size === 0 ? [] : foldersOf(state.path).flatMap((path) => exact.get(path) ?? []);
      const found = named.find((stated) => speaksOf(stated, known, last)) ?? patterns.find((stated) => speaksOf(stated, known, last) && stated.covers(state.path));
      return found?.mark;
    },
  };
}

function glob(stated: Stated, pattern: string, budget: { left: number }): Pattern {
  const compiled = compileGlob(pattern);
  return {
    ...stated,
    covers(path) {
      budget.left -= pattern.length * path.length;
      return compiled.ok && budget.left >= 0 && compiled.glob.matches(path);
    },
  };
}

/** The path itself and the folders that it lies in. */
function foldersOf(path: string): readonly string[] {
  const out = [path];
  for (let cut = path.lastIndexOf("/"); cut > 0 && out.length < 64; cut = path.lastIndexOf("/", cut - 1)) out.push(path.slice(0, cut));
  return out;
}

/** An open mark would hold for ever, and one of tomorrow for what nobody has seen yet. */
function speaksOf({ sha256, on }: Stated, state: { readonly sha256: string | undefined; readonly changed: string }, last: string): boolean {
  if (sha256 !== undefined) return sha256 === state.sha256;
  return on !== undefined && on <= last && on >= state.changed;
}
