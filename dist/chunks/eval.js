import { n as memberText, t as hasDoubleKey } from "./json-members.js";
import { d as visible } from "./escape.js";
import { n as AGENTS } from "./token.js";
import { n as targetOf, t as fetchedTarget } from "./fetched-target.js";
import { C as matchesPattern, D as isObject, E as NO_HEADERS, O as lines, S as compilePattern, _ as evidenceOf$1, a as textOf, c as contentSignalStatement, g as combineUses, i as parseRobots, k as readHeaders, l as aiprefHeaderStatement, m as TRAINING, o as robotsSignalLines, r as groupFor, s as contentSignalHeaderStatement, t as decide, u as aiprefRobotsStatement, w as spellTarget, x as budget, y as notes } from "./decide.js";
import { n as askedName, r as namedAgents, t as ask } from "./ask.js";
import { n as readTime } from "./time.js";
import { _ as cawgStatement, a as combineTdm, c as declare, d as noaiMetaStatement, f as iptcStatement, g as readXml, h as attributeOf, i as rslDiscovery, m as readXmp, n as readTdmFile, o as headerDeclaration, p as iptcXmpStatement, r as aiTxtStatement, s as metaDeclaration, t as fileDeclaration, u as noaiHeaderStatement } from "./tdmrep-file.js";
import { t as readHead } from "./html.js";
import { T as namingOf, t as statusEffect, w as askedAgent } from "./status.js";
import { t as MODES } from "./types2.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { createReadStream } from "node:fs";
import { isUtf8 } from "node:buffer";

// src/optout/evaluate/row.ts
const TEXTS = [
	"final_url",
	"agent",
	"robots",
	"html",
	"rsl_xml",
	"ai_txt"
];
const TIMES = [
	"time",
	"robots_time",
	"robots_status"
];
const MANIFEST_NAMES = {
	time: "fetched_at",
	robots_time: "robots_fetched_at"
};
const LISTS = ["control_tokens", "training_bots"];
const OPEN = [
	"headers",
	"tdmrep_json",
	"embedded"
];
const MAX_URL = 32768;
const MAX_NAMES$1 = 50;
function readRow(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		id: null,
		problem: "not-an-object"
	};
	const fields = value;
	const given = own(fields, "id");
	const id = typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? given : null;
	const url = own(fields, "url");
	if (url === void 0) return {
		id,
		problem: "no-url"
	};
	if (typeof url !== "string") return {
		id,
		problem: "bad-type:url"
	};
	if (url.length > MAX_URL) return {
		id,
		problem: "bad-url"
	};
	const row = {
		id,
		url
	};
	for (const name of TEXTS) {
		const field = own(fields, name);
		if (field === void 0) continue;
		if (typeof field !== "string") return {
			id,
			problem: `bad-type:${name}`
		};
		if (name === "final_url" && field.length > MAX_URL) return {
			id,
			problem: `bad-url:${name}`
		};
		row[name] = field;
	}
	for (const name of TIMES) {
		const field = own(fields, name) ?? own(fields, MANIFEST_NAMES[name] ?? name);
		if (field === void 0) continue;
		if (typeof field !== "string" && !(typeof field === "number" && Number.isFinite(field))) return {
			id,
			problem: `bad-type:${name}`
		};
		if (name !== "robots_status" && readTime(String(field)) === void 0) return {
			id,
			problem: `bad-time:${name}`
		};
		row[name] = field;
	}
	for (const name of LISTS) {
		const field = own(fields, name);
		if (field === void 0) continue;
		if (!Array.isArray(field) || !field.every((item) => typeof item === "string")) return {
			id,
			problem: `bad-type:${name}`
		};
		if (field.length > MAX_NAMES$1) return {
			id,
			problem: `too-many-names:${name}`
		};
		row[name] = field;
	}
	for (const name of OPEN) {
		const field = own(fields, name);
		if (field === void 0) continue;
		if (name === "headers" && !goodHeaders(field) || name === "embedded" && typeof field !== "string" && (typeof field !== "object" || Array.isArray(field))) return {
			id,
			problem: `bad-type:${name}`
		};
		row[name] = field;
	}
	return {
		id,
		row
	};
}
function own(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] ?? void 0 : void 0;
}
const MAX_HEADERS = 2e3;
function goodHeaders(value) {
	if (typeof value !== "object" || value === null) return false;
	if (!Array.isArray(value)) {
		const contents = Object.values(value);
		return contents.length <= MAX_HEADERS && contents.every(goodContent);
	}
	return value.length <= MAX_HEADERS && value.every((pair) => {
		if (Array.isArray(pair)) return pair.length === 2 && typeof pair[0] === "string" && goodContent(pair[1]);
		return typeof pair === "object" && pair !== null && "name" in pair && typeof pair.name === "string" && "value" in pair && goodContent(pair.value);
	});
}
function goodContent(value) {
	const scalar = (item) => item === null || typeof item === "string" || typeof item === "number" || typeof item === "boolean";
	return Array.isArray(value) ? value.length <= MAX_HEADERS && value.every(scalar) : scalar(value);
}

