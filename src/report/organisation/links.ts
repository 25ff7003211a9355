/** Addresses that an overview may link to, every foreign part checked or percent-encoded (RFC 3986). */

import { encode, MAX_URL } from "../comment/links.ts";
import type { OverviewModel, OverviewIssue, OverviewRepository } from "../overview-types.ts";
import { CONFIGURATION_PATH } from "./words.ts";

const ORIGIN = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const PLAIN = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?\/[A-Za-z0-9._~%/-]{1,500}$/;

/** The address where it is plainly one of a web page: no credentials, query, fragment or character that Markdown or HTML reads. */
export function pageUrl(url: string): string | undefined {
  return PLAIN.test(url) && !/\/\.{1,2}(?:\/|$)/.test(url) ? url : undefined;
}

/** Address of an issue; undefined where it does not lie in its own repository. */
export function issueUrl(repository: Pick<OverviewRepository, "url">, issue: Pick<OverviewIssue, "url">): string | undefined {
  const home = pageUrl(repository.url);
  return home !== undefined && issue.url.toLowerCase().startsWith(`${home.toLowerCase()}/`) ? pageUrl(issue.url) : undefined;
}

/** Our issues about a model that are open or paused: those that its items name, and all of the repository where it holds one model. */
export function issuesOf(repository: OverviewRepository, model: OverviewModel): readonly OverviewIssue[] {
  const named = new Set(model.items.map((item) => item.issue));
  return repository.issues.filter((one) => (one.state === "open" || one.snoozedUntil !== undefined) && (repository.models.length === 1 || named.has(one.number)));
}

/** What the organisation's file says at first. */
export const FIRST_CONFIGURATION = "# How GPAI Docket behaves in this organisation.\nmode: active\n";

/**
 * Opens GitHub's editor on the organisation's configuration, prefilled where it is not there yet. `branch` is the default branch of the
 * configuration's repository. Undefined where the address cannot be built.
 */
export function configurationLink(where: { readonly serverUrl: string; readonly owner: string; readonly repo: string; readonly branch: string; readonly exists: boolean; readonly path?: string }): string | undefined {
  if (!ORIGIN.test(where.serverUrl) || where.branch === "") return undefined;
  const path = where.path ?? CONFIGURATION_PATH;
  const home = `${where.serverUrl}/${encode(where.owner)}/${encode(where.repo)}`;
  const branch = where.branch.split("/").map(encode).join("/");
  const url = where.exists ? `${home}/edit/${branch}/${path.split("/").map(encode).join("/")}` : `${home}/new/${branch}?filename=${encode(path)}&value=${encode(FIRST_CONFIGURATION)}`;
  return url.length < MAX_URL ? url : undefined;
}
