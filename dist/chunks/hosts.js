import { n as blocks } from "./blocks.js";
import { isUtf8 } from "node:buffer";

// src/optout/manifest/json-skip.ts
const MAX_DEPTH = 512;
const STOP = Uint8Array.from({ length: 256 }, (_, c) => c < 32 || c === 34 || c === 92 ? 1 : 0);
const HEX$1 = Uint8Array.from({ length: 256 }, (_, c) => c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102 ? 1 : 0);
const ESCAPES = Uint8Array.from({ length: 256 }, (_, c) => `"\\/bfnrt`.includes(String.fromCharCode(c)) ? 1 : 0);
const broken = (index) => -1 - index;
function skipSpace(bytes, i) {
	let c = bytes[i];
	while (c === 32 || c === 9 || c === 13) c = bytes[++i];
	return i;
}
function skipString(bytes, i) {
	while (true) {
		while (STOP[bytes[i]] === 0) i++;
		const c = bytes[i];
		if (c === 34) return i;
		if (c !== 92) return broken(i);
		i++;
		const e = bytes[i];
		if (e === 117) {
			for (let k = 1; k <= 4; k++) if (HEX$1[bytes[i + k]] !== 1) return broken(i);
			i += 5;
		} else if (ESCAPES[e] === 1) i++;
		else return broken(i);
	}
}
function skipScalar(bytes, i) {
	let c = bytes[i];
	switch (c) {
		case 116: return bytes[i + 1] === 114 && bytes[i + 2] === 117 && bytes[i + 3] === 101 ? i + 4 : broken(i);
		case 102: return bytes[i + 1] === 97 && bytes[i + 2] === 108 && bytes[i + 3] === 115 && bytes[i + 4] === 101 ? i + 5 : broken(i);
		case 110: return bytes[i + 1] === 117 && bytes[i + 2] === 108 && bytes[i + 3] === 108 ? i + 4 : broken(i);
	}
	if (c === 45) c = bytes[++i];
	if (c === 48) c = bytes[++i];
	else if (c >= 49 && c <= 57) do
		c = bytes[++i];
	while (c >= 48 && c <= 57);
	else return broken(i);
	if (c === 46) {
		c = bytes[++i];
		if (!(c >= 48 && c <= 57)) return broken(i);
		do
			c = bytes[++i];
		while (c >= 48 && c <= 57);
	}
	if (c === 101 || c === 69) {
		c = bytes[++i];
		if (c === 43 || c === 45) c = bytes[++i];
		if (!(c >= 48 && c <= 57)) return broken(i);
		do
			c = bytes[++i];
		while (c >= 48 && c <= 57);
	}
	return i;
}
const open = new Uint8Array(512);
function skipNested(bytes, i) {
	let depth = 0;
	open[0] = bytes[i];
	let fresh = true;
	i++;
	while (true) {
		i = skipSpace(bytes, i);
		const object = open[depth] === 123;
		if (fresh && bytes[i] === (object ? 125 : 93)) i++;
		else {
			if (object) {
				if (bytes[i] !== 34) return broken(i);
				i = skipString(bytes, i + 1);
				if (i < 0) return i;
				i = skipSpace(bytes, i + 1);
				if (bytes[i] !== 58) return broken(i);
				i = skipSpace(bytes, i + 1);
			}
			const c = bytes[i];
			if (c === 34) {
				i = skipString(bytes, i + 1);
				if (i < 0) return i;
				i++;
			} else if (c === 123 || c === 91) {
				if (++depth >= 512) return broken(i);
				open[depth] = c;
				fresh = true;
				i++;
				continue;
			} else {
				i = skipScalar(bytes, i);
				if (i < 0) return i;
			}
			i = skipSpace(bytes, i);
			if (bytes[i] === 44) {
				i++;
				fresh = false;
				continue;
			}
			if (bytes[i] !== (object ? 125 : 93)) return broken(i);
			i++;
		}
		for (;;) {
			if (depth === 0) return i;
			depth--;
			i = skipSpace(bytes, i);
			if (bytes[i] === 44) {
				i++;
				fresh = false;
				break;
			}
			if (bytes[i] !== (open[depth] === 123 ? 125 : 93)) return broken(i);
			i++;
		}
	}
}

