import { t as byteLength } from "./escape.js";
import { t as CONSEQUENCE_WORDS } from "./consequences.js";
import { a as Markup, c as paste, l as prose, o as NOTHING, s as markup } from "./palette.js";
import { i as tag, n as fold, r as table, t as count } from "./parts.js";
import { n as blobUrl } from "./links.js";
import { a as where, i as select, r as rowsOf, t as blockWords } from "./select.js";
import { r as OUTCOMES } from "./types.js";
import { a as OUTCOME_WORDS, i as NOTHING_OWED, l as headline, n as DISCLAIMER, o as basisWords, t as BASIS_WORDS } from "./words.js";
import { a as obligation, n as CHAPTERS } from "./catalogue.js";
import { i as valueText, t as CONFIDENCE } from "./facts-text.js";
import { i as overviewRows, t as OVERVIEW_TITLE } from "./overview.js";
import { n as modelDates } from "./model-dates.js";
import { n as wideSvg, t as narrowSvg } from "./timeline-svg.js";
import { a as shortDay, n as away, r as nextDays, t as KIND_WORDS } from "./timeline-words.js";
import { t as STYLE } from "./style2.js";
import { createHash } from "node:crypto";

// src/report/html/view.ts
function view(report, detail, links) {
	const budget = {
		findings: detail.findings,
		rest: detail.rest,
		facts: detail.facts
	};
	let left = 0;
	const anchored = /* @__PURE__ */ new Set();
	const name = (model, id) => (model === 0 ? "" : `m${model + 1}-`) + (/^[A-Z]/.test(id) ? "" : "x-") + id.slice(0, 60).replaceAll(/[^A-Za-z0-9.-]/g, "_");
	return {
		report,
		text: detail.text,
		take(what, wanted) {
			const taken = Math.min(wanted, budget[what]);
			budget[what] -= taken;
			left += wanted - taken;
			return taken;
		},
		left: () => left,
		anchor(model, id) {
			const own = name(model, id);
			if (anchored.has(own)) return NOTHING;
			anchored.add(own);
			return markup` id="${own}"`;
		},
		href: (model, id) => `#${name(model, id)}`,
		place(place) {
			if (place.path === void 0) return NOTHING;
			const url = links === void 0 ? void 0 : blobUrl(links, place.path, place.line);
			const code = markup`<code class="place">${where({
				...place,
				path: place.path.slice(0, 1e3)
			})}</code>`;
			return url === void 0 ? code : markup`<a href="${url}" rel="noreferrer">${code}</a>`;
		}
	};
}
function more(n) {
	return n <= 0 ? NOTHING : markup`<p class="more">… and ${n} more. The JSON report holds all of them.</p>`;
}

