/** What each field of the schema's part answers. */

import type { Comment, Issue, Label } from "./conversations.ts";
import type { Commit, Entry } from "./git-objects.ts";
import { association, lacking, maySee, roleOf } from "./permissions.ts";
import { DATE, nodeId, type Repository, type User } from "./shapes.ts";
import type { Pull, State } from "./state.ts";
import type { Identity } from "./types.ts";

/** A value with the name of its type: what stands behind an object of the answer. */
export interface Thing { readonly kind: string; readonly of: unknown }
export type Arguments = Readonly<Record<string, unknown>>;
export interface Context { readonly state: State; readonly who: Identity; readonly cost: number; readonly nodes: number; readonly remaining: number }

/** An error beside the data, with GitHub's type: NOT_FOUND, FORBIDDEN. */
export class FieldError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

type Fields<T> = Readonly<Record<string, (of: T, args: Arguments, context: Context) => unknown>>;

const words = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const thing = (kind: string, of: unknown): Thing => ({ kind, of });
const account = (user: User): Thing => thing(user.type, user);
const forbidden = (): FieldError => new FieldError("FORBIDDEN", "Resource not accessible by integration");

/** A page of a list by cursors; `key` names an entry for good, so that a page goes on where it was when entries went away. */
function connection<T>(kind: string, all: readonly T[], args: Arguments, wrap: (one: T) => Thing, key: (one: T) => number | string): Thing {
  const cursor = (one: T): string => Buffer.from(`cursor:v2:${key(one)}`).toString("base64");
  const place = (name: "after" | "before"): number | undefined => {
    const given = args[name];
    if (typeof given !== "string") return undefined;
    const found = all.findIndex((one) => cursor(one) === given);
    if (found < 0) throw new FieldError("INVALID_CURSOR_ARGUMENTS", `\`${given}\` does not appear to be a valid cursor.`);
    return found;
  };
  const [after, before] = [place("after"), place("before")];
  const start = after === undefined ? 0 : after + 1;
  const rest = all.slice(start, before);
  const last = args["last"];
  const items = typeof last === "number" ? rest.slice(Math.max(rest.length - last, 0)) : rest.slice(0, Number(args["first"] ?? 0));
  const offset = typeof last === "number" ? start + Math.max(rest.length - last, 0) : start;
  return thing(kind, {
    totalCount: all.length, nodes: items.map(wrap), edges: [],
    pageInfo: thing("PageInfo", { hasNextPage: offset + items.length < all.length, hasPreviousPage: offset > 0, startCursor: items[0] === undefined ? null : cursor(items[0]), endCursor: items.at(-1) === undefined ? null : cursor(items.at(-1) as T) }),
  });
}

interface Order { readonly field: string; readonly direction: "ASC" | "DESC" }

function sorted<T>(all: readonly T[], order: unknown, keys: Readonly<Record<string, (one: T) => string | number>>, tie: (one: T) => number): readonly T[] {
  const { field, direction } = (order ?? { field: "", direction: "ASC" }) as Order;
  const key = keys[field] ?? tie;
  const up = direction === "DESC" ? -1 : 1;
  return all.toSorted((a, b) => (key(a) === key(b) ? up * (tie(a) - tie(b)) : key(a) < key(b) ? -up : up));
}

function repositories(owner: User | undefined, args: Arguments, { state, who }: Context): Thing {
  const { isFork, isArchived, privacy, orderBy } = args as { isFork?: boolean; isArchived?: boolean; privacy?: string; orderBy?: Order };
  const found = state.repositories.filter((r) => (owner === undefined || r.owner === owner) && maySee(state, who, r) && (isFork === undefined || isFork === null || r.fork === isFork) && (isArchived === undefined || isArchived === null || r.archived === isArchived) && (privacy === undefined || privacy === null || (privacy === "PRIVATE") === r.private));
  return connection("RepositoryConnection", sorted(found, orderBy, { NAME: (r) => r.name.toLowerCase() }, (r) => r.id), args, (r) => thing("Repository", r), (r) => r.id);
}

/** Contents and issues of a private repository ask for the permission; those of public ones are everybody's. */
function permitted(operation: string, repo: Repository, { who }: Context): void {
  if (lacking(operation, who, !repo.private) !== undefined) throw forbidden();
}

interface IssueFilters { readonly createdBy?: string | null; readonly states?: readonly string[] | null; readonly labels?: readonly string[] | null; readonly since?: string | null }

