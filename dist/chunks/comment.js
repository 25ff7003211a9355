import { u as markerLine } from "./limits.js";
import { a as fenced, c as prose, i as codeSpan, n as cell, r as clip, t as byteLength, u as softProse } from "./escape.js";
import { a as OUTCOME_WORDS, i as NOTHING_OWED, n as DISCLAIMER, r as MARK, u as olderFindings } from "./words.js";
import { r as commitUrl, s as runUrl } from "./links.js";
import { r as OUTCOMES } from "./types.js";
import { n as consequenceLines, r as stillDue } from "./consequences.js";
import { i as generalSeverity } from "./severity.js";
import { a as where, i as select, n as rank, r as rowsOf } from "./select.js";
import { a as outcomeWords, i as fold, n as boldId, o as placeLink, r as filesOf, s as plural, t as newFileLink } from "./new-file.js";
import { i as valueText } from "./facts-text.js";
import { createHash } from "node:crypto";

// src/report/comment/actors.ts
const ACTORS = [
	"author",
	"maintainer",
	"counsel"
];
const ACTOR_WORDS = {
	author: "For the author of this pull request",
	maintainer: "For a maintainer of this repository",
	counsel: "For the provider's counsel"
};
const ACTOR_RULES = [
	{
		actor: "maintainer",
		outcome: "error",
		why: "the check itself failed, which no record mends"
	},
	{
		actor: "counsel",
		rule: "policy/relaxed",
		file: "model.yaml",
		why: "takes a declaration back on which the duties depend"
	},
	{
		actor: "counsel",
		rule: "policy/relaxed",
		file: "model.yml",
		why: "takes a declaration back on which the duties depend"
	},
	{
		actor: "maintainer",
		rule: "policy/",
		why: "policy is read from the base branch, and maintainers review it"
	},
	{
		actor: "maintainer",
		rule: "waivers/",
		why: "a waiver is the maintainers' decision"
	},
	{
		actor: "maintainer",
		rule: "baseline/",
		why: "known debt is the maintainers' list"
	},
	{
		actor: "maintainer",
		rule: "config/",
		why: "configuration of this tool"
	},
	{
		actor: "maintainer",
		file: "config.yaml",
		rule: "records/",
		why: "configuration of this tool"
	},
	{
		actor: "maintainer",
		file: "waivers.yaml",
		rule: "records/",
		why: "a waiver is the maintainers' decision"
	},
	{
		actor: "maintainer",
		file: "baseline.yaml",
		rule: "records/",
		why: "known debt is the maintainers' list"
	},
	{
		actor: "maintainer",
		rule: "models/",
		why: "the workflow names a model that is not there"
	},
	{
		actor: "counsel",
		personDecides: true,
		why: "a judgement that no file shows"
	},
	{
		actor: "counsel",
		rule: "profile/",
		why: "the role in law"
	},
	{
		actor: "counsel",
		rule: "classification/",
		why: "a signed decision on the role or the classification"
	},
	{
		actor: "counsel",
		rule: "means/",
		why: "alternative adequate means in place of the Code"
	},
	{
		actor: "counsel",
		rule: "representative/",
		why: "the mandate of an authorised representative"
	},
	{
		actor: "counsel",
		rule: "act/",
		why: "a claim under the Act itself"
	},
	{
		actor: "counsel",
		rule: "pirated/",
		why: "the legal basis of a source"
	},
	{
		actor: "counsel",
		rule: "summary/signatory",
		why: "which chapters of the Code are signed"
	},
	{
		actor: "counsel",
		rule: "complaints/",
		why: "an answer to a rightsholder"
	},
	{
		actor: "counsel",
		rule: "requests/",
		why: "an answer to a downstream provider or an authority"
	},
	{
		actor: "counsel",
		rule: "safety/",
		why: "a pointer record of the Safety and Security chapter"
	},
	{
		actor: "counsel",
		obligation: "AIA-54",
		why: "the authorised representative"
	},
	{
		actor: "counsel",
		obligation: "C-1.1",
		why: "the wording of the copyright policy"
	},
	{
		actor: "counsel",
		obligation: "C-1.5",
		why: "complaints and the contact point"
	},
	{
		actor: "counsel",
		obligation: "G-",
		why: "a question of the Commission's guidelines"
	}
];
function actorOf(finding, obligation) {
	const file = finding?.path?.slice(finding.path.lastIndexOf("/") + 1);
	return ACTOR_RULES.find((rule) => (rule.rule === void 0 || finding?.rule.startsWith(rule.rule) === true) && (rule.obligation === void 0 || obligation?.id.startsWith(rule.obligation) === true) && (rule.file === void 0 || file === rule.file) && (rule.outcome === void 0 || obligation?.outcome === rule.outcome) && (rule.personDecides === void 0 || obligation?.personDecides === true))?.actor ?? "author";
}

