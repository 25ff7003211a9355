/** Commitment 9 and Art. 55(1)(c): the public way to report, processes, the register with its clocks, retention. */

import { finding, unknown, withFindings } from "../finding.ts";
import { dutyByMeans } from "../means.ts";
import type { Check, CheckInput, CheckResult } from "../types.ts";
import { answered, documentSeen, folded, POINTER, publishedSeen } from "./answered.ts";
import { isPast } from "./days.ts";
import { clocksSeen, initialDue } from "./incident-clocks.ts";
import { type IncidentRegister, incidentRegister, rowSeen } from "./incident-register.ts";
import { byId, missing, missingFinding, section, type Seen, settle, together } from "./kit.ts";

const HEADER = "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt   # a header alone says that there was none";

/** S-9.1: how others report directly, and the process behind it. */
function identification(input: CheckInput): CheckResult {
  const id = "S-9.1";
  const fix = `incident_channel: <path, URL or address>   # in safety.yaml, with incident_process: ${POINTER}`;
  const [channel, process] = [section(input, "incident_channel"), section(input, "incident_process")];
  if (channel === undefined && process === undefined) return missing(id, input, fix);
  const path = input.model.records.safety?.path ?? "";
  return answered(id, input, together(
    publishedSeen(id, input, { value: channel?.value, at: channel?.at() ?? { path }, what: "How to report a serious incident directly", fix: "incident_channel: <path, URL or address>   # in safety.yaml", mail: true }),
    documentSeen(id, input, { value: process?.value, at: process?.at() ?? { path }, what: "No pointer to the process for serious incidents is recorded", fix: `incident_process: ${POINTER}   # in safety.yaml` }),
  ), fix);
}

function unread(id: string, register: IncidentRegister): CheckResult {
  return unknown(id, `The register at ${register.path} could not be read, so nothing can be said about its rows.`);
}

function noRegister(id: string, input: CheckInput, register: IncidentRegister): CheckResult {
  const kept = byId(input, id);
  if (kept !== undefined) return missing(id, input, HEADER);
  return withFindings(id, "gap", finding("safety/missing", `No register of serious incidents is kept here (${input.obligation(id).title}); a header without rows is enough where there was none. Only classes, days and receipts belong in it.`, { path: register.path }, { fix: HEADER }));
}

/** One entry about the register: every row of this model, looked at the same way. */
function rows(id: string, input: CheckInput, look: (row: Parameters<typeof rowSeen>[1]) => Seen, words: readonly string[]): CheckResult {
  const register = incidentRegister(input);
  if (register.kind === "none") return noRegister(id, input, register);
  if (register.kind === "unread") return unread(id, register);
  const at = { path: register.path };
  const seen = together(...register.rows.map(look));
  return settle(id, {
    ...seen, conflicts: folded(seen.conflicts ?? [], at), gaps: folded(seen.gaps ?? [], at), stale: folded(seen.stale ?? [], at),
    questions: (seen.questions ?? []).slice(0, 5), notes: [...new Set(seen.notes)].slice(0, 5).concat(words), evidence: [at],
  });
}

const CLOCK_WORDS = "Rule (Code of Practice, Measure 9.3): 2, 5, 10 or 15 days by class from the day of knowing that the model is involved, then at least every 4 weeks, and 60 days after resolution; calendar days.";

/** S-9.4: five years, counted from the document or the incident, whichever is later. */
function retention(input: CheckInput): CheckResult {
  const id = "S-9.4";
  const fix = "retention: {incidents_years: 5}   # in safety.yaml, 5 or more";
  const own = section(input, "retention");
  const years = own?.value.incidents_years;
  if (own === undefined || years === undefined) return missing(id, input, fix);
  if (years >= 5) return answered(id, input, { evidence: [own.at("incidents_years")] }, fix);
  return answered(id, input, { gaps: [finding("safety/retention", "The recorded retention of incident records is shorter than the five years of Measure 9.4.", own.at("incidents_years"), { fix: "incidents_years: 5" })] }, fix);
}

/** Art. 55(1)(c) sets no number of days: a row without any report is open, whichever route is taken; a question while the Code's days run. */
function duty(input: CheckInput): CheckResult {
  const id = "AIA-55.1.c";
  const register = incidentRegister(input);
  const kept = byId(input, id, "S-9.2", "S-9.3", "S-C9");
  if (register.kind === "unread") return unread(id, register);
  if (register.kind === "rows") {
    const at = { path: register.path };
    const open = register.rows.filter((row) => row.initial_on === undefined && row.final_on === undefined);
    const note = "The Act says without undue delay and sets no number of days; those of the Code are judged under S-9.3.";
    // A report that is not due by any class of the Code is no gap of the Act yet; whether it could have been made is asked.
    const running = (row: Parameters<typeof rowSeen>[1]): boolean => { const { due, latest } = initialDue(row); const last = due ?? latest; return last !== undefined && !isPast(last, input.now); };
    const questions = open.some(running) ? ["A row of the register has no report, and the days that the Code gives for one are not over: can it be made already?"] : [];
    const gaps = open.filter((row) => !running(row)).map((row) => missingFinding(id, input, "No report is recorded for this row of the register", "initial_on: YYYY-MM-DD, receipt: <id of the EU SEND receipt>", row.source));
    return settle(id, { gaps: folded(gaps, at), questions, evidence: [at], notes: [note] });
  }
  if (kept !== undefined) return missing(id, input, HEADER, "S-9.2", "S-9.3", "S-C9");
  return dutyByMeans(id, "S-9.3", input) ?? noRegister(id, input, register);
}

export const incidentCheck: Check = {
  name: "safety-incidents",
  handles: ["S-9.1", "S-9.2", "S-9.3", "S-9.4", "AIA-55.1.c"],
  what: "Public way to report incidents and a pointer to the process; register of incidents with class, days and receipts against the days of Measure 9.3 (a header alone says that there was none); retention of at least 5 years. Never what happened",
  run: (input) => [
    identification(input),
    rows("S-9.2", input, (row) => rowSeen(input, row), []),
    rows("S-9.3", input, (row) => clocksSeen(input, row), [CLOCK_WORDS]),
    retention(input),
    duty(input),
  ],
};
