/** A unified diff for a terminal: foreign text escaped, colours by the terminal's style. For looking at, not for `patch`. */

import { clip, visible } from "./escape.ts";
import type { Style } from "./style.ts";

const CONTEXT = 3;
const MAX_LINE = 600;
/** Of a long line, what both sides begin with is cut down to this. */
const MAX_PREFIX = 120;
/** How far ahead an inserted block is looked for. */
const AHEAD = 200;

interface Row {
  readonly sign: " " | "-" | "+";
  readonly text: string;
  /** Line numbers after this row, from 0. */
  readonly old: number;
  readonly now: number;
}

/** The changes of one file as hunks with three lines around them; empty where the texts are equal. Changed lines and inserted blocks are told apart, moved ones are not. */
export function diffText(path: string, before: string, after: string, style: Style): string {
  if (before === after) return "";
  const rows = compared(lines(before), lines(after));
  const out = [style("bold", `--- ${visible(`a/${path}`)}`), style("bold", `+++ ${visible(`b/${path}`)}`)];
  for (const [from, to] of hunks(rows)) {
    const part = rows.slice(from, to);
    const previous = from === 0 ? undefined : rows[from - 1];
    const count = (sign: "-" | "+"): number => part.filter((row) => row.sign === " " || row.sign === sign).length;
    out.push(style("cyan", `@@ -${start(previous?.old, count("-"))},${count("-")} +${start(previous?.now, count("+"))},${count("+")} @@`));
    for (const { sign, text } of part) out.push(sign === " " ? ` ${text}` : style(sign === "-" ? "red" : "green", `${sign}${text}`));
  }
  return `${out.join("\n")}\n`;
}

function start(before: number | undefined, count: number): number {
  return (before ?? 0) + (count === 0 ? 0 : 1);
}

/** Lines without their ends. */
function lines(text: string): readonly string[] {
  const all = text.split("\n");
  if (all.at(-1) === "") all.pop();
  return all;
}

function compared(before: readonly string[], after: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  const push = (sign: Row["sign"], text: string): void => { rows.push({ sign, text: clip(visible(text.replace(/\r$/, "").replaceAll("\t", "    ")), MAX_LINE), old: i, now: j }); };
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) { i++; j++; push(" ", old); continue; }
    // More lines are left than before: perhaps a block was inserted before this one.
    const ahead = after.length - j > before.length - i && old !== undefined ? after.slice(j + 1, j + AHEAD).indexOf(old) : -1;
    if (ahead !== -1) { for (const line of after.slice(j, j + ahead + 1)) { j++; push("+", line); } continue; }
    const run = differing(before, after, i, j);
    const [gone, come] = [before.slice(i, i + run), after.slice(j, j + run)];
    const cut = (line: string, n: number): string => tail(line, gone[n], come[n]);
    for (const [n, line] of gone.entries()) { i++; push("-", cut(line, n)); }
    for (const [n, line] of come.entries()) { j++; push("+", cut(line, n)); }
  }
  return rows;
}

/** A long line without most of what both sides begin with, so that the change itself is in sight. */
function tail(line: string, a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined || Math.max(a.length, b.length) <= MAX_LINE) return line;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same <= MAX_PREFIX ? line : `…${line.slice(same - MAX_PREFIX)}`;
}

/** How many lines in a row differ, at least one. */
function differing(before: readonly string[], after: readonly string[], i: number, j: number): number {
  let run = 1;
  while (run < 1000 && i + run < before.length && j + run < after.length && before[i + run] !== after[j + run]) run++;
  return run;
}

/** Ranges of rows to show: each change with the rows around it, joined where they touch. */
function hunks(rows: readonly Row[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [i, row] of rows.entries()) {
    if (row.sign === " ") continue;
    const last = found.at(-1);
    const [from, to] = [Math.max(0, i - CONTEXT), Math.min(rows.length, i + 1 + CONTEXT)];
    if (last !== undefined && from <= last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}
