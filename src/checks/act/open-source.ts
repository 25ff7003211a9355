/**
 * Conditions of the open-source exemption (Art. 53(2); Guidelines, section 4.2), for a model that is declared as released so. Facts and
 * questions: whether a licence, a form or a service is of the kind that the exemption allows, a person judges.
 */

import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import type { Fact, Source } from "../../artifacts/model.ts";
import { decisionFor } from "../classify/decision.ts";
import { evidenceAt, factsOf, finding, notApplicable, placeOf, recorded, textFacts, unknown } from "../finding.ts";
import { stateOf } from "../transparency/answer.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";
import { isReason } from "./faults.ts";
import { publicInformation, type PublicItem } from "./public-information.ts";

const SHOWN = 8;
const PERSON = "a person judges";

interface Term {
  readonly kind: string;
  readonly listed: boolean;
  readonly message: string;
  readonly quote: string;
  readonly source: Source;
}

function asTerm(fact: Fact, folder: string): readonly Term[] {
  const { value } = fact;
  if (typeof value !== "object" || value === null || !("kind" in value) || typeof value["kind"] !== "string" || !("message" in value) || typeof value["message"] !== "string") return [];
  const quote = "quote" in value && typeof value["quote"] === "string" ? value["quote"] : "";
  return [{ kind: value["kind"], listed: "listed" in value && value["listed"] === true, message: value["message"].slice(0, 400), quote, source: fact.sources[0] ?? { path: folder } }];
}

function termsOf(input: CheckInput): readonly Term[] {
  return factsOf(input.model.facts, "licence.terms").flatMap((fact) => asTerm(fact, input.model.facts.path));
}

function termFinding(rule: string, term: Term, ask: string): Finding {
  return finding(`open-source/${rule}`, `${term.message} ${ask}`, term.source, { about: [term.kind, term.source.path], ...(term.quote === "" ? {} : { evidence: term.quote }) });
}

/** The person's answer that the release is claimed as open source, in words with its place. */
function judged(input: CheckInput): { readonly words: string; readonly source: Source } | undefined {
  const decided = decisionFor(input, "open-source");
  return decided?.answer === "claimed" ? { words: `Judged by a person on ${decided.on} (${placeOf(decided.source)}).`, source: decided.source } : undefined;
}

/** A declaration of model.yaml in words: what it says, and whether it says "none". */
function stated(input: CheckInput, key: "monetisation" | "gating" | "use_limits"): { readonly says: "none" | "something"; readonly source: Source } | "unfinished" | undefined {
  const file = input.model.records.model;
  const text = file?.data.licence?.[key];
  if (file === undefined || text === undefined) return undefined;
  const none = /^(?:none|no|nothing)\b[\s:.,;()–—-]{0,10}([\s\S]{0,500})$/i.exec(text.trim());
  if (none === null ? stateOf(text).kind !== "value" : !isReason(none[1] ?? "")) return "unfinished";
  return { says: none === null ? "something" : "none", source: file.at("licence", key) };
}

const BARE = "stands there without a reason";

function scope(id: string, input: CheckInput): CheckResult {
  const file = input.model.records.model;
  if (input.model.profile.systemicRisk === true) return notApplicable(id, "Declared with systemic risk: the exemption of Arts. 53(2) and 54(6) never covers such a model (see AIA-53.2), so documentation and representative are owed.");
  const open = input.model.profile.systemicRisk === null ? " Whether the model has systemic risk is not declared; with it the exemption falls away." : "";
  return { ...recorded(id, ...(file === undefined ? [] : [evidenceAt(file.at("licence", "open_source"))])), reason: `By this declaration Art. 53(1)(a) and (b) and Art. 54 fall away. Still owed: the copyright policy (Art. 53(1)(c), AIA-53.1.c) and the public summary of training content (Art. 53(1)(d), AIA-53.1.d).${open}` };
}

