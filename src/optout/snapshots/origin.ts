/** Origins as snapshots name them: a URL, or a host with or without scheme and port (RFC 9309 §2.3, RFC 6454). */

import { splitUrl } from "../url/split.ts";
import { hostText, targetText, urlSpans } from "../url/spans.ts";
import { SCHEME, type SchemeCode } from "./origin-hash.ts";
import type { SnapshotProtocol } from "./types.ts";

export interface ReadOrigin {
  readonly scheme: SchemeCode;
  /** ASCII, lower case, without trailing dot; IPv6 in brackets. */
  readonly host: string;
  /** 0 = default of the scheme. */
  readonly port: number;
  /** Path and query; "/" where there is none. */
  readonly target: string;
}

const spans = urlSpans();
const MAX_URL = 4096;

function split(text: string): ReadOrigin | undefined {
  const bytes = Buffer.from(text, "utf8");
  if (bytes.length > MAX_URL || !splitUrl(bytes, 0, bytes.length, spans)) return undefined;
  return { scheme: spans.https ? SCHEME.https : SCHEME.http, host: hostText(spans), port: spans.port, target: targetText(spans) };
}

const PLAIN_HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,30}$/;

/**
 * Reads `https://example.com:8443/robots.txt`, `example.com`, `example.com:8443`, `[::1]`. `scheme` and `port` are what the entry
 * says beside it; what the text says itself must not contradict them. Userinfo and a path beside a bare host are refused.
 * Undefined where it is no origin.
 */
export function readOrigin(text: string, scheme?: string, port?: number): ReadOrigin | undefined {
  const wanted: SchemeCode | undefined = scheme === undefined ? SCHEME.any : scheme.toLowerCase() === "https" ? SCHEME.https : scheme.toLowerCase() === "http" ? SCHEME.http : undefined;
  if (wanted === undefined || text.length > MAX_URL || (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))) return undefined;
  const own = (origin: ReadOrigin, code: SchemeCode): ReadOrigin => settle({ ...origin, scheme: code, port: port ?? origin.port });
  // Port 0 is no place that a crawler reaches, and would be taken for the default.
  if (/:0+(?:\/|$)/.test(text)) return undefined;
  if (/^https?:/i.test(text)) {
    const origin = /^https?:\/\/[^/\\]/i.test(text) ? split(text) : undefined;
    if (origin === undefined || (wanted !== SCHEME.any && wanted !== origin.scheme) || (port !== undefined && origin.port !== 0 && origin.port !== port)) return undefined;
    return own(origin, origin.scheme);
  }
  const lower = text.toLowerCase();
  // The usual case, without the URL parser: not an IPv4 address or punycode.
  if (lower.length <= 253 && PLAIN_HOST.test(lower) && !/(?:^|\.)(?:xn--|\d[^.]*$)/.test(lower)) return own({ scheme: wanted, host: lower, port: 0, target: "/" }, wanted);
  if (/[/\\?#@\s]/.test(text)) return undefined;
  // As https first, so that an explicit :80 is seen; then as http, for an explicit :443.
  const origin = split(`https://${text}/`);
  const other = origin?.port === 0 ? split(`http://${text}/`) : origin;
  if (origin === undefined || other === undefined) return undefined;
  const named = origin.port === 0 ? other.port : origin.port;
  if (port !== undefined && named !== 0 && named !== port) return undefined;
  return settle({ ...origin, scheme: wanted, port: port ?? named });
}

/** A default port is none; a default port without a scheme names the scheme. */
function settle(origin: ReadOrigin): ReadOrigin {
  const { scheme, port } = origin;
  if (scheme === SCHEME.any) return port === 443 ? { ...origin, scheme: SCHEME.https, port: 0 } : port === 80 ? { ...origin, scheme: SCHEME.http, port: 0 } : origin;
  return port === (scheme === SCHEME.https ? 443 : 80) ? { ...origin, port: 0 } : origin;
}

/** Whether a path is that of the protocol's file. */
export function wellKnownPath(protocol: SnapshotProtocol, target: string): boolean {
  const path = target.split("?", 1)[0];
  return protocol === "robots" ? path === "/robots.txt" : protocol === "tdmrep" ? path === "/.well-known/tdmrep.json" : path === "/ai.txt";
}
