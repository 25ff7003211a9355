/**
 * The trusted half of a fork-safe pair. It runs with a token that may write, next to a pull request that may be hostile: so it checks nothing
 * out, runs nothing, takes nothing but one bounded JSON report, and decides itself which pull request it is about.
 */

import { resolve } from "node:path";
import * as core from "@actions/core";
import { hidesConfidential } from "../action/audience.ts";
import { commentInputs } from "../action/comment-inputs.ts";
import { jobRepository, runUrl, serverOrigin } from "../action/context.ts";
import { type Env, input } from "../action/inputs.ts";
import { log } from "../action/log.ts";
import { client } from "../action/pull-comment.ts";
import { forPublic } from "../checks/confidential.ts";
import type { Report } from "../checks/types.ts";
import { fetchArtifact } from "../github/artifacts.ts";
import { type GitHub } from "../github/client.ts";
import { findPullRequest } from "../github/pulls.ts";
import { ensureComment } from "../github/sticky.ts";
import type { PullRequest, RepositoryId } from "../github/types.ts";
import { renderComment } from "../report/comment/index.ts";
import { renderMarkdown, SUMMARY_BUDGET } from "../report/markdown.ts";
import { headline } from "../report/words.ts";
import { RepositoryError } from "../repository/port.ts";
import { acceptReport, MAX_REPORT_BYTES } from "./accept.ts";
import { readEvent, type TriggeringRun } from "./event.ts";
import { folderInput } from "./place.ts";
import { readReportFile } from "./read-file.ts";
import { unpackOne } from "./zip.ts";

/** A packed report is smaller than an unpacked one; headers and names need little. */
const MAX_ARCHIVE_BYTES = MAX_REPORT_BYTES + 4096;

/** Returns the exit code. Throws `RepositoryError` or `GitHubError` for what stops it. */
export async function run(env: Env, payload: unknown): Promise<number> {
  const event = readEvent(env["GITHUB_EVENT_NAME"] ?? "", payload);
  if (event.kind === "wrong") throw new RepositoryError(event.reason, { fix: "see docs/workflows/fork-safe-report.yml for the workflow that it belongs into" });
  if (event.kind === "nothing") return leave(event.reason);
  const repository = jobRepository(env);
  if (repository === undefined) throw new RepositoryError("the job does not say which repository it runs in", { fix: "run it in a GitHub workflow, where GITHUB_REPOSITORY is set" });
  const folder = folderInput(env);
  const { mode, key } = commentInputs(env, folder);
  const github = client(env);

  const handed = await handedOver(env, github, repository, event.run);
  if (handed === undefined) return leave("the run left no report: it found nothing to check, or did not come that far");
  const accepted = acceptReport(handed);
  if (!accepted.ok) throw new RepositoryError(`the report was not accepted: ${accepted.reason}`);
  // The run that made it should have left it out already; it is the pull request's own, and does as it likes.
  const report = hidesConfidential(env, payload) ? forPublic(accepted.report) : accepted.report;
  if (report.change?.head === undefined) throw new RepositoryError("the report was not accepted: it does not say which commit was judged", { fix: "check on pull_request, with a base to compare with" });
  if (report.change.head !== event.run.headSha) throw new RepositoryError("the report was not accepted: it is about another commit than the run that handed it over");

  const found = await findPullRequest(github, repository, {
    owner: event.run.headRepository.owner, branch: event.run.headBranch, sha: event.run.headSha, repositoryId: event.run.headRepository.id,
    ...(report.repository.base === undefined ? {} : { claimedBase: report.repository.base }),
  });
  if (found.pull === undefined) return leave(found.reason);
  core.setOutput("pull-request", String(found.pull.number));
  core.setOutput("verdict", report.verdict);
  const place = { env, github, repository, run: event.run, pull: found.pull, folder };
  await summarise(report, place);
  return comment(report, place, mode ?? report.policy?.comment ?? "on-change", key);
}

function leave(reason: string): number {
  core.notice(`GPAI Docket: nothing was reported: ${reason}.`);
  core.setOutput("comment", "none");
  return 0;
}

/** The bytes of the report; undefined where there is none. */
async function handedOver(env: Env, github: GitHub, repository: RepositoryId, run: TriggeringRun): Promise<Uint8Array | undefined> {
  const file = input(env, "report-file");
  if (file !== "") return readReportFile(file, [env["GITHUB_WORKSPACE"] ?? process.cwd(), ...(env["RUNNER_TEMP"] === undefined ? [] : [env["RUNNER_TEMP"]])].map((one) => resolve(one)), MAX_REPORT_BYTES);
  const name = input(env, "artifact") || "gpai-docket-report";
  if (!/^[A-Za-z0-9._ -]{1,100}$/.test(name)) throw new RepositoryError("the input artifact is no name of an artifact", { fix: "use letters, digits, . _ - only" });
  const fetched = await fetchArtifact(github, repository, run.id, name, MAX_ARCHIVE_BYTES);
  if (!fetched.found) {
    if (fetched.why === "missing") return undefined;
    throw new RepositoryError(`the report was not accepted: ${fetched.reason}`);
  }
  const unpacked = unpackOne(fetched.archive, MAX_REPORT_BYTES);
  if (!unpacked.ok) throw new RepositoryError(`the artifact was not accepted: ${unpacked.reason}`, { fix: "upload one JSON file, the output `report` of the check, with actions/upload-artifact" });
  return unpacked.bytes;
}

interface Place {
  readonly env: Env;
  readonly github: GitHub;
  readonly repository: RepositoryId;
  readonly run: TriggeringRun;
  readonly pull: PullRequest;
  readonly folder: string;
}

async function summarise(report: Report, { env, pull }: Place): Promise<void> {
  log(`Pull request ${pull.number}: ${headline(report)}`);
  if ((env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  const origin = `> Handed over by the own run of pull request ${pull.number}, which the pull request can change; only shown here.\n\n`;
  await core.summary.addRaw(origin + renderMarkdown(report, { maxBytes: SUMMARY_BUDGET })).write();
}

async function comment(report: Report, { env, github, repository, run, pull, folder }: Place, mode: "on-change" | "always" | "never", key: string): Promise<number> {
  const serverUrl = serverOrigin(env);
  const { headRepository } = pull;
  const page = runUrl(env, repository, run.id);
  const desired = renderComment(report, {
    serverUrl, folder, key, untrusted: true,
    repository: { owner: repository.owner, name: repository.repo },
    headSha: pull.headSha, headRef: pull.headRef, baseRef: pull.baseRef,
    headRepository: headRepository === null ? null : { owner: headRepository.owner, name: headRepository.repo },
    fork: headRepository?.id !== pull.baseRepository.id,
    ...(page === undefined ? {} : { runUrl: page }),
  });
  const result = await ensureComment(github, { repository, number: pull.number, headSha: pull.headSha, purpose: "pull-request", key, desired, mode });
  core.setOutput("comment", result.action);
  core.setOutput("comment-url", "url" in result ? result.url : "");
  log(`Comment: ${result.action}${"url" in result ? ` (${result.url})` : ""}; ${github.requests()} API ${github.requests() === 1 ? "request" : "requests"}.`);
  if (result.action === "outdated") core.notice(`GPAI Docket: the comment was left as it is: ${result.reason}.`);
  if (result.action !== "not-permitted" && result.action !== "failed") return 0;
  // Writing the comment is all that this job is for.
  core.setFailed(`GPAI Docket: the comment could not be written: ${result.reason}.${result.action === "not-permitted" ? " Fix: give the job permissions: {actions: read, pull-requests: write}." : ""}`);
  return 1;
}
