/** Head of the page, contents, numbers, what was not read, how to read the page, foot. */

import { OUTCOMES } from "../../../checks/types.ts";
import { type Markup, markup, NOTHING, prose } from "../../html/markup.ts";
import { fold, table, tag } from "../../html/parts.ts";
import { away } from "../../timeline-words.ts";
import { BASIS_WORDS, DISCLAIMER, OUTCOME_WORDS } from "../../words.ts";
import { byMode, stepCounts, switchedOn } from "../plan.ts";
import { openOf, verdict } from "../view.ts";
import { count, MODE_WORDS, OPEN_OUTCOMES, STATUS_WORDS } from "../words.ts";
import type { PageView } from "./view.ts";

/** Green is for what was read whole and has nothing open, and for nothing else. */
function tone({ view }: PageView): string {
  if (view.totals.error > 0) return "v-error";
  if (!view.whole || view.rows.length === 0) return "v-incomplete";
  return openOf(view.totals) === 0 ? "v-no-findings" : "v-findings";
}

export function header(page: PageView): Markup {
  const { view } = page;
  const { overview } = view;
  const { configuration, run } = overview;
  const rows: readonly (readonly [string, Markup | string | undefined])[] = [
    ["Judged on", overview.now], ["Mode", MODE_WORDS[overview.mode]],
    ["Configuration", configuration.path === undefined ? "no file: defaults" : markup`<code>${`${configuration.repository === undefined ? "" : `${configuration.repository}:`}${configuration.path}`.slice(0, 200)}</code>${configuration.commit === undefined ? "" : ` at ${configuration.commit.slice(0, 12)}`}`],
    ["Last run", `${instant(run.finished)}${run.complete ? "" : ", ended early"}`], ["Next run", run.next === undefined ? undefined : instant(run.next)],
  ];
  return markup`<header>
<p class="kicker">GPAI Docket: what is open across an account</p>
<h1><bdi>${overview.account.slice(0, 100)}</bdi></h1>
<p class="verdict ${tone(page)}">${verdict(view)}</p>
<dl class="facts">${rows.map(([term, value]) => (value === undefined ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`))}</dl>
</header>
`;
}

/** `2026-11-23 03:12 UTC`; what is no date-time stays as it is. */
function instant(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]{0,20}Z$/.exec(text);
  return found === null ? text.slice(0, 40) : `${found[1]} ${found[2]} UTC`;
}

export function contents(links: readonly (readonly [id: string, text: string])[]): Markup {
  return markup`<nav aria-label="Contents"><ul>${links.map(([id, text]) => markup`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>
`;
}

/** Preview and off say so before anything else. */
export function modeNotice({ view }: PageView): Markup {
  const { mode } = view.overview;
  if (mode === "active") return NOTHING;
  const steps = stepCounts(byMode(view).shown);
  const on = switchedOn(view).length;
  const apart = on === 0 ? "." : `, apart from ${count(on, "repository", "repositories")} that ${on === 1 ? "is" : "are"} switched on by name.`;
  return markup`<p class="notice"><strong>${mode === "preview" ? "Preview" : "Switched off"}${apart}</strong> ${mode === "preview" ? `${on > 0 ? "Elsewhere nothing" : "Nothing"} has been written but the dashboard issue. ${steps.length === 0 ? "" : `Once switched on, it would ${steps.join(", ")}. `}` : ""}To switch on, write <code>mode: active</code> into <code>${view.overview.configuration.path ?? ".github/gpai-docket.yaml"}</code> of the organisation's <code>.github</code> repository.</p>
`;
}

/** The numbers, large; what each outcome means below. */
export function outcomes(page: PageView): Markup {
  const { view } = page;
  if (view.rows.length === 0) return NOTHING;
  const { now } = view.overview;
  const late = view.rows.reduce((sum, row) => sum + row.overdue.length, 0);
  const oldest = view.rows.flatMap((row) => row.oldest ?? []).reduce<string | undefined>((best, { since }) => (best === undefined || since < best ? since : best), undefined);
  const tiles: readonly (readonly [string, string | number, string])[] = [
    ...OPEN_OUTCOMES.filter((one) => view.totals[one] > 0).map((one) => [view.totals[one] === 1 ? OUTCOME_WORDS[one].one : OUTCOME_WORDS[one].many, view.totals[one], one] as const),
    ...(late === 0 ? [] : [[`past ${late === 1 ? "its" : "their"} due day`, late, "late"] as const]), ...(oldest === undefined ? [] : [[`oldest open, seen ${away(oldest, now)}`, oldest, "since"] as const]),
  ];
  return markup`<section aria-labelledby="outcomes">
<h2 id="outcomes">Outcomes</h2>
${tiles.length === 0 ? markup`<p>No open obligation in what was read.</p>
` : markup`<dl class="tiles">${tiles.map(([term, value, cls]) => markup`<div class="tile ${cls}"><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
`}${fold("All outcomes, and what they mean", [table("All obligations of all models, by outcome", ["Outcome", "Number", "What it means"], OUTCOMES.filter((one) => view.totals[one] > 0).map((one) => ({ cells: [tag(one), view.totals[one], `${(OUTCOME_WORDS[one].meaning[0] ?? "").toUpperCase()}${OUTCOME_WORDS[one].meaning.slice(1)}.`] })))])}</section>
`;
}

export function configuration(page: PageView): Markup {
  const { problems, hiddenProblems } = page.view;
  if (problems.length + hiddenProblems === 0) return NOTHING;
  const shown = problems.slice(0, page.take(problems.length));
  return markup`<section aria-labelledby="configuration">
<h2 id="configuration">Configuration: ${count(problems.length + hiddenProblems, "problem")}</h2>
<p>What cannot be read is not in force: the layer above it holds.</p>
<ul class="findings">
${shown.map((one) => markup`<li><p class="message">${prose(one.message, page.text)}</p>
<p class="where"><span class="label">Where</span> <code class="place">${`${one.path.slice(0, 500)}${one.line === undefined ? "" : `:${one.line}`}`}</code></p>
${one.fix === undefined ? NOTHING : markup`<p class="fix"><span class="label">Fix</span> ${prose(one.fix, page.text)}</p>
`}</li>
`)}</ul>
${page.more(problems.length - shown.length)}${hiddenProblems === 0 ? NOTHING : markup`<p>${count(hiddenProblems, "problem names", "problems name")} a private repository and ${hiddenProblems === 1 ? "is" : "are"} not shown here.</p>
`}</section>
`;
}

/** What could not be read, what was skipped and why, what was left alone. */
export function repositories(page: PageView): Markup {
  const { view } = page;
  const { others, run } = view.overview;
  const listed = [...view.unread, ...view.remarked, ...view.skipped];
  const shown = listed.slice(0, page.take(listed.length));
  const numbers: readonly (readonly [number, string, string])[] = [
    [new Set(view.rows.map((row) => row.repository.id)).size, STATUS_WORDS.model.one, STATUS_WORDS.model.many], [view.unread.length + others.error, STATUS_WORDS.error.one, STATUS_WORDS.error.many],
    [view.skipped.length + others.skipped, STATUS_WORDS.skipped.one, STATUS_WORDS.skipped.many], [others["no-model"], STATUS_WORDS["no-model"].one, STATUS_WORDS["no-model"].many], [view.hidden, "private repository, not shown here", "private repositories, not shown here"],
  ];
  return markup`<section aria-labelledby="repositories">
<h2 id="repositories">Repositories</h2>
${run.complete ? NOTHING : markup`<p class="incomplete"><strong>The last run ended early.</strong> What it did not reach is as of the run before.</p>
`}<ul>${numbers.filter(([n]) => n > 0).map(([n, one, many]) => markup`<li>${count(n, one, many)}</li>`)}</ul>
${table("What stood in the way", ["Repository", "State", "Why"], shown.map((one) => ({ cells: [page.repository(one), one.status === "error" ? "could not be read" : one.status === "model" ? "judged" : "skipped", prose(one.reason ?? "no reason was given", page.text)] })))}${page.more(listed.length - shown.length)}${table("Others that were skipped", ["Why", "Number"], (view.overview.skipped ?? []).slice(0, 50).map((one) => ({ cells: [prose(one.reason, page.text), one.count] })))}</section>
`;
}

export function about(): Markup {
  return markup`<section aria-labelledby="about">
<h2 id="about">How to read this</h2>
<p>${DISCLAIMER}</p>
<p>Duties stand here in our own words, in short; the official texts decide. Whether a model is a general-purpose AI model, has systemic risk, or is open source in the sense of the Act is for people and authorities to judge. An issue that is closed says nothing about a duty.</p>
<dl class="terms"><dt>${BASIS_WORDS.act}</dt><dd>Asked by Regulation (EU) 2024/1689 itself.</dd><dt>${BASIS_WORDS.notice}</dt><dd>How the Commission reads the Act: its template, notice and guidelines.</dd><dt>${BASIS_WORDS.code}</dt><dd>Binds providers who signed the chapter.</dd><dt>${BASIS_WORDS.house}</dt><dd>A rule of this organisation, not of the law.</dd><dt>Open since</dt><dd>The day on which a run first saw it open; it may be older.</dd></dl>
</section>
`;
}

export function footer({ view }: PageView): Markup {
  const { tool, now } = view.overview;
  return markup`<footer><p>GPAI Docket ${tool.version.slice(0, 60)} · judged on ${now}</p>
<p>${DISCLAIMER}</p></footer>
`;
}