// src/optout/manifest/key-table.ts
const MAX_KEYS = 512;
const MAX_KEY_BYTES = 256;
const UNWANTED = -1;
var KeyTable = class {
	pool = new Uint8Array(MAX_KEYS * 64);
	start = new Int32Array(MAX_KEYS);
	length = new Int32Array(MAX_KEYS);
	target = new Int32Array(MAX_KEYS).fill(-1);
	next = /* @__PURE__ */ new Int32Array(513);
	#ids = /* @__PURE__ */ new Map();
	#used = 0;
	#count = 1;
	constructor() {
		this.length[0] = -1;
	}
	add(key, target) {
		this.#insert(Buffer.from(key, "utf8").toString("latin1"), Buffer.from(key, "utf8"), target);
	}
	find(bytes) {
		if (bytes.length > MAX_KEY_BYTES) return 0;
		const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
		return this.#ids.get(name) ?? this.#insert(name, bytes, -1);
	}
	#insert(name, bytes, target) {
		const id = this.#count;
		if (id >= MAX_KEYS || this.#used + bytes.length > this.pool.length) return 0;
		this.#ids.set(name, id);
		this.pool.set(bytes, this.#used);
		this.start[id] = this.#used;
		this.length[id] = bytes.some((byte) => STOP[byte] === 1) ? -1 : bytes.length;
		this.target[id] = target;
		this.#used += bytes.length;
		this.#count++;
		return id;
	}
};

// src/optout/manifest/row.ts
const COLUMNS = [
	"url",
	"fetched_at",
	"agent",
	"status",
	"final_url",
	"mime",
	"bytes",
	"retained",
	"modality",
	"robots",
	"robots_fetched_at",
	"robots_status",
	"headers",
	"x_robots_tag",
	"tdm_reservation",
	"tdm_policy",
	"content_usage",
	"content_signal",
	"link",
	"meta_robots",
	"meta_tdm_reservation",
	"iptc_data_mining",
	"cawg_training_mining",
	"sha256",
	"sha1",
	"repository",
	"account"
];
const COLUMN = Object.fromEntries(COLUMNS.map((name, index) => [name, index]));
function rowView() {
	return {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		start: new Int32Array(COLUMNS.length).fill(-1),
		end: new Int32Array(COLUMNS.length).fill(-1),
		line: 0
	};
}
function cell(row, column) {
	const index = COLUMN[column];
	const start = row.start[index] ?? -1;
	return start < 0 ? void 0 : Buffer.from(row.bytes.buffer, row.bytes.byteOffset + start, (row.end[index] ?? start) - start).toString("utf8");
}

// src/optout/manifest/json-object.ts
const NESTED = 1e3;
var ObjectWalker = class {
	fault = "not-json";
	escaped = [];
	#tables = [new KeyTable()];
	#seen = new Int32Array(COLUMNS.length);
	#copies = [];
	#walk = 0;
	#viewed;
	#view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	constructor(map) {
		const taken = /* @__PURE__ */ new Map();
		for (const name of Object.keys(map.sources)) {
			const path = map.sources[name];
			if (path === void 0) continue;
			const same = taken.get(JSON.stringify(path));
			if (same === void 0) this.#add(path, COLUMN[name]);
			else this.#copies.push([same, COLUMN[name]]);
			taken.set(JSON.stringify(path), same ?? COLUMN[name]);
		}
	}
	#add(path, column) {
		const [root] = this.#tables;
		if (path.length === 1) {
			root.add(path[0], column);
			return;
		}
		const id = root.find(Buffer.from(path[0], "utf8"));
		let table = root.target[id] ?? -1;
		if (table >= 0 && table < NESTED) return;
		if (table === -1) {
			table = NESTED + this.#tables.length;
			this.#tables.push(new KeyTable());
			root.target[id] = table;
		}
		this.#tables[table - NESTED]?.add(path[1], column);
	}
	walk(bytes, i, row) {
		row.start.fill(-1);
		this.escaped.length = 0;
		this.fault = "not-json";
		this.#walk++;
		const end = this.#object(bytes, i, row, 0);
		for (const [from, to] of this.#copies) {
			row.start[to] = row.start[from] ?? -1;
			row.end[to] = row.end[from] ?? -1;
			if (this.escaped.includes(from)) this.escaped.push(to);
		}
		return end;
	}
	#object(bytes, i, row, tableId) {
		const table = this.#tables[tableId];
		const { pool, start, length, target, next } = table;
		const view = this.#viewed === bytes ? this.#view : this.#look(bytes);
		const words = bytes.length - 8;
		i = skipSpace(bytes, i + 1);
		if (bytes[i] === 125) return i + 1;
		let previous = -1;
		while (true) {
			if (bytes[i] !== 34) return broken(i);
			i++;
			let key = next[previous + 1];
			const from = start[key];
			const n = length[key];
			let k = 0;
			while (k < n && bytes[i + k] === pool[from + k]) k++;
			if (k === n && bytes[i + n] === 34) i += n + 1;
			else {
				const end = skipString(bytes, i);
				if (end < 0) return end;
				key = this.#lookUp(table, bytes, i, end);
				next[previous + 1] = key;
				i = end + 1;
			}
			previous = key;
			if (bytes[i] !== 58) {
				i = skipSpace(bytes, i);
				if (bytes[i] !== 58) return broken(i);
			}
			let c = bytes[++i];
			if (c <= 32) {
				i = skipSpace(bytes, i);
				c = bytes[i];
			}
			const column = target[key];
			const begin = i;
			if (c === 34) {
				i++;
				while (i <= words) {
					const x = view.getInt32(i, true);
					const y = view.getInt32(i + 4, true);
					const q = x ^ 572662306;
					const r = y ^ 572662306;
					const b = x ^ 1549556828;
					const d = y ^ 1549556828;
					if (((x - 538976288 & ~x | q - 16843009 & ~q | b - 16843009 & ~b | y - 538976288 & ~y | r - 16843009 & ~r | d - 16843009 & ~d) & 2155905152) !== 0) break;
					i += 8;
				}
				while (STOP[bytes[i]] === 0) i++;
				let raw = false;
				if (bytes[i] !== 34) {
					raw = true;
					i = skipString(bytes, i);
					if (i < 0) return i;
				}
				i++;
				if (column >= 0 && column < NESTED) {
					if (this.#seen[column] === this.#walk) return this.#fail("duplicate-key", begin);
					this.#seen[column] = this.#walk;
					row.start[column] = begin + 1;
					row.end[column] = i - 1;
					if (raw) this.escaped.push(column);
				}
			} else {
				i = c === 123 && column >= NESTED ? this.#object(bytes, i, row, column - NESTED) : c === 123 || c === 91 ? skipNested(bytes, i) : skipScalar(bytes, i);
				if (i < 0) return i;
				if (column >= 0 && column < NESTED) {
					if (this.#seen[column] === this.#walk) return this.#fail("duplicate-key", begin);
					this.#seen[column] = this.#walk;
					if (c !== 110) {
						row.start[column] = begin;
						row.end[column] = i;
					}
				}
			}
			let after = bytes[i];
			if (after <= 32) {
				i = skipSpace(bytes, i);
				after = bytes[i];
			}
			if (after === 125) return i + 1;
			if (after !== 44) return broken(i);
			i++;
			if (bytes[i] <= 32) i = skipSpace(bytes, i);
		}
	}
	#look(bytes) {
		this.#viewed = bytes;
		return this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	#lookUp(table, bytes, start, end) {
		const raw = bytes.subarray(start, end);
		return table.find(raw.includes(92) ? decodeEscapes(raw) : raw);
	}
	#fail(fault, at) {
		this.fault = fault;
		return broken(at);
	}
};
function decodeEscapes(raw) {
	return Buffer.from(JSON.parse(`"${Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString("utf8")}"`), "utf8");
}

