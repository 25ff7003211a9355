import { describe, expect, test } from "@jest/globals";
import { copyrightChecks } from "../../../src/checks/copyright/checks.ts";
import { summaryChecks } from "../../../src/checks/summary/checks.ts";
import type { CheckInput } from "../../../src/checks/types.ts";
import { document, input, mention, record, register, registerRow } from "../support.ts";

const run = (it: CheckInput) => [...copyrightChecks, ...summaryChecks].flatMap((check) => check.run(it));
const MEGABYTE = 1_000_000;

describe("large and hostile records", () => {
  test.each([
    ["sentences on every measure", "We honour robots.txt and paywalls; complaints to a@labs.org about verbatim copyright.\n\n".repeat(11_000)],
    ["one line without an end", "copyright policy robots txt ".repeat(40_000)],
    ["headings", "# Copyright\n".repeat(80_000)],
    ["mail signs", "a@b.".repeat(250_000)],
    ["brackets", "[TODO".repeat(200_000)],
  ])("a megabyte of %s as policy, card and summary", (_, text) => {
    const start = Date.now();
    run(input({ model: { copyright: record(".gpai/copyright.yaml", { policy: "docs/copyright.md" }) }, records: { documents: new Map([document("docs/copyright.md", text.slice(0, MEGABYTE)), document("README.md", text.slice(0, MEGABYTE)), document("docs/summary.md", text.slice(0, MEGABYTE))]), paths: new Set(["docs/copyright.md"]) } }));
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  test("twenty thousand rows and five thousand mentions", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => registerRow(`org/set-${i}`, { category: "public", modality: "text", size: i, unit: "tokens", revision: "v1", optout: "No", licence: "Unknown" }));
    const start = Date.now();
    run(input({ model: { register: register(rows), summary: record(".gpai/summary.yaml", { fields: { "PST-2.1.1": true } }) }, facts: { datasets: Array.from({ length: 5000 }, (_, i) => mention(`org/other-${i}`, `m.yaml:${i + 1}`, "data-mix")) } }));
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  test.each<readonly [string, unknown]>([["a number", 7], ["a list in a list", [[["x"]]]], ["a mapping", { a: { b: ["c"] } }], ["a long text", "x".repeat(MEGABYTE)], ["an empty list", []], ["prototype names", { constructor: "x", toString: 1 }], ["boxes", "☒☐".repeat(1000)], ["control characters", "\u0000\u202e\u200b"]])("every field as %s: a result for each, nothing thrown", (_, value) => {
    const ids = summaryChecks.flatMap((check) => check.handles).filter((id) => !id.startsWith("PST-R."));
    const it = input({ model: { summary: record(".gpai/summary.yaml", { fields: Object.fromEntries(ids.map((id) => [id, value as string])) }) } });
    for (const one of run(it)) for (const quote of [...(one.evidence ?? []).map((e) => e.quote), ...one.findings.map((f) => f.evidence)]) expect((quote ?? "").length).toBeLessThanOrEqual(200);
  });

  test("messages stay short whatever the names", () => {
    const long = "n".repeat(10_000);
    const it = input({ model: { register: register([registerRow(`org/${long}`, { name: long, category: "crawled", modality: long, generator: long }), registerRow(`org/${long}`, { name: long, category: "synthetic" })]), summary: record(".gpai/summary.yaml", { fields: { "PST-2.3.1": false, "PST-1.3.1": ["Text"] } }) }, facts: { datasets: [mention(`a/${long}`, "m.yaml:1", "data-mix")] } });
    for (const one of run(it)) for (const found of one.findings) expect([found.rule, found.message.length < 1500, (found.fix ?? "").length < 1500]).toEqual([found.rule, true, true]);
  });
});
