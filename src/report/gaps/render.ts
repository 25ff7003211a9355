/** Analysis → document in a format, with the marker by which it is known again. */

import { markerText, textDigest } from "../../checks/gaps/marker.ts";
import type { GapAnalysis } from "../../checks/gaps/types.ts";
import { gapDocument } from "./document.ts";
import { renderGapsHtml } from "./html.ts";
import { renderGapsJson } from "./json.ts";
import { renderGapsMarkdown } from "./markdown.ts";

export const GAP_FORMATS = ["markdown", "html", "json"] as const;
export type GapFormat = (typeof GAP_FORMATS)[number];

function written(format: GapFormat, analysis: GapAnalysis, marker: string): string {
  if (format === "json") return renderGapsJson(analysis, marker);
  return format === "html" ? renderGapsHtml(gapDocument(analysis), marker) : renderGapsMarkdown(gapDocument(analysis), marker);
}

/** The document. An analysis without measures is written without a marker: it is no gap analysis. */
export function renderGaps(format: GapFormat, analysis: GapAnalysis): string {
  if (analysis.status !== "analysed") return written(format, analysis, "");
  const text = textDigest(written(format, analysis, ""));
  return written(format, analysis, markerText({ ...analysis.state, date: analysis.date, since: analysis.since, text }));
}
