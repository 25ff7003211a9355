/** One-click suggestions: edits of findings as GitHub's suggestion blocks. Pure; the caller reads lines and writes comments. */

import { createHash } from "node:crypto";
import { occurrences } from "../formats/edit.ts";
import type { Edit, Finding, Report } from "../checks/types.ts";
import { byteLength, prose, visible } from "./escape.ts";

export interface Suggestion {
  readonly path: string;
  /** Line of the head that the block replaces, from 1. With `endLine`, the first of several. */
  readonly line: number;
  readonly endLine?: number;
  /** Markdown: what was seen, and the block. */
  readonly body: string;
  /** The same for the same suggestion in every run, wherever its line has moved: 32 hex digits. */
  readonly key: string;
  /** Fingerprints of the findings that it mends. */
  readonly fingerprints: readonly string[];
}

const MAX = 100;
/** Longest line that is repeated in a block, in characters. */
const MAX_LINE = 2000;
const MAX_BODY = 20_000;

interface OnLine {
  readonly path: string;
  readonly line: number;
  readonly edits: Edit[];
  readonly findings: Finding[];
}

/**
 * The edits of a report as blocks, in the order of paths and lines; one block for a line, however many findings ask for it. A block
 * holds the whole new line, and `readLine(path, line)` gives the old one (without its line feed; undefined where it is not known). Left
 * out: findings of the baseline, lines that do not hold the edit's `old` text exactly once, lines with a carriage return or
 * characters that cannot be seen, insertions at the top of a file, and edits that meet on one line in two ways.
 */
export function suggestionsFor(report: Report, readLine: (path: string, line: number) => string | undefined): readonly Suggestion[] {
  const places = new Map<string, OnLine>();
  for (const finding of [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))]) {
    if (finding.baseline === true) continue;
    for (const edit of finding.edits ?? []) {
      const key = `${edit.path}\u0000${edit.line}`;
      const place = places.get(key) ?? { path: edit.path, line: edit.line, edits: [], findings: [] };
      if (!place.edits.some((one) => JSON.stringify(one) === JSON.stringify(edit))) place.edits.push(edit);
      if (!place.findings.includes(finding)) place.findings.push(finding);
      places.set(key, place);
    }
  }
  const sorted = [...places.values()].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  const seen = new Map<string, number>();
  return sorted.flatMap((place) => suggestion(place, readLine) ?? []).slice(0, MAX).map(({ content, ...one }) => {
    // The same new line twice in one file is two suggestions: their order tells them apart.
    const n = seen.get(content) ?? 0;
    seen.set(content, n + 1);
    return { ...one, key: createHash("sha256").update(`${content}\u0000${n}`).digest("hex").slice(0, 32) };
  });
}

function suggestion({ path, line, edits, findings }: OnLine, readLine: (path: string, line: number) => string | undefined): (Omit<Suggestion, "key"> & { readonly content: string }) | undefined {
  const old = line < 1 ? undefined : readLine(path, line);
  if (old === undefined || !shown(old)) return undefined;
  let text = old;
  const added: string[] = [];
  for (const edit of edits) {
    if (edit.kind === "insert") added.push(...edit.lines);
    else if (occurrences(old, edit.old) === 1 && occurrences(text, edit.old) === 1) text = text.split(edit.old).join(edit.new);
    else return undefined;
  }
  const lines = [text, ...added];
  if (!lines.every(shown) || (text === old && added.length === 0)) return undefined;
  const body = `${findings.slice(0, 3).map((finding) => prose(finding.message)).join("\n\n")}\n\n${block(lines)}\n`;
  if (byteLength(body) > MAX_BODY) return undefined;
  return { path, line, body, content: [path, ...findings.map((finding) => finding.rule), ...lines].join("\u0000"), fingerprints: findings.flatMap((finding) => finding.fingerprint ?? []) };
}

/** A line that stands in a block exactly as it is read: of bounded length, with nothing that cannot be seen but tabs. */
function shown(line: string): boolean {
  const plain = line.replaceAll("\t", " ");
  return line.length <= MAX_LINE && visible(plain) === plain;
}

/** A fence longer than any run of back-ticks inside, so that no line can close it (CommonMark, fenced code blocks). */
function block(lines: readonly string[]): string {
  let longest = 2;
  for (const run of lines.join("\n").match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion\n${lines.join("\n")}\n${fence}`;
}
