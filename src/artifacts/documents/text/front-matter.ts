/**
 * Front matter of Markdown cards, read tolerantly: one broken or repeated entry does not hide the others. Values keep their line and
 * the words as written, since `24_700_000` is text in YAML 1.2 and a number in YAML 1.1.
 */

import type { KeyPath, Positioned, TextProblem } from "../../../formats/position.ts";
import { parseYaml } from "../../../formats/yaml.ts";

export interface FrontMatter {
  /** Top-level keys in order. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly TextProblem[];
  readonly body: string;
  /** Line of the body's first line, from 1. */
  readonly bodyLine: number;
  /** False where the file has none: a `---` under a line of text is a heading, and one inside a fence is code. */
  readonly present: boolean;
}

export interface Entry {
  readonly value: unknown;
  /** Line of the key. */
  readonly line: number;
  /** Line of a node below this entry. */
  lineOf(keys: KeyPath): number;
}

const MAX_LINES = 20_000;

/** Splits off the front matter between a `---` on the first non-empty line and the next `---` or `...`. Never throws on content. */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const lines = source.split(/\r\n|\n|\r/, MAX_LINES);
  let first = 0;
  while (first < lines.length && first < 50 && (lines[first] ?? "").trim() === "") first++;
  const none = { entries: new Map<string, Entry>(), problems: [], body: source, bodyLine: 1, present: false };
  if (!/^---[ \t]*$/.test((lines[first] ?? "").slice(0, 100))) return none;
  let last = first + 1;
  while (last < lines.length && !/^(?:---|\.\.\.)[ \t]*$/.test((lines[last] ?? "").slice(0, 100))) last++;
  if (last >= lines.length) {
    // A thematic break at the top of a page opens no front matter.
    if (!/^[A-Za-z_][\w-]{0,40}:(?: |$)/.test((lines[first + 1] ?? "").slice(0, 200))) return none;
    return { ...none, problems: [{ path, line: first + 1, message: "front matter that is not closed by a line ---", fix: "Add a line --- after the last key." }] };
  }
  const inside = lines.slice(first + 1, last);
  const meaningful = inside.filter((l) => l.trim() !== "" && !l.trimStart().startsWith("#"));
  if (meaningful.length > 0 && !meaningful.some((l) => /^["']?[\w][\w -]{0,60}["']?[ \t]*:(?:[ \t]|$)/.test(l.slice(0, 200)))) return none;
  const body = sliceLines(source, last + 1);
  const whole = parseYaml(path, inside.join("\n"), { aliases: "bounded" });
  if (whole.ok && typeof whole.value.data === "object" && whole.value.data !== null && !Array.isArray(whole.value.data)) {
    return { entries: entriesOf(whole.value, first + 1), problems: [], body, bodyLine: last + 2, present: true };
  }
  const parts = byEntry(path, inside, first + 1);
  const problems = whole.ok ? parts.problems : [...whole.problems.map((p) => ({ ...p, line: (p.line ?? 1) + first + 1 })), ...parts.problems];
  return { entries: parts.entries, problems: dedupe(problems), body, bodyLine: last + 2, present: true };
}

/** The text from line index `from` on. */
function sliceLines(source: string, from: number): string {
  let line = 0;
  for (let i = 0; i < source.length; i++) {
    if (line === from) return source.slice(i);
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) line++;
  }
  return "";
}

function dedupe(problems: readonly TextProblem[]): readonly TextProblem[] {
  const seen = new Set<string>();
  return problems.filter((p) => {
    const mark = `${p.line ?? 0} ${p.message}`;
    return seen.has(mark) ? false : (seen.add(mark), true);
  }).slice(0, 20);
}

function entriesOf(parsed: Positioned, offset: number, only?: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(parsed.data as Record<string, unknown>)) {
    if (only !== undefined && key !== only) continue;
    entries.set(key, { value, line: parsed.at([key]).line + offset, lineOf: (keys) => parsed.at([key, ...keys]).line + offset });
  }
  return entries;
}

const KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z_][\w .-]{0,60}?))[ \t]*:(?=[ \t]|$)/;

/** Parses each top-level entry on its own. Of a repeated key the first is kept and the repetition is reported. */
function byEntry(path: string, inside: readonly string[], offset: number): { entries: Map<string, Entry>; problems: TextProblem[] } {
  const entries = new Map<string, Entry>();
  const problems: TextProblem[] = [];
  let start = -1;
  let key = "";
  const close = (end: number): void => {
    if (start < 0) return;
    const parsed = parseYaml(path, inside.slice(start, end).join("\n"), { aliases: "bounded" });
    if (!parsed.ok) problems.push(...parsed.problems.slice(0, 1).map((p) => ({ ...p, line: (p.line ?? 1) + start + offset })));
    else if (entries.has(key)) problems.push({ path, line: start + offset + 1, message: `the key "${key}" stands twice in the front matter; the first is used`, fix: "Keep one of the two." });
    else if (typeof parsed.value.data === "object" && parsed.value.data !== null && !Array.isArray(parsed.value.data)) for (const [name, entry] of entriesOf(parsed.value, start + offset, key)) entries.set(name, entry);
  };
  for (let i = 0; i < inside.length; i++) {
    const match = KEY.exec((inside[i] ?? "").slice(0, 200));
    if (match === null) continue;
    close(i);
    start = i;
    key = match[1] ?? match[2] ?? match[3] ?? "";
  }
  close(inside.length);
  return { entries, problems };
}