// src/report/comment/footer.ts
function commit(view) {
	const short = codeSpan(view.context.headSha.slice(0, 12));
	const url = commitUrl(view.context);
	return url === void 0 ? short : `[${short}](${url})`;
}
function policy({ report, context }) {
	const branch = context.baseRef === void 0 ? "" : ` ${codeSpan(context.baseRef, 80)}`;
	const from = report.counts.introduced === void 0 ? "of the judged commit" : `on the base branch${branch}`;
	return report.policy?.path === void 0 ? `Policy: defaults, no config.yaml ${from}` : `Policy: ${codeSpan(report.policy.path, 120)} ${from}`;
}
function run(view, text) {
	const url = runUrl(view.context);
	return url === void 0 ? text : `[${text}](${url})`;
}
function howTo({ context }) {
	return context.place === "check-run" ? "Ask again: push a commit, or press Re-run · Silence it: `pull_requests: off`, in `.gpai/config.yaml` on the base branch or in the organisation's file" : "Ask again: push a commit, or re-run the job · Silence it: `comment: never`, in `.gpai/config.yaml` on the base branch or as input of the Action";
}
const VERSION_LENGTH = 40;
function origin({ context }) {
	return context.untrusted === true ? " · Computed in the pull request's own run, which the pull request can change; only shown here" : "";
}
function shortFooter(view) {
	const { report } = view;
	return [`<sub>As of commit ${commit(view)} · catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)} · ${policy(view)}${view.context.place === "check-run" ? "" : ` · ${run(view, "this run")}`}${origin(view)}</sub>`];
}
function footer(view) {
	const { report, context } = view;
	const folder = context.folder === "." ? "" : ` · folder ${codeSpan(context.folder, 120)}`;
	return [
		"---",
		"",
		`<sub>As of commit ${commit(view)}${context.place === "check-run" ? "" : "; this comment is edited only when what it says changes"}.<br>Catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)}${folder} · ${policy(view)}${context.place === "check-run" ? "" : ` · ${run(view, "this run")} holds the summary and the full report`}${origin(view)}<br>${howTo(view)}<br>${DISCLAIMER}</sub>`
	];
}

