/** One GraphQL query for many nodes; smaller ones where GitHub does not finish it. */

import type { GitHub } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { member, text } from "./answers.ts";
import type { GraphqlAnswer, GraphqlError } from "./types.ts";

/** Queries that failed in a row before the whole is given up. */
const GIVE_UP = 8;

/**
 * Asks for `items` in batches of `size`, and halves a batch that GitHub does not finish (time-out, 502) or finds too costly. `take` is
 * given each batch with its answer. Items whose own query failed are returned. Rejects with GitHubError for everything else, and where
 * nothing comes at all.
 */
export async function inBatches<T>(items: readonly T[], size: number, ask: (batch: readonly T[], tries: number) => Promise<GraphqlAnswer>, take: (batch: readonly T[], answer: GraphqlAnswer) => void): Promise<readonly T[]> {
  const queue: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) queue.push(items.slice(at, at + size));
  const failed: T[] = [];
  let row = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    try {
      // A large query is not repeated as it is: half of it is more likely to come.
      const answer = await ask(batch, batch.length > 1 ? 1 : 2);
      take(batch, answer);
      row = 0;
    } catch (error) {
      row += 1;
      if (!isTooMuch(error) || row >= GIVE_UP) throw error;
      if (batch.length === 1) failed.push(...batch);
      else queue.unshift(batch.slice(0, Math.ceil(batch.length / 2)), batch.slice(Math.ceil(batch.length / 2)));
    }
  }
  return failed;
}

function isTooMuch(error: unknown): boolean {
  return error instanceof GitHubError && ((error.kind === "unavailable" && !error.final) || error.kind === "too-large" || (error.kind === "rejected" && /exceeds|node limit|complexity|too many|resource limits/i.test(error.message)));
}

/**
 * Nodes of `nodes(ids:)` by id. "gone": deleted, or no longer visible. Left out: GitHub told a part of it only, or something else than it
 * was asked for.
 */
export async function nodesOf<T>(github: GitHub, { ids, size, query, variables = {}, read }: {
  readonly ids: readonly string[]; readonly size: number; readonly query: string; readonly variables?: Readonly<Record<string, unknown>>; readonly read: (node: unknown, id: string) => T | undefined;
}): Promise<Map<string, T | "gone">> {
  const found = new Map<string, T | "gone">();
  const usable = [...new Set(ids)].filter((id) => /^[A-Za-z0-9_+/=-]{1,200}$/.test(id));
  await inBatches(usable, size, (batch, tries) => github.graphqlParts(query, { ...variables, ids: batch }, { tries }), (batch, { data, errors }) => {
    const nodes = member(data, "nodes");
    if (!Array.isArray(nodes)) return;
    const [whole, inside] = faults(errors);
    batch.forEach((id, index) => {
      const node: unknown = (nodes as unknown[])[index];
      // An error inside of a node leaves null in place of what is there: that is not known, not absent.
      if (node === null && nodes.length === batch.length) { if (whole.get(index) ?? true) found.set(id, "gone"); return; }
      // The id in the answer may be of GitHub's other generation of ids: it is the place in the list that tells whose answer it is.
      const value = nodes.length !== batch.length || inside.has(index) || text(member(node, "id")) === undefined ? undefined : read(node, id);
      if (value !== undefined) found.set(id, value);
    });
  });
  return found;
}

/** By index of the node: whether its own error says that it is not there; and the nodes with errors further inside. */
function faults(errors: readonly GraphqlError[]): readonly [ReadonlyMap<number, boolean>, ReadonlySet<number>] {
  const whole = new Map<number, boolean>();
  const inside = new Set<number>();
  for (const { path: [root, index, ...rest], type } of errors) {
    if (root !== "nodes" || typeof index !== "number") continue;
    if (rest.length > 0) inside.add(index);
    else whole.set(index, type === "NOT_FOUND");
  }
  return [whole, inside];
}
