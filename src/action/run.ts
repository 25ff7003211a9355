/** The full run: inspect, then every channel that needs no permission (log, annotations, job summary, outputs, report file). */

import { existsSync } from "node:fs";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative, resolve } from "node:path";
import * as core from "@actions/core";
import { failsAt } from "../checks/fails.ts";
import { OUTCOMES, type Report } from "../checks/types.ts";
import { inspect } from "../engine/inspect.ts";
import { FAIL_ON } from "../records/fail-on.ts";
import { annotations } from "../report/annotations.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../report/markdown.ts";
import { plainStyle } from "../report/style.ts";
import { renderText } from "../report/text.ts";
import { headline } from "../report/words.ts";
import { type Incompleteness, RepositoryError } from "../repository/port.ts";
import { changes } from "../repository/changes.ts";
import { availableBase } from "./base.ts";
import type { Subject } from "./event.ts";
import { type Env, input } from "./inputs.ts";
import { isInside, isReallyInside } from "./inside.ts";
import { log } from "./log.ts";
import { concernsNobody, NOTHING } from "./relevant.ts";

export interface RunInput {
  readonly root: string;
  readonly workspace: string;
  readonly subject: Subject;
  readonly env: Env;
}

/** Returns the exit code: 1 where the report fails. */
export async function run(given: RunInput): Promise<number> {
  const { env } = given;
  const failOn = FAIL_ON.find((f) => f === input(env, "fail-on"));
  if (failOn === undefined && input(env, "fail-on") !== "") throw new RepositoryError(`the input fail-on is ${JSON.stringify(input(env, "fail-on"))}`, { fix: `use one of: ${FAIL_ON.join(", ")}` });
  const model = input(env, "model");
  const { base, incomplete } = await findBase(given);
  if (base !== undefined && await leavesUsAlone(given.root, base)) {
    log(NOTHING);
    core.setOutput("verdict", "nothing-to-check");
    core.setOutput("fails", "false");
    return 0;
  }
  const report = await inspect({
    path: given.root,
    now: new Date().toISOString().slice(0, 10),
    incomplete,
    ...(base === undefined ? {} : { base }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(model === "" ? {} : { model }),
  });
  log(renderText(report, { width: 120, style: plainStyle, verbose: false }));
  annotate(report, posix.normalize(relative(given.workspace, given.root).replaceAll("\\", "/") || "."));
  await summarise(report, env);
  await writeOutputs(report, given);
  if (report.fails) core.setFailed(`GPAI Docket: ${headline(report)}`);
  return report.fails ? 1 : 0;
}

/** Asked once more where the checkout held no base before: the runner's default of depth one. Only a whole list is an answer. */
async function leavesUsAlone(root: string, base: string): Promise<boolean> {
  const { changes: list, mergeBase, incomplete } = await changes(root, base, "HEAD");
  return mergeBase !== undefined && incomplete.length === 0 && concernsNobody(root, list.flatMap((c) => (c.from === undefined ? [c.path] : [c.path, c.from])));
}

async function findBase({ root, subject, env }: RunInput): Promise<{ base?: string; incomplete: readonly Incompleteness[] }> {
  if (subject.kind === "whole") {
    log(`Judging the whole repository: ${subject.why}.`);
    return { incomplete: [] };
  }
  const found = await availableBase(root, subject, { token: input(env, "github-token"), serverUrl: env["GITHUB_SERVER_URL"] });
  if (found.base === undefined) log(`The base of the change is not available (${found.reason}): everything found is judged as if this change had brought it.`);
  return found.base === undefined
    ? { incomplete: [{ reason: `the base commit ${subject.base.slice(0, 12)} is not in this checkout (${found.reason}), so old and new findings could not be told apart`, fix: "check out with fetch-depth: 0" }] }
    : { base: found.base, incomplete: [] };
}

function annotate(report: Report, folder: string): void {
  const { shown, hidden } = annotations(report, (outcome) => failsAt(report.failOn, outcome));
  for (const a of shown) {
    const properties = { title: a.title, ...(a.path === undefined ? {} : { file: folder === "." ? a.path : posix.join(folder, a.path) }), ...(a.line === undefined ? {} : { startLine: a.line }) };
    (a.level === "error" ? core.error : core.warning)(a.message, properties);
  }
  if (hidden > 0) log(`… and ${hidden} more findings: see the job summary and the report file.`);
}

async function summarise(report: Report, env: Env): Promise<void> {
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await core.summary.addRaw(renderMarkdown(report, { maxBytes: SUMMARY_BUDGET })).write();
}

/** Nothing is written through a link that a change may have put into the workspace. */
async function writeReport(file: string, text: string, workspace: string): Promise<void> {
  let exists = dirname(file);
  while (!existsSync(exists)) exists = dirname(exists);
  const linked = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  if (linked || (isInside(workspace, file) && !isReallyInside(workspace, exists))) throw new RepositoryError("the report is not written through a symbolic link", { path: file, fix: "give another report-file, or leave it out" });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function writeOutputs(report: Report, { env, workspace }: RunInput): Promise<void> {
  const wanted = input(env, "report-file");
  const file = wanted === "" ? join(env["RUNNER_TEMP"] ?? workspace, "gpai-docket-report.json") : resolve(workspace, wanted);
  await writeReport(file, renderJson(report), workspace);
  core.setOutput("report", file);
  core.setOutput("verdict", report.verdict);
  core.setOutput("fails", String(report.fails));
  core.setOutput("findings", String(report.counts.findings));
  core.setOutput("introduced", String(report.counts.introduced ?? report.counts.findings));
  core.setOutput("counts", JSON.stringify(Object.fromEntries(OUTCOMES.map((o) => [o, report.counts[o]]))));
}