// src/report/comment/rows.ts
const ALIKE = 3;
const FAMILIES = {
	records: "Record files",
	coverage: "Weight files",
	policy: "Policy",
	waivers: "Waivers",
	baseline: "Baseline",
	artifacts: "Artifacts",
	means: "Alternative means",
	profile: "Role",
	completeness: "Completeness",
	models: "Models"
};
function rowsOfReport(report) {
	const compared = report.counts.introduced !== void 0;
	const several = report.models.length > 1;
	const fresh = [];
	const older = [];
	const known = [];
	const first = new Set(report.nextSteps.flatMap((step) => step.obligation ?? []));
	for (const finding of report.general) (finding.baseline === true ? known : !compared || finding.introduced === true ? fresh : older).push(generalRow(finding));
	for (const model of report.models) {
		const name = several ? model.name ?? model.id : void 0;
		const found = select(report, model);
		fresh.push(...blockRows(found.fresh, name, false), ...blockRows(aside(report, model, compared), name, true));
		const [failed, rest] = [found.older.filter((block) => block.obligation.outcome === "error"), found.older.filter((block) => block.obligation.outcome !== "error")];
		fresh.push(...blockRows(failed, name, false));
		older.push(...blockRows(rest, name, false));
		known.push(...blockRows(found.known, name, false));
	}
	return {
		fresh: sorted(fresh, first),
		older: sorted(older, first),
		known: sorted(known, first)
	};
}
function aside(report, model, compared) {
	if (report.firstContact || !compared) return [];
	const { voluntary, personDecides } = select(report, model);
	return [...voluntary, ...personDecides].map((obligation) => ({
		obligation,
		findings: obligation.findings.filter((f) => f.introduced === true && f.baseline !== true)
	})).filter((block) => block.findings.length > 0);
}
function shortBasis({ basis, chapter }) {
	if (basis === "notice") return chapter === "guidelines" ? "Guidelines" : "Template";
	return basis === "act" ? "AI Act" : basis === "code" ? "Code (voluntary)" : "House rule";
}
function generalRow(finding) {
	const family = finding.rule.split("/", 1)[0] ?? "";
	return {
		obligations: [],
		subject: (Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : void 0) ?? "Repository",
		outcome: finding.rule === "policy/relaxed" ? "relaxed" : generalSeverity(finding) ?? "hint",
		basis: "",
		findings: [finding],
		reason: "",
		actor: actorOf(finding, void 0),
		optional: false
	};
}
function blockRows(blocks, model, optional) {
	return rowsOf(blocks).map(({ obligation, finding }) => ({
		obligations: [obligation],
		subject: "",
		...model === void 0 ? {} : { model },
		outcome: obligation.outcome,
		basis: shortBasis(obligation),
		findings: finding === void 0 ? [] : [finding],
		reason: obligation.reason ?? "",
		actor: actorOf(finding, obligation),
		optional
	}));
}
const OUTSIDE = {
	relaxed: 50,
	hint: 100
};
function weight(row, first) {
	const leads = row.obligations.some(({ id }) => first.has(id)) ? -500 : 0;
	return (OUTSIDE[row.outcome] ?? rank(row.outcome)) + leads + (row.optional ? 1e3 : 0);
}
function sorted(rows, first) {
	return gathered(rows).toSorted((a, b) => weight(a, first) - weight(b, first));
}
function likeness(row) {
	const [finding] = row.findings;
	const common = [
		row.model ?? "",
		row.outcome,
		row.basis,
		row.actor,
		String(row.optional)
	];
	if (finding === void 0) return [
		"reason",
		...common,
		row.reason
	].join("\0");
	return [
		"rule",
		...common,
		finding.rule,
		finding.path ?? "",
		finding.rule.endsWith("/missing") ? "" : finding.fix ?? ""
	].join("\0");
}
function gathered(rows) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = likeness(row);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [row]);
		else group.push(row);
	}
	return [...groups.values()].flatMap((group) => joined(group));
}
function joined(group) {
	const [first] = group;
	const obligations = group.flatMap((row) => row.obligations);
	if (first === void 0 || group.length < ALIKE || new Set(obligations.map(({ id }) => id)).size < group.length) return group;
	return [{
		...first,
		obligations,
		findings: group.flatMap((row) => row.findings)
	}];
}
function countFindings(rows) {
	return rows.reduce((sum, row) => sum + Math.max(row.findings.length, row.findings.length === 0 ? row.obligations.length : 0), 0);
}

