/** Duties that rest on whole families of records: Art. 53(1)(c) and (d), Art. 53(4), the commitments of the Transparency chapter. */

import { route } from "../../law/binding.ts";
import { byChapter } from "../../law/catalogue.ts";
import type { Level, Obligation } from "../../law/types.ts";
import { unknown } from "../finding.ts";
import { HEAD } from "../gaps/measures.ts";
import { dutyByMeans } from "../means.ts";
import type { Aggregate, CheckInput, CheckResult } from "../types.ts";
import { behind } from "./behind.ts";
import { nonSignatory, withoutMeans } from "./non-signatory.ts";

const OWED: ReadonlySet<Level> = new Set<Level>(["must", "required", "required_if"]);

function owed(entries: readonly Obligation[]): readonly string[] {
  return entries.filter((one) => OWED.has(one.level)).map((one) => one.id);
}

const FORM = owed(byChapter("form"));
const DOWNSTREAM = byChapter("form").filter((one) => one.recipients?.includes("DP") === true).map((one) => one.id);
const SUMMARY = owed(byChapter("summary"));
/** The commitment itself is summed up from its measures, and reading national law leaves no record. */
const COPYRIGHT = owed(byChapter("copyright")).filter((id) => !id.startsWith("C-1.("));
/** What the Act itself names: a policy, and that it finds and honours reservations. */
const COPYRIGHT_CORE = ["C-1.1.1.i", "C-1.3.1.a", "C-1.3.1.b"] as const;
const MEASURES = ["T-1.1.a", "T-1.1.c", "T-1.1.d", "T-1.2.a", "T-1.2.b", "T-1.2.c", "T-1.2.d", "T-1.2.e", "T-1.3.a", "T-1.3.b", "T-1.3.c"] as const;

/** What must be complete before T-1 can be: the form, downstream items, measures. */
export const transparencyAggregate: Aggregate = {
  name: "transparency-commitment",
  handles: ["T-1.1.a", "T-1.2.c", "T-1"],
  what: "State of all fields of the form, of the fields for downstream providers, and of the measures of the chapter",
  run: (_, result) => {
    const form = behind("T-1.1.a", { ids: FORM, result, show: false });
    const downstream = behind("T-1.2.c", { ids: DOWNSTREAM, result, show: false });
    const own = new Map([form, downstream].map((one) => [one.id, one]));
    return [form, downstream, behind("T-1", { ids: MEASURES, result: (id) => own.get(id) ?? result(id), show: false })];
  },
};

function copyrightDuty(input: CheckInput, result: (id: string) => CheckResult | undefined): CheckResult {
  const way = route(input.obligation(HEAD.copyright), input.model.profile);
  // Only who signed the chapter answers for all its measures; while that is not declared, for what the Act itself names.
  if (way !== "alternative") return behind("AIA-53.1.c", { ids: way === "undeclared" ? COPYRIGHT_CORE : COPYRIGHT, result, show: false });
  // What is not recorded needs means of its own, or means for the chapter; a contradiction is mended by none.
  const open = COPYRIGHT_CORE.flatMap((id) => {
    const own = result(id);
    if (own === undefined || own.outcome === "recorded" || own.outcome === "not-applicable") return [];
    return [{ id, means: own.outcome === "conflict" ? undefined : dutyByMeans("AIA-53.1.c", id, input) }];
  });
  const [first] = open;
  if (first?.means !== undefined && open.every((one) => one.means !== undefined)) return open.find((one) => one.means?.outcome === "unknown")?.means ?? first.means;
  const answered = new Set<string>(open.filter((one) => one.means !== undefined).map((one) => one.id));
  return behind("AIA-53.1.c", { ids: COPYRIGHT_CORE.filter((id) => !answered.has(id)), result, show: true });
}

export const copyrightAndSummary: Aggregate = {
  name: "copyright-and-summary-duties",
  handles: ["AIA-53.1.c", "AIA-53.1.d"],
  what: "State of the copyright policy's records and of the public summary's",
  run: (input, result) => [copyrightDuty(input, result), behind("AIA-53.1.d", { ids: SUMMARY, result, show: false })],
};

/** Signing is a route, not an answer: for a signed chapter the records behind the duty decide. */
function routes(id: string, input: CheckInput, ids: readonly string[], result: (id: string) => CheckResult | undefined): CheckResult {
  if (input.model.profile.signatory === null) return unknown(id, "Not declared which chapters of the Code of Practice are signed: set code_of_practice.signatory and chapters in model.yaml.");
  const own = behind(id, { ids, result, show: false });
  if (own.outcome === "recorded") return own;
  const open = withoutMeans(input);
  return open.length === 0 ? own : { id, outcome: "gap", reason: `No alternative means are recorded for the chapters not signed (${open.join(", ")}); see G-nonsignatory. ${own.reason ?? ""}`.trim(), findings: [] };
}

export const routesAggregate: Aggregate = {
  name: "routes",
  handles: ["AIA-53.4", "AIA-55.2", "G-nonsignatory"],
  what: "Signed chapters by the records behind them, chapters not signed by alternative means with evidence; signing alone satisfies nothing. For providers who did not sign: means and their reasons, age and state of the gap analysis, report to the AI Office",
  run: (input, result) => [
    routes("AIA-53.4", input, ["AIA-53.1.a", "AIA-53.1.b", "AIA-53.1.c"], result),
    routes("AIA-55.2", input, ["AIA-55.1.a", "AIA-55.1.b", "AIA-55.1.c", "AIA-55.1.d"], result),
    nonSignatory(input, result),
  ],
};
