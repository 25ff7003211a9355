/** Where records end in a stream of bytes: at line feeds, and in CSV only at those outside quotes (RFC 4180 §2.6). */

const LF = 0x0a;
const QUOTE = 0x22;

/** How records end: `line` at every line feed; a delimiter: CSV with that byte, line feeds within quotes belong to the record. */
export type RecordEnd = "line" | { readonly delimiter: number };

/** Follows a stream from the first byte of a record on. */
export interface RecordEnds {
  /** Takes a part: index after its first record end that is `atLeast` or more; -1 where there is none and all of it was taken. */
  find(part: Uint8Array, atLeast: number): number;
  /** Of all that was taken since the reset (which is `collected`): index after the last record end, 0 where there is none. */
  lastEnd(collected: Uint8Array): number;
  reset(): void;
}

export function recordEnds(kind: RecordEnd): RecordEnds {
  return kind === "line" ? LINES : new CsvEnds(kind.delimiter);
}

const LINES: RecordEnds = {
  find: (part, atLeast) => part.indexOf(LF, Math.max(0, atLeast - 1)) + 1 || -1,
  lastEnd: (collected) => collected.lastIndexOf(LF) + 1,
  reset: () => undefined,
};

const FIELD = 0;
const PLAIN = 1;
const QUOTED = 2;
const CLOSING = 3;

/** A quote opens only at the beginning of a field, so that a stray one within a field does not swallow the lines that follow. */
class CsvEnds implements RecordEnds {
  readonly #delimiter: number;
  #state = FIELD;
  #taken = 0;
  #last = 0;

  constructor(delimiter: number) { this.#delimiter = delimiter; }

  find(part: Uint8Array, atLeast: number): number {
    // Without a quote in sight every line feed is an end, and the native search finds it.
    const plain = this.#state < QUOTED && part.indexOf(QUOTE) < 0;
    const end = plain ? this.#findPlain(part, atLeast) : this.#walk(part, atLeast);
    if (end < 0) this.#taken += part.length;
    return end;
  }

  lastEnd(): number { return this.#last; }

  reset(): void {
    this.#state = FIELD;
    this.#taken = 0;
    this.#last = 0;
  }

  #findPlain(part: Uint8Array, atLeast: number): number {
    const end = LINES.find(part, atLeast);
    if (end >= 0 || part.length === 0) return end;
    const last = part.lastIndexOf(LF) + 1;
    if (last > 0) this.#last = this.#taken + last;
    const before = part[part.length - 1];
    this.#state = before === LF || before === this.#delimiter ? FIELD : PLAIN;
    return -1;
  }

  #walk(part: Uint8Array, atLeast: number): number {
    const delimiter = this.#delimiter;
    let state = this.#state;
    let last = 0;
    for (let i = 0; i < part.length; i++) {
      const c = part[i] as number;
      if (state === QUOTED) {
        if (c === QUOTE) state = CLOSING;
      } else if (c === LF) {
        state = FIELD;
        last = i + 1;
        if (last >= atLeast) return last;
      } else if (c === delimiter) state = FIELD;
      else state = c === QUOTE && state !== PLAIN ? QUOTED : PLAIN;
    }
    if (last > 0) this.#last = this.#taken + last;
    this.#state = state;
    return -1;
  }
}
