import { t as parseJson } from "./json.js";
import { C as matchesPattern, D as isObject, O as lines, S as compilePattern, T as MAX_VALUE$1, _ as evidenceOf, f as MINING, g as combineUses, h as combineStatements, m as TRAINING, p as SILENT, v as forUses, w as spellTarget, x as budget, y as notes } from "./decide.js";

// src/optout/signals/cawg.ts
const ENTRIES = {
	data_mining: "tdm",
	ai_training: "train",
	ai_generative_training: "train-generative",
	ai_inference: "ai-input"
};
const CAWG_ENTRIES = Object.keys(ENTRIES);
const LABELS = /* @__PURE__ */ new Map([["cawg.training-mining", "cawg."], ["c2pa.training-mining", "c2pa."]]);
const MAX_LENGTH$3 = 1048576;
const MAX_ASSERTIONS = 100;
const UNCHECKED = "the signature of the manifest is not checked here";
function baseLabel(label) {
	const at = label.lastIndexOf("__");
	return at > 0 && /^\d{1,6}$/.test(label.slice(at + 2)) ? label.slice(0, at) : label;
}
function verdictOf({ use, info }) {
	return use === "allowed" ? "permitted" : use === "constrained" && info !== void 0 ? "conditional" : "reserved";
}
function entryOf(value) {
	if (!isObject(value)) return void 0;
	const use = value["use"];
	if (use !== "allowed" && use !== "notAllowed" && use !== "constrained") return void 0;
	const info = value["constraint_info"] ?? value["constraints_info"];
	return {
		use,
		...typeof info === "string" && info.trim() !== "" ? { info: info.trim() } : {}
	};
}
function one(assertion) {
	const nothing = (note) => ({
		uses: {},
		entries: {},
		evidence: evidenceOf({}, {
			protocol: "cawg",
			carrier: "embedded",
			name: "cawg.training-mining",
			note
		})
	});
	if (!isObject(assertion)) return nothing("the assertion is not an object");
	const label = assertion["label"];
	const prefix = typeof label === "string" ? LABELS.get(baseLabel(label)) : void 0;
	if (typeof label === "string" && prefix === void 0) return {
		uses: {},
		entries: {},
		evidence: []
	};
	const list = (isObject(assertion["data"]) ? assertion["data"] : assertion)["entries"];
	if (!isObject(list)) return nothing("the assertion has no entries");
	const entries = {};
	const uses = {};
	const odd = [];
	for (const name of CAWG_ENTRIES) for (const key of prefix === void 0 ? [`cawg.${name}`, `c2pa.${name}`] : [prefix + name]) {
		if (!Object.hasOwn(list, key)) continue;
		const entry = entryOf(list[key]);
		if (entry === void 0) {
			odd.push(key);
			continue;
		}
		entries[name] = entry;
		uses[ENTRIES[name]] = verdictOf(entry);
	}
	const rule = CAWG_ENTRIES.filter((n) => entries[n] !== void 0).map((n) => `${n}: ${entries[n]?.use ?? ""}`).join(", ");
	return {
		uses,
		entries,
		evidence: evidenceOf(uses, {
			protocol: "cawg",
			carrier: "embedded",
			name: typeof label === "string" ? label.slice(0, 60) : "cawg.training-mining",
			...rule === "" ? {} : { rule },
			...notes([
				odd.length === 0 ? void 0 : `use is none of allowed, notAllowed, constrained: ${odd.join(", ")}`,
				prefix === "c2pa." ? "label of C2PA 1.x" : void 0,
				UNCHECKED
			])
		})
	};
}
function cawgStatement(source) {
	let data = source;
	if (typeof source === "string") {
		const word = source.trim();
		if (word === "notAllowed") data = { entries: Object.fromEntries(CAWG_ENTRIES.map((n) => [`cawg.${n}`, { use: word }])) };
		else {
			const parsed = parseJson("assertion", word, {
				maxLength: MAX_LENGTH$3,
				maxDepth: 32
			});
			if (!parsed.ok) return unreadable(`not JSON: ${parsed.problems[0]?.message ?? ""}`);
			data = parsed.value.data;
		}
	}
	if (isObject(data) && Array.isArray(data["assertions"])) data = data["assertions"];
	const list = Array.isArray(data) ? data : [data];
	if (list.length > MAX_ASSERTIONS) return unreadable(`more than ${MAX_ASSERTIONS} assertions`);
	const results = list.map(one);
	const [first] = results;
	if (results.length === 1 && first !== void 0) return first;
	const entries = {};
	for (const result of results) for (const name of CAWG_ENTRIES) {
		const entry = result.entries[name];
		if (entry !== void 0 && (entries[name] === void 0 || RANK[verdictOf(entry)] > RANK[verdictOf(entries[name])])) entries[name] = entry;
	}
	return {
		...combineStatements(results),
		entries
	};
}
const RANK = {
	"unknown": 0,
	"permitted": 1,
	"not-evaluable": 2,
	"conditional": 3,
	"reserved": 4
};
function unreadable(note) {
	const uses = {
		"tdm": "not-evaluable",
		"train": "not-evaluable",
		"train-generative": "not-evaluable",
		"ai-input": "not-evaluable"
	};
	return {
		uses,
		entries: {},
		evidence: evidenceOf(uses, {
			protocol: "cawg",
			carrier: "embedded",
			name: "cawg.training-mining",
			note
		})
	};
}

