/**
 * Registrable domains by the Public Suffix List (publicsuffix.org, as tldts carries it), asked once per distinct host.
 * A host under a suffix that the list does not know falls under its default rule `*`: the last two labels.
 */

import { getDomain } from "tldts";
import { HostTable } from "./hosts.ts";

export interface SiteOptions {
  /** Count suffixes of the list's private section (github.io, blogspot.com) as suffixes: each user's site is then a domain of its own. */
  readonly privateSuffixes: boolean;
}

/** `domain`: a registrable domain. Else the host stands for itself: an address, a single label (localhost), a public suffix, or a name with an empty label. */
export type SiteKind = "domain" | "ip" | "single-label" | "public-suffix" | "malformed";

export interface Site {
  /** Registrable domain, or the host itself. ASCII, lower case, as the host was given. */
  readonly site: string;
  readonly kind: SiteKind;
}

/** Registrable domain of a host as `splitUrl` gives it (ASCII, lower case, no port, IPv6 in brackets). */
export function registrableDomain(host: string, options: SiteOptions): Site {
  if (host.startsWith("[") || /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(host)) return { site: host, kind: "ip" };
  if (!host.includes(".")) return { site: host, kind: "single-label" };
  if (host.startsWith(".") || host.includes("..")) return { site: host, kind: "malformed" };
  const site = getDomain(host, { allowPrivateDomains: options.privateSuffixes, extractHostname: false, validateHostname: false, detectIp: false });
  return site === null ? { site: host, kind: "public-suffix" } : { site, kind: "domain" };
}

/** Number of a host's registrable domain, with a memo by host: the list is asked once per distinct host. */
export class SiteTable {
  readonly hosts: HostTable;
  readonly sites: HostTable;
  readonly #options: SiteOptions;
  #siteOf: Int32Array = new Int32Array(1024);
  readonly #kinds: SiteKind[] = [];

  constructor(options: SiteOptions, expected = 1024) {
    this.#options = options;
    this.hosts = new HostTable(expected);
    this.sites = new HostTable(expected);
  }

  /** Number of the site of `bytes[start, end)`, a host; -1 where the tables are full. */
  site(bytes: Uint8Array, start: number, end: number): number {
    const known = this.hosts.size;
    const host = this.hosts.intern(bytes, start, end);
    if (host < known) return host < 0 ? -1 : (this.#siteOf[host] ?? -1);
    const { site, kind } = registrableDomain(this.hosts.text(host), this.#options);
    const name = Buffer.from(site, "utf8");
    const id = this.sites.intern(name, 0, name.length);
    if (id === this.#kinds.length) this.#kinds.push(kind);
    if (host >= this.#siteOf.length) {
      const wider = new Int32Array(this.#siteOf.length * 2);
      wider.set(this.#siteOf);
      this.#siteOf = wider;
    }
    this.#siteOf[host] = id;
    return id;
  }

  /** What a site is. A name that is both a domain and, for another host, something else keeps the first answer. */
  kind(site: number): SiteKind { return this.#kinds[site] ?? "malformed"; }
}
