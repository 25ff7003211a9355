/** Annexes XI and XII of the AI Act, judged by the fields of the form that carry their items (our reading of the form). */

import { byChapter } from "../../law/catalogue.ts";
import { route } from "../../law/binding.ts";
import { dutyByMeans } from "../means.ts";
import type { Aggregate, CheckInput, CheckResult } from "../types.ts";
import { behind, contradicted } from "./behind.ts";

/** `Annex XI 1.1(d)` → AIA-XI.1.1.d; `Annex XII 1(g), 2(b)` → AIA-XII.1.g and AIA-XII.2.b. */
function items(anchor: string): readonly string[] {
  const annex = /^Annex (XII?) (.+)$/.exec(anchor);
  if (annex?.[1] === undefined || annex[2] === undefined) return [];
  const name = annex[1];
  return [...annex[2].matchAll(/(\d(?:\.\d)?)\(([a-z])\)/g)].map(([, number, letter]) => `AIA-${name}.${number ?? ""}.${letter ?? ""}`);
}

/** Annex item → ids of the form's fields. */
export const ANNEX_FIELDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const field of byChapter("form")) {
    for (const item of field.anchors.flatMap(items)) map.set(item, [...(map.get(item) ?? []), field.id]);
  }
  return map;
})();

const ITEMS = [...ANNEX_FIELDS.keys()].toSorted();

/**
 * Alternative means stand in for the form where the Transparency chapter is declared as not signed: those for the chapter, for the measure
 * that asks for the documentation (T-1.1), or for the entry itself.
 */
function viaMeans(id: string, input: CheckInput, entry = "T-1.1.a"): CheckResult | undefined {
  const means = dutyByMeans(id, entry, input);
  return means?.outcome === "recorded" ? { ...means, reason: "Alternative means are declared with evidence; whether they hold this item is for a person to judge." } : means;
}

/** Of an unsigned chapter, entries of the form show what is wrong with an answer; only what is missing is said here. */
function missingOnly(result: CheckResult): CheckResult {
  return { ...result, findings: result.findings.filter((one) => one.rule.endsWith("/missing")) };
}

export const annexAggregate: Aggregate = {
  name: "annexes",
  handles: ITEMS,
  what: "State of the form's fields that carry the item; for non-signatories also declared alternative means",
  run: (input, result) => ITEMS.map((id) => {
    const show = route(input.obligation("T-1"), input.model.profile) === "alternative";
    const ids = ANNEX_FIELDS.get(id) ?? [];
    const own = missingOnly(behind(id, { ids, result, show }));
    return own.outcome === "recorded" || contradicted({ ids, result }) ? own : (viaMeans(id, input) ?? own);
  }),
};

const ANNEX_XI = ITEMS.filter((id) => id.startsWith("AIA-XI.1"));
const ANNEX_XII = ITEMS.filter((id) => id.startsWith("AIA-XII."));

/**
 * Alternative means stand in for the measures of the chapter too; but a document that is here is to be kept current by the Act
 * itself (Art. 53(1)(a)), whichever route is taken.
 */
function keptCurrent(result: (id: string) => CheckResult | undefined): CheckResult {
  const own = behind("AIA-53.1.a", { ids: ANNEX_XI, result, show: false });
  const age = result("T-1.1.c");
  return own.outcome === "recorded" && age?.outcome === "stale" ? { id: own.id, outcome: "stale", findings: age.findings } : own;
}

/** Art. 53(1)(a) and (b): the annexes' items, and that the document is kept current. */
export const documentationDuties: Aggregate = {
  name: "documentation-duties",
  handles: ["AIA-53.1.a", "AIA-53.1.b"],
  what: "State of the Annex XI and Annex XII items, and of the documentation's age",
  run: (input, result) => {
    const means = viaMeans("T-1", input) !== undefined;
    const contact = viaMeans("T-1", input, "T-1.2.a") === undefined ? ["T-1.2.a"] : [];
    return [means ? keptCurrent(result) : behind("AIA-53.1.a", { ids: [...ANNEX_XI, "T-1.1.c"], result, show: false }), behind("AIA-53.1.b", { ids: [...ANNEX_XII, ...contact], result, show: false })];
  },
};
