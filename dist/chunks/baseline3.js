import { d as baselineOf } from "./verdict.js";
import { a as sorted, i as readBaselineFile, n as MAX_ENTRIES, r as baselineText, t as BASELINE_PATH } from "./baseline2.js";
import { i as parseYaml } from "./dates.js";
import { n as decodeUtf8 } from "./decode.js";
import { r as realFolder, t as openRepository } from "./open2.js";
import { t as RepositoryError } from "./port.js";
import { n as inspectSources } from "./inspect.js";
import { t as overlay } from "./overlay.js";
import { n as writeGuarded } from "./write.js";
import { d as visible } from "./escape.js";
import { i as readArgs, n as isoDate, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { writeFile } from "node:fs/promises";

// src/engine/baseline.ts
const MAX_BYTES = 1048576;
async function planBaseline(options) {
	const source = await openRepository(options.path);
	try {
		const report = await inspectSources(overlay(source, /* @__PURE__ */ new Map()), void 0, options);
		if (report.firstContact || report.models.length === 0) throw new RepositoryError("nothing is declared here yet, so there is nothing to record as known", {
			path: options.path,
			fix: "gpai-docket init"
		});
		const { path, before, listed } = await inUse(source);
		const found = sorted(baselineOf(report));
		const [is, was] = [new Set(found.map((one) => one.fingerprint)), new Set(listed.map((one) => one.fingerprint))];
		const missing = listed.filter((one) => !is.has(one.fingerprint));
		const whole = report.completeness.complete;
		const entries = sorted(whole ? found : [...found, ...missing]);
		if (entries.length > 4e3) throw new RepositoryError(`${entries.length} findings are more than a baseline can hold (${MAX_ENTRIES})`, {
			path: options.path,
			fix: "mend what repeats first: gpai-docket check lists the rules"
		});
		return {
			path,
			...before === void 0 ? {} : { before },
			text: baselineText(entries),
			report,
			entries,
			added: found.filter((one) => !was.has(one.fingerprint)),
			removed: whole ? missing : [],
			kept: whole ? 0 : missing.length
		};
	} finally {
		await source.close();
	}
}
async function inUse(source) {
	const { entries } = await source.list();
	const entry = [BASELINE_PATH, ".gpai/baseline.yml"].flatMap((path) => entries.find((one) => one.path === path) ?? [])[0];
	if (entry === void 0) return {
		path: BASELINE_PATH,
		listed: []
	};
	const { path } = entry;
	if (entry.kind !== "file") throw new RepositoryError("no regular file, so it is neither read nor written", {
		path,
		fix: "put the file itself there"
	});
	const before = await source.read(path, { length: 1048577 });
	const text = before.length > MAX_BYTES ? void 0 : decodeUtf8(before);
	const parsed = text === void 0 ? void 0 : parseYaml(path, text);
	const problem = parsed === void 0 ? "larger than 1 MiB, or no UTF-8 text" : parsed.ok ? void 0 : parsed.problems[0]?.message;
	if (parsed?.ok !== true) throw new RepositoryError(`the list in use cannot be read: ${problem ?? "unknown error"}`, {
		path,
		fix: "mend the file, or delete it to begin anew"
	});
	return {
		path,
		before,
		listed: (readBaselineFile(parsed.value).baseline?.entries ?? []).map(({ source: _place, ...rest }) => rest)
	};
}

// src/cli/commands/baseline.ts
const help = `Usage: gpai-docket baseline [PATH] [--write | --output FILE]

Records the findings that are open today in .gpai/baseline.yaml: they stay in every report, and they never fail. Use it once, when
the tool is taken into use, and again to take out what has been mended. Shows what it would add and remove; nothing is written
without --write. Only a person lets the list grow: no other command and no run on a pull request writes it. On a pull request the
base branch's list counts, and a change that adds to it is told so.

Never listed: errors of a check, what could not be read, and what is said about waivers, config and the baseline itself.
An entry is found again when lines move. When the file it names is renamed, or the model gets another id, write the list anew.

  --write        write .gpai/baseline.yaml
  --output FILE  write the list to FILE instead
  --now DATE     judge as of DATE (default: today, UTC)
  --no-color     no colours

Exit codes: 0 nothing to change, or written; 1 changes shown and not written; 2 could not run.
`;
const SHOWN = 40;
const baseline = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			write: { type: "boolean" },
			output: {
				type: "string",
				short: "o"
			},
			now: { type: "string" }
		}, 1);
		const output = args.text("output");
		if (args.flag("write") && output !== void 0) throw new UsageError("--write and --output say two different places", "Give one of the two.");
		const path = args.positionals[0] ?? ".";
		const progress = progressLine(io, () => Date.now());
		const plan = await planBaseline({
			path,
			now: isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)),
			progress: progress.step
		}).finally(progress.done);
		show(plan, io);
		if (output !== void 0) {
			await writeFile(output, plan.text).catch((error) => {
				throw new UsageError(`--output ${output} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
			});
			io.out(`${io.style("green", "written")}  ${visible(output)}\n`);
			return 0;
		}
		if (plan.added.length === 0 && plan.removed.length === 0) return 0;
		if (!args.flag("write")) {
			io.out(`\nNothing was written. To write ${plan.path}, run the same command with --write.\n`);
			return 1;
		}
		if (plan.report.repository.kind !== "folder") throw new RepositoryError("a bare repository has no folder to write into", {
			path,
			fix: "run it in a clone with a work tree"
		});
		await writeGuarded(await realFolder(path), plan.path, plan.before, new TextEncoder().encode(plan.text));
		io.out(`\n${io.style("green", "written")}  ${plan.path}\nCommit it in a change of its own, which the maintainers review.\n`);
		return 0;
	}
};
function show(plan, io) {
	const { entries, added, removed, kept } = plan;
	const moved = added.filter((one) => removed.some((old) => old.rule === one.rule && old.obligation === one.obligation && old.path !== one.path)).length;
	io.out(`${io.style("bold", `${entries.length} ${entries.length === 1 ? "finding" : "findings"} in the baseline`)}: ${added.length} added, ${removed.length} removed, ${entries.length - added.length} as before.\n`);
	list(io, "+", added);
	list(io, "-", removed);
	if (moved > 0) io.out(`${moved} of those added may be ones that are removed under another path: was a file renamed?\n`);
	if (kept > 0) io.out(`${kept} listed and not found were kept: the repository could not be read whole.\n`);
	const { error } = plan.report.counts;
	if (error > 0) io.out(`${error} ${error === 1 ? "check" : "checks"} failed; an error is never listed.\n`);
	if (added.length === 0 && removed.length === 0) io.out("Nothing to change.\n");
}
function list(io, sign, entries) {
	for (const { rule, obligation, path } of entries.slice(0, SHOWN)) io.out(io.style(sign === "+" ? "green" : "red", `  ${sign} ${visible([
		rule,
		obligation,
		path
	].filter((part) => part !== void 0).join("  "))}`) + "\n");
	if (entries.length > SHOWN) io.out(`  ${sign} ${entries.length - SHOWN} more\n`);
}

export { baseline };