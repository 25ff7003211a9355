/** Changed licence: the licence fields of the form, model.yaml, and the open-source exception (MDF-DIS-3, MDF-DIS-4, Art. 53(2) AI Act). */

import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import type { FactKey, Json } from "../../artifacts/model.ts";
import { factsOf } from "../finding.ts";
import { fold } from "../transparency/faults.ts";
import { due, type Due, fieldNow, sameValue } from "./due.ts";
import { factChanges } from "./fact-changes.ts";
import type { Item, Kind } from "./kind.ts";
import type { Pair } from "./pair.ts";
import { names, tick } from "./words.ts";

interface Licensed extends Item {
  /** The licence now; undefined where the text is none that is known. */
  readonly is: string | undefined;
  readonly was: string | undefined;
}

const KEYS: readonly FactKey[] = ["licence.id", "licence.link"];

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function same(is: Json, was: Json): boolean {
  const [a, b] = [text(is) ?? "", text(was) ?? ""];
  return a === b || fold(licenceInfo(a).id) === fold(licenceInfo(b).id);
}

/** Licence files of other bytes of which no licence is known by its text, neither now nor before. */
function unknownTexts(pair: Pair, told: ReadonlySet<string>): readonly Licensed[] {
  const files = [...new Set([...factsOf(pair.head.model.facts, "licence.files").flatMap(({ value }) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [])), ...(pair.head.model.records.model?.data.licence?.files ?? [])])];
  const known = new Set([...pair.head.model.facts.facts, ...pair.before.models.flatMap((model) => model.facts)].flatMap((fact) => (fact.key === "licence.id" || fact.key === "licence.code" ? fact.sources.map((source) => source.path) : [])));
  return files.flatMap((path): readonly Licensed[] => {
    if (told.has(path) || known.has(path) || known.has(pair.delta.at(path)) || pair.delta.bytesDiffer(path) !== true) return [];
    return [{ path, is: undefined, was: undefined }];
  });
}

function items(pair: Pair): readonly Licensed[] {
  const changes = factChanges(pair, KEYS, same).map((change): Licensed => ({ path: change.source.path, line: change.source.line, is: text(change.fact.value), was: change.was.map(text).find((value) => value !== undefined) }));
  return [...changes, ...unknownTexts(pair, new Set(changes.map((item) => item.path)))];
}

/** Does an answer speak of the new licence, by its identifier or by the file that changed? */
function speaksOf(answer: string, found: readonly Licensed[]): boolean {
  const folded = fold(answer);
  return found.every(({ path, is }) => answer.includes(path) || (is !== undefined && (folded.includes(fold(is)) || folded.includes(fold(licenceInfo(is).id)))));
}

function fields(found: readonly Licensed[], pair: Pair, path: string): readonly Due[] {
  const link = fieldNow(pair, "MDF-DIS-3");
  const type = fieldNow(pair, "MDF-DIS-4");
  const otherType = found.some(({ is, was }) => is === undefined || was === undefined || licenceInfo(is).category !== licenceInfo(was).category);
  const settled = (id: string, now: typeof link): boolean => now.stated && pair.outcome(id) === "recorded";
  return [
    ...due(pair, "MDF-DIS-3", path, "name the new licence", settled("MDF-DIS-3", link) && (link.changed || speaksOf(link.text, found))),
    ...(otherType ? due(pair, "MDF-DIS-4", path, "give the type of the new licence", settled("MDF-DIS-4", type) && type.changed) : []),
  ];
}

function record(found: readonly Licensed[], pair: Pair): readonly Due[] {
  const file = pair.head.model.records.model;
  const [now, before] = [file?.data.licence, pair.base?.model.records.model?.data.licence];
  if (file === undefined) return [];
  const id = now?.id;
  const right = id !== undefined && found.every(({ is }) => (is === undefined ? !sameValue(now, before) : fold(licenceInfo(id).id) === fold(licenceInfo(is).id)));
  const obligation = pair.outcome("MDF-DIS-3") === "not-applicable" ? "AIA-53.2" : "MDF-DIS-3";
  return [
    ...(id === undefined ? [] : due(pair, obligation, file.path, "name the new licence under licence.id", right)),
    ...(now?.open_source === true || before?.open_source === true ? due(pair, "AIA-53.2", file.path, "judge again whether licence.open_source holds", !sameValue(now?.open_source, before?.open_source) || reviewed(pair)) : []),
  ];
}

/** A person said in this change that the record was looked through. */
function reviewed(pair: Pair): boolean {
  const now = pair.head.model.records.model?.data.reviewed;
  return now?.on !== undefined && !sameValue(now, pair.base?.model.records.model?.data.reviewed);
}

function told({ path, is, was }: Licensed): string {
  if (is === undefined) return `The text of ${tick(path)} changed, and it is none of the known licences.`;
  return was === undefined ? `${tick(path)} names the licence ${tick(is)}.` : `${tick(path)} turns the licence from ${tick(was)} into ${tick(is)}.`;
}

export const changedLicence: Kind<Licensed> = {
  kind: "changed-licence",
  items,
  message: (found) => {
    const [first] = found;
    const more = found.length > 1 ? ` So do ${found.length - 1} more places: ${names(found.slice(1).map((item) => item.path), 2)}.` : "";
    return first === undefined ? "" : `${told(first)}${more}`;
  },
  asks: (found, pair) => ({ parts: "the licence", fields: (path) => fields(found, pair, path), due: record(found, pair) }),
};