// src/optout/manifest/line-reader.ts
const LF$4 = 10;
const URL$1 = COLUMN.url;
function eachLine(block, step) {
	const end = block.lastIndexOf(LF$4) + 1;
	let line = 0;
	for (let i = 0; i < end; line++) i = step(block, i, line);
	if (end < block.length) {
		const last = new Uint8Array(block.length - end + 1);
		last.set(block.subarray(end));
		last[last.length - 1] = LF$4;
		step(last, 0, line);
		line++;
	}
	return line;
}
function deliver(row, line, visitor) {
	const start = row.start[URL$1];
	const end = row.end[URL$1];
	if (start < 0 || end <= start) {
		visitor.bad(line, "no-url");
		return;
	}
	const bytes = row.bytes;
	let all = 0;
	for (let i = start; i < end; i++) all |= bytes[i];
	if (all > 127 && !isUtf8(bytes.subarray(start, end))) {
		visitor.bad(line, "not-utf8");
		return;
	}
	row.line = line;
	visitor.row(row);
}
function nextLine(bytes, i) {
	return bytes.indexOf(LF$4, i) + 1;
}

// src/optout/manifest/scratch.ts
var Scratch = class {
	#bytes = /* @__PURE__ */ new Uint8Array(65536);
	#length = 0;
	take(row, start, end) {
		this.#room(end - start);
		this.#length = end - start;
		this.#bytes.set(row.bytes.subarray(start, end));
		for (let column = 0; column < row.start.length; column++) {
			if (row.start[column] < 0) continue;
			row.start[column] = row.start[column] - start;
			row.end[column] = row.end[column] - start;
		}
		row.bytes = this.#bytes;
	}
	put(row, column, value) {
		this.#room(this.#length + value.length);
		this.#bytes.set(value, this.#length);
		row.start[column] = this.#length;
		this.#length += value.length;
		row.end[column] = this.#length;
		row.bytes = this.#bytes;
	}
	#room(length) {
		if (length <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
};

// src/optout/manifest/jsonl.ts
const LF$3 = 10;
const URL = COLUMN.url;
function jsonlReader(map) {
	const reader = new JsonLines(map);
	return (block, row, visitor) => reader.read(block, row, visitor);
}
var JsonLines = class {
	#walker;
	#scratch = new Scratch();
	constructor(map) {
		this.#walker = new ObjectWalker(map);
	}
	read(block, row, visitor) {
		return eachLine(block, (bytes, i, line) => this.line(bytes, i, i, line, row, visitor));
	}
	line(bytes, begin, i, line, row, visitor) {
		i = skipSpace(bytes, i);
		if (bytes[i] !== 123) return other(bytes, i, line, visitor);
		row.bytes = bytes;
		const walker = this.#walker;
		const end = walker.walk(bytes, i, row);
		if (end < 0) {
			visitor.bad(line, walker.fault);
			return nextLine(bytes, -1 - end);
		}
		const after = bytes[end] === LF$3 ? end : skipSpace(bytes, end);
		if (bytes[after] !== LF$3) {
			visitor.bad(line, "not-json");
			return nextLine(bytes, after);
		}
		if (row.start[URL] >= 0 && bytes[row.start[URL] - 1] !== 34) row.start[URL] = -1;
		if (walker.escaped.length > 0 && !this.#decode(row, begin, after)) visitor.bad(line, "not-utf8");
		else deliver(row, line, visitor);
		return after + 1;
	}
	#decode(row, begin, end) {
		this.#scratch.take(row, begin, end);
		let sound = true;
		for (const column of this.#walker.escaped) {
			if (row.start[column] < 0) continue;
			const raw = row.bytes.subarray(row.start[column], row.end[column]);
			const value = decodeEscapes(raw);
			if (column === URL && hasReplacement(value) && !hasReplacement(raw) && !Buffer.from(raw).toString("latin1").toLowerCase().includes("\\ufffd")) sound = false;
			this.#scratch.put(row, column, value);
		}
		return sound;
	}
};
function other(bytes, i, line, visitor) {
	const c = bytes[i];
	if (c === LF$3) return i + 1;
	let end = c === 34 ? skipString(bytes, i + 1) : c === 91 ? skipNested(bytes, i) : skipScalar(bytes, i);
	if (end >= 0 && c === 34) end++;
	if (end >= 0) end = skipSpace(bytes, end);
	visitor.bad(line, end >= 0 && bytes[end] === LF$3 ? "not-an-object" : "not-json");
	return nextLine(bytes, i);
}
function hasReplacement(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("�", 0, "utf8");
}

// src/optout/manifest/cdxj.ts
const LF$2 = 10;
const SPACE$1 = 32;
const FETCHED_AT = COLUMN.fetched_at;
function cdxjReader(map) {
	const json = new JsonLines(map);
	const timed = new TimedVisitor();
	return (block, row, visitor) => {
		timed.visitor = visitor;
		return eachLine(block, (bytes, i, line) => {
			if (bytes[i] === LF$2 || bytes[i] === 13 && bytes[i + 1] === LF$2) return nextLine(bytes, i);
			const key = fieldEnd$1(bytes, i);
			const time = fieldEnd$1(bytes, key + 1);
			if (bytes[i] === 33) {
				if (bytes[key] === SPACE$1 && digits(bytes, key + 1, time)) visitor.bad(line, "unreadable");
				return nextLine(bytes, i);
			}
			if (bytes[key] !== SPACE$1 || bytes[time] !== SPACE$1 || !digits(bytes, key + 1, time)) {
				visitor.bad(line, "unreadable");
				return nextLine(bytes, i);
			}
			timed.place(bytes, i, key + 1, time);
			return json.line(bytes, i, time + 1, line, row, timed);
		});
	};
}
var TimedVisitor = class {
	visitor;
	#bytes;
	#line = 0;
	#start = 0;
	#end = 0;
	place(bytes, line, start, end) {
		this.#bytes = bytes;
		this.#line = line;
		this.#start = start;
		this.#end = end;
	}
	row(row) {
		if (row.start[FETCHED_AT] < 0) {
			const from = row.bytes === this.#bytes ? 0 : this.#line;
			row.start[FETCHED_AT] = this.#start - from;
			row.end[FETCHED_AT] = this.#end - from;
		}
		this.visitor?.row(row);
	}
	bad(line, reason) {
		this.visitor?.bad(line, reason);
	}
};
function fieldEnd$1(bytes, i) {
	while (bytes[i] !== SPACE$1 && bytes[i] !== LF$2 && i < bytes.length) i++;
	return i;
}
function digits(bytes, start, end) {
	if (end - start !== 14) return false;
	for (let i = start; i < end; i++) if (!(bytes[i] >= 48 && bytes[i] <= 57)) return false;
	return true;
}

// src/optout/manifest/delimited.ts
const LF$1 = 10;
const CR = 13;
const QUOTE = 34;
const CSV = {
	delimiter: 44,
	multiline: true,
	headerLine: true
};
const TSV = {
	delimiter: 9,
	multiline: false,
	headerLine: true
};
function delimitedReader(map, header, dialect) {
	const reader = new Delimited(map, header, dialect);
	return (block, row, visitor, atStart = false) => reader.read(block, row, visitor, atStart);
}
var Delimited = class {
	#dialect;
	#width;
	#columns;
	#copies = [];
	#scratch = new Scratch();
	#absent;
	#doubled = [];
	#fields = 0;
	#broken = false;
	#halve = false;
	constructor(map, header, dialect) {
		this.#dialect = dialect;
		this.#width = header.length;
		this.#columns = new Int32Array(header.length).fill(-1);
		this.#absent = dialect.absent === void 0 ? void 0 : Buffer.from(dialect.absent);
		for (const name of Object.keys(map.sources)) {
			const field = header.indexOf((map.sources[name] ?? []).join("."));
			if (field < 0) continue;
			const taken = this.#columns[field];
			if (taken >= 0) this.#copies.push([taken, COLUMN[name]]);
			else this.#columns[field] = COLUMN[name];
		}
	}
	read(block, row, visitor, atStart) {
		let bytes = block;
		if (block.length > 0 && block[block.length - 1] !== LF$1) {
			bytes = new Uint8Array(block.length + 1);
			bytes.set(block);
			bytes[block.length] = LF$1;
		}
		let line = 0;
		for (let i = 0; i < bytes.length;) {
			const end = this.#record(bytes, i, row);
			if (!(atStart && line === 0 && this.#dialect.headerLine) && !blank(bytes, i)) this.#judge(bytes, i, end, line, row, visitor);
			line += this.#dialect.multiline ? countLines(bytes, i, end) : 1;
			i = end;
		}
		return line;
	}
	#judge(bytes, begin, end, line, row, visitor) {
		if (this.#broken) {
			visitor.bad(line, "unreadable");
			return;
		}
		if (this.#fields !== this.#width) {
			visitor.bad(line, "wrong-columns");
			return;
		}
		row.bytes = bytes;
		for (const [from, to] of this.#copies) {
			row.start[to] = row.start[from];
			row.end[to] = row.end[from];
			if (this.#doubled.includes(from)) this.#doubled.push(to);
		}
		if (this.#doubled.length > 0) {
			this.#scratch.take(row, begin, end);
			for (const column of this.#doubled) {
				const text = Buffer.from(row.bytes.subarray(row.start[column], row.end[column])).toString("latin1");
				this.#scratch.put(row, column, Buffer.from(text.replaceAll("\"\"", "\""), "latin1"));
			}
		}
		deliver(row, line, visitor);
	}
	#record(bytes, i, row) {
		const { delimiter } = this.#dialect;
		row.start.fill(-1);
		this.#doubled.length = 0;
		this.#broken = false;
		for (let field = 0;; field++) {
			let start = i;
			let end;
			let doubled = false;
			if (bytes[i] === QUOTE) {
				end = this.#quoted(bytes, i + 1);
				if (end >= 0) {
					start++;
					doubled = this.#halve;
					i = end + 1;
					if (bytes[i] === CR) i++;
				} else {
					end = -1 - end;
					i = end;
				}
			} else {
				let c = bytes[i];
				while (c !== delimiter && c !== LF$1) c = bytes[++i];
				end = i;
			}
			if (bytes[i] === LF$1 && end === i && end > start && bytes[end - 1] === CR) end--;
			const column = field < this.#width ? this.#columns[field] : -1;
			if (column >= 0 && end > start && !this.#isAbsent(bytes, start, end)) {
				row.start[column] = start;
				row.end[column] = end;
				if (doubled) this.#doubled.push(column);
			}
			if (bytes[i] === LF$1) {
				this.#fields = field + 1;
				return i + 1;
			}
			i++;
		}
	}
	#quoted(bytes, i) {
		const { delimiter, multiline } = this.#dialect;
		this.#halve = false;
		const begin = i;
		for (; i < bytes.length; i++) {
			const c = bytes[i];
			if (c === LF$1 && !multiline) break;
			if (c !== QUOTE) continue;
			const after = bytes[i + 1];
			if (after === QUOTE) {
				this.#halve = true;
				i++;
			} else if (after === delimiter || after === LF$1 || after === CR && bytes[i + 2] === LF$1) return i;
			else break;
		}
		this.#broken ||= multiline;
		if (i >= bytes.length) return -1 - (bytes.length - 1);
		return -1 - fieldEnd(bytes, multiline ? i + 1 : begin, delimiter);
	}
	#isAbsent(bytes, start, end) {
		const absent = this.#absent;
		return absent !== void 0 && end - start === absent.length && absent.every((byte, k) => bytes[start + k] === byte);
	}
};
function fieldEnd(bytes, i, delimiter) {
	while (bytes[i] !== delimiter && bytes[i] !== LF$1) i++;
	return i;
}
function blank(bytes, i) {
	return bytes[i] === LF$1 || bytes[i] === CR && bytes[i + 1] === LF$1;
}
function countLines(bytes, start, end) {
	let lines = 0;
	for (let i = bytes.indexOf(LF$1, start); i >= 0 && i < end; i = bytes.indexOf(LF$1, i + 1)) lines++;
	return lines;
}
const MAX_HEADER = 1048576;
function headerNames(bytes, dialect) {
	const names = [];
	let quoted = false;
	let begin = 0;
	for (let i = 0; i < bytes.length; i++) {
		const c = bytes[i];
		if (c === QUOTE && (quoted || i === begin)) quoted = !quoted;
		else if (!quoted && (c === dialect.delimiter || c === LF$1)) {
			names.push(unquote(Buffer.from(bytes.subarray(begin, i)).toString("utf8")));
			if (c === LF$1) return names;
			begin = i + 1;
		}
	}
	return quoted || bytes.length === 0 || bytes.length > MAX_HEADER ? void 0 : [...names, unquote(Buffer.from(bytes.subarray(begin)).toString("utf8"))];
}
function unquote(field) {
	const text = field.endsWith("\r") ? field.slice(0, -1) : field;
	return (text.length >= 2 && text.startsWith("\"") && text.endsWith("\"") ? text.slice(1, -1).replaceAll("\"\"", "\"") : text).trim();
}

