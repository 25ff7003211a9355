/** What the rules of robots.txt say of one path, for every name that is asked (RFC 9309 §2.2). Numbers only: asked once per row. */

import { openArena } from "../robots/arena.ts";
import { ALLOW_ALL, DISALLOW_ALL, type RuleArena, TOO_MANY_RULES } from "../robots/rules.ts";
import { openSnapshots } from "../snapshots/open.ts";
import type { SnapshotIndex } from "../snapshots/types.ts";
import { REASON_CODE } from "./reasons.ts";
import type { VerifierSetup } from "./setup.ts";

const ROOT = Uint8Array.of(0x2f);
const ROBOTS = Buffer.from("/robots.txt");

const { allowed: ALLOWED, unavailable: UNAVAILABLE, unreachable: UNREACHABLE } = REASON_CODE;

/** A path with its query, as it stands in the URL. */
export interface Target { bytes: Uint8Array; start: number; end: number }

/** Where rules come from: a slot of the index (`slot` ≥ 0), or a body. */
export type Source = "slot" | "body";

export class RobotsQuestion {
  readonly index: SnapshotIndex;
  readonly #arena: RuleArena;
  readonly #compared: RuleArena | undefined;
  readonly #setup: VerifierSetup;
  readonly #asked: readonly number[];
  /** Index of the name that decided a violation, in `names`. */
  name = -1;
  /** Rule set that decided a violation; -1 where no rules did. */
  set = -1;
  /** Whether the agent that fetched may fetch: 1 yes, 0 no, -1 not known. */
  crawl = -1;
  /** The other mode says otherwise. */
  differs = false;
  /** AI agents that were not asked are blocked. */
  others = false;
  /** Rule set that was asked last of this path, and its answer: most names of a file share one set. */
  #lastSet = -1;
  #lastAnswer = -1;

  constructor(setup: VerifierSetup & { readonly snapshots: NonNullable<VerifierSetup["snapshots"]> }) {
    this.#setup = setup;
    this.index = openSnapshots(setup.snapshots);
    this.#arena = openArena(setup.snapshots.arena);
    this.#compared = setup.snapshots.compared === undefined ? undefined : openArena(setup.snapshots.compared);
    this.#asked = [...setup.controlTokens, ...setup.trainingBots];
  }

  /** Code of the reason for a slot; `agent` is the index of the name that fetched, `use` whether the copy was kept. */
  ofSlot(slot: number, agent: number, target: Target, use: boolean): number {
    this.#reset();
    switch (this.index.state(slot)) {
      case "ok": return this.#ask("slot", slot, agent, target, use);
      case "unavailable": this.crawl = 1; this.#compareState(slot, agent); return UNAVAILABLE;
      case "unreachable": this.crawl = 0; this.#compareState(slot, agent); this.name = agent; return UNREACHABLE;
      case "decision-only": return this.#decision(slot, agent, use);
      case "unreadable": return REASON_CODE["snapshot-unreadable"];
      case "error-unknown": return REASON_CODE["fetch-status-unknown"];
      case "conflict": return REASON_CODE["snapshots-conflict"];
    }
  }

  /** The same for a body that the row names by its digest. */
  ofBody(body: number, agent: number, target: Target, use: boolean): number {
    this.#reset();
    return this.#ask("body", body, agent, target, use);
  }

  /** The rule of a set that decides for a path, in words; undefined where no rule does. */
  rule(set: number, target: Target): string | undefined {
    if (set < 0) return undefined;
    return target.start === target.end ? this.#arena.rule(set, ROOT, 0, 1) : this.#arena.rule(set, target.bytes, target.start, target.end);
  }

