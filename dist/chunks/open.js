import { C as usableLength, S as unreadableReason, T as namingOf, _ as giveBack, a as USER_AGENT_WORD, b as bodyStart, c as quickValue, d as OctetBuffer, f as appendPattern, g as patternBits, h as octetBits, i as DISALLOW_WORD, l as splitLine, m as appendTarget, n as matchesWildcard, o as keyOf, p as appendQueryForm, r as ALLOW_WORD, s as lineSpans, u as KIND_BITS, w as askedAgent, y as MAX_WILDCARD_RULES } from "./status.js";

// src/optout/robots/octet-store.ts
var Words = class {
	array = /* @__PURE__ */ new Int32Array(4096);
	length = 0;
	push(value) {
		if (this.length === this.array.length) this.#grow(this.length + 1);
		this.array[this.length] = value;
		this.length += 1;
	}
	reserve(extra) {
		if (this.length + extra > this.array.length) this.#grow(this.length + extra);
	}
	#grow(needed) {
		const grown = new Int32Array(Math.max(needed, this.array.length * 2));
		grown.set(this.array.subarray(0, this.length));
		giveBack(this.array);
		this.array = grown;
	}
};
var SetTable = class {
	#slots = /* @__PURE__ */ new Int32Array(4096);
	#hashes = /* @__PURE__ */ new Int32Array(4096);
	count = 0;
	find(hash, same) {
		const mask = this.#slots.length - 1;
		for (let i = hash & mask;; i = i + 1 & mask) {
			const set = this.#slots[i];
			if (set === 0) return -1;
			if (this.#hashes[i] === hash && same(set)) return set;
		}
	}
	add(hash, set) {
		if (this.count * 2 >= this.#slots.length) this.#grow();
		this.#put(hash, set);
		this.count += 1;
	}
	#put(hash, set) {
		const mask = this.#slots.length - 1;
		let i = hash & mask;
		while (this.#slots[i] !== 0) i = i + 1 & mask;
		this.#slots[i] = set;
		this.#hashes[i] = hash;
	}
	#grow() {
		const slots = this.#slots;
		const hashes = this.#hashes;
		this.#slots = new Int32Array(slots.length * 2);
		this.#hashes = new Int32Array(slots.length * 2);
		for (let i = 0; i < slots.length; i += 1) if (slots[i] !== 0) this.#put(hashes[i], slots[i]);
		giveBack(slots);
		giveBack(hashes);
	}
};

// src/optout/robots/set-layout.ts
const LITERAL_ALLOW = 1;
const LITERAL_EXACT = 2;
const EXTRA_SHIFT = 2;
const MAX_EXTRA = 3;
const LENGTH_SHIFT = 4;
const MAX_LITERAL = 4095;
const HEAD_SHIFT = 16;
function literalWord(bytes, from, length, extra, exact, allow) {
	return headOf(bytes, from, from + length) << HEAD_SHIFT | length << LENGTH_SHIFT | extra << EXTRA_SHIFT | (exact ? 2 : 0) | allow;
}
function headOf(bytes, start, end) {
	const length = end - start;
	if (length < 2) return 0;
	return length === 2 ? bytes[start + 1] << 8 : bytes[start + 1] << 8 | bytes[start + 2];
}
function literalHead(word) {
	return word >>> HEAD_SHIFT;
}
function literalLength(word) {
	return word >>> LENGTH_SHIFT & MAX_LITERAL;
}
function literalCode(word) {
	return literalLength(word) + (word >>> EXTRA_SHIFT & 3) << 1 | word & 1;
}

// src/optout/robots/rule-list.ts
const SLASH = 47;
const STAR = 42;
const INDEX_PAGE = new TextEncoder().encode("/index.htm");
const ENTRY_WORDS = 4;
const ENTRY_LENGTH = 1;
const ENTRY_WORD = 2;
const ENTRY_CODE = 3;
function compareEntries(bytes, entries, a, b) {
	const startA = entries[a];
	const startB = entries[b];
	const lengthA = entries[a + 1];
	const lengthB = entries[b + 1];
	const length = lengthA < lengthB ? lengthA : lengthB;
	for (let i = 0; i < length; i += 1) {
		const difference = bytes[startA + i] - bytes[startB + i];
		if (difference !== 0) return difference;
	}
	return lengthA - lengthB || entries[a + 2] - entries[b + 2];
}
function appendOctets(out, source, from, length) {
	out.reserve(length);
	const bytes = out.bytes;
	let o = out.length;
	for (let i = from; i < from + length; i += 1, o += 1) bytes[o] = source[i];
	out.length = o;
}
var RuleList = class {
	octets = new OctetBuffer();
	literals = new Words();
	wildcards = new Words();
	starred = 0;
	#allows = 0;
	#disallows = 0;
	#blocksAll = false;
	#mode;
	constructor(mode) {
		this.#mode = mode;
	}
	clear() {
		this.octets.length = this.literals.length = this.wildcards.length = 0;
		this.starred = this.#allows = this.#disallows = 0;
		this.#blocksAll = false;
	}
	get tooMany() {
		return this.starred > MAX_WILDCARD_RULES;
	}
	get allowsAll() {
		return this.#disallows === 0;
	}
	get disallowsAll() {
		return this.#blocksAll && this.#allows === 0;
	}
	add(body, start, end, allow) {
		const out = this.octets;
		const from = out.length;
		const flags = appendPattern(body, start, end, this.#mode, out);
		const to = out.length;
		const anchored = (flags & 2) === 0 ? 0 : 1;
		if ((flags & 1) !== 0) this.starred += 1;
		if (this.#mode === "google") {
			this.#put(from, to - from, anchored, flags, to - from + anchored, allow);
			if (allow === 1) this.#putFolder(from, to);
		} else if ((flags & 4) !== 0 && appendQueryForm(out.bytes, from, to, out)) {
			const priority = out.length - to + anchored;
			this.#put(to, out.length - to, anchored, flags, priority, allow);
			this.#put(from, to - from, anchored, flags, priority, allow);
		} else this.#put(from, to - from, anchored, flags, to - from + anchored, allow);
	}
	#putFolder(from, to) {
		const bytes = this.octets.bytes;
		let slash = to - 1;
		while (slash >= from && bytes[slash] !== SLASH) slash -= 1;
		if (slash < from || slash + INDEX_PAGE.length > to) return;
		for (let i = 0; i < INDEX_PAGE.length; i += 1) if (bytes[slash + i] !== INDEX_PAGE[i]) return;
		const length = slash + 1 - from;
		this.#put(from, length, 1, bytes.subarray(from, slash).includes(STAR) ? 1 : 0, length + 1, 1);
	}
	#put(from, length, anchored, flags, priority, allow) {
		const bytes = this.octets.bytes;
		const first = bytes[from];
		if (length === 0 || first !== SLASH && first !== STAR) return;
		if (allow === 1) this.#allows += 1;
		else this.#disallows += 1;
		let literal = length;
		if ((flags & 1) !== 0) {
			while (literal > 0 && bytes[from + literal - 1] === STAR) literal -= 1;
			for (let i = 0; i < literal; i += 1) if (bytes[from + i] === STAR) {
				literal = -1;
				break;
			}
		}
		const extra = priority - literal;
		const code = priority * 2 + allow;
		if (literal < 0 || literal > 4095 || extra < 0 || extra > 3) {
			this.#entry(this.wildcards, from, length, anchored, code);
			return;
		}
		const exact = anchored === 1 && literal === length;
		if (allow === 0 && !exact && literal <= 1) this.#blocksAll = true;
		this.#entry(this.literals, from, literal, literalWord(bytes, from, literal, extra, exact, allow), code);
	}
	#entry(list, from, length, word, code) {
		list.reserve(4);
		const at = list.length;
		const array = list.array;
		array[at] = from;
		array[at + 1] = length;
		array[at + 2] = word;
		array[at + 3] = code;
		list.length = at + 4;
	}
};

