/** Where a site points at its RSL licences (RSL 1.0 §4.4–4.6): `License:` in robots.txt, `Link` header, `<link>` in a page. */

import type { Carrier, Evidence, Statement } from "../types.ts";
import type { RobotsLine } from "./aipref.ts";
import type { HtmlLink } from "./html.ts";
import { parseLinkHeader } from "./link-header.ts";
import { evidenceOf } from "./statement.ts";

export const RSL_TYPE = "application/rsl+xml";

export interface RslDiscovery extends Statement {
  /** Absolute URLs of licence documents, each once, in the order robots.txt, header, page. */
  readonly licenses: readonly string[];
}

export interface RslPlaces {
  /** `License:` lines of robots.txt: for every agent, wherever they stand; their value is an absolute URL, possibly of another host. */
  readonly robotsLicenses?: readonly RobotsLine[];
  /** Lines of the `Link` response header. */
  readonly linkHeaders?: readonly string[];
  readonly htmlLinks?: readonly HtmlLink[];
  /** URL of the page (or its `<base>`), against which relative links of header and page are resolved. */
  readonly base?: string;
}

const MAX_URL = 8_192;
const MAX_FOUND = 1_000;

/** An absolute http URL as it is written, a relative one resolved. */
function absolute(text: string, base?: string): string | undefined {
  if (text === "" || text.length > MAX_URL) return undefined;
  try {
    const url = new URL(text, base);
    if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
    return /^https?:\/\//i.test(text) ? text : url.href;
  } catch {
    return undefined;
  }
}

function isRsl(type: string | undefined): boolean {
  return type !== undefined && (type.split(";")[0] ?? "").trim().toLowerCase() === RSL_TYPE;
}

/**
 * Licence documents that are pointed at. Nothing is fetched: what they say stays unknown until their text is given to `rslStatement`,
 * and the evidence says so.
 */
export function rslDiscovery(places: RslPlaces): RslDiscovery {
  const licenses = new Set<string>();
  const evidence: Evidence[] = [];
  const add = (url: string | undefined, carrier: Carrier, name: string, rule: string, line?: number): void => {
    if (licenses.size >= MAX_FOUND) return;
    if (url !== undefined) licenses.add(url);
    const note = url === undefined ? "no absolute URL: ignored" : "terms are stated there; their text is not part of this evidence";
    evidence.push(...evidenceOf({}, { protocol: "rsl", carrier, name, rule, vocabulary: "1.0", note, ...(url === undefined ? {} : { policy: url }), ...(line === undefined ? {} : { line }) }));
  };
  for (const { value, line } of (places.robotsLicenses ?? []).slice(0, MAX_FOUND)) {
    const hash = value.search(/[ \t]#/);
    const text = (hash < 0 ? value : value.slice(0, hash)).trim();
    add(absolute(text), "robots.txt", "License", `License: ${text.slice(0, 300)}`, line);
  }
  for (const header of (places.linkHeaders ?? []).slice(0, MAX_FOUND)) {
    for (const link of parseLinkHeader(header)) if (link.rel.includes("license") && isRsl(link.type)) add(absolute(link.target, places.base), "link-header", "Link", link.target);
  }
  for (const link of places.htmlLinks ?? []) {
    if (isRsl(link.type) && link.rel.toLowerCase().split(/\s+/).includes("license")) add(absolute(link.href, places.base), "html-link", "link", link.href);
  }
  return { uses: {}, evidence, licenses: [...licenses] };
}
