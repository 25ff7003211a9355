import { t as loadSnapshots } from "./load2.js";
import { c as literal, p as strictObject, u as number } from "./schemas.js";
import { n as readTime } from "./time.js";
import { a as FLAG, c as emptySlot, d as mark, f as newSieve, g as canonicalTarget, h as readSha256, i as Chains, l as hashName, m as readSha1, n as repositoryKey, o as JOINED_KINDS, p as newSlots, r as CODE, s as OTHER_KINDS, t as BlockVerifier, u as hashWords } from "./block-verifier.js";
import { t as HostTable } from "./hosts.js";
import { _ as giveBack } from "./status.js";
import { s as registrableDomain, t as openManifest } from "./open3.js";
import { n as ODD, o as urlSpans, r as hostText, t as splitUrl } from "./split.js";
import { t as hasDoubleKey } from "./json-members.js";
import { n as blocks, r as decompress } from "./blocks.js";
import { n as speaksOfTraining, t as outcomeOf } from "./outcome.js";
import { a as unreadKey, d as canonicalLine, i as settle, m as compareText, n as mergeTotals, r as noTotals, u as canonicalJson } from "./totals.js";
import { t as parseJson } from "./json.js";
import { c as totalsSchema, d as toResult, l as faultInTotals, o as decodeTotals, s as encodeTotals, t as MAX_PARTIAL_BYTES, u as TOOL_VERSION } from "./partial.js";
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";

// src/optout/verify/crew-error.ts
var CrewError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "CrewError";
	}
};

// src/optout/verify/worker-file.ts
function workerFile() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./worker.ts", here);
	return new URL(/\/chunks\/[^/]*$/.test(here) ? "../optout-worker.js" : "./optout-worker.js", here);
}

