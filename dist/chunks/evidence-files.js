import { t as parseLfsPointer } from "./pointer.js";
import { t as RepositoryError } from "./port.js";
import { u as insidePath } from "./evidence.js";
import { n as upstreamCopy, r as upstreamLinks } from "./upstream.js";
import { createHash } from "node:crypto";

// src/records/evidence-files.ts
const DIGEST_LIMITS = {
	each: 67108864,
	all: 268435456,
	files: 200
};
const API_DIGEST_LIMITS = {
	each: 2097152,
	all: 16777216,
	files: 20
};
const POINTER = 1024;
function isLink(evidence) {
	return /^https:\/\/[^\s/]+\.[^\s/]/i.test(evidence);
}
function evidencePath(evidence, exists) {
	const whole = insidePath(evidence);
	const hash = evidence.indexOf("#");
	return whole !== void 0 && (hash === -1 || exists(whole)) ? whole : insidePath(hash === -1 ? evidence : evidence.slice(0, hash));
}
function declaredMeans(model) {
	const declared = model.model?.data.code_of_practice?.alternative_means;
	if (declared === void 0) return [];
	if (typeof declared === "string") return [{
		key: "overall",
		means: { evidence: declared },
		bare: true
	}];
	return Object.entries(declared).map(([key, means]) => ({
		key,
		means: typeof means === "string" ? { evidence: means } : means,
		bare: false
	}));
}
async function evidenceDigests(models, entries, source, limits = source.kind === "github" ? API_DIGEST_LIMITS : DIGEST_LIMITS) {
	const named = /* @__PURE__ */ new Set();
	const add = (text) => {
		const path = text === void 0 || isLink(text) ? void 0 : evidencePath(text, (one) => entries.has(one));
		if (path !== void 0 && entries.has(path)) named.add(path);
	};
	for (const { means } of models.flatMap((model) => declaredMeans(model))) add(means.evidence);
	for (const { document } of models.flatMap(({ model }) => upstreamLinks(model))) if (document.sha256 !== void 0) add(upstreamCopy(document));
	if (named.size === 0) return void 0;
	const digests = /* @__PURE__ */ new Map();
	const evidence = /* @__PURE__ */ new Map();
	let left = limits.all;
	for (const path of named) {
		const entry = entries.get(path);
		if (entry === void 0) continue;
		const read = evidence.size >= limits.files ? refusal(`more than ${limits.files} files of evidence: this one was not read`) : await digestOf(entry, source, Math.min(limits.each, left));
		if (read.sha256 !== void 0) digests.set(path, read.sha256);
		left -= read.taken;
		evidence.set(path, read.file);
	}
	return {
		digests,
		evidence
	};
}
function refusal(refused, bytes = -1) {
	return {
		file: {
			refused,
			...bytes < 0 ? {} : { bytes }
		},
		taken: 0
	};
}
async function digestOf(entry, source, most) {
	if (entry.kind === "symlink") return refusal("a symbolic link, which is not followed");
	if (entry.kind !== "file") return refusal("not a regular file");
	if (entry.size > most) return refusal(tooLarge(most), entry.size);
	try {
		const bytes = await source.read(entry.path, { length: most + 1 });
		if (bytes.length > most) return refusal(tooLarge(most), entry.size);
		const pointer = bytes.length <= POINTER ? parseLfsPointer(bytes) : void 0;
		if (pointer?.ok === true) return {
			sha256: pointer.pointer.sha256,
			file: {
				bytes: pointer.pointer.bytes,
				pointer: true
			},
			taken: bytes.length
		};
		if (pointer !== void 0) return refusal(pointer.reason, bytes.length);
		return {
			sha256: createHash("sha256").update(bytes).digest("hex"),
			file: { bytes: bytes.length },
			taken: bytes.length
		};
	} catch (error) {
		if (error instanceof RepositoryError) return refusal(`cannot be read: ${error.message}`);
		throw error;
	}
}
function tooLarge(most) {
	return most <= 0 ? "not read: the evidence of this repository is too large in all" : `larger than the ${Math.floor(most / 1048576)} MiB that are read of it`;
}

export { isLink as i, evidenceDigests as n, evidencePath as r, declaredMeans as t };