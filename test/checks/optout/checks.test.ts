import { describe, expect, test } from "@jest/globals";
import { TOLD, WHY } from "../../../src/checks/optout/access.ts";
import { copyrightChecks } from "../../../src/checks/copyright/checks.ts";
import { summaryChecks } from "../../../src/checks/summary/checks.ts";
import type { OptOutEvidence } from "../../../src/checks/optout/types.ts";
import type { CheckInput, CheckResult } from "../../../src/checks/types.ts";
import { REASON_VERDICT } from "../../../src/optout/verify/reasons.ts";
import type { VerificationResult } from "../../../src/optout/verify/result.ts";
import type { CopyrightRecord, FieldValue, RequestRow } from "../../../src/records/types.ts";
import { document, input, record, requestRow } from "../support.ts";
import { result, row } from "./result.ts";

const COPYRIGHT: CopyrightRecord = {
  crawlers: [{ name: "DemoBot", agents: ["DemoBot/1.0"], robots: true, from: "2026-03-01", to: "2026-05-31" }],
  snapshots: [{ protocol: "robots.txt", path: "s.jsonl", date_from: "2026-03-01", date_to: "2026-05-31" }],
  protocols: ["robots.txt", "TDMRep"], crawler_information: "docs/bot.md",
  exclusion_list: { path: "out.txt", date: "2026-02-01", lists: [{ name: "AGCOM", date: "2026-02-01" }] },
  manifests: [{ path: ".gpai/optout/crawl.jsonl" }],
};

interface Parts { readonly copyright?: Partial<CopyrightRecord>; readonly evidence?: Partial<OptOutEvidence>; readonly removals?: readonly RequestRow[]; readonly fields?: Readonly<Record<string, FieldValue>>; readonly page?: string; readonly domains?: string }

function given(found: VerificationResult | undefined, parts: Parts = {}): CheckInput {
  const paths = ["out.txt", "s.jsonl", "docs/bot.md", "d.csv"];
  return input({
    profile: { crawls: true },
    model: {
      copyright: record(".gpai/copyright.yaml", { ...COPYRIGHT, ...parts.copyright }),
      ...(parts.fields === undefined ? {} : { summary: record(".gpai/summary.yaml", { fields: parts.fields }) }),
      registers: { complaints: [], ...(parts.removals === undefined ? {} : { "removal-requests": parts.removals }) }, registerPaths: { complaints: ".gpai/registers/complaints.csv" },
    },
    records: { paths: new Set(paths), documents: new Map([document("docs/bot.md", parts.page ?? "DemoBot reads robots.txt."), document("d.csv", parts.domains ?? "# domains_total: 10\na.example\n")]) },
    ...(found === undefined && parts.evidence === undefined ? {} : { optout: { source: "inline" as const, problems: [], ...(found === undefined ? {} : { result: found }), ...parts.evidence } }),
  });
}

function judged(id: string, it: CheckInput): CheckResult {
  const found = [...copyrightChecks, ...summaryChecks].flatMap((check) => (check.handles.includes(id) ? check.run(it) : [])).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}
const short = (found: CheckResult): readonly [string, readonly string[]] => [found.outcome, found.findings.map((one) => one.rule)];

test("hosts are named where their rows are those of the finding", () => {
  const said = (violated: Readonly<Record<string, number>>): string => judged("C-1.3.1.a", given(result({ violated }, { hosts: { total: 2, violated: { "a.example": 3 } } }))).findings[0]?.message ?? "";
  expect(said({ "fetching-agent": 3 })).toContain("Hosts: a.example (3 rows).");
  expect(said({ "fetching-agent": 1, "third-party": 2 })).not.toContain("Hosts:");
});

test("every reason of the verifier has words", () => {
  const silent = Object.entries(REASON_VERDICT).filter(([, verdict]) => verdict !== "honoured").filter(([reason, verdict]) => !Object.hasOwn(verdict === "violated" ? TOLD : WHY, reason));
  expect(silent).toEqual([]);
});

