/** The gap analysis as a document, before it is written as Markdown or HTML. */

import type { GapAnalysis } from "../../checks/gaps/types.ts";
import type { GapDocument, Line } from "./blocks.ts";
import { chapterSection, evidence, summary } from "./body.ts";
import { basis, facts, limits } from "./front.ts";
import { NOT_SAID } from "./words.ts";

/** For an analysis whose status is `analysed`; of any other it holds the reason and no measure. */
export function gapDocument(a: GapAnalysis): GapDocument {
  const lead: Line[] = [["Measures of the chapters that the provider did not sign, compared with the means that it declares instead (Guidelines, section 5.1; Arts. 53(4), 55(2) of Regulation (EU) 2024/1689)."]];
  if (a.reason !== undefined) lead.push([a.reason]);
  return {
    title: "Gap analysis against the GPAI Code of Practice",
    subject: [a.provider.name ?? "Provider not declared", a.model.name ?? a.model.id],
    lead, facts: facts(a),
    sections: [basis(a), ...(a.status === "analysed" ? [summary(a), ...a.chapters.map((one, i) => chapterSection(one, i + 3)), evidence(a)] : []), limits(a)],
    foot: [`gpai-docket ${a.tool}, catalogue of ${a.catalogueDate}, analysis of ${a.date}. ${NOT_SAID}`],
  };
}
