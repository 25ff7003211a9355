import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import type { ManifestPlan, VerificationPlan } from "../../../src/optout/verify/plan.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import { verifyEvidence } from "../../../src/optout/verify/verify.ts";

const lines = (rows: readonly object[]): Uint8Array => new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const ROBOTS = "User-agent: *\nDisallow: /private/\n\nUser-agent: WrenTrain\nDisallow: /news/\n";
const SNAPSHOT = { host: "a.example", fetched_at: "2026-03-02T01:00:00Z", status: 200, body: ROBOTS };
const manifest = (name: string, urls: readonly string[], more: Partial<ManifestPlan> = {}): ManifestPlan => ({ file: memoryFile(name, lines(urls.map((url) => ({ url, fetched_at: "2026-03-02T10:00:00Z" })))), ...more });

async function verified(manifests: readonly ManifestPlan[], over: Partial<VerificationPlan> = {}): Promise<VerificationResult> {
  return verifyEvidence({
    manifests, snapshots: [memoryFile("robots.jsonl", lines([SNAPSHOT]))], removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: [], trainingBots: ["WrenTrain"],
    mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"), ...over,
  }, { workers: 0 });
}
const URLS = ["https://a.example/private/1", "https://a.example/news/1", "https://a.example/x", "https://b.example/x"];

describe("a crawl of somebody else", () => {
  test("is told apart from the crawl of the provider", async () => {
    const result = await verified([manifest("own.jsonl", URLS, { agent: "DemoBot" }), manifest("cc.jsonl", URLS, { agent: "CCBot" })]);
    expect(result.reasons.violated).toEqual({ "fetching-agent": 1, "training-bot": 1, "third-party": 2 });
    expect([result.rows["no-snapshot"], result.notes["third-party-no-snapshot"], result.rows.honoured]).toEqual([2, 1, 2]);
    expect(result.examples.filter((row) => row.reason === "third-party").map((row) => [row.file, row.line, row.agent])).toEqual([["cc.jsonl", 1, "CCBot"], ["cc.jsonl", 2, "WrenTrain"]]);
  });
  test("where no crawler is declared at all, nothing says that it was somebody else's", async () => {
    expect((await verified([manifest("cc.jsonl", URLS, { agent: "CCBot" })], { agents: [] })).reasons.violated).toEqual({ "fetching-agent": 1, "training-bot": 1 });
  });
});
