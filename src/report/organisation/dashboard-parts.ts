/** The dashboard's parts around its table: how to switch on, configuration, what the plan did or would do, what was left alone. */

import { codeSpan, fenced, prose } from "../escape.ts";
import type { OverviewRepository } from "../overview-types.ts";
import type { Detail } from "./dashboard.ts";
import { FIRST_CONFIGURATION, pageUrl } from "./links.ts";
import { leftAlone, stepCounts, stepsOf, waiting } from "./plan.ts";
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
  const steps = stepCounts(view);
  const repositories = new Set(view.repositories.filter((one) => stepsOf(one).length > 0).map((one) => one.id)).size;
  const would = steps.length === 0 ? "it would write nothing today" : `it would ${steps.join(", ")} in ${count(repositories, "repository", "repositories")}`;
  const said = mode === "off" ? "**Switched off.** Records are read, and nothing is written but this issue." : `**Preview.** Nothing has been written but this issue. Once switched on, ${would}.`;
  const place = `${configuration.repository ?? `${account}/${CONFIGURATION_REPOSITORY}`}:${configuration.path ?? CONFIGURATION_PATH}`;
  const safe = link === undefined || !/^https?:\/\/[A-Za-z0-9.:-]{1,260}\/[A-Za-z0-9._~%/?&=-]{1,7000}$/.test(link) ? undefined : link;
  const how = safe === undefined ? `To switch on, write this into ${codeSpan(place, 300)}:` : `To switch on, [open ${codeSpan(place, 300)} in the editor](${safe}) and write:`;
  return ["", said, "", how, "", ...fenced(FIRST_CONFIGURATION.trimEnd().split("\n"), "yaml"), ...(mode === "off" ? [] : planLists(view, detail, "What it would do"))];
}

/** In active mode: what was left as it is, and what waits for the next run's budget. */
export function plans(view: OrganisationView, detail: Detail): readonly string[] {
  const { mode, run } = view.overview;
  const out: string[] = [];
  const queued = waiting(view);
  if (mode === "active" && run.queued > 0) {
    out.push("", "#### Waiting for the next run", "", `${count(run.queued, "new issue")} ${run.queued === 1 ? "waits" : "wait"}: one run opens at most as many as ${codeSpan("issues.budget")} says.`);
    if (queued.length > 0 && detail.steps > 0) out.push(...fold(`Which (${queued.length})`, lines(queued, detail.steps)));
  }
  const left = mode === "off" ? [] : leftAlone(view);
  if (left.length > 0 && detail.steps > 0) out.push(...fold(`Issues left as they are, and why (${left.length})`, lines(left, detail.steps)));
  return out;
}

function planLists(view: OrganisationView, detail: Detail, summary: string): readonly string[] {
  const steps = view.repositories.flatMap((repository) => stepsOf(repository).map((step) => ({ repository, ...step })));
  return steps.length === 0 || detail.steps === 0 ? [] : fold(`${summary} (${steps.length})`, lines(steps, detail.steps));
}

function lines(steps: readonly { readonly repository: OverviewRepository; readonly kind: string; readonly why: string }[], most: number): readonly string[] {
  const shown = steps.slice(0, most).map((step) => `- **${prose(step.kind, 40)}** in ${codeSpan(step.repository.name, 140)}: ${prose(step.why, 300)}`);
  return steps.length > shown.length ? [...shown, `- … and ${steps.length - shown.length} more`] : shown;
}

/** Problems are loud; where all is well, one line tells what was read. */
export function configurationSection(view: OrganisationView, detail: Detail): readonly string[] {
  const { configuration } = view.overview;
  const { problems, hiddenProblems } = view;
  const place = configuration.path === undefined ? "no file of the organisation was found, so the defaults hold" : `read from ${codeSpan(`${configuration.repository === undefined ? "" : `${configuration.repository}:`}${configuration.path}`, 300)}`;
  if (problems.length + hiddenProblems === 0) return ["", `Configuration: ${place}.`];
  const shown = problems.slice(0, Math.max(3, detail.reasons)).map((one) => `- ${codeSpan(`${one.path}${one.line === undefined ? "" : `:${one.line}`}`, 300)}: ${prose(one.message, 400)}${one.fix === undefined ? "" : ` Fix: ${prose(one.fix, 400)}`}`);
  const left = problems.length - shown.length;
  return [
    "", `#### Configuration: ${count(problems.length + hiddenProblems, "problem")}`, "", `What cannot be read is not in force: the layer above it holds. Configuration: ${place}.`, "", ...shown,
    ...(left > 0 ? [`- … and ${left} more`] : []), ...(hiddenProblems > 0 ? [`- ${count(hiddenProblems, "problem names", "problems name")} a private repository and ${hiddenProblems === 1 ? "is" : "are"} not shown here.`] : []),
  ];
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
  if (skipped.length > 0 && detail.reasons > 0) out.push(...fold(`Skipped, and why (${skipped.length})`, listed(skipped, detail.reasons)));
  return out;
}
