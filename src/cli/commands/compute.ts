import { type ComputeStatement, RECIPIENTS, type Recipient } from "../../checks/compute-statement/types.ts";
import { computeStatements } from "../../engine/compute.ts";
import { renderComputeYaml } from "../../report/compute-yaml.ts";
import { renderCompute } from "../../report/compute-text.ts";
import { visible } from "../../report/escape.ts";
import { renderJson } from "../../report/json.ts";
import { openRepository } from "../../repository/open.ts";
import { isoDate, oneOf, readArgs } from "../args.ts";
import type { Command } from "../command.ts";
import { progressLine } from "../progress.ts";

const WORDS = ["aio", "nca", "downstream"] as const;
const BY_WORD: Readonly<Record<(typeof WORDS)[number], Recipient>> = { aio: "AIO", nca: "NCA", downstream: "DP" };

const help = `Usage: gpai-docket compute [PATH] [options]

States the training compute and energy of a model, with sources: parameters, tokens and device-hours; the two methods of estimating
compute side by side with what they assume and lack, each with its 30 % error beside 10^23 FLOP (what feeds parameter updates) and
10^25 FLOP (cumulative); energy in MWh; which fields of the Model Documentation Form each recipient gets, and with which precision;
the amount as a notification writes it; and lines to paste into documentation.yaml and model.yaml.

Nothing is decided. Estimates and places are shown; amounts that the provider recorded only with --show-recorded, for your own
terminal: they are for the AI Office and not for a public log.

  --model ID         one model only
  --for R            aio (AI Office), nca (national authorities), downstream (downstream providers); default: all three
  --format F         text (default), json, yaml (only the lines to paste)
  --show-recorded    also the recorded amounts
  --now DATE         the day on the statement (default: today, UTC)
  --no-color         no colours

Exit codes: 0 shown, also where amounts are missing; 2 could not run.

Examples:
  gpai-docket compute .
  gpai-docket compute . --for aio --format yaml
`;

/** What is for downstream providers alone holds no amount: the form gives them none. */
function forRecipients(one: ComputeStatement, recipients: readonly Recipient[]): object {
  const { recipients: all, ...rest } = one;
  const chosen = Object.fromEntries(recipients.map((recipient) => [recipient, all[recipient]]));
  return recipients.some((recipient) => recipient !== "DP") ? { ...rest, recipients: chosen } : { schemaVersion: one.schemaVersion, model: one.model, date: one.date, recipients: chosen };
}

/** `gpai-docket compute`. Exit code 0, also where amounts are missing: it states. */
export const compute: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { model: { type: "string" }, for: { type: "string" }, format: { type: "string" }, now: { type: "string" }, "show-recorded": { type: "boolean" } }, 1);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json", "yaml"]);
    const asked = args.text("for");
    const recipients: readonly Recipient[] = asked === undefined ? RECIPIENTS : [BY_WORD[oneOf("--for", asked, WORDS)]];
    const date = isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10));
    const model = args.text("model");
    const source = await openRepository(args.positionals[0] ?? ".");
    const progress = progressLine(io, () => Date.now());
    try {
      const { statements, unreadable } = await computeStatements(source, { date, showRecorded: args.flag("show-recorded"), progress: progress.step, ...(model === undefined ? {} : { model }) });
      progress.done();
      for (const one of unreadable.slice(0, 5)) io.err(`${io.style("yellow", "not read:")} ${visible(one.path)}: ${visible(one.reason)}\n`);
      if (unreadable.length > 5) io.err(`… and ${unreadable.length - 5} more; gpai-docket check lists them\n`);
      if (statements.length === 0) io.err("No model was found here, and no record speaks of one: gpai-docket init writes the records.\n");
      else if (format === "text") io.out(renderCompute(statements, { width: io.width, style: io.style, recipients }));
      else if (format === "yaml") io.out(renderComputeYaml(statements, recipients));
      if (format === "json") io.out(renderJson(statements.map((one) => forRecipients(one, recipients))));
      return 0;
    } finally {
      progress.done();
      await source.close();
    }
  },
};
