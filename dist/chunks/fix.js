import { l as isPlainPath, r as realFolder, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { n as writeGuarded, t as unchanged } from "./write.js";
import { n as inspectSources, r as openBase, t as inspect } from "./inspect.js";
import { t as occurrences } from "./edit.js";
import { t as overlay } from "./overlay.js";
import { t as parseTable } from "./table.js";
import { i as parseYaml } from "./dates.js";
import { t as diffText } from "./diff-text.js";
import { d as visible, r as clip } from "./escape.js";
import { a as where } from "./select.js";
import { i as readArgs, n as isoDate, r as oneOf } from "./args.js";
import { t as progressLine } from "./progress2.js";

// src/checks/fixable.ts
const FIXABLE = /* @__PURE__ */ new Map([
	["form/digest", "the SHA-256 of a weight file, where another one is recorded for it (documentation.yaml, its file of digests, model.yaml)"],
	["form/parameters", "the number of parameters that weight headers show (MDF-PRP-7)"],
	["form/band", "the band that holds the number of parameters (MDF-PRP-8)"],
	["form/date", "a date of the form as YYYY-MM-DD"],
	["form/unit", "an energy given in kWh, GWh or TWh as MWh (MDF-ENG-1)"],
	["summary/date-form", "a date of the summary as YYYY-MM-DD"],
	["summary/size-contradiction", "the template's range that holds the number stated beside it (PST-1.3.2)"],
	["records/invalid", "a date as YYYY-MM-DD, and a number without signs between its digits, in any record file or register"],
	["records/unknown-key", "the full id of a field whose id is read all the same (mdf-gen-1 → MDF-GEN-1)"]
]);

// src/engine/fix/commit.ts
async function writeFixes(path, files) {
	const root = await realFolder(path);
	for (const file of files) await unchanged(root, file.path, file.before);
	const written = [];
	for (const file of files) try {
		await writeGuarded(root, file.path, file.before, file.after);
		written.push(file.path);
	} catch (error) {
		if (!(error instanceof RepositoryError) || written.length === 0) throw error;
		throw new RepositoryError(`${error.message}; written before: ${written.join(", ")}`, {
			...error.path === void 0 ? {} : { path: error.path },
			...error.fix === void 0 ? {} : { fix: error.fix },
			cause: error
		});
	}
}
function difference(before, after) {
	const all = (report) => [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))];
	const prints = (report) => new Set(all(report).map((one) => one.fingerprint));
	const [was, is] = [prints(before), prints(after)];
	return {
		gone: all(before).filter((one) => !is.has(one.fingerprint)),
		fresh: all(after).filter((one) => !was.has(one.fingerprint))
	};
}

// src/engine/fix/apply.ts
function starts(text) {
	const found = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) found.push(at + 1);
	return found;
}
function placed(edit, text, lines) {
	if (edit.kind === "insert") {
		if (edit.lines.some((line) => /[\r\n]/.test(line)) || edit.line > lines.length) return void 0;
		const end = text.includes("\r\n") ? "\r\n" : "\n";
		const at = edit.line === 0 ? text.startsWith("﻿") ? 1 : 0 : lines[edit.line];
		return at === void 0 ? void 0 : {
			start: at,
			end: at,
			text: edit.lines.map((line) => `${line}${end}`).join(""),
			edit
		};
	}
	const start = lines[edit.line - 1];
	if (start === void 0 || /[\r\n]/.test(edit.old + edit.new)) return void 0;
	const line = text.slice(start, (lines[edit.line] ?? text.length + 1) - 1);
	return occurrences(line, edit.old) === 1 ? {
		start: start + line.indexOf(edit.old),
		end: start + line.indexOf(edit.old) + edit.old.length,
		text: edit.new,
		edit
	} : void 0;
}
function same(a, b) {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}
function meet(a, b) {
	return !same(a, b) && (a.start === b.start || a.start < b.end && b.start < a.end);
}
function applyEdits(texts, findings) {
	const lines = new Map([...texts].map(([path, text]) => [path, starts(text)]));
	const taken = /* @__PURE__ */ new Map();
	const done = [];
	const left = [];
	for (const finding of findings) {
		const wanted = (finding.edits ?? []).map((edit) => {
			const text = texts.get(edit.path);
			return text === void 0 ? void 0 : placed(edit, text, lines.get(edit.path) ?? []);
		});
		if (!wanted.every((one, i) => one !== void 0 && !(taken.get(one.edit.path) ?? []).some((other) => meet(one, other)) && !wanted.slice(0, i).some((other) => other !== void 0 && other.edit.path === one.edit.path && meet(one, other)))) {
			left.push(finding);
			continue;
		}
		done.push(finding);
		for (const one of wanted) {
			if (one === void 0) continue;
			const list = taken.get(one.edit.path) ?? [];
			if (!list.some((other) => same(one, other))) list.push(one);
			taken.set(one.edit.path, list);
		}
	}
	const changed = [...taken].map(([path, list]) => [path, spliced(texts.get(path) ?? "", list)]).filter(([path, text]) => text !== texts.get(path));
	return {
		texts: new Map(changed),
		edits: new Map([...taken].map(([path, list]) => [path, list.map((one) => one.edit)])),
		findings: done,
		left
	};
}
function spliced(text, wanted) {
	const parts = [];
	let from = 0;
	for (const { start, end, text: by } of wanted.toSorted((a, b) => a.start - b.start)) {
		parts.push(text.slice(from, start), by);
		from = end;
	}
	return parts.join("") + text.slice(from);
}

