/** Which permission an operation asks of an installation token (docs.github.com/rest/authentication/permissions-required-for-github-apps). */

import type { Identity, Level, Permission } from "./types.ts";

interface Need { readonly level: Level; readonly any: readonly Permission[]; /** Asked of public repositories too. */ readonly always?: boolean }

const reading = (...any: readonly Permission[]): Need => ({ level: "read", any });
const writing = (...any: readonly Permission[]): Need => ({ level: "write", any, always: true });

const NEEDS: Readonly<Record<string, Need>> = {
  "actions/download-artifact": { ...reading("actions"), always: true },
  "actions/get-artifact": reading("actions"),
  "actions/get-workflow-run": reading("actions"),
  "actions/list-artifacts-for-repo": reading("actions"),
  "actions/list-workflow-run-artifacts": reading("actions"),
  "git/get-blob": reading("contents"),
  "git/get-commit": reading("contents"),
  "git/get-ref": reading("contents"),
  "git/get-tree": reading("contents"),
  "issues/create-comment": writing("issues", "pull_requests"),
  "issues/delete-comment": writing("issues", "pull_requests"),
  "issues/get": reading("issues", "pull_requests"),
  "issues/get-comment": reading("issues", "pull_requests"),
  "issues/list-comments": reading("issues", "pull_requests"),
  "issues/update-comment": writing("issues", "pull_requests"),
  "pulls/create-review": writing("pull_requests"),
  "pulls/create-review-comment": writing("pull_requests"),
  "pulls/delete-review-comment": writing("pull_requests"),
  "pulls/get": reading("pull_requests"),
  "pulls/list": reading("pull_requests"),
  "pulls/list-files": reading("pull_requests"),
  "pulls/list-review-comments": reading("pull_requests"),
  "pulls/list-reviews": reading("pull_requests"),
  "pulls/update-review-comment": writing("pull_requests"),
  "repos/compare-commits": reading("contents"),
  "repos/get": reading("metadata"),
  "repos/get-commit": reading("contents"),
  "repos/get-content": reading("contents"),
  "repos/list-commits": reading("contents"),
  "repos/list-pull-requests-associated-with-commit": reading("pull_requests"),
};

/** Undefined: allowed. Otherwise what GitHub names in `x-accepted-github-permissions`. Users may what their role allows: not judged here. */
export function lacking(operation: string, who: Identity | undefined, isPublic: boolean): string | undefined {
  const need = NEEDS[operation];
  if (need === undefined || who?.kind !== "installation" || (isPublic && need.always !== true)) return undefined;
  const granted = need.any.some((p) => p === "metadata" || who.permissions[p] === "write" || (need.level === "read" && who.permissions[p] === "read"));
  return granted ? undefined : need.any.map((p) => `${p}=${need.level}`).join("; ");
}
