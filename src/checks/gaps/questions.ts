/** The question that a person has to answer for a measure. Nothing here, and nothing in the program, answers it. */

import type { Measure } from "./measures.ts";
import type { GapRow } from "./types.ts";

const LIMITS = 3;

/** `Art. 53(1)(a) and Art. 53(1)(b)`. */
export function anchorWords(duties: GapRow["duties"]): string {
  const names = duties.map((one) => one.anchor);
  return names.length < 2 ? (names[0] ?? "the duty behind it") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Undefined where the measure does not apply. */
export function questionOf(row: Pick<GapRow, "applies" | "why" | "answer" | "duties">, measure: Measure): string | undefined {
  if (row.applies === "no") return undefined;
  if (row.applies === "question") return row.why;
  const duty = anchorWords(row.duties);
  switch (row.answer) {
    case "measure": case "named": {
      const limits = [...new Set(measure.parts.flatMap((one) => one.notCheckable ?? []))].slice(0, LIMITS);
      return `Are these means adequate, effective and proportionate for ${duty}?${limits.length === 0 ? "" : ` Files cannot show: ${limits.join("; ")}.`}`;
    }
    case "part": return `What is done for the other parts of this measure, and are these means adequate, effective and proportionate for ${duty}?`;
    case "whole": return `Which part of the means declared for the whole answers this measure, and is it adequate, effective and proportionate for ${duty}?`;
    case "not-found": return `Where is the evidence of these means, and are they adequate, effective and proportionate for ${duty}?`;
    case "none": return `What is done instead for ${duty}, or why is nothing needed?`;
  }
}
