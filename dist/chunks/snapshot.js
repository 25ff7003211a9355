import { a as SCHEME, f as openArena, n as openSnapshots, r as SNAPSHOT_PROTOCOLS } from "./open.js";
import { t as loadSnapshots } from "./load2.js";
import { t as MODES } from "./types2.js";
import { d as visible } from "./escape.js";
import { t as findEvidence } from "./evidence2.js";
import { t as RepositoryError } from "./port.js";
import { t as reopenedEvidence } from "./reopened.js";
import { i as readArgs, n as isoDate, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { createGzip } from "node:zlib";
import { isUtf8 } from "node:buffer";

// src/optout/snapshots/manifest-lines.ts
const DAY = 864e5;
const MAX_TEXT = 15728640;
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);
function manifestOf(recorded, options) {
	const all = recorded.captures.map((capture) => lineOf(capture, recorded, options));
	const time = (one) => Number.isNaN(one.capture.from) ? -1 : one.capture.from;
	all.sort((a, b) => compare(a.capture.host, b.capture.host) || a.capture.port - b.capture.port || a.capture.scheme - b.capture.scheme || time(a) - time(b) || b.capture.span - a.capture.span || compare(a.text, b.text));
	const lines = all.filter((line, index) => index === 0 || all[index - 1]?.text !== line.text);
	const kinds = {
		allowed: 0,
		disallowed: 0,
		ok: 0,
		missing: 0,
		error: 0
	};
	const wanted = /* @__PURE__ */ new Set();
	let undated = 0;
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (const [index, { capture, kind }] of lines.entries()) {
		const next = lines[index + 1]?.capture;
		if (next === void 0 || next.host !== capture.host || next.port !== capture.port || next.scheme !== capture.scheme) kinds[kind] += 1;
		if (capture.outcome.kind === "body" && recorded.bodies.has(capture.outcome.digest)) wanted.add(capture.outcome.digest);
		if (Number.isNaN(capture.from)) {
			undated += 1;
			continue;
		}
		first = Math.min(first, capture.from);
		last = Math.max(last, capture.span === 0 ? capture.from : capture.from + capture.span * 1e3 - 1);
	}
	const digests = [...wanted].sort(compare);
	const origins = kinds.allowed + kinds.disallowed + kinds.ok + kinds.missing + kinds.error;
	const period = first <= last ? {
		from: isoDay(first),
		to: isoDay(last)
	} : void 0;
	const header = {
		id: `${recorded.protocol}-${period?.from ?? "undated"}`,
		protocol: recorded.protocol,
		...period === void 0 || undated > 0 ? {} : {
			date_from: period.from,
			date_to: period.to
		},
		user_agents: options.agents,
		domains_total: origins,
		...shown(kinds),
		...options.tool === void 0 ? {} : { tool: options.tool },
		...options.toolVersion === void 0 ? {} : { tool_version: options.toolVersion }
	};
	return {
		counts: {
			origins,
			lines: lines.length,
			bodies: digests.length,
			...kinds,
			undated
		},
		...period === void 0 ? {} : { period },
		*lines() {
			yield `${JSON.stringify(header)}\n`;
			for (const digest of digests) yield bodyLine(digest, recorded.store.get(recorded.bodies.get(digest) ?? 0));
			for (const { text } of lines) yield `${text}\n`;
		}
	};
}
function shown({ allowed, disallowed, ok, missing, error }) {
	return allowed + disallowed === 0 ? {
		ok,
		missing,
		error
	} : ok === 0 ? {
		allowed,
		disallowed,
		missing,
		error
	} : {
		allowed,
		disallowed,
		ok,
		missing,
		error
	};
}
function bodyLine(digest, bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (isUtf8(buffer)) {
		const text = `${JSON.stringify({
			digest,
			body: buffer.toString("utf8")
		})}\n`;
		if (Buffer.byteLength(text) <= MAX_TEXT) return text;
	}
	return `${JSON.stringify({
		digest,
		body_b64: buffer.toString("base64")
	})}\n`;
}
function whenOf({ from, span }) {
	if (Number.isNaN(from)) return {};
	const iso = new Date(from).toISOString().replace(".000Z", "Z");
	if (span === 0) return { fetched_at: iso };
	if (span * 1e3 === DAY && from % DAY === 0) return { fetched_at: iso.slice(0, 10) };
	const to = from + span * 1e3;
	return {
		fetched_from: iso,
		fetched_to: new Date(to).toISOString().replace(".000Z", "Z")
	};
}
function lineOf(capture, recorded, options) {
	const { outcome, status } = capture;
	const base = {
		domain: capture.host,
		...capture.scheme === SCHEME.any ? {} : { scheme: capture.scheme === SCHEME.https ? "https" : "http" },
		...capture.port === 0 ? {} : { port: capture.port },
		...whenOf(capture)
	};
	const http = {
		...status === void 0 ? {} : { http_status: status },
		...capture.finalUrl === void 0 ? {} : { final_url: capture.finalUrl }
	};
	const make = (kind, rest) => ({
		capture,
		kind,
		text: JSON.stringify({
			...base,
			...rest
		})
	});
	const decided = (disallowed, asked, more) => {
		const kind = disallowed.length > 0 ? "disallowed" : "allowed";
		return make(kind, {
			status: "ok",
			...http,
			decision: kind,
			agents_disallowed: disallowed,
			...asked === void 0 ? {} : { user_agents: asked },
			...more
		});
	};
	if (outcome.kind === "decision") return decided(outcome.decision.disallowed, [...outcome.decision.allowed, ...outcome.decision.disallowed].sort(compare), {});
	if (outcome.kind === "redirect") return make("error", {
		status: "error",
		...http,
		location: outcome.location
	});
	if (outcome.kind === "body") {
		const more = { body_sha256: outcome.digest };
		if (!recorded.bodies.has(outcome.digest)) {
			const { decision } = outcome;
			return decision === void 0 ? make("error", {
				status: "ok",
				...http,
				...more
			}) : decided(decision.disallowed, [...decision.allowed, ...decision.disallowed].sort(compare), more);
		}
		if (recorded.protocol !== "robots" || options.agents.length === 0) return make("ok", {
			status: "ok",
			...http,
			...more
		});
		const verdict = options.verdict(outcome.digest);
		return verdict.unclear ? make("error", {
			status: "ok",
			...http,
			...more
		}) : decided(verdict.disallowed, void 0, more);
	}
	const error = outcome.error === void 0 ? {} : { error: outcome.error };
	switch (outcome.state) {
		case "unavailable": return make("missing", {
			status: "missing",
			...http,
			...outcome.error?.startsWith("more than five") === true ? { redirects: 6 } : {},
			...error
		});
		case "unreachable": return make("error", {
			status: "error",
			...http,
			...status === void 0 && outcome.error === void 0 ? { error: "unreachable" } : error
		});
		case "unreadable": return make("error", {
			status: "error",
			...http,
			error: outcome.error?.startsWith("unreadable") === true ? outcome.error : `unreadable: ${outcome.error ?? "no reason recorded"}`
		});
		case "error-unknown": return make("error", {
			status: "error",
			...http,
			error: outcome.error ?? "error"
		});
	}
}

