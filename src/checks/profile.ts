/** The profile as declared in model.yaml (DESIGN §1). Nothing is taken from artifacts: an absent key stays null. */

import type { CodeChapter, Profile } from "../law/types.ts";
import type { ModelRecord } from "../records/types.ts";

/** The profile of a model of which nothing is declared. */
export const UNDECLARED: Profile = {
  role: null, signatory: null, openSource: null, systemicRisk: null, crawls: null, sme: null, establishedInUnion: null, euMarket: null,
  released: null, furtherTraining: null, searchEngine: null,
};

/** Signing without naming chapters stays undeclared: the Code is signed chapter by chapter. */
function signatory(record: ModelRecord): readonly CodeChapter[] | null {
  const code = record.code_of_practice;
  if (code?.signatory === false) return [];
  return code?.chapters !== undefined && code.chapters.length > 0 ? code.chapters : null;
}

/** Profile from model.yaml; every value is the provider's own declaration. */
export function profileOf(record: ModelRecord | undefined): Profile {
  if (record === undefined) return UNDECLARED;
  return {
    role: record.role ?? null,
    signatory: signatory(record),
    openSource: record.licence?.open_source ?? null,
    systemicRisk: record.systemic_risk ?? null,
    crawls: record.crawls ?? null,
    sme: record.provider?.sme ?? (record.provider?.size === undefined ? null : record.provider.size === "sme"),
    establishedInUnion: record.provider?.established_in_union ?? null,
    euMarket: record.dates?.eu_market ?? null,
    released: record.dates?.released ?? null,
    furtherTraining: record.further_training ?? null,
    searchEngine: record.provider?.search_engine ?? null,
  };
}
