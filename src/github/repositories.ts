/** Lists of repositories, and their heads: how a sweep learns what has changed, with few requests. Everything is known by id: names change. */

import { commitId, count, member, slug, text, webAddress } from "./answers.ts";
import type { ListedRepository, RepositoryHead } from "./app-types.ts";
import { nodesOf } from "./batches.ts";
import type { GitHub } from "./client.ts";
import { GitHubError, unexpected } from "./errors.ts";

export interface RepositoryList {
  /** By id, each once. */
  readonly repositories: readonly ListedRepository[];
  /** False where not all could be listed or read: nothing may be concluded from what is missing. */
  readonly complete: boolean;
}

const MAX_PAGES = 200;
/** GitHub takes at most 100 ids in one `nodes(ids:)`. */
const HEADS_AT_ONCE = 100;
const BRANCH_LIMIT = 1000;

/** What the installation's token reaches (`GET /installation/repositories`); at most 20,000. Rejects with GitHubError. */
export async function installedRepositories(github: GitHub): Promise<RepositoryList> {
  let total = 0;
  const { items, complete } = await github.pages("/installation/repositories", {}, { maxPages: MAX_PAGES, items: "repositories", answer: (data) => { total = count(member(data, "total_count")) ?? total; } });
  const list = listOf(items.map(readRepository), complete);
  // Repositories that come and go between two pages push others over the edge of one.
  return list.repositories.length < total ? { ...list, complete: false } : list;
}

const OWNED = `query($login: String!, $after: String) {
  repositoryOwner(login: $login) {
    login
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id databaseId name owner { login } isPrivate isFork isArchived isDisabled hasIssuesEnabled defaultBranchRef { name } url }
    }
  }
}`;

/** Repositories of an organisation or a person that the token sees, for personal tokens; undefined where there is no such account. Rejects with GitHubError. */
export async function accountRepositories(github: GitHub, login: string): Promise<RepositoryList | undefined> {
  const found: (ListedRepository | undefined)[] = [];
  const seen = new Set<string>();
  let [after, broken]: [string | null, boolean] = [null, false];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, errors } = await github.graphqlParts(OWNED, { login, after });
    const owner = member(data, "repositoryOwner");
    if (owner === null && page === 1) return undefined;
    const list = member(owner, "repositories");
    const nodes = member(list, "nodes");
    if (!Array.isArray(nodes)) throw unexpected("an account without a list of repositories", { reads: true });
    broken ||= errors.length > 0;
    found.push(...(nodes as unknown[]).map(readNode));
    const next = text(member(list, "pageInfo", "endCursor"));
    if (member(list, "pageInfo", "hasNextPage") !== true) return listOf(found, !broken);
    if (next === undefined || seen.has(next)) throw unexpected("pages of a list that lead back to each other", { reads: true });
    seen.add(next);
    after = next;
  }
  return listOf(found, false);
}

/**
 * By GitHub's number, whatever it is called now (`GET /repositories/{id}`, to which GitHub also redirects from former names). Undefined
 * where it is gone or the token does not see it. Rejects with GitHubError.
 */
export async function repositoryById(github: GitHub, id: number): Promise<ListedRepository | undefined> {
  try {
    const found = readRepository((await github.get(`/repositories/${id}`)).data);
    if (found === undefined || found.id !== id) throw unexpected(`no repository ${id}`, { reads: true });
    return found;
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "not-found" || error.kind === "gone")) return undefined;
    throw error;
  }
}

const HEADS = `query($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Repository { id databaseId name owner { login } isPrivate isArchived isDisabled hasIssuesEnabled defaultBranchRef { name target { oid } } }
  }
}`;

/**
 * Heads of many repositories, 100 with one query. "gone": deleted, or out of the token's reach. Not in the map: GitHub did not tell; ask
 * again another time, and conclude nothing. Rejects with GitHubError where nothing comes at all.
 */
export function headsOf(github: GitHub, nodeIds: readonly string[]): Promise<Map<string, RepositoryHead | "gone">> {
  return nodesOf(github, { ids: nodeIds, size: HEADS_AT_ONCE, query: HEADS, read: readHead });
}

function readHead(node: unknown, nodeId: string): RepositoryHead | undefined {
  const [id, owner, repo] = [count(member(node, "databaseId")), slug(member(node, "owner", "login")), slug(member(node, "name"))];
  const flags = ["isPrivate", "isArchived", "isDisabled", "hasIssuesEnabled"].map((name) => member(node, name));
  const branch = member(node, "defaultBranchRef");
  const [defaultBranch, commit] = [branchName(member(branch, "name")), commitId(member(branch, "target", "oid"))];
  if (id === undefined || owner === undefined || repo === undefined || flags.some((f) => typeof f !== "boolean")) return undefined;
  if (branch !== null && (defaultBranch === undefined || commit === undefined)) return undefined;
  const [isPrivate, archived, disabled, hasIssues] = flags as [boolean, boolean, boolean, boolean];
  return { id, nodeId, owner, repo, private: isPrivate, archived, disabled, hasIssues, ...(defaultBranch === undefined ? {} : { defaultBranch }), ...(commit === undefined ? {} : { commit }) };
}

/** A repository of the REST API, also of an event. Undefined where a field that we rely on is missing or odd: privacy is never guessed. */
export function readRepository(data: unknown): ListedRepository | undefined {
  return repository(data, { id: "id", nodeId: "node_id", private: "private", fork: "fork", archived: "archived", disabled: "disabled", hasIssues: "has_issues", url: "html_url" }, member(data, "default_branch"));
}

function readNode(node: unknown): ListedRepository | undefined {
  // An empty repository has no default branch yet; it has no file either.
  return repository(node, { id: "databaseId", nodeId: "id", private: "isPrivate", fork: "isFork", archived: "isArchived", disabled: "isDisabled", hasIssues: "hasIssuesEnabled", url: "url" }, member(node, "defaultBranchRef") === null ? "main" : member(node, "defaultBranchRef", "name"));
}

function repository(data: unknown, names: Readonly<Record<"id" | "nodeId" | "private" | "fork" | "archived" | "disabled" | "hasIssues" | "url", string>>, branch: unknown): ListedRepository | undefined {
  const [id, nodeId, owner, repo] = [count(member(data, names.id)), text(member(data, names.nodeId)), slug(member(data, "owner", "login")), slug(member(data, "name"))];
  const isPrivate = member(data, names.private);
  const defaultBranch = branchName(branch);
  if (id === undefined || nodeId === undefined || nodeId.length > 200 || owner === undefined || repo === undefined || typeof isPrivate !== "boolean" || defaultBranch === undefined) return undefined;
  return {
    id, nodeId, owner, repo, private: isPrivate, fork: member(data, names.fork) === true, archived: member(data, names.archived) === true,
    disabled: member(data, names.disabled) === true, hasIssues: member(data, names.hasIssues) !== false, defaultBranch, url: webAddress(member(data, names.url)),
  };
}

/** Names of refs hold no control characters and no spaces (git-check-ref-format(1)). */
function branchName(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= BRANCH_LIMIT && !/[\p{Cc}\s~^:?*[\\]/u.test(value) ? value : undefined;
}

function listOf(read: readonly (ListedRepository | undefined)[], complete: boolean): RepositoryList {
  const byId = new Map(read.flatMap((r) => (r === undefined ? [] : [[r.id, r] as const])));
  return { repositories: [...byId.values()].toSorted((a, b) => a.id - b.id), complete: complete && !read.includes(undefined) };
}
