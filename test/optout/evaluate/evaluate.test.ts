import { describe, expect, test } from "@jest/globals";
import { evaluateRow } from "../../../src/optout/evaluate/evaluate.ts";
import { EVAL_REASONS } from "../../../src/optout/evaluate/types.ts";
import type { EvalOptions, EvalResult } from "../../../src/optout/evaluate/types.ts";
import { USES } from "../../../src/optout/types.ts";

const url = "https://example.org/a/page";
const evaluate = (row: Readonly<Record<string, unknown>>, options?: EvalOptions): EvalResult => evaluateRow({ id: 7, url, agent: "WrenBot", ...row }, options);
const rules = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;
const BLOCKED = rules("User-agent: *", "Disallow: /a");

describe("access is kept apart from use", () => {
  test("nothing given: everything is unknown", () => {
    expect(evaluate({})).toEqual({ id: 7, crawl: "unknown", use: { "tdm": "unknown", "train": "unknown", "train-generative": "unknown", "ai-input": "unknown", "search": "unknown" }, evidence: [] });
  });

  test("an allow permits no use", () => {
    const result = evaluate({ robots: rules("User-agent: *", "Allow: /") });
    expect(result.crawl).toBe("allowed");
    expect(new Set(Object.values(result.use))).toEqual(new Set(["unknown"]));
    expect(result.evidence).toEqual([{ protocol: "rfc9309", carrier: "robots.txt", about: "crawl", verdict: "allowed", rule: "Allow: /", line: 2, agent: "WrenBot", role: "fetched", note: "group of *" }]);
  });

  test("a disallow reserves training, and no other use", () => {
    const result = evaluate({ robots: BLOCKED });
    expect(result.crawl).toBe("disallowed");
    expect(result.use).toEqual({ "tdm": "unknown", "train": "reserved", "train-generative": "reserved", "ai-input": "unknown", "search": "unknown" });
    expect(result.evidence.map((e) => [e.about, e.verdict, e.rule, e.line])).toEqual([["crawl", "disallowed", "Disallow: /a", 2], ["train", "reserved", "Disallow: /a", 2], ["train-generative", "reserved", "Disallow: /a", 2]]);
  });

  test("allowed and reserved at once", () => {
    const result = evaluate({ robots: rules("User-agent: *", "Allow: /"), headers: { "tdm-reservation": "1" } });
    expect([result.crawl, result.use.tdm, result.use.train]).toEqual(["allowed", "reserved", "reserved"]);
  });

  test("across protocols the most restrictive wins, and all evidence is kept", () => {
    const result = evaluate({ headers: { "Content-Usage": "train-ai=y, search=y", "X-Robots-Tag": "noai" }, time: "2026-10-01T00:00:00Z" });
    expect(result.use).toMatchObject({ "train": "reserved", "search": "permitted", "ai-input": "unknown" });
    expect(new Set(result.evidence.map((e) => `${e.protocol} ${e.verdict}`))).toEqual(new Set(["aipref permitted", "noai reserved"]));
    expect(result.evidence.find((e) => e.protocol === "aipref")?.vocabulary).toBe("vocab-08");
  });

  test("preference lines of robots.txt hold only where the path may be crawled", () => {
    const robots = rules("User-agent: *", "Disallow: /a", "Content-Usage: search=n");
    expect(evaluate({ robots }).use.search).toBe("unknown");
    expect(evaluate({ robots, url: "https://example.org/b" }).use.search).toBe("reserved");
  });
});

