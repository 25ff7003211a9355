/**
 * The one guarded YAML reader (YAML 1.2.2, core schema, one document). Limits come before work: bytes, tokens, depth and entries
 * of a mapping are checked on the token stream with an explicit stack, before any recursive code sees the text.
 */

import { Composer, type Document, Lexer, Parser } from "yaml";
import { conflictLine, LineIndex } from "./lines.ts";
import type { Parsed, Position, Positioned, TextProblem } from "./position.ts";
import { aliasFault, type AliasMode, YamlTree } from "./yaml-tree.ts";
import { rewriteScalar } from "./yaml-scalar.ts";
import { explain, placeOf } from "./yaml-messages.ts";

export interface YamlOptions {
  /** Largest text in UTF-8 bytes; default 1 MiB. */
  readonly maxBytes?: number;
  /** Deepest nesting of collections; default 64. */
  readonly maxDepth?: number;
  /** `refuse` (default), or `bounded`: aliases share their target, at most 100,000 nodes when written out. */
  readonly aliases?: AliasMode;
}

const MAX_TOKENS = 300_000;
const MAX_ENTRIES = 5000;
/** The lexer's mark before a scalar: the next lexeme is text, whatever it begins with. */
const SCALAR = "\u001f";
const MAX_ERRORS = 50;
/** Longest line in which a value is replaced; thousands of values may stand on one line of a megabyte. */
const MAX_LINE = 20_000;
const SHOWN_ERRORS = 5;
const COLLECTIONS = new Set(["block-map", "block-seq", "flow-collection"]);
const NOT_YAML = { offset: 0, message: "not YAML: too many syntax errors", fix: "Check that this is a YAML file." };

type Fault = { readonly offset: number; readonly message: string; readonly fix?: string };
type Tokens = ReturnType<Parser["parse"]> extends Generator<infer T> ? T[] : never;

/**
 * Reads one YAML document. Objects have a null prototype; positions are those of the text as given (a byte-order mark is
 * skipped). Refused with a position and a way to mend it: more than one document, aliases (unless `bounded`), application tags,
 * duplicate keys, keys that are no strings, `__proto__`, `constructor` and `prototype` as keys, and everything beyond the limits.
 * An empty text gives `null`. Never throws on content.
 */
export function parseYaml(path: string, text: string, options: YamlOptions = {}): Parsed<Positioned> {
  const maxBytes = options.maxBytes ?? 1_048_576;
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes) {
    return { ok: false, problems: [{ path, message: `larger than ${maxBytes.toLocaleString("en")} bytes`, fix: "Split the file, or move long tables to a CSV file." }] };
  }
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const conflict = conflictLine(source);
  if (conflict !== undefined) {
    return { ok: false, problems: [{ path, line: conflict, column: 1, message: "unresolved git merge conflict", fix: "Keep one side and delete the lines <<<<<<<, ======= and >>>>>>>." }] };
  }
  let index: LineIndex | undefined;
  const placeAt = (offset: number): Position => (index ??= new LineIndex(source)).at(offset);
  const fail = (faults: readonly Fault[]): Parsed<Positioned> => ({ ok: false, problems: faults.slice(0, SHOWN_ERRORS).map((f): TextProblem => {
    const { line, column } = placeAt(f.offset);
    return { path, line, column, message: f.message, ...(f.fix === undefined ? {} : { fix: f.fix }) };
  }) });

  const tokens = tokenise(source, options.maxDepth ?? 64, options.aliases !== "bounded");
  if (!Array.isArray(tokens)) return fail([tokens]);
  const composed = compose(tokens, source);
  if (composed.faults.length > 0) return fail(composed.faults);
  if (composed.document === undefined) return { ok: true, value: { path, data: null, at: () => ({ line: 1, column: 1 }) } };
  const tree = new YamlTree(composed.document, source, options.aliases ?? "refuse");
  if (tree.faults.length > 0) return fail(tree.faults);
  return { ok: true, value: { path, data: tree.data, at: (keys) => placeAt(tree.offset(keys)), raw: (keys) => tree.raw(keys), ...(options.aliases === "bounded" || /\r(?!\n)/.test(source) ? {} : rewriting(tree, source, () => (index ??= new LineIndex(source)))) } };
}

