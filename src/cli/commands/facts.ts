import { readFacts } from "../../artifacts/facts.ts";
import { renderFacts } from "../../report/facts-text.ts";
import { renderJson } from "../../report/json.ts";
import { openRepository } from "../../repository/open.ts";
import { oneOf, readArgs } from "../args.ts";
import type { Command } from "../command.ts";
import { progressLine } from "../progress.ts";

const help = `Usage: gpai-docket facts [PATH] [options]

Shows what can be read from the model artifacts of a repository: parameters, licence, base model, datasets, compute … Each fact
carries its source (file and line), the method, and how sure it is. docs/facts.md explains every key.

  --format F    text (default), json
  --no-color    no colours

Exit codes: 0 shown, 2 could not run.
`;

/** `gpai-docket facts`. */
export const facts: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { format: { type: "string" } }, 1);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const source = await openRepository(args.positionals[0] ?? ".");
    const progress = progressLine(io, () => Date.now());
    try {
      const { facts: document } = await readFacts(source, { progress: progress.step });
      progress.done();
      io.out(format === "json" ? renderJson(document) : renderFacts(document, { width: io.width, style: io.style, verbose: true }));
      return 0;
    } finally {
      await source.close();
    }
  },
};
