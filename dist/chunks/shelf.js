import { t as RepositoryError } from "./port.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";
import { r as isPointer } from "./fields.js";

// src/records/evidence.ts
const DEFAULT_RESULT_PATH = ".gpai/optout/verification.json";
function declaredResult(record) {
	const declared = record.verification;
	if (declared === void 0) return {};
	if (typeof declared === "string") return { path: declared };
	if (isPointer(declared)) return {
		pointer: declared,
		date: declared.date
	};
	if (!("path" in declared)) return {};
	const { path, sha256, date } = declared;
	return {
		path,
		...sha256 === void 0 ? {} : { sha256: hexDigest(sha256) },
		...date === void 0 ? {} : { date }
	};
}
function hexDigest(digest) {
	return digest.trim().replace(/^sha256:/i, "").toLowerCase();
}
function namesEvidence(records) {
	return records.models.some(({ copyright }) => (copyright?.data.manifests ?? []).length > 0 || copyright?.data.verification !== void 0) || records.paths.has(".gpai/optout/verification.json") && records.models.some(({ copyright }) => copyright !== void 0);
}

// src/records/shelf.ts
const MAX_ALL_TEXTS = 67108864;
const MAX_ALL_YAML = 8388608;
var Shelf = class {
	entries;
	#source;
	#texts = /* @__PURE__ */ new Map();
	#left = {
		texts: MAX_ALL_TEXTS,
		yaml: MAX_ALL_YAML
	};
	#lower;
	#folders;
	constructor(source, listing) {
		this.#source = source;
		this.entries = new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e]));
	}
	inOtherCase(path) {
		this.#lower ??= new Map([...this.entries.keys()].map((p) => [p.toLowerCase(), p]));
		const found = this.#lower.get(path.toLowerCase());
		return found === path ? void 0 : found;
	}
	isFolder(path) {
		this.#folders ??= new Set([...this.entries.keys()].flatMap((p) => [...p.matchAll(/\//g)].map((slash) => p.slice(0, slash.index))));
		return this.#folders.has(path);
	}
	text(path, maxBytes) {
		const key = `${maxBytes} ${path}`;
		const known = this.#texts.get(key);
		if (known !== void 0) return known;
		const reading = this.#read(path, maxBytes);
		this.#texts.set(key, reading);
		return reading;
	}
	#within(path, bytes) {
		if (/\.ya?ml$/i.test(path)) this.#left.yaml -= bytes;
		this.#left.texts -= bytes;
		return this.#left.yaml >= 0 && this.#left.texts >= 0;
	}
	async #read(path, maxBytes) {
		const entry = this.entries.get(path);
		const refuse = (message, fix) => ({ problem: {
			kind: "invalid",
			message,
			...fix === void 0 ? {} : { fix }
		} });
		if (entry === void 0) return { problem: {
			kind: "missing-file",
			message: "no such file in the repository"
		} };
		if (entry.kind === "symlink") return refuse("a symbolic link is not followed", "Put the file itself here.");
		if (entry.kind !== "file") return refuse(`${entry.kind === "submodule" ? "a submodule" : "no regular file"} is not read`, "Put the file into this repository.");
		try {
			const bytes = await this.#source.read(path, { length: maxBytes + 1 });
			if (!this.#within(path, bytes.length)) return refuse("not read: the records of this repository are too large in all", `Keep YAML records below ${MAX_ALL_YAML / 1048576} MiB and all records with their documents below ${MAX_ALL_TEXTS / 1048576} MiB.`);
			const text = decodeUtf8(cutUtf8(bytes, maxBytes));
			if (text === void 0) return refuse("not a UTF-8 text file", "Save it as UTF-8.");
			if (text.startsWith("version https://git-lfs.github.com/spec/")) return refuse("a Git LFS pointer; the text itself is elsewhere", "Take text files out of Git LFS: git lfs untrack, then commit the file.");
			return {
				text,
				complete: bytes.length <= maxBytes
			};
		} catch (error) {
			if (error instanceof RepositoryError) return refuse(`cannot be read: ${error.message}`, error.fix);
			throw error;
		}
	}
};
function insidePath(path) {
	if (path.length > 1e3 || path.startsWith("/") || /^[A-Za-z]:/.test(path) || /[\\\u0000-\u001f]/.test(path)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function isAddress(text) {
	return /^[A-Za-z][A-Za-z0-9+.-]{1,20}:(?!\\)\S/.test(text) || /^[^\s@/]{1,100}@[^\s@/]{1,200}\.[A-Za-z]{2,20}$/.test(text) || /^www\.\S{1,500}$/.test(text);
}

export { declaredResult as a, DEFAULT_RESULT_PATH as i, insidePath as n, hexDigest as o, isAddress as r, namesEvidence as s, Shelf as t };