/** Replacing scalars and keys where they stand. Not where aliases are read (one place would change several values), nor with lone carriage returns (few programs take them as line ends). */
function rewriting(tree: YamlTree, source: string, lines: () => LineIndex): Required<Pick<Positioned, "rewrite" | "rename">> {
  const lineAt = (offset: number): { line: number; start: number; end: number } => {
    const { line } = lines().at(offset);
    const start = lines().startOf(line) ?? 0;
    const next = lines().startOf(line + 1) ?? source.length;
    if (next - start > MAX_LINE) return { line, start, end: start };
    const length = source.slice(start, next).search(/[\r\n]/);
    return { line, start, end: length === -1 ? next : start + length };
  };
  return {
    rewrite: (keys, value) => { const found = tree.place(keys); return found === undefined ? undefined : rewriteScalar(found.value, found.key, value, source, lineAt); },
    rename: (keys, key) => { const found = tree.place(keys); return found === undefined ? undefined : rewriteScalar(found.key, null, key, source, lineAt); },
  };
}

/** Lexes and parses to the concrete syntax tree; stops at the first limit. */
function tokenise(text: string, maxDepth: number, refuseAliases: boolean): Tokens | Fault {
  const parser = new Parser();
  const tokens: Tokens = [];
  let count = 0;
  let errors = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (refuseAliases && !scalar && lexeme.startsWith("*")) return { offset: parser.offset, ...aliasFault(lexeme.slice(1)) };
    scalar = lexeme === SCALAR;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error" && ++errors > MAX_ERRORS) return NOT_YAML;
    }
    if (++count > MAX_TOKENS) return { offset: parser.offset, message: `more than ${MAX_TOKENS.toLocaleString("en")} tokens`, fix: "Split the file, or move long tables to a CSV file." };
    if (parser.stack.length > maxDepth && parser.stack.filter((token) => COLLECTIONS.has(token.type)).length > maxDepth) return { offset: parser.offset, message: `nested deeper than ${maxDepth} levels`, fix: "Flatten the structure." };
    const top = parser.stack.at(-1);
    if (top?.type === "block-map" && top.items.length > MAX_ENTRIES) return { offset: parser.offset, message: `a mapping with more than ${MAX_ENTRIES.toLocaleString("en")} keys`, fix: "Use a list or a CSV file for long tables." };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

class TooManyErrors extends Error {}

/** Builds the document nodes; syntax errors and unknown tags become faults. */
function compose(tokens: Tokens, text: string): { document: Document.Parsed | undefined; faults: Fault[] } {
  const composer = new Composer({ schema: "core", version: "1.2", merge: false, resolveKnownTags: false, stringKeys: true, uniqueKeys: false, strict: true, prettyErrors: false, logLevel: "silent" });
  stopAfter(composer, MAX_ERRORS);
  let document: Document.Parsed | undefined;
  const faults: Fault[] = [];
  try {
    for (const next of composer.compose(tokens, false, text.length)) {
      if (document !== undefined) {
        faults.push({ offset: next.range[0], message: "more than one document in the file", fix: "Keep one document: remove the line --- and what follows, or use one file each." });
        break;
      }
      document = next;
      for (const error of [...next.errors, ...next.warnings]) faults.push({ offset: placeOf(error.message, text, error.pos[0]), ...explain(error.code, error.message, text, error.pos[0]) });
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    faults.push(NOT_YAML);
  }
  return { document, faults: faults.sort((a, b) => a.offset - b.offset) };
}

/**
 * The library collects every error, at about 10 µs each: a megabyte of brackets would take 10 s. Its collector is a property of
 * the instance, so it is wrapped here; if a later version has none, only this speed limit is lost (and a test says so).
 */
function stopAfter(composer: object, max: number): void {
  const holder = composer as { onError?: (...args: unknown[]) => void };
  const original = holder.onError;
  if (typeof original !== "function") return;
  let seen = 0;
  holder.onError = (...args) => {
    if (++seen > max) throw new TooManyErrors();
    original(...args);
  };
}
