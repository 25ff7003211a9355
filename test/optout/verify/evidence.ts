/** Small seeded evidence with every kind of row, for tests that compare ways of running. */

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type EvidenceFile, memoryFile } from "../../../src/optout/evidence-file.ts";
import type { ManifestPlan, VerificationPlan } from "../../../src/optout/verify/plan.ts";

export const NOW = Date.parse("2026-11-22T23:59:59Z");
export const sha256 = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex");
export const jsonl = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
export const file = (name: string, content: string | Uint8Array): EvidenceFile => memoryFile(name, typeof content === "string" ? Buffer.from(content) : content);

/** Park-Miller: the same numbers everywhere. */
export function numbers(seed: number): (below: number) => number {
  let state = seed % 2147483647 || 1;
  return (below) => { state = (state * 48271) % 2147483647; return state % below; };
}

const BODIES = [
  "User-agent: *\nDisallow: /private/\n",
  "User-agent: DemoBot\nDisallow: /\n",
  "User-agent: *\nAllow: /\nUser-agent: Demo-Extended\nDisallow: /art\n",
  "User-agent: *\nContent-Signal: search=yes, ai-train=no\nContent-Usage: /open train-ai=y\nDisallow: /*?\n",
  "",
];

/** A plain plan without evidence. */
export const PLAN: VerificationPlan = {
  manifests: [], snapshots: [], removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: ["Demo-Extended"], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: NOW,
};

/** Manifests of `rows` rows in all, in three formats, with snapshots and registers. */
export function evidence(seed: number, rows: number, manifests = 3): VerificationPlan {
  const pick = numbers(seed);
  const hosts = Array.from({ length: 12 }, (_, i) => `h${String(i)}.example${i % 3 === 0 ? ".org" : ""}`);
  const snapshots = hosts.slice(0, 10).flatMap((host, i) => {
    const body = BODIES[i % BODIES.length] ?? "";
    return [{ host, fetched_at: `2026-03-0${String(1 + (i % 3))}T00:00:00Z`, status: i === 9 ? 503 : 200, ...(i === 9 ? {} : { body }) }];
  });
  const row = (): unknown => {
    const host = hosts[pick(hosts.length)] ?? "";
    const path = ["/", "/private/a", "/art/1", "/open/x", "/q?a=1", "/robots.txt"][pick(6)] ?? "/";
    const time = [`2026-03-0${String(1 + pick(4))}T1${String(pick(10))}:00:00Z`, "2026-03-02", "2026-03-02T10:00:00", "soon", "2031-01-01T00:00:00Z", undefined][pick(40) > 34 ? 1 + pick(5) : 0];
    const agent = ["DemoBot/1.0 (+https://demo.example)", "OtherBot/2.0", undefined][pick(20) > 17 ? 1 + pick(2) : 0];
    return {
      url: pick(50) === 0 ? "ftp://x" : `http${pick(2) === 0 ? "s" : ""}://${pick(4) === 0 ? `www.${host}` : host}${path}`,
      ...(time === undefined ? {} : { fetched_at: time }), ...(agent === undefined ? {} : { agent }),
      ...(pick(15) === 0 ? { retained: false } : {}), ...(pick(12) === 0 ? { tdm_reservation: String(pick(2)) } : {}), ...(pick(25) === 0 ? { robots: sha256(BODIES[pick(BODIES.length)] ?? "") } : {}),
      ...(pick(30) === 0 ? { status: 403 } : {}), ...(pick(20) === 0 ? { final_url: `https://${hosts[pick(hosts.length)] ?? ""}/private/b` } : {}),
    };
  };
  const each = Math.ceil(rows / manifests);
  const list = Array.from({ length: manifests }, (_, m): ManifestPlan => {
    const made = Array.from({ length: each }, row);
    const text = jsonl(made).split("\n").map((line, i) => (pick(90) === 0 && i < each ? `{broken ${String(i)}` : line)).join("\n");
    return { file: m % 2 === 0 ? file(`crawl-${String(m)}.jsonl`, text) : file(`crawl-${String(m)}.jsonl.gz`, gzipSync(text)) };
  });
  return {
    ...PLAN, manifests: list, snapshots: [file("robots.jsonl", jsonl(snapshots))],
    removals: [{ file: file("removals.csv", "id,kind,value,outcome,decided\nR-1,host,h2.example,accepted,2026-01-01\nR-2,url-prefix,https://h4.example/art/,accepted,2026-03-02\nR-3,domain,h7.example,open,\n") }],
    exclusions: [{ file: file("excluded.txt", "h3.example.org\n"), date: "2026-02-01" }],
  };
}
