/** The gap analysis as a short table for a terminal. */

import { ANSWERS, type GapAnalysis, type GapChapter } from "../../checks/gaps/types.ts";
import { visible } from "../escape.ts";
import { type Style, wrap } from "../style.ts";
import { ANSWER_WORDS, count, NOT_SAID, recordWords } from "./words.ts";

interface TextOptions {
  readonly width: number;
  readonly style: Style;
}

/** Where nothing is analysed: why, and what to declare. */
const HOW: Readonly<Record<Exclude<GapAnalysis["status"], "analysed">, readonly string[]>> = {
  "not-declared": [
    "In .gpai/model.yaml, declare the role and what is signed:",
    "  role: provider",
    "  code_of_practice: {signatory: false}                       # or: {signatory: true, chapters: [safety]}",
    "then the means, for a measure or for a chapter:",
    "  code_of_practice:",
    "    signatory: false",
    "    alternative_means:",
    "      C-1.3: {description: <what you do instead>, evidence: docs/crawling.md, adequacy: <why it is adequate>, reviewed: <day>}",
  ],
  "nothing-open": ["Measures of a signed chapter are the yardstick themselves: gpai-docket check reads the records behind them."],
  "out-of-scope": [],
};

/** Lines to paste under the key that they name. */
const MEANS_HOW: readonly string[] = [
  "To declare means, in .gpai/model.yaml under code_of_practice.alternative_means:",
  "  T-1.1: {description: <what you do instead>, evidence: <path>, adequacy: <why>, reviewed: <day>}",
];
const DOCUMENT_HOW = "To write the document: gpai-docket gaps . --output docs/gap-analysis.md, then name it under code_of_practice.gap_analysis.";

/** One model, ending with a newline. */
export function renderGapsText(a: GapAnalysis, { width, style }: TextOptions): string {
  const name = a.model.name === undefined ? a.model.id : `${a.model.name} (${a.model.id})`;
  const out = [style("bold", `Gap analysis of ${visible(name)}, ${a.date}`)];
  if (a.reason !== undefined) out.push(...wrap(visible(a.reason), width, ""));
  if (a.status !== "analysed") return `${[...out, ...HOW[a.status]].join("\n")}\n`;
  for (const chapter of a.chapters) out.push("", ...chapterLines(chapter, width, style));
  for (const one of a.others) out.push("", ...wrap(`${one.title}: not analysed. ${one.why}`, width, "  "));
  const of = (kind: GapAnalysis["evidence"][number]["kind"]): number => a.evidence.filter((one) => one.kind === kind).length;
  out.push("", ...wrap(`Evidence: ${count(of("file"), "file")} found, ${count(of("link"), "link")} not looked at, ${of("missing") + of("itself")} not found.`, width, "  "));
  out.push(...wrap(`Report to the AI Office: ${a.report.recorded ? `a receipt is recorded${a.report.date === undefined ? "" : `, dated ${a.report.date}`}` : "no receipt is recorded"}.`, width, "  "));
  if (a.unread.length > 0) out.push(...wrap(`Not everything was read: ${a.unread.slice(0, 3).map(visible).join("; ")}`, width, "  "));
  if (a.chapters.some((one) => one.commitments.some((group) => group.rows.some((row) => ANSWER_WORDS[row.answer].open)))) out.push("", ...MEANS_HOW);
  out.push("", ...wrap(DOCUMENT_HOW, width, ""), "", ...wrap(NOT_SAID, width, ""));
  return `${out.join("\n")}\n`;
}

function chapterLines(chapter: GapChapter, width: number, style: Style): string[] {
  const rows = chapter.commitments.flatMap((one) => one.rows);
  const applying = rows.filter((row) => row.applies !== "no");
  const { answers, measures } = chapter.counts;
  const counts = ANSWERS.filter((one) => answers[one] > 0).map((one) => `${answers[one]} ${ANSWER_WORDS[one].label}`).join(", ");
  const label = (row: (typeof rows)[number]): string => ANSWER_WORDS[row.answer].label;
  const wide = Math.max(...applying.map((row) => label(row).length), 0);
  const rest = rows.length - applying.length;
  return [
    style("bold", `${chapter.title}: ${applying.length} of ${count(measures, "measure")} ${applying.length === 1 ? "applies" : "apply"}${counts === "" ? "" : `; means: ${counts}`}`),
    ...applying.flatMap((row) => {
      const padded = label(row).padEnd(wide);
      const lines = wrap(`  ${row.id.padEnd(7)} ${padded}  ${recordWords(row.records)}`, width, " ".repeat(12 + wide));
      return ANSWER_WORDS[row.answer].open ? lines.map((line) => line.replace(padded, () => style("yellow", padded))) : lines;
    }),
    ...(rest === 0 ? [] : [style("dim", `  ${count(rest, "measure")} ${rest === 1 ? "does" : "do"} not apply here`)]),
  ];
}
