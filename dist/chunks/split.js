// src/optout/url/spans.ts
const ODD = {
	userinfo: 1,
	ipv6: 2,
	ipv4: 4,
	idn: 8,
	percentInHost: 16,
	trailingDot: 32,
	rewritten: 64,
	port: 128
};
function urlSpans() {
	return {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		https: false,
		hostStart: 0,
		hostEnd: 0,
		port: 0,
		targetStart: 0,
		targetEnd: 0,
		odd: 0,
		slow: {
			scratch: /* @__PURE__ */ new Uint8Array(1024),
			key: "",
			valid: false,
			host: /* @__PURE__ */ new Uint8Array(0),
			port: 0,
			odd: 0
		}
	};
}
const text = (bytes, start, end) => Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");
function hostText(url) {
	return text(url.bytes, url.hostStart, url.hostEnd);
}
function targetText(url) {
	return url.targetStart === url.targetEnd ? "/" : text(url.bytes, url.targetStart, url.targetEnd);
}
function originText(url) {
	return `${url.https ? "https" : "http"}://${hostText(url)}${url.port === 0 ? "" : `:${String(url.port)}`}`;
}

// src/optout/url/split-slow.ts
const SLASH$1 = 47;
const BACKSLASH = 92;
const QUERY$1 = 63;
const HASH$1 = 35;
const AT = 64;
const MAX_AUTHORITY = 2048;
const MAX_HOST$1 = 253;
const ASCII_HOST = /^[a-z0-9._-]+$/iu;
const IPV4 = /^[0-9.]+$/u;
const isGap = (c) => c === 9 || c === 10 || c === 13;
const isSlash = (c) => c === SLASH$1 || c === BACKSLASH;
function copyClean(bytes, start, end, slow) {
	const room = (end - start) * 2 + MAX_AUTHORITY * 2;
	if (slow.scratch.length < room) slow.scratch = new Uint8Array(room * 2);
	let to = 0;
	for (let i = start; i < end; i += 1) {
		const c = bytes[i] ?? 0;
		if (!isGap(c)) slow.scratch[to++] = c;
	}
	return to;
}
function schemeLength(bytes, end) {
	const lower = (at) => (bytes[at] ?? 0) | 32;
	if (end < 5 || lower(0) !== 104 || lower(1) !== 116 || lower(2) !== 116 || lower(3) !== 112) return 0;
	const colon = lower(4) === 115 ? 5 : 4;
	return colon < end && bytes[colon] === 58 ? colon + 1 : 0;
}
function punycode(host) {
	const lower = ASCII_HOST.test(host) ? host.toLowerCase() : "";
	const end = lower.endsWith(".") ? lower.length - 1 : lower.length;
	const last = lower.charCodeAt(lower.lastIndexOf(".", end - 1) + 1);
	return (lower.startsWith("xn--") || lower.includes(".xn--")) && !(last >= 48 && last <= 57) ? lower : void 0;
}
function parseUrl(text) {
	try {
		return new URL(text);
	} catch {
		return;
	}
}
function authority(slow, start, end, https) {
	const raw = Buffer.from(slow.scratch.buffer, slow.scratch.byteOffset + start, end - start);
	const key = (https ? "s" : "h") + raw.toString("latin1");
	if (key === slow.key) return slow.valid;
	slow.key = key;
	slow.valid = false;
	const text = raw.toString("utf8");
	const colon = text.lastIndexOf(":");
	const literal = punycode(colon < 0 ? text : text.slice(0, colon));
	const parsed = parseUrl(`${https ? "https" : "http"}://${literal === void 0 ? text : `h${colon < 0 ? "" : text.slice(colon)}`}/`);
	if (parsed === void 0) return false;
	const { hostname, port } = parsed;
	let host = literal ?? hostname;
	let odd = 0;
	if (host.endsWith(".")) {
		odd |= ODD.trailingDot;
		let length = host.length;
		while (length > 0 && host.charCodeAt(length - 1) === 46) length -= 1;
		host = host.slice(0, length);
	}
	if (host === "" || host.length > MAX_HOST$1) return false;
	if (host.startsWith("[")) odd |= ODD.ipv6;
	else if (IPV4.test(host)) odd |= ODD.ipv4;
	else if (host.startsWith("xn--") || host.includes(".xn--")) odd |= ODD.idn;
	if (raw.includes(37)) odd |= ODD.percentInHost;
	if (port !== "") odd |= ODD.port;
	slow.host = Buffer.from(host, "latin1");
	slow.port = port === "" ? 0 : Number(port);
	slow.odd = odd;
	slow.valid = true;
	return true;
}
function dots(bytes, start, end) {
	let count = 0;
	for (let i = start; i < end; count += 1) {
		if (count === 2) return 0;
		if (bytes[i] === 46) i += 1;
		else if (bytes[i] === 37 && i + 2 < end && bytes[i + 1] === 50 && ((bytes[i + 2] ?? 0) | 32) === 101) i += 3;
		else return 0;
	}
	return count;
}
function writePath(bytes, start, end, base) {
	let to = base;
	for (let i = start; i < end;) {
		let next = i + 1;
		while (next < end && !isSlash(bytes[next])) next += 1;
		const kind = dots(bytes, i + 1, next);
		if (kind === 2) while (to > base) {
			to -= 1;
			if (bytes[to] === SLASH$1) break;
		}
		if (kind === 0) {
			bytes[to++] = SLASH$1;
			bytes.copyWithin(to, i + 1, next);
			to += next - i - 1;
		} else if (next === end) bytes[to++] = SLASH$1;
		i = next;
	}
	return to;
}
function splitSlow(bytes, from, to, out) {
	let start = from;
	let end = to;
	while (start < end && (bytes[start] ?? 0) <= 32) start += 1;
	while (end > start && (bytes[end - 1] ?? 0) <= 32) end -= 1;
	const { slow } = out;
	const length = copyClean(bytes, start, end, slow);
	const text = slow.scratch;
	let at = schemeLength(text, length);
	if (at === 0) return false;
	out.https = at === 6;
	while (at < length && isSlash(text[at])) at += 1;
	let stop = at;
	let userinfo = -1;
	for (; stop < length; stop += 1) {
		const c = text[stop];
		if (isSlash(c) || c === QUERY$1 || c === HASH$1) break;
		if (c === AT) userinfo = stop;
	}
	if (userinfo >= 0) at = userinfo + 1;
	if (stop === at || stop - at > MAX_AUTHORITY || !authority(slow, at, stop, out.https)) return false;
	let pathEnd = stop;
	while (pathEnd < length && text[pathEnd] !== QUERY$1 && text[pathEnd] !== HASH$1) pathEnd += 1;
	let queryEnd = pathEnd;
	while (queryEnd < length && text[queryEnd] !== HASH$1) queryEnd += 1;
	out.bytes = text;
	out.hostStart = length;
	out.hostEnd = length + slow.host.length;
	text.set(slow.host, out.hostStart);
	out.targetStart = out.hostEnd;
	let write = writePath(text, stop, pathEnd, out.targetStart);
	if (write === out.targetStart && queryEnd > pathEnd) text[write++] = SLASH$1;
	text.copyWithin(write, pathEnd, queryEnd);
	out.targetEnd = write + queryEnd - pathEnd;
	out.port = slow.port;
	out.odd = slow.odd | (userinfo >= 0 ? ODD.userinfo : 0);
	if (gapBefore(bytes, start, end) || !same(text, stop, queryEnd, out.targetStart, out.targetEnd)) out.odd |= ODD.rewritten;
	return true;
}
function gapBefore(bytes, start, end) {
	for (let i = start; i < end && bytes[i] !== HASH$1; i += 1) if (isGap(bytes[i])) return true;
	return false;
}
function same(bytes, start, end, otherStart, otherEnd) {
	if (end - start !== otherEnd - otherStart) return false;
	for (let i = start, j = otherStart; i < end; i += 1, j += 1) if (bytes[i] !== bytes[j]) return false;
	return true;
}

