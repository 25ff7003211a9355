/** Paginated lists (RFC 8288 `Link` with rel="next", as GitHub's REST API uses it). */

import { member, text } from "./answers.ts";
import { unexpected } from "./errors.ts";
import type { ApiReader } from "./types.ts";

export interface PagesOptions {
  /** Pages of 100 items at most; further ones are not asked for. */
  readonly maxPages: number;
  /** Member that holds the items, where the answer is an object (`artifacts`, `workflow_runs`). */
  readonly items?: string;
  /** Told the items of a page: false where the pages after it are not wanted. The list then counts as complete. */
  readonly more?: (items: readonly unknown[]) => boolean;
  /** Told each answer whole, beside its items. */
  readonly answer?: (data: unknown) => void;
}

export interface Pages {
  readonly items: readonly unknown[];
  /** False where further pages exist. */
  readonly complete: boolean;
}

/** Only these are taken over from the address of the next page: an answer cannot send the token anywhere else. */
const CURSORS = ["page", "after", "before", "cursor"];

/** Reads page after page, 100 items each. Rejects with GitHubError. */
export async function pages(github: ApiReader, path: string, params: Readonly<Record<string, string | number>>, { maxPages, items: name, more, answer }: PagesOptions): Promise<Pages> {
  const all: unknown[] = [];
  const seen = new Set<string>();
  let cursor: Readonly<Record<string, string>> = {};
  for (let page = 1; page <= maxPages; page++) {
    const { data, headers } = await github.get(path, { per_page: 100, ...params, ...cursor });
    answer?.(data);
    const items = name === undefined ? data : member(data, name);
    if (!Array.isArray(items)) throw unexpected(`no list of ${name ?? "items"}`, { reads: true });
    all.push(...(items as unknown[]));
    const next = nextOf(text(headers["link"]));
    if (next === undefined || more?.(items) === false) return { items: all, complete: true };
    cursor = next;
    const key = JSON.stringify(cursor);
    if (seen.has(key) || Object.keys(cursor).length === 0) throw unexpected("pages of a list that lead back to each other", { reads: true });
    seen.add(key);
  }
  return { items: all, complete: false };
}

function nextOf(link: string | undefined): Record<string, string> | undefined {
  const address = link === undefined ? undefined : /<([^<>]*)>\s*;\s*rel="next"/.exec(link.slice(0, 8000))?.[1];
  if (address === undefined) return undefined;
  const query = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  return Object.fromEntries(CURSORS.flatMap((name) => { const value = query.get(name); return value === null ? [] : [[name, value]]; }));
}
