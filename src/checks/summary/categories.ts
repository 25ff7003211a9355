/** Yes/no answers of section 2 against the register, the profile and copyright.yaml. Two places that disagree are a conflict. */

import { type Fault, fault } from "./fault.ts";
import type { Field } from "./field.ts";
import { answer } from "./field.ts";
import { label, lines, rowsOf } from "./register.ts";
import { short } from "./value-rules.ts";
import type { RegisterCategory } from "../../records/types.ts";
import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

/** The category of section 2 that a yes/no field asks about, with the fields that answer it together. */
const CATEGORY: ReadonlyMap<string, { readonly category: RegisterCategory; readonly together: readonly string[]; readonly words: string }> = new Map([
  ["PST-2.1.1", { category: "public", together: ["PST-2.1.1"], words: "publicly available datasets" }],
  ["PST-2.2.1.1", { category: "licensed", together: ["PST-2.2.1.1"], words: "commercially licensed data" }],
  ["PST-2.2.2.1", { category: "private", together: ["PST-2.2.2.1"], words: "private datasets of third parties" }],
  ["PST-2.3.1", { category: "crawled", together: ["PST-2.3.1"], words: "data crawled by or for the provider" }],
  ["PST-2.4.1", { category: "user", together: ["PST-2.4.1", "PST-2.4.2"], words: "user data" }],
  ["PST-2.4.2", { category: "user", together: ["PST-2.4.1", "PST-2.4.2"], words: "user data" }],
  ["PST-2.5.1", { category: "synthetic", together: ["PST-2.5.1"], words: "synthetic data made by or for the provider" }],
  ["PST-2.6.1", { category: "other", together: ["PST-2.6.1"], words: "other sources" }],
]);

/** Register rows against the answer: rows while the answer is No; none while it is Yes and every row has a category. */
export function registerFaults(field: Field, input: CheckInput): readonly Fault[] {
  const asked = CATEGORY.get(field.id);
  const { register } = input.model.records;
  if (asked === undefined || register === undefined) return [];
  const rows = rowsOf(input, asked.category);
  const [first] = rows;
  const answers = asked.together.map((id) => answer(input, id));
  if (first !== undefined && answers.every((one) => one === "no")) {
    return [fault("conflict", "answer-contradicted", `Field ${short(field.id)} says No, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} of ${asked.words} (${lines(rows)} of ${register.path}; first: ${label(first)}).`, field.at, { evidence: field.text, about: rows.map((row) => `${field.id} ${row.id}`), fix: `Correct field ${short(field.id)}, or the category at ${placeOf(first.source)}.` })];
  }
  const complete = register.rows.length > 0 && register.rows.every((row) => row.category !== undefined);
  if (first === undefined && complete && answer(input, field.id) === "yes" && asked.together.length === 1) {
    return [fault("unknown", "answer-unsupported", `Field ${short(field.id)} says Yes, and no row of the register is ${asked.words}.`, field.at, { fix: `Add the rows with category ${asked.category}, or correct the answer.` })];
  }
  return [];
}

/** 2.3.1 against the profile and against recorded crawlers. */
export function crawlingFaults(field: Field, input: CheckInput): readonly Fault[] {
  const told = answer(input, field.id);
  const { crawls } = input.model.profile;
  const model = input.model.records.model;
  const out: Fault[] = [];
  const declared = model?.at("crawls");
  if (told === "no" && crawls === true) out.push(fault("conflict", "crawls-contradicted", `Field 2.3.1 says that no crawlers were used; model.yaml declares crawls: true (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
  if (told === "yes" && crawls === false) out.push(fault("conflict", "crawls-contradicted", `Field 2.3.1 says that crawlers were used; model.yaml declares crawls: false (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
  const record = input.model.records.copyright;
  const crawlers = record?.data.crawlers ?? [];
  if (told === "no" && record !== undefined && crawlers.length > 0 && crawls !== true) out.push(fault("conflict", "crawlers-recorded", `Field 2.3.1 says that no crawlers were used; copyright.yaml records ${crawlers.length} (${placeOf(record.at("crawlers"))}).`, field.at, { fix: "Correct the answer, or remove crawlers that were not used for training data." }));
  return out;
}

/** Modalities of register rows that a modality field leaves out. */
export function missingModalities(input: CheckInput, named: readonly string[], of: (word: string) => string, category?: RegisterCategory): readonly { readonly modality: string; readonly line: string; readonly rows: number }[] {
  const rows = category === undefined ? (input.model.records.register?.rows ?? []) : rowsOf(input, category);
  const have = new Set(named.map(of));
  const out = new Map<string, { modality: string; line: string; rows: number }>();
  for (const row of rows) {
    for (const word of (row.modality ?? "").split(/[,;/+]/u, 6).map((part) => part.trim()).filter((part) => part !== "")) {
      const modality = of(word);
      if (have.has(modality) || (modality === "other" && have.size > 0)) continue;
      const known = out.get(modality);
      if (known === undefined) out.set(modality, { modality, line: placeOf(row.source), rows: 1 });
      else known.rows += 1;
    }
  }
  return [...out.values()];
}
