/** A repository that has just taken the tool into use: no wall of gaps, but what was seen and where to begin. */

import { codeSpan, prose } from "../escape.ts";
import { valueText } from "../facts-text.ts";
import { newFileLink } from "./new-file.ts";
import { fold, placeLink, plural, type View } from "./view.ts";

const MAX_FACTS = 40;
const MAX_MODELS = 3;

/** An invitation, the one file to begin with, and what the files say. */
export function firstWords(view: View): string[] {
  const { report, detail } = view;
  const models = report.models.slice(0, MAX_MODELS);
  const names = models.map((model) => codeSpan(model.name ?? model.id, 80)).join(", ");
  const more = report.models.length > MAX_MODELS ? ` and ${report.models.length - MAX_MODELS} more` : "";
  const out = [
    `The files here look like those of a model (${names}${more}), and there is no \`.gpai/\` folder yet. One file begins it: it says whether this repository provides the model, modifies or mirrors one, or holds none (\`library\`, \`not-gpai\`). With one of these two and a reason, nothing more is asked.`,
    "",
  ];
  if (!detail.details) return out;
  const links = models.flatMap((model) => (model.missingRecords ?? []).slice(0, 1)).map((path) => newFileLink(view, path)).filter((link) => link !== "");
  out.push(...links.flatMap((link) => [link, ""]));
  const facts = models.flatMap((model) => [
    ...(models.length > 1 ? [`**${prose(model.name ?? model.id, 80)}**`, ""] : []),
    ...model.facts.slice(0, MAX_FACTS).map((fact) => `- ${codeSpan(fact.key, 60)} ${codeSpan(valueText(fact), 160)}${fact.sources[0] === undefined ? "" : ` · ${placeLink(view, fact.sources[0])}`}`),
    "",
  ]);
  const count = models.reduce((sum, model) => sum + model.facts.length, 0);
  if (count > 0) out.push(...fold(`What the files say: ${plural(count, "fact")}`, facts.slice(0, -1)));
  return out;
}
