#!/usr/bin/env node
import { n as wrap, t as plainStyle } from "./chunks/style.js";
import { t as RepositoryError } from "./chunks/port.js";
import { d as visible } from "./chunks/escape.js";
import { t as VERSION } from "./chunks/version.js";
import { t as UsageError } from "./chunks/args.js";
import { t as listing } from "./chunks/command.js";
import { styleText } from "node:util";

// src/cli/io.ts
function nodeIo(argv, env, stdout, stderr, stdin, dialogue) {
	const off = argv.includes("--no-color") || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
	const forced = (env["FORCE_COLOR"] ?? "") !== "" && env["FORCE_COLOR"] !== "0";
	const coloured = !off && (stdout.isTTY === true || forced);
	const columns = Number(env["COLUMNS"] ?? stdout.columns ?? 100);
	return {
		out: (text) => {
			stdout.write(text);
		},
		err: (text) => {
			stderr.write(text);
		},
		style: coloured ? (format, text) => styleText(format, text) : plainStyle,
		width: Math.max(40, Math.min(120, Number.isFinite(columns) && columns > 0 ? columns : 100)),
		interactive: stderr.isTTY === true,
		drained: () => drained(stdout),
		...stdin === void 0 ? {} : { stdin },
		...dialogue === void 0 ? {} : { dialogue }
	};
}
function drained(stream) {
	if (stream.writableNeedDrain !== true || stream.once === void 0) return Promise.resolve();
	return new Promise((resolve) => {
		const done = () => {
			stream.off?.("drain", done);
			stream.off?.("close", done);
			resolve();
		};
		stream.once?.("drain", done);
		stream.once?.("close", done);
	});
}

// src/cli/help.ts
const FULL = 90;
const MAX_HANG = 32;
function hang(line, neighbours) {
	const lead = /^ */.exec(line)?.[0].length ?? 0;
	if (lead === 0) return 0;
	const gap = line.indexOf("  ", lead);
	return gap === -1 ? neighbours : Math.min(gap + (/^ */.exec(line.slice(gap))?.[0].length ?? 0), MAX_HANG);
}
function helpText(help, width) {
	const lines = help.split("\n");
	if (lines.every((line) => line.length <= width)) return help;
	const items = [];
	let before = "";
	for (const line of lines) {
		const deep = line.startsWith("        ");
		const goesOn = before !== "" && line !== "" && (deep ? before.startsWith("  ") : !line.startsWith(" ") && !before.startsWith(" ") && before.length >= FULL);
		const last = items.length - 1;
		if (goesOn) items[last] = `${items[last] ?? ""} ${line.trim()}`;
		else items.push(line);
		before = line;
	}
	const columns = items.map((item) => hang(item, 0)).filter((column) => column > 0);
	const usual = columns.toSorted((a, b) => columns.filter((one) => one === b).length - columns.filter((one) => one === a).length)[0] ?? 4;
	return items.map((item) => item.startsWith("  gpai-docket ") ? item : wrap(item, width, " ".repeat(hang(item, usual))).join("\n")).join("\n");
}

