/** The parts of a comment under its table: what the change makes due, debt, passes, what could not be read, next steps. */

import type { Report } from "../../checks/types.ts";
import { consequenceLines, stillDue } from "../consequences.ts";
import { clip, codeSpan, prose } from "../escape.ts";
import { where } from "../select.ts";
import { MARK, NOTHING_OWED, OUTCOME_WORDS } from "../words.ts";
import { countFindings, type Row } from "./rows.ts";
import { boldId, fold, outcomeWords, placeLink, plural, type View } from "./view.ts";

const MAX_LIST = 20;

export function consequences(view: View): string[] {
  const list = view.report.change?.consequences ?? [];
  if (list.length === 0) return [];
  const due = stillDue(list);
  const lines = consequenceLines(list, (place) => placeLink(view, place), view.detail.details ? 30 : 5);
  const open = list.find((one) => one.notRelevant === undefined && one.due.some(({ done }) => !done));
  const line = codeSpan(`not_relevant: [{path: ${JSON.stringify(clip(open?.path ?? "", 100))}, reason: "<why>", by: "<who>", on: <date>}]`, 240);
  const hint = open === undefined || !view.detail.details ? [] : ["", `Does such a change leave the documents as they are? Say so in \`model.yaml\`, and this list asks no more: ${line}`];
  return [`#### What this pull request makes due (${due === 0 ? "all done" : `${due} to do`})`, "", ...lines, ...hint, ""];
}

/** Older findings and those of the baseline: counted, one line each when unfolded. */
export function debt(view: View): string[] {
  const { older, known } = view.rows;
  return [
    ...debtFold(view, older, `${olderWords(older)}, not brought by this pull request`),
    ...debtFold(view, known, `${plural(countFindings(known), "known finding")}, listed in the baseline`),
  ];
}

/** `44 older findings and 76 open questions`: what is open for its reason alone is no finding, and the heading counts findings. */
function olderWords(rows: readonly Row[]): string {
  const found = rows.reduce((n, row) => n + row.findings.length, 0);
  const asked = countFindings(rows) - found;
  return [...(found === 0 ? [] : [plural(found, "older finding")]), ...(asked === 0 ? [] : [plural(asked, found === 0 ? "older open question" : "open question")])].join(" and ");
}

function debtFold(view: View, rows: readonly Row[], title: string): string[] {
  const shown = rows.slice(0, view.detail.older);
  const lines = shown.map((row) => {
    const names = row.obligations.length === 0 ? `**${row.subject}**` : row.obligations.slice(0, MAX_LIST).map(({ id }) => boldId(id)).join(", ");
    const [first] = row.findings;
    const more = row.findings.length > 1 ? ` And ${row.findings.length - 1} more like it.` : "";
    return `- ${outcomeWords(row)} · ${names}${row.model === undefined ? "" : ` · ${codeSpan(row.model, 60)}`}: ${prose(first?.message ?? row.reason, 300)}${more}${first?.path === undefined ? "" : ` (${placeLink(view, first)})`}`;
  });
  if (rows.length > shown.length && shown.length > 0) lines.push(`- … and ${plural(rows.length - shown.length, "more line")} in the JSON report`);
  return fold(title, lines);
}

export function resolved(view: View): string[] {
  const list = view.detail.details ? (view.report.resolved ?? []) : [];
  const lines = list.slice(0, MAX_LIST).map((one) => `- ${one.obligation === undefined ? "" : `${boldId(one.obligation)} `}${prose(one.message, 200)}${one.path === undefined ? "" : ` (${codeSpan(where(one), 160)})`}`);
  const total = Math.max(list.length, view.report.counts.resolved ?? 0);
  if (total > lines.length) lines.push(`- … and ${total - lines.length} more`);
  return list.length === 0 ? [] : fold(`${MARK.recorded} ${plural(total, "finding")} resolved by this pull request`, lines);
}

/** Outcomes that ask nobody for anything, by number and id. */
export function passes(view: View): string[] {
  if (!view.detail.passes || view.report.firstContact) return [];
  const all = view.report.models.flatMap((model) => model.obligations);
  const lines = (["recorded", "upcoming", "waived", "not-applicable"] as const).flatMap((outcome) => {
    const of = all.filter((one) => one.outcome === outcome);
    if (of.length === 0) return [];
    if (outcome === "waived") return of.map((one) => `- ${MARK.waived} waived ${prose(one.id, 60)}${one.reason === undefined ? "" : ` — ${prose(one.reason, 300)}`}`);
    const ids = outcome === "not-applicable" ? "" : `: ${of.map((one) => prose(one.id, 60) + (one.due === undefined ? "" : ` (${prose(one.due, 20)})`)).join(", ")}`;
    return [`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}${ids}`];
  });
  const why = [...new Set(view.report.models.flatMap((model) => model.nothingBinds ?? []))];
  lines.push(...why.slice(0, 5).map((reason) => `- ${NOTHING_OWED} ${prose(reason, 300)}`));
  const person = all.filter((one) => one.outcome === "unknown" && one.personDecides === true);
  if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((one) => prose(one.id, 60)).join(", ")}`);
  const recorded = view.report.counts.recorded;
  return fold(recorded > 0 ? `${plural(recorded, "obligation")} recorded, and everything else` : "Everything else", lines);
}

export function unread(report: Report): string[] {
  const { missing, unreadable } = report.completeness;
  const all = [
    ...missing.map((one) => `- ${one.path === undefined ? "" : `${codeSpan(one.path, 160)}: `}${prose(one.reason, 300)}${one.fix === undefined ? "" : ` **Fix:** ${prose(one.fix, 300)}`}`),
    ...unreadable.map((one) => `- ${codeSpan(where(one), 160)}: ${prose(one.reason, 300)}`),
  ];
  if (all.length === 0) return [];
  return [`#### Not read, or not read whole (${all.length})`, "", ...all.slice(0, MAX_LIST), ...(all.length > MAX_LIST ? [`- … and ${all.length - MAX_LIST} more`] : []), ""];
}

/** What to do now, in the order in which it helps. What the table says is not said again. */
export function nextSteps(view: View): string[] {
  const { report, rows, context } = view;
  const listed = new Set(rows.fresh.flatMap((row) => row.obligations.map(({ id }) => id)));
  const own = report.firstContact || rows.fresh.length === 0 ? report.nextSteps.filter((step) => step.obligation === undefined || !listed.has(step.obligation)) : [];
  const mechanical = rows.fresh.flatMap((row) => row.findings).filter((finding) => (finding.edits ?? []).length > 0).length;
  // A branch name is foreign text: only a harmless one goes into a line to paste into a shell.
  const harmless = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9.][A-Za-z0-9._/-]{0,99}$/.test(text);
  const base = harmless(context.baseRef) ? `origin/${context.baseRef}` : "<base>";
  const folder = harmless(context.folder) ? context.folder : "<folder>";
  const lines = [
    ...own.map((step) => prose(step.text, 400)),
    ...(mechanical > 0 ? [`\`gpai-docket fix\` mends ${mechanical} of these by itself; it shows a diff first.`] : []),
    ...(rows.fresh.length > 0 && !report.firstContact ? [`Try it before you push: ${codeSpan(`gpai-docket check ${folder} --base ${base}`)}. After a push the check runs again${context.place === "check-run" ? "" : " and this comment follows"}.`] : []),
  ];
  return lines.length === 0 ? [] : ["#### Next steps", "", ...lines.map((line, i) => `${i + 1}. ${line}`), ""];
}
