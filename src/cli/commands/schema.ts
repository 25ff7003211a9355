import { schemaText, SCHEMA_NAMES } from "../../engine/schemas.ts";
import { readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";

const help = `Usage: gpai-docket schema [NAME]

Prints the JSON Schema (draft 2020-12) of a record file, of the report or of the facts document. Without NAME: lists the names.
Names: ${SCHEMA_NAMES.join(", ")}
`;

/** `gpai-docket schema`. */
export const schema: Command = {
  help,
  run(argv, io) {
    const args = readArgs(argv, {}, 1);
    const name = args.positionals[0];
    if (name === undefined) { io.out(`${SCHEMA_NAMES.join("\n")}\n`); return Promise.resolve(0); }
    const found = SCHEMA_NAMES.find((n) => n === name.replace(/(\.schema)?\.(json|ya?ml)$/, ""));
    if (found === undefined) throw new UsageError(`There is no schema named ${JSON.stringify(name)}`, `Names: ${SCHEMA_NAMES.join(", ")}`);
    io.out(schemaText(found));
    return Promise.resolve(0);
  },
};
