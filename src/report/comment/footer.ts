/** Under every comment: what was judged, by which rules, and how to silence it or to ask again. */

import { codeSpan, prose } from "../escape.ts";
import { DISCLAIMER } from "../words.ts";
import { commitUrl, runUrl } from "./links.ts";
import type { View } from "./view.ts";

function commit(view: View): string {
  const short = codeSpan(view.context.headSha.slice(0, 12));
  const url = commitUrl(view.context);
  return url === undefined ? short : `[${short}](${url})`;
}

function policy({ report, context }: View): string {
  const branch = context.baseRef === undefined ? "" : ` ${codeSpan(context.baseRef, 80)}`;
  // Without a base, what the judged commit says holds.
  const from = report.counts.introduced === undefined ? "of the judged commit" : `on the base branch${branch}`;
  return report.policy?.path === undefined ? `Policy: defaults, no config.yaml ${from}` : `Policy: ${codeSpan(report.policy.path, 120)} ${from}`;
}

function run(view: View, text: string): string {
  const url = runUrl(view.context);
  return url === undefined ? text : `[${text}](${url})`;
}

function howTo({ context }: View): string {
  return context.place === "check-run"
    ? "Ask again: push a commit, or press Re-run · Silence it: `pull_requests: off`, in `.gpai/config.yaml` on the base branch or in the organisation's file"
    : "Ask again: push a commit, or re-run the job · Silence it: `comment: never`, in `.gpai/config.yaml` on the base branch or as input of the Action";
}

const VERSION_LENGTH = 40;

/** A reader must not take a forged report for a judgement of the repository's own workflows. */
function origin({ context }: View): string {
  return context.untrusted === true ? " · Computed in the pull request's own run, which the pull request can change; only shown here" : "";
}

/** One line for a comment with nothing to do. */
export function shortFooter(view: View): string[] {
  const { report } = view;
  return [`<sub>As of commit ${commit(view)} · catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)} · ${policy(view)}${view.context.place === "check-run" ? "" : ` · ${run(view, "this run")}`}${origin(view)}</sub>`];
}

export function footer(view: View): string[] {
  const { report, context } = view;
  const folder = context.folder === "." ? "" : ` · folder ${codeSpan(context.folder, 120)}`;
  return [
    "---",
    "",
    `<sub>As of commit ${commit(view)}${context.place === "check-run" ? "" : "; this comment is edited only when what it says changes"}.<br>`
    + `Catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)}${folder} · ${policy(view)}${context.place === "check-run" ? "" : ` · ${run(view, "this run")} holds the summary and the full report`}${origin(view)}<br>`
    + `${howTo(view)}<br>`
    + `${DISCLAIMER}</sub>`,
  ];
}