describe("which name is asked", () => {
  const robots = rules("User-agent: *", "Allow: /", "User-agent: Google-Extended", "Disallow: /", "User-agent: WrenTrain", "Disallow: /a");

  test("a control token or own training bot that is blocked reserves training; access stays that of the agent that fetched", () => {
    for (const [options, role, rule] of [[{ controlTokens: ["Google-Extended"] }, "control-token", "Disallow: /"], [{ trainingBots: ["WrenTrain"] }, "training-bot", "Disallow: /a"]] as const) {
      const result = evaluate({ robots }, options);
      expect([result.crawl, result.use.train, result.use["train-generative"]]).toEqual(["allowed", "reserved", "reserved"]);
      expect(result.names?.map((n) => [n.role, n.crawl, n.rule])).toEqual([["fetched", "allowed", "Allow: /"], [role, "disallowed", rule]]);
    }
    expect(evaluate({ robots, control_tokens: ["google-extended"] }).use.train).toBe("reserved");
    expect(evaluate({ robots, training_bots: ["WrenTrain"] }).use.train).toBe("reserved");
    expect(evaluate({ robots })).not.toHaveProperty("names");
  });

  test("each name once", () => {
    expect(evaluate({ robots, agent: "CCBot", control_tokens: ["ccbot", "GPTBot"] }, { controlTokens: ["gptbot"], trainingBots: ["GPTBOT"] }).names?.map((n) => n.agent)).toEqual(["CCBot", "gptbot"]);
  });

  test("lines of use in the group of a control token hold for the trainer", () => {
    const text = rules("User-agent: *", "Content-Usage: train-ai=y", "Allow: /", "User-agent: Google-Extended", "Content-Signal: ai-input=no", "Content-Usage: train-ai=n", "Allow: /");
    expect(evaluate({ robots: text }).use).toMatchObject({ "train": "permitted", "ai-input": "unknown" });
    expect(evaluate({ robots: text }, { controlTokens: ["Google-Extended"] }).use).toMatchObject({ "train": "reserved", "ai-input": "reserved" });
  });

  test("a whole User-Agent string is asked as its token", () => {
    const result = evaluate({ robots: rules("User-agent: WrenBot", "Disallow: /"), agent: "Mozilla/5.0 (compatible; WrenBot/1.0; +https://wren.example/)" });
    expect([result.crawl, result.evidence[0]?.agent]).toEqual(["disallowed", "WrenBot"]);
    const whole = "Mozilla/5.0 (compatible; WrenBot/1.0)";
    for (const agent of [undefined, whole, "WrenBot/2.0 (beta)"]) expect(evaluateRow({ url, agent, robots: rules("User-agent: WrenBot", "Disallow: /") }, { agent: whole })).toMatchObject({ crawl: "disallowed", evidence: [{ agent: "WrenBot" }, {}, {}] });
    expect(evaluate({ robots: rules("User-agent: Kangaroo Bot", "Disallow: /"), agent: "Kangaroo Bot" }).crawl).toBe("disallowed");
    expect(evaluate({ robots: rules("User-agent: MistralAI-User/1.0", "Disallow: /"), agent: "MistralAI-User/1.0" }).crawl).toBe("disallowed");
  });

  test("--agent answers for rows that name none; an empty name is a name", () => {
    const text = rules("User-agent: WrenBot", "Disallow: /");
    expect(evaluateRow({ url, robots: text }, { agent: "WrenBot" }).crawl).toBe("disallowed");
    expect(evaluateRow({ url, robots: text, agent: "" }, { agent: "WrenBot" }).crawl).toBe("allowed");
  });

  test("without an agent the answer is given where every agent gets it, else it is not evaluable", () => {
    expect(evaluateRow({ url, robots: rules("User-agent: WrenBot", "Disallow: /x", "User-agent: *", "Disallow: /a") })).toMatchObject({ crawl: "not-evaluable", reasons: ["no-agent"] });
    expect(evaluateRow({ url, robots: rules("User-agent: WrenBot", "Disallow: /x") })).toMatchObject({ crawl: "allowed" });
    expect(evaluateRow({ url, robots: BLOCKED })).toMatchObject({ crawl: "disallowed" });
    expect(evaluateRow({ url, robots: "" })).toMatchObject({ crawl: "allowed" });
    expect(evaluateRow({ url, robots_status: 404 })).toMatchObject({ crawl: "allowed" });
  });

  test("without an agent, lines of use that differ by agent settle nothing", () => {
    const result = evaluateRow({ url, robots: rules("User-agent: *", "Content-Usage: train-ai=y", "Allow: /", "User-agent: WrenBot", "Content-Usage: train-ai=n", "Allow: /") });
    expect(result).toMatchObject({ crawl: "allowed", reasons: ["no-agent"], use: { train: "not-evaluable" } });
  });

  test("other blocked AI agents are a note on demand, never a reservation", () => {
    const text = rules("User-agent: GPTBot", "User-agent: AI2Bot", "Disallow: /");
    const result = evaluate({ robots: text }, { generic: true });
    expect([result.crawl, result.use.train, result.generic]).toEqual(["allowed", "unknown", { blocked: ["GPTBot", "AI2Bot"] }]);
    expect(evaluate({ robots: text })).not.toHaveProperty("generic");
    expect(evaluate({ robots: text, agent: "GPTBot" }, { generic: true }).generic).toEqual({ blocked: ["AI2Bot"] });
  });
});

