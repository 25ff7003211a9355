import { FIXABLE } from "../../checks/fixable.ts";
import type { Finding } from "../../checks/types.ts";
import { difference, writeFixes } from "../../engine/fix/commit.ts";
import { type FixPlan, planFixes } from "../../engine/fix/plan.ts";
import { inspect } from "../../engine/inspect.ts";
import { diffText } from "../../report/diff-text.ts";
import { clip, visible } from "../../report/escape.ts";
import { where } from "../../report/select.ts";
import { RepositoryError } from "../../repository/port.ts";
import { isoDate, oneOf, readArgs } from "../args.ts";
import type { Command } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";

const help = `Usage: gpai-docket fix [PATH] [options]

Mends what a program can mend without deciding anything for a person, and shows it as a diff first. Nothing is written without
--write. A missing answer or a placeholder is never filled, an ambiguous date never read, a value that a person confirmed never
touched. Every file is read again right before it is written, and left alone where it has changed.

  --write       write the files, then check again and say which findings are gone
  --only RULE   edits of this rule only
  --base REV    only what the change since REV (its merge base with HEAD) brought
  --model ID    one model only
  --now DATE    judge as of DATE (default: today, UTC)
  --no-color    no colours

Rules with edits:
${[...FIXABLE].map(([rule, what]) => `  ${rule.padEnd(27)}${what}`).join("\n")}

Exit codes: 0 nothing to fix, or written; 1 fixes shown and not written; 2 could not run.

Examples:
  gpai-docket fix .
  gpai-docket fix . --only form/digest --write
`;

const SHOWN = 20;

/** `gpai-docket fix`. */
export const fix: Command = {
  help,
  async run(argv, io) {
    const args = readArgs(argv, { write: { type: "boolean" }, only: { type: "string" }, base: { type: "string" }, model: { type: "string" }, now: { type: "string" } }, 1);
    const [base, model, only] = [args.text("base"), args.text("model"), args.text("only")];
    const asked = {
      path: args.positionals[0] ?? ".",
      now: isoDate("--now", args.text("now") ?? new Date().toISOString().slice(0, 10)),
      ...(base === undefined ? {} : { base }),
      ...(model === undefined ? {} : { model }),
    };
    const progress = progressLine(io, () => Date.now());
    const plan = await planFixes({ ...asked, ...(only === undefined ? {} : { rule: oneOf("--only", only, [...FIXABLE.keys()]) }), progress: progress.step }).finally(progress.done);
    show(plan, io);
    if (plan.files.length === 0) return 0;
    if (!args.flag("write")) {
      io.out(`\nNothing was written. To write ${plan.files.length === 1 ? "this file" : "these files"}, run the same command with --write.\n`);
      return 1;
    }
    if (plan.before.repository.kind !== "folder") throw new RepositoryError("a bare repository has no folder to write into", { path: asked.path, fix: "run it in a clone with a work tree" });
    await writeFixes(asked.path, plan.files);
    io.out("\n");
    for (const file of plan.files) io.out(`${io.style("green", "written")}  ${visible(file.path)}\n`);
    const after = await inspect({ ...asked, progress: progress.step }).finally(progress.done);
    const { gone, fresh } = difference(plan.before, after);
    list(io, `${counted(gone.length)} gone:`, gone);
    list(io, `${counted(fresh.length)} to look at now that could not be judged before:`, fresh);
    io.out("\nLook at the result (git diff), then commit it.\n");
    return 0;
  },
};

function show(plan: FixPlan, io: Io): void {
  const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);
  for (const file of plan.files) io.out(diffText(file.path, decode(file.before), decode(file.after), io.style));
  if (plan.files.length > 0) list(io, `${counted(plan.mended.length)} with edits:`, plan.mended);
  if (plan.left.length > 0) list(io, `${counted(plan.left.length)} left to you:`, plan.left.map(({ finding, why }) => ({ ...finding, message: `${finding.message} (${why})` })));
  if (plan.files.length === 0) io.out(`Nothing to fix: no finding is left that a program can mend${plan.left.length > 0 ? " here" : ""}. gpai-docket check shows what people have to do.\n`);
}

function counted(n: number): string {
  return n === 1 ? "1 finding" : `${n} findings`;
}

function list(io: Io, title: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  io.out(`\n${io.style("bold", title)}\n`);
  for (const one of findings.slice(0, SHOWN)) io.out(`  ${io.style("cyan", one.rule)}  ${visible(where(one))}\n    ${clip(visible(one.message), 300)}\n`);
  if (findings.length > SHOWN) io.out(`  and ${findings.length - SHOWN} more\n`);
}
