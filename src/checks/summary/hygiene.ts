/** The register against itself: duplicates, one revision on two datasets, revisions that pin nothing, shares above 100 %. */

import { datasetKey, nameKey } from "./dataset-id.ts";
import { type Fault, fault } from "./fault.ts";
import { label, lines } from "./register.ts";
import { modalityOf } from "./sizes.ts";
import { once } from "../copyright/single.ts";
import { textState } from "../copyright/values.ts";
import type { RegisterRow } from "../../records/types.ts";
import { placeOf } from "../finding.ts";

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu;
const UNKNOWN = /^(?:unknown|unclear|unspecified|not specified|not known|not stated|none|\?+|-|–|n\/?a|tbd|todo|inconnu|unbekannt|sconosciut[ao]|desconocid[ao])$/iu;
const NO = /^(?:no|none|false|nein|non|0|not applied|not done)$/iu;

function grouped(rows: readonly RegisterRow[], key: (row: RegisterRow) => string | undefined): readonly (readonly RegisterRow[])[] {
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const value = key(row);
    if (value === undefined || value === "") continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Subsets of one collection: their names share the words before the last, or one name begins the other. */
function oneCollection(a: RegisterRow, b: RegisterRow): boolean {
  if (a.base !== undefined && a.base === b.base) return true;
  const [first, second] = [nameKey(a.name ?? a.id), nameKey(b.name ?? b.id)];
  const head = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf("-")));
  return (head(first) !== "" && head(first) === head(second)) || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}

const identity = (row: RegisterRow): string => datasetKey(row.id).full ?? datasetKey(row.name ?? row.id).full ?? datasetKey(row.id).name;
const sameRow = (a: RegisterRow, b: RegisterRow): boolean => (["name", "category", "modality", "revision", "licence", "size", "stage", "optout", "pii", "generator", "base"] as const).every((key) => a[key] === b[key]);

function duplicates(rows: readonly RegisterRow[]): readonly Fault[] {
  return grouped(rows, (row) => row.id.trim().toLowerCase()).slice(0, 20).flatMap((group): readonly Fault[] => {
    const [first, second] = group;
    if (first === undefined || second === undefined) return [];
    const twins = group.filter((row) => row.modality === first.modality && row.stage === first.stage && (row.name ?? "") === (first.name ?? ""));
    if (twins.length < 2) return [];
    const other = twins[1] ?? second;
    const equal = sameRow(first, other);
    return [fault(equal ? "unknown" : "conflict", equal ? "duplicate-row" : "rows-disagree", `${label(first)} stands in the register twice (${lines(twins)})${equal ? "" : ", with different values"}.`, other.source, { about: twins.map((row, index) => [row.id, row.modality ?? "", row.stage ?? "", row.name ?? "", index + 1].join(" ")), fix: equal ? "Delete one of the rows." : "Keep one row, with the values that are true." })];
  });
}

function sharedRevision(rows: readonly RegisterRow[]): readonly Fault[] {
  return grouped(rows, (row) => (row.revision !== undefined && COMMIT.test(row.revision.trim()) ? row.revision.trim().toLowerCase() : undefined)).slice(0, 20).flatMap((group): readonly Fault[] => {
    const [first] = group;
    const other = first === undefined ? undefined : group.find((row) => identity(row) !== identity(first) && !oneCollection(row, first));
    if (first === undefined || other === undefined) return [];
    return [fault("conflict", "shared-revision", `${label(first)} (${placeOf(first.source)}) and ${label(other)} have the same revision: a commit belongs to one repository, so one of the two is a copying error.`, other.source, { evidence: first.revision ?? "", fix: `revision: <commit of ${label(other)}>` })];
  });
}

function unpinned(rows: readonly RegisterRow[]): readonly Fault[] {
  const loose = rows.filter((row) => row.revision === undefined || !COMMIT.test(row.revision.trim()));
  const [first] = loose;
  return first === undefined ? [] : [fault("hint", "unpinned", `House rule: ${loose.length} of ${rows.length} rows have no commit of 40 hexadecimal digits as revision (${lines(loose)}), so what was used cannot be fetched again.`, first.source, { about: loose.map((row) => row.id), fix: "revision: <commit of the dataset's repository>, or a digest for what has no commits" })];
}

function shares(rows: readonly RegisterRow[]): readonly Fault[] {
  const over = rows.filter((row) => (/^(?:%|percent|per cent)$/iu.test(row.unit ?? "") && (row.size ?? 0) > 100) || (row.weight ?? 0) > 100 || (row.weight ?? 0) < 0);
  return over.slice(0, 10).map((row) => fault("gap", "share-over-100", `${label(row)} has a share of more than 100 % or below zero.`, row.source, { evidence: String(row.weight ?? row.size), fix: "Correct the share; sizes go into size and unit." }));
}

/** Findings on the rows themselves. */
export const hygiene = once((input): readonly Fault[] => {
  const rows = input.model.records.register?.rows ?? [];
  return rows.length === 0 ? [] : [...duplicates(rows), ...sharedRevision(rows), ...shares(rows), ...unpinned(rows)];
});

/** Rows without a licence that says something. A house rule: the template asks for no licences. */
export const licences = once((input): readonly Fault[] => {
  const { register } = input.model.records;
  const rows = register?.rows ?? [];
  if (register === undefined || (!Object.values(register.columns).includes("licence") && rows.every((row) => row.licence === undefined))) return [];
  const silent = rows.filter((row) => row.licence === undefined || textState(row.licence) !== "filled" || UNKNOWN.test(row.licence.trim()));
  const bound = rows.filter((row) => /(?:^|[\s,;/-])NC(?:[\s,;/-]|$)|non-?commercial/iu.test(row.licence ?? ""));
  const out: Fault[] = [];
  if (silent[0] !== undefined) out.push(fault("hint", "licence-unknown", `House rule: ${silent.length} of ${rows.length} register rows have no known licence (${lines(silent)}). Publicly available does not mean free of rights.`, silent[0].source, { about: silent.map((row) => row.id), fix: "licence: <id of the licence, or the words that the source uses>" }));
  if (bound[0] !== undefined) out.push(fault("hint", "licence-non-commercial", `House rule: ${bound.length} register row${bound.length === 1 ? " names" : "s name"} a non-commercial licence (${lines(bound)}); record on what basis the data was used.`, bound[0].source, { about: bound.map((row) => row.id), fix: "evidence: <path or URL of the permission or of the legal basis>" }));
  return out;
});

/** Rows that record no opt-out filtering, counted, with those of text named. */
export const unfiltered = once((input): Fault | undefined => {
  const rows = input.model.records.register?.rows ?? [];
  const without = rows.filter((row) => NO.test(row.optout?.trim() ?? ""));
  const [first] = without;
  if (first === undefined) return undefined;
  const text = without.filter((row) => modalityOf(row.modality ?? "") === "text");
  const named = text.length === 0 ? "" : `; ${text.length} of them hold text: ${text.slice(0, 6).map((row) => `${label(row)} (line ${row.source.line ?? "?"})`).join(", ")}${text.length > 6 ? ` and ${text.length - 6} more` : ""}`;
  return fault("unknown", "rows-unfiltered", `${without.length} of ${rows.length} register rows record no opt-out or robots filtering${named}. Field 3.1 describes what was done for reservations of rights: does it hold for these rows?`, (text[0] ?? first).source, { about: without.map((row) => row.id), fix: "optout: robots | tdmrep | list | \"n/a: <reason>\" — or say in field 3.1 which sources it covers" });
});
