import { r as excerpt } from "./lines.js";
import { n as nearest } from "./classification-types.js";
import { h as unpack } from "./kinds.js";
import { t as classify } from "./placeholder.js";

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
const ANY_FILE = /^(?=.{0,9}\*)[*/.]{1,10}$/;
const GLOB_KEYS = /* @__PURE__ */ new Set([
	"path",
	"weights",
	"files",
	"manifests",
	"snapshots"
]);
const joined = (path) => path.map(String).join("\0");
const GONE = Symbol("gone");
var Draft = class {
	data;
	remarks = [];
	#indices = /* @__PURE__ */ new WeakMap();
	#denials;
	#verbatim;
	#confidential;
	#thinned = /* @__PURE__ */ new Set();
	#deleted = /* @__PURE__ */ new Set();
	constructor(data, options = {}) {
		this.#denials = options.denials ?? /* @__PURE__ */ new Set();
		this.#verbatim = options.verbatim === true;
		this.#confidential = options.confidential === true;
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
		return this.data === void 0 || path.some((_, i) => this.get(path.slice(0, i + 1)) === GONE || this.#deleted.has(joined(path.slice(0, i + 1))));
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
		} else if (typeof parent === "object" && parent !== null && !Array.isArray(parent) && Object.hasOwn(parent, last)) {
			Reflect.deleteProperty(parent, last);
			this.#deleted.add(joined(path));
		} else this.remove(path.slice(0, -1));
	}
	compact() {
		for (const items of this.#thinned) {
			const indices = this.#indices.get(items) ?? items.map((_, i) => i);
			const kept = items.map((item, i) => [item, indices[i] ?? i]).filter(([item]) => item !== GONE);
			this.#indices.set(items, kept.map(([, i]) => i));
			items.splice(0, items.length, ...kept.map(([item]) => item));
		}
		this.#thinned.clear();
		this.#deleted.clear();
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
		if (kind === "empty") return ANY_FILE.test(value) && GLOB_KEYS.has(String(keys.findLast((key) => typeof key === "string"))) ? value : void 0;
		const name = keys.filter((key) => typeof key === "string").join(".");
		if (kind === "placeholder") {
			this.remarks.push({
				kind: "placeholder",
				keys,
				message: `\`${name}\` still holds a placeholder${this.#confidential ? "" : `: ${matched ?? ""}`}`,
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
				remarks.push(remark(issue, draft, options.confidential === true));
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
	const further = remarks.slice(SHOWN, 500).flatMap((r) => problemAt(parsed, r).edits ?? []);
	if (remarks.length > SHOWN) problems.push({
		path: parsed.path,
		kind: "invalid",
		message: `${remarks.length - SHOWN} more problems in this file`,
		...further.length === 0 ? {} : { edits: further }
	});
	if (data === void 0) return { problems };
	return {
		file: {
			path: parsed.path,
			data,
			at: (...keys) => ({
				path: parsed.path,
				line: parsed.at(draft.original(keys)).line
			}),
			rewrite: (keys, value) => editAt(parsed, draft.original(keys), value)
		},
		problems
	};
}
function editAt(parsed, keys, value) {
	const found = parsed.rewrite?.(keys, value);
	return found === void 0 ? void 0 : {
		kind: "replace",
		path: parsed.path,
		...found
	};
}
function problemAt(parsed, { keys, write, ...rest }) {
	const fix = rest.fix;
	const edit = write === void 0 ? void 0 : editAt(parsed, keys, write);
	return {
		path: parsed.path,
		...parsed.at(keys),
		kind: rest.kind,
		message: excerpt(rest.message, 200),
		keys,
		...fix === void 0 ? {} : { fix },
		...edit === void 0 ? {} : { edits: [edit] }
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
function remark(issue, draft, confidential) {
	const says = confidential ? withoutValue(unpack(issue.message)) : unpack(issue.message);
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
	const message = value === void 0 ? `${name} is missing: ${sentence}` : `${name}: ${sentence}${confidential ? "" : found(value)}`;
	const example = (confidential ? void 0 : says?.write) ?? says?.example ?? "";
	const line = key === void 0 ? example : typeof keys.at(-1) === "number" ? `- ${example}` : `${excerpt(key, 60)}: ${example}`;
	const fix = says?.fix ?? (example === "" ? void 0 : `Write for example \`${line}\`.`);
	return {
		kind: says?.kind ?? "invalid",
		keys,
		message,
		...fix === void 0 ? {} : { fix },
		...says?.write === void 0 ? {} : { write: says.write }
	};
}
function withoutValue(says) {
	if (says === void 0) return void 0;
	const { message: _message, fix: _fix, ...rest } = says;
	return {
		...rest,
		...says.expected.startsWith("a date") ? { example: "2026-09-30" } : {}
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

export { knownKeys as i, problemAt as n, validate as r, editAt as t };