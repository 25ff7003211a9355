/** A verification for people: words first, then counts, reasons, places, fixes. It tells what was found and draws no conclusion in law. */

import type { Reason } from "../../../optout/verify/reasons.ts";
import { ROW_VERDICTS, type RowFinding, type RowVerdict, type VerificationResult } from "../../../optout/verify/result.ts";
import { visible } from "../../../report/escape.ts";
import type { Style } from "../../../report/style.ts";
import { FIX, MEANING, NOTED } from "./verify-words.ts";

const SHOWN = 10;
/** Places of one kind that are shown; the rest is in the file of rows. */
const PLACES = 5;
const number = (value: number): string => value.toLocaleString("en");
const rowsOf = (value: number): string => `${number(value)} ${value === 1 ? "row" : "rows"}`;
const COLOUR: Readonly<Record<RowVerdict, "green" | "red" | "yellow">> = { honoured: "green", violated: "red", "no-snapshot": "yellow", "stale-snapshot": "yellow", unreadable: "yellow", "not-evaluable": "yellow" };

/** True where nothing is left to look at: every row honoured, nothing on a list, nothing reserved and kept, everything read. */
export function nothingFound(result: VerificationResult): boolean {
  return result.complete && result.rows.total > 0 && result.rows.honoured === result.rows.total && result.removals.rows + result.exclusion.rows + result.pirated.rows === 0 && keptThoughReserved(result).length === 0 && (result.notes["signals-not-read"] ?? 0) + (result.notes["rsl-terms-not-read"] ?? 0) === 0;
}

/** Protocols beside robots.txt under which kept rows are reserved. */
function keptThoughReserved(result: VerificationResult): readonly (readonly [string, number])[] {
  return Object.entries(result.protocols).flatMap(([id, count]) => (id !== "rfc9309" && count !== undefined && count.reserved > 0 ? [[id, count.reserved] as const] : []));
}

/** The whole text. */
export function verificationText(result: VerificationResult, style: Style): string {
  const counts = result.rows.total === 0 ? [] : ["", ...verdicts(result, style), ...protocols(result)];
  const out = [headline(result, style), ...scope(result), ...counts, ...joins(result, style), ...hosts(result), ...notes(result), ...unread(result, style)];
  return `${out.join("\n")}\n`;
}

function headline(result: VerificationResult, style: Style): string {
  const { rows } = result;
  if (rows.total === 0) return style("yellow", result.options.shard === "1/1" ? "No row was verified." : `No row falls to shard ${result.options.shard}.`);
  const said: string[] = [];
  if (rows.violated > 0) said.push(style("red", `${rowsOf(rows.violated)} fetched or kept against robots.txt`));
  const open = rows.total - rows.honoured - rows.violated;
  if (open > 0) said.push(style("yellow", `${rowsOf(open)} without an answer`));
  // A row may be reserved under several protocols: rows are counted, not statements.
  const reserved = keptThoughReserved(result).length === 0 ? 0 : (result.notes["reserved-beside-robots"] ?? 0);
  if (reserved > 0) said.push(style("red", `${rowsOf(reserved)} kept although reserved under another protocol`));
  if (result.removals.rows > 0) said.push(style("red", `${rowsOf(result.removals.rows)} of accepted removal requests`));
  if (result.exclusion.rows > 0) said.push(style("red", `${rowsOf(result.exclusion.rows)} of excluded sites`));
  if (result.pirated.rows > 0) said.push(style("red", `${rowsOf(result.pirated.rows)} of hosts publicly known to offer works without licence`));
  if (!result.complete) said.push(style("yellow", result.options.shard === "1/1" ? "not everything could be read" : `only shard ${result.options.shard}`));
  return said.length === 0 ? style("green", `All ${rowsOf(rows.total)} honour the robots.txt that was in force.`) : `${said.join("; ")}.`;
}

function scope(result: VerificationResult): string[] {
  const { inputs, options, period, hosts, agents } = result;
  const count = (role: string): number => inputs.filter((one) => one.role === role).length;
  const names = (list: readonly string[]): string => list.map((name) => visible(name)).join(", ");
  const lines = [`${rowsOf(result.rows.total)} of ${number(hosts.total)} ${hosts.total === 1 ? "host" : "hosts"} in ${number(count("manifest"))} manifest${count("manifest") === 1 ? "" : "s"}${period === undefined ? "" : `, fetched ${days(period.from.slice(0, 10), period.to.slice(0, 10))}`}; ${number(count("snapshot"))} snapshot file${count("snapshot") === 1 ? "" : "s"}.`];
  lines.push(`Asked for: ${options.agents.length === 0 ? "no agent" : names(options.agents)}${options.control_tokens.length === 0 ? "" : `; control tokens ${names(options.control_tokens)}`}${options.training_bots.length === 0 ? "" : `; training bots ${names(options.training_bots)}`} (${options.mode}, snapshots at most ${String(options.max_snapshot_age_hours)} h old).`);
  const undeclared = Object.keys(agents.manifests).filter((name) => !options.agents.includes(name));
  if (undeclared.length > 0) lines.push(`Also in the manifests: ${names(undeclared.slice(0, SHOWN))}${undeclared.length > SHOWN ? ` and ${number(undeclared.length - SHOWN)} more` : ""}.`);
  return lines;
}

function days(from: string, to: string): string {
  return from === to ? `on ${from}` : `${from} to ${to}`;
}

