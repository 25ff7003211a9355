/** RSL 1.0 documents as data: `<rsl>` → `<content>` → `<license>` → terms. Other elements and namespaces are passed over. */

import { compilePattern, type PathPattern } from "./pattern.ts";
import { attributeOf, readXml, type XmlElement } from "./xml.ts";

export const RSL_NAMESPACE = "https://rslstandard.org/rsl";

export interface RslLicence {
  /** Usage tokens; undefined where no `<permits type="usage">` stands. */
  readonly permits?: readonly string[];
  readonly prohibits?: readonly string[];
  /** `<permits>` or `<prohibits>` of these types narrow whom the licence is for. */
  readonly user: boolean;
  readonly geo: boolean;
  /** Payment types as they stand; `""` for a payment element without a type. */
  readonly payments: readonly string[];
}

export interface RslContent {
  readonly url: string;
  /** Scheme, host and port of an absolute `url`, lower case; undefined for a path. */
  readonly origin?: string;
  /** Undefined where `url` is empty: whatever the document is found for. */
  readonly pattern?: PathPattern;
  /** Licence server: a licence must be obtained there, even a free one (RSL 1.0 §3.3). */
  readonly server?: string;
  readonly licences: readonly RslLicence[];
}

export type RslDocument = { readonly ok: true; readonly contents: readonly RslContent[] } | {
  readonly ok: false;
  readonly problem: string;
  /** Beyond the limits: what it says is not known. */
  readonly unread?: true;
};

const MAX_CONTENTS = 50_000;
const MAX_TEXT = 10_000;

interface OpenLicence { permits?: string[]; prohibits?: string[]; user: boolean; geo: boolean; payments: string[] }

/** Reads a document. `ok: false`: not well-formed, another root or namespace, or beyond the limits. Never throws. */
export function readRsl(xml: string): RslDocument {
  const contents: RslContent[] = [];
  let root: string | undefined;
  let content: { readonly content: RslContent; readonly licences: RslLicence[] } | undefined;
  let licence: OpenLicence | undefined;
  let words: { readonly into: "permits" | "prohibits"; text: string } | undefined;
  let full = false;
  const path: boolean[] = [];
  const problem = readXml(xml, {
    open(element, depth) {
      const own = element.ns === RSL_NAMESPACE;
      if (depth === 1) root = own && element.local === "rsl" ? undefined : `the root is ${element.local.slice(0, 40)} of the namespace "${element.ns.slice(0, 80)}"`;
      // Only an unbroken chain of the vocabulary's own elements counts.
      const chain = own && path.every(Boolean);
      path.push(own);
      if (!chain || root !== undefined) return;
      if (depth === 2 && element.local === "content") {
        if (contents.length >= MAX_CONTENTS) { full = true; return; }
        const licences: RslLicence[] = [];
        const read = contentOf(element, licences);
        if (read === "too-long") full = true;
        if (read === "too-long" || read === undefined) return;
        content = { content: read, licences };
        contents.push(read);
      } else if (depth === 3 && content !== undefined && element.local === "license") {
        licence = { user: false, geo: false, payments: [] };
        content.licences.push(licence);
      } else if (depth === 4 && licence !== undefined) words = term(element, licence);
    },
    text(text) {
      if (words !== undefined && words.text.length < MAX_TEXT) words.text += text;
    },
    close(_element, depth) {
      path.pop();
      if (depth === 4 && words !== undefined && licence !== undefined) {
        (licence[words.into] ??= []).push(...words.text.split(/\s+/).filter((word) => word !== ""));
        words = undefined;
      }
      if (depth === 3) licence = undefined;
      if (depth === 2) content = undefined;
    },
  });
  if (problem !== undefined) return { ok: false, problem: `not well-formed XML at character ${problem.offset}: ${problem.message}`, ...(problem.limit ? { unread: true as const } : {}) };
  if (root !== undefined) return { ok: false, problem: root };
  return full ? { ok: false, problem: `more than ${MAX_CONTENTS} content elements, or a url that is too long`, unread: true } : { ok: true, contents };
}

function contentOf(element: XmlElement, licences: readonly RslLicence[]): RslContent | "too-long" | undefined {
  const url = attributeOf(element, "url")?.trim();
  if (url === undefined) return undefined;
  const server = attributeOf(element, "server")?.trim();
  const base = { url, licences, ...(server === undefined || server === "" ? {} : { server }) };
  if (url === "") return base;
  const authority = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{1,300}/i.exec(url)?.[0];
  const pattern = compilePattern(authority === undefined ? url : url.slice(authority.length) || "/");
  if (pattern === undefined) return "too-long";
  return { ...base, pattern, ...(authority === undefined ? {} : { origin: originOf(authority) ?? "" }) };
}

/** Scheme, host and port with the default port left out; undefined where it is no URL. */
export function originOf(url: string): string | undefined {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}

/** Takes a term of a licence; answers with the words to be collected, for terms of usage. A term without a type is one of usage. */
function term(element: XmlElement, licence: OpenLicence): { readonly into: "permits" | "prohibits"; text: string } | undefined {
  const type = attributeOf(element, "type")?.trim();
  if (element.local === "payment") licence.payments.push(type ?? "");
  if (element.local !== "permits" && element.local !== "prohibits") return undefined;
  if (type === "user") licence.user = true;
  else if (type === "geo") licence.geo = true;
  else if (type === "usage" || type === undefined) return { into: element.local, text: "" };
  return undefined;
}
