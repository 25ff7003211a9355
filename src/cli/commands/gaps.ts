import type { Marker } from "../../checks/gaps/marker.ts";
import { difference, differenceWords, isSame } from "../../checks/gaps/state.ts";
import { analyseGaps, type GapsOptions, type ModelGaps } from "../../engine/gaps.ts";
import { lookAt, type Target, writeDocument } from "../../engine/gaps-write.ts";
import { GAP_FORMATS, type GapFormat, renderGaps } from "../../report/gaps/render.ts";
import { renderGapsText } from "../../report/gaps/text.ts";
import { visible } from "../../report/escape.ts";
import { isoDate, oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";

const help = `Usage: gpai-docket gaps [PATH] [options]

Compares the measures of the chapters of the Code that you did not sign with the means that you declare instead in model.yaml
(Arts. 53(4), 55(2); Guidelines, section 5.1): for each measure the duty of the Act behind it, the means, the evidence with its
SHA-256 digest, what is missing, what the records show anyway, and the question that a person must answer. It calls nothing adequate.
Without --format it prints a short table.

  --model ID        the one model, where there are several
  --chapter C       transparency, copyright or safety: this chapter alone
  --format F        text (default), markdown, html (to read, print and send), json
  --output, -o FILE write the document to FILE; without --format its ending decides (.md, .html, .json). Written over: only a document
                    of this command that nobody has changed by hand. Links are never followed
  --check           write nothing: does the document (--output, or gap_analysis in model.yaml) still show today's state?
  --now DATE        analyse as of DATE (default: today, UTC), e.g. 2026-11-23
  --no-color        no colours

Name the document under code_of_practice.gap_analysis: gpai-docket check then says when the means or their evidence have changed.
Kept out of it: the safety records' values, whether there was an incident, amounts of compute and energy, the id of a receipt.

Exit codes: 0 shown, written, current, or nothing to analyse; 1 with --check: missing or out of date; 2 could not run.

Examples:
  gpai-docket gaps .
  gpai-docket gaps . --output docs/gap-analysis.md
  gpai-docket gaps . --check
`;

const CHAPTERS = ["transparency", "copyright", "safety"] as const;

/** `gpai-docket gaps`. */
export const gaps: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { model: { type: "string" }, chapter: { type: "string" }, format: { type: "string" }, output: { type: "string", short: "o" }, now: { type: "string" }, check: { type: "boolean" } }, 1);
    const path = args.positionals[0] ?? ".";
    const output = args.text("output");
    const format = formatOf(args.text("format"), output);
    const check = args.flag("check");
    const [model, chapter] = [args.text("model"), args.text("chapter")];
    const now = isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10));
    const target = output === undefined ? undefined : await lookAt(output, path);
    const progress = progressLine(io, () => Date.now());
    const options: GapsOptions = {
      path, now, progress: progress.step, ...(model === undefined ? {} : { model }), ...(chapter === undefined ? {} : { chapter: oneOf("--chapter", chapter, CHAPTERS) }),
      ...(target?.before?.marker === undefined ? {} : { previous: target.before.marker }),
    };
    const all = await analyseGaps(options).finally(progress.done);
    if (check) return checked(all, target, output, io);
    const one = all.length === 1 ? all[0] : undefined;
    if (one === undefined && format !== "text") throw new UsageError(`There are ${all.length} models, and a document is about one`, `Add --model with one of: ${all.map(({ analysis }) => analysis.model.id).join(", ")}`);
    if (one === undefined || format === "text") { io.out(all.map(({ analysis }) => renderGapsText(analysis, io)).join("\n")); return 0; }
    return shown(one, format, target, output, io);
  },
};

function formatOf(given: string | undefined, output: string | undefined): GapFormat | "text" {
  if (given === undefined) return output === undefined ? "text" : /\.html?$/i.test(output) ? "html" : /\.json$/i.test(output) ? "json" : "markdown";
  const format = oneOf("--format", given, ["text", ...GAP_FORMATS]);
  if (format === "text" && output !== undefined) throw new UsageError("--format text is for reading in a terminal, not for a document", "Give markdown, html or json.");
  return format;
}

async function shown({ analysis, file }: ModelGaps, format: GapFormat, target: Target | undefined, output: string | undefined, io: Io): Promise<number> {
  if (analysis.status !== "analysed") {
    if (format === "json" && output === undefined) { io.out(renderGaps(format, analysis)); return 0; }
    io.out(renderGapsText(analysis, io));
    if (output !== undefined) io.out("\nNothing was written.\n");
    return output !== undefined && analysis.status === "not-declared" ? 2 : 0;
  }
  const text = renderGaps(format, analysis);
  if (target === undefined || output === undefined) { io.out(text); return 0; }
  const written = await writeDocument(target, output, text);
  io.out(`${io.style(written ? "green" : "dim", written ? "written" : "same   ")}  ${visible(output)}\n`);
  if (file.kind === "none") io.out("Name it in .gpai/model.yaml, so that the checks keep it current:\n  gap_analysis: <its path in the repository>   # under code_of_practice\n");
  return 0;
}

/** Exit code: 1 where a document is missing or does not show today's state. */
function checked(all: readonly ModelGaps[], target: Target | undefined, output: string | undefined, io: Io): number {
  let code = 0;
  for (const one of all) {
    const [bad, words] = stateWords(one, target, output);
    if (bad) code = Math.max(code, one.analysis.status === "not-declared" ? 2 : 1);
    io.out(`${io.style(bad ? "yellow" : "green", bad ? "not current" : "current    ")}  ${visible(one.analysis.model.id)}: ${visible(words)}\n`);
  }
  return code;
}

function stateWords({ analysis, file }: ModelGaps, target: Target | undefined, output: string | undefined): readonly [boolean, string] {
  if (analysis.status !== "analysed") return [analysis.status === "not-declared", analysis.reason ?? "nothing is to be analysed."];
  if (output !== undefined) {
    if (target?.before === undefined) return [true, `${output} does not exist.`];
    return target.before.marker === undefined ? [true, `${output} is no document that gpai-docket gaps wrote.`] : compared(target.before.marker, output, analysis);
  }
  switch (file.kind) {
    case "none": return [true, "no gap analysis is named (code_of_practice.gap_analysis in model.yaml)."];
    case "missing": return [true, `${file.text} is not in the repository.`];
    case "broken": return [true, `${file.path} cannot be told to be current: its marker cannot be read.`];
    case "own": return [false, `${file.text} is a document of your own; what it says was not compared.`];
    case "ours": return compared(file.marker, file.path, analysis);
  }
}

function compared(marker: Marker, path: string, { state }: ModelGaps["analysis"]): readonly [boolean, string] {
  const changes = difference(marker, state);
  if (!isSame(changes)) return [true, `${path} of ${marker.date} does not show today's state: ${differenceWords(changes).join("; ")}. Write it anew: gpai-docket gaps . --output ${path}`];
  if (changes.notCompared.length > 0) return [true, `${path} of ${marker.date} was compared without the evidence for ${changes.notCompared.join(", ")}, which could not be read.`];
  return [false, `${path} of ${marker.date} shows today's state; means and evidence are unchanged since ${marker.since}.`];
}
