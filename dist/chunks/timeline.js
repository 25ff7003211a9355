import { t as inspect } from "./inspect.js";
import { t as renderJson } from "./json2.js";
import { n as modelDates } from "./model-dates.js";
import { a as renderLawTimeline, c as sanctions, i as modelTimelineLines, n as lawLines, o as timeline$1, r as legendLines, s as NO_AMOUNT, t as finesLines } from "./timeline-text.js";
import { n as wrap } from "./style.js";
import { i as readArgs, n as isoDate, r as oneOf, t as UsageError } from "./args.js";
import { t as progressLine } from "./progress2.js";

// src/report/timeline-json.ts
function timelineDocument(report, now, asked) {
	return {
		schemaVersion: 1,
		now,
		models: report.models.map((model) => {
			const { none, question } = modelDates(model.profile, now);
			return {
				id: model.id,
				...model.name === void 0 ? {} : { name: model.name },
				dates: model.dates ?? [],
				...none === void 0 ? {} : { none },
				...question === void 0 ? {} : { question }
			};
		}),
		law: timeline$1().filter((entry) => asked.all || entry.relevance !== "context"),
		...asked.fines ? { fines: {
			entries: sanctions(),
			note: NO_AMOUNT
		} } : {}
	};
}

// src/cli/commands/timeline.ts
const FORMATS = [
	"text",
	"json",
	"svg"
];
const help = `Usage: gpai-docket timeline [PATH] [options]

Shows the days that bind the model declared in PATH/.gpai (default: the current folder), those that its records count, and those
that are information only. Where nothing is declared: the dates of the law.

  --model ID    one model only
  --now DATE    as seen on DATE (default: today, UTC)
  --format F    text (default), json, svg (a picture of one model's days)
  --all         text: also every date of the law, with context
  --fines       also the ceiling of Art. 101, in the words of the catalogue; shown nowhere else but in explain
  --no-color    no colours

Exit codes: 0 shown, 2 could not run.

Examples:
  gpai-docket timeline .
  gpai-docket timeline . --format svg > timeline.svg
`;
function lawOnly(report, now, all, io) {
	const why = report.models.length === 0 ? "No model and no record was found here" : "Nothing is declared here yet (gpai-docket init writes the records)";
	return `${wrap(`${why}: these are the dates of the law.`, io.width, "").join("\n")}\n\n${renderLawTimeline(now, {
		width: io.width,
		style: io.style,
		all
	})}`;
}
function text(report, now, asked, io) {
	const view = {
		width: io.width,
		style: io.style
	};
	const declared = report.models.filter((model) => model.profile.role !== null);
	const fines = asked.fines ? ["", ...finesLines(view)] : [];
	if (declared.length === 0) return `${lawOnly(report, now, asked.all, io)}${fines.map((line) => `${line}\n`).join("")}`;
	const models = report.models.flatMap((model, i) => [...i === 0 ? [] : [""], ...modelTimelineLines(model, now, view)]);
	const law = asked.all ? [
		"",
		io.style("bold", "Every date of the law"),
		...lawLines(now, {
			...view,
			all: true
		})
	] : [];
	return `${[
		...models,
		...law,
		...fines,
		"",
		...legendLines(view)
	].join("\n")}\n`;
}
async function picture(report, now) {
	const drawn = report.models.filter((model) => (model.dates ?? []).length > 0);
	const [model, second] = drawn;
	const declared = report.models.some((one) => one.profile.role !== null);
	if (model === void 0) throw new UsageError("no model here has a day to draw", `${declared ? "No day binds what is declared here" : "Declare role and dates.eu_market in .gpai/model.yaml"}; gpai-docket timeline without --format says more.`);
	if (second !== void 0) throw new UsageError("--format svg draws one model", `Name one with --model: ${drawn.map((one) => one.id).join(", ").slice(0, 300)}`);
	const { timelineFile } = await import("./timeline-file.js");
	return timelineFile(model, now);
}
const timeline = {
	help,
	async run(argv, io) {
		const args = readArgs(argv, {
			model: { type: "string" },
			now: { type: "string" },
			format: { type: "string" },
			all: { type: "boolean" },
			fines: { type: "boolean" }
		}, 1);
		const format = oneOf("--format", args.text("format") ?? "text", FORMATS);
		const now = isoDate("--now", args.text("now") ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
		const asked = {
			all: args.flag("all"),
			fines: args.flag("fines")
		};
		if (format === "svg" && asked.fines) throw new UsageError("--fines has no place in a picture", "Leave one of --fines and --format svg out.");
		const model = args.text("model");
		const progress = progressLine(io, () => Date.now());
		const report = await inspect({
			path: args.positionals[0] ?? ".",
			now,
			progress: progress.step,
			...model === void 0 ? {} : { model }
		}).finally(progress.done);
		if (format === "svg") io.out(await picture(report, now));
		else if (format === "json") io.out(renderJson(timelineDocument(report, now, asked)));
		else io.out(text(report, now, asked, io));
		return 0;
	}
};

export { timeline };