// src/optout/signals/rsl-document.ts
const RSL_NAMESPACE = "https://rslstandard.org/rsl";
const MAX_CONTENTS = 5e4;
const MAX_TEXT = 1e4;
function readRsl(xml) {
	const contents = [];
	let root;
	let content;
	let licence;
	let words;
	let full = false;
	const path = [];
	const problem = readXml(xml, {
		open(element, depth) {
			const own = element.ns === RSL_NAMESPACE;
			if (depth === 1) root = own && element.local === "rsl" ? void 0 : `the root is ${element.local.slice(0, 40)} of the namespace "${element.ns.slice(0, 80)}"`;
			const chain = own && path.every(Boolean);
			path.push(own);
			if (!chain || root !== void 0) return;
			if (depth === 2 && element.local === "content") {
				if (contents.length >= MAX_CONTENTS) {
					full = true;
					return;
				}
				const licences = [];
				const read = contentOf(element, licences);
				if (read === "too-long") full = true;
				if (read === "too-long" || read === void 0) return;
				content = {
					content: read,
					licences
				};
				contents.push(read);
			} else if (depth === 3 && content !== void 0 && element.local === "license") {
				licence = {
					user: false,
					geo: false,
					payments: []
				};
				content.licences.push(licence);
			} else if (depth === 4 && licence !== void 0) words = term(element, licence);
		},
		text(text) {
			if (words !== void 0 && words.text.length < MAX_TEXT) words.text += text;
		},
		close(_element, depth) {
			path.pop();
			if (depth === 4 && words !== void 0 && licence !== void 0) {
				(licence[words.into] ??= []).push(...words.text.split(/\s+/).filter((word) => word !== ""));
				words = void 0;
			}
			if (depth === 3) licence = void 0;
			if (depth === 2) content = void 0;
		}
	});
	if (problem !== void 0) return {
		ok: false,
		problem: `not well-formed XML at character ${problem.offset}: ${problem.message}`,
		...problem.limit ? { unread: true } : {}
	};
	if (root !== void 0) return {
		ok: false,
		problem: root
	};
	return full ? {
		ok: false,
		problem: `more than ${MAX_CONTENTS} content elements, or a url that is too long`,
		unread: true
	} : {
		ok: true,
		contents
	};
}
function contentOf(element, licences) {
	const url = attributeOf(element, "url")?.trim();
	if (url === void 0) return void 0;
	const server = attributeOf(element, "server")?.trim();
	const base = {
		url,
		licences,
		...server === void 0 || server === "" ? {} : { server }
	};
	if (url === "") return base;
	const authority = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{1,300}/i.exec(url)?.[0];
	const pattern = compilePattern(authority === void 0 ? url : url.slice(authority.length) || "/");
	if (pattern === void 0) return "too-long";
	return {
		...base,
		pattern,
		...authority === void 0 ? {} : { origin: originOf$1(authority) ?? "" }
	};
}
function originOf$1(url) {
	try {
		const { protocol, host } = new URL(url);
		return `${protocol}//${host}`;
	} catch {
		return;
	}
}
function term(element, licence) {
	const type = attributeOf(element, "type")?.trim();
	if (element.local === "payment") licence.payments.push(type ?? "");
	if (element.local !== "permits" && element.local !== "prohibits") return void 0;
	if (type === "user") licence.user = true;
	else if (type === "geo") licence.geo = true;
	else if (type === "usage" || type === void 0) return {
		into: element.local,
		text: ""
	};
}

// src/optout/signals/rsl.ts
const RSL_USAGES = [
	"all",
	"ai-all",
	"ai-train",
	"ai-input",
	"ai-index",
	"search"
];
const COVERED_BY = {
	"all": ["all"],
	"ai-all": ["ai-all", "all"],
	"search": ["search", "all"],
	"ai-train": [
		"ai-train",
		"ai-all",
		"all"
	],
	"ai-input": [
		"ai-input",
		"ai-all",
		"all"
	],
	"ai-index": [
		"ai-index",
		"ai-all",
		"all"
	]
};
const USES_OF = [
	["tdm", "all"],
	["train", "ai-train"],
	["train-generative", "ai-train"],
	["ai-input", "ai-input"],
	["search", "search"]
];
function governing(contents, url) {
	const target = spellTarget(targetOf(url));
	if (target === void 0) return {
		contents: [],
		unread: true
	};
	const origin = originOf$1(url);
	const work = budget();
	let best = -1;
	let chosen = [];
	for (const content of contents) {
		const octets = content.pattern?.octets ?? 0;
		if (octets < best || content.origin !== void 0 && content.origin !== origin) continue;
		const matches = content.pattern === void 0 || matchesPattern(content.pattern, target, work);
		if (matches === void 0) return {
			contents: [],
			unread: true
		};
		if (!matches) continue;
		if (octets > best) chosen = [];
		best = octets;
		chosen.push(content);
	}
	return { contents: chosen };
}
function covers(tokens, usage) {
	return tokens !== void 0 && COVERED_BY[usage].some((token) => tokens.includes(token));
}
function conditionsOf(licence, server) {
	const list = [];
	if (licence.payments.some((type) => type !== "free")) list.push("payment");
	if (server) list.push("server");
	if (licence.user) list.push("user");
	if (licence.geo) list.push("geo");
	return list;
}
function answer(contents, usage) {
	let permitted;
	for (const content of contents) for (const licence of content.licences) {
		if (covers(licence.prohibits, usage)) return {
			outcome: "prohibited",
			conditions: []
		};
		const conditions = conditionsOf(licence, content.server !== void 0);
		const bare = licence.permits === void 0 && licence.prohibits === void 0 && conditions.length > 0;
		if ((covers(licence.permits, usage) || bare) && (permitted === void 0 || conditions.length < permitted.length)) permitted = conditions;
	}
	return permitted === void 0 ? {
		outcome: "unspecified",
		conditions: []
	} : {
		outcome: "permitted",
		conditions: permitted
	};
}
function verdictOf({ outcome, conditions }) {
	if (outcome === "unread") return "not-evaluable";
	if (outcome === "prohibited") return "reserved";
	if (outcome === "permitted") return conditions.length > 0 ? "conditional" : "permitted";
}
function rslStatement(xml, url, source) {
	const document = readRsl(xml);
	const same = (outcome) => Object.fromEntries(RSL_USAGES.map((u) => [u, {
		outcome,
		conditions: []
	}]));
	const base = {
		protocol: "rsl",
		carrier: "file",
		name: "rsl",
		vocabulary: "1.0",
		...source === void 0 ? {} : { policy: source }
	};
	if (!document.ok && document.unread === true) {
		const uses = Object.fromEntries(USES_OF.map(([use]) => [use, "not-evaluable"]));
		return {
			uses,
			evidence: evidenceOf$1(uses, {
				...base,
				note: document.problem
			}),
			answers: same("unread"),
			problem: document.problem
		};
	}
	if (!document.ok) return {
		uses: {},
		evidence: evidenceOf$1({}, {
			...base,
			note: `no RSL 1.0 document: ${document.problem}`
		}),
		answers: same("invalid"),
		problem: document.problem
	};
	const { contents, unread } = governing(document.contents, url);
	const answers = unread === true ? same("unread") : Object.fromEntries(RSL_USAGES.map((u) => [u, answer(contents, u)]));
	const uses = {};
	for (const [use, usage] of USES_OF) {
		const verdict = verdictOf(answers[usage]);
		if (verdict !== void 0) uses[use] = verdict;
	}
	if (contents.length === 0 && unread !== true) return {
		uses,
		evidence: [],
		answers
	};
	const tokens = (pick) => [...new Set(contents.flatMap((c) => c.licences.flatMap((l) => l[pick] ?? [])))].slice(0, 20).join(" ");
	const asked = [...new Set(RSL_USAGES.flatMap((u) => answers[u].conditions))];
	const said = [tokens("prohibits") === "" ? "" : `prohibits ${tokens("prohibits")}`, tokens("permits") === "" ? "" : `permits ${tokens("permits")}`].filter((t) => t !== "").join("; ");
	const rule = `${contents[0]?.url ?? url}: ${said === "" ? "no usage named" : said}`;
	const foreign = contents.flatMap((c) => c.licences.flatMap((l) => [...l.permits ?? [], ...l.prohibits ?? []])).filter((t) => !RSL_USAGES.some((u) => u === t));
	return {
		uses,
		answers,
		evidence: evidenceOf$1(uses, {
			...base,
			rule,
			...notes([
				unread === true ? "the URL or the patterns are too long to be matched" : void 0,
				asked.length === 0 ? void 0 : `bound to: ${asked.join(", ")}`,
				foreign.length === 0 ? void 0 : `no usage of RSL 1.0, covers nothing: ${[...new Set(foreign)].slice(0, 5).join(" ")}`,
				contents.length > 1 ? `${contents.length} content elements govern together` : void 0
			])
		})
	};
}