// src/report/comment/heading.ts
function isWhole(report) {
	const { complete, missing, unreadable } = report.completeness;
	return complete && missing.length === 0 && unreadable.length === 0 && report.verdict !== "incomplete" && report.verdict !== "error";
}
function hasToDo(report, rows) {
	if (report.verdict === "nothing-to-check" && isWhole(report) && !report.fails) return false;
	return report.fails || rows.fresh.length > 0 || (report.counts.introduced ?? 0) > 0 || !isWhole(report) || report.verdict === "nothing-declared" || stillDue(report.change?.consequences ?? []) > 0;
}
function outcomeCounts(rows) {
	const counted = OUTCOMES.flatMap((outcome) => {
		const n = countFindings(rows.filter((row) => row.outcome === outcome));
		return n === 0 ? [] : [count(n, outcome)];
	});
	const hints = countFindings(rows.filter((row) => row.outcome === "hint"));
	const relaxed = countFindings(rows.filter((row) => row.outcome === "relaxed"));
	const words = [...counted, ...hints === 0 ? [] : [plural(hints, "hint")]].join(", ");
	return relaxed === 0 ? words : words === "" ? `${plural(relaxed, "relaxation")} of policy` : `${words}, and relaxes policy`;
}
function count(n, outcome) {
	return `${n} ${n === 1 ? OUTCOME_WORDS[outcome].one : OUTCOME_WORDS[outcome].many}`;
}
function heading(report, rows) {
	return `### ${verdict(report, rows)}`;
}
function verdict(report, rows) {
	const found = countFindings(rows.fresh);
	const compared = report.counts.introduced !== void 0;
	const what = outcomeCounts(rows.fresh);
	if (report.verdict === "error") return `${MARK.error} GPAI Docket: ${plural(report.counts.error, "check")} failed to run, so this result says too little`;
	if (found > 0 && report.firstContact) return `📋 GPAI Docket: nothing is declared about this model yet, and its files show ${what}`;
	if (found > 0) return `${report.fails ? MARK.conflict : "⚠️"} GPAI Docket: ${compared ? `this pull request introduces ${what}` : what}`;
	if (!isWhole(report)) return `${MARK.unknown} GPAI Docket: not everything could be read, so this result is not whole`;
	if (report.verdict === "nothing-declared" && !report.firstContact) return "📋 GPAI Docket: no role is declared in `model.yaml` yet, so no obligation was judged";
	if (report.verdict === "nothing-declared") return "📋 GPAI Docket: a model was found, and nothing is declared about it yet";
	const due = stillDue(report.change?.consequences ?? []);
	if (due > 0) return `📝 GPAI Docket: this pull request leaves ${plural(due, "update of the records", "updates of the records")} due`;
	return `${MARK.conflict} GPAI Docket: the check fails`;
}
function subheading(report, rows) {
	const level = prose(report.failOn, 20);
	const decides = report.failOn === "never" ? "This check never fails here (fail-on: never)." : report.fails ? `**This check fails**: it stops at **${level}** or worse.` : !isWhole(report) ? "This check does not fail, but what could not be read was not judged." : report.verdict === "nothing-declared" ? "This check does not fail, and no obligation was judged." : `This check passes: nothing ${report.counts.introduced === void 0 ? "" : "new "}is at **${level}** or worse.`;
	const also = counted(report, rows);
	return also === "" ? decides : `${decides} Also: ${also}.`;
}
function counted(report, rows) {
	const resolved = report.counts.resolved ?? 0;
	const older = olderFindings(report);
	const known = countFindings(rows.known);
	return [
		...resolved > 0 ? [`${MARK.recorded} ${resolved} resolved`] : [],
		...older > 0 ? [`${older} older ${older === 1 ? "one stays" : "ones stay"} open`] : [],
		...known > 0 ? [`${known} known from the baseline`] : []
	].join(" · ");
}
function clearLine(report, rows) {
	if (report.verdict === "nothing-to-check") return `${MARK.recorded} GPAI Docket: nothing to check, this pull request touches no model artifact and no record.`;
	const rest = counted(report, rows);
	const open = report.counts.unknown;
	const also = [...rest === "" ? [] : [rest], ...open > 0 ? [`${plural(open, "open question")}, none brought by this change`] : []];
	return `${MARK.recorded} GPAI Docket: nothing left to do in this pull request.${also.length === 0 ? "" : ` (${also.join(" · ")})`}`;
}

