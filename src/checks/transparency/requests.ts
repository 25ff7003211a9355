/** T-1.2.b, T-1.2.d, T-1.2.e: registers of requests and their clocks. Only ids and dates of requests are shown. */

import { periodOf } from "../../law/clock-table.ts";
import { addPeriod, isBefore } from "../../law/clocks.ts";
import type { RequestRegisterName, RequestRow } from "../../records/types.ts";
import { evidenceAt, finding, recorded, unknown } from "../finding.ts";
import type { Check, CheckInput, CheckResult, Finding } from "../types.ts";

/** Measure 1.2; calendar days are our reading, since the text says days elsewhere set against business days. */
const DOWNSTREAM = periodOf("downstream-request");

/** Undefined where no register is kept, or the one that is kept cannot be read. */
function rows(input: CheckInput, name: RequestRegisterName): readonly RequestRow[] | undefined {
  const found = input.model.records.registers[name];
  if (found === undefined) return undefined;
  // A register of the whole repository may name the model of each row.
  return found.filter((row) => row.model === undefined || row.model === input.model.id || row.model === input.model.records.model?.data.model?.name);
}

function registerPath(input: CheckInput, name: RequestRegisterName): string {
  return input.model.records.registerPaths[name] ?? `${input.model.records.folder}/registers/${name}.csv`;
}

function done(row: RequestRow): string | undefined {
  return row.answered ?? row.closed;
}

function noRegister(id: string, name: RequestRegisterName, input: CheckInput, header: string): CheckResult {
  const path = input.model.records.registerPaths[name];
  if (path !== undefined) return unknown(id, `The register of requests at ${path} could not be read, so nothing can be said about requests.`);
  return unknown(id, `No register of requests is kept here. Have requests been received? Record them, or an empty register, in ${registerPath(input, name)} with the columns: ${header}`);
}

function outcome(id: string, findings: readonly (Finding & { readonly stale: boolean })[], due: string | undefined, path: string): CheckResult {
  const base = findings.length === 0 ? recorded(id, evidenceAt({ path })) : {
    id, outcome: findings.some((one) => one.stale) ? ("stale" as const) : ("gap" as const), findings: findings.map(({ stale: _stale, ...one }) => one),
  };
  return due === undefined ? base : { ...base, due };
}

/** The first due date of what is still open. */
function earliest(dates: readonly string[]): string | undefined {
  return [...dates].sort()[0];
}

/** Requests of authorities by the dates that they set (Art. 91(4)): for T-1.2.b, and for Art. 91 where the chapter does not speak of the model. */
export function authorityRequests(id: "T-1.2.b" | "AIA-91", input: CheckInput): CheckResult {
  const name = "authority-requests";
  const found = rows(input, name);
  if (found === undefined) return noRegister(id, name, input, "id,received,due,answered");
  const findings: (Finding & { stale: boolean })[] = [];
  const open: string[] = [];
  for (const row of found) {
    if (row.due === undefined) {
      findings.push({ stale: false, ...finding("requests/no-due-date", `Request ${row.id.slice(0, 60)} has no due date; the request itself sets it (Art. 91(4)).`, row.source, { fix: "due: YYYY-MM-DD as the request says" }) });
    } else if (done(row) === undefined) {
      open.push(row.due);
      if (isBefore(row.due, input.now) === true) findings.push({ stale: true, ...finding("requests/overdue", `Request ${row.id.slice(0, 60)} was due on ${row.due} and has no answer.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD" }) });
    } else if (isBefore(row.due, done(row) ?? "") === true && (row.exception ?? "").trim() === "") {
      findings.push({ stale: false, ...finding("requests/answered-late", `Request ${row.id.slice(0, 60)} was due on ${row.due} and answered on ${done(row) ?? ""}.`, row.source, { fix: "record the extension that was granted under exception, or a waiver" }) });
    }
  }
  return outcome(id, findings.slice(0, 50), earliest(open), registerPath(input, name));
}

function downstream(input: CheckInput): readonly CheckResult[] {
  const name = "downstream-requests";
  const found = rows(input, name);
  const header = "id,received,answered,exception";
  if (found === undefined) return [noRegister("T-1.2.d", name, input, header), noRegister("T-1.2.e", name, input, header)];
  const findings: (Finding & { stale: boolean })[] = [];
  const open: string[] = [];
  for (const row of found) {
    const due = row.received === undefined ? undefined : addPeriod(row.received, DOWNSTREAM);
    const label = `Request ${row.id.slice(0, 60)}`;
    if (due === undefined) {
      findings.push({ stale: false, ...finding("requests/no-date", `${label} has no date of receipt, so its 14 days cannot be counted.`, row.source, { fix: "received: YYYY-MM-DD" }) });
      continue;
    }
    const answered = done(row);
    const excused = (row.exception ?? "").trim() !== "";
    if (answered === undefined && !excused) open.push(due);
    if (excused) continue;
    if (answered === undefined && isBefore(due, input.now) === true) {
      findings.push({ stale: true, ...finding("requests/overdue", `${label} was received on ${row.received ?? ""}; its 14 days ended on ${due} and no answer is recorded.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD; in exceptional circumstances, exception: <which>" }) });
    } else if (answered !== undefined && isBefore(due, answered) === true) {
      findings.push({ stale: false, ...finding("requests/answered-late", `${label} was due on ${due} and answered on ${answered}.`, row.source, { fix: "exception: <the exceptional circumstances>, where there were some" }) });
    }
  }
  const path = registerPath(input, name);
  return [recorded("T-1.2.d", evidenceAt({ path })), outcome("T-1.2.e", findings.slice(0, 50), earliest(open), path)];
}

export const requestsCheck: Check = {
  name: "requests",
  handles: ["T-1.2.b", "T-1.2.d", "T-1.2.e"],
  what: "Registers of requests: authority requests against the date they set, downstream requests against 14 calendar days",
  run: (input) => [authorityRequests("T-1.2.b", input), ...downstream(input)],
};
