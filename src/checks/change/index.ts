/**
 * What a change asks of the documents: facts and records of base and head compared, never bytes where facts exist (T-1.1.c; notice,
 * point 29). Shown to the author; what fails is decided by the findings of the obligations.
 */

import type { Consequence } from "../types.ts";
import { changedBaseModel } from "./base-model.ts";
import { changedConfig } from "./config.ts";
import { changedCrawler } from "./crawler.ts";
import { changedData } from "./data.ts";
import { type Judge, judgeOf } from "./kind.ts";
import { changedLicence } from "./licence.ts";
import { type ChangeInput, pairsOf } from "./pair.ts";
import { changedWeights, newWeights } from "./weights.ts";

const JUDGES: readonly Judge[] = [judgeOf(newWeights), judgeOf(changedWeights), judgeOf(changedConfig), judgeOf(changedData), judgeOf(changedCrawler), judgeOf(changedLicence), judgeOf(changedBaseModel)];

/** Most consequences of one model. */
const MAX_PER_MODEL = 20;

/**
 * Consequences of a change, model by model, at most 20 each. Only for models whose declared role owes something, and only for entries
 * that bind today by `report`, the head's report. Pure; never throws on what records or artifacts hold.
 */
export function consequences(input: ChangeInput): readonly Consequence[] {
  if (input.changes.length === 0) return [];
  return pairsOf(input).flatMap((pair) => {
    // Date and version of the document are asked for once, with the first change that it describes.
    const header = { asked: false };
    return JUDGES.flatMap((judge) => judge(pair, header)).slice(0, MAX_PER_MODEL);
  });
}
