import { hash } from "node:crypto";
import { Buffer } from "node:buffer";

// src/optout/snapshots/capture.ts
const MAX_BODY = 11534336;
function sha256(bytes) {
	return hash("sha256", bytes, "hex");
}
function giveBody(sink, protocol, bytes) {
	const digest = sha256(bytes);
	if (!sink.hasBody(protocol, digest)) sink.body(protocol, digest, bytes);
	return digest;
}
function tee(sinks) {
	return {
		file: (name) => {
			for (const sink of sinks) sink.file(name);
		},
		hasBody: (protocol, digest) => sinks.every((sink) => sink.hasBody(protocol, digest)),
		body: (protocol, digest, bytes) => {
			for (const sink of sinks) sink.body(protocol, digest, bytes);
		},
		capture: (capture) => {
			for (const sink of sinks) sink.capture(capture);
		}
	};
}

// src/optout/snapshots/shapes.ts
function member(row, ...names) {
	for (const name of names) if (Object.hasOwn(row, name) && row[name] !== null && row[name] !== void 0) return row[name];
}
function textOf(row, ...names) {
	const value = member(row, ...names);
	return typeof value === "string" ? value : typeof value === "number" && Number.isFinite(value) ? String(value) : void 0;
}
function numberOf(row, ...names) {
	const value = member(row, ...names);
	if (typeof value === "number") return Number.isInteger(value) ? value : void 0;
	return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : void 0;
}
const MAX_AGENTS = 1e3;
function namesOf(row, ...names) {
	const value = member(row, ...names);
	if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
	if (!Array.isArray(value) || value.length > MAX_AGENTS) return void 0;
	return value.every((name) => typeof name === "string" && name.length <= 200) ? value.map((name) => name.trim()).filter((name) => name !== "") : void 0;
}
const PROTOCOLS = /* @__PURE__ */ new Map([
	["robots", "robots"],
	["robots.txt", "robots"],
	["rfc9309", "robots"],
	["rfc 9309", "robots"],
	["rep", "robots"],
	["content-signal", "robots"],
	["content-usage", "robots"],
	["aipref", "robots"],
	["rsl", "robots"],
	["tdmrep", "tdmrep"],
	["tdmrep.json", "tdmrep"],
	["tdm-rep", "tdmrep"],
	["ai.txt", "ai.txt"],
	["ai-txt", "ai.txt"]
]);
function protocolOf(name) {
	return PROTOCOLS.get(name.trim().toLowerCase());
}
function digestOf(text) {
	return /^(?:sha-?256[:-])?([0-9a-f]{64})$/i.exec(text.trim())?.[1]?.toLowerCase();
}
function bodyOf(row) {
	const encoded = member(row, "body_b64", "body_base64");
	if (encoded !== void 0) {
		if (typeof encoded !== "string") return "body_b64 is no text";
		if (encoded.length > Math.ceil(11534336 / 3) * 4) return "a body over 11 MiB";
		const bytes = Buffer.from(encoded, "base64");
		const padding = encoded.endsWith("==") ? 2 : encoded.endsWith("=") ? 1 : 0;
		return encoded.length % 4 === 0 && bytes.length === encoded.length / 4 * 3 - padding ? bytes : "body_b64 is not Base64 (RFC 4648 §4)";
	}
	const plain = member(row, "body", "text", "content", "robots_txt");
	if (plain === void 0) return void 0;
	if (typeof plain !== "string") return "the body is no text";
	const bytes = Buffer.from(plain, "utf8");
	return bytes.length > 11534336 ? "a body over 11 MiB" : bytes;
}

export { numberOf as a, MAX_BODY as c, tee as d, namesOf as i, giveBody as l, digestOf as n, protocolOf as o, member as r, textOf as s, bodyOf as t, sha256 as u };