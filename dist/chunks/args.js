import { parseArgs } from "node:util";

// src/cli/args.ts
var UsageError = class extends Error {
	hint;
	constructor(message, hint) {
		super(message);
		this.name = "UsageError";
		this.hint = hint;
	}
};
function readArgs(argv, options, max) {
	const all = {
		...options,
		help: {
			type: "boolean",
			short: "h"
		},
		"no-color": { type: "boolean" }
	};
	try {
		const { values, positionals, tokens } = parseArgs({
			args: [...argv],
			options: all,
			allowPositionals: true,
			strict: true,
			tokens: true
		});
		if (positionals.length > max) throw new UsageError(`Too many arguments: ${positionals.slice(max).join(" ")}`);
		const seen = /* @__PURE__ */ new Set();
		for (const token of tokens) {
			if (token.kind !== "option" || all[token.name]?.type !== "string" || all[token.name]?.multiple === true) continue;
			if (seen.has(token.name)) throw new UsageError(`--${token.name} is given twice, and is asked once`);
			seen.add(token.name);
		}
		return {
			positionals,
			text: (name) => {
				const v = values[name];
				return typeof v === "string" ? v : void 0;
			},
			texts: (name) => {
				const v = values[name];
				return Array.isArray(v) ? v.filter((t) => typeof t === "string") : [];
			},
			flag: (name) => values[name] === true
		};
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const message = error instanceof Error ? error.message : "unreadable arguments";
		const name = (/'(--?[^']{1,60})/.exec(message)?.[1])?.replace(/^--?/, "").split("=")[0] ?? "";
		const close = Object.keys(all).find((o) => o.startsWith(name.slice(0, 3)) && name.length >= 3);
		throw new UsageError(message.split(". To specify")[0] ?? message, close === void 0 || close === name ? void 0 : `Did you mean --${close}?`);
	}
}
function oneOf(name, value, words) {
	const found = words.find((w) => w === value);
	if (found === void 0) throw new UsageError(`${name} is ${JSON.stringify(value)}, expected one of: ${words.join(", ")}`);
	return found;
}
function isoDate(name, value) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new UsageError(`${name} is ${JSON.stringify(value)}, expected a date like 2026-11-22`);
	return value;
}

export { readArgs as i, isoDate as n, oneOf as r, UsageError as t };