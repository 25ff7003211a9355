/**
 * Labels of a repository. GitHub used to make a missing label when an issue named it; since 2025 that needs a permission of its own and is
 * otherwise dropped without a word, so that missing ones are made first.
 */

import { member, text } from "./answers.ts";
import type { GitHub } from "./client.ts";
import { GitHubError } from "./errors.ts";
import { repositoryPath } from "./paths.ts";
import type { RepositoryId } from "./types.ts";

export interface LabelLook {
  /** Six hex digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description?: string;
}

const MAX_PAGES = 10;
const GREY: LabelLook = { color: "ededed" };

/**
 * Makes those labels that are missing; names are compared without regard to case, as GitHub does. Returns the names that could not be made.
 * What is there keeps its look: people may have changed it. Rejects with GitHubError for what another label would fail with too.
 */
export async function ensureLabels(github: GitHub, repository: RepositoryId, names: readonly string[], look: (name: string) => LabelLook = () => GREY): Promise<readonly string[]> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  if (wanted.size === 0) return [];
  const { items } = await github.pages(repositoryPath(repository, "labels"), {}, { maxPages: MAX_PAGES });
  for (const item of items) wanted.delete((text(member(item, "name")) ?? "").toLowerCase());
  const failed: string[] = [];
  for (const name of wanted.values()) {
    try {
      const { color, description } = look(name);
      await github.write("POST", repositoryPath(repository, "labels"), { name, color, ...(description === undefined ? {} : { description: description.slice(0, 100) }) });
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind === "rate-limited" || (error.kind === "unavailable" && !error.ambiguous)) throw error;
      // Somebody else made it meanwhile, or an answer was lost: either way it is there now.
      if (error.ambiguous || (error.status === 422 && /already_exists|already exists/i.test(error.message))) continue;
      github.log(`the label ${JSON.stringify(name.slice(0, 50))} was not made: ${error.message}`);
      failed.push(name);
    }
  }
  return failed;
}
