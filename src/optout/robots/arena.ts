/** Compiles the rules of many robots.txt files for the agents that are asked (contract in rules.ts). */

import { askedAgent } from "./agent-names.ts";
import type { AskedAgent } from "./agent-names.ts";
import { unreadableReason } from "./limits.ts";
import { RuleList } from "./rule-list.ts";
import { ALLOW_ALL, DISALLOW_ALL, TOO_MANY_RULES } from "./rules.ts";
import type { RuleArenaData } from "./rules.ts";
import { AGENTS_PER_SCAN, RULE_ALL, RULE_END, RULE_LOOSE, RULE_NAMED, RULE_START, RULE_WORDS, Scan } from "./scan.ts";
import { SetWriter } from "./set-writer.ts";
import type { Mode } from "../types.ts";

export { openArena } from "./arena-match.ts";

/** Octets of patterns that one arena holds; sets beyond are not evaluable. */
const MAX_ARENA_OCTETS = 0x7000_0000;

export class RuleArenaBuilder {
  readonly #mode: Mode;
  readonly #scan: Scan;
  readonly #list: RuleList;
  readonly #writer: SetWriter;
  #agents: readonly string[] = [];
  #asked: readonly AskedAgent[] = [];

  constructor(mode: Mode) {
    this.#mode = mode;
    this.#scan = new Scan(mode);
    this.#list = new RuleList(mode);
    this.#writer = new SetWriter(mode);
  }

  /**
   * Compiles a body for some agents; pass the same array again and again. One set for each agent: ALLOW_ALL where no rule restricts it,
   * TOO_MANY_RULES where the file cannot be judged (also: a body that is no text, see `parseRobots().unreadable`). Never throws. Whether
   * part of the body lay beyond the limit is said by `isTruncated`.
   */
  add(body: Uint8Array, agents: readonly string[]): readonly number[] {
    if (agents !== this.#agents) {
      this.#agents = agents;
      this.#asked = agents.map(askedAgent);
    }
    if (unreadableReason(body, this.#mode) !== undefined) return agents.map(() => TOO_MANY_RULES);
    const sets: number[] = [];
    for (let i = 0; i < agents.length; i += AGENTS_PER_SCAN) this.#addSome(body, agents.length <= AGENTS_PER_SCAN ? this.#asked : this.#asked.slice(i, i + AGENTS_PER_SCAN), sets);
    return sets;
  }

  #addSome(body: Uint8Array, asked: readonly AskedAgent[], sets: number[]): void {
    const scan = this.#scan;
    scan.run(body, asked);
    let all = -1;
    for (let i = 0; i < asked.length; i += 1) {
      const bit = 1 << i;
      if ((scan.named & bit) !== 0) sets.push(this.#compile(body, RULE_NAMED, bit));
      else if ((scan.loose & bit) !== 0) sets.push(this.#compile(body, RULE_LOOSE, bit));
      else {
        if (all < 0) all = this.#compile(body, RULE_ALL, 1);
        sets.push(all);
      }
    }
  }

  /** The set of the rules whose word `field` has the bit. */
  #compile(body: Uint8Array, field: number, bit: number): number {
    const list = this.#list;
    const { array, length } = this.#scan.rules;
    list.clear();
    for (let at = 0; at < length; at += RULE_WORDS) {
      if (((array[at + field] as number) & bit) === 0) continue;
      const end = array[at + RULE_END] as number;
      list.add(body, array[at + RULE_START] as number, end >> 1, end & 1);
    }
    if (list.tooMany || this.#writer.octets.length > MAX_ARENA_OCTETS) return TOO_MANY_RULES;
    if (list.allowsAll) return ALLOW_ALL;
    if (list.disallowsAll) return DISALLOW_ALL;
    return this.#writer.write(list);
  }

  /** The compiled rules so far, in shared memory. */
  finish(): RuleArenaData {
    const { words, octets, count } = this.#writer;
    const data = { words: new SharedArrayBuffer(words.length * 4), bytes: new SharedArrayBuffer(octets.length), sets: count };
    new Int32Array(data.words).set(words.array.subarray(0, words.length));
    new Uint8Array(data.bytes).set(octets.bytes.subarray(0, octets.length));
    return data;
  }
}
