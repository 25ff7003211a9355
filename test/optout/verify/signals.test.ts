import { describe, expect, test } from "@jest/globals";
import { memoryFile } from "../../../src/optout/evidence-file.ts";
import type { VerificationPlan } from "../../../src/optout/verify/plan.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import { verifyEvidence } from "../../../src/optout/verify/verify.ts";

const lines = (rows: readonly object[]): Uint8Array => new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
const ROW = { url: "https://a.example/x.jpg", fetched_at: "2026-03-02T10:00:00Z", agent: "DemoBot" };

async function verified(rows: readonly object[], snapshots: readonly object[] = [], over: Partial<VerificationPlan> = {}): Promise<VerificationResult> {
  return verifyEvidence({
    manifests: [{ file: memoryFile("crawl.jsonl", lines(rows.map((row) => ({ ...ROW, ...row })))) }], snapshots: snapshots.length === 0 ? [] : [memoryFile("snapshots.jsonl", lines(snapshots))],
    removals: [], exclusions: [], agents: ["DemoBot"], controlTokens: [], trainingBots: [], mode: "rfc9309", maxSnapshotAgeHours: 24, now: Date.parse("2026-06-01T00:00:00Z"), ...over,
  }, { workers: 0 });
}

describe("noimageai speaks of images", () => {
  test.each([
    [{ mime: "image/png" }, 1], [{ mime: "Image/JPEG; q=1" }, 1], [{ mime: "text/html" }, 0], [{ mime: "application/pdf" }, 0],
    [{ mime: "application/octet-stream", modality: "image" }, 1], [{ modality: "images" }, 1], [{ modality: "text" }, 0],
    // Not said: what may be reserved is not taken for free.
    [{}, 1], [{ mime: "unk" }, 1],
  ])("%j", async (columns, reserved) => {
    expect((await verified([{ x_robots_tag: "noimageai", ...columns }])).train.reserved).toBe(reserved);
  });
  test("rows of both kinds after one another are told apart", async () => {
    const { protocols } = await verified([{ x_robots_tag: "noimageai", mime: "text/html" }, { x_robots_tag: "noimageai", mime: "image/png" }, { x_robots_tag: "noai", mime: "text/html" }]);
    expect(protocols).toEqual({ noai: { reserved: 2, conditional: 0, permitted: 0 } });
  });
});

describe("files of the site", () => {
  const robots = { host: "a.example", fetched_at: "2026-03-02T01:00:00Z", status: 404 };
  const aiTxt = (body: string, fetched_at = "2026-03-01T01:00:00Z"): object => ({ protocol: "ai.txt", host: "a.example", fetched_at, status: 200, body });
  test("ai.txt is read, by the names that fetched and train", async () => {
    const text = "User-Agent: *\nDisallow: *.jpg\nUser-Agent: WrenTrain\nDisallow: /\n";
    const { protocols, examples } = await verified([{}, { url: "https://a.example/page" }], [robots, aiTxt(text)]);
    expect(protocols).toEqual({ "ai-txt": { reserved: 1, conditional: 0, permitted: 0 } });
    expect(examples.find((row) => row.reason === "ai-txt")).toMatchObject({ line: 1, rule: "Disallow: *.jpg", source: "/ai.txt:2" });
    expect((await verified([{ url: "https://a.example/page" }], [robots, aiTxt(text)], { trainingBots: ["WrenTrain"] })).protocols).toEqual({ "ai-txt": { reserved: 1, conditional: 0, permitted: 0 } });
  });
  test("one from after the fetch says nothing", async () => expect((await verified([{}], [robots, aiTxt("User-Agent: *\nDisallow: /", "2026-03-03T01:00:00Z")])).protocols).toEqual({}));
  test("a header wins over tdmrep.json, and does not hide ai.txt", async () => {
    const tdmrep = { protocol: "tdmrep", host: "a.example", fetched_at: "2026-03-01T01:00:00Z", status: 200, body: JSON.stringify([{ location: "/", "tdm-reservation": 1 }]) };
    const { protocols } = await verified([{ tdm_reservation: "0" }], [robots, tdmrep, aiTxt("User-Agent: *\nDisallow: /")]);
    expect(protocols).toEqual({ tdmrep: { reserved: 0, conditional: 0, permitted: 1 }, "ai-txt": { reserved: 1, conditional: 0, permitted: 0 } });
  });
  test("what was too long to be read is noted", async () => {
    const { notes, protocols } = await verified([{}], [robots, aiTxt(`User-Agent: *\nDisallow: /\n${"# x\n".repeat(20_000)}`)]);
    expect([notes["signals-not-read"], protocols]).toEqual([1, {}]);
  });
});

describe("RSL terms that the evidence only points at are an open question", () => {
  const robots = (body: string): object => ({ host: "a.example", fetched_at: "2026-03-02T01:00:00Z", status: 200, body });
  const terms = async (row: object, body = "User-agent: *\nAllow: /\n"): Promise<number | undefined> => (await verified([row], [robots(body)])).notes["rsl-terms-not-read"];
  const LINK = '<https://a.example/licence.xml>; rel="license"; type="application/rsl+xml"';
  test.each<[string, object, string | undefined, number | undefined]>([
    ["License line", {}, "License: https://a.example/licence.xml\n\nUser-agent: *\nAllow: /\n", 1],
    ["License line that is no URL", {}, "License: none\nUser-agent: *\nAllow: /\n", undefined],
    ["link column", { link: LINK }, undefined, 1],
    ["link column about something else", { link: '<https://a.example/next>; rel="next"' }, undefined, undefined],
    ["headers column", { headers: { Link: [LINK] } }, undefined, 1],
    ["headers column with an escaped type", { headers: '{"link":"<https://a.example/l>; rel=license; type=application\\u002frsl+xml"}' }, undefined, 1],
    ["a row that was not kept", { link: LINK, retained: false }, undefined, undefined],
    ["nothing of the kind", {}, undefined, undefined],
  ])("%s", async (_, row, body, expected) => expect(await terms(row, body)).toBe(expected));
});