// src/optout/signals/xml-scan.ts
var XmlError = class extends Error {
	offset;
	limit;
	constructor(offset, message, limit = false) {
		super(message);
		this.offset = offset;
		this.limit = limit;
	}
};
const MAX_NAME = 256;
const ENTITIES = /* @__PURE__ */ new Map([
	["lt", "<"],
	["gt", ">"],
	["amp", "&"],
	["quot", "\""],
	["apos", "'"]
]);
function isSpace$1(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}
function skipSpace(text, at) {
	let i = at;
	while (i < text.length && isSpace$1(text.charCodeAt(i))) i += 1;
	return i;
}
function name(text, at) {
	let i = at;
	while (i < text.length) {
		const code = text.charCodeAt(i);
		if (code <= 32 || code === 34 || code === 38 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62) break;
		if (i === at && (code >= 48 && code <= 57 || code === 45 || code === 46 || code === 33 || code === 63)) return "";
		i += 1;
		if (i - at > MAX_NAME) throw new XmlError(at, `a name longer than ${MAX_NAME} characters`, true);
	}
	return text.slice(at, i);
}
function attribute(text, at) {
	const own = name(text, at);
	if (own === "") throw new XmlError(at, "an attribute without a name");
	const equals = skipSpace(text, at + own.length);
	if (text[equals] !== "=") throw new XmlError(equals, "an attribute without a value");
	const open = skipSpace(text, equals + 1);
	const quote = text[open];
	if (quote !== "\"" && quote !== "'") throw new XmlError(open, "an attribute value without quotation marks");
	const close = text.indexOf(quote, open + 1);
	if (close < 0) throw new XmlError(open, "an attribute value that does not end");
	const raw = text.slice(open + 1, close);
	const less = raw.indexOf("<");
	if (less >= 0) throw new XmlError(open + 1 + less, "a < in an attribute value");
	return {
		name: own,
		value: expand(raw.replace(/[\t\n\r]/g, " "), open + 1),
		end: close + 1
	};
}
function expand(raw, offset) {
	let amp = raw.indexOf("&");
	if (amp < 0) return raw;
	let out = "";
	let from = 0;
	while (amp >= 0) {
		const end = raw.indexOf(";", amp);
		if (end < 0 || end - amp > 12) throw new XmlError(offset + amp, "an & that begins no reference");
		const reference = raw.slice(amp + 1, end);
		const value = reference.startsWith("#") ? character(reference.slice(1)) : ENTITIES.get(reference);
		if (value === void 0) throw new XmlError(offset + amp, "a reference to something that is not declared");
		out += raw.slice(from, amp) + value;
		from = end + 1;
		amp = raw.indexOf("&", from);
	}
	return out + raw.slice(from);
}
function character(digits) {
	const code = /^x[0-9A-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits.slice(1), 16) : /^[0-9]{1,7}$/.test(digits) ? Number(digits) : NaN;
	return code === 9 || code === 10 || code === 13 || code >= 32 && code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// src/optout/signals/xml.ts
const MAX_LENGTH$2 = 8388608;
const MAX_DEPTH = 128;
const MAX_ELEMENTS = 2e5;
const XML_NS = "http://www.w3.org/XML/1998/namespace";
function attributeOf(element, local, ns = "") {
	return element.attributes.find((a) => a.local === local && a.ns === ns)?.value;
}
function readXml(text, visitor) {
	if (text.length > MAX_LENGTH$2) return {
		offset: MAX_LENGTH$2,
		message: `longer than ${MAX_LENGTH$2} characters`,
		limit: true
	};
	try {
		new Reader(text, visitor).run();
		return;
	} catch (error) {
		if (error instanceof XmlError) return {
			offset: error.offset,
			message: error.message,
			limit: error.limit
		};
		throw error;
	}
}
var Reader = class {
	#text;
	#visitor;
	#open = [];
	#scopes = /* @__PURE__ */ new Map([["xml", [XML_NS]]]);
	#elements = 0;
	#rootSeen = false;
	constructor(text, visitor) {
		this.#text = text;
		this.#visitor = visitor;
	}
	run() {
		const text = this.#text;
		let at = text.startsWith("﻿") ? 1 : 0;
		while (at < text.length) {
			const tag = text.indexOf("<", at);
			const end = tag < 0 ? text.length : tag;
			if (end > at) this.#characters(at, end);
			if (tag < 0) break;
			at = this.#markup(tag);
		}
		if (this.#open.length > 0) throw new XmlError(text.length, "the document ends inside an element");
		if (!this.#rootSeen) throw new XmlError(text.length, "no element");
	}
	#characters(start, end) {
		const raw = this.#text.slice(start, end);
		if (this.#open.length === 0) {
			if (raw.trim() !== "") throw new XmlError(start, "text outside of the root element");
		} else this.#visitor.text?.(expand(raw, start));
	}
	#markup(at) {
		const text = this.#text;
		if (text.startsWith("<!--", at)) return this.#behind("-->", at + 4, "a comment that does not end");
		if (text.startsWith("<![CDATA[", at)) {
			const end = this.#behind("]]>", at + 9, "a CDATA section that does not end");
			if (this.#open.length === 0) throw new XmlError(at, "text outside of the root element");
			this.#visitor.text?.(text.slice(at + 9, end - 3));
			return end;
		}
		if (text.startsWith("<?", at)) return this.#behind("?>", at + 2, "a processing instruction that does not end");
		if (text.startsWith("<!DOCTYPE", at)) return this.#doctype(at);
		return text[at + 1] === "/" ? this.#endTag(at) : this.#startTag(at);
	}
	#behind(mark, from, message) {
		const found = this.#text.indexOf(mark, from);
		if (found < 0) throw new XmlError(from, message);
		return found + mark.length;
	}
	#doctype(at) {
		if (this.#rootSeen) throw new XmlError(at, "a document type declaration behind the root");
		const end = this.#behind(">", at, "a document type declaration that does not end");
		if (this.#text.slice(at, end).includes("[")) throw new XmlError(at, "a document type declaration with an internal subset");
		return end;
	}
	#startTag(at) {
		const text = this.#text;
		const tag = name(text, at + 1);
		if (tag === "") throw new XmlError(at, "a < that begins no tag");
		if (this.#open.length === 0 && this.#rootSeen) throw new XmlError(at, "a second root element");
		if (this.#open.length >= MAX_DEPTH) throw new XmlError(at, `nested deeper than ${MAX_DEPTH} levels`, true);
		this.#elements += 1;
		if (this.#elements > MAX_ELEMENTS) throw new XmlError(at, `more than ${MAX_ELEMENTS} elements`, true);
		this.#rootSeen = true;
		const raw = [];
		const seen = /* @__PURE__ */ new Set();
		let i = at + 1 + tag.length;
		for (;;) {
			const next = skipSpace(text, i);
			const c = text[next];
			if (c === ">" || c === "/" && text[next + 1] === ">") {
				this.#enter(tag, raw, at);
				if (c === ">") return next + 1;
				this.#leave();
				return next + 2;
			}
			if (next === i) throw new XmlError(i, "no space in front of an attribute");
			const read = attribute(text, next);
			if (seen.has(read.name)) throw new XmlError(next, `the attribute ${read.name.slice(0, 40)} stands twice`);
			seen.add(read.name);
			raw.push(read);
			i = read.end;
		}
	}
	#enter(tag, raw, at) {
		const declared = [];
		for (const { name, value } of raw) {
			const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : void 0;
			if (prefix === void 0) continue;
			if (prefix !== "" && value === "") throw new XmlError(at, "a prefix without a namespace");
			const stack = this.#scopes.get(prefix);
			if (stack === void 0) this.#scopes.set(prefix, [value]);
			else stack.push(value);
			declared.push(prefix);
		}
		const attributes = raw.filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:")).map(({ name, value }) => ({
			...this.#resolve(name, at, false),
			value
		}));
		const element = {
			...this.#resolve(tag, at, true),
			attributes
		};
		this.#open.push({
			raw: tag,
			element,
			declared
		});
		this.#visitor.open?.(element, this.#open.length);
	}
	#resolve(name, at, isElement) {
		const colon = name.indexOf(":");
		if (colon < 0) return {
			ns: isElement ? this.#scopes.get("")?.at(-1) ?? "" : "",
			local: name
		};
		const ns = this.#scopes.get(name.slice(0, colon))?.at(-1);
		if (ns === void 0) throw new XmlError(at, `the prefix of ${name.slice(0, 40)} is not declared`);
		return {
			ns,
			local: name.slice(colon + 1)
		};
	}
	#endTag(at) {
		const tag = name(this.#text, at + 2);
		const end = skipSpace(this.#text, at + 2 + tag.length);
		if (this.#text[end] !== ">") throw new XmlError(at, "an end tag that does not end");
		if (this.#open.at(-1)?.raw !== tag) throw new XmlError(at, `the end tag ${tag.slice(0, 40)} fits no open element`);
		this.#leave();
		return end + 1;
	}
	#leave() {
		const left = this.#open.pop();
		if (left === void 0) return;
		this.#visitor.close?.(left.element, this.#open.length + 1);
		for (const prefix of left.declared) this.#scopes.get(prefix)?.pop();
	}
};

// src/optout/signals/xmp.ts
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const MAX_PROPERTIES = 1e3;
const MAX_VALUE = 1e4;
function is(element, local) {
	return element?.ns === RDF && element.local === local;
}
function readXmp(xml, wanted) {
	const properties = [];
	const path = [];
	let value;
	let length = 0;
	let at = 0;
	const add = (ns, local, text) => {
		if (properties.length < MAX_PROPERTIES) properties.push({
			ns,
			local,
			value: text.trim()
		});
	};
	const problem = readXml(xml, {
		open(element, depth) {
			const parent = path.at(-1);
			const top = is(parent, "Description") && is(path.at(-2), "RDF");
			if (is(element, "Description") && is(parent, "RDF")) {
				for (const a of element.attributes) if (wanted.has(a.ns)) add(a.ns, a.local, a.value);
			} else if (top && wanted.has(element.ns)) {
				const resource = attributeOf(element, "resource", RDF);
				if (resource === void 0) {
					value = [];
					length = 0;
					at = depth;
				} else add(element.ns, element.local, resource);
			}
			path.push(element);
		},
		text(text) {
			if (value === void 0 || length > MAX_VALUE) return;
			value.push(text);
			length += text.length;
		},
		close(element, depth) {
			path.pop();
			if (value !== void 0 && depth === at) {
				add(element.ns, element.local, value.join("").slice(0, MAX_VALUE));
				value = void 0;
			}
		}
	});
	return problem === void 0 ? { properties } : {
		properties: [],
		problem
	};
}

// src/optout/signals/iptc-plus.ts
const DMI_VALUES = [
	"DMI-UNSPECIFIED",
	"DMI-ALLOWED",
	"DMI-PROHIBITED-AIMLTRAINING",
	"DMI-PROHIBITED-GENAIMLTRAINING",
	"DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
	"DMI-PROHIBITED",
	"DMI-PROHIBITED-SEECONSTRAINT",
	"DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
	"DMI-PROHIBITED-SEELINKEDRIGHTSEXPR"
];
const BASES = ["http://ns.useplus.org/ldf/vocab/", "https://ns.useplus.org/ldf/vocab/"];
const PLUS_XMP = "http://ns.useplus.org/ldf/xmp/1.0/";
const MINED = [
	"tdm",
	"train",
	"train-generative",
	"search"
];
const MEANING = {
	"DMI-UNSPECIFIED": {},
	"DMI-ALLOWED": forUses(MINED, "permitted"),
	"DMI-PROHIBITED-AIMLTRAINING": forUses(TRAINING, "reserved"),
	"DMI-PROHIBITED-GENAIMLTRAINING": forUses(["train-generative"], "reserved"),
	"DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": {
		...forUses([
			"tdm",
			"train",
			"train-generative"
		], "reserved"),
		search: "permitted"
	},
	"DMI-PROHIBITED": forUses(MINED, "reserved"),
	"DMI-PROHIBITED-SEECONSTRAINT": forUses(MINED, "conditional"),
	"DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": forUses(MINED, "conditional"),
	"DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": forUses(MINED, "conditional")
};
function dmiValue(text) {
	const trimmed = text.trim();
	const base = BASES.find((b) => trimmed.startsWith(b));
	const short = base === void 0 ? trimmed : trimmed.slice(base.length);
	return DMI_VALUES.find((v) => v === short);
}
function iptcStatement(values) {
	const read = values.slice(0, 100).map((text) => ({
		text,
		value: dmiValue(text)
	}));
	const evidence = read.flatMap(({ text, value }) => evidenceOf(value === void 0 ? {} : MEANING[value], {
		protocol: "iptc-plus",
		carrier: "embedded",
		name: "plus:DataMining",
		rule: `plus:DataMining: ${text.slice(0, 200)}`,
		...notes([value === void 0 ? "no value of the PLUS vocabulary that is known here" : void 0])
	}));
	const distinct = new Set(read.map((r) => r.value));
	const [only] = distinct;
	return {
		uses: combineUses(read.map(({ value }) => value === void 0 ? {} : MEANING[value])),
		evidence,
		...distinct.size === 1 && only !== void 0 ? { value: only } : {}
	};
}
function iptcXmpStatement(xmp) {
	const { properties, problem } = readXmp(xmp, /* @__PURE__ */ new Set([PLUS_XMP]));
	if (problem !== void 0) {
		const uses = Object.fromEntries(MINED.map((use) => [use, "not-evaluable"]));
		return {
			uses,
			evidence: evidenceOf(uses, {
				protocol: "iptc-plus",
				carrier: "embedded",
				name: "XMP",
				note: `not well-formed XML at character ${problem.offset}: ${problem.message}`
			})
		};
	}
	return iptcStatement(properties.filter((p) => p.local === "DataMining").map((p) => p.value));
}

// src/optout/signals/noai.ts
const VALUED = /* @__PURE__ */ new Set([
	"unavailable_after",
	"max-snippet",
	"max-image-preview",
	"max-video-preview"
]);
const MAX_METAS = 1e3;
function namesOf(agent) {
	const out = /* @__PURE__ */ new Set();
	for (const name of agent === void 0 ? [] : typeof agent === "string" ? [agent] : agent) {
		const whole = name.trim().toLowerCase();
		const end = whole.search(/[/\s]/);
		out.add(whole);
		if (end > 0) out.add(whole.slice(0, end));
	}
	out.delete("");
	return out;
}
function look(words, found) {
	for (const word of words.trim().toLowerCase().split(/\s+/)) if (word === "noai") found.noai = true;
	else if (word === "noimageai") found.noimageai = true;
}
function lookAtHeader(value, names, found) {
	for (const part of value.split(",")) {
		const colon = part.indexOf(":");
		const name = colon < 0 ? "" : part.slice(0, colon).trim().toLowerCase();
		if (colon < 0) look(part, found);
		else if (!VALUED.has(name) && (name === "*" || names.has(name))) look(part.slice(colon + 1), found);
	}
}
function resultOf(found, rule, name, carrier, isImage) {
	const images = found.noimageai && (isImage === true || isImage === void 0 && carrier === "header");
	const verdict = found.noai || images ? "reserved" : void 0;
	const uses = verdict === void 0 ? {} : forUses(TRAINING, verdict);
	if (!found.noai && !found.noimageai) return {
		uses,
		evidence: [],
		...found
	};
	const note = found.noai ? void 0 : images && isImage === void 0 ? "noimageai is for images only; whether this is one is not known" : images ? void 0 : "noimageai reserves images only, and this is none";
	return {
		uses,
		evidence: evidenceOf(uses, {
			protocol: "noai",
			carrier,
			name,
			rule: `${name}: ${rule.slice(0, 300)}`,
			...note === void 0 ? {} : { note }
		}),
		...found
	};
}
function both(results) {
	return {
		...combineStatements(results),
		noai: results.some((r) => r.noai),
		noimageai: results.some((r) => r.noimageai)
	};
}
function noaiHeaderStatement(lines, options = {}) {
	const names = namesOf(options.agent);
	return both(lines.map((line) => {
		if (line.length > 65536) {
			const uses = forUses(TRAINING, "not-evaluable");
			return {
				uses,
				evidence: evidenceOf(uses, {
					protocol: "noai",
					carrier: "header",
					name: "X-Robots-Tag",
					note: `longer than ${MAX_VALUE$1} characters`
				}),
				noai: false,
				noimageai: false
			};
		}
		const found = {
			noai: false,
			noimageai: false
		};
		lookAtHeader(line, names, found);
		return resultOf(found, line, "X-Robots-Tag", "header", options.isImage);
	}));
}
function noaiContentStatement(contents, options = {}, name = "robots") {
	return both(contents.slice(0, MAX_METAS).map((content) => {
		const found = {
			noai: false,
			noimageai: false
		};
		for (const part of content.slice(0, MAX_VALUE$1).split(",")) look(part, found);
		return resultOf(found, content, name, "html-meta", options.isImage);
	}));
}
function noaiMetaStatement(head, options = {}) {
	const names = namesOf(options.agent);
	const results = head.metas.filter((m) => m.name === "robots" || names.has(m.name)).map((m) => noaiContentStatement([m.content], options, m.name));
	if (!head.whole) {
		const uses = forUses(TRAINING, "not-evaluable");
		results.push({
			uses,
			evidence: evidenceOf(uses, {
				protocol: "noai",
				carrier: "html-meta",
				name: "robots",
				note: "the head of the page was not read whole"
			}),
			noai: false,
			noimageai: false
		});
	}
	return both(results);
}

// src/optout/signals/tdmrep-values.ts
const MAX_POLICY = 8192;
function reservationOf(text) {
	const trimmed = text.trim();
	return trimmed === "1" ? 1 : trimmed === "0" ? 0 : void 0;
}
function declare(carrier, name, reservations, policies) {
	const policy = policies.map((p) => p.trim()).find((p) => p !== "" && p.length <= MAX_POLICY);
	if (reservations.length === 0 && policy === void 0) return void 0;
	const values = new Set(reservations.map(reservationOf));
	const [only] = values;
	const valid = values.size === 1 && only !== void 0;
	const empty = reservations.every((r) => r.trim() === "");
	return {
		carrier,
		name,
		...valid ? { reservation: only } : {},
		...policy === void 0 ? {} : { policy },
		...reservations.length === 0 ? {} : { rule: `${name}: ${reservations.map((r) => r.trim().slice(0, 60)).slice(0, 3).join(" | ")}` },
		...valid || empty ? valid && reservations.length > 1 ? { note: "said more than once" } : {} : { note: "neither 1 nor 0: a protocol error, read as unset" }
	};
}

// src/optout/signals/tdmrep.ts
function headerDeclaration(headers) {
	return declare("header", "tdm-reservation", lines(headers, "tdm-reservation"), lines(headers, "tdm-policy"));
}
function metaDeclaration(head) {
	const values = (name) => head.metas.filter((m) => m.name === name).map((m) => m.content);
	return declare("html-meta", "tdm-reservation", values("tdm-reservation"), values("tdm-policy")) ?? (head.whole ? void 0 : {
		carrier: "html-meta",
		name: "tdm-reservation",
		unread: true,
		note: "the head of the page was not read whole"
	});
}
const ORDER = [
	"file",
	"header",
	"html-meta",
	"embedded"
];
function combineTdm(list) {
	const declared = list.filter((d) => d !== void 0).sort((a, b) => ORDER.indexOf(a.carrier) - ORDER.indexOf(b.carrier));
	if (declared.length === 0) return SILENT;
	const decides = declared.findLast((d) => d.reservation !== void 0);
	const reservation = decides?.reservation;
	const open = declared.findLast((d) => d.unread === true);
	const unread = open !== void 0 && (decides === void 0 || declared.indexOf(open) > declared.indexOf(decides));
	const policy = reservation === 0 ? void 0 : declared.findLast((d) => d.policy !== void 0)?.policy;
	const verdict = reservation === 1 ? "reserved" : unread ? "not-evaluable" : reservation === 0 ? "permitted" : void 0;
	return {
		uses: verdict === void 0 ? {} : forUses(MINING, verdict),
		evidence: declared.flatMap((d) => evidenceFor(d, d === decides, decides)),
		...reservation === void 0 ? {} : { reservation },
		...policy === void 0 ? {} : { policy }
	};
}
function evidenceFor(said, deciding, decides) {
	const verdict = said.unread === true ? "not-evaluable" : said.reservation === 1 ? "reserved" : said.reservation === 0 ? "permitted" : "unknown";
	const overridden = !deciding && said.reservation !== void 0 && decides !== void 0 ? `overridden by ${decides.carrier}` : void 0;
	return evidenceOf(forUses(MINING, verdict), {
		protocol: "tdmrep",
		carrier: said.carrier,
		...said.name === void 0 ? {} : { name: said.name },
		...said.rule === void 0 ? {} : { rule: said.rule },
		...said.line === void 0 ? {} : { line: said.line },
		...said.policy === void 0 || said.reservation === 0 ? {} : { policy: said.policy },
		...notes([said.note, overridden])
	}, "tdm");
}

// src/optout/signals/link-header.ts
const MAX_LINKS = 1e3;
function parseLinkHeader(line) {
	const text = line.slice(0, MAX_VALUE$1);
	const links = [];
	let at = 0;
	while (links.length < MAX_LINKS) {
		while (at < text.length && (isSpace(text, at) || text[at] === ",")) at += 1;
		if (text[at] !== "<") return links;
		const end = text.indexOf(">", at);
		if (end < 0) return links;
		const target = text.slice(at + 1, end).trim();
		const { parameters, next } = readParameters(text, end + 1);
		const rel = parameters.get("rel");
		const type = parameters.get("type");
		links.push({
			target,
			rel: rel === void 0 ? [] : rel.toLowerCase().split(/\s+/).filter((r) => r !== ""),
			...type === void 0 ? {} : { type }
		});
		at = next;
	}
	return links;
}
function isSpace(text, at) {
	return text[at] === " " || text[at] === "	";
}
function readParameters(text, at) {
	const parameters = /* @__PURE__ */ new Map();
	let i = at;
	for (;;) {
		while (i < text.length && isSpace(text, i)) i += 1;
		if (text[i] !== ";") break;
		i += 1;
		while (i < text.length && isSpace(text, i)) i += 1;
		const start = i;
		while (i < text.length && !isSpace(text, i) && text[i] !== "=" && text[i] !== ";" && text[i] !== ",") i += 1;
		const name = text.slice(start, i).toLowerCase();
		while (i < text.length && isSpace(text, i)) i += 1;
		let value = "";
		if (text[i] === "=") {
			i += 1;
			while (i < text.length && isSpace(text, i)) i += 1;
			const read = text[i] === "\"" ? quoted(text, i + 1) : token(text, i);
			value = read.value;
			i = read.next;
		}
		if (name !== "" && !parameters.has(name)) parameters.set(name, value);
	}
	while (i < text.length && text[i] !== ",") i += 1;
	return {
		parameters,
		next: i + 1
	};
}
function token(text, at) {
	let i = at;
	while (i < text.length && text[i] !== ";" && text[i] !== ",") i += 1;
	return {
		value: text.slice(at, i).trim(),
		next: i
	};
}
function quoted(text, at) {
	let value = "";
	let i = at;
	while (i < text.length && text[i] !== "\"") {
		if (text[i] === "\\") i += 1;
		value += text[i] ?? "";
		i += 1;
	}
	return {
		value,
		next: i + 1
	};
}

// src/optout/signals/rsl-discovery.ts
const RSL_TYPE = "application/rsl+xml";
const MAX_URL = 8192;
const MAX_FOUND = 1e3;
function absolute(text, base) {
	if (text === "" || text.length > MAX_URL) return void 0;
	try {
		const url = new URL(text, base);
		if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
		return /^https?:\/\//i.test(text) ? text : url.href;
	} catch {
		return;
	}
}
function isRsl(type) {
	return type !== void 0 && (type.split(";")[0] ?? "").trim().toLowerCase() === "application/rsl+xml";
}
function rslDiscovery(places) {
	const licenses = /* @__PURE__ */ new Set();
	const evidence = [];
	const add = (url, carrier, name, rule, line) => {
		if (licenses.size >= MAX_FOUND) return;
		if (url !== void 0) licenses.add(url);
		const note = url === void 0 ? "no absolute URL: ignored" : "terms are stated there; their text is not part of this evidence";
		evidence.push(...evidenceOf({}, {
			protocol: "rsl",
			carrier,
			name,
			rule,
			vocabulary: "1.0",
			note,
			...url === void 0 ? {} : { policy: url },
			...line === void 0 ? {} : { line }
		}));
	};
	for (const { value, line } of (places.robotsLicenses ?? []).slice(0, MAX_FOUND)) {
		const hash = value.search(/[ \t]#/);
		const text = (hash < 0 ? value : value.slice(0, hash)).trim();
		add(absolute(text), "robots.txt", "License", `License: ${text.slice(0, 300)}`, line);
	}
	for (const header of (places.linkHeaders ?? []).slice(0, MAX_FOUND)) for (const link of parseLinkHeader(header)) if (link.rel.includes("license") && isRsl(link.type)) add(absolute(link.target, places.base), "link-header", "Link", link.target);
	for (const link of places.htmlLinks ?? []) if (isRsl(link.type) && link.rel.toLowerCase().split(/\s+/).includes("license")) add(absolute(link.href, places.base), "html-link", "link", link.href);
	return {
		uses: {},
		evidence,
		licenses: [...licenses]
	};
}

// src/optout/signals/ai-txt.ts
const MAX_LENGTH$1 = 1048576;
const MAX_RULES$1 = 2e4;
function rulesFor(text, names) {
	const named = [];
	const all = [];
	let isNamed = false;
	let group = {
		named: false,
		all: false
	};
	let closed = true;
	let line = 0;
	for (const raw of text.split(/\r\n|\r|\n/)) {
		line += 1;
		const hash = raw.indexOf("#");
		const colon = raw.indexOf(":");
		if (colon < 0 || hash >= 0 && hash < colon) continue;
		const key = raw.slice(0, colon).trim().toLowerCase();
		const value = (hash < 0 ? raw.slice(colon + 1) : raw.slice(colon + 1, hash)).trim();
		if (key === "user-agent") {
			if (closed) group = {
				named: false,
				all: false
			};
			closed = false;
			const asked = names.includes(value.toLowerCase());
			group = {
				named: group.named || asked,
				all: group.all || value === "*"
			};
			isNamed ||= asked;
		} else if (key === "allow" || key === "disallow") {
			closed = true;
			if (value === "" || named.length + all.length >= MAX_RULES$1) continue;
			const rule = {
				allow: key === "allow",
				pattern: value,
				line
			};
			if (group.named) named.push(rule);
			if (group.all) all.push(rule);
		}
	}
	return isNamed ? named : all;
}
function aiTxtStatement(text, target, agent) {
	const base = {
		protocol: "ai-txt",
		carrier: "file",
		name: "ai.txt"
	};
	const unread = (note) => {
		const uses = forUses(TRAINING, "not-evaluable");
		return {
			uses,
			evidence: evidenceOf(uses, {
				...base,
				note
			})
		};
	};
	if (text.length > MAX_LENGTH$1) return unread(`longer than ${MAX_LENGTH$1} characters`);
	const spelt = spellTarget(target);
	if (spelt === void 0) return unread("the URL is too long to be matched");
	const names = (agent === void 0 ? [] : typeof agent === "string" ? [agent] : agent).flatMap((n) => [n.trim().toLowerCase(), n.trim().toLowerCase().split(/[/\s]/)[0] ?? ""]).filter((n) => n !== "");
	const work = budget();
	let best;
	for (const rule of rulesFor(text, names)) {
		const pattern = compilePattern(rule.pattern);
		const matches = pattern === void 0 ? void 0 : matchesPattern(pattern, spelt, work);
		if (pattern === void 0 || matches === void 0) return unread("a pattern is too long, or the patterns take more work than is done for one URL");
		if (matches && (best === void 0 || pattern.octets > best.octets || pattern.octets === best.octets && rule.allow)) best = {
			rule,
			octets: pattern.octets
		};
	}
	if (best === void 0) return {
		uses: {},
		evidence: []
	};
	const { allow, pattern, line } = best.rule;
	const uses = forUses(TRAINING, allow ? "permitted" : "reserved");
	return {
		uses,
		allowed: allow,
		evidence: evidenceOf(uses, {
			...base,
			rule: `${allow ? "Allow" : "Disallow"}: ${pattern}`,
			line,
			note: "there is no specification: read like robots.txt"
		})
	};
}

// src/optout/signals/tdmrep-file.ts
const MAX_LENGTH = 8388608;
const MAX_RULES = 1e5;
function readTdmFile(source) {
	let data = source;
	if (typeof source === "string") {
		if (source.length > MAX_LENGTH) return {
			rules: [],
			whole: false,
			problem: `longer than ${MAX_LENGTH} characters`
		};
		const parsed = parseJson("tdmrep.json", source, {
			maxLength: MAX_LENGTH,
			maxDepth: 32
		});
		if (!parsed.ok) return {
			rules: [],
			whole: true,
			problem: `not JSON: ${parsed.problems[0]?.message ?? "unreadable"}`
		};
		data = parsed.value.data;
	}
	if (!Array.isArray(data)) return {
		rules: [],
		whole: true,
		problem: "not a JSON array, which the protocol asks for even around one rule"
	};
	const rules = [];
	let whole = data.length <= MAX_RULES;
	let left = 0;
	const length = Math.min(data.length, MAX_RULES);
	for (let i = 0; i < length; i += 1) {
		const rule = ruleOf(data[i], i + 1);
		if (rule === "too-long") whole = false;
		else if (rule === void 0) left += 1;
		else rules.push(rule);
	}
	const problem = whole ? left > 0 ? `${left} of ${length} entries have no location` : void 0 : `more than ${MAX_RULES} rules, or a location that is too long`;
	return {
		rules,
		whole,
		...problem === void 0 ? {} : { problem }
	};
}
function ruleOf(item, entry) {
	if (!isObject(item)) return void 0;
	const location = Object.hasOwn(item, "location") ? item["location"] : void 0;
	if (typeof location !== "string" || location === "") return void 0;
	const pattern = compilePattern(location);
	if (pattern === void 0) return "too-long";
	const policy = Object.hasOwn(item, "tdm-policy") ? item["tdm-policy"] : void 0;
	return {
		entry,
		location,
		pattern,
		reservation: Object.hasOwn(item, "tdm-reservation") ? item["tdm-reservation"] : void 0,
		...typeof policy === "string" && policy.trim() !== "" ? { policy: policy.trim() } : {}
	};
}
function fileDeclaration(file, target) {
	const base = {
		carrier: "file",
		name: "tdmrep.json"
	};
	const spelt = spellTarget(target);
	if (spelt === void 0) return {
		...base,
		unread: true,
		note: "the URL is too long to be matched"
	};
	const work = budget();
	for (const rule of file.rules) {
		const matches = matchesPattern(rule.pattern, spelt, work);
		if (matches === void 0) return {
			...base,
			unread: true,
			note: "matching takes more work than is done for one URL"
		};
		if (!matches) continue;
		const said = rule.reservation;
		const valid = said === 1 || said === 0;
		return {
			...base,
			line: rule.entry,
			rule: `${rule.location} → ${shown(said)}`,
			...valid ? { reservation: said } : { note: said === void 0 ? "the rule has no tdm-reservation: read as unset" : "neither 1 nor 0: a protocol error, read as unset" },
			...rule.policy === void 0 ? {} : { policy: rule.policy }
		};
	}
	if (!file.whole) return {
		...base,
		unread: true,
		note: file.problem ?? "not read whole"
	};
	return file.problem === void 0 ? void 0 : {
		...base,
		note: file.problem
	};
}
function shown(value) {
	return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value === "number" || typeof value === "boolean" ? String(value) : value === void 0 ? "none" : value === null ? "null" : typeof value;
}

export { cawgStatement as _, combineTdm as a, declare as c, noaiMetaStatement as d, iptcStatement as f, readXml as g, attributeOf as h, rslDiscovery as i, noaiContentStatement as l, readXmp as m, readTdmFile as n, headerDeclaration as o, iptcXmpStatement as p, aiTxtStatement as r, metaDeclaration as s, fileDeclaration as t, noaiHeaderStatement as u };