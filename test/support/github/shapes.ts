/** Users, repositories, commits as GitHub's REST API shows them. */

import type { Commit, FileChange, GitObjects } from "./git-objects.ts";

export interface User { readonly login: string; readonly id: number; readonly type: "User" | "Bot" | "Organization" }

export interface Repository {
  readonly id: number;
  owner: User;
  name: string;
  private: boolean;
  readonly fork: boolean;
  defaultBranch: string;
  readonly git: GitObjects;
  archived: boolean;
  /** Switched off by GitHub. */
  disabled: boolean;
  hasIssues: boolean;
  deleted: boolean;
  description: string | null;
  /** Roles that people were given on this repository alone, by login. */
  readonly collaborators: Map<string, Role>;
}

/** What a person may do in a repository. */
export type Role = "read" | "triage" | "write" | "maintain" | "admin";

/** Origins that addresses are made of: the API with its base path, and the web pages. */
export interface Origins { readonly api: string; readonly web: string }

/** The one date of everything that is not a commit: tests know no clock. */
export const DATE = "2026-11-22T12:00:00Z";

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64").replaceAll("=", "");
}

export function user({ login, id, type }: User, { api, web }: Origins) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const page = type === "Bot" ? `${web}/apps/${login.replace("[bot]", "")}` : `${web}/${login}`;
  return {
    login, id, node_id: nodeId(type, id), avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`, gravatar_id: "", url, html_url: page,
    followers_url: `${url}/followers`, following_url: `${url}/following{/other_user}`, gists_url: `${url}/gists{/gist_id}`, starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`, organizations_url: `${url}/orgs`, repos_url: `${url}/repos`, events_url: `${url}/events{/privacy}`, received_events_url: `${url}/received_events`,
    type, user_view_type: "public", site_admin: false,
  };
}

const RELATED = {
  archive_url: "/{archive_format}{/ref}", assignees_url: "/assignees{/user}", blobs_url: "/git/blobs{/sha}", branches_url: "/branches{/branch}", collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}", commits_url: "/commits{/sha}", compare_url: "/compare/{base}...{head}", contents_url: "/contents/{+path}", contributors_url: "/contributors",
  deployments_url: "/deployments", downloads_url: "/downloads", events_url: "/events", forks_url: "/forks", git_commits_url: "/git/commits{/sha}", git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}", hooks_url: "/hooks", issue_comment_url: "/issues/comments{/number}", issue_events_url: "/issues/events{/number}", issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}", labels_url: "/labels{/name}", languages_url: "/languages", merges_url: "/merges", milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}", pulls_url: "/pulls{/number}", releases_url: "/releases{/id}", stargazers_url: "/stargazers", statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers", subscription_url: "/subscription", tags_url: "/tags", teams_url: "/teams", trees_url: "/git/trees{/sha}",
};

export function repository(repo: Repository, origins: Origins) {
  const full = `${repo.owner.login}/${repo.name}`;
  const url = `${origins.api}/repos/${full}`;
  const page = `${origins.web}/${full}`;
  return {
    id: repo.id, node_id: nodeId("Repository", repo.id), name: repo.name, full_name: full, private: repo.private, owner: user(repo.owner, origins), html_url: page, description: repo.description, fork: repo.fork, url,
    ...Object.fromEntries(Object.entries(RELATED).map(([name, path]) => [name, `${url}${path}`])),
    git_url: `git://github.com/${full}.git`, ssh_url: `git@github.com:${full}.git`, clone_url: `${page}.git`, svn_url: page, mirror_url: null, homepage: null, language: null,
    forks_count: 0, stargazers_count: 0, watchers_count: 0, size: 0, default_branch: repo.defaultBranch, open_issues_count: 0, is_template: false, topics: [], visibility: repo.private ? "private" : "public",
    has_issues: repo.hasIssues, has_projects: true, has_wiki: true, has_pages: false, has_downloads: true, has_discussions: false, archived: repo.archived, disabled: repo.disabled, allow_forking: true, web_commit_signoff_required: false,
    pushed_at: DATE, created_at: DATE, updated_at: DATE, license: null, forks: 0, open_issues: 0, watchers: 0,
  };
}

/** What `GET /repos/{owner}/{repo}` adds. */
export function fullRepository(repo: Repository, origins: Origins) {
  return { ...repository(repo, origins), subscribers_count: 0, network_count: 0 };
}

const UNVERIFIED = { verified: false, reason: "unsigned", payload: null, signature: null, verified_at: null };

/** A commit of `GET /git/commits/{sha}`. */
export function gitCommit(commit: Commit, repo: Repository, { api, web }: Origins) {
  const full = `${repo.owner.login}/${repo.name}`;
  const url = (kind: string, sha: string): string => `${api}/repos/${full}/git/${kind}/${sha}`;
  return {
    sha: commit.sha, node_id: nodeId("Commit", commit.sha), url: url("commits", commit.sha), html_url: `${web}/${full}/commit/${commit.sha}`, author: commit.author, committer: commit.committer,
    tree: { sha: commit.tree, url: url("trees", commit.tree) }, message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: url("commits", sha), html_url: `${web}/${full}/commit/${sha}` })), verification: UNVERIFIED,
  };
}

/** A commit of `GET /commits`, of comparisons, of pull requests. */
export function commitShape(commit: Commit, repo: Repository, { api, web }: Origins) {
  const full = `${repo.owner.login}/${repo.name}`;
  const url = (sha: string): string => `${api}/repos/${full}/commits/${sha}`;
  return {
    sha: commit.sha, node_id: nodeId("Commit", commit.sha), url: url(commit.sha), html_url: `${web}/${full}/commit/${commit.sha}`, comments_url: `${url(commit.sha)}/comments`,
    commit: {
      author: commit.author, committer: commit.committer, message: commit.message, tree: { sha: commit.tree, url: `${api}/repos/${full}/git/trees/${commit.tree}` },
      url: `${api}/repos/${full}/git/commits/${commit.sha}`, comment_count: 0, verification: UNVERIFIED,
    },
    author: null, committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: url(sha), html_url: `${web}/${full}/commit/${sha}` })),
  };
}

/** One changed file. `rev` is the commit that its addresses point into. */
export function diffEntry(file: FileChange, repo: Repository, rev: string, { api, web }: Origins) {
  const full = `${repo.owner.login}/${repo.name}`;
  const path = file.path.split("/").map((p) => encodeURIComponent(p)).join("/");
  return {
    sha: file.sha, filename: file.path, status: file.status, additions: file.additions, deletions: file.deletions, changes: file.additions + file.deletions,
    blob_url: `${web}/${full}/blob/${rev}/${path}`, raw_url: `${web}/${full}/raw/${rev}/${path}`, contents_url: `${api}/repos/${full}/contents/${path}?ref=${rev}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }), ...(file.from === undefined ? {} : { previous_filename: file.from }),
  };
}