// src/optout/snapshots/record.ts
function recorder(protocol, store) {
	const captures = [];
	const bodies = /* @__PURE__ */ new Map();
	const others = {};
	return {
		captures,
		bodies,
		store,
		protocol,
		others,
		file: () => void 0,
		hasBody: (of, digest) => of !== protocol || bodies.has(digest),
		body: (of, digest, bytes) => {
			if (of === protocol && !bodies.has(digest)) bodies.set(digest, store.put(bytes));
		},
		capture: (capture) => {
			if (capture.protocol === protocol) captures.push(capture);
			else others[capture.protocol] = (others[capture.protocol] ?? 0) + 1;
		}
	};
}

// src/cli/commands/optout/snapshot-file.ts
const IN_MEMORY = 268435456;
function bodyFile(limit = IN_MEMORY) {
	const places = [];
	let held = 0;
	let folder;
	let handle = -1;
	let size = 0;
	return {
		put(bytes) {
			if (held + bytes.length <= limit) {
				held += bytes.length;
				return places.push(new Uint8Array(bytes)) - 1;
			}
			if (folder === void 0) {
				folder = mkdtempSync(join(tmpdir(), "gpai-docket-"));
				handle = openSync(join(folder, "bodies"), "wx+", 384);
			}
			for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at, size + at);
			size += bytes.length;
			return places.push([size - bytes.length, bytes.length]) - 1;
		},
		get(id) {
			const place = places[id];
			if (place === void 0 || place instanceof Uint8Array) return place ?? /* @__PURE__ */ new Uint8Array(0);
			const bytes = new Uint8Array(place[1]);
			for (let at = 0; at < bytes.length;) {
				const read = readSync(handle, bytes, at, bytes.length - at, place[0] + at);
				if (read === 0) throw new RepositoryError("the temporary file of bodies became shorter", { fix: "run again, with room in the temporary folder" });
				at += read;
			}
			return bytes;
		},
		remove() {
			if (folder === void 0) return;
			closeSync(handle);
			rmSync(folder, {
				recursive: true,
				force: true
			});
			folder = void 0;
		}
	};
}
const finished = { async mayWrite(path, force) {
	const there = await stat(path).catch(() => void 0);
	if (there === void 0) return;
	if (!there.isFile()) throw new RepositoryError("is there already, and no regular file", {
		path,
		fix: "choose another --out"
	});
	if (!force) throw new RepositoryError("is there already", {
		path,
		fix: "choose another --out, or add --force to overwrite it"
	});
} };
async function writeLines(lines, path, options) {
	const hash = createHash("sha256");
	const part = `${path}.${process.pid}.part`;
	let bytes = 0;
	if (!options.dry) await mkdir(dirname(path), { recursive: true });
	const file = options.dry ? void 0 : await open(part, "wx", 420).catch((cause) => {
		throw new RepositoryError(`cannot be written (${cause.code ?? "unknown error"})`, {
			path: part,
			fix: "choose another --out",
			cause
		});
	});
	const write = async (chunk) => {
		hash.update(chunk);
		bytes += chunk.length;
		if (file !== void 0) for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
		options.progress(`writing ${path}: ${Math.floor(bytes / 1048576)} MiB`);
	};
	try {
		const chunks = /\.gz$/i.test(path) ? zipped(batches(lines)) : batches(lines);
		for await (const chunk of chunks) await write(chunk);
		await file?.sync();
		await file?.close();
		if (file !== void 0) {
			await finished.mayWrite(path, options.force);
			await rename(part, path);
		}
	} catch (error) {
		await file?.close().catch(() => void 0);
		if (file !== void 0) await rm(part, { force: true });
		if (error instanceof RepositoryError) throw error;
		throw new RepositoryError(`cannot be written (${error.code ?? "unknown error"})`, {
			path,
			fix: "look whether the disk is full, or choose another --out",
			cause: error
		});
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
}
const BATCH = 1048576;
function* batches(lines) {
	let waiting = [];
	let length = 0;
	for (const line of lines) {
		waiting.push(line);
		length += line.length;
		if (length < BATCH) continue;
		yield Buffer.from(waiting.join(""), "utf8");
		waiting = [];
		length = 0;
	}
	if (waiting.length > 0) yield Buffer.from(waiting.join(""), "utf8");
}
async function* zipped(chunks) {
	const gzip = createGzip({ level: 6 });
	const feed = async () => {
		for (const chunk of chunks) if (!gzip.write(chunk)) await new Promise((resolve) => {
			gzip.once("drain", resolve);
		});
		gzip.end();
	};
	const feeding = feed().catch((error) => {
		gzip.destroy(error);
	});
	let first = true;
	for await (const chunk of gzip) {
		if (first && chunk.length > 9) chunk[9] = 255;
		first = false;
		yield chunk;
	}
	await feeding;
}

// src/cli/commands/optout/snapshot-text.ts
const SHOWN = 20;
const number = (value) => value.toLocaleString("en");
const count = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;
function report(done, io) {
	const { loaded, manifest, agents } = done;
	const { counts } = manifest;
	const out = [];
	out.push(`${done.dry ? "Would write" : "Wrote"} ${io.style("bold", visible(done.out))}: ${count(counts.lines, "snapshot")} of ${count(counts.origins, "origin")}, ${count(counts.bodies, "body", "bodies")}, ${number(done.bytes)} bytes`);
	const kinds = [
		...counts.allowed + counts.disallowed > 0 ? [`${number(counts.allowed)} allow "/"`, `${number(counts.disallowed)} disallow it to at least one of them`] : [],
		...counts.ok > 0 ? [`${number(counts.ok)} have the file`] : [],
		`${number(counts.missing)} have none`,
		`${number(counts.error)} ended in an error`
	];
	out.push(`Latest of each origin${done.asked ? ` for ${agents.map((a) => visible(a)).join(", ")}` : ""}: ${kinds.join(", ")}`);
	if (!done.asked && done.protocol === "robots") out.push("No --agent was named, so the rules were asked for none.");
	const c = loaded.counts;
	const said = [
		[c.dayOnly, "dated by day only"],
		[c.periodOnly, "dated by a period only"],
		[c.noZone, "with a time without zone, read as UTC"],
		[c.conflicts, "with two different answers at one time"],
		[c.redirectsOpen, "with a redirect whose end is not given"],
		[c.redirectedElsewhere, "answered by another host"],
		[c.decisionOnly, "with a decision but no rules"],
		[c.html, "whose body is a web page"],
		[c.truncated, "longer than what is read of a robots.txt"]
	].filter(([value]) => value > 0).map(([value, words]) => `  ${number(value)} ${words}`);
	if (said.length > 0) out.push("To know:", ...said);
	for (const [protocol, value] of Object.entries(done.others)) out.push(`${count(value, "snapshot")} of ${protocol} ${value === 1 ? "is" : "are"} not in it: run again with --protocol ${protocol}`);
	if (loaded.unread.length > 0) out.push("", io.style("yellow", `Not read or not usable (${number(loaded.unread.length)}):`), ...unread(loaded.unread));
	out.push("", "For .gpai/copyright.yaml:", "", ...yaml(done));
	return `${out.join("\n")}\n`;
}
function unread(list) {
	const lines = list.slice(0, SHOWN).map(({ name, line, offset, reason, fix }) => `  ${visible(name)}${line === void 0 ? offset === void 0 ? "" : ` at byte ${String(offset)}` : `:${String(line)}`}: ${visible(reason)}${fix === void 0 ? "" : `; ${visible(fix)}`}`);
	return list.length > SHOWN ? [...lines, `  … and ${number(list.length - SHOWN)} more`] : lines;
}
const scalar = (text) => /^[A-Za-z][A-Za-z0-9_./-]{0,200}$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
function yaml({ manifest, out, sha256, agents, protocol }) {
	const { period } = manifest;
	return [
		"snapshots:",
		`  - protocol: ${protocol}`,
		`    path: ${scalar(out)}`,
		`    sha256: ${sha256}`,
		...period === void 0 ? ["    # date_from, date_to: no snapshot has a time; run again with --period FROM..TO"] : [`    date_from: ${period.from}`, `    date_to: ${period.to}`],
		...agents.length === 0 ? [] : [`    user_agents: [${agents.map(scalar).join(", ")}]`]
	];
}

// src/cli/commands/optout/snapshot.ts
const help = `Usage: gpai-docket optout snapshot FILE… [options]

Makes one snapshot manifest out of robots.txt files as you have them: a header, each body once under its SHA-256, and one line per
origin and time. The same input gives the same bytes. Prints the lines to paste into .gpai/copyright.yaml.

FILE is a file, a folder or a glob:
  folders      <host>/<time>.txt, <time>/<host>/robots.txt, <host>_<time>.robots.txt; <scheme>/ before and :port after the host;
               the same with tdmrep.json and ai.txt; times as ISO 8601, 14 digits, epoch or date. File dates are never used
  JSON Lines   {"host", "scheme", "port", "fetched_at", "status", "final_url", "body" or "body_b64", "digest", "error"}, also with the
               bodies elsewhere; {"domain", "can_fetch"}, {"domain", "text"}, {"domain", "error"}
  JSON         one object of domain → text of its robots.txt
  WARC         responses to requests for robots.txt
each plain, .gz or .zst.

  --out FILE           what to write (default robots.jsonl, tdmrep.jsonl, ai.jsonl); .gz compresses it
  --agent A            ask the rules for this agent and say which domains keep it out of "/"; repeatable
  --protocol P         robots (default), tdmrep, ai.txt
  --period FROM..TO    dates of captures that have no time of their own, as YYYY-MM-DD..YYYY-MM-DD
  --mode M             rfc9309 (default) or google: how robots.txt is read
  --tool NAME          what took the snapshot, written into the header
  --tool-version V     its version
  --force              overwrite FILE
  --dry-run            do everything but write

Exit codes: 0 everything was read, 1 something could not be read or used, 2 could not run.

Examples:
  gpai-docket optout snapshot robots-dump/ --agent ExampleBot --out .gpai/optout/robots.jsonl.gz
  gpai-docket optout snapshot robots.jsonl --period 2025-01-01..2025-01-31 --agent CCBot
`;
const MAX_ARGS = 1e3;
const snapshot = {
	help,
	async run(argv, io) {
		const text = { type: "string" };
		const flag = { type: "boolean" };
		const args = readArgs(argv, {
			out: text,
			agent: {
				...text,
				multiple: true
			},
			protocol: text,
			period: text,
			mode: text,
			tool: text,
			"tool-version": text,
			force: flag,
			"dry-run": flag
		}, MAX_ARGS);
		if (args.positionals.length === 0) throw new UsageError("No file was named", "gpai-docket optout snapshot robots-dump/ --agent ExampleBot");
		const protocol = oneOf("--protocol", args.text("protocol") ?? "robots", SNAPSHOT_PROTOCOLS);
		const mode = oneOf("--mode", args.text("mode") ?? "rfc9309", MODES);
		const out = args.text("out") ?? (protocol === "ai.txt" ? "ai.jsonl" : `${protocol}.jsonl`);
		const dry = args.flag("dry-run");
		const period = periodOf(args.text("period"));
		const asked = [...new Set(args.texts("agent"))];
		if (!dry) await finished.mayWrite(out, args.flag("force"));
		const progress = progressLine(io, () => Date.now());
		const paths = /* @__PURE__ */ new Set();
		for (const given of args.positionals) for (const path of await findEvidence(given)) if (path === given || resolve(path) !== resolve(out)) paths.add(path);
		const files = [];
		for (const path of paths) files.push(await reopenedEvidence(path));
		const store = bodyFile();
		try {
			const recorded = recorder(protocol, store);
			const loaded = await loadSnapshots(files, {
				agents: asked,
				mode,
				now: Date.now(),
				describe: () => ({ protocol }),
				...period === void 0 ? {} : { period },
				progress: progress.step,
				also: recorded
			});
			const agents = asked.length > 0 ? asked : loaded.agentsLookedUp;
			const tool = args.text("tool");
			const toolVersion = args.text("tool-version");
			const manifest = manifestOf(recorded, {
				agents,
				verdict: verdicts(loaded, asked),
				...tool === void 0 ? {} : { tool },
				...toolVersion === void 0 ? {} : { toolVersion }
			});
			if (manifest.counts.lines === 0) {
				progress.done();
				for (const { name, line, reason } of loaded.unread.slice(0, 20)) io.err(`${visible(name)}${line === void 0 ? "" : `:${String(line)}`}: ${visible(reason)}\n`);
				throw new RepositoryError(`no ${protocol} snapshot was found`, { fix: "gpai-docket optout snapshot --help lists the shapes that are read" });
			}
			const written = await writeLines(manifest.lines(), out, {
				dry,
				force: args.flag("force"),
				progress: progress.step
			});
			progress.done();
			io.out(report({
				loaded,
				manifest,
				out,
				dry,
				agents,
				asked: asked.length > 0,
				protocol,
				others: recorded.others,
				...written
			}, io));
			return loaded.unread.length > 0 ? 1 : 0;
		} finally {
			progress.done();
			store.remove();
		}
	}
};
function periodOf(text) {
	if (text === void 0) return void 0;
	const [from = "", to = from, more] = text.split("..");
	if (more !== void 0) throw new UsageError(`--period is ${JSON.stringify(text)}, expected two dates like 2025-01-01..2025-01-31`);
	const period = {
		from: isoDate("--period", from),
		to: isoDate("--period", to)
	};
	if (period.to < period.from) throw new UsageError("--period ends before it begins");
	return period;
}
function verdicts(loaded, agents) {
	const index = openSnapshots(loaded.data);
	const arena = openArena(loaded.data.arena);
	const root = Buffer.from("/");
	const known = /* @__PURE__ */ new Map();
	return (digest) => {
		const found = known.get(digest);
		if (found !== void 0) return found;
		const bytes = Buffer.from(digest);
		const body = index.bodyByDigest(bytes, 0, bytes.length);
		const sets = agents.map((_, agent) => index.ruleSetOfBody(body, agent));
		const verdict = {
			disallowed: agents.filter((_, i) => !arena.allowed(sets[i] ?? 2, root, 0, 1)),
			unclear: sets.includes(2)
		};
		known.set(digest, verdict);
		return verdict;
	};
}

export { snapshot };