import { o as html, r as clip, t as byteLength } from "./escape.js";
import { t as CONSEQUENCE_WORDS } from "./consequences.js";
import { t as blobUrl } from "./links.js";
import { a as where, i as select, r as rowsOf, t as blockWords } from "./select.js";
import { r as OUTCOMES$1 } from "./types.js";
import { a as basisWords, c as headline, i as OUTCOME_WORDS, n as DISCLAIMER, t as BASIS_WORDS } from "./words.js";
import { a as obligation, n as CHAPTERS } from "./catalogue.js";
import { i as valueText, t as CONFIDENCE } from "./facts-text.js";
import { createHash } from "node:crypto";

// src/report/html/markup.ts
var Markup = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	toString() {
		return this.#value;
	}
};
function markup(words, ...parts) {
	let out = words[0] ?? "";
	for (const [i, part] of parts.entries()) out += written(part) + (words[i + 1] ?? "");
	return new Markup(out);
}
function written(part) {
	if (part instanceof Markup) return part.toString();
	if (typeof part === "string") return html(part);
	return typeof part === "number" ? String(part) : part.map(written).join("");
}
const NOTHING = new Markup("");
function prose(text, max = 2e3) {
	const parts = clip(text, max).split("`");
	if (parts.length % 2 === 0) parts.splice(-2, 2, `${parts.at(-2) ?? ""}\`${parts.at(-1) ?? ""}`);
	return markup`${parts.map((part, i) => i % 2 === 1 ? markup`<code>${part}</code>` : part)}`;
}
function paste(text, max = 4e3) {
	return markup`<pre><code>${clip(text, max).split("\n").slice(0, 60).map((line, i) => markup`${i === 0 ? "" : NEWLINE}${line}`)}</code></pre>`;
}
const NEWLINE = new Markup("\n");

// src/report/html/parts.ts
function table(caption, columns, rows) {
	if (rows.length === 0) return NOTHING;
	const head = columns.map((c) => markup`<th scope="col">${c}</th>`);
	const body = rows.map(({ cells, attributes }) => markup`<tr${attributes ?? NOTHING}>${cells.map((cell, i) => i === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td data-column="${columns[i] ?? ""}">${cell}</td>`)}</tr>
