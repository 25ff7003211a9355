import { A as readMarker, D as holdsMarker, E as namedIn, F as HEAD, I as KNOWN_KEYS, L as entriesOf, M as textDigest, N as CHAPTER_TITLES, O as isUntouched, P as CODE_CHAPTERS, R as measuresOf, S as isUsable, _ as speaksOf, g as isSame, h as differenceWords, j as stateDigest, k as markerText, m as difference, n as CHECKS, t as AGGREGATES, v as stateOf, w as meansFor, x as declarations, y as analysisFile } from "./registry.js";
import { n as evaluate, r as runChecks, t as readTree } from "./tree.js";
import { t as binding } from "./binding.js";
import { i as isoDate, r as isBefore } from "./clocks.js";
import { a as openChapters } from "./gates.js";
import { n as nameOfSubject, t as matchModels } from "./match.js";
import { a as obligation, t as CATALOGUE_DATE } from "./catalogue.js";
import { a as readGuarded, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { c as resolveCommit } from "./revision.js";
import { t as VERSION } from "./version.js";
import { t as silent } from "./progress.js";
import { n as decodeUtf8 } from "./decode.js";
import { n as writeGuarded } from "./write.js";
import { n as nonSignatoryRules } from "./signatories.js";
import { a as Markup, l as prose, o as NOTHING, s as markup } from "./palette.js";
import { t as STYLE } from "./style2.js";
import { t as renderJson } from "./json2.js";
import { c as prose$1, d as visible, i as codeSpan, n as cell } from "./escape.js";
import { n as wrap } from "./style.js";
import { i as readArgs, n as isoDate$1, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";

// src/checks/gaps/behind.ts
const OF_CHAPTER = {
	transparency: ["AIA-53.1.a", "AIA-53.1.b"],
	copyright: ["AIA-53.1.c"],
	safety: [
		"AIA-55.1.a",
		"AIA-55.1.b",
		"AIA-55.1.c",
		"AIA-55.1.d"
	]
};
function duty(id, ourReading) {
	const entry = obligation(id);
	if (entry === void 0) return [];
	const anchor = entry.anchors[0] ?? id;
	return [{
		id,
		anchor,
		title: entry.title.startsWith(`${anchor} `) ? entry.title.slice(anchor.length + 1) : entry.title,
		duty: entry.duty,
		ourReading
	}];
}
function named(anchor, chapter) {
	const exact = [...anchor.matchAll(/Art\. (5[35])\(1\)\(([a-d])\)/g)].map(([, article, letter]) => `AIA-${article ?? ""}.1.${letter ?? ""}`);
	return exact.length > 0 || !/Art\. 55\(1\)(?!\()/.test(anchor) ? exact : OF_CHAPTER[chapter];
}
function dutiesBehind(entries, chapter) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const id of entry.anchors.flatMap((anchor) => named(anchor, chapter))) found.set(id, (found.get(id) ?? true) && entry.anchorsInferred === true);
	const known = [...found].filter(([id]) => obligation(id) !== void 0 && id !== "AIA-53.1.d");
	return known.length > 0 ? known.toSorted(([a], [b]) => a < b ? -1 : 1).flatMap(([id, ours]) => duty(id, ours)) : OF_CHAPTER[chapter].flatMap((id) => duty(id, true));
}
function dutiesOfChapter(chapter) {
	return OF_CHAPTER[chapter].flatMap((id) => duty(id, false));
}

// src/checks/gaps/evidence.ts
function evidenceRows(input, chapters) {
	const rows = /* @__PURE__ */ new Map();
	for (const { key, evidence } of declarations(input.model.records, input.records)) {
		if (evidence.kind === "none" || !speaksOf(key, chapters)) continue;
		const place = evidence.kind === "link" ? evidence.url : evidence.kind === "missing" ? evidence.text : evidence.path;
		const known = rows.get(place);
		if (known !== void 0) {
			rows.set(place, {
				...known,
				keys: [...known.keys, key]
			});
			continue;
		}
		rows.set(place, evidence.kind === "file" ? fileRow(place, key, input) : {
			place,
			kind: evidence.kind,
			keys: [key]
		});
	}
	return [...rows.values()];
}
function fileRow(path, key, { records, lastChanges }) {
	const sha256 = records.digests?.get(path);
	const changed = isoDate(lastChanges.get(path)?.date);
	const { bytes, pointer, refused } = records.evidence?.get(path) ?? {};
	return {
		place: path,
		kind: "file",
		keys: [key],
		...sha256 === void 0 ? {} : { sha256 },
		...bytes === void 0 ? {} : { bytes },
		...pointer === void 0 ? {} : { pointer },
		...refused === void 0 ? {} : { refused },
		...changed === void 0 ? {} : { changed }
	};
}

// src/checks/gaps/recorded.ts
const KEPT_OUT = /^S-(?:C9|9\.)/;
const OUTCOME_ONLY = /^(?:S-|MDF-CMP|MDF-ENG)/;
const SAID = 4;
const OPEN = /* @__PURE__ */ new Set([
	"gap",
	"stale",
	"conflict",
	"unknown"
]);
function outcomeOf(id, raw) {
	return raw(id)?.outcome ?? "not-read";
}
function words$2(entries, raw) {
	const all = entries.filter((one) => !OUTCOME_ONLY.test(one.id)).flatMap((one) => {
		const result = raw(one.id);
		if (result === void 0 || !OPEN.has(result.outcome)) return [];
		return result.findings.map((finding) => finding.message);
	});
	return [...new Set(all)].slice(0, SAID);
}
function group({ id, title, fields }, applies, raw) {
	const all = fields.filter((one) => applies(one) && outcomeOf(one.id, raw) !== "not-applicable");
	const open = all.filter((one) => outcomeOf(one.id, raw) !== "recorded");
	return {
		id,
		title,
		fields: all.length,
		recorded: all.length - open.length,
		open: open.map((one) => one.title)
	};
}
function recordsRow(measure, applies, raw) {
	if (KEPT_OUT.test(measure.id)) return {
		keptOut: true,
		parts: 0,
		recorded: 0,
		outcomes: [],
		groups: [],
		said: []
	};
	const entries = [...measure.parts, ...measure.appendices].filter((one) => one.level === "must" && applies(one) && outcomeOf(one.id, raw) !== "not-applicable");
	const outcomes = entries.map((one) => ({
		id: one.id,
		title: one.title,
		outcome: outcomeOf(one.id, raw)
	}));
	const groups = measure.groups.map((one) => group(one, applies, raw)).filter((one) => one.fields > 0);
	const recorded = outcomes.filter((one) => one.outcome === "recorded").length;
	const kept = recorded > 0 || groups.some((one) => one.recorded > 0) || outcomes.some((one) => one.outcome === "stale" || one.outcome === "conflict");
	return {
		keptOut: false,
		parts: outcomes.length,
		recorded,
		outcomes,
		groups,
		said: kept ? words$2(entries, raw) : []
	};
}
function kept(row) {
	if (row.keptOut) return "none";
	const fields = row.groups.reduce((n, one) => n + one.fields, 0);
	const answered = row.groups.reduce((n, one) => n + one.recorded, 0);
	if (row.recorded + answered === 0) return "none";
	return row.recorded === row.parts && answered === fields ? "all" : "some";
}

// src/checks/gaps/questions.ts
const LIMITS = 3;
function anchorWords(duties) {
	const names = duties.map((one) => one.anchor);
	return names.length < 2 ? names[0] ?? "the duty behind it" : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
function questionOf(row, measure) {
	if (row.applies === "no") return void 0;
	if (row.applies === "question") return row.why;
	const duty = anchorWords(row.duties);
	switch (row.answer) {
		case "measure":
		case "named": {
			const limits = [...new Set(measure.parts.flatMap((one) => one.notCheckable ?? []))].slice(0, LIMITS);
			return `Are these means adequate, effective and proportionate for ${duty}?${limits.length === 0 ? "" : ` Files cannot show: ${limits.join("; ")}.`}`;
		}
		case "part": return `What is done for the other parts of this measure, and are these means adequate, effective and proportionate for ${duty}?`;
		case "whole": return `Which part of the means declared for the whole answers this measure, and is it adequate, effective and proportionate for ${duty}?`;
		case "not-found": return `Where is the evidence of these means, and are they adequate, effective and proportionate for ${duty}?`;
		case "none": return `What is done instead for ${duty}, or why is nothing needed?`;
	}
}

// src/checks/gaps/rows.ts
function meansRow({ key, scope, means, ...declared }, records, entry) {
	const { description, adequacy, missing, reviewed } = means;
	return {
		key,
		scope,
		evidence: reference({
			key,
			means,
			...declared
		}, records, entry),
		...description === void 0 ? {} : { description },
		...adequacy === void 0 ? {} : { adequacy },
		...missing === void 0 ? {} : { missing },
		...reviewed === void 0 ? {} : { reviewed }
	};
}
function reference(declared, records, entry) {
	const { evidence } = declared;
	if (evidence.kind !== "file") return evidence;
	const sha256 = records.digests?.get(evidence.path);
	const named = entry === void 0 ? void 0 : namedIn(entry, declared, records);
	return {
		...evidence,
		...sha256 === void 0 ? {} : { sha256 },
		...named === void 0 ? {} : { line: named.line }
	};
}
function answerOf(found, fields, rows) {
	const some = found.filter((one) => one !== void 0);
	const near = some.filter((one) => one.scope === "measure" && isUsable(one));
	if (near.length > 0) return near.length === found.length ? "measure" : "part";
	if (fields.some((one) => one?.scope === "measure" && isUsable(one))) return "part";
	if (some.length === 0) return "none";
	if (some.filter(isUsable).length === 0) return "not-found";
	return rows.some((row) => row.evidence.kind === "file" && row.evidence.line !== void 0) ? "named" : "whole";
}
function partRow(entry, owed, appendix) {
	const { id, title, duty, level } = entry;
	const why = owed.binds === "no" ? owed.reason : owed.binds === "unknown" ? owed.question : void 0;
	return {
		id,
		title,
		duty,
		level,
		applies: owed.binds !== "no",
		...why === void 0 ? {} : { why },
		...appendix ? { appendix } : {}
	};
}
function state(owed) {
	const first = owed[0];
	const open = owed.filter((one) => one.binds !== "no");
	if (open.length === 0) return {
		applies: "no",
		...first?.binds === "no" ? { why: first.reason } : {}
	};
	const question = open.find((one) => one.binds === "unknown");
	if (question !== void 0 && open.every((one) => one.binds === "unknown")) return {
		applies: "question",
		why: question.question
	};
	const later = open.find((one) => one.binds === "upcoming");
	return later === void 0 ? { applies: "yes" } : {
		applies: "later",
		why: later.reason
	};
}
function rowOf(measure, input, raw) {
	const { profile, records: model } = input.model;
	const owed = new Map(entriesOf(measure).map((one) => [one.id, binding(one, profile, input.now)]));
	const bindingOf = (one) => owed.get(one.id) ?? { binds: "yes" };
	const applies = (one) => bindingOf(one).binds !== "no";
	const applying = state(measure.parts.filter((one) => one.level === "must").map(bindingOf));
	const asked = [...measure.parts, ...measure.appendices].filter((one) => one.level === "must" && applies(one));
	const found = applying.applies === "no" ? [] : asked.map((one) => meansFor(one, model, input.records));
	const fields = applying.applies === "no" ? [] : measure.groups.flatMap((group) => group.fields).map((one) => meansFor(one, model, input.records));
	const means = [...new Map([...found, ...fields].flatMap((one) => one === void 0 ? [] : [[one.key, one]])).values()].map((one) => meansRow(one, input.records, measure.parts[0]));
	const answer = answerOf(found, fields, means);
	const [first] = measure.parts;
	const row = {
		id: measure.id,
		number: measure.number,
		title: measure.title,
		...applying,
		parts: [...measure.parts.map((one) => partRow(one, bindingOf(one), false)), ...measure.appendices.map((one) => partRow(one, bindingOf(one), true))],
		duties: dutiesBehind(measure.parts, measure.chapter),
		answer,
		means,
		records: recordsRow(measure, applies, raw),
		source: first === void 0 ? {
			doc: "",
			where: ""
		} : {
			doc: first.source.doc,
			where: measure.number,
			...first.source.url === void 0 ? {} : { url: first.source.url }
		}
	};
	const question = questionOf(row, measure);
	return question === void 0 ? row : {
		...row,
		question
	};
}

// src/checks/gaps/types.ts
const ANSWERS = [
	"measure",
	"part",
	"named",
	"whole",
	"not-found",
	"none"
];

// src/checks/gaps/analyse.ts
function gapAnalysis(options) {
	const { input } = options;
	const { profile, records: model, id } = input.model;
	const state = stateOf({
		id,
		profile,
		records: model
	}, input.records, input.now, options.chapters);
	const status = statusOf(input, state.chapters);
	const data = model.model?.data;
	const lineage = data?.lineage;
	const report = data?.code_of_practice?.report;
	const chapters = status.status === "analysed" ? state.chapters.map((one) => chapterOf(one, options)) : [];
	return {
		schemaVersion: 1,
		...status,
		provider: {
			...text("name", data?.provider?.name),
			...text("contact", data?.provider?.contact),
			establishedInUnion: profile.establishedInUnion,
			...text("size", data?.provider?.size ?? (profile.sme === true ? "sme" : void 0))
		},
		model: {
			id,
			...text("name", nameOfSubject(input.model)),
			versions: data?.model?.versions ?? [],
			role: profile.role,
			...text("lineage", lineage?.id),
			releases: (lineage?.releases ?? []).map((one) => ({
				version: one.version,
				...text("date", one.date),
				...text("euMarket", one.eu_market)
			})),
			released: profile.released,
			euMarket: profile.euMarket,
			openSource: profile.openSource,
			systemicRisk: profile.systemicRisk
		},
		signed: profile.signatory,
		date: input.now,
		since: sinceOf(options, state),
		catalogueDate: options.catalogueDate,
		tool: options.toolVersion,
		repository: options.repository,
		report: {
			recorded: report?.receipt !== void 0,
			...text("date", report?.date),
			...text("reviewed", report?.reviewed)
		},
		...data?.reviewed === void 0 ? {} : { reviewed: data.reviewed },
		chapters,
		others: CODE_CHAPTERS.filter((one) => !state.chapters.includes(one)).map((one) => ({
			chapter: one,
			title: CHAPTER_TITLES[one],
			why: whyNot(one, profile)
		})),
		evidence: status.status === "analysed" ? evidenceRows(input, state.chapters) : [],
		unread: options.unread ?? [],
		state
	};
}
function text(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function statusOf(input, chapters) {
	const { profile } = input.model;
	const owed = binding(input.obligation("G-nonsignatory"), profile, input.now);
	if (owed.binds === "unknown") return {
		status: "not-declared",
		reason: owed.question
	};
	if (owed.binds === "no") return {
		status: profile.role === "provider" || profile.role === "modifier" && openChapters(profile).length === 0 ? "nothing-open" : "out-of-scope",
		reason: owed.reason
	};
	if (chapters.length === 0) return {
		status: "nothing-open",
		reason: "The chapter asked for is declared as signed, or answers to no duty here."
	};
	return {
		status: "analysed",
		...owed.binds === "upcoming" ? { reason: owed.reason } : {}
	};
}
function whyNot(chapter, profile) {
	if (profile.signatory?.includes(chapter) === true) return "Declared as signed: its measures are the yardstick, and its own records answer for them.";
	if (openChapters(profile).includes(chapter)) return "Left out of this document on request.";
	if (chapter === "transparency") return "Declared open source and without systemic risk: Art. 53(2) lifts Art. 53(1)(a) and (b). The declaration is the provider's; the conditions are for people to judge.";
	if (chapter === "safety") return profile.systemicRisk === null ? "Not declared whether this is a model with systemic risk (Art. 51): an open question. Art. 55 binds where it is one." : "Declared as without systemic risk (Art. 51): Art. 55 does not bind.";
	return "Not declared whether it is signed.";
}
function chapterOf(chapter, options) {
	const { input } = options;
	const commitments = /* @__PURE__ */ new Map();
	for (const measure of measuresOf(chapter)) commitments.set(measure.commitment, [...commitments.get(measure.commitment) ?? [], rowOf(measure, input, options.raw)]);
	const groups = [...commitments].map(([id, rows]) => {
		const entry = input.obligation(id);
		return {
			id,
			title: entry.title.replace(/^Commitment \d+:? /, ""),
			duty: entry.duty,
			rows
		};
	});
	const whole = declarations(input.model.records, input.records).filter((one) => one.key === chapter || KNOWN_KEYS.get(one.key) === null || meansFor(input.obligation(HEAD[chapter]), input.model.records, input.records)?.key === one.key);
	return {
		chapter,
		title: CHAPTER_TITLES[chapter],
		duties: dutiesOfChapter(chapter),
		commitments: groups,
		means: whole.map((one) => meansRow({
			...one,
			scope: "whole"
		}, input.records)),
		counts: countRows(groups.flatMap((one) => one.rows))
	};
}
function countRows(rows) {
	const applying = rows.filter((one) => one.applies !== "no");
	const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, applying.filter((one) => one.answer === answer).length]));
	const state = (wanted) => applying.filter((one) => kept(one.records) === wanted).length;
	return {
		measures: rows.length,
		applying: applying.length,
		answers,
		recorded: state("all"),
		partly: state("some")
	};
}
function sinceOf({ input, previous }, state) {
	if (previous !== void 0) return isSame(difference(previous, state)) && isBefore(input.now, previous.since) !== true ? previous.since : input.now;
	const days = declarations(input.model.records, input.records).filter((one) => speaksOf(one.key, state.chapters)).map((one) => {
		return [isoDate(one.means.reviewed), one.evidence.kind === "file" ? isoDate(input.lastChanges.get(one.evidence.path)?.date) : void 0].filter((day) => day !== void 0).toSorted().at(-1);
	});
	const newest = days.length > 0 && days.every((day) => day !== void 0) ? days.toSorted().at(-1) : void 0;
	return newest !== void 0 && isBefore(input.now, newest) !== true ? newest : input.now;
}

