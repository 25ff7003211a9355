import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { safetyChecks } from "../../../src/checks/safety/checks.ts";
import { settle } from "../../../src/checks/safety/kit.ts";
import { inspectSources } from "../../../src/engine/inspect.ts";
import { input } from "../support.ts";
import { MemorySource } from "../../support/memory-source.ts";
import { judged, type Parts, partsOf, pointer } from "./support.ts";

const many = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));
const on = (i: number): string => new Date(Date.UTC(2025, 8, 1) + (i % 400) * 86_400_000).toISOString().slice(0, 10);

describe("hostile records", () => {
  test("thousands of entries are judged in reasonable time, and not all of them listed", () => {
    const N = 5000;
    const safety = {
      framework: { ...pointer({ version: "9" }), confirmed_on: "2026-04-01", sent: many(N, (i) => ({ receipt: "R", date: on(i), version: `v${i}` })), changelog: many(N, (i) => ({ version: `v${i + 1}`, date: on(i), reason: "change" })) },
      framework_assessments: many(N, (i) => pointer({ date: on(i) })),
      events: many(N, (i) => ({ on: on(i), kind: "risk-change" as const })),
      cycles: many(N, (i) => ({ date: on(i), model_version: `v${i}` })),
      model_reports: many(N, (i) => ({ ...pointer({ version: `v${i}`, date: on(i) }), covers: [`v${i}`], confirmed_on: on(i) })),
      risks: many(N, (i) => ({ id: `r${i}`, similarly_safe: `m${N - i}` })),
      references: many(N, (i) => ({ id: `m${i}`, ground: "full-cycle" as const, date: on(i), justification: pointer() })),
    };
    const parts: Parts = { safety, model: { lineage: { releases: many(N, (i) => ({ version: `x${i}`, eu_market: on(i) })) }, model: { id: "demo", versions: many(N, (i) => `y${i}`) } } };
    const own = input(partsOf(parts));
    const start = performance.now();
    const results = safetyChecks.flatMap((check) => check.run(own));
    expect(performance.now() - start).toBeLessThan(30_000);
    for (const one of results) expect([one.id, one.findings.length <= 30 && (one.reason ?? "").length <= 1200]).toEqual([one.id, true]);
    expect(results.find((one) => one.id === "S-C7")?.findings.at(-1)).toMatchObject({ rule: "safety/more" });
  });
  test("a list cut short keeps its identity while its length moves", () => {
    const faults = (count: number) => settle("S-1.1", { gaps: many(count, () => ({ rule: "safety/order", message: "m" })) }).findings;
    expect(faults(25)).toHaveLength(25);
    expect(faults(26)).toHaveLength(26);
    expect(faults(26).at(-1)?.message).toMatch(/^1 more/);
    expect(faults(400).at(-1)?.about).toEqual(faults(26).at(-1)?.about);
  });
  test("values of wrong kinds get through the schema as absent", async () => {
    const files = {
      ".gpai/model.yaml": stringify({ role: "provider", provider: { name: "Example Labs", contact: "x@example.org", established_in_union: true }, code_of_practice: { signatory: true, chapters: ["safety"] }, dates: { eu_market: "2026-06-01" }, systemic_risk: true, licence: { open_source: false } }),
      ".gpai/safety.yaml": stringify({ framework: [1, 2], framework_assessments: { a: 1 }, events: "soon", cycles: [null, 3], notification: { met_on: 20_260_302, notified_on: ["2026-03-10"], receipt: {} }, model_reports: [[]], scope: "all", references: [{}], risks: [[], { id: 7 }], report_exception: { kind: "other" }, "S-1.1": null, "S-7.2": [] }),
    };
    const report = await inspectSources(new MemorySource(files), undefined, { now: "2026-11-22" });
    const own = report.models[0]?.obligations ?? [];
    const outcome = (id: string) => own.find((one) => one.id === id)?.outcome;
    expect(["S-C1", "S-1.1", "S-7.2", "S-C7", "AIA-52.1"].map((id) => [id, outcome(id)])).toEqual([["S-C1", "gap"], ["S-1.1", "gap"], ["S-7.2", "gap"], ["S-C7", "gap"], ["AIA-52.1", "gap"]]);
    expect(own.filter((one) => one.outcome === "error")).toEqual([]);
    expect(report.general.filter((one) => one.path === ".gpai/safety.yaml").length).toBeGreaterThan(5);
  });
  test("a section without its parts costs that section alone; a file of nothing but text costs all, said as unknown", async () => {
    const load = async (safety: string) => {
      const report = await inspectSources(new MemorySource({ ".gpai/model.yaml": stringify({ role: "provider", systemic_risk: true, dates: { eu_market: "2026-06-01" }, code_of_practice: { signatory: true, chapters: ["safety"] } }), ".gpai/safety.yaml": safety }), undefined, { now: "2026-11-22" });
      return (id: string) => report.models[0]?.obligations.find((one) => one.id === id)?.outcome;
    };
    const part = await load(stringify({ framework: { date: "2026-01-01" }, framework_assessments: { covers: ["adequacy"] }, "S-7.2": pointer() }));
    expect(["S-1.1", "S-7.2"].map(part)).toEqual(["gap", "recorded"]);
    const none = await load("nothing but a text");
    expect(["S-1.1", "S-7.2", "S-A2.1", "S-A2.2", "G-contest", "AIA-52.1", "AIA-55.1.a"].map(none)).toEqual(Array.from({ length: 7 }, () => "unknown"));
  });
  test("days at the edges of the calendar end in words, not in a fault", () => {
    for (const day of ["9999-12-31", "1000-01-01", "2026-02-30", "0000-00-00", "not a day"]) {
      for (const id of ["S-1.1", "S-1.3", "S-1.4", "S-7.6", "S-7.7", "AIA-52.1", "S-A2.2"]) {
        const result = judged(id, { profile: { euMarket: day }, safety: { notification: { met_on: day, notified_on: day, receipt: "R" }, framework: { ...pointer({ date: day }), confirmed_on: day, sent: [{ receipt: "R", date: day }] }, framework_assessments: [pointer({ date: day })], scope: { most_capable: true }, model_reports: [{ ...pointer({ date: day }), sent: [{ receipt: "R", date: day }] }], risks: [{ id: "cbrn", similarly_safe: "a" }], references: [{ id: "a", ground: "full-cycle", date: "2026-01-01", lost_on: day, justification: pointer() }] } });
        expect(["recorded", "gap", "conflict", "stale", "unknown", "upcoming"]).toContain(result.outcome);
        if (result.outcome === "upcoming") expect(result.due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});

describe("the whole chapter", () => {
  test("every entry of level must is handled once, and answers in every state", () => {
    const ids = safetyChecks.flatMap((check) => check.handles);
    expect(new Set(ids).size).toBe(ids.length);
    for (const parts of [{}, { safety: {} }, { safety: { "S-C1": pointer(), "S-C7": pointer() } }, { profile: { euMarket: null } }, { profile: { signatory: [] } }] satisfies Parts[]) {
      for (const check of safetyChecks) {
        for (const one of check.run(input(partsOf(parts)))) {
          if (["unknown", "upcoming", "not-applicable"].includes(one.outcome)) expect([one.id, one.reason]).toEqual([one.id, expect.stringMatching(/\S/)]);
          if (["gap", "conflict", "stale"].includes(one.outcome)) expect([one.id, one.findings.length + (one.reason ?? "").length > 0]).toEqual([one.id, true]);
          expect(JSON.stringify(one)).not.toMatch(/\bcompli|breach|violat|infring/i);
        }
      }
    }
  });
});
