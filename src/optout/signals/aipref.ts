/**
 * IETF AI Preferences: `Content-Usage` as a response header and as a line of robots.txt (draft-ietf-aipref-attach), with the labels
 * of the vocabulary that was in force at the fetch (draft-ietf-aipref-vocab). No RFC yet; the labels changed several times.
 */

import { type AiprefVocabulary, aiprefVocabularies } from "../../law/protocols.ts";
import { USES, type Evidence, type Statement, type Use, type UseVerdict } from "../types.ts";
import { readDictionary, type ReadDictionary } from "./dictionary.ts";
import { budget, compilePattern, matchesPattern, spellTarget } from "./pattern.ts";
import { combineUses, evidenceOf, notes, type Uses } from "./statement.ts";

export type Preference = "allow" | "disallow" | "unknown";

/** A line of robots.txt: its value without comment, and its 1-based number. */
export interface RobotsLine { readonly value: string; readonly line: number }

export interface AiprefResult extends Statement {
  /** `vocab-05`. */
  readonly vocabulary: string;
  /** Each label of the vocabulary, the hierarchy resolved. */
  readonly preferences: ReadonlyMap<string, Preference>;
  /** False for a path that must not be crawled: no preference exists there (attach §3.1). */
  readonly applies: boolean;
}

const DATED = aiprefVocabularies().map((vocabulary) => ({ vocabulary, from: Date.parse(vocabulary.from) }));
const VERDICTS: Readonly<Record<Preference, UseVerdict>> = { allow: "permitted", disallow: "reserved", unknown: "unknown" };

/** The vocabulary in force at a time (milliseconds since 1970, UTC): the newest without one, the first before all. */
export function vocabularyAt(asOf?: number): AiprefVocabulary {
  const found = asOf === undefined || Number.isNaN(asOf) ? DATED.at(-1) : (DATED.findLast((d) => d.from <= asOf) ?? DATED[0]);
  if (found === undefined) throw new Error("the catalogue holds no AIPREF vocabulary");
  return found.vocabulary;
}

/** What is said of one label: its own `y` or `n`, else that of the category it is a part of (vocab-01 §7, vocab-04 §6). */
function preferenceOf(label: string, vocabulary: AiprefVocabulary, tokens: ReadonlyMap<string, string | undefined>): Preference {
  let at: string | null | undefined = label;
  for (let depth = 0; typeof at === "string" && depth < 10; depth += 1) {
    const token = tokens.get(at);
    if (token === "y") return "allow";
    if (token === "n") return "disallow";
    at = vocabulary.labels[at];
  }
  return "unknown";
}

function preferencesOf(vocabulary: AiprefVocabulary, read: ReadDictionary): Map<string, Preference> {
  return new Map(Object.keys(vocabulary.labels).map((label) => [label, read.ok ? preferenceOf(label, vocabulary, read.tokens) : "unknown"]));
}

/** Verdict per use that the vocabulary has a label for; `not-evaluable` where the field was too long to be read. */
function usesOf(vocabulary: AiprefVocabulary, read: ReadDictionary, preferences: ReadonlyMap<string, Preference>): Uses {
  const uses: Partial<Record<Use, UseVerdict>> = {};
  for (const use of USES) {
    const label = vocabulary.uses[use];
    if (label === undefined) continue;
    const verdict = !read.ok && read.reason === "too-long" ? "not-evaluable" : VERDICTS[preferences.get(label) ?? "unknown"];
    if (verdict !== "unknown") uses[use] = verdict;
  }
  return uses;
}

const EVERY_LABEL = new Map(aiprefVocabularies().flatMap((v) => Object.keys(v.labels).map((label) => [label, v.version] as const)));

function remarks(vocabulary: AiprefVocabulary, read: ReadDictionary, asOf: number | undefined): { readonly note?: string } {
  const odd: string[] = [];
  const foreign: string[] = [];
  if (read.ok) {
    for (const [key, token] of read.tokens) {
      if (!Object.hasOwn(vocabulary.labels, key)) {
        if (EVERY_LABEL.has(key)) foreign.push(key);
      } else if (token !== "y" && token !== "n") odd.push(key);
    }
  }
  return notes([
    read.ok ? undefined : read.reason === "too-long" ? read.message : `not a dictionary of RFC 9651, so no preference is stated: ${read.message}`,
    foreign.length === 0 ? undefined : `not in ${vocabulary.version}, ignored: ${foreign.join(", ")}`,
    odd.length === 0 ? undefined : `neither y nor n: ${odd.join(", ")}`,
    asOf === undefined ? "no time of fetch: newest vocabulary" : asOf < (DATED[0]?.from ?? 0) ? "fetched before the first vocabulary, read with it" : undefined,
    vocabulary.version === "vocab-08" && asOf !== undefined ? "labels of vocab-07" : undefined,
  ]);
}

