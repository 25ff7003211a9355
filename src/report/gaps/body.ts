/** Summary, chapters with their measures, annex of the evidence. */

import { kept } from "../../checks/gaps/recorded.ts";
import { type Answer, ANSWERS, type GapAnalysis, type GapChapter, type GapCommitment, type GapRow, type MeansRow } from "../../checks/gaps/types.ts";
import { type Block, type Inline, type Line, p, type Section, terms } from "./blocks.ts";
import { ANSWER_WORDS, answerLabel, count, evidenceLine, keyWords, recordLines, recordWords } from "./words.ts";

/** Place of a measure in the document. */
export function placeOf(id: string): string {
  return `m-${id}`;
}

function dutyWords(duties: GapRow["duties"]): Line {
  return duties.flatMap((one, i): Inline[] => [i === 0 ? "" : "; ", { strong: one.anchor }, ` ${one.title}${one.ourReading ? " (our reading)" : ""}`]);
}

/** Kinds of answer that are counted also where there is none of them. */
const ALWAYS: ReadonlySet<Answer> = new Set<Answer>(["measure", "not-found", "none"]);

/** Numbers by chapter: rows are what was found, columns are chapters. */
export function summary(a: GapAnalysis): Section {
  const row = (what: string, of: (chapter: GapChapter) => number): readonly Line[] => [[what], ...a.chapters.map((one): Line => [String(of(one))])];
  return {
    id: "summary", title: "2 Summary", page: false, blocks: [
      { kind: "table", caption: "Measures by chapter", columns: ["", ...a.chapters.map((one) => one.title)], rows: [
        row("Measures of the chapter", (one) => one.counts.measures), row("Of these apply here", (one) => one.counts.applying),
        ...ANSWERS.filter((answer) => ALWAYS.has(answer) || a.chapters.some((one) => one.counts.answers[answer] > 0)).map((answer) => row(ANSWER_WORDS[answer].meaning, (one) => one.counts.answers[answer])),
        row("Recorded anyway, completely", (one) => one.counts.recorded), row("Recorded anyway, in part", (one) => one.counts.partly),
      ] },
      ...(a.others.length === 0 ? [] : [{ kind: "table", caption: "Chapters that are not analysed", columns: ["Chapter", "Why"], rows: a.others.map((one): readonly Line[] => [[one.title], [one.why]]) } as const]),
      p("An open question stands at each measure. Nobody but a person can answer it."),
    ],
  };
}

function meansLines(one: MeansRow): Extract<Block, { kind: "terms" }>["rows"] {
  const rows: { readonly term: string; readonly lines: readonly Line[] }[] = [
    { term: "Means declared", lines: [[...keyWords(one), ": ", one.description === undefined ? "no description" : { words: one.description }]] },
    { term: "Evidence", lines: [evidenceLine(one.evidence)] },
    { term: "Held to be adequate because", lines: [one.adequacy === undefined ? ["No reason is recorded."] : [{ words: one.adequacy }]] },
  ];
  rows.push({ term: "Missing, as declared", lines: [one.missing === undefined ? ["Nothing is declared as missing."] : [{ words: one.missing }]] });
  rows.push({ term: "Last reviewed", lines: [[one.reviewed ?? "no date recorded"]] });
  return rows;
}

function partLines(row: GapRow): readonly Line[] {
  const applying = row.parts.filter((one) => one.applies);
  const level = (one: GapRow["parts"][number]): string => (one.level === "must" ? "" : " (encouraged)");
  return applying.length === 1 && applying[0] !== undefined ? [[applying[0].duty]] : applying.map((one): Line => [{ strong: one.id === row.id ? "The measure" : one.title }, ` (`, { code: one.id }, `)${level(one)}${one.appendix === true ? " (that it belongs here is our reading)" : ""}: ${one.duty}`]);
}

function measure(row: GapRow): readonly Block[] {
  const near = row.means.filter((one) => one.scope === "measure");
  const whole = row.means.filter((one) => one.scope === "whole");
  const rows: { readonly term: string; readonly lines: readonly Line[] }[] = [
    { term: "Duty of the Act", lines: [dutyWords(row.duties)] },
    { term: "Asks", lines: partLines(row) },
    ...(row.why === undefined || row.applies === "question" ? [] : [{ term: "When", lines: [[row.why]] }]),
    ...near.flatMap(meansLines),
  ];
  if (row.means.length === 0) rows.push({ term: "Means declared", lines: [["None."]] });
  for (const one of whole) {
    const named = one.evidence.kind === "file" && one.evidence.line !== undefined ? [". Its evidence, ", { code: one.evidence.path }, `, names this measure in line ${one.evidence.line}.`] : [". The evidence does not name this measure, or cannot be searched."];
    rows.push({ term: "Means declared", lines: [["Only ", ...keyWords(one), ", as shown at the head of the chapter", ...named]] });
  }
  rows.push({ term: "Recorded anyway", lines: recordLines(row.records) });
  if (row.records.said.length > 0) rows.push({ term: "What the checks say", lines: row.records.said.map((one): Line => [{ words: one }]) });
  if (row.question !== undefined) rows.push({ term: "Open question", lines: [[row.question]] });
  const shown = row.records.groups.filter((one) => one.recorded > 0).length > 0 ? row.records.groups : [];
  return [
    { kind: "heading", level: 4, id: placeOf(row.id), text: `${row.number} ${row.title} (${row.id})` },
    terms(rows),
    ...(shown.length === 0 ? [] : [{ kind: "table", caption: "Model Documentation Form, by heading", columns: ["Heading", "Recorded", "Not recorded"], rows: shown.map((one): readonly Line[] => [[one.title], [`${one.recorded} of ${one.fields}`], [one.open.length === 0 ? "nothing" : one.open.join(", ")]]) } as const]),
  ];
}

