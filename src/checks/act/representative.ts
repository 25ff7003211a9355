/** Art. 53(3), 54, 91, 111(3): representative, cooperation, requests, transition. */

import { statedDates } from "../../formats/dates-in-text.ts";
import { periodOf } from "../../law/clock-table.ts";
import { addPeriod, isBefore, isoDate } from "../../law/clocks.ts";
import { conflictsOf } from "../classify/findings.ts";
import { evidenceAt, finding, recorded, unknown, withFindings } from "../finding.ts";
import { authorityRequests } from "../transparency/requests.ts";
import { stateOf } from "../transparency/answer.ts";
import { namesMemberState } from "./member-states.ts";
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
  const wrong = conflictsOf(input, "representative");
  if (wrong.length > 0) return { id, outcome: "conflict", findings: wrong };
  const questions = mandateQuestions(given, input);
  const market = isoDate(input.model.profile.euMarket);
  const until = market === undefined ? undefined : addPeriod(market, periodOf("documentation-kept"));
  const kept = until === undefined ? "" : ` The representative keeps the documentation and your contacts at hand until ${until}, ten years after the placing (Art. 54(3)).`;
  if (questions.length > 0) return unknown(id, `A representative is named; the record alone does not show whether the mandate is as Art. 54(1) asks.${kept}`, questions.map((text) => finding("representative/mandate", text, at, { fix })));
  return { ...recorded(id, evidenceAt(at)), reason: `Name, Member State and mandate are recorded; whether the mandate is in force is for a person to confirm.${kept}` };
}

/** What the record leaves open of a written mandate, given before the placing, to somebody established in the Union. */
function mandateQuestions(given: string, input: CheckInput): readonly string[] {
  const text = given.slice(0, 2000);
  const [mandate] = statedDates(text).flatMap((one) => one.date ?? []);
  const market = isoDate(input.model.profile.euMarket);
  return [
    ...(namesMemberState(text) ? [] : ["In which Member State is the authorised representative established? The record names none that was recognised."]),
    ...(mandate === undefined ? ["On which day was the mandate given? The record names no date."] : []),
    ...(mandate !== undefined && mandate.length === 10 && market !== undefined && isBefore(market, mandate) === true ? [`The mandate is dated ${mandate}, after the declared placing on ${market}; Art. 54(1) asks for it before. Was there an earlier one?`] : []),
  ];
}

function transition(input: CheckInput): CheckResult {
  const file = input.model.records.model;
  const date = isoDate(input.model.profile.euMarket);
  const wrong = conflictsOf(input, "legacy");
  if (wrong.length > 0) return { id: "AIA-111.3", outcome: "conflict", findings: wrong };
  return file === undefined || date === undefined ? unknown("AIA-111.3", "When was the model placed on the Union market? Declare dates: {eu_market: YYYY-MM-DD} in model.yaml.") : recorded("AIA-111.3", evidenceAt(file.at("dates", "eu_market")));
}

export const representativeCheck: Check = {
  name: "representative",
  handles: ["AIA-54.1", "AIA-111.3"],
  what: "Authorised representative of a provider outside the Union, with Member State and day of the mandate; declared market date of an older model; signed decisions on both",
  run: (input) => [representative(input), transition(input)],
};

/** Requests of the Commission are in the same register as those that Measure 1.2 speaks of. */
export const requestsAggregate: Aggregate = {
  name: "authority-requests",
  handles: ["AIA-91"],
  what: "Register of authority requests against the dates that they set",
  run: (input, result) => {
    const own = result("T-1.2.b");
    return [own === undefined ? authorityRequests("AIA-91", input) : { ...own, id: "AIA-91" }];
  },
};
