import { severityRank } from "../../checks/severity.ts";
import { OUTCOMES } from "../../checks/types.ts";
import { GitHubError } from "../../github/errors.ts";
import { FAIL_ON } from "../../records/fail-on.ts";
import type { FailOn } from "../../records/types.ts";
import { visible } from "../../report/escape.ts";
import { overviewFor } from "../../report/organisation/json.ts";
import { renderOrganisationText } from "../../report/organisation/text.ts";
import type { Overview } from "../../report/overview-types.ts";
import { folderStore } from "../../sweep/folder-store.ts";
import { memoryStore } from "../../sweep/memory-store.ts";
import type { Store } from "../../sweep/store.ts";
import { sweep as sweepAccount } from "../../sweep/sweep.ts";
import type { SweepResult } from "../../sweep/types.ts";
import { oneOf, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";
import { audienceOf } from "./sweep/audience.ts";
import { connected, inWords, numbersOf } from "./sweep/connected.ts";
import { writeFiles } from "./sweep/files.ts";

const help = `Usage: gpai-docket sweep --org ACCOUNT [options]

Sweeps the repositories of an organisation (or of one user): finds those that hold models, judges their records, and keeps one issue per
group of obligations and one dashboard issue. Does what the App does, from a scheduled workflow or a laptop. Without mode: active in
.github/gpai-docket.yaml of the repository .github, nothing is written but the dashboard.

  --org ACCOUNT      organisation or user
  --repository NAME  this repository alone; repeatable. Others are shown as the last run (--state) left them
  --dry-run          write nothing at all, and say what would be written
  --as-myself        with a person's token: write, in that person's name. Without it such a token writes nothing. Not where the App runs:
                     everybody knows the issues that they wrote themselves, and nobody else's
  --state DIR        keep answers and results there, so that the next run asks for what is new; by default nothing is kept
  --html FILE        write the overview as one page
  --csv FILE         write one row per open obligation
  --json FILE        write everything
  --audience A       private (default) or public: leave private repositories out of what is printed and of these files. In GitHub
                     Actions the default is public, unless the event says that the repository is private
  --fail-on LEVEL    error, conflict, gap, stale, unknown: exit 1 where something is open at this level or worse (default: never); with a
                     public audience, in public repositories alone
  --verbose          every step and every reason
  --no-color         no colours

Environment:
  GITHUB_TOKEN, GH_TOKEN  token of the App's installation (contents: read, issues: write, metadata: read), or of a person, to look
  GITHUB_API_URL          https://<host>/api/v3 on GitHub Enterprise Server

Exit codes: 0 done, 1 something is open at --fail-on, 2 could not run, or something was not reached: the next run begins with it.

Examples:
  gpai-docket sweep --org example --dry-run
  gpai-docket sweep --org example --state .docket-state --html overview.html
`;

const OPTIONS = {
  org: { type: "string" }, repository: { type: "string", multiple: true }, "dry-run": { type: "boolean" }, state: { type: "string" }, html: { type: "string" }, csv: { type: "string" }, json: { type: "string" },
  audience: { type: "string" }, "fail-on": { type: "string" }, verbose: { type: "boolean" }, "as-myself": { type: "boolean" },
} as const;

/** `gpai-docket sweep`. */
export const sweep: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, OPTIONS, 0);
    const org = args.text("org");
    if (org === undefined || !/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(org)) throw new UsageError(org === undefined ? "--org is missing: the organisation or user to sweep" : `--org is ${JSON.stringify(org.slice(0, 100))}, which is no name of an account on GitHub`);
    const failOn = oneOf("--fail-on", args.text("fail-on") ?? "never", FAIL_ON);
    const audience = await audienceOf(args.text("audience"), process.env);
    const { html, csv, json } = { html: args.text("html"), csv: args.text("csv"), json: args.text("json") };
    const progress = progressLine(io, () => Date.now());
    const stop = new AbortController();
    const onSignal = (): void => { stop.abort(); };
    const store = await openStore(args.text("state"));
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, onSignal);
    try {
      const { github, account, accountId, installation, person } = await connected(org, process.env, (line) => {
        // Lines name repositories.
        if (args.flag("verbose") && audience === "private") io.err(`${visible(line)}\n`);
      });
      const looking = person !== undefined && !args.flag("as-myself") && !args.flag("dry-run");
      const only = await numbersOf(github, account, args.texts("repository"));
      const result = await sweepAccount({
        github, account, accountId, installation, store, now: () => new Date(), progress: progress.step, dryRun: args.flag("dry-run") || looking, signal: stop.signal, ...(only === undefined ? {} : { only }),
      }).finally(progress.done);
      io.out(renderOrganisationText(result.overview, { style: io.style, width: io.width, audience, verbose: args.flag("verbose") }));
      await writeFiles(result.overview, audience, { ...(html === undefined ? {} : { html }), ...(csv === undefined ? {} : { csv }), ...(json === undefined ? {} : { json }) });
      if (result.dashboard !== undefined && (audience === "private")) io.out(`Dashboard: ${result.dashboard.url}\n`);
      if (looking) io.err(`${io.style("yellow", "nothing was written:")} the token is that of ${visible(person)}, not of an app. To open issues in that name, add --as-myself; not where the App runs, whose issues it would double.\n`);
      if (result.incomplete) io.err(unfinished(result, io));
      return result.incomplete ? 2 : failing(overviewFor(result.overview, audience), failOn) ? 1 : 0;
    } catch (error) {
      throw error instanceof GitHubError ? inWords(error, org) : error;
    } finally {
      progress.done();
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, onSignal);
      await store.close();
    }
  },
};

function unfinished({ reasons = [], overview: { run } }: SweepResult, { style }: Io): string {
  return [`${style("yellow", "not finished:")} the next run goes on with what was not reached${run.next === undefined ? "" : `, from ${run.next} on`}`, ...reasons.map((reason) => `- ${visible(reason)}`), ""].join("\n");
}

async function openStore(folder: string | undefined): Promise<Store> {
  if (folder === undefined) return memoryStore(() => Date.now());
  try {
    return await folderStore(folder);
  } catch (error) {
    throw new UsageError(`--state ${folder} cannot be used: ${error instanceof Error ? error.message : "unknown error"}`, "Name a folder that this user may write to.");
  }
}

function failing({ repositories }: Overview, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  const counts = repositories.flatMap(({ models }) => models.map((model) => model.counts));
  return OUTCOMES.some((outcome) => severityRank(outcome) <= severityRank(failOn) && counts.some((one) => one[outcome] > 0));
}
