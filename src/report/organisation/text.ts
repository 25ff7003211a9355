/** Overview → plain text for a terminal or a pipe. */

import { type Style, wrap } from "../style.ts";
import type { Overview } from "../overview-types.ts";
import { clip, visible } from "../escape.ts";
import { away } from "../timeline-words.ts";
import { DISCLAIMER } from "../words.ts";
import { issuesOf } from "./links.ts";
import { byMode, leftAlone, stepCounts, stepsOf, switchedOn, waiting } from "./plan.ts";
import { type Audience, type ModelRow, organisationView, type OrganisationView, verdict } from "./view.ts";
import { count, houseWord, MODE_WORDS, outcomeList, STATUS_WORDS } from "./words.ts";

export interface OrganisationTextOptions {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  /** Default private: everything. */
  readonly audience?: Audience;
  /** Every step of the plan, every reason; default at most ten of each. */
  readonly verbose?: boolean;
}

/** Renders the whole overview. Ends with a newline. Pure. */
export function renderOrganisationText(overview: Overview, options: OrganisationTextOptions): string {
  const view = organisationView(overview, options.audience ?? "private");
  const { style, width } = options;
  const on = switchedOn(view).length;
  const say = (text: string, indent = ""): string[] => wrap(text, width, indent);
  const out = [
    ...say(style("dim", `GPAI Docket ${visible(overview.tool.version)} · ${visible(overview.account)} · judged on ${visible(overview.now)}`)), "",
    ...say(style("bold", verdict(view))), ...say(`Mode ${MODE_WORDS[overview.mode]}${on === 0 ? "" : `, apart from ${count(on, "repository that is switched on", "repositories that are switched on")} by \`repos\``}.`),
    ...problemLines(view, options), ...view.rows.flatMap((row) => ["", ...rowLines(row, overview.now, options)]), ...planLines(view, options), ...otherLines(view, options),
    "", ...say(style("dim", DISCLAIMER)),
  ];
  return `${out.join("\n")}\n`;
}

function most<T>(list: readonly T[], { verbose }: OrganisationTextOptions, line: (one: T) => readonly string[], n = 10): readonly string[] {
  const shown = verbose === true ? list : list.slice(0, n);
  return [...shown.flatMap(line), ...(list.length > shown.length ? [`  … and ${list.length - shown.length} more`] : [])];
}

function rowLines({ repository, model, overdue, open, next, oldest }: ModelRow, now: string, { style, width }: OrganisationTextOptions): readonly string[] {
  const field = (name: string, text: string): string[] => wrap(`  ${style("dim", name.padEnd(9))} ${text}`, width, " ".repeat(12));
  const name = visible(clip(model.name ?? model.id, 120));
  const late = overdue.length === 0 ? "" : `; ${style("red", `${overdue.length} past ${overdue.length === 1 ? "its" : "their"} due day`)}`;
  const issues = issuesOf(repository, model);
  return [
    ...wrap(`${style("bold", visible(clip(repository.name, 200)))}  ${name}${repository.private ? style("dim", "  private") : ""}`, width, "  "),
    ...field("open", open === 0 ? "nothing in what was read" : `${style("yellow", outcomeList(model.counts))}${late}`),
    ...(next === undefined ? [] : field("next", `${visible(next.date)} (${away(next.date, now)})${houseWord(next.basis)} ${visible(next.id)} ${visible(clip(next.text, 120))}`)),
    ...(oldest === undefined ? [] : field("oldest", `since ${visible(oldest.since)}: ${visible(oldest.id)} ${visible(clip(oldest.title, 120))}`)),
    ...(repository.reason === undefined ? [] : field("remark", visible(clip(repository.reason, 300)))),
    ...(issues.length === 0 ? [] : field("issues", issues.slice(0, 20).map((one) => `#${one.number}${one.snoozedUntil === undefined ? "" : ` (paused until ${visible(one.snoozedUntil)})`}`).join(", "))),
  ];
}

function problemLines({ problems }: OrganisationView, options: OrganisationTextOptions): readonly string[] {
  if (problems.length === 0) return [];
  const { style, width } = options;
  return ["", ...wrap(style("yellow", `Configuration: ${count(problems.length, "problem")}; what cannot be read is not in force`), width, ""), ...most(problems, options, (one) => [
    ...wrap(`  ${visible(one.path)}${one.line === undefined ? "" : `:${one.line}`}: ${visible(one.message)}`, width, "    "), ...(one.fix === undefined ? [] : wrap(`    Fix: ${visible(one.fix)}`, width, "    ")),
  ])];
}

function planLines(view: OrganisationView, options: OrganisationTextOptions): readonly string[] {
  const { style, width } = options;
  const step = (one: { readonly repository: { readonly name: string } } & Overview["repositories"][number]["plan"][number]): string[] => wrap(`  ${visible(one.repository.name)} ${visible(one.kind)}${one.title === undefined ? one.number === undefined ? "" : ` #${one.number}` : ` ${visible(clip(one.title, 200))}`}: ${visible(one.why)}`, width, "    ");
  const plan = (heading: string, repositories: Overview["repositories"]): string[] => {
    const counts = stepCounts(repositories);
    return counts.length === 0 ? [] : ["", ...wrap(style("bold", `${heading}${counts.join(", ")}`), width, "  "), ...most(repositories.flatMap((repository) => stepsOf(repository).map((one) => ({ repository, ...one }))), options, step)];
  };
  const { carriedOut, shown } = byMode(view);
  const left = leftAlone(view);
  const { queued } = view.overview.run;
  return [
    ...plan("Plan: ", carriedOut), ...plan("Once switched on, it would ", shown),
    ...(queued === 0 ? [] : ["", ...wrap(`${count(queued, "new issue")} ${queued === 1 ? "waits" : "wait"} for the next run's budget`, width, "  "), ...most(waiting(view), options, step)]),
    ...(left.length === 0 ? [] : ["", ...wrap(`Left as they are: ${count(left.length, "issue")}`, width, "  "), ...most(left, options, step)]),
  ];
}

function otherLines(view: OrganisationView, options: OrganisationTextOptions): readonly string[] {
  const { style, width } = options;
  const { unread, skipped, overview } = view;
  const reason = (one: { readonly name: string; readonly reason?: string }): string[] => wrap(`  ${visible(one.name)}: ${visible(one.reason ?? "no reason was given")}`, width, "    ");
  const errors = unread.length + overview.others.error;
  const skips = skipped.length + overview.others.skipped;
  return [
    ...(overview.run.complete ? [] : ["", ...wrap(style("yellow", "The run ended early: what it did not reach is as of the run before."), width, "")]),
    ...(errors === 0 ? [] : ["", ...wrap(style("red", count(errors, STATUS_WORDS.error.one, STATUS_WORDS.error.many)), width, ""), ...most(unread, options, reason)]),
    ...(skips === 0 ? [] : ["", count(skips, STATUS_WORDS.skipped.one, STATUS_WORDS.skipped.many), ...most(skipped, options, reason), ...most(overview.skipped ?? [], options, (one) => wrap(`  ${one.count}: ${visible(one.reason)}`, width, "    "))]),
    ...(overview.others["no-model"] === 0 ? [] : ["", ...wrap(count(overview.others["no-model"], STATUS_WORDS["no-model"].one, STATUS_WORDS["no-model"].many), width, "")]),
    ...(view.hidden === 0 ? [] : ["", `${count(view.hidden, "private repository", "private repositories")} not shown`]),
  ];
}
