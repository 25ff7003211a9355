/** Measure 3.5 and Appendix 3.5: monitoring after release, and independent outsiders who look at the model. */

import { periodOf } from "../../law/clock-table.ts";
import { finding, notApplicable } from "../finding.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { answered, documentSeen, folded, POINTER, publishedSeen } from "./answered.ts";
import { afterPeriod, day, disorder, fromTheFuture, isPast, lateNote, ruleWords } from "./days.ts";
import { byId, missing, missingFinding, pointerFinding, section, type Seen, settle, sizeNote, together } from "./kit.ts";
import { similarlySafe } from "./references.ts";

const HOLD = periodOf("evaluator-hold");
const SEARCH = periodOf("evaluator-search");
const SKELETON = `monitoring: ${POINTER}   # in safety.yaml, with external_evaluators: {criteria: <path or URL>, disclosure: <path or URL>}`;
const SECURITY = ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"] as const;

/** Why nobody need be given access by criteria; undefined where criteria are asked for. */
function accessRelief(input: CheckInput): string | undefined {
  if (similarlySafe(input).everyRisk) return "Access for external evaluators is not owed for a version recorded as similarly safe or safer for every risk (Measure 3.5, Appendix 2.2); whether it is so is for a person to judge.";
  if (section(input, "security")?.value.weights === "public") return "The weights are declared public, which the Code takes as one way of giving evaluators access: selection criteria are not asked for.";
  return undefined;
}

function criteria(input: CheckInput): Seen {
  const relief = accessRelief(input);
  if (relief !== undefined) return { notes: [relief] };
  const own = section(input, "external_evaluators");
  const note = sizeNote(input, "help");
  const seen = publishedSeen("S-3.5", input, { value: own?.value.criteria, at: own?.at("criteria") ?? { path: section(input, "monitoring")?.at().path ?? `${input.model.records.folder}/safety.yaml` }, what: "Selection criteria for external evaluators, published", fix: "external_evaluators: {criteria: <path or URL>}   # in safety.yaml" });
  return note === undefined ? seen : { ...seen, notes: [note] };
}

function disclosure(input: CheckInput): Seen {
  const own = section(input, "external_evaluators");
  const fix = "external_evaluators: {disclosure: <path or URL>}   # in safety.yaml";
  const found = own?.value.disclosure === undefined ? SECURITY.find((path) => input.records.paths.has(path)) : undefined;
  if (found !== undefined) return { questions: [`Is ${found} the public procedure for responsible disclosure (Measure 3.5)? Then external_evaluators: {disclosure: ${found}} in safety.yaml.`] };
  return publishedSeen("S-3.5", input, { value: own?.value.disclosure, at: own?.at("disclosure") ?? { path: `${input.model.records.folder}/safety.yaml` }, what: "Public procedure for responsible disclosure", fix });
}

/** What evaluators made known: held back for at most 30 business days. Neither ids nor days are shown. */
function holds(input: CheckInput): Seen {
  const own = section(input, "external_evaluators");
  if (own === undefined) return {};
  const looked = (own.value.findings ?? []).map((one, i): Seen => {
    const at = own.at("findings", i);
    const known = day("the day on which an evaluator's finding was made known", one.known_on, at);
    const released = day("its release", one.released_on, own.at("findings", i, "released_on"));
    const limit = known === undefined ? undefined : afterPeriod(input, known.on, HOLD);
    const conflicts = [...disorder(known, released), ...fromTheFuture(input, known, released)];
    if (released !== undefined) {
      const late = limit === undefined ? undefined : lateNote("Release of an evaluator's finding", released.on, limit);
      return { conflicts, notes: late === undefined ? [] : [late] };
    }
    const over = isPast(limit, input.now);
    return {
      conflicts, due: [limit],
      stale: over ? [finding("safety/evaluator-hold", "A finding of an external evaluator has no day of release, and the 30 business days for which publication may be held back are over.", at, { fix: "released_on: YYYY-MM-DD   # exceptional need is for a person to judge: a waiver says so" })] : [],
    };
  });
  if (looked.length === 0) return {};
  const seen = together(...looked);
  return { ...seen, stale: folded(seen.stale ?? [], own.at("findings")), conflicts: folded(seen.conflicts ?? [], own.at("findings")), notes: [...(seen.notes ?? []), ruleWords(input, "S-3.5")] };
}

