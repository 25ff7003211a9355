// src/optout/robots/agent-names.ts
const NOT_NAMED = 0;
const NAMED = 1;
const NAMED_LOOSELY = 2;
const NAMES_ALL = 3;
const NAME_OCTET = /* @__PURE__ */ new Uint8Array(256);
for (let c = 0; c < 256; c += 1) if (c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 45 || c === 95) NAME_OCTET[c] = 1;
else if (c >= 48 && c <= 57 || c >= 128) NAME_OCTET[c] = 2;
function lower(c) {
	return c >= 65 && c <= 90 ? c | 32 : c;
}
function askedAgent(text) {
	const name = new TextEncoder().encode(text.trim()).map(lower);
	const slash = name.indexOf(47);
	const version = slash > 0 && slash < name.length - 1 && name.subarray(slash + 1).every((c) => NAME_OCTET[c] !== 0 || c === 46);
	return {
		name,
		legal: name.length > 0 && name.every((c) => NAME_OCTET[c] === 1),
		product: version ? slash : 0
	};
}
function startsWith(bytes, start, end, name, length) {
	if (end - start < length) return false;
	for (let i = 0; i < length; i += 1) if (lower(bytes[start + i] ?? 0) !== name[i]) return false;
	return true;
}
function namesAll(bytes, start, end) {
	if (end <= start || bytes[start] !== 42) return false;
	const next = bytes[start + 1] ?? 0;
	return end === start + 1 || next === 32 || next >= 9 && next <= 13;
}
function namingOf(bytes, start, end, asked, mode) {
	if (namesAll(bytes, start, end)) return 3;
	const { name, legal } = asked;
	const length = name.length;
	if (mode === "google") {
		if (!legal && length > 0) return 0;
		return startsWith(bytes, start, end, name, length) && (end === start + length || NAME_OCTET[bytes[start + length] ?? 0] !== 1) ? 1 : 0;
	}
	if (length === 0) return 0;
	if (startsWith(bytes, start, end, name, length)) {
		const next = end === start + length ? 0 : NAME_OCTET[bytes[start + length] ?? 0];
		if (next === 0) return 1;
		if (next === 2 && legal) return 2;
	}
	const product = asked.product;
	if (product === 0 || !startsWith(bytes, start, end, name, product)) return 0;
	return end === start + product || NAME_OCTET[bytes[start + product] ?? 0] === 0 ? 2 : 0;
}

// src/optout/robots/limits.ts
const MAX_ROBOTS_BYTES = 524288;
const MAX_WILDCARD_RULES = 1e4;
const GOOGLE_LINE_OCTETS = 16663;
const LF = 10;
const CR = 13;
function isTruncated(body) {
	return body.length > MAX_ROBOTS_BYTES;
}
function usableLength(body, mode) {
	if (body.length <= 524288) return body.length;
	let end = MAX_ROBOTS_BYTES;
	while (end > 0 && body[end - 1] !== LF && body[end - 1] !== CR) end -= 1;
	return mode === "google" && 524288 - end > 16663 ? MAX_ROBOTS_BYTES : end;
}
function bodyStart(body) {
	if (body[0] !== 239) return 0;
	if (body[1] !== 187) return 1;
	return body[2] === 191 ? 3 : 2;
}
function unreadableReason(body, mode) {
	if (mode === "google" || body.length < 4) return void 0;
	const [a, b, c, d] = body;
	if (a === 31 && b === 139 && c === 8) return "gzip bytes, not text: store the decompressed robots.txt";
	return a === 255 && b === 254 && d === 0 || a !== 0 && b === 0 && c !== 0 && d === 0 || a === 254 && b === 255 && c === 0 || a === 0 && b !== 0 && c === 0 && d !== 0 ? "UTF-16, where RFC 9309 §2.3 asks for UTF-8; some crawlers (crawler-commons) read it, google/robotstxt finds no rules in it" : void 0;
}

// src/optout/give-back.ts
function giveBack(array) {
	array.buffer.transfer?.(0);
}

