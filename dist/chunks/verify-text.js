import { d as visible } from "./escape.js";
import { t as UsageError } from "./args.js";
import { n as ROW_VERDICTS } from "./result.js";
import { createReadStream, createWriteStream } from "node:fs";
import { dirname, join } from "node:path";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createGunzip, createGzip } from "node:zlib";
import { once } from "node:events";

// src/cli/commands/optout/verify-files.ts
const MAX_DEPTH = 64;
async function makeFolder(path, depth = 0) {
	try {
		await mkdir(path);
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		if (code !== "ENOENT" || depth > MAX_DEPTH || dirname(path) === path || await stat(dirname(path)).then(() => true, () => false)) throw error;
		await makeFolder(dirname(path), depth + 1);
		await mkdir(path);
	}
}
async function writeWhole(option, path, text) {
	try {
		const temp = `${path}.part`;
		await makeFolder(dirname(path));
		await writeFile(temp, text);
		await rename(temp, path);
	} catch (error) {
		throw new UsageError(`${option} ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`);
	}
}
async function writable(option, path) {
	try {
		await makeFolder(dirname(path));
		if (await stat(path).then((found) => found.isDirectory(), () => false)) throw new Error("it is a folder");
		await writeFile(`${path}.part`, "");
		await rm(`${path}.part`);
	} catch (error) {
		throw new UsageError(`${option} ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`);
	}
}
async function rowsFile(path) {
	const temp = `${path}.part`;
	await makeFolder(dirname(path)).catch(() => void 0);
	const out = createWriteStream(temp);
	await once(out, "open").catch((error) => {
		throw new UsageError(`--rows ${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`);
	});
	const gzip = path.endsWith(".gz") ? createGzip() : void 0;
	gzip?.pipe(out);
	const to = gzip ?? out;
	let failure;
	out.on("error", (error) => {
		failure = error;
	});
	const check = () => {
		if (failure !== void 0) throw new UsageError(`--rows ${path} cannot be written: ${failure instanceof Error ? failure.message : "unknown error"}`);
	};
	const waiting = [];
	const wake = () => {
		for (const resolve of waiting.splice(0)) resolve();
	};
	to.on("drain", wake);
	out.on("error", wake);
	const room = () => failure === void 0 ? new Promise((resolve) => {
		waiting.push(resolve);
	}) : Promise.resolve();
	return {
		write: async (text) => {
			check();
			if (!to.write(text)) await room();
			check();
		},
		end: async () => {
			check();
			const done = once(out, "close");
			to.end();
			await done;
			check();
			await rename(temp, path);
		}
	};
}
async function stateFolder(folder) {
	await makeFolder(folder).catch((error) => {
		throw new UsageError(`--resume ${folder} cannot be made: ${error instanceof Error ? error.message : "unknown error"}`);
	});
	return {
		get: (key) => readFile(join(folder, `${key}.json`), "utf8").catch(() => void 0),
		put: (key, text) => writeWhole("--resume", join(folder, `${key}.json`), text)
	};
}
async function readText(path, max) {
	try {
		const found = await stat(path);
		const { size } = found;
		if (!found.isFile()) throw new UsageError(`${path} is not a regular file`);
		if (size > max) throw new UsageError(`${path} is larger than ${String(Math.floor(max / 1048576))} MiB`);
		return await readFile(path, "utf8");
	} catch (error) {
		throw error instanceof UsageError ? error : new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
	}
}
const MAX_LINE = 65536;
async function* rowLines(path) {
	const file = createReadStream(path);
	const stream = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
	if (stream !== file) file.on("error", (error) => {
		stream.destroy(error);
	});
	let rest = "";
	try {
		for await (const chunk of stream.setEncoding("utf8")) {
			const lines = (rest + chunk).split("\n");
			rest = lines.pop() ?? "";
			if (rest.length > MAX_LINE) throw new Error("a line is too long");
			yield* lines;
		}
	} catch (error) {
		throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : "unknown error"}`);
	}
	if (rest !== "") yield rest;
}

// src/cli/commands/optout/verify-words.ts
const MEANING = {
	"allowed": "allowed by the robots.txt in force",
	"unavailable": "robots.txt was unavailable (4xx, or redirects without an end): no restriction",
	"robots-txt": "robots.txt itself, which is always allowed",
	"fetching-agent": "disallowed for the agent that fetched",
	"control-token": "kept although disallowed for a control token",
	"training-bot": "kept although disallowed for the trainer's own training bot",
	"unreachable": "robots.txt was unreachable (5xx, no answer): complete disallow",
	"third-party": "fetched by somebody else's crawler, and disallowed for it or for a name of the trainer",
	"host-not-in-snapshots": "host in no snapshot",
	"before-first-snapshot": "fetched before the first snapshot of the host",
	"digest-not-in-snapshots": "the robots.txt that the row names is in no snapshot",
	"robots-after-fetch": "its robots.txt was taken after the fetch",
	"snapshots-without-time": "snapshots of the host have no time",
	"no-snapshots-given": "no snapshots were given",
	"older-than-allowed": "snapshot too old at the fetch",
	"not-json": "not JSON",
	"not-an-object": "not a JSON object",
	"duplicate-key": "a column stands twice",
	"no-url": "no URL",
	"too-long": "line too long",
	"wrong-columns": "another number of columns than the header",
	"not-utf8": "not UTF-8",
	"unreadable": "not readable",
	"bad-url": "not a URL",
	"snapshot-unreadable": "the robots.txt in force cannot be read",
	"no-agent": "no agent named",
	"undeclared-agent": "fetched by an agent that is not declared",
	"no-time": "no time of fetching",
	"bad-time": "time not readable",
	"day-only": "only the day is known, and the answer is not the same for all of it",
	"time-before-1990": "time before 1990",
	"time-in-future": "fetched in the future",
	"not-http": "no http or https URL",
	"too-many-rules": "more robots rules than can be judged",
	"fetch-status-unknown": "it is not known how robots.txt was answered",
	"decision-not-said": "the snapshot has decisions, and none for a name that is asked",
	"snapshots-conflict": "two different robots.txt at one time",
	"robots-time-unknown": "the row names its robots.txt or its status and not when it was taken, and no snapshot shows it in force",
	"snapshot-time-uncertain": "only the day or period of the snapshot is known: it may be younger than the fetch, or too old"
};
const FIX = {
	"fetching-agent": "leave the rows out (retained: false, or a manifest without them), or give the snapshot that was in force",
	"control-token": "leave the rows out of training data, or give the snapshot that was in force",
	"training-bot": "leave the rows out of training data, or give the snapshot that was in force",
	"unreachable": "leave the rows out, or give the snapshot that was in force",
	"third-party": "leave the rows out, or record on what basis they are used; if it crawled for you, name it under crawlers",
	"host-not-in-snapshots": "add the robots.txt of these hosts: --snapshots, or snapshots in copyright.yaml",
	"before-first-snapshot": "add snapshots taken at most a day before the fetch",
	"digest-not-in-snapshots": "add the bodies: robots.jsonl with {digest, body}",
	"robots-after-fetch": "name the robots.txt that was in force: robots, robots_fetched_at",
	"snapshots-without-time": "say when they were taken: gpai-docket optout snapshot --period FROM..TO",
	"no-snapshots-given": "--snapshots FILE, or snapshots in copyright.yaml",
	"older-than-allowed": "add snapshots taken at most a day before the fetch (RFC 9309 section 2.4)",
	"no-agent": "add a column agent, or say it for all rows: agent under manifests, or --agent NAME",
	"undeclared-agent": "declare it (crawlers[].agents, or --agent NAME) if it fetched for you",
	"no-time": "add a column fetched_at, or map it: --columns fetched_at=NAME",
	"bad-time": "write times as 2026-01-31T12:00:00Z",
	"day-only": "write times with hour and zone: 2026-01-31T12:00:00Z",
	"time-in-future": "correct the clock or the zone of the crawler",
	"not-http": "leave such rows out",
	"bad-url": "correct the URLs, or map the column: --columns url=NAME",
	"fetch-status-unknown": "record the status of the fetch of robots.txt: robots_status",
	"decision-not-said": "give the robots.txt bodies instead of decisions",
	"snapshots-conflict": "leave the wrong one out",
	"robots-time-unknown": "add the column robots_fetched_at, or the snapshots of these hosts with their times",
	"snapshot-time-uncertain": "give fetched_at with hour and zone for every snapshot"
};
const NOTED = {
	"modes-differ": "rows where the other reading of robots.txt (--mode) says otherwise",
	"stale-would-be-violated": "rows that the snapshot which was too old disallows",
	"stale-would-be-honoured": "rows that the snapshot which was too old allows",
	"access-control-status": "rows answered 401, 402, 403, 407, 429 or 451: access was refused, which robots.txt does not say",
	"not-retained": "rows not kept: signals about use do not bind them",
	"reserved-beside-robots": "rows kept although another protocol reserves them",
	"other-agents-blocked": "rows of pages that keep other AI agents out",
	"agent-assumed": "rows without an agent, taken as fetched by the one that is declared",
	"time-without-zone": "rows whose time has no zone, read as UTC",
	"time-from-manifest": "rows without a time, taken from the manifest",
	"snapshot-time-coarse": "rows judged by a snapshot of which only the day or period is known",
	"snapshot-of-yes-or-no": "rows judged by a snapshot that has decisions, not rules",
	"digest-differs-from-snapshot": "rows that name another robots.txt than the snapshot of their host has",
	"signals-not-read": "rows of sites whose lines or files on use could not be read",
	"redirected-elsewhere": "rows that were redirected: both URLs were asked",
	"third-party-no-snapshot": "rows without a snapshot that somebody else's crawler fetched",
	"third-party-stale-snapshot": "rows with a snapshot too old that somebody else's crawler fetched",
	"removal-decided-after-fetch": "rows of removal requests that were decided after the fetch",
	"removal-without-time": "rows of removal requests, without any time to compare",
	"listed-after-fetch": "rows of sites that were listed after the fetch",
	"rsl-terms-not-read": "rows kept of pages that point at RSL terms, which are not part of this evidence: what they reserve is not known",
	"hosts-not-told-apart": "rows of more hosts than are told apart"
};

// src/cli/commands/optout/verify-text.ts
const SHOWN = 10;
const PLACES = 5;
const number = (value) => value.toLocaleString("en");
const rowsOf = (value) => `${number(value)} ${value === 1 ? "row" : "rows"}`;
const COLOUR = {
	honoured: "green",
	violated: "red",
	"no-snapshot": "yellow",
	"stale-snapshot": "yellow",
	unreadable: "yellow",
	"not-evaluable": "yellow"
};
function nothingFound(result) {
	return result.complete && result.rows.total > 0 && result.rows.honoured === result.rows.total && result.removals.rows + result.exclusion.rows + result.pirated.rows === 0 && keptThoughReserved(result).length === 0 && (result.notes["signals-not-read"] ?? 0) + (result.notes["rsl-terms-not-read"] ?? 0) === 0;
}
function keptThoughReserved(result) {
	return Object.entries(result.protocols).flatMap(([id, count]) => id !== "rfc9309" && count !== void 0 && count.reserved > 0 ? [[id, count.reserved]] : []);
}
function verificationText(result, style) {
	const counts = result.rows.total === 0 ? [] : [
		"",
		...verdicts(result, style),
		...protocols(result)
	];
	return `${[
		headline(result, style),
		...scope(result),
		...counts,
		...joins(result, style),
		...hosts(result),
		...notes(result),
		...unread(result, style)
	].join("\n")}\n`;
}
function headline(result, style) {
	const { rows } = result;
	if (rows.total === 0) return style("yellow", result.options.shard === "1/1" ? "No row was verified." : `No row falls to shard ${result.options.shard}.`);
	const said = [];
	if (rows.violated > 0) said.push(style("red", `${rowsOf(rows.violated)} fetched or kept against robots.txt`));
	const open = rows.total - rows.honoured - rows.violated;
	if (open > 0) said.push(style("yellow", `${rowsOf(open)} without an answer`));
	const reserved = keptThoughReserved(result).length === 0 ? 0 : result.notes["reserved-beside-robots"] ?? 0;
	if (reserved > 0) said.push(style("red", `${rowsOf(reserved)} kept although reserved under another protocol`));
	if (result.removals.rows > 0) said.push(style("red", `${rowsOf(result.removals.rows)} of accepted removal requests`));
	if (result.exclusion.rows > 0) said.push(style("red", `${rowsOf(result.exclusion.rows)} of excluded sites`));
	if (result.pirated.rows > 0) said.push(style("red", `${rowsOf(result.pirated.rows)} of hosts publicly known to offer works without licence`));
	if (!result.complete) said.push(style("yellow", result.options.shard === "1/1" ? "not everything could be read" : `only shard ${result.options.shard}`));
	return said.length === 0 ? style("green", `All ${rowsOf(rows.total)} honour the robots.txt that was in force.`) : `${said.join("; ")}.`;
}
function scope(result) {
	const { inputs, options, period, hosts, agents } = result;
	const count = (role) => inputs.filter((one) => one.role === role).length;
	const names = (list) => list.map((name) => visible(name)).join(", ");
	const lines = [`${rowsOf(result.rows.total)} of ${number(hosts.total)} ${hosts.total === 1 ? "host" : "hosts"} in ${number(count("manifest"))} manifest${count("manifest") === 1 ? "" : "s"}${period === void 0 ? "" : `, fetched ${days(period.from.slice(0, 10), period.to.slice(0, 10))}`}; ${number(count("snapshot"))} snapshot file${count("snapshot") === 1 ? "" : "s"}.`];
	lines.push(`Asked for: ${options.agents.length === 0 ? "no agent" : names(options.agents)}${options.control_tokens.length === 0 ? "" : `; control tokens ${names(options.control_tokens)}`}${options.training_bots.length === 0 ? "" : `; training bots ${names(options.training_bots)}`} (${options.mode}, snapshots at most ${String(options.max_snapshot_age_hours)} h old).`);
	const undeclared = Object.keys(agents.manifests).filter((name) => !options.agents.includes(name));
	if (undeclared.length > 0) lines.push(`Also in the manifests: ${names(undeclared.slice(0, SHOWN))}${undeclared.length > SHOWN ? ` and ${number(undeclared.length - SHOWN)} more` : ""}.`);
	return lines;
}
function days(from, to) {
	return from === to ? `on ${from}` : `${from} to ${to}`;
}
function verdicts(result, style) {
	const width = number(result.rows.total).length;
	const lines = [];
	for (const verdict of ROW_VERDICTS) {
		const rows = result.rows[verdict];
		if (rows === 0 && verdict !== "honoured" && verdict !== "violated") continue;
		lines.push(`${style(rows === 0 ? "dim" : COLOUR[verdict], verdict.padEnd(15))}${number(rows).padStart(width)}`);
		for (const [reason, count] of Object.entries(result.reasons[verdict] ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
			lines.push(`  ${number(count).padStart(width + 13)}  ${MEANING[reason] ?? reason}`);
			if (verdict === "honoured") continue;
			lines.push(...examples(result.examples.filter((one) => one.verdict === verdict && one.reason === reason), width + 17));
			if (count > PLACES) lines.push(`${" ".repeat(width + 17)}… and ${number(count - PLACES)} more (--rows FILE writes them all)`);
			const fix = FIX[reason];
			if (fix !== void 0) lines.push(`${" ".repeat(width + 17)}fix: ${fix}`);
		}
	}
	return lines;
}
function examples(rows, indent) {
	return rows.slice(0, PLACES).map((row) => {
		const why = [
			row.agent,
			row.rule,
			row.source === void 0 ? void 0 : `by ${row.source}`
		].filter((text) => text !== void 0).join(", ");
		return `${" ".repeat(indent)}${visible(row.file)}:${String(row.line)} ${visible(row.url).slice(0, 200)}${why === "" ? "" : ` (${visible(why)})`}`;
	});
}
function protocols(result) {
	const { train } = result;
	const list = Object.entries(result.protocols);
	const lines = ["", `Training, of the rows kept: ${number(train.reserved)} reserved, ${number(train.conditional)} on terms, ${number(train.permitted)} permitted, ${number(train.unknown)} without a signal${train.unknown === 0 ? "" : " (which is no permission)"}, ${number(train["not-evaluable"])} not evaluable.`];
	for (const [id, count] of list) {
		if (count === void 0) continue;
		lines.push(`  ${id.padEnd(15)}${number(count.reserved)} reserved, ${number(count.conditional)} on terms, ${number(count.permitted)} permitted`);
		if (id !== "rfc9309") lines.push(...examples(result.examples.filter((one) => one.verdict === void 0 && one.reason === id), 4));
	}
	return lines;
}
function joins(result, style) {
	const lines = [];
	const { removals, exclusion, pirated } = result;
	const of = (reason) => examples(result.examples.filter((one) => one.reason === reason), 4);
	if (removals.entries > 0 || removals.open > 0) lines.push(`Removal requests: ${number(removals.entries)} accepted, ${number(removals.open)} open; ${removals.rows === 0 ? "no kept row is of one that was in force" : style("red", `${rowsOf(removals.rows)} of ${number(Object.keys(removals.by_entry).length)} still there`)}.`, ...of("removal-request"));
	if (exclusion.entries > 0) lines.push(`Excluded sites: ${number(exclusion.entries)}${exclusion.date === void 0 ? "" : ` (${exclusion.date})`}; ${exclusion.rows === 0 ? "none of the rows is of one" : style("red", `${rowsOf(exclusion.rows)}: ${top(exclusion.by_domain)}`)}.`, ...of("exclusion-list"));
	if (pirated.rows > 0) lines.push(style("red", `Hosts publicly known to offer works without licence: ${rowsOf(pirated.rows)}: ${top(pirated.by_source)}.`), ...of("pirated-host"));
	return lines.length === 0 ? [] : ["", ...lines];
}
function top(counts) {
	const entries = Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return `${entries.slice(0, SHOWN).map(([name, rows]) => `${visible(name)} (${number(rows)})`).join(", ")}${entries.length > SHOWN ? `, and ${number(entries.length - SHOWN)} more` : ""}`;
}
function hosts(result) {
	return Object.keys(result.hosts.violated).length === 0 ? [] : ["", `Hosts of violated rows: ${top(result.hosts.violated)}.`];
}
function notes(result) {
	const list = Object.entries(result.notes);
	return list.length === 0 ? [] : [
		"",
		"To know:",
		...list.map(([note, rows]) => `  ${number(rows)} ${noted(note, rows)}`)
	];
}
function noted(note, rows) {
	const text = Object.hasOwn(NOTED, note) ? NOTED[note] : visible(note);
	return rows === 1 ? text.replace(/^rows that were/u, "row that was").replace(/^rows that name /u, "row that names ").replace(/^rows/u, "row") : text;
}
function unread(result, style) {
	if (result.unread.length === 0) return [];
	const lines = result.unread.slice(0, 20).map(({ name, line, offset, reason, fix }) => `  ${visible(name)}${line === void 0 ? "" : `:${String(line)}`}${offset === void 0 ? "" : ` (byte ${String(offset)})`}: ${visible(reason)}${fix === void 0 ? "" : `; fix: ${visible(fix)}`}`);
	const more = result.unread.length - lines.length;
	return [
		"",
		style("yellow", `Not read (${number(result.unread.length)}):`),
		...lines,
		...more > 0 ? [`  … and ${number(more)} more`] : []
	];
}

export { rowsFile as a, writeWhole as c, rowLines as i, verificationText as n, stateFolder as o, readText as r, writable as s, nothingFound as t };