import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import { verifyEvidence } from "../../../src/optout/verify/verify.ts";

const TIME = "2026-03-02T10:00:00Z";
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const SNAPSHOT = text(`${JSON.stringify({ host: "a.example", fetched_at: "2026-03-02T09:00:00Z", status: 200, body: "User-agent: *\nDisallow: /private/\n" })}\n`);

function verified(name: string, content: string): Promise<VerificationResult> {
  return verifyEvidence({
    manifests: [{ file: memoryFile(name, text(content)) }], snapshots: [memoryFile("robots.jsonl", SNAPSHOT)],
    removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"),
  }, { workers: 0 });
}
const csv = (...lines: string[]): Promise<VerificationResult> => verified("crawl.csv", `url,fetched_at,agent\n${lines.join("\n")}\n`);
const PLAIN = `https://a.example/x,${TIME},DemoBot`;

describe("rows that a quote or a hole in the file made one", () => {
  test("several URLs in one cell are not honoured", async () => {
    expect((await csv(PLAIN, `"https://a.example/x\n${PLAIN}\n${PLAIN}",${TIME},DemoBot`)).rows).toMatchObject({ total: 2, honoured: 1, unreadable: 1 });
  });
  test("several rows in the cell of the agent are of no declared agent", async () => {
    expect((await csv(PLAIN, `https://a.example/x,${TIME},"DemoBot\n${PLAIN}\n"`)).rows).toMatchObject({ total: 2, honoured: 1, "not-evaluable": 1 });
  });
  test("zeros within a URL or an agent are not honoured", async () => {
    expect((await csv(PLAIN, `https://a.example/x${"\0".repeat(5000)},${TIME},DemoBot`, `https://a.example/x,${TIME},DemoBot\0\0x`)).rows).toMatchObject({ total: 3, honoured: 1, unreadable: 1, "not-evaluable": 1 });
  });
  test("what is disallowed stays a violation, and white space around a URL is none of it", async () => {
    const rows = ["/private/\0", "/pri\tvate/1"].map((path) => JSON.stringify({ url: `https://a.example${path}`, fetched_at: TIME, agent: "DemoBot" }));
    const spaced = JSON.stringify({ url: " https://a.example/x\n", fetched_at: TIME, agent: "DemoBot\n" });
    expect((await verified("crawl.jsonl", `${[...rows, spaced].join("\n")}\n`)).rows).toMatchObject({ total: 3, violated: 2, honoured: 1 });
  });
});

test("only a plain no takes a row out of the data; NA says nothing", async () => {
  const rows = ["NA", "na", "no", "N", "false"].map((retained) => JSON.stringify({ url: "https://a.example/x", fetched_at: TIME, agent: "DemoBot", retained }));
  expect((await verified("crawl.jsonl", `${rows.join("\n")}\n`)).notes).toEqual({ "not-retained": 3 });
});

test("headers that cannot be read hide no reservation in silence", async () => {
  const row = (headers: string): string => `{"url":"https://a.example/x","fetched_at":"${TIME}","agent":"DemoBot","headers":${headers}}`;
  const rows = [row('{"tdm-reservation":"1","tdm-reservation":"0"}'), row('{"__proto__":1,"tdm-reservation":"1"}'), row(`{"tdm-reservation":"1","x":"${"x".repeat(300_000)}"}`), row('{"tdm-reservation":["0","1"]}'), row('{"server":"x"}')];
  expect((await verified("crawl.jsonl", `${rows.join("\n")}\n`)).notes["signals-not-read"]).toBe(3);
});
