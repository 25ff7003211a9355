/**
 * Spawning ai.txt (May 2023): a file like robots.txt that lists kinds of files, read when media is downloaded for training. There is no
 * specification: agents, patterns and precedence are read as RFC 9309 has them.
 */

import type { Statement, UseVerdict } from "../types.ts";
import { budget, compilePattern, matchesPattern, spellTarget } from "./pattern.ts";
import { evidenceOf, forUses, TRAINING } from "./statement.ts";

export interface AiTxtResult extends Statement {
  /** Undefined where no rule speaks of the path. */
  readonly allowed?: boolean;
}

interface Rule { readonly allow: boolean; readonly pattern: string; readonly line: number }

const MAX_LENGTH = 1_048_576;
const MAX_RULES = 20_000;

/** Rules that hold for the names: those of groups that name one, else those of `*`. */
function rulesFor(text: string, names: readonly string[]): readonly Rule[] {
  const named: Rule[] = [];
  const all: Rule[] = [];
  let isNamed = false;
  let group: { named: boolean; all: boolean } = { named: false, all: false };
  let closed = true;
  let line = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line += 1;
    const hash = raw.indexOf("#");
    const colon = raw.indexOf(":");
    if (colon < 0 || (hash >= 0 && hash < colon)) continue;
    const key = raw.slice(0, colon).trim().toLowerCase();
    const value = (hash < 0 ? raw.slice(colon + 1) : raw.slice(colon + 1, hash)).trim();
    if (key === "user-agent") {
      if (closed) group = { named: false, all: false };
      closed = false;
      const asked = names.includes(value.toLowerCase());
      group = { named: group.named || asked, all: group.all || value === "*" };
      isNamed ||= asked;
    } else if (key === "allow" || key === "disallow") {
      closed = true;
      if (value === "" || named.length + all.length >= MAX_RULES) continue;
      const rule = { allow: key === "allow", pattern: value, line };
      if (group.named) named.push(rule);
      if (group.all) all.push(rule);
    }
  }
  return isNamed ? named : all;
}

/** What ai.txt says about a path with query (`targetOf`); the longest matching pattern decides, of equal ones an allow. */
export function aiTxtStatement(text: string, target: string, agent?: string | readonly string[]): AiTxtResult {
  const base = { protocol: "ai-txt", carrier: "file", name: "ai.txt" } as const;
  const unread = (note: string): AiTxtResult => {
    const uses = forUses(TRAINING, "not-evaluable");
    return { uses, evidence: evidenceOf(uses, { ...base, note }) };
  };
  if (text.length > MAX_LENGTH) return unread(`longer than ${MAX_LENGTH} characters`);
  const spelt = spellTarget(target);
  if (spelt === undefined) return unread("the URL is too long to be matched");
  const names = (agent === undefined ? [] : typeof agent === "string" ? [agent] : agent).flatMap((n) => [n.trim().toLowerCase(), (n.trim().toLowerCase().split(/[/\s]/)[0] ?? "")]).filter((n) => n !== "");
  const work = budget();
  let best: { readonly rule: Rule; readonly octets: number } | undefined;
  for (const rule of rulesFor(text, names)) {
    const pattern = compilePattern(rule.pattern);
    const matches = pattern === undefined ? undefined : matchesPattern(pattern, spelt, work);
    if (pattern === undefined || matches === undefined) return unread("a pattern is too long, or the patterns take more work than is done for one URL");
    if (matches && (best === undefined || pattern.octets > best.octets || (pattern.octets === best.octets && rule.allow))) best = { rule, octets: pattern.octets };
  }
  if (best === undefined) return { uses: {}, evidence: [] };
  const { allow, pattern, line } = best.rule;
  const verdict: UseVerdict = allow ? "permitted" : "reserved";
  const uses = forUses(TRAINING, verdict);
  return { uses, allowed: allow, evidence: evidenceOf(uses, { ...base, rule: `${allow ? "Allow" : "Disallow"}: ${pattern}`, line, note: "there is no specification: read like robots.txt" }) };
}