describe("robots.txt and the rows (C-1.3.1.a)", () => {
  const violated = row({ verdict: "violated", reason: "fetching-agent", rule: "Disallow: /a" });
  test.each<readonly [string, VerificationResult, string, readonly string[]]>([
    ["all honoured", result(), "recorded", []],
    ["a violated row", result({ honoured: { allowed: 299 }, violated: { "fetching-agent": 1 } }, { examples: [violated] }), "conflict", ["optout/violated"]],
    ["two reasons", result({ violated: { "fetching-agent": 2, "control-token": 3 } }), "conflict", ["optout/violated", "optout/violated"]],
    ["no snapshot", result({ honoured: { allowed: 1 }, "no-snapshot": { "host-not-in-snapshots": 4 } }), "gap", ["optout/no-snapshot"]],
    ["stale snapshot", result({ "stale-snapshot": { "older-than-allowed": 4 } }), "gap", ["optout/stale-snapshot"]],
    ["not evaluable", result({ honoured: { allowed: 1 }, "not-evaluable": { "no-agent": 4 } }), "unknown", ["optout/not-evaluable"]],
    ["unreadable lines", result({ honoured: { allowed: 1 }, unreadable: { "not-json": 1 } }, { unread: [{ name: "crawl.jsonl", line: 2, reason: "not-json" }], complete: false }), "unknown", ["optout/unreadable", "optout/unread"]],
    ["all at once: the worst first", result({ violated: { unreachable: 1 }, "no-snapshot": { "host-not-in-snapshots": 1 }, "not-evaluable": { "no-time": 1 } }), "conflict", ["optout/violated", "optout/no-snapshot", "optout/not-evaluable"]],
    ["somebody else's crawl against robots.txt is a question", result({ honoured: { allowed: 1 }, violated: { "third-party": 2 } }), "unknown", ["optout/third-party"]],
    ["beside one's own", result({ violated: { "third-party": 2, "fetching-agent": 1 } }), "conflict", ["optout/violated", "optout/third-party"]],
    ["no snapshots of what others crawled", result({ honoured: { allowed: 1 }, "no-snapshot": { "host-not-in-snapshots": 4 } }, { notes: { "third-party-no-snapshot": 4 } }), "unknown", ["optout/no-snapshot"]],
    ["no snapshots of one's own beside it", result({ honoured: { allowed: 1 }, "no-snapshot": { "host-not-in-snapshots": 4 } }, { notes: { "third-party-no-snapshot": 3 } }), "gap", ["optout/no-snapshot"]],
    ["a shard", result(undefined, { options: { ...result().options, shard: "2/4" }, complete: false }), "unknown", ["optout/shard"]],
    ["not complete without saying why", result(undefined, { complete: false }), "unknown", ["optout/unread"]],
    ["no row at all", result({}), "unknown", ["optout/no-rows"]],
  ])("%s", (_, found, outcome, rules) => expect(short(judged("C-1.3.1.a", given(found)))).toEqual([outcome, rules]));

  test("a violation is told with count, first place, host, ten examples at most of 200 characters, the record's line and a fix", () => {
    const examples = Array.from({ length: 10 }, (_, i) => row({ ...violated, line: i + 3, url: `https://news.example/${i}` }));
    const [one] = judged("C-1.3.1.a", given(result({ honoured: { allowed: 9_000 }, violated: { "fetching-agent": 1204 } }, { examples }))).findings;
    expect(one).toMatchObject({ path: ".gpai/copyright.yaml", rule: "optout/violated" });
    expect(one?.line).toBeGreaterThan(1);
    expect(one?.message).toBe("1,204 rows of the crawl were fetched although robots.txt disallowed them for the agent that fetched. First: .gpai/optout/crawl.jsonl:3. Hosts: news.example (1,204 rows).");
    expect(one?.evidence).toMatch(/^\.gpai\/optout\/crawl\.jsonl:3 https:\/\/news\.example\/0 \(Disallow: \/a\); /);
    expect(one?.evidence?.length).toBeLessThanOrEqual(200);
    expect(one?.fix).toContain("mend the crawler");
  });

  test("what was allowed to be fetched and is reserved for training may be left out; what was fetched stays fetched", () => {
    const fix = (reason: string) => judged("C-1.3.1.a", given(result({ violated: { [reason]: 1 } }))).findings[0]?.fix;
    expect([fix("control-token"), fix("training-bot")].every((text) => text?.includes("retained: false"))).toBe(true);
    expect(fix("fetching-agent")).not.toContain("retained");
  });

  test("reasons are counted in words, unknown ones as they are", () => {
    const [one] = judged("C-1.3.1.a", given(result({ "not-evaluable": { "no-agent": 4, "something-new": 5 } }))).findings;
    expect(one?.message).toContain("9 rows of the crawl cannot be judged (something-new: 5 rows, no agent named: 4 rows)");
  });

  test("counts are the evidence; a recorded result is said to be a declaration", () => {
    expect(judged("C-1.3.1.a", given(result())).evidence?.at(-1)?.quote).toBe("300 rows in 1 manifest, 2026-03-01 to 2026-05-31: honoured 300");
    const recorded = judged("C-1.3.1.a", given(result(), { evidence: { source: "record", path: "v.json" } }));
    expect(recorded.evidence?.at(-1)?.quote).toContain("(as recorded in v.json, not re-run here)");
    expect(judged("C-1.3.1.a", given(result({ violated: { unreachable: 1 } }), { evidence: { source: "record", path: "v.json" } })).findings[0]?.message).toContain("not re-run here");
  });

  test("problems of the evidence stand here, and decide together with the rest", () => {
    const problem = (outcome: "conflict" | "gap" | "stale" | "unknown") => ({ outcome, finding: { rule: "optout/x", message: "m" } });
    for (const outcome of ["conflict", "gap", "stale", "unknown"] as const) expect(short(judged("C-1.3.1.a", given(undefined, { evidence: { source: "none", problems: [problem(outcome)] } })))).toEqual([outcome, ["optout/x"]]);
    expect(judged("C-1.3.1.a", given(result({ violated: { unreachable: 1 } }), { evidence: { problems: [problem("unknown")] } })).outcome).toBe("conflict");
    expect(judged("C-1.3.1.a", given(undefined, { evidence: { source: "none", problems: [problem("unknown")] } })).reason).toBe("m");
  });

  test("what the records lack is still a gap beside good evidence", () => expect(short(judged("C-1.3.1.a", given(result(), { copyright: { snapshots: [] } })))).toEqual(["gap", ["copyright/no-snapshot"]]));
  test("without evidence nothing changes", () => expect(short(judged("C-1.3.1.a", given(undefined)))).toEqual(["recorded", []]));
});

