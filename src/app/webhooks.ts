/**
 * Which jobs follow from a webhook. A payload is taken for a hint where to look and for nothing else: every job reads GitHub's state
 * anew, so that deliveries may come twice, late, or in any order.
 */

import type { Job } from "./jobs.ts";
import { pullNumberOf } from "./pull/types.ts";
import { at, commitOf, idOf, listOf, textOf } from "./payload.ts";

/** Who we are, to know our own issues and checks. */
export interface Self {
  readonly appId: number;
  /** Name of the app in addresses: it writes as `<slug>[bot]`. Undefined until GitHub has told it. */
  readonly slug?: string | undefined;
}

/** Labels of issues that are complaints or removal requests, in lower case; the form sets them. */
export interface Labels { readonly complaint: readonly string[] }

/** Pull requests that one event may name. */
const MOST_PULLS = 20;

type Rule = (payload: unknown, place: Place, self: Self, labels: Labels) => readonly Job[];
interface Place { readonly installation: number; readonly repository: number | undefined; readonly action: string }

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["push", push],
  ["issues", issues],
  ["installation", (_, place) => (["created", "unsuspend", "new_permissions_accepted"].includes(place.action) ? [sweep(place)] : [])],
  ["installation_repositories", (_, place) => [sweep(place)]],
  ["installation_target", (_, place) => [sweep(place)]],
  ["repository", repository],
  ["pull_request", pullRequest],
  ["check_run", (payload, place, self) => rerun(at(payload, "check_run"), at(payload, "check_run", "head_sha"), place, self)],
  ["check_suite", (payload, place, self) => rerun(at(payload, "check_suite"), at(payload, "check_suite", "head_sha"), place, self)],
  ["merge_group", mergeGroup],
]);

/** Events that lead to jobs. */
export const HANDLED_EVENTS: readonly string[] = [...RULES.keys()];

/**
 * The jobs of one event (`X-GitHub-Event`). Pure and total: for an unknown event or a payload of another shape there are none. Every job
 * is of the installation that the payload names; GitHub signs it.
 */
export function jobsOf(event: string, payload: unknown, self: Self, labels: Labels = { complaint: [] }): readonly Job[] {
  const installation = idOf(at(payload, "installation", "id"));
  const rule = RULES.get(event);
  if (installation === undefined || rule === undefined) return [];
  return rule(payload, { installation, repository: idOf(at(payload, "repository", "id")), action: textOf(at(payload, "action")) ?? "" }, self, labels);
}

/** The action of an event where it has the form of one: a word of a short list of GitHub's. */
export function actionOf(payload: unknown): string | undefined {
  const action = textOf(at(payload, "action"));
  return action !== undefined && /^[a-z_]{1,50}$/.test(action) ? action : undefined;
}

function sweep({ installation }: Place): Job {
  return { kind: "sweep", installation };
}

function whole({ installation, repository }: Place): readonly Job[] {
  return repository === undefined ? [] : [{ kind: "repository", installation, repository }];
}

function push(payload: unknown, place: Place): readonly Job[] {
  const branch = textOf(at(payload, "repository", "default_branch"));
  if (branch === undefined || at(payload, "ref") !== `refs/heads/${branch}`) return [];
  // The organisation's configuration lies in its `.github` repository and bears on all others.
  return at(payload, "repository", "name") === ".github" ? [sweep(place)] : whole(place);
}

function issues(payload: unknown, place: Place, self: Self, labels: Labels): readonly Job[] {
  // What we write ourselves is what the last run wanted: looking again would find nothing and go on for ever.
  if (isBot(at(payload, "sender"), self)) return [];
  const ours = isOurs(at(payload, "issue"), self);
  if (ours) return ["closed", "reopened", "edited", "deleted", "transferred"].includes(place.action) ? whole(place) : [];
  const number = idOf(at(payload, "issue", "number"));
  if (number === undefined || place.repository === undefined || at(payload, "issue", "pull_request") !== undefined) return [];
  if (!["opened", "edited", "labeled", "closed", "reopened"].includes(place.action)) return [];
  const has = listOf(at(payload, "issue", "labels"), 100).some((label) => labels.complaint.includes(textOf(at(label, "name"))?.toLowerCase() ?? ""));
  return has ? [{ kind: "complaint", installation: place.installation, repository: place.repository, number }] : [];
}

