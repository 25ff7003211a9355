/** The dashboard's parts around its table: how to switch on, configuration, what the plan did or would do, what was left alone. */

import { codeSpan, fenced, prose } from "../escape.ts";
import type { Overview, OverviewRepository } from "../overview-types.ts";
import type { Detail } from "./dashboard.ts";
import { FIRST_CONFIGURATION, pageUrl } from "./links.ts";
import { byMode, leftAlone, type PlacedStep, stepCounts, stepsOf, switchedOn, waiting } from "./plan.ts";
import type { OrganisationView } from "./view.ts";
import { CONFIGURATION_PATH, CONFIGURATION_REPOSITORY, count, STATUS_WORDS } from "./words.ts";

/** A closed part; its lines are Markdown. */
function fold(summary: string, lines: readonly string[]): readonly string[] {
  return ["", `<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

/** In preview: what would happen, and how to switch on. Off: how to switch on. */
export function preview(view: OrganisationView, detail: Detail, link: string | undefined): readonly string[] {
  const { mode, account, configuration } = view.overview;
  if (mode === "active") return [];
  const { shown } = byMode(view);
  const on = switchedOn(view).length;
  const steps = stepCounts(shown);
  const repositories = shown.filter((one) => stepsOf(one).length > 0).length;
  const would = steps.length === 0 ? "it would write nothing today" : `it would ${steps.join(", ")} in ${count(repositories, "repository", "repositories")}`;
  const open = view.repositories.some(({ issues }) => issues.some(({ state }) => state === "open"));
  const written = open ? "Nothing is written but this issue; the issues from before stay as they are." : "Nothing has been written but this issue.";
  const said = on > 0 ? `**${mode === "off" ? "Switched off" : "Preview"}, apart from ${count(on, "repository", "repositories")}** that ${on === 1 ? "an entry" : "entries"} of ${codeSpan("repos")} ${on === 1 ? "switches" : "switch"} on. ${mode === "off" ? "Elsewhere nothing is written" : `Elsewhere nothing is written; once switched on there too, ${would}`}.` : mode === "off" ? "**Switched off.** Records are read, and nothing is written but this issue." : `**Preview.** ${written} Once switched on, ${would}.`;
  const place = `${configuration.repository ?? `${account}/${CONFIGURATION_REPOSITORY}`}:${configuration.path ?? CONFIGURATION_PATH}`;
  const safe = editor(link);
  // What stands in a file that is there is kept: only its mode is another.
  const [verb, text] = configuration.path === undefined ? ["write", FIRST_CONFIGURATION.trimEnd().split("\n")] : ["set", ["mode: active"]];
  const how = safe === undefined ? `To switch on, ${verb} this in ${codeSpan(place, 300)}:` : `To switch on, [open ${codeSpan(place, 300)} in the editor](${safe}) and ${verb}:`;
  const back = mode === "off" ? [] : ["", `${codeSpan("mode: off")} takes it back at any time: its issues are closed with the reason.`, ...planLists(shown, detail, "What it would do")];
  return ["", said, "", how, "", ...fenced(text, "yaml"), ...back];
}

/** The link where it is plainly one of GitHub's editor. */
function editor(link: string | undefined): string | undefined {
  return link !== undefined && /^https?:\/\/[A-Za-z0-9.:-]{1,260}\/[A-Za-z0-9._~%/?&=-]{1,7000}$/.test(link) ? link : undefined;
}

/** In active mode: what was left as it is, and what waits for the next run's budget. */
export function plans(view: OrganisationView, detail: Detail): readonly string[] {
  const { mode, run } = view.overview;
  const out: string[] = [];
  const queued = waiting(view);
  const on = mode === "active" || switchedOn(view).length > 0;
  if (on && run.queued > 0) {
    out.push("", "#### Waiting for the next run", "", `${count(run.queued, "new issue")} ${run.queued === 1 ? "waits" : "wait"}: one run opens at most as many as ${codeSpan("issues.budget")} says.`);
    if (queued.length > 0 && detail.steps > 0) out.push(...fold(`Which (${queued.length})`, lines(queued, detail.steps)));
  }
  const left = mode === "off" && !on ? [] : leftAlone(view);
  if (left.length > 0 && detail.steps > 0) out.push(...fold(`Issues left as they are, and why (${left.length})`, lines(left, detail.steps)));
  return out;
}

function planLists(repositories: readonly OverviewRepository[], detail: Detail, summary: string): readonly string[] {
  const steps = repositories.flatMap((repository) => stepsOf(repository).map((step) => ({ repository, ...step })));
  return steps.length === 0 || detail.steps === 0 ? [] : fold(`${summary} (${steps.length})`, lines(steps, detail.steps));
}

function lines(steps: readonly PlacedStep[], most: number): readonly string[] {
  const shown = steps.slice(0, most).map((step) => `- **${prose(step.kind, 40)}** ${step.title === undefined ? "" : `${codeSpan(step.title, 140)} `}in ${placeOf(step)}: ${prose(step.why, 300)}`);
  return steps.length > shown.length ? [...shown, `- … and ${steps.length - shown.length} more`] : shown;
}

/** `owner/name`, with the issue where it has a number. */
function placeOf({ repository, number }: PlacedStep): string {
  const home = pageUrl(repository.url);
  return `${codeSpan(repository.name, 140)}${number === undefined ? "" : home === undefined ? ` (issue ${number})` : ` [issue ${number}](${home}/issues/${number})`}`;
}

/** Problems are loud; where all is well, one line tells what was read. */
export function configurationSection(view: OrganisationView, detail: Detail, link: string | undefined): readonly string[] {
  const { configuration, mode } = view.overview;
  const { problems, hiddenProblems } = view;
  const place = configuration.path === undefined ? "no file of the organisation was found, so the defaults hold" : `read from ${fileLink(configuration, configuration.path, link)}${mode === "active" ? `, where ${codeSpan("mode: off")} ends all of this and closes the issues with the reason` : ""}`;
  if (problems.length + hiddenProblems === 0) return ["", `Configuration: ${place}.`];
  const shown = problems.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0))).slice(0, Math.max(3, detail.reasons)).map((one) => `- ${codeSpan(`${one.path}${one.line === undefined ? "" : `:${one.line}`}`, 300)}: ${sentence(prose(one.message, 400))}${one.fix === undefined ? "" : ` Fix: ${sentence(prose(one.fix, 400))}`}`);
  const left = problems.length - shown.length;
  return [
    "", `#### Configuration: ${count(problems.length + hiddenProblems, "problem")}`, "", `What cannot be read is not in force: the layer above it holds. Configuration: ${place}.`, "", ...shown,
    ...(left > 0 ? [`- … and ${left} more`] : []), ...(hiddenProblems > 0 ? [`- ${count(hiddenProblems, "problem names", "problems name")} a private repository and ${hiddenProblems === 1 ? "is" : "are"} not shown here.`] : []),
  ];
}

