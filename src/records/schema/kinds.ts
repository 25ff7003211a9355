/** Building blocks of the record schemas: each says what it expects with an example, and how it looks in JSON Schema. */

import { z } from "zod";
import { isIsoDate, isoInstead, readDate } from "../../formats/dates.ts";
import { numberInstead } from "../../formats/number-form.ts";

/** What an error carries; the validator turns it into message and fix. */
interface Says {
  readonly expected: string;
  readonly example: string;
  readonly kind?: "invalid" | "ambiguous-date";
  /** Overrides the sentence made of `expected`. */
  readonly message?: string;
  readonly fix?: string;
  /** What a program may write instead: the same value in the right form. */
  readonly write?: string;
}

/** Packs `Says` into a zod error message. Unknown keys keep zod's own issue. */
export function says(expected: string, example: string): { error: (issue: { code: string }) => string | undefined } {
  return { error: (issue) => (issue.code === "unrecognized_keys" ? undefined : pack({ expected, example })) };
}

function pack(what: Says): string {
  return JSON.stringify(what);
}

export function unpack(message: string): Says | undefined {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === "object" && value !== null && "expected" in value ? (value as Says) : undefined;
  } catch {
    return undefined;
  }
}

/** Schemas that also take a bare text, for JSON Schema generation. */
export const SHORTHANDS = new WeakSet<object>();

/** A text; numbers are read as they stand in the file (`1.10` stays `1.10`). */
export const text = (description: string, example: string) =>
  z.string(says("a text", example)).min(1, says("a text", example)).meta({ description, examples: [example], type: ["string", "number", "boolean"] });

export const choice = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values, says(`one of ${values.join(", ")}`, values[0])).meta({ description });

const YES = ["yes", "oui", "ja", "si", "sì", "sí", "true", "on"];
const NO = ["no", "non", "nein", "false", "off"];

/** true or false; "yes" and "no" in five languages. */
export const flag = (description: string) =>
  z.preprocess((value) => {
    const word = typeof value === "string" ? value.trim().toLowerCase() : undefined;
    return word === undefined ? value : YES.includes(word) ? true : NO.includes(word) ? false : value;
  }, z.boolean(says("true or false", "true"))).meta({ description, type: ["boolean", "string"], enum: [true, false, ...[...YES, ...NO].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])] });

const NUMERAL = /^\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;

function saysNumber(example: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => {
    const write = typeof input === "string" ? numberInstead(input) : undefined;
    return pack({ expected: "a number that is not negative", example, ...(write === undefined ? {} : { write }) });
  } };
}

/** A number that is not negative: `24_700_000`, `1.1e13`. */
export const count = (description: string, example: string) =>
  z.preprocess((value) => (typeof value === "string" && value.length <= 60 && NUMERAL.test(value.trim()) ? Number(value.trim().replaceAll("_", "")) : value), z.number(saysNumber(example)).min(0, says("a number that is not negative", example)))
    .meta({ description, examples: [Number(example.replaceAll("_", ""))], type: ["number", "string"], pattern: NUMERAL.source });

/** A share from 0 to 1. */
export const share = (description: string, example: string) =>
  z.number(says("a number from 0 to 1", example)).min(0, says("a number from 0 to 1", example)).max(1, says("a number from 0 to 1", example)).meta({ description, examples: [Number(example)] });

/** An ISO 8601 calendar date. An order that could be either is refused with both readings. */
export const date = (description: string) =>
  z.string(says("a date as YYYY-MM-DD", "2026-11-22")).superRefine((value, context) => {
    const wrong = dateProblem(value);
    if (wrong !== undefined) context.addIssue({ code: "custom", message: pack(wrong) });
  }).meta({ description, examples: ["2026-11-22"], format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** Why a text is no ISO date, with the way to write it; undefined for a good one. */
function dateProblem(value: string): Says | undefined {
  const base = { expected: "a date as YYYY-MM-DD", example: "2026-11-22" };
  if (isIsoDate(value)) return undefined;
  const read = readDate(value);
  switch (read.kind) {
    case "ambiguous": return { ...base, kind: "ambiguous-date", message: `the date can be read as ${read.readings[0]} or as ${read.readings[1]}`, fix: `write the one you mean: ${read.readings.join(" or ")}` };
    case "date": { const write = isoInstead(value); return { ...base, message: "the date is not written as YYYY-MM-DD", example: read.iso, ...(write === undefined ? {} : { write }) }; }
    case "partial": return { ...base, message: "the date names no day", example: `${read.year}-${String(read.month ?? 1).padStart(2, "0")}-DD` };
    default: return base;
  }
}

/** A SHA-256 digest: 64 hex digits, with or without `sha256:`. */
export const sha256 = (description: string) =>
  z.string(says("64 hex digits", SAMPLE)).regex(/^(?:sha256:)?[0-9a-fA-F]{64}$/, says("64 hex digits", SAMPLE)).meta({ description, examples: [SAMPLE] });
const SAMPLE = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/** A mapping with these keys and no others (others become hints). */
export const object = <S extends z.core.$ZodLooseShape>(shape: S, description: string, example: string) =>
  z.strictObject(shape, says("a mapping of key: value lines", example)).meta({ description });

/** A list; one bare value counts as a list of one, `none` as an empty list. */
export const list = <T extends z.core.SomeType>(item: T, description: string, example: string) => {
  const schema = z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : typeof value === "string" && value.trim().toLowerCase() === "none" ? [] : [value]), z.array(item, says("a list", example))).meta({ description });
  SHORTHANDS.add(schema);
  return schema;
};

/** A mapping that may be given as one text: `licence: MIT` for `licence: {id: MIT}`. */
export const orText = <T extends z.core.SomeType>(schema: T, key: string) => {
  const wrapped = z.preprocess((value) => (typeof value === "string" ? { [key]: value } : value), schema);
  SHORTHANDS.add(wrapped);
  return wrapped;
};

export const optional = z.exactOptional;

/** A confidential value kept elsewhere (DESIGN: satisfies without being in git). */
export const pointer = object({
  held_by: text("Who keeps it: a function and an organisation", "Head of Safety, Example AI"),
  digest: text("Digest of the document, e.g. sha256:…", SAMPLE),
  version: text("Its version", "2.1"),
  date: date("Its date"),
  location: optional(text("Where it is kept, in words", "internal risk register")),
}, "Pointer record: says who holds which version of a confidential document", `{held_by: Head of Safety, digest: "${SAMPLE}", version: "2.1", date: 2026-09-30}`);