// src/optout/robots/scan.ts
const RULE_WORDS = 5;
const RULE_START = 0;
const RULE_END = 1;
const RULE_NAMED = 2;
const RULE_LOOSE = 3;
const RULE_ALL = 4;
var Scan = class {
	rules = new Words();
	named = 0;
	loose = 0;
	#mode;
	#spans = lineSpans();
	#named = 0;
	#loose = 0;
	#all = 0;
	#closed = false;
	constructor(mode) {
		this.#mode = mode;
	}
	run(body, agents) {
		this.rules.length = 0;
		this.named = this.loose = this.#named = this.#loose = this.#all = 0;
		this.#closed = false;
		const end = usableLength(body, this.#mode);
		let at = bodyStart(body);
		while (at < end) {
			let c = body[at];
			let p = at;
			while (p < end && (c === 32 || c === 9 || c === 11 || c === 12)) {
				p += 1;
				c = body[p];
			}
			const first = c | 32;
			let stop = p;
			if (first === 117) stop = this.#agentLine(body, at, p, end, agents);
			else if ((first === 97 || first === 100) && (this.#named | this.#loose | this.#all) !== 0) stop = this.#ruleLine(body, at, p, end);
			while (stop < end && (c = body[stop]) !== 10 && c !== 13) stop += 1;
			at = stop + 1;
		}
	}
	#split(body, start, end) {
		const spans = this.#spans;
		let stop = start;
		while (stop < end && body[stop] !== 10 && body[stop] !== 13) stop += 1;
		return splitLine(body, start, stop, this.#mode, spans) ? keyOf(body, spans.keyStart, spans.keyEnd, this.#mode) : 0;
	}
	#agentLine(body, start, at, end, agents) {
		const spans = this.#spans;
		const stop = quickValue(body, start, at, end, USER_AGENT_WORD, spans);
		if (stop < 0 && this.#split(body, start, end) !== 1) return at;
		if (this.#closed) {
			this.#named = this.#loose = this.#all = 0;
			this.#closed = false;
		}
		for (let i = 0; i < agents.length; i += 1) {
			const naming = namingOf(body, spans.valueStart, spans.valueEnd, agents[i], this.#mode);
			if (naming === 1) this.#named |= 1 << i;
			else if (naming === 2) this.#loose |= 1 << i;
			else if (naming === 3) {
				this.#all = 1;
				break;
			}
		}
		this.named |= this.#named;
		this.loose |= this.#loose;
		return stop < 0 ? at : stop;
	}
	#ruleLine(body, start, at, end) {
		const spans = this.#spans;
		let key = 3;
		let stop = quickValue(body, start, at, end, DISALLOW_WORD, spans);
		if (stop < 0) {
			key = 2;
			stop = quickValue(body, start, at, end, ALLOW_WORD, spans);
		}
		if (stop < 0) {
			key = this.#split(body, start, end);
			if (key !== 2 && key !== 3) return at;
			stop = at;
		}
		this.#closed = true;
		if (spans.valueStart === spans.valueEnd) return stop;
		const rules = this.rules;
		rules.reserve(5);
		const array = rules.array;
		const rule = rules.length;
		array[rule + 0] = spans.valueStart;
		array[rule + 1] = spans.valueEnd * 2 + (key === 2 ? 1 : 0);
		array[rule + 2] = this.#named;
		array[rule + 3] = this.#loose;
		array[rule + 4] = this.#all;
		rules.length = rule + 5;
		return stop;
	}
};

// src/optout/robots/entry-sort.ts
const FEW = 48;
const ROOM = 1048576;
let order = /* @__PURE__ */ new Int32Array(256);
let keys = /* @__PURE__ */ new Float64Array(256);
function reserve(count) {
	if (order.length >= count) return;
	order = new Int32Array(count * 2);
	keys = new Float64Array(count * 2);
}
function sortedByCode(entries, bytes, count) {
	reserve(count);
	if (count > FEW) {
		for (let i = 0; i < count; i += 1) keys[i] = (2147483647 - entries[i * 4 + 3]) * ROOM + i;
		keys.subarray(0, count).sort();
		for (let i = 0; i < count; i += 1) order[i] = keys[i] % ROOM * 4;
		return order;
	}
	for (let i = 0; i < count; i += 1) {
		const at = i * 4;
		const code = entries[at + 3];
		let j = i - 1;
		for (; j >= 0; j -= 1) {
			const other = order[j];
			const difference = entries[other + 3] - code;
			if (difference > 0 || difference === 0 && compareEntries(bytes, entries, other, at) <= 0) break;
			order[j + 1] = other;
		}
		order[j + 1] = at;
	}
	return order;
}
const PAIRS = 8;
const KEY_OCTETS = 4;
const BASE = 257;
function sortedByOctets(entries, bytes, count) {
	reserve(count);
	for (let i = 0; i < count; i += 1) order[i] = i * 4;
	const ranges = [
		0,
		count,
		0
	];
	while (ranges.length > 0) {
		const depth = ranges.pop();
		const end = ranges.pop();
		const start = ranges.pop();
		if (end - start <= PAIRS) insertionSort(start, end, bytes, entries);
		else sortRange(start, end, depth, bytes, entries, ranges);
	}
	return order.subarray(0, count);
}
function sortRange(start, end, depth, bytes, entries, ranges) {
	for (let i = start; i < end; i += 1) {
		const at = order[i];
		const from = entries[at];
		const length = entries[at + 1];
		let key = 0;
		for (let k = depth; k < depth + KEY_OCTETS; k += 1) key = key * BASE + (k < length ? bytes[from + k] + 1 : 0);
		keys[i] = key * ROOM + at / 4;
	}
	keys.subarray(start, end).sort();
	for (let i = start; i < end; i += 1) order[i] = keys[i] % ROOM * 4;
	for (let i = start; i < end;) {
		const key = Math.floor(keys[i] / ROOM);
		let stop = i + 1;
		while (stop < end && Math.floor(keys[stop] / ROOM) === key) stop += 1;
		if (stop - i > 1) {
			if (key % BASE === 0) order.subarray(i, stop).sort((a, b) => compareEntries(bytes, entries, a, b));
			else ranges.push(i, stop, depth + KEY_OCTETS);
		}
		i = stop;
	}
}
function insertionSort(start, end, bytes, entries) {
	for (let i = start + 1; i < end; i += 1) {
		const at = order[i];
		let j = i - 1;
		while (j >= start && compareEntries(bytes, entries, order[j], at) > 0) {
			order[j + 1] = order[j];
			j -= 1;
		}
		order[j + 1] = at;
	}
}

// src/optout/robots/literal-index.ts
function writeIndex(list, count, words, octets, base) {
	const entries = list.literals.array;
	const bytes = list.octets.bytes;
	const order = sortedByOctets(entries, bytes, count);
	words.reserve(count * 3);
	const array = words.array;
	const first = words.length;
	const open = [];
	let written = 0;
	let before = -1;
	for (const at of order) {
		if (before >= 0 && compareEntries(bytes, entries, before, at) === 0) continue;
		before = at;
		const start = entries[at];
		const length = entries[at + 1];
		while (open.length > 0 && !isPrefix(array, first + open.at(-1) * 3, octets.bytes, base, bytes, start, length)) open.pop();
		const to = first + written * 3;
		array[to] = octets.length - base;
		array[to + 1] = entries[at + 2];
		array[to + 2] = open.at(-1) ?? -1;
		appendOctets(octets, bytes, start, length);
		open.push(written);
		written += 1;
	}
	words.length = first + written * 3;
	return written;
}
function isPrefix(words, at, octets, base, bytes, start, length) {
	const size = literalLength(words[at + 1]);
	if (size > length) return false;
	const from = base + words[at];
	for (let i = 0; i < size; i += 1) if (octets[from + i] !== bytes[start + i]) return false;
	return true;
}
function bestIndexed(words, first, count, octets, base, path, start, end) {
	let low = 0;
	let high = count;
	const length = end - start;
	let common = 0;
	while (low < high) {
		const middle = low + high >>> 1;
		const at = first + middle * 3;
		const from = base + words[at];
		const size = literalLength(words[at + 1]);
		const shared = size < length ? size : length;
		let i = 0;
		while (i < shared && octets[from + i] === path[start + i]) i += 1;
		if (i === size || i < shared && octets[from + i] < path[start + i]) {
			low = middle + 1;
			common = i;
		} else high = middle;
	}
	let best = -1;
	for (let k = low - 1; k >= 0;) {
		const at = first + k * 3;
		const word = words[at + 1];
		const size = literalLength(word);
		if (size <= common && ((word & 2) === 0 || size === length)) {
			const code = literalCode(word);
			if (code > best) best = code;
		}
		k = words[at + 2];
	}
	return best;
}

// src/optout/robots/set-writer.ts
var SetWriter = class {
	words = new Words();
	octets = new OctetBuffer();
	#table = new SetTable();
	constructor(mode) {
		this.words.push(mode === "google" ? 1 : 0);
		this.words.push(1);
		this.words.push(0);
	}
	get count() {
		return this.#table.count;
	}
	write(list) {
		const { words, octets } = this;
		const set = words.length;
		const base = octets.length;
		octets.reserve(list.octets.length * 2);
		words.push(base);
		words.push(0);
		words.push(0);
		words.push(0);
		const count = list.literals.length / 4;
		const indexed = count > 96;
		const literals = indexed ? writeIndex(list, count, words, octets, base) : this.#linear(list, count);
		const literalOctets = octets.length - base;
		const wildcards = this.#wildcards(list);
		words.array[set + 1] = literals * 2 + (indexed ? 1 : 0);
		words.array[set + 2] = wildcards;
		words.array[set + 3] = literalOctets;
		return this.#share(set, base);
	}
	#share(set, base) {
		const { words, octets } = this;
		const w = words.array;
		const o = octets.bytes;
		let hash = 2166136261;
		for (let i = set + 1; i < words.length; i += 1) hash = Math.imul(hash ^ w[i], 16777619);
		for (let i = base; i < octets.length; i += 1) hash = Math.imul(hash ^ o[i], 16777619);
		hash ^= hash >>> 15;
		const length = words.length - set;
		const size = octets.length - base;
		const found = this.#table.find(hash, (other) => {
			for (let i = 1; i < length; i += 1) if (w[other + i] !== w[set + i]) return false;
			const from = w[other];
			for (let i = 0; i < size; i += 1) if (o[from + i] !== o[base + i]) return false;
			return true;
		});
		if (found >= 0) {
			words.length = set;
			octets.length = base;
			return found;
		}
		this.#table.add(hash, set);
		return set;
	}
	#linear(list, count) {
		const { array } = list.literals;
		const { bytes } = list.octets;
		const order = sortedByCode(array, bytes, count);
		this.words.reserve(count);
		const words = this.words.array;
		let at = this.words.length;
		let before = -1;
		for (let i = 0; i < count; i += 1) {
			const entry = order[i];
			const word = array[entry + 2];
			if (before >= 0 && array[before + 2] === word && compareEntries(bytes, array, before, entry) === 0) continue;
			before = entry;
			words[at] = word;
			at += 1;
			appendOctets(this.octets, bytes, array[entry], array[entry + 1]);
		}
		const written = at - this.words.length;
		this.words.length = at;
		return written;
	}
	#wildcards(list) {
		const count = list.wildcards.length / 4;
		if (count === 0) return 0;
		const { array } = list.wildcards;
		const { bytes } = list.octets;
		const order = sortedByCode(array, bytes, count);
		for (let i = 0; i < count; i += 1) {
			const at = order[i];
			const from = array[at];
			const length = array[at + 1];
			this.words.push(length * 2 + array[at + 2]);
			this.words.push(array[at + 3]);
			this.words.push(patternBits(bytes, from, from + length));
			appendOctets(this.octets, bytes, from, length);
		}
		return count;
	}
};