// src/engine/fix/verify.ts
const MAX_DEPTH = 70;
function verify(path, before, after, edits) {
	const asked = edits.length;
	const inserts = edits.some((edit) => edit.kind === "insert");
	if (/\.ya?ml$/i.test(path)) {
		const [old, now] = [parseYaml(path, before), parseYaml(path, after)];
		if (!old.ok || !now.ok) return "it would not be read any more";
		const differing = differences(old.value.data, now.value.data);
		return inserts || differing === asked ? void 0 : differing === void 0 ? "more than the values would change" : `${differing} values would change, ${asked} were asked for`;
	}
	if (/\.[ct]sv$/i.test(path)) {
		const [header = ""] = before.slice(0, 65536).split("\n", 1);
		const options = /\.tsv$/i.test(path) && header.includes("	") ? { delimiter: "	" } : {};
		const [old, now] = [parseTable(path, before, options), parseTable(path, after, options)];
		if (!old.ok || !now.ok) return "it would not be read any more";
		const rows = (table) => table.rows.map((row) => [row.line, ...table.columns.map((name) => row.cells.get(name) ?? "")]);
		const differing = differences([old.value.columns, rows(old.value)], [now.value.columns, rows(now.value)]);
		return inserts || differing === asked ? void 0 : differing === void 0 ? "more than the cells would change" : `${differing} cells would change, ${asked} were asked for`;
	}
	const [old, now] = [before.split("\n"), after.split("\n")];
	return inserts || old.length === now.length && old.filter((line, i) => line !== now[i]).length <= asked ? void 0 : "more than the edited lines would change";
}
function differences(a, b, depth = 0) {
	if (depth > MAX_DEPTH) return void 0;
	if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length ? sum(a, (one, i) => differences(one, b[i], depth + 1)) : void 0;
	const [isTree, wasTree] = [typeof b === "object" && b !== null, typeof a === "object" && a !== null];
	if (isTree !== wasTree) return void 0;
	if (!isTree) return Object.is(a, b) ? 0 : 1;
	const [names, others] = [Object.keys(a), Object.keys(b)];
	if (names.length !== others.length) return void 0;
	return sum(names, (name, i) => {
		const other = others[i] ?? "";
		const inside = differences(a[name], b[other], depth + 1);
		return inside === void 0 ? void 0 : inside + (name === other ? 0 : 1);
	});
}
function sum(items, count) {
	let all = 0;
	for (const [i, item] of items.entries()) {
		const one = count(item, i);
		if (one === void 0) return void 0;
		all += one;
	}
	return all;
}

