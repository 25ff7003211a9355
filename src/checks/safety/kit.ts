/**
 * What both parts of the Safety and Security chapter share: reading safety.yaml, pointers, and the one way from what was seen to an
 * outcome. Nothing here shows a value of that file: places, ids of the catalogue and days that a rule gives are all that is said.
 */

import type { Source } from "../../artifacts/model.ts";
import type { SafetyRecord } from "../../records/safety-types.ts";
import type { RecordFile } from "../../records/types.ts";
import { evidenceAt, finding, placeOf, recorded, unknown, withFindings } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { CheckInput, CheckResult, Finding } from "../types.ts";

type SafetyFile = RecordFile<SafetyRecord & Readonly<Record<string, unknown>>>;

/** safety.yaml of the model; undefined where there is none or where it cannot be read at all (see `missing`). */
export function safetyFile(input: CheckInput): SafetyFile | undefined {
  return input.model.records.safety;
}

/** Path of safety.yaml, also where it does not exist yet. */
export function safetyPath(input: CheckInput): string {
  return input.model.records.safety?.path ?? `${input.model.records.folder}/safety.yaml`;
}

interface Section<T> {
  readonly value: T;
  /** Place of a key inside the section; of the section itself without keys. */
  readonly at: (...keys: readonly (string | number)[]) => Source;
}

/** A section of safety.yaml with the places of its keys; undefined where it is absent. */
export function section<K extends keyof SafetyRecord>(input: CheckInput, key: K): Section<NonNullable<SafetyRecord[K]>> | undefined {
  const file = safetyFile(input);
  const value = file?.data[key];
  if (file === undefined || value === undefined || value === null || !Object.hasOwn(file.data, key)) return undefined;
  return { value, at: (...keys) => file.at(key, ...keys) };
}

/** Entries outside the chapter that are one duty under two names: a record under one answers the other. */
const SAME: Readonly<Record<string, readonly string[]>> = { "AIA-52.1": ["G-notify"], "G-notify": ["AIA-52.1"], "G-notify-content": ["G-notify", "AIA-52.1"], "G-modifier-sr": ["AIA-52.1", "G-notify"] };

interface Kept {
  readonly value: unknown;
  readonly at: Source;
  /** Id of the commitment whose pointer it is, where the entry is one of its measures: whether the document covers the measure, nothing shows. */
  readonly whole?: string;
}

/**
 * A pointer under an id of the catalogue, or under an id that is the same duty, and its place. `also`: more ids that answer. Where
 * there is none, the pointer of a measure's commitment (S-3.2 → S-C3), marked as `whole`.
 */
export function byId(input: CheckInput, id: string, ...also: readonly string[]): Kept | undefined {
  const file = safetyFile(input);
  if (file === undefined) return undefined;
  const key = [id, ...(SAME[id] ?? []), ...also].find((one) => Object.hasOwn(file.data, one));
  if (key !== undefined) return { value: file.data[key], at: file.at(key) };
  const commitment = `S-C${/^S-(\d+)\./.exec(id)?.[1] ?? ""}`;
  return Object.hasOwn(file.data, commitment) ? { value: file.data[commitment], at: file.at(commitment), whole: commitment } : undefined;
}

/** As `byId`, without the pointer of a commitment, which silences no clock of its measures. */
export function ownById(input: CheckInput, id: string): Kept | undefined {
  const kept = byId(input, id);
  return kept?.whole === undefined ? kept : undefined;
}

/** What is asked where only a whole commitment has a pointer. */
export function wholeQuestion(id: string, { whole = "", at }: Kept): string {
  return `A pointer is recorded for the whole of ${whole} (${placeOf(at)}). Does that document cover this measure? Then the same pointer under ${id} says so.`;
}

/** Is a reason written? "no change" is one; a bare "none" and a placeholder are not. */
export function hasReason(value: string | undefined): boolean {
  const { kind } = stateOf(value);
  return kind === "value" || kind === "elsewhere" || (kind === "denial" && /\S\s+\S/.test(value ?? ""));
}

/** The line to paste for an entry that is kept as a pointer under its id. */
export function pointerSkeleton(key: string): string {
  return `${key}: {held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD}   # in safety.yaml`;
}

/** recorded for a pointer (or words that are no placeholder), else a gap at its place. */
export function pointerResult(id: string, input: CheckInput, value: unknown, at: Source): CheckResult {
  const fault = pointerFinding(id, input, value, at);
  return fault === undefined ? recorded(id, evidenceAt(at)) : withFindings(id, "gap", fault);
}

/** What is wrong with a pointer; undefined for one that stands. */
export function pointerFinding(id: string, input: CheckInput, value: unknown, at: Source): Finding | undefined {
  const state = stateOf(value);
  if (state.kind === "pointer" || state.kind === "value") return undefined;
  return finding("safety/placeholder", `The record for ${input.obligation(id).title} is empty or a placeholder.`, at, { fix: pointerSkeleton(id) });
}

/** A finding for something of an entry that is not recorded; `skeleton` is the line to paste. */
export function missingFinding(id: string, input: CheckInput, what: string, skeleton: string, at?: Source): Finding {
  return finding("safety/missing", `${what} (${input.obligation(id).title}). The document itself stays where it is.`, at ?? { path: safetyPath(input) }, { fix: skeleton });
}

/** unknown where safety.yaml is there and nothing of it can be read: then what is absent says nothing. */
export function unread(id: string, input: CheckInput): CheckResult | undefined {
  const path = safetyPath(input);
  const broken = safetyFile(input) === undefined && input.model.records.problems.some((problem) => problem.kind === "invalid" && problem.path === path);
  return broken ? unknown(id, `${path} cannot be read: it has to be mended first.`) : undefined;
}

