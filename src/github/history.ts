/** When files last changed, through GitHub's GraphQL API: the newest commit of each path as of one commit. */

import { type LastChange, RepositoryError } from "../repository/port.ts";
import { commitId, member, text } from "./answers.ts";
import { inBatches } from "./batches.ts";
import { memoryOf } from "./cache.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./errors.ts";
import type { GraphqlAnswer, RepositoryId } from "./types.ts";

export type HistoryReader = Pick<GitHub, "graphqlParts">;

export interface HistoryPlace {
  readonly repository: RepositoryId;
  /** Full commit id. */
  readonly commit: string;
  /** Paths are relative to it; "." for the whole repository. */
  readonly folder: string;
}

/** Paths of one query. */
const AT_ONCE = 50;
/** Paths of one commit. Those beyond stay unknown: always the same ones, so that two runs say the same. */
const MOST = 400;
/** git takes these for patterns; whether GitHub does is not documented. */
const PATTERN = /^:|[*?[\\\uFFFD]/;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

/** Does the client speak GraphQL? */
export function speaksGraphql(github: object): github is HistoryReader {
  return "graphqlParts" in github && typeof github.graphqlParts === "function";
}

/**
 * For each path the newest commit that touched it, in the order of git-log(1) with its simplified history: like `git log -1 -- <path>`,
 * renames not followed. A path without an answer is left out. At most 400 paths, records first. What is known of a commit is remembered
 * where the client has a memory: it never changes. Throws `RepositoryError` where GitHub did not answer for all of them: what is left
 * unsaid would look like something renewed.
 */
export async function historyOf(github: HistoryReader, place: HistoryPlace, paths: readonly string[]): Promise<ReadonlyMap<string, LastChange>> {
  const prefix = place.folder === "." ? "" : `${place.folder}/`;
  const inFolder = (path: string): number => (path.startsWith(".gpai/") ? 0 : 1);
  const wanted = [...new Set(paths)].filter((p) => p !== "" && !PATTERN.test(prefix + p)).toSorted((a, b) => inFolder(a) - inFolder(b) || (a < b ? -1 : 1)).slice(0, MOST).map((path) => prefix + path);
  const memory = memoryOf(github);
  const name = `history ${place.commit}`;
  const known = readKnown(await memory?.recall(name));
  const open = wanted.filter((path) => !known.has(path));
  try {
    const failed = await inBatches(open, AT_ONCE, (batch, tries) => ask(github, place, batch, tries), (batch, answer) => { take(batch, answer, known); });
    const missing = failed.length + open.filter((path) => !known.has(path) && !failed.includes(path)).length;
    if (missing > 0) throw new RepositoryError(`GitHub's API did not tell when ${missing} of ${wanted.length} files last changed`, { fix: "run it again" });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new RepositoryError(`GitHub's API did not tell when files last changed (${error.kind === "rate-limited" ? "rate limit" : error.status === undefined ? "no answer" : `HTTP ${error.status}`})`, { fix: "run it again", cause: error });
  } finally {
    if (open.some((path) => known.has(path))) await memory?.remember(name, Object.fromEntries([...known].map(([path, change]) => [`/${path}`, change === null ? null : [change.commit, change.date]])));
  }
  return new Map(wanted.flatMap((path) => { const change = known.get(path); return change === undefined || change === null ? [] : [[path.slice(prefix.length), change] as const]; }));
}

function ask(github: HistoryReader, { repository, commit }: HistoryPlace, batch: readonly string[], tries: number): Promise<GraphqlAnswer> {
  const declared = batch.map((_, n) => `$p${n}: String!`).join(", ");
  const fields = batch.map((_, n) => `a${n}: history(first: 1, path: $p${n}) { nodes { oid committer { date } } }`).join("\n");
  const query = `query($owner: String!, $name: String!, $oid: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { oid
${fields} } }
  }
}`;
  return github.graphqlParts(query, { owner: repository.owner, name: repository.repo, oid: commit, ...Object.fromEntries(batch.map((path, n) => [`p${n}`, path])) }, { tries });
}

/** A path is known once GitHub has said so without an error: with a commit, or that it has none. */
function take(batch: readonly string[], { data, errors }: GraphqlAnswer, known: Map<string, LastChange | null>): void {
  const commit = member(data, "repository", "object");
  if (commitId(member(commit, "oid")) === undefined) throw new RepositoryError("GitHub's API does not know the commit", { fix: "run it again" });
  const broken = new Set(errors.flatMap(({ path }) => path.filter((part) => typeof part === "string" && /^a\d+$/.test(part))));
  batch.forEach((path, n) => {
    const nodes = member(commit, `a${n}`, "nodes");
    if (!Array.isArray(nodes) || broken.has(`a${n}`)) return;
    const [first] = nodes as unknown[];
    const change = first === undefined ? null : changeOf(member(first, "oid"), member(first, "committer", "date"));
    if (change !== undefined) known.set(path, change);
  });
}

function changeOf(oid: unknown, date: unknown): LastChange | undefined {
  const [commit, at] = [commitId(oid), text(date)];
  return commit === undefined || at === undefined || !DATE.test(at) || Number.isNaN(Date.parse(at)) ? undefined : { commit, date: at };
}

/** Names begin with a slash there: a path can be called `__proto__`. */
function readKnown(value: unknown): Map<string, LastChange | null> {
  const known = new Map<string, LastChange | null>();
  if (typeof value !== "object" || value === null) return known;
  for (const [name, said] of Object.entries(value)) {
    const change: LastChange | null | undefined = said === null ? null : Array.isArray(said) ? changeOf(said[0], said[1]) : undefined;
    if (change !== undefined && name.startsWith("/")) known.set(name.slice(1), change);
  }
  return known;
}
