import { describe, expect, test } from "@jest/globals";
import { byChapter } from "../../../src/law/catalogue.ts";
import { SPECIFIED_RISKS } from "../../../src/records/safety-types.ts";
import { full, FULL, one, whole, without } from "./full.ts";
import { pointer, rules } from "./support.ts";

const MEASURES = byChapter("safety").map((entry) => entry.id).filter((id) => /^S-\d+\.\d+$/.test(id));
const COMMITMENTS = byChapter("safety").map((entry) => entry.id).filter((id) => /^S-C\d+$/.test(id));
const APPENDICES = byChapter("safety").filter((entry) => entry.level === "must" && entry.id.startsWith("S-A")).map((entry) => entry.id);

describe("10 commitments, 32 measures, the appendices", () => {
  const all = whole({ safety: FULL });
  // A year after placing every clock of an empty record is over.
  const none = whole({ incidents: null, now: "2027-07-01" });
  test("their number", () => expect([COMMITMENTS.length, MEASURES.length]).toEqual([10, 32]));
  test.each([...COMMITMENTS, ...MEASURES, ...APPENDICES.filter((id) => id !== "S-A2.2")])("%s: a full record is recorded, an empty one is a gap", (id) => {
    expect([id, all.get(id)?.outcome, all.get(id)?.findings]).toEqual([id, "recorded", []]);
    expect([id, none.get(id)?.outcome]).toEqual([id, "gap"]);
  });
  test.each(MEASURES)("%s: a pointer under its own id answers it, one for the whole commitment is asked about", (id) => {
    expect([id, whole({ safety: { [id]: pointer() }, incidents: null }).get(id)?.outcome]).toEqual([id, "recorded"]);
    const commitment = `S-C${/^S-(\d+)/.exec(id)?.[1] ?? ""}`;
    for (const kept of [pointer(), "we do this well"]) {
      const results = whole({ safety: { [commitment]: kept }, incidents: null });
      expect([id, results.get(id)?.outcome, results.get(id)?.reason]).toEqual([id, "unknown", expect.stringContaining(`the whole of ${commitment}`)]);
      expect(results.get(commitment)?.outcome).toBe("recorded");
    }
    expect(whole({ safety: { [commitment]: "TBD" }, incidents: null }).get(id)?.outcome).toBe("gap");
  });
  test("a pointer for the whole commitment stops no clock of its measures", () => {
    const late = "2027-12-24";
    const commitments = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`S-C${i + 1}`, pointer()]));
    for (const id of ["S-1.3", "S-7.6"]) expect([id, whole({ safety: full(commitments), now: late }).get(id)?.outcome]).toEqual([id, "stale"]);
  });
  test("duties of Art. 55(1)", () => {
    for (const id of ["AIA-55.1.a", "AIA-55.1.b", "AIA-55.1.c", "AIA-55.1.d"]) expect([id, all.get(id)?.outcome, none.get(id)?.outcome]).toEqual([id, "recorded", "gap"]);
  });
  test("no value of the record is shown anywhere", () => {
    const secret = full({ framework: { ...FULL.framework, ...pointer({ version: "SECRET", held_by: "SECRET", location: "SECRET" }) }, responsibilities: { oversight: "SECRET SECRET", ownership: "SECRET" }, risks: [{ id: "SECRET" }, { id: "SECRET" }], security: { weights: "private", contact: "SECRET", exempt: { model: "SECRET" } },
      external_evaluators: { criteria: "SECRET", disclosure: "SECRET", search: { call: "SECRET" }, findings: [{ id: "SECRET", known_on: "2026-01-01" }] }, evaluations: [{ ...pointer({ held_by: "SECRET" }), risks: ["SECRET"] }], incident_channel: "SECRET", published: { framework: { url: "SECRET", version: "SECRET" }, not_needed: "SECRET SECRET" } });
    expect(JSON.stringify([...whole({ safety: secret })])).not.toContain("SECRET");
  });
});

