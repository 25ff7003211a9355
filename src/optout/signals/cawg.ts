/**
 * CAWG Training and Data Mining Assertion 1.1 (ratified by DIF, 16 May 2025) in a C2PA manifest, and its predecessor in C2PA 1.x. The
 * assertion as the reader of the manifest gave it: whether its signature is valid is not known here and stands in the note.
 */

import { parseJson } from "../../formats/json.ts";
import type { Statement, Use, UseVerdict } from "../types.ts";
import { isObject } from "./headers.ts";
import { combineStatements, evidenceOf, notes } from "./statement.ts";

const ENTRIES = { data_mining: "tdm", ai_training: "train", ai_generative_training: "train-generative", ai_inference: "ai-input" } as const satisfies Record<string, Use>;
export type CawgEntry = keyof typeof ENTRIES;
export const CAWG_ENTRIES = Object.keys(ENTRIES) as readonly CawgEntry[];

/** `allowed`, `notAllowed` and `constrained` as they stand; `info`: the constraint that is stated beside `constrained`. */
export interface CawgUse { readonly use: "allowed" | "notAllowed" | "constrained"; readonly info?: string }

export interface CawgResult extends Statement {
  readonly entries: Readonly<Partial<Record<CawgEntry, CawgUse>>>;
}

/** Label of the assertion → prefix of its entries. */
const LABELS: ReadonlyMap<string, string> = new Map([["cawg.training-mining", "cawg."], ["c2pa.training-mining", "c2pa."]]);
const MAX_LENGTH = 1_048_576;
const MAX_ASSERTIONS = 100;
const UNCHECKED = "the signature of the manifest is not checked here";

/** Without the number of a repeated assertion: `cawg.training-mining__1` (C2PA 2.1 §6.4). */
function baseLabel(label: string): string {
  const at = label.lastIndexOf("__");
  return at > 0 && /^\d{1,6}$/.test(label.slice(at + 2)) ? label.slice(0, at) : label;
}

/** Allowed is permitted; constrained without a stated constraint counts as notAllowed (CAWG 1.1, "constrained"). */
function verdictOf({ use, info }: CawgUse): UseVerdict {
  return use === "allowed" ? "permitted" : use === "constrained" && info !== undefined ? "conditional" : "reserved";
}

function entryOf(value: unknown): CawgUse | undefined {
  if (!isObject(value)) return undefined;
  const use = value["use"];
  if (use !== "allowed" && use !== "notAllowed" && use !== "constrained") return undefined;
  const info = value["constraint_info"] ?? value["constraints_info"];
  return { use, ...(typeof info === "string" && info.trim() !== "" ? { info: info.trim() } : {}) };
}

function one(assertion: unknown): CawgResult {
  const nothing = (note: string): CawgResult => ({ uses: {}, entries: {}, evidence: evidenceOf({}, { protocol: "cawg", carrier: "embedded", name: "cawg.training-mining", note }) });
  if (!isObject(assertion)) return nothing("the assertion is not an object");
  const label = assertion["label"];
  const prefix = typeof label === "string" ? LABELS.get(baseLabel(label)) : undefined;
  if (typeof label === "string" && prefix === undefined) return { uses: {}, entries: {}, evidence: [] };
  const data = isObject(assertion["data"]) ? assertion["data"] : assertion;
  const list = data["entries"];
  if (!isObject(list)) return nothing("the assertion has no entries");
  const entries: Partial<Record<CawgEntry, CawgUse>> = {};
  const uses: Partial<Record<Use, UseVerdict>> = {};
  const odd: string[] = [];
  for (const name of CAWG_ENTRIES) {
    for (const key of prefix === undefined ? [`cawg.${name}`, `c2pa.${name}`] : [prefix + name]) {
      if (!Object.hasOwn(list, key)) continue;
      const entry = entryOf(list[key]);
      if (entry === undefined) { odd.push(key); continue; }
      entries[name] = entry;
      uses[ENTRIES[name]] = verdictOf(entry);
    }
  }
  const rule = CAWG_ENTRIES.filter((n) => entries[n] !== undefined).map((n) => `${n}: ${entries[n]?.use ?? ""}`).join(", ");
  return {
    uses, entries,
    evidence: evidenceOf(uses, {
      protocol: "cawg", carrier: "embedded", name: typeof label === "string" ? label.slice(0, 60) : "cawg.training-mining", ...(rule === "" ? {} : { rule }),
      ...notes([odd.length === 0 ? undefined : `use is none of allowed, notAllowed, constrained: ${odd.join(", ")}`, prefix === "c2pa." ? "label of C2PA 1.x" : undefined, UNCHECKED]),
    }),
  };
}

/**
 * The assertion as data or JSON text: `{label, data: {entries}}`, a list of them, or `{assertions: […]}`; assertions with other labels
 * are passed over. Several are combined, the most restrictive wins. The single word `notAllowed` holds for every entry. Never throws.
 */
export function cawgStatement(source: unknown): CawgResult {
  let data = source;
  if (typeof source === "string") {
    const word = source.trim();
    if (word === "notAllowed") data = { entries: Object.fromEntries(CAWG_ENTRIES.map((n) => [`cawg.${n}`, { use: word }])) };
    else {
      const parsed = parseJson("assertion", word, { maxLength: MAX_LENGTH, maxDepth: 32 });
      if (!parsed.ok) return unreadable(`not JSON: ${parsed.problems[0]?.message ?? ""}`);
      data = parsed.value.data;
    }
  }
  if (isObject(data) && Array.isArray(data["assertions"])) data = data["assertions"];
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  if (list.length > MAX_ASSERTIONS) return unreadable(`more than ${MAX_ASSERTIONS} assertions`);
  const results = list.map(one);
  const [first] = results;
  if (results.length === 1 && first !== undefined) return first;
  const entries: Partial<Record<CawgEntry, CawgUse>> = {};
  for (const result of results) {
    for (const name of CAWG_ENTRIES) {
      const entry = result.entries[name];
      if (entry !== undefined && (entries[name] === undefined || RANK[verdictOf(entry)] > RANK[verdictOf(entries[name])])) entries[name] = entry;
    }
  }
  return { ...combineStatements(results), entries };
}

const RANK: Readonly<Record<UseVerdict, number>> = { "unknown": 0, "permitted": 1, "not-evaluable": 2, "conditional": 3, "reserved": 4 };

function unreadable(note: string): CawgResult {
  const uses = { "tdm": "not-evaluable", "train": "not-evaluable", "train-generative": "not-evaluable", "ai-input": "not-evaluable" } as const;
  return { uses, entries: {}, evidence: evidenceOf(uses, { protocol: "cawg", carrier: "embedded", name: "cawg.training-mining", note }) };
}
