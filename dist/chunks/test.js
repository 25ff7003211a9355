import { n as askedName } from "./ask.js";
import { a as textOf, c as contentSignalStatement, g as combineUses, i as parseRobots, o as robotsSignalLines, r as groupFor, t as decide, u as aiprefRobotsStatement } from "./decide.js";
import { t as fetchedTarget } from "./fetched-target.js";
import { t as statusEffect } from "./status.js";
import { t as MODES } from "./types2.js";
import { n as readTime } from "./time.js";
import { d as visible, r as clip } from "./escape.js";
import { i as readArgs, r as oneOf, t as UsageError } from "./args.js";
import { i as lookupAgent } from "./token.js";
import { n as wrap } from "./style.js";
import { createReadStream } from "node:fs";

// src/optout/evaluate/explain.ts
function explainRobots(parsed, agent, url, asOf) {
	const target = fetchedTarget(url);
	const decision = decide(parsed, agent, target);
	const group = groupShown(groupFor(parsed, agent));
	const crawl = decision.notEvaluable !== void 0 ? "not-evaluable" : decision.allowed ? "allowed" : "disallowed";
	const lines = robotsSignalLines(parsed, agent);
	const statements = [aiprefRobotsStatement(lines.contentUsage, target, crawl !== "disallowed", asOf), contentSignalStatement(lines.contentSignal, target)];
	return {
		url,
		target,
		crawl,
		...decision.rule === void 0 ? {} : { rule: decision.rule },
		...decision.line === void 0 ? {} : { line: decision.line },
		why: decision.notEvaluable ?? reason(decision.implicit === true, decision.line === void 0, group, agent),
		group,
		use: combineUses(statements.map((s) => s.uses)),
		evidence: statements.flatMap((s) => s.evidence),
		licenses: lines.licenses
	};
}
function groupShown(group) {
	const wanted = new Set(group.tokens);
	return {
		by: group.by,
		agents: group.groups.flatMap((g) => g.agents.map((a) => ({
			name: textOf(a.value),
			line: a.line
		}))).filter((a) => wanted.has(a.name)),
		rules: group.groups.reduce((sum, g) => sum + g.rules.length, 0)
	};
}
function reason(implicit, silent, group, agent) {
	if (implicit) return "/robots.txt itself may always be fetched";
	if (group.by === "none") return `no group names ${agent === "" ? "the agent" : agent}, and there is none for *`;
	const places = group.agents.slice(0, 5).map((a) => a.line);
	const where = `${places.length === 1 ? "line" : "lines"} ${places.join(", ")}${group.agents.length > 5 ? ", …" : ""}`;
	const name = group.agents[0]?.name ?? "";
	const which = group.by === "all" ? `the group of * (${where}); no group names ${agent === "" ? "the agent" : agent}` : group.by === "loosely" ? `the group of ${name} (${where}), which names ${agent} by a looser reading` : `the group of ${name} (${where})`;
	return silent ? `no rule matches in ${which}` : `the longest rule that matches (of equal ones, allow) in ${which}`;
}

