import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

// src/optout/manifest/byte-queue.ts
var ByteQueue = class {
	#chunks;
	#buffer = /* @__PURE__ */ new Uint8Array(0);
	#at = 0;
	#ended = false;
	offset = 0;
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	get ready() {
		return this.#at === 0 ? this.#buffer : this.#buffer.subarray(this.#at);
	}
	async more() {
		if (this.#ended) return false;
		const next = await this.#chunks.next();
		if (next.done === true) {
			this.#ended = true;
			return false;
		}
		this.#buffer = this.#at === this.#buffer.length ? next.value : Buffer.concat([this.ready, next.value]);
		this.#at = 0;
		return true;
	}
	drop(length) {
		this.#at += length;
		this.offset += length;
	}
	async skip(length) {
		let left = length;
		while (true) {
			const here = Math.min(left, this.#buffer.length - this.#at);
			this.drop(here);
			left -= here;
			if (left === 0) return true;
			if (!await this.more()) return false;
		}
	}
	async need(length) {
		while (this.#buffer.length - this.#at < length) if (!await this.more()) return false;
		return true;
	}
};

// src/optout/manifest/http-message.ts
const CR = 13;
const LF = 10;
const MAX_GROWN = 16777216;
function readHttpHead(bytes) {
	const end = headEnd(bytes);
	const lines = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("latin1").split("\n", 1001);
	const start = /^HTTP\/\d(?:\.\d)? (\d{3})(?!\d)/.exec(lines[0] ?? "");
	if (start === null && !/^HTTP\/\d/.test(lines[0] ?? "")) return void 0;
	return {
		status: start === null ? void 0 : Number(start[1]),
		headers: readFields(lines.slice(1)),
		length: end
	};
}
function readFields(lines) {
	const fields = /* @__PURE__ */ new Map();
	let last;
	for (const raw of lines) {
		const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
		if (line === "") continue;
		if (line.startsWith(" ") || line.startsWith("	")) {
			if (last !== void 0) last[last.length - 1] = `${last.at(-1) ?? ""} ${line.trim()}`;
			continue;
		}
		const colon = line.indexOf(":");
		if (colon <= 0) {
			last = void 0;
			continue;
		}
		const name = line.slice(0, colon).trim().toLowerCase();
		last = fields.get(name);
		if (last === void 0) fields.set(name, last = []);
		last.push(line.slice(colon + 1).trim());
	}
	return fields;
}
function headEnd(bytes) {
	for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, i + 1)) {
		if (bytes[i + 1] === LF) return i + 2;
		if (bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 3;
	}
	return bytes.length;
}
function decodeBody(bytes, headers, whole, limit) {
	let body = {
		bytes,
		whole
	};
	if (named(headers, "transfer-encoding").includes("chunked")) body = dechunk(body);
	const codings = named(headers, "content-encoding").filter((coding) => coding !== "identity");
	if (codings.length > 2) return {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		whole: false
	};
	const grown = Math.min(MAX_GROWN, limit * 16);
	if (codings.length > 0 && body.bytes.length > grown / 16) body = {
		bytes: body.bytes.subarray(0, grown / 16),
		whole: false
	};
	for (const coding of codings.reverse()) body = uncode(body, coding, grown);
	return body.bytes.length > limit ? {
		bytes: body.bytes.subarray(0, limit),
		whole: false
	} : body;
}
function named(headers, name) {
	return (headers.get(name) ?? []).flatMap((value) => value.toLowerCase().split(",")).map((word) => word.trim()).filter((word) => word !== "");
}
function dechunk(body) {
	const { bytes } = body;
	const parts = [];
	let at = 0;
	while (at < bytes.length) {
		const line = bytes.indexOf(LF, at);
		if (line < 0 || line - at > 1e3) return parts.length === 0 ? body : {
			bytes: Buffer.concat(parts),
			whole: false
		};
		const size = /^\s*([0-9a-f]{1,8})\s*(?:;|$)/i.exec(Buffer.from(bytes.subarray(at, line)).toString("latin1").trimEnd())?.[1];
		if (size === void 0) return parts.length === 0 ? body : {
			bytes: Buffer.concat(parts),
			whole: false
		};
		const length = Number.parseInt(size, 16);
		if (length === 0) return {
			bytes: Buffer.concat(parts),
			whole: true
		};
		parts.push(bytes.subarray(line + 1, line + 1 + length));
		at = line + 1 + length;
		if (bytes[at] === CR) at++;
		if (bytes[at] === LF) at++;
	}
	return {
		bytes: Buffer.concat(parts),
		whole: false
	};
}
function uncode(body, coding, grown) {
	const { bytes } = body;
	const gzip = coding === "gzip" || coding === "x-gzip";
	if (!gzip && coding !== "deflate" && coding !== "br") return {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		whole: false
	};
	if (gzip && !(bytes[0] === 31 && bytes[1] === 139)) return body;
	const whole = body.whole ? attempt(bytes, coding, true, grown) : void 0;
	if (whole !== void 0) return {
		bytes: whole,
		whole: true
	};
	if (!gzip && looksLikeText(bytes)) return body;
	return {
		bytes: attempt(bytes, coding, false, grown) ?? /* @__PURE__ */ new Uint8Array(0),
		whole: false
	};
}
function attempt(bytes, coding, whole, maxOutputLength) {
	try {
		if (coding === "br") return brotliDecompressSync(bytes, {
			maxOutputLength,
			...whole ? {} : { finishFlush: constants.BROTLI_OPERATION_FLUSH }
		});
		const options = {
			maxOutputLength,
			...whole ? {} : { finishFlush: constants.Z_SYNC_FLUSH }
		};
		if (coding !== "deflate") return gunzipSync(bytes, options);
		return ((bytes[0] ?? 0) & 15) === 8 && ((bytes[0] ?? 0) << 8 | (bytes[1] ?? 0)) % 31 === 0 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
	} catch {
		return;
	}
}
function looksLikeText(bytes) {
	return bytes.subarray(0, 512).every((byte) => byte >= 32 || byte === 9 || byte === LF || byte === CR);
}

// src/optout/manifest/warc.ts
const MAX_HEAD = 65536;
const MAX_HTTP_HEAD = 262144;
const PAGE_BYTES = 262144;
const POLICY_BYTES = 8388608;
const NO_CAPTURES = /* @__PURE__ */ new Set([
	"metadata",
	"conversion",
	"continuation"
]);
async function readWarc(stream, visitor) {
	const steps = warcSteps(stream, visitor);
	for (let next = await steps.next();; next = await steps.next()) if (next.done === true) return next.value;
}
async function* warcSteps(stream, visitor) {
	const queue = new ByteQueue(stream);
	const context = {
		agent: void 0,
		request: void 0
	};
	for (let record = 0;; record++) {
		const offset = await nextRecord(queue);
		if (offset < 0) return {
			records: record,
			...stream.end?.problem === void 0 ? {} : { problem: stream.end.problem }
		};
		const broken = (reason, fix) => ({
			records: record,
			problem: stream.end?.problem ?? {
				offset,
				reason,
				...fix === void 0 ? {} : { fix }
			}
		});
		const head = await recordHead(queue);
		if (typeof head === "string") return broken(head);
		queue.drop(head.length);
		const start = queue.offset;
		const { fields, size } = head;
		const wanted = await wantedBytes(queue, fields, size);
		const block = wanted === 0 ? /* @__PURE__ */ new Uint8Array(0) : queue.ready.subarray(0, Math.min(wanted, queue.ready.length));
		if (block.length < wanted) return broken("the WARC file breaks off within a record");
		const fault = look(fields, block, size, {
			record,
			offset
		}, context, visitor);
		if (fault !== void 0) visitor.bad(record, offset, fault);
		if (!await queue.skip(size - (queue.offset - start))) return broken("the WARC file breaks off within a record");
		yield;
	}
}
async function nextRecord(queue) {
	while (true) {
		const { ready } = queue;
		let i = 0;
		while (i < ready.length && (ready[i] === 13 || ready[i] === 10)) i++;
		queue.drop(i);
		if (i < ready.length) return queue.offset;
		if (!await queue.more()) return -1;
	}
}
async function recordHead(queue) {
	while (true) {
		const ready = queue.ready.subarray(0, MAX_HEAD);
		const length = headEnd(ready);
		if (!(length < ready.length || length > 2 && ready[length - 1] === 10 && (ready[length - 2] === 10 || ready[length - 2] === 13 && ready[length - 3] === 10))) {
			if (ready.length >= MAX_HEAD) return "a WARC record's header is longer than 64 KiB";
			if (await queue.more()) continue;
			return "the WARC file breaks off within a record's header";
		}
		const lines = Buffer.from(ready.subarray(0, length)).toString("utf8").split("\n");
		if (!/^WARC\/\d\.\d{1,2}\r?$/.test(lines[0] ?? "")) return "a record that does not begin with WARC/1.0 or 1.1";
		const fields = readFields(lines.slice(1));
		const sizes = fields.get("content-length") ?? [];
		const size = sizes.length === 1 && /^\d{1,15}$/.test(sizes[0] ?? "") ? Number(sizes[0]) : -1;
		return size < 0 ? "a WARC record without a usable Content-Length" : {
			fields,
			size,
			length
		};
	}
}
async function wantedBytes(queue, fields, size) {
	const type = one(fields, "warc-type")?.toLowerCase() ?? "";
	const most = type === "warcinfo" || type === "request" ? MAX_HTTP_HEAD : type === "response" || type === "revisit" || type === "resource" ? MAX_HTTP_HEAD + limitOf(targetOf(fields)) : 0;
	const wanted = Math.min(size, most);
	await queue.need(wanted);
	return wanted;
}
function look(fields, block, size, place, context, visitor) {
	const type = one(fields, "warc-type")?.toLowerCase();
	const url = targetOf(fields);
	if (type === "warcinfo") {
		const info = readFields(Buffer.from(block).toString("utf8").split("\n"));
		context.agent = one(info, "http-header-user-agent") ?? one(info, "user-agent");
		return;
	}
	if (type === "request") {
		const headers = readFields(Buffer.from(block.subarray(0, headEnd(block))).toString("latin1").split("\n").slice(1));
		context.request = {
			id: one(fields, "warc-record-id") ?? "",
			url,
			agent: one(headers, "user-agent")
		};
		return;
	}
	if (type !== "response" && type !== "revisit" && type !== "resource") {
		if (type === void 0) return "a WARC record without WARC-Type";
		return NO_CAPTURES.has(type) || !/^https?:/i.test(url) ? void 0 : "a WARC record of an unknown type";
	}
	if (!/^https?:/i.test(url)) return url === "" ? "a WARC capture without WARC-Target-URI" : void 0;
	const isHttp = type !== "resource" && /^application\/http/i.test(one(fields, "content-type") ?? "application/http");
	const http = isHttp ? readHttpHead(block.subarray(0, MAX_HTTP_HEAD)) : void 0;
	if (isHttp && http === void 0 && !(type === "revisit" && size === 0)) return "a WARC response without an HTTP status line";
	const limit = limitOf(url);
	const start = http?.length ?? 0;
	const raw = block.subarray(start, start + limit);
	const body = decodeBody(raw, http?.headers ?? /* @__PURE__ */ new Map(), start + raw.length === size, limit);
	visitor.response({
		type,
		...place,
		url,
		fetched_at: one(fields, "warc-date"),
		status: http?.status,
		headers: http?.headers ?? contentType(fields),
		agent: agentOf(fields, url, context),
		digest: one(fields, "warc-payload-digest"),
		bytes: size - start,
		body: body.bytes,
		whole: body.whole && !fields.has("warc-truncated") && type !== "revisit",
		robots: /\/robots\.txt$/i.test(url) && limit === POLICY_BYTES
	});
}
function agentOf(fields, url, context) {
	const { request } = context;
	const concurrent = fields.get("warc-concurrent-to");
	return (request !== void 0 && (request.url === url || concurrent?.includes(request.id) === true) ? request.agent : void 0) ?? context.agent;
}
function contentType(fields) {
	const type = one(fields, "content-type");
	return new Map(type === void 0 ? [] : [["content-type", [type]]]);
}
function one(fields, name) {
	return fields.get(name)?.[0];
}
function targetOf(fields) {
	const url = one(fields, "warc-target-uri") ?? "";
	return url.startsWith("<") && url.endsWith(">") ? url.slice(1, -1) : url;
}
function limitOf(url) {
	return /^https?:\/\/[^/?#]{1,300}\/(?:robots\.txt|ai\.txt|\.well-known\/tdmrep\.json)$/i.test(url) ? POLICY_BYTES : PAGE_BYTES;
}

export { warcSteps as n, readWarc as t };