/** What the text of an issue is rendered from. */

import type { CommentContext } from "../report/comment/types.ts";
import { filesOf } from "../report/comment/view.ts";
import type { IssueItem, IssueView } from "../report/issue/types.ts";
import type { IssueContext } from "./context.ts";
import type { Subject } from "./subjects.ts";

/** Links point at the judged commit; links that edit, at the default branch. */
function linksOf({ key, report }: Pick<Subject, "key" | "report">, { repository }: IssueContext): CommentContext {
  const { owner, name, serverUrl, defaultBranch } = repository;
  return {
    serverUrl, repository: { owner, name }, headSha: report.repository.commit ?? "", headRepository: { owner, name },
    ...(defaultBranch === undefined ? {} : { headRef: defaultBranch }), folder: ".", key, fork: false,
  };
}

/** A model that has no name of its own is called nothing. */
function nameOf({ model }: Pick<Subject, "model">): string | undefined {
  return model?.name ?? (model === undefined || model.id === "default" ? undefined : model.id);
}

/** Files that `init` would write (`ModelReport.missingRecords`). */
const RECORD = /^\.gpai\/(?:[^/]{1,200}\/)?(?:(?:model|documentation|summary|copyright)\.yaml|training-data\.csv)$/;

/** Record files without an answer in them: nothing of them is read at a line, and they are there all the same. */
function recordsThere({ model }: Pick<Subject, "model">, items: readonly IssueItem[]): readonly string[] {
  const missing = model?.missingRecords ?? [];
  return model === undefined ? [] : items.flatMap(({ findings }) => findings.flatMap(({ path }) => (path !== undefined && RECORD.test(path) && !missing.includes(path) ? [path] : [])));
}

export function viewOf(subject: Pick<Subject, "key" | "report" | "group" | "model">, items: readonly IssueItem[], context: IssueContext): IssueView {
  const model = nameOf(subject);
  return {
    report: subject.report, context: linksOf(subject, context), group: subject.group, ...(model === undefined ? {} : { model }),
    ...(context.configuration === undefined ? {} : { configuration: context.configuration }), snoozeDays: context.policy.snooze.max_days, items,
    // A record file in which something is recorded is there, and so is one that is asked about and not missing.
    files: new Set([...filesOf(subject.report), ...items.flatMap(({ place }) => (place !== undefined && /(?:^|\/)\.gpai\//.test(place.path) ? [place.path] : [])), ...recordsThere(subject, items)]),
  };
}