// src/engine/fix/plan.ts
const MAX_BYTES = 8388608;
const MAX_PASSES = 40;
function fixable(report) {
	return [...report.general, ...report.models.flatMap((model) => model.obligations.flatMap((result) => result.findings))].filter((one) => (one.edits ?? []).length > 0);
}
async function planFixes(options) {
	const source = await openRepository(options.path);
	try {
		const { base } = options;
		const check = (bytes) => inspectSources(overlay(source, bytes), base === void 0 ? void 0 : () => openBase(options.path, base), options);
		const wanted = (report) => fixable(report).filter((one) => (options.rule === void 0 || one.rule === options.rule) && (base === void 0 || one.introduced === true));
		const files = new Files(source, await regularFiles(source));
		const before = await check(files.bytes);
		const mended = [];
		let after = before;
		let left = [];
		for (let pass = 0; pass < MAX_PASSES; pass++) {
			const found = wanted(after);
			const { done, left: not } = found.length === 0 ? {
				done: [],
				left: []
			} : await files.apply(found);
			left = not;
			if (done.length === 0) break;
			mended.push(...done);
			after = await check(files.bytes);
		}
		return {
			before,
			after,
			files: files.changed(),
			mended,
			left
		};
	} finally {
		await source.close();
	}
}
async function regularFiles(source) {
	const { entries } = await source.list();
	return new Set(entries.filter((entry) => entry.kind === "file" && entry.lossyName !== true && isPlainPath(entry.path) && !entry.path.toLowerCase().split("/").includes(".git")).map((entry) => entry.path));
}
var Files = class {
	bytes = /* @__PURE__ */ new Map();
	#source;
	#regular;
	#texts = /* @__PURE__ */ new Map();
	#edits = /* @__PURE__ */ new Map();
	constructor(source, regular) {
		this.#source = source;
		this.#regular = regular;
	}
	async apply(findings) {
		const left = [];
		let open = findings;
		for (;;) {
			const texts = /* @__PURE__ */ new Map();
			for (const edit of open.flatMap((finding) => finding.edits ?? [])) {
				const read = await this.#open(edit.path);
				if (typeof read !== "string") texts.set(edit.path, read.text);
			}
			const applied = applyEdits(texts, open);
			const [first] = [...applied.texts].flatMap(([path, text]) => {
				const why = verify(path, texts.get(path) ?? "", text, applied.edits.get(path) ?? []);
				return why === void 0 ? [] : [[path, why]];
			});
			if (first === void 0) {
				for (const [path, text] of applied.texts) this.#put(path, text, applied.edits.get(path) ?? []);
				return {
					done: applied.findings.filter((finding) => (finding.edits ?? []).some((edit) => applied.texts.has(edit.path))),
					left: [...left, ...await this.#reasons(applied.left)]
				};
			}
			const [path, why] = first;
			const touches = (finding) => (finding.edits ?? []).some((edit) => edit.path === path);
			left.push(...open.filter(touches).map((finding) => ({
				finding,
				why: `${path}: ${why}`
			})));
			open = open.filter((finding) => !touches(finding));
		}
	}
	changed() {
		return [...this.bytes].map(([path, after]) => {
			const read = this.#texts.get(path);
			return {
				path,
				after,
				before: typeof read === "object" ? read.original : /* @__PURE__ */ new Uint8Array(),
				edits: this.#edits.get(path) ?? 0
			};
		}).toSorted((a, b) => a.path < b.path ? -1 : 1);
	}
	#put(path, text, edits) {
		const read = this.#texts.get(path);
		if (typeof read !== "object") return;
		this.#texts.set(path, {
			...read,
			text
		});
		this.bytes.set(path, new TextEncoder().encode(text));
		this.#edits.set(path, (this.#edits.get(path) ?? 0) + edits.length);
	}
	async #reasons(findings) {
		return Promise.all(findings.map(async (finding) => {
			return {
				finding,
				why: (await Promise.all((finding.edits ?? []).map(async (edit) => this.#open(edit.path)))).find((read) => typeof read === "string") ?? "the line does not hold what was read there exactly once, or another edit meets this one"
			};
		}));
	}
	async #open(path) {
		const known = this.#texts.get(path);
		if (known !== void 0) return known;
		const read = await this.#read(path);
		this.#texts.set(path, read);
		return read;
	}
	async #read(path) {
		if (!this.#regular.has(path)) return `${path} is no regular file of this repository`;
		try {
			const original = await this.#source.read(path, { length: 8388609 });
			if (original.length > MAX_BYTES) return `${path} is larger than ${MAX_BYTES / 1048576} MiB`;
			return {
				original,
				text: new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(original)
			};
		} catch (error) {
			if (error instanceof RepositoryError) return `${path} cannot be read: ${error.message}`;
			if (error instanceof TypeError) return `${path} is no UTF-8 text`;
			throw error;
		}
	}
};