// src/report/html/change.ts
function changeSection(view) {
	const { change, counts, resolved = [] } = view.report;
	if (change === void 0) return NOTHING;
	const shown = change.consequences.slice(0, view.take("findings", change.consequences.length));
	const mended = resolved.slice(0, view.take("findings", resolved.length));
	return markup`<section aria-labelledby="change">
<h2 id="change">What changed</h2>
<p>${count(change.files, "changed file")}. ${count(counts.introduced ?? 0, "finding")} introduced, ${counts.resolved ?? resolved.length} resolved, ${Math.max(0, counts.findings - (counts.introduced ?? 0))} older still open.</p>
${change.consequences.length === 0 ? NOTHING : markup`<h3>Documents that this change makes due</h3>
<ul class="findings">
${shown.map((one) => consequenceItem(one, view))}</ul>
${more(change.consequences.length - shown.length)}`}${resolved.length === 0 ? NOTHING : fold(`Resolved by this change (${Math.max(resolved.length, counts.resolved ?? 0)})`, [table("Findings of the base that are gone", [
		"Finding",
		"Obligation",
		"Where"
	], mended.map((r) => ({ cells: [
		prose(r.message, view.text),
		markup`<span class="id">${(r.obligation ?? "").slice(0, 100)}</span>`,
		view.place(r)
	] }))), more(Math.max(resolved.length, counts.resolved ?? 0) - mended.length)])}</section>
`;
}
function consequenceItem(one, view) {
	const { notRelevant } = one;
	const due = one.due.slice(0, 50);
	const { models } = view.report;
	const model = models.length < 2 ? NOTHING : markup` of <bdi>${(models.find((m) => m.id === one.model)?.name ?? one.model).slice(0, 200)}</bdi>`;
	return markup`<li><p class="message"><strong>${CONSEQUENCE_WORDS[one.kind]}</strong>${model}: ${prose(one.message, view.text)}</p>
<p class="where"><span class="label">Where</span> ${view.place(one)}</p>
${notRelevant === void 0 ? table("Documents due", [
		"Document",
		"What to do",
		"Asked by",
		"State"
	], due.map((d) => ({ cells: [
		view.place({ path: d.path }),
		prose(d.what, view.text),
		markup`<span class="id">${d.obligation.slice(0, 100)}</span>`,
		d.done ? "done in this change" : markup`<strong>to do</strong>`
	] }))) : markup`<p class="reason">Judged as not relevant${notRelevant.by === void 0 ? "" : ` by ${notRelevant.by.slice(0, 200)}`}${notRelevant.on === void 0 ? "" : ` on ${notRelevant.on.slice(0, 30)}`}: ${prose(notRelevant.reason, view.text)}</p>
`}${more(one.due.length - due.length)}</li>
`;
}

// src/report/html/findings.ts
const LEVEL = {
	must: "must",
	required: "field to fill in",
	required_if: "field to fill in where its condition holds",
	encouraged: "encouraged",
	recommended: "recommended",
	optional: "optional",
	may: "a choice",
	context: "context",
	information: "information"
};
function findingItem(finding, { place, text }, flagged) {
	const flag = flagged && finding.introduced === true ? markup` <span class="flag">new</span>` : NOTHING;
	return markup`<li><p class="message">${prose(finding.message, text)}${flag}</p>
${finding.path === void 0 ? NOTHING : markup`<p class="where"><span class="label">Where</span> ${place(finding)}</p>
`}${finding.evidence === void 0 ? NOTHING : markup`<p class="read"><span class="label">Read</span> <q>${finding.evidence.slice(0, 210)}</q></p>
`}${finding.fix === void 0 ? NOTHING : fixLines(finding.fix, text)}</li>
`;
}
function fixLines(fix, text) {
	const label = markup`<span class="label">Fix</span>`;
	return fix.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(fix) ? markup`<div class="fix">${label}${paste(fix, text * 2)}</div>
` : markup`<p class="fix">${label} ${prose(fix, text)}</p>
`;
}
function article({ obligation: obligation$1, findings }, room, model, view) {
	const entry = obligation(obligation$1.id);
	const shown = findings.slice(0, room);
	const source = entry?.source.url?.startsWith("https://") === true ? markup`<a href="${entry.source.url}" rel="noreferrer">${entry.source.doc}</a>, ${entry.source.where}` : entry === void 0 ? NOTHING : markup`${entry.source.doc}, ${entry.source.where}`;
	return markup`<article${view.anchor(model, obligation$1.id)}>
<h4><span class="id">${obligation$1.id}</span> ${obligation$1.title}</h4>
<p class="kind">${tag(obligation$1.outcome)} <span>${basisWords(obligation$1)}</span> <span>${LEVEL[obligation$1.level]}</span>${obligation$1.newlyDue === true ? markup` <span class="flag">made due by this change</span>` : NOTHING}</p>
${entry === void 0 ? NOTHING : markup`<p class="duty">${entry.duty}</p>
`}${obligation$1.reason === void 0 ? NOTHING : markup`<p class="reason">${prose(obligation$1.reason, view.text)}</p>
`}${shown.length === 0 ? NOTHING : markup`<ul class="findings">
${shown.map((finding) => findingItem(finding, view, false))}</ul>
`}${more(findings.length - shown.length)}${entry === void 0 ? NOTHING : markup`<p class="source">${CHAPTERS[entry.chapter]}. ${source}</p>
`}</article>
`;
}
function articles(blocks, model, view) {
	const out = [];
	let hidden = 0;
	for (const block of blocks) {
		const rows = Math.max(1, block.findings.length);
		const room = view.take("findings", rows);
		if (room === 0) hidden += rows;
		else out.push(article(block, room, model, view));
	}
	return markup`${out}${more(hidden)}`;
}

