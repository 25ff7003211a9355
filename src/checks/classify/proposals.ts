/** Lines for model.yaml where a decision is made and the declaration is missing. Shown for pasting; nothing is ever written over. */

import type { Source } from "../../artifacts/model.ts";
import type { Question } from "../../records/classification-types.ts";
import type { ClassifyInput } from "./types.ts";

export interface Proposal {
  readonly question: Question;
  /** Key that is missing in model.yaml. */
  readonly key: string;
  /** Lines to paste; where `under` is set, below that key and indented by two. `<…>` is for a person to fill in. */
  readonly lines: readonly string[];
  /** The key of model.yaml that is there already, and where. */
  readonly under?: { readonly key: string; readonly at: Source };
}

interface Wanted {
  readonly keys: readonly [string, ...string[]];
  readonly value: string;
}

function wanted(question: Question, answer: string): readonly Wanted[] {
  switch (question) {
    case "role": return [{ keys: ["role"], value: answer }, ...(answer === "not-gpai" || answer === "library" ? [{ keys: ["reason"] as const, value: "<why, in a sentence>" }] : [])];
    case "systemic-risk": return answer === "undetermined" ? [] : [{ keys: ["systemic_risk"], value: String(answer === "yes") }];
    case "open-source": return answer === "undetermined" ? [] : [{ keys: ["licence", "open_source"], value: String(answer === "claimed") }];
    case "eu-market": return answer === "undetermined" ? [] : [{ keys: ["dates", "eu_market"], value: answer === "not-placed" ? "none" : answer === "planned" ? "<YYYY-MM-DD, the planned day>" : "<YYYY-MM-DD>" }];
    case "legacy": return answer === "undetermined" ? [] : [{ keys: ["dates", "eu_market"], value: "<YYYY-MM-DD, the first placing of the lineage>" }];
    case "lineage": return answer === "undetermined" ? [] : [{ keys: ["lineage", "id"], value: "<name of the lineage>" }];
    case "representative": return answer === "appointed" ? [{ keys: ["provider", "authorised_representative"], value: "<name, Member State, date of the mandate>" }] : [];
    case "gpai": case "modifier": return [];
  }
}

/** True where model.yaml has a value there. */
function has(data: unknown, keys: readonly string[]): boolean {
  let node = data;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return false;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node !== undefined;
}

/** What model.yaml lacks after these answers, each key once. */
export function proposals(input: ClassifyInput, answers: ReadonlyMap<Question, string>): readonly Proposal[] {
  const file = input.model.records.model;
  const seen = new Set<string>();
  return [...answers].flatMap(([question, answer]) => wanted(question, answer).flatMap(({ keys, value }): readonly Proposal[] => {
    const key = keys.join(".");
    const [first, second] = keys;
    if (seen.has(key) || has(file?.data, keys)) return [];
    seen.add(key);
    if (second === undefined) return [{ question, key, lines: [`${first}: ${value}`] }];
    if (file === undefined || !has(file.data, [first])) return [{ question, key, lines: [`${first}:`, `  ${second}: ${value}`] }];
    return [{ question, key, lines: [`${second}: ${value}`], under: { key: first, at: file.at(first) } }];
  }));
}