// src/optout/robots/octets.ts
const PERCENT = 37;
const STAR$1 = 42;
const DOLLAR = 36;
const QUESTION = 63;
const HEX = new TextEncoder().encode("0123456789ABCDEF");
const KEEP = 0;
const ESCAPED = 1;
const ENCODE = 2;
const WILDCARD = 3;
const END_MARK = 4;
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function classes(kept) {
	const table = (/* @__PURE__ */ new Uint8Array(256)).fill(kept === void 0 ? KEEP : ENCODE);
	table.fill(ENCODE, 128);
	for (const c of kept ?? "") table[c.charCodeAt(0)] = KEEP;
	table[PERCENT] = ESCAPED;
	table[STAR$1] = WILDCARD;
	table[DOLLAR] = END_MARK;
	return table;
}
const GOOGLE = classes(void 0);
const RFC = classes(`${ALPHANUMERIC}-._~/?&=+;:@!'(),`);
const DECODED = /* @__PURE__ */ new Uint8Array(256);
for (const c of `${ALPHANUMERIC}-._~:@!'(),`) DECODED[c.charCodeAt(0)] = 1;
const HEX_VALUE = (/* @__PURE__ */ new Int8Array(256)).fill(-1);
for (let i = 0; i < 16; i += 1) {
	HEX_VALUE["0123456789ABCDEF".charCodeAt(i)] = i;
	HEX_VALUE["0123456789abcdef".charCodeAt(i)] = i;
}
var OctetBuffer = class {
	bytes = /* @__PURE__ */ new Uint8Array(4096);
	length = 0;
	reserve(extra) {
		const needed = this.length + extra;
		if (needed <= this.bytes.length) return;
		const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
		grown.set(this.bytes.subarray(0, this.length));
		giveBack(this.bytes);
		this.bytes = grown;
	}
};
const HAS_WILDCARD = 1;
const IS_ANCHORED = 2;
const HAS_ESCAPES = 4;
function appendPattern(src, start, end, mode, out) {
	const anchored = end > start && src[end - 1] === DOLLAR;
	return append(src, start, anchored ? end - 1 : end, mode === "google" ? GOOGLE : RFC, mode === "rfc9309", true, out) | (anchored ? 2 : 0);
}
function appendTarget(src, start, end, mode, out) {
	if (mode === "rfc9309") append(src, start, end, RFC, true, false, out);
	else {
		out.reserve(end - start);
		out.bytes.set(src.subarray(start, end), out.length);
		out.length += end - start;
	}
}
const KIND_BITS = 2147483647;
const BITS = /* @__PURE__ */ new Int32Array(256);
for (let c = 0; c < 256; c += 1) BITS[c] = 1 << (c ^ c >> 3) % 31 | (RFC[c] === KEEP ? 0 : -2147483648);
function octetBits(src, start, end) {
	let bits = 0;
	for (let i = start; i < end; i += 1) bits |= BITS[src[i]];
	return bits;
}
function patternBits(src, start, end) {
	let bits = 0;
	for (let i = start; i < end; i += 1) if (src[i] !== STAR$1) bits |= BITS[src[i]];
	return bits & KIND_BITS;
}
function append(src, start, end, table, rfc, isPattern, out) {
	out.reserve((end - start) * 3);
	const bytes = out.bytes;
	let o = out.length;
	let flags = 0;
	for (let i = start; i < end; i += 1) {
		let c = src[i];
		let kind = table[c];
		while (kind === KEEP) {
			bytes[o] = c;
			o += 1;
			i += 1;
			if (i === end) {
				out.length = o;
				return flags;
			}
			c = src[i];
			kind = table[c];
		}
		if (kind === WILDCARD && isPattern) {
			flags |= 1;
			bytes[o] = c;
			o += 1;
			continue;
		}
		let value = c;
		if (kind === ESCAPED) {
			const high = i + 2 < end ? HEX_VALUE[src[i + 1]] : -1;
			const low = high >= 0 ? HEX_VALUE[src[i + 2]] : -1;
			if (low >= 0) {
				value = high * 16 + low;
				i += 2;
				if (rfc && DECODED[value] === 1) {
					bytes[o] = value;
					o += 1;
					continue;
				}
			} else if (!rfc) {
				bytes[o] = c;
				o += 1;
				continue;
			}
		} else if (!rfc && kind === END_MARK) {
			bytes[o] = c;
			o += 1;
			continue;
		}
		flags |= 4;
		bytes[o] = PERCENT;
		bytes[o + 1] = HEX[value >> 4];
		bytes[o + 2] = HEX[value & 15];
		o += 3;
	}
	out.length = o;
	return flags;
}
function appendQueryForm(src, start, end, out) {
	let i = start;
	while (i < end && src[i] !== QUESTION) i += 1;
	let found = false;
	for (let j = i; j + 2 < end && !found; j += 1) found = isEncodedDelimiter(src, j);
	if (!found) return false;
	out.reserve(end - start);
	const bytes = out.bytes;
	let o = out.length;
	for (let k = start; k < end; k += 1) {
		if (k > i && k + 2 < end && isEncodedDelimiter(src, k)) {
			bytes[o] = src[k + 1] === 50 ? 47 : QUESTION;
			k += 2;
		} else bytes[o] = src[k];
		o += 1;
	}
	out.length = o;
	return true;
}
function isEncodedDelimiter(src, i) {
	return src[i] === PERCENT && src[i + 2] === 70 && (src[i + 1] === 50 || src[i + 1] === 51);
}

