/** The run that this one was started for. The event comes from GitHub; its names are foreign text all the same. */

import { commitId, count, member, slug, text } from "../github/answers.ts";

/** The finished run of a pull request's own workflow. */
export interface TriggeringRun {
  readonly id: number;
  /** Newest commit of the pull request when the run began. */
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: { readonly id: number; readonly owner: string; readonly name: string };
}

export type ReadEvent =
  | { readonly kind: "run"; readonly run: TriggeringRun }
  /** Nothing for us to do, and no fault. */
  | { readonly kind: "nothing"; readonly reason: string }
  | { readonly kind: "wrong"; readonly reason: string };

/** Reads event name and payload of `workflow_run`. Never throws. */
export function readEvent(event: string, payload: unknown): ReadEvent {
  if (event !== "workflow_run") return { kind: "wrong", reason: `the reporter runs on workflow_run, and this is ${/^[a-z_]{1,40}$/.test(event) ? event : "no event"}` };
  const run = member(payload, "workflow_run");
  const cause = text(member(run, "event")) ?? "";
  if (cause !== "pull_request") return { kind: "nothing", reason: `the run was started by ${/^[a-z_]{1,40}$/.test(cause) ? cause : "no event"}, and only those of pull_request are reported` };
  const [id, headSha, headBranch] = [count(member(run, "id")), commitId(member(run, "head_sha")), text(member(run, "head_branch"))];
  if (id === undefined || headSha === undefined) return { kind: "wrong", reason: "the event does not say which run it is about" };
  const repository = { id: count(member(run, "head_repository", "id")), owner: slug(member(run, "head_repository", "owner", "login")), name: slug(member(run, "head_repository", "name")) };
  if (repository.id === undefined || repository.owner === undefined || repository.name === undefined || headBranch === undefined || headBranch === "" || headBranch.length > 1000) {
    return { kind: "nothing", reason: "the branch or the repository of the pull request is gone" };
  }
  return { kind: "run", run: { id, headSha, headBranch, headRepository: { id: repository.id, owner: repository.owner, name: repository.name } } };
}
