/** JSON whose bytes depend on the value alone. */

import { compareText } from "./smallest.ts";

/** What JSON allows as it is and a terminal would act upon or hide: C1 controls, bidi controls, zero-width and separators. */
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/**
 * JSON with the keys of every object in code-unit order, one space of indentation, a newline at the end. Invisible characters are
 * escaped (RFC 8259 §7). For values of our own shapes only: their depth is fixed.
 */
export function canonicalJson(value: unknown): string {
  return `${escapeActive(JSON.stringify(sorted(value), null, 1))}\n`;
}

/** One line, keys sorted. */
export function canonicalLine(value: unknown): string {
  return escapeActive(JSON.stringify(sorted(value)));
}

function escapeActive(json: string): string {
  return json.replace(ACTIVE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const out = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of Object.entries(value).sort((a, b) => compareText(a[0], b[0]))) out[key] = sorted(member);
  return out;
}
