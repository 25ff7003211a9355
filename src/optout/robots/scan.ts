/** One pass over the bytes of a robots.txt for some agents, which looks into the groups that may concern them and at nothing else. */

import { ALLOW, ALLOW_WORD, DISALLOW, DISALLOW_WORD, keyOf, lineSpans, OTHER, quickValue, splitLine, USER_AGENT, USER_AGENT_WORD } from "./lines.ts";
import type { Key } from "./lines.ts";
import { NAMED, NAMED_LOOSELY, NAMES_ALL, namingOf } from "./agent-names.ts";
import type { AskedAgent } from "./agent-names.ts";
import { bodyStart, usableLength } from "./limits.ts";
import { Words } from "./octet-store.ts";
import type { Mode } from "../types.ts";

/** Agents of one pass: as many as bits fit beside each other. */
export const AGENTS_PER_SCAN = 30;

/** Words of one rule in `rules`. */
export const RULE_WORDS = 5;
export const RULE_START = 0;
/** End of the pattern, times two, plus one where it is an allow rule. */
export const RULE_END = 1;
/** Bits of agents that the group names; that it names loosely; 1 where it is for `*`. */
export const RULE_NAMED = 2;
export const RULE_LOOSE = 3;
export const RULE_ALL = 4;

/** What the last pass found; valid until the next. */
export class Scan {
  /** RULE_WORDS for each rule with a pattern. */
  readonly rules = new Words();
  /** Bits of agents that some group names, and that some group names loosely. */
  named = 0;
  loose = 0;
  readonly #mode: Mode;
  readonly #spans = lineSpans();
  // The group that is open: whom it is for, and whether a rule has closed its list of agents.
  #named = 0;
  #loose = 0;
  #all = 0;
  #closed = false;

  constructor(mode: Mode) {
    this.#mode = mode;
  }

  /** Groups that name nobody asked need no closing: their next user-agent line finds nothing to forget. */
  run(body: Uint8Array, agents: readonly AskedAgent[]): void {
    this.rules.length = 0;
    this.named = this.loose = this.#named = this.#loose = this.#all = 0;
    this.#closed = false;
    const end = usableLength(body, this.#mode);
    let at = bodyStart(body);
    while (at < end) {
      let c = body[at] as number;
      let p = at;
      while (p < end && (c === 0x20 || c === 0x09 || c === 0x0b || c === 0x0c)) { p += 1; c = body[p] as number; }
      const first = c | 0x20;
      let stop = p;
      if (first === 0x75) stop = this.#agentLine(body, at, p, end, agents);
      else if ((first === 0x61 || first === 0x64) && (this.#named | this.#loose | this.#all) !== 0) stop = this.#ruleLine(body, at, p, end);
      while (stop < end && (c = body[stop] as number) !== 0x0a && c !== 0x0d) stop += 1;
      at = stop + 1;
    }
  }

  /** Splits a line that is not plain; its key. */
  #split(body: Uint8Array, start: number, end: number): Key {
    const spans = this.#spans;
    let stop = start;
    while (stop < end && body[stop] !== 0x0a && body[stop] !== 0x0d) stop += 1;
    return splitLine(body, start, stop, this.#mode, spans) ? keyOf(body, spans.keyStart, spans.keyEnd, this.#mode) : OTHER;
  }

  /** A line that may be a user-agent line: from `start`, its first octet that is no space at `at`. Returns how far it has been looked at. */
  #agentLine(body: Uint8Array, start: number, at: number, end: number, agents: readonly AskedAgent[]): number {
    const spans = this.#spans;
    const stop = quickValue(body, start, at, end, USER_AGENT_WORD, spans);
    if (stop < 0 && this.#split(body, start, end) !== USER_AGENT) return at;
    if (this.#closed) {
      this.#named = this.#loose = this.#all = 0;
      this.#closed = false;
    }
    for (let i = 0; i < agents.length; i += 1) {
      const naming = namingOf(body, spans.valueStart, spans.valueEnd, agents[i] as AskedAgent, this.#mode);
      if (naming === NAMED) this.#named |= 1 << i;
      else if (naming === NAMED_LOOSELY) this.#loose |= 1 << i;
      else if (naming === NAMES_ALL) { this.#all = 1; break; }
    }
    this.named |= this.#named;
    this.loose |= this.#loose;
    return stop < 0 ? at : stop;
  }

  /** The same for a line that may be a rule. */
  #ruleLine(body: Uint8Array, start: number, at: number, end: number): number {
    const spans = this.#spans;
    let key: Key = DISALLOW;
    let stop = quickValue(body, start, at, end, DISALLOW_WORD, spans);
    if (stop < 0) {
      key = ALLOW;
      stop = quickValue(body, start, at, end, ALLOW_WORD, spans);
    }
    if (stop < 0) {
      key = this.#split(body, start, end);
      if (key !== ALLOW && key !== DISALLOW) return at;
      stop = at;
    }
    this.#closed = true;
    if (spans.valueStart === spans.valueEnd) return stop;
    const rules = this.rules;
    rules.reserve(RULE_WORDS);
    const array = rules.array;
    const rule = rules.length;
    array[rule + RULE_START] = spans.valueStart;
    array[rule + RULE_END] = spans.valueEnd * 2 + (key === ALLOW ? 1 : 0);
    array[rule + RULE_NAMED] = this.#named;
    array[rule + RULE_LOOSE] = this.#loose;
    array[rule + RULE_ALL] = this.#all;
    rules.length = rule + RULE_WORDS;
    return stop;
  }
}