// src/optout/robots/lines.ts
function lineSpans() {
	return {
		keyStart: 0,
		keyEnd: 0,
		valueStart: 0,
		valueEnd: 0
	};
}
const HASH = 35;
const COLON = 58;
function isSpace(c) {
	return c === 32 || c === 9 || c === 11 || c === 12;
}
function isBlank(c) {
	return c === 32 || c === 9;
}
function splitLine(body, start, end, mode, out) {
	const google = mode === "google";
	const limit = google && end - start > 16663 ? start + GOOGLE_LINE_OCTETS : end;
	let colon = -1;
	let e = start;
	for (; e < limit; e += 1) {
		const c = body[e];
		if (c === HASH || c === 0) break;
		if (c === COLON && colon < 0) colon = e;
	}
	let s = start;
	while (s < e && isSpace(body[s])) s += 1;
	while (e > s && isSpace(body[e - 1])) e -= 1;
	let separator = colon;
	if (separator < 0) {
		if (!google) return false;
		separator = s;
		while (separator < e && !isBlank(body[separator])) separator += 1;
		if (separator === e) return false;
		let word = separator;
		while (isBlank(body[word])) word += 1;
		for (; word < e; word += 1) if (isBlank(body[word])) return false;
	}
	let keyEnd = separator;
	while (keyEnd > s && isSpace(body[keyEnd - 1])) keyEnd -= 1;
	if (keyEnd === s) return false;
	let valueStart = separator + 1;
	while (valueStart < e && isSpace(body[valueStart])) valueStart += 1;
	out.keyStart = s;
	out.keyEnd = keyEnd;
	out.valueStart = valueStart;
	out.valueEnd = Math.max(valueStart, e);
	return true;
}
function quickValue(body, start, at, end, word, out) {
	let i = at;
	for (let k = 0; k < word.length; k += 1, i += 1) if (asciiLower(body[i]) !== word[k]) return -1;
	if (body[i] !== COLON || i >= end) return -1;
	i += 1;
	while (i < end && isSpace(body[i])) i += 1;
	out.valueStart = i;
	while (i < end && ENDS[body[i]] === 0) i += 1;
	if (i - start > 16663) return -1;
	const stop = i;
	while (i > out.valueStart && isSpace(body[i - 1])) i -= 1;
	out.valueEnd = i;
	return stop;
}
const ENDS = /* @__PURE__ */ new Uint8Array(256);
for (const c of [
	10,
	13,
	HASH,
	0
]) ENDS[c] = 1;
const USER_AGENT = 1;
const ALLOW = 2;
const DISALLOW = 3;
const OTHER = 0;
const words = (key, ...texts) => texts.map((text) => ({
	octets: new TextEncoder().encode(text),
	key
}));
const USER_AGENT_WORD = new TextEncoder().encode("user-agent");
const ALLOW_WORD = new TextEncoder().encode("allow");
const DISALLOW_WORD = new TextEncoder().encode("disallow");
const EXACT = [
	...words(1, "user-agent"),
	...words(2, "allow"),
	...words(3, "disallow")
];
const BEGINNINGS = [
	...words(1, "user-agent", "useragent", "user agent"),
	...words(2, "allow"),
	...words(3, "disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw")
];
function keyOf(body, start, end, mode) {
	const google = mode === "google";
	for (const { octets, key } of google ? BEGINNINGS : EXACT) {
		const length = octets.length;
		if (google ? end - start < length : end - start !== length) continue;
		let i = 0;
		while (i < length && asciiLower(body[start + i]) === octets[i]) i += 1;
		if (i === length) return key;
	}
	return 0;
}
function asciiLower(c) {
	return c >= 65 && c <= 90 ? c | 32 : c;
}