function verdicts(result: VerificationResult, style: Style): string[] {
  const width = number(result.rows.total).length;
  const lines: string[] = [];
  for (const verdict of ROW_VERDICTS) {
    const rows = result.rows[verdict];
    if (rows === 0 && verdict !== "honoured" && verdict !== "violated") continue;
    lines.push(`${style(rows === 0 ? "dim" : COLOUR[verdict], verdict.padEnd(15))}${number(rows).padStart(width)}`);
    for (const [reason, count] of Object.entries(result.reasons[verdict] ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
      lines.push(`  ${number(count).padStart(width + 13)}  ${MEANING[reason as Reason] ?? reason}`);
      if (verdict === "honoured") continue;
      lines.push(...examples(result.examples.filter((one) => one.verdict === verdict && one.reason === reason), width + 17));
      if (count > PLACES) lines.push(`${" ".repeat(width + 17)}… and ${number(count - PLACES)} more (--rows FILE writes them all)`);
      const fix = FIX[reason as Reason];
      if (fix !== undefined) lines.push(`${" ".repeat(width + 17)}fix: ${fix}`);
    }
  }
  return lines;
}

function examples(rows: readonly RowFinding[], indent: number): string[] {
  return rows.slice(0, PLACES).map((row) => {
    const why = [row.agent, row.rule, row.source === undefined ? undefined : `by ${row.source}`].filter((text) => text !== undefined).join(", ");
    return `${" ".repeat(indent)}${visible(row.file)}:${String(row.line)} ${visible(row.url).slice(0, 200)}${why === "" ? "" : ` (${visible(why)})`}`;
  });
}

function protocols(result: VerificationResult): string[] {
  const { train } = result;
  const list = Object.entries(result.protocols);
  const lines = ["", `Training, of the rows kept: ${number(train.reserved)} reserved, ${number(train.conditional)} on terms, ${number(train.permitted)} permitted, ${number(train.unknown)} without a signal${train.unknown === 0 ? "" : " (which is no permission)"}, ${number(train["not-evaluable"])} not evaluable.`];
  for (const [id, count] of list) {
    if (count === undefined) continue;
    lines.push(`  ${id.padEnd(15)}${number(count.reserved)} reserved, ${number(count.conditional)} on terms, ${number(count.permitted)} permitted`);
    if (id !== "rfc9309") lines.push(...examples(result.examples.filter((one) => one.verdict === undefined && one.reason === id), 4));
  }
  return lines;
}

function joins(result: VerificationResult, style: Style): string[] {
  const lines: string[] = [];
  const { removals, exclusion, pirated } = result;
  const of = (reason: string): string[] => examples(result.examples.filter((one) => one.reason === reason), 4);
  if (removals.entries > 0 || removals.open > 0) lines.push(`Removal requests: ${number(removals.entries)} accepted, ${number(removals.open)} open; ${removals.rows === 0 ? "no kept row is of one that was in force" : style("red", `${rowsOf(removals.rows)} of ${number(Object.keys(removals.by_entry).length)} still there`)}.`, ...of("removal-request"));
  if (exclusion.entries > 0) lines.push(`Excluded sites: ${number(exclusion.entries)}${exclusion.date === undefined ? "" : ` (${exclusion.date})`}; ${exclusion.rows === 0 ? "none of the rows is of one" : style("red", `${rowsOf(exclusion.rows)}: ${top(exclusion.by_domain)}`)}.`, ...of("exclusion-list"));
  if (pirated.rows > 0) lines.push(style("red", `Hosts publicly known to offer works without licence: ${rowsOf(pirated.rows)}: ${top(pirated.by_source)}.`), ...of("pirated-host"));
  return lines.length === 0 ? [] : ["", ...lines];
}

function top(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${entries.slice(0, SHOWN).map(([name, rows]) => `${visible(name)} (${number(rows)})`).join(", ")}${entries.length > SHOWN ? `, and ${number(entries.length - SHOWN)} more` : ""}`;
}

function hosts(result: VerificationResult): string[] {
  return Object.keys(result.hosts.violated).length === 0 ? [] : ["", `Hosts of violated rows: ${top(result.hosts.violated)}.`];
}

function notes(result: VerificationResult): string[] {
  const list = Object.entries(result.notes);
  return list.length === 0 ? [] : ["", "To know:", ...list.map(([note, rows]) => `  ${number(rows)} ${noted(note, rows)}`)];
}

/** A note in words; the texts begin with "rows". */
function noted(note: string, rows: number): string {
  const text = Object.hasOwn(NOTED, note) ? NOTED[note as keyof typeof NOTED] : visible(note);
  return rows === 1 ? text.replace(/^rows that were/u, "row that was").replace(/^rows that name /u, "row that names ").replace(/^rows/u, "row") : text;
}

function unread(result: VerificationResult, style: Style): string[] {
  if (result.unread.length === 0) return [];
  const lines = result.unread.slice(0, SHOWN * 2).map(({ name, line, offset, reason, fix }) => `  ${visible(name)}${line === undefined ? "" : `:${String(line)}`}${offset === undefined ? "" : ` (byte ${String(offset)})`}: ${visible(reason)}${fix === undefined ? "" : `; fix: ${visible(fix)}`}`);
  const more = result.unread.length - lines.length;
  return ["", style("yellow", `Not read (${number(result.unread.length)}):`), ...lines, ...(more > 0 ? [`  … and ${number(more)} more`] : [])];
}
