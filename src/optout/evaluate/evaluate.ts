/** Access and use of one row: robots.txt asked for each name, every other protocol read, the most restrictive statement per use. */

import { AGENTS } from "../names/agents.ts";
import { fetchedTarget } from "./fetched-target.ts";
import { combineUses, TRAINING } from "../signals/statement.ts";
import type { Access, AgentRole, Evidence, Mode, Use, UseVerdict } from "../types.ts";
import { ask, askedName } from "./ask.ts";
import type { Answer } from "./ask.ts";
import { readRow } from "./row.ts";
import { signalsOf } from "./signals.ts";
import { robotsState } from "./state.ts";
import type { RobotsState } from "./state.ts";
import type { EvalOptions, EvalResult, EvalRow, ModeAnswers, NameAnswer } from "./types.ts";

/** Pieces of evidence that are shown of one row; the verdicts rest on all of them. */
const MAX_EVIDENCE = 500;

/** A name to ask, and why. */
export interface Asked { readonly agent: string | undefined; readonly role: AgentRole }

/** Roles whose block says that AI training is not wanted. */
const TRAINING_NAMES = AGENTS.filter((known) => known.role === "training" || known.role === "control-token" || known.role === "retired").map((known) => known.name);

/**
 * The verdicts of one row. `row` is foreign: anything that is no row gives `not-evaluable` throughout, with the reason. Pure; never
 * throws. An allow of robots.txt is no permission to use; a disallow for the fetching agent, a control token or an own training bot
 * reserves training. What could not be read counts as more restrictive than a permission.
 */
export function evaluateRow(row: unknown, options: EvalOptions = {}): EvalResult {
  const read = readRow(row);
  if ("problem" in read) return { id: read.id, crawl: "not-evaluable", use: everyUse("not-evaluable"), evidence: [], reasons: [read.problem] };
  return { id: read.id, ...evaluate(read.row, options) };
}

function evaluate(row: EvalRow, options: EvalOptions): Omit<EvalResult, "id"> {
  const mode = options.mode ?? "rfc9309";
  const states = { rfc9309: robotsState(row, "rfc9309", options.maxSnapshotAgeHours), google: robotsState(row, "google", options.maxSnapshotAgeHours) };
  const names = namesOf(row, options);
  const targets = targetsOf(row);
  const answers = names.map((name) => answerFor(states, mode, name, targets.paths));
  const reasons = new Set<string>();
  const evidence: Evidence[] = [];
  const training: UseVerdict[] = [];
  for (const answer of answers) {
    if (answer.reason !== undefined) reasons.add(answer.reason);
    evidence.push(...evidenceOf(answer));
    training.push(answer.crawl === "disallowed" ? "reserved" : answer.crawl === "not-evaluable" ? "not-evaluable" : "unknown");
  }
  if (targets.foreign) reasons.add("no-robots-of-final-url");
  const signals = signalsOf(row, states[mode], mode, answers);
  if (signals.agentMatters) reasons.add("no-agent");
  const robots = training.map((verdict): Partial<Record<Use, UseVerdict>> => (verdict === "unknown" ? {} : { train: verdict, "train-generative": verdict }));
  const use = { ...everyUse("unknown"), ...combineUses([...robots, ...signals.statements.map((s) => s.uses)]) };
  const fetched = answers[0];
  for (const statement of signals.statements) evidence.push(...statement.evidence.slice(0, MAX_EVIDENCE + 1));
  if (evidence.length > MAX_EVIDENCE) { evidence.length = MAX_EVIDENCE; reasons.add("more-evidence"); }
  return {
    crawl: fetched?.crawl ?? "unknown", use, evidence,
    ...(reasons.size === 0 ? {} : { reasons: [...reasons] }),
    ...(answers.length < 2 ? {} : { names: answers.map(shownAnswer) }),
    ...(fetched?.modes === undefined ? {} : { modes: fetched.modes }),
    ...(options.generic === true ? { generic: { blocked: blockedOthers(states[mode], mode, names, targets.paths) } } : {}),
  };
}

/** The names to ask: the agent that fetched first, each name once. */
function namesOf(row: EvalRow, options: EvalOptions): readonly Asked[] {
  const tokens = [...(options.controlTokens ?? []), ...(row.control_tokens ?? [])];
  const bots = [...(options.trainingBots ?? []), ...(row.training_bots ?? [])];
  const agent = row.agent ?? options.agent;
  const own = [...bots, ...tokens];
  const declared = options.agent === undefined ? own : [askedName(options.agent, own), ...own];
  const names: Asked[] = [{ agent: agent === undefined ? undefined : askedName(agent, declared), role: "fetched" }];
  const seen = new Set([names[0]?.agent?.toLowerCase()]);
  for (const [list, role] of [[tokens, "control-token"], [bots, "training-bot"]] as const) {
    for (const name of list) {
      if (seen.has(name.toLowerCase())) continue;
      seen.add(name.toLowerCase());
      names.push({ agent: name, role });
    }
  }
  return names;
}