// src/engine/gaps.ts
async function analyseGaps(options) {
	const source = await openRepository(options.path);
	try {
		return await analyse(source, options);
	} finally {
		await source.close();
	}
}
async function analyse(source, options) {
	const tree = await readTree(source, options.now, options.progress ?? silent, /* @__PURE__ */ new Map());
	const commit = source.commit ?? await resolveCommit(options.path, "HEAD").catch(() => void 0);
	const repository = {
		name: source.name,
		...commit === void 0 ? {} : { commit }
	};
	options.progress?.("checking");
	const input = {
		facts: tree.facts,
		records: tree.records,
		lastChanges: tree.lastChanges,
		optout: tree.optout,
		now: options.now,
		catalogueDate: CATALOGUE_DATE,
		toolVersion: VERSION,
		repository: {
			kind: source.kind,
			...repository
		},
		incomplete: tree.incomplete
	};
	const report = evaluate(input);
	const subjects = matchModels(tree.facts, tree.records).subjects;
	const wanted = subjects.flatMap((subject, i) => options.model === void 0 || subject.id === options.model || subject.records.id === options.model ? [{
		subject,
		judged: report.models[i]
	}] : []);
	if (wanted.length === 0) {
		const ids = subjects.map((one) => one.id).join(", ");
		throw new RepositoryError(options.model === void 0 ? "no model and no record was found here" : `no model has the id that was asked for; models here: ${ids === "" ? "none" : ids}`, {
			path: options.path,
			fix: options.model === void 0 ? "gpai-docket init" : "leave --model out, or name one of these ids"
		});
	}
	return wanted.flatMap(({ subject, judged }) => judged === void 0 ? [] : [ofModel(subject, judged.profile, input, report, options)]);
}
function entry(id) {
	const found = obligation(id);
	if (found === void 0) throw new Error(`no entry ${id} in the catalogue`);
	return found;
}
function ofModel(subject, profile, input, report, options) {
	const { records, lastChanges, now, optout } = input;
	const evidence = optout?.get(subject.records.folder);
	const checkInput = {
		model: {
			id: subject.id,
			facts: subject.facts,
			records: subject.records,
			profile
		},
		records,
		unreadable: input.facts.unreadable,
		lastChanges,
		now,
		obligation: entry,
		...evidence === void 0 || !subject.declared ? {} : { optout: evidence }
	};
	const raw = runChecks(CHECKS, AGGREGATES, checkInput, (id) => binding(entry(id), profile, now).binds !== "no");
	const file = analysisFile(subject.records, records);
	const previous = options.previous ?? (file.kind === "ours" ? file.marker : void 0);
	const { missing, unreadable } = report.completeness;
	return {
		file,
		analysis: gapAnalysis({
			input: checkInput,
			raw: (id) => raw.get(id),
			catalogueDate: CATALOGUE_DATE,
			toolVersion: VERSION,
			repository: {
				name: input.repository.name,
				...input.repository.commit === void 0 ? {} : { commit: input.repository.commit }
			},
			unread: [...missing.map((one) => one.reason), ...unreadable.map((one) => `${one.path}: ${one.reason}`)],
			...options.chapter === void 0 ? {} : { chapters: [options.chapter] },
			...previous === void 0 ? {} : { previous }
		})
	};
}

