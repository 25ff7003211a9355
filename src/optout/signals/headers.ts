/** Response headers as manifests carry them. Never throws. */

import type { Headers } from "../types.ts";

const MAX_LINES = 2_000;
/** Longest value that is read, in characters; servers and clients end far below (RFC 9110 §5.4 leaves the limit to them). */
export const MAX_VALUE = 65_536;

/** No headers. */
export const NO_HEADERS: Headers = new Map();

/**
 * Headers from an object of name → text or list of texts, from a list of `[name, value]` or `{name, value}`, or from a map. Names are
 * lower-cased and trimmed, several lines of one name keep their order. Numbers and booleans count as their text; anything else is
 * left out. At most 2,000 lines are read.
 */
export function readHeaders(value: unknown): Headers {
  const out = new Map<string, string[]>();
  let lines = 0;
  const add = (name: unknown, content: unknown): void => {
    if (typeof name !== "string") return;
    for (const text of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
      if (lines >= MAX_LINES) return;
      if (typeof text !== "string" && typeof text !== "number" && typeof text !== "boolean") continue;
      lines += 1;
      const key = name.trim().toLowerCase();
      const list = out.get(key);
      if (list === undefined) out.set(key, [String(text)]);
      else list.push(String(text));
    }
  };
  if (value instanceof Map) for (const [name, content] of value) add(name, content);
  else if (Array.isArray(value)) {
    for (const pair of value as readonly unknown[]) {
      if (lines >= MAX_LINES) break;
      if (Array.isArray(pair)) add(pair[0], pair[1]);
      else if (isObject(pair)) add(pair["name"], pair["value"]);
    }
  } else if (isObject(value)) for (const name of Object.keys(value)) add(name, value[name]);
  return out;
}

/** An object that is neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lines of one header; none where it is absent. */
export function lines(headers: Headers, name: string): readonly string[] {
  return headers.get(name) ?? [];
}

/** Without spaces and tabs at both ends (OWS, RFC 9110 §5.6.3), and without the line ends that dumps leave. */
export function trimOws(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isOws(text.charCodeAt(start))) start += 1;
  while (end > start && isOws(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isOws(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;
}
