/** Artifacts of a workflow run: found by name, weighed before they are fetched, and cut off while they come. */

import { count, member, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

export type FetchedArtifact =
  | { readonly found: true; readonly archive: Uint8Array }
  /** missing: the run left none. refused: it is there and must not be fetched. */
  | { readonly found: false; readonly why: "missing" | "refused"; readonly reason: string };

const MAX_PAGES = 3;

/**
 * The zip archive of the artifact `name` of the run; of several attempts, the newest. Rejects with GitHubError; nothing above `maxBytes`
 * is fetched, whatever the listing said about its size.
 */
export async function fetchArtifact(github: GitHub, repository: RepositoryId, run: number, name: string, maxBytes: number): Promise<FetchedArtifact> {
  const { items } = await github.pages(repositoryPath(repository, "actions", "runs", run, "artifacts"), { name }, { maxPages: MAX_PAGES, items: "artifacts" });
  const [newest] = items.flatMap((item) => {
    const [id, size] = [count(member(item, "id")), count(member(item, "size_in_bytes"))];
    const ours = text(member(item, "name")) === name && (member(item, "workflow_run", "id") ?? run) === run;
    return id !== undefined && size !== undefined && ours ? [{ id, size, expired: member(item, "expired") === true }] : [];
  }).toSorted((a, b) => b.id - a.id);
  if (newest === undefined) return { found: false, why: "missing", reason: "the run left no report" };
  if (newest.expired) return { found: false, why: "missing", reason: "the report of the run has expired" };
  if (newest.size > maxBytes) return { found: false, why: "refused", reason: `the artifact has ${newest.size} bytes; at most ${maxBytes} are fetched` };
  const { data } = await github.get(repositoryPath(repository, "actions", "artifacts", newest.id, "zip"), {}, { maxBytes });
  if (!(data instanceof Uint8Array)) return { found: false, why: "refused", reason: "GitHub did not send an archive" };
  return { found: true, archive: data };
}
