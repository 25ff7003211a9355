/** TOML 1.0 behind limits: a cap on bytes before the parser runs, and the parser's own cap on depth. */

import { parse, TomlError } from "smol-toml";
import { conflictLine, excerpt, splitLines } from "../../formats/lines.ts";
import type { KeyPath, Parsed, Position, Positioned } from "../../formats/position.ts";

const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 32;

/**
 * Reads TOML. Tables get a null prototype; dates become strings. Positions are those of the line `key =` below its `[table]`
 * header, else of the header. Never throws on content.
 */
export function parseToml(path: string, text: string): Parsed<Positioned> {
  const refuse = (message: string, line?: number): Parsed<Positioned> => ({ ok: false, problems: [{ path, message, ...(line === undefined ? {} : { line }) }] });
  if (text.length > MAX_BYTES) return refuse(`larger than ${MAX_BYTES.toLocaleString("en")} bytes`);
  const conflict = conflictLine(text);
  if (conflict !== undefined) return refuse("unresolved git merge conflict", conflict);
  const lines = splitLines(text);
  try {
    const data = plain(parse(text, { maxDepth: MAX_DEPTH }), 0);
    return { ok: true, value: { path, data, at: (keys) => place(lines, keys) } };
  } catch (error) {
    return error instanceof TomlError ? refuse(excerpt(error.message.split("\n")[0] ?? "not TOML", 200), error.line) : refuse("not TOML");
  }
}

function plain(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH * 2) return null;
  if (Array.isArray(value)) return value.map((v) => plain(v, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  const out = Object.create(null) as Record<string, unknown>;
  for (const [k, v] of Object.entries(value)) if (k !== "__proto__" && k !== "constructor" && k !== "prototype") out[k] = plain(v, depth + 1);
  return out;
}

/** Line of `key =` inside `[a.b]`, by a walk over the lines; the header or line 1 where it is not found. */
function place(lines: readonly string[], keys: KeyPath): Position {
  const names = keys.filter((k): k is string => typeof k === "string");
  let table: readonly string[] = [];
  let best = 1;
  for (const [i, line] of lines.entries()) {
    const header = /^\s{0,20}\[{1,2}([^\]]{1,200})\]{1,2}/.exec(line);
    if (header?.[1] !== undefined) {
      table = header[1].split(".").map((s) => s.trim().replaceAll(/["']/g, ""));
      if (table.length <= names.length && table.every((t, n) => t === names[n])) best = i + 1;
      if (table.length === names.length && best === i + 1) return { line: best, column: 1 };
      continue;
    }
    const key = /^\s{0,20}([\w."'-]{1,200})\s{0,20}=/.exec(line);
    if (key?.[1] === undefined) continue;
    const full = [...table, ...key[1].split(".").map((s) => s.replaceAll(/["']/g, ""))];
    if (full.length <= names.length && full.every((t, n) => t === names[n])) return { line: i + 1, column: 1 };
  }
  return { line: best, column: 1 };
}