// src/cli/commands/fix.ts
const help = `Usage: gpai-docket fix [PATH] [options]

Mends what a program can mend without deciding anything for a person, and shows it as a diff first. Nothing is written without
--write. A missing answer or a placeholder is never filled, an ambiguous date never read, a value that a person confirmed never
touched. Every file is read again right before it is written, and left alone where it has changed.

  --write       write the files, then check again and say which findings are gone
  --only RULE   edits of this rule only
  --base REV    only what the change since REV (its merge base with HEAD) brought
  --model ID    one model only
  --now DATE    judge as of DATE (default: today, UTC)
  --no-color    no colours

Rules with edits:
${[...FIXABLE].map(([rule, what]) => `  ${rule.padEnd(27)}${what}`).join("\n")}

Exit codes: 0 nothing to fix, or written; 1 fixes shown and not written; 2 could not run.

Examples:
  gpai-docket fix .
  gpai-docket fix . --only form/digest --write
`;
const SHOWN = 20;
const fix = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			write: { type: "boolean" },
			only: { type: "string" },
			base: { type: "string" },
			model: { type: "string" },
			now: { type: "string" }
		}, 1);
		const [base, model, only] = [
			args.text("base"),
			args.text("model"),
			args.text("only")
		];
		const asked = {
			path: args.positionals[0] ?? ".",
			now: isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)),
			...base === void 0 ? {} : { base },
			...model === void 0 ? {} : { model }
		};
		const progress = progressLine(io, () => Date.now());
		const plan = await planFixes({
			...asked,
			...only === void 0 ? {} : { rule: oneOf("--only", only, [...FIXABLE.keys()]) },
			progress: progress.step
		}).finally(progress.done);
		show(plan, io);
		if (plan.files.length === 0) return 0;
		if (!args.flag("write")) {
			io.out(`\nNothing was written. To write ${plan.files.length === 1 ? "this file" : "these files"}, run the same command with --write.\n`);
			return 1;
		}
		if (plan.before.repository.kind !== "folder") throw new RepositoryError("a bare repository has no folder to write into", {
			path: asked.path,
			fix: "run it in a clone with a work tree"
		});
		await writeFixes(asked.path, plan.files);
		io.out("\n");
		for (const file of plan.files) io.out(`${io.style("green", "written")}  ${visible(file.path)}\n`);
		const after = await inspect({
			...asked,
			progress: progress.step
		}).finally(progress.done);
		const { gone, fresh } = difference(plan.before, after);
		list(io, `${counted(gone.length)} gone:`, gone);
		list(io, `${counted(fresh.length)} to look at now that could not be judged before:`, fresh);
		io.out("\nLook at the result (git diff), then commit it.\n");
		return 0;
	}
};
function show(plan, io) {
	const decode = (bytes) => new TextDecoder("utf-8").decode(bytes);
	for (const file of plan.files) io.out(diffText(file.path, decode(file.before), decode(file.after), io.style));
	if (plan.files.length > 0) list(io, `${counted(plan.mended.length)} with edits:`, plan.mended);
	if (plan.left.length > 0) list(io, `${counted(plan.left.length)} left to you:`, plan.left.map(({ finding, why }) => ({
		...finding,
		message: `${finding.message} (${why})`
	})));
	if (plan.files.length === 0) io.out(`Nothing to fix: no finding is left that a program can mend${plan.left.length > 0 ? " here" : ""}. gpai-docket check shows what people have to do.\n`);
}
function counted(n) {
	return n === 1 ? "1 finding" : `${n} findings`;
}
function list(io, title, findings) {
	if (findings.length === 0) return;
	io.out(`\n${io.style("bold", title)}\n`);
	for (const one of findings.slice(0, SHOWN)) io.out(`  ${io.style("cyan", one.rule)}  ${visible(where(one))}\n    ${clip(visible(one.message), 300)}\n`);
	if (findings.length > SHOWN) io.out(`  and ${findings.length - SHOWN} more\n`);
}

export { fix };