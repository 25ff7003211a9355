import { n as mergePartials, r as parsePartial, t as MAX_PARTIAL_BYTES } from "./partial.js";
import { u as canonicalJson } from "./totals.js";
import { t as RepositoryError } from "./port.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { a as rowsFile, c as writeWhole, i as rowLines, n as verificationText, r as readText, t as nothingFound } from "./verify-text.js";
import { readdir } from "node:fs/promises";

// src/cli/commands/optout/merge-rows.ts
async function mergeRows(paths, manifests, output) {
	const order = new Map(manifests.map((name, index) => [name, index]));
	const heads = [];
	for (const path of paths) {
		const head = {
			path,
			lines: rowLines(path),
			text: "",
			file: -1,
			line: 0
		};
		if (await advance(head, order)) heads.push(head);
	}
	const out = await rowsFile(output);
	while (heads.length > 0) {
		let first = 0;
		for (let i = 1; i < heads.length; i += 1) if (before(heads[i], heads[first])) first = i;
		const head = heads[first];
		if (head === void 0) break;
		await out.write(`${head.text}\n`);
		if (!await advance(head, order)) heads.splice(first, 1);
	}
	await out.end();
}
function before(a, b) {
	return a !== void 0 && b !== void 0 && (a.file - b.file || a.line - b.line) < 0;
}
async function advance(head, order) {
	const next = await head.lines.next();
	if (next.done === true) return false;
	let row;
	try {
		row = JSON.parse(next.value);
	} catch {
		throw new UsageError(`${head.path} holds a line that is not JSON`);
	}
	const file = typeof row.file === "string" ? order.get(row.file) : void 0;
	if (file === void 0 || typeof row.line !== "number") throw new UsageError(`${head.path} holds a row of a manifest that is not among those of the partials`);
	if (file < head.file || file === head.file && row.line < head.line) throw new UsageError(`${head.path} is not in the order of manifests and lines`);
	head.text = next.value;
	head.file = file;
	head.line = row.line;
	return true;
}

// src/cli/commands/optout/merge.ts
const help = `Usage: gpai-docket optout merge PARTIAL… [options]

Makes one result of the partials that gpai-docket optout verify --shard I/N --output FILE wrote: the same, byte for byte, as one run
over everything. PARTIAL is a file, or a folder of .json files. Partials of other options or inputs are refused, and so are missing and double shards.

  --output, -o FILE   write the result as JSON
  --rows FILE         file of rows of one shard (verify --rows); repeat it for each
  --rows-output FILE  write those rows as one file, in the order of the manifests; .gz compresses
  --format F          text (default) or json

Exit codes: 0 every row honoured and everything read, 1 something was found, left unanswered or not read, 2 could not run.

Example:
  gpai-docket optout merge part-*.json --output .gpai/optout/verification.json
`;
const MAX_FILES = 1e4;
const merge = {
	help,
	async run(argv, io) {
		const text = { type: "string" };
		const args = readArgs(argv, {
			output: {
				type: "string",
				short: "o"
			},
			out: text,
			rows: {
				type: "string",
				multiple: true
			},
			"rows-output": text,
			format: text
		}, MAX_FILES);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const rowsOutput = args.text("rows-output");
		if (args.texts("rows").length > 0 !== (rowsOutput !== void 0)) throw new UsageError("--rows and --rows-output go together");
		const paths = await filesOf(args.positionals);
		if (paths.length === 0) throw new UsageError("No partial was named", "gpai-docket optout merge part-*.json --output verification.json");
		const partials = [];
		for (const path of paths) {
			const parsed = parsePartial(path, await readText(path, MAX_PARTIAL_BYTES));
			if (!parsed.ok) throw new RepositoryError(parsed.reason, {
				path,
				fix: "give the files that gpai-docket optout verify --shard I/N --output FILE wrote"
			});
			partials.push({
				name: path,
				partial: parsed.value
			});
		}
		const merged = mergePartials(partials);
		if (!merged.ok) throw new RepositoryError(merged.reason, { fix: "run every shard 1/N … N/N with the same options and files" });
		const json = canonicalJson(merged.value);
		const output = args.text("output") ?? args.text("out");
		if (rowsOutput !== void 0) await mergeRows(args.texts("rows"), merged.value.inputs.filter((one) => one.role === "manifest").map((one) => one.name), rowsOutput);
		if (output !== void 0) await writeWhole("--output", output, json);
		io.out(format === "json" ? json : verificationText(merged.value, io.style));
		return nothingFound(merged.value) ? 0 : 1;
	}
};
async function filesOf(given) {
	const paths = [];
	for (const one of given) {
		const inside = await readdir(one).catch(() => void 0);
		if (inside === void 0) paths.push(one);
		else paths.push(...inside.filter((name) => name.endsWith(".json")).sort().map((name) => `${one.replace(/\/$/, "")}/${name}`));
	}
	return paths;
}

export { merge };