/** The lineage of a model and the day on which its first release was placed on the Union market (Guidelines, section 2.2). */

import type { Source } from "../../artifacts/model.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import type { ClassifyInput } from "./types.ts";

export interface Placing {
  /** ISO date. */
  readonly date: string;
  readonly source: Source;
}

/**
 * The earliest day of placing that is declared, of the model or of a release of its lineage: all versions from one large pre-training
 * run are one model (G-faq-same-model). Undefined where none is; never taken from a tag or a commit.
 */
export function firstPlacing(input: Pick<ClassifyInput, "model">): Placing | undefined {
  const file = input.model.records.model;
  if (file === undefined) return undefined;
  const found: Placing[] = [];
  const add = (text: string | undefined, source: Source): void => {
    const date = isoDate(text);
    if (date !== undefined) found.push({ date, source });
  };
  add(file.data.dates?.eu_market, file.at("dates", "eu_market"));
  for (const [i, release] of (file.data.lineage?.releases ?? []).entries()) add(release.eu_market, file.at("lineage", "releases", i, "eu_market"));
  return found.reduce<Placing | undefined>((first, one) => (first === undefined || isBefore(one.date, first.date) === true ? one : first), undefined);
}