// src/optout/signals/tdmrep-embedded.ts
const XMP_NS = "http://www.w3.org/ns/tdmrep/";
const EPUB_IRI = "http://www.w3.org/ns/tdmrep#";
const MAX_METAS = 1e3;
function opfDeclaration(opf) {
	const found = {
		reservation: [],
		policy: []
	};
	let prefixes = /* @__PURE__ */ new Set();
	let undeclared = false;
	let open;
	let metas = 0;
	const problem = readXml(opf, {
		open(element, depth) {
			if (depth === 1) prefixes = prefixesOf(attributeOf(element, "prefix") ?? "");
			open = void 0;
			if (element.local !== "meta" || metas >= MAX_METAS) return;
			metas += 1;
			const old = attributeOf(element, "name");
			const content = attributeOf(element, "content");
			if (content !== void 0 && old === "tdm:reservation") found.reservation.push(content);
			if (content !== void 0 && old === "tdm:policy") found.policy.push(content);
			const property = attributeOf(element, "property") ?? "";
			const local = /^[^:\s]{1,100}:(reservation|policy)$/.exec(property)?.[1];
			if (local !== "reservation" && local !== "policy" || attributeOf(element, "refines") !== void 0) return;
			const prefix = property.slice(0, property.indexOf(":"));
			if (prefixes.has(prefix)) open = {
				into: found[local],
				text: ""
			};
			else if (prefix === "tdm") undeclared = true;
		},
		text(text) {
			if (open !== void 0 && open.text.length < 1e4) open.text += text;
		},
		close() {
			if (open !== void 0) open.into.push(open.text);
			open = void 0;
		}
	});
	if (problem !== void 0) return unread("EPUB package", problem.offset, problem.message);
	const said = declare("embedded", "tdm:reservation", found.reservation, found.policy);
	if (said !== void 0 || !undeclared) return said;
	return {
		carrier: "embedded",
		name: "tdm:reservation",
		note: `the prefix tdm is not declared as ${EPUB_IRI} in the package: read as unset`
	};
}
function prefixesOf(text) {
	const words = text.slice(0, 1e4).split(/\s+/);
	const out = /* @__PURE__ */ new Set();
	words.forEach((word, i) => {
		if (word.endsWith(":") && words[i + 1] === EPUB_IRI) out.add(word.slice(0, -1));
	});
	return out;
}
function xmpDeclaration(xmp) {
	const { properties, problem } = readXmp(xmp, /* @__PURE__ */ new Set([XMP_NS, EPUB_IRI]));
	if (problem !== void 0) return unread("XMP", problem.offset, problem.message);
	const values = (local) => properties.filter((p) => p.ns === XMP_NS && p.local === local).map((p) => p.value);
	const said = declare("embedded", "tdm:reservation", values("reservation"), values("policy"));
	if (said !== void 0 || properties.length === 0) return said;
	return {
		carrier: "embedded",
		name: "tdm:reservation",
		note: `the namespace is ${EPUB_IRI}, in XMP it is ${XMP_NS}: read as unset`
	};
}
function unread(what, offset, message) {
	return {
		carrier: "embedded",
		name: what,
		unread: true,
		note: `not well-formed XML at character ${offset}: ${message}`
	};
}

