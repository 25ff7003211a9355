import { renderClocks, clocksDocument } from "../../report/clocks.ts";
import { oneOf, readArgs } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket explain clocks [--format F]

Shows every clock: what day it counts from, how long it runs, what stops it, the entry of the catalogue and whose it is (act, notice,
code, house). House rules are shown with their usual length; gpai-docket explain config shows the one that holds for a repository.

  --format F    text (default), json
  --no-color    no colours

Exit codes: 0 shown, 2 could not run.
`;

/** `gpai-docket explain clocks`. */
export const explainClocks: Command = {
  help,
  run(argv, io) {
    const args = readArgs(argv, { format: { type: "string" } }, 0);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    io.out(format === "json" ? `${JSON.stringify(clocksDocument(), null, 2)}\n` : renderClocks({}, { width: io.width, style: io.style }));
    return Promise.resolve(0);
  },
};