describe("Commitment 2 and Appendix 1.4: the four specified risks", () => {
  test.each(SPECIFIED_RISKS)("without %s it is named", (id) => {
    const safety = full({ risks: (FULL.risks ?? []).filter((risk) => risk.id !== id) });
    const result = one("S-2.1", { safety });
    expect([result.outcome, rules(result)]).toEqual(["gap", ["safety/specified-risks"]]);
    expect(result.findings[0]?.message).toContain(`does not hold ${id}:`);
    expect(one("S-A1.4", { safety })).toMatchObject({ outcome: "gap", reason: expect.stringContaining(id), findings: [] });
    expect(one("S-C2", { safety }).outcome).toBe("gap");
  });
  test("ids are compared whatever their case and blanks; others are the provider's own and stay unsaid", () => {
    const safety = full({ risks: [{ id: "CBRN" }, { id: "loss of control" }, { id: "Cyber_Offence" }, { id: "harmful-manipulation" }, { id: "biosphere-x" }] });
    expect(one("S-2.1", { safety }).outcome).toBe("recorded");
    const scenarios = one("S-2.2", { safety });
    expect(scenarios.findings[0]?.message).toMatch(/cbrn, loss-of-control, cyber-offence, harmful-manipulation, a risk of your own \(line \d+\)/);
    expect(JSON.stringify(scenarios)).not.toContain("biosphere");
  });
  test("a risk that stands twice is a conflict", () => {
    expect(rules(one("S-2.1", { safety: full({ risks: [...(FULL.risks ?? []), { id: "cbrn" }] }) }))).toEqual(["safety/risk-twice"]);
  });
  test("a pointer under S-2.1 stands for the register; Appendix 1.4 asks for the four ids", () => {
    const safety = { "S-2.1": pointer() };
    expect([one("S-2.1", { safety }).outcome, one("S-A1.4", { safety }).outcome]).toEqual(["recorded", "gap"]);
  });
});

describe("pointers for each risk", () => {
  test.each([["S-2.2", "scenarios"], ["S-3.1", "information"], ["S-3.3", "modelling"], ["S-3.4", "estimation"], ["S-4.1", "acceptance"]] as const)("%s: %s of each risk", (id, key) => {
    const risks = (FULL.risks ?? []).map((risk, i) => (i === 1 ? Object.fromEntries(Object.entries(risk).filter(([name]) => name !== key)) : risk));
    const result = one(id, { safety: full({ risks }) });
    expect([result.outcome, rules(result), result.findings[0]?.about]).toEqual(["gap", ["safety/missing"], ["loss-of-control"]]);
    const todo = (FULL.risks ?? []).map((risk, i) => (i === 2 ? { ...risk, [key]: "TODO" } : risk));
    expect(rules(one(id, { safety: full({ risks: todo }) }))).toEqual(["safety/placeholder"]);
  });
  test("a pointer under the measure's id stands for those of the risks", () => {
    expect(one("S-2.2", { safety: full({ risks: [{ id: "cbrn" }], "S-2.2": pointer() }) }).outcome).toBe("recorded");
    expect(one("S-2.2", { safety: full({ risks: [{ id: "cbrn" }], "S-2.2": "TBD" }) }).outcome).toBe("gap");
  });
  test("mitigations: a pointer, a placeholder, one of a day to come", () => {
    expect(one("S-5.1", { safety: without("mitigations") }).outcome).toBe("gap");
    expect(rules(one("S-5.1", { safety: full({ mitigations: { held_by: "TBD" } }) }))).toEqual(["safety/placeholder"]);
    expect([one("S-5.1", { safety: full({ mitigations: pointer({ date: "2026-11-22" }) }) }).outcome, one("S-5.1", { safety: full({ mitigations: pointer({ date: "2026-11-23" }) }) }).outcome]).toEqual(["recorded", "conflict"]);
  });
});
