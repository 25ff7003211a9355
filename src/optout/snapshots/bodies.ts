/** Distinct bodies of one protocol: compiled once per digest, texts kept only where other protocols' lines stand in them. */

import { sha256 } from "./capture.ts";
import { bytePool, grow, shared } from "./grow.ts";
import { digestHash } from "./open.ts";
import { tableSize } from "./origin-hash.ts";
import { hasSignalLines, looksLikeHtml, withoutComments } from "./signal-lines.ts";
import { NO_SIGNALS, SIGNALS_NOT_KEPT, type SnapshotProtocol, type SnapshotTableData } from "./types.ts";
import { isTruncated } from "../robots/limits.ts";
import type { RuleArenaData } from "../robots/rules.ts";

/** Compiles bodies into one arena: one set per agent and body. */
export interface RuleSink {
  add(body: Uint8Array, agents: readonly string[]): readonly number[];
  finish(): RuleArenaData;
}

/** Texts that are kept for one protocol, in bytes: together, and each. */
export const MAX_TEXTS = 64 * 1024 * 1024;
const MAX_TEXT = 1024 * 1024;

export interface BodyTable {
  readonly length: number;
  readonly html: number;
  /** Bodies beyond what is read of a robots.txt. */
  readonly truncated: number;
  /** Bodies with signal lines whose texts were over the limit. */
  readonly notKept: number;
  has(digest: string): boolean;
  /** Body with this digest (lower-case hex), -1 where it was not given. */
  find(digest: string): number;
  add(digest: string, bytes: Uint8Array): void;
  /** Whether two bodies say the same to every agent asked, and have the same signal lines. */
  alike(a: number, b: number): boolean;
  finish(): Pick<SnapshotTableData, "bodies" | "bodyHash" | "bodyDigest" | "bodySets" | "bodySetsCompared" | "bodySignals" | "textStart" | "textBytes">;
}

export function bodyTable(protocol: SnapshotProtocol, agents: readonly string[], rules: RuleSink | undefined, compared: RuleSink | undefined, maxTexts: number = MAX_TEXTS): BodyTable {
  const ids = new Map<string, number>();
  const digests = bytePool();
  const sets = grow(Int32Array);
  const setsCompared = grow(Int32Array);
  const signals = grow(Int32Array);
  const texts = bytePool();
  const textStart = grow(Uint32Array);
  const textIds = new Map<string, number>();
  let html = 0;
  let truncated = 0;
  let notKept = 0;

  const keep = (bytes: Uint8Array): number => {
    if (protocol === "robots" && !hasSignalLines(bytes)) return NO_SIGNALS;
    const text = protocol === "robots" ? withoutComments(bytes) : bytes;
    const key = sha256(text);
    const known = textIds.get(key);
    if (known !== undefined) return known;
    if (text.length > MAX_TEXT || texts.length + text.length > maxTexts) {
      notKept += 1;
      return SIGNALS_NOT_KEPT;
    }
    const id = textStart.length;
    textStart.push(texts.add(text, 0, text.length));
    textIds.set(key, id);
    return id;
  };
  const same = (from: { get(index: number): number }, a: number, b: number): boolean => agents.every((_, i) => from.get(a * agents.length + i) === from.get(b * agents.length + i));

  return {
    get length() { return ids.size; },
    get html() { return html; },
    get truncated() { return truncated; },
    get notKept() { return notKept; },
    has: (digest) => ids.has(digest),
    find: (digest) => ids.get(digest) ?? -1,
    add(digest, bytes) {
      if (ids.has(digest)) return;
      ids.set(digest, ids.size);
      digests.add(Buffer.from(digest, "hex"), 0, 32);
      if (looksLikeHtml(bytes)) html += 1;
      if (protocol === "robots") {
        if (isTruncated(bytes)) truncated += 1;
        if (rules !== undefined) for (const set of rules.add(bytes, agents)) sets.push(set);
        if (compared !== undefined) for (const set of compared.add(bytes, agents)) setsCompared.push(set);
      }
      signals.push(keep(bytes));
    },
    alike: (a, b) => a === b || (protocol === "robots" && agents.length > 0 && same(sets, a, b) && (setsCompared.length === 0 || same(setsCompared, a, b)) && signals.get(a) === signals.get(b)),
    finish() {
      const table = new Uint32Array(tableSize(ids.size));
      const all = digests.view();
      for (let body = 0; body < ids.size; body += 1) {
        let at = digestHash(all, body * 32) & (table.length - 1);
        while (table[at] !== 0) at = (at + 1) & (table.length - 1);
        table[at] = body + 1;
      }
      textStart.push(texts.length);
      return {
        bodies: ids.size, bodyHash: shared(table), bodyDigest: shared(all), bodySets: shared(sets.view()), bodySetsCompared: shared(setsCompared.view()),
        bodySignals: shared(signals.view()), textStart: shared(textStart.view()), textBytes: shared(texts.view()),
      };
    },
  };
}
