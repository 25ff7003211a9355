import { t as VERSION } from "./chunks/version.js";
import { n as nodeIsTooOld, t as OLDEST_NODE } from "./chunks/node-version.js";
import { fileURLToPath } from "node:url";

// src/app/command-line.ts
const USAGE = `GPAI Docket's app, ${VERSION}

  node dist/app.js [start]                       serves webhooks and pages, and does the work (npm start)
  node dist/app.js doctor [--json] [--no-color]  looks at everything that must be right, and changes nothing (npm run doctor)
  node dist/app.js --help | --version

Without credentials, start opens a setup page that creates the app on GitHub. Its variables stand in docs/operators.md.
Exit codes: 0 done, 1 cannot start, or the doctor found a failure, 2 this command line is not understood.
`;
function readCommandLine(argv) {
	const [first = "start", ...rest] = argv;
	if ([
		"help",
		"--help",
		"-h"
	].includes(first) || rest.some((arg) => arg === "--help" || arg === "-h")) return {
		command: "say",
		text: USAGE,
		exitCode: 0
	};
	if ([
		"version",
		"--version",
		"-v"
	].includes(first)) return {
		command: "say",
		text: `${VERSION}\n`,
		exitCode: 0
	};
	if (first !== "start" && first !== "doctor") return refused(`Unknown command ${quoted(first)}.`);
	const known = first === "doctor" ? [
		"--json",
		"--no-color",
		"--no-colour"
	] : [];
	const unknown = rest.find((arg) => !known.includes(arg));
	if (unknown !== void 0) return refused(`${first} does not know ${quoted(unknown)}.${first === "start" ? " Its settings are variables of the environment: docs/operators.md." : ""}`);
	return first === "start" ? { command: "start" } : {
		command: "doctor",
		json: rest.includes("--json"),
		noColor: rest.some((arg) => arg.startsWith("--no-colo"))
	};
}
function refused(why) {
	return {
		command: "say",
		text: `${why} node dist/app.js --help lists the commands.\n`,
		exitCode: 2
	};
}
function quoted(text) {
	return JSON.stringify(text.slice(0, 100)).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
}

// src/app/packages.ts
const PACKAGES = [
	"@electric-sql/pglite",
	"kysely",
	"pg",
	"pg-boss",
	"pino",
	"probot"
];
function missingPackages(resolve) {
	return PACKAGES.filter((name) => {
		try {
			resolve(name);
			return false;
		} catch {
			return true;
		}
	});
}
function packageNotFound(error) {
	if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_MODULE_NOT_FOUND" && error.code !== "MODULE_NOT_FOUND") return void 0;
	const what = /^Cannot find (?:package|module) '([^']{1,4096})'/.exec(error.message)?.[1]?.replaceAll("\\", "/") ?? "";
	const folder = what.lastIndexOf("/node_modules/");
	const name = folder === -1 ? what : what.slice(folder + 14);
	return /^(?:@[\w.-]+\/)?\w[\w.-]*(?=\/|$)/.exec(name)?.[0];
}
function packagesMissing(names, entry) {
	return `GPAI Docket's app cannot start: ${names.join(", ")} ${names.length === 1 ? "is" : "are"} not installed. Fix: run npm ci --omit=dev in ${fileURLToPath(new URL("..", entry)).replace(/(?<=.)[\\/]$/, "")}, and start it again.\n`;
}

// src/app/index.ts
const asked = readCommandLine(process.argv.slice(2));
if (asked.command === "say") {
	(asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.text);
	process.exitCode = asked.exitCode;
} else if (nodeIsTooOld(process.version)) refuse(`GPAI Docket's app needs Node ${OLDEST_NODE} or later, and this is Node ${process.versions.node}.\nFix: install Node 24 (https://nodejs.org), and start it again. The command line and the Action run on Node 20 as they are.\n`);
else {
	const missing = missingPackages((name) => import.meta.resolve(name));
	if (missing.length > 0) refuse(packagesMissing(missing, import.meta.url));
	else try {
		const { main } = await import("./chunks/main.js");
		await main(asked);
	} catch (error) {
		const name = packageNotFound(error);
		if (name === void 0) throw error;
		refuse(packagesMissing([name], import.meta.url));
	}
}
function refuse(why) {
	process.stderr.write(why);
	process.exitCode = 1;
}

export {  };