// src/cli/main.ts
const COMMANDS = {
	check: {
		line: "check the records of a repository against its artifacts and the law catalogue",
		load: async () => (await import("./chunks/check.js")).check
	},
	facts: {
		line: "show what can be read from the model artifacts, with sources",
		load: async () => (await import("./chunks/facts2.js")).facts
	},
	init: {
		line: "write .gpai/ record skeletons, filled with what was inferred",
		load: async () => (await import("./chunks/init2.js")).init
	},
	classify: {
		line: "who am I under the AI Act: questions with their facts, and a signed record of the answers",
		load: async () => (await import("./chunks/classify.js")).classify
	},
	fix: {
		line: "write what a program can mend (digests, size bands, dates, numbers): shown as a diff first",
		load: async () => (await import("./chunks/fix.js")).fix
	},
	baseline: {
		line: "record today's findings as known debt, so that only new ones fail",
		load: async () => (await import("./chunks/baseline3.js")).baseline
	},
	optout: {
		line: "prove opt-outs: verify crawl evidence, evaluate rows, test robots.txt, count domains",
		load: async () => (await import("./chunks/optout.js")).optout
	},
	gaps: {
		line: "compare what you did not sign with what you do instead: the gap analysis, fit to send",
		load: async () => (await import("./chunks/gaps.js")).gaps
	},
	timeline: {
		line: "show the days that bind a model, and those of the law",
		load: async () => (await import("./chunks/timeline.js")).timeline
	},
	compute: {
		line: "state training compute and energy with sources, and what each recipient asks for",
		load: async () => (await import("./chunks/compute.js")).compute
	},
	sweep: {
		line: "sweep an organisation: one issue per group of obligations, one dashboard, from a workflow or a laptop",
		load: async () => (await import("./chunks/sweep.js")).sweep
	},
	explain: {
		line: "explain one obligation, or list them",
		load: async () => (await import("./chunks/explain.js")).explain
	},
	schema: {
		line: "print the JSON Schema of a record file or of a report",
		load: async () => (await import("./chunks/schema4.js")).schema
	}
};
function usage() {
	return `gpai-docket ${VERSION}: keeps the compliance file of a general-purpose AI model inside its repository, and keeps it honest.

Usage: gpai-docket <command> [options]

${listing(COMMANDS, 9)}

  --help, -h     help of a command: gpai-docket check --help
  --version, -v  the version
  --no-color     no colours (also: NO_COLOR=1)

Start with: gpai-docket check .
Exit codes of check: 0 nothing at or above fail-on, 1 findings at or above it, 2 could not run. Those of the other commands stand in
their help.
`;
}
async function main(argv, io) {
	const [name, ...rest] = argv.filter((a) => a !== "--no-color");
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		if (name === "help" && rest[0] !== void 0 && Object.hasOwn(COMMANDS, rest[0])) return main([...rest, "--help"], io);
		(name === void 0 ? io.err : io.out)(helpText(usage(), io.width));
		return name === void 0 ? 2 : 0;
	}
	if (name === "--version" || name === "-v") {
		io.out(`${VERSION}\n`);
		return 0;
	}
	return choose(COMMANDS, "", name, rest, io);
}
async function choose(table, path, name, rest, io) {
	const entry = Object.hasOwn(table, name) ? table[name] : void 0;
	if (entry === void 0 && name.startsWith("-")) {
		io.err(`Unknown option ${JSON.stringify(name.slice(0, 100))}: options stand after the command. gpai-docket ${path}--help lists the commands.\n`);
		return 2;
	}
	if (entry === void 0) {
		const close = Object.keys(table).find((c) => c.startsWith(name.slice(0, 2)));
		io.err(`Unknown command ${JSON.stringify(path + name)}.${close === void 0 ? "" : ` Did you mean ${path}${close}?`} gpai-docket ${path}--help lists the commands.\n`);
		return 2;
	}
	try {
		const command = await entry.load();
		const [next, ...further] = rest;
		if (command.commands !== void 0 && next !== void 0 && !next.startsWith("-")) return next === "help" ? await choose(table, path, name, [...further, "--help"], io) : await choose(command.commands, `${path}${name} `, next, further, io);
		if (command.topics !== void 0 && next !== void 0 && Object.hasOwn(command.topics, next)) return await choose(command.topics, `${path}${name} `, next, further, io);
		if (rest.includes("--help") || rest.includes("-h")) {
			io.out(helpText(command.help, io.width));
			return 0;
		}
		if (command.commands !== void 0) {
			io.err(helpText(command.help, io.width));
			return 2;
		}
		return await command.run(rest, io);
	} catch (error) {
		io.err(errorText(error, path + name, io));
		return 2;
	}
}
function errorText(error, name, io) {
	if (error instanceof UsageError) return `${io.style("red", "error:")} ${visible(error.message)}${error.hint === void 0 ? "" : `\n${visible(error.hint)}`}\ngpai-docket ${name} --help lists the options.\n`;
	if (error instanceof RepositoryError) return `${io.style("red", "error:")} ${error.path === void 0 ? "" : `${visible(error.path)}: `}${visible(error.message)}\n${error.fix === void 0 ? "" : `fix: ${visible(error.fix)}\n`}`;
	const text = error instanceof Error ? error.stack ?? error.message : "unknown error";
	return `${io.style("red", "internal error:")} the check could not run; this is a fault of gpai-docket, not of your repository.\n${text.split("\n").slice(0, 6).map((l) => visible(l)).join("\n")}\n`;
}

// src/cli/index.ts
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), nodeIo(process.argv, process.env, process.stdout, process.stderr, () => process.stdin, async () => (await import("./chunks/dialogue.js")).terminalDialogue(process.stdin, process.stdout)));

export {  };