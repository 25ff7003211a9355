/** Alternative adequate means that a provider declares instead of a Code measure it did not sign (Art. 53(4), 55(2) AI Act). */

import { codeChapterOf } from "../law/binding.ts";
import type { CodeChapter, Obligation } from "../law/types.ts";
import type { AlternativeMeans, ModelRecords, Records } from "../records/types.ts";
import { evidenceAt, finding } from "./finding.ts";
import type { Finding, ObligationResult } from "./types.ts";

/** Keys of `alternative_means` that speak of everything at once. */
const OVERALL = ["overall", "all"];

/** The duty of the Act that a chapter of the Code is one way to meet. */
export function actDuty(chapter: CodeChapter): string {
  if (chapter === "copyright") return "Art. 53(1)(c)";
  return chapter === "safety" ? "Art. 55(1)" : "Art. 53(1)(a) and (b)";
}

/** The id itself, then each shorter measure (C-1.3.1.a, C-1.3.1, C-1.3, C-1), the chapter, everything. */
function keysFor(obligation: Obligation): readonly string[] {
  const keys: string[] = [];
  const start = obligation.chapter === "form" ? [obligation.id, "T-1.1"] : [obligation.id];
  for (const id of start) {
    for (let key = id; key !== ""; key = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "") keys.push(key);
  }
  const chapter = codeChapterOf(obligation);
  return [...keys, ...(chapter === undefined ? [] : [chapter]), ...OVERALL];
}

function isUrl(text: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]/i.test(text);
}

function repositoryPath(text: string): string {
  const hash = text.indexOf("#");
  return (hash === -1 ? text : text.slice(0, hash)).replace(/^\.\//, "");
}

function usable(means: string | AlternativeMeans, records: Records): boolean {
  const { evidence, description } = typeof means === "string" ? { evidence: means, description: undefined } : means;
  if (evidence === undefined) return false;
  if (isUrl(evidence)) return description !== undefined && description.trim() !== "";
  return records.paths.has(repositoryPath(evidence));
}

/** Where usable alternative means for an entry are declared; undefined where there are none or their evidence does not exist. */
export function alternativeMeans(obligation: Obligation, model: ModelRecords, records: Records): NonNullable<ObligationResult["evidence"]>[number] | undefined {
  const file = model.model;
  const declared = file?.data.code_of_practice?.alternative_means;
  if (file === undefined || declared === undefined) return undefined;
  if (typeof declared === "string") return usable(declared, records) ? evidenceAt(file.at("code_of_practice", "alternative_means")) : undefined;
  for (const key of keysFor(obligation)) {
    const means = Object.hasOwn(declared, key) ? declared[key] : undefined;
    // The nearest declaration decides: one whose evidence is missing is not mended by a general one.
    if (means !== undefined) return usable(means, records) ? evidenceAt(file.at("code_of_practice", "alternative_means", key)) : undefined;
  }
  return undefined;
}

/** Declared means whose evidence cannot be found: said once per entry of model.yaml, not once per measure. */
export function meansFindings(model: ModelRecords, records: Records): readonly Finding[] {
  const file = model.model;
  const declared = file?.data.code_of_practice?.alternative_means;
  if (file === undefined || declared === undefined) return [];
  const entries: readonly (readonly [string | undefined, string | AlternativeMeans])[] = typeof declared === "string" ? [[undefined, declared]] : Object.entries(declared);
  return entries.filter(([, means]) => !usable(means, records)).map(([key]) => finding("means/no-evidence",
    `Alternative means${key === undefined ? "" : ` for ${key}`} are declared without evidence that can be found.`,
    key === undefined ? file.at("code_of_practice", "alternative_means") : file.at("code_of_practice", "alternative_means", key),
    { fix: "evidence: <path of a file in this repository>, or a https URL together with a description" }));
}
