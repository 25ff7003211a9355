import { t as aiprefVocabularies } from "./protocols.js";
import { C as usableLength, S as unreadableReason, T as namingOf, b as bodyStart, d as OctetBuffer, f as appendPattern, l as splitLine, m as appendTarget, n as matchesWildcard, o as keyOf, p as appendQueryForm, s as lineSpans, v as MAX_ROBOTS_BYTES, w as askedAgent, x as isTruncated, y as MAX_WILDCARD_RULES } from "./status.js";
import { n as USES } from "./types2.js";

// node_modules/structured-headers/dist/util.js
const asciiRe = /^[\x20-\x7E]*$/;
const tokenRe = /^[a-zA-Z*][:/!#$%&'*+\-.^_`|~A-Za-z0-9]*$/;
function isAscii(str) {
	return asciiRe.test(str);
}
function isValidTokenStr(str) {
	return tokenRe.test(str);
}
function base64ToArrayBuffer(b64) {
	const binaryString = atob(b64);
	const len = binaryString.length;
	const bytes = new Uint8Array(len);
	for (let i = 0; i < len; i++) bytes[i] = binaryString.charCodeAt(i);
	return bytes.buffer;
}

// node_modules/structured-headers/dist/token.js
var Token = class {
	constructor(value) {
		if (!isValidTokenStr(value)) throw new TypeError("Invalid character in Token string. Tokens must start with *, A-Z and the rest of the string may only contain a-z, A-Z, 0-9, :/!#$%&'*+-.^_`|~");
		this.value = value;
	}
	toString() {
		return this.value;
	}
};

// node_modules/structured-headers/dist/displaystring.js
var DisplayString = class {
	constructor(value) {
		this.value = value;
	}
	toString() {
		return this.value;
	}
};

// node_modules/structured-headers/dist/parser.js
function parseDictionary(input) {
	return new Parser(input).parseDictionary();
}
var ParseError = class extends Error {
	constructor(position, message) {
		super(`Parse error: ${message} at offset ${position}`);
	}
};
var Parser = class {
	constructor(input) {
		this.input = input;
		this.pos = 0;
	}
	parseDictionary() {
		this.skipWS();
		const dictionary = /* @__PURE__ */ new Map();
		while (!this.eof()) {
			const thisKey = this.parseKey();
			let member;
			if (this.lookChar() === "=") {
				this.pos++;
				member = this.parseItemOrInnerList();
			} else member = [true, this.parseParameters()];
			dictionary.set(thisKey, member);
			this.skipOWS();
			if (this.eof()) return dictionary;
			this.expectChar(",");
			this.pos++;
			this.skipOWS();
			if (this.eof()) throw new ParseError(this.pos, "Dictionary contained a trailing comma");
		}
		return dictionary;
	}
	parseList() {
		this.skipWS();
		const members = [];
		while (!this.eof()) {
			members.push(this.parseItemOrInnerList());
			this.skipOWS();
			if (this.eof()) return members;
			this.expectChar(",");
			this.pos++;
			this.skipOWS();
			if (this.eof()) throw new ParseError(this.pos, "A list may not end with a trailing comma");
		}
		return members;
	}
	parseItem(standaloneItem = true) {
		if (standaloneItem) this.skipWS();
		const result = [this.parseBareItem(), this.parseParameters()];
		if (standaloneItem) this.checkTrail();
		return result;
	}
	parseItemOrInnerList() {
		if (this.lookChar() === "(") return this.parseInnerList();
		else return this.parseItem(false);
	}
	parseInnerList() {
		this.expectChar("(");
		this.pos++;
		const innerList = [];
		while (!this.eof()) {
			this.skipWS();
			if (this.lookChar() === ")") {
				this.pos++;
				return [innerList, this.parseParameters()];
			}
			innerList.push(this.parseItem(false));
			const nextChar = this.lookChar();
			if (nextChar !== " " && nextChar !== ")") throw new ParseError(this.pos, "Expected a whitespace or ) after every item in an inner list");
		}
		throw new ParseError(this.pos, "Could not find end of inner list");
	}
	parseBareItem() {
		const char = this.lookChar();
		if (char === void 0) throw new ParseError(this.pos, "Unexpected end of string");
		if (char.match(/^[-0-9]/)) return this.parseIntegerOrDecimal();
		if (char === "\"") return this.parseString();
		if (char.match(/^[A-Za-z*]/)) return this.parseToken();
		if (char === ":") return this.parseByteSequence();
		if (char === "?") return this.parseBoolean();
		if (char === "@") return this.parseDate();
		if (char === "%") return this.parseDisplayString();
		throw new ParseError(this.pos, "Unexpected input");
	}
	parseParameters() {
		const parameters = /* @__PURE__ */ new Map();
		while (!this.eof()) {
			if (this.lookChar() !== ";") break;
			this.pos++;
			this.skipWS();
			const key = this.parseKey();
			let value = true;
			if (this.lookChar() === "=") {
				this.pos++;
				value = this.parseBareItem();
			}
			parameters.set(key, value);
		}
		return parameters;
	}
	parseIntegerOrDecimal() {
		let type = "integer";
		let sign = 1;
		let inputNumber = "";
		if (this.lookChar() === "-") {
			sign = -1;
			this.pos++;
		}
		if (!isDigit(this.lookChar())) throw new ParseError(this.pos, "Expected a digit (0-9)");
		while (!this.eof()) {
			const char = this.getChar();
			if (isDigit(char)) inputNumber += char;
			else if (type === "integer" && char === ".") {
				if (inputNumber.length > 12) throw new ParseError(this.pos, "Exceeded maximum decimal length");
				inputNumber += ".";
				type = "decimal";
			} else {
				this.pos--;
				break;
			}
			if (type === "integer" && inputNumber.length > 15) throw new ParseError(this.pos, "Exceeded maximum integer length");
			if (type === "decimal" && inputNumber.length > 16) throw new ParseError(this.pos, "Exceeded maximum decimal length");
		}
		if (type === "integer") return parseInt(inputNumber, 10) * sign;
		else {
			if (inputNumber.endsWith(".")) throw new ParseError(this.pos, "Decimal cannot end on a period");
			if (inputNumber.split(".")[1].length > 3) throw new ParseError(this.pos, "Number of digits after the decimal point cannot exceed 3");
			return parseFloat(inputNumber) * sign;
		}
	}
	parseString() {
		let outputString = "";
		this.expectChar("\"");
		this.pos++;
		while (!this.eof()) {
			const char = this.getChar();
			if (char === "\\") {
				if (this.eof()) throw new ParseError(this.pos, "Unexpected end of input");
				const nextChar = this.getChar();
				if (nextChar !== "\\" && nextChar !== "\"") throw new ParseError(this.pos, "A backslash must be followed by another backslash or double quote");
				outputString += nextChar;
			} else if (char === "\"") return outputString;
			else if (!isAscii(char)) throw new ParseError(this.pos, "Strings must be in the ASCII range");
			else outputString += char;
		}
		throw new ParseError(this.pos, "Unexpected end of input");
	}
	parseDisplayString() {
		if (this.getChars(2) !== "%\"") throw new ParseError(this.pos, "Unexpected character. Display strings should start with %=");
		const result = [];
		while (!this.eof()) {
			const char = this.getChar();
			if (char.charCodeAt(0) <= 31 || char.charCodeAt(0) >= 127 && char.charCodeAt(0) <= 255) throw new ParseError(this.pos, "Invalid char found in DisplayString. Did you forget to escape?");
			if (char === "%") {
				const hexChars = this.getChars(2);
				if (/^[0-9a-f]{2}$/.test(hexChars)) result.push(parseInt(hexChars, 16));
				else throw new ParseError(this.pos, `Unexpected sequence after % in DispalyString: "${hexChars}". Note that hexidecimals must be lowercase`);
				continue;
			}
			if (char === "\"") {
				const textDecoder = new TextDecoder("utf-8", { fatal: true });
				try {
					return new DisplayString(textDecoder.decode(new Uint8Array(result)));
				} catch {
					throw new ParseError(this.pos, "Fatal error decoding UTF-8 sequence in Display String");
				}
			}
			result.push(char.charCodeAt(0));
		}
		throw new ParseError(this.pos, "Unexpected end of input");
	}
	parseToken() {
		let outputString = "";
		while (!this.eof()) {
			const char = this.lookChar();
			if (char === void 0 || !/^[:/!#$%&'*+\-.^_`|~A-Za-z0-9]$/.test(char)) return new Token(outputString);
			outputString += this.getChar();
		}
		return new Token(outputString);
	}
	parseByteSequence() {
		this.expectChar(":");
		this.pos++;
		const endPos = this.input.indexOf(":", this.pos);
		if (endPos === -1) throw new ParseError(this.pos, "Could not find a closing \":\" character to mark end of Byte Sequence");
		const b64Content = this.input.substring(this.pos, endPos);
		this.pos += b64Content.length + 1;
		if (!/^[A-Za-z0-9+/=]*$/.test(b64Content)) throw new ParseError(this.pos, "ByteSequence does not contain a valid base64 string");
		try {
			return base64ToArrayBuffer(b64Content);
		} catch {
			throw new ParseError(this.pos, "ByteSequence does not contain a valid base64 string");
		}
	}
	parseBoolean() {
		this.expectChar("?");
		this.pos++;
		const char = this.getChar();
		if (char === "1") return true;
		if (char === "0") return false;
		throw new ParseError(this.pos, "Unexpected character. Expected a \"1\" or a \"0\"");
	}
	parseDate() {
		this.expectChar("@");
		this.pos++;
		let sign = 1;
		let inputNumber = "";
		if (this.lookChar() === "-") {
			sign = -1;
			this.pos++;
		}
		if (!isDigit(this.lookChar())) throw new ParseError(this.pos, "Expected a digit (0-9)");
		while (!this.eof()) {
			const char = this.getChar();
			if (isDigit(char)) inputNumber += char;
			else throw new ParseError(this.pos, "Expected a digit (0-9), whitespace or EOL");
		}
		if (inputNumber.length > 15) throw new ParseError(this.pos, "Exceeded max length for a date value");
		return /* @__PURE__ */ new Date(parseInt(inputNumber, 10) * sign * 1e3);
	}
	parseKey() {
		if (!this.lookChar()?.match(/^[a-z*]/)) throw new ParseError(this.pos, "A key must begin with an asterisk or letter (a-z)");
		let outputString = "";
		while (!this.eof()) {
			const char = this.lookChar();
			if (char === void 0 || !/^[a-z0-9_\-.*]$/.test(char)) return outputString;
			outputString += this.getChar();
		}
		return outputString;
	}
	lookChar() {
		return this.input[this.pos];
	}
	expectChar(char) {
		if (this.lookChar() !== char) throw new ParseError(this.pos, `Expected ${char}`);
	}
	getChar() {
		return this.input[this.pos++];
	}
	getChars(count) {
		const result = this.input.substr(this.pos, count);
		this.pos += count;
		return result;
	}
	eof() {
		return this.pos >= this.input.length;
	}
	skipOWS() {
		while (true) {
			const c = this.input.substr(this.pos, 1);
			if (c === " " || c === "	") this.pos++;
			else break;
		}
	}
	skipWS() {
		while (this.lookChar() === " ") this.pos++;
	}
	checkTrail() {
		this.skipWS();
		if (!this.eof()) throw new ParseError(this.pos, "Unexpected characters at end of input");
	}
};
const isDigitRegex = /^[0-9]$/;
function isDigit(char) {
	if (char === void 0) return false;
	return isDigitRegex.test(char);
}

// src/optout/signals/headers.ts
const MAX_LINES = 2e3;
const MAX_VALUE = 65536;
const NO_HEADERS = /* @__PURE__ */ new Map();
function readHeaders(value) {
	const out = /* @__PURE__ */ new Map();
	let lines = 0;
	const add = (name, content) => {
		if (typeof name !== "string") return;
		for (const text of Array.isArray(content) ? content : [content]) {
			if (lines >= MAX_LINES) return;
			if (typeof text !== "string" && typeof text !== "number" && typeof text !== "boolean") continue;
			lines += 1;
			const key = name.trim().toLowerCase();
			const list = out.get(key);
			if (list === void 0) out.set(key, [String(text)]);
			else list.push(String(text));
		}
	};
	if (value instanceof Map) for (const [name, content] of value) add(name, content);
	else if (Array.isArray(value)) for (const pair of value) {
		if (lines >= MAX_LINES) break;
		if (Array.isArray(pair)) add(pair[0], pair[1]);
		else if (isObject(pair)) add(pair["name"], pair["value"]);
	}
	else if (isObject(value)) for (const name of Object.keys(value)) add(name, value[name]);
	return out;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function lines(headers, name) {
	return headers.get(name) ?? [];
}

// src/optout/signals/dictionary.ts
function readDictionary(lines) {
	let length = 0;
	for (const line of lines) length += line.length + 2;
	if (length > 65536 + 2) return {
		ok: false,
		reason: "too-long",
		message: `longer than ${MAX_VALUE} characters`
	};
	try {
		const tokens = /* @__PURE__ */ new Map();
		for (const [key, member] of parseDictionary(lines.join(", "))) tokens.set(key, member[0] instanceof Token ? member[0].toString() : void 0);
		return {
			ok: true,
			tokens
		};
	} catch (error) {
		return {
			ok: false,
			reason: "malformed",
			message: error instanceof Error ? error.message : "malformed"
		};
	}
}

// src/optout/signals/pattern.ts
const MAX_TARGET = 16384;
const MAX_PATTERN = 8192;
function budget() {
	return { left: 1e9 };
}
function unreserved(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 45 || code === 46 || code === 95 || code === 126;
}
function hexValue(code) {
	if (code >= 48 && code <= 57) return code - 48;
	const low = code | 32;
	return low >= 97 && low <= 102 ? low - 87 : -1;
}
const HEX = "0123456789ABCDEF";
function escapeOctet(octet) {
	return `%${HEX[octet >> 4] ?? ""}${HEX[octet & 15] ?? ""}`;
}
function spell(text, pattern) {
	let out = "";
	let from = 0;
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		let replaced;
		let length = 1;
		if (code === 37) {
			const high = hexValue(text.charCodeAt(i + 1));
			const low = hexValue(text.charCodeAt(i + 2));
			if (high < 0 || low < 0) continue;
			const octet = high * 16 + low;
			length = 3;
			replaced = unreserved(octet) ? String.fromCharCode(octet) : escapeOctet(octet);
		} else if (code <= 32 || code >= 127) {
			const point = text.codePointAt(i) ?? code;
			length = point > 65535 ? 2 : 1;
			replaced = Array.from(Buffer.from(String.fromCodePoint(point), "utf8"), escapeOctet).join("");
		} else if (!pattern && (code === 42 || code === 36)) replaced = escapeOctet(code);
		if (replaced === void 0) continue;
		out += text.slice(from, i) + replaced;
		i += length - 1;
		from = i + 1;
	}
	return from === 0 ? text : out + text.slice(from);
}
function spellTarget(target) {
	return target.length > 16384 ? void 0 : spell(target, false);
}
function compilePattern(text) {
	if (text.length > 8192) return void 0;
	const spelt = spell(text, true);
	const anchored = spelt.endsWith("$");
	const parts = (anchored ? spelt.slice(0, -1) : spelt).replaceAll("$", "%24").split("*");
	let longest = 0;
	for (let i = 1; i < parts.length; i += 1) longest = Math.max(longest, parts[i]?.length ?? 0);
	return {
		parts,
		anchored,
		octets: spelt.length,
		longest
	};
}
function matchesPattern(pattern, target, work) {
	const { parts, anchored } = pattern;
	const first = parts[0] ?? "";
	work.left -= 1 + (parts.length > 1 ? parts.length + pattern.longest * target.length : 0);
	if (work.left < 0) return void 0;
	if (!target.startsWith(first)) return false;
	if (parts.length === 1) return !anchored || target.length === first.length;
	let at = first.length;
	const last = anchored ? parts.length - 1 : parts.length;
	for (let i = 1; i < last; i += 1) {
		const part = parts[i] ?? "";
		const found = target.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	if (!anchored) return true;
	const tail = parts[parts.length - 1] ?? "";
	return target.length - tail.length >= at && target.endsWith(tail);
}

// src/optout/signals/statement.ts
const SHOWN = 200;
const MINING = [
	"tdm",
	"train",
	"train-generative"
];
const TRAINING = ["train", "train-generative"];
const SILENT = {
	uses: {},
	evidence: []
};
const RANK = {
	"unknown": 0,
	"permitted": 1,
	"not-evaluable": 2,
	"conditional": 3,
	"reserved": 4
};
function cut(text) {
	let end = Math.min(text.length, SHOWN);
	const last = text.charCodeAt(end - 1);
	if (end < text.length && last >= 55296 && last <= 56319) end -= 1;
	return text.slice(0, end).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");
}
function stricter(a, b) {
	return RANK[a] >= RANK[b] ? a : b;
}
function combineUses(list) {
	const out = {};
	for (const use of USES) for (const uses of list) {
		const verdict = uses[use];
		if (verdict !== void 0) out[use] = stricter(out[use] ?? "unknown", verdict);
	}
	return out;
}
function combineStatements(list) {
	return {
		uses: combineUses(list.map((s) => s.uses)),
		evidence: list.flatMap((s) => s.evidence)
	};
}
function forUses(uses, verdict) {
	return Object.fromEntries(uses.map((use) => [use, verdict]));
}
function evidenceOf(uses, base, silentAbout = "train") {
	const shown = {
		...base,
		...base.rule === void 0 ? {} : { rule: cut(base.rule) },
		...base.note === void 0 ? {} : { note: cut(base.note) },
		...base.policy === void 0 ? {} : { policy: cut(base.policy) }
	};
	const list = [];
	for (const use of USES) {
		const verdict = uses[use];
		if (verdict !== void 0 && verdict !== "unknown") list.push({
			...shown,
			about: use,
			verdict
		});
	}
	return list.length > 0 ? list : [{
		...shown,
		about: silentAbout,
		verdict: "unknown"
	}];
}
function notes(list) {
	const said = list.filter((n) => n !== void 0);
	return said.length === 0 ? {} : { note: said.join("; ") };
}

// src/optout/signals/aipref.ts
const DATED = aiprefVocabularies().map((vocabulary) => ({
	vocabulary,
	from: Date.parse(vocabulary.from)
}));
const VERDICTS = {
	allow: "permitted",
	disallow: "reserved",
	unknown: "unknown"
};
function vocabularyAt(asOf) {
	const found = asOf === void 0 || Number.isNaN(asOf) ? DATED.at(-1) : DATED.findLast((d) => d.from <= asOf) ?? DATED[0];
	if (found === void 0) throw new Error("the catalogue holds no AIPREF vocabulary");
	return found.vocabulary;
}
function preferenceOf(label, vocabulary, tokens) {
	let at = label;
	for (let depth = 0; typeof at === "string" && depth < 10; depth += 1) {
		const token = tokens.get(at);
		if (token === "y") return "allow";
		if (token === "n") return "disallow";
		at = vocabulary.labels[at];
	}
	return "unknown";
}
function preferencesOf(vocabulary, read) {
	return new Map(Object.keys(vocabulary.labels).map((label) => [label, read.ok ? preferenceOf(label, vocabulary, read.tokens) : "unknown"]));
}
function usesOf$1(vocabulary, read, preferences) {
	const uses = {};
	for (const use of USES) {
		const label = vocabulary.uses[use];
		if (label === void 0) continue;
		const verdict = !read.ok && read.reason === "too-long" ? "not-evaluable" : VERDICTS[preferences.get(label) ?? "unknown"];
		if (verdict !== "unknown") uses[use] = verdict;
	}
	return uses;
}
const EVERY_LABEL = new Map(aiprefVocabularies().flatMap((v) => Object.keys(v.labels).map((label) => [label, v.version])));
function remarks(vocabulary, read, asOf) {
	const odd = [];
	const foreign = [];
	if (read.ok) {
		for (const [key, token] of read.tokens) if (!Object.hasOwn(vocabulary.labels, key)) {
			if (EVERY_LABEL.has(key)) foreign.push(key);
		} else if (token !== "y" && token !== "n") odd.push(key);
	}
	return notes([
		read.ok ? void 0 : read.reason === "too-long" ? read.message : `not a dictionary of RFC 9651, so no preference is stated: ${read.message}`,
		foreign.length === 0 ? void 0 : `not in ${vocabulary.version}, ignored: ${foreign.join(", ")}`,
		odd.length === 0 ? void 0 : `neither y nor n: ${odd.join(", ")}`,
		asOf === void 0 ? "no time of fetch: newest vocabulary" : asOf < (DATED[0]?.from ?? 0) ? "fetched before the first vocabulary, read with it" : void 0,
		vocabulary.version === "vocab-08" && asOf !== void 0 ? "labels of vocab-07" : void 0
	]);
}
function result(vocabulary, read, asOf, base) {
	const preferences = preferencesOf(vocabulary, read);
	const uses = usesOf$1(vocabulary, read, preferences);
	return {
		uses,
		evidence: evidenceOf(uses, {
			protocol: "aipref",
			...base,
			vocabulary: vocabulary.version,
			...remarks(vocabulary, read, asOf)
		}),
		vocabulary: vocabulary.version,
		preferences,
		applies: true
	};
}
function silent(vocabulary, applies) {
	return {
		uses: {},
		evidence: [],
		vocabulary: vocabulary.version,
		preferences: preferencesOf(vocabulary, {
			ok: false,
			reason: "malformed",
			message: ""
		}),
		applies
	};
}
function aiprefHeaderStatement(lines, asOf) {
	const vocabulary = vocabularyAt(asOf);
	if (lines.length === 0) return silent(vocabulary, true);
	return result(vocabulary, readDictionary(lines), asOf, {
		carrier: "header",
		name: "Content-Usage",
		rule: `Content-Usage: ${lines.join(", ").slice(0, 300)}`
	});
}
function aiprefRobotsStatement(lines, target, crawlable, asOf) {
	const vocabulary = vocabularyAt(asOf);
	if (!crawlable) return silent(vocabulary, false);
	const spelt = spellTarget(target);
	const work = budget();
	let best = -1;
	let chosen = [];
	for (const line of lines) {
		const { path, dictionary } = splitRule(line.value);
		const pattern = path === void 0 ? void 0 : compilePattern(path);
		const octets = path === void 0 ? 0 : pattern?.octets ?? path.length;
		if (octets < best) continue;
		const matches = path === void 0 || (pattern !== void 0 && spelt !== void 0 ? matchesPattern(pattern, spelt, work) : void 0);
		if (matches === void 0) return {
			...silent(vocabulary, true),
			...unmatched(vocabulary, line)
		};
		if (!matches) continue;
		if (octets > best) chosen = [];
		best = octets;
		chosen.push({
			line,
			dictionary
		});
	}
	const results = chosen.map(({ line, dictionary }) => result(vocabulary, readDictionary([dictionary]), asOf, {
		carrier: "robots.txt",
		name: "Content-Usage",
		rule: `Content-Usage: ${line.value.slice(0, 300)}`,
		line: line.line
	}));
	return results.length === 0 ? silent(vocabulary, true) : combineAipref(results);
}
function unmatched(vocabulary, line) {
	const uses = Object.fromEntries(Object.keys(vocabulary.uses).map((use) => [use, "not-evaluable"]));
	return {
		uses,
		evidence: evidenceOf(uses, {
			protocol: "aipref",
			carrier: "robots.txt",
			name: "Content-Usage",
			rule: `Content-Usage: ${line.value.slice(0, 300)}`,
			line: line.line,
			vocabulary: vocabulary.version,
			note: "too long to be matched"
		})
	};
}
function splitRule(value) {
	const hash = value.indexOf("#");
	const rule = (hash < 0 ? value : value.slice(0, hash)).trim();
	if (!rule.startsWith("/")) return { dictionary: rule };
	const end = rule.search(/[ \t]/);
	return end < 0 ? {
		path: rule,
		dictionary: ""
	} : {
		path: rule.slice(0, end),
		dictionary: rule.slice(end).trim()
	};
}
function combineAipref(results) {
	const applying = results.filter((r) => r.applies);
	const preferences = /* @__PURE__ */ new Map();
	for (const result of applying) for (const [label, preference] of result.preferences) {
		const before = preferences.get(label) ?? "unknown";
		preferences.set(label, before === "disallow" || preference === "unknown" ? before : preference);
	}
	return {
		uses: combineUses(applying.map((r) => r.uses)),
		evidence: results.flatMap((r) => r.evidence),
		vocabulary: results[0]?.vocabulary ?? vocabularyAt().version,
		preferences,
		applies: applying.length > 0
	};
}

// src/optout/signals/content-signal.ts
const SIGNALS = [
	"search",
	"ai-input",
	"ai-train"
];
const USES_OF = {
	"search": ["search"],
	"ai-input": ["ai-input"],
	"ai-train": ["train", "train-generative"]
};
const VALUES = /* @__PURE__ */ new Map([
	["yes", "yes"],
	["no", "no"],
	["true", "yes"],
	["false", "no"],
	["1", "yes"],
	["0", "no"]
]);
const INTERMEDIARY = "as a response header it may be the default of an intermediary and not the rightsholder's word";
function readSignals(value) {
	if (value.length > 65536) return {
		signals: {},
		unread: true,
		note: `longer than ${MAX_VALUE} characters`
	};
	const signals = {};
	const odd = /* @__PURE__ */ new Set();
	for (const part of value.split(",")) {
		const equals = part.indexOf("=");
		const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
		const label = SIGNALS.find((s) => s === name);
		if (label === void 0) continue;
		const said = equals < 0 ? void 0 : VALUES.get(part.slice(equals + 1).trim().toLowerCase());
		if (said === void 0) odd.add(name);
		else signals[label] = signals[label] === "no" ? "no" : said;
	}
	return {
		signals,
		...notes([odd.size === 0 ? void 0 : `neither yes nor no: ${[...odd].join(", ")}`])
	};
}
function usesOf({ signals, unread }) {
	const uses = {};
	for (const signal of SIGNALS) {
		const said = signals[signal];
		if (said === void 0 && unread !== true) continue;
		Object.assign(uses, forUses(USES_OF[signal], unread === true ? "not-evaluable" : said === "yes" ? "permitted" : "reserved"));
	}
	return uses;
}
function combined(list, carrier) {
	const signals = {};
	const uses = [];
	const evidence = [];
	for (const { read, rule, line } of list) {
		for (const signal of SIGNALS) {
			const said = read.signals[signal];
			if (said !== void 0 && signals[signal] !== "no") signals[signal] = said;
		}
		const own = usesOf(read);
		uses.push(own);
		evidence.push(...evidenceOf(own, {
			protocol: "content-signal",
			carrier,
			name: "Content-Signal",
			rule: `Content-Signal: ${rule.slice(0, 300)}`,
			...line === void 0 ? {} : { line },
			...notes([read.note, carrier === "header" ? INTERMEDIARY : void 0])
		}));
	}
	return {
		uses: combineUses(uses),
		evidence,
		signals
	};
}
function contentSignalStatement(lines, target) {
	const list = [];
	const spelt = target === void 0 ? void 0 : spellTarget(target);
	const work = budget();
	for (const { value, line } of lines) {
		const hash = value.indexOf("#");
		let rest = (hash < 0 ? value : value.slice(0, hash)).trim();
		if (rest.startsWith("/")) {
			const end = rest.search(/[ \t]/);
			const pattern = compilePattern(end < 0 ? rest : rest.slice(0, end));
			if (pattern !== void 0 && spelt !== void 0 && matchesPattern(pattern, spelt, work) === false) continue;
			rest = end < 0 ? "" : rest.slice(end).trim();
		}
		list.push({
			read: readSignals(rest),
			rule: value,
			line
		});
	}
	return combined(list, "robots.txt");
}
function contentSignalHeaderStatement(lines) {
	return combined(lines.map((value) => ({
		read: readSignals(value),
		rule: value
	})), "header");
}

// src/optout/signals/robots-lines.ts
function kindOf(line) {
	if (line.name === "content-usage" || line.name === "content-signal") return line.name;
	return line.name === "other" && line.key.toLowerCase() === "contentsignal" ? "content-signal" : void 0;
}
function partsOf(group, lines, naming) {
	const parts = [{
		naming: /* @__PURE__ */ new Set(),
		lines: []
	}];
	let next = 0;
	for (const agent of group.agents) {
		while (next < lines.length && (lines[next]?.line.line ?? 0) < agent.line) next = take(parts, lines, next);
		if ((parts.at(-1)?.lines.length ?? 0) > 0) parts.push({
			naming: /* @__PURE__ */ new Set(),
			lines: []
		});
		parts.at(-1)?.naming.add(naming(agent.value));
	}
	while (next < lines.length) next = take(parts, lines, next);
	return parts;
}
function take(parts, lines, next) {
	const line = lines[next];
	if (line !== void 0) parts.at(-1)?.lines.push(line);
	return next + 1;
}
function robotsSignalLines(parsed, agent) {
	const asked = askedAgent(agent);
	const byGroup = /* @__PURE__ */ new Map();
	for (const line of parsed.extensions) {
		const kind = kindOf(line);
		if (kind === void 0 || line.group === void 0) continue;
		const list = byGroup.get(line.group);
		if (list === void 0) byGroup.set(line.group, [{
			kind,
			line
		}]);
		else list.push({
			kind,
			line
		});
	}
	const parts = parsed.groups.flatMap((group) => partsOf(group, byGroup.get(group.index) ?? [], (value) => namingOf(value, 0, value.length, asked, parsed.mode)));
	const naming = [
		1,
		2,
		3
	].find((n) => parts.some((part) => part.naming.has(n)));
	const chosen = naming === void 0 ? [] : parts.filter((part) => part.naming.has(naming)).flatMap((part) => part.lines);
	const of = (kind) => chosen.filter((c) => c.kind === kind).map(({ line }) => ({
		value: line.value,
		line: line.line
	}));
	return {
		contentUsage: of("content-usage"),
		contentSignal: of("content-signal"),
		licenses: parsed.extensions.filter((e) => e.name === "license").map(({ value, line }) => ({
			value,
			line
		}))
	};
}

// src/optout/robots/problems.ts
const TYPOS = [
	"useragent",
	"user agent",
	"dissallow",
	"dissalow",
	"disalow",
	"diasllow",
	"disallaw"
];
const NAMES = [
	"user-agent",
	"allow",
	"disallow"
];
function likelyMisspelling(key) {
	const lower = key.toLowerCase();
	return [...TYPOS, ...NAMES].some((name) => lower.startsWith(name)) ? "google/robotstxt" : void 0;
}
function looksLikeHtml(body) {
	let i = body[0] === 239 && body[1] === 187 && body[2] === 191 ? 3 : 0;
	const stop = Math.min(body.length, i + 1024);
	while (i < stop && (body[i] === 32 || (body[i] ?? 0) >= 9 && (body[i] ?? 0) <= 13)) i += 1;
	const head = Array.from(body.subarray(i, i + 9), (c) => String.fromCharCode(c)).join("").toLowerCase();
	return head.startsWith("<!doctype") || head.startsWith("<html");
}

// src/optout/robots/parse.ts
const EXTENSION_NAMES = [
	"content-usage",
	"content-signal",
	"license",
	"sitemap",
	"crawl-delay",
	"other"
];
const MAX_EXTENSIONS = 1e4;
const MAX_PROBLEMS = 100;
const CUT = 200;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function textOf(octets) {
	return decoder.decode(octets);
}
var Reader = class {
	groups = [];
	extensions = [];
	problems = [];
	#closed = true;
	#dropped = 0;
	#body;
	#mode;
	#spans = lineSpans();
	constructor(body, mode) {
		this.#body = body;
		this.#mode = mode;
	}
	problem(reason, message, line) {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push({
			reason,
			message: message.slice(0, CUT),
			...line === void 0 ? {} : { line }
		});
	}
	read(start, end) {
		const body = this.#body;
		let line = 0;
		let at = start;
		while (at < end) {
			let stop = at;
			while (stop < end && body[stop] !== 10 && body[stop] !== 13) stop += 1;
			line += 1;
			if (splitLine(body, at, stop, this.#mode, this.#spans)) this.#line(line);
			at = body[stop] === 13 && stop + 1 < end && body[stop + 1] === 10 ? stop + 2 : stop + 1;
		}
		if (this.#dropped > 0) this.problem("more-lines", `${String(this.#dropped)} more lines that are neither groups nor rules were left out`);
	}
	#line(line) {
		const { keyStart, keyEnd, valueStart, valueEnd } = this.#spans;
		const value = this.#body.subarray(valueStart, valueEnd);
		const key = keyOf(this.#body, keyStart, keyEnd, this.#mode);
		if (key === 1) {
			if (this.#closed) this.groups.push({
				index: this.groups.length,
				agents: [],
				rules: []
			});
			this.#closed = false;
			this.groups.at(-1)?.agents.push({
				value,
				line
			});
		} else if (key === 2 || key === 3) {
			const group = this.groups.at(-1);
			if (group === void 0) this.problem("rule-outside-group", "a rule before the first user-agent line is ignored (RFC 9309 §2.2.2)", line);
			else group.rules.push({
				allow: key === 2,
				pattern: value,
				line
			});
			this.#closed = true;
		} else this.#extension(textOf(this.#body.subarray(keyStart, keyEnd)), textOf(value), line);
	}
	#extension(key, value, line) {
		const name = extensionName(key, this.#mode);
		const group = name === "license" || name === "sitemap" ? void 0 : this.groups.at(-1)?.index;
		if (this.extensions.length >= MAX_EXTENSIONS) {
			this.#dropped += 1;
			return;
		}
		this.extensions.push({
			name,
			key,
			value,
			line,
			...group === void 0 ? {} : { group }
		});
		const meant = name === "other" ? likelyMisspelling(key) : void 0;
		if (meant !== void 0) this.problem("misspelled", `"${key}" is no record of RFC 9309; ${meant} reads it`, line);
	}
};
function extensionName(key, mode) {
	const lower = key.toLowerCase();
	if (lower === "site-map" || mode === "google" && (lower.startsWith("sitemap") || lower.startsWith("site-map"))) return "sitemap";
	return EXTENSION_NAMES.find((name) => name === lower) ?? "other";
}
function parseRobots(body, mode) {
	const reader = new Reader(body, mode);
	const unreadable = unreadableReason(body, mode);
	const end = usableLength(body, mode);
	const html = looksLikeHtml(body);
	if (unreadable !== void 0) reader.problem("unreadable", unreadable);
	if (isTruncated(body)) reader.problem("truncated", `only the first ${String(end)} of ${String(body.length)} bytes were read (limit ${String(MAX_ROBOTS_BYTES)}; RFC 9309 §2.5)`);
	if (html) reader.problem("html", "begins like an HTML page, probably an error page with status 200; lines that are rules hold all the same (RFC 9309 §2.3.1.5)");
	if (unreadable === void 0) reader.read(bodyStart(body), end);
	return {
		mode,
		groups: reader.groups,
		extensions: reader.extensions,
		problems: reader.problems,
		...isTruncated(body) ? { truncated: end } : {},
		...unreadable === void 0 ? {} : { unreadable },
		...html ? { html: true } : {}
	};
}

// src/optout/robots/decide.ts
function groupFor(parsed, agent) {
	const asked = askedAgent(agent);
	const found = /* @__PURE__ */ new Map();
	for (const group of parsed.groups) for (const { value } of group.agents) {
		const naming = namingOf(value, 0, value.length, asked, parsed.mode);
		const entry = found.get(naming) ?? {
			groups: [],
			tokens: []
		};
		found.set(naming, entry);
		if (entry.groups.at(-1) !== group) entry.groups.push(group);
		entry.tokens.push(textOf(value));
	}
	for (const [naming, by] of [
		[1, "named"],
		[2, "loosely"],
		[3, "all"]
	]) {
		const entry = found.get(naming);
		if (entry !== void 0) return {
			by,
			...entry
		};
	}
	return {
		by: "none",
		groups: [],
		tokens: []
	};
}
function extensionsFor(parsed, group, name) {
	const indexes = new Set(group.groups.map((g) => g.index));
	return parsed.extensions.filter((line) => line.name === name && line.group !== void 0 && indexes.has(line.group));
}
const INDEX_PAGE = new TextEncoder().encode("/index.htm");
const ROBOTS_TXT = new TextEncoder().encode("/robots.txt");
const scratch = new OctetBuffer();
function takeOff(buffer) {
	const octets = buffer.bytes.slice(0, buffer.length);
	buffer.length = 0;
	return octets;
}
function formsOf(rule, mode) {
	const flags = appendPattern(rule.pattern, 0, rule.pattern.length, mode, scratch);
	const octets = takeOff(scratch);
	const form = {
		octets,
		wildcard: (flags & 1) !== 0,
		anchored: (flags & 2) !== 0
	};
	const mark = form.anchored ? 1 : 0;
	if (mode === "google") return {
		forms: [form],
		priority: octets.length + mark
	};
	if (!appendQueryForm(octets, 0, octets.length, scratch)) return {
		forms: [form],
		priority: octets.length + mark
	};
	const query = takeOff(scratch);
	return {
		forms: [form, {
			...form,
			octets: query
		}],
		priority: query.length + mark
	};
}
function folderOf(rule, form) {
	const slash = form.octets.lastIndexOf(47);
	if (!rule.allow || slash < 0 || !INDEX_PAGE.every((c, i) => form.octets[slash + i] === c)) return void 0;
	const octets = form.octets.slice(0, slash + 1);
	return {
		octets,
		wildcard: octets.includes(42),
		anchored: true
	};
}
function matches(form, target) {
	return matchesWildcard(target, 0, target.length, form.octets, 0, form.octets.length, form.anchored);
}
function strength(rule, mode, targets) {
	if (rule.pattern.length === 0) return -1;
	const { forms, priority } = formsOf(rule, mode);
	if (forms.some((form) => targets.some((target) => matches(form, target)))) return priority;
	const folder = mode === "google" && forms[0] !== void 0 ? folderOf(rule, forms[0]) : void 0;
	return folder !== void 0 && targets.some((target) => matches(folder, target)) ? folder.octets.length + 1 : -1;
}
function targetForms(target, mode) {
	const octets = new TextEncoder().encode(target);
	appendTarget(octets, 0, octets.length, mode, scratch);
	const first = takeOff(scratch);
	return mode === "rfc9309" && appendQueryForm(first, 0, first.length, scratch) ? [first, takeOff(scratch)] : [first];
}
function decide(parsed, agent, target) {
	const group = groupFor(parsed, agent);
	if (parsed.unreadable !== void 0) return {
		allowed: false,
		notEvaluable: parsed.unreadable,
		group
	};
	const targets = targetForms(target, parsed.mode);
	if (parsed.mode === "rfc9309" && isRobotsTxt(targets[0])) return {
		allowed: true,
		implicit: true,
		group
	};
	const rules = group.groups.flatMap((g) => g.rules);
	if (tooManyWildcards(rules)) return {
		allowed: false,
		notEvaluable: `more than ${String(MAX_WILDCARD_RULES)} rules with wildcards for one agent`,
		group
	};
	let best;
	let most = -1;
	for (const rule of rules) {
		const octets = strength(rule, parsed.mode, targets);
		if (octets > most || octets === most && octets >= 0 && rule.allow && best?.allow === false) {
			most = octets;
			best = rule;
		}
	}
	if (best === void 0) return {
		allowed: true,
		group
	};
	return {
		allowed: best.allow,
		line: best.line,
		rule: `${best.allow ? "Allow" : "Disallow"}: ${textOf(best.pattern)}`.slice(0, 200),
		group
	};
}
function isRobotsTxt(target) {
	return target?.length === ROBOTS_TXT.length && ROBOTS_TXT.every((c, i) => target[i] === c);
}
function tooManyWildcards(rules) {
	let count = 0;
	for (const { pattern } of rules) if (pattern.includes(42)) count += 1;
	return count > MAX_WILDCARD_RULES;
}

export { matchesPattern as C, isObject as D, NO_HEADERS as E, lines as O, compilePattern as S, MAX_VALUE as T, evidenceOf as _, textOf as a, stricter as b, contentSignalStatement as c, vocabularyAt as d, MINING as f, combineUses as g, combineStatements as h, parseRobots as i, readHeaders as k, aiprefHeaderStatement as l, TRAINING as m, extensionsFor as n, robotsSignalLines as o, SILENT as p, groupFor as r, contentSignalHeaderStatement as s, decide as t, aiprefRobotsStatement as u, forUses as v, spellTarget as w, budget as x, notes as y };