/** Versions of the model as model.yaml lists them (model.versions, lineage.releases): what Model Reports and cycles have to speak of. */

import type { Source } from "../../artifacts/model.ts";
import { isoDate } from "../../law/clocks.ts";
import type { CheckInput } from "../types.ts";

export interface Release {
  readonly version: string;
  /** ISO date of placing, or of the release where no placing is named; absent where neither is. */
  readonly on?: string;
  readonly at: Source;
}

/** Releases of the lineage, then versions that are listed without one; each version once. */
export function releases(input: CheckInput): readonly Release[] {
  const file = input.model.records.model;
  if (file === undefined) return [];
  const found = new Map<string, Release>();
  for (const [i, one] of (file.data.lineage?.releases ?? []).entries()) {
    const on = isoDate(one.eu_market) ?? isoDate(one.date);
    const version = one.version.trim();
    if (!found.has(version)) found.set(version, { version, at: file.at("lineage", "releases", i), ...(on === undefined ? {} : { on }) });
  }
  for (const [i, one] of (file.data.model?.versions ?? []).entries()) {
    const version = one.trim();
    if (!found.has(version)) found.set(version, { version, at: file.at("model", "versions", i) });
  }
  return [...found.values()];
}
