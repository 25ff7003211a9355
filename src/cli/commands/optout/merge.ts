import { readdir } from "node:fs/promises";
import { MAX_PARTIAL_BYTES, mergePartials, parsePartial } from "../../../optout/verify/partial.ts";
import { canonicalJson } from "../../../optout/verify/render.ts";
import { RepositoryError } from "../../../repository/port.ts";
import { oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import { mergeRows } from "./merge-rows.ts";
import { readText, writeWhole } from "./verify-files.ts";
import { nothingFound, verificationText } from "./verify-text.ts";

const help = `Usage: gpai-docket optout merge PARTIAL… [options]

Makes one result of the partials that gpai-docket optout verify --shard I/N --output FILE wrote: the same, byte for byte, as one run
over everything. PARTIAL is a file, or a folder of .json files. Partials of other options or inputs are refused, and so are missing and double shards.

  --output, -o FILE   write the result as JSON
  --rows FILE         file of rows of one shard (verify --rows); repeat it for each
  --rows-output FILE  write those rows as one file, in the order of the manifests; .gz compresses
  --format F          text (default) or json

Exit codes: 0 every row honoured and everything read, 1 something was found, left unanswered or not read, 2 could not run.

Example:
  gpai-docket optout merge part-*.json --output .gpai/optout/verification.json
`;

const MAX_FILES = 10_000;

/** `gpai-docket optout merge`. */
export const merge: Command = {
  help,
  async run(argv, io) {
    const text = { type: "string" } as const;
    const args = readArgs(argv, { output: { type: "string", short: "o" }, out: text, rows: { type: "string", multiple: true }, "rows-output": text, format: text }, MAX_FILES);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const rowsOutput = args.text("rows-output");
    if ((args.texts("rows").length > 0) !== (rowsOutput !== undefined)) throw new UsageError("--rows and --rows-output go together");
    const paths = await filesOf(args.positionals);
    if (paths.length === 0) throw new UsageError("No partial was named", "gpai-docket optout merge part-*.json --output verification.json");
    const partials = [];
    for (const path of paths) {
      const parsed = parsePartial(path, await readText(path, MAX_PARTIAL_BYTES));
      if (!parsed.ok) throw new RepositoryError(parsed.reason, { path, fix: "give the files that gpai-docket optout verify --shard I/N --output FILE wrote" });
      partials.push({ name: path, partial: parsed.value });
    }
    const merged = mergePartials(partials);
    if (!merged.ok) throw new RepositoryError(merged.reason, { fix: "run every shard 1/N … N/N with the same options and files" });
    const json = canonicalJson(merged.value);
    const output = args.text("output") ?? args.text("out");
    if (rowsOutput !== undefined) await mergeRows(args.texts("rows"), merged.value.inputs.filter((one) => one.role === "manifest").map((one) => one.name), rowsOutput);
    if (output !== undefined) await writeWhole("--output", output, json);
    io.out(format === "json" ? json : verificationText(merged.value, io.style));
    return nothingFound(merged.value) ? 0 : 1;
  },
};

async function filesOf(given: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const one of given) {
    const inside = await readdir(one).catch(() => undefined);
    if (inside === undefined) paths.push(one);
    else paths.push(...inside.filter((name) => name.endsWith(".json")).sort().map((name) => `${one.replace(/\/$/, "")}/${name}`));
  }
  return paths;
}
