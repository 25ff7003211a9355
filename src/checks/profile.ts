/** The profile as declared in model.yaml and decided in classification.yaml (DESIGN §1). Nothing is taken from artifacts: an absent key stays null. */

import type { CodeChapter, Profile } from "../law/types.ts";
import type { ModelRecord, ModelRecords } from "../records/types.ts";
import { inForce } from "./classify/decision.ts";

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

/** What a person decided about a modification; nothing where the question is open. */
function modifierIs(records: ModelRecords, now: string): Pick<Profile, "modifierIs"> {
  const decided = inForce(records, "modifier", now)?.answer;
  if (decided === "provider-of-the-modification") return { modifierIs: "provider" };
  return decided === "not-a-provider" ? { modifierIs: "not-a-provider" } : {};
}

/** Profile from model.yaml, and from the decisions that count on `now` (ISO date); every value is the provider's own declaration. */
export function profileOf(records: ModelRecords, now: string): Profile {
  const record = records.model?.data;
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
    ...modifierIs(records, now),
    ...(records.safety?.data.scope?.volunteered === true ? { volunteersSafety: true } : {}),
  };
}