describe("sites to be left out (C-1.2.1.b)", () => {
  const quiet = result();
  test.each<readonly [string, VerificationResult, Partial<CopyrightRecord>, string, readonly string[]]>([
    ["no overlap", quiet, {}, "recorded", []],
    ["overlap", { ...quiet, exclusion: { entries: 3, date: "2026-02-01", rows: 7, by_domain: { "bad.example": 5, "worse.example": 2 } } }, {}, "conflict", ["optout/excluded-site"]],
    ["a known host", { ...quiet, pirated: { rows: 2, by_source: { "libgen.is": 2 } } }, {}, "conflict", ["optout/pirated-host"]],
    ["a known host, no list", { ...quiet, pirated: { rows: 2, by_source: { "libgen.is": 2 } } }, { exclusion_list: {} }, "conflict", ["optout/pirated-host", "copyright/list-empty", "copyright/lists-unnamed", "copyright/list-undated"]],
    ["a list that could not be joined", { ...quiet, exclusion: { entries: 0, rows: 0, by_domain: {} } }, {}, "unknown", ["optout/list-not-joined"]],
    ["a list of after the first fetch", { ...quiet, period: { from: "2026-01-15T00:00:00.000Z", to: "2026-05-31T00:00:00.000Z" } }, {}, "gap", ["copyright/list-after-crawl"]],
  ])("%s", (_, found, copyright, outcome, rules) => expect(short(judged("C-1.2.1.b", given(found, { copyright })))).toEqual([outcome, rules]));

  test("the count, the list's date and ten domains", () => {
    const by_domain = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`d${String(i).padStart(2, "0")}.example`, 1]));
    const [one] = judged("C-1.2.1.b", given({ ...quiet, exclusion: { entries: 20, date: "2026-02-01", rows: 12, by_domain } })).findings;
    expect(one?.message).toMatch(/^12 rows of the crawl are of sites on the exclusion list of 2026-02-01: d00\.example \(1 row\), .* and 2 more\.$/);
    expect(one?.fix).toBeDefined();
  });
  test("the first fetch is named as the beginning of the crawl", () => expect(judged("C-1.2.1.b", given({ ...quiet, period: { from: "2026-01-15T00:00:00.000Z", to: "2026-05-31T00:00:00.000Z" } })).findings[0]?.message).toContain("after the crawl began on 2026-01-15 (first and last fetch in the manifests)"));
  test("the joined list is the evidence", () => expect(judged("C-1.2.1.b", given(quiet)).evidence?.at(-1)?.quote).toBe("no row of 300 on the 3 entries of the exclusion list of 2026-02-01"));
});

