/** Finding the commit that a change is judged against, also on the runner's default checkout of depth one. */

import { revisionOf } from "../repository/changes.ts";
import { fetchCommit } from "../repository/fetch.ts";
import { parents, resolveCommit } from "../repository/revision.ts";
import type { Subject } from "./event.ts";

type Base = { readonly base: string; readonly reason?: undefined } | { readonly base?: undefined; readonly reason: string };

/**
 * On a pull request the checkout is a merge commit: its first parent is the exact base, even when the event's base has moved on.
 * A missing base is fetched alone (depth 1, no tags) with the job's token.
 */
export async function availableBase(root: string, subject: Extract<Subject, { kind: "change" }>, fetching: { readonly token: string; readonly serverUrl: string | undefined }): Promise<Base> {
  const [first, second] = await parents(root, "HEAD");
  const named = first !== undefined && second !== undefined && second === subject.head ? first : subject.base;
  // actions/checkout keeps branches under origin/ alone.
  const base = await revisionOf(root, named);
  if (await resolveCommit(root, base) !== undefined) return { base };
  const fetched = await fetchCommit(root, base, {
    timeoutMs: 60_000,
    ...(fetching.token === "" ? {} : { token: fetching.token }),
    ...(fetching.serverUrl === undefined ? {} : { serverUrl: fetching.serverUrl }),
  });
  return fetched.ok ? { base } : { reason: fetched.reason };
}
