/** What the files say about the conditions of Art. 53(2): licence, listed terms with their lines, monetisation, gating, public information. */

import { licenceInfo } from "../../artifacts/documents/licences/info.ts";
import type { Fact, FactKey } from "../../artifacts/model.ts";
import { factOf, factsOf, placeOf, textFacts } from "../finding.ts";
import { declaredSeen, named, present } from "./shown.ts";
import type { ClassifyInput, Evidence, Seen } from "./types.ts";

interface Term {
  readonly listed: boolean;
  readonly message: string;
  readonly fact: Fact;
}

function terms(input: ClassifyInput): readonly Term[] {
  return factsOf(input.model.facts, "licence.terms").slice(0, 40).flatMap((fact): readonly Term[] => {
    const { value } = fact;
    if (typeof value !== "object" || value === null || !("message" in value) || typeof value["message"] !== "string") return [];
    return [{ listed: "listed" in value && value["listed"] === true, message: value["message"].slice(0, 300), fact }];
  });
}

function termSeen({ message, fact }: Term): Seen {
  const [source] = fact.sources;
  return { text: message, method: fact.method, ...(source === undefined ? {} : { source: { path: source.path, ...(source.line === undefined ? {} : { line: source.line }) } }) };
}

const PUBLIC: readonly (readonly [FactKey, string])[] = [["weights.files", "parameters (weights)"], ["architecture", "the architecture"], ["documents", "a card or documentation, where usage information may stand"]];

/** The access form of a card: what it asks for, not why. */
function gates(input: ClassifyInput): readonly Seen[] {
  return factsOf(input.model.facts, "access.gated").slice(0, 3).map((fact): Seen => {
    const { value } = fact;
    const fields = typeof value === "object" && value !== null && "fields" in value && Array.isArray(value["fields"]) ? value["fields"].filter((one): one is string => typeof one === "string") : [];
    const [source] = fact.sources;
    return { text: fields.length === 0 ? "the card sets up an access form" : `the card's access form asks for ${fields.slice(0, 10).map((one) => named(one, 40)).join(", ")}`, method: fact.method, ...(source === undefined ? {} : { source }) };
  });
}

/** Evidence on the open-source question. */
export function licenceEvidence(input: ClassifyInput): Evidence {
  const { facts, records } = input.model;
  const data = records.model?.data;
  const ids = textFacts(facts, "licence.id").slice(0, 5);
  const all = terms(input);
  const listed = all.filter((one) => one.listed);
  const gated = gates(input);
  const judged = all.filter((one) => !one.listed);
  const public_ = PUBLIC.map(([key, what]): Seen => {
    const fact = factOf(facts, key);
    const here = fact !== undefined || (key === "weights.files" && facts.weights.length > 0);
    const source = fact?.sources[0] ?? (key === "weights.files" && facts.weights[0] !== undefined ? { path: facts.weights[0].path } : undefined);
    return { text: `public here: ${what}: ${here ? "found" : "not found"}`, method: fact?.method ?? "listing", ...(source === undefined ? {} : { source: { path: source.path, ...(source.line === undefined ? {} : { line: source.line }) } }) };
  });
  const stated = present(
    declaredSeen(input, ["licence", "monetisation"], data?.licence?.monetisation), declaredSeen(input, ["licence", "gating"], data?.licence?.gating), declaredSeen(input, ["licence", "use_limits"], data?.licence?.use_limits),
  );
  const declared = declaredSeen(input, ["licence", "open_source"], data?.licence?.open_source);
  const candidates = ids.filter((one) => licenceInfo(one.value).freeAndOpenCandidate === "listed");
  const others = ids.filter((one) => licenceInfo(one.value).freeAndOpenCandidate !== "listed");
  const why = (one: (typeof ids)[number]): string => `${named(one.value)}: ${licenceInfo(one.value).why} (${placeOf(one.source)})`;
  const barred = others.filter((one) => licenceInfo(one.value).category === "non-commercial");
  const missing = (["monetisation", "gating", "use_limits"] as const).filter((key) => data?.licence?.[key] === undefined);
  return {
    seen: [...ids.map((one): Seen => ({ text: `licence ${named(one.value)}: ${named(licenceInfo(one.value).name)}`, method: "licence", source: one.source })), ...all.slice(0, 12).map(termSeen), ...gated, ...stated, ...public_],
    speaks: {
      claimed: candidates.length > 0 && listed.length === 0 && others.length === 0 ? [`${named(candidates[0]?.value ?? "")} lets anyone access, use, modify and redistribute by its text (${placeOf(candidates[0]?.source)}), and none of the listed patterns was found`] : [],
      "not-claimed": [...listed.slice(0, 4).map((one) => `${one.message} (${placeOf(one.fact.sources[0])})`), ...barred.slice(0, 2).map(why), ...(data?.systemic_risk === true ? [`systemic_risk: true is declared (${placeOf(records.model?.at("systemic_risk"))}): then nothing is lifted`] : [])],
    },
    open: [
      ...(ids.length === 0 ? ["no licence was recognised in the files"] : []),
      ...others.filter((one) => !barred.includes(one)).slice(0, 3).map(why),
      ...(judged.length > 0 ? [`${judged.length} restriction${judged.length === 1 ? "" : "s"} that a person must judge: limits for safety can stay where they are specific and proportionate`] : []),
      ...(missing.length > 0 ? [`model.yaml does not say: ${missing.map((key) => `licence.${key}`).join(", ")}`] : []),
      gated.length > 0 ? "whether what the access form asks for is strictly for security, and without gain, is for a person to judge" : "whether downloads ask for personal data is not in the files",
      "whether money is asked for anywhere else is not in the files",
      "that no listed pattern was found does not mean that none is there",
    ],
    ...(declared === undefined ? {} : { declared }),
  };
}
