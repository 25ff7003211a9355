import { i as splitLines } from "./lines.js";
import { i as parseYaml } from "./dates.js";

// src/formats/front-matter.ts
const MAX_LINES = 2e4;
function frontMatterLines(lines) {
	const open = lines.findIndex((line) => line.trim() !== "");
	if (open === -1 || lines[open]?.replace("﻿", "").trimEnd() !== "---") return void 0;
	const end = Math.min(lines.length, open + MAX_LINES);
	for (let i = open + 1; i < end; i++) {
		const line = lines[i]?.trimEnd();
		if (line === "---" || line === "...") return {
			open,
			close: i
		};
	}
}
function readFrontMatter(path, text, options = {}) {
	const none = {
		body: text,
		bodyLine: 1,
		problems: []
	};
	const lines = splitLines(text);
	const block = frontMatterLines(lines);
	if (block === void 0) return none;
	const inner = lines.slice(block.open + 1, block.close);
	const shift = block.open + 1;
	const rest = {
		body: lines.slice(block.close + 1).join("\n"),
		bodyLine: block.close + 2
	};
	const parsed = parseYaml(path, inner.join("\n"), options);
	if (!parsed.ok) {
		if (!inner.some((line) => /^["']?[A-Za-z][\w .-]{0,80}["']?:(?: |$)/.test(line.trimEnd()))) return none;
		return {
			...rest,
			problems: parsed.problems.map((p) => p.line === void 0 ? p : {
				...p,
				line: p.line + shift
			})
		};
	}
	const { value } = parsed;
	if (value.data === null) return {
		...rest,
		problems: []
	};
	if (typeof value.data !== "object" || Array.isArray(value.data)) return none;
	return {
		frontMatter: {
			path,
			data: value.data,
			at: (keys) => {
				const { line, column } = value.at(keys);
				return {
					line: line + shift,
					column
				};
			},
			raw: (keys) => value.raw?.(keys)
		},
		...rest,
		problems: []
	};
}

export { readFrontMatter as n, frontMatterLines as t };