/** The analysis as JSON, for other programs. */

import { stateDigest } from "../../checks/gaps/marker.ts";
import type { GapAnalysis } from "../../checks/gaps/types.ts";
import { renderJson } from "../json.ts";

/** Keys of the analysis after its marker; the state as its digest. */
export function renderGapsJson(analysis: GapAnalysis, marker: string): string {
  const { state, ...rest } = analysis;
  return renderJson({ marker, ...rest, state: stateDigest(state) });
}