  #reset(): void {
    this.name = -1;
    this.set = -1;
    this.crawl = -1;
    this.#lastSet = -1;
    this.differs = false;
    this.others = false;
  }

  #ask(source: Source, id: number, agent: number, target: Target, use: boolean): number {
    const own = this.#answer(source, id, agent, target);
    this.crawl = own;
    let code = own === 0 ? REASON_CODE["fetching-agent"] : own === 1 ? ALLOWED : own === -2 ? REASON_CODE["too-many-rules"] : REASON_CODE["snapshot-unreadable"];
    if (own === 0) { this.name = agent; this.set = this.#lastSet; }
    if (use && own !== 0) {
      const tokens = this.#setup.controlTokens.length;
      for (let i = 0; i < this.#asked.length; i += 1) {
        const name = this.#asked[i] ?? 0;
        if (name === agent) continue;
        const answer = this.#answer(source, id, name, target);
        if (answer === 0) { this.name = name; this.set = this.#lastSet; code = i < tokens ? REASON_CODE["control-token"] : REASON_CODE["training-bot"]; break; }
        if (answer === -2 && code === ALLOWED) code = REASON_CODE["too-many-rules"];
        if (answer === -1 && code === ALLOWED) code = REASON_CODE["snapshot-unreadable"];
      }
    }
    for (let i = 0; i < this.#setup.others && !this.others; i += 1) this.others = this.#answer(source, id, this.#setup.names.length + i, target) === 0;
    return code;
  }

  /** 1 allowed, 0 disallowed, -1 no rules, -2 more rules than are judged. Notes where the other mode says otherwise. */
  #answer(source: Source, id: number, name: number, target: Target): number {
    const set = source === "slot" ? this.index.ruleSet(id, name) : this.index.ruleSetOfBody(id, name);
    if (set !== this.#lastSet || set < 0) {
      this.#lastAnswer = decide(this.#arena, set, target);
      this.#lastSet = set;
    }
    const answer = this.#lastAnswer;
    if (this.#compared !== undefined && !this.differs && name < this.#setup.names.length) {
      const other = source === "slot" ? this.index.ruleSetCompared(id, name) : this.index.ruleSetOfBodyCompared(id, name);
      this.differs = decide(this.#compared, other, target) !== answer;
    }
    return answer;
  }

  #compareState(slot: number, agent: number): void {
    if (this.#compared === undefined) return;
    const other = this.index.ruleSetCompared(slot, agent);
    this.differs = other >= 0 && (other === DISALLOW_ALL) !== (this.index.ruleSet(slot, agent) === DISALLOW_ALL);
  }

  #decision(slot: number, agent: number, use: boolean): number {
    this.crawl = this.index.decision(slot, agent);
    let code = this.crawl === 0 ? REASON_CODE["fetching-agent"] : this.crawl === 1 ? ALLOWED : REASON_CODE["decision-not-said"];
    if (this.crawl === 0) { this.name = agent; return code; }
    if (!use) return code;
    for (let i = 0; i < this.#asked.length; i += 1) {
      const name = this.#asked[i] ?? 0;
      if (name === agent) continue;
      const answer = this.index.decision(slot, name);
      if (answer === 0) { this.name = name; return i < this.#setup.controlTokens.length ? REASON_CODE["control-token"] : REASON_CODE["training-bot"]; }
      if (answer < 0) code = REASON_CODE["decision-not-said"];
    }
    return code;
  }
}

function decide(arena: RuleArena, set: number, target: Target): number {
  if (set === ALLOW_ALL) return 1;
  if (set < 0) return -1;
  if (set === TOO_MANY_RULES) return -2;
  if (set === DISALLOW_ALL) return 0;
  if (target.start === target.end) return arena.allowed(set, ROOT, 0, 1) ? 1 : 0;
  return arena.allowed(set, target.bytes, target.start, target.end) ? 1 : 0;
}

/** Whether the path is robots.txt itself, which is always allowed (RFC 9309 §2.2.2). */
export function isRobotsTxt(target: Target): boolean {
  if (target.end - target.start !== ROBOTS.length) return false;
  for (let i = 0; i < ROBOTS.length; i += 1) if (target.bytes[target.start + i] !== ROBOTS[i]) return false;
  return true;
}
