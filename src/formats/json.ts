/** The guarded JSON reader (RFC 8259): depth before work, null prototypes, positions only where they are asked for. */

import { type JsonNode, scanJson } from "./json-scan.ts";
import { conflictLine, excerpt, LineIndex } from "./lines.ts";
import type { KeyPath, Parsed, Position, Positioned, TextProblem } from "./position.ts";

interface JsonOptions {
  /** Largest text in UTF-16 units; default 32 Mi. */
  readonly maxLength?: number;
  /** Deepest nesting of arrays and objects; default 128. */
  readonly maxDepth?: number;
  /** A key that stands twice in one object: `last` wins (default, as everywhere), or the text is refused with every place. */
  readonly duplicateKeys?: "last" | "refuse";
}

const SHOWN = 5;

/**
 * Reads one JSON text. Objects have a null prototype; `__proto__` as a key is refused. `at()` scans the text once, at its first
 * call. A leading byte-order mark is skipped. Never throws on content.
 */
export function parseJson(path: string, text: string, options: JsonOptions = {}): Parsed<Positioned> {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const refuse = (problem: Omit<TextProblem, "path">): Parsed<Positioned> => ({ ok: false, problems: [{ path, ...problem }] });
  const maxLength = options.maxLength ?? 33_554_432;
  if (source.length > maxLength) return refuse({ message: `longer than ${maxLength.toLocaleString("en")} characters` });
  const maxDepth = options.maxDepth ?? 128;
  const deep = tooDeep(source, maxDepth);
  if (deep !== undefined) return refuse({ ...new LineIndex(source).at(deep), message: `nested deeper than ${maxDepth} levels` });

  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return { ok: false, problems: [syntaxProblem(path, source)] };
  }
  if (!withoutPrototypes(data)) {
    const offset = Math.max(0, source.indexOf("__proto__"));
    return refuse({ ...new LineIndex(source).at(offset), message: 'the key "__proto__" is not allowed', fix: "Rename the key." });
  }
  if (options.duplicateKeys === "refuse") {
    const { duplicates } = scanJson(source);
    if (duplicates.length > 0) {
      const lines = new LineIndex(source);
      return { ok: false, problems: duplicates.slice(0, SHOWN).map(({ key, offset }) => ({ path, ...lines.at(offset), message: `the key "${excerpt(key)}" stands twice in one object`, fix: "Keep one of the two." })) };
    }
  }
  let places: ((keys: KeyPath) => Position) | undefined;
  return { ok: true, value: { path, data, at: (keys) => (places ??= locator(source))(keys) } };
}

/** Offset of the bracket that goes beyond `max`; brackets inside strings do not count. Linear, no stack. */
function tooDeep(text: string, max: number): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) {
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++;
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > max) return i;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return undefined;
}

/** Takes the prototype from every object, in place. False where one has `__proto__` as its own key. */
function withoutPrototypes(data: unknown): boolean {
  const stack: unknown[] = [data];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object") stack.push(item);
      continue;
    }
    if (Object.hasOwn(value, "__proto__")) return false;
    Object.setPrototypeOf(value, null);
    for (const item of Object.values(value)) if (typeof item === "object") stack.push(item);
  }
  return true;
}

function syntaxProblem(path: string, text: string): TextProblem {
  const conflict = conflictLine(text);
  if (conflict !== undefined) return { path, line: conflict, column: 1, message: "unresolved git merge conflict", fix: "Keep one side and delete the lines <<<<<<<, ======= and >>>>>>>." };
  const { error } = scanJson(text);
  if (text.trim() === "") return { path, line: 1, column: 1, message: "empty file, JSON was expected" };
  return { path, ...new LineIndex(text).at(error?.offset ?? 0), message: `not JSON: ${error?.expected ?? "a value"} was expected here` };
}

function locator(text: string): (keys: KeyPath) => Position {
  const lines = new LineIndex(text);
  const { root } = scanJson(text);
  return (keys) => {
    let node: JsonNode | undefined = root;
    let offset = root?.offset ?? 0;
    for (const key of keys) {
      node = node?.children?.get(key);
      if (node === undefined) break;
      offset = node.offset;
    }
    return lines.at(offset);
  };
}
