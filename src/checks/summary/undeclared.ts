/** Datasets that training configs, data mixes and card front matter name, and that no record declares. */

import { canonical, type DatasetKey, datasetKey, sameDataset } from "./dataset-id.ts";
import { type Fault, fault } from "./fault.ts";
import { fieldOf } from "./field.ts";
import { keyedRows, label, rowIndex } from "./register.ts";
import { summaryOf } from "./source.ts";
import { once } from "../copyright/single.ts";
import { fold } from "../pirated/fold.ts";
import type { DatasetMention, Source } from "../../artifacts/model.ts";
import type { RegisterRow } from "../../records/types.ts";
import { placeOf } from "../finding.ts";
import type { CheckInput } from "../types.ts";

const MAX_SHOWN = 20;
const CONTEXT: Partial<Readonly<Record<DatasetMention["context"], string>>> = { "front-matter": "the card's front matter", "training-config": "a training config", "data-mix": "a data mix", comment: "a comment of a training config", manifest: "a dataset manifest" };

interface Group {
  readonly key: DatasetKey;
  readonly mentions: DatasetMention[];
}

/** Mentions that say "was trained on", once per dataset. Prose is no declaration, and a weight of zero is no use. */
const usedDatasets = once((input): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const mention of input.model.facts.datasets) {
    if (CONTEXT[mention.context] === undefined || mention.weight === 0) continue;
    const key = datasetKey(mention.id);
    if (key.name === "") continue;
    const id = key.full ?? `name:${canonical(key.name)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, mentions: [mention] });
    else group.mentions.push(mention);
  }
  return mergeNames([...groups.values()]);
});

/** A plain name beside one full id of the same name is the same dataset. */
function mergeNames(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group>();
  for (const group of groups) if (group.key.full !== undefined && !byName.has(canonical(group.key.name))) byName.set(canonical(group.key.name), group);
  return groups.filter((group) => {
    const owner = group.key.full === undefined ? byName.get(canonical(group.key.name)) : undefined;
    if (owner !== undefined) owner.mentions.push(...group.mentions);
    return owner === undefined;
  });
}

type Declared = { readonly how: "row"; readonly row: RegisterRow } | { readonly how: "part"; readonly row: RegisterRow } | undefined;

/** The register row that declares a dataset: by full id, by name, or as part of a collection. */
export function declaredRow(input: CheckInput, key: DatasetKey): Declared {
  const { byFull, byName, byOrganisation } = rowIndex(input);
  const exact = key.full === undefined ? undefined : byFull.get(key.full);
  if (exact !== undefined) return { how: "row", row: exact.row };
  const names = new Set([key.name, canonical(key.name), key.stem, canonical(key.stem)]);
  const near = [...[...names].flatMap((name) => byName.get(name) ?? []), ...(key.full === undefined ? [] : (byOrganisation.get(key.full.split("/", 1)[0] ?? "") ?? []))];
  let part: Declared;
  for (const candidate of new Set(near)) {
    const same = candidate.keys.map((other) => sameDataset(key, other));
    if (same.includes("same")) return { how: "row", row: candidate.row };
    if (same.includes("part")) part ??= { how: "part", row: candidate.row };
  }
  return part;
}

const FIELDS = ["PST-2.1.3", "PST-2.1.4", "PST-2.1.5", "PST-2.2.2.3", "PST-2.2.2.4", "PST-2.3.6", "PST-2.3.9", "PST-2.5.3", "PST-2.5.4", "PST-2.5.5", "PST-2.6.2"];

const summaryTexts = once((input) => FIELDS.flatMap((id) => { const field = fieldOf(input, id); return field === undefined || field.text === "" ? [] : [{ id, at: field.at, folded: fold(field.text), lower: field.text.toLowerCase() }]; }));

/** The field of the summary that names a dataset: by its hub id, or by its name where that is more than a common word. */
function inSummary(input: CheckInput, key: DatasetKey): { readonly id: string; readonly at: Source } | undefined {
  const words = key.name.replaceAll("-", " ");
  return summaryTexts(input).find(({ folded, lower }) => (key.full !== undefined && lower.includes(key.full)) || (words.length > 3 && folded.includes(` ${words} `)));
}

/** The row that stands nearest by name, to help with misspellings. */
function nearest(input: CheckInput, key: DatasetKey): RegisterRow | undefined {
  const head = key.name.split("-", 1)[0] ?? "";
  return head.length < 4 ? undefined : keyedRows(input).find((candidate) => candidate.keys.some((other) => other.name.startsWith(head)))?.row;
}

/** The dataset's name in the letters of the file; keys are lower case. */
function written(key: DatasetKey, mention: DatasetMention): string {
  if (key.full === undefined) return mention.id.slice(0, 120);
  for (const text of [mention.id, mention.raw]) {
    const at = text.toLowerCase().indexOf(key.full);
    if (at !== -1) return text.slice(at, at + key.full.length);
  }
  return key.full;
}

function keyName(key: DatasetKey): string {
  return key.full ?? canonical(key.name);
}

function places(mentions: readonly DatasetMention[]): string {
  const others = [...new Set(mentions.slice(1).map((mention) => placeOf(mention.source)))].filter((place) => place !== placeOf(mentions[0]?.source));
  if (others.length === 0) return "";
  return ` Also at ${others.slice(0, 3).join(", ")}${others.length > 3 ? ` and ${others.length - 3} more place${others.length === 4 ? "" : "s"}` : ""}.`;
}

function describe(input: CheckInput, group: Group): Fault | undefined {
  const [first] = group.mentions;
  if (first === undefined) return undefined;
  const row = declaredRow(input, group.key);
  if (row?.how === "row") return undefined;
  const { register } = input.model.records;
  const named = inSummary(input, group.key);
  if (register === undefined && named !== undefined) return undefined;
  const name = written(group.key, first);
  const share = first.weight === undefined ? "" : ` with weight ${first.weight}`;
  const where = `${placeOf(first.source)} (${CONTEXT[first.context] ?? "an artifact"}${share})`;
  const evidence = { evidence: first.raw };
  if (row?.how === "part") return fault("unknown", "perhaps-part", `${name} is used in ${where}. The register has ${label(row.row)} (${placeOf(row.row.source)}), which may be the same collection: say so in the row's \`base\`, or give it a row of its own.${places(group.mentions)}`, first.source, { ...evidence, about: [keyName(group.key)], fix: `base: ${name}   # in the row at ${placeOf(row.row.source)}` });
  const summary = summaryOf(input);
  const missing = register === undefined
    ? `the public summary (${summary.kind === "read" ? summary.path : "none"}) does not name it, and there is no training-data register`
    : `the training-data register (${register.path}, ${register.rows.length} row${register.rows.length === 1 ? "" : "s"}) has no row for it${named === undefined ? (summary.kind === "read" ? `, nor does the public summary name it` : "") : `, although field ${named.id.slice(4)} of the summary does (${placeOf(named.at)})`}`;
  const close = nearest(input, group.key);
  const hint = close === undefined ? "" : ` Nearest row: ${label(close)} (${placeOf(close.source)}).`;
  const id = group.key.full !== undefined && group.key.full.split("/").length === 2 && !group.key.full.includes("://") ? `hf:${name}` : name;
  return fault(first.context === "manifest" ? "unknown" : "gap", "undeclared-dataset", `Undeclared dataset: ${name} is used in ${where}, but ${missing}.${hint}${places(group.mentions)}`, first.source, {
    // A manifest only asks; that a config or a card names the dataset too is worse.
    ...evidence, about: [first.context === "manifest" ? `${keyName(group.key)} (manifest)` : keyName(group.key)], fix: `Add a row to ${register?.path ?? `${input.model.records.folder}/training-data.csv`}: id ${id}, category <public|licensed|private|crawled|user|synthetic|other>, modality <text|image|audio|video> — or remove it here if it was not used.`,
  });
}

