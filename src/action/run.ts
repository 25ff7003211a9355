/** The full run: inspect, then every channel, those that need no permission first. */

import { readdir } from "node:fs/promises";
import { posix, relative } from "node:path";
import * as core from "@actions/core";
import { forPublic } from "../checks/confidential.ts";
import type { Report } from "../checks/types.ts";
import { inspect, type JudgeOptions } from "../engine/inspect.ts";
import { FAIL_ON } from "../records/fail-on.ts";
import { headline } from "../report/words.ts";
import { changes } from "../repository/changes.ts";
import { type Incompleteness, RepositoryError } from "../repository/port.ts";
import { gitPlace, isAncestor, isObjectId, parents, resolveCommit } from "../repository/revision.ts";
import { LEFT_OUT } from "./audience.ts";
import { availableBase } from "./base.ts";
import { publish } from "./channels.ts";
import { commentInputs, wantsSuggestions } from "./comment-inputs.ts";
import type { Subject } from "./event.ts";
import { jobRepository, linkContext } from "./context.ts";
import { folderInRepository } from "./folder.ts";
import { type Env, input } from "./inputs.ts";
import type { GitHub } from "../github/client.ts";
import type { PullPlace } from "./pull-comment.ts";
import { log } from "./log.ts";
import { concernsNobody, NOTHING } from "./relevant.ts";

export interface RunInput {
  readonly root: string;
  readonly workspace: string;
  readonly subject: Subject;
  readonly env: Env;
  /** True where files are read through the API. */
  readonly api: boolean;
  /** True where what is confidential is left out of everything that the run prints or writes. */
  readonly hidden: boolean;
  /** The client that has found a comment of ours: then it is brought up to date whatever the change touches. */
  readonly commented?: GitHub;
}

/** Returns the exit code: 1 where the report fails. */
export async function run(given: RunInput): Promise<number> {
  const { env, subject } = given;
  const inWorkspace = posix.normalize(relative(given.workspace, given.root).replaceAll("\\", "/") || ".");
  const folder = given.api ? inWorkspace : await folderInRepository(given.root, inWorkspace);
  // Before anything is read: a slip in the workflow file is told at once.
  commentInputs(env, folder);
  const options = judgeOptions(env);
  const pull = subject.kind === "change" ? subject.pull : undefined;
  const judged = given.api ? await (await import("./api.ts")).inspectOverApi(given, folder, options) : await inspectCheckout(given, folder, options);
  if (judged === undefined) return leave();
  const { head } = judged;
  const report = given.hidden ? forPublic(judged.report) : judged.report;
  if (given.hidden && judged.report.models.some((one) => one.profile.systemicRisk === true)) log(LEFT_OUT);
  await publish(report, { env, workspace: given.workspace, folder: inWorkspace, inRepository: folder, links: linkContext(env, head, folder, pull) });
  if (pull !== undefined) await tellPull(report, head, { env, pull, folder }, judged.github);
  if (report.fails) core.setFailed(`GPAI Docket: ${headline(report)}`);
  // What GitHub refused is no property of the repository: no level of fail-on makes a run green that could not read.
  else if (judged.refused === true) core.setFailed("GPAI Docket: GitHub's API did not give everything that was asked for, so the result is not whole. Fix: run the job again, or check the repository out.");
  return report.fails || judged.refused === true ? 1 : 0;
}

/** What the pull request itself gets to see: one comment, and suggestions where they are asked for. */
async function tellPull(report: Report, head: string | undefined, place: PullPlace, open: GitHub | undefined): Promise<void> {
  const { cannotComment, client, comment } = await import("./pull-comment.ts");
  const { env, pull, folder } = place;
  const github = open ?? client(env);
  await comment(report, head, place, github);
  const wanted = wantsSuggestions(env);
  const repository = jobRepository(env);
  if (!wanted || head === undefined || repository === undefined || cannotComment(env, pull) !== undefined) return;
  await (await import("./suggest.ts")).suggest(report, github, { repository, number: pull.number, headSha: head, folder });
}

export interface Judged {
  readonly report: Report;
  /** The commit under review that was judged; absent where it is not known. */
  readonly head?: string;
  /** True where GitHub's API refused or withheld something that was to be read. */
  readonly refused?: boolean;
  /** The client that was used on the way. */
  readonly github?: GitHub;
}

