/** Our own issues of many repositories with few requests: what a sweep looks at before it decides whether anything is to be written. */

import type { OwnIssue } from "../issues/port.ts";
import { count, member, text } from "./answers.ts";
import { nodesOf } from "./batches.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { account, type Identity, isSame } from "./identity.ts";
import { ISSUE_FIELDS, ownIssue, readNodeIssue } from "./issue-shape.ts";

export interface OwnIssues {
  /** By number, open and closed. */
  readonly issues: readonly OwnIssue[];
  /**
   * False where there are more than one query tells, or the list cannot be trusted: ask the repository's `issueTracker().own()`. True with
   * no issue means "none was found", which is read anew before one is opened.
   */
  readonly complete: boolean;
}

const REPOSITORIES_AT_ONCE = 20;
const ISSUES = 50;
const NEWEST = 5;

const QUERY = `query($ids: [ID!]!, $creator: String!) {
  nodes(ids: $ids) {
    ... on Repository {
      id
      own: issues(first: ${ISSUES}, filterBy: { createdBy: $creator }, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount
        nodes { ${ISSUE_FIELDS} }
      }
      newest: issues(first: ${NEWEST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number author { __typename login } } }
    }
  }
}`;

/**
 * By node id of the repository: "gone" where it is deleted or out of reach; not in the map where GitHub did not tell. `author` as `identify`
 * tells it, or as a login, with `[bot]` for an app. Rejects with GitHubError where nothing comes at all.
 */
export function ownIssuesOf(github: GitHub, nodeIds: readonly string[], author: Identity | string): Promise<Map<string, OwnIssues | "gone">> {
  const identity = typeof author === "string" ? account(author, undefined) : author;
  if (identity === undefined) return Promise.reject(new GitHubError("rejected", "no login of an account"));
  const creator = identity.bot ? `${identity.login}[bot]` : identity.login;
  return nodesOf(github, { ids: nodeIds, size: REPOSITORIES_AT_ONCE, query: QUERY, variables: { creator }, read: (node) => readOwn(node, identity) });
}

function readOwn(node: unknown, identity: Identity): OwnIssues | undefined {
  const [list, newest] = [member(node, "own", "nodes"), member(node, "newest", "nodes")];
  const total = count(member(node, "own", "totalCount"));
  if (!Array.isArray(list) || !Array.isArray(newest) || total === undefined) return undefined;
  const read = (list as unknown[]).map(readNodeIssue);
  const own = read.flatMap((i) => (i !== undefined && isSame(identity, i.author) ? [i] : []));
  const numbers = new Set(own.map(({ number }) => number));
  // On some hosts the filter by author leaves out apps: an issue of ours among the newest of all that it does not know shows it.
  const left = (newest as unknown[]).some((n) => isSame(identity, account(text(member(n, "author", "login")), text(member(n, "author", "__typename")))) && !numbers.has(count(member(n, "number")) ?? 0));
  return { issues: own.map(ownIssue).toSorted((a, b) => a.number - b.number), complete: total <= list.length && !read.includes(undefined) && !left };
}