// src/report/comment/sections.ts
const MAX_LIST = 20;
function consequences(view) {
	const list = view.report.change?.consequences ?? [];
	if (list.length === 0) return [];
	const due = stillDue(list);
	const lines = consequenceLines(list, (place) => placeLink(view, place), view.detail.details ? 30 : 5);
	const open = list.find((one) => one.notRelevant === void 0 && one.due.some(({ done }) => !done));
	const line = codeSpan(`not_relevant: [{path: ${JSON.stringify(clip(open?.path ?? "", 100))}, reason: "<why>", by: "<who>", on: <date>}]`, 240);
	const hint = open === void 0 || !view.detail.details ? [] : ["", `Does such a change leave the documents as they are? Say so in \`model.yaml\`, and this list asks no more: ${line}`];
	return [
		`#### What this pull request makes due (${due === 0 ? "all done" : `${due} to do`})`,
		"",
		...lines,
		...hint,
		""
	];
}
function debt(view) {
	const { older, known } = view.rows;
	return [...debtFold(view, older, `${olderWords(older)}, not brought by this pull request`), ...debtFold(view, known, `${plural(countFindings(known), "known finding")}, listed in the baseline`)];
}
function olderWords(rows) {
	const found = rows.reduce((n, row) => n + row.findings.length, 0);
	const asked = countFindings(rows) - found;
	return [...found === 0 ? [] : [plural(found, "older finding")], ...asked === 0 ? [] : [plural(asked, found === 0 ? "older open question" : "open question")]].join(" and ");
}
function debtFold(view, rows, title) {
	const shown = rows.slice(0, view.detail.older);
	const lines = shown.map((row) => {
		const names = row.obligations.length === 0 ? `**${row.subject}**` : row.obligations.slice(0, MAX_LIST).map(({ id }) => boldId(id)).join(", ");
		const [first] = row.findings;
		const more = row.findings.length > 1 ? ` And ${row.findings.length - 1} more like it.` : "";
		return `- ${outcomeWords(row)} · ${names}${row.model === void 0 ? "" : ` · ${codeSpan(row.model, 60)}`}: ${prose(first?.message ?? row.reason, 300)}${more}${first?.path === void 0 ? "" : ` (${placeLink(view, first)})`}`;
	});
	if (rows.length > shown.length && shown.length > 0) lines.push(`- … and ${plural(rows.length - shown.length, "more line")} in the JSON report`);
	return fold(title, lines);
}
function resolved(view) {
	const list = view.detail.details ? view.report.resolved ?? [] : [];
	const lines = list.slice(0, MAX_LIST).map((one) => `- ${one.obligation === void 0 ? "" : `${boldId(one.obligation)} `}${prose(one.message, 200)}${one.path === void 0 ? "" : ` (${codeSpan(where(one), 160)})`}`);
	const total = Math.max(list.length, view.report.counts.resolved ?? 0);
	if (total > lines.length) lines.push(`- … and ${total - lines.length} more`);
	return list.length === 0 ? [] : fold(`${MARK.recorded} ${plural(total, "finding")} resolved by this pull request`, lines);
}
function passes(view) {
	if (!view.detail.passes || view.report.firstContact) return [];
	const all = view.report.models.flatMap((model) => model.obligations);
	const lines = [
		"recorded",
		"upcoming",
		"waived",
		"not-applicable"
	].flatMap((outcome) => {
		const of = all.filter((one) => one.outcome === outcome);
		if (of.length === 0) return [];
		if (outcome === "waived") return of.map((one) => `- ${MARK.waived} waived ${prose(one.id, 60)}${one.reason === void 0 ? "" : ` — ${prose(one.reason, 300)}`}`);
		const ids = outcome === "not-applicable" ? "" : `: ${of.map((one) => prose(one.id, 60) + (one.due === void 0 ? "" : ` (${prose(one.due, 20)})`)).join(", ")}`;
		return [`- ${MARK[outcome]} ${of.length} ${OUTCOME_WORDS[outcome].many}${ids}`];
	});
	const why = [...new Set(view.report.models.flatMap((model) => model.nothingBinds ?? []))];
	lines.push(...why.slice(0, 5).map((reason) => `- ${NOTHING_OWED} ${prose(reason, 300)}`));
	const person = all.filter((one) => one.outcome === "unknown" && one.personDecides === true);
	if (person.length > 0) lines.push(`- ${MARK.unknown} ${person.length} for a person to decide: ${person.map((one) => prose(one.id, 60)).join(", ")}`);
	const recorded = view.report.counts.recorded;
	return fold(recorded > 0 ? `${plural(recorded, "obligation")} recorded, and everything else` : "Everything else", lines);
}
function unread(report) {
	const { missing, unreadable } = report.completeness;
	const all = [...missing.map((one) => `- ${one.path === void 0 ? "" : `${codeSpan(one.path, 160)}: `}${prose(one.reason, 300)}${one.fix === void 0 ? "" : ` **Fix:** ${prose(one.fix, 300)}`}`), ...unreadable.map((one) => `- ${codeSpan(where(one), 160)}: ${prose(one.reason, 300)}`)];
	if (all.length === 0) return [];
	return [
		`#### Not read, or not read whole (${all.length})`,
		"",
		...all.slice(0, MAX_LIST),
		...all.length > MAX_LIST ? [`- … and ${all.length - MAX_LIST} more`] : [],
		""
	];
}
function nextSteps(view) {
	const { report, rows, context } = view;
	const listed = new Set(rows.fresh.flatMap((row) => row.obligations.map(({ id }) => id)));
	const own = report.firstContact || rows.fresh.length === 0 ? report.nextSteps.filter((step) => step.obligation === void 0 || !listed.has(step.obligation)) : [];
	const mechanical = rows.fresh.flatMap((row) => row.findings).filter((finding) => (finding.edits ?? []).length > 0).length;
	const harmless = (text) => text !== void 0 && /^[A-Za-z0-9.][A-Za-z0-9._/-]{0,99}$/.test(text);
	const base = harmless(context.baseRef) ? `origin/${context.baseRef}` : "<base>";
	const folder = harmless(context.folder) ? context.folder : "<folder>";
	const lines = [
		...own.map((step) => prose(step.text, 400)),
		...mechanical > 0 ? [`\`gpai-docket fix\` mends ${mechanical} of these by itself; it shows a diff first.`] : [],
		...rows.fresh.length > 0 && !report.firstContact ? [`Try it before you push: ${codeSpan(`gpai-docket check ${folder} --base ${base}`)}. After a push the check runs again${context.place === "check-run" ? "" : " and this comment follows"}.`] : []
	];
	return lines.length === 0 ? [] : [
		"#### Next steps",
		"",
		...lines.map((line, i) => `${i + 1}. ${line}`),
		""
	];
}

