/** The product token inside a User-Agent string (RFC 9110 §10.1.5): manifests carry the whole string, robots.txt names the token. */

import { lookupAgent } from "./agents.ts";

/** Longer strings are read up to here; no real agent comes near. */
const MAX_LENGTH = 4096;

/** Products that browsers, libraries and platforms put into the string: never the name of a crawler. */
const GENERIC = new Set([
  "mozilla", "applewebkit", "khtml", "gecko", "like", "compatible", "chrome", "chromium", "headlesschrome", "safari", "version", "mobile", "firefox", "edg", "edge", "opr", "opera", "presto",
  "trident", "msie", "rv", "windows", "linux", "android", "macintosh", "iphone", "ipad", "ubuntu", "fedora", "x11", "build", "u", "bot", "crawler", "spider", "www", "http", "https",
]);

interface Product {
  /** Name without its version. */
  readonly name: string;
  /** Name with version, as it stands. */
  readonly whole: string;
  readonly comment: boolean;
}

/**
 * The declared name that stands in `userAgent` as a whole token, whatever its case, in the spelling of `declared`; the first in the
 * string where several do. Without one: a known AI agent, then the first product that is no browser's or platform's, before those
 * of a comment. Undefined where there is none. Never matches inside URLs and mail addresses, or a part of a longer name.
 */
export function tokenOf(userAgent: string, declared: readonly string[]): string | undefined {
  const text = userAgent.slice(0, MAX_LENGTH);
  const exact = declared.find((name) => same(name, text.trim()));
  if (exact !== undefined) return exact;
  const products = productsOf(text);
  for (const product of products) {
    const name = declared.find((d) => same(d, product.whole)) ?? declared.find((d) => same(d, product.name));
    if (name !== undefined) return name;
  }
  const spaced = declared.find((name) => /\s/.test(name.trim()) && standsIn(text, name.trim()));
  if (spaced !== undefined) return spaced;
  for (const product of products) if (lookupAgent(product.name) !== undefined) return product.name;
  const named = products.filter((p) => !GENERIC.has(p.name.toLowerCase()) && /[A-Za-z]/.test(p.name));
  return (named.find((p) => !p.comment) ?? named.find((p) => p.whole.length > p.name.length))?.name;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** Products of the string in their order, comments included, without URLs and mail addresses. */
function productsOf(text: string): Product[] {
  const products: Product[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const c = text[i] ?? " ";
    if (!" \t\r\n()<>[]{};,\"'".includes(c)) { if (start < 0) start = i; continue; }
    if (start >= 0) {
      const whole = text.slice(start, i);
      const end = whole.search(/[/:]/);
      const name = end < 0 ? whole : whole.slice(0, end);
      if (name !== "" && !name.startsWith("+") && !whole.includes("://") && !whole.includes("@") && !whole.startsWith("www.")) products.push({ name, whole, comment: depth > 0 });
      start = -1;
    }
    if (c === "(") depth += 1;
    if (c === ")" && depth > 0) depth -= 1;
  }
  return products;
}

/** A name of several words, with no letter, digit, `-`, `_` or `.` on either side. */
function standsIn(text: string, name: string): boolean {
  const low = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    if (!partOfName(low[at - 1]) && !partOfName(low[at + wanted.length])) return true;
  }
  return false;
}

function partOfName(c: string | undefined): boolean {
  return c !== undefined && /[\w.-]/.test(c);
}
