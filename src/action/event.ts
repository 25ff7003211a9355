/** What the runner's event says about the change under review. The payload is foreign data: every field is checked. */

import { commitId, count, member as at, slug, text } from "../github/answers.ts";
import type { RepositoryName } from "../report/comment/types.ts";

/** The pull request of an event, where the event has one. */
export interface PullEvent {
  readonly number: number;
  readonly headSha: string;
  /** Null where the head repository was deleted. */
  readonly headRepository: RepositoryName | null;
  /** Foreign text. */
  readonly headRef?: string;
  /** Foreign text. */
  readonly baseRef?: string;
  /** True where the head lies in another repository than the base, or nowhere. */
  readonly fork: boolean;
  /** Comments on the conversation when the event was made: 0 means that none of ours can be there. */
  readonly comments?: number;
}

/**
 * change: judged against a base commit. whole: the repository as it is today (schedule, dispatch, first push of a branch).
 * `head` is the pull request's own head, which the checked-out merge commit has as its second parent.
 */
export type Subject =
  | { readonly kind: "change"; readonly base: string; readonly head?: string; readonly event: string; readonly pull?: PullEvent }
  | { readonly kind: "whole"; readonly event: string; readonly why: string };

/** Reads event name and payload (`GITHUB_EVENT_NAME`, the JSON of `GITHUB_EVENT_PATH`). Never throws. */
export function subject(event: string, payload: unknown): Subject {
  switch (event) {
    case "pull_request":
    case "pull_request_target": {
      const base = sha(at(payload, "pull_request", "base", "sha"));
      const head = sha(at(payload, "pull_request", "head", "sha"));
      const pull = pullEvent(payload);
      return base === undefined
        ? { kind: "whole", event, why: "the event names no base commit" }
        : { kind: "change", base, event, ...(head === undefined ? {} : { head }), ...(pull === undefined ? {} : { pull }) };
    }
    case "merge_group": {
      const base = sha(at(payload, "merge_group", "base_sha"));
      return base === undefined ? { kind: "whole", event, why: "the event names no base commit" } : { kind: "change", base, event };
    }
    case "push": {
      const before = sha(at(payload, "before"));
      return before === undefined ? { kind: "whole", event, why: "the first push of this branch has nothing to compare with" } : { kind: "change", base: before, event };
    }
    default:
      return { kind: "whole", event, why: `runs on ${event || "no event"} judge the repository as it is today` };
  }
}

/** A commit id that is not all zeros, which stands for none. */
function sha(value: unknown): string | undefined {
  const id = commitId(value);
  return id === undefined || /^0+$/.test(id) ? undefined : id;
}

/** `owner/name`. */
function repositoryName(value: unknown): RepositoryName | undefined {
  const [owner, name, ...rest] = (text(value) ?? "").split("/").map((part) => slug(part));
  return owner === undefined || name === undefined || rest.length > 0 ? undefined : { owner, name };
}

/** The pull request that an event speaks of; undefined where the event has none, or lacks what is needed to find it. */
export function pullEvent(payload: unknown): PullEvent | undefined {
  const pull = at(payload, "pull_request");
  const number = count(at(pull, "number"));
  const headSha = sha(at(pull, "head", "sha"));
  if (number === undefined || number === 0 || headSha === undefined) return undefined;
  const headRepository = repositoryName(at(pull, "head", "repo", "full_name")) ?? null;
  const base = repositoryName(at(pull, "base", "repo", "full_name"));
  const ref = (key: "head" | "base"): string | undefined => { const name = text(at(pull, key, "ref")); return name !== undefined && name !== "" && name.length <= 1000 ? name : undefined; };
  const [headRef, baseRef] = [ref("head"), ref("base")];
  const comments = count(at(pull, "comments"));
  return {
    number, headSha, headRepository,
    ...(headRef === undefined ? {} : { headRef }),
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(comments === undefined ? {} : { comments }),
    fork: headRepository === null || base === undefined || headRepository.owner.toLowerCase() !== base.owner.toLowerCase() || headRepository.name.toLowerCase() !== base.name.toLowerCase(),
  };
}