/**
 * The answer where the sections hold nothing for an entry: its pointer by id; unknown where safety.yaml cannot be read; else a gap
 * with `skeleton`, the line to paste. `also`: more ids of the catalogue whose pointer answers it.
 */
export function missing(id: string, input: CheckInput, skeleton: string, ...also: readonly string[]): CheckResult {
  const path = safetyPath(input);
  const broken = unread(id, input);
  if (broken !== undefined) return broken;
  const kept = byId(input, id, ...also);
  if (kept !== undefined) {
    const own = pointerResult(id, input, kept.value, kept.at);
    return kept.whole === undefined || own.outcome !== "recorded" ? own : unknown(id, wholeQuestion(id, kept));
  }
  return withFindings(id, "gap", finding("safety/missing", `No pointer record for ${input.obligation(id).title}. The document itself stays where it is.`, { path }, { fix: skeleton }));
}

/**
 * As `missing`, but nothing need be recorded before `limit` (ISO date, the last day that the rule gives): until it is over the answer
 * is `upcoming`. `note`: the rule in words.
 */
export function missingUntil(id: string, input: CheckInput, skeleton: string, limit: string | undefined, note: string): CheckResult {
  const open = missing(id, input, skeleton);
  if (limit === undefined || open.findings[0]?.rule !== "safety/missing") return open;
  return limit < input.now ? { ...open, due: limit, reason: note } : { id, outcome: "upcoming", reason: `Nothing is recorded yet, and nothing need be before ${limit}. ${note}`, due: limit, findings: [] };
}

/** What was seen of one entry. */
export interface Seen {
  readonly conflicts?: readonly Finding[];
  readonly gaps?: readonly Finding[];
  readonly stale?: readonly Finding[];
  /** What a person has to say first; each a question that names the key. */
  readonly questions?: readonly string[];
  /** What is not recorded and need not be before the earliest day of `due`, in words. */
  readonly later?: readonly string[];
  /** Rules in words, and what the record's days say about them. */
  readonly notes?: readonly string[];
  /** Days (ISO) of clocks that still run or that ran out unanswered: the earliest is the next day that matters. */
  readonly due?: readonly (string | undefined)[];
  readonly evidence?: readonly Source[];
}

/** Joins what several looks at one entry saw. */
export function together(...parts: readonly (Seen | undefined)[]): Seen {
  const all = <K extends keyof Seen>(key: K): NonNullable<Seen[K]>[number][] => parts.flatMap((part) => (part?.[key] ?? []) as NonNullable<Seen[K]>[number][]);
  return { conflicts: all("conflicts"), gaps: all("gaps"), stale: all("stale"), questions: all("questions"), later: all("later"), notes: all("notes"), due: all("due"), evidence: all("evidence") };
}

const REASON = 1200;
const FINDINGS = 25;

/** Thousands of faults of one entry are not read by anybody: the first are listed, the others counted. */
function listed(findings: readonly Finding[]): readonly Finding[] {
  const [next] = findings.slice(FINDINGS);
  if (next === undefined) return findings;
  const at = next.path === undefined ? undefined : { path: next.path, ...(next.line === undefined ? {} : { line: next.line }) };
  return [...findings.slice(0, FINDINGS), finding("safety/more", `${findings.length - FINDINGS} more findings of this entry are not listed.`, at, { about: ["more"] })];
}

/** The worst of what was seen decides: conflict, gap, stale, unknown (a question), upcoming (due later), recorded. */
export function settle(id: string, seen: Seen): CheckResult {
  const { conflicts = [], gaps = [], stale = [], questions = [], later = [], notes = [] } = seen;
  const findings = listed([...conflicts, ...gaps, ...stale]);
  const reason = [...new Set([...questions, ...later, ...notes])].join(" ").slice(0, REASON);
  const due = (seen.due ?? []).filter((day) => day !== undefined).toSorted()[0];
  const outcome = conflicts.length > 0 ? "conflict" : gaps.length > 0 ? "gap" : stale.length > 0 ? "stale" : questions.length > 0 ? "unknown" : later.length > 0 && due !== undefined ? "upcoming" : "recorded";
  const places = new Map((seen.evidence ?? []).map((at) => [`${at.path}:${at.line ?? ""}`, at]));
  return {
    id, outcome, findings,
    ...(reason === "" ? {} : { reason }),
    ...(due === undefined ? {} : { due }),
    ...(places.size === 0 ? {} : { evidence: [...places.values()].slice(0, 3).map((at) => evidenceAt(at)) }),
  };
}

const RELIEF = {
  depth: "the depth of the Model Report may follow from the provider's size (Commitment 7)",
  roles: "simplified assignments of responsibility are enough (Measure 8.1)",
  help: "the AI Office may be asked for help (Measure 3.5, Appendix 3.5)",
} as const;

/** Information for a provider declared as SME or small mid-cap, whose relief is narrow; undefined for others. */
export function sizeNote(input: CheckInput, relief: keyof typeof RELIEF): string | undefined {
  const size = input.model.records.model?.data.provider?.size ?? (input.model.profile.sme === true ? "sme" : undefined);
  if (size !== "sme" && size !== "smc") return undefined;
  return `Declared as ${size === "sme" ? "SME" : "small mid-cap"}: ${RELIEF[relief]}; no clock and no retention period is relaxed.`;
}

/** Is the chapter followed for a model without systemic risk? Then nothing of the Act stands behind its measures. */
export function volunteered(input: CheckInput): boolean {
  return input.model.profile.systemicRisk !== true && section(input, "scope")?.value.volunteered === true;
}