function repository(payload: unknown, place: Place): readonly Job[] {
  switch (place.action) {
    // What is gone can be found in no list any more: the account's overview is made anew.
    case "deleted": case "transferred": return [sweep(place)];
    case "renamed": case "archived": case "unarchived": case "privatized": case "publicized": return whole(place);
    case "edited": return at(payload, "changes", "default_branch") === undefined ? [] : whole(place);
    default: return [];
  }
}

function pullRequest(payload: unknown, place: Place): readonly Job[] {
  const relevant = ["opened", "synchronize", "reopened", "ready_for_review"].includes(place.action) || (place.action === "edited" && at(payload, "changes", "base") !== undefined);
  const number = idOf(at(payload, "pull_request", "number")) ?? idOf(at(payload, "number"));
  if (!relevant || number === undefined || place.repository === undefined) return [];
  return [{ kind: "pull", installation: place.installation, repository: place.repository, number }];
}

/**
 * A check run or suite of ours that somebody wants again. Our check runs name their pull request; suites of branches of the repository do
 * too; of a suite from a fork the head is all there is.
 */
function rerun(checks: unknown, sha: unknown, place: Place, self: Self): readonly Job[] {
  if (place.action !== "rerequested" || at(checks, "app", "id") !== self.appId) return [];
  const { installation, repository } = place;
  if (repository === undefined) return [];
  const own = pullNumberOf(at(checks, "external_id"));
  if (own !== undefined) return [{ kind: "pull", installation, repository, number: own, force: true }];
  const pulls = listOf(at(checks, "pull_requests"), MOST_PULLS)
    .filter((pull) => at(pull, "base", "repo", "id") === repository)
    .flatMap((pull): Job[] => {
      const number = idOf(at(pull, "number"));
      return number === undefined ? [] : [{ kind: "pull", installation, repository, number, force: true }];
    });
  return pulls.length > 0 ? pulls : head(place, sha, true, queuedFor(at(checks, "head_branch") ?? at(checks, "check_suite", "head_branch")));
}

/** The branch that a merge queue's own branch is to go into (`gh-readonly-queue/<branch>/pr-<number>-<commit>`). */
function queuedFor(branch: unknown): string | undefined {
  const text = textOf(branch);
  return text === undefined || text.length > 400 ? undefined : /^gh-readonly-queue\/(.{1,255})\/pr-\d{1,10}-[0-9a-f]{40,64}$/.exec(text)?.[1];
}

/** A merge queue asks for the check on what it is about to merge; where it is required and nobody answers, the queue stands still. */
function mergeGroup(payload: unknown, place: Place): readonly Job[] {
  if (place.action !== "checks_requested") return [];
  const ref = textOf(at(payload, "merge_group", "base_ref"))?.replace(/^refs\/heads\//, "");
  return head(place, at(payload, "merge_group", "head_sha"), false, ref !== undefined && ref !== "" && ref.length <= 255 ? ref : undefined);
}

function head({ installation, repository }: Place, sha: unknown, force: boolean, base?: string): readonly Job[] {
  const commit = commitOf(sha);
  if (commit === undefined || repository === undefined) return [];
  return [{ kind: "head", installation, repository, sha: commit, ...(base === undefined ? {} : { base }), ...(force ? { force } : {}) }];
}

/** Our own account. Logins compare without case, as GitHub's do. */
function isBot(user: unknown, { slug }: Self): boolean {
  return slug !== undefined && textOf(at(user, "login"))?.toLowerCase() === `${slug}[bot]`.toLowerCase();
}

/** An issue that our app has written. As long as our name is not known, any app's: a look too many costs a request. */
function isOurs(issue: unknown, self: Self): boolean {
  if (isBot(at(issue, "user"), self)) return true;
  return self.slug === undefined && at(issue, "user", "type") === "Bot";
}
