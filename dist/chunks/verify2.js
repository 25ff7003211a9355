import { n as verifyShard, r as CrewError } from "./verify.js";
import { a as renderPartial, i as parseShard } from "./partial.js";
import { u as canonicalJson } from "./totals.js";
import { t as RepositoryError } from "./port.js";
import { i as readArgs, n as isoDate, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { a as rowsFile, c as writeWhole, n as verificationText, o as stateFolder, s as writable, t as nothingFound } from "./verify-text.js";
import { t as loadRecords } from "./load.js";
import { n as openEvidence, r as sourceEvidence, t as findEvidence } from "./evidence2.js";
import { n as declaredFiles, t as removalRegister } from "./removal-register.js";
import { n as manifestColumns, r as planOf, t as isKept } from "./plan2.js";
import { n as askedName } from "./ask.js";
import { a as MANIFEST_FORMATS } from "./open3.js";
import { h as COLUMNS } from "./hosts.js";
import { r as agentsByRole } from "./token.js";
import { n as readTime } from "./time.js";
import { t as MODES } from "./types2.js";
import { t as openRepository } from "./open2.js";
import { t as reopenedEvidence } from "./reopened.js";
import { availableParallelism } from "node:os";
import { stat } from "node:fs/promises";

// src/engine/optout/command-plan.ts
async function commandPlan(source, now, options = {}) {
	const { model, given = /* @__PURE__ */ new Set() } = options;
	const listing = await source.list();
	const chosen = chooseModel((await loadRecords(source, listing, {
		now,
		extraDocuments: []
	})).models.filter((one) => one.copyright !== void 0), model);
	const entries = new Map(listing.entries.filter((e) => e.lossyName !== true).map((e) => [e.path, e]));
	const declared = declaredFiles(chosen, entries);
	const there = declared.filter((file) => file.entry !== void 0 && file.entry.size >= 0);
	const register = removalRegister(chosen);
	const plan = planOf(chosen, there, (file) => sourceEvidence(source, file.entry), register, now);
	const unread = [
		...declared.filter((file) => !given.has(file.role) && !there.some((one) => one === file)).map((file) => ({
			name: file.name,
			reason: `not read: ${file.missing ?? "its bytes are not in this clone"}`,
			fix: FIX[file.role]
		})),
		...there.filter((file) => file.role === "snapshot" && !given.has("snapshot") && !isKept(file)).map((file) => ({
			name: file.name,
			reason: `recorded with the protocol ${(file.protocol ?? "").slice(0, 60)}, which is not read from snapshots`,
			fix: "protocol: robots.txt, TDMRep or ai.txt"
		})),
		...(given.has("removal-register") ? [] : register?.problems ?? []).map(({ finding }) => ({
			name: register?.path ?? "",
			reason: finding.message.slice(0, 500)
		}))
	];
	const manifests = declared.filter((file) => file.role === "manifest");
	return {
		plan: {
			...plan,
			...digests(plan, there),
			unread
		},
		described(name) {
			const [only, ...others] = manifests.filter((file) => lastPart(file.name) === lastPart(name));
			return only === void 0 || others.length > 0 ? void 0 : {
				...manifestColumns(only),
				...only.sha256 === void 0 ? {} : { sha256: only.sha256 }
			};
		}
	};
}
function lastPart(name) {
	const path = name.replace(/[?#].{0,2000}$/su, "").replace(/\/+$/u, "");
	return path.slice(path.lastIndexOf("/") + 1);
}
const FIX = {
	manifest: "run it where the file is, with --manifest FILE",
	snapshot: "run it where the file is, with --snapshots FILE",
	"removal-register": "run it where the file is, with --removals FILE",
	"exclusion-list": "run it where the file is, with --exclusion FILE"
};
function digests(plan, files) {
	const of = (role) => files.filter((file) => file.role === role);
	const add = (list, role) => list.map((one, index) => {
		const sha256 = of(role)[index]?.sha256;
		return sha256 === void 0 ? one : {
			...one,
			sha256
		};
	});
	return {
		manifests: add(plan.manifests, "manifest"),
		removals: add(plan.removals, "removal-register"),
		exclusions: add(plan.exclusions, "exclusion-list")
	};
}
function chooseModel(models, wanted) {
	const names = models.map((one) => one.id);
	const [only] = models;
	const found = wanted === void 0 ? models.length === 1 ? only : void 0 : models.find((one) => one.id === wanted || one.folder === wanted);
	if (found !== void 0) return found;
	if (models.length === 0) throw new RepositoryError("no .gpai/copyright.yaml says where the evidence of the crawl is", { fix: "gpai-docket optout verify --manifest crawl.jsonl.gz --snapshots robots/ --agent NAME, or name manifests and snapshots in .gpai/copyright.yaml" });
	throw new RepositoryError(wanted === void 0 ? "there are records of several models" : `there are no records of ${JSON.stringify(wanted.slice(0, 100))}`, { fix: `--model ${names.slice(0, 20).join(" or --model ")}` });
}

// src/cli/commands/optout/verify-plan.ts
const HELD = 64;
const DAY = 864e5;
async function planFromArgs(args, today) {
	const now = isoDate("--now", args.text("now") ?? today);
	const opened = [];
	const path = await folderArgument(args);
	const source = path === void 0 && args.texts("manifest").length > 0 ? void 0 : await openRepository(path ?? ".");
	const close = async () => {
		for (const file of opened) await file.close?.();
		await source?.close();
	};
	try {
		const model = args.text("model");
		const plan = await overridden(args, source === void 0 ? NO_RECORD : await commandPlan(source, now, {
			given: givenRoles(args),
			...model === void 0 ? {} : { model }
		}), Date.parse(`${now}T00:00:00Z`) + DAY - 1, opened);
		if (plan.manifests.length === 0) throw new UsageError("There is no manifest to verify", "Name one with --manifest FILE, or under manifests in .gpai/copyright.yaml");
		return {
			plan,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function folderArgument(args) {
	const [path, ...more] = args.positionals;
	if (path === void 0) return void 0;
	const manifests = args.texts("manifest").length > 0;
	if (await stat(path).then((found) => found.isFile(), () => false)) throw new UsageError(`${path} is a file; the argument PATH is the folder of a repository`, manifests ? "Put globs in quotes (--manifest 'crawl/*.gz'), or repeat --manifest" : `Name a manifest with --manifest ${path}`);
	if (more.length > 0) throw new UsageError(`Too many arguments: ${more.join(" ")}`);
	return path;
}
const NO_RECORD = {
	plan: {
		manifests: [],
		snapshots: [],
		removals: [],
		exclusions: [],
		agents: [],
		controlTokens: [],
		trainingBots: [],
		mode: "rfc9309",
		maxSnapshotAgeHours: 24,
		now: 0
	},
	described: () => void 0
};
function givenRoles(args) {
	return new Set([
		["manifest", "manifest"],
		["snapshots", "snapshot"],
		["removals", "removal-register"],
		["exclusion", "exclusion-list"]
	].filter(([option]) => args.texts(option).length > 0).map(([, role]) => role));
}
async function overridden(args, { plan: base, described }, now, opened) {
	const open = async (given) => {
		const paths = /* @__PURE__ */ new Set();
		for (const one of given) for (const path of await findEvidence(one)) paths.add(path);
		const files = [];
		for (const path of paths) files.push(paths.size > HELD ? await reopenedEvidence(path) : await openEvidence(path));
		opened.push(...files);
		return files;
	};
	const lists = async (name) => {
		const given = args.texts(name);
		return given.length === 0 ? void 0 : (await open(given)).map((file) => ({ file }));
	};
	const names = (name) => {
		const given = args.texts(name).map((text) => text.trim()).filter((text) => text !== "").map((text) => askedName(text, []));
		return given.length === 0 ? void 0 : given;
	};
	const manifests = args.texts("manifest").length === 0 ? base.manifests : (await open(args.texts("manifest"))).map((file) => ({
		file,
		...described(file.name)
	}));
	const snapshots = args.texts("snapshots").length === 0 ? void 0 : await open(args.texts("snapshots"));
	const [removals, exclusions] = [await lists("removals"), await lists("exclusion")];
	const agents = names("agent");
	const age = args.text("max-snapshot-age");
	return {
		...base,
		now,
		manifests: manifests.map((manifest) => ({
			...manifest,
			...manifestOptions(args)
		})),
		...snapshots === void 0 ? {} : {
			snapshots,
			describeSnapshot: () => void 0
		},
		...removals === void 0 ? {} : {
			removals,
			entries: {
				lists: [],
				entries: []
			}
		},
		...exclusions === void 0 ? {} : { exclusions },
		...agents === void 0 ? {} : { agents },
		controlTokens: names("control-token") ?? base.controlTokens,
		trainingBots: names("training-bot") ?? base.trainingBots,
		mode: oneOf("--mode", args.text("mode") ?? base.mode, MODES),
		maxSnapshotAgeHours: age === void 0 ? base.maxSnapshotAgeHours : hours(age),
		...args.flag("both-modes") ? { bothModes: true } : {},
		...args.flag("other-agents") ? { otherAgents: [...agentsByRole("training"), ...agentsByRole("control-token")].map((known) => known.name) } : {}
	};
}
function manifestOptions(args) {
	const [format, time, date, columns] = [
		args.text("manifest-format"),
		args.text("fetched-at"),
		args.text("as-of"),
		args.text("columns")
	];
	if (time !== void 0 && readTime(time) === void 0) throw new UsageError(`--fetched-at is ${JSON.stringify(time)}, expected a date or time like 2026-01-31`);
	return {
		...format === void 0 ? {} : { format: oneOf("--manifest-format", format, MANIFEST_FORMATS) },
		...time === void 0 ? {} : { time },
		...date === void 0 ? {} : { date: isoDate("--as-of", date) },
		...columns === void 0 ? {} : { columns: columnsOf(columns) }
	};
}
function columnsOf(text) {
	const columns = /* @__PURE__ */ new Map();
	for (const part of text.split(",")) {
		const equals = part.indexOf("=");
		const name = part.slice(0, Math.max(0, equals)).trim();
		if (!COLUMNS.some((column) => column === name)) throw new UsageError(`--columns names ${JSON.stringify(name || part)}, expected ${COLUMNS.slice(0, 4).join(", ")} …`, `For example --columns url=page_url,fetched_at=crawl_time. Columns: ${COLUMNS.join(", ")}`);
		columns.set(name, part.slice(equals + 1).trim());
	}
	return Object.fromEntries(columns);
}
function hours(text) {
	const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
	if (!(value > 0)) throw new UsageError(`--max-snapshot-age is ${JSON.stringify(text)}, expected hours like 24`);
	return value;
}

// src/cli/commands/optout/verify.ts
const help = `Usage: gpai-docket optout verify [PATH] [options]

Holds every row of crawl manifests against the robots.txt that was in force at its fetch, and against removal requests, exclusion
lists and known hosts. PATH is a repository (default: the current folder) whose .gpai/copyright.yaml names manifests, snapshots, lists,
crawlers, control_tokens and training_bots; each option below takes the place of what the record says. With --manifest and without
PATH no record is read. Nothing is fetched from the network.

  --manifest GLOB        crawl manifest: JSON Lines, CSV, TSV, CDXJ, Parquet, WARC; plain, .gz or .zst; repeatable
  --snapshots PATH       robots.txt snapshots: file, folder or glob; repeatable
  --removals FILE        register of removal requests; repeatable
  --exclusion FILE       list of sites to be left out; repeatable
  --agent NAME           name under which the data was fetched; repeatable
  --control-token NAME   token that never fetches (Google-Extended); repeatable
  --training-bot NAME    own training bot, where another crawler fetched; repeatable
  --columns K=V,…        columns of the manifests: url=page_url,fetched_at=crawl_time
  --manifest-format F    format, where the name does not say it: jsonl, csv, tsv, cdxj, cdx, parquet, warc
  --fetched-at TIME      time of the fetch, for rows that do not say it
  --as-of DATE           state of the data set: removal requests decided before it count
  --mode M               rfc9309 (default) or google: how robots.txt is read
  --both-modes           also count rows where the other mode says otherwise
  --other-agents         also count pages that keep other AI agents out
  --max-snapshot-age H   hours, default 24 (RFC 9309 section 2.4)
  --model ID             where the repository has records of several models
  --now DATE             judge as of DATE (default: today, UTC)
  --workers N            threads (default: one per processor; 0: none)
  --shard I/N            verify a part; --output then writes a partial for gpai-docket optout merge
  --resume FOLDER        keep finished manifests there, and go on where an interrupted run was
  --output, -o FILE      write the result as JSON
  --rows FILE            write the rows that are not plainly honoured as JSON Lines; .gz compresses
  --all-rows             with --rows: every row
  --format F             text (default) or json

The result is the same, byte for byte, whatever the number of workers or shards.

Exit codes: 0 every row honoured and everything read, 1 something was found, left unanswered or not read, 2 could not run.

Examples:
  gpai-docket optout verify --output .gpai/optout/verification.json
  gpai-docket optout verify --manifest 'crawl/*.jsonl.gz' --snapshots robots.jsonl.gz --agent ExampleBot
  gpai-docket optout verify --shard 1/8 --output part-1.json
`;
const MAX_WORKERS = 256;
const MAX_ARGUMENTS = 1e6;
const verify = {
	help,
	async run(argv, io) {
		const text = { type: "string" };
		const many = {
			type: "string",
			multiple: true
		};
		const flag = { type: "boolean" };
		const args = readArgs(argv, {
			manifest: many,
			snapshots: many,
			removals: many,
			exclusion: many,
			agent: many,
			"control-token": many,
			"training-bot": many,
			columns: text,
			"manifest-format": text,
			"fetched-at": text,
			"as-of": text,
			mode: text,
			"both-modes": flag,
			"other-agents": flag,
			"max-snapshot-age": text,
			model: text,
			now: text,
			workers: text,
			shard: text,
			resume: text,
			output: {
				type: "string",
				short: "o"
			},
			out: text,
			rows: text,
			"all-rows": flag,
			format: text
		}, MAX_ARGUMENTS);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const workers = workersOf(args.text("workers"));
		const shard = shardOf(args.text("shard"));
		const [output, rowsPath, resume] = [
			args.text("output") ?? args.text("out"),
			args.text("rows"),
			args.text("resume")
		];
		if (rowsPath === void 0 && args.flag("all-rows")) throw new UsageError("--all-rows needs --rows FILE");
		if (rowsPath !== void 0 && resume !== void 0) throw new UsageError("--rows and --resume do not go together: rows of finished manifests are not kept");
		if (output !== void 0) await writable("--output", output);
		const planned = await planFromArgs(args, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const progress = progressLine(io, () => Date.now());
		try {
			const rows = rowsPath === void 0 ? void 0 : await rowsFile(rowsPath);
			const { result, partial } = await verifyShard(planned.plan, {
				workers,
				progress: speaker(progress.step),
				step: progress.step,
				...shard === void 0 ? {} : { shard },
				...rows === void 0 ? {} : { rows: {
					which: args.flag("all-rows") ? "all" : "problems",
					write: (lines) => rows.write(lines)
				} },
				...resume === void 0 ? {} : { state: await stateFolder(resume) }
			});
			await rows?.end();
			progress.done();
			const json = shard === void 0 ? canonicalJson(result) : renderPartial(partial);
			if (output !== void 0) await writeWhole("--output", output, json);
			io.out(format === "json" ? json : verificationText(result, io.style));
			return nothingFound(result) || shard !== void 0 && nothingFound({
				...result,
				complete: result.unread.length === 0
			}) ? 0 : 1;
		} catch (error) {
			if (error instanceof CrewError) throw new RepositoryError(`the verification broke off: ${error.message}`, {
				fix: "run it again with --workers 1 or --workers 0; with --resume FOLDER it goes on where it was",
				cause: error
			});
			throw error;
		} finally {
			progress.done();
			await planned.close();
		}
	}
};
function workersOf(text) {
	if (text === void 0) return availableParallelism();
	const workers = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
	if (!(workers <= MAX_WORKERS)) throw new UsageError(`--workers is ${JSON.stringify(text)}, expected a number up to ${String(MAX_WORKERS)}`);
	return workers;
}
function shardOf(text) {
	if (text === void 0) return void 0;
	const shard = parseShard(text);
	if (shard === void 0) throw new UsageError(`--shard is ${JSON.stringify(text)}, expected a part like 1/8`);
	return shard;
}
function speaker(step) {
	let begun;
	return ({ rows, read, size, file }) => {
		const now = Date.now();
		begun ??= now;
		const seconds = (now - begun) / 1e3;
		const left = seconds > 1 && read > 0 && read < size ? `, about ${duration(seconds * (size - read) / read)} left` : "";
		const speed = seconds > 1 ? `, ${Math.round(rows / seconds).toLocaleString("en")} rows/s` : "";
		step(`${rows.toLocaleString("en")} rows${speed}${left}: ${file}`);
	};
}
function duration(seconds) {
	return seconds < 90 ? `${String(Math.max(1, Math.round(seconds)))} s` : `${String(Math.round(seconds / 60))} min`;
}

export { verify };