// src/optout/signals/signals.ts
function isTdmFile(value) {
	return isObject(value) && Array.isArray(value["rules"]) && typeof value["whole"] === "boolean";
}
function property(fields, name) {
	const value = [name, `XMP-${name}`].map((key) => Object.hasOwn(fields, key) ? fields[key] : void 0).find((v) => v !== void 0 && v !== null);
	return (Array.isArray(value) ? value : [value]).filter((v) => typeof v === "string" || typeof v === "number").map(String);
}
function embeddedTdm(fields) {
	const { opf, xmp } = fields;
	return [
		typeof opf === "string" ? opfDeclaration(opf) : void 0,
		typeof xmp === "string" ? xmpDeclaration(xmp) : void 0,
		...[fields, xmp].map((place) => isObject(place) ? declare("embedded", "tdm:reservation", property(place, "tdm:reservation"), property(place, "tdm:policy")) : void 0)
	];
}
function embeddedOthers(fields) {
	const { xmp, assertion, assertions } = fields;
	const out = [];
	const values = [...property(fields, "plus:DataMining"), ...isObject(xmp) ? property(xmp, "plus:DataMining") : []];
	if (values.length > 0) out.push(iptcStatement(values));
	if (typeof xmp === "string") out.push(iptcXmpStatement(xmp));
	for (const given of [assertion, assertions]) if (given !== void 0 && given !== null) out.push(cawgStatement(given));
	return out;
}
function readSignals(input) {
	const headers = input.headers ?? NO_HEADERS;
	const target = input.target ?? targetOf(input.url);
	const head = input.html === void 0 ? void 0 : readHead(input.html);
	const embedded = isObject(input.embedded) ? input.embedded : {};
	const options = {
		...input.agent === void 0 ? {} : { agent: input.agent },
		...input.isImage === void 0 ? {} : { isImage: input.isImage }
	};
	const robots = input.robotsLines ?? {};
	const file = input.tdmrep === void 0 || input.tdmrep === null ? void 0 : isTdmFile(input.tdmrep) ? input.tdmrep : readTdmFile(input.tdmrep);
	return [
		combineTdm([
			file === void 0 ? void 0 : fileDeclaration(file, target),
			headerDeclaration(headers),
			head === void 0 ? void 0 : metaDeclaration(head),
			...embeddedTdm(embedded)
		]),
		aiprefHeaderStatement(lines(headers, "content-usage"), input.fetchedAt),
		aiprefRobotsStatement(robots.contentUsage ?? [], target, input.crawlable ?? true, input.fetchedAt),
		contentSignalStatement(robots.contentSignal ?? [], target),
		contentSignalHeaderStatement(lines(headers, "content-signal")),
		noaiHeaderStatement(lines(headers, "x-robots-tag"), options),
		...head === void 0 ? [] : [noaiMetaStatement(head, options)],
		rslDiscovery({
			robotsLicenses: robots.licenses ?? [],
			linkHeaders: lines(headers, "link"),
			htmlLinks: head?.links ?? [],
			base: baseOf(input.url, head?.base)
		}),
		...input.rslXml === void 0 ? [] : [rslStatement(input.rslXml, input.url)],
		...input.aiTxt === void 0 ? [] : [aiTxtStatement(input.aiTxt, target, input.agent)],
		...embeddedOthers(embedded)
	].filter((s) => s.evidence.length > 0 || Object.keys(s.uses).length > 0);
}
function baseOf(url, base) {
	if (base === void 0) return url;
	try {
		return new URL(base, url).href;
	} catch {
		return url;
	}
}

// src/optout/evaluate/signals.ts
const NO_LINES = {
	contentUsage: [],
	contentSignal: [],
	licenses: []
};
function signalsOf(row, state, mode, answers) {
	const file = state.kind === "rules" ? state.file : void 0;
	const fetched = answers[0];
	const name = file?.name(mode, fetched?.agent ?? "");
	const own = name?.lines ?? NO_LINES;
	if (fetched?.agent !== void 0 && isSilent(row, own) && (file === void 0 || answers.length === 1)) return {
		statements: [],
		agentMatters: false
	};
	const url = row.final_url ?? row.url;
	const headers = readHeaders(row.headers);
	const time = row.time === void 0 ? void 0 : readTime(String(row.time))?.ms;
	const type = lines(headers, "content-type")[0];
	const names = answers.flatMap((answer) => answer.agent === void 0 ? [] : [answer.agent]);
	const statements = [...name?.everywhere === void 0 ? [] : [name.everywhere], ...readSignals({
		url,
		headers,
		robotsLines: name?.everywhere === void 0 ? own : {
			contentUsage: own.contentUsage,
			licenses: own.licenses
		},
		crawlable: fetched?.crawl !== "disallowed",
		...row.html === void 0 ? {} : { html: row.html },
		...row.tdmrep_json === void 0 ? {} : { tdmrep: row.tdmrep_json },
		...row.embedded === void 0 ? {} : { embedded: embeddedOf(row.embedded) },
		...row.rsl_xml === void 0 ? {} : { rslXml: row.rsl_xml },
		...row.ai_txt === void 0 ? {} : { aiTxt: row.ai_txt },
		...time === void 0 ? {} : { fetchedAt: time },
		...names.length === 0 ? {} : { agent: names },
		...type === void 0 ? {} : { isImage: type.trim().toLowerCase().startsWith("image/") }
	})];
	if (file === void 0) return {
		statements,
		agentMatters: false
	};
	const target = fetchedTarget(url);
	const seen = /* @__PURE__ */ new Set([keyOf(own)]);
	for (const { agent, crawl } of answers.slice(1)) {
		const further = file.name(mode, agent ?? "").lines;
		const key = keyOf(further);
		if (seen.has(key)) continue;
		seen.add(key);
		statements.push(aiprefRobotsStatement(further.contentUsage, target, crawl !== "disallowed", time), contentSignalStatement(further.contentSignal, target));
	}
	const agentMatters = fetched?.agent === void 0 && linesDiffer(file, mode, own);
	if (agentMatters) statements.push({
		uses: {
			"train": "not-evaluable",
			"train-generative": "not-evaluable",
			"ai-input": "not-evaluable",
			"search": "not-evaluable"
		},
		evidence: []
	});
	return {
		statements,
		agentMatters
	};
}
const OPF = "http://www.idpf.org/2007/opf";
function embeddedOf(value) {
	if (typeof value === "string") return value.includes(OPF) ? { opf: value } : { xmp: value };
	if (!isObject(value)) return value;
	if (typeof value["label"] === "string" && Object.hasOwn(value, "data")) return { assertion: value };
	const { iptc_data_mining: iptc, cawg_training_mining: cawg, ...rest } = value;
	return {
		...rest,
		...iptc === void 0 ? {} : { "plus:DataMining": iptc },
		...cawg === void 0 ? {} : { assertion: cawg }
	};
}
function isSilent(row, own) {
	return row.headers === void 0 && row.html === void 0 && row.tdmrep_json === void 0 && row.embedded === void 0 && row.rsl_xml === void 0 && row.ai_txt === void 0 && own.contentUsage.length === 0 && own.contentSignal.length === 0 && own.licenses.length === 0;
}
function keyOf({ contentUsage, contentSignal }) {
	return `${contentUsage.map((l) => l.line).join(",")};${contentSignal.map((l) => l.line).join(",")}`;
}
function linesDiffer(file, mode, own) {
	const wanted = keyOf(own);
	const parsed = file.parsed(mode);
	if (!parsed.extensions.some((e) => e.group !== void 0 && e.name.startsWith("content-"))) return false;
	const names = namedAgents(parsed);
	return names === void 0 || names.some((name) => keyOf(robotsSignalLines(parsed, name)) !== wanted);
}

