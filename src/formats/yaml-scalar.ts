/** Scalars of YAML 1.2 as they are written: what can be replaced in place, and how a new value is written in the same style. */

import { isScalar, type Node } from "yaml";
import { replacement } from "./edit.ts";
import type { Rewritten } from "./position.ts";

/** Characters that mean nothing to YAML inside a quoted scalar on one line; but for the comma, none in a plain one. */
const SAFE = /^[A-Za-z0-9>](?:[A-Za-z0-9 ._+/>(),-]|:(?=[A-Za-z0-9/])){0,300}$/;
/** What the core schema (YAML 1.2.2, 10.3.2) reads as something else than a text. */
const NO_TEXT = /^(?:null|true|false|[-+]?(?:0x[0-9a-f]*|0o[0-7]*|\.?\d[\d.]*(?:e[-+]?\d*)?|\.inf|\.nan))$/i;

interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly quote: "" | "'" | '"';
}

/** A scalar that stands on one line, plain or in quotes, without tag and anchor. Blocks, aliases and folded texts are left alone. */
function simple(node: Node | null, text: string): Scalar | undefined {
  if (!isScalar(node) || node.range === null || node.range === undefined || node.tag !== undefined || node.anchor !== undefined) return undefined;
  const [start, end] = node.range;
  const written = text.slice(start, end);
  const quote = node.type === "PLAIN" ? "" : node.type === "QUOTE_SINGLE" ? "'" : node.type === "QUOTE_DOUBLE" ? '"' : undefined;
  if (quote === undefined || end <= start || /[\r\n]/.test(written)) return undefined;
  if (quote === "") return written === node.source && written.trim() === written ? { start, end, quote } : undefined;
  return written.length >= 2 && written.startsWith(quote) && written.endsWith(quote) ? { start, end, quote } : undefined;
}

/** A new value in the style of the old one; undefined where it would need escapes. Numbers keep out of quotes where the old one did. */
function styled(value: string | number, quote: Scalar["quote"]): string | undefined {
  if (typeof value === "number") {
    if (!Number.isFinite(value) || value < 0) return undefined;
    const digits = Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
    return `${quote}${digits}${quote}`;
  }
  if (!SAFE.test(value) || value.endsWith(" ") || value.includes("  ")) return undefined;
  if (quote !== "") return `${quote}${value}${quote}`;
  return /^[A-Za-z0-9][^,]*$/.test(value) && !NO_TEXT.test(value) ? value : `"${value}"`;
}

/**
 * The edit that writes `value` in place of the scalar `node`, whose key is `key`. `lineStart` and `lineEnd`: offsets in `text` of the
 * line that holds it. Undefined where the shape is unusual: no edit is better than a wrong one.
 */
export function rewriteScalar(node: Node | null, key: Node | null, value: string | number, text: string, lineAt: (offset: number) => { readonly line: number; readonly start: number; readonly end: number }): Rewritten | undefined {
  const found = simple(node, text);
  const to = found === undefined ? undefined : styled(value, found.quote);
  if (found === undefined || to === undefined) return undefined;
  const { line, start, end } = lineAt(found.start);
  if (found.end > end) return undefined;
  const from = key?.range?.[0];
  const made = replacement(text.slice(start, end), found.start - start, found.end - start, to, from === undefined ? [] : [from - start]);
  return made === undefined ? undefined : { line, ...made };
}
