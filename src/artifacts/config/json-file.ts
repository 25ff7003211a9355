/** Opening a JSON or YAML config: the content decides whether the file is of the reader's kind, never its name alone. */

import { parseJson } from "../../formats/json.ts";
import type { KeyPath, Parsed, Positioned } from "../../formats/position.ts";
import { parseYaml } from "../../formats/yaml.ts";
import type { Confidence, FactKey, Json, Observation, Reading, Source, Unreadable } from "../model.ts";
import type { OpenFile } from "../reader.ts";

/** Configs are a few kilobytes; the limit leaves room for long label maps. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

/** A letter or digit of ASCII written as an escape, as no tool writes it: such a text may spell its marks in a way of its own. */
const SPELT_OUT = /\\u00(?:3[0-9]|[46][1-9a-f]|[57][0-9a])/i;

type Opened = { readonly document: Positioned } | { readonly unreadable: Unreadable } | undefined;

/** Like `parsed`, for JSON. */
export async function openJson(file: OpenFile, marks: readonly string[]): Promise<Opened> {
  return parsed(file, marks, parseJson);
}

/** Like `parsed`, for YAML. */
export async function openYaml(file: OpenFile, marks: readonly string[]): Promise<Opened> {
  return parsed(file, marks, parseYaml);
}

/**
 * The parsed document; `unreadable` for a broken or oversized file that holds one of `marks` (words that only this kind of
 * file contains); undefined where nothing says that it is of this kind.
 */
async function parsed(file: OpenFile, marks: readonly string[], parse: (path: string, text: string) => Parsed<Positioned>): Promise<Opened> {
  const content = await file.text(MAX_CONFIG_BYTES);
  if (content === undefined) return undefined;
  if (!marks.some((mark) => content.text.includes(mark)) && !SPELT_OUT.test(content.text)) return undefined;
  if (!content.complete) return { unreadable: tooLong(file.path) };
  const result = parse(file.path, content.text);
  if (result.ok) return { document: result.value };
  const problem = result.problems[0];
  return { unreadable: { path: file.path, reason: problem?.message ?? "cannot be parsed", ...(problem?.line === undefined ? {} : { line: problem.line }) } };
}

export function tooLong(path: string): Unreadable {
  return { path, reason: `longer than ${MAX_CONFIG_BYTES} bytes; a config of this size is not read` };
}

/** A reading that says only why the file could not be read. */
export function broken(kind: string, unreadable: Unreadable): Reading {
  return { kind, path: unreadable.path, observations: [], datasets: [], weights: [], unreadable: [unreadable] };
}

/** Place of a key in the file. */
function sourceAt(document: Positioned, keys: KeyPath, detail?: string): Source {
  return { path: document.path, line: document.at(keys).line, ...(detail === undefined ? {} : { detail }) };
}

/** Collects the observations of one file. */
export class Observations {
  readonly list: Observation[] = [];
  readonly #document: Positioned;
  readonly #method: string;

  constructor(document: Positioned, method: string) {
    this.#document = document;
    this.#method = method;
  }

  /** Adds an observation where `value` is defined. `confidence` defaults to declared: a config is written, not counted. */
  add(key: FactKey, value: Json | undefined, keys: KeyPath, options: { detail?: string; unit?: string; confidence?: Confidence; method?: string } = {}): void {
    if (value === undefined) return;
    this.list.push({
      key, value, method: options.method ?? this.#method, confidence: options.confidence ?? "declared",
      sources: [sourceAt(this.#document, keys, options.detail)], ...(options.unit === undefined ? {} : { unit: options.unit }),
    });
  }

  reading(kind: string, detail?: unknown): Reading {
    return { kind, path: this.#document.path, observations: this.list, datasets: [], weights: [], unreadable: [], ...(detail === undefined ? {} : { detail }) };
  }
}
