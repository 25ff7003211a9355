/** Addresses of GitHub's editor, by which a maintainer puts a row into its register. */

import type { ListedRepository } from "../github/app-types.ts";
import { editFileUrl, newFileUrl } from "../report/comment/links.ts";
import type { CommentContext } from "../report/comment/types.ts";

/** The file on the default branch, opened to be edited; a new one filled with `lines`. Undefined where the address would be too long. */
export function pasteUrl({ repository: { owner, repo, defaultBranch }, serverUrl }: { readonly repository: Pick<ListedRepository, "owner" | "repo" | "defaultBranch">; readonly serverUrl: string }, path: string, lines: readonly string[] | undefined): string | undefined {
  const named = { owner, name: repo };
  const context: CommentContext = { serverUrl, repository: named, headSha: "", headRepository: named, headRef: defaultBranch, folder: ".", key: "rights-request", fork: false };
  return lines === undefined ? editFileUrl(context, path) : newFileUrl(context, path, `${lines.join("\n")}\n`);
}
