import { availableParallelism } from "node:os";
import { CrewError } from "../../../optout/verify/crew-error.ts";
import { parseShard, renderPartial, type Shard } from "../../../optout/verify/partial.ts";
import type { VerifyProgress } from "../../../optout/verify/plan.ts";
import { canonicalJson } from "../../../optout/verify/render.ts";
import { verifyShard } from "../../../optout/verify/verify.ts";
import { RepositoryError } from "../../../repository/port.ts";
import { oneOf, readArgs, UsageError } from "../../args.ts";
import type { Command } from "../../command.ts";
import { progressLine } from "../../progress.ts";
import { rowsFile, stateFolder, writable, writeWhole } from "./verify-files.ts";
import { planFromArgs } from "./verify-plan.ts";
import { nothingFound, verificationText } from "./verify-text.ts";

const help = `Usage: gpai-docket optout verify [PATH] [options]

Holds every row of crawl manifests against the robots.txt that was in force at its fetch, and against removal requests, exclusion
lists and known hosts. PATH is a repository (default: the current folder) whose .gpai/copyright.yaml names manifests, snapshots, lists,
crawlers, control_tokens and training_bots; each option below takes the place of what the record says. With --manifest and without
PATH no record is read. Nothing is fetched from the network.

  --manifest GLOB        crawl manifest: JSON Lines, CSV, TSV, CDXJ, Parquet, WARC; plain, .gz or .zst; repeatable
  --snapshots PATH       robots.txt snapshots: file, folder or glob; repeatable
  --removals FILE        register of removal requests; repeatable
  --exclusion FILE       list of sites to be left out; repeatable
  --agent NAME           name under which the data was fetched; repeatable
  --control-token NAME   token that never fetches (Google-Extended); repeatable
  --training-bot NAME    own training bot, where another crawler fetched; repeatable
  --columns K=V,…        columns of the manifests: url=page_url,fetched_at=crawl_time
  --manifest-format F    format, where the name does not say it: jsonl, csv, tsv, cdxj, cdx, parquet, warc
  --fetched-at TIME      time of the fetch, for rows that do not say it
  --as-of DATE           state of the data set: removal requests decided before it count
  --mode M               rfc9309 (default) or google: how robots.txt is read
  --both-modes           also count rows where the other mode says otherwise
  --other-agents         also count pages that keep other AI agents out
  --max-snapshot-age H   hours, default 24 (RFC 9309 section 2.4)
  --model ID             where the repository has records of several models
  --now DATE             judge as of DATE (default: today, UTC)
  --workers N            threads (default: one per processor; 0: none)
  --shard I/N            verify a part; --output then writes a partial for gpai-docket optout merge
  --resume FOLDER        keep finished manifests there, and go on where an interrupted run was
  --output, -o FILE      write the result as JSON
  --rows FILE            write the rows that are not plainly honoured as JSON Lines; .gz compresses
  --all-rows             with --rows: every row
  --format F             text (default) or json

The result is the same, byte for byte, whatever the number of workers or shards.

Exit codes: 0 every row honoured and everything read, 1 something was found, left unanswered or not read, 2 could not run.

Examples:
  gpai-docket optout verify --output .gpai/optout/verification.json
  gpai-docket optout verify --manifest 'crawl/*.jsonl.gz' --snapshots robots.jsonl.gz --agent ExampleBot
  gpai-docket optout verify --shard 1/8 --output part-1.json
`;

const MAX_WORKERS = 256;
/** PATH alone; more are taken to say what is wrong with them. */
const MAX_ARGUMENTS = 1_000_000;

/** `gpai-docket optout verify`. */
export const verify: Command = {
  help,
  async run(argv, io) {
    const text = { type: "string" } as const;
    const many = { type: "string", multiple: true } as const;
    const flag = { type: "boolean" } as const;
    const args = readArgs(argv, {
      manifest: many, snapshots: many, removals: many, exclusion: many, agent: many, "control-token": many, "training-bot": many,
      columns: text, "manifest-format": text, "fetched-at": text, "as-of": text, mode: text, "both-modes": flag, "other-agents": flag, "max-snapshot-age": text,
      model: text, now: text, workers: text, shard: text, resume: text, output: { type: "string", short: "o" }, out: text, rows: text, "all-rows": flag, format: text,
    }, MAX_ARGUMENTS);
    const format = oneOf("--format", args.text("format") ?? "text", ["text", "json"]);
    const workers = workersOf(args.text("workers"));
    const shard = shardOf(args.text("shard"));
    const [output, rowsPath, resume] = [args.text("output") ?? args.text("out"), args.text("rows"), args.text("resume")];
    if (rowsPath === undefined && args.flag("all-rows")) throw new UsageError("--all-rows needs --rows FILE");
    if (rowsPath !== undefined && resume !== undefined) throw new UsageError("--rows and --resume do not go together: rows of finished manifests are not kept");
    if (output !== undefined) await writable("--output", output);
    const planned = await planFromArgs(args, new Date().toISOString().slice(0, 10));
    const progress = progressLine(io, () => Date.now());
    try {
      const rows = rowsPath === undefined ? undefined : await rowsFile(rowsPath);
      const { result, partial } = await verifyShard(planned.plan, {
        workers, progress: speaker(progress.step), step: progress.step,
        ...(shard === undefined ? {} : { shard }),
        ...(rows === undefined ? {} : { rows: { which: args.flag("all-rows") ? "all" as const : "problems" as const, write: (lines: string) => rows.write(lines) } }),
        ...(resume === undefined ? {} : { state: await stateFolder(resume) }),
      });
      await rows?.end();
      progress.done();
      const json = shard === undefined ? canonicalJson(result) : renderPartial(partial);
      if (output !== undefined) await writeWhole("--output", output, json);
      io.out(format === "json" ? json : verificationText(result, io.style));
      return nothingFound(result) || (shard !== undefined && nothingFound({ ...result, complete: result.unread.length === 0 })) ? 0 : 1;
    } catch (error) {
      if (error instanceof CrewError) throw new RepositoryError(`the verification broke off: ${error.message}`, { fix: "run it again with --workers 1 or --workers 0; with --resume FOLDER it goes on where it was", cause: error });
      throw error;
    } finally {
      progress.done();
      await planned.close();
    }
  },
};

function workersOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const workers = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(workers <= MAX_WORKERS)) throw new UsageError(`--workers is ${JSON.stringify(text)}, expected a number up to ${String(MAX_WORKERS)}`);
  return workers;
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const shard = parseShard(text);
  if (shard === undefined) throw new UsageError(`--shard is ${JSON.stringify(text)}, expected a part like 1/8`);
  return shard;
}

/** `1,200,000 rows, 0.6 M rows/s, about 40 s left`. */
function speaker(step: (text: string) => void): (progress: VerifyProgress) => void {
  let begun: number | undefined;
  return ({ rows, read, size, file }) => {
    const now = Date.now();
    begun ??= now;
    const seconds = (now - begun) / 1000;
    const left = seconds > 1 && read > 0 && read < size ? `, about ${duration((seconds * (size - read)) / read)} left` : "";
    const speed = seconds > 1 ? `, ${Math.round(rows / seconds).toLocaleString("en")} rows/s` : "";
    step(`${rows.toLocaleString("en")} rows${speed}${left}: ${file}`);
  };
}

function duration(seconds: number): string {
  return seconds < 90 ? `${String(Math.max(1, Math.round(seconds)))} s` : `${String(Math.round(seconds / 60))} min`;
}
