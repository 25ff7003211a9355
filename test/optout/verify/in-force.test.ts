import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import type { VerificationPlan } from "../../../src/optout/verify/plan.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import { verifyEvidence } from "../../../src/optout/verify/verify.ts";

const OPEN = "User-agent: *\nDisallow: /private/\n";
const CLOSED = "User-agent: *\nDisallow: /\n";
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const lines = (rows: readonly object[]): Uint8Array => new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const ROW = { url: "https://a.example/x", fetched_at: "2026-03-02T10:00:00Z", agent: "DemoBot" };
const BODY = { digest: sha(OPEN), body: OPEN };
const OTHER = { digest: sha(CLOSED), body: CLOSED };
const capture = (fetched_at: string, text = OPEN, host = "a.example"): object => ({ host, fetched_at, status: 200, digest: sha(text) });

async function verified(rows: readonly object[], snapshots: readonly object[], over: Partial<VerificationPlan> = {}): Promise<VerificationResult> {
  return verifyEvidence({
    manifests: [{ file: memoryFile("crawl.jsonl", lines(rows)) }], snapshots: snapshots.length === 0 ? [] : [memoryFile("robots.jsonl", lines(snapshots))],
    removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"), ...over,
  }, { workers: 0 });
}
/** Verdict and reason of one row. */
async function said(row: object, snapshots: readonly object[], over: Partial<VerificationPlan> = {}): Promise<string> {
  const { reasons } = await verified([{ ...ROW, ...row }], snapshots, over);
  return Object.entries(reasons).flatMap(([verdict, words]) => Object.keys(words ?? {}).map((word) => `${verdict} ${word}`)).join(", ");
}

describe("a robots.txt that the row names without saying when it was taken", () => {
  const own = { robots: sha(OPEN) };
  test("is not shown to have been in force by its digest alone", async () => expect(await said(own, [BODY])).toBe("not-evaluable robots-time-unknown"));
  test("is, where the same file of that host was taken at most 24 hours before the fetch", async () => {
    expect(await said(own, [BODY, capture("2026-03-02T01:00:00Z")])).toBe("honoured allowed");
    // RFC 9309 section 2.4 lets a crawler use a copy for 24 hours, also where the file has changed meanwhile.
    expect(await said(own, [BODY, OTHER, capture("2026-03-02T01:00:00Z"), capture("2026-03-02T09:00:00Z", CLOSED)])).toBe("honoured allowed");
  });
  test("is not by a capture that is older, later, of another host or of another file", async () => {
    for (const other of [capture("2026-03-01T09:59:59Z"), capture("2026-03-02T10:00:01Z"), capture("2026-03-02T01:00:00Z", OPEN, "b.example"), capture("2026-03-02T01:00:00Z", CLOSED), capture("2026-03-02")]) {
      expect(await said(own, [BODY, OTHER, other])).toBe("not-evaluable robots-time-unknown");
    }
  });
  test("stays a violation where it disallows: the row itself says that it was obeyed", async () => {
    expect(await said({ ...own, url: "https://a.example/private/1" }, [BODY])).toBe("violated fetching-agent");
  });
  test("a time that cannot be read is no time", async () => expect(await said({ ...own, robots_fetched_at: "yesterday" }, [BODY])).toBe("not-evaluable robots-time-unknown"));
  test("with its time it counts", async () => expect(await said({ ...own, robots_fetched_at: "2026-03-01T12:00:00Z" }, [BODY])).toBe("honoured allowed"));
  test("a row of which only the day is known needs the time as well", async () => expect(await said({ ...own, fetched_at: "2026-03-02" }, [BODY])).toBe("not-evaluable robots-time-unknown"));
});

