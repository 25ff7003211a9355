import { t as forPublic } from "./confidential.js";
import { t as inspect } from "./inspect.js";
import { t as plainStyle } from "./style.js";
import { i as readArgs, n as isoDate, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";
import { t as FAIL_ON } from "./fail-on.js";
import { t as renderJson } from "./json2.js";
import { n as renderMarkdown, t as SUMMARY_BUDGET } from "./markdown.js";
import { n as renderText } from "./text.js";
import { n as gitPlace } from "./revision.js";
import { writeFile } from "node:fs/promises";

// src/cli/commands/check-formats.ts
const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"html"
];
async function rendered(format, report, view) {
	switch (format) {
		case "json": return renderJson(report);
		case "markdown": return renderMarkdown(report, { maxBytes: SUMMARY_BUDGET });
		case "sarif": {
			const { renderSarif } = await import("./sarif.js");
			return renderSarif(report, { folder: await folderInRepository(view.path) });
		}
		case "html": {
			const { renderHtml } = await import("./html2.js");
			return renderHtml(report);
		}
		case "text": return renderText(report, view);
	}
}
async function folderInRepository(path) {
	const found = await gitPlace(path);
	return "place" in found && found.place.prefix !== "" ? found.place.prefix.replace(/\/$/, "") : ".";
}

// src/cli/commands/check.ts
const help = `Usage: gpai-docket check [PATH] [options]

Reads the model artifacts and the records of a repository (default: the current folder) and says, for each obligation of the
catalogue, whether a record is present and consistent. Needs no network. A repository without .gpai/ gets a first report.

  --base REV        judge the change since REV (its merge base with HEAD): older findings do not fail
  --model ID        judge one model only
  --format F        text (default), json, markdown, sarif (2.1.0, for code scanning), html (one file to read, print and keep)
  --output, -o FILE write the report to FILE instead of standard output
  --now DATE        judge as of DATE (default: today, UTC), e.g. 2026-11-22
  --fail-on LEVEL   error, conflict, gap, stale (default), unknown, never: exit 1 at this level or worse
  --public          leave out what is confidential (systemic risk, incidents, requests of authorities), for a log that others read
  --verbose         text: list every obligation, also what is recorded or does not apply
  --no-color        no colours

Exit codes: 0 nothing at or above the level, 1 findings at or above it, 2 could not run.

Examples:
  gpai-docket check .
  gpai-docket check . --base origin/main
  gpai-docket check path/to/model --format json --output report.json
  gpai-docket check . --format html --output report.html
`;
const check = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			base: { type: "string" },
			model: { type: "string" },
			format: { type: "string" },
			output: {
				type: "string",
				short: "o"
			},
			now: { type: "string" },
			"fail-on": { type: "string" },
			public: { type: "boolean" },
			verbose: { type: "boolean" }
		}, 1);
		const format = oneOf("--format", args.text("format") ?? "text", FORMATS);
		const now = isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const failOn = args.text("fail-on");
		const base = args.text("base");
		const model = args.text("model");
		const progress = progressLine(io, () => Date.now());
		const judged = await inspect({
			path: args.positionals[0] ?? ".",
			now,
			progress: progress.step,
			...base === void 0 ? {} : { base },
			...model === void 0 ? {} : { model },
			...failOn === void 0 ? {} : { failOn: oneOf("--fail-on", failOn, FAIL_ON) }
		}).finally(progress.done);
		const report = args.flag("public") ? forPublic(judged) : judged;
		const output = args.text("output");
		const style = output === void 0 ? io.style : plainStyle;
		const text = await rendered(format, report, {
			path: args.positionals[0] ?? ".",
			width: io.width,
			style,
			verbose: args.flag("verbose")
		});
		if (output === void 0) io.out(text);
		else await writeFile(output, text).catch((error) => {
			throw new UsageError(`--output ${output} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
		});
		return report.fails ? 1 : 0;
	}
};

export { check };