// src/optout/manifest/columns.ts
const CANONICAL = { sources: Object.fromEntries(COLUMNS.map((name) => [name, [name]])) };
function overrideColumns(map, given, keys) {
	const sources = { ...map.sources };
	for (const [name, source] of Object.entries(given)) {
		const column = COLUMNS.find((c) => c === name);
		if (column === void 0) return {
			ok: false,
			reason: `\`columns\` names ${JSON.stringify(name.slice(0, 60))}, which is no column that is read`,
			fix: `use one of: ${COLUMNS.join(", ")}`
		};
		if (source === "") delete sources[column];
		else sources[column] = sourcePath(source, keys);
	}
	return {
		ok: true,
		map: { sources }
	};
}
function sourcePath(source, keys) {
	const dot = source.indexOf(".");
	if (dot <= 0 || dot === source.length - 1 || keys.some((key) => key === source && !keys.includes(source.slice(0, dot)))) return [source];
	return [source.slice(0, dot), source.slice(dot + 1)];
}

// src/optout/manifest/row-lines.ts
const UNREADABLE = 33;
const LF = 10;
const CHUNK = 1048576;
const KEYS = COLUMNS.map((name) => Buffer.from(`,"${name}":"`));
const HEX = Buffer.from("0123456789abcdef");
const BAD = {
	"no-url": "{}\n",
	"not-utf8": "{\"url\":\"ÿ\"}\n"
};
function rowLinesReader() {
	const json = new JsonLines(CANONICAL);
	return (block, row, visitor) => eachLine(block, (bytes, i, line) => {
		if (bytes[i] !== UNREADABLE) return json.line(bytes, i, i, line, row, visitor);
		visitor.bad(line, "unreadable");
		return i + 2;
	});
}
var RowLines = class {
	#bytes = Buffer.allocUnsafeSlow(2 * CHUNK);
	#length = 0;
	get length() {
		return this.#length;
	}
	row(row) {
		const before = this.#length;
		for (let column = 0; column < row.start.length; column++) {
			const start = row.start[column];
			if (start < 0) continue;
			const end = row.end[column];
			const key = KEYS[column];
			this.#room(key.length + 6 * (end - start) + 4);
			for (let i = 0; i < key.length; i++) this.#bytes[this.#length++] = key[i];
			this.#text(row.bytes, start, end);
			this.#bytes[this.#length++] = 34;
		}
		this.#room(4);
		if (this.#length === before) this.#bytes[this.#length++] = 123;
		else this.#bytes[before] = 123;
		this.#bytes[this.#length++] = 125;
		this.#bytes[this.#length++] = LF;
	}
	bad(_line, reason) {
		const line = BAD[reason] ?? "!\n";
		this.#room(line.length);
		for (let i = 0; i < line.length; i++) this.#bytes[this.#length++] = line.charCodeAt(i);
	}
	blank() {
		this.#room(1);
		this.#bytes[this.#length++] = LF;
	}
	take() {
		const chunk = this.#bytes.subarray(0, this.#length);
		this.#bytes = Buffer.allocUnsafeSlow(2 * CHUNK);
		this.#length = 0;
		return chunk;
	}
	#text(bytes, start, end) {
		const out = this.#bytes;
		let at = this.#length;
		for (let i = start; i < end; i++) {
			const c = bytes[i];
			if (STOP[c] === 0) {
				out[at++] = c;
				continue;
			}
			out[at++] = 92;
			if (c >= 32) {
				out[at++] = c;
				continue;
			}
			out[at++] = 117;
			out[at++] = 48;
			out[at++] = 48;
			out[at++] = HEX[c >> 4];
			out[at++] = HEX[c & 15];
		}
		this.#length = at;
	}
	#room(length) {
		if (this.#length + length <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafeSlow(Math.max(this.#length + length, 2 * this.#bytes.length));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
};
function rowBlocks(file, source, options = {}) {
	return blocks(file, "line", {
		...options,
		stream: lineStream(source, options.maxBytes ?? Infinity),
		made: true
	});
}
function lineStream(source, maxBytes) {
	let end;
	async function* run() {
		const lines = new RowLines();
		const rows = source(lines);
		let bytes = 0;
		for (let next = await rows.next();; next = await rows.next()) {
			if (lines.length >= CHUNK || next.done === true) {
				const chunk = lines.take();
				const whole = bytes + chunk.length <= maxBytes ? chunk : chunk.subarray(0, chunk.lastIndexOf(LF, Math.max(0, maxBytes - bytes - 1)) + 1);
				bytes += whole.length;
				if (whole.length > 0) yield whole;
				if (whole.length < chunk.length) {
					const problem = {
						offset: bytes,
						reason: `more than ${maxBytes} bytes of rows`,
						fix: "split the file, or raise the limit"
					};
					end = {
						compression: "none",
						bytes,
						problem
					};
					if (next.done !== true) await rows.return({ compression: "none" });
					return;
				}
			}
			if (next.done === true) {
				end = {
					...next.value,
					bytes
				};
				return;
			}
		}
	}
	const iterator = run();
	return {
		[Symbol.asyncIterator]: () => iterator,
		get end() {
			return end;
		}
	};
}

// src/optout/manifest/reader.ts
const SPACE = 32;
function lineReader(plan) {
	switch (plan.format) {
		case "jsonl": return jsonlReader(plan.map);
		case "cdxj": return cdxjReader(plan.map);
		case "rows": return rowLinesReader();
		case "csv":
		case "tsv":
		case "cdx": return delimitedReader(plan.map, plan.header ?? [], dialectOf(plan));
	}
}
function recordEndOf(plan) {
	return plan.format === "csv" ? { delimiter: plan.delimiter ?? CSV.delimiter } : "line";
}
function dialectOf(plan) {
	if (plan.format === "cdx") return {
		delimiter: SPACE,
		multiline: false,
		absent: "-",
		headerLine: plan.headerLine === true
	};
	if (plan.format === "tsv") return TSV;
	return {
		...CSV,
		delimiter: plan.delimiter ?? CSV.delimiter
	};
}
function readBlock(reader, block, row, visitor) {
	const lines = reader(block.bytes, row, visitor, block.index === 0);
	if (block.tooLong === void 0) return lines;
	visitor.bad(lines, "too-long");
	return lines + 1;
}

// src/optout/url/hosts.ts
const MAX_PROBES = 192;
const MAX_ARENA = 2147483647;
const MAX_RESEEDS = 8;
function hashBytes(bytes, start, end, seed) {
	let h = seed;
	for (let i = end - 1; i >= start; i -= 1) h = Math.imul(h ^ (bytes[i] ?? 0), 16777619);
	return mix(h);
}
function mix(hash) {
	let h = hash;
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return (h ^ h >>> 16) >>> 0;
}
function grown(array, wanted) {
	const next = new array.constructor(Math.max(wanted, array.length * 2));
	next.set(array);
	return next;
}
var HostTable = class {
	#arena;
	#ends;
	#slots;
	#size = 0;
	#used = 0;
	#seed = 2166136261;
	#reseeds = 0;
	#last = -1;
	#max;
	constructor(expected = 1024, max = 1e8) {
		let slots = 16;
		while (slots < expected * 1.6 && slots < 1073741824) slots *= 2;
		this.#slots = new Uint32Array(slots);
		this.#ends = new Uint32Array(Math.max(16, expected));
		this.#arena = new Uint8Array(Math.max(256, expected * 16));
		this.#max = max;
	}
	get size() {
		return this.#size;
	}
	get arena() {
		return this.#arena.subarray(0, this.#used);
	}
	get used() {
		return this.#used;
	}
	get ends() {
		return this.#ends.subarray(0, this.#size);
	}
	intern(bytes, start, end) {
		if (this.#last >= 0 && this.#equal(this.#last, bytes, start, end)) return this.#last;
		const slot = this.#seek(bytes, start, end);
		const found = this.#slots[slot] ?? 0;
		if (found !== 0) return this.#last = found - 1;
		if (this.#size >= this.#max || this.#used + end - start > MAX_ARENA) return -1;
		return this.#last = this.#add(bytes, start, end, slot);
	}
	find(bytes, start, end) {
		if (this.#last >= 0 && this.#equal(this.#last, bytes, start, end)) return this.#last;
		return (this.#slots[this.#seek(bytes, start, end)] ?? 0) - 1;
	}
	text(id) {
		if (id < 0 || id >= this.#size) return "";
		const start = id === 0 ? 0 : this.#ends[id - 1] ?? 0;
		return Buffer.from(this.#arena.buffer, this.#arena.byteOffset + start, (this.#ends[id] ?? 0) - start).toString("utf8");
	}
	#add(bytes, start, end, slot) {
		const id = this.#size;
		const length = end - start;
		if (this.#used + length > this.#arena.length) this.#arena = grown(this.#arena, this.#used + length);
		if (id === this.#ends.length) this.#ends = grown(this.#ends, id + 1);
		for (let i = start, to = this.#used; i < end; i += 1, to += 1) this.#arena[to] = bytes[i] ?? 0;
		this.#used += length;
		this.#ends[id] = this.#used;
		this.#size = id + 1;
		this.#slots[slot] = id + 1;
		if (this.#size * 1.6 > this.#slots.length) this.#rebuild(this.#slots.length * 2);
		return id;
	}
	#seek(bytes, start, end) {
		for (;;) {
			const mask = this.#slots.length - 1;
			let slot = hashBytes(bytes, start, end, this.#seed) & mask;
			let probes = 0;
			for (;; slot = slot + 1 & mask, probes += 1) {
				const id = this.#slots[slot] ?? 0;
				if (id === 0 || this.#equal(id - 1, bytes, start, end)) return slot;
				if (probes === MAX_PROBES && this.#reseeds < MAX_RESEEDS) break;
			}
			this.#reseeds += 1;
			this.#seed = hashBytes(this.#arena, 0, this.#used, this.#seed + 1);
			this.#rebuild(this.#slots.length);
		}
	}
	#equal(id, bytes, start, end) {
		const from = id === 0 ? 0 : this.#ends[id - 1] ?? 0;
		if ((this.#ends[id] ?? 0) - from !== end - start) return false;
		const arena = this.#arena;
		for (let i = start, k = from; i < end; i += 1, k += 1) if (arena[k] !== bytes[i]) return false;
		return true;
	}
	#rebuild(slots) {
		const table = new Uint32Array(slots);
		for (let id = 0, from = 0; id < this.#size; id += 1) {
			const to = this.#ends[id] ?? 0;
			let slot = hashBytes(this.#arena, from, to, this.#seed) & slots - 1;
			while (table[slot] !== 0) slot = slot + 1 & slots - 1;
			table[slot] = id + 1;
			from = to;
		}
		this.#slots = table;
	}
};

export { rowView as _, rowBlocks as a, sourcePath as c, headerNames as d, Scratch as f, cell as g, COLUMNS as h, recordEndOf as i, CSV as l, COLUMN as m, lineReader as n, CANONICAL as o, deliver as p, readBlock as r, overrideColumns as s, HostTable as t, TSV as u };