function result(vocabulary: AiprefVocabulary, read: ReadDictionary, asOf: number | undefined, base: Pick<Evidence, "carrier" | "name" | "rule" | "line">): AiprefResult {
  const preferences = preferencesOf(vocabulary, read);
  const uses = usesOf(vocabulary, read, preferences);
  return { uses, evidence: evidenceOf(uses, { protocol: "aipref", ...base, vocabulary: vocabulary.version, ...remarks(vocabulary, read, asOf) }), vocabulary: vocabulary.version, preferences, applies: true };
}

function silent(vocabulary: AiprefVocabulary, applies: boolean): AiprefResult {
  return { uses: {}, evidence: [], vocabulary: vocabulary.version, preferences: preferencesOf(vocabulary, { ok: false, reason: "malformed", message: "" }), applies };
}

/** The response header: all its lines form one dictionary (RFC 9651 §4.2). `asOf` in milliseconds since 1970. */
export function aiprefHeaderStatement(lines: readonly string[], asOf?: number): AiprefResult {
  const vocabulary = vocabularyAt(asOf);
  if (lines.length === 0) return silent(vocabulary, true);
  return result(vocabulary, readDictionary(lines), asOf, { carrier: "header", name: "Content-Usage", rule: `Content-Usage: ${lines.join(", ").slice(0, 300)}` });
}

/**
 * The `Content-Usage` lines of the group that holds for an agent. The line with the longest path that matches decides (attach §3.1),
 * a line without a path being the shortest; several of the same length are combined, the most restrictive wins. `target` as from
 * `targetOf`. On a path that is not `crawlable` no preference exists.
 */
export function aiprefRobotsStatement(lines: readonly RobotsLine[], target: string, crawlable: boolean, asOf?: number): AiprefResult {
  const vocabulary = vocabularyAt(asOf);
  if (!crawlable) return silent(vocabulary, false);
  const spelt = spellTarget(target);
  const work = budget();
  let best = -1;
  let chosen: { readonly line: RobotsLine; readonly dictionary: string }[] = [];
  for (const line of lines) {
    const { path, dictionary } = splitRule(line.value);
    const pattern = path === undefined ? undefined : compilePattern(path);
    const octets = path === undefined ? 0 : (pattern?.octets ?? path.length);
    if (octets < best) continue;
    const matches = path === undefined || (pattern !== undefined && spelt !== undefined ? matchesPattern(pattern, spelt, work) : undefined);
    if (matches === undefined) return { ...silent(vocabulary, true), ...unmatched(vocabulary, line) };
    if (!matches) continue;
    if (octets > best) chosen = [];
    best = octets;
    chosen.push({ line, dictionary });
  }
  const results = chosen.map(({ line, dictionary }) => result(vocabulary, readDictionary([dictionary]), asOf, { carrier: "robots.txt", name: "Content-Usage", rule: `Content-Usage: ${line.value.slice(0, 300)}`, line: line.line }));
  return results.length === 0 ? silent(vocabulary, true) : combineAipref(results);
}

function unmatched(vocabulary: AiprefVocabulary, line: RobotsLine): Statement {
  const uses: Uses = Object.fromEntries(Object.keys(vocabulary.uses).map((use) => [use, "not-evaluable"]));
  return { uses, evidence: evidenceOf(uses, { protocol: "aipref", carrier: "robots.txt", name: "Content-Usage", rule: `Content-Usage: ${line.value.slice(0, 300)}`, line: line.line, vocabulary: vocabulary.version, note: "too long to be matched" }) };
}

/** A value that begins with `/` has a path up to the first space or tab; any other value is the dictionary (attach §3.2). */
function splitRule(value: string): { readonly path?: string; readonly dictionary: string } {
  const hash = value.indexOf("#");
  const rule = (hash < 0 ? value : value.slice(0, hash)).trim();
  if (!rule.startsWith("/")) return { dictionary: rule };
  const end = rule.search(/[ \t]/);
  return end < 0 ? { path: rule, dictionary: "" } : { path: rule.slice(0, end), dictionary: rule.slice(end).trim() };
}

/** Several statements about one file (vocab §5.1): any `disallow` wins, then any `allow`. They share one vocabulary. */
export function combineAipref(results: readonly AiprefResult[]): AiprefResult {
  const applying = results.filter((r) => r.applies);
  const preferences = new Map<string, Preference>();
  for (const result of applying) {
    for (const [label, preference] of result.preferences) {
      const before = preferences.get(label) ?? "unknown";
      preferences.set(label, before === "disallow" || preference === "unknown" ? before : preference);
    }
  }
  return { uses: combineUses(applying.map((r) => r.uses)), evidence: results.flatMap((r) => r.evidence), vocabulary: results[0]?.vocabulary ?? vocabularyAt().version, preferences, applies: applying.length > 0 };
}
