/** Report → the page of a check run: what the comment on a pull request says, with annotations on the lines. */

import { failsAt } from "../checks/fails.ts";
import type { Report } from "../checks/types.ts";
import { readMarker } from "../formats/comment-marker.ts";
import { annotations } from "./annotations.ts";
import { renderComment } from "./comment/index.ts";
import type { CommentContext } from "./comment/types.ts";
import { clip, logLine } from "./escape.ts";

/** Characters of one text of a check run's page (GitHub's limit for `summary` and for `text`). */
export const CHECK_LIMIT = 65_535;
/** GitHub takes 50 with one request; two requests are enough of lines that somebody will read. */
const MAX_ANNOTATIONS = 100;
const TITLE = 200;

export interface CheckRunText {
  /** One line, at most 200 characters. */
  readonly title: string;
  /** Markdown, at most CHECK_LIMIT characters. */
  readonly summary: string;
  /** In the shape of GitHub's API; `message` at most 1,000 characters. */
  readonly annotations: readonly {
    readonly path: string; readonly start_line: number; readonly end_line: number;
    readonly annotation_level: "warning" | "failure"; readonly message: string; readonly title: string;
  }[];
}

/** The page of a report about a pull request. Pure; never throws on what a report holds. */
export function renderCheckRun(report: Report, context: Omit<CommentContext, "key" | "place">): CheckRunText {
  const { body } = renderComment(report, { ...context, key: "check-run", place: "check-run" });
  // The marker is for finding a comment again; the heading becomes the title.
  const [heading = "", ...rest] = (readMarker(body) === undefined ? body : body.slice(body.indexOf("\n") + 1)).split("\n");
  const { shown, hidden } = annotations(report, (outcome) => failsAt(report.failOn, outcome), MAX_ANNOTATIONS);
  const placed = shown.flatMap((one) => (one.path === undefined ? [] : [{
    path: one.path, start_line: one.line ?? 1, end_line: one.line ?? 1,
    annotation_level: one.level === "error" ? "failure" as const : "warning" as const, message: one.message === "" ? one.title : one.message, title: clip(one.title, 255),
  }]));
  const more = hidden === 0 ? "" : `\n\n${hidden} more findings have no annotation on their line.\n`;
  const summary = `${heading.startsWith("### ") ? "" : `${heading}\n`}${rest.join("\n").trim()}${more}`.trim();
  return { title: titleOf(heading), summary: summary === "" ? heading : summary, annotations: placed };
}

/** The verdict without Markdown: titles are shown as plain text. */
function titleOf(heading: string): string {
  const title = clip(logLine(heading.replace(/^### /, "").replace(/^[^\p{L}]*GPAI Docket: /u, "").replaceAll("`", "").replace(/ \(.*\)$/, "")), TITLE);
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
