import { describe, expect, test } from "@jest/globals";
import { addresses, channel } from "../../../src/checks/copyright/values.ts";
import { copyrightChecks } from "../../../src/checks/copyright/checks.ts";
import type { CheckInput, CheckResult } from "../../../src/checks/types.ts";
import { obligation } from "../../../src/law/catalogue.ts";
import type { CopyrightRecord, RequestRow } from "../../../src/records/types.ts";
import { document, input, line, modelRecord, record, register, registerRow, requestRow } from "../support.ts";

function judged(id: string, it: CheckInput): CheckResult {
  const found = copyrightChecks.flatMap((check) => (check.handles.includes(id) ? check.run(it) : []))[0];
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

type Parts = NonNullable<Parameters<typeof input>[0]>;
const crawler = (values: CopyrightRecord = {}, more: Parts = {}): CheckInput => input({ ...more, profile: { crawls: true, ...more.profile }, model: { copyright: record(".gpai/copyright.yaml", values), ...more.model } });
const rules = (found: CheckResult): readonly string[] => found.findings.map((one) => one.rule);

describe("the chapter", () => {
  test("every entry that asks for something is handled once; no claim of compliance anywhere", () => {
    const ids = copyrightChecks.flatMap((check) => check.handles);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(obligation(id)?.chapter).toBe("copyright");
    expect(ids).toHaveLength(21);
    for (const check of copyrightChecks) for (const one of check.run(input({}))) expect(JSON.stringify(one)).not.toMatch(/complian|safe harbour/i);
  });

  test.each(["C-1.2.1.a", "C-1.2.1.b", "C-1.3.1.a", "C-1.3.1.b", "C-1.3.4.i", "C-1.3.4.ii"])("%s: gated by crawling", (id) => {
    expect(judged(id, input({ profile: { crawls: false } })).outcome).toBe("not-applicable");
    expect(judged(id, input({ profile: { crawls: null } })).outcome).toBe("unknown");
    expect(judged(id, input({ profile: { crawls: true } })).outcome).toBe("gap");
  });
});

describe("exclusion of infringing sites", () => {
  const crawlers = [{ name: "DemoBot", from: "2025-03-01", to: "2025-06-30" }];
  const lists = [{ name: "AGCOM", url: "https://agcom.it", date: "2025-02-01" }];
  test.each<readonly [string, CopyrightRecord, string, readonly string[]]>([
    ["named, dated before the crawl", { crawlers, exclusion_list: { path: "data/out.txt", lists } }, "recorded", []],
    ["the list itself of after the crawl began, made from older ones", { crawlers, exclusion_list: { path: "data/out.txt", date: "2025-04-01", lists: [{ name: "AGCOM", date: "2024-12-01" }] } }, "gap", ["copyright/list-after-crawl"]],
    ["dated after the crawl began", { crawlers, exclusion_list: { path: "data/out.txt", lists: [{ name: "AGCOM", date: "2025-04-01" }] } }, "gap", ["copyright/list-after-crawl"]],
    ["lists not named", { crawlers, exclusion_list: { path: "data/out.txt", date: "2025-02-01" } }, "gap", ["copyright/lists-unnamed"]],
    ["no date", { crawlers, exclusion_list: { path: "data/out.txt", lists: [{ name: "AGCOM" }] } }, "gap", ["copyright/list-undated"]],
    ["file gone", { crawlers, exclusion_list: { path: "data/gone.txt", lists } }, "gap", ["copyright/no-such-file"]],
    ["no crawl period", { crawlers: [{ name: "DemoBot" }], exclusion_list: { path: "data/out.txt", lists } }, "unknown", ["copyright/crawl-undated"]],
    ["nothing", {}, "gap", ["copyright/missing"]],
  ])("%s", (_, values, outcome, wanted) => {
    const found = judged("C-1.2.1.b", crawler(values, { records: { paths: new Set(["data/out.txt"]) } }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("a crawled row of a known source contradicts the record", () => {
    const found = judged("C-1.2.1.b", crawler({ crawlers, exclusion_list: { path: "data/out.txt", lists } }, { model: { copyright: record(".gpai/copyright.yaml", { crawlers, exclusion_list: { path: "data/out.txt", lists } }), register: register([registerRow("https://libgen.is/", { category: "crawled" })]) }, records: { paths: new Set(["data/out.txt"]) } }));
    expect([found.outcome, rules(found)]).toEqual(["conflict", ["pirated/named-source"]]);
  });
});

describe("robots.txt and snapshots", () => {
  const bot = { name: "DemoBot", robots: true, from: "2026-03-01", to: "2026-05-31" };
  const at = (from: string, to = from) => [{ protocol: "robots.txt", date_from: from, date_to: to }];
  test.each<readonly [string, CopyrightRecord, string, readonly string[]]>([
    ["followed, snapshot at the crawl", { crawlers: [bot], snapshots: at("2026-03-01", "2026-05-31") }, "recorded", []],
    ["switched off", { crawlers: [{ ...bot, robots: false }], snapshots: at("2026-03-01") }, "conflict", ["copyright/robots-off"]],
    ["ignored, in words", { crawlers: [{ ...bot, robots: "ignored" }], snapshots: at("2026-03-01") }, "conflict", ["copyright/robots-off"]],
    ["not said", { crawlers: [{ name: "DemoBot", to: "2026-05-31" }], snapshots: at("2026-03-01") }, "gap", ["copyright/robots-unsaid"]],
    ["no snapshot", { crawlers: [bot] }, "gap", ["copyright/no-snapshot"]],
    ["undated snapshot", { crawlers: [bot], snapshots: [{ protocol: "robots.txt" }] }, "gap", ["copyright/snapshot-undated"]],
    ["taken after the crawl", { crawlers: [bot], snapshots: at("2026-06-15") }, "gap", ["copyright/snapshot-after-crawl"]],
    ["old: a house rule, no worse outcome", { crawlers: [{ ...bot, from: "2024-12-01", to: "2025-02-01" }], snapshots: at("2025-01-01", "2025-01-31") }, "recorded", ["copyright/snapshot-age"]],
  ])("%s", (_, values, outcome, wanted) => {
    const found = judged("C-1.3.1.a", crawler(values));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("the age limit is a day count of config, and is said to be a house rule", () => {
    const values = { crawlers: [bot], snapshots: at("2026-10-01") };
    const strict = judged("C-1.3.1.a", crawler({ ...values, crawlers: [{ ...bot, to: "2026-10-31" }] }, { records: { config: { house: { snapshot_age_days: 30 } } } }));
    expect(strict.findings[0]?.message).toMatch(/^House rule: .*30 days old/);
  });

  test("other protocols: the status of the EU list carries its date; unknown names are asked", () => {
    expect(judged("C-1.3.1.b", crawler({ protocols: ["robots.txt"] }))).toMatchObject({ outcome: "unknown" });
    const found = judged("C-1.3.1.b", crawler({ protocols: ["robots.txt", { name: "tdmrep" }, "OurOwnThing"] }));
    expect([found.outcome, rules(found)]).toEqual(["recorded", ["copyright/unknown-protocol"]]);
    expect(found.reason).toContain("on 2026-11-22, no list of protocols agreed at EU level");
    expect(judged("C-1.3.1.b", crawler({ protocols: ["TBD"] })).outcome).toBe("gap");
  });
});

describe("crawler information", () => {
  const it = (text: string) => crawler({ crawlers: [{ name: "DemoBot" }], crawler_information: "docs/bot.md" }, { records: { paths: new Set(["docs/bot.md"]), documents: new Map([document("docs/bot.md", text)]) } });
  test.each([["names crawler and robots", "DemoBot reads robots.txt.", []], ["silent on the name", "Our bot reads robots.txt.", ["copyright/crawler-unnamed"]], ["silent on robots", "DemoBot visits pages.", ["copyright/robots-unsaid"]]])("a page that %s", (_, text, wanted) => { expect(rules(judged("C-1.3.4.i", it(text)))).toEqual(wanted); });
  test.each([["https://labs.org/feed.xml", "recorded"], ["docs/bot.md", "gap"], ["n/a", "gap"]])("change notice %s: %s", (value, outcome) => { expect(judged("C-1.3.4.ii", crawler({ change_notice: value })).outcome).toBe(outcome); });
  test("search engines only", () => {
    expect(judged("C-1.3.5", input({ profile: { searchEngine: false } })).outcome).toBe("not-applicable");
    expect(judged("C-1.3.5", input({ profile: { searchEngine: null } })).outcome).toBe("unknown");
  });
});

describe("outputs", () => {
  test.each<readonly [string, CopyrightRecord["output_safeguards"], string, readonly string[]]>([
    ["described and evaluated", { description: "deduplication and filter", evaluation: "eval.md", model_version: "1.1" }, "recorded", []],
    ["evaluated for an older version", { description: "filter", evaluation: "eval.md", model_version: "1.0" }, "stale", ["copyright/evaluation-version"]],
    ["evaluation gone", { description: "filter", evaluation: "gone.md" }, "gap", ["copyright/no-such-file"]],
    ["words only", "an output filter", "recorded", ["copyright/no-evaluation"]],
    ["a placeholder", "TODO", "gap", ["copyright/missing"]],
    ["nothing", undefined, "gap", ["copyright/missing"]],
  ])("%s", (_, value, outcome, wanted) => {
    const found = judged("C-1.4.1.a", input({ model: { model: record(".gpai/model.yaml", modelRecord({ model: { versions: ["1.0", "1.1"] } })), copyright: record(".gpai/copyright.yaml", value === undefined ? {} : { output_safeguards: value }) }, records: { paths: new Set(["eval.md"]) } }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test.each([
    ["a clause", "You must not use the model to infringe copyright.", "recorded"],
    ["a list under its lead", "You agree not to use the model for:\n\n- malware\n- infringing intellectual property rights\n", "recorded"],
    ["French", "Il est interdit d'utiliser le modèle pour porter atteinte au droit d'auteur.", "recorded"],
    ["German", "Nutzungen, die das Urheberrecht verletzen, sind untersagt.", "recorded"],
    ["Italian", "È vietato usare il modello in modo da violare il diritto d'autore.", "recorded"],
    ["Spanish", "Queda prohibido usar el modelo para vulnerar derechos de autor.", "recorded"],
    ["copyright notice only", "Copyright 2026 Example Labs. All rights reserved.", "gap"],
    ["a prohibition of other things", "You must not use the model to make weapons.", "gap"],
    ["taken back", "This licence does not prohibit uses that infringe copyright.", "gap"],
    ["a heading", "# You must not infringe copyright\n", "gap"],
    ["TODO", "TODO: you must not infringe copyright with this model.", "gap"],
  ])("terms: %s", (_, text, outcome) => {
    const it = input({ model: { model: record(".gpai/model.yaml", modelRecord({ documents: { acceptable_use: "USE.md" } })) }, records: { documents: new Map([document("USE.md", text)]) } });
    expect(judged("C-1.4.1.b.i", it).outcome).toBe(outcome);
    expect(judged("C-1.4.1.b.ii", input({ records: { documents: new Map([document("README.md", text)]) } })).outcome).toBe(outcome);
  });
});

describe("contacts", () => {
  test.each([
    ["copyright@labs.org", "mail"], ["mailto:copyright@labs.org", "mail"], ["https://labs.org/form?x=1", "web"], ["copyright@example.com", "unreal"], ["rights@labs.example", "unreal"], ["https://localhost.test/x", "unreal"], ["your-email@domain.com", "unreal"], ["you@yourcompany.org", "unreal"],
    ["TBD", "none"], ["legal team", "none"], ["a@b", "none"], ["https://", "none"], ["javascript:alert(1)", "none"], ["a@b@c.org", "none"],
  ])("%s is %s", (text, kind) => { expect(channel(text).kind).toBe(kind); });

  test("addresses in prose", () => { expect(addresses("Write to <a.b@labs.org>, or (mailto:c@labs.org).")).toEqual(["a.b@labs.org", "c@labs.org"]); });

  test.each<readonly [string, CopyrightRecord, string, readonly string[]]>([
    ["a mail address", { contact: "copyright@labs.org" }, "recorded", []], ["inside a sentence", { contact: "Rights desk, copyright@labs.org" }, "recorded", []], ["a stand-in", { contact: "copyright@example.com" }, "gap", ["copyright/contact-unreal"]], ["TBD", { contact: "TBD" }, "gap", ["copyright/contact-unreal"]], ["nothing", {}, "gap", ["copyright/missing"]],
  ])("contact: %s", (_, values, outcome, wanted) => {
    const found = judged("C-1.5.1", input({ model: { copyright: record(".gpai/copyright.yaml", values) } }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test.each<readonly [string, string, string, readonly string[]]>([
    ["a mailbox", "copyright@labs.org", "recorded", []], ["a form", "https://labs.org/complain", "recorded", []], ["an issue form that is there", ".github/ISSUE_TEMPLATE/copyright.yml", "recorded", ["copyright/public-channel"]], ["an issue form that is not", ".github/ISSUE_TEMPLATE/gone.yml", "gap", ["copyright/no-such-file"]], ["public issues", "https://github.com/o/r/issues/new", "recorded", ["copyright/public-channel"]], ["words", "we will see", "gap", ["copyright/channel-unreal"]],
  ])("channel: %s", (_, value, outcome, wanted) => {
    const found = judged("C-1.5.2.i", input({ model: { copyright: record(".gpai/copyright.yaml", { complaint_channel: value }) }, records: { paths: new Set([".github/ISSUE_TEMPLATE/copyright.yml"]) } }));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("a README section with an address answers all three", () => {
    const it = input({ records: { documents: new Map([document("README.md", "# Demo\n\n## Copyright complaints\n\nRightsholders may write to rights@labs.org.\n")]) } });
    expect(judged("C-1.5.1", it).evidence).toEqual([{ path: "README.md", line: 5, quote: "rights@labs.org" }]);
    expect(judged("C-1.5.2.ii", it).outcome).toBe("recorded");
  });

  test("a mail address on another subject is no contact for rightsholders", () => {
    expect(judged("C-1.5.1", input({ records: { documents: new Map([document("README.md", "# Demo\n\n## Jobs\n\nApply at jobs@labs.org.\n")]) } })).outcome).toBe("gap");
  });
});

describe("complaints", () => {
  const it = (rows: readonly RequestRow[] | undefined, house?: Record<string, number>) => input({ model: { registers: rows === undefined ? {} : { complaints: rows }, registerPaths: rows === undefined ? {} : { complaints: ".gpai/registers/complaints.csv" } }, records: { config: house === undefined ? {} : { house } } });
  test.each<readonly [string, readonly RequestRow[] | undefined, string, readonly string[]]>([
    ["no register", undefined, "gap", ["copyright/missing"]],
    ["none received", [], "recorded", []],
    ["answered in time", [requestRow("1", { received: "2026-10-01", acknowledged: "2026-10-02", answered: "2026-10-20", outcome: "removed" })], "recorded", []],
    ["answered late", [requestRow("1", { received: "2026-08-01", answered: "2026-10-20", outcome: "removed" })], "recorded", ["complaints/answered-late"]],
    ["unanswered", [requestRow("1", { received: "2026-10-01", acknowledged: "2026-10-02" })], "stale", ["complaints/unanswered"]],
    ["unacknowledged", [requestRow("1", { received: "2026-11-10" })], "stale", ["complaints/unacknowledged"]],
    ["six days old", [requestRow("1", { received: "2026-11-16" })], "recorded", []],
    ["exactly seven days old", [requestRow("1", { received: "2026-11-15" })], "recorded", []],
    ["eight days old", [requestRow("1", { received: "2026-11-14" })], "stale", ["complaints/unacknowledged"]],
    ["no outcome", [requestRow("1", { received: "2026-11-01", closed: "2026-11-02" })], "gap", ["complaints/no-outcome"]],
    ["exception with reason", [requestRow("1", { received: "2026-01-01", exception: "manifestly unfounded" })], "recorded", []],
    ["no date", [requestRow("1")], "gap", ["complaints/no-date"]],
    ["in the future", [requestRow("1", { received: "2027-01-01" })], "gap", ["complaints/future"]],
    ["answered before receipt", [requestRow("1", { received: "2026-11-10", answered: "2026-11-01", outcome: "x" })], "gap", ["complaints/before-receipt"]],
    ["another model", [requestRow("1", { received: "2026-01-01", model: "other" })], "recorded", []],
  ])("%s", (_, rows, outcome, wanted) => {
    const found = judged("C-1.5.2.iii", it(rows));
    expect([found.outcome, rules(found)]).toEqual([outcome, wanted]);
  });

  test("the days come from config and are called a house rule", () => {
    const found = judged("C-1.5.2.iii", it([requestRow("1", { received: "2026-11-18" })], { complaint_acknowledge_days: 2 }));
    expect(found.findings[0]?.message).toBe("Complaint 1 was received on 2026-11-18 and is not acknowledged; the 2 days of the house rule ended on 2026-11-20.");
    expect(found.findings.map(line)).toEqual(["complaints/unacknowledged .gpai/registers/requests.csv:2"]);
  });

  test.each<readonly [string, readonly RequestRow[], string | undefined]>([
    ["acknowledging comes first", [requestRow("1", { received: "2026-11-20" })], "2026-11-27"],
    ["then the answer", [requestRow("1", { received: "2026-11-20", acknowledged: "2026-11-21" })], "2026-12-20"],
    ["a day that is over", [requestRow("1", { received: "2026-10-01", acknowledged: "2026-10-02" })], "2026-10-31"],
    ["of several the earliest", [requestRow("1", { received: "2026-11-20" }), requestRow("2", { received: "2026-11-19", acknowledged: "2026-11-19" })], "2026-11-27"],
    ["nothing open", [requestRow("1", { received: "2026-11-20", answered: "2026-11-21", outcome: "removed" }), requestRow("2", { received: "2026-11-01", exception: "manifestly unfounded" })], undefined],
    ["no day of receipt, or one ahead", [requestRow("1"), requestRow("2", { received: "2027-01-01" })], undefined],
  ])("the next day of the clocks: %s", (_, rows, due) => expect(judged("C-1.5.2.iii", it(rows)).due).toBe(due));

  test("what is said of a complaint does not change from day to day", () => {
    const on = (now: string) => judged("C-1.5.2.iii", { ...it([requestRow("1", { received: "2026-10-01" })]), now }).findings.map((one) => one.message);
    expect(on("2027-03-01")).toEqual(on("2026-11-22"));
  });
});
