/** The gap analysis that model.yaml names: written by this program, or the provider's own document. */

import { evidencePath, isLink } from "../../records/evidence-files.ts";
import type { ModelRecords, Records } from "../../records/types.ts";
import { holdsMarker, type Marker, readMarker } from "./marker.ts";

export type AnalysisFile =
  | { readonly kind: "none" }
  /** Named, and not in the repository. */
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "ours"; readonly path: string; readonly marker: Marker }
  /** It begins like one of ours, and its marker cannot be read. */
  | { readonly kind: "broken"; readonly path: string }
  /** Somebody else's document or a link: nothing in it is compared. */
  | { readonly kind: "own"; readonly text: string };

/** `code_of_practice.gap_analysis`, as far as the repository shows it. */
export function analysisFile(model: ModelRecords, records: Records): AnalysisFile {
  const named = model.model?.data.code_of_practice?.gap_analysis;
  if (named === undefined) return { kind: "none" };
  if (isLink(named)) return { kind: "own", text: named };
  const path = evidencePath(named, (one) => records.paths.has(one));
  if (path === undefined || !records.paths.has(path)) return { kind: "missing", text: named };
  const text = records.documents.get(path)?.text ?? "";
  if (!holdsMarker(text)) return { kind: "own", text: path };
  const marker = readMarker(text);
  return marker === undefined ? { kind: "broken", path } : { kind: "ours", path, marker };
}
