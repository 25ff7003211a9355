/** Comments of a pull request's conversation that carry our marker, and whose they are. */

import { readMarker } from "../formats/comment-marker.ts";
import { count, member, text, webAddress } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { unexpected } from "./errors.ts";
import { account, identify, type Identity, isSame } from "./identity.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly digest: string;
}

/** Which comments: those of one purpose and key on one pull request. */
export interface Place {
  readonly repository: RepositoryId;
  readonly number: number;
  readonly purpose: string;
  readonly key: string;
}

interface Candidate extends OwnComment {
  readonly author: Identity | undefined;
}

/** Newest first; or why it is not known which comments are ours. */
export type OwnComments = { readonly own: readonly OwnComment[] } | { readonly own?: undefined; readonly reason: string };

/** GitHub closes a conversation at 2,500 comments: 50 pages of 100 always hold it whole. */
const MAX_PAGES = 50;

/** A comment that we cannot read could be ours, so an odd one is an error and not passed over. Rejects with GitHubError. */
export function readComment(item: unknown): { readonly id: number; readonly url: string; readonly body: string; readonly author: Identity | undefined; readonly createdAt: string } {
  const id = count(member(item, "id"));
  const body = member(item, "body") ?? "";
  if (id === undefined || typeof body !== "string") throw unexpected("a comment without an id or a text", { reads: true });
  return {
    id, body,
    url: webAddress(member(item, "html_url")),
    author: account(text(member(item, "user", "login")), text(member(item, "user", "type"))),
    createdAt: text(member(item, "created_at")) ?? "",
  };
}

async function candidates(github: GitHub, place: Place, since: string | undefined): Promise<{ found: readonly Candidate[]; complete: boolean }> {
  const { items, complete } = await github.pages(repositoryPath(place.repository, "issues", place.number, "comments"), since === undefined ? {} : { since }, { maxPages: MAX_PAGES });
  const found = items.flatMap((item): readonly Candidate[] => {
    const { id, url, body, author } = readComment(item);
    const marker = readMarker(body);
    return marker?.purpose === place.purpose && marker.key === place.key ? [{ id, url, author, digest: marker.digest }] : [];
  });
  return { found: found.toSorted((a, b) => b.id - a.id), complete };
}

/** Who the token is, is asked only where there is a comment that could be ours. Rejects with GitHubError. */
export async function ownComments(github: GitHub, place: Place): Promise<OwnComments> {
  const { found, complete } = await candidates(github, place, undefined);
  const possible = found.filter(({ author }) => author !== undefined && (github.tokenKind !== "installation" || author.bot));
  let own: readonly Candidate[] = [];
  if (possible.length > 0) {
    const answer = await identify(github);
    if (answer.identity === undefined) return { reason: `${answer.reason}, so no comment was touched` };
    const { identity } = answer;
    own = possible.filter(({ author }) => isSame(identity, author));
  }
  return own.length === 0 && !complete ? { reason: `the conversation has more than ${MAX_PAGES * 100} comments: ours may be among those that were not read` } : { own };
}

/** What the author of a fresh comment has written there since ten minutes before it. */
export async function ownCommentsSince(github: GitHub, place: Place, author: Identity, createdAt: string): Promise<readonly OwnComment[]> {
  const time = Date.parse(createdAt);
  const since = Number.isNaN(time) ? undefined : new Date(time - 600_000).toISOString();
  const { found } = await candidates(github, place, since);
  return found.filter((comment) => isSame(author, comment.author));
}