// src/optout/evaluate/age.ts
const HOUR = 36e5;
function ageProblem(time, robotsTime, maxHours) {
	const fetched = time === void 0 ? void 0 : readTime(String(time));
	const taken = robotsTime === void 0 ? void 0 : readTime(String(robotsTime));
	if (time !== void 0 && fetched === void 0 || robotsTime !== void 0 && taken === void 0) return "bad-time";
	if (fetched === void 0 || taken === void 0) return void 0;
	const least = fetched.ms - taken.ms - (taken.precision === "day" ? 86399999 : 0);
	const most = fetched.ms - taken.ms + (fetched.precision === "day" ? 86399999 : 0);
	if (most < 0) return "robots-after-fetch";
	if (least > maxHours * HOUR) return "stale-snapshot";
	return least < 0 || most > maxHours * HOUR ? "day-only" : void 0;
}

// src/optout/evaluate/cache.ts
const MAX_FILES = 2048;
const MAX_CHARACTERS = 16777216;
const MAX_NAMES = 256;
const encoder = new TextEncoder();
var RobotsFile = class {
	text;
	#parsed = /* @__PURE__ */ new Map();
	#names = {
		rfc9309: /* @__PURE__ */ new Map(),
		google: /* @__PURE__ */ new Map()
	};
	#plain = /* @__PURE__ */ new Map();
	#decisions = /* @__PURE__ */ new Map();
	#target;
	constructor(text) {
		this.text = text;
	}
	parsed(mode) {
		const kept = this.#parsed.get(mode);
		if (kept !== void 0) return kept;
		const fresh = parseRobots(encoder.encode(this.text), mode);
		this.#parsed.set(mode, fresh);
		return fresh;
	}
	name(mode, agent) {
		const kept = this.#names[mode].get(agent);
		if (kept !== void 0) return kept;
		const parsed = this.parsed(mode);
		const group = groupFor(parsed, agent);
		const value = agentLine(parsed, agent, group);
		const rules = group.groups.flatMap((g) => g.rules);
		const lines = robotsSignalLines(parsed, agent);
		const everywhere = lines.contentSignal.some((line) => line.value.trimStart().startsWith("/")) ? void 0 : contentSignalStatement(lines.contentSignal);
		const fresh = {
			group,
			key: `${mode} ${group.by} ${group.groups.map((g) => g.index).join(",")}`,
			lines,
			everywhere,
			narrow: {
				...parsed,
				groups: value === void 0 ? [] : [{
					index: 0,
					agents: [value],
					rules
				}]
			}
		};
		if (this.#names[mode].size < MAX_NAMES) this.#names[mode].set(agent, fresh);
		return fresh;
	}
	decide(mode, agent, target) {
		const { key, narrow } = this.name(mode, agent);
		if (this.#target !== target) {
			this.#target = target;
			this.#decisions.clear();
		}
		const kept = this.#decisions.get(key);
		if (kept !== void 0) return kept;
		const fresh = decide(narrow, agent, target);
		this.#decisions.set(key, fresh);
		return fresh;
	}
	modesAgree(agent, target) {
		if (!isPlain(target) || target === "/robots.txt") return false;
		const kept = this.#plain.get(agent);
		if (kept !== void 0) return kept;
		const [letter, google] = ["rfc9309", "google"].map((mode) => this.name(mode, agent).narrow);
		const rules = (file) => (file?.groups ?? []).flatMap((g) => g.rules).map((r) => `${r.allow ? "+" : "-"}${textOf(r.pattern)}`).join("\n");
		const texts = [rules(letter), rules(google)];
		const fresh = texts[0] === texts[1] && texts[0].split("\n").every((rule) => isPlain(rule.slice(1)) && !rule.includes("/index.htm")) && letter?.unreadable === void 0;
		if (this.#plain.size < MAX_NAMES) this.#plain.set(agent, fresh);
		return fresh;
	}
};
function isPlain(path) {
	return /^[A-Za-z0-9/._~-]*$/.test(path);
}
function agentLine(parsed, agent, { by, groups }) {
	const asked = askedAgent(agent);
	const wanted = {
		named: 1,
		loosely: 2,
		all: 3,
		none: 0
	}[by];
	return groups.flatMap((g) => g.agents).find(({ value }) => namingOf(value, 0, value.length, asked, parsed.mode) === wanted);
}
const files = /* @__PURE__ */ new Map();
let characters = 0;
let last;
function robotsFile(text) {
	if (last?.text === text) return last;
	const kept = files.get(text);
	if (kept !== void 0) {
		files.delete(text);
		files.set(text, kept);
		last = kept;
		return kept;
	}
	const fresh = new RobotsFile(text);
	last = fresh;
	if (text.length > MAX_CHARACTERS / 8) return fresh;
	files.set(text, fresh);
	characters += text.length;
	for (const oldest of files.keys()) {
		if (files.size <= MAX_FILES && characters <= MAX_CHARACTERS) break;
		files.delete(oldest);
		characters -= oldest.length;
	}
	return fresh;
}

// src/optout/evaluate/state.ts
const MAX_AGE_HOURS = 24;
function robotsState(row, mode, maxAgeHours = MAX_AGE_HOURS) {
	if (row.robots === void 0 && row.robots_status === void 0) return { kind: "absent" };
	const age = ageProblem(row.time, row.robots_time, maxAgeHours);
	if (age !== void 0) return {
		kind: "open",
		crawl: "not-evaluable",
		reason: age
	};
	if (row.robots_status === void 0) return row.robots === void 0 ? { kind: "absent" } : {
		kind: "rules",
		file: robotsFile(row.robots)
	};
	const status = readStatus(row.robots_status);
	if (status === void 0) return {
		kind: "open",
		crawl: "not-evaluable",
		reason: "bad-status"
	};
	const rule = status.code === "unreachable" ? "unreachable" : `HTTP status ${row.robots_status}`;
	const effect = status.code === 304 ? "parse" : statusEffect(status.code, mode, status.context);
	const body = row.robots ?? (status.code === 204 || status.code === 205 ? "" : void 0);
	switch (effect) {
		case "parse": return body === void 0 ? {
			kind: "open",
			crawl: "not-evaluable",
			reason: "no-robots-body"
		} : {
			kind: "rules",
			file: robotsFile(body)
		};
		case "follow": return body === void 0 ? {
			kind: "open",
			crawl: "unknown",
			reason: "redirect-not-followed"
		} : {
			kind: "rules",
			file: robotsFile(body),
			note: `${rule}: read as the file that the redirect led to`
		};
		case "unavailable": return {
			kind: "everybody",
			allowed: true,
			rule,
			note: "robots.txt is unavailable: no restriction (RFC 9309 §2.3.1.3)"
		};
		case "unreachable": return {
			kind: "everybody",
			allowed: false,
			rule,
			note: mode === "google" && status.code === 429 ? "read as a server error: complete disallow" : "robots.txt is unreachable: complete disallow (RFC 9309 §2.3.1.4)"
		};
		case "unknown": return {
			kind: "open",
			crawl: "not-evaluable",
			reason: "bad-status"
		};
	}
}
const FAILURES = /* @__PURE__ */ new Set([
	"unreachable",
	"timeout",
	"time-out",
	"dns",
	"error",
	"network-error",
	"connection-error"
]);
function readStatus(value) {
	const text = String(value).trim().toLowerCase();
	if (FAILURES.has(text)) return {
		code: "unreachable",
		context: {}
	};
	if (/^[1-5]\d\d$/.test(text)) return {
		code: Number(text),
		context: {}
	};
	const range = /^([1-5])xx(?:>(\d{1,5})d)?$/.exec(text);
	if (range === null) return void 0;
	return {
		code: Number(range[1]) * 100,
		context: range[2] === void 0 ? {} : { unreachableDays: Number(range[2]) + 1 }
	};
}

// src/optout/evaluate/evaluate.ts
const MAX_EVIDENCE = 500;
const TRAINING_NAMES = AGENTS.filter((known) => known.role === "training" || known.role === "control-token" || known.role === "retired").map((known) => known.name);
function evaluateRow(row, options = {}) {
	const read = readRow(row);
	if ("problem" in read) return {
		id: read.id,
		crawl: "not-evaluable",
		use: everyUse("not-evaluable"),
		evidence: [],
		reasons: [read.problem]
	};
	return {
		id: read.id,
		...evaluate$1(read.row, options)
	};
}
function evaluate$1(row, options) {
	const mode = options.mode ?? "rfc9309";
	const states = {
		rfc9309: robotsState(row, "rfc9309", options.maxSnapshotAgeHours),
		google: robotsState(row, "google", options.maxSnapshotAgeHours)
	};
	const names = namesOf(row, options);
	const targets = targetsOf(row);
	const answers = names.map((name) => answerFor(states, mode, name, targets.paths));
	const reasons = /* @__PURE__ */ new Set();
	const evidence = [];
	const training = [];
	for (const answer of answers) {
		if (answer.reason !== void 0) reasons.add(answer.reason);
		evidence.push(...evidenceOf(answer));
		training.push(answer.crawl === "disallowed" ? "reserved" : answer.crawl === "not-evaluable" ? "not-evaluable" : "unknown");
	}
	if (targets.foreign) reasons.add("no-robots-of-final-url");
	const signals = signalsOf(row, states[mode], mode, answers);
	if (signals.agentMatters) reasons.add("no-agent");
	const robots = training.map((verdict) => verdict === "unknown" ? {} : {
		train: verdict,
		"train-generative": verdict
	});
	const use = {
		...everyUse("unknown"),
		...combineUses([...robots, ...signals.statements.map((s) => s.uses)])
	};
	const fetched = answers[0];
	for (const statement of signals.statements) evidence.push(...statement.evidence.slice(0, 501));
	if (evidence.length > MAX_EVIDENCE) {
		evidence.length = MAX_EVIDENCE;
		reasons.add("more-evidence");
	}
	return {
		crawl: fetched?.crawl ?? "unknown",
		use,
		evidence,
		...reasons.size === 0 ? {} : { reasons: [...reasons] },
		...answers.length < 2 ? {} : { names: answers.map(shownAnswer) },
		...fetched?.modes === void 0 ? {} : { modes: fetched.modes },
		...options.generic === true ? { generic: { blocked: blockedOthers(states[mode], mode, names, targets.paths) } } : {}
	};
}
function namesOf(row, options) {
	const tokens = [...options.controlTokens ?? [], ...row.control_tokens ?? []];
	const bots = [...options.trainingBots ?? [], ...row.training_bots ?? []];
	const agent = row.agent ?? options.agent;
	const own = [...bots, ...tokens];
	const declared = options.agent === void 0 ? own : [askedName(options.agent, own), ...own];
	const names = [{
		agent: agent === void 0 ? void 0 : askedName(agent, declared),
		role: "fetched"
	}];
	const seen = /* @__PURE__ */ new Set([names[0]?.agent?.toLowerCase()]);
	for (const [list, role] of [[tokens, "control-token"], [bots, "training-bot"]]) for (const name of list) {
		if (seen.has(name.toLowerCase())) continue;
		seen.add(name.toLowerCase());
		names.push({
			agent: name,
			role
		});
	}
	return names;
}
function targetsOf(row) {
	const first = fetchedTarget(row.url);
	if (row.final_url === void 0 || row.final_url === row.url) return {
		paths: [first],
		foreign: false
	};
	if (originOf(row.final_url) !== originOf(row.url)) return {
		paths: [first],
		foreign: row.robots !== void 0 || row.robots_status !== void 0
	};
	return {
		paths: [first, fetchedTarget(row.final_url)],
		foreign: false
	};
}
function originOf(url) {
	try {
		return new URL(url).origin;
	} catch {
		return;
	}
}
function answerFor(states, mode, name, targets) {
	const answer = strictest(states[mode], mode, name.agent, targets);
	const other = mode === "google" ? "rfc9309" : "google";
	const state = states[other];
	const { agent } = name;
	if (state.kind === "absent" || state.kind === "rules" && agent !== void 0 && targets.every((target) => state.file.modesAgree(agent, target))) return {
		...answer,
		...name
	};
	const { crawl } = strictest(state, other, agent, targets);
	return {
		...answer,
		...name,
		...crawl === answer.crawl ? {} : { modes: mode === "google" ? {
			rfc9309: crawl,
			google: answer.crawl
		} : {
			rfc9309: answer.crawl,
			google: crawl
		} }
	};
}
function strictest(state, mode, agent, targets) {
	const [first, ...others] = targets.map((target) => ask(state, mode, agent, target));
	return others.reduce((a, b) => SEVERITY[b.crawl] > SEVERITY[a.crawl] ? b : a, first);
}
const SEVERITY = {
	"allowed": 0,
	"unknown": 1,
	"not-evaluable": 2,
	"disallowed": 3
};
function evidenceOf(answer) {
	if (answer.crawl === "unknown" && answer.reason === void 0) return [];
	const base = {
		protocol: "rfc9309",
		carrier: answer.carrier,
		...answer.rule === void 0 ? {} : { rule: answer.rule },
		...answer.line === void 0 ? {} : { line: answer.line },
		...answer.agent === void 0 ? {} : { agent: answer.agent.slice(0, 200) },
		role: answer.role,
		...answer.note === void 0 ? {} : { note: answer.note.slice(0, 200) }
	};
	const crawl = {
		...base,
		about: "crawl",
		verdict: answer.crawl
	};
	return answer.crawl === "disallowed" ? [crawl, ...TRAINING.map((about) => ({
		...base,
		about,
		verdict: "reserved"
	}))] : [crawl];
}
function shownAnswer(answer) {
	return {
		agent: answer.agent ?? "",
		role: answer.role,
		crawl: answer.crawl,
		...answer.rule === void 0 ? {} : { rule: answer.rule },
		...answer.line === void 0 ? {} : { line: answer.line },
		...answer.modes === void 0 ? {} : { modes: answer.modes }
	};
}
function blockedOthers(state, mode, asked, targets) {
	if (state.kind !== "rules") return [];
	const known = new Set(asked.map((name) => name.agent?.toLowerCase()));
	return TRAINING_NAMES.filter((name) => !known.has(name.toLowerCase()) && targets.some((target) => ask(state, mode, name, target).crawl === "disallowed"));
}
function everyUse(verdict) {
	return {
		"tdm": verdict,
		"train": verdict,
		"train-generative": verdict,
		"ai-input": verdict,
		"search": verdict
	};
}

// src/cli/lines.ts
async function* lineBatches(input, maxBytes) {
	let number = 0;
	let parts = [];
	let held = 0;
	let skipping = false;
	const close = () => {
		number += 1;
		const bytes = skipping ? void 0 : trimmed(parts.length === 1 && parts[0] !== void 0 ? parts[0] : Buffer.concat(parts));
		parts = [];
		held = 0;
		skipping = false;
		return {
			number,
			bytes
		};
	};
	const hold = (part) => {
		held += part.length;
		if (held > maxBytes) {
			skipping = true;
			parts = [];
		} else if (!skipping) parts.push(part);
	};
	for await (const piece of input) {
		const batch = [];
		let start = 0;
		for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
			hold(piece.subarray(start, end));
			batch.push(close());
			start = end + 1;
		}
		if (start < piece.length) hold(piece.subarray(start));
		if (batch.length > 0) yield batch;
	}
	if (held > 0 || skipping) yield [close()];
}
function trimmed(bytes) {
	return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}