/** Section 4.2.1: access, use, modification and redistribution by anyone. */
function licence(id: string, input: CheckInput): CheckResult {
  const found = textFacts(input.model.facts, "licence.id");
  const person = judged(input);
  const ask = `Whether it lets anybody access, use, modify and redistribute the model, ${PERSON}.`;
  if (found.length === 0) return unknown(id, "No licence of the model was recognised in this repository.", [finding("open-source/no-licence", `An open-source release is declared, and no licence of the model was recognised here. ${ask}`, input.model.records.model?.at("licence") ?? { path: input.model.facts.path }, { fix: "add a LICENSE file beside the weights, and `license:` to the front matter of the card" })]);
  const withheld = [...termsOf(input).filter((term) => term.kind === "territory").map((term) => term.source), ...factsOf(input.model.facts, "access.eu_disallowed").flatMap((fact) => fact.sources)];
  const others = found.filter((one) => licenceInfo(one.value).freeAndOpenCandidate !== "listed");
  const [left] = withheld;
  if (left !== undefined && person === undefined) return unknown(id, `Somebody is left out by a text here, as G-exclude-eu shows. ${ask}`, [finding("open-source/withheld", `A text here withholds the model from people in the Union. ${ask}`, left, { about: [left.path] })]);
  if (others.length === 0) return { ...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))), reason: "The text of the licence named here grants access, use, modification and distribution with no condition beyond attribution or the same terms. Added terms, access forms and payments count too; a person judges." };
  if (person !== undefined) return { ...recorded(id, evidenceAt(person.source)), reason: person.words };
  return unknown(id, ask, others.slice(0, SHOWN).map((one) => { const info = licenceInfo(one.value); return finding("open-source/licence", `${placeOf(one.source)} names ${info.name.slice(0, 80)}. ${info.why} ${ask}`, one.source, { about: [info.id] }); }));
}

function disqualifying(id: string, input: CheckInput): CheckResult {
  const listed = termsOf(input).filter((term) => term.listed);
  const person = judged(input);
  const files = factsOf(input.model.facts, "licence.files").flatMap((fact) => fact.sources.map((source) => source.path));
  if (listed.length === 0) {
    const known = textFacts(input.model.facts, "licence.id").some((one) => licenceInfo(one.value).freeAndOpenCandidate === "listed");
    if (files.length === 0 && !known) return unknown(id, "No licence text is here, so it could not be looked through for terms of the kinds that the Guidelines list (section 4.2.1).");
    return { ...recorded(id, ...[...new Set(files)].slice(0, 3).map((path) => ({ path }))), reason: "None of the listed patterns was found in the licence texts that were read. Finding none proves nothing." };
  }
  if (person !== undefined) return { ...recorded(id, evidenceAt(person.source), ...listed.slice(0, 3).map((term) => evidenceAt(term.source))), reason: `${person.words} ${listed.length} term${listed.length === 1 ? "" : "s"} of listed kinds stand${listed.length === 1 ? "s" : ""} in the texts all the same.` };
  return unknown(id, `Whether a term found here is one that rules out the exemption, ${PERSON}.`, listed.slice(0, SHOWN).map((term) => termFinding("listed-term", term, `Whether it is one, ${PERSON}.`)));
}

const LIMITS: ReadonlySet<string> = new Set(["use-restriction", "acceptable-use-policy", "output-use"]);

/** Section 4.2.1: limits for safety may stay where they are specific, proportionate, objective and non-discriminatory. */
function safetyTerms(id: string, input: CheckInput): CheckResult {
  const limits = termsOf(input).filter((term) => LIMITS.has(term.kind));
  const policies = factsOf(input.model.facts, "acceptable_use.files").flatMap((fact) => fact.sources);
  const [first] = [...limits.map((term) => term.source), ...policies];
  const said = stated(input, "use_limits");
  if (first === undefined && said === undefined) return notApplicable(id, "No limit of use was found in the licence texts that were read.");
  if (typeof said === "object") return { ...recorded(id, evidenceAt(said.source), ...(first === undefined ? [] : [evidenceAt(first)])), reason: `Recorded why the limits may stay; whether they are specific, proportionate, objective and non-discriminatory, ${PERSON}.` };
  const person = judged(input);
  if (said === undefined && person !== undefined && first !== undefined) return { ...recorded(id, evidenceAt(person.source), evidenceAt(first)), reason: person.words };
  const ask = "Does it limit uses with significant risk to public safety, security or fundamental rights only, and is it specific, proportionate, objective and non-discriminatory?";
  const fix = "licence: {use_limits: <which limits, and why they are proportionate>}   # in model.yaml";
  const shown = limits.slice(0, SHOWN).map((term) => ({ ...termFinding("use-limits", term, ask), fix }));
  const policy = shown.length > 0 || policies[0] === undefined ? [] : [finding("open-source/use-limits", `An acceptable-use policy stands beside the licence. ${ask}`, policies[0], { fix, about: [policies[0].path] })];
  return unknown(id, ask, [...shown, ...policy]);
}

