/** Which permission an operation asks of an installation token (docs.github.com/rest/authentication/permissions-required-for-github-apps), and what people may do. */

import { granted } from "./apps.ts";
import type { Repository, Role, User } from "./shapes.ts";
import type { State } from "./state.ts";
import type { Identity, Level, Permission } from "./types.ts";

interface Need { readonly level: Level; readonly any: readonly Permission[]; /** Asked of public repositories too. */ readonly always?: boolean }

const reading = (...any: readonly Permission[]): Need => ({ level: "read", any });
const writing = (...any: readonly Permission[]): Need => ({ level: "write", any, always: true });
const all = (need: Need, group: string, names: string): Readonly<Record<string, Need>> => Object.fromEntries(names.split(" ").map((name) => [`${group}/${name}`, need]));

const NEEDS: Readonly<Record<string, Need>> = {
  "actions/download-artifact": { ...reading("actions"), always: true },
  ...all(reading("actions"), "actions", "get-artifact get-workflow-run list-artifacts-for-repo list-workflow-run-artifacts"),
  ...all(reading("checks"), "checks", "get get-suite list-annotations list-for-ref list-for-suite list-suites-for-ref"),
  ...all(writing("checks"), "checks", "create create-suite rerequest-run rerequest-suite update"),
  ...all(reading("contents"), "git", "get-blob get-commit get-ref get-tree list-matching-refs"),
  ...all(writing("contents"), "git", "create-blob create-commit create-ref create-tree delete-ref update-ref"),
  ...all(reading("issues", "pull_requests"), "issues", "get get-comment get-label list-comments list-comments-for-repo list-events list-for-repo list-labels-for-repo list-labels-on-issue"),
  ...all(writing("issues", "pull_requests"), "issues", "add-labels create-comment create-label delete-comment delete-label lock remove-label set-labels unlock update update-comment update-label"),
  "issues/create": writing("issues"),
  ...all(reading("pull_requests"), "pulls", "get list list-commits list-files list-review-comments list-reviews"),
  ...all(writing("pull_requests"), "pulls", "create create-review create-review-comment delete-review-comment update update-review-comment"),
  "pulls/merge": writing("contents"),
  ...all(reading("contents"), "repos", "compare-commits get-branch get-commit get-content list-branches list-commits"),
  ...all(writing("contents"), "repos", "create-or-update-file-contents delete-file"),
  ...all(reading("metadata"), "repos", "get get-collaborator-permission-level"),
  "repos/list-pull-requests-associated-with-commit": reading("pull_requests"),
  ...all({ ...reading("members"), always: true }, "orgs", "get-membership-for-authenticated-user get-membership-for-user list-members"),
};

/** Undefined: allowed. Otherwise what GitHub names in `x-accepted-github-permissions`. `isPublic`: what may be read there needs no permission. */
export function lacking(operation: string, who: Identity | undefined, isPublic: boolean): string | undefined {
  const need = NEEDS[operation];
  if (need === undefined || who?.kind !== "installation" || (isPublic && need.always !== true)) return undefined;
  const may = need.any.some((p) => p === "metadata" || granted(who.permissions, p, need.level));
  return may ? undefined : need.any.map((p) => `${p}=${need.level}`).join("; ");
}

/** What a person may do in a repository; undefined: no more than anybody. Members of an organisation read everything. */
export function roleOf(state: State, login: string, repo: Repository): Role | undefined {
  if (repo.owner.login === login) return "admin";
  const member = state.memberships.get(repo.owner.login)?.get(login);
  if (member?.state === "active" && member.role === "admin") return "admin";
  return repo.collaborators.get(login) ?? (member?.state === "active" ? "read" : undefined);
}

const PUSH: readonly (Role | undefined)[] = ["write", "maintain", "admin"];

/** Whether somebody may push: labels are set by those alone. For installations: whether it writes issues. */
export function mayPush(state: State, who: Identity, repo: Repository): boolean {
  return who.kind === "installation" ? granted(who.permissions, "issues", "write") || granted(who.permissions, "contents", "write") || granted(who.permissions, "pull_requests", "write") : PUSH.includes(roleOf(state, who.login, repo));
}

export function mayTriage(state: State, who: Identity, repo: Repository): boolean {
  return mayPush(state, who, repo) || (who.kind === "user" && roleOf(state, who.login, repo) === "triage");
}

/** Public ones are seen by everybody; private ones by their people and by what was installed there. */
export function maySee(state: State, who: Identity | undefined, repo: Repository): boolean {
  if (!repo.private) return true;
  if (who === undefined) return false;
  return who.kind === "user" ? roleOf(state, who.login, repo) !== undefined : holds(who, repo);
}

/** Whether an installation token was made for that repository, and still is. */
export function holds(who: Identity, repo: Repository): boolean {
  const { installation, repositories } = who;
  if (installation !== undefined && (installation.deleted || repo.owner !== installation.account || (installation.selection === "selected" && !installation.selected.has(repo.id)))) return false;
  return repositories === undefined ? installation !== undefined : repositories.has(repo.id);
}

/** How GitHub names somebody's relation to a repository. */
export function association(state: State, author: User, repo: Repository): "OWNER" | "MEMBER" | "COLLABORATOR" | "NONE" {
  if (author === repo.owner) return "OWNER";
  if (state.memberships.get(repo.owner.login)?.get(author.login)?.state === "active") return "MEMBER";
  return repo.collaborators.has(author.login) ? "COLLABORATOR" : "NONE";
}
