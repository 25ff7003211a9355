/** May an agent fetch a path, and which line decides: the slow path that explains itself. The arena gives the same verdicts. */

import { askedAgent, NAMED, NAMED_LOOSELY, NAMES_ALL, namingOf } from "./agent-names.ts";
import { MAX_WILDCARD_RULES } from "./limits.ts";
import { appendPattern, appendQueryForm, appendTarget, HAS_WILDCARD, IS_ANCHORED, OctetBuffer } from "./octets.ts";
import { textOf } from "./parse.ts";
import type { ExtensionLine, ExtensionName, ParsedRobots, RobotsGroup, RobotsRule } from "./parse.ts";
import { matchesWildcard } from "./wildcard.ts";

/** The groups that hold for an asked name, to be read as one (RFC 9309 §2.2.1). */
export interface ApplicableGroup {
  /**
   * `named`: user-agent lines name it. `loosely`: only a looser reading finds it (`namingOf`). `all`: the `*` groups. `none`: no group
   * applies, everything is allowed.
   */
  readonly by: "named" | "loosely" | "all" | "none";
  readonly groups: readonly RobotsGroup[];
  /** User-agent values that brought it about, as written. */
  readonly tokens: readonly string[];
}

export interface Decision {
  readonly allowed: boolean;
  /** Present where the file cannot be judged; `allowed` is then false. */
  readonly notEvaluable?: string;
  /** The rule that decides; absent where none matches. */
  readonly line?: number;
  /** Its text, such as `Disallow: /private`, cut at 200 characters. */
  readonly rule?: string;
  readonly group: ApplicableGroup;
  /** `/robots.txt` is implicitly allowed (RFC 9309 §2.2.2). */
  readonly implicit?: true;
}

/** The groups for a name: those that name it, else (rfc9309) those that name it loosely, else those of `*`. */
export function groupFor(parsed: ParsedRobots, agent: string): ApplicableGroup {
  const asked = askedAgent(agent);
  const found = new Map<number, { groups: RobotsGroup[]; tokens: string[] }>();
  for (const group of parsed.groups) {
    for (const { value } of group.agents) {
      const naming = namingOf(value, 0, value.length, asked, parsed.mode);
      const entry = found.get(naming) ?? { groups: [], tokens: [] };
      found.set(naming, entry);
      if (entry.groups.at(-1) !== group) entry.groups.push(group);
      entry.tokens.push(textOf(value));
    }
  }
  for (const [naming, by] of [[NAMED, "named"], [NAMED_LOOSELY, "loosely"], [NAMES_ALL, "all"]] as const) {
    const entry = found.get(naming);
    if (entry !== undefined) return { by, ...entry };
  }
  return { by: "none", groups: [], tokens: [] };
}

/** Extension lines of a name that stand in the groups that hold for the agent, in file order. */
export function extensionsFor(parsed: ParsedRobots, group: ApplicableGroup, name: ExtensionName): readonly ExtensionLine[] {
  const indexes = new Set(group.groups.map((g) => g.index));
  return parsed.extensions.filter((line) => line.name === name && line.group !== undefined && indexes.has(line.group));
}

const INDEX_PAGE = new TextEncoder().encode("/index.htm");
const ROBOTS_TXT = new TextEncoder().encode("/robots.txt");

/** One pattern in comparable form. */
interface Form { readonly octets: Uint8Array; readonly wildcard: boolean; readonly anchored: boolean }

/** Written again for each rule, never kept. */
const scratch = new OctetBuffer();

/** The octets in the buffer, which is empty afterwards. */
function takeOff(buffer: OctetBuffer): Uint8Array {
  const octets = buffer.bytes.slice(0, buffer.length);
  buffer.length = 0;
  return octets;
}

/** The forms of a rule's pattern and its priority in octets; a rule matches where any form matches. */
function formsOf(rule: RobotsRule, mode: ParsedRobots["mode"]): { readonly forms: readonly Form[]; readonly priority: number } {
  const flags = appendPattern(rule.pattern, 0, rule.pattern.length, mode, scratch);
  const octets = takeOff(scratch);
  const form = { octets, wildcard: (flags & HAS_WILDCARD) !== 0, anchored: (flags & IS_ANCHORED) !== 0 };
  const mark = form.anchored ? 1 : 0;
  if (mode === "google") return { forms: [form], priority: octets.length + mark };
  if (!appendQueryForm(octets, 0, octets.length, scratch)) return { forms: [form], priority: octets.length + mark };
  const query = takeOff(scratch);
  return { forms: [form, { ...form, octets: query }], priority: query.length + mark };
}