// src/engine/gaps-write.ts
const MAX_BYTES = 16777216;
async function lookAt(output, root) {
	const full = resolve(output);
	const folder = await realpath(dirname(full)).catch((cause) => {
		throw new RepositoryError("its folder does not exist", {
			path: output,
			fix: `mkdir -p ${dirname(output)}`,
			cause
		});
	});
	for (const base of [process.cwd(), resolve(root)]) await refuseLinks(base, full, folder, output);
	if (folder.split(sep).some((part) => part.toLowerCase() === ".git")) throw new RepositoryError("this lies inside git's own folder", { path: output });
	const name = basename(full);
	const bytes = await readGuarded(folder, name, { length: MAX_BYTES }).catch((error) => {
		if (error instanceof RepositoryError && error.cause?.code === "ENOENT") return void 0;
		throw error instanceof RepositoryError ? new RepositoryError(error.message, {
			path: output,
			fix: "give another --output",
			cause: error
		}) : error;
	});
	if (bytes === void 0) return {
		folder,
		name
	};
	const text = decodeUtf8(bytes) ?? "";
	const marker = holdsMarker(text) ? readMarker(text) : void 0;
	return {
		folder,
		name,
		before: {
			bytes,
			...marker === void 0 ? {} : { marker },
			untouched: marker !== void 0 && isUntouched(text, marker)
		}
	};
}
async function refuseLinks(base, full, folder, output) {
	const way = relative(base, dirname(full));
	if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
	if (folder !== join(await realpath(base), way)) throw new RepositoryError("a folder on the way is a symbolic link, which is never written through", {
		path: output,
		fix: "put a real folder there, or give another --output"
	});
}
async function writeDocument(target, output, text) {
	const { before, folder, name } = target;
	if (before !== void 0 && before.marker === void 0) throw new RepositoryError("a file is there that gpai-docket gaps did not write; it is not overwritten", {
		path: output,
		fix: "give another --output, or move that file away"
	});
	if (before !== void 0 && !before.untouched) throw new RepositoryError("it was changed by hand since it was written; it is not overwritten", {
		path: output,
		fix: "move your words into .gpai/model.yaml (description, adequacy, missing), then delete the file or give another --output"
	});
	const bytes = new TextEncoder().encode(text);
	if (before !== void 0 && Buffer.compare(before.bytes, bytes) === 0) return false;
	await writeGuarded(folder, name, before?.bytes, bytes);
	return true;
}

// src/report/gaps/blocks.ts
const p = (...text) => ({
	kind: "p",
	text
});
const terms = (rows) => ({
	kind: "terms",
	rows
});