function issues(repo: Repository, args: Arguments, context: Context): Thing {
  permitted("issues/list-for-repo", repo, context);
  const filter = (args["filterBy"] ?? {}) as IssueFilters;
  const states = (args["states"] ?? filter.states ?? []) as readonly string[] | string;
  const wanted = typeof states === "string" ? [states] : states;
  const names = ((args["labels"] ?? filter.labels ?? []) as readonly string[]).map((l) => l.toLowerCase());
  const found = !repo.hasIssues ? [] : context.state.conversations.issues(repo).filter((i) => i.pull === undefined && !i.deleted && i.transferred === undefined && (wanted.length === 0 || wanted.includes(i.state.toUpperCase()))
    && (filter.createdBy === undefined || filter.createdBy === null || i.author.login === filter.createdBy) && (names.length === 0 || i.labels.some((l) => names.includes(l.name.toLowerCase()))) && (filter.since === undefined || filter.since === null || Date.parse(i.updatedAt) >= Date.parse(filter.since)));
  return connection("IssueConnection", sorted(found, args["orderBy"], { CREATED_AT: (i) => i.createdAt, UPDATED_AT: (i) => i.updatedAt, COMMENTS: (i) => i.comments.length }, (i) => i.number), args, (i) => thing("Issue", i), (i) => i.id);
}

function issueOf(repo: Repository, number: unknown, context: Context): Issue {
  permitted("issues/get", repo, context);
  const found = context.state.conversations.issue(repo, Number(number));
  if (found === undefined || found.pull !== undefined || found.deleted || found.transferred !== undefined || !repo.hasIssues) throw new FieldError("NOT_FOUND", `Could not resolve to an Issue with the number of ${words(number)}.`);
  return found;
}

function object(repo: Repository, { expression, oid }: { readonly expression?: string; readonly oid?: string }, context: Context): Thing | null {
  permitted("repos/get-content", repo, context);
  const name = oid ?? expression ?? "";
  const colon = name.indexOf(":");
  const rev = colon < 0 ? name : name.slice(0, colon);
  const commit = repo.git.commitOf(rev === "HEAD" || rev === "" ? repo.defaultBranch : rev);
  const path = colon < 0 ? undefined : name.slice(colon + 1).replace(/\/$/, "");
  if (path !== undefined) {
    if (commit === undefined) return null;
    if (path === "") return treeOf(repo, commit);
    const entry = repo.git.tree(commit, true)?.entries.find((e) => e.path === path);
    return entry === undefined ? null : entryObject(repo, entry);
  }
  if (commit !== undefined) return commitThing(repo, commit);
  const bytes = /^[0-9a-f]{40}$/.test(name) ? repo.git.blob(name) : undefined;
  return bytes === undefined ? null : thing("Blob", { repo, sha: name, bytes });
}

function entryObject(repo: Repository, entry: Entry): Thing | null {
  if (entry.type === "tree") return treeOf(repo, entry.sha);
  const bytes = entry.type === "blob" ? repo.git.blob(entry.sha) : undefined;
  return bytes === undefined ? null : thing("Blob", { repo, sha: entry.sha, bytes });
}

function treeOf(repo: Repository, name: string): Thing | null {
  const found = repo.git.tree(name, false);
  return found === undefined ? null : thing("Tree", { repo, ...found });
}

function commitThing(repo: Repository, sha: string): Thing | null {
  const found = repo.git.commit(sha);
  return found === undefined ? null : thing("Commit", { repo, ...found });
}

type CommitOf = Commit & { readonly repo: Repository };
interface BlobOf { readonly repo: Repository; readonly sha: string; readonly bytes: Buffer }
interface TreeOf { readonly repo: Repository; readonly sha: string; readonly entries: readonly Entry[] }
interface RefOf { readonly repo: Repository; readonly name: string; readonly sha: string }

const page = (repo: Repository, { state }: Context): string => `${state.origins.web}/${repo.owner.login}/${repo.name}`;
const profile: Fields<User> = {
  id: (u) => nodeId(u.type, u.id), login: (u) => u.login, databaseId: (u) => u.id, name: () => null, url: (u, _, { state }) => `${state.origins.web}/${u.login}`, resourcePath: (u) => `/${u.login}`, avatarUrl: (u) => `https://avatars.githubusercontent.com/u/${u.id}?v=4`,
  createdAt: () => DATE, repositories: (u, args, context) => repositories(u, args, context), repository: (u, { name }, context) => named(u.login, name, context), viewerCanAdminister: (u, _, { state, who }) => state.memberships.get(u.login)?.get(who.login)?.role === "admin",
  viewerIsAMember: (u, _, { state, who }) => state.memberships.get(u.login)?.get(who.login)?.state === "active", description: () => null, isVerified: () => false, email: () => "",
};

