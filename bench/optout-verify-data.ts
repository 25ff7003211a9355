/** Seeded crawl evidence of any size: hosts with few and with many pages, in SURT order, with the robots.txt that was in force. */

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { createGzip, type Gzip } from "node:zlib";

const TLDS = ["com", "org", "net", "de", "fr", "io", "co.uk", "info", "eu", "pl", "it", "es"];
const WORDS = ["news", "blog", "article", "product", "category", "tag", "archive", "page", "user", "forum", "topic", "image", "gallery", "event", "review", "guide", "wiki", "docs", "search", "shop", "item", "detail", "story", "post", "2024", "2025", "en", "de"];
const BOTS = ["GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "Bytespider", "Amazonbot", "Applebot-Extended", "PerplexityBot", "meta-externalagent", "cohere-ai"];
const START = Date.UTC(2026, 2, 1);

/** mulberry32: the same numbers for the same seed on every machine. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], r: () => number): T => list[Math.floor(r() * list.length)] as T;

function word(r: () => number): string {
  let text = "";
  const length = 4 + Math.floor(r() * 8);
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(97 + Math.floor(r() * 26));
  return text;
}

/** Hosts in the order of their reversed names, as crawls write them. */
function hostNames(count: number, r: () => number): string[] {
  const hosts = new Set<string>();
  while (hosts.size < count) {
    const domain = `${word(r)}${r() < 0.3 ? `-${word(r)}` : ""}.${pick(TLDS, r)}`;
    hosts.add(r() < 0.6 ? `www.${domain}` : r() < 0.2 ? `${pick(WORDS, r)}.${domain}` : domain);
  }
  return [...hosts].map((host) => [host.split(".").reverse().join(","), host] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, host]) => host);
}

/** A robots.txt as sites have them: 20 rules or so, in part an appended block against AI bots; a third are copies of common ones. */
function robotsBody(index: number, r: () => number): string {
  const lines = ["User-agent: *"];
  const rules = 2 + Math.floor(r() * r() * 60);
  for (let i = 0; i < rules; i += 1) lines.push(`${r() < 0.15 ? "Allow" : "Disallow"}: /${pick(WORDS, r)}${r() < 0.5 ? `/${word(r)}/` : r() < 0.3 ? "/*?sort=" : "/"}`);
  if (r() < 0.3) lines.push("Crawl-delay: 5");
  lines.push(`Sitemap: https://example.org/sitemap-${String(index)}.xml`);
  if (r() < 0.45) {
    lines.push("");
    const bots = 1 + Math.floor(r() * BOTS.length);
    for (let i = 0; i < bots; i += 1) lines.push(`User-agent: ${BOTS[i] ?? ""}`);
    lines.push("Disallow: /");
  }
  if (r() < 0.05) lines.push("", "User-agent: *", "Content-Signal: search=yes, ai-train=no");
  return `${lines.join("\n")}\n`;
}

class Writer {
  readonly #gzip: Gzip = createGzip({ level: 6, chunkSize: 1 << 20 });
  readonly #done: Promise<unknown>;
  #text: string[] = [];
  #size = 0;

  constructor(path: string) {
    const out = createWriteStream(path);
    this.#gzip.pipe(out);
    this.#done = once(out, "finish");
  }

  async line(text: string): Promise<void> {
    this.#text.push(text);
    this.#size += text.length;
    if (this.#size > 1 << 20) await this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#gzip.end();
    await this.#done;
  }

  async #flush(): Promise<void> {
    if (this.#size > 0 && !this.#gzip.write(Buffer.from(`${this.#text.join("\n")}\n`))) await once(this.#gzip, "drain");
    this.#text = [];
    this.#size = 0;
  }
}

const hex = (r: () => number): string => {
  let text = "";
  for (let i = 0; i < 8; i += 1) text += Math.floor(r() * 4294967296).toString(16).padStart(8, "0");
  return text;
};

/** Writes `crawl.jsonl.gz` and `robots.jsonl.gz`; about 300 bytes and 70 compressed bytes a row. */
export async function generate(folder: string, rows: number, hosts: number, seed = 1): Promise<{ readonly manifest: string; readonly snapshots: string }> {
  const r = random(seed);
  const names = hostNames(hosts, r);
  const common = Array.from({ length: 500 }, (_, i) => robotsBody(i, r));
  const manifest = join(folder, "crawl.jsonl.gz");
  const snapshots = join(folder, "robots.jsonl.gz");
  const crawl = new Writer(manifest);
  const robots = new Writer(snapshots);
  // Zipf-like: most hosts have a few pages, some have thousands.
  const weights = names.map(() => 1 / (0.0005 + r()));
  const total = weights.reduce((a, b) => a + b, 0);
  let owed = 0;
  for (const [index, host] of names.entries()) {
    const body = r() < 0.35 ? pick(common, r) : robotsBody(index, r);
    const digest = createHash("sha256").update(body).digest("hex");
    const day = START + Math.floor(r() * 20) * 86_400_000;
    await robots.line(JSON.stringify({ digest: `sha256:${digest}`, host, fetched_at: new Date(day).toISOString(), status: 200, body }));
    owed += ((weights[index] ?? 0) / total) * rows;
    for (; owed >= 1; owed -= 1) {
      const time = new Date(day + Math.floor(r() * 86_000_000)).toISOString().slice(0, 19);
      const deep = r() < 0.5 ? `${pick(WORDS, r)}/` : "";
      const signal = r() < 0.03 ? `,"tdm_reservation":"${r() < 0.5 ? "1" : "0"}"` : r() < 0.02 ? ',"content_usage":"train-ai=n"' : "";
      await crawl.line(`{"url":"https://${host}/${pick(WORDS, r)}/${deep}${word(r)}-${Math.floor(r() * 1e6).toString()}${r() < 0.1 ? "?page=2" : ".html"}","fetched_at":"${time}Z","agent":"WrenBot/1.0 (+https://wren.example/bot)","status":200,"mime":"text/html","robots":"${digest}","sha256":"${hex(r)}"${signal}}`);
    }
  }
  await crawl.end();
  await robots.end();
  return { manifest, snapshots };
}