describe("modes", () => {
  test("are shown where they differ", () => {
    const robots = rules("User-agent: *", "Disalow: /a");
    expect(evaluate({ robots })).toMatchObject({ crawl: "allowed", modes: { rfc9309: "allowed", google: "disallowed" } });
    expect(evaluate({ robots }, { mode: "google" })).toMatchObject({ crawl: "disallowed", use: { train: "reserved" }, modes: { rfc9309: "allowed", google: "disallowed" } });
    expect(evaluate({ robots: BLOCKED })).not.toHaveProperty("modes");
  });

  test("of a name that is no product token", () => {
    const robots = rules("User-agent: AI2Bot", "Disallow: /");
    expect(evaluate({ robots, agent: "AI2Bot" })).toMatchObject({ crawl: "disallowed", modes: { rfc9309: "disallowed", google: "allowed" } });
    expect(evaluate({ robots }, { controlTokens: ["AI2Bot"] }).names?.[1]).toMatchObject({ crawl: "disallowed", modes: { google: "allowed" } });
  });

  test.each([
    ["%61", "/a", true], ["/a%2Fb", "/a/b", false], ["/a", "/a", false], ["/A/index.html", "/A/", true],
  ])("the short cut for plain paths hides no difference: rule %s", (pattern, path, differs) => {
    const robots = rules("User-agent: *", "Disallow: /", `Allow: ${pattern.startsWith("/") ? pattern : `/${pattern}`}`);
    expect("modes" in evaluate({ robots, url: `https://example.org${path}` })).toBe(differs);
  });
});

describe("how robots.txt was answered (RFC 9309 §2.3.1)", () => {
  test.each([
    [404, undefined, "allowed"], [410, BLOCKED, "allowed"], ["404", undefined, "allowed"], [401, undefined, "allowed"],
    [500, undefined, "disallowed"], [503, "", "disallowed"], ["unreachable", undefined, "disallowed"], ["timeout", undefined, "disallowed"], ["5xx", undefined, "disallowed"],
    [200, BLOCKED, "disallowed"], [200, "", "allowed"], [200, undefined, "not-evaluable"], [204, undefined, "allowed"], [304, BLOCKED, "disallowed"],
    [301, undefined, "unknown"], [302, BLOCKED, "disallowed"],
    [99, BLOCKED, "not-evaluable"], ["sixty", undefined, "not-evaluable"], [100, undefined, "not-evaluable"], [600, undefined, "not-evaluable"],
  ])("status %p", (robots_status, robots, crawl) => {
    const result = evaluate({ robots_status, ...(robots === undefined ? {} : { robots }) });
    expect(result.crawl).toBe(crawl);
    if (crawl === "not-evaluable" || crawl === "unknown") expect(result.reasons).toHaveLength(1);
    expect(result.use.train).toBe(crawl === "disallowed" ? "reserved" : crawl === "not-evaluable" ? "not-evaluable" : "unknown");
  });

  test("429 is a client error by the RFC and a server error for Google", () => {
    expect(evaluate({ robots_status: 429 })).toMatchObject({ crawl: "allowed", modes: { rfc9309: "allowed", google: "disallowed" } });
    expect(evaluate({ robots_status: 429 }, { mode: "google" }).crawl).toBe("disallowed");
  });

  test("/robots.txt itself stays allowed", () => {
    expect(evaluate({ robots_status: 503, url: "https://example.org/robots.txt" }).crawl).toBe("allowed");
    expect(evaluate({ robots: rules("User-agent: *", "Disallow: /"), url: "https://example.org/robots.txt" }).crawl).toBe("allowed");
  });
});

