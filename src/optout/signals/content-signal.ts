/**
 * Content Signals (Cloudflare's policy of 24 September 2025, CC0): `Content-Signal: search=yes, ai-train=no` in a group of robots.txt,
 * seen as a response header too. Looks like Content-Usage and is not: other labels, `yes` and `no`.
 */

import type { Carrier, Evidence, Statement, Use, UseVerdict } from "../types.ts";
import type { RobotsLine } from "./aipref.ts";
import { MAX_VALUE } from "./headers.ts";
import { budget, compilePattern, matchesPattern, spellTarget } from "./pattern.ts";
import { combineUses, evidenceOf, forUses, notes, type Uses } from "./statement.ts";

export const SIGNALS = ["search", "ai-input", "ai-train"] as const;
export type Signal = (typeof SIGNALS)[number];
/** Absent: neither granted nor restricted. */
export type Signals = Readonly<Partial<Record<Signal, "yes" | "no">>>;

export interface ContentSignalResult extends Statement {
  readonly signals: Signals;
}

const USES_OF: Readonly<Record<Signal, readonly Use[]>> = { "search": ["search"], "ai-input": ["ai-input"], "ai-train": ["train", "train-generative"] };
/** The policy has `yes` and `no`; the others are seen in the field. */
const VALUES: ReadonlyMap<string, "yes" | "no"> = new Map([["yes", "yes"], ["no", "no"], ["true", "yes"], ["false", "no"], ["1", "yes"], ["0", "no"]]);
const INTERMEDIARY = "as a response header it may be the default of an intermediary and not the rightsholder's word";

interface ReadSignals { readonly signals: Signals; readonly note?: string; readonly unread?: true }

/** One value. Names and values in any case; of a signal that stands twice with different values, `no` counts. */
function readSignals(value: string): ReadSignals {
  if (value.length > MAX_VALUE) return { signals: {}, unread: true, note: `longer than ${MAX_VALUE} characters` };
  const signals: Partial<Record<Signal, "yes" | "no">> = {};
  const odd = new Set<string>();
  for (const part of value.split(",")) {
    const equals = part.indexOf("=");
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
    const label = SIGNALS.find((s) => s === name);
    if (label === undefined) continue;
    const said = equals < 0 ? undefined : VALUES.get(part.slice(equals + 1).trim().toLowerCase());
    if (said === undefined) odd.add(name);
    else signals[label] = signals[label] === "no" ? "no" : said;
  }
  return { signals, ...notes([odd.size === 0 ? undefined : `neither yes nor no: ${[...odd].join(", ")}`]) };
}

function usesOf({ signals, unread }: ReadSignals): Uses {
  const uses: Partial<Record<Use, UseVerdict>> = {};
  for (const signal of SIGNALS) {
    const said = signals[signal];
    if (said === undefined && unread !== true) continue;
    Object.assign(uses, forUses(USES_OF[signal], unread === true ? "not-evaluable" : said === "yes" ? "permitted" : "reserved"));
  }
  return uses;
}

function combined(list: readonly { readonly read: ReadSignals; readonly rule: string; readonly line?: number }[], carrier: Carrier): ContentSignalResult {
  const signals: Partial<Record<Signal, "yes" | "no">> = {};
  const uses: Uses[] = [];
  const evidence: Evidence[] = [];
  for (const { read, rule, line } of list) {
    for (const signal of SIGNALS) {
      const said = read.signals[signal];
      if (said !== undefined && signals[signal] !== "no") signals[signal] = said;
    }
    const own = usesOf(read);
    uses.push(own);
    evidence.push(...evidenceOf(own, { protocol: "content-signal", carrier, name: "Content-Signal", rule: `Content-Signal: ${rule.slice(0, 300)}`, ...(line === undefined ? {} : { line }), ...notes([read.note, carrier === "header" ? INTERMEDIARY : undefined]) }));
  }
  return { uses: combineUses(uses), evidence, signals };
}

/**
 * The lines of the group that holds for an agent. Several lines add up; where they differ, `no` counts. A value that begins with `/`
 * speaks of that path only; without a `target` (from `targetOf`) it is taken to apply.
 */
export function contentSignalStatement(lines: readonly RobotsLine[], target?: string): ContentSignalResult {
  const list = [];
  const spelt = target === undefined ? undefined : spellTarget(target);
  const work = budget();
  for (const { value, line } of lines) {
    const hash = value.indexOf("#");
    let rest = (hash < 0 ? value : value.slice(0, hash)).trim();
    if (rest.startsWith("/")) {
      const end = rest.search(/[ \t]/);
      const pattern = compilePattern(end < 0 ? rest : rest.slice(0, end));
      if (pattern !== undefined && spelt !== undefined && matchesPattern(pattern, spelt, work) === false) continue;
      rest = end < 0 ? "" : rest.slice(end).trim();
    }
    list.push({ read: readSignals(rest), rule: value, line });
  }
  return combined(list, "robots.txt");
}

/** The response header, whose evidence says that it may be an intermediary's. */
export function contentSignalHeaderStatement(lines: readonly string[]): ContentSignalResult {
  return combined(lines.map((value) => ({ read: readSignals(value), rule: value })), "header");
}
