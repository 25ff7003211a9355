import { writeFile } from "node:fs/promises";
import { type BaselinePlan, planBaseline } from "../../engine/baseline.ts";
import { writeGuarded } from "../../engine/fix/write.ts";
import type { BaselineEntry } from "../../records/types.ts";
import { visible } from "../../report/escape.ts";
import { realFolder } from "../../repository/folder.ts";
import { RepositoryError } from "../../repository/port.ts";
import { isoDate, readArgs, UsageError } from "../args.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";

const help = `Usage: gpai-docket baseline [PATH] [--write | --output FILE]

Records the findings that are open today in .gpai/baseline.yaml: they stay in every report, and they never fail. Use it once, when
the tool is taken into use, and again to take out what has been mended. Shows what it would add and remove; nothing is written
without --write. Only a person lets the list grow: no other command and no run on a pull request writes it. On a pull request the
base branch's list counts, and a change that adds to it is told so.

Never listed: errors of a check, what could not be read, and what is said about waivers, config and the baseline itself.
An entry is found again when lines move. When the file it names is renamed, or the model gets another id, write the list anew.

  --write        write .gpai/baseline.yaml
  --output FILE  write the list to FILE instead
  --now DATE     judge as of DATE (default: today, UTC)
  --no-color     no colours

Exit codes: 0 nothing to change, or written; 1 changes shown and not written; 2 could not run.
`;

const SHOWN = 40;
type Entry = Omit<BaselineEntry, "source">;

/** `gpai-docket baseline`. */
export const baseline: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { write: { type: "boolean" }, output: { type: "string", short: "o" }, now: { type: "string" } }, 1);
    const output = args.text("output");
    if (args.flag("write") && output !== undefined) throw new UsageError("--write and --output say two different places", "Give one of the two.");
    const path = args.positionals[0] ?? ".";
    const progress = progressLine(io, () => Date.now());
    const plan = await planBaseline({ path, now: isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10)), progress: progress.step }).finally(progress.done);
    show(plan, io);
    if (output !== undefined) {
      await writeFile(output, plan.text).catch((error: unknown) => { throw new UsageError(`--output ${output} cannot be written: ${error instanceof Error ? error.message : "unknown error"}`, "Check the folder and its permissions."); });
      io.out(`${io.style("green", "written")}  ${visible(output)}\n`);
      return 0;
    }
    if (plan.added.length === 0 && plan.removed.length === 0) return 0;
    if (!args.flag("write")) {
      io.out(`\nNothing was written. To write ${plan.path}, run the same command with --write.\n`);
      return 1;
    }
    if (plan.report.repository.kind !== "folder") throw new RepositoryError("a bare repository has no folder to write into", { path, fix: "run it in a clone with a work tree" });
    await writeGuarded(await realFolder(path), plan.path, plan.before, new TextEncoder().encode(plan.text));
    io.out(`\n${io.style("green", "written")}  ${plan.path}\nCommit it in a change of its own, which the maintainers review.\n`);
    return 0;
  },
};

function show(plan: BaselinePlan, io: Io): void {
  const { entries, added, removed, kept } = plan;
  const moved = added.filter((one) => removed.some((old) => old.rule === one.rule && old.obligation === one.obligation && old.path !== one.path)).length;
  io.out(`${io.style("bold", `${entries.length} ${entries.length === 1 ? "finding" : "findings"} in the baseline`)}: ${added.length} added, ${removed.length} removed, ${entries.length - added.length} as before.\n`);
  list(io, "+", added);
  list(io, "-", removed);
  if (moved > 0) io.out(`${moved} of those added may be ones that are removed under another path: was a file renamed?\n`);
  if (kept > 0) io.out(`${kept} listed and not found were kept: the repository could not be read whole.\n`);
  const { error } = plan.report.counts;
  if (error > 0) io.out(`${error} ${error === 1 ? "check" : "checks"} failed; an error is never listed.\n`);
  if (added.length === 0 && removed.length === 0) io.out("Nothing to change.\n");
}

function list(io: Io, sign: "+" | "-", entries: readonly Entry[]): void {
  for (const { rule, obligation, path } of entries.slice(0, SHOWN)) io.out(io.style(sign === "+" ? "green" : "red", `  ${sign} ${visible([rule, obligation, path].filter((part) => part !== undefined).join("  "))}`) + "\n");
  if (entries.length > SHOWN) io.out(`  ${sign} ${entries.length - SHOWN} more\n`);
}