// src/report/html/frame.ts
function header(report) {
	const { repository, policy, change } = report;
	const commit = change?.head ?? repository.commit;
	const rows = [
		["Judged on", report.now],
		["Commit", commit?.slice(0, 12)],
		["Compared with", repository.base?.slice(0, 12)],
		["Catalogue", `${report.catalogue.date}, ${report.catalogue.entries} entries`],
		["Policy", policy?.path === void 0 ? "defaults" : policy.path.slice(0, 200)],
		["Fails at", report.failOn === "never" ? "never" : `${report.failOn.slice(0, 20)} or worse`],
		["This run", report.fails ? "fails" : "does not fail"]
	];
	return markup`<header>
<p class="kicker">GPAI Docket: state of the records</p>
<h1><bdi>${repository.name.slice(0, 300)}</bdi></h1>
<p class="verdict v-${report.verdict}">${headline(report)}</p>
<dl class="facts">${rows.map(([term, value]) => value === void 0 ? NOTHING : markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
</header>
`;
}
function contents(view) {
	const { report } = view;
	const links = [
		report.nextSteps.length === 0 ? void 0 : ["next", "Next steps"],
		["outcomes", "Outcomes"],
		report.change === void 0 ? void 0 : ["change", "What changed"],
		report.general.length === 0 ? void 0 : ["general", "Records as a whole"],
		...report.models.slice(0, 20).map((m, i) => [`model-${i + 1}`, `Model ${(m.name ?? m.id).slice(0, 60)}`]),
		["read", "What was read"],
		["about", "How to read this"]
	];
	return markup`<nav aria-label="Contents"><ul>${links.map((link) => link === void 0 ? NOTHING : markup`<li><a href="#${link[0]}">${link[1]}</a></li>`)}</ul></nav>
`;
}
function nextSteps(view) {
	const { report } = view;
	if (report.nextSteps.length === 0) return NOTHING;
	return markup`<section aria-labelledby="next">
<h2 id="next">Next steps</h2>
<ol class="steps">${report.nextSteps.slice(0, 10).map((step) => markup`<li>${stepText(step, view)}</li>`)}</ol>
</section>
`;
}
function stepText({ text, obligation }, view) {
	if (obligation === void 0 || !text.startsWith(`${obligation}: `)) return prose(text, view.text);
	const model = Math.max(0, view.report.models.findIndex((m) => m.obligations.some((o) => o.id === obligation && o.findings.length > 0)));
	return markup`<a class="id" href="${view.href(model, obligation)}">${obligation.slice(0, 100)}</a> ${prose(text.slice(obligation.length + 2), view.text)}`;
}
function outcomes({ report }) {
	return markup`<section aria-labelledby="outcomes">
<h2 id="outcomes">Outcomes</h2>
${table("Obligations by outcome, over all models", [
		"Outcome",
		"Number",
		"What it means"
	], OUTCOMES.filter((o) => report.counts[o] > 0).map((o) => ({ cells: [
		tag(o),
		report.counts[o],
		`${(OUTCOME_WORDS[o].meaning[0] ?? "").toUpperCase()}${OUTCOME_WORDS[o].meaning.slice(1)}.`
	] })))}</section>
`;
}
function general(view) {
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
function completeness(view) {
	const { complete, missing, unreadable } = view.report.completeness;
	const [m, u] = [missing.slice(0, view.take("rest", missing.length)), unreadable.slice(0, view.take("rest", unreadable.length))];
	return markup`<section aria-labelledby="read">
<h2 id="read">What was read</h2>
${complete ? markup`<p>Everything that this report speaks of was read whole.</p>
` : markup`<p class="incomplete"><strong>Not everything was read, or not whole.</strong> What is missing here is open, not in order.</p>
${m.length === 0 ? NOTHING : markup`<ul>${m.map((one) => markup`<li>${one.path === void 0 ? NOTHING : markup`${view.place(one)}: `}${prose(one.reason, view.text)}${one.fix === void 0 ? NOTHING : markup` <span class="label">Fix</span> ${prose(one.fix, view.text)}`}</li>`)}</ul>
`}${table("Files that could not be read", ["File", "Why"], u.map((one) => ({ cells: [view.place(one), prose(one.reason, view.text)] })))}${more(missing.length + unreadable.length - m.length - u.length)}`}</section>
`;
}
function about() {
	const bases = [
		[BASIS_WORDS.act, "Asked by Regulation (EU) 2024/1689 itself."],
		[BASIS_WORDS.notice, "How the Commission reads the Act: its template, notice and guidelines."],
		[BASIS_WORDS.code, "Binds providers who signed the chapter. Those who did not show other adequate means (Arts. 53(4), 55(2))."],
		[BASIS_WORDS.house, "A rule of this organisation, not of the law."]
	];
	return markup`<section aria-labelledby="about">
<h2 id="about">How to read this</h2>
<p>${DISCLAIMER}</p>
<p>Duties stand here in our own words, in short; the official texts decide. Declared values are shown as declared: whether a model is a general-purpose AI model, has systemic risk, or is open source in the sense of the Act is for people and authorities to judge.</p>
<dl class="terms">${bases.map(([term, meaning]) => markup`<dt>${term}</dt><dd>${meaning}</dd>`)}<dt>Waived</dt><dd>A named person accepted the finding, with a reason and an end date at most 180 days away. It counts again afterwards.</dd><dt>Baseline</dt><dd>Findings that were there when this tool was taken into use. They are listed apart and do not fail a run.</dd></dl>
</section>
`;
}
function footer(report) {
	const commit = report.change?.head ?? report.repository.commit;
	const { base } = report.repository;
	return markup`<footer><p>GPAI Docket ${report.tool.version.slice(0, 60)} · catalogue of ${report.catalogue.date} · judged on ${report.now}${commit === void 0 ? "" : ` · commit ${commit.slice(0, 64)}`}${base === void 0 ? "" : ` · compared with ${base.slice(0, 64)}`}</p>
<p>${DISCLAIMER}</p></footer>
`;
}

// src/report/html/overview.ts
function subjects(model, view) {
	const rows = overviewRows(view.report, model);
	if (rows.length === 0) return NOTHING;
	return markup`<h3>${OVERVIEW_TITLE}</h3>
${table("Each subject with the worst outcome of the entries that speak of it", [
		"Subject",
		"Outcome",
		"What is recorded"
	], rows.map((row) => ({ cells: [
		row.title.slice(0, 80),
		tag(row.outcome),
		prose(row.text, view.text)
	] })))}`;
}

// src/report/html/timeline.ts
const PICTURES = 20;
const LEGEND = [
	"duty",
	"clock",
	"information"
].map((kind) => markup`<span class="key">${KIND_WORDS[kind].mark} <strong>${KIND_WORDS[kind].one}</strong> ${KIND_WORDS[kind].meaning}</span> `);
function timelineSection(model, index, view) {
	const { now } = view.report;
	const dates = model.dates ?? [];
	const { none, question } = model.profile.role === null ? {} : modelDates(model.profile, now);
	const said = none ?? question;
	if (dates.length === 0 && said === void 0) return NOTHING;
	return markup`<h3>Days</h3>
${said === void 0 ? NOTHING : markup`<p>${prose(said, view.text)}</p>
`}${dates.length === 0 ? NOTHING : pictured(model, dates, index, view)}`;
}
function pictured(model, dates, index, view) {
	const { now } = view.report;
	const next = nextDays(dates, now);
	const shown = dates.slice(0, view.take("rest", dates.length));
	return markup`${next.length === 0 ? NOTHING : markup`<p><span class="label">Next</span> ${next.map((one, i) => markup`${i === 0 ? NOTHING : "; "}<span class="date">${shortDay(one.date)}</span> ${(one.title ?? one.text).slice(0, 200)} (${one.overdue === true ? markup`<strong>open</strong>, ` : NOTHING}${away(one.date, now)})`)}</p>
`}${index < PICTURES ? figure(dates, now, index, `Days of ${(model.name ?? model.id).slice(0, 200)}`) : NOTHING}${shown.length === 0 ? NOTHING : fold(`Every day in words (${dates.length})`, [table("Earliest first", [
		"Day",
		"Kind",
		"What",
		"Entry"
	], shown.map((one) => ({ cells: [
		markup`<span class="date">${one.date.slice(0, 30)}</span> <span class="date quiet">${away(one.date, now)}</span>`,
		markup`${KIND_WORDS[one.kind].one}${one.overdue === true ? markup`, <strong>open</strong>` : NOTHING}`,
		prose(one.text, view.text),
		markup`<span class="id">${one.id.slice(0, 60)}</span> <span class="quiet">${BASIS_WORDS[one.basis]}</span>`
	] }))), more(dates.length - shown.length)])}`;
}
function figure(dates, now, index, title) {
	return markup`<figure>
${wideSvg(dates, now, {
		id: `m${index + 1}-days`,
		title
	})}${narrowSvg(dates, now, {
		id: `m${index + 1}-days-narrow`,
		title
	})}<figcaption>${LEGEND}<span class="key">Days come from what is declared; one that is past says nothing about what was done.</span></figcaption>
</figure>
`;
}

// src/report/html/model.ts
function modelSection(model, index, view) {
	const selection = select(view.report, model);
	const compared = view.report.counts.introduced !== void 0;
	const name = model.name ?? model.id;
	return markup`<section aria-labelledby="model-${index + 1}">
<h2 id="model-${index + 1}">Model <bdi>${name.slice(0, 200)}</bdi></h2>
${profileList(model.profile)}${model.nothingBinds === void 0 ? NOTHING : markup`<p>${NOTHING_OWED} ${prose(model.nothingBinds, view.text)}</p>
`}${subjects(model, view)}${timelineSection(model, index, view)}${overview(name, selection.fresh, index, view)}${selection.fresh.length === 0 ? NOTHING : markup`<h3>${compared ? "Brought by this change" : "What is open"}</h3>
${articles(selection.fresh, index, view)}`}${folded(selection, index, view)}${waivers(model, index, view)}${settled(model, selection, index, view)}${facts(model, view)}</section>
`;
}
const yesNo = (value) => value === null ? "not declared" : value ? "yes" : "no";
function profileList(p) {
	const chapters = p.signatory === null ? "not declared" : p.signatory.length === 0 ? "none (declared)" : p.signatory.join(", ");
	const rows = [
		["Role", p.role ?? "not declared"],
		["Chapters of the Code signed", chapters],
		["Open source claimed", yesNo(p.openSource)],
		["Systemic risk declared", yesNo(p.systemicRisk)],
		["Crawls, or has crawled for it", yesNo(p.crawls)],
		["Small or medium enterprise", yesNo(p.sme)],
		["Established in the Union", yesNo(p.establishedInUnion)],
		["On the Union market since", p.euMarket === null ? "not declared" : p.euMarket === "none" ? "not placed (declared)" : p.euMarket],
		["Released", p.released ?? "not declared"]
	];
	return markup`<h3>Profile, as declared</h3>
<dl class="facts">${rows.map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
`;
}
function overview(name, blocks, index, view) {
	if (blocks.length < 3) return NOTHING;
	const shown = blocks.slice(0, view.take("rest", blocks.length));
	return markup`${table(`Open obligations of ${name.slice(0, 200)}, worst first`, [
		"Obligation",
		"Outcome",
		"Basis",
		"Findings"
	], shown.map(({ obligation, findings }) => ({ cells: [
		markup`<a href="${view.href(index, obligation.id)}"><span class="id">${obligation.id}</span></a> ${obligation.title}`,
		tag(obligation.outcome),
		basisWords(obligation),
		findings.length
	] })))}${more(blocks.length - shown.length)}`;
}
function folded({ older, known, hints }, index, view) {
	const part = (blocks, words) => blocks.length === 0 ? NOTHING : fold(words(rowsOf(blocks).length), [articles(blocks, index, view)]);
	return markup`${part(older, () => `Older, not brought by this change (${blockWords(older)})`)}${part(known, (n) => `Known debt: listed in the baseline (${n})`)}${part(hints, (n) => `Hints on what is recorded or falls due later (${n})`)}`;
}
function waivers(model, index, view) {
	const waived = model.obligations.filter((o) => o.outcome === "waived");
	const shown = waived.slice(0, view.take("rest", waived.length));
	if (waived.length === 0) return NOTHING;
	return markup`<h3>Waivers</h3>
${table("Accepted by a named person until an end date; the finding itself stands", [
		"Obligation",
		"Reason",
		"Owner",
		"Ends",
		"What was accepted"
	], shown.map((o) => ({
		attributes: view.anchor(index, o.id),
		cells: [
			named(o),
			prose(o.waiver?.reason ?? o.reason ?? "", view.text),
			o.waiver?.owner.slice(0, 200) ?? "",
			markup`<span class="date">${(o.waiver?.until ?? o.due ?? "").slice(0, 30)}</span>`,
			markup`${o.findings.slice(0, 5).map((f) => markup`<p>${prose(f.message, view.text)}${f.path === void 0 ? NOTHING : markup` ${view.place(f)}`}</p>`)}`
		]
	})))}${more(waived.length - shown.length)}`;
}
function named(o) {
	return markup`<span class="id">${o.id}</span> ${o.title}`;
}
function settled(model, { aggregates, voluntary, personDecides }, index, view) {
	const of = (outcome) => model.obligations.filter((o) => o.outcome === outcome);
	const list = (title, caption, entries, column, cell) => {
		if (entries.length === 0) return NOTHING;
		const shown = entries.slice(0, view.take("rest", entries.length));
		return fold(`${title} (${entries.length})`, [table(caption, ["Obligation", column], shown.map((o) => ({
			attributes: view.anchor(index, o.id),
			cells: [named(o), cell(o)]
		}))), more(entries.length - shown.length)]);
	};
	const reason = (o) => prose(o.reason ?? "", view.text);
	const any = (view.report.firstContact ? [] : [
		list("What this adds up to", "Duties of the Act, by the state of the records behind them", aggregates, "State", (o) => markup`${tag(o.outcome)} ${reason(o)}`),
		list("Recorded", OUTCOME_WORDS.recorded.meaning, of("recorded"), "Evidence", (o) => markup`${(o.evidence ?? []).slice(0, 5).map((e) => markup`<p>${view.place(e)}${e.quote === void 0 ? NOTHING : markup` <q>${e.quote.slice(0, 210)}</q>`}</p>`)}`),
		list("Due later", "What binds from a later day", of("upcoming"), "Due", (o) => markup`<strong class="date">${(o.due ?? "").slice(0, 30)}</strong> ${reason(o)}`),
		list("For a person to decide", "No program can read these from a repository", personDecides, "Why", reason),
		list("Encouraged or optional, nothing recorded", "No duty", voluntary, "Outcome", (o) => markup`${tag(o.outcome)} ${reason(o)}`),
		list("Not applicable", OUTCOME_WORDS["not-applicable"].meaning, of("not-applicable"), "Reason", reason)
	]).filter((part) => part !== NOTHING);
	return any.length === 0 ? NOTHING : markup`<h3>Everything else</h3>
${any}`;
}
function facts(model, view) {
	const shown = model.facts.slice(0, view.take("facts", model.facts.length));
	const conflicts = model.conflicts.slice(0, view.take("facts", model.conflicts.length));
	if (model.facts.length + model.conflicts.length === 0) return NOTHING;
	return markup`<h3>What the files say</h3>
${conflicts.length === 0 ? NOTHING : markup`<p>${count(conflicts.length, "fact")} on which two sources disagree:</p>
<ul>${conflicts.map((c) => markup`<li>${prose(c.message, view.text)} ${c.sources.slice(0, 5).map((s) => markup`${view.place(s)} `)}</li>`)}</ul>
`}${model.facts.length === 0 ? NOTHING : fold(`Facts read from the files (${model.facts.length})`, [table("Each fact with its first source, and how sure it is", [
		"Fact",
		"Value",
		"How sure",
		"Read in"
	], shown.map((f) => ({ cells: [
		markup`<code>${f.key}</code>`,
		valueText(f).slice(0, 500),
		CONFIDENCE[f.confidence],
		markup`${f.sources[0] === void 0 ? NOTHING : view.place(f.sources[0])}${f.sources.length > 1 ? ` and ${f.sources.length - 1} more` : ""} <span class="quiet">(${f.method.slice(0, 100)})</span>`
	] }))), more(model.facts.length - shown.length)])}`;
}

// src/report/html/index.ts
const HTML_BUDGET = 5e6;
const LADDER = [
	{
		findings: 3e3,
		rest: 1e4,
		facts: 2e3,
		text: 2e3
	},
	{
		findings: 1e3,
		rest: 3e3,
		facts: 500,
		text: 1e3
	},
	{
		findings: 300,
		rest: 500,
		facts: 100,
		text: 600
	},
	{
		findings: 100,
		rest: 100,
		facts: 20,
		text: 300
	},
	{
		findings: 10,
		rest: 10,
		facts: 0,
		text: 200
	}
];
const MODELS = 200;
function renderHtml(report, options = {}) {
	let text = "";
	for (const detail of LADDER) {
		text = compose(report, detail, options.links);
		if (byteLength(text) <= (options.maxBytes ?? 5e6)) break;
	}
	return text;
}
function compose(report, detail, links) {
	const view$1 = view(report, detail, links);
	const models = report.models.slice(0, MODELS);
	const sections = [
		nextSteps(view$1),
		report.verdict === "nothing-to-check" ? NOTHING : outcomes(view$1),
		changeSection(view$1),
		general(view$1),
		...models.map((model, i) => modelSection(model, i, view$1)),
		completeness(view$1),
		about()
	];
	const left = view$1.left();
	const notice = left === 0 && models.length === report.models.length ? NOTHING : markup`<p class="notice"><strong>This page does not show everything:</strong> ${left} rows${models.length < report.models.length ? ` and ${report.models.length - models.length} models` : ""} were left out to keep it readable. The numbers above and in the table of outcomes count all of them, and the JSON report holds them.</p>
`;
	const hash = createHash("sha256").update(STYLE).digest("base64");
	const title = `${report.repository.name.slice(0, 200)}, ${report.now}: GPAI Docket`;
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
${header(report)}${notice}${contents(view$1)}<main id="content">
${sections}</main>
${footer(report)}</body>
</html>
`.toString();
}

export { renderHtml };