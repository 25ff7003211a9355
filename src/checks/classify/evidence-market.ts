/** What the files say about the Union market, the cut-off of 2 August 2025 and the authorised representative. */

import { APPLICATION } from "../../law/gates.ts";
import { isBefore, isoDate } from "../../law/clocks.ts";
import { factsOf, inWords, placeOf } from "../finding.ts";
import { decisionFor } from "./decision.ts";
import { firstPlacing } from "./lineage.ts";
import { declaredSeen, named, present } from "./shown.ts";
import type { ClassifyInput, Evidence, Seen } from "./types.ts";

function released(input: ClassifyInput): readonly Seen[] {
  const facts = factsOf(input.model.facts, "release.date").slice(0, 3).map((fact): Seen => ({ text: `a release date is stated: ${named(inWords(fact.value))}`, method: fact.method, ...(fact.sources[0] === undefined ? {} : { source: fact.sources[0] }) }));
  return [...facts, ...present(declaredSeen(input, ["dates", "released"], input.model.records.model?.data.dates?.released))];
}

function market(input: ClassifyInput): Evidence {
  const file = input.model.records.model;
  const day = file?.data.dates?.eu_market;
  const declared = declaredSeen(input, ["dates", "eu_market"], day);
  const date = isoDate(day);
  const at = placeOf(file?.at("dates", "eu_market"));
  const future = date !== undefined && isBefore(input.now, date) === true;
  const [weight] = input.model.facts.weights;
  const excluded = factsOf(input.model.facts, "access.eu_disallowed").slice(0, 2).map((fact): Seen => ({ text: "the card keeps downloads out of the Union; whether that is clear and unequivocal is for a person to judge", method: fact.method, ...(fact.sources[0] === undefined ? {} : { source: fact.sources[0] }) }));
  return {
    seen: [...(weight === undefined ? [] : [{ text: "weights lie in this repository; if it is public, that is one of the Guidelines' examples of placing", method: "weight files", source: { path: weight.path } }]), ...excluded, ...released(input)],
    speaks: {
      placed: date !== undefined && !future ? [`a day of placing, ${date}, is declared (${at})`] : [],
      planned: future ? [`the declared day of placing, ${date}, lies ahead (${at})`] : [],
      "not-placed": day !== undefined && date === undefined ? [`dates.eu_market: none is declared (${at})`] : [],
    },
    open: ["whether this repository is public, and whom the model is supplied to, is not in its files", "internal use counts where it is essential for a service to others or affects people's rights in the Union", "research and testing before any placing lie outside the Act; a public upload usually ends that stage (Art. 2(8))"],
    ...(declared === undefined ? {} : { declared }),
  };
}

function legacy(input: ClassifyInput): Evidence {
  const first = firstPlacing(input);
  const before = first === undefined ? undefined : isBefore(first.date, APPLICATION) === true;
  const says = first === undefined ? [] : [`the first placing that is declared is ${first.date} (${placeOf(first.source)})`];
  const declared = first === undefined ? undefined : { text: `first placing of the lineage: ${first.date}`, method: "declared", source: first.source };
  return {
    seen: released(input),
    speaks: { "before-2025-08-02": before === true ? says : [], "from-2025-08-02": before === false ? says : [] },
    open: [...(first === undefined ? ["no day of placing on the Union market is declared: dates.eu_market, or eu_market of a release under lineage"] : []), "a release date or a tag is no day of placing; the lineage's first placing counts, whichever release this is"],
    ...(declared === undefined ? {} : { declared }),
  };
}

function representative(input: ClassifyInput): Evidence {
  const file = input.model.records.model;
  const provider = file?.data.provider;
  const given = provider?.authorised_representative;
  const here = placeOf(file?.at("provider", "established_in_union"));
  const open = decisionFor(input, "open-source")?.answer === "claimed" || file?.data.licence?.open_source === true;
  const systemic = decisionFor(input, "systemic-risk")?.answer === "yes" || file?.data.systemic_risk === true;
  const declared = declaredSeen(input, ["provider", "authorised_representative"], given);
  return {
    seen: present(declaredSeen(input, ["provider", "established_in_union"], provider?.established_in_union), declaredSeen(input, ["licence", "open_source"], file?.data.licence?.open_source), declaredSeen(input, ["systemic_risk"], file?.data.systemic_risk)),
    speaks: {
      appointed: given !== undefined && !/^none\b/i.test(given.trim()) ? [`one is named (${placeOf(file?.at("provider", "authorised_representative"))})`] : [],
      "not-owed": [...(provider?.established_in_union === true ? [`the provider is declared as established in the Union (${here})`] : []), ...(open && !systemic ? ["the open-source exemption is claimed, and no systemic risk is declared (Art. 54(6))"] : [])],
    },
    open: [...(provider?.established_in_union === undefined ? ["where the provider is established is not declared: provider.established_in_union"] : []), "the mandate itself is written and need not lie here: a pointer is enough"],
    ...(declared === undefined ? {} : { declared }),
  };
}

/** Evidence on market, cut-off and representative. */
export function marketEvidence(input: ClassifyInput, question: "eu-market" | "legacy" | "representative"): Evidence {
  return question === "eu-market" ? market(input) : question === "legacy" ? legacy(input) : representative(input);
}
