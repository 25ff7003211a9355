import { t as RepositoryError } from "./port.js";
import { t as isIsoDate } from "./dates.js";
import { t as classify } from "./placeholder.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";

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

// src/records/fields.ts
const POINTER_KEYS = [
	"held_by",
	"digest",
	"version",
	"date"
];
function isPointer(value) {
	return looksLikePointer(value) && pointerFault(value) === void 0;
}
function looksLikePointer(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && (Object.hasOwn(value, "held_by") || Object.hasOwn(value, "digest"));
}
function pointerFault(value) {
	for (const key of POINTER_KEYS) {
		const part = Object.hasOwn(value, key) ? value[key] : void 0;
		const text = typeof part === "string" || typeof part === "number" ? String(part) : "";
		if (text === "" || classify(text).kind !== "value") return `the pointer record has no ${key}`;
	}
	if (typeof value.digest !== "string" || !/^(?:[a-z0-9-]{2,20}:)?[0-9a-fA-F]{40,128}$/.test(value.digest)) return "the pointer's digest is no hexadecimal digest such as sha256:…";
	if (typeof value.date !== "string" || !isIsoDate(value.date)) return "the pointer's date is not written as YYYY-MM-DD";
}
function isWrapper(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "value") && !Object.hasOwn(value, "unit") && !looksLikePointer(value);
}
function valueOf(record, id) {
	const value = record !== void 0 && Object.hasOwn(record.data.fields, id) ? record.data.fields[id] : void 0;
	if (isWrapper(value)) return value.value ?? void 0;
	return value ?? void 0;
}
function fieldState(record, id) {
	const source = record === void 0 ? {} : { source: record.at("fields", id) };
	const value = valueOf(record, id);
	if (value === void 0) return {
		state: "missing",
		...source
	};
	if (looksLikePointer(value)) {
		const fault = pointerFault(value);
		return fault === void 0 ? {
			state: "pointer",
			value,
			...source
		} : {
			state: "invalid",
			value,
			reason: fault,
			...source
		};
	}
	return {
		...stateOf(value),
		...source
	};
}
const LEAVES = 2e3;
function stateOf(value) {
	const leaves = [];
	const queue = [value];
	for (let i = 0; i < queue.length && leaves.length < LEAVES; i++) {
		const item = queue[i];
		if (typeof item === "string") leaves.push(item);
		else if (typeof item === "number" || typeof item === "boolean") leaves.push(String(item));
		else if (typeof item === "object" && item !== null) for (const inner of Object.values(item)) queue.push(inner);
	}
	const kinds = leaves.map((leaf) => ({
		...classify(leaf),
		leaf
	})).filter(({ kind }) => kind !== "empty");
	const unfinished = kinds.find(({ kind }) => kind === "placeholder");
	if (unfinished !== void 0) return {
		state: "placeholder",
		value,
		reason: unfinished.matched ?? ""
	};
	const [first] = kinds;
	if (first === void 0) return { state: "missing" };
	if (kinds.length > 1 || first.kind === "value" || yesNo(first.leaf) !== void 0) return {
		state: "present",
		value
	};
	const { kind } = first;
	if (kind === "not-applicable") return {
		state: kind,
		value,
		...first.reason === void 0 ? {} : { reason: first.reason }
	};
	return {
		state: kind === "empty" ? "missing" : kind,
		value,
		reason: first.matched ?? ""
	};
}
function fieldYesNo(record, id) {
	const value = valueOf(record, id);
	return typeof value === "boolean" ? value : typeof value === "string" ? yesNo(value) : void 0;
}
function yesNo(text) {
	const ticked = [...text.slice(0, 500).matchAll(/[☒☑✓✔]\s{0,5}(\p{L}{0,6})/gu)].map((match) => match[1] ?? "");
	if (ticked.length === 1) return ticked[0] === "" ? true : word(ticked[0] ?? "");
	if (ticked.length > 1 || text.includes("☐")) return void 0;
	const begin = /^\s*[*_"']{0,3}(\p{L}{1,6})(?=$|[\s*_"']{0,4}(?:$|[.,;:!(–—-]))/u.exec(text)?.[1];
	return begin === void 0 ? void 0 : word(begin);
}
function word(text) {
	const lower = text.toLowerCase();
	if ([
		"yes",
		"oui",
		"ja",
		"si",
		"sì",
		"sí",
		"true"
	].includes(lower)) return true;
	return [
		"no",
		"non",
		"nein",
		"false"
	].includes(lower) ? false : void 0;
}

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

export { fieldState as a, pointerFault as c, isAddress as d, namesEvidence as i, Shelf as l, declaredResult as n, fieldYesNo as o, hexDigest as r, isPointer as s, DEFAULT_RESULT_PATH as t, insidePath as u };