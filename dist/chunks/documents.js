import { t as RepositoryError } from "./port.js";
import { a as WAIVERS, b as unpack, r as CONFIG, t as nearest } from "./nearest.js";
import { n as decodeUtf8, t as cutUtf8 } from "./decode.js";
import { o as excerpt } from "./dates.js";
import { a as classify, c as daysBetween } from "./fields.js";

// src/records/schema-keys.ts
function knownKeys(schema, path) {
	return [...new Set(mappings(schema).flatMap((def) => {
		const [key, ...rest] = path;
		if (key === void 0) return Object.keys(def.shape ?? {});
		const child = def.element ?? def.valueType ?? (def.shape !== void 0 && Object.hasOwn(def.shape, key) ? def.shape[String(key)] : void 0);
		return child === void 0 ? [] : knownKeys(child, rest);
	}))];
}
function mappings(schema) {
	const def = schema._zod.def;
	const inner = def.innerType ?? def.out;
	if (inner !== void 0) return mappings(inner);
	if (def.options !== void 0) return def.options.flatMap(mappings);
	return def.shape !== void 0 || def.element !== void 0 || def.valueType !== void 0 ? [def] : [];
}

// src/records/tidy.ts
const GONE = Symbol("gone");
var Draft = class {
	data;
	remarks = [];
	#indices = /* @__PURE__ */ new WeakMap();
	#denials;
	#verbatim;
	#thinned = /* @__PURE__ */ new Set();
	constructor(data, options = {}) {
		this.#denials = options.denials ?? /* @__PURE__ */ new Set();
		this.#verbatim = options.verbatim === true;
		this.data = this.#copy(data, []);
	}
	original(path) {
		const keys = [];
		let node = this.data;
		for (const step of path) {
			const key = typeof step === "symbol" ? String(step) : step;
			keys.push(Array.isArray(node) && typeof key === "number" ? this.#indices.get(node)?.[key] ?? key : key);
			node = child(node, key);
		}
		return keys;
	}
	get(path) {
		let node = this.data;
		for (const key of path) node = child(node, key);
		return node;
	}
	set(path, value) {
		const last = path.at(-1);
		const parent = this.get(path.slice(0, -1));
		if (last === void 0) this.data = value;
		else if (typeof parent === "object" && parent !== null) parent[last] = value;
	}
	gone(path) {
		return this.data === void 0 || path.some((_, i) => this.get(path.slice(0, i + 1)) === GONE);
	}
	remove(path) {
		const last = path.at(-1);
		if (last === void 0) {
			this.data = void 0;
			return;
		}
		const parent = this.get(path.slice(0, -1));
		if (Array.isArray(parent) && typeof last === "number" && last in parent) {
			parent[last] = GONE;
			this.#thinned.add(parent);
		} else if (typeof parent === "object" && parent !== null && !Array.isArray(parent) && Object.hasOwn(parent, last)) Reflect.deleteProperty(parent, last);
		else this.remove(path.slice(0, -1));
	}
	compact() {
		for (const items of this.#thinned) {
			const indices = this.#indices.get(items) ?? items.map((_, i) => i);
			const kept = items.map((item, i) => [item, indices[i] ?? i]).filter(([item]) => item !== GONE);
			this.#indices.set(items, kept.map(([, i]) => i));
			items.splice(0, items.length, ...kept.map(([item]) => item));
		}
		this.#thinned.clear();
	}
	#copy(value, keys) {
		if (Array.isArray(value)) {
			const kept = value.map((item, i) => [this.#copy(item, [...keys, i]), i]).filter(([item]) => item !== void 0);
			const items = kept.map(([item]) => item);
			this.#indices.set(items, kept.map(([, i]) => i));
			return items;
		}
		if (typeof value === "object" && value !== null) {
			const copy = Object.create(null);
			for (const [key, item] of Object.entries(value)) {
				const kept = this.#copy(item, [...keys, key]);
				if (kept !== void 0) copy[key] = kept;
			}
			return copy;
		}
		if (typeof value === "string") return this.#text(value.trim(), keys);
		return value ?? void 0;
	}
	#text(value, keys) {
		const { kind, matched } = this.#verbatim ? { kind: value === "" ? "empty" : "value" } : classify(value);
		if (kind === "empty") return void 0;
		const name = keys.filter((key) => typeof key === "string").join(".");
		if (kind === "placeholder") {
			this.remarks.push({
				kind: "placeholder",
				keys,
				message: `\`${name}\` still holds a placeholder: ${matched ?? ""}`,
				fix: "Write the value, or delete the line until it is known."
			});
			return;
		}
		if (kind === "denial" && this.#denials.has(name)) {
			this.remarks.push({
				kind: "denial",
				keys,
				message: `\`${name}\` says "${matched ?? ""}" without a reason, which counts as missing`,
				fix: `Write what is done instead, or the reason: \`${String(keys.at(-1))}: "none: <reason>"\`.`
			});
			return;
		}
		return value;
	}
};
function child(node, key) {
	return typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0;
}

// src/records/validate.ts
const PASSES = 20;
const SHOWN = 50;
function validate(schema, parsed, options = {}) {
	const draft = new Draft(parsed.data, options);
	const remarks = draft.remarks;
	if (parsed.data === null) draft.data = Object.create(null);
	let data;
	for (let pass = 0; pass < PASSES && draft.data !== void 0; pass++) {
		const result = schema.safeParse(draft.data);
		if (result.success) {
			data = result.data;
			break;
		}
		for (const issue of result.error.issues.flatMap(flatten)) {
			if (draft.gone(issue.path)) continue;
			const raw = asText(issue, draft, parsed);
			if (issue.code === "unrecognized_keys") hint(schema, draft, issue, remarks);
			else if (raw !== void 0) draft.set(issue.path, raw);
			else {
				remarks.push(remark(issue, draft));
				draft.remove(issue.path);
			}
		}
		draft.compact();
		if (pass === 19) remarks.unshift({
			kind: "invalid",
			keys: [],
			message: "too many wrong values, the file is not read"
		});
	}
	const problems = remarks.slice(0, SHOWN).map((r) => problemAt(parsed, r));
	if (remarks.length > SHOWN) problems.push({
		path: parsed.path,
		kind: "invalid",
		message: `${remarks.length - SHOWN} more problems in this file`
	});
	if (data === void 0) return { problems };
	return {
		file: {
			path: parsed.path,
			data,
			at: (...keys) => ({
				path: parsed.path,
				line: parsed.at(draft.original(keys)).line
			})
		},
		problems
	};
}
function problemAt(parsed, { keys, ...rest }) {
	const fix = rest.fix;
	return {
		path: parsed.path,
		...parsed.at(keys),
		kind: rest.kind,
		message: excerpt(rest.message, 200),
		keys,
		...fix === void 0 ? {} : { fix }
	};
}
function flatten(issue) {
	if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
	return issue.errors.map((errors) => errors.flatMap((error) => flatten({
		...error,
		path: [...issue.path, ...error.path]
	}))).filter((errors) => errors.every((error) => error.path.length > issue.path.length || error.code === "unrecognized_keys" || error.code === "custom")).toSorted((a, b) => a.length - b.length)[0] ?? [issue];
}
function hint(schema, draft, issue, remarks) {
	const known = knownKeys(schema, issue.path);
	for (const key of issue.keys) {
		const near = remarks.length < SHOWN ? nearest(key, known) : void 0;
		const shown = excerpt([...issue.path, key].join("."), 60);
		remarks.push({
			kind: "unknown-key",
			keys: draft.original([...issue.path, key]),
			message: `unknown key \`${shown}\`, it is not read`,
			fix: near === void 0 ? `Known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`
		});
		draft.remove([...issue.path, key]);
	}
}
function asText(issue, draft, parsed) {
	const value = draft.get(issue.path);
	if (typeof value !== "number" && typeof value !== "boolean") return void 0;
	if (issue.code === "invalid_type" ? issue.expected !== "string" : issue.code !== "invalid_union" || !issue.errors.some((e) => e.some((i) => i.code === "invalid_type" && i.expected === "string" && i.path.length === 0))) return void 0;
	return parsed.raw?.(draft.original(issue.path)) ?? String(value);
}
function remark(issue, draft) {
	const says = unpack(issue.message);
	const bare = issue.path.findIndex((_, i) => [
		"string",
		"number",
		"boolean"
	].includes(typeof draft.get(issue.path.slice(0, i))));
	const path = bare === -1 ? issue.path : issue.path.slice(0, bare);
	const keys = draft.original(path);
	const name = keyName(keys);
	const value = draft.get(path);
	const key = keys.findLast((k) => typeof k === "string");
	const sentence = says?.message ?? `expected ${says?.expected ?? "another value"}`;
	const message = value === void 0 ? `${name} is missing: ${sentence}` : `${name}: ${sentence}${found(value)}`;
	const example = says?.example ?? "";
	const line = key === void 0 ? example : typeof keys.at(-1) === "number" ? `- ${example}` : `${excerpt(key, 60)}: ${example}`;
	const fix = says?.fix ?? (example === "" ? void 0 : `Write for example \`${line}\`.`);
	return {
		kind: says?.kind ?? "invalid",
		keys,
		message,
		...fix === void 0 ? {} : { fix }
	};
}
function found(value) {
	if (Array.isArray(value)) return ", found a list";
	if (typeof value === "object" && value !== null) return ", found a mapping";
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `, found "${excerpt(String(value), 40)}"` : "";
}
function keyName(keys) {
	const name = keys.map((key, i) => typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${key}`).join("");
	return name === "" ? "the file" : `\`${excerpt(name, 80)}\``;
}

// src/records/waivers.ts
const WAIVER_DAYS = 180;
function readWaiverFile(parsed, now) {
	const wrapped = Array.isArray(parsed.data) ? {
		path: parsed.path,
		data: { waivers: parsed.data },
		at: (keys) => parsed.at(keys.slice(1)),
		raw: (keys) => parsed.raw?.(keys.slice(1))
	} : parsed;
	const { file, problems } = validate(WAIVERS, wrapped);
	const late = [];
	return {
		waivers: (file?.data.waivers ?? []).flatMap((waiver, i) => {
			const source = file?.at("waivers", i) ?? { path: parsed.path };
			if ((daysBetween(waiver.from ?? now, waiver.until) ?? NaN) <= 180) return [{
				...waiver,
				source
			}];
			late.push({
				...problemAt(wrapped, {
					kind: "invalid",
					keys: [
						"waivers",
						i,
						"until"
					],
					message: `the waiver of ${waiver.id} runs longer than ${180} days (house rule), it has no effect`,
					fix: `Set until to at most ${180} days after ${waiver.from === void 0 ? "today" : "from"}.`
				}),
				...source.line === void 0 ? {} : { line: source.line }
			});
			return [];
		}),
		problems: [...problems, ...late]
	};
}
function readConfigFile(parsed) {
	const { file, problems } = validate(CONFIG, parsed);
	return {
		config: file?.data ?? {},
		problems
	};
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

// src/records/documents.ts
const MAX_BYTES = 1048576;
const MAX_DOCUMENTS = 200;
const MAX_PROBLEMS = 50;
function mentions(records) {
	const found = [];
	const add = (text, source, as, read = true) => {
		if (typeof text === "string" && text !== "") found.push({
			text,
			as,
			read,
			source
		});
	};
	const { model, summary, documentation, copyright } = records;
	if (model !== void 0) {
		const { data } = model;
		add(data.model?.card, model.at("model", "card"), "path");
		for (const [name, path] of Object.entries(data.documents ?? {})) add(path, model.at("documents", name), "path");
		for (const [i, path] of (data.licence?.files ?? []).entries()) add(path, model.at("licence", "files", i), "path");
		for (const [i, stage] of (data.training ?? []).entries()) add(stage.config, model.at("training", i, "config"), "path", false);
		const means = data.code_of_practice?.alternative_means;
		if (typeof means === "string") add(means, model.at("code_of_practice", "alternative_means"), "either");
		else for (const [key, mean] of Object.entries(means ?? {})) add(typeof mean === "string" ? mean : mean.evidence, model.at("code_of_practice", "alternative_means", key), "either");
	}
	for (const file of [summary, documentation]) {
		for (const [i, place] of (file?.data.published ?? []).entries()) if (file !== void 0) add(place.path, file.at("published", i, "path"), "path");
		for (const [i, version] of (file?.data.earlier_versions ?? []).entries()) if (file !== void 0) add(version.path, file.at("earlier_versions", i, "path"), "path", false);
	}
	if (documentation !== void 0) for (const id of ["MDF-USE-1", "MDF-GEN-3"]) add(documentation.data.fields[id], documentation.at("fields", id), "either");
	if (summary !== void 0) add(summary.data.fields["PST-2.3.8"], summary.at("fields", "PST-2.3.8"), "either");
	if (copyright !== void 0) {
		const { data } = copyright;
		for (const key of [
			"policy",
			"policy_summary",
			"complaint_information",
			"complaint_channel",
			"crawler_information",
			"access_controls"
		]) add(data[key], copyright.at(key), "either");
		const safeguards = data.output_safeguards;
		add(typeof safeguards === "string" ? safeguards : safeguards?.evaluation, copyright.at("output_safeguards"), "either");
		add(data.infringing_use?.terms, copyright.at("infringing_use", "terms"), "either");
		add(data.infringing_use?.notice, copyright.at("infringing_use", "notice"), "either");
		add(data.exclusion_list?.path, copyright.at("exclusion_list", "path"), "path");
		for (const [i, crawler] of (data.crawlers ?? []).entries()) add(crawler.config, copyright.at("crawlers", i, "config"), "path", false);
		for (const [i, snapshot] of (data.snapshots ?? []).entries()) add(snapshot.path, copyright.at("snapshots", i, "path"), "path", false);
	}
	return found;
}
async function readDocuments(records, shelf, documents) {
	const problems = [];
	for (const mention of mentions(records)) {
		const problem = await readOne(mention, shelf, documents);
		if (problem !== void 0) problems.push({
			...mention.source,
			...problem
		});
		if (problems.length >= MAX_PROBLEMS) break;
	}
	return problems;
}
async function readOne({ text, as, read }, shelf, documents) {
	if (text.includes("\n") || isAddress(text)) return void 0;
	const whole = insidePath(text);
	const hash = text.indexOf("#");
	const path = whole !== void 0 && (hash === -1 || shelf.entries.has(whole)) ? whole : insidePath(hash === -1 ? text : text.slice(0, hash));
	const exists = path !== void 0 && shelf.entries.has(path);
	const shown = excerpt(text, 60);
	if (!exists && as === "either" && !looksLikePath(text)) return void 0;
	if (path === void 0) return {
		kind: "invalid",
		message: `"${shown}" leaves the repository or is no plain path, it is not read`,
		fix: "Write a path from the root of the repository, e.g. docs/policy.md, or a URL."
	};
	if (!exists) {
		if (shelf.isFolder(path)) return void 0;
		const other = shelf.inOtherCase(path);
		return {
			kind: "missing-file",
			message: `"${shown}" is not in the repository`,
			fix: other === void 0 ? "Add the file, or correct the path (it is read from the root of the repository)." : `Did you mean ${excerpt(other, 80)}? Upper and lower case count.`
		};
	}
	if (!read) return shelf.entries.get(path)?.kind === "symlink" ? {
		kind: "invalid",
		message: `"${shown}" is a symbolic link, which is not followed`,
		fix: "Name the file itself."
	} : void 0;
	return store(path, shelf, documents, shown);
}
async function store(path, shelf, documents, shown) {
	if (documents.has(path) || documents.size >= MAX_DOCUMENTS) return void 0;
	const result = await shelf.text(path, MAX_BYTES);
	if ("text" in result) {
		documents.set(path, {
			path,
			...result
		});
		return;
	}
	return result.problem.message.startsWith("not a UTF-8") ? void 0 : {
		...result.problem,
		message: `"${shown}": ${result.problem.message}`
	};
}
async function readExtra(paths, shelf, documents) {
	for (const path of paths) if (shelf.entries.get(path)?.kind === "file") await store(path, shelf, documents, path);
}
function looksLikePath(text) {
	return text.length <= 300 && /^[^\s:;,()<>]+\.[A-Za-z][A-Za-z0-9]{0,7}(?:#\S*)?$/.test(text) && !/^[^/]{1,100}\.(?:com|org|net|eu|io|ai|dev|de|fr|it|es|ch|at|be|nl|uk|example)$/i.test(text);
}

export { readConfigFile as a, validate as c, insidePath as i, readExtra as n, readWaiverFile as o, Shelf as r, problemAt as s, readDocuments as t };