/** Seeded robots.txt files and URLs, made to resemble what sites serve: sizes, rules a file, wildcards, groups for AI agents, URLs with queries. */

export interface RobotsFile { readonly origin: string; readonly text: string; readonly paths: readonly string[] }
/** File, agent, URL. */
export type Check = readonly [file: number, agent: string, url: string];

/** mulberry32: the same numbers for the same seed everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = "about account admin ajax api archive article assets auth author basket blog browse cache cart catalog category checkout collections comment compare contact content css customer data de docs download edit embed en events export feed files forum gallery help home images include index item js jobs lang legal login logout mail media member menu mobile modules news order page partner pdf photo plugins policy press preview print private product profile promo public query rating register report review rss sale save scripts search section secure service session share shop sitemap sort special static stats store support system tag temp terms test themes tmp topics track trackback upload user video view widget wiki wishlist xml year".split(" ");
const QUERY = ["page", "sort", "filter", "q", "ref", "utm_source", "sid", "lang", "order", "id", "print", "replytocom", "s", "variant", "session_id"];
const AI = ["GPTBot", "ClaudeBot", "CCBot", "Google-Extended", "anthropic-ai", "Claude-Web", "Bytespider", "meta-externalagent", "Amazonbot", "Applebot-Extended", "PerplexityBot", "cohere-ai", "Diffbot", "FacebookBot", "ImagesiftBot", "Omgilibot", "omgili", "OAI-SearchBot", "ChatGPT-User", "YouBot", "AI2Bot", "img2dataset", "Timpibot", "PetalBot", "DuckAssistBot"];
const OTHERS = ["Googlebot", "bingbot", "Slurp", "AhrefsBot", "SemrushBot", "MJ12bot", "Yandex", "Baiduspider", "Twitterbot", "Mediapartners-Google", "dotbot", "ia_archiver"];
/** Names that are asked. */
export const AGENTS = ["GPTBot", "CCBot", "ClaudeBot", "Google-Extended", "Bytespider", "meta-externalagent", "Amazonbot", "Applebot-Extended", "PerplexityBot", "MyResearchBot"];

class Maker {
  readonly #next: () => number;
  readonly #origin: string;
  readonly paths: string[] = [];

  constructor(next: () => number, origin: string) {
    this.#next = next;
    this.#origin = origin;
  }