// src/optout/verify/crew.ts
function makeCrew(setup, rows, threads) {
	return threads <= 0 ? inProcess(setup, rows) : new Threads(setup, rows, threads);
}
function inProcess(setup, rows) {
	const verifier = new BlockVerifier(setup, rows);
	const spare = [];
	return {
		spare,
		open: (manifest, plan) => {
			verifier.open(manifest, plan);
		},
		block: (file, block) => {
			const done = verifier.block(file, block);
			spare.push(block.bytes.buffer);
			return Promise.resolve({ done: Promise.resolve(done) });
		},
		close: (file, format) => Promise.resolve([verifier.close(file, format)]),
		end: () => Promise.resolve()
	};
}
const HELD = 2;
const YOUNG_MB = 4;
var Threads = class {
	spare = [];
	#members;
	#failure;
	#ended = false;
	#room = [];
	constructor(setup, rows, threads) {
		const data = {
			setup,
			rows
		};
		this.#members = Array.from({ length: threads }, () => this.#start(data));
	}
	open(setup, plan) {
		for (const { worker } of this.#members) send(worker, {
			kind: "open",
			setup,
			...plan === void 0 ? {} : { plan }
		});
	}
	async block(file, block) {
		const member = await this.#free();
		member.held += 1;
		const done = this.#ask(member, {
			kind: "block",
			file,
			block
		}, [block.bytes.buffer]).then((answer) => {
			member.held -= 1;
			this.#room.shift()?.();
			if (answer.kind !== "done") throw new CrewError("a thread answered out of turn");
			this.spare.push(answer.memory);
			return answer;
		});
		done.catch(() => void 0);
		return { done };
	}
	async close(file, format) {
		return Promise.all(this.#members.map(async (member) => {
			const answer = await this.#ask(member, {
				kind: "close",
				file,
				format
			});
			if (answer.kind !== "totals") throw new CrewError("a thread answered out of turn");
			return answer.totals;
		}));
	}
	async end() {
		this.#ended = true;
		await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
	}
	#start(data) {
		const worker = new Worker(workerFile(), {
			workerData: data,
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
		});
		const member = {
			worker,
			waiting: [],
			held: 0
		};
		worker.on("message", (answer) => {
			member.waiting.shift()?.resolve(answer);
		});
		worker.on("error", (error) => {
			this.#fail(new CrewError(`a worker thread failed: ${error instanceof Error ? error.message : "unknown error"}`));
		});
		worker.on("messageerror", () => {
			this.#fail(new CrewError("a worker thread could not read what it was sent"));
		});
		worker.on("exit", (code) => {
			if (!this.#ended) this.#fail(new CrewError(`a worker thread ended early (exit ${String(code)})`));
		});
		return member;
	}
	#fail(error) {
		this.#failure ??= error;
		for (const member of this.#members) for (const { reject } of member.waiting.splice(0)) reject(this.#failure);
		for (const wake of this.#room.splice(0)) wake();
	}
	async #free() {
		for (;;) {
			if (this.#failure !== void 0) throw this.#failure;
			let least;
			for (const member of this.#members) if (least === void 0 || member.held < least.held) least = member;
			if (least !== void 0 && least.held < HELD) return least;
			await new Promise((resolve) => {
				this.#room.push(resolve);
			});
		}
	}
	#ask(member, message, transfer = []) {
		if (this.#failure !== void 0) return Promise.reject(this.#failure);
		return new Promise((resolve, reject) => {
			member.waiting.push({
				resolve,
				reject
			});
			send(member.worker, message, transfer);
		});
	}
};
function send(worker, message, transfer = []) {
	worker.postMessage(message, [...transfer]);
}

// src/optout/joins/growing.ts
var Growing = class {
	#array;
	#length = 0;
	constructor(empty) {
		this.#array = empty;
	}
	get length() {
		return this.#length;
	}
	get view() {
		return this.#array.subarray(0, this.#length);
	}
	push(value) {
		if (this.#length === this.#array.length) this.#grow(this.#length + 1);
		this.#array[this.#length++] = value;
	}
	pushAll(values, count = values.length) {
		if (this.#length + count > this.#array.length) this.#grow(this.#length + count);
		const array = this.#array;
		let at = this.#length;
		if (count > 64) array.set(values.subarray(0, count), at);
		else for (let i = 0; i < count; i += 1) array[at++] = values[i];
		this.#length += count;
	}
	share() {
		const buffer = shared(this.view);
		const make = this.#array.constructor;
		giveBack(this.#array);
		this.#array = new make(0);
		this.#length = 0;
		return {
			buffer,
			view: new make(buffer)
		};
	}
	#grow(wanted) {
		const old = this.#array;
		const make = old.constructor;
		const next = new make(Math.max(wanted, 64, old.length * 2));
		next.set(old);
		this.#array = next;
		giveBack(old);
	}
};
function shared(array) {
	const buffer = new SharedArrayBuffer(array.byteLength);
	new Uint8Array(buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
	return buffer;
}

// src/optout/joins/compile-digests.ts
function buildDigests(kind, words, flags, subject, chains, seed) {
	const length = kind === "sha256" ? 8 : 5;
	const count = words.length / length;
	const slots = newSlots(count);
	const mask = slots.length / 2 - 1;
	const first = new Uint32Array(count);
	for (let digest = 0; digest < count; digest += 1) {
		const hash = hashWords(words, digest * length, length, seed);
		let slot = hash & mask;
		for (; slots[slot * 2 + 1] !== 0; slot = slot + 1 & mask) if (slots[slot * 2] === hash && equal(words, ((slots[slot * 2 + 1] ?? 0) - 1) * length, digest * length, length)) break;
		if (slots[slot * 2 + 1] === 0) {
			slots[slot * 2] = hash;
			slots[slot * 2 + 1] = digest + 1;
		}
		first[digest] = (slots[slot * 2 + 1] ?? 0) - 1;
	}
	const head = new Int32Array(new SharedArrayBuffer(count * 4)).fill(-1);
	for (let entry = 0; entry < flags.length; entry += 1) {
		if (((flags[entry] ?? 0) & FLAG.kind) !== CODE[kind]) continue;
		const digest = first[subject[entry] ?? 0] ?? 0;
		head[digest] = chains.add(head[digest] ?? -1, entry);
	}
	const sieve = newSieve(count);
	for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) mark(sieve, slots[slot] ?? 0);
	return {
		sieve: sieve.buffer,
		slots: slots.buffer,
		head: head.buffer
	};
}
function equal(words, a, b, length) {
	for (let i = 0; i < length; i += 1) if (words[a + i] !== words[b + i]) return false;
	return true;
}

// src/optout/joins/compile-names.ts
const NAMED$1 = /* @__PURE__ */ new Set([
	CODE.domain,
	CODE.host,
	CODE.repository,
	CODE.account,
	CODE["host-label"]
]);
function buildNames(table, flags, subject, chains, seed) {
	const { arena, ends, size } = table;
	const slots = newSlots(size);
	for (let id = 0, from = 0; id < size; id += 1) {
		const to = ends[id] ?? 0;
		const hash = hashName(arena, from, to, seed);
		const slot = emptySlot(slots, hash);
		slots[slot] = hash;
		slots[slot + 1] = id + 1;
		from = to;
	}
	const head = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
	for (let entry = 0; entry < flags.length; entry += 1) {
		if (!NAMED$1.has((flags[entry] ?? 0) & FLAG.kind)) continue;
		const name = subject[entry] ?? 0;
		head[name] = chains.add(head[name] ?? -1, entry);
	}
	return {
		names: shared(arena),
		nameEnds: shared(ends),
		nameSlots: slots.buffer,
		nameHead: head.buffer
	};
}

// src/optout/joins/compile-paths.ts
function buildPaths(bytes, ends, nameOf, names, flags, subject, chains) {
	const startOf = (path) => path === 0 ? 0 : ends[path - 1] ?? 0;
	const compare = (a, b) => {
		const x = startOf(a), y = startOf(b), p = ends[a] ?? 0, q = ends[b] ?? 0;
		for (let i = x, k = y; i < p && k < q; i += 1, k += 1) if (bytes[i] !== bytes[k]) return (bytes[i] ?? 0) - (bytes[k] ?? 0);
		return p - x - (q - y) || a - b;
	};
	const { order, nameStart } = byName(nameOf, names);
	const out = new Uint8Array(bytes.length);
	const nodeEnds = new Uint32Array(order.length);
	const nodeParent = new Int32Array(order.length);
	const nodeOf = new Uint32Array(order.length);
	const nameNodes = new Uint32Array(names + 1);
	let nodes = 0;
	let used = 0;
	const open = [];
	for (let name = 0; name < names; name += 1) {
		nameNodes[name] = nodes;
		open.length = 0;
		const group = order.subarray(nameStart[name] ?? 0, nameStart[name + 1] ?? 0);
		if (group.length > 1) group.sort(compare);
		for (const path of group) {
			const from = startOf(path), to = ends[path] ?? 0;
			const isPrefix = (node) => {
				const start = node === 0 ? 0 : nodeEnds[node - 1] ?? 0;
				const length = (nodeEnds[node] ?? 0) - start;
				if (length > to - from) return false;
				for (let i = 0; i < length; i += 1) if (out[start + i] !== bytes[from + i]) return false;
				return true;
			};
			while (open.length > 0 && !isPrefix(open.at(-1) ?? 0)) open.pop();
			const parent = open.at(-1) ?? -1;
			if ((parent < 0 ? -1 : (nodeEnds[parent] ?? 0) - (parent === 0 ? 0 : nodeEnds[parent - 1] ?? 0)) === to - from) {
				nodeOf[path] = parent;
				continue;
			}
			out.set(bytes.subarray(from, to), used);
			used += to - from;
			nodeEnds[nodes] = used;
			nodeParent[nodes] = parent;
			nodeOf[path] = nodes;
			open.push(nodes);
			nodes += 1;
		}
	}
	nameNodes[names] = nodes;
	const head = new Int32Array(nodes).fill(-1);
	for (let entry = 0; entry < flags.length; entry += 1) {
		const kind = (flags[entry] ?? 0) & FLAG.kind;
		if (kind !== CODE.url && kind !== CODE["url-prefix"]) continue;
		const node = nodeOf[subject[entry] ?? 0] ?? 0;
		subject[entry] = node;
		head[node] = chains.add(head[node] ?? -1, entry);
	}
	return {
		paths: shared(out.subarray(0, used)),
		nodeEnds: shared(nodeEnds.subarray(0, nodes)),
		nodeParent: shared(nodeParent.subarray(0, nodes)),
		nodeHead: shared(head),
		nameNodes: shared(nameNodes)
	};
}
function byName(nameOf, names) {
	const nameStart = new Uint32Array(names + 1);
	for (const name of nameOf) nameStart[name + 1] = (nameStart[name + 1] ?? 0) + 1;
	for (let i = 1; i <= names; i += 1) nameStart[i] = (nameStart[i] ?? 0) + (nameStart[i - 1] ?? 0);
	const at = nameStart.slice();
	const order = new Uint32Array(nameOf.length);
	for (let path = 0; path < nameOf.length; path += 1) {
		const name = nameOf[path] ?? 0;
		const to = at[name] ?? 0;
		order[to] = path;
		at[name] = to + 1;
	}
	return {
		order,
		nameStart
	};
}

// src/optout/joins/normalise.ts
const MAX_VALUE = 4096;
const HOST_NAME = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/u;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//iu;
const spans = urlSpans();
const scratch = Buffer.alloc(128);
const bad = (problem) => ({ problem });
function normaliseValue(kind, given) {
	const value = given.trim();
	if (value === "") return bad("empty");
	if (value.length > 4096) return bad("too-long");
	if (kind === "domain" || kind === "host") return hostSubject(kind, value);
	if (kind === "url" || kind === "url-prefix") return urlSubject(kind, value);
	if (kind === "sha256" || kind === "sha1-base32") return digestSubject(kind, value);
	if (kind === "host-label") return /^[a-z0-9-]{1,63}$/u.test(value) ? {
		form: "name",
		key: `\u0003${value}`,
		kind
	} : bad("not-a-host");
	const key = repositoryKey(value, kind);
	return key === void 0 ? bad("not-a-repository") : {
		form: "name",
		key: (kind === "repository" ? "" : "") + key,
		kind
	};
}
const PLAIN_HOST = /^(?:[a-z0-9_-]{1,63}\.){1,30}[a-z][a-z0-9-]{0,62}$/u;
function hostSubject(kind, value) {
	if (value.length <= 253 && PLAIN_HOST.test(value)) return named(kind, value, 0);
	let rest = value.replace(/^https?:\/\//iu, "");
	let wanted = kind;
	if (rest.startsWith("*.")) {
		rest = rest.slice(2);
		wanted = "domain";
	} else if (rest.startsWith(".")) {
		rest = rest.slice(1);
		wanted = "domain";
	}
	if (OTHER_SCHEME.test(rest)) return bad("not-a-host");
	const cut = rest.search(/[/?#\\]/u);
	if (cut >= 0 && rest.slice(cut) !== "/") return bad("path-in-domain");
	if (cut >= 0) rest = rest.slice(0, cut);
	if (!rest.startsWith("[") && rest.indexOf(":") !== rest.lastIndexOf(":")) rest = `[${rest}]`;
	const bytes = Buffer.from(`http://${rest}/`, "utf8");
	if (/[\s@*]/u.test(rest) || !splitUrl(bytes, 0, bytes.length, spans)) return bad("not-a-host");
	const host = hostText(spans);
	const port = spans.port === 443 ? 0 : spans.port;
	if (!HOST_NAME.test(host)) return bad("not-a-host");
	if (wanted === "host" && port !== 0) return {
		form: "path",
		key: `${host}:${String(port)}`,
		target: Uint8Array.of(47),
		scheme: "any",
		match: "literal"
	};
	return named(wanted, host, port);
}
function named(kind, host, port) {
	if (kind === "host") return {
		form: "name",
		key: host,
		kind
	};
	const { site, kind: sort } = registrableDomain(host, { privateSuffixes: false });
	if (sort === "single-label") return bad("too-broad");
	if (host === `www.${site}`) return {
		form: "name",
		key: site,
		kind: "domain",
		note: "www-cut"
	};
	return {
		form: "name",
		key: host,
		kind: "domain",
		...sort === "public-suffix" ? { note: "public-suffix" } : port === 0 ? {} : { note: "port-ignored" }
	};
}
function urlSubject(kind, value) {
	const scheme = /^https?:/iu.exec(value)?.[0].toLowerCase();
	let text = scheme === void 0 ? `http://${value.replace(/^\/\//u, "")}` : value;
	const open = kind === "url-prefix" && text.endsWith("*");
	if (open) text = text.slice(0, -1);
	const bytes = Buffer.from(text, "utf8");
	if (!splitUrl(bytes, 0, bytes.length, spans)) return bad("not-a-url");
	const host = hostText(spans);
	if (!HOST_NAME.test(host) || scheme === void 0 && (OTHER_SCHEME.test(value) || (spans.odd & ODD.userinfo) !== 0 || !host.includes(".") && !host.startsWith("["))) return bad("not-a-url");
	const port = scheme === void 0 && spans.port === 443 ? 0 : spans.port;
	const length = spans.targetEnd - spans.targetStart;
	const room = new Uint8Array(length * 3 + 1);
	const used = length === 0 ? 1 : canonicalTarget(spans.bytes, spans.targetStart, spans.targetEnd, room);
	if (length === 0) room[0] = 47;
	const target = room.subarray(0, used);
	const match = kind === "url" ? "exact" : open || !/[A-Za-z0-9]/u.test(String.fromCharCode(target[used - 1] ?? 0)) ? "literal" : "segment";
	return {
		form: "path",
		key: port === 0 ? host : `${host}:${String(port)}`,
		target,
		scheme: scheme === void 0 ? "any" : spans.https ? "https" : "http",
		match
	};
}
const WORDS = {
	sha256: new Uint32Array(8),
	sha1: new Uint32Array(5)
};
function digestSubject(kind, value) {
	if (value.length > scratch.length) return bad("not-a-digest");
	const length = scratch.write(value, "utf8");
	const form = kind === "sha256" ? "sha256" : "sha1";
	const words = WORDS[form];
	return (form === "sha256" ? readSha256 : readSha1)(scratch, 0, length, words) ? {
		form,
		words
	} : bad("not-a-digest");
}

// src/optout/joins/compile.ts
const MAX_ENTRIES = 5e6;
const MAX_TEXT = 1073741824;
const PLACES$1 = 20;
const MAX_ID = 200;
const SCRATCH = Buffer.alloc(4096);
var RegisterCompiler = class {
	#lists = [];
	#uses = /* @__PURE__ */ new Map([["", 0]]);
	#flags = new Growing(/* @__PURE__ */ new Uint8Array(0));
	#lines = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#listUse = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#from = new Growing(/* @__PURE__ */ new Float64Array(0));
	#to = new Growing(/* @__PURE__ */ new Float64Array(0));
	#subject = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#ids = new Growing(/* @__PURE__ */ new Uint8Array(0));
	#idEnds = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#names = new HostTable(64);
	#paths = new Growing(/* @__PURE__ */ new Uint8Array(0));
	#pathEnds = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#pathName = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#sha256 = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#sha1 = new Growing(/* @__PURE__ */ new Uint32Array(0));
	#bad = /* @__PURE__ */ new Map();
	#places = [];
	#notes = /* @__PURE__ */ new Map();
	list(list) {
		if (this.#lists.length >= 65535) throw new RangeError("more than 65,535 registers and lists");
		return this.#lists.push(list) - 1;
	}
	dateList(index, date) {
		const list = this.#lists[index];
		if (list !== void 0) this.#lists[index] = {
			...list,
			date
		};
	}
	get size() {
		return this.#flags.length;
	}
	add(entry) {
		const subject = normaliseValue(entry.kind, entry.value);
		if ("problem" in subject) return this.#refuse(entry, subject.problem);
		const text = this.#names.used + this.#paths.length + this.#ids.length;
		if (this.size >= 5e6 || text > MAX_TEXT) return this.#refuse(entry, "register-full");
		const use = this.#use(entry.use ?? "");
		if (use < 0) return this.#refuse(entry, "too-many-terms");
		let flags = CODE[entry.kind];
		if (subject.form === "path") flags |= (subject.match === "literal" ? FLAG.literal : 0) | (subject.scheme === "http" ? FLAG.http : subject.scheme === "https" ? FLAG.https : 0);
		if (subject.form === "name") flags = CODE[subject.kind];
		if (subject.form === "path" && entry.kind === "host") flags = CODE["url-prefix"] | FLAG.literal;
		this.#subject.push(this.#put(subject));
		this.#flags.push(flags);
		this.#lines.push(entry.line);
		this.#listUse.push(entry.list * 65536 + use);
		pushTime(this.#from, this.size - 1, entry.from);
		pushTime(this.#to, this.size - 1, entry.to);
		if (entry.id !== void 0 && entry.id !== "") this.#ids.pushAll(SCRATCH, writeText(entry.id.slice(0, MAX_ID)));
		this.#idEnds.push(this.#ids.length);
		if (subject.form === "name" && subject.note !== void 0) this.#notes.set(subject.note, (this.#notes.get(subject.note) ?? 0) + 1);
	}
	finish() {
		const size = this.size;
		const seed = contentSeed([
			this.#names.arena,
			this.#paths.view,
			this.#ids.view,
			bytesOf(this.#sha256.view),
			bytesOf(this.#sha1.view)
		]);
		const words256 = this.#sha256.share();
		const words1 = this.#sha1.share();
		const [flags, lines, listUse, from, to, subject, ids, idEnds] = [
			this.#flags.share(),
			this.#lines.share(),
			this.#listUse.share(),
			this.#from.share(),
			this.#to.share(),
			this.#subject.share(),
			this.#ids.share(),
			this.#idEnds.share()
		];
		const chains = new Chains(size, flags.view, listUse.view, from.view, to.view, this.#lists.map((list) => list.role));
		const names = buildNames(this.#names, flags.view, subject.view, chains, seed);
		const paths = buildPaths(this.#paths.view, this.#pathEnds.view, this.#pathName.view, this.#names.size, flags.view, subject.view, chains);
		const sha256 = buildDigests("sha256", words256.view, flags.view, subject.view, chains, seed);
		const sha1 = buildDigests("sha1-base32", words1.view, flags.view, subject.view, chains, seed);
		for (const { entry } of chains.dropped) this.#refuse({
			list: Math.floor((listUse.view[entry] ?? 0) / 65536),
			line: lines.view[entry] ?? 0,
			value: ""
		}, "too-many-terms");
		const kinds = /* @__PURE__ */ new Set();
		for (const flag of flags.view) kinds.add(flag & FLAG.kind);
		const has = (...all) => all.some((kind) => kinds.has(CODE[kind]));
		return {
			data: {
				lists: this.#lists,
				uses: [...this.#uses.keys()],
				seed,
				size,
				has: {
					urls: has("domain", "host", "url-prefix", "url", "host-label"),
					sha256: has("sha256"),
					sha1: has("sha1-base32"),
					repositories: has("repository", "account"),
					labels: has("host-label")
				},
				buffers: {
					flags: flags.buffer,
					lines: lines.buffer,
					listUse: listUse.buffer,
					from: from.buffer,
					to: to.buffer,
					next: chains.next.buffer,
					ids: ids.buffer,
					idEnds: idEnds.buffer,
					subject: subject.buffer,
					...names,
					...paths,
					sha256: words256.buffer,
					sha256Sieve: sha256.sieve,
					sha256Slots: sha256.slots,
					sha256Head: sha256.head,
					sha1: words1.buffer,
					sha1Sieve: sha1.sieve,
					sha1Slots: sha1.slots,
					sha1Head: sha1.head
				}
			},
			counts: {
				joined: size - chains.repeated - chains.dropped.length,
				repeated: chains.repeated,
				bad: Object.fromEntries(this.#bad),
				badPlaces: this.#places,
				notes: Object.fromEntries(this.#notes)
			}
		};
	}
	#put(subject) {
		if (subject.form === "name") return this.#name(subject.key);
		if (subject.form === "path") {
			this.#pathName.push(this.#name(subject.key));
			this.#paths.pushAll(subject.target);
			this.#pathEnds.push(this.#paths.length);
			return this.#pathEnds.length - 1;
		}
		const words = subject.form === "sha256" ? this.#sha256 : this.#sha1;
		words.pushAll(subject.words);
		return words.length / subject.words.length - 1;
	}
	#name(key) {
		return this.#names.intern(SCRATCH, 0, writeText(key));
	}
	#use(given) {
		const use = given.slice(0, MAX_ID);
		const known = this.#uses.get(use);
		if (known !== void 0) return known;
		if (this.#uses.size > 65520) return -1;
		this.#uses.set(use, this.#uses.size);
		return this.#uses.size - 1;
	}
	#refuse(entry, reason) {
		const count = (this.#bad.get(reason) ?? 0) + 1;
		this.#bad.set(reason, count);
		if (count <= PLACES$1) this.#places.push({
			list: entry.list,
			line: entry.line,
			reason,
			value: entry.value.slice(0, 100)
		});
		return reason;
	}
};
function writeText(text) {
	if (text.length > 48) return SCRATCH.write(text, "utf8");
	for (let i = 0; i < text.length; i += 1) {
		const code = text.charCodeAt(i);
		if (code > 127) return SCRATCH.write(text, "utf8");
		SCRATCH[i] = code;
	}
	return text.length;
}
function pushTime(times, entry, time) {
	if (time === void 0 || Number.isNaN(time)) return;
	while (times.length < entry) times.push(NaN);
	times.push(time);
}
const bytesOf = (words) => new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
function contentSeed(parts) {
	let h = 2166136261;
	for (const part of parts) for (let i = 0; i < part.length; i += 1) h = Math.imul(h ^ (part[i] ?? 0), 16777619) ^ h >>> 13;
	return h | 1;
}

// src/optout/joins/delimited-text.ts
function delimitedRecords(text, delimiter, quotes, visit) {
	let line = 0;
	const quoted = quotes && text.includes("\"");
	for (let at = 0; at < text.length;) {
		const stop = text.indexOf("\n", at);
		const end = stop < 0 ? text.length : stop;
		const plain = text.slice(at, end);
		if (!quoted || !plain.includes("\"")) {
			visit((plain.endsWith("\r") ? plain.slice(0, -1) : plain).split(delimiter), line, false);
			line += 1;
			at = end + 1;
			continue;
		}
		const first = line;
		const cells = [];
		let open = false;
		for (;;) {
			const cell = readCell(text, at, delimiter);
			cells.push(cell.text);
			line += cell.lines;
			at = cell.next;
			open ||= cell.open === true;
			if (cell.last) break;
		}
		visit(cells, first, open);
		line += 1;
	}
	return line;
}
function readCell(text, start, delimiter) {
	let out = "";
	let at = start;
	let lines = 0;
	if (text[at] === "\"") {
		at += 1;
		for (;;) {
			const quote = text.indexOf("\"", at);
			const part = text.slice(at, quote < 0 ? text.length : quote);
			for (let lf = part.indexOf("\n"); lf >= 0; lf = part.indexOf("\n", lf + 1)) lines += 1;
			out += part;
			if (quote < 0) return {
				text: out,
				next: text.length,
				last: true,
				lines,
				open: true
			};
			at = quote + 1;
			if (text[at] !== "\"") break;
			out += "\"";
			at += 1;
		}
	}
	let end = at;
	while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end += 1;
	out += text.slice(at, end);
	const last = end >= text.length || text[end] === "\n";
	return {
		text: last && out.endsWith("\r") ? out.slice(0, -1) : out,
		next: end + 1,
		last,
		lines
	};
}

// src/optout/joins/list-format.ts
const HEAD = 65536;
async function headOf(file) {
	const parts = [];
	for await (const chunk of decompress(file, { maxBytes: HEAD })) parts.push(chunk);
	return Buffer.concat(parts).toString("utf8").replace(/^\ufeff/u, "");
}
function keysOf(lines) {
	const keys = /* @__PURE__ */ new Set();
	for (const line of lines.slice(0, 500)) try {
		const row = JSON.parse(line);
		if (typeof row === "object" && row !== null) {
			for (const key of Object.keys(row)) if (keys.size < 1e3) keys.add(key);
		}
	} catch {}
	return [...keys];
}
async function listFormat(file, known) {
	const lines = (await headOf(file)).split("\n", 2e3);
	const first = lines.map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#")) ?? "";
	if (first.startsWith("{")) return {
		kind: "jsonl",
		keys: keysOf(lines)
	};
	if (/\.(?:md|markdown)(?:\.gz|\.zst)?$/iu.test(file.name)) return { kind: "markdown" };
	const delimiter = first.includes("	") ? "	" : first.includes(",") ? "," : first.includes(";") ? ";" : ",";
	const columns = first.split(delimiter).map((cell) => cell.trim().replace(/^"([^"]*)"$/u, "$1"));
	return columns.some(known) ? {
		kind: "table",
		delimiter,
		columns
	} : { kind: "lines" };
}

// src/optout/joins/list-read.ts
const PLACES = 20;
var ListCounts = class {
	rows = 0;
	joined = 0;
	open = 0;
	refused = 0;
	bad = 0;
	date;
	#counts = /* @__PURE__ */ new Map();
	#problems = [];
	note(reason) {
		this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
	}
	problem(line, reason, text) {
		this.bad += 1;
		this.warn(line, reason, text);
	}
	warn(line, reason, text) {
		this.note(reason);
		if ((this.#counts.get(reason) ?? 0) <= PLACES) this.#problems.push({
			line,
			reason,
			text: text.slice(0, 100)
		});
	}
	done(file, sha256, unread) {
		const counts = Object.fromEntries([...this.#counts].sort(([a], [b]) => a < b ? -1 : 1));
		return {
			...file,
			rows: this.rows,
			joined: this.joined,
			open: this.open,
			refused: this.refused,
			bad: this.bad,
			counts,
			problems: this.#problems,
			...sha256 === void 0 ? {} : { sha256 },
			...this.date === void 0 ? {} : { date: this.date },
			...unread === void 0 ? {} : { unread }
		};
	}
};

// src/optout/joins/register-columns.ts
const REGISTER_FIELDS = [
	"id",
	"kind",
	"value",
	"use",
	"outcome",
	"decided",
	"effective_from",
	"effective_to",
	"requested_at"
];
const ALIASES = {
	id: [
		"request_id",
		"entry_id",
		"reference",
		"ref",
		"case"
	],
	kind: [
		"type",
		"item_type",
		"target_type"
	],
	value: [
		"item",
		"target",
		"entry",
		"what"
	],
	use: [
		"uses",
		"purpose",
		"usage"
	],
	outcome: [
		"status",
		"decision",
		"result",
		"state"
	],
	decided: [
		"decided_at",
		"decided_on",
		"decision_date",
		"date_decided",
		"answered"
	],
	effective_from: [
		"effective",
		"valid_from",
		"in_force_from",
		"from",
		"since"
	],
	effective_to: [
		"valid_to",
		"in_force_to",
		"expires",
		"until",
		"to"
	],
	requested_at: [
		"received",
		"received_at",
		"requested",
		"request_date",
		"date"
	]
};
const FIELDS = new Map(REGISTER_FIELDS.flatMap((field) => [field, ...ALIASES[field]].map((name) => [name, field])));
const KIND_WORDS = new Map([
	...JOINED_KINDS.map((kind) => [kind, kind]),
	["site", "domain"],
	["domain-name", "domain"],
	["registrable-domain", "domain"],
	["hostname", "host"],
	["subdomain", "host"],
	["prefix", "url-prefix"],
	["path-prefix", "url-prefix"],
	["directory", "url-prefix"],
	["uri", "url"],
	["page", "url"],
	["sha-256", "sha256"],
	["sha1", "sha1-base32"],
	["sha-1", "sha1-base32"],
	["repo", "repository"],
	["git-repository", "repository"],
	["user", "account"],
	["owner", "account"],
	["organisation", "account"],
	["organization", "account"]
]);
const OTHERS = new Set(OTHER_KINDS);
const words = (text) => text.slice(0, 60).trim().toLowerCase();
function registerField(header) {
	return FIELDS.get(words(header).replace(/[-\s]+/gu, "_"));
}
function kindOf(text) {
	const exact = KIND_WORDS.get(text);
	if (exact !== void 0) return exact;
	const word = words(text).replace(/[_\s]+/gu, "-");
	return KIND_WORDS.get(word) ?? (OTHERS.has(word) ? "other" : void 0);
}
function kindColumn(header) {
	const kind = kindOf(header);
	return kind === "other" ? void 0 : kind;
}
function tableColumns(headers) {
	const field = /* @__PURE__ */ new Map();
	headers.forEach((header, index) => {
		const name = registerField(header);
		if (name !== void 0 && !field.has(name)) field.set(name, index);
	});
	if (field.has("value")) return { field };
	const index = headers.findIndex((header) => kindColumn(header) !== void 0);
	const kind = kindColumn(headers[index] ?? "");
	return index < 0 || kind === void 0 ? void 0 : {
		field: new Map([...field, ["value", index]]),
		kind
	};
}

// src/optout/joins/register-row.ts
const timeOf = (text) => text === "" ? void 0 : readTime(text);
function registerRow(cell, line, list, rules, counts) {
	counts.rows += 1;
	const value = cell("value");
	const decided = cell("decided");
	const decidedAt = timeOf(decided);
	if (!isAccepted(cell("outcome"), decided, decidedAt !== void 0, line, rules, counts)) return void 0;
	const given = cell("kind");
	const kind = given === "" ? rules.kind : kindOf(given);
	if (kind === "other") {
		counts.note(`kind ${given.toLowerCase()}`);
		return;
	}
	if (kind === void 0) {
		counts.problem(line, given === "" ? "no-kind" : "unknown-kind", given === "" ? value : given);
		return;
	}
	const use = cell("use");
	if (!speaksOfTraining(use)) {
		counts.note("other-use");
		return;
	}
	const from = inForce(cell, decidedAt?.ms, line, counts);
	const end = timeOf(cell("effective_to"));
	if (end === void 0 && cell("effective_to") !== "") counts.warn(line, "bad-date", cell("effective_to"));
	const to = end === void 0 ? void 0 : end.ms + (end.precision === "day" ? 86399999 : 0);
	const id = cell("id");
	return {
		kind,
		value,
		list,
		line,
		...id === "" ? {} : { id },
		...use === "" ? {} : { use },
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
function isAccepted(outcome, decided, dated, line, rules, counts) {
	if (!rules.outcome && !rules.decided) return true;
	const said = rules.outcome ? outcomeOf(outcome) : dated ? "accepted" : outcomeOf(decided);
	if (said === "accepted") return true;
	if (said === "refused") counts.refused += 1;
	if (said === "open") counts.open += 1;
	if (said === "unknown") counts.problem(line, "unknown-outcome", rules.outcome ? outcome : decided);
	return false;
}
function inForce(cell, decided, line, counts) {
	const effective = cell("effective_from");
	const read = timeOf(effective);
	if (effective !== "" && read === void 0) counts.warn(line, "bad-date", effective);
	if (read !== void 0) return read.ms;
	if (decided !== void 0) return decided;
	const requested = timeOf(cell("requested_at"));
	if (requested === void 0) {
		counts.note("no-date");
		return;
	}
	counts.note("date-of-request");
	return requested.ms;
}

// src/optout/joins/markdown-line.ts
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/u;
const SITE_COLUMN = /^(?:domains?|domain names?|hosts?|host names?|hostnames?|sites?|web ?sites?|urls?)$/iu;
const SITE = /^(?:https?:\/\/)?(?:\*\.)?[^\s/?#@:]{1,253}\.[^\s/?#@:.]{2,63}\.?(?::\d{1,5})?(?:[/?#]\S*)?$/u;
var MarkdownSites = class {
	#column = -1;
	#table = false;
	#fence = false;
	line(raw) {
		const line = raw.trim().slice(0, 4096);
		if (line.startsWith("```") || line.startsWith("~~~")) {
			this.#fence = !this.#fence;
			return "skip";
		}
		if (line.startsWith("|")) return this.#row(line);
		this.#table = false;
		const text = this.#fence ? line : ITEM.exec(line)?.[1];
		const site = text === void 0 ? void 0 : siteOf(text);
		return site === void 0 ? "skip" : { values: [site] };
	}
	#row(line) {
		const cells = line.slice(1, line.endsWith("|") ? -1 : void 0).split("|", 64).map((cell) => cell.trim());
		if (!this.#table) {
			this.#table = true;
			this.#column = cells.findIndex((cell) => SITE_COLUMN.test(cell.replaceAll(/[*_`]/gu, "")));
			return "skip";
		}
		const site = this.#column < 0 ? void 0 : siteOf(cells[this.#column] ?? "");
		return site === void 0 ? "skip" : { values: [site] };
	}
};
function siteOf(text) {
	const link = /^\**\[([^\]]{0,500})\]\(\s*<?([^\s)>]{1,2000})/u.exec(text);
	const named = link?.[1]?.replaceAll(/[`*_]/gu, "").trim() ?? "";
	const word = link === null ? text.replaceAll(/[`*<>]/gu, "").trim().split(/[\s,;(]/u, 1)[0] ?? "" : SITE.test(named) ? named : link[2] ?? "";
	return SITE.test(word) ? word : void 0;
}

// src/optout/joins/plain-line.ts
const OWN_NAMES = /* @__PURE__ */ new Set([
	"localhost",
	"localhost.localdomain",
	"local",
	"broadcasthost",
	"ip6-localhost",
	"ip6-loopback",
	"ip6-localnet",
	"ip6-mcastprefix",
	"ip6-allnodes",
	"ip6-allrouters",
	"ip6-allhosts",
	"0.0.0.0"
]);
const SINK = /^(?:0\.0\.0\.0|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|255\.255\.255\.255|::1?|f[ef][0-9a-f:]{2,20}(?:%[a-z0-9]{1,20})?)[ \t]/iu;
const SKIP = "skip";
function plainLine(raw) {
	let line = raw.trim();
	if (line === "" || line.startsWith("#") || line.startsWith("!") || line.startsWith(";") || line.startsWith("//") || /^\[[A-Za-z][^\]]{0,60}\]$/u.test(line)) return SKIP;
	if (line.startsWith("@@")) return "exception";
	if (line.includes("##") || line.includes("#@#")) return "not-read";
	if (line.startsWith("||")) return adblock(line.slice(2));
	const dnsmasq = /^(?:address|server|local)=\/([^/\s]{1,260})\//iu.exec(line)?.[1];
	if (dnsmasq !== void 0) return { values: [dnsmasq] };
	line = withoutComment(line);
	if (SINK.test(line)) {
		const names = line.split(/\s+/u, 64).slice(1).filter((name) => name !== "" && !OWN_NAMES.has(name.toLowerCase()));
		return names.length === 0 ? SKIP : { values: names };
	}
	const cell = (line.split(/[\t,;]/u, 1)[0] ?? "").trim().replace(/^"([^"]*)"$/u, "$1");
	return cell === "" || /\s/u.test(cell) ? "not-read" : { values: [cell] };
}
function withoutComment(line) {
	for (let at = line.indexOf("#"); at > 0; at = line.indexOf("#", at + 1)) if (line[at - 1] === " " || line[at - 1] === "	") return line.slice(0, at).trimEnd();
	return line;
}
function adblock(rule) {
	const dollar = rule.lastIndexOf("$");
	const options = dollar < 0 ? "" : rule.slice(dollar + 1);
	if (/(?:^|,)(?:domain|denyallow|badfilter|removeparam|redirect)(?:=|,|$)/u.test(options)) return "not-read";
	const target = (dollar < 0 ? rule : rule.slice(0, dollar)).trim();
	const value = target.endsWith("^") ? target.slice(0, -1) : target.endsWith("^*") ? target.slice(0, -2) : target;
	return value === "" || /[\s|^]/u.test(value) ? "not-read" : { values: [value] };
}
const DATED = /(?:^|[^a-z])(?:date|dated|updated|modified|version|retrieved|as of)\b[^0-9]{0,20}(\d{4}-\d{2}-\d{2})(?!\d)/iu;
function listDate(line) {
	const text = line.trim().slice(0, 300);
	const date = /^[#!;]/u.test(text) ? DATED.exec(text)?.[1] : void 0;
	return date !== void 0 && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? date : void 0;
}

// src/optout/joins/read-lines.ts
const MAX_LINE = 4096;
const HEAD_LINES = 50;
function readPlainLines(kind, list, counts, put) {
	const markdown = kind === "markdown" ? new MarkdownSites() : void 0;
	const one = (raw, line) => {
		if (line <= HEAD_LINES) counts.date ??= listDate(raw);
		if (raw.length > MAX_LINE) {
			counts.rows += 1;
			counts.problem(line, "too-long", "");
			return;
		}
		const values = markdown === void 0 ? plainLine(raw) : markdown.line(raw);
		if (values === "skip") return;
		if (values === "exception") {
			counts.note("exception");
			return;
		}
		if (values === "not-read") {
			counts.rows += 1;
			counts.problem(line, "not-read", raw);
			return;
		}
		for (const value of values.values) {
			counts.rows += 1;
			put({
				kind: hasPath(value) ? "url-prefix" : "domain",
				value,
				list,
				line
			});
		}
	};
	return (text, first) => {
		let line = first;
		for (let at = 0; at < text.length; line += 1) {
			const stop = text.indexOf("\n", at);
			const end = stop < 0 ? text.length : stop;
			one(text.slice(at, end), line);
			at = end + 1;
		}
		return line - first;
	};
}
function hasPath(value) {
	const rest = value.replace(/^https?:\/\//iu, "");
	const cut = rest.search(/[/?#]/u);
	return cut >= 0 && rest.slice(cut) !== "/";
}

// src/optout/joins/read-register.ts
const MAX_ROW = 65536;
const MAX_BYTES = 4294967296;
async function readRegister(compiler, file, options = { role: "removal-register" }) {
	const counts = new ListCounts();
	counts.date = options.date;
	const format = await listFormat(file, (column) => registerField(column) === "value" || kindColumn(column) !== void 0);
	const list = compiler.list({
		name: file.name,
		role: options.role,
		...options.date === void 0 ? {} : { date: options.date }
	});
	const put = (entry) => {
		const adapted = entry === void 0 || options.adapt === void 0 ? entry : options.adapt(entry, counts);
		if (adapted === void 0) return;
		const problem = compiler.add(adapted);
		if (problem === void 0) counts.joined += 1;
		else counts.problem(adapted.line, problem, adapted.value);
	};
	const asked = options.role === "removal-register";
	const rows = format.kind === "table" ? tableReader(format, asked, list, counts, put) : format.kind === "jsonl" ? jsonReader(asked, format.keys, list, counts, put) : readPlainLines(format.kind, list, counts, put);
	const spare = [];
	const stream = blocks(file, format.kind === "table" && format.delimiter !== "	" ? { delimiter: format.delimiter.charCodeAt(0) } : "line", {
		digest: true,
		maxBytes: MAX_BYTES,
		spare
	});
	let line = 1;
	for await (const block of stream) {
		line += rows(Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.length).toString("utf8"), line);
		spare.push(block.bytes.buffer);
		if (block.tooLong === void 0) continue;
		counts.problem(line, "too-long", "");
		line += 1;
	}
	const { problem = emptiness(counts, options.role, file.size), sha256 } = stream.end ?? {};
	const unread = problem === void 0 ? void 0 : {
		offset: problem.offset,
		reason: problem.reason,
		...problem.fix === void 0 ? {} : { fix: problem.fix }
	};
	if (counts.date !== void 0) compiler.dateList(list, counts.date);
	return counts.done({
		name: file.name,
		role: options.role,
		format: nameOf(format),
		size: file.size
	}, sha256, unread);
}
function emptiness(counts, role, size) {
	if (size > 0 && (role === "removal-register" || counts.rows > 0)) return void 0;
	return {
		offset: 0,
		reason: size === 0 ? "the file is empty" : "the list names nothing",
		fix: "check that the file was written whole"
	};
}
const nameOf = (format) => format.kind === "table" ? format.delimiter === "	" ? "tsv" : "csv" : format.kind === "lines" ? "list" : format.kind;
function tableReader(format, asked, list, counts, put) {
	const columns = tableColumns(format.columns);
	const field = columns?.field ?? /* @__PURE__ */ new Map();
	const rules = {
		...columns?.kind === void 0 ? {} : { kind: columns.kind },
		outcome: asked && field.has("outcome"),
		decided: asked && field.has("decided")
	};
	const needed = Math.max(field.get("value") ?? 0, rules.outcome ? field.get("outcome") ?? 0 : 0);
	const known = (cell, index) => registerField(cell) === void 0 ? String(index) : cell.trim().toLowerCase();
	let header = true;
	return (text, first) => delimitedRecords(text, format.delimiter, format.delimiter !== "	", (cells, before, open) => {
		const line = first + before;
		const refuse = (reason) => {
			counts.rows += 1;
			counts.problem(line, reason, cells[0] ?? "");
		};
		if (open) {
			header = false;
			refuse("quote-not-closed");
			return;
		}
		if (cells.length === 1 && (cells[0] ?? "").trim() === "") return;
		if (isComment(cells[0] ?? "")) return;
		if (header) {
			header = false;
			if (cells.some((cell) => cell.includes("\r"))) refuse("carriage-returns");
			if (new Set(cells.map(known)).size < cells.length) refuse("column-twice");
			return;
		}
		if (tooLong(cells)) {
			refuse("too-long");
			return;
		}
		if (cells.length <= needed) {
			refuse("wrong-columns");
			return;
		}
		put(registerRow((name) => {
			const index = field.get(name);
			return index === void 0 ? "" : (cells[index] ?? "").trim();
		}, line, list, rules, counts));
	});
}
function isComment(cell) {
	const first = cell.charCodeAt(0);
	return !(first > 47 && first < 127) && cell.trimStart().startsWith("#");
}
function tooLong(cells) {
	let length = 0;
	for (const cell of cells) length += cell.length;
	return length > MAX_ROW;
}
function jsonReader(asked, keys, list, counts, put) {
	const fields = new Set(keys.map(registerField));
	const rules = {
		outcome: asked && fields.has("outcome"),
		decided: asked && fields.has("decided")
	};
	return (text, first) => {
		let line = first;
		for (let at = 0; at < text.length; line += 1) {
			const stop = text.indexOf("\n", at);
			const end = stop < 0 ? text.length : stop;
			if (end - at > MAX_ROW) {
				counts.rows += 1;
				counts.problem(line, "too-long", "");
			} else if (text.slice(at, end).trim() !== "") jsonRow(text.slice(at, end), line, rules, list, counts, put);
			at = end + 1;
		}
		return line - first;
	};
}
function jsonRow(text, line, rules, list, counts, put) {
	let row;
	try {
		row = JSON.parse(text);
	} catch {
		row = void 0;
	}
	if (typeof row !== "object" || row === null || Array.isArray(row)) {
		counts.rows += 1;
		counts.problem(line, row === void 0 ? "not-json" : "not-an-object", text);
		return;
	}
	if (hasDoubleKey(text, row)) {
		counts.rows += 1;
		counts.problem(line, "duplicate-key", text);
		return;
	}
	const cells = /* @__PURE__ */ new Map();
	let kind;
	const take = (field, value) => {
		const cell = typeof value === "string" ? value.trim() : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
		if (!cells.has(field)) cells.set(field, cell);
	};
	const entries = Object.entries(row);
	for (const [key, value] of entries) {
		const field = registerField(key);
		if (field !== void 0) take(field, value);
	}
	if (!cells.has("value")) {
		const found = entries.find(([key]) => kindColumn(key) !== void 0);
		if (found !== void 0) {
			kind = kindColumn(found[0]);
			take("value", found[1]);
		}
	}
	put(registerRow((name) => cells.get(name) ?? "", line, list, kind === void 0 ? rules : {
		...rules,
		kind
	}, counts));
}

// src/optout/joins/exclusion.ts
async function loadExclusionList(compiler, file, options = {}) {
	const privateSuffixes = options.privateSuffixes ?? true;
	return readRegister(compiler, file, {
		role: "exclusion-list",
		...options.date === void 0 ? {} : { date: options.date },
		adapt: (entry, counts) => {
			if (options.exact === true || entry.kind !== "domain" && entry.kind !== "host") return entry;
			const subject = normaliseValue("domain", entry.value);
			if ("problem" in subject || subject.form !== "name") return {
				...entry,
				kind: "domain"
			};
			const { site, kind } = registrableDomain(subject.key, { privateSuffixes });
			if (kind !== "domain" || site === subject.key) return {
				...entry,
				kind: "domain"
			};
			counts.note("widened");
			return {
				...entry,
				kind: "domain",
				value: site,
				id: entry.id ?? entry.value
			};
		}
	});
}

// src/optout/verify/load-lists.ts
const NAMED = 20;
async function loadLists(plan) {
	const compiler = new RegisterCompiler();
	const reads = [];
	const unread = [];
	const files = [
		["removal-register", plan.removals],
		["exclusion-list", plan.exclusions],
		["pirated-list", plan.pirated ?? []]
	];
	for (const [role, lists] of files) for (const list of lists) {
		const dated = list.date === void 0 ? {} : { date: list.date };
		try {
			const read = role === "exclusion-list" ? await loadExclusionList(compiler, list.file, dated) : await readRegister(compiler, list.file, {
				role,
				...dated
			});
			reads.push({
				read,
				...list.sha256 === void 0 ? {} : { sha256: list.sha256 }
			});
		} catch (error) {
			unread.push({
				name: list.file.name,
				reason: error instanceof Error ? error.message : "could not be read"
			});
		}
	}
	const given = addEntries(compiler, plan.entries, unread);
	for (const { read, sha256 } of reads) unread.push(...problemsOf(read, sha256));
	const counted = (role) => reads.filter(({ read }) => read.role === role).reduce((n, { read }) => n + read.joined, 0) + (given.joined.get(role) ?? 0);
	const oldest = [...reads.filter(({ read }) => read.role === "exclusion-list").map(({ read }) => read.date), ...(plan.entries?.lists ?? []).filter((l) => l.role === "exclusion-list").map((l) => l.date)].filter((d) => d !== void 0).sort(compareText)[0];
	return {
		...compiler.size === 0 ? {} : { data: compiler.finish().data },
		inputs: [...reads.map(({ read }) => inputOf(read)), ...plan.entries?.inputs ?? []],
		unread,
		removals: {
			entries: counted("removal-register"),
			open: reads.filter(({ read }) => read.role === "removal-register").reduce((n, { read }) => n + read.open, 0) + (plan.entries?.open ?? 0)
		},
		exclusion: {
			entries: counted("exclusion-list"),
			...oldest === void 0 ? {} : { date: oldest }
		}
	};
}
function addEntries(compiler, given, unread) {
	const joined = /* @__PURE__ */ new Map();
	const numbers = (given?.lists ?? []).map((list) => compiler.list(list));
	for (const entry of given?.entries ?? []) {
		const list = numbers[entry.list];
		const of = given?.lists[entry.list];
		if (list === void 0 || of === void 0) continue;
		const problem = compiler.add({
			...entry,
			list
		});
		if (problem === void 0) joined.set(of.role, (joined.get(of.role) ?? 0) + 1);
		else unread.push({
			name: of.name,
			line: entry.line,
			reason: `the value is not joined: ${problem}`
		});
	}
	return { joined };
}
function inputOf(read) {
	const { role, name, size, rows, bad, format, sha256, date } = read;
	return {
		role,
		name,
		size,
		rows,
		bad,
		format,
		...sha256 === void 0 ? {} : { sha256 },
		...date === void 0 ? {} : { date }
	};
}
function problemsOf(read, sha256) {
	const list = [];
	const bad = read.bad === 0 ? [] : read.problems.slice(0, NAMED);
	for (const { line, reason } of bad) list.push({
		name: read.name,
		line,
		reason
	});
	if (read.bad > bad.length) list.push({
		name: read.name,
		reason: `${String(read.bad - bad.length)} more lines could not be read`
	});
	if (read.unread !== void 0) list.push({
		name: read.name,
		...read.unread
	});
	if (sha256 !== void 0 && read.sha256 !== void 0 && sha256.toLowerCase() !== read.sha256) list.push({
		name: read.name,
		reason: `digest differs: the record says sha256 ${sha256.slice(0, 64)}, the file has ${read.sha256}`,
		fix: "Put the file of the record back, or correct sha256 in the record."
	});
	return list;
}

// src/optout/verify/read-manifest.ts
const LF = 10;
async function readManifest(plan, file, setup, context) {
	const opened = await openManifest(file, {
		...plan.columns === void 0 ? {} : { columns: plan.columns },
		...plan.format === void 0 ? {} : { format: plan.format }
	});
	if (!opened.ok) return unreadable(setup.index, {
		name: file.name,
		reason: opened.problem.reason,
		...opened.problem.fix === void 0 ? {} : { fix: opened.problem.fix }
	});
	if (opened.manifest.lines === void 0) return unreadable(setup.index, {
		name: file.name,
		reason: `${opened.manifest.format} is not read here`,
		fix: "write it as JSON Lines"
	}, opened.manifest.format);
	return await new ManifestRun(opened.manifest, setup, context).run();
}
function unreadable(file, entry, format = "") {
	return {
		...noTotals(),
		files: /* @__PURE__ */ new Map([[file, {
			rows: 0,
			bad: 0,
			format
		}]]),
		unread: /* @__PURE__ */ new Map([[unreadKey(entry), entry]])
	};
}
var ManifestRun = class {
	#manifest;
	#setup;
	#context;
	#firstLines = [];
	#under = [];
	#lines = 0;
	constructor(manifest, setup, context) {
		this.#manifest = manifest;
		this.#setup = setup;
		this.#context = context;
	}
	async run() {
		const { crew, budget, options } = this.#context;
		const { file, lines: plan, format } = this.#manifest;
		const index = this.#setup.index;
		crew.open(this.#setup, plan);
		const limited = budget.bytes !== Infinity || budget.rows !== Infinity;
		const stream = this.#manifest.blocks({
			digest: true,
			spare: crew.spare,
			...options.blockBytes === void 0 ? {} : { blockBytes: options.blockBytes },
			...budget.bytes === Infinity ? {} : { maxBytes: Math.max(0, budget.bytes) }
		});
		let stopped = false;
		for await (const block of stream) {
			if (limited) {
				if (budget.rows <= 0) {
					stopped = true;
					break;
				}
				budget.bytes -= block.bytes.length;
				budget.rows -= countLines(block);
			}
			await this.#take(block);
		}
		while (this.#under.length > 0) await this.#finish();
		const end = stream.end;
		const totals = (await crew.close(index, label(this.#manifest))).map((t) => settle(t, index, this.#firstLines)).reduce((a, b) => mergeTotals(a, b), noTotals());
		const unread = new Map(totals.unread);
		const say = (entry) => {
			unread.set(unreadKey(entry), entry);
		};
		if (stopped) say({
			name: file.name,
			line: this.#lines + 1,
			reason: "the limit of rows ends here: what follows was not read",
			fix: "run gpai-docket optout verify on the command line, which has no limit"
		});
		else if (end?.problem !== void 0) say({
			name: file.name,
			line: this.#lines + 1,
			offset: end.problem.offset,
			reason: end.problem.reason,
			...end.problem.fix === void 0 ? {} : { fix: end.problem.fix }
		});
		const read = totals.files.get(index) ?? {
			rows: 0,
			bad: 0,
			format
		};
		const sha256 = stopped ? void 0 : end?.sha256;
		return {
			...totals,
			unread,
			files: /* @__PURE__ */ new Map([[index, {
				...read,
				...sha256 === void 0 ? {} : { sha256 }
			}]])
		};
	}
	async #take(block) {
		const { crew, mine, ahead } = this.#context;
		const { done } = mine !== void 0 && !mine(block.index) ? { done: Promise.resolve({ lines: countLines(block) }) } : await crew.block(this.#setup.index, block);
		this.#under.push({
			block: block.index,
			done
		});
		while (this.#under.length > ahead) await this.#finish();
	}
	async #finish() {
		const next = this.#under.shift();
		if (next === void 0) return;
		const { lines, rows } = await next.done;
		const before = this.#lines;
		this.#place(next.block, lines);
		if (rows === void 0 || rows.lines.length === 0) return;
		const name = `{"file":${JSON.stringify(this.#manifest.file.name)},"line":`;
		let text = "";
		for (const [i, line] of rows.lines.entries()) text += `${name}${String(before + line + 1)},${(rows.texts[i] ?? "{}").slice(1)}\n`;
		await this.#context.options.rows?.write(text);
	}
	#place(block, lines) {
		this.#firstLines[block] = this.#lines;
		this.#lines += lines;
		this.#context.lines(lines);
	}
};
function countLines(block) {
	const { bytes } = block;
	let lines = block.tooLong === void 0 ? 0 : 1;
	let from = 0;
	for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, from)) {
		lines += 1;
		from = i + 1;
	}
	return from < bytes.length ? lines + 1 : lines;
}
function label(manifest) {
	const { name } = manifest.shape;
	return name === "manifest" || name === manifest.format ? manifest.format : `${manifest.format} (${name})`;
}

// src/optout/verify/setup.ts
function distinctNames(...lists) {
	const seen = /* @__PURE__ */ new Set();
	const names = [];
	for (const name of lists.flat()) {
		const key = name.trim().toLowerCase();
		if (key === "" || seen.has(key)) continue;
		seen.add(key);
		names.push(name.trim());
	}
	return names;
}
function indexOfName(names, name) {
	const key = name.trim().toLowerCase();
	return names.findIndex((n) => n.toLowerCase() === key);
}

// src/optout/verify/state.ts
const STATE_SCHEMA = "gpai-docket/optout-state/1";
const MIB = 1048576;
const stateSchema = strictObject({
	schema: literal(STATE_SCHEMA),
	now: number(),
	totals: totalsSchema
});
async function stateKey(plan, context, shard, blockBytes) {
	const hash = createHash("sha256");
	const { file, columns, format, agent, time, date } = plan;
	const { manifests, ...others } = context;
	hash.update(canonicalLine({
		others,
		shard: shard ?? null,
		blockBytes: blockBytes ?? null,
		file: [file.name, file.size],
		columns: columns ?? {},
		format: format ?? "",
		agent: agent ?? "",
		time: time ?? "",
		date: date ?? ""
	}));
	hash.update(await file.read(0, Math.min(MIB, file.size)));
	const tail = Math.max(0, file.size - MIB);
	hash.update(await file.read(tail, file.size - tail));
	return hash.digest("hex");
}
function saveState(totals, now) {
	return canonicalJson({
		schema: STATE_SCHEMA,
		now,
		totals: encodeTotals(moved(totals, 0))
	});
}
function loadState(text, index, now) {
	if (text === void 0) return void 0;
	const parsed = parseJson("state", text, {
		maxLength: MAX_PARTIAL_BYTES,
		maxDepth: 16
	});
	const checked = parsed.ok ? stateSchema.safeParse(parsed.value.data) : void 0;
	if (checked?.success !== true) return void 0;
	const totals = decodeTotals(checked.data.totals);
	if (totals === void 0 || totals.files.size !== 1 || faultInTotals(moved(totals, 0), 1) !== void 0 || (totals.reasons.get("time-in-future") ?? 0) > 0 && checked.data.now !== now) return void 0;
	return moved(totals, index);
}
async function isOf(totals, file) {
	const [known] = [...totals.files.values()];
	if (known?.sha256 === void 0) return false;
	const hash = createHash("sha256");
	for (let at = 0; at < file.size;) {
		const bytes = await file.read(at, Math.min(MIB, file.size - at));
		if (bytes.length === 0) return false;
		hash.update(bytes);
		at += bytes.length;
	}
	return hash.digest("hex") === known.sha256;
}
function moved(totals, index) {
	const at = (p) => [
		index,
		p[1],
		p[2]
	];
	const example = (e) => ({
		at: at(e.at),
		finding: e.finding
	});
	return {
		...totals,
		removals: new Map([...totals.removals].map(([id, e]) => [id, {
			rows: e.rows,
			first: example(e.first)
		}])),
		examples: new Map([...totals.examples].map(([key, list]) => [key, list.map(example)])),
		badLines: totals.badLines.map((b) => ({
			at: at(b.at),
			reason: b.reason
		})),
		files: new Map([...totals.files.values()].map((f) => [index, f]))
	};
}

// src/optout/verify/verify.ts
const HOUR = 36e5;
const AT_ONCE = 2;
async function verifyEvidence(plan, options) {
	return (await verifyShard(plan, options)).result;
}
async function verifyShard(plan, options) {
	const { setup, context } = await prepare(plan, options);
	const shard = options.shard ?? {
		index: 1,
		of: 1
	};
	const crew = makeCrew(setup, options.rows?.which ?? "none", options.workers);
	try {
		const totals = await new Run(plan, options, setup, context, crew).all();
		return {
			result: toResult(totals, context, `${String(shard.index)}/${String(shard.of)}`),
			partial: {
				shard,
				context,
				totals
			}
		};
	} finally {
		await crew.end();
	}
}
async function prepare(plan, options) {
	const fetching = distinctNames(plan.agents, plan.manifests.flatMap((m) => m.agent === void 0 ? [] : [m.agent]));
	const names = distinctNames(fetching, plan.controlTokens, plan.trainingBots);
	const others = distinctNames(plan.otherAgents ?? []).filter((name) => indexOfName(names, name) < 0);
	options.step?.("reading snapshots");
	const snapshots = plan.snapshots.length === 0 ? void 0 : await loadSnapshots(plan.snapshots, {
		agents: [...names, ...others],
		mode: plan.mode,
		now: plan.now,
		...plan.bothModes === true ? { compare: true } : {},
		...plan.snapshotPeriod === void 0 ? {} : { period: plan.snapshotPeriod },
		...plan.describeSnapshot === void 0 ? {} : { describe: plan.describeSnapshot },
		...options.step === void 0 ? {} : { progress: options.step }
	});
	options.step?.("reading registers and lists");
	const lists = await loadLists(plan);
	const indexes = (list) => [...new Set(list.map((name) => indexOfName(names, name)).filter((i) => i >= 0))];
	return {
		setup: {
			mode: plan.mode,
			names,
			fetching: fetching.length,
			...plan.agents.length === 0 ? {} : { own: distinctNames(plan.agents).length },
			others: others.length,
			controlTokens: indexes(plan.controlTokens),
			trainingBots: indexes(plan.trainingBots),
			maxAgeMs: plan.maxSnapshotAgeHours * HOUR,
			now: plan.now,
			...snapshots === void 0 ? {} : { snapshots: snapshots.data },
			...lists.data === void 0 ? {} : { register: lists.data }
		},
		context: {
			version: TOOL_VERSION,
			options: {
				mode: plan.mode,
				agents: fetching,
				control_tokens: distinctNames(plan.controlTokens),
				training_bots: distinctNames(plan.trainingBots),
				max_snapshot_age_hours: plan.maxSnapshotAgeHours
			},
			manifests: plan.manifests.map(({ file, sha256 }) => ({
				name: file.name,
				size: file.size,
				...sha256 === void 0 ? {} : { sha256: sha256.toLowerCase() }
			})),
			others: [...snapshots?.inputs ?? [], ...lists.inputs],
			snapshotAgents: snapshots?.agentsLookedUp ?? [],
			removals: lists.removals,
			exclusion: lists.exclusion,
			plan: planDigest(plan),
			unread: [
				...plan.unread ?? [],
				...snapshots?.unread ?? [],
				...lists.unread
			]
		}
	};
}
function restDigest(plan) {
	return digest({
		period: plan.snapshotPeriod ?? {},
		described: plan.snapshots.map(({ name }) => plan.describeSnapshot?.(name) ?? {}),
		both: plan.bothModes === true,
		others: plan.otherAgents ?? [],
		entries: plan.entries ?? {},
		limits: plan.limits ?? {}
	});
}
function planDigest(plan) {
	return digest([restDigest(plan), plan.manifests.map(({ file, columns, format, agent, time, date }) => [
		file.name,
		columns ?? {},
		format ?? "",
		agent ?? "",
		time ?? "",
		date ?? ""
	])]);
}
function digest(value) {
	return createHash("sha256").update(canonicalLine(value)).digest("hex");
}
var Run = class {
	#plan;
	#options;
	#setup;
	#context;
	#crew;
	#budget;
	#lines = 0;
	#read = 0;
	#totals = noTotals();
	constructor(plan, options, setup, context, crew) {
		this.#plan = plan;
		this.#options = options;
		this.#setup = setup;
		this.#context = context;
		this.#crew = crew;
		this.#budget = {
			rows: plan.limits?.rows ?? Infinity,
			bytes: plan.limits?.bytes ?? Infinity
		};
	}
	async all() {
		const { manifests } = this.#plan;
		const shard = this.#options.shard;
		const byFile = shard === void 0 || manifests.length >= shard.of;
		const queue = manifests.map((manifest, index) => ({
			manifest,
			index
		})).filter(({ index }) => shard === void 0 || !byFile || index % shard.of === shard.index - 1);
		const mine = shard === void 0 || byFile ? void 0 : (block) => block % shard.of === shard.index - 1;
		const alone = this.#options.rows !== void 0 || this.#plan.limits !== void 0 || this.#options.workers === 0;
		const work = async () => {
			for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
				const totals = await this.#manifest(next.manifest, next.index, mine);
				this.#totals = mergeTotals(this.#totals, totals);
			}
		};
		await Promise.all(Array.from({ length: alone ? 1 : AT_ONCE }, work));
		return this.#totals;
	}
	async #manifest(plan, index, mine) {
		const { state } = this.#options;
		const key = state === void 0 ? void 0 : await stateKey(plan, {
			...this.#context,
			plan: restDigest(this.#plan)
		}, mine === void 0 ? void 0 : this.#options.shard, this.#options.blockBytes).catch(() => void 0);
		if (state !== void 0 && key !== void 0) {
			const known = loadState(await state.get(key), index, this.#plan.now);
			if (known !== void 0 && await isOf(known, plan.file).catch(() => false)) {
				this.#read += plan.file.size;
				this.#lines += known.files.get(index)?.rows ?? 0;
				this.#tell(plan.file.name);
				return known;
			}
		}
		const setup = manifestSetup(plan, index, this.#setup);
		if ("reason" in setup) return unreadable(index, {
			name: plan.file.name,
			reason: setup.reason
		});
		const context = {
			crew: this.#crew,
			options: this.#options,
			budget: this.#budget,
			ahead: Math.max(1, this.#options.workers * 2),
			lines: (count) => {
				this.#lines += count;
				this.#tell(plan.file.name);
			},
			...mine === void 0 ? {} : { mine }
		};
		const totals = await readManifest(plan, this.#counted(plan.file), setup, context);
		if (state !== void 0 && key !== void 0) await state.put(key, saveState(totals, this.#plan.now));
		return totals;
	}
	#counted(file) {
		let furthest = 0;
		return {
			name: file.name,
			size: file.size,
			...file.path === void 0 ? {} : { path: file.path },
			read: async (offset, length) => {
				const bytes = await file.read(offset, length);
				const end = offset + bytes.length;
				if (end > furthest) {
					this.#read += end - furthest;
					furthest = end;
				}
				return bytes;
			}
		};
	}
	#tell(file) {
		this.#options.progress?.({
			rows: this.#lines,
			read: this.#read,
			size: this.#plan.manifests.reduce((n, m) => n + m.file.size, 0),
			file
		});
	}
};
function manifestSetup(plan, index, setup) {
	const fetching = setup.names.slice(0, setup.fetching);
	const agent = plan.agent === void 0 ? fetching.length === 1 ? 0 : -1 : indexOfName(fetching, plan.agent);
	const time = plan.time === void 0 ? void 0 : readTime(plan.time);
	const date = plan.date === void 0 ? void 0 : readTime(plan.date);
	if (plan.time !== void 0 && time === void 0) return { reason: `the time given for its rows is none: ${plan.time.slice(0, 60)}` };
	if (plan.date !== void 0 && date === void 0) return { reason: `the date given for it is none: ${plan.date.slice(0, 60)}` };
	return {
		index,
		agent,
		...time === void 0 ? {} : { time: {
			ms: time.ms,
			day: time.precision === "day"
		} },
		...date === void 0 ? {} : { date: date.ms }
	};
}

export { verifyShard as n, CrewError as r, verifyEvidence as t };