describe("other protocols (C-1.3.1.b)", () => {
  const kept = (protocols: VerificationResult["protocols"]): VerificationResult => result(undefined, { protocols });
  test.each<readonly [string, VerificationResult["protocols"], Partial<CopyrightRecord>, string, readonly string[]]>([
    ["nothing reserved", { tdmrep: { reserved: 0, conditional: 0, permitted: 5 } }, {}, "recorded", []],
    ["reserved under a declared one", { tdmrep: { reserved: 2, conditional: 0, permitted: 0 } }, {}, "conflict", ["optout/reserved-kept"]],
    ["declared in other words", { aipref: { reserved: 2, conditional: 0, permitted: 0 } }, { protocols: [{ name: "Content-Usage (IETF draft)", since: "2026-01-01" }] }, "conflict", ["optout/reserved-kept"]],
    ["reserved under one that is not declared", { rsl: { reserved: 2, conditional: 0, permitted: 0 } }, {}, "unknown", ["optout/reserved-undeclared"]],
    ["on terms only", { rsl: { reserved: 0, conditional: 2, permitted: 0 } }, {}, "unknown", ["optout/conditional-kept"]],
    ["robots.txt belongs to the other measure", { rfc9309: { reserved: 2, conditional: 0, permitted: 0 } }, {}, "recorded", []],
    ["no protocol declared", { noai: { reserved: 2, conditional: 0, permitted: 0 } }, { protocols: [] }, "gap", ["copyright/missing", "optout/reserved-undeclared"]],
  ])("%s", (_, protocols, copyright, outcome, rules) => expect(short(judged("C-1.3.1.b", given(kept(protocols), { copyright })))).toEqual([outcome, rules]));

  test("the agreed list is told as it is known: pending, with its date; the question stays a person's", () => {
    const [one] = judged("C-1.3.1.b", given(kept({ rsl: { reserved: 1, conditional: 0, permitted: 0 } }))).findings;
    expect(one?.message).toContain("No list of protocols agreed at EU level was known on 2026-11-22.");
    expect(one?.message).toContain("for a person to decide");
  });
  test("lines on use that could not be read are an open question", () => expect(short(judged("C-1.3.1.b", given(result(undefined, { notes: { "signals-not-read": 2 } }))))).toEqual(["unknown", ["optout/signals-not-read"]]));
  test("RSL terms that were not read are an open question", () => expect(short(judged("C-1.3.1.b", given(result(undefined, { notes: { "rsl-terms-not-read": 1 } }))))).toEqual(["unknown", ["optout/rsl-terms-not-read"]]));
  test.each(["C-1.3.1.b", "C-1.2.1.b", "C-1.5.2.iii"])("%s: where part was not read, nothing is said of the whole", (id) => {
    const open = { removals: { entries: 2, open: 0, rows: 0, by_entry: {}, still_present: [] }, exclusion: { entries: 5, rows: 0, by_domain: {} } };
    const quote = (complete: boolean): string => judged(id, given(result(undefined, { ...open, complete, ...(complete ? {} : { unread: [{ name: "crawl.jsonl", reason: "cut" }] }) }))).evidence?.at(-1)?.quote ?? "";
    expect([quote(true).includes("not read"), quote(false).endsWith("; part of the evidence was not read (C-1.3.1.a)")]).toEqual([false, true]);
  });
  test("a row without a signal is called unknown, never permitted", () => expect(judged("C-1.3.1.b", given(result())).evidence?.at(-1)?.quote).toContain("none in what the manifests carry; without a signal 300, which permits nothing; not evaluable 0"));
});