// src/optout/url/split.ts
const SLASH = 47;
const DOT = 46;
const PERCENT = 37;
const QUERY = 63;
const HASH = 35;
const COLON = 58;
const MAX_HOST = 253;
const HOST = Uint8Array.from({ length: 256 }, (_, c) => c >= 97 && c <= 122 || c >= 48 && c <= 57 || c === 45 || c === DOT || c === 95 ? 1 : 0);
const PATH = Uint8Array.from({ length: 256 }, (_, c) => c <= 32 || c === SLASH || c === QUERY || c === HASH || c === 92 ? 1 : 0);
const isPunycode = (bytes, at) => bytes[at + 1] === 110 && bytes[at + 2] === 45 && bytes[at + 3] === 45;
function dotted(bytes, at, end) {
	const c = bytes[at];
	if (at >= end || c !== DOT && c !== PERCENT) return false;
	if (c === PERCENT) return bytes[at + 1] === 50 && ((bytes[at + 2] ?? 0) | 32) === 101;
	const next = at + 1 < end ? bytes[at + 1] : SLASH;
	return next === DOT || next === SLASH || next === QUERY || next === HASH || next === PERCENT || next === 92;
}
function splitUrl(bytes, start, end, out) {
	let i = start + 4;
	if (end - start < 8 || bytes[start] !== 104 || bytes[start + 1] !== 116 || bytes[start + 2] !== 116 || bytes[start + 3] !== 112) return splitSlow(bytes, start, end, out);
	const https = bytes[i] === 115;
	if (https) i += 1;
	if (bytes[i] !== COLON || bytes[i + 1] !== SLASH || bytes[i + 2] !== SLASH) return splitSlow(bytes, start, end, out);
	i += 3;
	const hostStart = i;
	let label = i;
	let odd = 0;
	let c = 0;
	for (; i < end; i += 1) {
		c = bytes[i];
		if (HOST[c] === 0) break;
		if (c === DOT) label = i + 1;
		else if (c === 120 && i === label && isPunycode(bytes, i)) odd = ODD.idn;
	}
	const hostEnd = i;
	const first = label === hostEnd ? 48 : bytes[label];
	if (hostEnd - hostStart > 253 || first >= 48 && first <= 57) return splitSlow(bytes, start, end, out);
	let port = 0;
	if (i < end && c === COLON) {
		i += 1;
		const begin = i;
		while (i < end && i - begin < 6) {
			const digit = bytes[i] - 48;
			if (digit < 0 || digit > 9) break;
			port = port * 10 + digit;
			i += 1;
		}
		if (port === 0 || port > 65535 || port === (https ? 443 : 80)) return splitSlow(bytes, start, end, out);
	}
	const targetStart = i;
	if (i < end && bytes[i] !== SLASH && bytes[i] !== HASH) return splitSlow(bytes, start, end, out);
	let query = false;
	for (; i < end; i += 1) {
		c = bytes[i];
		if (PATH[c] === 0) continue;
		if (c === SLASH) {
			if (!query && dotted(bytes, i + 1, end)) return splitSlow(bytes, start, end, out);
		} else if (c === HASH) break;
		else if (c === QUERY) query = true;
		else if (c <= 32 || !query) return splitSlow(bytes, start, end, out);
	}
	out.bytes = bytes;
	out.https = https;
	out.hostStart = hostStart;
	out.hostEnd = hostEnd;
	out.port = port;
	out.targetStart = targetStart;
	out.targetEnd = i;
	out.odd = port === 0 ? odd : odd | ODD.port;
	return true;
}

export { targetText as a, originText as i, ODD as n, urlSpans as o, hostText as r, splitUrl as t };