`);
	return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`;
}
function fold(summary, body) {
	return markup`<details><summary>${summary}</summary>
<div class="folded">${body}</div></details>
`;
}
function tag(outcome) {
	return markup`<span class="tag ${outcome}">${outcome.replace("-", " ")}</span>`;
}
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}

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
	], OUTCOMES$1.filter((o) => report.counts[o] > 0).map((o) => ({ cells: [
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
		[BASIS_WORDS.code, "Binds who signed the chapter. Who did not sign shows other adequate means (Arts. 53(4), 55(2))."],
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

// src/report/html/model.ts
function modelSection(model, index, view) {
	const selection = select(view.report, model);
	const compared = view.report.counts.introduced !== void 0;
	const name = model.name ?? model.id;
	return markup`<section aria-labelledby="model-${index + 1}">
<h2 id="model-${index + 1}">Model <bdi>${name.slice(0, 200)}</bdi></h2>
${profileList(model.profile)}${overview(name, selection.fresh, index, view)}${selection.fresh.length === 0 ? NOTHING : markup`<h3>${compared ? "Brought by this change" : "What is open"}</h3>
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

// src/report/html/style.ts
const LIGHT = `
  --paper: #fff; --sheet: #f6f5f2; --ink: #1d1c1a; --quiet: #57534d; --line: #d8d4cc; --accent: #1b4b7a; --mark: #fff4d6;
  --error: #8f1d1d; --conflict: #a01c1c; --gap: #8a4300; --stale: #6b4300; --unknown: #4a4690; --upcoming: #1b5a78; --waived: #57534d; --recorded: #1f6338; --rest: #57534d;`;
const DARK = `
  --paper: #16181b; --sheet: #1f2226; --ink: #e9e6e0; --quiet: #b1aca3; --line: #3a3e44; --accent: #93c0ee; --mark: #3a3116;
  --error: #ff9d94; --conflict: #ff9d94; --gap: #f3b16a; --stale: #dfc05e; --unknown: #b9b5f5; --upcoming: #86c8e6; --waived: #b1aca3; --recorded: #86cf9e; --rest: #b1aca3;`;
const OUTCOMES = [
	"error",
	"conflict",
	"gap",
	"stale",
	"unknown",
	"upcoming",
	"waived",
	"recorded"
].map((o) => `.tag.${o} { --c: var(--${o}); }`).join("\n");
const STYLE = `
:root { color-scheme: light dark; --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif; --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif; --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root {${DARK} } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); }
body > * { max-width: 54rem; margin-inline: auto; }
h1, h2, h3, h4, p, li, dd, td, th, q, code, summary, caption { overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: .2rem 0 .6rem; font-weight: 600; }
h2 { font-size: 1.45rem; margin: 3rem 0 .8rem; padding-top: .8rem; border-top: 1px solid var(--line); font-weight: 600; }
main > section:first-child h2 { border-top: 0; margin-top: 1.4rem; }
h3 { font-size: 1.12rem; margin: 2rem 0 .6rem; font-weight: 600; }
h4 { font-size: 1.06rem; margin: 0 0 .25rem; font-weight: 600; }
p { margin: 0 0 .7rem; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
.kicker, nav, .kind, .label, .tag, .flag, table, dl, summary, .more, .source, .notice, footer { font-family: var(--sans); }
.kicker { font-size: .85rem; color: var(--quiet); margin: 0; letter-spacing: .02em; }
.verdict { font-size: 1.25rem; line-height: 1.45; margin: 0 0 1.4rem; padding-left: 1rem; border-left: 4px solid var(--rest); }
.verdict.v-findings { border-color: var(--gap); } .verdict.v-error { border-color: var(--error); } .verdict.v-incomplete, .verdict.v-nothing-declared { border-color: var(--unknown); } .verdict.v-no-findings { border-color: var(--recorded); }
dl.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .55rem 1.5rem; margin: 0 0 1.2rem; font-size: .9rem; line-height: 1.4; }
dl.facts dt { color: var(--quiet); font-size: .8rem; }
dl.facts dd { margin: 0; }
dl.terms { font-size: .93rem; }
dl.terms dt { font-weight: 600; }
dl.terms dd { margin: 0 0 .6rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: .7rem 0; margin: 0; border-block: 1px solid var(--line); font-size: .9rem; }
.notice { background: var(--mark); padding: .7rem 1rem; border-radius: .3rem; font-size: .93rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.45; margin: .6rem 0 1.2rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { overflow-wrap: normal; color: var(--quiet); font-size: .8rem; border-bottom-color: var(--quiet); }
td p { margin: 0 0 .3rem; }
tbody th { min-width: 9rem; }
td { min-width: 6rem; }
.date { white-space: nowrap; }
.id { font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
code, pre { font-family: var(--mono); font-size: .86em; }
code { background: var(--sheet); padding: .08em .3em; border-radius: .2em; }
pre { background: var(--sheet); padding: .6rem .8rem; margin: .25rem 0 0; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
pre code { background: none; padding: 0; font-size: 1em; }
a code { color: inherit; }
article { padding: 1rem 0 .3rem; border-top: 1px solid var(--line); }
article:target { background: var(--mark); box-shadow: 0 0 0 .6rem var(--mark); }
.kind { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; font-size: .85rem; color: var(--quiet); margin-bottom: .5rem; }
.tag { --c: var(--rest); display: inline-block; font-size: .8rem; line-height: 1.4; font-weight: 600; color: var(--c); border: 1px solid var(--c); border-radius: .25rem; padding: 0 .45rem; white-space: nowrap; }
${OUTCOMES}
.flag { display: inline-block; font-size: .8rem; line-height: 1.4; font-weight: 600; background: var(--mark); padding: 0 .4rem; border-radius: .25rem; }
.duty { color: var(--quiet); }
.findings { list-style: none; margin: 0 0 .6rem; padding: 0; }
.findings > li { padding-left: 1rem; border-left: 3px solid var(--line); margin: 0 0 1rem; }
.findings caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.findings p { margin: 0 0 .35rem; }
.label { font-size: .8rem; color: var(--quiet); margin-right: .35rem; }
.fix { margin-bottom: .35rem; }
.source, .more { font-size: .85rem; color: var(--quiet); }
.quiet { color: var(--quiet); }
.steps li { margin-bottom: .4rem; }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0; font-size: .95rem; font-weight: 600; }
.folded { padding: 0 0 .6rem; }
.folded article:first-child { border-top: 0; padding-top: .3rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--quiet); }
@media (max-width: 40rem) {
  body { padding: 1.4rem 1rem 3rem; font-size: 1rem; }
  h1 { font-size: 1.6rem; }
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  th, td { border: 0; padding: .1rem 0; }
  th, td { min-width: 0; }
  td::before { content: attr(data-column) " "; color: var(--quiet); font-size: .8rem; }
}
@media print {
  @page { margin: 18mm 16mm 20mm; @bottom-left { content: "GPAI Docket: state of the records"; font: 8pt sans-serif; color: #57534d; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #57534d; } }
  :root { font-size: 12.5px; }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  body > * { max-width: none; }
  nav, .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, summary, caption, .kind { break-after: avoid; }
  tr, .findings > li, dl.facts > div { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
}
`;

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