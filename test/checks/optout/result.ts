import type { RowFinding, RowVerdict, VerificationResult } from "../../../src/optout/verify/result.ts";

export const DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
type Reasons = Partial<Record<RowVerdict, Record<string, number>>>;

/** A result whose sums add up: the rows follow from the reasons; everything else as given, or quiet. */
export function result(reasons: Reasons = { honoured: { allowed: 300 } }, over: Partial<VerificationResult> = {}): VerificationResult {
  const of = (verdict: RowVerdict): number => Object.values(reasons[verdict] ?? {}).reduce((a, b) => a + b, 0);
  const rows = { honoured: of("honoured"), violated: of("violated"), "no-snapshot": of("no-snapshot"), "stale-snapshot": of("stale-snapshot"), unreadable: of("unreadable"), "not-evaluable": of("not-evaluable") };
  const total = Object.values(rows).reduce((a, b) => a + b, 0);
  return {
    schema: "gpai-docket/optout-verification/1", tool: { name: "gpai-docket", version: "0.1.0" },
    options: { mode: "rfc9309", agents: ["DemoBot"], control_tokens: [], training_bots: [], max_snapshot_age_hours: 24, shard: "1/1" },
    inputs: [{ role: "manifest", name: ".gpai/optout/crawl.jsonl", size: 1000, sha256: DIGEST, rows: total, bad: 0, format: "jsonl" }, { role: "snapshot", name: ".gpai/optout/robots.jsonl", size: 100, sha256: "a".repeat(64), rows: 10, bad: 0, format: "jsonl" }],
    rows: { total, bad: 0, ...rows }, reasons, notes: {}, protocols: {}, train: { reserved: 0, conditional: 0, permitted: 0, unknown: total, "not-evaluable": 0 },
    agents: { manifests: { DemoBot: total }, snapshots: ["DemoBot"] }, period: { from: "2026-03-01T06:00:00.000Z", to: "2026-05-31T20:00:00.000Z" },
    hosts: { total: 40, violated: rows.violated > 0 ? { "news.example": rows.violated } : {} },
    removals: { entries: 0, open: 0, rows: 0, still_present: [], by_entry: {} }, exclusion: { entries: 3, date: "2026-02-01", rows: 0, by_domain: {} }, pirated: { rows: 0, by_source: {} },
    examples: [], unread: [], complete: true, ...over,
  };
}

export function row(over: Partial<RowFinding> = {}): RowFinding {
  return { file: ".gpai/optout/crawl.jsonl", line: 17, url: "https://news.example/a", reason: "allowed", ...over };
}
