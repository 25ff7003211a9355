/** Every face of a report, and the command line run in process. */

import type { Report } from "../../src/checks/types.ts";
import { main } from "../../src/cli/main.ts";
import { annotations } from "../../src/report/annotations.ts";
import { renderComment } from "../../src/report/comment/index.ts";
import type { CommentContext } from "../../src/report/comment/types.ts";
import { renderHtml } from "../../src/report/html/index.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { plainStyle } from "../../src/report/style.ts";
import { renderText } from "../../src/report/text.ts";
import { VERSION } from "../../src/version.ts";
import { compose, place } from "./compose.ts";
import { NOW } from "./reports.ts";

export const CONTEXT: CommentContext = {
  serverUrl: "https://github.com", repository: { owner: "example", name: "model" }, headSha: "c".repeat(40), headRepository: { owner: "example", name: "model" },
  headRef: "change", baseRef: "main", folder: ".", key: "default", runUrl: "https://github.com/example/model/actions/runs/1", fork: false,
};

/** Faces that a run on a pull request shows: the comment, the job summary, the annotations and what the log says. */
export function runFaces(report: Report): Readonly<Record<string, string>> {
  const { shown } = annotations(report, () => true);
  return {
    comment: renderComment(report, CONTEXT).body, summary: renderMarkdown(report, { maxBytes: SUMMARY_BUDGET }), log: renderText(report, { width: 120, style: plainStyle, verbose: false }),
    annotations: shown.map((one) => `${one.title}: ${one.message}`).join("\n\n"),
  };
}

export function faces(report: Report): Readonly<Record<string, string>> {
  return {
    ...runFaces(report), text: renderText(report, { width: 100, style: plainStyle, verbose: true }), json: renderJson(report),
    sarif: renderSarif(report, { folder: "." }), html: renderHtml(report), linked: renderHtml(report, { links: CONTEXT }),
  };
}

/** Runs one command line; the version of the program is shown as `VERSION`. */
export async function run(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await main(argv, { out: (text) => { out += text; }, err: (text) => { err += text; }, width: 100, style: plainStyle, interactive: false });
  return { code, out: masked(out), err: masked(err) };
}

export const masked = (text: string): string => text.replaceAll(`GPAI Docket ${VERSION}`, "GPAI Docket VERSION").replaceAll(`gpai-docket ${VERSION}`, "gpai-docket VERSION");

const placed = new Map<string, string>();

/** A command on a route's repository, placed in a folder named as the route; that folder is written as `ROUTE`. */
export async function runOn(route: string, command: string, ...options: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const folder = placed.get(route) ?? place(route, compose(route));
  placed.set(route, folder);
  const { code, out, err } = await run(command, folder, "--now", NOW, ...options);
  return { code, out: out.replaceAll(folder, "ROUTE"), err: err.replaceAll(folder, "ROUTE") };
}
