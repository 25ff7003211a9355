import { n as conflictLine, r as excerpt, t as LineIndex } from "./lines.js";

// src/formats/json-scan.ts
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function scanJson(text) {
	const duplicates = [];
	const stack = [];
	let root;
	let at = 0;
	const match = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		if (found !== void 0) at += found.length;
		return found;
	};
	const string = () => {
		if (text.charCodeAt(at) !== 34) return void 0;
		for (let i = at + 1; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 34) {
				const found = text.slice(at, i + 1);
				at = i + 1;
				return found;
			}
			if (code < 32) return void 0;
			if (code === 92) {
				ESCAPE.lastIndex = i;
				const escape = ESCAPE.exec(text)?.[0];
				if (escape === void 0) return void 0;
				i += escape.length - 1;
			}
		}
	};
	const fail = (expected) => ({
		root,
		duplicates,
		error: {
			offset: at,
			expected
		}
	});
	while (true) {
		match(SPACE);
		const frame = stack.at(-1);
		let key;
		let keyOffset = at;
		if (frame?.object === true) {
			const name = string();
			if (name === void 0) return fail(frame.count === 0 ? "a key in double quotes, or }" : "a key in double quotes");
			key = name.includes("\\") ? JSON.parse(name) : name.slice(1, -1);
			if (frame.node.children?.has(key)) duplicates.push({
				key,
				offset: keyOffset
			});
			match(SPACE);
			if (text[at] !== ":") return fail("a colon after the key");
			at++;
			match(SPACE);
		} else if (frame !== void 0) key = frame.count;
		if (key === void 0 || typeof key === "number") keyOffset = at;
		const node = { offset: keyOffset };
		if (frame === void 0) root = node;
		else {
			(frame.node.children ??= /* @__PURE__ */ new Map()).set(key ?? "", node);
			frame.count++;
		}
		const sign = text[at];
		if (sign === "{" || sign === "[") {
			at++;
			match(SPACE);
			if (text[at] === (sign === "{" ? "}" : "]")) at++;
			else {
				stack.push({
					node,
					object: sign === "{",
					count: 0
				});
				continue;
			}
		} else if ((sign === "\"" ? string() : match(SCALAR)) === void 0) return fail(sign === "\"" ? "a string closed by a double quote, without line breaks" : "a value");
		let open = stack.at(-1);
		while (open !== void 0) {
			match(SPACE);
			if (text[at] === ",") break;
			if (text[at] !== (open.object ? "}" : "]")) return fail(open.object ? "a comma or }" : "a comma or ]");
			at++;
			stack.pop();
			open = stack.at(-1);
		}
		if (open === void 0) {
			match(SPACE);
			return at === text.length ? {
				root,
				duplicates
			} : fail("the end of the file");
		}
		at++;
	}
}

// src/formats/json.ts
const SHOWN = 5;
function parseJson(path, text, options = {}) {
	const source = text.startsWith("﻿") ? text.slice(1) : text;
	const refuse = (problem) => ({
		ok: false,
		problems: [{
			path,
			...problem
		}]
	});
	const maxLength = options.maxLength ?? 33554432;
	if (source.length > maxLength) return refuse({ message: `longer than ${maxLength.toLocaleString("en")} characters` });
	const maxDepth = options.maxDepth ?? 128;
	const deep = tooDeep(source, maxDepth);
	if (deep !== void 0) return refuse({
		...new LineIndex(source).at(deep),
		message: `nested deeper than ${maxDepth} levels`
	});
	let data;
	try {
		data = JSON.parse(source);
	} catch {
		return {
			ok: false,
			problems: [syntaxProblem(path, source)]
		};
	}
	if (!withoutPrototypes(data)) {
		const offset = Math.max(0, source.indexOf("__proto__"));
		return refuse({
			...new LineIndex(source).at(offset),
			message: "the key \"__proto__\" is not allowed",
			fix: "Rename the key."
		});
	}
	if (options.duplicateKeys === "refuse") {
		const { duplicates } = scanJson(source);
		if (duplicates.length > 0) {
			const lines = new LineIndex(source);
			return {
				ok: false,
				problems: duplicates.slice(0, SHOWN).map(({ key, offset }) => ({
					path,
					...lines.at(offset),
					message: `the key "${excerpt(key)}" stands twice in one object`,
					fix: "Keep one of the two."
				}))
			};
		}
	}
	let places;
	return {
		ok: true,
		value: {
			path,
			data,
			at: (keys) => (places ??= locator(source))(keys)
		}
	};
}
function tooDeep(text, max) {
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 34) {
			for (i++; i < text.length && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
		} else if (code === 123 || code === 91) {
			if (++depth > max) return i;
		} else if (code === 125 || code === 93) depth--;
	}
}
function withoutPrototypes(data) {
	const stack = [data];
	while (stack.length > 0) {
		const value = stack.pop();
		if (typeof value !== "object" || value === null) continue;
		if (Array.isArray(value)) {
			for (const item of value) if (typeof item === "object") stack.push(item);
			continue;
		}
		if (Object.hasOwn(value, "__proto__")) return false;
		Object.setPrototypeOf(value, null);
		for (const item of Object.values(value)) if (typeof item === "object") stack.push(item);
	}
	return true;
}
function syntaxProblem(path, text) {
	const conflict = conflictLine(text);
	if (conflict !== void 0) return {
		path,
		line: conflict,
		column: 1,
		message: "unresolved git merge conflict",
		fix: "Keep one side and delete the lines <<<<<<<, ======= and >>>>>>>."
	};
	const { error } = scanJson(text);
	if (text.trim() === "") return {
		path,
		line: 1,
		column: 1,
		message: "empty file, JSON was expected"
	};
	return {
		path,
		...new LineIndex(text).at(error?.offset ?? 0),
		message: `not JSON: ${error?.expected ?? "a value"} was expected here`
	};
}
function locator(text) {
	const lines = new LineIndex(text);
	const { root } = scanJson(text);
	return (keys) => {
		let node = root;
		let offset = root?.offset ?? 0;
		for (const key of keys) {
			node = node?.children?.get(key);
			if (node === void 0) break;
			offset = node.offset;
		}
		return lines.at(offset);
	};
}

export { parseJson as t };