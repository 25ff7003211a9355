// Generated from src/law/data/*.yaml by .ci/law.ts. Do not edit.
import type { FieldCondition } from "../lists.ts";

/** Copyright measures that apply only to a provider that crawls or has crawling done for it. */
export const CRAWLER_GATED: readonly string[] = [
  "C-1.2.1.a",
  "C-1.2.1.b",
  "C-1.3.1.a",
  "C-1.3.1.b",
  "C-1.3.4.i",
  "C-1.3.4.ii",
];

/** Conditional fields of the public summary: the part of each condition that a program can decide. */
export const FIELD_CONDITIONS: Readonly<Record<string, FieldCondition>> = {
  "PST-1.1.2": { when: { profile: "establishedInUnion", equals: false }, whenIs: "exact", words: "provider established outside the Union" },
  "PST-1.2.2": { when: { profile: "role", equals: "modifier" }, whenIs: "sufficient", words: "model results from modifying GPAI model(s) already on the Union market" },
  "PST-2.1.2": { when: { field: "PST-2.1.1", equals: "yes" }, whenIs: "exact", words: "2.1.1 = Yes" },
  "PST-2.1.3": { when: { field: "PST-2.1.1", equals: "yes" }, whenIs: "necessary", words: "2.1.1 = Yes and a large dataset exists" },
  "PST-2.1.4": { when: { field: "PST-2.1.1", equals: "yes" }, whenIs: "necessary", words: "2.1.1 = Yes and smaller datasets exist" },
  "PST-2.2.1.2": { when: { field: "PST-2.2.1.1", equals: "yes" }, whenIs: "exact", words: "2.2.1.1 = Yes" },
  "PST-2.2.2.2": { when: { field: "PST-2.2.2.1", equals: "yes" }, whenIs: "exact", words: "2.2.2.1 = Yes" },
  "PST-2.2.2.3": { when: { field: "PST-2.2.2.1", equals: "yes" }, whenIs: "necessary", words: "2.2.2.1 = Yes and publicly known (or the provider wants it known)" },
  "PST-2.2.2.4": { when: { field: "PST-2.2.2.1", equals: "yes" }, whenIs: "necessary", words: "2.2.2.1 = Yes and unlisted datasets exist" },
  "PST-2.3.2": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.3": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.4": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.5": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.6": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.7": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "exact", words: "2.3.1 = Yes" },
  "PST-2.3.8": { when: { field: "PST-2.3.1", equals: "yes" }, whenIs: "necessary", words: "2.3.1 = Yes and content from internet domains was used for training" },
  "PST-2.4.3": { when: { any: [{ field: "PST-2.4.1", equals: "yes" }, { field: "PST-2.4.2", equals: "yes" }] }, whenIs: "exact", words: "2.4.1 or 2.4.2 = Yes" },
  "PST-2.4.4": { when: { any: [{ field: "PST-2.4.1", equals: "yes" }, { field: "PST-2.4.2", equals: "yes" }] }, whenIs: "exact", words: "2.4.1 or 2.4.2 = Yes" },
  "PST-2.5.2": { when: { field: "PST-2.5.1", equals: "yes" }, whenIs: "exact", words: "2.5.1 = Yes" },
  "PST-2.5.3": { when: { field: "PST-2.5.1", equals: "yes" }, whenIs: "necessary", words: "2.5.1 = Yes and generator on the market" },
  "PST-2.5.4": { when: { field: "PST-2.5.1", equals: "yes" }, whenIs: "necessary", words: "2.5.1 = Yes and other generators used" },
  "PST-2.6.2": { when: { field: "PST-2.6.1", equals: "yes" }, whenIs: "exact", words: "2.6.1 = Yes" },
};
