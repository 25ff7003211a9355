/** The channels that need no permission: log, annotations, job summary, outputs, files. */

import { join, posix, resolve } from "node:path";
import * as core from "@actions/core";
import { failsAt } from "../checks/fails.ts";
import { OUTCOMES, type Report } from "../checks/types.ts";
import { annotations } from "../report/annotations.ts";
import type { CommentContext } from "../report/comment/types.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../report/markdown.ts";
import { plainStyle } from "../report/style.ts";
import { renderText } from "../report/text.ts";
import { type Env, input } from "./inputs.ts";
import { log } from "./log.ts";
import { writeSafely } from "./write-file.ts";

interface Place {
  readonly env: Env;
  readonly workspace: string;
  /** Folder that was checked, POSIX, relative to the workspace; `.` for the whole. Annotations count from there. */
  readonly folder: string;
  /** The same, relative to the repository. */
  readonly inRepository: string;
  /** Where places of the HTML report link to; absent where that is not known. */
  readonly links: Omit<CommentContext, "key"> | undefined;
}

/** Log, annotations, summary, report files and outputs, in this order. Throws `RepositoryError` where a file cannot be written safely. */
export async function publish(report: Report, place: Place): Promise<void> {
  log(renderText(report, { width: 120, style: plainStyle, verbose: false }));
  annotate(report, place.folder);
  await summarise(report, place.env);
  await writeFiles(report, place);
  core.setOutput("verdict", report.verdict);
  core.setOutput("fails", String(report.fails));
  core.setOutput("findings", String(report.counts.findings));
  core.setOutput("introduced", String(report.counts.introduced ?? report.counts.findings));
  core.setOutput("resolved", report.counts.resolved === undefined ? "" : String(report.counts.resolved));
  core.setOutput("counts", JSON.stringify(Object.fromEntries(OUTCOMES.map((o) => [o, report.counts[o]]))));
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

async function writeFiles(report: Report, { env, workspace, inRepository, links }: Place): Promise<void> {
  const wanted = input(env, "report-file");
  const file = wanted === "" ? join(env["RUNNER_TEMP"] ?? workspace, "gpai-docket-report.json") : resolve(workspace, wanted);
  await writeSafely(file, renderJson(report), workspace, "report-file");
  core.setOutput("report", file);
  const [sarif, html] = [input(env, "sarif-file"), input(env, "html-file")];
  // Loaded only where they are asked for.
  if (sarif !== "") {
    const { renderSarif } = await import("../report/sarif.ts");
    await writeSafely(resolve(workspace, sarif), renderSarif(report, { folder: inRepository }), workspace, "sarif-file");
    core.setOutput("sarif", resolve(workspace, sarif));
  }
  if (html !== "") {
    const { renderHtml } = await import("../report/html/index.ts");
    await writeSafely(resolve(workspace, html), renderHtml(report, links === undefined ? {} : { links: { ...links, key: "default" } }), workspace, "html-file");
    core.setOutput("html", resolve(workspace, html));
  }
}