// src/report/comment/table.ts
const HEAD = ["| Obligation&nbsp;· outcome | Where · fix |", "| :-- | :-- |"];
const NAMED = 6;
const INLINE = 3;
const LONGEST_WORD = 30;
function table(view, rows) {
	const { open, rows: max } = view.detail;
	const shown = rows.slice(0, max);
	const out = shown.length === 0 ? [] : [
		...HEAD,
		...shown.slice(0, open).map((row) => tableRow(view, row)),
		""
	];
	const rest = shown.slice(open);
	if (rest.length > 0) out.push(...fold(plural(rest.length, "more row"), [...HEAD, ...rest.map((row) => tableRow(view, row))]));
	if (rows.length > shown.length) out.push(`… and ${plural(rows.length - shown.length, "more row")}: the job summary and the JSON report hold all of them.`, "");
	return out;
}
function tableRow(view, row) {
	const [first, second] = [what(row), whereAndFix(view, row)].map((lines) => cell(lines.filter((line) => line !== "").join("\n")));
	return `| ${first ?? ""} | ${second ?? ""} |`;
}
function whole(text) {
	return text.replaceAll(" ", "&nbsp;");
}
function what(row) {
	const named = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
	const more = row.obligations.length > NAMED ? ` and ${row.obligations.length - NAMED} more` : "";
	return [
		row.obligations.length === 0 ? `**${row.subject}**` : `${named}${more}`,
		whole(outcomeWords(row)),
		row.optional ? "not owed" : "",
		row.basis === "" ? "" : `<sub>${whole(row.basis)}</sub>`,
		row.model === void 0 ? "" : codeSpan(row.model, 60)
	];
}
function whereAndFix(view, row) {
	const [first] = row.findings;
	if (first === void 0) return [title(row, row.reason), softProse(sentence(row.reason))];
	const create = missingFile(view, row);
	const link = newFile(view, row);
	const more = row.findings.length > 1 && create === void 0 ? ` And ${row.findings.length - 1} more like it.` : "";
	return [
		places(view, row),
		title(row, first.message),
		create === void 0 ? `${softProse(sentence(first.message))}${more}` : `The file is not there yet; ${plural(row.findings.length, "answer")} of it ${row.findings.length === 1 ? "is" : "are"} asked for.`,
		view.detail.details && first.evidence !== void 0 && row.findings.length === 1 ? `Read: ${codeSpan(first.evidence)}` : "",
		link === "" ? fix(view, row) : link
	];
}
function title(row, message) {
	const [only] = row.obligations;
	const name = only?.title.trim() ?? "";
	return row.obligations.length !== 1 || name === "" || message.toLowerCase().includes(name.toLowerCase()) ? "" : `<sub>${prose(name, 70)}</sub>`;
}
function sentence(text) {
	return /^[a-z][a-z]* /.test(text) ? (text[0]?.toUpperCase() ?? "") + text.slice(1) : text;
}
function missingFile(view, row) {
	const [first] = row.findings;
	if (first?.path === void 0 || first.line !== void 0 || !first.rule.endsWith("/missing")) return void 0;
	return view.report.models.some((model) => model.missingRecords?.includes(first.path ?? "") === true) ? first.path : void 0;
}
function places(view, row) {
	const [first, ...rest] = row.findings;
	if (first === void 0) return "";
	const lines = new Set(rest.flatMap((f) => f.line === void 0 || f.line === first.line ? [] : [f.line]));
	const others = [...lines].slice(0, NAMED).map((line) => placeLink(view, {
		...first.path === void 0 ? {} : { path: first.path },
		line
	}, `:${line}`));
	const more = lines.size > NAMED ? ` +${lines.size - NAMED}` : "";
	return [placeLink(view, first), ...others].filter((one) => one !== "").join(" ") + more;
}
function isPaste(text) {
	return text.includes("\n") || /^(?:- )?[A-Za-z_][\w.-]{0,60}:(?: |$)/.test(text);
}
function linesOf(text) {
	return text.split("\n").filter((line) => line.trim() !== "");
}
function newFile(view, row) {
	const path = view.detail.details ? missingFile(view, row) : void 0;
	return path === void 0 ? "" : newFileLink(view, path);
}
function fix(view, row) {
	const [first] = row.findings;
	if (first?.fix === void 0 || first.fix.trim() === "") return "";
	const lines = linesOf(first.fix);
	if (isLong(first.fix) || differing(row)) return `**Fix:** the lines to paste stand ${view.detail.details ? "below" : "in the job summary"}.`;
	return `**Fix:** ${lines.map((line) => isPaste(first.fix ?? "") ? codeSpan(line, 400) : softProse(line, 400)).join("\n")}`;
}
function isLong(text) {
	return linesOf(text).length > INLINE || isPaste(text) && text.split(/\s/).some((word) => word.length > LONGEST_WORD);
}
function differing(row) {
	return new Set(row.findings.map((f) => f.fix ?? "")).size > 1;
}
const MAX_PASTE = 120;
function pasteLines(view, rows) {
	const out = [];
	for (const row of rows.slice(0, view.detail.rows)) {
		const [first] = row.findings;
		if (first?.fix === void 0 || newFile(view, row) !== "") continue;
		const lines = row.findings.flatMap((f) => f.fix === void 0 ? [] : linesOf(f.fix));
		if (!(isLong(first.fix) || differing(row))) continue;
		const ids = row.obligations.slice(0, NAMED).map(({ id }) => boldId(id)).join(", ");
		out.push(`${ids === "" ? `**${row.subject}**` : ids}${first.path === void 0 ? "" : ` · ${placeLink(view, { path: first.path })}`}`, "", ...fenced(lines.slice(0, MAX_PASTE).map((line) => clip(line, 1e3)), first.path?.endsWith(".csv") === true ? "csv" : "yaml"), "");
	}
	return fold("Lines to paste", out.slice(0, -1));
}

