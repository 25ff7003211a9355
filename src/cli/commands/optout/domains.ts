import { writeFile } from "node:fs/promises";
import { rankDomains } from "../../../optout/domains/rank.ts";
import { type Accelerator, type DomainRead, readDomainRows } from "../../../optout/domains/read.ts";
import { type DomainReport, renderDomainsCsv, renderDomainsJson } from "../../../optout/domains/render.ts";
import { DomainTally } from "../../../optout/domains/tally.ts";
import { COLUMNS } from "../../../optout/manifest/row.ts";
import { visible } from "../../../report/escape.ts";
import { findEvidence, openEvidence } from "../../../repository/evidence.ts";
import { oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import type { Io } from "../../io.ts";
import { progressLine } from "../../progress.ts";
import { domainEngine, ENGINES } from "./domains-engine.ts";

const help = `Usage: gpai-docket optout domains PATH… [options]

Makes the list that field 2.3.8 of the public summary asks for: the registrable domains with the most retained content, the top
10 % of them, rounded up. PATH is a crawl manifest, a folder of them, or a glob; JSON Lines, CSV, TSV, CDXJ (plain, gzip
or zstd), Parquet, WARC.

  --sme               the rule for small and medium-sized enterprises: top 5 % or 1,000, whichever is lower
  --by-modality       rank each modality by itself (column modality)
  --by rows           rank by number of rows, where the manifests give no bytes
  --columns k=v,…     map columns, e.g. url=page_url,bytes=content_length
  --engine E          js (default); duckdb: read Parquet through DuckDB, which you install beside (npm install @duckdb/node-api): it is
                      found, and its code run, from the folder you are in, or from GPAI_DUCKDB=/path/to/node_modules; auto: duckdb
                      where it is there and gives the same result, else js
  --private-suffixes  take users' sites under github.io and the like as domains of their own
  --out FILE          write the list there instead of printing it
  --format F          csv (default), json

Exit codes: 0 all was read, 1 something was not read and the list is incomplete, 2 could not run.

Example:
  gpai-docket optout domains crawl/ --out docs/domains.csv
`;

const MAX_PATHS = 10_000;

/** `gpai-docket optout domains`. */
export const domains: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { sme: { type: "boolean" }, "by-modality": { type: "boolean" }, by: { type: "string" }, columns: { type: "string" }, engine: { type: "string" }, "private-suffixes": { type: "boolean" }, out: { type: "string" }, format: { type: "string" } }, MAX_PATHS);
    const format = oneOf("--format", args.text("format") ?? "csv", ["csv", "json"]);
    const by = oneOf("--by", args.text("by") ?? "bytes", ["bytes", "rows"]);
    const columns = columnMap(args.text("columns"));
    const wanted = oneOf("--engine", args.text("engine") ?? "js", ENGINES);
    if (args.positionals.length === 0) throw new UsageError("No crawl manifest was given", "Name one: gpai-docket optout domains crawl.jsonl.gz");
    const paths = [...new Set((await Promise.all(args.positionals.map((path) => findEvidence(path)))).flat())].sort();
    const privateSuffixes = args.flag("private-suffixes");
    const tally = new DomainTally({ privateSuffixes });
    const engine = await domainEngine(wanted, io);
    const reads = await readAll(paths, columns, tally, io, engine.accelerate);
    engine.say();
    const byModality = args.flag("by-modality");
    if (byModality && tally.tooMany) throw new UsageError("The column modality holds more than 64 different values, which are no modalities", "Map the right one, e.g. --columns modality=media_type, or leave --by-modality out.");
    if (by === "bytes" && tally.retained > 0 && tally.withoutBytes === tally.retained) throw new UsageError("No row says how many bytes it has, so domains cannot be ranked by size of content", "Map the column, e.g. --columns bytes=content_length, or rank by number of rows: --by rows (the list then says so).");
    const options = { sme: args.flag("sme"), byModality, by, privateSuffixes };
    const unreadable = reads.reduce((sum, read) => sum + read.bad, 0) + tally.badUrl;
    const report: DomainReport = {
      ranking: rankDomains(tally, options), options, sources: reads, incomplete: whatIsMissing(reads, tally, by),
      rows: { retained: tally.retained, dropped: tally.dropped, withoutBytes: tally.withoutBytes, unreadable },
    };
    const text = format === "csv" ? renderDomainsCsv(report) : renderDomainsJson(report);
    const out = args.text("out");
    if (out === undefined) io.out(text);
    else await write(out, text);
    say(report, tally, out, io);
    return report.incomplete.length > 0 ? 1 : 0;
  },
};

async function readAll(paths: readonly string[], columns: Readonly<Record<string, string>>, tally: DomainTally, io: Io, accelerate: Accelerator | undefined): Promise<DomainRead[]> {
  const progress = progressLine(io, () => Date.now());
  const reads: DomainRead[] = [];
  for (const [index, path] of paths.entries()) {
    const file = await openEvidence(path);
    try {
      reads.push(await readDomainRows(file, { columns }, tally, (done) => { progress.step(`${file.name} (${String(index + 1)}/${String(paths.length)}): ${done}`); }, accelerate));
    } finally {
      await file.close();
    }
  }
  progress.done();
  return reads;
}

function whatIsMissing(reads: readonly DomainRead[], tally: DomainTally, by: "bytes" | "rows"): string[] {
  const out = reads.flatMap((read) => [
    ...(read.problem === undefined ? [] : [`${read.name}: ${read.problem.reason}${read.problem.fix === undefined ? "" : `; ${read.problem.fix}`}`]),
    ...(read.firstBad === undefined ? [] : [`${read.name}: ${String(read.bad)} ${read.bad === 1 ? "row" : "rows"} could not be read, the first in line ${String(read.firstBad.line)} (${read.firstBad.reason})`]),
  ]);
  if (tally.badUrl > 0) out.push(`${String(tally.badUrl)} rows have no http(s) URL`);
  if (tally.full > 0) out.push(`${String(tally.full)} rows could not be counted: too many domains`);
  if (by === "bytes" && tally.withoutBytes > 0) out.push(`${String(tally.withoutBytes)} retained rows have no byte count and count as nothing`);
  if (tally.retained === 0) out.push("no retained row with a URL was found");
  return out;
}

function say(report: DomainReport, tally: DomainTally, out: string | undefined, io: Io): void {
  const { ranking, options, incomplete } = report;
  const several = tally.modalities.length;
  if (out !== undefined) io.err(`Wrote ${String(ranking.listed.length)} domain names (${String(ranking.total)} domains in all) to ${visible(out)}.\n`);
  if (!options.byModality && several > 1) io.err(`note: the rows have ${String(several)} modalities; the rule asks for a list that represents them: --by-modality\n`);
  for (const text of incomplete.slice(0, 20)) io.err(`${io.style("yellow", "incomplete:")} ${visible(text)}\n`);
  if (incomplete.length > 20) io.err(`${io.style("yellow", "incomplete:")} and ${String(incomplete.length - 20)} more\n`);
}

/** `url=page,bytes=size` as a map; names are checked against the columns of a manifest. */
function columnMap(text: string | undefined): Readonly<Record<string, string>> {
  const map: Record<string, string> = {};
  for (const part of (text ?? "").split(",").filter((one) => one !== "")) {
    const cut = part.indexOf("=");
    const name = oneOf("--columns", part.slice(0, Math.max(0, cut)).trim(), COLUMNS);
    map[name] = part.slice(cut + 1).trim();
  }
  return map;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions.");
  }
}
