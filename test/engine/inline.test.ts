import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { optOutEvidence } from "../../src/engine/optout/evidence.ts";
import type { Memo } from "../../src/engine/optout/run.ts";
import { loadRecords } from "../../src/records/load.ts";
import { MemorySource } from "../support/memory-source.ts";
import { copyright, entry, GOOD, judged, manifest, MODEL, NOW, report, repository, ROBOTS, sha256, SNAPSHOTS } from "./support.ts";

const REGISTER = ".gpai/registers/removal-requests.csv";

describe("small evidence in the repository is verified by the check", () => {
  test("all honoured: recorded, with counts", async () => {
    const one = entry(await report(repository()), "C-1.3.1.a");
    expect([one.outcome, one.findings]).toEqual(["recorded", []]);
    expect(one.evidence?.at(-1)?.quote).toBe("3 rows in 1 manifest, 2026-03-02 to 2026-03-03: honoured 3");
  });

  test("one row that robots.txt disallowed: a conflict with its line, its rule and its host", async () => {
    const [one] = entry(await report(repository({ ".gpai/optout/crawl.jsonl": GOOD + manifest({ url: "https://news.example/private/1" }) })), "C-1.3.1.a").findings;
    expect(one).toMatchObject({ rule: "optout/violated", path: ".gpai/copyright.yaml" });
    expect(one?.message).toBe("1 row of the crawl was fetched although robots.txt disallowed it for the agent that fetched. First: .gpai/optout/crawl.jsonl:4. Hosts: news.example (1 row).");
    expect(one?.evidence).toContain("https://news.example/private/1");
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ["a host in no snapshot", { ".gpai/optout/crawl.jsonl": manifest({ url: "https://other.example/" }) }, "gap", ["optout/no-snapshot"]],
    ["a snapshot two days old", { ".gpai/optout/crawl.jsonl": manifest({ url: "https://news.example/", fetched_at: "2026-03-05T05:00:00Z" }), ".gpai/copyright.yaml": copyright({ crawlers: "[{name: DemoBot, robots: true, from: 2026-03-02, to: 2026-03-05}]" }) }, "gap", ["optout/stale-snapshot"]],
    ["no time", { ".gpai/optout/crawl.jsonl": `${JSON.stringify({ url: "https://news.example/", agent: "DemoBot" })}\n` }, "unknown", ["optout/not-evaluable"]],
    ["a broken line", { ".gpai/optout/crawl.jsonl": `${GOOD}{"url": \n` }, "unknown", ["optout/unreadable", "optout/unread"]],
    ["an empty manifest", { ".gpai/optout/crawl.jsonl": "" }, "unknown", ["optout/unread", "optout/no-rows"]],
    ["a control token that was disallowed", { ".gpai/optout/robots.jsonl": SNAPSHOTS.replaceAll(JSON.stringify(ROBOTS), JSON.stringify(`User-agent: Demo-Extended\nDisallow: /\n`)).replaceAll(sha256(ROBOTS), sha256("User-agent: Demo-Extended\nDisallow: /\n")), ".gpai/copyright.yaml": copyright({ control_tokens: "[Demo-Extended]" }) }, "conflict", ["optout/violated"]],
    ["columns under other names", { ".gpai/optout/crawl.jsonl": GOOD.replaceAll("\"url\"", "\"seite\"").replaceAll("fetched_at", "wann"), ".gpai/copyright.yaml": copyright({ manifests: "[{path: .gpai/optout/crawl.jsonl, columns: {url: seite, fetched_at: wann}}]" }) }, "recorded", []],
    ["the agent of the record", { ".gpai/optout/crawl.jsonl": GOOD.replaceAll(/"agent":"[^"]*",/g, ""), ".gpai/copyright.yaml": copyright({ manifests: "[{path: .gpai/optout/crawl.jsonl, agent: DemoBot/1.0}]" }) }, "recorded", []],
    ["a folder of shards", { ".gpai/optout/crawl.jsonl": "", "crawl/1.jsonl": GOOD, "crawl/2.jsonl": GOOD, ".gpai/copyright.yaml": copyright({ manifests: "[crawl]" }) }, "recorded", []],
    ["the digest of the record", { ".gpai/copyright.yaml": copyright({ manifests: `[{path: .gpai/optout/crawl.jsonl, sha256: "sha256:${sha256(GOOD)}"}]` }) }, "recorded", []],
    ["another digest in the record", { ".gpai/copyright.yaml": copyright({ manifests: `[{path: .gpai/optout/crawl.jsonl, sha256: ${"ab".repeat(32)}}]` }) }, "conflict", ["optout/digest-differs"]],
  ])("%s", async (_, files, outcome, rules) => expect(await judged(repository(files))).toEqual([outcome, rules]));

  test("the record says what a snapshot is of; a protocol that leaves no file is named", async () => {
    const tdm = `${JSON.stringify({ host: "news.example", fetched_at: "2026-03-02T02:00:00Z", status: 200, body: JSON.stringify([{ location: "/b", "tdm-reservation": 1 }]) })}\n`;
    const snapshots = (protocol: string): string => copyright({ snapshots: `[{protocol: robots.txt, path: .gpai/optout/robots.jsonl, date_from: 2026-03-02}, {protocol: ${protocol}, path: tdm.jsonl, date_from: 2026-03-02}]` });
    expect(await judged(repository({ "tdm.jsonl": tdm, ".gpai/copyright.yaml": snapshots("TDMRep") }), "C-1.3.1.b")).toEqual(["conflict", ["optout/reserved-kept"]]);
    expect(await judged(repository({ "tdm.jsonl": tdm, ".gpai/copyright.yaml": snapshots("C2PA") }))).toEqual(["recorded", ["optout/snapshot-not-read"]]);
    const undated = SNAPSHOTS.replaceAll(/"fetched_at":"[^"]*",/g, "");
    expect((await judged(repository({ ".gpai/optout/robots.jsonl": undated, ".gpai/copyright.yaml": copyright({ snapshots: "[{protocol: robots.txt, path: .gpai/optout/robots.jsonl}]" }) })))[1]).toContain("optout/no-snapshot");
  });

  test("a manifest whose path is not filled in, or is a link among shards, is missed and not passed over", async () => {
    for (const path of ["..", "TODO", "\"*\""]) {
      const [outcome, rules] = await judged(repository({ ".gpai/copyright.yaml": copyright({ manifests: `[{path: .gpai/optout/crawl.jsonl}, {path: ${path}}]` }) }));
      expect([path, outcome, rules.length > 0]).toEqual([path, "unknown", true]);
    }
    const shards = repository({ "crawl/1.jsonl": GOOD, ".gpai/copyright.yaml": copyright({ manifests: "[crawl]" }) });
    expect((await judged(shards))[0]).toBe("recorded");
    symlinkSync("1.jsonl", join(shards.path, "crawl", "2.jsonl"));
    expect((await judged(shards))[0]).toBe("unknown");
  });

  test("compressed manifests and snapshots", async () => {
    expect(await judged(repository({ "c.jsonl.gz": gzipSync(GOOD), "s.jsonl.gz": gzipSync(SNAPSHOTS), ".gpai/copyright.yaml": copyright({ manifests: "[c.jsonl.gz]", snapshots: "[{protocol: robots.txt, path: s.jsonl.gz, date_from: 2026-03-02}]" }) }))).toEqual(["recorded", []]);
  });

  test("sites on the exclusion list, known hosts, reserved rows, each at its measure", async () => {
    const found = await report(repository({ ".gpai/optout/crawl.jsonl": GOOD + manifest({ url: "https://cdn.bad.example/x" }, { url: "https://libgen.is/x" }, { url: "https://news.example/r", tdm_reservation: "1" }) }));
    expect(entry(found, "C-1.2.1.b").findings.map((one) => one.rule)).toEqual(["optout/excluded-site", "optout/pirated-host"]);
    expect(entry(found, "C-1.2.1.b").findings[0]?.message).toContain("bad.example (1 row)");
    expect([entry(found, "C-1.3.1.b").outcome, entry(found, "C-1.3.1.b").findings.map((one) => one.rule)]).toEqual(["conflict", ["optout/reserved-kept"]]);
  });

  test("a list that is prose is not joined, and that is said", async () => {
    expect(await judged(repository({ "docs/sites.md": "# Sites\n\nThose of the authorities.\n", ".gpai/copyright.yaml": copyright({ exclusion_list: "{path: docs/sites.md, date: 2026-02-01, lists: [{name: AGCOM, date: 2026-02-01}]}" }) }), "C-1.2.1.b")).toEqual(["unknown", ["optout/list-not-joined"]]);
  });

  test("accepted removal requests: later rows, not earlier ones, not what was not kept, not what was refused", async () => {
    const register = "id,received,kind,value,decided,effective_from,use,outcome\nRR-1,2026-03-01,domain,photo.example,2026-03-02,2026-03-03,train,accepted: written to the sender\nRR-2,2026-03-01,domain,news.example,2026-03-01,2026-03-01,train,rejected\nRR-3,2026-03-01,domain,news.example,,,,open\nRR-4,2026-03-01,domain,news.example,2026-03-01,2026-03-01,search,accepted\n";
    const [one] = entry(await report(repository({ [REGISTER]: register })), "C-1.5.2.iii").findings;
    expect(one).toMatchObject({ rule: "optout/removal-present", path: REGISTER, line: 2, evidence: "https://photo.example/1" });
    expect(one?.message).toContain("Request RR-1 (domain photo.example) is accepted with effect from 2026-03-03, and 1 kept row is of it, fetched since or in a manifest that ends later.");
    const earlier = manifest({ url: "https://photo.example/1" }, { url: "https://photo.example/2", fetched_at: "2026-03-03T05:00:00Z", retained: false });
    expect(await judged(repository({ [REGISTER]: register, ".gpai/optout/crawl.jsonl": earlier }), "C-1.5.2.iii")).toEqual(["recorded", ["optout/removal-older"]]);
    const ends = (to: string): string => copyright({ manifests: `[{path: .gpai/optout/crawl.jsonl, to: ${to}}]` });
    for (const [to, outcome] of [["2026-03-02", "recorded"], ["2026-03-03", "conflict"]] as const) expect((await judged(repository({ [REGISTER]: register, ".gpai/optout/crawl.jsonl": earlier, ".gpai/copyright.yaml": ends(to) }), "C-1.5.2.iii"))[0]).toBe(outcome);
  });

  test("an outcome in words that nobody knows is asked about", async () => {
    expect(await judged(repository({ [REGISTER]: "id,received,kind,value,decided,outcome\nRR-1,2026-03-01,domain,photo.example,2026-03-02,hm\n" }))).toEqual(["unknown", ["optout/removal-outcome"]]);
  });
});

describe("a change is judged by what it brings", () => {
  test("a manifest with a violation is introduced; what stood before is not", async () => {
    const repo = repository();
    const base = repo.commit();
    repo.write({ ".gpai/optout/crawl.jsonl": GOOD + manifest({ url: "https://news.example/private/1" }) }).commit();
    const found = await report(repo, base);
    expect(found.fails).toBe(true);
    expect(entry(found, "C-1.3.1.a").findings).toMatchObject([{ rule: "optout/violated", introduced: true }]);
    const next = repo.commit();
    repo.write({ "notes.txt": "x" }).commit();
    expect((await report(repo, next)).fails).toBe(false);
  });
});

describe("what is loaded", () => {
  async function evidenceOf(files: Record<string, string | Uint8Array>, memo: Memo = new Map()) {
    const source = new MemorySource(files);
    const listing = await source.list();
    const records = await loadRecords(source, listing, { now: NOW });
    const opened = new Map(source.opened);
    const found = await optOutEvidence(source, new Map(listing.entries.map((e) => [e.path, e])), records, { now: NOW, lastChanges: new Map(), progress: () => undefined, memo });
    return { evidence: found.get(".gpai"), opened: [...source.opened].filter(([path, times]) => times > (opened.get(path) ?? 0)).map(([path]) => path), memo };
  }
  const files = { ".gpai/model.yaml": MODEL, ".gpai/copyright.yaml": copyright(), ".gpai/optout/crawl.jsonl": GOOD, ".gpai/optout/robots.jsonl": SNAPSHOTS, ".gpai/optout/out.txt": "bad.example\n" };

  test("without manifests nothing is opened", async () => {
    expect(await evidenceOf({ ...files, ".gpai/copyright.yaml": copyright({ manifests: "" }) })).toMatchObject({ evidence: undefined, opened: [] });
  });
  test("the same files are verified once for both trees of a change", async () => {
    const { memo, evidence } = await evidenceOf(files);
    const again = await evidenceOf(files, memo);
    expect(memo.size).toBe(1);
    expect(again.evidence?.result).toBe(evidence?.result);
    await evidenceOf({ ...files, ".gpai/optout/crawl.jsonl": GOOD.replace("/a", "/c") }, memo);
    await evidenceOf({ ...files, ".gpai/copyright.yaml": copyright({ control_tokens: "[Demo-Extended]" }) }, memo);
    expect(memo.size).toBe(3);
  });
  test("the result does not depend on when the check runs within a day, and is the same twice", async () => {
    expect((await evidenceOf(files)).evidence).toEqual((await evidenceOf(files)).evidence);
  });
});

describe("what must not be followed", () => {
  test("a manifest that is a symbolic link", async () => {
    const repo = repository().remove(".gpai/optout/crawl.jsonl");
    symlinkSync("/etc/passwd", join(repo.path, ".gpai/optout/crawl.jsonl"));
    const one = entry(await report(repo), "C-1.3.1.a");
    expect([one.outcome, one.findings.map((f) => f.rule)]).toEqual(["unknown", ["optout/not-verified"]]);
    expect(one.findings[0]?.message).toContain("it is a symbolic link, which is not followed");
    expect(JSON.stringify(await report(repo))).not.toContain("root:");
  });
  test.each(["../outside.jsonl", "/etc/passwd", "a/../../outside.jsonl", "C:\\\\x", ".gpai/../../x"])("a manifest at %s", async (path) => {
    const one = entry(await report(repository({ ".gpai/copyright.yaml": copyright({ manifests: `[{path: "${path}"}]` }) })), "C-1.3.1.a");
    expect(one.outcome).toBe("unknown");
    expect(one.findings[0]?.message).toMatch(/its path leaves the repository|it is not in the repository/);
  });
});