function monitoring(input: CheckInput): CheckResult {
  const id = "S-3.5";
  const [plan, own] = [section(input, "monitoring"), section(input, "external_evaluators")];
  if (plan === undefined && own === undefined) return answered(id, input, undefined, SKELETON);
  const planned = documentSeen(id, input, { value: plan?.value, at: plan?.at() ?? { path: `${input.model.records.folder}/safety.yaml` }, what: "No pointer to the plan for monitoring after release is recorded", fix: `monitoring: ${POINTER}   # in safety.yaml` });
  return answered(id, input, together(planned, criteria(input), disclosure(input), holds(input)), SKELETON);
}

const EXTERNAL = `external_evaluators: {reports: [${POINTER}]}   # in safety.yaml`;

/** A search that found nobody qualified stands in for a report (App. 3.5); its length is an example of the Code. */
function searched(input: CheckInput, own: NonNullable<ReturnType<typeof section<"external_evaluators">>>): Seen {
  const search = own.value.search ?? {};
  const at = own.at("search");
  const [opened, closed] = [day("the opening of the search", search.opened, own.at("search", "opened")), day("its closing", search.closed, own.at("search", "closed"))];
  const lacks = [...(search.call === undefined ? ["call"] : []), ...(opened === undefined ? ["opened"] : []), ...(closed === undefined ? ["closed"] : [])];
  const length = opened === undefined ? undefined : afterPeriod(input, opened.on, SEARCH);
  const short = length !== undefined && closed !== undefined && closed.on < length;
  return {
    conflicts: [...disorder(opened, closed), ...fromTheFuture(input, opened)],
    gaps: [
      ...(lacks.length === 0 ? [] : [finding("safety/search", `The record of the search for evaluators has no ${lacks.join(", no ")}.`, at, { fix: "search: {call: <URL>, opened: YYYY-MM-DD, closed: YYYY-MM-DD, found: false}   # under external_evaluators" })]),
      ...(search.found === true ? [missingFinding("S-A3.5", input, "Somebody qualified was found, and no report is recorded", EXTERNAL, at)] : []),
    ],
    questions: [
      ...(search.found === undefined ? ["Did the search for external evaluators find somebody qualified? external_evaluators: {search: {found: true | false}}."] : []),
      ...(closed !== undefined && closed.on > input.now ? ["The search for external evaluators is still open."] : []),
    ],
    due: closed !== undefined && closed.on > input.now ? [closed.on] : [],
    notes: ["Where nobody qualified was found, the uncertainty that is left counts in the decision on acceptability.", `${short ? "Information: the search was open for fewer than 20 business days. " : ""}The Code gives 20 business days as an example of an early search; it is no rule.`],
    evidence: [at],
  };
}

function external(input: CheckInput): CheckResult {
  const id = "S-A3.5";
  if (similarlySafe(input).everyRisk) return notApplicable(id, "Not owed for a model recorded as similarly safe or safer for every risk (Appendices 2.2, 3.5); whether it is so is for a person to judge.");
  const own = section(input, "external_evaluators");
  const reports = own?.value.reports ?? [];
  const note = sizeNote(input, "help");
  const notes: Seen = note === undefined ? {} : { notes: [note] };
  if (own === undefined || (reports.length === 0 && own.value.search === undefined)) {
    const open = missing(id, input, EXTERNAL);
    return note === undefined || byId(input, id) !== undefined ? open : { ...open, reason: note };
  }
  if (reports.length === 0) return answered(id, input, together(searched(input, own), notes), EXTERNAL);
  const faults = reports.flatMap((value, i) => pointerFinding(id, input, value, own.at("reports", i)) ?? []);
  return settle(id, { gaps: folded(faults, own.at("reports")), evidence: [own.at("reports")], ...notes });
}

export const evaluatorCheck: Check = {
  name: "safety-evaluators",
  handles: ["S-3.5", "S-A3.5"],
  what: "Monitoring plan as a pointer, published selection criteria and disclosure procedure (path or address), findings of evaluators not held back for more than 30 business days, external reports or a search; relief for similarly safe models and for public weights",
  run: (input) => [monitoring(input), external(input)],
};
