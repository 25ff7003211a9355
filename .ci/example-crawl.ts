/**
 * Writes the crawl evidence of examples/wren-optout: two manifests, the robots.txt snapshots and the exclusion list of a small pilot
 * crawl. All hosts are under .example (RFC 2606); every digest is that of the bytes it names. Run by hand, not part of a build:
 * node .ci/example-crawl.ts
 */

import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const AGENT = "WrenBot/1.0 (+https://wren-lm.eu/crawler)";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const rules = {
  open: "User-agent: *\nDisallow:\n",
  admin: "User-agent: *\nDisallow: /admin/\nDisallow: /suche?\nCrawl-delay: 10\n",
  bots: "User-agent: GPTBot\nUser-agent: CCBot\nUser-agent: Google-Extended\nDisallow: /\n\nUser-agent: *\nDisallow: /intern/\n",
  archive: "User-agent: *\nDisallow: /archiv/\nAllow: /archiv/frei/\n",
  photos: "User-agent: WrenBot\nDisallow: /fotos/\n\nUser-agent: *\nDisallow: /tmp/\n",
  blocked: "User-agent: WrenBot\nDisallow: /\n\nUser-agent: *\nDisallow:\n",
  usage: "User-agent: *\nContent-Usage: train-ai=n\nAllow: /\n",
} as const;

interface Site {
  readonly domain: string;
  /** Undefined: no robots.txt, answered with 404. */
  readonly robots: keyof typeof rules | undefined;
  readonly sections: readonly string[];
  /** Value of the response header tdm-reservation. */
  readonly tdm?: "0" | "1";
}

const site = (domain: string, robots: Site["robots"], sections: string, tdm?: "0" | "1"): Site => ({ domain, robots, sections: sections.split(" "), ...(tdm === undefined ? {} : { tdm }) });

/** In the order in which a night visits them. */
const SITES: readonly Site[] = [
  site("alpenverein-hütte.example", "open", "touren huetten"), site("bahnfreunde.example", "admin", "strecken fahrzeuge"), site("bibliothek-nord.example", undefined, "katalog ausstellung"),
  site("buergerblatt.example", "bots", "lokales kultur"), site("chronik-sued.example", "archive", "archiv/frei nachrichten"), site("dorfmuseum.example", "open", "sammlung fuehrungen"),
  site("encyclo-libre.example", undefined, "articles portails"), site("forum-jardin.example", "admin", "sujets conseils"), site("forum-technik.example", "open", "themen anleitungen"),
  site("gazette-lyonnaise.example", "bots", "culture economie"), site("harbour-times.example", "photos", "news ports"), site("heimatkurier.example", "admin", "region sport"),
  site("ingenieurwissen.example", "open", "grundlagen normen"), site("journal-du-midi.example", "usage", "actualites opinions"), site("kochbuch-online.example", "open", "rezepte kueche"),
  site("le-courrier-du-rhone.example", "bots", "regions sports"), site("lichtbild-verlag.example", "admin", "magazin kritik", "1"), site("mathe-heft.example", undefined, "aufgaben loesungen"),
  site("musee-regional.example", "open", "collections visites"), site("nachrichtenwerk.example", "blocked", "politik"), site("north-sea-post.example", "photos", "coast weather"),
  site("open-weather-notes.example", undefined, "stations reports"), site("pflanzenatlas.example", "open", "arten standorte"), site("radwege.example", "admin", "touren karten"),
  site("recettes-maison.example", "open", "recettes saisons"), site("schulfunk.example", "open", "sendungen material", "0"), site("sprachecke.example", undefined, "woerter fragen"),
  site("stadtarchiv-west.example", "archive", "archiv/frei bestaende"), site("stadtbote.example", "bots", "stadt termine"), site("sternwarte-ost.example", "open", "beobachtung kalender"),
  site("tal-und-berg.example", "admin", "wandern gasthaeuser"), site("theatre-du-lac.example", undefined, "saison archives"), site("verkehrsnotizen.example", "open", "linien baustellen"),
  site("vogelkunde.example", "open", "arten beobachtungen"), site("wetterarchiv.example", "archive", "archiv/frei klima"), site("wissenslexikon.example", undefined, "artikel themen"),
  site("zeitung-am-see.example", "usage", "ausgaben leserbriefe"), site("zugvogel-magazin.example", "photos", "reportagen karten"),
];