function leave(): number {
  log(NOTHING);
  core.setOutput("verdict", "nothing-to-check");
  core.setOutput("fails", "false");
  return 0;
}

function judgeOptions(env: Env): JudgeOptions {
  const failOn = FAIL_ON.find((f) => f === input(env, "fail-on"));
  if (failOn === undefined && input(env, "fail-on") !== "") throw new RepositoryError(`the input fail-on is ${JSON.stringify(input(env, "fail-on"))}`, { fix: `use one of: ${FAIL_ON.join(", ")}` });
  const model = input(env, "model");
  return { now: new Date().toISOString().slice(0, 10), ...(failOn === undefined ? {} : { failOn }), ...(model === "" ? {} : { model }) };
}

async function inspectCheckout(given: RunInput, folder: string, options: JudgeOptions): Promise<Judged | undefined> {
  const { root, subject } = given;
  await mustBeCheckedOut(root, subject);
  const head = await commitUnderReview(root, subject);
  const { base, incomplete } = await findBase(given);
  let github = given.commented;
  if (base !== undefined && github === undefined && await leavesUsAlone(root, base)) {
    github = subject.kind === "change" && subject.pull !== undefined ? await (await import("./pull-comment.ts")).whoHasCommented({ env: given.env, pull: subject.pull, folder }) : undefined;
    if (github === undefined) return undefined;
  }
  const report = await inspect({ ...options, path: root, incomplete, ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) });
  return { report, ...(head === undefined ? {} : { head }), ...(github === undefined ? {} : { github }) };
}

/** A forgotten checkout must not pass for a repository without models. A folder that another step has filled is judged as it is. */
async function mustBeCheckedOut(root: string, subject: Subject): Promise<void> {
  const found = await gitPlace(root);
  if ("place" in found || (subject.kind === "whole" && (await readdir(root)).length > 0)) return;
  throw new RepositoryError(`the workspace holds no git checkout: ${found.reason}`, { fix: "check the repository out before this step (actions/checkout)" });
}

/**
 * The event's head, where what lies here holds it: as HEAD, as the second parent of GitHub's test merge, or further back, under commits of
 * the job itself. Throws `RepositoryError` for any other checkout: it would be judged in place of the pull request, and its base be found in order.
 */
async function commitUnderReview(root: string, subject: Subject): Promise<string | undefined> {
  const wanted = subject.kind === "change" ? subject.head : undefined;
  const here = await (wanted === undefined ? resolveCommit(root, "HEAD").catch(() => undefined) : resolveCommit(root, "HEAD"));
  if (here === undefined || wanted === undefined || here === wanted) return here;
  const [, second] = await parents(root, "HEAD");
  if (second === wanted) return wanted;
  if (await isAncestor(root, wanted, here)) return here;
  throw new RepositoryError(`the checkout is at ${here.slice(0, 12)}, which does not hold the head of the pull request (${wanted.slice(0, 12)})`, { fix: "check out what the event is about, as actions/checkout does by itself on pull_request; or set source: api, which needs no checkout" });
}

/** Asked once more where the checkout held no base before: the runner's default of depth one. Only a whole list is an answer. */
async function leavesUsAlone(root: string, base: string): Promise<boolean> {
  const { changes: list, mergeBase, incomplete } = await changes(root, base, "HEAD");
  return mergeBase !== undefined && incomplete.length === 0 && concernsNobody(root, list.flatMap((c) => (c.from === undefined ? [c.path] : [c.path, c.from])));
}

async function findBase({ root, subject, env }: RunInput): Promise<{ base?: string; incomplete: readonly Incompleteness[] }> {
  if (subject.kind === "whole") {
    log(`Judging the whole repository: ${subject.why}.`);
    return { incomplete: [] };
  }
  const found = await availableBase(root, subject, { token: input(env, "github-token"), serverUrl: env["GITHUB_SERVER_URL"] });
  if (found.base === undefined) log(`The base of the change is not available (${found.reason}): everything found is judged as if this change had brought it.`);
  return found.base === undefined
    ? { incomplete: [{ reason: `the base commit ${subject.base.slice(0, 12)} is not in this checkout (${found.reason}), so old and new findings could not be told apart`, fix: isObjectId(subject.base) ? "check out with fetch-depth: 0" : "give the input base a full commit id, or a name that the checkout knows (origin/main, with fetch-depth: 0)" }] }
    : { base: found.base, incomplete: [] };
}