/** Nothing is declared and nothing is found: a line of a table says as much as a page. */
function isBare(row: GapRow): boolean {
  return row.answer === "none" && row.applies === "yes" && !row.records.keptOut && kept(row.records) === "none" && row.records.said.length === 0 && row.records.outcomes.every((one) => one.outcome !== "stale" && one.outcome !== "conflict");
}

function bareTable(rows: readonly GapRow[]): Block {
  return {
    kind: "table", caption: "No means declared, and nothing recorded. Open question for each: what is done instead for the duty, or why is nothing needed?", columns: ["Measure", "Asks", "Duty of the Act"],
    rows: rows.map((row): readonly Line[] => [[{ strong: row.id }, ` ${row.title}`], partLines(row).flatMap((part, i): Inline[] => [...(i === 0 ? [] : [" "]), ...part]), dutyWords(row.duties)]), ids: rows.map((row) => placeOf(row.id)),
  };
}

function commitmentBlocks(one: GapCommitment, chapter: GapChapter, n: number): readonly Block[] {
  const rows = one.rows.filter((row) => row.applies !== "no");
  if (rows.length === 0) return [];
  const number = chapter.chapter === "safety" ? one.id.slice(3) : "1";
  const bare = rows.filter(isBare);
  return [
    { kind: "heading", level: 3, id: `s-${n}-${number}`, text: `Commitment ${number}: ${one.title}` }, p(one.duty),
    ...rows.filter((row) => !isBare(row)).flatMap(measure), ...(bare.length === 0 ? [] : [bareTable(bare)]),
  ];
}

/** One chapter. `n`: number of the section. */
export function chapterSection(chapter: GapChapter, n: number): Section {
  const rows = chapter.commitments.flatMap((one) => one.rows);
  const applying = rows.filter((row) => row.applies !== "no");
  const not = rows.filter((row) => row.applies === "no");
  return {
    id: chapter.chapter, title: `${n} ${chapter.title} chapter`, page: true, blocks: [
      p("The chapter is one way to meet: ", ...dutyWords(chapter.duties), "."),
      ...(chapter.means.length === 0 ? [] : [{ kind: "heading", level: 3, id: `s-${n}-whole`, text: "Means declared for more than one measure" } as const, ...chapter.means.map((one) => terms(meansLines(one)))]),
      { kind: "table", caption: "Measures that apply", columns: ["Measure", "Means", "Recorded anyway"], rows: applying.map((row): readonly Line[] => [[{ ref: placeOf(row.id), text: row.id }, ` ${row.title}`], [answerLabel(row)], [recordWords(row.records)]]) },
      ...(not.length === 0 ? [] : [{ kind: "table", caption: "Measures that do not apply here", columns: ["Measure", "Why"], rows: not.map((row): readonly Line[] => [[`${row.id} ${row.title}`], [row.why ?? ""]]) } as const]),
      ...chapter.commitments.flatMap((one) => commitmentBlocks(one, chapter, n)),
    ],
  };
}

/** `1.4 MB` would hide a change: bytes to the unit. */
function size(bytes: number | undefined): string {
  return bytes === undefined ? "not known" : count(bytes, "byte");
}

/** Every file and link that the means name, with its digest. */
export function evidence(a: GapAnalysis): Section {
  const files = a.evidence.filter((one) => one.kind === "file");
  const rest = a.evidence.filter((one) => one.kind !== "file");
  const keys = (list: readonly string[]): Line => list.flatMap((key, i): Inline[] => [...(i === 0 ? [] : [", "]), { code: key }]);
  const words = { link: "a link, not looked at", missing: "not found in the repository", itself: "written from these declarations", file: "" } as const;
  return {
    id: "evidence", title: "Annex A: Evidence", page: true, blocks: [
      ...(a.evidence.length === 0 ? [p("No evidence is named by the declared means.")] : []),
      ...(files.length === 0 ? [] : [{ kind: "table", caption: "Files of the repository, as read for this document", columns: ["File", "SHA-256", "Size", "Last change", "For"], rows: files.map((one): readonly Line[] => [
        [{ code: one.place }], one.sha256 === undefined ? [one.refused === undefined ? "not read" : { words: one.refused }] : [{ code: one.sha256 }, one.pointer === true ? " (of the file that a Git LFS pointer names)" : ""], [size(one.bytes)], [one.changed ?? "not known"], keys(one.keys),
      ]) } as const]),
      ...(rest.length === 0 ? [] : [{ kind: "table", caption: "Named, and not read", columns: ["Named", "State", "For"], rows: rest.map((one): readonly Line[] => [[{ code: one.place }], [words[one.kind]], keys(one.keys)]) } as const]),
    ],
  };
}
