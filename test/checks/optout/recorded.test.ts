import { describe, expect, test } from "@jest/globals";
import { ageProblems, inputProblems, optionProblems, type RecordedInput } from "../../../src/checks/optout/against-records.ts";
import { contradictions } from "../../../src/checks/optout/consistency.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import type { CopyrightRecord } from "../../../src/records/types.ts";
import { line, requestRow } from "../support.ts";
import { DIGEST, result, row } from "./result.ts";

const OTHER = "b".repeat(64);
const at = (key: string) => ({ path: ".gpai/copyright.yaml", line: key.length });
const told = (problems: readonly { readonly outcome: string; readonly finding: { readonly rule: string } }[]) => problems.map((one) => `${one.outcome} ${one.finding.rule}`);

describe("sums of a result", () => {
  const good = result({ honoured: { allowed: 5, unavailable: 3 }, violated: { "fetching-agent": 2 } });
  test("one that adds up", () => expect(contradictions(good)).toEqual([]));
  test.each<readonly [string, Partial<VerificationResult>, RegExp]>([
    ["total", { rows: { ...good.rows, total: 11 } }, /rows\.total is 11/],
    ["violations hidden", { rows: { ...good.rows, violated: 0, honoured: 10 } }, /honoured is 10 and its reasons add up to 8/],
    ["reasons hidden too, examples left", { rows: { ...good.rows, violated: 0, honoured: 10 }, reasons: { honoured: { allowed: 10 } }, hosts: { total: 40, violated: {} }, examples: [row({ verdict: "violated", reason: "fetching-agent" })] }, /examples of violated rows and none is counted/],
    ["hosts hidden", { hosts: { total: 40, violated: {} } }, /no host is named/],
    ["hosts left", { rows: { ...good.rows, violated: 0, honoured: 10 }, reasons: { honoured: { allowed: 10 } } }, /more violated rows are named by host/],
    ["rows of the manifests", { inputs: [{ ...(good.inputs[0] as VerificationResult["inputs"][number]), rows: 12 }] }, /the manifests have 12/],
    ["bad lines", { rows: { ...good.rows, bad: 3 } }, /rows\.bad is 3 and the manifests have 0/],
    ["no manifest", { inputs: [] }, /names no manifest/],
    ["kept", { train: { ...good.train, permitted: 5 } }, /more rows are kept/],
    ["a protocol", { protocols: { tdmrep: { reserved: 50, conditional: 0, permitted: 0 } } }, /tdmrep speaks of more rows/],
    ["removals", { removals: { ...good.removals, rows: 0, by_entry: { R: 1 } } }, /removal entries do not add up/],
    ["removal rows alone", { removals: { ...good.removals, rows: 4 } }, /removal entries do not add up/],
    ["excluded sites", { exclusion: { ...good.exclusion, rows: 0, by_domain: { "a.example": 2 } } }, /excluded sites do not add up/],
    ["known hosts", { pirated: { rows: 30, by_source: { x: 30 } } }, /known hosts do not add up/],
    ["agents", { agents: { manifests: { A: 11 }, snapshots: [] } }, /agents fetched more rows/],
    ["time", { period: { from: "2026-02-01", to: "2026-01-01" } }, /last fetch is before the first/],
    ["completeness", { unread: [{ name: "a", reason: "b" }] }, /complete and that something was left out/],
  ])("a lie about %s is seen", (_, over, words) => expect(contradictions({ ...good, ...over }).join("; ")).toMatch(words));
});