// src/optout/robots/wildcard.ts
const STAR = 42;
const PATIENCE = 512;
let failure = /* @__PURE__ */ new Int32Array(256);
function matchesWildcard(path, start, end, pattern, ps, pe, anchored) {
	let at = start;
	let p = ps;
	while (p < pe && pattern[p] !== STAR) {
		if (at >= end || path[at] !== pattern[p]) return false;
		at += 1;
		p += 1;
	}
	if (p === pe) return !anchored || at === end;
	for (;;) {
		while (p < pe && pattern[p] === STAR) p += 1;
		if (p === pe) return true;
		let q = p;
		while (q < pe && pattern[q] !== STAR) q += 1;
		if (q === pe && anchored) return end - at >= q - p && equals(path, end - (q - p), pattern, p, q);
		at = find(path, at, end, pattern, p, q);
		if (at < 0) return false;
		at += q - p;
		p = q;
		if (p === pe) return true;
	}
}
function equals(path, at, pattern, ps, pe) {
	for (let p = ps, i = at; p < pe; p += 1, i += 1) if (path[i] !== pattern[p]) return false;
	return true;
}
function find(path, from, end, pattern, ps, pe) {
	const first = pattern[ps];
	const last = end - (pe - ps);
	let patience = PATIENCE;
	for (let i = from; i <= last; i += 1) {
		if (path[i] !== first) continue;
		let k = 1;
		while (ps + k < pe && path[i + k] === pattern[ps + k]) k += 1;
		if (ps + k === pe) return i;
		patience -= k;
		if (patience < 0) return findLinear(path, i + 1, end, pattern, ps, pe);
	}
	return -1;
}
function findLinear(path, from, end, pattern, ps, pe) {
	const length = pe - ps;
	if (failure.length < length) failure = new Int32Array(length * 2);
	const table = failure;
	table[0] = 0;
	for (let i = 1, k = 0; i < length; i += 1) {
		while (k > 0 && pattern[ps + i] !== pattern[ps + k]) k = table[k - 1];
		if (pattern[ps + i] === pattern[ps + k]) k += 1;
		table[i] = k;
	}
	for (let i = from, k = 0; i < end; i += 1) {
		while (k > 0 && path[i] !== pattern[ps + k]) k = table[k - 1];
		if (path[i] === pattern[ps + k]) k += 1;
		if (k === length) return i - length + 1;
	}
	return -1;
}

// src/optout/robots/status.ts
const MAX_REDIRECTS = 5;
const UNREACHABLE_DAYS = 30;
function statusEffect(status, mode, context = {}) {
	if (status === void 0) return "unknown";
	if (status === "unreachable" || status >= 500 && status <= 599 || status === 429 && mode === "google") return context.longUnreachableIsUnavailable === true && (context.unreachableDays ?? 0) > 30 ? "unavailable" : "unreachable";
	if (status >= 200 && status <= 299) return "parse";
	if (status >= 300 && status <= 399) return (context.redirects ?? 0) >= 5 ? "unavailable" : "follow";
	return status >= 400 && status <= 499 ? "unavailable" : "unknown";
}

export { usableLength as C, unreadableReason as S, namingOf as T, giveBack as _, USER_AGENT_WORD as a, bodyStart as b, quickValue as c, OctetBuffer as d, appendPattern as f, patternBits as g, octetBits as h, DISALLOW_WORD as i, splitLine as l, appendTarget as m, matchesWildcard as n, keyOf as o, appendQueryForm as p, ALLOW_WORD as r, lineSpans as s, statusEffect as t, KIND_BITS as u, MAX_ROBOTS_BYTES as v, askedAgent as w, isTruncated as x, MAX_WILDCARD_RULES as y };