/** Under every issue: what was judged, why the issue is there, when it goes, and how to silence it. */

import { codeSpan, prose } from "../escape.ts";
import { commitUrl } from "../comment/links.ts";
import { DISCLAIMER } from "../words.ts";
import type { IssueView } from "./types.ts";

const VERSION_LENGTH = 40;

/** The judged commit with its link; empty where a report has none. */
export function commitLink({ context }: Pick<IssueView, "context">): string {
  if (context.headSha === "") return "";
  const short = codeSpan(context.headSha.slice(0, 12));
  const url = commitUrl(context);
  return url === undefined ? short : `[${short}](${url})`;
}

function origin(view: IssueView): string {
  const { report } = view;
  const commit = commitLink(view);
  const branch = view.context.headRef === undefined ? "the default branch" : codeSpan(view.context.headRef, 80);
  return `As of commit ${commit === "" ? "unknown" : commit} of ${branch} · catalogue of ${prose(report.catalogue.date, 20)} · GPAI Docket ${prose(report.tool.version, VERSION_LENGTH)}`;
}

function who({ context, configuration, report }: IssueView): string {
  const own = report.policy?.path;
  const files = [...(configuration === undefined ? [] : [codeSpan(configuration, 160)]), ...(own === undefined ? [] : [codeSpan(own, 120)])];
  return `Why this is here: an administrator of ${codeSpan(context.repository.owner, 60)} installed GPAI Docket for this repository${files.length === 0 ? "" : `, with ${files.join(" and ")}`}`;
}

/** `days`: longest pause that closing as not planned buys. */
export function issueFooter(view: IssueView): string[] {
  return [
    "---",
    "",
    `<sub>${origin(view)}<br>`
    + `${who(view)}. It is edited only when what it says changes, and closes by itself once all of it is renewed. Title and anything outside of this text are yours to edit<br>`
    + `Not now: close it as "not planned", and it comes back on the next due day, after ${view.snoozeDays} days at the latest · Accepted for a while: \`waivers.yaml\` in \`.gpai/\`, with a reason and an end · Not at all: \`issues: {without: [${view.group.id}]}\` in \`.gpai/config.yaml\`<br>`
    + `${DISCLAIMER}</sub>`,
  ];
}

/** For an issue that has nothing left to ask. */
export function settledFooter(view: IssueView): string[] {
  return ["---", "", `<sub>${origin(view)}<br>${who(view)}. It is opened again where one of these falls open<br>${DISCLAIMER}</sub>`];
}
