/** One name asked of robots.txt for one URL. */

import type { ApplicableGroup } from "../robots/decide.ts";
import { textOf } from "../robots/parse.ts";
import type { ParsedRobots } from "../robots/parse.ts";
import { lookupAgent } from "../names/agents.ts";
import { tokenOf } from "../names/token.ts";
import type { Access, Carrier, Mode } from "../types.ts";
import type { RobotsFile } from "./cache.ts";
import type { RobotsState } from "./state.ts";
import type { EvalReason } from "./types.ts";

export interface Answer {
  readonly crawl: Access;
  readonly carrier: Carrier;
  readonly rule?: string;
  readonly line?: number;
  readonly note?: string;
  readonly reason?: EvalReason;
}

/** Agents whose answers are compared where the row does not say which agent fetched. */
const MAX_COMPARED = 100;

/** The name as robots.txt is asked for it: the product token of a whole User-Agent string, a plain name as it is. */
export function askedName(agent: string, declared: readonly string[]): string {
  if (!/[/(]/.test(agent) || lookupAgent(agent) !== undefined) return agent;
  return tokenOf(agent, declared) ?? agent;
}

/** What `agent` is told; undefined for an agent that is not known, whose answer is then the one that all agents get, if they do. */
export function ask(state: RobotsState, mode: Mode, agent: string | undefined, target: string): Answer {
  switch (state.kind) {
    case "absent": return { crawl: "unknown", carrier: "robots.txt" };
    case "open": return { crawl: state.crawl, carrier: state.reason === "redirect-not-followed" || state.reason === "bad-status" ? "status" : "robots.txt", reason: state.reason };
    case "everybody":
      if (!state.allowed && mode === "rfc9309" && target === "/robots.txt") return { crawl: "allowed", carrier: "status", rule: state.rule, note: "/robots.txt itself may always be fetched" };
      return { crawl: state.allowed ? "allowed" : "disallowed", carrier: "status", rule: state.rule, note: state.note };
    case "rules": {
      const answer = agent === undefined ? askUnknown(state.file, mode, target) : askRules(state.file, mode, agent, target);
      return state.note === undefined ? answer : { ...answer, note: answer.note === undefined ? state.note : `${state.note}; ${answer.note}` };
    }
  }
}

function askRules(file: RobotsFile, mode: Mode, agent: string, target: string): Answer {
  const { narrow, group } = file.name(mode, agent);
  const decision = file.decide(mode, agent, target);
  if (decision.notEvaluable !== undefined) return { crawl: "not-evaluable", carrier: "robots.txt", reason: narrow.unreadable === undefined ? "too-many-rules" : "robots-unreadable", note: decision.notEvaluable };
  const note = noteOf(narrow, group, decision.implicit === true, decision.line === undefined);
  return {
    crawl: decision.allowed ? "allowed" : "disallowed", carrier: "robots.txt",
    ...(decision.rule === undefined ? {} : { rule: decision.rule }),
    ...(decision.line === undefined ? {} : { line: decision.line }),
    ...(note === undefined ? {} : { note }),
  };
}

function noteOf(parsed: ParsedRobots, group: ApplicableGroup, implicit: boolean, silent: boolean): string | undefined {
  const notes: string[] = [];
  if (implicit) notes.push("/robots.txt itself may always be fetched (RFC 9309 §2.2.2)");
  else if (group.by === "none") notes.push("no group for this agent");
  else if (silent) notes.push("no rule matches");
  if (group.by === "all") notes.push("group of *");
  if (group.by === "loosely") notes.push(`group ${group.tokens[0]?.slice(0, 60) ?? ""}, by a looser reading of the name`);
  if (parsed.truncated !== undefined) notes.push(`only the first ${parsed.truncated} bytes were read`);
  if (parsed.html === true) notes.push("the file begins like an HTML page");
  return notes.length === 0 ? undefined : notes.join("; ");
}

/** The answer that every agent gets, named or not; not evaluable where they differ. */
function askUnknown(file: RobotsFile, mode: Mode, target: string): Answer {
  const others = askRules(file, mode, "", target);
  const names = namedAgents(file.parsed(mode));
  const same = names !== undefined && names.every((name) => askRules(file, mode, name, target).crawl === others.crawl);
  return same ? { ...others, note: `every agent gets this answer${others.note === undefined ? "" : `; ${others.note}`}` } : { crawl: "not-evaluable", carrier: "robots.txt", reason: "no-agent" };
}

/** Every value of the user-agent lines, in lower case; undefined where they are too many to be compared. */
export function namedAgents(parsed: ParsedRobots): readonly string[] | undefined {
  const names = new Set<string>();
  for (const group of parsed.groups) {
    for (const { value } of group.agents) {
      if (names.size >= MAX_COMPARED) return undefined;
      names.add(textOf(value).toLowerCase());
    }
  }
  return [...names];
}
