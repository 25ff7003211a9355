/** The words of the gap analysis. Nothing is called adequate, and nobody is said to meet or to miss a duty. */

import type { Answer, EvidenceRef, GapRow, MeansRow, RecordOutcome, RecordsRow } from "../../checks/gaps/types.ts";
import type { Inline, Line } from "./blocks.ts";

export const ANSWER_WORDS: Readonly<Record<Answer, { readonly label: string; readonly meaning: string; readonly open: boolean }>> = {
  measure: { label: "declared", meaning: "Means declared for the measure, with evidence that was found or linked", open: false },
  part: { label: "declared in part", meaning: "Means declared for some of its parts", open: true },
  named: { label: "declared as a whole, named", meaning: "Means declared for the chapter or more, and their evidence names the measure", open: false },
  whole: { label: "declared as a whole", meaning: "Means declared for the chapter or more, not measure by measure", open: true },
  "not-found": { label: "evidence not found", meaning: "Means declared; their evidence was not found, or is empty", open: true },
  none: { label: "not declared", meaning: "No means declared", open: true },
};

const OUTCOMES: Readonly<Record<RecordOutcome, string>> = {
  recorded: "recorded", gap: "not recorded, or incomplete", stale: "recorded, and older than its rule allows", conflict: "recorded, and contradicted by another file",
  unknown: "an open question", "not-applicable": "does not apply", upcoming: "not recorded, and due later", error: "could not be checked", "not-read": "not something that files show",
};

/** `1 field`, `2 fields`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Which measure a row is about: `C-1.3 Measure 1.3`. */
export function answerLabel(row: Pick<GapRow, "applies" | "answer">): Inline {
  if (row.applies === "no") return { label: "does not apply", open: false };
  const { label, open } = ANSWER_WORDS[row.answer];
  return { label, open };
}

/** One evidence in a line: what was found, and what was not looked at. */
export function evidenceLine(evidence: EvidenceRef): Line {
  switch (evidence.kind) {
    case "file": return [
      "Found: ", { code: evidence.anchor === undefined ? evidence.path : `${evidence.path}#${evidence.anchor}` }, evidence.sha256 === undefined ? ", no digest (see Annex A)" : ", SHA-256 ", ...(evidence.sha256 === undefined ? [] : [{ code: evidence.sha256 }]),
      ...(evidence.empty === true ? [". Nothing stands in it but a placeholder, or nothing at all."] : evidence.line === undefined ? ["."] : [`. It names this measure in line ${evidence.line}.`]),
    ];
    case "link": return ["A link, not looked at: ", { code: evidence.url }, "."];
    case "missing": return ["Not found in the repository: ", { code: evidence.text }, "."];
    case "itself": return ["Names a document that was written from these declarations: ", { code: evidence.path }, ". It shows nothing of its own."];
    case "none": return ["No evidence is named."];
  }
}

/** `for C-1.3`, `for the chapter as a whole`. */
export function keyWords({ key, scope }: MeansRow): Line {
  return scope === "whole" ? ["as a whole (", { code: key }, ")"] : ["for ", { code: key }];
}

/** What the repository's records show, in one sentence or two. */
export function recordLines(row: RecordsRow): readonly Line[] {
  if (row.keptOut) return [["Left out of this document on purpose (Annex B)."]];
  const lines: Line[] = [];
  if (row.parts === 1 && row.outcomes[0] !== undefined) lines.push([sentence(OUTCOMES[row.outcomes[0].outcome])]);
  else if (row.parts > 1) {
    if (row.recorded === 0 && row.outcomes.every((one) => one.outcome === "gap" || one.outcome === "not-read")) lines.push([`None of its ${row.parts} parts is recorded in this repository.`]);
    else lines.push([`${row.recorded} of ${count(row.parts, "part")} recorded.`, ...row.outcomes.filter((one) => one.outcome !== "recorded").slice(0, 12).map((one) => ` ${one.title}: ${OUTCOMES[one.outcome]}.`)]);
  }
  const fields = row.groups.reduce((n, one) => n + one.fields, 0);
  if (fields > 0) {
    const recorded = row.groups.reduce((n, one) => n + one.recorded, 0);
    lines.push([recorded === 0 ? "The Model Documentation Form is not kept in this repository." : `Model Documentation Form: ${recorded} of ${fields} fields recorded, by heading below.`]);
  }
  return lines.length === 0 ? [["Nothing is asked of its parts here."]] : lines;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** The short form of the same, for tables. */
export function recordWords(row: RecordsRow): string {
  if (row.keptOut) return "left out";
  const fields = row.groups.reduce((n, one) => n + one.fields, 0);
  const answered = row.groups.reduce((n, one) => n + one.recorded, 0);
  const form = fields === 0 ? [] : [`${answered} of ${fields} fields`];
  const parts = row.parts === 0 ? [] : row.parts === 1 && row.outcomes[0] !== undefined ? [OUTCOMES[row.outcomes[0].outcome]] : [`${row.recorded} of ${row.parts} parts recorded`];
  return [...parts, ...form].join("; ") || "nothing is asked";
}

export const yesNo = (value: boolean | null): string => (value === null ? "not declared" : value ? "yes" : "no");

/** Said at the foot of every face. */
export const NOT_SAID = "This document sets side by side what is declared and what was found. It is not legal advice, it calls no means adequate, and it does not say whether a duty is met.";
