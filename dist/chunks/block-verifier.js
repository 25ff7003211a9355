import { _ as rowView, g as cell, m as COLUMN, n as lineReader, r as readBlock, t as HostTable } from "./hosts.js";
import { c as hostHash, d as canonicalLine, f as admits, g as place, h as keepSmallestNames, l as hostSet, m as compareText, r as noTotals, t as AGENT_NAMES } from "./totals.js";
import { i as PIRATED_SOURCES, r as LIST_DATE, t as hasHost } from "./pirated-hosts.js";
import { a as targetText, i as originText, o as urlSpans, t as splitUrl } from "./split.js";
import { t as tokenOf } from "./token.js";
import { a as PROTOCOL_CODE, d as VERDICT_OF, f as joinExamples, i as PROTOCOLS, l as TRAIN, m as weightier, n as NOTES, o as REASONS, p as protocolExamples, r as NOTE_CODE, s as REASON_CODE, t as EXAMPLE_KEYS, u as TRAIN_CODE } from "./reasons.js";
import { n as ROW_VERDICTS } from "./result.js";
import { f as openArena, n as openSnapshots } from "./open.js";
import { O as lines, b as stricter, c as contentSignalStatement, d as vocabularyAt, g as combineUses, i as parseRobots, k as readHeaders, l as aiprefHeaderStatement, n as extensionsFor, o as robotsSignalLines, p as SILENT, r as groupFor, s as contentSignalHeaderStatement, u as aiprefRobotsStatement } from "./decide.js";
import { t as parseJson } from "./json.js";
import { _ as cawgStatement, a as combineTdm, c as declare, f as iptcStatement, i as rslDiscovery, l as noaiContentStatement, n as readTdmFile, r as aiTxtStatement, t as fileDeclaration, u as noaiHeaderStatement } from "./tdmrep-file.js";
import { i as timeFlags, r as readTimeBytes, t as clockProblem } from "./time.js";
import { t as statusEffect } from "./status.js";

