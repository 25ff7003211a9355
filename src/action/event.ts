/** What the runner's event says about the change under review. The payload is foreign data: every field is checked. */

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * change: judged against a base commit. whole: the repository as it is today (schedule, dispatch, first push of a branch).
 * `head` is the pull request's own head, which the checked-out merge commit has as its second parent.
 */
export type Subject =
  | { readonly kind: "change"; readonly base: string; readonly head?: string; readonly event: string }
  | { readonly kind: "whole"; readonly event: string; readonly why: string };

function at(value: unknown, ...keys: readonly string[]): unknown {
  let node = value;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[key];
  }
  return node;
}

function sha(value: unknown): string | undefined {
  return typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : undefined;
}

/** Reads event name and payload (`GITHUB_EVENT_NAME`, the JSON of `GITHUB_EVENT_PATH`). Never throws. */
export function subject(event: string, payload: unknown): Subject {
  switch (event) {
    case "pull_request":
    case "pull_request_target": {
      const base = sha(at(payload, "pull_request", "base", "sha"));
      const head = sha(at(payload, "pull_request", "head", "sha"));
      return base === undefined ? { kind: "whole", event, why: "the event names no base commit" } : { kind: "change", base, event, ...(head === undefined ? {} : { head }) };
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
