import { a as numberOf, c as MAX_BODY, d as tee, i as namesOf, l as giveBody, n as digestOf, o as protocolOf, r as member, s as textOf, t as bodyOf, u as sha256 } from "./shapes.js";
import { n as readTime, t as clockProblem } from "./time.js";
import { a as targetText, o as urlSpans, r as hostText, t as splitUrl } from "./split.js";
import { a as SCHEME, c as originKey, d as RuleArenaBuilder, i as SNAPSHOT_STATES, l as putOrigin, o as findOrigin, r as SNAPSHOT_PROTOCOLS, s as hostFnv, t as digestHash, u as tableSize } from "./open.js";
import { n as blocks, r as decompress } from "./blocks.js";
import { _ as giveBack, t as statusEffect, v as MAX_ROBOTS_BYTES, x as isTruncated } from "./status.js";
import { t as hasDoubleKey } from "./json-members.js";
import { t as readWarc } from "./warc.js";
import { createHash } from "node:crypto";
import { isUtf8 } from "node:buffer";

// src/optout/snapshots/times.ts
const UNDATED = {
	from: NaN,
	span: 0,
	kind: "undated"
};
const DAY_SECONDS = 86400;
const MAX_SPAN = 4294967295;
function moment(value, now) {
	const read = readTime(value);
	if (read === void 0) return "a time that cannot be read";
	const problem = clockProblem(read.ms, now);
	if (problem !== void 0) return problem === "before-1990" ? "a time before 1990" : "a time in the future";
	return read.precision === "day" ? {
		from: read.ms,
		span: DAY_SECONDS,
		kind: "day"
	} : {
		from: read.ms,
		span: 0,
		kind: read.zone ? "instant" : "no-zone"
	};
}
function within(from, to, now) {
	const first = moment(from, now);
	const last = moment(to, now);
	if (typeof first === "string") return first;
	if (typeof last === "string") return last;
	const span = Math.ceil((last.from - first.from) / 1e3) + last.span;
	return span < 0 || last.from < first.from ? "a period that ends before it begins" : {
		from: first.from,
		span: Math.min(span, MAX_SPAN),
		kind: "period"
	};
}

// src/optout/snapshots/context.ts
function readCounts() {
	return {
		captures: 0,
		noZone: 0,
		dayOnly: 0,
		periodOnly: 0,
		redirectedElsewhere: 0,
		digestMismatches: 0,
		decisionOnly: 0
	};
}
const MAX_NAMES = 1e4;
function lookUp(context, names) {
	for (const name of names) if (context.lookedUp.size < MAX_NAMES && !context.lookedUp.has(name.toLowerCase())) context.lookedUp.set(name.toLowerCase(), name);
}
function fallbackMoment(context, name, period) {
	if (period === void 0) return UNDATED;
	const found = within(period.from, period.to, context.now);
	if (typeof found !== "string") return found;
	context.problems.add(name, `the period of the snapshot holds ${found}`, { fix: "date_from and date_to as YYYY-MM-DD" });
	return UNDATED;
}
function countMoment(context, name, moment, line) {
	if (moment.kind === "no-zone") {
		context.counts.noZone += 1;
		context.notes.add(name, "a time without a zone, read as UTC", line === 0 ? {} : { line });
	} else if (moment.kind === "day") context.counts.dayOnly += 1;
	else if (moment.kind === "period") context.counts.periodOnly += 1;
	else if (moment.kind === "undated") context.problems.add(name, "no time of the fetch: cannot be matched with a crawl", {
		...line === 0 ? {} : { line },
		fix: "give fetched_at, or the period of the snapshot (date_from, date_to)"
	});
}

