/** Head of the page, contents, what was not read, how to read the page, foot. */

import { OUTCOMES, type Report } from "../../checks/types.ts";
import { BASIS_WORDS, DISCLAIMER, headline, OUTCOME_WORDS } from "../words.ts";
import { findingItem } from "./findings.ts";
import { type Markup, markup, NOTHING, prose } from "./markup.ts";
import { table, tag } from "./parts.ts";
import { more, type View } from "./view.ts";

/** Name, verdict in words, and what was judged when by which catalogue. */
export function header(report: Report): Markup {
  const { repository, policy, change } = report;
  const commit = change?.head ?? repository.commit;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Judged on", report.now], ["Commit", commit?.slice(0, 12)], ["Compared with", repository.base?.slice(0, 12)], ["Catalogue", `${report.catalogue.date}, ${report.catalogue.entries} entries`],
    ["Policy", policy?.path === undefined ? "defaults" : policy.path.slice(0, 200)], ["Fails at", report.failOn === "never" ? "never" : `${report.failOn.slice(0, 20)} or worse`], ["This run", report.fails ? "fails" : "does not fail"],
  ];
  return markup`<header>
<p class="kicker">GPAI Docket: state of the records</p>
<h1><bdi>${repository.name.slice(0, 300)}</bdi></h1>
<p class="verdict v-${report.verdict}">${headline(report)}</p>
<dl class="facts">${rows.map(([term, value]) => (value === undefined ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`))}</dl>
</header>
`;
}

export function contents(view: View): Markup {
  const { report } = view;
  const links: readonly (readonly [string, string] | undefined)[] = [
    report.nextSteps.length === 0 ? undefined : ["next", "Next steps"], ["outcomes", "Outcomes"], report.change === undefined ? undefined : ["change", "What changed"], report.general.length === 0 ? undefined : ["general", "Records as a whole"],
    ...report.models.slice(0, 20).map((m, i) => [`model-${i + 1}`, `Model ${(m.name ?? m.id).slice(0, 60)}`] as const), ["read", "What was read"], ["about", "How to read this"],
  ];
  return markup`<nav aria-label="Contents"><ul>${links.map((link) => (link === undefined ? NOTHING : markup`<li><a href="#${link[0]}">${link[1]}</a></li>`))}</ul></nav>
`;
}

export function nextSteps(view: View): Markup {
  const { report } = view;
  if (report.nextSteps.length === 0) return NOTHING;
  return markup`<section aria-labelledby="next">
<h2 id="next">Next steps</h2>
<ol class="steps">${report.nextSteps.slice(0, 10).map((step) => markup`<li>${stepText(step, view)}</li>`)}</ol>
</section>
`;
}

/** The obligation that a step begins with leads to its article. */
function stepText({ text, obligation }: Report["nextSteps"][number], view: View): Markup {
  if (obligation === undefined || !text.startsWith(`${obligation}: `)) return prose(text, view.text);
  const model = Math.max(0, view.report.models.findIndex((m) => m.obligations.some((o) => o.id === obligation && o.findings.length > 0)));
  return markup`<a class="id" href="${view.href(model, obligation)}">${obligation.slice(0, 100)}</a> ${prose(text.slice(obligation.length + 2), view.text)}`;
}

/** Numbers of obligations with what each outcome means: the legend of the whole page. */
export function outcomes({ report }: View): Markup {
  return markup`<section aria-labelledby="outcomes">
<h2 id="outcomes">Outcomes</h2>
${table("Obligations by outcome, over all models", ["Outcome", "Number", "What it means"], OUTCOMES.filter((o) => report.counts[o] > 0).map((o) => ({ cells: [tag(o), report.counts[o], `${(OUTCOME_WORDS[o].meaning[0] ?? "").toUpperCase()}${OUTCOME_WORDS[o].meaning.slice(1)}.`] })))}</section>
`;
}

/** Findings that belong to no model. */
export function general(view: View): Markup {
  const { general: list } = view.report;
  if (list.length === 0) return NOTHING;
  const shown = list.slice(0, view.take("findings", list.length));
  return markup`<section aria-labelledby="general">
<h2 id="general">Records as a whole</h2>
<ul class="findings">
${shown.map((finding) => findingItem(finding, view, true))}</ul>
${more(list.length - shown.length)}</section>
`;
}

/** Whether everything could be read; what could not, with the reason. */
export function completeness(view: View): Markup {
  const { complete, missing, unreadable } = view.report.completeness;
  const [m, u] = [missing.slice(0, view.take("rest", missing.length)), unreadable.slice(0, view.take("rest", unreadable.length))];
  return markup`<section aria-labelledby="read">
<h2 id="read">What was read</h2>
${complete ? markup`<p>Everything that this report speaks of was read whole.</p>
` : markup`<p class="incomplete"><strong>Not everything was read, or not whole.</strong> What is missing here is open, not in order.</p>
${m.length === 0 ? NOTHING : markup`<ul>${m.map((one) => markup`<li>${one.path === undefined ? NOTHING : markup`${view.place(one)}: `}${prose(one.reason, view.text)}${one.fix === undefined ? NOTHING : markup` <span class="label">Fix</span> ${prose(one.fix, view.text)}`}</li>`)}</ul>
`}${table("Files that could not be read", ["File", "Why"], u.map((one) => ({ cells: [view.place(one), prose(one.reason, view.text)] })))}${more(missing.length + unreadable.length - m.length - u.length)}`}</section>
`;
}

/** What the words mean, and what the page does not say. */
export function about(): Markup {
  const bases: readonly (readonly [string, string])[] = [
    [BASIS_WORDS.act, "Asked by Regulation (EU) 2024/1689 itself."], [BASIS_WORDS.notice, "How the Commission reads the Act: its template, notice and guidelines."],
    [BASIS_WORDS.code, "Binds providers who signed the chapter. Those who did not show other adequate means (Arts. 53(4), 55(2))."], [BASIS_WORDS.house, "A rule of this organisation, not of the law."],
  ];
  return markup`<section aria-labelledby="about">
<h2 id="about">How to read this</h2>
<p>${DISCLAIMER}</p>
<p>Duties stand here in our own words, in short; the official texts decide. Declared values are shown as declared: whether a model is a general-purpose AI model, has systemic risk, or is open source in the sense of the Act is for people and authorities to judge.</p>
<dl class="terms">${bases.map(([term, meaning]) => markup`<dt>${term}</dt><dd>${meaning}</dd>`)}<dt>Waived</dt><dd>A named person accepted the finding, with a reason and an end date at most 180 days away. It counts again afterwards.</dd><dt>Baseline</dt><dd>Findings that were there when this tool was taken into use. They are listed apart and do not fail a run.</dd></dl>
</section>
`;
}

export function footer(report: Report): Markup {
  const commit = report.change?.head ?? report.repository.commit;
  const { base } = report.repository;
  return markup`<footer><p>GPAI Docket ${report.tool.version.slice(0, 60)} · catalogue of ${report.catalogue.date} · judged on ${report.now}${commit === undefined ? "" : ` · commit ${commit.slice(0, 64)}`}${base === undefined ? "" : ` · compared with ${base.slice(0, 64)}`}</p>
<p>${DISCLAIMER}</p></footer>
`;
}
