/** One review with suggestion blocks: opt-in, each suggestion offered once, nothing resolved or removed. */

import { createHash } from "node:crypto";
import { MARKER_LENGTH, markerLine, readMarker } from "../formats/comment-marker.ts";
import { count, member, text, webAddress } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { readComment } from "./comments.ts";
import { isCommentable } from "./diff-lines.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { identify, isSame } from "./identity.ts";
import { COMMENT_LIMIT, REVIEW_COMMENTS } from "./limits.ts";
import { repositoryPath } from "./paths.ts";
import { movedOn } from "./pulls.ts";
import type { RepositoryId } from "./types.ts";

export interface Suggestion {
  /** POSIX, relative to the repository. */
  readonly path: string;
  /** Line of the head's file, from 1; `endLine` where several lines are replaced. */
  readonly line: number;
  readonly endLine?: number;
  /** Markdown with its suggestion block, without a marker. */
  readonly body: string;
  /** `[A-Za-z0-9._/-]{1,100}`: the same suggestion has the same key in every run. */
  readonly key: string;
}

export interface Review {
  readonly repository: RepositoryId;
  readonly number: number;
  /** The commit that was judged. */
  readonly headSha: string;
  /** One sentence of Markdown above the suggestions: GitHub asks for a text. */
  readonly summary: string;
  readonly suggestions: readonly Suggestion[];
}

export interface ReviewResult {
  readonly posted: number;
  /** Of those given, the ones that an earlier run has offered. */
  readonly already: number;
  /** Address of the review; "" where none was posted. */
  readonly url: string;
  /** Why something was not posted, for the log. */
  readonly notes: readonly string[];
}

const PURPOSE = "suggestion";
const MAX_PAGES = 30;
const PAUSES_MS = [2000, 6000];

/** Posts at most one review with at most 20 comments (event COMMENT). Never throws. */
export async function postSuggestions(github: GitHub, review: Review): Promise<ReviewResult> {
  const notes: string[] = [];
  const none = (note: string): ReviewResult => ({ posted: 0, already: 0, url: "", notes: [...notes, note] });
  const usable = review.suggestions.flatMap((s) => (isUsable(s) ? [{ ...s, body: github.redact(marked(s)) }] : []));
  if (usable.length < review.suggestions.length) notes.push(`${review.suggestions.length - usable.length} suggestions have no usable place, key or length`);
  if (usable.length === 0) return { posted: 0, already: 0, url: "", notes };
  try {
    return await rounds(github, review, usable, notes);
  } catch (error) {
    return none(`no suggestion was posted: ${error instanceof GitHubError ? error.message : "unexpected failure"}`);
  }
}

async function rounds(github: GitHub, review: Review, usable: readonly Suggestion[], notes: string[]): Promise<ReviewResult> {
  // GitHub refuses the whole review for one comment outside the diff, so that is asked first.
  const offered = await insideDiff(github, review, usable);
  if (offered.length < usable.length) notes.push(`${usable.length - offered.length} of ${usable.length} suggestions: outside the lines that GitHub shows as changed`);
  if (offered.length === 0) return { posted: 0, already: 0, url: "", notes };
  let sent: readonly Suggestion[] = [];
  let already = 0;
  for (let round = 0; ; round++) {
    const keys = await keysThere(github, review, offered);
    const open = offered.filter(({ key }) => !keys.has(key));
    // A review is posted whole or not at all: one of its comments tells that it arrived although no answer said so.
    if (sent.some(({ key }) => keys.has(key))) return { posted: sent.length, already, url: "", notes };
    already = offered.length - open.length;
    if (open.length === 0) return { posted: 0, already, url: "", notes };
    const moved = await movedOn(github, review);
    if (moved !== undefined) return { posted: 0, already, url: "", notes: [...notes, `no suggestion was posted: ${moved}`] };
    const batch = open.slice(0, REVIEW_COMMENTS);
    try {
      const url = await post(github, review, batch);
      if (open.length > batch.length) notes.push(`${open.length - batch.length} further suggestions are left for the next run: a review holds ${REVIEW_COMMENTS}`);
      return { posted: batch.length, already, url, notes };
    } catch (error) {
      const pause = PAUSES_MS[round];
      if (!(error instanceof GitHubError) || pause === undefined) throw error;
      if (!error.ambiguous) throw error;
      sent = batch;
      github.log(`${error.message}: reading the review's comments again in ${pause / 1000} s`);
      await github.pause(pause);
    }
  }
}

/** Keys of ours that are there. Rejects where that is not known: nothing is offered twice. */
async function keysThere(github: GitHub, { repository, number }: Review, offered: readonly Suggestion[]): Promise<ReadonlySet<string>> {
  const wanted = new Set(offered.map(({ key }) => key));
  const { items, complete } = await github.pages(repositoryPath(repository, "pulls", number, "comments"), {}, { maxPages: MAX_PAGES });
  if (!complete) throw new GitHubError("too-large", `the pull request has more than ${MAX_PAGES * 100} review comments`);
  const found = items.flatMap((item) => {
    const { author, body } = readComment(item);
    const marker = readMarker(body);
    return marker?.purpose === PURPOSE && wanted.has(marker.key) && author !== undefined ? [{ author, key: marker.key }] : [];
  });
  if (found.length === 0) return new Set();
  const answer = await identify(github);
  if (answer.identity === undefined) throw new GitHubError("unexpected", answer.reason);
  const { identity } = answer;
  return new Set(found.filter(({ author }) => isSame(identity, author)).map(({ key }) => key));
}

async function post(github: GitHub, { repository, number, headSha, summary }: Review, batch: readonly Suggestion[]): Promise<string> {
  const comments = batch.map(({ path, line, endLine, body }) => (endLine === undefined || endLine === line
    ? { path, body, line, side: "RIGHT" }
    : { path, body, line: endLine, side: "RIGHT", start_line: line, start_side: "RIGHT" }));
  const { data } = await github.write("POST", repositoryPath(repository, "pulls", number, "reviews"), { commit_id: headSha, event: "COMMENT", body: github.redact(summary), comments });
  if (count(member(data, "id")) === undefined) throw unexpected("a review without an id", { reads: false });
  return webAddress(member(data, "html_url"));
}

/** GitHub refuses the whole review for one comment outside the diff and does not say which. */
async function insideDiff(github: GitHub, { repository, number }: Review, offered: readonly Suggestion[]): Promise<readonly Suggestion[]> {
  const { items } = await github.pages(repositoryPath(repository, "pulls", number, "files"), {}, { maxPages: MAX_PAGES });
  const patches = new Map(items.map((file) => [text(member(file, "filename")) ?? "", text(member(file, "patch")) ?? ""]));
  return offered.filter(({ path, line, endLine }) => isCommentable(patches.get(path) ?? "", line, endLine ?? line));
}

function isUsable({ path, line, endLine, body, key }: Suggestion): boolean {
  return path !== "" && Number.isSafeInteger(line) && line >= 1 && (endLine === undefined || (Number.isSafeInteger(endLine) && endLine >= line))
    && /^[A-Za-z0-9._/-]{1,100}$/.test(key) && body.length <= COMMENT_LIMIT - MARKER_LENGTH;
}

function marked({ key, body }: Suggestion): string {
  return markerLine({ purpose: PURPOSE, key, digest: createHash("sha256").update(body).digest("hex").slice(0, 16) }) + body;
}