// src/report/comment/types.ts
const COMMENT_LIMIT = 65536;

// src/report/comment/first-contact.ts
const MAX_FACTS = 40;
const MAX_MODELS = 3;
function firstWords(view) {
	const { report, detail } = view;
	const models = report.models.slice(0, MAX_MODELS);
	const out = [`The files here look like those of a model (${models.map((model) => codeSpan(model.name ?? model.id, 80)).join(", ")}${report.models.length > MAX_MODELS ? ` and ${report.models.length - MAX_MODELS} more` : ""}), and there is no \`.gpai/\` folder yet. One file begins it: it says whether this repository provides the model, modifies or mirrors one, or holds none (\`library\`, \`not-gpai\`). With one of these two and a reason, nothing more is asked.`, ""];
	if (!detail.details) return out;
	const links = models.flatMap((model) => (model.missingRecords ?? []).slice(0, 1)).map((path) => newFileLink(view, path)).filter((link) => link !== "");
	out.push(...links.flatMap((link) => [link, ""]));
	const facts = models.flatMap((model) => [
		...models.length > 1 ? [`**${prose(model.name ?? model.id, 80)}**`, ""] : [],
		...model.facts.slice(0, MAX_FACTS).map((fact) => `- ${codeSpan(fact.key, 60)} ${codeSpan(valueText(fact), 160)}${fact.sources[0] === void 0 ? "" : ` · ${placeLink(view, fact.sources[0])}`}`),
		""
	]);
	const count = models.reduce((sum, model) => sum + model.facts.length, 0);
	if (count > 0) out.push(...fold(`What the files say: ${plural(count, "fact")}`, facts.slice(0, -1)));
	return out;
}

