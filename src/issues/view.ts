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

export function viewOf(subject: Pick<Subject, "key" | "report" | "group" | "model">, items: readonly IssueItem[], context: IssueContext): IssueView {
  const model = nameOf(subject);
  return {
    report: subject.report, context: linksOf(subject, context), group: subject.group, ...(model === undefined ? {} : { model }),
    ...(context.configuration === undefined ? {} : { configuration: context.configuration }), snoozeDays: context.policy.snooze.max_days, items,
    // A record file in which something is recorded is there.
    files: new Set([...filesOf(subject.report), ...items.flatMap(({ place }) => (place !== undefined && /(?:^|\/)\.gpai\//.test(place.path) ? [place.path] : []))]),
  };
}