// src/optout/robots/arena-rule.ts
const MAX_TEXT = 200;
function matchingRule(words, octets, set, path, start, end) {
	const base = words[set] ?? 0;
	const literals = words[set + 1] ?? 0;
	const count = literals >>> 1;
	const indexed = (literals & 1) === 1;
	let best;
	const take = (code, from, size, anchored) => {
		if ((best === void 0 || code > best.code) && matchesWildcard(path, start, end, octets, from, from + size, anchored)) best = {
			code,
			from,
			size,
			anchored
		};
	};
	let at = set + 4;
	let from = base;
	for (let k = 0; k < count; k += 1) {
		const word = words[at + (indexed ? 1 : 0)] ?? 0;
		const size = literalLength(word);
		take(literalCode(word), indexed ? base + (words[at] ?? 0) : from, size, (word & 2) !== 0);
		from += size;
		at += indexed ? 3 : 1;
	}
	from = base + (words[set + 3] ?? 0);
	for (let k = words[set + 2] ?? 0; k > 0; k -= 1) {
		const word = words[at] ?? 0;
		const size = word >>> 1;
		take(words[at + 1] ?? 0, from, size, (word & 1) === 1);
		from += size;
		at += 3;
	}
	if (best === void 0) return void 0;
	const pattern = Buffer.from(octets.buffer, octets.byteOffset + best.from, Math.min(best.size, MAX_TEXT)).toString("utf8");
	return {
		code: best.code,
		text: `${(best.code & 1) === 1 ? "Allow" : "Disallow"}: ${pattern}${best.anchored ? "$" : ""}`.slice(0, MAX_TEXT)
	};
}