function fileLink({ repository }: Overview["configuration"], path: string, link: string | undefined): string {
  const [name, safe] = [codeSpan(`${repository === undefined ? "" : `${repository}:`}${path}`, 300), editor(link)];
  return safe === undefined ? name : `[${name}](${safe})`;
}

function sentence(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}

function listed(repositories: readonly OverviewRepository[], most: number): readonly string[] {
  const shown = repositories.slice(0, most).map((one) => {
    const url = pageUrl(one.url);
    const name = codeSpan(one.name, 140);
    return `- ${url === undefined ? name : `[${name}](${url})`}: ${prose(one.reason ?? "no reason was given", 300)}`;
  });
  return repositories.length > shown.length ? [...shown, `- … and ${repositories.length - shown.length} more`] : shown;
}

/** What could not be read stands open; what was skipped is folded; the rest is numbers. */
export function repositoriesSection(view: OrganisationView, detail: Detail): readonly string[] {
  const { overview, unread, remarked, skipped, hidden } = view;
  const out: string[] = ["", "#### Repositories", ""];
  if (!overview.run.complete) out.push("The last run ended early: what it did not reach is as of the run before.", "");
  const errors = unread.length + overview.others.error;
  if (errors > 0) out.push(`**${count(errors, STATUS_WORDS.error.one, STATUS_WORDS.error.many)}:** nothing is concluded about ${errors === 1 ? "it" : "them"}.`, "", ...listed(unread, Math.max(3, detail.reasons)), "");
  const skips = skipped.length + overview.others.skipped;
  const rest = [
    ...(skips > 0 ? [count(skips, STATUS_WORDS.skipped.one, STATUS_WORDS.skipped.many)] : []),
    ...(overview.others["no-model"] > 0 ? [count(overview.others["no-model"], STATUS_WORDS["no-model"].one, STATUS_WORDS["no-model"].many)] : []),
    ...(hidden > 0 ? [`${count(hidden, "private repository", "private repositories")}, of which a public issue shows nothing`] : []),
  ];
  const models = new Set(view.rows.map((row) => row.repository.id)).size;
  out.push(`${[count(models, STATUS_WORDS.model.one, STATUS_WORDS.model.many), ...rest].join("; ")}.`);
  if (remarked.length > 0 && detail.reasons > 0) out.push("", "Judged, with a remark:", "", ...listed(remarked, detail.reasons));
  const why = (overview.skipped ?? []).slice(0, 20).map((one) => `- ${count(one.count, "repository", "repositories")}: ${prose(one.reason, 200)}`);
  if (skipped.length + why.length > 0 && detail.reasons > 0) out.push(...fold(`Skipped, and why (${skips})`, [...listed(skipped, detail.reasons), ...why]));
  return out;
}