/** google/robotstxt: `Allow: …/index.htm` and `…/index.html` allow the folder `…/` itself. */
function folderOf(rule: RobotsRule, form: Form): Form | undefined {
  const slash = form.octets.lastIndexOf(0x2f);
  if (!rule.allow || slash < 0 || !INDEX_PAGE.every((c, i) => form.octets[slash + i] === c)) return undefined;
  const octets = form.octets.slice(0, slash + 1);
  return { octets, wildcard: octets.includes(0x2a), anchored: true };
}

function matches(form: Form, target: Uint8Array): boolean {
  return matchesWildcard(target, 0, target.length, form.octets, 0, form.octets.length, form.anchored);
}

/** How strongly a rule speaks of the target, in octets; -1 where it does not match or is empty. */
function strength(rule: RobotsRule, mode: ParsedRobots["mode"], targets: readonly Uint8Array[]): number {
  if (rule.pattern.length === 0) return -1;
  const { forms, priority } = formsOf(rule, mode);
  if (forms.some((form) => targets.some((target) => matches(form, target)))) return priority;
  const folder = mode === "google" && forms[0] !== undefined ? folderOf(rule, forms[0]) : undefined;
  return folder !== undefined && targets.some((target) => matches(folder, target)) ? folder.octets.length + 1 : -1;
}

/**
 * How strongly a path pattern of another record (such as `Content-Usage`) speaks of a target, in octets; -1 where it does not match.
 * Matched as allow and disallow rules are (RFC 9309 §2.2.2, §2.2.3).
 */
export function patternStrength(pattern: string, target: string, mode: ParsedRobots["mode"]): number {
  return strength({ allow: false, pattern: new TextEncoder().encode(pattern), line: 0 }, mode, targetForms(target, mode));
}

/** The target (path with query) in its comparable forms. */
function targetForms(target: string, mode: ParsedRobots["mode"]): readonly Uint8Array[] {
  const octets = new TextEncoder().encode(target);
  appendTarget(octets, 0, octets.length, mode, scratch);
  const first = takeOff(scratch);
  return mode === "rfc9309" && appendQueryForm(first, 0, first.length, scratch) ? [first, takeOff(scratch)] : [first];
}

/**
 * Whether `agent` may fetch `target` (from `targetOf`). The rule with the most octets that matches decides; where an allow and a disallow
 * rule are equal, allow (RFC 9309 §2.2.2); where none matches, allowed.
 */
export function decide(parsed: ParsedRobots, agent: string, target: string): Decision {
  const group = groupFor(parsed, agent);
  if (parsed.unreadable !== undefined) return { allowed: false, notEvaluable: parsed.unreadable, group };
  const targets = targetForms(target, parsed.mode);
  if (parsed.mode === "rfc9309" && isRobotsTxt(targets[0])) return { allowed: true, implicit: true, group };
  const rules = group.groups.flatMap((g) => g.rules);
  if (tooManyWildcards(rules)) return { allowed: false, notEvaluable: `more than ${String(MAX_WILDCARD_RULES)} rules with wildcards for one agent`, group };
  let best: RobotsRule | undefined;
  let most = -1;
  for (const rule of rules) {
    const octets = strength(rule, parsed.mode, targets);
    if (octets > most || (octets === most && octets >= 0 && rule.allow && best?.allow === false)) { most = octets; best = rule; }
  }
  if (best === undefined) return { allowed: true, group };
  return { allowed: best.allow, line: best.line, rule: `${best.allow ? "Allow" : "Disallow"}: ${textOf(best.pattern)}`.slice(0, 200), group };
}

function isRobotsTxt(target: Uint8Array | undefined): boolean {
  return target?.length === ROBOTS_TXT.length && ROBOTS_TXT.every((c, i) => target[i] === c);
}

function tooManyWildcards(rules: readonly RobotsRule[]): boolean {
  let count = 0;
  for (const { pattern } of rules) if (pattern.includes(0x2a)) count += 1;
  return count > MAX_WILDCARD_RULES;
}
