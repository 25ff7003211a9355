import { r as byChapter } from "./catalogue.js";
import { n as codeChapterOf, r as route, t as binding } from "./binding.js";
import { n as findPlaceholders, t as classify } from "./placeholder.js";
import { i as isLink, r as evidencePath, t as declaredMeans } from "./evidence-files.js";
import { a as inWords, c as placeOf, d as unknown, f as withFindings, i as finding, l as recorded, n as factOf, o as naming, r as factsOf, s as notApplicable, t as evidenceAt, u as textFacts } from "./finding.js";
import { i as isoDate, n as daysBetween, r as isBefore, t as addPeriod } from "./clocks.js";
import { t as LineIndex } from "./lines.js";
import { A as unwrapped, C as systemicBand, D as fieldAt, E as weightsTakenOver, F as orderOfMagnitude, M as artifactFinding, N as formatFlop, O as rewriterOf, P as formatOrderOfMagnitude, S as parametersPerToken, T as positive, _ as cumulative, a as artifactConflicts, b as direct, c as dateRule, d as gap, f as sameWords, g as within, h as twoFigures, i as nameOfModel, j as wordsOf, k as stateOf$2, l as figuresRule, m as quantities, n as dependencyRule, o as conflict, p as near, r as dependsAfterAll, s as dateOf$1, t as basesOf, u as fold$2, v as declaredCompute, w as cumulativeParts, x as estimates, y as deviceHours } from "./dependencies.js";
import { A as ERROR_MARGIN, S as architectureCompute, T as licenceInfo, d as plainText, i as statedMonths, j as GPAI_THRESHOLD, l as cells, n as parameterBand, o as territoryTerms, r as statedDates, t as BANDS, v as SPARSE_WITHOUT_ACTIVE, w as impliedUtilisation, x as choosePeak } from "./band.js";
import { a as bandsOf$1, c as isKnown, d as decisionFor, l as thirds, n as decidedWords, s as firstPlacing$1, t as conflictsOf } from "./findings.js";
import { c as plausiblePower, i as missingForHardware, n as missingForArchitecture, s as energyEvidence } from "./inputs2.js";
import { a as houseDue, c as standing$1, i as houseDays, n as clockOf, o as periodOf, r as dueOf } from "./clock-table.js";
import { a as openChapters, i as isLegacy, r as LEGACY_DUE, t as APPLICATION } from "./gates.js";
import { a as fieldState, o as fieldYesNo, r as hexDigest, s as isPointer } from "./evidence.js";
import { n as isoInstead, r as readDate } from "./dates.js";
import { n as upstreamCopy, r as upstreamLinks, t as UPSTREAM_KINDS } from "./upstream.js";
import { i as place$2, n as channel, o as textState, r as copyrightRecord, t as addresses } from "./values.js";
import { a as asRecorded, c as manifestsAt, d as seenOnly, f as some, i as undeclaredLookups, l as many, m as worst, n as fetchers, o as byRows, p as usable, r as productOf, s as firstRow, u as rowsShown } from "./agents.js";
import { i as SPECIFIED_RISKS, n as FRAMEWORK_HEADINGS, r as INCIDENT_CLASSES, t as HOUSE_DAYS } from "./house.js";
import { i as AGREED_LIST, n as protocol, r as protocols } from "./protocols.js";
import { i as PIRATED_SOURCES, n as CLEARED_NAMES, r as LIST_DATE, t as hasHost } from "./pirated-hosts.js";
import { a as inState, n as about$1 } from "./fingerprint.js";
import { t as wantedDomains } from "./domains-rule.js";
import { n as globMatches, t as compileGlob } from "./glob.js";
import { t as occurrences } from "./edit.js";
import { createHash } from "node:crypto";

// src/checks/gaps/measures.ts
const CODE_CHAPTERS = [
	"transparency",
	"copyright",
	"safety"
];
const CHAPTER_TITLES = {
	transparency: "Transparency",
	copyright: "Copyright",
	safety: "Safety and Security"
};
const HEAD = {
	transparency: "T-1",
	copyright: "C-1.(1)",
	safety: "S-C1"
};
const TITLES$1 = {
	"T-1.1": "Drawing up and keeping up-to-date model documentation",
	"T-1.2": "Providing relevant information",
	"T-1.3": "Ensuring quality, integrity, and security of information",
	"C-1.1": "Draw up, keep up-to-date and implement a copyright policy",
	"C-1.2": "Reproduce and extract only lawfully accessible copyright-protected content when crawling the World Wide Web",
	"C-1.3": "Identify and comply with rights reservations when crawling the World Wide Web",
	"C-1.4": "Mitigate the risk of copyright-infringing outputs",
	"C-1.5": "Designate a point of contact and enable the lodging of complaints"
};
const APPENDICES = {
	"S-A1.4": "S-2.1",
	"S-A2.2": "S-3.5",
	"S-A3.1": "S-3.2",
	"S-A3.2": "S-3.2",
	"S-A3.3": "S-3.2",
	"S-A3.4": "S-3.2",
	"S-A3.5": "S-3.2",
	"S-A4.1": "S-6.2",
	"S-A4.2": "S-6.2",
	"S-A4.3": "S-6.2",
	"S-A4.4": "S-6.2",
	"S-A4.5": "S-6.2"
};
const ASKED = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if",
	"encouraged",
	"recommended",
	"optional"
]);
function measureId(id) {
	if (Object.hasOwn(APPENDICES, id)) return APPENDICES[id];
	if (id.startsWith("MDF-")) return "T-1.1";
	return /^(?:[TC]-1|S-\d{1,2})\.\d{1,2}(?=$|\.)/.exec(id)?.[0];
}
function groupsOf(fields) {
	const groups = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const id = field.id.slice(0, field.id.lastIndexOf("-"));
		groups.set(id, [...groups.get(id) ?? [], field]);
	}
	return [...groups].map(([id, of]) => ({
		id,
		title: of[0]?.section ?? id,
		fields: of
	}));
}
function commitmentOf(id) {
	return id.startsWith("S-") ? ["S", `C${id.slice(2, id.indexOf("."))}`].join("-") : id.startsWith("T-") ? "T-1" : "C-1.(1)";
}
function build() {
	const parts = /* @__PURE__ */ new Map();
	for (const chapter of CODE_CHAPTERS) for (const entry of byChapter(chapter)) {
		const id = measureId(entry.id);
		if (id !== void 0 && ASKED.has(entry.level)) parts.set(id, [...parts.get(id) ?? [], entry]);
	}
	const chapterOf = (id) => id.startsWith("T-") ? "transparency" : id.startsWith("C-") ? "copyright" : "safety";
	return [...parts].map(([id, entries]) => {
		const number = `Measure ${id.slice(2)}`;
		const own = entries[0]?.title ?? id;
		return {
			id,
			chapter: chapterOf(id),
			commitment: commitmentOf(id),
			number,
			title: TITLES$1[id] ?? (own.startsWith(`${number} `) ? own.slice(number.length + 1) : own),
			parts: entries.filter((one) => !Object.hasOwn(APPENDICES, one.id)),
			appendices: entries.filter((one) => Object.hasOwn(APPENDICES, one.id)),
			groups: id === "T-1.1" ? groupsOf(byChapter("form").filter((one) => ASKED.has(one.level))) : []
		};
	});
}
const MEASURES$4 = build();
const byId$2 = new Map(MEASURES$4.map((one) => [one.id, one]));
function measuresOf(chapter) {
	return MEASURES$4.filter((one) => one.chapter === chapter);
}
function measuresUnder(commitment) {
	return MEASURES$4.filter((one) => one.commitment === commitment);
}
function entriesOf(measure) {
	return [
		...measure.parts,
		...measure.appendices,
		...measure.groups.flatMap((group) => group.fields)
	];
}
function measureOf(id) {
	const found = measureId(id);
	return found === void 0 ? void 0 : byId$2.get(found);
}
const OVERALL = [{
	key: "overall",
	scope: "whole"
}, {
	key: "all",
	scope: "whole"
}];
function prefixes(id) {
	const keys = [];
	for (let key = id; key !== ""; key = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "") keys.push(key);
	return keys;
}
function keysFor(id, chapter) {
	const measure = measureOf(id);
	const keys = [...id.startsWith("MDF-") ? [id, id.slice(0, id.lastIndexOf("-"))] : /^S-A\d/.test(id) ? prefixes(id) : prefixes(id).filter((key) => key === id || measureId(key) !== void 0), ...measure === void 0 ? [] : [measure.id]].map((key) => ({
		key,
		scope: "measure"
	}));
	const commitment = measure?.commitment ?? id;
	const names = /^S-C\d/.test(commitment) ? [commitment, `S-${commitment.slice(3)}`] : prefixes(commitment);
	const scope = measuresUnder(id).length > 0 ? "measure" : "whole";
	const all = [
		...keys,
		...names.map((key) => ({
			key,
			scope
		})),
		...chapter === void 0 ? [] : [{
			key: chapter,
			scope: "whole"
		}],
		...OVERALL
	];
	return all.filter((one, i) => all.findIndex((other) => other.key === one.key) === i);
}
const CHAPTER_OF_ENTRY = {
	transparency: "transparency",
	form: "transparency",
	copyright: "copyright",
	safety: "safety"
};
const KNOWN_KEYS = (() => {
	const known = new Map(OVERALL.map(({ key }) => [key, null]));
	for (const name of [
		"transparency",
		"form",
		"copyright",
		"safety"
	]) {
		const chapter = CHAPTER_OF_ENTRY[name] ?? "transparency";
		for (const { id } of byChapter(name)) for (const { key } of keysFor(id, chapter)) if (!known.has(key)) known.set(key, chapter);
	}
	return known;
})();

// src/checks/gaps/marker.ts
const START = "gpai-docket:gap-analysis:v1 ";
const WITHIN = 4096;
const LONGEST$1 = 16384;
function digestOf(text, digits) {
	return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
function stateDigest({ model, chapters, measures, keys }) {
	return digestOf(JSON.stringify([
		1,
		model,
		chapters,
		measures,
		[...keys].map(([key, one]) => [
			key,
			one.means,
			one.evidence ?? null
		])
	]), 32);
}
function markerText(marker) {
	const keys = [...marker.keys].map(([key, one]) => `${key}:${one.means}.${one.evidence ?? "-"}`).join(",");
	return `${START}date=${marker.date} since=${marker.since} chapters=${marker.chapters.join(",")} model=${marker.model} measures=${marker.measures} keys=${keys} state=${stateDigest(marker)} text=${marker.text} end`;
}
function holdsMarker(text) {
	return text.slice(0, WITHIN).includes(START);
}
function place$1(text) {
	const start = text.slice(0, WITHIN).indexOf(START);
	const end = start === -1 ? -1 : text.slice(start, start + LONGEST$1).indexOf(" end");
	return end === -1 ? void 0 : [start, start + end + 4];
}
function textDigest(without) {
	return digestOf(without.replaceAll("\r\n", "\n"), 16);
}
function isUntouched(text, marker) {
	const at = place$1(text);
	return at !== void 0 && textDigest(text.slice(0, at[0]) + text.slice(at[1])) === marker.text;
}
const HEX$1 = /^[0-9a-f]{8,32}$/;
function keyStates(text) {
	const keys = /* @__PURE__ */ new Map();
	for (const item of text === "" ? [] : text.split(",")) {
		const colon = item.lastIndexOf(":");
		const [means = "", evidence = ""] = item.slice(colon + 1).split(".");
		const key = item.slice(0, colon);
		if (!KNOWN_KEYS.has(key) || !HEX$1.test(means) || !(evidence === "-" || HEX$1.test(evidence))) return void 0;
		keys.set(key, evidence === "-" ? { means } : {
			means,
			evidence
		});
	}
	return keys;
}
function readMarker(text) {
	const at = place$1(text);
	if (at === void 0) return void 0;
	const parts = new Map(text.slice(at[0] + 28, at[1] - 4).split(" ").map((part) => {
		const cut = part.indexOf("=");
		return [part.slice(0, cut), part.slice(cut + 1)];
	}));
	const date = isoDate(parts.get("date"));
	const since = isoDate(parts.get("since"));
	const keys = keyStates(parts.get("keys") ?? "?");
	const chapters = (parts.get("chapters") ?? "").split(",").flatMap((name) => CODE_CHAPTERS.filter((one) => one === name));
	const [model = "", measures = "", own = ""] = [
		"model",
		"measures",
		"text"
	].map((name) => parts.get(name) ?? "");
	if (date === void 0 || since === void 0 || keys === void 0 || chapters.length === 0 || ![
		model,
		measures,
		own
	].every((one) => HEX$1.test(one))) return void 0;
	return {
		date,
		since,
		keys,
		chapters,
		model,
		measures,
		text: own
	};
}

// src/checks/gaps/naming.ts
const SEARCHED = /* @__PURE__ */ new WeakMap();
function searched$1(document) {
	const known = SEARCHED.get(document);
	if (known !== void 0) return known;
	const lower = document.text.toLowerCase();
	const made = {
		lower,
		lines: new LineIndex(lower)
	};
	SEARCHED.set(document, made);
	return made;
}
function lineNaming(document, ids, number) {
	const { lower, lines } = searched$1(document);
	const found = [...ids, ...number === void 0 ? [] : [number]].flatMap((word) => wordAt(lower, word.toLowerCase()) ?? []);
	return found.length === 0 ? void 0 : lines.at(Math.min(...found)).line;
}
function wordAt(text, word) {
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		const before = text[at - 1] ?? " ";
		const after = text[at + word.length] ?? " ";
		if (!isWord(before) && !isWord(after)) return at;
	}
}
function isWord(char) {
	return /[\p{L}\p{N}_-]/u.test(char);
}

// src/checks/means.ts
function actDuty(chapter) {
	if (chapter === "copyright") return "Art. 53(1)(c)";
	return chapter === "safety" ? "Art. 55(1)" : "Art. 53(1)(a) and (b)";
}
const SHORT = 300;
function stateOf$1(evidence, model, records) {
	if (evidence === void 0) return { kind: "none" };
	if (isLink(evidence)) return {
		kind: "link",
		url: evidence
	};
	const path = evidencePath(evidence, (one) => records.paths.has(one));
	if (path === void 0 || !records.paths.has(path)) return {
		kind: "missing",
		text: evidence
	};
	const analysis = model.model?.data.code_of_practice?.gap_analysis;
	if (analysis !== void 0 && evidencePath(analysis, (one) => records.paths.has(one)) === path && holdsMarker(records.documents.get(path)?.text ?? "")) return {
		kind: "itself",
		path
	};
	const hash = evidence.indexOf("#", path.length);
	const text = records.documents.get(path)?.text;
	const empty = text !== void 0 && isBare(text);
	return {
		kind: "file",
		path,
		...hash === -1 ? {} : { anchor: evidence.slice(hash + 1) },
		...empty ? { empty } : {}
	};
}
function isBare(text) {
	const { kind } = classify(text);
	return kind === "empty" || kind === "placeholder" && text.trim().length <= SHORT;
}
const KNOWN$1 = /* @__PURE__ */ new WeakMap();
function declaredByKey(model, records) {
	const known = KNOWN$1.get(model);
	if (known?.records === records) return known.byKey;
	const byKey = new Map(read(model, records).map((one) => [one.key, one]));
	KNOWN$1.set(model, {
		records,
		byKey
	});
	return byKey;
}
function declarations(model, records) {
	return [...declaredByKey(model, records).values()];
}
function read(model, records) {
	const file = model.model;
	if (file === void 0) return [];
	return declaredMeans(model).map(({ key, means, bare }) => ({
		key,
		means,
		evidence: stateOf$1(means.evidence, model, records),
		at: bare ? file.at("code_of_practice", "alternative_means") : file.at("code_of_practice", "alternative_means", key)
	}));
}
function isUsable({ evidence, means }) {
	return evidence.kind === "file" && evidence.empty !== true || evidence.kind === "link" && (means.description ?? "").trim() !== "";
}
function meansFor(obligation, model, records) {
	const declared = declaredByKey(model, records);
	if (declared.size === 0) return void 0;
	for (const { key, scope } of keysFor(obligation.id, codeChapterOf(obligation))) {
		const found = declared.get(key);
		if (found !== void 0) return {
			...found,
			scope
		};
	}
}
function alternativeMeans(obligation, model, records) {
	const found = meansFor(obligation, model, records);
	return found !== void 0 && isUsable(found) ? evidenceAt(found.at) : void 0;
}
function namesOf$1(duty) {
	const [, article = "", paragraph = "", letter] = /^AIA-(5[35])\.(\d)(?:\.([a-d]))?$/.exec(duty) ?? [];
	const own = article === "" ? [] : [`${article}(${paragraph})${letter === void 0 ? "" : `(${letter})`}`];
	if (duty === "AIA-53.1.a" || duty.startsWith("AIA-XI.")) return ["53(1)(a)", "Annex XI"];
	return duty === "AIA-53.1.b" || duty.startsWith("AIA-XII.") ? ["53(1)(b)", "Annex XII"] : own;
}
function dutyByMeans(duty, measure, input) {
	const entry = input.obligation(measure);
	if (route(entry, input.model.profile) !== "alternative") return void 0;
	const found = meansFor(entry, input.model.records, input.records);
	if (found === void 0 || !isUsable(found)) return void 0;
	const recordedByMeans = {
		...recorded(duty, evidenceAt(found.at)),
		reason: "Alternative means are declared with evidence; whether they are adequate is for a person to judge."
	};
	if (KNOWN_KEYS.get(found.key) !== null) return recordedByMeans;
	const text = found.evidence.kind === "file" ? input.records.documents.get(found.evidence.path) : void 0;
	if ((text === void 0 ? void 0 : lineNaming(text, namesOf$1(duty), void 0)) !== void 0 || namedIn(entry, found, input.records) !== void 0) return recordedByMeans;
	return unknown(duty, `Alternative means are declared for the whole Code (\`${found.key}\`), and their evidence was not found to name this duty: whether they answer it is for a person to say, under a measure or a chapter in code_of_practice.alternative_means.`);
}
function meansForEntry(obligation, model, records) {
	const found = meansFor(obligation, model, records);
	const each = (found?.scope === "measure" ? [] : measuresUnder(obligation.id)).map((measure) => meansForEntry(measure.parts[0] ?? obligation, model, records));
	const [first] = each;
	if (first !== void 0 && each.every((one) => one?.scope === "measure")) return {
		...first,
		scope: "measure"
	};
	if (found === void 0 || !isUsable(found)) return void 0;
	const own = {
		scope: found.scope,
		key: found.key,
		evidence: evidenceAt(found.at)
	};
	const named = found.scope === "whole" ? namedIn(obligation, found, records) : void 0;
	return named === void 0 ? own : {
		...own,
		named
	};
}
function namedIn(obligation, { key, evidence }, records) {
	if (evidence.kind !== "file") return void 0;
	const document = records.documents.get(evidence.path);
	const measure = measureOf(obligation.id);
	if (document === void 0 || measure === void 0) return void 0;
	const line = lineNaming(document, [obligation.id, measure.id], KNOWN_KEYS.get(key) === null ? void 0 : measure.number);
	return line === void 0 ? void 0 : {
		path: evidence.path,
		line
	};
}
function chapterMeans(chapter, head, model, records) {
	const whole = alternativeMeans(head, model, records);
	if (whole !== void 0) return whole;
	for (const measure of measuresOf(chapter)) for (const entry of entriesOf(measure)) {
		const found = meansFor(entry, model, records);
		if (found?.scope === "measure" && isUsable(found)) return evidenceAt(found.at);
	}
}
const MAX_FINDINGS = 100;
function evidenceFault({ key, evidence, at }, bare) {
	const of = bare ? "" : ` for ${key}`;
	if (evidence.kind === "itself") return finding("means/itself", `Alternative means${of} name ${evidence.path} as evidence, which gpai-docket wrote from these declarations: it shows nothing of its own.`, at, { fix: "evidence: <path of the document that shows what is done>" });
	if (evidence.kind === "file") return finding("means/empty-evidence", `Alternative means${of} name ${evidence.path} as evidence, in which nothing stands.`, at, { fix: "write down there what is done, or name another document" });
	return finding("means/no-evidence", `Alternative means${of} are declared without evidence that can be found.`, at, { fix: "evidence: <path of a file in this repository>, or a https URL together with a description" });
}
function meansFindings(model, records) {
	const bare = typeof model.model?.data.code_of_practice?.alternative_means === "string";
	const all = declarations(model, records).flatMap((one) => [...KNOWN_KEYS.has(one.key) ? [] : [finding("means/unknown-key", `\`${one.key}\` under alternative_means names no measure, commitment or chapter of the Code.`, one.at, { fix: "Write a chapter (copyright), a measure (C-1.3), or overall." })], ...isUsable(one) ? [] : [evidenceFault(one, bare)]]);
	const rest = all.length - MAX_FINDINGS;
	return rest <= 0 ? all : [...all.slice(0, MAX_FINDINGS), finding("means/more", `${rest} more of alternative_means name nothing of the Code, or have no evidence that can be found.`, model.model?.at("code_of_practice", "alternative_means"))];
}

// src/checks/act/behind.ts
const RANK$2 = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
const SHOWN$6 = 6;
function dueLater(id, known, later) {
	const due = later.flatMap((one) => one.due ?? []).toSorted()[0];
	const reason = `${later.length} of ${known.length} records behind this fall due later${due === void 0 ? "" : `, the first on ${due}`}: ${later.slice(0, SHOWN$6).map((one) => one.id).join(", ")}.`;
	return {
		...later.length === known.length ? {
			id,
			outcome: "upcoming",
			findings: []
		} : recorded(id, ...known.flatMap((one) => one.evidence ?? []).slice(0, 3)),
		reason,
		...due === void 0 ? {} : { due }
	};
}
function behind(id, { ids, result, show }) {
	const results = ids.flatMap((part) => result(part) ?? []);
	const known = results.filter((one) => one.outcome !== "not-applicable");
	if (known.length === 0) return results.length > 0 ? notApplicable(id, "No record behind this duty is owed here.") : unknown(id, "No record behind this duty could be read.");
	const later = known.filter((one) => one.outcome === "upcoming");
	const bad = known.filter((one) => one.outcome !== "recorded" && one.outcome !== "upcoming").sort((a, b) => RANK$2.indexOf(a.outcome) - RANK$2.indexOf(b.outcome));
	const [first] = bad;
	if (first === void 0 && later.length > 0) return dueLater(id, known, later);
	if (first === void 0) return recorded(id, ...known.flatMap((one) => one.evidence ?? []).slice(0, 3));
	const list = bad.slice(0, SHOWN$6).map((one) => `${one.id} (${one.outcome})`).join(", ");
	const more = bad.length > SHOWN$6 ? ` and ${bad.length - SHOWN$6} more` : "";
	const reason = `${bad.length} of ${known.length} records behind this are not in order: ${list}${more}.`;
	if (first.outcome === "unknown") return unknown(id, reason);
	const findings = show ? bad.flatMap((one) => one.findings.slice(0, 1)).slice(0, SHOWN$6) : [];
	return {
		id,
		outcome: first.outcome === "stale" ? "stale" : "gap",
		reason,
		findings
	};
}
function contradicted$1({ ids, result }) {
	return ids.some((id) => result(id)?.outcome === "conflict");
}

// src/checks/act/annex.ts
function items(anchor) {
	const annex = /^Annex (XII?) (.+)$/.exec(anchor);
	if (annex?.[1] === void 0 || annex[2] === void 0) return [];
	const name = annex[1];
	return [...annex[2].matchAll(/(\d(?:\.\d)?)\(([a-z])\)/g)].map(([, number, letter]) => `AIA-${name}.${number ?? ""}.${letter ?? ""}`);
}
const ANNEX_FIELDS = (() => {
	const map = /* @__PURE__ */ new Map();
	for (const field of byChapter("form")) for (const item of field.anchors.flatMap(items)) map.set(item, [...map.get(item) ?? [], field.id]);
	return map;
})();
const ITEMS = [...ANNEX_FIELDS.keys()].toSorted();
function viaMeans(id, input, entry = "T-1.1.a") {
	const means = dutyByMeans(id, entry, input);
	return means?.outcome === "recorded" ? {
		...means,
		reason: "Alternative means are declared with evidence; whether they hold this item is for a person to judge."
	} : means;
}
function missingOnly(result) {
	return {
		...result,
		findings: result.findings.filter((one) => one.rule.endsWith("/missing"))
	};
}
const annexAggregate = {
	name: "annexes",
	handles: ITEMS,
	what: "State of the form's fields that carry the item; for non-signatories also declared alternative means",
	run: (input, result) => ITEMS.map((id) => {
		const show = route(input.obligation("T-1"), input.model.profile) === "alternative";
		const ids = ANNEX_FIELDS.get(id) ?? [];
		const own = missingOnly(behind(id, {
			ids,
			result,
			show
		}));
		return own.outcome === "recorded" || contradicted$1({
			ids,
			result
		}) ? own : viaMeans(id, input) ?? own;
	})
};
const ANNEX_XI = ITEMS.filter((id) => id.startsWith("AIA-XI.1"));
const ANNEX_XII = ITEMS.filter((id) => id.startsWith("AIA-XII."));
function keptCurrent(result) {
	const own = behind("AIA-53.1.a", {
		ids: ANNEX_XI,
		result,
		show: false
	});
	const age = result("T-1.1.c");
	return own.outcome === "recorded" && age?.outcome === "stale" ? {
		id: own.id,
		outcome: "stale",
		findings: age.findings
	} : own;
}
const documentationDuties = {
	name: "documentation-duties",
	handles: ["AIA-53.1.a", "AIA-53.1.b"],
	what: "State of the Annex XI and Annex XII items, and of the documentation's age",
	run: (input, result) => {
		const means = viaMeans("T-1", input) !== void 0;
		const contact = viaMeans("T-1", input, "T-1.2.a") === void 0 ? ["T-1.2.a"] : [];
		return [means ? keptCurrent(result) : behind("AIA-53.1.a", {
			ids: [...ANNEX_XI, "T-1.1.c"],
			result,
			show: false
		}), behind("AIA-53.1.b", {
			ids: [...ANNEX_XII, ...contact],
			result,
			show: false
		})];
	}
};

// src/checks/safety/kit.ts
function safetyFile(input) {
	return input.model.records.safety;
}
function safetyPath(input) {
	return input.model.records.safety?.path ?? `${input.model.records.folder}/safety.yaml`;
}
function section(input, key) {
	const file = safetyFile(input);
	const value = file?.data[key];
	if (file === void 0 || value === void 0 || value === null || !Object.hasOwn(file.data, key)) return void 0;
	return {
		value,
		at: (...keys) => file.at(key, ...keys)
	};
}
const SAME = {
	"AIA-52.1": ["G-notify"],
	"G-notify": ["AIA-52.1"],
	"G-notify-content": ["G-notify", "AIA-52.1"],
	"G-modifier-sr": ["AIA-52.1", "G-notify"]
};
function byId$1(input, id, ...also) {
	const file = safetyFile(input);
	if (file === void 0) return void 0;
	const key = [
		id,
		...SAME[id] ?? [],
		...also
	].find((one) => Object.hasOwn(file.data, one));
	if (key !== void 0) return {
		value: file.data[key],
		at: file.at(key)
	};
	const commitment = `S-C${/^S-(\d+)\./.exec(id)?.[1] ?? ""}`;
	return Object.hasOwn(file.data, commitment) ? {
		value: file.data[commitment],
		at: file.at(commitment),
		whole: commitment
	} : void 0;
}
function ownById(input, id) {
	const kept = byId$1(input, id);
	return kept?.whole === void 0 ? kept : void 0;
}
function wholeQuestion(id, { whole = "", at }) {
	return `A pointer is recorded for the whole of ${whole} (${placeOf(at)}). Does that document cover this measure? Then the same pointer under ${id} says so.`;
}
function hasReason(value) {
	const { kind } = stateOf$2(value);
	return kind === "value" || kind === "elsewhere" || kind === "denial" && /\S\s+\S/.test(value ?? "");
}
function pointerSkeleton(key) {
	return `${key}: {held_by: <role>, digest: "sha256:<…>", version: "<n>", date: YYYY-MM-DD}   # in safety.yaml`;
}
function pointerResult(id, input, value, at) {
	const fault = pointerFinding(id, input, value, at);
	return fault === void 0 ? recorded(id, evidenceAt(at)) : withFindings(id, "gap", fault);
}
function pointerFinding(id, input, value, at) {
	const state = stateOf$2(value);
	if (state.kind === "pointer" || state.kind === "value") return void 0;
	return finding("safety/placeholder", `The record for ${input.obligation(id).title} is empty or a placeholder.`, at, { fix: pointerSkeleton(id) });
}
function missingFinding(id, input, what, skeleton, at) {
	return finding("safety/missing", `${what} (${input.obligation(id).title}). The document itself stays where it is.`, at ?? { path: safetyPath(input) }, { fix: skeleton });
}
function unread$1(id, input) {
	const path = safetyPath(input);
	return safetyFile(input) === void 0 && input.model.records.problems.some((problem) => problem.kind === "invalid" && problem.path === path) ? unknown(id, `${path} cannot be read: it has to be mended first.`) : void 0;
}
function missing$2(id, input, skeleton, ...also) {
	const path = safetyPath(input);
	const broken = unread$1(id, input);
	if (broken !== void 0) return broken;
	const kept = byId$1(input, id, ...also);
	if (kept !== void 0) {
		const own = pointerResult(id, input, kept.value, kept.at);
		return kept.whole === void 0 || own.outcome !== "recorded" ? own : unknown(id, wholeQuestion(id, kept));
	}
	return withFindings(id, "gap", finding("safety/missing", `No pointer record for ${input.obligation(id).title}. The document itself stays where it is.`, { path }, { fix: skeleton }));
}
function missingUntil(id, input, skeleton, limit, note) {
	const open = missing$2(id, input, skeleton);
	if (limit === void 0 || open.findings[0]?.rule !== "safety/missing") return open;
	return limit < input.now ? {
		...open,
		due: limit,
		reason: note
	} : {
		id,
		outcome: "upcoming",
		reason: `Nothing is recorded yet, and nothing need be before ${limit}. ${note}`,
		due: limit,
		findings: []
	};
}
function together(...parts) {
	const all = (key) => parts.flatMap((part) => part?.[key] ?? []);
	return {
		conflicts: all("conflicts"),
		gaps: all("gaps"),
		stale: all("stale"),
		questions: all("questions"),
		later: all("later"),
		notes: all("notes"),
		due: all("due"),
		evidence: all("evidence")
	};
}
const REASON = 1200;
const FINDINGS = 25;
function listed$2(findings) {
	const [next] = findings.slice(FINDINGS);
	if (next === void 0) return findings;
	const at = next.path === void 0 ? void 0 : {
		path: next.path,
		...next.line === void 0 ? {} : { line: next.line }
	};
	return [...findings.slice(0, FINDINGS), finding("safety/more", `${findings.length - FINDINGS} more findings of this entry are not listed.`, at, { about: ["more"] })];
}
function settle(id, seen) {
	const { conflicts = [], gaps = [], stale = [], questions = [], later = [], notes = [] } = seen;
	const findings = listed$2([
		...conflicts,
		...gaps,
		...stale
	]);
	const reason = [.../* @__PURE__ */ new Set([
		...questions,
		...later,
		...notes
	])].join(" ").slice(0, REASON);
	const due = (seen.due ?? []).filter((day) => day !== void 0).toSorted()[0];
	const outcome = conflicts.length > 0 ? "conflict" : gaps.length > 0 ? "gap" : stale.length > 0 ? "stale" : questions.length > 0 ? "unknown" : later.length > 0 && due !== void 0 ? "upcoming" : "recorded";
	const places = new Map((seen.evidence ?? []).map((at) => [`${at.path}:${at.line ?? ""}`, at]));
	return {
		id,
		outcome,
		findings,
		...reason === "" ? {} : { reason },
		...due === void 0 ? {} : { due },
		...places.size === 0 ? {} : { evidence: [...places.values()].slice(0, 3).map((at) => evidenceAt(at)) }
	};
}
const RELIEF$1 = {
	depth: "the depth of the Model Report may follow from the provider's size (Commitment 7)",
	roles: "simplified assignments of responsibility are enough (Measure 8.1)",
	help: "the AI Office may be asked for help (Measure 3.5, Appendix 3.5)"
};
function sizeNote(input, relief) {
	const size = input.model.records.model?.data.provider?.size ?? (input.model.profile.sme === true ? "sme" : void 0);
	if (size !== "sme" && size !== "smc") return void 0;
	return `Declared as ${size === "sme" ? "SME" : "small mid-cap"}: ${RELIEF$1[relief]}; no clock and no retention period is relaxed.`;
}
function volunteered(input) {
	return input.model.profile.systemicRisk !== true && section(input, "scope")?.value.volunteered === true;
}

// src/checks/act/classification.ts
function list$2(found) {
	return found.slice(0, 3).map((one) => one.recorded ? `the ${one.method === "declared" ? "recorded amount" : one.method} (${placeOf(one.source)})` : `${formatFlop(one.flop)} by ${one.method} (${placeOf(one.source)})`).join("; ");
}
function contradicted(id, conflicts, more = []) {
	return conflicts.length === 0 ? void 0 : withFindings(id, "conflict", ...conflicts, ...more);
}
function decidedResult(id, input, question, reason) {
	const decided = decisionFor(input, question);
	return {
		...recorded(id, ...decided === void 0 ? [] : [evidenceAt(decided.source)]),
		reason: `${decidedWords(input, question) ?? ""}. ${reason}`.replace(/^d/, "D")
	};
}
const ASK = "Whether the model has systemic risk is for a person, and in the end the Commission, to decide.";
const CLASSIFY = "gpai-docket classify shows the facts and records a signed decision.";
function argued(input) {
	const { kind } = stateOf$2(section(input, "notification")?.value.rebuttal);
	return kind === "pointer" || kind === "value";
}
function presumption(input) {
	const id = "AIA-51.2";
	const { systemicRisk } = input.model.profile;
	const declaredAt = input.model.records.model?.at("systemic_risk") ?? { path: `${input.model.records.folder}/model.yaml` };
	const wrong = contradicted(id, conflictsOf(input, "systemic-risk"));
	if (wrong !== void 0) return wrong;
	if (systemicRisk === true) return recorded(id, evidenceAt(declaredAt));
	const found = cumulative(input);
	const decided = decisionFor(input, "systemic-risk");
	const above = found.filter((one) => systemicBand(one.flop) === "above");
	const close = found.filter((one) => systemicBand(one.flop) === "close");
	const seen = above.length > 0 ? `An estimate lies above 10^25 FLOP: ${list$2(above)}.` : close.length > 0 ? `An estimate lies close to 10^25 FLOP, within its 30 % error: ${list$2(close)}.` : "No amount of training compute can be estimated from the files.";
	if (decided !== void 0 && (above.length > 0 || close.length > 0 || found.length === 0)) {
		if (above.length === 0 || decided.answer !== "no") return decidedResult(id, input, "systemic-risk", seen);
		const rebuts = `${seen} The presumption is argued against with the notification (Art. 52(2)); filing suspends no duty, and the Commission decides.`;
		if (argued(input)) return decidedResult(id, input, "systemic-risk", rebuts);
		return unknown(id, `${decidedResult(id, input, "systemic-risk", rebuts).reason ?? ""} Has that been done? Then notification: {rebuttal: <pointer to the arguments>} in safety.yaml says so; where the estimate is wrong, a waiver of AIA-51.2 says why.`);
	}
	if (found.length === 0) return unknown(id, `${seen} Record it under compute: {flop: <n>, method: <architecture or hardware>} in model.yaml.`);
	if (above.length > 0 && systemicRisk === false) return withFindings(id, "conflict", finding("act/compute-above-1e25", `systemic_risk: false is declared, but an estimate lies above 10^25 FLOP: ${list$2(above)}. ${ASK}`, declaredAt, { fix: "check the estimate; then systemic_risk: true, or record why the presumption is rebutted: gpai-docket classify" }));
	if (above.length > 0) return unknown(id, `${seen} ${ASK} Declare systemic_risk in model.yaml; ${CLASSIFY}`);
	if (close.length > 0) return unknown(id, `${seen} ${ASK} ${CLASSIFY}`);
	return {
		...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))),
		reason: `All estimates lie below 10^25 FLOP: ${list$2(found)}. Designation below that amount stays possible.`
	};
}
function declaredClass(input) {
	const id = "AIA-51.1";
	const file = input.model.records.model;
	if (conflictsOf(input, "systemic-risk").length > 0) return unknown(id, "The recorded decision on systemic risk is contradicted: see AIA-51.2.");
	if (file !== void 0 && file.data.systemic_risk !== void 0) return {
		...recorded(id, evidenceAt(file.at("systemic_risk"))),
		reason: "Declared by the provider; not decided here."
	};
	const decided = decisionFor(input, "systemic-risk");
	if (decided !== void 0) return decidedResult(id, input, "systemic-risk", `Not declared in model.yaml yet, where the other entries read it: systemic_risk: ${String(decided.answer === "yes")}.`);
	return unknown(id, "Is this a model with systemic risk (Art. 51)? Declare systemic_risk: true or false in model.yaml.");
}
function scope$3(input) {
	const id = "G-scope";
	const wrong = contradicted(id, conflictsOf(input, "gpai"));
	if (wrong !== void 0) return wrong;
	const found = direct(input);
	const output = factOf(input.model.facts, "modalities.output");
	const makes = output === void 0 ? "what it generates is not known from the files" : `it generates ${inWords(output.value)} (${placeOf(output.sources[0])})`;
	const ask = `Is it a general-purpose AI model (Art. 3(63))? Compute and modality are an indication; a person decides, and says it by the role in model.yaml. ${CLASSIFY}`;
	const bands = new Set(bandsOf$1(found, GPAI_THRESHOLD));
	const close = "close to 10^23 FLOP, within the 30 % error of an estimate";
	const side = bands.has("above") ? "above 10^23 FLOP" : bands.has("below") ? "below 10^23 FLOP" : close;
	const where = bands.has("above") && bands.has("below") ? "on both sides of 10^23 FLOP, by method" : bands.size > 1 ? `${side} and ${close}, by method` : side;
	const facts = found.length === 0 ? `No amount of training compute can be estimated; ${makes}.` : `Estimates lie ${where}: ${list$2(found)}; ${makes}.`;
	if (decisionFor(input, "gpai") !== void 0) return decidedResult(id, input, "gpai", facts);
	const { role } = input.model.profile;
	const file = input.model.records.model;
	if (found.length > 0 && file !== void 0 && (role === "provider" || role === "modifier")) return {
		...recorded(id, evidenceAt(file.at("role"))),
		reason: `${facts} Treated as a general-purpose AI model by declaration.`
	};
	return unknown(id, `${facts} ${ask}`);
}
function listedTerm(input) {
	for (const { value } of factsOf(input.model.facts, "licence.terms")) if (typeof value === "object" && value !== null && "listed" in value && value["listed"] === true && typeof value["message"] === "string") return value["message"].slice(0, 300);
}
const ASK_LICENCE = "Whether a licence is free and open source in the sense of Art. 53(2) is for a person to decide.";
function openSource$1(input) {
	const id = "AIA-53.2";
	const file = input.model.records.model;
	const { openSource: declared, systemicRisk } = input.model.profile;
	const clashes = input.model.facts.conflicts.filter((one) => one.key.startsWith("licence.")).map((one) => artifactFinding(one, input.model.facts.path));
	const wrong = contradicted(id, conflictsOf(input, "open-source"), clashes);
	if (wrong !== void 0) return wrong;
	const decided = decisionFor(input, "open-source");
	if (file === void 0 || declared === null && decided === void 0) return {
		...unknown(id, `Is the model released under a free and open-source licence? Declare licence: {open_source: true or false} in model.yaml. ${ASK_LICENCE}`),
		findings: clashes
	};
	const at = file.at("licence", "open_source");
	const claimed = declared ?? decided?.answer === "claimed";
	const hint = declared === null ? ` Not declared in model.yaml yet, where the exemption is read: licence: {open_source: ${String(claimed)}}.` : "";
	if (!claimed) return declared === null ? decidedResult(id, input, "open-source", hint.trim()) : recorded(id, evidenceAt(at));
	const restricted = textFacts(input.model.facts, "licence.id").find((fact) => licenceInfo(fact.value).freeAndOpenCandidate !== "listed");
	const term = listedTerm(input);
	const category = restricted === void 0 ? void 0 : licenceInfo(restricted.value).category;
	const settled = decided?.answer === "claimed" && term === void 0 && category !== "non-commercial";
	const findings = [...clashes];
	if (restricted !== void 0 && !settled) {
		const info = licenceInfo(restricted.value);
		findings.push(finding("act/open-source-claim", `${declared === null ? "The exemption is claimed by decision" : "licence.open_source: true is declared"}, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${term ?? info.why} ${ASK_LICENCE}`, at, { fix: "licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
	}
	const alone = restricted === void 0 && term !== void 0;
	if (alone) findings.push(finding("act/open-source-claim", `${declared === null ? "The exemption is claimed by decision" : "licence.open_source: true is declared"}, and a text here holds a term of a kind that the Commission lists as disqualifying. ${term} ${ASK_LICENCE}`, at, { fix: "take the term out, or licence: {open_source: false}   # or, where you hold that it qualifies, a waiver of AIA-53.2 with the reason" }));
	if (systemicRisk === true) findings.push(finding("act/open-source-systemic", "Declared open source and with systemic risk: the exemption of Art. 53(2) never covers a model with systemic risk.", at));
	const custom = alone || restricted !== void 0 && !settled && (category === "custom" || category === "unknown");
	if (findings.length > 0) return custom && findings.length === 1 ? unknown(id, `${ASK_LICENCE} ${CLASSIFY}`, findings) : withFindings(id, "conflict", ...findings);
	if (decided !== void 0) return decidedResult(id, input, "open-source", `${restricted === void 0 ? "None of the listed patterns contradicts it." : "Terms that a person must judge were judged by that person."}${hint}`);
	return {
		...recorded(id, evidenceAt(at)),
		reason: `Declared by the provider; none of the listed patterns contradicts it. ${ASK_LICENCE}`
	};
}
const classificationCheck = {
	name: "classification",
	handles: [
		"AIA-51.1",
		"AIA-51.2",
		"AIA-53.2",
		"G-scope"
	],
	what: "Compute estimates against 10^23 and 10^25 FLOP, licence texts against the declared open-source claim, and the signed decisions on them: facts and a question, never a decision",
	run: (input) => [
		declaredClass(input),
		presumption(input),
		openSource$1(input),
		scope$3(input)
	]
};

// src/checks/act/compute-methods.ts
const MAX_STAGES = 20;
function impossible(input) {
	const file = input.model.records.model;
	const found = [];
	const fact = factOf(input.model.facts, "compute.utilisation");
	if (positive(fact?.value) && fact.value > 1) found.push(finding("compute/utilisation-above-one", "The device-hours that the files give are too few for the tokens and parameters: the devices would have run above their peak. One of the numbers is wrong.", fact.sources[0] ?? { path: input.model.facts.path }, { fix: "correct the hours, the tokens or the parameters" }));
	const parameters = parametersPerToken(input.model.facts);
	(file?.data.training ?? []).slice(0, MAX_STAGES).forEach((stage, i) => {
		const hours = deviceHours(stage);
		const peak = hours === void 0 ? void 0 : choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
		if (file === void 0 || hours === void 0 || parameters === void 0 || peak?.ok !== true || !positive(stage.tokens)) return;
		const flop = architectureCompute({
			parameters: parameters.value,
			tokens: stage.tokens
		});
		const implied = flop.ok ? impliedUtilisation(flop.value.flop, hours, peak.flops) : void 0;
		if (implied !== void 0 && implied > 1) found.push(finding("compute/utilisation-above-one", `The device-hours of this stage are too few for its tokens and the parameters (${placeOf(parameters.fact.sources[0])}): the devices would have run above their peak. One of the numbers is wrong.`, file.at("training", i), { fix: "correct the hours, the tokens or the type of the devices" }));
	});
	return found;
}
function hardware(input) {
	const id = "G-compute-hw";
	const file = input.model.records.model;
	const stages = (file?.data.training ?? []).map((stage, index) => ({
		stage,
		index
	})).filter(({ stage }) => stage.hardware !== void 0).slice(0, MAX_STAGES);
	const wrong = [...impossible(input)];
	const open = [];
	for (const { stage, index } of stages) {
		if (file === void 0) break;
		const at = file.at("training", index, "hardware");
		const peak = choosePeak(stage.hardware?.type, stage.hardware?.peak_flops);
		if (!peak.ok && stage.hardware?.peak_flops !== void 0) wrong.push(finding("compute/peak", `This stage: ${peak.reason}.`, file.at("training", index, "hardware", "peak_flops"), { fix: "peak_flops: <dense FLOP/s of one device>" }));
		const missing = [
			...deviceHours(stage) === void 0 ? ["gpu_hours, or count and hours"] : [],
			...!peak.ok && stage.hardware?.peak_flops === void 0 ? ["type (a device with a known peak) or peak_flops"] : [],
			...positive(stage.hardware?.utilisation) ? [] : ["utilisation (0.5 of the Guidelines' examples would be assumed)"]
		];
		if (missing.length > 0) open.push(finding("compute/hardware-incomplete", `For the hardware-based formula this stage lacks ${missing.join("; ")}.`, at, { fix: "hardware: {type: H100-SXM, gpu_hours: <n>, utilisation: <measured, 0 to 1>}   # under this stage" }));
	}
	if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
	if (stages.length === 0 || file === void 0) return notApplicable(id, "No hardware is recorded for a training stage; any method within the error of 30 % may be used.");
	if (open.length > 0 && missingForArchitecture(input).length === 0) return notApplicable(id, "Not all inputs of this formula are recorded; the architecture-based one has its own (G-compute-arch), and any method within the error of 30 % may be used.");
	if (open.length > 0) return unknown(id, "The hardware-based formula cannot be followed from the record alone; any method within the error of 30 % may be used.", open);
	return recorded(id, ...stages.slice(0, 3).map(({ index }) => evidenceAt(file.at("training", index, "hardware"))));
}
function otherTokens(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	return (file.data.training ?? []).slice(0, MAX_STAGES).flatMap((stage, i) => {
		const config = stage.config?.replace(/^\.\//, "");
		const fact = config === void 0 ? void 0 : factsOf(input.model.facts, "training.tokens").find((one) => one.sources[0]?.path === config);
		if (fact === void 0 || !positive(fact.value) || !positive(stage.tokens) || near(stage.tokens, fact.value, .1)) return [];
		if (positive(stage.epochs) && near(stage.tokens, fact.value * stage.epochs, .1)) return [];
		return [finding("compute/tokens", `The tokens of this stage are not those that its config gives (${placeOf(fact.sources[0])}): tokens are all that were passed, epochs included.`, file.at("training", i, "tokens"), { fix: `tokens: ${fact.value}   # or correct config` })];
	});
}
const FAR_ABOVE = 10;
function architecture$1(input) {
	const id = "G-compute-arch";
	const file = input.model.records.model;
	const wrong = otherTokens(input);
	if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
	const stages = (file?.data.training ?? []).filter((stage) => positive(stage.tokens));
	const [tokens] = factsOf(input.model.facts, "training.tokens");
	if (stages.length === 0 && tokens === void 0) return notApplicable(id, "No training tokens are known; any method within the error of 30 % may be used.");
	const parameters = parametersPerToken(input.model.facts);
	const total = factOf(input.model.facts, "parameters.total");
	if (parameters === void 0 && missingForHardware(input).length === 0) return notApplicable(id, "Not all inputs of this formula are known; the hardware-based one has its own (G-compute-hw), and any method within the error of 30 % may be used.");
	if (parameters === void 0 && total?.sources.some((source) => source.detail?.startsWith("mixture of experts without a count of active parameters") === true) === true) return unknown(id, "A mixture of experts whose activated parameters are not known: the formula with all parameters would overstate many times over.", [finding("compute/active-parameters", "The number of parameters that one token uses is not known for this mixture of experts.", total.sources[0] ?? { path: input.model.facts.path }, { fix: "state the activated parameters in the model card, e.g. \"37B activated parameters\"" })]);
	if (parameters === void 0) return unknown(id, "The number of parameters is not known from the files, so that 6 x parameters x tokens cannot be followed.");
	const context = factOf(input.model.facts, "context_length");
	if (positive(context?.value) && parameters.value < FAR_ABOVE * context.value / 12) return unknown(id, `6 x parameters x tokens holds where the parameters are far more than a twelfth of the context length (${placeOf(context.sources[0])}), which is not so here.`);
	const source = file !== void 0 && stages.length > 0 ? file.at("training") : tokens?.sources[0] ?? { path: input.model.facts.path };
	return {
		...recorded(id, evidenceAt(source), evidenceAt(parameters.fact.sources[0] ?? { path: input.model.facts.path })),
		...parameters.assumedDense ? { reason: "Taken as dense: nothing names experts." } : {}
	};
}
const computeMethodsCheck = {
	name: "compute-methods",
	handles: ["G-compute-hw", "G-compute-arch"],
	what: "Inputs of both formulas: hours, dense peaks and utilisation, tokens and activated parameters; none that cannot be true beside the others",
	run: (input) => [hardware(input), architecture$1(input)]
};

// src/checks/act/compute-parts.ts
const ROUNDED$1 = .05;
const MAX_NAMED = 20;
const NOTHING = "No amount of training compute is recorded in model.yaml: there is nothing to compare.";
function meanings$1(input) {
	const id = "G-compute-def";
	const file = input.model.records.model;
	const compute = file?.data.compute;
	if (file === void 0 || !positive(compute?.flop) && !positive(compute?.direct_flop)) return notApplicable(id, NOTHING);
	if (!positive(compute?.flop)) return unknown(id, "Only compute.direct_flop is recorded: record compute.flop, the cumulative amount, too (10^25 FLOP is compared with it).");
	if (positive(compute.direct_flop)) {
		const at = file.at("compute", "direct_flop");
		if (compute.direct_flop > compute.flop) return withFindings(id, "conflict", finding("compute/direct-above-cumulative", `compute.direct_flop is larger than compute.flop (${placeOf(file.at("compute", "flop"))}): what feeds parameter updates is a part of the cumulative amount.`, at, { fix: "correct the amount that is wrong" }));
		return recorded(id, evidenceAt(file.at("compute", "flop")), evidenceAt(at));
	}
	const beyond = cumulativeParts(input.model.records).parts.find((part) => part.beyondTraining);
	if (beyond === void 0) return {
		...recorded(id, evidenceAt(file.at("compute", "flop"))),
		reason: "One amount is recorded, and nothing recorded sets the two meanings apart."
	};
	return unknown(id, `compute.flop is the cumulative amount, and ${beyond.what} (${placeOf(beyond.source)}) is in it: record what feeds parameter updates as compute.direct_flop (10^23 FLOP is compared with it).`);
}
function sums(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const { compute, training = [] } = file.data;
	const found = [];
	const components = compute?.components ?? [];
	const total = components.reduce((sum, one) => sum + (positive(one.flop) ? one.flop : 0), 0);
	const whole = components.every((one) => positive(one.flop));
	if (components.length > 0 && positive(compute?.flop) && (whole ? !near(total, compute.flop, ROUNDED$1) : total > compute.flop * 1.05)) found.push(finding("compute/components-sum", `The components do not add up to compute.flop (${placeOf(file.at("compute", "flop"))})${whole ? "" : ": those that have an amount exceed it already"}.`, file.at("compute", "components"), { fix: "correct the part or the sum that is wrong, or add the part that is missing" }));
	const stages = training.reduce((sum, stage) => sum + (positive(stage.flop) ? stage.flop : 0), 0);
	const allStages = training.length > 0 && training.every((stage) => positive(stage.flop));
	const direct = compute?.direct_flop;
	if (stages > 0 && positive(direct) && (allStages ? !near(stages, direct, ROUNDED$1) : stages > direct * 1.05)) found.push(finding("compute/stages-sum", `The amounts (flop) of the stages do not add up to compute.direct_flop (${placeOf(file.at("compute", "direct_flop"))}).`, file.at("training"), { fix: "correct the stage or the sum that is wrong" }));
	else if (stages > 0 && !positive(direct) && positive(compute?.flop) && stages > compute.flop * 1.05) found.push(finding("compute/stages-sum", `The amounts (flop) of the stages exceed compute.flop (${placeOf(file.at("compute", "flop"))}), of which they are a part.`, file.at("training"), { fix: "correct the stage or the sum that is wrong" }));
	return found;
}
function syntheticWithoutPart(input) {
	const file = input.model.records.model;
	const row = input.model.records.register?.rows.find((one) => one.category === "synthetic");
	const counted = (file?.data.compute?.components ?? []).some((one) => one.kind === "synthetic-data");
	if (file === void 0 || row === void 0 || counted) return [];
	return [finding("compute/synthetic-data", `The register names synthetic data that are not publicly accessible (${placeOf(row.source)}), and no component of kind synthetic-data is recorded: are the forward passes that generated them, discarded samples too, in compute.flop?`, file.at("compute"), { fix: "compute: {components: [{stage: <generation>, kind: synthetic-data, flop: <n>}]}" })];
}
function parts$1(input) {
	const id = "G-compute-include";
	const file = input.model.records.model;
	const components = file?.data.compute?.components ?? [];
	const stages = (file?.data.training ?? []).filter((stage) => positive(stage.flop));
	if (file === void 0 || declaredCompute(input) === void 0 && components.length === 0 && stages.length === 0) return notApplicable(id, NOTHING);
	const wrong = sums(input);
	if (wrong.length > 0) return withFindings(id, "conflict", ...wrong);
	const open = [...components.flatMap((one, i) => positive(one.flop) ? [] : [finding("compute/component-without-amount", "A component of the cumulative compute has no amount.", file.at("compute", "components", i), { fix: "flop: <n>   # in this component" })]).slice(0, MAX_NAMED), ...syntheticWithoutPart(input)];
	if (open.length > 0) return unknown(id, "Whether everything that adds to the model's capabilities is counted is not clear from the record.", open);
	return recorded(id, evidenceAt(components.length > 0 ? file.at("compute", "components") : file.at("compute", "flop")));
}
function unnamedBases(input) {
	if (textFacts(input.model.facts, "base_model.relation").some((fact) => /^distil/i.test(fact.value))) return [];
	const named = new Set((input.model.records.model?.data.base_models ?? []).map((base) => nameOfModel(base.id)));
	return basesOf(input).filter((base) => !named.has(nameOfModel(base.id))).slice(0, MAX_NAMED);
}
function merged(input) {
	const id = "G-compute-merge";
	const file = input.model.records.model;
	const shown = unnamedBases(input);
	const listed = (file?.data.base_models ?? []).map((base, index) => ({
		base,
		index
	})).filter(({ base }) => weightsTakenOver(base));
	const [first] = shown;
	if (first === void 0 && listed.length === 0) return notApplicable(id, "Neither the record nor the files show weights of another model in this one.");
	if (file === void 0) return unknown(id, `The files show weights of another model (${placeOf(first?.source)}): record it under base_models in model.yaml.`);
	const counted = (file.data.compute?.components ?? []).some((one) => (one.kind === "base" || one.kind === "merged") && positive(one.flop));
	const open = shown.map((base) => finding("compute/merged-part-missing", `The files show weights of another model (${placeOf(base.source)}) that base_models does not name: is the compute behind them in the cumulative amount?`, file.at("base_models"), {
		evidence: base.id,
		fix: "base_models: [{id: <model>, relation: <merge or finetune>, flop: <n>}]",
		about: [base.id]
	}));
	for (const { base, index } of counted ? [] : listed) {
		if (positive(base.flop) || (base.flop_unknown ?? "").trim() !== "") continue;
		open.push(finding("compute/base-without-amount", "The compute behind this base is neither recorded nor said to be unknown: cumulative compute adds it.", file.at("base_models", index), {
			evidence: base.id,
			fix: "flop: <n>   # or flop_unknown: <why it can be neither known nor estimated>",
			about: [base.id]
		}));
	}
	if (open.length > 0) return unknown(id, "Cumulative compute adds the compute behind all combined or reused weights (Guidelines, Annex A.1).", open.slice(0, MAX_NAMED));
	return recorded(id, evidenceAt(counted ? file.at("compute", "components") : file.at("base_models")));
}
const computePartsCheck = {
	name: "compute-parts",
	handles: [
		"G-compute-def",
		"G-compute-include",
		"G-compute-merge"
	],
	what: "The two meanings of training compute kept apart, components and stages adding up, bases and merged weights with their compute",
	run: (input) => [
		meanings$1(input),
		parts$1(input),
		merged(input)
	]
};

// src/checks/act/compute-rules.ts
const NONE$1 = "No compute is recorded under compute: {flop, method, uncertainty} in model.yaml.";
function amountAt(input) {
	const file = input.model.records.model;
	const key = ["flop", "direct_flop"].find((one) => (file?.data.compute?.[one] ?? 0) > 0);
	return file === void 0 || key === void 0 ? void 0 : file.at("compute", key);
}
function accuracy(input) {
	const id = "G-compute-accuracy";
	const file = input.model.records.model;
	if (file === void 0 || amountAt(input) === void 0) return unknown(id, NONE$1);
	const stated = file.data.compute?.uncertainty;
	const at = file.at("compute", "uncertainty");
	if (stated === void 0) return withFindings(id, "gap", finding("compute/missing", "The error of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {uncertainty: 0.3}   # at most 0.3" }));
	if (!(stated >= 0 && stated <= .3)) return withFindings(id, "gap", finding("compute/uncertainty", "The stated error of the compute is larger than 30 %.", at, { fix: "compute: {uncertainty: <at most 0.3>}   # with a better estimate" }));
	return recorded(id, evidenceAt(at));
}
function assumptionsAt(input) {
	const file = input.model.records.model;
	const { assumptions, method: words = "" } = file?.data.compute ?? {};
	if (file !== void 0 && (assumptions ?? "").trim() !== "") return file.at("compute", "assumptions");
	const field = fieldAt(input.model.records, "MDF-CMP-5");
	const { kind } = stateOf$2(field.value);
	if (kind === "value" || kind === "pointer") return field.at;
	return file !== void 0 && words.trim().split(/\s+/).length > NAME_WORDS ? file.at("compute", "method") : void 0;
}
const NAME_WORDS = 5;
function method(input) {
	const id = "G-compute-document";
	const file = input.model.records.model;
	if (file === void 0 || amountAt(input) === void 0) return unknown(id, NONE$1);
	const stated = file.data.compute?.method;
	if (stated === void 0 || stated.trim() === "") return withFindings(id, "gap", finding("compute/missing", "The method of the recorded compute is not stated.", file.at("compute"), { fix: "compute: {method: architecture}   # or hardware, with the assumptions in MDF-CMP-5" }));
	const assumptions = assumptionsAt(input);
	if (assumptions === void 0) return withFindings(id, "gap", finding("compute/assumptions", "The method of the recorded compute is named, and its assumptions and approximations are not.", file.at("compute", "method"), { fix: "compute: {assumptions: <what was counted, assumed and left out>}   # or in MDF-CMP-5; gpai-docket compute lists them" }));
	return recorded(id, evidenceAt(file.at("compute", "method")), ...assumptions.line === file.at("compute", "method").line ? [] : [evidenceAt(assumptions)]);
}
const computeRulesCheck = {
	name: "compute-rules",
	handles: ["G-compute-accuracy", "G-compute-document"],
	what: "Method, assumptions and error of the declared compute",
	run: (input) => [accuracy(input), method(input)]
};

// src/checks/gaps/analysis-file.ts
function analysisFile(model, records) {
	const named = model.model?.data.code_of_practice?.gap_analysis;
	if (named === void 0) return { kind: "none" };
	if (isLink(named)) return {
		kind: "own",
		text: named
	};
	const path = evidencePath(named, (one) => records.paths.has(one));
	if (path === void 0 || !records.paths.has(path)) return {
		kind: "missing",
		text: named
	};
	const text = records.documents.get(path)?.text ?? "";
	if (!holdsMarker(text)) return {
		kind: "own",
		text: path
	};
	const marker = readMarker(text);
	return marker === void 0 ? {
		kind: "broken",
		path
	} : {
		kind: "ours",
		path,
		marker
	};
}

// src/checks/gaps/state.ts
function applying(chapter, profile, now) {
	return measuresOf(chapter).flatMap(entriesOf).filter((one) => binding(one, profile, now).binds !== "no").map((one) => one.id);
}
function evidenceDigest({ evidence }, records) {
	if (evidence.kind === "file") return records.digests?.get(evidence.path)?.slice(0, 8);
	return digestOf(evidence.kind, 8);
}
function keyState(declared, records) {
	const { description, evidence, adequacy, missing } = declared.means;
	const known = evidenceDigest(declared, records);
	return {
		means: digestOf(JSON.stringify([
			description ?? null,
			evidence ?? null,
			adequacy ?? null,
			missing ?? null
		]), 8),
		...known === void 0 ? {} : { evidence: known }
	};
}
function speaksOf$1(key, chapters) {
	const of = KNOWN_KEYS.get(key);
	return of === null || of !== void 0 && chapters.includes(of);
}
function stateOf({ id, profile, records: model }, records, now, only) {
	const chapters = openChapters(profile).filter((one) => only === void 0 || only.includes(one));
	const keys = declarations(model, records).filter((one) => speaksOf$1(one.key, chapters)).map((one) => [one.key, keyState(one, records)]);
	keys.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	return {
		model: digestOf(id, 8),
		chapters,
		measures: digestOf(chapters.flatMap((one) => applying(one, profile, now)).join("\n"), 8),
		keys: new Map(keys)
	};
}
function difference(then, today) {
	const chaptersMissing = today.chapters.filter((one) => !then.chapters.includes(one));
	const chaptersGone = then.chapters.filter((one) => !today.chapters.includes(one));
	const added = [];
	const means = [];
	const evidence = [];
	const notCompared = [];
	for (const [key, now] of today.keys) {
		const old = then.keys.get(key);
		if (old === void 0) {
			if (speaksOf$1(key, then.chapters)) added.push(key);
			continue;
		}
		if (old.means !== now.means) means.push(key);
		if (old.evidence === void 0 || now.evidence === void 0) notCompared.push(key);
		else if (old.evidence !== now.evidence) evidence.push(key);
	}
	const removed = [...then.keys.keys()].filter((key) => !today.keys.has(key) && speaksOf$1(key, today.chapters));
	const same = chaptersMissing.length + chaptersGone.length === 0;
	return {
		otherModel: then.model !== today.model,
		chaptersMissing,
		chaptersGone,
		measures: same && then.measures !== today.measures,
		added,
		removed,
		means,
		evidence,
		notCompared
	};
}
function isSame(one) {
	return !one.otherModel && !one.measures && [
		one.chaptersMissing,
		one.chaptersGone,
		one.added,
		one.removed,
		one.means,
		one.evidence
	].every((list) => list.length === 0);
}
const SHOWN$5 = 8;
function list$1(keys) {
	const shown = keys.slice(0, SHOWN$5).map((key) => `\`${key}\``).join(", ");
	return keys.length > SHOWN$5 ? `${shown} and ${keys.length - SHOWN$5} more` : shown;
}
function differenceWords(one) {
	const words = [];
	const add = (keys, what) => {
		if (keys.length > 0) words.push(`${what} ${list$1(keys)}`);
	};
	if (one.otherModel) words.push("it was written for another model");
	add(one.chaptersMissing, "chapters not in it:");
	add(one.chaptersGone, "chapters in it that need no analysis any more:");
	if (one.measures) words.push("other measures of the chapters apply now");
	add(one.added, "means declared since for");
	add(one.removed, "means taken back for");
	add(one.means, "other means declared for");
	add(one.evidence, "other evidence for");
	return words;
}

// src/checks/act/non-signatory.ts
const ID$1 = "G-nonsignatory";
const NO_PLACE = (input) => ({ path: `${input.model.records.folder}/model.yaml` });
function withoutMeans(input) {
	return openChapters(input.model.profile).filter((chapter) => chapterMeans(chapter, input.obligation(HEAD[chapter]), input.model.records, input.records) === void 0);
}
function meansFinding(chapter, input) {
	return finding("act/alternative-means", `The ${chapter} chapter is declared as not signed, and no alternative means for ${actDuty(chapter)} are recorded with evidence.`, input.model.records.model?.at("code_of_practice") ?? NO_PLACE(input), { fix: `code_of_practice: {alternative_means: {${chapter}: {description: <what you do instead>, evidence: <path in this repository>}}}` });
}
function runsOut(day, input) {
	return houseDue(input.records.config.house, "gap_analysis_days", day);
}
function age(day, input, seen, old) {
	const read = isoDate(day);
	const end = read === void 0 ? void 0 : runsOut(read, input);
	if (end === void 0) return;
	if (isBefore(end, input.now) === true) seen.stale.push(old(end));
	else seen.due.push(end);
}
function lastChange(path, input) {
	return isoDate(input.lastChanges.get(path)?.date);
}
const later = (a, b) => a !== void 0 && b !== void 0 && isBefore(b, a) === true;
function review$1(one, input, seen) {
	const { reviewed } = one.means;
	const changed = one.evidence.kind === "file" ? lastChange(one.evidence.path, input) : void 0;
	const fix = "reviewed: <day on which somebody has read the evidence again>";
	if (one.evidence.kind === "file" && later(changed, isoDate(reviewed))) seen.stale.push(finding("act/means-review", `The evidence of the means for \`${one.key}\` (${one.evidence.path}) changed on ${changed ?? ""}, after the last review of this entry on ${reviewed ?? ""}.`, one.at, {
		fix,
		about: [one.key]
	}));
	if (later(isoDate(reviewed), input.now)) seen.question.push(finding("act/means-review-date", `The review of the means for \`${one.key}\` is dated after today.`, one.at, {
		fix,
		about: [one.key]
	}));
	else age(reviewed, input, seen, (ended) => finding("act/means-age", `The means for \`${one.key}\` were last reviewed on ${reviewed ?? ""}; the interval ended on ${ended} (house rule: the Guidelines set none).`, one.at, {
		fix,
		about: [one.key]
	}));
}
function openMeasures(chapters, input, result, seen) {
	const open = chapters.flatMap(measuresOf).filter((measure) => {
		return entriesOf(measure).filter((one) => one.level === "must" && binding(one, input.model.profile, input.now).binds !== "no").some((one) => {
			const own = result(one.id)?.outcome;
			return own !== "recorded" && own !== "not-applicable" && meansFor(one, input.model.records, input.records) === void 0;
		});
	});
	if (open.length === 0) return;
	seen.question.push(finding("act/means-open", `No means are declared, and not everything is recorded, for ${open.map((one) => one.id).join(", ")}: what is done there instead, or why nothing is needed, is for a person to say.`, input.model.records.model?.at("code_of_practice", "alternative_means") ?? NO_PLACE(input), {
		fix: `${open[0]?.id ?? "C-1.1"}: {description: <what you do instead, or why nothing is needed>, evidence: <path>, adequacy: <why>, missing: <what is still missing>}   # under code_of_practice.alternative_means`,
		about: open.map((one) => one.id)
	}));
}
function adequacy(declared, file, seen) {
	const without = file.kind === "own" ? [] : declared.filter((one) => isUsable(one) && (one.means.adequacy ?? "").trim() === "");
	const [first] = without;
	if (first === void 0) return;
	seen.question.push(finding("act/means-adequacy", `Why the means are held to be adequate is not recorded for ${without.slice(0, 20).map((one) => `\`${one.key}\``).join(", ")}; whether the evidence says so is for a person to read (Guidelines, section 5.1).`, first.at, {
		fix: "adequacy: <why these means are held to be adequate, effective and proportionate>",
		about: without.map((one) => one.key)
	}));
}
function document(file, declared, input, seen) {
	const record = input.model.records.model;
	const at = record?.at("code_of_practice", "gap_analysis") ?? NO_PLACE(input);
	const write = (path) => `gpai-docket gaps . --output ${path}`;
	if (file.kind === "missing") seen.gap.push(finding("act/gap-analysis", `The gap analysis "${file.text}" is not in the repository.`, at, { fix: write("docs/gap-analysis.md") }));
	if (file.kind === "broken") seen.question.push(finding("act/gap-analysis-marker", `The first lines of ${file.path} say that gpai-docket wrote it, and cannot be read: whether it is current cannot be told.`, at, { fix: write(file.path) }));
	if (file.kind === "ours") {
		const { marker, path } = file;
		const changes = difference(marker, stateOf({
			id: input.model.id,
			profile: input.model.profile,
			records: input.model.records
		}, input.records, input.now));
		const fix = write(path);
		if (!isSame(changes)) seen.stale.push(finding("act/gap-analysis-changed", `The gap analysis of ${marker.date} (${path}) does not show today's state: ${differenceWords(changes).join("; ")}.`, at, {
			fix,
			about: differenceWords(changes)
		}));
		else if (changes.notCompared.length > 0) seen.question.push(finding("act/gap-analysis-unread", `The gap analysis of ${marker.date} was compared without the evidence for ${changes.notCompared.map((key) => `\`${key}\``).join(", ")}, which could not be read.`, at, { about: changes.notCompared }));
		if (later(marker.date, input.now)) seen.question.push(finding("act/gap-analysis-date", `The gap analysis (${path}) is dated after today.`, at, { fix }));
		else age(marker.date, input, seen, (ended) => finding("act/gap-analysis-age", `The gap analysis is dated ${marker.date}; the interval ended on ${ended} (house rule: the Guidelines set none).`, at, { fix }));
	}
	if (file.kind !== "own") return;
	const reviewed = isoDate(record?.data.code_of_practice?.gap_analysis_reviewed);
	const fix = "gap_analysis_reviewed: <day of its last review>";
	if (later(reviewed, input.now)) {
		seen.question.push(finding("act/gap-analysis-date", "The review of the gap analysis is dated after today.", at, { fix }));
		return;
	}
	if (reviewed === void 0) {
		seen.question.push(finding("act/gap-analysis-date", "The gap analysis is a document of your own, and the day of its last review is not recorded: whether it is current cannot be told.", at, { fix }));
		return;
	}
	const newer = declared.filter((one) => one.evidence.kind === "file" && one.evidence.path !== file.text && later(lastChange(one.evidence.path, input), reviewed));
	if (newer.length > 0) seen.stale.push(finding("act/gap-analysis-changed", `The evidence for ${newer.slice(0, 20).map((one) => `\`${one.key}\``).join(", ")} changed after the last review of the gap analysis on ${reviewed}.`, at, {
		fix,
		about: newer.map((one) => one.key)
	}));
	age(reviewed, input, seen, (ended) => finding("act/gap-analysis-age", `The gap analysis was last reviewed on ${reviewed}; the interval ended on ${ended} (house rule: the Guidelines set none).`, at, { fix }));
}
function report(file, declared, input, seen) {
	const record = input.model.records.model;
	const given = record?.data.code_of_practice?.report;
	const at = record?.at("code_of_practice", "report") ?? NO_PLACE(input);
	const fix = "report: {receipt: <id of the EU SEND receipt>, date: <its day>}   # under code_of_practice";
	const day = isoDate(given?.date);
	if (given?.receipt === void 0 || day === void 0) {
		seen.gap.push(finding("act/report", `No report of the measures to the AI Office is recorded with ${given?.receipt === void 0 && day === void 0 ? "its receipt and day" : day === void 0 ? "the day of its receipt" : "the id of its receipt"}. The Commission expects one from providers who did not sign (Guidelines, section 5.1); it goes through EU SEND (G-send).`, at, { fix }));
		return;
	}
	if (later(day, input.now)) {
		seen.question.push(finding("act/report-date", "The report to the AI Office is dated after today.", at, { fix }));
		return;
	}
	const reviewed = isoDate(given.reviewed);
	const holds = reviewed !== void 0 && !later(reviewed, input.now) && later(reviewed, day) ? reviewed : day;
	const changed = file.kind === "ours" ? file.marker.since : declared.map((one) => one.evidence.kind === "file" ? lastChange(one.evidence.path, input) : void 0).reduce((newest, one) => newest === void 0 || later(one, newest) ? one ?? newest : newest, void 0);
	if (later(changed, holds)) seen.question.push(finding("act/report-older", `The report to the AI Office is of ${day}, and the means, or their evidence, are of ${changed ?? ""}: is the change material, so that it is to be reported?`, at, { fix: "report: {receipt: <id of the new receipt>, date: <its day>}   # under code_of_practice; or, where a person finds nothing material changed, reviewed: <day> in it" }));
}
function nonSignatory(input, result) {
	const { records } = input.model;
	const seen = {
		gap: [],
		stale: [],
		question: [],
		due: []
	};
	const chapters = openChapters(input.model.profile);
	const without = withoutMeans(input);
	seen.gap.push(...without.map((chapter) => meansFinding(chapter, input)));
	const answered = chapters.filter((chapter) => !without.includes(chapter));
	const declared = declarations(records, input.records).filter((one) => speaksOf$1(one.key, chapters));
	const file = analysisFile(records, input.records);
	for (const one of declared) review$1(one, input, seen);
	if (answered.length > 0) {
		openMeasures(answered, input, result, seen);
		adequacy(declared, file, seen);
		report(file, declared, input, seen);
	}
	document(file, declared, input, seen);
	const findings = [
		...seen.gap,
		...seen.stale,
		...seen.question
	];
	if (seen.gap.length > 0) return {
		id: ID$1,
		outcome: "gap",
		findings
	};
	if (seen.stale.length > 0) return {
		id: ID$1,
		outcome: "stale",
		findings
	};
	const at = records.model?.at("code_of_practice", "alternative_means");
	const [due] = seen.due.toSorted();
	const next = due === void 0 ? {} : { due };
	if (findings.length > 0) return {
		id: ID$1,
		outcome: "unknown",
		reason: "Means are declared; what is open about them is for a person to answer.",
		findings,
		...next
	};
	const sources = [...at === void 0 ? [] : [at], ...records.model === void 0 || chapters.length === 0 ? [] : [records.model.at("code_of_practice", "report")]];
	return {
		id: ID$1,
		outcome: "recorded",
		evidence: sources.map((one) => evidenceAt(one)),
		findings: [],
		...next
	};
}

// src/checks/act/duties.ts
const OWED$1 = /* @__PURE__ */ new Set([
	"must",
	"required",
	"required_if"
]);
function owed$1(entries) {
	return entries.filter((one) => OWED$1.has(one.level)).map((one) => one.id);
}
const FORM = owed$1(byChapter("form"));
const DOWNSTREAM$1 = byChapter("form").filter((one) => one.recipients?.includes("DP") === true).map((one) => one.id);
const SUMMARY = owed$1(byChapter("summary"));
const COPYRIGHT = owed$1(byChapter("copyright")).filter((id) => !id.startsWith("C-1.("));
const COPYRIGHT_CORE = [
	"C-1.1.1.i",
	"C-1.3.1.a",
	"C-1.3.1.b"
];
const MEASURES$3 = [
	"T-1.1.a",
	"T-1.1.c",
	"T-1.1.d",
	"T-1.2.a",
	"T-1.2.b",
	"T-1.2.c",
	"T-1.2.d",
	"T-1.2.e",
	"T-1.3.a",
	"T-1.3.b",
	"T-1.3.c"
];
const transparencyAggregate = {
	name: "transparency-commitment",
	handles: [
		"T-1.1.a",
		"T-1.2.c",
		"T-1"
	],
	what: "State of all fields of the form, of the fields for downstream providers, and of the measures of the chapter",
	run: (_, result) => {
		const form = behind("T-1.1.a", {
			ids: FORM,
			result,
			show: false
		});
		const downstream = behind("T-1.2.c", {
			ids: DOWNSTREAM$1,
			result,
			show: false
		});
		const own = new Map([form, downstream].map((one) => [one.id, one]));
		return [
			form,
			downstream,
			behind("T-1", {
				ids: MEASURES$3,
				result: (id) => own.get(id) ?? result(id),
				show: false
			})
		];
	}
};
function copyrightDuty(input, result) {
	const way = route(input.obligation(HEAD.copyright), input.model.profile);
	if (way !== "alternative") return behind("AIA-53.1.c", {
		ids: way === "undeclared" ? COPYRIGHT_CORE : COPYRIGHT,
		result,
		show: false
	});
	const open = COPYRIGHT_CORE.flatMap((id) => {
		const own = result(id);
		if (own === void 0 || own.outcome === "recorded" || own.outcome === "not-applicable") return [];
		return [{
			id,
			means: own.outcome === "conflict" ? void 0 : dutyByMeans("AIA-53.1.c", id, input)
		}];
	});
	const [first] = open;
	if (first?.means !== void 0 && open.every((one) => one.means !== void 0)) return open.find((one) => one.means?.outcome === "unknown")?.means ?? first.means;
	const answered = new Set(open.filter((one) => one.means !== void 0).map((one) => one.id));
	return behind("AIA-53.1.c", {
		ids: COPYRIGHT_CORE.filter((id) => !answered.has(id)),
		result,
		show: true
	});
}
const copyrightAndSummary = {
	name: "copyright-and-summary-duties",
	handles: ["AIA-53.1.c", "AIA-53.1.d"],
	what: "State of the copyright policy's records and of the public summary's",
	run: (input, result) => [copyrightDuty(input, result), behind("AIA-53.1.d", {
		ids: SUMMARY,
		result,
		show: false
	})]
};
function routes(id, input, ids, result) {
	if (input.model.profile.signatory === null) return unknown(id, "Not declared which chapters of the Code of Practice are signed: set code_of_practice.signatory and chapters in model.yaml.");
	const own = behind(id, {
		ids,
		result,
		show: false
	});
	if (own.outcome === "recorded") return own;
	const open = withoutMeans(input);
	return open.length === 0 ? own : {
		id,
		outcome: "gap",
		reason: `No alternative means are recorded for the chapters not signed (${open.join(", ")}); see G-nonsignatory. ${own.reason ?? ""}`.trim(),
		findings: []
	};
}
const routesAggregate = {
	name: "routes",
	handles: [
		"AIA-53.4",
		"AIA-55.2",
		"G-nonsignatory"
	],
	what: "Signed chapters by the records behind them, chapters not signed by alternative means with evidence; signing alone satisfies nothing. For providers who did not sign: means and their reasons, age and state of the gap analysis, report to the AI Office",
	run: (input, result) => [
		routes("AIA-53.4", input, [
			"AIA-53.1.a",
			"AIA-53.1.b",
			"AIA-53.1.c"
		], result),
		routes("AIA-55.2", input, [
			"AIA-55.1.a",
			"AIA-55.1.b",
			"AIA-55.1.c",
			"AIA-55.1.d"
		], result),
		nonSignatory(input, result)
	]
};

// src/checks/transparency/options.ts
function ticked(value) {
	if (typeof value === "string") return value.slice(0, 2e3).split(/[,;/\n]|\band\b/).map((part) => part.trim().toLowerCase()).filter((part) => part !== "");
	if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => typeof one === "string" ? [one.trim().toLowerCase()] : ticked(one));
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).slice(0, 100).flatMap(([key, child]) => child === true || typeof child === "string" && child.trim() !== "" && child.toLowerCase() !== "no" ? [key.trim().toLowerCase()] : []);
}
const MODALITIES$1 = [
	["text", /^(?:text|code|language)/],
	["images", /^(?:image|picture|vision|photo)/],
	["audio", /^(?:audio|speech|sound|music|voice)/],
	["video", /^video/]
];
function modality(word) {
	const clean = word.trim().toLowerCase();
	return MODALITIES$1.find(([, pattern]) => pattern.test(clean))?.[0] ?? "other";
}
const modalityRule = (answer) => {
	if (ticked(answer.value).filter((word) => modality(word) === "other" && !/^other\b\W+\w/.test(word)).length === 0) return [];
	return [gap("option", `${answer.obligation.title}: an item is none of Text, Images, Audio, Video, Other (specify).`, answer.at, `${answer.id}: [Text]   # or "Other: <what>"`)];
};
function modalityFacts(key) {
	return (answer, input) => {
		const found = factsOf(input.model.facts, key);
		const [first] = found;
		if (first === void 0) return [];
		const shown = new Set(found.flatMap((fact) => ticked(Array.isArray(fact.value) ? fact.value : [fact.value])).map(modality).filter((word) => word !== "other"));
		const named = new Set(ticked(answer.value).map(modality));
		const place = placeOf(first.sources[0]);
		const missing = [...shown].filter((word) => !named.has(word));
		const extra = [...named].filter((word) => word !== "other" && !shown.has(word));
		const wanted = [...shown].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(", ");
		return [...missing.length === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record does not name ${missing.join(", ")}, which ${place} shows.`, answer.at, `${answer.id}: [${wanted}]`)], ...extra.length === 0 || shown.size === 0 ? [] : [conflict("modality", `${answer.obligation.title}: the record names ${extra.join(", ")}, which the artifacts do not show (${place}).`, answer.at, `${answer.id}: [${wanted}]`)]];
	};
}
const oneOption = (answer) => {
	const options = answer.obligation.options ?? [];
	const words = Array.isArray(answer.value) ? answer.value : [answer.value];
	const chosen = options.filter((option) => words.some((word) => startsWithOption(word, option)) || startsWithOption(answer.text, option));
	if (chosen.length === 1) return [];
	const message = chosen.length === 0 ? "the answer is none of the form's options." : "more than one option is named.";
	return [gap("option", `${answer.obligation.title}: ${message}`, answer.at, `${answer.id}: "${options[0] ?? ""}"   # one of: ${options.join(" | ")}`)];
};
function startsWithOption(word, option) {
	const value = typeof word === "object" && word !== null ? Object.values(word)[0] : word;
	if (typeof value !== "string") return false;
	const text = value.trim().toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").replaceAll(/\s*-\s*/g, "-");
	const wanted = option.toLowerCase();
	return text === wanted || text.startsWith(wanted) && /^[\s,;:(.]/.test(text.slice(wanted.length));
}

// src/checks/transparency/cross.ts
function summaryAnswer(input, id) {
	const file = input.model.records.summary;
	const value = unwrapped(file !== void 0 && Object.hasOwn(file.data.fields, id) ? file.data.fields[id] : void 0);
	if (file === void 0 || value === void 0) return void 0;
	const state = typeof value === "boolean" ? { kind: "value" } : stateOf$2(value);
	return state.kind === "value" || state.kind === "denial" || state.kind === "na" ? {
		value,
		text: wordsOf(value),
		place: placeOf(file.at("fields", id))
	} : void 0;
}
function yesNo$1(value) {
	if (typeof value === "boolean") return value;
	if (typeof value !== "string") return void 0;
	const word = /^(yes|no)\b/i.exec(value.trim())?.[1]?.toLowerCase();
	return word === void 0 ? void 0 : word === "yes";
}
function disagree(answer, other, what) {
	return conflict("differs-from-summary", `${answer.obligation.title}: ${what} than the public summary says (${other.place}).`, answer.at, "make both records say the same, or correct the one that is wrong");
}
function overlapping(id) {
	return (answer, input) => {
		const other = summaryAnswer(input, id);
		if (other === void 0) return [];
		const mine = fold$2(answer.text);
		const theirs = fold$2(other.text);
		if (mine === "" || theirs === "" || mine.includes(theirs) || theirs.includes(mine)) return [];
		if (parts(answer.value).map(fold$2).filter((name) => name.length > 1).some((name) => theirs.includes(name)) || parts(other.value).map(fold$2).some((name) => name.length > 1 && mine.includes(name))) return [];
		return [disagree(answer, other, "another value")];
	};
}
function parts(value) {
	if (typeof value === "string") return value.slice(0, 2e3).split(/[,;\n]/);
	if (Array.isArray(value)) return value.slice(0, 100).flatMap(parts);
	return value !== null && typeof value === "object" ? Object.values(value).slice(0, 100).flatMap(parts) : [];
}
const sameDate = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.2.3");
	const mine = dateOf$1(answer);
	if (other === void 0 || mine === void 0 || other.text.includes(mine)) return [];
	return [disagree(answer, other, "another date")];
};
const sameModalities = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.3.1");
	if (other === void 0) return [];
	const set = (value) => [...new Set(ticked(value).map(modality))].sort().join(" ");
	return set(answer.value) === set(other.value) ? [] : [disagree(answer, other, "other modalities")];
};
const PROVENANCE = [
	{
		option: /^(?:web )?crawl/,
		name: "Web crawling",
		questions: ["PST-2.3.1"]
	},
	{
		option: /^private|^licen[cs]ed|third part/,
		name: "Private non-publicly available datasets obtained from third parties",
		questions: ["PST-2.2.1.1", "PST-2.2.2.1"]
	},
	{
		option: /^user data/,
		name: "User data",
		questions: ["PST-2.4.1", "PST-2.4.2"]
	},
	{
		option: /^public/,
		name: "Publicly available datasets",
		questions: ["PST-2.1.1"]
	},
	{
		option: /^synthetic/,
		name: "Synthetic data that is not publicly accessible",
		questions: ["PST-2.5.1"]
	},
	{
		option: /^other\b|^data collected through other/,
		name: "Data collected through other means / Other",
		questions: ["PST-2.6.1"]
	}
];
function namesProvenance(value, index) {
	const option = PROVENANCE[index]?.option;
	return option !== void 0 && provenanceItems(value).some((item) => option.test(item));
}
function provenanceItems(value) {
	return typeof value === "string" ? value.slice(0, 4e3).split(/[;\n]/).map((part) => part.trim().toLowerCase()) : ticked(value);
}
const sameProvenance = (answer, input) => PROVENANCE.flatMap(({ name, questions }, index) => {
	const given = questions.flatMap((id) => {
		const other = summaryAnswer(input, id);
		return other === void 0 ? [] : [other];
	});
	const answers = given.map((other) => yesNo$1(other.value));
	if (given.length < questions.length && !answers.includes(true)) return [];
	if (answers.includes(void 0)) return [];
	const [first] = given;
	const yes = answers.includes(true);
	if (first === void 0 || namesProvenance(answer.value, index) === yes) return [];
	const where = given.map((other) => other.place).join(", ");
	return [conflict("differs-from-summary", `${answer.obligation.title}: "${name}" is ${yes ? "not named here, but the public summary answers yes" : "named here, but the public summary answers no"} (${where}).`, answer.at, yes ? `add "${name}" to ${answer.id}, or correct the summary` : `remove "${name}" from ${answer.id}, or correct the summary`)];
});
const TEXT_RANGES = [
	{
		pattern: /less than 1 billion tokens/i,
		from: 0,
		to: 1e9
	},
	{
		pattern: /1 billion to 10 trillion tokens/i,
		from: 1e9,
		to: 0x9184e72a000
	},
	{
		pattern: /more than 10 trillion tokens/i,
		from: 0x9184e72a000,
		to: Number.POSITIVE_INFINITY
	}
];
const insideRange = (answer, input) => {
	const other = summaryAnswer(input, "PST-1.3.2");
	const range = other === void 0 ? void 0 : TEXT_RANGES.find(({ pattern }) => pattern.test(other.text));
	const tokens = quantities(answer.value).filter((one) => /\btoken/.test(one.unit)).map((one) => one.value);
	if (other === void 0 || range === void 0 || tokens.length === 0) return [];
	const largest = Math.max(...tokens);
	return largest >= range.from && largest <= range.to ? [] : [disagree(answer, other, "a number of tokens outside the range")];
};
const COMPARISONS = {
	"MDF-GEN-1": overlapping("PST-1.1.1"),
	"MDF-GEN-2": overlapping("PST-1.2.1"),
	"MDF-GEN-5": sameDate,
	"MDF-GEN-6": overlapping("PST-1.2.2"),
	"MDF-DAT-1": sameModalities,
	"MDF-DAT-2": sameProvenance,
	"MDF-DAT-5": insideRange
};
function crossFaults(answer, input) {
	return COMPARISONS[answer.id]?.(answer, input) ?? [];
}
function naAgainstSummary(summaryId, id) {
	return (at, input) => {
		const other = summaryAnswer(input, summaryId);
		if (other === void 0 || stateOf$2(other.value).kind !== "value") return [];
		return [conflict("differs-from-summary", `N/A here, but the public summary gives content (${other.place}).`, at, `answer ${id} as in the summary`)];
	};
}

// src/checks/transparency/form-check.ts
const RANK$1 = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
function resultOf(id, faults, evidence) {
	const sorted = [...faults].sort((a, b) => RANK$1.indexOf(a.outcome) - RANK$1.indexOf(b.outcome));
	const [first] = sorted;
	if (first === void 0) return {
		id,
		outcome: "recorded",
		...evidence === void 0 ? {} : { evidence },
		findings: []
	};
	return {
		id,
		outcome: first.outcome,
		...first.outcome === "unknown" ? { reason: first.finding.message } : {},
		findings: sorted.map((fault) => fault.finding)
	};
}
function exampleOf(spec, input) {
	return typeof spec.example === "string" ? spec.example : spec.example(input);
}
function isForDownstream(obligation) {
	return obligation.recipients?.includes("DP") === true;
}
function documentElsewhere(input) {
	const named = input.model.records.model?.data.documents?.["model_documentation"]?.slice(0, 200);
	if (named === void 0) return void 0;
	return /^https:\/\/\S+$/i.test(named) || input.records.paths.has(named.replace(/^\.\//, "")) ? named : void 0;
}
function fieldResult(id, spec, input) {
	const { records } = input.model;
	const obligation = input.obligation(id);
	const always = spec.always?.(input) ?? [];
	const { value, at } = fieldAt(records, id);
	const file = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
	const fix = `${id}: ${exampleOf(spec, input)}   # in ${file}`;
	const gap = (rule, message) => resultOf(id, [{
		outcome: "gap",
		finding: finding(`form/${rule}`, `${obligation.title}: ${message}`, at, { fix })
	}, ...always]);
	const broken = records.problems.find((problem) => problem.kind === "invalid" && problem.path === file);
	if (records.documentation === void 0 && broken !== void 0) return {
		id,
		outcome: "unknown",
		reason: `${file} cannot be read: ${broken.message}`,
		findings: always.map((fault) => fault.finding)
	};
	const elsewhere = records.documentation === void 0 ? documentElsewhere(input) : void 0;
	if (elsewhere !== void 0) return {
		id,
		outcome: "unknown",
		reason: `The documentation is kept at ${elsewhere}, where its fields cannot be read one by one. Record this field in ${file}, or a pointer to it.`,
		findings: always.map((fault) => fault.finding)
	};
	const state = stateOf$2(value);
	const given = evidenceAt(at);
	switch (state.kind) {
		case "absent": return gap("missing", "no answer is recorded.");
		case "placeholder": return gap("placeholder", "the answer is a placeholder.");
		case "elsewhere": return gap("see-elsewhere", "the answer only points elsewhere without saying where.");
		case "denial": return spec.statement === true ? resultOf(id, always, [given]) : gap("denial", "a bare denial is no answer; say why.");
		case "na":
			if (obligation.naAllowed !== true) return gap("na-not-allowed", "the form does not allow N/A here.");
			return resultOf(id, [...spec.na?.(at, input) ?? [], ...always], [given]);
		case "invalid": return gap("bad-pointer", `${state.reason}.`);
		case "pointer":
			if (isForDownstream(obligation) && state.pointer.location === void 0) return gap("pointer-without-location", "downstream providers get this item without asking, so the pointer needs a location that they can reach.");
			return resultOf(id, always, [given]);
		case "value": {
			const answer = {
				id,
				value: state.value,
				text: state.text,
				at,
				obligation,
				shown: isForDownstream(obligation),
				rewrite: rewriterOf(records, id)
			};
			return resultOf(id, [
				...(spec.rules ?? []).flatMap((rule) => rule(answer, input)),
				...crossFaults(answer, input),
				...always
			], [given]);
		}
		default: return gap("missing", "no answer is recorded.");
	}
}
function formCheck(name, what, fields) {
	return {
		name,
		handles: Object.keys(fields),
		what,
		run: (input) => Object.entries(fields).map(([id, spec]) => fieldResult(id, spec, input))
	};
}

// src/checks/transparency/compute.ts
const ROUNDED = .05;
function largest(value) {
	const values = quantities(value).map((one) => one.value).filter((one) => one > 0);
	return values.length === 0 ? void 0 : Math.max(...values);
}
function meanings(input) {
	const plain = estimates(input);
	const extended = cumulative(input).filter((one) => one.fromEstimate === true && !plain.some((other) => other.flop === one.flop));
	return [...plain, ...extended];
}
function listed$1(found, format) {
	return found.slice(0, 3).map((one) => `${one.recorded ? "" : `${format(one.flop)} by `}${one.method} (${placeOf(one.source)})`).join("; ");
}
function againstEstimates(flop, at, input, title) {
	const found = meanings(input);
	const fits = (one) => near(flop, one.flop, .3) || one.bound === "at-least" && flop > one.flop;
	if (found.length === 0 || found.some(fits)) return [];
	return [conflict("compute", `${title}: the recorded amount is more than 30 % away from every estimate: ${listed$1(found, formatFlop)}.`, at, "correct the amount, or the tokens, hours and parameters that the estimates use")];
}
const fineAmount = (answer, input) => {
	const flop = largest(answer.value);
	if (flop === void 0) return [];
	const file = input.model.records.model;
	const declared = ["flop", "direct_flop"].flatMap((key) => {
		const amount = file?.data.compute?.[key];
		return file === void 0 || amount === void 0 || !(amount > 0) ? [] : [{
			amount,
			words: `compute.${key} of model.yaml (${placeOf(file.at("compute", key))})`
		}];
	});
	return [...againstEstimates(flop, answer.at, input, answer.obligation.title), ...declared.length === 0 || declared.some(({ amount }) => near(flop, amount, ROUNDED)) ? [] : [conflict("differs-from-model-record", `${answer.obligation.title}: another amount than ${declared.map(({ words }) => words).join(" and ")}.`, answer.at, "make both say the same")]];
};
const coarseAmount = (answer, input) => {
	const flop = largest(answer.value);
	if (flop === void 0) return [];
	const { value, at } = fieldAt(input.model.records, "MDF-CMP-4");
	const fine = stateOf$2(value).kind === "value" ? largest(value) : void 0;
	if (fine !== void 0) {
		const off = Math.abs(Math.log10(flop) - Math.log10(fine));
		return orderOfMagnitude(flop) === orderOfMagnitude(fine) || off < .31 ? [] : [conflict("coarse-and-fine", `${answer.obligation.title}: not the order of magnitude of MDF-CMP-4 (${placeOf(at)}).`, answer.at, "correct the one that is wrong")];
	}
	const found = meanings(input);
	if (found.length === 0 || found.some((one) => Math.abs(Math.log10(flop) - Math.log10(one.flop)) < 1)) return [];
	return [conflict("compute", `${answer.obligation.title}: not the order of magnitude of any estimate: ${listed$1(found, formatOrderOfMagnitude)}.`, answer.at, `${answer.id}: 10^<exponent>`)];
};
function modelRecordAmount(input) {
	const declared = declaredCompute(input);
	return declared === void 0 ? [] : againstEstimates(declared.flop, declared.source, input, "compute.flop");
}
const RANGES = [
	{
		option: "less than 1 month",
		from: 0,
		to: 31
	},
	{
		option: "1-3 months",
		from: 28,
		to: 92
	},
	{
		option: "3-6 months",
		from: 89,
		to: 184
	},
	{
		option: "more than 6 months",
		from: 181,
		to: Number.POSITIVE_INFINITY
	}
];
function wallClock(numbers) {
	return numbers.find((one) => /wall|calendar|elapsed/.test(one.unit))?.value;
}
const exactTime = (answer, input) => {
	const numbers = quantities(answer.value);
	const faults = [];
	const lower = answer.text.toLowerCase();
	if (!/wall|calendar|elapsed/.test(lower) || !/hardware|gpu|tpu|device|accelerator|chip|node/.test(lower)) faults.push(gap("unit", `${answer.obligation.title}: both wall-clock days and hardware days are asked for.`, answer.at, `${answer.id}: {wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}`));
	const days = wallClock(numbers);
	const { value, at } = fieldAt(input.model.records, "MDF-CMP-1");
	const range = RANGES.find(({ option }) => JSON.stringify(value ?? "").toLowerCase().replaceAll(/[\u2010-\u2015]/g, "-").includes(option));
	if (days !== void 0 && range !== void 0 && (days < range.from || days > range.to)) faults.push(conflict("coarse-and-fine", `${answer.obligation.title}: the wall-clock days do not lie in the range of MDF-CMP-1 (${placeOf(at)}).`, answer.at, "correct the one that is wrong"));
	return faults;
};
const DEVICE_DAYS = /hardware|gpu|tpu|device|accelerator|chip/;
const sameHours = (answer, input) => {
	const { value } = answer;
	const held = value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value).find(([key]) => DEVICE_DAYS.test(key.toLowerCase()) && /day/.test(key.toLowerCase()))?.[1] : void 0;
	const days = (held === void 0 ? quantities(value).filter((one) => DEVICE_DAYS.test(one.unit) && /day/.test(one.unit)) : quantities(held)).reduce((sum, one) => sum + one.value, 0);
	const hours = knownHours(input);
	if (!(days > 0) || hours === void 0 || within(days * 24, hours.value, .5) || within(hours.value, days * 24, .5)) return [];
	return [conflict("hardware-days", `${answer.obligation.title}: the hardware days are not the device-hours that ${hours.place} gives (24 hours a day).`, answer.at, "correct the one that is wrong")];
};
const PHASE = /^(?:(?:pre|post|mid)-?training|fine-?tuning|alignment|long-context|continued pre-training|stage \w{1,10}|annealing|decay|sft|rlhf|dpo)(?::|$)/i;
function knownHours(input) {
	const file = input.model.records.model;
	const stages = (file?.data.training ?? []).map(deviceHours);
	if (file !== void 0 && stages.length > 0 && !stages.includes(void 0)) return {
		value: stages.reduce((sum, one) => sum + (one ?? 0), 0),
		place: placeOf(file.at("training"))
	};
	const [fact] = factsOf(input.model.facts, "training.gpu_hours");
	return fact !== void 0 && fact.confidence !== "inferred" && !PHASE.test(fact.sources[0]?.detail ?? "") && typeof fact.value === "number" && fact.value > 0 ? {
		value: fact.value,
		place: placeOf(fact.sources[0])
	} : void 0;
}
const OTHER_FLOP = /^(?:(?:kilo|mega|giga|tera|peta|exa|zetta|yotta|[kmgtpezy])[- ]?flops?\b|pf(?:lops?)?[- /]?(?:s[- /]?)?days?|flops?(?: ?\/ ?s|s per second| per second))/;
const flopUnit = (answer) => {
	return quantities(answer.value).some((one) => OTHER_FLOP.test(one.unit.toLowerCase())) ? [gap("unit", `${answer.obligation.title}: the form asks for floating-point operations, not for a scaled unit or a rate.`, answer.at, `${answer.id}: <d.d>e<exponent>`)] : [];
};
const amountExample = (input) => {
	const [first] = estimates(input);
	return first === void 0 ? "<n>e<exponent>" : `${formatFlop(first.flop)}   # estimate by ${first.method}, to be confirmed`;
};
const orderExample = (input) => {
	const [first] = estimates(input);
	return first === void 0 ? "10^<exponent> FLOP" : `${formatOrderOfMagnitude(first.flop)}   # estimate by ${first.method}, to be confirmed`;
};
const COMPUTE = {
	"MDF-CMP-1": {
		example: "\"1-3 months\"   # or \"less than 1 month\", \"3-6 months\", \"more than 6 months\"",
		rules: [oneOption]
	},
	"MDF-CMP-2": {
		example: "{wall_clock_days: <n>, hardware_days: <n>, hardware: <type>}",
		rules: [
			figuresRule(1),
			exactTime,
			sameHours
		]
	},
	"MDF-CMP-3": {
		example: orderExample,
		rules: [
			figuresRule(1),
			flopUnit,
			coarseAmount
		]
	},
	"MDF-CMP-4": {
		example: amountExample,
		rules: [
			figuresRule(2),
			flopUnit,
			fineAmount
		],
		always: (input) => [...artifactConflicts("training.tokens", "training.gpu_hours")(input), ...modelRecordAmount(input)]
	},
	"MDF-CMP-5": { example: "\"<method, assumptions, uncertainty>\"" }
};
const computeCheck = formCheck("form-compute", "Training time and computation: units, precision, within 30 % of an estimate, coarse equal to fine", COMPUTE);

// src/checks/transparency/energy.ts
const MARGIN = .1;
const OTHER_UNIT = /\b(?:kwh|gwh|twh|wh|joules?|[kmgt]?j|kilowatt-?hours?|gigawatt-?hours?|mw(?! ?h)|kw)\b/;
const energy = (answer, input) => {
	const [given] = quantities(answer.value);
	if (given === void 0) return [];
	if (OTHER_UNIT.test(given.unit.toLowerCase())) return [gap("unit", `${answer.obligation.title}: the form asks for MWh.`, answer.at, `${answer.id}: <n> MWh`, inMegawattHours(answer))];
	const found = energyEvidence(input);
	const judged = amounts$1(answer).map((mwh) => [...against(mwh, answer.at, answer.obligation.title, found), ...power(mwh, answer, input)]);
	return judged.find((faults) => faults.length === 0) ?? judged[0] ?? [];
};
function amounts$1(answer) {
	const given = quantities(answer.value).map((one) => one.value);
	const parts = typeof answer.value === "object" && given.length > 1;
	return [...given.slice(0, 1), ...parts ? [given.reduce((sum, one) => sum + one, 0)] : []];
}
const IN_FORM = (mwh) => `MDF-ENG-1: ${mwh} MWh`;
const IN_RECORD = (mwh) => `mwh: ${mwh}`;
function against(mwh, at, title, found, written = IN_FORM) {
	const disagreeing = found.find((one) => one.part !== true && !one.mwh.some((amount) => near(mwh, amount, MARGIN)));
	if (disagreeing !== void 0) return [contradicts(title, at, mwh, disagreeing, written)];
	return found.filter((one) => one.part === true).flatMap((one) => {
		const amount = Math.max(...one.mwh);
		return amount > mwh * 1.1 || slip(mwh, amount) ? [contradicts(title, at, mwh, one, written)] : [];
	});
}
function slip(a, b) {
	return near(a / 1e3, b, MARGIN) || near(a * 1e3, b, MARGIN);
}
function contradicts(title, at, mwh, other, written) {
	const factor = other.mwh.some((amount) => slip(mwh, amount)) ? " The two are a factor of 1000 apart: is one of them in kWh?" : "";
	return conflict("energy", `${title}: ${other.part === true ? "less than a part of it that" : "another amount than"} ${other.words}.${factor}`, at, other.shown === void 0 ? "correct the one that is wrong" : `${written(other.shown)}   # or correct ${other.place}`);
}
function power(mwh, answer, input) {
	const doubt = plausiblePower(input, mwh);
	if (doubt === void 0) return [];
	return [{
		outcome: "unknown",
		finding: finding("form/energy-power", `${answer.obligation.title}: with the device-hours of ${doubt.place} a device would draw ${doubt.words}. This is a plausibility question of this program (house rule), not a duty: are unit, hours and amount right?`, answer.at, { fix: "check the unit (MWh) and the device-hours" })
	}];
}
function modelRecordEnergy(input) {
	const file = input.model.records.model;
	const mwh = file?.data.energy?.mwh;
	if (file === void 0 || mwh === void 0 || !(mwh > 0)) return [];
	const at = file.at("energy", "mwh");
	return against(mwh, at, "energy.mwh", energyEvidence(input).filter((one) => one.at?.line !== at.line || one.at?.path !== at.path), IN_RECORD);
}
function inMegawattHours(answer) {
	const { value } = answer;
	if (typeof value === "string") {
		const parts = /^(\d{1,15}(?:\.\d{1,9})?) ?([kGT]?Wh)$/i.exec(value.trim());
		const amount = parts === null ? void 0 : shifted(parts[1] ?? "", parts[2] ?? "");
		return [amount === void 0 ? void 0 : answer.rewrite(`${amount} MWh`)];
	}
	const parts = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
	const { value: number, unit } = parts;
	const amount = typeof number === "number" && typeof unit === "string" && Number.isSafeInteger(number) && Object.keys(parts).length === 2 ? shifted(number.toFixed(0), unit.trim()) : void 0;
	return amount === void 0 ? [void 0] : [answer.rewrite(Number(amount), ["value"]), answer.rewrite("MWh", ["unit"])];
}
function shifted(digits, unit) {
	const places = (/* @__PURE__ */ new Map([
		["wh", -6],
		["kwh", -3],
		["gwh", 3],
		["twh", 6]
	])).get(unit.toLowerCase());
	const [whole = "", fraction = ""] = digits.split(".");
	if (places === void 0 || whole === "") return void 0;
	const all = `${"0".repeat(6)}${whole}${fraction}${"0".repeat(6)}`;
	const point = 6 + whole.length + places;
	return `${all.slice(0, point).replace(/^0+(?=\d)/, "")}.${all.slice(point)}`.replace(/0+$/, "").replace(/\.$/, "");
}
function listedMissing(input) {
	const file = input.model.records.model;
	const listed = (file?.data.energy?.missing ?? []).filter((one) => classify(one).kind === "value");
	return file === void 0 || listed.length === 0 ? void 0 : file.at("energy", "missing");
}
function withoutAmount(at, input) {
	const [known] = energyEvidence(input);
	const faults = known === void 0 ? [] : [conflict("energy-known", `Energy used for training: N/A, but ${known.words}.`, at, "MDF-ENG-1: <n> MWh")];
	return stateOf$2(fieldAt(input.model.records, "MDF-ENG-2").value).kind === "value" || listedMissing(input) !== void 0 ? faults : [...faults, gap("missing-information", "Energy used for training: N/A needs a statement in MDF-ENG-2 of what information is missing.", at, "MDF-ENG-2: \"<which provider withholds which information>\"")];
}
const ENERGY = {
	"MDF-ENG-1": {
		example: "<n> MWh",
		rules: [figuresRule(2), energy],
		na: withoutAmount,
		always: (input) => [...artifactConflicts("energy.kwh", "emissions.co2_grams")(input), ...modelRecordEnergy(input)]
	},
	"MDF-ENG-2": { example: "\"<how it was measured or estimated, or what information is missing>\"" },
	"MDF-ENG-3": {
		example: "<n>e<exponent> FLOP",
		rules: [figuresRule(2), flopUnit]
	},
	"MDF-ENG-4": { example: "\"<task, number of tokens, hardware>\"" }
};
const energyCheck = formCheck("form-energy", "Energy: MWh, two figures, equal to the energy in records, artifacts and logs; N/A with what is missing", ENERGY);

// src/checks/act/energy-missing.ts
function unknownEnergy(input) {
	const id = "G-faq-energy";
	const file = input.model.records.model;
	const amount = fieldAt(input.model.records, "MDF-ENG-1");
	const state = stateOf$2(amount.value);
	if (state.kind === "value" || state.kind === "pointer") return recorded(id, evidenceAt(amount.at));
	const known = energyEvidence(input).find((one) => one.from === "record" || one.from === "stages");
	if (known !== void 0) return recorded(id, evidenceAt(known.at ?? { path: known.place }));
	const method = fieldAt(input.model.records, "MDF-ENG-2");
	const listed = listedMissing(input) ?? (state.kind === "na" && stateOf$2(method.value).kind === "value" ? method.at : void 0);
	if (listed !== void 0) return recorded(id, evidenceAt(listed));
	const from = (file?.data.training ?? []).some((stage) => deviceHours(stage) !== void 0) && file !== void 0 ? ` Device-hours are recorded (${placeOf(file.at("training"))}): with the power of a device and the overhead of the site they give an estimate.` : "";
	if (state.kind !== "na") return unknown(id, `No energy of training is recorded. Estimate it from the compute, or list under energy.missing in model.yaml what is missing.${from}`);
	return withFindings(id, "gap", finding("energy/missing-list", `Energy is N/A, and nothing lists which information is missing for an estimate.${from}`, amount.at, { fix: "energy: {missing: [<which information, withheld by whom>]}   # in model.yaml, and in words in MDF-ENG-2" }));
}
const energyMissingCheck = {
	name: "energy-missing",
	handles: ["G-faq-energy"],
	what: "Energy is recorded, or what is missing for an estimate is listed",
	run: (input) => [unknownEnergy(input)]
};

// src/checks/copyright/single.ts
function single(id, what, judge) {
	return {
		name: id,
		handles: [id],
		what,
		run: (input) => [{
			id,
			...judge(input)
		}]
	};
}
function once(compute) {
	const known = /* @__PURE__ */ new WeakMap();
	return (input) => {
		const found = known.get(input);
		if (found !== void 0) return found.value;
		const value = compute(input);
		known.set(input, { value });
		return value;
	};
}

// src/checks/pirated/fold.ts
const LOOKALIKES = new Map([..."а:a е:e о:o р:p с:c у:y х:x ѕ:s і:i ј:j һ:h ԁ:d ո:n ⅼ:l к:k в:b т:t м:m н:h г:r п:n ь:b ӏ:l".split(" "), ..."α:a ε:e ο:o ρ:p ι:i κ:k ν:v τ:t υ:u χ:x ϲ:c η:n ı:i ɡ:g ɑ:a ƅ:b".split(" ")].map((pair) => [pair.slice(0, -2), pair.slice(-1)]));
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const MARKS = /\p{M}+/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
function fold$1(text) {
	const plain = text.replace(INVISIBLE, "").normalize("NFKD").replace(MARKS, "").toLowerCase();
	let latin = "";
	for (const letter of plain) latin += letter > "" ? LOOKALIKES.get(letter) ?? letter : letter;
	return ` ${latin.replace(SEPARATORS, " ").trim()} `;
}
function hasWords(folded, name) {
	return folded.includes(` ${name} `);
}
function segments(id) {
	return id.slice(0, 2e3).split(/[\\/:?&=#,;|@]+/u, 64).filter((part) => part !== "");
}
function hostOf(text) {
	const start = text.indexOf("://");
	const rest = start === -1 ? text : text.slice(start + 3);
	const end = rest.search(/[/?#\s]/u);
	const authority = end === -1 ? rest : rest.slice(0, end);
	const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase().split(":", 1)[0] ?? "";
	return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/u.test(host) ? host : void 0;
}

// src/checks/copyright/keywords.ts
const PARTS$1 = {
	"1.1": {
		title: "the policy itself (Measure 1.1)",
		any: [
			"copyright policy",
			"policy to comply",
			"policy on copyright",
			"comply with copyright",
			"complies with copyright",
			"compliance with copyright",
			"comply with union law on copyright",
			"union copyright law",
			"eu copyright law",
			"this policy applies",
			"this policy covers",
			"this policy describes",
			"politique de droit d auteur",
			"politique relative au droit d auteur",
			"droit d auteur de l union",
			"respecter le droit d auteur",
			"cette politique",
			"urheberrechtsrichtlinie*",
			"urheberrechtsstrategie*",
			"urheberrecht der union",
			"diese richtlinie",
			"strategie zur einhaltung des urheberrechts",
			"politica sul diritto d autore",
			"politica in materia di diritto d autore",
			"questa politica",
			"diritto d autore dell unione",
			"politica de derechos de autor",
			"politica sobre derechos de autor",
			"esta politica",
			"derecho de autor de la union"
		]
	},
	responsible: {
		title: "who carries the policy out and who oversees it (Measure 1.1)",
		any: [
			"is responsible for",
			"are responsible for",
			"responsible for implementing",
			"responsible for the implementation",
			"responsible person*",
			"oversees",
			"oversee",
			"oversight",
			"accountable for",
			"assigned to",
			"responsibilities",
			"policy owner",
			"owner of this policy",
			"approved by",
			"est responsable",
			"sont responsables",
			"est charge*",
			"supervise*",
			"ist verantwortlich",
			"sind verantwortlich",
			"verantwortlich fur",
			"zustandig",
			"uberwacht",
			"e responsabile",
			"sono responsabili",
			"supervisiona*",
			"es responsable",
			"son responsables",
			"responsable de",
			"encargad*"
		]
	},
	"1.2": {
		title: "lawfully accessible content only (Measure 1.2)",
		any: [
			"lawfully accessible",
			"lawful access",
			"legally accessible",
			"paywall*",
			"subscription*",
			"technological measure*",
			"technical protection measure*",
			"technological protection*",
			"access control*",
			"access restriction*",
			"restriction of access",
			"denial of access",
			"persistently infring*",
			"persistently and repeatedly",
			"infringing site*",
			"infringing website*",
			"piracy site*",
			"pirate site*",
			"licitement accessible*",
			"acces licite",
			"mesures techniques",
			"peage",
			"abonnement*",
			"sites contrefaisants",
			"rechtmassig zugang*",
			"rechtmassigen zugang",
			"technische massnahmen",
			"technischen massnahmen",
			"technische schutzmassnahmen",
			"bezahlschranke*",
			"abonnements",
			"zugangsbeschrankung*",
			"legalmente accessibil*",
			"accesso legittimo",
			"misure tecnologiche",
			"abbonament*",
			"siti che violano",
			"licitamente accesible*",
			"acceso licito",
			"acceso legal",
			"medidas tecnologicas",
			"muro de pago",
			"suscripci*",
			"sitios infractores"
		]
	},
	"1.3": {
		title: "rights reservations (Measure 1.3)",
		any: [
			"robots txt",
			"robot exclusion protocol",
			"robots exclusion protocol",
			"rights reservation*",
			"reservation of rights",
			"reservations of rights",
			"reserved their rights",
			"opt out*",
			"opted out",
			"machine readable reservation*",
			"tdm reservation*",
			"tdmrep",
			"ai txt",
			"article 4 3",
			"art 4 3",
			"reserve de droits",
			"reserves de droits",
			"reserve leurs droits",
			"option de retrait",
			"rechtevorbehalt*",
			"nutzungsvorbehalt*",
			"vorbehalt der rechte",
			"widerspruch*",
			"riserva dei diritti",
			"riserva di diritti",
			"riserve di diritti",
			"reserva de derechos",
			"reservas de derechos",
			"exclusion voluntaria"
		]
	},
	"1.4": {
		title: "infringing outputs (Measure 1.4)",
		any: [
			"memorization",
			"memorisation",
			"memorise*",
			"memorize*",
			"verbatim",
			"regurgitat*",
			"output filter*",
			"infringing output*",
			"copyright infringing output*",
			"reproduce training content",
			"reproduces training content",
			"reproduction of training content",
			"reproduce protected",
			"reproduces protected",
			"infringing use*",
			"deduplication to",
			"output safeguards",
			"sorties contrefaisantes",
			"memorisation textuelle",
			"reproduction de contenus proteges",
			"filtrage des sorties",
			"urheberrechtsverletzende ausgaben",
			"rechtsverletzende ausgaben",
			"auswendiglern*",
			"wortliche wiedergabe",
			"ausgabefilter*",
			"output che violano",
			"output in violazione",
			"memorizzazione",
			"riproduzione di contenuti protetti",
			"filtri sugli output",
			"resultados infractores",
			"salidas infractoras",
			"memorizacion",
			"reproduccion de contenidos protegidos",
			"filtros de salida"
		]
	},
	"1.5": {
		title: "contact point and complaints (Measure 1.5)",
		any: [
			"complaint*",
			"contact point*",
			"point of contact",
			"rightsholder* may contact",
			"rights holder* may contact",
			"contact us about copyright",
			"lodge a",
			"report copyright",
			"copyright request*",
			"plainte*",
			"reclamation*",
			"point de contact",
			"beschwerde*",
			"kontaktstelle*",
			"ansprechpartner*",
			"anlaufstelle*",
			"reclam*",
			"punto di contatto",
			"segnalazion*",
			"queja*",
			"punto de contacto",
			"denuncia*"
		]
	}
};
const DENIALS = [
	"we do not have",
	"we don t have",
	"we have no",
	"we currently have no",
	"there is no",
	"there are no",
	"does not have a",
	"do not have a",
	"has no policy",
	"no copyright policy",
	"no policy",
	"no such policy",
	"no contact",
	"no complaint*",
	"have not implemented",
	"has not implemented",
	"have not yet",
	"has not yet",
	"not yet",
	"not implemented",
	"not in place",
	"not been adopted",
	"we do not respect",
	"we do not honour",
	"we do not honor",
	"we do not follow",
	"we do not obey",
	"we do not comply",
	"we do not implement",
	"we do not maintain",
	"we do not offer",
	"we do not provide",
	"we do not accept",
	"does not respect",
	"does not honour",
	"does not honor",
	"does not follow",
	"do not respect",
	"do not honour",
	"do not honor",
	"did not respect",
	"did not check",
	"we do not check",
	"were not respected",
	"was not respected",
	"not respected",
	"not honoured",
	"not honored",
	"is ignored",
	"are ignored",
	"was ignored",
	"were ignored",
	"ignores robots",
	"ignore robots",
	"ignored robots",
	"we ignore",
	"regardless of robots",
	"no measures",
	"no safeguards",
	"no one is responsible",
	"nobody is responsible",
	"will be added",
	"will be defined",
	"to be defined",
	"to be determined",
	"to be completed",
	"to be added",
	"coming soon",
	"forthcoming",
	"under construction",
	"nous n avons pas",
	"n avons aucune",
	"il n y a pas",
	"il n existe pas",
	"aucune politique",
	"aucun contact",
	"aucune mesure",
	"ne respectons pas",
	"n est pas respecte*",
	"a completer",
	"a definir",
	"sera publie*",
	"pas encore",
	"wir haben keine*",
	"es gibt keine*",
	"keine richtlinie",
	"keine massnahmen",
	"noch nicht",
	"nicht vorhanden",
	"wird nicht beachtet",
	"werden nicht beachtet",
	"wird nachgereicht",
	"folgt in kurze",
	"beachten wir nicht",
	"ignorieren",
	"non abbiamo",
	"non esiste",
	"non esistono",
	"nessuna politica",
	"nessuna misura",
	"non rispettiamo",
	"non ancora",
	"da definire",
	"da completare",
	"sara pubblicat*",
	"no tenemos",
	"no existe",
	"no existen",
	"no disponemos",
	"ninguna politica",
	"ninguna medida",
	"no respetamos",
	"aun no",
	"todavia no",
	"pendiente de",
	"por definir",
	"por completar"
];
const INSTRUCTIONS = [
	"describe",
	"explain",
	"insert",
	"please",
	"add here",
	"list here",
	"specify",
	"fill in",
	"write",
	"state how",
	"state who",
	"indicate",
	"example",
	"for example",
	"e g",
	"decrire",
	"inserer",
	"beschreiben sie",
	"bitte",
	"hier einfugen",
	"descrivere",
	"inserire",
	"describir",
	"insertar"
];

// src/checks/copyright/sentence-match.ts
function prepare(sentences) {
	return sentences.map((sentence) => ({
		...sentence,
		folded: fold$1(sentence.text)
	}));
}
function hasGroup(folded, groups) {
	return groups.some((group) => folded.includes(group.endsWith("*") ? ` ${group.slice(0, -1)}` : ` ${group} `));
}
const PLACEHOLDER = [
	" todo ",
	" tbd ",
	" tbc ",
	" fixme ",
	" xxx ",
	" lorem ipsum ",
	" more information needed ",
	" placeholder ",
	" insert url ",
	" insert link ",
	" to be announced "
];
function unfinished(folded) {
	return PLACEHOLDER.some((mark) => folded.includes(mark));
}
const MIN_WORDS = 4;
function reading(sentence, any) {
	const { folded } = sentence;
	if (!hasGroup(folded, any)) return "silent";
	if (unfinished(folded)) return "unfinished";
	if (hasGroup(folded, DENIALS)) return "denies";
	const words = folded.trim().split(" ").length;
	const asks = sentence.text.trimEnd().endsWith("?");
	return words < MIN_WORDS || asks || INSTRUCTIONS.some((word) => folded.startsWith(` ${word} `)) ? "silent" : "says";
}
function weight(sentence, any, headings) {
	const held = any.filter((group) => hasGroup(sentence.folded, [group])).length;
	const heading = headings.get(sentence.heading) ?? "";
	const inside = [...headings].some(([line, words]) => line <= sentence.line && line > 3 && words.includes(" copyright"));
	return Math.min(held, 4) + (hasGroup(heading, any) ? 3 : 0) + (inside ? 1 : 0);
}
function findPart(sentences, any, headings) {
	const out = {};
	let best = 0;
	for (const sentence of sentences) {
		const read = reading(sentence, any);
		if (read === "denies" || read === "unfinished") out[read] ??= sentence;
		if (read !== "says") continue;
		const mass = weight(sentence, any, headings);
		if (mass > best) {
			best = mass;
			out.says = sentence;
		}
	}
	return out;
}

// src/formats/markdown-outline.ts
const MAX_LINES$4 = 2e4;
const MAX_SENTENCES = 2e4;
const MAX_LINE$1 = 5e4;
const ABBREVIATIONS = /* @__PURE__ */ new Set([
	"e.g",
	"i.e",
	"etc",
	"art",
	"arts",
	"no",
	"nr",
	"vs",
	"cf",
	"al",
	"resp",
	"bzw",
	"z.b",
	"p",
	"pp",
	"sec",
	"approx",
	"incl",
	"e",
	"g",
	"i",
	"ca",
	"abs",
	"n",
	"para",
	"fig",
	"v"
]);
function cut(text) {
	const out = [];
	let start = 0;
	for (let i = 0; i < text.length; i += 1) {
		const c = text.charAt(i);
		if (c !== "." && c !== "!" && c !== "?" && c !== ";") continue;
		if (i + 1 < text.length && text.charAt(i + 1) !== " ") continue;
		if (c === "." && i + 2 < text.length) {
			const word = text.slice(Math.max(start, i - 12), i).toLowerCase();
			const last = word.slice(Math.max(word.lastIndexOf(" "), word.lastIndexOf("(")) + 1);
			if (ABBREVIATIONS.has(last) || /^[0-9]{1,3}$/u.test(last)) continue;
		}
		out.push(text.slice(start, i + 1).trim());
		start = i + 1;
	}
	out.push(text.slice(start).trim());
	return out.filter((part) => part !== "");
}
function withoutComments(text) {
	let out = "";
	let at = 0;
	for (;;) {
		const open = text.indexOf("<!--", at);
		if (open === -1) return out + text.slice(at);
		const close = text.indexOf("-->", open + 4);
		const end = close === -1 ? text.length : close + 3;
		out += text.slice(at, open) + text.slice(open, end).replace(/[^\n]+/gu, "");
		at = end;
	}
}
const BOLD_LINE = /^\*\*([^*]{1,300})\*\*[\s:]*$/u;
function outline(text) {
	const headings = [];
	const sentences = [];
	const lines = withoutComments(text).split(/\r\n|\n|\r/u, MAX_LINES$4);
	let fence = "";
	let block;
	const flush = () => {
		if (block === void 0) return;
		const heading = headings.at(-1)?.line ?? 0;
		const pieces = block.text.split("\0").map(plainText);
		let piece = 0;
		let into = 0;
		for (const sentence of cut(pieces.join(" "))) {
			if (sentences.length >= MAX_SENTENCES) break;
			while (piece < pieces.length - 1 && into >= (pieces[piece] ?? "").length) {
				into -= (pieces[piece] ?? "").length + 1;
				piece += 1;
			}
			sentences.push({
				text: sentence,
				line: block.line + piece,
				heading
			});
			into += sentence.length + 1;
		}
		block = void 0;
	};
	let i = 0;
	if (lines[0]?.trim() === "---") {
		const end = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
		if (end > 0 && end < 2e3) i = end + 1;
	}
	for (; i < lines.length; i += 1) {
		const trimmed = (lines[i] ?? "").slice(0, MAX_LINE$1).trim();
		if (fence !== "") {
			if (trimmed.startsWith(fence)) fence = "";
			continue;
		}
		if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
			flush();
			fence = trimmed.slice(0, 3);
			continue;
		}
		const hashes = /^(#{1,6})(?:\s|$)/u.exec(trimmed);
		const bold = BOLD_LINE.exec(trimmed);
		const setext = block !== void 0 && /^(?:=+|-+)$/u.test(trimmed) && trimmed.length >= 2;
		if (hashes !== null || bold !== null) {
			flush();
			const words = plainText(hashes === null ? bold?.[1] ?? "" : trimmed.slice(hashes[1]?.length ?? 1).replace(/#+$/u, ""));
			headings.push({
				text: words,
				line: i + 1,
				level: hashes?.[1]?.length ?? 6
			});
		} else if (setext && block !== void 0 && !block.text.includes("\0")) {
			headings.push({
				text: plainText(block.text),
				line: block.line,
				level: trimmed.startsWith("=") ? 1 : 2
			});
			block = void 0;
		} else if (trimmed === "" || /^\|?[\s:|-]+\|?$/u.test(trimmed)) flush();
		else {
			if (/^(?:[-*+•]\s|[0-9]{1,3}[.)]\s|\||>)/u.test(trimmed)) flush();
			const body = trimmed.replace(/^(?:[-*+•]\s+|[0-9]{1,3}[.)]\s+|>\s?)+/u, "").replaceAll("|", " ");
			if (block === void 0) block = {
				text: body,
				line: i + 1
			};
			else block = {
				text: `${block.text}\u0000${body}`,
				line: block.line
			};
			if (trimmed.startsWith("|")) flush();
		}
	}
	flush();
	return {
		headings,
		sentences
	};
}

// src/checks/copyright/policy.ts
function repositoryPath(text) {
	const hash = text.indexOf("#");
	return (hash === -1 ? text : text.slice(0, hash)).trim().replace(/^\.\//u, "");
}
const isUrl = (text) => /^https?:\/\/[^\s/?#]+\.[^\s/?#]{2,}/iu.test(text.trim());
function analyse(document, declared) {
	const plan = outline(document.text);
	const sentences = prepare(plan.sentences);
	const headings = new Map(plan.headings.slice(0, 200).map((heading) => [heading.line, fold$1(heading.text)]));
	const parts = Object.fromEntries(Object.entries(PARTS$1).map(([part, { any }]) => [part, findPart(sentences, any, headings)]));
	return {
		kind: "document",
		path: document.path,
		complete: document.complete,
		outline: plan,
		sentences,
		parts,
		unfinished: findPlaceholders(document.text),
		...declared === void 0 ? {} : { declared }
	};
}
function pointed$1(input, target, at) {
	const path = repositoryPath(target);
	const document = input.records.documents.get(path);
	if (document !== void 0) return analyse(document, at);
	if (isUrl(target)) return {
		kind: "url",
		at,
		url: target
	};
	return input.records.paths.has(path) ? {
		kind: "unread",
		at,
		path
	} : {
		kind: "missing-file",
		at,
		path
	};
}
const MEASURES$2 = [
	"1.2",
	"1.3",
	"1.4",
	"1.5"
];
function detected$1(input) {
	for (const [path, document] of input.records.documents) {
		if (!/copyright|code[_ -]?of[_ -]?practice/iu.test(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
		const policy = analyse(document);
		if (MEASURES$2.filter((part) => policy.parts[part].says !== void 0).length >= 3) return policy;
	}
	return { kind: "none" };
}
const policyOf = once((input) => {
	const record = input.model.records.copyright;
	const declared = record?.data.policy;
	if (record !== void 0 && declared !== void 0) {
		const at = record.at("policy");
		if (isPointer(declared)) return {
			kind: "pointer",
			at,
			pointer: declared
		};
		if (typeof declared === "string" && declared.trim() !== "") return pointed$1(input, declared, at);
	}
	const model = input.model.records.model;
	const other = model?.data.documents?.["copyright_policy"];
	if (model !== void 0 && other !== void 0 && other.trim() !== "") return pointed$1(input, other, model.at("documents", "copyright_policy"));
	return detected$1(input);
});

// src/records/importers/summary-labels.ts
const label$1 = (id, kind, starts, section) => ({
	id: `PST-${id}`,
	kind,
	starts,
	...section === void 0 ? {} : { section }
});
const MODALITY = [
	"if yes specify the modalit",
	"specify the modalit",
	"modality ies of the content",
	"modalities of the content",
	"type of modality covered",
	"modality of the synthetic data",
	"type of modality",
	"modalities covered",
	"modality"
];
const COMMENTS$1 = ["additional comments"];
const LABELS = [
	label$1("0.1", "text", ["version of the summary"]),
	label$1("0.2", "date", ["last update"]),
	label$1("1.1.1", "text", [
		"provider name and contact",
		"provider s name and contact",
		"provider name"
	]),
	label$1("1.1.2", "text", ["authorised representative", "authorized representative"]),
	label$1("1.2.1", "text", ["versioned model name"]),
	label$1("1.2.2", "text", ["model dependencies"]),
	label$1("1.2.3", "date", ["date of placement"]),
	label$1("1.3.4", "text", ["latest date of data"]),
	label$1("1.3.5", "yes-no", ["continuous training", "is the model continuously trained"]),
	label$1("1.3.6", "text", ["description of the linguistic", "linguistic characteristics"]),
	label$1("1.3.7", "text", ["other relevant characteristics"]),
	label$1("1.3.8", "text", COMMENTS$1, "1.3"),
	label$1("2.1.1", "yes-no", ["have you used publicly available datasets"]),
	label$1("2.1.2", "modalities", MODALITY, "2.1"),
	label$1("2.1.3", "text", ["list of large publicly available"]),
	label$1("2.1.4", "text", ["general description of other publicly"]),
	label$1("2.1.5", "text", COMMENTS$1, "2.1"),
	label$1("2.2.1.1", "yes-no", ["have you concluded transactional"]),
	label$1("2.2.1.2", "modalities", MODALITY, "2.2.1"),
	label$1("2.2.2.1", "yes-no", ["have you obtained private datasets"]),
	label$1("2.2.2.2", "modalities", MODALITY, "2.2.2"),
	label$1("2.2.2.3", "text", ["list of publicly known private", "if yes list of publicly known"]),
	label$1("2.2.2.4", "text", ["general description of non publicly", "general description of the non publicly"]),
	label$1("2.2.2.5", "text", COMMENTS$1, "2.2.2"),
	label$1("2.3.1", "yes-no", ["were crawlers used"]),
	label$1("2.3.2", "text", [
		"crawler name",
		"if yes crawler name",
		"if yes specify crawler name"
	]),
	label$1("2.3.3", "text", ["purposes of the crawler", "purpose of the crawler"]),
	label$1("2.3.4", "text", [
		"general description of crawler behaviour",
		"general description of the crawler",
		"crawler behaviour"
	]),
	label$1("2.3.5", "text", ["period of data collection"]),
	label$1("2.3.6", "text", ["comprehensive description of the type"]),
	label$1("2.3.7", "modalities", MODALITY, "2.3"),
	label$1("2.3.8", "text", ["summary of the most relevant domain"]),
	label$1("2.3.9", "text", COMMENTS$1, "2.3"),
	label$1("2.4.1", "yes-no", ["was data from user interactions with the ai model"]),
	label$1("2.4.2", "yes-no", ["was data collected from user interactions with the provider"]),
	label$1("2.4.3", "text", [
		"general description of the provider s services",
		"general description of the provider",
		"if yes provide a general description of the provider"
	]),
	label$1("2.4.4", "modalities", MODALITY, "2.4"),
	label$1("2.4.5", "text", COMMENTS$1, "2.4"),
	label$1("2.5.1", "yes-no", ["was synthetic ai generated data", "was synthetic data"]),
	label$1("2.5.2", "modalities", MODALITY, "2.5"),
	label$1("2.5.3", "text", [
		"general purpose ai model s used to generate",
		"general purpose ai models used to generate",
		"if yes specify the general purpose ai model"
	]),
	label$1("2.5.4", "text", ["information about other ai models"]),
	label$1("2.5.5", "text", COMMENTS$1, "2.5"),
	label$1("2.6.1", "yes-no", ["have data sources other than"]),
	label$1("2.6.2", "text", [
		"narrative description of these data sources",
		"if yes provide a narrative description",
		"narrative description"
	]),
	label$1("2.6.3", "text", COMMENTS$1, "2.6"),
	label$1("3.1.1", "yes-no", ["are you a signatory"]),
	label$1("3.1.2", "text", ["describe the measures implemented", "measures implemented before model training"]),
	label$1("3.1.3", "text", COMMENTS$1, "3.1"),
	label$1("3.2.1", "text", ["general description of measures taken", "general description of the measures taken"], "3.2"),
	label$1("3.3.1", "text", ["other relevant information about data processing"])
];
const TITLES = [
	["1.1", "provider identification"],
	["1.2", "model identification"],
	["1.3", "modalities overall training data size"],
	["2.1", "publicly available datasets"],
	["2.2.1", "datasets commercially licensed"],
	["2.2.2", "private datasets obtained from other"],
	["2.2", "private non publicly available"],
	["2.3", "data crawled and scraped"],
	["2.4", "user data"],
	["2.5", "synthetic data"],
	["2.6", "other sources of data"],
	["3.1", "respect of reservation"],
	["3.2", "removal of illegal content"],
	["3.3", "other information"]
];
function sectionOf$1(heading, folded) {
	const number = /^\s*([0-9](?:\.[0-9]){1,2})\.?(?:\s|$)/u.exec(heading)?.[1];
	if (number !== void 0) return number;
	return TITLES.find(([, title]) => folded.startsWith(title))?.[0];
}
function fieldOf$1(folded, section) {
	let best;
	let length = 0;
	for (const candidate of LABELS) {
		if (candidate.section !== void 0 && candidate.section !== section) continue;
		for (const start of candidate.starts) if (folded.startsWith(start) && start.length > length) {
			best = candidate;
			length = start.length;
		}
	}
	return best;
}

// src/records/importers/summary-dates.ts
const NEAR_DAYS = 60;
function surely(text) {
	const read = readDate(text);
	return read.kind === "date" ? read.iso : void 0;
}
function shownOrder(text) {
	let day = false;
	let month = false;
	for (const found of text.slice(0, 4e5).matchAll(/(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.]\d{4}(?![\d/])/gu)) {
		const [first, second] = [Number(found[1]), Number(found[2])];
		if (first > 12 && first <= 31 && second <= 12) day = true;
		if (second > 12 && second <= 31 && first <= 12) month = true;
	}
	return day === month ? void 0 : day ? "day-first" : "month-first";
}
function settleDates(fields, text) {
	const order = shownOrder(text);
	const settle = (id, anchor) => {
		const value = fields[id];
		const read = typeof value === "string" ? readDate(value) : void 0;
		if (read?.kind === "date") return read.iso;
		if (read?.kind !== "ambiguous") return void 0;
		const twoDigits = typeof value === "string" && !/\d{4}/u.test(value);
		if (order !== void 0 && !twoDigits) return read.readings[order === "day-first" ? 0 : 1];
		if (anchor === void 0) return void 0;
		const near = read.readings.filter((reading) => Math.abs(daysBetween(reading, anchor) ?? NaN) <= NEAR_DAYS);
		return near.length === 1 ? near[0] : void 0;
	};
	let placed = settle("PST-1.2.3");
	const updated = settle("PST-0.2", placed);
	if (placed === void 0 && updated !== void 0) placed = settle("PST-1.2.3", updated);
	if (placed !== void 0) fields["PST-1.2.3"] = placed;
	if (updated !== void 0) fields["PST-0.2"] = updated;
}

// src/records/importers/ticks.ts
const TICKED = "☒☑✓✔🗹⊠■";
const EMPTY = "☐□▢⬜";
function ticks(cell) {
	const text = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
	const out = [];
	for (const character of text) if (TICKED.includes(character)) out.push({
		label: "",
		ticked: true
	});
	else if (EMPTY.includes(character)) out.push({
		label: "",
		ticked: false
	});
	else {
		const last = out.at(-1);
		if (last !== void 0) last.label += character;
	}
	return out.map(({ label, ticked }) => ({
		label: label.replace(/\s+/gu, " ").trim(),
		ticked
	}));
}
function withoutTicks(cell) {
	const first = cell.replace(/\[\s?[xX]\s?\]/gu, "☒").replace(/\[\s{0,3}\]/gu, "☐");
	for (let i = 0; i < first.length; i += 1) if (TICKED.includes(first.charAt(i)) || EMPTY.includes(first.charAt(i))) return first.slice(0, i).trim();
	return first.trim();
}
function yesNo(cell) {
	const boxes = ticks(cell);
	if (boxes.length > 0) {
		const chosen = boxes.filter((box) => box.ticked).map((box) => /^(?:yes|oui|ja|s[ií]|sì)\b/iu.test(box.label) ? true : /^(?:no|non|nein)\b/iu.test(box.label) ? false : void 0);
		return chosen.length === 1 ? chosen[0] : void 0;
	}
	const word = /^[\s*_"']{0,5}(yes|no)(?![\p{L}\p{N}])/iu.exec(cell)?.[1]?.toLowerCase();
	return word === void 0 ? void 0 : word === "yes";
}

// src/records/importers/summary-markdown.ts
const MAX_LINES$3 = 2e4;
const MAX_LINE = 2e5;
const MODALITIES = [
	"Text",
	"Image",
	"Audio",
	"Video",
	"Other"
];
const HINTS = [
	"providers may also disclose",
	"if so please specify",
	"please specify",
	"for each selected modality",
	"select the modalit",
	"please provide",
	"to be completed",
	"click or tap",
	"choose an item",
	"enter a date"
];
const foldLabel = (text) => text.slice(0, 400).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
function rowOf(line) {
	return line.trim().startsWith("|") ? cells(line).map((cell) => cell.replaceAll("\\|", "|")) : void 0;
}
const clean = (cell) => cell.split("\v").map(plainText).filter((part) => part !== "").join("\n");
function valueOf(label, cell) {
	if (label.kind === "yes-no") {
		const answer = yesNo(cell);
		if (answer !== void 0) return answer;
	}
	if (label.kind === "modalities") {
		const boxes = ticks(cell);
		const chosen = boxes.filter((box) => box.ticked).map((box) => MODALITIES.find((name) => box.label.toLowerCase().startsWith(name.toLowerCase())) ?? plainText(box.label));
		if (boxes.length > 0) return chosen.length > 0 ? chosen : void 0;
	}
	const text = clean(cell);
	const folded = foldLabel(text);
	return text === "" || HINTS.some((hint) => folded.startsWith(hint)) ? void 0 : text;
}
var Collected = class {
	fields = /* @__PURE__ */ new Map();
	lines = /* @__PURE__ */ new Map();
	set(label, cell, line) {
		if (!this.lines.has(label.id)) this.lines.set(label.id, line);
		const value = valueOf(label, cell);
		if (value !== void 0 && !this.fields.has(label.id)) this.fields.set(label.id, value);
	}
};
function sizeRow(row, table, line) {
	const box = ticks(row[0] ?? "");
	const words = plainText(box[0]?.label ?? row[0] ?? "");
	const name = MODALITIES.find((known) => words.toLowerCase().startsWith(known.toLowerCase())) ?? words.slice(0, 60);
	if (name === "" || box.length > 0 && box[0]?.ticked !== true) return;
	const options = ticks(row[1] ?? "");
	const chosen = options.filter((option) => option.ticked).map((option) => plainText(option.label));
	const size = options.length > 0 ? chosen.join("; ") : clean(row[1] ?? "");
	const content = clean(withoutTicks(row[2] ?? ""));
	if (box.length === 0 && size === "" && content === "") return;
	table.modalities.push(name);
	if (size !== "") table.sizes[name] = size;
	if (content !== "") table.contents[name] = content;
	if (table.line === 0) table.line = line;
}
const inline = (line) => {
	const text = line.trim().replace(/^(?:[-*+•]\s+|[0-9]{1,2}\.\s+)/u, "");
	const colon = text.search(/:\**(?:\s|$)/u);
	const question = text.search(/\?\**\s/u);
	const end = colon === -1 ? question : question === -1 ? colon : Math.min(colon, question);
	return end < 3 || end > 300 ? void 0 : [text.slice(0, end), text.slice(end + 1).replace(/^\**\s*/u, "")];
};
function collect$1(text) {
	const out = new Collected();
	const table = {
		modalities: [],
		sizes: Object.create(null),
		contents: Object.create(null),
		line: 0
	};
	let section = "";
	let pending;
	const settle = () => {
		if (pending !== void 0 && pending.text.trim() !== "") out.set(pending.label, pending.text, pending.line);
		pending = void 0;
	};
	for (const [index, whole] of text.split(/\r\n|\n|\r/u, MAX_LINES$3).entries()) {
		const raw = whole.slice(0, MAX_LINE);
		const line = index + 1;
		const row = rowOf(raw);
		if (row !== void 0) {
			settle();
			const label = fieldOf$1(foldLabel(plainText(row[0] ?? "")), section);
			if (label !== void 0) out.set(label, row.slice(1).filter((cell) => cell !== "").join(" "), line);
			else if (section === "1.3" && row.length >= 3 && !/^[\s:|-]*$/u.test(raw) && !foldLabel(row[0] ?? "").startsWith("modality")) sizeRow(row, table, line);
			continue;
		}
		const heading = /^\s{0,3}(?:[0-9]{1,2}[.)]\s{1,3})?#{1,6}\s/u.test(raw) || /^\s*\*\*[^*]{1,300}\*\*\s*$/u.test(raw);
		const words = plainText(raw.replace(/^[\s0-9.)]{0,8}#{1,6}/u, ""));
		if (heading) {
			settle();
			section = sectionOf$1(words, foldLabel(words)) ?? section;
			const label = fieldOf$1(foldLabel(words), section);
			if (label !== void 0) pending = {
				label,
				line,
				text: ""
			};
			continue;
		}
		const pair = inline(raw);
		const label = pair === void 0 ? void 0 : fieldOf$1(foldLabel(plainText(pair[0])), section);
		if (pair !== void 0 && label !== void 0) {
			settle();
			pending = {
				label,
				line,
				text: pair[1]
			};
		} else if (pending !== void 0 && pending.text.length < MAX_LINE) pending.text += `\u000b${raw}`;
	}
	settle();
	return {
		out,
		table
	};
}
function importSummary(document) {
	const { out, table } = collect$1(document.text);
	if (out.lines.size < 6) return void 0;
	const fields = Object.create(null);
	for (const [id, value] of out.fields) fields[id] = value;
	if (table.modalities.length > 0) {
		fields["PST-1.3.1"] = [...new Set(table.modalities)];
		if (Object.keys(table.sizes).length > 0) fields["PST-1.3.2"] = table.sizes;
		if (Object.keys(table.contents).length > 0) fields["PST-1.3.3"] = table.contents;
		for (const id of [
			"PST-1.3.1",
			"PST-1.3.2",
			"PST-1.3.3"
		]) out.lines.set(id, table.line);
	}
	settleDates(fields, document.text);
	return {
		path: document.path,
		data: { fields },
		at: (...keys) => {
			const id = [...keys].reverse().find((key) => typeof key === "string" && out.lines.has(key));
			return {
				path: document.path,
				line: typeof id === "string" ? out.lines.get(id) ?? 1 : 1
			};
		}
	};
}

// src/checks/summary/source.ts
const YAML = /(?:^|\/)summary\.ya?ml$/iu;
function pointed(input, target, at) {
	const path = repositoryPath(target);
	const document = input.records.documents.get(path);
	if (document !== void 0) {
		const record = /\.(?:md|markdown|txt)$/iu.test(path) ? importSummary(document) : void 0;
		return record === void 0 ? {
			kind: "elsewhere",
			at,
			target: path,
			why: /\.(?:md|markdown|txt)$/iu.test(path) ? "not-template" : "not-text"
		} : {
			kind: "read",
			from: "markdown",
			record,
			path
		};
	}
	if (isUrl(target)) return {
		kind: "elsewhere",
		at,
		target,
		why: "url"
	};
	return input.records.paths.has(path) ? {
		kind: "elsewhere",
		at,
		target: path,
		why: "not-text"
	} : {
		kind: "missing-file",
		at,
		target: path
	};
}
function detected(input) {
	for (const [path, document] of input.records.documents) {
		if (!/summary/iu.test(path) || !/\.(?:md|markdown)$/iu.test(path)) continue;
		const record = importSummary(document);
		if (record !== void 0 && Object.keys(record.data.fields).length >= 8) return {
			kind: "read",
			from: "markdown",
			record,
			path
		};
	}
	return { kind: "none" };
}
const summaryOf = once((input) => {
	const own = input.model.records.summary;
	if (own !== void 0 && Object.keys(own.data.fields).length > 0) return {
		kind: "read",
		from: "yaml",
		record: own,
		path: own.path
	};
	const candidates = [];
	for (const [index, one] of (own?.data.published ?? []).entries()) if (own !== void 0 && one.path !== void 0) candidates.push(pointed(input, one.path, own.at("published", index)));
	const model = input.model.records.model;
	const named = model?.data.documents?.["summary"];
	if (model !== void 0 && named !== void 0 && named.trim() !== "" && !YAML.test(named)) candidates.push(pointed(input, named, model.at("documents", "summary")));
	const read = candidates.find((one) => one.kind === "read");
	if (read !== void 0) return read;
	const found = detected(input);
	return found.kind === "read" ? found : candidates[0] ?? { kind: "none" };
});
function summaryPath(input) {
	return `${input.model.records.folder}/summary.yaml`;
}
function publishedOf(input) {
	return input.model.records.summary?.data.published ?? [];
}

// src/checks/summary/field.ts
const SEE_LENGTH = 160;
const SEE = [
	"see",
	"please see",
	"please refer to",
	"refer to",
	"as described in",
	"cf",
	"voir",
	"siehe",
	"vedi",
	"si veda",
	"vease",
	"more information",
	"for more information",
	"details can be found",
	"learn more"
];
function onlyPoints(text) {
	const words = text.replace(/https?:\/\/\S{1,500}/giu, " ").trim();
	const folded = fold$1(words);
	return SEE.some((word) => folded.startsWith(` ${word} `)) && folded.length < SEE_LENGTH && !/[.!?]\s+\S/u.test(words);
}
const BESIDE = /* @__PURE__ */ new Set([
	"value",
	"unit",
	"source",
	"confirmed",
	"method"
]);
function amountOf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const { value: number, unit } = value;
	if (typeof unit !== "string" || typeof number !== "number" && typeof number !== "string" || !Object.keys(value).every((key) => BESIDE.has(key))) return void 0;
	return `${number} ${unit}`;
}
function textOf(value, depth = 0) {
	if (value === void 0 || value === null || depth > 6) return "";
	if (typeof value === "string") return value.slice(0, 2e4);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return value.slice(0, 500).map((item) => textOf(item, depth + 1)).join("\n").slice(0, 2e4);
	if (typeof value !== "object") return "";
	const amount = amountOf(value);
	if (amount !== void 0) return amount.slice(0, 2e4);
	return Object.entries(value).slice(0, 100).map(([key, item]) => `${key}: ${textOf(item, depth + 1)}`).join("\n").slice(0, 2e4);
}
const YES_NO = new Set(byChapter("summary").filter((entry) => entry.fieldType === "yes/no" || entry.id === "PST-1.3.5").map((entry) => entry.id));
function stateIn(id, { state, value }) {
	switch (state) {
		case "missing": return "empty";
		case "not-applicable": return "na";
		case "invalid": return "placeholder";
		case "present": break;
		default: return state;
	}
	if (YES_NO.has(id)) return "filled";
	if (typeof value === "boolean" || typeof value === "string" && classify(value).kind === "denial") return "denial";
	return typeof value === "string" && onlyPoints(value) ? "see-elsewhere" : "filled";
}
function fieldOf(input, id) {
	const summary = summaryOf(input);
	if (summary.kind !== "read") return void 0;
	const told = fieldState(summary.record, id);
	return {
		id,
		value: told.value,
		text: textOf(told.value),
		state: stateIn(id, told),
		at: summary.record.at("fields", id),
		...rewriter(id, told.value, summary, input)
	};
}
function rewriter(id, value, summary, input) {
	if (summary.kind !== "read" || summary.from !== "yaml" || !Object.hasOwn(summary.record.data.fields, id)) return {};
	const raw = summary.record.data.fields[id];
	const wrapped = raw !== value;
	if (wrapped && raw?.confirmed === true || (input.model.records.model?.data.confirmed ?? []).includes(id)) return {};
	return { rewrite: (to, keys = []) => summary.record.rewrite?.([
		"fields",
		id,
		...wrapped ? ["value"] : [],
		...keys
	], to) };
}
function answer(input, id) {
	const summary = summaryOf(input);
	const told = summary.kind === "read" ? fieldYesNo(summary.record, id) : void 0;
	return told === void 0 ? null : told ? "yes" : "no";
}

// src/checks/summary/fault.ts
const clip = (text) => text.length > 1e3 ? `${text.slice(0, 999)}…` : text;
function fault$4(outcome, rule, message, at, more = {}) {
	const fix = more.fix === void 0 ? {} : { fix: clip(more.fix) };
	return {
		outcome,
		finding: finding(`summary/${rule}`, clip(message), at, {
			...more,
			...fix
		})
	};
}
const RANK = [
	"conflict",
	"gap",
	"stale",
	"unknown"
];
function verdict(faults, evidence = [], more = {}) {
	const outcome = RANK.find((rank) => faults.some((one) => one.outcome === rank)) ?? "recorded";
	const reason = more.why ?? (outcome === "unknown" ? faults.find((one) => one.outcome === "unknown")?.finding.message : void 0);
	return {
		outcome,
		findings: [...faults].sort((a, b) => place(a.outcome) - place(b.outcome)).map((one) => one.finding),
		...evidence.length === 0 ? {} : { evidence },
		...reason === void 0 ? {} : { reason },
		...more.due === void 0 ? {} : { due: more.due }
	};
}
const place = (outcome) => outcome === "hint" ? RANK.length : RANK.indexOf(outcome);

// src/checks/act/faults.ts
function faultsOf(family) {
	return (outcome, rule, message, at, more = {}) => ({
		outcome,
		finding: finding(`${family}/${rule}`, message, at, more)
	});
}
const MIN_REASON = 8;
function isReason(text) {
	const { kind } = stateOf$2(text);
	return kind !== "absent" && kind !== "placeholder" && (text.slice(0, 2e3).match(/[\p{L}\p{N}]/gu) ?? []).length >= MIN_REASON;
}

// src/checks/act/lifecycle.ts
const fault$3 = faultsOf("lifecycle");
const MAX_RELEASES = 200;
const LINEAGE = "lineage: {id: <name>, releases: [{version: \"<n>\", date: YYYY-MM-DD, eu_market: YYYY-MM-DD}]}";
function lineage(input) {
	const id = "G-lifecycle";
	const file = input.model.records.model;
	const wrong = conflictsOf(input, "lineage");
	if (wrong.length > 0) return {
		id,
		outcome: "conflict",
		findings: wrong
	};
	const releases = file?.data.lineage?.releases ?? [];
	if (file !== void 0 && (file.data.lineage?.id !== void 0 || releases.length > 0)) return {
		...recorded(id, evidenceAt(file.at("lineage"))),
		reason: "Recorded by the provider: all releases of the lineage count as one model, whatever they are called."
	};
	const decided = decisionFor(input, "lineage");
	if (decided !== void 0) return {
		...recorded(id, evidenceAt(decided.source)),
		reason: `A person decided on ${decided.on} (${placeOf(decided.source)}).`
	};
	const versions = file?.data.model?.versions ?? [];
	if (file === void 0 || versions.length < 2) return notApplicable(id, "No second version is recorded: a lineage groups the releases that come from one large pre-training run.");
	return unknown(id, `${versions.length} versions are recorded (${placeOf(file.at("model", "versions"))}). Do they come from one large pre-training run of the same provider? Then they are one model: ${LINEAGE} in model.yaml.`);
}
function documentsOf(input) {
	const { openSource, systemicRisk } = input.model.profile;
	const found = [];
	const names = fieldAt(input.model.records, "MDF-GEN-2");
	const named = stateOf$2(names.value);
	if (named.kind === "value" && !(openSource === true && systemicRisk !== true)) {
		const updated = dateOf(fieldAt(input.model.records, "MDF-HDR-1").value);
		found.push({
			what: "the documentation (MDF-GEN-2)",
			text: named.text,
			at: names.at,
			...updated === void 0 ? {} : { updated }
		});
	}
	const summary = fieldOf(input, "PST-1.2.1");
	if (summary?.state === "filled") {
		const updated = dateOf(fieldOf(input, "PST-0.2")?.value);
		found.push({
			what: "the public summary (field 1.2.1)",
			text: summary.text,
			at: summary.at,
			...updated === void 0 ? {} : { updated }
		});
	}
	return found;
}
function dateOf(value) {
	return typeof value === "string" ? isoDate(value.trim()) : void 0;
}
function namesVersion(text, version) {
	const [all, wanted] = [text.slice(0, 2e4).toLowerCase(), version.trim().toLowerCase()];
	if (wanted === "" || wanted.length > 200) return false;
	for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
		const before = all.slice(Math.max(0, at - 2), at);
		const after = all.slice(at + wanted.length, at + wanted.length + 2);
		if (!(/[\p{L}\p{N}]$/u.test(before) && !/(?:^|[^\p{L}\p{N}])v$/u.test(before)) && !/\d\.$/.test(before) && !/^[\p{L}\p{N}]/u.test(after) && !/^\.\d/.test(after)) return true;
	}
	return false;
}
function releasesOf(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const seen = new Set((file.data.model?.versions ?? []).map((version) => version.trim().toLowerCase()));
	return (file.data.lineage?.releases ?? []).map((one, i) => ({
		version: one.version,
		source: file.at("lineage", "releases", i)
	})).slice(0, MAX_RELEASES).filter(({ version }) => {
		const key = version.trim().toLowerCase();
		const fresh = key !== "" && !seen.has(key);
		seen.add(key);
		return fresh;
	});
}
function coverage(input, documents) {
	const releases = releasesOf(input);
	return documents.flatMap((document) => {
		const without = releases.filter(({ version }) => !namesVersion(document.text, version));
		const [first] = without;
		if (first === void 0) return [];
		const list = without.slice(0, 5).map((one) => one.version.slice(0, 60)).join(", ") + (without.length > 5 ? ` and ${without.length - 5} more` : "");
		return [fault$3("gap", "release-not-covered", `${document.what.charAt(0).toUpperCase()}${document.what.slice(1)} does not name ${without.length === 1 ? "the version" : "the versions"} ${list} (${placeOf(first.source)}).`, document.at, {
			fix: "name every version that the document covers, or write a version of the document for those that it leaves out",
			about: without.map((one) => one.version)
		})];
	});
}
function review(input, documents) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const last = [isoDate(file.data.reviewed?.on), ...documents.map((one) => one.updated)].filter((one) => one !== void 0).toSorted().at(-1);
	if (last === void 0) return [fault$3("gap", "no-review", "Neither the documents nor model.yaml say when they were last looked through.", file.at("reviewed"), { fix: `reviewed: {by: <function>, on: ${input.now}}   # in model.yaml` })];
	const out = (file.data.lineage?.releases ?? []).slice(0, MAX_RELEASES).flatMap((one, i) => {
		const date = isoDate(one.date);
		return date === void 0 || isBefore(input.now, date) === true ? [] : [{
			date,
			version: one.version,
			source: file.at("lineage", "releases", i)
		}];
	}).toSorted((a, b) => a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
	const [newest] = out;
	if (newest === void 0 || isBefore(last, newest.date) !== true) return [];
	if ([
		out.at(-1)?.date,
		isoDate(file.data.dates?.released),
		isoDate(file.data.dates?.eu_market)
	].filter((one) => one !== void 0).toSorted()[0] === newest.date || documents.every((one) => namesVersion(one.text, newest.version))) return [];
	return [fault$3("stale", "review-before-release", `The documents were last looked through on ${last}; the release ${newest.version.slice(0, 60)} is of ${newest.date} (${placeOf(newest.source)}).`, file.at("reviewed"), {
		fix: `look whether they still fit, then reviewed: {by: <function>, on: ${input.now}}`,
		about: [newest.version]
	})];
}
function placings$1(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const first = firstPlacing$1(input);
	const declared = isoDate(file.data.dates?.eu_market);
	const faults = [];
	if (first !== void 0 && declared !== void 0 && isBefore(first.date, declared) === true) {
		const legacy = isBefore(first.date, "2025-08-02") === true ? " Placed before 2 August 2025 the model would have until 2 August 2027 (Art. 111(3)): a question for a person." : "";
		faults.push(fault$3("conflict", "placed-earlier", `dates.eu_market declares the first placing for ${declared}, and a release of the lineage was placed on ${first.date} (${placeOf(first.source)}).${legacy}`, file.at("dates", "eu_market"), {
			fix: `dates: {eu_market: ${first.date}}   # or correct the release`,
			about: ["eu_market"]
		}));
	} else if (first !== void 0 && file.data.dates?.eu_market === void 0) faults.push(fault$3("unknown", "placing-undeclared", `A release of the lineage was placed on ${first.date} (${placeOf(first.source)}), and dates.eu_market is not declared.`, file.at("dates"), {
		fix: `dates: {eu_market: ${first.date}}`,
		about: ["eu_market"]
	}));
	for (const [i, one] of (file.data.lineage?.releases ?? []).slice(0, MAX_RELEASES).entries()) {
		const [released, placed] = [isoDate(one.date), isoDate(one.eu_market)];
		if (released !== void 0 && placed !== void 0 && isBefore(placed, released) === true) faults.push(fault$3("conflict", "placed-before-release", `The release ${one.version.slice(0, 60)} is recorded as placed on the Union market before it was released.`, file.at("lineage", "releases", i), {
			fix: "correct one of the two days",
			about: [one.version]
		}));
	}
	return faults.slice(0, 20);
}
function duties(input) {
	const id = "G-lifecycle-duties";
	const file = input.model.records.model;
	const documents = documentsOf(input);
	const dates = placings$1(input);
	if (file === void 0 || documents.length === 0) return dates.length > 0 ? {
		id,
		...verdict(dates)
	} : notApplicable(id, "No documentation or summary is recorded that could list versions: whether one is owed is judged under AIA-53.1.a to AIA-53.1.d.");
	const faults = [
		...dates,
		...coverage(input, documents),
		...review(input, documents)
	];
	return {
		id,
		...verdict(faults, documents.map((one) => evidenceAt(one.at)))
	};
}
const lifecycleCheck = {
	name: "lifecycle",
	handles: ["G-lifecycle", "G-lifecycle-duties"],
	what: "Lineage and releases of model.yaml against the versions that documentation and summary name, their last review, and the declared first placing",
	run: (input) => [lineage(input), duties(input)]
};

// src/checks/act/modifier.ts
const JUDGE = "Whether the modifier counts as provider is for a person to judge.";
const OTHER_ROLE = "The declared role is not that of a modifier.";
const SHOWN$4 = 6;
function mergeAlone(input, found) {
	const relation = factOf(input.model.facts, "base_model.relation");
	if (relation?.value !== "merge" || found.own.length > 0) return void 0;
	return finding("artifacts/merge", `The files show a merge (${placeOf(relation.sources[0])}), which trains nothing: the compute of the modification is about zero, far below one third of the original model's. Only cumulative compute (Guidelines, Annex A.1) adds that of all merged models. ${JUDGE}`, relation.sources[0] ?? { path: input.model.facts.path }, { fix: "gpai-docket classify: question modifier, not-a-provider or provider-of-the-modification, with your reasons" });
}
function sideWords({ above, side }) {
	return side === "close" && !above ? "not above" : above ? "above" : "below";
}
function words$2(comparison) {
	const { own, base, side, limit } = comparison;
	const amount = own.recorded ? "as recorded" : `${formatFlop(own.flop)} by ${own.method}`;
	const bound = own.bound === void 0 ? "" : own.bound === "at-least" ? ", at least" : ", at most";
	const third = base.unknown ? `one third of 10^${base.flop === 1e25 ? "25" : "23"} FLOP, ${formatFlop(limit)} (compute of ${base.base} ${base.method})` : `one third of the compute of ${base.base}${base.hidden ? "" : `, ${formatFlop(limit)}`} (${base.method}, ${placeOf(base.source)})`;
	const margin = side === "close" ? ", within the 30 % error of an estimate" : "";
	return `the modification (${amount}${bound}, ${placeOf(own.source)}) lies ${sideWords(comparison)} ${third}${margin}`;
}
function thirdsInWords(found) {
	const list = found.comparisons.slice(0, SHOWN$4).map(words$2).join("; ");
	const more = found.comparisons.length > SHOWN$4 ? `; and ${found.comparisons.length - SHOWN$4} more comparisons` : "";
	const differs = found.side === "differs" ? " Methods or bases lead to different sides: all are shown." : "";
	return `${list.charAt(0).toUpperCase()}${list.slice(1)}${more}.${differs}`;
}
function systemicBase(input, found) {
	const [first] = found.comparisons.filter((one) => one.base.systemicRisk === true && one.side === "above");
	const file = input.model.records.model;
	if (first === void 0 || file === void 0 || input.model.profile.systemicRisk === true) return [];
	const says = input.model.profile.systemicRisk === false ? "systemic_risk: false is declared" : "systemic_risk is not declared";
	return [finding("modifier/systemic-base", `${first.base.base} is recorded as a model with systemic risk (${placeOf(first.base.source)}), and an amount of the modification lies above the indicator: the Guidelines then presume high-impact capabilities (section 3.2.2), while ${says}. Whether the model has systemic risk is for a person, and in the end the Commission, to decide.`, file.at("systemic_risk"), {
		fix: "check both amounts; then systemic_risk: true, or record why the presumption is rebutted",
		about: [first.base.base, says]
	})];
}
function otherEstimates({ against, side }) {
	return against.slice(0, 1).map((one) => finding("modifier/estimate-differs", `What is recorded of the modification lies ${side} the indicator, but ${words$2(one)}. Do the tokens or hours there belong to the base model?`, one.own.source, {
		fix: "record the compute of the modification alone: compute: {direct_flop: <FLOP>}",
		about: [one.base.base, side]
	}));
}
function missing$1(input, found) {
	const file = input.model.records.model;
	const base = found.bases.length === 0 ? "base_models: [{id, flop}]" : "";
	return `For the one-third indicator record ${[found.own.length === 0 ? "compute: {direct_flop: <FLOP of the modification>}" : "", base].filter((one) => one !== "").join(" and ")} in ${file?.path ?? "model.yaml"}.`;
}
function modifier$1(input) {
	const id = "G-modifier";
	const { role } = input.model.profile;
	if (role !== "modifier" && role !== null) return notApplicable(id, OTHER_ROLE);
	const found = thirds(input);
	const merged = mergeAlone(input, found);
	if (role === null || input.model.records.model === void 0) return merged === void 0 ? notApplicable(id, OTHER_ROLE) : unknown(id, JUDGE, [merged]);
	const facts = found.comparisons.length === 0 ? merged === void 0 ? missing$1(input, found) : "The files show a merge, which trains nothing." : thirdsInWords(found);
	const systemic = systemicBase(input, found);
	const findings = [
		...systemic,
		...otherEstimates(found),
		...merged === void 0 ? [] : [merged]
	];
	const conflict = systemic.length > 0 && input.model.profile.systemicRisk === false;
	const decided = decisionFor(input, "modifier");
	if (decided === void 0) return conflict ? {
		id,
		outcome: "conflict",
		reason: `${facts} ${JUDGE}`,
		findings
	} : unknown(id, `${facts} ${JUDGE}`, findings);
	const changed = conflictsOf(input, "modifier");
	if (changed.length > 0) return {
		id,
		outcome: "conflict",
		reason: `${facts} ${JUDGE}`,
		findings: [...changed, ...systemic]
	};
	if (conflict) return {
		id,
		outcome: "conflict",
		findings: systemic
	};
	if (systemic.length > 0) return unknown(id, facts, systemic);
	return {
		...recorded(id, evidenceAt(decided.source)),
		reason: `A person decided on ${decided.on} (${placeOf(decided.source)}); the program takes the decision and does not make it. ${facts}`
	};
}
function unknownBase(input) {
	const id = "G-modifier-unknown";
	const file = input.model.records.model;
	if (input.model.profile.role !== "modifier" || file === void 0) return notApplicable(id, OTHER_ROLE);
	if (mergeAlone(input, thirds(input)) !== void 0) return notApplicable(id, "The files show a merge, which trains nothing: it lies far below any third, whatever the bases took.");
	const bases = file.data.base_models ?? [];
	if (bases.length === 0) return unknown(id, `Which model was modified? Name it under base_models in ${file.path}.`);
	const findings = [];
	let open = 0;
	for (const [i, base] of bases.slice(0, 24).entries()) {
		const name = base.id.slice(0, 100);
		const why = base.flop_unknown;
		if (isKnown(base)) {
			if (why !== void 0) findings.push(finding("modifier/known-and-unknown", `The compute of ${name} is recorded, and so is why it cannot be known.`, file.at("base_models", i, "flop_unknown"), {
				fix: "keep one of the two",
				about: [name]
			}));
			continue;
		}
		open += 1;
		if (why === void 0 || stateOf$2(why).kind !== "value") findings.push(finding("modifier/base-compute", `Neither the compute of ${name} is recorded nor why it can be neither known nor estimated.`, file.at("base_models", i), {
			fix: "flop: <FLOP>, flop_source: <where from>   # or flop_unknown: <why it can be neither known nor estimated>",
			about: [name]
		}));
		if (base.systemic_risk === void 0) findings.push(finding("modifier/base-systemic-risk", `Is ${name} a model with systemic risk? One third of 10^25 FLOP counts where it is (3.3x10^24), else one third of 10^23 (3.3x10^22).`, file.at("base_models", i), {
			fix: "systemic_risk: <true or false>   # of the base model",
			about: [name]
		}));
	}
	if (findings.some((one) => one.rule === "modifier/known-and-unknown")) return {
		id,
		outcome: "conflict",
		findings
	};
	if (findings.length > 0) return unknown(id, "For a base of unknown compute the reason and its class are asked for.", findings);
	if (open === 0) return notApplicable(id, "The compute of every base model is recorded.");
	return {
		...recorded(id, ...bases.flatMap((base, i) => isKnown(base) ? [] : [evidenceAt(file.at("base_models", i))]).slice(0, 3)),
		reason: "Recorded why the compute of the base can be neither known nor estimated, and whether it has systemic risk."
	};
}
const modifierCheck = {
	name: "modifier",
	handles: ["G-modifier", "G-modifier-unknown"],
	what: "The one-third indicator by every method beside the question, a signed decision against it, and what is recorded of a base of unknown compute",
	run: (input) => [modifier$1(input), unknownBase(input)]
};

// src/checks/summary/dataset-id.ts
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([^/?#@\s]{1,100})(?:\/([^/?#@\s]{1,200}))?/iu;
const PREFIX = /^(?:hf|huggingface|hf-datasets|datasets)(?::(?:\/\/)?|\/)(?:datasets\/)?/iu;
const TRIPLE = /^([a-z]{2})___(.{1,100}?)___(.{1,200})$/iu;
const ID = /^[\w.-]{1,100}\/[\w.-]{1,200}$/u;
function nameKey(text) {
	return text.slice(0, 300).normalize("NFKC").toLowerCase().replace(/\.git$/u, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/gu, "");
}
function trimmed(text) {
	const whole = text.trim().slice(0, 2e3).replace(/^[<("'`]+|[>)"'`]+$/gu, "");
	const cut = whole.search(/[?#]/u);
	const plain = (cut === -1 ? whole : whole.slice(0, cut)).replace(/\/(?:tree|blob|viewer|resolve|raw)\/.{0,500}$/u, "").replace(/\/+$/u, "");
	const revision = plain.lastIndexOf("@");
	return revision > 0 && !plain.slice(revision).includes("/") ? plain.slice(0, revision) : plain;
}
const key = (full, name) => ({
	full,
	name,
	stem: stem(name)
});
function datasetKey(id) {
	const plain = trimmed(id);
	const hub = HUB.exec(plain);
	if (hub !== null) return key(`${hub[1] ?? ""}${hub[2] === void 0 ? "" : `/${hub[2]}`}`.toLowerCase(), nameKey(hub[2] ?? hub[1] ?? ""));
	const triple = TRIPLE.exec(plain);
	const short = triple === null ? plain.replace(PREFIX, "") : triple[1]?.toLowerCase() === "hf" || triple[1]?.toLowerCase() === "gh" ? `${triple[2] ?? ""}/${triple[3] ?? ""}` : triple[3] ?? "";
	if (ID.test(short)) return key(short.toLowerCase(), nameKey(short.slice(short.indexOf("/") + 1)));
	const parts = short.split("/").filter((part) => part !== "");
	if (PREFIX.test(plain) && parts.length > 2) return key(`${parts[0] ?? ""}/${parts[1] ?? ""}`.toLowerCase(), nameKey(parts[1] ?? ""));
	if (/^https?:\/\//iu.test(short)) {
		const address = short.replace(/^https?:\/\/(?:www\.)?/iu, "").toLowerCase();
		return key(address, nameKey(address.split("/").at(-1) ?? address));
	}
	return key(void 0, nameKey(parts.length > 1 && !/\s/u.test(short) ? parts.at(-1) ?? short : short));
}
const ALIAS = new Map([
	[
		"the-pile",
		"pile",
		"thepile"
	],
	[
		"dclm",
		"dclm-baseline",
		"dclm-baseline-1-0",
		"dclm-baseline-1-0-parquet"
	],
	["the-stack", "stack-v1"],
	[
		"the-stack-v2",
		"stack-v2",
		"stackv2"
	],
	["the-stack-dedup", "stack-dedup"],
	[
		"c4",
		"allenai-c4",
		"c4-en"
	],
	[
		"redpajama-data-1t",
		"redpajama-1t",
		"redpajama-v1",
		"redpajama",
		"red-pajama"
	],
	["redpajama-data-v2", "redpajama-v2"],
	["fineweb-2", "fineweb2"],
	["fineweb-2-hq", "fineweb2-hq"],
	["open-web-math", "openwebmath"],
	["open-web-text", "openwebtext"],
	["algebraic-stack", "algebraicstack"],
	["common-corpus", "commoncorpus"],
	["pes2o", "pe-s2o"],
	["peoples-speech", "people-s-speech"],
	[
		"wiki",
		"wikipedia",
		"wikimedia-wikipedia"
	],
	["proof-pile-2", "proofpile-2"],
	["mc4", "multilingual-c4"],
	["cc100", "cc-100"],
	["oscar-2301", "oscar-23-01"]
].flatMap((group) => group.map((name) => [name, group[0] ?? name])));
function canonical(name) {
	return ALIAS.get(name) ?? name;
}
const PART = /-(?:train|training|val|valid|validation|test|en|eng|english|dedup|deduped|deduplicated|filtered|preprocessed|tokenized|tokenised|shuffled|sharded|subset|sample|full|clean|processed|merged|parquet|jsonl|data|dataset|raw|default|sample-\d{1,4}bt|\d{1,4}bt|part-?\d{1,5}|v\d{1,3}(?:-\d{1,3}){0,2})$/u;
function stem(name) {
	let out = name;
	for (let i = 0; i < 4; i += 1) {
		const next = out.replace(PART, "");
		if (next === out || next === "") break;
		out = next;
	}
	return out;
}
function sameDataset(a, b) {
	if (a.full !== void 0 && b.full !== void 0) {
		if (a.full === b.full) return "same";
		const [first, second] = [a.full.split("/"), b.full.split("/")];
		if (first[0] !== second[0] || first.length !== 2 || second.length !== 2) return "no";
		if (a.name === b.name || a.stem === b.stem) return a.name === b.name ? "same" : "part";
		return a.name.startsWith(`${b.name}-`) || b.name.startsWith(`${a.name}-`) ? "part" : "no";
	}
	if (a.name === "" || b.name === "") return "no";
	if (canonical(a.name) === canonical(b.name)) return "same";
	return canonical(a.stem) === canonical(b.stem) ? "part" : "no";
}

// src/checks/act/base-agreement.ts
const fault$2 = faultsOf("modifier");
const MAX_NAMES = 20;
const LOCAL = /^(?:\/|\.{1,2}\/|[a-z]:\\)/i;
function ownNames(input) {
	const model = input.model.records.model?.data.model;
	return new Set([
		input.model.id,
		model?.name,
		model?.id
	].flatMap((name) => name === void 0 ? [] : [nameOfModel(name)]));
}
function inFiles(input) {
	const own = ownNames(input);
	const seen = /* @__PURE__ */ new Set();
	return factsOf(input.model.facts, "base_model").flatMap((fact) => [fact.value].flat().flatMap((id) => {
		const name = typeof id === "string" ? nameOfModel(id) : "";
		if (typeof id !== "string" || name === "" || LOCAL.test(id) || own.has(name) || seen.has(name)) return [];
		seen.add(name);
		return [{
			id: id.slice(0, 100),
			source: fact.sources.find((source) => source.detail?.includes(id) === true) ?? fact.sources[0] ?? { path: input.model.facts.path }
		}];
	})).slice(0, MAX_NAMES);
}
function isWeak(input) {
	return factOf(input.model.facts, "base_model")?.method === "config-name-or-path";
}
function list(names) {
	return names.slice(0, 5).map((one) => one.id).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
}
function nameFaults(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const bases = file.data.base_models ?? [];
	const found = inFiles(input);
	const [first] = found;
	if (bases.length === 0) {
		const fix = first === void 0 ? "base_models: [{id: <org/base>}]" : `base_models: [${found.slice(0, 8).map((one) => `{id: ${JSON.stringify(one.id)}}`).join(", ")}]`;
		return [fault$2("gap", "no-base", `The role is that of a modifier, and no base model is recorded${first === void 0 ? "" : `; ${placeOf(first.source)} names ${list(found)}`}.`, file.at("role"), {
			fix,
			about: found.map((one) => one.id)
		})];
	}
	const recorded = new Set(bases.map((base) => nameOfModel(base.id)));
	const shown = new Set(found.map((one) => nameOfModel(one.id)));
	const outcome = isWeak(input) ? "unknown" : "conflict";
	const unrecorded = found.filter((one) => !recorded.has(nameOfModel(one.id)));
	const [other] = unrecorded;
	const strangers = first === void 0 ? [] : bases.flatMap((base, i) => shown.has(nameOfModel(base.id)) ? [] : [{
		id: base.id.slice(0, 100),
		source: file.at("base_models", i)
	}]);
	const [stranger] = strangers;
	return [...other === void 0 ? [] : [fault$2(outcome, "base-not-recorded", `${placeOf(other.source)} names ${list(unrecorded)} as base model, which base_models does not.`, file.at("base_models"), {
		fix: `add ${unrecorded.slice(0, 8).map((one) => `{id: ${JSON.stringify(one.id)}}`).join(", ")} to base_models, or correct the file`,
		about: unrecorded.map((one) => one.id)
	})], ...stranger === void 0 || first === void 0 ? [] : [fault$2(outcome, "base-not-in-files", `base_models names ${list(strangers)}; the files name ${list(found)} (${placeOf(first.source)}).`, stranger.source, {
		fix: "make both say the same",
		about: strangers.map((one) => one.id)
	})]];
}
function revisionOf(id) {
	const at = id.lastIndexOf("@");
	const revision = at <= 0 ? "" : id.slice(at + 1).trim();
	return revision === "" || revision.length > 80 ? void 0 : revision;
}
function sameRevision(a, b) {
	const [one, other] = [a.toLowerCase(), b.toLowerCase()];
	const hex = /^[0-9a-f]{7,64}$/;
	return one === other || hex.test(one) && hex.test(other) && (one.startsWith(other) || other.startsWith(one));
}
function revisionFaults(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	return factsOf(input.model.facts, "base_model.revision").slice(0, MAX_NAMES).flatMap((fact) => {
		const loaded = typeof fact.value === "string" ? fact.value : "";
		const revision = revisionOf(loaded);
		const index = (file.data.base_models ?? []).findIndex((base) => nameOfModel(base.id) === nameOfModel(loaded));
		const recorded = revisionOf(file.data.base_models?.[index]?.id ?? "");
		if (revision === void 0 || recorded === void 0 || sameRevision(revision, recorded)) return [];
		return [fault$2("conflict", "base-revision", `base_models names revision ${recorded} of ${loaded.slice(0, loaded.lastIndexOf("@")).slice(0, 100)}; ${placeOf(fact.sources[0])} loads ${revision}.`, file.at("base_models", index, "id"), {
			fix: `id: ${JSON.stringify(loaded.slice(0, 200))}`,
			about: [loaded, recorded]
		})];
	});
}
function baseFaults(input) {
	return [...nameFaults(input), ...revisionFaults(input)];
}

// src/checks/act/upstream.ts
const fault$1 = faultsOf("upstream");
const MAX_BASES = 20;
const WORDS$2 = {
	summary: "public summary",
	documentation: "documentation"
};
const NONE = /^(?:none|not published|nothing published|n\/a|not available)\b[\s:.,;()–—-]{0,10}([\s\S]{0,500})$/i;
function isNone({ url, path }) {
	const said = path === void 0 ? NONE.exec((url ?? "").trim()) : null;
	if (said === null) return void 0;
	return isReason(said[1] ?? "") ? "with-reason" : "without-reason";
}
function isWeb(text) {
	return /^https?:\/\/[^\s/]{1,253}\.[^\s/]/i.test(text);
}
const none = (...faults) => ({
	faults,
	evidence: []
});
function named$1(link) {
	return `the ${WORDS$2[link.kind]} of ${link.base.slice(0, 80)}`;
}
function copyDigest(path, input) {
	const counted = input.records.digests?.get(path);
	const text = input.records.upstream?.get(path);
	return counted ?? (text?.complete === true ? createHash("sha256").update(text.text).digest("hex") : void 0);
}
function copyFaults(link, input) {
	const { document, source } = link;
	const path = upstreamCopy(document)?.replace(/^\.\//, "");
	if (path === void 0) return [];
	if (!input.records.paths.has(path)) return [fault$1("gap", "missing-file", `"${path.slice(0, 120)}", the copy of ${named$1(link)}, is not in the repository.`, source, { fix: "add the file, e.g. under .gpai/upstream/, or link its address: url: https://…" })];
	const stated = document.sha256 === void 0 ? void 0 : hexDigest(document.sha256);
	const counted = stated === void 0 ? void 0 : copyDigest(path, input);
	if (stated === void 0 || counted === void 0 || counted === stated) return [];
	return [fault$1("conflict", "digest", `The copy of ${named$1(link)} (${path.slice(0, 120)}) does not have the recorded digest.`, source, { fix: `sha256: ${counted}   # of the file as it is here; or put back the copy that the record speaks of` })];
}
function newer({ newest, version, date, sha256 }) {
	if (newest === void 0) return void 0;
	if (newest.sha256 !== void 0 && sha256 !== void 0) {
		if (hexDigest(newest.sha256) === hexDigest(sha256)) return void 0;
	} else if (same(newest.version, version) && same(newest.date, date)) return void 0;
	const parts = [newest.version === void 0 ? "" : `version ${newest.version.slice(0, 40)}`, isoDate(newest.date) ?? ""].filter((part) => part !== "");
	return parts.length === 0 ? "another state of it" : parts.join(" of ");
}
function same(a, b) {
	return a === void 0 || b !== void 0 && a.trim() === b.trim();
}
function newestFaults(link, input) {
	const { document } = link;
	const found = newer(document);
	const file = input.model.records.model;
	if (found === void 0 || file === void 0) return [];
	const at = file.at("base_models", link.index, "documents", link.kind, "newest");
	const [date, was] = [document.newest?.date, document.date];
	if (date !== void 0 && was !== void 0 && isBefore(date, was) === true) return [fault$1("unknown", "newest-older", `What is recorded as the newest state of ${named$1(link)} carries an older date than the linked one. Which of the two is newer?`, at, { fix: "correct the dates, or delete `newest`" })];
	return [fault$1("stale", "newer", `The base's provider published something newer than the linked ${WORDS$2[link.kind]} of ${link.base.slice(0, 80)}: ${found}. Look whether your documents still fit, then update the link.`, at, { fix: "write version, date and sha256 of `newest` into the link, and delete `newest`" })];
}
function checkedFaults(link, input) {
	const { document, source } = link;
	const days = houseDays(input.records.config.house, "upstream_check_days");
	const checked = isoDate(document.checked);
	if (checked === void 0) return none(fault$1("unknown", "never-checked", `When did somebody last look whether there is a newer state of ${named$1(link)}? A house rule asks every ${days} days; no law sets an interval.`, source, { fix: `checked: ${input.now}   # after looking` }));
	if (isBefore(input.now, checked) === true) return none(fault$1("unknown", "checked-ahead", `The day of the last look at ${named$1(link)} lies ahead.`, source, { fix: "checked: <the day of the last look>" }));
	const due = houseDue(input.records.config.house, "upstream_check_days", checked);
	if (due !== void 0 && isBefore(due, input.now) === true) return none(fault$1("stale", "check-old", `Nobody has looked since ${checked} whether there is a newer state of ${named$1(link)}. A house rule asks every ${days} days (house.upstream_check_days); no law sets an interval.`, source, { fix: `checked: ${input.now}   # after looking; where there is something newer, newest: {version: …, date: …}` }));
	return {
		faults: [],
		evidence: [source],
		...due === void 0 ? {} : { due }
	};
}
function linked(link, input) {
	const { document, source } = link;
	const nothing = isNone(document);
	if (nothing === "with-reason") return {
		faults: [],
		evidence: [source]
	};
	if (nothing === "without-reason") return none(fault$1("gap", "none-without-reason", `It is recorded that there is no ${WORDS$2[link.kind]} of ${link.base.slice(0, 80)}, without a reason.`, source, { fix: `${link.kind}: "none: <where you looked, and when>"` }));
	const copy = upstreamCopy(document);
	const { url } = document;
	if (copy === void 0 && (url === void 0 || !isWeb(url) || stateOf$2(url).kind !== "value")) return none(fault$1("gap", "no-address", `The link to ${named$1(link)} has neither an address nor the path of a copy.`, source, { fix: `${link.kind}: {url: https://…, sha256: <digest>, date: <its date>, checked: ${input.now}}` }));
	const missing = [...document.sha256 === void 0 ? ["its digest"] : [], ...isoDate(document.date) === void 0 ? ["its date"] : []];
	const incomplete = missing.length === 0 ? [] : [fault$1("gap", "incomplete-link", `The link to ${named$1(link)} does not hold ${missing.join(" and ")}, so nobody can tell which state your documents build on.`, source, { fix: `${document.sha256 === void 0 ? "sha256: <sha256sum of the document>" : ""}${missing.length === 2 ? ", " : ""}${isoDate(document.date) === void 0 ? "date: <the date that it carries>" : ""}` })];
	const looked = checkedFaults(link, input);
	return {
		...looked,
		faults: [
			...copyFaults(link, input),
			...newestFaults(link, input),
			...incomplete,
			...looked.faults
		]
	};
}
function owedKinds(input) {
	const { openSource, systemicRisk } = input.model.profile;
	return openSource === true && systemicRisk !== true ? ["summary"] : UPSTREAM_KINDS;
}
function upstreamState(input) {
	const file = input.model.records.model;
	const bases = (file?.data.base_models ?? []).slice(0, MAX_BASES);
	const links = upstreamLinks(file).filter((one) => one.index < MAX_BASES);
	const absent = bases.flatMap((base, i) => {
		const missing = owedKinds(input).filter((kind) => base.documents?.[kind] === void 0);
		if (missing.length === 0 || file === void 0) return [];
		const lines = missing.map((kind) => `${kind}: {url: https://…, sha256: <digest>, date: <its date>, checked: ${input.now}}`);
		return [fault$1("gap", "no-link", `${base.id.slice(0, 80)} is recorded without a link to its ${missing.map((kind) => WORDS$2[kind]).join(" and ")}.`, file.at("base_models", i), {
			about: [base.id, ...missing],
			fix: `${base.documents === void 0 ? `documents: {${lines.join(", ")}}   # under this base` : `${lines.join(", ")}   # under documents of this base`}; or ${missing[0] ?? "summary"}: "none: <why>"`
		})];
	});
	const found = links.map((link) => linked(link, input));
	const due = found.flatMap((one) => one.due ?? []).toSorted()[0];
	return {
		faults: [...absent, ...found.flatMap((one) => one.faults)],
		evidence: found.flatMap((one) => one.evidence),
		...due === void 0 ? {} : { due }
	};
}

// src/checks/act/modifier-scope.ts
const fault = faultsOf("modifier");
const MAX_TEXT = 2e5;
const MAX_ROWS = 5e3;
const MAX_WORDS = 4;
const MIN_NAME = 5;
function copies(input) {
	return [...new Set(upstreamLinks(input.model.records.model).flatMap((link) => upstreamCopy(link.document) ?? []).map((path) => path.replace(/^\.\//, "")))].flatMap((path) => input.records.upstream?.get(path) ?? []);
}
function phrases(text) {
	const words = nameKeyWords(text.slice(0, MAX_TEXT));
	const found = /* @__PURE__ */ new Set();
	for (let i = 0; i < words.length; i += 1) {
		let phrase = "";
		for (let n = 0; n < MAX_WORDS && i + n < words.length; n += 1) {
			phrase = n === 0 ? words[i] ?? "" : `${phrase}-${words[i + n] ?? ""}`;
			found.add(phrase);
		}
	}
	return found;
}
function nameKeyWords(text) {
	return text.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function namesOf(row) {
	return [row.id.slice(row.id.lastIndexOf("/") + 1), row.name ?? ""].map(nameKey).filter((name) => name.length >= MIN_NAME);
}
const FIRST_STAGE = /^(?:initial |base )?pre-?training$/i;
function isOpen(row) {
	return row.stage === void 0 || row.stage.trim() === "" || FIRST_STAGE.test(row.stage.trim());
}
function rowFaults(input) {
	const { register } = input.model.records;
	const rows = (register?.rows ?? []).slice(0, MAX_ROWS);
	if (register === void 0 || rows.length === 0) return [];
	const faults = [];
	const [copy] = copies(input);
	const known = new Map(copies(input).map((one) => [one.path, phrases(one.text)]));
	const upstream = rows.filter((row) => isOpen(row) && namesOf(row).some((name) => [...known.values()].some((all) => all.has(name))));
	const [first] = upstream;
	const about = (list) => list.map((row) => row.id);
	if (first !== void 0 && copy !== void 0) faults.push(fault("unknown", "rows-of-base", `${upstream.length} of ${rows.length} rows of the register name data that the base model's documents name too (${first.id.slice(0, 80)}, ${placeOf(first.source)}). Were they used for the modification? A modifier's register covers the data of the modification alone.`, first.source, {
		fix: "take the rows of the base out, or say in `stage` in which stage of the modification they were used",
		about: about(upstream)
	}));
	const early = rows.filter((row) => row.stage !== void 0 && FIRST_STAGE.test(row.stage.trim()) && !upstream.includes(row));
	const [row] = early;
	const relation = factOf(input.model.facts, "base_model.relation")?.value ?? input.model.records.model?.data.base_models?.[0]?.relation;
	if (row !== void 0 && relation !== void 0) faults.push(fault("unknown", "stage-of-base", `${early.length} of ${rows.length} rows of the register belong to the stage "${(row.stage ?? "").trim().slice(0, 40)}", while the model was made from another one. Is that data of the base model, or of a pre-training of your own?`, row.source, {
		fix: "take the rows of the base out, or name the stage as yours: stage: continued pre-training",
		about: about(early)
	}));
	return faults;
}
function fold(text) {
	return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(" ").trim();
}
function sizeFaults$1(input) {
	const field = fieldOf(input, "PST-1.3.2");
	if (field?.state !== "filled") return [];
	const own = fold(field.text);
	for (const copy of copies(input)) {
		const base = /\.(?:md|markdown|txt)$/i.test(copy.path) ? importSummary(copy) : void 0;
		const size = base === void 0 ? "" : fold(textOf(base.data.fields["PST-1.3.2"]));
		if (size !== "" && size === own) return [fault("unknown", "size-of-base", `Field 1.3.2 states the same size of training data as the base model's summary (${copy.path}). Is it the size of the data of the modification alone?`, field.at, { fix: "PST-1.3.2: <size of the data used for the modification>" })];
	}
	return [];
}
function scope$2(input) {
	const id = "G-modifier-scope";
	if (input.model.records.model === void 0 || input.model.profile.role !== "modifier") return notApplicable(id, "The declared role is not that of a modifier.");
	const upstream = upstreamState(input);
	const faults = [
		...baseFaults(input),
		...upstream.faults,
		...rowFaults(input),
		...sizeFaults$1(input)
	];
	const evidence = upstream.evidence.slice(0, 6).map((source) => evidenceAt(source));
	return {
		id,
		...verdict(faults, evidence, upstream.due === void 0 ? {} : { due: upstream.due })
	};
}
const modifierScopeCheck = {
	name: "modifier-scope",
	handles: ["G-modifier-scope"],
	what: "Base models of model.yaml against adapters, merge configs and cards; links to their summary and documentation with digest, date and last look; rows and sizes that look like the base's",
	run: (input) => [scope$2(input)]
};

// src/checks/act/public-information.ts
const PUBLIC_ITEMS = [
	"weights",
	"architecture",
	"modalities",
	"capabilities",
	"limitations",
	"integration"
];
const HEADINGS = {
	modalities: /\b(?:modalit(?:y|ies)|inputs? (?:and|\/|&) outputs?|input format|model overview|model details|model summary)\b/i,
	capabilities: /\b(?:capabilit(?:y|ies)|intended uses?|uses?|use[ -]cases?|evaluation|benchmarks?|performance|results|highlights|key features)\b/i,
	limitations: /\b(?:limitations?|out[- ]of[- ]scope|risks?|bias(?:es)?|known issues|caveats|ethical considerations|recommendations)\b/i,
	integration: /\b(?:usage|how to (?:use|run|get started)|get(?:ting)? started|quick ?start(?: guide)?|inference|integrations?|deploy(?:ment|ing)?|run(?:ning)? (?:the model|locally)|installation|requirements|setup|hardware and software)\b/i
};
const MIN_LETTERS = 20;
const MAX_CARDS = 5;
function cardsOf(input) {
	const found = factsOf(input.model.facts, "documents").flatMap(({ value }) => typeof value === "object" && value !== null && "type" in value && value["type"] === "model-card" && "path" in value && typeof value["path"] === "string" ? [value["path"]] : []);
	const declared = input.model.records.model?.data.model?.card;
	return [.../* @__PURE__ */ new Set([...declared === void 0 ? [] : [declared.replace(/^\.\//, "")], ...found])].slice(0, MAX_CARDS).flatMap((path) => input.records.documents.get(path) ?? []);
}
function isFilled(lines, headings, index) {
	const own = headings[index];
	if (own === void 0) return false;
	const next = headings.slice(index + 1, index + 200).find((one) => one.level <= own.level);
	const titles = new Set(headings.slice(index, index + 200).map((one) => one.line));
	let letters = 0;
	for (let line = own.line + 1; line <= Math.min((next?.line ?? lines.length + 1) - 1, own.line + 2e3); line += 1) {
		const text = (lines[line - 1] ?? "").slice(0, 2e3).trim();
		if (text === "" || titles.has(line) || classify(text).kind === "placeholder") continue;
		letters += (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
		if (letters >= MIN_LETTERS) return true;
	}
	return false;
}
function sectionOf(card, pattern) {
	const { headings } = outline(card.text);
	const lines = card.text.split(/\r\n|\n|\r/u, 2e4);
	let empty;
	for (const [i, heading] of headings.slice(0, 500).entries()) {
		if (!pattern.test(heading.text.slice(0, 200))) continue;
		const section = {
			source: {
				path: card.path,
				line: heading.line
			},
			filled: isFilled(lines, headings, i)
		};
		if (section.filled) return section;
		empty ??= section;
	}
	return empty;
}
function weights(input) {
	const file = input.model.records.model;
	const [first] = input.model.facts.weights;
	const index = (file?.data.weights ?? []).findIndex((one) => one.url !== void 0 && /^https?:\/\//i.test(one.url));
	return first !== void 0 ? { path: first.path } : index === -1 ? void 0 : file?.at("weights", index, "url");
}
function architecture(input) {
	return (factOf(input.model.facts, "architecture") ?? factOf(input.model.facts, "context_length") ?? factOf(input.model.facts, "vocabulary.size"))?.sources[0];
}
function publicInformation(input) {
	const cards = cardsOf(input);
	const found = /* @__PURE__ */ new Map();
	const missing = [];
	for (const item of PUBLIC_ITEMS) {
		const direct = item === "weights" ? weights(input) : item === "architecture" ? architecture(input) : item === "modalities" ? (factOf(input.model.facts, "modalities.output") ?? factOf(input.model.facts, "modalities.input"))?.sources[0] : void 0;
		const sections = item === "weights" || item === "architecture" ? [] : cards.flatMap((card) => sectionOf(card, HEADINGS[item]) ?? []);
		const place = direct ?? sections.find((one) => one.filled)?.source;
		if (place !== void 0) found.set(item, place);
		else missing.push({
			item,
			...sections[0] === void 0 ? {} : { heading: sections[0].source }
		});
	}
	return {
		found,
		missing,
		cards: cards.map((card) => card.path)
	};
}

// src/checks/act/open-source.ts
const SHOWN$3 = 8;
const PERSON = "a person judges";
function asTerm(fact, folder) {
	const { value } = fact;
	if (typeof value !== "object" || value === null || !("kind" in value) || typeof value["kind"] !== "string" || !("message" in value) || typeof value["message"] !== "string") return [];
	const quote = "quote" in value && typeof value["quote"] === "string" ? value["quote"] : "";
	return [{
		kind: value["kind"],
		listed: "listed" in value && value["listed"] === true,
		message: value["message"].slice(0, 400),
		quote,
		source: fact.sources[0] ?? { path: folder }
	}];
}
function termsOf(input) {
	return factsOf(input.model.facts, "licence.terms").flatMap((fact) => asTerm(fact, input.model.facts.path));
}
function termFinding(rule, term, ask) {
	return finding(`open-source/${rule}`, `${term.message} ${ask}`, term.source, {
		about: [term.kind, term.source.path],
		...term.quote === "" ? {} : { evidence: term.quote }
	});
}
function judged$1(input) {
	const decided = decisionFor(input, "open-source");
	return decided?.answer === "claimed" ? {
		words: `Judged by a person on ${decided.on} (${placeOf(decided.source)}).`,
		source: decided.source
	} : void 0;
}
function stated(input, key) {
	const file = input.model.records.model;
	const text = file?.data.licence?.[key];
	if (file === void 0 || text === void 0) return void 0;
	const none = /^(?:none|no|nothing)\b[\s:.,;()–—-]{0,10}([\s\S]{0,500})$/i.exec(text.trim());
	if (none === null ? stateOf$2(text).kind !== "value" : !isReason(none[1] ?? "")) return "unfinished";
	return {
		says: none === null ? "something" : "none",
		source: file.at("licence", key)
	};
}
const BARE = "stands there without a reason";
function scope$1(id, input) {
	const file = input.model.records.model;
	if (input.model.profile.systemicRisk === true) return notApplicable(id, "Declared with systemic risk: the exemption of Arts. 53(2) and 54(6) never covers such a model (see AIA-53.2), so documentation and representative are owed.");
	const open = input.model.profile.systemicRisk === null ? " Whether the model has systemic risk is not declared; with it the exemption falls away." : "";
	return {
		...recorded(id, ...file === void 0 ? [] : [evidenceAt(file.at("licence", "open_source"))]),
		reason: `By this declaration Art. 53(1)(a) and (b) and Art. 54 fall away. Still owed: the copyright policy (Art. 53(1)(c), AIA-53.1.c) and the public summary of training content (Art. 53(1)(d), AIA-53.1.d).${open}`
	};
}
function licence(id, input) {
	const found = textFacts(input.model.facts, "licence.id");
	const person = judged$1(input);
	const ask = `Whether it lets anybody access, use, modify and redistribute the model, ${PERSON}.`;
	if (found.length === 0) return unknown(id, "No licence of the model was recognised in this repository.", [finding("open-source/no-licence", `An open-source release is declared, and no licence of the model was recognised here. ${ask}`, input.model.records.model?.at("licence") ?? { path: input.model.facts.path }, { fix: "add a LICENSE file beside the weights, and `license:` to the front matter of the card" })]);
	const withheld = [...termsOf(input).filter((term) => term.kind === "territory").map((term) => term.source), ...factsOf(input.model.facts, "access.eu_disallowed").flatMap((fact) => fact.sources)];
	const others = found.filter((one) => licenceInfo(one.value).freeAndOpenCandidate !== "listed");
	const [left] = withheld;
	if (left !== void 0 && person === void 0) return unknown(id, `Somebody is left out by a text here, as G-exclude-eu shows. ${ask}`, [finding("open-source/withheld", `A text here withholds the model from people in the Union. ${ask}`, left, { about: [left.path] })]);
	if (others.length === 0) return {
		...recorded(id, ...found.slice(0, 3).map((one) => evidenceAt(one.source))),
		reason: "The text of the licence named here grants access, use, modification and distribution with no condition beyond attribution or the same terms. Added terms, access forms and payments count too; a person judges."
	};
	if (person !== void 0) return {
		...recorded(id, evidenceAt(person.source)),
		reason: person.words
	};
	return unknown(id, ask, others.slice(0, SHOWN$3).map((one) => {
		const info = licenceInfo(one.value);
		return finding("open-source/licence", `${placeOf(one.source)} names ${info.name.slice(0, 80)}. ${info.why} ${ask}`, one.source, { about: [info.id] });
	}));
}
function disqualifying(id, input) {
	const listed = termsOf(input).filter((term) => term.listed);
	const person = judged$1(input);
	const files = factsOf(input.model.facts, "licence.files").flatMap((fact) => fact.sources.map((source) => source.path));
	if (listed.length === 0) {
		const known = textFacts(input.model.facts, "licence.id").some((one) => licenceInfo(one.value).freeAndOpenCandidate === "listed");
		if (files.length === 0 && !known) return unknown(id, "No licence text is here, so it could not be looked through for terms of the kinds that the Guidelines list (section 4.2.1).");
		return {
			...recorded(id, ...[...new Set(files)].slice(0, 3).map((path) => ({ path }))),
			reason: "None of the listed patterns was found in the licence texts that were read. Finding none proves nothing."
		};
	}
	if (person !== void 0) return {
		...recorded(id, evidenceAt(person.source), ...listed.slice(0, 3).map((term) => evidenceAt(term.source))),
		reason: `${person.words} ${listed.length} term${listed.length === 1 ? "" : "s"} of listed kinds stand${listed.length === 1 ? "s" : ""} in the texts all the same.`
	};
	return unknown(id, `Whether a term found here is one that rules out the exemption, ${PERSON}.`, listed.slice(0, SHOWN$3).map((term) => termFinding("listed-term", term, `Whether it is one, ${PERSON}.`)));
}
const LIMITS = /* @__PURE__ */ new Set([
	"use-restriction",
	"acceptable-use-policy",
	"output-use"
]);
function safetyTerms(id, input) {
	const limits = termsOf(input).filter((term) => LIMITS.has(term.kind));
	const policies = factsOf(input.model.facts, "acceptable_use.files").flatMap((fact) => fact.sources);
	const [first] = [...limits.map((term) => term.source), ...policies];
	const said = stated(input, "use_limits");
	if (first === void 0 && said === void 0) return notApplicable(id, "No limit of use was found in the licence texts that were read.");
	if (typeof said === "object") return {
		...recorded(id, evidenceAt(said.source), ...first === void 0 ? [] : [evidenceAt(first)]),
		reason: `Recorded why the limits may stay; whether they are specific, proportionate, objective and non-discriminatory, ${PERSON}.`
	};
	const person = judged$1(input);
	if (said === void 0 && person !== void 0 && first !== void 0) return {
		...recorded(id, evidenceAt(person.source), evidenceAt(first)),
		reason: person.words
	};
	const ask = "Does it limit uses with significant risk to public safety, security or fundamental rights only, and is it specific, proportionate, objective and non-discriminatory?";
	const fix = "licence: {use_limits: <which limits, and why they are proportionate>}   # in model.yaml";
	const shown = limits.slice(0, SHOWN$3).map((term) => ({
		...termFinding("use-limits", term, ask),
		fix
	}));
	const policy = shown.length > 0 || policies[0] === void 0 ? [] : [finding("open-source/use-limits", `An acceptable-use policy stands beside the licence. ${ask}`, policies[0], {
		fix,
		about: [policies[0].path]
	})];
	return unknown(id, ask, [...shown, ...policy]);
}
const PAID = /* @__PURE__ */ new Set([
	"payment",
	"dual-licence",
	"separate-commercial-licence"
]);
function monetisation(id, input) {
	const said = stated(input, "monetisation");
	const paid = termsOf(input).filter((term) => PAID.has(term.kind));
	const person = judged$1(input);
	const at = input.model.records.model?.at("licence") ?? { path: input.model.facts.path };
	const fix = "licence: {monetisation: \"none: <why>\"}   # or what is asked for in return, in model.yaml";
	const against = paid.slice(0, SHOWN$3).map((term) => termFinding("paid-terms", term, `Is the model free for everybody without it? That ${PERSON}.`));
	if (said === void 0 || said === "unfinished") {
		const why = said === void 0 ? "It is not declared whether anything is asked for in return for the model" : "What is declared about monetisation is not finished, or `none` stands there without a reason";
		return unknown(id, `${why}.`, [finding("open-source/monetisation", `${why}: payment, paid support that nobody can do without, exclusive paid hosting, advertising (Guidelines, section 4.2.2).`, at, { fix }), ...against]);
	}
	if (person !== void 0) return {
		...recorded(id, evidenceAt(person.source), evidenceAt(said.source)),
		reason: person.words
	};
	if (said.says === "something") return unknown(id, `Something is asked for in return, as declared (${placeOf(said.source)}). Is the model itself free for everybody all the same (Guidelines, section 4.2.2)? That ${PERSON}; gpai-docket classify records it.`, against);
	if (against.length > 0) return unknown(id, `No monetisation is declared (${placeOf(said.source)}), and a text here speaks of payment or another licence. Which of the two holds, ${PERSON}.`, against);
	return {
		...recorded(id, evidenceAt(said.source)),
		reason: "Declared by the provider: nothing is asked for in return."
	};
}
function gates(input) {
	return factsOf(input.model.facts, "access.gated").map((fact) => {
		return {
			fields: typeof fact.value === "object" && fact.value !== null && "fields" in fact.value && Array.isArray(fact.value["fields"]) ? fact.value["fields"].filter((one) => typeof one === "string") : [],
			source: fact.sources[0] ?? { path: input.model.facts.path }
		};
	});
}
function personalData(id, input) {
	const [gate] = gates(input);
	const said = stated(input, "gating");
	const ask = "Personal data asked for access count as a price unless they serve security alone and nobody gains from them (Guidelines, section 4.2.2).";
	if (gate === void 0) {
		if (typeof said === "object") return {
			...recorded(id, evidenceAt(said.source)),
			reason: said.says === "none" ? "Declared by the provider: access asks nothing of people." : `Declared by the provider; whether what access asks serves security alone, ${PERSON}.`
		};
		return said === void 0 ? notApplicable(id, "No access form was found in a card here. Settings of a hub are not in the repository: where access asks something of people, declare licence.gating.") : unknown(id, `What is declared under licence.gating ${BARE}, or is not finished.`);
	}
	const words = gate.fields.length === 0 ? "sets up an access form" : `asks for ${gate.fields.length} field${gate.fields.length === 1 ? "" : "s"} before access (${gate.fields.slice(0, 5).join(", ").slice(0, 200)})`;
	if (typeof said === "object" && said.says === "none") return {
		id,
		outcome: "conflict",
		findings: [finding("open-source/gating", `licence.gating says that access asks nothing of people, but the card ${words} (${placeOf(gate.source)}).`, said.source, {
			fix: "licence: {gating: <what is asked, and why>}   # or take the form out of the card",
			about: gate.fields
		})]
	};
	if (typeof said === "object") return {
		...recorded(id, evidenceAt(said.source), evidenceAt(gate.source)),
		reason: `Recorded what access asks and why; whether it serves security alone and nobody gains from it, ${PERSON}.`
	};
	const person = judged$1(input);
	if (person !== void 0 && said === void 0) return {
		...recorded(id, evidenceAt(person.source), evidenceAt(gate.source)),
		reason: person.words
	};
	return unknown(id, ask, [finding("open-source/gating", `The card ${words}. ${ask} What is it for?`, gate.source, {
		fix: "licence: {gating: <what is asked, and why>}   # in model.yaml",
		about: gate.fields
	})]);
}
function services(id, input) {
	const said = stated(input, "monetisation");
	if (typeof said !== "object" || said.says === "none") return notApplicable(id, "No paid service beside the model is declared. Purely optional ones beside a freely usable model would be no monetisation.");
	return judged$1(input) === void 0 ? unknown(id, `Are the paid services that are declared (${placeOf(said.source)}) purely optional, with the model freely usable without them? That ${PERSON}.`) : {
		...recorded(id, evidenceAt(said.source)),
		reason: judged$1(input)?.words ?? ""
	};
}
const ITEM = {
	weights: "the weights",
	architecture: "information on the architecture",
	modalities: "modalities",
	capabilities: "capabilities",
	limitations: "limitations",
	integration: "how to integrate the model"
};
function publicInfo(id, input) {
	const { found, missing, cards } = publicInformation(input);
	const places = [...found].map(([item, source]) => `${ITEM[item]} (${placeOf(source)})`).join(", ");
	const reason = `${places === "" ? "Nothing was found here." : `Found: ${places}.`} Whether it is clear and specific enough to use, modify and share the model, ${PERSON}.`;
	if (missing.length === 0) return {
		...recorded(id, ...[...found.values()].slice(0, 6).map((source) => evidenceAt(source))),
		reason
	};
	const read = cards.length === 0 ? "no model card was read" : `read: ${cards.slice(0, 3).join(", ")}`;
	const at = missing.find((one) => one.heading !== void 0)?.heading ?? { path: cards[0] ?? input.model.facts.path };
	const empty = missing.filter((one) => one.heading !== void 0).length;
	return unknown(id, reason, [finding("open-source/public-information", `Not found here: ${missing.map((one) => ITEM[one.item]).join(", ")} (${read})${empty === 0 ? "" : `; ${empty} heading${empty === 1 ? " stands" : "s stand"} there without text`}. Is it public elsewhere?`, at, {
		fix: "add the sections to the model card; weights kept elsewhere: weights: [{url: https://…}] in model.yaml",
		about: missing.map((one) => one.item)
	})]);
}
const JUDGES = {
	"G-oss-scope": scope$1,
	"G-oss-licence": licence,
	"G-oss-disqualify": disqualifying,
	"G-oss-safety-terms": safetyTerms,
	"G-oss-monetisation": monetisation,
	"G-oss-personal-data": personalData,
	"G-oss-ok-services": services,
	"G-oss-public-info": publicInfo
};
const openSourceCheck = {
	name: "open-source",
	handles: Object.keys(JUDGES),
	what: "Where an open-source release is declared: licence, terms of listed kinds with their lines, limits of use, declared monetisation, access forms of cards, and what is public; questions for a person",
	run: (input) => Object.entries(JUDGES).map(([id, judge]) => input.model.profile.openSource === true ? judge(id, input) : notApplicable(id, "No open-source release is declared (licence.open_source: true): the exemption of Art. 53(2) is not claimed."))
};

// src/checks/act/placing.ts
function declaredDay(input) {
	const file = input.model.records.model;
	const date = isoDate(input.model.profile.euMarket);
	return file === void 0 || date === void 0 ? void 0 : {
		date,
		source: file.at("dates", "eu_market")
	};
}
function channels$1(input) {
	const field = fieldAt(input.model.records, "MDF-DIS-1");
	const file = input.model.records.model;
	const index = (file?.data.weights ?? []).findIndex((one) => one.url !== void 0 && /^https?:\/\//i.test(one.url));
	return [...stateOf$2(field.value).kind === "value" ? [field.at] : [], ...file === void 0 || index === -1 ? [] : [file.at("weights", index)]];
}
function placing(input) {
	const id = "G-placing";
	const wrong = conflictsOf(input, "eu-market");
	if (wrong.length > 0) return {
		id,
		outcome: "conflict",
		findings: wrong
	};
	const day = declaredDay(input);
	const found = channels$1(input);
	const where = found.length === 0 ? "" : ` Channels are recorded at ${found.map(placeOf).join(", ")}.`;
	if (day !== void 0) {
		const planned = isBefore(input.now, day.date) === true;
		return {
			...recorded(id, evidenceAt(day.source), ...found.map((source) => evidenceAt(source))),
			reason: `Declared by the provider: ${planned ? "to be placed" : "placed"} on the Union market on ${day.date}.${where}`
		};
	}
	const decided = decisionFor(input, "eu-market");
	if (decided !== void 0) return {
		...recorded(id, evidenceAt(decided.source)),
		reason: `A person decided on ${decided.on} (${placeOf(decided.source)}). Not declared in model.yaml yet, where the other entries read it: dates: {eu_market: …}.`
	};
	return unknown(id, `Is the model placed on the Union market, and since when?${where} A public upload of the weights, an API, a cloud service, a system of your own with the model in it are examples of placing (Guidelines, sections 3.1.2 and 3.1.3). Declare dates: {eu_market: YYYY-MM-DD or none}; gpai-docket classify lays out the facts.`);
}
function integration(input) {
	return notApplicable("G-integration", declaredDay(input) === void 0 ? "A model inside a system of one's own on the market counts as placed: asked together with G-placing." : "The model is declared as placed on the Union market; inside which system does not matter for that.");
}
const CLEAR = "Whether it excludes distribution and use on the Union market clearly and unequivocally, integration included, a person judges; then whoever brings the model in all the same becomes its provider (Guidelines, section 3.1.3).";
function exclusions(input) {
	const terms = factsOf(input.model.facts, "licence.terms").flatMap((fact) => {
		const { value } = fact;
		if (typeof value !== "object" || value === null || !("kind" in value) || value["kind"] !== "territory") return [];
		const quote = "quote" in value && typeof value["quote"] === "string" ? value["quote"] : "";
		const source = fact.sources[0] ?? { path: input.model.facts.path };
		return [finding("placing/exclusion", `A clause that withholds rights in the Union was found. ${CLEAR}`, source, {
			about: [source.path, "territory"],
			...quote === "" ? {} : { evidence: quote }
		})];
	});
	const forms = factsOf(input.model.facts, "access.eu_disallowed").map((fact) => finding("placing/exclusion", `The card asks its hub to refuse access from the Union. ${CLEAR}`, fact.sources[0] ?? { path: input.model.facts.path }, { about: [fact.sources[0]?.path ?? "", "access"] }));
	const cards = cardsOf(input).flatMap((card) => territoryTerms(card.text).slice(0, 1).map((term) => finding("placing/exclusion", `A sentence that leaves the Union out was found. ${CLEAR}`, {
		path: card.path,
		line: term.line
	}, {
		about: [card.path, "territory"],
		evidence: term.quote
	})));
	const seen = /* @__PURE__ */ new Set();
	return [
		...terms,
		...forms,
		...cards
	].filter((one) => {
		const at = `${one.path ?? ""}:${one.line ?? ""}`;
		const fresh = !seen.has(at);
		seen.add(at);
		return fresh;
	}).slice(0, 8);
}
function exclusion(input) {
	const id = "G-exclude-eu";
	const found = exclusions(input);
	if (found.length === 0) return notApplicable(id, "No clause that leaves the Union out was found in the licence texts and cards that were read. Finding none proves nothing.");
	const day = declaredDay(input);
	const both = day === void 0 ? "" : ` dates.eu_market declares the model as ${isBefore(input.now, day.date) === true ? "to be placed" : "placed"} there on ${day.date} (${placeOf(day.source)}): which of the two holds?`;
	return unknown(id, `A clause that leaves the Union out stands in a text here.${both} ${CLEAR}`, found.map((one) => both === "" ? one : {
		...one,
		fix: "take the clause out, or declare dates: {eu_market: none} where the model is not placed there"
	}));
}
const placingCheck = {
	name: "placing",
	handles: [
		"G-placing",
		"G-integration",
		"G-exclude-eu"
	],
	what: "Declared placing on the Union market with its channels and decisions; clauses in licences, cards and access forms that leave the Union out, with their lines",
	run: (input) => [
		placing(input),
		integration(input),
		exclusion(input)
	]
};

// src/checks/transparency/requests.ts
const DOWNSTREAM = periodOf("downstream-request");
function rows$1(input, name) {
	const found = input.model.records.registers[name];
	if (found === void 0) return void 0;
	return found.filter((row) => row.model === void 0 || row.model === input.model.id || row.model === input.model.records.model?.data.model?.name);
}
function registerPath(input, name) {
	return input.model.records.registerPaths[name] ?? `${input.model.records.folder}/registers/${name}.csv`;
}
function done(row) {
	return row.answered ?? row.closed;
}
function noRegister$1(id, name, input, header) {
	const path = input.model.records.registerPaths[name];
	if (path !== void 0) return unknown(id, `The register of requests at ${path} could not be read, so nothing can be said about requests.`);
	return unknown(id, `No register of requests is kept here. Have requests been received? Record them, or an empty register, in ${registerPath(input, name)} with the columns: ${header}`);
}
function outcome(id, findings, due, path) {
	const base = findings.length === 0 ? recorded(id, evidenceAt({ path })) : {
		id,
		outcome: findings.some((one) => one.stale) ? "stale" : "gap",
		findings: findings.map(({ stale: _stale, ...one }) => one)
	};
	return due === void 0 ? base : {
		...base,
		due
	};
}
function earliest(dates) {
	return [...dates].sort()[0];
}
function authorityRequests(id, input) {
	const name = "authority-requests";
	const found = rows$1(input, name);
	if (found === void 0) return noRegister$1(id, name, input, "id,received,due,answered");
	const findings = [];
	const open = [];
	for (const row of found) if (row.due === void 0) findings.push({
		stale: false,
		...finding("requests/no-due-date", `Request ${row.id.slice(0, 60)} has no due date; the request itself sets it (Art. 91(4)).`, row.source, { fix: "due: YYYY-MM-DD as the request says" })
	});
	else if (done(row) === void 0) {
		open.push(row.due);
		if (isBefore(row.due, input.now) === true) findings.push({
			stale: true,
			...finding("requests/overdue", `Request ${row.id.slice(0, 60)} was due on ${row.due} and has no answer.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD" })
		});
	} else if (isBefore(row.due, done(row) ?? "") === true && (row.exception ?? "").trim() === "") findings.push({
		stale: false,
		...finding("requests/answered-late", `Request ${row.id.slice(0, 60)} was due on ${row.due} and answered on ${done(row) ?? ""}.`, row.source, { fix: "record the extension that was granted under exception, or a waiver" })
	});
	return outcome(id, findings.slice(0, 50), earliest(open), registerPath(input, name));
}
function downstream(input) {
	const name = "downstream-requests";
	const found = rows$1(input, name);
	const header = "id,received,answered,exception";
	if (found === void 0) return [noRegister$1("T-1.2.d", name, input, header), noRegister$1("T-1.2.e", name, input, header)];
	const findings = [];
	const open = [];
	for (const row of found) {
		const due = row.received === void 0 ? void 0 : addPeriod(row.received, DOWNSTREAM);
		const label = `Request ${row.id.slice(0, 60)}`;
		if (due === void 0) {
			findings.push({
				stale: false,
				...finding("requests/no-date", `${label} has no date of receipt, so its 14 days cannot be counted.`, row.source, { fix: "received: YYYY-MM-DD" })
			});
			continue;
		}
		const answered = done(row);
		const excused = (row.exception ?? "").trim() !== "";
		if (answered === void 0 && !excused) open.push(due);
		if (excused) continue;
		if (answered === void 0 && isBefore(due, input.now) === true) findings.push({
			stale: true,
			...finding("requests/overdue", `${label} was received on ${row.received ?? ""}; its 14 days ended on ${due} and no answer is recorded.`, row.source, { fix: "answer it, then answered: YYYY-MM-DD; in exceptional circumstances, exception: <which>" })
		});
		else if (answered !== void 0 && isBefore(due, answered) === true) findings.push({
			stale: false,
			...finding("requests/answered-late", `${label} was due on ${due} and answered on ${answered}.`, row.source, { fix: "exception: <the exceptional circumstances>, where there were some" })
		});
	}
	const path = registerPath(input, name);
	return [recorded("T-1.2.d", evidenceAt({ path })), outcome("T-1.2.e", findings.slice(0, 50), earliest(open), path)];
}
const requestsCheck = {
	name: "requests",
	handles: [
		"T-1.2.b",
		"T-1.2.d",
		"T-1.2.e"
	],
	what: "Registers of requests: authority requests against the date they set, downstream requests against 14 calendar days",
	run: (input) => [authorityRequests("T-1.2.b", input), ...downstream(input)]
};

// src/checks/act/member-states.ts
const NAMES$1 = [
	"austria",
	"österreich",
	"vienna",
	"wien",
	"belgium",
	"belgique",
	"belgië",
	"belgien",
	"brussels",
	"bruxelles",
	"brussel",
	"bulgaria",
	"българия",
	"sofia",
	"croatia",
	"hrvatska",
	"zagreb",
	"cyprus",
	"κύπρος",
	"nicosia",
	"lefkosia",
	"czechia",
	"czech republic",
	"česko",
	"česká republika",
	"prague",
	"praha",
	"denmark",
	"danmark",
	"copenhagen",
	"københavn",
	"estonia",
	"eesti",
	"tallinn",
	"finland",
	"suomi",
	"helsinki",
	"france",
	"paris",
	"germany",
	"deutschland",
	"berlin",
	"greece",
	"hellas",
	"ελλάδα",
	"athens",
	"hungary",
	"magyarország",
	"budapest",
	"ireland",
	"éire",
	"dublin",
	"italy",
	"italia",
	"rome",
	"roma",
	"latvia",
	"latvija",
	"riga",
	"lithuania",
	"lietuva",
	"vilnius",
	"luxembourg",
	"luxemburg",
	"malta",
	"valletta",
	"netherlands",
	"nederland",
	"amsterdam",
	"the hague",
	"poland",
	"polska",
	"warsaw",
	"warszawa",
	"portugal",
	"lisbon",
	"lisboa",
	"romania",
	"românia",
	"bucharest",
	"bucurești",
	"slovakia",
	"slovensko",
	"bratislava",
	"slovenia",
	"slovenija",
	"ljubljana",
	"spain",
	"españa",
	"madrid",
	"sweden",
	"sverige",
	"stockholm"
];
const CODES = /(?<![\p{L}\p{N}])(?:AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|EL|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE)(?=$|[^\p{L}\p{N}])/u;
function words$1(text) {
	return ` ${text.normalize("NFC").toLowerCase().split(/[^\p{L}]+/u).join(" ")} `;
}
const FOLDED = NAMES$1.map(words$1);
function namesMemberState(text) {
	const shown = text.slice(0, 2e3);
	const folded = words$1(shown).replaceAll(" northern ireland ", " ");
	return FOLDED.some((name) => folded.includes(name)) || CODES.test(shown);
}

// src/checks/act/representative.ts
function representative(input) {
	const id = "AIA-54.1";
	const file = input.model.records.model;
	const given = file?.data.provider?.authorised_representative;
	const fix = "provider: {authorised_representative: <name, Member State, date of the mandate>}   # in model.yaml";
	if (file === void 0 || given === void 0) return withFindings(id, "gap", finding("representative/missing", "The provider is declared as established outside the Union, and no authorised representative is recorded.", file?.at("provider") ?? { path: `${input.model.records.folder}/model.yaml` }, { fix }));
	const at = file.at("provider", "authorised_representative");
	if (/^none\b/i.test(given.trim()) || stateOf$2(given).kind !== "value") return withFindings(id, "gap", finding("representative/none", "No authorised representative is named. Art. 54(6) lifts the duty only for what is declared open source and without systemic risk.", at, { fix }));
	const wrong = conflictsOf(input, "representative");
	if (wrong.length > 0) return {
		id,
		outcome: "conflict",
		findings: wrong
	};
	const questions = mandateQuestions(given, input);
	const market = isoDate(input.model.profile.euMarket);
	const until = market === void 0 ? void 0 : addPeriod(market, periodOf("documentation-kept"));
	const kept = until === void 0 ? "" : ` The representative keeps the documentation and your contacts at hand until ${until}, ten years after the placing (Art. 54(3)).`;
	if (questions.length > 0) return unknown(id, `A representative is named; the record alone does not show whether the mandate is as Art. 54(1) asks.${kept}`, questions.map((text) => finding("representative/mandate", text, at, { fix })));
	return {
		...recorded(id, evidenceAt(at)),
		reason: `Name, Member State and mandate are recorded; whether the mandate is in force is for a person to confirm.${kept}`
	};
}
function mandateQuestions(given, input) {
	const text = given.slice(0, 2e3);
	const [mandate] = statedDates(text).flatMap((one) => one.date ?? []);
	const market = isoDate(input.model.profile.euMarket);
	return [
		...namesMemberState(text) ? [] : ["In which Member State is the authorised representative established? The record names none that was recognised."],
		...mandate === void 0 ? ["On which day was the mandate given? The record names no date."] : [],
		...mandate !== void 0 && mandate.length === 10 && market !== void 0 && isBefore(market, mandate) === true ? [`The mandate is dated ${mandate}, after the declared placing on ${market}; Art. 54(1) asks for it before. Was there an earlier one?`] : []
	];
}
function transition(input) {
	const file = input.model.records.model;
	const date = isoDate(input.model.profile.euMarket);
	const wrong = conflictsOf(input, "legacy");
	if (wrong.length > 0) return {
		id: "AIA-111.3",
		outcome: "conflict",
		findings: wrong
	};
	return file === void 0 || date === void 0 ? unknown("AIA-111.3", "When was the model placed on the Union market? Declare dates: {eu_market: YYYY-MM-DD} in model.yaml.") : recorded("AIA-111.3", evidenceAt(file.at("dates", "eu_market")));
}
const representativeCheck = {
	name: "representative",
	handles: ["AIA-54.1", "AIA-111.3"],
	what: "Authorised representative of a provider outside the Union, with Member State and day of the mandate; declared market date of an older model; signed decisions on both",
	run: (input) => [representative(input), transition(input)]
};
const requestsAggregate = {
	name: "authority-requests",
	handles: ["AIA-91"],
	what: "Register of authority requests against the dates that they set",
	run: (input, result) => {
		const own = result("T-1.2.b");
		return [own === void 0 ? authorityRequests("AIA-91", input) : {
			...own,
			id: "AIA-91"
		}];
	}
};

// src/checks/act/checks.ts
const actChecks = [
	classificationCheck,
	representativeCheck,
	computeRulesCheck,
	computePartsCheck,
	computeMethodsCheck,
	energyMissingCheck,
	modifierCheck,
	modifierScopeCheck,
	openSourceCheck,
	placingCheck,
	lifecycleCheck
];
const actAggregates = [
	annexAggregate,
	documentationDuties,
	transparencyAggregate,
	copyrightAndSummary,
	requestsAggregate,
	routesAggregate
];

// src/checks/optout/access.ts
const TOLD = {
	"fetching-agent": "robots.txt disallowed them for the agent that fetched",
	"control-token": "robots.txt disallowed them for a control token of the trainer",
	"training-bot": "robots.txt disallowed them for the trainer's own training bot",
	"third-party": "robots.txt disallowed them for that crawler or for a name of the trainer",
	unreachable: "robots.txt could not be reached, which disallows everything (RFC 9309 section 2.3.1.4)"
};
const WHY = {
	"no-snapshots-given": "no snapshots are recorded",
	"host-not-in-snapshots": "host in no snapshot",
	"before-first-snapshot": "fetched before the first snapshot of the host",
	"digest-not-in-snapshots": "the robots.txt named by its digest is in no snapshot",
	"robots-after-fetch": "robots.txt taken after the fetch",
	"snapshots-without-time": "the host's snapshots have no time",
	"older-than-allowed": "snapshot older than 24 hours at the fetch",
	"no-agent": "no agent named",
	"undeclared-agent": "fetched by an agent that is not declared",
	"no-time": "no time of fetching",
	"bad-time": "time of fetching not readable",
	"day-only": "only the day of fetching is known",
	"time-before-1990": "fetched before 1990",
	"time-in-future": "fetched in the future",
	"not-http": "no http or https URL",
	"too-many-rules": "more rules than can be judged",
	"fetch-status-unknown": "it is not known how robots.txt was answered",
	"decision-not-said": "the snapshot says yes or no for other agents only",
	"snapshots-conflict": "two snapshots of one time differ",
	"robots-time-unknown": "it is not said when the robots.txt that the row names was taken",
	"snapshot-time-uncertain": "only the day or period of the snapshot is known",
	"not-json": "no JSON",
	"not-an-object": "no JSON object",
	"duplicate-key": "a key twice",
	"no-url": "no URL",
	"too-long": "a line that is too long",
	"wrong-columns": "another number of columns",
	"not-utf8": "no UTF-8",
	unreadable: "not readable",
	"bad-url": "URL not readable",
	"snapshot-unreadable": "snapshot not readable"
};
function reasonsOf(reasons) {
	return some(Object.entries(reasons ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([reason, rows]) => `${WHY[reason] ?? reason}: ${many(rows, "row")}`), 6);
}
const FETCHED = "Give the snapshot that was in force at the fetch, if this is not it. Else remove the pages from the data, mend the crawler, and record what was done; then verify again.";
const KEPT$1 = "Leave the rows out of the training data (retained: false), or give the snapshot that was in force at the fetch; then verify again.";
const FIX$3 = {
	"no-snapshot": "Add the robots.txt snapshots of these hosts, taken at most 24 hours before the fetch, under snapshots in copyright.yaml; if they were not kept, treat the rows as not shown to be allowed.",
	"stale-snapshot": "Add a snapshot taken at most 24 hours before the fetch (RFC 9309 section 2.4). A later crawl needs its own.",
	unreadable: "Correct the lines, or map the columns of the file under manifests in copyright.yaml.",
	"not-evaluable": "Add what is missing to the manifest: agent, fetched_at and robots_fetched_at with time and zone, http URL; to snapshots, their times. docs/opt-outs.md says what each row needs."
};
function othersCrawl({ result }, said, input) {
	const rows = result.reasons.violated?.["third-party"] ?? 0;
	if (rows === 0) return [];
	const mine = (row) => row.reason === "third-party";
	const shown = rowsShown(result, mine);
	const one = rows === 1;
	const message = `${many(rows, "row")} of the manifests ${one ? "was" : "were"} fetched by a crawler that is not among those recorded, although robots.txt disallowed ${one ? "it" : "them"} for that crawler or for a name of the trainer${said}. This measure speaks of the provider's own crawlers and those that crawl for it; copyright law applies to what others crawled all the same (C-1.3.2). Whether the rows may be used is for a person to decide.${firstRow(result, mine)}`;
	return [{
		outcome: "unknown",
		finding: finding("optout/third-party", message, manifestsAt(input), {
			...shown === void 0 ? {} : { evidence: shown },
			fix: "Leave the rows out (retained: false), or record on what basis they are used; name the agent under crawlers if it crawled for you."
		})
	}];
}
function violations({ result }, said, input) {
	const at = manifestsAt(input);
	return Object.entries(result.reasons.violated ?? {}).filter(([reason, rows]) => rows > 0 && reason !== "third-party").map(([reason, rows]) => {
		const mine = (row) => row.verdict === "violated" && row.reason === reason;
		const hosts = rows === result.rows.violated ? byRows(result.hosts.violated) : [];
		const message = `${many(rows, "row")} of the crawl were fetched although ${TOLD[reason] ?? reason}${said}.${firstRow(result, mine)}${hosts.length === 0 ? "" : ` Hosts: ${some(hosts, 5)}.`}`;
		const shown = rowsShown(result, mine);
		return {
			outcome: "conflict",
			finding: finding("optout/violated", rows === 1 ? message.replace("were fetched", "was fetched").replace("disallowed them", "disallowed it") : message, at, {
				...shown === void 0 ? {} : { evidence: shown },
				fix: reason === "control-token" || reason === "training-bot" ? KEPT$1 : FETCHED
			})
		};
	});
}
const OPEN = [
	{
		verdict: "no-snapshot",
		outcome: "gap",
		what: "have no robots.txt snapshot to be held against"
	},
	{
		verdict: "stale-snapshot",
		outcome: "gap",
		what: "have only a robots.txt snapshot that was too old at the fetch"
	},
	{
		verdict: "not-evaluable",
		outcome: "unknown",
		what: "cannot be judged"
	},
	{
		verdict: "unreadable",
		outcome: "unknown",
		what: "could not be read"
	}
];
function open({ result }, said, input) {
	return OPEN.filter(({ verdict }) => result.rows[verdict] > 0).map(({ verdict, outcome, what }) => {
		const rows = result.rows[verdict];
		const mine = (row) => row.verdict === verdict;
		const shown = rowsShown(result, mine);
		const foreign = rows <= (result.notes[`third-party-${verdict}`] ?? 0);
		const verb = rows === 1 ? what.replace(/^have/, "has") : what;
		return {
			outcome: foreign ? "unknown" : outcome,
			finding: finding(`optout/${verdict}`, `${many(rows, "row")} of the crawl ${verb} (${reasonsOf(result.reasons[verdict])})${foreign ? "; somebody else's crawler fetched" + (rows === 1 ? " it" : " them") : ""}${said}.${firstRow(result, mine)}`, manifestsAt(input), {
				...shown === void 0 ? {} : { evidence: shown },
				fix: FIX$3[verdict]
			})
		};
	});
}
function leftOut({ result }, said, input) {
	const out = [];
	if (result.options.shard !== "1/1") out.push({
		outcome: "unknown",
		finding: finding("optout/shard", `The verification covers only shard ${result.options.shard} of the crawl${said}.`, manifestsAt(input), { fix: "gpai-docket optout merge <all shards> --output .gpai/optout/verification.json" })
	});
	const [first] = result.unread;
	if (first !== void 0) {
		const places = result.unread.map((one) => `${one.name}${one.line === void 0 ? "" : `:${one.line}`}: ${one.reason}`);
		out.push({
			outcome: "unknown",
			finding: finding("optout/unread", `Part of the evidence could not be read, ${many(result.unread.length, "place")}${said}: ${some(places, 3)}.`, manifestsAt(input), {
				evidence: some(places, 10),
				fix: first.fix ?? "Mend the file, or take it out of the records with a reason."
			})
		});
	} else if (!result.complete && result.options.shard === "1/1") out.push({
		outcome: "unknown",
		finding: finding("optout/unread", `The verification says that it is not complete${said}.`, manifestsAt(input), { fix: "Run gpai-docket optout verify again over all manifests." })
	});
	if (result.rows.total === 0) out.push({
		outcome: "unknown",
		finding: finding("optout/no-rows", `The manifests hold no row that could be read${said}.`, manifestsAt(input), { fix: "Name the manifest of the crawl, or map its columns." })
	});
	return out;
}
function accessProblems(evidence, input) {
	const said = asRecorded(evidence);
	return [
		...violations(evidence, said, input),
		...othersCrawl(evidence, said, input),
		...open(evidence, said, input),
		...leftOut(evidence, said, input)
	];
}
function countsLine(evidence) {
	const { rows, inputs, period } = evidence.result;
	const named = [
		"honoured",
		"violated",
		"no-snapshot",
		"stale-snapshot",
		"unreadable",
		"not-evaluable"
	].filter((verdict) => rows[verdict] > 0).map((verdict) => `${verdict} ${rows[verdict].toLocaleString("en")}`);
	const files = inputs.filter((one) => one.role === "manifest").length;
	return `${many(rows.total, "row")} in ${many(files, "manifest")}${period === void 0 ? "" : `, ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`}: ${named.join(", ")}${asRecorded(evidence)}`;
}
function findingsOf(problems) {
	const order = [
		"conflict",
		"gap",
		"stale",
		"unknown",
		"hint"
	];
	return [...problems].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).map((one) => one.finding);
}

// src/checks/optout/removals.ts
const MAX_SHOWN$2 = 20;
function removalProblems(evidence, input) {
	const { removals } = evidence.result;
	const said = asRecorded(evidence);
	const rows = new Map((input.model.records.registers["removal-requests"] ?? []).map((row) => [row.id, row]));
	const entries = Object.entries(removals.by_entry).filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const out = entries.slice(0, MAX_SHOWN$2).map(([id, count]) => {
		const request = rows.get(id);
		const first = removals.still_present.find((row) => row.rule === id || row.rule?.startsWith(`${id} `) === true || row.rule?.startsWith(`${id}:`) === true);
		const what = request?.kind === void 0 ? "" : ` (${request.kind} ${(request.value ?? "").slice(0, 120)})`;
		const since = request?.effective_from ?? request?.decided;
		const message = `House rule: what was accepted for removal stays out. Request ${id.slice(0, 80)}${what} is accepted${since === void 0 ? "" : ` with effect from ${since}`}, and ${many(count, "kept row")} ${count === 1 ? "is" : "are"} of it${since === void 0 ? "" : ", fetched since or in a manifest that ends later"}${said}.${first === void 0 ? "" : ` First: ${first.file}:${first.line}.`}`;
		return {
			outcome: "conflict",
			finding: finding("optout/removal-present", message, request?.source ?? manifestsAt(input), {
				...first === void 0 ? {} : { evidence: first.url },
				fix: "Leave the rows out of the training data (retained: false), or correct decided, effective_from or outcome of the request."
			})
		};
	});
	if (entries.length > MAX_SHOWN$2) out.push({
		outcome: "conflict",
		finding: finding("optout/removal-present", `And ${entries.length - MAX_SHOWN$2} more accepted removal requests that kept rows still hold${said}.`, manifestsAt(input))
	});
	return out;
}
function removalsLine(evidence) {
	const { removals, rows } = evidence.result;
	return removals.entries === 0 ? void 0 : `${many(removals.entries, "accepted removal entry", "accepted removal entries")}: no kept row of ${rows.total.toLocaleString("en")} is of one that was in force${asRecorded(evidence)}${seenOnly(evidence)}`;
}
function olderRows(evidence, input) {
	const { notes } = evidence.result;
	const [older, untimed] = [notes["removal-decided-after-fetch"] ?? 0, notes["removal-without-time"] ?? 0];
	const told = [...older === 0 ? [] : [`${many(older, "kept row")} of the crawl ${older === 1 ? "is" : "are"} of removal requests that were accepted later`], ...untimed === 0 ? [] : [`${many(untimed, "kept row")} without a time of fetching ${untimed === 1 ? "is" : "are"} of accepted removal requests`]];
	if (told.length === 0) return [];
	return [{
		outcome: "hint",
		finding: finding("optout/removal-older", `${told.join(", and ")}${asRecorded(evidence)}. Whether they left the training data since, the manifests do not show.`, manifestsAt(input), { fix: "Name a manifest of the data as it is now, or set retained: false." })
	}];
}

// src/checks/copyright/complaints.ts
const MAX_SHOWN$1 = 20;
function dueDay({ now, records: { config: { house } } }, one) {
	const received = isoDate(one.received);
	if (received === void 0 || standing$1(received, now) === "before" || isoDate(one.answered) !== void 0 || isoDate(one.closed) !== void 0 || textState(one.exception) === "filled") return void 0;
	return [houseDue(house, "complaint_answer_days", received), isoDate(one.acknowledged) === void 0 ? houseDue(house, "complaint_acknowledge_days", received) : void 0].flatMap((day) => day ?? []).toSorted()[0];
}
function row(input, one) {
	const { house } = input.records.config;
	const [acknowledge, answer] = [houseDays(house, "complaint_acknowledge_days"), houseDays(house, "complaint_answer_days")];
	const received = isoDate(one.received);
	if (received === void 0) return {
		kind: "incomplete",
		finding: finding("complaints/no-date", `Complaint ${one.id} has no date of receipt.`, one.source, { fix: "received: <YYYY-MM-DD>" })
	};
	const age = (to) => daysBetween(received, to) ?? 0;
	if (age(input.now) < 0) return {
		kind: "incomplete",
		finding: finding("complaints/future", `Complaint ${one.id} is dated ${received}, in the future.`, one.source, { fix: "Correct the date." })
	};
	const acknowledged = isoDate(one.acknowledged);
	const answered = isoDate(one.answered) ?? isoDate(one.closed);
	const reasoned = textState(one.outcome) === "filled" || textState(one.exception) === "filled";
	if (answered !== void 0 && answered < received) return {
		kind: "incomplete",
		finding: finding("complaints/before-receipt", `Complaint ${one.id} was answered on ${answered}, before it was received on ${received}.`, one.source, { fix: "Correct the dates." })
	};
	if (answered !== void 0 && !reasoned) return {
		kind: "incomplete",
		finding: finding("complaints/no-outcome", `Complaint ${one.id} is closed without an outcome or a reason.`, one.source, { fix: "outcome: <what was done>, or exception: manifestly unfounded | identical complaint already answered" })
	};
	if (answered === void 0 && textState(one.exception) !== "filled") {
		const [answerDue, acknowledgeDue] = [houseDue(house, "complaint_answer_days", received), houseDue(house, "complaint_acknowledge_days", received)];
		const late = (due) => due !== void 0 && standing$1(due, input.now) === "after";
		if (late(answerDue)) return {
			kind: "late",
			finding: finding("complaints/unanswered", `Complaint ${one.id} was received on ${received} and has no answer; the ${answer} days of the house rule ended on ${answerDue} (the Code says "reasonable time" and sets no number).`, one.source, {
				about: [`${one.id} ${received}`],
				fix: "Answer it and record `answered` and `outcome`."
			})
		};
		if (acknowledged === void 0 && late(acknowledgeDue)) return {
			kind: "late",
			finding: finding("complaints/unacknowledged", `Complaint ${one.id} was received on ${received} and is not acknowledged; the ${acknowledge} days of the house rule ended on ${acknowledgeDue}.`, one.source, {
				about: [`${one.id} ${received}`],
				fix: "Acknowledge it and record `acknowledged`."
			})
		};
	}
	if (answered !== void 0 && age(answered) > answer) return {
		kind: "slow",
		finding: finding("complaints/answered-late", `Complaint ${one.id} was answered after ${age(answered)} days (house rule: ${answer} days).`, one.source)
	};
}
function handled(input) {
	const register = registered(input);
	const crawl = usable(input);
	const present = crawl === void 0 ? [] : removalProblems(crawl, input);
	const line = crawl === void 0 || present.length > 0 ? void 0 : removalsLine(crawl);
	const older = crawl === void 0 ? [] : findingsOf(olderRows(crawl, input));
	const findings = [
		...findingsOf(present),
		...older,
		...register.findings
	];
	if (present.length === 0) return {
		...register,
		findings,
		...line === void 0 || register.outcome !== "recorded" ? {} : { evidence: [...register.evidence ?? [], evidenceAt(manifestsAt(input), line)] }
	};
	return {
		outcome: "conflict",
		findings
	};
}
function registered(input) {
	const path = input.model.records.registerPaths.complaints;
	if (path === void 0) return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No register of copyright complaints is kept, so their handling cannot be shown. A header without rows is enough where none has come in.", { path: `${input.model.records.folder}/registers/complaints.csv` }, { fix: "id,received,acknowledged,answered,closed,outcome,exception   # without names of people" })]
	};
	const all = input.model.records.registers.complaints;
	if (all === void 0) return {
		outcome: "unknown",
		reason: `The register of complaints at ${path} could not be read, so nothing can be said about complaints.`,
		findings: []
	};
	const rows = all.filter((one) => one.model === void 0 || one.model === input.model.id || one.model === input.model.records.model?.data.model?.name);
	if (rows.length === 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({ path }, "no complaint received yet")],
		findings: []
	};
	const seen = rows.flatMap((one) => row(input, one) ?? []);
	const due = rows.flatMap((one) => dueDay(input, one) ?? []).toSorted()[0];
	const findings = seen.slice(0, MAX_SHOWN$1).map((one) => one.finding);
	if (seen.length > MAX_SHOWN$1) findings.push(finding("complaints/more", `And ${seen.length - MAX_SHOWN$1} more complaints.`, { path }));
	return {
		outcome: seen.some((one) => one.kind === "incomplete") ? "gap" : seen.some((one) => one.kind === "late") ? "stale" : "recorded",
		evidence: [evidenceAt({ path }, `${rows.length} complaints recorded`)],
		findings,
		...due === void 0 ? {} : { due }
	};
}
const complaintRules = [single("C-1.5.2.iii", "Complaint register: dates, outcomes, and house clocks for acknowledging (7 days) and answering (30 days), both configurable; accepted removal requests still present in the verified crawl (house rule)", handled)];

// src/checks/copyright/house-reviews.ts
const POLICY_REVIEW = {
	record: "policy_reviewed",
	clock: "policy_review_days",
	asks: "When was the copyright policy last reviewed?",
	was: "The copyright policy was last reviewed",
	fix: "after reading it against what is done today"
};
const CONTACT_CHECK = {
	record: "contact_checked",
	clock: "contact_check_days",
	asks: "When did somebody last try out the contact for rightsholders?",
	was: "The contact for rightsholders was last tried out",
	fix: "after a message to it was answered"
};
function reviewed(judged, input, { record, clock, asks, was, fix }) {
	if (judged.outcome !== "recorded") return judged;
	const { house } = input.records.config;
	const rule = `A house rule asks every ${houseDays(house, clock)} days (house.${clock}); no law sets an interval.`;
	const at = place$2(input, record);
	const day = isoDate(copyrightRecord(input)[record]);
	const write = `${record}: YYYY-MM-DD   # the day, in copyright.yaml, ${fix}`;
	if (day === void 0) {
		if (house === void 0 || !Object.hasOwn(house, clock)) return judged;
		return {
			...judged,
			outcome: "unknown",
			reason: `${asks} ${rule}`,
			findings: [...judged.findings, finding("copyright/never-reviewed", `${asks} ${rule}`, at, {
				fix: write,
				about: [record]
			})]
		};
	}
	if (standing$1(day, input.now) === "before") return {
		...judged,
		outcome: "unknown",
		reason: `The day in \`${record}\` lies ahead.`,
		findings: [...judged.findings, finding("copyright/review-ahead", `The day in \`${record}\` lies ahead.`, at, {
			fix: `${record}: <the day of the last look>`,
			about: [record]
		})]
	};
	const due = houseDue(house, clock, day);
	if (due === void 0) return judged;
	if (standing$1(due, input.now) === "after") return {
		...judged,
		outcome: "stale",
		due,
		findings: [...judged.findings, finding("copyright/review-old", `${was} on ${day}. ${rule}`, at, {
			fix: write,
			about: [record]
		})]
	};
	return {
		...judged,
		due,
		evidence: [...judged.evidence ?? [], evidenceAt(at)]
	};
}

// src/checks/copyright/contact-rules.ts
const ABOUT$1 = [
	...PARTS$1["1.5"].any,
	"rightsholder*",
	"rights holder*",
	"right holder*",
	"copyright*",
	"infring*",
	"ayants droit",
	"rechteinhaber*",
	"titolari dei diritti",
	"titulares de derechos"
];
function contactsIn(path, sentences, headings) {
	const out = [];
	let lead;
	for (const sentence of sentences) {
		const heading = headings.get(sentence.heading) ?? "";
		const near = lead !== void 0 && sentence.line - lead.line <= 4 && lead.heading === sentence.heading;
		for (const value of addresses(sentence.text)) if ((hasGroup(sentence.folded, ABOUT$1) || /contact|complaint|beschwerde|reclam|plainte/iu.test(heading) || near || /copyright|rights|legal|dmca/iu.test(value)) && channel(value).kind === "mail") out.push({
			value,
			at: {
				path,
				line: sentence.line
			},
			sentence: near && lead !== void 0 ? `${lead.text} ${sentence.text}` : sentence.text
		});
		lead = hasGroup(sentence.folded, PARTS$1["1.5"].any) ? sentence : near ? lead : void 0;
	}
	return out.sort((a, b) => Number(/copyright|rights/iu.test(b.value)) - Number(/copyright|rights/iu.test(a.value)));
}
const foundContacts = once((input) => {
	const policy = policyOf(input);
	const own = policy.kind === "document" ? contactsIn(policy.path, policy.sentences, new Map(policy.outline.headings.map((heading) => [heading.line, heading.text]))) : [];
	const cards = [...input.records.documents].filter(([path]) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)).flatMap(([path, document]) => {
		const plan = outline(document.text);
		return contactsIn(path, prepare(plan.sentences), new Map(plan.headings.map((heading) => [heading.line, heading.text])));
	});
	return [...own, ...cards];
});
const FIX_CONTACT = "contact: copyright@<your domain>";
function contact$1(input) {
	const value = copyrightRecord(input).contact;
	const at = place$2(input, "contact");
	if (value !== void 0 && textState(value) !== "empty") {
		const way = channel(value);
		if (way.kind === "mail" || way.kind === "web") return {
			outcome: "recorded",
			evidence: [evidenceAt(at, way.value)],
			findings: []
		};
		if (way.kind === "unreal") return {
			outcome: "gap",
			findings: [finding("copyright/contact-unreal", `The contact cannot be reached: ${way.why}.`, at, {
				evidence: way.value,
				fix: FIX_CONTACT
			})]
		};
		const inside = addresses(value).map(channel).find((one) => one.kind === "mail");
		if (inside?.kind === "mail") return {
			outcome: "recorded",
			evidence: [evidenceAt(at, inside.value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/contact-unreal", "The contact is neither an e-mail address nor a web address.", at, {
				evidence: value,
				fix: FIX_CONTACT
			})]
		};
	}
	const found = foundContacts(input)[0];
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found.at, found.value)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No contact point for rightsholders is recorded.", at, { fix: FIX_CONTACT })]
	};
}
const FIX_CHANNEL = "complaint_channel: copyright@<your domain>   # or https://…/form, or .github/ISSUE_TEMPLATE/copyright.yml";
const complaintSentence = once((input) => {
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.5"] : {};
	if (policy.kind !== "document" || says === void 0) return void 0;
	const exact = policy.sentences.find((sentence) => hasGroup(sentence.folded, [
		"lodge*",
		"submit*",
		"file a complaint",
		"complaint*",
		"plainte*",
		"beschwerde*",
		"reclam*",
		"queja*"
	]) && !hasGroup(sentence.folded, ["no complaint*"]) && sentence.folded.trim().split(" ").length > 4);
	return {
		path: policy.path,
		sentence: exact ?? says
	};
});
function mechanism(input) {
	const value = copyrightRecord(input).complaint_channel;
	const at = place$2(input, "complaint_channel");
	if (value !== void 0 && textState(value) !== "empty") {
		const way = channel(value);
		const path = repositoryPath(value);
		if (way.kind === "mail" || way.kind === "web" && !/^https?:\/\/github\.com\/[^/]+\/[^/]+\/issues/iu.test(way.value)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, way.value)],
			findings: []
		};
		if (way.kind === "web" || path.startsWith(".github/ISSUE_TEMPLATE/")) {
			if (way.kind !== "web" && !input.records.paths.has(path)) return {
				outcome: "gap",
				findings: [finding("copyright/no-such-file", `The complaint form ${path} is not in this repository.`, at, { fix: FIX_CHANNEL })]
			};
			return {
				outcome: "recorded",
				evidence: [evidenceAt(at, value)],
				findings: [finding("copyright/public-channel", "Complaints go to a public tracker: whoever complains must publish the complaint. Offer a private way as well (our reading, not the Code's words).", at, { fix: FIX_CHANNEL })]
			};
		}
		if (input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, path)],
			findings: []
		};
		if (way.kind === "none" && addresses(value).some((one) => channel(one).kind === "mail")) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/channel-unreal", way.kind === "unreal" ? `The complaint channel cannot be reached: ${way.why}.` : "The complaint channel is neither an address nor a file of this repository.", at, {
				evidence: value,
				fix: FIX_CHANNEL
			})]
		};
	}
	const said = complaintSentence(input);
	const address = foundContacts(input)[0];
	if (said !== void 0 && address !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: said.path,
			line: said.sentence.line
		}, said.sentence.text), evidenceAt(address.at, address.value)],
		findings: []
	};
	if (said !== void 0) return {
		outcome: "gap",
		findings: [finding("copyright/channel-unreal", "The policy speaks of complaints and gives no address for them.", {
			path: said.path,
			line: said.sentence.line
		}, {
			evidence: said.sentence.text,
			fix: FIX_CHANNEL
		})]
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No way is recorded by which rightsholders can lodge complaints electronically.", at, { fix: FIX_CHANNEL })]
	};
}
function told$1(input) {
	const value = copyrightRecord(input).complaint_information;
	const at = place$2(input, "complaint_information");
	if (value !== void 0 && textState(value) === "filled") {
		const path = repositoryPath(value);
		if (channel(value).kind === "web" || input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(at, value)],
			findings: []
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `complaint_information points at ${path}, which is not in this repository and is no web address.`, at, { fix: "complaint_information: README.md#copyright" })]
		};
	}
	const found = foundContacts(input)[0];
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found.at, found.value)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "Neither the policy nor README nor card tells people how to complain.", at, { fix: "complaint_information: README.md#copyright   # a section with the address" })]
	};
}
const contactRules = [
	single("C-1.5.1", "A contact that can exist: e-mail or web address, no stand-in, no name reserved for examples; a recorded day on which it was tried out (house clock)", (input) => reviewed(contact$1(input), input, CONTACT_CHECK)),
	single("C-1.5.2.i", "A complaint channel that can exist, or the policy's sentence on complaints with its address", mechanism),
	single("C-1.5.2.ii", "A page, README section or policy that tells people how to complain", told$1)
];

// src/checks/copyright/snapshots.ts
function periods(input) {
	const crawlers = (copyrightRecord(input).crawlers ?? []).map((crawler, index) => ({
		from: isoDate(crawler.from),
		to: isoDate(crawler.to),
		where: placeOf(place$2(input, "crawlers", index))
	}));
	const rows = (input.model.records.register?.rows ?? []).filter((row) => row.category === "crawled").map((row) => ({
		from: isoDate(row.collected_from),
		to: isoDate(row.collected_to),
		where: placeOf(row.source)
	}));
	const manifests = (copyrightRecord(input).manifests ?? []).map((manifest, index) => ({
		from: isoDate(manifest.from),
		to: isoDate(manifest.to),
		where: placeOf(place$2(input, "manifests", index))
	}));
	const fetched = usable(input)?.result.period;
	return [
		...crawlers,
		...rows,
		...manifests,
		...fetched === void 0 ? [] : [{
			from: isoDate(fetched.from.slice(0, 10)),
			to: isoDate(fetched.to.slice(0, 10)),
			where: "first and last fetch in the manifests"
		}]
	];
}
function crawlStart(input) {
	return periods(input).flatMap((one) => one.from === void 0 ? [] : [{
		date: one.from,
		from: one.where
	}]).sort((a, b) => a.date < b.date ? -1 : 1)[0];
}
function crawlEnd(input) {
	return periods(input).flatMap((one) => one.to === void 0 ? [] : [{
		date: one.to,
		from: one.where
	}]).sort((a, b) => a.date < b.date ? 1 : -1)[0];
}
function ageFinding(input, asOf, shown, at, evidence) {
	const days = houseDays(input.records.config.house, "snapshot_age_days");
	const limit = houseDue(input.records.config.house, "snapshot_age_days", asOf);
	if (limit === void 0 || limit >= input.now) return void 0;
	return finding("copyright/snapshot-age", `House rule: the opt-out snapshot of ${shown} is more than ${days === HOUSE_DAYS.snapshot_age_days ? "one year" : `${days} days`} old on ${input.now}. No text sets an age; it stays evidence for the crawl it was taken for, and says nothing of reservations made since.`, at, {
		...evidence === void 0 ? {} : { evidence },
		about: [shown],
		fix: "Take a new snapshot before data is collected or used again, and record it under snapshots in copyright.yaml."
	});
}
function snapshotFindings(input) {
	const end = crawlEnd(input);
	return (copyrightRecord(input).snapshots ?? []).flatMap((snapshot, index) => {
		const at = place$2(input, "snapshots", index);
		const from = isoDate(snapshot.date_from ?? snapshot.date_to);
		const to = isoDate(snapshot.date_to ?? snapshot.date_from);
		if (from === void 0 || to === void 0) return [finding("copyright/snapshot-undated", "The snapshot has no date.", at, { fix: "date_from: <YYYY-MM-DD>, date_to: <YYYY-MM-DD>" })];
		const out = [];
		if (end !== void 0 && from > end.date) out.push(finding("copyright/snapshot-after-crawl", `The snapshot begins on ${from}, after the crawl ended on ${end.date} (${end.from}): it shows what was reserved later, not at the time of the crawl (derived from the words "at the time of crawling").`, at, { fix: "Record the snapshot that the crawl used; keep this one if removals were made with it, and say so." }));
		const old = ageFinding(input, to, from === to ? to : `${from} to ${to}`, at);
		return old === void 0 ? out : [...out, old];
	});
}
const ABOUT = /opt(?:ed)?[\s-]{0,3}out|robots|reservation|snapshot|crawler/iu;
function monthInSentence(sentence) {
	if (!ABOUT.test(sentence)) return void 0;
	const found = /\b(January|February|March|April|May|June|July|August|September|October|November|December)[,\s]{1,3}(20\d{2})\b/u.exec(sentence);
	const shown = `${found?.[1] ?? ""} ${found?.[2] ?? ""}`;
	const read = readDate(shown);
	if (read.kind !== "partial" || read.month === void 0) return void 0;
	return {
		asOf: new Date(Date.UTC(read.year, read.month, 0)).toISOString().slice(0, 10),
		shown
	};
}

// src/checks/optout/protocol-names.ts
const short$1 = (name) => name.toLowerCase().replace(/[^a-z0-9]/gu, "");
const ALIASES = {
	robots: "rfc9309",
	robotstxt: "rfc9309",
	rep: "rfc9309",
	rfc9309: "rfc9309",
	robotsexclusionprotocol: "rfc9309",
	tdmrep: "tdmrep",
	tdmreservationprotocol: "tdmrep",
	tdmreservation: "tdmrep",
	tdmrepjson: "tdmrep",
	aipref: "aipref",
	contentusage: "aipref",
	aipreferences: "aipref",
	contentsignal: "content-signal",
	contentsignals: "content-signal",
	contentsignalspolicy: "content-signal",
	rsl: "rsl",
	reallysimplelicensing: "rsl",
	licensexml: "rsl",
	noai: "noai",
	noimageai: "noai",
	metanoai: "noai",
	noainoimageai: "noai",
	aitxt: "ai-txt",
	spawningaitxt: "ai-txt",
	cawg: "cawg",
	c2pa: "cawg",
	iptc: "iptc-plus",
	iptcplus: "iptc-plus",
	iptcphotometadata: "iptc-plus",
	plusdatamining: "iptc-plus"
};
function protocolOf(name) {
	const key = short$1(name.replace(/\([^)]{0,200}\)/gu, ""));
	return Object.hasOwn(ALIASES, key) ? ALIASES[key] : protocols().find((one) => short$1(one.id) === key || short$1(one.name) === key)?.id;
}
function spellings(id) {
	return Object.entries(ALIASES).filter(([, known]) => known === id).map(([name]) => name);
}
function called(id) {
	const known = protocol(id);
	return known === void 0 ? id : `${known.name} (${known.kind.replaceAll("-", " ")})`;
}

// src/checks/optout/protocols.ts
function declaredProtocols(input) {
	const out = /* @__PURE__ */ new Map();
	for (const [index, one] of (copyrightRecord(input).protocols ?? []).entries()) {
		const { name, since } = typeof one === "string" ? {
			name: one,
			since: void 0
		} : one;
		const id = textState(name) === "filled" ? protocolOf(name) : void 0;
		if (id !== void 0 && !out.has(id)) out.set(id, {
			name,
			...since === void 0 ? {} : { since },
			at: place$2(input, "protocols", index)
		});
	}
	return out;
}
function standing(id) {
	if (AGREED_LIST.status === "final" && AGREED_LIST.final?.includes(id) === true) return "It is on the list of protocols agreed at EU level.";
	return AGREED_LIST.status === "pending" ? `No list of protocols agreed at EU level was known on ${AGREED_LIST.asOf}.` : "It is not on the list of protocols agreed at EU level.";
}
function protocolProblems(evidence, input) {
	const declared = declaredProtocols(input);
	const said = asRecorded(evidence);
	const out = [];
	for (const [id, count] of Object.entries(evidence.result.protocols).sort((a, b) => a[0] < b[0] ? -1 : 1)) {
		if (id === "rfc9309" || count === void 0) continue;
		const honoured = declared.get(id);
		const mine = (row) => row.reason === id;
		const shown = rowsShown(evidence.result, mine);
		const quote = shown === void 0 ? {} : { evidence: shown };
		if (count.reserved > 0 && honoured !== void 0) {
			const since = honoured.since === void 0 ? "" : ` since ${honoured.since}`;
			out.push({
				outcome: "conflict",
				finding: finding("optout/reserved-kept", `${honoured.name} is recorded as honoured${since} (${placeOf(honoured.at)}), and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it${said}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
					...quote,
					fix: "Leave the rows out (retained: false), or say since when and how the protocol is read: {name: …, since: …, how: …}."
				})
			});
		} else if (count.reserved > 0) out.push({
			outcome: "unknown",
			finding: finding("optout/reserved-undeclared", `${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under ${called(id)}, which is not among the protocols recorded as honoured${said}. ${standing(id)} Whether the reservation binds here is for a person to decide.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				...quote,
				fix: `protocols: [${id}, …]   # and leave the rows out; or record why it is not read`
			})
		});
		if (count.conditional > 0) out.push({
			outcome: "unknown",
			finding: finding("optout/conditional-kept", `${many(count.conditional, "row")} kept for training ${count.conditional === 1 ? "is" : "are"} permitted under ${called(id)} only on terms (payment, licence, user or place)${said}. Whether the terms are met is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or record the licence in the training-data register." })
		});
	}
	const unread = evidence.result.notes["signals-not-read"] ?? 0;
	if (unread > 0) out.push({
		outcome: "unknown",
		finding: finding("optout/signals-not-read", `Lines or files on use of the sites of ${many(unread, "row")} could not be read, so what they reserve is not known${said}.`, manifestsAt(input), { fix: "Verify the crawl in parts, or give the snapshots of these sites alone." })
	});
	const terms = evidence.result.notes["rsl-terms-not-read"] ?? 0;
	if (terms > 0) out.push({
		outcome: "unknown",
		finding: finding("optout/rsl-terms-not-read", `${many(terms, "row")} kept for training ${terms === 1 ? "points" : "point"} at RSL terms (License line or Link header), and the terms are not part of the evidence${said}. Whether they reserve training is for a person to say.`, manifestsAt(input), { fix: "Leave the rows out, or read the terms: gpai-docket optout eval takes them as rsl_xml." })
	});
	return out;
}
function protocolsLine(evidence) {
	const { result } = evidence;
	const told = Object.entries(result.protocols).flatMap(([id, count]) => count === void 0 ? [] : [`${id}: ${count.reserved} reserved, ${count.conditional} on terms, ${count.permitted} permitted`]);
	return `rows kept, by signal on training: ${told.length === 0 ? "none in what the manifests carry" : told.join("; ")}; without a signal ${result.train.unknown.toLocaleString("en")}, which permits nothing; not evaluable ${result.train["not-evaluable"].toLocaleString("en")}${seenOnly(evidence)}`;
}

// src/checks/optout/sites.ts
function siteProblems(evidence, input) {
	const { exclusion, pirated } = evidence.result;
	const said = asRecorded(evidence);
	const out = [];
	const record = copyrightRecord(input).exclusion_list;
	if (exclusion.rows > 0) {
		const mine = (row) => row.reason === "exclusion-list";
		const domains = byRows(exclusion.by_domain);
		const shown = rowsShown(evidence.result, mine);
		out.push({
			outcome: "conflict",
			finding: finding("optout/excluded-site", `${many(exclusion.rows, "row")} of the crawl ${exclusion.rows === 1 ? "is" : "are"} of sites on the exclusion list${exclusion.date === void 0 ? "" : ` of ${exclusion.date}`}${said}: ${some(domains)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				evidence: shown ?? some(domains),
				fix: "Leave these rows out, and check why the crawler did not; or correct the list."
			})
		});
	}
	if (pirated.rows > 0) {
		const mine = (row) => row.reason === "pirated-host";
		const shown = rowsShown(evidence.result, mine);
		const sources = byRows(pirated.by_source);
		out.push({
			outcome: record === void 0 ? "gap" : "conflict",
			finding: finding("optout/pirated-host", `${many(pirated.rows, "row")} of the crawl ${pirated.rows === 1 ? "is" : "are"} of hosts publicly known to offer works without licence (list of ${LIST_DATE}, not a list of courts or authorities)${said}: ${some(sources)}.${firstRow(evidence.result, mine)}`, manifestsAt(input), {
				evidence: shown ?? some(sources),
				fix: "Leave these rows out, or record on what basis they were used."
			})
		});
	}
	if (record !== void 0 && exclusion.entries === 0) out.push({
		outcome: "unknown",
		finding: finding("optout/list-not-joined", `The crawl was not held against the exclusion list: the list that is recorded holds no domains that can be read${said}.`, place$2(input, "exclusion_list"), { fix: "exclusion_list: {path: .gpai/optout/excluded-sites.txt}   # one domain per line, as the crawler used it" })
	});
	return out;
}
function sitesLine(evidence) {
	const { exclusion, rows } = evidence.result;
	return `no row of ${rows.total.toLocaleString("en")} on the ${many(exclusion.entries, "entry", "entries")} of the exclusion list${exclusion.date === void 0 ? "" : ` of ${exclusion.date}`}${asRecorded(evidence)}${seenOnly(evidence)}`;
}

// src/checks/pirated/match.ts
const COPY_WORDS = /* @__PURE__ */ new Set([
	"train",
	"val",
	"valid",
	"validation",
	"test",
	"text",
	"document",
	"documents",
	"deduped",
	"dedup",
	"deduplicated",
	"shuffled",
	"preshuffled",
	"tokenized",
	"tokenised",
	"sharded",
	"data",
	"dataset",
	"jsonl",
	"json",
	"zst",
	"bin",
	"idx",
	"npy",
	"parquet",
	"full",
	"sample",
	"subset",
	"gpt",
	"neox",
	"20b",
	"tokenizer",
	"tokens",
	"v1",
	"standard",
	"pythia"
]);
const hubId = (id) => {
	return (id.toLowerCase().replace(/^(?:hf|huggingface|datasets):(?:\/\/)?/u, "").replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//u, "").replace(/^datasets\//u, "").split(/[@?#]/u, 1)[0]?.split("/") ?? []).slice(0, 2).join("/");
};
function segmentMatches(folded, wanted) {
	const text = folded.trim();
	if (text === wanted) return true;
	if (!text.startsWith(`${wanted} `)) return false;
	return text.slice(wanted.length + 1).split(" ").every((word) => COPY_WORDS.has(word) || /^[0-9]+$/u.test(word));
}
function withoutCleared(folded) {
	let text = folded;
	for (const name of CLEARED_NAMES) if (hasWords(text, name)) text = text.replaceAll(` ${name} `, "  ");
	return text;
}
function matchDataset(id) {
	const host = hostOf(id);
	const hub = hubId(id);
	const folded = segments(id).map((part) => withoutCleared(fold$1(part)));
	const cleared = withoutCleared(fold$1(id)).includes("");
	const found = PIRATED_SOURCES.filter((entry) => {
		if (entry.hub?.includes(hub) === true) return true;
		if (host !== void 0 && hasHost(entry, host)) return true;
		if (folded.some((part) => entry.names.some((name) => hasWords(part, name)))) return true;
		return !cleared && folded.some((part) => entry.segments?.some((name) => segmentMatches(part, name)) === true);
	});
	return found.some((entry) => entry.kind === "source") ? found.filter((entry) => entry.kind === "source") : found;
}
const PILE_IN_PROSE = /\b[Tt]he Pile\b(?! of\b)/u;
function matchSentence(sentence) {
	const folded = withoutCleared(fold$1(sentence));
	return PIRATED_SOURCES.filter((entry) => {
		if (entry.id === "the-pile") return PILE_IN_PROSE.test(sentence) && entry.names.some((name) => hasWords(folded, name));
		return entry.names.some((name) => hasWords(folded, name));
	});
}

// src/checks/pirated/prose.ts
const USED = [
	"trained on",
	"trained with",
	"trained using",
	"training on",
	"pretrained on",
	"pre trained on",
	"pretraining on",
	"finetuned on",
	"fine tuned on",
	"training data includes",
	"training data include",
	"training set includes",
	"training data consists",
	"training data comes from",
	"corpus includes",
	"dataset includes",
	"data includes",
	"mixture includes",
	"mix includes",
	"we used",
	"we use",
	"was used to train",
	"were used to train",
	"used for training",
	"used for pretraining",
	"used in training",
	"used in pretraining",
	"sourced from",
	"downloaded from",
	"collected from",
	"obtained from",
	"derived from",
	"crawled from",
	"scraped from",
	"entraine sur",
	"entrainee sur",
	"entraines sur",
	"utilise pour l entrainement",
	"trainiert auf",
	"trainiert mit",
	"auf den daten von",
	"addestrato su",
	"addestrata su",
	"addestrati su",
	"entrenado con",
	"entrenado en",
	"entrenada con"
];
const LEFT_OUT = [
	"removed",
	"remove",
	"removes",
	"removing",
	"removal",
	"excluded",
	"exclude",
	"excludes",
	"excluding",
	"exclusion",
	"filtered out",
	"filter out",
	"left out",
	"leave out",
	"without",
	"not",
	"never",
	"no longer",
	"none of",
	"avoid",
	"avoids",
	"avoided",
	"blocked",
	"blocklist",
	"blacklist",
	"denylist",
	"dropped",
	"drop",
	"free of",
	"except",
	"instead of",
	"rather than",
	"unlike",
	"does not",
	"do not",
	"did not",
	"was not",
	"were not",
	"didn t",
	"don t",
	"doesn t",
	"isn t",
	"wasn t",
	"weren t",
	"no data from",
	"neither",
	"nor",
	"decontaminated",
	"purged",
	"deleted",
	"minus",
	"supprime",
	"supprimes",
	"exclu",
	"exclus",
	"exclue",
	"exclues",
	"sans",
	"n a pas",
	"ne contient pas",
	"ne",
	"pas",
	"entfernt",
	"ausgeschlossen",
	"ohne",
	"nicht",
	"keine",
	"kein",
	"rimosso",
	"rimossi",
	"escluso",
	"esclusi",
	"senza",
	"non",
	"eliminado",
	"eliminados",
	"excluido",
	"excluidos",
	"sin",
	"nunca",
	"ningun"
];
const ABOUT_OTHERS = [
	"lawsuit",
	"plaintiffs",
	"court",
	"allegedly",
	"other models",
	"et al",
	"unlike",
	"compared with",
	"compared to",
	"evaluated on",
	"evaluation on",
	"perplexity on",
	"benchmark",
	"bits per byte"
];
const has = (folded, groups) => groups.some((group) => folded.includes(` ${group} `));
function stance(sentence) {
	const folded = fold$1(sentence);
	if (has(folded, LEFT_OUT)) return "left-out";
	if (has(folded, ABOUT_OTHERS)) return "mention";
	return has(folded, USED) ? "used" : "mention";
}
function isExclusionFile(path) {
	const folded = fold$1(path);
	return [
		"blocklist",
		"block list",
		"blacklist",
		"denylist",
		"deny list",
		"exclusion",
		"exclusions",
		"excluded",
		"exclude",
		"filter",
		"filters",
		"filtered out",
		"optout",
		"opt out",
		"removed",
		"removals",
		"decontamination",
		"stoplist",
		"stop list"
	].some((word) => folded.includes(` ${word} `));
}

// src/checks/pirated/findings.ts
const MAX_HITS = 40;
const REMOVED = [
	"removed",
	"excluded",
	"not used",
	"unused",
	"dropped",
	"filtered out",
	"deleted",
	"withdrawn",
	"supprime",
	"exclu",
	"entfernt",
	"ausgeschlossen",
	"rimosso",
	"escluso",
	"eliminado",
	"excluido"
];
function removed(row) {
	if (row.weight === 0) return true;
	return [
		row.stage,
		row.category_raw,
		row.optout,
		row.name
	].map((cell) => fold$1(cell ?? "")).some((cell) => REMOVED.some((word) => cell.includes(` ${word} `)));
}
function fromRegister(input) {
	return (input.model.records.register?.rows ?? []).filter((row) => !removed(row)).flatMap((row) => {
		const cells = [
			row.id,
			row.name,
			row.base
		].filter((cell) => cell !== void 0);
		return [...new Set(cells.flatMap((cell) => matchDataset(cell)))].map((entry) => ({
			entry,
			at: row.source,
			evidence: cells.find((cell) => matchDataset(cell).includes(entry)) ?? row.id,
			where: "the training-data register",
			crawled: row.category === "crawled",
			ask: row.evidence !== void 0
		}));
	});
}
const WHERE = {
	"front-matter": "the card's front matter",
	"training-config": "a training config",
	"data-mix": "a data mix",
	register: "a register",
	prose: "the text",
	manifest: "a dataset manifest",
	comment: "a comment of a training config"
};
function fromArtifacts(input) {
	return input.model.facts.datasets.filter((mention) => mention.context !== "register" && !isExclusionFile(mention.source.path)).flatMap((mention) => {
		if (mention.context === "prose") return fromSentence(mention.raw, mention.source);
		if (mention.context === "comment" && stance(mention.raw) === "left-out" || mention.weight === 0) return [];
		return [.../* @__PURE__ */ new Set([...matchDataset(mention.id), ...mention.context === "comment" ? matchSentence(mention.raw) : matchDataset(mention.raw)])].map((entry) => ({
			entry,
			at: mention.source,
			evidence: mention.raw,
			where: WHERE[mention.context],
			crawled: false,
			ask: false
		}));
	});
}
function fromSentence(sentence, at) {
	const entries = matchSentence(sentence);
	if (entries.length === 0 || stance(sentence) !== "used") return [];
	return entries.map((entry) => ({
		entry,
		at,
		evidence: sentence,
		where: "the text",
		crawled: false,
		ask: true
	}));
}
function fromDocuments(input) {
	const out = [];
	for (const [path, document] of input.records.documents) {
		if (isExclusionFile(path) || !/\.(?:md|markdown|txt|rst)$/iu.test(path)) continue;
		for (const sentence of outline(document.text).sentences) {
			if (out.length >= MAX_HITS) return out;
			out.push(...fromSentence(sentence.text, {
				path,
				line: sentence.line
			}));
		}
	}
	return out;
}
const piratedHits = once((input) => {
	const seen = /* @__PURE__ */ new Set();
	return [
		...fromRegister(input),
		...fromArtifacts(input),
		...fromDocuments(input)
	].filter((hit) => {
		const key = `${hit.entry.id}\u0000${placeOf(hit.at)}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
});
function piratedFinding(hit) {
	const { entry, where } = hit;
	const first = entry.sources[0];
	const told = `${entry.derivation}${first === void 0 ? "" : ` (${first.what}, ${first.date}: ${first.url})`}`;
	const dated = `List of ${LIST_DATE}, confidence ${entry.confidence}.`;
	if (entry.kind === "may-contain") return finding("pirated/which-version", `${capital(where)} names ${entry.name}, some versions of which contain Books3: state which version was used. Known of it: ${told}. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: `In the register, give the row of ${entry.name} its revision, and say in \`evidence\` whether Books3 is in it.`
	});
	if (hit.ask) return finding("pirated/says-used", `${capital(where)} names ${entry.name} as used. Publicly known of it: ${told}. Please confirm, and record on what basis it was used or that it was left out. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: "If it was left out, say so in that sentence or row; if it was used, record the basis in the policy."
	});
	return finding("pirated/named-source", `${capital(where)} names ${entry.name}, and no record says on what basis it was used or that it was left out. Publicly known of it: ${told}. ${dated}`, hit.at, {
		evidence: hit.evidence,
		fix: "If it is not used, remove it here or set `stage: removed` in its register row; if it is, put the basis into the row's `evidence`."
	});
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function piratedFor(input, id) {
	const signed = input.model.profile.signatory?.includes("copyright") === true;
	const crawls = input.model.profile.crawls === true && signed;
	const home = (hit) => crawls && hit.crawled ? "C-1.2.1.b" : signed ? "C-1.1.1.i" : "PST-3.2.1";
	const mine = piratedHits(input).filter((hit) => home(hit) === id);
	const shown = mine.slice(0, MAX_HITS / 2).map(piratedFinding);
	const rest = mine.length - shown.length;
	return rest > 0 ? [...shown, finding("pirated/more", `And ${rest} more places that name such a source.`, mine[shown.length]?.at)] : shown;
}

// src/checks/copyright/crawling-rules.ts
const NO_CRAWL = {
	outcome: "not-applicable",
	reason: "The provider declares that it neither crawls nor has crawling done for it (crawls: false).",
	findings: []
};
const NOT_SAID = {
	outcome: "unknown",
	reason: "It is not declared whether the provider crawls or has crawling done for it: set `crawls: true` or `false` in model.yaml.",
	findings: []
};
function crawlerGate(input) {
	const { crawls } = input.model.profile;
	return crawls === true ? void 0 : crawls === false ? NO_CRAWL : NOT_SAID;
}
const ACCESS = [
	"paywall*",
	"subscription*",
	"technological measure*",
	"technical protection*",
	"access control*",
	"access restriction*",
	"restriction of access",
	"login*",
	"password*",
	"captcha*",
	"peage",
	"abonnement*",
	"mesures techniques",
	"bezahlschranke*",
	"zugangsbeschrankung*",
	"technische massnahmen",
	"misure tecnologiche",
	"abbonament*",
	"muro de pago",
	"suscripci*",
	"medidas tecnologicas"
];
function accessControls(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const value = copyrightRecord(input).access_controls;
	if (textState(value) === "filled") return {
		outcome: "recorded",
		evidence: [evidenceAt(place$2(input, "access_controls"), value)],
		findings: []
	};
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.2"] : {};
	if (policy.kind === "document" && says !== void 0 && hasGroup(says.folded, ACCESS)) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No statement is recorded of how the crawlers treat paywalls, subscriptions and other access controls.", place$2(input, "access_controls"), { fix: "access_controls: Crawlers stop at HTTP 401, 402, 403 and at login or paywall pages; no CAPTCHA solving" })]
	};
}
function listFindings(input) {
	const list = copyrightRecord(input).exclusion_list;
	const at = (...keys) => place$2(input, "exclusion_list", ...keys);
	const FIX = "exclusion_list: {path: data/excluded-sites.txt, date: <date of retrieval>, lists: [{name: <authority's list>, url: https://…, date: <date>}]}";
	if (list === void 0) return [finding("copyright/missing", "No list of sites left out of the crawl is recorded.", at(), { fix: FIX })];
	const out = [];
	const lists = list.lists ?? [];
	const target = list.path === void 0 ? void 0 : repositoryPath(list.path);
	if (target !== void 0 && !input.records.paths.has(target)) out.push(finding("copyright/no-such-file", `The exclusion list points at ${target}, which is not in this repository.`, at("path"), { fix: FIX }));
	if (target === void 0 && lists.length === 0 && (list.url === void 0 || !isUrl(list.url))) out.push(finding("copyright/list-empty", "The exclusion list names neither a file nor the official lists that it was made from.", at(), { fix: FIX }));
	if (lists.length === 0) out.push(finding("copyright/lists-unnamed", "The official lists that were used are not named. There is no single EU list: name those of the courts and authorities that you used.", at("lists"), { fix: FIX }));
	const dates = [list.date, ...lists.map((one) => one.date)].map((date) => isoDate(date)).filter((date) => date !== void 0);
	for (const [index, one] of lists.entries()) if (isoDate(one.date) === void 0 && isoDate(list.date) === void 0) out.push(finding("copyright/list-undated", `The list ${one.name ?? index + 1} has no date.`, at("lists", index), { fix: "date: <YYYY-MM-DD>" }));
	if (dates.length === 0 && lists.length === 0) out.push(finding("copyright/list-undated", "The exclusion list has no date; recognition of a site counts at the time of the crawl.", at("date"), { fix: "date: <YYYY-MM-DD>" }));
	const start = crawlStart(input);
	const newest = [...dates].sort().at(-1);
	const oldest = isoDate(list.date) ?? [...dates].sort()[0];
	if (start !== void 0 && oldest !== void 0 && oldest > start.date) out.push(finding("copyright/list-after-crawl", `The exclusion list is dated ${oldest}, after the crawl began on ${start.date} (${start.from}).`, at("date"), { fix: "Record the version of the list that the crawl used, with its own date." }));
	if (start === void 0 && newest !== void 0) out.push(finding("copyright/crawl-undated", "No crawl period is recorded, so the date of the exclusion list cannot be compared with it.", place$2(input, "crawlers"), { fix: "crawlers: [{name: …, from: <YYYY-MM-DD>, to: <YYYY-MM-DD>}]" }));
	return out;
}
function infringingSites(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const pirated = piratedFor(input, "C-1.2.1.b");
	const listed = listFindings(input);
	const record = copyrightRecord(input).exclusion_list;
	const crawl = usable(input);
	const seen = crawl === void 0 ? [] : siteProblems(crawl, input);
	const findings = [
		...findingsOf(seen),
		...pirated,
		...listed
	];
	if (findings.length === 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(place$2(input, "exclusion_list")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), sitesLine(crawl))]],
		findings
	};
	const asks = listed.every((one) => one.rule === "copyright/crawl-undated");
	const outcome = worst([
		...seen.map((one) => one.outcome),
		...pirated.length === 0 ? [] : [record === void 0 ? "gap" : "conflict"],
		...listed.length === 0 ? [] : [asks ? "unknown" : "gap"]
	]);
	if (outcome === "conflict" || pirated.length > 0) return {
		outcome,
		findings
	};
	return {
		outcome,
		reason: "Which sites courts and authorities recognised at the time of the crawl is for a person to confirm.",
		findings
	};
}
function robots(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const record = copyrightRecord(input);
	const findings = [];
	const crawlers = record.crawlers ?? [];
	for (const [index, crawler] of crawlers.entries()) if (crawler.robots === false || typeof crawler.robots === "string" && /^(?:no|false|ignored?|off|disabled)$/iu.test(crawler.robots.trim())) findings.push(finding("copyright/robots-off", `The crawler ${crawler.name ?? index + 1} is recorded as not following robots.txt.`, place$2(input, "crawlers", index, "robots"), { fix: "robots: true   # once it does" }));
	else if (crawler.robots === void 0) findings.push(finding("copyright/robots-unsaid", `It is not recorded whether the crawler ${crawler.name ?? index + 1} follows robots.txt (RFC 9309).`, place$2(input, "crawlers", index), { fix: "robots: true" }));
	const off = findings.some((one) => one.rule === "copyright/robots-off");
	if (crawlers.length === 0) findings.push(finding("copyright/missing", "The provider declares that it crawls, and no crawler is recorded.", place$2(input, "crawlers"), { fix: "crawlers: [{name: ExampleBot, agents: [ExampleBot], operator: …, purpose: …, robots: true, from: <date>, to: <date>}]" }));
	if ((record.snapshots ?? []).length === 0) findings.push(finding("copyright/no-snapshot", "No robots.txt snapshot of the crawl is recorded, so what was allowed then cannot be shown.", place$2(input, "snapshots"), { fix: "snapshots: [{protocol: robots.txt, path: .gpai/optout/…, sha256: …, date_from: <date>, date_to: <date>}]" }));
	findings.push(...snapshotFindings(input));
	const hard = findings.filter((one) => one.rule !== "copyright/snapshot-age");
	const crawl = usable(input);
	const problems = [...input.optout?.problems ?? [], ...crawl === void 0 ? [] : accessProblems(crawl, input)];
	const outcome = worst([...off ? ["conflict"] : hard.length > 0 ? ["gap"] : [], ...problems.map((one) => one.outcome)]);
	const evidence = [evidenceAt(place$2(input, "crawlers")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), countsLine(crawl))]];
	const all = [...findingsOf(problems), ...findings];
	if (outcome === "recorded") return {
		outcome,
		evidence,
		findings: all
	};
	const open = problems.find((one) => one.outcome === "unknown");
	return {
		outcome,
		findings: all,
		...crawl === void 0 ? {} : { evidence },
		...outcome === "unknown" && open !== void 0 ? { reason: open.finding.message } : {}
	};
}
const KNOWN = /* @__PURE__ */ new Set([
	"xrobotstag",
	"metarobots",
	"trusttxt",
	"doi",
	"isccregistry",
	"iscc",
	"donottrain",
	"optoutregistry",
	"haveibeentrained",
	"httpheader",
	"xmp"
]);
function otherProtocols(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const declared = (copyrightRecord(input).protocols ?? []).map((one) => typeof one === "string" ? one : one.name);
	const names = declared.filter((name) => textState(name) === "filled");
	const status = `As far as this catalogue knew on ${AGREED_LIST.asOf}, ${AGREED_LIST.status === "pending" ? "no list of protocols agreed at EU level had been published" : `the list of protocols agreed at EU level names ${(AGREED_LIST.final ?? []).join(", ")}`}; protocols beyond robots.txt are recorded, not required one by one.`;
	const crawl = usable(input);
	const problems = crawl === void 0 ? [] : protocolProblems(crawl, input);
	const seen = findingsOf(problems);
	if (names.length === 0) return {
		outcome: "gap",
		findings: [finding("copyright/missing", `No reservation protocol is recorded. ${status}`, place$2(input, "protocols"), { fix: "protocols: [robots.txt, tdmrep, …]   # those that are really honoured" }), ...seen]
	};
	const notes = names.filter((name) => protocolOf(name) === void 0 && !KNOWN.has(short$1(name))).map((name) => finding("copyright/unknown-protocol", "This protocol is not known to the catalogue; check its name.", place$2(input, "protocols", declared.indexOf(name)), {
		evidence: name,
		fix: "Use its usual name, for example robots.txt, tdmrep, ai.txt, X-Robots-Tag, IPTC, C2PA."
	}));
	const evidence = [evidenceAt(place$2(input, "protocols"), names.join(", ")), ...crawl === void 0 ? [] : [evidenceAt(manifestsAt(input), protocolsLine(crawl))]];
	const findings = [...seen, ...notes];
	if (problems.some((one) => one.outcome === "conflict")) return {
		outcome: "conflict",
		evidence,
		findings
	};
	if (names.every((name) => protocolOf(name) === "rfc9309")) return {
		outcome: "unknown",
		reason: `Only robots.txt is recorded. ${status} Whether others meet the conditions of Measure 1.3(1)(b) is for a person to decide.`,
		findings
	};
	return {
		outcome: problems.length > 0 ? "unknown" : "recorded",
		reason: status,
		evidence,
		findings
	};
}
const crawlingRules = [
	single("C-1.2.1.a", "A statement on paywalls and other access controls (crawlers only)", accessControls),
	single("C-1.2.1.b", "Exclusion list with named official lists, dated before the crawl; no row of the verified crawl on it; crawled sources and hosts against known unlicensed libraries (crawlers only)", infringingSites),
	single("C-1.3.1.a", "Every crawler recorded as following robots.txt; snapshots present and dated at the crawl; verified manifests: every row allowed by the robots.txt in force (crawlers only)", robots),
	single("C-1.3.1.b", "Other reservation protocols named; no kept row of the verified crawl reserved under one of them; the status of the EU list is said with its date (crawlers only)", otherProtocols)
];

// src/checks/copyright/crawler-information.ts
function target(input, key, what, fix) {
	const value = copyrightRecord(input)[key];
	const at = place$2(input, key);
	if (value === void 0 || textState(value) !== "filled") return {
		outcome: "gap",
		findings: [finding("copyright/missing", what, at, { fix })]
	};
	const path = repositoryPath(value);
	if (isUrl(value)) return {
		outcome: "recorded",
		evidence: [evidenceAt(at, value)],
		findings: []
	};
	if (input.records.paths.has(path)) return {
		outcome: "recorded",
		evidence: [evidenceAt(at, value)],
		findings: [],
		path
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/no-such-file", `${key} points at ${path}, which is not in this repository and is no web address.`, at, { fix })]
	};
}
function information(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const { path, ...judged } = target(input, "crawler_information", "No public page with crawler names, their robots.txt behaviour and the other steps taken is recorded.", "crawler_information: https://…   # or a file of this repository");
	const text = path === void 0 ? void 0 : input.records.documents.get(path)?.text;
	if (judged.outcome !== "recorded" || text === void 0) return judged;
	const folded = fold$1(text.slice(0, 5e5));
	const silent = (copyrightRecord(input).crawlers ?? []).flatMap((crawler, index) => {
		const names = [crawler.name, ...crawler.agents ?? []].filter((name) => name !== void 0 && name.trim() !== "");
		return names.length > 0 && !names.some((name) => folded.includes(fold$1(name).trimEnd())) ? [{
			name: names[0] ?? "",
			index
		}] : [];
	});
	const findings = silent.map(({ name, index }) => finding("copyright/crawler-unnamed", `The crawler recorded here is not named in ${path ?? "the page"}.`, place$2(input, "crawlers", index), {
		evidence: name,
		fix: `Add ${name} with its robots.txt behaviour to the page.`
	}));
	const declared = new Set(silent.map((one) => productOf(one.name)));
	for (const one of fetchers(input).filter((fetcher) => fetcher.own && !declared.has(productOf(fetcher.name)) && !folded.includes(fold$1(fetcher.name).trimEnd()))) findings.push(finding("copyright/fetcher-unnamed", `${one.name} fetched ${many(one.rows, "row")} of the manifests and is not named in ${path ?? "the page"}.`, manifestsAt(input), {
		evidence: one.name,
		fix: `Add ${one.name} with its robots.txt behaviour to the page.`
	}));
	if (!folded.includes(" robots")) findings.push(finding("copyright/robots-unsaid", "The page does not mention robots.txt.", { path: path ?? "" }, { fix: "Say which robots.txt rules the crawlers read and how." }));
	return findings.length > 0 ? {
		outcome: "gap",
		findings
	} : judged;
}
function changes(input) {
	const gate = crawlerGate(input);
	if (gate !== void 0) return gate;
	const { path: _path, ...judged } = target(input, "change_notice", "No way is recorded by which rightsholders are told automatically when the crawler information changes.", "change_notice: https://github.com/<owner>/<repository>/releases.atom   # any web feed that is used for this");
	return judged;
}
function said(groups, reason) {
	return (input) => {
		const policy = policyOf(input);
		const found = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, groups)) : void 0;
		return policy.kind === "document" && found !== void 0 ? {
			outcome: "recorded",
			evidence: [evidenceAt({
				path: policy.path,
				line: found.line
			}, found.text)],
			findings: []
		} : {
			outcome: "unknown",
			reason,
			findings: []
		};
	};
}
const standards = said([
	"standardisation",
	"standardization",
	"standards work",
	"standards body",
	"standards bodies",
	"ietf",
	"w3c",
	"good faith discussion*",
	"discussions with rightsholder*",
	"dialogue with rightsholder*",
	"aipref"
], "Encouraged, not owed: nothing is recorded on work with standards bodies and rightsholders.");
const indexing = said([
	"search index*",
	"search engine*",
	"indexing"
], "Encouraged for search engines: nothing is recorded on how training reservations leave search indexing untouched.");
function searchEngines(input) {
	const { searchEngine } = input.model.profile;
	if (searchEngine === true) return indexing(input);
	return searchEngine === false ? {
		outcome: "not-applicable",
		reason: "The provider declares that it provides no online search engine.",
		findings: []
	} : {
		outcome: "unknown",
		reason: "It is not declared whether the provider offers or controls an online search engine.",
		findings: []
	};
}
const crawlerInformationRules = [
	single("C-1.3.3", "A sentence on standards work or talks with rightsholders (encouraged)", standards),
	single("C-1.3.4.i", "Public page or file that names every recorded crawler, and every agent of the provider in the verified manifests, with its robots.txt behaviour (crawlers only)", information),
	single("C-1.3.4.ii", "A feed or another automatic notice of changes (crawlers only)", changes),
	single("C-1.3.5", "A sentence on search indexing (search engines only, encouraged)", searchEngines)
];

// src/checks/copyright/output-rules.ts
function safeguards(input) {
	const value = copyrightRecord(input).output_safeguards;
	const at = place$2(input, "output_safeguards");
	const record = typeof value === "object" ? value : value === void 0 ? {} : { description: value };
	if (textState(record.description) === "filled") {
		const current = (input.model.records.model?.data.model?.versions ?? []).at(-1);
		const evidence = [evidenceAt(at, record.description)];
		const findings = [];
		if (record.evaluation === void 0) findings.push(finding("copyright/no-evaluation", "No evaluation of the safeguards is recorded (house rule: one per model version).", at, { fix: "output_safeguards: {description: …, evaluation: reports/memorisation.md, model_version: …, date: <date>}" }));
		else if (!isUrl(record.evaluation) && !input.records.paths.has(repositoryPath(record.evaluation))) return {
			outcome: "gap",
			evidence,
			findings: [finding("copyright/no-such-file", `The evaluation ${repositoryPath(record.evaluation)} is not in this repository.`, place$2(input, "output_safeguards", "evaluation"), { fix: "evaluation: <path or https URL>" })]
		};
		if (current !== void 0 && record.model_version !== void 0 && record.model_version !== current) return {
			outcome: "stale",
			evidence,
			findings: [finding("copyright/evaluation-version", `The safeguards were evaluated for version ${record.model_version}; the newest recorded version is ${current} (house rule: a new version, a new look).`, place$2(input, "output_safeguards", "model_version"), { fix: "Evaluate the new version and record it." })]
		};
		return {
			outcome: "recorded",
			evidence,
			findings
		};
	}
	const policy = policyOf(input);
	const { says } = policy.kind === "document" ? policy.parts["1.4"] : {};
	if (policy.kind === "document" && says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No safeguard against infringing outputs is recorded.", at, { fix: "output_safeguards: {description: deduplication and an output filter for verbatim training text, evaluation: <path>, model_version: <version>, date: <date>}" })]
	};
}
const WORK = [
	"copyright*",
	"intellectual property",
	"droit d auteur",
	"droits d auteur",
	"propriete intellectuelle",
	"urheberrecht*",
	"geistiges eigentum",
	"geistigen eigentums",
	"diritto d autore",
	"diritti d autore",
	"proprieta intellettuale",
	"derechos de autor",
	"propiedad intelectual"
];
const FORBIDS = [
	"prohibit*",
	"forbid*",
	"forbidden",
	"must not",
	"may not",
	"shall not",
	"will not use",
	"do not use",
	"cannot be used",
	"can not be used",
	"not be used",
	"not permitted",
	"not allowed",
	"is not to be used",
	"agree not to",
	"you agree not",
	"not to infringe",
	"refrain from",
	"unacceptable use*",
	"interdit*",
	"ne doit pas",
	"ne pas utiliser",
	"ne devez pas",
	"untersagt",
	"verboten",
	"darf nicht",
	"durfen nicht",
	"nicht verwendet werden",
	"vietat*",
	"non deve",
	"non puo essere usato",
	"e proibito",
	"prohibid*",
	"no debe",
	"no puede utilizarse",
	"no se permite"
];
const INFRINGES = [
	"infring*",
	"violat*",
	"misappropriat*",
	"breach*",
	"contrefa*",
	"porte atteinte",
	"porter atteinte",
	"portent atteinte",
	"portant atteinte",
	"verletz*",
	"verstoss*",
	"viol*",
	"infracci*",
	"vulner*",
	"unauthorised use",
	"unauthorized use"
];
const UNDONE = [
	"does not prohibit",
	"do not prohibit",
	"not prohibited",
	"not forbidden",
	"no prohibition",
	"n est pas interdit",
	"nicht untersagt",
	"nicht verboten",
	"non e vietato",
	"no esta prohibid*"
];
function clauseIn(path, text) {
	let lead = "";
	for (const sentence of prepare(outline(text).sentences)) {
		const whole = lead + sentence.folded;
		if (sentence.text.endsWith(":")) lead = hasGroup(sentence.folded, FORBIDS) ? sentence.folded : "";
		if (!hasGroup(sentence.folded, WORK) || !hasGroup(sentence.folded, INFRINGES) || unfinished(sentence.folded)) continue;
		if (hasGroup(whole, FORBIDS) && !hasGroup(whole, UNDONE)) return {
			path,
			sentence
		};
	}
}
const documents$1 = once((input) => {
	const model = input.model.records.model?.data;
	const own = copyrightRecord(input).infringing_use;
	const facts = input.model.facts.facts.filter((fact) => fact.key === "acceptable_use.files").flatMap((fact) => fact.sources.map((source) => source.path));
	const named = (values) => [...new Set(values.filter((value) => value !== void 0 && value.trim() !== "").map((value) => isUrl(value) ? value : repositoryPath(value)))];
	const card = model?.model?.card;
	const listed = [...input.records.documents.keys()];
	return {
		terms: named([
			own?.terms,
			model?.documents?.["acceptable_use"],
			model?.documents?.["terms"],
			model?.documents?.["terms_of_use"],
			...facts,
			...listed.filter((path) => /acceptable[_ -]?use|use[_ -]?policy|terms[_ -]?(?:of|and)/iu.test(path))
		]),
		notices: named([
			own?.notice,
			card,
			...listed.filter((path) => /(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path))
		])
	};
});
function search(input, paths) {
	const read = [];
	const unread = [];
	for (const path of paths) {
		const document = input.records.documents.get(path);
		if (document === void 0) {
			unread.push(path);
			continue;
		}
		read.push(path);
		const clause = clauseIn(path, document.text);
		if (clause !== void 0) return {
			clause,
			read,
			unread
		};
	}
	return {
		read,
		unread
	};
}
function clause(input, paths, words) {
	const { clause: found, read, unread } = search(input, paths);
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: found.path,
			line: found.sentence.line
		}, found.sentence.text)],
		findings: []
	};
	const policy = policyOf(input);
	const promise = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, WORK) && hasGroup(sentence.folded, INFRINGES) && hasGroup(sentence.folded, FORBIDS) && !hasGroup(sentence.folded, DENIALS)) : void 0;
	const told = policy.kind === "document" && promise !== void 0 ? ` The policy says that such uses are prohibited (${placeOf({
		path: policy.path,
		line: promise.line
	})}).` : "";
	const first = read[0];
	if (first !== void 0) return {
		outcome: "gap",
		findings: [finding(`copyright/no-${words.key}`, `${words.what} ${read.slice(0, 5).join(", ")} holds no sentence that prohibits copyright-infringing use.${told}`, { path: first }, { fix: words.fix })]
	};
	const elsewhere = unread[0];
	if (elsewhere !== void 0) return {
		outcome: "unknown",
		reason: `${elsewhere} was not read here; a person confirms the clause.`,
		findings: [finding("copyright/not-read", `${words.what} is kept where its text was not read.${told}`, place$2(input, "infringing_use", words.key), {
			evidence: elsewhere,
			fix: `infringing_use: {${words.key}: <path of a text file>}`
		})]
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", `${words.what} is not recorded.${told}`, place$2(input, "infringing_use"), { fix: words.fix })]
	};
}
const termsClause = (input) => clause(input, documents$1(input).terms, {
	what: "The acceptable use policy or terms",
	key: "terms",
	fix: "You must not use the model in a way that infringes copyright or related rights."
});
const openNotice = (input) => clause(input, documents$1(input).notices, {
	what: "The documentation that accompanies the model",
	key: "notice",
	fix: "Users are reminded that uses of this model that infringe copyright are prohibited. This notice does not change the licence."
});
const outputRules = [
	single("C-1.4.1.a", "Safeguards described in copyright.yaml or in the policy, with an evaluation of the current version", safeguards),
	single("C-1.4.1.b.i", "The sentence in the acceptable use policy or terms that prohibits infringing uses, quoted", termsClause),
	single("C-1.4.1.b.ii", "The sentence in README or model card that tells users so (open-source models), quoted", openNotice)
];

// src/checks/copyright/policy-rules.ts
const FIX$2 = "policy: docs/copyright-policy.md   # in copyright.yaml; or {held_by, digest, version, date} where the document stays confidential";
function notADocument(policy, input) {
	switch (policy.kind) {
		case "document": return;
		case "pointer": return {
			outcome: "recorded",
			evidence: [evidenceAt(policy.at, `held by ${policy.pointer.held_by}, version ${policy.pointer.version}, ${policy.pointer.date}`)],
			findings: []
		};
		case "url": return {
			outcome: "unknown",
			reason: "The policy is a web address, which is not opened here: a person reads it, or a copy is kept in the repository.",
			findings: [finding("copyright/not-read", "The policy is named by a web address only; what it says was not read.", policy.at, { fix: FIX$2 })]
		};
		case "unread": return {
			outcome: "unknown",
			reason: `${policy.path} is no text file that can be read here.`,
			findings: [finding("copyright/not-read", `The policy ${policy.path} is present, but its text cannot be read here (a PDF, or too large).`, policy.at, { fix: "Keep the Markdown source beside it and point `policy` at that." })]
		};
		case "missing-file": return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `The policy points at ${policy.path}, which is not in this repository.`, policy.at, { fix: FIX$2 })]
		};
		case "none": return {
			outcome: "gap",
			findings: [finding("copyright/missing", "No copyright policy is recorded.", place$2(input, "policy"), { fix: FIX$2 })]
		};
	}
}
const SCOPE = [
	"all models",
	"all our models",
	"all gpai models",
	"every gpai model",
	"every model",
	"all general purpose ai models",
	"all its models",
	"any model",
	"tous les modeles",
	"tous nos modeles",
	"alle modelle",
	"alle unsere modelle",
	"tutti i modelli",
	"todos los modelos",
	"each general purpose ai model",
	"every general purpose ai model"
];
function names$1(input) {
	const model = input.model.records.model?.data.model;
	return [
		model?.name,
		model?.id,
		...input.model.facts.facts.filter((fact) => fact.key === "model.name").map((fact) => fact.value)
	].filter((name) => typeof name === "string" && name.trim().length > 2);
}
function covers$2(policy, input) {
	const texts = [...policy.sentences.map((sentence) => sentence.folded), ...policy.outline.headings.map((heading) => fold$1(heading.text))];
	if (texts.some((text) => hasGroup(text, SCOPE))) return true;
	return names$1(input).some((name) => {
		const whole = fold$1(name.slice(name.lastIndexOf("/") + 1)).trim();
		const family = whole.split(" ", 1)[0] ?? "";
		return texts.some((text) => text.includes(` ${whole} `) || family.length > 3 && text.includes(` ${family} `));
	});
}
const DATED = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bv(?:ersion)?\.?\s?\d/iu;
function placeholders(policy) {
	const words = new Map(policy.sentences.map((sentence) => [sentence.line, sentence.text]));
	return policy.unfinished.slice(0, 20).map(({ line, matched }) => finding("copyright/placeholder", "Unfinished text stands in the policy document.", {
		path: policy.path,
		line
	}, {
		evidence: words.get(line) ?? matched,
		fix: "Replace it by what is done, or remove the sentence."
	}));
}
function policyStart(policy, input) {
	const lines = factsOf(input.model.facts, "documents").flatMap(({ value, sources }) => typeof value === "object" && value !== null && "type" in value && value["type"] === "copyright-policy" && value["path"] === policy.path ? [sources[0]?.line ?? 1] : []);
	return lines.length === 0 ? 1 : Math.min(...lines);
}
function exists(input) {
	const policy = policyOf(input);
	const pirated = piratedFor(input, "C-1.1.1.i");
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") {
		const base = other ?? {
			outcome: "gap",
			findings: []
		};
		if (pirated.length === 0) return base;
		const gap = base.outcome === "gap" || pirated.some((one) => one.rule === "pirated/named-source");
		return {
			...base,
			outcome: gap ? "gap" : "unknown",
			reason: base.reason ?? "A known source of unlicensed works is named; a person must decide.",
			findings: [...pirated, ...base.findings]
		};
	}
	const said = Object.keys(PARTS$1).map((part) => policy.parts[part].says).filter((one) => one !== void 0);
	const denied = policy.parts["1.1"].denies;
	const at = {
		path: policy.path,
		line: said[0]?.line ?? 1
	};
	if (said.length === 0) return {
		outcome: "gap",
		findings: [...pirated, finding(denied === void 0 ? "copyright/empty-policy" : "copyright/denied", denied === void 0 ? "The policy document says nothing about copyright, rights reservations, outputs or complaints; headings alone are no policy." : "The document says that there is no policy.", {
			path: policy.path,
			line: denied?.line ?? 1
		}, {
			...denied === void 0 ? {} : { evidence: denied.text },
			fix: "Write what is done for Measures 1.2 to 1.5, one sentence at least for each."
		})]
	};
	const asks = [...pirated, ...placeholders(policy)];
	if (!policy.sentences.slice(0, 40).some((sentence) => DATED.test(sentence.text)) && !policy.outline.headings.some((heading) => DATED.test(heading.text))) asks.push(finding("copyright/undated", "No version or date was found near the top of the policy (house rule: a policy that is kept up to date shows its date).", {
		path: policy.path,
		line: 1
	}, { fix: `Version: 1.0 — ${input.now}` }));
	if (!covers$2(policy, input)) asks.push(finding("copyright/model-not-covered", "The policy names neither this model nor all models of the provider.", {
		path: policy.path,
		line: 1
	}, { fix: "This policy covers all general-purpose AI models that we place on the Union market." }));
	const evidence = said.slice(0, 3).map((sentence) => evidenceAt({
		path: policy.path,
		line: sentence.line
	}, sentence.text));
	if (asks.length === 0) return {
		outcome: "recorded",
		evidence,
		findings: []
	};
	const start = policyStart(policy, input);
	return {
		outcome: asks.some((one) => one.rule === "pirated/named-source" || one.rule === "copyright/placeholder" && (one.line ?? start) >= start) ? "gap" : "unknown",
		reason: `The policy in ${at.path} is there; see the questions.`,
		evidence,
		findings: asks
	};
}
const OWED = [
	"1.1",
	"1.2",
	"1.3",
	"1.4",
	"1.5"
];
function oneDocument(input) {
	const policy = policyOf(input);
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") return other ?? {
		outcome: "gap",
		findings: []
	};
	const evidence = OWED.flatMap((part) => {
		const says = policy.parts[part].says;
		return says === void 0 ? [] : [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)];
	});
	const findings = [];
	for (const part of OWED) {
		const { says, denies, unfinished } = policy.parts[part];
		const { title } = PARTS$1[part];
		if (says === void 0) {
			const near = denies ?? unfinished;
			const at = {
				path: policy.path,
				...near === void 0 ? {} : { line: near.line }
			};
			const what = denies !== void 0 ? `The policy says that there is nothing on ${title}.` : unfinished === void 0 ? `The policy has no sentence on ${title}; a heading alone is not enough.` : `The policy's part on ${title} is unfinished.`;
			findings.push(finding(denies === void 0 ? "copyright/part-missing" : "copyright/denied", what, at, {
				...near === void 0 ? {} : { evidence: near.text },
				fix: `Add what is done for ${title} to ${policy.path}.`
			}));
		} else if (denies !== void 0) findings.push(finding("copyright/contradicts-itself", `The policy speaks of ${title} on line ${says.line} and denies it here.`, {
			path: policy.path,
			line: denies.line
		}, {
			evidence: denies.text,
			fix: "Keep the sentence that is true."
		}));
	}
	if (findings.some((one) => one.rule !== "copyright/contradicts-itself")) return {
		outcome: "gap",
		evidence,
		findings
	};
	return findings.length > 0 ? {
		outcome: "unknown",
		reason: "The policy says two things; a person must decide.",
		evidence,
		findings
	} : {
		outcome: "recorded",
		evidence,
		findings
	};
}
function responsibilities(input) {
	const value = copyrightRecord(input).responsible;
	if (textState(value) === "filled") return {
		outcome: "recorded",
		evidence: [evidenceAt(place$2(input, "responsible"), value)],
		findings: []
	};
	const policy = policyOf(input);
	if (policy.kind === "pointer") return {
		outcome: "unknown",
		reason: "The policy is kept elsewhere: name the roles in `responsible`, or confirm that it names them.",
		findings: []
	};
	const says = policy.kind === "document" ? policy.parts.responsible.says : void 0;
	if (policy.kind === "document" && says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	const rule = policy.kind === "document" ? "copyright/no-responsible" : "copyright/missing";
	return {
		outcome: "gap",
		findings: [finding(rule, "No role is named that carries the copyright policy out and none that oversees it.", policy.kind === "document" ? { path: policy.path } : place$2(input, "responsible"), { fix: "responsible: Head of data implements, general counsel oversees   # role names suffice" })]
	};
}
function commitment$3(input) {
	const policy = policyOf(input);
	const other = notADocument(policy, input);
	if (other !== void 0 || policy.kind !== "document") return other ?? {
		outcome: "gap",
		findings: []
	};
	const says = policy.parts["1.3"].says;
	if (says !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: says.line
		}, says.text)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/part-missing", "The policy does not say how rights reservations are found and honoured.", { path: policy.path }, { fix: "State the protocols that are read (robots.txt and others), when, and what is done with reserved content." })]
	};
}
const NATIONAL = [
	"national law*",
	"national implementation*",
	"national transposition*",
	"member state*",
	"droit national",
	"transposition nationale",
	"etat membre",
	"nationales recht",
	"nationalen rechts",
	"nationale umsetzung*",
	"mitgliedstaat*",
	"diritto nazionale",
	"stato membro",
	"derecho nacional",
	"estado miembro"
];
function nationalLaw(input) {
	const policy = policyOf(input);
	const said = policy.kind === "document" ? policy.sentences.find((sentence) => hasGroup(sentence.folded, NATIONAL)) : void 0;
	if (policy.kind === "document" && said !== void 0 && /\b20\d{2}\b/u.test(said.text)) return {
		outcome: "recorded",
		evidence: [evidenceAt({
			path: policy.path,
			line: said.line
		}, said.text)],
		findings: []
	};
	return {
		outcome: "unknown",
		reason: "No dated review of national copyright law is recorded; whether the policy fits each Member State's law is a legal judgement.",
		findings: [finding("copyright/missing", "No dated review of national law was found in the policy.", policy.kind === "document" ? {
			path: policy.path,
			...said === void 0 ? {} : { line: said.line }
		} : place$2(input, "policy"), { fix: "Reviewed against the national implementation of Art. 4(3) of Directive (EU) 2019/790 on <date>, kept by <role>." })]
	};
}
function publicSummary(input) {
	const value = copyrightRecord(input).policy_summary;
	const policy = policyOf(input);
	if (value !== void 0 && textState(value) === "filled") {
		const path = repositoryPath(value);
		if (isUrl(value) || input.records.paths.has(path)) return {
			outcome: "recorded",
			evidence: [evidenceAt(place$2(input, "policy_summary"), value)],
			findings: older$1(input, path, policy)
		};
		return {
			outcome: "gap",
			findings: [finding("copyright/no-such-file", `The policy summary points at ${path}, which is not in this repository.`, place$2(input, "policy_summary"), { fix: "policy_summary: <path or https URL>" })]
		};
	}
	if (policy.kind === "url") return {
		outcome: "recorded",
		evidence: [evidenceAt(policy.at, policy.url)],
		findings: []
	};
	return {
		outcome: "gap",
		findings: [finding("copyright/missing", "No public summary of the copyright policy is recorded (encouraged, not owed).", place$2(input, "policy_summary"), { fix: "policy_summary: https://…   # and link it from field 3.1 of the public summary" })]
	};
}
function older$1(input, path, policy) {
	const own = input.lastChanges.get(path)?.date;
	const source = policy.kind === "document" && !isPointer(copyrightRecord(input).policy) ? input.lastChanges.get(policy.path)?.date : void 0;
	return own !== void 0 && source !== void 0 && own < source ? [finding("copyright/summary-older", `The summary of the policy is older (${own.slice(0, 10)}) than the policy itself (${source.slice(0, 10)}).`, place$2(input, "policy_summary"), { fix: "Bring the summary up to date." })] : [];
}
const policyRules = [
	single("C-1.(1)", "Policy document or pointer, with how rights reservations are found and honoured", commitment$3),
	single("C-1.(2)", "A dated review of national law named in the policy; the review itself is for a person", nationalLaw),
	single("C-1.1.1.i", "A policy with content, date and scope; placeholders by line; known unlicensed sources named in records and artifacts; a recorded day of review (house clock)", (input) => reviewed(exists(input), input, POLICY_REVIEW)),
	single("C-1.1.1.ii", "One document with a sentence, quoted with its line, for each of Measures 1.1 to 1.5; denials and bare headings do not count", oneDocument),
	single("C-1.1.1.iii", "A role that implements and a role that oversees", responsibilities),
	single("C-1.1.2", "A public summary of the policy (encouraged)", publicSummary)
];

// src/checks/copyright/checks.ts
const copyrightChecks = [
	...policyRules,
	...crawlingRules,
	...crawlerInformationRules,
	...outputRules,
	...contactRules,
	...complaintRules
];

// src/checks/safety/act-duties.ts
const POINTER$1 = "{held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD}";
function evaluations(input) {
	const list = section(input, "evaluations");
	const risks = section(input, "risks");
	return [...(list?.value ?? []).map((value, i) => ({
		value,
		at: list?.at(i) ?? { path: "" }
	})), ...(risks?.value ?? []).flatMap((risk, i) => (risk.evaluations ?? []).map((value, j) => ({
		value,
		at: risks?.at(i, "evaluations", j) ?? { path: "" }
	})))];
}
const RISK_KEYS = [
	"scenarios",
	"modelling",
	"estimation",
	"acceptance"
];
function assessments(input) {
	const risks = section(input, "risks");
	const mitigations = section(input, "mitigations");
	return [...(risks?.value ?? []).flatMap((risk, i) => RISK_KEYS.flatMap((key) => risk[key] === void 0 ? [] : [{
		value: risk[key],
		at: risks?.at(i, key) ?? { path: "" }
	}])), ...mitigations === void 0 ? [] : [{
		value: mitigations.value,
		at: mitigations.at()
	}]];
}
function assessedToo(standing, input) {
	const mitigations = section(input, "mitigations")?.value;
	return standing.every((one) => one.value === mitigations) ? "Mitigations are recorded, and no assessment of the risks that they answer. Where is that kept? Record it under risks in safety.yaml." : void 0;
}
function documents(...keys) {
	return (input) => {
		const own = section(input, "documentation");
		return keys.flatMap((key) => own?.value[key] === void 0 ? [] : [{
			value: own.value[key],
			at: own.at(key)
		}]);
	};
}
const both = (...sources) => (input) => sources.flatMap((one) => one(input));
const DUTIES = {
	"AIA-55.1.a": {
		also: [
			"S-3.2",
			"S-A3.1",
			"S-C3"
		],
		measure: "S-3.2",
		skeleton: `evaluations: [${POINTER$1}]   # in safety.yaml`,
		carriers: evaluations
	},
	"AIA-55.1.b": {
		also: [
			"S-2.1",
			"S-C2",
			"S-C4",
			"S-C5",
			"S-5.1"
		],
		measure: "S-2.1",
		skeleton: `risks: [{id: cbrn, estimation: ${POINTER$1}}]   # in safety.yaml`,
		carriers: assessments,
		missingHalf: assessedToo
	},
	"AIA-XI.2.1": {
		also: [
			"S-3.2",
			"S-10.1",
			"S-C10"
		],
		measure: "S-10.1",
		skeleton: `documentation: {evaluations: ${POINTER$1}}   # in safety.yaml`,
		carriers: both(documents("evaluations"), evaluations)
	},
	"AIA-XI.2.2": {
		also: [
			"S-3.2",
			"S-10.1",
			"S-C10"
		],
		measure: "S-10.1",
		skeleton: `documentation: {mitigations: ${POINTER$1}}   # in safety.yaml`,
		carriers: both(documents("mitigations", "evaluations"), evaluations)
	},
	"AIA-XI.2.3": {
		also: ["S-10.1", "S-C10"],
		measure: "S-10.1",
		skeleton: `documentation: {architecture: ${POINTER$1}}   # in safety.yaml`,
		carriers: documents("architecture", "integration")
	}
};
function judge$2(id, duty, input) {
	const all = duty.carriers(input);
	const standing = all.filter((one) => stateOf$2(one.value).kind === "pointer");
	const half = standing.length === 0 ? void 0 : duty.missingHalf?.(standing, input);
	if (half !== void 0) return unknown(id, half);
	if (standing.length > 0) return settle(id, { evidence: standing.map((one) => one.at) });
	const own = all.length > 0 ? settle(id, { gaps: all.slice(0, 3).flatMap((one) => pointerFinding(id, input, one.value, one.at) ?? []) }) : missing$2(id, input, duty.skeleton, ...duty.also);
	if (own.outcome !== "gap") return own;
	return dutyByMeans(id, duty.measure, input) ?? own;
}
const actDutiesCheck = {
	name: "safety-act-duties",
	handles: Object.keys(DUTIES),
	what: "Pointers to evaluations, risk assessment and documentation in safety.yaml; for a chapter not signed also declared alternative means",
	run: (input) => Object.entries(DUTIES).map(([id, duty]) => judge$2(id, duty, input))
};

// src/checks/safety/days.ts
function calendar(input) {
	const holidays = new Set(input.records.config.calendar?.holidays ?? []);
	return { isHoliday: (date) => holidays.has(date) };
}
function afterPeriod(input, date, period) {
	return addPeriod(date, period, calendar(input));
}
function placed(input) {
	return isoDate(input.model.profile.euMarket);
}
function notBeforeApplication(input, limit) {
	if (limit === void 0) return void 0;
	const first = isLegacy(input.model.profile) === true ? LEGACY_DUE : APPLICATION;
	return limit < first ? first : limit;
}
function isPast(day, now) {
	return day !== void 0 && day < now;
}
const BASIS = {
	act: "AI Act",
	notice: "Commission notice",
	code: "Code of Practice",
	house: "house rule"
};
const CALENDAR = " The Code names no calendar: Monday to Friday are counted, without calendar.holidays of config.yaml.";
function ruleWords(input, id, index = 0) {
	const entry = input.obligation(id);
	const clock = entry.clocks?.[index] ?? entry.clock;
	const text = clock.text.replace(/^house rule: /, "");
	return `Rule (${BASIS[clock.basis ?? entry.basis]}, ${entry.source.where}): ${text}.${clock.period?.endsWith("BD") === true ? CALENDAR : ""}`;
}
function day(name, value, at) {
	const on = isoDate(value);
	return on === void 0 ? void 0 : {
		name,
		on,
		at
	};
}
function disorder(...chain) {
	const known = chain.filter((one) => one !== void 0);
	return known.slice(1).flatMap((later, i) => {
		const earlier = known[i];
		if (earlier === void 0 || later.on >= earlier.on) return [];
		return [finding("safety/order", `The day of ${later.name} (${placeOf(later.at)}) lies before the day of ${earlier.name} (${placeOf(earlier.at)}).`, later.at, { fix: "correct the day that is wrong" })];
	});
}
function fromTheFuture(input, ...days) {
	return days.filter((one) => one !== void 0 && one.on > input.now).map((one) => finding("safety/future", `The day of ${one?.name ?? ""} (${placeOf(one?.at)}) lies after the day of this run (${input.now}), but it is recorded as done.`, one?.at, { fix: "correct the day, or leave it out until it is done" }));
}
function lateNote(what, done, limit) {
	return done > limit ? `${what}: the recorded day is after the day that the rule gives (${limit}).` : void 0;
}

// src/checks/safety/pointers.ts
function byDay(list, at) {
	return list.map((value, index) => ({
		value,
		at: at(index),
		index,
		on: isoDate(value.date) ?? ""
	})).toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : a.index - b.index).map(({ value, at: place, index }) => ({
		value,
		at: place,
		index
	}));
}
function pointerFindings(id, input, list) {
	return list.flatMap(({ value, at }) => pointerFinding(id, input, value, at) ?? []);
}

// src/checks/safety/sent.ts
function sameVersion(a, b) {
	return a !== void 0 && b !== void 0 && a.trim() === b.trim();
}
function transmissions(list, at) {
	const dated = list.map((value, i) => ({
		value,
		at: at(i)
	})).toSorted((a, b) => (a.value.date ?? "") < (b.value.date ?? "") ? -1 : (a.value.date ?? "") > (b.value.date ?? "") ? 1 : 0);
	const first = /* @__PURE__ */ new Map();
	for (const one of dated) if (one.value.version !== void 0 && !first.has(one.value.version.trim())) first.set(one.value.version.trim(), one);
	const of = (version) => version === void 0 ? void 0 : first.get(version.trim());
	return {
		of,
		current: (version) => first.size === 0 ? dated.at(-1) : of(version)
	};
}
function hasReceipt(sent) {
	return stateOf$2(sent?.receipt).kind === "value";
}
function halfSent(sent, what) {
	if (sent === void 0) return [];
	const lacks = [...hasReceipt(sent.value) ? [] : ["the id of the receipt"], ...isoDate(sent.value.date) === void 0 ? ["its day"] : []];
	return lacks.length === 0 ? [] : [finding("safety/receipt", `The transmission of ${what} does not record ${lacks.join(" and ")}.`, sent.at, { fix: "{receipt: <id of the EU SEND receipt>, date: YYYY-MM-DD, version: \"<n>\"}" })];
}
function sentDay(sent, what) {
	return sent === void 0 || !hasReceipt(sent.value) ? void 0 : day(`the transmission of ${what}`, sent.value.date, sent.at);
}

// src/checks/safety/changelog.ts
function lacking$2(note) {
	return [
		...stateOf$2(note.version).kind === "value" ? [] : ["version"],
		...isoDate(note.date) === void 0 ? ["date"] : [],
		...hasReason(note.reason) ? [] : ["reason"]
	];
}
function changelogSeen(input, { what, version, versionAt, notes, at }) {
	const gaps = notes.flatMap((note, i) => {
		const lacks = lacking$2(note);
		return lacks.length === 0 ? [] : [finding("safety/changelog", `An entry of the changelog of ${what} has no ${lacks.join(", no ")}.`, at(i), { fix: "{version: \"<n>\", date: YYYY-MM-DD, reason: <why, in general words>}" })];
	});
	const future = fromTheFuture(input, ...notes.map((note, i) => day("an entry of the changelog", note.date, at(i, "date"))));
	const newest = byDay(notes, (i) => at(i, "version")).at(-1);
	const conflict = newest?.value.version !== void 0 && version !== void 0 && !sameVersion(newest.value.version, version) ? [finding("safety/version", `The newest entry of the changelog (${placeOf(newest.at)}) is about another version than the pointer of ${what} (${placeOf(versionAt)}).`, versionAt, { fix: "bring the pointer and the changelog to the same version" })] : [];
	return {
		gaps,
		conflicts: [...future, ...conflict],
		...newest === void 0 ? {} : { evidence: [newest.at] }
	};
}

// src/checks/safety/events.ts
const ASSESSED = /* @__PURE__ */ new Set([
	"material-change",
	"serious-incident",
	"near-miss",
	"risk-change"
]);
function asksForAssessment(event) {
	return ASSESSED.has(event.kind);
}
function events(input) {
	const all = section(input, "events");
	return (all?.value ?? []).flatMap((one, i) => {
		const on = isoDate(one.on);
		const closed = isoDate(one.closed_on);
		return on === void 0 || all === void 0 ? [] : [{
			kind: one.kind,
			on,
			at: all.at(i),
			...closed === void 0 ? {} : { closed }
		}];
	});
}
function eventConflicts(input) {
	return events(input).flatMap((one) => {
		const happened = day("an event", one.on, one.at);
		const closed = day("its closing", one.closed, one.at);
		return [...disorder(happened, closed), ...fromTheFuture(input, happened, closed)];
	});
}
function unanswered$1(input, days, wanted = () => true) {
	const last = days.filter((done) => done <= input.now).toSorted().at(-1) ?? "";
	return events(input).filter((one) => wanted(one) && one.closed === void 0 && one.on <= input.now && last < one.on);
}

// src/checks/safety/assessment.ts
const YEAR$1 = periodOf("framework-assessment");
const SKELETON$10 = "framework_assessments: [{held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD, covers: [adequacy, adherence]}]   # in safety.yaml";
const OURS = "The Code does not say which model's placing counts where a provider has several: here it is the earliest of those recorded in this repository, and with an assessment the day of the last one. That reading is ours; an earlier assessment that you record moves the day.";
function firstPlacing(input) {
	const others = input.records.models.flatMap((one) => {
		const on = isoDate(one.model?.data.dates?.eu_market);
		return one.model?.data.systemic_risk === true && on !== void 0 && on >= "2025-08-02" ? [on] : [];
	});
	const own = notBeforeApplication(input, placed(input));
	return [...others, ...own === void 0 ? [] : [own]].toSorted()[0];
}
function assessed(input) {
	const list = section(input, "framework_assessments");
	const done = list === void 0 ? [] : byDay(list.value, (i) => list.at(i));
	const last = done.at(-1);
	const anchor = isoDate(last?.value.date) ?? firstPlacing(input);
	const limit = anchor === void 0 ? void 0 : afterPeriod(input, anchor, YEAR$1);
	const notes = [ruleWords(input, "S-1.3", 0), OURS];
	const gaps = pointerFindings("S-1.3", input, done);
	const conflicts = fromTheFuture(input, ...done.map(({ value, at }) => day("an assessment", value.date, at)));
	const lacks = last?.value.covers === void 0 ? [] : ["adequacy", "adherence"].filter((one) => last.value.covers?.includes(one) !== true);
	const partly = last === void 0 || lacks.length === 0 ? [] : [finding("safety/assessment-part", `The newest assessment is not recorded as covering ${lacks.join(" and ")} (Measure 1.3 asks for adequacy and adherence).`, last.at, { fix: "covers: [adequacy, adherence]" })];
	const seen = {
		conflicts,
		gaps: [...gaps, ...partly],
		notes,
		evidence: last === void 0 ? [] : [last.at],
		due: [limit]
	};
	if (limit === void 0) return {
		...seen,
		questions: ["When was the model placed on the Union market? Twelve months count from that day: dates: {eu_market: YYYY-MM-DD} in model.yaml."]
	};
	if (isPast(limit, input.now)) {
		const what = last === void 0 ? "No Framework assessment is recorded" : "The newest Framework assessment is older than 12 months";
		return {
			...seen,
			stale: [finding("safety/assessment-due", `${what}; the day that the rule gives was ${limit}.`, last?.at ?? { path: input.model.records.safety?.path ?? `${input.model.records.folder}/safety.yaml` }, { fix: SKELETON$10 })]
		};
	}
	return last === void 0 ? {
		...seen,
		later: [`No assessment is recorded yet, and without a cause none need be before ${limit}.`]
	} : seen;
}
function onCause(input) {
	const days = (section(input, "framework_assessments")?.value ?? []).flatMap((one) => isoDate(one.date) ?? []);
	const open = unanswered$1(input, days, asksForAssessment);
	return {
		conflicts: eventConflicts(input),
		stale: open.map((one) => finding("safety/assessment-cause", "An event is recorded that makes a Framework assessment due now, and no assessment follows it. The Code sets no number of days for it.", one.at, { fix: "record the assessment under framework_assessments, or closed_on: YYYY-MM-DD at the event" }))
	};
}
function changelog$1(input) {
	const framework = section(input, "framework");
	if (framework === void 0) return {};
	const { value, at } = framework;
	if (value.changelog === void 0) return { questions: ["Has the Framework been changed since its first version? Every change carries version, date and reason: framework: {changelog: [{version: \"<n>\", date: YYYY-MM-DD, reason: <why>}]}."] };
	return changelogSeen(input, {
		what: "the Framework",
		version: value.version,
		versionAt: at("version"),
		notes: value.changelog,
		at: (i, key) => key === void 0 ? at("changelog", i) : at("changelog", i, key)
	});
}
function updating(input) {
	const id = "S-1.3";
	if (section(input, "framework_assessments") === void 0 && section(input, "framework")?.value.changelog === void 0 && section(input, "events") === void 0 && (byId$1(input, id) !== void 0 || section(input, "framework") === void 0)) {
		const anchor = firstPlacing(input);
		return missingUntil(id, input, SKELETON$10, anchor === void 0 ? void 0 : afterPeriod(input, anchor, YEAR$1), `${ruleWords(input, id, 0)} ${OURS}`);
	}
	const kept = ownById(input, id);
	return settle(id, together(kept === void 0 ? assessed(input) : {}, onCause(input), changelog$1(input)));
}
const assessmentCheck = {
	name: "safety-assessment",
	handles: ["S-1.3"],
	what: "Framework assessments 12 months after placing or after the last one, or on a recorded cause; changelog with version, date and reason, at the version of the pointer",
	run: (input) => [updating(input)]
};

// src/checks/safety/releases.ts
function releases(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	const found = /* @__PURE__ */ new Map();
	for (const [i, one] of (file.data.lineage?.releases ?? []).entries()) {
		const on = isoDate(one.eu_market) ?? isoDate(one.date);
		const version = one.version.trim();
		if (!found.has(version)) found.set(version, {
			version,
			at: file.at("lineage", "releases", i),
			...on === void 0 ? {} : { on }
		});
	}
	for (const [i, one] of (file.data.model?.versions ?? []).entries()) {
		const version = one.trim();
		if (!found.has(version)) found.set(version, {
			version,
			at: file.at("model", "versions", i)
		});
	}
	return [...found.values()];
}

// src/checks/safety/cycles.ts
const SKELETON$9 = "cycles: [{date: YYYY-MM-DD, model_version: \"<n>\"}]   # in safety.yaml";
function cycles(input) {
	const list = section(input, "cycles");
	if (list === void 0) return [];
	return byDay(list.value, (i) => list.at(i)).flatMap(({ value, at }) => {
		const on = isoDate(value.date);
		return on === void 0 ? [] : [{
			on,
			at,
			...value.model_version === void 0 ? {} : { version: value.model_version }
		}];
	});
}
function beforePlacing(input, done) {
	const limit = notBeforeApplication(input, placed(input));
	const [first] = done;
	const notes = [ruleWords(input, "S-1.2", 0)];
	if (limit === void 0) return {
		notes,
		questions: ["When was the model placed on the Union market, or when is that planned? A full cycle is complete by then: dates: {eu_market: YYYY-MM-DD} in model.yaml."]
	};
	if (first === void 0) {
		if (!isPast(limit, input.now)) return {
			notes,
			due: [limit],
			later: [`No full cycle is recorded yet, and none need be before ${limit}.`]
		};
		return {
			notes,
			due: [limit],
			gaps: [finding("safety/no-cycle", `No full risk cycle is recorded, and the day that the rule gives (${limit}) is over.`, section(input, "cycles")?.at(), { fix: SKELETON$9 })]
		};
	}
	const late = lateNote("First full cycle", first.on, limit);
	return {
		notes: [...notes, ...late === void 0 ? [] : [late]],
		evidence: [first.at]
	};
}
function atReleases(input, done) {
	const dated = releases(input).filter((one) => one.on !== void 0).toSorted((a, b) => (a.on ?? "") < (b.on ?? "") ? -1 : 1);
	const named = new Map(done.flatMap((one) => one.version === void 0 ? [] : [[one.version.trim(), one]]));
	const unnamed = done.filter((one) => one.version === void 0);
	let next = 0;
	const parts = dated.slice(1).map((release, i) => {
		const before = dated[i]?.on ?? "";
		const on = release.on ?? "";
		while ((unnamed[next]?.on ?? "9999") <= before) next += 1;
		const between = unnamed[next];
		const found = named.get(release.version) ?? (between !== void 0 && between.on <= on ? between : void 0);
		if (found !== void 0) return { evidence: [found.at] };
		if (!isPast(on, input.now)) return { due: [on] };
		return { stale: [finding("safety/cycle-release", "No full cycle is recorded for this release: none names its version, and none lies between the release before it and it. Parts of earlier cycles that still hold need not be repeated, but the cycle is recorded.", release.at, { fix: SKELETON$9 })] };
	});
	return together(...parts);
}
function onEvents(input, done) {
	return {
		conflicts: eventConflicts(input),
		stale: unanswered$1(input, done.map((one) => one.on)).map((one) => finding("safety/cycle-event", "An event is recorded after which a full cycle is due again, and no cycle follows it. The Code sets no number of days for it.", one.at, { fix: `${SKELETON$9}, or closed_on: YYYY-MM-DD at the event` }))
	};
}
function lighter(input) {
	const list = section(input, "light_evaluations");
	if (list === void 0 || list.value.length === 0) return { questions: ["Have trigger points for lighter evaluations been passed? They are kept as light_evaluations: [{date: YYYY-MM-DD, trigger: <its name>}]."] };
	return {
		conflicts: fromTheFuture(input, ...list.value.map((one, i) => day("a lighter evaluation", one.date, list.at(i, "date")))),
		gaps: list.value.flatMap((one, i) => one.trigger === void 0 ? [finding("safety/trigger", "A lighter evaluation does not name its trigger point.", list.at(i), { fix: "trigger: <name of the trigger point>" })] : []),
		evidence: [list.at(0)]
	};
}
function implementing(input) {
	const id = "S-1.2";
	const list = section(input, "cycles");
	if (list === void 0 && section(input, "light_evaluations") === void 0) return missingUntil(id, input, SKELETON$9, notBeforeApplication(input, placed(input)), ruleWords(input, id, 0));
	const done = cycles(input);
	const pointers = (list?.value ?? []).flatMap((one, i) => one.document === void 0 ? [] : pointerFinding(id, input, one.document, list?.at(i, "document") ?? { path: "" }) ?? []);
	const future = fromTheFuture(input, ...done.map((one) => day("a full cycle", one.on, one.at)));
	return settle(id, together({
		gaps: pointers,
		conflicts: future
	}, beforePlacing(input, done), atReleases(input, done), onEvents(input, done), lighter(input)));
}
const cyclesCheck = {
	name: "safety-cycles",
	handles: ["S-1.2"],
	what: "Full cycles by the day of placing, at later releases and after recorded events; lighter evaluations with day and trigger",
	run: (input) => [implementing(input)]
};

// src/checks/safety/framework.ts
const SKELETON$8 = "framework: {held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD, confirmed_on: YYYY-MM-DD}   # in safety.yaml";
const FOUR_WEEKS = periodOf("framework-after-notification");
const TWO_WEEKS_BEFORE = periodOf("framework-before-placing");
const FIVE_BUSINESS_DAYS$1 = periodOf("framework-sent");
function confirmationLimit(input) {
	const notified = isoDate(section(input, "notification")?.value.notified_on);
	const market = placed(input);
	const after = notified === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, notified, FOUR_WEEKS));
	const before = market === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, market, TWO_WEEKS_BEFORE));
	const questions = [...after === void 0 && !volunteered(input) ? ["When was the Commission notified (Art. 52(1))? Four weeks count from that day: notification: {notified_on: YYYY-MM-DD}."] : [], ...before === void 0 ? ["When was the model placed on the Union market, or when is that planned? The Framework is to be confirmed two weeks before: dates: {eu_market: YYYY-MM-DD} in model.yaml."] : []];
	const rule = `${ruleWords(input, "S-1.1", 0)} ${ruleWords(input, "S-1.1", 1)}`;
	if (after === void 0 || before === void 0) {
		const only = after ?? before;
		return {
			notes: [rule, ...only === void 0 ? [] : [`Only one of the two days can be counted: ${only}, ${after === void 0 ? "2 weeks before placing" : "4 weeks after the notification"}.`]],
			questions,
			...only === void 0 ? {} : { day: only }
		};
	}
	const binds = before < after ? before : after;
	return {
		day: binds,
		questions,
		notes: [rule, `4 weeks after the notification: ${after}; 2 weeks before placing: ${before}. The earlier binds, ${before < after ? "the one before placing" : before === after ? "both are the same" : "the one after the notification"}: ${binds}.${notified !== void 0 && before < notified && binds === before ? " It was already past on the day of the notification." : ""}`]
	};
}
function headings({ value, at }) {
	if (value.headings === void 0) return { questions: [`Which of the eight headings of Measure 1.1 does the Framework have? framework: {headings: [${FRAMEWORK_HEADINGS.join(", ")}]}.`] };
	const has = new Set(value.headings);
	const lacks = FRAMEWORK_HEADINGS.filter((one) => !has.has(one));
	if (lacks.length === 0) return { evidence: [at("headings")] };
	return { gaps: [finding("safety/headings", `The record does not name these headings of Measure 1.1 for the Framework: ${lacks.join(", ")}.`, at("headings"), {
		fix: `headings: [${FRAMEWORK_HEADINGS.join(", ")}]   # those that it has`,
		about: lacks
	})] };
}
function documentDay({ value, at }) {
	return day("the Framework's version", value.date, at("date"));
}
function confirmationDay({ value, at }) {
	return day("its confirmation", value.confirmed_on, at("confirmed_on"));
}
function confirmation(input, framework) {
	const limit = confirmationLimit(input);
	const confirmed = confirmationDay(framework);
	if (confirmed !== void 0) {
		const late = limit.day === void 0 ? void 0 : lateNote("Confirmation of the Framework", confirmed.on, limit.day);
		return {
			conflicts: [...disorder(documentDay(framework), confirmed), ...fromTheFuture(input, documentDay(framework), confirmed)],
			notes: [...late === void 0 ? [] : [late], ...limit.notes],
			questions: limit.day === void 0 ? limit.questions : [],
			evidence: [confirmed.at]
		};
	}
	const seen = {
		conflicts: fromTheFuture(input, documentDay(framework)),
		notes: limit.notes,
		due: [limit.day]
	};
	if (limit.day !== void 0 && isPast(limit.day, input.now)) return {
		...seen,
		gaps: [finding("safety/not-confirmed", `No confirmation of the Framework is recorded, and the day that the rule gives (${limit.day}) is over.`, framework.at(), { fix: "framework: {confirmed_on: YYYY-MM-DD}" })]
	};
	if (limit.questions.length > 0) return {
		...seen,
		questions: limit.questions
	};
	return {
		...seen,
		later: [`The confirmation is not recorded yet, and need not be before ${limit.day ?? ""}.`]
	};
}
function commitment$2(input) {
	const framework = section(input, "framework");
	const limit = confirmationLimit(input);
	if (framework === void 0) return missingUntil("S-C1", input, SKELETON$8, limit.day, limit.notes.join(" "));
	const fault = pointerFinding("S-C1", input, framework.value, framework.at());
	return settle("S-C1", {
		gaps: fault === void 0 ? [] : [fault],
		evidence: [framework.at()]
	});
}
function creating(input) {
	const framework = section(input, "framework");
	const limit = confirmationLimit(input);
	if (framework === void 0) return missingUntil("S-1.1", input, SKELETON$8, limit.day, limit.notes.join(" "));
	const fault = pointerFinding("S-1.1", input, framework.value, framework.at());
	return settle("S-1.1", together({
		gaps: fault === void 0 ? [] : [fault],
		evidence: [framework.at()]
	}, headings(framework), confirmation(input, framework)));
}
function sentOf({ value, at }) {
	return transmissions(value.sent ?? [], (i) => at("sent", i));
}
function currentSent(input, framework) {
	const sent = sentOf(framework).current(framework.value.version);
	const done = sentDay(sent, "the Framework");
	const confirmed = confirmationDay(framework);
	const limit = confirmed === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, confirmed.on, FIVE_BUSINESS_DAYS$1));
	const conflicts = [...disorder(confirmed, done), ...fromTheFuture(input, done)];
	const gaps = halfSent(sent, "the Framework");
	const evidence = sent === void 0 ? [] : [sent.at];
	if (confirmed === void 0 || limit === void 0) {
		const before = confirmationLimit(input).day;
		if (sent === void 0 && before !== void 0 && !isPast(before, input.now)) return {
			later: [`Five business days count from the confirmation, which is not recorded yet and need not be before ${before}.`],
			due: [before]
		};
		return {
			gaps,
			conflicts,
			evidence,
			questions: ["When was this version of the Framework confirmed? The five business days count from that day: framework: {confirmed_on: YYYY-MM-DD}."]
		};
	}
	if (done !== void 0) {
		const late = lateNote("Transmission of the Framework", done.on, limit);
		return {
			gaps,
			conflicts,
			evidence,
			notes: late === void 0 ? [] : [late]
		};
	}
	if (gaps.length > 0) return {
		gaps,
		conflicts,
		evidence,
		due: [limit]
	};
	if (!isPast(limit, input.now)) return {
		conflicts,
		due: [limit],
		later: [`No transmission of this version is recorded yet, and none need be before ${limit}.`]
	};
	return {
		conflicts,
		due: [limit],
		gaps: [finding("safety/not-sent", `No transmission of the Framework's version is recorded, and the day that the rule gives (${limit}) is over.`, framework.at("version"), { fix: "framework: {sent: [{receipt: <id>, date: YYYY-MM-DD, version: \"<n>\"}]}" })]
	};
}
function earlierSent(input, framework) {
	const all = sentOf(framework);
	const seen = (framework.value.changelog ?? []).map((note, i) => {
		if (note.version === void 0 || sameVersion(note.version, framework.value.version)) return {};
		const sent = all.of(note.version);
		if (sent !== void 0) return {
			gaps: halfSent(sent, "an earlier version"),
			conflicts: [...disorder(day("that version", note.date, framework.at("changelog", i, "date")), sentDay(sent, "an earlier version")), ...fromTheFuture(input, sentDay(sent, "an earlier version"))],
			evidence: [sent.at]
		};
		const on = isoDate(note.date);
		const limit = on === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, on, FIVE_BUSINESS_DAYS$1));
		if (limit !== void 0 && !isPast(limit, input.now)) return { due: [limit] };
		return { gaps: [finding("safety/not-sent", "No transmission is recorded for a version that the Framework's changelog names: every update goes to the AI Office.", framework.at("changelog", i), { fix: "framework: {sent: [{receipt: <id>, date: YYYY-MM-DD, version: \"<n>\"}]}" })] };
	});
	return together(...seen);
}
function notifying$1(input) {
	const framework = section(input, "framework");
	const limit = confirmationLimit(input).day;
	const rule = ruleWords(input, "S-1.4");
	if (framework === void 0) return missingUntil("S-1.4", input, `${SKELETON$8.slice(0, SKELETON$8.indexOf("}"))}, sent: [{receipt: <id>, date: YYYY-MM-DD}]}   # in safety.yaml`, limit, rule);
	return settle("S-1.4", together(currentSent(input, framework), earlierSent(input, framework), { notes: [rule] }));
}
const frameworkCheck = {
	name: "safety-framework",
	handles: [
		"S-C1",
		"S-1.1",
		"S-1.4"
	],
	what: "Pointer to the Framework, its eight headings, the day of its confirmation against both limits, receipts within five business days",
	run: (input) => [
		commitment$2(input),
		creating(input),
		notifying$1(input)
	]
};

// src/checks/act/modifier-systemic.ts
function noSystemicBase(input) {
	const bases = input.model.records.model?.data.base_models ?? [];
	if (bases.length === 0) return void 0;
	if (bases.every((base) => base.systemic_risk === false)) return "No base model is recorded as one with systemic risk; what the model itself owes is judged under AIA-52.1.";
	const found = thirds(input).comparisons.filter((one) => one.base.systemicRisk === true);
	return found.length > 0 && found.every((one) => one.side === "below") ? "Every recorded or estimated amount of the modification lies below one third of the compute of the base with systemic risk: an indicator, and no decision. What the model itself owes is judged under AIA-52.1." : void 0;
}

// src/checks/safety/estimates.ts
function beforeRun(input) {
	const file = input.model.records.model;
	const estimated = isoDate(file?.data.compute?.estimated_on);
	const start = isoDate(file?.data.dates?.pretraining_start);
	if (file === void 0 || estimated === void 0 || start === void 0) return { questions: [`Was the compute estimated before the large pre-training run? Record ${[...start === void 0 ? ["dates: {pretraining_start: YYYY-MM-DD}"] : [], ...estimated === void 0 ? ["compute: {estimated_on: YYYY-MM-DD}"] : []].join(" and ")} in model.yaml.`] };
	const places = [file.at("compute", "estimated_on"), file.at("dates", "pretraining_start")];
	if (estimated <= start) return { evidence: places };
	if (start < "2025-08-02") return {
		evidence: places,
		notes: ["The run started before 2 August 2025, when the duties began to apply: that its estimate is dated after the start is not held against it."]
	};
	return { gaps: [finding("safety/estimate-before-run", "The recorded estimate is not dated before the start of the large pre-training run: the Guidelines ask for one before it.", places[0], { fix: "compute: {estimated_on: YYYY-MM-DD}   # the day of the estimate made before the run, or a pointer under G-notify in safety.yaml" })] };
}
function whileTraining(input) {
	const { records, profile } = input.model;
	const start = isoDate(records.model?.data.dates?.pretraining_start);
	const over = [isoDate(profile.released), isoDate(profile.euMarket)].some((one) => one !== void 0 && one <= input.now);
	const own = section(input, "notification");
	if (start === void 0 || start > input.now || over || isoDate(own?.value.notified_on) !== void 0) return {};
	if (!cumulative(input).some((one) => systemicBand(one.flop) !== "below")) return {};
	const last = [
		isoDate(own?.value.estimated_on),
		isoDate(records.model?.data.compute?.estimated_on),
		start
	].filter((one) => one !== void 0).toSorted().at(-1) ?? start;
	const days = houseDays(input.records.config.house, "estimate_days");
	const limit = houseDue(input.records.config.house, "estimate_days", last);
	const rule = `House rule: the cumulative compute is estimated again at least every ${days} days while training near 10^25 FLOP (house.estimate_days in config.yaml; the Guidelines only say to monitor closely).`;
	if (!isPast(limit, input.now)) return {
		notes: [rule],
		due: [limit]
	};
	return {
		notes: [rule],
		due: [limit],
		stale: [finding("safety/estimate-age", `The last recorded estimate of the cumulative compute is older than the house rule of ${days} days.`, own?.at("estimated_on") ?? records.model?.at("compute", "estimated_on"), { fix: "notification: {estimated_on: YYYY-MM-DD}   # in safety.yaml" })]
	};
}
function runSeen(input) {
	return together(beforeRun(input), whileTraining(input));
}

// src/checks/safety/notification.ts
const TWO_WEEKS = periodOf("notification");
const SKELETON$7 = "notification: {met_on: YYYY-MM-DD, notified_on: YYYY-MM-DD, receipt: <id of the EU SEND receipt>}   # in safety.yaml; or foreseen_on";
const WHEN = "On which day was the condition met, or on which day did it become known that it will be met? Two weeks count from the earlier: notification: {met_on: YYYY-MM-DD} or {foreseen_on: YYYY-MM-DD}.";
function daysOf(input) {
	const own = section(input, "notification");
	const one = (name, key) => own === void 0 ? void 0 : day(name, own.value[key], own.at(key));
	return {
		met: one("meeting the condition", "met_on"),
		foreseen: one("foreseeing it", "foreseen_on"),
		notified: one("the notification", "notified_on")
	};
}
function startOf$1({ met, foreseen }) {
	if (met === void 0 || foreseen === void 0) return met ?? foreseen;
	return foreseen.on <= met.on ? foreseen : met;
}
function limitOf$1(input, days) {
	const start = startOf$1(days)?.on;
	return start === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, start < "2025-08-02" ? APPLICATION : start, TWO_WEEKS));
}
function thresholdFacts(input) {
	const above = cumulative(input).filter((one) => systemicBand(one.flop) === "above");
	if (above.length === 0) return [];
	const places = [...new Set(above.map((one) => placeOf(one.source)))].slice(0, 3).join(", ");
	return [finding("safety/threshold-facts", `An estimate of the cumulative compute lies above 10^25 FLOP (${places}), and no day is recorded on which that was met or foreseen. ${WHEN}`, { path: safetyPath(input) }, { fix: SKELETON$7 })];
}
const PENDING = "Arguments against the classification are recorded; the duties go on while they are pending (Art. 52(3); Guidelines, section 2.3.3).";
function rebuttal(id, input) {
	const own = section(input, "notification");
	if (own?.value.rebuttal === void 0) return {};
	const fault = pointerFinding(id, input, own.value.rebuttal, own.at("rebuttal"));
	return {
		notes: [PENDING],
		...fault === void 0 ? {} : { gaps: [fault] }
	};
}
function notice(id, input) {
	const own = section(input, "notification");
	const days = daysOf(input);
	const { met, foreseen, notified } = days;
	const start = startOf$1(days);
	const limit = limitOf$1(input, days);
	const rule = ruleWords(input, id);
	const conflicts = [
		...disorder(foreseen, met),
		...disorder(start, notified),
		...fromTheFuture(input, met, foreseen, notified)
	];
	const filed = stateOf$2(own?.value.receipt).kind === "value";
	const base = {
		conflicts,
		notes: [rule],
		evidence: own === void 0 ? [] : [own.at()]
	};
	if (notified !== void 0) {
		const gaps = filed ? [] : [finding("safety/receipt", "The notification is recorded without the id of its receipt.", notified.at, { fix: "notification: {receipt: <id of the EU SEND receipt>}" })];
		const late = limit === void 0 ? void 0 : lateNote("Notification", notified.on, limit);
		return {
			...base,
			gaps,
			questions: limit === void 0 ? [WHEN] : [],
			notes: late === void 0 ? [rule] : [late, rule]
		};
	}
	const half = filed ? [finding("safety/receipt", "A receipt of the notification is recorded without the day of the notification.", own?.at("receipt"), { fix: "notification: {notified_on: YYYY-MM-DD}" })] : [];
	if (half.length > 0) return {
		...base,
		gaps: half,
		due: [limit]
	};
	if (limit === void 0) return {
		...base,
		questions: [WHEN]
	};
	if (!isPast(limit, input.now)) return {
		...base,
		due: [limit],
		later: [`No notification is recorded yet; the last day that the rule gives is ${limit}. The Act asks for it without delay.`]
	};
	return {
		...base,
		due: [limit],
		gaps: [finding("safety/not-notified", `No notification is recorded, and the day that the rule gives (${limit}) is over.`, own?.at(), { fix: SKELETON$7 })]
	};
}
function told(input) {
	const own = section(input, "notification")?.value;
	return own !== void 0 && [
		own.met_on,
		own.foreseen_on,
		own.notified_on,
		own.receipt
	].some((one) => one !== void 0);
}
function untold(id, input) {
	const open = missing$2(id, input, SKELETON$7);
	return open.outcome === "gap" ? {
		...open,
		findings: [...open.findings, ...thresholdFacts(input)]
	} : open;
}
function notification(id, input, more = {}) {
	const extra = together(rebuttal(id, input), more);
	if (told(input)) return settle(id, together(notice(id, input), extra));
	const own = untold(id, input);
	if (own.outcome !== "recorded") return {
		...own,
		findings: [...own.findings, ...settle(id, extra).findings]
	};
	const evidence = (own.evidence ?? []).map(({ path, line }) => ({
		path,
		...line === void 0 ? {} : { line }
	}));
	return settle(id, together({ evidence }, rebuttal(id, input), { conflicts: more.conflicts ?? [] }));
}
function content(input) {
	const id = "G-notify-content";
	const file = input.model.records.model;
	const kept = byId$1(input, id);
	if (kept !== void 0) return pointerResult(id, input, kept.value, kept.at);
	const compute = file?.data.compute;
	if (file === void 0 || compute?.flop === void 0) return missing$2(id, input, `${pointerSkeleton(id)}; or compute: {flop: <n>, method: <how>} in model.yaml`);
	const note = "The notification gives the amount with two significant figures; `gpai-docket compute` writes it in that form.";
	if (stateOf$2(compute.method).kind !== "value") return settle(id, {
		notes: [note],
		gaps: [finding("safety/approach", "The compute is recorded without how it was estimated: the notification holds the approach and its approximations.", file.at("compute"), { fix: "compute: {method: architecture, assumptions: <approximations>}   # in model.yaml" })]
	});
	return settle(id, {
		notes: [note],
		evidence: [file.at("compute", "flop"), file.at("compute", "method")]
	});
}
function contest(id, input) {
	const own = section(input, "notification");
	if (own?.value.rebuttal === void 0) return unread$1(id, input) ?? notApplicable(id, "No arguments against the classification are recorded (notification.rebuttal in safety.yaml); none are owed.");
	const fault = pointerFinding(id, input, own.value.rebuttal, own.at("rebuttal"));
	if (fault !== void 0) return settle(id, { gaps: [fault] });
	return {
		...recorded(id, evidenceAt(own.at("rebuttal"))),
		reason: `${PENDING} Having or planning mitigations is no ground (Guidelines, section 2.3.3).`
	};
}
function estimateAfterNotice(input) {
	const file = input.model.records.model;
	const estimated = file === void 0 ? void 0 : day("the recorded estimate", file.data.compute?.estimated_on, file.at("compute", "estimated_on"));
	return fromTheFuture(input, estimated, day("the last estimate", isoDate(section(input, "notification")?.value.estimated_on), section(input, "notification")?.at("estimated_on") ?? { path: safetyPath(input) }));
}
function ofModifier(input) {
	const none = noSystemicBase(input);
	return none === void 0 ? notification("G-modifier-sr", input) : notApplicable("G-modifier-sr", none);
}
const notificationCheck = {
	name: "safety-notification",
	handles: [
		"AIA-52.1",
		"G-notify",
		"G-notify-content",
		"G-modifier-sr",
		"G-contest",
		"AIA-52.2"
	],
	what: "Days of meeting or foreseeing 10^25 FLOP, of the notification and its receipt; estimates before and during the run; pointer to arguments, which suspend nothing",
	run: (input) => [
		notification("AIA-52.1", input),
		notification("G-notify", input, together(runSeen(input), { conflicts: estimateAfterNotice(input) })),
		content(input),
		ofModifier(input),
		contest("G-contest", input),
		contest("AIA-52.2", input)
	]
};

// src/checks/safety/answered.ts
const POINTER = "{held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD}";
function answered(id, input, seen, skeleton) {
	if (seen === void 0) return missing$2(id, input, skeleton);
	const kept = byId$1(input, id);
	if (kept === void 0) return settle(id, seen);
	const fault = pointerFinding(id, input, kept.value, kept.at);
	if (kept.whole !== void 0 && fault === void 0) return (seen.gaps ?? []).length === 0 ? settle(id, seen) : settle(id, {
		...seen,
		gaps: [],
		questions: [...seen.questions ?? [], wholeQuestion(id, kept)]
	});
	return settle(id, {
		...seen,
		gaps: fault === void 0 ? [] : [fault],
		evidence: [kept.at, ...seen.evidence ?? []]
	});
}
function documentSeen(id, input, { value, at, what, fix }) {
	if (value === void 0 || value === null) return { gaps: [missingFinding(id, input, what, fix, at)] };
	const fault = pointerFinding(id, input, value, at);
	if (fault !== void 0) return { gaps: [fault] };
	return {
		evidence: [at],
		conflicts: isPointer(value) ? fromTheFuture(input, day("the document", value.date, at)) : []
	};
}
function reachable(input, text) {
	const state = stateOf$2(text);
	if (state.kind !== "value") return void 0;
	const found = channel(state.text);
	if (found.kind === "web" || found.kind === "mail") return found.kind;
	return input.records.paths.has(repositoryPath(state.text)) ? "file" : void 0;
}
function publishedSeen(id, input, { value, at, what, fix, mail }) {
	if (value === void 0) return { gaps: [missingFinding(id, input, `${what}: no path or address is recorded`, fix, at)] };
	const way = reachable(input, value);
	if (way !== void 0 && (way !== "mail" || mail === true)) return { evidence: [at] };
	return { gaps: [finding("safety/not-found", `${what}: what is recorded is neither a file of this repository nor a usable address.`, at, { fix })] };
}
const SHOWN$2 = 20;
function folded(all, at) {
	return all.length <= SHOWN$2 ? all : [...all.slice(0, SHOWN$2), finding("safety/more", `And ${all.length - SHOWN$2} more of this kind.`, at)];
}

// src/checks/safety/risks.ts
function riskKey(id) {
	return id.trim().toLowerCase().replaceAll(/[\s_]+/g, "-");
}
function risksOf(input) {
	const all = section(input, "risks");
	return all?.value.map((value, i) => {
		const specified = SPECIFIED_RISKS.find((one) => one === riskKey(value.id));
		return {
			value,
			at: (...keys) => all.at(i, ...keys),
			...specified === void 0 ? {} : { specified }
		};
	});
}
function riskNames(risks) {
	const named = risks.flatMap((one) => one.specified ?? []);
	const own = risks.filter((one) => one.specified === void 0);
	const lines = own.slice(0, 10).flatMap((one) => one.at().line ?? []);
	const words = own.length === 0 ? [] : [`${own.length === 1 ? "a risk" : `${own.length} risks`} of your own${lines.length === 0 ? "" : ` (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")})`}`];
	return [...named, ...words].join(", ");
}
function riskMarks(risks) {
	return about$1(risks.map((one, i) => one.specified ?? `own ${i}`));
}
const RISKS = `risks: [${SPECIFIED_RISKS.map((id) => `{id: ${id}}`).join(", ")}]   # in safety.yaml`;
function lacking$1(risks) {
	const has = new Set(risks.map((one) => one.specified));
	return SPECIFIED_RISKS.filter((one) => !has.has(one));
}
function twice(risks) {
	const seen = /* @__PURE__ */ new Set();
	return risks.filter((one) => {
		const key = riskKey(one.value.id);
		const is = seen.has(key);
		seen.add(key);
		return is;
	}).map((one) => finding("safety/risk-twice", "A risk stands twice under `risks`: what is kept for it cannot be told apart.", one.at("id"), { fix: "keep one entry for each risk" }));
}
function identified(input) {
	const risks = risksOf(input);
	if (risks === void 0 || risks.length === 0) return missing$2("S-2.1", input, RISKS);
	const lacks = lacking$1(risks);
	const gap = finding("safety/specified-risks", `The register of risks does not hold ${lacks.join(", ")}: the four specified risks of Appendix 1.4 are always included.`, section(input, "risks")?.at(), {
		fix: lacks.map((id) => `- {id: ${id}}`),
		about: lacks
	});
	return answered("S-2.1", input, {
		gaps: lacks.length === 0 ? [] : [gap],
		conflicts: folded(twice(risks), risks[0]?.at() ?? { path: "" }),
		evidence: risks.slice(0, 1).map((one) => one.at())
	}, RISKS);
}
function specified(input) {
	const risks = risksOf(input);
	if (risks === void 0 || risks.length === 0) return missing$2("S-A1.4", input, RISKS);
	const lacks = lacking$1(risks);
	if (lacks.length === 0) return answered("S-A1.4", input, { evidence: risks.slice(0, 1).map((one) => one.at()) }, RISKS);
	return {
		id: "S-A1.4",
		outcome: "gap",
		reason: `Not in the register of risks: ${lacks.join(", ")} (see S-2.1).`,
		findings: []
	};
}
const PER_RISK = [
	{
		id: "S-2.2",
		key: "scenarios",
		what: "scenarios"
	},
	{
		id: "S-3.1",
		key: "information",
		what: "model-independent information"
	},
	{
		id: "S-3.3",
		key: "modelling",
		what: "the risk model"
	},
	{
		id: "S-3.4",
		key: "estimation",
		what: "the estimate"
	},
	{
		id: "S-4.1",
		key: "acceptance",
		what: "tiers, margin and acceptance decision"
	}
];
function perRisk$1({ id, key, what }, input) {
	const risks = risksOf(input);
	const skeleton = `risks: [{id: cbrn, ${key}: ${POINTER}}]   # in safety.yaml, for each risk`;
	if (risks === void 0 || risks.length === 0) return missing$2(id, input, skeleton);
	const without = risks.filter((one) => stateOf$2(one.value[key]).kind === "absent");
	const gap = without.length === 0 ? [] : [{
		...missingFinding(id, input, `No pointer to ${what} is recorded for ${riskNames(without)}`, `${key}: ${POINTER}   # under the risk, in safety.yaml`, without[0]?.at()),
		about: riskMarks(without)
	}];
	const faults = risks.filter((one) => !without.includes(one)).flatMap((one) => pointerFinding(id, input, one.value[key], one.at(key)) ?? []);
	const seen = {
		gaps: [...gap, ...folded(faults, risks[0]?.at() ?? { path: "" })],
		evidence: risks.filter((one) => !without.includes(one)).map((one) => one.at(key))
	};
	return answered(id, input, seen, skeleton);
}
function mitigations(input) {
	const own = section(input, "mitigations");
	const fix = `mitigations: ${POINTER}   # in safety.yaml`;
	return answered("S-5.1", input, own === void 0 ? void 0 : documentSeen("S-5.1", input, {
		value: own.value,
		at: own.at(),
		what: "No pointer to the safety mitigations is recorded",
		fix
	}), fix);
}
const riskCheck = {
	name: "safety-risks",
	handles: [
		"S-2.1",
		"S-A1.4",
		...PER_RISK.map((one) => one.id),
		"S-5.1"
	],
	what: "Risks in safety.yaml: the four specified ones are there, and each has its pointers (scenarios, information, modelling, estimation, acceptance); mitigations as a pointer. Contents are never read",
	run: (input) => [
		identified(input),
		specified(input),
		...PER_RISK.map((one) => perRisk$1(one, input)),
		mitigations(input)
	]
};

// src/checks/safety/references.ts
const CHAPTER_PUBLISHED = "2025-07-10";
const CATCH_UP = periodOf("safe-reference-lost");
function isFounded(reference) {
	const since = isoDate(reference.date);
	if (since === void 0 || reference.ground === void 0) return false;
	return (reference.ground === "full-cycle" || since < "2025-07-10") && stateOf$2(reference.justification).kind === "pointer";
}
function catchUpDay(input, reference) {
	const lost = isoDate(reference.lost_on);
	return lost === void 0 ? void 0 : afterPeriod(input, lost, CATCH_UP);
}
function standingOf(input, reference) {
	if (reference === void 0 || !isFounded(reference)) return { standing: "unfounded" };
	const until = catchUpDay(input, reference);
	return until === void 0 ? { standing: "living" } : {
		standing: until < input.now ? "ended" : "lost",
		until
	};
}
function similarlySafe(input) {
	const risks = section(input, "risks");
	const references = section(input, "references")?.value ?? [];
	const places = /* @__PURE__ */ new Map();
	for (const [i, one] of references.entries()) if (!places.has(one.id)) places.set(one.id, i);
	const claims = (risks?.value ?? []).flatMap((risk, i) => {
		if (risk.similarly_safe === void 0 || risks === void 0) return [];
		const index = places.get(risk.similarly_safe);
		return [{
			risk: risk.id,
			at: risks.at(i, "similarly_safe"),
			...standingOf(input, index === void 0 ? void 0 : references[index]),
			...index === void 0 ? {} : { reference: index }
		}];
	});
	const standing = new Set(claims.filter((one) => one.standing === "living" || one.standing === "lost").map((one) => one.risk));
	const all = (risks?.value ?? []).map((risk) => risk.id);
	const named = new Set(all.map(riskKey));
	return {
		claims,
		stands: (risk) => standing.has(risk),
		everyRisk: SPECIFIED_RISKS.every((one) => named.has(one)) && all.every((risk) => standing.has(risk))
	};
}

// src/checks/safety/reference-checks.ts
const SKELETON$6 = "references: [{id: <model>, ground: full-cycle, date: YYYY-MM-DD, justification: {held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD}}]   # in safety.yaml";
function grounds(input, { value, at }, i) {
	const one = value[i];
	if (one === void 0) return {};
	const since = day("the reference's ground", one.date, at(i, "date"));
	const lacks = [
		...one.ground === void 0 ? ["its ground"] : [],
		...since === void 0 ? ["the day of its ground"] : [],
		...stateOf$2(one.justification).kind === "pointer" ? [] : ["a pointer to the justification"]
	];
	const late = one.ground === "before-code" && since !== void 0 && since.on >= "2025-07-10" ? [finding("safety/reference-ground", `The reference rests on having been on the market before the chapter was published (${CHAPTER_PUBLISHED}), but its day (${placeOf(since.at)}) is not before that.`, at(i, "ground"), { fix: "ground: full-cycle   # where it went through the full cycle, with that day" })] : [];
	return {
		gaps: lacks.length === 0 ? [] : [finding("safety/reference", `A safe reference model is recorded without ${lacks.join(", ")}.`, at(i), { fix: SKELETON$6 })],
		conflicts: [
			...late,
			...fromTheFuture(input, since, day("the loss of a reference", one.lost_on, at(i, "lost_on"))),
			...disorder(since, day("the loss of a reference", one.lost_on, at(i, "lost_on")))
		],
		evidence: [at(i)]
	};
}
function references(input) {
	const id = "S-A2.1";
	const list = section(input, "references");
	const kept = byId$1(input, id);
	if (list === void 0 || list.value.length === 0) return kept === void 0 ? unread$1(id, input) ?? notApplicable(id, "No safe reference model is recorded (references in safety.yaml); none is owed.") : pointerResult(id, input, kept.value, kept.at);
	return settle(id, together(...list.value.map((_, i) => grounds(input, list, i))));
}
const FOUR = new Set(SPECIFIED_RISKS);
function riskName(claim) {
	return FOUR.has(claim.risk) ? `the risk ${claim.risk}` : "one of the provider's own risks";
}
function claimFinding(claim, list) {
	const at = claim.reference === void 0 || list === void 0 ? void 0 : list.at(claim.reference);
	if (claim.standing === "ended") return finding("safety/reference-lost", `The reference for ${riskName(claim)} (${placeOf(at)}) lost its status; the day until which another had to be found, or all that was skipped to be done, was ${claim.until ?? ""}.`, claim.at, { fix: "similarly_safe: <id of a reference that stands>   # or leave it out, with the records that were skipped" });
	if (at === void 0) return finding("safety/reference-unknown", `${riskName(claim).replace(/^./, (c) => c.toUpperCase())} is recorded as similarly safe by a reference model that is not among the references.`, claim.at, { fix: SKELETON$6 });
	return finding("safety/reference", `The reference for ${riskName(claim)} (${placeOf(at)}) is not recorded completely: it needs ground, day and a pointer to the justification.`, claim.at, { fix: SKELETON$6 });
}
function claims(input) {
	const id = "S-A2.2";
	const made = similarlySafe(input).claims;
	const list = section(input, "references");
	const kept = byId$1(input, id);
	if (made.length === 0) return kept === void 0 ? unread$1(id, input) ?? notApplicable(id, "No risk is recorded as similarly safe or safer than a reference model (risks[].similarly_safe in safety.yaml).") : pointerResult(id, input, kept.value, kept.at);
	const lost = made.filter((one) => one.standing === "lost");
	const until = lost.flatMap((one) => one.until ?? []).toSorted()[0];
	return settle(id, {
		gaps: made.filter((one) => one.standing === "unfounded").map((one) => claimFinding(one, list)),
		stale: made.filter((one) => one.standing === "ended").map((one) => claimFinding(one, list)),
		later: until === void 0 ? [] : [`A reference lost its status: by ${until} another one is found, or all that was skipped is done.`],
		due: lost.map((one) => isoDate(one.until)),
		notes: [ruleWords(input, id), "Whether the model is similarly safe or safer is for a person to judge."],
		evidence: made.map((one) => one.at)
	});
}
const referencesCheck = {
	name: "safety-references",
	handles: ["S-A2.1", "S-A2.2"],
	what: "Grounds and days of safe reference models; every claim of similar safety names one that stands, or that was lost less than six months ago",
	run: (input) => [references(input), claims(input)]
};

// src/checks/safety/reports.ts
const SKELETON$5 = "model_reports: [{held_by: <role>, digest: \"sha256:<…>\", version: \"<n>\", date: YYYY-MM-DD, covers: [\"<model version>\"], confirmed_on: YYYY-MM-DD}]   # in safety.yaml";
const OUTLOOK = periodOf("model-report-outlook");
const SAMPLES = 5;
function reports(input) {
	const list = section(input, "model_reports");
	return list === void 0 ? [] : byDay(list.value, (i) => list.at(i));
}
function reportAt(input, report, ...keys) {
	return section(input, "model_reports")?.at(report.index, ...keys) ?? report.at;
}
function noReport(id, input) {
	return missingUntil(id, input, SKELETON$5, notBeforeApplication(input, placed(input)), ruleWords(input, "S-C7"));
}
function reportDays(input, report) {
	const own = day("a Model Report's version", report.value.date, reportAt(input, report, "date"));
	const confirmed = day("its confirmation", report.value.confirmed_on, reportAt(input, report, "confirmed_on"));
	return { conflicts: [...disorder(own, confirmed), ...fromTheFuture(input, own, confirmed)] };
}
function covers$1(input, all) {
	const listed = releases(input);
	const covered = new Set(all.flatMap((one) => one.value.covers ?? []).map((one) => one.trim()));
	if (listed.length === 0) return { notes: ["model.yaml lists no versions (model.versions, lineage.releases): which of them the reports cover is not compared."] };
	if (all.every((one) => one.value.covers === void 0)) return { questions: ["Which versions of the model do the Model Reports cover? model_reports: [{covers: [\"<version>\"]}]."] };
	return together(...listed.map((release) => {
		if (covered.has(release.version)) return { evidence: [release.at] };
		if (release.on !== void 0 && !isPast(release.on, input.now)) return {
			due: [release.on],
			notes: [`A release that is not covered yet is planned for ${release.on}: the Model Report covers it by then.`]
		};
		return { gaps: [finding("safety/version-not-covered", "No Model Report is recorded as covering this version of the model.", release.at, { fix: "add the version to `covers` of its report in safety.yaml" })] };
	}));
}
function commitment$1(input, all) {
	return together(covers$1(input, all), ...all.map((one) => reportDays(input, one)));
}
function documentation$1(input, newest) {
	const { samples_per_evaluation: samples, outlook } = newest.value;
	const few = samples === void 0 || samples >= SAMPLES ? [] : [finding("safety/samples", "The recorded number of samples for each relevant evaluation is below five.", reportAt(input, newest, "samples_per_evaluation"), { fix: "samples_per_evaluation: <at least 5>   # when the report holds them" })];
	const notes = [ruleWords(input, "S-7.3")];
	const looked = day("the outlook", outlook, reportAt(input, newest, "outlook"));
	if (looked === void 0) return {
		gaps: few,
		notes,
		questions: ["From which day is the six-month outlook of the newest Model Report? model_reports: [{outlook: YYYY-MM-DD}]."]
	};
	const until = afterPeriod(input, looked.on, OUTLOOK);
	return {
		gaps: few,
		stale: isPast(until, input.now) ? [finding("safety/outlook", `The six months of the outlook ended on ${until ?? ""}.`, looked.at, { fix: "outlook: YYYY-MM-DD   # of the renewed outlook" })] : [],
		conflicts: fromTheFuture(input, looked),
		notes,
		due: [until],
		evidence: [looked.at]
	};
}
function external$1(input, newest) {
	const { external_reports: list = [], no_external_reports: why } = newest.value;
	if (list.length > 0 && list.every((one) => stateOf$2(one).kind === "value")) return { evidence: [reportAt(input, newest, "external_reports")] };
	if (list.length === 0 && stateOf$2(why).kind === "value") return {
		evidence: [reportAt(input, newest, "no_external_reports")],
		notes: ["No external report is available; the reason is recorded, whether it holds is for a person to judge."]
	};
	const at = reportAt(input, newest, list.length > 0 ? "external_reports" : "no_external_reports");
	return { gaps: [finding("safety/external-reports", list.length > 0 ? "An entry of external_reports is a placeholder." : "The newest Model Report names no external report, and no reason why there is none.", at, { fix: "external_reports: [<path, URL or name>]   # at the report; or no_external_reports: <why>" })] };
}
const MEASURES$1 = {
	"S-C7": (input, all) => commitment$1(input, all),
	"S-7.1": () => ({}),
	"S-7.2": () => ({}),
	"S-7.3": (input, _, newest) => documentation$1(input, newest),
	"S-7.4": (input, _, newest) => external$1(input, newest),
	"S-7.5": () => ({})
};
function judge$1(id, input, all) {
	const newest = all.at(-1);
	const look = MEASURES$1[id];
	if (newest === void 0 || look === void 0) return noReport(id, input);
	const size = sizeNote(input, "depth");
	return settle(id, together({
		gaps: pointerFindings(id, input, [newest]),
		evidence: [newest.at],
		...size === void 0 ? {} : { notes: [size] }
	}, look(input, all, newest)));
}
const IDS = Object.keys(MEASURES$1);
const reportsCheck = {
	name: "safety-model-reports",
	handles: IDS,
	what: "Pointers to Model Reports and the versions that they cover, against those of model.yaml; samples, six-month outlook, external reports or the reason",
	run: (input) => {
		const all = reports(input);
		return IDS.map((id) => judge$1(id, input, all));
	}
};
function reportDate(report) {
	return isoDate(report.value.date);
}

// src/checks/safety/report-sent.ts
const FIVE_BUSINESS_DAYS = periodOf("model-report-update");
const EXTENSION = periodOf("model-report-extension");
const GOOD_FAITH = "Fifteen business days more are given only with an interim report (contents of 7.2 and 7.5), and only if the AI Office sees good faith: it decides that, no record does.";
function limitOf(input, report, first) {
	if (first) {
		const limit = notBeforeApplication(input, placed(input));
		return {
			rule: ruleWords(input, "S-7.7", 0),
			...limit === void 0 ? { question: "When was the model placed on the Union market, or when is that planned? The Model Report is due by then: dates: {eu_market: YYYY-MM-DD} in model.yaml." } : { day: limit }
		};
	}
	const confirmed = isoDate(report.value.confirmed_on);
	const limit = confirmed === void 0 ? void 0 : notBeforeApplication(input, afterPeriod(input, confirmed, FIVE_BUSINESS_DAYS));
	return {
		rule: ruleWords(input, "S-7.7", 1),
		...limit === void 0 ? { question: "When was the update of the Model Report confirmed? Five business days count from that day: model_reports: [{confirmed_on: YYYY-MM-DD}]." } : { day: limit }
	};
}
function extended(input, interim, limit) {
	const given = sentDay(interim, "the interim report");
	if (given === void 0) return {
		day: limit,
		notes: isPast(limit, input.now) ? [] : [GOOD_FAITH]
	};
	if (given.on > limit) return {
		day: limit,
		notes: [lateNote("Interim report", given.on, limit) ?? "", GOOD_FAITH]
	};
	const later = afterPeriod(input, limit, EXTENSION) ?? limit;
	return {
		day: later,
		notes: [`With the interim report the day would be ${later}. ${GOOD_FAITH}`]
	};
}
function sending(input, report, first) {
	const sent = transmissions(report.value.sent ?? [], (i) => reportAt(input, report, "sent", i)).current(report.value.version);
	const interim = report.value.interim === void 0 ? void 0 : {
		value: report.value.interim,
		at: reportAt(input, report, "interim")
	};
	const done = sentDay(sent, "the Model Report");
	const limit = limitOf(input, report, first);
	const version = day("the Model Report's version", report.value.date, reportAt(input, report, "date"));
	const confirmed = day("its confirmation", report.value.confirmed_on, reportAt(input, report, "confirmed_on"));
	const base = {
		conflicts: [
			...disorder(confirmed ?? version, done),
			...fromTheFuture(input, done, sentDay(interim, "the interim report")),
			...disorder(sentDay(interim, "the interim report"), done)
		],
		gaps: [...halfSent(sent, "the Model Report"), ...halfSent(interim, "the interim report")],
		notes: [limit.rule],
		evidence: [report.at, ...sent === void 0 ? [] : [sent.at]]
	};
	if (limit.day === void 0) return {
		...base,
		questions: limit.question === void 0 ? [] : [limit.question]
	};
	const until = extended(input, interim, limit.day);
	const notes = [limit.rule, ...until.notes];
	if (done !== void 0) {
		const late = lateNote("Transmission of the Model Report", done.on, until.day);
		return {
			...base,
			notes: [
				...late === void 0 ? [] : [late],
				limit.rule,
				...interim === void 0 ? [] : until.notes
			]
		};
	}
	if (sent !== void 0 && !hasReceipt(sent.value)) return {
		...base,
		notes,
		due: [until.day]
	};
	if (!isPast(until.day, input.now)) return {
		...base,
		notes,
		due: [until.day],
		later: [`No transmission of a Model Report is recorded yet, and none need be before ${until.day}.`]
	};
	return {
		...base,
		notes,
		due: [until.day],
		gaps: [...base.gaps ?? [], finding("safety/not-sent", `No transmission of this Model Report is recorded, and the day that the rule gives (${until.day}) is over.`, report.at, { fix: "sent: [{receipt: <id>, date: YYYY-MM-DD, version: \"<n>\"}]   # at the report" })]
	};
}
function notifying(input) {
	const all = reports(input);
	if (all.length === 0) return noReport("S-7.7", input);
	return settle("S-7.7", together(...all.map((one, i) => sending(input, one, i === 0))));
}
const reportSentCheck = {
	name: "safety-report-notifications",
	handles: ["S-7.7"],
	what: "Receipt of the first Model Report by placing, of updates within five business days; an interim report and what it would add",
	run: (input) => [notifying(input)]
};

// src/checks/safety/report-updates.ts
const HALF_YEAR = periodOf("most-capable-update");
const MONTH = periodOf("most-capable-successor");
const QUESTION = "Is the model among your most capable ones on the market? The update every six months is owed for those only: scope: {most_capable: true or false} in safety.yaml.";
function delivered(all) {
	return all.flatMap((one) => (one.value.sent ?? []).filter((sent) => hasReceipt(sent)).flatMap((sent) => isoDate(sent.date) ?? [])).toSorted().at(-1);
}
function incomplete({ value, at }) {
	const lacks = [...hasReason(value.reason) ? [] : ["a reason"], ...isoDate(value.on) === void 0 ? ["a day"] : []];
	return lacks.length === 0 ? [] : [finding("safety/exception", `The exception from the six-monthly update is recorded without ${lacks.join(" and ")}.`, at(), { fix: "report_exception: {kind: unchanged, reason: <why>, on: YYYY-MM-DD}" })];
}
function changed(input, { at }, last) {
	return releases(input).filter((one) => one.on !== void 0 && one.on > last && one.on <= input.now).slice(0, 3).map((one) => finding("safety/exception-release", `The exception (${placeOf(at())}) says that nothing changed since the last delivery, but a release is recorded after it (${placeOf(one.at)}).`, at("kind"), { fix: "record the updated report, or the exception that fits" }));
}
function outlived({ value }, last) {
	const on = isoDate(value.on);
	return value.kind !== "similarly-safe" && on !== void 0 && on < last;
}
function exception(input, claimed, last, due) {
	const { value, at } = claimed;
	const gaps = incomplete(claimed);
	const seen = {
		gaps,
		conflicts: [...fromTheFuture(input, day("the exception", value.on, at("on"))), ...value.kind === "unchanged" ? changed(input, claimed, last) : []],
		evidence: [at()],
		notes: [`An exception from the six-monthly update is recorded; without it the day is ${due}. Whether it holds is for a person to judge.`]
	};
	if (value.kind === "similarly-safe") {
		if (similarlySafe(input).everyRisk) return seen;
		return {
			...seen,
			gaps: [...gaps, finding("safety/exception-reference", "The exception says that the model is similarly safe or safer, but not every recorded risk names a safe reference model that still stands (risks[].similarly_safe, references).", at("kind"), { fix: "risks: [{id: <risk>, similarly_safe: <id of a reference>}]" })],
			due: [due]
		};
	}
	if (value.kind === "successor") {
		const until = afterPeriod(input, due, MONTH);
		if (until !== void 0 && isPast(until, input.now)) return {
			...seen,
			due: [due],
			stale: [finding("safety/exception-over", `The exception rests on a more capable model that follows in under a month; a month after the update's day (${due}) is over. From which day the month counts is not said: that reading is ours.`, at("kind"), { fix: "record the updated report, or the exception that fits" })]
		};
		return {
			...seen,
			due: [until]
		};
	}
	return seen;
}
function halfYearly(input, all) {
	const rule = ruleWords(input, "S-7.6", 0);
	const declared = section(input, "scope")?.value.most_capable;
	if (declared === void 0) return {
		questions: [QUESTION],
		notes: [rule]
	};
	if (!declared) return { notes: [`Declared as not among the most capable models: no update every six months. ${rule}`] };
	const last = delivered(all);
	const due = last === void 0 ? void 0 : afterPeriod(input, last, HALF_YEAR);
	if (last === void 0 || due === void 0) return {
		notes: [rule],
		questions: ["When was the last Model Report delivered? Six months count from a transmission with receipt and day: model_reports: [{sent: [{receipt: <id>, date: YYYY-MM-DD}]}]."]
	};
	const claimed = section(input, "report_exception");
	if (claimed !== void 0 && !outlived(claimed, last)) return together(exception(input, claimed, last, due), { notes: [rule] });
	const newest = all.at(-1);
	if (!isPast(due, input.now)) return {
		notes: [rule],
		due: [due]
	};
	return {
		notes: [rule],
		due: [due],
		stale: [finding("safety/report-due", `The last delivery of a Model Report is older than six months; the day that the rule gives was ${due}.`, newest?.at, { fix: "add the updated report to model_reports, or record report_exception: {kind, reason, on}" })]
	};
}
function onGrounds(input, all) {
	const days = all.flatMap((one) => [reportDate(one), isoDate(one.value.confirmed_on)]).filter((one) => one !== void 0);
	return {
		conflicts: eventConflicts(input),
		stale: unanswered$1(input, days).map((one) => finding("safety/report-ground", "An event is recorded that can make an update of the Model Report due, and no report follows it. The update is owed in reasonable time: the Code sets no number of days.", one.at, { fix: "record the updated report, or closed_on: YYYY-MM-DD at the event" }))
	};
}
function changelog(input, all) {
	const newest = all.at(-1);
	if (newest === void 0 || all.length < 2 && newest.value.changelog === void 0) return {};
	if (newest.value.changelog === void 0) return { gaps: [finding("safety/changelog", "The newest Model Report is an update, and no changelog is recorded for it.", newest.at, { fix: "changelog: [{version: \"<n>\", date: YYYY-MM-DD, reason: <why, in general words>}]" })] };
	return changelogSeen(input, {
		what: "the Model Report",
		version: newest.value.version,
		versionAt: reportAt(input, newest, "version"),
		notes: newest.value.changelog,
		at: (i, key) => key === void 0 ? reportAt(input, newest, "changelog", i) : reportAt(input, newest, "changelog", i, key)
	});
}
function updates(input) {
	const all = reports(input);
	if (all.length === 0) return noReport("S-7.6", input);
	const kept = ownById(input, "S-7.6");
	const seen = settle("S-7.6", together(kept === void 0 ? halfYearly(input, all) : {}, onGrounds(input, all), changelog(input, all)));
	return seen.evidence === void 0 ? {
		...seen,
		evidence: all.slice(-1).map((one) => evidenceAt(one.at))
	} : seen;
}
const reportUpdatesCheck = {
	name: "safety-report-updates",
	handles: ["S-7.6"],
	what: "Six months since the last delivery for a model declared among the most capable, its three exceptions with reason and day; updates after recorded events; changelog",
	run: (input) => [updates(input)]
};

// src/checks/safety/scope.ts
function scope(input) {
	const id = "S-scope";
	const file = input.model.records.model;
	const own = section(input, "scope");
	const notes = [...volunteered(input) ? ["Followed voluntarily for this model (scope.volunteered): the Code's measures are judged, no duty of Art. 55 stands behind them."] : ["Declared by a person; not decided here."], ...own?.value.internal_only === true ? ["Declared as used internally only: whether the duties reach such a model depends on the facts of placing on the market, which a person judges (internal use that is essential for a service to others can count: Guidelines, section 3.1.2)."] : []];
	const unexplained = own?.value.internal_only === true && own.value.reason === void 0 ? [finding("safety/internal-only", "The model is declared as used internally only, without the reason.", own.at("internal_only"), { fix: "scope: {internal_only: true, reason: <why no placing on the market>}" })] : [];
	const evidence = [...file?.data.systemic_risk === void 0 ? [] : [file.at("systemic_risk")], ...own === void 0 ? [] : [own.at()]];
	return settle(id, {
		notes,
		gaps: unexplained,
		evidence
	});
}
const RELIEF = "Narrow relief: depth of the Model Report (Commitment 7), simplified assignments (8.1), help of the AI Office (3.5, App. 3.5). No clock, no retention period and no incident day is relaxed.";
function size(input) {
	const id = "S-scope-sme";
	const file = input.model.records.model;
	const provider = file?.data.provider;
	if (file === void 0 || provider?.size === void 0 && provider?.sme === void 0) return unknown(id, `Is the provider an SME or a small mid-cap? provider: {size: sme, smc or large} in model.yaml. ${RELIEF}`);
	const at = provider.size === void 0 ? file.at("provider", "sme") : file.at("provider", "size");
	if (provider.size !== void 0 && provider.sme !== void 0 && provider.size === "sme" !== provider.sme) return settle(id, { conflicts: [finding("safety/size", "provider.sme and provider.size of model.yaml disagree.", at, { fix: "keep one of the two" })] });
	if (!(provider.size === "smc" || provider.size === "sme" || provider.sme === true)) return notApplicable(id, "Declared as neither SME nor small mid-cap: no relief.");
	return settle(id, {
		notes: [`Declared as ${provider.size === "smc" ? "small mid-cap" : "SME"}. ${RELIEF}`],
		evidence: [at]
	});
}
function oneModel(input) {
	const listed = releases(input);
	if (listed.length === 0) return unknown("S-scope-model", "Which versions of the model are released or used internally? All of them together are one model for its risks, a single version is one for comparisons: model: {versions: [\"<n>\"]} or lineage: {releases: [...]} in model.yaml.");
	return settle("S-scope-model", {
		notes: ["The duties are about all listed versions together; comparisons (similarly safe, Commitment 6) are about a single one."],
		evidence: listed.map((one) => one.at)
	});
}
const scopeCheck = {
	name: "safety-scope",
	handles: [
		"S-scope",
		"S-scope-sme",
		"S-scope-model"
	],
	what: "Declared systemic risk or volunteering, size of the provider with the narrow relief that follows, versions listed in model.yaml",
	run: (input) => [
		scope(input),
		size(input),
		oneModel(input)
	]
};

// src/checks/safety/part-one.ts
const partOne = [
	scopeCheck,
	notificationCheck,
	frameworkCheck,
	cyclesCheck,
	assessmentCheck,
	reportsCheck,
	reportUpdatesCheck,
	reportSentCheck,
	referencesCheck,
	actDutiesCheck
];

// src/checks/safety/commitments.ts
const UNDER = {
	"S-C2": [
		"S-2.1",
		"S-2.2",
		"S-A1.4"
	],
	"S-C3": [
		"S-3.1",
		"S-3.2",
		"S-3.3",
		"S-3.4",
		"S-3.5",
		"S-A3.1",
		"S-A3.2",
		"S-A3.3",
		"S-A3.4",
		"S-A3.5"
	],
	"S-C4": ["S-4.1", "S-4.2"],
	"S-C5": ["S-5.1"],
	"S-C6": [
		"S-6.1",
		"S-6.2",
		"S-A4.1",
		"S-A4.2",
		"S-A4.3",
		"S-A4.4",
		"S-A4.5"
	],
	"S-C8": [
		"S-8.1",
		"S-8.2",
		"S-8.3"
	],
	"S-C9": [
		"S-9.1",
		"S-9.2",
		"S-9.3",
		"S-9.4"
	],
	"S-C10": ["S-10.1", "S-10.2"]
};
function commitment(id, ids, input, result) {
	const known = ids.flatMap((one) => result(one) ?? []);
	const kept = byId$1(input, id);
	if (kept !== void 0 && !known.some((one) => one.outcome === "conflict")) return pointerResult(id, input, kept.value, kept.at);
	const [first] = known;
	if (first !== void 0 && known.every((one) => one.outcome === "not-applicable")) return notApplicable(id, first.reason ?? "No measure under it is owed here.");
	return behind(id, {
		ids,
		result,
		show: false
	});
}
const commitmentsAggregate = {
	name: "safety-commitments",
	handles: Object.keys(UNDER),
	what: "State of the measures and appendices under the commitment, or a pointer under its own id",
	run: (input, result) => Object.entries(UNDER).map(([id, ids]) => commitment(id, ids, input, result))
};

// src/checks/safety/decisions.ts
const SKELETON$4 = "decisions: [{on: YYYY-MM-DD, version: \"<n>\", proceed: true}]   # in safety.yaml, before each release";
function placings(input) {
	const listed = releases(input).flatMap(({ on, version, at }) => on === void 0 ? [] : [{
		on,
		version,
		at
	}]);
	const file = input.model.records.model;
	const key = isoDate(file?.data.dates?.eu_market) === void 0 ? "released" : "eu_market";
	const single = isoDate(file?.data.dates?.[key]);
	return (listed.length > 0 || file === void 0 || single === void 0 ? listed : [{
		on: single,
		at: file.at("dates", key)
	}]).filter((one) => one.on >= APPLICATION).toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
}
function decisionsOf(input) {
	const all = section(input, "decisions");
	return (all?.value ?? []).flatMap((one, i) => {
		const on = isoDate(one.on);
		return on === void 0 || all === void 0 ? [] : [{
			on,
			at: all.at(i),
			...one.version === void 0 ? {} : { version: one.version },
			...one.proceed === void 0 ? {} : { proceed: one.proceed }
		}];
	}).toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
}
function about(release, before, all) {
	const named = release.version === void 0 ? [] : all.filter((one) => sameVersion(one.version, release.version));
	if (named.length > 0) return named;
	return all.filter((one) => (release.version === void 0 || one.version === void 0) && (before === void 0 || one.on > before.on || release.on === before.on));
}
function judged(input, release, before, all) {
	const own = about(release, before, all);
	const last = own.filter((one) => one.on <= release.on).at(-1);
	if (last?.proceed === false) return { conflicts: [finding("safety/proceeded", `The last decision before this release (${placeOf(last.at)}) is not to proceed.`, release.at, { fix: "correct the day or the decision; a later decision to proceed is an entry of its own" })] };
	if (last !== void 0) return last.proceed === void 0 ? { questions: [`What was decided at ${placeOf(last.at)}: decisions: [{proceed: true | false}]?`] } : { evidence: [last.at] };
	if (release.on > input.now) return { due: [release.on] };
	const later = own.find((one) => one.on > release.on && one.version !== void 0);
	if (later !== void 0) return { conflicts: [finding("safety/order", `The decision on this release (${placeOf(later.at)}) lies after the release itself.`, release.at, { fix: "correct the day that is wrong" })] };
	const [first] = all;
	if (first !== void 0 && all.some((one) => one.version === void 0 && one.on <= release.on)) return { questions: [`The release at ${placeOf(release.at)} lies after the last decision before it, which another release followed: was it decided on anew (Measure 4.2)?`] };
	return { gaps: [missingFinding("S-4.2", input, `No decision is recorded before the release at ${placeOf(release.at)}`, SKELETON$4, section(input, "decisions")?.at())] };
}
function proceeding(input) {
	const all = decisionsOf(input);
	const list = section(input, "decisions");
	if (list === void 0 || all.length === 0) return answered("S-4.2", input, void 0, SKELETON$4);
	const placed = placings(input);
	const looked = together(...placed.map((release, i) => judged(input, release, placed[i - 1], all)));
	const future = fromTheFuture(input, ...all.map((one) => day("a decision", one.on, one.at)));
	const open = placed.length === 0 ? ["Which releases were decided on? List them with their days: lineage: {releases: [{version: …, date: YYYY-MM-DD}]} in model.yaml."] : [];
	return answered("S-4.2", input, {
		...looked,
		conflicts: folded([...looked.conflicts ?? [], ...future], list.at()),
		gaps: folded(looked.gaps ?? [], list.at()),
		questions: [...open, ...looked.questions ?? []].slice(0, 5),
		evidence: looked.evidence?.length === 0 ? [list.at()] : looked.evidence ?? []
	}, SKELETON$4);
}
const decisionCheck = {
	name: "safety-decisions",
	handles: ["S-4.2"],
	what: "A decision to proceed before each dated release of model.yaml since 2 August 2025; a release after a decision not to proceed is a conflict",
	run: (input) => [proceeding(input)]
};

// src/checks/safety/evaluations.ts
function evaluationsOf(input) {
	const all = section(input, "evaluations");
	return all?.value.map((value, i) => ({
		value,
		at: (...keys) => all.at(i, ...keys)
	})) ?? [];
}
const SKELETON$3 = `evaluations: [{${POINTER.slice(1, -1)}, risks: [cbrn], started: YYYY-MM-DD, ended: YYYY-MM-DD}]   # in safety.yaml`;
function perRisk(input) {
	const id = "S-3.2";
	const risks = risksOf(input) ?? [];
	const all = evaluationsOf(input);
	if (risks.length === 0 && all.length === 0) return missing$2(id, input, SKELETON$3);
	const about = new Set(all.flatMap((one) => (one.value.risks ?? []).map(riskKey)));
	const without = risks.filter((risk) => (risk.value.evaluations ?? []).length === 0 && !about.has(riskKey(risk.value.id)));
	const pointers = [...risks.flatMap((risk) => (risk.value.evaluations ?? []).map((value, i) => ({
		value,
		at: risk.at("evaluations", i)
	}))), ...all.map((one) => ({
		value: one.value,
		at: one.at()
	}))];
	const faults = pointers.flatMap(({ value, at }) => pointerFinding(id, input, value, at) ?? []);
	const seen = {
		gaps: [...without.length === 0 ? [] : [{
			...missingFinding(id, input, `No evaluation is recorded for ${riskNames(without)}`, `evaluations: [${POINTER}]   # under the risk, in safety.yaml`, without[0]?.at()),
			about: riskMarks(without)
		}], ...folded(faults, pointers[0]?.at ?? { path: "" })],
		questions: risks.length === 0 ? ["Which systemic risks are the recorded evaluations about? List the risks: risks: [{id: cbrn}, …] in safety.yaml."] : strangers(all, risks),
		evidence: pointers.map(({ at }) => at)
	};
	return answered(id, input, seen, SKELETON$3);
}
function strangers(all, risks) {
	const known = new Set(risks.map((one) => riskKey(one.value.id)));
	const [first] = all.filter((one) => (one.value.risks ?? []).some((id) => !known.has(riskKey(id))));
	return first === void 0 ? [] : [`An evaluation (${placeOf(first.at("risks"))}) names a risk that is not in the register: is it one more risk, or another name?`];
}
const WORDS$1 = {
	internal_validity: "internal validity",
	external_validity: "external validity",
	reproducible: "reproducibility",
	elicitation: "elicitation",
	mitigations_tested: "tests of mitigations"
};
function speaks(id, input, flags) {
	const skeleton = `evaluations: [{${POINTER.slice(1, -1)}, ${flags.map((flag) => `${flag}: true`).join(", ")}}]   # in safety.yaml`;
	const all = evaluationsOf(input);
	if (all.length === 0) return missing$2(id, input, skeleton);
	const gaps = all.flatMap((one) => {
		const lacks = flags.filter((flag) => one.value[flag] !== true);
		return lacks.length === 0 ? [] : [finding("safety/evaluation-record", `The record of an evaluation does not say that its report speaks of ${lacks.map((flag) => WORDS$1[flag]).join(", ")}.`, one.at(), { fix: lacks.map((flag) => `${flag}: true   # where it does`) })];
	});
	return answered(id, input, {
		gaps: folded(gaps, all[0]?.at() ?? { path: "" }),
		evidence: all.map((one) => one.at())
	}, skeleton);
}
function mitigationsTested(input) {
	const id = "S-A3.3";
	const skeleton = `evaluations: [{${POINTER.slice(1, -1)}, mitigations_tested: true}]   # in safety.yaml`;
	const all = evaluationsOf(input);
	if (all.length === 0) return missing$2(id, input, skeleton);
	const tested = all.filter((one) => one.value.mitigations_tested === true);
	if (tested.length > 0) return answered(id, input, {
		evidence: tested.map((one) => one.at("mitigations_tested")),
		notes: ["Whether they were tested as deeply as the decision relies on them is for a person to judge."]
	}, skeleton);
	return answered(id, input, { gaps: [missingFinding(id, input, "No recorded evaluation says that it tested mitigations", "mitigations_tested: true   # under the evaluation that did", all[0]?.at())] }, skeleton);
}
const EXAMPLE = periodOf("evaluation-length");
function isShort(input, { value }) {
	const full = value.started === void 0 ? void 0 : afterPeriod(input, value.started, EXAMPLE);
	return full !== void 0 && value.ended !== void 0 && value.ended < full;
}
function durations(input) {
	const id = "S-A3.4";
	const all = evaluationsOf(input);
	if (all.length === 0) return missing$2(id, input, SKELETON$3);
	const looked = all.map((one) => {
		const [started, ended] = [day("the first day of an evaluation", one.value.started, one.at("started")), day("its last day", one.value.ended, one.at("ended"))];
		const lacks = [...stateOf$2(one.value.started).kind === "value" ? [] : ["first"], ...stateOf$2(one.value.ended).kind === "value" ? [] : ["last"]];
		return {
			gaps: lacks.length === 0 ? [] : [finding("safety/evaluation-days", `The record of an evaluation has no ${lacks.join(" and no ")} day.`, one.at(), { fix: "started: YYYY-MM-DD, ended: YYYY-MM-DD" })],
			conflicts: [...disorder(started, ended), ...fromTheFuture(input, started, ended)],
			evidence: [one.at()]
		};
	});
	const short = all.some((one) => isShort(input, one));
	const seen = together(...looked);
	const at = all[0]?.at() ?? { path: "" };
	return answered(id, input, {
		...seen,
		gaps: folded(seen.gaps ?? [], at),
		conflicts: folded(seen.conflicts ?? [], at),
		notes: [short ? "Information: an evaluation took fewer than 20 business days. The Code gives that length as an example for most evaluations; it is no rule." : "The Code gives 20 business days as an example for most evaluations; it is no rule."]
	}, SKELETON$3);
}
const evaluationCheck = {
	name: "safety-evaluations",
	handles: [
		"S-3.2",
		"S-A3.1",
		"S-A3.2",
		"S-A3.3",
		"S-A3.4"
	],
	what: "Evaluations in safety.yaml: a pointer for every risk, days, and whether their reports speak of validity, reproducibility, elicitation and tests of mitigations. Results are never read; 20 business days are an example, not a rule",
	run: (input) => [
		perRisk(input),
		speaks("S-A3.1", input, [
			"internal_validity",
			"external_validity",
			"reproducible"
		]),
		speaks("S-A3.2", input, ["elicitation"]),
		mitigationsTested(input),
		durations(input)
	]
};

// src/checks/safety/evaluators.ts
const HOLD = periodOf("evaluator-hold");
const SEARCH = periodOf("evaluator-search");
const SKELETON$2 = `monitoring: ${POINTER}   # in safety.yaml, with external_evaluators: {criteria: <path or URL>, disclosure: <path or URL>}`;
const SECURITY = [
	"SECURITY.md",
	".github/SECURITY.md",
	"docs/SECURITY.md"
];
function accessRelief(input) {
	if (similarlySafe(input).everyRisk) return "Access for external evaluators is not owed for a version recorded as similarly safe or safer for every risk (Measure 3.5, Appendix 2.2); whether it is so is for a person to judge.";
	if (section(input, "security")?.value.weights === "public") return "The weights are declared public, which the Code takes as one way of giving evaluators access: selection criteria are not asked for.";
}
function criteria(input) {
	const relief = accessRelief(input);
	if (relief !== void 0) return { notes: [relief] };
	const own = section(input, "external_evaluators");
	const note = sizeNote(input, "help");
	const seen = publishedSeen("S-3.5", input, {
		value: own?.value.criteria,
		at: own?.at("criteria") ?? { path: section(input, "monitoring")?.at().path ?? `${input.model.records.folder}/safety.yaml` },
		what: "Selection criteria for external evaluators, published",
		fix: "external_evaluators: {criteria: <path or URL>}   # in safety.yaml"
	});
	return note === void 0 ? seen : {
		...seen,
		notes: [note]
	};
}
function disclosure(input) {
	const own = section(input, "external_evaluators");
	const fix = "external_evaluators: {disclosure: <path or URL>}   # in safety.yaml";
	const found = own?.value.disclosure === void 0 ? SECURITY.find((path) => input.records.paths.has(path)) : void 0;
	if (found !== void 0) return { questions: [`Is ${found} the public procedure for responsible disclosure (Measure 3.5)? Then external_evaluators: {disclosure: ${found}} in safety.yaml.`] };
	return publishedSeen("S-3.5", input, {
		value: own?.value.disclosure,
		at: own?.at("disclosure") ?? { path: `${input.model.records.folder}/safety.yaml` },
		what: "Public procedure for responsible disclosure",
		fix
	});
}
function holds$1(input) {
	const own = section(input, "external_evaluators");
	if (own === void 0) return {};
	const looked = (own.value.findings ?? []).map((one, i) => {
		const at = own.at("findings", i);
		const known = day("the day on which an evaluator's finding was made known", one.known_on, at);
		const released = day("its release", one.released_on, own.at("findings", i, "released_on"));
		const limit = known === void 0 ? void 0 : afterPeriod(input, known.on, HOLD);
		const conflicts = [...disorder(known, released), ...fromTheFuture(input, known, released)];
		if (released !== void 0) {
			const late = limit === void 0 ? void 0 : lateNote("Release of an evaluator's finding", released.on, limit);
			return {
				conflicts,
				notes: late === void 0 ? [] : [late]
			};
		}
		const over = isPast(limit, input.now);
		return {
			conflicts,
			due: [limit],
			stale: over ? [finding("safety/evaluator-hold", "A finding of an external evaluator has no day of release, and the 30 business days for which publication may be held back are over.", at, { fix: "released_on: YYYY-MM-DD   # exceptional need is for a person to judge: a waiver says so" })] : []
		};
	});
	if (looked.length === 0) return {};
	const seen = together(...looked);
	return {
		...seen,
		stale: folded(seen.stale ?? [], own.at("findings")),
		conflicts: folded(seen.conflicts ?? [], own.at("findings")),
		notes: [...seen.notes ?? [], ruleWords(input, "S-3.5")]
	};
}
function monitoring(input) {
	const id = "S-3.5";
	const [plan, own] = [section(input, "monitoring"), section(input, "external_evaluators")];
	if (plan === void 0 && own === void 0) return answered(id, input, void 0, SKELETON$2);
	const planned = documentSeen(id, input, {
		value: plan?.value,
		at: plan?.at() ?? { path: `${input.model.records.folder}/safety.yaml` },
		what: "No pointer to the plan for monitoring after release is recorded",
		fix: `monitoring: ${POINTER}   # in safety.yaml`
	});
	return answered(id, input, together(planned, criteria(input), disclosure(input), holds$1(input)), SKELETON$2);
}
const EXTERNAL = `external_evaluators: {reports: [${POINTER}]}   # in safety.yaml`;
function searched(input, own) {
	const search = own.value.search ?? {};
	const at = own.at("search");
	const [opened, closed] = [day("the opening of the search", search.opened, own.at("search", "opened")), day("its closing", search.closed, own.at("search", "closed"))];
	const lacks = [
		...search.call === void 0 ? ["call"] : [],
		...opened === void 0 ? ["opened"] : [],
		...closed === void 0 ? ["closed"] : []
	];
	const length = opened === void 0 ? void 0 : afterPeriod(input, opened.on, SEARCH);
	const short = length !== void 0 && closed !== void 0 && closed.on < length;
	return {
		conflicts: [...disorder(opened, closed), ...fromTheFuture(input, opened)],
		gaps: [...lacks.length === 0 ? [] : [finding("safety/search", `The record of the search for evaluators has no ${lacks.join(", no ")}.`, at, { fix: "search: {call: <URL>, opened: YYYY-MM-DD, closed: YYYY-MM-DD, found: false}   # under external_evaluators" })], ...search.found === true ? [missingFinding("S-A3.5", input, "Somebody qualified was found, and no report is recorded", EXTERNAL, at)] : []],
		questions: [...search.found === void 0 ? ["Did the search for external evaluators find somebody qualified? external_evaluators: {search: {found: true | false}}."] : [], ...closed !== void 0 && closed.on > input.now ? ["The search for external evaluators is still open."] : []],
		due: closed !== void 0 && closed.on > input.now ? [closed.on] : [],
		notes: ["Where nobody qualified was found, the uncertainty that is left counts in the decision on acceptability.", `${short ? "Information: the search was open for fewer than 20 business days. " : ""}The Code gives 20 business days as an example of an early search; it is no rule.`],
		evidence: [at]
	};
}
function external(input) {
	const id = "S-A3.5";
	if (similarlySafe(input).everyRisk) return notApplicable(id, "Not owed for a model recorded as similarly safe or safer for every risk (Appendices 2.2, 3.5); whether it is so is for a person to judge.");
	const own = section(input, "external_evaluators");
	const reports = own?.value.reports ?? [];
	const note = sizeNote(input, "help");
	const notes = note === void 0 ? {} : { notes: [note] };
	if (own === void 0 || reports.length === 0 && own.value.search === void 0) {
		const open = missing$2(id, input, EXTERNAL);
		return note === void 0 || byId$1(input, id) !== void 0 ? open : {
			...open,
			reason: note
		};
	}
	if (reports.length === 0) return answered(id, input, together(searched(input, own), notes), EXTERNAL);
	const faults = reports.flatMap((value, i) => pointerFinding(id, input, value, own.at("reports", i)) ?? []);
	return settle(id, {
		gaps: folded(faults, own.at("reports")),
		evidence: [own.at("reports")],
		...notes
	});
}
const evaluatorCheck = {
	name: "safety-evaluators",
	handles: ["S-3.5", "S-A3.5"],
	what: "Monitoring plan as a pointer, published selection criteria and disclosure procedure (path or address), findings of evaluators not held back for more than 30 business days, external reports or a search; relief for similarly safe models and for public weights",
	run: (input) => [monitoring(input), external(input)]
};

// src/checks/safety/incident-register.ts
function incidentRegister(input) {
	const { registers, registerPaths, folder, model } = input.model.records;
	const path = registerPaths.incidents;
	if (path === void 0) return {
		kind: "none",
		path: `${folder}/registers/incidents.csv`
	};
	const rows = registers.incidents;
	if (rows === void 0) return {
		kind: "unread",
		path
	};
	return {
		kind: "rows",
		path,
		rows: rows.filter((row) => row.model === void 0 || row.model === input.model.id || row.model === model?.data.model?.name)
	};
}
function startOf(row) {
	const known = isoDate(row.involvement_known_on);
	if (known !== void 0) return {
		on: known,
		fallback: false
	};
	const aware = isoDate(row.aware_on);
	return aware === void 0 ? void 0 : {
		on: aware,
		fallback: true
	};
}
const NAMES = {
	aware_on: "awareness",
	involvement_known_on: "knowing that the model is involved",
	initial_on: "the initial report",
	interim_on: "the newest intermediate report",
	resolved_on: "resolution",
	final_on: "the final report"
};
function dayOf(row, key) {
	return day(NAMES[key], row[key], row.source);
}
function order(row) {
	const of = (key) => dayOf(row, key);
	return [
		...disorder(of("aware_on"), of("involvement_known_on"), of("initial_on"), of("interim_on"), of("final_on")),
		...disorder(of("resolved_on"), of("final_on")),
		...disorder(of("aware_on"), of("resolved_on"))
	];
}
function lacking(row) {
	const reported = row.initial_on !== void 0 || row.interim_on !== void 0 || row.final_on !== void 0;
	return [
		...startOf(row) === void 0 ? ["the day on which the model's involvement was known"] : [],
		...row.initial_on === void 0 && (row.interim_on !== void 0 || row.final_on !== void 0) ? ["the day of the initial report"] : [],
		...row.resolved_on === void 0 && row.final_on !== void 0 ? ["the day of resolution"] : [],
		...reported && stateOf$2(row.receipt).kind !== "value" ? ["the receipt of the newest report"] : []
	];
}
const FIX$1 = "involvement_known_on, initial_on, interim_on, resolved_on, final_on: YYYY-MM-DD; receipt: <id of the EU SEND receipt>";
function rowSeen(input, row) {
	const lacks = lacking(row);
	const days = Object.keys(NAMES).map((key) => dayOf(row, key));
	return {
		conflicts: [...order(row), ...fromTheFuture(input, ...days)],
		gaps: lacks.length === 0 ? [] : [finding("safety/incident-record", `This row of the register lacks ${lacks.join(", ")}.`, row.source, { fix: FIX$1 })],
		questions: row.class === void 0 ? [`Which class of Measure 9.3 is the row at ${placeOf(row.source)} of? It decides the clock: fill the column class.`] : []
	};
}

// src/checks/safety/incident-clocks.ts
const INITIAL = {
	"critical-infrastructure": periodOf("incident-infrastructure"),
	cybersecurity: periodOf("incident-cybersecurity"),
	death: periodOf("incident-death"),
	"serious-harm": periodOf("incident-harm")
};
const LONGEST = periodOf("incident-harm");
const INTERIM = periodOf("incident-interim");
const FINAL = periodOf("incident-final");
function initialDue(row) {
	const start = startOf(row);
	if (start === void 0) return {};
	const known = INCIDENT_CLASSES.find((one) => one === row.class);
	const due = known === void 0 ? void 0 : addPeriod(start.on, INITIAL[known]);
	const latest = addPeriod(start.on, LONGEST);
	return {
		...due === void 0 ? {} : { due },
		...latest === void 0 ? {} : { latest }
	};
}
function interimDue(row) {
	const initial = isoDate(row.initial_on);
	if (initial === void 0 || row.resolved_on !== void 0 || row.final_on !== void 0) return void 0;
	const last = isoDate(row.interim_on);
	return addPeriod(last !== void 0 && last > initial ? last : initial, INTERIM);
}
function finalDue(row) {
	const resolved = isoDate(row.resolved_on);
	return resolved === void 0 ? void 0 : addPeriod(resolved, FINAL);
}
const LATE = "A report on a row of the register is dated after the day that its clock gives; whether circumstances excuse it is for a person to judge.";
function clocksSeen(input, row) {
	const start = startOf(row);
	const place = placeOf(row.source);
	const { due, latest } = initialDue(row);
	const [initial, final] = [isoDate(row.initial_on), isoDate(row.final_on)];
	const [interim, last] = [interimDue(row), finalDue(row)];
	const unreported = initial === void 0 && final === void 0;
	const first = unreported && isPast(due ?? latest, input.now);
	const next = interim !== void 0 && isPast(interim, input.now);
	const end = final === void 0 && isPast(last, input.now);
	const late = initial !== void 0 && due !== void 0 && initial > due || final !== void 0 && last !== void 0 && final > last;
	return {
		stale: [
			...first ? [finding("safety/incident-initial", "No initial report is recorded for this row, and the day that its clock gives is over.", row.source, { fix: "report it through EU SEND, then initial_on: YYYY-MM-DD and its receipt" })] : [],
			...next ? [finding("safety/incident-interim", "This row is not resolved, and its last recorded report is more than 4 weeks old.", row.source, { fix: "interim_on: YYYY-MM-DD of the next intermediate report, or resolved_on" })] : [],
			...end ? [finding("safety/incident-final", "This row was resolved more than 60 days ago, and no final report is recorded.", row.source, { fix: "final_on: YYYY-MM-DD and its receipt" })] : []
		],
		questions: unreported && !first && due === void 0 ? [`Which day ends the clock of the row at ${place}? It needs a class and the day of knowing that the model is involved.`] : [],
		due: [
			...unreported ? [due] : [],
			interim,
			...final === void 0 ? [last] : []
		],
		notes: [...start?.fallback === true ? [`Counted from aware_on where involvement_known_on is empty (${place}).`] : [], ...late ? [LATE] : []]
	};
}

// src/checks/safety/incidents.ts
const HEADER$1 = "id,class,aware_on,involvement_known_on,initial_on,interim_on,resolved_on,final_on,receipt   # a header alone says that there was none";
function identification(input) {
	const id = "S-9.1";
	const fix = `incident_channel: <path, URL or address>   # in safety.yaml, with incident_process: ${POINTER}`;
	const [channel, process] = [section(input, "incident_channel"), section(input, "incident_process")];
	if (channel === void 0 && process === void 0) return missing$2(id, input, fix);
	const path = input.model.records.safety?.path ?? "";
	return answered(id, input, together(publishedSeen(id, input, {
		value: channel?.value,
		at: channel?.at() ?? { path },
		what: "How to report a serious incident directly",
		fix: "incident_channel: <path, URL or address>   # in safety.yaml",
		mail: true
	}), documentSeen(id, input, {
		value: process?.value,
		at: process?.at() ?? { path },
		what: "No pointer to the process for serious incidents is recorded",
		fix: `incident_process: ${POINTER}   # in safety.yaml`
	})), fix);
}
function unread(id, register) {
	return unknown(id, `The register at ${register.path} could not be read, so nothing can be said about its rows.`);
}
function noRegister(id, input, register) {
	if (byId$1(input, id) !== void 0) return missing$2(id, input, HEADER$1);
	return withFindings(id, "gap", finding("safety/missing", `No register of serious incidents is kept here (${input.obligation(id).title}); a header without rows is enough where there was none. Only classes, days and receipts belong in it.`, { path: register.path }, { fix: HEADER$1 }));
}
function rows(id, input, look, words) {
	const register = incidentRegister(input);
	if (register.kind === "none") return noRegister(id, input, register);
	if (register.kind === "unread") return unread(id, register);
	const at = { path: register.path };
	const seen = together(...register.rows.map(look));
	return settle(id, {
		...seen,
		conflicts: folded(seen.conflicts ?? [], at),
		gaps: folded(seen.gaps ?? [], at),
		stale: folded(seen.stale ?? [], at),
		questions: (seen.questions ?? []).slice(0, 5),
		notes: [...new Set(seen.notes)].slice(0, 5).concat(words),
		evidence: [at]
	});
}
const CLOCK_WORDS = "Rule (Code of Practice, Measure 9.3): 2, 5, 10 or 15 days by class from the day of knowing that the model is involved, then at least every 4 weeks, and 60 days after resolution; calendar days.";
function retention(input) {
	const id = "S-9.4";
	const fix = "retention: {incidents_years: 5}   # in safety.yaml, 5 or more";
	const own = section(input, "retention");
	const years = own?.value.incidents_years;
	if (own === void 0 || years === void 0) return missing$2(id, input, fix);
	if (years >= 5) return answered(id, input, { evidence: [own.at("incidents_years")] }, fix);
	return answered(id, input, { gaps: [finding("safety/retention", "The recorded retention of incident records is shorter than the five years of Measure 9.4.", own.at("incidents_years"), { fix: "incidents_years: 5" })] }, fix);
}
function duty$2(input) {
	const id = "AIA-55.1.c";
	const register = incidentRegister(input);
	const kept = byId$1(input, id, "S-9.2", "S-9.3", "S-C9");
	if (register.kind === "unread") return unread(id, register);
	if (register.kind === "rows") {
		const at = { path: register.path };
		const open = register.rows.filter((row) => row.initial_on === void 0 && row.final_on === void 0);
		const note = "The Act says without undue delay and sets no number of days; those of the Code are judged under S-9.3.";
		const running = (row) => {
			const { due, latest } = initialDue(row);
			const last = due ?? latest;
			return last !== void 0 && !isPast(last, input.now);
		};
		const questions = open.some(running) ? ["A row of the register has no report, and the days that the Code gives for one are not over: can it be made already?"] : [];
		const gaps = open.filter((row) => !running(row)).map((row) => missingFinding(id, input, "No report is recorded for this row of the register", "initial_on: YYYY-MM-DD, receipt: <id of the EU SEND receipt>", row.source));
		return settle(id, {
			gaps: folded(gaps, at),
			questions,
			evidence: [at],
			notes: [note]
		});
	}
	if (kept !== void 0) return missing$2(id, input, HEADER$1, "S-9.2", "S-9.3", "S-C9");
	return dutyByMeans(id, "S-9.3", input) ?? noRegister(id, input, register);
}
const incidentCheck = {
	name: "safety-incidents",
	handles: [
		"S-9.1",
		"S-9.2",
		"S-9.3",
		"S-9.4",
		"AIA-55.1.c"
	],
	what: "Public way to report incidents and a pointer to the process; register of incidents with class, days and receipts against the days of Measure 9.3 (a header alone says that there was none); retention of at least 5 years. Never what happened",
	run: (input) => [
		identification(input),
		rows("S-9.2", input, (row) => rowSeen(input, row), []),
		rows("S-9.3", input, (row) => clocksSeen(input, row), [CLOCK_WORDS]),
		retention(input),
		duty$2(input)
	]
};

// src/checks/safety/responsibility.ts
const ROLES = [
	"oversight",
	"ownership",
	"monitoring",
	"assurance"
];
const SKELETON$1 = "responsibilities: {oversight: <function>, ownership: <function>, monitoring: <function>, assurance: <function>}   # in safety.yaml";
function personal(text) {
	return text.includes("@");
}
function assigned(input) {
	const id = "S-8.1";
	const own = section(input, "responsibilities");
	if (own === void 0) return missing$2(id, input, SKELETON$1);
	const relief = sizeNote(input, "roles");
	const filled = ROLES.filter((role) => stateOf$2(own.value[role]).kind === "value");
	const lacks = ROLES.filter((role) => !filled.includes(role) && !(role === "assurance" && relief !== void 0 && filled.includes("oversight")));
	const gaps = lacks.length === 0 ? [] : [finding("safety/responsibilities", `No function is named for ${lacks.join(", ")} of systemic risk.`, own.at(), {
		fix: lacks.map((role) => `${role}: <function, not a person's name>`),
		about: lacks
	})];
	const people = filled.filter((role) => personal(own.value[role] ?? "")).map((role) => finding("safety/personal", `The entry for ${role} holds an address: name the function, and keep people out of the repository.`, own.at(role), { fix: `${role}: <function>` }));
	const functions = filled.map((role) => (own.value[role] ?? "").trim().toLowerCase());
	const shared = new Set(functions).size < functions.length;
	const notes = [...relief === void 0 ? [] : [relief], ...shared && relief === void 0 ? ["Two responsibilities name one function: the set-up that Measure 8.1 lists as fulfilment keeps them apart, and others are allowed."] : []];
	return answered(id, input, {
		gaps: [...gaps, ...folded(people, own.at())],
		notes,
		evidence: filled.map((role) => own.at(role))
	}, SKELETON$1);
}
function resources(input) {
	const id = "S-8.2";
	const own = section(input, "responsibilities");
	const fix = `responsibilities: {resources: ${POINTER}}   # in safety.yaml`;
	if (own?.value.resources === void 0) return missing$2(id, input, fix);
	return answered(id, input, documentSeen(id, input, {
		value: own.value.resources,
		at: own.at("resources"),
		what: "No pointer is recorded",
		fix
	}), fix);
}
const YEAR = periodOf("whistleblower-notice");
function culture(input) {
	const id = "S-8.3";
	const own = section(input, "responsibilities");
	const fix = "responsibilities: {whistleblower_policy: <path or URL>, whistleblower_notice: YYYY-MM-DD}   # in safety.yaml, or a pointer under S-8.3";
	const { whistleblower_policy: policy, whistleblower_notice: notice } = own?.value ?? {};
	const kept = ownById(input, id);
	if (own === void 0 || policy === void 0 && notice === void 0) return missing$2(id, input, fix);
	const told = day("the last yearly notice", notice, own.at("whistleblower_notice"));
	const future = fromTheFuture(input, told);
	if (future.length > 0) return {
		id,
		outcome: "conflict",
		findings: future
	};
	if (kept === void 0 && told === void 0 && reachable(input, policy) === void 0) return answered(id, input, publishedSeen(id, input, {
		value: policy,
		at: own.at("whistleblower_policy"),
		what: "The whistleblower policy",
		fix
	}), fix);
	const limit = told === void 0 ? void 0 : afterPeriod(input, told.on, YEAR);
	const old = isPast(limit, input.now) && told !== void 0 ? [finding("safety/whistleblower-notice", "The last recorded notice of the whistleblower policy is more than 12 months old. A yearly notice is an example of a good sign in Measure 8.3: encouraged, not a duty.", told.at, { fix: "whistleblower_notice: YYYY-MM-DD   # after the next notice" })] : [];
	const places = [
		...kept === void 0 ? [] : [kept.at],
		...policy === void 0 ? [] : [own.at("whistleblower_policy")],
		...told === void 0 ? [] : [told.at]
	];
	return {
		...recorded(id, ...places.map((at) => evidenceAt(at))),
		findings: old,
		reason: "The signs that Measure 8.3 lists are examples; whether the culture is healthy is for a person to judge."
	};
}
const responsibilityCheck = {
	name: "safety-responsibility",
	handles: [
		"S-8.1",
		"S-8.2",
		"S-8.3"
	],
	what: "Functions named for oversight, ownership, monitoring and assurance (fewer for SMEs and small mid-caps), a pointer to resources, a whistleblower policy; a yearly notice is encouraged and never fails",
	run: (input) => [
		assigned(input),
		resources(input),
		culture(input)
	]
};

// src/checks/safety/security.ts
function weightsHere(input) {
	return input.model.facts.weights.filter((file) => file.stored !== "dvc").map((file) => ({ path: file.path }));
}
function notOwed$1(input) {
	const own = section(input, "security");
	const weights = own?.value.weights;
	if (own === void 0) return void 0;
	if (weights === "public") return `Commitment 6 ends for a version whose weights are public (S-C6), which is declared (${placeOf(own.at("weights"))}). Versions that are not released stay under it.`;
	if (weights === "deleted" && weightsHere(input).length === 0) return `Commitment 6 ends once the weights are securely deleted (S-C6), which is declared (${placeOf(own.at("weights"))}).`;
	const { exempt } = own.value;
	if (exempt === void 0 || stateOf$2(exempt.model).kind !== "value" || pointerFinding("S-C6", input, exempt.comparison, own.at("exempt")) !== void 0) return void 0;
	return `Declared as weaker than a named model with openly downloadable weights, with a comparison (${placeOf(own.at("exempt"))}): Commitment 6 is not owed then (S-C6). Whether the comparison holds is for a person to judge.`;
}
function halfExempt(input, own) {
	const { exempt } = own.value;
	if (exempt === void 0 || notOwed$1(input) !== void 0) return [];
	return [finding("safety/exempt", "Commitment 6 is recorded as not owed, and the stronger model with open weights or the comparison with it is missing.", own.at("exempt"), { fix: `exempt: {model: <org/model>, comparison: ${POINTER}}   # under security` })];
}
function weightConflict(input) {
	const own = section(input, "security");
	const files = weightsHere(input);
	const [first] = files;
	if (own === void 0 || first === void 0) return {};
	const { weights } = own.value;
	if (weights === void 0) return { questions: [`Weight files lie in this repository (${first.path}): are they meant to be public? security: {weights: public | private | deleted} in safety.yaml.`] };
	if (weights === "public") return {};
	const names = files.slice(0, 3).map((one) => one.path).join(", ");
	return { conflicts: [finding("safety/weights-in-repository", `Weight files of this model lie in this repository (${names}${files.length > 3 ? ` and ${files.length - 3} more` : ""}), and they are not declared public (${placeOf(own.at("weights"))}). In a public repository that ends Commitment 6 for the version; if it was an accident, it is a possible serious cybersecurity breach, whose first report is due within 5 days (Measure 9.3).`, first, {
		fix: "take the files out of the repository and its history, or declare security: {weights: public}",
		about: files.map((one) => one.path)
	})] };
}
const KEPT = [
	{
		id: "S-6.1",
		key: "goal",
		what: "No pointer to the Security Goal is recorded"
	},
	{
		id: "S-6.2",
		key: "controls",
		what: "No pointer to the list of security controls is recorded"
	},
	{
		id: "S-A4.1",
		key: "controls",
		what: "No pointer to the list of security controls is recorded"
	},
	{
		id: "S-A4.4",
		key: "controls",
		what: "No pointer to the list of security controls is recorded"
	}
];
function kept({ id, key, what }, input) {
	const own = section(input, "security");
	const fix = `security: {${key}: ${POINTER}}   # in safety.yaml`;
	if (own === void 0) return missing$2(id, input, fix);
	const exempt = id === "S-6.1" ? { gaps: halfExempt(input, own) } : {};
	return answered(id, input, together(documentSeen(id, input, {
		value: own.value[key],
		at: own.at(key),
		what,
		fix
	}), exempt), fix);
}
const PARAMETERS = {
	id: "S-A4.2",
	key: "controls",
	what: "No pointer to the list of security controls is recorded"
};
function parameters$1(input) {
	const { id, key, what } = PARAMETERS;
	const own = section(input, "security");
	const fix = `security: {weights: private, ${key}: ${POINTER}}   # in safety.yaml`;
	if (own === void 0) return missing$2(id, input, fix);
	return answered(id, input, together(documentSeen(id, input, {
		value: own.value[key],
		at: own.at(key),
		what,
		fix
	}), weightConflict(input)), fix);
}
const SIX_MONTHS = periodOf("access-review");
function access(input) {
	const id = "S-A4.3";
	const fix = "security: {access_review: YYYY-MM-DD}   # in safety.yaml";
	const own = section(input, "security");
	if (own === void 0) return missing$2(id, input, fix);
	const review = day("the last access review", own.value.access_review, own.at("access_review"));
	if (review === void 0) return answered(id, input, { gaps: [missingFinding(id, input, "No day of an access review is recorded", fix, own.at())] }, fix);
	const limit = afterPeriod(input, review.on, SIX_MONTHS);
	const over = isPast(limit, input.now);
	return answered(id, input, {
		conflicts: fromTheFuture(input, review),
		due: [limit],
		notes: [ruleWords(input, id)],
		evidence: [review.at],
		stale: over ? [finding("safety/access-review", `The last recorded check of who may reach unreleased weights is more than 6 months old (due by ${limit ?? ""}).`, review.at, { fix: "check it, then access_review: YYYY-MM-DD" })] : []
	}, fix);
}
function assurance(input) {
	const id = "S-A4.5";
	const fix = "security: {contact: <address>, reviewed: YYYY-MM-DD}   # in safety.yaml";
	const own = section(input, "security");
	if (own === void 0) return missing$2(id, input, fix);
	const reviewed = day("the last security review", own.value.reviewed, own.at("reviewed"));
	const review = reviewed === void 0 ? { gaps: [missingFinding(id, input, "No day of a security review is recorded", fix, own.at())] } : {
		conflicts: fromTheFuture(input, reviewed),
		evidence: [reviewed.at]
	};
	return answered(id, input, together(publishedSeen(id, input, {
		value: own.value.contact,
		at: own.at("contact"),
		what: "An address for reports of security issues",
		fix,
		mail: true
	}), review), fix);
}
function duty$1(input) {
	const id = "AIA-55.1.d";
	const also = ["S-6.2", "S-C6"];
	const fix = `AIA-55.1.d: ${POINTER}   # in safety.yaml, or security: {goal: …, controls: …}`;
	if (byId$1(input, id, ...also) !== void 0) return missing$2(id, input, fix, ...also);
	const own = section(input, "security");
	const standing = own === void 0 ? [] : ["goal", "controls"].filter((key) => stateOf$2(own.value[key]).kind === "pointer");
	if (own !== void 0 && standing.length > 0) return recorded(id, ...standing.map((key) => evidenceAt(own.at(key))));
	const ended = notOwed$1(input);
	if (ended !== void 0) return unknown(id, `${ended} Is anything of Art. 55(1)(d) left to protect (infrastructure, versions that are not released)? Keep a pointer under AIA-55.1.d in safety.yaml, or a waiver with the reason.`);
	return dutyByMeans(id, "S-6.2", input) ?? missing$2(id, input, fix);
}
const LOOKED = [
	...KEPT.map((one) => [one.id, (input) => kept(one, input)]),
	[PARAMETERS.id, parameters$1],
	["S-A4.3", access],
	["S-A4.5", assurance]
];
const securityCheck = {
	name: "safety-security",
	handles: [...LOOKED.map(([id]) => id), "AIA-55.1.d"],
	what: "Security goal and controls as pointers, access review at most 6 months old, contact and last review; not owed for public or deleted weights, or for a model weaker than a named one with open weights; weight files in this repository that are not declared public are a conflict",
	run: (input) => {
		const reason = notOwed$1(input);
		return [...LOOKED.map(([id, look]) => reason === void 0 ? look(input) : notApplicable(id, reason)), duty$1(input)];
	}
};

// src/checks/safety/transparency.ts
const DOCUMENTS = [
	["architecture", "architecture"],
	["integration", "integration into systems"],
	["evaluations", "evaluations"],
	["mitigations", "safety mitigations"]
];
const SKELETON = `documentation: {${DOCUMENTS.map(([key]) => `${key}: ${POINTER}`).join(", ")}}   # in safety.yaml`;
function retained$1(input) {
	const own = section(input, "retention");
	const years = own?.value.documents_years;
	const fix = "retention: {documents_years: 10}   # in safety.yaml, 10 or more";
	if (own === void 0 || years === void 0) return { gaps: [finding("safety/retention", "No retention of the additional documentation is recorded (Measure 10.1: at least 10 years from placing on the market).", own?.at() ?? section(input, "documentation")?.at(), { fix })] };
	return years >= 10 ? { evidence: [own.at("documents_years")] } : { gaps: [finding("safety/retention", "The recorded retention of the additional documentation is shorter than the ten years of Measure 10.1.", own.at("documents_years"), { fix: "documents_years: 10" })] };
}
function current$1(input, own) {
	const out = releases(input).filter((one) => one.on !== void 0 && one.on <= input.now).toSorted((a, b) => (a.on ?? "") < (b.on ?? "") ? -1 : 1);
	const newest = out.at(-1);
	const dates = input.model.records.model?.data.dates;
	const first = [
		out[0]?.on,
		isoDate(dates?.released),
		isoDate(dates?.eu_market)
	].filter((one) => one !== void 0).toSorted()[0];
	if (newest?.on === void 0 || first === newest.on) return {};
	const older = DOCUMENTS.filter(([key]) => {
		const date = isoDate(own.value[key]?.date);
		return date !== void 0 && date < (newest.on ?? "") && !namesVersion(own.value[key]?.version ?? "", newest.version);
	});
	return older.length === 0 ? {} : { questions: [`Do the documents on ${older.map(([, words]) => words).join(", ")} still hold for the newest release (${placeOf(newest.at)})? They are dated before it, and Measure 10.1 keeps them up to date on any change.`] };
}
function documentation(input) {
	const id = "S-10.1";
	const own = section(input, "documentation");
	if (own === void 0) return missing$2(id, input, SKELETON);
	const each = DOCUMENTS.map(([key, words]) => documentSeen(id, input, {
		value: own.value[key],
		at: own.value[key] === void 0 ? own.at() : own.at(key),
		what: `No pointer to the documentation of ${words} is recorded`,
		fix: `${key}: ${POINTER}   # under documentation, in safety.yaml`
	}));
	return answered(id, input, together(...each, retained$1(input), current$1(input, own)), SKELETON);
}
function newestReport(input) {
	const own = section(input, "model_reports");
	if (own === void 0) return void 0;
	const newest = byDay(own.value, (i) => own.at(i)).at(-1);
	return newest === void 0 ? void 0 : {
		version: newest.value.version,
		at: newest.at
	};
}
function framework(input) {
	const own = section(input, "framework");
	return own === void 0 ? void 0 : {
		version: own.value.version,
		at: own.at()
	};
}
function summary(input, { key, name, internal }) {
	const own = section(input, "published");
	const value = own?.value[key];
	const at = value === void 0 ? own?.at() ?? { path: "" } : own?.at(key) ?? { path: "" };
	const fix = `published: {${key}: {url: <path or URL>, version: "<n>", date: YYYY-MM-DD}}   # or not_needed: <reason>`;
	const there = publishedSeen("S-10.2", input, {
		value: value?.url,
		at,
		what: `The published summary of the ${name}`,
		fix
	});
	if (value === void 0 || own === void 0) return there;
	const future = { conflicts: fromTheFuture(input, day("a published summary", value.date, own.at(key, "date"))) };
	if (value.version === void 0) return together(there, future, { questions: [`Which version does the published summary of the ${name} sum up? published: {${key}: {version: "<n>"}}.`] });
	if (internal === void 0) return together(there, future);
	const behind = !sameVersion(value.version, internal.version);
	return together(there, future, behind ? { stale: [finding("safety/summary-version", `The published summary of the ${name} is not of the version that is in force internally (${placeOf(internal.at)}).`, own.at(key, "version"), { fix: "publish the summary of the new version, then its version and date here; or not_needed: <reason>" })] } : {});
}
function published$1(input) {
	const id = "S-10.2";
	const skeleton = "published: {framework: {url: <path or URL>, version: \"<n>\", date: YYYY-MM-DD}, model_report: {url: <path or URL>, version: \"<n>\", date: YYYY-MM-DD}}   # in safety.yaml, or not_needed: <reason>";
	const own = section(input, "published");
	const safe = similarlySafe(input).everyRisk;
	const relief = { notes: ["For a model recorded as similarly safe or safer for every risk no summary of the Model Report is needed (Measure 10.2); whether it is so is for a person to judge."] };
	if (own === void 0) {
		const open = missing$2(id, input, skeleton);
		return safe && open.outcome === "gap" ? {
			...open,
			reason: relief.notes?.[0] ?? ""
		} : open;
	}
	if (own.value.not_needed !== void 0) {
		const reason = hasReason(own.value.not_needed);
		const at = own.at("not_needed");
		return answered(id, input, reason ? {
			evidence: [at],
			notes: ["Declared as not needed, with a reason: whether summaries are needed to assess or mitigate systemic risk is for a person to judge."]
		} : { gaps: [finding("safety/placeholder", "Why no summary is needed is not said.", at, { fix: "not_needed: <reason>" })] }, skeleton);
	}
	const report = safe && own.value.model_report === void 0 ? relief : summary(input, {
		key: "model_report",
		name: "Model Report",
		internal: newestReport(input)
	});
	return answered(id, input, together(summary(input, {
		key: "framework",
		name: "Framework",
		internal: framework(input)
	}), report), skeleton);
}
const transparencyCheck = {
	name: "safety-transparency",
	handles: ["S-10.1", "S-10.2"],
	what: "Pointers to the four additional documents, their retention of at least 10 years, documents older than the newest release; published summaries of Framework and Model Report in the version that is in force internally, or the reason why none is needed",
	run: (input) => [documentation(input), published$1(input)]
};

// src/checks/safety/part-two.ts
const partTwo = [
	riskCheck,
	evaluationCheck,
	evaluatorCheck,
	decisionCheck,
	securityCheck,
	responsibilityCheck,
	incidentCheck,
	transparencyCheck
];
const safetyAggregates = [commitmentsAggregate];

// src/checks/safety/checks.ts
const MEASURES = byChapter("safety").filter((one) => one.level === "must").map((one) => one.id);
const ACT = {
	"AIA-55.1.c": [
		"S-9.2",
		"S-9.3",
		"S-C9"
	],
	"AIA-55.1.d": ["S-6.2", "S-C6"]
};
const PARTS = [...partOne, ...partTwo];
const TAKEN = new Set([...PARTS, ...safetyAggregates].flatMap((check) => check.handles));
const REST = [...MEASURES, ...Object.keys(ACT)].filter((id) => !TAKEN.has(id));
const pointers = {
	name: "safety-pointers",
	handles: REST,
	what: "A pointer record (holder, digest, version, date) in safety.yaml; its content is never read",
	run: (input) => REST.map((id) => missing$2(id, input, pointerSkeleton(id), ...ACT[id] ?? []))
};
const safetyChecks = REST.length === 0 ? PARTS : [...PARTS, pointers];

// src/checks/summary/register.ts
const keyedRows = once((input) => (input.model.records.register?.rows ?? []).map((row) => ({
	row,
	keys: [
		row.id,
		row.name,
		row.base
	].filter((cell) => cell !== void 0 && cell.trim() !== "" && cell.length < 400).map(datasetKey)
})));
const rowIndex = once((input) => {
	const byFull = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	const byOrganisation = /* @__PURE__ */ new Map();
	const add = (map, key, keyed) => {
		const same = map.get(key);
		if (same === void 0) map.set(key, [keyed]);
		else if (same.length < 200 && same.at(-1) !== keyed) same.push(keyed);
	};
	for (const keyed of keyedRows(input)) for (const key of keyed.keys) {
		if (key.full !== void 0 && !byFull.has(key.full)) byFull.set(key.full, keyed);
		if (key.full !== void 0) add(byOrganisation, key.full.split("/", 1)[0] ?? "", keyed);
		for (const name of /* @__PURE__ */ new Set([
			key.name,
			canonical(key.name),
			key.stem,
			canonical(key.stem)
		])) add(byName, name, keyed);
	}
	return {
		byFull,
		byName,
		byOrganisation
	};
});
function rowsOf(input, category) {
	return (input.model.records.register?.rows ?? []).filter((row) => row.category === category);
}
function lines(rows, shown = 12) {
	const numbers = rows.slice(0, shown).map((row) => String(row.source.line ?? "?"));
	const rest = rows.length - numbers.length;
	return `line${rows.length === 1 ? "" : "s"} ${numbers.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function label(row) {
	const text = row.name ?? row.id;
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// src/checks/summary/size-words.ts
const WORDS = {
	text: [
		"less than 1 billion tokens",
		"1 billion to 10 trillion tokens",
		"more than 10 trillion tokens"
	],
	image: [
		"less than 1 million images",
		"1 million to 1 billion images",
		"more than 1 billion images"
	],
	audio: [
		"less than 10 000 hours",
		"10 000 to 1 million hours",
		"more than 1 million hours"
	],
	video: [
		"less than 10 000 hours",
		"10 000 to 1 million hours",
		"more than 1 million hours"
	]
};
const HOURS = [
	/less than 10[ ,.\u00a0]?000(?: hours)?/giu,
	/10[ ,.\u00a0]?000 (?:to|-|–) 1 million(?: hours)?/giu,
	/more than 1 million(?: hours)?/giu
];
const PATTERNS = {
	text: [
		/less than 1 billion(?: tokens)?/giu,
		/1 billion (?:to|-|–) 10 trillions?(?: tokens)?/giu,
		/more than 10 trillions?(?: tokens)?/giu
	],
	image: [
		/less than 1 million(?: images)?/giu,
		/1 million (?:to|-|–) 1 billion(?: images)?/giu,
		/more than 1 billion(?: images)?/giu
	],
	audio: HOURS,
	video: HOURS
};
function otherRange(text, modality, band) {
	const found = text.length > 300 ? [] : PATTERNS[modality].flatMap((pattern) => [...text.matchAll(pattern)]);
	const [only] = found;
	const to = WORDS[modality][band];
	if (only === void 0 || found.length > 1 || to === void 0) return void 0;
	const capital = /^[A-Z]/.test(only[0]) ? `${to.charAt(0).toUpperCase()}${to.slice(1)}` : to;
	return text.slice(0, only.index) + capital + text.slice(only.index + only[0].length);
}

// src/checks/summary/sizes.ts
const EDGES = {
	text: [1e9, 0x9184e72a000],
	image: [1e6, 1e9],
	audio: [1e4, 1e6],
	video: [1e4, 1e6]
};
const KIND_OF = {
	text: "tokens",
	image: "images",
	audio: "hours",
	video: "hours"
};
const SCALE = /* @__PURE__ */ new Map([
	["k", 1e3],
	["thousand", 1e3],
	["m", 1e6],
	["mn", 1e6],
	["million", 1e6],
	["millions", 1e6],
	["b", 1e9],
	["bn", 1e9],
	["g", 1e9],
	["billion", 1e9],
	["billions", 1e9],
	["t", 0xe8d4a51000],
	["tn", 0xe8d4a51000],
	["trillion", 0xe8d4a51000],
	["trillions", 0xe8d4a51000],
	["q", 0x38d7ea4c68000],
	["quadrillion", 0x38d7ea4c68000]
]);
const BYTES = /* @__PURE__ */ new Map([
	["b", 1],
	["byte", 1],
	["bytes", 1],
	["kb", 1e3],
	["mb", 1e6],
	["gb", 1e9],
	["tb", 0xe8d4a51000],
	["pb", 0x38d7ea4c68000],
	["kib", 1024],
	["mib", 2 ** 20],
	["gib", 2 ** 30],
	["tib", 2 ** 40],
	["pib", 2 ** 50]
]);
const KINDS = [
	[/^tok/u, "tokens"],
	[/^(?:image|img|picture|photo|bild|immagin|imagen)/u, "images"],
	[/^(?:hours?|hrs?|h|stunden|heures|ore|horas)$/u, "hours"],
	[/^(?:word|mots|wort|parole|palabras)/u, "words"],
	[/^(?:item|sample|row|document|doc|record|example|file|video|clip|pair)/u, "items"]
];
function unitOf(unit) {
	const words = unit.toLowerCase().slice(0, 60).split(/[\s_-]+/u).filter((word) => word !== "" && word !== "of");
	let factor = 1;
	for (const word of words) {
		const bytes = BYTES.get(word);
		if (bytes !== void 0 && (word !== "b" || words.length === 1) && word.length !== 1) return {
			kind: "bytes",
			factor: factor * bytes
		};
		const glued = /^([kmbgt])(tok[a-z]*)$/u.exec(word);
		if (glued !== null) return {
			kind: "tokens",
			factor: factor * (SCALE.get(glued[1] ?? "") ?? 1)
		};
		const kind = KINDS.find(([pattern]) => pattern.test(word))?.[1];
		if (kind !== void 0) return {
			kind,
			factor
		};
		const scale = SCALE.get(word);
		if (scale === void 0) return void 0;
		factor *= scale;
	}
}
const NUMBER = /(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,5}|\d{1,16}(?:\.\d{1,6})?)\s{0,2}([a-z]{1,12})?\s{0,2}([a-z]{1,12})?/giu;
function amounts(text) {
	const out = [];
	for (const found of text.slice(0, 4e3).matchAll(NUMBER)) {
		if (out.length === 20) break;
		const digits = found[1] ?? "";
		const plain = /^\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$/u.test(digits) ? digits.replace(/[ ,.\u00a0\u202f]/gu, "") : digits;
		let value = Number(plain);
		const [first, second] = [found[2]?.toLowerCase() ?? "", found[3]?.toLowerCase() ?? ""];
		const scale = SCALE.get(first);
		if (scale !== void 0) value *= scale;
		const word = scale === void 0 ? first : second;
		out.push({
			value,
			kind: KINDS.find(([pattern]) => pattern.test(word))?.[1] ?? (BYTES.has(word) && word.length > 1 ? "bytes" : void 0)
		});
	}
	return out;
}
function rangeOf(text, modality) {
	const found = amounts(text);
	const kind = found.find((one) => one.kind !== void 0)?.kind;
	const [low, high] = EDGES[modality];
	const lower = text.toLowerCase();
	const first = found[0];
	const second = found[1];
	let band;
	let used = 0;
	if (first !== void 0 && /less than|fewer than|under|below|<|moins de|weniger als|meno di|menos de/u.test(lower) && first.value === low) [band, used] = [0, 1];
	else if (first !== void 0 && /more than|over|above|>|plus de|mehr als|pi[uù] di|m[aá]s de/u.test(lower) && first.value === high) [band, used] = [2, 1];
	else if (first !== void 0 && second !== void 0 && first.value === low && second.value === high) [band, used] = [1, 2];
	const stated = found.slice(used).find((one) => one.kind !== void 0);
	return {
		band,
		kind,
		stated
	};
}
function bandsOf(value, modality) {
	const [low, high] = EDGES[modality];
	const out = [];
	if (value <= low) out.push(0);
	if (value >= low && value <= high) out.push(1);
	if (value >= high) out.push(2);
	return out;
}
function modalityOf(word) {
	const lower = word.trim().toLowerCase();
	if (/^(?:text|texte|testo|texto|code|source code)/u.test(lower)) return "text";
	if (/^(?:image|img|bild|immagin|imagen|picture|photo|vision)/u.test(lower)) return "image";
	if (/^(?:audio|speech|voice|sprache|music|parole)/u.test(lower)) return "audio";
	return /^(?:video|vid[eé]o)/u.test(lower) ? "video" : "other";
}

// src/checks/summary/value-rules.ts
const short = (id) => id.replace(/^PST-/u, "");
function dateFaults(field, input, future) {
	const text = field.text.trim();
	const date = isoDate(text);
	if (date !== void 0) return !future && date > input.now ? [fault$4("gap", "future-date", `Field ${short(field.id)} has the date ${date}, in the future.`, field.at, { fix: `${field.id}: ${input.now}` })] : [];
	const read = readDate(text);
	if (read.kind === "ambiguous") return [fault$4("unknown", "ambiguous-date", `Field ${short(field.id)} can be read as ${read.readings.join(" or ")}, and no other date of the document decides.`, field.at, {
		evidence: text,
		fix: `${field.id}: ${read.readings[0]}   # write the ISO date that is meant`
	})];
	if (read.kind === "date") return [fault$4("hint", "date-form", `Field ${short(field.id)} is read as ${read.iso}; records want ISO dates.`, field.at, {
		evidence: text,
		fix: `${field.id}: ${read.iso}`,
		...edited(field, isoInstead(text))
	})];
	return [fault$4("gap", "no-date", `Field ${short(field.id)} holds no whole date.`, field.at, {
		evidence: text,
		fix: `${field.id}: YYYY-MM-DD`
	})];
}
function edited(field, to) {
	const edit = to === void 0 || typeof field.value !== "string" && typeof field.value !== "number" ? void 0 : field.rewrite?.(to);
	return edit === void 0 ? {} : { edits: [edit] };
}
function datesFaults(field, input) {
	const parts = field.text.split(/[\n;]|: /u).map((part) => part.trim()).filter((part) => part !== "");
	if (parts.length < 2) return dateFaults(field, input, true);
	return parts.filter((part) => readDate(part).kind === "date" || /\b\d{4}-\d{2}-\d{2}\b/u.test(part)).length > 0 ? [] : dateFaults(field, input, true);
}
function yesNoFaults(field, input) {
	return answer(input, field.id) === null ? [fault$4("gap", "no-answer", `Field ${short(field.id)} asks for yes or no, and neither can be read from it (exactly one box must be ticked).`, field.at, {
		evidence: field.text,
		fix: `${field.id}: true   # or false`
	})] : [];
}
function chosen(field) {
	if (field === void 0 || field.value === void 0 || field.value === null) return [];
	return (Array.isArray(field.value) ? field.value.map(String) : typeof field.value === "object" ? Object.keys(field.value) : field.text.split(/[,;/\n]|\band\b/u)).map((word) => word.trim()).filter((word) => word !== "");
}
function modalityFaults(field) {
	const words = chosen(field);
	const strange = words.filter((word) => modalityOf(word) === "other" && !/^other/iu.test(word));
	if (words.length === 0) return [fault$4("gap", "no-modality", `Field ${short(field.id)} names no modality.`, field.at, { fix: `${field.id}: [Text]   # Text, Image, Audio, Video, Other` })];
	return strange.length === 0 ? [] : [fault$4("gap", "unknown-modality", `Field ${short(field.id)} names a modality that the template does not have; use Text, Image, Audio, Video, or Other with its name.`, field.at, {
		evidence: strange.slice(0, 3).join(", "),
		fix: `${field.id}: [Text, "Other: ${fold$1(strange[0] ?? "").trim().slice(0, 30)}"]`
	})];
}
function perModality(field, word, only) {
	if (field.value !== null && typeof field.value === "object" && !Array.isArray(field.value) && amountOf(field.value) === void 0) {
		const key = Object.keys(field.value).find((name) => fold$1(name) === fold$1(word) || modalityOf(name) === modalityOf(word) && modalityOf(word) !== "other");
		const value = key === void 0 ? void 0 : field.value[key];
		const text = textOf(value).trim();
		return text === "" ? void 0 : text;
	}
	if (only) return field.text;
	const at = field.text.toLowerCase().indexOf(word.toLowerCase());
	return at === -1 ? void 0 : field.text.slice(at, at + 400);
}
function rangeEdit(field, word, modality, right) {
	const key = field.value !== null && typeof field.value === "object" && !Array.isArray(field.value) ? Object.keys(field.value).find((name) => fold$1(name) === fold$1(word)) : void 0;
	const text = key === void 0 ? field.value : field.value[key];
	const [band] = right;
	const to = typeof text !== "string" || band === void 0 || right.length > 1 ? void 0 : otherRange(text, modality, band);
	const edit = to === void 0 ? void 0 : field.rewrite?.(to, key === void 0 ? [] : [key]);
	return edit === void 0 ? {} : { edits: [edit] };
}
function sizeFaults(field, modalities) {
	return modalities.flatMap((word) => {
		const text = perModality(field, word, modalities.length === 1);
		if (text === void 0) return [fault$4("gap", "size-missing", `Field 1.3.2 has no size range for the modality chosen in 1.3.1.`, field.at, {
			evidence: word,
			fix: `PST-1.3.2: {${word}: <range>}`
		})];
		const modality = modalityOf(word);
		if (modality === "other") return /\d/u.test(text) ? [] : [fault$4("gap", "size-missing", "Field 1.3.2 asks for an approximate size and its unit for another modality.", field.at, { evidence: text })];
		const wanted = KIND_OF[modality];
		const { band, kind, stated } = rangeOf(text, modality);
		const units = `ranges for ${modality} are counted in ${wanted}`;
		if (kind !== void 0 && kind !== wanted && modality !== "text") return [fault$4("gap", "size-unit", `Field 1.3.2 gives ${kind} for ${modality}; ${units}.`, field.at, {
			evidence: text,
			fix: `PST-1.3.2: {${word}: <range in ${wanted}>}`
		})];
		if (band === void 0 && stated === void 0 && (modality !== "text" || kind === void 0)) return [fault$4("gap", "size-range", `Field 1.3.2 holds none of the template's ranges for ${modality}; ${units}.`, field.at, {
			evidence: text,
			fix: `PST-1.3.2: {${word}: "${modality === "text" ? "1 billion to 10 trillion tokens" : modality === "image" ? "1 million to 1 billion images" : "10 000 to 1 million hours"}"}`
		})];
		if (band !== void 0 && stated?.kind === wanted && !bandsOf(stated.value, modality).includes(band)) return [fault$4("conflict", "size-contradiction", `Field 1.3.2 states a number outside the range that it chooses.`, field.at, {
			evidence: text,
			fix: "Choose the range that holds the number.",
			...rangeEdit(field, word, modality, bandsOf(stated.value, modality))
		})];
		return [];
	});
}

// src/checks/summary/categories.ts
const CATEGORY = /* @__PURE__ */ new Map([
	["PST-2.1.1", {
		category: "public",
		together: ["PST-2.1.1"],
		words: "publicly available datasets"
	}],
	["PST-2.2.1.1", {
		category: "licensed",
		together: ["PST-2.2.1.1"],
		words: "commercially licensed data"
	}],
	["PST-2.2.2.1", {
		category: "private",
		together: ["PST-2.2.2.1"],
		words: "private datasets of third parties"
	}],
	["PST-2.3.1", {
		category: "crawled",
		together: ["PST-2.3.1"],
		words: "data crawled by or for the provider"
	}],
	["PST-2.4.1", {
		category: "user",
		together: ["PST-2.4.1", "PST-2.4.2"],
		words: "user data"
	}],
	["PST-2.4.2", {
		category: "user",
		together: ["PST-2.4.1", "PST-2.4.2"],
		words: "user data"
	}],
	["PST-2.5.1", {
		category: "synthetic",
		together: ["PST-2.5.1"],
		words: "synthetic data made by or for the provider"
	}],
	["PST-2.6.1", {
		category: "other",
		together: ["PST-2.6.1"],
		words: "other sources"
	}]
]);
function registerFaults(field, input) {
	const asked = CATEGORY.get(field.id);
	const { register } = input.model.records;
	if (asked === void 0 || register === void 0) return [];
	const rows = rowsOf(input, asked.category);
	const [first] = rows;
	const answers = asked.together.map((id) => answer(input, id));
	if (first !== void 0 && answers.every((one) => one === "no")) return [fault$4("conflict", "answer-contradicted", `Field ${short(field.id)} says No, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} of ${asked.words} (${lines(rows)} of ${register.path}; first: ${label(first)}).`, field.at, {
		evidence: field.text,
		about: rows.map((row) => `${field.id} ${row.id}`),
		fix: `Correct field ${short(field.id)}, or the category at ${placeOf(first.source)}.`
	})];
	const complete = register.rows.length > 0 && register.rows.every((row) => row.category !== void 0);
	if (first === void 0 && complete && answer(input, field.id) === "yes" && asked.together.length === 1) return [fault$4("unknown", "answer-unsupported", `Field ${short(field.id)} says Yes, and no row of the register is ${asked.words}.`, field.at, { fix: `Add the rows with category ${asked.category}, or correct the answer.` })];
	return [];
}
function crawlingFaults(field, input) {
	const told = answer(input, field.id);
	const { crawls } = input.model.profile;
	const model = input.model.records.model;
	const out = [];
	const declared = model?.at("crawls");
	if (told === "no" && crawls === true) out.push(fault$4("conflict", "crawls-contradicted", `Field 2.3.1 says that no crawlers were used; model.yaml declares crawls: true (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
	if (told === "yes" && crawls === false) out.push(fault$4("conflict", "crawls-contradicted", `Field 2.3.1 says that crawlers were used; model.yaml declares crawls: false (${placeOf(declared)}).`, field.at, { fix: "Make both say the same." }));
	const record = input.model.records.copyright;
	const crawlers = record?.data.crawlers ?? [];
	if (told === "no" && record !== void 0 && crawlers.length > 0 && crawls !== true) out.push(fault$4("conflict", "crawlers-recorded", `Field 2.3.1 says that no crawlers were used; copyright.yaml records ${crawlers.length} (${placeOf(record.at("crawlers"))}).`, field.at, { fix: "Correct the answer, or remove crawlers that were not used for training data." }));
	return out;
}
function missingModalities(input, named, of, category) {
	const rows = category === void 0 ? input.model.records.register?.rows ?? [] : rowsOf(input, category);
	const have = new Set(named.map(of));
	const out = /* @__PURE__ */ new Map();
	for (const row of rows) for (const word of (row.modality ?? "").split(/[,;/+]/u, 6).map((part) => part.trim()).filter((part) => part !== "")) {
		const modality = of(word);
		if (have.has(modality) || modality === "other" && have.size > 0) continue;
		const known = out.get(modality);
		if (known === void 0) out.set(modality, {
			modality,
			line: placeOf(row.source),
			rows: 1
		});
		else known.rows += 1;
	}
	return [...out.values()];
}

// src/checks/summary/domains.ts
const MAX_LINES$2 = 2e6;
const NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}[\p{L}][\p{L}\p{N}-]{1,40}$/u;
function readDomains(document) {
	const strange = [];
	let names = 0;
	let hosts = 0;
	let total;
	let named = false;
	for (const [index, raw] of document.text.split(/\r\n|\n|\r/u, MAX_LINES$2).entries()) {
		const text = raw.trim().slice(0, 500);
		if (text === "") continue;
		if (text.startsWith("#")) {
			const found = /(?:domains?[_ ]total|total[_ ]domains?|of)\D{1,5}(\d{1,12})/iu.exec(text)?.[1];
			const said = /^#\s{0,10}domains_total\s{0,10}:/iu.test(text);
			if (found !== void 0 && (said || !named)) total = Number(found);
			named ||= said;
			continue;
		}
		const cell = (text.split(/[\t,;]/u, 1)[0] ?? "").trim().replace(/^"|"$/gu, "").toLowerCase();
		if (names === 0 && strange.length === 0 && /^(?:domain|host|name|url|site|rank)[a-z_ ]{0,20}$/u.test(cell)) continue;
		if (NAME.test(cell)) {
			names += 1;
			if (cell.startsWith("www.")) hosts += 1;
		} else if (strange.length < 10) strange.push({
			text: cell,
			line: index + 1
		});
	}
	return {
		path: document.path,
		names,
		strange,
		hosts,
		total
	};
}
function domainList(field, input) {
	if (Array.isArray(field.value)) return readDomains({
		path: field.at.path,
		text: field.value.map(String).join("\n"),
		complete: true
	});
	const text = field.text.trim();
	const path = repositoryPath(text);
	const document = input.records.documents.get(path);
	if (document !== void 0) return readDomains(document);
	if (isUrl(text) || /https?:\/\//u.test(text) || input.records.paths.has(path)) return "elsewhere";
	if (/^[\w./ -]{1,300}\.(?:csv|tsv|txt|json|ya?ml|parquet|gz)$/iu.test(path)) return "missing";
	const parts = text.split(/[\s,;]+/u).filter((part) => part !== "");
	return parts.filter((part) => NAME.test(part.toLowerCase())).length >= 3 ? readDomains({
		path: field.at.path,
		text: parts.join("\n"),
		complete: true
	}) : void 0;
}
function domainFaults(field, input) {
	const list = domainList(field, input);
	if (list === "elsewhere") return [];
	if (list === "missing") return [fault$4("gap", "no-domain-file", `Field 2.3.8 points at a file that is not in this repository.`, field.at, {
		evidence: field.text,
		fix: "PST-2.3.8: data/domains.csv   # or an https address"
	})];
	if (list === void 0) return [fault$4("gap", "no-domains", "Field 2.3.8 is neither a list of domain names nor a link to one.", field.at, {
		evidence: field.text,
		fix: "PST-2.3.8: data/domains.csv   # one registrable domain per line, ranked by size of content"
	})];
	const out = [];
	const [strange] = list.strange;
	if (strange !== void 0) out.push(fault$4("gap", "no-domain-name", `The list of domains holds an entry that is no domain name; top and second level are asked for (example.com), no addresses or paths.`, {
		path: list.path,
		line: strange.line
	}, {
		evidence: strange.text,
		fix: "example.com"
	}));
	if (list.hosts > 0) out.push(fault$4("unknown", "host-names", `${list.hosts} entries of the list are host names (www.…) and not registrable domains.`, { path: list.path }, { fix: "Cut them to the registrable domain by the Public Suffix List, and merge." }));
	const sme = input.model.profile.sme === true;
	if (list.total !== void 0) {
		const number = wantedDomains(list.total, sme);
		if (list.names < number) out.push(fault$4("gap", "too-few-domains", `The list has ${list.names} names; ${sme ? "the top 5 % or 1,000, whichever is lower," : "the top 10 %"} of ${list.total} domains ${sme ? "are" : "is"} ${number} (rounded up: our reading).`, { path: list.path }, { fix: `List ${number} names, ranked by size of content.` }));
	} else if (list.names > 0) out.push(fault$4("unknown", "domains-total", "The number of all crawled domains is not stated with the list, so its length cannot be checked against the rule.", { path: list.path }, { fix: "# domains_total: <number>   # in the first line of the file" }));
	return out;
}

// src/checks/summary/evidence.ts
const says = (field, name) => ` ${fold$1(field.text).trim()} `.includes(` ${fold$1(name).trim()} `);
function fetcherFaults(field, input) {
	const evidence = usable(input);
	if (evidence === void 0) return [];
	const said = asRecorded(evidence);
	const at = placeOf(manifestsAt(input));
	const silent = fetchers(input).filter((one) => !says(field, one.name));
	const own = silent.filter((one) => one.own).map((one) => fault$4("conflict", "fetcher-missing", `Field 2.3.2 does not name ${one.name}, which fetched ${many(one.rows, "row")} of the manifests (${at})${said}.`, field.at, {
		evidence: field.text,
		fix: `Add ${one.name}.`
	}));
	const foreign = silent.filter((one) => !one.own);
	const others = foreign.length === 0 ? [] : [fault$4("unknown", "fetcher-undeclared", `The manifests (${at}) hold rows fetched by ${some(foreign.map((one) => `${one.name} (${many(one.rows, "row")})`), 5)}, which neither field 2.3.2 nor crawlers in copyright.yaml name${said}. What others crawled belongs to section 2.1.`, field.at, {
		evidence: field.text,
		fix: `crawlers: [{name: ${foreign[0]?.name.slice(0, 60) ?? ""}, …}]   # if it crawled for you, and name it in field 2.3.2`
	})];
	const lookups = undeclaredLookups(input).filter((name) => !says(field, name));
	const asked = lookups.length === 0 ? [] : [fault$4("unknown", "lookup-undeclared", `The robots.txt snapshots were looked up for ${some(lookups, 5)}, which no record names as crawler, control token or training bot${said}.`, field.at, {
		evidence: field.text,
		fix: "Name it under crawlers, control_tokens or training_bots in copyright.yaml, and in field 2.3.2 if it is a crawler."
	})];
	return [
		...own,
		...others,
		...asked
	];
}
function fetchPeriodFaults(field, input) {
	const evidence = usable(input);
	const period = evidence?.result.period;
	const named = statedMonths(field.text).toSorted();
	const [first, last] = [named[0], named.at(-1)];
	if (evidence === void 0 || period === void 0 || first === void 0 || last === void 0 || named.length < 2) return [];
	const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
	if (from >= first && to <= last) return [];
	const month = (iso) => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
	return [fault$4("conflict", "fetched-outside-period", `Field 2.3.5 says ${month(first)} to ${month(last)}, and the manifests (${placeOf(manifestsAt(input))}) hold rows fetched from ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}${asRecorded(evidence)}.`, field.at, {
		evidence: field.text,
		fix: `PST-2.3.5: "${month(from < first ? from : first)} to ${month(to > last ? to : last)}"`
	})];
}
function domainTotalFaults(field, input) {
	const evidence = usable(input);
	const document = input.records.documents.get(repositoryPath(field.text.trim()));
	if (evidence === void 0 || document === void 0 || evidence.result.hosts.total === 0) return [];
	const { total } = readDomains(document);
	const hosts = evidence.result.hosts.total;
	if (total === void 0 || total <= hosts) return [];
	return [fault$4("unknown", "more-domains-than-hosts", `${document.path} says that ${total.toLocaleString("en")} domains were crawled, and the manifests (${placeOf(manifestsAt(input))}) hold ${many(hosts, "host")}${asRecorded(evidence)}: the number is wrong, or the manifests are not those of the whole crawl.`, field.at, {
		evidence: field.text,
		fix: "Name all manifests in copyright.yaml, or correct # domains_total with gpai-docket optout domains."
	})];
}
function honouredFaults(field, input) {
	const evidence = usable(input);
	if (evidence === void 0) return [];
	const text = short$1(field.text);
	return Object.entries(evidence.result.protocols).sort((a, b) => a[0] < b[0] ? -1 : 1).flatMap(([id, count]) => {
		if (count === void 0 || count.reserved === 0 || id === "rfc9309" || !spellings(id).some((name) => name.length > 3 && text.includes(name))) return [];
		const mine = (row) => row.reason === id;
		return [fault$4("conflict", "reserved-kept", `Field 3.1 names ${called(id)}, and ${many(count.reserved, "row")} kept for training ${count.reserved === 1 ? "is" : "are"} reserved under it (manifests: ${placeOf(manifestsAt(input))})${asRecorded(evidence)}.${firstRow(evidence.result, mine)}`, field.at, {
			evidence: rowsShown(evidence.result, mine) ?? field.text,
			fix: "Leave the rows out, or say what is done about this protocol."
		})];
	});
}

// src/checks/summary/hygiene.ts
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu;
const UNKNOWN = /^(?:unknown|unclear|unspecified|not specified|not known|not stated|none|\?+|-|–|n\/?a|tbd|todo|inconnu|unbekannt|sconosciut[ao]|desconocid[ao])$/iu;
const NO = /^(?:no|none|false|nein|non|0|not applied|not done)$/iu;
function grouped(rows, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const value = key(row);
		if (value === void 0 || value === "") continue;
		const group = groups.get(value);
		if (group === void 0) groups.set(value, [row]);
		else group.push(row);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}
function oneCollection(a, b) {
	if (a.base !== void 0 && a.base === b.base) return true;
	const [first, second] = [nameKey(a.name ?? a.id), nameKey(b.name ?? b.id)];
	const head = (name) => name.slice(0, Math.max(0, name.lastIndexOf("-")));
	return head(first) !== "" && head(first) === head(second) || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}
const identity = (row) => datasetKey(row.id).full ?? datasetKey(row.name ?? row.id).full ?? datasetKey(row.id).name;
const sameRow = (a, b) => [
	"name",
	"category",
	"modality",
	"revision",
	"licence",
	"size",
	"stage",
	"optout",
	"pii",
	"generator",
	"base"
].every((key) => a[key] === b[key]);
function duplicates(rows) {
	return grouped(rows, (row) => row.id.trim().toLowerCase()).slice(0, 20).flatMap((group) => {
		const [first, second] = group;
		if (first === void 0 || second === void 0) return [];
		const twins = group.filter((row) => row.modality === first.modality && row.stage === first.stage && (row.name ?? "") === (first.name ?? ""));
		if (twins.length < 2) return [];
		const other = twins[1] ?? second;
		const equal = sameRow(first, other);
		return [fault$4(equal ? "unknown" : "conflict", equal ? "duplicate-row" : "rows-disagree", `${label(first)} stands in the register twice (${lines(twins)})${equal ? "" : ", with different values"}.`, other.source, {
			about: twins.map((row, index) => [
				row.id,
				row.modality ?? "",
				row.stage ?? "",
				row.name ?? "",
				index + 1
			].join(" ")),
			fix: equal ? "Delete one of the rows." : "Keep one row, with the values that are true."
		})];
	});
}
function sharedRevision(rows) {
	return grouped(rows, (row) => row.revision !== void 0 && COMMIT.test(row.revision.trim()) ? row.revision.trim().toLowerCase() : void 0).slice(0, 20).flatMap((group) => {
		const [first] = group;
		const other = first === void 0 ? void 0 : group.find((row) => identity(row) !== identity(first) && !oneCollection(row, first));
		if (first === void 0 || other === void 0) return [];
		return [fault$4("conflict", "shared-revision", `${label(first)} (${placeOf(first.source)}) and ${label(other)} have the same revision: a commit belongs to one repository, so one of the two is a copying error.`, other.source, {
			evidence: first.revision ?? "",
			fix: `revision: <commit of ${label(other)}>`
		})];
	});
}
function unpinned(rows) {
	const loose = rows.filter((row) => row.revision === void 0 || !COMMIT.test(row.revision.trim()));
	const [first] = loose;
	return first === void 0 ? [] : [fault$4("hint", "unpinned", `House rule: ${loose.length} of ${rows.length} rows have no commit of 40 hexadecimal digits as revision (${lines(loose)}), so what was used cannot be fetched again.`, first.source, {
		about: loose.map((row) => row.id),
		fix: "revision: <commit of the dataset's repository>, or a digest for what has no commits"
	})];
}
function shares(rows) {
	return rows.filter((row) => /^(?:%|percent|per cent)$/iu.test(row.unit ?? "") && (row.size ?? 0) > 100 || (row.weight ?? 0) > 100 || (row.weight ?? 0) < 0).slice(0, 10).map((row) => fault$4("gap", "share-over-100", `${label(row)} has a share of more than 100 % or below zero.`, row.source, {
		evidence: String(row.weight ?? row.size),
		fix: "Correct the share; sizes go into size and unit."
	}));
}
const hygiene = once((input) => {
	const rows = input.model.records.register?.rows ?? [];
	return rows.length === 0 ? [] : [
		...duplicates(rows),
		...sharedRevision(rows),
		...shares(rows),
		...unpinned(rows)
	];
});
const licences$1 = once((input) => {
	const { register } = input.model.records;
	const rows = register?.rows ?? [];
	if (register === void 0 || !Object.values(register.columns).includes("licence") && rows.every((row) => row.licence === void 0)) return [];
	const silent = rows.filter((row) => row.licence === void 0 || textState(row.licence) !== "filled" || UNKNOWN.test(row.licence.trim()));
	const bound = rows.filter((row) => /(?:^|[\s,;/-])NC(?:[\s,;/-]|$)|non-?commercial/iu.test(row.licence ?? ""));
	const out = [];
	if (silent[0] !== void 0) out.push(fault$4("hint", "licence-unknown", `House rule: ${silent.length} of ${rows.length} register rows have no known licence (${lines(silent)}). Publicly available does not mean free of rights.`, silent[0].source, {
		about: silent.map((row) => row.id),
		fix: "licence: <id of the licence, or the words that the source uses>"
	}));
	if (bound[0] !== void 0) out.push(fault$4("hint", "licence-non-commercial", `House rule: ${bound.length} register row${bound.length === 1 ? " names" : "s name"} a non-commercial licence (${lines(bound)}); record on what basis the data was used.`, bound[0].source, {
		about: bound.map((row) => row.id),
		fix: "evidence: <path or URL of the permission or of the legal basis>"
	}));
	return out;
});
const unfiltered = once((input) => {
	const rows = input.model.records.register?.rows ?? [];
	const without = rows.filter((row) => NO.test(row.optout?.trim() ?? ""));
	const [first] = without;
	if (first === void 0) return void 0;
	const text = without.filter((row) => modalityOf(row.modality ?? "") === "text");
	const named = text.length === 0 ? "" : `; ${text.length} of them hold text: ${text.slice(0, 6).map((row) => `${label(row)} (line ${row.source.line ?? "?"})`).join(", ")}${text.length > 6 ? ` and ${text.length - 6} more` : ""}`;
	return fault$4("unknown", "rows-unfiltered", `${without.length} of ${rows.length} register rows record no opt-out or robots filtering${named}. Field 3.1 describes what was done for reservations of rights: does it hold for these rows?`, (text[0] ?? first).source, {
		about: without.map((row) => row.id),
		fix: "optout: robots | tdmrep | list | \"n/a: <reason>\" — or say in field 3.1 which sources it covers"
	});
});

// src/checks/summary/large.ts
const SHARE = .03;
function collection(row) {
	const key = datasetKey(row.base ?? row.id);
	const name = canonical(key.stem);
	return `${key.full?.split("/", 2)[0] ?? ""}/${name}`;
}
function measure(modality, rows) {
	const unsized = [];
	const measured = [];
	const kinds = /* @__PURE__ */ new Set();
	for (const row of rows) {
		const unit = row.unit === void 0 ? void 0 : unitOf(row.unit);
		if (row.size === void 0 || !Number.isFinite(row.size) || row.size < 0 || unit === void 0) {
			unsized.push(row);
			continue;
		}
		kinds.add(unit.kind);
		measured.push({
			row,
			value: row.size * unit.factor
		});
	}
	const total = measured.reduce((sum, one) => sum + one.value, 0);
	if (kinds.size > 1 || total <= 0) return {
		large: [],
		unsized,
		units: [...kinds]
	};
	const groups = /* @__PURE__ */ new Map();
	for (const one of measured) {
		const key = collection(one.row);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return {
		large: [...groups.values()].flatMap((group) => {
			const share = group.reduce((sum, one) => sum + one.value, 0) / total;
			const [first] = group;
			if (!(share > SHARE) || first === void 0) return [];
			return [{
				name: first.row.base ?? label(first.row),
				modality,
				share,
				rows: group.map((one) => one.row),
				bySum: !group.some((one) => one.value / total > SHARE)
			}];
		}).sort((a, b) => b.share - a.share),
		unsized,
		units: [...kinds]
	};
}
const sizes = once((input) => {
	const rows = rowsOf(input, "public");
	const byModality = /* @__PURE__ */ new Map();
	for (const row of rows) for (const word of (row.modality ?? "other").split(/[,;/+]/u, 6)) {
		const modality = modalityOf(word);
		const group = byModality.get(modality);
		if (group === void 0) byModality.set(modality, [row]);
		else if (group.at(-1) !== row) group.push(row);
	}
	const large = [];
	const unsized = /* @__PURE__ */ new Set();
	const mixed = [];
	for (const [modality, group] of byModality) {
		const result = measure(modality, group);
		large.push(...result.large);
		for (const row of result.unsized) unsized.add(row);
		if (result.units.length > 1) mixed.push({
			modality,
			units: result.units,
			rows: group
		});
	}
	return {
		large,
		unsized: [...unsized],
		mixed,
		rows: rows.length
	};
});

// src/checks/summary/undeclared.ts
const MAX_SHOWN = 20;
const CONTEXT = {
	"front-matter": "the card's front matter",
	"training-config": "a training config",
	"data-mix": "a data mix",
	comment: "a comment of a training config",
	manifest: "a dataset manifest"
};
const usedDatasets = once((input) => {
	const groups = /* @__PURE__ */ new Map();
	for (const mention of input.model.facts.datasets) {
		if (CONTEXT[mention.context] === void 0 || mention.weight === 0) continue;
		const key = datasetKey(mention.id);
		if (key.name === "") continue;
		const id = key.full ?? `name:${canonical(key.name)}`;
		const group = groups.get(id);
		if (group === void 0) groups.set(id, {
			key,
			mentions: [mention]
		});
		else group.mentions.push(mention);
	}
	return mergeNames([...groups.values()]);
});
function mergeNames(groups) {
	const byName = /* @__PURE__ */ new Map();
	for (const group of groups) if (group.key.full !== void 0 && !byName.has(canonical(group.key.name))) byName.set(canonical(group.key.name), group);
	return groups.filter((group) => {
		const owner = group.key.full === void 0 ? byName.get(canonical(group.key.name)) : void 0;
		if (owner !== void 0) owner.mentions.push(...group.mentions);
		return owner === void 0;
	});
}
function declaredRow(input, key) {
	const { byFull, byName, byOrganisation } = rowIndex(input);
	const exact = key.full === void 0 ? void 0 : byFull.get(key.full);
	if (exact !== void 0) return {
		how: "row",
		row: exact.row
	};
	const near = [...[.../* @__PURE__ */ new Set([
		key.name,
		canonical(key.name),
		key.stem,
		canonical(key.stem)
	])].flatMap((name) => byName.get(name) ?? []), ...key.full === void 0 ? [] : byOrganisation.get(key.full.split("/", 1)[0] ?? "") ?? []];
	let part;
	for (const candidate of new Set(near)) {
		const same = candidate.keys.map((other) => sameDataset(key, other));
		if (same.includes("same")) return {
			how: "row",
			row: candidate.row
		};
		if (same.includes("part")) part ??= {
			how: "part",
			row: candidate.row
		};
	}
	return part;
}
const FIELDS$3 = [
	"PST-2.1.3",
	"PST-2.1.4",
	"PST-2.1.5",
	"PST-2.2.2.3",
	"PST-2.2.2.4",
	"PST-2.3.6",
	"PST-2.3.9",
	"PST-2.5.3",
	"PST-2.5.4",
	"PST-2.5.5",
	"PST-2.6.2"
];
const summaryTexts = once((input) => FIELDS$3.flatMap((id) => {
	const field = fieldOf(input, id);
	return field === void 0 || field.text === "" ? [] : [{
		id,
		at: field.at,
		folded: fold$1(field.text),
		lower: field.text.toLowerCase()
	}];
}));
function inSummary(input, key) {
	const words = key.name.replaceAll("-", " ");
	return summaryTexts(input).find(({ folded, lower }) => key.full !== void 0 && lower.includes(key.full) || words.length > 3 && folded.includes(` ${words} `));
}
function nearest(input, key) {
	const head = key.name.split("-", 1)[0] ?? "";
	return head.length < 4 ? void 0 : keyedRows(input).find((candidate) => candidate.keys.some((other) => other.name.startsWith(head)))?.row;
}
function written(key, mention) {
	if (key.full === void 0) return mention.id.slice(0, 120);
	for (const text of [mention.id, mention.raw]) {
		const at = text.toLowerCase().indexOf(key.full);
		if (at !== -1) return text.slice(at, at + key.full.length);
	}
	return key.full;
}
function keyName(key) {
	return key.full ?? canonical(key.name);
}
function places(mentions) {
	const others = [...new Set(mentions.slice(1).map((mention) => placeOf(mention.source)))].filter((place) => place !== placeOf(mentions[0]?.source));
	if (others.length === 0) return "";
	return ` Also at ${others.slice(0, 3).join(", ")}${others.length > 3 ? ` and ${others.length - 3} more place${others.length === 4 ? "" : "s"}` : ""}.`;
}
function describe(input, group) {
	const [first] = group.mentions;
	if (first === void 0) return void 0;
	const row = declaredRow(input, group.key);
	if (row?.how === "row") return void 0;
	const { register } = input.model.records;
	const named = inSummary(input, group.key);
	if (register === void 0 && named !== void 0) return void 0;
	const name = written(group.key, first);
	const share = first.weight === void 0 ? "" : ` with weight ${first.weight}`;
	const where = `${placeOf(first.source)} (${CONTEXT[first.context] ?? "an artifact"}${share})`;
	const evidence = { evidence: first.raw };
	if (row?.how === "part") return fault$4("unknown", "perhaps-part", `${name} is used in ${where}. The register has ${label(row.row)} (${placeOf(row.row.source)}), which may be the same collection: say so in the row's \`base\`, or give it a row of its own.${places(group.mentions)}`, first.source, {
		...evidence,
		about: [keyName(group.key)],
		fix: `base: ${name}   # in the row at ${placeOf(row.row.source)}`
	});
	const summary = summaryOf(input);
	const missing = register === void 0 ? `the public summary (${summary.kind === "read" ? summary.path : "none"}) does not name it, and there is no training-data register` : `the training-data register (${register.path}, ${register.rows.length} row${register.rows.length === 1 ? "" : "s"}) has no row for it${named === void 0 ? summary.kind === "read" ? `, nor does the public summary name it` : "" : `, although field ${named.id.slice(4)} of the summary does (${placeOf(named.at)})`}`;
	const close = nearest(input, group.key);
	const hint = close === void 0 ? "" : ` Nearest row: ${label(close)} (${placeOf(close.source)}).`;
	const id = group.key.full !== void 0 && group.key.full.split("/").length === 2 && !group.key.full.includes("://") ? `hf:${name}` : name;
	return fault$4(first.context === "manifest" ? "unknown" : "gap", "undeclared-dataset", `Undeclared dataset: ${name} is used in ${where}, but ${missing}.${hint}${places(group.mentions)}`, first.source, {
		...evidence,
		about: [first.context === "manifest" ? `${keyName(group.key)} (manifest)` : keyName(group.key)],
		fix: `Add a row to ${register?.path ?? `${input.model.records.folder}/training-data.csv`}: id ${id}, category <public|licensed|private|crawled|user|synthetic|other>, modality <text|image|audio|video> — or remove it here if it was not used.`
	});
}
const undeclared$1 = once((input) => {
	if (input.model.records.register === void 0 && summaryOf(input).kind !== "read") return [];
	const groups = usedDatasets(input);
	const all = [...groups.filter((group) => group.key.full !== void 0), ...groups.filter((group) => group.key.full === void 0)].flatMap((group) => describe(input, group) ?? []);
	const sorted = [...all.filter((one) => one.outcome === "gap"), ...all.filter((one) => one.outcome !== "gap")];
	const shown = sorted.slice(0, MAX_SHOWN);
	const rest = sorted.length - shown.length;
	if (rest === 0) return shown;
	return [...shown, fault$4(sorted[MAX_SHOWN]?.outcome ?? "gap", "undeclared-dataset", `And ${rest} more datasets that configs, mixes or cards name and the records do not.`, sorted[MAX_SHOWN]?.finding.path === void 0 ? void 0 : { path: sorted[MAX_SHOWN]?.finding.path ?? "" }, { about: sorted.slice(MAX_SHOWN).flatMap((one) => one.finding.about ?? []) })];
});

// src/checks/summary/cross.ts
const words = (text) => fold$1(text).trim();
function names(field, wanted) {
	return wanted === void 0 || words(wanted) === "" || ` ${words(field.text)} `.includes(` ${words(wanted)} `);
}
const provider = (field, input) => {
	const model = input.model.records.model;
	const name = model?.data.provider?.name;
	const out = [];
	if (model !== void 0 && !names(field, name)) out.push(fault$4("unknown", "provider-differs", `Field 1.1.1 does not name the provider of model.yaml, ${name ?? ""} (${placeOf(model.at("provider", "name"))}).`, field.at, {
		evidence: field.text,
		fix: "Use one name in both."
	}));
	if (!/@|https?:\/\/|\+?\d[\d\s()/-]{6,}/u.test(field.text)) out.push(fault$4("gap", "no-contact", "Field 1.1.1 asks for contact details, and none can be seen.", field.at, {
		evidence: field.text,
		fix: "Add an e-mail address or a web address."
	}));
	return out;
};
const modelNames = (field, input) => {
	const model = input.model.records.model;
	const data = model?.data.model;
	const short = data?.name?.slice(data.name.lastIndexOf("/") + 1);
	const versions = data?.versions ?? [];
	const missing = [...short === void 0 ? [] : [short], ...versions].filter((name) => !names(field, name) && !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
	return model !== void 0 && missing.length > 0 ? [fault$4("gap", "model-not-named", `Field 1.2.1 does not name ${missing.slice(0, 5).join(", ")} of model.yaml; a summary covers the models and versions that it names.`, field.at, {
		evidence: field.text,
		fix: `PST-1.2.1: [${missing.slice(0, 5).join(", ")}, …]`
	})] : [];
};
const dependencies = (field, input) => {
	const model = input.model.records.model;
	const declared = (model?.data.base_models ?? []).map((one) => one.id);
	const facts = input.model.facts.facts.filter((fact) => fact.key === "base_model").flatMap((fact) => [fact.value].flat().flatMap((id) => typeof id === "string" && !declared.includes(id) ? [{
		id,
		at: fact.sources[0]
	}] : []));
	const bases = [...declared.map((id) => ({
		id,
		at: model?.at("base_models")
	})), ...facts].slice(0, 20);
	const silent = bases.filter(({ id }) => !names(field, id.slice(id.lastIndexOf("/") + 1).replace(/@.{0,80}$/u, "")));
	const first = silent[0];
	const ids = silent.map(({ id }) => id.slice(0, 120));
	const whole = bases.slice(0, 8).map(({ id }) => JSON.stringify(id.slice(0, 120))).join(", ");
	const out = first === void 0 ? [] : [fault$4("conflict", "base-model-missing", `Field 1.2.2 does not name ${ids.length === 1 ? "the base model" : `${ids.length} base models:`} ${ids.slice(0, 5).join(", ")} (${placeOf(first.at)}).`, field.at, {
		evidence: field.text,
		about: silent.map(({ id }) => id),
		fix: `PST-1.2.2: [${whole}, <link to the summary of each>]`
	})];
	if (bases.length > 0 && first === void 0 && !/https?:\/\//u.test(field.text)) out.push(fault$4("unknown", "base-summary-link", "Field 1.2.2 names the base model without a link to its summary; the template asks for one where it is available.", field.at, { fix: "Add the link, or say that none is public." }));
	return out;
};
const placement = (field, input) => {
	const market = isoDate(input.model.profile.euMarket);
	const told = isoDate(field.text.trim());
	return market !== void 0 && told !== void 0 && market !== told ? [fault$4("conflict", "placement-differs", `Field 1.2.3 says ${told}; model.yaml declares ${market} (${placeOf(input.model.records.model?.at("dates", "eu_market"))}).`, field.at, { fix: "Use one date in both." })] : [];
};
const modalities = (field, input) => missingModalities(input, chosen(field), modalityOf).map((one) => fault$4("conflict", "modality-missing", `Field 1.3.1 does not name ${one.modality}, and the register has ${one.rows} row${one.rows === 1 ? "" : "s"} of it (first at ${one.line}).`, field.at, {
	evidence: field.text,
	fix: `Add ${one.modality}, or correct the rows.`
}));
const totals = (field, input) => chosen(fieldOf(input, "PST-1.3.1")).flatMap((word, _, all) => {
	const modality = modalityOf(word);
	const rows = (input.model.records.register?.rows ?? []).filter((row) => modalityOf(row.modality ?? "") === modality);
	if (modality === "other" || rows.length === 0) return [];
	let sum = 0;
	for (const row of rows) {
		const unit = row.unit === void 0 ? void 0 : unitOf(row.unit);
		if (row.size === void 0 || unit?.kind !== KIND_OF[modality]) return [];
		sum += row.size * unit.factor;
	}
	const text = perModality(field, word, all.length === 1);
	const { band } = rangeOf(text ?? "", modality);
	return band === void 0 || bandsOf(sum, modality).includes(band) ? [] : [fault$4("conflict", "size-contradicted", `Field 1.3.2 chooses another range for ${modality} than the register's rows add up to (${sum.toExponential(2)} ${KIND_OF[modality]} in ${rows.length} rows). Size of the data is meant, not tokens passed over several epochs.`, field.at, {
		evidence: text ?? "",
		about: [`${modality} ${text ?? ""}`],
		fix: "Correct the range or the sizes."
	})];
});
const latest = (field, input) => {
	const named = statedMonths(field.text).toSorted();
	if (named.length === 0) return [fault$4("gap", "no-month", "Field 1.3.4 asks for the latest month of collection, and no month can be read.", field.at, {
		evidence: field.text,
		fix: "PST-1.3.4: \"MM/YYYY\""
	})];
	const rows = (input.model.records.register?.rows ?? []).filter((row) => (row.collected_to ?? "").slice(0, 7) > (named.at(-1) ?? "") && /^\d{4}-\d{2}/u.test(row.collected_to ?? ""));
	const [first] = rows.toSorted((a, b) => (a.collected_to ?? "") < (b.collected_to ?? "") ? 1 : -1);
	return first === void 0 ? [] : [fault$4("conflict", "collected-later", `Field 1.3.4 names ${named.at(-1) ?? ""} as the latest month, and the register has ${rows.length} row${rows.length === 1 ? "" : "s"} collected later (latest: ${label(first)}, to ${first.collected_to ?? ""}, ${placeOf(first.source)}).`, field.at, {
		evidence: field.text,
		about: rows.map((row) => row.id),
		fix: `PST-1.3.4: "${(first.collected_to ?? "").slice(5, 7)}/${(first.collected_to ?? "").slice(0, 4)}"`
	})];
};
const largeList = (field, input) => sizes(input).large.flatMap((one) => {
	const key = datasetKey(one.rows[0]?.base ?? one.rows[0]?.id ?? one.name);
	const lower = field.text.toLowerCase();
	return key.full !== void 0 && lower.includes(key.full) || fold$1(field.text).includes(` ${key.name.replaceAll("-", " ")} `) || names(field, one.name) ? [] : [fault$4("gap", "large-not-listed", `${one.name} is ${(one.share * 100).toFixed(1)} % of the public ${one.modality} data in the register${one.bySum ? " (its parts added up)" : ""}, above 3 %, and field 2.1.3 does not list it.`, field.at, { fix: `Add ${one.name} with its link (${placeOf(one.rows[0]?.source)}).` })];
});
const listedWithoutRow = (field, input) => {
	if (input.model.records.register === void 0) return [];
	const absent = [...new Set([...field.text.matchAll(/https?:\/\/(?:www\.)?huggingface\.co\/datasets\/[\w.-]{1,100}\/[\w.-]{1,200}/giu)].map(([url]) => url.replace(/\.$/u, "")))].slice(0, 200).map(datasetKey).filter((key) => declaredRow(input, key) === void 0).map((key) => key.full ?? key.name);
	return absent.length === 0 ? [] : [fault$4("unknown", "listed-without-row", `Field ${field.id.slice(4)} names ${absent.length} dataset${absent.length === 1 ? "" : "s"} without a row in ${input.model.records.register.path}: ${absent.slice(0, 5).join(", ")}${absent.length > 5 ? ` and ${absent.length - 5} more` : ""}. If the register is of another version, give the versions.`, field.at, {
		about: absent.map((name) => `${field.id} ${name}`),
		fix: "Add the rows, or bring the summary up to date."
	})];
};
const crawlerNames = (field, input) => {
	const record = input.model.records.copyright;
	const crawlers = (record?.data.crawlers ?? []).map((one, index) => ({
		names: [one.name, ...one.agents ?? []].filter((name) => name !== void 0 && name.trim() !== ""),
		index
	}));
	const out = crawlers.filter((one) => one.names.length > 0 && !one.names.some((name) => names(field, name))).map((one) => fault$4("conflict", "crawler-missing", `Field 2.3.2 does not name the crawler ${one.names[0] ?? ""} of copyright.yaml (${placeOf(record?.at("crawlers", one.index))}).`, field.at, {
		evidence: field.text,
		fix: `Add ${one.names[0] ?? ""}.`
	}));
	if (crawlers.length === 0) out.push(fault$4("unknown", "crawlers-unrecorded", "Field 2.3.2 names crawlers, and copyright.yaml records none.", field.at, { fix: "crawlers: [{name: …, agents: […], robots: true, from: …, to: …}]" }));
	return out;
};
const period = (field) => statedMonths(field.text).length < 2 ? [fault$4("gap", "no-period", "Field 2.3.5 asks for a period from month to month.", field.at, {
	evidence: field.text,
	fix: "PST-2.3.5: \"MM/YYYY to MM/YYYY\""
})] : [];
const signatory = (field, input) => {
	const { signatory: signed } = input.model.profile;
	const told = answer(input, field.id);
	if (signed === null || told === null) return [];
	const declared = signed.includes("copyright");
	return declared === (told === "yes") ? [] : [fault$4("conflict", "signatory-differs", `Field 3.1.1 says ${told === "yes" ? "Yes" : "No"}; model.yaml declares that the Copyright chapter is ${declared ? "" : "not "}signed (${placeOf(input.model.records.model?.at("code_of_practice"))}).`, field.at, { fix: "Make both say the same; signing another chapter only is No here." })];
};
function snapshotAge(field, input) {
	const sentence = outline(field.text).sentences.find((one) => monthInSentence(one.text) !== void 0)?.text;
	const policy = policyOf(input);
	const other = sentence === void 0 && policy.kind === "document" ? policy.sentences.find((one) => monthInSentence(one.text) !== void 0) : void 0;
	const words = sentence ?? other?.text;
	const told = words === void 0 ? void 0 : monthInSentence(words);
	if (told === void 0 || words === void 0) return void 0;
	const at = other !== void 0 && policy.kind === "document" ? {
		path: policy.path,
		line: other.line
	} : field.at;
	const found = ageFinding(input, told.asOf, told.shown, at, words);
	return found === void 0 ? void 0 : {
		outcome: "hint",
		finding: found
	};
}
const reservations = (field, input) => {
	const out = [];
	const silent = (copyrightRecord(input).protocols ?? []).map((one) => typeof one === "string" ? one : one.name).filter((name) => textState(name) === "filled").filter((name) => !words(field.text).replaceAll(" ", "").includes(words(name).replaceAll(" ", "")));
	if (silent.length > 0) out.push(fault$4("unknown", "protocol-unnamed", `copyright.yaml records ${silent.slice(0, 5).join(", ")} (${placeOf(place$2(input, "protocols"))}), and field 3.1 does not name ${silent.length === 1 ? "it" : "them"}.`, field.at, { fix: "Name the protocols that are honoured in both." }));
	const rows = unfiltered(input);
	if (rows !== void 0) out.push(rows);
	const old = snapshotAge(field, input);
	return old === void 0 ? out : [...out, old];
};
const policyLink = (field, input) => {
	const summary = copyrightRecord(input).policy_summary;
	return summary === void 0 || field.text.includes(summary) || field.text.includes(repositoryPath(summary)) ? [] : [fault$4("unknown", "policy-link", `Field 3.1 (comments) does not link the policy summary that copyright.yaml records (${placeOf(place$2(input, "policy_summary"))}).`, field.at, { fix: `Add ${summary.slice(0, 200)}.` })];
};
const illegal = (_field, input) => piratedFor(input, "PST-3.2.1").map((one) => ({
	outcome: one.rule === "pirated/named-source" ? "gap" : "unknown",
	finding: one
}));
const generators = (field, input) => {
	const rows = rowsOf(input, "synthetic").filter((row) => row.generator !== void 0 && !names(field, row.generator.slice(row.generator.lastIndexOf("/") + 1)));
	const other = fieldOf(input, "PST-2.5.4");
	return rows.filter((row) => other === void 0 || !names(other, (row.generator ?? "").slice((row.generator ?? "").lastIndexOf("/") + 1))).slice(0, 5).map((row) => fault$4("gap", "generator-unnamed", `The register says that ${label(row)} was made with ${row.generator ?? ""} (${placeOf(row.source)}); neither 2.5.3 nor 2.5.4 names it.`, field.at, { fix: `Add ${row.generator ?? ""}, with a link to its summary where there is one.` }));
};
const publicAnswers = (field, input) => [...registerFaults(field, input), ...licences$1(input)];
const CROSS = /* @__PURE__ */ new Map([
	["PST-1.1.1", [provider]],
	["PST-1.2.1", [modelNames]],
	["PST-1.2.2", [dependencies]],
	["PST-1.2.3", [placement]],
	["PST-1.3.1", [modalities]],
	["PST-1.3.2", [totals]],
	["PST-1.3.4", [latest]],
	["PST-2.1.1", [publicAnswers]],
	["PST-2.1.3", [largeList, listedWithoutRow]],
	["PST-2.2.1.1", [registerFaults]],
	["PST-2.2.2.1", [registerFaults]],
	["PST-2.3.1", [registerFaults, crawlingFaults]],
	["PST-2.3.2", [crawlerNames, fetcherFaults]],
	["PST-2.3.5", [period, fetchPeriodFaults]],
	["PST-2.3.8", [domainFaults, domainTotalFaults]],
	["PST-2.4.1", [registerFaults]],
	["PST-2.4.2", [registerFaults]],
	["PST-2.5.1", [registerFaults]],
	["PST-2.5.3", [generators]],
	["PST-2.6.1", [registerFaults]],
	["PST-3.1.1", [signatory]],
	["PST-3.1.2", [reservations, honouredFaults]],
	["PST-3.1.3", [policyLink]],
	["PST-3.2.1", [illegal]]
]);

// src/checks/summary/update.ts
const PERIOD = periodOf("summary-update");
function lastUpdate(input) {
	const text = fieldOf(input, "PST-0.2")?.text.trim();
	return text === void 0 ? void 0 : isoDate(text) ?? surely(text);
}
function ageFault(field, input) {
	const date = lastUpdate(input);
	const days = date === void 0 ? void 0 : daysBetween(date, input.now);
	const limit = date === void 0 ? void 0 : addPeriod(date, PERIOD);
	if (date === void 0 || days === void 0 || limit === void 0 || limit >= input.now) return void 0;
	const { furtherTraining } = input.model.profile;
	const told = furtherTraining === true ? "Further training is declared: see PST-R.update." : furtherTraining === false ? "No further training is declared, so no refresh is due by age." : "Whether the model is trained further is not declared (further_training in model.yaml).";
	return fault$4("hint", "age", `The summary was last updated on ${date}, ${days} days before ${input.now} and more than six months ago. The six-month rule of the notice (point 29) applies only where the provider trains its marketed model further on additional data. ${told}`, field.at, {
		evidence: field.text,
		about: [`${date} ${told}`]
	});
}
function changesAfter$1(input, since) {
	const { register, model } = input.model.records;
	const out = [];
	for (const row of register?.rows ?? []) {
		const date = isoDate(row.collected_to) ?? isoDate(row.collected_from);
		if (date !== void 0) out.push({
			date,
			what: `data of ${label(row)} collected to ${date}`,
			at: row.source
		});
	}
	for (const [index, stage] of (model?.data.training ?? []).entries()) {
		const date = isoDate(stage.date);
		if (date !== void 0 && model !== void 0) out.push({
			date,
			what: `training stage ${stage.stage ?? index + 1} of ${date}`,
			at: model.at("training", index)
		});
	}
	const changed = register === void 0 ? void 0 : isoDate(input.lastChanges.get(register.path)?.date);
	if (changed !== void 0 && register !== void 0) out.push({
		date: changed,
		what: `the register changed on ${changed}`,
		at: { path: register.path }
	});
	return out.filter((one) => one.date > since && one.date <= input.now).sort((a, b) => a.date < b.date ? -1 : 1);
}
function updateRule(input) {
	if (summaryOf(input).kind !== "read") return {
		outcome: "unknown",
		reason: "No public summary with a date of last update is recorded (PST-R.duty).",
		findings: []
	};
	if (input.model.profile.furtherTraining === false) return {
		outcome: "not-applicable",
		reason: "No further training of the marketed model is declared (further_training: false); without it no refresh is due by age.",
		findings: []
	};
	const field = fieldOf(input, "PST-0.2");
	const updated = lastUpdate(input);
	if (field === void 0 || updated === void 0) return {
		outcome: "unknown",
		reason: "The date of last update (field 0.2) cannot be read.",
		findings: []
	};
	if (input.model.profile.furtherTraining === null && answer(input, "PST-1.3.5") !== "yes") return {
		outcome: "unknown",
		reason: "It is not declared whether the marketed model is trained further: set further_training in model.yaml.",
		findings: []
	};
	const evidence = [evidenceAt(field.at, updated)];
	const [first] = changesAfter$1(input, updated);
	if (first === void 0) {
		const end = addPeriod(updated, PERIOD);
		if (answer(input, "PST-1.3.5") === "yes" && end !== void 0 && end < input.now) return verdict([fault$4("stale", "update-due", `Field 1.3.5 says that training goes on with new data, and the summary was last updated on ${updated}, more than six months before ${input.now} (notice, point 29).`, field.at, {
			about: [updated],
			fix: `Add the data used since, and set PST-0.2: ${input.now}`
		})], evidence, end === void 0 ? {} : { due: end });
		return {
			outcome: "recorded",
			reason: `No data change after the last update of ${updated} is recorded; the clock does not run.`,
			evidence,
			findings: []
		};
	}
	const due = addPeriod(first.date, PERIOD);
	if (due === void 0) return {
		outcome: "unknown",
		reason: "The dates cannot be read.",
		findings: []
	};
	if (due < input.now) return verdict([fault$4("stale", "update-due", `The training data changed after the last update of the summary (${updated}): ${first.what} (${placeOf(first.at)}). Six months from then ended on ${due} (notice, point 29; start of the clock: our reading).`, field.at, { fix: `Add the data, and set PST-0.2: ${input.now}` })], evidence, { due });
	return {
		outcome: "recorded",
		reason: `The training data changed on ${first.date} (${first.what}); the next update is due by ${due}, or sooner if the change is materially significant, which a person decides.`,
		due,
		evidence,
		findings: []
	};
}

// src/law/conditions.ts
function holds(condition, answer, profile) {
	if ("field" in condition) {
		const given = answer(condition.field);
		return given === null ? null : given === condition.equals;
	}
	if ("profile" in condition) {
		const declared = profile[condition.profile];
		return declared === null ? null : declared === condition.equals;
	}
	const any = "any" in condition;
	const results = (any ? condition.any : condition.all).map((inner) => holds(inner, answer, profile));
	if (results.includes(any)) return any;
	return results.includes(null) ? null : !any;
}
function owed(field, answer, profile) {
	if (field.when === void 0) return field.level === "required" || field.level === "must" ? true : null;
	const result = holds(field.when, answer, profile);
	if (field.whenIs === "necessary") return result === false ? false : null;
	if (field.whenIs === "sufficient") return result === true ? true : null;
	return result;
}

// src/checks/summary/fields-check.ts
const NA_ALLOWED = /* @__PURE__ */ new Set([
	"PST-1.1.2",
	"PST-1.2.2",
	"PST-1.3.6",
	"PST-1.3.7"
]);
const NONE_ALLOWED = /* @__PURE__ */ new Set(["PST-3.2.1", "PST-3.1.2"]);
function openCondition(field, input) {
	if (field.id === "PST-2.1.3") {
		const found = sizes(input);
		return found.large.length > 0 ? true : found.rows > 0 && found.unsized.length === 0 && found.mixed.length === 0 ? false : null;
	}
	if (field.id === "PST-1.3.6") return chosen(fieldOf(input, "PST-1.3.1")).some((word) => /^(?:text|audio|speech)/iu.test(word)) ? true : null;
	if (field.id === "PST-1.2.2" && (input.model.records.model?.data.base_models?.length ?? 0) > 0) return true;
	if (field.id === "PST-2.3.8") return answer(input, "PST-2.3.1") === "yes" || input.model.profile.crawls === true ? true : input.model.profile.crawls;
	return null;
}
function isOwed(field, input) {
	const told = owed(field, (id) => answer(input, id), input.model.profile);
	return told === null && field.level === "required_if" ? openCondition(field, input) : told;
}
const conditionOf = (field) => field.condition === void 0 ? "" : ` (${field.condition})`;
function unanswered(entry, field, due) {
	const id = short(entry.id);
	const fix = `${entry.id}: <${(entry.fieldType ?? "text").slice(0, 60)}>   # ${entry.title.slice(0, 100)}`;
	const evidence = field.text === "" ? {} : { evidence: field.text };
	if (due === null) return {
		outcome: "unknown",
		reason: `Field ${id} is empty; it is owed only under its condition${conditionOf(entry)}, which a person must decide.`,
		findings: []
	};
	const [rule, message] = {
		empty: ["field-missing", `Field ${id}, ${entry.title}, is empty.`],
		placeholder: ["placeholder", `Field ${id}, ${entry.title}, holds a placeholder.`],
		denial: ["denial", `Field ${id}, ${entry.title}, holds a bare denial without a reason.`],
		na: ["na-not-an-answer", `Field ${id}, ${entry.title}, says N/A, which is no answer here${conditionOf(entry)}.`],
		"see-elsewhere": ["see-elsewhere", `Field ${id}, ${entry.title}, only points elsewhere; the template asks for the content itself.`]
	}[field.state] ?? ["field-missing", `Field ${id} is empty.`];
	return verdict([fault$4("gap", rule, message, field.at, {
		...evidence,
		fix
	})]);
}
function notOwed(entry, field, input) {
	const reason = `Owed only under its condition${conditionOf(entry)}.`;
	if (field.state !== "filled" || entry.when === void 0 || !("field" in entry.when)) return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	if (answer(input, entry.when.field) !== "no") return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	if (/^\s*(?:no|none|false|not? )/iu.test(field.text)) return {
		outcome: "not-applicable",
		reason,
		findings: []
	};
	const other = fieldOf(input, entry.when.field);
	return verdict([fault$4("conflict", "filled-despite-no", `Field ${short(entry.id)} is filled although ${short(entry.when.field)} says No${other?.at.line === void 0 ? "" : ` (line ${other.at.line})`}.`, field.at, {
		evidence: field.text,
		fix: "Correct the answer, or empty this field."
	})]);
}
function shape(entry, field, input) {
	const modalities = chosen(fieldOf(input, "PST-1.3.1"));
	if (entry.id === "PST-0.2") return dateFaults(field, input, false);
	if (entry.id === "PST-1.2.3") return datesFaults(field, input);
	if (entry.id === "PST-1.3.2") return sizeFaults(field, modalities);
	if (entry.id === "PST-1.3.3") return modalities.filter((word) => perModality(field, word, modalities.length === 1) === void 0).map((word) => fault$4("gap", "content-missing", "Field 1.3.3 does not describe a modality chosen in 1.3.1.", field.at, {
		evidence: word,
		fix: `PST-1.3.3: {${word}: <kinds of content>}`
	}));
	if (entry.fieldType === "yes/no" || entry.id === "PST-1.3.5") return yesNoFaults(field, input);
	return entry.fieldType === "multi-select" ? modalityFaults(field) : [];
}
function filled(entry, field, input) {
	const faults = [...shape(entry, field, input), ...(CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input))];
	const age = entry.id === "PST-0.2" ? ageFault(field, input) : void 0;
	if (age !== void 0) faults.push(age);
	const told = typeof field.value === "boolean" ? field.value ? "Yes" : "No" : field.text;
	return verdict(faults, [evidenceAt(field.at, told)]);
}
function notApplicableAnswer(entry, field, due, input) {
	const cross = (CROSS.get(entry.id) ?? []).flatMap((rule) => rule(field, input)).filter((one) => one.outcome === "conflict");
	if (due === true || cross.length > 0) return cross.length > 0 ? verdict(cross) : unanswered(entry, field, due);
	if (due === null && entry.id === "PST-1.1.2" && input.model.profile.establishedInUnion === null) return {
		outcome: "unknown",
		reason: "N/A is an answer where the provider is established in the Union or Art. 54(6) applies; declare provider.established_in_union in model.yaml.",
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
	return {
		outcome: "recorded",
		reason: `N/A is an answer here${conditionOf(entry)}.`,
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
}
function judge(entry) {
	return (input) => {
		const summary = summaryOf(input);
		const field = fieldOf(input, entry.id);
		if (summary.kind !== "read" || field === void 0) return {
			outcome: "unknown",
			reason: summary.kind === "none" || summary.kind === "missing-file" ? "No public summary is recorded (PST-R.duty)." : "The public summary was not read field by field (PST-R.duty).",
			findings: entry.id === "PST-3.2.1" ? (CROSS.get(entry.id) ?? []).flatMap((rule) => rule({
				id: entry.id,
				value: void 0,
				text: "",
				state: "empty",
				at: { path: "" }
			}, input)).map((one) => one.finding) : []
		};
		const due = isOwed(entry, input);
		const voluntary = entry.level === "optional" || entry.level === "encouraged";
		if (field.state === "filled" || voluntary && field.state === "see-elsewhere" || field.state === "denial" && NONE_ALLOWED.has(entry.id) && /^\s*none taken/iu.test(field.text)) return due === false ? notOwed(entry, field, input) : filled(entry, field, input);
		if (field.state === "pointer") return verdict([fault$4("gap", "not-public", `Field ${short(entry.id)} points at a confidential record; the summary is public and its fields are filled in.`, field.at, { fix: `${entry.id}: <text>` })]);
		if (due === false) return notOwed(entry, field, input);
		if (voluntary) return field.state === "empty" || field.state === "na" ? {
			outcome: "not-applicable",
			reason: entry.level === "optional" ? "Voluntary field, left empty." : "Encouraged, not owed; left empty.",
			findings: []
		} : verdict([fault$4("hint", "placeholder", `Field ${short(entry.id)} is voluntary and holds no answer: empty it or fill it in.`, field.at, { evidence: field.text })]);
		if (field.state === "na" && NA_ALLOWED.has(entry.id)) return notApplicableAnswer(entry, field, due, input);
		return unanswered(entry, field, due);
	};
}
const fieldChecks = byChapter("summary").filter((entry) => !entry.id.startsWith("PST-R.")).map((entry) => single(entry.id, `Field ${short(entry.id)}: answered under its condition, right type (${entry.fieldType ?? "text"}), no placeholder${CROSS.has(entry.id) ? ", and in agreement with the register, model.yaml, copyright.yaml and facts" : ""}`, judge(entry)));

// src/checks/summary/publication.ts
const FIX = "published: [{url: https://<your website>/<page>, date: <YYYY-MM-DD>, sha256: <digest>, channel: website}, {url: https://huggingface.co/<org>/<model>, date: <YYYY-MM-DD>, channel: hub}]";
const CHANNELS = /(?:^|\.)(?:huggingface\.co|hf\.co|github\.com|githubusercontent\.com|gitlab\.com|modelscope\.cn|kaggle\.com|ollama\.com|civitai\.com)$/iu;
const at = (input, ...keys) => input.model.records.summary?.at("published", ...keys) ?? { path: summaryPath(input) };
const host = (url) => /^https?:\/\/([^/?#\s:]+)/iu.exec(url.trim())?.[1]?.toLowerCase() ?? "";
function nothing(input, what) {
	if (summaryOf(input).kind === "none") return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	return verdict([fault$4("gap", "missing", `It is not recorded ${what} the public summary is public.`, at(input), { fix: FIX })]);
}
function market(input) {
	return isoDate(input.model.profile.euMarket) ?? isoDate(fieldOf(input, "PST-1.2.3")?.text.trim());
}
function when(input) {
	const list = publishedOf(input);
	if (list.length === 0) return nothing(input, "since when");
	const [first] = list.map((one, index) => ({
		date: isoDate(one.date),
		index
	})).filter((one) => one.date !== void 0).sort((a, b) => a.date < b.date ? -1 : 1);
	if (first === void 0) return verdict([fault$4("gap", "published-undated", "The places where the summary is public have no dates.", at(input), { fix: "date: <YYYY-MM-DD of first publication>" })]);
	const placed = market(input);
	const evidence = [evidenceAt(at(input, first.index), `first published ${first.date}`)];
	if (placed === void 0) return {
		outcome: "unknown",
		reason: "No date of placement on the Union market is declared, so the date of publication cannot be compared with it.",
		evidence,
		findings: []
	};
	if (first.date > input.now) return verdict([fault$4("gap", "future-date", `The first publication is dated ${first.date}, in the future.`, at(input, first.index), { fix: "Correct the date." })], evidence);
	return first.date <= placed ? {
		outcome: "recorded",
		evidence,
		findings: []
	} : verdict([fault$4("gap", "published-late", `The summary was first published on ${first.date}, after the model was placed on the Union market on ${placed}; it is owed by that day at the latest.`, at(input, first.index), { fix: "If an earlier version was public, record it with its date." })], evidence);
}
function where(input) {
	const list = publishedOf(input);
	if (list.length === 0) return nothing(input, "where");
	const pages = list.map((one, index) => ({
		url: one.url?.trim() ?? "",
		index
	})).filter((one) => isUrl(one.url));
	const own = pages.find((one) => host(one.url) !== "" && !CHANNELS.test(host(one.url)));
	if (own === void 0) return verdict([fault$4("gap", "no-website", pages.length === 0 ? "No web address is recorded; a file in a repository alone does not put the summary on the provider's website." : "Only distribution channels are recorded; the summary belongs on the provider's official website as well.", at(input), { fix: FIX })]);
	const faults = [];
	if (!/^https:/iu.test(own.url)) faults.push(fault$4("unknown", "no-https", "The page is named with http; use https.", at(input, own.index), { evidence: own.url }));
	if (list[own.index]?.sha256 === void 0) faults.push(fault$4("hint", "no-digest", "House rule: no digest of the published copy is recorded, so a later change cannot be noticed.", at(input, own.index), { fix: "sha256: <digest of the published file>" }));
	return verdict([...faults, ...differing(input)], [evidenceAt(at(input, own.index), own.url)]);
}
function differing(input) {
	const list = publishedOf(input);
	const seen = /* @__PURE__ */ new Map();
	for (const [index, one] of list.entries()) {
		const target = one.url ?? one.path ?? "";
		const kind = /\.([a-z0-9]{2,5})(?:[?#].{0,200})?$/iu.exec(target)?.[1]?.toLowerCase() ?? "page";
		if (one.sha256 === void 0 || one.date === void 0 || kind === "page") continue;
		const key = `${one.date} ${kind}`;
		const other = seen.get(key);
		if (other !== void 0 && list[other]?.sha256?.toLowerCase() !== one.sha256.toLowerCase()) return [fault$4("conflict", "copies-differ", `Two copies of ${one.date} (entries ${other + 1} and ${index + 1}) have different digests: they are not the same document.`, at(input, index), { fix: "Publish one version everywhere." })];
		if (other === void 0) seen.set(key, index);
	}
	return [];
}
function link(input) {
	const fact = input.model.facts.facts.find((one) => one.key === "summary.links")?.sources[0];
	if (fact !== void 0) return fact;
	const summary = summaryOf(input);
	const targets = [...publishedOf(input).flatMap((one) => [one.url, one.path === void 0 ? void 0 : repositoryPath(one.path)]), summary.kind === "read" && summary.from === "markdown" ? summary.path : void 0].filter((one) => one !== void 0 && one.length > 5);
	for (const [path, document] of input.records.documents) {
		if (!/(?:^|\/)(?:readme|model[_-]?card)[^/]*\.(?:md|markdown|txt)$/iu.test(path)) continue;
		for (const target of targets) {
			const index = document.text.indexOf(target);
			if (index !== -1) return {
				path,
				line: document.text.slice(0, index).split("\n").length
			};
		}
	}
}
function channels(input) {
	if (summaryOf(input).kind === "none" && publishedOf(input).length === 0) return nothing(input, "where");
	const found = link(input);
	if (found !== void 0) return {
		outcome: "recorded",
		evidence: [evidenceAt(found, "links the public summary")],
		findings: []
	};
	const hub = publishedOf(input).findIndex((one) => one.url !== void 0 && CHANNELS.test(host(one.url)) || one.channel !== void 0 && !/web ?site/iu.test(one.channel));
	if (hub !== -1) return {
		outcome: "recorded",
		reason: "At least one distribution channel is recorded; whether these are all is for a person to say.",
		evidence: [evidenceAt(at(input, hub))],
		findings: []
	};
	const card = input.model.records.model?.data.model?.card ?? [...input.records.documents.keys()].find((path) => /(?:^|\/)readme\.md$/iu.test(path));
	return verdict([fault$4("gap", "not-linked", "Neither README nor model card links the public summary; it is to be public with the model on every channel.", card === void 0 ? at(input) : { path: card }, { fix: "[Public summary of training content](<address or path of the summary>)" })]);
}

// src/checks/summary/rules.ts
const NO_REGISTER = "No training-data register is recorded, so this cannot be seen from the repository.";
function duty(input) {
	const summary = summaryOf(input);
	const fix = "Run `gpai-docket init` for a summary.yaml with every field, or point documents.summary at your Markdown summary.";
	switch (summary.kind) {
		case "read": {
			const required = byChapter("summary").filter((entry) => entry.level === "required");
			const empty = required.filter((entry) => fieldOf(input, entry.id)?.state === "empty");
			const evidence = [evidenceAt(summary.record.at(), `${required.length - empty.length} of ${required.length} required fields hold something (${summary.from === "yaml" ? "summary.yaml" : "Markdown in the template's order"})`)];
			return empty.length > required.length / 2 ? verdict([fault$4("gap", "mostly-empty", `${empty.length} of ${required.length} required fields of the summary are empty: ${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}.`, summary.record.at(), {
				about: empty.map((entry) => entry.id),
				fix: "Fill in the fields; a document of another form does not replace the template."
			})], evidence) : {
				outcome: "recorded",
				evidence,
				findings: []
			};
		}
		case "elsewhere": {
			const why = {
				url: "a web address, which is not opened here",
				"not-text": "no text file (tick boxes are never read from PDF text)",
				"not-template": "not in the template's order: fewer than six of its labels were found"
			}[summary.why];
			return {
				outcome: "unknown",
				reason: `The summary is named, but it is ${why}.`,
				evidence: [evidenceAt(summary.at, summary.target)],
				findings: [fault$4("unknown", "not-read", `The public summary is named, but it is ${why}; its fields were not judged.`, summary.at, {
					evidence: summary.target,
					fix: "Keep a structured source beside it: .gpai/summary.yaml, or the Markdown that it was made from."
				}).finding]
			};
		}
		case "missing-file": return verdict([fault$4("gap", "no-such-file", "The public summary points at a file that is not in this repository.", summary.at, {
			evidence: summary.target,
			fix
		})]);
		case "none": {
			const path = summaryPath(input);
			if (input.records.paths.has(path)) return verdict([fault$4("gap", "missing", "The record of the public summary holds no answer yet. Every provider of a model on the Union market owes a summary, open source included.", { path }, { fix: "Remove the # before each field and answer it, or point documents.summary at your Markdown summary." })]);
			return verdict([fault$4("gap", "missing", "No public summary of the training content is recorded. Every provider of a model on the Union market owes one, open source included.", { path }, { fix })]);
		}
	}
}
function oneCategory(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const faults = [];
	const first = /* @__PURE__ */ new Map();
	for (const row of register.rows) {
		const key = datasetKey(row.id);
		const id = key.full ?? key.name;
		const other = first.get(id);
		if (other === void 0) first.set(id, row);
		else if (row.category !== void 0 && other.category !== void 0 && row.category !== other.category && faults.length < 20) faults.push(fault$4("conflict", "two-categories", `${label(row)} is ${row.category} here and ${other.category} at ${placeOf(other.source)}; a dataset is reported in one category.`, row.source, { fix: "Keep the most relevant category." }));
	}
	const without = register.rows.filter((row) => row.category === void 0);
	const scraped = without.filter((row) => /\bscraped\b|\bcrawled\b/iu.test(`${row.id} ${row.name ?? ""}`));
	if (scraped[0] !== void 0) faults.push(fault$4("unknown", "scraped-by-whom", `${scraped.length} rows without a category speak of scraping (${lines(scraped)}): who scraped decides between 2.1 and 2.3.`, scraped[0].source, {
		evidence: scraped[0].id,
		about: scraped.map((row) => row.id),
		fix: "category: crawled   # if done by or for the provider; public for a ready-made dataset"
	}));
	const [open] = without;
	if (open !== void 0) faults.push(fault$4(without.length === register.rows.length ? "unknown" : "gap", "no-category", `${without.length} of ${register.rows.length} register rows have no category of section 2 (${lines(without)}).`, open.source, {
		...open.category_raw === void 0 ? {} : { evidence: open.category_raw },
		about: without.map((row) => row.id),
		fix: "category: public | licensed | private | crawled | user | synthetic | other"
	}));
	return verdict(faults, [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}
function oneDataset(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	return verdict(hygiene(input), [evidenceAt({ path: register.path }, `${register.rows.length} rows`)]);
}
function stages(input) {
	const { register } = input.model.records;
	const faults = undeclared$1(input);
	if (register === void 0 && faults.length === 0) return {
		outcome: "unknown",
		reason: "No training-data register is recorded: whether every stage and source is covered cannot be seen.",
		findings: []
	};
	return verdict(faults, register === void 0 ? [] : [evidenceAt({ path: register.path }, `${register.rows.length} rows; every dataset named in configs, mixes and cards was looked up`)]);
}
function large(input) {
	if (input.model.records.register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const found = sizes(input);
	if (found.rows === 0) return {
		outcome: "unknown",
		reason: "The register has no rows of category public, so no shares can be computed.",
		findings: []
	};
	const faults = [];
	const [unsized] = found.unsized;
	if (unsized !== void 0) faults.push(fault$4("unknown", "no-size", `${found.unsized.length} of ${found.rows} public rows have no size with a unit (${lines(found.unsized)}), so shares above 3 % cannot be told for sure.`, unsized.source, {
		about: found.unsized.map((row) => row.id),
		fix: "size: 1.3e12, unit: tokens   # after pre-processing; one unit per modality"
	}));
	for (const one of found.mixed) faults.push(fault$4("unknown", "mixed-units", `The public ${one.modality} rows are measured in ${one.units.join(" and ")}; use one unit per modality (the text fixes none: our reading).`, one.rows[0]?.source, { fix: "unit: tokens" }));
	for (const one of found.large.filter((candidate) => candidate.bySum)) faults.push(fault$4("unknown", "parts-add-up", `The parts of ${one.name} are each at most 3 % and ${(one.share * 100).toFixed(1)} % together (${lines(one.rows)}): one collection is not split to stay under.`, one.rows[0]?.source, {
		about: one.rows.map((row) => row.id),
		fix: "If they are one collection, list it in 2.1.3; if not, give them different `base`."
	}));
	const shown = found.large.slice(0, 10).map((one) => evidenceAt(one.rows[0]?.source ?? { path: "" }, `${one.name}: ${(one.share * 100).toFixed(1)} % of public ${one.modality} data`));
	return verdict(faults, shown);
}
function domains(sme) {
	return (input) => {
		const { crawls, sme: declared } = input.model.profile;
		if (crawls === false) return {
			outcome: "not-applicable",
			reason: "The provider declares that it does not crawl (crawls: false).",
			findings: []
		};
		if (declared !== null && declared !== sme) return {
			outcome: "not-applicable",
			reason: declared ? "Declared as an SME: see PST-R.domains.sme." : "Not declared as an SME: see PST-R.domains.",
			findings: []
		};
		const field = fieldOf(input, "PST-2.3.8");
		if (field === void 0 || field.state === "empty" && answer(input, "PST-2.3.1") !== "no") return {
			outcome: "unknown",
			reason: "No list of domains is recorded in field 2.3.8.",
			findings: []
		};
		if (answer(input, "PST-2.3.1") === "no") return {
			outcome: "not-applicable",
			reason: "Field 2.3.1 says that no crawlers were used.",
			findings: []
		};
		if (domainList(field, input) === "elsewhere") return {
			outcome: "unknown",
			reason: "The list of domains lies outside this repository; its length was not counted.",
			findings: []
		};
		return verdict(domainFaults(field, input), [evidenceAt(field.at, field.text)]);
	};
}
function synthetic(input) {
	const { register } = input.model.records;
	if (register === void 0) return {
		outcome: "unknown",
		reason: NO_REGISTER,
		findings: []
	};
	const faults = [];
	const silent = rowsOf(input, "synthetic").filter((row) => row.generator === void 0);
	if (silent[0] !== void 0) faults.push(fault$4("gap", "no-generator", `${silent.length} synthetic row${silent.length === 1 ? " names" : "s name"} no generator (${lines(silent)}); section 2.5 asks which models made the data.`, silent[0].source, {
		about: silent.map((row) => row.id),
		fix: "generator: <org/model>"
	}));
	for (const category of ["licensed", "private"]) {
		const made = rowsOf(input, category).filter((row) => row.generator !== void 0);
		if (made[0] !== void 0) faults.push(fault$4("unknown", "synthetic-route", `${made.length} ${category} row${made.length === 1 ? " was" : "s were"} made with an AI model (${lines(made)}): data made on the provider's behalf belongs to 2.5.`, made[0].source, {
			about: made.map((row) => `${category} ${row.id}`),
			fix: "category: synthetic   # if it was made on your behalf"
		}));
	}
	return verdict(faults, [evidenceAt({ path: register.path }, `${rowsOf(input, "synthetic").length} synthetic rows`)]);
}
function modifier(input) {
	if (input.model.profile.role !== "modifier") return {
		outcome: "not-applicable",
		reason: "The role is not modifier.",
		findings: []
	};
	const field = fieldOf(input, "PST-1.2.2");
	if (field === void 0) return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	if (field.state !== "filled") return verdict([fault$4("gap", "base-model-missing", "A modifier names the model that it modified in field 1.2.2.", field.at, { fix: "PST-1.2.2: [<org/base model>, <link to its summary>]" })]);
	if (!/https?:\/\//u.test(field.text)) return verdict([fault$4("unknown", "base-summary-link", "Field 1.2.2 has no link to the summary of the modified model; the template asks for one where it is available.", field.at, {
		evidence: field.text,
		fix: "Add the link, or say that none is public."
	})], [evidenceAt(field.at, field.text)]);
	return {
		outcome: "recorded",
		reason: "Only the content used for the modification is owed; that nothing else is listed is for a person to see.",
		evidence: [evidenceAt(field.at, field.text)],
		findings: []
	};
}
const GAP_WORDS = /not available|no longer available|disproportionate|best efforts?|could not be (?:obtained|determined|established)|nicht verfügbar|unverhältnismäßig|non disponible|non disponibil|no disponible/iu;
const COMMENTS = [
	"PST-1.3.8",
	"PST-2.1.5",
	"PST-2.2.2.5",
	"PST-2.3.9",
	"PST-2.4.5",
	"PST-2.5.5",
	"PST-2.6.3",
	"PST-3.1.3",
	"PST-3.3.1"
];
function gaps(input) {
	if (summaryOf(input).kind !== "read") return {
		outcome: "unknown",
		reason: "No public summary is recorded (PST-R.duty).",
		findings: []
	};
	const empty = byChapter("summary").filter((entry) => entry.level === "required" && fieldOf(input, entry.id)?.state === "empty");
	if (empty.length === 0) return {
		outcome: "recorded",
		reason: "No required field is empty.",
		findings: []
	};
	const told = COMMENTS.map((id) => fieldOf(input, id)).find((field) => field !== void 0 && GAP_WORDS.test(field.text));
	if (told !== void 0) return {
		outcome: "recorded",
		reason: "A gap is stated; whether best efforts were made is for a person to judge.",
		evidence: [evidenceAt(told.at, told.text)],
		findings: []
	};
	return verdict([fault$4("gap", "gap-unstated", `${empty.length} required field${empty.length === 1 ? " is" : "s are"} empty (${empty.slice(0, 8).map((entry) => short(entry.id)).join(", ")}${empty.length > 8 ? " …" : ""}) and no additional-comments box states the gap with its reason.`, { path: summaryPath(input) }, {
		about: empty.map((entry) => entry.id),
		fix: "State in the comments box of that section what is missing and why it is not available despite best efforts."
	})]);
}
function legacy(input) {
	const state = duty(input);
	const due = dueOf(clockOf("older-model-summary"), void 0);
	const dated = due === void 0 ? state : {
		...state,
		due
	};
	return state.outcome === "recorded" ? dated : {
		...dated,
		findings: [],
		...state.outcome === "gap" ? {
			outcome: "unknown",
			reason: "Model declared as placed before 2 August 2025: its summary has to be public by 2 August 2027 (PST-R.duty)."
		} : {}
	};
}
function openSource(input) {
	const state = duty(input);
	return state.outcome === "recorded" ? state : {
		outcome: "unknown",
		reason: "Open-source providers owe the summary as well; see PST-R.duty.",
		findings: []
	};
}
function onRequest(input) {
	const value = copyrightRecord(input).contact;
	const way = value === void 0 ? void 0 : channel(value);
	return way !== void 0 && (way.kind === "mail" || way.kind === "web") ? {
		outcome: "recorded",
		evidence: [evidenceAt(place$2(input, "contact"), way.value)],
		findings: []
	} : {
		outcome: "unknown",
		reason: "Recommended, not owed: no contact for questions on domains is recorded.",
		findings: []
	};
}
const ruleChecks = [
	single("PST-R.duty", "A summary in the template's form is there and can be read", duty),
	single("PST-R.open-source", "The summary is there for open-source models too", openSource),
	single("PST-R.stages", "Undeclared datasets: every dataset named in training configs, data mixes and card front matter has a row in the register", stages),
	single("PST-R.dataset", "Register rows: duplicates, one revision on two datasets, shares above 100 %, unpinned revisions (house rule)", oneDataset),
	single("PST-R.one-category", "Each dataset in one category of section 2", oneCategory),
	single("PST-R.large", "Shares of public data per modality from the register's sizes, parts of one collection added up", large),
	single("PST-R.domains", "Length and form of the domain list: top 10 %", domains(false)),
	single("PST-R.domains.sme", "Length and form of the domain list for SMEs: top 5 % or 1,000, whichever is lower", domains(true)),
	single("PST-R.synthetic", "Synthetic rows name their generator and stand in the right category", synthetic),
	single("PST-R.modifier", "Modified model named in 1.2.2 with a link to its summary", modifier),
	single("PST-R.update", "Six-month clock, only under further training and from the first recorded data change after the last update", updateRule),
	single("PST-R.publish.when", "First publication not later than the placement on the Union market", when),
	single("PST-R.publish.where", "A page of the provider's own website in the list of publications; copies with one digest", where),
	single("PST-R.publish.channels", "README or model card links the summary, or a distribution channel is recorded", channels),
	single("PST-R.legacy", "Countdown to 2 August 2027 for models placed before 2 August 2025", legacy),
	single("PST-R.gaps", "Older models: an empty required field needs a stated gap with its reason", gaps),
	single("PST-R.upon-request", "A contact for questions on domains (recommended)", onRequest)
];

// src/checks/summary/checks.ts
const summaryChecks = [...ruleChecks, ...fieldChecks];

// src/checks/transparency/contacts.ts
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const URL = /https:\/\/[^\s<>"')\]]{4,300}/;
const MAX_LINES$1 = 5e3;
function isContact(text) {
	const short = text.slice(0, 2e3);
	if (stateOf$2(short).kind !== "value") return false;
	const mail = EMAIL.exec(short)?.[0];
	if (mail !== void 0) return !/@(?:domain|company|yourcompany|your-company|email)\./i.test(mail);
	return URL.test(short);
}
function contactLine(document) {
	const lines = document.text.split("\n", MAX_LINES$1);
	for (const [index, line] of lines.entries()) {
		const short = line.slice(0, 500);
		if (/contact|support|questions|reach us/i.test(short) && EMAIL.test(short) && isContact(short)) return {
			path: document.path,
			line: index + 1,
			text: short
		};
	}
}
function cards(input) {
	const { model } = input.model.records;
	return [
		model?.data.model?.card,
		input.model.facts.path === "." ? "README.md" : `${input.model.facts.path}/README.md`,
		"SUPPORT.md"
	].flatMap((path) => {
		const text = path === void 0 ? void 0 : input.records.documents.get(path.replace(/^\.\//, ""));
		return text === void 0 ? [] : [text];
	});
}
function contact(input) {
	const file = input.model.records.model;
	const given = file?.data.provider?.contact;
	if (file !== void 0 && given !== void 0 && isContact(given)) return recorded("T-1.2.a", evidenceAt(file.at("provider", "contact")));
	const fix = "provider: {contact: <e-mail address or https URL>}   # in model.yaml";
	if (file !== void 0 && given !== void 0) return withFindings("T-1.2.a", "gap", finding("contacts/not-real", "The recorded contact is neither an e-mail address nor a https URL.", file.at("provider", "contact"), { fix }));
	for (const card of cards(input)) {
		const line = contactLine(card);
		if (line !== void 0) return recorded("T-1.2.a", evidenceAt(line, line.text));
	}
	return withFindings("T-1.2.a", "gap", finding("contacts/missing", "No contact for the AI Office and downstream providers is recorded.", { path: file?.path ?? `${input.model.records.folder}/model.yaml` }, { fix }));
}
function published(input) {
	const file = input.model.records.model;
	const card = file?.data.model?.card;
	const named = file?.data.documents?.["model_documentation"];
	if (file !== void 0 && named !== void 0 && /^https:/i.test(named)) return recorded("T-1.2.f", evidenceAt(file.at("documents", "model_documentation")));
	if (file !== void 0 && card !== void 0) return recorded("T-1.2.f", evidenceAt(file.at("model", "card")));
	return unknown("T-1.2.f", "Encouraged only: has publishing all or part of the documentation been considered? Name the public document under documents.model_documentation or model.card.");
}
const contactsCheck = {
	name: "contacts",
	handles: ["T-1.2.a", "T-1.2.f"],
	what: "A real contact in model.yaml or the card; whether documentation is public",
	run: (input) => [contact(input), published(input)]
};

// src/checks/transparency/data.ts
const OPTION = /* @__PURE__ */ new Map([
	["crawled", [0, "Web crawling"]],
	["licensed", [1, "Private non-publicly available datasets obtained from third parties"]],
	["private", [1, "Private non-publicly available datasets obtained from third parties"]],
	["user", [2, "User data"]],
	["public", [3, "Publicly available datasets"]],
	["synthetic", [4, "Synthetic data that is not publicly accessible"]]
]);
const registerCategories = (answer, input) => {
	const faults = [];
	const done = /* @__PURE__ */ new Set();
	for (const row of input.model.records.register?.rows ?? []) {
		const option = row.category === void 0 || done.has(row.category) ? void 0 : OPTION.get(row.category);
		if (row.category === void 0 || option === void 0) continue;
		done.add(row.category);
		if (namesProvenance(answer.value, option[0])) continue;
		faults.push(conflict("provenance", `Data provenance: "${option[1]}" is not named, but the register has a ${row.category} source (${placeOf(row.source)}).`, answer.at, `add "${option[1]}" to ${answer.id}`));
	}
	return faults;
};
const declaredCrawling = (answer, input) => {
	const { crawls } = input.model.profile;
	const file = input.model.records.model;
	if (crawls === null || file === void 0) return [];
	if (namesProvenance(answer.value, 0) || !crawls) return [];
	return [conflict("provenance", `Data provenance: "Web crawling" is not named, but crawls: true is declared (${placeOf(file.at("crawls"))}).`, answer.at, `add "Web crawling" to ${answer.id}`)];
};
const registerModalities = (answer, input) => {
	const named = new Set(ticked(answer.value).map(modality));
	const row = (input.model.records.register?.rows ?? []).find((one) => one.modality !== void 0 && ticked(one.modality).map(modality).some((word) => word !== "other" && !named.has(word)));
	if (row === void 0) return [];
	return [conflict("modality", `Data type/modality: the register has a source of another modality (${placeOf(row.source)}).`, answer.at, `add it to ${answer.id}`)];
};
const unitRule = (answer) => {
	const numbers = quantities(answer.value);
	if (numbers.length === 0 || numbers.some((one) => /[a-z]/.test(one.unit))) return [];
	return [gap("unit", `${answer.obligation.title}: the unit is not said.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};
const splitRule = (answer) => {
	const missing = [
		"train",
		"test",
		"valid"
	].filter((split) => !answer.text.toLowerCase().includes(split));
	if (missing.length === 0) return [];
	const words = missing.map((split) => split === "train" ? "training" : split === "test" ? "testing" : "validation");
	return [gap("splits", `${answer.obligation.title}: the size of the ${words.join(" and ")} data is not given.`, answer.at, `${answer.id}: {training: {value: <n>, unit: tokens}, testing: …, validation: …}`)];
};
const coarseAgainstFine = (answer, input) => {
	const { value, at } = fieldAt(input.model.records, "MDF-DAT-4");
	if (stateOf$2(value).kind !== "value") return [];
	const coarse = largestTokens(value);
	const fine = largestTokens(answer.value);
	if (coarse === void 0 || fine === void 0 || Math.abs(Math.log10(coarse / fine)) < 1) return [];
	return [conflict("coarse-and-fine", `Number of data points: the coarse value (${placeOf(at)}) and this one are not of the same order of magnitude.`, answer.at, "correct the one that is wrong")];
};
function largestTokens(value) {
	const values = quantities(value).filter((one) => one.value > 0).map((one) => one.value);
	return values.length === 0 ? void 0 : Math.max(...values);
}
const SIZES = (input) => `{training: {value: <n>, unit: tokens}, testing: {value: <n>, unit: tokens}, validation: {value: <n>, unit: tokens}}${input.model.records.register === void 0 ? "" : "   # the register's sizes help"}`;
const FIELDS$2 = {
	"MDF-DAT-1": {
		example: "[Text]",
		rules: [modalityRule, registerModalities]
	},
	"MDF-DAT-2": {
		example: "[\"Publicly available datasets\", \"Web crawling\"]",
		rules: [registerCategories, declaredCrawling]
	},
	"MDF-DAT-3": { example: "\"<how data was obtained and selected, about 300 words>\"" },
	"MDF-DAT-4": {
		example: SIZES,
		rules: [
			figuresRule(1),
			unitRule,
			splitRule
		]
	},
	"MDF-DAT-5": {
		example: SIZES,
		rules: [
			figuresRule(2),
			unitRule,
			splitRule,
			coarseAgainstFine
		]
	},
	"MDF-DAT-6": { example: "\"<domains, regions, languages, modalities, about 200 words>\"" },
	"MDF-DAT-7": { example: "\"<cleaning, normalisation, augmentation, about 300 words>\"" },
	"MDF-DAT-8": { example: "\"<how unsuitable sources are found, about 400 words>\"   # or \"N/A: no measures, because …\"" },
	"MDF-DAT-9": { example: "\"<how biases are found, about 200 words>\"   # or \"N/A: no measures, because …\"" }
};
const dataCheck = formCheck("form-data", "Modality, provenance and size of the data: answered, with units, equal to the register and the public summary", FIELDS$2);

// src/checks/transparency/distribution.ts
function licences(input) {
	return textFacts(input.model.facts, "licence.id");
}
function undeclared(input) {
	const { facts, records } = input.model;
	if ([
		"licence.id",
		"licence.name",
		"licence.link",
		"licence.files"
	].some((key) => facts.facts.some((fact) => fact.key === key)) || facts.weights.length === 0 || records.model?.data.licence?.id !== void 0) return [];
	return [{
		outcome: "gap",
		finding: finding("artifacts/licence-undeclared", "No licence is declared for these weights: no LICENSE file and no licence in the card.", { path: facts.weights[0]?.path ?? facts.path }, { fix: "add a LICENSE file beside the weights, and `license:` to the front matter of the card" })
	}];
}
function declaredOther(input) {
	const file = input.model.records.model;
	const id = file?.data.licence?.id;
	const found = licences(input);
	const [first] = found;
	if (file === void 0 || id === void 0 || first === void 0) return [];
	const wanted = licenceInfo(id).id.toLowerCase();
	if (found.some((fact) => licenceInfo(fact.value).id.toLowerCase() === wanted || fold$2(fact.value) === fold$2(id)) || /^licenseref-/i.test(id) || first.value === "other") return [];
	return [conflict("licence", `Licence: model.yaml says ${id.slice(0, 60)}, but ${placeOf(first.source)} says ${first.value.slice(0, 60)}.`, file.at("licence", "id"), `licence: {id: ${first.value.slice(0, 60)}}   # or correct the other place`)];
}
function missingFiles(input) {
	const file = input.model.records.model;
	if (file === void 0) return [];
	return (file.data.licence?.files ?? []).flatMap((path, index) => input.records.paths.has(path.replace(/^\.\//, "")) ? [] : [gap("licence-file", `Licence file ${path.slice(0, 100)} does not exist.`, file.at("licence", "files", index), "name the licence file by its path in this repository")]);
}
const linkRule = (answer, input) => {
	if (typeof answer.value !== "string") return [];
	const text = answer.value.trim();
	if (text.length > 200 || /\s/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text) || !/[./]/.test(text)) return [];
	const path = (text.split("#")[0] ?? "").replace(/^\.\//, "");
	if (path === "" || input.records.paths.has(path) || licenceInfo(text).spdx) return [];
	return [gap("broken-link", `${answer.obligation.title}: the named file does not exist in this repository.`, answer.at, `${answer.id}: <path of an existing file, or a URL>`)];
};
const sameLicence = (answer, input) => {
	const found = licences(input);
	const [first] = found;
	const named = answer.text.slice(0, 2e3).split(/[\s,;()"']+/).filter((word) => word !== "" && licenceInfo(word).spdx);
	if (first === void 0 || named.length === 0 || first.value === "other") return [];
	const ids = new Set(named.map((word) => licenceInfo(word).id.toLowerCase()));
	if (found.some((fact) => ids.has(licenceInfo(fact.value).id.toLowerCase()))) return [];
	return [conflict("licence", `${answer.obligation.title}: another licence than ${placeOf(first.source)} shows (${first.value.slice(0, 60)}).`, answer.at, "make the record and the licence file say the same")];
};
const openClaim = (answer, input) => {
	if (!/free (?:and|&) open|open[- ]source/i.test(answer.text.slice(0, 400)) || /\bnot\b/i.test(answer.text.slice(0, 60))) return [];
	const restricted = licences(input).find((fact) => {
		const { category } = licenceInfo(fact.value);
		return category !== "osi-like" && category !== "unknown";
	});
	if (restricted === void 0) return [];
	const info = licenceInfo(restricted.value);
	return [conflict("licence-type", `Licence type: "free and open source" is recorded, but ${placeOf(restricted.source)} names ${info.name.slice(0, 80)}. ${info.why}`, answer.at, `${answer.id}: "less permissive with use restrictions"   # or say why it is not`)];
};
const FIELDS$1 = {
	"MDF-DIS-1": { example: "[{channel: \"<website, hub, API …>\", link: <URL>, access: \"<weights, black box …>\"}]" },
	"MDF-DIS-2": { example: "[\"<how downstream providers get the model>\"]" },
	"MDF-DIS-3": {
		example: (input) => {
			const fact = factsOf(input.model.facts, "licence.files")[0];
			return fact === void 0 ? "<URL or path of the licence>" : fact.sources[0]?.path ?? "LICENSE";
		},
		statement: true,
		rules: [linkRule, sameLicence],
		always: (input) => [
			...artifactConflicts("licence.id", "licence.name", "licence.link", "licence.files")(input),
			...undeclared(input),
			...declaredOther(input),
			...missingFiles(input)
		]
	},
	"MDF-DIS-4": {
		example: "\"less permissive with use restrictions\"   # or \"free and open source\", \"proprietary\", \"no licence: <how access is given>\"",
		rules: [openClaim]
	},
	"MDF-DIS-5": {
		example: "[{asset: \"<training code …>\", link: <URL>, licence: <id>}]   # or none",
		statement: true
	}
};
const distributionCheck = formCheck("form-distribution", "Channels and licences: answered, files exist, card, LICENSE file, base model and records agree", FIELDS$1);

// src/checks/not-relevant.ts
const MAX_WORK = 5e7;
const MAX_MARKS = 2e3;
const known = /* @__PURE__ */ new WeakMap();
function marksOf(entries) {
	if (entries === void 0 || entries.length === 0) return { of: () => void 0 };
	const found = known.get(entries) ?? compile(entries);
	known.set(entries, found);
	return found;
}
function compile(entries) {
	const budget = { left: MAX_WORK };
	const exact = /* @__PURE__ */ new Map();
	const patterns = [];
	const lastDay = /* @__PURE__ */ new Map();
	for (const mark of entries.slice(0, MAX_MARKS)) {
		if (classify(mark.reason).kind !== "value") continue;
		const stated = {
			mark,
			sha256: mark.sha256?.toLowerCase().replace(/^sha256:/, ""),
			on: isoDate(mark.on)
		};
		if (stated.sha256 === void 0 && stated.on === void 0) continue;
		const clean = mark.path.replace(/^\.\//, "").replace(/\/+$/, "");
		if (/[*?[{\\]/.test(clean)) patterns.push(glob(stated, clean, budget));
		if (clean !== "") exact.set(clean, [...exact.get(clean) ?? [], stated]);
	}
	return { of(state, now) {
		const last = lastDay.get(now) ?? addPeriod(now, "P1D") ?? now;
		lastDay.set(now, last);
		const known = {
			sha256: state.sha256?.toLowerCase(),
			changed: isoDate(state.changed) ?? ""
		};
		return ((exact.size === 0 ? [] : foldersOf(state.path).flatMap((path) => exact.get(path) ?? [])).find((stated) => speaksOf(stated, known, last)) ?? patterns.find((stated) => speaksOf(stated, known, last) && stated.covers(state.path)))?.mark;
	} };
}
function glob(stated, pattern, budget) {
	const compiled = compileGlob(pattern);
	return {
		...stated,
		covers(path) {
			budget.left -= pattern.length * path.length;
			return compiled.ok && budget.left >= 0 && compiled.glob.matches(path);
		}
	};
}
function foldersOf(path) {
	const out = [path];
	for (let cut = path.lastIndexOf("/"); cut > 0 && out.length < 64; cut = path.lastIndexOf("/", cut - 1)) out.push(path.slice(0, cut));
	return out;
}
function speaksOf({ sha256, on }, state, last) {
	if (sha256 !== void 0) return sha256 === state.sha256;
	return on !== void 0 && on <= last && on >= state.changed;
}

// src/checks/transparency/changes.ts
const KEYS = /* @__PURE__ */ new Set([
	"parameters.total",
	"parameters.active",
	"architecture",
	"dtype",
	"quantization",
	"context_length",
	"vocabulary.size",
	"tokenizer",
	"licence.files",
	"licence.id",
	"training.tokens",
	"training.sequence_length",
	"acceptable_use.files"
]);
const DATA = /* @__PURE__ */ new Set([
	"training-config",
	"data-mix",
	"manifest",
	"comment"
]);
const LICENCE_NAME = /(?:^|\/)(?:licen[cs]e|copying|use_policy|usage_policy)[^/]*$/i;
function isProse(path) {
	return /\.(?:md|markdown|rst|txt)$/i.test(path) && !LICENCE_NAME.test(path);
}
function artifactPaths(input) {
	const { facts, records } = input.model;
	const paths = new Set(facts.weights.map((file) => file.path));
	for (const fact of facts.facts) if (KEYS.has(fact.key)) for (const source of fact.sources) paths.add(source.path);
	for (const dataset of facts.datasets) if (DATA.has(dataset.context)) paths.add(dataset.source.path);
	for (const path of records.model?.data.licence?.files ?? []) paths.add(path);
	if (records.register !== void 0) paths.add(records.register.path);
	return [...paths].filter((path) => !isProse(path));
}
function documentPaths(input) {
	const { records } = input.model;
	const named = records.model?.data.documents?.["model_documentation"];
	return [records.documentation?.path, named === void 0 || /^https?:/i.test(named) ? void 0 : named.replace(/^\.\//, "")].flatMap((path) => path === void 0 ? [] : [path]);
}
function stateOfChange({ path, change }) {
	return inState(path, change.commit);
}
function changesAfter(input, millis) {
	const found = [];
	for (const path of artifactPaths(input)) {
		const change = input.lastChanges.get(path);
		const at = change === void 0 ? NaN : Date.parse(change.date);
		if (change !== void 0 && at > millis) found.push({
			path,
			change,
			millis: at
		});
	}
	const marks = marksOf(input.model.records.model?.data.not_relevant);
	const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
	return found.filter(({ path, change }) => marks.of({
		path,
		sha256: digests.get(path),
		changed: change.date
	}, input.now) === void 0).sort((a, b) => b.millis - a.millis);
}
function documentChange(input) {
	const times = documentPaths(input).flatMap((path) => {
		const change = input.lastChanges.get(path);
		return change === void 0 ? [] : [Date.parse(change.date)];
	}).filter((time) => !Number.isNaN(time));
	return times.length === 0 ? void 0 : Math.max(...times);
}
function touchedAlone(input) {
	const { touched } = input;
	if (touched === void 0 || documentPaths(input).some((path) => touched.paths.has(path))) return [];
	const marks = marksOf(input.model.records.model?.data.not_relevant);
	const digests = new Map(input.model.facts.weights.map((file) => [file.path, file.sha256]));
	return artifactPaths(input).filter((path) => {
		if (!touched.paths.has(path)) return false;
		const mark = marks.of({
			path,
			sha256: digests.get(path)
		}, input.now);
		return mark === void 0 || mark.sha256 === void 0 && touched.marks.has(JSON.stringify(mark));
	}).sort();
}

// src/checks/transparency/document.ts
const SHOWN$1 = 3;
function missing(id, input) {
	const path = `${input.model.records.folder}/documentation.yaml`;
	return withFindings(id, "gap", finding("document/missing", "No model documentation is recorded.", { path }, { fix: "gpai-docket init   # writes the skeleton of documentation.yaml" }));
}
function layout(input) {
	const file = input.model.records.documentation;
	return file === void 0 ? notApplicable("T-1.1.b", "A choice of layout; there is no documentation yet.") : recorded("T-1.1.b", evidenceAt({ path: file.path }));
}
function current(input) {
	const [path] = documentPaths(input);
	if (path === void 0) return missing("T-1.1.c", input);
	const since = documentChange(input);
	if (since === void 0) return undated(input, path);
	const later = changesAfter(input, since);
	const [newest] = later;
	if (newest === void 0) return recorded("T-1.1.c", evidenceAt({ path }));
	const list = later.map((one) => `${one.path} (commit ${one.change.commit.slice(0, 12)}, ${one.change.date.slice(0, 10)})`);
	return withFindings("T-1.1.c", "stale", older(path, list, newest.path, later.map(stateOfChange), input));
}
function undated(input, path) {
	const touched = touchedAlone(input);
	const [first] = touched;
	if (first !== void 0) return withFindings("T-1.1.c", "stale", older(path, touched.map((one) => `${one} (of this change)`), first, touched, input));
	return unknown("T-1.1.c", "Git cannot tell when the documentation last changed (no commit, a shallow clone, or a folder outside git), so it cannot be compared with the artifacts. Fix: git fetch --unshallow, or commit the file.");
}
function older(path, list, first, names, input) {
	const more = list.length > SHOWN$1 ? ` and ${list.length - SHOWN$1} more` : "";
	return finding("document/older-than-artifacts", `The documentation is older than ${list.slice(0, SHOWN$1).join(", ")}${more}.`, { path }, {
		about: names,
		fix: `update ${path} with MDF-HDR-1 and MDF-HDR-2, or in model.yaml: \`not_relevant: [{path: ${JSON.stringify(first)}, reason: "<why>", by: "<who>", on: ${input.now}}]\``
	});
}
function isFirst(version) {
	return /^v?1(?:\.0){0,3}$/i.test(wordsOf(version).trim());
}
function earlierVersions(input) {
	const file = input.model.records.documentation;
	if (file === void 0) return missing("T-1.1.d", input);
	const market = isoDate(input.model.profile.euMarket);
	const until = market === void 0 ? void 0 : addPeriod(market, periodOf("form-versions"));
	const kept = until === void 0 ? "Keep earlier versions until ten years after placing on the market." : `Keep earlier versions until ${until}.`;
	const earlier = file.data.earlier_versions ?? [];
	const lost = earlier.flatMap((version, index) => {
		const path = version.path?.replace(/^\.\//, "");
		const gone = path !== void 0 && !/^https?:/i.test(path) && !input.records.paths.has(path);
		const empty = version.path === void 0 && version.ref === void 0;
		return gone || empty ? [finding("document/version-lost", `An earlier version cannot be reached: ${empty ? "neither path nor ref is given" : path ?? ""}.`, file.at("earlier_versions", index), { fix: "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]" })] : [];
	});
	if (lost.length > 0) return withFindings("T-1.1.d", "gap", ...lost);
	const version = fieldAt(input.model.records, "MDF-HDR-2");
	const dated = dateOf$1(fieldAt(input.model.records, "MDF-HDR-1"));
	const answered = stateOf$2(version.value).kind === "value";
	const late = market !== void 0 && dated !== void 0 && dated > market;
	const fix = "earlier_versions: [{version: <n>, date: YYYY-MM-DD, ref: <tag or commit>}]";
	if (earlier.length === 0 && answered && !isFirst(version.value)) return withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", `This is not the first version, but no earlier version is listed. ${kept}`, version.at, { fix }));
	if (earlier.length === 0 && late) {
		const message = `The document is dated ${dated}, after placing on the market on ${market}, and no earlier version is listed. Was there one? ${kept}`;
		return answered ? unknown("T-1.1.d", message) : withFindings("T-1.1.d", "gap", finding("document/no-earlier-versions", message, version.at, { fix }));
	}
	return {
		...recorded("T-1.1.d", evidenceAt(earlier.length === 0 ? version.at : file.at("earlier_versions"))),
		reason: kept
	};
}
const documentCheck = {
	name: "documentation",
	handles: [
		"T-1.1.b",
		"T-1.1.c",
		"T-1.1.d"
	],
	what: "Documentation newer than weights, config, licence and data mix by git; earlier versions listed and reachable",
	run: (input) => [
		layout(input),
		current(input),
		earlierVersions(input)
	]
};

// src/checks/transparency/digests.ts
const SHOWN = 3;
const PASTED = 40;
const HEX = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;
function digestsIn(text) {
	return text.slice(0, 5e5).toLowerCase().match(HEX) ?? [];
}
function put(byFile, name, place) {
	byFile.set(name, byFile.has(name) ? {
		digest: place.digest,
		rewrite: () => void 0
	} : place);
}
function overScalar(text, keys, rewrite) {
	const prefix = /^(sha256:)?[0-9a-f]{64}$/i.exec(text.trim());
	return (digest) => prefix === null ? void 0 : rewrite(`${prefix[1] ?? ""}${digest}`, keys);
}
function collect(value, byFile, all, rewrite, keys = []) {
	if (keys.length > 6) return;
	if (typeof value === "string") for (const digest of digestsIn(value)) all.add(digest);
	else if (Array.isArray(value)) for (const [i, one] of value.slice(0, 5e3).entries()) collect(one, byFile, all, rewrite, [...keys, i]);
	else if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).slice(0, 5e3);
		const named = entries.find(([key, child]) => (key === "path" || key === "file") && typeof child === "string")?.[1];
		for (const [key, child] of entries) {
			collect(child, byFile, all, rewrite, [...keys, key]);
			const digest = typeof child === "string" ? digestsIn(child)[0] : void 0;
			if (digest !== void 0) put(byFile, typeof named === "string" ? named : key, {
				digest,
				rewrite: overScalar(String(child), [...keys, key], rewrite)
			});
		}
	}
}
function manifest({ path, text }, byFile, all) {
	for (const [index, line] of text.slice(0, 2e6).split("\n").slice(0, 2e4).entries()) {
		const digest = digestsIn(line.slice(0, 2e3))[0];
		if (digest === void 0) continue;
		all.add(digest);
		const open = line.indexOf("(");
		const close = line.indexOf(")", open + 1);
		const name = open !== -1 && close !== -1 ? line.slice(open + 1, close) : line.slice(0, 2e3).replace(/[0-9a-fA-F]{64}/, "").trim().replace(/^\*/, "");
		if (name !== "") put(byFile, name.replace(/^\.\//, ""), {
			digest,
			rewrite: (to) => inLine(path, index + 1, line, to)
		});
	}
}
function inLine(path, number, line, digest) {
	const text = line.replace(/\r$/, "");
	const found = [...text.slice(0, 2e3).matchAll(/[0-9a-f]{64}/gi)];
	const [only] = found;
	return only === void 0 || found.length > 1 || text.includes("\r") ? void 0 : {
		kind: "replace",
		path,
		line: number,
		old: only[0],
		new: digest
	};
}
function recordedDigests(answer, input) {
	const byFile = /* @__PURE__ */ new Map();
	const all = /* @__PURE__ */ new Set();
	collect(answer.value, byFile, all, answer.rewrite);
	for (const word of answer.text.slice(0, 5e3).split(/[\s,;()]+/)) {
		const document = input.records.documents.get(word.replace(/^\.\//, ""));
		if (document !== void 0) manifest(document, byFile, all);
	}
	return {
		byFile,
		all
	};
}
function recordedFor(file, recorded) {
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	return recorded.byFile.get(file.path) ?? recorded.byFile.get(name);
}
function listed(files) {
	const names = files.slice(0, SHOWN).map((file) => file.path).join(", ");
	return files.length > SHOWN ? `${names} and ${files.length - SHOWN} more` : names;
}
function states(files) {
	return files.map((file) => inState(file.path, file.sha256 ?? ""));
}
function pasteable(files) {
	if (files.length > PASTED) return `MDF-GEN-3: SHA256SUMS   # a file with one "<digest>  <file>" line for each of the ${files.length} weight files`;
	return ["MDF-GEN-3:", ...files.map((file) => `  ${JSON.stringify(file.path)}: sha256:${file.sha256 ?? ""}`)];
}
const digestRule = (answer, input) => {
	const files = input.model.facts.weights.filter((file) => file.sha256 !== void 0);
	if (files.length === 0) return [];
	const recorded = recordedDigests(answer, input);
	if (recorded.all.size === 0) return [naming(gap("no-digest", `No SHA-256 digest is recorded for the weight files (${listed(files)}).`, answer.at, pasteable(files)), states(files))];
	const stale = files.filter((file) => {
		const own = recordedFor(file, recorded);
		return own === void 0 ? !recorded.all.has((file.sha256 ?? "").toLowerCase()) : own.digest !== (file.sha256 ?? "").toLowerCase();
	});
	if (stale.length === 0) return [];
	const edits = stale.map((file) => alone(file, files) ? recordedFor(file, recorded)?.rewrite((file.sha256 ?? "").toLowerCase()) : void 0);
	return [naming(conflict("digest", `New weights, old document: the recorded digests do not match ${listed(stale)}.`, answer.at, pasteable(files), edits), states(stale))];
};
function digestsRecorded(files, input) {
	const { value } = fieldAt(input.model.records, "MDF-GEN-3");
	const recorded = recordedDigests({
		value,
		text: wordsOf(value),
		rewrite: () => void 0
	}, input);
	return files.every((file) => {
		const own = recordedFor(file, recorded);
		const digest = (file.sha256 ?? "").toLowerCase();
		return own === void 0 ? recorded.all.has(digest) : own.digest === digest;
	});
}
function digestsStated(files, input) {
	const stated = /* @__PURE__ */ new Map();
	for (const entry of input.model.records.model?.data.weights ?? []) {
		for (const [name, digest] of Object.entries(entry.files ?? {})) stated.set(name, digest);
		if (entry.path !== void 0 && entry.sha256 !== void 0) stated.set(entry.path, entry.sha256);
	}
	const own = files.flatMap((file) => {
		const digest = stated.get(file.path) ?? stated.get(file.path.slice(file.path.lastIndexOf("/") + 1));
		return digest === void 0 ? [] : [digest.toLowerCase().replace(/^sha256:/, "") === file.sha256?.toLowerCase()];
	});
	return own.length === 0 ? void 0 : own.every(Boolean);
}
function alone(file, files) {
	const name = (path) => path.slice(path.lastIndexOf("/") + 1);
	return files.every((other) => other.path === file.path || name(other.path) !== name(file.path));
}
function digestsAvailable(at, input) {
	const files = input.model.facts.weights.filter((file) => file.sha256 !== void 0);
	return files.length === 0 ? [] : [naming(gap("na-although-known", `N/A, although digests of the weight files are known (${listed(files)}).`, at, pasteable(files)), states(files))];
}
function modelRecordDigests(input) {
	const file = input.model.records.model;
	const weights = file?.data.weights ?? [];
	if (file === void 0) return [];
	return weights.flatMap((entry, index) => {
		const stated = new Map(Object.entries(entry.files ?? {}).map(([name, digest]) => [name, {
			digest: digest.toLowerCase(),
			keys: ["files", name]
		}]));
		if (entry.path !== void 0 && entry.sha256 !== void 0) stated.set(entry.path, {
			digest: entry.sha256.toLowerCase(),
			keys: ["sha256"]
		});
		const of = (weight) => stated.get(weight.path) ?? stated.get(weight.path.slice(weight.path.lastIndexOf("/") + 1));
		const wrong = input.model.facts.weights.filter((weight) => {
			const digest = of(weight)?.digest;
			return weight.sha256 !== void 0 && digest !== void 0 && digest.replace(/^sha256:/, "") !== weight.sha256.toLowerCase();
		});
		const at = file.at("weights", index);
		const edits = wrong.map((weight) => {
			const old = of(weight);
			return old === void 0 || !alone(weight, input.model.facts.weights) ? void 0 : file.rewrite?.([
				"weights",
				index,
				...old.keys
			], `${old.digest.startsWith("sha256:") ? "sha256:" : ""}${(weight.sha256 ?? "").toLowerCase()}`);
		});
		if (wrong.length === 0) return [];
		return [naming(conflict("digest", `New weights, old record: the digests at ${placeOf(at)} do not match ${listed(wrong)}.`, at, `write the current SHA-256 of ${listed(wrong)}`, edits), states(wrong).map((state) => `${state} in model.yaml`))];
	});
}

// src/checks/transparency/header-general.ts
const afterArtifacts = (answer, input) => {
	const date = dateOf$1(answer);
	if (date === void 0) return [];
	const declared = Date.parse(`${date}T00:00:00Z`) + 1728e5 - 1;
	const later = changesAfter(input, Math.max(declared, documentChange(input) ?? Number.POSITIVE_INFINITY));
	const [newest] = later;
	if (newest === void 0) return [];
	const older = {
		outcome: "stale",
		finding: gap("date-older-than-artifacts", `The document says it was last updated on ${date}, but ${newest.path} changed on ${newest.change.date.slice(0, 10)} (commit ${newest.change.commit.slice(0, 12)}).`, answer.at, `review the document, then ${answer.id}: ${input.now}`).finding
	};
	return [naming(older, later.map(stateOfChange))];
};
const sameProvider = (answer, input) => {
	const file = input.model.records.model;
	const name = file?.data.provider?.name;
	if (file === void 0 || name === void 0) return [];
	const mine = fold$2(answer.text);
	if (sameWords(answer.text, name) || mine.includes(fold$2(name)) || fold$2(name).includes(mine)) return [];
	return [conflict("differs-from-model-record", `Legal name: another name than provider.name says (${placeOf(file.at("provider", "name"))}).`, answer.at, `${answer.id}: "${name}"`)];
};
const sameName = (answer, input) => {
	const file = input.model.records.model;
	const fact = factOf(input.model.facts, "model.name");
	const mine = fold$2(answer.text);
	const faults = [];
	const name = file?.data.model?.name;
	if (file !== void 0 && name !== void 0 && !mine.includes(fold$2(name))) faults.push(conflict("differs-from-model-record", `Model name: ${name} of ${placeOf(file.at("model", "name"))} is not named.`, answer.at, `add "${name}" to ${answer.id}`));
	else if (name === void 0 && typeof fact?.value === "string" && !mine.includes(fold$2(fact.value)) && !fold$2(fact.value).includes(mine)) faults.push(conflict("differs-from-artifact", `Model name: ${placeOf(fact.sources[0])} calls the model ${fact.value.slice(0, 80)}.`, answer.at, `add the name to ${answer.id}, or model.name to model.yaml`));
	const versions = (file?.data.model?.versions ?? []).filter((version) => !mine.includes(fold$2(version)));
	if (file !== void 0 && versions.length > 0) faults.push(gap("version-missing", `Model name: version ${versions.slice(0, 5).join(", ")} of ${placeOf(file.at("model", "versions"))} is not covered by this document.`, answer.at, `list every public version in ${answer.id}`));
	return faults;
};
function sameDeclaredDate(key) {
	return (answer, input) => {
		const file = input.model.records.model;
		const declared = file?.data.dates?.[key];
		const mine = dateOf$1(answer);
		if (file === void 0 || declared === void 0 || mine === void 0 || mine === declared) return [];
		return [conflict("differs-from-model-record", `${answer.obligation.title}: ${mine} here, but ${declared} in ${placeOf(file.at("dates", key))}.`, answer.at, `${answer.id}: ${declared}`)];
	};
}
const notAfterMarket = (answer, input) => {
	const market = input.model.profile.euMarket;
	const mine = dateOf$1(answer);
	if (mine === void 0 || market === null || !/^\d{4}-/.test(market) || mine <= market) return [];
	return [conflict("release-after-market", `Release date: ${mine} is after the Union market release date ${market}; the first release through any channel cannot be later.`, answer.at, `${answer.id}: <date of the first release>`)];
};
const declaredDate = (key) => (input) => input.model.records.model?.data.dates?.[key] ?? "YYYY-MM-DD";
const HEADER = {
	"MDF-HDR-1": {
		example: (input) => input.now,
		rules: [dateRule(false), afterArtifacts]
	},
	"MDF-HDR-2": { example: "\"1.0\"" }
};
const GENERAL = {
	"MDF-GEN-1": {
		example: (input) => `"${input.model.records.model?.data.provider?.name ?? "<legal name of the provider>"}"`,
		rules: [sameProvider]
	},
	"MDF-GEN-2": {
		example: (input) => `"${input.model.records.model?.data.model?.name ?? "<name and public versions>"}"`,
		rules: [sameName],
		always: artifactConflicts("model.name", "model.version")
	},
	"MDF-GEN-3": {
		example: (input) => {
			const file = input.model.facts.weights.find((one) => one.sha256 !== void 0);
			return file === void 0 ? "{<weight file>: <sha256>}" : `{"${file.path}": ${file.sha256 ?? ""}}`;
		},
		rules: [digestRule],
		na: digestsAvailable,
		always: (input) => [...artifactConflicts("weights.sha256", "weights.bytes", "weights.files")(input), ...modelRecordDigests(input)]
	},
	"MDF-GEN-4": {
		example: declaredDate("released"),
		rules: [
			dateRule(true),
			sameDeclaredDate("released"),
			notAfterMarket
		],
		always: artifactConflicts("release.date")
	},
	"MDF-GEN-5": {
		example: declaredDate("eu_market"),
		rules: [dateRule(true), sameDeclaredDate("eu_market")]
	},
	"MDF-GEN-6": {
		example: (input) => {
			const bases = basesOf(input);
			return bases.length === 0 ? "\"N/A\"   # not derived from another model" : `[${bases.map((base) => `"${base.id}"`).join(", ")}]`;
		},
		rules: [dependencyRule],
		na: (at, input) => [...dependsAfterAll(at, input), ...naAgainstSummary("PST-1.2.2", "MDF-GEN-6")(at, input)],
		always: artifactConflicts("base_model", "base_model.relation")
	}
};
const headerCheck = formCheck("form-header", "Document date and version: given, ISO, not older than the artifacts by git", HEADER);
const generalCheck = formCheck("form-general", "Provider, names, digests, dates and dependencies: answered and equal to model.yaml, weights, base-model evidence and the public summary", GENERAL);

// src/checks/transparency/integrity.ts
const CODEOWNERS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MAX_LINES = 3e3;
function covers(pattern, path) {
	if (pattern === "*" || pattern === "**" || pattern === "/**") return true;
	const anchored = pattern.startsWith("/") || pattern.slice(0, -1).includes("/");
	const clean = pattern.replace(/^\//, "").replace(/\/$/, "");
	if (clean === "" || pattern.length > 200) return false;
	return [
		clean,
		`${clean}/**`,
		...anchored ? [] : [`**/${clean}`, `**/${clean}/**`]
	].some((glob) => globMatches(glob, path));
}
function ownedLine(text, path) {
	let line;
	for (const [index, raw] of text.split("\n", MAX_LINES).entries()) {
		const [pattern, ...owners] = raw.slice(0, 1e3).split("#")[0]?.trim().split(/\s+/) ?? [];
		if (pattern === void 0 || pattern === "" || !covers(pattern, path)) continue;
		line = owners.length === 0 ? void 0 : index + 1;
	}
	return line;
}
function control(input) {
	const { records } = input.model;
	const target = records.documentation?.path ?? `${records.folder}/documentation.yaml`;
	const path = CODEOWNERS.find((one) => input.records.paths.has(one));
	const ask = `add to .github/CODEOWNERS: /${records.folder}/ @<owners>, and say who reviews the documentation under reviewed: {by: <who>, on: YYYY-MM-DD}`;
	const reviewed = records.model?.data.reviewed;
	if (records.model !== void 0 && reviewed?.by !== void 0 && reviewed.on !== void 0) return recorded("T-1.3.a", evidenceAt(records.model.at("reviewed")));
	if (path === void 0) return unknown("T-1.3.a", `Who controls the quality of the documentation? No CODEOWNERS file and no review is recorded: ${ask}.`);
	const document = input.records.documents.get(path);
	if (document === void 0) return unknown("T-1.3.a", `${path} exists, but was not read: does it cover ${target}?`);
	const line = ownedLine(document.text, target);
	if (line === void 0) return unknown("T-1.3.a", `${path} names no owner for ${target}: ${ask}.`);
	return recorded("T-1.3.a", evidenceAt({
		path,
		line
	}));
}
function retained(input) {
	const file = input.model.records.documentation;
	const kept = (file?.data.earlier_versions ?? []).some((version) => version.ref !== void 0 || version.path !== void 0);
	if (file !== void 0 && kept) return recorded("T-1.3.b", evidenceAt(file.at("earlier_versions")));
	return unknown("T-1.3.b", "Is the documented information retained as evidence? Name tags, releases or archived copies under earlier_versions of documentation.yaml.");
}
function protectedFromChange(input) {
	const { value, at } = fieldAt(input.model.records, "MDF-GEN-3");
	const { kind } = stateOf$2(value);
	const seen = kind === "value" || kind === "pointer" ? ` Digests of the weights are recorded at ${at.path}${at.line === void 0 ? "" : `:${at.line}`}.` : "";
	return unknown("T-1.3.c", `Is the default branch protected against unintended change (ruleset or branch protection)? A checkout does not show it.${seen}`);
}
const integrityCheck = {
	name: "integrity",
	handles: [
		"T-1.3.a",
		"T-1.3.b",
		"T-1.3.c"
	],
	what: "CODEOWNERS or a recorded review over the records, retained versions; branch protection is asked, since a checkout does not show it",
	run: (input) => [
		control(input),
		retained(input),
		protectedFromChange(input)
	]
};

// src/checks/transparency/properties.ts
const COUNT_MARGIN = .01;
const CONFIDENCE = [
	"measured",
	"inferred",
	"planned",
	"declared"
];
function parameters(input) {
	return [...factsOf(input.model.facts, "parameters.total").filter((fact) => typeof fact.value === "number" && fact.value > 0)].sort((a, b) => CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence))[0];
}
const sameCount = (answer, input) => {
	const fact = parameters(input);
	const [largest] = quantities(answer.value).map((one) => one.value).sort((a, b) => b - a);
	if (fact === void 0 || largest === void 0) return [];
	const measured = fact.value;
	if (twoFigures(largest) === twoFigures(measured) || within(largest, measured, COUNT_MARGIN)) return [];
	return [conflict("parameters", `Total model size: the recorded number is not what ${placeOf(fact.sources[0])} shows (${measured} parameters, ${fact.method}).`, answer.at, `${answer.id}: ${measured}`, [isCount(fact) ? totalEdit(answer, measured) : void 0])];
};
function isCount(fact) {
	return fact.confidence === "measured" && Number.isSafeInteger(fact.value) && (fact.method.endsWith("-header") || fact.method === "index-size");
}
function isClear(fact) {
	const [low, high] = [.99, 1.01].map((share) => parameterBand(fact.value * share)?.join(" "));
	return fact.confidence === "measured" && low === high;
}
function totalEdit(answer, measured) {
	const { value } = answer;
	const whole = typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "total") ? value.total : value;
	const keys = whole === value ? [] : ["total"];
	if (typeof whole === "number") return answer.rewrite(measured, keys);
	const words = typeof whole === "string" && whole.length <= 60 ? ONE_COUNT.exec(whole.trim()) : null;
	return words === null ? void 0 : answer.rewrite(`${measured}${words[1] ?? ""}`, keys);
}
const ONE_COUNT = /^[\d.,_ ]{1,30}(?:e\d{1,2}|[x×*·] ?10 ?(?:\^|\*\*) ?\d{1,2})?(?: ?(?:k|m|mn|b|bn|t|thousand|million|billion|trillion))?( param(?:eter)?s?)?$/i;
const bandHoldsCount = (answer, input) => {
	const fact = parameters(input);
	const chosen = BANDS.filter((band) => bandIn(answer.text, band));
	const [band] = chosen;
	if (fact === void 0 || band === void 0 || chosen.length > 1) return [];
	const right = parameterBand(fact.value) ?? [];
	if (right.length === 0 || right.includes(band)) return [];
	return [conflict("band", `Total model size (range): ${band} is recorded, but ${placeOf(fact.sources[0])} shows ${inWords(fact.value)} parameters (${right.join(" or ")}).`, answer.at, `${answer.id}: ${right[0] ?? ""}`, [isClear(fact) ? bandEdit(answer, band, right) : void 0])];
};
const bandHoldsNumber = (answer, input) => {
	const chosen = BANDS.filter((band) => bandIn(answer.text, band));
	const [band] = chosen;
	const { value, at } = fieldAt(input.model.records, "MDF-PRP-7");
	const [largest] = stateOf$2(value).kind === "value" ? quantities(value).map((one) => one.value).sort((a, b) => b - a) : [];
	if (parameters(input) !== void 0 || band === void 0 || chosen.length > 1 || largest === void 0) return [];
	const right = parameterBand(largest) ?? [];
	if (right.length === 0 || right.includes(band)) return [];
	return [conflict("band", `Total model size (range): ${band} is recorded, which does not hold the number of MDF-PRP-7 (${placeOf(at)}).`, answer.at, `${answer.id}: ${right[0] ?? ""}   # or correct the number`, [bandEdit(answer, band, right)])];
};
function bandEdit(answer, wrong, right) {
	const [to] = right;
	const listed = Array.isArray(answer.value) && answer.value.length === 1;
	const text = listed ? answer.value[0] : answer.value;
	if (to === void 0 || right.length > 1 || typeof text !== "string" || occurrences(text, wrong) !== 1) return void 0;
	const start = text.indexOf(wrong);
	return answer.rewrite(text.slice(0, start) + to + text.slice(start + wrong.length), listed ? [0] : []);
}
function bandIn(text, band) {
	const clean = text.replaceAll(/\s+/g, "").replaceAll(/[\u2010-\u2015]/g, "-").toLowerCase();
	const wanted = band.toLowerCase();
	const at = clean.indexOf(wanted);
	return at !== -1 && !/\d/.test(clean[at - 1] ?? "");
}
const oneBand = (answer, input) => BANDS.filter((band) => bandIn(answer.text, band)).length === 1 ? [] : oneOption(answer, input);
const contextLength = (answer, input) => {
	const fact = factOf(input.model.facts, "context_length");
	const numbers = quantities(answer.value).flatMap((one) => [one.value, one.value / 1e3 * 1024]);
	if (typeof fact?.value !== "number" || numbers.length === 0) return [];
	const { value } = fact;
	if (factsOf(input.model.facts, "context_length").some((one) => typeof one.value === "number" && numbers.includes(one.value))) return [];
	return [conflict("context-length", `Input modalities, maximum size: none of the recorded numbers is the context length of ${value} in ${placeOf(fact.sources[0])}.`, answer.at, `${answer.id}: {Text: ${value} tokens}`)];
};
const named = (key) => (input) => {
	const fact = factOf(input.model.facts, key);
	return fact === void 0 ? "[Text]" : `[${inWords(fact.value)}]`;
};
const FIELDS = {
	"MDF-PRP-1": {
		example: (input) => `"<about 20 words>"${textFacts(input.model.facts, "architecture").slice(0, 1).map((fact) => `   # config says ${fact.value.slice(0, 60)}`).join("")}`,
		always: artifactConflicts("architecture")
	},
	"MDF-PRP-2": { example: "\"<main design choices with reasons, about 100 words>\"" },
	"MDF-PRP-3": {
		example: named("modalities.input"),
		rules: [modalityRule, modalityFacts("modalities.input")],
		always: artifactConflicts("modalities.input")
	},
	"MDF-PRP-4": {
		example: (input) => {
			const fact = factOf(input.model.facts, "context_length");
			return `{Text: ${typeof fact?.value === "number" ? fact.value : "<n>"} tokens}`;
		},
		rules: [contextLength],
		always: artifactConflicts("context_length")
	},
	"MDF-PRP-5": {
		example: named("modalities.output"),
		rules: [modalityRule, modalityFacts("modalities.output")],
		always: artifactConflicts("modalities.output")
	},
	"MDF-PRP-6": { example: "{Text: <n> tokens}   # or \"N/A\" if not defined" },
	"MDF-PRP-7": {
		example: (input) => inWords(parameters(input)?.value ?? "<number>"),
		rules: [figuresRuleUnlessExact(), sameCount],
		always: artifactConflicts("parameters.total", "parameters.active")
	},
	"MDF-PRP-8": {
		example: (input) => {
			const fact = parameters(input);
			return fact === void 0 ? BANDS.join(" | ") : parameterBand(fact.value)?.[0] ?? BANDS[0];
		},
		rules: [
			oneBand,
			bandHoldsCount,
			bandHoldsNumber
		],
		always: artifactConflicts("parameters.band")
	}
};
function figuresRuleUnlessExact() {
	const two = figuresRule(2);
	return (answer, input) => {
		const fact = parameters(input);
		return fact !== void 0 && quantities(answer.value).some((one) => twoFigures(one.value) === twoFigures(fact.value)) ? [] : two(answer, input);
	};
}
const propertiesCheck = formCheck("form-properties", "Architecture, modalities, maximum sizes, parameter count and band: answered, precise, and equal to weights and config", FIELDS);

// src/checks/transparency/use-training.ts
const policyExists = (answer, input) => {
	const fact = factOf(input.model.facts, "acceptable_use.files");
	if (fact === void 0 || !/^(?:none|no\b|there is no|does not exist)/i.test(answer.text.trim())) return [];
	return [conflict("acceptable-use", `Acceptable use policy: the record says that none exists, but ${placeOf(fact.sources[0])} looks like one.`, answer.at, `${answer.id}: ${fact.sources[0]?.path ?? "<path>"}`)];
};
function policyPath(input) {
	return input.model.records.model?.data.documents?.["acceptable_use"] ?? factOf(input.model.facts, "acceptable_use.files")?.sources[0]?.path ?? "<URL or path, or: none exists, because …>";
}
const USE = {
	"MDF-USE-1": {
		example: policyPath,
		statement: true,
		rules: [linkRule, policyExists]
	},
	"MDF-USE-2": { example: "\"<intended and restricted uses, about 200 words>\"" },
	"MDF-USE-3": { example: "\"<kinds of AI systems it can, and must not, be built into>\"" },
	"MDF-USE-4": { example: "\"<instructions, infrastructure, tools for integration>\"" },
	"MDF-USE-5": { example: "\"<hardware to run it, with versions>\"   # or \"N/A\", e.g. API only" },
	"MDF-USE-6": { example: "\"<software to run it, with versions>\"" }
};
const TRAINING = {
	"MDF-TRN-1": { example: "\"<stages, objectives, methods, about 400 words>\"" },
	"MDF-TRN-2": { example: "\"<key design choices and why, about 200 words>\"" }
};
const useCheck = formCheck("form-use", "Acceptable use, intended uses, integration, hardware and software: answered, links exist", USE);
const trainingCheck = formCheck("form-training", "Training process and rationale: answered, no placeholder", TRAINING);

// src/checks/transparency/checks.ts
const formChecks = [
	headerCheck,
	generalCheck,
	propertiesCheck,
	distributionCheck,
	useCheck,
	trainingCheck,
	dataCheck,
	computeCheck,
	energyCheck
];
const transparencyChecks = [
	...formChecks,
	documentCheck,
	contactsCheck,
	requestsCheck,
	integrityCheck
];

// src/checks/registry.ts
const CHECKS = [
	...transparencyChecks,
	...copyrightChecks,
	...summaryChecks,
	...safetyChecks,
	...actChecks
];
const AGGREGATES = [...safetyAggregates, ...actAggregates];
const byId = new Map([...CHECKS, ...AGGREGATES].flatMap((check) => check.handles.map((id) => [id, check])));
function handledBy(id) {
	return byId.get(id);
}

export { readMarker as A, meansFindings as C, holdsMarker as D, namedIn as E, HEAD as F, KNOWN_KEYS as I, entriesOf as L, textDigest as M, CHAPTER_TITLES as N, isUntouched as O, CODE_CHAPTERS as P, measuresOf as R, isUsable as S, meansForEntry as T, speaksOf$1 as _, digestsStated as a, actDuty as b, canonical as c, summaryOf as d, summaryPath as f, isSame as g, differenceWords as h, digestsRecorded as i, stateDigest as j, markerText as k, datasetKey as l, difference as m, CHECKS as n, marksOf as o, repositoryPath as p, handledBy as r, declaredRow as s, AGGREGATES as t, fieldOf as u, stateOf as v, meansFor as w, declarations as x, analysisFile as y };