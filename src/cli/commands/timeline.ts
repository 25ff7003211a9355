import type { Report } from "../../checks/types.ts";
import { inspect } from "../../engine/inspect.ts";
import { renderJson } from "../../report/json.ts";
import { timelineDocument } from "../../report/timeline-json.ts";
import { finesLines, lawLines, legendLines, modelTimelineLines, renderLawTimeline } from "../../report/timeline-text.ts";
import { wrap } from "../../report/style.ts";
import { isoDate, oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";

const FORMATS = ["text", "json", "svg"] as const;

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

/** The law's own dates, where no model has any of its own. */
function lawOnly(report: Report, now: string, all: boolean, io: Io): string {
  const why = report.models.length === 0 ? "No model and no record was found here" : "Nothing is declared here yet (gpai-docket init writes the records)";
  return `${wrap(`${why}: these are the dates of the law.`, io.width, "").join("\n")}\n\n${renderLawTimeline(now, { width: io.width, style: io.style, all })}`;
}

function text(report: Report, now: string, asked: { readonly all: boolean; readonly fines: boolean }, io: Io): string {
  const view = { width: io.width, style: io.style };
  const declared = report.models.filter((model) => model.profile.role !== null);
  const fines = asked.fines ? ["", ...finesLines(view)] : [];
  if (declared.length === 0) return `${lawOnly(report, now, asked.all, io)}${fines.map((line) => `${line}\n`).join("")}`;
  const models = report.models.flatMap((model, i) => [...(i === 0 ? [] : [""]), ...modelTimelineLines(model, now, view)]);
  const law = asked.all ? ["", io.style("bold", "Every date of the law"), ...lawLines(now, { ...view, all: true })] : [];
  return `${[...models, ...law, ...fines, "", ...legendLines(view)].join("\n")}\n`;
}

async function picture(report: Report, now: string): Promise<string> {
  const drawn = report.models.filter((model) => (model.dates ?? []).length > 0);
  const [model, second] = drawn;
  // A mirror or a model that is not placed has declared all there is to declare: its words stand in the text.
  const declared = report.models.some((one) => one.profile.role !== null);
  if (model === undefined) throw new UsageError("no model here has a day to draw", `${declared ? "No day binds what is declared here" : "Declare role and dates.eu_market in .gpai/model.yaml"}; gpai-docket timeline without --format says more.`);
  if (second !== undefined) throw new UsageError("--format svg draws one model", `Name one with --model: ${drawn.map((one) => one.id).join(", ").slice(0, 300)}`);
  const { timelineFile } = await import("../../report/timeline-file.ts");
  return timelineFile(model, now);
}

/** `gpai-docket timeline`. */
export const timeline: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { model: { type: "string" }, now: { type: "string" }, format: { type: "string" }, all: { type: "boolean" }, fines: { type: "boolean" } }, 1);
    const format = oneOf("--format", args.text("format") ?? "text", FORMATS);
    const now = isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10));
    const asked = { all: args.flag("all"), fines: args.flag("fines") };
    if (format === "svg" && asked.fines) throw new UsageError("--fines has no place in a picture", "Leave one of --fines and --format svg out.");
    const model = args.text("model");
    const progress = progressLine(io, () => Date.now());
    const report = await inspect({ path: args.positionals[0] ?? ".", now, progress: progress.step, ...(model === undefined ? {} : { model }) }).finally(progress.done);
    if (format === "svg") io.out(await picture(report, now));
    else if (format === "json") io.out(renderJson(timelineDocument(report, now, asked)));
    else io.out(text(report, now, asked, io));
    return 0;
  },
};