/** Accepted for removal between the two months (RR-2025-01): not visited in January, and not kept of December. */
const REMOVED = "vogelkunde.example";

const DECEMBER = ["2025-12-02", "2025-12-04", "2025-12-09", "2025-12-11"];
const JANUARY = ["2026-01-13", "2026-01-15"];

const at = (day: string, minute: number, second = 0): string => `${day}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:${String(second).padStart(2, "0")}Z`;
const bodyOf = (one: Site): string | undefined => (one.robots === undefined ? undefined : rules[one.robots]);
const hostOf = (one: Site): string => new URL(`https://${one.domain}/`).hostname;

/** One night: robots.txt of each host at two minutes' distance from 02:00, its pages an hour later. */
function rows(day: string, night: number): string[] {
  return SITES.flatMap((one, index) => {
    if (one.robots === "blocked" || (one.domain === REMOVED && JANUARY.includes(day))) return [];
    const body = bodyOf(one);
    const pages = index % 3 === night % 3 ? 2 : 1;
    return Array.from({ length: pages }, (_, page) => {
      const section = one.sections[(night + page) % one.sections.length] ?? "";
      const url = `https://${hostOf(one)}/${section}/${day.slice(5).replace("-", "")}-${page + 1}.html`;
      // Reserved for training by the page itself, or accepted for removal: fetched, and not kept.
      const kept = one.tdm !== "1" && one.robots !== "usage" && one.domain !== REMOVED;
      // On the first night version 0.9 of the crawler logged the day alone for the last three hosts.
      const dayOnly = day === DECEMBER[0] && index >= SITES.length - 3;
      return JSON.stringify({
        url, fetched_at: dayOnly ? day : at(day, 180 + index * 2, page * 10), agent: AGENT, status: 200, mime: "text/html", bytes: 4000 + ((index * 977 + night * 131 + page * 59) % 9000), retained: kept,
        ...(body === undefined ? {} : { robots: sha256(body) }), robots_fetched_at: dayOnly ? day : at(day, 120 + index), robots_status: body === undefined ? 404 : 200,
        ...(one.tdm === undefined ? {} : { tdm_reservation: one.tdm }), sha256: sha256(`${url} of ${day}`),
      });
    });
  });
}

function snapshots(): string {
  const header = { protocol: "robots.txt", user_agents: ["WrenBot"], date_from: DECEMBER[0], date_to: JANUARY.at(-1) };
  const bodies = Object.values(rules).map((body) => ({ digest: sha256(body), body }));
  const captures = [...DECEMBER, ...JANUARY].flatMap((day) => SITES.map((one, index) => {
    const body = bodyOf(one);
    return { host: hostOf(one), scheme: "https", fetched_at: at(day, 120 + index), status: body === undefined ? 404 : 200, ...(body === undefined ? {} : { digest: sha256(body) }) };
  }));
  return lines([header, ...bodies, ...captures].map((one) => JSON.stringify(one)));
}

const lines = (list: readonly string[]): string => `${list.join("\n")}\n`;

/** Path below examples/wren-optout → text; what ends in .gz is written compressed. */
export function evidence(): ReadonlyMap<string, string> {
  return new Map([
    [".gpai/optout/crawl-2025-12.jsonl", lines(DECEMBER.flatMap((day, night) => rows(day, night)))],
    [".gpai/optout/crawl-2026-01.jsonl.gz", lines(JANUARY.flatMap((day, night) => rows(day, night + DECEMBER.length)))],
    [".gpai/optout/robots.jsonl", snapshots()],
    [".gpai/optout/excluded-sites-2025-07.txt", lines(["# date: 2025-07-28", "# sites named in the blocking orders that docs/infringing-sites.md lists; all names here are made up", "alle-filme-gratis.example", "buecher-umsonst.example", "livres-pirates.example", "musica-libre-total.example", "streamfluss.example"])],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of evidence()) {
    const file = new URL(`../examples/wren-optout/${path}`, import.meta.url);
    mkdirSync(new URL("./", file), { recursive: true });
    writeFileSync(file, path.endsWith(".gz") ? gzipSync(text, { level: 9 }) : text);
  }
}