// src/cli/commands/optout/test-text.ts
const PAD = "              ";
const COLOURS = {
	"allowed": "green",
	"disallowed": "red",
	"unknown": "yellow",
	"not-evaluable": "yellow"
};
const MAX_PROBLEMS = 10;
function agentNotes(given, agent, mode) {
	const notes = [];
	if (given !== agent) notes.push(`asked for ${agent}, the product token in the User-Agent string`);
	const known = lookupAgent(agent);
	if (known?.fetchedBy !== void 0) notes.push(`${known.name} is a control token: it never fetches; ${known.fetchedBy} fetches, and this name steers the use for training`);
	if (known?.role === "retired") notes.push(`${known.name} is no longer sent by ${known.operator ?? "its operator"}`);
	if (known?.reportedToIgnoreRobots === true) notes.push(`${known.name} is reported not to keep to robots.txt`);
	if (!/^[A-Za-z_-]*$/.test(agent)) notes.push(`${agent} is no product token of RFC 9309 (letters, _ and - only): ${mode === "google" ? "no group can name it in this mode" : "only lines with the whole name are about it"}`);
	return notes;
}
function renderTest(report, io) {
	const out = [];
	for (const result of report.results) out.push(...renderUrl(result, report, io), "");
	for (const note of report.notes) out.push(...wrap(`note: ${visible(note)}`, io.width, "      "));
	for (const problem of report.problems.slice(0, MAX_PROBLEMS)) out.push(...wrap(`note: ${place(report, problem.line)}: ${visible(problem.message)}`, io.width, "      "));
	if (report.problems.length > MAX_PROBLEMS) out.push(`note: ${report.problems.length - MAX_PROBLEMS} more notes on the file; --format json has them`);
	while (out.at(-1) === "") out.pop();
	return `${out.join("\n")}\n`;
}
function renderUrl(result, report, io) {
	const lines = [`${io.style(COLOURS[result.crawl], result.crawl.padEnd(13))} ${io.style("bold", clip(visible(result.url), 500))}`];
	if (result.rule !== void 0) lines.push(`${PAD}${io.style("cyan", place(report, result.line))}  ${visible(result.rule)}`);
	lines.push(...wrap(`${PAD}${visible(result.why)}`, io.width, PAD));
	if (result.other !== void 0) {
		const mode = report.mode === "google" ? "rfc9309" : "google";
		const { crawl, rule, line, why } = result.other;
		lines.push(...wrap(`${PAD}${io.style("yellow", `in mode ${mode}: ${crawl}`)}${rule === void 0 ? "" : `, ${place(report, line)} ${visible(rule)}`}; ${visible(why)}`, io.width, PAD));
	}
	const shown = /* @__PURE__ */ new Set();
	for (const { line, rule, vocabulary } of result.evidence) {
		const key = `${line ?? 0} ${rule ?? ""}`;
		if (shown.has(key)) continue;
		shown.add(key);
		const same = result.evidence.filter((e) => e.line === line && e.rule === rule);
		const said = same.filter((e) => e.verdict !== "unknown").map((e) => `${e.about} ${e.verdict}`).join(", ");
		const note = same[0]?.note;
		lines.push(...wrap(`${PAD}${io.style("cyan", place(report, line))}  ${visible(rule ?? "")} → ${said === "" ? "unknown" : said}${vocabulary === void 0 ? "" : ` (${vocabulary})`}${note === void 0 ? "" : `; ${visible(note)}`}`, io.width, `${PAD}  `));
	}
	for (const { value, line } of result.licenses.slice(0, MAX_PROBLEMS)) lines.push(`${PAD}${io.style("cyan", place(report, line))}  License: ${clip(visible(value), 300)}`);
	return lines;
}
function place(report, line) {
	return `${visible(report.robots)}${line === void 0 ? "" : `:${line}`}`;
}

