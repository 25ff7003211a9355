/**
 * Policy files, guarded: what is wrong with one is told with its line and a way to mend it, and never with a word of the file itself
 * (a private repository's file is spoken of on a dashboard that others read).
 */

import type { z } from "zod";
import { decodeUtf8 } from "../formats/decode.ts";
import type { KeyPath, TextProblem } from "../formats/position.ts";
import { parseYaml } from "../formats/yaml.ts";
import { nearest } from "../records/nearest.ts";
import { knownKeys } from "../records/schema-keys.ts";
import type { RecordFile, RecordProblem } from "../records/types.ts";
import { validate } from "../records/validate.ts";
import type { PolicyProblem } from "./types.ts";

/** Largest policy file in bytes. */
export const MAX_BYTES = 262_144;

/** Where a file lies: `path` in `repository` (`owner/name`). */
export interface FilePlace {
  readonly path: string;
  readonly repository?: string;
}

interface Read<T> {
  /** Absent where nothing of the file can be used. */
  readonly file?: RecordFile<T>;
  readonly problems: readonly PolicyProblem[];
  /** For each key that the schema does not know: its path. */
  readonly unknown: readonly KeyPath[];
}

/** Reads one file against a schema. A wrong value is left out and told; the rest counts. Never throws on content. */
export function readPolicyFile<T>(bytes: Uint8Array, place: FilePlace, schema: z.ZodType): Read<T> {
  const tell = (problem: Omit<PolicyProblem, "path" | "repository">): PolicyProblem => ({ ...problem, path: place.path, ...(place.repository === undefined ? {} : { repository: place.repository }) });
  const refuse = (message: string, fix: string, line?: number): Read<T> => ({ problems: [tell({ message: `${message}; nothing of the file counts`, fix, ...(line === undefined ? {} : { line }) })], unknown: [] });
  if (bytes.length > MAX_BYTES) return refuse(`the file is larger than ${MAX_BYTES.toLocaleString("en")} bytes`, "Shorten it: globs stand for many repositories.");
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse("the file is no UTF-8 text", "Save it as UTF-8.");
  const parsed = parseYaml(place.path, text, { maxBytes: MAX_BYTES, maxDepth: 16 });
  if (!parsed.ok) return { problems: parsed.problems.map((one) => tell(syntax(one))), unknown: [] };
  if (parsed.value.data !== null && (typeof parsed.value.data !== "object" || Array.isArray(parsed.value.data))) return refuse("the file is no mapping of key: value lines", "Begin with a line such as `mode: preview`.", 1);
  const { file, problems } = validate<T>(schema, parsed.value, { confidential: true, verbatim: true });
  const unknown = problems.filter((one) => one.kind === "unknown-key").map((one) => one.keys ?? []);
  return { ...(file === undefined ? {} : { file }), problems: problems.map((one) => tell(said(one, schema, parsed.value.data))), unknown };
}

/** Words of the YAML reader that hold nothing of the file. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  "unresolved git merge conflict", "not YAML: too many syntax errors", "a tab used as indentation", "the indentation does not fit the lines around it", "an indented block inside [ ] or { }",
  "a key that is no plain text", "a key that runs over several lines, or a line without \"key:\"", "several anchors on one value", "several tags on one value", "a tag that is not allowed", "a key longer than 1,024 characters",
  "more than one document in the file", "a line that begins with %", "a second \": \" in one line", "nested deeper than 16 levels", "a mapping with more than 5,000 keys", "more than 300,000 tokens",
]);

function syntax({ message, line, fix }: TextProblem): Omit<PolicyProblem, "path" | "repository"> {
  const words = PLAIN_WORDS.has(message) ? message
    : message.endsWith("stands twice in one mapping") ? "a key stands twice in one mapping"
    : message.startsWith("an alias") ? "an alias (a text that begins with *)"
    : message.startsWith("the tag ") ? "a tag (a text that begins with !)"
    : message.startsWith("the key ") ? "a key of a name that is not allowed"
    : message.startsWith("Missing closing") ? "a quote that is not closed" : "not valid YAML";
  return { message: `${words}; nothing of the file counts`, ...(line === undefined ? {} : { line }), fix: fix ?? "Compare the line with the example in the documentation." };
}

/** A violation of the schema in words of the schema. */
function said({ kind, keys = [], message, fix, line }: RecordProblem, schema: z.ZodType, data: unknown): Omit<PolicyProblem, "path" | "repository"> {
  const at = line === undefined ? {} : { line };
  if (kind !== "unknown-key") {
    const meant = nearestWord(message, valueAt(data, keys));
    return { message: `${message}; the value is left out`, fix: meant === undefined ? fix ?? "Compare the value with the example in the documentation." : `Did you mean \`${meant}\`?`, ...at };
  }
  const above = keys.slice(0, -1);
  const known = knownKeys(schema, above);
  const near = nearest(String(keys.at(-1)), known);
  return { message: `a key that is not known ${above.length === 0 ? "here" : `under \`${dotted(above)}\``}; it is left out`, fix: near === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`, ...at };
}

/** The word of the schema that was mistyped, where it expects one of several. */
function nearestWord(message: string, value: unknown): string | undefined {
  const words = / expected one of ((?:[\w-]{1,40}(?:, )?){1,40})$/.exec(message)?.[1]?.split(", ");
  return words === undefined || typeof value !== "string" ? undefined : nearest(value, words);
}

function valueAt(data: unknown, keys: KeyPath): unknown {
  return keys.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), data);
}

/** `repos[0].issues`: what the schema knows, so no word of the file. */
function dotted(keys: KeyPath): string {
  return keys.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${key}`)).join("");
}