// src/report/comment/index.ts
const COMMENT_BYTES = 262144;
const PURPOSE = "pull-request";
const LADDER = [
	{
		open: 10,
		rows: 200,
		older: 100,
		details: true,
		passes: true
	},
	{
		open: 10,
		rows: 200,
		older: 100,
		details: true,
		passes: false
	},
	{
		open: 10,
		rows: 200,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 10,
		rows: 50,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 10,
		rows: 10,
		older: 0,
		details: false,
		passes: false
	},
	{
		open: 0,
		rows: 0,
		older: 0,
		details: false,
		passes: false
	}
];
const COMMIT = /commit [0-9a-f\u200b]{7,80}/g;
function renderComment(report, context) {
	const rows = rowsOfReport(report);
	const files = filesOf(report);
	const todo = hasToDo(report, rows);
	let text = "";
	let used = LADDER[0];
	for (const detail of LADDER) {
		used = detail;
		text = compose({
			report,
			context,
			rows,
			detail,
			files
		}, todo);
		if (text.length + 200 <= 65536 && byteLength(text) + 200 <= 262144) break;
	}
	const lasting = used === void 0 ? "" : compose({
		...constant({
			report,
			context
		}),
		rows,
		detail: used,
		files
	}, todo);
	const digest = createHash("sha256").update(lasting.replace(COMMIT, "commit")).digest("hex").slice(0, 16);
	return {
		state: todo ? "todo" : "clear",
		body: markerLine({
			purpose: PURPOSE,
			key: context.key,
			digest
		}) + text,
		digest
	};
}
function constant({ report, context }) {
	const { runUrl: _, ...rest } = context;
	return {
		report: {
			...report,
			tool: {
				...report.tool,
				version: ""
			}
		},
		context: {
			...rest,
			headSha: "0".repeat(40)
		}
	};
}
function compose(view, todo) {
	const { report, rows, detail } = view;
	if (!todo) return `${[
		clearLine(report, rows),
		"",
		...shortFooter(view)
	].join("\n")}\n`;
	const out = [
		heading(report, rows),
		"",
		subheading(report, rows),
		""
	];
	if (report.firstContact) out.push(...firstWords(view));
	for (const actor of ACTORS) {
		const theirs = rows.fresh.filter((row) => row.actor === actor);
		if (theirs.length === 0) continue;
		out.push(`#### ${ACTOR_WORDS[actor]} (${countFindings(theirs)})`, "", ...table(view, theirs));
	}
	if (detail.details) out.push(...pasteLines(view, rows.fresh));
	out.push(...consequences(view), ...unread(report), ...resolved(view), ...debt(view), ...passes(view), ...nextSteps(view), ...footer(view));
	return `${out.join("\n")}\n`;
}

export { renderComment as t };