describe("removal requests (C-1.5.2.iii, house rule)", () => {
  const accepted = requestRow("RR-7", { kind: "domain", value: "photo.example", decided: "2026-02-01", effective_from: "2026-02-10", source: { path: ".gpai/registers/removal-requests.csv", line: 4 } });
  const present = (by_entry: Record<string, number>): VerificationResult => result(undefined, { removals: { entries: 2, open: 2, rows: 3, by_entry, still_present: [row({ reason: "removal-request", rule: "RR-7", url: "https://photo.example/1" })] } });
  test("each is named by its id, at its line, with the first row", () => {
    const found = judged("C-1.5.2.iii", given(present({ "RR-7": 3 }), { removals: [accepted] }));
    expect(short(found)).toEqual(["conflict", ["optout/removal-present"]]);
    expect(found.findings[0]).toMatchObject({ path: ".gpai/registers/removal-requests.csv", line: 4, evidence: "https://photo.example/1" });
    expect(found.findings[0]?.message).toBe("House rule: what was accepted for removal stays out. Request RR-7 (domain photo.example) is accepted with effect from 2026-02-10, and 3 kept rows are of it, fetched since or in a manifest that ends later. First: .gpai/optout/crawl.jsonl:17.");
  });
  test("twenty are shown, the rest counted", () => {
    const found = judged("C-1.5.2.iii", given(present(Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`R-${i}`, 1])))));
    expect(found.findings).toHaveLength(21);
    expect(found.findings.at(-1)?.message).toContain("3 more");
  });
  test("none present: told beside the register of complaints", () => expect(judged("C-1.5.2.iii", given(result(undefined, { removals: { entries: 2, open: 2, rows: 0, by_entry: {}, still_present: [] } }))).evidence?.at(-1)?.quote).toBe("2 accepted removal entries: no kept row of 300 is of one that was in force"));
  test("rows of requests that were accepted later are told, and change nothing", () => {
    const found = judged("C-1.5.2.iii", given(result(undefined, { notes: { "removal-decided-after-fetch": 1, "removal-without-time": 2 }, removals: { entries: 2, open: 2, rows: 0, by_entry: {}, still_present: [] } })));
    expect(short(found)).toEqual(["recorded", ["optout/removal-older"]]);
    expect(found.findings[0]?.message).toBe("1 kept row of the crawl is of removal requests that were accepted later, and 2 kept rows without a time of fetching are of accepted removal requests. Whether they left the training data since, the manifests do not show.");
  });
  test("nothing asked for: nothing said", () => expect(judged("C-1.5.2.iii", given(result())).evidence).toHaveLength(1));
});

