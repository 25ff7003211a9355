/** Where the copyright policy is, and what its sentences say of each measure of the Code's Copyright chapter. */

import { once } from "./single.ts";
import { findPart, type Found, type Prepared, prepare } from "./sentence-match.ts";
import { type Part, PARTS } from "./keywords.ts";
import type { Source } from "../../artifacts/model.ts";
import { fold } from "../pirated/fold.ts";
import { isPointer } from "../../records/fields.ts";
import { findPlaceholders } from "../../formats/placeholder.ts";
import { outline, type Outline } from "../../formats/markdown-outline.ts";
import type { PointerRecord, TextDocument } from "../../records/types.ts";
import type { CheckInput } from "../types.ts";

export interface PolicyDocument {
  readonly kind: "document";
  readonly path: string;
  /** Where the record points at it; undefined where it was found by its content. */
  readonly declared?: Source;
  readonly complete: boolean;
  readonly outline: Outline;
  readonly sentences: readonly Prepared[];
  readonly parts: Readonly<Record<Part, Found>>;
  /** Unfinished text (TODO, TBD), each with its line. */
  readonly unfinished: readonly { readonly line: number; readonly matched: string }[];
}

export type Policy =
  | PolicyDocument
  | { readonly kind: "pointer"; readonly at: Source; readonly pointer: PointerRecord }
  | { readonly kind: "url"; readonly at: Source; readonly url: string }
  /** The file is there but is no text that can be read here (PDF). */
  | { readonly kind: "unread"; readonly at: Source; readonly path: string }
  | { readonly kind: "missing-file"; readonly at: Source; readonly path: string }
  | { readonly kind: "none" };

/** `./docs/policy.md#part-2` → `docs/policy.md`. */
export function repositoryPath(text: string): string {
  const hash = text.indexOf("#");
  return (hash === -1 ? text : text.slice(0, hash)).trim().replace(/^\.\//u, "");
}

export const isUrl = (text: string): boolean => /^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}/iu.test(text.trim());

/** Headings and sentences of a document with what they say about each part. */
function analyse(document: TextDocument, declared?: Source): PolicyDocument {
  const plan = outline(document.text);
  const sentences = prepare(plan.sentences);
  const headings = new Map(plan.headings.slice(0, 200).map((heading) => [heading.line, fold(heading.text)]));
  const parts = Object.fromEntries(Object.entries(PARTS).map(([part, { any }]) => [part, findPart(sentences, any, headings)])) as Record<Part, Found>;
  return {
    kind: "document", path: document.path, complete: document.complete, outline: plan, sentences, parts,
    unfinished: findPlaceholders(document.text),
    ...(declared === undefined ? {} : { declared }),
  };
}

function pointed(input: CheckInput, target: string, at: Source): Policy {
  const path = repositoryPath(target);
  const document = input.records.documents.get(path);
  if (document !== undefined) return analyse(document, at);
  if (isUrl(target)) return { kind: "url", at, url: target };
  return input.records.paths.has(path) ? { kind: "unread", at, path } : { kind: "missing-file", at, path };
}

const MEASURES: readonly Part[] = ["1.2", "1.3", "1.4", "1.5"];

/** A document that nobody points at counts where its name says so and it speaks of at least three of the four measures. */
function detected(input: CheckInput): Policy {
  for (const [path, document] of input.records.documents) {
    if (!/copyright|code[_ -]?of[_ -]?practice/iu.test(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
    const policy = analyse(document);
    if (MEASURES.filter((part) => policy.parts[part].says !== undefined).length >= 3) return policy;
  }
  return { kind: "none" };
}

/** The single policy document (Measure 1.1(1)): copyright.yaml `policy`, model.yaml `documents.copyright_policy`, or found by content. */
export const policyOf = once((input): Policy => {
  const record = input.model.records.copyright;
  const declared = record?.data.policy;
  if (record !== undefined && declared !== undefined) {
    const at = record.at("policy");
    if (isPointer(declared)) return { kind: "pointer", at, pointer: declared };
    if (typeof declared === "string" && declared.trim() !== "") return pointed(input, declared, at);
  }
  const model = input.model.records.model;
  const other = model?.data.documents?.["copyright_policy"];
  if (model !== undefined && other !== undefined && other.trim() !== "") return pointed(input, other, model.at("documents", "copyright_policy"));
  return detected(input);
});