function named(owner: unknown, name: unknown, { state, who }: Context): Thing {
  const [login, short] = [words(owner), words(name)];
  const found = state.repository(login, short) ?? state.renamed.get(`${login}/${short}`.toLowerCase());
  if (found === undefined || !maySee(state, who, found)) throw new FieldError("NOT_FOUND", `Could not resolve to a Repository with the name '${login}/${short}'.`);
  return thing("Repository", found);
}

/** An object by its global id; GitHub says the same whether it is not there, gone, or not to be seen. */
function node(id: unknown, context: Context): Thing {
  const lost = new FieldError("NOT_FOUND", `Could not resolve to a node with the global id of '${words(id)}'`);
  const [kind = "", number = ""] = Buffer.from(words(id), "base64").toString("utf8").split(":");
  const { state, who } = context;
  if (kind === "Repository") {
    const repo = state.repositoryById(Number(number));
    if (repo === undefined || !maySee(state, who, repo)) throw lost;
    return thing("Repository", repo);
  }
  if (kind === "Issue") {
    const issue = state.conversations.byId(Number(number));
    if (issue === undefined || issue.deleted || issue.repo.deleted || issue.pull !== undefined || !issue.repo.hasIssues || !maySee(state, who, issue.repo)) throw lost;
    permitted("issues/get", issue.repo, context);
    return thing("Issue", issue.transferred ?? issue);
  }
  const user = [...state.users.values()].find((u) => u.type === kind && u.id === Number(number));
  if (user === undefined) throw lost;
  return account(user);
}

const query: Fields<undefined> = {
  viewer: (_, __, { state, who }) => thing("User", state.user(who.login)), rateLimit: () => thing("RateLimit", undefined), node: (_, { id }, context) => node(id, context),
  nodes: (_, { ids }, context) => (ids as readonly unknown[]).map((id) => () => node(id, context)),
  repository: (_, { owner, name }, context) => named(owner, name, context),
  repositoryOwner: (_, { login }, { state }) => {
    const found = [...state.users.values()].find((u) => u.login.toLowerCase() === words(login).toLowerCase() && u.type !== "Bot");
    return found === undefined ? null : account(found);
  },
  organization: (_, { login }, { state }) => {
    const found = state.users.get(words(login));
    if (found?.type !== "Organization") throw new FieldError("NOT_FOUND", `Could not resolve to an Organization with the login of '${words(login)}'.`);
    return account(found);
  },
  user: (_, { login }, { state }) => {
    const found = state.users.get(words(login));
    if (found?.type !== "User") throw new FieldError("NOT_FOUND", `Could not resolve to a User with the login of '${words(login)}'.`);
    return account(found);
  },
};

