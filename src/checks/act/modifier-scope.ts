/** G-modifier-scope: a modifier's documents speak of the modification and its data, and link to the base model's (Guidelines, section 3.2.1). */

import { importSummary } from "../../records/importers/summary-markdown.ts";
import type { RegisterRow, TextDocument } from "../../records/types.ts";
import { upstreamCopy, upstreamLinks } from "../../records/upstream.ts";
import { evidenceAt, factOf, notApplicable, placeOf } from "../finding.ts";
import { nameKey } from "../summary/dataset-id.ts";
import { fieldOf, textOf } from "../summary/field.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { baseFaults } from "./base-agreement.ts";
import { type Fault, faultsOf, verdict } from "./faults.ts";
import { upstreamState } from "./upstream.ts";

const fault = faultsOf("modifier");
/** Characters of an upstream document in which names of datasets are looked for. */
const MAX_TEXT = 200_000;
const MAX_ROWS = 5000;
const MAX_WORDS = 4;
/** Shorter names ("c4", "web", "code") are words of any text. */
const MIN_NAME = 5;

/** Copies of upstream documents that could be read, in the order of the record. */
function copies(input: CheckInput): readonly TextDocument[] {
  const paths = new Set(upstreamLinks(input.model.records.model).flatMap((link) => upstreamCopy(link.document) ?? []).map((path) => path.replace(/^\.\//, "")));
  return [...paths].flatMap((path) => input.records.upstream?.get(path) ?? []);
}

/** Every run of one to four words of a text, as `nameKey` writes a name. */
function phrases(text: string): ReadonlySet<string> {
  const words = nameKeyWords(text.slice(0, MAX_TEXT));
  const found = new Set<string>();
  for (let i = 0; i < words.length; i += 1) {
    let phrase = "";
    for (let n = 0; n < MAX_WORDS && i + n < words.length; n += 1) {
      phrase = n === 0 ? (words[i] ?? "") : `${phrase}-${words[i + n] ?? ""}`;
      found.add(phrase);
    }
  }
  return found;
}

function nameKeyWords(text: string): readonly string[] {
  return text.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function namesOf(row: RegisterRow): readonly string[] {
  return [row.id.slice(row.id.lastIndexOf("/") + 1), row.name ?? ""].map(nameKey).filter((name) => name.length >= MIN_NAME);
}

/** The stage that made the base: a modifier's own data belongs to another one. */
const FIRST_STAGE = /^(?:initial |base )?pre-?training$/i;

function isOpen(row: RegisterRow): boolean {
  return row.stage === undefined || row.stage.trim() === "" || FIRST_STAGE.test(row.stage.trim());
}

/** Rows that look as if they were the base's data and not the modification's: asked about, never held against anybody. */
function rowFaults(input: CheckInput): readonly Fault[] {
  const { register } = input.model.records;
  const rows = (register?.rows ?? []).slice(0, MAX_ROWS);
  if (register === undefined || rows.length === 0) return [];
  const faults: Fault[] = [];
  const [copy] = copies(input);
  const known = new Map(copies(input).map((one) => [one.path, phrases(one.text)]));
  const upstream = rows.filter((row) => isOpen(row) && namesOf(row).some((name) => [...known.values()].some((all) => all.has(name))));
  const [first] = upstream;
  const about = (list: readonly RegisterRow[]): readonly string[] => list.map((row) => row.id);
  if (first !== undefined && copy !== undefined) {
    faults.push(fault("unknown", "rows-of-base", `${upstream.length} of ${rows.length} rows of the register name data that the base model's documents name too (${first.id.slice(0, 80)}, ${placeOf(first.source)}). Were they used for the modification? A modifier's register covers the data of the modification alone.`, first.source, { fix: "take the rows of the base out, or say in `stage` in which stage of the modification they were used", about: about(upstream) }));
  }
  const early = rows.filter((row) => row.stage !== undefined && FIRST_STAGE.test(row.stage.trim()) && !upstream.includes(row));
  const [row] = early;
  const relation = factOf(input.model.facts, "base_model.relation")?.value ?? input.model.records.model?.data.base_models?.[0]?.relation;
  if (row !== undefined && relation !== undefined) {
    faults.push(fault("unknown", "stage-of-base", `${early.length} of ${rows.length} rows of the register belong to the stage "${(row.stage ?? "").trim().slice(0, 40)}", while the model was made from another one. Is that data of the base model, or of a pre-training of your own?`, row.source, { fix: "take the rows of the base out, or name the stage as yours: stage: continued pre-training", about: about(early) }));
  }
  return faults;
}

function fold(text: string): string {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(" ").trim();
}

/** A summary of the modification that states the base's size of training data. */
function sizeFaults(input: CheckInput): readonly Fault[] {
  const field = fieldOf(input, "PST-1.3.2");
  if (field?.state !== "filled") return [];
  const own = fold(field.text);
  for (const copy of copies(input)) {
    const base = /\.(?:md|markdown|txt)$/i.test(copy.path) ? importSummary(copy) : undefined;
    const size = base === undefined ? "" : fold(textOf(base.data.fields["PST-1.3.2"]));
    if (size !== "" && size === own) return [fault("unknown", "size-of-base", `Field 1.3.2 states the same size of training data as the base model's summary (${copy.path}). Is it the size of the data of the modification alone?`, field.at, { fix: "PST-1.3.2: <size of the data used for the modification>" })];
  }
  return [];
}

function scope(input: CheckInput): CheckResult {
  const id = "G-modifier-scope";
  const file = input.model.records.model;
  if (file === undefined || input.model.profile.role !== "modifier") return notApplicable(id, "The declared role is not that of a modifier.");
  const upstream = upstreamState(input);
  const faults = [...baseFaults(input), ...upstream.faults, ...rowFaults(input), ...sizeFaults(input)];
  const evidence = upstream.evidence.slice(0, 6).map((source) => evidenceAt(source));
  return { id, ...verdict(faults, evidence, upstream.due === undefined ? {} : { due: upstream.due }) };
}

export const modifierScopeCheck: Check = {
  name: "modifier-scope",
  handles: ["G-modifier-scope"],
  what: "Base models of model.yaml against adapters, merge configs and cards; links to their summary and documentation with digest, date and last look; rows and sizes that look like the base's",
  run: (input) => [scope(input)],
};