const PAID: ReadonlySet<string> = new Set(["payment", "dual-licence", "separate-commercial-licence"]);

/** Section 4.2.2: nothing is asked for in return. */
function monetisation(id: string, input: CheckInput): CheckResult {
  const said = stated(input, "monetisation");
  const paid = termsOf(input).filter((term) => PAID.has(term.kind));
  const person = judged(input);
  const at = input.model.records.model?.at("licence") ?? { path: input.model.facts.path };
  const fix = 'licence: {monetisation: "none: <why>"}   # or what is asked for in return, in model.yaml';
  const against = paid.slice(0, SHOWN).map((term) => termFinding("paid-terms", term, `Is the model free for everybody without it? That ${PERSON}.`));
  if (said === undefined || said === "unfinished") {
    const why = said === undefined ? "It is not declared whether anything is asked for in return for the model" : "What is declared about monetisation is not finished, or `none` stands there without a reason";
    return unknown(id, `${why}.`, [finding("open-source/monetisation", `${why}: payment, paid support that nobody can do without, exclusive paid hosting, advertising (Guidelines, section 4.2.2).`, at, { fix }), ...against]);
  }
  if (person !== undefined) return { ...recorded(id, evidenceAt(person.source), evidenceAt(said.source)), reason: person.words };
  if (said.says === "something") return unknown(id, `Something is asked for in return, as declared (${placeOf(said.source)}). Is the model itself free for everybody all the same (Guidelines, section 4.2.2)? That ${PERSON}; gpai-docket classify records it.`, against);
  if (against.length > 0) return unknown(id, `No monetisation is declared (${placeOf(said.source)}), and a text here speaks of payment or another licence. Which of the two holds, ${PERSON}.`, against);
  return { ...recorded(id, evidenceAt(said.source)), reason: "Declared by the provider: nothing is asked for in return." };
}

interface Gate {
  readonly fields: readonly string[];
  readonly source: Source;
}

function gates(input: CheckInput): readonly Gate[] {
  return factsOf(input.model.facts, "access.gated").map((fact) => {
    const fields = typeof fact.value === "object" && fact.value !== null && "fields" in fact.value && Array.isArray(fact.value["fields"]) ? fact.value["fields"].filter((one): one is string => typeof one === "string") : [];
    return { fields, source: fact.sources[0] ?? { path: input.model.facts.path } };
  });
}

