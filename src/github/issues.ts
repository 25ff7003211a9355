/** Issues of our own identity in one repository, over GitHub's REST API. They are found by author, never by search, which lags behind. */

import type { IssueChange, IssueDraft, IssueTracker, OwnComment, OwnIssue } from "../issues/port.ts";
import { count, member, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { readComment } from "./comments.ts";
import { GitHubError, unexpected } from "./errors.ts";
import { identify, type Identity, isSame } from "./identity.ts";
import { ownIssue, type ReadIssue, readRestIssue, unfitIssue } from "./issue-shape.ts";
import { ensureLabels, type LabelLook } from "./labels.ts";
import { COMMENT_LIMIT } from "./limits.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

export interface TrackerOptions {
  /** How labels that we make look. */
  readonly look?: (name: string) => LabelLook;
}

const MAX_PAGES = 50;
/** Newest issues of everybody that are looked through where the list by author is empty. */
const CHECK_PAGES = 3;
const COMMENT_PAGES = 50;

/**
 * Troubles of a repository's issues, as kinds of GitHubError: `gone` = issues are switched off (410) or the issue was deleted · `not-found`
 * / `not-permitted` = not there, or the token may not · `locked` · `rejected` = beyond a limit of GitHub, or refused.
 */
export function issueTracker(github: GitHub, repository: RepositoryId, options: TrackerOptions = {}): IssueTracker {
  const path = (...rest: readonly (string | number)[]): string => repositoryPath(repository, "issues", ...rest);
  const me = async (): Promise<Identity> => {
    const answer = await identify(github);
    // Without it, somebody else's issue could be taken for ours.
    if (answer.identity === undefined) throw new GitHubError("unexpected", answer.reason);
    return answer.identity;
  };
  const list = async (identity: Identity, params: Readonly<Record<string, string>>, maxPages: number): Promise<{ readonly found: readonly ReadIssue[]; readonly complete: boolean }> => {
    const { items, complete } = await github.pages(path(), { state: "all", sort: "created", direction: "desc", ...params }, { maxPages });
    const read = items.map(readRestIssue).filter((i) => i !== "pull request");
    if (read.includes(undefined)) throw unexpected("an issue without number, state, dates or labels", { reads: true });
    return { found: read.filter((i): i is ReadIssue => i !== undefined && isSame(identity, i.author)), complete };
  };
  /** Labels that were made, or looked for in vain, in the life of this tracker. */
  const looked = new Set<string>();
  const prepare = async (labels: readonly string[] | undefined): Promise<void> => {
    const missing = (labels ?? []).filter((l) => !looked.has(l.toLowerCase()));
    if (missing.length === 0) return;
    await ensureLabels(github, repository, missing, options.look);
    for (const name of missing) looked.add(name.toLowerCase());
  };
  const fit = (change: Pick<IssueChange, "title" | "body" | "labels">): void => {
    const why = unfitIssue(change);
    if (why !== undefined) throw new GitHubError("rejected", `GitHub would refuse the issue: ${why}`);
  };
  const written = (data: unknown): OwnIssue => {
    const issue = readRestIssue(data);
    if (issue === undefined || issue === "pull request") throw unexpected("an issue that was written and makes no sense", { reads: false });
    return ownIssue(issue);
  };

  const uncomment = async (id: number): Promise<void> => {
    try {
      await github.write("DELETE", path("comments", id), undefined, { repeatable: true });
    } catch (error) {
      if (!(error instanceof GitHubError) || (error.kind !== "not-found" && error.kind !== "gone")) throw error;
    }
  };

  const tracker: IssueTracker = {
    async own() {
      const identity = await me();
      const byAuthor = await list(identity, { creator: identity.bot ? `${identity.login}[bot]` : identity.login }, MAX_PAGES);
      if (byAuthor.found.length > 0) return inOrder(byAuthor.found, byAuthor.complete);
      // On some hosts (GitHub Enterprise Cloud with its own domain) the list by author leaves out apps, and everything would be opened again.
      const newest = await list(identity, {}, CHECK_PAGES);
      if (newest.found.length === 0) return { issues: [], complete: byAuthor.complete };
      const all = newest.complete ? newest : await list(identity, {}, MAX_PAGES);
      return inOrder(all.found, all.complete);
    },
    async read(number) {
      try {
        const { data } = await github.get(path(number));
        const issue = readRestIssue(data);
        if (issue === undefined) throw unexpected(`no issue ${number}`, { reads: true });
        return issue === "pull request" || issue.number !== number || !livesIn(repository, data) || !isSame(await me(), issue.author) ? undefined : ownIssue(issue);
      } catch (error) {
        if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return undefined;
        throw error;
      }
    },
    async create(draft: IssueDraft) {
      fit(draft);
      await prepare(draft.labels);
      const issue = written((await github.write("POST", path(), { title: github.redact(draft.title), body: github.redact(draft.body), labels: [...draft.labels] })).data);
      const dropped = draft.labels.filter((l) => !issue.labels.some((there) => there.toLowerCase() === l.toLowerCase()));
      if (dropped.length > 0) github.log(`issue ${issue.number} has not got the labels ${dropped.map((l) => JSON.stringify(l)).join(", ")}: GitHub drops labels that the token may not set`);
      return issue;
    },
    async update(number, change: IssueChange) {
      fit(change);
      await prepare(change.labels);
      const { title, body, state, stateReason, labels, withoutComments } = change;
      if (withoutComments === true) for (const { id } of await tracker.comments(number)) await uncomment(id);
      const { data } = await github.write("PATCH", path(number), {
        ...(title === undefined ? {} : { title: github.redact(title) }), ...(body === undefined ? {} : { body: github.redact(body) }),
        ...(state === undefined ? {} : { state }), ...(stateReason === undefined ? {} : { state_reason: stateReason }), ...(labels === undefined ? {} : { labels: [...labels] }),
      });
      const issue = written(data);
      if (issue.number !== number || !livesIn(repository, data)) throw new GitHubError("gone", `issue ${number} is another one now: it was transferred`);
      return issue;
    },
    async comments(number) {
      const identity = await me();
      const { items, complete } = await github.pages(path(number, "comments"), {}, { maxPages: COMMENT_PAGES });
      if (!complete) throw new GitHubError("too-large", `issue ${number} has more than ${COMMENT_PAGES * 100} comments`);
      const own = items.map(readComment).filter(({ author }) => isSame(identity, author));
      return own.map(ownComment).toSorted((a, b) => a.id - b.id);
    },
    async comment(number, body) {
      if (body.trim() === "" || body.length > COMMENT_LIMIT) throw new GitHubError("rejected", `GitHub would refuse the comment: it has ${body.length} characters, and 1 to ${COMMENT_LIMIT} are allowed`);
      const { data } = await github.write("POST", path(number, "comments"), { body: github.redact(body) });
      if (count(member(data, "id")) === undefined) throw unexpected("a comment without an id", { reads: false });
      return ownComment(readComment(data));
    },
  };
  return tracker;
}

/** GitHub redirects from an issue that was transferred to where it is now. */
function livesIn({ owner, repo }: RepositoryId, data: unknown): boolean {
  const address = text(member(data, "repository_url"));
  return address === undefined || address.toLowerCase().endsWith(`/repos/${owner}/${repo}`.toLowerCase());
}

function ownComment({ id, body, createdAt }: OwnComment): OwnComment {
  return { id, body, createdAt };
}

function inOrder(found: readonly ReadIssue[], complete: boolean): { readonly issues: readonly OwnIssue[]; readonly complete: boolean } {
  const byNumber = new Map(found.map((issue) => [issue.number, issue]));
  return { issues: [...byNumber.values()].toSorted((a, b) => a.number - b.number).map(ownIssue), complete };
}
