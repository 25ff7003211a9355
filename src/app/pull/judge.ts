/** The report about one head against one base, read through the API, and what the check run is to say of it. */

import { isRelevantPath } from "../../artifacts/relevance.ts";
import { forPublic } from "../../checks/confidential.ts";
import { concernsNobody } from "../../engine/concerns.ts";
import { inspectSources } from "../../engine/inspect.ts";
import { readPolicy } from "../../engine/policy.ts";
import { type OpenedPull, openPullRequest } from "../../github/source-pull.ts";
import type { PullRequest } from "../../github/types.ts";
import { judgedConfig, resolvePolicy } from "../../policy/resolve.ts";
import type { PolicyValues } from "../../policy/types.ts";
import { type CheckRunText, renderCheckRun } from "../../report/check-run.ts";
import { workflowWithAction } from "./action-here.ts";
import { brokenPolicy } from "./broken-policy.ts";
import type { PullCheckContext } from "./types.ts";

/** What is compared: a pull request, or a merge group (without one). */
export interface Subject {
  readonly head: string;
  /** Tip of the branch that it goes into. */
  readonly base: string;
  readonly baseRef: string;
  readonly pull?: PullRequest;
}

export interface Opened {
  readonly subject: Subject;
  readonly pull: OpenedPull;
  readonly policy: PolicyValues;
  /** Path of a workflow of the base branch that runs our Action. */
  readonly workflow: string | undefined;
}

/** Both sides listed, and the policy of the base branch's tip. Throws RepositoryError or GitHubError. */
export async function open(context: PullCheckContext, subject: Subject): Promise<Opened> {
  const { repository, organisation } = context;
  const pull = await openPullRequest(context.reader ?? context.github, { repository, base: subject.base, head: subject.head, concerns: isRelevantPath, history: true });
  const { source } = await pull.openBase();
  const { config } = await readPolicy(source, today(context));
  const { values } = resolvePolicy({ ...(organisation === undefined ? {} : { organisation }), repository: named(context), own: { config } });
  return { subject, pull, policy: values, workflow: await workflowWithAction(source, { kind: subject.pull === undefined ? "queue" : "pull", into: subject.baseRef }) };
}

export interface Judged {
  readonly conclusion: "success" | "neutral" | "failure" | "action_required";
  readonly text: CheckRunText;
}

/** Undefined where the repository holds no model and the change brings none: such a repository is left alone. Throws like `open`. */
export async function judge(context: PullCheckContext, { subject, pull }: Opened): Promise<Judged | undefined> {
  const broken = await brokenPolicy(context, pull);
  if (broken !== undefined) return broken;
  const { incomplete } = await pull.openBase();
  if (await concernsNobody({ changes: pull.changes, head: pull.head, incomplete })) return context.isModel ? { conclusion: "success", text: UNTOUCHED } : undefined;
  const { repository, organisation } = context;
  const report = await inspectSources(pull.head, () => pull.openBase(), { now: today(context), head: subject.head, config: judgedConfig(organisation, named(context)) });
  if (report.verdict === "nothing-to-check" && !context.isModel) return undefined;
  const shown = repository.private ? report : forPublic(report);
  const head = subject.pull?.headRepository;
  const text = renderCheckRun(shown, {
    serverUrl: context.serverUrl, repository: named(context), headSha: subject.head, folder: ".", baseRef: subject.baseRef,
    headRepository: subject.pull === undefined ? named(context) : head === null || head === undefined ? null : { owner: head.owner, name: head.repo },
    ...(subject.pull === undefined ? {} : { headRef: subject.pull.headRef }),
    fork: head !== undefined && head?.id !== repository.id,
  });
  // What GitHub refused is no property of the repository: no level of fail_on makes a result green that is not whole.
  if (shown.fails || pull.unread().length > 0) return { conclusion: shown.fails ? "failure" : "action_required", text };
  // Nothing fails, and not everything was seen: neutral lets it pass, and is not green.
  return { conclusion: shown.verdict === "incomplete" || shown.verdict === "error" || !shown.completeness.complete ? "neutral" : "success", text };
}

const UNTOUCHED: CheckRunText = {
  title: "Nothing to check: no model artifact and no record is touched",
  summary: "This change touches no model artifact, no record, and no file that a record names.",
  annotations: [],
};

function named({ repository }: PullCheckContext): { readonly owner: string; readonly name: string } {
  return { owner: repository.owner, name: repository.repo };
}

function today({ now }: PullCheckContext): string {
  return now().toISOString().slice(0, 10);
}
