/** Everything about one model: its profile, what is open, what was accepted, what is in order, what its files say. */

import type { ModelReport, ObligationResult } from "../../checks/types.ts";
import type { Profile } from "../../law/types.ts";
import { CONFIDENCE, valueText } from "../facts-text.ts";
import { type Block, blockWords, rowsOf, select, type Selection } from "../select.ts";
import { basisWords, NOTHING_OWED, OUTCOME_WORDS } from "../words.ts";
import { articles } from "./findings.ts";
import { type Markup, markup, NOTHING, prose } from "./markup.ts";
import { subjects } from "./overview.ts";
import { count, fold, table, tag } from "./parts.ts";
import { timelineSection } from "./timeline.ts";
import { more, type View } from "./view.ts";

/** A section of the page. `index` counts models from 0. */
export function modelSection(model: ModelReport, index: number, view: View): Markup {
  const selection = select(view.report, model);
  const compared = view.report.counts.introduced !== undefined;
  const name = model.name ?? model.id;
  return markup`<section aria-labelledby="model-${index + 1}">
<h2 id="model-${index + 1}">Model <bdi>${name.slice(0, 200)}</bdi></h2>
${profileList(model.profile)}${model.nothingBinds === undefined ? NOTHING : markup`<p>${NOTHING_OWED} ${prose(model.nothingBinds, view.text)}</p>
`}${subjects(model, view)}${timelineSection(model, index, view)}${overview(name, selection.fresh, index, view)}${selection.fresh.length === 0 ? NOTHING : markup`<h3>${compared ? "Brought by this change" : "What is open"}</h3>
${articles(selection.fresh, index, view)}`}${folded(selection, index, view)}${waivers(model, index, view)}${settled(model, selection, index, view)}${facts(model, view)}</section>
`;
}

const yesNo = (value: boolean | null): string => (value === null ? "not declared" : value ? "yes" : "no");

/** What the provider declares; nothing here was judged. */
function profileList(p: Profile): Markup {
  const chapters = p.signatory === null ? "not declared" : p.signatory.length === 0 ? "none (declared)" : p.signatory.join(", ");
  const rows: readonly (readonly [string, string])[] = [
    ["Role", p.role ?? "not declared"], ["Chapters of the Code signed", chapters], ["Open source claimed", yesNo(p.openSource)], ["Systemic risk declared", yesNo(p.systemicRisk)],
    ["Crawls, or has crawled for it", yesNo(p.crawls)], ["Small or medium enterprise", yesNo(p.sme)], ["Established in the Union", yesNo(p.establishedInUnion)],
    ["On the Union market since", p.euMarket === null ? "not declared" : p.euMarket === "none" ? "not placed (declared)" : p.euMarket], ["Released", p.released ?? "not declared"],
  ];
  return markup`<h3>Profile, as declared</h3>
<dl class="facts">${rows.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
`;
}

function overview(name: string, blocks: readonly Block[], index: number, view: View): Markup {
  if (blocks.length < 3) return NOTHING;
  const shown = blocks.slice(0, view.take("rest", blocks.length));
  return markup`${table(`Open obligations of ${name.slice(0, 200)}, worst first`, ["Obligation", "Outcome", "Basis", "Findings"], shown.map(({ obligation, findings }) => ({
    cells: [markup`<a href="${view.href(index, obligation.id)}"><span class="id">${obligation.id}</span></a> ${obligation.title}`, tag(obligation.outcome), basisWords(obligation), findings.length],
  })))}${more(blocks.length - shown.length)}`;
}

function folded({ older, known, hints }: Selection, index: number, view: View): Markup {
  const part = (blocks: readonly Block[], words: (n: number) => string): Markup => (blocks.length === 0 ? NOTHING : fold(words(rowsOf(blocks).length), [articles(blocks, index, view)]));
  return markup`${part(older, () => `Older, not brought by this change (${blockWords(older)})`)}${part(known, (n) => `Known debt: listed in the baseline (${n})`)}${part(hints, (n) => `Hints on what is recorded or falls due later (${n})`)}`;
}