describe("names and fields", () => {
  const fields = { "PST-2.3.1": "Yes", "PST-2.3.2": ["DemoBot"], "PST-2.3.5": "03/2026 to 05/2026", "PST-2.3.8": "d.csv", "PST-3.1.2": "robots.txt and TDMRep were read before each fetch." };
  const of = (id: string, found: VerificationResult, over: Parts = {}) => short(judged(id, given(found, { ...over, fields: { ...fields, ...over.fields } })));
  const agents = (manifests: Record<string, number>, snapshots: string[] = []): VerificationResult => result(undefined, { agents: { manifests, snapshots } });

  test("in agreement", () => {
    for (const id of ["PST-2.3.2", "PST-2.3.5", "PST-3.1.2", "C-1.3.4.i"]) expect([id, ...of(id, result())]).toEqual([id, "recorded", []]);
  });
  test("an own crawler that the field leaves out", () => expect(of("PST-2.3.2", agents({ DemoBot: 1, NewsBot: 2 }), { copyright: { crawlers: [{ name: "DemoBot", agents: ["DemoBot/1.0", "NewsBot/2"] }] } })).toEqual(["conflict", ["summary/fetcher-missing"]]));
  test("an agent that nobody declares is a question", () => expect(of("PST-2.3.2", agents({ DemoBot: 1, CCBot: 2 }))).toEqual(["unknown", ["summary/fetcher-undeclared"]]));
  test("snapshots looked up for a name that nobody declares; control tokens and bots are known", () => {
    expect(of("PST-2.3.2", agents({ DemoBot: 1 }, ["DemoBot", "OtherBot"]))).toEqual(["unknown", ["summary/lookup-undeclared"]]);
    expect(of("PST-2.3.2", agents({ DemoBot: 1 }, ["DemoBot", "Demo-Extended", "TrainBot", "*"]), { copyright: { control_tokens: ["Demo-Extended"], training_bots: ["TrainBot"] } })).toEqual(["recorded", []]);
  });
  test("the public page names who fetched", () => expect(of("C-1.3.4.i", agents({ DemoBot: 1, NewsBot: 2 }), { copyright: { crawlers: [{ name: "DemoBot", agents: ["DemoBot", "NewsBot"] }] } })).toEqual(["gap", ["copyright/fetcher-unnamed"]]));
  test.each([["03/2026 to 05/2026", "recorded"], ["01/2026 to 12/2026", "recorded"], ["04/2026 to 05/2026", "conflict"], ["03/2026 to 04/2026", "conflict"]])("period %s: %s", (period, outcome) => expect(of("PST-2.3.5", result(), { fields: { "PST-2.3.5": period } })[0]).toBe(outcome));
  test("more domains than hosts is a question", () => {
    expect(of("PST-2.3.8", result(), { domains: "# domains_total: 10\na.example\n" })).toEqual(["recorded", []]);
    expect(of("PST-2.3.8", result(), { domains: "# domains_total: 41\na.example\nb.example\nc.example\nd.example\ne.example\n" })).toEqual(["unknown", ["summary/more-domains-than-hosts"]]);
  });
  test("a protocol that the field names, and rows reserved under it", () => {
    expect(of("PST-3.1.2", result(undefined, { protocols: { tdmrep: { reserved: 3, conditional: 0, permitted: 0 } } }))).toEqual(["conflict", ["summary/reserved-kept"]]);
    expect(of("PST-3.1.2", result(undefined, { protocols: { rsl: { reserved: 3, conditional: 0, permitted: 0 } } }))).toEqual(["recorded", []]);
  });
});

test("hostile names in a result: texts stay short and on one line, and nothing claims more than records", () => {
  const evil = `x\u202e\n::error::${"A".repeat(5000)}`;
  const found = result({ violated: { [evil]: 3 }, "not-evaluable": { [evil]: 2 } }, { examples: [row({ verdict: "violated", reason: evil, url: evil, rule: evil, file: evil })], agents: { manifests: { [evil]: 5 }, snapshots: [evil] }, exclusion: { entries: 1, rows: 5, by_domain: { [evil]: 5 } }, pirated: { rows: 1, by_source: { [evil]: 1 } }, removals: { entries: 1, open: 1, rows: 1, by_entry: { [evil]: 1, __proto__: 1 } as Record<string, number>, still_present: [row({ rule: evil })] }, hosts: { total: 1, violated: { [evil]: 3 } } });
  for (const id of ["C-1.2.1.b", "C-1.3.1.a", "C-1.3.1.b", "C-1.3.4.i", "C-1.5.2.iii", "PST-2.3.2", "PST-2.3.5"]) {
    for (const one of judged(id, given(found, { fields: { "PST-2.3.1": "Yes", "PST-2.3.2": ["DemoBot"], "PST-2.3.5": "03/2026 to 05/2026" } })).findings) {
      expect([one.message.length <= 1000, (one.evidence ?? "").length <= 200, (one.fix ?? "").length <= 600]).toEqual([true, true, true]);
      expect(`${one.message}${one.evidence ?? ""}`).not.toMatch(/\n|complian/i);
    }
  }
});
