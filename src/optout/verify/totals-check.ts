/** Totals from a file may have been edited or cut: do their numbers stand together? */

import { EXAMPLE_KEYS, NOTES, PROTOCOLS, REASONS } from "./reasons.ts";
import type { Totals } from "./totals.ts";

/** Milliseconds that a date can be made of (ECMA-262 §21.4.1.1). */
const MAX_TIME = 8.64e15;

/** What contradicts itself in totals of the first `manifests` manifests, in words; undefined for totals that the program can have made. */
export function faultInTotals(totals: Totals, manifests: number): string | undefined {
  const { reasons, notes, protocols, examples, files, from, to } = totals;
  const rows = sum([...files.values()].map((file) => file.rows));
  const places = [...[...examples.values()].flat().map((one) => one.at), ...[...totals.removals.values()].map((one) => one.first.at), ...totals.badLines.map((one) => one.at)];
  const checks: readonly (readonly [boolean, string])[] = [
    [strange(reasons, REASONS) || strange(notes, NOTES) || strange(protocols, PROTOCOLS) || strange(examples, EXAMPLE_KEYS), "it counts something that is not known"],
    [[...files.keys()].some((file) => file >= manifests) || places.some(([file]) => file >= manifests), "it speaks of a manifest that it does not name"],
    [sum(reasons.values()) !== rows, `its reasons add up to ${String(sum(reasons.values()))} rows, its manifests to ${String(rows)}`],
    [[...files.values()].some((file) => file.bad > file.rows), "more lines are bad than there are"],
    [sum(totals.train) > rows || sum(totals.agents.values()) > rows || totals.removalRows > rows || totals.exclusionRows > rows || totals.piratedRows > rows, "it counts more rows than there are"],
    [from <= to && (Math.abs(from) > MAX_TIME || Math.abs(to) > MAX_TIME), "its period is none"],
  ];
  return checks.find(([wrong]) => wrong)?.[1];
}

function strange(counts: ReadonlyMap<string, unknown>, known: readonly string[]): boolean {
  const names = new Set(known);
  for (const name of counts.keys()) if (!names.has(name)) return true;
  return false;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