// src/report/gaps/words.ts
const ANSWER_WORDS = {
	measure: {
		label: "declared",
		meaning: "Means declared for the measure, with evidence that was found or linked",
		open: false
	},
	part: {
		label: "declared in part",
		meaning: "Means declared for some of its parts",
		open: true
	},
	named: {
		label: "declared as a whole, named",
		meaning: "Means declared for the chapter or more, and their evidence names the measure",
		open: false
	},
	whole: {
		label: "declared as a whole",
		meaning: "Means declared for the chapter or more, not measure by measure",
		open: true
	},
	"not-found": {
		label: "evidence not found",
		meaning: "Means declared; their evidence was not found, or is empty",
		open: true
	},
	none: {
		label: "not declared",
		meaning: "No means declared",
		open: true
	}
};
const OUTCOMES = {
	recorded: "recorded",
	gap: "not recorded, or incomplete",
	stale: "recorded, and older than its rule allows",
	conflict: "recorded, and contradicted by another file",
	unknown: "an open question",
	"not-applicable": "does not apply",
	upcoming: "not recorded, and due later",
	error: "could not be checked",
	"not-read": "not something that files show"
};
function count(n, one, many = `${one}s`) {
	return `${n} ${n === 1 ? one : many}`;
}
function answerLabel(row) {
	if (row.applies === "no") return {
		label: "does not apply",
		open: false
	};
	const { label, open } = ANSWER_WORDS[row.answer];
	return {
		label,
		open
	};
}
function evidenceLine(evidence) {
	switch (evidence.kind) {
		case "file": return [
			"Found: ",
			{ code: evidence.anchor === void 0 ? evidence.path : `${evidence.path}#${evidence.anchor}` },
			evidence.sha256 === void 0 ? ", no digest (see Annex A)" : ", SHA-256 ",
			...evidence.sha256 === void 0 ? [] : [{ code: evidence.sha256 }],
			...evidence.empty === true ? [". Nothing stands in it but a placeholder, or nothing at all."] : evidence.line === void 0 ? ["."] : [`. It names this measure in line ${evidence.line}.`]
		];
		case "link": return [
			"A link, not looked at: ",
			{ code: evidence.url },
			"."
		];
		case "missing": return [
			"Not found in the repository: ",
			{ code: evidence.text },
			"."
		];
		case "itself": return [
			"Names a document that was written from these declarations: ",
			{ code: evidence.path },
			". It shows nothing of its own."
		];
		case "none": return ["No evidence is named."];
	}
}
function keyWords({ key, scope }) {
	return scope === "whole" ? [
		"as a whole (",
		{ code: key },
		")"
	] : ["for ", { code: key }];
}
function recordLines(row) {
	if (row.keptOut) return [["Left out of this document on purpose (Annex B)."]];
	const lines = [];
	if (row.parts === 1 && row.outcomes[0] !== void 0) lines.push([sentence(OUTCOMES[row.outcomes[0].outcome])]);
	else if (row.parts > 1) {
		if (row.recorded === 0 && row.outcomes.every((one) => one.outcome === "gap" || one.outcome === "not-read")) lines.push([`None of its ${row.parts} parts is recorded in this repository.`]);
		else lines.push([`${row.recorded} of ${count(row.parts, "part")} recorded.`, ...row.outcomes.filter((one) => one.outcome !== "recorded").slice(0, 12).map((one) => ` ${one.title}: ${OUTCOMES[one.outcome]}.`)]);
	}
	const fields = row.groups.reduce((n, one) => n + one.fields, 0);
	if (fields > 0) {
		const recorded = row.groups.reduce((n, one) => n + one.recorded, 0);
		lines.push([recorded === 0 ? "The Model Documentation Form is not kept in this repository." : `Model Documentation Form: ${recorded} of ${fields} fields recorded, by heading below.`]);
	}
	return lines.length === 0 ? [["Nothing is asked of its parts here."]] : lines;
}
function sentence(words) {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
function recordWords(row) {
	if (row.keptOut) return "left out";
	const fields = row.groups.reduce((n, one) => n + one.fields, 0);
	const answered = row.groups.reduce((n, one) => n + one.recorded, 0);
	const form = fields === 0 ? [] : [`${answered} of ${fields} fields`];
	return [...row.parts === 0 ? [] : row.parts === 1 && row.outcomes[0] !== void 0 ? [OUTCOMES[row.outcomes[0].outcome]] : [`${row.recorded} of ${row.parts} parts recorded`], ...form].join("; ") || "nothing is asked";
}
const yesNo = (value) => value === null ? "not declared" : value ? "yes" : "no";
const NOT_SAID = "This document sets side by side what is declared and what was found. It is not legal advice, it calls no means adequate, and it does not say whether a duty is met.";

// src/report/gaps/body.ts
function placeOf(id) {
	return `m-${id}`;
}
function dutyWords(duties) {
	return duties.flatMap((one, i) => [
		i === 0 ? "" : "; ",
		{ strong: one.anchor },
		` ${one.title}${one.ourReading ? " (our reading)" : ""}`
	]);
}
const ALWAYS = /* @__PURE__ */ new Set([
	"measure",
	"not-found",
	"none"
]);
function summary(a) {
	const row = (what, of) => [[what], ...a.chapters.map((one) => [String(of(one))])];
	return {
		id: "summary",
		title: "2 Summary",
		page: false,
		blocks: [
			{
				kind: "table",
				caption: "Measures by chapter",
				columns: ["", ...a.chapters.map((one) => one.title)],
				rows: [
					row("Measures of the chapter", (one) => one.counts.measures),
					row("Of these apply here", (one) => one.counts.applying),
					...ANSWERS.filter((answer) => ALWAYS.has(answer) || a.chapters.some((one) => one.counts.answers[answer] > 0)).map((answer) => row(ANSWER_WORDS[answer].meaning, (one) => one.counts.answers[answer])),
					row("Recorded anyway, completely", (one) => one.counts.recorded),
					row("Recorded anyway, in part", (one) => one.counts.partly)
				]
			},
			...a.others.length === 0 ? [] : [{
				kind: "table",
				caption: "Chapters that are not analysed",
				columns: ["Chapter", "Why"],
				rows: a.others.map((one) => [[one.title], [one.why]])
			}],
			p("An open question stands at each measure. Nobody but a person can answer it.")
		]
	};
}
function meansLines(one) {
	const rows = [
		{
			term: "Means declared",
			lines: [[
				...keyWords(one),
				": ",
				one.description === void 0 ? "no description" : { words: one.description }
			]]
		},
		{
			term: "Evidence",
			lines: [evidenceLine(one.evidence)]
		},
		{
			term: "Held to be adequate because",
			lines: [one.adequacy === void 0 ? ["No reason is recorded."] : [{ words: one.adequacy }]]
		}
	];
	rows.push({
		term: "Missing, as declared",
		lines: [one.missing === void 0 ? ["Nothing is declared as missing."] : [{ words: one.missing }]]
	});
	rows.push({
		term: "Last reviewed",
		lines: [[one.reviewed ?? "no date recorded"]]
	});
	return rows;
}
function partLines(row) {
	const applying = row.parts.filter((one) => one.applies);
	const level = (one) => one.level === "must" ? "" : " (encouraged)";
	return applying.length === 1 && applying[0] !== void 0 ? [[applying[0].duty]] : applying.map((one) => [
		{ strong: one.id === row.id ? "The measure" : one.title },
		` (`,
		{ code: one.id },
		`)${level(one)}${one.appendix === true ? " (that it belongs here is our reading)" : ""}: ${one.duty}`
	]);
}
function measure(row) {
	const near = row.means.filter((one) => one.scope === "measure");
	const whole = row.means.filter((one) => one.scope === "whole");
	const rows = [
		{
			term: "Duty of the Act",
			lines: [dutyWords(row.duties)]
		},
		{
			term: "Asks",
			lines: partLines(row)
		},
		...row.why === void 0 || row.applies === "question" ? [] : [{
			term: "When",
			lines: [[row.why]]
		}],
		...near.flatMap(meansLines)
	];
	if (row.means.length === 0) rows.push({
		term: "Means declared",
		lines: [["None."]]
	});
	for (const one of whole) {
		const named = one.evidence.kind === "file" && one.evidence.line !== void 0 ? [
			". Its evidence, ",
			{ code: one.evidence.path },
			`, names this measure in line ${one.evidence.line}.`
		] : [". The evidence does not name this measure, or cannot be searched."];
		rows.push({
			term: "Means declared",
			lines: [[
				"Only ",
				...keyWords(one),
				", as shown at the head of the chapter",
				...named
			]]
		});
	}
	rows.push({
		term: "Recorded anyway",
		lines: recordLines(row.records)
	});
	if (row.records.said.length > 0) rows.push({
		term: "What the checks say",
		lines: row.records.said.map((one) => [{ words: one }])
	});
	if (row.question !== void 0) rows.push({
		term: "Open question",
		lines: [[row.question]]
	});
	const shown = row.records.groups.filter((one) => one.recorded > 0).length > 0 ? row.records.groups : [];
	return [
		{
			kind: "heading",
			level: 4,
			id: placeOf(row.id),
			text: `${row.number} ${row.title} (${row.id})`
		},
		terms(rows),
		...shown.length === 0 ? [] : [{
			kind: "table",
			caption: "Model Documentation Form, by heading",
			columns: [
				"Heading",
				"Recorded",
				"Not recorded"
			],
			rows: shown.map((one) => [
				[one.title],
				[`${one.recorded} of ${one.fields}`],
				[one.open.length === 0 ? "nothing" : one.open.join(", ")]
			])
		}]
	];
}
function isBare(row) {
	return row.answer === "none" && row.applies === "yes" && !row.records.keptOut && kept(row.records) === "none" && row.records.said.length === 0 && row.records.outcomes.every((one) => one.outcome !== "stale" && one.outcome !== "conflict");
}
function bareTable(rows) {
	return {
		kind: "table",
		caption: "No means declared, and nothing recorded. Open question for each: what is done instead for the duty, or why is nothing needed?",
		columns: [
			"Measure",
			"Asks",
			"Duty of the Act"
		],
		rows: rows.map((row) => [
			[{ strong: row.id }, ` ${row.title}`],
			partLines(row).flatMap((part, i) => [...i === 0 ? [] : [" "], ...part]),
			dutyWords(row.duties)
		]),
		ids: rows.map((row) => placeOf(row.id))
	};
}
function commitmentBlocks(one, chapter, n) {
	const rows = one.rows.filter((row) => row.applies !== "no");
	if (rows.length === 0) return [];
	const number = chapter.chapter === "safety" ? one.id.slice(3) : "1";
	const bare = rows.filter(isBare);
	return [
		{
			kind: "heading",
			level: 3,
			id: `s-${n}-${number}`,
			text: `Commitment ${number}: ${one.title}`
		},
		p(one.duty),
		...rows.filter((row) => !isBare(row)).flatMap(measure),
		...bare.length === 0 ? [] : [bareTable(bare)]
	];
}
function chapterSection(chapter, n) {
	const rows = chapter.commitments.flatMap((one) => one.rows);
	const applying = rows.filter((row) => row.applies !== "no");
	const not = rows.filter((row) => row.applies === "no");
	return {
		id: chapter.chapter,
		title: `${n} ${chapter.title} chapter`,
		page: true,
		blocks: [
			p("The chapter is one way to meet: ", ...dutyWords(chapter.duties), "."),
			...chapter.means.length === 0 ? [] : [{
				kind: "heading",
				level: 3,
				id: `s-${n}-whole`,
				text: "Means declared for more than one measure"
			}, ...chapter.means.map((one) => terms(meansLines(one)))],
			{
				kind: "table",
				caption: "Measures that apply",
				columns: [
					"Measure",
					"Means",
					"Recorded anyway"
				],
				rows: applying.map((row) => [
					[{
						ref: placeOf(row.id),
						text: row.id
					}, ` ${row.title}`],
					[answerLabel(row)],
					[recordWords(row.records)]
				])
			},
			...not.length === 0 ? [] : [{
				kind: "table",
				caption: "Measures that do not apply here",
				columns: ["Measure", "Why"],
				rows: not.map((row) => [[`${row.id} ${row.title}`], [row.why ?? ""]])
			}],
			...chapter.commitments.flatMap((one) => commitmentBlocks(one, chapter, n))
		]
	};
}
function size(bytes) {
	return bytes === void 0 ? "not known" : count(bytes, "byte");
}
function evidence(a) {
	const files = a.evidence.filter((one) => one.kind === "file");
	const rest = a.evidence.filter((one) => one.kind !== "file");
	const keys = (list) => list.flatMap((key, i) => [...i === 0 ? [] : [", "], { code: key }]);
	const words = {
		link: "a link, not looked at",
		missing: "not found in the repository",
		itself: "written from these declarations",
		file: ""
	};
	return {
		id: "evidence",
		title: "Annex A: Evidence",
		page: true,
		blocks: [
			...a.evidence.length === 0 ? [p("No evidence is named by the declared means.")] : [],
			...files.length === 0 ? [] : [{
				kind: "table",
				caption: "Files of the repository, as read for this document",
				columns: [
					"File",
					"SHA-256",
					"Size",
					"Last change",
					"For"
				],
				rows: files.map((one) => [
					[{ code: one.place }],
					one.sha256 === void 0 ? [one.refused === void 0 ? "not read" : { words: one.refused }] : [{ code: one.sha256 }, one.pointer === true ? " (of the file that a Git LFS pointer names)" : ""],
					[size(one.bytes)],
					[one.changed ?? "not known"],
					keys(one.keys)
				])
			}],
			...rest.length === 0 ? [] : [{
				kind: "table",
				caption: "Named, and not read",
				columns: [
					"Named",
					"State",
					"For"
				],
				rows: rest.map((one) => [
					[{ code: one.place }],
					[words[one.kind]],
					keys(one.keys)
				])
			}]
		]
	};
}

// src/report/gaps/front.ts
const SIZE = {
	sme: "SME",
	smc: "small mid-cap",
	large: "larger than a small mid-cap"
};
function releaseWords(one) {
	return [
		{ code: one.version },
		one.date === void 0 ? "" : `, released ${one.date}`,
		one.euMarket === void 0 ? "" : `, on the Union market ${one.euMarket}`
	];
}
function joined(lines, by = "; ") {
	return lines.flatMap((line, i) => [...i === 0 ? [] : [by], ...line]);
}
function facts(a) {
	const { provider, model, repository, report } = a;
	const market = model.euMarket === null ? "not declared" : model.euMarket === "none" ? "declared as not placed" : model.euMarket;
	const rows = [
		{
			term: "Provider",
			lines: [[provider.name === void 0 ? "not declared" : { words: provider.name }, provider.size === void 0 ? "" : ` (${SIZE[provider.size] ?? "size not known"})`], ...provider.contact === void 0 ? [] : [["Contact: ", { code: provider.contact }]]]
		},
		{
			term: "Model",
			lines: [[
				model.name === void 0 ? "" : { words: model.name },
				model.name === void 0 ? "" : ", ",
				"id ",
				{ code: model.id }
			], ...model.versions.length === 0 ? [] : [["Versions: ", ...joined(model.versions.slice(0, 30).map((one) => [{ code: one }]), ", ")]]]
		},
		...model.lineage === void 0 && model.releases.length === 0 ? [] : [{
			term: "Lineage",
			lines: [...model.lineage === void 0 ? [] : [[{ code: model.lineage }]], ...model.releases.slice(0, 20).map(releaseWords)]
		}],
		{
			term: "Declared",
			lines: [[`Role: ${model.role ?? "not declared"}. Systemic risk: ${yesNo(model.systemicRisk)}. Open source: ${yesNo(model.openSource)}. Established in the Union: ${yesNo(provider.establishedInUnion)}.`], [`Released ${model.released ?? "(not declared)"}; on the Union market: ${market}.`]]
		},
		{
			term: "Chapters signed",
			lines: [[a.signed === null ? "not declared" : a.signed.length === 0 ? "none, as declared" : `${a.signed.join(", ")}, as declared`]]
		},
		{
			term: "Chapters analysed",
			lines: [[a.chapters.map((one) => one.title).join(", ") || "none"]]
		},
		{
			term: "Date",
			lines: [[{ strong: a.date }, `. Declared means and their evidence as they stand since ${a.since}.`]]
		},
		{
			term: "Report to the AI Office",
			lines: [[report.recorded ? `A receipt is recorded${report.date === void 0 ? "" : `, dated ${report.date}`}${report.reviewed === void 0 ? "" : `; last found unchanged in substance on ${report.reviewed}`}. Its id is not shown.` : "No receipt is recorded."]]
		},
		...a.reviewed?.on === void 0 && a.reviewed?.by === void 0 ? [] : [{
			term: "Records reviewed",
			lines: [[
				a.reviewed.on ?? "no date",
				...a.reviewed.by === void 0 ? [] : [", ", { words: a.reviewed.by }],
				" (as declared)"
			]]
		}],
		{
			term: "Repository",
			lines: [[{ code: repository.name }, ...repository.commit === void 0 ? [] : [", last commit ", { code: repository.commit }]]]
		},
		{
			term: "Made by",
			lines: [[`gpai-docket ${a.tool}, catalogue of ${a.catalogueDate}. State digest `, { code: stateDigest(a.state) }]]
		}
	];
	return terms(rows);
}
function basis(a) {
	const entries = [
		"AIA-53.4",
		...a.chapters.some((one) => one.chapter === "safety") ? ["AIA-55.2"] : [],
		"G-nonsignatory"
	].flatMap((id) => obligation(id) ?? []);
	const source = (url, where) => url?.startsWith("https://") === true ? [{
		link: url,
		text: where
	}] : [where];
	return {
		id: "basis",
		title: "1 Why this document",
		page: true,
		blocks: [
			p("The Code of Practice is voluntary; the duties of the AI Act are not. A provider that does not sign a chapter shows by other means how it answers the duties behind that chapter, and those only."),
			{
				kind: "list",
				items: entries.map((one) => [
					{ strong: one.anchors[0] ?? one.id },
					` (`,
					{ code: one.id },
					`; ${one.basis === "act" ? "binding" : "the Commission's reading, not binding"}): ${one.duty} `,
					...source(one.source.url, one.source.doc)
				])
			},
			p("What follows from not signing, in our own words:"),
			{
				kind: "list",
				items: nonSignatoryRules().map((one) => [
					{ code: one.id },
					` ${one.rule} `,
					...joined(one.source.slice(0, 2).map((url, i) => source(url, i === 0 ? one.where ?? "source" : "second source")), ", "),
					one.verified === "full text read" || one.verified === "full text seen" ? "" : ` (${one.verified})`
				])
			}
		]
	};
}
function limits(a) {
	const unread = a.unread.slice(0, 10);
	return {
		id: "limits",
		title: "Annex B: What this document does not say",
		page: false,
		blocks: [
			{
				kind: "list",
				items: [
					[NOT_SAID],
					["Whether means are adequate, effective and proportionate is for the provider to explain and for the Commission to assess (Arts. 53(4), 55(2))."],
					["\"Found\" says that a file of this name is in the repository, with this digest. Nobody judged what it says. A link was not opened."],
					["\"Names this measure\" says that these words stand in that line, not that the measure is followed."],
					["What the records show is whether something is recorded and agrees with other files, not whether it is true, and not whether it was done."],
					["What a measure asks stands here in our own words, in short; the Code decides. Duties marked as our reading are not named by the Code itself for that measure."],
					["The Code is voluntary: not having signed it says nothing by itself, and having signed it is no conclusive evidence either."]
				]
			},
			{
				kind: "heading",
				level: 3,
				id: "kept-out",
				text: "Kept out on purpose"
			},
			{
				kind: "list",
				items: [
					["Everything recorded on serious incidents (Commitment 9 of the Safety and Security chapter), also whether there was one."],
					["Every value of the safety records: of the other measures of that chapter only whether something is recorded."],
					["Amounts of compute, training time and energy: only whether the fields are filled in."],
					["The id of the receipt of a report, and the contents of the evidence."]
				]
			},
			p("Means, reasons and file names stand here as the provider wrote them in ", { code: "model.yaml" }, ". Whoever can read the repository can read them, and this document where it is kept there."),
			...unread.length === 0 ? [] : [{
				kind: "heading",
				level: 3,
				id: "unread",
				text: "Not read, or not read whole"
			}, {
				kind: "list",
				items: [...unread.map((one) => [{ words: one }]), ...a.unread.length > unread.length ? [[`and ${count(a.unread.length - unread.length, "more", "more")}`]] : []]
			}],
			{
				kind: "heading",
				level: 3,
				id: "review",
				text: "Review"
			},
			p("The open questions above were answered, and this document was released, by:"),
			{
				kind: "form",
				rows: [
					"Name and function",
					"Date",
					"Signature"
				]
			}
		]
	};
}

// src/report/gaps/document.ts
function gapDocument(a) {
	const lead = [["Measures of the chapters that the provider did not sign, compared with the means that it declares instead (Guidelines, section 5.1; Arts. 53(4), 55(2) of Regulation (EU) 2024/1689)."]];
	if (a.reason !== void 0) lead.push([a.reason]);
	return {
		title: "Gap analysis against the GPAI Code of Practice",
		subject: [a.provider.name ?? "Provider not declared", a.model.name ?? a.model.id],
		lead,
		facts: facts(a),
		sections: [
			basis(a),
			...a.status === "analysed" ? [
				summary(a),
				...a.chapters.map((one, i) => chapterSection(one, i + 3)),
				evidence(a)
			] : [],
			limits(a)
		],
		foot: [`gpai-docket ${a.tool}, catalogue of ${a.catalogueDate}, analysis of ${a.date}. ${NOT_SAID}`]
	};
}

// src/report/gaps/style.ts
const GAPS_STYLE = `${STYLE}
header .subject { font-size: 1.35rem; line-height: 1.35; margin: 0 0 1rem; }
header .subject bdi { font-weight: 600; }
dl.sheet { font-family: var(--sans); font-size: .93rem; line-height: 1.5; margin: 0 0 1.2rem; }
dl.sheet > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.2rem; padding: .38rem 0; border-bottom: 1px solid var(--line); }
dl.sheet > div:first-child { border-top: 1px solid var(--line); }
dl.sheet dt { color: var(--quiet); font-size: .88rem; }
dl.sheet dd { margin: 0; overflow-wrap: anywhere; }
dl.sheet p { margin: 0 0 .25rem; }
dl.sheet p:last-child { margin-bottom: 0; }
h4 { font-size: 1.1rem; margin: 2.2rem 0 .5rem; }
h4:target, h3:target { background: var(--mark); box-shadow: 0 0 0 .4rem var(--mark); }
.label-open, .label-plain { display: inline-block; font-family: var(--sans); font-size: .85rem; line-height: 1.4; font-weight: 600; border: 1px solid var(--rest); border-radius: .25rem; padding: 0 .45rem; color: var(--rest); }
.label-open { color: var(--gap); border-color: var(--gap); }
table code { overflow-wrap: anywhere; }
dl.sheet code, table code { padding: 0 .15em; }
.form { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 2rem 1rem; margin: 1.5rem 0; font-family: var(--sans); font-size: .93rem; }
.form dt { color: var(--quiet); }
.form dd { margin: 0; border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
.lead { font-size: 1.1rem; }
@media (max-width: 40rem) {
  dl.sheet > div, .form { grid-template-columns: minmax(0, 1fr); }
  .form { gap: .3rem; }
  .form dd { margin-bottom: 1.2rem; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm 22mm; @bottom-left { content: "Gap analysis against the GPAI Code of Practice"; font: 8pt sans-serif; color: #57534d; } }
  @page :first { @bottom-left { content: ""; } @bottom-right { content: ""; } }
  :root { font-size: 12px; }
  dl.sheet, .form { font-size: 9.3pt; }
  dl.sheet dt, dl.sheet code { font-size: 8.6pt; }
  table { font-size: 9pt; }
  table code { font-size: 8pt; }
  caption, thead th { font-size: 8.5pt; }
  h4 { font-size: 11pt; }
  a[href^="https"]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; }
  header { min-height: 0; }
  h1 { font-size: 2.1rem; margin-top: 28mm; }
  section.page { break-before: page; }
  section.page > h2 { border-top: 0; padding-top: 0; margin-top: 0; }
  dl.sheet > div, .form, table.short { break-inside: avoid; }
  dl.sheet > div { grid-template-columns: 9rem minmax(0, 1fr); }
  h4 { break-after: avoid; }
  footer { break-inside: avoid; }
}
`;

// src/report/gaps/html.ts
const LINES$1 = 60;
const WORDS$1 = 4e3;
const CODE$1 = 1e3;
function words$1(text) {
	const lines = text.slice(0, WORDS$1 * 2).split(/\r\n|\n|\r/).map((one) => one.trim()).filter((one) => one !== "").slice(0, LINES$1);
	return markup`<span class="words">${lines.length === 0 ? "(empty)" : lines.map((one, i) => markup`${i === 0 ? NOTHING : BREAK}<bdi>${prose(one, WORDS$1)}</bdi>`)}</span>`;
}
const BREAK = markup`<br>`;
function inline$1(one) {
	if (typeof one === "string") return prose(one, WORDS$1);
	if ("code" in one) return markup`<code><bdi>${one.code.slice(0, CODE$1)}</bdi></code>`;
	if ("words" in one) return words$1(one.words);
	if ("strong" in one) return markup`<strong>${prose(one.strong, WORDS$1)}</strong>`;
	if ("link" in one) return markup`<a href="${one.link}" rel="noreferrer">${one.text}</a>`;
	if ("ref" in one) return markup`<a class="id" href="#${one.ref}">${one.text}</a>`;
	return one.open ? markup`<span class="label-open">${one.label}</span>` : markup`<span class="label-plain">${one.label}</span>`;
}
function line$1(parts) {
	return markup`${parts.map(inline$1)}`;
}
function sheet(rows) {
	return markup`<dl class="sheet">${rows.map(({ term, lines }) => markup`<div><dt>${term}</dt><dd>${lines.length === 1 ? line$1(lines[0] ?? []) : lines.map((one) => markup`<p>${line$1(one)}</p>`)}</dd></div>
`)}</dl>
`;
}
function table({ caption, columns, rows, ids }) {
	const head = columns.map((one) => one === "" ? markup`<td></td>` : markup`<th scope="col">${one}</th>`);
	const body = rows.map((row, n) => markup`<tr${ids?.[n] === void 0 ? NOTHING : markup` id="${ids[n]}"`}>${row.map((cell, i) => i === 0 ? markup`<th scope="row">${line$1(cell)}</th>` : markup`<td data-column="${columns[i] ?? ""}">${line$1(cell)}</td>`)}</tr>
`);
	return markup`<table${rows.length <= 14 ? SHORT : NOTHING}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>
`;
}
const SHORT = markup` class="short"`;
function block$1(one) {
	switch (one.kind) {
		case "p": return markup`<p>${line$1(one.text)}</p>
`;
		case "list": return markup`<ul>${one.items.map((item) => markup`<li>${line$1(item)}</li>
`)}</ul>
`;
		case "heading": return one.level === 3 ? markup`<h3 id="${one.id}">${one.text}</h3>
` : markup`<h4 id="${one.id}">${one.text}</h4>
`;
		case "terms": return sheet(one.rows);
		case "form": return markup`<dl class="form">${one.rows.map((row) => markup`<dt>${row}</dt><dd></dd>`)}</dl>
`;
		case "table": return table(one);
	}
}
function section({ id, title, blocks, page }) {
	return markup`<section${page ? PAGE : NOTHING} aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${blocks.map(block$1)}</section>
`;
}
const PAGE = markup` class="page"`;
function renderGapsHtml(document, marker) {
	const { title, subject, lead, facts, sections, foot } = document;
	const hash = createHash("sha256").update(GAPS_STYLE).digest("base64");
	return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="gpai-docket" content="${marker}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}: ${subject[0].slice(0, 200)}, ${subject[1].slice(0, 200)}</title>
<style>${new Markup(GAPS_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the analysis</a>
<header>
<h1>${title}</h1>
<p class="subject">${words$1(subject[0])}<br>${words$1(subject[1])}</p>
${lead.map((one) => markup`<p class="lead">${line$1(one)}</p>
`)}${sheet(facts.rows)}</header>
<nav aria-label="Contents"><ul>${sections.map((one) => markup`<li><a href="#${one.id}">${one.title}</a></li>`)}</ul></nav>
<main id="content">
${sections.map(section)}</main>
<footer><p>${line$1(foot)}</p></footer>
</body>
</html>
`.toString();
}

// src/report/gaps/json.ts
function renderGapsJson(analysis, marker) {
	const { state, ...rest } = analysis;
	return renderJson({
		marker,
		...rest,
		state: stateDigest(state)
	});
}

// src/report/gaps/markdown.ts
const LINES = 60;
const WORDS = 4e3;
const CODE = 1e3;
function words(text) {
	const lines = text.slice(0, WORDS * 2).split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "").slice(0, LINES);
	return lines.length === 0 ? "(empty)" : lines.map((line) => prose$1(line, WORDS)).join("<br>");
}
function inline(one) {
	if (typeof one === "string") return prose$1(one, WORDS);
	if ("code" in one) return codeSpan(one.code, CODE);
	if ("words" in one) return words(one.words);
	if ("strong" in one) return `**${prose$1(one.strong, WORDS)}**`;
	if ("link" in one) return `[${prose$1(one.text, 200)}](<${one.link}>)`;
	if ("ref" in one) return `**${prose$1(one.text, 200)}**`;
	return one.open ? `**${prose$1(one.label)}**` : prose$1(one.label);
}
function line(parts) {
	return parts.map(inline).join("").trim();
}
function block(one) {
	switch (one.kind) {
		case "p": return [line(one.text), ""];
		case "list": return [...one.items.map((item) => `- ${line(item)}`), ""];
		case "heading": return [`${"#".repeat(one.level)} ${prose$1(one.text, WORDS)}`, ""];
		case "terms": return [...one.rows.flatMap(({ term, lines }) => lines.length === 1 ? [`- **${prose$1(term)}:** ${line(lines[0] ?? [])}`] : [`- **${prose$1(term)}:**`, ...lines.map((part) => `  - ${line(part)}`)]), ""];
		case "form": return [
			"| | |",
			"| --- | --- |",
			...one.rows.map((row) => `| ${cell(prose$1(row))} | |`),
			""
		];
		case "table": return [
			`**${prose$1(one.caption)}**`,
			"",
			`| ${one.columns.map((column) => cell(prose$1(column))).join(" | ")} |`,
			`|${one.columns.map(() => " --- |").join("")}`,
			...one.rows.map((row) => `| ${row.map((part) => cell(line(part))).join(" | ")} |`),
			""
		];
	}
}
function renderGapsMarkdown(document, marker) {
	const { title, subject, lead, facts, sections, foot } = document;
	return `${[
		`<!-- ${marker} -->`,
		"",
		`# ${prose$1(title)}`,
		"",
		`**${words(subject[0])}: ${words(subject[1])}**`,
		"",
		...lead.flatMap((one) => [line(one), ""]),
		...block(facts),
		...sections.flatMap((section) => [
			`## ${prose$1(section.title)}`,
			"",
			...section.blocks.flatMap(block)
		]),
		"---",
		"",
		line(foot)
	].join("\n")}\n`;
}

// src/report/gaps/render.ts
const GAP_FORMATS = [
	"markdown",
	"html",
	"json"
];
function written(format, analysis, marker) {
	if (format === "json") return renderGapsJson(analysis, marker);
	return format === "html" ? renderGapsHtml(gapDocument(analysis), marker) : renderGapsMarkdown(gapDocument(analysis), marker);
}
function renderGaps(format, analysis) {
	if (analysis.status !== "analysed") return written(format, analysis, "");
	const text = textDigest(written(format, analysis, ""));
	return written(format, analysis, markerText({
		...analysis.state,
		date: analysis.date,
		since: analysis.since,
		text
	}));
}

// src/report/gaps/text.ts
const HOW = {
	"not-declared": [
		"In .gpai/model.yaml, declare the role and what is signed:",
		"  role: provider",
		"  code_of_practice: {signatory: false}                       # or: {signatory: true, chapters: [safety]}",
		"then the means, for a measure or for a chapter:",
		"  code_of_practice:",
		"    signatory: false",
		"    alternative_means:",
		"      C-1.3: {description: <what you do instead>, evidence: docs/crawling.md, adequacy: <why it is adequate>, reviewed: <day>}"
	],
	"nothing-open": ["Measures of a signed chapter are the yardstick themselves: gpai-docket check reads the records behind them."],
	"out-of-scope": []
};
const MEANS_HOW = ["To declare means, in .gpai/model.yaml under code_of_practice.alternative_means:", "  T-1.1: {description: <what you do instead>, evidence: <path>, adequacy: <why>, reviewed: <day>}"];
const DOCUMENT_HOW = "To write the document: gpai-docket gaps . --output docs/gap-analysis.md, then name it under code_of_practice.gap_analysis.";
function renderGapsText(a, { width, style }) {
	const name = a.model.name === void 0 ? a.model.id : `${a.model.name} (${a.model.id})`;
	const out = [style("bold", `Gap analysis of ${visible(name)}, ${a.date}`)];
	if (a.reason !== void 0) out.push(...wrap(visible(a.reason), width, ""));
	if (a.status !== "analysed") return `${[...out, ...HOW[a.status]].join("\n")}\n`;
	for (const chapter of a.chapters) out.push("", ...chapterLines(chapter, width, style));
	for (const one of a.others) out.push("", ...wrap(`${one.title}: not analysed. ${one.why}`, width, "  "));
	const of = (kind) => a.evidence.filter((one) => one.kind === kind).length;
	out.push("", ...wrap(`Evidence: ${count(of("file"), "file")} found, ${count(of("link"), "link")} not looked at, ${of("missing") + of("itself")} not found.`, width, "  "));
	out.push(...wrap(`Report to the AI Office: ${a.report.recorded ? `a receipt is recorded${a.report.date === void 0 ? "" : `, dated ${a.report.date}`}` : "no receipt is recorded"}.`, width, "  "));
	if (a.unread.length > 0) out.push(...wrap(`Not everything was read: ${a.unread.slice(0, 3).map(visible).join("; ")}`, width, "  "));
	if (a.chapters.some((one) => one.commitments.some((group) => group.rows.some((row) => ANSWER_WORDS[row.answer].open)))) out.push("", ...MEANS_HOW);
	out.push("", ...wrap(DOCUMENT_HOW, width, ""), "", ...wrap(NOT_SAID, width, ""));
	return `${out.join("\n")}\n`;
}
function chapterLines(chapter, width, style) {
	const rows = chapter.commitments.flatMap((one) => one.rows);
	const applying = rows.filter((row) => row.applies !== "no");
	const { answers, measures } = chapter.counts;
	const counts = ANSWERS.filter((one) => answers[one] > 0).map((one) => `${answers[one]} ${ANSWER_WORDS[one].label}`).join(", ");
	const label = (row) => ANSWER_WORDS[row.answer].label;
	const wide = Math.max(...applying.map((row) => label(row).length), 0);
	const rest = rows.length - applying.length;
	return [
		style("bold", `${chapter.title}: ${applying.length} of ${count(measures, "measure")} ${applying.length === 1 ? "applies" : "apply"}${counts === "" ? "" : `; means: ${counts}`}`),
		...applying.flatMap((row) => {
			const padded = label(row).padEnd(wide);
			const lines = wrap(`  ${row.id.padEnd(7)} ${padded}  ${recordWords(row.records)}`, width, " ".repeat(12 + wide));
			return ANSWER_WORDS[row.answer].open ? lines.map((line) => line.replace(padded, () => style("yellow", padded))) : lines;
		}),
		...rest === 0 ? [] : [style("dim", `  ${count(rest, "measure")} ${rest === 1 ? "does" : "do"} not apply here`)]
	];
}

// src/cli/commands/gaps.ts
const help = `Usage: gpai-docket gaps [PATH] [options]

Compares the measures of the chapters of the Code that you did not sign with the means that you declare instead in model.yaml
(Arts. 53(4), 55(2); Guidelines, section 5.1): for each measure the duty of the Act behind it, the means, the evidence with its
SHA-256 digest, what is missing, what the records show anyway, and the question that a person must answer. It calls nothing adequate.
Without --format it prints a short table.

  --model ID        the one model, where there are several
  --chapter C       transparency, copyright or safety: this chapter alone
  --format F        text (default), markdown, html (to read, print and send), json
  --output, -o FILE write the document to FILE; without --format its ending decides (.md, .html, .json). Written over: only a document
                    of this command that nobody has changed by hand. Links are never followed
  --check           write nothing: does the document (--output, or gap_analysis in model.yaml) still show today's state?
  --now DATE        analyse as of DATE (default: today, UTC), e.g. 2026-11-23
  --no-color        no colours

Name the document under code_of_practice.gap_analysis: gpai-docket check then says when the means or their evidence have changed.
Kept out of it: the safety records' values, whether there was an incident, amounts of compute and energy, the id of a receipt.

Exit codes: 0 shown, written, current, or nothing to analyse; 1 with --check: missing or out of date; 2 could not run.

Examples:
  gpai-docket gaps .
  gpai-docket gaps . --output docs/gap-analysis.md
  gpai-docket gaps . --check
`;
const CHAPTERS = [
	"transparency",
	"copyright",
	"safety"
];
const gaps = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			model: { type: "string" },
			chapter: { type: "string" },
			format: { type: "string" },
			output: {
				type: "string",
				short: "o"
			},
			now: { type: "string" },
			check: { type: "boolean" }
		}, 1);
		const path = args.positionals[0] ?? ".";
		const output = args.text("output");
		const format = formatOf(args.text("format"), output);
		const check = args.flag("check");
		const [model, chapter] = [args.text("model"), args.text("chapter")];
		const now = isoDate$1("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const target = output === void 0 ? void 0 : await lookAt(output, path);
		const progress = progressLine(io, () => Date.now());
		const options = {
			path,
			now,
			progress: progress.step,
			...model === void 0 ? {} : { model },
			...chapter === void 0 ? {} : { chapter: oneOf("--chapter", chapter, CHAPTERS) },
			...target?.before?.marker === void 0 ? {} : { previous: target.before.marker }
		};
		const all = await analyseGaps(options).finally(progress.done);
		if (check) return checked(all, target, output, io);
		const one = all.length === 1 ? all[0] : void 0;
		if (one === void 0 && format !== "text") throw new UsageError(`There are ${all.length} models, and a document is about one`, `Add --model with one of: ${all.map(({ analysis }) => analysis.model.id).join(", ")}`);
		if (one === void 0 || format === "text") {
			io.out(all.map(({ analysis }) => renderGapsText(analysis, io)).join("\n"));
			return 0;
		}
		return shown(one, format, target, output, io);
	}
};
function formatOf(given, output) {
	if (given === void 0) return output === void 0 ? "text" : /\.html?$/i.test(output) ? "html" : /\.json$/i.test(output) ? "json" : "markdown";
	const format = oneOf("--format", given, ["text", ...GAP_FORMATS]);
	if (format === "text" && output !== void 0) throw new UsageError("--format text is for reading in a terminal, not for a document", "Give markdown, html or json.");
	return format;
}
async function shown({ analysis, file }, format, target, output, io) {
	if (analysis.status !== "analysed") {
		if (format === "json" && output === void 0) {
			io.out(renderGaps(format, analysis));
			return 0;
		}
		io.out(renderGapsText(analysis, io));
		if (output !== void 0) io.out("\nNothing was written.\n");
		return output !== void 0 && analysis.status === "not-declared" ? 2 : 0;
	}
	const text = renderGaps(format, analysis);
	if (target === void 0 || output === void 0) {
		io.out(text);
		return 0;
	}
	const written = await writeDocument(target, output, text);
	io.out(`${io.style(written ? "green" : "dim", written ? "written" : "same   ")}  ${visible(output)}\n`);
	if (file.kind === "none") io.out("Name it in .gpai/model.yaml, so that the checks keep it current:\n  gap_analysis: <its path in the repository>   # under code_of_practice\n");
	return 0;
}
function checked(all, target, output, io) {
	let code = 0;
	for (const one of all) {
		const [bad, words] = stateWords(one, target, output);
		if (bad) code = Math.max(code, one.analysis.status === "not-declared" ? 2 : 1);
		io.out(`${io.style(bad ? "yellow" : "green", bad ? "not current" : "current    ")}  ${visible(one.analysis.model.id)}: ${visible(words)}\n`);
	}
	return code;
}
function stateWords({ analysis, file }, target, output) {
	if (analysis.status !== "analysed") return [analysis.status === "not-declared", analysis.reason ?? "nothing is to be analysed."];
	if (output !== void 0) {
		if (target?.before === void 0) return [true, `${output} does not exist.`];
		return target.before.marker === void 0 ? [true, `${output} is no document that gpai-docket gaps wrote.`] : compared(target.before.marker, output, analysis);
	}
	switch (file.kind) {
		case "none": return [true, "no gap analysis is named (code_of_practice.gap_analysis in model.yaml)."];
		case "missing": return [true, `${file.text} is not in the repository.`];
		case "broken": return [true, `${file.path} cannot be told to be current: its marker cannot be read.`];
		case "own": return [false, `${file.text} is a document of your own; what it says was not compared.`];
		case "ours": return compared(file.marker, file.path, analysis);
	}
}
function compared(marker, path, { state }) {
	const changes = difference(marker, state);
	if (!isSame(changes)) return [true, `${path} of ${marker.date} does not show today's state: ${differenceWords(changes).join("; ")}. Write it anew: gpai-docket gaps . --output ${path}`];
	if (changes.notCompared.length > 0) return [true, `${path} of ${marker.date} was compared without the evidence for ${changes.notCompared.join(", ")}, which could not be read.`];
	return [false, `${path} of ${marker.date} shows today's state; means and evidence are unchanged since ${marker.since}.`];
}

export { gaps };