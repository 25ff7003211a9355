import { schemaTexts } from "../../engine/schemas.ts";
import { readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket schema [NAME]

Prints the JSON Schema (draft 2020-12) of a record file (model, documentation, summary, copyright …), of the report or of the
facts document. Without NAME: lists the names.

Exit codes: 0 printed, 2 there is no such schema.
`;

/** `gpai-docket schema`. */
export const schema: Command = {
  help,
  run(argv, io) {
    const args = readArgs(argv, {}, 1);
    const texts = schemaTexts();
    const name = args.positionals[0];
    if (name === undefined) {
      io.out(`${[...texts.keys()].join("\n")}\n`);
      return Promise.resolve(0);
    }
    const text = texts.get(name.replace(/(?:\.schema)?\.(?:json|ya?ml)$/, ""));
    if (text === undefined) return Promise.reject(new UsageError(`There is no schema named ${JSON.stringify(name)}`, `Names: ${[...texts.keys()].join(", ")}`));
    io.out(text);
    return Promise.resolve(0);
  },
};