const repositoryFields: Fields<Repository> = {
  id: (r) => nodeId("Repository", r.id), databaseId: (r) => r.id, name: (r) => r.name, nameWithOwner: (r) => `${r.owner.login}/${r.name}`, owner: (r) => account(r.owner), isPrivate: (r) => r.private, visibility: (r) => (r.private ? "PRIVATE" : "PUBLIC"), isArchived: (r) => r.archived,
  isDisabled: (r) => r.disabled, isLocked: () => false, isFork: (r) => r.fork, isEmpty: (r) => r.git.commitOf(r.defaultBranch) === undefined, isTemplate: () => false, hasIssuesEnabled: (r) => r.hasIssues, url: (r, _, c) => page(r, c), resourcePath: (r) => `/${r.owner.login}/${r.name}`,
  description: (r) => r.description, createdAt: () => DATE, updatedAt: () => DATE, pushedAt: () => DATE, archivedAt: (r) => (r.archived ? DATE : null), isInOrganization: (r) => r.owner.type === "Organization",
  defaultBranchRef: (r, _, c) => { permitted("repos/get-content", r, c); return ref(r, r.defaultBranch); },
  ref: (r, { qualifiedName }, c) => { permitted("repos/get-content", r, c); return ref(r, words(qualifiedName).replace(/^refs\/heads\//, "")); },
  issues, issue: (r, { number }, c) => thing("Issue", issueOf(r, number, c)), object: (r, args, c) => object(r, args, c),
  pullRequest: (r, { number }, c) => {
    permitted("pulls/get", r, c);
    const found = c.state.pull(r, Number(number));
    if (found === undefined) throw new FieldError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${words(number)}.`);
    return thing("PullRequest", found);
  },
  pullRequests: (r, args, c) => {
    permitted("pulls/list", r, c);
    const states = (args["states"] ?? []) as readonly string[];
    const wanted = (p: Pull): boolean => states.length === 0 || states.includes(p.merged ? "MERGED" : p.state.toUpperCase());
    const found = c.state.pulls.filter((p) => p.base === r && wanted(p) && (args["headRefName"] === undefined || args["headRefName"] === null || p.headRef === args["headRefName"]));
    return connection("PullRequestConnection", sorted(found, args["orderBy"], {}, (p) => p.number), args, (p) => thing("PullRequest", p), (p) => p.number);
  },
  labels: (r, args, c) => connection("LabelConnection", c.state.conversations.labels(r), args, (l) => thing("Label", l), (l) => l.id),
  label: (r, { name }, c) => { const found = c.state.conversations.label(r, words(name)); return found === undefined ? null : thing("Label", found); },
  viewerPermission: (r, _, { state, who }) => (who.kind === "installation" ? null : (roleOf(state, who.login, r) ?? "read").toUpperCase()), viewerCanAdminister: (r, _, { state, who }) => who.kind === "user" && roleOf(state, who.login, r) === "admin",
};

function ref(repo: Repository, name: string): Thing | null {
  const sha = repo.git.commitOf(name);
  return sha === undefined ? null : thing("Ref", { repo, name, sha });
}

const issueFields: Fields<Issue> = {
  id: (i) => nodeId("Issue", i.id), databaseId: (i) => i.id, fullDatabaseId: (i) => String(i.id), number: (i) => i.number, title: (i) => i.title, body: (i) => i.body ?? "", state: (i) => i.state.toUpperCase(), closed: (i) => i.state === "closed", locked: (i) => i.locked,
  stateReason: (i) => (i.stateReason === "duplicate" ? "NOT_PLANNED" : i.stateReason?.toUpperCase() ?? null), activeLockReason: (i) => (i.locked ? i.lockReason?.toUpperCase().replaceAll(/[- ]/g, "_") ?? null : null),
  createdAt: (i) => i.createdAt, updatedAt: (i) => i.updatedAt, closedAt: (i) => i.closedAt, url: (i, _, c) => `${page(i.repo, c)}/issues/${i.number}`, resourcePath: (i) => `/${i.repo.owner.login}/${i.repo.name}/issues/${i.number}`, author: (i) => account(i.author),
  authorAssociation: (i, _, { state }) => association(state, i.author, i.repo), repository: (i) => thing("Repository", i.repo), labels: (i, args) => connection("LabelConnection", i.labels, args, (l) => thing("Label", l), (l) => l.id),
  comments: (i, args) => connection("IssueCommentConnection", i.comments, args, (c) => thing("IssueComment", { ...c, issue: i }), (c) => c.id), viewerDidAuthor: (i, _, { who }) => i.author.login === who.login, isPinned: () => false, editor: () => null, lastEditedAt: () => null,
};

const commentFields: Fields<Comment & { readonly issue: Issue }> = {
  id: (c) => nodeId("IssueComment", c.id), databaseId: (c) => c.id, fullDatabaseId: (c) => String(c.id), body: (c) => c.body, createdAt: (c) => c.createdAt, updatedAt: (c) => c.updatedAt, author: (c) => account(c.author), url: (c, _, x) => `${page(c.issue.repo, x)}/issues/${c.issue.number}#issuecomment-${c.id}`,
  isMinimized: () => false, viewerDidAuthor: (c, _, { who }) => c.author.login === who.login, issue: (c) => thing("Issue", c.issue), repository: (c) => thing("Repository", c.issue.repo), lastEditedAt: (c) => (c.edited ? c.updatedAt : null), authorAssociation: (c, _, { state }) => association(state, c.author, c.issue.repo),
};

const commitFields: Fields<CommitOf> = {
  id: (c) => nodeId("Commit", c.sha), oid: (c) => c.sha, abbreviatedOid: (c) => c.sha.slice(0, 7), message: (c) => c.message, messageHeadline: (c) => c.message.split("\n")[0] ?? "", messageBody: (c) => c.message.split("\n").slice(1).join("\n").trim(), committedDate: (c) => c.committer.date, authoredDate: (c) => c.author.date,
  url: (c, _, x) => `${page(c.repo, x)}/commit/${c.sha}`, commitUrl: (c, _, x) => `${page(c.repo, x)}/commit/${c.sha}`, tree: (c) => treeOf(c.repo, c.tree), author: (c) => thing("GitActor", c.author), committer: (c) => thing("GitActor", c.committer), repository: (c) => thing("Repository", c.repo),
  history: (c, args) => {
    const { path, since, until } = args as { path?: string | null; since?: string | null; until?: string | null };
    const all = c.repo.git.log(c.sha, path ?? undefined, 10_000);
    const dated = since === undefined && until === undefined ? all : all.filter((sha) => { const at = Date.parse(c.repo.git.commit(sha)?.committer.date ?? ""); return (typeof since !== "string" || at >= Date.parse(since)) && (typeof until !== "string" || at <= Date.parse(until)); });
    return connection("CommitHistoryConnection", dated, args, (sha) => commitThing(c.repo, sha) as Thing, (sha) => sha);
  },
};

const pullFields: Fields<Pull> = {
  id: (p) => nodeId("PullRequest", p.number), number: (p) => p.number, title: (p) => p.title, body: (p) => p.body ?? "", state: (p) => (p.merged ? "MERGED" : p.state.toUpperCase()), merged: (p) => p.merged, isDraft: (p) => p.draft, locked: (p) => p.locked, headRefName: (p) => p.headRef, baseRefName: (p) => p.baseRef,
  headRefOid: (p, _, { state }) => state.headOf(p), baseRefOid: (p) => p.baseSha, author: (p) => account(p.author), isCrossRepository: (p) => p.head !== p.base, url: (p, _, c) => `${page(p.base, c)}/pull/${p.number}`, closed: (p) => p.state === "closed", headRepository: (p) => (p.head === null ? null : thing("Repository", p.head)),
  baseRepository: (p) => thing("Repository", p.base), repository: (p) => thing("Repository", p.base),
};

export const FIELDS: Readonly<Record<string, Fields<never>>> = {
  Query: query, Repository: repositoryFields, Issue: issueFields, IssueComment: commentFields, Commit: commitFields, PullRequest: pullFields, User: profile, Organization: profile,
  // GraphQL names an app without the `[bot]` of REST, but for the viewer.
  Bot: { ...profile, login: (u: User) => u.login.replace(/\[bot\]$/, ""), url: (u: User, _: Arguments, { state }: Context) => `${state.origins.web}/apps/${u.login.replace(/\[bot\]$/, "")}` },
  Label: { id: (l: Label) => nodeId("Label", l.id), name: (l: Label) => l.name, color: (l: Label) => l.color, description: (l: Label) => l.description, isDefault: (l: Label) => l.default },
  Ref: { id: (r: RefOf) => nodeId("Ref", r.name), name: (r: RefOf) => r.name, prefix: () => "refs/heads/", target: (r: RefOf) => commitThing(r.repo, r.sha), repository: (r: RefOf) => thing("Repository", r.repo) },
  Blob: { id: (b: BlobOf) => nodeId("Blob", b.sha), oid: (b: BlobOf) => b.sha, abbreviatedOid: (b: BlobOf) => b.sha.slice(0, 7), byteSize: (b: BlobOf) => b.bytes.length, isBinary: (b: BlobOf) => b.bytes.includes(0), isTruncated: (b: BlobOf) => b.bytes.length > 512_000, text: (b: BlobOf) => (b.bytes.includes(0) ? null : b.bytes.subarray(0, 512_000).toString("utf8")) },
  Tree: { id: (t: TreeOf) => nodeId("Tree", t.sha), oid: (t: TreeOf) => t.sha, abbreviatedOid: (t: TreeOf) => t.sha.slice(0, 7), entries: (t: TreeOf) => t.entries.map((e) => thing("TreeEntry", { ...e, repo: t.repo })) },
  TreeEntry: { name: (e: Entry) => e.path.slice(e.path.lastIndexOf("/") + 1), path: (e: Entry) => e.path, oid: (e: Entry) => e.sha, type: (e: Entry) => e.type, mode: (e: Entry) => Number.parseInt(e.mode, 8), size: (e: Entry) => e.size ?? 0, object: (e: Entry & { readonly repo: Repository }) => entryObject(e.repo, e) },
  GitActor: { name: (a: { name: string }) => a.name, email: (a: { email: string }) => a.email, date: (a: { date: string }) => a.date, user: () => null },
  RateLimit: { limit: () => 5000, cost: (_: unknown, __: Arguments, c: Context) => c.cost, nodeCount: (_: unknown, __: Arguments, c: Context) => c.nodes, remaining: (_: unknown, __: Arguments, c: Context) => c.remaining, used: (_: unknown, __: Arguments, c: Context) => 5000 - c.remaining, resetAt: (_: unknown, __: Arguments, { state }: Context) => new Date(state.clock().getTime() + 3_600_000).toISOString().replace(/\.\d+Z$/, "Z") },
};

