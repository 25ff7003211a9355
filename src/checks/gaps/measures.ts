/** The measures of the Code's three chapters: how the entries of the catalogue belong to them, and the keys under which means may be declared. */

import { byChapter } from "../../law/catalogue.ts";
import type { CodeChapter, Level, Obligation } from "../../law/types.ts";

/** Fields of the Model Documentation Form under one of its headings. */
export interface FieldGroup {
  /** What the ids of its fields begin with. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Obligation[];
}

/** One measure of the Code, with the entries that make it up. */
export interface Measure {
  /** `T-1.1`, `C-1.3`, `S-3.2`. */
  readonly id: string;
  readonly chapter: CodeChapter;
  /** Commitment that it belongs to: `T-1`, `C-1.(1)`, `S-C3`. */
  readonly commitment: string;
  /** Official short title. */
  readonly title: string;
  /** `Measure 1.3`. */
  readonly number: string;
  /** What it asks, one entry of the catalogue for each part. */
  readonly parts: readonly Obligation[];
  /** Parts that stand in the Code's appendices; which measure an appendix belongs to is our reading. */
  readonly appendices: readonly Obligation[];
  readonly groups: readonly FieldGroup[];
}

export const CODE_CHAPTERS: readonly CodeChapter[] = ["transparency", "copyright", "safety"];

export const CHAPTER_TITLES: Readonly<Record<CodeChapter, string>> = { transparency: "Transparency", copyright: "Copyright", safety: "Safety and Security" };

/** The entry of the catalogue that stands for a whole chapter or, in the safety chapter, its first commitment. */
export const HEAD: Readonly<Record<CodeChapter, string>> = { transparency: "T-1", copyright: "C-1.(1)", safety: "S-C1" };

const TITLES: Readonly<Record<string, string>> = {
  "T-1.1": "Drawing up and keeping up-to-date model documentation",
  "T-1.2": "Providing relevant information",
  "T-1.3": "Ensuring quality, integrity, and security of information",
  "C-1.1": "Draw up, keep up-to-date and implement a copyright policy",
  "C-1.2": "Reproduce and extract only lawfully accessible copyright-protected content when crawling the World Wide Web",
  "C-1.3": "Identify and comply with rights reservations when crawling the World Wide Web",
  "C-1.4": "Mitigate the risk of copyright-infringing outputs",
  "C-1.5": "Designate a point of contact and enable the lodging of complaints",
};

/** Appendix → the measure that it details. */
const APPENDICES: Readonly<Record<string, string>> = {
  "S-A1.4": "S-2.1", "S-A2.2": "S-3.5", "S-A3.1": "S-3.2", "S-A3.2": "S-3.2", "S-A3.3": "S-3.2", "S-A3.4": "S-3.2", "S-A3.5": "S-3.2",
  "S-A4.1": "S-6.2", "S-A4.2": "S-6.2", "S-A4.3": "S-6.2", "S-A4.4": "S-6.2", "S-A4.5": "S-6.2",
};

const ASKED: ReadonlySet<Level> = new Set<Level>(["must", "required", "required_if", "encouraged", "recommended", "optional"]);

/** `C-1.3.1.a` → `C-1.3`; undefined for what is no part of a measure (commitments, recitals, scope). */
function measureId(id: string): string | undefined {
  if (Object.hasOwn(APPENDICES, id)) return APPENDICES[id];
  if (id.startsWith("MDF-")) return "T-1.1";
  return /^(?:[TC]-1|S-\d{1,2})\.\d{1,2}(?=$|\.)/.exec(id)?.[0];
}

function groupsOf(fields: readonly Obligation[]): readonly FieldGroup[] {
  const groups = new Map<string, Obligation[]>();
  for (const field of fields) {
    const id = field.id.slice(0, field.id.lastIndexOf("-"));
    groups.set(id, [...(groups.get(id) ?? []), field]);
  }
  return [...groups].map(([id, of]) => ({ id, title: of[0]?.section ?? id, fields: of }));
}

function commitmentOf(id: string): string {
  return id.startsWith("S-") ? ["S", `C${id.slice(2, id.indexOf("."))}`].join("-") : id.startsWith("T-") ? "T-1" : "C-1.(1)";
}

function build(): readonly Measure[] {
  const parts = new Map<string, Obligation[]>();
  for (const chapter of CODE_CHAPTERS) {
    for (const entry of byChapter(chapter)) {
      const id = measureId(entry.id);
      if (id !== undefined && ASKED.has(entry.level)) parts.set(id, [...(parts.get(id) ?? []), entry]);
    }
  }
  const chapterOf = (id: string): CodeChapter => (id.startsWith("T-") ? "transparency" : id.startsWith("C-") ? "copyright" : "safety");
  return [...parts].map(([id, entries]): Measure => {
    const number = `Measure ${id.slice(2)}`;
    const own = entries[0]?.title ?? id;
    return {
      id, chapter: chapterOf(id), commitment: commitmentOf(id), number,
      title: TITLES[id] ?? (own.startsWith(`${number} `) ? own.slice(number.length + 1) : own),
      parts: entries.filter((one) => !Object.hasOwn(APPENDICES, one.id)),
      appendices: entries.filter((one) => Object.hasOwn(APPENDICES, one.id)),
      groups: id === "T-1.1" ? groupsOf(byChapter("form").filter((one) => ASKED.has(one.level))) : [],
    };
  });
}

/** Every measure, in the order of the Code. */
export const MEASURES: readonly Measure[] = build();

const byId: ReadonlyMap<string, Measure> = new Map(MEASURES.map((one) => [one.id, one]));

/** The measures of a chapter, in order. */
export function measuresOf(chapter: CodeChapter): readonly Measure[] {
  return MEASURES.filter((one) => one.chapter === chapter);
}

/** The measures of the commitment that an entry states (`T-1`, `C-1.(1)`, `S-C3`); none for other entries. */
export function measuresUnder(commitment: string): readonly Measure[] {
  return MEASURES.filter((one) => one.commitment === commitment);
}

/** All entries behind a measure: its parts, its appendices, the fields of the form. */
export function entriesOf(measure: Measure): readonly Obligation[] {
  return [...measure.parts, ...measure.appendices, ...measure.groups.flatMap((group) => group.fields)];
}

/** The measure that an entry of the catalogue is a part of; undefined for commitments, recitals and scope. */
export function measureOf(id: string): Measure | undefined {
  const found = measureId(id);
  return found === undefined ? undefined : byId.get(found);
}

/** Where a declaration stands: at the entry or its measure, or at something that holds several measures. */
export type Scope = "measure" | "whole";

export interface Key {
  readonly key: string;
  readonly scope: Scope;
}

const OVERALL: readonly Key[] = [{ key: "overall", scope: "whole" }, { key: "all", scope: "whole" }];

function prefixes(id: string): readonly string[] {
  const keys: string[] = [];
  for (let key = id; key !== ""; key = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "") keys.push(key);
  return keys;
}

/**
 * Keys under which means for an entry of the Code may be declared, nearest first: the entry (C-1.3.1.a), each shorter one up to its
 * measure (C-1.3), the group of a field, the commitment (C-1; S-3 or S-C3), the chapter, everything.
 */
export function keysFor(id: string, chapter: CodeChapter | undefined): readonly Key[] {
  const measure = measureOf(id);
  const near = id.startsWith("MDF-") ? [id, id.slice(0, id.lastIndexOf("-"))] : /^S-A\d/.test(id) ? prefixes(id) : prefixes(id).filter((key) => key === id || measureId(key) !== undefined);
  const keys: Key[] = [...near, ...(measure === undefined ? [] : [measure.id])].map((key) => ({ key, scope: "measure" }));
  const commitment = measure?.commitment ?? id;
  const names = /^S-C\d/.test(commitment) ? [commitment, `S-${commitment.slice(3)}`] : prefixes(commitment);
  // A commitment is itself an entry: what is declared under its name is declared for it.
  const scope = measuresUnder(id).length > 0 ? "measure" : "whole";
  const all = [...keys, ...names.map((key): Key => ({ key, scope })), ...(chapter === undefined ? [] : [{ key: chapter, scope: "whole" } as const]), ...OVERALL];
  return all.filter((one, i) => all.findIndex((other) => other.key === one.key) === i);
}

const CHAPTER_OF_ENTRY: Readonly<Record<string, CodeChapter>> = { transparency: "transparency", form: "transparency", copyright: "copyright", safety: "safety" };

/** Every key that means something → the chapter that it speaks of (`null` for the whole Code). */
export const KNOWN_KEYS: ReadonlyMap<string, CodeChapter | null> = (() => {
  const known = new Map<string, CodeChapter | null>(OVERALL.map(({ key }) => [key, null]));
  for (const name of ["transparency", "form", "copyright", "safety"] as const) {
    const chapter = CHAPTER_OF_ENTRY[name] ?? "transparency";
    for (const { id } of byChapter(name)) for (const { key } of keysFor(id, chapter)) if (!known.has(key)) known.set(key, chapter);
  }
  return known;
})();
