/** Edits onto texts, in memory. All edits of a finding are applied, or none. Pure. */

import { occurrences } from "../../formats/edit.ts";
import type { Edit, Finding } from "../../checks/types.ts";

/** What an edit asks of one file. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edit: Edit;
}

interface Applied {
  /** Path → new text, for the files that changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** Path → the edits that are in its new text; equal edits once. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly findings: readonly Finding[];
  /** Findings whose edits do not fit the text as it is now, or overlap with those of a finding before. */
  readonly left: readonly Finding[];
}

/** Offsets of the beginning of each line; LF and CRLF end lines. */
function starts(text: string): readonly number[] {
  const found = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) found.push(at + 1);
  return found;
}

/** Where an edit goes; undefined where the text does not hold it exactly once in that line. */
function placed(edit: Edit, text: string, lines: readonly number[]): Wanted | undefined {
  if (edit.kind === "insert") {
    if (edit.lines.some((line) => /[\r\n]/.test(line)) || edit.line > lines.length) return undefined;
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    const at = edit.line === 0 ? (text.startsWith("\uFEFF") ? 1 : 0) : lines[edit.line];
    // After a last line without an end there is no place that leaves the line as it is.
    return at === undefined ? undefined : { start: at, end: at, text: edit.lines.map((line) => `${line}${end}`).join(""), edit };
  }
  const start = lines[edit.line - 1];
  if (start === undefined || /[\r\n]/.test(edit.old + edit.new)) return undefined;
  const line = text.slice(start, (lines[edit.line] ?? text.length + 1) - 1);
  return occurrences(line, edit.old) === 1 ? { start: start + line.indexOf(edit.old), end: start + line.indexOf(edit.old) + edit.old.length, text: edit.new, edit } : undefined;
}

function same(a: Wanted, b: Wanted): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Two replacements of one place, or insertions at one place: which one comes first would be a guess. */
function meet(a: Wanted, b: Wanted): boolean {
  return !same(a, b) && (a.start === b.start || (a.start < b.end && b.start < a.end));
}

/** `texts`: the files as they are, by path; a path that is missing there takes no edits. */
export function applyEdits(texts: ReadonlyMap<string, string>, findings: readonly Finding[]): Applied {
  const lines = new Map([...texts].map(([path, text]) => [path, starts(text)]));
  const taken = new Map<string, Wanted[]>();
  const done: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const wanted = (finding.edits ?? []).map((edit) => { const text = texts.get(edit.path); return text === undefined ? undefined : placed(edit, text, lines.get(edit.path) ?? []); });
    const fits = wanted.every((one, i) => one !== undefined && !(taken.get(one.edit.path) ?? []).some((other) => meet(one, other)) && !wanted.slice(0, i).some((other) => other !== undefined && other.edit.path === one.edit.path && meet(one, other)));
    if (!fits) {
      left.push(finding);
      continue;
    }
    done.push(finding);
    for (const one of wanted) {
      if (one === undefined) continue;
      const list = taken.get(one.edit.path) ?? [];
      if (!list.some((other) => same(one, other))) list.push(one);
      taken.set(one.edit.path, list);
    }
  }
  const changed = [...taken].map(([path, list]): [string, string] => [path, spliced(texts.get(path) ?? "", list)]).filter(([path, text]) => text !== texts.get(path));
  return { texts: new Map(changed), edits: new Map([...taken].map(([path, list]) => [path, list.map((one) => one.edit)])), findings: done, left };
}

function spliced(text: string, wanted: readonly Wanted[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: by } of wanted.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), by);
    from = end;
  }
  return parts.join("") + text.slice(from);
}