/** Who accepted what, why, and until when. */
function waivers(model: ModelReport, index: number, view: View): Markup {
  const waived = model.obligations.filter((o) => o.outcome === "waived");
  const shown = waived.slice(0, view.take("rest", waived.length));
  if (waived.length === 0) return NOTHING;
  return markup`<h3>Waivers</h3>
${table("Accepted by a named person until an end date; the finding itself stands", ["Obligation", "Reason", "Owner", "Ends", "What was accepted"], shown.map((o) => ({
    attributes: view.anchor(index, o.id),
    cells: [named(o), prose(o.waiver?.reason ?? o.reason ?? "", view.text), o.waiver?.owner.slice(0, 200) ?? "", markup`<span class="date">${(o.waiver?.until ?? o.due ?? "").slice(0, 30)}</span>`, markup`${o.findings.slice(0, 5).map((f) => markup`<p>${prose(f.message, view.text)}${f.path === undefined ? NOTHING : markup` ${view.place(f)}`}</p>`)}`],
  })))}${more(waived.length - shown.length)}`;
}

function named(o: ObligationResult): Markup {
  return markup`<span class="id">${o.id}</span> ${o.title}`;
}

/** What asks nobody for anything now, one fold for each kind. */
function settled(model: ModelReport, { aggregates, voluntary, personDecides }: Selection, index: number, view: View): Markup {
  const of = (outcome: ObligationResult["outcome"]): readonly ObligationResult[] => model.obligations.filter((o) => o.outcome === outcome);
  const list = (title: string, caption: string, entries: readonly ObligationResult[], column: string, cell: (o: ObligationResult) => Markup): Markup => {
    if (entries.length === 0) return NOTHING;
    const shown = entries.slice(0, view.take("rest", entries.length));
    return fold(`${title} (${entries.length})`, [table(caption, ["Obligation", column], shown.map((o) => ({ attributes: view.anchor(index, o.id), cells: [named(o), cell(o)] }))), more(entries.length - shown.length)]);
  };
  const reason = (o: ObligationResult): Markup => prose(o.reason ?? "", view.text);
  const parts = view.report.firstContact ? [] : [
    list("What this adds up to", "Duties of the Act, by the state of the records behind them", aggregates, "State", (o) => markup`${tag(o.outcome)} ${reason(o)}`),
    list("Recorded", OUTCOME_WORDS.recorded.meaning, of("recorded"), "Evidence", (o) => markup`${(o.evidence ?? []).slice(0, 5).map((e) => markup`<p>${view.place(e)}${e.quote === undefined ? NOTHING : markup` <q>${e.quote.slice(0, 210)}</q>`}</p>`)}`),
    list("Due later", "What binds from a later day", of("upcoming"), "Due", (o) => markup`<strong class="date">${(o.due ?? "").slice(0, 30)}</strong> ${reason(o)}`),
    list("For a person to decide", "No program can read these from a repository", personDecides, "Why", reason),
    list("Encouraged or optional, nothing recorded", "No duty", voluntary, "Outcome", (o) => markup`${tag(o.outcome)} ${reason(o)}`),
    list("Not applicable", OUTCOME_WORDS["not-applicable"].meaning, of("not-applicable"), "Reason", reason),
  ];
  const any = parts.filter((part) => part !== NOTHING);
  return any.length === 0 ? NOTHING : markup`<h3>Everything else</h3>
${any}`;
}

function facts(model: ModelReport, view: View): Markup {
  const shown = model.facts.slice(0, view.take("facts", model.facts.length));
  const conflicts = model.conflicts.slice(0, view.take("facts", model.conflicts.length));
  if (model.facts.length + model.conflicts.length === 0) return NOTHING;
  return markup`<h3>What the files say</h3>
${conflicts.length === 0 ? NOTHING : markup`<p>${count(conflicts.length, "fact")} on which two sources disagree:</p>
<ul>${conflicts.map((c) => markup`<li>${prose(c.message, view.text)} ${c.sources.slice(0, 5).map((s) => markup`${view.place(s)} `)}</li>`)}</ul>
`}${model.facts.length === 0 ? NOTHING : fold(`Facts read from the files (${model.facts.length})`, [
    table("Each fact with its first source, and how sure it is", ["Fact", "Value", "How sure", "Read in"], shown.map((f) => ({
      cells: [markup`<code>${f.key}</code>`, valueText(f).slice(0, 500), CONFIDENCE[f.confidence], markup`${f.sources[0] === undefined ? NOTHING : view.place(f.sources[0])}${f.sources.length > 1 ? ` and ${f.sources.length - 1} more` : ""} <span class="quiet">(${f.method.slice(0, 100)})</span>`],
    }))),
    more(model.facts.length - shown.length),
  ])}`;
}
