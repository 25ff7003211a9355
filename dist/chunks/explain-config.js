import { a as readRepositoryFile, c as chooseOrganisationFile, i as REPOSITORY_PATHS, l as readOrganisationFile, o as ORGANISATION_PATHS, r as resolvePolicy, u as MAX_BYTES } from "./resolve.js";
import { i as PRESETS } from "./schema2.js";
import { d as visible } from "./escape.js";
import { n as wrap, t as plainStyle } from "./style.js";
import { t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { open } from "node:fs/promises";

// src/report/policy.ts
function shownValues(policy) {
	return [...policy.origins].map(([name, origin]) => ({
		name,
		value: valueOf(policy.values, name),
		...origin
	}));
}
function valueOf(values, name) {
	return name.split(".").reduce((node, key) => typeof node === "object" && node !== null && Object.hasOwn(node, key) ? node[key] : void 0, values);
}
function policyDocument({ repository, files, policy }) {
	return {
		schemaVersion: 1,
		repository,
		files,
		values: shownValues(policy).map(({ name, value, ...origin }) => ({
			name,
			value,
			...origin
		})),
		problems: policy.problems
	};
}
function renderPolicy({ repository, files, policy }, { width = 100, style = plainStyle } = {}) {
	const out = [style("bold", `What holds for ${visible(repository)}`)];
	out.push(...wrap(`organisation's file: ${visible(files.organisation ?? "none")}; repository's own: ${visible(files.repository ?? "none")}`, width, "  "), "");
	const values = shownValues(policy);
	const column = Math.max(...values.map((one) => one.name.length)) + 2;
	for (const one of values) {
		const text = `${one.name.padEnd(column)}${written(one.value)}  ${style("dim", whence(one))}${one.locked === true ? `  ${style("yellow", "locked")}` : ""}`;
		out.push(...wrap(text, width, " ".repeat(Math.min(column, 8))));
	}
	const presets = new Set([...policy.origins.values()].flatMap((one) => one.layer === "preset" && one.source !== void 0 ? [one.source] : []));
	for (const name of presets) {
		const preset = Object.entries(PRESETS).find(([one]) => one === name)?.[1];
		if (preset !== void 0) out.push("", ...wrap(`preset ${name}: ${preset.what}`, width, "  "));
	}
	out.push("", ...problemLines(policy.problems, {
		width,
		style
	}));
	return `${out.join("\n")}\n`;
}
function problemLines(problems, { width = 100, style = plainStyle } = {}) {
	if (problems.length === 0) return ["Nothing is wrong with the files that were read."];
	return [style("bold", problems.length === 1 ? "1 problem: the layer above holds for it" : `${problems.length} problems: for each the layer above holds`), ...problems.flatMap((one) => [...wrap(`  ${style("red", place(one))}  ${visible(one.message)}`, width, "      "), ...wrap(`      fix: ${visible(one.fix)}`, width, "      ")])];
}
function place({ path, line, repository }) {
	return visible(`${repository === void 0 ? "" : `${repository}:`}${path}${line === void 0 ? "" : `:${line}`}`);
}
function whence({ layer, source, line, glob }) {
	const at = source === void 0 ? "" : ` ${visible(source)}`;
	switch (layer) {
		case "default": return "default";
		case "preset": return `preset${at}${line === void 0 ? "" : ` (line ${line})`}`;
		default: return `${layer}${glob === void 0 ? "" : ` '${visible(glob)}'`}${at}${line === void 0 ? "" : `:${line}`}`;
	}
}
function written(value) {
	if (value === null || value === void 0) return "none";
	if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${value.map((one) => visible(String(one))).join(", ")}]`;
	return visible(typeof value === "object" ? JSON.stringify(value) : String(value));
}

// src/cli/commands/explain-config.ts
const help = `Usage: gpai-docket explain config [PATH] [options]

Shows what holds for the repository at PATH (default: the current folder): each value, the layer it comes from (default, preset,
organisation, an entry of repos, repository) with file and line, whether it is locked, and what is wrong with the files. Works
without a network.

  --organisation FILE    the organisation's gpai-docket.yaml; default: the one in PATH/.github, where PATH is that repository
  --repository NAME      owner/name, for the globs of repos; default: the folder's name
  --format F             text (default), json
  --no-color             no colours

Exit codes: 0 shown, 1 shown and something is wrong with a file, 2 could not run.

Examples:
  gpai-docket explain config .
  gpai-docket explain config . --organisation ../.github/.github/gpai-docket.yaml --repository example-ai/wren-3b
`;
const explainConfig = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			organisation: { type: "string" },
			repository: { type: "string" },
			format: { type: "string" }
		}, 1);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const path = args.positionals[0] ?? ".";
		const asked = args.text("repository");
		if (asked !== void 0 && !/^[A-Za-z0-9-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(asked)) throw new UsageError(`--repository is ${JSON.stringify(asked)}, expected owner/name`, "For example: --repository example-ai/wren-3b");
		const source = await openRepository(path);
		try {
			const listing = await source.list();
			const [owner, name] = asked === void 0 ? ["", source.name] : asked.split("/");
			const given = args.text("organisation");
			const organisation = given === void 0 ? await organisationIn(source, listing) : readOrganisationFile(await bounded(given), given);
			const own = await ownIn(source, listing);
			const policy = resolvePolicy({
				...organisation === void 0 ? {} : { organisation },
				repository: {
					owner: owner ?? "",
					name: name ?? ""
				},
				...own === void 0 ? {} : { own }
			});
			const view = {
				repository: asked ?? source.name,
				files: {
					...organisation === void 0 ? {} : { organisation: organisation.place.path },
					...own === void 0 ? {} : { repository: own.place.path }
				},
				policy
			};
			io.out(format === "json" ? `${JSON.stringify(policyDocument(view), null, 2)}\n` : renderPolicy(view, {
				width: io.width,
				style: io.style
			}));
			return policy.problems.length === 0 ? 0 : 1;
		} finally {
			await source.close();
		}
	}
};
async function files(source, listing, paths) {
	const there = /* @__PURE__ */ new Map();
	for (const entry of listing.entries) if (paths.includes(entry.path) && entry.kind === "file") there.set(entry.path, await source.read(entry.path, { length: MAX_BYTES + 1 }));
	return there;
}
async function organisationIn(source, listing) {
	return chooseOrganisationFile(await files(source, listing, ORGANISATION_PATHS));
}
async function ownIn(source, listing) {
	const [first] = await files(source, listing, REPOSITORY_PATHS);
	return first === void 0 ? void 0 : readRepositoryFile(first[1], first[0]);
}
async function bounded(path) {
	try {
		const file = await open(path, "r");
		try {
			const bytes = new Uint8Array(MAX_BYTES + 1);
			let filled = 0;
			for (;;) {
				const { bytesRead } = await file.read(bytes, filled, bytes.length - filled);
				filled += bytesRead;
				if (bytesRead === 0 || filled === bytes.length) return bytes.subarray(0, filled);
			}
		} finally {
			await file.close();
		}
	} catch (error) {
		const code = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
		throw new RepositoryError(`it cannot be read (${code})`, {
			path,
			fix: "give the path of the organisation's gpai-docket.yaml with --organisation",
			cause: error
		});
	}
}

export { explainConfig };