/** Answers of the pages: a policy that runs nothing but our own script, no cache, no frame. */

import type { ServerResponse } from "node:http";
import { organisationPolicy } from "../../report/organisation/html.ts";
import { secureHeaders, sendHtml, sendText } from "../respond.ts";

export interface PublicAddress {
  readonly origin: string;
  readonly secure: boolean;
}

/** What pages add to the headers that every answer carries. `same-origin`: our own forms tell where they come from. */
const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": `${organisationPolicy("'self'")}; frame-ancestors 'none'`,
  "referrer-policy": "same-origin",
  "x-robots-tag": "noindex",
};

export function answer(response: ServerResponse, site: PublicAddress, status: number, page: string, headers: Readonly<Record<string, string>> = {}, cookies: readonly string[] = []): void {
  secureHeaders(response, site.secure);
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  sendHtml(response, status, page, { ...HEADERS, ...headers });
}

/** To a page of ours, or to GitHub. Nothing of the address that was asked for travels along. */
export function redirect(response: ServerResponse, site: PublicAddress, to: string, cookies: readonly string[]): void {
  secureHeaders(response, site.secure);
  if (cookies.length > 0) response.setHeader("set-cookie", cookies);
  sendText(response, 303, "see the other page", { location: to });
}

/** A file to keep. `name` is made of letters, digits, `.`, `_`, `-`. */
export function download(response: ServerResponse, site: PublicAddress, file: { readonly name: string; readonly type: string; readonly body: string }): void {
  secureHeaders(response, site.secure);
  sendHtml(response, 200, file.body, { "content-type": file.type, "content-disposition": `attachment; filename="${file.name}"`, "x-robots-tag": "noindex" });
}