// src/optout/verify/byte-memo.ts
var WordReader = class {
	#bytes = /* @__PURE__ */ new Uint8Array(0);
	#view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	of(bytes) {
		if (bytes !== this.#bytes) {
			this.#bytes = bytes;
			this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		}
		return this.#view;
	}
};
var ByteMemo = class {
	#words;
	#length = -1;
	#tail = 0;
	constructor(most) {
		this.#words = new Int32Array(most >> 2);
	}
	same(view, start, end) {
		const length = end - start;
		if (length !== this.#length) return false;
		const words = this.#words;
		const count = length >> 2;
		for (let i = 0, at = start; i < count; i += 1, at += 4) if (view.getInt32(at, true) !== words[i]) return false;
		return view.getInt32(end - 4, true) === this.#tail;
	}
	keep(view, start, end) {
		const length = end - start;
		this.#length = -1;
		if (length < 4 || length >> 2 > this.#words.length) return;
		for (let i = 0; i < length >> 2; i += 1) this.#words[i] = view.getInt32(start + i * 4, true);
		this.#tail = view.getInt32(end - 4, true);
		this.#length = length;
	}
	forget() {
		this.#length = -1;
	}
};

// src/optout/verify/controls.ts
function hasControls(bytes, from, to) {
	let start = from;
	let end = to;
	while (start < end && isSpace(bytes[start])) start += 1;
	while (end > start && isSpace(bytes[end - 1])) end -= 1;
	for (let i = start; i < end; i += 1) if ((bytes[i] ?? 0) < 32) return true;
	return false;
}
function isSpace(c) {
	return c === 32 || c !== void 0 && c >= 9 && c <= 13;
}

// src/optout/verify/agent-memo.ts
const REMEMBERED$3 = 4096;
const MAX_CELL = 4096;
const NEAR = 512;
const NAMES$1 = 5e4;
const MOST_NAMES = 1e6;
const NO_TOKEN = "(no product token)";
const NOT_LISTED = "";
var AgentMemo = class {
	declared;
	#names;
	#index = /* @__PURE__ */ new Map();
	#cells = /* @__PURE__ */ new Map();
	#near = Array.from({ length: 256 }, () => void 0);
	#nearIndex = /* @__PURE__ */ new Int32Array(256);
	#words = new WordReader();
	#largest;
	constructor(declared) {
		this.declared = declared;
		this.#names = [...declared];
		for (const [index, name] of declared.entries()) this.#index.set(name, index);
	}
	name(index) {
		return this.#names[index] ?? "";
	}
	of(bytes, start, end) {
		const length = end - start;
		const slot = length * 31 + (bytes[start] ?? 0) * 7 + (bytes[start + (length >> 1)] ?? 0) * 3 + (bytes[end - 1] ?? 0) & 255;
		const near = this.#near[slot];
		const view = this.#words.of(bytes);
		if (near !== void 0 && near.same(view, start, end)) return this.#nearIndex[slot] ?? 0;
		const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(length, MAX_CELL));
		const key = raw.toString("latin1");
		let index = this.#cells.get(key);
		if (index === void 0) {
			const token = hasControls(raw, 0, raw.length) ? void 0 : tokenOf(raw.toString("utf8"), this.declared);
			index = this.#number((token ?? "(no product token)").slice(0, 200));
			if (this.#cells.size >= REMEMBERED$3) this.#cells.clear();
			this.#cells.set(key, index);
		}
		const memo = near ?? new ByteMemo(NEAR);
		memo.keep(view, start, end);
		this.#near[slot] = memo;
		this.#nearIndex[slot] = index;
		return index;
	}
	#number(name) {
		const known = this.#index.get(name);
		if (known !== void 0) return known;
		if (this.#names.length >= NAMES$1) {
			this.#largest ??= [...this.#names].sort(compareText)[1e3] ?? "";
			if (name > this.#largest || this.#names.length >= MOST_NAMES) name = "";
			const unlisted = this.#index.get(name);
			if (unlisted !== void 0) return unlisted;
		}
		this.#names.push(name);
		this.#index.set(name, this.#names.length - 1);
		return this.#names.length - 1;
	}
};

// src/optout/verify/host-cache.ts
const MOST_HOSTS = 2e7;
const UNASKED = -2;
const WITH_HOSTS = PIRATED_SOURCES.filter((source) => source.hosts !== void 0).slice(0, 255);
const WANTED = [...new Set(WITH_HOSTS.flatMap((source) => source.hosts ?? []))];
var HostCache = class {
	#table = new HostTable(4096, MOST_HOSTS);
	#index;
	#hashes = /* @__PURE__ */ new Float64Array(4096);
	#sources = /* @__PURE__ */ new Uint8Array(4096);
	#origins = (/* @__PURE__ */ new Int32Array(8192)).fill(UNASKED);
	constructor(index) {
		this.#index = index;
	}
	of(url) {
		const id = this.#table.intern(url.bytes, url.hostStart, url.hostEnd);
		if (id >= this.#hashes.length) this.#grow(id);
		if (id >= 0 && this.#hashes[id] === 0) {
			this.#hashes[id] = hostHash(url.bytes, url.hostStart, url.hostEnd);
			const host = this.#table.text(id);
			this.#sources[id] = WANTED.some((text) => host.includes(text)) ? WITH_HOSTS.findIndex((source) => hasHost(source, host)) + 1 : 0;
		}
		return id;
	}
	origin(id, url) {
		if (this.#index === void 0) return -1;
		const slot = id * 2 + (url.https ? 1 : 0);
		if (url.port !== 0 || id < 0) return this.#index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, url.port);
		const known = this.#origins[slot] ?? UNASKED;
		if (known !== UNASKED) return known;
		const origin = this.#index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, 0);
		this.#origins[slot] = origin;
		return origin;
	}
	hash(id) {
		return this.#hashes[id] ?? 0;
	}
	source(id) {
		const found = this.#sources[id] ?? 0;
		return found === 0 ? void 0 : WITH_HOSTS[found - 1];
	}
	name(id) {
		return this.#table.text(id);
	}
	#grow(id) {
		const room = Math.max(id + 1, this.#hashes.length * 2);
		const hashes = new Float64Array(room);
		hashes.set(this.#hashes);
		this.#hashes = hashes;
		const sources = new Uint8Array(room);
		sources.set(this.#sources);
		this.#sources = sources;
		const origins = new Int32Array(room * 2).fill(UNASKED);
		origins.set(this.#origins);
		this.#origins = origins;
	}
};

// src/optout/verify/row-bytes.ts
function sameBytes(bytes, start, end, from, to) {
	if (end - start !== to - from) return false;
	for (let i = 0; i < end - start; i += 1) if (bytes[start + i] !== bytes[from + i]) return false;
	return true;
}
function otherScheme(bytes, start, end) {
	let i = start;
	while (i < end && i < start + 32 && isSchemeByte(bytes[i] ?? 0)) i += 1;
	if (i === start || bytes[i] !== 58) return false;
	const scheme = Buffer.from(bytes.buffer, bytes.byteOffset + start, i - start).toString("latin1").toLowerCase();
	return scheme !== "http" && scheme !== "https";
}
function isSchemeByte(c) {
	const low = c | 32;
	return low >= 97 && low <= 122 || c >= 48 && c <= 57 || c === 43 || c === 45 || c === 46;
}

// src/optout/verify/robots-question.ts
const ROOT$1 = Uint8Array.of(47);
const ROBOTS$1 = Buffer.from("/robots.txt");
const { allowed: ALLOWED, unavailable: UNAVAILABLE, unreachable: UNREACHABLE } = REASON_CODE;
var RobotsQuestion = class {
	index;
	#arena;
	#compared;
	#setup;
	#asked;
	name = -1;
	set = -1;
	crawl = -1;
	differs = false;
	others = false;
	#lastSet = -1;
	#lastAnswer = -1;
	constructor(setup) {
		this.#setup = setup;
		this.index = openSnapshots(setup.snapshots);
		this.#arena = openArena(setup.snapshots.arena);
		this.#compared = setup.snapshots.compared === void 0 ? void 0 : openArena(setup.snapshots.compared);
		this.#asked = [...setup.controlTokens, ...setup.trainingBots];
	}
	ofSlot(slot, agent, target, use) {
		this.#reset();
		switch (this.index.state(slot)) {
			case "ok": return this.#ask("slot", slot, agent, target, use);
			case "unavailable":
				this.crawl = 1;
				this.#compareState(slot, agent);
				return UNAVAILABLE;
			case "unreachable":
				this.crawl = 0;
				this.#compareState(slot, agent);
				this.name = agent;
				return UNREACHABLE;
			case "decision-only": return this.#decision(slot, agent, use);
			case "unreadable": return REASON_CODE["snapshot-unreadable"];
			case "error-unknown": return REASON_CODE["fetch-status-unknown"];
			case "conflict": return REASON_CODE["snapshots-conflict"];
		}
	}
	ofBody(body, agent, target, use) {
		this.#reset();
		return this.#ask("body", body, agent, target, use);
	}
	rule(set, target) {
		if (set < 0) return void 0;
		return target.start === target.end ? this.#arena.rule(set, ROOT$1, 0, 1) : this.#arena.rule(set, target.bytes, target.start, target.end);
	}
	#reset() {
		this.name = -1;
		this.set = -1;
		this.crawl = -1;
		this.#lastSet = -1;
		this.differs = false;
		this.others = false;
	}
	#ask(source, id, agent, target, use) {
		const own = this.#answer(source, id, agent, target);
		this.crawl = own;
		let code = own === 0 ? REASON_CODE["fetching-agent"] : own === 1 ? ALLOWED : own === -2 ? REASON_CODE["too-many-rules"] : REASON_CODE["snapshot-unreadable"];
		if (own === 0) {
			this.name = agent;
			this.set = this.#lastSet;
		}
		if (use && own !== 0) {
			const tokens = this.#setup.controlTokens.length;
			for (let i = 0; i < this.#asked.length; i += 1) {
				const name = this.#asked[i] ?? 0;
				if (name === agent) continue;
				const answer = this.#answer(source, id, name, target);
				if (answer === 0) {
					this.name = name;
					this.set = this.#lastSet;
					code = i < tokens ? REASON_CODE["control-token"] : REASON_CODE["training-bot"];
					break;
				}
				if (answer === -2 && code === ALLOWED) code = REASON_CODE["too-many-rules"];
				if (answer === -1 && code === ALLOWED) code = REASON_CODE["snapshot-unreadable"];
			}
		}
		for (let i = 0; i < this.#setup.others && !this.others; i += 1) this.others = this.#answer(source, id, this.#setup.names.length + i, target) === 0;
		return code;
	}
	#answer(source, id, name, target) {
		const set = source === "slot" ? this.index.ruleSet(id, name) : this.index.ruleSetOfBody(id, name);
		if (set !== this.#lastSet || set < 0) {
			this.#lastAnswer = decide(this.#arena, set, target);
			this.#lastSet = set;
		}
		const answer = this.#lastAnswer;
		if (this.#compared !== void 0 && !this.differs && name < this.#setup.names.length) {
			const other = source === "slot" ? this.index.ruleSetCompared(id, name) : this.index.ruleSetOfBodyCompared(id, name);
			this.differs = decide(this.#compared, other, target) !== answer;
		}
		return answer;
	}
	#compareState(slot, agent) {
		if (this.#compared === void 0) return;
		const other = this.index.ruleSetCompared(slot, agent);
		this.differs = other >= 0 && other === 1 !== (this.index.ruleSet(slot, agent) === 1);
	}
	#decision(slot, agent, use) {
		this.crawl = this.index.decision(slot, agent);
		let code = this.crawl === 0 ? REASON_CODE["fetching-agent"] : this.crawl === 1 ? ALLOWED : REASON_CODE["decision-not-said"];
		if (this.crawl === 0) {
			this.name = agent;
			return code;
		}
		if (!use) return code;
		for (let i = 0; i < this.#asked.length; i += 1) {
			const name = this.#asked[i] ?? 0;
			if (name === agent) continue;
			const answer = this.index.decision(slot, name);
			if (answer === 0) {
				this.name = name;
				return i < this.#setup.controlTokens.length ? REASON_CODE["control-token"] : REASON_CODE["training-bot"];
			}
			if (answer < 0) code = REASON_CODE["decision-not-said"];
		}
		return code;
	}
};
function decide(arena, set, target) {
	if (set === 0) return 1;
	if (set < 0) return -1;
	if (set === 2) return -2;
	if (set === 1) return 0;
	if (target.start === target.end) return arena.allowed(set, ROOT$1, 0, 1) ? 1 : 0;
	return arena.allowed(set, target.bytes, target.start, target.end) ? 1 : 0;
}
function isRobotsTxt(target) {
	if (target.end - target.start !== ROBOTS$1.length) return false;
	for (let i = 0; i < ROBOTS$1.length; i += 1) if (target.bytes[target.start + i] !== ROBOTS$1[i]) return false;
	return true;
}

// src/optout/joins/judge.ts
function stillPresent(presence) {
	return presence === "fetched-after" || presence === "kept-after" || presence === "undated";
}
function judgePresence(from, to, row, manifest) {
	const latest = Number.isNaN(manifest) ? row : Number.isNaN(row) ? manifest : Math.max(row, manifest);
	if (Number.isNaN(latest)) return Number.isNaN(from) ? "undated" : "no-time";
	const asked = Number.isNaN(row) ? manifest : row;
	if (!Number.isNaN(to) && asked > to) return "after-end";
	if (Number.isNaN(from)) return "undated";
	if (row >= from) return "fetched-after";
	return latest >= from ? "kept-after" : "before-decision";
}

// src/optout/url/canonical.ts
const HEX$1 = Uint8Array.from("0123456789ABCDEF", (c) => c.charCodeAt(0));
const UNRESERVED = Uint8Array.from({ length: 256 }, (_, c) => /[A-Za-z0-9\-._~]/u.test(String.fromCharCode(c)) ? 1 : 0);
const PLAIN$1 = Uint8Array.from({ length: 256 }, (_, c) => UNRESERVED[c] === 1 || "/?:@!$&'()*+,;=[]|".includes(String.fromCharCode(c)) ? 1 : 0);
function hexDigit(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const letter = c | 32;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
function isCanonical(bytes, start, end) {
	for (let i = start; i < end; i += 1) if (PLAIN$1[bytes[i] ?? 0] === 0) return false;
	return true;
}
function canonicalTarget(bytes, start, end, out) {
	let to = 0;
	for (let i = start; i < end; i += 1) {
		let c = bytes[i] ?? 0;
		if (PLAIN$1[c] === 1) {
			out[to++] = c;
			continue;
		}
		if (c === 37) {
			const high = i + 2 < end ? hexDigit(bytes[i + 1] ?? 0) : -1;
			const low = i + 2 < end ? hexDigit(bytes[i + 2] ?? 0) : -1;
			if (high >= 0 && low >= 0) {
				i += 2;
				c = high * 16 + low;
				if (UNRESERVED[c] === 1) {
					out[to++] = c;
					continue;
				}
			}
		}
		out[to++] = 37;
		out[to++] = HEX$1[c >> 4] ?? 0;
		out[to++] = HEX$1[c & 15] ?? 0;
	}
	return to;
}

// src/optout/joins/digest-text.ts
const SHA256_WORDS = 8;
const SHA1_WORDS = 5;
function afterName(bytes, start, end, name) {
	if (end - start <= name.length) return start;
	for (let i = 0; i < name.length; i += 1) if (((bytes[start + i] ?? 0) | 32) !== name.charCodeAt(i)) return start;
	const mark = bytes[start + name.length];
	return mark === 58 || mark === 45 ? start + name.length + 1 : start;
}
const HEX = Uint16Array.from({ length: 256 }, (_, c) => {
	const digit = hexDigit(c);
	return digit < 0 ? 256 : digit;
});
function hexWords(bytes, start, words, out) {
	for (let w = 0, at = start; w < words; w += 1, at += 8) {
		const a = HEX[bytes[at]], b = HEX[bytes[at + 1]], c = HEX[bytes[at + 2]], d = HEX[bytes[at + 3]];
		const e = HEX[bytes[at + 4]], f = HEX[bytes[at + 5]], g = HEX[bytes[at + 6]], h = HEX[bytes[at + 7]];
		if ((a | b | c | d | e | f | g | h) > 15) return false;
		out[w] = a << 28 | b << 24 | c << 20 | d << 16 | e << 12 | f << 8 | g << 4 | h;
	}
	return true;
}
function base32Words(bytes, start, out) {
	let bits = 0;
	let held = 0;
	let w = 0;
	for (let at = start; at < start + 32; at += 1) {
		const c = bytes[at] ?? 0;
		const letter = (c | 32) - 97;
		const value = letter >= 0 && letter < 26 && c >= 65 ? letter : c >= 50 && c <= 55 ? c - 50 + 26 : -1;
		if (value < 0) return false;
		const room = 32 - held;
		if (room > 5) {
			bits = bits << 5 | value;
			held += 5;
			continue;
		}
		out[w++] = bits << room | value >> 5 - room;
		held = 5 - room;
		bits = value & (1 << held) - 1;
	}
	return true;
}
function readSha256(bytes, start, end, out) {
	const from = end - start === 64 ? start : afterName(bytes, start, end, "sha256");
	return end - from === 64 && hexWords(bytes, from, 8, out);
}
function readSha1(bytes, start, end, out) {
	const from = end - start === 32 || end - start === 40 ? start : afterName(bytes, start, end, "sha1");
	return end - from === 40 ? hexWords(bytes, from, 5, out) : end - from === 32 && base32Words(bytes, from, out);
}
function hexText(words) {
	return Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
}

// src/optout/joins/hashing.ts
const PRIME = 16777619;
function step(hash, byte) {
	return Math.imul(hash ^ byte, PRIME);
}
function finish(hash) {
	let h = hash;
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return (h ^ h >>> 16) >>> 0;
}
function hashName(bytes, start, end, seed) {
	let h = seed;
	for (let i = end - 1; i >= start; i -= 1) h = step(h, bytes[i] ?? 0);
	return finish(h);
}
function hashWords(words, at, length, seed) {
	let h = seed;
	for (let i = at; i < at + length; i += 1) h = Math.imul(h ^ (words[i] ?? 0), 2654435761) ^ h >>> 15;
	return finish(h);
}
function newSlots(count) {
	let slots = 4;
	while (slots < count * 2) slots *= 2;
	return new Uint32Array(new SharedArrayBuffer(slots * 8));
}
function newSieve(count) {
	let words = 1;
	while (words * 4 < count) words *= 2;
	return new Uint32Array(new SharedArrayBuffer(words * 4));
}
function mark(sieve, hash) {
	const at = hash >>> 5 & sieve.length - 1;
	sieve[at] = (sieve[at] ?? 0) | 1 << (hash & 31);
}
function emptySlot(slots, hash) {
	const mask = slots.length / 2 - 1;
	let slot = hash & mask;
	while (slots[slot * 2 + 1] !== 0) slot = slot + 1 & mask;
	return slot * 2;
}

// src/optout/joins/join-name.ts
function hit(hits, entry, how) {
	const at = hits.count;
	if (at === hits.entries.length) {
		hits.full = true;
		return;
	}
	hits.entries[at] = entry;
	hits.how[at] = how;
	hits.count = at + 1;
}
var NameJoin = class {
	seed;
	head;
	next;
	#slots;
	#mask;
	#bytes;
	#ends;
	constructor(data) {
		this.seed = data.seed;
		this.head = new Int32Array(data.buffers.nameHead);
		this.next = new Int32Array(data.buffers.next);
		this.#slots = new Uint32Array(data.buffers.nameSlots);
		this.#mask = this.#slots.length / 2 - 1;
		this.#bytes = new Uint8Array(data.buffers.names);
		this.#ends = new Uint32Array(data.buffers.nameEnds);
	}
	find(bytes, start, end) {
		return this.seek(hashName(bytes, start, end, this.seed), bytes, start, end);
	}
	findStepped(state, bytes, start, end) {
		return this.seek(finish(state), bytes, start, end);
	}
	seek(hash, bytes, start, end) {
		const slots = this.#slots;
		for (let slot = hash & this.#mask;; slot = slot + 1 & this.#mask) {
			const id = slots[slot * 2 + 1] ?? 0;
			if (id === 0) return -1;
			if (slots[slot * 2] === hash && this.#equal(id - 1, bytes, start, end)) return id - 1;
		}
	}
	text(name) {
		return Buffer.from(this.#bytes.subarray(name === 0 ? 0 : this.#ends[name - 1] ?? 0, this.#ends[name] ?? 0)).toString("utf8");
	}
	#equal(name, bytes, start, end) {
		const from = name === 0 ? 0 : this.#ends[name - 1] ?? 0;
		if ((this.#ends[name] ?? 0) - from !== end - start) return false;
		for (let i = start, k = from; i < end; i += 1, k += 1) if (this.#bytes[k] !== bytes[i]) return false;
		return true;
	}
};

// src/optout/joins/types.ts
const JOINED_KINDS = [
	"domain",
	"host",
	"url-prefix",
	"url",
	"sha256",
	"sha1-base32",
	"repository",
	"account"
];
const ENTRY_KINDS = [...JOINED_KINDS, "host-label"];
const OTHER_KINDS = ["iscc", "dataset-id"];
const HOW = [
	"domain",
	"host",
	"url-prefix",
	"url",
	"other-scheme",
	"sha256",
	"sha1-base32",
	"repository",
	"account",
	"host-label"
];
const HOW_CODE = Object.fromEntries(HOW.map((how, code) => [how, code]));
function newHits(room = 4096) {
	return {
		count: 0,
		entries: new Int32Array(room),
		how: new Uint8Array(room),
		full: false
	};
}

// src/optout/joins/join-digest.ts
var DigestJoin = class {
	#read;
	#length;
	#how;
	#words;
	#sieve;
	#slots;
	#mask;
	#head;
	#next;
	#seed;
	#asked = new Uint32Array(8);
	constructor(kind, data) {
		const { buffers } = data;
		const long = kind === "sha256";
		this.#read = long ? readSha256 : readSha1;
		this.#length = long ? 8 : 5;
		this.#how = HOW_CODE[kind];
		this.#words = new Uint32Array(long ? buffers.sha256 : buffers.sha1);
		this.#sieve = new Uint32Array(long ? buffers.sha256Sieve : buffers.sha1Sieve);
		this.#slots = new Uint32Array(long ? buffers.sha256Slots : buffers.sha1Slots);
		this.#mask = this.#slots.length / 2 - 1;
		this.#head = new Int32Array(long ? buffers.sha256Head : buffers.sha1Head);
		this.#next = new Int32Array(buffers.next);
		this.#seed = data.seed;
	}
	match(bytes, start, end, hits) {
		if (!this.#read(bytes, start, end, this.#asked)) return;
		const hash = hashWords(this.#asked, 0, this.#length, this.#seed);
		const sieve = this.#sieve;
		if ((sieve[hash >>> 5 & sieve.length - 1] & 1 << (hash & 31)) === 0) return;
		for (let slot = hash & this.#mask;; slot = slot + 1 & this.#mask) {
			const digest = (this.#slots[slot * 2 + 1] ?? 0) - 1;
			if (digest < 0) return;
			if (this.#slots[slot * 2] !== hash || !this.#equal(digest)) continue;
			for (let e = this.#head[digest] ?? -1; e >= 0; e = this.#next[e] ?? -1) hit(hits, e, this.#how);
			return;
		}
	}
	#equal(digest) {
		const at = digest * this.#length;
		for (let i = 0; i < this.#length; i += 1) if (this.#words[at + i] !== this.#asked[i]) return false;
		return true;
	}
};

// src/optout/joins/entry-flags.ts
const FLAG = {
	kind: 15,
	literal: 16,
	http: 32,
	https: 64
};
const CODE = Object.fromEntries(ENTRY_KINDS.map((kind, code) => [kind, code]));
const MAX_SAME = 16;
var Chains = class {
	next;
	dropped = [];
	repeated = 0;
	#flags;
	#listUse;
	#from;
	#to;
	#roles;
	constructor(size, flags, listUse, from, to, roles) {
		this.next = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
		this.#flags = flags;
		this.#listUse = listUse;
		this.#from = from;
		this.#to = to;
		this.#roles = roles;
	}
	add(head, entry) {
		let count = 0;
		let last = -1;
		for (let e = head; e >= 0; e = this.next[e] ?? -1) {
			if (this.#same(e, entry)) {
				this.repeated += 1;
				if (!this.#earlier(entry, e)) return head;
				this.next[entry] = this.next[e] ?? -1;
				this.next[e] = -1;
				if (last < 0) return entry;
				this.next[last] = entry;
				return head;
			}
			count += 1;
			last = e;
		}
		if (count >= 16) {
			this.dropped.push({ entry });
			return head;
		}
		if (last < 0) return entry;
		this.next[last] = entry;
		return head;
	}
	#same(a, b) {
		const x = this.#listUse[a] ?? 0;
		const y = this.#listUse[b] ?? 0;
		return this.#flags[a] === this.#flags[b] && x % 65536 === y % 65536 && Object.is(this.#to[a] ?? NaN, this.#to[b] ?? NaN) && this.#roles[Math.floor(x / 65536)] === this.#roles[Math.floor(y / 65536)];
	}
	#earlier(a, b) {
		const x = this.#from[a] ?? NaN;
		const y = this.#from[b] ?? NaN;
		return Number.isNaN(x) ? !Number.isNaN(y) : x < y;
	}
};

// src/optout/joins/repository-key.ts
const DEFAULT_HOST = "github.com";
const MAX_KEY$1 = 512;
function repositoryKey(value, kind) {
	let text = value.trim().replace(/^git\+/iu, "").replace(/^(?:https?|git|ssh):\/\//iu, "").replace(/^[a-z]{1,20}@(?=[^/@]+[:/])/iu, "");
	const stop = text.search(/[?#]/u);
	if (stop >= 0) text = text.slice(0, stop);
	text = text.replace(/^([a-z0-9.-]{1,253}):(?!\d)/iu, "$1/").toLowerCase();
	if (text.startsWith("www.")) text = text.slice(4);
	if (text.startsWith("@")) text = text.slice(1);
	let parts = text.split("/", 12).filter((part) => part !== "");
	const host = parts[0] ?? "";
	if (host === DEFAULT_HOST) parts = parts.slice(1);
	const foreign = host !== DEFAULT_HOST && host.includes(".") && parts.length > (kind === "repository" ? 2 : 1);
	const wanted = kind === "repository" ? 2 : 1;
	if (!foreign) parts = parts.slice(0, wanted);
	if (kind === "repository") parts = parts.map((part, index) => index === parts.length - 1 ? part.replace(/\.git$/u, "") : part);
	const key = parts.join("/");
	return parts.length < wanted || key.length > MAX_KEY$1 || /[\s\u0000-\u0020@]/u.test(key) || parts.includes("") ? void 0 : key;
}

// src/optout/joins/join-repository.ts
const SLASH = 47;
const DOT$1 = 46;
const MAX_VALUE = 2048;
const REPOSITORY$1 = 1;
const ACCOUNT$1 = 2;
const PLAIN = Uint8Array.from({ length: 256 }, (_, c) => /[A-Za-z0-9_./-]/u.test(String.fromCharCode(c)) ? 1 : 0);
var RepositoryJoin = class {
	#names;
	#flags;
	#key = /* @__PURE__ */ new Uint8Array(2049);
	constructor(data, names) {
		this.#names = names;
		this.#flags = new Uint8Array(data.buffers.flags);
	}
	repository(bytes, start, end, hits) {
		const length = this.#plain(bytes, start, end) || this.#odd(bytes, start, end, "repository");
		if (length === 0) return;
		this.#look(REPOSITORY$1, length, HOW_CODE.repository, hits);
		let first = 1;
		let dotted = false;
		while (first < length && this.#key[first] !== SLASH) {
			if (this.#key[first] === DOT$1) dotted = true;
			first += 1;
		}
		for (let i = first; i < length; i += 1) {
			if (this.#key[i] !== SLASH || i === first && dotted) continue;
			this.#look(ACCOUNT$1, i, HOW_CODE.account, hits);
		}
	}
	account(bytes, start, end, hits) {
		const length = this.#odd(bytes, start, end, "account");
		if (length > 0) this.#look(ACCOUNT$1, length, HOW_CODE.account, hits);
	}
	#plain(bytes, start, end) {
		if (end - start > 256 || end - start < 3) return 0;
		let to = 1;
		let slash = 0;
		for (let i = start; i < end; i += 1) {
			const c = bytes[i] ?? 0;
			if (PLAIN[c] === 0 || c === DOT$1 && slash === 0) return 0;
			if (c === SLASH) {
				if (slash !== 0 || to === 1) return 0;
				slash = to;
			}
			this.#key[to++] = c >= 65 && c <= 90 ? c | 32 : c;
		}
		const git = this.#key[to - 4] === DOT$1 && this.#key[to - 3] === 103 && this.#key[to - 2] === 105 && this.#key[to - 1] === 116;
		return slash === 0 || slash === to - 1 || git ? 0 : to;
	}
	#odd(bytes, start, end, kind) {
		if (end <= start || end - start > MAX_VALUE) return 0;
		const key = repositoryKey(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8"), kind);
		if (key === void 0) return 0;
		return Buffer.from(this.#key.buffer).write(key, 1, "utf8") + 1;
	}
	#look(mark, length, how, hits) {
		this.#key[0] = mark;
		const name = this.#names.find(this.#key, 0, length);
		const kind = mark === REPOSITORY$1 ? CODE.repository : CODE.account;
		for (let e = name < 0 ? -1 : this.#names.head[name] ?? -1; e >= 0; e = this.#names.next[e] ?? -1) if (((this.#flags[e] ?? 0) & FLAG.kind) === kind) hit(hits, e, how);
	}
};

// src/optout/joins/join-url.ts
const DOT = 46;
const MAX_KEY = 300;
const ROOT = Uint8Array.of(47);
var UrlJoin = class {
	#names;
	#flags;
	#nameNodes;
	#paths;
	#ends;
	#parent;
	#head;
	#nameOfNode;
	#key = new Uint8Array(MAX_KEY);
	#length = -1;
	#port = 0;
	#ofHost = newHits();
	#low = 0;
	#high = 0;
	#scratch = /* @__PURE__ */ new Uint8Array(4096);
	#labels;
	#label = new Uint8Array(MAX_KEY);
	constructor(data, names) {
		this.#names = names;
		this.#labels = data.has.labels;
		this.#flags = new Uint8Array(data.buffers.flags);
		this.#nameNodes = new Uint32Array(data.buffers.nameNodes);
		this.#paths = new Uint8Array(data.buffers.paths);
		this.#ends = new Uint32Array(data.buffers.nodeEnds);
		this.#parent = new Int32Array(data.buffers.nodeParent);
		this.#head = new Int32Array(data.buffers.nodeHead);
		this.#nameOfNode = (node) => lastAtMost(this.#nameNodes, node);
	}
	match(url, hits) {
		if (!this.#sameHost(url)) this.#resolve(url);
		const of = this.#ofHost;
		for (let i = 0; i < of.count; i += 1) hit(hits, of.entries[i] ?? 0, of.how[i] ?? 0);
		if (this.#high > this.#low) this.#path(url, hits);
	}
	text(node, flags) {
		const scheme = (flags & FLAG.https) !== 0 ? "https://" : (flags & FLAG.http) !== 0 ? "http://" : "";
		const path = Buffer.from(this.#paths.subarray(this.#start(node), this.#ends[node] ?? 0)).toString("latin1");
		return scheme + this.#names.text(this.#nameOfNode(node)) + path + ((flags & FLAG.kind) === CODE["url-prefix"] && (flags & FLAG.literal) !== 0 ? "*" : "");
	}
	#sameHost(url) {
		const length = url.hostEnd - url.hostStart;
		if (length !== this.#length || url.port !== this.#port) return false;
		const { bytes } = url;
		for (let i = 0, k = url.hostStart; i < length; i += 1, k += 1) if (this.#key[i] !== bytes[k]) return false;
		return true;
	}
	#resolve(url) {
		const { bytes, hostStart, hostEnd } = url;
		const of = this.#ofHost;
		of.count = 0;
		const names = this.#names;
		let whole = -1;
		let state = names.seed;
		for (let i = hostEnd - 1; i >= hostStart; i -= 1) {
			state = step(state, bytes[i] ?? 0);
			if (i !== hostStart && bytes[i - 1] !== DOT) continue;
			const name = names.findStepped(state, bytes, i, hostEnd);
			if (i === hostStart) whole = name;
			if (name < 0) continue;
			for (let e = names.head[name] ?? -1; e >= 0; e = names.next[e] ?? -1) {
				const kind = (this.#flags[e] ?? 0) & FLAG.kind;
				if (kind === CODE.domain) hit(of, e, HOW_CODE.domain);
				else if (kind === CODE.host && i === hostStart) hit(of, e, HOW_CODE.host);
			}
		}
		if (this.#labels) this.#matchLabels(bytes, hostStart, hostEnd);
		const length = hostEnd - hostStart;
		this.#length = length <= 260 ? length : -1;
		this.#port = url.port;
		for (let i = 0; i < length && i < 260; i += 1) this.#key[i] = bytes[hostStart + i] ?? 0;
		const origin = url.port === 0 ? whole : this.#withPort(length, url.port);
		this.#low = origin < 0 ? 0 : this.#nameNodes[origin] ?? 0;
		this.#high = origin < 0 ? 0 : this.#nameNodes[origin + 1] ?? 0;
	}
	#matchLabels(bytes, hostStart, hostEnd) {
		for (let start = hostStart, end = start; end < hostEnd; start = end + 1) {
			end = start;
			while (end < hostEnd && bytes[end] !== DOT) end += 1;
			if (end === hostEnd || end - start > 63) continue;
			let digits = end;
			while (digits > start && (bytes[digits - 1] ?? 0) >= 48 && (bytes[digits - 1] ?? 0) <= 57) digits -= 1;
			this.#label[0] = 3;
			for (let i = start; i < end; i += 1) {
				this.#label[i - start + 1] = bytes[i] ?? 0;
				const next = i + 1;
				if (next < digits && bytes[next] !== 45) continue;
				const name = this.#names.find(this.#label, 0, next - start + 1);
				for (let e = name < 0 ? -1 : this.#names.head[name] ?? -1; e >= 0; e = this.#names.next[e] ?? -1) hit(this.#ofHost, e, HOW_CODE["host-label"]);
			}
		}
	}
	#withPort(length, port) {
		if (length > 260) return -1;
		let at = length;
		this.#key[at++] = 58;
		let unit = 1;
		while (unit * 10 <= port) unit *= 10;
		for (; unit >= 1; unit = Math.floor(unit / 10)) this.#key[at++] = 48 + Math.floor(port / unit) % 10;
		return this.#names.find(this.#key, 0, at);
	}
	#start(node) {
		return node === 0 ? 0 : this.#ends[node - 1] ?? 0;
	}
	#path(url, hits) {
		let { bytes, targetStart: start, targetEnd: end } = url;
		if (start === end) {
			bytes = ROOT;
			start = 0;
			end = 1;
		} else if (!isCanonical(bytes, start, end)) {
			if (this.#scratch.length < (end - start) * 3) this.#scratch = new Uint8Array((end - start) * 6);
			end = canonicalTarget(bytes, start, end, this.#scratch);
			bytes = this.#scratch;
			start = 0;
		}
		let low = this.#low;
		let high = this.#high;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.#after(middle, bytes, start, end)) high = middle;
			else low = middle + 1;
		}
		if (low === this.#low) return;
		const common = this.#common(low - 1, bytes, start, end);
		for (let node = low - 1; node >= 0; node = this.#parent[node] ?? -1) {
			const length = (this.#ends[node] ?? 0) - this.#start(node);
			if (length <= common) this.#node(node, url, bytes[start + length], start + length === end, hits);
		}
	}
	#node(node, url, following, whole, hits) {
		for (let e = this.#head[node] ?? -1; e >= 0; e = this.#names.next[e] ?? -1) {
			const flags = this.#flags[e] ?? 0;
			const exact = (flags & FLAG.kind) === CODE.url;
			if (!whole && (exact || (flags & FLAG.literal) === 0 && following !== 47 && following !== 63 && following !== 38 && following !== 59)) continue;
			if ((flags & (FLAG.http | FLAG.https)) === 0 || (flags & FLAG.https) !== 0 === url.https) hit(hits, e, exact ? HOW_CODE.url : HOW_CODE["url-prefix"]);
			else if (url.port === 0) hit(hits, e, HOW_CODE["other-scheme"]);
		}
	}
	#after(node, bytes, start, end) {
		const from = this.#start(node);
		const common = this.#common(node, bytes, start, end);
		if (from + common === this.#ends[node]) return false;
		return start + common === end || (this.#paths[from + common] ?? 0) > (bytes[start + common] ?? 0);
	}
	#common(node, bytes, start, end) {
		const from = this.#start(node);
		const length = Math.min((this.#ends[node] ?? 0) - from, end - start);
		const paths = this.#paths;
		let i = 0;
		while (i < length && paths[from + i] === bytes[start + i]) i += 1;
		return i;
	}
};
function lastAtMost(sorted, value) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

// src/optout/joins/open.ts
const ISO_LIMIT = 864e13;
function openRegister(data) {
	const { buffers } = data;
	const flags = new Uint8Array(buffers.flags);
	const lines = new Uint32Array(buffers.lines);
	const listUse = new Uint32Array(buffers.listUse);
	const from = new Float64Array(buffers.from);
	const to = new Float64Array(buffers.to);
	const subject = new Uint32Array(buffers.subject);
	const names = new NameJoin(data);
	const urls = new UrlJoin(data, names);
	const sha256 = new DigestJoin("sha256", data);
	const sha1 = new DigestJoin("sha1-base32", data);
	const repositories = new RepositoryJoin(data, names);
	const listOf = (entry) => data.lists[Math.floor((listUse[entry] ?? 0) / 65536)] ?? {
		name: "",
		role: "removal-register"
	};
	const idEnds = new Uint32Array(buffers.idEnds);
	const ids = Buffer.from(buffers.ids);
	const textOf = (entry) => ids.toString("utf8", entry === 0 ? 0 : idEnds[entry - 1] ?? 0, idEnds[entry] ?? 0);
	const value = (entry) => {
		const kind = ENTRY_KINDS[(flags[entry] ?? 0) & FLAG.kind] ?? "domain";
		const number = subject[entry] ?? 0;
		if (kind === "sha256") return hexText(new Uint32Array(buffers.sha256, number * 8 * 4, 8));
		if (kind === "sha1-base32") return hexText(new Uint32Array(buffers.sha1, number * 5 * 4, 5));
		if (kind === "url" || kind === "url-prefix") return urls.text(number, flags[entry] ?? 0);
		return names.text(number).replace(/^[\u0001\u0002\u0003]/u, "");
	};
	return {
		size: data.size,
		lists: data.lists,
		has: data.has,
		url: (url, hits) => {
			urls.match(url, hits);
		},
		hash: (kind, bytes, start, end, hits) => {
			(kind === "sha256" ? sha256 : sha1).match(bytes, start, end, hits);
		},
		repository: (bytes, start, end, hits) => {
			repositories.repository(bytes, start, end, hits);
		},
		account: (bytes, start, end, hits) => {
			repositories.account(bytes, start, end, hits);
		},
		list: listOf,
		from: (entry) => from[entry] ?? NaN,
		to: (entry) => to[entry] ?? NaN,
		describe: (entry) => {
			const list = listOf(entry);
			const use = data.uses[(listUse[entry] ?? 0) % 65536] ?? "";
			const start = isoInstant(from[entry]);
			const end = isoInstant(to[entry]);
			return {
				id: textOf(entry) || `${list.name}:${String(lines[entry] ?? 0)}`,
				kind: ENTRY_KINDS[(flags[entry] ?? 0) & FLAG.kind] ?? "domain",
				value: value(entry),
				...use === "" ? {} : { use },
				...start === void 0 ? {} : { from: start },
				...end === void 0 ? {} : { to: end },
				list,
				line: lines[entry] ?? 0
			};
		}
	};
}
function isoInstant(ms) {
	return ms === void 0 || Number.isNaN(ms) || Math.abs(ms) > ISO_LIMIT ? void 0 : new Date(ms).toISOString();
}

// src/optout/verify/row-joins.ts
const OTHER_SCHEME = HOW_CODE["other-scheme"];
const { sha256: SHA256, sha1: SHA1, repository: REPOSITORY, account: ACCOUNT } = COLUMN;
const EXCLUSION = joinExamples("exclusion-list");
const PIRATED$1 = joinExamples("pirated-host");
const REMOVAL = joinExamples("removal-request");
var RowJoins = class {
	#register;
	#roles;
	#hits = newHits();
	#text = /* @__PURE__ */ new Map();
	found = 0;
	constructor(data) {
		this.#register = openRegister(data);
		this.#roles = this.#register.lists.map((list) => list.role);
	}
	row(row, urls, count, time, kept, known, manifest, tally, describe) {
		const hits = this.#hits;
		const register = this.#register;
		hits.count = 0;
		hits.full = false;
		this.found = known ? 4 : 0;
		for (let i = 0; i < count; i += 1) {
			const url = urls[i];
			if (url !== void 0) register.url(url, hits);
		}
		if (register.has.sha256) this.#hash("sha256", row, SHA256);
		if (register.has.sha1) this.#hash("sha1-base32", row, SHA1);
		if (register.has.repositories) {
			const repository = row.start[REPOSITORY] ?? -1;
			if (repository >= 0) register.repository(row.bytes, repository, row.end[REPOSITORY] ?? 0, hits);
			const account = row.start[ACCOUNT] ?? -1;
			if (account >= 0) register.account(row.bytes, account, row.end[ACCOUNT] ?? 0, hits);
		}
		if (hits.count > 0) this.#count(row.line, time, kept, manifest, tally, describe);
	}
	#hash(kind, row, column) {
		const start = row.start[column] ?? -1;
		if (start >= 0) this.#register.hash(kind, row.bytes, start, row.end[column] ?? 0, this.#hits);
	}
	#count(line, time, kept, manifest, tally, describe) {
		const { entries, how, count } = this.#hits;
		const seen = /* @__PURE__ */ new Set();
		let late = false;
		for (let i = 0; i < count; i += 1) {
			const entry = entries[i] ?? 0;
			if (how[i] === OTHER_SCHEME) continue;
			const text = this.#describe(entry);
			const role = this.#register.list(entry).role;
			if (role === "removal-register") {
				if (!kept || !this.#inForce(entry, time, manifest, tally)) continue;
				if (this.found % 2 === 0) tally.removalRows += 1;
				this.found |= 1;
				if (once(seen, `r${text.id}`)) tally.removal(text.id, line, () => finding(describe(), "removal-request", text));
				if (tally.wants(REMOVAL, line) && once(seen, "removal")) tally.example(REMOVAL, line, finding(describe(), "removal-request", text));
			} else {
				const exclusion = role === "exclusion-list";
				const bit = exclusion ? 2 : 4;
				late ||= !Number.isNaN(this.#register.from(entry)) && time !== void 0 && this.#register.from(entry) > time.ms;
				if ((this.found & bit) === 0) {
					if (exclusion) tally.exclusionRows += 1;
					else tally.piratedRows += 1;
					this.found |= bit;
					if (tally.wants(exclusion ? EXCLUSION : PIRATED$1, line)) tally.example(exclusion ? EXCLUSION : PIRATED$1, line, finding(describe(), exclusion ? "exclusion-list" : "pirated-host", text));
				}
				if (exclusion && once(seen, `e${text.value}`)) tally.exclusion(text.value);
				if (!exclusion && once(seen, `p${text.list.name}`)) tally.pirated(text.list.name);
			}
		}
		if (late) tally.note(NOTE_CODE["listed-after-fetch"]);
	}
	#inForce(entry, time, manifest, tally) {
		const presence = judgePresence(this.#register.from(entry), this.#register.to(entry), time?.ms ?? NaN, manifest.date ?? NaN);
		if (presence === "before-decision") tally.note(NOTE_CODE["removal-decided-after-fetch"]);
		if (presence === "no-time") tally.note(NOTE_CODE["removal-without-time"]);
		return stillPresent(presence);
	}
	#describe(entry) {
		let text = this.#text.get(entry);
		if (text === void 0) {
			text = this.#register.describe(entry);
			if (this.#text.size >= 1e4) this.#text.clear();
			this.#text.set(entry, text);
		}
		return text;
	}
	get roles() {
		return this.#roles;
	}
};
function once(seen, key) {
	if (seen.has(key)) return false;
	seen.add(key);
	return true;
}
function finding(row, reason, text) {
	const date = text.from?.slice(0, 10) ?? text.list.date;
	return {
		...row,
		reason,
		rule: `${text.id}: ${text.kind} ${text.value}`.slice(0, 200),
		source: `${text.list.name}:${String(text.line)}${date === void 0 ? "" : ` (${date})`}`.slice(0, 500)
	};
}

// src/optout/signals/columns.ts
const SIGNAL_COLUMNS = {
	x_robots_tag: "noai",
	tdm_reservation: "tdmrep",
	content_usage: "aipref",
	content_signal: "content-signal",
	meta_robots: "noai",
	meta_tdm_reservation: "tdmrep",
	iptc_data_mining: "iptc-plus",
	cawg_training_mining: "cawg"
};
function cellLines(value) {
	if (!value.startsWith("[") || !value.endsWith("]")) return [value];
	const parsed = parseJson("cell", value, {
		maxLength: 1048576,
		maxDepth: 4
	});
	const data = parsed.ok ? parsed.value.data : void 0;
	return Array.isArray(data) && data.every((item) => typeof item === "string") ? data : [value];
}
function cellStatement(column, value, context = {}) {
	if (column === "cawg_training_mining") return value.trim() === "" ? SILENT : cawgStatement(value);
	const lines = cellLines(value).filter((line) => line.trim() !== "");
	if (lines.length === 0) return SILENT;
	switch (column) {
		case "x_robots_tag": return noaiHeaderStatement(lines, context);
		case "meta_robots": return noaiContentStatement(lines, context);
		case "content_usage": return aiprefHeaderStatement(lines, context.fetchedAt);
		case "content_signal": return contentSignalHeaderStatement(lines);
		case "tdm_reservation": return combineTdm([declare("header", "tdm-reservation", lines, [])]);
		case "meta_tdm_reservation": return combineTdm([declare("html-meta", "tdm-reservation", lines, [])]);
		case "iptc_data_mining": return iptcStatement(lines);
	}
}
function headerVerdict(column, value, context = {}) {
	return cellStatement(column, value, context).uses;
}
function contextKey(column, context = {}) {
	if (column === "content_usage") return vocabularyAt(context.fetchedAt).version;
	if (column !== "x_robots_tag" && column !== "meta_robots") return "";
	const image = String(context.isImage ?? "");
	if (column === "meta_robots") return image;
	return `${image}\n${(typeof context.agent === "string" ? [context.agent] : context.agent ?? []).join("\n")}`;
}
function rowProtocols(cells, context = {}) {
	const out = /* @__PURE__ */ new Map();
	for (const column of Object.keys(SIGNAL_COLUMNS)) {
		const value = cells[column];
		if (value === void 0) continue;
		const uses = headerVerdict(column, value, context);
		if (Object.keys(uses).length === 0) continue;
		const protocol = SIGNAL_COLUMNS[column];
		const before = out.get(protocol);
		out.set(protocol, before === void 0 || protocol === "tdmrep" ? uses : combineUses([before, uses]));
	}
	return out;
}

// src/optout/verify/said.ts
const NOTHING = [];
function trainOf(uses) {
	return stricter(uses.train ?? "unknown", uses["train-generative"] ?? "unknown");
}

// src/optout/verify/signal-cells.ts
const NAMES = Object.keys(SIGNAL_COLUMNS);
const HEADER_COLUMNS = [
	["x-robots-tag", "x_robots_tag"],
	["tdm-reservation", "tdm_reservation"],
	["content-usage", "content_usage"],
	["content-signal", "content_signal"]
];
const HEADERS$1 = COLUMN.headers;
const MAX_HEADERS = 262144;
const MARKS = HEADER_COLUMNS.map(([name]) => Buffer.from(name));
const ALTERNATIVES = HEADER_COLUMNS.map(([name]) => Buffer.from(name.split("-").map((p) => (p[0] ?? "").toUpperCase() + p.slice(1)).join("-")));
function cellsOf(row) {
	const cells = {};
	for (const name of NAMES) {
		const value = cell(row, name);
		if (value !== void 0 && value !== "") cells[name] = value;
	}
	const length = (row.start[HEADERS$1] ?? -1) < 0 ? 0 : (row.end[HEADERS$1] ?? 0) - (row.start[HEADERS$1] ?? 0);
	if (length === 0) return {
		cells,
		whole: true
	};
	if (length > MAX_HEADERS) return {
		cells,
		whole: false
	};
	const parsed = parseJson("headers", cell(row, "headers") ?? "", {
		maxLength: MAX_HEADERS,
		maxDepth: 8,
		duplicateKeys: "refuse"
	});
	if (!parsed.ok) return {
		cells,
		whole: false
	};
	const headers = readHeaders(parsed.value.data);
	for (const [header, column] of HEADER_COLUMNS) {
		const values = lines(headers, header);
		if (values.length === 0 || cells[column] !== void 0) continue;
		cells[column] = values.length === 1 ? values[0] ?? "" : JSON.stringify(values);
	}
	return {
		cells,
		whole: true
	};
}
function linksOf(row) {
	const own = cell(row, "link");
	if (own !== void 0 && own !== "") return own;
	const start = row.start[HEADERS$1] ?? -1;
	const end = row.end[HEADERS$1] ?? 0;
	if (start < 0 || end - start > MAX_HEADERS) return "";
	const text = Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, end - start).toString("utf8");
	if (!text.includes("\\u00") && !text.toLowerCase().includes("rsl+xml")) return "";
	const parsed = parseJson("headers", text, {
		maxLength: MAX_HEADERS,
		maxDepth: 8,
		duplicateKeys: "refuse"
	});
	return parsed.ok ? JSON.stringify(lines(readHeaders(parsed.value.data), "link")) : "";
}
function hasHeaders(row) {
	const start = row.start[HEADERS$1] ?? 0;
	const end = row.end[HEADERS$1] ?? 0;
	if (end - start < 8) return false;
	const bytes = Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, end - start);
	if (MARKS.some((mark) => bytes.includes(mark)) || ALTERNATIVES.some((mark) => bytes.includes(mark))) return true;
	const text = bytes.toString("latin1").toLowerCase();
	return HEADER_COLUMNS.some(([name]) => text.includes(name)) || text.includes("\\u00");
}

// src/optout/verify/signal-bodies.ts
const REMEMBERED$2 = 2048;
var SignalBodies = class {
	#index;
	#data;
	#known = /* @__PURE__ */ new Map();
	#last;
	constructor(data) {
		this.#index = openSnapshots(data);
		this.#data = data;
	}
	of(id, agent) {
		const key = `${String(id)} ${String(agent)}`;
		let known = this.#known.get(key);
		if (known === void 0) {
			known = this.#read(id, this.#data.agents[agent] ?? "*");
			if (this.#known.size >= REMEMBERED$2) this.#known.clear();
			this.#known.set(key, known);
		}
		return known;
	}
	#read(id, agent) {
		const parsed = this.#last?.id === id ? this.#last.parsed : parseRobots(this.#index.text(id), this.#data.mode);
		this.#last = {
			id,
			parsed
		};
		const group = groupFor(parsed, agent);
		const usage = extensionsFor(parsed, group, "content-usage");
		const signal = extensionsFor(parsed, group, "content-signal");
		return {
			usage,
			signal,
			licence: rslDiscovery({ robotsLicenses: robotsSignalLines(parsed, agent).licenses }).licenses.length > 0,
			paths: [...usage, ...signal].some((line) => line.value.trimStart().startsWith("/"))
		};
	}
};

// src/optout/verify/image.ts
const OTHER_TYPES = /* @__PURE__ */ new Set([
	"text",
	"audio",
	"video",
	"application",
	"font",
	"model"
]);
const OTHER_MODALITIES = /* @__PURE__ */ new Set([
	"text",
	"audio",
	"video",
	"code"
]);
function isImage(row) {
	const [type = "", sub = ""] = (cell(row, "mime") ?? "").slice(0, 200).trim().toLowerCase().split(/[/;\s]/u, 2);
	if (type === "image") return true;
	if (OTHER_TYPES.has(type) && sub !== "octet-stream") return false;
	const modality = (cell(row, "modality") ?? "").slice(0, 200).trim().toLowerCase();
	if (/^images?$/u.test(modality)) return true;
	return OTHER_MODALITIES.has(modality) ? false : void 0;
}

// src/optout/verify/site-files.ts
const REMEMBERED$1 = 1024;
const MAX_AI_TXT = 65536;
var SiteFiles = class {
	#tdm;
	#ai;
	#files = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	unread = false;
	constructor(data) {
		this.#tdm = data.tables.tdmrep.slots === 0 ? void 0 : openSnapshots(data, "tdmrep");
		this.#ai = data.tables["ai.txt"].slots === 0 ? void 0 : openSnapshots(data, "ai.txt");
	}
	of(url, timeMs, cells, names) {
		this.unread = false;
		const all = [...this.#tdmrep(url, timeMs, cells), ...this.#aiTxt(url, timeMs, names)];
		return all.length === 0 ? NOTHING : all;
	}
	#text(index, url, timeMs) {
		const origin = index.origin(url.https, url.bytes, url.hostStart, url.hostEnd, url.port);
		const slot = origin < 0 || Number.isNaN(timeMs) ? -1 : index.at(origin, timeMs);
		if (slot < 0) return -1;
		const state = index.state(slot);
		const id = index.signals(slot);
		if (id === -2 || state === "unreadable" || state === "conflict") this.unread = true;
		return id;
	}
	#tdmrep(url, timeMs, cells) {
		if (this.#tdm === void 0 || cells.some((said) => said.protocol === "tdmrep")) return NOTHING;
		const id = this.#text(this.#tdm, url, timeMs);
		if (id < 0) return NOTHING;
		let file = this.#files.get(id);
		if (file === void 0) {
			file = readTdmFile(Buffer.from(this.#tdm.text(id)).toString("utf8"));
			if (this.#files.size >= REMEMBERED$1) this.#files.clear();
			this.#files.set(id, file);
		}
		const { uses, evidence } = combineTdm([fileDeclaration(file, targetText(url))]);
		const train = trainOf(uses);
		const rule = evidence[0]?.rule;
		return train === "unknown" ? NOTHING : [{
			protocol: "tdmrep",
			train,
			...rule === void 0 ? {} : { rule },
			source: `/.well-known/tdmrep.json${evidence[0]?.line === void 0 ? "" : `, entry ${String(evidence[0].line)}`}`
		}];
	}
	#aiTxt(url, timeMs, names) {
		if (this.#ai === void 0) return NOTHING;
		const id = this.#text(this.#ai, url, timeMs);
		if (id < 0) return NOTHING;
		let text = this.#texts.get(id);
		if (text === void 0) {
			const bytes = this.#ai.text(id);
			text = bytes.length > MAX_AI_TXT ? "" : Buffer.from(bytes).toString("utf8");
			if (this.#texts.size >= REMEMBERED$1) this.#texts.clear();
			this.#texts.set(id, text);
		}
		if (text === "") {
			this.unread ||= this.#ai.text(id).length > 0;
			return NOTHING;
		}
		const { uses, evidence } = aiTxtStatement(text, targetText(url), names);
		const train = trainOf(uses);
		const first = evidence[0];
		return train === "unknown" ? NOTHING : [{
			protocol: "ai-txt",
			train,
			...first?.rule === void 0 ? {} : { rule: first.rule },
			source: `/ai.txt${first?.line === void 0 ? "" : `:${String(first.line)}`}`
		}];
	}
};

// src/optout/verify/row-signals.ts
const REMEMBERED = 8192;
const COLUMNS = Object.keys(SIGNAL_COLUMNS).map((name) => COLUMN[name]);
const HEADERS = COLUMN.headers;
var RowSignals = class {
	#setup;
	#bodies;
	#files;
	#cells = /* @__PURE__ */ new Map();
	#lines = /* @__PURE__ */ new Map();
	reserved = false;
	#licence = false;
	#links = /* @__PURE__ */ new Map();
	constructor(setup) {
		this.#setup = setup;
		this.#bodies = setup.snapshots === void 0 ? void 0 : new SignalBodies(setup.snapshots);
		this.#files = setup.snapshots === void 0 || setup.snapshots.tables.tdmrep.slots + setup.snapshots.tables["ai.txt"].slots === 0 ? void 0 : new SiteFiles(setup.snapshots);
	}
	train(row, q, url, question, robots, tally, describe) {
		this.reserved = false;
		this.#licence = false;
		const cells = present(row) ? this.#ofCells(row, q, tally) : NOTHING;
		const lines = question !== void 0 && url !== void 0 && question.signals !== -1 ? this.#ofLines(question, q, url, tally) : NOTHING;
		const files = this.#files === void 0 || url === void 0 ? NOTHING : this.#files.of(url, q.time.ms, cells, this.#names(q));
		if (this.#licence || url !== void 0 && this.#pointsAtTerms(row, url)) tally.note(NOTE_CODE["rsl-terms-not-read"]);
		if (this.#files?.unread === true) tally.note(NOTE_CODE["signals-not-read"]);
		if (cells === NOTHING && lines === NOTHING && files === NOTHING) return robots;
		return this.#count(row, [
			cells,
			lines,
			files
		], robots, tally, describe);
	}
	#count(row, all, robots, tally, describe) {
		const by = /* @__PURE__ */ new Map();
		for (const list of all) for (const said of list) {
			const before = by.get(said.protocol);
			if (before === void 0 || stricter(before.train, said.train) !== before.train) by.set(said.protocol, said);
		}
		let verdict = TRAIN[robots] ?? "unknown";
		for (const said of by.values()) {
			verdict = stricter(verdict, said.train);
			const protocol = PROTOCOL_CODE[said.protocol];
			const column = TRAIN_CODE[said.train];
			if (column > 2) continue;
			tally.protocol(protocol, column);
			if (column === 2) continue;
			if (column === 0) this.reserved = true;
			if (column === 0 && tally.wants(protocolExamples(protocol), row.line)) tally.example(protocolExamples(protocol), row.line, {
				...describe(),
				reason: said.protocol,
				...said.rule === void 0 ? {} : { rule: said.rule },
				...said.source === void 0 ? {} : { source: said.source }
			});
		}
		if (this.reserved) tally.note(NOTE_CODE["reserved-beside-robots"]);
		return TRAIN_CODE[verdict];
	}
	#ofCells(row, q, tally) {
		const { cells, whole } = cellsOf(row);
		if (!whole) tally.note(NOTE_CODE["signals-not-read"]);
		const image = isImage(row);
		const context = {
			...this.#setup.names[q.agent] === void 0 ? {} : { agent: this.#names(q) },
			...image === void 0 ? {} : { isImage: image },
			fetchedAt: q.time.ms
		};
		let key = "";
		for (const [column, value] of Object.entries(cells)) key += `${column}\n${value}\n${contextKey(column, context)}\n`;
		let said = this.#cells.get(key);
		if (said === void 0) {
			said = [...rowProtocols(cells, context)].map(([protocol, uses]) => ({
				protocol,
				train: trainOf(uses),
				rule: ruleOf(cells, protocol)
			})).filter((s) => s.train !== "unknown");
			if (said.length === 0) said = NOTHING;
			if (this.#cells.size >= REMEMBERED) this.#cells.clear();
			this.#cells.set(key, said);
		}
		return said;
	}
	#pointsAtTerms(row, url) {
		const links = linksOf(row);
		if (links === "") return false;
		let found = this.#links.get(links);
		if (found === void 0) {
			found = rslDiscovery({
				linkHeaders: cellLines(links),
				base: originText(url)
			}).licenses.length > 0;
			if (this.#links.size >= REMEMBERED) this.#links.clear();
			this.#links.set(links, found);
		}
		return found;
	}
	#names(q) {
		return [
			q.agent,
			...this.#setup.controlTokens,
			...this.#setup.trainingBots
		].map((i) => this.#setup.names[i] ?? "").filter((n) => n !== "");
	}
	#ofLines(question, q, url, tally) {
		if (question.signals === -2) {
			tally.note(NOTE_CODE["signals-not-read"]);
			return NOTHING;
		}
		const body = this.#bodies?.of(question.signals, q.agent);
		this.#licence = body?.licence === true;
		if (body === void 0 || body.usage.length === 0 && body.signal.length === 0) return NOTHING;
		if (body.paths) return said(body, question.crawl !== 0, q.time.ms, targetText(url));
		const key = `${String(question.signals)} ${String(q.agent)} ${vocabularyAt(q.time.ms).version} ${String(question.crawl)}`;
		let answer = this.#lines.get(key);
		if (answer === void 0) {
			answer = said(body, question.crawl !== 0, q.time.ms, "/");
			if (this.#lines.size >= REMEMBERED) this.#lines.clear();
			this.#lines.set(key, answer);
		}
		return answer;
	}
};
function present(row) {
	for (const column of COLUMNS) if ((row.start[column] ?? -1) >= 0) return true;
	return (row.start[HEADERS] ?? -1) >= 0 && hasHeaders(row);
}
function ruleOf(cells, protocol) {
	return Object.keys(cells).filter((column) => SIGNAL_COLUMNS[column] === protocol).map((column) => `${column}: ${cells[column] ?? ""}`).join("; ").slice(0, 200);
}
function said(body, crawlable, fetchedAt, target) {
	const list = [];
	for (const { uses, evidence } of [aiprefRobotsStatement(body.usage, target, crawlable, fetchedAt), contentSignalStatement(body.signal, target)]) {
		const train = trainOf(uses);
		const first = evidence.find((e) => e.verdict === train) ?? evidence[0];
		if (train === "unknown" || first === void 0) continue;
		list.push({
			protocol: first.protocol,
			train,
			...first.rule === void 0 ? {} : { rule: first.rule },
			source: `robots.txt${first.line === void 0 ? "" : `:${String(first.line)}`}`
		});
	}
	return list.length === 0 ? NOTHING : list;
}

// src/optout/verify/row-time.ts
const DAY = 864e5;
const FETCHED = COLUMN.fetched_at;
let lastDay = -1;
let lastDayMs = 0;
function digits(bytes, at) {
	const high = (bytes[at] ?? 0) - 48;
	const low = (bytes[at + 1] ?? 0) - 48;
	return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : -1;
}
function timeOf(bytes, start, end) {
	if (end - start !== 20 || bytes[start + 19] !== 90 || bytes[start + 10] !== 84 || bytes[start + 13] !== 58 || bytes[start + 16] !== 58 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return readTimeBytes(bytes, start, end);
	const century = digits(bytes, start);
	const year = digits(bytes, start + 2);
	const month = digits(bytes, start + 5);
	const day = digits(bytes, start + 8);
	const hour = digits(bytes, start + 11);
	const minute = digits(bytes, start + 14);
	const second = digits(bytes, start + 17);
	if (century < 0 || year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return readTimeBytes(bytes, start, end);
	const key = ((century * 100 + year) * 100 + month) * 100 + day;
	const clock = ((hour * 60 + minute) * 60 + second) * 1e3;
	if (key !== lastDay) {
		const ms = readTimeBytes(bytes, start, end);
		if (Number.isNaN(ms)) return ms;
		lastDay = key;
		lastDayMs = ms - clock;
	}
	timeFlags.last = 0;
	return lastDayMs + clock;
}
function rowTime(row, manifest, now, tally, out) {
	const start = row.start[FETCHED] ?? -1;
	const end = row.end[FETCHED] ?? -1;
	out.ms = NaN;
	out.day = false;
	if (start >= 0 && end > start) {
		out.ms = timeOf(row.bytes, start, end);
		if (Number.isNaN(out.ms)) return REASON_CODE["bad-time"];
		out.day = (timeFlags.last & 1) !== 0;
		if (timeFlags.last === 2) tally.note(NOTE_CODE["time-without-zone"]);
	} else {
		if (manifest.time === void 0) return REASON_CODE["no-time"];
		out.ms = manifest.time.ms;
		out.day = manifest.time.day;
		tally.note(NOTE_CODE["time-from-manifest"]);
	}
	const problem = clockProblem(out.ms, now);
	return problem === void 0 ? -1 : problem === "before-1990" ? REASON_CODE["time-before-1990"] : REASON_CODE["time-in-future"];
}

// src/optout/verify/snapshot-question.ts
const { robots: ROBOTS, robots_fetched_at: ROBOTS_AT, robots_status: ROBOTS_STATUS } = COLUMN;
const HONOURED$1 = VERDICT_OF[REASON_CODE.allowed];
const VIOLATED$1 = VERDICT_OF[REASON_CODE["fetching-agent"]];
const UNTIMED = REASON_CODE["robots-time-unknown"];
const UNCERTAIN = REASON_CODE["snapshot-time-uncertain"];
const PER_DAY = 64;
var SnapshotQuestion = class {
	robots;
	#setup;
	slot = -1;
	signals = -1;
	name = -1;
	crawl = -1;
	set = -1;
	#spanOrigin = -1;
	#spanFrom = 0;
	#spanTo = 0;
	#spanSlot = -1;
	#words = new WordReader();
	#digest = new ByteMemo(80);
	#digestBody = -1;
	#ownBody = -1;
	constructor(setup) {
		this.#setup = setup;
		this.robots = new RobotsQuestion(setup);
	}
	ofRow(row, q, tally) {
		this.reset();
		const own = (row.start[ROBOTS] ?? -1) >= 0 && (row.end[ROBOTS] ?? -1) > (row.start[ROBOTS] ?? -1);
		if (!own && (row.start[ROBOTS_STATUS] ?? -1) < 0) return this.#ofHost(q, tally);
		const effect = this.#status(row);
		if (effect === "none" && !own) return this.#ofHost(q, tally);
		const age = this.#age(row, q);
		const untimed = age === UNTIMED;
		if (age >= 0 && age !== REASON_CODE["older-than-allowed"] && !untimed) return age;
		const code = this.#ownAnswer(row, q, effect, own, tally);
		if (code < 0) return this.#ofHost(q, tally);
		if (untimed) return VERDICT_OF[code] === HONOURED$1 && !this.#captured(q, this.#ownBody) ? this.#forget(UNTIMED) : code;
		return age < 0 ? code : this.#stale(code, tally);
	}
	ofHost(q, tally) {
		this.reset();
		return this.#ofHost(q, tally);
	}
	reset() {
		this.slot = -1;
		this.signals = -1;
		this.name = -1;
		this.crawl = -1;
		this.set = -1;
	}
	#ownAnswer(row, q, effect, own, tally) {
		const { robots } = this;
		this.#ownBody = -1;
		if (effect === "unavailable") {
			this.crawl = 1;
			return REASON_CODE.unavailable;
		}
		if (effect === "unreachable") {
			this.crawl = 0;
			this.name = q.agent;
			return REASON_CODE.unreachable;
		}
		if (!own) return effect === "parse" ? -1 : REASON_CODE["fetch-status-unknown"];
		const body = this.#body(row.bytes, row.start[ROBOTS] ?? 0, row.end[ROBOTS] ?? 0);
		if (body < 0) return REASON_CODE["digest-not-in-snapshots"];
		this.#ownBody = body;
		const code = robots.ofBody(body, q.agent, q.target, q.use);
		this.#take(-1, robots.index.signalsOfBody(body), tally);
		if (q.origin >= 0 && !q.time.day) {
			const slot = this.#at(q.origin, q.time.ms);
			const other = slot < 0 || q.time.ms - robots.index.time(slot) > this.#setup.maxAgeMs ? -1 : robots.index.body(slot);
			if (other >= 0 && other !== body) tally.note(NOTE_CODE["digest-differs-from-snapshot"]);
		}
		return code;
	}
	#captured(q, body) {
		const { index } = this.robots;
		if (q.origin < 0 || q.time.day) return false;
		const oldest = q.time.ms - this.#setup.maxAgeMs;
		for (let slot = index.at(q.origin, q.time.ms), seen = 0; slot >= 0 && seen < PER_DAY && index.time(slot) >= oldest; slot = index.at(q.origin, index.time(slot) - 1), seen += 1) {
			if (index.latest(slot) > q.time.ms) continue;
			if (body < 0 ? index.state(slot) === "unavailable" : index.body(slot) === body) return true;
		}
		return false;
	}
	#at(origin, ms) {
		if (origin === this.#spanOrigin && ms >= this.#spanFrom && ms < this.#spanTo) return this.#spanSlot;
		const { index } = this.robots;
		const slot = index.at(origin, ms);
		const next = index.nextAfter(origin, ms);
		this.#spanOrigin = origin;
		this.#spanFrom = slot < 0 ? -Infinity : index.time(slot);
		this.#spanTo = next < 0 ? Infinity : index.time(next);
		return this.#spanSlot = slot;
	}
	#body(bytes, start, end) {
		const view = this.#words.of(bytes);
		if (this.#digest.same(view, start, end)) return this.#digestBody;
		this.#digest.keep(view, start, end);
		this.#digestBody = this.robots.index.bodyByDigest(bytes, start, end);
		return this.#digestBody;
	}
	#status(row) {
		const start = row.start[ROBOTS_STATUS] ?? -1;
		const end = row.end[ROBOTS_STATUS] ?? -1;
		if (start < 0 || end <= start) return "none";
		let status = 0;
		for (let i = start; i < end; i += 1) {
			const digit = (row.bytes[i] ?? 0) - 48;
			if (digit < 0 || digit > 9 || end - start > 3) return "unknown";
			status = status * 10 + digit;
		}
		return statusEffect(status, this.#setup.mode);
	}
	#age(row, q) {
		const start = row.start[ROBOTS_AT] ?? -1;
		const end = row.end[ROBOTS_AT] ?? -1;
		if (start < 0 || end <= start) return UNTIMED;
		const ms = timeOf(row.bytes, start, end);
		if (Number.isNaN(ms)) return UNTIMED;
		const least = q.time.ms - ms - ((timeFlags.last & 1) === 0 ? 0 : DAY - 1);
		const most = q.time.ms - ms + (q.time.day ? DAY - 1 : 0);
		if (most < 0) return REASON_CODE["robots-after-fetch"];
		if (least > this.#setup.maxAgeMs) return REASON_CODE["older-than-allowed"];
		return least < 0 || most > this.#setup.maxAgeMs ? REASON_CODE["day-only"] : -1;
	}
	#ofHost(q, tally) {
		const { index } = this.robots;
		if (q.origin < 0) return REASON_CODE["host-not-in-snapshots"];
		const last = q.time.day ? index.at(q.origin, q.time.ms + DAY - 1) : this.#at(q.origin, q.time.ms);
		if (last < 0) return index.nextAfter(q.origin, q.time.ms) < 0 && index.undated(q.origin) ? REASON_CODE["snapshots-without-time"] : REASON_CODE["before-first-snapshot"];
		return q.time.day ? this.#overDay(last, q, tally) : this.#atMoment(last, q, tally);
	}
	#atMoment(slot, q, tally) {
		const { index } = this.robots;
		const code = this.#judge(slot, q, tally);
		if (q.time.ms - index.latest(slot) > this.#setup.maxAgeMs) return this.#stale(code, tally);
		if (index.latest(slot) <= q.time.ms) return q.time.ms - index.time(slot) > this.#setup.maxAgeMs ? this.#forget(UNCERTAIN) : code;
		tally.note(NOTE_CODE["snapshot-time-coarse"]);
		const before = index.at(q.origin, index.time(slot) - 1);
		if (before < 0 || q.time.ms - index.latest(before) > this.#setup.maxAgeMs) return this.#forget(UNCERTAIN);
		const other = this.robots.ofSlot(before, q.agent, q.target, q.use);
		return VERDICT_OF[other] === VERDICT_OF[code] ? code : this.#forget(UNCERTAIN);
	}
	#overDay(last, q, tally) {
		const { index } = this.robots;
		let until = q.time.ms + DAY - 1;
		let slot = last;
		let code = -1;
		for (let seen = 0;; seen += 1) {
			if (slot < 0 || seen === PER_DAY) return REASON_CODE["day-only"];
			const least = Math.max(q.time.ms, index.time(slot)) - index.latest(slot);
			const most = until - index.time(slot);
			const one = this.robots.ofSlot(slot, q.agent, q.target, q.use);
			const now = least > this.#setup.maxAgeMs ? REASON_CODE["older-than-allowed"] : most > this.#setup.maxAgeMs ? REASON_CODE["day-only"] : one;
			if (now === REASON_CODE["day-only"] || code >= 0 && VERDICT_OF[now] !== VERDICT_OF[code]) return REASON_CODE["day-only"];
			if (code < 0) {
				code = now;
				this.#take(slot, index.signals(slot), tally);
				if (now === REASON_CODE["older-than-allowed"]) this.#stale(one, tally);
			}
			if (index.time(slot) <= q.time.ms) return code;
			until = index.time(slot) - 1;
			slot = index.at(q.origin, until);
		}
	}
	#judge(slot, q, tally) {
		const code = this.robots.ofSlot(slot, q.agent, q.target, q.use);
		this.#take(slot, this.robots.index.signals(slot), tally);
		return code;
	}
	#take(slot, signals, tally) {
		const { robots } = this;
		this.slot = slot;
		this.signals = signals;
		this.name = robots.name;
		this.crawl = robots.crawl;
		this.set = robots.set;
		if (robots.differs) tally.note(NOTE_CODE["modes-differ"]);
		if (robots.others) tally.note(NOTE_CODE["other-agents-blocked"]);
		if (slot >= 0 && robots.index.state(slot) === "decision-only") tally.note(NOTE_CODE["snapshot-of-yes-or-no"]);
	}
	#stale(code, tally) {
		const verdict = VERDICT_OF[code];
		if (verdict === VIOLATED$1) tally.note(NOTE_CODE["stale-would-be-violated"]);
		if (verdict === HONOURED$1) tally.note(NOTE_CODE["stale-would-be-honoured"]);
		return this.#forget(REASON_CODE["older-than-allowed"]);
	}
	#forget(code) {
		this.crawl = -1;
		this.name = -1;
		this.signals = -1;
		return code;
	}
};

// src/optout/verify/row-verifier.ts
const { url: URL_COLUMN, agent: AGENT, status: STATUS, final_url: FINAL_URL, retained: RETAINED } = COLUMN;
const HONOURED = VERDICT_OF[REASON_CODE.allowed];
const VIOLATED = VERDICT_OF[REASON_CODE["fetching-agent"]];
const NO_SNAPSHOT = VERDICT_OF[REASON_CODE["host-not-in-snapshots"]];
const STALE = VERDICT_OF[REASON_CODE["older-than-allowed"]];
const REFUSING = /* @__PURE__ */ new Set([
	401,
	402,
	403,
	407,
	429,
	451
]);
const MAX_URL = 500;
const PIRATED = joinExamples("pirated-host");
var RowVerifier = class {
	#setup;
	#question;
	#hosts;
	#agents;
	#joins;
	#signals;
	#urls = [urlSpans(), urlSpans()];
	#report;
	#reportAll;
	#q = {
		agent: -1,
		use: true,
		time: {
			ms: 0,
			day: false
		},
		target: {
			bytes: /* @__PURE__ */ new Uint8Array(0),
			start: 0,
			end: 0
		},
		origin: -1
	};
	#train = 0;
	#slot = -1;
	#name = -1;
	#set = -1;
	#decidedUrl = 0;
	#pirated = false;
	#tally;
	#manifest;
	#row;
	#describe = () => this.#finding();
	constructor(setup, report, all = false) {
		this.#setup = setup;
		this.#question = setup.snapshots === void 0 ? void 0 : new SnapshotQuestion({
			...setup,
			snapshots: setup.snapshots
		});
		this.#hosts = new HostCache(this.#question?.robots.index);
		this.#agents = new AgentMemo(setup.names.slice(0, setup.fetching));
		this.#joins = setup.register === void 0 ? void 0 : new RowJoins(setup.register);
		this.#signals = new RowSignals(setup);
		this.#report = report;
		this.#reportAll = all;
	}
	begin(manifest, tally, block) {
		this.#manifest = manifest;
		this.#tally = tally;
		tally.block = block;
	}
	hostHash(host) {
		return this.#hosts.hash(host);
	}
	hostName(host) {
		return this.#hosts.name(host);
	}
	agent(index) {
		return this.#agents.name(index);
	}
	bad(line, reason) {
		this.#tally.bad(line, reason);
		this.#report?.(line, {
			url: "",
			verdict: "unreadable",
			reason
		});
	}
	row(row) {
		const tally = this.#tally;
		const q = this.#q;
		this.#row = row;
		tally.rows += 1;
		const [url, final] = this.#urls;
		if (url === void 0 || final === void 0) return;
		const timeProblem = rowTime(row, this.#manifest, this.#setup.now, tally, q.time);
		if (timeProblem < 0) {
			if (q.time.ms < tally.from) tally.from = q.time.ms;
			if (q.time.ms > tally.to) tally.to = q.time.ms;
		}
		const agentProblem = this.#agentOf(row, q);
		q.use = this.#kept(row);
		if (!q.use) tally.note(NOTE_CODE["not-retained"]);
		this.#statusNote(row);
		const start = row.start[URL_COLUMN] ?? 0;
		const end = row.end[URL_COLUMN] ?? 0;
		if (!splitUrl(row.bytes, start, end, url)) {
			this.#train = TRAIN_CODE["not-evaluable"];
			this.#signals.reserved = false;
			this.#slot = -1;
			this.#set = -1;
			this.#pirated = false;
			this.#joins?.row(row, this.#urls, 0, timeProblem < 0 ? q.time : void 0, q.use, false, this.#manifest, tally, this.#describe);
			this.#finish(row, otherScheme(row.bytes, start, end) ? REASON_CODE["not-http"] : REASON_CODE["bad-url"], -1, q);
			return;
		}
		const host = this.#host(url);
		const redirected = this.#split(row, final);
		const unreadEnd = !redirected && this.#unreadEnd(row);
		let code = timeProblem >= 0 ? timeProblem : agentProblem >= 0 ? agentProblem : this.#judge(row, url, host, true);
		const asked = this.#question !== void 0 && timeProblem < 0 && agentProblem < 0;
		this.#slot = asked ? this.#question?.slot ?? -1 : -1;
		this.#name = asked ? this.#question?.name ?? -1 : -1;
		this.#set = asked ? this.#question?.set ?? -1 : -1;
		this.#decidedUrl = 0;
		let decided = host;
		if (q.use) this.#train = this.#signals.train(row, q, url, asked ? this.#question : void 0, robotsTrain(code), tally, this.#describe);
		if (redirected) {
			const other = this.#host(final);
			tally.note(NOTE_CODE["redirected-elsewhere"]);
			if (timeProblem < 0 && agentProblem < 0) {
				const same = host >= 0 && host === other && url.https === final.https && url.port === final.port;
				const second = this.#judge(row, final, other, same);
				const both = weightier(code, second);
				if (both !== code) {
					decided = other;
					this.#slot = this.#question?.slot ?? -1;
					this.#name = this.#question?.name ?? -1;
					this.#set = this.#question?.set ?? -1;
					this.#decidedUrl = 1;
					if (VERDICT_OF[both] === VIOLATED) this.#train = TRAIN_CODE.reserved;
				}
				code = both;
			}
		}
		if (url.bytes !== row.bytes && hasControls(row.bytes, start, end)) code = weightier(code, REASON_CODE["bad-url"]);
		if (unreadEnd) code = weightier(code, REASON_CODE["bad-url"]);
		this.#known(host, row.line);
		if (this.#joins !== void 0) this.#joins.row(row, this.#urls, redirected ? 2 : 1, timeProblem < 0 ? q.time : void 0, q.use, this.#pirated, this.#manifest, tally, this.#describe);
		this.#finish(row, code, decided, q);
	}
	#known(host, line) {
		const source = host < 0 ? void 0 : this.#hosts.source(host);
		this.#pirated = source !== void 0;
		if (source === void 0) return;
		const tally = this.#tally;
		tally.piratedRows += 1;
		tally.pirated(source.id);
		if (tally.wants(PIRATED, line)) tally.example(PIRATED, line, {
			...this.#finding(),
			reason: "pirated-host",
			rule: `${source.id}: ${source.name}`,
			source: `public list of ${LIST_DATE}`
		});
	}
	#host(url) {
		const host = this.#hosts.of(url);
		if (host >= 0) this.#tally.host(host);
		else this.#tally.note(NOTE_CODE["hosts-not-told-apart"]);
		return host;
	}
	#unreadEnd(row) {
		const start = row.start[FINAL_URL] ?? -1;
		const end = row.end[FINAL_URL] ?? -1;
		if (start < 0 || end <= start || end - start === 1 && row.bytes[start] === 45) return false;
		return !sameBytes(row.bytes, start, end, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0);
	}
	#split(row, out) {
		const start = row.start[FINAL_URL] ?? -1;
		const end = row.end[FINAL_URL] ?? -1;
		if (start < 0 || end <= start) return false;
		if (sameBytes(row.bytes, start, end, row.start[URL_COLUMN] ?? 0, row.end[URL_COLUMN] ?? 0)) return false;
		return splitUrl(row.bytes, start, end, out);
	}
	#judge(row, url, host, own) {
		const q = this.#q;
		q.target.bytes = url.bytes;
		q.target.start = url.targetStart;
		q.target.end = url.targetEnd;
		const question = this.#question;
		question?.reset();
		if (this.#setup.mode === "rfc9309" && isRobotsTxt(q.target)) return REASON_CODE["robots-txt"];
		if (question === void 0) return REASON_CODE["no-snapshots-given"];
		q.origin = this.#hosts.origin(host, url);
		return own ? question.ofRow(row, q, this.#tally) : question.ofHost(q, this.#tally);
	}
	#agentOf(row, q) {
		const start = row.start[AGENT] ?? -1;
		const end = row.end[AGENT] ?? -1;
		if (start < 0 || end <= start) {
			q.agent = this.#manifest.agent;
			if (q.agent < 0) return REASON_CODE["no-agent"];
			this.#tally.note(NOTE_CODE["agent-assumed"]);
			return -1;
		}
		q.agent = this.#agents.of(row.bytes, start, end);
		this.#tally.agent(q.agent);
		return q.agent < this.#setup.fetching ? -1 : REASON_CODE["undeclared-agent"];
	}
	#kept(row) {
		const start = row.start[RETAINED] ?? -1;
		if (start < 0) return true;
		const c = (row.bytes[start] ?? 0) | 32;
		const length = (row.end[RETAINED] ?? start) - start;
		return !(length === 5 && c === 102 || length === 2 && c === 110 && ((row.bytes[start + 1] ?? 0) | 32) === 111 || length === 1 && (c === 48 || c === 102 || c === 110));
	}
	#statusNote(row) {
		const start = row.start[STATUS] ?? -1;
		if (start < 0 || (row.end[STATUS] ?? 0) - start !== 3 || row.bytes[start] !== 52) return;
		const status = 400 + ((row.bytes[start + 1] ?? 0) - 48) * 10 + (row.bytes[start + 2] ?? 0) - 48;
		if (REFUSING.has(status)) this.#tally.note(NOTE_CODE["access-control-status"]);
	}
	#byOthers(code) {
		const verdict = VERDICT_OF[code];
		if (verdict === VIOLATED) return REASON_CODE["third-party"];
		if (verdict === NO_SNAPSHOT) this.#tally.note(NOTE_CODE["third-party-no-snapshot"]);
		if (verdict === STALE) this.#tally.note(NOTE_CODE["third-party-stale-snapshot"]);
		return code;
	}
	#finish(row, answer, host, q) {
		const tally = this.#tally;
		const code = q.agent >= (this.#setup.own ?? this.#setup.fetching) && q.agent < this.#setup.fetching ? this.#byOthers(answer) : answer;
		const verdict = VERDICT_OF[code];
		tally.reason(code);
		if (verdict === VIOLATED && host >= 0) tally.violation(host);
		if (q.use) {
			if (verdict === VIOLATED) tally.protocol(PROTOCOL_CODE.rfc9309, 0);
			tally.train[this.#train] = (tally.train[this.#train] ?? 0) + 1;
		}
		if (verdict !== HONOURED && tally.wants(code, row.line)) tally.example(code, row.line, this.#verdict(code));
		if (this.#report !== void 0 && (this.#reportAll || verdict !== HONOURED || this.#signals.reserved || this.#pirated || (this.#joins?.found ?? 0) > 0)) this.#report(row.line, this.#verdict(code));
	}
	#verdict(code) {
		const question = this.#question;
		const row = this.#finding();
		const name = this.#name < 0 || VERDICT_OF[code] !== VIOLATED ? void 0 : this.#setup.names[this.#name];
		const slot = this.#slot;
		const source = question === void 0 || slot < 0 ? void 0 : sourceText(question.robots.index.source(slot), question.robots.index.time(slot));
		const verdict = ROW_VERDICTS[VERDICT_OF[code] ?? 0];
		const rule = VERDICT_OF[code] === VIOLATED ? this.#rule() : void 0;
		return {
			...row,
			...verdict === void 0 ? {} : { verdict },
			reason: REASONS[code] ?? "",
			...name === void 0 ? {} : { agent: name },
			...rule === void 0 ? {} : { rule },
			...source === void 0 ? {} : { source }
		};
	}
	#rule() {
		const url = this.#urls[this.#decidedUrl];
		return url === void 0 ? void 0 : this.#question?.robots.rule(this.#set, {
			bytes: url.bytes,
			start: url.targetStart,
			end: url.targetEnd
		});
	}
	#finding() {
		const row = this.#row;
		const fetched = cell(row, "fetched_at")?.slice(0, 40);
		const agent = (row.start[AGENT] ?? -1) >= 0 ? this.#agents.name(this.#q.agent) : this.#setup.names[this.#manifest.agent];
		return {
			url: (cell(row, "url") ?? "").slice(0, MAX_URL),
			...fetched === void 0 || fetched === "" ? {} : { fetched_at: fetched },
			...agent === void 0 || agent === "" ? {} : { agent }
		};
	}
};
function robotsTrain(code) {
	const verdict = VERDICT_OF[code];
	return verdict === VIOLATED ? TRAIN_CODE.reserved : verdict === HONOURED ? TRAIN_CODE.unknown : TRAIN_CODE["not-evaluable"];
}
function sourceText(source, time) {
	const when = Number.isNaN(time) ? "" : ` (${new Date(time).toISOString()})`;
	return `${source.name.slice(-400)}${source.line > 0 ? `:${String(source.line)}` : ""}${when}`;
}

// src/optout/verify/tally.ts
var Tally = class {
	file;
	block = 0;
	rows = 0;
	reasons = new Float64Array(REASONS.length);
	notes = new Float64Array(NOTES.length);
	protocols = new Float64Array(PROTOCOLS.length * 3);
	train = new Float64Array(TRAIN.length);
	from = Infinity;
	to = -Infinity;
	exclusionRows = 0;
	piratedRows = 0;
	removalRows = 0;
	#agents = /* @__PURE__ */ new Float64Array(64);
	#seen = /* @__PURE__ */ new Uint8Array(1024);
	#violated = /* @__PURE__ */ new Float64Array(0);
	#exclusion = /* @__PURE__ */ new Map();
	#pirated = /* @__PURE__ */ new Map();
	#removals = /* @__PURE__ */ new Map();
	#examples = EXAMPLE_KEYS.map(() => []);
	#badLines = [];
	#bad = 0;
	constructor(file) {
		this.file = file;
	}
	host(id) {
		if (id >= this.#seen.length) this.#seen = grown(this.#seen, id, (n) => new Uint8Array(n));
		this.#seen[id] = 1;
	}
	reason(code) {
		this.reasons[code] = (this.reasons[code] ?? 0) + 1;
	}
	note(code) {
		this.notes[code] = (this.notes[code] ?? 0) + 1;
	}
	protocol(code, column) {
		this.protocols[code * 3 + column] = (this.protocols[code * 3 + column] ?? 0) + 1;
	}
	violation(host) {
		if (host >= this.#violated.length) this.#violated = grown(this.#violated, host, (n) => new Float64Array(n));
		this.#violated[host] = (this.#violated[host] ?? 0) + 1;
	}
	agent(index) {
		if (index >= this.#agents.length) this.#agents = grown(this.#agents, index, (n) => new Float64Array(n));
		this.#agents[index] = (this.#agents[index] ?? 0) + 1;
	}
	wants(list, line) {
		return admits(this.#examples[list] ?? [], 10, this.file, this.block, line);
	}
	example(list, line, finding) {
		const examples = this.#examples[list];
		if (examples !== void 0) place(examples, 10, {
			at: [
				this.file,
				this.block,
				line
			],
			finding
		});
	}
	exclusion(domain) {
		this.#exclusion.set(domain, (this.#exclusion.get(domain) ?? 0) + 1);
	}
	pirated(source) {
		this.#pirated.set(source, (this.#pirated.get(source) ?? 0) + 1);
	}
	removal(entry, line, finding) {
		const known = this.#removals.get(entry);
		if (known === void 0) {
			this.#removals.set(entry, {
				rows: 1,
				first: {
					at: [
						this.file,
						this.block,
						line
					],
					finding: finding()
				}
			});
			return;
		}
		known.rows += 1;
		if (!admits([known.first], 1, this.file, this.block, line)) return;
		known.first = {
			at: [
				this.file,
				this.block,
				line
			],
			finding: finding()
		};
	}
	bad(line, reason) {
		this.rows += 1;
		this.#bad += 1;
		this.reason(REASON_CODE[reason]);
		place(this.#badLines, 100, {
			at: [
				this.file,
				this.block,
				line
			],
			reason
		});
	}
	totals(names, format) {
		const hosts = [];
		for (let id = 0; id < this.#seen.length; id += 1) if (this.#seen[id] === 1) hosts.push(names.hostHash(id));
		const violated = /* @__PURE__ */ new Map();
		for (let id = 0; id < this.#violated.length; id += 1) add(violated, (this.#violated[id] ?? 0) > 0 ? names.hostName(id) : "", this.#violated[id] ?? 0);
		const agents = /* @__PURE__ */ new Map();
		let agentRows = 0;
		for (let index = 0; index < this.#agents.length; index += 1) {
			const rows = this.#agents[index] ?? 0;
			agentRows += rows;
			const name = rows > 0 ? names.agent(index) : "";
			if (name !== "") add(agents, name, rows);
		}
		keepSmallestNames(agents, AGENT_NAMES);
		return {
			...noTotals(),
			reasons: counts(REASONS, this.reasons),
			notes: counts(NOTES, this.notes),
			protocols: new Map(PROTOCOLS.map((id, i) => [id, [
				this.protocols[i * 3] ?? 0,
				this.protocols[i * 3 + 1] ?? 0,
				this.protocols[i * 3 + 2] ?? 0
			]]).filter(([, n]) => n.some((rows) => rows > 0))),
			train: [...this.train],
			agents,
			agentRows,
			from: this.from,
			to: this.to,
			hosts: hostSet(Float64Array.from(hosts)),
			violated,
			removalRows: this.removalRows,
			removals: new Map(this.#removals),
			exclusionRows: this.exclusionRows,
			exclusion: this.#exclusion,
			piratedRows: this.piratedRows,
			pirated: this.#pirated,
			examples: new Map(this.#examples.map((list, i) => [EXAMPLE_KEYS[i] ?? "", list]).filter(([, list]) => list.length > 0)),
			badLines: this.#badLines,
			files: /* @__PURE__ */ new Map([[this.file, {
				rows: this.rows,
				bad: this.#bad,
				format
			}]])
		};
	}
};
function add(map, name, rows) {
	if (rows > 0) map.set(name, (map.get(name) ?? 0) + rows);
}
function counts(words, rows) {
	return new Map(words.map((word, i) => [word, rows[i] ?? 0]).filter(([, n]) => n > 0));
}
function grown(array, index, make) {
	const larger = make(Math.max(1024, (index + 1) * 2));
	larger.set(array);
	return larger;
}

// src/optout/verify/block-verifier.ts
var BlockVerifier = class {
	#verifier;
	#open = /* @__PURE__ */ new Map();
	#row = rowView();
	#rows;
	#lines = [];
	#texts = [];
	constructor(setup, rows) {
		this.#rows = rows;
		const report = (line, finding) => {
			this.#lines.push(line);
			this.#texts.push(canonicalLine(finding));
		};
		this.#verifier = new RowVerifier(setup, rows === "none" ? void 0 : report, rows === "all");
	}
	open(setup, plan) {
		this.#open.set(setup.index, {
			setup,
			tally: new Tally(setup.index),
			reader: plan === void 0 ? void 0 : lineReader(plan)
		});
	}
	block(file, block) {
		const open = this.#begin(file, block.index);
		if (open.reader === void 0) throw new Error("a block of lines for a manifest of tasks");
		return this.#done(readBlock(open.reader, block, this.#row, this.#verifier));
	}
	close(file, format) {
		const { tally } = this.#of(file);
		this.#open.delete(file);
		return tally.totals(this.#verifier, format);
	}
	#begin(file, block) {
		const open = this.#of(file);
		this.#verifier.begin(open.setup, open.tally, block);
		return open;
	}
	#done(lines) {
		if (this.#rows === "none") return { lines };
		const rows = {
			lines: this.#lines,
			texts: this.#texts
		};
		this.#lines = [];
		this.#texts = [];
		return {
			lines,
			rows
		};
	}
	#of(file) {
		const open = this.#open.get(file);
		if (open === void 0) throw new Error(`manifest ${String(file)} was not announced`);
		return open;
	}
};

export { FLAG as a, emptySlot as c, mark as d, newSieve as f, canonicalTarget as g, readSha256 as h, Chains as i, hashName as l, readSha1 as m, repositoryKey as n, JOINED_KINDS as o, newSlots as p, CODE as r, OTHER_KINDS as s, BlockVerifier as t, hashWords as u };