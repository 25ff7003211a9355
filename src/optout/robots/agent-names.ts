/** Which user-agent lines speak of an asked name (RFC 9309 §2.2.1), on bytes. */

import type { Mode } from "../types.ts";

/** The line does not name the agent. */
export const NOT_NAMED = 0;
/** The line names the agent, as written or with something behind the name (`Name/1.0`, `Name *`). */
export const NAMED = 1;
/** Only a looser reading finds the agent: used where no other line names it. */
export const NAMED_LOOSELY = 2;
/** The line is `*`. */
export const NAMES_ALL = 3;
export type Naming = typeof NOT_NAMED | typeof NAMED | typeof NAMED_LOOSELY | typeof NAMES_ALL;

/** An asked name, made ready for comparison. */
export interface AskedAgent {
  /** Octets with ASCII letters in lower case. */
  readonly name: Uint8Array;
  /** Whether it is a product token of RFC 9309 §2.2.1: one or more of `A-Z a-z _ -`. */
  readonly legal: boolean;
  /** Octets of the product in `Product/1.0`; 0 where the name has no version. */
  readonly product: number;
}

/** 1: octet of a product token; 2: other octet that goes on with a name (digits, non-ASCII). */
const NAME_OCTET = new Uint8Array(256);
for (let c = 0; c < 256; c += 1) {
  if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || c === 0x2d || c === 0x5f) NAME_OCTET[c] = 1;
  else if ((c >= 0x30 && c <= 0x39) || c >= 0x80) NAME_OCTET[c] = 2;
}

function lower(c: number): number {
  return c >= 0x41 && c <= 0x5a ? c | 0x20 : c;
}

/** Makes a name ready: `GPTBot`, a control token, or a name that is not a legal token (`AI2Bot`, `MistralAI-User/1.0`). */
export function askedAgent(text: string): AskedAgent {
  const name = new TextEncoder().encode(text.trim()).map(lower);
  const slash = name.indexOf(0x2f);
  const version = slash > 0 && slash < name.length - 1 && name.subarray(slash + 1).every((c) => NAME_OCTET[c] !== 0 || c === 0x2e);
  return { name, legal: name.length > 0 && name.every((c) => NAME_OCTET[c] === 1), product: version ? slash : 0 };
}

function startsWith(bytes: Uint8Array, start: number, end: number, name: Uint8Array, length: number): boolean {
  if (end - start < length) return false;
  for (let i = 0; i < length; i += 1) if (lower(bytes[start + i] ?? 0) !== name[i]) return false;
  return true;
}

/** Whether `bytes[start, end)`, the trimmed value of a user-agent line, is `*`, or `*` with white space and more behind it. */
export function namesAll(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start || bytes[start] !== 0x2a) return false;
  const next = bytes[start + 1] ?? 0;
  return end === start + 1 || next === 0x20 || (next >= 0x09 && next <= 0x0d);
}

/**
 * How the trimmed value `bytes[start, end)` of a user-agent line names the asked agent.
 *
 * - google: the leading `[A-Za-z_-]` octets of the value equal the asked name; so a line `AI2Bot` is about `AI`, and an asked name
 *   that is not a legal token is named by no line.
 * - rfc9309: the value equals the name, or goes on behind it with an octet that no name has (`Bot/1.0`, `Bot (+http…)`); these groups
 *   are merged (§2.2.1). So names that are not legal tokens (`AI2Bot`, `Kangaroo Bot`) are found by their full value. Looser, where
 *   no such line exists: the leading letters as Google reads them (a line `AI2Bot` for `AI`), and for an asked `Product/1.0`
 *   the lines that name `Product`.
 */
export function namingOf(bytes: Uint8Array, start: number, end: number, asked: AskedAgent, mode: Mode): Naming {
  if (namesAll(bytes, start, end)) return NAMES_ALL;
  const { name, legal } = asked;
  const length = name.length;
  if (mode === "google") {
    if (!legal && length > 0) return NOT_NAMED;
    return startsWith(bytes, start, end, name, length) && (end === start + length || NAME_OCTET[bytes[start + length] ?? 0] !== 1) ? NAMED : NOT_NAMED;
  }
  if (length === 0) return NOT_NAMED;
  if (startsWith(bytes, start, end, name, length)) {
    const next = end === start + length ? 0 : NAME_OCTET[bytes[start + length] ?? 0];
    if (next === 0) return NAMED;
    if (next === 2 && legal) return NAMED_LOOSELY;
  }
  const product = asked.product;
  if (product === 0 || !startsWith(bytes, start, end, name, product)) return NOT_NAMED;
  return end === start + product || NAME_OCTET[bytes[start + product] ?? 0] === 0 ? NAMED_LOOSELY : NOT_NAMED;
}