/** Section 4.2.2: personal data asked for access count as a price, unless strictly for security and without gain. */
function personalData(id: string, input: CheckInput): CheckResult {
  const [gate] = gates(input);
  const said = stated(input, "gating");
  const ask = "Personal data asked for access count as a price unless they serve security alone and nobody gains from them (Guidelines, section 4.2.2).";
  if (gate === undefined) {
    if (typeof said === "object") return { ...recorded(id, evidenceAt(said.source)), reason: said.says === "none" ? "Declared by the provider: access asks nothing of people." : `Declared by the provider; whether what access asks serves security alone, ${PERSON}.` };
    return said === undefined ? notApplicable(id, "No access form was found in a card here. Settings of a hub are not in the repository: where access asks something of people, declare licence.gating.") : unknown(id, `What is declared under licence.gating ${BARE}, or is not finished.`);
  }
  const words = gate.fields.length === 0 ? "sets up an access form" : `asks for ${gate.fields.length} field${gate.fields.length === 1 ? "" : "s"} before access (${gate.fields.slice(0, 5).join(", ").slice(0, 200)})`;
  if (typeof said === "object" && said.says === "none") return { id, outcome: "conflict", findings: [finding("open-source/gating", `licence.gating says that access asks nothing of people, but the card ${words} (${placeOf(gate.source)}).`, said.source, { fix: "licence: {gating: <what is asked, and why>}   # or take the form out of the card", about: gate.fields })] };
  if (typeof said === "object") return { ...recorded(id, evidenceAt(said.source), evidenceAt(gate.source)), reason: `Recorded what access asks and why; whether it serves security alone and nobody gains from it, ${PERSON}.` };
  const person = judged(input);
  if (person !== undefined && said === undefined) return { ...recorded(id, evidenceAt(person.source), evidenceAt(gate.source)), reason: person.words };
  return unknown(id, ask, [finding("open-source/gating", `The card ${words}. ${ask} What is it for?`, gate.source, { fix: "licence: {gating: <what is asked, and why>}   # in model.yaml", about: gate.fields })]);
}

function services(id: string, input: CheckInput): CheckResult {
  const said = stated(input, "monetisation");
  if (typeof said !== "object" || said.says === "none") return notApplicable(id, "No paid service beside the model is declared. Purely optional ones beside a freely usable model would be no monetisation.");
  return judged(input) === undefined ? unknown(id, `Are the paid services that are declared (${placeOf(said.source)}) purely optional, with the model freely usable without them? That ${PERSON}.`) : { ...recorded(id, evidenceAt(said.source)), reason: judged(input)?.words ?? "" };
}

const ITEM: Readonly<Record<PublicItem, string>> = {
  weights: "the weights", architecture: "information on the architecture", modalities: "modalities", capabilities: "capabilities", limitations: "limitations", integration: "how to integrate the model",
};

function publicInfo(id: string, input: CheckInput): CheckResult {
  const { found, missing, cards } = publicInformation(input);
  const places = [...found].map(([item, source]) => `${ITEM[item]} (${placeOf(source)})`).join(", ");
  const reason = `${places === "" ? "Nothing was found here." : `Found: ${places}.`} Whether it is clear and specific enough to use, modify and share the model, ${PERSON}.`;
  if (missing.length === 0) return { ...recorded(id, ...[...found.values()].slice(0, 6).map((source) => evidenceAt(source))), reason };
  const read = cards.length === 0 ? "no model card was read" : `read: ${cards.slice(0, 3).join(", ")}`;
  const at = missing.find((one) => one.heading !== undefined)?.heading ?? { path: cards[0] ?? input.model.facts.path };
  const empty = missing.filter((one) => one.heading !== undefined).length;
  return unknown(id, reason, [finding("open-source/public-information", `Not found here: ${missing.map((one) => ITEM[one.item]).join(", ")} (${read})${empty === 0 ? "" : `; ${empty} heading${empty === 1 ? " stands" : "s stand"} there without text`}. Is it public elsewhere?`, at, { fix: "add the sections to the model card; weights kept elsewhere: weights: [{url: https://…}] in model.yaml", about: missing.map((one) => one.item) })]);
}

const JUDGES: Readonly<Record<string, (id: string, input: CheckInput) => CheckResult>> = {
  "G-oss-scope": scope, "G-oss-licence": licence, "G-oss-disqualify": disqualifying, "G-oss-safety-terms": safetyTerms, "G-oss-monetisation": monetisation,
  "G-oss-personal-data": personalData, "G-oss-ok-services": services, "G-oss-public-info": publicInfo,
};

export const openSourceCheck: Check = {
  name: "open-source",
  handles: Object.keys(JUDGES),
  what: "Where an open-source release is declared: licence, terms of listed kinds with their lines, limits of use, declared monetisation, access forms of cards, and what is public; questions for a person",
  run: (input) => Object.entries(JUDGES).map(([id, judge]) => (input.model.profile.openSource === true ? judge(id, input) : notApplicable(id, "No open-source release is declared (licence.open_source: true): the exemption of Art. 53(2) is not claimed."))),
};
