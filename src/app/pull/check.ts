/** One check run on a pull request's head, by the App: found again, brought up to date, never doubled. Nothing of the head is executed. */

import type { CheckRun } from "../../github/app-types.ts";
import { type CheckVerdict, completeCheckRun, createCheckRun, ownCheckRuns } from "../../github/checks.ts";
import { branchHead } from "../../github/contents.ts";
import { GitHubError } from "../../github/errors.ts";
import { getPullRequest } from "../../github/pulls.ts";
import { isSwitchedOn } from "../../policy/resolve.ts";
import { RepositoryError } from "../../repository/port.ts";
import { codeSpan, prose } from "../../report/escape.ts";
import { touchedPolicy } from "./broken-policy.ts";
import { judge, type Judged, open, type Opened, type Subject } from "./judge.ts";
import { CHECK_NAME, type CheckIdentity, externalId, type PullCheckContext, type PullCheckResult, readExternalId } from "./types.ts";

export interface CheckPullOptions {
  /** Somebody pressed Re-run: what was judged before is judged again. */
  readonly force?: boolean;
}

/** Judges the head of one pull request as it is now. Rejects with GitHubError where GitHub cannot be asked: the job is tried again. */
export async function checkPull(context: PullCheckContext, number: number, options: CheckPullOptions = {}): Promise<PullCheckResult> {
  const pull = await getPullRequest(context.github, context.repository, number).catch((error: unknown) => { if (isGone(error)) return undefined; throw error; });
  if (pull === undefined) return { action: "nothing", reason: "the pull request is no longer there" };
  if (pull.state === "closed") return { action: "nothing", reason: "the pull request is closed" };
  if (pull.baseRepository.id !== context.repository.id) return { action: "nothing", reason: "the pull request belongs to another repository" };
  const base = await branchHead(context.github, context.repository, pull.baseRef) ?? pull.baseSha;
  return checkSubject(context, { head: pull.headSha, base, baseRef: pull.baseRef, pull }, options);
}

/** The same for any two commits: a merge group, against the branch that it goes into. */
export async function checkSubject(context: PullCheckContext, subject: Subject, { force = false }: CheckPullOptions = {}): Promise<PullCheckResult> {
  const runs = await ownRuns(context, subject);
  const same = runs.find(({ identity }) => identity.base === subject.base);
  const done = same?.run.status === "completed";
  if (done && !force) return { action: "nothing", reason: "this head was judged against this base before" };
  // Annotations of a run are never taken back: who asks again gets a new one.
  const attempt = same === undefined ? 1 : same.identity.attempt + (done ? 1 : 0);
  const place: Place = { context, subject, id: externalId({ number: subject.pull?.number ?? 0, base: subject.base, attempt }), unfinished: runs.filter(({ run }) => run.status !== "completed").map(({ run }) => run) };
  const opened = await attempted(() => open(context, subject));
  if (!("subject" in opened)) return runs.length === 0 && !context.isModel ? { action: "nothing", reason: opened.text.title } : write(place, opened);
  // The organisation's own file is nothing that the Action knows, and it may have switched on other repositories than its own.
  const own = touchedPolicy(context, opened.pull).length > 0;
  const off = switchedOff(opened, own && context.organisation !== undefined && isSwitchedOn(context.organisation));
  if (off !== undefined) return { action: "nothing", reason: off };
  if (opened.policy.pull_requests === "auto" && !own && opened.workflow !== undefined) return aside(place, opened.workflow);
  const judged = await attempted(() => judge(context, opened));
  if (judged === undefined) return { action: "nothing", reason: "the repository holds no model, and the change brings none" };
  return write(place, judged);
}

/** Check runs of ours on this head about this pull request (or merge group), newest first. */
async function ownRuns({ github, repository }: PullCheckContext, { head, pull }: Subject): Promise<readonly { readonly run: CheckRun; readonly identity: CheckIdentity }[]> {
  return (await ownCheckRuns(github, repository, head)).flatMap((run) => {
    const identity = readExternalId(run.externalId);
    return run.name === CHECK_NAME && identity?.number === (pull?.number ?? 0) ? [{ run, identity }] : [];
  }).toSorted((a, b) => b.run.id - a.run.id);
}

function switchedOff({ policy }: Opened, elsewhere: boolean): string | undefined {
  if (policy.mode !== "active" && !elsewhere) return policy.mode === "off" ? "mode is off" : "mode is preview: nothing but the dashboard is written";
  return policy.pull_requests === "off" || policy.pull_requests === "action" ? `pull_requests is ${policy.pull_requests}` : undefined;
}

/** What is wrong with the repository or its size becomes a verdict of its own kind; a GitHub that does not answer is tried again later. */
async function attempted<T>(job: () => Promise<T>): Promise<T | Judged> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof RepositoryError) || isPassing(error.cause)) throw error;
    const fix = error.fix === undefined ? "" : ` Fix: ${prose(error.fix)}.`;
    return { conclusion: "action_required", text: { title: "Could not be judged", summary: `This head could not be judged: ${prose(error.message)}.${fix}\n\nThis is no finding about the change. Press Re-run to try again.`, annotations: [] } };
  }
}

function isPassing(cause: unknown): boolean {
  return cause instanceof GitHubError && (cause.kind === "rate-limited" || cause.kind === "unavailable");
}

interface Place {
  readonly context: PullCheckContext;
  readonly subject: Subject;
  /** External id of the run that is to be written. */
  readonly id: string;
  readonly unfinished: readonly CheckRun[];
}

async function write(place: Place, { conclusion, text }: Judged): Promise<PullCheckResult> {
  const { url } = await complete(place, { conclusion, output: text });
  return { action: "checked", conclusion, url };
}

/** A required check must not wait for ever: where the Action reports, ours says so, as skipped. */
async function aside(place: Place, workflow: string): Promise<PullCheckResult> {
  await complete(place, { conclusion: "skipped", output: { title: "The Action reports on this pull request", summary: `The workflow ${codeSpan(workflow)} of the base branch runs the Action, which judges the same. To have this check run in its place: \`pull_requests: app\` in \`.gpai/config.yaml\` or in the organisation's file.`, annotations: [] } });
  return { action: "aside", workflow };
}

async function complete({ context, subject, id, unfinished }: Place, verdict: CheckVerdict): Promise<CheckRun> {
  if (context.signal?.aborted === true) throw new Error("stopped before the check run was written");
  const { github, repository } = context;
  const run = await createCheckRun(github, repository, { name: CHECK_NAME, headSha: subject.head, externalId: id });
  const done = await completeCheckRun(github, repository, run, verdict);
  // Left open by a worker that was killed, about a base that has moved on since.
  for (const old of unfinished.filter((one) => one.id !== run.id)) await completeCheckRun(github, repository, old, { conclusion: "neutral", output: { title: "Superseded", summary: "A newer check run has judged this head.", annotations: [] } });
  return done;
}

function isGone(error: unknown): boolean {
  return error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone");
}
