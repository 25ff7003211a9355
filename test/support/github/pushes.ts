/** What follows from a push: events of the push, of pull requests whose head moved, and suites of checks. */

import { granted, reaches } from "./apps.ts";
import { requestSuites } from "./checks.ts";
import type { Commit } from "./git-objects.ts";
import { pullShape } from "./routes-pulls.ts";
import type { Repository, User } from "./shapes.ts";
import type { State } from "./state.ts";

const NOTHING = "0".repeat(40);
/** A push event names no more commits. */
const LISTED = 2048;

function commitOfPush(state: State, repo: Repository, commit: Commit) {
  const parent = commit.parents[0];
  const files = parent === undefined ? [] : repo.git.changes(parent, commit.sha);
  const paths = (...statuses: readonly string[]): readonly string[] => files.filter((f) => statuses.includes(f.status)).map((f) => f.path);
  const by = (s: Commit["author"]) => ({ name: s.name, email: s.email, date: s.date });
  return {
    id: commit.sha, tree_id: commit.tree, distinct: true, message: commit.message, timestamp: commit.committer.date, url: `${state.origins.web}/${repo.owner.login}/${repo.name}/commit/${commit.sha}`, author: by(commit.author), committer: by(commit.committer),
    added: paths("added", "renamed"), removed: paths("removed"), modified: paths("modified", "changed"),
  };
}

/** Tells it all. `before` undefined: the branch is new; `after` undefined: it was deleted. */
export function pushed(state: State, sender: User, repo: Repository, branch: string, before: string | undefined, after: string | undefined): void {
  const web = `${state.origins.web}/${repo.owner.login}/${repo.name}`;
  const fresh = (): readonly Commit[] => {
    if (after === undefined) return [];
    const ids = before === undefined ? [after] : repo.git.between(before, after);
    return ids.slice(-LISTED).flatMap((sha) => repo.git.commit(sha) ?? []);
  };
  state.happenings.tell({ event: "push", repo, sender, more: () => {
    const head = after === undefined ? undefined : repo.git.commit(after);
    return {
      ref: `refs/heads/${branch}`, before: before ?? NOTHING, after: after ?? NOTHING, base_ref: null, created: before === undefined, deleted: after === undefined, forced: before !== undefined && after !== undefined && repo.git.mergeBase(before, after) !== before,
      compare: `${web}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`, commits: fresh().map((c) => commitOfPush(state, repo, c)), head_commit: head === undefined ? null : commitOfPush(state, repo, head), pusher: { name: sender.login, email: `${sender.login}@users.noreply.github.com` },
    };
  } });
  if (after === undefined) return;
  for (const pull of state.pulls) {
    if (pull.head !== repo || pull.headRef !== branch || pull.state !== "open") continue;
    const base = pull.base.git.commitOf(pull.baseRef);
    if (base !== undefined) pull.baseSha = base;
    state.happenings.tell({ event: "pull_request", action: "synchronize", repo: pull.base, sender, more: () => ({ number: pull.number, before: before ?? NOTHING, after, pull_request: pullShape(state, pull) }) });
  }
  const apps = state.installations.filter((i) => i.suspended === undefined && reaches(i, repo) && granted(i.permissions, "checks", "write")).map((i) => i.app);
  requestSuites(state, repo, after, sender, apps);
}