describe("a robots status that the row gives without a time", () => {
  test("no restriction is not shown by it alone", async () => {
    expect(await said({ robots_status: 404 }, [BODY])).toBe("not-evaluable robots-time-unknown");
    expect(await said({ robots_status: 404, robots_fetched_at: "2026-03-02T09:00:00Z" }, [BODY])).toBe("honoured unavailable");
  });
  test("it is, where a capture of that host says the same", async () => {
    expect(await said({ robots_status: 404 }, [{ host: "a.example", fetched_at: "2026-03-02T09:00:00Z", status: 410 }])).toBe("honoured unavailable");
    expect(await said({ robots_status: 404 }, [BODY, capture("2026-03-02T09:00:00Z")])).toBe("not-evaluable robots-time-unknown");
  });
  test("an answer that could not be had disallows", async () => expect(await said({ robots_status: 503 }, [BODY])).toBe("violated unreachable"));
});

describe("a snapshot of which only the day or a period is known", () => {
  test("of the day of the fetch: it may have been taken afterwards", async () => expect(await said({}, [BODY, capture("2026-03-02")])).toBe("not-evaluable snapshot-time-uncertain"));
  test("with one of the day before that says the same, the answer is the same", async () => {
    expect(await said({}, [BODY, capture("2026-03-01"), capture("2026-03-02")])).toBe("honoured allowed");
    expect(await said({}, [BODY, OTHER, capture("2026-03-01", CLOSED), capture("2026-03-02")])).toBe("not-evaluable snapshot-time-uncertain");
  });
  test("of the day before alone: it may be older than 24 hours", async () => expect(await said({}, [BODY, capture("2026-03-01")])).toBe("not-evaluable snapshot-time-uncertain"));
  test("of a period of weeks: nothing shows when it was in force", async () => {
    const undated = { host: "a.example", status: 200, digest: sha(OPEN) };
    expect(await said({}, [BODY, undated], { snapshotPeriod: { from: "2026-02-20", to: "2026-03-20" } })).toBe("not-evaluable snapshot-time-uncertain");
  });
  test("too old at any moment stays too old", async () => expect(await said({}, [BODY, capture("2026-02-27")])).toBe("stale-snapshot older-than-allowed"));
});

describe("redirects", () => {
  const own = { robots: sha(OPEN), robots_fetched_at: "2026-03-02T09:00:00Z" };
  test("on the same origin the robots.txt that the row names holds for both URLs", async () => {
    expect(await said({ ...own, final_url: "https://a.example/y" }, [BODY])).toBe("honoured allowed");
    expect(await said({ ...own, final_url: "https://a.example/private/1" }, [BODY])).toBe("violated fetching-agent");
  });
  test("to another origin it does not", async () => {
    expect(await said({ ...own, final_url: "https://b.example/y" }, [BODY])).toBe("no-snapshot host-not-in-snapshots");
    expect(await said({ ...own, final_url: "http://a.example/x" }, [BODY])).toBe("no-snapshot host-not-in-snapshots");
  });
  test("an end that cannot be read leaves the row open", async () => expect(await said({ ...own, final_url: "http://[bad/" }, [BODY])).toBe("unreadable bad-url"));
});

describe("what one row says does not reach the next", () => {
  test("a row without a time has no vocabulary of the row before", async () => {
    const usage = { url: "https://a.example/x", agent: "DemoBot", content_usage: "genai=n" };
    const both = await verified([{ ...ROW, fetched_at: "2025-06-20T00:00:00Z" }, usage], []);
    const alone = await verified([usage], []);
    expect(both.protocols).toEqual(alone.protocols);
    expect([both.train.reserved, alone.train.reserved, alone.protocols]).toEqual([0, 0, {}]);
  });
});

describe("rows whose URL cannot be read", () => {
  test("are joined by digest all the same", async () => {
    const entries = { lists: [{ name: "requests.csv", role: "removal-register" as const }], entries: [{ id: "R-1", kind: "sha256" as const, value: sha("gone"), list: 0, line: 2, from: Date.parse("2026-01-01") }] };
    const { removals } = await verified([{ ...ROW, url: "ftp://a.example/x", sha256: sha("gone") }], [], { entries });
    expect(removals.rows).toBe(1);
  });
});
