/** A repository that has just taken the tool into use: no wall of gaps, but what was seen and where to begin. */

import { codeSpan } from "../escape.ts";
import { valueText } from "../facts-text.ts";
import { cell } from "../escape.ts";
import { fold, placeLink, plural, type View } from "./view.ts";

const MAX_FACTS = 40;

/** An invitation, what it costs, and what the files say. */
export function firstWords(view: View): string[] {
  const { report, detail } = view;
  const names = report.models.slice(0, 3).map((model) => codeSpan(model.name ?? model.id, 80)).join(", ");
  const more = report.models.length > 3 ? ` and ${report.models.length - 3} more` : "";
  const out = [
    `The files here look like those of a model (${names}${more}), and there is no \`.gpai/\` folder yet. One file begins it: it says whether this repository provides the model, changes it, mirrors it, or is no general-purpose AI model at all. For the last two, with a reason, nothing more is asked.`,
    "",
  ];
  if (!detail.details) return out;
  for (const model of report.models.slice(0, 3)) {
    const facts = model.facts.slice(0, MAX_FACTS).map((fact) => `| ${cell(codeSpan(fact.key, 60))} | ${cell(codeSpan(valueText(fact), 120))} | ${cell(fact.sources[0] === undefined ? "" : placeLink(view, fact.sources[0]))} |`);
    if (facts.length > 0) out.push(...fold(`What the files of ${codeSpan(model.name ?? model.id, 80)} say: ${plural(model.facts.length, "fact")}`, ["| fact | value | where |", "| :-- | :-- | :-- |", ...facts]));
  }
  return out;
}