// src/cli/commands/optout/eval.ts
const help = `Usage: gpai-docket optout eval [FILE] [options] < rows.jsonl

Reads rows as JSON Lines from FILE or standard input and writes, for each, the same id with what the protocols say at the fetch:
crawl (may the agent fetch the URL), use (may the copy be used: tdm, train, train-generative, ai-input, search), and the evidence.

A row is {"id", "url", "agent", "time", "robots", "robots_status", "robots_time", "headers", "html", "tdmrep_json", "embedded",
"rsl_xml", "ai_txt", "final_url", "control_tokens", "training_bots"}; only "url" is needed. What is absent stays unknown.

  --mode M            rfc9309 (default) or google: how robots.txt is read; where both differ, both are shown
  --agent A           the agent of rows that name none
  --control-token T   ask robots.txt for this token too, such as Google-Extended; repeatable
  --training-bot B    ask robots.txt for your own training bot too, where others fetched for you; repeatable
  --generic           note which other known AI-training agents robots.txt blocks

A line that is no row gives {"id":null,"line":N,"error":"…"} and exit code 1 at the end.

Exit codes: 0 every line was a row, 1 some line was not, 2 could not run.

Examples:
  gpai-docket optout eval --control-token Google-Extended < rows.jsonl > verdicts.jsonl
  gpai-docket optout eval rows.jsonl --agent CCBot --mode google
`;
const MAX_LINE = 33554432;
const FLUSH = 65536;
const evaluate = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			mode: { type: "string" },
			agent: { type: "string" },
			"control-token": {
				type: "string",
				multiple: true
			},
			"training-bot": {
				type: "string",
				multiple: true
			},
			generic: { type: "boolean" }
		}, 1);
		const agent = args.text("agent");
		const options = {
			mode: oneOf("--mode", args.text("mode") ?? "rfc9309", MODES),
			controlTokens: args.texts("control-token"),
			trainingBots: args.texts("training-bot"),
			generic: args.flag("generic"),
			...agent === void 0 ? {} : { agent }
		};
		const file = args.positionals[0];
		const bad = await rows(file === void 0 || file === "-" ? standardInput(io) : createReadStream(file, { highWaterMark: 1 << 18 }), file ?? "-", options, io);
		if (bad.count > 0) io.err(`${bad.count} ${bad.count === 1 ? "line is no row" : "lines are no rows"} (first: line ${bad.first}); each has an "error" in the output.\n`);
		return bad.count > 0 ? 1 : 0;
	}
};
function standardInput(io) {
	const input = io.stdin?.();
	if (input === void 0) throw new UsageError("There is no standard input to read rows from", "Name a file: gpai-docket optout eval rows.jsonl");
	if (input.isTTY === true) io.err("Reading rows as JSON Lines from the terminal; end with Ctrl-D.\n");
	return input;
}
async function rows(input, name, options, io) {
	let count = 0;
	let first = 0;
	let text = "";
	try {
		for await (const batch of lineBatches(uncompressed(input), MAX_LINE)) for (const line of batch) {
			const answer = answerOf(line.bytes, line.number, options);
			if (answer === void 0) continue;
			if (answer.bad) {
				count += 1;
				if (first === 0) first = line.number;
			}
			text += `${answer.text}\n`;
			if (text.length >= FLUSH) {
				io.out(text);
				text = "";
				await io.drained?.();
			}
		}
	} catch (error) {
		io.out(text);
		throw new UsageError(`${name === "-" ? "Standard input" : visible(name)} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
	}
	io.out(text);
	await io.drained?.();
	return {
		count,
		first
	};
}
const MAGIC = [
	[[31, 139], "it is compressed; unpack it: gzip -dc FILE | gpai-docket optout eval"],
	[[
		40,
		181,
		47,
		253
	], "it is compressed; unpack it: zstd -dc FILE | gpai-docket optout eval"],
	[[
		80,
		65,
		82,
		49
	], "it is a Parquet file; rows are read as JSON Lines (gpai-docket optout verify reads Parquet manifests)"]
];
async function* uncompressed(input) {
	let first = true;
	for await (const part of input) {
		const magic = first ? MAGIC.find(([bytes]) => bytes.every((byte, i) => part[i] === byte)) : void 0;
		if (magic !== void 0) throw new Error(magic[1]);
		first &&= part.length === 0;
		yield part;
	}
}
function answerOf(bytes, line, options) {
	const error = (text) => ({
		text: JSON.stringify({
			id: null,
			line,
			error: text
		}),
		bad: true
	});
	if (bytes === void 0) return error(`longer than ${MAX_LINE} bytes`);
	if (!isUtf8(bytes)) return error("not UTF-8");
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
	const json = line === 1 && text.startsWith("﻿") ? text.slice(1) : text;
	if (json.trim() === "") return void 0;
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return error("not JSON");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return error("not a JSON object");
	if (hasDoubleKey(json, value)) return error("a key stands twice");
	const { id, ...verdicts } = evaluateRow(value, options);
	const rest = JSON.stringify(verdicts);
	return {
		text: `{"id":${sameId(json, value, id)},${rest.slice(1)}`,
		bad: false
	};
}
function sameId(json, row, id) {
	const given = Object.hasOwn(row, "id") ? row.id : void 0;
	if (given === void 0 || typeof given !== "number" && typeof given !== "object") return JSON.stringify(id);
	return (memberText(json, "id") ?? "null").replaceAll(/[\t\r]/g, " ");
}

export { evaluate };