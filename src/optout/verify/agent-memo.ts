/** The agent cell of a row → its name. Rows of one crawl say the same few strings over and over: asked once per distinct string. */

import { tokenOf } from "../names/token.ts";
import { ByteMemo, WordReader } from "./byte-memo.ts";
import { hasControls } from "./controls.ts";
import { compareText } from "./smallest.ts";
import { AGENT_NAMES } from "./totals.ts";

/** Distinct cells that are remembered as texts. */
const REMEMBERED = 4096;
/** Longer cells are cut: no agent's name stands behind that. */
const MAX_CELL = 4096;
/** Longest cell that is known again without a text being made. */
const NEAR = 512;
/** Beyond this many names, those that can no longer be among the smallest that a result lists are not told apart. */
const NAMES = 50_000;
const MOST_NAMES = 1_000_000;

/** Shown where a cell names no product that could be a crawler. */
export const NO_TOKEN = "(no product token)";
/** Name of what is counted but not listed. */
export const NOT_LISTED = "";

/** Names by number: those that were declared first, in their order, then others as they come. */
export class AgentMemo {
  readonly declared: readonly string[];
  readonly #names: string[];
  readonly #index = new Map<string, number>();
  readonly #cells = new Map<string, number>();
  /** Cells seen of late, by a few of their bytes: no text is made for these. */
  readonly #near: (ByteMemo | undefined)[] = Array.from({ length: 256 }, () => undefined);
  readonly #nearIndex = new Int32Array(256);
  readonly #words = new WordReader();
  #largest: string | undefined;

  /** `declared`: product tokens in the order of their indexes. */
  constructor(declared: readonly string[]) {
    this.declared = declared;
    this.#names = [...declared];
    for (const [index, name] of declared.entries()) this.#index.set(name, index);
  }

  name(index: number): string { return this.#names[index] ?? NOT_LISTED; }

  /** Number of the name in the cell `bytes[start, end)`, which is not empty; below `declared.length` where it is a declared one. */
  of(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    const slot = (length * 31 + (bytes[start] ?? 0) * 7 + (bytes[start + (length >> 1)] ?? 0) * 3 + (bytes[end - 1] ?? 0)) & 255;
    const near = this.#near[slot];
    const view = this.#words.of(bytes);
    if (near !== undefined && near.same(view, start, end)) return this.#nearIndex[slot] ?? 0;
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(length, MAX_CELL));
    const key = raw.toString("latin1");
    let index = this.#cells.get(key);
    if (index === undefined) {
      // Lines that a quote made one cell may name anything somewhere.
      const token = hasControls(raw, 0, raw.length) ? undefined : tokenOf(raw.toString("utf8"), this.declared);
      index = this.#number((token ?? NO_TOKEN).slice(0, 200));
      if (this.#cells.size >= REMEMBERED) this.#cells.clear();
      this.#cells.set(key, index);
    }
    const memo = near ?? new ByteMemo(NEAR);
    memo.keep(view, start, end);
    this.#near[slot] = memo;
    this.#nearIndex[slot] = index;
    return index;
  }

  #number(name: string): number {
    const known = this.#index.get(name);
    if (known !== undefined) return known;
    if (this.#names.length >= NAMES) {
      this.#largest ??= [...this.#names].sort(compareText)[AGENT_NAMES] ?? "";
      if (name > this.#largest || this.#names.length >= MOST_NAMES) name = NOT_LISTED;
      const unlisted = this.#index.get(name);
      if (unlisted !== undefined) return unlisted;
    }
    this.#names.push(name);
    this.#index.set(name, this.#names.length - 1);
    return this.#names.length - 1;
  }
}