  number(n: number): number { return Math.floor(this.#next() * n); }
  pick<T>(list: readonly T[]): T { return list[this.number(list.length)] as T; }
  chance(p: number): boolean { return this.#next() < p; }
  word(): string { return this.chance(0.2) ? `${this.pick(WORDS)}-${this.pick(WORDS)}` : this.chance(0.1) ? `${this.pick(WORDS)}${String(this.number(1000))}` : this.pick(WORDS); }
  path(): string { return `/${Array.from({ length: 1 + this.number(3) }, () => this.word()).join("/")}${this.chance(0.5) ? "/" : ""}`; }

  pattern(): string {
    const kind = this.#next();
    if (kind < 0.72) return this.path();
    if (kind < 0.8) return `/*?${this.chance(0.5) ? "*" : ""}${this.pick(QUERY)}=`;
    if (kind < 0.86) return `/*/${this.word()}/`;
    if (kind < 0.9) return `/*.${this.pick(["pdf", "php", "xml", "aspx", "jpg"])}${this.chance(0.7) ? "$" : ""}`;
    if (kind < 0.95) return `${this.path()}*`;
    return `${this.path()}?${this.pick(QUERY)}=${this.chance(0.3) ? "%2F" : ""}`;
  }

  /** From one rule to hundreds, most files with a few: a quarter has 3 or less, one in thirty more than 150. */
  rules(): string[] {
    const count = Math.floor(2 * 1.9 ** (this.#next() * 7.2));
    const lines: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const pattern = this.pattern();
      this.paths.push(pattern);
      lines.push(`${this.chance(0.12) ? "Allow" : "Disallow"}: ${pattern}`);
      if (this.chance(0.04)) lines.push(`# ${this.word()} ${this.word()}`);
    }
    return lines;
  }

  group(names: readonly string[], rules: readonly string[]): string {
    return [...names.map((name) => `User-agent: ${name}`), ...rules, ""].join("\n");
  }

  text(): string {
    const kind = this.#next();
    const parts: string[] = [];
    if (this.chance(0.3)) parts.push(`# robots.txt of ${this.#origin}\n`);
    if (kind < 0.06) parts.push(this.group(["*"], ["Disallow:"]));
    else if (kind < 0.09) parts.push(this.group(["*"], ["Disallow: /"]));
    else if (kind < 0.13) parts.push(this.group(["*"], ["Crawl-delay: 10"]));
    else if (kind < 0.3) {
      this.paths.push("/wp-admin/", "/wp-admin/admin-ajax.php");
      parts.push(this.group(["*"], ["Disallow: /wp-admin/", "Allow: /wp-admin/admin-ajax.php", ...(this.chance(0.3) ? this.rules() : [])]));
    } else parts.push(this.group(["*"], this.rules()));
    for (let i = this.chance(0.4) ? 1 + this.number(4) : 0; i > 0; i -= 1) parts.push(this.group([this.pick(OTHERS)], this.chance(0.4) ? ["Disallow: /"] : this.chance(0.3) ? ["Crawl-delay: 10"] : this.rules().slice(0, 12)));
    if (this.chance(0.45)) {
      const names = AI.filter(() => this.chance(0.35));
      if (this.chance(0.5)) parts.push(this.group(names.length > 0 ? names : ["GPTBot"], ["Disallow: /"]));
      else for (const name of names) parts.push(this.group([name], this.chance(0.8) ? ["Disallow: /"] : this.rules().slice(0, 6)));
    }
    if (this.chance(0.6)) parts.push(`Sitemap: ${this.#origin}/sitemap.xml\n`);
    return parts.join("\n");
  }

  url(): string {
    const fromRule = this.paths.length > 0 && this.chance(0.35);
    let path = fromRule ? this.pick(this.paths).replaceAll("*", "x").replaceAll("$", "") : this.path();
    if (fromRule && this.chance(0.7)) path += this.pick(["", "a/b", "item-42", "foo.html", "x/y.pdf"]);
    if (this.chance(0.3)) path += `${this.word()}-${String(this.number(100_000))}.html`;
    if (!path.includes("?") && this.chance(0.25)) path += `?${this.pick(QUERY)}=${String(this.number(100_000))}${this.chance(0.4) ? `&${this.pick(QUERY)}=${this.word()}` : ""}`;
    if (this.chance(0.03)) path += "%C3%A9t%c3%a9";
    return this.#origin + path;
  }
}

/** Files one after another, each distinct. */
export function* robotsBodies(seed: number, count: number): Generator<RobotsFile> {
  const next = random(seed);
  for (let i = 0; i < count; i += 1) {
    const origin = `https://www.site-${String(i)}.example`;
    const maker = new Maker(next, origin);
    const text = maker.text();
    // A comment makes each file distinct, as dates and host names do.
    yield { origin, text: `${text}# ${String(seed)}.${String(i)}\n`, paths: maker.paths };
  }
}

export function robotsFiles(options: { readonly seed: number; readonly files: number; readonly checks: number }): { readonly files: readonly RobotsFile[]; readonly checks: readonly Check[] } {
  const files = [...robotsBodies(options.seed, options.files)];
  const next = random(options.seed + 1);
  const makers = files.map((file) => { const maker = new Maker(next, file.origin); maker.paths.push(...file.paths); return maker; });
  const checks = Array.from({ length: options.checks }, (_, i): Check => {
    const file = Math.floor(i * files.length / options.checks);
    return [file, AGENTS[Math.floor(next() * AGENTS.length)] ?? "GPTBot", makers[file]?.url() ?? ""];
  });
  return { files, checks };
}
