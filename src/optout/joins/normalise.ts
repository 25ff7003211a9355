/** Values of a register in the one form in which they are matched. */

import { canonicalTarget } from "../url/canonical.ts";
import { registrableDomain } from "../url/psl.ts";
import { hostText, ODD, urlSpans } from "../url/spans.ts";
import { MAX_HOST, splitUrl } from "../url/split.ts";
import { readSha1, readSha256, SHA1_WORDS, SHA256_WORDS } from "./digest-text.ts";
import { repositoryKey } from "./repository-key.ts";
import type { BadValue, EntryKind } from "./types.ts";

export const MAX_VALUE = 4096;

/** What an entry is matched by. `name` keys carry \u0001 (repository) or \u0002 (account) or \u0003 (label) in front, hosts their port behind. */
export type Subject =
  | { readonly form: "name"; readonly key: string; readonly kind: "domain" | "host" | "repository" | "account" | "host-label"; readonly note?: ValueNote }
  | { readonly form: "path"; readonly key: string; readonly target: Uint8Array; readonly scheme: "any" | "http" | "https"; readonly match: "exact" | "segment" | "literal" }
  | { readonly form: "sha256" | "sha1"; readonly words: Uint32Array };
type ValueNote = "www-cut" | "port-ignored" | "public-suffix";

const HOST_NAME = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/u;
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/\//iu;
const spans = urlSpans();
const scratch = Buffer.alloc(128);

const bad = (problem: BadValue): { readonly problem: BadValue } => ({ problem });

/**
 * Normalises one value. Hosts: IDN to punycode, lower case, no trailing dot, `*.` and a leading dot cut, `http(s)://` and a single
 * "/" behind cut. A domain loses `www.` where the rest is its registrable domain, and its port. A host with a port of its own stands
 * for that origin only.
 *
 * URL prefixes: same origin (any of http and https where no scheme is given), path as in `canonicalTarget`. A prefix that ends in a
 * letter or digit ends at a segment (`/a` covers `/a`, `/a/b`, `/a?b`, not `/ab`); any other, and one with `*` at its end, is taken as given.
 */
export function normaliseValue(kind: EntryKind, given: string): Subject | { readonly problem: BadValue } {
  const value = given.trim();
  if (value === "") return bad("empty");
  if (value.length > MAX_VALUE) return bad("too-long");
  if (kind === "domain" || kind === "host") return hostSubject(kind, value);
  if (kind === "url" || kind === "url-prefix") return urlSubject(kind, value);
  if (kind === "sha256" || kind === "sha1-base32") return digestSubject(kind, value);
  if (kind === "host-label") return /^[a-z0-9-]{1,63}$/u.test(value) ? { form: "name", key: `\u0003${value}`, kind } : bad("not-a-host");
  const key = repositoryKey(value, kind);
  return key === undefined ? bad("not-a-repository") : { form: "name", key: (kind === "repository" ? "\u0001" : "\u0002") + key, kind };
}

/** Hosts that stand as they are: ASCII, lower case, labels without hyphens in odd places, a last label that makes no address. */
const PLAIN_HOST = /^(?:[a-z0-9_-]{1,63}\.){1,30}[a-z][a-z0-9-]{0,62}$/u;

function hostSubject(kind: "domain" | "host", value: string): Subject | { readonly problem: BadValue } {
  if (value.length <= MAX_HOST && PLAIN_HOST.test(value)) return named(kind, value, 0);
  let rest = value.replace(/^https?:\/\//iu, "");
  let wanted = kind;
  if (rest.startsWith("*.")) { rest = rest.slice(2); wanted = "domain"; } else if (rest.startsWith(".")) { rest = rest.slice(1); wanted = "domain"; }
  if (OTHER_SCHEME.test(rest)) return bad("not-a-host");
  const cut = rest.search(/[/?#\\]/u);
  if (cut >= 0 && rest.slice(cut) !== "/") return bad("path-in-domain");
  if (cut >= 0) rest = rest.slice(0, cut);
  // An IPv6 address without its brackets.
  if (!rest.startsWith("[") && rest.indexOf(":") !== rest.lastIndexOf(":")) rest = `[${rest}]`;
  const bytes = Buffer.from(`http://${rest}/`, "utf8");
  if (/[\s@*]/u.test(rest) || !splitUrl(bytes, 0, bytes.length, spans)) return bad("not-a-host");
  const host = hostText(spans);
  const port = spans.port === 443 ? 0 : spans.port;
  if (!HOST_NAME.test(host)) return bad("not-a-host");
  if (wanted === "host" && port !== 0) return { form: "path", key: `${host}:${String(port)}`, target: Uint8Array.of(0x2f), scheme: "any", match: "literal" };
  return named(wanted, host, port);
}

function named(kind: "domain" | "host", host: string, port: number): Subject | { readonly problem: BadValue } {
  if (kind === "host") return { form: "name", key: host, kind };
  const { site, kind: sort } = registrableDomain(host, { privateSuffixes: false });
  if (sort === "single-label") return bad("too-broad");
  if (host === `www.${site}`) return { form: "name", key: site, kind: "domain", note: "www-cut" };
  return { form: "name", key: host, kind: "domain", ...(sort === "public-suffix" ? { note: "public-suffix" as const } : port === 0 ? {} : { note: "port-ignored" as const }) };
}

function urlSubject(kind: "url" | "url-prefix", value: string): Subject | { readonly problem: BadValue } {
  const scheme = /^https?:/iu.exec(value)?.[0].toLowerCase();
  let text = scheme === undefined ? `http://${value.replace(/^\/\//u, "")}` : value;
  const open = kind === "url-prefix" && text.endsWith("*");
  if (open) text = text.slice(0, -1);
  const bytes = Buffer.from(text, "utf8");
  if (!splitUrl(bytes, 0, bytes.length, spans)) return bad("not-a-url");
  const host = hostText(spans);
  if (!HOST_NAME.test(host) || (scheme === undefined && (OTHER_SCHEME.test(value) || (spans.odd & ODD.userinfo) !== 0 || (!host.includes(".") && !host.startsWith("["))))) return bad("not-a-url");
  const port = scheme === undefined && spans.port === 443 ? 0 : spans.port;
  const length = spans.targetEnd - spans.targetStart;
  const room = new Uint8Array(length * 3 + 1);
  const used = length === 0 ? 1 : canonicalTarget(spans.bytes, spans.targetStart, spans.targetEnd, room);
  if (length === 0) room[0] = 0x2f;
  const target = room.subarray(0, used);
  const match = kind === "url" ? "exact" : open || !/[A-Za-z0-9]/u.test(String.fromCharCode(target[used - 1] ?? 0)) ? "literal" : "segment";
  return { form: "path", key: port === 0 ? host : `${host}:${String(port)}`, target, scheme: scheme === undefined ? "any" : spans.https ? "https" : "http", match };
}

const WORDS = { sha256: new Uint32Array(SHA256_WORDS), sha1: new Uint32Array(SHA1_WORDS) } as const;

/** The words are reused: they are copied before the next value. */
function digestSubject(kind: "sha256" | "sha1-base32", value: string): Subject | { readonly problem: BadValue } {
  if (value.length > scratch.length) return bad("not-a-digest");
  const length = scratch.write(value, "utf8");
  const form = kind === "sha256" ? "sha256" : "sha1";
  const words = WORDS[form];
  return (form === "sha256" ? readSha256 : readSha1)(scratch, 0, length, words) ? { form, words } : bad("not-a-digest");
}
