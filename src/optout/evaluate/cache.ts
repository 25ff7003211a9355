/** Parsed robots.txt files, kept while rows of the same host follow one another: bounded by number and by characters. */

import { parseRobots } from "../robots/parse.ts";
import type { ParsedRobots } from "../robots/parse.ts";
import { robotsSignalLines } from "../signals/robots-lines.ts";
import type { RobotsSignalLines } from "../signals/robots-lines.ts";
import type { Mode } from "../types.ts";

export interface CachedRobots {
  readonly parsed: ParsedRobots;
  /** Lines of use by asked name. */
  readonly lines: Map<string, RobotsSignalLines>;
}

const MAX_FILES = 2048;
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_NAMES = 256;

/** Least recently used first. Two maps, so that the key is the text itself and no text has to be copied. */
interface Shelf { readonly files: Map<string, CachedRobots>; characters: number }
const SHELVES: Readonly<Record<Mode, Shelf>> = { rfc9309: { files: new Map(), characters: 0 }, google: { files: new Map(), characters: 0 } };

const encoder = new TextEncoder();

/** The file in one mode. The same text gives the same answer, so what is kept can never be seen in a result. */
export function cachedRobots(text: string, mode: Mode): CachedRobots {
  const shelf = SHELVES[mode];
  const kept = shelf.files.get(text);
  if (kept !== undefined) {
    shelf.files.delete(text);
    shelf.files.set(text, kept);
    return kept;
  }
  const fresh: CachedRobots = { parsed: parseRobots(encoder.encode(text), mode), lines: new Map() };
  if (text.length > MAX_CHARACTERS / 8) return fresh;
  shelf.files.set(text, fresh);
  shelf.characters += text.length;
  for (const oldest of shelf.files.keys()) {
    if (shelf.files.size <= MAX_FILES && shelf.characters <= MAX_CHARACTERS) break;
    shelf.files.delete(oldest);
    shelf.characters -= oldest.length;
  }
  return fresh;
}

/** `robotsSignalLines`, kept per file. */
export function cachedLines(robots: CachedRobots, agent: string): RobotsSignalLines {
  const kept = robots.lines.get(agent);
  if (kept !== undefined) return kept;
  const fresh = robotsSignalLines(robots.parsed, agent);
  if (robots.lines.size < MAX_NAMES) robots.lines.set(agent, fresh);
  return fresh;
}
