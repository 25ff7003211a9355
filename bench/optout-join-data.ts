/** Made-up tables for the join benchmark, seeded: URLs in SURT order, a register of removals, digests. */

import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

export interface JoinSizes { readonly urls: number; readonly domains: number; readonly hosts: number; readonly prefixes: number; readonly digests: number; readonly digestEntries: number }

export const FULL: JoinSizes = { urls: 5_000_000, domains: 120_000, hosts: 40_000, prefixes: 40_000, digests: 5_000_000, digestEntries: 1_000_000 };

/** mulberry32. */
export function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = ["ba", "con", "de", "fi", "gra", "hel", "in", "jo", "kal", "lu", "mar", "net", "or", "pa", "qui", "ros", "sta", "tur", "ul", "ver", "web", "xe", "yo", "zen"];
const SUFFIXES = ["com", "com", "com", "com", "de", "de", "org", "net", "fr", "co.uk", "eu", "it", "com.br", "nl", "info", "co.jp"];
const SUBS = ["www", "www", "www", "blog", "shop", "m", "news", "cdn", "img", "en", "static", "forum"];
const WORDS = ["article", "news", "products", "tag", "category", "index.html", "about", "2024", "2025", "wp-content", "uploads", "images", "page", "posts", "en", "de", "archive", "item"];

function word(next: () => number): string {
  let out = "";
  for (let n = 2 + Math.floor(next() * 3); n > 0; n -= 1) out += SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? "";
  return out;
}

class Out {
  readonly #file: number;
  #text = "";
  constructor(path: string) { this.#file = openSync(path, "w"); }
  line(text: string): void {
    this.#text += `${text}\n`;
    if (this.#text.length > 1 << 20) { writeSync(this.#file, this.#text); this.#text = ""; }
  }
  end(): void { writeSync(this.#file, this.#text); closeSync(this.#file); }
}

const surt = (host: string): string => host.split(".").toReversed().join(",");
const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** Writes urls.tsv (`id`, `url`) and removals.csv (`id`, `kind`, `value`) into a folder. */
export function writeUrls(folder: string, sizes: JoinSizes): void {
  const next = random(20261122);
  const wanted = Math.round(sizes.urls * 0.18);
  const domains: string[] = [];
  const hosts: string[] = [];
  for (let i = 0; hosts.length < wanted; i += 1) {
    const domain = `${word(next)}${next() < 0.6 ? word(next) : String(i)}.${pick(SUFFIXES, next)}`;
    domains.push(domain);
    // A few domains have very many hosts, as blog platforms do.
    const count = next() < 0.0005 ? 200 : next() < 0.3 ? 2 : 1;
    for (let k = 0; k < count; k += 1) hosts.push(k === 0 ? (next() < 0.5 ? `www.${domain}` : domain) : count > 2 ? `${word(next)}${String(k)}.${domain}` : `${pick(SUBS, next)}.${domain}`);
  }
  const sorted = [...new Set(hosts)].map((host) => [surt(host), host] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, host]) => host);
  const urls = new Out(join(folder, "urls.tsv"));
  urls.line("id\turl");
  const prefixes: string[] = [];
  const mean = sizes.urls / sorted.length;
  let id = 0;
  for (let h = 0; h < sorted.length && id < sizes.urls; h += 1) {
    const host = sorted[h] ?? "";
    const left = (sizes.urls - id) / (sorted.length - h);
    // Long tail: most hosts have few pages, some have hundreds.
    const count = h === sorted.length - 1 ? sizes.urls - id : Math.max(1, Math.min(sizes.urls - id, Math.round(left / mean * (next() < 0.04 ? 60 : 3.2) * (0.2 + next()))));
    const scheme = next() < 0.85 ? "https" : "http";
    for (let k = 0; k < count; k += 1) {
      id += 1;
      const path = `/${pick(WORDS, next)}/${pick(WORDS, next)}/${Math.floor(next() * 1e6).toString(36)}-${word(next)}${next() < 0.1 ? `?id=${String(Math.floor(next() * 1e5))}` : ""}`;
      urls.line(`${String(id)}\t${scheme}://${host}${path}`);
      if (next() < 0.0015 && prefixes.length < sizes.prefixes / 8) prefixes.push(`${scheme}://${host}${path.slice(0, path.indexOf("/", 1) + (next() < 0.5 ? 1 : 0))}`);
    }
  }
  urls.end();
  const removals = new Out(join(folder, "removals.csv"));
  removals.line("id,kind,value");
  let entry = 0;
  const seen = new Set<string>();
  const put = (kind: string, value: string): boolean => {
    if (seen.has(`${kind} ${value}`)) return false;
    seen.add(`${kind} ${value}`);
    entry += 1;
    removals.line(`R-${String(entry)},${kind},${value}`);
    return true;
  };
  for (let n = 0; n < sizes.domains;) if (put("domain", next() < 0.6 ? pick(domains, next) : `${word(next)}${word(next)}${String(n)}.${pick(SUFFIXES, next)}`)) n += 1;
  for (let n = 0; n < sizes.hosts;) if (put("host", next() < 0.5 ? pick(sorted, next) : `${word(next)}.${word(next)}${String(n)}.com`)) n += 1;
  let n = 0;
  for (const prefix of prefixes) if (put("url-prefix", prefix)) n += 1;
  while (n < sizes.prefixes) if (put("url-prefix", `https://${pick(sorted, next)}/${word(next)}/${String(n)}${next() < 0.5 ? "/" : ""}`)) n += 1;
  removals.end();
}

/** Writes digests.tsv (`id`, `url`, `sha256`) and digest-removals.csv; a tenth of the register is in the manifest. */
export function writeDigests(folder: string, sizes: JoinSizes): void {
  const next = random(7);
  const hex = (): string => { let out = ""; for (let i = 0; i < 8; i += 1) out += Math.floor(next() * 4294967296).toString(16).padStart(8, "0"); return out; };
  const manifest = new Out(join(folder, "digests.tsv"));
  const removals = new Out(join(folder, "digest-removals.csv"));
  manifest.line("id\turl\tsha256");
  removals.line("id,kind,value");
  let entries = 0;
  for (let id = 1; id <= sizes.digests; id += 1) {
    const digest = hex();
    manifest.line(`${String(id)}\thttps://e.org/${id.toString(36)}\t${digest}`);
    if (id % Math.round(sizes.digests / (sizes.digestEntries / 10)) === 0) { entries += 1; removals.line(`H-${String(entries)},sha256,${digest}`); }
  }
  for (; entries < sizes.digestEntries; entries += 1) removals.line(`H-${String(entries + 1)},sha256,${hex()}`);
  manifest.end();
  removals.end();
}