// src/cli/commands/optout/test.ts
const help = `Usage: gpai-docket optout test --robots FILE --agent NAME [options] URL…

Says for each URL whether robots.txt lets the agent fetch it, with the line that decides and why; and shows what the file says of
use (Content-Usage, Content-Signal, License). Both readings of the file are shown where they differ.

  --robots FILE   the robots.txt ("-" for standard input)
  --agent NAME    product token such as GPTBot, control token such as Google-Extended, or a whole User-Agent string
  --mode M        rfc9309 (default) or google
  --status N      HTTP status with which the file was fetched, or "unreachable"
  --time T        time of the fetch, such as 2026-11-22T10:00:00Z: decides which Content-Usage labels were in force
  --format F      text (default), json

Exit codes: 0 every URL is allowed, 1 some URL is not, 2 could not run.

Examples:
  gpai-docket optout test --robots robots.txt --agent GPTBot https://example.org/blog/
  gpai-docket optout test --robots robots.txt --agent Google-Extended --format json https://example.org/
`;
const MAX_URLS = 1e4;
const MAX_FILE = 67108864;
const test = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			robots: { type: "string" },
			agent: { type: "string" },
			mode: { type: "string" },
			status: { type: "string" },
			time: { type: "string" },
			format: { type: "string" }
		}, MAX_URLS);
		const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
		const mode = oneOf("--mode", args.text("mode") ?? "rfc9309", MODES);
		const given = args.text("agent");
		const file = args.text("robots");
		const status = statusOf(args.text("status"));
		if (given === void 0) throw new UsageError("--agent is missing: which crawler is asked about", "Example: --agent GPTBot");
		if (file === void 0 && status === void 0) throw new UsageError("--robots is missing: which robots.txt is asked", "Example: --robots robots.txt");
		if (args.positionals.length === 0) throw new UsageError("No URL is given", "Example: gpai-docket optout test --robots robots.txt --agent GPTBot https://example.org/");
		for (const url of args.positionals) if (!/^(?:https?:\/\/|\/)/i.test(url)) throw new UsageError(`${JSON.stringify(clip(url, 200))} is no URL of a page`, "Write it with its scheme and host, https://example.org/blog/, or as a path, /blog/");
		const time = args.text("time");
		const asOf = time === void 0 ? void 0 : readTime(time)?.ms;
		if (time !== void 0 && asOf === void 0) throw new UsageError(`--time is ${JSON.stringify(time)}, expected a time like 2026-11-22T10:00:00Z`);
		const body = file === void 0 ? /* @__PURE__ */ new Uint8Array(0) : await readRobots(file, io);
		const agent = askedName(given, []);
		const results = answers(body, agent, args.positionals, mode, status, asOf);
		const report = {
			robots: file ?? "robots.txt",
			agent,
			mode,
			results,
			problems: parseRobots(body, mode).problems,
			notes: agentNotes(given, agent, mode)
		};
		io.out(format === "json" ? `${JSON.stringify(report, void 0, 2)}\n` : renderTest(report, io));
		return results.every((r) => r.crawl === "allowed") ? 0 : 1;
	}
};
function statusOf(text) {
	if (text === void 0 || text === "unreachable") return text;
	if (!/^[1-5]\d\d$/.test(text)) throw new UsageError(`--status is ${JSON.stringify(text)}, expected an HTTP status such as 404, or unreachable`);
	return Number(text);
}
async function readRobots(file, io) {
	try {
		const parts = [];
		let size = 0;
		for await (const part of file === "-" ? io.stdin?.() ?? [] : createReadStream(file)) {
			size += part.length;
			if (size > MAX_FILE) throw new Error(`more than ${MAX_FILE} bytes`);
			parts.push(part);
		}
		return Buffer.concat(parts);
	} catch (error) {
		throw new UsageError(`--robots ${file} cannot be read: ${clip(visible(error instanceof Error ? error.message : "unknown error"), 200)}`);
	}
}
function answers(body, agent, urls, mode, status, asOf) {
	const other = mode === "google" ? "rfc9309" : "google";
	const parsed = {
		[mode]: parseRobots(body, mode),
		[other]: parseRobots(body, other)
	};
	return urls.map((url) => {
		const [first, second] = [mode, other].map((m) => withStatus(explainRobots(parsed[m], agent, url, asOf), m, status));
		return first.crawl === second.crawl ? first : {
			...first,
			modes: {
				[mode]: first.crawl,
				[other]: second.crawl
			},
			other: second
		};
	});
}
function withStatus(said, mode, status) {
	const effect = status === void 0 ? "parse" : statusEffect(status, mode);
	if (effect === "parse") return said;
	const { url, target, group } = said;
	const base = {
		url,
		target,
		group: {
			...group,
			by: "none",
			agents: [],
			rules: 0
		},
		use: {},
		evidence: [],
		licenses: []
	};
	const shown = status === "unreachable" ? "robots.txt could not be reached" : `HTTP status ${status}`;
	switch (effect) {
		case "unavailable": return {
			...base,
			crawl: "allowed",
			why: `${shown}: robots.txt is unavailable, so nothing is disallowed (RFC 9309 §2.3.1.3)`
		};
		case "unreachable": return target === "/robots.txt" && mode === "rfc9309" ? {
			...base,
			crawl: "allowed",
			why: "/robots.txt itself may always be fetched"
		} : {
			...base,
			crawl: "disallowed",
			why: `${shown}: everything is disallowed until it can be read (RFC 9309 §2.3.1.4)`
		};
		case "follow": return {
			...base,
			crawl: "unknown",
			why: `${shown}: the file that the redirect leads to decides (RFC 9309 §2.3.1.2)`
		};
		case "unknown": return {
			...base,
			crawl: "not-evaluable",
			why: `${shown} says nothing about the file`
		};
	}
}

export { test };