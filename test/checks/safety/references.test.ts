import { describe, expect, test } from "@jest/globals";
import { similarlySafe } from "../../../src/checks/safety/references.ts";
import { type SafetyRecord, SPECIFIED_RISKS } from "../../../src/records/safety-types.ts";
import { input } from "../support.ts";
import { judged, type Parts, partsOf, pointer, rules } from "./support.ts";

type Reference = NonNullable<SafetyRecord["references"]>[number];
const reference = (over: Partial<Reference> = {}): Reference => ({ id: "wren-2", ground: "full-cycle", date: "2026-01-10", justification: pointer(), ...over });
const RISKS = [{ id: "cbrn", similarly_safe: "wren-2" }];
const judge = (id: string, references: readonly Reference[], more: SafetyRecord = {}, parts: Parts = {}): ReturnType<typeof judged> => judged(id, { ...parts, safety: { references, ...more } });

describe("safe reference models (App. 2.1)", () => {
  test.each([["2025-07-09", "recorded"], ["2025-07-10", "conflict"], ["2026-01-01", "conflict"]])("on the market before the chapter was published: a day of %s is %s", (date, outcome) => {
    expect(judge("S-A2.1", [reference({ ground: "before-code", date })])).toMatchObject({ outcome });
  });
  test("a full cycle needs a day, every ground a justification", () => {
    const { date: _, ...undated } = reference();
    expect(judge("S-A2.1", [undated]).findings[0]?.message).toMatch(/without the day of its ground/);
    const { justification: __, ground: ___, ...bare } = reference();
    expect(judge("S-A2.1", [bare]).findings[0]?.message).toMatch(/without its ground, a pointer to the justification/);
    expect(judge("S-A2.1", [reference({ justification: pointer({ held_by: "TODO" }) })]).outcome).toBe("gap");
    expect(judge("S-A2.1", [reference()]).outcome).toBe("recorded");
  });
  test("none is owed; days that cannot be are conflicts", () => {
    expect(judged("S-A2.1", {}).outcome).toBe("not-applicable");
    expect(judged("S-A2.1", { safety: { "S-A2.1": pointer() } }).outcome).toBe("recorded");
    expect(rules(judge("S-A2.1", [reference({ lost_on: "2026-01-09" })]))).toEqual(["safety/order"]);
    expect(rules(judge("S-A2.1", [reference({ date: "2027-01-09" })]))).toEqual(["safety/future"]);
  });
});

describe("similarly safe or safer, risk by risk (App. 2.2)", () => {
  test("each claim names a reference that stands", () => {
    expect(judge("S-A2.2", [reference()], { risks: RISKS })).toMatchObject({ outcome: "recorded", reason: expect.stringContaining("for a person to judge") });
    expect(rules(judge("S-A2.2", [], { risks: RISKS }))).toEqual(["safety/reference-unknown"]);
    expect(rules(judge("S-A2.2", [reference({ id: "wren-1" })], { risks: RISKS }))).toEqual(["safety/reference-unknown"]);
    expect(rules(judge("S-A2.2", [reference({ justification: pointer({ held_by: "TODO" }) })], { risks: RISKS }))).toEqual(["safety/reference"]);
    expect(judged("S-A2.2", { safety: { risks: [{ id: "cbrn" }] } }).outcome).toBe("not-applicable");
    expect(judged("S-A2.2", { safety: { "S-A2.2": pointer() } }).outcome).toBe("recorded");
  });
  test.each([["2026-05-22", "2026-11-22"], ["2026-08-31", "2027-02-28"], ["2027-08-31", "2028-02-29"]])("lost on %s: another one by %s", (lost, day) => {
    const on = (now: string): ReturnType<typeof judged> => judge("S-A2.2", [reference({ lost_on: lost })], { risks: RISKS }, { now });
    const shift = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    for (const now of [shift(-1), day]) expect(on(now)).toMatchObject({ outcome: "upcoming", due: day });
    expect(on(shift(1))).toMatchObject({ outcome: "stale", findings: [{ rule: "safety/reference-lost" }] });
  });
  test("only the four risks of the Code are named, and no reference is", () => {
    const risks = [{ id: "cyber-offence", similarly_safe: "zqx-model" }, { id: "zqx-risk", similarly_safe: "zqx-model" }];
    const open = judge("S-A2.2", [], { risks });
    expect(open.findings.map((one) => one.message)).toEqual([expect.stringMatching(/^The risk cyber-offence is/), expect.stringMatching(/^One of the provider's own risks is/)]);
    expect(JSON.stringify(open)).not.toMatch(/zqx/);
  });
});

describe("what the reliefs of other measures ask", () => {
  const state = (safety: SafetyRecord, now?: string): ReturnType<typeof similarlySafe> => similarlySafe(input(partsOf({ safety, ...(now === undefined ? {} : { now }) })));
  const four = SPECIFIED_RISKS.map((id) => ({ id, similarly_safe: "wren-2" }));
  test("a claim stands while its reference does, and six months longer", () => {
    expect(state({ risks: four, references: [reference()] })).toMatchObject({ everyRisk: true, claims: four.map(({ id }) => ({ risk: id, standing: "living", reference: 0 })) });
    const lost = { risks: four, references: [reference({ lost_on: "2026-05-22" })] };
    expect(state(lost)).toMatchObject({ everyRisk: true, claims: four.map(() => ({ standing: "lost", until: "2026-11-22" })) });
    expect(state(lost, "2026-11-23")).toMatchObject({ everyRisk: false, claims: four.map(() => ({ standing: "ended", until: "2026-11-22" })) });
    expect(state(lost, "2026-11-23").stands("cbrn")).toBe(false);
    expect(state({ risks: RISKS }).claims[0]?.standing).toBe("unfounded");
  });
  test("one risk is not every risk: the four specified ones are always among them", () => {
    for (const risks of [RISKS, four.slice(1)]) expect(state({ references: [reference()], risks }).everyRisk).toBe(false);
    expect(state({ references: [reference()], risks: [...four, { id: "own", similarly_safe: "wren-2" }] }).everyRisk).toBe(true);
    expect(state({ references: [reference()], risks: [...four, { id: "own" }] }).everyRisk).toBe(false);
  });
  test("every recorded risk, and at least one", () => {
    expect(state({ references: [reference()] }).everyRisk).toBe(false);
    const some = state({ references: [reference()], risks: [...RISKS, { id: "cyber-offence" }] });
    expect([some.everyRisk, some.stands("cbrn"), some.stands("cyber-offence")]).toEqual([false, true, false]);
  });
});
