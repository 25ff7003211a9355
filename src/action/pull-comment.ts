/** The one channel that needs a permission: the comment on the pull request. What goes wrong here never changes the verdict. */

import * as core from "@actions/core";
import type { Report } from "../checks/types.ts";
import { connect, type GitHub } from "../github/client.ts";
import { ownComments } from "../github/comments.ts";
import { ensureComment } from "../github/sticky.ts";
import type { StickyResult } from "../github/types.ts";
import { renderComment } from "../report/comment/index.ts";
import { commentInputs } from "./comment-inputs.ts";
import { jobRepository, linkContext } from "./context.ts";
import type { PullEvent } from "./event.ts";
import { type Env, input } from "./inputs.ts";
import { log } from "./log.ts";

export interface PullPlace {
  readonly env: Env;
  readonly pull: PullEvent;
  /** Folder that is checked, POSIX, relative to the repository; `.` for the whole. */
  readonly folder: string;
}

const PURPOSE = "pull-request";

/** The client for this job. Makes no request. */
export function client(env: Env): GitHub {
  return connect({ token: input(env, "github-token"), apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com", log });
}

interface Obstacle {
  readonly reason: string;
  readonly fix: string;
}

/** Why no comment can be written, without asking GitHub; undefined where it may be tried. */
export function cannotComment(env: Env, pull: PullEvent): Obstacle | undefined {
  if (input(env, "github-token") === "") return { reason: "no token was given", fix: "leave the input github-token out; its default is the job's token" };
  if (jobRepository(env) === undefined) return { reason: "the job does not say which repository it runs in", fix: "leave GITHUB_REPOSITORY as the runner sets it" };
  // Runs of pull_request for a fork get a token that only reads; runs of pull_request_target do not.
  if (pull.fork && env["GITHUB_EVENT_NAME"] !== "pull_request_target") return { reason: "the pull request comes from another repository, whose runs may only read", fix: "none is needed; if you want the comment there too, take the pair docs/workflows/fork-safe-check.yml and docs/workflows/fork-safe-report.yml" };
  return undefined;
}

/** What GitHub refused: a token that it does not know, or one that may not write. */
function refusalFix(reason: string): string {
  return /\b401\b/.test(reason) ? "leave the input github-token out, or give a token that is valid" : "permissions: {pull-requests: write} for this job";
}

/**
 * Is a comment of ours there that may have to change although this change touches nothing of ours any more? Asked only where the
 * conversation has comments. Yes is told by the client that has found it. A failure is said and taken for no.
 */
export async function whoHasCommented({ env, pull, folder }: PullPlace, github: GitHub = client(env)): Promise<GitHub | undefined> {
  const { mode, key } = commentInputs(env, folder);
  const repository = jobRepository(env);
  if (mode === "never" || pull.comments === 0 || repository === undefined || input(env, "github-token") === "") return undefined;
  try {
    const found = await ownComments(github, { repository, number: pull.number, purpose: PURPOSE, key });
    return found.own !== undefined && found.own.length > 0 ? github : undefined;
  } catch (error) {
    log(`Not known whether a comment of ours is there: ${error instanceof Error ? error.message : "unknown error"}.`);
    return undefined;
  }
}

/** Brings the comment to what the report says, and tells what became of it in the log and the outputs. Never throws. */
export async function comment(report: Report, judged: string | undefined, { env, pull, folder }: PullPlace, github: GitHub = client(env)): Promise<StickyResult> {
  const { mode: given, key } = commentInputs(env, folder);
  const mode = given ?? report.policy?.comment ?? "on-change";
  const why = mode === "never" ? undefined : cannotComment(env, pull);
  if (mode === "never") return told({ action: "none" });
  if (why !== undefined) return told({ action: "not-permitted", reason: why.reason }, why.fix);
  const repository = jobRepository(env);
  const place = linkContext(env, judged, folder, pull);
  if (repository === undefined || place === undefined) return told({ action: "failed", reason: "it is not known which commit was judged" });
  const desired = renderComment(report, { ...place, key });
  const result = await ensureComment(github, { repository, number: pull.number, headSha: place.headSha, purpose: PURPOSE, key, desired, mode });
  log(`Comment: ${result.action}${"url" in result && result.url !== "" ? ` (${result.url})` : ""}; ${github.requests()} API ${github.requests() === 1 ? "request" : "requests"}.`);
  return told(result);
}

function told(result: StickyResult, fix?: string): StickyResult {
  core.setOutput("comment", result.action);
  core.setOutput("comment-url", "url" in result ? result.url : "");
  if (result.action === "not-permitted") log(`No comment was written: ${result.reason}. Everything is in the job summary. Fix: ${fix ?? refusalFix(result.reason)}.`);
  if (result.action === "outdated") log(`The comment was left as it is: ${result.reason}.`);
  if (result.action === "failed") core.warning(`GPAI Docket: the comment could not be brought up to date: ${result.reason}. The job summary and the exit code hold.`);
  return result;
}
