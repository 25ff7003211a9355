/**
 * Path patterns with `*` and a final `$` (RFC 9309 §2.2.3; TDMRep uses the same wording), without regular expressions. Both sides
 * are brought into one spelling first (RFC 9309 §2.2.2): encoded unreserved characters decoded, other escapes in upper case, what is
 * no URI character encoded as UTF-8. A `*` or `$` of the URL is spelt `%2A` or `%24`, so that `/foo-%24` means `/foo-$`.
 */

/** A pattern ready to be matched; `octets` is its length in the common spelling, by which rules of RFC 9309 take precedence. */
export interface PathPattern {
  readonly parts: readonly string[];
  readonly anchored: boolean;
  readonly octets: number;
  /** Longest part that is searched for, in characters. */
  readonly longest: number;
}

/** Longest path with query that is matched, in characters; RFC 9110 §4.1 asks for 8,000. */
export const MAX_TARGET = 16_384;
/** Longest pattern, in characters. */
export const MAX_PATTERN = 8_192;

/** Character comparisons that one evaluation may cost; shared by the patterns of a file. */
export interface Budget { left: number }
export function budget(): Budget {
  return { left: 1_000_000_000 };
}

function unreserved(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x5f || code === 0x7e;
}

function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const low = code | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : -1;
}

const HEX = "0123456789ABCDEF";
function escapeOctet(octet: number): string {
  return `%${HEX[octet >> 4] ?? ""}${HEX[octet & 15] ?? ""}`;
}

/** The common spelling; of a pattern, `*` and `$` stay as they are. Linear. */
function spell(text: string, pattern: boolean): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let replaced: string | undefined;
    let length = 1;
    if (code === 0x25) {
      const high = hexValue(text.charCodeAt(i + 1));
      const low = hexValue(text.charCodeAt(i + 2));
      if (high < 0 || low < 0) continue;
      const octet = high * 16 + low;
      length = 3;
      replaced = unreserved(octet) ? String.fromCharCode(octet) : escapeOctet(octet);
    } else if (code <= 0x20 || code >= 0x7f) {
      const point = text.codePointAt(i) ?? code;
      length = point > 0xffff ? 2 : 1;
      replaced = Array.from(Buffer.from(String.fromCodePoint(point), "utf8"), escapeOctet).join("");
    } else if (!pattern && (code === 0x2a || code === 0x24)) replaced = escapeOctet(code);
    if (replaced === undefined) continue;
    out += text.slice(from, i) + replaced;
    i += length - 1;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The path with query in the common spelling; undefined beyond `MAX_TARGET`. */
export function spellTarget(target: string): string | undefined {
  return target.length > MAX_TARGET ? undefined : spell(target, false);
}

/** Undefined beyond `MAX_PATTERN`. */
export function compilePattern(text: string): PathPattern | undefined {
  if (text.length > MAX_PATTERN) return undefined;
  const spelt = spell(text, true);
  const anchored = spelt.endsWith("$");
  // A `$` elsewhere is a literal one.
  const body = (anchored ? spelt.slice(0, -1) : spelt).replaceAll("$", "%24");
  const parts = body.split("*");
  let longest = 0;
  for (let i = 1; i < parts.length; i += 1) longest = Math.max(longest, parts[i]?.length ?? 0);
  return { parts, anchored, octets: spelt.length, longest };
}

/**
 * Whether the pattern matches `target` (from `spellTarget`) from its first character: as a prefix, or to the end with `$`. Takes its
 * cost from `work` and answers undefined where nothing is left. Leftmost search of each part is enough, because parts are literal.
 */
export function matchesPattern(pattern: PathPattern, target: string, work: Budget): boolean | undefined {
  const { parts, anchored } = pattern;
  const first = parts[0] ?? "";
  work.left -= 1 + (parts.length > 1 ? parts.length + pattern.longest * target.length : 0);
  if (work.left < 0) return undefined;
  if (!target.startsWith(first)) return false;
  if (parts.length === 1) return !anchored || target.length === first.length;
  let at = first.length;
  const last = anchored ? parts.length - 1 : parts.length;
  for (let i = 1; i < last; i += 1) {
    const part = parts[i] ?? "";
    const found = target.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  const tail = parts[parts.length - 1] ?? "";
  return target.length - tail.length >= at && target.endsWith(tail);
}
