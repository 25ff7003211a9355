/** Parsed YAML against a schema: what is wrong is named and left out, what is right is kept. */

import type { z } from "zod";
import type { LineEdit } from "../formats/edit.ts";
import { excerpt } from "../formats/lines.ts";
import type { KeyPath, Positioned } from "../formats/position.ts";
import { nearest } from "./nearest.ts";
import { knownKeys } from "./schema-keys.ts";
import { unpack } from "./schema/kinds.ts";
import { Draft, type Remark, type TidyOptions } from "./tidy.ts";
import type { RecordFile, RecordProblem } from "./types.ts";

export interface Validated<T> {
  /** Absent where nothing of the file can be used. */
  readonly file?: RecordFile<T>;
  readonly problems: readonly RecordProblem[];
}

type Issue = z.core.$ZodIssue;

/** A pass mends all that it finds; more are needed only where a mended value is still wrong. */
const PASSES = 20;
const SHOWN = 50;

/**
 * Validates one file. Wrong values are reported with their line, what was expected and an example, then left out; so one slip never
 * hides the rest. Unknown keys are hints. Placeholders count as missing; so does a bare "none" at the paths in `options.denials`.
 */
export function validate<T>(schema: z.ZodType, parsed: Positioned, options: TidyOptions = {}): Validated<T> {
  const draft = new Draft(parsed.data, options);
  const remarks = draft.remarks;
  if (parsed.data === null) draft.data = Object.create(null);
  let data: T | undefined;
  for (let pass = 0; pass < PASSES && draft.data !== undefined; pass++) {
    const result = schema.safeParse(draft.data);
    if (result.success) {
      data = result.data as T;
      break;
    }
    for (const issue of result.error.issues.flatMap(flatten)) {
      if (draft.gone(issue.path)) continue;
      const raw = asText(issue, draft, parsed);
      if (issue.code === "unrecognized_keys") hint(schema, draft, issue, remarks);
      else if (raw !== undefined) draft.set(issue.path, raw);
      else {
        remarks.push(remark(issue, draft, options.confidential === true));
        draft.remove(issue.path);
      }
    }
    draft.compact();
    if (pass === PASSES - 1) remarks.unshift({ kind: "invalid", keys: [], message: "too many wrong values, the file is not read" });
  }
  const problems = remarks.slice(0, SHOWN).map((r) => problemAt(parsed, r));
  const further = remarks.slice(SHOWN, 10 * SHOWN).flatMap((r) => problemAt(parsed, r).edits ?? []);
  if (remarks.length > SHOWN) problems.push({ path: parsed.path, kind: "invalid", message: `${remarks.length - SHOWN} more problems in this file`, ...(further.length === 0 ? {} : { edits: further }) });
  if (data === undefined) return { problems };
  return { file: { path: parsed.path, data, at: (...keys) => ({ path: parsed.path, line: parsed.at(draft.original(keys)).line }), rewrite: (keys, value) => editAt(parsed, draft.original(keys), value) }, problems };
}

/** The edit that writes `value` at `keys`; undefined where the shape in the file is unusual. */
export function editAt(parsed: Positioned, keys: KeyPath, value: string | number): LineEdit | undefined {
  const found = parsed.rewrite?.(keys, value);
  return found === undefined ? undefined : { kind: "replace", path: parsed.path, ...found };
}

/** Gives a remark its line and column, and the edit that mends it where there is one. */
export function problemAt(parsed: Positioned, { keys, write, ...rest }: Remark): RecordProblem {
  const fix = rest.fix;
  const edit = write === undefined ? undefined : editAt(parsed, keys, write);
  return { path: parsed.path, ...parsed.at(keys), kind: rest.kind, message: excerpt(rest.message, 200), keys, ...(fix === undefined ? {} : { fix }), ...(edit === undefined ? {} : { edits: [edit] }) };
}

/** An issue of a union becomes the issues of the branch that fits best; paths are made whole. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => flatten({ ...error, path: [...issue.path, ...error.path] })));
  // A branch whose own type fits has no error at the union's place (unknown keys aside).
  const fits = branches.filter((errors) => errors.every((error) => error.path.length > issue.path.length || error.code === "unrecognized_keys" || error.code === "custom"));
  return fits.toSorted((a, b) => a.length - b.length)[0] ?? [issue];
}

function hint(schema: z.ZodType, draft: Draft, issue: Issue & { readonly code: "unrecognized_keys" }, remarks: Remark[]): void {
  const known = knownKeys(schema, issue.path);
  for (const key of issue.keys) {
    // Beyond what is shown nobody reads the nearest key, and it costs time.
    const near = remarks.length < SHOWN ? nearest(key, known) : undefined;
    const shown = excerpt([...issue.path, key].join("."), 60);
    remarks.push({ kind: "unknown-key", keys: draft.original([...issue.path, key]), message: `unknown key \`${shown}\`, it is not read`, fix: near === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?` });
    draft.remove([...issue.path, key]);
  }
}

/** A number or boolean where a text is due: the text as it stands in the file. */
function asText(issue: Issue, draft: Draft, parsed: Positioned): string | undefined {
  const value = draft.get(issue.path);
  if (typeof value !== "number" && typeof value !== "boolean") return undefined;
  if (issue.code === "invalid_type" ? issue.expected !== "string" : issue.code !== "invalid_union" || !issue.errors.some((e) => e.some((i) => i.code === "invalid_type" && i.expected === "string" && i.path.length === 0))) return undefined;
  return parsed.raw?.(draft.original(issue.path)) ?? String(value);
}

function remark(issue: Issue, draft: Draft, confidential: boolean): Remark {
  const says = confidential ? withoutValue(unpack(issue.message)) : unpack(issue.message);
  // A bare value may stand for a list or mapping of one: then the value itself is wrong.
  const bare = issue.path.findIndex((_, i) => ["string", "number", "boolean"].includes(typeof draft.get(issue.path.slice(0, i))));
  const path = bare === -1 ? issue.path : issue.path.slice(0, bare);
  const keys = draft.original(path);
  const name = keyName(keys);
  const value = draft.get(path);
  const key = keys.findLast((k) => typeof k === "string");
  const sentence = says?.message ?? `expected ${says?.expected ?? "another value"}`;
  const message = value === undefined ? `${name} is missing: ${sentence}` : `${name}: ${sentence}${confidential ? "" : found(value)}`;
  const example = (confidential ? undefined : says?.write) ?? says?.example ?? "";
  const line = key === undefined ? example : typeof keys.at(-1) === "number" ? `- ${example}` : `${excerpt(key, 60)}: ${example}`;
  const fix = says?.fix ?? (example === "" ? undefined : `Write for example \`${line}\`.`);
  return { kind: says?.kind ?? "invalid", keys, message, ...(fix === undefined ? {} : { fix }), ...(says?.write === undefined ? {} : { write: says.write }) };
}

/** What was expected, without the readings of what was written. */
function withoutValue(says: ReturnType<typeof unpack>): ReturnType<typeof unpack> {
  if (says === undefined) return undefined;
  const { message: _message, fix: _fix, ...rest } = says;
  return { ...rest, ...(says.expected.startsWith("a date") ? { example: "2026-09-30" } : {}) };
}

function found(value: unknown): string {
  if (Array.isArray(value)) return ", found a list";
  if (typeof value === "object" && value !== null) return ", found a mapping";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `, found "${excerpt(String(value), 40)}"` : "";
}

/** `training[0].tokens`, in code ticks. */
function keyName(keys: KeyPath): string {
  const name = keys.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${key}`)).join("");
  return name === "" ? "the file" : `\`${excerpt(name, 80)}\``;
}
