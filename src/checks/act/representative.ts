/** Art. 53(3), 54, 91, 111(3): representative, cooperation, requests, transition. */

import { isoDate } from "../../law/clocks.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Aggregate, Check, CheckInput, CheckResult } from "../types.ts";

/** A provider outside the Union names its representative; the gates leave out providers in the Union and Art. 54(6). */
function representative(input: CheckInput): CheckResult {
  const id = "AIA-54.1";
  const file = input.model.records.model;
  const given = file?.data.provider?.authorised_representative;
  const fix = "provider: {authorised_representative: <name, Member State, date of the mandate>}   # in model.yaml";
  if (file === undefined || given === undefined) {
    return withFindings(id, "gap", finding("representative/missing", "The provider is declared as established outside the Union, and no authorised representative is recorded.", file?.at("provider") ?? { path: `${input.model.records.folder}/model.yaml` }, { fix }));
  }
  const at = file.at("provider", "authorised_representative");
  if (/^none\b/i.test(given.trim()) || stateOf(given).kind !== "value") {
    return withFindings(id, "gap", finding("representative/none", "No authorised representative is named. Art. 54(6) lifts the duty only for what is declared open source and without systemic risk.", at, { fix }));
  }
  return recorded(id, evidenceAt(at));
}

function transition(input: CheckInput): CheckResult {
  const file = input.model.records.model;
  const date = isoDate(input.model.profile.euMarket);
  return file === undefined || date === undefined ? unknown("AIA-111.3", "When was the model placed on the Union market? Declare dates: {eu_market: YYYY-MM-DD} in model.yaml.") : recorded("AIA-111.3", evidenceAt(file.at("dates", "eu_market")));
}

export const representativeCheck: Check = {
  name: "representative",
  handles: ["AIA-54.1", "AIA-111.3"],
  what: "Authorised representative of a provider outside the Union; declared market date of an older model",
  run: (input) => [representative(input), transition(input)],
};

/** Requests of the Commission are in the same register as those that Measure 1.2 speaks of. */
export const requestsAggregate: Aggregate = {
  name: "authority-requests",
  handles: ["AIA-91"],
  what: "Register of authority requests against the dates that they set",
  run: (_, result) => {
    const own = result("T-1.2.b");
    return own === undefined ? [unknown("AIA-91", "Have requests of the Commission been received (Art. 91)? Keep them in .gpai/registers/authority-requests.csv: id,received,due,answered.")] : [{ ...own, id: "AIA-91" }];
  },
};
