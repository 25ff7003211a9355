/** Addresses that a comment may link to: our own server's alone, every foreign part percent-encoded (RFC 3986). */

import type { CommentContext, RepositoryName } from "./types.ts";

/** GitHub answers longer addresses with 414; browsers and proxies in between are stricter still. */
export const MAX_URL = 7000;

const ORIGIN = /^https?:\/\/[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/;
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** One segment or value; also what RFC 3986 reserves and Markdown reads: `!'()*`. Never throws on lone surrogates. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"))
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function segments(path: string): string {
  return path.split("/").map(encode).join("/");
}

/** A path of the checked folder as one of the repository; undefined for what is no plain relative path. Names of branches have the same shape. */
export function inRepository(path: string, folder: string): string | undefined {
  const parts = [...(folder === "." || folder === "" ? [] : folder.split("/")), ...path.split("/")];
  return path === "" || path.length > 1000 || parts.some((part) => part === "" || part === "." || part === "..") ? undefined : parts.join("/");
}

function home(context: CommentContext, repository: RepositoryName): string | undefined {
  return ORIGIN.test(context.serverUrl) ? `${context.serverUrl}/${encode(repository.owner)}/${encode(repository.name)}` : undefined;
}

/** The file as it was judged, at its line. In the repository of the pull request, which holds the commits of forks too. */
export function blobUrl(context: CommentContext, path: string, line?: number): string | undefined {
  const from = home(context, context.repository);
  const full = inRepository(path, context.folder);
  if (from === undefined || full === undefined || !SHA.test(context.headSha)) return undefined;
  const url = `${from}/blob/${context.headSha}/${segments(full)}${line !== undefined && Number.isSafeInteger(line) && line > 0 ? `#L${line}` : ""}`;
  return url.length > MAX_URL ? undefined : url;
}

export function commitUrl(context: CommentContext): string | undefined {
  const from = home(context, context.repository);
  return from === undefined || !SHA.test(context.headSha) ? undefined : `${from}/commit/${context.headSha}`;
}

/** Page of the run; undefined for anything that is not plainly a page of our own server. */
export function runUrl(context: CommentContext): string | undefined {
  const url = context.runUrl;
  return url !== undefined && ORIGIN.test(context.serverUrl) && url.startsWith(`${context.serverUrl}/`) && /^[A-Za-z0-9:/.-]{1,500}$/.test(url) ? url : undefined;
}

/** Opens GitHub's editor with a new file on the head branch; undefined where that branch is not known or the address grows too long. */
export function newFileUrl(context: CommentContext, path: string, text: string): string | undefined {
  const { headRepository, headRef } = context;
  const full = inRepository(path, context.folder);
  const branch = headRef === undefined ? undefined : inRepository(headRef, ".");
  if (headRepository === null || branch === undefined || full === undefined) return undefined;
  const from = home(context, headRepository);
  const url = from === undefined ? undefined : `${from}/new/${segments(branch)}?filename=${encode(full)}${text === "" ? "" : `&value=${encode(text)}`}`;
  return url === undefined || url.length >= MAX_URL ? undefined : url;
}

/** Opens GitHub's editor with a file that is there, on the head branch; undefined where that branch is not known. */
export function editFileUrl(context: CommentContext, path: string): string | undefined {
  const { headRepository, headRef } = context;
  const full = inRepository(path, context.folder);
  const branch = headRef === undefined ? undefined : inRepository(headRef, ".");
  if (headRepository === null || branch === undefined || full === undefined) return undefined;
  const from = home(context, headRepository);
  const url = from === undefined ? undefined : `${from}/edit/${segments(branch)}/${segments(full)}`;
  return url === undefined || url.length >= MAX_URL ? undefined : url;
}
