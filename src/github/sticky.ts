/**
 * The one comment of ours on a pull request: found again, brought to what it should say, never doubled.
 *
 * Level-triggered: every round reads what is there and takes one step towards what should be. Where a write may have happened without an
 * answer, the next round finds out. A process that was killed leaves a state from which the next run goes on.
 */

import { COMMENT_LIMIT } from "./limits.ts";
import { readMarker } from "../formats/comment-marker.ts";
import { count, member } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { type OwnComment, ownComments, ownCommentsSince, type Place, readComment } from "./comments.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { repositoryPath } from "./paths.ts";
import { movedOn } from "./pulls.ts";
import type { CommentMode, RepositoryId, StickyResult } from "./types.ts";

export interface StickyComment {
  readonly repository: RepositoryId;
  readonly number: number;
  /** The commit that was judged. */
  readonly headSha: string;
  readonly purpose: "pull-request";
  readonly key: string;
  /** `body` begins with the marker of purpose, key and digest. */
  readonly desired: { readonly state: "todo" | "clear"; readonly body: string; readonly digest: string };
  readonly mode: CommentMode;
}

/** Pauses before the second, third and last look. */
const PAUSES_MS = [2000, 6000, 10_000];

/** Never throws. Nothing is asked in mode `never`. */
export async function ensureComment(github: GitHub, wanted: StickyComment): Promise<StickyResult> {
  if (wanted.mode === "never") return { action: "none" };
  const unfit = unfitness(wanted);
  if (unfit !== undefined) return { action: "failed", reason: unfit };
  try {
    return await rounds(github, { ...wanted, desired: { ...wanted.desired, body: github.redact(wanted.desired.body) } });
  } catch (error) {
    return ofFailure(error);
  }
}

async function rounds(github: GitHub, wanted: StickyComment): Promise<StickyResult> {
  let attempted: "created" | "updated" | undefined;
  let reason = "";
  for (let round = 0; ; round++) {
    const answer = await ownComments(github, wanted);
    if (answer.own === undefined) return { action: "failed", reason: answer.reason };
    const { write, kept, extra } = plan(answer.own, wanted);
    if (write === undefined && extra.length === 0) return kept === undefined ? { action: "none" } : { action: attempted ?? "unchanged", url: kept.url };
    const pause = PAUSES_MS[round];
    if (pause === undefined) return { action: "failed", reason: `${reason} (tried ${round} times)` };
    const moved = await movedOn(github, wanted);
    if (moved !== undefined) return { action: "outdated", reason: moved };
    try {
      if (write === "created") return await create(github, wanted);
      const url = write === "updated" && kept !== undefined ? await update(github, wanted, kept) : kept?.url ?? "";
      await remove(github, wanted, extra);
      return { action: write ?? attempted ?? "unchanged", url };
    } catch (error) {
      if (!mayHaveHappened(error, write, round)) throw error;
      attempted = write ?? attempted;
      reason = error.message;
      github.log(`${reason}: reading the comments again in ${pause / 1000} s`);
      await github.pause(pause);
    }
  }
}

/** What to do about the comments that are ours, newest first. Pure. */
export function plan(own: readonly OwnComment[], { desired, mode }: Pick<StickyComment, "desired" | "mode">): { readonly write?: "created" | "updated"; readonly kept?: OwnComment; readonly extra: readonly OwnComment[] } {
  const [kept, ...extra] = own;
  if (kept === undefined) return desired.state === "todo" || mode === "always" ? { write: "created", extra } : { extra };
  return kept.digest === desired.digest ? { kept, extra } : { write: "updated", kept, extra };
}

async function create(github: GitHub, wanted: StickyComment): Promise<StickyResult> {
  const { data } = await github.write("POST", repositoryPath(wanted.repository, "issues", wanted.number, "comments"), { body: wanted.desired.body });
  if (count(member(data, "id")) === undefined) throw unexpected("a comment without an id", { reads: false });
  const { url, author, createdAt } = readComment(data);
  if (author === undefined) return { action: "created", url };
  try {
    // Another run may have started at the same moment (opened and labelled, say) and have found no comment either.
    const [kept, ...extra] = await ownCommentsSince(github, wanted, author, createdAt);
    await remove(github, wanted, extra);
    return { action: "created", url: kept?.url ?? url };
  } catch (error) {
    github.log(`not known whether another run has commented too (${error instanceof Error ? error.message : "unknown error"}): the next run will see`);
    return { action: "created", url };
  }
}

async function update(github: GitHub, { repository, desired }: StickyComment, kept: OwnComment): Promise<string> {
  const { data } = await github.write("PATCH", repositoryPath(repository, "issues", "comments", kept.id), { body: desired.body });
  if (count(member(data, "id")) !== kept.id) throw unexpected("another comment than the one written", { reads: false });
  return kept.url;
}

/** Duplicates of ours, left by runs at the same time or by a run that was told nothing. One that is gone already is fine. */
async function remove(github: GitHub, { repository }: Place, extra: readonly OwnComment[]): Promise<void> {
  for (const { id } of extra) {
    try {
      await github.write("DELETE", repositoryPath(repository, "issues", "comments", id));
    } catch (error) {
      if (!(error instanceof GitHubError && (error.status === 404 || error.status === 410))) throw error;
    }
  }
}

/** A comment to update that is not there has been deleted since: the second look tells whether the token was the reason. */
function mayHaveHappened(error: unknown, write: "created" | "updated" | undefined, round: number): error is GitHubError {
  return error instanceof GitHubError && (error.ambiguous || (write === "updated" && round === 0 && (error.status === 404 || error.status === 410)));
}

function unfitness({ purpose, key, desired }: StickyComment): string | undefined {
  const marker = readMarker(desired.body);
  if (marker === undefined || marker.purpose !== purpose || marker.key !== key || marker.digest !== desired.digest) return "the comment's text does not begin with its own marker, so it could not be found again";
  return desired.body.length > COMMENT_LIMIT ? `the comment has ${desired.body.length} characters; GitHub takes ${COMMENT_LIMIT}` : undefined;
}

function ofFailure(error: unknown): StickyResult {
  if (!(error instanceof GitHubError)) return { action: "failed", reason: "unexpected failure" };
  const reason = error.message;
  if (error.kind === "locked" || error.kind === "gone") return { action: "outdated", reason };
  return error.kind === "not-permitted" || error.kind === "not-found" ? { action: "not-permitted", reason } : { action: "failed", reason };
}