describe("a result against the records", () => {
  const manifest: RecordedInput = { role: "manifest", name: ".gpai/optout/crawl.jsonl", at: at("m"), sha256: DIGEST };
  test.each<readonly [string, readonly RecordedInput[], readonly string[]]>([
    ["the same", [manifest], []],
    ["under another name", [{ ...manifest, name: "https://a.eu/crawl.jsonl" }], []],
    ["another file under the same name", [{ ...manifest, sha256: OTHER }], ["conflict optout/other-manifest"]],
    ["one more manifest", [manifest, { ...manifest, name: "b.jsonl", sha256: OTHER }], ["conflict optout/other-manifest"]],
    ["a manifest that the records do not name", [], ["conflict optout/unrecorded-manifest"]],
    ["no digest", [{ role: "manifest", name: "https://a.eu/x", at: at("m") }], ["unknown optout/no-digest"]],
    ["another snapshot", [manifest, { role: "snapshot", name: ".gpai/optout/robots.jsonl", at: at("s"), sha256: OTHER }], ["stale optout/other-snapshot"]],
    ["the same snapshot", [manifest, { role: "snapshot", name: "elsewhere", at: at("s"), sha256: "a".repeat(64) }], []],
    ["a snapshot without digest", [manifest, { role: "snapshot", name: "elsewhere", at: at("s") }], []],
    ["a list that was not there", [manifest, { role: "exclusion-list", name: "out.txt", at: at("e"), sha256: OTHER }], ["stale optout/other-exclusion-list"]],
    ["a register that was not there", [manifest, { role: "removal-register", name: "r.csv", at: at("r"), sha256: OTHER }], ["stale optout/other-removal-register"]],
  ])("%s", (_, wanted, problems) => expect(told(inputProblems(result(), wanted, "v.json"))).toEqual(problems));

  test("a mismatch names both digests and both places", () => {
    const [one] = inputProblems(result(), [{ ...manifest, sha256: OTHER }], "v.json");
    expect(one?.finding.message).toBe("The manifest .gpai/optout/crawl.jsonl has sha256 bbbbbbbbbbbb… (.gpai/copyright.yaml:1); the result in v.json was made from one with sha256 9f86d081884c….");
    expect(line(one?.finding ?? { rule: "", message: "" })).toBe("optout/other-manifest .gpai/copyright.yaml:1");
  });

  test.each<readonly [string, CopyrightRecord, Partial<VerificationResult["options"]>, readonly string[]]>([
    ["the same names", { crawlers: [{ name: "DemoBot" }] }, {}, []],
    ["versions and cases do not count", { crawlers: [{ name: "Our crawler", agents: ["demobot/2.0 (+https://demo.eu)"] }] }, {}, []],
    ["a crawler more", { crawlers: [{ name: "DemoBot" }, { name: "NewsBot" }] }, {}, ["stale optout/other-options"]],
    ["a control token more", { control_tokens: ["Demo-Extended"] }, {}, ["stale optout/other-options"]],
    ["a training bot more", { training_bots: ["TrainBot"] }, {}, ["stale optout/other-options"]],
    ["asked for more than recorded", {}, { control_tokens: ["Demo-Extended"] }, []],
    ["an age of a month", {}, { max_snapshot_age_hours: 720 }, ["stale optout/other-options"]],
    ["a stricter age", {}, { max_snapshot_age_hours: 1 }, []],
    ["another reading of robots.txt", {}, { mode: "google" }, ["stale optout/other-options"]],
  ])("options: %s", (_, record, options, problems) => expect(told(optionProblems(result(undefined, { options: { ...result().options, ...options } }), record, at, "v.json"))).toEqual(problems));

  test("a result of before the crawl ended, or before a request was accepted", () => {
    const accepted = [requestRow("RR-1", { decided: "2026-06-10" }), requestRow("RR-2", { decided: "2026-05-01" })];
    const found = ageProblems("2026-06-01", { manifests: [{ path: "a" }, { path: "b", to: "2026-06-30" }] }, accepted, (...keys) => at(keys.join(".")), "v.json");
    expect(told(found)).toEqual(["stale optout/older-than-crawl", "stale optout/older-than-removals"]);
    expect(found[1]?.finding.message).toContain("the removal request RR-1 was accepted since (.gpai/registers/requests.csv:2)");
    expect(ageProblems("2026-07-01", { manifests: [{ to: "2026-06-30" }] }, accepted, () => at(""), "v.json")).toEqual([]);
  });
});
