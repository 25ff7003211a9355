/** Report → the one comment on a pull request (DESIGN §5): marker, verdict, table, what is due, debt, passes, next steps, footer. */

import { createHash } from "node:crypto";
import type { Report } from "../../checks/types.ts";
import { MARKER_LENGTH, markerLine } from "../../formats/comment-marker.ts";
import { byteLength } from "../escape.ts";
import { ACTOR_WORDS, ACTORS } from "./actors.ts";
import { footer, shortFooter } from "./footer.ts";
import { clearLine, hasToDo, heading, subheading } from "./heading.ts";
import { countFindings, rowsOfReport } from "./rows.ts";
import { consequences, debt, nextSteps, passes, resolved, unread } from "./sections.ts";
import { pasteLines, table } from "./table.ts";
import { COMMENT_LIMIT, type CommentContext, type CommentText } from "./types.ts";
import { type Detail, filesOf, type View } from "./view.ts";
import { firstWords } from "./first-contact.ts";

/** GitHub stores a comment in 262,144 bytes. */
export const COMMENT_BYTES = 262_144;

const PURPOSE = "pull-request";

/** Down, step by step, until the text fits: passes, details, rows, then the counts alone. */
export const LADDER: readonly Detail[] = [
  { open: 10, rows: 200, older: 100, details: true, passes: true },
  { open: 10, rows: 200, older: 100, details: true, passes: false },
  { open: 10, rows: 200, older: 0, details: false, passes: false },
  { open: 10, rows: 50, older: 0, details: false, passes: false },
  { open: 10, rows: 10, older: 0, details: false, passes: false },
  { open: 0, rows: 0, older: 0, details: false, passes: false },
];

/** Ids of commits in messages, as `prose` shows them: after a rebase they are others, and nothing new is said. */
const COMMIT = /commit [0-9a-f\u200b]{7,80}/g;

/**
 * The comment on a pull request. Pure; never throws on what a report holds. `context.key` must be one that a marker can carry. The body
 * begins with the marker and stays within COMMENT_LIMIT characters and COMMENT_BYTES bytes.
 */
export function renderComment(report: Report, context: CommentContext): CommentText {
  const rows = rowsOfReport(report);
  const files = filesOf(report);
  const todo = hasToDo(report, rows);
  let text = "";
  let used = LADDER[0];
  for (const detail of LADDER) {
    used = detail;
    text = compose({ report, context, rows, detail, files }, todo);
    if (text.length + MARKER_LENGTH <= COMMENT_LIMIT && byteLength(text) + MARKER_LENGTH <= COMMENT_BYTES) break;
  }
  const lasting = used === undefined ? "" : compose({ ...constant({ report, context }), rows, detail: used, files }, todo);
  const digest = createHash("sha256").update(lasting.replace(COMMIT, "commit")).digest("hex").slice(0, 16);
  return { state: todo ? "todo" : "clear", body: markerLine({ purpose: PURPOSE, key: context.key, digest }) + text, digest };
}

/** The same without what differs from run to run although nothing new is said: commit, run, version of the tool. */
function constant({ report, context }: Pick<View, "report" | "context">): Pick<View, "report" | "context"> {
  const { runUrl: _, ...rest } = context;
  return { report: { ...report, tool: { ...report.tool, version: "" } }, context: { ...rest, headSha: "0".repeat(40) } };
}

function compose(view: View, todo: boolean): string {
  const { report, rows, detail } = view;
  if (!todo) return `${[clearLine(report, rows), "", ...shortFooter(view)].join("\n")}\n`;
  const out = [heading(report, rows), "", subheading(report, rows), ""];
  if (report.firstContact) out.push(...firstWords(view));
  for (const actor of ACTORS) {
    const theirs = rows.fresh.filter((row) => row.actor === actor);
    if (theirs.length === 0) continue;
    out.push(`#### ${ACTOR_WORDS[actor]} (${countFindings(theirs)})`, "", ...table(view, theirs));
  }
  if (detail.details) out.push(...pasteLines(view, rows.fresh));
  out.push(...consequences(view), ...unread(report), ...resolved(view), ...debt(view), ...passes(view), ...nextSteps(view), ...footer(view));
  return `${out.join("\n")}\n`;
}