// src/optout/snapshots/json-dict.ts
const MAX_KEY = 4096;
const MAX_VALUE = 33554432;
const isSpace$1 = (c) => c === 32 || c === 10 || c === 13 || c === 9;
var JsonDict = class {
	#visitor;
	#stage = "start";
	#carry = Buffer.alloc(4096);
	#length = 0;
	#long = false;
	#escape = false;
	#depth = 0;
	#quoted = false;
	#key;
	#first = true;
	#index = 0;
	offset = 0;
	constructor(visitor) {
		this.#visitor = visitor;
	}
	get whole() {
		return this.#stage === "end";
	}
	get entries() {
		return this.#index;
	}
	push(chunk) {
		const base = this.offset;
		for (let at = 0; at < chunk.length;) {
			if (this.#stage === "key" || this.#stage === "text") {
				at = this.#string(chunk, at);
				continue;
			}
			if (this.#stage === "other") {
				at = this.#other(chunk, at);
				continue;
			}
			const c = chunk[at] ?? 0;
			if (isSpace$1(c) || this.#stage === "start" && base === 0 && at < 3 && (c === 239 || c === 187 || c === 191)) {
				at += 1;
				continue;
			}
			const fault = this.#sign(c);
			if (fault !== void 0) {
				this.offset = base + at;
				return fault;
			}
			if (!this.#inValue()) at += 1;
		}
		this.offset = base + chunk.length;
	}
	#sign(c) {
		switch (this.#stage) {
			case "start":
				if (c !== 123) return "not a JSON object";
				this.#stage = "key-or-end";
				return;
			case "key-or-end":
				if (c === 125 && this.#first) this.#stage = "end";
				else if (c === 34) this.#begin("key");
				else return "not JSON: a key in double quotes was expected";
				return;
			case "colon":
				if (c !== 58) return "not JSON: a colon was expected";
				this.#stage = "value";
				return;
			case "value":
				this.#first = false;
				if (c === 34) this.#begin("text");
				else if (c === 44 || c === 125 || c === 58 || c === 93) return "not JSON: a value was expected";
				else {
					this.#stage = "other";
					this.#depth = 0;
					this.#quoted = false;
					this.#escape = false;
				}
				return;
			case "comma-or-end":
				if (c === 44) this.#stage = "key-or-end";
				else if (c === 125) this.#stage = "end";
				else return "not JSON: a comma or } was expected";
				return;
			default: return "more data follows the JSON object";
		}
	}
	#inValue() {
		return this.#stage === "other";
	}
	#begin(stage) {
		this.#stage = stage;
		this.#length = 0;
		this.#long = false;
		this.#escape = false;
	}
	#string(chunk, start) {
		let at = start;
		while (at < chunk.length) {
			const c = chunk[at];
			if (this.#escape) this.#escape = false;
			else if (c === 92) this.#escape = true;
			else if (c === 34) break;
			at += 1;
		}
		const limit = this.#stage === "key" ? MAX_KEY : MAX_VALUE;
		if (this.#length + at - start > limit) this.#long = true;
		else if (!this.#long) this.#keep(chunk.subarray(start, at));
		if (at === chunk.length) return at;
		this.#close();
		return at + 1;
	}
	#keep(bytes) {
		if (this.#length + bytes.length > this.#carry.length) {
			const next = Buffer.alloc((this.#length + bytes.length) * 2);
			this.#carry.copy(next, 0, 0, this.#length);
			this.#carry = next;
		}
		this.#carry.set(bytes, this.#length);
		this.#length += bytes.length;
	}
	#close() {
		const text = this.#long ? void 0 : unquote(this.#carry.subarray(0, this.#length));
		if (this.#stage === "key") {
			this.#index += 1;
			this.#key = text;
			this.#stage = "colon";
			return;
		}
		this.#stage = "comma-or-end";
		if (this.#key === void 0) this.#visitor.bad(this.#index, "a key that is too long or no text");
		else if (text === void 0) this.#visitor.bad(this.#index, this.#long ? "a value over 32 MiB" : "a value that is no text");
		else this.#visitor.entry(this.#key, text, this.#index);
	}
	#other(chunk, start) {
		for (let at = start; at < chunk.length; at += 1) {
			const c = chunk[at];
			if (this.#quoted) {
				if (this.#escape) this.#escape = false;
				else if (c === 92) this.#escape = true;
				else if (c === 34) this.#quoted = false;
			} else if (c === 34) this.#quoted = true;
			else if (c === 123 || c === 91) this.#depth += 1;
			else if (this.#depth > 0 && (c === 125 || c === 93)) this.#depth -= 1;
			else if (this.#depth === 0 && (c === 44 || c === 125)) {
				this.#stage = "comma-or-end";
				this.#visitor.bad(this.#index, "a value that is no text");
				return at;
			}
		}
		return chunk.length;
	}
};
function unquote(bytes) {
	if (!isUtf8(bytes)) return void 0;
	const text = bytes.toString("utf8");
	try {
		return JSON.parse(`"${text}"`);
	} catch {
		return;
	}
}

// src/optout/snapshots/origin.ts
const spans = urlSpans();
const MAX_URL$1 = 4096;
function split(text) {
	const bytes = Buffer.from(text, "utf8");
	if (bytes.length > MAX_URL$1 || !splitUrl(bytes, 0, bytes.length, spans)) return void 0;
	return {
		scheme: spans.https ? SCHEME.https : SCHEME.http,
		host: hostText(spans),
		port: spans.port,
		target: targetText(spans)
	};
}
const PLAIN_HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,30}$/;
function readOrigin(text, scheme, port) {
	const wanted = scheme === void 0 ? SCHEME.any : scheme.toLowerCase() === "https" ? SCHEME.https : scheme.toLowerCase() === "http" ? SCHEME.http : void 0;
	if (wanted === void 0 || text.length > MAX_URL$1 || port !== void 0 && !(Number.isInteger(port) && port > 0 && port < 65536)) return void 0;
	const own = (origin, code) => settle({
		...origin,
		scheme: code,
		port: port ?? origin.port
	});
	if (/:0+(?:\/|$)/.test(text)) return void 0;
	if (/^https?:/i.test(text)) {
		const origin = /^https?:\/\/[^/\\]/i.test(text) ? split(text) : void 0;
		if (origin === void 0 || wanted !== SCHEME.any && wanted !== origin.scheme || port !== void 0 && origin.port !== 0 && origin.port !== port) return void 0;
		return own(origin, origin.scheme);
	}
	const lower = text.toLowerCase();
	if (lower.length <= 253 && PLAIN_HOST.test(lower) && !/(?:^|\.)(?:xn--|\d[^.]*$)/.test(lower)) return own({
		scheme: wanted,
		host: lower,
		port: 0,
		target: "/"
	}, wanted);
	if (/[/\\?#@\s]/.test(text)) return void 0;
	const origin = split(`https://${text}/`);
	const other = origin?.port === 0 ? split(`http://${text}/`) : origin;
	if (origin === void 0 || other === void 0) return void 0;
	const named = origin.port === 0 ? other.port : origin.port;
	if (port !== void 0 && named !== 0 && named !== port) return void 0;
	return settle({
		...origin,
		scheme: wanted,
		port: port ?? named
	});
}
function settle(origin) {
	const { scheme, port } = origin;
	if (scheme === SCHEME.any) return port === 443 ? {
		...origin,
		scheme: SCHEME.https,
		port: 0
	} : port === 80 ? {
		...origin,
		scheme: SCHEME.http,
		port: 0
	} : origin;
	return port === (scheme === SCHEME.https ? 443 : 80) ? {
		...origin,
		port: 0
	} : origin;
}
function wellKnownPath(protocol, target) {
	const path = target.split("?", 1)[0];
	return protocol === "robots" ? path === "/robots.txt" : protocol === "tdmrep" ? path === "/.well-known/tdmrep.json" : path === "/ai.txt";
}

// src/optout/snapshots/dict.ts
async function readDict(file, stream, context) {
	const described = context.describe(file.name);
	const time = fallbackMoment(context, file.name, described.period);
	const protocol = described.protocol ?? "robots";
	if (described.userAgents !== void 0) lookUp(context, described.userAgents);
	let bad = 0;
	const refuse = (line, reason) => {
		bad += 1;
		context.problems.add(file.name, reason, { line });
	};
	const dict = new JsonDict({
		entry(key, value, index) {
			const origin = readOrigin(key.trim());
			if (origin === void 0 || origin.target !== "/" && !wellKnownPath(protocol, origin.target)) {
				refuse(index, "a key that is no domain");
				return;
			}
			const body = Buffer.from(value, "utf8");
			if (body.length > 11534336) {
				refuse(index, "a body over 11 MiB");
				return;
			}
			const digest = giveBody(context.sink, protocol, body);
			context.counts.captures += 1;
			countMoment(context, file.name, time, index);
			context.sink.capture({
				protocol,
				scheme: origin.scheme,
				host: origin.host,
				port: origin.port,
				from: time.from,
				span: time.span,
				outcome: {
					kind: "body",
					digest
				},
				line: index
			});
		},
		bad: refuse
	});
	let fault;
	for await (const chunk of stream) {
		fault ??= dict.push(chunk);
		context.progress(`${file.name}: ${Math.floor(dict.offset / 1048576)} MiB`);
	}
	const { end } = stream;
	if (fault !== void 0) context.problems.add(file.name, fault, { offset: dict.offset });
	if (end?.problem !== void 0) context.problems.add(file.name, end.problem.reason, { offset: end.problem.offset });
	else if (fault === void 0 && !dict.whole) context.problems.add(file.name, "the JSON object breaks off: the file is truncated", { offset: dict.offset });
	return {
		format: end === void 0 || end.compression === "none" ? "robots-dict" : `robots-dict+${end.compression}`,
		rows: dict.entries,
		bad,
		...end?.sha256 === void 0 ? {} : { sha256: end.sha256 }
	};
}

// src/optout/snapshots/layout.ts
const SUFFIXES = [
	["robots.txt", "robots"],
	["tdmrep.json", "tdmrep"],
	["ai.txt", "ai.txt"]
];
function fileKind(path) {
	const name = (path.split("/").at(-1) ?? "").replace(/\.(?:gz|zst)$/i, "");
	const lower = name.toLowerCase();
	for (const [suffix, protocol] of SUFFIXES) {
		if (lower === suffix) return {
			protocol,
			stem: ""
		};
		if (!lower.endsWith(`.${suffix}`) && !lower.endsWith(`_${suffix}`)) continue;
		const stem = name.slice(0, -suffix.length - 1);
		if (protocol !== "ai.txt" || lower.endsWith(`_${suffix}`) || stem.split("_").some((_, i, parts) => readTimeName(parts.slice(i).join("_")) !== void 0)) return {
			protocol,
			stem
		};
	}
	return lower.endsWith(".txt") ? {
		protocol: "robots",
		stem: name.slice(0, -4)
	} : void 0;
}
const DASHED = /^(\d{4}-\d{2}-\d{2}[Tt_ ]\d{2})[-_.](\d{2})(?:[-_.](\d{2}))?(.{0,12})$/;
function readTimeName(text) {
	if (text.length > 40 || !/^\d/.test(text)) return void 0;
	if (readTime(text) !== void 0) return text;
	const dashed = DASHED.exec(text);
	if (dashed === null) return void 0;
	const [, head = "", minute = "", second = "00", rest = ""] = dashed;
	const whole = `${head.slice(0, 10)}T${head.slice(11)}:${minute}:${second}${rest}`;
	return readTime(whole) === void 0 ? void 0 : whole;
}
function hostOf(segment) {
	const text = segment.replace(/%3a/i, ":");
	if (!text.includes(".") && !text.startsWith("[") && !/^localhost(?::|$)/i.test(text)) return void 0;
	return readOrigin(text);
}
function readLayout(path) {
	const kind = fileKind(path);
	if (kind === void 0) return void 0;
	const segments = path.split("/").slice(0, -1).filter((segment) => segment !== "" && segment !== ".");
	if (segments.at(-1)?.toLowerCase() === ".well-known") segments.pop();
	if (kind.stem !== "") segments.push(kind.stem);
	let time;
	let last = segments.pop();
	if (last === void 0) return void 0;
	if (readTimeName(last) !== void 0) {
		time = readTimeName(last);
		last = segments.pop();
		if (last === void 0) return void 0;
	}
	let origin;
	for (let at = last.indexOf("_"); time === void 0 && kind.stem !== "" && at > 0; at = last.indexOf("_", at + 1)) {
		const [before, after] = [last.slice(0, at), last.slice(at + 1)];
		const [host, found] = readTimeName(after) !== void 0 ? [before, readTimeName(after)] : readTimeName(before) !== void 0 ? [after, readTimeName(before)] : [];
		if (host === void 0 || found === void 0) continue;
		time = found;
		origin = hostOf(host);
		break;
	}
	origin ??= hostOf(last);
	if (origin === void 0) return void 0;
	const scheme = segments.at(-1)?.toLowerCase();
	if (scheme === "http" || scheme === "https") {
		segments.pop();
		origin = readOrigin(`${origin.host}${origin.port === 0 ? "" : `:${String(origin.port)}`}`, scheme);
		if (origin === void 0) return void 0;
	}
	time ??= readTimeName(segments.at(-1) ?? "");
	return {
		protocol: kind.protocol,
		origin,
		...time === void 0 ? {} : { time }
	};
}

// src/optout/snapshots/files.ts
const FIX = "name it <host>/<time>.txt, <time>/<host>/robots.txt or <host>_<time>.robots.txt, or give robots.jsonl";
function isOriginFile(name) {
	return fileKind(name) !== void 0;
}
async function readFiles(files, context) {
	if (files.length === 0) return void 0;
	const list = createHash("sha256");
	let bad = 0;
	let size = 0;
	let whole = true;
	for (const [index, file] of files.entries()) {
		size += file.size;
		const sha256 = await readFile(file, context, (reason, fix) => {
			bad += 1;
			context.problems.add(file.name, reason, fix === void 0 ? {} : { fix });
		});
		if (sha256 === void 0) whole = false;
		else list.update(`${sha256}  ${file.name}\n`);
		if (index % 256 === 255) context.progress(`${index + 1} of ${files.length} files`);
	}
	return {
		name: files.length === 1 ? files[0]?.name ?? "" : commonFolder(files.map((file) => file.name)),
		size,
		format: "robots-folder",
		rows: files.length,
		bad,
		...whole ? { sha256: list.digest("hex") } : {}
	};
}
async function readFile(file, context, refuse) {
	const found = readLayout(file.name);
	if (found === void 0) {
		refuse("a path that names no host", FIX);
		return;
	}
	const stream = decompress(file, {
		digest: true,
		maxBytes: MAX_BODY
	});
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	const { end } = stream;
	const described = context.describe(file.name);
	const time = found.time === void 0 ? fallbackMoment(context, file.name, described.period) : moment(found.time, context.now);
	if (typeof time === "string") {
		refuse(`${time} in its path`, FIX);
		return end?.sha256;
	}
	const { protocol, origin } = found;
	const base = {
		protocol,
		scheme: origin.scheme,
		host: origin.host,
		port: origin.port,
		from: time.from,
		span: time.span,
		line: 0
	};
	context.sink.file(file.name);
	context.counts.captures += 1;
	countMoment(context, file.name, time, 0);
	if (end?.problem !== void 0) {
		refuse(end.problem.reason, end.problem.fix);
		context.sink.capture({
			...base,
			outcome: {
				kind: "state",
				state: "unreadable",
				error: "unreadable: not read to its end"
			}
		});
		return end.sha256;
	}
	const digest = giveBody(context.sink, protocol, chunks.length === 1 ? chunks[0] ?? /* @__PURE__ */ new Uint8Array(0) : Buffer.concat(chunks));
	context.sink.capture({
		...base,
		outcome: {
			kind: "body",
			digest
		}
	});
	return end?.sha256;
}
function commonFolder(names) {
	const first = (names[0] ?? "").split("/").slice(0, -1);
	let length = first.length;
	for (const name of names) {
		const parts = name.split("/");
		let i = 0;
		while (i < length && i < parts.length - 1 && parts[i] === first[i]) i += 1;
		length = i;
	}
	const folder = first.slice(0, length).join("/");
	return folder === "" ? "." : `${folder}/`;
}

// src/optout/snapshots/grow.ts
function grow(kind) {
	let items = new kind(1024);
	let length = 0;
	return {
		get length() {
			return length;
		},
		push(value) {
			if (length === items.length) {
				const next = new kind(length * 2);
				next.set(items);
				giveBack(items);
				items = next;
			}
			items[length++] = value;
		},
		get: (index) => items[index] ?? 0,
		set: (index, value) => {
			items[index] = value;
		},
		view: () => items.subarray(0, length)
	};
}
function bytePool() {
	let items = /* @__PURE__ */ new Uint8Array(65536);
	let length = 0;
	return {
		get length() {
			return length;
		},
		add(bytes, start, end) {
			const needed = length + end - start;
			if (needed > items.length) {
				const next = new Uint8Array(Math.max(needed, items.length * 2));
				next.set(items.subarray(0, length));
				giveBack(items);
				items = next;
			}
			items.set(bytes.subarray(start, end), length);
			const at = length;
			length = needed;
			return at;
		},
		view: () => items.subarray(0, length)
	};
}
function shared(items) {
	const buffer = new SharedArrayBuffer(items.byteLength);
	new Uint8Array(buffer).set(new Uint8Array(items.buffer, items.byteOffset, items.byteLength));
	return buffer;
}

// src/optout/snapshots/signal-lines.ts
const NAMES = [
	"content-usage",
	"content-signal",
	"license"
].map((name) => Buffer.from(name));
const isBlank = (c) => c === 32 || c === 9;
const isEnd = (c) => c === 10 || c === 13;
function named(bytes, at) {
	for (const name of NAMES) {
		let i = 0;
		while (i < name.length && ((bytes[at + i] ?? 0) | 32) === name[i]) i += 1;
		if (i < name.length) continue;
		const next = bytes[at + i] ?? 10;
		if (next === 58 || isBlank(next)) return true;
	}
	return false;
}
function hasSignalLines(bytes) {
	let at = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	while (at < bytes.length) {
		while (at < bytes.length && (isBlank(bytes[at] ?? 0) || isEnd(bytes[at] ?? 0))) at += 1;
		const first = (bytes[at] ?? 0) | 32;
		if ((first === 99 || first === 108) && named(bytes, at)) return true;
		while (at < bytes.length && !isEnd(bytes[at] ?? 0)) at += 1;
	}
	return false;
}
function withoutComments(bytes) {
	const out = new Uint8Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length;) {
		let mark = at;
		while (mark < bytes.length && isBlank(bytes[mark] ?? 0)) mark += 1;
		const comment = bytes[mark] === 35;
		let end = mark;
		while (end < bytes.length && !isEnd(bytes[end] ?? 0)) end += 1;
		const from = comment ? end : at;
		while (end < bytes.length && isEnd(bytes[end] ?? 0)) end += 1;
		out.set(bytes.subarray(from, end), length);
		length += end - from;
		at = end;
	}
	return out.subarray(0, length);
}
function looksLikeHtml(bytes) {
	let at = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	while (at < bytes.length && (isBlank(bytes[at] ?? 0) || isEnd(bytes[at] ?? 0))) at += 1;
	if (bytes[at] !== 60) return false;
	const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(15, bytes.length - at)).toString("latin1").toLowerCase();
	return [
		"<!doctype html",
		"<html",
		"<head",
		"<body",
		"<script",
		"<!--",
		"<?xml",
		"<meta",
		"<title"
	].some((start) => head.startsWith(start));
}

// src/optout/snapshots/bodies.ts
const MAX_TEXTS = 67108864;
const MAX_TEXT = 1048576;
function bodyTable(protocol, agents, rules, compared, maxTexts = MAX_TEXTS) {
	const ids = /* @__PURE__ */ new Map();
	const digests = bytePool();
	const sets = grow(Int32Array);
	const setsCompared = grow(Int32Array);
	const signals = grow(Int32Array);
	const texts = bytePool();
	const textStart = grow(Uint32Array);
	const textIds = /* @__PURE__ */ new Map();
	let html = 0;
	let truncated = 0;
	let notKept = 0;
	const keep = (bytes) => {
		if (protocol === "robots" && !hasSignalLines(bytes)) return -1;
		const text = protocol === "robots" ? withoutComments(bytes) : bytes;
		const key = sha256(text);
		const known = textIds.get(key);
		if (known !== void 0) return known;
		if (text.length > MAX_TEXT || texts.length + text.length > maxTexts) {
			notKept += 1;
			return -2;
		}
		const id = textStart.length;
		textStart.push(texts.add(text, 0, text.length));
		textIds.set(key, id);
		return id;
	};
	const same = (from, a, b) => agents.every((_, i) => from.get(a * agents.length + i) === from.get(b * agents.length + i));
	return {
		get length() {
			return ids.size;
		},
		get html() {
			return html;
		},
		get truncated() {
			return truncated;
		},
		get notKept() {
			return notKept;
		},
		has: (digest) => ids.has(digest),
		find: (digest) => ids.get(digest) ?? -1,
		add(digest, bytes) {
			if (ids.has(digest)) return;
			ids.set(digest, ids.size);
			digests.add(Buffer.from(digest, "hex"), 0, 32);
			if (looksLikeHtml(bytes)) html += 1;
			if (protocol === "robots") {
				if (isTruncated(bytes)) truncated += 1;
				if (rules !== void 0) for (const set of rules.add(bytes, agents)) sets.push(set);
				if (compared !== void 0) for (const set of compared.add(bytes, agents)) setsCompared.push(set);
			}
			signals.push(keep(bytes));
		},
		alike: (a, b) => a === b || protocol === "robots" && agents.length > 0 && same(sets, a, b) && (setsCompared.length === 0 || same(setsCompared, a, b)) && signals.get(a) === signals.get(b),
		finish() {
			const table = new Uint32Array(tableSize(ids.size));
			const all = digests.view();
			for (let body = 0; body < ids.size; body += 1) {
				let at = digestHash(all, body * 32) & table.length - 1;
				while (table[at] !== 0) at = at + 1 & table.length - 1;
				table[at] = body + 1;
			}
			textStart.push(texts.length);
			return {
				bodies: ids.size,
				bodyHash: shared(table),
				bodyDigest: shared(all),
				bodySets: shared(sets.view()),
				bodySetsCompared: shared(setsCompared.view()),
				bodySignals: shared(signals.view()),
				textStart: shared(textStart.view()),
				textBytes: shared(texts.view())
			};
		}
	};
}

// src/optout/snapshots/table.ts
const STATE = Object.fromEntries(SNAPSHOT_STATES.map((state, code) => [state, code]));
function originTables(hostBytes) {
	const hostStart = grow(Uint32Array);
	const key = grow(Uint32Array);
	let hash = /* @__PURE__ */ new Uint32Array(1024);
	let count = 0;
	hostStart.push(0);
	let scratch = Buffer.alloc(512);
	const encode = (host) => {
		if (host.length > scratch.length) scratch = Buffer.alloc(host.length * 2);
		return scratch.write(host, 0, "latin1");
	};
	const tables = () => ({
		hash,
		hostBytes: hostBytes.view(),
		hostStart: hostStart.view(),
		key: key.view()
	});
	const rehash = () => {
		hash = new Uint32Array(hash.length * 2);
		const bytes = hostBytes.view();
		for (let i = 0; i < count; i += 1) putOrigin(hash, hostFnv(bytes, hostStart.get(i), hostStart.get(i + 1)), key.get(i), i);
	};
	return {
		get count() {
			return count;
		},
		tables,
		find(host, scheme, port) {
			const length = encode(host);
			return findOrigin(tables(), hostFnv(scratch, 0, length), originKey(scheme, port), scratch, 0, length);
		},
		put(host, scheme, port) {
			const length = encode(host);
			const own = originKey(scheme, port);
			const fnv = hostFnv(scratch, 0, length);
			const known = findOrigin(tables(), fnv, own, scratch, 0, length);
			if (known >= 0) return known;
			hostBytes.add(scratch, 0, length);
			hostStart.push(hostBytes.length);
			key.push(own);
			count += 1;
			if (count * 3 > hash.length * 2) rehash();
			else putOrigin(hash, fnv, own, count - 1);
			return count - 1;
		}
	};
}
function collect(protocol, agents, rules, compared) {
	const hostBytes = bytePool();
	const origins = originTables(hostBytes);
	const bodies = bodyTable(protocol, agents, rules, compared);
	const arrivals = {
		origin: grow(Uint32Array),
		time: grow(Float64Array),
		span: grow(Uint32Array),
		state: grow(Uint8Array),
		stateCompared: grow(Uint8Array),
		ref: grow(Int32Array),
		file: grow(Uint32Array),
		line: grow(Uint32Array)
	};
	const pending = /* @__PURE__ */ new Map();
	const redirects = /* @__PURE__ */ new Map();
	const decisions = grow(Int8Array);
	const decisionIds = /* @__PURE__ */ new Map();
	const lower = agents.map((agent) => agent.toLowerCase());
	const decision = (said) => {
		const allowed = new Set(said.allowed.map((name) => name.toLowerCase()));
		const disallowed = new Set(said.disallowed.map((name) => name.toLowerCase()));
		const row = lower.map((name) => disallowed.has(name) ? 0 : allowed.has(name) ? 1 : -1);
		const id = row.join(",");
		const known = decisionIds.get(id) ?? decisionIds.size;
		if (known === decisionIds.size) {
			decisionIds.set(id, known);
			for (const value of row) decisions.push(value);
		}
		return known;
	};
	return {
		protocol,
		origins,
		hostBytes,
		bodies,
		arrivals,
		pending,
		redirects,
		decisions,
		decision,
		add(capture, file) {
			const at = arrivals.origin.length;
			const { outcome } = capture;
			let state = STATE["error-unknown"];
			let compared;
			let ref = -1;
			if (outcome.kind === "body") {
				ref = bodies.find(outcome.digest);
				state = STATE.ok;
				if (ref < 0) pending.set(at, {
					digest: outcome.digest,
					decision: outcome.decision
				});
			} else if (outcome.kind === "decision") {
				state = STATE["decision-only"];
				ref = decision(outcome.decision);
			} else if (outcome.kind === "state") {
				state = STATE[outcome.state];
				if (outcome.compared !== void 0) compared = STATE[outcome.compared];
			} else redirects.set(at, outcome.location);
			arrivals.origin.push(origins.put(capture.host, capture.scheme, capture.port));
			arrivals.time.push(capture.from);
			arrivals.span.push(capture.span);
			arrivals.state.push(state);
			arrivals.stateCompared.push(compared ?? state);
			arrivals.ref.push(ref);
			arrivals.file.push(file);
			arrivals.line.push(capture.line);
		}
	};
}

// src/optout/snapshots/follow.ts
const MAX_HOPS = 5;
const TOGETHER_MS = 6e5;
function followRedirects(from, order, nameOf, notes) {
	const { arrivals, redirects } = from;
	let followed = 0;
	let open = 0;
	const answers = [];
	for (const arrival of redirects.keys()) {
		if (Number.isNaN(arrivals.time.get(arrival))) continue;
		let at = arrival;
		let hops = 0;
		const seen = /* @__PURE__ */ new Set([at]);
		for (; redirects.has(at) && hops <= 5; hops += 1) {
			const next = targetOf(from, order, at);
			if (next === void 0) break;
			at = next;
			if (seen.has(at)) hops = 5;
			seen.add(at);
		}
		if (hops > 5) answers.push([
			arrival,
			STATE.unavailable,
			STATE.unavailable,
			-1
		]);
		else if (!redirects.has(at)) answers.push([
			arrival,
			arrivals.state.get(at),
			arrivals.stateCompared.get(at),
			arrivals.ref.get(at)
		]);
		else {
			open += 1;
			const line = arrivals.line.get(arrival);
			notes.add(nameOf(arrivals.file.get(arrival)), "a redirect whose end is not in the snapshots", {
				...line === 0 ? {} : { line },
				fix: "store the body at the end of the redirect with final_url"
			});
			continue;
		}
		followed += 1;
	}
	for (const [arrival, state, compared, ref] of answers) {
		arrivals.state.set(arrival, state);
		arrivals.stateCompared.set(arrival, compared);
		arrivals.ref.set(arrival, ref);
	}
	return {
		followed,
		open
	};
}
function targetOf(from, order, arrival) {
	const { arrivals, origins } = from;
	const target = readOrigin(from.redirects.get(arrival) ?? "");
	if (target === void 0 || !wellKnownPath(from.protocol, target.target)) return void 0;
	const own = origins.find(target.host, target.scheme, target.port);
	const origin = own >= 0 ? own : origins.find(target.host, 0, target.port);
	if (origin < 0) return void 0;
	const time = arrivals.time.get(arrival);
	let low = order.first[origin] ?? 0;
	let high = order.first[origin + 1] ?? low;
	const end = high;
	const begin = low;
	while (low < high) {
		const middle = low + high >>> 1;
		if (arrivals.time.get(order.arrivals[middle] ?? 0) < time) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < end; at += 1) {
		const candidate = order.arrivals[at] ?? 0;
		if (arrivals.time.get(candidate) - time > TOGETHER_MS) break;
		if (candidate !== arrival && arrivals.span.get(candidate) === arrivals.span.get(arrival)) return candidate;
	}
	const before = low > begin ? order.arrivals[low - 1] : void 0;
	return before !== void 0 && time - arrivals.time.get(before) <= TOGETHER_MS && arrivals.span.get(before) === arrivals.span.get(arrival) ? before : void 0;
}

// src/optout/snapshots/finish-table.ts
function finishTable(from, nameOf, problems, notes) {
	const missingBodies = findBodies(from, nameOf, problems);
	const order = byOriginAndTime(from);
	const redirects = followRedirects(from, order, nameOf, notes);
	const out = {
		first: new Uint32Array(from.origins.count + 1),
		time: grow(Float64Array),
		span: grow(Uint32Array),
		state: grow(Uint8Array),
		stateCompared: grow(Uint8Array),
		ref: grow(Int32Array),
		file: grow(Uint32Array),
		line: grow(Uint32Array)
	};
	const { arrivals } = from;
	let conflicts = 0;
	let repeated = 0;
	const place = (arrival) => `${nameOf(arrivals.file.get(arrival))}${arrivals.line.get(arrival) === 0 ? "" : `:${String(arrivals.line.get(arrival))}`}`;
	for (let origin = 0; origin < from.origins.count; origin += 1) {
		out.first[origin] = out.time.length;
		const end = order.first[origin + 1] ?? 0;
		for (let at = order.first[origin] ?? 0; at < end;) {
			let chosen = order.arrivals[at] ?? 0;
			let conflict;
			let next = at + 1;
			for (; next < end; next += 1) {
				const other = order.arrivals[next] ?? 0;
				if (arrivals.time.get(other) !== arrivals.time.get(chosen) || arrivals.span.get(other) !== arrivals.span.get(chosen)) break;
				if (arrivals.origin.get(chosen) === origin && arrivals.origin.get(other) !== origin) continue;
				if (sameAnswer(from, chosen, other)) repeated += 1;
				else if (arrivals.state.get(other) === STATE["decision-only"] && arrivals.state.get(chosen) === STATE.ok) repeated += 1;
				else if (arrivals.state.get(chosen) === STATE["decision-only"] && arrivals.state.get(other) === STATE.ok) {
					repeated += 1;
					chosen = other;
				} else conflict ??= other;
			}
			out.time.push(arrivals.time.get(chosen));
			out.span.push(arrivals.span.get(chosen));
			out.state.push(conflict === void 0 ? arrivals.state.get(chosen) : STATE.conflict);
			out.stateCompared.push(conflict === void 0 ? arrivals.stateCompared.get(chosen) : STATE.conflict);
			out.ref.push(conflict === void 0 ? arrivals.ref.get(chosen) : -1);
			out.file.push(arrivals.file.get(chosen));
			out.line.push(arrivals.line.get(chosen));
			if (conflict !== void 0) {
				conflicts += 1;
				const line = arrivals.line.get(chosen);
				notes.add(nameOf(arrivals.file.get(chosen)), "two different answers for one origin at one time", {
					...line === 0 ? {} : { line },
					fix: "keep the one that the crawler used"
				}, `; the other stands at ${place(conflict)}`);
			}
			at = next;
		}
	}
	out.first[from.origins.count] = out.time.length;
	const tables = from.origins.tables();
	const { bodies, ...bodyTables } = from.bodies.finish();
	return {
		counts: {
			conflicts,
			repeated,
			undated: order.undatedCount,
			missingBodies,
			redirectsFollowed: redirects.followed,
			redirectsOpen: redirects.open
		},
		data: {
			origins: from.origins.count,
			slots: out.time.length,
			bodies,
			...bodyTables,
			originHash: shared(tables.hash),
			hostBytes: shared(tables.hostBytes),
			hostStart: shared(tables.hostStart),
			originKey: shared(tables.key),
			originUndated: shared(order.undated),
			firstSlot: shared(out.first),
			slotTime: shared(out.time.view()),
			slotSpan: shared(out.span.view()),
			slotState: shared(out.state.view()),
			slotStateCompared: shared(out.stateCompared.view()),
			slotRef: shared(out.ref.view()),
			slotFile: shared(out.file.view()),
			slotLine: shared(out.line.view()),
			decisions: shared(from.decisions.view())
		}
	};
}
function findBodies(from, nameOf, problems) {
	let missing = 0;
	for (const [arrival, { digest, decision }] of from.pending) {
		const body = from.bodies.find(digest);
		if (body >= 0) {
			from.arrivals.ref.set(arrival, body);
			continue;
		}
		missing += 1;
		const state = decision === void 0 ? STATE.unreadable : STATE["decision-only"];
		from.arrivals.state.set(arrival, state);
		from.arrivals.stateCompared.set(arrival, state);
		if (decision !== void 0) from.arrivals.ref.set(arrival, from.decision(decision));
		const line = from.arrivals.line.get(arrival);
		problems.add(nameOf(from.arrivals.file.get(arrival)), "a body is named by its digest, but no file gives it", {
			...line === 0 ? {} : { line },
			fix: "give the file with the bodies (robots.jsonl) too"
		});
	}
	return missing;
}
function sameAnswer(from, a, b) {
	const { state, stateCompared, ref } = from.arrivals;
	if (state.get(a) !== state.get(b) || stateCompared.get(a) !== stateCompared.get(b)) return false;
	if (state.get(a) === STATE.ok) return from.bodies.alike(ref.get(a), ref.get(b));
	return state.get(a) !== STATE["decision-only"] || ref.get(a) === ref.get(b);
}
function byOriginAndTime(from) {
	const { arrivals, origins } = from;
	const total = arrivals.origin.length;
	const undated = new Uint8Array(origins.count);
	const first = new Uint32Array(origins.count + 1);
	const also = exactOf(from);
	let undatedCount = 0;
	const each = (visit) => {
		for (let arrival = 0; arrival < total; arrival += 1) {
			if (Number.isNaN(arrivals.time.get(arrival))) continue;
			const origin = arrivals.origin.get(arrival);
			visit(origin, arrival);
			for (const exact of also.get(origin) ?? []) visit(exact, arrival);
		}
	};
	for (let arrival = 0; arrival < total; arrival += 1) {
		if (!Number.isNaN(arrivals.time.get(arrival))) continue;
		undatedCount += 1;
		undated[arrivals.origin.get(arrival)] = 1;
		for (const exact of also.get(arrivals.origin.get(arrival)) ?? []) undated[exact] = 1;
	}
	each((origin) => {
		first[origin + 1] = (first[origin + 1] ?? 0) + 1;
	});
	for (let origin = 0; origin < origins.count; origin += 1) first[origin + 1] = (first[origin + 1] ?? 0) + (first[origin] ?? 0);
	const sorted = new Uint32Array(first[origins.count] ?? 0);
	const next = first.slice();
	each((origin, arrival) => {
		sorted[next[origin] ?? 0] = arrival;
		next[origin] = (next[origin] ?? 0) + 1;
	});
	for (let origin = 0; origin < origins.count; origin += 1) {
		const own = (arrival) => arrivals.origin.get(arrival) === origin ? 0 : 1;
		if ((first[origin + 1] ?? 0) - (first[origin] ?? 0) > 1) sorted.subarray(first[origin], first[origin + 1]).sort((a, b) => arrivals.time.get(a) - arrivals.time.get(b) || arrivals.span.get(b) - arrivals.span.get(a) || own(a) - own(b) || a - b);
	}
	return {
		first,
		arrivals: sorted,
		undated,
		undatedCount
	};
}
function exactOf(from) {
	const tables = from.origins.tables();
	const also = /* @__PURE__ */ new Map();
	for (let origin = 0; origin < from.origins.count; origin += 1) {
		const key = tables.key[origin] ?? 0;
		if (key < 65536) continue;
		const start = tables.hostStart[origin] ?? 0;
		const end = tables.hostStart[origin + 1] ?? 0;
		const any = findOrigin(tables, hostFnv(tables.hostBytes, start, end), originKey(0, key % 65536), tables.hostBytes, start, end);
		if (any >= 0) also.set(any, [...also.get(any) ?? [], origin]);
	}
	return also;
}

// src/optout/snapshots/answer.ts
const UNREACHABLE_WORDS = [
	"timeout",
	"timed out",
	"time out",
	"etimedout",
	"refused",
	"reset",
	"dns",
	"enotfound",
	"eai_again",
	"nxdomain",
	"getaddrinfo",
	"name or service not known",
	"name resolution",
	"nodename nor servname",
	"no address associated",
	"unreachable",
	"no route to host",
	"connection aborted",
	"remote end closed",
	"remotedisconnected"
];
const HTTP_ERROR = /\b(?:http(?:\/\d(?:\.\d)?)?(?: error)?|status(?:[ _]code)?)[ :=]{1,2}([1-5]\d\d)\b/i;
function statusInError(error) {
	const status = Number(HTTP_ERROR.exec(error.slice(0, 300))?.[1] ?? 0);
	return status >= 400 ? status : void 0;
}
function errorOutcome(error) {
	const text = error.slice(0, 300);
	const lower = text.toLowerCase();
	if (lower.startsWith("unreadable")) return {
		kind: "state",
		state: "unreadable",
		error: text
	};
	return {
		kind: "state",
		state: UNREACHABLE_WORDS.some((word) => lower.includes(word)) ? "unreachable" : "error-unknown",
		error: text
	};
}
function statusOutcome(status, mode, more) {
	const effect = statusEffect(status, mode);
	const other = statusEffect(status, mode === "google" ? "rfc9309" : "google");
	if (effect !== "unavailable" && effect !== "unreachable") return {
		kind: "state",
		state: "error-unknown",
		...more
	};
	return {
		kind: "state",
		state: effect,
		...other !== effect && (other === "unavailable" || other === "unreachable") ? { compared: other } : {},
		...more
	};
}
function outcomeOf(answer, mode) {
	const { status, error, digest, decision, unreadable } = answer;
	const given = () => {
		if (unreadable !== void 0) return {
			kind: "state",
			state: "unreadable",
			error: unreadable
		};
		if (digest !== void 0) return {
			kind: "body",
			digest,
			...decision === void 0 ? {} : { decision }
		};
		return decision === void 0 ? void 0 : {
			kind: "decision",
			decision
		};
	};
	if ((answer.redirects ?? 0) > 5) return {
		kind: "state",
		state: "unavailable",
		error: "more than five redirects"
	};
	const more = error === void 0 ? {} : { error: error.slice(0, 300) };
	if (status === void 0) {
		if (answer.missing === true) return {
			kind: "state",
			state: "unavailable",
			...more
		};
		if (error !== void 0 && digest === void 0) return errorOutcome(error);
		return given() ?? "neither a body nor a status, an error or a decision";
	}
	const effect = statusEffect(status, mode);
	if (effect === "parse") return given() ?? {
		kind: "state",
		state: "unreadable",
		error: error?.slice(0, 300) ?? "unreadable: a successful answer without its body"
	};
	if (effect === "follow") {
		const known = answer.followed === true || status === 304 ? given() : void 0;
		if (known !== void 0) return known;
		return answer.location !== void 0 && status !== 304 ? {
			kind: "redirect",
			location: answer.location
		} : {
			kind: "state",
			state: "error-unknown",
			error: error?.slice(0, 300) ?? (status === 304 ? "not modified, without the earlier body" : "a redirect without its target")
		};
	}
	return statusOutcome(status, mode, more);
}

// src/optout/snapshots/lines.ts
async function eachLine(file, stream, visitor) {
	const spare = [];
	const source = blocks(file, "line", {
		stream,
		spare
	});
	let number = 0;
	for await (const block of source) {
		const { bytes } = block;
		for (let at = 0; at < bytes.length;) {
			const found = bytes.indexOf(10, at);
			const end = found < 0 ? bytes.length : found;
			number += 1;
			let last = end;
			while (last > at && isSpace(bytes[last - 1])) last -= 1;
			if (last > at) visitor.line(bytes, at, last, number);
			at = end + 1;
		}
		if (block.tooLong !== void 0) {
			number += 1;
			visitor.tooLong(number);
		}
		visitor.progress(block.offset + bytes.length);
		spare.push(bytes.buffer);
	}
	return source.end;
}
function isSpace(c) {
	return c === 32 || c !== void 0 && c >= 9 && c <= 13;
}
async function peek(stream) {
	const inner = stream[Symbol.asyncIterator]();
	const chunks = [];
	let length = 0;
	while (length < 4096) {
		const next = await inner.next();
		if (next.done === true) break;
		chunks.push(next.value);
		length += next.value.length;
	}
	async function* replay() {
		yield* chunks;
		for (let next = await inner.next(); next.done !== true; next = await inner.next()) yield next.value;
	}
	const iterator = replay();
	return {
		head: chunks.length === 1 ? chunks[0] ?? /* @__PURE__ */ new Uint8Array(0) : Buffer.concat(chunks),
		stream: {
			[Symbol.asyncIterator]: () => iterator,
			get end() {
				return stream.end;
			}
		}
	};
}

// src/optout/snapshots/jsonl-fields.ts
const CAN_FETCH_AGENT = "CCBot";
const ORIGIN_FIELDS = [
	"url",
	"robots_url",
	"host",
	"domain",
	"origin"
];
const MAX_URL = 4096;
function hasOrigin(row) {
	return member(row, ...ORIGIN_FIELDS) !== void 0;
}
function urlOf(row, ...names) {
	const url = textOf(row, ...names);
	return url === void 0 || url.length > MAX_URL ? void 0 : url;
}
function originOf(row, protocol) {
	const text = member(row, ...ORIGIN_FIELDS);
	if (typeof text !== "string") return "a host, domain or url that is no text";
	const port = numberOf(row, "port");
	if (port === void 0 && member(row, "port") !== void 0) return "a port that is no number";
	const origin = readOrigin(text.trim(), textOf(row, "scheme"), port);
	if (origin === void 0) return "a host, domain or url that is no origin";
	const found = origin.target === "/" ? protocol : [
		protocol,
		"robots",
		"tdmrep",
		"ai.txt"
	].find((one) => wellKnownPath(one, origin.target));
	return found === void 0 ? "a url that is not that of robots.txt, tdmrep.json or ai.txt" : {
		...origin,
		protocol: found
	};
}
function timeOf(row, fallback, now) {
	const from = textOf(row, "fetched_from");
	const to = textOf(row, "fetched_to");
	if (from !== void 0 && to !== void 0) return within(from, to, now);
	const value = textOf(row, "fetched_at", "fetch_time", "timestamp", "time", "date");
	return value === void 0 ? fallback : moment(value, now);
}
function answerOf(row, agents, digest) {
	const word = textOf(row, "status");
	const error = textOf(row, "error");
	const status = numberOf(row, "http_status", "status_code", "status") ?? (error === void 0 ? void 0 : statusInError(error));
	const hops = member(row, "redirects", "hops");
	const redirects = Array.isArray(hops) ? hops.length : numberOf(row, "redirects", "hops");
	const location = urlOf(row, "location", "final_url");
	const decision = decisionOf(row, agents);
	if (typeof decision === "string") return decision;
	const base = {
		...redirects === void 0 ? {} : { redirects },
		...location === void 0 ? {} : { location },
		...digest === void 0 ? {} : { digest },
		...decision === void 0 ? {} : { decision },
		followed: member(row, "final_url") !== void 0
	};
	if (status !== void 0) return {
		...base,
		status,
		...error === void 0 ? {} : { error }
	};
	if (word === void 0 || word === "ok") return {
		...base,
		...error === void 0 ? {} : { error }
	};
	if (word === "missing") return {
		...base,
		missing: true,
		...error === void 0 ? {} : { error }
	};
	return word === "error" ? {
		...base,
		error: error ?? "error"
	} : "a status that is neither a number nor ok, missing or error";
}
function decisionOf(row, agents) {
	const asked = namesOf(row, "user_agents", "user_agent", "agent") ?? agents;
	const canFetch = member(row, "can_fetch");
	if (canFetch !== void 0) {
		if (typeof canFetch !== "boolean") return "can_fetch is neither true nor false";
		if (asked !== void 0 && asked.length !== 1) return "can_fetch without saying for which one agent";
		const agent = asked?.[0] ?? CAN_FETCH_AGENT;
		return canFetch ? {
			allowed: [agent],
			disallowed: []
		} : {
			allowed: [],
			disallowed: [agent]
		};
	}
	const list = member(row, "agents_disallowed", "disallowed_user_agents");
	const disallowed = list === void 0 ? void 0 : namesOf(row, "agents_disallowed", "disallowed_user_agents");
	if (list !== void 0 && disallowed === void 0) return "agents_disallowed is no list of names";
	const decision = textOf(row, "decision");
	if (disallowed !== void 0) {
		const lower = new Set(disallowed.map((name) => name.toLowerCase()));
		return {
			allowed: (asked ?? []).filter((name) => !lower.has(name.toLowerCase())),
			disallowed
		};
	}
	if (decision === void 0) return void 0;
	if (decision !== "allowed" && decision !== "disallowed") return "a decision that is neither allowed nor disallowed";
	if (decision === "allowed") return {
		allowed: asked ?? [],
		disallowed: []
	};
	return {
		allowed: [],
		disallowed: asked?.length === 1 ? asked : []
	};
}

// src/optout/snapshots/jsonl.ts
async function readJsonl(file, stream, context) {
	const described = context.describe(file.name);
	const state = {
		context,
		name: file.name,
		protocol: described.protocol ?? "robots",
		agents: described.userAgents,
		fallback: fallbackMoment(context, file.name, described.period),
		shape: "jsonl"
	};
	if (described.userAgents !== void 0) lookUp(context, described.userAgents);
	let rows = 0;
	let bad = 0;
	const refuse = (line, reason) => {
		bad += 1;
		context.problems.add(file.name, reason, { line });
	};
	const end = await eachLine(file, stream, {
		line(bytes, start, stop, line) {
			const parsed = parseLine(bytes.subarray(start, stop));
			if (typeof parsed === "string") {
				rows += 1;
				refuse(line, parsed);
				return;
			}
			if (rows === 0 && isHeader(parsed)) {
				const reason = readHeader(parsed, state);
				if (reason !== void 0) refuse(line, reason);
				return;
			}
			rows += 1;
			const reason = readRow(parsed, line, state);
			if (reason !== void 0) refuse(line, reason);
		},
		tooLong(line) {
			rows += 1;
			refuse(line, "a line over 16 MiB");
		},
		progress: (bytes) => context.progress(`${file.name}: ${Math.floor(bytes / 1048576)} MiB`)
	});
	if (end?.problem !== void 0) context.problems.add(file.name, end.problem.reason, {
		offset: end.problem.offset,
		...end.problem.fix === void 0 ? {} : { fix: end.problem.fix }
	});
	else if (rows === 0) context.problems.add(file.name, "a snapshot file without a snapshot");
	return {
		format: end === void 0 || end.compression === "none" ? state.shape : `${state.shape}+${end.compression}`,
		rows,
		bad,
		...end?.sha256 === void 0 ? {} : { sha256: end.sha256 }
	};
}
function parseLine(bytes) {
	if (!isUtf8(bytes)) return "a line that is not UTF-8";
	try {
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null || Array.isArray(value)) return "a line that is no JSON object";
		return hasDoubleKey(text, value) ? "a line with a key that stands twice" : value;
	} catch {
		return "a line that is not JSON";
	}
}
function isHeader(row) {
	return !hasOrigin(row) && member(row, "protocol", "user_agents", "date_from", "date_to") !== void 0 && member(row, "digest", "body", "body_b64") === void 0;
}
function readHeader(row, state) {
	const { context } = state;
	const protocol = textOf(row, "protocol");
	const known = protocol === void 0 ? state.protocol : protocolOf(protocol);
	if (known === void 0) return "a header line with a protocol that is not kept in robots.txt, tdmrep.json or ai.txt";
	state.protocol = known;
	const agents = namesOf(row, "user_agents");
	if (agents !== void 0) {
		state.agents = agents;
		lookUp(context, agents);
	}
	const from = textOf(row, "date_from");
	const to = textOf(row, "date_to") ?? from;
	if (from === void 0 || to === void 0) return void 0;
	const period = within(from, to, context.now);
	if (typeof period === "string") return `a header line with ${period}`;
	state.fallback = period;
}
function readRow(row, line, state) {
	const { context } = state;
	const named = textOf(row, "digest", "body_sha256", "sha256");
	const digest = named === void 0 ? void 0 : digestOf(named);
	if (named !== void 0 && digest === void 0) return "a digest that is no SHA-256 in hex";
	const body = bodyOf(row);
	let protocol = state.protocol;
	const ownProtocol = textOf(row, "protocol");
	if (ownProtocol !== void 0) {
		const known = protocolOf(ownProtocol);
		if (known === void 0) return "a protocol that is not kept in robots.txt, tdmrep.json or ai.txt";
		protocol = known;
	}
	if (!hasOrigin(row)) {
		if (body === void 0) return "a line with neither host, domain or url nor a body";
		if (digest === void 0) return "a body with neither host nor digest";
		if (typeof body === "string") return body;
		return takeBody(protocol, body, digest, state) === void 0 ? "a body that does not have its digest" : void 0;
	}
	const origin = originOf(row, protocol);
	if (typeof origin === "string") return origin;
	protocol = origin.protocol;
	const time = timeOf(row, state.fallback, context.now);
	if (typeof time === "string") return time;
	const answer = answerOf(row, state.agents, digest);
	if (typeof answer === "string") return answer;
	let { unreadable } = answer;
	let given = digest;
	if (typeof body === "string") unreadable = body;
	else if (body !== void 0) {
		given = takeBody(protocol, body, digest, state);
		if (given === void 0) {
			unreadable = "unreadable: the body does not have its digest";
			context.problems.add(state.name, "a body that does not have its digest", {
				line,
				fix: "store the body as it was received, byte for byte (body_b64)"
			});
		}
	}
	if (typeof body === "string") context.problems.add(state.name, body, { line });
	const outcome = outcomeOf({
		...answer,
		...given === void 0 ? {} : { digest: given },
		...unreadable === void 0 ? {} : { unreadable }
	}, context.mode);
	if (typeof outcome === "string") return outcome;
	if (outcome.kind === "decision") {
		context.counts.decisionOnly += 1;
		lookUp(context, outcome.decision.allowed);
		lookUp(context, outcome.decision.disallowed);
	}
	if (member(row, "can_fetch", "text", "error") !== void 0 && member(row, "domain") !== void 0 && member(row, "status", "http_status", "digest") === void 0) state.shape = "lucie-jsonl";
	const finalUrl = urlOf(row, "final_url");
	if (finalUrl !== void 0 && elsewhere(finalUrl, origin.host)) {
		context.counts.redirectedElsewhere += 1;
		context.notes.add(state.name, "the answer came from another host; its rules count for the host that was asked (RFC 9309 §2.3.1.2)", { line });
	}
	countMoment(context, state.name, time, line);
	context.counts.captures += 1;
	context.sink.capture({
		protocol,
		scheme: origin.scheme,
		host: origin.host,
		port: origin.port,
		from: time.from,
		span: time.span,
		outcome,
		line,
		...answer.status === void 0 ? {} : { status: answer.status },
		...finalUrl === void 0 ? {} : { finalUrl }
	});
}
function takeBody(protocol, body, digest, state) {
	const own = sha256(body);
	if (digest !== void 0 && own !== digest) {
		state.context.counts.digestMismatches += 1;
		return;
	}
	if (!state.context.sink.hasBody(protocol, own)) state.context.sink.body(protocol, own, body);
	return own;
}
function elsewhere(finalUrl, host) {
	const end = readOrigin(finalUrl);
	return end !== void 0 && end.host !== host;
}

// src/optout/snapshots/problems.ts
const MAX_PER_REASON = 100;
function problems() {
	const entries = /* @__PURE__ */ new Map();
	const perReason = /* @__PURE__ */ new Map();
	return {
		add(name, reason, more = {}, detail = "") {
			const key = `${reason}\u0000${name}\u0000${detail === "" ? "" : `${String(more.line)} ${detail}`}`;
			const entry = entries.get(key);
			if (entry !== void 0) {
				entry.count += 1;
				return;
			}
			const seen = perReason.get(reason) ?? {
				shown: 0,
				hidden: 0,
				first: name
			};
			perReason.set(reason, seen);
			if (seen.shown >= MAX_PER_REASON) {
				seen.hidden += 1;
				return;
			}
			seen.shown += 1;
			entries.set(key, {
				name,
				reason: reason + detail,
				more,
				count: 1
			});
		},
		list() {
			const list = [...entries.values()].map(({ name, reason, more, count }) => ({
				name,
				...more,
				reason: count === 1 ? reason : `${reason} (${count} times, the first shown)`
			}));
			for (const [reason, { hidden, first }] of perReason) if (hidden > 0) list.push({
				name: first,
				reason: `${reason} (${hidden} more places not listed)`
			});
			return list;
		}
	};
}

// src/optout/snapshots/warc.ts
const MAX_PAYLOADS = 1e6;
async function readWarcSnapshots(file, stream, context) {
	const fallback = fallbackMoment(context, file.name, context.describe(file.name).period);
	const payloads = /* @__PURE__ */ new Map();
	let rows = 0;
	let bad = 0;
	const refuse = (record, offset, reason) => {
		rows += 1;
		bad += 1;
		context.problems.add(file.name, reason, {
			line: record + 1,
			offset
		});
	};
	const problem = (await readWarc(stream, {
		response(response) {
			const origin = readOrigin(response.url);
			const protocol = origin === void 0 ? void 0 : SNAPSHOT_PROTOCOLS.find((one) => wellKnownPath(one, origin.target));
			if (origin === void 0 || protocol === void 0) return;
			const time = response.fetched_at === void 0 ? fallback : moment(response.fetched_at, context.now);
			if (typeof time === "string") {
				refuse(response.record, response.offset, time);
				return;
			}
			const outcome = outcomeOfResponse(response, protocol, file.name, payloads, context);
			if (typeof outcome === "string") {
				refuse(response.record, response.offset, outcome);
				return;
			}
			rows += 1;
			const line = response.record + 1;
			countMoment(context, file.name, time, line);
			context.counts.captures += 1;
			context.sink.capture({
				protocol,
				scheme: origin.scheme,
				host: origin.host,
				port: origin.port,
				from: time.from,
				span: time.span,
				outcome,
				line,
				...response.status === void 0 ? {} : { status: response.status }
			});
			if (rows % 1024 === 0) context.progress(`${file.name}: ${rows} captures`);
		},
		bad: refuse
	})).problem ?? stream.end?.problem;
	if (problem !== void 0) context.problems.add(file.name, problem.reason, {
		offset: problem.offset,
		...problem.fix === void 0 ? {} : { fix: problem.fix }
	});
	else if (rows === 0) context.problems.add(file.name, "a WARC file without a capture of robots.txt, tdmrep.json or ai.txt");
	const compression = stream.end?.compression ?? "none";
	return {
		format: compression === "none" ? "warc" : `warc+${compression}`,
		rows,
		bad,
		...stream.end?.sha256 === void 0 || problem !== void 0 ? {} : { sha256: stream.end.sha256 }
	};
}
function outcomeOfResponse(response, protocol, name, payloads, context) {
	const { status, headers } = response;
	const location = absolute(headers.get("location")?.[0], response.url);
	const base = { ...location === void 0 ? {} : { location } };
	if (response.type === "revisit") {
		const digest = response.digest === void 0 ? void 0 : payloads.get(response.digest);
		const answer = digest === void 0 ? { unreadable: "unreadable: a revisit whose first capture is not in the file" } : { digest };
		return outcomeOf({
			...base,
			...answer,
			...status === void 0 || status === 304 ? {} : { status }
		}, context.mode);
	}
	if (!(status === void 0 || status >= 200 && status <= 299)) return outcomeOf({
		...base,
		status
	}, context.mode);
	if (!(response.whole || protocol === "robots" && response.body.length >= 524288)) {
		context.problems.add(name, "a capture whose body is not whole", {
			line: response.record + 1,
			offset: response.offset
		});
		return {
			kind: "state",
			state: "unreadable",
			error: "unreadable: the captured body is not whole"
		};
	}
	const digest = giveBody(context.sink, protocol, response.body);
	if (response.digest !== void 0 && payloads.size < MAX_PAYLOADS) payloads.set(response.digest, digest);
	return outcomeOf({
		digest,
		...status === void 0 ? {} : { status }
	}, context.mode);
}
const MAX_LOCATION = 4096;
function absolute(location, base) {
	if (location === void 0 || location.length > MAX_LOCATION || !URL.canParse(location, base)) return void 0;
	return new URL(location, base).href;
}

// src/optout/snapshots/load.ts
const TRUNCATED = `a robots.txt of more than ${String(MAX_ROBOTS_BYTES / 1024)} KiB, of which only that much was judged (RFC 9309 section 2.5 asks for 500 KiB)`;
const TRUNCATED_FIX = "look at the rest of the file by hand: its rules are not in the result";
const byName = (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
async function loadSnapshots(files, options) {
	const rules = new RuleArenaBuilder(options.mode);
	const compared = options.compare === true ? new RuleArenaBuilder(options.mode === "google" ? "rfc9309" : "google") : void 0;
	const collected = {
		robots: collect("robots", options.agents, rules, compared),
		tdmrep: collect("tdmrep", options.agents),
		"ai.txt": collect("ai.txt", options.agents)
	};
	const fileStart = grow(Uint32Array);
	const fileBytes = bytePool();
	const found = {
		problems: problems(),
		notes: problems()
	};
	let current = -1;
	let reading = "";
	const own = {
		file(name) {
			reading = name;
			const bytes = Buffer.from(name, "utf8");
			fileStart.push(fileBytes.add(bytes, 0, bytes.length));
			current += 1;
		},
		hasBody: (protocol, digest) => collected[protocol].bodies.has(digest),
		body(protocol, digest, bytes) {
			if (protocol === "robots" && isTruncated(bytes) && !collected.robots.bodies.has(digest)) found.problems.add(reading, TRUNCATED, { fix: TRUNCATED_FIX });
			collected[protocol].bodies.add(digest, bytes);
		},
		capture: (capture) => collected[capture.protocol].add(capture, current)
	};
	const counts = readCounts();
	const context = {
		sink: options.also === void 0 ? own : tee([own, options.also]),
		...found,
		mode: options.mode,
		now: options.now,
		counts,
		lookedUp: /* @__PURE__ */ new Map(),
		describe: (name) => ({
			...options.period === void 0 ? {} : { period: options.period },
			...options.describe?.(name)
		}),
		progress: options.progress ?? (() => void 0)
	};
	const inputs = await readAll([...files].sort(byName), context);
	fileStart.push(fileBytes.length);
	const nameOf = (file) => Buffer.from(fileBytes.view().subarray(fileStart.get(file), fileStart.get(file + 1))).toString("utf8");
	const tables = {};
	const sum = {
		conflicts: 0,
		repeated: 0,
		undated: 0,
		missingBodies: 0,
		redirectsFollowed: 0,
		redirectsOpen: 0
	};
	for (const protocol of SNAPSHOT_PROTOCOLS) {
		const finished = finishTable(collected[protocol], nameOf, found.problems, found.notes);
		tables[protocol] = finished.data;
		for (const key of Object.keys(sum)) sum[key] += finished.counts[key];
	}
	const total = (of) => SNAPSHOT_PROTOCOLS.reduce((all, protocol) => all + of(protocol), 0);
	return {
		data: {
			mode: options.mode,
			agents: [...options.agents],
			fileStart: shared(fileStart.view()),
			fileBytes: shared(fileBytes.view()),
			arena: rules.finish(),
			...compared === void 0 ? {} : { compared: compared.finish() },
			tables
		},
		inputs: inputs.sort(byName),
		unread: found.problems.list(),
		notes: found.notes.list(),
		agentsLookedUp: [...context.lookedUp.values()].sort(),
		counts: {
			...sum,
			origins: total((p) => tables[p].origins),
			slots: total((p) => tables[p].slots),
			bodies: total((p) => tables[p].bodies),
			captures: counts.captures,
			noZone: counts.noZone,
			dayOnly: counts.dayOnly,
			periodOnly: counts.periodOnly,
			redirectedElsewhere: counts.redirectedElsewhere,
			digestMismatches: counts.digestMismatches,
			decisionOnly: counts.decisionOnly,
			html: total((p) => collected[p].bodies.html),
			truncated: collected.robots.bodies.truncated,
			signalsNotKept: total((p) => collected[p].bodies.notKept)
		}
	};
}
async function readAll(files, context) {
	const inputs = [];
	const take = (name, size, read) => {
		inputs.push({
			role: "snapshot",
			name,
			size,
			...read
		});
	};
	const folder = await readFiles(files.filter((file) => isOriginFile(file.name)), context);
	if (folder !== void 0) {
		const { name, size, ...read } = folder;
		take(name, size, read);
	}
	for (const file of files) {
		if (isOriginFile(file.name)) continue;
		context.sink.file(file.name);
		take(file.name, file.size, await readTable(file, context, context.problems));
	}
	return inputs;
}
const DOMAIN_KEY = /^\uFEFF?\s{0,1000}\{\s{0,1000}"([^"\\]{1,253})"\s{0,1000}:\s{0,1000}(?:"|null)/;
async function readTable(file, context, found) {
	const { head, stream } = await peek(decompress(file, { digest: true }));
	const refuse = (reason, fix) => {
		found.add(file.name, reason, { fix });
		return {
			format: "unknown",
			rows: 0,
			bad: 0
		};
	};
	const text = Buffer.from(head.subarray(0, 8192)).toString("utf8");
	if (text.startsWith("WARC/")) return readWarcSnapshots(file, stream, context);
	if (text.startsWith("PAR1")) return refuse("Parquet snapshots are not read", "export them as JSON lines: {\"domain\", \"fetched_at\", \"status\", \"body\"}");
	const trimmed = text.replace(/^\uFEFF/, "").trimStart();
	if (trimmed.startsWith("[")) return refuse("a JSON array, where JSON lines or one object domain → text is read", "write one object per line: jq -c '.[]'");
	const key = DOMAIN_KEY.exec(text)?.[1];
	if (trimmed.startsWith("{") && key !== void 0 && key.includes(".")) return readDict(file, stream, context);
	if (trimmed.startsWith("{") || trimmed === "" || /\.(?:jsonl|ndjson)(?:\.(?:gz|zst))?$/i.test(file.name)) return readJsonl(file, stream, context);
	return refuse("a shape of snapshot that is not known", "give robots.txt files by host and time, JSON lines, an object domain → text, or WARC");
}

export { loadSnapshots as t };