describe("the snapshot in force (RFC 9309 §2.4)", () => {
  test.each([
    ["2026-10-02T00:00:00Z", "2026-10-01T00:00:00Z", undefined],
    ["2026-10-02T00:00:01Z", "2026-10-01T00:00:00Z", "stale-snapshot"],
    ["2026-10-02T01:00:00+02:00", "2026-10-02T00:00:00Z", "robots-after-fetch"],
    ["2026-10-02", "2026-10-02T00:00:00Z", undefined],
    ["2026-10-02", "2026-10-02T10:00:00Z", "day-only"],
    ["2026-10-02", "2026-10-02", "day-only"],
    ["2026-10-02", "2026-09-30", "stale-snapshot"],
    ["2026-10-02", "2026-10-03", "robots-after-fetch"],
    [1790899200, "1790899200000", undefined],
    ["20261002000000", 1790812799, "stale-snapshot"],
    [undefined, "2026-10-02T00:00:00Z", undefined],
  ])("fetched %s, robots.txt of %s", (time, robots_time, reason) => {
    const result = evaluate({ time, robots_time, robots: BLOCKED });
    expect(result.reasons ?? [undefined]).toEqual([reason]);
    expect(result.crawl).toBe(reason === undefined ? "disallowed" : "not-evaluable");
  });

  test("a stale file hides neither other reservations nor that training is not settled", () => {
    const asInManifests = { fetched_at: "2026-10-05T00:00:00Z", robots_fetched_at: "2026-10-01T00:00:00Z", robots: BLOCKED };
    expect(evaluate(asInManifests)).toEqual(evaluate({ time: "2026-10-05T00:00:00Z", robots_time: "2026-10-01T00:00:00Z", robots: BLOCKED }));
    const stale = { time: "2026-10-05T00:00:00Z", robots_time: "2026-10-01T00:00:00Z", robots: rules("User-agent: *", "Content-Signal: ai-train=yes") };
    expect(evaluate(stale).use.train).toBe("not-evaluable");
    expect(evaluate({ ...stale, headers: { "Content-Usage": "train-ai=y" } }).use.train).toBe("not-evaluable");
    expect(evaluate({ ...stale, headers: { "tdm-reservation": "1" } }).use.train).toBe("reserved");
    expect(evaluate(stale, { maxSnapshotAgeHours: 100 }).crawl).toBe("allowed");
  });
});

describe("redirects of the page", () => {
  const robots = rules("User-agent: *", "Disallow: /private");
  test("on the same origin both paths are asked", () => {
    expect(evaluate({ robots, final_url: "https://example.org:443/private/x" }).crawl).toBe("disallowed");
    expect(evaluate({ robots, final_url: "https://example.org/b" }).crawl).toBe("allowed");
  });
  test("on another origin its robots.txt is missing, which is said", () => {
    expect(evaluate({ robots, final_url: "https://other.example/private/x" })).toMatchObject({ crawl: "allowed", reasons: ["no-robots-of-final-url"] });
    expect(evaluate({ robots, final_url: "http://example.org/private/x" })).toMatchObject({ crawl: "allowed", reasons: ["no-robots-of-final-url"] });
  });
});

