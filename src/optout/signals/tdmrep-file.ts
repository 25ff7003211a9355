/** `/.well-known/tdmrep.json` (TDMRep, "TDM File on the Origin Server"): a JSON array of rules; the first whose location matches decides. */

import { parseJson } from "../../formats/json.ts";
import { isObject } from "./headers.ts";
import { budget, compilePattern, matchesPattern, type PathPattern, spellTarget } from "./pattern.ts";
import type { TdmDeclaration } from "./tdmrep-values.ts";

export interface TdmRule {
  /** 1-based place in the array. */
  readonly entry: number;
  readonly location: string;
  readonly pattern: PathPattern;
  /** As it stands in the file. */
  readonly reservation: unknown;
  readonly policy?: string;
}

export interface TdmFile {
  readonly rules: readonly TdmRule[];
  /** Why nothing, or not everything, could be read. */
  readonly problem?: string;
  /** False where rules were left out because of a limit: what they say is not known. */
  readonly whole: boolean;
}

const MAX_LENGTH = 8_388_608;
const MAX_RULES = 100_000;

/**
 * Reads the file from its text, or from data that was parsed before. Anything that is not a JSON array means that the server does
 * not implement the protocol (a page that says 404, for example). Entries without a `location` are left out. Never throws.
 */
export function readTdmFile(source: unknown): TdmFile {
  let data = source;
  if (typeof source === "string") {
    if (source.length > MAX_LENGTH) return { rules: [], whole: false, problem: `longer than ${MAX_LENGTH} characters` };
    const parsed = parseJson("tdmrep.json", source, { maxLength: MAX_LENGTH, maxDepth: 32 });
    if (!parsed.ok) return { rules: [], whole: true, problem: `not JSON: ${parsed.problems[0]?.message ?? "unreadable"}` };
    data = parsed.value.data;
  }
  if (!Array.isArray(data)) return { rules: [], whole: true, problem: "not a JSON array, which the protocol asks for even around one rule" };
  const rules: TdmRule[] = [];
  let whole = data.length <= MAX_RULES;
  let left = 0;
  const length = Math.min(data.length, MAX_RULES);
  for (let i = 0; i < length; i += 1) {
    const rule = ruleOf((data as readonly unknown[])[i], i + 1);
    if (rule === "too-long") whole = false;
    else if (rule === undefined) left += 1;
    else rules.push(rule);
  }
  const problem = whole ? (left > 0 ? `${left} of ${length} entries have no location` : undefined) : `more than ${MAX_RULES} rules, or a location that is too long`;
  return { rules, whole, ...(problem === undefined ? {} : { problem }) };
}

function ruleOf(item: unknown, entry: number): TdmRule | "too-long" | undefined {
  if (!isObject(item)) return undefined;
  const location = Object.hasOwn(item, "location") ? item["location"] : undefined;
  if (typeof location !== "string" || location === "") return undefined;
  const pattern = compilePattern(location);
  if (pattern === undefined) return "too-long";
  const policy = Object.hasOwn(item, "tdm-policy") ? item["tdm-policy"] : undefined;
  const reservation = Object.hasOwn(item, "tdm-reservation") ? item["tdm-reservation"] : undefined;
  return { entry, location, pattern, reservation, ...(typeof policy === "string" && policy.trim() !== "" ? { policy: policy.trim() } : {}) };
}

/**
 * What the file says about a path with query (`targetOf`): the first match in sequence, case-sensitive, even where a later pattern is
 * longer. Undefined where none matches.
 */
export function fileDeclaration(file: TdmFile, target: string): TdmDeclaration | undefined {
  const base = { carrier: "file", name: "tdmrep.json" } as const;
  const spelt = spellTarget(target);
  if (spelt === undefined) return { ...base, unread: true, note: "the URL is too long to be matched" };
  const work = budget();
  for (const rule of file.rules) {
    const matches = matchesPattern(rule.pattern, spelt, work);
    if (matches === undefined) return { ...base, unread: true, note: "matching takes more work than is done for one URL" };
    if (!matches) continue;
    const said = rule.reservation;
    const valid = said === 1 || said === 0;
    return {
      ...base, line: rule.entry, rule: `${rule.location} → ${shown(said)}`,
      ...(valid ? { reservation: said } : { note: said === undefined ? "the rule has no tdm-reservation: read as unset" : "neither 1 nor 0: a protocol error, read as unset" }),
      ...(rule.policy === undefined ? {} : { policy: rule.policy }),
    };
  }
  if (!file.whole) return { ...base, unread: true, note: file.problem ?? "not read whole" };
  return file.problem === undefined ? undefined : { ...base, note: file.problem };
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value === "number" || typeof value === "boolean" ? String(value) : value === undefined ? "none" : value === null ? "null" : typeof value;
}