// src/optout/robots/arena-match.ts
const ROBOTS_TXT = new TextEncoder().encode("/robots.txt");
var Arena = class {
	#words;
	#octets;
	#google;
	#path = new OctetBuffer();
	#query = new OctetBuffer();
	constructor(data) {
		this.#words = new Int32Array(data.words);
		this.#octets = new Uint8Array(data.bytes);
		this.#google = this.#words[0] === 1;
		if (this.#words[1] !== 1) throw new TypeError("these rules were compiled by another version");
	}
	allowed(set, bytes, start, end) {
		if (set === 0) return true;
		if (set === 2) return false;
		if (set === 1 && (this.#google || !maybeRobotsTxt(bytes, start, end))) return false;
		const bits = octetBits(bytes, start, end);
		if (this.#google) return isAllow(this.#best(set, bytes, start, end, bits));
		if (bits < 0) return this.#allowedNormalised(set, bytes, start, end);
		if (isRobotsTxt(bytes, start, end)) return true;
		return set !== 1 && isAllow(this.#best(set, bytes, start, end, bits));
	}
	rule(set, bytes, start, end) {
		if (set === 0 || set === 2) return void 0;
		const allowed = this.allowed(set, bytes, start, end);
		const text = set === 1 ? "Disallow: /" : this.#matching(set, bytes, start, end);
		return allowed && text?.startsWith("Disallow") === true ? void 0 : text;
	}
	#matching(set, bytes, start, end) {
		const path = new OctetBuffer();
		appendTarget(bytes, start, end, this.#google ? "google" : "rfc9309", path);
		const first = matchingRule(this.#words, this.#octets, set, path.bytes, 0, path.length);
		const query = new OctetBuffer();
		if (this.#google || !appendQueryForm(path.bytes, 0, path.length, query)) return first?.text;
		const second = matchingRule(this.#words, this.#octets, set, query.bytes, 0, query.length);
		return (second?.code ?? -1) > (first?.code ?? -1) ? second?.text : first?.text;
	}
	#allowedNormalised(set, bytes, start, end) {
		const path = this.#path;
		path.length = 0;
		appendTarget(bytes, start, end, "rfc9309", path);
		if (isRobotsTxt(path.bytes, 0, path.length)) return true;
		if (set === 1) return false;
		const best = this.#best(set, path.bytes, 0, path.length, octetBits(path.bytes, 0, path.length));
		const query = this.#query;
		query.length = 0;
		if (!appendQueryForm(path.bytes, 0, path.length, query)) return isAllow(best);
		return isAllow(Math.max(best, this.#best(set, query.bytes, 0, query.length, octetBits(query.bytes, 0, query.length))));
	}
	#best(set, path, start, end, bits) {
		const words = this.#words;
		const octets = this.#octets;
		const base = words[set];
		const literals = words[set + 1];
		const wildcards = words[set + 2];
		const count = literals >>> 1;
		const first = set + 4;
		const indexed = (literals & 1) === 1;
		const best = indexed ? bestIndexed(words, first, count, octets, base, path, start, end) : bestLinear(words, first, count, octets, base, path, start, end);
		if (wildcards === 0) return best;
		let at = first + (indexed ? count * 3 : count);
		let from = base + words[set + 3];
		const missing = ~bits & KIND_BITS;
		const stop = at + wildcards * 3;
		for (; at < stop; at += 3) {
			const code = words[at + 1];
			if (code <= best) return best;
			const word = words[at];
			const size = word >>> 1;
			if ((words[at + 2] & missing) === 0 && matchesWildcard(path, start, end, octets, from, from + size, (word & 1) === 1)) return code;
			from += size;
		}
		return best;
	}
};
function bestLinear(words, at, count, octets, base, path, start, end) {
	const length = end - start;
	const head = headOf(path, start, end);
	let from = base;
	for (let k = at; k < at + count; k += 1) {
		const word = words[k];
		const size = literalLength(word);
		if (size > 2 ? literalHead(word) === head && size <= length : size <= length) {
			if ((word & 2) === 0 || size === length) {
				let i = 1;
				while (i < size && octets[from + i] === path[start + i]) i += 1;
				if (i >= size) return literalCode(word);
			}
		}
		from += size;
	}
	return -1;
}
function isAllow(code) {
	return code < 0 || (code & 1) === 1;
}
function maybeRobotsTxt(bytes, start, end) {
	const second = bytes[start + 1];
	return end - start >= ROBOTS_TXT.length && (second === 114 || second === 37);
}
function isRobotsTxt(bytes, start, end) {
	if (end - start !== ROBOTS_TXT.length) return false;
	for (let i = 0; i < ROBOTS_TXT.length; i += 1) if (bytes[start + i] !== ROBOTS_TXT[i]) return false;
	return true;
}
function openArena(data) {
	return new Arena(data);
}

// src/optout/robots/arena.ts
const MAX_ARENA_OCTETS = 1879048192;
var RuleArenaBuilder = class {
	#mode;
	#scan;
	#list;
	#writer;
	#agents = [];
	#asked = [];
	constructor(mode) {
		this.#mode = mode;
		this.#scan = new Scan(mode);
		this.#list = new RuleList(mode);
		this.#writer = new SetWriter(mode);
	}
	add(body, agents) {
		if (agents !== this.#agents) {
			this.#agents = agents;
			this.#asked = agents.map(askedAgent);
		}
		if (unreadableReason(body, this.#mode) !== void 0) return agents.map(() => 2);
		const sets = [];
		for (let i = 0; i < agents.length; i += 30) this.#addSome(body, agents.length <= 30 ? this.#asked : this.#asked.slice(i, i + 30), sets);
		return sets;
	}
	#addSome(body, asked, sets) {
		const scan = this.#scan;
		scan.run(body, asked);
		let all = -1;
		for (let i = 0; i < asked.length; i += 1) {
			const bit = 1 << i;
			if ((scan.named & bit) !== 0) sets.push(this.#compile(body, 2, bit));
			else if ((scan.loose & bit) !== 0) sets.push(this.#compile(body, 3, bit));
			else {
				if (all < 0) all = this.#compile(body, 4, 1);
				sets.push(all);
			}
		}
	}
	#compile(body, field, bit) {
		const list = this.#list;
		const { array, length } = this.#scan.rules;
		list.clear();
		for (let at = 0; at < length; at += 5) {
			if ((array[at + field] & bit) === 0) continue;
			const end = array[at + 1];
			list.add(body, array[at + 0], end >> 1, end & 1);
		}
		if (list.tooMany || this.#writer.octets.length > MAX_ARENA_OCTETS) return 2;
		if (list.allowsAll) return 0;
		if (list.disallowsAll) return 1;
		return this.#writer.write(list);
	}
	finish() {
		const { words, octets, count } = this.#writer;
		const data = {
			words: new SharedArrayBuffer(words.length * 4),
			bytes: new SharedArrayBuffer(octets.length),
			sets: count
		};
		new Int32Array(data.words).set(words.array.subarray(0, words.length));
		new Uint8Array(data.bytes).set(octets.bytes.subarray(0, octets.length));
		return data;
	}
};

// src/optout/snapshots/origin-hash.ts
const SCHEME = {
	any: 0,
	http: 1,
	https: 2
};
function originKey(scheme, port) {
	return scheme * 65536 + port;
}
function hostFnv(bytes, start, end) {
	let hash = 2166136261;
	for (let i = start; i < end; i += 1) {
		let c = bytes[i] ?? 0;
		if (c >= 65 && c <= 90) c |= 32;
		hash = Math.imul(hash ^ c, 16777619);
	}
	return hash >>> 0;
}
function mixKey(hash, key) {
	let h = hash ^ Math.imul(key + 1, 2654435761);
	h = Math.imul(h ^ h >>> 16, 2246822507);
	return (h ^ h >>> 13) >>> 0;
}
function tableSize(count) {
	let size = 16;
	while (size * 2 < count * 3) size *= 2;
	return size;
}
function findOrigin(tables, hash, key, bytes, start, end) {
	const mask = tables.hash.length - 1;
	for (let at = mixKey(hash, key) & mask;; at = at + 1 & mask) {
		const entry = tables.hash[at] ?? 0;
		if (entry === 0) return -1;
		if (tables.key[entry - 1] === key && sameHost(tables, entry - 1, bytes, start, end)) return entry - 1;
	}
}
function sameHost(tables, origin, bytes, start, end) {
	const from = tables.hostStart[origin] ?? 0;
	if ((tables.hostStart[origin + 1] ?? 0) - from !== end - start) return false;
	for (let i = 0; i < end - start; i += 1) {
		let c = bytes[start + i] ?? 0;
		if (c >= 65 && c <= 90) c |= 32;
		if (tables.hostBytes[from + i] !== c) return false;
	}
	return true;
}
function putOrigin(table, hash, key, origin) {
	const mask = table.length - 1;
	let at = mixKey(hash, key) & mask;
	while (table[at] !== 0) at = at + 1 & mask;
	table[at] = origin + 1;
}

// src/optout/snapshots/types.ts
const SNAPSHOT_PROTOCOLS = [
	"robots",
	"tdmrep",
	"ai.txt"
];
const SNAPSHOT_STATES = [
	"ok",
	"unavailable",
	"unreachable",
	"unreadable",
	"error-unknown",
	"decision-only",
	"conflict"
];

// src/optout/snapshots/open.ts
const OK = SNAPSHOT_STATES.indexOf("ok");
const UNAVAILABLE = SNAPSHOT_STATES.indexOf("unavailable");
const UNREACHABLE = SNAPSHOT_STATES.indexOf("unreachable");
const DECISION = SNAPSHOT_STATES.indexOf("decision-only");
function openSnapshots(data, protocol = "robots") {
	const table = data.tables[protocol];
	const agents = data.agents.length;
	const tables = {
		hash: new Uint32Array(table.originHash),
		hostBytes: new Uint8Array(table.hostBytes),
		hostStart: new Uint32Array(table.hostStart),
		key: new Uint32Array(table.originKey)
	};
	const undated = new Uint8Array(table.originUndated);
	const firstSlot = new Uint32Array(table.firstSlot);
	const time = new Float64Array(table.slotTime);
	const span = new Uint32Array(table.slotSpan);
	const state = new Uint8Array(table.slotState);
	const stateCompared = new Uint8Array(table.slotStateCompared);
	const ref = new Int32Array(table.slotRef);
	const file = new Uint32Array(table.slotFile);
	const line = new Uint32Array(table.slotLine);
	const bodyHash = new Uint32Array(table.bodyHash);
	const digests = new Uint8Array(table.bodyDigest);
	const sets = new Int32Array(table.bodySets);
	const setsCompared = new Int32Array(table.bodySetsCompared);
	const signals = new Int32Array(table.bodySignals);
	const textStart = new Uint32Array(table.textStart);
	const textBytes = new Uint8Array(table.textBytes);
	const decisions = new Int8Array(table.decisions);
	const wanted = /* @__PURE__ */ new Uint8Array(32);
	const fileStart = new Uint32Array(data.fileStart);
	const nameOf = (index) => Buffer.from(new Uint8Array(data.fileBytes, fileStart[index] ?? 0, (fileStart[index + 1] ?? 0) - (fileStart[index] ?? 0))).toString("utf8");
	const after = (origin, timeMs) => {
		let low = firstSlot[origin] ?? 0;
		let high = firstSlot[origin + 1] ?? low;
		while (low < high) {
			const middle = low + high >>> 1;
			if ((time[middle] ?? 0) <= timeMs) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const setOf = (from, body, agent) => body < 0 || agent < 0 || agent >= agents ? -1 : from[body * agents + agent] ?? -1;
	const bodyOf = (slot) => state[slot] === OK ? ref[slot] ?? -1 : -1;
	const ruleSet = (from, known, slot, agent) => {
		return known === OK ? setOf(from, ref[slot] ?? -1, agent) : known === UNAVAILABLE ? 0 : known === UNREACHABLE ? 1 : -1;
	};
	return {
		origins: table.origins,
		slots: table.slots,
		bodies: table.bodies,
		origin(https, bytes, hostStart, hostEnd, port) {
			const end = hostEnd - hostStart > 1 && bytes[hostEnd - 1] === 46 ? hostEnd - 1 : hostEnd;
			const hash = hostFnv(bytes, hostStart, end);
			const own = port === (https ? 443 : 80) ? 0 : port;
			const exact = findOrigin(tables, hash, originKey(https ? SCHEME.https : SCHEME.http, own), bytes, hostStart, end);
			return exact >= 0 ? exact : findOrigin(tables, hash, originKey(SCHEME.any, own), bytes, hostStart, end);
		},
		at(origin, timeMs) {
			if (origin < 0 || origin >= table.origins) return -1;
			const next = after(origin, timeMs);
			return next > (firstSlot[origin] ?? 0) ? next - 1 : -1;
		},
		nextAfter(origin, timeMs) {
			if (origin < 0 || origin >= table.origins) return -1;
			const next = after(origin, timeMs);
			return next < (firstSlot[origin + 1] ?? 0) ? next : -1;
		},
		undated: (origin) => undated[origin] === 1,
		time: (slot) => time[slot] ?? NaN,
		latest: (slot) => (time[slot] ?? NaN) + (span[slot] ?? 0) * 1e3,
		state: (slot) => SNAPSHOT_STATES[state[slot] ?? -1] ?? "unreadable",
		ruleSet: (slot, agent) => ruleSet(sets, state[slot], slot, agent),
		ruleSetCompared: (slot, agent) => ruleSet(setsCompared, stateCompared[slot], slot, agent),
		decision: (slot, agent) => state[slot] === DECISION && agent >= 0 && agent < agents ? decisions[(ref[slot] ?? 0) * agents + agent] ?? -1 : -1,
		body: bodyOf,
		signals: (slot) => state[slot] === OK ? signals[ref[slot] ?? -1] ?? -1 : -1,
		signalsOfBody: (body) => signals[body] ?? -1,
		text: (id) => textBytes.subarray(textStart[id] ?? 0, textStart[id + 1] ?? 0),
		bodyByDigest: (bytes, start, end) => readHexDigest(bytes, start, end, wanted) ? findDigest(bodyHash, digests, wanted) : -1,
		ruleSetOfBody: (body, agent) => setOf(sets, body, agent),
		ruleSetOfBodyCompared: (body, agent) => setOf(setsCompared, body, agent),
		source: (slot) => ({
			name: nameOf(file[slot] ?? 0),
			line: line[slot] ?? 0
		})
	};
}
function nibble(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const low = c | 32;
	return low >= 97 && low <= 102 ? low - 87 : -1;
}
function readHexDigest(bytes, start, end, out) {
	let at = start;
	if (end - start === 71) {
		const mark = bytes[start + 6];
		if (((bytes[start] ?? 0) | 32) !== 115 || mark !== 58 && mark !== 45) return false;
		at += 7;
	}
	if (end - at !== 64) return false;
	for (let i = 0; i < 32; i += 1) {
		const high = nibble(bytes[at + i * 2] ?? 0);
		const low = nibble(bytes[at + i * 2 + 1] ?? 0);
		if (high < 0 || low < 0) return false;
		out[i] = high * 16 + low;
	}
	return true;
}
function digestHash(digest, at) {
	return ((digest[at] ?? 0) << 24 | (digest[at + 1] ?? 0) << 16 | (digest[at + 2] ?? 0) << 8 | (digest[at + 3] ?? 0)) >>> 0;
}
function findDigest(table, digests, wanted) {
	const mask = table.length - 1;
	for (let at = digestHash(wanted, 0) & mask;; at = at + 1 & mask) {
		const entry = table[at] ?? 0;
		if (entry === 0) return -1;
		let i = 0;
		const from = (entry - 1) * 32;
		while (i < 32 && digests[from + i] === wanted[i]) i += 1;
		if (i === 32) return entry - 1;
	}
}

export { SCHEME as a, originKey as c, RuleArenaBuilder as d, openArena as f, SNAPSHOT_STATES as i, putOrigin as l, openSnapshots as n, findOrigin as o, SNAPSHOT_PROTOCOLS as r, hostFnv as s, digestHash as t, tableSize as u };