describe("a row that is none", () => {
  test.each([
    [{ url: undefined }, "no-url"], [{ url: null }, "no-url"], [{ url: 5 }, "bad-type:url"], [{ url: `https://e.org/${"a".repeat(70_000)}` }, "bad-url"],
    [{ robots: ["x"] }, "bad-type:robots"], [{ agent: 1 }, "bad-type:agent"], [{ headers: "X: y" }, "bad-type:headers"], [{ headers: { a: { b: 1 } } }, "bad-type:headers"],
    [{ headers: [["a"]] }, "bad-type:headers"], [{ embedded: 1 }, "bad-type:embedded"], [{ time: {} }, "bad-type:time"], [{ time: "yesterday" }, "bad-time:time"],
    [{ robots_time: "x" }, "bad-time:robots_time"], [{ robots_status: true }, "bad-type:robots_status"], [{ control_tokens: "GPTBot" }, "bad-type:control_tokens"],
    [{ training_bots: Array.from({ length: 51 }, () => "a") }, "too-many-names:training_bots"], [{ html: 1 }, "bad-type:html"],
  ])("%j", (fields, reason) => {
    const result = evaluate(fields);
    expect(result).toEqual({ id: 7, crawl: "not-evaluable", use: Object.fromEntries(USES.map((use) => [use, "not-evaluable"])), evidence: [], reasons: [reason] });
    expect(EVAL_REASONS).toContain(reason.split(":")[0]);
  });

  test("no object, or an odd id", () => {
    for (const value of [null, 1, "x", [], undefined]) expect(evaluateRow(value)).toMatchObject({ id: null, crawl: "not-evaluable", reasons: ["not-an-object"] });
    expect(evaluateRow({ id: { a: 1 }, url }).id).toBeNull();
    for (const id of ["a", 0, false]) expect(evaluateRow({ id, url }).id).toBe(id);
  });

  test("null is absent, fields of prototypes are none", () => {
    expect(evaluate({ agent: null, robots: null, headers: null, html: null, time: null, final_url: null, control_tokens: null })).toMatchObject({ crawl: "unknown" });
    expect(evaluateRow(JSON.parse('{"__proto__": {"url": "https://e.org/"}}'))).toMatchObject({ reasons: ["no-url"] });
  });

  test.each([
    ["XMP as text", '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:t="http://www.w3.org/ns/tdmrep/" t:reservation="1"/></rdf:RDF>'],
    ["OPF as text", '<package version="3.0" prefix="tdm: http://www.w3.org/ns/tdmrep#" xmlns="http://www.idpf.org/2007/opf"><metadata><meta property="tdm:reservation">1</meta></metadata></package>'],
    ["one assertion", { label: "cawg.training-mining", data: { entries: { "cawg.ai_training": { use: "notAllowed" } } } }],
    ["assertions", { assertions: [{ label: "cawg.training-mining", data: { entries: { "cawg.ai_training": { use: "notAllowed" } } } }] }],
    ["an IPTC property", { "plus:DataMining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED" }],
    ["manifest columns", { iptc_data_mining: "DMI-PROHIBITED-AIMLTRAINING" }],
  ])("embedded metadata: %s", (_, embedded) => { expect(evaluate({ embedded }).use.train).toBe("reserved"); });

  test("headers in every shape", () => {
    for (const headers of [{ "X-Robots-Tag": ["noindex", "noai"] }, [["x-robots-tag", "noai"]], [{ name: "X-ROBOTS-TAG", value: "NoAI" }]]) expect(evaluate({ headers }).use.train).toBe("reserved");
  });
});

describe("what cannot be judged", () => {
  test("a robots.txt in UTF-16", () => {
    expect(evaluate({ robots: [..."User-agent: *\nDisallow: /"].map((c) => `${c}\0`).join("") })).toMatchObject({ crawl: "not-evaluable", reasons: ["robots-unreadable"], use: { train: "not-evaluable" } });
  });
  test("more rules with wildcards than are judged", () => {
    expect(evaluate({ robots: rules("User-agent: *", ...Array.from({ length: 10_001 }, (_, i) => `Disallow: /*${i}`)) })).toMatchObject({ crawl: "not-evaluable", reasons: ["too-many-rules"] });
  });
});