/** One fault per undeclared dataset, at most twenty, then one that counts the rest. Silent where nothing at all is declared. */
export const undeclared = once((input): readonly Fault[] => {
  if (input.model.records.register === undefined && summaryOf(input).kind !== "read") return [];
  // Ids that anybody can look up come before names of folders.
  const groups = usedDatasets(input);
  const all = [...groups.filter((group) => group.key.full !== undefined), ...groups.filter((group) => group.key.full === undefined)].flatMap((group) => describe(input, group) ?? []);
  const sorted = [...all.filter((one) => one.outcome === "gap"), ...all.filter((one) => one.outcome !== "gap")];
  const shown = sorted.slice(0, MAX_SHOWN);
  const rest = sorted.length - shown.length;
  if (rest === 0) return shown;
  // One rule with those that are shown: when one of these is declared, the next of the rest takes its place and is no news.
  return [...shown, fault(sorted[MAX_SHOWN]?.outcome ?? "gap", "undeclared-dataset", `And ${rest} more datasets that configs, mixes or cards name and the records do not.`, sorted[MAX_SHOWN]?.finding.path === undefined ? undefined : { path: sorted[MAX_SHOWN]?.finding.path ?? "" }, { about: sorted.slice(MAX_SHOWN).flatMap((one) => one.finding.about ?? []) })];
});
