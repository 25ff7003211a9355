/**
 * Front matter of Markdown cards, read tolerantly: one broken or repeated entry does not hide the others. Values keep their line and
 * the words as written, since `24_700_000` is text in YAML 1.2 and a number in YAML 1.1.
 */

import type { KeyPath, Positioned, TextProblem } from "./position.ts";
import { frontMatterLines, readFrontMatter } from "./front-matter.ts";
import { splitLines } from "./lines.ts";
import { parseYaml } from "./yaml.ts";

export interface FrontMatterEntries {
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

/** Splits off front matter and reads each of its top-level entries, the sound ones even where others are broken. Never throws on content. */
export function readFrontMatterEntries(path: string, text: string): FrontMatterEntries {
  const read = readFrontMatter(path, text, { aliases: "bounded" });
  const none = { entries: new Map<string, Entry>(), body: read.body, bodyLine: read.bodyLine };
  if (read.frontMatter !== undefined) return { ...none, entries: entriesOf(read.frontMatter, 0), problems: [], present: true };
  const lines = splitLines(text);
  const block = frontMatterLines(lines);
  if (read.problems.length === 0 || block === undefined) {
    const open = block === undefined ? unclosed(lines) : undefined;
    const problems = open === undefined ? [] : [{ path, line: open, message: "front matter that is not closed by a line ---", fix: "Add a line --- after the last key." }];
    // An empty block is front matter too: the body begins below it.
    return { ...none, problems, present: read.bodyLine > 1 };
  }
  const parts = byEntry(path, lines.slice(block.open + 1, block.close), block.open + 1);
  return { ...none, entries: parts.entries, problems: dedupe([...read.problems, ...parts.problems]), present: true };
}

/** Line of a `---` that opens the file, is followed by a key and never closed; undefined for a thematic break. */
function unclosed(lines: readonly string[]): number | undefined {
  const open = lines.findIndex((l) => l.trim() !== "");
  const first = (lines[open] ?? "").replace("\uFEFF", "").trimEnd();
  return open >= 0 && first === "---" && /^[A-Za-z_][\w-]{0,40}:(?: |$)/.test((lines[open + 1] ?? "").slice(0, 200)) ? open + 1 : undefined;
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
