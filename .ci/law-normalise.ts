/** From the data of one chapter to the catalogue's obligations: defaults filled in, one shape for all. */

import type { CatalogueFile, RawEntry } from "./law-schema.ts";
import type { Clock, Condition, Obligation } from "../src/law/types.ts";

type Defaults = CatalogueFile["groups"][number]["defaults"];

const NO_CLOCK: Clock = { kind: "none", text: "none: the text sets no interval" };

function required<T>(value: T | undefined, id: string, what: string): T {
  if (value === undefined) throw new Error(`${id}: ${what} is missing and the group has no default`);
  return value;
}

/** Drops undefined values, so that the printed object holds only what is said. */
function said<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function filled(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

function one(raw: RawEntry, defaults: Defaults, file: CatalogueFile): Obligation {
  const { id } = raw;
  const doc = required(raw.source?.doc ?? defaults.source?.doc, id, "source.doc");
  const source = file.sources[doc];
  if (source === undefined) throw new Error(`${id}: source ${doc} is not listed`);
  const clocks = raw.clocks ?? defaults.clocks ?? [];
  const gates = raw.gates ?? defaults.gates ?? [];
  const groups = raw.option_groups;
  const options = raw.options ?? (groups === undefined ? undefined : Object.entries(groups).flatMap(([name, list]) => list.map((o) => `${name}: ${o}`)));
  return said({
    id, title: raw.title, duty: raw.duty,
    chapter: required(raw.chapter ?? defaults.chapter, id, "chapter"),
    basis: required(raw.basis ?? defaults.basis, id, "basis"),
    level: required(raw.level ?? defaults.level, id, "level"),
    wording: raw.wording,
    section: raw.section,
    appliesTo: required(raw.applies_to ?? defaults.applies_to, id, "applies_to"),
    bound: raw.bound,
    appliesFrom: raw.applies_from,
    gates: gates.length === 0 ? undefined : gates,
    crawlerGated: raw.crawler_gated,
    exemptions: raw.exemptions ?? defaults.exemptions ?? [],
    recipients: raw.recipients,
    disclosure: filled(raw.disclosure),
    anchors: raw.anchors ?? defaults.anchors ?? [],
    anchorsInferred: raw.anchors_inferred ?? defaults.anchors_inferred,
    evidence: raw.evidence ?? defaults.evidence ?? [],
    clock: (clocks[0] ?? NO_CLOCK) as Clock,
    clocks: clocks.length > 1 ? (clocks as readonly Clock[]) : undefined,
    fieldType: raw.field_type,
    format: raw.format,
    options,
    optionGroups: groups,
    contentHints: raw.content_hints,
    unit: raw.unit,
    precision: raw.precision,
    recommendedWords: raw.recommended_words,
    naAllowed: raw.na_allowed === undefined ? undefined : true,
    naText: raw.na_allowed,
    condition: raw.condition,
    when: raw.when as Condition | undefined,
    whenIs: raw.when_is,
    perSelected: raw.per_selected,
    mechanical: filled(raw.mechanical),
    notCheckable: filled(raw.not_checkable),
    crossCheck: filled(raw.cross_check),
    repoCheck: raw.repo_check,
    amended: raw.amended,
    source: said({ doc: source.title, where: required(raw.source?.where ?? defaults.source?.where, id, "source.where"), url: raw.source?.url ?? defaults.source?.url ?? source.url }),
    verified: required(raw.verified ?? defaults.verified, id, "verified"),
    notes: raw.notes ?? [],
  }) as Obligation;
}

/** Obligations of one chapter in the order of the file. Throws where an entry lacks a value and its group has no default. */
export function normalise(file: CatalogueFile): Obligation[] {
  return file.groups.flatMap((group) => group.entries.map((entry) => one(entry, group.defaults, file)));
}
