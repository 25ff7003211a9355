import { createHash } from "node:crypto";
import { inspect } from "../../src/engine/inspect.ts";
import type { ObligationResult, Report } from "../../src/checks/types.ts";
import { TempRepo } from "../support/temp-repo.ts";
import { config } from "../support/wren.ts";

export const NOW = "2026-11-22";
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

export const ROBOTS = "User-agent: *\nDisallow: /private/\n";
/** A digest-keyed snapshot file of two hosts, taken at 02:00 on two days. */
export const SNAPSHOTS = [
  JSON.stringify({ digest: sha256(ROBOTS), body: ROBOTS }),
  ...["2026-03-02", "2026-03-03"].flatMap((day) => ["news.example", "photo.example"].map((host) => JSON.stringify({ host, fetched_at: `${day}T02:00:00Z`, status: 200, digest: sha256(ROBOTS) }))),
].map((line) => `${line}\n`).join("");

export interface Row { readonly url: string; readonly fetched_at?: string; readonly agent?: string; readonly retained?: boolean; readonly [column: string]: unknown }
export function manifest(...rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify({ fetched_at: "2026-03-02T05:00:00Z", agent: "DemoBot/1.0", status: 200, ...row })}\n`).join("");
}
/** Three rows that robots.txt allowed. */
export const GOOD = manifest({ url: "https://news.example/a" }, { url: "https://news.example/b" }, { url: "https://photo.example/1", fetched_at: "2026-03-03T05:00:00Z" });

export const MODEL = "model: {name: Demo}\nrole: provider\nprovider: {name: Demo GmbH, contact: docs@demo.eu, established_in_union: true, sme: true}\ncode_of_practice: {signatory: true, chapters: [copyright]}\ndates: {released: 2026-05-01, eu_market: 2026-05-01}\nsystemic_risk: false\ncrawls: true\n";

export function copyright(over: Readonly<Record<string, string>> = {}): string {
  const keys: Record<string, string> = {
    crawlers: "[{name: DemoBot, agents: [DemoBot/1.0], robots: true, from: 2026-03-02, to: 2026-03-03}]", protocols: "[robots.txt, TDMRep]",
    snapshots: "[{protocol: robots.txt, path: .gpai/optout/robots.jsonl, date_from: 2026-03-02, date_to: 2026-03-03}]",
    manifests: "[{path: .gpai/optout/crawl.jsonl}]", exclusion_list: "{path: .gpai/optout/out.txt, date: 2026-02-01, lists: [{name: AGCOM, date: 2026-02-01}]}", ...over,
  };
  return Object.entries(keys).filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${value}\n`).join("");
}

/** A repository with a model, its records, and evidence that is all honoured. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): TempRepo {
  return new TempRepo().write({
    "config.json": config, ".gpai/model.yaml": MODEL, ".gpai/copyright.yaml": copyright(), ".gpai/registers/complaints.csv": "id,received\n",
    ".gpai/optout/crawl.jsonl": GOOD, ".gpai/optout/robots.jsonl": SNAPSHOTS, ".gpai/optout/out.txt": "bad.example\n", ...files,
  });
}

export async function report(repo: TempRepo, base?: string): Promise<Report> {
  return inspect({ path: repo.path, now: NOW, ...(base === undefined ? {} : { base }) });
}

export function entry(found: Report, id: string): ObligationResult {
  const one = found.models[0]?.obligations.find((o) => o.id === id);
  if (one === undefined) throw new Error(`no entry ${id}`);
  return one;
}

/** Outcome and rules of one entry. */
export async function judged(repo: TempRepo, id = "C-1.3.1.a"): Promise<readonly [string, readonly string[]]> {
  const one = entry(await report(repo), id);
  return [one.outcome, one.findings.map((finding) => finding.rule)];
}