/** Paths that this robots.txt speaks of: that of the URL, and of the final URL where it is on the same origin. */
function targetsOf(row: EvalRow): { readonly paths: readonly string[]; readonly foreign: boolean } {
  const first = fetchedTarget(row.url);
  if (row.final_url === undefined || row.final_url === row.url) return { paths: [first], foreign: false };
  if (originOf(row.final_url) !== originOf(row.url)) return { paths: [first], foreign: row.robots !== undefined || row.robots_status !== undefined };
  return { paths: [first, fetchedTarget(row.final_url)], foreign: false };
}

function originOf(url: string): string | undefined {
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}

/** An answer with the name that was asked. */
export interface FullAnswer extends Answer, Asked {
  readonly modes?: ModeAnswers;
}

/** Of several paths, the answer that restrains most; in both modes, so that a difference can be shown. */
function answerFor(states: Readonly<Record<Mode, RobotsState>>, mode: Mode, name: Asked, targets: readonly string[]): FullAnswer {
  const answer = strictest(states[mode], mode, name.agent, targets);
  const other: Mode = mode === "google" ? "rfc9309" : "google";
  const state = states[other];
  const { agent } = name;
  if (state.kind === "absent" || (state.kind === "rules" && agent !== undefined && targets.every((target) => state.file.modesAgree(agent, target)))) return { ...answer, ...name };
  const { crawl } = strictest(state, other, agent, targets);
  return { ...answer, ...name, ...(crawl === answer.crawl ? {} : { modes: mode === "google" ? { rfc9309: crawl, google: answer.crawl } : { rfc9309: answer.crawl, google: crawl } }) };
}

function strictest(state: RobotsState, mode: Mode, agent: string | undefined, targets: readonly string[]): Answer {
  const [first, ...others] = targets.map((target) => ask(state, mode, agent, target)) as [Answer, ...Answer[]];
  return others.reduce((a, b) => (SEVERITY[b.crawl] > SEVERITY[a.crawl] ? b : a), first);
}

const SEVERITY: Readonly<Record<Access, number>> = { "allowed": 0, "unknown": 1, "not-evaluable": 2, "disallowed": 3 };

/** What robots.txt says of access and, where it blocks, of training. */
function evidenceOf(answer: FullAnswer): readonly Evidence[] {
  if (answer.crawl === "unknown" && answer.reason === undefined) return [];
  const base = {
    protocol: "rfc9309", carrier: answer.carrier,
    ...(answer.rule === undefined ? {} : { rule: answer.rule }),
    ...(answer.line === undefined ? {} : { line: answer.line }),
    ...(answer.agent === undefined ? {} : { agent: answer.agent.slice(0, 200) }),
    role: answer.role,
    ...(answer.note === undefined ? {} : { note: answer.note.slice(0, 200) }),
  } as const;
  const crawl: Evidence = { ...base, about: "crawl", verdict: answer.crawl };
  return answer.crawl === "disallowed" ? [crawl, ...TRAINING.map((about): Evidence => ({ ...base, about, verdict: "reserved" }))] : [crawl];
}

function shownAnswer(answer: FullAnswer): NameAnswer {
  return {
    agent: answer.agent ?? "", role: answer.role, crawl: answer.crawl,
    ...(answer.rule === undefined ? {} : { rule: answer.rule }),
    ...(answer.line === undefined ? {} : { line: answer.line }),
    ...(answer.modes === undefined ? {} : { modes: answer.modes }),
  };
}

/** Known AI-training agents besides those asked that may not fetch: a generic sign, never a reservation by itself. */
function blockedOthers(state: RobotsState, mode: Mode, asked: readonly Asked[], targets: readonly string[]): readonly string[] {
  if (state.kind !== "rules") return [];
  const known = new Set(asked.map((name) => name.agent?.toLowerCase()));
  return TRAINING_NAMES.filter((name) => !known.has(name.toLowerCase()) && targets.some((target) => ask(state, mode, name, target).crawl === "disallowed"));
}

function everyUse(verdict: UseVerdict): Record<Use, UseVerdict> {
  return { "tdm": verdict, "train": verdict, "train-generative": verdict, "ai-input": verdict, "search": verdict };
}
